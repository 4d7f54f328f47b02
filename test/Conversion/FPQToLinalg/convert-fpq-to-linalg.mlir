// RUN: fpq-opt %s --split-input-file --convert-fpq-to-linalg > %t.mlir
// RUN: FileCheck %s --implicit-check-not=arith.divf < %t.mlir
// RUN: fpq-opt %s --split-input-file --pass-pipeline='builtin.module(convert-fpq-to-linalg)' | diff %t.mlir -
// RUN: fpq-opt %s --split-input-file --pass-pipeline='builtin.module(func.func(convert-fpq-to-linalg))' | diff %t.mlir -

//===----------------------------------------------------------------------===//
// Per tensor
//===----------------------------------------------------------------------===//

// The scale is captured, and the body is the scalar op.
// CHECK:       #[[$MAP:.*]] = affine_map<(d0, d1) -> (d0, d1)>
// CHECK-LABEL: func.func @quantize(
// CHECK-SAME:    %[[X:.*]]: tensor<4x8xf32>, %[[S:.*]]: f32)
// CHECK-NEXT:    %[[INIT:.*]] = tensor.empty() : tensor<4x8xf8E4M3FN>
// CHECK-NEXT:    %[[Y:.*]] = linalg.generic {indexing_maps = [#[[$MAP]], #[[$MAP]]], iterator_types = ["parallel", "parallel"]} ins(%[[X]] : tensor<4x8xf32>) outs(%[[INIT]] : tensor<4x8xf8E4M3FN>) {
// CHECK-NEXT:    ^bb0(%[[IN:.*]]: f32, %{{.*}}: f8E4M3FN):
// CHECK-NEXT:      %[[Q:.*]] = fpq.quantize %[[IN]], %[[S]] : f32, f32 -> f8E4M3FN
// CHECK-NEXT:      linalg.yield %[[Q]] : f8E4M3FN
// CHECK-NEXT:    } -> tensor<4x8xf8E4M3FN>
// CHECK-NEXT:    return %[[Y]]
func.func @quantize(%x: tensor<4x8xf32>, %s: f32) -> tensor<4x8xf8E4M3FN> {
  %q = fpq.quantize %x, %s : tensor<4x8xf32>, f32 -> tensor<4x8xf8E4M3FN>
  return %q : tensor<4x8xf8E4M3FN>
}

// -----

// CHECK:       #[[$MAP:.*]] = affine_map<(d0, d1) -> (d0, d1)>
// CHECK-LABEL: func.func @dequantize(
// CHECK-SAME:    %[[X:.*]]: tensor<4x8xf8E4M3FN>, %[[S:.*]]: f32)
// CHECK-NEXT:    %[[INIT:.*]] = tensor.empty() : tensor<4x8xf16>
// CHECK-NEXT:    %[[Y:.*]] = linalg.generic {indexing_maps = [#[[$MAP]], #[[$MAP]]], iterator_types = ["parallel", "parallel"]} ins(%[[X]] : tensor<4x8xf8E4M3FN>) outs(%[[INIT]] : tensor<4x8xf16>) {
// CHECK-NEXT:    ^bb0(%[[IN:.*]]: f8E4M3FN, %{{.*}}: f16):
// CHECK-NEXT:      %[[Q:.*]] = fpq.dequantize %[[IN]], %[[S]] : f8E4M3FN, f32 -> f16
// CHECK-NEXT:      linalg.yield %[[Q]] : f16
// CHECK:         return %[[Y]]
func.func @dequantize(%q: tensor<4x8xf8E4M3FN>, %s: f32) -> tensor<4x8xf16> {
  %y = fpq.dequantize %q, %s : tensor<4x8xf8E4M3FN>, f32 -> tensor<4x8xf16>
  return %y : tensor<4x8xf16>
}

// -----

// What is known about the value goes down with it.
// CHECK-LABEL: func.func @clauses(
// CHECK:           fpq.quantize %{{.*}}, %{{.*}} site("softmax") range<0.000000e+00, 1.000000e+00> : f32, f32 -> f8E4M3FN
func.func @clauses(%x: tensor<4xf32>, %s: f32) -> tensor<4xf8E4M3FN> {
  %q = fpq.quantize %x, %s site("softmax") range<0.0, 1.0> : tensor<4xf32>, f32 -> tensor<4xf8E4M3FN>
  return %q : tensor<4xf8E4M3FN>
}

