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
	subq	$648, %rsp
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
	jl	.LBB0_8
	leaq	576(%rdi), %r11
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
.LBB0_6:
	vmovups	%ymm10, (%rsi,%rax,4)
	vmovups	%ymm5, 32(%rsi,%rax,4)
	vmovups	%ymm4, 64(%rsi,%rax,4)
	vmovups	%ymm2, 96(%rsi,%rax,4)
	vmovups	%ymm0, 128(%rsi,%rax,4)
	vmovups	%ymm1, 160(%rsi,%rax,4)
	vmovups	%ymm6, 192(%rsi,%rax,4)
	vmovups	%ymm7, 224(%rsi,%rax,4)
	addq	$64, %rax
	cmpq	%rcx, %rax
	jge	.LBB0_8
.LBB0_2:
	testq	%r9, %rdx
	je	.LBB0_4
	leaq	(,%rax,4), %r14
	andq	$-4096, %r14
	prefetcht0	16384(%rdi,%r14)
	prefetcht0	-192(%r11,%rax,4)
	prefetcht0	-128(%r11,%rax,4)
	prefetcht0	-64(%r11,%rax,4)
	prefetcht0	(%r11,%rax,4)
	prefetcht0	16448(%rsi,%r14)
.LBB0_4:
	vmovups	320(%rsp), %ymm0
	vmaxps	-576(%r11,%rax,4), %ymm0, %ymm1
	vmaxps	-544(%r11,%rax,4), %ymm0, %ymm2
	vmaxps	-512(%r11,%rax,4), %ymm0, %ymm4
	vmaxps	-480(%r11,%rax,4), %ymm0, %ymm5
	vmaxps	-448(%r11,%rax,4), %ymm0, %ymm3
	vmaxps	-416(%r11,%rax,4), %ymm0, %ymm6
	vmaxps	-384(%r11,%rax,4), %ymm0, %ymm7
	vmaxps	-352(%r11,%rax,4), %ymm0, %ymm0
	vmovups	288(%rsp), %ymm9
	vminps	%ymm0, %ymm9, %ymm0
	vminps	%ymm7, %ymm9, %ymm12
	vminps	%ymm6, %ymm9, %ymm11
	vminps	%ymm3, %ymm9, %ymm3
	vminps	%ymm5, %ymm9, %ymm7
	vminps	%ymm4, %ymm9, %ymm10
	vminps	%ymm2, %ymm9, %ymm8
	vminps	%ymm1, %ymm9, %ymm6
	vmovups	256(%rsp), %ymm4
	vmovaps	%ymm4, %ymm1
	vbroadcastss	(%r8,%r15), %ymm2
	vfmsub213ps	%ymm2, %ymm8, %ymm1
	vmovups	%ymm1, -32(%rsp)
	vmovaps	%ymm4, %ymm1
	vfmsub213ps	%ymm2, %ymm10, %ymm1
	vmovups	%ymm1, -64(%rsp)
	vmovaps	%ymm4, %ymm1
	vfmsub213ps	%ymm2, %ymm7, %ymm1
	vmovups	%ymm1, -128(%rsp)
	vmovaps	%ymm4, %ymm1
	vfmsub213ps	%ymm2, %ymm3, %ymm1
	vmovaps	%ymm1, %ymm15
	vmovups	%ymm1, 608(%rsp)
	vmovaps	%ymm4, %ymm1
	vfmsub213ps	%ymm2, %ymm11, %ymm1
	vmovaps	%ymm1, %ymm14
	vmovups	%ymm1, -96(%rsp)
	vmovaps	%ymm4, %ymm1
	vfmsub213ps	%ymm2, %ymm12, %ymm1
	vmovaps	%ymm1, %ymm13
	vmovups	%ymm1, (%rsp)
	vmovaps	%ymm4, %ymm1
	vfmsub213ps	%ymm2, %ymm0, %ymm1
	vmovups	%ymm1, 32(%rsp)
	vaddps	%ymm2, %ymm1, %ymm1
	vbroadcastss	(%r8,%r12), %ymm5
	vfmadd231ps	%ymm5, %ymm1, %ymm0
	vbroadcastss	(%r8,%r13), %ymm9
	vfmadd231ps	%ymm1, %ymm9, %ymm0
	vaddps	%ymm2, %ymm13, %ymm1
	vfmadd231ps	%ymm5, %ymm1, %ymm12
	vfmadd231ps	%ymm1, %ymm9, %ymm12
	vaddps	%ymm2, %ymm14, %ymm1
	vfmadd231ps	%ymm5, %ymm1, %ymm11
	vfmadd231ps	%ymm1, %ymm9, %ymm11
	vaddps	%ymm2, %ymm15, %ymm1
	vfmadd231ps	%ymm5, %ymm1, %ymm3
	vfmadd231ps	%ymm1, %ymm9, %ymm3
	vaddps	-128(%rsp), %ymm2, %ymm1
	vfmadd231ps	%ymm5, %ymm1, %ymm7
	vfmadd231ps	%ymm1, %ymm9, %ymm7
	vaddps	-64(%rsp), %ymm2, %ymm1
	vfmadd231ps	%ymm5, %ymm1, %ymm10
	vfmadd231ps	%ymm1, %ymm9, %ymm10
	vaddps	-32(%rsp), %ymm2, %ymm1
	vfmadd231ps	%ymm5, %ymm1, %ymm8
	vfmadd231ps	%ymm1, %ymm9, %ymm8
	vfmsub213ps	%ymm2, %ymm6, %ymm4
	vmovups	%ymm4, 576(%rsp)
	vaddps	%ymm2, %ymm4, %ymm1
	vfmadd231ps	%ymm5, %ymm1, %ymm6
	vfmadd231ps	%ymm1, %ymm9, %ymm6
	vmovups	224(%rsp), %ymm15
	vmovaps	%ymm15, %ymm13
	vbroadcastss	(%r8,%rbp), %ymm1
	vfmadd213ps	%ymm1, %ymm0, %ymm13
	vmovups	192(%rsp), %ymm2
	vfmadd213ps	%ymm2, %ymm0, %ymm13
	vmovups	160(%rsp), %ymm5
	vfmadd213ps	%ymm5, %ymm0, %ymm13
	vmovups	128(%rsp), %ymm9
	vfmadd213ps	%ymm9, %ymm0, %ymm13
	vbroadcastss	(%r8,%r10), %ymm14
	vfmadd213ps	%ymm14, %ymm0, %ymm13
	vfmadd213ps	%ymm14, %ymm0, %ymm13
	vmovaps	%ymm15, %ymm0
	vfmadd213ps	%ymm1, %ymm12, %ymm0
	vfmadd213ps	%ymm2, %ymm12, %ymm0
	vfmadd213ps	%ymm5, %ymm12, %ymm0
	vfmadd213ps	%ymm9, %ymm12, %ymm0
	vfmadd213ps	%ymm14, %ymm12, %ymm0
	vfmadd213ps	%ymm14, %ymm12, %ymm0
	vmovaps	%ymm15, %ymm12
	vfmadd213ps	%ymm1, %ymm11, %ymm12
	vfmadd213ps	%ymm2, %ymm11, %ymm12
	vfmadd213ps	%ymm5, %ymm11, %ymm12
	vfmadd213ps	%ymm9, %ymm11, %ymm12
	vfmadd213ps	%ymm14, %ymm11, %ymm12
	vfmadd213ps	%ymm14, %ymm11, %ymm12
	vmovaps	%ymm15, %ymm11
	vfmadd213ps	%ymm1, %ymm3, %ymm11
	vfmadd213ps	%ymm2, %ymm3, %ymm11
	vfmadd213ps	%ymm5, %ymm3, %ymm11
	vfmadd213ps	%ymm9, %ymm3, %ymm11
	vfmadd213ps	%ymm14, %ymm3, %ymm11
	vfmadd213ps	%ymm14, %ymm3, %ymm11
	vmovaps	%ymm15, %ymm3
	vfmadd213ps	%ymm1, %ymm7, %ymm3
	vfmadd213ps	%ymm2, %ymm7, %ymm3
	vfmadd213ps	%ymm5, %ymm7, %ymm3
	vfmadd213ps	%ymm9, %ymm7, %ymm3
	vfmadd213ps	%ymm14, %ymm7, %ymm3
	vfmadd213ps	%ymm14, %ymm7, %ymm3
	vmovaps	%ymm15, %ymm4
	vfmadd213ps	%ymm1, %ymm10, %ymm4
	vfmadd213ps	%ymm2, %ymm10, %ymm4
	vfmadd213ps	%ymm5, %ymm10, %ymm4
	vfmadd213ps	%ymm9, %ymm10, %ymm4
	vfmadd213ps	%ymm14, %ymm10, %ymm4
	vfmadd213ps	%ymm14, %ymm10, %ymm4
	vmovaps	%ymm15, %ymm10
	vfmadd213ps	%ymm1, %ymm8, %ymm10
	vfmadd213ps	%ymm2, %ymm8, %ymm10
	vfmadd213ps	%ymm5, %ymm8, %ymm10
	vfmadd213ps	%ymm9, %ymm8, %ymm10
	vfmadd213ps	%ymm14, %ymm8, %ymm10
	vfmadd213ps	%ymm14, %ymm8, %ymm10
	vfmadd213ps	%ymm1, %ymm6, %ymm15
	vfmadd213ps	%ymm2, %ymm6, %ymm15
	vfmadd213ps	%ymm5, %ymm6, %ymm15
	vfmadd213ps	%ymm9, %ymm6, %ymm15
	vfmadd213ps	%ymm14, %ymm6, %ymm15
	vfmadd213ps	%ymm14, %ymm6, %ymm15
	vmovdqu	32(%rsp), %ymm1
	vpslld	$22, %ymm1, %ymm1
	vmovdqu	96(%rsp), %ymm6
	vpand	%ymm6, %ymm1, %ymm1
	vmovdqu	%ymm1, 512(%rsp)
	vmovdqu	64(%rsp), %ymm7
	vpaddd	%ymm7, %ymm1, %ymm1
	vmulps	%ymm1, %ymm13, %ymm1
	vmovups	%ymm1, 544(%rsp)
	vmovdqu	(%rsp), %ymm1
	vpslld	$22, %ymm1, %ymm1
	vpand	%ymm6, %ymm1, %ymm1
	vmovdqu	%ymm1, 448(%rsp)
	vpaddd	%ymm7, %ymm1, %ymm1
	vmulps	%ymm1, %ymm0, %ymm0
	vmovups	%ymm0, 480(%rsp)
	vmovdqu	-96(%rsp), %ymm0
	vpslld	$22, %ymm0, %ymm0
	vpand	%ymm6, %ymm0, %ymm0
	vmovdqu	%ymm0, 384(%rsp)
	vpaddd	%ymm7, %ymm0, %ymm0
	vmulps	%ymm0, %ymm12, %ymm0
	vmovups	%ymm0, 416(%rsp)
	vmovdqu	608(%rsp), %ymm12
	vpslld	$22, %ymm12, %ymm0
	vpand	%ymm6, %ymm0, %ymm13
	vpaddd	%ymm7, %ymm13, %ymm2
	vmulps	%ymm2, %ymm11, %ymm0
	vmovups	%ymm0, 352(%rsp)
	vmovdqu	-128(%rsp), %ymm8
	vpslld	$22, %ymm8, %ymm2
	vpand	%ymm6, %ymm2, %ymm14
	vpaddd	%ymm7, %ymm14, %ymm2
	vmulps	%ymm2, %ymm3, %ymm11
	vmovdqu	-64(%rsp), %ymm1
	vpslld	$22, %ymm1, %ymm3
	vpand	%ymm6, %ymm3, %ymm9
	vpaddd	%ymm7, %ymm9, %ymm3
	vmulps	%ymm3, %ymm4, %ymm2
	vmovdqu	-32(%rsp), %ymm0
	vpslld	$22, %ymm0, %ymm3
	vpand	%ymm6, %ymm3, %ymm3
	vpaddd	%ymm7, %ymm3, %ymm5
	vmulps	%ymm5, %ymm10, %ymm5
	vmovdqu	576(%rsp), %ymm4
	vpslld	$22, %ymm4, %ymm10
	vpand	%ymm6, %ymm10, %ymm10
	vpaddd	%ymm7, %ymm10, %ymm6
	vmulps	%ymm6, %ymm15, %ymm6
	vpslld	$23, %ymm4, %ymm4
	vpsubd	%ymm10, %ymm4, %ymm4
	vpaddd	%ymm7, %ymm4, %ymm4
	vmulps	%ymm4, %ymm6, %ymm10
	vpslld	$23, %ymm0, %ymm4
	vpsubd	%ymm3, %ymm4, %ymm3
	vpaddd	%ymm7, %ymm3, %ymm3
	vmulps	%ymm3, %ymm5, %ymm5
	vpslld	$23, %ymm1, %ymm3
	vpsubd	%ymm9, %ymm3, %ymm3
	vpaddd	%ymm7, %ymm3, %ymm3
	vmulps	%ymm3, %ymm2, %ymm4
	vpslld	$23, %ymm8, %ymm3
	vpsubd	%ymm14, %ymm3, %ymm3
	vpaddd	%ymm7, %ymm3, %ymm3
	vmulps	%ymm3, %ymm11, %ymm2
	vpslld	$23, %ymm12, %ymm3
	vpsubd	%ymm13, %ymm3, %ymm0
	vpaddd	%ymm7, %ymm0, %ymm0
	vmulps	352(%rsp), %ymm0, %ymm0
	vmovdqu	-96(%rsp), %ymm1
	vpslld	$23, %ymm1, %ymm3
	vpsubd	384(%rsp), %ymm3, %ymm1
	vpaddd	%ymm7, %ymm1, %ymm1
	vmulps	416(%rsp), %ymm1, %ymm1
	vmovdqu	(%rsp), %ymm3
	vpslld	$23, %ymm3, %ymm3
	vpsubd	448(%rsp), %ymm3, %ymm3
	vpaddd	%ymm7, %ymm3, %ymm3
	vmulps	480(%rsp), %ymm3, %ymm6
	vmovdqu	32(%rsp), %ymm3
	vpslld	$23, %ymm3, %ymm3
	vpsubd	512(%rsp), %ymm3, %ymm3
	vpaddd	%ymm7, %ymm3, %ymm3
	vmulps	544(%rsp), %ymm3, %ymm7
	testq	%r9, %rdx
	je	.LBB0_6
	vmovntps	%ymm10, (%rsi,%rax,4)
	vmovntps	%ymm5, 32(%rsi,%rax,4)
	vmovntps	%ymm4, 64(%rsi,%rax,4)
	vmovntps	%ymm2, 96(%rsi,%rax,4)
	vmovntps	%ymm0, 128(%rsi,%rax,4)
	vmovntps	%ymm1, 160(%rsi,%rax,4)
	vmovntps	%ymm6, 192(%rsi,%rax,4)
	vmovntps	%ymm7, 224(%rsi,%rax,4)
	addq	$64, %rax
	cmpq	%rcx, %rax
	jl	.LBB0_2
.LBB0_8:
	testq	%r9, %rdx
	je	.LBB0_10
	lock		orl	$0, -64(%rsp)
.LBB0_10:
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
	jmp	.LBB0_11
	.p2align	4
.LBB0_14:
	testb	$1, %r8b
	movl	$0, %r8d
	je	.LBB0_15
.LBB0_11:
	testb	$1, %r8b
	movq	%rcx, %r9
	cmovneq	%rax, %r9
	movq	%rdx, %r10
	cmovneq	%rbx, %r10
	cmpq	%r10, %r9
	jge	.LBB0_14
	movl	%r10d, %r11d
	subl	%r9d, %r11d
	.p2align	4
.LBB0_13:
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
	jl	.LBB0_13
	jmp	.LBB0_14
.LBB0_15:
	addq	$648, %rsp
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
	subq	$1048, %rsp
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
	movq	%rdx, %r8
	andq	%r13, %r8
	movl	%esi, %r9d
	negl	%r9d
	shrl	$2, %r9d
	andl	$15, %r9d
	cmpq	%rcx, %r9
	cmovaeq	%rcx, %r9
	testq	%r8, %r8
	cmoveq	%r8, %r9
	subq	%r9, %rcx
	movq	%rcx, %r8
	andq	$-64, %r8
	movq	%r9, -128(%rsp)
	orq	%r9, %r8
	movq	%r8, -120(%rsp)
	movabsq	$.LCPI1_14@GOTOFF, %r9
	movabsq	$.LCPI1_15@GOTOFF, %r10
	movabsq	$.LCPI1_16@GOTOFF, %r11
	movabsq	$.LCPI1_17@GOTOFF, %rbx
	movabsq	$.LCPI1_18@GOTOFF, %r14
	movabsq	$.LCPI1_19@GOTOFF, %r15
	movabsq	$.LCPI1_20@GOTOFF, %r12
	cmpq	$64, %rcx
	jl	.LBB1_8
	leaq	576(%rdi), %rbp
	movabsq	$.LCPI1_0@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm0
	vmovups	%ymm0, 720(%rsp)
	movabsq	$.LCPI1_1@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm1
	vmovups	%ymm1, 368(%rsp)
	movabsq	$.LCPI1_2@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm1
	vmovups	%ymm1, 336(%rsp)
	movabsq	$.LCPI1_3@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm1
	vmovups	%ymm1, 304(%rsp)
	movabsq	$.LCPI1_4@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm1
	vmovups	%ymm1, 656(%rsp)
	movabsq	$.LCPI1_5@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm1
	vmovups	%ymm1, 624(%rsp)
	movabsq	$.LCPI1_6@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm1
	vmovups	%ymm1, 592(%rsp)
	movabsq	$.LCPI1_7@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm1
	vmovups	%ymm1, 560(%rsp)
	movabsq	$.LCPI1_8@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm1
	vmovups	%ymm1, 112(%rsp)
	movabsq	$.LCPI1_9@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm0
	vmovups	%ymm0, -80(%rsp)
	movabsq	$.LCPI1_10@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm0
	vmovups	%ymm0, -112(%rsp)
	movabsq	$.LCPI1_11@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm0
	vmovups	%ymm0, 80(%rsp)
	movabsq	$.LCPI1_12@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm0
	vmovups	%ymm0, 48(%rsp)
	movabsq	$.LCPI1_13@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm0
	vmovups	%ymm0, 176(%rsp)
	movq	-128(%rsp), %rcx
	vbroadcastss	(%rax,%r14), %ymm0
	vmovups	%ymm0, 272(%rsp)
	vbroadcastss	(%rax,%r12), %ymm0
	vmovups	%ymm0, 880(%rsp)
	jmp	.LBB1_2
	.p2align	4
.LBB1_6:
	vmovups	%ymm11, (%rsi,%rcx,4)
	vmovups	%ymm10, 32(%rsi,%rcx,4)
	vmovups	%ymm2, 64(%rsi,%rcx,4)
	vmovups	%ymm8, 96(%rsi,%rcx,4)
	vmovups	%ymm9, 128(%rsi,%rcx,4)
	vmovups	%ymm7, 160(%rsi,%rcx,4)
	vmovups	%ymm1, 192(%rsi,%rcx,4)
	vmovups	%ymm6, 224(%rsi,%rcx,4)
	addq	$64, %rcx
	cmpq	-120(%rsp), %rcx
	jge	.LBB1_8
.LBB1_2:
	testq	%r13, %rdx
	je	.LBB1_4
	leaq	(,%rcx,4), %r8
	andq	$-4096, %r8
	prefetcht0	16384(%rdi,%r8)
	prefetcht0	-192(%rbp,%rcx,4)
	prefetcht0	-128(%rbp,%rcx,4)
	prefetcht0	-64(%rbp,%rcx,4)
	prefetcht0	(%rbp,%rcx,4)
	prefetcht0	16448(%rsi,%r8)
