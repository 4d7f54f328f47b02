// RUN: fpq-opt %s --fpq-to-rocdl=chip=gfx950 -o %t.mlir
// RUN: rm -rf %t && mkdir %t
// RUN: fpq-translate %t.mlir --export-gpu-objects=%t -o %t/files
// RUN: FileCheck %s --check-prefixes=CHECK,OCP --input-file=%t/fpq_kernels.gfx950.s
// RUN: fpq-opt %s --fpq-to-rocdl=chip=gfx1200 | fpq-translate --export-gpu-objects=%t -o %t/files
// RUN: FileCheck %s --check-prefixes=CHECK,OCP --input-file=%t/fpq_kernels.gfx1200.s
// RUN: fpq-opt %s --fpq-to-rocdl=chip=gfx1201 | fpq-translate --export-gpu-objects=%t -o %t/files
// RUN: FileCheck %s --check-prefixes=CHECK,OCP --input-file=%t/fpq_kernels.gfx1201.s
// RUN: fpq-opt %s --fpq-to-rocdl=chip=gfx942 | fpq-translate --export-gpu-objects=%t -o %t/files
// RUN: FileCheck %s --check-prefixes=CHECK,FNUZ --input-file=%t/fpq_kernels.gfx942.s
// RUN: fpq-opt %s --fpq-to-rocdl=format=llvm | FileCheck %s --check-prefix=BITCODE
// RUN: env PATH=/nowhere %fpq_binary_dir/bin/fpq-opt %s --fpq-to-rocdl=format=bin --mlir-print-op-on-diagnostic=0 -o %t.bin 2> %t.error || true
// RUN: FileCheck %s --check-prefix=LINKER --input-file=%t.error
// RUN: %if ld.lld %{ fpq-opt %s --fpq-to-rocdl=format=bin | FileCheck %s --check-prefix=OBJECT %}
// RUN: not fpq-opt %s --fpq-to-rocdl=chip=gfx90a 2>&1 | FileCheck %s --check-prefix=CHIP
// RUN: not fpq-opt %s --fpq-to-rocdl=format=fatbin 2>&1 | FileCheck %s --check-prefix=FORMAT

// BITCODE: #gpu.object<#rocdl.target<O = 3, chip = "gfx942"{{.*}}>, offload = "BC\C0\DE
// OBJECT:  #gpu.object<#rocdl.target<O = 3, chip = "gfx942"{{.*}}>, {{.*}}bin = "\7FELF
// LINKER:  error: kernels for AMD GPUs are linked by ld.lld, which is not in PATH: install the package lld-22
// CHIP:    'gfx90a' is not accepted; these are: gfx942, gfx950, gfx1200, gfx1201
// FORMAT:  'fatbin' is not accepted; these are: llvm, isa, bin

// The formats of the chip are its instructions; the other's are integer code.

// CHECK-LABEL: ocp_softmax:
// CHECK:         v_exp_f32
// CHECK:         v_rcp_f32
// CHECK-NOT:     v_rcp_f32
// CHECK-NOT:     s_setreg
// OCP:           v_cvt_pk_fp8_f32
// FNUZ-NOT:      v_cvt_pk_fp8_f32
// CHECK:         s_endpgm
func.func @ocp(%x: tensor<?x1024xf32>) -> tensor<?x1024xf8E4M3FN> {
  %c0 = arith.constant 0 : index
  %scale = arith.constant 448.0 : f32
  %rows = tensor.dim %x, %c0 : tensor<?x1024xf32>
  %empty = tensor.empty(%rows) : tensor<?x1024xf32>
  %p = linalg.softmax dimension(1) ins(%x : tensor<?x1024xf32>) outs(%empty : tensor<?x1024xf32>) -> tensor<?x1024xf32>
  %q = fpq.quantize %p, %scale range<0.0, 1.0> : tensor<?x1024xf32>, f32 -> tensor<?x1024xf8E4M3FN>
  return %q : tensor<?x1024xf8E4M3FN>
}

// CHECK-LABEL: fnuz_softmax:
// OCP-NOT:       v_cvt_pk_bf8_f32
// FNUZ:          v_cvt_pk_bf8_f32
// CHECK:         s_endpgm
func.func @fnuz(%x: tensor<4x8192xf32>) -> tensor<4x8192xf8E5M2FNUZ> {
  %scale = arith.constant 57344.0 : f32
  %empty = tensor.empty() : tensor<4x8192xf32>
  %p = linalg.softmax dimension(1) ins(%x : tensor<4x8192xf32>) outs(%empty : tensor<4x8192xf32>) -> tensor<4x8192xf32>
  %q = fpq.quantize %p, %scale range<0.0, 1.0> : tensor<4x8192xf32>, f32 -> tensor<4x8192xf8E5M2FNUZ>
  return %q : tensor<4x8192xf8E5M2FNUZ>
}

// What is finite saturates by the mode register.

// CHECK-LABEL: bounded_elementwise:
// CHECK:         s_setreg_imm32_b32 hwreg({{.*}}MODE, 23, 1), 1
// CHECK-NOT:     v_med3
// CHECK-NOT:     v_max
// CHECK:         v_cvt_pk_bf8_f32
// CHECK:         s_endpgm
func.func @bounded(%x: tensor<1024xf32>) -> (tensor<1024xf8E5M2>, tensor<1024xf8E5M2FNUZ>) {
  %scale = arith.constant 1.0 : f32
  %0 = fpq.quantize %x, %scale range<-1.0e6, 1.0e6> : tensor<1024xf32>, f32 -> tensor<1024xf8E5M2>
  %1 = fpq.quantize %x, %scale range<-1.0e6, 1.0e6> : tensor<1024xf32>, f32 -> tensor<1024xf8E5M2FNUZ>
  return %0, %1 : tensor<1024xf8E5M2>, tensor<1024xf8E5M2FNUZ>
}
