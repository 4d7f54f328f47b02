// RUN: fpq-opt %s --fpq-fold-softmax-observers > %t.mlir
// RUN: FileCheck %s < %t.mlir
// RUN: fpq-opt %s --pass-pipeline='builtin.module(fpq-fold-softmax-observers)' | diff %t.mlir -
// RUN: fpq-opt %s --pass-pipeline='builtin.module(func.func(fpq-fold-softmax-observers))' | diff %t.mlir -
// RUN: fpq-opt %s --fpq-fold-softmax-observers=scale-policy=fp-max | diff %t.mlir -
// RUN: fpq-opt %s --fpq-fold-softmax-observers=scale-policy=pow2 | FileCheck %s --check-prefix=POW2
// RUN: fpq-opt %s --fpq-fold-softmax-observers=scale-policy=2.5 | FileCheck %s --check-prefix=NUMBER
// RUN: fpq-opt %s --fpq-fold-softmax-observers --remarks-filter=fpq-fold-softmax-observers 2>&1 | FileCheck %s --check-prefix=REMARK

//===----------------------------------------------------------------------===//
// The scale
//===----------------------------------------------------------------------===//

// CHECK-LABEL: func.func @f8E4M3FN(
// CHECK:         %[[S:.*]] = arith.constant 4.480000e+02 : f32
// CHECK:         %[[P:.*]] = linalg.softmax
// CHECK-NEXT:    %[[Q:.*]] = fpq.quantize %[[P]], %[[S]] site("f8E4M3FN") range<0.000000e+00, 1.000000e+00> : tensor<4xf32>, f32 -> tensor<4xf8E4M3FN>
// CHECK-NEXT:    %[[Y:.*]] = fpq.dequantize %[[Q]], %[[S]] : tensor<4xf8E4M3FN>, f32 -> tensor<4xf32>
// CHECK-NEXT:    return %[[Y]]
// POW2-LABEL: func.func @f8E4M3FN(
// POW2:         arith.constant 2.560000e+02 : f32
// NUMBER-LABEL: func.func @f8E4M3FN(
// NUMBER:         arith.constant 2.500000e+00 : f32
// REMARK-DAG:   remark: [Passed] softmax-observer | Category:fpq-fold-softmax-observers | scale=4.480000e+02, site=f8E4M3FN
func.func @f8E4M3FN(%x: tensor<4xf32>, %init: tensor<4xf32>) -> tensor<4xf32> {
  %0 = linalg.softmax dimension(0) ins(%x : tensor<4xf32>) outs(%init : tensor<4xf32>) -> tensor<4xf32>
  %1 = fpq.observe %0 site("f8E4M3FN") format(f8E4M3FN) : tensor<4xf32>
  return %1 : tensor<4xf32>
}

// CHECK-LABEL: func.func @f8E5M2(
// CHECK:         %[[S:.*]] = arith.constant 5.734400e+04 : f32
// CHECK:         %[[P:.*]] = linalg.softmax
// CHECK-NEXT:    %[[Q:.*]] = fpq.quantize %[[P]], %[[S]] site("f8E5M2") range<0.000000e+00, 1.000000e+00> : tensor<4xf32>, f32 -> tensor<4xf8E5M2>
// CHECK-NEXT:    %[[Y:.*]] = fpq.dequantize %[[Q]], %[[S]] : tensor<4xf8E5M2>, f32 -> tensor<4xf32>
// CHECK-NEXT:    return %[[Y]]
// POW2-LABEL: func.func @f8E5M2(
// POW2:         arith.constant 3.276800e+04 : f32
// NUMBER-LABEL: func.func @f8E5M2(
// NUMBER:         arith.constant 2.500000e+00 : f32
// REMARK-DAG:   remark: [Passed] softmax-observer | Category:fpq-fold-softmax-observers | scale=5.734400e+04, site=f8E5M2
func.func @f8E5M2(%x: tensor<4xf32>, %init: tensor<4xf32>) -> tensor<4xf32> {
  %0 = linalg.softmax dimension(0) ins(%x : tensor<4xf32>) outs(%init : tensor<4xf32>) -> tensor<4xf32>
  %1 = fpq.observe %0 site("f8E5M2") format(f8E5M2) : tensor<4xf32>
  return %1 : tensor<4xf32>
}

// CHECK-LABEL: func.func @f8E4M3FNUZ(
// CHECK:         %[[S:.*]] = arith.constant 2.400000e+02 : f32
// CHECK:         %[[P:.*]] = linalg.softmax
// CHECK-NEXT:    %[[Q:.*]] = fpq.quantize %[[P]], %[[S]] site("f8E4M3FNUZ") range<0.000000e+00, 1.000000e+00> : tensor<4xf32>, f32 -> tensor<4xf8E4M3FNUZ>
// CHECK-NEXT:    %[[Y:.*]] = fpq.dequantize %[[Q]], %[[S]] : tensor<4xf8E4M3FNUZ>, f32 -> tensor<4xf32>
// CHECK-NEXT:    return %[[Y]]
// POW2-LABEL: func.func @f8E4M3FNUZ(
// POW2:         arith.constant 1.280000e+02 : f32
// NUMBER-LABEL: func.func @f8E4M3FNUZ(
// NUMBER:         arith.constant 2.500000e+00 : f32
// REMARK-DAG:   remark: [Passed] softmax-observer | Category:fpq-fold-softmax-observers | scale=2.400000e+02, site=f8E4M3FNUZ
func.func @f8E4M3FNUZ(%x: tensor<4xf32>, %init: tensor<4xf32>) -> tensor<4xf32> {
  %0 = linalg.softmax dimension(0) ins(%x : tensor<4xf32>) outs(%init : tensor<4xf32>) -> tensor<4xf32>
  %1 = fpq.observe %0 site("f8E4M3FNUZ") format(f8E4M3FNUZ) : tensor<4xf32>
  return %1 : tensor<4xf32>
}

