// RUN: fpq-opt %s --allow-unregistered-dialect --fpq-quantize-weights > %t.mlir
// RUN: FileCheck %s < %t.mlir
// RUN: fpq-opt %s --allow-unregistered-dialect --pass-pipeline='builtin.module(fpq-quantize-weights)' | diff %t.mlir -
// RUN: fpq-opt %s --allow-unregistered-dialect --pass-pipeline='builtin.module(func.func(fpq-quantize-weights))' | diff %t.mlir -
// RUN: fpq-opt %s --allow-unregistered-dialect --mlir-disable-threading --fpq-quantize-weights | diff %t.mlir -
//
// A second run changes nothing, and marks nothing that is decided.
//
// RUN: fpq-opt %t.mlir --allow-unregistered-dialect --fpq-quantize-weights | diff %t.mlir -
//
// RUN: fpq-opt %s --allow-unregistered-dialect --fpq-quantize-weights='weight-format=f8E5M2 scale-policy=pow2' | FileCheck %s --check-prefix=OPTIONS
// RUN: fpq-opt %s --allow-unregistered-dialect --fpq-quantize-weights=granularity=per_tensor | FileCheck %s --check-prefix=TENSOR
// RUN: fpq-opt %s --allow-unregistered-dialect --fpq-quantize-weights --remarks-filter=fpq-quantize-weights 2>&1 | FileCheck %s --check-prefix=REMARK

//===----------------------------------------------------------------------===//
// Channels
//===----------------------------------------------------------------------===//

// CHECK-LABEL: func.func @columns_of_a_matmul(
// CHECK-SAME:    %[[X:.*]]: tensor<2x3xf32>
// CHECK-NEXT:    %[[Q:.*]] = arith.constant dense<{{\[}}[2.240000e+02, 2.800000e+01], [-4.480000e+02, 5.600000e+01], [1.120000e+02, -4.480000e+02]]> : tensor<3x2xf8E4M3FN>
// CHECK-NEXT:    %[[S:.*]] = arith.constant dense<[2.240000e+02, 1.120000e+02]> : tensor<2xf32>
// CHECK-NEXT:    %[[Y:.*]] = fpq.dequantize %[[Q]], %[[S]] per_axis(1) : tensor<3x2xf8E4M3FN>, tensor<2xf32> -> tensor<3x2xf32>
// CHECK-NEXT:    linalg.matmul ins(%[[X]], %[[Y]] :
// OPTIONS-LABEL: func.func @columns_of_a_matmul(
// OPTIONS-NEXT:    arith.constant dense<{{\[}}[1.638400e+04, 2.048000e+03], [-3.276800e+04, 4.096000e+03], [8.192000e+03, -3.276800e+04]]> : tensor<3x2xf8E5M2>
// OPTIONS-NEXT:    arith.constant dense<[1.638400e+04, 8.192000e+03]> : tensor<2xf32>
// TENSOR-LABEL: func.func @columns_of_a_matmul(
// TENSOR-NEXT:    %[[Q:.*]] = arith.constant dense<{{.*}}> : tensor<3x2xf8E4M3FN>
// TENSOR-NEXT:    %[[S:.*]] = arith.constant 1.120000e+02 : f32
// TENSOR-NEXT:    fpq.dequantize %[[Q]], %[[S]] : tensor<3x2xf8E4M3FN>, f32 -> tensor<3x2xf32>
// REMARK-DAG: [[@LINE+3]]:8: remark: [Passed] weights | Category:fpq-quantize-weights | channels=2, site=w
func.func @columns_of_a_matmul(%x: tensor<2x3xf32>, %init: tensor<2x2xf32>) -> tensor<2x2xf32> {
  %w = arith.constant dense<[[1.0, 0.25], [-2.0, 0.5], [0.5, -4.0]]> : tensor<3x2xf32>
  %0 = fpq.observe %w site("w") format(f8E4M3FN) : tensor<3x2xf32>
  %1 = linalg.matmul ins(%x, %0 : tensor<2x3xf32>, tensor<3x2xf32>) outs(%init : tensor<2x2xf32>) -> tensor<2x2xf32>
  return %1 : tensor<2x2xf32>
}

