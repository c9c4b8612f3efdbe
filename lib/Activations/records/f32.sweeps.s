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
	pushq	%rax
.L0$pb:
	leaq	.L0$pb(%rip), %rax
	movabsq	$_GLOBAL_OFFSET_TABLE_-.L0$pb, %rcx
	addq	%rax, %rcx
	movq	%rdx, %rax
	sarq	$63, %rax
	movq	%rax, %r9
	xorq	%rdx, %r9
	leaq	7(%r9), %r8
	testq	%r9, %r9
	cmovnsq	%r9, %r8
	sarq	$3, %r8
	xorq	%rax, %r8
	leaq	(,%r8,8), %rax
	movabsq	$.LCPI0_3@GOTOFF, %r14
	movabsq	$.LCPI0_4@GOTOFF, %r15
	movabsq	$.LCPI0_5@GOTOFF, %r12
	movabsq	$.LCPI0_6@GOTOFF, %r13
	movabsq	$.LCPI0_7@GOTOFF, %rbp
	movabsq	$.LCPI0_9@GOTOFF, %r11
	movabsq	$.LCPI0_11@GOTOFF, %r9
	movabsq	$.LCPI0_12@GOTOFF, %rbx
	testq	%r8, %r8
	jle	.LBB0_3
	xorl	%r10d, %r10d
	movq	%rbp, %r9
	movq	%r13, %rbp
	movq	%r12, %r13
	movabsq	$.LCPI0_0@GOTOFF, %r11
	vbroadcastss	(%rcx,%r11), %ymm0
	vmovups	%ymm0, -96(%rsp)
	movabsq	$.LCPI0_1@GOTOFF, %r11
	movabsq	$.LCPI0_2@GOTOFF, %rbx
	movq	%r13, %r12
	movq	%rbp, %r13
	movq	%r9, %rbp
	movabsq	$.LCPI0_11@GOTOFF, %r9
	vbroadcastss	(%rcx,%r11), %ymm0
	vmovups	%ymm0, -128(%rsp)
	vbroadcastss	(%rcx,%rbx), %ymm2
	vbroadcastss	(%rcx,%r14), %ymm3
	vbroadcastss	(%rcx,%r15), %ymm4
	vbroadcastss	(%rcx,%r12), %ymm5
	vbroadcastss	(%rcx,%r13), %ymm6
	vbroadcastss	(%rcx,%rbp), %ymm7
	movabsq	$.LCPI0_8@GOTOFF, %r11
	vbroadcastss	(%rcx,%r11), %ymm8
	movabsq	$.LCPI0_9@GOTOFF, %r11
	vbroadcastss	(%rcx,%r11), %ymm9
	movabsq	$.LCPI0_10@GOTOFF, %rbx
	vbroadcastss	(%rcx,%rbx), %ymm10
	movabsq	$.LCPI0_12@GOTOFF, %rbx
	vbroadcastss	(%rcx,%r9), %ymm11
	vpbroadcastd	(%rcx,%rbx), %ymm12
	vpbroadcastd	(%rcx,%r9), %ymm13
	.p2align	4
.LBB0_2:
	vmovups	-96(%rsp), %ymm0
	vmaxps	(%rdi,%r10,4), %ymm0, %ymm14
	vmovups	-128(%rsp), %ymm0
	vminps	%ymm14, %ymm0, %ymm14
	vmovaps	%ymm2, %ymm15
	vfmsub213ps	%ymm3, %ymm14, %ymm15
	vaddps	%ymm3, %ymm15, %ymm0
	vfmadd231ps	%ymm4, %ymm0, %ymm14
	vfmadd231ps	%ymm0, %ymm5, %ymm14
	vmovaps	%ymm7, %ymm0
	vfmadd213ps	%ymm6, %ymm14, %ymm0
	vfmadd213ps	%ymm8, %ymm14, %ymm0
	vfmadd213ps	%ymm9, %ymm14, %ymm0
	vfmadd213ps	%ymm10, %ymm14, %ymm0
	vfmadd213ps	%ymm11, %ymm14, %ymm0
	vfmadd213ps	%ymm11, %ymm14, %ymm0
	vpslld	$22, %ymm15, %ymm14
	vpand	%ymm12, %ymm14, %ymm14
	vpaddd	%ymm13, %ymm14, %ymm1
	vmulps	%ymm1, %ymm0, %ymm0
	vpslld	$23, %ymm15, %ymm1
	vpsubd	%ymm14, %ymm1, %ymm1
	vpaddd	%ymm1, %ymm13, %ymm1
	vmulps	%ymm1, %ymm0, %ymm0
	vmovups	%ymm0, (%rsi,%r10,4)
	addq	$8, %r10
	cmpq	%rax, %r10
	jl	.LBB0_2
.LBB0_3:
	cmpq	%rdx, %rax
	jge	.LBB0_6
	movabsq	$.LCPI0_13@GOTOFF, %r10
	vmovaps	(%rcx,%r10), %ymm0
	vmovups	%ymm0, -96(%rsp)
	movabsq	$.LCPI0_0@GOTOFF, %r10
	vbroadcastss	(%rcx,%r10), %ymm0
	vmovups	%ymm0, -128(%rsp)
	movabsq	$.LCPI0_1@GOTOFF, %r10
	vbroadcastss	(%rcx,%r10), %ymm0
	vmovups	%ymm0, -32(%rsp)
	movabsq	$.LCPI0_2@GOTOFF, %r10
	vbroadcastss	(%rcx,%r10), %ymm0
	vmovups	%ymm0, -64(%rsp)
	vbroadcastss	(%rcx,%r14), %ymm4
	vbroadcastss	(%rcx,%r15), %ymm5
	vbroadcastss	(%rcx,%r12), %ymm6
	vbroadcastss	(%rcx,%r13), %ymm7
	vbroadcastss	(%rcx,%rbp), %ymm8
	movabsq	$.LCPI0_8@GOTOFF, %r10
	vbroadcastss	(%rcx,%r10), %ymm9
	vbroadcastss	(%rcx,%r11), %ymm10
	movabsq	$.LCPI0_10@GOTOFF, %r10
	vbroadcastss	(%rcx,%r10), %ymm11
	vpbroadcastd	(%rcx,%rbx), %ymm12
	vbroadcastss	(%rcx,%r9), %ymm13
	vpbroadcastd	(%rcx,%r9), %ymm14
	shll	$3, %r8d
	movl	%edx, %ecx
	subl	%r8d, %ecx
	.p2align	4
.LBB0_5:
	vmovd	%ecx, %xmm15
	vpbroadcastd	%xmm15, %ymm15
	vpcmpgtd	-96(%rsp), %ymm15, %ymm15
	vmaskmovps	(%rdi,%rax,4), %ymm15, %ymm0
	vmovups	-128(%rsp), %ymm1
	vmaxps	%ymm0, %ymm1, %ymm0
	vmovups	-32(%rsp), %ymm1
	vminps	%ymm0, %ymm1, %ymm0
	vmovups	-64(%rsp), %ymm3
	vfmsub213ps	%ymm4, %ymm0, %ymm3
	vaddps	%ymm4, %ymm3, %ymm2
	vfmadd231ps	%ymm5, %ymm2, %ymm0
	vfmadd231ps	%ymm2, %ymm6, %ymm0
	vmovaps	%ymm8, %ymm2
	vfmadd213ps	%ymm7, %ymm0, %ymm2
	vfmadd213ps	%ymm9, %ymm0, %ymm2
	vfmadd213ps	%ymm10, %ymm0, %ymm2
	vfmadd213ps	%ymm11, %ymm0, %ymm2
	vfmadd213ps	%ymm13, %ymm0, %ymm2
	vfmadd213ps	%ymm13, %ymm0, %ymm2
	vpslld	$22, %ymm3, %ymm0
	vpand	%ymm0, %ymm12, %ymm0
	vpaddd	%ymm0, %ymm14, %ymm1
	vmulps	%ymm1, %ymm2, %ymm1
	vpslld	$23, %ymm3, %ymm2
	vpsubd	%ymm0, %ymm2, %ymm0
	vpaddd	%ymm0, %ymm14, %ymm0
	vmulps	%ymm0, %ymm1, %ymm0
	vmaskmovps	%ymm0, %ymm15, (%rsi,%rax,4)
	addq	$8, %rax
	addl	$-8, %ecx
	cmpq	%rdx, %rax
	jl	.LBB0_5
.LBB0_6:
	addq	$8, %rsp
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
	subq	$328, %rsp
.L1$pb:
	leaq	.L1$pb(%rip), %rax
	movabsq	$_GLOBAL_OFFSET_TABLE_-.L1$pb, %rcx
	addq	%rax, %rcx
	movq	%rdx, %rax
	sarq	$63, %rax
	movq	%rax, %r9
	xorq	%rdx, %r9
	leaq	7(%r9), %r8
	testq	%r9, %r9
	cmovnsq	%r9, %r8
	sarq	$3, %r8
	xorq	%rax, %r8
	leaq	(,%r8,8), %rax
	movabsq	$.LCPI1_0@GOTOFF, %rbx
	movabsq	$.LCPI1_1@GOTOFF, %r14
	movabsq	$.LCPI1_2@GOTOFF, %r15
	movabsq	$.LCPI1_3@GOTOFF, %r12
	movabsq	$.LCPI1_4@GOTOFF, %r13
	movabsq	$.LCPI1_5@GOTOFF, %rbp
	movabsq	$.LCPI1_18@GOTOFF, %r9
	testq	%r8, %r8
	jle	.LBB1_3
	xorl	%r10d, %r10d
	vbroadcastss	(%rcx,%rbx), %ymm0
	vbroadcastss	(%rcx,%r14), %ymm1
	vmovups	%ymm1, 224(%rsp)
	vbroadcastss	(%rcx,%r15), %ymm1
	vmovups	%ymm1, 192(%rsp)
	vbroadcastss	(%rcx,%r12), %ymm1
	vmovups	%ymm1, 160(%rsp)
	vbroadcastss	(%rcx,%r13), %ymm1
	vmovups	%ymm1, 128(%rsp)
	vbroadcastss	(%rcx,%rbp), %ymm1
	vmovups	%ymm1, 96(%rsp)
	movabsq	$.LCPI1_6@GOTOFF, %r11
	vbroadcastss	(%rcx,%r11), %ymm1
	vmovups	%ymm1, 64(%rsp)
	movabsq	$.LCPI1_7@GOTOFF, %r11
	vbroadcastss	(%rcx,%r11), %ymm1
	vmovups	%ymm1, 32(%rsp)
	movabsq	$.LCPI1_8@GOTOFF, %r11
	vbroadcastss	(%rcx,%r11), %ymm1
	vmovups	%ymm1, (%rsp)
	movabsq	$.LCPI1_9@GOTOFF, %r11
	vbroadcastss	(%rcx,%r11), %ymm9
	movabsq	$.LCPI1_10@GOTOFF, %r11
	vbroadcastss	(%rcx,%r11), %ymm1
	vmovups	%ymm1, -32(%rsp)
	movabsq	$.LCPI1_11@GOTOFF, %r11
	vbroadcastss	(%rcx,%r11), %ymm1
	vmovups	%ymm1, -64(%rsp)
	movabsq	$.LCPI1_12@GOTOFF, %r11
	vbroadcastss	(%rcx,%r11), %ymm1
	vmovups	%ymm1, -96(%rsp)
	movabsq	$.LCPI1_13@GOTOFF, %r11
	vbroadcastss	(%rcx,%r11), %ymm1
	vmovups	%ymm1, -128(%rsp)
	movabsq	$.LCPI1_14@GOTOFF, %r11
	vbroadcastss	(%rcx,%r11), %ymm14
	movabsq	$.LCPI1_15@GOTOFF, %r11
	vbroadcastss	(%rcx,%r11), %ymm15
	movabsq	$.LCPI1_16@GOTOFF, %r11
	vbroadcastss	(%rcx,%r11), %ymm1
	movabsq	$.LCPI1_17@GOTOFF, %r11
	vbroadcastss	(%rcx,%r11), %ymm3
	vbroadcastss	(%rcx,%r9), %ymm2
	vpbroadcastd	(%rcx,%r9), %ymm4
	movq	%rbp, %r9
	movq	%r13, %rbp
	movq	%r12, %r13
	movq	%r15, %r12
	movabsq	$.LCPI1_19@GOTOFF, %r11
	vbroadcastss	(%rcx,%r11), %ymm5
	movabsq	$.LCPI1_20@GOTOFF, %r11
	movq	%r12, %r15
	movq	%r13, %r12
	movq	%rbp, %r13
	movq	%r9, %rbp
	movabsq	$.LCPI1_18@GOTOFF, %r9
	vbroadcastss	(%rcx,%r11), %ymm6
	.p2align	4