// CHECK-LABEL: func.func @f8E5M2FNUZ(
// CHECK:         %[[S:.*]] = arith.constant 5.734400e+04 : f32
// CHECK:         %[[P:.*]] = linalg.softmax
// CHECK-NEXT:    %[[Q:.*]] = fpq.quantize %[[P]], %[[S]] site("f8E5M2FNUZ") range<0.000000e+00, 1.000000e+00> : tensor<4xf32>, f32 -> tensor<4xf8E5M2FNUZ>
// CHECK-NEXT:    %[[Y:.*]] = fpq.dequantize %[[Q]], %[[S]] : tensor<4xf8E5M2FNUZ>, f32 -> tensor<4xf32>
// CHECK-NEXT:    return %[[Y]]
// POW2-LABEL: func.func @f8E5M2FNUZ(
// POW2:         arith.constant 3.276800e+04 : f32
// NUMBER-LABEL: func.func @f8E5M2FNUZ(
// NUMBER:         arith.constant 2.500000e+00 : f32
// REMARK-DAG:   remark: [Passed] softmax-observer | Category:fpq-fold-softmax-observers | scale=5.734400e+04, site=f8E5M2FNUZ
func.func @f8E5M2FNUZ(%x: tensor<4xf32>, %init: tensor<4xf32>) -> tensor<4xf32> {
  %0 = linalg.softmax dimension(0) ins(%x : tensor<4xf32>) outs(%init : tensor<4xf32>) -> tensor<4xf32>
  %1 = fpq.observe %0 site("f8E5M2FNUZ") format(f8E5M2FNUZ) : tensor<4xf32>
  return %1 : tensor<4xf32>
}

// CHECK-LABEL: func.func @f8E4M3(
// CHECK:         %[[S:.*]] = arith.constant 2.400000e+02 : f32
// CHECK:         %[[P:.*]] = linalg.softmax
// CHECK-NEXT:    %[[Q:.*]] = fpq.quantize %[[P]], %[[S]] site("f8E4M3") range<0.000000e+00, 1.000000e+00> : tensor<4xf32>, f32 -> tensor<4xf8E4M3>
// CHECK-NEXT:    %[[Y:.*]] = fpq.dequantize %[[Q]], %[[S]] : tensor<4xf8E4M3>, f32 -> tensor<4xf32>
// CHECK-NEXT:    return %[[Y]]
// POW2-LABEL: func.func @f8E4M3(
// POW2:         arith.constant 1.280000e+02 : f32
// NUMBER-LABEL: func.func @f8E4M3(
// NUMBER:         arith.constant 2.500000e+00 : f32
// REMARK-DAG:   remark: [Passed] softmax-observer | Category:fpq-fold-softmax-observers | scale=2.400000e+02, site=f8E4M3
func.func @f8E4M3(%x: tensor<4xf32>, %init: tensor<4xf32>) -> tensor<4xf32> {
  %0 = linalg.softmax dimension(0) ins(%x : tensor<4xf32>) outs(%init : tensor<4xf32>) -> tensor<4xf32>
  %1 = fpq.observe %0 site("f8E4M3") format(f8E4M3) : tensor<4xf32>
  return %1 : tensor<4xf32>
}

// CHECK-LABEL: func.func @f8E3M4(
// CHECK:         %[[S:.*]] = arith.constant 1.550000e+01 : f32
// CHECK:         %[[P:.*]] = linalg.softmax
// CHECK-NEXT:    %[[Q:.*]] = fpq.quantize %[[P]], %[[S]] site("f8E3M4") range<0.000000e+00, 1.000000e+00> : tensor<4xf32>, f32 -> tensor<4xf8E3M4>
// CHECK-NEXT:    %[[Y:.*]] = fpq.dequantize %[[Q]], %[[S]] : tensor<4xf8E3M4>, f32 -> tensor<4xf32>
// CHECK-NEXT:    return %[[Y]]
// POW2-LABEL: func.func @f8E3M4(
// POW2:         arith.constant 8.000000e+00 : f32
// NUMBER-LABEL: func.func @f8E3M4(
// NUMBER:         arith.constant 2.500000e+00 : f32
// REMARK-DAG:   remark: [Passed] softmax-observer | Category:fpq-fold-softmax-observers | scale=1.550000e+01, site=f8E3M4
func.func @f8E3M4(%x: tensor<4xf32>, %init: tensor<4xf32>) -> tensor<4xf32> {
  %0 = linalg.softmax dimension(0) ins(%x : tensor<4xf32>) outs(%init : tensor<4xf32>) -> tensor<4xf32>
  %1 = fpq.observe %0 site("f8E3M4") format(f8E3M4) : tensor<4xf32>
  return %1 : tensor<4xf32>
}

