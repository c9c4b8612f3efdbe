	.file	"LLVMDialectModule"
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI0_0:
	.long	0xc2d00000
.LCPI0_1:
	.long	0x42b20000
.LCPI0_2:
	.long	0x3fb8aa3b
.LCPI0_3:
	.long	0xcb400000
.LCPI0_4:
	.long	0xbf317200
.LCPI0_5:
	.long	0xb5bfbe8e
.LCPI0_6:
	.long	0x3c091cc7
.LCPI0_7:
	.long	0x3ab4a561
.LCPI0_8:
	.long	0x3d2aad14
.LCPI0_9:
	.long	0x3e2aaa49
.LCPI0_10:
	.long	0x3efffffd
.LCPI0_11:
	.long	0x3f800000
.LCPI0_12:
	.long	4286578688
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI0_13:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
	.section	.ltext,"axl",@progbits
	.globl	act_exp_f32
	.p2align	4
	.type	act_exp_f32,@function
act_exp_f32:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$680, %rsp
.L0$pb:
	leaq	.L0$pb(%rip), %rax
	movabsq	$_GLOBAL_OFFSET_TABLE_-.L0$pb, %r8
	addq	%rax, %r8
	movq	%rdx, %rcx
	sarq	$63, %rcx
	movq	%rcx, %r9
	xorq	%rdx, %r9
	leaq	63(%r9), %rax
	testq	%r9, %r9
	cmovnsq	%r9, %rax
	shrq	$6, %rax
	xorq	%rcx, %rax
	shlq	$6, %rax
	movabsq	$4611686018418999296, %r9
	movq	%rdx, %rcx
	andq	%r9, %rcx
	movl	%esi, %ebx
	negl	%ebx
	shrl	$2, %ebx
	andl	$15, %ebx
	cmpq	%rax, %rbx
	cmovaeq	%rax, %rbx
	testq	%rcx, %rcx
	cmoveq	%rcx, %rbx
	subq	%rbx, %rax
	movq	%rax, %rcx
	andq	$-64, %rcx
	orq	%rbx, %rcx
	movabsq	$.LCPI0_3@GOTOFF, %r15
	movabsq	$.LCPI0_4@GOTOFF, %r12
	movabsq	$.LCPI0_5@GOTOFF, %r13
	movabsq	$.LCPI0_6@GOTOFF, %rbp
	movabsq	$.LCPI0_11@GOTOFF, %r10
	cmpq	$64, %rax
	jl	.LBB0_6
	leaq	448(%rdi), %r11
	movabsq	$.LCPI0_0@GOTOFF, %rax
	vbroadcastss	(%r8,%rax), %ymm0
	vmovups	%ymm0, 320(%rsp)
	movabsq	$.LCPI0_1@GOTOFF, %rax
	vbroadcastss	(%r8,%rax), %ymm0
	vmovups	%ymm0, 288(%rsp)
	movabsq	$.LCPI0_2@GOTOFF, %rax
	vbroadcastss	(%r8,%rax), %ymm0
	vmovups	%ymm0, 256(%rsp)
	movabsq	$.LCPI0_7@GOTOFF, %rax
	vbroadcastss	(%r8,%rax), %ymm0
	vmovups	%ymm0, 224(%rsp)
	movabsq	$.LCPI0_8@GOTOFF, %rax
	vbroadcastss	(%r8,%rax), %ymm0
	vmovups	%ymm0, 192(%rsp)
	movabsq	$.LCPI0_9@GOTOFF, %rax
	vbroadcastss	(%r8,%rax), %ymm0
	vmovups	%ymm0, 160(%rsp)
	movabsq	$.LCPI0_10@GOTOFF, %rax
	vbroadcastss	(%r8,%rax), %ymm0
	vmovups	%ymm0, 128(%rsp)
	movabsq	$.LCPI0_12@GOTOFF, %rax
	vbroadcastss	(%r8,%rax), %ymm0
	vmovups	%ymm0, 96(%rsp)
	vbroadcastss	(%r8,%r10), %ymm0
	vmovups	%ymm0, 64(%rsp)
	movq	%rbx, %rax
	jmp	.LBB0_2
	.p2align	4
.LBB0_4:
	vmovups	%ymm8, (%rsi,%rax,4)
	vmovups	%ymm5, 32(%rsi,%rax,4)
	vmovups	%ymm4, 64(%rsi,%rax,4)
	vmovups	%ymm2, 96(%rsi,%rax,4)
	vmovups	%ymm1, 128(%rsi,%rax,4)
	vmovups	%ymm9, 160(%rsi,%rax,4)
	vmovups	%ymm7, 192(%rsi,%rax,4)
	vmovups	%ymm6, 224(%rsi,%rax,4)
	addq	$64, %rax
	cmpq	%rcx, %rax
	jge	.LBB0_6
.LBB0_2:
	vmovups	320(%rsp), %ymm7
	vmaxps	-448(%r11,%rax,4), %ymm7, %ymm0
	vmaxps	-416(%r11,%rax,4), %ymm7, %ymm1
	vmaxps	-384(%r11,%rax,4), %ymm7, %ymm2
	vmaxps	-352(%r11,%rax,4), %ymm7, %ymm4
	vmaxps	-320(%r11,%rax,4), %ymm7, %ymm3
	vmaxps	-288(%r11,%rax,4), %ymm7, %ymm5
	vmaxps	-256(%r11,%rax,4), %ymm7, %ymm6
	vmaxps	-224(%r11,%rax,4), %ymm7, %ymm7
	vmovups	288(%rsp), %ymm9
	vminps	%ymm7, %ymm9, %ymm12
	vminps	%ymm6, %ymm9, %ymm14
	vminps	%ymm5, %ymm9, %ymm11
	vminps	%ymm3, %ymm9, %ymm3
	vminps	%ymm4, %ymm9, %ymm7
	vminps	%ymm2, %ymm9, %ymm10
	vminps	%ymm1, %ymm9, %ymm8
	vminps	%ymm0, %ymm9, %ymm6
	vmovups	256(%rsp), %ymm4
	vmovaps	%ymm4, %ymm0
	vbroadcastss	(%r8,%r15), %ymm1
	vfmsub213ps	%ymm1, %ymm8, %ymm0
	vmovups	%ymm0, -32(%rsp)
	vmovaps	%ymm4, %ymm0
	vfmsub213ps	%ymm1, %ymm10, %ymm0
	vmovups	%ymm0, -64(%rsp)
	vmovaps	%ymm4, %ymm0
	vfmsub213ps	%ymm1, %ymm7, %ymm0
	vmovups	%ymm0, -128(%rsp)
	vmovaps	%ymm4, %ymm0
	vfmsub213ps	%ymm1, %ymm3, %ymm0
	vmovaps	%ymm0, %ymm15
	vmovups	%ymm0, 640(%rsp)
	vmovaps	%ymm4, %ymm0
	vfmsub213ps	%ymm1, %ymm11, %ymm0
	vmovaps	%ymm0, %ymm13
	vmovups	%ymm0, -96(%rsp)
	vmovaps	%ymm4, %ymm0
	vfmsub213ps	%ymm1, %ymm14, %ymm0
	vmovaps	%ymm0, %ymm9
	vmovups	%ymm0, (%rsp)
	vmovaps	%ymm4, %ymm0
	vfmsub213ps	%ymm1, %ymm12, %ymm0
	vmovups	%ymm0, 32(%rsp)
	vaddps	%ymm1, %ymm0, %ymm0
	vbroadcastss	(%r8,%r12), %ymm2
	vfmadd231ps	%ymm2, %ymm0, %ymm12
	vbroadcastss	(%r8,%r13), %ymm5
	vfmadd231ps	%ymm0, %ymm5, %ymm12
	vaddps	%ymm1, %ymm9, %ymm0
	vfmadd231ps	%ymm2, %ymm0, %ymm14
	vfmadd231ps	%ymm0, %ymm5, %ymm14
	vaddps	%ymm1, %ymm13, %ymm0
	vfmadd231ps	%ymm2, %ymm0, %ymm11
	vfmadd231ps	%ymm0, %ymm5, %ymm11
	vaddps	%ymm1, %ymm15, %ymm0
	vfmadd231ps	%ymm2, %ymm0, %ymm3
	vfmadd231ps	%ymm0, %ymm5, %ymm3
	vaddps	-128(%rsp), %ymm1, %ymm0
	vfmadd231ps	%ymm2, %ymm0, %ymm7
	vfmadd231ps	%ymm0, %ymm5, %ymm7
	vaddps	-64(%rsp), %ymm1, %ymm0
	vfmadd231ps	%ymm2, %ymm0, %ymm10
	vfmadd231ps	%ymm0, %ymm5, %ymm10
	vaddps	-32(%rsp), %ymm1, %ymm0
	vfmadd231ps	%ymm2, %ymm0, %ymm8
	vfmadd231ps	%ymm0, %ymm5, %ymm8
	vfmsub213ps	%ymm1, %ymm6, %ymm4
	vmovups	%ymm4, 608(%rsp)
	vaddps	%ymm1, %ymm4, %ymm0
	vfmadd231ps	%ymm2, %ymm0, %ymm6
	vfmadd231ps	%ymm0, %ymm5, %ymm6
	vmovups	224(%rsp), %ymm2
	vmovaps	%ymm2, %ymm15
	vbroadcastss	(%r8,%rbp), %ymm4
	vfmadd213ps	%ymm4, %ymm12, %ymm15
	vmovups	192(%rsp), %ymm5
	vfmadd213ps	%ymm5, %ymm12, %ymm15
	vmovups	160(%rsp), %ymm9
	vfmadd213ps	%ymm9, %ymm12, %ymm15
	vmovups	128(%rsp), %ymm13
	vfmadd213ps	%ymm13, %ymm12, %ymm15
	vbroadcastss	(%r8,%r10), %ymm1
	vfmadd213ps	%ymm1, %ymm12, %ymm15
	vfmadd213ps	%ymm1, %ymm12, %ymm15
	vmovaps	%ymm2, %ymm12
	vfmadd213ps	%ymm4, %ymm14, %ymm12
	vfmadd213ps	%ymm5, %ymm14, %ymm12
	vfmadd213ps	%ymm9, %ymm14, %ymm12
	vfmadd213ps	%ymm13, %ymm14, %ymm12
	vfmadd213ps	%ymm1, %ymm14, %ymm12
	vfmadd213ps	%ymm1, %ymm14, %ymm12
	vmovaps	%ymm2, %ymm14
	vfmadd213ps	%ymm4, %ymm11, %ymm14
	vfmadd213ps	%ymm5, %ymm11, %ymm14
	vfmadd213ps	%ymm9, %ymm11, %ymm14
	vfmadd213ps	%ymm13, %ymm11, %ymm14
	vfmadd213ps	%ymm1, %ymm11, %ymm14
	vfmadd213ps	%ymm1, %ymm11, %ymm14
	vmovaps	%ymm2, %ymm11
	vfmadd213ps	%ymm4, %ymm3, %ymm11
	vfmadd213ps	%ymm5, %ymm3, %ymm11
	vfmadd213ps	%ymm9, %ymm3, %ymm11
	vfmadd213ps	%ymm13, %ymm3, %ymm11
	vfmadd213ps	%ymm1, %ymm3, %ymm11
	vfmadd213ps	%ymm1, %ymm3, %ymm11
	vmovaps	%ymm2, %ymm0
	vfmadd213ps	%ymm4, %ymm7, %ymm0
	vfmadd213ps	%ymm5, %ymm7, %ymm0
	vfmadd213ps	%ymm9, %ymm7, %ymm0
	vfmadd213ps	%ymm13, %ymm7, %ymm0
	vfmadd213ps	%ymm1, %ymm7, %ymm0
	vfmadd213ps	%ymm1, %ymm7, %ymm0
	vmovaps	%ymm2, %ymm7
	vfmadd213ps	%ymm4, %ymm10, %ymm7
	vfmadd213ps	%ymm5, %ymm10, %ymm7
	vfmadd213ps	%ymm9, %ymm10, %ymm7
	vfmadd213ps	%ymm13, %ymm10, %ymm7
	vfmadd213ps	%ymm1, %ymm10, %ymm7
	vfmadd213ps	%ymm1, %ymm10, %ymm7
	vmovaps	%ymm2, %ymm10
	vfmadd213ps	%ymm4, %ymm8, %ymm10
	vfmadd213ps	%ymm5, %ymm8, %ymm10
	vfmadd213ps	%ymm9, %ymm8, %ymm10
	vfmadd213ps	%ymm13, %ymm8, %ymm10
	vfmadd213ps	%ymm1, %ymm8, %ymm10
	vfmadd213ps	%ymm1, %ymm8, %ymm10
	vmovaps	%ymm2, %ymm8
	vfmadd213ps	%ymm4, %ymm6, %ymm8
	vfmadd213ps	%ymm5, %ymm6, %ymm8
	vfmadd213ps	%ymm9, %ymm6, %ymm8
	vfmadd213ps	%ymm13, %ymm6, %ymm8
	vfmadd213ps	%ymm1, %ymm6, %ymm8
	vfmadd213ps	%ymm1, %ymm6, %ymm8
	vmovdqu	32(%rsp), %ymm1
	vpslld	$22, %ymm1, %ymm1
	vmovdqu	96(%rsp), %ymm4
	vpand	%ymm4, %ymm1, %ymm1
	vmovdqu	%ymm1, 544(%rsp)
	vmovdqu	64(%rsp), %ymm3
	vpaddd	%ymm3, %ymm1, %ymm1
	vmulps	%ymm1, %ymm15, %ymm1
	vmovups	%ymm1, 576(%rsp)
	vmovdqu	(%rsp), %ymm1
	vpslld	$22, %ymm1, %ymm1
	vpand	%ymm4, %ymm1, %ymm1
	vmovdqu	%ymm1, 480(%rsp)
	vpaddd	%ymm3, %ymm1, %ymm1
	vmulps	%ymm1, %ymm12, %ymm1
	vmovups	%ymm1, 512(%rsp)
	vmovdqu	-96(%rsp), %ymm1
	vpslld	$22, %ymm1, %ymm1
	vpand	%ymm4, %ymm1, %ymm1
	vmovdqu	%ymm1, 416(%rsp)
	vpaddd	%ymm3, %ymm1, %ymm1
	vmulps	%ymm1, %ymm14, %ymm1
	vmovups	%ymm1, 448(%rsp)
	vmovdqu	640(%rsp), %ymm14
	vpslld	$22, %ymm14, %ymm1
	vpand	%ymm4, %ymm1, %ymm15
	vpaddd	%ymm3, %ymm15, %ymm2
	vmulps	%ymm2, %ymm11, %ymm1
	vmovups	%ymm1, 384(%rsp)
	vmovdqu	-128(%rsp), %ymm11
	vpslld	$22, %ymm11, %ymm2
	vpand	%ymm4, %ymm2, %ymm13
	vpaddd	%ymm3, %ymm13, %ymm2
	vmulps	%ymm2, %ymm0, %ymm0
	vmovups	%ymm0, 352(%rsp)
	vmovdqu	-64(%rsp), %ymm6
	vpslld	$22, %ymm6, %ymm0
	vpand	%ymm4, %ymm0, %ymm9
	vpaddd	%ymm3, %ymm9, %ymm0
	vmulps	%ymm0, %ymm7, %ymm7
	vmovdqu	-32(%rsp), %ymm2
	vpslld	$22, %ymm2, %ymm0
	vpand	%ymm4, %ymm0, %ymm1
	vpaddd	%ymm3, %ymm1, %ymm5
	vmulps	%ymm5, %ymm10, %ymm5
	vmovdqu	608(%rsp), %ymm0
	vpslld	$22, %ymm0, %ymm10
	vpand	%ymm4, %ymm10, %ymm10
	vpaddd	%ymm3, %ymm10, %ymm12
	vmulps	%ymm12, %ymm8, %ymm8
	vpslld	$23, %ymm0, %ymm4
	vpsubd	%ymm10, %ymm4, %ymm4
	vpaddd	%ymm3, %ymm4, %ymm4
	vmulps	%ymm4, %ymm8, %ymm8
	vpslld	$23, %ymm2, %ymm4
	vpsubd	%ymm1, %ymm4, %ymm0
	vpaddd	%ymm3, %ymm0, %ymm0
	vmulps	%ymm0, %ymm5, %ymm5
	vpslld	$23, %ymm6, %ymm0
	vpsubd	%ymm9, %ymm0, %ymm0
	vpaddd	%ymm3, %ymm0, %ymm0
	vmulps	%ymm0, %ymm7, %ymm4
	vpslld	$23, %ymm11, %ymm0
	vpsubd	%ymm13, %ymm0, %ymm0
	vpaddd	%ymm3, %ymm0, %ymm0
	vmulps	352(%rsp), %ymm0, %ymm2
	vpslld	$23, %ymm14, %ymm0
	vpsubd	%ymm15, %ymm0, %ymm0
	vpaddd	%ymm3, %ymm0, %ymm0
	vmulps	384(%rsp), %ymm0, %ymm1
	vmovdqu	-96(%rsp), %ymm0
	vpslld	$23, %ymm0, %ymm0
	vpsubd	416(%rsp), %ymm0, %ymm0
	vpaddd	%ymm3, %ymm0, %ymm0
	vmulps	448(%rsp), %ymm0, %ymm9
	vmovdqu	(%rsp), %ymm0
	vpslld	$23, %ymm0, %ymm0
	vpsubd	480(%rsp), %ymm0, %ymm0
	vpaddd	%ymm3, %ymm0, %ymm0
	vmulps	512(%rsp), %ymm0, %ymm7
	vmovdqu	32(%rsp), %ymm0
	vpslld	$23, %ymm0, %ymm0
	vpsubd	544(%rsp), %ymm0, %ymm0
	vpaddd	%ymm3, %ymm0, %ymm0
	vmulps	576(%rsp), %ymm0, %ymm6
	testq	%r9, %rdx
	je	.LBB0_4
	vmovntps	%ymm8, (%rsi,%rax,4)
	vmovntps	%ymm5, 32(%rsi,%rax,4)
	vmovntps	%ymm4, 64(%rsi,%rax,4)
	vmovntps	%ymm2, 96(%rsi,%rax,4)
	vmovntps	%ymm1, 128(%rsi,%rax,4)
	vmovntps	%ymm9, 160(%rsi,%rax,4)
	vmovntps	%ymm7, 192(%rsi,%rax,4)
	vmovntps	%ymm6, 224(%rsi,%rax,4)
	leaq	(,%rax,4), %r14
	andq	$-4096, %r14
	prefetcht0	16384(%rdi,%r14)
	prefetcht0	-192(%r11,%rax,4)
	prefetcht0	-128(%r11,%rax,4)
	prefetcht0	-64(%r11,%rax,4)
	prefetcht0	(%r11,%rax,4)
	prefetcht0	16448(%rsi,%r14)
	addq	$64, %rax
	cmpq	%rcx, %rax
	jl	.LBB0_2
.LBB0_6:
	testq	%r9, %rdx
	je	.LBB0_8
	lock		orl	$0, -64(%rsp)
.LBB0_8:
	movabsq	$.LCPI0_13@GOTOFF, %rax
	vmovdqa	(%r8,%rax), %ymm0
	movabsq	$.LCPI0_0@GOTOFF, %rax
	vbroadcastss	(%r8,%rax), %ymm6
	movabsq	$.LCPI0_1@GOTOFF, %rax
	vbroadcastss	(%r8,%rax), %ymm2
	movabsq	$.LCPI0_2@GOTOFF, %rax
	vbroadcastss	(%r8,%rax), %ymm3
	vbroadcastss	(%r8,%r15), %ymm4
	vbroadcastss	(%r8,%r12), %ymm1
	vmovups	%ymm1, -96(%rsp)
	vbroadcastss	(%r8,%r13), %ymm1
	vmovups	%ymm1, -128(%rsp)
	vbroadcastss	(%r8,%rbp), %ymm10
	movabsq	$.LCPI0_7@GOTOFF, %rax
	vbroadcastss	(%r8,%rax), %ymm11
	movabsq	$.LCPI0_8@GOTOFF, %rax
	vbroadcastss	(%r8,%rax), %ymm12
	movabsq	$.LCPI0_9@GOTOFF, %rax
	vbroadcastss	(%r8,%rax), %ymm13
	movabsq	$.LCPI0_10@GOTOFF, %rax
	vbroadcastss	(%r8,%rax), %ymm1
	movabsq	$.LCPI0_12@GOTOFF, %rax
	vpbroadcastd	(%r8,%rax), %ymm8
	vbroadcastss	(%r8,%r10), %ymm7
	vpbroadcastd	(%r8,%r10), %ymm14
	movb	$1, %r8b
	xorl	%eax, %eax
	vmovdqu	%ymm0, 32(%rsp)
	vmovups	%ymm2, (%rsp)
	vmovups	%ymm7, -32(%rsp)
	vmovdqu	%ymm8, -64(%rsp)
	jmp	.LBB0_9
	.p2align	4
.LBB0_12:
	testb	$1, %r8b
	movl	$0, %r8d
	je	.LBB0_13
.LBB0_9:
	testb	$1, %r8b
	movq	%rcx, %r9
	cmovneq	%rax, %r9
	movq	%rdx, %r10
	cmovneq	%rbx, %r10
	cmpq	%r10, %r9
	jge	.LBB0_12
	movl	%r10d, %r11d
	subl	%r9d, %r11d
	.p2align	4
.LBB0_11:
	vmovd	%r11d, %xmm15
	vpbroadcastd	%xmm15, %ymm15
	vpcmpgtd	%ymm0, %ymm15, %ymm15
	vmaskmovps	(%rdi,%r9,4), %ymm15, %ymm0
	vmaxps	%ymm0, %ymm6, %ymm0
	vminps	%ymm0, %ymm2, %ymm0
	vmovaps	%ymm3, %ymm9
	vfmsub213ps	%ymm4, %ymm0, %ymm3
	vaddps	%ymm4, %ymm3, %ymm2
	vmovups	-96(%rsp), %ymm5
	vfmadd231ps	%ymm5, %ymm2, %ymm0
	vmovups	-128(%rsp), %ymm5
	vfmadd231ps	%ymm2, %ymm5, %ymm0
	vmovaps	%ymm11, %ymm2
	vfmadd213ps	%ymm10, %ymm0, %ymm2
	vfmadd213ps	%ymm12, %ymm0, %ymm2
	vfmadd213ps	%ymm13, %ymm0, %ymm2
	vfmadd213ps	%ymm1, %ymm0, %ymm2
	vfmadd213ps	%ymm7, %ymm0, %ymm2
	vfmadd213ps	%ymm7, %ymm0, %ymm2
	vpslld	$22, %ymm3, %ymm0
	vpand	%ymm0, %ymm8, %ymm0
	vmovaps	%ymm1, %ymm7
	vmovaps	%ymm13, %ymm5
	vmovaps	%ymm4, %ymm13
	vmovaps	%ymm12, %ymm4
	vpaddd	%ymm0, %ymm14, %ymm1
	vmulps	%ymm1, %ymm2, %ymm1
	vpslld	$23, %ymm3, %ymm2
	vmovaps	%ymm9, %ymm3
	vpsubd	%ymm0, %ymm2, %ymm0
	vmovups	(%rsp), %ymm2
	vpaddd	%ymm0, %ymm14, %ymm0
	vmulps	%ymm0, %ymm1, %ymm0
	vmovaps	%ymm4, %ymm12
	vmovaps	%ymm13, %ymm4
	vmovaps	%ymm5, %ymm13
	vmovaps	%ymm7, %ymm1
	vmovdqu	-64(%rsp), %ymm8
	vmovups	-32(%rsp), %ymm7
	vmaskmovps	%ymm0, %ymm15, (%rsi,%r9,4)
	vmovdqu	32(%rsp), %ymm0
	addq	$8, %r9
	addl	$-8, %r11d
	cmpq	%r10, %r9
	jl	.LBB0_11
	jmp	.LBB0_12
.LBB0_13:
	addq	$680, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end0:
	.size	act_exp_f32, .Lfunc_end0-act_exp_f32

	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI1_0:
	.long	0x7fffffff
.LCPI1_1:
	.long	0xbbfb317f
.LCPI1_2:
	.long	0x3ae44ba8
.LCPI1_3:
	.long	0x3cafc841
.LCPI1_4:
	.long	0xbd5cc084
.LCPI1_5:
	.long	0x3e0886ed
.LCPI1_6:
	.long	0xbeaaaaa5
.LCPI1_7:
	.long	0x41180000
.LCPI1_8:
	.long	0x4038aa3b
.LCPI1_9:
	.long	0xcb400000
.LCPI1_10:
	.long	0xbeb17200
.LCPI1_11:
	.long	0xb53fbe8e
.LCPI1_12:
	.long	0x3e891f37
.LCPI1_13:
	.long	0x3db43b1d
.LCPI1_14:
	.long	0x3f2aadbd
.LCPI1_15:
	.long	0x3faaaa45
.LCPI1_16:
	.long	0x3ffffffc
.LCPI1_17:
	.long	0x40000000
.LCPI1_18:
	.long	0x3f800000
.LCPI1_19:
	.long	0x3f400000
.LCPI1_20:
	.long	0x80000000
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI1_21:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
	.section	.ltext,"axl",@progbits
	.globl	act_tanh_f32
	.p2align	4
	.type	act_tanh_f32,@function
act_tanh_f32:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$1096, %rsp
.L1$pb:
	leaq	.L1$pb(%rip), %rcx
	movabsq	$_GLOBAL_OFFSET_TABLE_-.L1$pb, %rax
	addq	%rcx, %rax
	movq	%rdx, %r9
	sarq	$63, %r9
	movq	%r9, %r8
	xorq	%rdx, %r8
	leaq	63(%r8), %rcx
	testq	%r8, %r8
	cmovnsq	%r8, %rcx
	shrq	$6, %rcx
	xorq	%r9, %rcx
	shlq	$6, %rcx
	movabsq	$4611686018418999296, %r13
	movq	%rdx, -120(%rsp)
	andq	%r13, %rdx
	movl	%esi, %r8d
	negl	%r8d
	shrl	$2, %r8d
	andl	$15, %r8d
	cmpq	%rcx, %r8
	cmovaeq	%rcx, %r8
	testq	%rdx, %rdx
	cmoveq	%rdx, %r8
	subq	%r8, %rcx
	movq	%rcx, %rdx
	andq	$-64, %rdx
	movq	%r8, -112(%rsp)
	orq	%r8, %rdx
	movq	%rdx, -104(%rsp)
	movabsq	$.LCPI1_13@GOTOFF, %r8
	movabsq	$.LCPI1_14@GOTOFF, %r9
	movabsq	$.LCPI1_15@GOTOFF, %r10
	movabsq	$.LCPI1_16@GOTOFF, %r11
	movabsq	$.LCPI1_17@GOTOFF, %rbx
	movabsq	$.LCPI1_18@GOTOFF, %r14
	movabsq	$.LCPI1_19@GOTOFF, %r15
	movabsq	$.LCPI1_20@GOTOFF, %r12
	cmpq	$64, %rcx
	jl	.LBB1_6
	leaq	448(%rdi), %rbp
	movabsq	$.LCPI1_0@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm0
	vmovups	%ymm0, 768(%rsp)
	movabsq	$.LCPI1_1@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm1
	vmovups	%ymm1, 416(%rsp)
	movabsq	$.LCPI1_2@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm1
	vmovups	%ymm1, 384(%rsp)
	movabsq	$.LCPI1_3@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm1
	vmovups	%ymm1, 352(%rsp)
	movabsq	$.LCPI1_4@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm1
	vmovups	%ymm1, 320(%rsp)
	movabsq	$.LCPI1_5@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm1
	vmovups	%ymm1, 704(%rsp)
	movabsq	$.LCPI1_6@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm1
	vmovups	%ymm1, 672(%rsp)
	movabsq	$.LCPI1_7@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm1
	vmovups	%ymm1, 288(%rsp)
	movabsq	$.LCPI1_8@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm1
	vmovups	%ymm1, 32(%rsp)
	movabsq	$.LCPI1_9@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm0
	vmovups	%ymm0, 640(%rsp)
	movabsq	$.LCPI1_10@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm0
	vmovups	%ymm0, (%rsp)
	movabsq	$.LCPI1_11@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm0
	vmovups	%ymm0, 256(%rsp)
	movabsq	$.LCPI1_12@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm0
	vmovups	%ymm0, 608(%rsp)
	movq	-112(%rsp), %rcx
	vbroadcastss	(%rax,%r14), %ymm0
	vmovups	%ymm0, 576(%rsp)
	vbroadcastss	(%rax,%r12), %ymm0
	vmovups	%ymm0, 896(%rsp)
	jmp	.LBB1_2
	.p2align	4
.LBB1_4:
	vmovups	%ymm11, (%rsi,%rcx,4)
	vmovups	%ymm10, 32(%rsi,%rcx,4)
	vmovups	%ymm2, 64(%rsi,%rcx,4)
	vmovups	%ymm8, 96(%rsi,%rcx,4)
	vmovups	%ymm9, 128(%rsi,%rcx,4)
	vmovups	%ymm7, 160(%rsi,%rcx,4)
	vmovups	%ymm1, 192(%rsi,%rcx,4)
	vmovups	%ymm6, 224(%rsi,%rcx,4)
	addq	$64, %rcx
	cmpq	-104(%rsp), %rcx
	jge	.LBB1_6