.LBB1_2:
	vmovups	(%rdi,%r10,4), %ymm7
	vandps	%ymm0, %ymm7, %ymm8
	vmulps	%ymm7, %ymm7, %ymm10
	vmovups	192(%rsp), %ymm11
	vfmadd213ps	224(%rsp), %ymm10, %ymm11
	vfmadd213ps	160(%rsp), %ymm10, %ymm11
	vfmadd213ps	128(%rsp), %ymm10, %ymm11
	vfmadd213ps	96(%rsp), %ymm10, %ymm11
	vfmadd213ps	64(%rsp), %ymm10, %ymm11
	vmulps	%ymm8, %ymm10, %ymm10
	vfmadd213ps	%ymm8, %ymm11, %ymm10
	vmovups	32(%rsp), %ymm11
	vminps	%ymm8, %ymm11, %ymm11
	vmovups	(%rsp), %ymm12
	vfmsub213ps	%ymm9, %ymm11, %ymm12
	vaddps	%ymm9, %ymm12, %ymm13
	vfmadd231ps	-32(%rsp), %ymm13, %ymm11
	vfmadd231ps	-64(%rsp), %ymm13, %ymm11
	vmovups	-128(%rsp), %ymm13
	vfmadd213ps	-96(%rsp), %ymm11, %ymm13
	vfmadd213ps	%ymm14, %ymm11, %ymm13
	vfmadd213ps	%ymm15, %ymm11, %ymm13
	vfmadd213ps	%ymm1, %ymm11, %ymm13
	vfmadd213ps	%ymm3, %ymm11, %ymm13
	vfmadd213ps	%ymm2, %ymm11, %ymm13
	vpslld	$23, %ymm12, %ymm11
	vpaddd	%ymm4, %ymm11, %ymm11
	vfmadd213ps	%ymm2, %ymm13, %ymm11
	vdivps	%ymm11, %ymm3, %ymm11
	vsubps	%ymm11, %ymm2, %ymm11
	vcmpltps	%ymm5, %ymm8, %ymm8
	vblendvps	%ymm8, %ymm10, %ymm11, %ymm8
	vandps	%ymm0, %ymm8, %ymm8
	vandps	%ymm6, %ymm7, %ymm7
	vorps	%ymm7, %ymm8, %ymm7
	vmovups	%ymm7, (%rsi,%r10,4)
	addq	$8, %r10
	cmpq	%rax, %r10
	jl	.LBB1_2
.LBB1_3:
	cmpq	%rdx, %rax
	jge	.LBB1_6
	shll	$3, %r8d
	movl	%edx, %r10d
	subl	%r8d, %r10d
	movabsq	$.LCPI1_21@GOTOFF, %r8
	vmovaps	(%rcx,%r8), %ymm0
	vmovups	%ymm0, 224(%rsp)
	vbroadcastss	(%rcx,%rbx), %ymm1
	vbroadcastss	(%rcx,%r14), %ymm0
	vmovups	%ymm0, 192(%rsp)
	vbroadcastss	(%rcx,%r15), %ymm0
	vmovups	%ymm0, 160(%rsp)
	vbroadcastss	(%rcx,%r12), %ymm0
	vmovups	%ymm0, 128(%rsp)
	vbroadcastss	(%rcx,%r13), %ymm0
	vmovups	%ymm0, 96(%rsp)
	vbroadcastss	(%rcx,%rbp), %ymm0
	vmovups	%ymm0, 64(%rsp)
	movabsq	$.LCPI1_6@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm0
	vmovups	%ymm0, 32(%rsp)
	movabsq	$.LCPI1_7@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm0
	vmovups	%ymm0, (%rsp)
	movabsq	$.LCPI1_8@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm0
	vmovups	%ymm0, -32(%rsp)
	movabsq	$.LCPI1_9@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm10
	movabsq	$.LCPI1_10@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm0
	vmovups	%ymm0, -64(%rsp)
	movabsq	$.LCPI1_11@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm0
	vmovups	%ymm0, -96(%rsp)
	movabsq	$.LCPI1_12@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm0
	vmovups	%ymm0, -128(%rsp)
	movabsq	$.LCPI1_13@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm0
	vmovups	%ymm0, 288(%rsp)
	movabsq	$.LCPI1_14@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm0
	vmovups	%ymm0, 256(%rsp)
	movabsq	$.LCPI1_15@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm0
	movabsq	$.LCPI1_16@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm2
	movabsq	$.LCPI1_17@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm4
	vbroadcastss	(%rcx,%r9), %ymm3
	vpbroadcastd	(%rcx,%r9), %ymm5
	movabsq	$.LCPI1_19@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm6
	movabsq	$.LCPI1_20@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm7
	.p2align	4
.LBB1_5:
	vmovd	%r10d, %xmm8
	vpbroadcastd	%xmm8, %ymm8
	vpcmpgtd	224(%rsp), %ymm8, %ymm8
	vmaskmovps	(%rdi,%rax,4), %ymm8, %ymm9
	vandps	%ymm1, %ymm9, %ymm11
	vmulps	%ymm9, %ymm9, %ymm12
	vmovups	160(%rsp), %ymm13
	vfmadd213ps	192(%rsp), %ymm12, %ymm13
	vfmadd213ps	128(%rsp), %ymm12, %ymm13
	vfmadd213ps	96(%rsp), %ymm12, %ymm13
	vfmadd213ps	64(%rsp), %ymm12, %ymm13
	vfmadd213ps	32(%rsp), %ymm12, %ymm13
	vmulps	%ymm11, %ymm12, %ymm12
	vfmadd213ps	%ymm11, %ymm13, %ymm12
	vmovups	(%rsp), %ymm13
	vminps	%ymm11, %ymm13, %ymm13
	vmovups	-32(%rsp), %ymm14
	vfmsub213ps	%ymm10, %ymm13, %ymm14
	vaddps	%ymm10, %ymm14, %ymm15
	vfmadd231ps	-64(%rsp), %ymm15, %ymm13
	vfmadd231ps	-96(%rsp), %ymm15, %ymm13
	vmovups	288(%rsp), %ymm15
	vfmadd213ps	-128(%rsp), %ymm13, %ymm15
	vfmadd213ps	256(%rsp), %ymm13, %ymm15
	vfmadd213ps	%ymm0, %ymm13, %ymm15
	vfmadd213ps	%ymm2, %ymm13, %ymm15
	vfmadd213ps	%ymm4, %ymm13, %ymm15
	vfmadd213ps	%ymm3, %ymm13, %ymm15
	vpslld	$23, %ymm14, %ymm13
	vpaddd	%ymm5, %ymm13, %ymm13
	vfmadd213ps	%ymm3, %ymm15, %ymm13
	vdivps	%ymm13, %ymm4, %ymm13
	vsubps	%ymm13, %ymm3, %ymm13
	vcmpltps	%ymm6, %ymm11, %ymm11
	vblendvps	%ymm11, %ymm12, %ymm13, %ymm11
	vandps	%ymm1, %ymm11, %ymm11
	vandps	%ymm7, %ymm9, %ymm9
	vorps	%ymm9, %ymm11, %ymm9
	vmaskmovps	%ymm9, %ymm8, (%rsi,%rax,4)
	addq	$8, %rax
	addl	$-8, %r10d
	cmpq	%rdx, %rax
	jl	.LBB1_5
.LBB1_6:
	addq	$328, %rsp
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
	.long	0x7fffffff
.LCPI2_3:
	.long	0xbfb8aa3b
.LCPI2_4:
	.long	0xcb400000
.LCPI2_5:
	.long	0xbf317200
.LCPI2_6:
	.long	0xb5bfbe8e
.LCPI2_7:
	.long	0x3c091cc7
.LCPI2_8:
	.long	0x3ab4a561
.LCPI2_9:
	.long	0x3d2aad14
.LCPI2_10:
	.long	0x3e2aaa49
.LCPI2_11:
	.long	0x3efffffd
.LCPI2_12:
	.long	0x3f800000
.LCPI2_13:
	.long	0x4b3fff83
.LCPI2_14:
	.long	0x3f314809
.LCPI2_15:
	.long	0xbe72c771
.LCPI2_16:
	.long	0xbf74dd10
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI2_17:
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
	subq	$168, %rsp
.L2$pb:
	leaq	.L2$pb(%rip), %rax
	movabsq	$_GLOBAL_OFFSET_TABLE_-.L2$pb, %rcx
	addq	%rax, %rcx
	movq	%rdx, %rax
	sarq	$63, %rax
	movq	%rax, %r9
	xorq	%rdx, %r9
	leaq	7(%r9), %r8
	testq	%r9, %r9
	cmovnsq	%r9, %r8
	sarq	$3, %r8
	xorq	%rax, %r8
	leaq	(,%r8,8), %rax
	movabsq	$.LCPI2_0@GOTOFF, %r14
	movabsq	$.LCPI2_1@GOTOFF, %r15
	movabsq	$.LCPI2_2@GOTOFF, %r12
	movabsq	$.LCPI2_3@GOTOFF, %r13
	movabsq	$.LCPI2_4@GOTOFF, %rbp
	movabsq	$.LCPI2_12@GOTOFF, %r9
	movabsq	$.LCPI2_16@GOTOFF, %rbx
	testq	%r8, %r8
	jle	.LBB2_3
	xorl	%r10d, %r10d
	vbroadcastss	(%rcx,%r14), %ymm0
	vmovups	%ymm0, 96(%rsp)
	vbroadcastss	(%rcx,%r15), %ymm0
	vmovups	%ymm0, 64(%rsp)
	vbroadcastss	(%rcx,%r12), %ymm2
	vbroadcastss	(%rcx,%r13), %ymm0
	vmovups	%ymm0, 32(%rsp)
	vbroadcastss	(%rcx,%rbp), %ymm4
	movabsq	$.LCPI2_5@GOTOFF, %r11
	vbroadcastss	(%rcx,%r11), %ymm0
	vmovups	%ymm0, (%rsp)
	movabsq	$.LCPI2_6@GOTOFF, %r11
	vbroadcastss	(%rcx,%r11), %ymm0
	vmovups	%ymm0, -32(%rsp)
	movabsq	$.LCPI2_7@GOTOFF, %r11
	vbroadcastss	(%rcx,%r11), %ymm0
	vmovups	%ymm0, -64(%rsp)
	movabsq	$.LCPI2_8@GOTOFF, %r11
	vbroadcastss	(%rcx,%r11), %ymm0
	vmovups	%ymm0, -96(%rsp)
	movabsq	$.LCPI2_9@GOTOFF, %r11
	vbroadcastss	(%rcx,%r11), %ymm0
	vmovups	%ymm0, -128(%rsp)
	movabsq	$.LCPI2_10@GOTOFF, %r11
	vbroadcastss	(%rcx,%r11), %ymm10
	movabsq	$.LCPI2_11@GOTOFF, %r11
	vbroadcastss	(%rcx,%r11), %ymm11
	vbroadcastss	(%rcx,%r9), %ymm12
	movabsq	$.LCPI2_13@GOTOFF, %r11
	vbroadcastss	(%rcx,%r11), %ymm13
	vpbroadcastd	(%rcx,%r9), %ymm14
	movq	%rbp, %r9
	movq	%r13, %rbp
	movq	%r12, %r13
	movq	%r15, %r12
	movabsq	$.LCPI2_14@GOTOFF, %r11
	vbroadcastss	(%rcx,%r11), %ymm15
	movabsq	$.LCPI2_15@GOTOFF, %r11
	movq	%r12, %r15
	movq	%r13, %r12
	movq	%rbp, %r13
	movq	%r9, %rbp
	movabsq	$.LCPI2_12@GOTOFF, %r9
	vbroadcastss	(%rcx,%r11), %ymm0
	vbroadcastss	(%rcx,%rbx), %ymm1
	vxorps	%xmm3, %xmm3, %xmm3
	.p2align	4
