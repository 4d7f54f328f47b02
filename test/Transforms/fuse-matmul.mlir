// RUN: fpq-opt %s --fpq-fuse-matmul > %t.mlir
// RUN: FileCheck %s < %t.mlir
// RUN: fpq-opt %s --pass-pipeline='builtin.module(func.func(fpq-fuse-matmul))' | diff %t.mlir -
// RUN: fpq-opt %s --fpq-fuse-matmul --remarks-filter=fpq-fuse-matmul 2>&1 | FileCheck %s --check-prefix=REMARK
//
// A second run changes nothing.
//
// RUN: fpq-opt %t.mlir --fpq-fuse-matmul | diff %t.mlir -

//===----------------------------------------------------------------------===//
// Fused
//===----------------------------------------------------------------------===//

// 1/4 times 1/2 and 1/8; the init is the one that is there.
//
// CHECK-DAG:     #[[$ID:.*]] = affine_map<(d0, d1) -> (d0, d1)>
// CHECK-DAG:     #[[$COLUMN:.*]] = affine_map<(d0, d1) -> (d1)>
// CHECK-DAG:     #[[$ROW:.*]] = affine_map<(d0, d1) -> (d0)>
//
// CHECK-LABEL: func.func @channels(
// CHECK-SAME:    %[[A:[^:]*]]: tensor<?x8xf8E4M3FN>, %[[B:[^:]*]]: tensor<8x2xf8E5M2>, %[[INIT:[^:]*]]: tensor<?x2xf32>
// CHECK:         %[[ZEROS:.*]] = linalg.fill
// CHECK-NEXT:    %[[SUMS:.*]] = linalg.matmul ins(%[[A]], %[[B]] : tensor<?x8xf8E4M3FN>, tensor<8x2xf8E5M2>) outs(%[[ZEROS]] : tensor<?x2xf32>)
// CHECK-DAG:     %[[R:.*]] = arith.constant dense<[1.250000e-01, 3.125000e-02]> : tensor<2xf32>
// CHECK:         %[[RESULT:.*]] = linalg.generic {indexing_maps = [#[[$ID]], #[[$COLUMN]], #[[$ID]]], iterator_types = ["parallel", "parallel"]}
// CHECK-SAME:      ins(%[[SUMS]], %[[R]] : tensor<?x2xf32>, tensor<2xf32>)
// CHECK-NEXT:    ^bb0(%[[SUM:[^:]*]]: f32, %[[FACTOR:[^:]*]]: f32,
// CHECK-NEXT:      %[[Y:.*]] = arith.mulf %[[SUM]], %[[FACTOR]] : f32
// CHECK-NEXT:      linalg.yield %[[Y]]
// CHECK:         return %[[RESULT]]
// REMARK: [[@LINE+8]]:8: remark: [Passed] matmul | Category:fpq-fuse-matmul | lhs=f8E4M3FN, rhs=f8E5M2
func.func @channels(%a: tensor<?x8xf8E4M3FN>, %b: tensor<8x2xf8E5M2>, %init: tensor<?x2xf32>) -> tensor<?x2xf32> {
  %zero = arith.constant 0.0 : f32
  %sa = arith.constant 4.0 : f32
  %sb = arith.constant dense<[2.0, 8.0]> : tensor<2xf32>
  %x = fpq.dequantize %a, %sa : tensor<?x8xf8E4M3FN>, f32 -> tensor<?x8xf32>
  %y = fpq.dequantize %b, %sb per_axis(1) : tensor<8x2xf8E5M2>, tensor<2xf32> -> tensor<8x2xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%init : tensor<?x2xf32>) -> tensor<?x2xf32>
  %0 = linalg.matmul ins(%x, %y : tensor<?x8xf32>, tensor<8x2xf32>) outs(%zeros : tensor<?x2xf32>) -> tensor<?x2xf32>
  return %0 : tensor<?x2xf32>
}