.LBB1_4:
	vmovups	-512(%rbp,%rcx,4), %ymm0
	vmovups	%ymm0, 688(%rsp)
	vmovups	-480(%rbp,%rcx,4), %ymm2
	vmovups	%ymm2, 816(%rsp)
	vmovups	-448(%rbp,%rcx,4), %ymm3
	vmovups	%ymm3, 848(%rsp)
	vmovups	-416(%rbp,%rcx,4), %ymm4
	vmovups	%ymm4, 784(%rsp)
	vmovups	-384(%rbp,%rcx,4), %ymm5
	vmovups	%ymm5, 1008(%rsp)
	vmovups	-352(%rbp,%rcx,4), %ymm7
	vmovups	%ymm7, 976(%rsp)
	vmovups	720(%rsp), %ymm8
	vandps	%ymm7, %ymm8, %ymm6
	vandps	%ymm5, %ymm8, %ymm1
	vandps	%ymm4, %ymm8, %ymm4
	vmovups	%ymm4, 496(%rsp)
	vandps	%ymm3, %ymm8, %ymm3
	vmovups	%ymm3, 528(%rsp)
	vandps	%ymm2, %ymm8, %ymm2
	vmovups	%ymm2, 240(%rsp)
	vmulps	%ymm7, %ymm7, %ymm2
	vmulps	%ymm5, %ymm5, %ymm7
	vmovups	336(%rsp), %ymm11
	vmovaps	%ymm11, %ymm10
	vmovups	368(%rsp), %ymm3
	vfmadd213ps	%ymm3, %ymm7, %ymm10
	vfmadd213ps	%ymm3, %ymm2, %ymm11
	vmovups	304(%rsp), %ymm3
	vfmadd213ps	%ymm3, %ymm2, %ymm11
	vfmadd213ps	%ymm3, %ymm7, %ymm10
	vmovups	656(%rsp), %ymm3
	vfmadd213ps	%ymm3, %ymm7, %ymm10
	vfmadd213ps	%ymm3, %ymm2, %ymm11
	vmovups	624(%rsp), %ymm3
	vfmadd213ps	%ymm3, %ymm2, %ymm11
	vfmadd213ps	%ymm3, %ymm7, %ymm10
	vmovups	592(%rsp), %ymm3
	vfmadd213ps	%ymm3, %ymm7, %ymm10
	vfmadd213ps	%ymm3, %ymm2, %ymm11
	vmulps	%ymm1, %ymm7, %ymm0
	vmulps	%ymm6, %ymm2, %ymm7
	vfmadd213ps	%ymm6, %ymm11, %ymm7
	vfmadd213ps	%ymm1, %ymm10, %ymm0
	vmovups	%ymm0, 464(%rsp)
	vmovups	560(%rsp), %ymm15
	vminps	%ymm6, %ymm15, %ymm2
	vmovups	112(%rsp), %ymm10
	vmovups	-80(%rsp), %ymm5
	vfmsub213ps	%ymm5, %ymm2, %ymm10
	vaddps	%ymm5, %ymm10, %ymm11
	vfmadd231ps	-112(%rsp), %ymm11, %ymm2
	vfmadd231ps	80(%rsp), %ymm11, %ymm2
	vmovups	176(%rsp), %ymm14
	vmovaps	%ymm14, %ymm11
	vfmadd213ps	48(%rsp), %ymm2, %ymm11
	vbroadcastss	(%rax,%r9), %ymm12
	vmovups	%ymm12, 16(%rsp)
	vfmadd213ps	%ymm12, %ymm2, %ymm11
	vbroadcastss	(%rax,%r10), %ymm12
	vmovups	%ymm12, -16(%rsp)
	vfmadd213ps	%ymm12, %ymm2, %ymm11
	vbroadcastss	(%rax,%r11), %ymm12
	vmovups	%ymm12, -48(%rsp)
	vfmadd213ps	%ymm12, %ymm2, %ymm11
	vbroadcastss	(%rax,%rbx), %ymm13
	vfmadd213ps	%ymm13, %ymm2, %ymm11
	vbroadcastss	(%rax,%r14), %ymm0
	vfmadd213ps	%ymm0, %ymm2, %ymm11
	vandps	688(%rsp), %ymm8, %ymm2
	vmovups	%ymm2, 208(%rsp)
	vpslld	$23, %ymm10, %ymm10
	vmovdqu	272(%rsp), %ymm9
	vpaddd	%ymm9, %ymm10, %ymm10
	vfmadd213ps	%ymm0, %ymm11, %ymm10
	vdivps	%ymm10, %ymm13, %ymm10
	vsubps	%ymm10, %ymm0, %ymm10
	vbroadcastss	(%rax,%r15), %ymm11
	vmovups	%ymm11, 144(%rsp)
	vcmpltps	%ymm11, %ymm6, %ymm6
	vblendvps	%ymm6, %ymm7, %ymm10, %ymm2
	vmovups	%ymm2, 944(%rsp)
	vminps	%ymm1, %ymm15, %ymm7
	vmovups	112(%rsp), %ymm12
	vmovaps	%ymm12, %ymm10
	vfmsub213ps	%ymm5, %ymm7, %ymm10
	vaddps	%ymm5, %ymm10, %ymm11
	vmovups	-112(%rsp), %ymm8
	vfmadd231ps	%ymm8, %ymm11, %ymm7
	vmovups	80(%rsp), %ymm4
	vfmadd231ps	%ymm11, %ymm4, %ymm7
	vmovups	48(%rsp), %ymm6
	vfmadd213ps	%ymm6, %ymm7, %ymm14
	vfmadd213ps	16(%rsp), %ymm7, %ymm14
	vfmadd213ps	-16(%rsp), %ymm7, %ymm14
	vfmadd213ps	-48(%rsp), %ymm7, %ymm14
	vfmadd213ps	%ymm13, %ymm7, %ymm14
	vmovups	%ymm13, 400(%rsp)
	vfmadd213ps	%ymm0, %ymm7, %ymm14
	vmovups	784(%rsp), %ymm3
	vmulps	%ymm3, %ymm3, %ymm7
	vpslld	$23, %ymm10, %ymm10
	vpaddd	%ymm9, %ymm10, %ymm10
	vmovdqa	%ymm9, %ymm3
	vfmadd213ps	%ymm0, %ymm14, %ymm10
	vmovaps	%ymm0, %ymm9
	vmovups	%ymm0, 752(%rsp)
	vmovups	336(%rsp), %ymm11
	vfmadd213ps	368(%rsp), %ymm7, %ymm11
	vfmadd213ps	304(%rsp), %ymm7, %ymm11
	vmovups	656(%rsp), %ymm14
	vfmadd213ps	%ymm14, %ymm7, %ymm11
	vmovups	624(%rsp), %ymm5
	vfmadd213ps	%ymm5, %ymm7, %ymm11
	vmovups	592(%rsp), %ymm2
	vfmadd213ps	%ymm2, %ymm7, %ymm11
	vmovups	496(%rsp), %ymm0
	vmulps	%ymm0, %ymm7, %ymm7
	vdivps	%ymm10, %ymm13, %ymm10
	vfmadd213ps	%ymm0, %ymm11, %ymm7
	vminps	%ymm0, %ymm15, %ymm11
	vsubps	%ymm10, %ymm9, %ymm10
	vmovups	144(%rsp), %ymm15
	vcmpltps	%ymm15, %ymm1, %ymm1
	vblendvps	%ymm1, 464(%rsp), %ymm10, %ymm1
	vmovups	%ymm1, 464(%rsp)
	vmovaps	%ymm12, %ymm9
	vmovups	-80(%rsp), %ymm13
	vfmsub213ps	%ymm13, %ymm11, %ymm9
	vaddps	%ymm13, %ymm9, %ymm10
	vfmadd231ps	%ymm8, %ymm10, %ymm11
	vfmadd231ps	%ymm10, %ymm4, %ymm11
	vmovups	176(%rsp), %ymm10
	vfmadd213ps	%ymm6, %ymm11, %ymm10
	vfmadd213ps	16(%rsp), %ymm11, %ymm10
	vfmadd213ps	-16(%rsp), %ymm11, %ymm10
	vfmadd213ps	-48(%rsp), %ymm11, %ymm10
	vmovups	400(%rsp), %ymm1
	vfmadd213ps	%ymm1, %ymm11, %ymm10
	vmovups	752(%rsp), %ymm4
	vfmadd213ps	%ymm4, %ymm11, %ymm10
	vmovups	848(%rsp), %ymm11
	vmulps	%ymm11, %ymm11, %ymm11
	vpslld	$23, %ymm9, %ymm9
	vpaddd	%ymm3, %ymm9, %ymm9
	vfmadd213ps	%ymm4, %ymm10, %ymm9
	vmovups	816(%rsp), %ymm10
	vmulps	%ymm10, %ymm10, %ymm10
	vdivps	%ymm9, %ymm1, %ymm9
	vsubps	%ymm9, %ymm4, %ymm9
	vcmpltps	%ymm15, %ymm0, %ymm13
	vblendvps	%ymm13, %ymm7, %ymm9, %ymm0
	vmovups	%ymm0, 496(%rsp)
	vmovups	688(%rsp), %ymm0
	vmulps	%ymm0, %ymm0, %ymm13
	vmovups	336(%rsp), %ymm1
	vmovaps	%ymm1, %ymm12
	vmovups	368(%rsp), %ymm0
	vfmadd213ps	%ymm0, %ymm11, %ymm12
	vmovups	304(%rsp), %ymm3
	vfmadd213ps	%ymm3, %ymm11, %ymm12
	vfmadd213ps	%ymm14, %ymm11, %ymm12
	vfmadd213ps	%ymm5, %ymm11, %ymm12
	vfmadd213ps	%ymm2, %ymm11, %ymm12
	vmovups	528(%rsp), %ymm8
	vmulps	%ymm8, %ymm11, %ymm9
	vfmadd213ps	%ymm8, %ymm12, %ymm9
	vmovaps	%ymm1, %ymm11
	vfmadd213ps	%ymm0, %ymm10, %ymm11
	vfmadd213ps	%ymm3, %ymm10, %ymm11
	vfmadd213ps	%ymm14, %ymm10, %ymm11
	vfmadd213ps	%ymm5, %ymm10, %ymm11
	vfmadd213ps	%ymm2, %ymm10, %ymm11
	vmovups	240(%rsp), %ymm7
	vmulps	%ymm7, %ymm10, %ymm4
	vfmadd213ps	%ymm7, %ymm11, %ymm4
	vmovups	%ymm4, 432(%rsp)
	vmovaps	%ymm1, %ymm12
	vfmadd213ps	%ymm0, %ymm13, %ymm12
	vfmadd213ps	%ymm3, %ymm13, %ymm12
	vfmadd213ps	%ymm14, %ymm13, %ymm12
	vfmadd213ps	%ymm5, %ymm13, %ymm12
	vfmadd213ps	%ymm2, %ymm13, %ymm12
	vmovups	208(%rsp), %ymm0
	vmulps	%ymm0, %ymm13, %ymm1
	vfmadd213ps	%ymm0, %ymm12, %ymm1
	vmovups	%ymm1, 912(%rsp)
	vmovups	560(%rsp), %ymm4
	vminps	%ymm8, %ymm4, %ymm12
	vmovups	112(%rsp), %ymm3
	vmovaps	%ymm3, %ymm13
	vmovups	-80(%rsp), %ymm0
	vfmsub213ps	%ymm0, %ymm12, %ymm13
	vaddps	%ymm0, %ymm13, %ymm14
	vfmadd231ps	-112(%rsp), %ymm14, %ymm12
	vmovups	80(%rsp), %ymm6
	vfmadd231ps	%ymm14, %ymm6, %ymm12
	vmovups	176(%rsp), %ymm0
	vmovaps	%ymm0, %ymm14
	vmovups	48(%rsp), %ymm7
	vfmadd213ps	%ymm7, %ymm12, %ymm14
	vfmadd213ps	16(%rsp), %ymm12, %ymm14
	vmovups	-16(%rsp), %ymm11
	vfmadd213ps	%ymm11, %ymm12, %ymm14
	vmovups	-48(%rsp), %ymm15
	vfmadd213ps	%ymm15, %ymm12, %ymm14
	vmovups	400(%rsp), %ymm1
	vfmadd213ps	%ymm1, %ymm12, %ymm14
	vmovups	752(%rsp), %ymm10
	vfmadd213ps	%ymm10, %ymm12, %ymm14
	vpslld	$23, %ymm13, %ymm12
	vmovdqu	272(%rsp), %ymm2
	vpaddd	%ymm2, %ymm12, %ymm12
	vfmadd213ps	%ymm10, %ymm14, %ymm12
	vdivps	%ymm12, %ymm1, %ymm12
	vmovaps	%ymm1, %ymm14
	vsubps	%ymm12, %ymm10, %ymm12
	vcmpltps	144(%rsp), %ymm8, %ymm8
	vblendvps	%ymm8, %ymm9, %ymm12, %ymm1
	vmovups	%ymm1, 528(%rsp)
	vmovaps	%ymm4, %ymm1
	vmovups	240(%rsp), %ymm9
	vminps	%ymm9, %ymm4, %ymm8
	vmovaps	%ymm3, %ymm12
	vmovups	-80(%rsp), %ymm4
	vfmsub213ps	%ymm4, %ymm8, %ymm12
	vaddps	%ymm4, %ymm12, %ymm13
	vmovups	-112(%rsp), %ymm4
	vfmadd231ps	%ymm4, %ymm13, %ymm8
	vfmadd231ps	%ymm13, %ymm6, %ymm8
	vmovaps	%ymm0, %ymm13
	vmovaps	%ymm0, %ymm5
	vfmadd213ps	%ymm7, %ymm8, %ymm13
	vmovups	16(%rsp), %ymm0
	vfmadd213ps	%ymm0, %ymm8, %ymm13
	vfmadd213ps	%ymm11, %ymm8, %ymm13
	vfmadd213ps	%ymm15, %ymm8, %ymm13
	vfmadd213ps	%ymm14, %ymm8, %ymm13
	vfmadd213ps	%ymm10, %ymm8, %ymm13
	vpslld	$23, %ymm12, %ymm8
	vpaddd	%ymm2, %ymm8, %ymm8
	vmovaps	%ymm10, %ymm11
	vfmadd213ps	%ymm10, %ymm13, %ymm8
	vdivps	%ymm8, %ymm14, %ymm8
	vsubps	%ymm8, %ymm10, %ymm8
	vmovups	144(%rsp), %ymm2
	vcmpltps	%ymm2, %ymm9, %ymm12
	vmovaps	%ymm2, %ymm9
	vblendvps	%ymm12, 432(%rsp), %ymm8, %ymm2
	vmovups	%ymm2, 240(%rsp)
	vmovups	208(%rsp), %ymm8
	vminps	%ymm8, %ymm1, %ymm10
	vmovaps	%ymm1, %ymm15
	vmovaps	%ymm3, %ymm12
	vmovups	-80(%rsp), %ymm1
	vfmsub213ps	%ymm1, %ymm10, %ymm12
	vaddps	%ymm1, %ymm12, %ymm13
	vfmadd231ps	%ymm4, %ymm13, %ymm10
	vfmadd231ps	%ymm13, %ymm6, %ymm10
	vfmadd213ps	%ymm7, %ymm10, %ymm5
	vfmadd213ps	%ymm0, %ymm10, %ymm5
	vfmadd213ps	-16(%rsp), %ymm10, %ymm5
	vfmadd213ps	-48(%rsp), %ymm10, %ymm5
	vfmadd213ps	%ymm14, %ymm10, %ymm5
	vmovaps	%ymm11, %ymm0
	vfmadd213ps	%ymm11, %ymm10, %ymm5
	vmovups	-544(%rbp,%rcx,4), %ymm3
	vmovups	%ymm3, 432(%rsp)
	vpslld	$23, %ymm12, %ymm12
	vmovdqu	272(%rsp), %ymm1
	vpaddd	%ymm1, %ymm12, %ymm12
	vfmadd213ps	%ymm11, %ymm5, %ymm12
	vmovups	720(%rsp), %ymm6
	vandps	%ymm6, %ymm3, %ymm13
	vdivps	%ymm12, %ymm14, %ymm12
	vsubps	%ymm12, %ymm11, %ymm12
	vcmpltps	%ymm9, %ymm8, %ymm2
	vblendvps	%ymm2, 912(%rsp), %ymm12, %ymm2
	vmovups	%ymm2, 208(%rsp)
	vmulps	%ymm3, %ymm3, %ymm11
	vmovups	336(%rsp), %ymm4
	vmovaps	%ymm4, %ymm12
	vmovups	368(%rsp), %ymm2
	vfmadd213ps	%ymm2, %ymm11, %ymm12
	vmovups	304(%rsp), %ymm10
	vfmadd213ps	%ymm10, %ymm11, %ymm12
	vmovups	656(%rsp), %ymm7
	vfmadd213ps	%ymm7, %ymm11, %ymm12
	vmovups	624(%rsp), %ymm8
	vfmadd213ps	%ymm8, %ymm11, %ymm12
	vmovups	592(%rsp), %ymm9
	vfmadd213ps	%ymm9, %ymm11, %ymm12
	vmulps	%ymm13, %ymm11, %ymm11
	vfmadd213ps	%ymm13, %ymm12, %ymm11
	vminps	%ymm13, %ymm15, %ymm12
	vmovups	112(%rsp), %ymm14
	vmovups	-80(%rsp), %ymm5
	vfmsub213ps	%ymm5, %ymm12, %ymm14
	vaddps	%ymm5, %ymm14, %ymm15
	vfmadd231ps	-112(%rsp), %ymm15, %ymm12
	vfmadd231ps	80(%rsp), %ymm15, %ymm12
	vmovups	176(%rsp), %ymm15
	vfmadd213ps	48(%rsp), %ymm12, %ymm15
	vfmadd213ps	16(%rsp), %ymm12, %ymm15
	vfmadd213ps	-16(%rsp), %ymm12, %ymm15
	vfmadd213ps	-48(%rsp), %ymm12, %ymm15
	vmovups	400(%rsp), %ymm3
	vfmadd213ps	%ymm3, %ymm12, %ymm15
	vfmadd213ps	%ymm0, %ymm12, %ymm15
	vpslld	$23, %ymm14, %ymm12
	vpaddd	%ymm1, %ymm12, %ymm12
	vfmadd213ps	%ymm0, %ymm15, %ymm12
	vdivps	%ymm12, %ymm3, %ymm12
	vsubps	%ymm12, %ymm0, %ymm12
	vcmpltps	144(%rsp), %ymm13, %ymm13
	vblendvps	%ymm13, %ymm11, %ymm12, %ymm13
	vmovups	-576(%rbp,%rcx,4), %ymm11
	vmulps	%ymm11, %ymm11, %ymm12
	vfmadd213ps	%ymm2, %ymm12, %ymm4
	vfmadd213ps	%ymm10, %ymm12, %ymm4
	vfmadd213ps	%ymm7, %ymm12, %ymm4
	vfmadd213ps	%ymm8, %ymm12, %ymm4
	vfmadd213ps	%ymm9, %ymm12, %ymm4
	vandps	%ymm6, %ymm11, %ymm15
	vmulps	%ymm15, %ymm12, %ymm12
	vfmadd213ps	%ymm15, %ymm4, %ymm12
	vmovups	560(%rsp), %ymm1
	vminps	%ymm15, %ymm1, %ymm14
	vmovups	112(%rsp), %ymm3
	vfmsub213ps	%ymm5, %ymm14, %ymm3
	vaddps	%ymm5, %ymm3, %ymm5
	vfmadd231ps	-112(%rsp), %ymm5, %ymm14
	vfmadd231ps	80(%rsp), %ymm5, %ymm14
	vmovups	176(%rsp), %ymm5
	vfmadd213ps	48(%rsp), %ymm14, %ymm5
	vfmadd213ps	16(%rsp), %ymm14, %ymm5
	vfmadd213ps	-16(%rsp), %ymm14, %ymm5
	vfmadd213ps	-48(%rsp), %ymm14, %ymm5
	vmovups	400(%rsp), %ymm1
	vfmadd213ps	%ymm1, %ymm14, %ymm5
	vfmadd213ps	%ymm0, %ymm14, %ymm5
	vpslld	$23, %ymm3, %ymm3
	vpaddd	272(%rsp), %ymm3, %ymm3
	vfmadd213ps	%ymm0, %ymm5, %ymm3
	vdivps	%ymm3, %ymm1, %ymm3
	vsubps	%ymm3, %ymm0, %ymm3
	vcmpltps	144(%rsp), %ymm15, %ymm5
	vblendvps	%ymm5, %ymm12, %ymm3, %ymm3
	vmovaps	%ymm6, %ymm0
	vandps	944(%rsp), %ymm6, %ymm5
	vandnps	976(%rsp), %ymm6, %ymm6
	vorps	%ymm6, %ymm5, %ymm6
	vandps	464(%rsp), %ymm0, %ymm1
	vandnps	1008(%rsp), %ymm0, %ymm5
	vorps	%ymm5, %ymm1, %ymm1
	vandps	496(%rsp), %ymm0, %ymm5
	vandnps	784(%rsp), %ymm0, %ymm7
	vorps	%ymm7, %ymm5, %ymm7
	vandps	528(%rsp), %ymm0, %ymm5
	vandnps	848(%rsp), %ymm0, %ymm9
	vorps	%ymm5, %ymm9, %ymm9
	vandps	240(%rsp), %ymm0, %ymm5
	vandnps	816(%rsp), %ymm0, %ymm8
	vorps	%ymm5, %ymm8, %ymm8
	vandps	208(%rsp), %ymm0, %ymm2
	vandnps	688(%rsp), %ymm0, %ymm5
	vorps	%ymm5, %ymm2, %ymm2
	vandps	%ymm0, %ymm13, %ymm5
	vandnps	432(%rsp), %ymm0, %ymm10
	vorps	%ymm5, %ymm10, %ymm10
	vandps	%ymm0, %ymm3, %ymm3
	vandps	880(%rsp), %ymm11, %ymm5
	vorps	%ymm5, %ymm3, %ymm11
	testq	%r13, %rdx
	je	.LBB1_6
	vmovntps	%ymm11, (%rsi,%rcx,4)
	vmovntps	%ymm10, 32(%rsi,%rcx,4)
	vmovntps	%ymm2, 64(%rsi,%rcx,4)
	vmovntps	%ymm8, 96(%rsi,%rcx,4)
	vmovntps	%ymm9, 128(%rsi,%rcx,4)
	vmovntps	%ymm7, 160(%rsi,%rcx,4)
	vmovntps	%ymm1, 192(%rsi,%rcx,4)
	vmovntps	%ymm6, 224(%rsi,%rcx,4)
	addq	$64, %rcx
	cmpq	-120(%rsp), %rcx
	jl	.LBB1_2
