// RUN: fpq-opt --fpq-pack-weights=columns=2 --canonicalize --cse %s | FileCheck %s
// RUN: fpq-opt --fpq-pack-weights=columns=2 --canonicalize --cse %s | FileCheck %s --check-prefix=BLOB
// RUN: not fpq-opt --fpq-pack-weights=columns=0 %s 2>&1 | FileCheck %s --check-prefix=INVALID
//
// INVALID: fpq-pack-weights: columns has to be positive

// CHECK-DAG: #[[$LHS:.*]] = affine_map<(d0, d1, d2, d3) -> (d0, d2)>
// CHECK-DAG: #[[$RHS:.*]] = affine_map<(d0, d1, d2, d3) -> (d3, d2, d1)>
// CHECK-DAG: #[[$OUT:.*]] = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1)>

// CHECK-LABEL: func.func @matmul(
// CHECK-DAG:     %[[W:.*]] = arith.constant dense<{{\[\[\[}}1.000000e+00, 2.000000e+00], [5.000000e+00, 6.000000e+00]], {{\[\[}}3.000000e+00, 4.000000e+00], [7.000000e+00, 8.000000e+00]]]> : tensor<2x2x2xf32>
// CHECK-DAG:     %[[EMPTY:.*]] = tensor.empty() : tensor<3x2x2xf32>
// CHECK:         %[[FILL:.*]] = linalg.fill ins(%{{.*}}) outs(%[[EMPTY]]
// CHECK:         %[[PANELS:.*]] = linalg.generic {indexing_maps = [#[[$LHS]], #[[$RHS]], #[[$OUT]]]
// CHECK-SAME:      ins(%arg0, %[[W]] : {{.*}}) outs(%[[FILL]]
// CHECK:         %[[RESULT:.*]] = tensor.collapse_shape %[[PANELS]] {{\[\[}}0], [1, 2]]
// CHECK:         return %[[RESULT]] : tensor<3x4xf32>
func.func @matmul(%x: tensor<3x2xf32>, %out: tensor<3x4xf32>) -> tensor<3x4xf32> {
  %w = arith.constant dense<[[1.0, 2.0, 3.0, 4.0], [5.0, 6.0, 7.0, 8.0]]> : tensor<2x4xf32>
  %zero = arith.constant 0.0 : f32
  %init = linalg.fill ins(%zero : f32) outs(%out : tensor<3x4xf32>) -> tensor<3x4xf32>
  %0 = linalg.matmul ins(%x, %w : tensor<3x2xf32>, tensor<2x4xf32>) outs(%init : tensor<3x4xf32>) -> tensor<3x4xf32>
  return %0 : tensor<3x4xf32>
}