// One factor, one op in the body.
//
// CHECK-LABEL: func.func @per_tensor(
// CHECK:         %[[R:.*]] = arith.constant 1.250000e-01 : f32
// CHECK:         linalg.generic {indexing_maps = [#[[$ID]], #[[$ID]]]
// CHECK:           arith.mulf %{{.*}}, %[[R]] : f32
// CHECK-NEXT:      linalg.yield
func.func @per_tensor(%a: tensor<4x8xf8E4M3FN>, %b: tensor<8x2xf8E4M3FN>) -> tensor<4x2xf32> {
  %zeros = arith.constant dense<0.0> : tensor<4x2xf32>
  %sa = arith.constant 4.0 : f32
  %sb = arith.constant 2.0 : f32
  %x = fpq.dequantize %a, %sa : tensor<4x8xf8E4M3FN>, f32 -> tensor<4x8xf32>
  %y = fpq.dequantize %b, %sb : tensor<8x2xf8E4M3FN>, f32 -> tensor<8x2xf32>
  %0 = linalg.matmul ins(%x, %y : tensor<4x8xf32>, tensor<8x2xf32>) outs(%zeros : tensor<4x2xf32>) -> tensor<4x2xf32>
  return %0 : tensor<4x2xf32>
}

// A transpose, a reshape and a cast move to the bytes; the wide ones go.
//
// CHECK-LABEL: func.func @moved(
// CHECK-SAME:    %[[A:[^:]*]]: tensor<2x2x8xf8E4M3FN>, %[[B:[^:]*]]: tensor<2x8xf8E4M3FN>
// CHECK-NOT:     fpq.dequantize
// CHECK:         %[[X:.*]] = tensor.collapse_shape %[[A]] {{.*}} : tensor<2x2x8xf8E4M3FN> into tensor<4x8xf8E4M3FN>
// CHECK-NOT:     arith.truncf
// CHECK:         %[[Y:.*]] = linalg.transpose ins(%[[B]] : tensor<2x8xf8E4M3FN>)
// CHECK:         linalg.matmul ins(%[[X]], %[[Y]] : tensor<4x8xf8E4M3FN>, tensor<8x2xf8E4M3FN>)
// CHECK:         linalg.generic {indexing_maps = [#[[$ID]], #[[$COLUMN]], #[[$ID]], #[[$ID]]]
func.func @moved(%a: tensor<2x2x8xf8E4M3FN>, %b: tensor<2x8xf8E4M3FN>, %t: tensor<8x2xf32>, %init: tensor<4x2xbf16>) -> tensor<4x2xbf16> {
  %sa = arith.constant 4.0 : f32
  %sb = arith.constant dense<[2.0, 8.0]> : tensor<2xf32>
  %x = fpq.dequantize %a, %sa : tensor<2x2x8xf8E4M3FN>, f32 -> tensor<2x2x8xf32>
  %c = tensor.collapse_shape %x [[0, 1], [2]] : tensor<2x2x8xf32> into tensor<4x8xf32>
  %d = arith.truncf %c : tensor<4x8xf32> to tensor<4x8xbf16>
  %y = fpq.dequantize %b, %sb per_axis(0) : tensor<2x8xf8E4M3FN>, tensor<2xf32> -> tensor<2x8xf32>
  %p = linalg.transpose ins(%y : tensor<2x8xf32>) outs(%t : tensor<8x2xf32>) permutation = [1, 0]
  %q = arith.truncf %p : tensor<8x2xf32> to tensor<8x2xbf16>
  %0 = linalg.matmul ins(%d, %q : tensor<4x8xbf16>, tensor<8x2xbf16>) outs(%init : tensor<4x2xbf16>) -> tensor<4x2xbf16>
  return %0 : tensor<4x2xbf16>
}