// The rows of a left operand are channels of the result too.
// CHECK-LABEL: func.func @rows_of_a_matvec(
// CHECK:         fpq.dequantize %{{.*}}, %{{.*}} per_axis(0) : tensor<3x2xf8E4M3FN>, tensor<3xf32> -> tensor<3x2xf32>
// CHECK-NEXT:    linalg.matvec
func.func @rows_of_a_matvec(%x: tensor<2xf32>, %init: tensor<3xf32>) -> tensor<3xf32> {
  %w = arith.constant dense<[[1.0, 0.25], [-2.0, 0.5], [0.5, -4.0]]> : tensor<3x2xf32>
  %0 = fpq.observe %w site("matvec") format(f8E4M3FN) : tensor<3x2xf32>
  %1 = linalg.matvec ins(%0, %x : tensor<3x2xf32>, tensor<2xf32>) outs(%init : tensor<3xf32>) -> tensor<3xf32>
  return %1 : tensor<3xf32>
}

// CHECK-LABEL: func.func @columns_of_a_batch(
// CHECK:         fpq.dequantize %{{.*}}, %{{.*}} per_axis(2) : tensor<2x2x3xf8E4M3FN>, tensor<3xf32>
func.func @columns_of_a_batch(%x: tensor<2x?x2xf32>, %init: tensor<2x?x3xf32>) -> tensor<2x?x3xf32> {
  %w = arith.constant dense<[[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], [[7.0, 8.0, 9.0], [1.0, 2.0, 3.0]]]> : tensor<2x2x3xf32>
  %0 = fpq.observe %w site("batch") format(f8E4M3FN) : tensor<2x2x3xf32>
  %1 = linalg.batch_matmul ins(%x, %0 : tensor<2x?x2xf32>, tensor<2x2x3xf32>) outs(%init : tensor<2x?x3xf32>) -> tensor<2x?x3xf32>
  return %1 : tensor<2x?x3xf32>
}

// CHECK-LABEL: func.func @filters(
// CHECK:         fpq.dequantize %{{.*}}, %{{.*}} per_axis(3) : tensor<1x2x1x2xf8E4M3FN>, tensor<2xf32>
// CHECK:         linalg.conv_2d_nhwc_hwcf
// CHECK:         fpq.dequantize %{{.*}}, %{{.*}} per_axis(0) : tensor<2x1x1x2xf8E4M3FN>, tensor<2xf32>
// CHECK:         linalg.conv_2d_nchw_fchw
// The one dimension of the result that a depthwise filter has.
// CHECK:         fpq.dequantize %{{.*}}, %{{.*}} per_axis(2) : tensor<1x1x2xf8E4M3FN>, tensor<2xf32>
// CHECK:         linalg.depthwise_conv_2d_nhwc_hwc
func.func @filters(%x: tensor<1x4x4x1xf32>, %y: tensor<1x1x4x4xf32>, %z: tensor<1x4x4x2xf32>,
                   %i: tensor<1x4x3x2xf32>, %j: tensor<1x2x4x3xf32>, %k: tensor<1x4x4x2xf32>)
    -> (tensor<1x4x3x2xf32>, tensor<1x2x4x3xf32>, tensor<1x4x4x2xf32>) {
  %hwcf = arith.constant dense<[[[[1.0, 2.0]], [[3.0, 4.0]]]]> : tensor<1x2x1x2xf32>
  %fchw = arith.constant dense<[[[[1.0, 2.0]]], [[[3.0, 4.0]]]]> : tensor<2x1x1x2xf32>
  %hwc = arith.constant dense<[[[1.0, 2.0]]]> : tensor<1x1x2xf32>
  %0 = fpq.observe %hwcf site("hwcf") format(f8E4M3FN) : tensor<1x2x1x2xf32>
  %1 = linalg.conv_2d_nhwc_hwcf ins(%x, %0 : tensor<1x4x4x1xf32>, tensor<1x2x1x2xf32>) outs(%i : tensor<1x4x3x2xf32>) -> tensor<1x4x3x2xf32>
  %2 = fpq.observe %fchw site("fchw") format(f8E4M3FN) : tensor<2x1x1x2xf32>
  %3 = linalg.conv_2d_nchw_fchw ins(%y, %2 : tensor<1x1x4x4xf32>, tensor<2x1x1x2xf32>) outs(%j : tensor<1x2x4x3xf32>) -> tensor<1x2x4x3xf32>
  %4 = fpq.observe %hwc site("hwc") format(f8E4M3FN) : tensor<1x1x2xf32>
  %5 = linalg.depthwise_conv_2d_nhwc_hwc ins(%z, %4 : tensor<1x4x4x2xf32>, tensor<1x1x2xf32>) outs(%k : tensor<1x4x4x2xf32>) -> tensor<1x4x4x2xf32>
  return %1, %3, %5 : tensor<1x4x3x2xf32>, tensor<1x2x4x3xf32>, tensor<1x4x4x2xf32>
}

