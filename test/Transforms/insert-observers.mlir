// RUN: fpq-opt %s --allow-unregistered-dialect --fpq-insert-observers > %t.mlir
// RUN: FileCheck %s < %t.mlir
// RUN: fpq-opt %s --allow-unregistered-dialect --pass-pipeline='builtin.module(fpq-insert-observers)' | diff %t.mlir -
// RUN: fpq-opt %s --allow-unregistered-dialect --pass-pipeline='builtin.module(func.func(fpq-insert-observers))' | diff %t.mlir -
//
// A second run adds nothing.
//
// RUN: fpq-opt %s --allow-unregistered-dialect --fpq-insert-observers --fpq-insert-observers | diff %t.mlir -
// RUN: fpq-opt %s --allow-unregistered-dialect --fpq-insert-observers --fpq-fold-softmax-observers > %t.folded.mlir
// RUN: fpq-opt %t.folded.mlir --allow-unregistered-dialect --fpq-insert-observers | diff %t.folded.mlir -
//
// RUN: fpq-opt %s --allow-unregistered-dialect --fpq-insert-observers=ops=matmul | FileCheck %s --check-prefix=MATMUL
// RUN: fpq-opt %s --allow-unregistered-dialect --fpq-insert-observers=ops=softmax,conv | FileCheck %s --check-prefix=SOFTMAX-CONV
// RUN: fpq-opt %s --allow-unregistered-dialect --fpq-insert-observers=ops=acme.softmax,linalg.vecmat,linalg.pooling_nchw_max,linalg.generic | FileCheck %s --check-prefix=NAMED
// RUN: fpq-opt %s --allow-unregistered-dialect --fpq-insert-observers=outputs=true > %t.outputs.mlir
// RUN: FileCheck %s --check-prefix=OUTPUTS < %t.outputs.mlir
// RUN: fpq-opt %t.outputs.mlir --allow-unregistered-dialect --fpq-insert-observers=outputs=true | diff %t.outputs.mlir -
// RUN: fpq-opt %s --allow-unregistered-dialect --fpq-insert-observers='format=f8E5M2 granularity=per_axis(0) kind=histogram' | FileCheck %s --check-prefix=OPTIONS
// RUN: fpq-opt %s --allow-unregistered-dialect --fpq-insert-observers --remarks-filter=fpq-insert-observers 2>&1 | FileCheck %s --check-prefix=REMARK

//===----------------------------------------------------------------------===//
// What is observed
//===----------------------------------------------------------------------===//

// CHECK-LABEL: func.func @softmax(
// CHECK-SAME:    %[[X:.*]]: tensor<4x8xf16>, %[[INIT:.*]]: tensor<4x8xf16>)
// CHECK-NEXT:    %[[Y:.*]] = linalg.softmax dimension(1) ins(%[[X]]
// CHECK-NEXT:    %[[O:.*]] = fpq.observe %[[Y]] site("softmax.softmax.result") format(f8E4M3FN) : tensor<4x8xf16>
// CHECK-NEXT:    return %[[O]], %[[O]]
// MATMUL-LABEL: func.func @softmax(
// MATMUL-NOT:     fpq.observe
// MATMUL:         return
// SOFTMAX-CONV-LABEL: func.func @softmax(
// SOFTMAX-CONV:         fpq.observe
// OPTIONS-LABEL: func.func @softmax(
// OPTIONS:         fpq.observe %{{.*}} site("softmax.softmax.result") format(f8E5M2) per_axis(0) kind(histogram) : tensor<4x8xf16>
// REMARK:        remark: [Passed] observer {{.*}} site=softmax.softmax.result
func.func @softmax(%x: tensor<4x8xf16>, %init: tensor<4x8xf16>) -> (tensor<4x8xf16>, tensor<4x8xf16>) {
  %0 = linalg.softmax dimension(1) ins(%x : tensor<4x8xf16>) outs(%init : tensor<4x8xf16>) -> tensor<4x8xf16>
  return %0, %0 : tensor<4x8xf16>, tensor<4x8xf16>
}