// f32 accumulates; the init comes last, and one rounding to f16.
//
// CHECK-LABEL: func.func @init(
// CHECK-SAME:    %[[INIT:[^:]*]]: tensor<4x2xf16>)
// CHECK:         %[[ZEROS:.*]] = linalg.fill {{.*}} -> tensor<4x2xf32>
// CHECK:         %[[SUMS:.*]] = linalg.matmul {{.*}} outs(%[[ZEROS]] : tensor<4x2xf32>)
// CHECK:         linalg.generic
// CHECK-SAME:      ins(%[[SUMS]], %[[INIT]] : tensor<4x2xf32>, tensor<4x2xf16>)
// CHECK-NEXT:    ^bb0(%[[SUM:[^:]*]]: f32, %[[START:[^:]*]]: f16,
// CHECK-NEXT:      %[[Y:.*]] = arith.mulf %[[SUM]],
// CHECK-NEXT:      %[[E:.*]] = arith.extf %[[START]] : f16 to f32
// CHECK-NEXT:      %[[Z:.*]] = arith.addf %[[Y]], %[[E]] : f32
// CHECK-NEXT:      arith.truncf %[[Z]] : f32 to f16
func.func @init(%a: tensor<4x8xf8E4M3FN>, %b: tensor<8x2xf8E4M3FN>, %init: tensor<4x2xf16>) -> tensor<4x2xf16> {
  %s = arith.constant 4.0 : f32
  %x = fpq.dequantize %a, %s : tensor<4x8xf8E4M3FN>, f32 -> tensor<4x8xf16>
  %y = fpq.dequantize %b, %s : tensor<8x2xf8E4M3FN>, f32 -> tensor<8x2xf16>
  %0 = linalg.matmul ins(%x, %y : tensor<4x8xf16>, tensor<8x2xf16>) outs(%init : tensor<4x2xf16>) -> tensor<4x2xf16>
  return %0 : tensor<4x2xf16>
}

// What is computed is divided once, and not for each sum. A scale for each row
// is a block.
//
// CHECK-LABEL: func.func @computed_scales(
// CHECK-SAME:    %[[SA:[^:]*]]: tensor<?x1xf32>, %[[SB:[^:]*]]: f32
// CHECK:         linalg.reciprocal ins(%[[SA]] : tensor<?x1xf32>)
// CHECK:         %[[RB:.*]] = arith.divf %{{.*}}, %[[SB]] : f32
// CHECK:         linalg.generic
// CHECK-NEXT:    ^bb0(%[[SUM:[^:]*]]: f32, %[[RA:[^:]*]]: f32,
// CHECK-NEXT:      %[[R:.*]] = arith.mulf %[[RA]], %[[RB]] : f32
// CHECK-NEXT:      arith.mulf %[[SUM]], %[[R]] : f32
func.func @computed_scales(%a: tensor<?x8xf8E4M3FN>, %b: tensor<8x2xf8E4M3FN>, %sa: tensor<?x1xf32>, %sb: f32, %zeros: tensor<?x2xf32>) -> tensor<?x2xf32> {
  %x = fpq.dequantize %a, %sa per_block(1, -1) : tensor<?x8xf8E4M3FN>, tensor<?x1xf32> -> tensor<?x8xf32>
  %y = fpq.dequantize %b, %sb : tensor<8x2xf8E4M3FN>, f32 -> tensor<8x2xf32>
  %0 = linalg.matmul ins(%x, %y : tensor<?x8xf32>, tensor<8x2xf32>) outs(%zeros : tensor<?x2xf32>) -> tensor<?x2xf32>
  return %0 : tensor<?x2xf32>
}