.LBB1_8:
	testq	%r13, %rdx
	je	.LBB1_10
	lock		orl	$0, -64(%rsp)
.LBB1_10:
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
	vmovups	%ymm0, 80(%rsp)
	movb	$1, %cl
	movabsq	$.LCPI1_13@GOTOFF, %r8
	vbroadcastss	(%rax,%r8), %ymm0
	vmovups	%ymm0, 48(%rsp)
	vmovdqu	%ymm2, -16(%rsp)
	vmovups	%ymm6, -48(%rsp)
	vmovups	%ymm15, -80(%rsp)
	vmovups	%ymm3, -112(%rsp)
	vmovups	%ymm10, 144(%rsp)
	vmovups	%ymm12, 112(%rsp)
	jmp	.LBB1_11
	.p2align	4
.LBB1_14:
	testb	$1, %cl
	movl	$0, %ecx
	movq	%rbp, %rdx
	je	.LBB1_15
.LBB1_11:
	testb	$1, %cl
	movq	-120(%rsp), %r8
	movl	$0, %r13d
	cmovneq	%r13, %r8
	movq	%rdx, %rbp
	cmovneq	-128(%rsp), %rdx
	cmpq	%rdx, %r8
	jge	.LBB1_14
	movl	%edx, %r13d
	subl	%r8d, %r13d
	.p2align	4
.LBB1_13:
	vmovd	%r13d, %xmm0
	vpbroadcastd	%xmm0, %ymm0
	vpcmpgtd	%ymm2, %ymm0, %ymm0
	vmovdqu	%ymm0, 16(%rsp)
	vmaskmovps	(%rdi,%r8,4), %ymm0, %ymm5
	vandps	%ymm1, %ymm5, %ymm2
	vmulps	%ymm5, %ymm5, %ymm4
	vmovups	-112(%rsp), %ymm3
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
	vmovups	48(%rsp), %ymm6
	vfmadd213ps	80(%rsp), %ymm3, %ymm6
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
	vmovups	144(%rsp), %ymm10
	vmovups	-80(%rsp), %ymm15
	vfmadd213ps	%ymm8, %ymm7, %ymm3
	vmovaps	%ymm13, %ymm7
	vmovaps	%ymm11, %ymm13
	vmovaps	%ymm12, %ymm11
	vmovups	112(%rsp), %ymm12
	vdivps	%ymm3, %ymm6, %ymm3
	vsubps	%ymm3, %ymm8, %ymm3
	vmovaps	%ymm14, %ymm8
	vmovaps	%ymm0, %ymm14
	vbroadcastss	(%rax,%r15), %ymm6
	vcmpltps	%ymm6, %ymm2, %ymm2
	vmovups	-48(%rsp), %ymm6
	vblendvps	%ymm2, %ymm4, %ymm3, %ymm2
	vbroadcastss	(%rax,%r12), %ymm3
	vandps	%ymm3, %ymm5, %ymm0
	vandps	%ymm1, %ymm2, %ymm2
	vorps	%ymm0, %ymm2, %ymm0
	vmovdqu	-16(%rsp), %ymm2
	vmovups	16(%rsp), %ymm4
	vmaskmovps	%ymm0, %ymm4, (%rsi,%r8,4)
	addq	$8, %r8
	addl	$-8, %r13d
	cmpq	%rdx, %r8
	jl	.LBB1_13
	jmp	.LBB1_14
.LBB1_15:
	addq	$1048, %rsp
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
	jl	.LBB2_8
	leaq	576(%rdi), %r11
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
.LBB2_6:
	vmovups	%ymm8, (%rsi,%rax,4)
	vmovups	%ymm7, 32(%rsi,%rax,4)
	vmovups	%ymm3, 64(%rsi,%rax,4)
	vmovups	%ymm5, 96(%rsi,%rax,4)
	vmovups	%ymm4, 128(%rsi,%rax,4)
	vmovups	%ymm2, 160(%rsi,%rax,4)
	vmovups	%ymm1, 192(%rsi,%rax,4)
	vmovups	%ymm0, 224(%rsi,%rax,4)
	addq	$64, %rax
	cmpq	%rcx, %rax
	jge	.LBB2_8
.LBB2_2:
	testq	%r9, %rdx
	je	.LBB2_4
	leaq	(,%rax,4), %r14
	andq	$-4096, %r14
	prefetcht0	16384(%rdi,%r14)
	prefetcht0	-192(%r11,%rax,4)
	prefetcht0	-128(%r11,%rax,4)
	prefetcht0	-64(%r11,%rax,4)
	prefetcht0	(%r11,%rax,4)
	prefetcht0	16448(%rsi,%r14)
.LBB2_4:
	vmovups	384(%rsp), %ymm6
	vmaxps	-576(%r11,%rax,4), %ymm6, %ymm0
	vmaxps	-544(%r11,%rax,4), %ymm6, %ymm2
	vmaxps	-512(%r11,%rax,4), %ymm6, %ymm4
	vmaxps	-480(%r11,%rax,4), %ymm6, %ymm5
	vmaxps	-448(%r11,%rax,4), %ymm6, %ymm3
	vmaxps	-416(%r11,%rax,4), %ymm6, %ymm7
	vmaxps	-384(%r11,%rax,4), %ymm6, %ymm1
	vmaxps	-352(%r11,%rax,4), %ymm6, %ymm8
	vmovups	352(%rsp), %ymm6
	vminps	%ymm8, %ymm6, %ymm11
	vminps	%ymm1, %ymm6, %ymm1
	vminps	%ymm7, %ymm6, %ymm12
	vminps	%ymm3, %ymm6, %ymm3
	vminps	%ymm5, %ymm6, %ymm7
	vminps	%ymm4, %ymm6, %ymm10
	vminps	%ymm2, %ymm6, %ymm8
	vminps	%ymm0, %ymm6, %ymm13
	vmovups	320(%rsp), %ymm5
	vmovaps	%ymm5, %ymm0
	vbroadcastss	(%r8,%r15), %ymm6
	vfmsub213ps	%ymm6, %ymm8, %ymm0
	vmovups	%ymm0, -32(%rsp)
	vmovaps	%ymm5, %ymm0
	vfmsub213ps	%ymm6, %ymm10, %ymm0
	vmovups	%ymm0, -64(%rsp)
	vmovaps	%ymm5, %ymm0
	vfmsub213ps	%ymm6, %ymm7, %ymm0
	vmovups	%ymm0, -128(%rsp)
	vmovaps	%ymm5, %ymm9
	vfmsub213ps	%ymm6, %ymm3, %ymm9
	vmovups	%ymm9, -96(%rsp)
	vmovaps	%ymm5, %ymm4
	vfmsub213ps	%ymm6, %ymm12, %ymm4
	vmovups	%ymm4, 64(%rsp)
	vmovaps	%ymm5, %ymm2
	vfmsub213ps	%ymm6, %ymm1, %ymm2
	vmovups	%ymm2, 32(%rsp)
	vmovaps	%ymm5, %ymm0
	vfmsub213ps	%ymm6, %ymm11, %ymm0
	vmovups	%ymm0, (%rsp)
	vaddps	%ymm6, %ymm0, %ymm0
	vbroadcastss	(%r8,%r12), %ymm14
	vfmadd231ps	%ymm14, %ymm0, %ymm11
	vbroadcastss	(%r8,%r13), %ymm15
	vfmadd231ps	%ymm0, %ymm15, %ymm11
	vaddps	%ymm6, %ymm2, %ymm0
	vfmadd231ps	%ymm14, %ymm0, %ymm1
	vfmadd231ps	%ymm0, %ymm15, %ymm1
	vaddps	%ymm6, %ymm4, %ymm0
	vfmadd231ps	%ymm14, %ymm0, %ymm12
	vfmadd231ps	%ymm0, %ymm15, %ymm12
	vaddps	%ymm6, %ymm9, %ymm0
	vfmadd231ps	%ymm14, %ymm0, %ymm3
	vfmadd231ps	%ymm0, %ymm15, %ymm3
	vaddps	-128(%rsp), %ymm6, %ymm0
	vfmadd231ps	%ymm14, %ymm0, %ymm7
	vfmadd231ps	%ymm0, %ymm15, %ymm7
	vaddps	-64(%rsp), %ymm6, %ymm0
	vfmadd231ps	%ymm14, %ymm0, %ymm10
	vfmadd231ps	%ymm0, %ymm15, %ymm10
	vaddps	-32(%rsp), %ymm6, %ymm0
	vfmadd231ps	%ymm14, %ymm0, %ymm8
	vfmadd231ps	%ymm0, %ymm15, %ymm8
	vfmsub213ps	%ymm6, %ymm13, %ymm5
	vmovups	%ymm5, 96(%rsp)
	vaddps	%ymm6, %ymm5, %ymm0
	vfmadd231ps	%ymm14, %ymm0, %ymm13
	vfmadd231ps	%ymm0, %ymm15, %ymm13
	vmovups	288(%rsp), %ymm6
	vmovaps	%ymm6, %ymm4
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
	vmovaps	%ymm6, %ymm11
	vfmadd213ps	%ymm5, %ymm1, %ymm11
	vfnmadd213ps	%ymm14, %ymm1, %ymm11
	vfnmadd213ps	%ymm2, %ymm1, %ymm11
	vfnmadd213ps	%ymm0, %ymm1, %ymm11
	vfnmadd213ps	%ymm9, %ymm1, %ymm11
	vfnmadd213ps	%ymm9, %ymm1, %ymm11
	vmovaps	%ymm6, %ymm15
	vfmadd213ps	%ymm5, %ymm12, %ymm15
	vfnmadd213ps	%ymm14, %ymm12, %ymm15
	vfnmadd213ps	%ymm2, %ymm12, %ymm15
	vfnmadd213ps	%ymm0, %ymm12, %ymm15
	vfnmadd213ps	%ymm9, %ymm12, %ymm15
	vfnmadd213ps	%ymm9, %ymm12, %ymm15
	vmovaps	%ymm6, %ymm12
	vfmadd213ps	%ymm5, %ymm3, %ymm12
	vfnmadd213ps	%ymm14, %ymm3, %ymm12
	vfnmadd213ps	%ymm2, %ymm3, %ymm12
	vfnmadd213ps	%ymm0, %ymm3, %ymm12
	vfnmadd213ps	%ymm9, %ymm3, %ymm12
	vfnmadd213ps	%ymm9, %ymm3, %ymm12
	vmovaps	%ymm6, %ymm3
	vfmadd213ps	%ymm5, %ymm7, %ymm3
	vfnmadd213ps	%ymm14, %ymm7, %ymm3
	vfnmadd213ps	%ymm2, %ymm7, %ymm3
	vfnmadd213ps	%ymm0, %ymm7, %ymm3
	vfnmadd213ps	%ymm9, %ymm7, %ymm3
	vfnmadd213ps	%ymm9, %ymm7, %ymm3
	vmovaps	%ymm6, %ymm7
	vfmadd213ps	%ymm5, %ymm10, %ymm7
	vfnmadd213ps	%ymm14, %ymm10, %ymm7
	vfnmadd213ps	%ymm2, %ymm10, %ymm7
	vfnmadd213ps	%ymm0, %ymm10, %ymm7
	vfnmadd213ps	%ymm9, %ymm10, %ymm7
	vfnmadd213ps	%ymm9, %ymm10, %ymm7
	vmovaps	%ymm6, %ymm10
	vfmadd213ps	%ymm5, %ymm8, %ymm10
	vfnmadd213ps	%ymm14, %ymm8, %ymm10
	vfnmadd213ps	%ymm2, %ymm8, %ymm10
	vfnmadd213ps	%ymm0, %ymm8, %ymm10
	vfnmadd213ps	%ymm9, %ymm8, %ymm10
	vfnmadd213ps	%ymm9, %ymm8, %ymm10
	vmovaps	%ymm9, %ymm1
	vmovups	%ymm9, 672(%rsp)
	vmovaps	%ymm6, %ymm9
	vfmadd213ps	%ymm5, %ymm13, %ymm9
	vfnmadd213ps	%ymm14, %ymm13, %ymm9
	vfnmadd213ps	%ymm2, %ymm13, %ymm9
	vfnmadd213ps	%ymm0, %ymm13, %ymm9
	vfnmadd213ps	%ymm1, %ymm13, %ymm9
	vfnmadd213ps	%ymm1, %ymm13, %ymm9
	vmovdqu	(%rsp), %ymm0
	vpslld	$22, %ymm0, %ymm5
	vmovdqu	160(%rsp), %ymm14
	vpand	%ymm5, %ymm14, %ymm5
	vpslld	$23, %ymm0, %ymm8
	vpsubd	%ymm5, %ymm8, %ymm8
	vmovdqu	128(%rsp), %ymm1
	vpaddd	%ymm1, %ymm5, %ymm0
	vmovdqu	%ymm0, 640(%rsp)
	vpaddd	%ymm1, %ymm8, %ymm2
	vmovdqu	%ymm2, (%rsp)
	vmulps	%ymm2, %ymm0, %ymm5
	vaddps	%ymm4, %ymm5, %ymm0
	vmovups	%ymm0, 512(%rsp)
	vmovdqu	32(%rsp), %ymm2
	vpslld	$22, %ymm2, %ymm0
	vpand	%ymm0, %ymm14, %ymm0
	vpslld	$23, %ymm2, %ymm4
	vpsubd	%ymm0, %ymm4, %ymm4
	vpaddd	%ymm1, %ymm0, %ymm2
	vmovdqu	%ymm2, 608(%rsp)
	vpaddd	%ymm1, %ymm4, %ymm0
	vmovdqu	%ymm0, 32(%rsp)
	vmulps	%ymm0, %ymm2, %ymm0
	vaddps	%ymm0, %ymm11, %ymm0
	vmovups	%ymm0, 416(%rsp)
	vmovdqu	64(%rsp), %ymm2
	vpslld	$22, %ymm2, %ymm0
	vpand	%ymm0, %ymm14, %ymm0
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
	vpand	%ymm0, %ymm14, %ymm0
	vpslld	$23, %ymm2, %ymm4
	vpsubd	%ymm0, %ymm4, %ymm4
	vpaddd	%ymm1, %ymm0, %ymm2
	vmovdqu	%ymm2, 480(%rsp)
	vpaddd	%ymm1, %ymm4, %ymm0
	vmovdqu	%ymm0, -96(%rsp)
	vmulps	%ymm0, %ymm2, %ymm0
	vaddps	%ymm0, %ymm12, %ymm0
	vmovups	%ymm0, 448(%rsp)
	vmovdqu	-128(%rsp), %ymm2
	vpslld	$22, %ymm2, %ymm0
	vpand	%ymm0, %ymm14, %ymm0
	vpslld	$23, %ymm2, %ymm4
	vpsubd	%ymm0, %ymm4, %ymm4
	vpaddd	%ymm1, %ymm0, %ymm5
	vpaddd	%ymm1, %ymm4, %ymm12
	vmulps	%ymm5, %ymm12, %ymm4
	vaddps	%ymm3, %ymm4, %ymm0
	vmovups	%ymm0, -128(%rsp)
	vmovdqu	-64(%rsp), %ymm0
	vpslld	$22, %ymm0, %ymm3
	vpand	%ymm3, %ymm14, %ymm3
	vpslld	$23, %ymm0, %ymm13
	vpsubd	%ymm3, %ymm13, %ymm6
	vpaddd	%ymm1, %ymm3, %ymm13
	vpaddd	%ymm1, %ymm6, %ymm11
	vmulps	%ymm11, %ymm13, %ymm6
	vaddps	%ymm7, %ymm6, %ymm6
	vmovdqu	-32(%rsp), %ymm0
	vpslld	$22, %ymm0, %ymm7
	vpand	%ymm7, %ymm14, %ymm7
	vpslld	$23, %ymm0, %ymm15
	vpsubd	%ymm7, %ymm15, %ymm15
	vpaddd	%ymm1, %ymm7, %ymm0
	vpaddd	%ymm1, %ymm15, %ymm7
	vmulps	%ymm7, %ymm0, %ymm15
	vaddps	%ymm10, %ymm15, %ymm15
	vmovdqu	96(%rsp), %ymm2
	vpslld	$22, %ymm2, %ymm10
	vpand	%ymm14, %ymm10, %ymm10
	vpslld	$23, %ymm2, %ymm8
	vpsubd	%ymm10, %ymm8, %ymm8
	vpaddd	%ymm1, %ymm10, %ymm10
	vpaddd	%ymm1, %ymm8, %ymm8
	vmovups	672(%rsp), %ymm14
	vdivps	512(%rsp), %ymm14, %ymm3
	vdivps	416(%rsp), %ymm14, %ymm2
	vmulps	%ymm8, %ymm10, %ymm4
	vaddps	%ymm4, %ymm9, %ymm1
	vdivps	%ymm1, %ymm14, %ymm1
	vmulps	%ymm1, %ymm10, %ymm10
	vdivps	%ymm15, %ymm14, %ymm1
	vmulps	%ymm0, %ymm1, %ymm15
	vdivps	%ymm6, %ymm14, %ymm0
	vmulps	%ymm0, %ymm13, %ymm6
	vdivps	-128(%rsp), %ymm14, %ymm0
	vmulps	%ymm5, %ymm0, %ymm5
	vdivps	448(%rsp), %ymm14, %ymm0
	vmulps	480(%rsp), %ymm0, %ymm4
	vdivps	544(%rsp), %ymm14, %ymm0
	vmulps	576(%rsp), %ymm0, %ymm13
	vmulps	608(%rsp), %ymm2, %ymm1
	vmulps	640(%rsp), %ymm3, %ymm0
	vmulps	(%rsp), %ymm0, %ymm0
	vmulps	32(%rsp), %ymm1, %ymm1
	vmulps	64(%rsp), %ymm13, %ymm2
	vmulps	-96(%rsp), %ymm4, %ymm4
	vmulps	%ymm5, %ymm12, %ymm5
	vmulps	%ymm6, %ymm11, %ymm3
	vmulps	%ymm7, %ymm15, %ymm7
	vmulps	%ymm8, %ymm10, %ymm8
	testq	%r9, %rdx
	je	.LBB2_6
	vmovntps	%ymm8, (%rsi,%rax,4)
	vmovntps	%ymm7, 32(%rsi,%rax,4)
	vmovntps	%ymm3, 64(%rsi,%rax,4)
	vmovntps	%ymm5, 96(%rsi,%rax,4)
	vmovntps	%ymm4, 128(%rsi,%rax,4)
	vmovntps	%ymm2, 160(%rsi,%rax,4)
	vmovntps	%ymm1, 192(%rsi,%rax,4)
	vmovntps	%ymm0, 224(%rsi,%rax,4)
	addq	$64, %rax
	cmpq	%rcx, %rax
	jl	.LBB2_2
.LBB2_8:
	testq	%r9, %rdx
	je	.LBB2_10
	lock		orl	$0, -64(%rsp)
.LBB2_10:
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
	jmp	.LBB2_11
	.p2align	4
.LBB2_14:
	testb	$1, %r8b
	movl	$0, %r8d
	je	.LBB2_15
.LBB2_11:
	testb	$1, %r8b
	movq	%rcx, %r9
	cmovneq	%rax, %r9
	movq	%rdx, %r10
	cmovneq	%rbx, %r10
	cmpq	%r10, %r9
	jge	.LBB2_14
	movl	%r10d, %r11d
	subl	%r9d, %r11d
	.p2align	4
.LBB2_13:
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
	jl	.LBB2_13
	jmp	.LBB2_14
.LBB2_15:
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
	.long	0x40c08000
.LCPI3_2:
	.long	0x4023d70a
.LCPI3_3:
	.long	0xcb400000
.LCPI3_4:
	.long	0xbec80000
.LCPI3_7:
	.long	8
.LCPI3_24:
	.long	0x80000000
.LCPI3_25:
	.long	0xc0c08000
.LCPI3_26:
	.long	0x4169999a