// -----

// CHECK-LABEL: func.func @ranks(
// CHECK:         linalg.generic {{.*}} iterator_types = []} {{.*}} outs(%{{.*}} : tensor<f8E4M3FN>)
// CHECK:           fpq.quantize %{{.*}} : f16, f32 ->
// CHECK:         linalg.generic {{.*}} iterator_types = ["parallel"]} {{.*}} outs(%{{.*}} : tensor<4xf8E4M3FN>)
// CHECK:           fpq.quantize %{{.*}} : bf16, f32 ->
// CHECK:         linalg.generic {{.*}} iterator_types = ["parallel", "parallel", "parallel"]} {{.*}} outs(%{{.*}} : tensor<2x3x4xf8E5M2>)
// CHECK:           fpq.quantize %{{.*}} : f64, f32 ->
// CHECK:         linalg.generic {{.*}} iterator_types = ["parallel", "parallel", "parallel", "parallel"]} {{.*}} outs(%{{.*}} : tensor<2x3x4x5xf4E2M1FN>)
// CHECK:           fpq.quantize %{{.*}} : f32, f32 ->
func.func @ranks(%x0: tensor<f16>, %x1: tensor<4xbf16>, %x3: tensor<2x3x4xf64>, %x4: tensor<2x3x4x5xf32>, %s: f32)
    -> (tensor<f8E4M3FN>, tensor<4xf8E4M3FN>, tensor<2x3x4xf8E5M2>, tensor<2x3x4x5xf4E2M1FN>) {
  %0 = fpq.quantize %x0, %s : tensor<f16>, f32 -> tensor<f8E4M3FN>
  %1 = fpq.quantize %x1, %s : tensor<4xbf16>, f32 -> tensor<4xf8E4M3FN>
  %3 = fpq.quantize %x3, %s : tensor<2x3x4xf64>, f32 -> tensor<2x3x4xf8E5M2>
  %4 = fpq.quantize %x4, %s : tensor<2x3x4x5xf32>, f32 -> tensor<2x3x4x5xf4E2M1FN>
  return %0, %1, %3, %4 : tensor<f8E4M3FN>, tensor<4xf8E4M3FN>, tensor<2x3x4xf8E5M2>, tensor<2x3x4x5xf4E2M1FN>
}

//===----------------------------------------------------------------------===//
// Per axis
//===----------------------------------------------------------------------===//

// -----

// CHECK-DAG:   #[[$ID:.*]] = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
// CHECK-DAG:   #[[$AXIS:.*]] = affine_map<(d0, d1, d2) -> (d1)>
// CHECK-LABEL: func.func @quantize_per_axis(
// CHECK-SAME:    %[[X:.*]]: tensor<2x4x8xf32>, %[[S:.*]]: tensor<4xf32>)
// CHECK:         linalg.generic {indexing_maps = [#[[$ID]], #[[$AXIS]], #[[$ID]]], {{.*}}} ins(%[[X]], %[[S]] : tensor<2x4x8xf32>, tensor<4xf32>)
// CHECK-NEXT:    ^bb0(%[[IN:.*]]: f32, %[[SCALE:.*]]: f32, %{{.*}}: f8E4M3FN):
// CHECK-NEXT:      %[[Q:.*]] = fpq.quantize %[[IN]], %[[SCALE]] site("x") range<-1.000000e+00, 1.000000e+00> : f32, f32 -> f8E4M3FN
// CHECK-NEXT:      linalg.yield %[[Q]]
func.func @quantize_per_axis(%x: tensor<2x4x8xf32>, %s: tensor<4xf32>) -> tensor<2x4x8xf8E4M3FN> {
  %q = fpq.quantize %x, %s per_axis(1) site("x") range<-1.0, 1.0> : tensor<2x4x8xf32>, tensor<4xf32> -> tensor<2x4x8xf8E4M3FN>
  return %q : tensor<2x4x8xf8E4M3FN>
}

// -----