// CHECK-LABEL: func.func @f8E4M3B11FNUZ(
// CHECK:         %[[S:.*]] = arith.constant 3.000000e+01 : f32
// CHECK:         %[[P:.*]] = linalg.softmax
// CHECK-NEXT:    %[[Q:.*]] = fpq.quantize %[[P]], %[[S]] site("f8E4M3B11FNUZ") range<0.000000e+00, 1.000000e+00> : tensor<4xf32>, f32 -> tensor<4xf8E4M3B11FNUZ>
// CHECK-NEXT:    %[[Y:.*]] = fpq.dequantize %[[Q]], %[[S]] : tensor<4xf8E4M3B11FNUZ>, f32 -> tensor<4xf32>
// CHECK-NEXT:    return %[[Y]]
// POW2-LABEL: func.func @f8E4M3B11FNUZ(
// POW2:         arith.constant 1.600000e+01 : f32
// NUMBER-LABEL: func.func @f8E4M3B11FNUZ(
// NUMBER:         arith.constant 2.500000e+00 : f32
// REMARK-DAG:   remark: [Passed] softmax-observer | Category:fpq-fold-softmax-observers | scale=3.000000e+01, site=f8E4M3B11FNUZ
func.func @f8E4M3B11FNUZ(%x: tensor<4xf32>, %init: tensor<4xf32>) -> tensor<4xf32> {
  %0 = linalg.softmax dimension(0) ins(%x : tensor<4xf32>) outs(%init : tensor<4xf32>) -> tensor<4xf32>
  %1 = fpq.observe %0 site("f8E4M3B11FNUZ") format(f8E4M3B11FNUZ) : tensor<4xf32>
  return %1 : tensor<4xf32>
}

// CHECK-LABEL: func.func @f6E2M3FN(
// CHECK:         %[[S:.*]] = arith.constant 7.500000e+00 : f32
// CHECK:         %[[P:.*]] = linalg.softmax
// CHECK-NEXT:    %[[Q:.*]] = fpq.quantize %[[P]], %[[S]] site("f6E2M3FN") range<0.000000e+00, 1.000000e+00> : tensor<4xf32>, f32 -> tensor<4xf6E2M3FN>
// CHECK-NEXT:    %[[Y:.*]] = fpq.dequantize %[[Q]], %[[S]] : tensor<4xf6E2M3FN>, f32 -> tensor<4xf32>
// CHECK-NEXT:    return %[[Y]]
// POW2-LABEL: func.func @f6E2M3FN(
// POW2:         arith.constant 4.000000e+00 : f32
// NUMBER-LABEL: func.func @f6E2M3FN(
// NUMBER:         arith.constant 2.500000e+00 : f32
// REMARK-DAG:   remark: [Passed] softmax-observer | Category:fpq-fold-softmax-observers | scale=7.500000e+00, site=f6E2M3FN
func.func @f6E2M3FN(%x: tensor<4xf32>, %init: tensor<4xf32>) -> tensor<4xf32> {
  %0 = linalg.softmax dimension(0) ins(%x : tensor<4xf32>) outs(%init : tensor<4xf32>) -> tensor<4xf32>
  %1 = fpq.observe %0 site("f6E2M3FN") format(f6E2M3FN) : tensor<4xf32>
  return %1 : tensor<4xf32>
}

// CHECK-LABEL: func.func @f6E3M2FN(
// CHECK:         %[[S:.*]] = arith.constant 2.800000e+01 : f32
// CHECK:         %[[P:.*]] = linalg.softmax
// CHECK-NEXT:    %[[Q:.*]] = fpq.quantize %[[P]], %[[S]] site("f6E3M2FN") range<0.000000e+00, 1.000000e+00> : tensor<4xf32>, f32 -> tensor<4xf6E3M2FN>
// CHECK-NEXT:    %[[Y:.*]] = fpq.dequantize %[[Q]], %[[S]] : tensor<4xf6E3M2FN>, f32 -> tensor<4xf32>
// CHECK-NEXT:    return %[[Y]]
// POW2-LABEL: func.func @f6E3M2FN(
// POW2:         arith.constant 1.600000e+01 : f32
// NUMBER-LABEL: func.func @f6E3M2FN(
// NUMBER:         arith.constant 2.500000e+00 : f32
// REMARK-DAG:   remark: [Passed] softmax-observer | Category:fpq-fold-softmax-observers | scale=2.800000e+01, site=f6E3M2FN
func.func @f6E3M2FN(%x: tensor<4xf32>, %init: tensor<4xf32>) -> tensor<4xf32> {
  %0 = linalg.softmax dimension(0) ins(%x : tensor<4xf32>) outs(%init : tensor<4xf32>) -> tensor<4xf32>
  %1 = fpq.observe %0 site("f6E3M2FN") format(f6E3M2FN) : tensor<4xf32>
  return %1 : tensor<4xf32>
}

// CHECK-LABEL: func.func @f4E2M1FN(
// CHECK:         %[[S:.*]] = arith.constant 6.000000e+00 : f32
// CHECK:         %[[P:.*]] = linalg.softmax
// CHECK-NEXT:    %[[Q:.*]] = fpq.quantize %[[P]], %[[S]] site("f4E2M1FN") range<0.000000e+00, 1.000000e+00> : tensor<4xf32>, f32 -> tensor<4xf4E2M1FN>
// CHECK-NEXT:    %[[Y:.*]] = fpq.dequantize %[[Q]], %[[S]] : tensor<4xf4E2M1FN>, f32 -> tensor<4xf32>
// CHECK-NEXT:    return %[[Y]]
// POW2-LABEL: func.func @f4E2M1FN(
// POW2:         arith.constant 4.000000e+00 : f32
// NUMBER-LABEL: func.func @f4E2M1FN(
// NUMBER:         arith.constant 2.500000e+00 : f32
// REMARK-DAG:   remark: [Passed] softmax-observer | Category:fpq-fold-softmax-observers | scale=6.000000e+00, site=f4E2M1FN
func.func @f4E2M1FN(%x: tensor<4xf32>, %init: tensor<4xf32>) -> tensor<4xf32> {
  %0 = linalg.softmax dimension(0) ins(%x : tensor<4xf32>) outs(%init : tensor<4xf32>) -> tensor<4xf32>
  %1 = fpq.observe %0 site("f4E2M1FN") format(f4E2M1FN) : tensor<4xf32>
  return %1 : tensor<4xf32>
}