// Two readers with one dimension, and with two.
// CHECK-LABEL: func.func @readers(
// CHECK:         fpq.dequantize %{{.*}}, %{{.*}} per_axis(1)
// CHECK:         fpq.dequantize %{{.*}}, %{{.*}} : tensor<2x2xf8E4M3FN>, f32
// A site that no contraction reads.
// CHECK:         fpq.dequantize %{{.*}}, %{{.*}} : tensor<2x2xf8E4M3FN>, f32
func.func @readers(%x: tensor<2x2xf32>, %init: tensor<2x2xf32>) -> tensor<2x2xf32> {
  %v = arith.constant dense<[[1.0, 2.0], [3.0, 4.0]]> : tensor<2x2xf32>
  %w = arith.constant dense<[[5.0, 6.0], [7.0, 8.0]]> : tensor<2x2xf32>
  %u = arith.constant dense<[[5.0, 6.0], [7.0, 9.0]]> : tensor<2x2xf32>
  %0 = fpq.observe %v site("agree") format(f8E4M3FN) : tensor<2x2xf32>
  %1 = linalg.matmul ins(%x, %0 : tensor<2x2xf32>, tensor<2x2xf32>) outs(%init : tensor<2x2xf32>) -> tensor<2x2xf32>
  %2 = linalg.matmul ins(%1, %0 : tensor<2x2xf32>, tensor<2x2xf32>) outs(%init : tensor<2x2xf32>) -> tensor<2x2xf32>
  %3 = fpq.observe %w site("differ") format(f8E4M3FN) : tensor<2x2xf32>
  %4 = linalg.matmul ins(%2, %3 : tensor<2x2xf32>, tensor<2x2xf32>) outs(%init : tensor<2x2xf32>) -> tensor<2x2xf32>
  %5 = linalg.matmul ins(%3, %4 : tensor<2x2xf32>, tensor<2x2xf32>) outs(%init : tensor<2x2xf32>) -> tensor<2x2xf32>
  %6 = fpq.observe %u site("none") format(f8E4M3FN) : tensor<2x2xf32>
  "acme.use"(%6) : (tensor<2x2xf32>) -> ()
  return %5 : tensor<2x2xf32>
}

//===----------------------------------------------------------------------===//
// Moves
//===----------------------------------------------------------------------===//