.LBB1_2:
	vmovups	-384(%rbp,%rcx,4), %ymm0
	vmovups	%ymm0, 736(%rsp)
	vmovups	-352(%rbp,%rcx,4), %ymm2
	vmovups	%ymm2, 832(%rsp)
	vmovups	-320(%rbp,%rcx,4), %ymm3
	vmovups	%ymm3, 864(%rsp)
	vmovups	-288(%rbp,%rcx,4), %ymm4
	vmovups	%ymm4, 800(%rsp)
	vmovups	-256(%rbp,%rcx,4), %ymm5
	vmovups	%ymm5, 1056(%rsp)
	vmovups	-224(%rbp,%rcx,4), %ymm7
	vmovups	%ymm7, 1024(%rsp)
	vmovups	768(%rsp), %ymm8
	vandps	%ymm7, %ymm8, %ymm6
	vandps	%ymm5, %ymm8, %ymm1
	vandps	%ymm4, %ymm8, %ymm4
	vmovups	%ymm4, 512(%rsp)
	vandps	%ymm3, %ymm8, %ymm3
	vmovups	%ymm3, 544(%rsp)
	vandps	%ymm2, %ymm8, %ymm2
	vmovups	%ymm2, 224(%rsp)
	vmulps	%ymm7, %ymm7, %ymm2
	vmulps	%ymm5, %ymm5, %ymm7
	vmovups	384(%rsp), %ymm11
	vmovaps	%ymm11, %ymm10
	vmovups	416(%rsp), %ymm3
	vfmadd213ps	%ymm3, %ymm7, %ymm10
	vfmadd213ps	%ymm3, %ymm2, %ymm11
	vmovups	352(%rsp), %ymm3
	vfmadd213ps	%ymm3, %ymm2, %ymm11
	vfmadd213ps	%ymm3, %ymm7, %ymm10
	vmovups	320(%rsp), %ymm3
	vfmadd213ps	%ymm3, %ymm7, %ymm10
	vfmadd213ps	%ymm3, %ymm2, %ymm11
	vmovups	704(%rsp), %ymm3
	vfmadd213ps	%ymm3, %ymm2, %ymm11
	vfmadd213ps	%ymm3, %ymm7, %ymm10
	vmovups	672(%rsp), %ymm3
	vfmadd213ps	%ymm3, %ymm7, %ymm10
	vfmadd213ps	%ymm3, %ymm2, %ymm11
	vmulps	%ymm1, %ymm7, %ymm0
	vmulps	%ymm6, %ymm2, %ymm7
	vfmadd213ps	%ymm6, %ymm11, %ymm7
	vfmadd213ps	%ymm1, %ymm10, %ymm0
	vmovups	%ymm0, 480(%rsp)
	vmovups	288(%rsp), %ymm15
	vminps	%ymm6, %ymm15, %ymm2
	vmovups	32(%rsp), %ymm10
	vmovups	640(%rsp), %ymm5
	vfmsub213ps	%ymm5, %ymm2, %ymm10
	vaddps	%ymm5, %ymm10, %ymm11
	vfmadd231ps	(%rsp), %ymm11, %ymm2
	vmovups	256(%rsp), %ymm4
	vfmadd231ps	%ymm11, %ymm4, %ymm2
	vbroadcastss	(%rax,%r8), %ymm11
	vmovups	%ymm11, 160(%rsp)
	vmovups	608(%rsp), %ymm14
	vfmadd213ps	%ymm14, %ymm2, %ymm11
	vbroadcastss	(%rax,%r9), %ymm12
	vmovups	%ymm12, -32(%rsp)
	vfmadd213ps	%ymm12, %ymm2, %ymm11
	vbroadcastss	(%rax,%r10), %ymm12
	vmovups	%ymm12, 128(%rsp)
	vfmadd213ps	%ymm12, %ymm2, %ymm11
	vbroadcastss	(%rax,%r11), %ymm12
	vmovups	%ymm12, 96(%rsp)
	vfmadd213ps	%ymm12, %ymm2, %ymm11
	vbroadcastss	(%rax,%rbx), %ymm12
	vfmadd213ps	%ymm12, %ymm2, %ymm11
	vbroadcastss	(%rax,%r14), %ymm3
	vfmadd213ps	%ymm3, %ymm2, %ymm11
	vandps	736(%rsp), %ymm8, %ymm0
	vmovups	%ymm0, 192(%rsp)
	vpslld	$23, %ymm10, %ymm10
	vmovdqu	576(%rsp), %ymm9
	vpaddd	%ymm9, %ymm10, %ymm10
	vfmadd213ps	%ymm3, %ymm11, %ymm10
	vmovaps	%ymm12, %ymm0
	vmovups	%ymm12, -96(%rsp)
	vdivps	%ymm10, %ymm12, %ymm10
	vsubps	%ymm10, %ymm3, %ymm10
	vbroadcastss	(%rax,%r15), %ymm11
	vmovups	%ymm11, 64(%rsp)
	vcmpltps	%ymm11, %ymm6, %ymm6
	vblendvps	%ymm6, %ymm7, %ymm10, %ymm2
	vmovups	%ymm2, 992(%rsp)
	vminps	%ymm1, %ymm15, %ymm7
	vmovups	32(%rsp), %ymm12
	vmovaps	%ymm12, %ymm10
	vfmsub213ps	%ymm5, %ymm7, %ymm10
	vaddps	%ymm5, %ymm10, %ymm11
	vmovups	(%rsp), %ymm8
	vfmadd231ps	%ymm8, %ymm11, %ymm7
	vfmadd231ps	%ymm11, %ymm4, %ymm7
	vmovups	160(%rsp), %ymm13
	vmovaps	%ymm13, %ymm11
	vmovaps	%ymm14, %ymm6
	vfmadd213ps	%ymm14, %ymm7, %ymm11
	vfmadd213ps	-32(%rsp), %ymm7, %ymm11
	vfmadd213ps	128(%rsp), %ymm7, %ymm11
	vfmadd213ps	96(%rsp), %ymm7, %ymm11
	vfmadd213ps	%ymm0, %ymm7, %ymm11
	vmovaps	%ymm3, %ymm0
	vmovups	%ymm3, -64(%rsp)
	vfmadd213ps	%ymm3, %ymm7, %ymm11
	vmovups	800(%rsp), %ymm3
	vmulps	%ymm3, %ymm3, %ymm7
	vpslld	$23, %ymm10, %ymm10
	vpaddd	%ymm9, %ymm10, %ymm10
	vmovdqa	%ymm9, %ymm3
	vfmadd213ps	%ymm0, %ymm11, %ymm10
	vmovups	384(%rsp), %ymm11
	vfmadd213ps	416(%rsp), %ymm7, %ymm11
	vfmadd213ps	352(%rsp), %ymm7, %ymm11
	vmovups	320(%rsp), %ymm14
	vfmadd213ps	%ymm14, %ymm7, %ymm11
	vmovups	704(%rsp), %ymm5
	vfmadd213ps	%ymm5, %ymm7, %ymm11
	vmovups	672(%rsp), %ymm2
	vfmadd213ps	%ymm2, %ymm7, %ymm11
	vmovups	512(%rsp), %ymm0
	vmulps	%ymm0, %ymm7, %ymm7
	vmovups	-96(%rsp), %ymm9
	vdivps	%ymm10, %ymm9, %ymm10
	vfmadd213ps	%ymm0, %ymm11, %ymm7
	vminps	%ymm0, %ymm15, %ymm11
	vmovups	-64(%rsp), %ymm9
	vsubps	%ymm10, %ymm9, %ymm10
	vmovups	64(%rsp), %ymm15
	vcmpltps	%ymm15, %ymm1, %ymm1
	vblendvps	%ymm1, 480(%rsp), %ymm10, %ymm1
	vmovups	%ymm1, 480(%rsp)
	vmovaps	%ymm12, %ymm9
	vmovups	640(%rsp), %ymm1
	vfmsub213ps	%ymm1, %ymm11, %ymm9
	vaddps	%ymm1, %ymm9, %ymm10
	vfmadd231ps	%ymm8, %ymm10, %ymm11
	vfmadd231ps	%ymm10, %ymm4, %ymm11
	vmovaps	%ymm6, %ymm8
	vfmadd213ps	%ymm6, %ymm11, %ymm13
	vfmadd213ps	-32(%rsp), %ymm11, %ymm13
	vfmadd213ps	128(%rsp), %ymm11, %ymm13
	vfmadd213ps	96(%rsp), %ymm11, %ymm13
	vmovups	-96(%rsp), %ymm1
	vfmadd213ps	%ymm1, %ymm11, %ymm13
	vmovups	-64(%rsp), %ymm4
	vfmadd213ps	%ymm4, %ymm11, %ymm13
	vmovups	864(%rsp), %ymm11
	vmulps	%ymm11, %ymm11, %ymm11
	vpslld	$23, %ymm9, %ymm9
	vpaddd	%ymm3, %ymm9, %ymm9
	vfmadd213ps	%ymm4, %ymm13, %ymm9
	vmovups	832(%rsp), %ymm10
	vmulps	%ymm10, %ymm10, %ymm10
	vdivps	%ymm9, %ymm1, %ymm9
	vsubps	%ymm9, %ymm4, %ymm9
	vcmpltps	%ymm15, %ymm0, %ymm13
	vblendvps	%ymm13, %ymm7, %ymm9, %ymm0
	vmovups	%ymm0, 512(%rsp)
	vmovups	736(%rsp), %ymm0
	vmulps	%ymm0, %ymm0, %ymm13
	vmovups	384(%rsp), %ymm1
	vmovaps	%ymm1, %ymm12
	vmovups	416(%rsp), %ymm0
	vfmadd213ps	%ymm0, %ymm11, %ymm12
	vmovups	352(%rsp), %ymm3
	vfmadd213ps	%ymm3, %ymm11, %ymm12
	vfmadd213ps	%ymm14, %ymm11, %ymm12
	vfmadd213ps	%ymm5, %ymm11, %ymm12
	vfmadd213ps	%ymm2, %ymm11, %ymm12
	vmovups	544(%rsp), %ymm4
	vmulps	%ymm4, %ymm11, %ymm7
	vfmadd213ps	%ymm4, %ymm12, %ymm7
	vmovups	%ymm7, 928(%rsp)
	vmovaps	%ymm1, %ymm11
	vfmadd213ps	%ymm0, %ymm10, %ymm11
	vfmadd213ps	%ymm3, %ymm10, %ymm11
	vfmadd213ps	%ymm14, %ymm10, %ymm11
	vfmadd213ps	%ymm5, %ymm10, %ymm11
	vfmadd213ps	%ymm2, %ymm10, %ymm11
	vmovups	224(%rsp), %ymm9
	vmulps	%ymm9, %ymm10, %ymm7
	vfmadd213ps	%ymm9, %ymm11, %ymm7
	vmovups	%ymm7, 448(%rsp)
	vmovaps	%ymm1, %ymm12
	vfmadd213ps	%ymm0, %ymm13, %ymm12
	vfmadd213ps	%ymm3, %ymm13, %ymm12
	vfmadd213ps	%ymm14, %ymm13, %ymm12
	vfmadd213ps	%ymm5, %ymm13, %ymm12
	vfmadd213ps	%ymm2, %ymm13, %ymm12
	vmovups	192(%rsp), %ymm0
	vmulps	%ymm0, %ymm13, %ymm1
	vfmadd213ps	%ymm0, %ymm12, %ymm1
	vmovups	%ymm1, 960(%rsp)
	vmovups	288(%rsp), %ymm0
	vminps	%ymm4, %ymm0, %ymm12
	vmovups	32(%rsp), %ymm3
	vmovaps	%ymm3, %ymm13
	vmovups	640(%rsp), %ymm5
	vfmsub213ps	%ymm5, %ymm12, %ymm13
	vaddps	%ymm5, %ymm13, %ymm14
	vmovups	(%rsp), %ymm2
	vfmadd231ps	%ymm2, %ymm14, %ymm12
	vmovups	256(%rsp), %ymm6
	vfmadd231ps	%ymm14, %ymm6, %ymm12
	vmovups	160(%rsp), %ymm14
	vfmadd213ps	%ymm8, %ymm12, %ymm14
	vmovups	-32(%rsp), %ymm11
	vfmadd213ps	%ymm11, %ymm12, %ymm14
	vmovups	128(%rsp), %ymm9
	vfmadd213ps	%ymm9, %ymm12, %ymm14
	vmovups	96(%rsp), %ymm10
	vfmadd213ps	%ymm10, %ymm12, %ymm14
	vmovups	-96(%rsp), %ymm1
	vfmadd213ps	%ymm1, %ymm12, %ymm14
	vmovups	-64(%rsp), %ymm7
	vfmadd213ps	%ymm7, %ymm12, %ymm14
	vpslld	$23, %ymm13, %ymm12
	vmovdqu	576(%rsp), %ymm15
	vpaddd	%ymm15, %ymm12, %ymm12
	vfmadd213ps	%ymm7, %ymm14, %ymm12
	vdivps	%ymm12, %ymm1, %ymm12
	vsubps	%ymm12, %ymm7, %ymm12
	vcmpltps	64(%rsp), %ymm4, %ymm8
	vblendvps	%ymm8, 928(%rsp), %ymm12, %ymm1
	vmovups	%ymm1, 544(%rsp)
	vmovaps	%ymm0, %ymm1
	vmovups	224(%rsp), %ymm14
	vminps	%ymm14, %ymm0, %ymm8
	vmovaps	%ymm3, %ymm12
	vmovaps	%ymm3, %ymm0
	vfmsub213ps	%ymm5, %ymm8, %ymm12
	vaddps	%ymm5, %ymm12, %ymm13
	vmovaps	%ymm2, %ymm4
	vfmadd231ps	%ymm2, %ymm13, %ymm8
	vfmadd231ps	%ymm13, %ymm6, %ymm8
	vmovups	160(%rsp), %ymm13
	vmovups	608(%rsp), %ymm7
	vfmadd213ps	%ymm7, %ymm8, %ymm13
	vfmadd213ps	%ymm11, %ymm8, %ymm13
	vmovaps	%ymm9, %ymm11
	vfmadd213ps	%ymm9, %ymm8, %ymm13
	vmovaps	%ymm10, %ymm2
	vfmadd213ps	%ymm10, %ymm8, %ymm13
	vmovups	-96(%rsp), %ymm9
	vfmadd213ps	%ymm9, %ymm8, %ymm13
	vmovups	-64(%rsp), %ymm3
	vfmadd213ps	%ymm3, %ymm8, %ymm13
	vpslld	$23, %ymm12, %ymm8
	vpaddd	%ymm15, %ymm8, %ymm8
	vfmadd213ps	%ymm3, %ymm13, %ymm8
	vdivps	%ymm8, %ymm9, %ymm8
	vsubps	%ymm8, %ymm3, %ymm8
	vmovups	64(%rsp), %ymm3
	vcmpltps	%ymm3, %ymm14, %ymm12
	vmovaps	%ymm3, %ymm14
	vblendvps	%ymm12, 448(%rsp), %ymm8, %ymm3
	vmovups	%ymm3, 224(%rsp)
	vmovups	192(%rsp), %ymm8
	vminps	%ymm8, %ymm1, %ymm10
	vmovaps	%ymm0, %ymm12
	vfmsub213ps	%ymm5, %ymm10, %ymm12
	vaddps	%ymm5, %ymm12, %ymm13
	vfmadd231ps	%ymm4, %ymm13, %ymm10
	vfmadd231ps	%ymm13, %ymm6, %ymm10
	vmovups	160(%rsp), %ymm9
	vmovaps	%ymm9, %ymm13
	vfmadd213ps	%ymm7, %ymm10, %ymm13
	vfmadd213ps	-32(%rsp), %ymm10, %ymm13
	vfmadd213ps	%ymm11, %ymm10, %ymm13
	vfmadd213ps	%ymm2, %ymm10, %ymm13
	vmovups	-96(%rsp), %ymm0
	vfmadd213ps	%ymm0, %ymm10, %ymm13
	vmovups	-64(%rsp), %ymm1
	vfmadd213ps	%ymm1, %ymm10, %ymm13
	vmovups	-416(%rbp,%rcx,4), %ymm3
	vmovups	%ymm3, 448(%rsp)
	vpslld	$23, %ymm12, %ymm12
	vmovdqa	%ymm15, %ymm4
	vpaddd	%ymm15, %ymm12, %ymm12
	vfmadd213ps	%ymm1, %ymm13, %ymm12
	vmovups	768(%rsp), %ymm6
	vandps	%ymm6, %ymm3, %ymm13
	vdivps	%ymm12, %ymm0, %ymm12
	vsubps	%ymm12, %ymm1, %ymm12
	vmovaps	%ymm1, %ymm0
	vcmpltps	%ymm14, %ymm8, %ymm2
	vblendvps	%ymm2, 960(%rsp), %ymm12, %ymm2
	vmovups	%ymm2, 192(%rsp)
	vmulps	%ymm3, %ymm3, %ymm11
	vmovups	384(%rsp), %ymm3
	vmovaps	%ymm3, %ymm12
	vmovups	416(%rsp), %ymm2
	vfmadd213ps	%ymm2, %ymm11, %ymm12
	vmovups	352(%rsp), %ymm10
	vfmadd213ps	%ymm10, %ymm11, %ymm12
	vfmadd213ps	320(%rsp), %ymm11, %ymm12
	vmovups	704(%rsp), %ymm7
	vfmadd213ps	%ymm7, %ymm11, %ymm12
	vmovups	672(%rsp), %ymm8
	vfmadd213ps	%ymm8, %ymm11, %ymm12
	vmulps	%ymm13, %ymm11, %ymm11
	vfmadd213ps	%ymm13, %ymm12, %ymm11
	vmovups	288(%rsp), %ymm1
	vminps	%ymm13, %ymm1, %ymm12
	vmovups	32(%rsp), %ymm14
	vfmsub213ps	%ymm5, %ymm12, %ymm14
	vaddps	%ymm5, %ymm14, %ymm15
	vfmadd231ps	(%rsp), %ymm15, %ymm12
	vfmadd231ps	256(%rsp), %ymm15, %ymm12
	vmovaps	%ymm9, %ymm15
	vmovups	608(%rsp), %ymm9
	vfmadd213ps	%ymm9, %ymm12, %ymm15
	vfmadd213ps	-32(%rsp), %ymm12, %ymm15
	vfmadd213ps	128(%rsp), %ymm12, %ymm15
	vfmadd213ps	96(%rsp), %ymm12, %ymm15
	vmovups	-96(%rsp), %ymm1
	vfmadd213ps	%ymm1, %ymm12, %ymm15
	vfmadd213ps	%ymm0, %ymm12, %ymm15
	vpslld	$23, %ymm14, %ymm12
	vpaddd	%ymm4, %ymm12, %ymm12
	vfmadd213ps	%ymm0, %ymm15, %ymm12
	vdivps	%ymm12, %ymm1, %ymm12
	vsubps	%ymm12, %ymm0, %ymm12
	vcmpltps	64(%rsp), %ymm13, %ymm13
	vblendvps	%ymm13, %ymm11, %ymm12, %ymm13
	vmovups	-448(%rbp,%rcx,4), %ymm11
	vmulps	%ymm11, %ymm11, %ymm12
	vfmadd213ps	%ymm2, %ymm12, %ymm3
	vfmadd213ps	%ymm10, %ymm12, %ymm3
	vfmadd213ps	320(%rsp), %ymm12, %ymm3
	vfmadd213ps	%ymm7, %ymm12, %ymm3
	vfmadd213ps	%ymm8, %ymm12, %ymm3
	vandps	%ymm6, %ymm11, %ymm15
	vmulps	%ymm15, %ymm12, %ymm12
	vfmadd213ps	%ymm15, %ymm3, %ymm12
	vmovups	288(%rsp), %ymm1
	vminps	%ymm15, %ymm1, %ymm14
	vmovups	32(%rsp), %ymm3
	vfmsub213ps	%ymm5, %ymm14, %ymm3
	vaddps	%ymm5, %ymm3, %ymm5
	vfmadd231ps	(%rsp), %ymm5, %ymm14
	vfmadd231ps	256(%rsp), %ymm5, %ymm14
	vmovups	160(%rsp), %ymm5
	vfmadd213ps	%ymm9, %ymm14, %ymm5
	vfmadd213ps	-32(%rsp), %ymm14, %ymm5
	vfmadd213ps	128(%rsp), %ymm14, %ymm5
	vfmadd213ps	96(%rsp), %ymm14, %ymm5
	vmovups	-96(%rsp), %ymm1
	vfmadd213ps	%ymm1, %ymm14, %ymm5
	vmovups	-64(%rsp), %ymm2
	vfmadd213ps	%ymm2, %ymm14, %ymm5
	vpslld	$23, %ymm3, %ymm3
	vpaddd	576(%rsp), %ymm3, %ymm3
	vfmadd213ps	%ymm2, %ymm5, %ymm3
	vdivps	%ymm3, %ymm1, %ymm3
	vsubps	%ymm3, %ymm2, %ymm3
	vcmpltps	64(%rsp), %ymm15, %ymm5
	vblendvps	%ymm5, %ymm12, %ymm3, %ymm3
	vmovaps	%ymm6, %ymm0
	vandps	992(%rsp), %ymm6, %ymm5
	vandnps	1024(%rsp), %ymm6, %ymm6
	vorps	%ymm6, %ymm5, %ymm6
	vandps	480(%rsp), %ymm0, %ymm1
	vandnps	1056(%rsp), %ymm0, %ymm5
	vorps	%ymm5, %ymm1, %ymm1
	vandps	512(%rsp), %ymm0, %ymm5
	vandnps	800(%rsp), %ymm0, %ymm7
	vorps	%ymm7, %ymm5, %ymm7
	vandps	544(%rsp), %ymm0, %ymm5
	vandnps	864(%rsp), %ymm0, %ymm9
	vorps	%ymm5, %ymm9, %ymm9
	vandps	224(%rsp), %ymm0, %ymm5
	vandnps	832(%rsp), %ymm0, %ymm8
	vorps	%ymm5, %ymm8, %ymm8
	vandps	192(%rsp), %ymm0, %ymm2
	vandnps	736(%rsp), %ymm0, %ymm5
	vorps	%ymm5, %ymm2, %ymm2
	vandps	%ymm0, %ymm13, %ymm5
	vandnps	448(%rsp), %ymm0, %ymm10
	vorps	%ymm5, %ymm10, %ymm10
	vandps	%ymm0, %ymm3, %ymm3
	vandps	896(%rsp), %ymm11, %ymm5
	vorps	%ymm5, %ymm3, %ymm11
	testq	%r13, -120(%rsp)
	je	.LBB1_4
	vmovntps	%ymm11, (%rsi,%rcx,4)
	vmovntps	%ymm10, 32(%rsi,%rcx,4)
	vmovntps	%ymm2, 64(%rsi,%rcx,4)
	vmovntps	%ymm8, 96(%rsi,%rcx,4)
	vmovntps	%ymm9, 128(%rsi,%rcx,4)
	vmovntps	%ymm7, 160(%rsi,%rcx,4)
	vmovntps	%ymm1, 192(%rsi,%rcx,4)
	vmovntps	%ymm6, 224(%rsi,%rcx,4)
	leaq	(,%rcx,4), %rdx
	andq	$-4096, %rdx
	prefetcht0	16384(%rdi,%rdx)
	prefetcht0	-192(%rbp,%rcx,4)
	prefetcht0	-128(%rbp,%rcx,4)
	prefetcht0	-64(%rbp,%rcx,4)
	prefetcht0	(%rbp,%rcx,4)
	prefetcht0	16448(%rsi,%rdx)
	addq	$64, %rcx
	cmpq	-104(%rsp), %rcx
	jl	.LBB1_2
.LBB1_6:
	testq	%r13, -120(%rsp)
	je	.LBB1_8
	lock		orl	$0, -64(%rsp)
.LBB1_8:
	movabsq	$.LCPI1_21@GOTOFF, %rcx
	vmovdqa	(%rax,%rcx), %ymm2
	movabsq	$.LCPI1_0@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm1
	movabsq	$.LCPI1_1@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm6
	movabsq	$.LCPI1_2@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm3
	movabsq	$.LCPI1_3@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm7
	movabsq	$.LCPI1_4@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm8
	movabsq	$.LCPI1_5@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm9
	movabsq	$.LCPI1_6@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm10
	movabsq	$.LCPI1_7@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm15
	movabsq	$.LCPI1_8@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm13
	movabsq	$.LCPI1_9@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm11
	movabsq	$.LCPI1_10@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm12
	movabsq	$.LCPI1_11@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm14
	movabsq	$.LCPI1_12@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm0
	vmovups	%ymm0, 32(%rsp)
	movb	$1, %cl
	vbroadcastss	(%rax,%r8), %ymm0
	vmovups	%ymm0, (%rsp)
	xorl	%ebp, %ebp
	vmovdqu	%ymm2, -32(%rsp)
	vmovups	%ymm6, -64(%rsp)
	vmovups	%ymm15, 160(%rsp)
	vmovups	%ymm3, 128(%rsp)
	vmovups	%ymm10, 96(%rsp)
	vmovups	%ymm12, 64(%rsp)
	jmp	.LBB1_9
	.p2align	4
.LBB1_12:
	testb	$1, %cl
	movl	$0, %ecx
	je	.LBB1_13
.LBB1_9:
	testb	$1, %cl
	movq	-104(%rsp), %r8
	cmovneq	%rbp, %r8
	movq	-120(%rsp), %rdx
	cmovneq	-112(%rsp), %rdx
	cmpq	%rdx, %r8
	jge	.LBB1_12
	movl	%edx, %r13d
	subl	%r8d, %r13d
	.p2align	4
.LBB1_11:
	vmovd	%r13d, %xmm0
	vpbroadcastd	%xmm0, %ymm0
	vpcmpgtd	%ymm2, %ymm0, %ymm0
	vmovdqu	%ymm0, -96(%rsp)
	vmaskmovps	(%rdi,%r8,4), %ymm0, %ymm5
	vandps	%ymm1, %ymm5, %ymm2
	vmulps	%ymm5, %ymm5, %ymm4
	vmovups	128(%rsp), %ymm3
	vfmadd213ps	%ymm6, %ymm4, %ymm3
	vfmadd213ps	%ymm7, %ymm4, %ymm3
	vfmadd213ps	%ymm8, %ymm4, %ymm3
	vfmadd213ps	%ymm9, %ymm4, %ymm3
	vfmadd213ps	%ymm10, %ymm4, %ymm3
	vmulps	%ymm2, %ymm4, %ymm4
	vfmadd213ps	%ymm2, %ymm3, %ymm4
	vminps	%ymm2, %ymm15, %ymm3
	vmovaps	%ymm1, %ymm10
	vmovaps	%ymm9, %ymm1
	vmovaps	%ymm13, %ymm9
	vfmsub213ps	%ymm11, %ymm3, %ymm9
	vaddps	%ymm11, %ymm9, %ymm6
	vfmadd231ps	%ymm12, %ymm6, %ymm3
	vfmadd231ps	%ymm6, %ymm14, %ymm3
	vmovups	(%rsp), %ymm6
	vfmadd213ps	32(%rsp), %ymm3, %ymm6
	vmovaps	%ymm11, %ymm12
	vmovaps	%ymm13, %ymm11
	vmovaps	%ymm7, %ymm13
	vbroadcastss	(%rax,%r9), %ymm7
	vfmadd231ps	%ymm6, %ymm3, %ymm7
	vbroadcastss	(%rax,%r10), %ymm6
	vfmadd231ps	%ymm7, %ymm3, %ymm6
	vbroadcastss	(%rax,%r11), %ymm7
	vfmadd231ps	%ymm6, %ymm3, %ymm7
	vbroadcastss	(%rax,%rbx), %ymm6
	vfmadd213ps	%ymm6, %ymm3, %ymm7
	vmovaps	%ymm14, %ymm0
	vmovaps	%ymm8, %ymm14
	vbroadcastss	(%rax,%r14), %ymm8
	vfmadd213ps	%ymm8, %ymm3, %ymm7
	vpslld	$23, %ymm9, %ymm3
	vpbroadcastd	(%rax,%r14), %ymm9
	vpaddd	%ymm3, %ymm9, %ymm3
	vmovaps	%ymm1, %ymm9
	vmovaps	%ymm10, %ymm1
	vmovups	96(%rsp), %ymm10
	vmovups	160(%rsp), %ymm15
	vfmadd213ps	%ymm8, %ymm7, %ymm3
	vmovaps	%ymm13, %ymm7
	vmovaps	%ymm11, %ymm13
	vmovaps	%ymm12, %ymm11
	vmovups	64(%rsp), %ymm12
	vdivps	%ymm3, %ymm6, %ymm3
	vsubps	%ymm3, %ymm8, %ymm3
	vmovaps	%ymm14, %ymm8
	vmovaps	%ymm0, %ymm14
	vbroadcastss	(%rax,%r15), %ymm6
	vcmpltps	%ymm6, %ymm2, %ymm2
	vmovups	-64(%rsp), %ymm6
	vblendvps	%ymm2, %ymm4, %ymm3, %ymm2
	vbroadcastss	(%rax,%r12), %ymm3
	vandps	%ymm3, %ymm5, %ymm0
	vandps	%ymm1, %ymm2, %ymm2
	vorps	%ymm0, %ymm2, %ymm0
	vmovdqu	-32(%rsp), %ymm2
	vmovups	-96(%rsp), %ymm4
	vmaskmovps	%ymm0, %ymm4, (%rsi,%r8,4)
	addq	$8, %r8
	addl	$-8, %r13d
	cmpq	%rdx, %r8
	jl	.LBB1_11
	jmp	.LBB1_12
.LBB1_13:
	addq	$1096, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end1:
	.size	act_tanh_f32, .Lfunc_end1-act_tanh_f32

	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI2_0:
	.long	0xc2d00000
.LCPI2_1:
	.long	0x42a00000
.LCPI2_2:
	.long	0x3fb8aa3b
.LCPI2_3:
	.long	0xcb400000
.LCPI2_4:
	.long	0xbf317200
.LCPI2_5:
	.long	0xb5bfbe8e
.LCPI2_6:
	.long	0x3c091cc7
.LCPI2_7:
	.long	0xbab4a561
.LCPI2_8:
	.long	0x3d2aad14
.LCPI2_9:
	.long	0x3e2aaa49
.LCPI2_10:
	.long	0x3efffffd
.LCPI2_11:
	.long	0x3f800000
.LCPI2_12:
	.long	4286578688
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI2_13:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
	.section	.ltext,"axl",@progbits
	.globl	act_sigmoid_f32
	.p2align	4
	.type	act_sigmoid_f32,@function