// The result keeps its type, and the rank and the axis do not matter.
// CHECK-LABEL: func.func @types(
// CHECK:         fpq.quantize %{{.*}}, %{{.*}} : tensor<?x4x?x8xbf16>, f32 -> tensor<?x4x?x8xf8E4M3FN>
// CHECK-NEXT:    fpq.dequantize %{{.*}}, %{{.*}} : tensor<?x4x?x8xf8E4M3FN>, f32 -> tensor<?x4x?x8xbf16>
func.func @types(%x: tensor<?x4x?x8xbf16>, %init: tensor<?x4x?x8xbf16>) -> tensor<?x4x?x8xbf16> {
  %0 = linalg.softmax dimension(1) ins(%x : tensor<?x4x?x8xbf16>) outs(%init : tensor<?x4x?x8xbf16>) -> tensor<?x4x?x8xbf16>
  %1 = fpq.observe %0 site("types") format(f8E4M3FN) : tensor<?x4x?x8xbf16>
  return %1 : tensor<?x4x?x8xbf16>
}

// The policy of an observer goes before that of the pass.
// CHECK-LABEL: func.func @policies(
// CHECK-DAG:     %[[MAX:.*]] = arith.constant 4.480000e+02 : f32
// CHECK-DAG:     %[[STWO:.*]] = arith.constant 2.560000e+02 : f32
// CHECK-DAG:     %[[SNUM:.*]] = arith.constant 1.000000e+02 : f32
// CHECK:         fpq.quantize %{{.*}}, %[[MAX]] site("none")
// CHECK:         fpq.quantize %{{.*}}, %[[MAX]] site("fp_max")
// CHECK:         fpq.quantize %{{.*}}, %[[STWO]] site("pow2")
// CHECK:         fpq.quantize %{{.*}}, %[[SNUM]] site("number")
// NUMBER-LABEL: func.func @policies(
// NUMBER-DAG:     %[[PASS:.*]] = arith.constant 2.500000e+00 : f32
// NUMBER-DAG:     %[[MAX:.*]] = arith.constant 4.480000e+02 : f32
// NUMBER-DAG:     %[[STWO:.*]] = arith.constant 2.560000e+02 : f32
// NUMBER-DAG:     %[[SNUM:.*]] = arith.constant 1.000000e+02 : f32
// NUMBER:         fpq.quantize %{{.*}}, %[[PASS]] site("none")
// NUMBER:         fpq.quantize %{{.*}}, %[[MAX]] site("fp_max")
// NUMBER:         fpq.quantize %{{.*}}, %[[STWO]] site("pow2")
// NUMBER:         fpq.quantize %{{.*}}, %[[SNUM]] site("number")
func.func @policies(%x: tensor<4xf32>, %init: tensor<4xf32>) {
  %0 = linalg.softmax dimension(0) ins(%x : tensor<4xf32>) outs(%init : tensor<4xf32>) -> tensor<4xf32>
  %1 = fpq.observe %0 site("none") format(f8E4M3FN) : tensor<4xf32>
  %2 = fpq.observe %0 site("fp_max") format(f8E4M3FN) policy(fp_max) : tensor<4xf32>
  %3 = fpq.observe %0 site("pow2") format(f8E4M3FN) policy(pow2) : tensor<4xf32>
  %4 = fpq.observe %0 site("number") format(f8E4M3FN) policy(100.0) : tensor<4xf32>
  return
}

// A number that just does not saturate.
// CHECK-LABEL: func.func @largest_number(
// CHECK:         arith.constant 4.480000e+02 : f32
func.func @largest_number(%x: tensor<4xf32>, %init: tensor<4xf32>) -> tensor<4xf32> {
  %0 = linalg.softmax dimension(0) ins(%x : tensor<4xf32>) outs(%init : tensor<4xf32>) -> tensor<4xf32>
  %1 = fpq.observe %0 site("largest") format(f8E4M3FN) policy(448.0) : tensor<4xf32>
  return %1 : tensor<4xf32>
}

// One bound holds for all elements, so there is one scale.
// CHECK-LABEL: func.func @other_granularities(
// CHECK:         %[[S:.*]] = arith.constant 4.480000e+02 : f32
// CHECK:         fpq.quantize %{{.*}}, %[[S]] site("axis") range<0.000000e+00, 1.000000e+00> : tensor<4x8xf32>, f32 ->
// CHECK:         fpq.quantize %{{.*}}, %[[S]] site("block") range<0.000000e+00, 1.000000e+00> : tensor<4x8xf32>, f32 ->
func.func @other_granularities(%x: tensor<4x8xf32>, %init: tensor<4x8xf32>) {
  %0 = linalg.softmax dimension(1) ins(%x : tensor<4x8xf32>) outs(%init : tensor<4x8xf32>) -> tensor<4x8xf32>
  %1 = fpq.observe %0 site("axis") format(f8E4M3FN) per_axis(0) : tensor<4x8xf32>
  %2 = fpq.observe %0 site("block") format(f8E4M3FN) per_block(1, -1) kind(histogram) : tensor<4x8xf32>
  return
}

//===----------------------------------------------------------------------===//
// What the value passes on its way
//===----------------------------------------------------------------------===//

#identity = affine_map<(i, j) -> (i, j)>
#transposed = affine_map<(i, j) -> (j, i)>

// CHECK-LABEL: func.func @collapse(
// CHECK:         fpq.quantize %{{.*}} site("collapse") range<0.000000e+00, 1.000000e+00>
func.func @collapse(%x: tensor<4x8xf32>, %init: tensor<4x8xf32>) -> tensor<32xf32> {
  %0 = linalg.softmax dimension(1) ins(%x : tensor<4x8xf32>) outs(%init : tensor<4x8xf32>) -> tensor<4x8xf32>
  %1 = tensor.collapse_shape %0 [[0, 1]] : tensor<4x8xf32> into tensor<32xf32>
  %o = fpq.observe %1 site("collapse") format(f8E4M3FN) : tensor<32xf32>
  return %o : tensor<32xf32>
}