// CHECK-LABEL: func.func @transposed(
// CHECK:         %[[Q:.*]] = arith.constant dense<{{.*}}> : tensor<2x3xf8E4M3FN>
// CHECK:         %[[Y:.*]] = fpq.dequantize %[[Q]], %{{.*}} per_axis(0) : tensor<2x3xf8E4M3FN>, tensor<2xf32> -> tensor<2x3xf32>
// CHECK:         %[[T:.*]] = linalg.transpose ins(%[[Y]] : tensor<2x3xf32>)
// CHECK-NOT:     linalg.transpose
// CHECK:         linalg.matmul ins(%{{.*}}, %[[T]] :
func.func @transposed(%x: tensor<2x3xf32>, %init: tensor<2x2xf32>) -> tensor<2x2xf32> {
  %w = arith.constant dense<[[1.0, -2.0, 0.5], [0.25, 0.5, -4.0]]> : tensor<2x3xf32>
  %empty = tensor.empty() : tensor<3x2xf32>
  %t = linalg.transpose ins(%w : tensor<2x3xf32>) outs(%empty : tensor<3x2xf32>) permutation = [1, 0]
  %0 = fpq.observe %t site("transposed") format(f8E4M3FN) : tensor<3x2xf32>
  %1 = linalg.matmul ins(%x, %0 : tensor<2x3xf32>, tensor<3x2xf32>) outs(%init : tensor<2x2xf32>) -> tensor<2x2xf32>
  return %1 : tensor<2x2xf32>
}

// Dimensions of extent 1 come and go, a batch is new, and an op behind the
// observer moves too.
// CHECK-LABEL: func.func @reshaped(
// CHECK:         %[[Y:.*]] = fpq.dequantize %{{.*}}, %{{.*}} per_axis(2) : tensor<1x3x2x1xf8E4M3FN>, tensor<2xf32> -> tensor<1x3x2x1xf32>
// CHECK:         %[[C:.*]] = tensor.collapse_shape %[[Y]]
// CHECK:         linalg.broadcast ins(%[[C]] : tensor<3x2xf32>)
func.func @reshaped(%x: tensor<4x2x3xf32>, %init: tensor<4x2x2xf32>) -> tensor<4x2x2xf32> {
  %w = arith.constant dense<[[[[1.0], [0.25]], [[-2.0], [0.5]], [[0.5], [-4.0]]]]> : tensor<1x3x2x1xf32>
  %empty = tensor.empty() : tensor<4x3x2xf32>
  %c = tensor.collapse_shape %w [[0, 1], [2, 3]] : tensor<1x3x2x1xf32> into tensor<3x2xf32>
  %0 = fpq.observe %c site("reshaped") format(f8E4M3FN) : tensor<3x2xf32>
  %b = linalg.broadcast ins(%0 : tensor<3x2xf32>) outs(%empty : tensor<4x3x2xf32>) dimensions = [0]
  %1 = linalg.batch_matmul ins(%x, %b : tensor<4x2x3xf32>, tensor<4x3x2xf32>) outs(%init : tensor<4x2x2xf32>) -> tensor<4x2x2xf32>
  return %1 : tensor<4x2x2xf32>
}

// The columns are cut out of those of the constant, and the rows fold two
// dimensions of it: there is no dimension to have the scales.
// CHECK-LABEL: func.func @hidden_channels(
// CHECK:         fpq.dequantize %{{.*}}, %{{.*}} : tensor<2x2x3xf8E4M3FN>, f32 -> tensor<2x2x3xf32>
// CHECK-NEXT:    tensor.extract_slice
// CHECK-NEXT:    tensor.collapse_shape
// CHECK:         fpq.dequantize %{{.*}}, %{{.*}} : tensor<2x2x3xf8E4M3FN>, f32 -> tensor<2x2x3xf32>
// CHECK-NEXT:    tensor.collapse_shape
func.func @hidden_channels(%x: tensor<2x4xf32>, %y: tensor<3x2xf32>, %i: tensor<2x2xf32>, %j: tensor<4x2xf32>) -> (tensor<2x2xf32>, tensor<4x2xf32>) {
  %w = arith.constant dense<[[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], [[7.0, 8.0, 9.0], [1.0, 2.0, 3.0]]]> : tensor<2x2x3xf32>
  %s = tensor.extract_slice %w[0, 0, 1] [2, 2, 2] [1, 1, 1] : tensor<2x2x3xf32> to tensor<2x2x2xf32>
  %c = tensor.collapse_shape %s [[0, 1], [2]] : tensor<2x2x2xf32> into tensor<4x2xf32>
  %0 = fpq.observe %c site("slice") format(f8E4M3FN) : tensor<4x2xf32>
  %1 = linalg.matmul ins(%x, %0 : tensor<2x4xf32>, tensor<4x2xf32>) outs(%i : tensor<2x2xf32>) -> tensor<2x2xf32>
  %d = tensor.collapse_shape %w [[0, 1], [2]] : tensor<2x2x3xf32> into tensor<4x3xf32>
  %2 = fpq.observe %d site("rows") format(f8E4M3FN) : tensor<4x3xf32>
  %3 = linalg.matmul ins(%2, %y : tensor<4x3xf32>, tensor<3x2xf32>) outs(%j : tensor<4x2xf32>) -> tensor<4x2xf32>
  return %1, %3 : tensor<2x2xf32>, tensor<4x2xf32>
}