.LCPI3_27:
	.long	0xc1300000
.LCPI3_28:
	.long	0xaecc6122
.LCPI3_29:
	.long	0x2df0c3e1
.LCPI3_30:
	.long	0x2fe83cbe
.LCPI3_31:
	.long	0xb2301e9c
.LCPI3_32:
	.long	0x33e0361c
.LCPI3_33:
	.long	0xb57f79f7
.LCPI3_34:
	.long	0x371362ac
.LCPI3_35:
	.long	0xb89e6830
.LCPI3_36:
	.long	0x3a15cef0
.LCPI3_37:
	.long	0x3eca9c4f
.LCPI3_38:
	.long	0xbf38aa3b
.LCPI3_39:
	.long	0x3fb17200
.LCPI3_40:
	.long	0x363fbe8e
.LCPI3_41:
	.long	0xb9891cc7
.LCPI3_42:
	.long	0x37b4a561
.LCPI3_43:
	.long	0x3b2aad14
.LCPI3_44:
	.long	0xbcaaaa49
.LCPI3_45:
	.long	0x3dfffffd
.LCPI3_46:
	.long	0xbf000000
.LCPI3_47:
	.long	4286578688
.LCPI3_48:
	.long	1065353216
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI3_5:
	.long	0x00000000
	.long	0x3e0b3703
	.long	0x3e2ddcb8
	.long	0x3e10bf94
	.long	0x3dbd1288
	.long	0x3d4b381a
	.long	0x3cb745f3
	.long	0x3c0bff53
.LCPI3_6:
	.long	0x3b361288
	.long	0x3a4a298a
	.long	0x393ffa83
	.long	0x381c1834
	.long	0x36d97f6d
	.long	0x3581e68a
	.long	0x340510ed
	.long	0x3269d8dc
.LCPI3_8:
	.long	0x3f000000
	.long	0x3e5088fd
	.long	0xbc4abb91
	.long	0xbdead0f6
	.long	0xbdff9fc5
	.long	0xbdb8e7c6
	.long	0xbd4e92e7
	.long	0xbcbb037e
.LCPI3_9:
	.long	0xbc0c2c80
	.long	0xbb2ff762
	.long	0xba3a3bf5
	.long	0xb926e3ea
	.long	0xb7fe01d5
	.long	0xb6a47e17
	.long	0xb535931b
	.long	0xb3ab04ec
.LCPI3_10:
	.long	0xbecc422a
	.long	0xbeaed0ca
	.long	0xbe513116
	.long	0xbd80d950
	.long	0x3cd4cdd2
	.long	0x3d5c229c
	.long	0x3d3713f9
	.long	0x3cd4ed0c
.LCPI3_11:
	.long	0x3c404373
	.long	0x3b8c38d8
	.long	0x3aa8750b
	.long	0x39a88e3f
	.long	0x388d76a5
	.long	0x37481f18
	.long	0x35ef67de
	.long	0x3472ce09
.LCPI3_12:
	.long	0x356ce07a
	.long	0x3dbd9ef6
	.long	0x3e04e1e0
	.long	0x3dd2f2f2
	.long	0x3d43ab7c
	.long	0x3b6a2986
	.long	0xbc748c5f
	.long	0xbc766829
.LCPI3_13:
	.long	0xbc14b1a2
	.long	0xbb849933
	.long	0xbaba420f
	.long	0xb9d41770
	.long	0xb8c6e704
	.long	0xb79b2220
	.long	0xb64a9211
	.long	0xb4de729c
.LCPI3_14:
	.long	0x3d881f1a
	.long	0x3d3a8a04
	.long	0x3a87e69a
	.long	0xbcfe306a
	.long	0xbd0f91dd
	.long	0xbca471d3
	.long	0xbb96477e
	.long	0x3b446629
.LCPI3_15:
	.long	0x3b800923
	.long	0x3b1e799e
	.long	0x3a89abd5
	.long	0x39b8002f
	.long	0x38c489ad
	.long	0x37ab39c4
	.long	0x3676516b
	.long	0x35136fc8
.LCPI3_16:
	.long	0x39afe74b
	.long	0xbca1540f
	.long	0xbcb6ce45
	.long	0xbc19dbf8
	.long	0x3b91e42c
	.long	0x3c148549
	.long	0x3bc842b3
	.long	0x3aed310e
.LCPI3_17:
	.long	0xb9f72922
	.long	0xba5d149d
	.long	0xba0958ea
	.long	0xb9648b8f
	.long	0xb88f61d5
	.long	0xb78e2446
	.long	0xb6641482
	.long	0xb5161f31
.LCPI3_18:
	.long	0xbc4a12c7
	.long	0xbbd2108d
	.long	0x3c1d6b33
	.long	0x3ad05710
	.long	0x3beddc15
	.long	0xbaca53f9
	.long	0xba8c094b
	.long	0xbada8390
.LCPI3_19:
	.long	0xba13cfab
	.long	0x38779d35
	.long	0x3923a6e2
	.long	0x38c736cc
	.long	0x381d3b8c
	.long	0x3736a5c5
	.long	0x3625fb94
	.long	0x34f373aa
.LCPI3_20:
	.long	0x3c086693
	.long	0x3b57bc08
	.long	0x3b2a3fee
	.long	0x39a3f628
	.long	0xbaee17d6
	.long	0xba960973
	.long	0xb7539a61
	.long	0x399aaf78
.LCPI3_21:
	.long	0x39ba20aa
	.long	0x38eceab2
	.long	0xb6c675ad
	.long	0xb7d418e0
	.long	0xb77b74f3
	.long	0xb6b83d82
	.long	0xb5c3dd1f
	.long	0xb4a38433
.LCPI3_22:
	.long	0xbc2b60d2
	.long	0x3c43b036
	.long	0xbd9e1c03
	.long	0x3d7560e3
	.long	0xbd117d6d
	.long	0x3c8e8daf
	.long	0xbc233da9
	.long	0x3b0a9746
.LCPI3_23:
	.long	0x3a5d3928
	.long	0xb6ce2a4a
	.long	0x3693a4fa
	.long	0x3704a75d
	.long	0x3641b0c3
	.long	0x360140aa
	.long	0x353b8e42
	.long	0x342e98d5
.LCPI3_49:
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
	subq	$1784, %rsp
	movq	%rdx, %rbx
.L3$pb:
	leaq	.L3$pb(%rip), %rcx
	movabsq	$_GLOBAL_OFFSET_TABLE_-.L3$pb, %rax
	addq	%rcx, %rax
	movq	%rdx, %rcx
	sarq	$63, %rcx
	movq	%rcx, %r8
	xorq	%rdx, %r8
	leaq	31(%r8), %r10
	testq	%r8, %r8
	cmovnsq	%r8, %r10
	shrq	$5, %r10
	xorq	%rcx, %r10
	shlq	$5, %r10
	movabsq	$4611686018418999296, %r14
	movq	%rdx, %rcx
	andq	%r14, %rcx
	movl	%esi, %edx
	negl	%edx
	shrl	$2, %edx
	andl	$15, %edx
	cmpq	%r10, %rdx
	cmovaeq	%r10, %rdx
	testq	%rcx, %rcx
	cmoveq	%rcx, %rdx
	subq	%rdx, %r10
	movq	%r10, %rcx
	andq	$-32, %rcx
	movq	%rdx, -128(%rsp)
	orq	%rdx, %rcx
	movq	%rcx, -120(%rsp)
	movabsq	$.LCPI3_8@GOTOFF, %rdx
	movabsq	$.LCPI3_20@GOTOFF, %r13
	movabsq	$.LCPI3_21@GOTOFF, %rbp
	movabsq	$.LCPI3_22@GOTOFF, %rcx
	movabsq	$.LCPI3_23@GOTOFF, %r8
	movabsq	$.LCPI3_24@GOTOFF, %r9
	movabsq	$.LCPI3_25@GOTOFF, %r15
	cmpq	$32, %r10
	jl	.LBB3_10
	leaq	448(%rdi), %r11
	movabsq	$.LCPI3_0@GOTOFF, %r10
	vbroadcastss	(%rax,%r10), %ymm0
	vmovups	%ymm0, 432(%rsp)
	movabsq	$.LCPI3_1@GOTOFF, %r10
	vbroadcastss	(%rax,%r10), %ymm0
	vmovups	%ymm0, 1456(%rsp)
	movabsq	$.LCPI3_2@GOTOFF, %r10
	vbroadcastss	(%rax,%r10), %ymm0
	vmovups	%ymm0, 1424(%rsp)
	movabsq	$.LCPI3_3@GOTOFF, %r10
	vbroadcastss	(%rax,%r10), %ymm0
	vmovups	%ymm0, 1168(%rsp)
	movabsq	$.LCPI3_4@GOTOFF, %r10
	vbroadcastss	(%rax,%r10), %ymm0
	vmovups	%ymm0, 1488(%rsp)
	movabsq	$.LCPI3_5@GOTOFF, %r10
	vmovaps	(%rax,%r10), %ymm0
	vmovups	%ymm0, 1392(%rsp)
	movabsq	$.LCPI3_6@GOTOFF, %r10
	vmovaps	(%rax,%r10), %ymm0
	vmovups	%ymm0, 1360(%rsp)
	movabsq	$.LCPI3_7@GOTOFF, %r10
	vbroadcastss	(%rax,%r10), %ymm0
	vmovups	%ymm0, 1328(%rsp)
	vmovaps	(%rax,%rdx), %ymm0
	vmovups	%ymm0, 400(%rsp)
	movabsq	$.LCPI3_9@GOTOFF, %rdx
	vmovaps	(%rax,%rdx), %ymm0
	vmovups	%ymm0, 1296(%rsp)
	movabsq	$.LCPI3_10@GOTOFF, %rdx
	vmovaps	(%rax,%rdx), %ymm0
	vmovups	%ymm0, 112(%rsp)
	movabsq	$.LCPI3_11@GOTOFF, %rdx
	vmovaps	(%rax,%rdx), %ymm0
	vmovups	%ymm0, 80(%rsp)
	movabsq	$.LCPI3_12@GOTOFF, %rdx
	vmovaps	(%rax,%rdx), %ymm0
	vmovups	%ymm0, 368(%rsp)
	movabsq	$.LCPI3_13@GOTOFF, %rdx
	vmovaps	(%rax,%rdx), %ymm0
	vmovups	%ymm0, 336(%rsp)
	movabsq	$.LCPI3_14@GOTOFF, %rdx
	vmovaps	(%rax,%rdx), %ymm0
	vmovups	%ymm0, 304(%rsp)
	movq	-128(%rsp), %r10
	movabsq	$.LCPI3_15@GOTOFF, %rdx
	vmovaps	(%rax,%rdx), %ymm0
	vmovups	%ymm0, 272(%rsp)
	movabsq	$.LCPI3_16@GOTOFF, %rdx
	vmovaps	(%rax,%rdx), %ymm0
	vmovups	%ymm0, 240(%rsp)
	movabsq	$.LCPI3_17@GOTOFF, %rdx
	vmovaps	(%rax,%rdx), %ymm0
	vmovups	%ymm0, 1232(%rsp)
	movabsq	$.LCPI3_18@GOTOFF, %rdx
	vmovaps	(%rax,%rdx), %ymm0
	vmovups	%ymm0, 1264(%rsp)
	movabsq	$.LCPI3_19@GOTOFF, %rdx
	vmovdqa	(%rax,%rdx), %ymm0
	vmovdqu	%ymm0, 1200(%rsp)
	movabsq	$.LCPI3_8@GOTOFF, %rdx
	movq	%r11, %r12
	jmp	.LBB3_2
	.p2align	4
.LBB3_8:
	vmovups	%ymm2, (%rsi,%r10,4)
	vmovups	%ymm4, 32(%rsi,%r10,4)
	vmovups	%ymm5, 64(%rsi,%r10,4)
	vmovups	%ymm11, 96(%rsi,%r10,4)
	addq	$32, %r10
	cmpq	-120(%rsp), %r10
	jge	.LBB3_10
.LBB3_2:
	testq	%r14, %rbx
	je	.LBB3_4
	leaq	(,%r10,4), %r11
	andq	$-4096, %r11
	prefetcht0	16384(%rdi,%r11)
	prefetcht0	-64(%r12,%r10,4)
	prefetcht0	(%r12,%r10,4)
	prefetcht0	16448(%rsi,%r11)
	movq	%r12, %r11
.LBB3_4:
	vmovups	-448(%r11,%r10,4), %ymm1
	vmovups	%ymm1, 208(%rsp)
	vmovups	-416(%r11,%r10,4), %ymm0
	vmovups	%ymm0, 16(%rsp)
	vmovups	432(%rsp), %ymm2
	vandps	%ymm2, %ymm1, %ymm1
	vandps	%ymm2, %ymm0, %ymm0
	vmovups	1456(%rsp), %ymm11
	vminps	%ymm1, %ymm11, %ymm2
	vmovups	%ymm2, -48(%rsp)
	vmovups	1424(%rsp), %ymm1
	vmovaps	%ymm1, %ymm5
	vmovaps	%ymm1, %ymm14
	vmovups	1168(%rsp), %ymm7
	vfmsub213ps	%ymm7, %ymm2, %ymm5
	vmovups	1392(%rsp), %ymm10
	vpermps	%ymm10, %ymm5, %ymm2
	vmovups	1360(%rsp), %ymm13
	vpermps	%ymm13, %ymm5, %ymm3
	vmovups	1328(%rsp), %ymm15
	vandps	%ymm5, %ymm15, %ymm1
	vpxor	%xmm8, %xmm8, %xmm8
	vpcmpeqd	%ymm1, %ymm8, %ymm1
	vblendvps	%ymm1, %ymm2, %ymm3, %ymm2
	vmovups	%ymm2, 176(%rsp)
	vpermps	400(%rsp), %ymm5, %ymm2
	vmovups	1296(%rsp), %ymm12
	vpermps	%ymm12, %ymm5, %ymm3
	vblendvps	%ymm1, %ymm2, %ymm3, %ymm2
	vmovups	%ymm2, 144(%rsp)
	vpermps	112(%rsp), %ymm5, %ymm2
	vpermps	80(%rsp), %ymm5, %ymm3
	vblendvps	%ymm1, %ymm2, %ymm3, %ymm2
	vmovups	%ymm2, -80(%rsp)
	vpermps	368(%rsp), %ymm5, %ymm2
	vpermps	336(%rsp), %ymm5, %ymm3
	vblendvps	%ymm1, %ymm2, %ymm3, %ymm2
	vmovups	%ymm2, -16(%rsp)
	vpermps	304(%rsp), %ymm5, %ymm2
	vmovups	272(%rsp), %ymm8
	vpermps	%ymm8, %ymm5, %ymm3
	vblendvps	%ymm1, %ymm2, %ymm3, %ymm2
	vmovups	%ymm2, 48(%rsp)
	vpermps	240(%rsp), %ymm5, %ymm2
	vpermps	1232(%rsp), %ymm5, %ymm3
	vblendvps	%ymm1, %ymm2, %ymm3, %ymm2
	vmovups	%ymm2, 1072(%rsp)
	vmovups	1264(%rsp), %ymm6
	vpermps	%ymm6, %ymm5, %ymm2
	vmovups	1200(%rsp), %ymm4
	vpermps	%ymm4, %ymm5, %ymm3
	vblendvps	%ymm1, %ymm2, %ymm3, %ymm2
	vmovups	%ymm2, 816(%rsp)
	vmovaps	(%rax,%r13), %ymm2
	vmovups	%ymm2, 560(%rsp)
	vpermps	%ymm2, %ymm5, %ymm2
	vmovaps	(%rax,%rbp), %ymm3
	vmovups	%ymm3, 528(%rsp)
	vpermps	%ymm3, %ymm5, %ymm3
	vblendvps	%ymm1, %ymm2, %ymm3, %ymm2
	vmovups	%ymm2, 1744(%rsp)
	vmovaps	(%rax,%rcx), %ymm2
	vmovups	%ymm2, 496(%rsp)
	vpermps	%ymm2, %ymm5, %ymm2
	vmovaps	(%rax,%r8), %ymm3
	vmovups	%ymm3, 464(%rsp)
	vpermps	%ymm3, %ymm5, %ymm3
	vblendvps	%ymm1, %ymm2, %ymm3, %ymm9
	vminps	%ymm0, %ymm11, %ymm0
	vmovups	%ymm0, 1040(%rsp)
	vmovaps	%ymm14, %ymm2
	vfmsub213ps	%ymm7, %ymm0, %ymm2
	vandps	%ymm2, %ymm15, %ymm0
	vpxor	%xmm1, %xmm1, %xmm1
	vpcmpeqd	%ymm1, %ymm0, %ymm0
	vpermps	%ymm10, %ymm2, %ymm1
	vpermps	%ymm13, %ymm2, %ymm3
	vblendvps	%ymm0, %ymm1, %ymm3, %ymm1
	vmovups	%ymm1, 624(%rsp)
	vmovups	400(%rsp), %ymm7
	vpermps	%ymm7, %ymm2, %ymm1
	vpermps	%ymm12, %ymm2, %ymm3
	vblendvps	%ymm0, %ymm1, %ymm3, %ymm1
	vmovups	%ymm1, -112(%rsp)
	vpermps	112(%rsp), %ymm2, %ymm1
	vpermps	80(%rsp), %ymm2, %ymm3
	vblendvps	%ymm0, %ymm1, %ymm3, %ymm1
	vmovups	%ymm1, 592(%rsp)
	vpermps	368(%rsp), %ymm2, %ymm1
	vpermps	336(%rsp), %ymm2, %ymm3
	vblendvps	%ymm0, %ymm1, %ymm3, %ymm1
	vmovups	%ymm1, 1136(%rsp)
	vpermps	304(%rsp), %ymm2, %ymm1
	vpermps	%ymm8, %ymm2, %ymm3
	vblendvps	%ymm0, %ymm1, %ymm3, %ymm1
	vmovups	%ymm1, 1008(%rsp)
	vmovups	240(%rsp), %ymm8
	vpermps	%ymm8, %ymm2, %ymm1
	vpermps	1232(%rsp), %ymm2, %ymm3
	vblendvps	%ymm0, %ymm1, %ymm3, %ymm1
	vmovups	%ymm1, 976(%rsp)
	vpermps	%ymm6, %ymm2, %ymm1
	vpermps	%ymm4, %ymm2, %ymm3
	vblendvps	%ymm0, %ymm1, %ymm3, %ymm1
	vmovups	%ymm1, 912(%rsp)
	vpermps	560(%rsp), %ymm2, %ymm1
	vpermps	528(%rsp), %ymm2, %ymm3
	vblendvps	%ymm0, %ymm1, %ymm3, %ymm1
	vmovups	%ymm1, 848(%rsp)
	vpermps	496(%rsp), %ymm2, %ymm1
	vpermps	464(%rsp), %ymm2, %ymm3
	vblendvps	%ymm0, %ymm1, %ymm3, %ymm3
	vmovups	-384(%r11,%r10,4), %ymm0
	vmovups	%ymm0, 1104(%rsp)
	vandps	432(%rsp), %ymm0, %ymm0
	vminps	%ymm0, %ymm11, %ymm0
	vmovups	%ymm0, 688(%rsp)
	vmovaps	%ymm14, %ymm11
	vmovups	1168(%rsp), %ymm1
	vfmsub213ps	%ymm1, %ymm0, %ymm11
	vandps	%ymm15, %ymm11, %ymm0
	vxorps	%xmm4, %xmm4, %xmm4
	vpcmpeqd	%ymm4, %ymm0, %ymm0
	vpermps	%ymm10, %ymm11, %ymm4
	vpermps	%ymm13, %ymm11, %ymm6
	vblendvps	%ymm0, %ymm4, %ymm6, %ymm4
	vmovups	%ymm4, 944(%rsp)
	vpermps	%ymm7, %ymm11, %ymm4
	vpermps	%ymm12, %ymm11, %ymm6
	vblendvps	%ymm0, %ymm4, %ymm6, %ymm4
	vmovups	%ymm4, 880(%rsp)
	vpermps	112(%rsp), %ymm11, %ymm4
	vpermps	80(%rsp), %ymm11, %ymm6
	vblendvps	%ymm0, %ymm4, %ymm6, %ymm4
	vmovups	%ymm4, 784(%rsp)
	vmovups	368(%rsp), %ymm12
	vpermps	%ymm12, %ymm11, %ymm4
	vmovups	336(%rsp), %ymm13
	vpermps	%ymm13, %ymm11, %ymm6
	vblendvps	%ymm0, %ymm4, %ymm6, %ymm4
	vmovups	%ymm4, 752(%rsp)
	vmovups	304(%rsp), %ymm14
	vpermps	%ymm14, %ymm11, %ymm4
	vpermps	272(%rsp), %ymm11, %ymm6
	vblendvps	%ymm0, %ymm4, %ymm6, %ymm4
	vmovups	%ymm4, 656(%rsp)
	vpermps	%ymm8, %ymm11, %ymm4
	vmovups	1232(%rsp), %ymm7
	vpermps	%ymm7, %ymm11, %ymm6
	vblendvps	%ymm0, %ymm4, %ymm6, %ymm4
	vmovups	%ymm4, 1680(%rsp)
	vmovups	1264(%rsp), %ymm8
	vpermps	%ymm8, %ymm11, %ymm4
	vpermps	1200(%rsp), %ymm11, %ymm6
	vblendvps	%ymm0, %ymm4, %ymm6, %ymm4
	vmovups	%ymm4, 1648(%rsp)
	vpermps	560(%rsp), %ymm11, %ymm4
	vpermps	528(%rsp), %ymm11, %ymm6
	vblendvps	%ymm0, %ymm4, %ymm6, %ymm4
	vmovups	%ymm4, 1584(%rsp)
	vpermps	496(%rsp), %ymm11, %ymm4
	vpermps	464(%rsp), %ymm11, %ymm6
	vblendvps	%ymm0, %ymm4, %ymm6, %ymm0
	vmovups	-352(%r11,%r10,4), %ymm4
	vmovups	%ymm4, 720(%rsp)
	vandps	432(%rsp), %ymm4, %ymm4
	vmovups	1456(%rsp), %ymm6
	vminps	%ymm4, %ymm6, %ymm4
	vmovups	%ymm4, 1520(%rsp)
	vmovups	1424(%rsp), %ymm15
	vfmsub213ps	%ymm1, %ymm4, %ymm15
	vandps	1328(%rsp), %ymm15, %ymm4
	vxorps	%xmm6, %xmm6, %xmm6
	vpcmpeqd	%ymm6, %ymm4, %ymm10
	vpermps	1392(%rsp), %ymm15, %ymm4
	vpermps	1360(%rsp), %ymm15, %ymm6
	vblendvps	%ymm10, %ymm4, %ymm6, %ymm4
	vmovups	%ymm4, 1712(%rsp)
	vpermps	400(%rsp), %ymm15, %ymm4
	vpermps	1296(%rsp), %ymm15, %ymm6
	vblendvps	%ymm10, %ymm4, %ymm6, %ymm4
	vmovups	%ymm4, 1616(%rsp)
	vpermps	112(%rsp), %ymm15, %ymm4
	vpermps	80(%rsp), %ymm15, %ymm6
	vblendvps	%ymm10, %ymm4, %ymm6, %ymm4
	vmovups	%ymm4, 1552(%rsp)
	vpermps	%ymm12, %ymm15, %ymm4
	vpermps	%ymm13, %ymm15, %ymm6
	vblendvps	%ymm10, %ymm4, %ymm6, %ymm12
	vpermps	%ymm14, %ymm15, %ymm4
	vpermps	272(%rsp), %ymm15, %ymm6
	vblendvps	%ymm10, %ymm4, %ymm6, %ymm13
	vpermps	240(%rsp), %ymm15, %ymm4
	vpermps	%ymm7, %ymm15, %ymm6
	vblendvps	%ymm10, %ymm4, %ymm6, %ymm14
	vpermps	%ymm8, %ymm15, %ymm4
	vpermps	1200(%rsp), %ymm15, %ymm8
	vblendvps	%ymm10, %ymm4, %ymm8, %ymm4
	vpermps	560(%rsp), %ymm15, %ymm8
	vpermps	528(%rsp), %ymm15, %ymm7
	vblendvps	%ymm10, %ymm8, %ymm7, %ymm8
	vpermps	496(%rsp), %ymm15, %ymm7
	vpermps	464(%rsp), %ymm15, %ymm6
	vblendvps	%ymm10, %ymm7, %ymm6, %ymm10
	vaddps	%ymm1, %ymm5, %ymm5
	vmovups	1488(%rsp), %ymm6
	vfmadd213ps	-48(%rsp), %ymm6, %ymm5
	vfmadd213ps	1744(%rsp), %ymm5, %ymm9
	vfmadd213ps	816(%rsp), %ymm5, %ymm9
	vfmadd213ps	1072(%rsp), %ymm5, %ymm9
	vfmadd213ps	48(%rsp), %ymm5, %ymm9
	vfmadd213ps	-16(%rsp), %ymm5, %ymm9
	vfmadd213ps	-80(%rsp), %ymm5, %ymm9
	vfmadd213ps	144(%rsp), %ymm5, %ymm9
	vfmadd213ps	176(%rsp), %ymm5, %ymm9
	vaddps	%ymm1, %ymm2, %ymm2
	vfmadd213ps	1040(%rsp), %ymm6, %ymm2
	vaddps	%ymm1, %ymm11, %ymm5
	vfmadd213ps	688(%rsp), %ymm6, %ymm5
	vaddps	%ymm1, %ymm15, %ymm1
	vfmadd213ps	1520(%rsp), %ymm6, %ymm1
	vfmadd213ps	%ymm8, %ymm1, %ymm10
	vmovups	208(%rsp), %ymm8
	vfmadd213ps	1584(%rsp), %ymm5, %ymm0
	vfmadd213ps	848(%rsp), %ymm2, %ymm3
	vfmadd213ps	912(%rsp), %ymm2, %ymm3
	vfmadd213ps	1648(%rsp), %ymm5, %ymm0
	vfmadd213ps	%ymm4, %ymm1, %ymm10
	vfmadd213ps	%ymm14, %ymm1, %ymm10
	vfmadd213ps	1680(%rsp), %ymm5, %ymm0
	vfmadd213ps	976(%rsp), %ymm2, %ymm3
	vfmadd213ps	1008(%rsp), %ymm2, %ymm3
	vfmadd213ps	656(%rsp), %ymm5, %ymm0
	vfmadd213ps	%ymm13, %ymm1, %ymm10
	vfmadd213ps	%ymm12, %ymm1, %ymm10
	vfmadd213ps	752(%rsp), %ymm5, %ymm0
	vfmadd213ps	1136(%rsp), %ymm2, %ymm3
	vfmadd213ps	592(%rsp), %ymm2, %ymm3
	vfmadd213ps	784(%rsp), %ymm5, %ymm0
	vfmadd213ps	1552(%rsp), %ymm1, %ymm10
	vfmadd213ps	1616(%rsp), %ymm1, %ymm10
	vfmadd213ps	880(%rsp), %ymm5, %ymm0
	vfmadd213ps	-112(%rsp), %ymm2, %ymm3
	vfmadd213ps	624(%rsp), %ymm2, %ymm3
	vfmadd213ps	944(%rsp), %ymm5, %ymm0
	vfmadd213ps	1712(%rsp), %ymm1, %ymm10
	vbroadcastss	(%rax,%r9), %ymm6
	vmaxps	%ymm8, %ymm6, %ymm1
	vsubps	%ymm9, %ymm1, %ymm2
	vmovups	16(%rsp), %ymm7
	vmaxps	%ymm7, %ymm6, %ymm1
	vsubps	%ymm3, %ymm1, %ymm4
	vmovups	1104(%rsp), %ymm3
	vmaxps	%ymm3, %ymm6, %ymm1
	vsubps	%ymm0, %ymm1, %ymm5
	vmovups	720(%rsp), %ymm9
	vmaxps	%ymm9, %ymm6, %ymm0
	vsubps	%ymm10, %ymm0, %ymm11
	vmovaps	%ymm7, %ymm10
	vbroadcastss	(%rax,%r15), %ymm1
	vmovaps	%ymm9, %ymm12
	vcmpltps	%ymm1, %ymm9, %ymm6
	vcmpltps	%ymm1, %ymm3, %ymm9
	vpackssdw	%ymm6, %ymm9, %ymm0
	vpermq	$216, %ymm0, %ymm0
	vcmpltps	%ymm1, %ymm7, %ymm13
	vcmpltps	%ymm1, %ymm8, %ymm7
	vpackssdw	%ymm13, %ymm7, %ymm1
	vpermq	$216, %ymm1, %ymm1
	vpacksswb	%ymm0, %ymm1, %ymm0
	vpmovmskb	%ymm0, %r11d
	testl	%r11d, %r11d
	jne	.LBB3_5
	testq	%r14, %rbx
	movq	%r12, %r11
	je	.LBB3_8
