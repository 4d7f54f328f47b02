// RUN: rm -rf %t && mkdir %t
// RUN: fpq-opt %s --fpq-to-nvvm -o %t/module.mlir
// RUN: FileCheck %s --check-prefix=HOST --input-file=%t/module.mlir
// RUN: fpq-translate %t/module.mlir --export-gpu-objects=%t -o %t/files
// RUN: FileCheck %s --input-file=%t/fpq_kernels.sm_90a.ptx
// RUN: fpq-opt %s --fpq-to-nvvm=chip=sm_89 | FileCheck %s --check-prefix=SM89
// RUN: fpq-opt %s --fpq-to-nvvm=chip=sm_100a | FileCheck %s --check-prefix=SM100
// RUN: fpq-opt %s --fpq-to-nvvm=chip=sm_120a | FileCheck %s --check-prefix=SM120
// RUN: fpq-opt %s --fpq-to-nvvm=format=llvm | FileCheck %s --check-prefix=BITCODE
// RUN: fpq-opt %s --fpq-to-nvvm=threads-per-row=64 | FileCheck %s --check-prefix=THREADS
// RUN: not fpq-opt %s --fpq-to-nvvm=threads-per-row=3 2>&1 | FileCheck %s --check-prefix=ODD-THREADS
// RUN: not fpq-opt %s --fpq-to-nvvm=chip=sm_80 2>&1 | FileCheck %s --check-prefix=CHIP
// RUN: not fpq-opt %s --fpq-to-nvvm=format=elf 2>&1 | FileCheck %s --check-prefix=FORMAT

// CHIP: 'sm_80' is not accepted; these are: sm_89, sm_90a, sm_100a, sm_120a
// FORMAT: 'elf' is not accepted; these are: llvm, isa, bin, fatbin

// SM89:  .version 8.1
// THREADS: block = array<i64: 64, 1, 1>{{.*}}kernel = "short_softmax"
// ODD-THREADS: threads-per-row is 0 or a power of two up to 1024, got 3

// SM89:  .target sm_89
// SM89:  cvt.rn.satfinite.e4m3x2.f32
// SM100: .target sm_100a
// SM100: cvt.rn.satfinite.e4m3x2.f32
// SM120: .target sm_120a
// SM120: cvt.rn.satfinite.e4m3x2.f32
// BITCODE: #gpu.object<#nvvm.target<O = 3, chip = "sm_90a">, offload = "BC\C0\DE

// The host is LLVM alone, and the kernels are described.

// HOST:     module attributes {fpq.kernels = [{{.*}}kernel = "short_softmax"
// HOST-NOT: func.func
// HOST-NOT: unrealized_conversion_cast
// HOST:     llvm.call @short_softmax_launch
// HOST:     gpu.binary @fpq_kernels [#gpu.object<#nvvm.target<O = 3, chip = "sm_90a">
// HOST:     llvm.func @short_softmax_launch({{.*}}sym_visibility = "private"
// HOST:       llvm.call @mgpuStreamCreate
// HOST:       llvm.call @mgpuMemAlloc
// HOST:       llvm.call @mgpuMemcpy
// HOST:       gpu.launch_func <%{{.*}} : !llvm.ptr> @fpq_kernels::@short_softmax blocks in ({{.*}}) threads in ({{.*}}) : i64 args(%{{.*}} : !llvm.ptr, %{{.*}} : !llvm.ptr, %{{.*}} : i64)

// The scale is an immediate of one multiplication of the row's reciprocal; loads
// have 16 bytes, stores 8.