// A generic moves, and extends without rounding.
// CHECK-LABEL: func.func @extended(
// CHECK:         %[[Y:.*]] = fpq.dequantize %{{.*}}, %{{.*}} per_axis(0) : tensor<2x3xf8E4M3FN>, tensor<2xf32> -> tensor<2x3xf32>
// CHECK:         linalg.generic {{.*}} ins(%[[Y]] : tensor<2x3xf32>) outs(%{{.*}} : tensor<3x2xf32>) {
// CHECK-NEXT:    ^bb0(%[[IN:.*]]: f32, %{{.*}}: f32):
// CHECK-NEXT:      linalg.yield %[[IN]] : f32
func.func @extended(%x: tensor<2x3xf32>, %init: tensor<2x2xf32>) -> tensor<2x2xf32> {
  %w = arith.constant dense<[[1.0, -2.0, 0.5], [0.25, 0.5, -4.0]]> : tensor<2x3xf16>
  %empty = tensor.empty() : tensor<3x2xf32>
  %t = linalg.generic {indexing_maps = [affine_map<(i, j) -> (j, i)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]}
      ins(%w : tensor<2x3xf16>) outs(%empty : tensor<3x2xf32>) {
  ^bb0(%in: f16, %out: f32):
    %e = arith.extf %in : f16 to f32
    linalg.yield %e : f32
  } -> tensor<3x2xf32>
  %0 = fpq.observe %t site("extended") format(f8E4M3FN) : tensor<3x2xf32>
  %1 = linalg.matmul ins(%x, %0 : tensor<2x3xf32>, tensor<3x2xf32>) outs(%init : tensor<2x2xf32>) -> tensor<2x2xf32>
  return %1 : tensor<2x2xf32>
}

//===----------------------------------------------------------------------===//
// Values
//===----------------------------------------------------------------------===//