act_sigmoid_f32:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$712, %rsp
.L2$pb:
	leaq	.L2$pb(%rip), %rax
	movabsq	$_GLOBAL_OFFSET_TABLE_-.L2$pb, %r8
	addq	%rax, %r8
	movq	%rdx, %rcx
	sarq	$63, %rcx
	movq	%rcx, %r9
	xorq	%rdx, %r9
	leaq	63(%r9), %rax
	testq	%r9, %r9
	cmovnsq	%r9, %rax
	shrq	$6, %rax
	xorq	%rcx, %rax
	shlq	$6, %rax
	movabsq	$4611686018418999296, %r9
	movq	%rdx, %rcx
	andq	%r9, %rcx
	movl	%esi, %ebx
	negl	%ebx
	shrl	$2, %ebx
	andl	$15, %ebx
	cmpq	%rax, %rbx
	cmovaeq	%rax, %rbx
	testq	%rcx, %rcx
	cmoveq	%rcx, %rbx
	subq	%rbx, %rax
	movq	%rax, %rcx
	andq	$-64, %rcx
	orq	%rbx, %rcx
	movabsq	$.LCPI2_3@GOTOFF, %r15
	movabsq	$.LCPI2_4@GOTOFF, %r12
	movabsq	$.LCPI2_5@GOTOFF, %r13
	movabsq	$.LCPI2_6@GOTOFF, %rbp
	movabsq	$.LCPI2_11@GOTOFF, %r10
	cmpq	$64, %rax
	jl	.LBB2_6
	leaq	448(%rdi), %r11
	movabsq	$.LCPI2_0@GOTOFF, %rax
	vbroadcastss	(%r8,%rax), %ymm0
	vmovups	%ymm0, 384(%rsp)
	movabsq	$.LCPI2_1@GOTOFF, %rax
	vbroadcastss	(%r8,%rax), %ymm0
	vmovups	%ymm0, 352(%rsp)
	movabsq	$.LCPI2_2@GOTOFF, %rax
	vbroadcastss	(%r8,%rax), %ymm0
	vmovups	%ymm0, 320(%rsp)
	movabsq	$.LCPI2_7@GOTOFF, %rax
	vbroadcastss	(%r8,%rax), %ymm0
	vmovups	%ymm0, 288(%rsp)
	movabsq	$.LCPI2_8@GOTOFF, %rax
	vbroadcastss	(%r8,%rax), %ymm0
	vmovups	%ymm0, 256(%rsp)
	movabsq	$.LCPI2_9@GOTOFF, %rax
	vbroadcastss	(%r8,%rax), %ymm0
	vmovups	%ymm0, 224(%rsp)
	movabsq	$.LCPI2_10@GOTOFF, %rax
	vbroadcastss	(%r8,%rax), %ymm0
	vmovups	%ymm0, 192(%rsp)
	movabsq	$.LCPI2_12@GOTOFF, %rax
	vbroadcastss	(%r8,%rax), %ymm0
	vmovups	%ymm0, 160(%rsp)
	vbroadcastss	(%r8,%r10), %ymm0
	vmovups	%ymm0, 128(%rsp)
	movq	%rbx, %rax
	jmp	.LBB2_2
	.p2align	4
.LBB2_4:
	vmovups	%ymm7, (%rsi,%rax,4)
	vmovups	%ymm6, 32(%rsi,%rax,4)
	vmovups	%ymm3, 64(%rsi,%rax,4)
	vmovups	%ymm5, 96(%rsi,%rax,4)
	vmovups	%ymm4, 128(%rsi,%rax,4)
	vmovups	%ymm2, 160(%rsi,%rax,4)
	vmovups	%ymm0, 192(%rsi,%rax,4)
	vmovups	%ymm1, 224(%rsi,%rax,4)
	addq	$64, %rax
	cmpq	%rcx, %rax
	jge	.LBB2_6
.LBB2_2:
	vmovups	384(%rsp), %ymm7
	vmaxps	-448(%r11,%rax,4), %ymm7, %ymm0
	vmaxps	-416(%r11,%rax,4), %ymm7, %ymm2
	vmaxps	-384(%r11,%rax,4), %ymm7, %ymm4
	vmaxps	-352(%r11,%rax,4), %ymm7, %ymm5
	vmaxps	-320(%r11,%rax,4), %ymm7, %ymm3
	vmaxps	-288(%r11,%rax,4), %ymm7, %ymm6
	vmaxps	-256(%r11,%rax,4), %ymm7, %ymm1
	vmaxps	-224(%r11,%rax,4), %ymm7, %ymm7
	vmovups	352(%rsp), %ymm8
	vminps	%ymm7, %ymm8, %ymm11
	vminps	%ymm1, %ymm8, %ymm1
	vminps	%ymm6, %ymm8, %ymm12
	vminps	%ymm3, %ymm8, %ymm3
	vminps	%ymm5, %ymm8, %ymm7
	vminps	%ymm4, %ymm8, %ymm10
	vminps	%ymm2, %ymm8, %ymm6
	vminps	%ymm0, %ymm8, %ymm8
	vmovups	320(%rsp), %ymm5
	vmovaps	%ymm5, %ymm0
	vbroadcastss	(%r8,%r15), %ymm13
	vfmsub213ps	%ymm13, %ymm6, %ymm0
	vmovups	%ymm0, -32(%rsp)
	vmovaps	%ymm5, %ymm0
	vfmsub213ps	%ymm13, %ymm10, %ymm0
	vmovups	%ymm0, -64(%rsp)
	vmovaps	%ymm5, %ymm0
	vfmsub213ps	%ymm13, %ymm7, %ymm0
	vmovups	%ymm0, -128(%rsp)
	vmovaps	%ymm5, %ymm9
	vfmsub213ps	%ymm13, %ymm3, %ymm9
	vmovups	%ymm9, -96(%rsp)
	vmovaps	%ymm5, %ymm4
	vfmsub213ps	%ymm13, %ymm12, %ymm4
	vmovups	%ymm4, 64(%rsp)
	vmovaps	%ymm5, %ymm2
	vfmsub213ps	%ymm13, %ymm1, %ymm2
	vmovups	%ymm2, 32(%rsp)
	vmovaps	%ymm5, %ymm0
	vfmsub213ps	%ymm13, %ymm11, %ymm0
	vmovups	%ymm0, (%rsp)
	vaddps	%ymm0, %ymm13, %ymm0
	vbroadcastss	(%r8,%r12), %ymm14
	vfmadd231ps	%ymm14, %ymm0, %ymm11
	vbroadcastss	(%r8,%r13), %ymm15
	vfmadd231ps	%ymm0, %ymm15, %ymm11
	vaddps	%ymm2, %ymm13, %ymm0
	vfmadd231ps	%ymm14, %ymm0, %ymm1
	vfmadd231ps	%ymm0, %ymm15, %ymm1
	vaddps	%ymm4, %ymm13, %ymm0
	vfmadd231ps	%ymm14, %ymm0, %ymm12
	vfmadd231ps	%ymm0, %ymm15, %ymm12
	vaddps	%ymm13, %ymm9, %ymm0
	vfmadd231ps	%ymm14, %ymm0, %ymm3
	vfmadd231ps	%ymm0, %ymm15, %ymm3
	vaddps	-128(%rsp), %ymm13, %ymm0
	vfmadd231ps	%ymm14, %ymm0, %ymm7
	vfmadd231ps	%ymm0, %ymm15, %ymm7
	vaddps	-64(%rsp), %ymm13, %ymm0
	vfmadd231ps	%ymm14, %ymm0, %ymm10
	vfmadd231ps	%ymm0, %ymm15, %ymm10
	vaddps	-32(%rsp), %ymm13, %ymm0
	vfmadd231ps	%ymm14, %ymm0, %ymm6
	vfmadd231ps	%ymm0, %ymm15, %ymm6
	vfmsub213ps	%ymm13, %ymm8, %ymm5
	vmovups	%ymm5, 96(%rsp)
	vaddps	%ymm5, %ymm13, %ymm0
	vfmadd231ps	%ymm14, %ymm0, %ymm8
	vfmadd231ps	%ymm0, %ymm15, %ymm8
	vmovups	288(%rsp), %ymm13
	vmovaps	%ymm13, %ymm4
	vbroadcastss	(%r8,%rbp), %ymm5
	vfmadd213ps	%ymm5, %ymm11, %ymm4
	vmovups	256(%rsp), %ymm14
	vfnmadd213ps	%ymm14, %ymm11, %ymm4
	vmovups	224(%rsp), %ymm2
	vfnmadd213ps	%ymm2, %ymm11, %ymm4
	vmovups	192(%rsp), %ymm0
	vfnmadd213ps	%ymm0, %ymm11, %ymm4
	vbroadcastss	(%r8,%r10), %ymm9
	vfnmadd213ps	%ymm9, %ymm11, %ymm4
	vfnmadd213ps	%ymm9, %ymm11, %ymm4
	vmovaps	%ymm13, %ymm11
	vfmadd213ps	%ymm5, %ymm1, %ymm11
	vfnmadd213ps	%ymm14, %ymm1, %ymm11
	vfnmadd213ps	%ymm2, %ymm1, %ymm11
	vfnmadd213ps	%ymm0, %ymm1, %ymm11
	vfnmadd213ps	%ymm9, %ymm1, %ymm11
	vfnmadd213ps	%ymm9, %ymm1, %ymm11
	vmovaps	%ymm13, %ymm15
	vfmadd213ps	%ymm5, %ymm12, %ymm15
	vfnmadd213ps	%ymm14, %ymm12, %ymm15
	vfnmadd213ps	%ymm2, %ymm12, %ymm15
	vfnmadd213ps	%ymm0, %ymm12, %ymm15
	vfnmadd213ps	%ymm9, %ymm12, %ymm15
	vfnmadd213ps	%ymm9, %ymm12, %ymm15
	vmovaps	%ymm13, %ymm12
	vfmadd213ps	%ymm5, %ymm3, %ymm12
	vfnmadd213ps	%ymm14, %ymm3, %ymm12
	vfnmadd213ps	%ymm2, %ymm3, %ymm12
	vfnmadd213ps	%ymm0, %ymm3, %ymm12
	vfnmadd213ps	%ymm9, %ymm3, %ymm12
	vfnmadd213ps	%ymm9, %ymm3, %ymm12
	vmovaps	%ymm13, %ymm3
	vfmadd213ps	%ymm5, %ymm7, %ymm3
	vfnmadd213ps	%ymm14, %ymm7, %ymm3
	vfnmadd213ps	%ymm2, %ymm7, %ymm3
	vfnmadd213ps	%ymm0, %ymm7, %ymm3
	vfnmadd213ps	%ymm9, %ymm7, %ymm3
	vfnmadd213ps	%ymm9, %ymm7, %ymm3
	vmovaps	%ymm13, %ymm7
	vfmadd213ps	%ymm5, %ymm10, %ymm7
	vfnmadd213ps	%ymm14, %ymm10, %ymm7
	vfnmadd213ps	%ymm2, %ymm10, %ymm7
	vfnmadd213ps	%ymm0, %ymm10, %ymm7
	vfnmadd213ps	%ymm9, %ymm10, %ymm7
	vfnmadd213ps	%ymm9, %ymm10, %ymm7
	vmovaps	%ymm13, %ymm10
	vfmadd213ps	%ymm5, %ymm6, %ymm10
	vfnmadd213ps	%ymm14, %ymm6, %ymm10
	vfnmadd213ps	%ymm2, %ymm6, %ymm10
	vfnmadd213ps	%ymm0, %ymm6, %ymm10
	vfnmadd213ps	%ymm9, %ymm6, %ymm10
	vfnmadd213ps	%ymm9, %ymm6, %ymm10
	vmovaps	%ymm9, %ymm1
	vmovups	%ymm9, 672(%rsp)
	vmovaps	%ymm13, %ymm9
	vfmadd213ps	%ymm5, %ymm8, %ymm9
	vfnmadd213ps	%ymm14, %ymm8, %ymm9
	vfnmadd213ps	%ymm2, %ymm8, %ymm9
	vfnmadd213ps	%ymm0, %ymm8, %ymm9
	vfnmadd213ps	%ymm1, %ymm8, %ymm9
	vfnmadd213ps	%ymm1, %ymm8, %ymm9
	vmovdqu	(%rsp), %ymm0
	vpslld	$22, %ymm0, %ymm5
	vmovdqu	160(%rsp), %ymm13
	vpand	%ymm5, %ymm13, %ymm5
	vpslld	$23, %ymm0, %ymm6
	vpsubd	%ymm5, %ymm6, %ymm6
	vmovdqu	128(%rsp), %ymm1
	vpaddd	%ymm1, %ymm5, %ymm0
	vmovdqu	%ymm0, 640(%rsp)
	vpaddd	%ymm1, %ymm6, %ymm2
	vmovdqu	%ymm2, (%rsp)
	vmulps	%ymm2, %ymm0, %ymm5
	vaddps	%ymm4, %ymm5, %ymm0
	vmovups	%ymm0, 512(%rsp)
	vmovdqu	32(%rsp), %ymm2
	vpslld	$22, %ymm2, %ymm0
	vpand	%ymm0, %ymm13, %ymm0
	vpslld	$23, %ymm2, %ymm4
	vpsubd	%ymm0, %ymm4, %ymm4
	vpaddd	%ymm1, %ymm0, %ymm2
	vmovdqu	%ymm2, 608(%rsp)
	vpaddd	%ymm1, %ymm4, %ymm0
	vmovdqu	%ymm0, 32(%rsp)
	vmulps	%ymm0, %ymm2, %ymm0
	vaddps	%ymm0, %ymm11, %ymm0
	vmovups	%ymm0, 448(%rsp)
	vmovdqu	64(%rsp), %ymm2
	vpslld	$22, %ymm2, %ymm0
	vpand	%ymm0, %ymm13, %ymm0
	vpslld	$23, %ymm2, %ymm2
	vpsubd	%ymm0, %ymm2, %ymm2
	vpaddd	%ymm1, %ymm0, %ymm4
	vmovdqu	%ymm4, 576(%rsp)
	vpaddd	%ymm1, %ymm2, %ymm0
	vmovdqu	%ymm0, 64(%rsp)
	vmulps	%ymm0, %ymm4, %ymm0
	vaddps	%ymm0, %ymm15, %ymm0
	vmovups	%ymm0, 544(%rsp)
	vmovdqu	-96(%rsp), %ymm2
	vpslld	$22, %ymm2, %ymm0
	vpand	%ymm0, %ymm13, %ymm0
	vpslld	$23, %ymm2, %ymm4
	vpsubd	%ymm0, %ymm4, %ymm4
	vpaddd	%ymm1, %ymm0, %ymm14
	vpaddd	%ymm1, %ymm4, %ymm0
	vmovdqu	%ymm0, -96(%rsp)
	vmulps	%ymm0, %ymm14, %ymm0
	vaddps	%ymm0, %ymm12, %ymm0
	vmovups	%ymm0, 480(%rsp)
	vmovdqu	-128(%rsp), %ymm2
	vpslld	$22, %ymm2, %ymm0
	vpand	%ymm0, %ymm13, %ymm0
	vpslld	$23, %ymm2, %ymm4
	vpsubd	%ymm0, %ymm4, %ymm4
	vpaddd	%ymm1, %ymm0, %ymm5
	vpaddd	%ymm1, %ymm4, %ymm0
	vmovdqu	%ymm0, -128(%rsp)
	vmulps	%ymm0, %ymm5, %ymm0
	vaddps	%ymm3, %ymm0, %ymm0
	vmovups	%ymm0, 416(%rsp)
	vmovdqu	-64(%rsp), %ymm2
	vpslld	$22, %ymm2, %ymm0
	vpand	%ymm0, %ymm13, %ymm0
	vpslld	$23, %ymm2, %ymm3
	vpsubd	%ymm0, %ymm3, %ymm3
	vpaddd	%ymm1, %ymm0, %ymm2
	vpaddd	%ymm1, %ymm3, %ymm12
	vmulps	%ymm2, %ymm12, %ymm15
	vaddps	%ymm7, %ymm15, %ymm15
	vmovdqu	-32(%rsp), %ymm0
	vpslld	$22, %ymm0, %ymm7
	vpand	%ymm7, %ymm13, %ymm7
	vpslld	$23, %ymm0, %ymm8
	vpsubd	%ymm7, %ymm8, %ymm8
	vpaddd	%ymm1, %ymm7, %ymm11
	vpaddd	%ymm1, %ymm8, %ymm7
	vmulps	%ymm7, %ymm11, %ymm8
	vaddps	%ymm10, %ymm8, %ymm8
	vmovdqu	96(%rsp), %ymm0
	vpslld	$22, %ymm0, %ymm10
	vpand	%ymm13, %ymm10, %ymm10
	vpslld	$23, %ymm0, %ymm6
	vpsubd	%ymm10, %ymm6, %ymm6
	vpaddd	%ymm1, %ymm10, %ymm0
	vpaddd	%ymm1, %ymm6, %ymm10
	vmovups	672(%rsp), %ymm13
	vdivps	512(%rsp), %ymm13, %ymm6
	vdivps	448(%rsp), %ymm13, %ymm3
	vmulps	%ymm0, %ymm10, %ymm4
	vaddps	%ymm4, %ymm9, %ymm1
	vmovaps	%ymm13, %ymm4
	vdivps	%ymm1, %ymm13, %ymm1
	vmulps	%ymm0, %ymm1, %ymm9
	vdivps	%ymm8, %ymm13, %ymm0
	vmulps	%ymm0, %ymm11, %ymm8
	vdivps	%ymm15, %ymm13, %ymm0
	vmulps	%ymm2, %ymm0, %ymm13
	vdivps	416(%rsp), %ymm4, %ymm0
	vmulps	%ymm5, %ymm0, %ymm5
	vdivps	480(%rsp), %ymm4, %ymm0
	vmovaps	%ymm4, %ymm1
	vmulps	%ymm0, %ymm14, %ymm4
	vdivps	544(%rsp), %ymm1, %ymm0
	vmulps	576(%rsp), %ymm0, %ymm2
	vmulps	608(%rsp), %ymm3, %ymm0
	vmulps	640(%rsp), %ymm6, %ymm1
	vmulps	(%rsp), %ymm1, %ymm1
	vmulps	32(%rsp), %ymm0, %ymm0
	vmulps	64(%rsp), %ymm2, %ymm2
	vmulps	-96(%rsp), %ymm4, %ymm4
	vmulps	-128(%rsp), %ymm5, %ymm5
	vmulps	%ymm12, %ymm13, %ymm3
	vmulps	%ymm7, %ymm8, %ymm6
	vmulps	%ymm10, %ymm9, %ymm7
	testq	%r9, %rdx
	je	.LBB2_4
	vmovntps	%ymm7, (%rsi,%rax,4)
	vmovntps	%ymm6, 32(%rsi,%rax,4)
	vmovntps	%ymm3, 64(%rsi,%rax,4)
	vmovntps	%ymm5, 96(%rsi,%rax,4)
	vmovntps	%ymm4, 128(%rsi,%rax,4)
	vmovntps	%ymm2, 160(%rsi,%rax,4)
	vmovntps	%ymm0, 192(%rsi,%rax,4)
	vmovntps	%ymm1, 224(%rsi,%rax,4)
	leaq	(,%rax,4), %r14
	andq	$-4096, %r14
	prefetcht0	16384(%rdi,%r14)
	prefetcht0	-192(%r11,%rax,4)
	prefetcht0	-128(%r11,%rax,4)
	prefetcht0	-64(%r11,%rax,4)
	prefetcht0	(%r11,%rax,4)
	prefetcht0	16448(%rsi,%r14)
	addq	$64, %rax
	cmpq	%rcx, %rax
	jl	.LBB2_2
.LBB2_6:
	testq	%r9, %rdx
	je	.LBB2_8
	lock		orl	$0, -64(%rsp)
.LBB2_8:
	movabsq	$.LCPI2_13@GOTOFF, %rax
	vmovdqa	(%r8,%rax), %ymm0
	movabsq	$.LCPI2_0@GOTOFF, %rax
	vbroadcastss	(%r8,%rax), %ymm1
	movabsq	$.LCPI2_1@GOTOFF, %rax
	vbroadcastss	(%r8,%rax), %ymm2
	movabsq	$.LCPI2_2@GOTOFF, %rax
	vbroadcastss	(%r8,%rax), %ymm3
	vbroadcastss	(%r8,%r15), %ymm4
	vbroadcastss	(%r8,%r12), %ymm6
	vbroadcastss	(%r8,%r13), %ymm8
	vbroadcastss	(%r8,%rbp), %ymm10
	movabsq	$.LCPI2_7@GOTOFF, %rax
	vbroadcastss	(%r8,%rax), %ymm11
	movabsq	$.LCPI2_8@GOTOFF, %rax
	vbroadcastss	(%r8,%rax), %ymm12
	movabsq	$.LCPI2_9@GOTOFF, %rax
	vbroadcastss	(%r8,%rax), %ymm14
	movabsq	$.LCPI2_10@GOTOFF, %rax
	vbroadcastss	(%r8,%rax), %ymm13
	movabsq	$.LCPI2_12@GOTOFF, %rax
	vpbroadcastd	(%r8,%rax), %ymm5
	vbroadcastss	(%r8,%r10), %ymm7
	vbroadcastss	(%r8,%r10), %ymm9
	vmovups	%ymm9, 96(%rsp)
	movb	$1, %r8b
	xorl	%eax, %eax
	vmovdqu	%ymm0, -64(%rsp)
	vmovups	%ymm2, -128(%rsp)
	vmovdqu	%ymm5, -96(%rsp)
	jmp	.LBB2_9
	.p2align	4
.LBB2_12:
	testb	$1, %r8b
	movl	$0, %r8d
	je	.LBB2_13
.LBB2_9:
	testb	$1, %r8b
	movq	%rcx, %r9
	cmovneq	%rax, %r9
	movq	%rdx, %r10
	cmovneq	%rbx, %r10
	cmpq	%r10, %r9
	jge	.LBB2_12
	movl	%r10d, %r11d
	subl	%r9d, %r11d
	.p2align	4
.LBB2_11:
	vmovd	%r11d, %xmm15
	vpbroadcastd	%xmm15, %ymm15
	vpcmpgtd	%ymm0, %ymm15, %ymm0
	vmovdqu	%ymm0, -32(%rsp)
	vmaskmovps	(%rdi,%r9,4), %ymm0, %ymm0
	vmaxps	%ymm0, %ymm1, %ymm0
	vminps	%ymm0, %ymm2, %ymm0
	vmovaps	%ymm3, %ymm9
	vfmsub213ps	%ymm4, %ymm0, %ymm3
	vaddps	%ymm4, %ymm3, %ymm2
	vfmadd231ps	%ymm6, %ymm2, %ymm0
	vfmadd231ps	%ymm2, %ymm8, %ymm0
	vmovaps	%ymm11, %ymm2
	vfmadd213ps	%ymm10, %ymm0, %ymm2
	vfnmadd213ps	%ymm12, %ymm0, %ymm2
	vfnmadd213ps	%ymm14, %ymm0, %ymm2
	vfnmadd213ps	%ymm13, %ymm0, %ymm2
	vfnmadd213ps	%ymm7, %ymm0, %ymm2
	vfnmadd213ps	%ymm7, %ymm0, %ymm2
	vpslld	$22, %ymm3, %ymm0
	vpand	%ymm5, %ymm0, %ymm0
	vmovaps	%ymm13, %ymm15
	vmovaps	%ymm14, %ymm13
	vmovaps	%ymm4, %ymm14
	vmovaps	%ymm12, %ymm5
	vmovaps	%ymm11, %ymm12
	vmovaps	%ymm10, %ymm11
	vmovaps	%ymm8, %ymm10
	vmovaps	%ymm6, %ymm8
	vmovaps	%ymm1, %ymm6
	vmovdqu	96(%rsp), %ymm1
	vpaddd	%ymm1, %ymm0, %ymm4
	vpslld	$23, %ymm3, %ymm3
	vpsubd	%ymm0, %ymm3, %ymm0
	vpaddd	%ymm1, %ymm0, %ymm0
	vmulps	%ymm0, %ymm4, %ymm3
	vaddps	%ymm2, %ymm3, %ymm2
	vmovaps	%ymm9, %ymm3
	vdivps	%ymm2, %ymm7, %ymm2
	vmulps	%ymm4, %ymm2, %ymm1
	vmovups	-128(%rsp), %ymm2
	vmulps	%ymm0, %ymm1, %ymm0
	vmovaps	%ymm6, %ymm1
	vmovaps	%ymm8, %ymm6
	vmovaps	%ymm10, %ymm8
	vmovaps	%ymm11, %ymm10
	vmovaps	%ymm12, %ymm11
	vmovaps	%ymm5, %ymm12
	vmovaps	%ymm14, %ymm4
	vmovaps	%ymm13, %ymm14
	vmovaps	%ymm15, %ymm13
	vmovdqu	-96(%rsp), %ymm5
	vmovups	-32(%rsp), %ymm9
	vmaskmovps	%ymm0, %ymm9, (%rsi,%r9,4)
	vmovdqu	-64(%rsp), %ymm0
	addq	$8, %r9
	addl	$-8, %r11d
	cmpq	%r10, %r9
	jl	.LBB2_11
	jmp	.LBB2_12
.LBB2_13:
	addq	$712, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end2:
	.size	act_sigmoid_f32, .Lfunc_end2-act_sigmoid_f32

	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI3_0:
	.long	0x7fffffff
.LCPI3_1:
	.long	0x4169999a
.LCPI3_2:
	.long	0xb7ade9d7
.LCPI3_3:
	.long	0x368844d1
.LCPI3_4:
	.long	0x3907f330
.LCPI3_5:
	.long	0xba9cbf9a
.LCPI3_6:
	.long	0x3c2372a6
.LCPI3_7:
	.long	0xbd882c46
.LCPI3_8:
	.long	0x3ecc422a
.LCPI3_9:
	.long	0xbf000000
.LCPI3_10:
	.long	0x40800000
.LCPI3_11:
	.long	0xbef80000
.LCPI3_12:
	.long	0x3e3bb6e8
.LCPI3_13:
	.long	0x3d1206fb
.LCPI3_14:
	.long	0xbe7904fc
.LCPI3_15:
	.long	0xbe5f5e21
.LCPI3_16:
	.long	0x3f7bf86f
.LCPI3_17:
	.long	0xbfc6ce4c
.LCPI3_18:
	.long	0x3fcf5993
.LCPI3_19:
	.long	0xbfa1f51f
.LCPI3_20:
	.long	0x3f46507e
.LCPI3_21:
	.long	0xc32e0000
.LCPI3_22:
	.long	0x432e0000
.LCPI3_23:
	.long	0x3fb8aa3b
.LCPI3_24:
	.long	0xcb400000
.LCPI3_25:
	.long	0xbf317200
.LCPI3_26:
	.long	0xb5bfbe8e
.LCPI3_27:
	.long	0x3c091cc7
.LCPI3_28:
	.long	0x3ab4a561
.LCPI3_29:
	.long	0x3d2aad14
.LCPI3_30:
	.long	0x3e2aaa49
.LCPI3_31:
	.long	0x3efffffd
.LCPI3_32:
	.long	0x3f800000
.LCPI3_33:
	.long	4286578688
.LCPI3_34:
	.long	0x80000000
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI3_35:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
	.section	.ltext,"axl",@progbits
	.globl	act_gelu_f32
	.p2align	4
	.type	act_gelu_f32,@function
act_gelu_f32:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$1544, %rsp
.L3$pb:
	leaq	.L3$pb(%rip), %rcx
	movabsq	$_GLOBAL_OFFSET_TABLE_-.L3$pb, %rax
	addq	%rcx, %rax
	movq	%rdx, %r9
	sarq	$63, %r9
	movq	%r9, %r8
	xorq	%rdx, %r8
	leaq	63(%r8), %rcx
	testq	%r8, %r8
	cmovnsq	%r8, %rcx
	shrq	$6, %rcx
	xorq	%r9, %rcx
	shlq	$6, %rcx
	movabsq	$4611686018418999296, %r8
	movq	%rdx, -120(%rsp)
	movq	%r8, %r9
	andq	%r8, %rdx
	movl	%esi, %r8d
	negl	%r8d
	shrl	$2, %r8d
	andl	$15, %r8d
	cmpq	%rcx, %r8
	cmovaeq	%rcx, %r8
	testq	%rdx, %rdx
	cmoveq	%rdx, %r8
	subq	%r8, %rcx
	movq	%rcx, %rdx
	andq	$-64, %rdx
	movq	%r8, -112(%rsp)
	orq	%r8, %rdx
	movq	%rdx, -104(%rsp)
	movabsq	$.LCPI3_14@GOTOFF, %r10
	movabsq	$.LCPI3_16@GOTOFF, %r8
	movabsq	$.LCPI3_17@GOTOFF, %rdx
	movabsq	$.LCPI3_18@GOTOFF, %rbx
	movabsq	$.LCPI3_19@GOTOFF, %r14
	movabsq	$.LCPI3_20@GOTOFF, %r15
	movabsq	$.LCPI3_21@GOTOFF, %r12
	movabsq	$.LCPI3_22@GOTOFF, %r13
	movabsq	$.LCPI3_23@GOTOFF, %rbp
	movabsq	$.LCPI3_24@GOTOFF, %r11
	cmpq	$64, %rcx
	jl	.LBB3_6
	movabsq	$.LCPI3_0@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm0
	vmovups	%ymm0, 640(%rsp)
	movabsq	$.LCPI3_1@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm0
	vmovups	%ymm0, 608(%rsp)
	movabsq	$.LCPI3_2@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm0
	vmovups	%ymm0, 448(%rsp)
	movabsq	$.LCPI3_3@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm0
	vmovups	%ymm0, 416(%rsp)
	movabsq	$.LCPI3_4@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm0
	vmovups	%ymm0, 384(%rsp)
	movabsq	$.LCPI3_5@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm0
	vmovups	%ymm0, 352(%rsp)
	movabsq	$.LCPI3_6@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm0
	vmovups	%ymm0, 320(%rsp)
	movabsq	$.LCPI3_7@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm0
	vmovups	%ymm0, 128(%rsp)
	movabsq	$.LCPI3_8@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm0
	vmovups	%ymm0, 96(%rsp)
	movabsq	$.LCPI3_9@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm0
	vmovups	%ymm0, -32(%rsp)
	movabsq	$.LCPI3_10@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm0
	vmovups	%ymm0, 576(%rsp)
	movabsq	$.LCPI3_11@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm0
	vmovups	%ymm0, 544(%rsp)
	movabsq	$.LCPI3_12@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm0
	vmovups	%ymm0, 1504(%rsp)
	movabsq	$.LCPI3_13@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm0
	vmovups	%ymm0, 1472(%rsp)
	vbroadcastss	(%rax,%r10), %ymm0
	vmovups	%ymm0, 1440(%rsp)
	movabsq	$.LCPI3_15@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm0
	vmovups	%ymm0, 1408(%rsp)
	movq	-112(%rsp), %rcx
	vbroadcastss	(%rax,%r8), %ymm0
	vmovups	%ymm0, 1376(%rsp)
	vbroadcastss	(%rax,%rdx), %ymm0
	vmovups	%ymm0, 1344(%rsp)
	vbroadcastss	(%rax,%rbx), %ymm0
	vmovups	%ymm0, 1312(%rsp)
	vbroadcastss	(%rax,%r14), %ymm0
	vmovups	%ymm0, 1280(%rsp)
	vbroadcastss	(%rax,%r15), %ymm0
	vmovups	%ymm0, 1248(%rsp)
	vbroadcastss	(%rax,%r12), %ymm0
	vmovups	%ymm0, 1216(%rsp)
	vbroadcastss	(%rax,%r13), %ymm0
	vmovups	%ymm0, 1184(%rsp)
	vbroadcastss	(%rax,%rbp), %ymm0
	vmovups	%ymm0, 1152(%rsp)
	vbroadcastss	(%rax,%r11), %ymm0
	vmovups	%ymm0, 288(%rsp)
	movabsq	$.LCPI3_25@GOTOFF, %rdx
	vbroadcastss	(%rax,%rdx), %ymm0
	vmovups	%ymm0, 1120(%rsp)
	movabsq	$.LCPI3_26@GOTOFF, %rdx
	vbroadcastss	(%rax,%rdx), %ymm0
	vmovups	%ymm0, 1088(%rsp)
	movabsq	$.LCPI3_27@GOTOFF, %rdx
	vbroadcastss	(%rax,%rdx), %ymm0
	vmovups	%ymm0, 1056(%rsp)
	movabsq	$.LCPI3_28@GOTOFF, %rdx
	vbroadcastss	(%rax,%rdx), %ymm0
	vmovups	%ymm0, 1024(%rsp)
	movabsq	$.LCPI3_29@GOTOFF, %rdx
	vbroadcastss	(%rax,%rdx), %ymm0
	vmovups	%ymm0, 992(%rsp)
	movabsq	$.LCPI3_30@GOTOFF, %rdx
	vbroadcastss	(%rax,%rdx), %ymm0
	vmovups	%ymm0, 960(%rsp)
	movabsq	$.LCPI3_31@GOTOFF, %rdx
	vbroadcastss	(%rax,%rdx), %ymm0
	vmovups	%ymm0, 928(%rsp)
	movabsq	$.LCPI3_32@GOTOFF, %rdx
	vbroadcastss	(%rax,%rdx), %ymm0
	vmovups	%ymm0, 896(%rsp)
	movabsq	$.LCPI3_33@GOTOFF, %r8
	vbroadcastss	(%rax,%r8), %ymm0
	vmovups	%ymm0, 864(%rsp)
	leaq	448(%rdi), %r8
	vbroadcastss	(%rax,%rdx), %ymm0
	vmovups	%ymm0, 832(%rsp)
	movabsq	$.LCPI3_34@GOTOFF, %rdx
	vbroadcastss	(%rax,%rdx), %ymm0
	vmovups	%ymm0, 800(%rsp)
	jmp	.LBB3_2
	.p2align	4