// The factors of rows and columns are multiplied for each sum.
//
// CHECK-LABEL: func.func @rows_and_columns(
// CHECK:         linalg.generic {indexing_maps = [#[[$ID]], #[[$ROW]], #[[$COLUMN]], #[[$ID]]]
func.func @rows_and_columns(%a: tensor<2x8xf8E4M3FN>, %b: tensor<8x2xf8E4M3FN>) -> tensor<2x2xf32> {
  %zeros = arith.constant dense<0.0> : tensor<2x2xf32>
  %s = arith.constant dense<[2.0, 8.0]> : tensor<2xf32>
  %x = fpq.dequantize %a, %s per_axis(0) : tensor<2x8xf8E4M3FN>, tensor<2xf32> -> tensor<2x8xf32>
  %y = fpq.dequantize %b, %s per_axis(1) : tensor<8x2xf8E4M3FN>, tensor<2xf32> -> tensor<8x2xf32>
  %0 = linalg.matmul ins(%x, %y : tensor<2x8xf32>, tensor<8x2xf32>) outs(%zeros : tensor<2x2xf32>) -> tensor<2x2xf32>
  return %0 : tensor<2x2xf32>
}

// What else reads the dequantized value keeps it; a transposed operand is
// transposed once for both contractions.
//
// CHECK-LABEL: func.func @shared(
// CHECK-SAME:    %[[A:[^:]*]]: tensor<4x4xf8E4M3FN>
// CHECK:         %[[X:.*]] = fpq.dequantize %[[A]]
// CHECK-COUNT-1: linalg.transpose
// CHECK-NOT:     linalg.transpose
// CHECK:         linalg.matmul ins(%{{.*}}, %{{.*}} : tensor<4x4xf8E4M3FN>, tensor<4x4xf8E4M3FN>)
// CHECK:         linalg.matmul ins(%{{.*}}, %{{.*}} : tensor<4x4xf8E4M3FN>, tensor<4x4xf8E4M3FN>)
// CHECK:         return %[[X]]
func.func @shared(%a: tensor<4x4xf8E4M3FN>, %t: tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>) {
  %zeros = arith.constant dense<0.0> : tensor<4x4xf32>
  %s = arith.constant 4.0 : f32
  %x = fpq.dequantize %a, %s : tensor<4x4xf8E4M3FN>, f32 -> tensor<4x4xf32>
  %p = linalg.transpose ins(%x : tensor<4x4xf32>) outs(%t : tensor<4x4xf32>) permutation = [1, 0]
  %0 = linalg.matmul ins(%x, %p : tensor<4x4xf32>, tensor<4x4xf32>) outs(%zeros : tensor<4x4xf32>) -> tensor<4x4xf32>
  %1 = linalg.matmul ins(%p, %x : tensor<4x4xf32>, tensor<4x4xf32>) outs(%zeros : tensor<4x4xf32>) -> tensor<4x4xf32>
  return %x, %0, %1 : tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>
}

// CHECK-LABEL: func.func @convolution(
// CHECK:         linalg.conv_2d_nhwc_hwcf {strides = dense<2> : tensor<2xi64>}
// CHECK-SAME:      ins(%{{.*}}, %{{.*}} : tensor<1x5x5x2xf8E4M3FN>, tensor<3x3x2x2xf8E4M3FN>)
func.func @convolution(%a: tensor<1x5x5x2xf8E4M3FN>, %b: tensor<3x3x2x2xf8E4M3FN>) -> tensor<1x2x2x2xf32> {
  %zeros = arith.constant dense<0.0> : tensor<1x2x2x2xf32>
  %sa = arith.constant 4.0 : f32
  %sb = arith.constant dense<[2.0, 8.0]> : tensor<2xf32>
  %x = fpq.dequantize %a, %sa : tensor<1x5x5x2xf8E4M3FN>, f32 -> tensor<1x5x5x2xf32>
  %y = fpq.dequantize %b, %sb per_axis(3) : tensor<3x3x2x2xf8E4M3FN>, tensor<2xf32> -> tensor<3x3x2x2xf32>
  %0 = linalg.conv_2d_nhwc_hwcf {strides = dense<2> : tensor<2xi64>} ins(%x, %y : tensor<1x5x5x2xf32>, tensor<3x3x2x2xf32>) outs(%zeros : tensor<1x2x2x2xf32>) -> tensor<1x2x2x2xf32>
  return %0 : tensor<1x2x2x2xf32>
}

//===----------------------------------------------------------------------===//
// Left
//===----------------------------------------------------------------------===//