.LBB2_2:
	vmovups	(%rdi,%r10,4), %ymm5
	vmovups	96(%rsp), %ymm6
	vmaxps	%ymm5, %ymm6, %ymm6
	vmovups	64(%rsp), %ymm7
	vminps	%ymm6, %ymm7, %ymm6
	vandps	%ymm2, %ymm6, %ymm6
	vmovups	32(%rsp), %ymm7
	vfmsub213ps	%ymm4, %ymm6, %ymm7
	vaddps	%ymm4, %ymm7, %ymm8
	vfmsub231ps	(%rsp), %ymm8, %ymm6
	vfmadd231ps	-32(%rsp), %ymm8, %ymm6
	vmovups	-96(%rsp), %ymm8
	vfmadd213ps	-64(%rsp), %ymm6, %ymm8
	vfmadd213ps	-128(%rsp), %ymm6, %ymm8
	vfmadd213ps	%ymm10, %ymm6, %ymm8
	vfmadd213ps	%ymm11, %ymm6, %ymm8
	vfmadd213ps	%ymm12, %ymm6, %ymm8
	vfmadd213ps	%ymm12, %ymm6, %ymm8
	vmaxps	%ymm7, %ymm13, %ymm6
	vpslld	$23, %ymm6, %ymm9
	vpaddd	%ymm14, %ymm9, %ymm9
	vmulps	%ymm9, %ymm8, %ymm8
	vpsubd	%ymm6, %ymm7, %ymm6
	vmovaps	%ymm0, %ymm7
	vfmadd213ps	%ymm15, %ymm8, %ymm7
	vfmadd213ps	%ymm1, %ymm8, %ymm7
	vfmadd213ps	%ymm12, %ymm8, %ymm7
	vsubps	%ymm7, %ymm12, %ymm9
	vfnmadd231ps	%ymm7, %ymm8, %ymm9
	vfmadd213ps	%ymm9, %ymm9, %ymm9
	vfmadd132ps	%ymm7, %ymm7, %ymm9
	vcmpltps	%ymm5, %ymm3, %ymm5
	vblendvps	%ymm5, %ymm12, %ymm8, %ymm5
	vmulps	%ymm5, %ymm9, %ymm5
	vpslld	$23, %ymm6, %ymm6
	vpaddd	%ymm6, %ymm14, %ymm6
	vmulps	%ymm6, %ymm5, %ymm5
	vmovups	%ymm5, (%rsi,%r10,4)
	addq	$8, %r10
	cmpq	%rax, %r10
	jl	.LBB2_2
.LBB2_3:
	cmpq	%rdx, %rax
	jge	.LBB2_6
	shll	$3, %r8d
	movl	%edx, %r10d
	subl	%r8d, %r10d
	movabsq	$.LCPI2_17@GOTOFF, %r8
	vmovaps	(%rcx,%r8), %ymm0
	vmovups	%ymm0, 96(%rsp)
	vbroadcastss	(%rcx,%r14), %ymm0
	vmovups	%ymm0, 64(%rsp)
	vbroadcastss	(%rcx,%r15), %ymm0
	vmovups	%ymm0, 32(%rsp)
	vbroadcastss	(%rcx,%r12), %ymm0
	vmovups	%ymm0, (%rsp)
	vbroadcastss	(%rcx,%r13), %ymm0
	vmovups	%ymm0, -32(%rsp)
	vbroadcastss	(%rcx,%rbp), %ymm5
	movabsq	$.LCPI2_5@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm0
	vmovups	%ymm0, -64(%rsp)
	movabsq	$.LCPI2_6@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm0
	vmovups	%ymm0, -96(%rsp)
	movabsq	$.LCPI2_7@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm0
	vmovups	%ymm0, -128(%rsp)
	movabsq	$.LCPI2_8@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm9
	movabsq	$.LCPI2_9@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm0
	vmovups	%ymm0, 128(%rsp)
	movabsq	$.LCPI2_10@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm11
	movabsq	$.LCPI2_11@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm12
	movabsq	$.LCPI2_13@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm13
	vbroadcastss	(%rcx,%r9), %ymm14
	vpbroadcastd	(%rcx,%r9), %ymm15
	movabsq	$.LCPI2_14@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm0
	movabsq	$.LCPI2_15@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm1
	vbroadcastss	(%rcx,%rbx), %ymm2
	.p2align	4
.LBB2_5:
	vmovd	%r10d, %xmm3
	vpbroadcastd	%xmm3, %ymm3
	vpcmpgtd	96(%rsp), %ymm3, %ymm3
	vmaskmovps	(%rdi,%rax,4), %ymm3, %ymm4
	vmovups	64(%rsp), %ymm6
	vmaxps	%ymm4, %ymm6, %ymm6
	vmovups	32(%rsp), %ymm7
	vminps	%ymm6, %ymm7, %ymm6
	vandps	(%rsp), %ymm6, %ymm6
	vmovups	-32(%rsp), %ymm7
	vfmsub213ps	%ymm5, %ymm6, %ymm7
	vaddps	%ymm5, %ymm7, %ymm8
	vfmsub231ps	-64(%rsp), %ymm8, %ymm6
	vfmadd231ps	-96(%rsp), %ymm8, %ymm6
	vmovaps	%ymm9, %ymm8
	vfmadd213ps	-128(%rsp), %ymm6, %ymm8
	vfmadd213ps	128(%rsp), %ymm6, %ymm8
	vfmadd213ps	%ymm11, %ymm6, %ymm8
	vfmadd213ps	%ymm12, %ymm6, %ymm8
	vfmadd213ps	%ymm14, %ymm6, %ymm8
	vfmadd213ps	%ymm14, %ymm6, %ymm8
	vmaxps	%ymm7, %ymm13, %ymm6
	vpslld	$23, %ymm6, %ymm10
	vpaddd	%ymm15, %ymm10, %ymm10
	vmulps	%ymm10, %ymm8, %ymm8
	vpsubd	%ymm6, %ymm7, %ymm6
	vmovaps	%ymm1, %ymm7
	vfmadd213ps	%ymm0, %ymm8, %ymm7
	vfmadd213ps	%ymm2, %ymm8, %ymm7
	vfmadd213ps	%ymm14, %ymm8, %ymm7
	vsubps	%ymm7, %ymm14, %ymm10
	vfnmadd231ps	%ymm7, %ymm8, %ymm10
	vfmadd213ps	%ymm10, %ymm10, %ymm10
	vfmadd132ps	%ymm7, %ymm7, %ymm10
	vxorps	%xmm7, %xmm7, %xmm7
	vcmpltps	%ymm4, %ymm7, %ymm4
	vblendvps	%ymm4, %ymm14, %ymm8, %ymm4
	vmulps	%ymm4, %ymm10, %ymm4
	vpslld	$23, %ymm6, %ymm6
	vpaddd	%ymm6, %ymm15, %ymm6
	vmulps	%ymm6, %ymm4, %ymm4
	vmaskmovps	%ymm4, %ymm3, (%rsi,%rax,4)
	addq	$8, %rax
	addl	$-8, %r10d
	cmpq	%rdx, %rax
	jl	.LBB2_5
.LBB2_6:
	addq	$168, %rsp
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
	subq	$840, %rsp