.LBB3_4:
	vmovups	672(%rsp), %ymm0
	vmovups	%ymm0, (%rsi,%rcx,4)
	vmovups	704(%rsp), %ymm0
	vmovups	%ymm0, 32(%rsi,%rcx,4)
	vmovups	736(%rsp), %ymm0
	vmovups	%ymm0, 64(%rsi,%rcx,4)
	vmovups	64(%rsp), %ymm0
	vmovups	%ymm0, 96(%rsi,%rcx,4)
	vmovups	-96(%rsp), %ymm0
	vmovups	%ymm0, 128(%rsi,%rcx,4)
	vmovups	32(%rsp), %ymm0
	vmovups	%ymm0, 160(%rsi,%rcx,4)
	vmovups	%ymm3, 192(%rsi,%rcx,4)
	vmovups	%ymm1, 224(%rsi,%rcx,4)
	addq	$64, %rcx
	cmpq	-104(%rsp), %rcx
	jge	.LBB3_6
.LBB3_2:
	vmovups	-448(%r8,%rcx,4), %ymm0
	vmovups	%ymm0, 672(%rsp)
	vmovups	-416(%r8,%rcx,4), %ymm1
	vmovups	%ymm1, 704(%rsp)
	vmovups	-384(%r8,%rcx,4), %ymm2
	vmovups	%ymm2, 736(%rsp)
	vmovups	640(%rsp), %ymm3
	vandps	%ymm3, %ymm0, %ymm0
	vandps	%ymm3, %ymm1, %ymm1
	vandps	%ymm3, %ymm2, %ymm2
	vmovups	608(%rsp), %ymm3
	vminps	%ymm2, %ymm3, %ymm5
	vminps	%ymm1, %ymm3, %ymm6
	vminps	%ymm0, %ymm3, %ymm7
	vmulps	%ymm6, %ymm6, %ymm0
	vmovups	%ymm0, 256(%rsp)
	vmulps	%ymm5, %ymm5, %ymm11
	vmovups	416(%rsp), %ymm0
	vmovaps	%ymm0, %ymm1
	vmovaps	%ymm0, %ymm15
	vfmadd213ps	448(%rsp), %ymm11, %ymm1
	vmovups	%ymm1, -64(%rsp)
	vmovups	576(%rsp), %ymm2
	vmovups	%ymm5, 64(%rsp)
	vaddps	%ymm2, %ymm5, %ymm1
	vmovups	%ymm7, 32(%rsp)
	vaddps	%ymm2, %ymm7, %ymm0
	vdivps	%ymm0, %ymm7, %ymm3
	vmovups	%ymm3, 160(%rsp)
	vmovups	%ymm6, -96(%rsp)
	vaddps	%ymm2, %ymm6, %ymm0
	vdivps	%ymm0, %ymm6, %ymm0
	vmovups	%ymm0, 192(%rsp)
	vdivps	%ymm1, %ymm5, %ymm2
	vmovups	%ymm2, 224(%rsp)
	vmovups	544(%rsp), %ymm1
	vaddps	%ymm1, %ymm2, %ymm5
	vaddps	%ymm1, %ymm0, %ymm14
	vaddps	%ymm1, %ymm3, %ymm7
	vmovups	1472(%rsp), %ymm1
	vmovaps	%ymm1, %ymm12
	vmovaps	%ymm1, %ymm13
	vmovups	1504(%rsp), %ymm4
	vfmadd213ps	%ymm4, %ymm5, %ymm12
	vmovups	1440(%rsp), %ymm0
	vfmadd213ps	%ymm0, %ymm5, %ymm12
	vmovups	1408(%rsp), %ymm8
	vfmadd213ps	%ymm8, %ymm5, %ymm12
	vmovups	1376(%rsp), %ymm10
	vfmadd213ps	%ymm10, %ymm5, %ymm12
	vmovups	1344(%rsp), %ymm3
	vfmadd213ps	%ymm3, %ymm5, %ymm12
	vmovups	1312(%rsp), %ymm9
	vfmadd213ps	%ymm9, %ymm5, %ymm12
	vmovups	1280(%rsp), %ymm1
	vfmadd213ps	%ymm1, %ymm5, %ymm12
	vmovups	1248(%rsp), %ymm6
	vfmadd213ps	%ymm6, %ymm5, %ymm12
	vmovaps	%ymm13, %ymm2
	vfmadd213ps	%ymm4, %ymm14, %ymm2
	vfmadd213ps	%ymm0, %ymm14, %ymm2
	vfmadd213ps	%ymm8, %ymm14, %ymm2
	vmovaps	%ymm10, %ymm5
	vfmadd213ps	%ymm10, %ymm14, %ymm2
	vfmadd213ps	%ymm3, %ymm14, %ymm2
	vfmadd213ps	%ymm9, %ymm14, %ymm2
	vmovaps	%ymm1, %ymm10
	vfmadd213ps	%ymm1, %ymm14, %ymm2
	vfmadd213ps	%ymm6, %ymm14, %ymm2
	vmovaps	%ymm13, %ymm1
	vfmadd213ps	%ymm4, %ymm7, %ymm1
	vfmadd213ps	%ymm0, %ymm7, %ymm1
	vfmadd213ps	%ymm8, %ymm7, %ymm1
	vfmadd213ps	%ymm5, %ymm7, %ymm1
	vfmadd213ps	%ymm3, %ymm7, %ymm1
	vfmadd213ps	%ymm9, %ymm7, %ymm1
	vfmadd213ps	%ymm10, %ymm7, %ymm1
	vfmadd213ps	%ymm6, %ymm7, %ymm1
	vmovaps	%ymm15, %ymm14
	vmovaps	%ymm15, %ymm13
	vmovups	448(%rsp), %ymm15
	vmovups	256(%rsp), %ymm3
	vfmadd213ps	%ymm15, %ymm3, %ymm13
	vmovups	384(%rsp), %ymm4
	vfmadd213ps	%ymm4, %ymm3, %ymm13
	vmovups	-64(%rsp), %ymm0
	vfmadd213ps	%ymm4, %ymm11, %ymm0
	vmovups	352(%rsp), %ymm4
	vfmadd213ps	%ymm4, %ymm11, %ymm0
	vfmadd213ps	%ymm4, %ymm3, %ymm13
	vmovups	320(%rsp), %ymm4
	vfmadd213ps	%ymm4, %ymm3, %ymm13
	vfmadd213ps	%ymm4, %ymm11, %ymm0
	vmovups	128(%rsp), %ymm4
	vfmadd213ps	%ymm4, %ymm11, %ymm0
	vfmadd213ps	%ymm4, %ymm3, %ymm13
	vmovups	96(%rsp), %ymm4
	vfmadd213ps	%ymm4, %ymm3, %ymm13
	vfmadd213ps	%ymm4, %ymm11, %ymm0
	vmovups	%ymm0, -64(%rsp)
	vmulps	160(%rsp), %ymm1, %ymm0
	vmovups	%ymm0, (%rsp)
	vmovups	64(%rsp), %ymm1
	vfmsub213ps	%ymm11, %ymm1, %ymm1
	vmovups	-32(%rsp), %ymm6
	vmulps	%ymm6, %ymm11, %ymm4
	vmulps	%ymm6, %ymm1, %ymm1
	vmulps	192(%rsp), %ymm2, %ymm0
	vmovups	%ymm0, 160(%rsp)
	vmulps	224(%rsp), %ymm12, %ymm0
	vmovups	%ymm0, 192(%rsp)
	vmovups	1216(%rsp), %ymm7
	vmaxps	%ymm4, %ymm7, %ymm0
	vmovups	1184(%rsp), %ymm5
	vminps	%ymm0, %ymm5, %ymm0
	vmovups	1152(%rsp), %ymm2
	vmovaps	%ymm2, %ymm9
	vmovaps	%ymm2, %ymm8
	vmovups	288(%rsp), %ymm4
	vfmsub213ps	%ymm4, %ymm0, %ymm9
	vmovups	%ymm9, 224(%rsp)
	vaddps	%ymm4, %ymm9, %ymm2
	vmovaps	%ymm4, %ymm9
	vmovups	1120(%rsp), %ymm11
	vfmadd231ps	%ymm11, %ymm2, %ymm0
	vmovups	1088(%rsp), %ymm12
	vfmadd231ps	%ymm2, %ymm12, %ymm1
	vmovups	-96(%rsp), %ymm2
	vfmsub213ps	%ymm3, %ymm2, %ymm2
	vmulps	%ymm6, %ymm3, %ymm4
	vmulps	%ymm6, %ymm2, %ymm2
	vmaxps	%ymm4, %ymm7, %ymm4
	vminps	%ymm4, %ymm5, %ymm4
	vaddps	%ymm1, %ymm0, %ymm10
	vmovaps	%ymm8, %ymm3
	vmovaps	%ymm8, %ymm0
	vfmsub213ps	%ymm9, %ymm4, %ymm0
	vmovups	%ymm0, 256(%rsp)
	vaddps	%ymm0, %ymm9, %ymm0
	vfmadd231ps	%ymm11, %ymm0, %ymm4
	vfmadd231ps	%ymm0, %ymm12, %ymm2
	vaddps	%ymm2, %ymm4, %ymm0
	vmovups	32(%rsp), %ymm4
	vmulps	%ymm4, %ymm4, %ymm2
	vmovaps	%ymm14, %ymm1
	vfmadd213ps	%ymm15, %ymm2, %ymm1
	vfmadd213ps	384(%rsp), %ymm2, %ymm1
	vfmadd213ps	352(%rsp), %ymm2, %ymm1
	vfmadd213ps	320(%rsp), %ymm2, %ymm1
	vfmadd213ps	128(%rsp), %ymm2, %ymm1
	vfmadd213ps	96(%rsp), %ymm2, %ymm1
	vfmsub213ps	%ymm2, %ymm4, %ymm4
	vmovaps	%ymm6, %ymm14
	vmulps	%ymm6, %ymm2, %ymm2
	vmulps	%ymm6, %ymm4, %ymm4
	vmaxps	%ymm2, %ymm7, %ymm2
	vminps	%ymm2, %ymm5, %ymm2
	vfmsub213ps	%ymm9, %ymm2, %ymm3
	vaddps	%ymm3, %ymm9, %ymm6
	vfmadd231ps	%ymm11, %ymm6, %ymm2
	vfmadd231ps	%ymm6, %ymm12, %ymm4
	vaddps	%ymm4, %ymm2, %ymm9
	vmovups	1024(%rsp), %ymm2
	vmovaps	%ymm2, %ymm8
	vmovaps	%ymm2, %ymm4
	vmovups	1056(%rsp), %ymm5
	vfmadd213ps	%ymm5, %ymm9, %ymm8
	vmovups	992(%rsp), %ymm6
	vfmadd213ps	%ymm6, %ymm9, %ymm8
	vmovups	960(%rsp), %ymm7
	vfmadd213ps	%ymm7, %ymm9, %ymm8
	vmovups	928(%rsp), %ymm11
	vfmadd213ps	%ymm11, %ymm9, %ymm8
	vmovups	896(%rsp), %ymm12
	vfmadd213ps	%ymm12, %ymm9, %ymm8
	vfmadd213ps	%ymm12, %ymm9, %ymm8
	vmulps	(%rsp), %ymm8, %ymm8
	vfmadd213ps	%ymm5, %ymm0, %ymm2
	vfmadd213ps	%ymm6, %ymm0, %ymm2
	vfmadd213ps	%ymm7, %ymm0, %ymm2
	vfmadd213ps	%ymm11, %ymm0, %ymm2
	vfmadd213ps	%ymm12, %ymm0, %ymm2
	vfmadd213ps	%ymm12, %ymm0, %ymm2
	vmulps	160(%rsp), %ymm2, %ymm0
	vmovups	%ymm0, (%rsp)
	vmovaps	%ymm4, %ymm2
	vfmadd213ps	%ymm5, %ymm10, %ymm2
	vfmadd213ps	%ymm6, %ymm10, %ymm2
	vfmadd213ps	%ymm7, %ymm10, %ymm2
	vfmadd213ps	%ymm11, %ymm10, %ymm2
	vfmadd213ps	%ymm12, %ymm10, %ymm2
	vfmadd213ps	%ymm12, %ymm10, %ymm2
	vmulps	192(%rsp), %ymm2, %ymm0
	vmovups	%ymm0, 512(%rsp)
	vpslld	$22, %ymm3, %ymm2
	vmovdqu	864(%rsp), %ymm10
	vpand	%ymm2, %ymm10, %ymm5
	vmovdqu	832(%rsp), %ymm15
	vpaddd	%ymm5, %ymm15, %ymm2
	vmulps	%ymm2, %ymm8, %ymm2
	vmovups	32(%rsp), %ymm4
	vcmpltps	%ymm12, %ymm4, %ymm6
	vmovups	-96(%rsp), %ymm4
	vcmpltps	%ymm12, %ymm4, %ymm4
	vmovups	%ymm4, -96(%rsp)
	vmovups	64(%rsp), %ymm8
	vcmpltps	%ymm12, %ymm8, %ymm4
	vmovups	%ymm4, 480(%rsp)
	vpslld	$23, %ymm3, %ymm8
	vpsubd	%ymm5, %ymm8, %ymm5
	vmovups	-320(%r8,%rcx,4), %ymm8
	vmovups	%ymm8, 192(%rsp)
	vpaddd	%ymm5, %ymm15, %ymm5
	vmulps	%ymm5, %ymm2, %ymm2
	vmovups	-352(%r8,%rcx,4), %ymm0
	vmovups	%ymm0, 160(%rsp)
	vmovups	672(%rsp), %ymm3
	vfmsub213ps	%ymm14, %ymm3, %ymm1
	vmulps	%ymm1, %ymm3, %ymm1
	vmovups	800(%rsp), %ymm7
	vmaxps	%ymm3, %ymm7, %ymm5
	vsubps	%ymm2, %ymm5, %ymm2
	vmovups	640(%rsp), %ymm5
	vandps	%ymm5, %ymm0, %ymm12
	vblendvps	%ymm6, %ymm1, %ymm2, %ymm0
	vmovups	%ymm0, 672(%rsp)
	vmovdqu	256(%rsp), %ymm6
	vpslld	$22, %ymm6, %ymm0
	vpand	%ymm0, %ymm10, %ymm0
	vpaddd	%ymm0, %ymm15, %ymm2
	vmulps	(%rsp), %ymm2, %ymm1
	vandps	%ymm5, %ymm8, %ymm2
	vmovups	608(%rsp), %ymm8
	vminps	%ymm2, %ymm8, %ymm4
	vmovups	%ymm4, 32(%rsp)
	vminps	%ymm12, %ymm8, %ymm12
	vmovups	%ymm12, 64(%rsp)
	vmovups	704(%rsp), %ymm9
	vfmsub213ps	%ymm14, %ymm9, %ymm13
	vmulps	%ymm13, %ymm9, %ymm3
	vmovups	%ymm3, 768(%rsp)
	vpslld	$23, %ymm6, %ymm2
	vpsubd	%ymm0, %ymm2, %ymm0
	vmovups	576(%rsp), %ymm13
	vaddps	%ymm4, %ymm13, %ymm6
	vpaddd	%ymm0, %ymm15, %ymm0
	vmulps	%ymm0, %ymm1, %ymm0
	vaddps	%ymm13, %ymm12, %ymm1
	vdivps	%ymm1, %ymm12, %ymm12
	vdivps	%ymm6, %ymm4, %ymm3
	vmovups	%ymm3, (%rsp)
	vmaxps	%ymm9, %ymm7, %ymm6
	vsubps	%ymm0, %ymm6, %ymm0
	vmovups	-288(%r8,%rcx,4), %ymm2
	vmovups	%ymm2, 256(%rsp)
	vmovups	-96(%rsp), %ymm1
	vblendvps	%ymm1, 768(%rsp), %ymm0, %ymm0
	vmovups	%ymm0, 704(%rsp)
	vmovdqu	224(%rsp), %ymm1
	vpslld	$22, %ymm1, %ymm0
	vpand	%ymm0, %ymm10, %ymm0
	vpaddd	%ymm0, %ymm15, %ymm4
	vmulps	512(%rsp), %ymm4, %ymm9
	vandps	%ymm5, %ymm2, %ymm4
	vminps	%ymm4, %ymm8, %ymm2
	vmovups	%ymm2, -96(%rsp)
	vpslld	$23, %ymm1, %ymm4
	vpsubd	%ymm0, %ymm4, %ymm0
	vaddps	%ymm2, %ymm13, %ymm4
	vdivps	%ymm4, %ymm2, %ymm8
	vmovups	736(%rsp), %ymm10
	vmovups	-64(%rsp), %ymm1
	vfmsub213ps	%ymm14, %ymm10, %ymm1
	vmulps	%ymm1, %ymm10, %ymm2
	vpaddd	%ymm0, %ymm15, %ymm0
	vmulps	%ymm0, %ymm9, %ymm0
	vmovups	544(%rsp), %ymm1
	vaddps	%ymm1, %ymm8, %ymm6
	vmaxps	%ymm10, %ymm7, %ymm5
	vsubps	%ymm0, %ymm5, %ymm0
	vaddps	%ymm1, %ymm3, %ymm10
	vmovups	480(%rsp), %ymm3
	vblendvps	%ymm3, %ymm2, %ymm0, %ymm0
	vmovups	%ymm0, 736(%rsp)
	vaddps	%ymm1, %ymm12, %ymm0
	vmovups	1472(%rsp), %ymm13
	vmovaps	%ymm13, %ymm5
	vmovups	1504(%rsp), %ymm9
	vfmadd213ps	%ymm9, %ymm6, %ymm5
	vmovups	1440(%rsp), %ymm14
	vfmadd213ps	%ymm14, %ymm6, %ymm5
	vmovups	1408(%rsp), %ymm15
	vfmadd213ps	%ymm15, %ymm6, %ymm5
	vmovups	1376(%rsp), %ymm4
	vfmadd213ps	%ymm4, %ymm6, %ymm5
	vmovups	1344(%rsp), %ymm11
	vfmadd213ps	%ymm11, %ymm6, %ymm5
	vmovups	1312(%rsp), %ymm1
	vfmadd213ps	%ymm1, %ymm6, %ymm5
	vmovups	1280(%rsp), %ymm2
	vfmadd213ps	%ymm2, %ymm6, %ymm5
	vmovups	1248(%rsp), %ymm7
	vfmadd213ps	%ymm7, %ymm6, %ymm5
	vmovaps	%ymm13, %ymm3
	vfmadd213ps	%ymm9, %ymm10, %ymm3
	vfmadd213ps	%ymm14, %ymm10, %ymm3
	vfmadd213ps	%ymm15, %ymm10, %ymm3
	vfmadd213ps	%ymm4, %ymm10, %ymm3
	vfmadd213ps	%ymm11, %ymm10, %ymm3
	vfmadd213ps	%ymm1, %ymm10, %ymm3
	vfmadd213ps	%ymm2, %ymm10, %ymm3
	vfmadd213ps	%ymm7, %ymm10, %ymm3
	vmovaps	%ymm13, %ymm6
	vfmadd213ps	%ymm9, %ymm0, %ymm6
	vfmadd213ps	%ymm14, %ymm0, %ymm6
	vfmadd213ps	%ymm15, %ymm0, %ymm6
	vfmadd213ps	%ymm4, %ymm0, %ymm6
	vfmadd213ps	%ymm11, %ymm0, %ymm6
	vfmadd213ps	%ymm1, %ymm0, %ymm6
	vfmadd213ps	%ymm2, %ymm0, %ymm6
	vfmadd213ps	%ymm7, %ymm0, %ymm6
	vmovups	-96(%rsp), %ymm1
	vmulps	%ymm1, %ymm1, %ymm0
	vmulps	%ymm6, %ymm12, %ymm2
	vmovups	%ymm2, 224(%rsp)
	vmovups	416(%rsp), %ymm10
	vmovups	448(%rsp), %ymm13
	vfmadd213ps	%ymm13, %ymm0, %ymm10
	vmovups	384(%rsp), %ymm7
	vfmadd213ps	%ymm7, %ymm0, %ymm10
	vfmadd213ps	352(%rsp), %ymm0, %ymm10
	vmovups	320(%rsp), %ymm15
	vfmadd213ps	%ymm15, %ymm0, %ymm10
	vmovups	128(%rsp), %ymm4
	vfmadd213ps	%ymm4, %ymm0, %ymm10
	vmovups	96(%rsp), %ymm6
	vfmadd213ps	%ymm6, %ymm0, %ymm10
	vmulps	(%rsp), %ymm3, %ymm2
	vmovups	%ymm2, 512(%rsp)
	vfmsub213ps	%ymm0, %ymm1, %ymm1
	vmovups	-32(%rsp), %ymm2
	vmulps	%ymm2, %ymm0, %ymm0
	vmulps	%ymm2, %ymm1, %ymm1
	vmulps	%ymm5, %ymm8, %ymm2
	vmovups	%ymm2, -64(%rsp)
	vmovups	1216(%rsp), %ymm8
	vmaxps	%ymm0, %ymm8, %ymm0
	vmovups	1184(%rsp), %ymm12
	vminps	%ymm0, %ymm12, %ymm0
	vmovups	1152(%rsp), %ymm14
	vmovaps	%ymm14, %ymm2
	vmovups	288(%rsp), %ymm3
	vfmsub213ps	%ymm3, %ymm0, %ymm2
	vmovups	%ymm2, (%rsp)
	vaddps	%ymm3, %ymm2, %ymm2
	vmovups	1120(%rsp), %ymm9
	vfmadd231ps	%ymm9, %ymm2, %ymm0
	vmovups	1088(%rsp), %ymm11
	vfmadd231ps	%ymm2, %ymm11, %ymm1
	vaddps	%ymm1, %ymm0, %ymm0
	vmovups	%ymm0, 768(%rsp)
	vmovups	32(%rsp), %ymm2
	vmulps	%ymm2, %ymm2, %ymm0
	vmovups	416(%rsp), %ymm5
	vmovaps	%ymm5, %ymm1
	vmovaps	%ymm13, %ymm3
	vfmadd213ps	%ymm13, %ymm0, %ymm1
	vfmadd213ps	%ymm7, %ymm0, %ymm1
	vmovaps	%ymm7, %ymm13
	vmovups	352(%rsp), %ymm7
	vfmadd213ps	%ymm7, %ymm0, %ymm1
	vfmadd213ps	%ymm15, %ymm0, %ymm1
	vfmadd213ps	%ymm4, %ymm0, %ymm1
	vfmadd213ps	%ymm6, %ymm0, %ymm1
	vmovaps	%ymm2, %ymm4
	vfmsub213ps	%ymm0, %ymm2, %ymm4
	vmovups	-32(%rsp), %ymm2
	vmulps	%ymm2, %ymm0, %ymm0
	vmulps	%ymm2, %ymm4, %ymm4
	vmaxps	%ymm0, %ymm8, %ymm0
	vmovaps	%ymm8, %ymm15
	vminps	%ymm0, %ymm12, %ymm0
	vmovaps	%ymm14, %ymm2
	vmovups	288(%rsp), %ymm6
	vfmsub213ps	%ymm6, %ymm0, %ymm2
	vmovups	%ymm2, 480(%rsp)
	vaddps	%ymm6, %ymm2, %ymm6
	vfmadd231ps	%ymm9, %ymm6, %ymm0
	vfmadd231ps	%ymm6, %ymm11, %ymm4
	vaddps	%ymm4, %ymm0, %ymm6
	vmovups	64(%rsp), %ymm2
	vmulps	%ymm2, %ymm2, %ymm0
	vmovaps	%ymm5, %ymm4
	vfmadd213ps	%ymm3, %ymm0, %ymm4
	vfmadd213ps	%ymm13, %ymm0, %ymm4
	vfmadd213ps	%ymm7, %ymm0, %ymm4
	vfmadd213ps	320(%rsp), %ymm0, %ymm4
	vfmadd213ps	128(%rsp), %ymm0, %ymm4
	vfmadd213ps	96(%rsp), %ymm0, %ymm4
	vmovaps	%ymm2, %ymm13
	vfmsub213ps	%ymm0, %ymm2, %ymm13
	vmovups	-32(%rsp), %ymm2
	vmulps	%ymm2, %ymm0, %ymm0
	vmulps	%ymm2, %ymm13, %ymm13
	vmaxps	%ymm0, %ymm15, %ymm0
	vminps	%ymm0, %ymm12, %ymm0
	vmovaps	%ymm14, %ymm3
	vmovups	288(%rsp), %ymm2
	vfmsub213ps	%ymm2, %ymm0, %ymm3
	vaddps	%ymm2, %ymm3, %ymm2
	vfmadd231ps	%ymm9, %ymm2, %ymm0
	vfmadd231ps	%ymm2, %ymm11, %ymm13
	vaddps	%ymm0, %ymm13, %ymm0
	vmovups	1024(%rsp), %ymm7
	vmovaps	%ymm7, %ymm2
	vmovups	1056(%rsp), %ymm5
	vfmadd213ps	%ymm5, %ymm0, %ymm2
	vmovups	992(%rsp), %ymm8
	vfmadd213ps	%ymm8, %ymm0, %ymm2
	vmovups	960(%rsp), %ymm9
	vfmadd213ps	%ymm9, %ymm0, %ymm2
	vmovups	928(%rsp), %ymm11
	vfmadd213ps	%ymm11, %ymm0, %ymm2
	vmovups	896(%rsp), %ymm12
	vfmadd213ps	%ymm12, %ymm0, %ymm2
	vfmadd213ps	%ymm12, %ymm0, %ymm2
	vmulps	224(%rsp), %ymm2, %ymm2
	vmovaps	%ymm7, %ymm0
	vfmadd213ps	%ymm5, %ymm6, %ymm0
	vfmadd213ps	%ymm8, %ymm6, %ymm0
	vfmadd213ps	%ymm9, %ymm6, %ymm0
	vfmadd213ps	%ymm11, %ymm6, %ymm0
	vfmadd213ps	%ymm12, %ymm6, %ymm0
	vfmadd213ps	%ymm12, %ymm6, %ymm0
	vmulps	512(%rsp), %ymm0, %ymm6
	vmovaps	%ymm7, %ymm0
	vmovups	768(%rsp), %ymm7
	vfmadd213ps	%ymm5, %ymm7, %ymm0
	vfmadd213ps	%ymm8, %ymm7, %ymm0
	vfmadd213ps	%ymm9, %ymm7, %ymm0
	vfmadd213ps	%ymm11, %ymm7, %ymm0
	vfmadd213ps	%ymm12, %ymm7, %ymm0
	vfmadd213ps	%ymm12, %ymm7, %ymm0
	vmulps	-64(%rsp), %ymm0, %ymm0
	vpslld	$22, %ymm3, %ymm5
	vmovdqu	864(%rsp), %ymm7
	vpand	%ymm7, %ymm5, %ymm5
	vmovdqu	832(%rsp), %ymm13
	vpaddd	%ymm5, %ymm13, %ymm9
	vmulps	%ymm2, %ymm9, %ymm2
	vpslld	$23, %ymm3, %ymm3
	vpsubd	%ymm5, %ymm3, %ymm3
	vpaddd	%ymm3, %ymm13, %ymm3
	vmulps	%ymm3, %ymm2, %ymm2
	vmovups	160(%rsp), %ymm5
	vmovups	-32(%rsp), %ymm14
	vfmsub213ps	%ymm14, %ymm5, %ymm4
	vmulps	%ymm4, %ymm5, %ymm3
	vmovups	800(%rsp), %ymm11
	vmaxps	%ymm5, %ymm11, %ymm4
	vsubps	%ymm2, %ymm4, %ymm2
	vmovups	64(%rsp), %ymm4
	vcmpltps	%ymm12, %ymm4, %ymm5
	vmovups	32(%rsp), %ymm4
	vcmpltps	%ymm12, %ymm4, %ymm8
	vmovups	-96(%rsp), %ymm4
	vcmpltps	%ymm12, %ymm4, %ymm4
	vblendvps	%ymm5, %ymm3, %ymm2, %ymm2
	vmovups	%ymm2, 64(%rsp)
	vmovdqu	480(%rsp), %ymm5
	vpslld	$22, %ymm5, %ymm2
	vpand	%ymm7, %ymm2, %ymm2
	vmovdqa	%ymm7, %ymm12
	vpaddd	%ymm2, %ymm13, %ymm3
	vmulps	%ymm3, %ymm6, %ymm3
	vmovups	-224(%r8,%rcx,4), %ymm9
	vmovups	%ymm9, 224(%rsp)
	vpslld	$23, %ymm5, %ymm5
	vpsubd	%ymm2, %ymm5, %ymm2
	vmovups	-256(%r8,%rcx,4), %ymm5
	vmovups	%ymm5, 160(%rsp)
	vpaddd	%ymm2, %ymm13, %ymm2
	vmulps	%ymm2, %ymm3, %ymm2
	vmovups	640(%rsp), %ymm7
	vandps	%ymm7, %ymm5, %ymm3
	vmovups	192(%rsp), %ymm6
	vfmsub213ps	%ymm14, %ymm6, %ymm1
	vmulps	%ymm1, %ymm6, %ymm5
	vmaxps	%ymm6, %ymm11, %ymm1
	vsubps	%ymm2, %ymm1, %ymm2
	vandps	%ymm7, %ymm9, %ymm1
	vmovups	608(%rsp), %ymm6
	vminps	%ymm1, %ymm6, %ymm15
	vminps	%ymm3, %ymm6, %ymm9
	vmovups	%ymm9, -64(%rsp)
	vblendvps	%ymm8, %ymm5, %ymm2, %ymm1
	vmovups	%ymm1, -96(%rsp)
	vmovdqu	(%rsp), %ymm1
	vpslld	$22, %ymm1, %ymm2
	vpand	%ymm2, %ymm12, %ymm2
	vpaddd	%ymm2, %ymm13, %ymm3
	vmulps	%ymm3, %ymm0, %ymm0
	vmovups	576(%rsp), %ymm6
	vaddps	%ymm6, %ymm9, %ymm3
	vdivps	%ymm3, %ymm9, %ymm3
	vmovups	%ymm3, 480(%rsp)
	vpslld	$23, %ymm1, %ymm5
	vpsubd	%ymm2, %ymm5, %ymm5
	vmulps	%ymm15, %ymm15, %ymm2
	vpaddd	%ymm5, %ymm13, %ymm5
	vmulps	%ymm5, %ymm0, %ymm0
	vaddps	%ymm6, %ymm15, %ymm5
	vdivps	%ymm5, %ymm15, %ymm8
	vmovups	%ymm8, 512(%rsp)
	vmovups	%ymm15, 192(%rsp)
	vmovups	256(%rsp), %ymm6
	vfmsub213ps	%ymm14, %ymm6, %ymm10
	vmulps	%ymm6, %ymm10, %ymm5
	vmaxps	%ymm6, %ymm11, %ymm6
	vsubps	%ymm0, %ymm6, %ymm0
	vmovups	544(%rsp), %ymm1
	vaddps	%ymm1, %ymm8, %ymm6
	vblendvps	%ymm4, %ymm5, %ymm0, %ymm0
	vmovups	%ymm0, 32(%rsp)
	vaddps	%ymm1, %ymm3, %ymm4
	vmovups	1472(%rsp), %ymm5
	vmovaps	%ymm5, %ymm8
	vmovups	1504(%rsp), %ymm0
	vfmadd213ps	%ymm0, %ymm6, %ymm8
	vmovups	1440(%rsp), %ymm1
	vfmadd213ps	%ymm1, %ymm6, %ymm8
	vmovups	1408(%rsp), %ymm3
	vfmadd213ps	%ymm3, %ymm6, %ymm8
	vmovups	1376(%rsp), %ymm9
	vfmadd213ps	%ymm9, %ymm6, %ymm8
	vmovups	1344(%rsp), %ymm7
	vfmadd213ps	%ymm7, %ymm6, %ymm8
	vmovups	1312(%rsp), %ymm10
	vfmadd213ps	%ymm10, %ymm6, %ymm8
	vmovups	1280(%rsp), %ymm14
	vfmadd213ps	%ymm14, %ymm6, %ymm8
	vmovups	1248(%rsp), %ymm11
	vfmadd213ps	%ymm11, %ymm6, %ymm8
	vfmadd213ps	%ymm0, %ymm4, %ymm5
	vfmadd213ps	%ymm1, %ymm4, %ymm5
	vfmadd213ps	%ymm3, %ymm4, %ymm5
	vfmadd213ps	%ymm9, %ymm4, %ymm5
	vfmadd213ps	%ymm7, %ymm4, %ymm5
	vfmadd213ps	%ymm10, %ymm4, %ymm5
	vfmadd213ps	%ymm14, %ymm4, %ymm5
	vfmadd213ps	%ymm11, %ymm4, %ymm5
	vmovups	416(%rsp), %ymm10
	vmovups	448(%rsp), %ymm12
	vfmadd213ps	%ymm12, %ymm2, %ymm10
	vfmadd213ps	384(%rsp), %ymm2, %ymm10
	vmovups	352(%rsp), %ymm13
	vfmadd213ps	%ymm13, %ymm2, %ymm10
	vmovups	320(%rsp), %ymm11
	vfmadd213ps	%ymm11, %ymm2, %ymm10
	vfmadd213ps	128(%rsp), %ymm2, %ymm10
	vfmadd213ps	96(%rsp), %ymm2, %ymm10
	vmulps	480(%rsp), %ymm5, %ymm0
	vmovups	%ymm0, (%rsp)
	vfmsub213ps	%ymm2, %ymm15, %ymm15
	vmovups	-32(%rsp), %ymm0
	vmulps	%ymm0, %ymm2, %ymm2
	vmulps	%ymm0, %ymm15, %ymm3
	vmulps	512(%rsp), %ymm8, %ymm0
	vmovups	%ymm0, 256(%rsp)
	vmovups	1216(%rsp), %ymm15
	vmaxps	%ymm2, %ymm15, %ymm2
	vmovups	1184(%rsp), %ymm7
	vminps	%ymm2, %ymm7, %ymm6
	vmovups	1152(%rsp), %ymm14
	vmovaps	%ymm14, %ymm2
	vmovups	288(%rsp), %ymm1
	vfmsub213ps	%ymm1, %ymm6, %ymm2
	vaddps	%ymm1, %ymm2, %ymm8
	vmovups	1120(%rsp), %ymm4
	vfmadd231ps	%ymm4, %ymm8, %ymm6
	vmovups	1088(%rsp), %ymm5
	vfmadd231ps	%ymm8, %ymm5, %ymm3
	vaddps	%ymm3, %ymm6, %ymm6
	vmovups	-64(%rsp), %ymm9
	vmulps	%ymm9, %ymm9, %ymm8
	vmovups	416(%rsp), %ymm3
	vfmadd213ps	%ymm12, %ymm8, %ymm3
	vfmadd213ps	384(%rsp), %ymm8, %ymm3
	vfmadd213ps	%ymm13, %ymm8, %ymm3
	vfmadd213ps	%ymm11, %ymm8, %ymm3
	vfmadd213ps	128(%rsp), %ymm8, %ymm3
	vfmadd213ps	96(%rsp), %ymm8, %ymm3
	vfmsub213ps	%ymm8, %ymm9, %ymm9
	vmovups	-32(%rsp), %ymm13
	vmulps	%ymm13, %ymm8, %ymm8
	vmulps	%ymm13, %ymm9, %ymm9
	vmaxps	%ymm8, %ymm15, %ymm8
	vminps	%ymm8, %ymm7, %ymm8
	vfmsub213ps	%ymm1, %ymm8, %ymm14
	vaddps	%ymm1, %ymm14, %ymm7
	vfmadd231ps	%ymm4, %ymm7, %ymm8
	vfmadd231ps	%ymm7, %ymm5, %ymm9
	vaddps	%ymm9, %ymm8, %ymm7
	vmovups	1024(%rsp), %ymm4
	vmovaps	%ymm4, %ymm8
	vmovups	1056(%rsp), %ymm1
	vfmadd213ps	%ymm1, %ymm7, %ymm8
	vmovups	992(%rsp), %ymm9
	vfmadd213ps	%ymm9, %ymm7, %ymm8
	vmovups	960(%rsp), %ymm11
	vfmadd213ps	%ymm11, %ymm7, %ymm8
	vmovups	928(%rsp), %ymm12
	vfmadd213ps	%ymm12, %ymm7, %ymm8
	vmovups	896(%rsp), %ymm0
	vfmadd213ps	%ymm0, %ymm7, %ymm8
	vfmadd213ps	%ymm0, %ymm7, %ymm8
	vmulps	(%rsp), %ymm8, %ymm5
	vmovaps	%ymm4, %ymm7
	vfmadd213ps	%ymm1, %ymm6, %ymm7
	vfmadd213ps	%ymm9, %ymm6, %ymm7
	vfmadd213ps	%ymm11, %ymm6, %ymm7
	vfmadd213ps	%ymm12, %ymm6, %ymm7
	vfmadd213ps	%ymm0, %ymm6, %ymm7
	vfmadd213ps	%ymm0, %ymm6, %ymm7
	vmulps	256(%rsp), %ymm7, %ymm4
	vpslld	$22, %ymm14, %ymm6
	vmovdqu	864(%rsp), %ymm1
	vpand	%ymm1, %ymm6, %ymm6
	vmovdqu	832(%rsp), %ymm8
	vpaddd	%ymm6, %ymm8, %ymm7
	vmulps	%ymm7, %ymm5, %ymm5
	vpslld	$23, %ymm14, %ymm7
	vpsubd	%ymm6, %ymm7, %ymm6
	vpaddd	%ymm6, %ymm8, %ymm6
	vmulps	%ymm6, %ymm5, %ymm5
	vmovups	160(%rsp), %ymm6
	vfmsub213ps	%ymm13, %ymm6, %ymm3
	vmulps	%ymm3, %ymm6, %ymm3
	vmovups	800(%rsp), %ymm7
	vmaxps	%ymm6, %ymm7, %ymm6
	vsubps	%ymm5, %ymm6, %ymm5
	vmovups	-64(%rsp), %ymm6
	vcmpltps	%ymm0, %ymm6, %ymm6
	vblendvps	%ymm6, %ymm3, %ymm5, %ymm3
	vpslld	$22, %ymm2, %ymm5
	vpand	%ymm1, %ymm5, %ymm5
	vpaddd	%ymm5, %ymm8, %ymm6
	vmulps	%ymm6, %ymm4, %ymm4
	vpslld	$23, %ymm2, %ymm2
	vpsubd	%ymm5, %ymm2, %ymm2
	vpaddd	%ymm2, %ymm8, %ymm2
	vmulps	%ymm2, %ymm4, %ymm2
	vmovups	224(%rsp), %ymm1
	vfmsub213ps	%ymm13, %ymm1, %ymm10
	vmulps	%ymm1, %ymm10, %ymm4
	vmaxps	%ymm1, %ymm7, %ymm5
	vsubps	%ymm2, %ymm5, %ymm2
	vmovups	192(%rsp), %ymm1
	vcmpltps	%ymm0, %ymm1, %ymm1
	vblendvps	%ymm1, %ymm4, %ymm2, %ymm1
	testq	%r9, -120(%rsp)
	je	.LBB3_4
	vmovups	32(%rsp), %ymm7
	vmovups	-96(%rsp), %ymm6
	vmovups	64(%rsp), %ymm5
	vmovups	736(%rsp), %ymm4
	vmovups	704(%rsp), %ymm2
	vmovups	672(%rsp), %ymm0
	vmovntps	%ymm0, (%rsi,%rcx,4)
	vmovntps	%ymm2, 32(%rsi,%rcx,4)
	vmovntps	%ymm4, 64(%rsi,%rcx,4)
	vmovntps	%ymm5, 96(%rsi,%rcx,4)
	vmovntps	%ymm6, 128(%rsi,%rcx,4)
	vmovntps	%ymm7, 160(%rsi,%rcx,4)
	vmovntps	%ymm3, 192(%rsi,%rcx,4)
	vmovntps	%ymm1, 224(%rsi,%rcx,4)
	leaq	(,%rcx,4), %rdx
	andq	$-4096, %rdx
	prefetcht0	16384(%rdi,%rdx)
	prefetcht0	-192(%r8,%rcx,4)
	prefetcht0	-128(%r8,%rcx,4)
	prefetcht0	-64(%r8,%rcx,4)
	prefetcht0	(%r8,%rcx,4)
	prefetcht0	16448(%rsi,%rdx)
	addq	$64, %rcx
	cmpq	-104(%rsp), %rcx
	jl	.LBB3_2