// CHECK-LABEL: func.func @expand(
// CHECK:         fpq.quantize %{{.*}} site("expand") range<0.000000e+00, 1.000000e+00>
func.func @expand(%x: tensor<4x8xf32>, %init: tensor<4x8xf32>) -> tensor<2x2x8xf32> {
  %0 = linalg.softmax dimension(1) ins(%x : tensor<4x8xf32>) outs(%init : tensor<4x8xf32>) -> tensor<4x8xf32>
  %1 = tensor.expand_shape %0 [[0, 1], [2]] output_shape [2, 2, 8] : tensor<4x8xf32> into tensor<2x2x8xf32>
  %o = fpq.observe %1 site("expand") format(f8E4M3FN) : tensor<2x2x8xf32>
  return %o : tensor<2x2x8xf32>
}

// CHECK-LABEL: func.func @reshape(
// CHECK:         fpq.quantize %{{.*}} site("reshape") range<0.000000e+00, 1.000000e+00>
func.func @reshape(%x: tensor<4x8xf32>, %init: tensor<4x8xf32>, %shape: tensor<1xindex>) -> tensor<?xf32> {
  %0 = linalg.softmax dimension(1) ins(%x : tensor<4x8xf32>) outs(%init : tensor<4x8xf32>) -> tensor<4x8xf32>
  %1 = tensor.reshape %0(%shape) : (tensor<4x8xf32>, tensor<1xindex>) -> tensor<?xf32>
  %o = fpq.observe %1 site("reshape") format(f8E4M3FN) : tensor<?xf32>
  return %o : tensor<?xf32>
}

// CHECK-LABEL: func.func @cast(
// CHECK:         fpq.quantize %{{.*}} site("cast") range<0.000000e+00, 1.000000e+00>
func.func @cast(%x: tensor<4x8xf32>, %init: tensor<4x8xf32>) -> tensor<?x?xf32> {
  %0 = linalg.softmax dimension(1) ins(%x : tensor<4x8xf32>) outs(%init : tensor<4x8xf32>) -> tensor<4x8xf32>
  %1 = tensor.cast %0 : tensor<4x8xf32> to tensor<?x?xf32>
  %o = fpq.observe %1 site("cast") format(f8E4M3FN) : tensor<?x?xf32>
  return %o : tensor<?x?xf32>
}

// CHECK-LABEL: func.func @slice(
// CHECK:         fpq.quantize %{{.*}} site("slice") range<0.000000e+00, 1.000000e+00>
func.func @slice(%x: tensor<4x8xf32>, %init: tensor<4x8xf32>) -> tensor<2x8xf32> {
  %0 = linalg.softmax dimension(1) ins(%x : tensor<4x8xf32>) outs(%init : tensor<4x8xf32>) -> tensor<4x8xf32>
  %1 = tensor.extract_slice %0[1, 0] [2, 8] [1, 1] : tensor<4x8xf32> to tensor<2x8xf32>
  %o = fpq.observe %1 site("slice") format(f8E4M3FN) : tensor<2x8xf32>
  return %o : tensor<2x8xf32>
}

// CHECK-LABEL: func.func @transpose(
// CHECK:         fpq.quantize %{{.*}} site("transpose") range<0.000000e+00, 1.000000e+00>
func.func @transpose(%x: tensor<4x8xf32>, %init: tensor<4x8xf32>, %t: tensor<8x4xf32>) -> tensor<8x4xf32> {
  %0 = linalg.softmax dimension(1) ins(%x : tensor<4x8xf32>) outs(%init : tensor<4x8xf32>) -> tensor<4x8xf32>
  %1 = linalg.transpose ins(%0 : tensor<4x8xf32>) outs(%t : tensor<8x4xf32>) permutation = [1, 0]
  %o = fpq.observe %1 site("transpose") format(f8E4M3FN) : tensor<8x4xf32>
  return %o : tensor<8x4xf32>
}

// CHECK-LABEL: func.func @broadcast(
// CHECK:         fpq.quantize %{{.*}} site("broadcast") range<0.000000e+00, 1.000000e+00>
func.func @broadcast(%x: tensor<4x8xf32>, %init: tensor<4x8xf32>, %b: tensor<2x4x8xf32>) -> tensor<2x4x8xf32> {
  %0 = linalg.softmax dimension(1) ins(%x : tensor<4x8xf32>) outs(%init : tensor<4x8xf32>) -> tensor<4x8xf32>
  %1 = linalg.broadcast ins(%0 : tensor<4x8xf32>) outs(%b : tensor<2x4x8xf32>) dimensions = [0]
  %o = fpq.observe %1 site("broadcast") format(f8E4M3FN) : tensor<2x4x8xf32>
  return %o : tensor<2x4x8xf32>
}

// CHECK-LABEL: func.func @copy(
// CHECK:         fpq.quantize %{{.*}} site("copy") range<0.000000e+00, 1.000000e+00>
func.func @copy(%x: tensor<4x8xf32>, %init: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %0 = linalg.softmax dimension(1) ins(%x : tensor<4x8xf32>) outs(%init : tensor<4x8xf32>) -> tensor<4x8xf32>
  %1 = linalg.copy ins(%0 : tensor<4x8xf32>) outs(%init : tensor<4x8xf32>) -> tensor<4x8xf32>
  %o = fpq.observe %1 site("copy") format(f8E4M3FN) : tensor<4x8xf32>
  return %o : tensor<4x8xf32>
}