.L3$pb:
	leaq	.L3$pb(%rip), %rax
	movabsq	$_GLOBAL_OFFSET_TABLE_-.L3$pb, %rcx
	addq	%rax, %rcx
	movq	%rdx, %rax
	sarq	$63, %rax
	movq	%rax, %r9
	xorq	%rdx, %r9
	leaq	7(%r9), %r8
	testq	%r9, %r9
	cmovnsq	%r9, %r8
	sarq	$3, %r8
	xorq	%rax, %r8
	leaq	(,%r8,8), %rax
	movabsq	$.LCPI3_0@GOTOFF, %r11
	movabsq	$.LCPI3_1@GOTOFF, %rbx
	movabsq	$.LCPI3_2@GOTOFF, %r14
	movabsq	$.LCPI3_3@GOTOFF, %r15
	movabsq	$.LCPI3_4@GOTOFF, %r12
	movabsq	$.LCPI3_5@GOTOFF, %r13
	movabsq	$.LCPI3_6@GOTOFF, %rbp
	movabsq	$.LCPI3_32@GOTOFF, %r9
	testq	%r8, %r8
	jle	.LBB3_3
	xorl	%r10d, %r10d
	vbroadcastss	(%rcx,%r11), %ymm0
	vbroadcastss	(%rcx,%rbx), %ymm1
	vmovups	%ymm1, 736(%rsp)
	vbroadcastss	(%rcx,%r14), %ymm1
	vmovups	%ymm1, 704(%rsp)
	vbroadcastss	(%rcx,%r15), %ymm1
	vmovups	%ymm1, 672(%rsp)
	vbroadcastss	(%rcx,%r12), %ymm1
	vmovups	%ymm1, 640(%rsp)
	vbroadcastss	(%rcx,%r13), %ymm1
	vmovups	%ymm1, 608(%rsp)
	vbroadcastss	(%rcx,%rbp), %ymm1
	vmovups	%ymm1, 576(%rsp)
	movabsq	$.LCPI3_7@GOTOFF, %r11
	vbroadcastss	(%rcx,%r11), %ymm1
	vmovups	%ymm1, 544(%rsp)
	movabsq	$.LCPI3_8@GOTOFF, %r11
	vbroadcastss	(%rcx,%r11), %ymm1
	vmovups	%ymm1, 512(%rsp)
	movabsq	$.LCPI3_9@GOTOFF, %r11
	vbroadcastss	(%rcx,%r11), %ymm9
	movabsq	$.LCPI3_10@GOTOFF, %r11
	vbroadcastss	(%rcx,%r11), %ymm1
	vmovups	%ymm1, 480(%rsp)
	movabsq	$.LCPI3_11@GOTOFF, %r11
	vbroadcastss	(%rcx,%r11), %ymm1
	vmovups	%ymm1, 448(%rsp)
	movabsq	$.LCPI3_12@GOTOFF, %r11
	vbroadcastss	(%rcx,%r11), %ymm1
	vmovups	%ymm1, 416(%rsp)
	movabsq	$.LCPI3_13@GOTOFF, %r11
	vbroadcastss	(%rcx,%r11), %ymm1
	vmovups	%ymm1, 384(%rsp)
	movabsq	$.LCPI3_14@GOTOFF, %r11
	vbroadcastss	(%rcx,%r11), %ymm1
	vmovups	%ymm1, 352(%rsp)
	movabsq	$.LCPI3_15@GOTOFF, %r11
	vbroadcastss	(%rcx,%r11), %ymm1
	vmovups	%ymm1, 320(%rsp)
	movabsq	$.LCPI3_16@GOTOFF, %r11
	vbroadcastss	(%rcx,%r11), %ymm1
	vmovups	%ymm1, 288(%rsp)
	movabsq	$.LCPI3_17@GOTOFF, %r11
	vbroadcastss	(%rcx,%r11), %ymm1
	vmovups	%ymm1, 256(%rsp)
	movabsq	$.LCPI3_18@GOTOFF, %r11
	vbroadcastss	(%rcx,%r11), %ymm1
	vmovups	%ymm1, 224(%rsp)
	movabsq	$.LCPI3_19@GOTOFF, %r11
	vbroadcastss	(%rcx,%r11), %ymm1
	vmovups	%ymm1, 192(%rsp)
	movabsq	$.LCPI3_20@GOTOFF, %r11
	vbroadcastss	(%rcx,%r11), %ymm1
	vmovups	%ymm1, 160(%rsp)
	movabsq	$.LCPI3_21@GOTOFF, %r11
	vbroadcastss	(%rcx,%r11), %ymm1
	vmovups	%ymm1, 128(%rsp)
	movabsq	$.LCPI3_22@GOTOFF, %r11
	vbroadcastss	(%rcx,%r11), %ymm1
	vmovups	%ymm1, 96(%rsp)
	movabsq	$.LCPI3_23@GOTOFF, %r11
	vbroadcastss	(%rcx,%r11), %ymm1
	vmovups	%ymm1, 64(%rsp)
	movabsq	$.LCPI3_24@GOTOFF, %r11
	vbroadcastss	(%rcx,%r11), %ymm10
	movabsq	$.LCPI3_25@GOTOFF, %r11
	vbroadcastss	(%rcx,%r11), %ymm1
	vmovups	%ymm1, 32(%rsp)
	movabsq	$.LCPI3_26@GOTOFF, %r11
	vbroadcastss	(%rcx,%r11), %ymm1
	vmovups	%ymm1, (%rsp)
	movabsq	$.LCPI3_27@GOTOFF, %r11
	vbroadcastss	(%rcx,%r11), %ymm1
	vmovups	%ymm1, -32(%rsp)
	movabsq	$.LCPI3_28@GOTOFF, %r11
	vbroadcastss	(%rcx,%r11), %ymm1
	vmovups	%ymm1, -64(%rsp)
	movabsq	$.LCPI3_29@GOTOFF, %r11
	vbroadcastss	(%rcx,%r11), %ymm1
	vmovups	%ymm1, -96(%rsp)
	movabsq	$.LCPI3_30@GOTOFF, %r11
	vbroadcastss	(%rcx,%r11), %ymm1
	vmovups	%ymm1, -128(%rsp)
	movabsq	$.LCPI3_31@GOTOFF, %r11
	vbroadcastss	(%rcx,%r11), %ymm2
	vbroadcastss	(%rcx,%r9), %ymm4
	movabsq	$.LCPI3_33@GOTOFF, %r11
	vpbroadcastd	(%rcx,%r11), %ymm3
	vpbroadcastd	(%rcx,%r9), %ymm5
	movq	%rbp, %r9
	movq	%r13, %rbp
	movq	%r12, %r13
	movq	%r15, %r12
	movabsq	$.LCPI3_34@GOTOFF, %r11
	vbroadcastss	(%rcx,%r11), %ymm6
	movabsq	$.LCPI3_0@GOTOFF, %r11
	movq	%r12, %r15
	movq	%r13, %r12
	movq	%rbp, %r13
	movq	%r9, %rbp
	movabsq	$.LCPI3_32@GOTOFF, %r9
	.p2align	4
.LBB3_2:
	vmovups	(%rdi,%r10,4), %ymm7
	vandps	%ymm0, %ymm7, %ymm8
	vmovups	736(%rsp), %ymm1
	vminps	%ymm8, %ymm1, %ymm15
	vmulps	%ymm15, %ymm15, %ymm12
	vmovups	672(%rsp), %ymm11
	vfmadd213ps	704(%rsp), %ymm12, %ymm11
	vfmadd213ps	640(%rsp), %ymm12, %ymm11
	vfmadd213ps	608(%rsp), %ymm12, %ymm11
	vfmadd213ps	576(%rsp), %ymm12, %ymm11
	vaddps	480(%rsp), %ymm15, %ymm14
	vdivps	%ymm14, %ymm15, %ymm14
	vfmadd213ps	544(%rsp), %ymm12, %ymm11
	vfmadd213ps	512(%rsp), %ymm12, %ymm11
	vmovaps	%ymm15, %ymm8
	vfmsub213ps	%ymm12, %ymm15, %ymm8
	vmulps	%ymm9, %ymm12, %ymm12
	vmovups	128(%rsp), %ymm1
	vmaxps	%ymm12, %ymm1, %ymm12
	vmovups	96(%rsp), %ymm1
	vminps	%ymm12, %ymm1, %ymm12
	vmulps	%ymm9, %ymm8, %ymm8
	vaddps	448(%rsp), %ymm14, %ymm13
	vmovups	384(%rsp), %ymm1
	vfmadd213ps	416(%rsp), %ymm13, %ymm1
	vfmadd213ps	352(%rsp), %ymm13, %ymm1
	vfmadd213ps	320(%rsp), %ymm13, %ymm1
	vfmadd213ps	288(%rsp), %ymm13, %ymm1
	vfmadd213ps	256(%rsp), %ymm13, %ymm1
	vfmadd213ps	224(%rsp), %ymm13, %ymm1
	vfmadd213ps	192(%rsp), %ymm13, %ymm1
	vfmadd213ps	160(%rsp), %ymm13, %ymm1
	vmulps	%ymm1, %ymm14, %ymm1
	vmovups	64(%rsp), %ymm13
	vfmsub213ps	%ymm10, %ymm12, %ymm13
	vaddps	%ymm10, %ymm13, %ymm14
	vfmadd231ps	32(%rsp), %ymm14, %ymm12
	vfmadd231ps	(%rsp), %ymm14, %ymm8
	vaddps	%ymm8, %ymm12, %ymm8
	vmovups	-64(%rsp), %ymm12
	vfmadd213ps	-32(%rsp), %ymm8, %ymm12
	vfmadd213ps	-96(%rsp), %ymm8, %ymm12
	vfmadd213ps	-128(%rsp), %ymm8, %ymm12
	vfmadd213ps	%ymm2, %ymm8, %ymm12
	vfmadd213ps	%ymm4, %ymm8, %ymm12
	vfmadd213ps	%ymm4, %ymm8, %ymm12
	vmulps	%ymm1, %ymm12, %ymm1
	vpslld	$22, %ymm13, %ymm8
	vpand	%ymm3, %ymm8, %ymm8
	vpaddd	%ymm5, %ymm8, %ymm12
	vmulps	%ymm1, %ymm12, %ymm1
	vpslld	$23, %ymm13, %ymm12
	vpsubd	%ymm8, %ymm12, %ymm8
	vpaddd	%ymm5, %ymm8, %ymm8
	vmulps	%ymm1, %ymm8, %ymm1
	vfmsub213ps	%ymm9, %ymm7, %ymm11
	vmulps	%ymm7, %ymm11, %ymm8
	vmaxps	%ymm7, %ymm6, %ymm7
	vsubps	%ymm1, %ymm7, %ymm1
	vcmpltps	%ymm4, %ymm15, %ymm7
	vblendvps	%ymm7, %ymm8, %ymm1, %ymm1
	vmovups	%ymm1, (%rsi,%r10,4)
	addq	$8, %r10
	cmpq	%rax, %r10
	jl	.LBB3_2
.LBB3_3:
	cmpq	%rdx, %rax
	jge	.LBB3_6
	shll	$3, %r8d
	movl	%edx, %r10d
	subl	%r8d, %r10d
	movabsq	$.LCPI3_35@GOTOFF, %r8
	vmovaps	(%rcx,%r8), %ymm0
	vmovups	%ymm0, 736(%rsp)
	vbroadcastss	(%rcx,%r11), %ymm0
	vmovups	%ymm0, 704(%rsp)
	vbroadcastss	(%rcx,%rbx), %ymm0
	vmovups	%ymm0, 672(%rsp)
	vbroadcastss	(%rcx,%r14), %ymm0
	vmovups	%ymm0, 640(%rsp)
	vbroadcastss	(%rcx,%r15), %ymm0
	vmovups	%ymm0, 608(%rsp)
	vbroadcastss	(%rcx,%r12), %ymm0
	vmovups	%ymm0, 576(%rsp)
	vbroadcastss	(%rcx,%r13), %ymm0
	vmovups	%ymm0, 544(%rsp)
	vbroadcastss	(%rcx,%rbp), %ymm0
	vmovups	%ymm0, 512(%rsp)
	movabsq	$.LCPI3_7@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm0
	vmovups	%ymm0, 480(%rsp)
	movabsq	$.LCPI3_8@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm0
	vmovups	%ymm0, 448(%rsp)
	movabsq	$.LCPI3_9@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm10
	movabsq	$.LCPI3_10@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm0
	vmovups	%ymm0, 416(%rsp)
	movabsq	$.LCPI3_11@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm0
	vmovups	%ymm0, 384(%rsp)
	movabsq	$.LCPI3_12@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm0
	vmovups	%ymm0, 352(%rsp)
	movabsq	$.LCPI3_13@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm0
	vmovups	%ymm0, 320(%rsp)
	movabsq	$.LCPI3_14@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm0
	vmovups	%ymm0, 288(%rsp)
	movabsq	$.LCPI3_15@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm0
	vmovups	%ymm0, 256(%rsp)
	movabsq	$.LCPI3_16@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm0
	vmovups	%ymm0, 224(%rsp)
	movabsq	$.LCPI3_17@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm0
	vmovups	%ymm0, 192(%rsp)
	movabsq	$.LCPI3_18@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm0
	vmovups	%ymm0, 160(%rsp)
	movabsq	$.LCPI3_19@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm0
	vmovups	%ymm0, 128(%rsp)
	movabsq	$.LCPI3_20@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm0
	vmovups	%ymm0, 96(%rsp)
	movabsq	$.LCPI3_21@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm0
	vmovups	%ymm0, 64(%rsp)
	movabsq	$.LCPI3_22@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm0
	vmovups	%ymm0, 32(%rsp)
	movabsq	$.LCPI3_23@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm0
	vmovups	%ymm0, (%rsp)
	movabsq	$.LCPI3_24@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm9
	movabsq	$.LCPI3_25@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm0
	vmovups	%ymm0, -32(%rsp)
	movabsq	$.LCPI3_26@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm0
	vmovups	%ymm0, -64(%rsp)
	movabsq	$.LCPI3_27@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm0
	vmovups	%ymm0, -96(%rsp)
	movabsq	$.LCPI3_28@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm0
	vmovups	%ymm0, -128(%rsp)
	movabsq	$.LCPI3_29@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm0
	vmovups	%ymm0, 800(%rsp)
	movabsq	$.LCPI3_30@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm0
	vmovups	%ymm0, 768(%rsp)
	movabsq	$.LCPI3_31@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm1
	movabsq	$.LCPI3_33@GOTOFF, %r8
	vpbroadcastd	(%rcx,%r8), %ymm2
	vbroadcastss	(%rcx,%r9), %ymm3
	vpbroadcastd	(%rcx,%r9), %ymm5
	movabsq	$.LCPI3_34@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm4
	.p2align	4
