// All softmax sites of a module share one scalar constant, and no tensor of
// scales, reshape or broadcast of one is left, also where calls are inlined.
//
// RUN: fpq-opt --fpq-insert-observers=ops=softmax --fpq-fold-softmax-observers --canonicalize --cse %s \
// RUN:   | FileCheck %s
// RUN: fpq-opt --fpq-insert-observers=ops=softmax --fpq-fold-softmax-observers --inline --canonicalize --cse %s \
// RUN:   | FileCheck %s --check-prefix=INLINED
// RUN: fpq-opt --fpq-insert-observers=ops=softmax --inline --fpq-fold-softmax-observers --canonicalize --cse %s \
// RUN:   | FileCheck %s --check-prefix=INLINED

// CHECK-LABEL: func.func private @layer(
// CHECK:         %[[SCALE:.*]] = arith.constant 4.480000e+02 : f32
// CHECK:         %[[P:.*]] = linalg.softmax dimension(1)
// CHECK:         %[[Q:.*]] = fpq.quantize %[[P]], %[[SCALE]] site("layer.softmax.result")
// CHECK-NEXT:    fpq.dequantize %[[Q]], %[[SCALE]]
// CHECK-NOT:     constant
// CHECK-LABEL: func.func @model(

// INLINED-LABEL: func.func @model(
// INLINED:         %[[SCALE:.*]] = arith.constant 4.480000e+02 : f32
// INLINED-NOT:     {{constant|reshape|collapse|expand|broadcast|splat|call}}
// INLINED:         fpq.quantize %{{.*}}, %[[SCALE]] site("layer.softmax.result")
// INLINED:         fpq.dequantize %{{.*}}, %[[SCALE]]
// INLINED-NOT:     {{constant|reshape|collapse|expand|broadcast|splat|call}}
// INLINED:         fpq.quantize %{{.*}}, %[[SCALE]] site("layer.softmax.result")
// INLINED:         fpq.dequantize %{{.*}}, %[[SCALE]]
// INLINED-NOT:     {{constant|reshape|collapse|expand|broadcast|splat|call}}
// INLINED:         fpq.quantize %{{.*}}, %[[SCALE]] site("model.softmax.result")
// INLINED:         fpq.dequantize %{{.*}}, %[[SCALE]]
// INLINED-NOT:     {{constant|reshape|collapse|expand|broadcast|splat|call}}
func.func private @layer(%x: tensor<?x8xf32>) -> tensor<?x8xf32> {
  %p = linalg.softmax dimension(1) ins(%x : tensor<?x8xf32>) outs(%x : tensor<?x8xf32>) -> tensor<?x8xf32>
  return %p : tensor<?x8xf32>
}

func.func @model(%x: tensor<?x8xf32>) -> tensor<?x8xf32> {
  %0 = call @layer(%x) : (tensor<?x8xf32>) -> tensor<?x8xf32>
  %1 = call @layer(%0) : (tensor<?x8xf32>) -> tensor<?x8xf32>
  %2 = linalg.softmax dimension(0) ins(%1 : tensor<?x8xf32>) outs(%x : tensor<?x8xf32>) -> tensor<?x8xf32>
  return %2 : tensor<?x8xf32>
}