// Only what the op reads is observed: another user of an operand is not.
// CHECK-LABEL: func.func @matmul(
// CHECK-SAME:    %[[A:.*]]: tensor<4x8xf32>, %[[B:.*]]: tensor<8x2xf32>, %[[INIT:.*]]: tensor<4x2xf32>)
// CHECK-NEXT:    %[[LHS:.*]] = fpq.observe %[[A]] site("matmul.matmul.lhs") format(f8E4M3FN) : tensor<4x8xf32>
// CHECK-NEXT:    %[[RHS:.*]] = fpq.observe %[[B]] site("matmul.matmul.rhs") format(f8E4M3FN) : tensor<8x2xf32>
// CHECK-NEXT:    %[[Y:.*]] = linalg.matmul ins(%[[LHS]], %[[RHS]] : {{.*}}) outs(%[[INIT]] :
// CHECK-NEXT:    return %[[Y]], %[[A]]
// SOFTMAX-CONV-LABEL: func.func @matmul(
// SOFTMAX-CONV-NOT:     fpq.observe
// SOFTMAX-CONV:         return
// OUTPUTS-LABEL: func.func @matmul(
// OUTPUTS:         site("matmul.matmul.lhs")
// OUTPUTS:         site("matmul.matmul.rhs")
// OUTPUTS-NEXT:    %[[Y:.*]] = linalg.matmul
// OUTPUTS-NEXT:    %[[O:.*]] = fpq.observe %[[Y]] site("matmul.matmul.result")
// OUTPUTS-NEXT:    return %[[O]],
func.func @matmul(%a: tensor<4x8xf32>, %b: tensor<8x2xf32>, %init: tensor<4x2xf32>) -> (tensor<4x2xf32>, tensor<4x8xf32>) {
  %0 = linalg.matmul ins(%a, %b : tensor<4x8xf32>, tensor<8x2xf32>) outs(%init : tensor<4x2xf32>) -> tensor<4x2xf32>
  return %0, %a : tensor<4x2xf32>, tensor<4x8xf32>
}

// CHECK-LABEL: func.func @batch_matmul(
// CHECK:         site("batch_matmul.batch_matmul.lhs") {{.*}} : tensor<?x4x8xf32>
// CHECK:         site("batch_matmul.batch_matmul.rhs") {{.*}} : tensor<?x8x2xf32>
// CHECK:         linalg.batch_matmul
// CHECK-NOT:     fpq.observe
// CHECK:         return
func.func @batch_matmul(%a: tensor<?x4x8xf32>, %b: tensor<?x8x2xf32>, %init: tensor<?x4x2xf32>) -> tensor<?x4x2xf32> {
  %0 = linalg.batch_matmul ins(%a, %b : tensor<?x4x8xf32>, tensor<?x8x2xf32>) outs(%init : tensor<?x4x2xf32>) -> tensor<?x4x2xf32>
  return %0 : tensor<?x4x2xf32>
}

// An op that is named by itself counts as what it is.
// CHECK-LABEL: func.func @vecmat(
// CHECK:         site("vecmat.vecmat.lhs")
// CHECK:         site("vecmat.vecmat.rhs")
// NAMED-LABEL: func.func @vecmat(
// NAMED:         site("vecmat.vecmat.lhs")
// NAMED:         site("vecmat.vecmat.rhs")
// NAMED-NEXT:    linalg.vecmat
// NAMED-NEXT:    return
func.func @vecmat(%a: tensor<8xf32>, %b: tensor<8x2xf32>, %init: tensor<2xf32>) -> tensor<2xf32> {
  %0 = linalg.vecmat ins(%a, %b : tensor<8xf32>, tensor<8x2xf32>) outs(%init : tensor<2xf32>) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}

#lhs = affine_map<(i, j, k) -> (i, k)>
#rhs = affine_map<(i, j, k) -> (j, k)>
#out = affine_map<(i, j, k) -> (i, j)>