// CHECK-NOT:     .extern
// CHECK-LABEL: .entry short_softmax(
// CHECK-NEXT:    .param .u64 .ptr {{.*}} short_softmax_param_0,
// CHECK-NEXT:    .param .u64 .ptr {{.*}} short_softmax_param_1,
// CHECK-NEXT:    .param .u64 short_softmax_param_2
// CHECK-NEXT:  )
// CHECK:         ld.global.v4.b32
// CHECK:         shfl.sync.bfly.b32
// CHECK:         ex2.approx.ftz.f32
// CHECK:         rcp.approx.ftz.f32 [[R:%r[0-9]+]],
// CHECK-NOT:     rcp
// CHECK:         mul.{{(rn.)?}}f32 [[F:%r[0-9]+]], [[R]], 0f43E00000
// CHECK:         mul.{{(rn.)?}}f32 {{.*}}, [[F]]
// CHECK:         cvt.rn.satfinite.e4m3x2.f32
// CHECK:         st.global.v{{2.b32|4.b16}}
// CHECK-NOT:     st.global.b8
// CHECK:         ret
func.func @short(%x: tensor<?x1024xbf16>) -> tensor<?x1024xf8E4M3FN> {
  %c0 = arith.constant 0 : index
  %scale = arith.constant 448.0 : f32
  %rows = tensor.dim %x, %c0 : tensor<?x1024xbf16>
  %empty = tensor.empty(%rows) : tensor<?x1024xf32>
  %wide = arith.extf %x : tensor<?x1024xbf16> to tensor<?x1024xf32>
  %p = linalg.softmax dimension(1) ins(%wide : tensor<?x1024xf32>) outs(%empty : tensor<?x1024xf32>) -> tensor<?x1024xf32>
  %q = fpq.quantize %p, %scale range<0.0, 1.0> : tensor<?x1024xf32>, f32 -> tensor<?x1024xf8E4M3FN>
  return %q : tensor<?x1024xf8E4M3FN>
}

// Scale and mask are a part of the kernel; what follows on the host is lowered
// beside it.

// CHECK-LABEL: .entry attend_softmax(
// CHECK:         .shared
// CHECK:         bar.sync
// CHECK:         cvt.rn.satfinite.e5m2x2.f32
// CHECK:         ret
func.func @attend(%x: tensor<4x2048xf32>, %mask: tensor<2048xf32>) -> (tensor<4x2048xf8E5M2>, f32) {
  %scale = arith.constant 57344.0 : f32
  %eighth = arith.constant 0.125 : f32
  %c0 = arith.constant 0 : index
  %empty = tensor.empty() : tensor<4x2048xf32>
  %scaled = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} ins(%x, %mask : tensor<4x2048xf32>, tensor<2048xf32>) outs(%empty : tensor<4x2048xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %0 = arith.mulf %a, %eighth : f32
    %1 = arith.addf %0, %b : f32
    linalg.yield %1 : f32
  } -> tensor<4x2048xf32>
  %p = linalg.softmax dimension(1) ins(%scaled : tensor<4x2048xf32>) outs(%empty : tensor<4x2048xf32>) -> tensor<4x2048xf32>
  %q = fpq.quantize %p, %scale range<0.0, 1.0> : tensor<4x2048xf32>, f32 -> tensor<4x2048xf8E5M2>
  %sum = linalg.reduce ins(%x : tensor<4x2048xf32>) outs(%mask : tensor<2048xf32>) dimensions = [0]
    (%in: f32, %acc: f32) {
      %0 = arith.addf %in, %acc : f32
      linalg.yield %0 : f32
    }
  %first = tensor.extract %sum[%c0] : tensor<2048xf32>
  return %q, %first : tensor<4x2048xf8E5M2>, f32
}

// Math functions need no library: gelu, in a kernel with the quantization.

// CHECK-LABEL: .entry gelu_elementwise(
// CHECK-NOT:     call
// CHECK:         cvt.rn.satfinite.e4m3x2.f32
// CHECK:         ret
func.func @gelu(%x: tensor<?xf16>) -> tensor<?xf8E4M3FN> {
  %scale = arith.constant 16.0 : f32
  %y = math.erf %x : tensor<?xf16>
  %z = math.exp %y : tensor<?xf16>
  %w = math.rsqrt %z : tensor<?xf16>
  %q = fpq.quantize %w, %scale : tensor<?xf16>, f32 -> tensor<?xf8E4M3FN>
  return %q : tensor<?xf8E4M3FN>
}

// FNUZ has no instruction here and is expanded.

// CHECK-LABEL: .entry expanded_elementwise(
// CHECK-NOT:     cvt.rn.satfinite
// CHECK:         ret
func.func @expanded(%x: tensor<16xf32>) -> tensor<16xf8E4M3FNUZ> {
  %scale = arith.constant 240.0 : f32
  %q = fpq.quantize %x, %scale : tensor<16xf32>, f32 -> tensor<16xf8E4M3FNUZ>
  return %q : tensor<16xf8E4M3FNUZ>
}