.LBB3_7:
	vmovntps	%ymm2, (%rsi,%r10,4)
	vmovntps	%ymm4, 32(%rsi,%r10,4)
	vmovntps	%ymm5, 64(%rsi,%r10,4)
	vmovntps	%ymm11, 96(%rsi,%r10,4)
	addq	$32, %r10
	cmpq	-120(%rsp), %r10
	jl	.LBB3_2
	jmp	.LBB3_10
.LBB3_5:
	vbroadcastss	(%rax,%r9), %ymm0
	vmovups	%ymm0, 624(%rsp)
	vxorps	%ymm0, %ymm12, %ymm1
	vxorps	%ymm0, %ymm3, %ymm3
	vxorps	%ymm0, %ymm8, %ymm8
	vxorps	%ymm0, %ymm10, %ymm0
	movabsq	$.LCPI3_26@GOTOFF, %rdx
	vbroadcastss	(%rax,%rdx), %ymm10
	vminps	%ymm0, %ymm10, %ymm14
	vmovups	%ymm14, -80(%rsp)
	vminps	%ymm8, %ymm10, %ymm15
	vmovups	%ymm15, 144(%rsp)
	vminps	%ymm3, %ymm10, %ymm3
	vmovups	%ymm3, 176(%rsp)
	vminps	%ymm1, %ymm10, %ymm0
	vmovups	%ymm0, 208(%rsp)
	movabsq	$.LCPI3_27@GOTOFF, %rdx
	vbroadcastss	(%rax,%rdx), %ymm10
	vaddps	%ymm0, %ymm10, %ymm0
	vmovups	%ymm0, -48(%rsp)
	vaddps	%ymm3, %ymm10, %ymm12
	vaddps	%ymm10, %ymm15, %ymm8
	vmovups	%ymm8, -112(%rsp)
	vaddps	%ymm10, %ymm14, %ymm10
	movabsq	$.LCPI3_28@GOTOFF, %rdx
	vbroadcastss	(%rax,%rdx), %ymm0
	movabsq	$.LCPI3_29@GOTOFF, %rdx
	vbroadcastss	(%rax,%rdx), %ymm14
	vmovaps	%ymm14, %ymm15
	vfmadd213ps	%ymm0, %ymm10, %ymm15
	vmovaps	%ymm14, %ymm1
	vfmadd213ps	%ymm0, %ymm8, %ymm1
	vmovaps	%ymm0, %ymm8
	vmovaps	%ymm14, %ymm0
	vfmadd213ps	%ymm8, %ymm12, %ymm0
	vmovups	-48(%rsp), %ymm3
	vfmadd213ps	%ymm8, %ymm3, %ymm14
	movabsq	$.LCPI3_30@GOTOFF, %rdx
	vbroadcastss	(%rax,%rdx), %ymm8
	vfmadd213ps	%ymm8, %ymm3, %ymm14
	vmovups	%ymm12, 48(%rsp)
	vfmadd213ps	%ymm8, %ymm12, %ymm0
	vfmadd132ps	-112(%rsp), %ymm8, %ymm1
	vmovups	%ymm10, -16(%rsp)
	vfmadd213ps	%ymm8, %ymm10, %ymm15
	movabsq	$.LCPI3_31@GOTOFF, %rdx
	vbroadcastss	(%rax,%rdx), %ymm8
	vfmadd213ps	%ymm8, %ymm10, %ymm15
	vmovups	-112(%rsp), %ymm3
	vfmadd213ps	%ymm8, %ymm3, %ymm1
	vfmadd213ps	%ymm8, %ymm12, %ymm0
	vmovups	-48(%rsp), %ymm10
	vfmadd213ps	%ymm8, %ymm10, %ymm14
	movabsq	$.LCPI3_32@GOTOFF, %rdx
	vbroadcastss	(%rax,%rdx), %ymm8
	vmovups	%ymm8, 16(%rsp)
	vmovaps	%ymm10, %ymm8
	vmovups	16(%rsp), %ymm10
	vfmadd213ps	%ymm10, %ymm8, %ymm14
	vfmadd213ps	%ymm10, %ymm12, %ymm0
	vfmadd213ps	%ymm10, %ymm3, %ymm1
	vmovaps	%ymm10, %ymm12
	vmovups	-16(%rsp), %ymm10
	vfmadd213ps	%ymm12, %ymm10, %ymm15
	movabsq	$.LCPI3_33@GOTOFF, %rdx
	vbroadcastss	(%rax,%rdx), %ymm12
	vfmadd213ps	%ymm12, %ymm10, %ymm15
	vfmadd213ps	%ymm12, %ymm3, %ymm1
	vmovups	48(%rsp), %ymm10
	vfmadd213ps	%ymm12, %ymm10, %ymm0
	vfmadd213ps	%ymm12, %ymm8, %ymm14
	movabsq	$.LCPI3_34@GOTOFF, %rdx
	vbroadcastss	(%rax,%rdx), %ymm12
	vfmadd213ps	%ymm12, %ymm8, %ymm14
	vfmadd213ps	%ymm12, %ymm10, %ymm0
	vfmadd213ps	%ymm12, %ymm3, %ymm1
	vmovups	-16(%rsp), %ymm8
	vfmadd213ps	%ymm12, %ymm8, %ymm15
	movabsq	$.LCPI3_35@GOTOFF, %rdx
	vbroadcastss	(%rax,%rdx), %ymm12
	vfmadd213ps	%ymm12, %ymm8, %ymm15
	vfmadd213ps	%ymm12, %ymm3, %ymm1
	vmovaps	%ymm3, %ymm8
	vfmadd213ps	%ymm12, %ymm10, %ymm0
	vmovups	-48(%rsp), %ymm3
	vfmadd213ps	%ymm12, %ymm3, %ymm14
	movabsq	$.LCPI3_36@GOTOFF, %rdx
	vbroadcastss	(%rax,%rdx), %ymm12
	vfmadd213ps	%ymm12, %ymm3, %ymm14
	vmovups	%ymm14, 16(%rsp)
	vfmadd213ps	%ymm12, %ymm10, %ymm0
	vfmadd213ps	%ymm12, %ymm8, %ymm1
	vmovaps	%ymm12, %ymm14
	vmovups	-16(%rsp), %ymm12
	vfmadd213ps	%ymm14, %ymm12, %ymm15
	movabsq	$.LCPI3_37@GOTOFF, %rdx
	vbroadcastss	(%rax,%rdx), %ymm14
	vfmadd213ps	%ymm14, %ymm12, %ymm15
	vfmadd213ps	%ymm14, %ymm8, %ymm1
	vmovups	%ymm1, 1072(%rsp)
	vfmadd213ps	%ymm14, %ymm10, %ymm0
	vmovups	%ymm0, 1136(%rsp)
	vmovups	16(%rsp), %ymm0
	vfmadd213ps	%ymm14, %ymm3, %ymm0
	vmovups	%ymm0, 16(%rsp)
	vmovups	176(%rsp), %ymm1
	vmulps	%ymm1, %ymm1, %ymm14
	vmovups	144(%rsp), %ymm0
	vmulps	%ymm0, %ymm0, %ymm3
	vmovups	%ymm3, -48(%rsp)
	vmovups	-80(%rsp), %ymm8
	vmulps	%ymm8, %ymm8, %ymm10
	vmovups	%ymm10, -112(%rsp)
	vfmsub213ps	%ymm10, %ymm8, %ymm8
	vmovups	%ymm8, -80(%rsp)
	vfmsub213ps	%ymm3, %ymm0, %ymm0
	vmovups	%ymm0, 144(%rsp)
	vfmsub213ps	%ymm14, %ymm1, %ymm1
	vmovups	%ymm1, 176(%rsp)
	vmovups	208(%rsp), %ymm0
	vmulps	%ymm0, %ymm0, %ymm10
	vfmsub213ps	%ymm10, %ymm0, %ymm0
	vmovups	%ymm0, 208(%rsp)
	movabsq	$.LCPI3_38@GOTOFF, %rdx
	vbroadcastss	(%rax,%rdx), %ymm1
	vmovaps	%ymm1, %ymm12
	vmovups	1168(%rsp), %ymm8
	vfmsub213ps	%ymm8, %ymm10, %ymm12
	vmovups	%ymm12, 1104(%rsp)
	vmovaps	%ymm1, %ymm3
	vmovaps	%ymm1, %ymm0
	vfmsub213ps	%ymm8, %ymm14, %ymm0
	vmovups	%ymm0, -16(%rsp)
	vmovaps	%ymm14, %ymm1
	vmovaps	%ymm3, %ymm14
	vmovups	-48(%rsp), %ymm0
	vfmsub213ps	%ymm8, %ymm0, %ymm14
	vmovups	%ymm14, 880(%rsp)
	vfmsub132ps	-112(%rsp), %ymm8, %ymm3
	vmovups	%ymm3, 656(%rsp)
	vaddps	%ymm8, %ymm12, %ymm12
	vmovups	%ymm12, 1008(%rsp)
	movabsq	$.LCPI3_39@GOTOFF, %rdx
	vbroadcastss	(%rax,%rdx), %ymm3
	vfmadd231ps	%ymm3, %ymm12, %ymm10
	vmovups	%ymm10, 1040(%rsp)
	vaddps	-16(%rsp), %ymm8, %ymm10
	vmovups	%ymm10, 944(%rsp)
	vfmadd231ps	%ymm3, %ymm10, %ymm1
	vmovups	%ymm1, 976(%rsp)
	vaddps	%ymm8, %ymm14, %ymm1
	vmovups	%ymm1, 752(%rsp)
	vfmadd231ps	%ymm3, %ymm1, %ymm0
	vmovups	%ymm0, -48(%rsp)
	vmovups	656(%rsp), %ymm12
	vaddps	%ymm8, %ymm12, %ymm8
	vfmadd213ps	-112(%rsp), %ymm8, %ymm3
	movabsq	$.LCPI3_40@GOTOFF, %rdx
	vbroadcastss	(%rax,%rdx), %ymm0
	vmovups	%ymm0, -112(%rsp)
	vmovups	-80(%rsp), %ymm1
	vfmadd231ps	%ymm0, %ymm8, %ymm1
	vaddps	%ymm1, %ymm3, %ymm3
	movabsq	$.LCPI3_41@GOTOFF, %rdx
	vbroadcastss	(%rax,%rdx), %ymm8
	vmovups	%ymm8, -80(%rsp)
	movabsq	$.LCPI3_42@GOTOFF, %rdx
	vbroadcastss	(%rax,%rdx), %ymm0
	vmovups	%ymm0, 912(%rsp)
	vmovups	%ymm0, 848(%rsp)
	vmovaps	%ymm0, %ymm1
	vfmadd213ps	%ymm8, %ymm3, %ymm0
	movabsq	$.LCPI3_43@GOTOFF, %rdx
	vbroadcastss	(%rax,%rdx), %ymm14
	vfmadd213ps	%ymm14, %ymm3, %ymm0
	movabsq	$.LCPI3_44@GOTOFF, %rdx
	vbroadcastss	(%rax,%rdx), %ymm8
	vmovups	%ymm8, 816(%rsp)
	vfmadd213ps	%ymm8, %ymm3, %ymm0
	movabsq	$.LCPI3_45@GOTOFF, %rdx
	vbroadcastss	(%rax,%rdx), %ymm8
	vmovups	%ymm8, 784(%rsp)
	vfmadd213ps	%ymm8, %ymm3, %ymm0
	movabsq	$.LCPI3_46@GOTOFF, %rdx
	vbroadcastss	(%rax,%rdx), %ymm8
	vmovups	%ymm8, 48(%rsp)
	vfmadd213ps	%ymm8, %ymm3, %ymm0
	vmulps	%ymm0, %ymm3, %ymm0
	vfmadd213ps	%ymm15, %ymm15, %ymm0
	vmovaps	%ymm12, %ymm8
	vpslld	$22, %ymm12, %ymm3
	movabsq	$.LCPI3_47@GOTOFF, %rdx
	vpbroadcastd	(%rax,%rdx), %ymm12
	vmovdqu	%ymm12, 592(%rsp)
	vpand	%ymm3, %ymm12, %ymm10
	movabsq	$.LCPI3_48@GOTOFF, %rdx
	vpbroadcastd	(%rax,%rdx), %ymm3
	movabsq	$.LCPI3_8@GOTOFF, %rdx
	vpaddd	%ymm3, %ymm10, %ymm15
	vmovdqu	%ymm3, 720(%rsp)
	vmulps	%ymm0, %ymm15, %ymm0
	vpslld	$23, %ymm8, %ymm12
	vpsubd	%ymm10, %ymm12, %ymm12
	vpaddd	%ymm3, %ymm12, %ymm12
	vpxor	624(%rsp), %ymm12, %ymm12
	vmulps	%ymm0, %ymm12, %ymm0
	vblendvps	%ymm13, %ymm0, %ymm4, %ymm4
	vmovups	-112(%rsp), %ymm13
	vmovups	144(%rsp), %ymm0
	vfmadd231ps	752(%rsp), %ymm13, %ymm0
	vaddps	-48(%rsp), %ymm0, %ymm0
	vfmadd213ps	-80(%rsp), %ymm0, %ymm1
	vmovaps	%ymm14, %ymm10
	vmovups	%ymm14, 688(%rsp)
	vfmadd213ps	%ymm14, %ymm0, %ymm1
	vmovups	816(%rsp), %ymm14
	vfmadd213ps	%ymm14, %ymm0, %ymm1
	vmovups	784(%rsp), %ymm15
	vfmadd213ps	%ymm15, %ymm0, %ymm1
	vfmadd213ps	48(%rsp), %ymm0, %ymm1
	vmulps	%ymm1, %ymm0, %ymm0
	vmovups	1072(%rsp), %ymm1
	vfmadd213ps	%ymm1, %ymm1, %ymm0
	vmovdqu	880(%rsp), %ymm8
	vpslld	$22, %ymm8, %ymm1
	vpand	592(%rsp), %ymm1, %ymm1
	vmovdqu	720(%rsp), %ymm3
	vpaddd	%ymm3, %ymm1, %ymm12
	vmulps	%ymm0, %ymm12, %ymm0
	vpslld	$23, %ymm8, %ymm12
	vpsubd	%ymm1, %ymm12, %ymm1
	vpaddd	%ymm3, %ymm1, %ymm1
	vmovdqu	624(%rsp), %ymm12
	vpxor	%ymm1, %ymm12, %ymm1
	vmulps	%ymm1, %ymm0, %ymm0
	vblendvps	%ymm7, %ymm0, %ymm2, %ymm2
	vmovups	176(%rsp), %ymm0
	vfmadd231ps	944(%rsp), %ymm13, %ymm0
	vaddps	976(%rsp), %ymm0, %ymm0
	vmovups	848(%rsp), %ymm1
	vfmadd213ps	-80(%rsp), %ymm0, %ymm1
	vfmadd213ps	%ymm10, %ymm0, %ymm1
	vfmadd213ps	%ymm14, %ymm0, %ymm1
	vfmadd213ps	%ymm15, %ymm0, %ymm1
	vmovups	48(%rsp), %ymm10
	vfmadd213ps	%ymm10, %ymm0, %ymm1
	vmulps	%ymm1, %ymm0, %ymm0
	vmovups	1136(%rsp), %ymm1
	vfmadd213ps	%ymm1, %ymm1, %ymm0
	vmovdqu	-16(%rsp), %ymm8
	vpslld	$22, %ymm8, %ymm1
	vmovdqu	592(%rsp), %ymm13
	vpand	%ymm1, %ymm13, %ymm1
	vpaddd	%ymm3, %ymm1, %ymm7
	vmulps	%ymm7, %ymm0, %ymm0
	vpslld	$23, %ymm8, %ymm7
	vpsubd	%ymm1, %ymm7, %ymm1
	vpaddd	%ymm3, %ymm1, %ymm1
	vpxor	%ymm1, %ymm12, %ymm1
	vmulps	%ymm1, %ymm0, %ymm0
	vblendvps	%ymm9, %ymm0, %ymm5, %ymm5
	vmovups	208(%rsp), %ymm0
	vmovups	-112(%rsp), %ymm1
	vfmadd231ps	1008(%rsp), %ymm1, %ymm0
	vaddps	1040(%rsp), %ymm0, %ymm0
	vmovups	912(%rsp), %ymm1
	vfmadd213ps	-80(%rsp), %ymm0, %ymm1
	vfmadd213ps	688(%rsp), %ymm0, %ymm1
	vfmadd213ps	%ymm14, %ymm0, %ymm1
	vfmadd213ps	%ymm15, %ymm0, %ymm1
	vfmadd213ps	%ymm10, %ymm0, %ymm1
	vmulps	%ymm1, %ymm0, %ymm0
	vmovups	16(%rsp), %ymm1
	vfmadd213ps	%ymm1, %ymm1, %ymm0
	vmovdqu	1104(%rsp), %ymm8
	vpslld	$22, %ymm8, %ymm1
	vpand	%ymm1, %ymm13, %ymm1
	vpaddd	%ymm3, %ymm1, %ymm7
	vmulps	%ymm7, %ymm0, %ymm0
	vpslld	$23, %ymm8, %ymm7
	vpsubd	%ymm1, %ymm7, %ymm1
	vpaddd	%ymm3, %ymm1, %ymm1
	vpxor	%ymm1, %ymm12, %ymm1
	vmulps	%ymm1, %ymm0, %ymm0
	vblendvps	%ymm6, %ymm0, %ymm11, %ymm11
	testq	%r14, %rbx
	movq	%r12, %r11
	jne	.LBB3_7
	jmp	.LBB3_8