.LBB3_5:
	vmovd	%r10d, %xmm6
	vpbroadcastd	%xmm6, %ymm6
	vpcmpgtd	736(%rsp), %ymm6, %ymm6
	vmaskmovps	(%rdi,%rax,4), %ymm6, %ymm7
	vandps	704(%rsp), %ymm7, %ymm8
	vmovups	672(%rsp), %ymm0
	vminps	%ymm8, %ymm0, %ymm14
	vmulps	%ymm14, %ymm14, %ymm12
	vmovups	608(%rsp), %ymm11
	vfmadd213ps	640(%rsp), %ymm12, %ymm11
	vfmadd213ps	576(%rsp), %ymm12, %ymm11
	vfmadd213ps	544(%rsp), %ymm12, %ymm11
	vfmadd213ps	512(%rsp), %ymm12, %ymm11
	vaddps	416(%rsp), %ymm14, %ymm13
	vdivps	%ymm13, %ymm14, %ymm13
	vfmadd213ps	480(%rsp), %ymm12, %ymm11
	vfmadd213ps	448(%rsp), %ymm12, %ymm11
	vmovaps	%ymm14, %ymm8
	vfmsub213ps	%ymm12, %ymm14, %ymm8
	vmulps	%ymm10, %ymm12, %ymm12
	vmovups	64(%rsp), %ymm0
	vmaxps	%ymm12, %ymm0, %ymm12
	vmovups	32(%rsp), %ymm0
	vminps	%ymm12, %ymm0, %ymm12
	vmulps	%ymm10, %ymm8, %ymm8
	vaddps	384(%rsp), %ymm13, %ymm15
	vmovups	320(%rsp), %ymm0
	vfmadd213ps	352(%rsp), %ymm15, %ymm0
	vfmadd213ps	288(%rsp), %ymm15, %ymm0
	vfmadd213ps	256(%rsp), %ymm15, %ymm0
	vfmadd213ps	224(%rsp), %ymm15, %ymm0
	vfmadd213ps	192(%rsp), %ymm15, %ymm0
	vfmadd213ps	160(%rsp), %ymm15, %ymm0
	vfmadd213ps	128(%rsp), %ymm15, %ymm0
	vfmadd213ps	96(%rsp), %ymm15, %ymm0
	vmulps	%ymm0, %ymm13, %ymm0
	vmovups	(%rsp), %ymm13
	vfmsub213ps	%ymm9, %ymm12, %ymm13
	vaddps	%ymm9, %ymm13, %ymm15
	vfmadd231ps	-32(%rsp), %ymm15, %ymm12
	vfmadd231ps	-64(%rsp), %ymm15, %ymm8
	vaddps	%ymm8, %ymm12, %ymm8
	vmovups	-128(%rsp), %ymm12
	vfmadd213ps	-96(%rsp), %ymm8, %ymm12
	vfmadd213ps	800(%rsp), %ymm8, %ymm12
	vfmadd213ps	768(%rsp), %ymm8, %ymm12
	vfmadd213ps	%ymm1, %ymm8, %ymm12
	vfmadd213ps	%ymm3, %ymm8, %ymm12
	vfmadd213ps	%ymm3, %ymm8, %ymm12
	vmulps	%ymm0, %ymm12, %ymm0
	vpslld	$22, %ymm13, %ymm8
	vpand	%ymm2, %ymm8, %ymm8
	vpaddd	%ymm5, %ymm8, %ymm12
	vmulps	%ymm0, %ymm12, %ymm0
	vpslld	$23, %ymm13, %ymm12
	vpsubd	%ymm8, %ymm12, %ymm8
	vpaddd	%ymm5, %ymm8, %ymm8
	vmulps	%ymm0, %ymm8, %ymm0
	vfmsub213ps	%ymm10, %ymm7, %ymm11
	vmulps	%ymm7, %ymm11, %ymm8
	vmaxps	%ymm7, %ymm4, %ymm7
	vsubps	%ymm0, %ymm7, %ymm0
	vcmpltps	%ymm3, %ymm14, %ymm7
	vblendvps	%ymm7, %ymm8, %ymm0, %ymm0
	vmaskmovps	%ymm0, %ymm6, (%rsi,%rax,4)
	addq	$8, %rax
	addl	$-8, %r10d
	cmpq	%rdx, %rax
	jl	.LBB3_5
.LBB3_6:
	addq	$840, %rsp
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
	.long	0x7fffffff
.LCPI4_3:
	.long	0xbfb8aa3b
.LCPI4_4:
	.long	0xcb400000
.LCPI4_5:
	.long	0xbf317200
.LCPI4_6:
	.long	0xb5bfbe8e
.LCPI4_7:
	.long	0x3c091cc7
.LCPI4_8:
	.long	0x3ab4a561
.LCPI4_9:
	.long	0x3d2aad14
.LCPI4_10:
	.long	0x3e2aaa49
.LCPI4_11:
	.long	0x3efffffd
.LCPI4_12:
	.long	0x3f800000
.LCPI4_13:
	.long	0x4b3fff83
.LCPI4_14:
	.long	0x3f314809
.LCPI4_15:
	.long	0xbe72c771
.LCPI4_16:
	.long	0xbf74dd10
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI4_17:
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
	subq	$200, %rsp
.L4$pb:
	leaq	.L4$pb(%rip), %rax
	movabsq	$_GLOBAL_OFFSET_TABLE_-.L4$pb, %rcx
	addq	%rax, %rcx
	movq	%rdx, %rax
	sarq	$63, %rax
	movq	%rax, %r9
	xorq	%rdx, %r9
	leaq	7(%r9), %r8
	testq	%r9, %r9
	cmovnsq	%r9, %r8
	sarq	$3, %r8
	xorq	%rax, %r8
	leaq	(,%r8,8), %rax
	movabsq	$.LCPI4_0@GOTOFF, %r14
	movabsq	$.LCPI4_1@GOTOFF, %r15
	movabsq	$.LCPI4_2@GOTOFF, %r12
	movabsq	$.LCPI4_3@GOTOFF, %r13
	movabsq	$.LCPI4_4@GOTOFF, %rbp
	movabsq	$.LCPI4_12@GOTOFF, %r9
	movabsq	$.LCPI4_16@GOTOFF, %rbx
	testq	%r8, %r8
	jle	.LBB4_3
	xorl	%r10d, %r10d
	vbroadcastss	(%rcx,%r14), %ymm0
	vmovups	%ymm0, 128(%rsp)
	vbroadcastss	(%rcx,%r15), %ymm0
	vmovups	%ymm0, 96(%rsp)
	vbroadcastss	(%rcx,%r12), %ymm2
	vbroadcastss	(%rcx,%r13), %ymm0
	vmovups	%ymm0, 64(%rsp)
	vbroadcastss	(%rcx,%rbp), %ymm4
	movabsq	$.LCPI4_5@GOTOFF, %r11
	vbroadcastss	(%rcx,%r11), %ymm0
	vmovups	%ymm0, 32(%rsp)
	movabsq	$.LCPI4_6@GOTOFF, %r11
	vbroadcastss	(%rcx,%r11), %ymm0
	vmovups	%ymm0, (%rsp)
	movabsq	$.LCPI4_7@GOTOFF, %r11
	vbroadcastss	(%rcx,%r11), %ymm0
	vmovups	%ymm0, -32(%rsp)
	movabsq	$.LCPI4_8@GOTOFF, %r11
	vbroadcastss	(%rcx,%r11), %ymm0
	vmovups	%ymm0, -64(%rsp)
	movabsq	$.LCPI4_9@GOTOFF, %r11
	vbroadcastss	(%rcx,%r11), %ymm0
	vmovups	%ymm0, -96(%rsp)
	movabsq	$.LCPI4_10@GOTOFF, %r11
	vbroadcastss	(%rcx,%r11), %ymm0
	vmovups	%ymm0, -128(%rsp)
	movabsq	$.LCPI4_11@GOTOFF, %r11
	vbroadcastss	(%rcx,%r11), %ymm11
	vbroadcastss	(%rcx,%r9), %ymm12
	movabsq	$.LCPI4_13@GOTOFF, %r11
	vbroadcastss	(%rcx,%r11), %ymm13
	vpbroadcastd	(%rcx,%r9), %ymm14
	movq	%rbp, %r9
	movq	%r13, %rbp
	movq	%r12, %r13
	movq	%r15, %r12
	movabsq	$.LCPI4_14@GOTOFF, %r11
	vbroadcastss	(%rcx,%r11), %ymm15
	movabsq	$.LCPI4_15@GOTOFF, %r11
	movq	%r12, %r15
	movq	%r13, %r12
	movq	%rbp, %r13
	movq	%r9, %rbp
	movabsq	$.LCPI4_12@GOTOFF, %r9
	vbroadcastss	(%rcx,%r11), %ymm0
	vbroadcastss	(%rcx,%rbx), %ymm1
	vxorps	%xmm3, %xmm3, %xmm3
	.p2align	4
.LBB4_2:
	vmovups	(%rdi,%r10,4), %ymm6
	vmovups	128(%rsp), %ymm5
	vmaxps	%ymm6, %ymm5, %ymm5
	vmovups	96(%rsp), %ymm7
	vminps	%ymm5, %ymm7, %ymm7
	vandps	%ymm2, %ymm7, %ymm7
	vmovups	64(%rsp), %ymm8
	vfmsub213ps	%ymm4, %ymm7, %ymm8
	vaddps	%ymm4, %ymm8, %ymm9
	vfmsub231ps	32(%rsp), %ymm9, %ymm7
	vfmadd231ps	(%rsp), %ymm9, %ymm7
	vmovups	-64(%rsp), %ymm9
	vfmadd213ps	-32(%rsp), %ymm7, %ymm9
	vfmadd213ps	-96(%rsp), %ymm7, %ymm9
	vfmadd213ps	-128(%rsp), %ymm7, %ymm9
	vfmadd213ps	%ymm11, %ymm7, %ymm9
	vfmadd213ps	%ymm12, %ymm7, %ymm9
	vfmadd213ps	%ymm12, %ymm7, %ymm9
	vmaxps	%ymm8, %ymm13, %ymm7
	vpslld	$23, %ymm7, %ymm10
	vpaddd	%ymm14, %ymm10, %ymm10
	vmulps	%ymm10, %ymm9, %ymm9
	vpsubd	%ymm7, %ymm8, %ymm7
	vmovaps	%ymm0, %ymm8
	vfmadd213ps	%ymm15, %ymm9, %ymm8
	vfmadd213ps	%ymm1, %ymm9, %ymm8
	vfmadd213ps	%ymm12, %ymm9, %ymm8
	vsubps	%ymm8, %ymm12, %ymm10
	vfnmadd231ps	%ymm8, %ymm9, %ymm10
	vfmadd213ps	%ymm10, %ymm10, %ymm10
	vfmadd132ps	%ymm8, %ymm8, %ymm10
	vcmpltps	%ymm6, %ymm3, %ymm6
	vblendvps	%ymm6, %ymm12, %ymm9, %ymm6
	vmulps	%ymm6, %ymm10, %ymm6
	vmulps	%ymm6, %ymm5, %ymm5
	vpslld	$23, %ymm7, %ymm6
	vpaddd	%ymm6, %ymm14, %ymm6
	vmulps	%ymm6, %ymm5, %ymm5
	vmovups	%ymm5, (%rsi,%r10,4)
	addq	$8, %r10
	cmpq	%rax, %r10
	jl	.LBB4_2
