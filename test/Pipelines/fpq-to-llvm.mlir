// RUN: fpq-opt --fpq-to-llvm="target-triple=x86_64-linux-gnu target-cpu=znver4" %s \
// RUN:   | FileCheck %s --implicit-check-not=unrealized_conversion_cast \
// RUN:       --implicit-check-not='{{(fpq|arith|linalg|scf|tensor|memref)\.}}' --implicit-check-not=f8E
// RUN: fpq-opt --pass-pipeline='builtin.module(fpq-to-llvm{target-triple=x86_64-linux-gnu target-cpu=znver4})' %s | FileCheck %s
//
// What comes out is LLVM IR.
//
// RUN: fpq-opt --fpq-to-llvm="target-triple=x86_64-linux-gnu target-cpu=znver4" %s | mlir-translate --mlir-to-llvmir | FileCheck %s --check-prefix=IR

// The only call is that of the allocator, for the result: a folded site needs no
// library, and no buffer in between.
//
// CHECK:     llvm.func @malloc(i64) -> !llvm.ptr
// CHECK-NOT: llvm.func @free

// A narrow float is a byte in memory: 32 of them behind the aligned pointer. The
// rows are one vector.
//
// CHECK-LABEL: llvm.func @quantize(
// CHECK-SAME:    %{{[^:]*}}: !llvm.ptr, %[[X:[^:]*]]: !llvm.ptr,
// CHECK-DAG:     %[[SCALE:.*]] = llvm.mlir.constant(dense<4.480000e+02> : vector<32xf32>)
// CHECK-DAG:     %[[NULL:.*]] = llvm.mlir.zero : !llvm.ptr
// CHECK:         llvm.getelementptr %[[NULL]][32] : (!llvm.ptr) -> !llvm.ptr, i8
// CHECK:         llvm.call @malloc
// CHECK:         %[[ELEMENTS:.*]] = llvm.load %{{.*}} : !llvm.ptr -> vector<32xf32>
// CHECK:         llvm.fmul %[[ELEMENTS]], %[[SCALE]] : vector<32xf32>
// CHECK:         llvm.store %{{.*}}, %{{.*}} : vector<32xi8>, !llvm.ptr
// CHECK-NOT:     llvm.call

// llvm.emit_c_interface is honoured, and only where it stands.
//
// CHECK-LABEL: llvm.func @_mlir_ciface_quantize(
// CHECK-SAME:    %[[RESULT:[^:]*]]: !llvm.ptr, %[[ARGUMENT:[^:]*]]: !llvm.ptr)
// CHECK:         llvm.load %[[ARGUMENT]]
// CHECK:         llvm.call @quantize(
// CHECK:         llvm.store %{{.*}}, %[[RESULT]]
//
// IR: define { ptr, ptr, i64, [2 x i64], [2 x i64] } @quantize(
// IR: define void @_mlir_ciface_quantize(ptr %0, ptr %1)
func.func @quantize(%x: tensor<4x8xf32>) -> tensor<4x8xf8E4M3FN> attributes {llvm.emit_c_interface} {
  %scale = arith.constant 448.0 : f32
  %q = fpq.quantize %x, %scale : tensor<4x8xf32>, f32 -> tensor<4x8xf8E4M3FN>
  return %q : tensor<4x8xf8E4M3FN>
}

// A run-time scale per tensor is inverted once, in front of the loop.
//
// CHECK-LABEL: llvm.func @dequantize(
// CHECK-SAME:    %[[SCALE:[^:,]*]]: f32)
// CHECK:         %[[INVERSE:.*]] = llvm.fdiv %{{.*}}, %[[SCALE]] : f32
// CHECK:         %[[LANE:.*]] = llvm.insertelement %[[INVERSE]]
// CHECK:         %[[INVERSES:.*]] = llvm.shufflevector %[[LANE]]
// CHECK:         llvm.icmp
// CHECK:         llvm.load %{{.*}} : !llvm.ptr -> vector<64xi8>
// CHECK:         llvm.fmul %{{.*}}, %[[INVERSES]]{{.*}} : vector<64xf32>
// CHECK-NOT:     llvm.fdiv
// CHECK-NOT:     @_mlir_ciface_dequantize
func.func @dequantize(%q: tensor<?xf8E5M2>, %scale: f32) -> tensor<?xf32> {
  %x = fpq.dequantize %q, %scale : tensor<?xf8E5M2>, f32 -> tensor<?xf32>
  return %x : tensor<?xf32>
}

// A softmax is one loop over rows, in vectors and without a library call, and
// allocates its result only. Stored as f8 or not, bf16 is computed in f32.
//
// CHECK-LABEL: llvm.func @softmax(
// CHECK:         llvm.alloca
// CHECK:         llvm.call @malloc
// CHECK-NOT:     llvm.call
// CHECK-NOT:     llvm.intr.exp
// CHECK:         llvm.intr.masked.load
// CHECK:         llvm.fmul{{.*}} {fastmathFlags = #llvm.fastmath<contract>} : vector<16xf32>
// CHECK:         llvm.intr.masked.store
// CHECK-NOT:     llvm.call
// CHECK:         llvm.return
func.func @softmax(%x: tensor<4x8xbf16>) -> tensor<4x8xbf16> {
  %scale = arith.constant 448.0 : f32
  %init = tensor.empty() : tensor<4x8xbf16>
  %p = linalg.softmax dimension(1) ins(%x : tensor<4x8xbf16>) outs(%init : tensor<4x8xbf16>) -> tensor<4x8xbf16>
  %q = fpq.quantize %p, %scale site("softmax.result") range<0.0, 1.0>
     : tensor<4x8xbf16>, f32 -> tensor<4x8xf8E4M3FN>
  %y = fpq.dequantize %q, %scale : tensor<4x8xf8E4M3FN>, f32 -> tensor<4x8xbf16>
  return %y : tensor<4x8xbf16>
}

// Arithmetic on narrow floats, and sub-byte formats, which take a byte too.
//
// CHECK-LABEL: llvm.func @narrow_arithmetic(
// CHECK:         llvm.fadd %{{.*}}, %{{.*}} : f32
// CHECK:         llvm.store %{{.*}}, %{{.*}} : i8, !llvm.ptr
func.func @narrow_arithmetic(%x: tensor<6xf8E4M3FN>, %y: tensor<6xf4E2M1FN>) -> tensor<6xf8E4M3FN> {
  %scale = arith.constant 4.0 : f32
  %wide = fpq.dequantize %y, %scale : tensor<6xf4E2M1FN>, f32 -> tensor<6xf32>
  %narrow = arith.truncf %wide : tensor<6xf32> to tensor<6xf8E4M3FN>
  %sum = arith.addf %x, %narrow : tensor<6xf8E4M3FN>
  return %sum : tensor<6xf8E4M3FN>
}