.LBB3_6:
	movq	%rsi, 544(%rsp)
	movq	%rdi, 576(%rsp)
	testq	%r9, -120(%rsp)
	je	.LBB3_8
	lock		orl	$0, -64(%rsp)
.LBB3_8:
	movabsq	$.LCPI3_35@GOTOFF, %rcx
	vmovdqa	(%rax,%rcx), %ymm1
	movabsq	$.LCPI3_0@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm13
	movabsq	$.LCPI3_1@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm2
	movabsq	$.LCPI3_2@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm14
	movabsq	$.LCPI3_3@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm0
	vmovups	%ymm0, 96(%rsp)
	movabsq	$.LCPI3_4@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm0
	vmovups	%ymm0, 384(%rsp)
	movabsq	$.LCPI3_5@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm0
	vmovups	%ymm0, 320(%rsp)
	movabsq	$.LCPI3_6@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm0
	vmovups	%ymm0, 288(%rsp)
	movabsq	$.LCPI3_7@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm0
	vmovups	%ymm0, -64(%rsp)
	movabsq	$.LCPI3_8@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm0
	vmovups	%ymm0, 640(%rsp)
	movabsq	$.LCPI3_9@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm7
	movabsq	$.LCPI3_10@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm12
	movabsq	$.LCPI3_11@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm4
	movabsq	$.LCPI3_12@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm8
	movb	$1, %dl
	movabsq	$.LCPI3_13@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm9
	vmovdqu	%ymm1, 128(%rsp)
	vmovups	%ymm4, 416(%rsp)
	vmovups	%ymm2, 352(%rsp)
	vmovups	%ymm8, 448(%rsp)
	jmp	.LBB3_9
	.p2align	4
.LBB3_12:
	testb	$1, 608(%rsp)
	movl	$0, %edx
	je	.LBB3_13
.LBB3_9:
	movl	%edx, 608(%rsp)
	testb	$1, %dl
	movq	-104(%rsp), %r8
	movl	$0, %ecx
	cmovneq	%rcx, %r8
	movq	-120(%rsp), %rcx
	cmovneq	-112(%rsp), %rcx
	movq	%rcx, -32(%rsp)
	cmpq	%rcx, %r8
	movq	576(%rsp), %rdi
	movq	544(%rsp), %rsi
	movabsq	$.LCPI3_26@GOTOFF, %r14
	movabsq	$.LCPI3_27@GOTOFF, %r15
	movabsq	$.LCPI3_28@GOTOFF, %r13
	movabsq	$.LCPI3_29@GOTOFF, %rbp
	movabsq	$.LCPI3_30@GOTOFF, %r12
	movabsq	$.LCPI3_31@GOTOFF, %rcx
	movabsq	$.LCPI3_32@GOTOFF, %r10
	movabsq	$.LCPI3_33@GOTOFF, %r11
	movabsq	$.LCPI3_34@GOTOFF, %rbx
	jge	.LBB3_12
	movq	-32(%rsp), %rdx
	movl	%edx, %r9d
	subl	%r8d, %r9d
	.p2align	4
.LBB3_11:
	vmovd	%r9d, %xmm0
	vpbroadcastd	%xmm0, %ymm0
	vpcmpgtd	%ymm1, %ymm0, %ymm15
	vmaskmovps	(%rdi,%r8,4), %ymm15, %ymm11
	vandps	%ymm13, %ymm11, %ymm1
	vminps	%ymm1, %ymm2, %ymm1
	vaddps	%ymm1, %ymm12, %ymm2
	vdivps	%ymm2, %ymm1, %ymm5
	vmulps	%ymm1, %ymm1, %ymm6
	vmovaps	%ymm1, %ymm2
	vfmsub213ps	%ymm6, %ymm1, %ymm2
	vmulps	%ymm7, %ymm6, %ymm3
	vmulps	%ymm7, %ymm2, %ymm10
	vaddps	%ymm4, %ymm5, %ymm2
	vmovaps	%ymm7, %ymm4
	vmovaps	%ymm14, %ymm7
	vmovaps	%ymm9, %ymm14
	vfmadd213ps	%ymm8, %ymm2, %ymm14
	movq	%r10, %rdx
	movq	%rsi, %r10
	movq	%rdi, %rsi
	movq	%rbx, %rdi
	movq	%r11, %rbx
	movq	%rcx, %r11
	movq	%r12, %rcx
	movq	%rbp, %r12
	movq	%r13, %rbp
	movq	%r15, %r13
	movq	%r14, %r15
	movabsq	$.LCPI3_14@GOTOFF, %r14
	vbroadcastss	(%rax,%r14), %ymm8
	vfmadd231ps	%ymm14, %ymm2, %ymm8
	movabsq	$.LCPI3_15@GOTOFF, %r14
	vbroadcastss	(%rax,%r14), %ymm14
	vfmadd231ps	%ymm8, %ymm2, %ymm14
	movabsq	$.LCPI3_16@GOTOFF, %r14
	vbroadcastss	(%rax,%r14), %ymm8
	vfmadd231ps	%ymm14, %ymm2, %ymm8
	movabsq	$.LCPI3_17@GOTOFF, %r14
	vbroadcastss	(%rax,%r14), %ymm14
	vfmadd231ps	%ymm8, %ymm2, %ymm14
	movabsq	$.LCPI3_18@GOTOFF, %r14
	vbroadcastss	(%rax,%r14), %ymm8
	vfmadd231ps	%ymm14, %ymm2, %ymm8
	movabsq	$.LCPI3_19@GOTOFF, %r14
	vbroadcastss	(%rax,%r14), %ymm14
	vfmadd231ps	%ymm8, %ymm2, %ymm14
	movabsq	$.LCPI3_20@GOTOFF, %r14
	vbroadcastss	(%rax,%r14), %ymm8
	vfmadd231ps	%ymm14, %ymm2, %ymm8
	movabsq	$.LCPI3_21@GOTOFF, %r14
	vbroadcastss	(%rax,%r14), %ymm2
	vmaxps	%ymm3, %ymm2, %ymm2
	movabsq	$.LCPI3_22@GOTOFF, %r14
	vbroadcastss	(%rax,%r14), %ymm3
	vminps	%ymm2, %ymm3, %ymm3
	movabsq	$.LCPI3_23@GOTOFF, %r14
	vbroadcastss	(%rax,%r14), %ymm2
	movabsq	$.LCPI3_24@GOTOFF, %r14
	vbroadcastss	(%rax,%r14), %ymm14
	vfmsub213ps	%ymm14, %ymm3, %ymm2
	vaddps	%ymm2, %ymm14, %ymm14
	vmovaps	%ymm9, %ymm0
	movabsq	$.LCPI3_25@GOTOFF, %r14
	vbroadcastss	(%rax,%r14), %ymm9
	movq	%r15, %r14
	movq	%r13, %r15
	movq	%rbp, %r13
	movq	%r12, %rbp
	movq	%rcx, %r12
	movq	%r11, %rcx
	movq	%rbx, %r11
	movq	%rdi, %rbx
	movq	%rsi, %rdi
	movq	%r10, %rsi
	movq	%rdx, %r10
	vfmadd213ps	%ymm3, %ymm14, %ymm9
	vbroadcastss	(%rax,%r14), %ymm3
	vfmadd213ps	%ymm10, %ymm14, %ymm3
	vmovaps	%ymm7, %ymm14
	vmovaps	%ymm4, %ymm7
	vmovups	96(%rsp), %ymm4
	vfmadd213ps	%ymm14, %ymm6, %ymm4
	vfmadd213ps	384(%rsp), %ymm6, %ymm4
	vfmadd213ps	320(%rsp), %ymm6, %ymm4
	vfmadd213ps	288(%rsp), %ymm6, %ymm4
	vfmadd213ps	-64(%rsp), %ymm6, %ymm4
	vfmadd213ps	640(%rsp), %ymm6, %ymm4
	vmulps	%ymm5, %ymm8, %ymm5
	vaddps	%ymm3, %ymm9, %ymm6
	vmovaps	%ymm0, %ymm9
	vbroadcastss	(%rax,%r15), %ymm3
	vbroadcastss	(%rax,%r13), %ymm8
	vfmadd213ps	%ymm3, %ymm6, %ymm8
	vbroadcastss	(%rax,%rbp), %ymm3
	vfmadd231ps	%ymm8, %ymm6, %ymm3
	vbroadcastss	(%rax,%r12), %ymm8
	vfmadd231ps	%ymm3, %ymm6, %ymm8
	vbroadcastss	(%rax,%rcx), %ymm3
	vfmadd231ps	%ymm8, %ymm6, %ymm3
	vbroadcastss	(%rax,%rdx), %ymm8
	vcmpltps	%ymm8, %ymm1, %ymm1
	vfmadd213ps	%ymm8, %ymm6, %ymm3
	vfmadd213ps	%ymm8, %ymm6, %ymm3
	vmulps	%ymm3, %ymm5, %ymm3
	vpslld	$22, %ymm2, %ymm5
	vpbroadcastd	(%rax,%r11), %ymm6
	vpand	%ymm6, %ymm5, %ymm5
	vpbroadcastd	(%rax,%rdx), %ymm6
	vpaddd	%ymm6, %ymm5, %ymm8
	vmulps	%ymm3, %ymm8, %ymm3
	vmovups	448(%rsp), %ymm8
	vpslld	$23, %ymm2, %ymm2
	vpsubd	%ymm5, %ymm2, %ymm2
	vpaddd	%ymm6, %ymm2, %ymm2
	vfmsub213ps	%ymm7, %ymm11, %ymm4
	vmulps	%ymm4, %ymm11, %ymm4
	vmulps	%ymm2, %ymm3, %ymm2
	vbroadcastss	(%rax,%rbx), %ymm3
	vmaxps	%ymm11, %ymm3, %ymm0
	vsubps	%ymm2, %ymm0, %ymm0
	vmovups	352(%rsp), %ymm2
	vblendvps	%ymm1, %ymm4, %ymm0, %ymm0
	vmovups	416(%rsp), %ymm4
	vmovdqu	128(%rsp), %ymm1
	vmaskmovps	%ymm0, %ymm15, (%rsi,%r8,4)
	addq	$8, %r8
	addl	$-8, %r9d
	cmpq	-32(%rsp), %r8
	jl	.LBB3_11
	jmp	.LBB3_12
.LBB3_13:
	addq	$1544, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end3:
	.size	act_gelu_f32, .Lfunc_end3-act_gelu_f32

	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI4_0:
	.long	0xc2f00000
.LCPI4_1:
	.long	0x42a00000
.LCPI4_2:
	.long	0x3fb8aa3b
.LCPI4_3:
	.long	0xcb400000
.LCPI4_4:
	.long	0xbf317200
.LCPI4_5:
	.long	0xb5bfbe8e
.LCPI4_6:
	.long	0x3c091cc7
.LCPI4_7:
	.long	0xbab4a561
.LCPI4_8:
	.long	0x3d2aad14
.LCPI4_9:
	.long	0x3e2aaa49
.LCPI4_10:
	.long	0x3efffffd
.LCPI4_11:
	.long	0x3f800000
.LCPI4_12:
	.long	4286578688
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI4_13:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
	.section	.ltext,"axl",@progbits
	.globl	act_silu_f32
	.p2align	4
	.type	act_silu_f32,@function
act_silu_f32:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$936, %rsp
.L4$pb:
	leaq	.L4$pb(%rip), %rax
	movabsq	$_GLOBAL_OFFSET_TABLE_-.L4$pb, %r8
	addq	%rax, %r8
	movq	%rdx, %rcx
	sarq	$63, %rcx
	movq	%rcx, %r9
	xorq	%rdx, %r9
	leaq	63(%r9), %rax
	testq	%r9, %r9
	cmovnsq	%r9, %rax
	shrq	$6, %rax
	xorq	%rcx, %rax
	shlq	$6, %rax
	movabsq	$4611686018418999296, %r9
	movq	%rdx, %rcx
	andq	%r9, %rcx
	movl	%esi, %ebx
	negl	%ebx
	shrl	$2, %ebx
	andl	$15, %ebx
	cmpq	%rax, %rbx
	cmovaeq	%rax, %rbx
	testq	%rcx, %rcx
	cmoveq	%rcx, %rbx
	subq	%rbx, %rax
	movq	%rax, %rcx
	andq	$-64, %rcx
	orq	%rbx, %rcx
	movabsq	$.LCPI4_3@GOTOFF, %r15
	movabsq	$.LCPI4_4@GOTOFF, %r12
	movabsq	$.LCPI4_5@GOTOFF, %r13
	movabsq	$.LCPI4_6@GOTOFF, %rbp
	movabsq	$.LCPI4_11@GOTOFF, %r10
	cmpq	$64, %rax
	jl	.LBB4_6
	leaq	448(%rdi), %r11
	movabsq	$.LCPI4_0@GOTOFF, %rax
	vbroadcastss	(%r8,%rax), %ymm0
	vmovups	%ymm0, 512(%rsp)
	movabsq	$.LCPI4_1@GOTOFF, %rax
	vbroadcastss	(%r8,%rax), %ymm0
	vmovups	%ymm0, 480(%rsp)
	movabsq	$.LCPI4_2@GOTOFF, %rax
	vbroadcastss	(%r8,%rax), %ymm0
	vmovups	%ymm0, 448(%rsp)
	movabsq	$.LCPI4_7@GOTOFF, %rax
	vbroadcastss	(%r8,%rax), %ymm0
	vmovups	%ymm0, 416(%rsp)
	movabsq	$.LCPI4_8@GOTOFF, %rax
	vbroadcastss	(%r8,%rax), %ymm0
	vmovups	%ymm0, 384(%rsp)
	movabsq	$.LCPI4_9@GOTOFF, %rax
	vbroadcastss	(%r8,%rax), %ymm0
	vmovups	%ymm0, 352(%rsp)
	movabsq	$.LCPI4_10@GOTOFF, %rax
	vbroadcastss	(%r8,%rax), %ymm0
	vmovups	%ymm0, (%rsp)
	movabsq	$.LCPI4_12@GOTOFF, %rax
	vbroadcastss	(%r8,%rax), %ymm0
	vmovups	%ymm0, 320(%rsp)
	vbroadcastss	(%r8,%r10), %ymm0
	vmovups	%ymm0, 288(%rsp)
	movq	%rbx, %rax
	jmp	.LBB4_2
	.p2align	4
.LBB4_4:
	vmovups	%ymm8, (%rsi,%rax,4)
	vmovups	%ymm7, 32(%rsi,%rax,4)
	vmovups	%ymm5, 64(%rsi,%rax,4)
	vmovups	%ymm1, 96(%rsi,%rax,4)
	vmovups	%ymm4, 128(%rsi,%rax,4)
	vmovups	%ymm3, 160(%rsi,%rax,4)
	vmovups	%ymm2, 192(%rsi,%rax,4)
	vmovups	%ymm0, 224(%rsi,%rax,4)
	addq	$64, %rax
	cmpq	%rcx, %rax
	jge	.LBB4_6