.LBB4_3:
	cmpq	%rdx, %rax
	jge	.LBB4_6
	shll	$3, %r8d
	movl	%edx, %r10d
	subl	%r8d, %r10d
	movabsq	$.LCPI4_17@GOTOFF, %r8
	vmovaps	(%rcx,%r8), %ymm0
	vmovups	%ymm0, 128(%rsp)
	vbroadcastss	(%rcx,%r14), %ymm0
	vmovups	%ymm0, 96(%rsp)
	vbroadcastss	(%rcx,%r15), %ymm0
	vmovups	%ymm0, 64(%rsp)
	vbroadcastss	(%rcx,%r12), %ymm0
	vmovups	%ymm0, 32(%rsp)
	vbroadcastss	(%rcx,%r13), %ymm0
	vmovups	%ymm0, (%rsp)
	vbroadcastss	(%rcx,%rbp), %ymm5
	movabsq	$.LCPI4_5@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm0
	vmovups	%ymm0, -32(%rsp)
	movabsq	$.LCPI4_6@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm0
	vmovups	%ymm0, -64(%rsp)
	movabsq	$.LCPI4_7@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm0
	vmovups	%ymm0, -96(%rsp)
	movabsq	$.LCPI4_8@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm0
	vmovups	%ymm0, -128(%rsp)
	movabsq	$.LCPI4_9@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm0
	vmovups	%ymm0, 160(%rsp)
	movabsq	$.LCPI4_10@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm11
	movabsq	$.LCPI4_11@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm12
	movabsq	$.LCPI4_13@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm13
	vbroadcastss	(%rcx,%r9), %ymm14
	vpbroadcastd	(%rcx,%r9), %ymm15
	movabsq	$.LCPI4_14@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm0
	movabsq	$.LCPI4_15@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm1
	vbroadcastss	(%rcx,%rbx), %ymm2
	.p2align	4
.LBB4_5:
	vmovd	%r10d, %xmm3
	vpbroadcastd	%xmm3, %ymm3
	vpcmpgtd	128(%rsp), %ymm3, %ymm3
	vmaskmovps	(%rdi,%rax,4), %ymm3, %ymm6
	vmovups	96(%rsp), %ymm4
	vmaxps	%ymm6, %ymm4, %ymm4
	vmovups	64(%rsp), %ymm7
	vminps	%ymm4, %ymm7, %ymm7
	vandps	32(%rsp), %ymm7, %ymm7
	vmovups	(%rsp), %ymm8
	vfmsub213ps	%ymm5, %ymm7, %ymm8
	vaddps	%ymm5, %ymm8, %ymm10
	vfmsub231ps	-32(%rsp), %ymm10, %ymm7
	vfmadd231ps	-64(%rsp), %ymm10, %ymm7
	vmovups	-128(%rsp), %ymm10
	vfmadd213ps	-96(%rsp), %ymm7, %ymm10
	vfmadd213ps	160(%rsp), %ymm7, %ymm10
	vfmadd213ps	%ymm11, %ymm7, %ymm10
	vfmadd213ps	%ymm12, %ymm7, %ymm10
	vfmadd213ps	%ymm14, %ymm7, %ymm10
	vfmadd213ps	%ymm14, %ymm7, %ymm10
	vmaxps	%ymm8, %ymm13, %ymm7
	vpslld	$23, %ymm7, %ymm9
	vpaddd	%ymm15, %ymm9, %ymm9
	vmulps	%ymm9, %ymm10, %ymm9
	vpsubd	%ymm7, %ymm8, %ymm7
	vmovaps	%ymm1, %ymm8
	vfmadd213ps	%ymm0, %ymm9, %ymm8
	vfmadd213ps	%ymm2, %ymm9, %ymm8
	vfmadd213ps	%ymm14, %ymm9, %ymm8
	vsubps	%ymm8, %ymm14, %ymm10
	vfnmadd231ps	%ymm8, %ymm9, %ymm10
	vfmadd213ps	%ymm10, %ymm10, %ymm10
	vfmadd132ps	%ymm8, %ymm8, %ymm10
	vxorps	%xmm8, %xmm8, %xmm8
	vcmpltps	%ymm6, %ymm8, %ymm6
	vblendvps	%ymm6, %ymm14, %ymm9, %ymm6
	vmulps	%ymm6, %ymm10, %ymm6
	vmulps	%ymm6, %ymm4, %ymm4
	vpslld	$23, %ymm7, %ymm6
	vpaddd	%ymm6, %ymm15, %ymm6
	vmulps	%ymm6, %ymm4, %ymm4
	vmaskmovps	%ymm4, %ymm3, (%rsi,%rax,4)
	addq	$8, %rax
	addl	$-8, %r10d
	cmpq	%rdx, %rax
	jl	.LBB4_5
.LBB4_6:
	addq	$200, %rsp
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
	.long	0xc32e0000
.LCPI5_1:
	.long	0x42a00000
.LCPI5_2:
	.long	0x7fffffff
.LCPI5_3:
	.long	0x80000000
.LCPI5_4:
	.long	0x3b800000
.LCPI5_5:
	.long	0xbfb8aa3b
.LCPI5_6:
	.long	0xcb400000
.LCPI5_7:
	.long	0xbf317200
.LCPI5_8:
	.long	0xb5bfbe8e
.LCPI5_9:
	.long	0x3c091cc7
.LCPI5_10:
	.long	0x3ab4a561
.LCPI5_11:
	.long	0x3d2aad14
.LCPI5_12:
	.long	0x3e2aaa49
.LCPI5_13:
	.long	0x3efffffd
.LCPI5_14:
	.long	0x3f800000
.LCPI5_15:
	.long	4286578688
.LCPI5_16:
	.long	0x3ca54913
.LCPI5_17:
	.long	0xbb59156f
.LCPI5_18:
	.long	0xbd6bf7d4
.LCPI5_19:
	.long	0x3dda9e24
.LCPI5_20:
	.long	0xbe1d339b
.LCPI5_21:
	.long	0x3e49aab4
.LCPI5_22:
	.long	0xbe7f92ab
.LCPI5_23:
	.long	0x3eaaa6ed
.LCPI5_24:
	.long	0xbeffffe9
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI5_25:
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
	subq	$488, %rsp
.L5$pb:
	leaq	.L5$pb(%rip), %rax
	movabsq	$_GLOBAL_OFFSET_TABLE_-.L5$pb, %rcx
	addq	%rax, %rcx
	movq	%rdx, %rax
	sarq	$63, %rax
	movq	%rax, %r9
	xorq	%rdx, %r9
	leaq	7(%r9), %r8
	testq	%r9, %r9
	cmovnsq	%r9, %r8
	sarq	$3, %r8
	xorq	%rax, %r8
	leaq	(,%r8,8), %rax
	movabsq	$.LCPI5_3@GOTOFF, %r14
	movabsq	$.LCPI5_14@GOTOFF, %r9
	movabsq	$.LCPI5_19@GOTOFF, %r12
	movabsq	$.LCPI5_20@GOTOFF, %r13
	movabsq	$.LCPI5_21@GOTOFF, %r10
	movabsq	$.LCPI5_22@GOTOFF, %r11
	movabsq	$.LCPI5_23@GOTOFF, %rbx
	testq	%r8, %r8
	jle	.LBB5_3
	xorl	%ebp, %ebp
	movabsq	$.LCPI5_0@GOTOFF, %r15
	vbroadcastss	(%rcx,%r15), %ymm0
	vmovups	%ymm0, 288(%rsp)
	movabsq	$.LCPI5_1@GOTOFF, %r15
	vbroadcastss	(%rcx,%r15), %ymm0
	vmovups	%ymm0, 256(%rsp)
	movabsq	$.LCPI5_2@GOTOFF, %r15
	vbroadcastss	(%rcx,%r15), %ymm2
	vbroadcastss	(%rcx,%r14), %ymm4
	movabsq	$.LCPI5_4@GOTOFF, %r14
	vbroadcastss	(%rcx,%r14), %ymm0
	vmovups	%ymm0, 224(%rsp)
	movabsq	$.LCPI5_5@GOTOFF, %r14
	vbroadcastss	(%rcx,%r14), %ymm0
	vmovups	%ymm0, 192(%rsp)
	movabsq	$.LCPI5_6@GOTOFF, %r14
	vbroadcastss	(%rcx,%r14), %ymm7
	movabsq	$.LCPI5_7@GOTOFF, %r14
	vbroadcastss	(%rcx,%r14), %ymm0
	vmovups	%ymm0, 160(%rsp)
	movabsq	$.LCPI5_8@GOTOFF, %r14
	vbroadcastss	(%rcx,%r14), %ymm0
	vmovups	%ymm0, 128(%rsp)
	movabsq	$.LCPI5_9@GOTOFF, %r14
	vbroadcastss	(%rcx,%r14), %ymm0
	vmovups	%ymm0, 96(%rsp)
	movabsq	$.LCPI5_10@GOTOFF, %r14
	vbroadcastss	(%rcx,%r14), %ymm0
	vmovups	%ymm0, 64(%rsp)
	movabsq	$.LCPI5_11@GOTOFF, %r14
	vbroadcastss	(%rcx,%r14), %ymm0
	vmovups	%ymm0, 32(%rsp)
	movabsq	$.LCPI5_12@GOTOFF, %r14
	vbroadcastss	(%rcx,%r14), %ymm0
	vmovups	%ymm0, (%rsp)
	movabsq	$.LCPI5_13@GOTOFF, %r14
	vbroadcastss	(%rcx,%r14), %ymm0
	vmovups	%ymm0, -32(%rsp)
	vbroadcastss	(%rcx,%r9), %ymm15
	movabsq	$.LCPI5_15@GOTOFF, %r14
	vpbroadcastd	(%rcx,%r14), %ymm0
	vpbroadcastd	(%rcx,%r9), %ymm1
	movq	%rbx, %r9
	movq	%r11, %rbx
	movq	%r10, %r11
	movabsq	$.LCPI5_16@GOTOFF, %r14
	vbroadcastss	(%rcx,%r14), %ymm3
	vmovups	%ymm3, -64(%rsp)
	movabsq	$.LCPI5_17@GOTOFF, %r14
	movabsq	$.LCPI5_18@GOTOFF, %r15
	movq	%r11, %r10
	movq	%rbx, %r11
	movq	%r9, %rbx
	movabsq	$.LCPI5_14@GOTOFF, %r9
	vbroadcastss	(%rcx,%r14), %ymm3
	vmovups	%ymm3, -96(%rsp)
	vbroadcastss	(%rcx,%r15), %ymm3
	vmovups	%ymm3, -128(%rsp)
	vbroadcastss	(%rcx,%rbx), %ymm11
	movabsq	$.LCPI5_24@GOTOFF, %r14
	vbroadcastss	(%rcx,%r14), %ymm13
	movabsq	$.LCPI5_3@GOTOFF, %r14
	.p2align	4