// CHECK-LABEL: func.func @left(
// CHECK-NOT:     linalg.matmul ins({{.*}}f8E4M3FN
// CHECK:         return
// REMARK: remark: [Missed] matmul | Category:fpq-fuse-matmul | Reason="the scales are along the reduction"
// REMARK: remark: [Missed] {{.*}} | Reason="the scales are those of blocks"
// REMARK: remark: [Missed] {{.*}} | Reason="the scales are those of mx blocks"
// REMARK: remark: [Missed] {{.*}} | Reason="one operand is not dequantized"
// REMARK: remark: [Missed] {{.*}} | Reason="it accumulates in f64"
// REMARK: remark: [Missed] {{.*}} | Reason="a product of reciprocals of the scales is no normal f32"
func.func @left(%a: tensor<4x4xf8E4M3FN>, %f: tensor<4x4xf32>, %mx: tensor<4x1xf8E8M0FNU>, %d: tensor<4x4xf64>)
    -> (tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf64>, tensor<4x4xf32>) {
  %zeros = arith.constant dense<0.0> : tensor<4x4xf32>
  %one = arith.constant 1.0 : f32
  %tiny = arith.constant 1.0e30 : f32
  %s = arith.constant dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf32>
  %blocks = arith.constant dense<1.0> : tensor<2x1xf32>
  %x = fpq.dequantize %a, %one : tensor<4x4xf8E4M3FN>, f32 -> tensor<4x4xf32>
  %k = fpq.dequantize %a, %s per_axis(0) : tensor<4x4xf8E4M3FN>, tensor<4xf32> -> tensor<4x4xf32>
  %0 = linalg.matmul ins(%x, %k : tensor<4x4xf32>, tensor<4x4xf32>) outs(%zeros : tensor<4x4xf32>) -> tensor<4x4xf32>
  %b = fpq.dequantize %a, %blocks per_block(2, -1) : tensor<4x4xf8E4M3FN>, tensor<2x1xf32> -> tensor<4x4xf32>
  %1 = linalg.matmul ins(%b, %x : tensor<4x4xf32>, tensor<4x4xf32>) outs(%zeros : tensor<4x4xf32>) -> tensor<4x4xf32>
  %m = fpq.dequantize %a, %mx mx(1) : tensor<4x4xf8E4M3FN>, tensor<4x1xf8E8M0FNU> -> tensor<4x4xf32>
  %2 = linalg.matmul ins(%m, %x : tensor<4x4xf32>, tensor<4x4xf32>) outs(%zeros : tensor<4x4xf32>) -> tensor<4x4xf32>
  %3 = linalg.matmul ins(%x, %f : tensor<4x4xf32>, tensor<4x4xf32>) outs(%zeros : tensor<4x4xf32>) -> tensor<4x4xf32>
  %w = fpq.dequantize %a, %one : tensor<4x4xf8E4M3FN>, f32 -> tensor<4x4xf64>
  %4 = linalg.matmul ins(%w, %w : tensor<4x4xf64>, tensor<4x4xf64>) outs(%d : tensor<4x4xf64>) -> tensor<4x4xf64>
  %t = fpq.dequantize %a, %tiny : tensor<4x4xf8E4M3FN>, f32 -> tensor<4x4xf32>
  %5 = linalg.matmul ins(%t, %t : tensor<4x4xf32>, tensor<4x4xf32>) outs(%zeros : tensor<4x4xf32>) -> tensor<4x4xf32>
  return %0, %1, %2, %3, %4, %5 : tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf64>, tensor<4x4xf32>
}

