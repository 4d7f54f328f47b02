// All softmax sites of a program share one scalar constant: no scale is a
// tensor, and none is reshaped or broadcast.
//
// RUN: fpq-opt %s --fpq-insert-observers=ops=softmax --fpq-fold-softmax-observers --canonicalize --cse \
// RUN:   | FileCheck %s --check-prefixes=CHECK,FUNC --implicit-check-not=4.480000e+02 --implicit-check-not=tensor.reshape --implicit-check-not=tensor.splat --implicit-check-not='linalg.{{fill|broadcast}}'
// RUN: fpq-opt %s --fpq-insert-observers=ops=softmax --fpq-fold-softmax-observers --inline --canonicalize --cse \
// RUN:   | FileCheck %s --check-prefixes=CHECK,INLINE --implicit-check-not=4.480000e+02 --implicit-check-not=tensor.reshape --implicit-check-not=tensor.splat --implicit-check-not='linalg.{{fill|broadcast}}'
// RUN: fpq-opt %s --inline --fpq-insert-observers=ops=softmax --fpq-fold-softmax-observers --canonicalize --cse \
// RUN:   | FileCheck %s --check-prefixes=CHECK,INLINE --implicit-check-not=4.480000e+02 --implicit-check-not=tensor.reshape --implicit-check-not=tensor.splat --implicit-check-not='linalg.{{fill|broadcast}}'
//
// Nor does a lowering call for them, or keep a scale in memory (dealloc_helper
// is a function of the module).
//
// RUN: fpq-opt %s --fpq-insert-observers=ops=softmax --fpq-fold-softmax-observers --fpq-to-llvm \
// RUN:   | FileCheck %s --check-prefix=LLVM --implicit-check-not=llvm.mlir.global --implicit-check-not='llvm.call @{{[^dfhm]}}'
// LLVM: llvm.func @model(

// FUNC-LABEL: func.func private @head(
// FUNC:         %[[S:.*]] = arith.constant 4.480000e+02 : f32
// FUNC:         fpq.quantize %{{.*}}, %[[S]] site({{.*}}) range<0.000000e+00, 1.000000e+00> : tensor<2x4xf32>, f32 ->
// FUNC:         fpq.dequantize %{{.*}}, %[[S]] : tensor<2x4xf8E4M3FN>, f32 ->
func.func private @head(%x: tensor<2x4xf32>) -> tensor<2x4xf32> {
  %init = tensor.empty() : tensor<2x4xf32>
  %0 = linalg.softmax dimension(1) ins(%x : tensor<2x4xf32>) outs(%init : tensor<2x4xf32>) -> tensor<2x4xf32>
  return %0 : tensor<2x4xf32>
}

// Three sites of three shapes, in one block and in a region of it.
// CHECK-LABEL: func.func @model(
// CHECK:         %[[S:.*]] = arith.constant 4.480000e+02 : f32
// INLINE-COUNT-5: fpq.quantize %{{.*}}, %[[S]] site({{.*}}xf32>, f32 ->
// FUNC-COUNT-3:   fpq.quantize %{{.*}}, %[[S]] site({{.*}}xf32>, f32 ->
// CHECK-NOT:     fpq.quantize
// CHECK-NOT:     fpq.observe
func.func @model(%x: tensor<2x4xf32>, %y: tensor<?xf32>, %z: tensor<1x2x3x4xf32>, %n: index)
    -> (tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<?xf32>, tensor<1x2x3x4xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %0 = func.call @head(%x) : (tensor<2x4xf32>) -> tensor<2x4xf32>
  %1 = func.call @head(%0) : (tensor<2x4xf32>) -> tensor<2x4xf32>
  %init = tensor.empty() : tensor<2x4xf32>
  %2 = linalg.softmax dimension(0) ins(%x : tensor<2x4xf32>) outs(%init : tensor<2x4xf32>) -> tensor<2x4xf32>
  %extent = tensor.dim %y, %c0 : tensor<?xf32>
  %init3 = tensor.empty(%extent) : tensor<?xf32>
  %3 = linalg.softmax dimension(0) ins(%y : tensor<?xf32>) outs(%init3 : tensor<?xf32>) -> tensor<?xf32>
  %4 = scf.for %i = %c0 to %n step %c1 iter_args(%acc = %z) -> tensor<1x2x3x4xf32> {
    %init5 = tensor.empty() : tensor<1x2x3x4xf32>
    %5 = linalg.softmax dimension(3) ins(%acc : tensor<1x2x3x4xf32>) outs(%init5 : tensor<1x2x3x4xf32>) -> tensor<1x2x3x4xf32>
    scf.yield %5 : tensor<1x2x3x4xf32>
  }
  return %0, %1, %2, %3, %4 : tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<?xf32>, tensor<1x2x3x4xf32>
}