.LBB3_10:
	testq	%r14, %rbx
	je	.LBB3_12
	lock		orl	$0, -64(%rsp)
.LBB3_12:
	movabsq	$.LCPI3_49@GOTOFF, %r10
	vmovaps	(%rax,%r10), %ymm0
	vmovups	%ymm0, 112(%rsp)
	movabsq	$.LCPI3_0@GOTOFF, %r10
	vbroadcastss	(%rax,%r10), %ymm0
	vmovups	%ymm0, 80(%rsp)
	movabsq	$.LCPI3_1@GOTOFF, %r10
	vbroadcastss	(%rax,%r10), %ymm0
	vmovups	%ymm0, 560(%rsp)
	movabsq	$.LCPI3_2@GOTOFF, %r10
	vbroadcastss	(%rax,%r10), %ymm0
	vmovups	%ymm0, 528(%rsp)
	movabsq	$.LCPI3_3@GOTOFF, %r10
	vbroadcastss	(%rax,%r10), %ymm4
	movabsq	$.LCPI3_4@GOTOFF, %r10
	vbroadcastss	(%rax,%r10), %ymm0
	vmovups	%ymm0, 496(%rsp)
	movabsq	$.LCPI3_5@GOTOFF, %r10
	vmovaps	(%rax,%r10), %ymm0
	vmovups	%ymm0, 464(%rsp)
	movabsq	$.LCPI3_6@GOTOFF, %r10
	vmovaps	(%rax,%r10), %ymm0
	vmovups	%ymm0, 432(%rsp)
	movabsq	$.LCPI3_7@GOTOFF, %r10
	vbroadcastss	(%rax,%r10), %ymm0
	vmovups	%ymm0, 400(%rsp)
	vmovaps	(%rax,%rdx), %ymm0
	vmovups	%ymm0, 368(%rsp)
	movabsq	$.LCPI3_9@GOTOFF, %rdx
	vmovaps	(%rax,%rdx), %ymm0
	vmovups	%ymm0, 336(%rsp)
	movabsq	$.LCPI3_10@GOTOFF, %rdx
	vmovaps	(%rax,%rdx), %ymm0
	vmovups	%ymm0, 304(%rsp)
	movabsq	$.LCPI3_11@GOTOFF, %rdx
	vmovaps	(%rax,%rdx), %ymm0
	vmovups	%ymm0, 272(%rsp)
	movb	$1, %r10b
	movabsq	$.LCPI3_12@GOTOFF, %rdx
	vmovaps	(%rax,%rdx), %ymm0
	vmovups	%ymm0, 240(%rsp)
	jmp	.LBB3_13
	.p2align	4
.LBB3_18:
	testb	$1, %r10b
	movl	$0, %r10d
	movq	%rdx, %rbx
	je	.LBB3_19
.LBB3_13:
	testb	$1, %r10b
	movq	-120(%rsp), %r11
	movl	$0, %edx
	cmovneq	%rdx, %r11
	movq	%rbx, %rdx
	cmovneq	-128(%rsp), %rbx
	cmpq	%rbx, %r11
	jge	.LBB3_18
	movl	%ebx, %r14d
	subl	%r11d, %r14d
	.p2align	4
.LBB3_15:
	vmovd	%r14d, %xmm0
	vpbroadcastd	%xmm0, %ymm0
	vpcmpgtd	112(%rsp), %ymm0, %ymm15
	vmaskmovps	(%rdi,%r11,4), %ymm15, %ymm1
	vandps	80(%rsp), %ymm1, %ymm0
	vmovups	560(%rsp), %ymm2
	vminps	%ymm0, %ymm2, %ymm2
	vmovups	528(%rsp), %ymm3
	vfmsub213ps	%ymm4, %ymm2, %ymm3
	vpermps	464(%rsp), %ymm3, %ymm0
	vpermps	432(%rsp), %ymm3, %ymm14
	vandps	400(%rsp), %ymm3, %ymm5
	vpxor	%xmm6, %xmm6, %xmm6
	vpcmpeqd	%ymm6, %ymm5, %ymm5
	vblendvps	%ymm5, %ymm0, %ymm14, %ymm0
	vpermps	368(%rsp), %ymm3, %ymm14
	vpermps	336(%rsp), %ymm3, %ymm6
	vblendvps	%ymm5, %ymm14, %ymm6, %ymm14
	vpermps	304(%rsp), %ymm3, %ymm6
	vpermps	272(%rsp), %ymm3, %ymm7
	vblendvps	%ymm5, %ymm6, %ymm7, %ymm6
	vpermps	240(%rsp), %ymm3, %ymm7
	movabsq	$.LCPI3_13@GOTOFF, %r12
	vpermps	(%rax,%r12), %ymm3, %ymm8
	vblendvps	%ymm5, %ymm7, %ymm8, %ymm7
	movabsq	$.LCPI3_14@GOTOFF, %r12
	vpermps	(%rax,%r12), %ymm3, %ymm8
	movabsq	$.LCPI3_15@GOTOFF, %r12
	vpermps	(%rax,%r12), %ymm3, %ymm9
	vblendvps	%ymm5, %ymm8, %ymm9, %ymm8
	movabsq	$.LCPI3_16@GOTOFF, %r12
	vpermps	(%rax,%r12), %ymm3, %ymm9
	movabsq	$.LCPI3_17@GOTOFF, %r12
	vpermps	(%rax,%r12), %ymm3, %ymm10
	vblendvps	%ymm5, %ymm9, %ymm10, %ymm9
	movabsq	$.LCPI3_18@GOTOFF, %r12
	vpermps	(%rax,%r12), %ymm3, %ymm10
	movabsq	$.LCPI3_19@GOTOFF, %r12
	vpermps	(%rax,%r12), %ymm3, %ymm11
	vblendvps	%ymm5, %ymm10, %ymm11, %ymm10
	vpermps	(%rax,%r13), %ymm3, %ymm11
	vpermps	(%rax,%rbp), %ymm3, %ymm12
	vblendvps	%ymm5, %ymm11, %ymm12, %ymm11
	vpermps	(%rax,%rcx), %ymm3, %ymm12
	vpermps	(%rax,%r8), %ymm3, %ymm13
	vblendvps	%ymm5, %ymm12, %ymm13, %ymm5
	vaddps	%ymm4, %ymm3, %ymm3
	vfmadd132ps	496(%rsp), %ymm2, %ymm3
	vfmadd213ps	%ymm11, %ymm3, %ymm5
	vfmadd213ps	%ymm10, %ymm3, %ymm5
	vfmadd213ps	%ymm9, %ymm3, %ymm5
	vfmadd213ps	%ymm8, %ymm3, %ymm5
	vfmadd213ps	%ymm7, %ymm3, %ymm5
	vfmadd213ps	%ymm6, %ymm3, %ymm5
	vfmadd213ps	%ymm14, %ymm3, %ymm5
	vfmadd213ps	%ymm0, %ymm3, %ymm5
	vbroadcastss	(%rax,%r9), %ymm0
	vmaxps	%ymm1, %ymm0, %ymm0
	vsubps	%ymm5, %ymm0, %ymm14
	vbroadcastss	(%rax,%r15), %ymm0
	vcmpltps	%ymm0, %ymm1, %ymm0
	vtestps	%ymm0, %ymm0
	jne	.LBB3_16
.LBB3_17:
	vmaskmovps	%ymm14, %ymm15, (%rsi,%r11,4)
	addq	$8, %r11
	addl	$-8, %r14d
	cmpq	%rbx, %r11
	jl	.LBB3_15
	jmp	.LBB3_18
.LBB3_16:
	vbroadcastss	(%rax,%r9), %ymm7
	vxorps	%ymm7, %ymm1, %ymm1
	movabsq	$.LCPI3_26@GOTOFF, %r12
	vbroadcastss	(%rax,%r12), %ymm2
	vminps	%ymm1, %ymm2, %ymm1
	movabsq	$.LCPI3_27@GOTOFF, %r12
	vbroadcastss	(%rax,%r12), %ymm2
	vaddps	%ymm2, %ymm1, %ymm2
	movabsq	$.LCPI3_28@GOTOFF, %r12
	vbroadcastss	(%rax,%r12), %ymm3
	movabsq	$.LCPI3_29@GOTOFF, %r12
	vbroadcastss	(%rax,%r12), %ymm5
	vfmadd213ps	%ymm3, %ymm2, %ymm5
	movabsq	$.LCPI3_30@GOTOFF, %r12
	vbroadcastss	(%rax,%r12), %ymm3
	vfmadd231ps	%ymm5, %ymm2, %ymm3
	movabsq	$.LCPI3_31@GOTOFF, %r12
	vbroadcastss	(%rax,%r12), %ymm5
	vfmadd231ps	%ymm3, %ymm2, %ymm5
	movabsq	$.LCPI3_32@GOTOFF, %r12
	vbroadcastss	(%rax,%r12), %ymm3
	vfmadd231ps	%ymm5, %ymm2, %ymm3
	movabsq	$.LCPI3_33@GOTOFF, %r12
	vbroadcastss	(%rax,%r12), %ymm5
	vfmadd231ps	%ymm3, %ymm2, %ymm5
	movabsq	$.LCPI3_34@GOTOFF, %r12
	vbroadcastss	(%rax,%r12), %ymm3
	vfmadd231ps	%ymm5, %ymm2, %ymm3
	movabsq	$.LCPI3_35@GOTOFF, %r12
	vbroadcastss	(%rax,%r12), %ymm5
	vfmadd231ps	%ymm3, %ymm2, %ymm5
	movabsq	$.LCPI3_36@GOTOFF, %r12
	vbroadcastss	(%rax,%r12), %ymm3
	vfmadd231ps	%ymm5, %ymm2, %ymm3
	movabsq	$.LCPI3_37@GOTOFF, %r12
	vbroadcastss	(%rax,%r12), %ymm8
	vfmadd231ps	%ymm3, %ymm2, %ymm8
	vmulps	%ymm1, %ymm1, %ymm3
	vfmsub213ps	%ymm3, %ymm1, %ymm1
	movabsq	$.LCPI3_38@GOTOFF, %r12
	vbroadcastss	(%rax,%r12), %ymm2
	vfmsub213ps	%ymm4, %ymm3, %ymm2
	vaddps	%ymm4, %ymm2, %ymm5
	movabsq	$.LCPI3_39@GOTOFF, %r12
	vbroadcastss	(%rax,%r12), %ymm6
	vfmadd213ps	%ymm3, %ymm5, %ymm6
	movabsq	$.LCPI3_40@GOTOFF, %r12
	vbroadcastss	(%rax,%r12), %ymm3
	vfmadd213ps	%ymm1, %ymm5, %ymm3
	vaddps	%ymm3, %ymm6, %ymm1
	movabsq	$.LCPI3_41@GOTOFF, %r12
	vbroadcastss	(%rax,%r12), %ymm3
	movabsq	$.LCPI3_42@GOTOFF, %r12
	vbroadcastss	(%rax,%r12), %ymm5
	vfmadd213ps	%ymm3, %ymm1, %ymm5
	movabsq	$.LCPI3_43@GOTOFF, %r12
	vbroadcastss	(%rax,%r12), %ymm3
	vfmadd231ps	%ymm5, %ymm1, %ymm3
	movabsq	$.LCPI3_44@GOTOFF, %r12
	vbroadcastss	(%rax,%r12), %ymm5
	vfmadd231ps	%ymm3, %ymm1, %ymm5
	movabsq	$.LCPI3_45@GOTOFF, %r12
	vbroadcastss	(%rax,%r12), %ymm3
	vfmadd231ps	%ymm5, %ymm1, %ymm3
	movabsq	$.LCPI3_46@GOTOFF, %r12
	vbroadcastss	(%rax,%r12), %ymm5
	vfmadd231ps	%ymm3, %ymm1, %ymm5
	vmulps	%ymm5, %ymm1, %ymm1
	vfmadd213ps	%ymm8, %ymm8, %ymm1
	vpslld	$22, %ymm2, %ymm3
	movabsq	$.LCPI3_47@GOTOFF, %r12
	vpbroadcastd	(%rax,%r12), %ymm5
	vpand	%ymm5, %ymm3, %ymm3
	movabsq	$.LCPI3_48@GOTOFF, %r12
	vpbroadcastd	(%rax,%r12), %ymm5
	vpaddd	%ymm5, %ymm3, %ymm6
	vmulps	%ymm6, %ymm1, %ymm1
	vpslld	$23, %ymm2, %ymm2
	vpsubd	%ymm3, %ymm2, %ymm2
	vpaddd	%ymm5, %ymm2, %ymm2
	vpxor	%ymm7, %ymm2, %ymm2
	vmulps	%ymm2, %ymm1, %ymm1
	vblendvps	%ymm0, %ymm1, %ymm14, %ymm14
	jmp	.LBB3_17
.LBB3_19:
	addq	$1784, %rsp
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
	jl	.LBB4_8
	leaq	576(%rdi), %r11
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
.LBB4_6:
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
	jge	.LBB4_8
.LBB4_2:
	testq	%r9, %rdx
	je	.LBB4_4
	leaq	(,%rax,4), %r14
	andq	$-4096, %r14
	prefetcht0	16384(%rdi,%r14)
	prefetcht0	-192(%r11,%rax,4)
	prefetcht0	-128(%r11,%rax,4)
	prefetcht0	-64(%r11,%rax,4)
	prefetcht0	(%r11,%rax,4)
	prefetcht0	16448(%rsi,%r14)
.LBB4_4:
	vmovups	512(%rsp), %ymm6
	vmaxps	-480(%r11,%rax,4), %ymm6, %ymm1
	vmovups	%ymm1, 256(%rsp)
	vmaxps	-448(%r11,%rax,4), %ymm6, %ymm2
	vmovups	%ymm2, -64(%rsp)
	vmaxps	-416(%r11,%rax,4), %ymm6, %ymm3
	vmovups	%ymm3, -96(%rsp)
	vmaxps	-384(%r11,%rax,4), %ymm6, %ymm4
	vmovups	%ymm4, -128(%rsp)
	vmaxps	-352(%r11,%rax,4), %ymm6, %ymm0
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
	vmaxps	-512(%r11,%rax,4), %ymm6, %ymm1
	vmovups	%ymm1, 832(%rsp)
	vminps	%ymm1, %ymm8, %ymm2
	vmovaps	%ymm10, %ymm1
	vfmsub213ps	%ymm13, %ymm2, %ymm1
	vmovups	%ymm1, 704(%rsp)
	vaddps	%ymm1, %ymm13, %ymm1
	vfmadd231ps	%ymm14, %ymm1, %ymm2
	vfmadd231ps	%ymm1, %ymm15, %ymm2
	vmovups	%ymm2, 96(%rsp)
	vmaxps	-544(%r11,%rax,4), %ymm6, %ymm1
	vmovups	%ymm1, 896(%rsp)
	vminps	%ymm1, %ymm8, %ymm1
	vmovaps	%ymm10, %ymm2
	vfmsub213ps	%ymm13, %ymm1, %ymm2
	vmovups	%ymm2, 768(%rsp)
	vaddps	%ymm2, %ymm13, %ymm3
	vfmadd231ps	%ymm14, %ymm3, %ymm1
	vfmadd231ps	%ymm3, %ymm15, %ymm1
	vmovups	%ymm1, 640(%rsp)
	vmaxps	-576(%r11,%rax,4), %ymm6, %ymm3
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
	je	.LBB4_6
	vmovntps	%ymm8, (%rsi,%rax,4)
	vmovntps	%ymm7, 32(%rsi,%rax,4)
	vmovntps	%ymm5, 64(%rsi,%rax,4)
	vmovntps	%ymm1, 96(%rsi,%rax,4)
	vmovntps	%ymm4, 128(%rsi,%rax,4)
	vmovntps	%ymm3, 160(%rsi,%rax,4)
	vmovntps	%ymm2, 192(%rsi,%rax,4)
	vmovntps	%ymm0, 224(%rsi,%rax,4)
	addq	$64, %rax
	cmpq	%rcx, %rax
	jl	.LBB4_2