// CHECK-LABEL: func.func @extf(
// CHECK:         fpq.quantize %{{.*}} site("extf") range<0.000000e+00, 1.000000e+00>
func.func @extf(%x: tensor<4x8xf32>, %init: tensor<4x8xf32>) -> tensor<4x8xf64> {
  %0 = linalg.softmax dimension(1) ins(%x : tensor<4x8xf32>) outs(%init : tensor<4x8xf32>) -> tensor<4x8xf32>
  %1 = arith.extf %0 : tensor<4x8xf32> to tensor<4x8xf64>
  %o = fpq.observe %1 site("extf") format(f8E4M3FN) : tensor<4x8xf64>
  return %o : tensor<4x8xf64>
}

// CHECK-LABEL: func.func @truncf(
// CHECK:         fpq.quantize %{{.*}} site("truncf") range<0.000000e+00, 1.000000e+00>
func.func @truncf(%x: tensor<4x8xf32>, %init: tensor<4x8xf32>) -> tensor<4x8xf16> {
  %0 = linalg.softmax dimension(1) ins(%x : tensor<4x8xf32>) outs(%init : tensor<4x8xf32>) -> tensor<4x8xf32>
  %1 = arith.truncf %0 : tensor<4x8xf32> to tensor<4x8xf16>
  %o = fpq.observe %1 site("truncf") format(f8E4M3FN) : tensor<4x8xf16>
  return %o : tensor<4x8xf16>
}