.LBB5_2:
	vmovups	(%rdi,%rbp,4), %ymm14
	vsubps	%ymm14, %ymm14, %ymm6
	vmovups	288(%rsp), %ymm3
	vmaxps	%ymm14, %ymm3, %ymm3
	vmovups	256(%rsp), %ymm5
	vminps	%ymm3, %ymm5, %ymm3
	vandps	%ymm2, %ymm3, %ymm5
	vxorps	%xmm3, %xmm3, %xmm3
	vcmpltps	%ymm14, %ymm3, %ymm3
	vxorps	%ymm4, %ymm6, %ymm8
	vblendvps	%ymm3, %ymm8, %ymm6, %ymm8
	vandps	%ymm2, %ymm6, %ymm6
	vcmpltps	224(%rsp), %ymm6, %ymm6
	vandps	%ymm6, %ymm8, %ymm6
	vmovups	192(%rsp), %ymm8
	vfmsub213ps	%ymm7, %ymm5, %ymm8
	vaddps	%ymm7, %ymm8, %ymm9
	vfmsub231ps	160(%rsp), %ymm9, %ymm5
	vfmadd231ps	128(%rsp), %ymm9, %ymm6
	vaddps	%ymm6, %ymm5, %ymm5
	vmovups	64(%rsp), %ymm6
	vfmadd213ps	96(%rsp), %ymm5, %ymm6
	vfmadd213ps	32(%rsp), %ymm5, %ymm6
	vfmadd213ps	(%rsp), %ymm5, %ymm6
	vfmadd213ps	-32(%rsp), %ymm5, %ymm6
	vfmadd213ps	%ymm15, %ymm5, %ymm6
	vfmadd213ps	%ymm15, %ymm5, %ymm6
	vpslld	$22, %ymm8, %ymm5
	vpand	%ymm0, %ymm5, %ymm5
	vpaddd	%ymm1, %ymm5, %ymm9
	vpslld	$23, %ymm8, %ymm8
	vpsubd	%ymm5, %ymm8, %ymm5
	vpaddd	%ymm1, %ymm5, %ymm5
	vmulps	%ymm6, %ymm9, %ymm8
	vmulps	%ymm5, %ymm8, %ymm8
	vmovups	-96(%rsp), %ymm10
	vfmadd213ps	-64(%rsp), %ymm8, %ymm10
	vfmadd213ps	-128(%rsp), %ymm8, %ymm10
	vbroadcastss	(%rcx,%r12), %ymm12
	vfmadd213ps	%ymm12, %ymm8, %ymm10
	vbroadcastss	(%rcx,%r13), %ymm12
	vfmadd213ps	%ymm12, %ymm8, %ymm10
	vbroadcastss	(%rcx,%r10), %ymm12
	vfmadd213ps	%ymm12, %ymm8, %ymm10
	vbroadcastss	(%rcx,%r11), %ymm12
	vfmadd213ps	%ymm12, %ymm8, %ymm10
	vfmadd213ps	%ymm11, %ymm8, %ymm10
	vfmadd213ps	%ymm13, %ymm8, %ymm10
	vfmadd213ps	%ymm15, %ymm8, %ymm10
	vmulps	%ymm6, %ymm10, %ymm6
	vmulps	%ymm6, %ymm9, %ymm6
	vmulps	%ymm5, %ymm6, %ymm5
	vblendvps	%ymm3, %ymm14, %ymm4, %ymm3
	vaddps	%ymm5, %ymm3, %ymm3
	vmovups	%ymm3, (%rsi,%rbp,4)
	addq	$8, %rbp
	cmpq	%rax, %rbp
	jl	.LBB5_2
.LBB5_3:
	cmpq	%rdx, %rax
	jge	.LBB5_6
	shll	$3, %r8d
	movl	%edx, %ebp
	subl	%r8d, %ebp
	movabsq	$.LCPI5_25@GOTOFF, %r8
	vmovaps	(%rcx,%r8), %ymm0
	vmovups	%ymm0, 288(%rsp)
	movabsq	$.LCPI5_0@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm0
	vmovups	%ymm0, 256(%rsp)
	movabsq	$.LCPI5_1@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm0
	vmovups	%ymm0, 224(%rsp)
	movabsq	$.LCPI5_2@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm3
	vbroadcastss	(%rcx,%r14), %ymm4
	movabsq	$.LCPI5_4@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm0
	vmovups	%ymm0, 192(%rsp)
	movabsq	$.LCPI5_5@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm0
	vmovups	%ymm0, 160(%rsp)
	movabsq	$.LCPI5_6@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm7
	movabsq	$.LCPI5_7@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm0
	vmovups	%ymm0, 128(%rsp)
	movabsq	$.LCPI5_8@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm0
	vmovups	%ymm0, 96(%rsp)
	movabsq	$.LCPI5_9@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm0
	vmovups	%ymm0, 64(%rsp)
	movabsq	$.LCPI5_10@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm0
	vmovups	%ymm0, 32(%rsp)
	movabsq	$.LCPI5_11@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm0
	vmovups	%ymm0, (%rsp)
	movabsq	$.LCPI5_12@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm0
	vmovups	%ymm0, -32(%rsp)
	movabsq	$.LCPI5_13@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm0
	vmovups	%ymm0, -64(%rsp)
	movabsq	$.LCPI5_15@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm0
	vmovups	%ymm0, -96(%rsp)
	vbroadcastss	(%rcx,%r9), %ymm0
	vpbroadcastd	(%rcx,%r9), %ymm1
	movabsq	$.LCPI5_16@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm2
	vmovups	%ymm2, -128(%rsp)
	movabsq	$.LCPI5_17@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm2
	vmovups	%ymm2, 448(%rsp)
	movabsq	$.LCPI5_18@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm2
	vmovups	%ymm2, 416(%rsp)
	vbroadcastss	(%rcx,%r12), %ymm2
	vmovups	%ymm2, 384(%rsp)
	vbroadcastss	(%rcx,%r13), %ymm2
	vmovups	%ymm2, 352(%rsp)
	vbroadcastss	(%rcx,%r10), %ymm2
	vmovups	%ymm2, 320(%rsp)
	vbroadcastss	(%rcx,%r11), %ymm12
	vbroadcastss	(%rcx,%rbx), %ymm11
	movabsq	$.LCPI5_24@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm13
	.p2align	4
.LBB5_5:
	vmovd	%ebp, %xmm2
	vpbroadcastd	%xmm2, %ymm2
	vpcmpgtd	288(%rsp), %ymm2, %ymm14
	vmaskmovps	(%rdi,%rax,4), %ymm14, %ymm15
	vsubps	%ymm15, %ymm15, %ymm6
	vmovups	256(%rsp), %ymm2
	vmaxps	%ymm15, %ymm2, %ymm2
	vmovups	224(%rsp), %ymm5
	vminps	%ymm2, %ymm5, %ymm2
	vandps	%ymm3, %ymm2, %ymm5
	vxorps	%xmm2, %xmm2, %xmm2
	vcmpltps	%ymm15, %ymm2, %ymm2
	vxorps	%ymm4, %ymm6, %ymm8
	vblendvps	%ymm2, %ymm8, %ymm6, %ymm8
	vandps	%ymm3, %ymm6, %ymm6
	vcmpltps	192(%rsp), %ymm6, %ymm6
	vandps	%ymm6, %ymm8, %ymm6
	vmovups	160(%rsp), %ymm8
	vfmsub213ps	%ymm7, %ymm5, %ymm8
	vaddps	%ymm7, %ymm8, %ymm9
	vfmsub231ps	128(%rsp), %ymm9, %ymm5
	vfmadd231ps	96(%rsp), %ymm9, %ymm6
	vaddps	%ymm6, %ymm5, %ymm5
	vmovups	32(%rsp), %ymm6
	vfmadd213ps	64(%rsp), %ymm5, %ymm6
	vfmadd213ps	(%rsp), %ymm5, %ymm6
	vfmadd213ps	-32(%rsp), %ymm5, %ymm6
	vfmadd213ps	-64(%rsp), %ymm5, %ymm6
	vfmadd213ps	%ymm0, %ymm5, %ymm6
	vfmadd213ps	%ymm0, %ymm5, %ymm6
	vpslld	$22, %ymm8, %ymm5
	vpand	-96(%rsp), %ymm5, %ymm5
	vpaddd	%ymm1, %ymm5, %ymm9
	vpslld	$23, %ymm8, %ymm8
	vpsubd	%ymm5, %ymm8, %ymm5
	vpaddd	%ymm1, %ymm5, %ymm5
	vmulps	%ymm6, %ymm9, %ymm8
	vmulps	%ymm5, %ymm8, %ymm8
	vmovups	448(%rsp), %ymm10
	vfmadd213ps	-128(%rsp), %ymm8, %ymm10
	vfmadd213ps	416(%rsp), %ymm8, %ymm10
	vfmadd213ps	384(%rsp), %ymm8, %ymm10
	vfmadd213ps	352(%rsp), %ymm8, %ymm10
	vfmadd213ps	320(%rsp), %ymm8, %ymm10
	vfmadd213ps	%ymm12, %ymm8, %ymm10
	vfmadd213ps	%ymm11, %ymm8, %ymm10
	vfmadd213ps	%ymm13, %ymm8, %ymm10
	vfmadd213ps	%ymm0, %ymm8, %ymm10
	vmulps	%ymm6, %ymm10, %ymm6
	vmulps	%ymm6, %ymm9, %ymm6
	vmulps	%ymm5, %ymm6, %ymm5
	vblendvps	%ymm2, %ymm15, %ymm4, %ymm2
	vaddps	%ymm5, %ymm2, %ymm2
	vmaskmovps	%ymm2, %ymm14, (%rsi,%rax,4)
	addq	$8, %rax
	addl	$-8, %ebp
	cmpq	%rdx, %rax
	jl	.LBB5_5
.LBB5_6:
	addq	$488, %rsp
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
	.long	0x7fffffff
.LCPI6_1:
	.long	0x42dc0000
.LCPI6_2:
	.long	0x80000000
.LCPI6_3:
	.long	0xc32e0000
.LCPI6_4:
	.long	0x432e0000
.LCPI6_5:
	.long	0x3fb8aa3b
.LCPI6_6:
	.long	0xcb400000
.LCPI6_7:
	.long	0xbf317200
.LCPI6_8:
	.long	0xb5bfbe8e
.LCPI6_9:
	.long	0x3c091cc7
.LCPI6_10:
	.long	0x3ab4a561
.LCPI6_11:
	.long	0x3d2aad14
.LCPI6_12:
	.long	0x3e2aaa49
.LCPI6_13:
	.long	0x3efffffd
.LCPI6_14:
	.long	0x3f800000
.LCPI6_15:
	.long	4286578688
.LCPI6_16:
	.long	0x40000000
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0
.LCPI6_17:
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
	subq	$328, %rsp