// CHECK-LABEL: func.func @generic_contraction(
// CHECK:         site("generic_contraction.contraction.lhs")
// CHECK:         site("generic_contraction.contraction.rhs")
// CHECK-NEXT:    linalg.generic
// SOFTMAX-CONV-LABEL: func.func @generic_contraction(
// SOFTMAX-CONV-NOT:     fpq.observe
// SOFTMAX-CONV:         return
func.func @generic_contraction(%a: tensor<4x8xf32>, %b: tensor<2x8xf32>, %init: tensor<4x2xf32>) -> tensor<4x2xf32> {
  %0 = linalg.generic {indexing_maps = [#lhs, #rhs, #out], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%a, %b : tensor<4x8xf32>, tensor<2x8xf32>) outs(%init : tensor<4x2xf32>) {
  ^bb0(%l: f32, %r: f32, %acc: f32):
    %1 = arith.mulf %l, %r : f32
    %2 = arith.addf %acc, %1 : f32
    linalg.yield %2 : f32
  } -> tensor<4x2xf32>
  return %0 : tensor<4x2xf32>
}

// CHECK-LABEL: func.func @contract(
// CHECK:         site("contract.contract.lhs")
// CHECK:         site("contract.contract.rhs")
// CHECK-NEXT:    linalg.contract
func.func @contract(%a: tensor<4x8xf32>, %b: tensor<2x8xf32>, %init: tensor<4x2xf32>) -> tensor<4x2xf32> {
  %0 = linalg.contract indexing_maps = [#lhs, #rhs, #out]
      ins(%a, %b : tensor<4x8xf32>, tensor<2x8xf32>) outs(%init : tensor<4x2xf32>) -> tensor<4x2xf32>
  return %0 : tensor<4x2xf32>
}

// CHECK-LABEL: func.func @conv_2d(
// CHECK:         site("conv_2d.conv_2d_nchw_fchw.lhs") {{.*}} : tensor<1x3x8x8xf32>
// CHECK:         site("conv_2d.conv_2d_nchw_fchw.rhs") {{.*}} : tensor<5x3x3x3xf32>
// CHECK-NEXT:    linalg.conv_2d_nchw_fchw
// MATMUL-LABEL: func.func @conv_2d(
// MATMUL-NOT:     fpq.observe
// MATMUL:         return
// SOFTMAX-CONV-LABEL: func.func @conv_2d(
// SOFTMAX-CONV:         site("conv_2d.conv_2d_nchw_fchw.lhs")
// OUTPUTS-LABEL: func.func @conv_2d(
// OUTPUTS:         site("conv_2d.conv_2d_nchw_fchw.result")
func.func @conv_2d(%x: tensor<1x3x8x8xf32>, %w: tensor<5x3x3x3xf32>, %init: tensor<1x5x6x6xf32>) -> tensor<1x5x6x6xf32> {
  %0 = linalg.conv_2d_nchw_fchw ins(%x, %w : tensor<1x3x8x8xf32>, tensor<5x3x3x3xf32>) outs(%init : tensor<1x5x6x6xf32>) -> tensor<1x5x6x6xf32>
  return %0 : tensor<1x5x6x6xf32>
}

// CHECK-LABEL: func.func @depthwise(
// CHECK:         site("depthwise.depthwise_conv_2d_nhwc_hwc.lhs")
// CHECK:         site("depthwise.depthwise_conv_2d_nhwc_hwc.rhs")
func.func @depthwise(%x: tensor<1x8x8x3xf32>, %w: tensor<3x3x3xf32>, %init: tensor<1x6x6x3xf32>) -> tensor<1x6x6x3xf32> {
  %0 = linalg.depthwise_conv_2d_nhwc_hwc ins(%x, %w : tensor<1x8x8x3xf32>, tensor<3x3x3xf32>) outs(%init : tensor<1x6x6x3xf32>) -> tensor<1x6x6x3xf32>
  return %0 : tensor<1x6x6x3xf32>
}

//===----------------------------------------------------------------------===//
// What is not
//===----------------------------------------------------------------------===//

// The second operand of a pooling is a shape, not a value.
// CHECK-LABEL: func.func @pooling(
// CHECK-NOT:     fpq.observe
// CHECK-LABEL: func.func @generic_pooling(
// CHECK-NOT:     fpq.observe
// NAMED-LABEL: func.func @pooling(
// NAMED-NEXT:    %[[Y:.*]] = linalg.pooling_nchw_max
// NAMED-NEXT:    fpq.observe %[[Y]] site("pooling.pooling_nchw_max.result")
func.func @pooling(%x: tensor<1x3x4x4xf32>, %window: tensor<2x2xf32>, %init: tensor<1x3x3x3xf32>) -> tensor<1x3x3x3xf32> {
  %0 = linalg.pooling_nchw_max ins(%x, %window : tensor<1x3x4x4xf32>, tensor<2x2xf32>) outs(%init : tensor<1x3x3x3xf32>) -> tensor<1x3x3x3xf32>
  return %0 : tensor<1x3x3x3xf32>
}

func.func @generic_pooling(%x: tensor<4xf32>, %window: tensor<2xf32>, %init: tensor<3xf32>) -> tensor<3xf32> {
  %0 = linalg.generic {indexing_maps = [affine_map<(i, w) -> (i + w)>, affine_map<(i, w) -> (w)>, affine_map<(i, w) -> (i)>], iterator_types = ["parallel", "reduction"]}
      ins(%x, %window : tensor<4xf32>, tensor<2xf32>) outs(%init : tensor<3xf32>) {
  ^bb0(%in: f32, %unused: f32, %acc: f32):
    %1 = arith.maximumf %acc, %in : f32
    linalg.yield %1 : f32
  } -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @elementwise(
// CHECK-NOT:     fpq.observe
// NAMED-LABEL: func.func @elementwise(
// NAMED:         linalg.generic
// NAMED:         fpq.observe %{{.*}} site("elementwise.generic.result")
func.func @elementwise(%x: tensor<4xf32>, %init: tensor<4xf32>) -> tensor<4xf32> {
  %0 = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]}
      ins(%x : tensor<4xf32>) outs(%init : tensor<4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %1 = arith.mulf %in, %in : f32
    linalg.yield %1 : f32
  } -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// CHECK-LABEL: func.func @integers(
// CHECK-NOT:     fpq.observe
func.func @integers(%a: tensor<4x8xi8>, %b: tensor<8x2xi8>, %init: tensor<4x2xi32>) -> tensor<4x2xi32> {
  %0 = linalg.matmul ins(%a, %b : tensor<4x8xi8>, tensor<8x2xi8>) outs(%init : tensor<4x2xi32>) -> tensor<4x2xi32>
  return %0 : tensor<4x2xi32>
}

// CHECK-LABEL: func.func @memrefs(
// CHECK-NOT:     fpq.observe
func.func @memrefs(%a: memref<4x8xf32>, %b: memref<8x2xf32>, %init: memref<4x2xf32>) {
  linalg.matmul ins(%a, %b : memref<4x8xf32>, memref<8x2xf32>) outs(%init : memref<4x2xf32>)
  return
}

// CHECK-LABEL: func.func @named_op(
// CHECK-NOT:     fpq.observe
// NAMED-LABEL: func.func @named_op(
// NAMED:         %[[R:.*]]:2 = "acme.softmax"
// NAMED-DAG:     %[[A:.*]] = fpq.observe %[[R]]#0 site("named_op.softmax.result") {{.*}} : tensor<4xf32>
// NAMED-DAG:     %[[B:.*]] = fpq.observe %[[R]]#1 site("named_op.softmax.result.1") {{.*}} : tensor<4xf16>
// NAMED:         return %[[A]], %[[B]]
func.func @named_op(%x: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf16>) {
  %0, %1 = "acme.softmax"(%x) : (tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf16>)
  return %0, %1 : tensor<4xf32>, tensor<4xf16>
}

//===----------------------------------------------------------------------===//
// Observed or quantized already
//===----------------------------------------------------------------------===//

// The softmax has a site, so the matmul that reads it needs none.
// CHECK-LABEL: func.func @softmax_into_matmul(
// CHECK:         site("softmax_into_matmul.softmax.result")
// CHECK-NEXT:    %[[P:.*]] = tensor.collapse_shape
// CHECK-NEXT:    %[[RHS:.*]] = fpq.observe %{{.*}} site("softmax_into_matmul.matmul.rhs")
// CHECK-NEXT:    linalg.matmul ins(%[[P]], %[[RHS]] :
// MATMUL-LABEL: func.func @softmax_into_matmul(
// MATMUL:         site("softmax_into_matmul.matmul.lhs")
// REMARK:        remark: [Missed] observer {{.*}} Reason="the value is already observed or quantized", role=lhs
func.func @softmax_into_matmul(%x: tensor<1x4x8xf32>, %b: tensor<8x2xf32>, %init: tensor<4x2xf32>) -> tensor<4x2xf32> {
  %empty = tensor.empty() : tensor<1x4x8xf32>
  %0 = linalg.softmax dimension(2) ins(%x : tensor<1x4x8xf32>) outs(%empty : tensor<1x4x8xf32>) -> tensor<1x4x8xf32>
  %1 = tensor.collapse_shape %0 [[0, 1], [2]] : tensor<1x4x8xf32> into tensor<4x8xf32>
  %2 = linalg.matmul ins(%1, %b : tensor<4x8xf32>, tensor<8x2xf32>) outs(%init : tensor<4x2xf32>) -> tensor<4x2xf32>
  return %2 : tensor<4x2xf32>
}

// CHECK-LABEL: func.func @dequantized(
// CHECK:         %[[A:.*]] = fpq.dequantize
// CHECK-NOT:     fpq.observe
// CHECK:         return
// REMARK:        remark: [Missed] observer {{.*}} Reason="the value is already observed or quantized", role=lhs
// REMARK:        remark: [Missed] observer {{.*}} Reason="the value is already narrow", role=rhs
func.func @dequantized(%a: tensor<4x8xf8E4M3FN>, %b: tensor<8x2xf8E4M3FN>, %init: tensor<4x2xf32>, %s: f32) -> tensor<4x2xf32> {
  %0 = fpq.dequantize %a, %s : tensor<4x8xf8E4M3FN>, f32 -> tensor<4x8xf32>
  %1 = linalg.matmul ins(%0, %b : tensor<4x8xf32>, tensor<8x2xf8E4M3FN>) outs(%init : tensor<4x2xf32>) -> tensor<4x2xf32>
  return %1 : tensor<4x2xf32>
}

// That another user reads it quantized says nothing about this one.
// CHECK-LABEL: func.func @quantized_for_another_user(
// CHECK-SAME:    %[[A:.*]]: tensor<4x8xf32>,
// CHECK:         %[[LHS:.*]] = fpq.observe %[[A]]
// CHECK:         linalg.matmul ins(%[[LHS]],
func.func @quantized_for_another_user(%a: tensor<4x8xf32>, %b: tensor<8x2xf32>, %init: tensor<4x2xf32>, %s: f32) -> (tensor<4x2xf32>, tensor<4x8xf8E4M3FN>) {
  %0 = fpq.quantize %a, %s : tensor<4x8xf32>, f32 -> tensor<4x8xf8E4M3FN>
  %1 = linalg.matmul ins(%a, %b : tensor<4x8xf32>, tensor<8x2xf32>) outs(%init : tensor<4x2xf32>) -> tensor<4x2xf32>
  return %1, %0 : tensor<4x2xf32>, tensor<4x8xf8E4M3FN>
}

//===----------------------------------------------------------------------===//
// Names
//===----------------------------------------------------------------------===//

// A named location stands for the kind of the op, the outermost one first.
// CHECK-LABEL: func.func @locations(
// CHECK:         site("locations.layer0/attention.result")
// CHECK:         site("locations.outer.result")
// CHECK:         site("locations.softmax.result")
// CHECK:         site("locations.fused.result")
func.func @locations(%x: tensor<4xf32>, %init: tensor<4xf32>) -> tensor<4xf32> {
  %0 = linalg.softmax dimension(0) ins(%x : tensor<4xf32>) outs(%init : tensor<4xf32>) -> tensor<4xf32> loc("layer0/attention")
  %1 = linalg.softmax dimension(0) ins(%x : tensor<4xf32>) outs(%init : tensor<4xf32>) -> tensor<4xf32> loc("outer"("inner"))
  %2 = linalg.softmax dimension(0) ins(%x : tensor<4xf32>) outs(%init : tensor<4xf32>) -> tensor<4xf32> loc("file.py":1:2)
  %3 = linalg.softmax dimension(0) ins(%x : tensor<4xf32>) outs(%init : tensor<4xf32>) -> tensor<4xf32> loc(fused["file.py":1:2, "fused"])
  return %3 : tensor<4xf32>
}

// CHECK-LABEL: func.func @collisions(
// CHECK:         site("collisions.softmax.result")
// CHECK:         site("collisions.softmax.result.1")
// CHECK:         site("collisions.name.result")
// CHECK:         site("collisions.softmax.result.2")
// CHECK:         site("collisions.name.result.1")
func.func @collisions(%x: tensor<4xf32>, %init: tensor<4xf32>) -> tensor<4xf32> {
  %0 = linalg.softmax dimension(0) ins(%x : tensor<4xf32>) outs(%init : tensor<4xf32>) -> tensor<4xf32>
  %1 = linalg.softmax dimension(0) ins(%x : tensor<4xf32>) outs(%init : tensor<4xf32>) -> tensor<4xf32>
  %2 = linalg.softmax dimension(0) ins(%x : tensor<4xf32>) outs(%init : tensor<4xf32>) -> tensor<4xf32> loc("name")
  %3 = linalg.softmax dimension(0) ins(%x : tensor<4xf32>) outs(%init : tensor<4xf32>) -> tensor<4xf32>
  %4 = linalg.softmax dimension(0) ins(%x : tensor<4xf32>) outs(%init : tensor<4xf32>) -> tensor<4xf32> loc("name")
  return %4 : tensor<4xf32>
}

// Each function counts for itself.
// CHECK-LABEL: func.func @scope(
// CHECK:         site("scope.softmax.result")
func.func @scope(%x: tensor<4xf32>, %init: tensor<4xf32>) -> tensor<4xf32> {
  %0 = linalg.softmax dimension(0) ins(%x : tensor<4xf32>) outs(%init : tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// Names that exist stay, whichever op bears them.
// CHECK-LABEL: func.func @existing_names(
// CHECK:         fpq.observe %{{.*}} site("existing_names.softmax.result.1")
// CHECK:         fpq.observe %{{.*}} site("existing_names.softmax.result")
// CHECK:         fpq.quantize %{{.*}} site("existing_names.softmax.result.2")
// CHECK:         fpq.observe %{{.*}} site("existing_names.softmax.result.3")
func.func @existing_names(%x: tensor<4xf32>, %init: tensor<4xf32>, %s: f32) -> tensor<4xf32> {
  %0 = linalg.softmax dimension(0) ins(%x : tensor<4xf32>) outs(%init : tensor<4xf32>) -> tensor<4xf32>
  %1 = linalg.softmax dimension(0) ins(%x : tensor<4xf32>) outs(%init : tensor<4xf32>) -> tensor<4xf32>
  %2 = fpq.observe %1 site("existing_names.softmax.result") format(f8E5M2) : tensor<4xf32>
  %3 = linalg.softmax dimension(0) ins(%x : tensor<4xf32>) outs(%init : tensor<4xf32>) -> tensor<4xf32>
  %4 = fpq.quantize %3, %s site("existing_names.softmax.result.2") : tensor<4xf32>, f32 -> tensor<4xf8E4M3FN>
  %5 = linalg.softmax dimension(0) ins(%x : tensor<4xf32>) outs(%init : tensor<4xf32>) -> tensor<4xf32>
  return %5 : tensor<4xf32>
}

// Inside other regions too.
// CHECK-LABEL: func.func @in_a_loop(
// CHECK:         scf.for
// CHECK-NEXT:      linalg.softmax
// CHECK-NEXT:      %[[O:.*]] = fpq.observe %{{.*}} site("in_a_loop.softmax.result")
// CHECK-NEXT:      scf.yield %[[O]]
func.func @in_a_loop(%x: tensor<4xf32>, %init: tensor<4xf32>, %n: index) -> tensor<4xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %0 = scf.for %i = %c0 to %n step %c1 iter_args(%acc = %x) -> tensor<4xf32> {
    %1 = linalg.softmax dimension(0) ins(%acc : tensor<4xf32>) outs(%init : tensor<4xf32>) -> tensor<4xf32>
    scf.yield %1 : tensor<4xf32>
  }
  return %0 : tensor<4xf32>
}