// CHECK-LABEL: func.func @generic_transpose_and_truncf(
// CHECK:         fpq.quantize %{{.*}} site("generic_transpose_and_truncf") range<0.000000e+00, 1.000000e+00>
func.func @generic_transpose_and_truncf(%x: tensor<4x8xf32>, %init: tensor<4x8xf32>, %t: tensor<8x4xbf16>) -> tensor<8x4xbf16> {
  %0 = linalg.softmax dimension(1) ins(%x : tensor<4x8xf32>) outs(%init : tensor<4x8xf32>) -> tensor<4x8xf32>
  %1 = linalg.generic {indexing_maps = [#transposed, #identity], iterator_types = ["parallel", "parallel"]}
      ins(%0 : tensor<4x8xf32>) outs(%t : tensor<8x4xbf16>) {
  ^bb0(%in: f32, %out: bf16):
    %2 = arith.truncf %in : f32 to bf16
    linalg.yield %2 : bf16
  } -> tensor<8x4xbf16>
  %o = fpq.observe %1 site("generic_transpose_and_truncf") format(f8E4M3FN) : tensor<8x4xbf16>
  return %o : tensor<8x4xbf16>
}

// CHECK-LABEL: func.func @several(
// CHECK:         fpq.quantize %{{.*}} site("several") range<0.000000e+00, 1.000000e+00>
func.func @several(%x: tensor<4x8xf32>, %init: tensor<4x8xf32>) -> tensor<16xf16> {
  %0 = linalg.softmax dimension(1) ins(%x : tensor<4x8xf32>) outs(%init : tensor<4x8xf32>) -> tensor<4x8xf32>
  %1 = arith.truncf %0 : tensor<4x8xf32> to tensor<4x8xf16>
  %2 = tensor.collapse_shape %1 [[0, 1]] : tensor<4x8xf16> into tensor<32xf16>
  %3 = tensor.extract_slice %2[0] [16] [2] : tensor<32xf16> to tensor<16xf16>
  %o = fpq.observe %3 site("several") format(f8E4M3FN) : tensor<16xf16>
  return %o : tensor<16xf16>
}

//===----------------------------------------------------------------------===//
// What is left alone
//===----------------------------------------------------------------------===//

// CHECK-LABEL: func.func @logits(
// CHECK-NOT:     fpq.quantize
// CHECK:         fpq.observe %{{.*}} site("logits")
// CHECK-NOT:     fpq.quantize
// CHECK:         return
// REMARK-DAG:   remark: [Missed] softmax-observer {{.*}} Reason="the value is not the result of a softmax", site=logits
func.func @logits(%x: tensor<4x8xf32>, %init: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %0 = linalg.softmax dimension(1) ins(%x : tensor<4x8xf32>) outs(%init : tensor<4x8xf32>) -> tensor<4x8xf32>
  %o = fpq.observe %x site("logits") format(f8E4M3FN) : tensor<4x8xf32>
  return %o : tensor<4x8xf32>
}

// CHECK-LABEL: func.func @scaled(
// CHECK-NOT:     fpq.quantize
// CHECK:         fpq.observe %{{.*}} site("scaled")
// CHECK-NOT:     fpq.quantize
// CHECK:         return
// REMARK-DAG:   remark: [Missed] softmax-observer {{.*}} Reason="the value is not the result of a softmax", site=scaled
func.func @scaled(%x: tensor<4x8xf32>, %init: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %0 = linalg.softmax dimension(1) ins(%x : tensor<4x8xf32>) outs(%init : tensor<4x8xf32>) -> tensor<4x8xf32>
  %1 = arith.addf %0, %0 : tensor<4x8xf32>
  %o = fpq.observe %1 site("scaled") format(f8E4M3FN) : tensor<4x8xf32>
  return %o : tensor<4x8xf32>
}

// CHECK-LABEL: func.func @generic_arithmetic(
// CHECK-NOT:     fpq.quantize
// CHECK:         fpq.observe %{{.*}} site("generic_arithmetic")
// CHECK-NOT:     fpq.quantize
// CHECK:         return
// REMARK-DAG:   remark: [Missed] softmax-observer {{.*}} Reason="the value is not the result of a softmax", site=generic_arithmetic
func.func @generic_arithmetic(%x: tensor<4x8xf32>, %init: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %0 = linalg.softmax dimension(1) ins(%x : tensor<4x8xf32>) outs(%init : tensor<4x8xf32>) -> tensor<4x8xf32>
  %1 = linalg.generic {indexing_maps = [#identity, #identity], iterator_types = ["parallel", "parallel"]}
      ins(%0 : tensor<4x8xf32>) outs(%init : tensor<4x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %2 = arith.mulf %in, %in : f32
    linalg.yield %2 : f32
  } -> tensor<4x8xf32>
  %o = fpq.observe %1 site("generic_arithmetic") format(f8E4M3FN) : tensor<4x8xf32>
  return %o : tensor<4x8xf32>
}

// CHECK-LABEL: func.func @generic_that_yields_its_init(
// CHECK-NOT:     fpq.quantize
// CHECK:         fpq.observe %{{.*}} site("generic_that_yields_its_init")
// CHECK-NOT:     fpq.quantize
// CHECK:         return
// REMARK-DAG:   remark: [Missed] softmax-observer {{.*}} Reason="the value is not the result of a softmax", site=generic_that_yields_its_init
func.func @generic_that_yields_its_init(%x: tensor<4x8xf32>, %init: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %0 = linalg.softmax dimension(1) ins(%x : tensor<4x8xf32>) outs(%init : tensor<4x8xf32>) -> tensor<4x8xf32>
  %1 = linalg.generic {indexing_maps = [#identity, #identity], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<4x8xf32>) outs(%0 : tensor<4x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %out : f32
  } -> tensor<4x8xf32>
  %o = fpq.observe %1 site("generic_that_yields_its_init") format(f8E4M3FN) : tensor<4x8xf32>
  return %o : tensor<4x8xf32>
}

// CHECK-LABEL: func.func @generic_that_leaves_part_of_its_init(
// CHECK-NOT:     fpq.quantize
// CHECK:         fpq.observe %{{.*}} site("generic_that_leaves_part_of_its_init")
// CHECK-NOT:     fpq.quantize
// CHECK:         return
// REMARK-DAG:   remark: [Missed] softmax-observer {{.*}} Reason="the value is not the result of a softmax", site=generic_that_leaves_part_of_its_init
func.func @generic_that_leaves_part_of_its_init(%x: tensor<1x8xf32>, %init: tensor<1x8xf32>, %square: tensor<8x8xf32>) -> tensor<8x8xf32> {
  %0 = linalg.softmax dimension(1) ins(%x : tensor<1x8xf32>) outs(%init : tensor<1x8xf32>) -> tensor<1x8xf32>
  %1 = linalg.generic {indexing_maps = [affine_map<(d0) -> (0, d0)>, affine_map<(d0) -> (d0, d0)>], iterator_types = ["parallel"]}
      ins(%0 : tensor<1x8xf32>) outs(%square : tensor<8x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<8x8xf32>
  %o = fpq.observe %1 site("generic_that_leaves_part_of_its_init") format(f8E4M3FN) : tensor<8x8xf32>
  return %o : tensor<8x8xf32>
}

// CHECK-LABEL: func.func @generic_reduction(
// CHECK-NOT:     fpq.quantize
// CHECK:         fpq.observe %{{.*}} site("generic_reduction")
// CHECK-NOT:     fpq.quantize
// CHECK:         return
// REMARK-DAG:   remark: [Missed] softmax-observer {{.*}} Reason="the value is not the result of a softmax", site=generic_reduction
func.func @generic_reduction(%x: tensor<4x8xf32>, %init: tensor<4x8xf32>, %r: tensor<4xf32>) -> tensor<4xf32> {
  %0 = linalg.softmax dimension(1) ins(%x : tensor<4x8xf32>) outs(%init : tensor<4x8xf32>) -> tensor<4x8xf32>
  %1 = linalg.generic {indexing_maps = [#identity, affine_map<(i, j) -> (i)>], iterator_types = ["parallel", "reduction"]}
      ins(%0 : tensor<4x8xf32>) outs(%r : tensor<4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %2 = arith.addf %in, %out : f32
    linalg.yield %2 : f32
  } -> tensor<4xf32>
  %o = fpq.observe %1 site("generic_reduction") format(f8E4M3FN) : tensor<4xf32>
  return %o : tensor<4xf32>
}

// CHECK-LABEL: func.func @pad(
// CHECK-NOT:     fpq.quantize
// CHECK:         fpq.observe %{{.*}} site("pad")
// CHECK-NOT:     fpq.quantize
// CHECK:         return
// REMARK-DAG:   remark: [Missed] softmax-observer {{.*}} Reason="the value is not the result of a softmax", site=pad
func.func @pad(%x: tensor<4x8xf32>, %init: tensor<4x8xf32>, %v: f32) -> tensor<4x9xf32> {
  %0 = linalg.softmax dimension(1) ins(%x : tensor<4x8xf32>) outs(%init : tensor<4x8xf32>) -> tensor<4x8xf32>
  %1 = tensor.pad %0 low[0, 0] high[0, 1] {
  ^bb0(%i: index, %j: index):
    tensor.yield %v : f32
  } : tensor<4x8xf32> to tensor<4x9xf32>
  %o = fpq.observe %1 site("pad") format(f8E4M3FN) : tensor<4x9xf32>
  return %o : tensor<4x9xf32>
}

// CHECK-LABEL: func.func @inserted_slice(
// CHECK-NOT:     fpq.quantize
// CHECK:         fpq.observe %{{.*}} site("inserted_slice")
// CHECK-NOT:     fpq.quantize
// CHECK:         return
// REMARK-DAG:   remark: [Missed] softmax-observer {{.*}} Reason="the value is not the result of a softmax", site=inserted_slice
func.func @inserted_slice(%x: tensor<4x8xf32>, %init: tensor<4x8xf32>, %d: tensor<8x8xf32>) -> tensor<8x8xf32> {
  %0 = linalg.softmax dimension(1) ins(%x : tensor<4x8xf32>) outs(%init : tensor<4x8xf32>) -> tensor<4x8xf32>
  %1 = tensor.insert_slice %0 into %d[0, 0] [4, 8] [1, 1] : tensor<4x8xf32> into tensor<8x8xf32>
  %o = fpq.observe %1 site("inserted_slice") format(f8E4M3FN) : tensor<8x8xf32>
  return %o : tensor<8x8xf32>
}

// An mx scale is f8E8M0FNU, and 448 is no power of two.
// CHECK-LABEL: func.func @mx(
// CHECK:         fpq.observe %{{.*}} site("mx") format(f8E4M3FN) mx(1) :
// REMARK-DAG:   remark: [Missed] softmax-observer {{.*}} Reason="mx takes f8E8M0FNU scales, one for each block", site=mx
func.func @mx(%x: tensor<4x8xf32>, %init: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %0 = linalg.softmax dimension(1) ins(%x : tensor<4x8xf32>) outs(%init : tensor<4x8xf32>) -> tensor<4x8xf32>
  %1 = fpq.observe %0 site("mx") format(f8E4M3FN) mx(1) : tensor<4x8xf32>
  return %1 : tensor<4x8xf32>
}

// CHECK-LABEL: func.func @argument_of_a_loop(
// CHECK:         fpq.observe
// REMARK-DAG:   remark: [Missed] softmax-observer {{.*}} site=argument_of_a_loop
func.func @argument_of_a_loop(%x: tensor<4xf32>, %init: tensor<4xf32>, %n: index) -> tensor<4xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %0 = linalg.softmax dimension(0) ins(%x : tensor<4xf32>) outs(%init : tensor<4xf32>) -> tensor<4xf32>
  %1 = scf.for %i = %c0 to %n step %c1 iter_args(%acc = %0) -> tensor<4xf32> {
    %2 = fpq.observe %acc site("argument_of_a_loop") format(f8E4M3FN) : tensor<4xf32>
    %3 = arith.addf %2, %2 : tensor<4xf32>
    scf.yield %3 : tensor<4xf32>
  }
  return %1 : tensor<4xf32>
}

//===----------------------------------------------------------------------===//
// Several observers
//===----------------------------------------------------------------------===//

// Each is decided before any is folded. Only the first sees values that are at
// most 1: what it rounds to may be above.
// CHECK-LABEL: func.func @chain(
// CHECK-DAG:     %[[S:.*]] = arith.constant 4.480000e+02 : f32
// CHECK-DAG:     %[[T:.*]] = arith.constant 5.734400e+04 : f32
// CHECK:         fpq.quantize %{{.*}}, %[[S]] site("first") range<0.000000e+00, 1.000000e+00> :
// CHECK-NEXT:    %[[A:.*]] = fpq.dequantize %{{.*}}, %[[S]]
// CHECK-NEXT:    %[[B:.*]] = arith.truncf %[[A]]
// CHECK-NEXT:    fpq.quantize %[[B]], %[[T]] site("second") :
// CHECK-NEXT:    fpq.dequantize %{{.*}}, %[[T]]
func.func @chain(%x: tensor<4xf32>, %init: tensor<4xf32>) -> tensor<4xf16> {
  %0 = linalg.softmax dimension(0) ins(%x : tensor<4xf32>) outs(%init : tensor<4xf32>) -> tensor<4xf32>
  %1 = fpq.observe %0 site("first") format(f8E4M3FN) : tensor<4xf32>
  %2 = arith.truncf %1 : tensor<4xf32> to tensor<4xf16>
  %3 = fpq.observe %2 site("second") format(f8E5M2) : tensor<4xf16>
  return %3 : tensor<4xf16>
}

// The same with the second one first in the order that a walk has.
// CHECK-LABEL: func.func @chain_against_the_walk(
// CHECK:         fpq.quantize %{{.*}} site("outer") :
// CHECK:         fpq.quantize %{{.*}} site("inner") range<0.000000e+00, 1.000000e+00> :
// CHECK-NOT:     fpq.observe
func.func @chain_against_the_walk(%x: tensor<4xf32>, %init: tensor<4xf32>) -> tensor<4xf32> {
  cf.br ^entry
^last:
  %2 = fpq.observe %1 site("outer") format(f8E4M3FN) : tensor<4xf32>
  return %2 : tensor<4xf32>
^entry:
  %0 = linalg.softmax dimension(0) ins(%x : tensor<4xf32>) outs(%init : tensor<4xf32>) -> tensor<4xf32>
  %1 = fpq.observe %0 site("inner") format(f8E4M3FN) : tensor<4xf32>
  cf.br ^last
}

// A repeated name is one site.
// CHECK-LABEL: func.func @repeated_site(
// CHECK-COUNT-2: fpq.quantize %{{.*}} site("repeated")
// CHECK-NOT:     fpq.observe
func.func @repeated_site(%x: tensor<4xf32>, %init: tensor<4xf32>) {
  %0 = linalg.softmax dimension(0) ins(%x : tensor<4xf32>) outs(%init : tensor<4xf32>) -> tensor<4xf32>
  %1 = fpq.observe %0 site("repeated") format(f8E4M3FN) : tensor<4xf32>
  %2 = fpq.observe %0 site("repeated") format(f8E4M3FN) : tensor<4xf32>
  return
}

// Without a site there is nothing to do, and no constant is made.
// CHECK-LABEL: func.func @no_site(
// CHECK-NEXT:    linalg.softmax
// CHECK-NEXT:    return
func.func @no_site(%x: tensor<4xf32>, %init: tensor<4xf32>) -> tensor<4xf32> {
  %0 = linalg.softmax dimension(0) ins(%x : tensor<4xf32>) outs(%init : tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}