// A transpose of the constant is folded in; what does not fill a panel is
// padded, and sliced off.
//
// CHECK-LABEL: func.func @transposed(
// CHECK-DAG:     arith.constant dense<{{\[\[\[}}1.000000e+00, 3.000000e+00], [2.000000e+00, 4.000000e+00]], {{\[\[}}5.000000e+00, 0.000000e+00], [6.000000e+00, 0.000000e+00]]]> : tensor<2x2x2xf32>
// CHECK-NOT:     linalg.transpose
// CHECK:         tensor.extract_slice %{{.*}}[0, 0] [3, 3] [1, 1] : tensor<3x4xf32> to tensor<3x3xf32>
func.func @transposed(%x: tensor<3x2xf32>, %out: tensor<3x3xf32>) -> tensor<3x3xf32> {
  %w = arith.constant dense<[[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]> : tensor<3x2xf32>
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty() : tensor<2x3xf32>
  %t = linalg.transpose ins(%w : tensor<3x2xf32>) outs(%empty : tensor<2x3xf32>) permutation = [1, 0]
  %init = linalg.fill ins(%zero : f32) outs(%out : tensor<3x3xf32>) -> tensor<3x3xf32>
  %0 = linalg.matmul ins(%x, %t : tensor<3x2xf32>, tensor<2x3xf32>) outs(%init : tensor<3x3xf32>) -> tensor<3x3xf32>
  return %0 : tensor<3x3xf32>
}

// A resource stays one, packed once for both ops. What it extends is no NaN.
//
// CHECK-LABEL: func.func @resource(
// CHECK-COUNT-1: dense_resource<w_packed> : tensor<1x2x2xf8E4M3FN>
// CHECK-NOT:     dense_resource
// CHECK:         arith.extf %{{.*}} fastmath<nnan> : f8E4M3FN to f32
// CHECK:         arith.extf %{{.*}} fastmath<nnan> : f8E4M3FN to f32
// CHECK:         return
// BLOB: w_packed: "0x0100000001030204"
func.func @resource(%x: tensor<3x2xf32>, %y: tensor<3x2xf32>, %out: tensor<3x2xf32>) -> (tensor<3x2xf32>, tensor<3x2xf32>) {
  %w = arith.constant dense_resource<w> : tensor<2x2xf8E4M3FN>
  %zero = arith.constant 0.0 : f32
  %init = linalg.fill ins(%zero : f32) outs(%out : tensor<3x2xf32>) -> tensor<3x2xf32>
  %0 = linalg.contract indexing_maps = [affine_map<(i, j, k) -> (i, k)>, affine_map<(i, j, k) -> (j, k)>, affine_map<(i, j, k) -> (i, j)>]
    ins(%x, %w : tensor<3x2xf32>, tensor<2x2xf8E4M3FN>) outs(%init : tensor<3x2xf32>) -> tensor<3x2xf32>
  %1 = linalg.contract indexing_maps = [affine_map<(i, j, k) -> (i, k)>, affine_map<(i, j, k) -> (j, k)>, affine_map<(i, j, k) -> (i, j)>]
    ins(%y, %w : tensor<3x2xf32>, tensor<2x2xf8E4M3FN>) outs(%init : tensor<3x2xf32>) -> tensor<3x2xf32>
  return %0, %1 : tensor<3x2xf32>, tensor<3x2xf32>
}

// CHECK-LABEL: func.func @nan(
// CHECK:         arith.extf %{{.*}} : f8E4M3FN to f32
func.func @nan(%x: tensor<3x2xf32>, %out: tensor<3x2xf32>) -> tensor<3x2xf32> {
  %w = arith.constant dense<[[1.0, 2.0], [3.0, 0x7F]]> : tensor<2x2xf8E4M3FN>
  %zero = arith.constant 0.0 : f32
  %init = linalg.fill ins(%zero : f32) outs(%out : tensor<3x2xf32>) -> tensor<3x2xf32>
  %0 = linalg.matmul ins(%x, %w : tensor<3x2xf32>, tensor<2x2xf8E4M3FN>) outs(%init : tensor<3x2xf32>) -> tensor<3x2xf32>
  return %0 : tensor<3x2xf32>
}

// Left: a start that is no fill, and a splat.
//
// CHECK-LABEL: func.func @left(
// CHECK-COUNT-2: linalg.matmul
func.func @left(%x: tensor<3x2xf32>, %out: tensor<3x2xf32>) -> tensor<3x2xf32> {
  %w = arith.constant dense<[[1.0, 2.0], [3.0, 4.0]]> : tensor<2x2xf32>
  %ones = arith.constant dense<1.0> : tensor<2x2xf32>
  %zero = arith.constant 0.0 : f32
  %0 = linalg.matmul ins(%x, %w : tensor<3x2xf32>, tensor<2x2xf32>) outs(%out : tensor<3x2xf32>) -> tensor<3x2xf32>
  %init = linalg.fill ins(%zero : f32) outs(%0 : tensor<3x2xf32>) -> tensor<3x2xf32>
  %1 = linalg.matmul ins(%0, %ones : tensor<3x2xf32>, tensor<2x2xf32>) outs(%init : tensor<3x2xf32>) -> tensor<3x2xf32>
  return %1 : tensor<3x2xf32>
}

{-#
  dialect_resources: {
    builtin: {
      w: "0x0100000001020304"
    }
  }
#-}