.LBB4_2:
	vmovups	512(%rsp), %ymm6
	vmaxps	-352(%r11,%rax,4), %ymm6, %ymm1
	vmovups	%ymm1, 256(%rsp)
	vmaxps	-320(%r11,%rax,4), %ymm6, %ymm2
	vmovups	%ymm2, -64(%rsp)
	vmaxps	-288(%r11,%rax,4), %ymm6, %ymm3
	vmovups	%ymm3, -96(%rsp)
	vmaxps	-256(%r11,%rax,4), %ymm6, %ymm4
	vmovups	%ymm4, -128(%rsp)
	vmaxps	-224(%r11,%rax,4), %ymm6, %ymm0
	vmovups	%ymm0, 224(%rsp)
	vmovups	480(%rsp), %ymm8
	vminps	%ymm0, %ymm8, %ymm0
	vminps	%ymm4, %ymm8, %ymm12
	vminps	%ymm3, %ymm8, %ymm11
	vminps	%ymm2, %ymm8, %ymm9
	vminps	%ymm1, %ymm8, %ymm4
	vmovups	448(%rsp), %ymm10
	vmovaps	%ymm10, %ymm7
	vbroadcastss	(%r8,%r15), %ymm13
	vfmsub213ps	%ymm13, %ymm4, %ymm7
	vmovups	%ymm7, 736(%rsp)
	vmovaps	%ymm10, %ymm1
	vfmsub213ps	%ymm13, %ymm9, %ymm1
	vmovaps	%ymm1, %ymm5
	vmovups	%ymm1, 192(%rsp)
	vmovaps	%ymm10, %ymm3
	vfmsub213ps	%ymm13, %ymm11, %ymm3
	vmovups	%ymm3, 160(%rsp)
	vmovaps	%ymm10, %ymm2
	vfmsub213ps	%ymm13, %ymm12, %ymm2
	vmovups	%ymm2, 128(%rsp)
	vmovaps	%ymm10, %ymm1
	vfmsub213ps	%ymm13, %ymm0, %ymm1
	vmovups	%ymm1, 64(%rsp)
	vaddps	%ymm1, %ymm13, %ymm1
	vbroadcastss	(%r8,%r12), %ymm14
	vfmadd231ps	%ymm14, %ymm1, %ymm0
	vbroadcastss	(%r8,%r13), %ymm15
	vfmadd231ps	%ymm1, %ymm15, %ymm0
	vaddps	%ymm2, %ymm13, %ymm1
	vfmadd231ps	%ymm14, %ymm1, %ymm12
	vfmadd231ps	%ymm1, %ymm15, %ymm12
	vaddps	%ymm3, %ymm13, %ymm1
	vfmadd231ps	%ymm14, %ymm1, %ymm11
	vfmadd231ps	%ymm1, %ymm15, %ymm11
	vaddps	%ymm5, %ymm13, %ymm1
	vfmadd231ps	%ymm14, %ymm1, %ymm9
	vfmadd231ps	%ymm1, %ymm15, %ymm9
	vaddps	%ymm7, %ymm13, %ymm1
	vfmadd231ps	%ymm14, %ymm1, %ymm4
	vfmadd231ps	%ymm1, %ymm15, %ymm4
	vmaxps	-384(%r11,%rax,4), %ymm6, %ymm1
	vmovups	%ymm1, 832(%rsp)
	vminps	%ymm1, %ymm8, %ymm2
	vmovaps	%ymm10, %ymm1
	vfmsub213ps	%ymm13, %ymm2, %ymm1
	vmovups	%ymm1, 704(%rsp)
	vaddps	%ymm1, %ymm13, %ymm1
	vfmadd231ps	%ymm14, %ymm1, %ymm2
	vfmadd231ps	%ymm1, %ymm15, %ymm2
	vmovups	%ymm2, 96(%rsp)
	vmaxps	-416(%r11,%rax,4), %ymm6, %ymm1
	vmovups	%ymm1, 896(%rsp)
	vminps	%ymm1, %ymm8, %ymm1
	vmovaps	%ymm10, %ymm2
	vfmsub213ps	%ymm13, %ymm1, %ymm2
	vmovups	%ymm2, 768(%rsp)
	vaddps	%ymm2, %ymm13, %ymm3
	vfmadd231ps	%ymm14, %ymm3, %ymm1
	vfmadd231ps	%ymm3, %ymm15, %ymm1
	vmovups	%ymm1, 640(%rsp)
	vmaxps	-448(%r11,%rax,4), %ymm6, %ymm3
	vmovups	%ymm3, 864(%rsp)
	vminps	%ymm3, %ymm8, %ymm2
	vfmsub213ps	%ymm13, %ymm2, %ymm10
	vmovups	%ymm10, 800(%rsp)
	vaddps	%ymm13, %ymm10, %ymm8
	vfmadd231ps	%ymm14, %ymm8, %ymm2
	vfmadd231ps	%ymm8, %ymm15, %ymm2
	vmovups	%ymm2, 672(%rsp)
	vmovups	416(%rsp), %ymm1
	vmovaps	%ymm1, %ymm13
	vbroadcastss	(%r8,%rbp), %ymm6
	vfmadd213ps	%ymm6, %ymm0, %ymm13
	vmovups	384(%rsp), %ymm5
	vfnmadd213ps	%ymm5, %ymm0, %ymm13
	vmovups	352(%rsp), %ymm15
	vfnmadd213ps	%ymm15, %ymm0, %ymm13
	vmovups	(%rsp), %ymm8
	vfnmadd213ps	%ymm8, %ymm0, %ymm13
	vbroadcastss	(%r8,%r10), %ymm3
	vmovups	%ymm3, 32(%rsp)
	vfnmadd213ps	%ymm3, %ymm0, %ymm13
	vfnmadd213ps	%ymm3, %ymm0, %ymm13
	vmovaps	%ymm1, %ymm14
	vfmadd213ps	%ymm6, %ymm12, %ymm14
	vfnmadd213ps	%ymm5, %ymm12, %ymm14
	vfnmadd213ps	%ymm15, %ymm12, %ymm14
	vfnmadd213ps	%ymm8, %ymm12, %ymm14
	vfnmadd213ps	%ymm3, %ymm12, %ymm14
	vfnmadd213ps	%ymm3, %ymm12, %ymm14
	vmovaps	%ymm1, %ymm12
	vfmadd213ps	%ymm6, %ymm11, %ymm12
	vfnmadd213ps	%ymm5, %ymm11, %ymm12
	vfnmadd213ps	%ymm15, %ymm11, %ymm12
	vfnmadd213ps	%ymm8, %ymm11, %ymm12
	vfnmadd213ps	%ymm3, %ymm11, %ymm12
	vfnmadd213ps	%ymm3, %ymm11, %ymm12
	vmovaps	%ymm1, %ymm11
	vfmadd213ps	%ymm6, %ymm9, %ymm11
	vmovups	%ymm6, -32(%rsp)
	vfnmadd213ps	%ymm5, %ymm9, %ymm11
	vfnmadd213ps	%ymm15, %ymm9, %ymm11
	vfnmadd213ps	%ymm8, %ymm9, %ymm11
	vfnmadd213ps	%ymm3, %ymm9, %ymm11
	vfnmadd213ps	%ymm3, %ymm9, %ymm11
	vmovaps	%ymm1, %ymm0
	vfmadd213ps	%ymm6, %ymm4, %ymm0
	vfnmadd213ps	%ymm5, %ymm4, %ymm0
	vmovaps	%ymm5, %ymm9
	vfnmadd213ps	%ymm15, %ymm4, %ymm0
	vfnmadd213ps	%ymm8, %ymm4, %ymm0
	vfnmadd213ps	%ymm3, %ymm4, %ymm0
	vfnmadd213ps	%ymm3, %ymm4, %ymm0
	vmovdqu	64(%rsp), %ymm2
	vpslld	$22, %ymm2, %ymm4
	vmovdqu	320(%rsp), %ymm10
	vpand	%ymm4, %ymm10, %ymm4
	vpslld	$23, %ymm2, %ymm7
	vpsubd	%ymm4, %ymm7, %ymm7
	vmovdqu	288(%rsp), %ymm5
	vpaddd	%ymm5, %ymm4, %ymm2
	vmovdqu	%ymm2, 608(%rsp)
	vpaddd	%ymm5, %ymm7, %ymm3
	vmovdqu	%ymm3, 64(%rsp)
	vmulps	%ymm3, %ymm2, %ymm4
	vaddps	%ymm4, %ymm13, %ymm4
	vmovdqu	128(%rsp), %ymm2
	vpslld	$22, %ymm2, %ymm7
	vpand	%ymm7, %ymm10, %ymm7
	vpslld	$23, %ymm2, %ymm2
	vpsubd	%ymm7, %ymm2, %ymm2
	vpaddd	%ymm5, %ymm7, %ymm3
	vmovdqu	%ymm3, 576(%rsp)
	vpaddd	%ymm5, %ymm2, %ymm2
	vmovdqu	%ymm2, 128(%rsp)
	vmulps	%ymm2, %ymm3, %ymm2
	vaddps	%ymm2, %ymm14, %ymm2
	vmovups	224(%rsp), %ymm6
	vdivps	%ymm4, %ymm6, %ymm3
	vmovups	%ymm3, 224(%rsp)
	vmovups	-128(%rsp), %ymm4
	vdivps	%ymm2, %ymm4, %ymm2
	vmovups	%ymm2, -128(%rsp)
	vmovaps	%ymm1, %ymm8
	vmovups	96(%rsp), %ymm2
	vfmadd213ps	-32(%rsp), %ymm2, %ymm8
	vmovaps	%ymm9, %ymm13
	vfnmadd213ps	%ymm9, %ymm2, %ymm8
	vmovaps	%ymm15, %ymm14
	vfnmadd213ps	%ymm15, %ymm2, %ymm8
	vmovups	(%rsp), %ymm3
	vfnmadd213ps	%ymm3, %ymm2, %ymm8
	vmovups	32(%rsp), %ymm4
	vfnmadd213ps	%ymm4, %ymm2, %ymm8
	vfnmadd213ps	%ymm4, %ymm2, %ymm8
	vmovdqu	160(%rsp), %ymm4
	vpslld	$22, %ymm4, %ymm2
	vpand	%ymm2, %ymm10, %ymm2
	vpslld	$23, %ymm4, %ymm4
	vpsubd	%ymm2, %ymm4, %ymm4
	vpaddd	%ymm5, %ymm2, %ymm6
	vmovdqu	%ymm6, 96(%rsp)
	vpaddd	%ymm5, %ymm4, %ymm2
	vmovdqu	%ymm2, 160(%rsp)
	vmulps	%ymm2, %ymm6, %ymm2
	vaddps	%ymm2, %ymm12, %ymm7
	vmovdqu	192(%rsp), %ymm4
	vpslld	$22, %ymm4, %ymm2
	vpand	%ymm2, %ymm10, %ymm2
	vpslld	$23, %ymm4, %ymm9
	vpsubd	%ymm2, %ymm9, %ymm9
	vpaddd	%ymm5, %ymm2, %ymm4
	vmovdqu	%ymm4, 544(%rsp)
	vpaddd	%ymm5, %ymm9, %ymm2
	vmovdqu	%ymm2, 192(%rsp)
	vmulps	%ymm2, %ymm4, %ymm9
	vaddps	%ymm11, %ymm9, %ymm9
	vmovups	-96(%rsp), %ymm6
	vdivps	%ymm7, %ymm6, %ymm2
	vmovups	%ymm2, -96(%rsp)
	vmovups	-64(%rsp), %ymm6
	vdivps	%ymm9, %ymm6, %ymm2
	vmovups	%ymm2, -64(%rsp)
	vmovaps	%ymm1, %ymm15
	vmovaps	%ymm1, %ymm4
	vmovups	640(%rsp), %ymm6
	vfmadd213ps	-32(%rsp), %ymm6, %ymm15
	vfnmadd213ps	%ymm13, %ymm6, %ymm15
	vfnmadd213ps	%ymm14, %ymm6, %ymm15
	vmovaps	%ymm14, %ymm11
	vfnmadd213ps	%ymm3, %ymm6, %ymm15
	vmovaps	%ymm3, %ymm2
	vmovups	32(%rsp), %ymm3
	vfnmadd213ps	%ymm3, %ymm6, %ymm15
	vfnmadd213ps	%ymm3, %ymm6, %ymm15
	vmovdqu	736(%rsp), %ymm6
	vpslld	$22, %ymm6, %ymm1
	vpand	%ymm1, %ymm10, %ymm1
	vpslld	$23, %ymm6, %ymm7
	vpsubd	%ymm1, %ymm7, %ymm7
	vpaddd	%ymm5, %ymm1, %ymm1
	vpaddd	%ymm5, %ymm7, %ymm12
	vmulps	%ymm1, %ymm12, %ymm7
	vaddps	%ymm0, %ymm7, %ymm6
	vmovdqu	704(%rsp), %ymm7
	vpslld	$22, %ymm7, %ymm0
	vpand	%ymm0, %ymm10, %ymm0
	vpslld	$23, %ymm7, %ymm7
	vpsubd	%ymm0, %ymm7, %ymm7
	vpaddd	%ymm5, %ymm0, %ymm0
	vpaddd	%ymm5, %ymm7, %ymm7
	vmulps	%ymm7, %ymm0, %ymm14
	vaddps	%ymm8, %ymm14, %ymm8
	vmovups	256(%rsp), %ymm9
	vdivps	%ymm6, %ymm9, %ymm6
	vmovups	832(%rsp), %ymm9
	vdivps	%ymm8, %ymm9, %ymm8
	vmovups	672(%rsp), %ymm9
	vfmadd213ps	-32(%rsp), %ymm9, %ymm4
	vfnmadd213ps	%ymm13, %ymm9, %ymm4
	vfnmadd213ps	%ymm11, %ymm9, %ymm4
	vfnmadd213ps	%ymm2, %ymm9, %ymm4
	vfnmadd213ps	%ymm3, %ymm9, %ymm4
	vfnmadd213ps	%ymm3, %ymm9, %ymm4
	vmovdqu	768(%rsp), %ymm9
	vpslld	$22, %ymm9, %ymm3
	vpand	%ymm3, %ymm10, %ymm3
	vpslld	$23, %ymm9, %ymm13
	vpsubd	%ymm3, %ymm13, %ymm13
	vpaddd	%ymm5, %ymm3, %ymm3
	vpaddd	%ymm5, %ymm13, %ymm13
	vmulps	%ymm3, %ymm13, %ymm11
	vaddps	%ymm15, %ymm11, %ymm11
	vmovdqu	800(%rsp), %ymm9
	vpslld	$22, %ymm9, %ymm15
	vpand	%ymm10, %ymm15, %ymm15
	vpslld	$23, %ymm9, %ymm9
	vpsubd	%ymm15, %ymm9, %ymm9
	vpaddd	%ymm5, %ymm15, %ymm15
	vpaddd	%ymm5, %ymm9, %ymm9
	vmulps	%ymm9, %ymm15, %ymm5
	vaddps	%ymm4, %ymm5, %ymm5
	vmovups	896(%rsp), %ymm10
	vdivps	%ymm11, %ymm10, %ymm11
	vmovups	864(%rsp), %ymm10
	vdivps	%ymm5, %ymm10, %ymm5
	vmulps	%ymm5, %ymm15, %ymm14
	vmulps	%ymm3, %ymm11, %ymm11
	vmulps	%ymm0, %ymm8, %ymm5
	vmulps	%ymm1, %ymm6, %ymm6
	vmovups	-64(%rsp), %ymm0
	vmulps	544(%rsp), %ymm0, %ymm8
	vmovups	-96(%rsp), %ymm0
	vmulps	96(%rsp), %ymm0, %ymm3
	vmovups	-128(%rsp), %ymm0
	vmulps	576(%rsp), %ymm0, %ymm2
	vmovups	224(%rsp), %ymm0
	vmulps	608(%rsp), %ymm0, %ymm0
	vmulps	64(%rsp), %ymm0, %ymm0
	vmulps	128(%rsp), %ymm2, %ymm2
	vmulps	160(%rsp), %ymm3, %ymm3
	vmulps	192(%rsp), %ymm8, %ymm4
	vmulps	%ymm6, %ymm12, %ymm1
	vmulps	%ymm7, %ymm5, %ymm5
	vmulps	%ymm13, %ymm11, %ymm7
	vmulps	%ymm9, %ymm14, %ymm8
	testq	%r9, %rdx
	je	.LBB4_4
	vmovntps	%ymm8, (%rsi,%rax,4)
	vmovntps	%ymm7, 32(%rsi,%rax,4)
	vmovntps	%ymm5, 64(%rsi,%rax,4)
	vmovntps	%ymm1, 96(%rsi,%rax,4)
	vmovntps	%ymm4, 128(%rsi,%rax,4)
	vmovntps	%ymm3, 160(%rsi,%rax,4)
	vmovntps	%ymm2, 192(%rsi,%rax,4)
	vmovntps	%ymm0, 224(%rsi,%rax,4)
	leaq	(,%rax,4), %r14
	andq	$-4096, %r14
	prefetcht0	16384(%rdi,%r14)
	prefetcht0	-192(%r11,%rax,4)
	prefetcht0	-128(%r11,%rax,4)
	prefetcht0	-64(%r11,%rax,4)
	prefetcht0	(%r11,%rax,4)
	prefetcht0	16448(%rsi,%r14)
	addq	$64, %rax
	cmpq	%rcx, %rax
	jl	.LBB4_2
.LBB4_6:
	testq	%r9, %rdx
	je	.LBB4_8
	lock		orl	$0, -64(%rsp)
.LBB4_8:
	movabsq	$.LCPI4_13@GOTOFF, %rax
	vmovdqa	(%r8,%rax), %ymm0
	movabsq	$.LCPI4_0@GOTOFF, %rax
	vbroadcastss	(%r8,%rax), %ymm1
	movabsq	$.LCPI4_1@GOTOFF, %rax
	vbroadcastss	(%r8,%rax), %ymm2
	movabsq	$.LCPI4_2@GOTOFF, %rax
	vbroadcastss	(%r8,%rax), %ymm3
	vbroadcastss	(%r8,%r15), %ymm4
	vbroadcastss	(%r8,%r12), %ymm5
	vmovups	%ymm5, -96(%rsp)
	vbroadcastss	(%r8,%r13), %ymm5
	vmovups	%ymm5, -128(%rsp)
	vbroadcastss	(%r8,%rbp), %ymm11
	movabsq	$.LCPI4_7@GOTOFF, %rax
	vbroadcastss	(%r8,%rax), %ymm12
	movabsq	$.LCPI4_8@GOTOFF, %rax
	vbroadcastss	(%r8,%rax), %ymm13
	movabsq	$.LCPI4_9@GOTOFF, %rax
	vbroadcastss	(%r8,%rax), %ymm10
	movabsq	$.LCPI4_10@GOTOFF, %rax
	vbroadcastss	(%r8,%rax), %ymm5
	movabsq	$.LCPI4_12@GOTOFF, %rax
	vpbroadcastd	(%r8,%rax), %ymm7
	vbroadcastss	(%r8,%r10), %ymm9
	vbroadcastss	(%r8,%r10), %ymm8
	vmovups	%ymm8, -64(%rsp)
	movb	$1, %r8b
	xorl	%eax, %eax
	vmovdqu	%ymm0, 32(%rsp)
	vmovups	%ymm1, (%rsp)
	vmovups	%ymm2, 256(%rsp)
	jmp	.LBB4_9
	.p2align	4
.LBB4_12:
	testb	$1, %r8b
	movl	$0, %r8d
	je	.LBB4_13
.LBB4_9:
	testb	$1, %r8b
	movq	%rcx, %r9
	cmovneq	%rax, %r9
	movq	%rdx, %r10
	cmovneq	%rbx, %r10
	cmpq	%r10, %r9
	jge	.LBB4_12
	movl	%r10d, %r11d
	subl	%r9d, %r11d
	.p2align	4
.LBB4_11:
	vmovd	%r11d, %xmm15
	vpbroadcastd	%xmm15, %ymm15
	vpcmpgtd	%ymm0, %ymm15, %ymm0
	vmovdqu	%ymm0, -32(%rsp)
	vmaskmovps	(%rdi,%r9,4), %ymm0, %ymm0
	vmaxps	%ymm0, %ymm1, %ymm6
	vminps	%ymm6, %ymm2, %ymm1
	vmovaps	%ymm3, %ymm8
	vfmsub213ps	%ymm4, %ymm1, %ymm3
	vaddps	%ymm4, %ymm3, %ymm2
	vmovups	-96(%rsp), %ymm0
	vfmadd231ps	%ymm0, %ymm2, %ymm1
	vmovups	-128(%rsp), %ymm0
	vfmadd231ps	%ymm2, %ymm0, %ymm1
	vmovaps	%ymm12, %ymm2
	vfmadd213ps	%ymm11, %ymm1, %ymm2
	vfnmadd213ps	%ymm13, %ymm1, %ymm2
	vfnmadd213ps	%ymm10, %ymm1, %ymm2
	vfnmadd213ps	%ymm5, %ymm1, %ymm2
	vfnmadd213ps	%ymm9, %ymm1, %ymm2
	vfnmadd213ps	%ymm9, %ymm1, %ymm2
	vpslld	$22, %ymm3, %ymm1
	vpand	%ymm7, %ymm1, %ymm1
	vmovaps	%ymm9, %ymm15
	vmovdqa	%ymm7, %ymm9
	vmovaps	%ymm5, %ymm7
	vmovaps	%ymm13, %ymm14
	vmovaps	%ymm4, %ymm13
	vmovdqu	-64(%rsp), %ymm0
	vpaddd	%ymm0, %ymm1, %ymm5
	vpslld	$23, %ymm3, %ymm3
	vpsubd	%ymm1, %ymm3, %ymm1
	vpaddd	%ymm0, %ymm1, %ymm1
	vmulps	%ymm1, %ymm5, %ymm3
	vaddps	%ymm2, %ymm3, %ymm2
	vmovaps	%ymm8, %ymm3
	vdivps	%ymm2, %ymm6, %ymm0
	vmovups	256(%rsp), %ymm2
	vmulps	%ymm5, %ymm0, %ymm0
	vmovaps	%ymm13, %ymm4
	vmovaps	%ymm14, %ymm13
	vmovaps	%ymm7, %ymm5
	vmovdqa	%ymm9, %ymm7
	vmovaps	%ymm15, %ymm9
	vmulps	%ymm1, %ymm0, %ymm0
	vmovups	(%rsp), %ymm1
	vmovups	-32(%rsp), %ymm6
	vmaskmovps	%ymm0, %ymm6, (%rsi,%r9,4)
	vmovdqu	32(%rsp), %ymm0
	addq	$8, %r9
	addl	$-8, %r11d
	cmpq	%r10, %r9
	jl	.LBB4_11
	jmp	.LBB4_12
.LBB4_13:
	addq	$936, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end4:
	.size	act_silu_f32, .Lfunc_end4-act_silu_f32

	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI5_0:
	.long	0x7fffffff
.LCPI5_1:
	.long	0x42dc0000
.LCPI5_2:
	.long	0xbfb8aa3b
.LCPI5_3:
	.long	0xcb400000
.LCPI5_4:
	.long	0xbf317200
.LCPI5_5:
	.long	0xb5bfbe8e
.LCPI5_6:
	.long	0x3c091cc7
.LCPI5_7:
	.long	0x3ab4a561
.LCPI5_8:
	.long	0x3d2aad14
.LCPI5_9:
	.long	0x3e2aaa49
.LCPI5_10:
	.long	0x3efffffd
.LCPI5_11:
	.long	0x3f800000
.LCPI5_12:
	.long	4286578688
.LCPI5_13:
	.long	0x3ca54913
.LCPI5_14:
	.long	0xbb59156f
.LCPI5_15:
	.long	0xbd6bf7d4
.LCPI5_16:
	.long	0x3dda9e24
.LCPI5_17:
	.long	0xbe1d339b
.LCPI5_18:
	.long	0x3e49aab4
.LCPI5_19:
	.long	0xbe7f92ab
.LCPI5_20:
	.long	0x3eaaa6ed
.LCPI5_21:
	.long	0xbeffffe9
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI5_22:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
	.section	.ltext,"axl",@progbits
	.globl	act_softplus_f32
	.p2align	4
	.type	act_softplus_f32,@function
act_softplus_f32:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$1608, %rsp
.L5$pb:
	leaq	.L5$pb(%rip), %rcx
	movabsq	$_GLOBAL_OFFSET_TABLE_-.L5$pb, %rax
	addq	%rcx, %rax
	movq	%rdx, %r9
	sarq	$63, %r9
	movq	%r9, %r8
	xorq	%rdx, %r8
	leaq	63(%r8), %rcx
	testq	%r8, %r8
	cmovnsq	%r8, %rcx
	shrq	$6, %rcx
	xorq	%r9, %rcx
	shlq	$6, %rcx
	movabsq	$4611686018418999296, %r13
	movq	%rdx, -120(%rsp)
	andq	%r13, %rdx
	movl	%esi, %r8d
	negl	%r8d
	shrl	$2, %r8d
	andl	$15, %r8d
	cmpq	%rcx, %r8
	cmovaeq	%rcx, %r8
	testq	%rdx, %rdx
	cmoveq	%rdx, %r8
	subq	%r8, %rcx
	movq	%rcx, %rdx
	andq	$-64, %rdx
	movq	%r8, -112(%rsp)
	orq	%r8, %rdx
	movq	%rdx, -104(%rsp)
	movabsq	$.LCPI5_11@GOTOFF, %rbx
	movabsq	$.LCPI5_13@GOTOFF, %rdx
	movabsq	$.LCPI5_14@GOTOFF, %r8
	movabsq	$.LCPI5_15@GOTOFF, %r9
	movabsq	$.LCPI5_16@GOTOFF, %r10
	movabsq	$.LCPI5_17@GOTOFF, %r14
	movabsq	$.LCPI5_19@GOTOFF, %r15
	movabsq	$.LCPI5_20@GOTOFF, %r12
	movabsq	$.LCPI5_21@GOTOFF, %rbp
	cmpq	$64, %rcx
	jl	.LBB5_6
	leaq	448(%rdi), %rcx
	movq	%r10, %r11
	movq	%r9, %r10
	movq	%r8, %r9
	movq	%rdx, %r8
	movabsq	$.LCPI5_0@GOTOFF, %rdx
	vbroadcastss	(%rax,%rdx), %ymm0
	vmovups	%ymm0, 512(%rsp)
	movabsq	$.LCPI5_1@GOTOFF, %rdx
	vbroadcastss	(%rax,%rdx), %ymm0
	vmovups	%ymm0, 960(%rsp)
	movabsq	$.LCPI5_2@GOTOFF, %rdx
	vbroadcastss	(%rax,%rdx), %ymm0
	vmovups	%ymm0, 928(%rsp)
	movabsq	$.LCPI5_3@GOTOFF, %rdx
	vbroadcastss	(%rax,%rdx), %ymm0
	vmovups	%ymm0, 896(%rsp)
	movabsq	$.LCPI5_4@GOTOFF, %rdx
	vbroadcastss	(%rax,%rdx), %ymm0
	vmovups	%ymm0, 864(%rsp)
	movabsq	$.LCPI5_5@GOTOFF, %rdx
	vbroadcastss	(%rax,%rdx), %ymm0
	vmovups	%ymm0, 832(%rsp)
	movabsq	$.LCPI5_6@GOTOFF, %rdx
	vbroadcastss	(%rax,%rdx), %ymm0
	vmovups	%ymm0, 800(%rsp)
	movabsq	$.LCPI5_7@GOTOFF, %rdx
	vbroadcastss	(%rax,%rdx), %ymm0
	vmovups	%ymm0, 768(%rsp)
	movabsq	$.LCPI5_8@GOTOFF, %rdx
	vbroadcastss	(%rax,%rdx), %ymm0
	vmovups	%ymm0, 736(%rsp)
	movabsq	$.LCPI5_9@GOTOFF, %rdx
	vbroadcastss	(%rax,%rdx), %ymm0
	vmovups	%ymm0, 704(%rsp)
	movabsq	$.LCPI5_10@GOTOFF, %rdx
	vbroadcastss	(%rax,%rdx), %ymm0
	vmovups	%ymm0, 672(%rsp)
	movabsq	$.LCPI5_12@GOTOFF, %rdx
	vbroadcastss	(%rax,%rdx), %ymm0
	vmovups	%ymm0, 256(%rsp)
	vbroadcastss	(%rax,%rbx), %ymm0
	vmovups	%ymm0, 640(%rsp)
	vbroadcastss	(%rax,%r8), %ymm0
	vmovups	%ymm0, 480(%rsp)
	vbroadcastss	(%rax,%r9), %ymm0
	vmovups	%ymm0, 64(%rsp)
	movq	-112(%rsp), %r8
	vbroadcastss	(%rax,%r10), %ymm0
	vmovups	%ymm0, 224(%rsp)
	vbroadcastss	(%rax,%r11), %ymm0
	vmovups	%ymm0, 192(%rsp)
	vbroadcastss	(%rax,%r14), %ymm0
	vmovups	%ymm0, 32(%rsp)
	movabsq	$.LCPI5_18@GOTOFF, %rdx
	vbroadcastss	(%rax,%rdx), %ymm0
	vmovups	%ymm0, (%rsp)
	vbroadcastss	(%rax,%r15), %ymm0
	vmovups	%ymm0, 160(%rsp)
	vbroadcastss	(%rax,%r12), %ymm0
	vmovups	%ymm0, -32(%rsp)
	vbroadcastss	(%rax,%rbp), %ymm0
	vmovups	%ymm0, 128(%rsp)
	jmp	.LBB5_2
	.p2align	4
.LBB5_4:
	vmovups	%ymm7, (%rsi,%r8,4)
	vmovups	%ymm6, 32(%rsi,%r8,4)
	vmovups	%ymm5, 64(%rsi,%r8,4)
	vmovups	%ymm4, 96(%rsi,%r8,4)
	vmovups	%ymm3, 128(%rsi,%r8,4)
	vmovups	%ymm2, 160(%rsi,%r8,4)
	vmovups	%ymm1, 192(%rsi,%r8,4)
	vmovups	%ymm0, 224(%rsi,%r8,4)
	addq	$64, %r8
	cmpq	-104(%rsp), %r8
	jge	.LBB5_6