// One division for each scale, before the loop over the values.
// CHECK-DAG:   #[[$SCALES:.*]] = affine_map<(d0) -> (d0)>
// CHECK-DAG:   #[[$ID:.*]] = affine_map<(d0, d1) -> (d0, d1)>
// CHECK-DAG:   #[[$AXIS:.*]] = affine_map<(d0, d1) -> (d0)>
// CHECK-LABEL: func.func @dequantize_per_axis(
// CHECK-SAME:    %[[X:.*]]: tensor<4x8xf8E4M3FN>, %[[S:.*]]: tensor<4xf32>)
// CHECK-NEXT:    %[[INIT:.*]] = tensor.empty() : tensor<4xf32>
// CHECK-NEXT:    %[[INVERSE:.*]] = linalg.generic {indexing_maps = [#[[$SCALES]], #[[$SCALES]]], iterator_types = ["parallel"]} ins(%[[S]] : tensor<4xf32>)
// CHECK-NEXT:    ^bb0(%[[SCALE:.*]]: f32, %{{.*}}: f32):
// CHECK-NEXT:      %[[ONE:.*]] = arith.constant 1.000000e+00 : f32
// CHECK-NEXT:      %[[R:.*]] = arith.divf %[[ONE]], %[[SCALE]] : f32
// CHECK-NEXT:      linalg.yield %[[R]]
// CHECK:         %[[Y:.*]] = linalg.generic {indexing_maps = [#[[$ID]], #[[$AXIS]], #[[$ID]]], {{.*}}} ins(%[[X]], %[[INVERSE]] : tensor<4x8xf8E4M3FN>, tensor<4xf32>)
// CHECK-NEXT:    ^bb0(%[[IN:.*]]: f8E4M3FN, %[[R:.*]]: f32, %{{.*}}: f32):
// CHECK-NEXT:      %[[EXT:.*]] = arith.extf %[[IN]] : f8E4M3FN to f32
// CHECK-NEXT:      %[[MUL:.*]] = arith.mulf %[[EXT]], %[[R]] : f32
// CHECK-NEXT:      linalg.yield %[[MUL]] : f32
// CHECK:         return %[[Y]]
func.func @dequantize_per_axis(%q: tensor<4x8xf8E4M3FN>, %s: tensor<4xf32>) -> tensor<4x8xf32> {
  %y = fpq.dequantize %q, %s per_axis(0) : tensor<4x8xf8E4M3FN>, tensor<4xf32> -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// -----

// The product is f32, and is rounded once.
// CHECK-LABEL: func.func @dequantize_per_axis_bf16(
// CHECK:         arith.constant 1.000000e+00 : f32
// CHECK-NEXT:    arith.divf
// CHECK:         ^bb0(%[[IN:.*]]: f8E5M2, %[[R:.*]]: f32, %{{.*}}: bf16):
// CHECK-NEXT:      %[[EXT:.*]] = arith.extf %[[IN]] : f8E5M2 to f32
// CHECK-NEXT:      %[[MUL:.*]] = arith.mulf %[[EXT]], %[[R]] : f32
// CHECK-NEXT:      %[[Y:.*]] = arith.truncf %[[MUL]] : f32 to bf16
// CHECK-NEXT:      linalg.yield %[[Y]] : bf16
func.func @dequantize_per_axis_bf16(%q: tensor<4xf8E5M2>, %s: tensor<4xf32>) -> tensor<4xbf16> {
  %y = fpq.dequantize %q, %s per_axis(0) : tensor<4xf8E5M2>, tensor<4xf32> -> tensor<4xbf16>
  return %y : tensor<4xbf16>
}

// -----

// In f64 the reciprocal is still the one that is rounded to f32.
// CHECK-LABEL: func.func @dequantize_per_axis_f64(
// CHECK:         %[[ONE:.*]] = arith.constant 1.000000e+00 : f32
// CHECK-NEXT:    arith.divf %[[ONE]], %{{.*}} : f32
// CHECK:         ^bb0(%[[IN:.*]]: f8E4M3FN, %[[R:.*]]: f32, %{{.*}}: f64):
// CHECK-DAG:       %[[EXT:.*]] = arith.extf %[[IN]] : f8E4M3FN to f64
// CHECK-DAG:       %[[R64:.*]] = arith.extf %[[R]] : f32 to f64
// CHECK:           %[[MUL:.*]] = arith.mulf %[[EXT]], %[[R64]] : f64
// CHECK-NEXT:      linalg.yield %[[MUL]] : f64
func.func @dequantize_per_axis_f64(%q: tensor<4xf8E4M3FN>, %s: tensor<4xf32>) -> tensor<4xf64> {
  %y = fpq.dequantize %q, %s per_axis(0) : tensor<4xf8E4M3FN>, tensor<4xf32> -> tensor<4xf64>
  return %y : tensor<4xf64>
}

//===----------------------------------------------------------------------===//
// Per block
//===----------------------------------------------------------------------===//

// -----

// A -1 is the whole dimension, so its scale has one index; the last block of 70
// is short, which floordiv does not mind.
// CHECK-DAG:   #[[$ID:.*]] = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
// CHECK-DAG:   #[[$BLOCK:.*]] = affine_map<(d0, d1, d2) -> (d0 floordiv 2, 0, d2 floordiv 32)>
// CHECK-LABEL: func.func @per_block(
// CHECK-SAME:    %[[X:.*]]: tensor<4x?x70xf32>, %[[S:.*]]: tensor<2x1x3xf32>)
// CHECK:         linalg.generic {indexing_maps = [#[[$ID]], #[[$BLOCK]], #[[$ID]]], {{.*}}} ins(%[[X]], %[[S]] :
// CHECK:           fpq.quantize
// CHECK:         linalg.generic {{.*}} ins(%[[S]] : tensor<2x1x3xf32>) outs(%{{.*}} : tensor<2x1x3xf32>)
// CHECK:           arith.constant 1.000000e+00 : f32
// CHECK:           arith.divf
// CHECK:         linalg.generic {indexing_maps = [#[[$ID]], #[[$BLOCK]], #[[$ID]]],
// CHECK:           arith.mulf
func.func @per_block(%x: tensor<4x?x70xf32>, %s: tensor<2x1x3xf32>) -> tensor<4x?x70xf32> {
  %q = fpq.quantize %x, %s per_block(2, -1, 32) : tensor<4x?x70xf32>, tensor<2x1x3xf32> -> tensor<4x?x70xf8E4M3FN>
  %y = fpq.dequantize %q, %s per_block(2, -1, 32) : tensor<4x?x70xf8E4M3FN>, tensor<2x1x3xf32> -> tensor<4x?x70xf32>
  return %y : tensor<4x?x70xf32>
}

// -----

// One scale for each row.
// CHECK:       affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
// CHECK-LABEL: func.func @per_row(
func.func @per_row(%x: tensor<2x3x4x5xf32>, %s: tensor<2x3x4x1xf32>) -> tensor<2x3x4x5xf8E4M3FN> {
  %q = fpq.quantize %x, %s per_block(1, 1, 1, -1) : tensor<2x3x4x5xf32>, tensor<2x3x4x1xf32> -> tensor<2x3x4x5xf8E4M3FN>
  return %q : tensor<2x3x4x5xf8E4M3FN>
}

// -----

// CHECK-LABEL: func.func @per_block_rank_zero(
// CHECK:         linalg.generic {{.*}} iterator_types = []} ins(%{{.*}} : tensor<f32>, tensor<f32>)
func.func @per_block_rank_zero(%x: tensor<f32>, %s: tensor<f32>) -> tensor<f8E4M3FN> {
  %q = fpq.quantize %x, %s per_block() : tensor<f32>, tensor<f32> -> tensor<f8E4M3FN>
  return %q : tensor<f8E4M3FN>
}

//===----------------------------------------------------------------------===//
// MX
//===----------------------------------------------------------------------===//

// -----

// An f8E8M0FNU scale multiplies like any other, once it is f32.
// CHECK-DAG:   #[[$ID:.*]] = affine_map<(d0, d1) -> (d0, d1)>
// CHECK-DAG:   #[[$BLOCK:.*]] = affine_map<(d0, d1) -> (d0, d1 floordiv 32)>
// CHECK-LABEL: func.func @mx(
// CHECK-SAME:    %[[X:.*]]: tensor<4x64xf32>, %[[S:.*]]: tensor<4x2xf8E8M0FNU>)
// CHECK:         %[[Q:.*]] = linalg.generic {indexing_maps = [#[[$ID]], #[[$BLOCK]], #[[$ID]]], {{.*}}} ins(%[[X]], %[[S]] :
// CHECK-NEXT:    ^bb0(%[[IN:.*]]: f32, %[[CODE:.*]]: f8E8M0FNU, %{{.*}}: f8E4M3FN):
// CHECK-NEXT:      %[[SCALE:.*]] = arith.extf %[[CODE]] : f8E8M0FNU to f32
// CHECK-NEXT:      fpq.quantize %[[IN]], %[[SCALE]] : f32, f32 -> f8E4M3FN
// CHECK:         %[[INVERSE:.*]] = linalg.generic {{.*}} ins(%[[S]] : tensor<4x2xf8E8M0FNU>) outs(%{{.*}} : tensor<4x2xf32>)
// CHECK-NEXT:    ^bb0(%[[CODE:.*]]: f8E8M0FNU, %{{.*}}: f32):
// CHECK-NEXT:      %[[SCALE:.*]] = arith.extf %[[CODE]] : f8E8M0FNU to f32
// CHECK-NEXT:      %[[ONE:.*]] = arith.constant 1.000000e+00 : f32
// CHECK-NEXT:      arith.divf %[[ONE]], %[[SCALE]]
// CHECK:         linalg.generic {indexing_maps = [#[[$ID]], #[[$BLOCK]], #[[$ID]]], {{.*}}} ins(%[[Q]], %[[INVERSE]] :
func.func @mx(%x: tensor<4x64xf32>, %s: tensor<4x2xf8E8M0FNU>) -> tensor<4x64xf32> {
  %q = fpq.quantize %x, %s mx(1) : tensor<4x64xf32>, tensor<4x2xf8E8M0FNU> -> tensor<4x64xf8E4M3FN>
  %y = fpq.dequantize %q, %s mx(1) : tensor<4x64xf8E4M3FN>, tensor<4x2xf8E8M0FNU> -> tensor<4x64xf32>
  return %y : tensor<4x64xf32>
}

//===----------------------------------------------------------------------===//
// Dynamic dimensions
//===----------------------------------------------------------------------===//

// -----

// CHECK-LABEL: func.func @dynamic(
// CHECK-SAME:    %[[X:.*]]: tensor<?x8x?xf32>, %[[S:.*]]: tensor<?xf32>)
// CHECK-DAG:     %[[C0:.*]] = arith.constant 0 : index
// CHECK-DAG:     %[[C2:.*]] = arith.constant 2 : index
// CHECK-DAG:     %[[D0:.*]] = tensor.dim %[[X]], %[[C0]]
// CHECK-DAG:     %[[D2:.*]] = tensor.dim %[[X]], %[[C2]]
// CHECK:         %[[INIT:.*]] = tensor.empty(%[[D0]], %[[D2]]) : tensor<?x8x?xf8E4M3FN>
// CHECK:         linalg.generic {{.*}} outs(%[[INIT]] :
func.func @dynamic(%x: tensor<?x8x?xf32>, %s: tensor<?xf32>) -> tensor<?x8x?xf8E4M3FN> {
  %q = fpq.quantize %x, %s per_axis(2) : tensor<?x8x?xf32>, tensor<?xf32> -> tensor<?x8x?xf8E4M3FN>
  return %q : tensor<?x8x?xf8E4M3FN>
}

//===----------------------------------------------------------------------===//
// What is left alone
//===----------------------------------------------------------------------===//

// -----

// CHECK-LABEL: func.func @other_forms(
// CHECK-NEXT:    fpq.observe %{{.*}} : tensor<4xf32>
// CHECK-NEXT:    fpq.quantize %{{.*}} : f32, f32 -> f8E4M3FN
// CHECK-NEXT:    fpq.dequantize %{{.*}} : f8E4M3FN, f32 -> f32
// CHECK-NEXT:    fpq.quantize %{{.*}} : vector<4xf32>, f32 -> vector<4xf8E4M3FN>
// CHECK-NEXT:    fpq.dequantize %{{.*}} : vector<4xf8E4M3FN>, f32 -> vector<4xf32>
// CHECK-NEXT:    return
func.func @other_forms(%t: tensor<4xf32>, %x: f32, %v: vector<4xf32>, %s: f32) -> (tensor<4xf32>, f32, vector<4xf32>) {
  %0 = fpq.observe %t site("t") format(f8E4M3FN) : tensor<4xf32>
  %1 = fpq.quantize %x, %s : f32, f32 -> f8E4M3FN
  %2 = fpq.dequantize %1, %s : f8E4M3FN, f32 -> f32
  %3 = fpq.quantize %v, %s : vector<4xf32>, f32 -> vector<4xf8E4M3FN>
  %4 = fpq.dequantize %3, %s : vector<4xf8E4M3FN>, f32 -> vector<4xf32>
  return %0, %2, %4 : tensor<4xf32>, f32, vector<4xf32>
}