.LBB4_8:
	testq	%r9, %rdx
	je	.LBB4_10
	lock		orl	$0, -64(%rsp)
.LBB4_10:
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
	jmp	.LBB4_11
	.p2align	4
.LBB4_14:
	testb	$1, %r8b
	movl	$0, %r8d
	je	.LBB4_15
.LBB4_11:
	testb	$1, %r8b
	movq	%rcx, %r9
	cmovneq	%rax, %r9
	movq	%rdx, %r10
	cmovneq	%rbx, %r10
	cmpq	%r10, %r9
	jge	.LBB4_14
	movl	%r10d, %r11d
	subl	%r9d, %r11d
	.p2align	4
.LBB4_13:
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
	jl	.LBB4_13
	jmp	.LBB4_14
.LBB4_15:
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
	subq	$1672, %rsp
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
	movabsq	$4611686018418999296, %rbp
	movq	%rdx, %r8
	andq	%rbp, %r8
	movl	%esi, %r9d
	negl	%r9d
	shrl	$2, %r9d
	andl	$15, %r9d
	cmpq	%rcx, %r9
	cmovaeq	%rcx, %r9
	testq	%r8, %r8
	cmoveq	%r8, %r9
	subq	%r9, %rcx
	movq	%rcx, %r8
	andq	$-64, %r8
	movq	%r9, -128(%rsp)
	orq	%r9, %r8
	movq	%r8, -120(%rsp)
	movabsq	$.LCPI5_13@GOTOFF, %r8
	movabsq	$.LCPI5_14@GOTOFF, %rbx
	movabsq	$.LCPI5_15@GOTOFF, %r9
	movabsq	$.LCPI5_16@GOTOFF, %r15
	movabsq	$.LCPI5_17@GOTOFF, %r14
	movabsq	$.LCPI5_19@GOTOFF, %r12
	movabsq	$.LCPI5_20@GOTOFF, %r13
	cmpq	$64, %rcx
	jl	.LBB5_8
	leaq	576(%rdi), %rcx
	movq	%r8, %r10
	movabsq	$.LCPI5_0@GOTOFF, %r8
	vbroadcastss	(%rax,%r8), %ymm0
	vmovups	%ymm0, 480(%rsp)
	movabsq	$.LCPI5_1@GOTOFF, %r8
	vbroadcastss	(%rax,%r8), %ymm0
	vmovups	%ymm0, 960(%rsp)
	movabsq	$.LCPI5_2@GOTOFF, %r8
	vbroadcastss	(%rax,%r8), %ymm0
	vmovups	%ymm0, 928(%rsp)
	movabsq	$.LCPI5_3@GOTOFF, %r8
	vbroadcastss	(%rax,%r8), %ymm0
	vmovups	%ymm0, 896(%rsp)
	movabsq	$.LCPI5_4@GOTOFF, %r8
	vbroadcastss	(%rax,%r8), %ymm0
	vmovups	%ymm0, 864(%rsp)
	movabsq	$.LCPI5_5@GOTOFF, %r8
	vbroadcastss	(%rax,%r8), %ymm0
	vmovups	%ymm0, 832(%rsp)
	movabsq	$.LCPI5_6@GOTOFF, %r8
	vbroadcastss	(%rax,%r8), %ymm0
	vmovups	%ymm0, 800(%rsp)
	movabsq	$.LCPI5_7@GOTOFF, %r8
	vbroadcastss	(%rax,%r8), %ymm0
	vmovups	%ymm0, 768(%rsp)
	movabsq	$.LCPI5_8@GOTOFF, %r8
	vbroadcastss	(%rax,%r8), %ymm0
	vmovups	%ymm0, 736(%rsp)
	movabsq	$.LCPI5_9@GOTOFF, %r8
	vbroadcastss	(%rax,%r8), %ymm0
	vmovups	%ymm0, 704(%rsp)
	movabsq	$.LCPI5_10@GOTOFF, %r8
	vbroadcastss	(%rax,%r8), %ymm0
	vmovups	%ymm0, 672(%rsp)
	movabsq	$.LCPI5_11@GOTOFF, %r8
	vbroadcastss	(%rax,%r8), %ymm0
	vmovups	%ymm0, 640(%rsp)
	movq	%r9, %r11
	movabsq	$.LCPI5_12@GOTOFF, %r9
	vbroadcastss	(%rax,%r9), %ymm0
	vmovups	%ymm0, 224(%rsp)
	vbroadcastss	(%rax,%r8), %ymm0
	vmovups	%ymm0, 608(%rsp)
	vbroadcastss	(%rax,%r10), %ymm0
	vmovups	%ymm0, 160(%rsp)
	vbroadcastss	(%rax,%rbx), %ymm0
	vmovups	%ymm0, 448(%rsp)
	movq	-128(%rsp), %r8
	vbroadcastss	(%rax,%r11), %ymm0
	vmovups	%ymm0, 16(%rsp)
	vbroadcastss	(%rax,%r15), %ymm0
	vmovups	%ymm0, 192(%rsp)
	vbroadcastss	(%rax,%r14), %ymm0
	vmovups	%ymm0, 128(%rsp)
	movabsq	$.LCPI5_18@GOTOFF, %r9
	vbroadcastss	(%rax,%r9), %ymm0
	vmovups	%ymm0, -16(%rsp)
	vbroadcastss	(%rax,%r12), %ymm0
	vmovups	%ymm0, -48(%rsp)
	vbroadcastss	(%rax,%r13), %ymm0
	vmovups	%ymm0, 96(%rsp)
	movabsq	$.LCPI5_21@GOTOFF, %r9
	vbroadcastss	(%rax,%r9), %ymm0
	vmovups	%ymm0, 64(%rsp)
	jmp	.LBB5_2
	.p2align	4
.LBB5_6:
	vmovups	%ymm7, (%rsi,%r8,4)
	vmovups	%ymm6, 32(%rsi,%r8,4)
	vmovups	%ymm5, 64(%rsi,%r8,4)
	vmovups	%ymm4, 96(%rsi,%r8,4)
	vmovups	%ymm3, 128(%rsi,%r8,4)
	vmovups	%ymm2, 160(%rsi,%r8,4)
	vmovups	%ymm1, 192(%rsi,%r8,4)
	vmovups	%ymm0, 224(%rsi,%r8,4)
	addq	$64, %r8
	cmpq	-120(%rsp), %r8
	jge	.LBB5_8
.LBB5_2:
	testq	%rbp, %rdx
	je	.LBB5_4
	leaq	(,%r8,4), %r9
	andq	$-4096, %r9
	prefetcht0	16384(%rdi,%r9)
	prefetcht0	-192(%rcx,%r8,4)
	prefetcht0	-128(%rcx,%r8,4)
	prefetcht0	-64(%rcx,%r8,4)
	prefetcht0	(%rcx,%r8,4)
	prefetcht0	16448(%rsi,%r9)
.LBB5_4:
	vmovups	-576(%rcx,%r8,4), %ymm1
	vmovups	-544(%rcx,%r8,4), %ymm2
	vmovups	-512(%rcx,%r8,4), %ymm0
	vmovups	-480(%rcx,%r8,4), %ymm7
	vmovups	-448(%rcx,%r8,4), %ymm3
	vmovups	480(%rsp), %ymm9
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
	vmovups	%ymm11, -112(%rsp)
	vminps	%ymm4, %ymm13, %ymm10
	vmovups	%ymm10, -80(%rsp)
	vmovups	928(%rsp), %ymm12
	vmovaps	%ymm12, %ymm4
	vmovups	896(%rsp), %ymm5
	vfmsub213ps	%ymm5, %ymm10, %ymm4
	vmovups	%ymm4, 256(%rsp)
	vmovaps	%ymm12, %ymm4
	vfmsub213ps	%ymm5, %ymm11, %ymm4
	vmovups	%ymm4, 288(%rsp)
	vmovaps	%ymm12, %ymm4
	vfmsub213ps	%ymm5, %ymm6, %ymm4
	vmovups	%ymm4, 320(%rsp)
	vmovaps	%ymm12, %ymm4
	vfmsub213ps	%ymm5, %ymm8, %ymm4
	vmovaps	%ymm4, %ymm15
	vmovups	%ymm4, 384(%rsp)
	vxorps	%xmm14, %xmm14, %xmm14
	vmaxps	%ymm14, %ymm1, %ymm10
	vcmpunordps	%ymm1, %ymm1, %ymm11
	vblendvps	%ymm11, %ymm1, %ymm10, %ymm1
	vmovups	%ymm1, 1632(%rsp)
	vmaxps	%ymm14, %ymm2, %ymm1
	vcmpunordps	%ymm2, %ymm2, %ymm10
	vblendvps	%ymm10, %ymm2, %ymm1, %ymm1
	vmovups	%ymm1, 1600(%rsp)
	vmaxps	%ymm14, %ymm0, %ymm1
	vcmpunordps	%ymm0, %ymm0, %ymm2
	vblendvps	%ymm2, %ymm0, %ymm1, %ymm0
	vmovups	%ymm0, 1568(%rsp)
	vmaxps	%ymm14, %ymm7, %ymm0
	vcmpunordps	%ymm7, %ymm7, %ymm1
	vblendvps	%ymm1, %ymm7, %ymm0, %ymm0
	vmovups	%ymm0, 1536(%rsp)
	vmaxps	%ymm14, %ymm3, %ymm0
	vcmpunordps	%ymm3, %ymm3, %ymm1
	vblendvps	%ymm1, %ymm3, %ymm0, %ymm0
	vmovups	%ymm0, 1504(%rsp)
	vmovaps	%ymm12, %ymm0
	vfmsub213ps	%ymm5, %ymm9, %ymm0
	vmovups	%ymm0, 416(%rsp)
	vaddps	%ymm5, %ymm0, %ymm0
	vmovups	864(%rsp), %ymm11
	vfmsub231ps	%ymm11, %ymm0, %ymm9
	vmovups	832(%rsp), %ymm4
	vfmadd231ps	%ymm0, %ymm4, %ymm9
	vaddps	%ymm5, %ymm15, %ymm0
	vfmsub231ps	%ymm11, %ymm0, %ymm8
	vfmadd231ps	%ymm0, %ymm4, %ymm8
	vaddps	320(%rsp), %ymm5, %ymm0
	vfmsub231ps	%ymm11, %ymm0, %ymm6
	vfmadd231ps	%ymm0, %ymm4, %ymm6
	vaddps	288(%rsp), %ymm5, %ymm0
	vmovups	-112(%rsp), %ymm1
	vfmsub231ps	%ymm11, %ymm0, %ymm1
	vfmadd231ps	%ymm0, %ymm4, %ymm1
	vmovups	%ymm1, -112(%rsp)
	vaddps	256(%rsp), %ymm5, %ymm0
	vmovups	-80(%rsp), %ymm1
	vfmsub231ps	%ymm11, %ymm0, %ymm1
	vfmadd231ps	%ymm0, %ymm4, %ymm1
	vmovups	%ymm1, -80(%rsp)
	vmovups	-416(%rcx,%r8,4), %ymm0
	vmaxps	%ymm14, %ymm0, %ymm1
	vcmpunordps	%ymm0, %ymm0, %ymm2
	vblendvps	%ymm2, %ymm0, %ymm1, %ymm1
	vmovups	%ymm1, 1472(%rsp)
	vmovups	480(%rsp), %ymm10
	vandps	%ymm0, %ymm10, %ymm0
	vminps	%ymm0, %ymm13, %ymm0
	vmovaps	%ymm12, %ymm1
	vfmsub213ps	%ymm5, %ymm0, %ymm1
	vmovups	%ymm1, 352(%rsp)
	vaddps	%ymm5, %ymm1, %ymm1
	vfmsub231ps	%ymm11, %ymm1, %ymm0
	vfmadd231ps	%ymm1, %ymm4, %ymm0
	vmovups	-384(%rcx,%r8,4), %ymm1
	vmaxps	%ymm14, %ymm1, %ymm2
	vcmpunordps	%ymm1, %ymm1, %ymm3
	vblendvps	%ymm3, %ymm1, %ymm2, %ymm2
	vmovups	%ymm2, 1440(%rsp)
	vmovups	-352(%rcx,%r8,4), %ymm2
	vmaxps	%ymm14, %ymm2, %ymm3
	vcmpunordps	%ymm2, %ymm2, %ymm7
	vblendvps	%ymm7, %ymm2, %ymm3, %ymm3
	vmovups	%ymm3, 1408(%rsp)
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
	vfmsub213ps	%ymm5, %ymm13, %ymm12
	vaddps	%ymm5, %ymm12, %ymm3
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
	vmovups	640(%rsp), %ymm5
	vfmadd213ps	%ymm5, %ymm9, %ymm7
	vfmadd213ps	%ymm5, %ymm9, %ymm7
	vmovups	%ymm7, 1376(%rsp)
	vmovaps	%ymm11, %ymm7
	vfmadd213ps	%ymm3, %ymm8, %ymm7
	vfmadd213ps	%ymm4, %ymm8, %ymm7
	vfmadd213ps	%ymm1, %ymm8, %ymm7
	vfmadd213ps	%ymm2, %ymm8, %ymm7
	vfmadd213ps	%ymm5, %ymm8, %ymm7
	vfmadd213ps	%ymm5, %ymm8, %ymm7
	vmovups	%ymm7, 576(%rsp)
	vmovaps	%ymm11, %ymm7
	vfmadd213ps	%ymm3, %ymm6, %ymm7
	vfmadd213ps	%ymm4, %ymm6, %ymm7
	vfmadd213ps	%ymm1, %ymm6, %ymm7
	vfmadd213ps	%ymm2, %ymm6, %ymm7
	vfmadd213ps	%ymm5, %ymm6, %ymm7
	vfmadd213ps	%ymm5, %ymm6, %ymm7
	vmovups	%ymm7, 544(%rsp)
	vmovaps	%ymm11, %ymm7
	vmovups	-112(%rsp), %ymm6
	vfmadd213ps	%ymm3, %ymm6, %ymm7
	vfmadd213ps	%ymm4, %ymm6, %ymm7
	vfmadd213ps	%ymm1, %ymm6, %ymm7
	vfmadd213ps	%ymm2, %ymm6, %ymm7
	vfmadd213ps	%ymm5, %ymm6, %ymm7
	vfmadd213ps	%ymm5, %ymm6, %ymm7
	vmovups	%ymm7, -112(%rsp)
	vmovaps	%ymm11, %ymm7
	vmovups	-80(%rsp), %ymm6
	vfmadd213ps	%ymm3, %ymm6, %ymm7
	vfmadd213ps	%ymm4, %ymm6, %ymm7
	vfmadd213ps	%ymm1, %ymm6, %ymm7
	vfmadd213ps	%ymm2, %ymm6, %ymm7
	vfmadd213ps	%ymm5, %ymm6, %ymm7
	vfmadd213ps	%ymm5, %ymm6, %ymm7
	vmovups	%ymm7, -80(%rsp)
	vmovaps	%ymm11, %ymm6
	vfmadd213ps	%ymm3, %ymm0, %ymm6
	vfmadd213ps	%ymm4, %ymm0, %ymm6
	vfmadd213ps	%ymm1, %ymm0, %ymm6
	vfmadd213ps	%ymm2, %ymm0, %ymm6
	vfmadd213ps	%ymm5, %ymm0, %ymm6
	vfmadd213ps	%ymm5, %ymm0, %ymm6
	vmovups	%ymm6, 512(%rsp)
	vmovaps	%ymm11, %ymm0
	vfmadd213ps	%ymm3, %ymm10, %ymm0
	vfmadd213ps	%ymm4, %ymm10, %ymm0
	vfmadd213ps	%ymm1, %ymm10, %ymm0
	vfmadd213ps	%ymm2, %ymm10, %ymm0
	vfmadd213ps	%ymm5, %ymm10, %ymm0
	vfmadd213ps	%ymm5, %ymm10, %ymm0
	vmovaps	%ymm0, %ymm9
	vmovups	%ymm0, 1088(%rsp)
	vfmadd213ps	%ymm3, %ymm13, %ymm11
	vfmadd213ps	%ymm4, %ymm13, %ymm11
	vfmadd213ps	%ymm1, %ymm13, %ymm11
	vfmadd213ps	%ymm2, %ymm13, %ymm11
	vfmadd213ps	%ymm5, %ymm13, %ymm11
	vfmadd213ps	%ymm5, %ymm13, %ymm11
	vmovups	%ymm11, 1056(%rsp)
	vpslld	$22, %ymm12, %ymm0
	vmovdqu	224(%rsp), %ymm7
	vpand	%ymm7, %ymm0, %ymm0
	vpslld	$23, %ymm12, %ymm2
	vpsubd	%ymm0, %ymm2, %ymm2
	vmovdqu	608(%rsp), %ymm6
	vpaddd	%ymm6, %ymm0, %ymm0
	vmovdqu	%ymm0, 1312(%rsp)
	vpaddd	%ymm6, %ymm2, %ymm1
	vmovdqu	%ymm1, 1344(%rsp)
	vmulps	%ymm0, %ymm11, %ymm0
	vmulps	%ymm1, %ymm0, %ymm0
	vmovups	448(%rsp), %ymm1
	vmovaps	%ymm1, %ymm4
	vmovaps	%ymm1, %ymm3
	vmovups	160(%rsp), %ymm2
	vfmadd213ps	%ymm2, %ymm0, %ymm4
	vfmadd213ps	16(%rsp), %ymm0, %ymm4
	vmovups	192(%rsp), %ymm14
	vfmadd213ps	%ymm14, %ymm0, %ymm4
	vmovups	128(%rsp), %ymm11
	vfmadd213ps	%ymm11, %ymm0, %ymm4
	vmovups	-16(%rsp), %ymm12
	vfmadd213ps	%ymm12, %ymm0, %ymm4
	vmovups	-48(%rsp), %ymm8
	vfmadd213ps	%ymm8, %ymm0, %ymm4
	vfmadd213ps	96(%rsp), %ymm0, %ymm4
	vmovups	64(%rsp), %ymm10
	vfmadd213ps	%ymm10, %ymm0, %ymm4
	vfmadd213ps	%ymm5, %ymm0, %ymm4
	vpslld	$22, %ymm15, %ymm0
	vpand	%ymm7, %ymm0, %ymm0
	vpslld	$23, %ymm15, %ymm1
	vpsubd	%ymm0, %ymm1, %ymm1
	vpaddd	%ymm6, %ymm0, %ymm0
	vmovdqu	%ymm0, 1248(%rsp)
	vpaddd	%ymm6, %ymm1, %ymm1
	vmovdqu	%ymm1, 1280(%rsp)
	vmulps	%ymm0, %ymm9, %ymm0
	vmulps	%ymm1, %ymm0, %ymm0
	vmovaps	%ymm3, %ymm13
	vmovaps	%ymm3, %ymm9
	vfmadd213ps	%ymm2, %ymm0, %ymm13
	vmovaps	%ymm2, %ymm15
	vmovups	16(%rsp), %ymm2
	vfmadd213ps	%ymm2, %ymm0, %ymm13
	vfmadd213ps	%ymm14, %ymm0, %ymm13
	vfmadd213ps	%ymm11, %ymm0, %ymm13
	vfmadd213ps	%ymm12, %ymm0, %ymm13
	vfmadd213ps	%ymm8, %ymm0, %ymm13
	vmovups	96(%rsp), %ymm3
	vfmadd213ps	%ymm3, %ymm0, %ymm13
	vfmadd213ps	%ymm10, %ymm0, %ymm13
	vmovaps	%ymm10, %ymm8
	vfmadd213ps	%ymm5, %ymm0, %ymm13
	vmovdqu	352(%rsp), %ymm1
	vpslld	$22, %ymm1, %ymm0
	vpand	%ymm7, %ymm0, %ymm0
	vpslld	$23, %ymm1, %ymm1
	vpsubd	%ymm0, %ymm1, %ymm1
	vpaddd	%ymm6, %ymm0, %ymm0
	vmovdqu	%ymm0, 1216(%rsp)
	vpaddd	%ymm6, %ymm1, %ymm1
	vmovdqu	%ymm1, 352(%rsp)
	vmulps	512(%rsp), %ymm0, %ymm0
	vmulps	%ymm1, %ymm0, %ymm0
	vmovaps	%ymm9, %ymm7
	vmovaps	%ymm9, %ymm10
	vfmadd213ps	%ymm15, %ymm0, %ymm10
	vmovaps	%ymm15, %ymm12
	vfmadd213ps	%ymm2, %ymm0, %ymm10
	vmovaps	%ymm2, %ymm11
	vfmadd213ps	%ymm14, %ymm0, %ymm10
	vmovaps	%ymm14, %ymm9
	vmovups	128(%rsp), %ymm2
	vfmadd213ps	%ymm2, %ymm0, %ymm10
	vmovups	-16(%rsp), %ymm14
	vfmadd213ps	%ymm14, %ymm0, %ymm10
	vfmadd213ps	-48(%rsp), %ymm0, %ymm10
	vfmadd213ps	%ymm3, %ymm0, %ymm10
	vfmadd213ps	%ymm8, %ymm0, %ymm10
	vfmadd213ps	%ymm5, %ymm0, %ymm10
	vmovdqu	256(%rsp), %ymm1
	vpslld	$22, %ymm1, %ymm0
	vmovdqu	224(%rsp), %ymm15
	vpand	%ymm0, %ymm15, %ymm0
	vpslld	$23, %ymm1, %ymm1
	vpsubd	%ymm0, %ymm1, %ymm1
	vpaddd	%ymm6, %ymm0, %ymm0
	vmovdqu	%ymm0, 1184(%rsp)
	vpaddd	%ymm6, %ymm1, %ymm1
	vmovdqu	%ymm1, 256(%rsp)
	vmulps	-80(%rsp), %ymm0, %ymm0
	vmulps	%ymm1, %ymm0, %ymm0
	vmovaps	%ymm7, %ymm3
	vfmadd213ps	%ymm12, %ymm0, %ymm3
	vfmadd213ps	%ymm11, %ymm0, %ymm3
	vfmadd213ps	%ymm9, %ymm0, %ymm3
	vmovaps	%ymm9, %ymm12
	vfmadd213ps	%ymm2, %ymm0, %ymm3
	vmovaps	%ymm2, %ymm9
	vfmadd213ps	%ymm14, %ymm0, %ymm3
	vmovups	-48(%rsp), %ymm14
	vfmadd213ps	%ymm14, %ymm0, %ymm3
	vmovups	96(%rsp), %ymm8
	vfmadd213ps	%ymm8, %ymm0, %ymm3
	vmovups	64(%rsp), %ymm11
	vfmadd213ps	%ymm11, %ymm0, %ymm3
	vfmadd213ps	%ymm5, %ymm0, %ymm3
	vmovdqu	288(%rsp), %ymm1
	vpslld	$22, %ymm1, %ymm0
	vpand	%ymm0, %ymm15, %ymm0
	vpslld	$23, %ymm1, %ymm1
	vpsubd	%ymm0, %ymm1, %ymm1
	vpaddd	%ymm6, %ymm0, %ymm0
	vmovdqu	%ymm0, 1152(%rsp)
	vpaddd	%ymm6, %ymm1, %ymm1
	vmovdqu	%ymm1, 288(%rsp)
	vmulps	-112(%rsp), %ymm0, %ymm0
	vmulps	%ymm1, %ymm0, %ymm0
	vmovaps	%ymm7, %ymm2
	vfmadd213ps	160(%rsp), %ymm0, %ymm2
	vfmadd213ps	16(%rsp), %ymm0, %ymm2
	vfmadd213ps	%ymm12, %ymm0, %ymm2
	vfmadd213ps	%ymm9, %ymm0, %ymm2
	vmovups	-16(%rsp), %ymm9
	vfmadd213ps	%ymm9, %ymm0, %ymm2
	vfmadd213ps	%ymm14, %ymm0, %ymm2
	vfmadd213ps	%ymm8, %ymm0, %ymm2
	vfmadd213ps	%ymm11, %ymm0, %ymm2
	vfmadd213ps	%ymm5, %ymm0, %ymm2
	vmovdqu	320(%rsp), %ymm1
	vpslld	$22, %ymm1, %ymm0
	vpand	%ymm0, %ymm15, %ymm0
	vpslld	$23, %ymm1, %ymm14
	vpsubd	%ymm0, %ymm14, %ymm14
	vpaddd	%ymm6, %ymm0, %ymm0
	vmovdqu	%ymm0, 1120(%rsp)
	vpaddd	%ymm6, %ymm14, %ymm1
	vmovdqu	%ymm1, 320(%rsp)
	vmulps	544(%rsp), %ymm0, %ymm0
	vmulps	%ymm1, %ymm0, %ymm14
	vmovaps	%ymm7, %ymm1
	vmovups	160(%rsp), %ymm12
	vfmadd213ps	%ymm12, %ymm14, %ymm1
	vmovups	16(%rsp), %ymm11
	vfmadd213ps	%ymm11, %ymm14, %ymm1
	vfmadd213ps	192(%rsp), %ymm14, %ymm1
	vfmadd213ps	128(%rsp), %ymm14, %ymm1
	vfmadd213ps	%ymm9, %ymm14, %ymm1
	vmovups	-48(%rsp), %ymm7
	vfmadd213ps	%ymm7, %ymm14, %ymm1
	vfmadd213ps	%ymm8, %ymm14, %ymm1
	vfmadd213ps	64(%rsp), %ymm14, %ymm1
	vfmadd213ps	%ymm5, %ymm14, %ymm1
	vmovdqu	384(%rsp), %ymm0
	vpslld	$22, %ymm0, %ymm14
	vpand	%ymm15, %ymm14, %ymm14
	vpslld	$23, %ymm0, %ymm15
	vpsubd	%ymm14, %ymm15, %ymm15
	vpaddd	%ymm6, %ymm14, %ymm9
	vmovdqu	%ymm9, 1024(%rsp)
	vpaddd	%ymm6, %ymm15, %ymm0
	vmovdqu	%ymm0, 384(%rsp)
	vmulps	576(%rsp), %ymm9, %ymm15
	vmulps	%ymm0, %ymm15, %ymm15
	vmovups	448(%rsp), %ymm9
	vmovaps	%ymm9, %ymm0
	vfmadd213ps	%ymm12, %ymm15, %ymm0
	vfmadd213ps	%ymm11, %ymm15, %ymm0
	vmovups	192(%rsp), %ymm11
	vfmadd213ps	%ymm11, %ymm15, %ymm0
	vmovups	128(%rsp), %ymm12
	vfmadd213ps	%ymm12, %ymm15, %ymm0
	vfmadd213ps	-16(%rsp), %ymm15, %ymm0
	vfmadd213ps	%ymm7, %ymm15, %ymm0
	vfmadd213ps	%ymm8, %ymm15, %ymm0
	vmovups	64(%rsp), %ymm8
	vfmadd213ps	%ymm8, %ymm15, %ymm0
	vfmadd213ps	%ymm5, %ymm15, %ymm0
	vmovdqu	416(%rsp), %ymm14
	vpslld	$22, %ymm14, %ymm15
	vpand	224(%rsp), %ymm15, %ymm15
	vpslld	$23, %ymm14, %ymm14
	vpsubd	%ymm15, %ymm14, %ymm14
	vpaddd	%ymm6, %ymm15, %ymm15
	vmovdqu	%ymm15, 992(%rsp)
	vpaddd	%ymm6, %ymm14, %ymm6
	vmovdqu	%ymm6, 416(%rsp)
	vmovups	1376(%rsp), %ymm7
	vmulps	%ymm7, %ymm15, %ymm14
	vmulps	%ymm6, %ymm14, %ymm14
	vmovaps	%ymm9, %ymm15
	vfmadd213ps	160(%rsp), %ymm14, %ymm15
	vfmadd213ps	16(%rsp), %ymm14, %ymm15
	vfmadd213ps	%ymm11, %ymm14, %ymm15
	vfmadd213ps	%ymm12, %ymm14, %ymm15
	vfmadd213ps	-16(%rsp), %ymm14, %ymm15
	vfmadd213ps	-48(%rsp), %ymm14, %ymm15
	vfmadd213ps	96(%rsp), %ymm14, %ymm15
	vfmadd213ps	%ymm8, %ymm14, %ymm15
	vfmadd213ps	%ymm5, %ymm14, %ymm15
	vmulps	%ymm7, %ymm15, %ymm14
	vmulps	576(%rsp), %ymm0, %ymm0
	vmulps	544(%rsp), %ymm1, %ymm1
	vmulps	-112(%rsp), %ymm2, %ymm2
	vmulps	-80(%rsp), %ymm3, %ymm3
	vmulps	512(%rsp), %ymm10, %ymm5
	vmulps	1088(%rsp), %ymm13, %ymm6
	vmulps	1056(%rsp), %ymm4, %ymm4
	vmulps	1312(%rsp), %ymm4, %ymm4
	vmulps	1248(%rsp), %ymm6, %ymm6
	vmulps	1216(%rsp), %ymm5, %ymm5
	vmulps	1184(%rsp), %ymm3, %ymm3
	vmulps	1152(%rsp), %ymm2, %ymm2
	vmulps	1120(%rsp), %ymm1, %ymm1
	vmulps	1024(%rsp), %ymm0, %ymm0
	vmulps	992(%rsp), %ymm14, %ymm7
	vmulps	416(%rsp), %ymm7, %ymm7
	vmulps	384(%rsp), %ymm0, %ymm0
	vmulps	320(%rsp), %ymm1, %ymm1
	vmulps	288(%rsp), %ymm2, %ymm2
	vmulps	256(%rsp), %ymm3, %ymm3
	vmulps	352(%rsp), %ymm5, %ymm8
	vmulps	1280(%rsp), %ymm6, %ymm9
	vmulps	1344(%rsp), %ymm4, %ymm10
	vaddps	1632(%rsp), %ymm7, %ymm7
	vaddps	1600(%rsp), %ymm0, %ymm6
	vaddps	1568(%rsp), %ymm1, %ymm5
	vaddps	1536(%rsp), %ymm2, %ymm4
	vaddps	1504(%rsp), %ymm3, %ymm3
	vaddps	1472(%rsp), %ymm8, %ymm2
	vaddps	1440(%rsp), %ymm9, %ymm1
	vaddps	1408(%rsp), %ymm10, %ymm0
	testq	%rbp, %rdx
	je	.LBB5_6
	vmovntps	%ymm7, (%rsi,%r8,4)
	vmovntps	%ymm6, 32(%rsi,%r8,4)
	vmovntps	%ymm5, 64(%rsi,%r8,4)
	vmovntps	%ymm4, 96(%rsi,%r8,4)
	vmovntps	%ymm3, 128(%rsi,%r8,4)
	vmovntps	%ymm2, 160(%rsi,%r8,4)
	vmovntps	%ymm1, 192(%rsi,%r8,4)
	vmovntps	%ymm0, 224(%rsi,%r8,4)
	addq	$64, %r8
	cmpq	-120(%rsp), %r8
	jl	.LBB5_2