.LBB5_2:
	vmovups	-448(%rcx,%r8,4), %ymm1
	vmovups	-416(%rcx,%r8,4), %ymm2
	vmovups	-384(%rcx,%r8,4), %ymm0
	vmovups	-352(%rcx,%r8,4), %ymm7
	vmovups	-320(%rcx,%r8,4), %ymm3
	vmovups	512(%rsp), %ymm9
	vandps	%ymm3, %ymm9, %ymm4
	vandps	%ymm7, %ymm9, %ymm5
	vandps	%ymm0, %ymm9, %ymm6
	vandps	%ymm2, %ymm9, %ymm8
	vandps	%ymm1, %ymm9, %ymm9
	vmovups	960(%rsp), %ymm13
	vminps	%ymm9, %ymm13, %ymm9
	vminps	%ymm8, %ymm13, %ymm8
	vminps	%ymm6, %ymm13, %ymm6
	vminps	%ymm5, %ymm13, %ymm11
	vmovups	%ymm11, 96(%rsp)
	vminps	%ymm4, %ymm13, %ymm10
	vmovups	%ymm10, -64(%rsp)
	vmovups	928(%rsp), %ymm12
	vmovaps	%ymm12, %ymm4
	vmovups	896(%rsp), %ymm5
	vfmsub213ps	%ymm5, %ymm10, %ymm4
	vmovups	%ymm4, 288(%rsp)
	vmovaps	%ymm12, %ymm4
	vfmsub213ps	%ymm5, %ymm11, %ymm4
	vmovups	%ymm4, 320(%rsp)
	vmovaps	%ymm12, %ymm4
	vfmsub213ps	%ymm5, %ymm6, %ymm4
	vmovups	%ymm4, 352(%rsp)
	vmovaps	%ymm12, %ymm4
	vfmsub213ps	%ymm5, %ymm8, %ymm4
	vmovaps	%ymm4, %ymm15
	vmovups	%ymm4, 416(%rsp)
	vxorps	%xmm14, %xmm14, %xmm14
	vmaxps	%ymm14, %ymm1, %ymm10
	vcmpunordps	%ymm1, %ymm1, %ymm11
	vblendvps	%ymm11, %ymm1, %ymm10, %ymm1
	vmovups	%ymm1, 1568(%rsp)
	vmaxps	%ymm14, %ymm2, %ymm1
	vcmpunordps	%ymm2, %ymm2, %ymm10
	vblendvps	%ymm10, %ymm2, %ymm1, %ymm1
	vmovups	%ymm1, 1536(%rsp)
	vmaxps	%ymm14, %ymm0, %ymm1
	vcmpunordps	%ymm0, %ymm0, %ymm2
	vblendvps	%ymm2, %ymm0, %ymm1, %ymm0
	vmovups	%ymm0, 1504(%rsp)
	vmaxps	%ymm14, %ymm7, %ymm0
	vcmpunordps	%ymm7, %ymm7, %ymm1
	vblendvps	%ymm1, %ymm7, %ymm0, %ymm0
	vmovups	%ymm0, 1472(%rsp)
	vmaxps	%ymm14, %ymm3, %ymm0
	vcmpunordps	%ymm3, %ymm3, %ymm1
	vblendvps	%ymm1, %ymm3, %ymm0, %ymm0
	vmovups	%ymm0, 1440(%rsp)
	vmovaps	%ymm12, %ymm0
	vfmsub213ps	%ymm5, %ymm9, %ymm0
	vmovups	%ymm0, 448(%rsp)
	vaddps	%ymm5, %ymm0, %ymm0
	vmovups	864(%rsp), %ymm11
	vfmsub231ps	%ymm11, %ymm0, %ymm9
	vmovups	832(%rsp), %ymm4
	vfmadd231ps	%ymm0, %ymm4, %ymm9
	vaddps	%ymm5, %ymm15, %ymm0
	vfmsub231ps	%ymm11, %ymm0, %ymm8
	vfmadd231ps	%ymm0, %ymm4, %ymm8
	vaddps	352(%rsp), %ymm5, %ymm0
	vfmsub231ps	%ymm11, %ymm0, %ymm6
	vfmadd231ps	%ymm0, %ymm4, %ymm6
	vaddps	320(%rsp), %ymm5, %ymm0
	vmovups	96(%rsp), %ymm1
	vfmsub231ps	%ymm11, %ymm0, %ymm1
	vfmadd231ps	%ymm0, %ymm4, %ymm1
	vmovups	%ymm1, 96(%rsp)
	vaddps	288(%rsp), %ymm5, %ymm0
	vmovups	-64(%rsp), %ymm1
	vfmsub231ps	%ymm11, %ymm0, %ymm1
	vfmadd231ps	%ymm0, %ymm4, %ymm1
	vmovups	%ymm1, -64(%rsp)
	vmovups	-288(%rcx,%r8,4), %ymm0
	vmaxps	%ymm14, %ymm0, %ymm1
	vcmpunordps	%ymm0, %ymm0, %ymm2
	vblendvps	%ymm2, %ymm0, %ymm1, %ymm1
	vmovups	%ymm1, 1408(%rsp)
	vmovups	512(%rsp), %ymm10
	vandps	%ymm0, %ymm10, %ymm0
	vminps	%ymm0, %ymm13, %ymm0
	vmovaps	%ymm12, %ymm1
	vfmsub213ps	%ymm5, %ymm0, %ymm1
	vmovups	%ymm1, 384(%rsp)
	vaddps	%ymm5, %ymm1, %ymm1
	vfmsub231ps	%ymm11, %ymm1, %ymm0
	vfmadd231ps	%ymm1, %ymm4, %ymm0
	vmovups	-256(%rcx,%r8,4), %ymm1
	vmaxps	%ymm14, %ymm1, %ymm2
	vcmpunordps	%ymm1, %ymm1, %ymm3
	vblendvps	%ymm3, %ymm1, %ymm2, %ymm2
	vmovups	%ymm2, 1376(%rsp)
	vmovups	-224(%rcx,%r8,4), %ymm2
	vmaxps	%ymm14, %ymm2, %ymm3
	vcmpunordps	%ymm2, %ymm2, %ymm7
	vblendvps	%ymm7, %ymm2, %ymm3, %ymm3
	vmovups	%ymm3, 1344(%rsp)
	vandps	%ymm1, %ymm10, %ymm1
	vmovaps	%ymm10, %ymm7
	vminps	%ymm1, %ymm13, %ymm10
	vmovaps	%ymm12, %ymm15
	vfmsub213ps	%ymm5, %ymm10, %ymm15
	vaddps	%ymm5, %ymm15, %ymm3
	vfmsub231ps	%ymm11, %ymm3, %ymm10
	vfmadd231ps	%ymm3, %ymm4, %ymm10
	vandps	%ymm7, %ymm2, %ymm2
	vminps	%ymm2, %ymm13, %ymm13
	vmovaps	%ymm12, %ymm14
	vfmsub213ps	%ymm5, %ymm13, %ymm14
	vaddps	%ymm5, %ymm14, %ymm3
	vfmsub231ps	%ymm11, %ymm3, %ymm13
	vfmadd231ps	%ymm3, %ymm4, %ymm13
	vmovups	768(%rsp), %ymm11
	vmovaps	%ymm11, %ymm7
	vmovups	800(%rsp), %ymm3
	vfmadd213ps	%ymm3, %ymm9, %ymm7
	vmovups	736(%rsp), %ymm4
	vfmadd213ps	%ymm4, %ymm9, %ymm7
	vmovups	704(%rsp), %ymm1
	vfmadd213ps	%ymm1, %ymm9, %ymm7
	vmovups	672(%rsp), %ymm2
	vfmadd213ps	%ymm2, %ymm9, %ymm7
	vbroadcastss	(%rax,%rbx), %ymm5
	vfmadd213ps	%ymm5, %ymm9, %ymm7
	vfmadd213ps	%ymm5, %ymm9, %ymm7
	vmovups	%ymm7, 1312(%rsp)
	vmovaps	%ymm11, %ymm9
	vfmadd213ps	%ymm3, %ymm8, %ymm9
	vfmadd213ps	%ymm4, %ymm8, %ymm9
	vfmadd213ps	%ymm1, %ymm8, %ymm9
	vfmadd213ps	%ymm2, %ymm8, %ymm9
	vmovaps	%ymm5, %ymm7
	vfmadd213ps	%ymm5, %ymm8, %ymm9
	vfmadd213ps	%ymm5, %ymm8, %ymm9
	vmovups	%ymm9, 608(%rsp)
	vmovaps	%ymm11, %ymm5
	vfmadd213ps	%ymm3, %ymm6, %ymm5
	vfmadd213ps	%ymm4, %ymm6, %ymm5
	vfmadd213ps	%ymm1, %ymm6, %ymm5
	vfmadd213ps	%ymm2, %ymm6, %ymm5
	vfmadd213ps	%ymm7, %ymm6, %ymm5
	vfmadd213ps	%ymm7, %ymm6, %ymm5
	vmovups	%ymm5, 576(%rsp)
	vmovaps	%ymm11, %ymm6
	vmovups	96(%rsp), %ymm5
	vfmadd213ps	%ymm3, %ymm5, %ymm6
	vfmadd213ps	%ymm4, %ymm5, %ymm6
	vfmadd213ps	%ymm1, %ymm5, %ymm6
	vfmadd213ps	%ymm2, %ymm5, %ymm6
	vfmadd213ps	%ymm7, %ymm5, %ymm6
	vfmadd213ps	%ymm7, %ymm5, %ymm6
	vmovups	%ymm6, 96(%rsp)
	vmovaps	%ymm11, %ymm6
	vmovups	-64(%rsp), %ymm5
	vfmadd213ps	%ymm3, %ymm5, %ymm6
	vfmadd213ps	%ymm4, %ymm5, %ymm6
	vfmadd213ps	%ymm1, %ymm5, %ymm6
	vfmadd213ps	%ymm2, %ymm5, %ymm6
	vfmadd213ps	%ymm7, %ymm5, %ymm6
	vfmadd213ps	%ymm7, %ymm5, %ymm6
	vmovups	%ymm6, -64(%rsp)
	vmovaps	%ymm11, %ymm5
	vfmadd213ps	%ymm3, %ymm0, %ymm5
	vfmadd213ps	%ymm4, %ymm0, %ymm5
	vfmadd213ps	%ymm1, %ymm0, %ymm5
	vfmadd213ps	%ymm2, %ymm0, %ymm5
	vfmadd213ps	%ymm7, %ymm0, %ymm5
	vfmadd213ps	%ymm7, %ymm0, %ymm5
	vmovups	%ymm5, 544(%rsp)
	vmovaps	%ymm11, %ymm12
	vfmadd213ps	%ymm3, %ymm10, %ymm12
	vfmadd213ps	%ymm4, %ymm10, %ymm12
	vfmadd213ps	%ymm1, %ymm10, %ymm12
	vfmadd213ps	%ymm2, %ymm10, %ymm12
	vfmadd213ps	%ymm7, %ymm10, %ymm12
	vfmadd213ps	%ymm7, %ymm10, %ymm12
	vfmadd213ps	%ymm3, %ymm13, %ymm11
	vfmadd213ps	%ymm4, %ymm13, %ymm11
	vfmadd213ps	%ymm1, %ymm13, %ymm11
	vfmadd213ps	%ymm2, %ymm13, %ymm11
	vfmadd213ps	%ymm7, %ymm13, %ymm11
	vfmadd213ps	%ymm7, %ymm13, %ymm11
	vmovaps	%ymm7, %ymm13
	vpslld	$22, %ymm14, %ymm0
	vmovdqu	256(%rsp), %ymm7
	vpand	%ymm7, %ymm0, %ymm0
	vpslld	$23, %ymm14, %ymm2
	vpsubd	%ymm0, %ymm2, %ymm2
	vmovdqu	640(%rsp), %ymm5
	vpaddd	%ymm5, %ymm0, %ymm0
	vmovdqu	%ymm0, 1248(%rsp)
	vpaddd	%ymm5, %ymm2, %ymm1
	vmovdqu	%ymm1, 1280(%rsp)
	vmulps	%ymm0, %ymm11, %ymm0
	vmulps	%ymm1, %ymm0, %ymm0
	vmovups	64(%rsp), %ymm10
	vmovaps	%ymm10, %ymm4
	vmovups	480(%rsp), %ymm2
	vfmadd213ps	%ymm2, %ymm0, %ymm4
	vmovups	224(%rsp), %ymm14
	vfmadd213ps	%ymm14, %ymm0, %ymm4
	vmovups	192(%rsp), %ymm9
	vfmadd213ps	%ymm9, %ymm0, %ymm4
	vmovups	32(%rsp), %ymm6
	vfmadd213ps	%ymm6, %ymm0, %ymm4
	vmovups	(%rsp), %ymm8
	vfmadd213ps	%ymm8, %ymm0, %ymm4
	vmovups	160(%rsp), %ymm3
	vfmadd213ps	%ymm3, %ymm0, %ymm4
	vfmadd213ps	-32(%rsp), %ymm0, %ymm4
	vfmadd213ps	128(%rsp), %ymm0, %ymm4
	vmovups	%ymm13, -96(%rsp)
	vfmadd213ps	%ymm13, %ymm0, %ymm4
	vpslld	$22, %ymm15, %ymm0
	vpand	%ymm7, %ymm0, %ymm0
	vpslld	$23, %ymm15, %ymm1
	vpsubd	%ymm0, %ymm1, %ymm1
	vpaddd	%ymm5, %ymm0, %ymm0
	vmovdqu	%ymm0, 1184(%rsp)
	vpaddd	%ymm5, %ymm1, %ymm1
	vmovdqu	%ymm1, 1216(%rsp)
	vmulps	%ymm0, %ymm12, %ymm0
	vmulps	%ymm1, %ymm0, %ymm0
	vmovaps	%ymm10, %ymm13
	vfmadd213ps	%ymm2, %ymm0, %ymm13
	vmovaps	%ymm2, %ymm7
	vfmadd213ps	%ymm14, %ymm0, %ymm13
	vfmadd213ps	%ymm9, %ymm0, %ymm13
	vfmadd213ps	%ymm6, %ymm0, %ymm13
	vfmadd213ps	%ymm8, %ymm0, %ymm13
	vfmadd213ps	%ymm3, %ymm0, %ymm13
	vmovaps	%ymm3, %ymm9
	vmovups	-32(%rsp), %ymm3
	vfmadd213ps	%ymm3, %ymm0, %ymm13
	vmovups	128(%rsp), %ymm15
	vfmadd213ps	%ymm15, %ymm0, %ymm13
	vfmadd213ps	-96(%rsp), %ymm0, %ymm13
	vmovdqu	384(%rsp), %ymm1
	vpslld	$22, %ymm1, %ymm0
	vpand	256(%rsp), %ymm0, %ymm0
	vpslld	$23, %ymm1, %ymm1
	vpsubd	%ymm0, %ymm1, %ymm1
	vpaddd	%ymm5, %ymm0, %ymm0
	vmovdqu	%ymm0, 1152(%rsp)
	vpaddd	%ymm5, %ymm1, %ymm1
	vmovdqu	%ymm1, 384(%rsp)
	vmulps	544(%rsp), %ymm0, %ymm0
	vmulps	%ymm1, %ymm0, %ymm0
	vfmadd213ps	%ymm2, %ymm0, %ymm10
	vfmadd213ps	%ymm14, %ymm0, %ymm10
	vmovaps	%ymm14, %ymm6
	vmovups	192(%rsp), %ymm2
	vfmadd213ps	%ymm2, %ymm0, %ymm10
	vmovups	32(%rsp), %ymm14
	vfmadd213ps	%ymm14, %ymm0, %ymm10
	vfmadd213ps	%ymm8, %ymm0, %ymm10
	vfmadd213ps	%ymm9, %ymm0, %ymm10
	vmovaps	%ymm9, %ymm8
	vfmadd213ps	%ymm3, %ymm0, %ymm10
	vfmadd213ps	%ymm15, %ymm0, %ymm10
	vmovaps	%ymm15, %ymm9
	vfmadd213ps	-96(%rsp), %ymm0, %ymm10
	vmovdqu	288(%rsp), %ymm1
	vpslld	$22, %ymm1, %ymm0
	vmovdqu	256(%rsp), %ymm15
	vpand	%ymm0, %ymm15, %ymm0
	vpslld	$23, %ymm1, %ymm1
	vpsubd	%ymm0, %ymm1, %ymm1
	vpaddd	%ymm5, %ymm0, %ymm0
	vmovdqu	%ymm0, 1120(%rsp)
	vpaddd	%ymm5, %ymm1, %ymm1
	vmovdqu	%ymm1, 288(%rsp)
	vmulps	-64(%rsp), %ymm0, %ymm0
	vmulps	%ymm1, %ymm0, %ymm0
	vmovups	64(%rsp), %ymm3
	vfmadd213ps	%ymm7, %ymm0, %ymm3
	vfmadd213ps	%ymm6, %ymm0, %ymm3
	vfmadd213ps	%ymm2, %ymm0, %ymm3
	vmovaps	%ymm2, %ymm6
	vfmadd213ps	%ymm14, %ymm0, %ymm3
	vmovups	(%rsp), %ymm14
	vfmadd213ps	%ymm14, %ymm0, %ymm3
	vfmadd213ps	%ymm8, %ymm0, %ymm3
	vfmadd213ps	-32(%rsp), %ymm0, %ymm3
	vfmadd213ps	%ymm9, %ymm0, %ymm3
	vfmadd213ps	-96(%rsp), %ymm0, %ymm3
	vmovdqu	320(%rsp), %ymm1
	vpslld	$22, %ymm1, %ymm0
	vpand	%ymm0, %ymm15, %ymm0
	vpslld	$23, %ymm1, %ymm1
	vpsubd	%ymm0, %ymm1, %ymm1
	vpaddd	%ymm5, %ymm0, %ymm0
	vmovdqu	%ymm0, 1088(%rsp)
	vpaddd	%ymm5, %ymm1, %ymm1
	vmovdqu	%ymm1, 320(%rsp)
	vmulps	96(%rsp), %ymm0, %ymm0
	vmulps	%ymm1, %ymm0, %ymm0
	vmovups	64(%rsp), %ymm8
	vmovaps	%ymm8, %ymm2
	vfmadd213ps	%ymm7, %ymm0, %ymm2
	vfmadd213ps	224(%rsp), %ymm0, %ymm2
	vfmadd213ps	%ymm6, %ymm0, %ymm2
	vmovups	32(%rsp), %ymm6
	vfmadd213ps	%ymm6, %ymm0, %ymm2
	vfmadd213ps	%ymm14, %ymm0, %ymm2
	vfmadd213ps	160(%rsp), %ymm0, %ymm2
	vmovups	-32(%rsp), %ymm9
	vfmadd213ps	%ymm9, %ymm0, %ymm2
	vfmadd213ps	128(%rsp), %ymm0, %ymm2
	vfmadd213ps	-96(%rsp), %ymm0, %ymm2
	vmovdqu	352(%rsp), %ymm1
	vpslld	$22, %ymm1, %ymm0
	vpand	%ymm0, %ymm15, %ymm0
	vpslld	$23, %ymm1, %ymm14
	vpsubd	%ymm0, %ymm14, %ymm1
	vpaddd	%ymm5, %ymm0, %ymm0
	vmovdqu	%ymm0, 1056(%rsp)
	vpaddd	%ymm5, %ymm1, %ymm1
	vmovdqu	%ymm1, 352(%rsp)
	vmulps	576(%rsp), %ymm0, %ymm0
	vmulps	%ymm1, %ymm0, %ymm14
	vmovaps	%ymm8, %ymm1
	vfmadd213ps	%ymm7, %ymm14, %ymm1
	vmovups	224(%rsp), %ymm8
	vfmadd213ps	%ymm8, %ymm14, %ymm1
	vfmadd213ps	192(%rsp), %ymm14, %ymm1
	vfmadd213ps	%ymm6, %ymm14, %ymm1
	vfmadd213ps	(%rsp), %ymm14, %ymm1
	vmovups	160(%rsp), %ymm6
	vfmadd213ps	%ymm6, %ymm14, %ymm1
	vfmadd213ps	%ymm9, %ymm14, %ymm1
	vmovups	128(%rsp), %ymm7
	vfmadd213ps	%ymm7, %ymm14, %ymm1
	vfmadd213ps	-96(%rsp), %ymm14, %ymm1
	vmovdqu	416(%rsp), %ymm0
	vpslld	$22, %ymm0, %ymm14
	vpand	%ymm15, %ymm14, %ymm14
	vpslld	$23, %ymm0, %ymm15
	vpsubd	%ymm14, %ymm15, %ymm15
	vpaddd	%ymm5, %ymm14, %ymm9
	vmovdqu	%ymm9, 1024(%rsp)
	vpaddd	%ymm5, %ymm15, %ymm0
	vmovdqu	%ymm0, 416(%rsp)
	vmulps	608(%rsp), %ymm9, %ymm15
	vmulps	%ymm0, %ymm15, %ymm15
	vmovups	64(%rsp), %ymm0
	vfmadd213ps	480(%rsp), %ymm15, %ymm0
	vfmadd213ps	%ymm8, %ymm15, %ymm0
	vmovups	192(%rsp), %ymm8
	vfmadd213ps	%ymm8, %ymm15, %ymm0
	vfmadd213ps	32(%rsp), %ymm15, %ymm0
	vfmadd213ps	(%rsp), %ymm15, %ymm0
	vfmadd213ps	%ymm6, %ymm15, %ymm0
	vmovups	-32(%rsp), %ymm9
	vfmadd213ps	%ymm9, %ymm15, %ymm0
	vfmadd213ps	%ymm7, %ymm15, %ymm0
	vfmadd213ps	-96(%rsp), %ymm15, %ymm0
	vmovdqu	448(%rsp), %ymm14
	vpslld	$22, %ymm14, %ymm15
	vpand	256(%rsp), %ymm15, %ymm15
	vpslld	$23, %ymm14, %ymm14
	vpsubd	%ymm15, %ymm14, %ymm14
	vpaddd	%ymm5, %ymm15, %ymm15
	vmovdqu	%ymm15, 992(%rsp)
	vpaddd	%ymm5, %ymm14, %ymm5
	vmovdqu	%ymm5, 448(%rsp)
	vmovups	1312(%rsp), %ymm6
	vmulps	%ymm6, %ymm15, %ymm14
	vmulps	%ymm5, %ymm14, %ymm14
	vmovups	64(%rsp), %ymm15
	vfmadd213ps	480(%rsp), %ymm14, %ymm15
	vfmadd213ps	224(%rsp), %ymm14, %ymm15
	vfmadd213ps	%ymm8, %ymm14, %ymm15
	vfmadd213ps	32(%rsp), %ymm14, %ymm15
	vfmadd213ps	(%rsp), %ymm14, %ymm15
	vfmadd213ps	160(%rsp), %ymm14, %ymm15
	vfmadd213ps	%ymm9, %ymm14, %ymm15
	vfmadd213ps	%ymm7, %ymm14, %ymm15
	vfmadd213ps	-96(%rsp), %ymm14, %ymm15
	vmulps	%ymm6, %ymm15, %ymm14
	vmulps	608(%rsp), %ymm0, %ymm0
	vmulps	576(%rsp), %ymm1, %ymm1
	vmulps	96(%rsp), %ymm2, %ymm2
	vmulps	-64(%rsp), %ymm3, %ymm3
	vmulps	544(%rsp), %ymm10, %ymm5
	vmulps	%ymm13, %ymm12, %ymm6
	vmulps	%ymm4, %ymm11, %ymm4
	vmulps	1248(%rsp), %ymm4, %ymm4
	vmulps	1184(%rsp), %ymm6, %ymm6
	vmulps	1152(%rsp), %ymm5, %ymm5
	vmulps	1120(%rsp), %ymm3, %ymm3
	vmulps	1088(%rsp), %ymm2, %ymm2
	vmulps	1056(%rsp), %ymm1, %ymm1
	vmulps	1024(%rsp), %ymm0, %ymm0
	vmulps	992(%rsp), %ymm14, %ymm7
	vmulps	448(%rsp), %ymm7, %ymm7
	vmulps	416(%rsp), %ymm0, %ymm0
	vmulps	352(%rsp), %ymm1, %ymm1
	vmulps	320(%rsp), %ymm2, %ymm2
	vmulps	288(%rsp), %ymm3, %ymm3
	vmulps	384(%rsp), %ymm5, %ymm8
	vmulps	1216(%rsp), %ymm6, %ymm9
	vmulps	1280(%rsp), %ymm4, %ymm10
	vaddps	1568(%rsp), %ymm7, %ymm7
	vaddps	1536(%rsp), %ymm0, %ymm6
	vaddps	1504(%rsp), %ymm1, %ymm5
	vaddps	1472(%rsp), %ymm2, %ymm4
	vaddps	1440(%rsp), %ymm3, %ymm3
	vaddps	1408(%rsp), %ymm8, %ymm2
	vaddps	1376(%rsp), %ymm9, %ymm1
	vaddps	1344(%rsp), %ymm10, %ymm0
	testq	%r13, -120(%rsp)
	je	.LBB5_4
	vmovntps	%ymm7, (%rsi,%r8,4)
	vmovntps	%ymm6, 32(%rsi,%r8,4)
	vmovntps	%ymm5, 64(%rsi,%r8,4)
	vmovntps	%ymm4, 96(%rsi,%r8,4)
	vmovntps	%ymm3, 128(%rsi,%r8,4)
	vmovntps	%ymm2, 160(%rsi,%r8,4)
	vmovntps	%ymm1, 192(%rsi,%r8,4)
	vmovntps	%ymm0, 224(%rsi,%r8,4)
	leaq	(,%r8,4), %rdx
	andq	$-4096, %rdx
	prefetcht0	16384(%rdi,%rdx)
	prefetcht0	-192(%rcx,%r8,4)
	prefetcht0	-128(%rcx,%r8,4)
	prefetcht0	-64(%rcx,%r8,4)
	prefetcht0	(%rcx,%r8,4)
	prefetcht0	16448(%rsi,%rdx)
	addq	$64, %r8
	cmpq	-104(%rsp), %r8
	jl	.LBB5_2
.LBB5_6:
	movq	%rsi, -64(%rsp)
	movq	%rdi, 128(%rsp)
	testq	%r13, -120(%rsp)
	je	.LBB5_8
	lock		orl	$0, -64(%rsp)
.LBB5_8:
	movabsq	$.LCPI5_22@GOTOFF, %rcx
	vmovdqa	(%rax,%rcx), %ymm2
	movabsq	$.LCPI5_0@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm0
	movabsq	$.LCPI5_1@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm3
	movabsq	$.LCPI5_2@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm15
	movabsq	$.LCPI5_3@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm4
	movabsq	$.LCPI5_4@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm6
	movabsq	$.LCPI5_5@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm7
	movabsq	$.LCPI5_6@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm12
	movabsq	$.LCPI5_7@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm13
	movabsq	$.LCPI5_8@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm9
	movabsq	$.LCPI5_9@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm10
	movabsq	$.LCPI5_10@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm14
	movabsq	$.LCPI5_12@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm1
	vmovups	%ymm1, -32(%rsp)
	movb	$1, %cl
	vbroadcastss	(%rax,%rbx), %ymm1
	vmovups	%ymm1, 256(%rsp)
	vbroadcastss	(%rax,%rbx), %ymm1
	vmovups	%ymm1, 224(%rsp)
	vmovdqu	%ymm2, 64(%rsp)
	vmovups	%ymm3, 32(%rsp)
	vmovups	%ymm10, (%rsp)
	vmovups	%ymm0, 192(%rsp)
	movabsq	$.LCPI5_13@GOTOFF, %r10
	movabsq	$.LCPI5_14@GOTOFF, %r11
	movabsq	$.LCPI5_15@GOTOFF, %rbx
	movabsq	$.LCPI5_16@GOTOFF, %r14
	movabsq	$.LCPI5_17@GOTOFF, %r15
	movabsq	$.LCPI5_18@GOTOFF, %r12
	movabsq	$.LCPI5_19@GOTOFF, %r13
	movabsq	$.LCPI5_20@GOTOFF, %rbp
	movq	128(%rsp), %rdi
	movq	-64(%rsp), %rsi
	jmp	.LBB5_9
	.p2align	4
.LBB5_12:
	testb	$1, 160(%rsp)
	movl	$0, %ecx
	je	.LBB5_13
.LBB5_9:
	movl	%ecx, 160(%rsp)
	testb	$1, %cl
	movq	-104(%rsp), %rdx
	movl	$0, %ecx
	cmovneq	%rcx, %rdx
	movq	-120(%rsp), %r8
	cmovneq	-112(%rsp), %r8
	cmpq	%r8, %rdx
	movabsq	$.LCPI5_21@GOTOFF, %rcx
	jge	.LBB5_12
	movl	%r8d, %r9d
	subl	%edx, %r9d
	.p2align	4
.LBB5_11:
	vmovd	%r9d, %xmm1
	vpbroadcastd	%xmm1, %ymm1
	vpcmpgtd	%ymm2, %ymm1, %ymm0
	vmovdqu	%ymm0, -96(%rsp)
	vmaskmovps	(%rdi,%rdx,4), %ymm0, %ymm1
	vandps	192(%rsp), %ymm1, %ymm2
	vminps	%ymm2, %ymm3, %ymm2
	vmovaps	%ymm15, %ymm3
	vfmsub213ps	%ymm4, %ymm2, %ymm3
	vaddps	%ymm4, %ymm3, %ymm5
	vfmsub231ps	%ymm6, %ymm5, %ymm2
	vfmadd231ps	%ymm5, %ymm7, %ymm2
	vmovaps	%ymm13, %ymm8
	vfmadd213ps	%ymm12, %ymm2, %ymm8
	vfmadd213ps	%ymm9, %ymm2, %ymm8
	vfmadd213ps	%ymm10, %ymm2, %ymm8
	vfmadd213ps	%ymm14, %ymm2, %ymm8
	vmovups	256(%rsp), %ymm0
	vfmadd213ps	%ymm0, %ymm2, %ymm8
	vfmadd213ps	%ymm0, %ymm2, %ymm8
	vpslld	$22, %ymm3, %ymm2
	vpand	-32(%rsp), %ymm2, %ymm5
	vmovdqu	224(%rsp), %ymm2
	vpaddd	%ymm2, %ymm5, %ymm11
	vpslld	$23, %ymm3, %ymm3
	vpsubd	%ymm5, %ymm3, %ymm3
	vpaddd	%ymm2, %ymm3, %ymm3
	vmulps	%ymm11, %ymm8, %ymm5
	vmulps	%ymm3, %ymm5, %ymm5
	vmovaps	%ymm9, %ymm10
	vmovaps	%ymm12, %ymm9
	vmovaps	%ymm6, %ymm12
	vpxor	%xmm2, %xmm2, %xmm2
	vmaxps	%ymm2, %ymm1, %ymm6
	vmovaps	%ymm14, %ymm2
	vmovaps	%ymm4, %ymm14
	vmovaps	%ymm7, %ymm4
	vcmpunordps	%ymm1, %ymm1, %ymm7
	vblendvps	%ymm7, %ymm1, %ymm6, %ymm1
	vbroadcastss	(%rax,%r10), %ymm6
	vbroadcastss	(%rax,%r11), %ymm7
	vfmadd213ps	%ymm6, %ymm5, %ymm7
	vbroadcastss	(%rax,%rbx), %ymm6
	vfmadd231ps	%ymm7, %ymm5, %ymm6
	vbroadcastss	(%rax,%r14), %ymm7
	vfmadd231ps	%ymm6, %ymm5, %ymm7
	vbroadcastss	(%rax,%r15), %ymm6
	vfmadd231ps	%ymm7, %ymm5, %ymm6
	vbroadcastss	(%rax,%r12), %ymm7
	vfmadd231ps	%ymm6, %ymm5, %ymm7
	vbroadcastss	(%rax,%r13), %ymm6
	vfmadd231ps	%ymm7, %ymm5, %ymm6
	vbroadcastss	(%rax,%rbp), %ymm7
	vfmadd231ps	%ymm6, %ymm5, %ymm7
	vbroadcastss	(%rax,%rcx), %ymm6
	vfmadd231ps	%ymm7, %ymm5, %ymm6
	vmovaps	%ymm4, %ymm7
	vmovaps	%ymm14, %ymm4
	vmovaps	%ymm2, %ymm14
	vfmadd213ps	%ymm0, %ymm5, %ymm6
	vmulps	%ymm6, %ymm8, %ymm5
	vmovaps	%ymm12, %ymm6
	vmovaps	%ymm9, %ymm12
	vmovaps	%ymm10, %ymm9
	vmovups	(%rsp), %ymm10
	vmulps	%ymm5, %ymm11, %ymm2
	vmulps	%ymm3, %ymm2, %ymm2
	vmovups	32(%rsp), %ymm3
	vaddps	%ymm2, %ymm1, %ymm1
	vmovdqu	64(%rsp), %ymm2
	vmovups	-96(%rsp), %ymm5
	vmaskmovps	%ymm1, %ymm5, (%rsi,%rdx,4)
	addq	$8, %rdx
	addl	$-8, %r9d
	cmpq	%r8, %rdx
	jl	.LBB5_11
	jmp	.LBB5_12