// A column of zeros, and one that only a larger scale than 2^126 would map to
// all of the format.
// CHECK-LABEL: func.func @zeros_and_subnormals(
// CHECK-NEXT:    arith.constant dense<{{\[}}[0.000000e+00, 1.171880e-01, 1.000000e+00], [-0.000000e+00, 0.000000e+00, -4.480000e+02]]> : tensor<2x3xf8E4M3FN>
// CHECK-NEXT:    arith.constant dense<[1.000000e+00, 8.50705917E+37, 4.480000e+02]> : tensor<3xf32>
func.func @zeros_and_subnormals(%x: tensor<2x2xf32>, %init: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %w = arith.constant dense<[[0.0, 1.4e-39, 0.002232143], [-0.0, 0.0, -1.0]]> : tensor<2x3xf32>
  %0 = fpq.observe %w site("zeros") format(f8E4M3FN) : tensor<2x3xf32>
  %1 = linalg.matmul ins(%x, %0 : tensor<2x2xf32>, tensor<2x3xf32>) outs(%init : tensor<2x3xf32>) -> tensor<2x3xf32>
  return %1 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @splat(
// CHECK-NEXT:    arith.constant dense<4.480000e+02> : tensor<3x2xf8E4M3FN>
// CHECK-NEXT:    arith.constant dense<2.240000e+02> : tensor<2xf32>
// CHECK-NEXT:    fpq.dequantize %{{.*}}, %{{.*}} per_axis(1)
func.func @splat(%x: tensor<2x3xf64>, %init: tensor<2x2xf64>) -> tensor<2x2xf64> {
  %w = arith.constant dense<2.0> : tensor<3x2xf64>
  %0 = fpq.observe %w site("splat") format(f8E4M3FN) : tensor<3x2xf64>
  %1 = linalg.matmul ins(%x, %0 : tensor<2x3xf64>, tensor<3x2xf64>) outs(%init : tensor<2x2xf64>) -> tensor<2x2xf64>
  return %1 : tensor<2x2xf64>
}

// A resource stays one; ops that read it in one way share the new one.
// CHECK-LABEL: func.func @resource(
// CHECK-NEXT:    %[[F:.*]] = arith.constant dense_resource<weights> : tensor<2x2xf32>
// CHECK-NEXT:    %[[Q:.*]] = arith.constant dense_resource<weights_f8E4M3FN> : tensor<2x2xf8E4M3FN>
// CHECK-NEXT:    %[[S:.*]] = arith.constant dense<[1.120000e+02, 5.600000e+01]> : tensor<2xf32>
// CHECK-NEXT:    %[[Y:.*]] = fpq.dequantize %[[Q]], %[[S]] per_axis(1)
// CHECK-NEXT:    %[[Z:.*]] = fpq.dequantize %[[Q]], %[[S]] per_axis(1)
// CHECK:         linalg.matmul ins(%{{.*}}, %[[Y]] :
// CHECK:         linalg.matmul ins(%{{.*}}, %[[Z]] :
// CHECK:         return %{{.*}}, %[[F]]
func.func @resource(%x: tensor<2x2xf32>, %init: tensor<2x2xf32>) -> (tensor<2x2xf32>, tensor<2x2xf32>) {
  %w = arith.constant dense_resource<weights> : tensor<2x2xf32>
  %0 = fpq.observe %w site("resource") format(f8E4M3FN) : tensor<2x2xf32>
  %1 = fpq.observe %w site("resource.1") format(f8E4M3FN) : tensor<2x2xf32>
  %2 = linalg.matmul ins(%x, %0 : tensor<2x2xf32>, tensor<2x2xf32>) outs(%init : tensor<2x2xf32>) -> tensor<2x2xf32>
  %3 = linalg.matmul ins(%2, %1 : tensor<2x2xf32>, tensor<2x2xf32>) outs(%init : tensor<2x2xf32>) -> tensor<2x2xf32>
  return %3, %w : tensor<2x2xf32>, tensor<2x2xf32>
}

//===----------------------------------------------------------------------===//
// What the site says
//===----------------------------------------------------------------------===//

// CHECK-LABEL: func.func @own_policy_and_axis(
// CHECK-NEXT:    arith.constant dense<{{.*}}> : tensor<2x2xf8E5M2>
// CHECK-NEXT:    arith.constant dense<[1.638400e+04, 8.192000e+03]> : tensor<2xf32>
// CHECK-NEXT:    fpq.dequantize %{{.*}}, %{{.*}} per_axis(0) : tensor<2x2xf8E5M2>, tensor<2xf32>
func.func @own_policy_and_axis(%x: tensor<2x2xf32>, %init: tensor<2x2xf32>) -> tensor<2x2xf32> {
  %w = arith.constant dense<[[1.0, 2.0], [3.0, 4.0]]> : tensor<2x2xf32>
  %0 = fpq.observe %w site("own") format(f8E5M2) per_axis(0) policy(pow2) : tensor<2x2xf32>
  %1 = linalg.matmul ins(%x, %0 : tensor<2x2xf32>, tensor<2x2xf32>) outs(%init : tensor<2x2xf32>) -> tensor<2x2xf32>
  return %1 : tensor<2x2xf32>
}

// A scale that is decided stays, per tensor and per axis.
// CHECK-LABEL: func.func @decided(
// CHECK-DAG:     %[[S:.*]] = arith.constant 1.000000e+00 : f32
// CHECK-DAG:     %[[P:.*]] = arith.constant dense<[1.120000e+02, 1.000000e+00]> : tensor<2xf32>
// CHECK-DAG:     %[[Q:.*]] = arith.constant dense<{{\[}}[1.000000e+00, 1.000000e+00], [3.000000e+00, 4.480000e+02]]> : tensor<2x2xf8E4M3FN>
// CHECK-DAG:     %[[R:.*]] = arith.constant dense<{{\[}}[1.120000e+02, 1.120000e+02], [3.000000e+00, 4.480000e+02]]> : tensor<2x2xf8E4M3FN>
// CHECK:         %[[T:.*]] = linalg.transpose ins(%[[R]] : tensor<2x2xf8E4M3FN>)
// CHECK:         fpq.dequantize %[[Q]], %[[S]] : tensor<2x2xf8E4M3FN>, f32
// CHECK:         fpq.dequantize %[[T]], %[[P]] per_axis(1) : tensor<2x2xf8E4M3FN>, tensor<2xf32>
func.func @decided() -> (tensor<2x2xf32>, tensor<2x2xf32>) {
  %w = arith.constant dense<[[1.0, 1.03], [3.0, 500.0]]> : tensor<2x2xf32>
  %one = arith.constant 1.0 : f32
  %scales = arith.constant dense<[112.0, 1.0]> : tensor<2xf32>
  %empty = tensor.empty() : tensor<2x2xf32>
  %t = linalg.transpose ins(%w : tensor<2x2xf32>) outs(%empty : tensor<2x2xf32>) permutation = [1, 0]
  %0 = fpq.quantize %w, %one site("decided") : tensor<2x2xf32>, f32 -> tensor<2x2xf8E4M3FN>
  %1 = fpq.quantize %t, %scales per_axis(1) : tensor<2x2xf32>, tensor<2xf32> -> tensor<2x2xf8E4M3FN>
  %2 = fpq.dequantize %0, %one : tensor<2x2xf8E4M3FN>, f32 -> tensor<2x2xf32>
  %3 = fpq.dequantize %1, %scales per_axis(1) : tensor<2x2xf8E4M3FN>, tensor<2xf32> -> tensor<2x2xf32>
  return %2, %3 : tensor<2x2xf32>, tensor<2x2xf32>
}

// Inlining makes two places of one site: of one constant that is fine.
// CHECK-LABEL: func.func @places(
// CHECK-COUNT-2: fpq.dequantize %{{.*}}, %{{.*}} : tensor<2xf8E4M3FN>, f32
func.func @places() -> (tensor<2xf32>, tensor<2xf32>) {
  %v = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %w = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %0 = fpq.observe %v site("places") format(f8E4M3FN) : tensor<2xf32>
  %1 = fpq.observe %w site("places") format(f8E4M3FN) : tensor<2xf32>
  return %0, %1 : tensor<2xf32>, tensor<2xf32>
}

//===----------------------------------------------------------------------===//
// What is left
//===----------------------------------------------------------------------===//

// CHECK-LABEL: func.func @left(
// CHECK-COUNT-8: fpq.observe
// REMARK-DAG: remark: [Missed] {{.*}} Reason="weights are quantized per tensor or per axis, and not by block", site=by_block
// REMARK-DAG: remark: [Missed] {{.*}} Reason="weights are quantized per tensor or per axis, and not by block", site=mx
// REMARK-DAG: remark: [Missed] {{.*}} Reason="the constant is converted to a type that rounds it", site=rounded
// REMARK-DAG: remark: [Missed] {{.*}} Reason="the constant does not have the axis that has the scales", site=axis
// REMARK-DAG: remark: [Missed] {{.*}} Reason="the site stands in another place too, where it is not this constant with these channels", site=two
// REMARK-DAG: remark: [Missed] {{.*}} Reason="the constant is neither dense nor a resource", site=sparse
// REMARK-DAG: remark: [Missed] {{.*}} Reason="the weights are too large for a valid scale", site=large
// REMARK-DAG: remark: [Missed] {{.*}} Reason="the constant has no elements", site=empty
func.func @left(%x: tensor<2x2xf32>) -> (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf16>, tensor<1x4xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xf64>, tensor<0x2xf32>) {
  %w = arith.constant dense<[[1.0, 2.0], [3.0, 4.0]]> : tensor<2x2xf32>
  %sparse = arith.constant sparse<[[0, 0], [1, 1]], [1.0, 2.0]> : tensor<2x2xf32>
  %large = arith.constant dense<[1.0, 1.0e300]> : tensor<2xf64>
  %none = arith.constant dense<> : tensor<0x2xf32>
  %0 = fpq.observe %w site("by_block") format(f8E4M3FN) per_block(1, 2) : tensor<2x2xf32>
  %1 = fpq.observe %w site("mx") format(f8E4M3FN) mx(1) : tensor<2x2xf32>
  %t = arith.truncf %w : tensor<2x2xf32> to tensor<2x2xf16>
  %2 = fpq.observe %t site("rounded") format(f8E4M3FN) : tensor<2x2xf16>
  %c = tensor.collapse_shape %w [[0, 1]] : tensor<2x2xf32> into tensor<4xf32>
  %e = tensor.expand_shape %c [[0, 1]] output_shape [1, 4] : tensor<4xf32> into tensor<1x4xf32>
  %3 = fpq.observe %e site("axis") format(f8E4M3FN) per_axis(1) : tensor<1x4xf32>
  %4 = fpq.observe %w site("two") format(f8E4M3FN) : tensor<2x2xf32>
  %5 = fpq.observe %x site("two") format(f8E4M3FN) : tensor<2x2xf32>
  %6 = fpq.observe %sparse site("sparse") format(f8E4M3FN) : tensor<2x2xf32>
  %7 = fpq.observe %large site("large") format(f8E4M3FN) : tensor<2xf64>
  %8 = fpq.observe %none site("empty") format(f8E4M3FN) : tensor<0x2xf32>
  return %0, %1, %2, %3, %4, %5, %6, %7, %8 : tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf16>, tensor<1x4xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xf64>, tensor<0x2xf32>
}

// REMARK-DAG: remark: [Missed] weights | Category:fpq-quantize-weights | Reason="the scale is no constant"
// REMARK-DAG: remark: [Missed] weights | Category:fpq-quantize-weights | Reason="the scales are a resource"
// CHECK-LABEL: func.func @undecided(
// CHECK-COUNT-2: fpq.quantize
func.func @undecided(%scale: f32) -> (tensor<2x2xf8E4M3FN>, tensor<2x2xf8E4M3FN>) {
  %w = arith.constant dense<[[1.0, 2.0], [3.0, 4.0]]> : tensor<2x2xf32>
  %scales = arith.constant dense_resource<scales> : tensor<2xf32>
  %0 = fpq.quantize %w, %scale : tensor<2x2xf32>, f32 -> tensor<2x2xf8E4M3FN>
  %1 = fpq.quantize %w, %scales per_axis(0) : tensor<2x2xf32>, tensor<2xf32> -> tensor<2x2xf8E4M3FN>
  return %0, %1 : tensor<2x2xf8E4M3FN>, tensor<2x2xf8E4M3FN>
}

// 1, 2, 4, 8, and scales of 1.
// CHECK:         weights: "0x040000000000803F000000400000804000000041"
// CHECK:         weights_f8E4M3FN: "0x040000006E6E7E7E"
{-#
  dialect_resources: {
    builtin: {
      weights: "0x040000000000803F000000400000804000000041",
      scales: "0x040000000000803F0000803F"
    }
  }
#-}
