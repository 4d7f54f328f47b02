// RUN: fpq-opt %s --split-input-file --inline | FileCheck %s --check-prefix=INLINE
// RUN: fpq-opt %s --split-input-file --resolve-ranked-shaped-type-result-dims --canonicalize --cse | FileCheck %s --check-prefix=DIMS
// RUN: fpq-opt %s --split-input-file --transform-interpreter --canonicalize | FileCheck %s --check-prefix=VECTOR

// INLINE-LABEL: func.func @inline(
// INLINE-SAME:    %[[X:.*]]: f32, %[[S:.*]]: f32)
// INLINE-NEXT:    %[[O:.*]] = fpq.observe %[[X]]
// INLINE-NEXT:    %[[Q:.*]] = fpq.quantize %[[O]], %[[S]]
// INLINE-NEXT:    %[[Y:.*]] = fpq.dequantize %[[Q]], %[[S]]
// INLINE-NEXT:    return %[[Y]]
func.func private @callee(%x: f32, %s: f32) -> f32 {
  %o = fpq.observe %x site("x") format(f8E4M3FN) : f32
  %q = fpq.quantize %o, %s : f32, f32 -> f8E4M3FN
  %y = fpq.dequantize %q, %s : f8E4M3FN, f32 -> f32
  return %y : f32
}
func.func @inline(%x: f32, %s: f32) -> f32 {
  %y = func.call @callee(%x, %s) : (f32, f32) -> f32
  return %y : f32
}

module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    transform.yield
  }
}

// -----

// The extent of a result is that of operand 0, all the way up.
// DIMS-LABEL: func.func @reify(
// DIMS-SAME:    %[[X:.*]]: tensor<?x8xf32>, %{{.*}}: f32)
// DIMS:         %[[C0:.*]] = arith.constant 0 : index
// DIMS:         %[[D:.*]] = tensor.dim %[[X]], %[[C0]]
// DIMS:         return %[[D]], %[[D]], %[[D]]
func.func @reify(%x: tensor<?x8xf32>, %s: f32) -> (index, index, index) {
  %c0 = arith.constant 0 : index
  %o = fpq.observe %x site("x") format(f8E4M3FN) : tensor<?x8xf32>
  %q = fpq.quantize %o, %s : tensor<?x8xf32>, f32 -> tensor<?x8xf8E4M3FN>
  %y = fpq.dequantize %q, %s : tensor<?x8xf8E4M3FN>, f32 -> tensor<?x8xf32>
  %od = tensor.dim %o, %c0 : tensor<?x8xf32>
  %qd = tensor.dim %q, %c0 : tensor<?x8xf8E4M3FN>
  %yd = tensor.dim %y, %c0 : tensor<?x8xf32>
  return %od, %qd, %yd : index, index, index
}

module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    transform.yield
  }
}

// -----

// Stock vectorization makes a vector of the scale, and canonicalization a
// scalar again.
// VECTOR-LABEL: func.func @vectorize(
// VECTOR-SAME:    %{{.*}}: tensor<4x8xf32>, %{{.*}}: tensor<4x8xf32>, %[[S:.*]]: f32)
// VECTOR:         %[[X:.*]] = vector.transfer_read
// VECTOR:         %[[Q:.*]] = fpq.quantize %[[X]], %[[S]] site("x") range<0.000000e+00, 1.000000e+00> : vector<4x8xf32>, f32 -> vector<4x8xf8E4M3FN>
// VECTOR:         %[[Y:.*]] = fpq.dequantize %[[Q]], %[[S]] : vector<4x8xf8E4M3FN>, f32 -> vector<4x8xf32>
// VECTOR:         vector.transfer_write %[[Y]]
#identity = affine_map<(i, j) -> (i, j)>
func.func @vectorize(%x: tensor<4x8xf32>, %init: tensor<4x8xf32>, %s: f32) -> tensor<4x8xf32> {
  %0 = linalg.generic {indexing_maps = [#identity, #identity], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<4x8xf32>) outs(%init : tensor<4x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %q = fpq.quantize %in, %s site("x") range<0.0, 1.0> : f32, f32 -> f8E4M3FN
    %y = fpq.dequantize %q, %s : f8E4M3FN, f32 -> f32
    linalg.yield %y : f32
  } -> tensor<4x8xf32>
  return %0 : tensor<4x8xf32>
}

module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %generic = transform.structured.match ops{["linalg.generic"]} in %root : (!transform.any_op) -> !transform.any_op
    transform.structured.vectorize %generic : !transform.any_op
    transform.yield
  }
}