.LBB5_13:
	addq	$1608, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end5:
	.size	act_softplus_f32, .Lfunc_end5-act_softplus_f32

	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI6_0:
	.long	0xc2f00000
.LCPI6_1:
	.long	0x42200000
.LCPI6_2:
	.long	0x3fb8aa3b
.LCPI6_3:
	.long	0xcb400000
.LCPI6_4:
	.long	0xbf317200
.LCPI6_5:
	.long	0xb5bfbe8e
.LCPI6_6:
	.long	0x3c091cc7
.LCPI6_7:
	.long	0x3ab4a561
.LCPI6_8:
	.long	0x3d2aad14
.LCPI6_9:
	.long	0x3e2aaa49
.LCPI6_10:
	.long	0x3efffffd
.LCPI6_11:
	.long	0x3f800000
.LCPI6_12:
	.long	4286578688
.LCPI6_13:
	.long	0x40000000
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI6_14:
	.long	0
	.long	1
	.long	2
	.long	3
	.long	4
	.long	5
	.long	6
	.long	7
	.section	.ltext,"axl",@progbits
	.globl	act_mish_f32
	.p2align	4
	.type	act_mish_f32,@function
act_mish_f32:
	pushq	%rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$968, %rsp
.L6$pb:
	leaq	.L6$pb(%rip), %rcx
	movabsq	$_GLOBAL_OFFSET_TABLE_-.L6$pb, %rax
	addq	%rcx, %rax
	movq	%rdx, %r8
	sarq	$63, %r8
	movq	%r8, %r9
	xorq	%rdx, %r9
	leaq	63(%r9), %rcx
	testq	%r9, %r9
	cmovnsq	%r9, %rcx
	shrq	$6, %rcx
	xorq	%r8, %rcx
	shlq	$6, %rcx
	movabsq	$4611686018418999296, %r10
	movq	%rdx, %r8
	andq	%r10, %r8
	movl	%esi, %r14d
	negl	%r14d
	shrl	$2, %r14d
	andl	$15, %r14d
	cmpq	%rcx, %r14
	cmovaeq	%rcx, %r14
	testq	%r8, %r8
	cmoveq	%r8, %r14
	subq	%r14, %rcx
	movq	%rcx, %r8
	andq	$-64, %r8
	orq	%r14, %r8
	movabsq	$.LCPI6_3@GOTOFF, %r12
	movabsq	$.LCPI6_4@GOTOFF, %r13
	movabsq	$.LCPI6_5@GOTOFF, %rbp
	movabsq	$.LCPI6_11@GOTOFF, %r11
	movabsq	$.LCPI6_13@GOTOFF, %r9
	cmpq	$64, %rcx
	jl	.LBB6_6
	leaq	448(%rdi), %rbx
	movabsq	$.LCPI6_0@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm0
	vmovups	%ymm0, 544(%rsp)
	movabsq	$.LCPI6_1@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm0
	vmovups	%ymm0, 512(%rsp)
	movabsq	$.LCPI6_2@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm0
	vmovups	%ymm0, 480(%rsp)
	movabsq	$.LCPI6_6@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm0
	vmovups	%ymm0, 448(%rsp)
	movabsq	$.LCPI6_7@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm0
	vmovups	%ymm0, 416(%rsp)
	movabsq	$.LCPI6_8@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm0
	vmovups	%ymm0, 384(%rsp)
	movabsq	$.LCPI6_9@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm0
	vmovups	%ymm0, 352(%rsp)
	movabsq	$.LCPI6_10@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm0
	vmovups	%ymm0, 320(%rsp)
	movabsq	$.LCPI6_12@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm0
	vmovups	%ymm0, 288(%rsp)
	vbroadcastss	(%rax,%r11), %ymm0
	vmovups	%ymm0, 256(%rsp)
	movq	%r14, %rcx
	jmp	.LBB6_2
	.p2align	4
.LBB6_4:
	vmovups	%ymm7, (%rsi,%rcx,4)
	vmovups	%ymm1, 32(%rsi,%rcx,4)
	vmovups	%ymm6, 64(%rsi,%rcx,4)
	vmovups	%ymm2, 96(%rsi,%rcx,4)
	vmovups	%ymm5, 128(%rsi,%rcx,4)
	vmovups	%ymm4, 160(%rsi,%rcx,4)
	vmovups	%ymm3, 192(%rsi,%rcx,4)
	vmovups	%ymm10, 224(%rsi,%rcx,4)
	addq	$64, %rcx
	cmpq	%r8, %rcx
	jge	.LBB6_6
.LBB6_2:
	vmovups	544(%rsp), %ymm2
	vmaxps	-320(%rbx,%rcx,4), %ymm2, %ymm0
	vmovups	%ymm0, 96(%rsp)
	vmaxps	-352(%rbx,%rcx,4), %ymm2, %ymm1
	vmovups	%ymm1, 128(%rsp)
	vmaxps	-384(%rbx,%rcx,4), %ymm2, %ymm6
	vmovups	%ymm6, 160(%rsp)
	vmaxps	-416(%rbx,%rcx,4), %ymm2, %ymm5
	vmovups	%ymm5, 192(%rsp)
	vmaxps	-448(%rbx,%rcx,4), %ymm2, %ymm3
	vmovups	%ymm3, 224(%rsp)
	vmovups	512(%rsp), %ymm4
	vminps	%ymm3, %ymm4, %ymm3
	vminps	%ymm5, %ymm4, %ymm5
	vminps	%ymm6, %ymm4, %ymm11
	vminps	%ymm1, %ymm4, %ymm6
	vminps	%ymm0, %ymm4, %ymm10
	vmovups	480(%rsp), %ymm7
	vmovaps	%ymm7, %ymm0
	vbroadcastss	(%rax,%r12), %ymm9
	vfmsub213ps	%ymm9, %ymm10, %ymm0
	vmovaps	%ymm0, %ymm14
	vmovups	%ymm0, -32(%rsp)
	vmovaps	%ymm7, %ymm0
	vfmsub213ps	%ymm9, %ymm6, %ymm0
	vmovaps	%ymm0, %ymm12
	vmovups	%ymm0, (%rsp)
	vmovaps	%ymm7, %ymm0
	vfmsub213ps	%ymm9, %ymm11, %ymm0
	vmovaps	%ymm0, %ymm8
	vmovups	%ymm0, 832(%rsp)
	vmovaps	%ymm7, %ymm0
	vfmsub213ps	%ymm9, %ymm5, %ymm0
	vmovaps	%ymm0, %ymm1
	vmovups	%ymm0, 896(%rsp)
	vmovaps	%ymm7, %ymm0
	vfmsub213ps	%ymm9, %ymm3, %ymm0
	vmovups	%ymm0, 64(%rsp)
	vaddps	%ymm0, %ymm9, %ymm0
	vbroadcastss	(%rax,%r13), %ymm13
	vfmadd231ps	%ymm13, %ymm0, %ymm3
	vbroadcastss	(%rax,%rbp), %ymm15
	vfmadd231ps	%ymm0, %ymm15, %ymm3
	vaddps	%ymm1, %ymm9, %ymm0
	vfmadd231ps	%ymm13, %ymm0, %ymm5
	vfmadd231ps	%ymm0, %ymm15, %ymm5
	vaddps	%ymm9, %ymm8, %ymm0
	vfmadd231ps	%ymm13, %ymm0, %ymm11
	vfmadd231ps	%ymm0, %ymm15, %ymm11
	vaddps	%ymm9, %ymm12, %ymm0
	vfmadd231ps	%ymm13, %ymm0, %ymm6
	vfmadd231ps	%ymm0, %ymm15, %ymm6
	vaddps	%ymm9, %ymm14, %ymm0
	vfmadd231ps	%ymm13, %ymm0, %ymm10
	vfmadd231ps	%ymm0, %ymm15, %ymm10
	vmaxps	-288(%rbx,%rcx,4), %ymm2, %ymm0
	vmovups	%ymm0, 32(%rsp)
	vminps	%ymm0, %ymm4, %ymm12
	vmovaps	%ymm7, %ymm0
	vfmsub213ps	%ymm9, %ymm12, %ymm0
	vmovups	%ymm0, -64(%rsp)
	vaddps	%ymm0, %ymm9, %ymm0
	vfmadd231ps	%ymm13, %ymm0, %ymm12
	vfmadd231ps	%ymm0, %ymm15, %ymm12
	vmaxps	-256(%rbx,%rcx,4), %ymm2, %ymm0
	vmovups	%ymm0, 928(%rsp)
	vminps	%ymm0, %ymm4, %ymm14
	vmovaps	%ymm7, %ymm0
	vfmsub213ps	%ymm9, %ymm14, %ymm0
	vmovups	%ymm0, -96(%rsp)
	vaddps	%ymm0, %ymm9, %ymm0
	vfmadd231ps	%ymm13, %ymm0, %ymm14
	vfmadd231ps	%ymm0, %ymm15, %ymm14
	vmaxps	-224(%rbx,%rcx,4), %ymm2, %ymm0
	vmovups	%ymm0, 864(%rsp)
	vminps	%ymm0, %ymm4, %ymm8
	vfmsub213ps	%ymm9, %ymm8, %ymm7
	vmovups	%ymm7, -128(%rsp)
	vaddps	%ymm7, %ymm9, %ymm4
	vfmadd231ps	%ymm13, %ymm4, %ymm8
	vfmadd231ps	%ymm4, %ymm15, %ymm8
	vmovups	416(%rsp), %ymm9
	vmovaps	%ymm9, %ymm0
	vmovups	448(%rsp), %ymm4
	vfmadd213ps	%ymm4, %ymm3, %ymm0
	vmovups	384(%rsp), %ymm15
	vfmadd213ps	%ymm15, %ymm3, %ymm0
	vmovups	352(%rsp), %ymm2
	vfmadd213ps	%ymm2, %ymm3, %ymm0
	vmovups	320(%rsp), %ymm1
	vfmadd213ps	%ymm1, %ymm3, %ymm0
	vmovaps	%ymm0, %ymm7
	vbroadcastss	(%rax,%r11), %ymm0
	vfmadd213ps	%ymm0, %ymm3, %ymm7
	vfmadd213ps	%ymm0, %ymm3, %ymm7
	vmovups	%ymm7, 800(%rsp)
	vmovaps	%ymm9, %ymm7
	vfmadd213ps	%ymm4, %ymm5, %ymm7
	vfmadd213ps	%ymm15, %ymm5, %ymm7
	vfmadd213ps	%ymm2, %ymm5, %ymm7
	vfmadd213ps	%ymm1, %ymm5, %ymm7
	vfmadd213ps	%ymm0, %ymm5, %ymm7
	vfmadd213ps	%ymm0, %ymm5, %ymm7
	vmovaps	%ymm9, %ymm3
	vfmadd213ps	%ymm4, %ymm11, %ymm3
	vfmadd213ps	%ymm15, %ymm11, %ymm3
	vfmadd213ps	%ymm2, %ymm11, %ymm3
	vfmadd213ps	%ymm1, %ymm11, %ymm3
	vfmadd213ps	%ymm0, %ymm11, %ymm3
	vfmadd213ps	%ymm0, %ymm11, %ymm3
	vmovaps	%ymm9, %ymm11
	vfmadd213ps	%ymm4, %ymm6, %ymm11
	vfmadd213ps	%ymm15, %ymm6, %ymm11
	vfmadd213ps	%ymm2, %ymm6, %ymm11
	vfmadd213ps	%ymm1, %ymm6, %ymm11
	vfmadd213ps	%ymm0, %ymm6, %ymm11
	vfmadd213ps	%ymm0, %ymm6, %ymm11
	vmovaps	%ymm9, %ymm6
	vfmadd213ps	%ymm4, %ymm10, %ymm6
	vfmadd213ps	%ymm15, %ymm10, %ymm6
	vfmadd213ps	%ymm2, %ymm10, %ymm6
	vfmadd213ps	%ymm1, %ymm10, %ymm6
	vfmadd213ps	%ymm0, %ymm10, %ymm6
	vfmadd213ps	%ymm0, %ymm10, %ymm6
	vmovaps	%ymm9, %ymm5
	vfmadd213ps	%ymm4, %ymm12, %ymm5
	vfmadd213ps	%ymm15, %ymm12, %ymm5
	vfmadd213ps	%ymm2, %ymm12, %ymm5
	vfmadd213ps	%ymm1, %ymm12, %ymm5
	vfmadd213ps	%ymm0, %ymm12, %ymm5
	vfmadd213ps	%ymm0, %ymm12, %ymm5
	vmovaps	%ymm9, %ymm13
	vfmadd213ps	%ymm4, %ymm14, %ymm13
	vfmadd213ps	%ymm15, %ymm14, %ymm13
	vfmadd213ps	%ymm2, %ymm14, %ymm13
	vfmadd213ps	%ymm1, %ymm14, %ymm13
	vfmadd213ps	%ymm0, %ymm14, %ymm13
	vfmadd213ps	%ymm0, %ymm14, %ymm13
	vmovaps	%ymm9, %ymm14
	vfmadd213ps	%ymm4, %ymm8, %ymm14
	vfmadd213ps	%ymm15, %ymm8, %ymm14
	vfmadd213ps	%ymm2, %ymm8, %ymm14
	vfmadd213ps	%ymm1, %ymm8, %ymm14
	vfmadd213ps	%ymm0, %ymm8, %ymm14
	vfmadd213ps	%ymm0, %ymm8, %ymm14
	vmovdqu	-128(%rsp), %ymm2
	vpslld	$22, %ymm2, %ymm0
	vmovdqu	288(%rsp), %ymm12
	vpand	%ymm0, %ymm12, %ymm0
	vpslld	$23, %ymm2, %ymm2
	vpsubd	%ymm0, %ymm2, %ymm2
	vmovdqu	256(%rsp), %ymm9
	vpaddd	%ymm0, %ymm9, %ymm0
	vmovdqu	%ymm0, -128(%rsp)
	vpaddd	%ymm2, %ymm9, %ymm1
	vmovdqu	%ymm1, 768(%rsp)
	vmulps	%ymm0, %ymm14, %ymm0
	vmulps	%ymm1, %ymm0, %ymm2
	vaddps	%ymm14, %ymm14, %ymm1
	vfmadd231ps	%ymm14, %ymm2, %ymm1
	vmovdqu	-96(%rsp), %ymm4
	vpslld	$22, %ymm4, %ymm0
	vpand	%ymm0, %ymm12, %ymm0
	vpslld	$23, %ymm4, %ymm4
	vpsubd	%ymm0, %ymm4, %ymm4
	vpaddd	%ymm0, %ymm9, %ymm0
	vmovdqu	%ymm0, 736(%rsp)
	vpaddd	%ymm4, %ymm9, %ymm4
	vmovdqu	%ymm4, -96(%rsp)
	vmulps	%ymm0, %ymm13, %ymm0
	vmulps	%ymm4, %ymm0, %ymm15
	vaddps	%ymm13, %ymm13, %ymm14
	vfmadd231ps	%ymm13, %ymm15, %ymm14
	vmovdqu	-64(%rsp), %ymm4
	vpslld	$22, %ymm4, %ymm0
	vpand	%ymm0, %ymm12, %ymm0
	vpslld	$23, %ymm4, %ymm4
	vpsubd	%ymm0, %ymm4, %ymm4
	vpaddd	%ymm0, %ymm9, %ymm0
	vmovdqu	%ymm0, 704(%rsp)
	vpaddd	%ymm4, %ymm9, %ymm4
	vmovdqu	%ymm4, -64(%rsp)
	vmulps	%ymm0, %ymm5, %ymm0
	vmulps	%ymm4, %ymm0, %ymm4
	vaddps	%ymm5, %ymm5, %ymm10
	vfmadd231ps	%ymm5, %ymm4, %ymm10
	vmovdqu	-32(%rsp), %ymm0
	vpslld	$22, %ymm0, %ymm5
	vpand	%ymm5, %ymm12, %ymm5
	vpslld	$23, %ymm0, %ymm8
	vpsubd	%ymm5, %ymm8, %ymm8
	vpaddd	%ymm5, %ymm9, %ymm5
	vmovdqu	%ymm5, 672(%rsp)
	vpaddd	%ymm9, %ymm8, %ymm0
	vmovdqu	%ymm0, -32(%rsp)
	vmulps	%ymm5, %ymm6, %ymm8
	vmulps	%ymm0, %ymm8, %ymm13
	vaddps	%ymm6, %ymm6, %ymm8
	vfmadd231ps	%ymm6, %ymm13, %ymm8
	vbroadcastss	(%rax,%r9), %ymm5
	vaddps	%ymm5, %ymm2, %ymm6
	vfmadd213ps	%ymm5, %ymm2, %ymm6
	vdivps	%ymm6, %ymm1, %ymm0
	vmovups	%ymm0, 608(%rsp)
	vmovdqu	(%rsp), %ymm0
	vpslld	$22, %ymm0, %ymm2
	vpand	%ymm2, %ymm12, %ymm2
	vpslld	$23, %ymm0, %ymm6
	vpsubd	%ymm2, %ymm6, %ymm0
	vpaddd	%ymm2, %ymm9, %ymm2
	vmovdqu	%ymm2, 640(%rsp)
	vpaddd	%ymm0, %ymm9, %ymm1
	vmovdqu	%ymm1, (%rsp)
	vmulps	%ymm2, %ymm11, %ymm0
	vmulps	%ymm1, %ymm0, %ymm0
	vaddps	%ymm11, %ymm11, %ymm1
	vfmadd231ps	%ymm11, %ymm0, %ymm1
	vaddps	%ymm5, %ymm15, %ymm2
	vfmadd213ps	%ymm5, %ymm15, %ymm2
	vdivps	%ymm2, %ymm14, %ymm2
	vmovups	%ymm2, 576(%rsp)
	vaddps	%ymm5, %ymm4, %ymm2
	vfmadd213ps	%ymm5, %ymm4, %ymm2
	vdivps	%ymm2, %ymm10, %ymm15
	vmovdqu	832(%rsp), %ymm4
	vpslld	$22, %ymm4, %ymm2
	vpand	%ymm2, %ymm12, %ymm2
	vpslld	$23, %ymm4, %ymm4
	vpsubd	%ymm2, %ymm4, %ymm4
	vpaddd	%ymm2, %ymm9, %ymm6
	vpaddd	%ymm4, %ymm9, %ymm14
	vmulps	%ymm6, %ymm3, %ymm4
	vmulps	%ymm4, %ymm14, %ymm10
	vaddps	%ymm3, %ymm3, %ymm4
	vfmadd231ps	%ymm3, %ymm10, %ymm4
	vaddps	%ymm5, %ymm13, %ymm3
	vfmadd213ps	%ymm5, %ymm13, %ymm3
	vdivps	%ymm3, %ymm8, %ymm3
	vaddps	%ymm5, %ymm0, %ymm8
	vfmadd213ps	%ymm5, %ymm0, %ymm8
	vdivps	%ymm8, %ymm1, %ymm13
	vmovdqu	896(%rsp), %ymm1
	vpslld	$22, %ymm1, %ymm0
	vpand	%ymm0, %ymm12, %ymm0
	vpslld	$23, %ymm1, %ymm1
	vpsubd	%ymm0, %ymm1, %ymm1
	vpaddd	%ymm0, %ymm9, %ymm8
	vpaddd	%ymm1, %ymm9, %ymm11
	vmulps	%ymm7, %ymm8, %ymm0
	vmulps	%ymm0, %ymm11, %ymm0
	vaddps	%ymm7, %ymm7, %ymm1
	vfmadd231ps	%ymm7, %ymm0, %ymm1
	vaddps	%ymm5, %ymm10, %ymm7
	vfmadd213ps	%ymm5, %ymm10, %ymm7
	vdivps	%ymm7, %ymm4, %ymm4
	vaddps	%ymm5, %ymm0, %ymm7
	vfmadd213ps	%ymm5, %ymm0, %ymm7
	vdivps	%ymm7, %ymm1, %ymm2
	vmovdqu	64(%rsp), %ymm0
	vpslld	$22, %ymm0, %ymm1
	vpand	%ymm1, %ymm12, %ymm1
	vpslld	$23, %ymm0, %ymm7
	vpsubd	%ymm1, %ymm7, %ymm7
	vpaddd	%ymm1, %ymm9, %ymm1
	vpaddd	%ymm7, %ymm9, %ymm7
	vmovups	800(%rsp), %ymm9
	vmulps	%ymm1, %ymm9, %ymm10
	vmulps	%ymm7, %ymm10, %ymm10
	vaddps	%ymm9, %ymm9, %ymm0
	vfmadd231ps	%ymm9, %ymm10, %ymm0
	vaddps	%ymm5, %ymm10, %ymm12
	vfmadd213ps	%ymm5, %ymm10, %ymm12
	vdivps	%ymm12, %ymm0, %ymm0
	vmovups	608(%rsp), %ymm5
	vmulps	864(%rsp), %ymm5, %ymm10
	vmovups	576(%rsp), %ymm5
	vmulps	928(%rsp), %ymm5, %ymm12
	vmulps	32(%rsp), %ymm15, %ymm15
	vmulps	96(%rsp), %ymm3, %ymm3
	vmulps	128(%rsp), %ymm13, %ymm13
	vmulps	160(%rsp), %ymm4, %ymm4
	vmulps	192(%rsp), %ymm2, %ymm2
	vmulps	224(%rsp), %ymm0, %ymm0
	vmulps	%ymm1, %ymm0, %ymm0
	vmulps	%ymm2, %ymm8, %ymm1
	vmulps	%ymm6, %ymm4, %ymm8
	vmulps	640(%rsp), %ymm13, %ymm2
	vmulps	672(%rsp), %ymm3, %ymm5
	vmulps	704(%rsp), %ymm15, %ymm4
	vmulps	736(%rsp), %ymm12, %ymm3
	vmulps	-128(%rsp), %ymm10, %ymm6
	vmulps	768(%rsp), %ymm6, %ymm10
	vmulps	-96(%rsp), %ymm3, %ymm3
	vmulps	-64(%rsp), %ymm4, %ymm4
	vmulps	-32(%rsp), %ymm5, %ymm5
	vmulps	(%rsp), %ymm2, %ymm2
	vmulps	%ymm14, %ymm8, %ymm6
	vmulps	%ymm1, %ymm11, %ymm1
	vmulps	%ymm7, %ymm0, %ymm7
	testq	%r10, %rdx
	je	.LBB6_4
	vmovntps	%ymm7, (%rsi,%rcx,4)
	vmovntps	%ymm1, 32(%rsi,%rcx,4)
	vmovntps	%ymm6, 64(%rsi,%rcx,4)
	vmovntps	%ymm2, 96(%rsi,%rcx,4)
	vmovntps	%ymm5, 128(%rsi,%rcx,4)
	vmovntps	%ymm4, 160(%rsi,%rcx,4)
	vmovntps	%ymm3, 192(%rsi,%rcx,4)
	vmovntps	%ymm10, 224(%rsi,%rcx,4)
	leaq	(,%rcx,4), %r15
	andq	$-4096, %r15
	prefetcht0	16384(%rdi,%r15)
	prefetcht0	-192(%rbx,%rcx,4)
	prefetcht0	-128(%rbx,%rcx,4)
	prefetcht0	-64(%rbx,%rcx,4)
	prefetcht0	(%rbx,%rcx,4)
	prefetcht0	16448(%rsi,%r15)
	addq	$64, %rcx
	cmpq	%r8, %rcx
	jl	.LBB6_2
.LBB6_6:
	testq	%r10, %rdx
	je	.LBB6_8
	lock		orl	$0, -64(%rsp)
.LBB6_8:
	movabsq	$.LCPI6_14@GOTOFF, %rcx
	vmovdqa	(%rax,%rcx), %ymm1
	movabsq	$.LCPI6_0@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm2
	movabsq	$.LCPI6_1@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm3
	movabsq	$.LCPI6_2@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm5
	vbroadcastss	(%rax,%r12), %ymm4
	vbroadcastss	(%rax,%r13), %ymm6
	vbroadcastss	(%rax,%rbp), %ymm7
	movabsq	$.LCPI6_6@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm11
	movabsq	$.LCPI6_7@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm12
	movabsq	$.LCPI6_8@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm13
	movabsq	$.LCPI6_9@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm8
	movabsq	$.LCPI6_10@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm9
	movabsq	$.LCPI6_12@GOTOFF, %rcx
	vpbroadcastd	(%rax,%rcx), %ymm10
	movb	$1, %cl
	vbroadcastss	(%rax,%r11), %ymm14
	vbroadcastss	(%rax,%r11), %ymm0
	vmovups	%ymm0, 32(%rsp)
	xorl	%r10d, %r10d
	vmovdqu	%ymm1, 192(%rsp)
	vmovups	%ymm2, 160(%rsp)
	vmovups	%ymm3, 128(%rsp)
	vmovups	%ymm11, 96(%rsp)
	vmovups	%ymm14, 64(%rsp)
	jmp	.LBB6_9
	.p2align	4
.LBB6_12:
	testb	$1, %cl
	movl	$0, %ecx
	je	.LBB6_13
.LBB6_9:
	testb	$1, %cl
	movq	%r8, %r11
	cmovneq	%r10, %r11
	movq	%rdx, %rbx
	cmovneq	%r14, %rbx
	cmpq	%rbx, %r11
	jge	.LBB6_12
	movl	%ebx, %ebp
	subl	%r11d, %ebp
	.p2align	4
.LBB6_11:
	vmovd	%ebp, %xmm0
	vpbroadcastd	%xmm0, %ymm0
	vpcmpgtd	%ymm1, %ymm0, %ymm0
	vmovdqu	%ymm0, 224(%rsp)
	vmaskmovps	(%rdi,%r11,4), %ymm0, %ymm0
	vmaxps	%ymm0, %ymm2, %ymm15
	vminps	%ymm15, %ymm3, %ymm1
	vmovaps	%ymm5, %ymm3
	vfmsub213ps	%ymm4, %ymm1, %ymm3
	vaddps	%ymm4, %ymm3, %ymm2
	vfmadd231ps	%ymm6, %ymm2, %ymm1
	vfmadd231ps	%ymm2, %ymm7, %ymm1
	vmovaps	%ymm12, %ymm2
	vfmadd213ps	%ymm11, %ymm1, %ymm2
	vfmadd213ps	%ymm13, %ymm1, %ymm2
	vfmadd213ps	%ymm8, %ymm1, %ymm2
	vfmadd213ps	%ymm9, %ymm1, %ymm2
	vfmadd213ps	%ymm14, %ymm1, %ymm2
	vfmadd213ps	%ymm14, %ymm1, %ymm2
	vpslld	$22, %ymm3, %ymm1
	vpand	%ymm1, %ymm10, %ymm1
	vmovaps	%ymm5, %ymm14
	vmovdqu	32(%rsp), %ymm0
	vpaddd	%ymm0, %ymm1, %ymm5
	vpslld	$23, %ymm3, %ymm3
	vpsubd	%ymm1, %ymm3, %ymm1
	vpaddd	%ymm0, %ymm1, %ymm1
	vmulps	%ymm5, %ymm2, %ymm3
	vmulps	%ymm1, %ymm3, %ymm3
	vmovdqa	%ymm10, %ymm11
	vmovaps	%ymm9, %ymm10
	vmovaps	%ymm8, %ymm9
	vmovaps	%ymm12, %ymm8
	vmovaps	%ymm6, %ymm12
	vaddps	%ymm2, %ymm2, %ymm6
	vfmadd231ps	%ymm2, %ymm3, %ymm6
	vbroadcastss	(%rax,%r9), %ymm2
	vmovaps	%ymm13, %ymm0
	vmovaps	%ymm4, %ymm13
	vmovaps	%ymm7, %ymm4
	vaddps	%ymm2, %ymm3, %ymm7
	vfmadd213ps	%ymm2, %ymm3, %ymm7
	vmovups	128(%rsp), %ymm3
	vdivps	%ymm7, %ymm6, %ymm2
	vmovaps	%ymm4, %ymm7
	vmovaps	%ymm13, %ymm4
	vmovaps	%ymm0, %ymm13
	vmovaps	%ymm12, %ymm6
	vmovaps	%ymm8, %ymm12
	vmovaps	%ymm9, %ymm8
	vmovaps	%ymm10, %ymm9
	vmovdqa	%ymm11, %ymm10
	vmulps	%ymm2, %ymm15, %ymm0
	vmovups	160(%rsp), %ymm2
	vmulps	%ymm5, %ymm0, %ymm0
	vmovaps	%ymm14, %ymm5
	vmovups	64(%rsp), %ymm14
	vmovups	96(%rsp), %ymm11
	vmulps	%ymm1, %ymm0, %ymm0
	vmovdqu	192(%rsp), %ymm1
	vmovups	224(%rsp), %ymm15
	vmaskmovps	%ymm0, %ymm15, (%rsi,%r11,4)
	addq	$8, %r11
	addl	$-8, %ebp
	cmpq	%rbx, %r11
	jl	.LBB6_11
	jmp	.LBB6_12
.LBB6_13:
	addq	$968, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	vzeroupper
	retq
.Lfunc_end6:
	.size	act_mish_f32, .Lfunc_end6-act_mish_f32

	.section	".note.GNU-stack","",@progbits