// CHECK-LABEL: func.func @left_by_what_is_between(
// CHECK-COUNT-3: fpq.dequantize
// REMARK: remark: [Missed] {{.*}} | Reason="a reshape or slice hides the dimension that the scales are along"
// REMARK: remark: [Missed] {{.*}} | Reason="the scales are along a dimension that a window moves over"
// REMARK: remark: [Missed] {{.*}} | Reason="one operand is not dequantized"
func.func @left_by_what_is_between(%a: tensor<4x4xf8E4M3FN>, %v: tensor<8xf8E4M3FN>, %scales: tensor<8xf32>) -> (tensor<2x2xf32>, tensor<6xf32>, tensor<4x4xf32>) {
  %zeros = arith.constant dense<0.0> : tensor<2x2xf32>
  %zeros6 = arith.constant dense<0.0> : tensor<6xf32>
  %zeros4 = arith.constant dense<0.0> : tensor<4x4xf32>
  %s = arith.constant dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf32>
  %x = fpq.dequantize %a, %s per_axis(0) : tensor<4x4xf8E4M3FN>, tensor<4xf32> -> tensor<4x4xf32>
  %slice = tensor.extract_slice %x[1, 0] [2, 4] [1, 1] : tensor<4x4xf32> to tensor<2x4xf32>
  %p = tensor.extract_slice %x[0, 0] [4, 2] [1, 1] : tensor<4x4xf32> to tensor<4x2xf32>
  %0 = linalg.matmul ins(%slice, %p : tensor<2x4xf32>, tensor<4x2xf32>) outs(%zeros : tensor<2x2xf32>) -> tensor<2x2xf32>
  %y = fpq.dequantize %v, %scales per_axis(0) : tensor<8xf8E4M3FN>, tensor<8xf32> -> tensor<8xf32>
  %window = tensor.extract_slice %y[0] [3] [1] : tensor<8xf32> to tensor<3xf32>
  %1 = linalg.conv_1d ins(%y, %window : tensor<8xf32>, tensor<3xf32>) outs(%zeros6 : tensor<6xf32>) -> tensor<6xf32>
  // An observer that is not resolved yet decides about what it reads.
  %z = fpq.observe %x site("open") format(f8E4M3FN) : tensor<4x4xf32>
  %c = arith.constant 1.0 : f32
  %w = fpq.dequantize %a, %c : tensor<4x4xf8E4M3FN>, f32 -> tensor<4x4xf32>
  %2 = linalg.matmul ins(%z, %w : tensor<4x4xf32>, tensor<4x4xf32>) outs(%zeros4 : tensor<4x4xf32>) -> tensor<4x4xf32>
  return %0, %1, %2 : tensor<2x2xf32>, tensor<6xf32>, tensor<4x4xf32>
}

// What is not a product of the operands, and what is not quantized at all, is
// no candidate.
//
// CHECK-LABEL: func.func @no_candidates(
// CHECK-COUNT-2: fpq.dequantize
// REMARK-NOT: remark
func.func @no_candidates(%a: tensor<4x4xf8E4M3FN>, %f: tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>) {
  %zeros = arith.constant dense<0.0> : tensor<4x4xf32>
  %one = arith.constant 1.0 : f32
  %two = arith.constant 2.0 : f32
  %x = fpq.dequantize %a, %one : tensor<4x4xf8E4M3FN>, f32 -> tensor<4x4xf32>
  %y = fpq.dequantize %a, %two : tensor<4x4xf8E4M3FN>, f32 -> tensor<4x4xf32>
  %0 = linalg.generic {indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (k, n)>, affine_map<(m, n, k) -> (m, n)>],
                       iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %y : tensor<4x4xf32>, tensor<4x4xf32>) outs(%zeros : tensor<4x4xf32>) {
  ^bb0(%p: f32, %q: f32, %s: f32):
    %e = math.exp %p : f32
    %m = arith.mulf %e, %q : f32
    %n = arith.addf %s, %m : f32
    linalg.yield %n : f32
  } -> tensor<4x4xf32>
  %1 = linalg.matmul ins(%f, %f : tensor<4x4xf32>, tensor<4x4xf32>) outs(%zeros : tensor<4x4xf32>) -> tensor<4x4xf32>
  return %0, %1 : tensor<4x4xf32>, tensor<4x4xf32>
}
