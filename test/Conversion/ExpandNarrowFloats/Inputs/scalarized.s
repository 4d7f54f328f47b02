calls:
	xorl	%eax, %eax
.LBB0_1:                                # a loop that calls
	vpextrd	$1, %xmm0, %edi
	callq	__truncsfbf2@PLT
	vpinsrw	$1, %eax, %xmm1, %xmm1
	decl	%ebx
	jne	.LBB0_1
	retq