.L6$pb:
	leaq	.L6$pb(%rip), %rax
	movabsq	$_GLOBAL_OFFSET_TABLE_-.L6$pb, %rcx
	addq	%rax, %rcx
	movq	%rdx, %rax
	sarq	$63, %rax
	movq	%rax, %r9
	xorq	%rdx, %r9
	leaq	7(%r9), %r8
	testq	%r9, %r9
	cmovnsq	%r9, %r8
	sarq	$3, %r8
	xorq	%rax, %r8
	leaq	(,%r8,8), %rax
	movabsq	$.LCPI6_0@GOTOFF, %rbp
	movabsq	$.LCPI6_10@GOTOFF, %rbx
	movabsq	$.LCPI6_11@GOTOFF, %r14
	movabsq	$.LCPI6_12@GOTOFF, %r15
	movabsq	$.LCPI6_13@GOTOFF, %r12
	movabsq	$.LCPI6_14@GOTOFF, %r9
	movabsq	$.LCPI6_15@GOTOFF, %r13
	testq	%r8, %r8
	jle	.LBB6_3
	xorl	%r10d, %r10d
	vbroadcastss	(%rcx,%rbp), %ymm0
	vmovups	%ymm0, 288(%rsp)
	movabsq	$.LCPI6_1@GOTOFF, %r11
	vbroadcastss	(%rcx,%r11), %ymm0
	vmovups	%ymm0, 256(%rsp)
	movabsq	$.LCPI6_2@GOTOFF, %r11
	vbroadcastss	(%rcx,%r11), %ymm0
	vmovups	%ymm0, 224(%rsp)
	movabsq	$.LCPI6_3@GOTOFF, %r11
	vbroadcastss	(%rcx,%r11), %ymm0
	vmovups	%ymm0, 160(%rsp)
	movabsq	$.LCPI6_4@GOTOFF, %r11
	vbroadcastss	(%rcx,%r11), %ymm0
	vmovups	%ymm0, 128(%rsp)
	movabsq	$.LCPI6_5@GOTOFF, %r11
	vbroadcastss	(%rcx,%r11), %ymm0
	vmovups	%ymm0, 96(%rsp)
	movabsq	$.LCPI6_6@GOTOFF, %r11
	vbroadcastss	(%rcx,%r11), %ymm0
	vmovups	%ymm0, 192(%rsp)
	movabsq	$.LCPI6_7@GOTOFF, %r11
	vbroadcastss	(%rcx,%r11), %ymm0
	vmovups	%ymm0, 64(%rsp)
	movabsq	$.LCPI6_8@GOTOFF, %r11
	vbroadcastss	(%rcx,%r11), %ymm0
	vmovups	%ymm0, 32(%rsp)
	vxorps	%xmm9, %xmm9, %xmm9
	movabsq	$.LCPI6_9@GOTOFF, %r11
	vbroadcastss	(%rcx,%r11), %ymm0
	vmovups	%ymm0, (%rsp)
	vbroadcastss	(%rcx,%rbx), %ymm0
	vmovups	%ymm0, -32(%rsp)
	vbroadcastss	(%rcx,%r14), %ymm0
	vmovups	%ymm0, -64(%rsp)
	vbroadcastss	(%rcx,%r15), %ymm0
	vmovups	%ymm0, -96(%rsp)
	vbroadcastss	(%rcx,%r12), %ymm0
	vmovups	%ymm0, -128(%rsp)
	vbroadcastss	(%rcx,%r9), %ymm15
	vpbroadcastd	(%rcx,%r13), %ymm1
	vpbroadcastd	(%rcx,%r9), %ymm3
	movq	%rbp, %r9
	movq	%r13, %rbp
	movq	%r12, %r13
	movq	%r15, %r12
	movabsq	$.LCPI6_16@GOTOFF, %r11
	vbroadcastss	(%rcx,%r11), %ymm4
	movq	%r12, %r15
	movq	%r13, %r12
	movq	%rbp, %r13
	movq	%r9, %rbp
	movabsq	$.LCPI6_14@GOTOFF, %r9
	vmovups	224(%rsp), %ymm6
	.p2align	4
.LBB6_2:
	vmovups	(%rdi,%r10,4), %ymm5
	vandps	288(%rsp), %ymm5, %ymm7
	vmovups	256(%rsp), %ymm0
	vminps	%ymm7, %ymm0, %ymm7
	vxorps	%ymm6, %ymm7, %ymm11
	vmovups	160(%rsp), %ymm0
	vmaxps	%ymm11, %ymm0, %ymm11
	vmovups	128(%rsp), %ymm0
	vminps	%ymm11, %ymm0, %ymm11
	vmovups	96(%rsp), %ymm10
	vmovups	192(%rsp), %ymm0
	vfmsub213ps	%ymm0, %ymm11, %ymm10
	vaddps	%ymm0, %ymm10, %ymm8
	vfmadd231ps	64(%rsp), %ymm8, %ymm11
	vfmadd132ps	32(%rsp), %ymm9, %ymm8
	vaddps	%ymm8, %ymm11, %ymm8
	vmovups	-32(%rsp), %ymm11
	vfmadd213ps	(%rsp), %ymm8, %ymm11
	vfmadd213ps	-64(%rsp), %ymm8, %ymm11
	vfmadd213ps	-96(%rsp), %ymm8, %ymm11
	vfmadd213ps	-128(%rsp), %ymm8, %ymm11
	vfmadd213ps	%ymm15, %ymm8, %ymm11
	vfmadd213ps	%ymm15, %ymm8, %ymm11
	vpslld	$22, %ymm10, %ymm8
	vpand	%ymm1, %ymm8, %ymm8
	vpaddd	%ymm3, %ymm8, %ymm12
	vpslld	$23, %ymm10, %ymm10
	vpsubd	%ymm8, %ymm10, %ymm8
	vpaddd	%ymm3, %ymm8, %ymm8
	vmulps	%ymm12, %ymm11, %ymm10
	vmulps	%ymm8, %ymm10, %ymm2
	vcmpltps	%ymm5, %ymm9, %ymm13
	vaddps	%ymm2, %ymm2, %ymm14
	vblendvps	%ymm13, %ymm14, %ymm2, %ymm0
	vmovaps	%ymm2, %ymm10
	vfnmsub213ps	%ymm2, %ymm2, %ymm10
	vblendvps	%ymm13, %ymm14, %ymm10, %ymm10
	vblendvps	%ymm13, %ymm15, %ymm4, %ymm14
	vaddps	%ymm4, %ymm0, %ymm0
	vfmadd213ps	%ymm14, %ymm2, %ymm0
	vdivps	%ymm0, %ymm10, %ymm0
	vandnps	%ymm7, %ymm13, %ymm2
	vfmadd231ps	%ymm0, %ymm7, %ymm2
	vmulps	%ymm2, %ymm11, %ymm0
	vmulps	%ymm0, %ymm12, %ymm0
	vmulps	%ymm0, %ymm8, %ymm0
	vmaxps	%ymm5, %ymm6, %ymm2
	vsubps	%ymm0, %ymm2, %ymm0
	vmovups	%ymm0, (%rsi,%r10,4)
	addq	$8, %r10
	cmpq	%rax, %r10
	jl	.LBB6_2
.LBB6_3:
	cmpq	%rdx, %rax
	jge	.LBB6_6
	shll	$3, %r8d
	movl	%edx, %r10d
	subl	%r8d, %r10d
	movabsq	$.LCPI6_17@GOTOFF, %r8
	vmovaps	(%rcx,%r8), %ymm0
	vmovups	%ymm0, 288(%rsp)
	vbroadcastss	(%rcx,%rbp), %ymm0
	vmovups	%ymm0, 256(%rsp)
	movabsq	$.LCPI6_1@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm0
	vmovups	%ymm0, 224(%rsp)
	movabsq	$.LCPI6_2@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm3
	movabsq	$.LCPI6_3@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm0
	vmovups	%ymm0, 192(%rsp)
	movabsq	$.LCPI6_4@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm0
	vmovups	%ymm0, 160(%rsp)
	movabsq	$.LCPI6_5@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm0
	vmovups	%ymm0, 128(%rsp)
	movabsq	$.LCPI6_6@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm7
	movabsq	$.LCPI6_7@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm0
	vmovups	%ymm0, 96(%rsp)
	movabsq	$.LCPI6_8@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm0
	vmovups	%ymm0, 64(%rsp)
	movabsq	$.LCPI6_9@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm0
	vmovups	%ymm0, 32(%rsp)
	vbroadcastss	(%rcx,%rbx), %ymm0
	vmovups	%ymm0, (%rsp)
	vbroadcastss	(%rcx,%r14), %ymm0
	vmovups	%ymm0, -32(%rsp)
	vbroadcastss	(%rcx,%r15), %ymm0
	vmovups	%ymm0, -64(%rsp)
	vbroadcastss	(%rcx,%r12), %ymm0
	vmovups	%ymm0, -96(%rsp)
	vbroadcastss	(%rcx,%r13), %ymm0
	vmovups	%ymm0, -128(%rsp)
	vbroadcastss	(%rcx,%r9), %ymm0
	vpbroadcastd	(%rcx,%r9), %ymm1
	movabsq	$.LCPI6_16@GOTOFF, %r8
	vbroadcastss	(%rcx,%r8), %ymm2
	.p2align	4
.LBB6_5:
	vmovd	%r10d, %xmm5
	vpbroadcastd	%xmm5, %ymm5
	vpcmpgtd	288(%rsp), %ymm5, %ymm5
	vmaskmovps	(%rdi,%rax,4), %ymm5, %ymm6
	vandps	256(%rsp), %ymm6, %ymm8
	vmovups	224(%rsp), %ymm4
	vminps	%ymm8, %ymm4, %ymm8
	vxorps	%ymm3, %ymm8, %ymm11
	vmovups	192(%rsp), %ymm4
	vmaxps	%ymm11, %ymm4, %ymm11
	vmovups	160(%rsp), %ymm4
	vminps	%ymm11, %ymm4, %ymm11
	vmovups	128(%rsp), %ymm10
	vfmsub213ps	%ymm7, %ymm11, %ymm10
	vaddps	%ymm7, %ymm10, %ymm12
	vfmadd231ps	96(%rsp), %ymm12, %ymm11
	vxorps	%xmm13, %xmm13, %xmm13
	vfmadd132ps	64(%rsp), %ymm13, %ymm12
	vaddps	%ymm12, %ymm11, %ymm12
	vmovups	(%rsp), %ymm11
	vfmadd213ps	32(%rsp), %ymm12, %ymm11
	vfmadd213ps	-32(%rsp), %ymm12, %ymm11
	vfmadd213ps	-64(%rsp), %ymm12, %ymm11
	vfmadd213ps	-96(%rsp), %ymm12, %ymm11
	vfmadd213ps	%ymm0, %ymm12, %ymm11
	vfmadd213ps	%ymm0, %ymm12, %ymm11
	vpslld	$22, %ymm10, %ymm12
	vpand	-128(%rsp), %ymm12, %ymm12
	vpaddd	%ymm1, %ymm12, %ymm9
	vpslld	$23, %ymm10, %ymm10
	vpsubd	%ymm12, %ymm10, %ymm10
	vpaddd	%ymm1, %ymm10, %ymm10
	vmulps	%ymm9, %ymm11, %ymm12
	vmulps	%ymm10, %ymm12, %ymm4
	vcmpltps	%ymm6, %ymm13, %ymm13
	vaddps	%ymm4, %ymm4, %ymm14
	vblendvps	%ymm13, %ymm14, %ymm4, %ymm15
	vmovaps	%ymm4, %ymm12
	vfnmsub213ps	%ymm4, %ymm4, %ymm12
	vblendvps	%ymm13, %ymm14, %ymm12, %ymm12
	vblendvps	%ymm13, %ymm0, %ymm2, %ymm14
	vaddps	%ymm2, %ymm15, %ymm15
	vfmadd213ps	%ymm14, %ymm4, %ymm15
	vdivps	%ymm15, %ymm12, %ymm4
	vandnps	%ymm8, %ymm13, %ymm12
	vfmadd231ps	%ymm4, %ymm8, %ymm12
	vmulps	%ymm12, %ymm11, %ymm4
	vmulps	%ymm4, %ymm9, %ymm4
	vmulps	%ymm4, %ymm10, %ymm4
	vmaxps	%ymm6, %ymm3, %ymm6
	vsubps	%ymm4, %ymm6, %ymm4
	vmaskmovps	%ymm4, %ymm5, (%rsi,%rax,4)
	addq	$8, %rax
	addl	$-8, %r10d
	cmpq	%rdx, %rax
	jl	.LBB6_5
.LBB6_6:
	addq	$328, %rsp
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