.LBB5_8:
	movq	%rsi, 192(%rsp)
	movq	%rdi, 224(%rsp)
	testq	%rbp, %rdx
	je	.LBB5_10
	lock		orl	$0, -64(%rsp)
.LBB5_10:
	movabsq	$.LCPI5_22@GOTOFF, %rcx
	vmovdqa	(%rax,%rcx), %ymm2
	movabsq	$.LCPI5_0@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm0
	movabsq	$.LCPI5_1@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm3
	movabsq	$.LCPI5_2@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm15
	movabsq	$.LCPI5_3@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm14
	movabsq	$.LCPI5_4@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm6
	movabsq	$.LCPI5_5@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm7
	movabsq	$.LCPI5_6@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm9
	movabsq	$.LCPI5_7@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm4
	movabsq	$.LCPI5_8@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm12
	movabsq	$.LCPI5_9@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm10
	movabsq	$.LCPI5_10@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm13
	movabsq	$.LCPI5_12@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm1
	vmovups	%ymm1, 128(%rsp)
	movb	$1, %sil
	movabsq	$.LCPI5_11@GOTOFF, %rcx
	vbroadcastss	(%rax,%rcx), %ymm1
	vmovups	%ymm1, 96(%rsp)
	vbroadcastss	(%rax,%rcx), %ymm1
	vmovups	%ymm1, 64(%rsp)
	movq	%rdx, 56(%rsp)
	vmovdqu	%ymm2, -16(%rsp)
	vmovups	%ymm3, -48(%rsp)
	vmovups	%ymm10, 160(%rsp)
	vmovups	%ymm0, -80(%rsp)
	movabsq	$.LCPI5_13@GOTOFF, %r11
	movabsq	$.LCPI5_14@GOTOFF, %rbx
	movabsq	$.LCPI5_15@GOTOFF, %r14
	movabsq	$.LCPI5_16@GOTOFF, %r15
	movabsq	$.LCPI5_17@GOTOFF, %r12
	movabsq	$.LCPI5_18@GOTOFF, %r13
	movabsq	$.LCPI5_19@GOTOFF, %rbp
	movabsq	$.LCPI5_20@GOTOFF, %r10
	movq	224(%rsp), %rdi
	jmp	.LBB5_11
	.p2align	4
.LBB5_14:
	testb	$1, -112(%rsp)
	movl	$0, %esi
	movq	56(%rsp), %rdx
	je	.LBB5_15
.LBB5_11:
	movl	%esi, -112(%rsp)
	testb	$1, %sil
	movq	-120(%rsp), %r8
	movl	$0, %ecx
	cmovneq	%rcx, %r8
	cmovneq	-128(%rsp), %rdx
	cmpq	%rdx, %r8
	movabsq	$.LCPI5_21@GOTOFF, %rcx
	movq	192(%rsp), %rsi
	jge	.LBB5_14
	movl	%edx, %r9d
	subl	%r8d, %r9d
	.p2align	4
.LBB5_13:
	vmovd	%r9d, %xmm1
	vpbroadcastd	%xmm1, %ymm1
	vpcmpgtd	%ymm2, %ymm1, %ymm0
	vmovdqu	%ymm0, 16(%rsp)
	vmaskmovps	(%rdi,%r8,4), %ymm0, %ymm1
	vandps	-80(%rsp), %ymm1, %ymm2
	vminps	%ymm2, %ymm3, %ymm2
	vmovaps	%ymm15, %ymm3
	vfmsub213ps	%ymm14, %ymm2, %ymm3
	vaddps	%ymm3, %ymm14, %ymm5
	vfmsub231ps	%ymm6, %ymm5, %ymm2
	vfmadd231ps	%ymm5, %ymm7, %ymm2
	vmovaps	%ymm4, %ymm8
	vfmadd213ps	%ymm9, %ymm2, %ymm8
	vfmadd213ps	%ymm12, %ymm2, %ymm8
	vfmadd213ps	%ymm10, %ymm2, %ymm8
	vfmadd213ps	%ymm13, %ymm2, %ymm8
	vmovups	96(%rsp), %ymm0
	vfmadd213ps	%ymm0, %ymm2, %ymm8
	vfmadd213ps	%ymm0, %ymm2, %ymm8
	vpslld	$22, %ymm3, %ymm2
	vpand	128(%rsp), %ymm2, %ymm5
	vmovdqu	64(%rsp), %ymm2
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
	vmovaps	%ymm13, %ymm2
	vmovaps	%ymm7, %ymm13
	vcmpunordps	%ymm1, %ymm1, %ymm7
	vblendvps	%ymm7, %ymm1, %ymm6, %ymm1
	vbroadcastss	(%rax,%r11), %ymm6
	vbroadcastss	(%rax,%rbx), %ymm7
	vfmadd213ps	%ymm6, %ymm5, %ymm7
	vbroadcastss	(%rax,%r14), %ymm6
	vfmadd231ps	%ymm7, %ymm5, %ymm6
	vbroadcastss	(%rax,%r15), %ymm7
	vfmadd231ps	%ymm6, %ymm5, %ymm7
	vbroadcastss	(%rax,%r12), %ymm6
	vfmadd231ps	%ymm7, %ymm5, %ymm6
	vbroadcastss	(%rax,%r13), %ymm7
	vfmadd231ps	%ymm6, %ymm5, %ymm7
	vbroadcastss	(%rax,%rbp), %ymm6
	vfmadd231ps	%ymm7, %ymm5, %ymm6
	vbroadcastss	(%rax,%r10), %ymm7
	vfmadd231ps	%ymm6, %ymm5, %ymm7
	vbroadcastss	(%rax,%rcx), %ymm6
	vfmadd231ps	%ymm7, %ymm5, %ymm6
	vmovaps	%ymm13, %ymm7
	vmovaps	%ymm2, %ymm13
	vfmadd213ps	%ymm0, %ymm5, %ymm6
	vmulps	%ymm6, %ymm8, %ymm5
	vmovaps	%ymm12, %ymm6
	vmovaps	%ymm9, %ymm12
	vmovaps	%ymm10, %ymm9
	vmovups	160(%rsp), %ymm10
	vmulps	%ymm5, %ymm11, %ymm2
	vmulps	%ymm3, %ymm2, %ymm2
	vmovups	-48(%rsp), %ymm3
	vaddps	%ymm2, %ymm1, %ymm1
	vmovdqu	-16(%rsp), %ymm2
	vmovups	16(%rsp), %ymm5
	vmaskmovps	%ymm1, %ymm5, (%rsi,%r8,4)
	addq	$8, %r8
	addl	$-8, %r9d
	cmpq	%rdx, %r8
	jl	.LBB5_13
	jmp	.LBB5_14
.LBB5_15:
	addq	$1672, %rsp
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
	jl	.LBB6_8
	leaq	576(%rdi), %rbx
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
.LBB6_6:
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
	jge	.LBB6_8
.LBB6_2:
	testq	%r10, %rdx
	je	.LBB6_4
	leaq	(,%rcx,4), %r15
	andq	$-4096, %r15
	prefetcht0	16384(%rdi,%r15)
	prefetcht0	-192(%rbx,%rcx,4)
	prefetcht0	-128(%rbx,%rcx,4)
	prefetcht0	-64(%rbx,%rcx,4)
	prefetcht0	(%rbx,%rcx,4)
	prefetcht0	16448(%rsi,%r15)
.LBB6_4:
	vmovups	544(%rsp), %ymm2
	vmaxps	-448(%rbx,%rcx,4), %ymm2, %ymm0
	vmovups	%ymm0, 96(%rsp)
	vmaxps	-480(%rbx,%rcx,4), %ymm2, %ymm1
	vmovups	%ymm1, 128(%rsp)
	vmaxps	-512(%rbx,%rcx,4), %ymm2, %ymm6
	vmovups	%ymm6, 160(%rsp)
	vmaxps	-544(%rbx,%rcx,4), %ymm2, %ymm5
	vmovups	%ymm5, 192(%rsp)
	vmaxps	-576(%rbx,%rcx,4), %ymm2, %ymm3
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
	vmaxps	-416(%rbx,%rcx,4), %ymm2, %ymm0
	vmovups	%ymm0, 32(%rsp)
	vminps	%ymm0, %ymm4, %ymm12
	vmovaps	%ymm7, %ymm0
	vfmsub213ps	%ymm9, %ymm12, %ymm0
	vmovups	%ymm0, -64(%rsp)
	vaddps	%ymm0, %ymm9, %ymm0
	vfmadd231ps	%ymm13, %ymm0, %ymm12
	vfmadd231ps	%ymm0, %ymm15, %ymm12
	vmaxps	-384(%rbx,%rcx,4), %ymm2, %ymm0
	vmovups	%ymm0, 928(%rsp)
	vminps	%ymm0, %ymm4, %ymm14
	vmovaps	%ymm7, %ymm0
	vfmsub213ps	%ymm9, %ymm14, %ymm0
	vmovups	%ymm0, -96(%rsp)
	vaddps	%ymm0, %ymm9, %ymm0
	vfmadd231ps	%ymm13, %ymm0, %ymm14
	vfmadd231ps	%ymm0, %ymm15, %ymm14
	vmaxps	-352(%rbx,%rcx,4), %ymm2, %ymm0
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
	je	.LBB6_6
	vmovntps	%ymm7, (%rsi,%rcx,4)
	vmovntps	%ymm1, 32(%rsi,%rcx,4)
	vmovntps	%ymm6, 64(%rsi,%rcx,4)
	vmovntps	%ymm2, 96(%rsi,%rcx,4)
	vmovntps	%ymm5, 128(%rsi,%rcx,4)
	vmovntps	%ymm4, 160(%rsi,%rcx,4)
	vmovntps	%ymm3, 192(%rsi,%rcx,4)
	vmovntps	%ymm10, 224(%rsi,%rcx,4)
	addq	$64, %rcx
	cmpq	%r8, %rcx
	jl	.LBB6_2
.LBB6_8:
	testq	%r10, %rdx
	je	.LBB6_10
	lock		orl	$0, -64(%rsp)
.LBB6_10:
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
	jmp	.LBB6_11
	.p2align	4
.LBB6_14:
	testb	$1, %cl
	movl	$0, %ecx
	je	.LBB6_15
.LBB6_11:
	testb	$1, %cl
	movq	%r8, %r11
	cmovneq	%r10, %r11
	movq	%rdx, %rbx
	cmovneq	%r14, %rbx
	cmpq	%rbx, %r11
	jge	.LBB6_14
	movl	%ebx, %ebp
	subl	%r11d, %ebp
	.p2align	4
.LBB6_13:
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
	jl	.LBB6_13
	jmp	.LBB6_14
.LBB6_15:
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
