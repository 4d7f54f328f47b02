// RUN: fpq-opt %s --fpq-raise-softmax | FileCheck %s
// RUN: fpq-opt %s --pass-pipeline="builtin.module(fpq-raise-softmax)" | FileCheck %s
// RUN: fpq-opt %s --pass-pipeline="builtin.module(func.func(fpq-raise-softmax))" | FileCheck %s

#id = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d0)>
#column = affine_map<(d0, d1) -> (d1)>
#kept = affine_map<(d0, d1) -> (d0, 0)>
#vector = affine_map<(d0) -> (d0)>

// Generics, as torch-mlir has them but for the second result.

// CHECK-LABEL: func @generics(
// CHECK-SAME: %[[X:.*]]: tensor<4x8xf32>
// CHECK-NEXT:  %[[INIT:.*]] = tensor.empty() : tensor<4x8xf32>
// CHECK-NEXT:  %[[SOFTMAX:.*]] = linalg.softmax dimension(1) ins(%[[X]] : tensor<4x8xf32>) outs(%[[INIT]] : tensor<4x8xf32>) -> tensor<4x8xf32>
// CHECK-NEXT:  return %[[SOFTMAX]]
func.func @generics(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %low = arith.constant 0xFF800000 : f32
  %zero = arith.constant 0.000000e+00 : f32
  %empty = tensor.empty() : tensor<4x8xf32>
  %max_empty = tensor.empty() : tensor<4xf32>
  %max_init = linalg.fill ins(%low : f32) outs(%max_empty : tensor<4xf32>) -> tensor<4xf32>
  %max = linalg.generic {indexing_maps = [#id, #row],
      iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<4x8xf32>) outs(%max_init : tensor<4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %r = arith.maximumf %in, %out : f32
    linalg.yield %r : f32
  } -> tensor<4xf32>
  %less = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%x, %max : tensor<4x8xf32>, tensor<4xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %m: f32, %out: f32):
    %s = arith.subf %in, %m : f32
    linalg.yield %s : f32
  } -> tensor<4x8xf32>
  %exp = linalg.generic {indexing_maps = [#id, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%less : tensor<4x8xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %e = math.exp %in : f32
    linalg.yield %e : f32
  } -> tensor<4x8xf32>
  %sum_empty = tensor.empty() : tensor<4xf32>
  %sum_init = linalg.fill ins(%zero : f32) outs(%sum_empty : tensor<4xf32>) -> tensor<4xf32>
  %sum = linalg.generic {indexing_maps = [#id, #row],
      iterator_types = ["parallel", "reduction"]}
      ins(%exp : tensor<4x8xf32>) outs(%sum_init : tensor<4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %r = arith.addf %in, %out : f32
    linalg.yield %r : f32
  } -> tensor<4xf32>
  %softmax = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%exp, %sum : tensor<4x8xf32>, tensor<4xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %s: f32, %out: f32):
    %q = arith.divf %in, %s : f32
    linalg.yield %q : f32
  } -> tensor<4x8xf32>
  return %softmax : tensor<4x8xf32>
}

// The accumulator first, as JAX has it.

// CHECK-LABEL: func @swapped(
// CHECK-SAME: %[[X:.*]]: tensor<4x8xf32>
// CHECK-NEXT:  %[[INIT:.*]] = tensor.empty() : tensor<4x8xf32>
// CHECK-NEXT:  %[[SOFTMAX:.*]] = linalg.softmax dimension(1) ins(%[[X]] : tensor<4x8xf32>) outs(%[[INIT]] : tensor<4x8xf32>) -> tensor<4x8xf32>
// CHECK-NEXT:  return %[[SOFTMAX]]
func.func @swapped(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %low = arith.constant 0xFF800000 : f32
  %zero = arith.constant 0.000000e+00 : f32
  %empty = tensor.empty() : tensor<4x8xf32>
  %max_empty = tensor.empty() : tensor<4xf32>
  %max_init = linalg.fill ins(%low : f32) outs(%max_empty : tensor<4xf32>) -> tensor<4xf32>
  %max = linalg.generic {indexing_maps = [#id, #row],
      iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<4x8xf32>) outs(%max_init : tensor<4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %r = arith.maximumf %out, %in : f32
    linalg.yield %r : f32
  } -> tensor<4xf32>
  %less = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%x, %max : tensor<4x8xf32>, tensor<4xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %m: f32, %out: f32):
    %s = arith.subf %in, %m : f32
    linalg.yield %s : f32
  } -> tensor<4x8xf32>
  %exp = linalg.generic {indexing_maps = [#id, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%less : tensor<4x8xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %e = math.exp %in : f32
    linalg.yield %e : f32
  } -> tensor<4x8xf32>
  %sum_empty = tensor.empty() : tensor<4xf32>
  %sum_init = linalg.fill ins(%zero : f32) outs(%sum_empty : tensor<4xf32>) -> tensor<4xf32>
  %sum = linalg.generic {indexing_maps = [#id, #row],
      iterator_types = ["parallel", "reduction"]}
      ins(%exp : tensor<4x8xf32>) outs(%sum_init : tensor<4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %r = arith.addf %out, %in : f32
    linalg.yield %r : f32
  } -> tensor<4xf32>
  %softmax = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%exp, %sum : tensor<4x8xf32>, tensor<4xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %s: f32, %out: f32):
    %q = arith.divf %in, %s : f32
    linalg.yield %q : f32
  } -> tensor<4x8xf32>
  return %softmax : tensor<4x8xf32>
}

// torch-mlir's maximum brings its index along.

// CHECK-LABEL: func @dead_argmax(
// CHECK-SAME: %[[X:.*]]: tensor<4x8xf32>
// CHECK-NEXT:  %[[INIT:.*]] = tensor.empty() : tensor<4x8xf32>
// CHECK-NEXT:  %[[SOFTMAX:.*]] = linalg.softmax dimension(1) ins(%[[X]] : tensor<4x8xf32>) outs(%[[INIT]] : tensor<4x8xf32>) -> tensor<4x8xf32>
// CHECK-NEXT:  return %[[SOFTMAX]]
func.func @dead_argmax(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %low = arith.constant 0xFF800000 : f32
  %zero = arith.constant 0.000000e+00 : f32
  %empty = tensor.empty() : tensor<4x8xf32>
  %max_empty = tensor.empty() : tensor<4xf32>
  %max_init = linalg.fill ins(%low : f32) outs(%max_empty : tensor<4xf32>) -> tensor<4xf32>
  %index = arith.constant 0 : i64
  %index_empty = tensor.empty() : tensor<4xi64>
  %index_init = linalg.fill ins(%index : i64) outs(%index_empty : tensor<4xi64>) -> tensor<4xi64>
  %max, %argmax = linalg.generic {indexing_maps = [#id, #row, #row],
      iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<4x8xf32>) outs(%max_init, %index_init : tensor<4xf32>, tensor<4xi64>) {
  ^bb0(%in: f32, %out: f32, %at: i64):
    %i = linalg.index 1 : index
    %cast = arith.index_cast %i : index to i64
    %r = arith.maximumf %in, %out : f32
    %above = arith.cmpf ogt, %in, %out : f32
    %new = arith.select %above, %cast, %at : i64
    linalg.yield %r, %new : f32, i64
  } -> (tensor<4xf32>, tensor<4xi64>)
  %less = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%x, %max : tensor<4x8xf32>, tensor<4xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %m: f32, %out: f32):
    %s = arith.subf %in, %m : f32
    linalg.yield %s : f32
  } -> tensor<4x8xf32>
  %exp = linalg.generic {indexing_maps = [#id, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%less : tensor<4x8xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %e = math.exp %in : f32
    linalg.yield %e : f32
  } -> tensor<4x8xf32>
  %sum_empty = tensor.empty() : tensor<4x1xf32>
  %sum_init = linalg.fill ins(%zero : f32) outs(%sum_empty : tensor<4x1xf32>) -> tensor<4x1xf32>
  %sum = linalg.generic {indexing_maps = [#id, #kept],
      iterator_types = ["parallel", "reduction"]}
      ins(%exp : tensor<4x8xf32>) outs(%sum_init : tensor<4x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %r = arith.addf %in, %out : f32
    linalg.yield %r : f32
  } -> tensor<4x1xf32>
  %softmax = linalg.generic {indexing_maps = [#id, #kept, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%exp, %sum : tensor<4x8xf32>, tensor<4x1xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %s: f32, %out: f32):
    %q = arith.divf %in, %s : f32
    linalg.yield %q : f32
  } -> tensor<4x8xf32>
  return %softmax : tensor<4x8xf32>
}

// A NaN makes a row NaN with either maximum.

// CHECK-LABEL: func @maxnumf(
// CHECK-SAME: %[[X:.*]]: tensor<4x8xf32>
// CHECK-NEXT:  %[[INIT:.*]] = tensor.empty() : tensor<4x8xf32>
// CHECK-NEXT:  %[[SOFTMAX:.*]] = linalg.softmax dimension(1) ins(%[[X]] : tensor<4x8xf32>) outs(%[[INIT]] : tensor<4x8xf32>) -> tensor<4x8xf32>
// CHECK-NEXT:  return %[[SOFTMAX]]
func.func @maxnumf(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %low = arith.constant 0xFF800000 : f32
  %zero = arith.constant 0.000000e+00 : f32
  %empty = tensor.empty() : tensor<4x8xf32>
  %max_empty = tensor.empty() : tensor<4xf32>
  %max_init = linalg.fill ins(%low : f32) outs(%max_empty : tensor<4xf32>) -> tensor<4xf32>
  %max = linalg.reduce { arith.maxnumf } ins(%x : tensor<4x8xf32>)
      outs(%max_init : tensor<4xf32>) dimensions = [1]
  %less = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%x, %max : tensor<4x8xf32>, tensor<4xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %m: f32, %out: f32):
    %s = arith.subf %in, %m : f32
    linalg.yield %s : f32
  } -> tensor<4x8xf32>
  %exp = linalg.generic {indexing_maps = [#id, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%less : tensor<4x8xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %e = math.exp %in : f32
    linalg.yield %e : f32
  } -> tensor<4x8xf32>
  %sum_empty = tensor.empty() : tensor<4xf32>
  %sum_init = linalg.fill ins(%zero : f32) outs(%sum_empty : tensor<4xf32>) -> tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<4x8xf32>)
      outs(%sum_init : tensor<4xf32>) dimensions = [1]
  %softmax = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%exp, %sum : tensor<4x8xf32>, tensor<4xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %s: f32, %out: f32):
    %q = arith.divf %in, %s : f32
    linalg.yield %q : f32
  } -> tensor<4x8xf32>
  return %softmax : tensor<4x8xf32>
}

// NaN is the neutral element of maxnumf.

// CHECK-LABEL: func @maxnumf_from_nan(
// CHECK-SAME: %[[X:.*]]: tensor<4x8xf32>
// CHECK-NEXT:  %[[INIT:.*]] = tensor.empty() : tensor<4x8xf32>
// CHECK-NEXT:  %[[SOFTMAX:.*]] = linalg.softmax dimension(1) ins(%[[X]] : tensor<4x8xf32>) outs(%[[INIT]] : tensor<4x8xf32>) -> tensor<4x8xf32>
// CHECK-NEXT:  return %[[SOFTMAX]]
func.func @maxnumf_from_nan(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %low = arith.constant 0x7FC00000 : f32
  %zero = arith.constant 0.000000e+00 : f32
  %empty = tensor.empty() : tensor<4x8xf32>
  %max_empty = tensor.empty() : tensor<4xf32>
  %max_init = linalg.fill ins(%low : f32) outs(%max_empty : tensor<4xf32>) -> tensor<4xf32>
  %max = linalg.reduce { arith.maxnumf } ins(%x : tensor<4x8xf32>)
      outs(%max_init : tensor<4xf32>) dimensions = [1]
  %less = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%x, %max : tensor<4x8xf32>, tensor<4xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %m: f32, %out: f32):
    %s = arith.subf %in, %m : f32
    linalg.yield %s : f32
  } -> tensor<4x8xf32>
  %exp = linalg.generic {indexing_maps = [#id, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%less : tensor<4x8xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %e = math.exp %in : f32
    linalg.yield %e : f32
  } -> tensor<4x8xf32>
  %sum_empty = tensor.empty() : tensor<4xf32>
  %sum_init = linalg.fill ins(%zero : f32) outs(%sum_empty : tensor<4xf32>) -> tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<4x8xf32>)
      outs(%sum_init : tensor<4xf32>) dimensions = [1]
  %softmax = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%exp, %sum : tensor<4x8xf32>, tensor<4xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %s: f32, %out: f32):
    %q = arith.divf %in, %s : f32
    linalg.yield %q : f32
  } -> tensor<4x8xf32>
  return %softmax : tensor<4x8xf32>
}

// A row of -inf gives NaN from here too: 0 / 0.

// CHECK-LABEL: func @lowest(
// CHECK-SAME: %[[X:.*]]: tensor<4x8xf32>
// CHECK-NEXT:  %[[INIT:.*]] = tensor.empty() : tensor<4x8xf32>
// CHECK-NEXT:  %[[SOFTMAX:.*]] = linalg.softmax dimension(1) ins(%[[X]] : tensor<4x8xf32>) outs(%[[INIT]] : tensor<4x8xf32>) -> tensor<4x8xf32>
// CHECK-NEXT:  return %[[SOFTMAX]]
func.func @lowest(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %low = arith.constant -3.40282347E+38 : f32
  %zero = arith.constant 0.000000e+00 : f32
  %empty = tensor.empty() : tensor<4x8xf32>
  %max_empty = tensor.empty() : tensor<4xf32>
  %max_init = linalg.fill ins(%low : f32) outs(%max_empty : tensor<4xf32>) -> tensor<4xf32>
  %max = linalg.reduce { arith.maximumf } ins(%x : tensor<4x8xf32>)
      outs(%max_init : tensor<4xf32>) dimensions = [1]
  %less = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%x, %max : tensor<4x8xf32>, tensor<4xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %m: f32, %out: f32):
    %s = arith.subf %in, %m : f32
    linalg.yield %s : f32
  } -> tensor<4x8xf32>
  %exp = linalg.generic {indexing_maps = [#id, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%less : tensor<4x8xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %e = math.exp %in : f32
    linalg.yield %e : f32
  } -> tensor<4x8xf32>
  %sum_empty = tensor.empty() : tensor<4xf32>
  %sum_init = linalg.fill ins(%zero : f32) outs(%sum_empty : tensor<4xf32>) -> tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<4x8xf32>)
      outs(%sum_init : tensor<4xf32>) dimensions = [1]
  %softmax = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%exp, %sum : tensor<4x8xf32>, tensor<4xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %s: f32, %out: f32):
    %q = arith.divf %in, %s : f32
    linalg.yield %q : f32
  } -> tensor<4x8xf32>
  return %softmax : tensor<4x8xf32>
}

// CHECK-LABEL: func @negative_zero(
// CHECK-SAME: %[[X:.*]]: tensor<4x8xf32>
// CHECK-NEXT:  %[[INIT:.*]] = tensor.empty() : tensor<4x8xf32>
// CHECK-NEXT:  %[[SOFTMAX:.*]] = linalg.softmax dimension(1) ins(%[[X]] : tensor<4x8xf32>) outs(%[[INIT]] : tensor<4x8xf32>) -> tensor<4x8xf32>
// CHECK-NEXT:  return %[[SOFTMAX]]
func.func @negative_zero(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %low = arith.constant 0xFF800000 : f32
  %zero = arith.constant -0.000000e+00 : f32
  %empty = tensor.empty() : tensor<4x8xf32>
  %max_empty = tensor.empty() : tensor<4xf32>
  %max_init = linalg.fill ins(%low : f32) outs(%max_empty : tensor<4xf32>) -> tensor<4xf32>
  %max = linalg.reduce { arith.maximumf } ins(%x : tensor<4x8xf32>)
      outs(%max_init : tensor<4xf32>) dimensions = [1]
  %less = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%x, %max : tensor<4x8xf32>, tensor<4xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %m: f32, %out: f32):
    %s = arith.subf %in, %m : f32
    linalg.yield %s : f32
  } -> tensor<4x8xf32>
  %exp = linalg.generic {indexing_maps = [#id, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%less : tensor<4x8xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %e = math.exp %in : f32
    linalg.yield %e : f32
  } -> tensor<4x8xf32>
  %sum_empty = tensor.empty() : tensor<4xf32>
  %sum_init = linalg.fill ins(%zero : f32) outs(%sum_empty : tensor<4xf32>) -> tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<4x8xf32>)
      outs(%sum_init : tensor<4xf32>) dimensions = [1]
  %softmax = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%exp, %sum : tensor<4x8xf32>, tensor<4xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %s: f32, %out: f32):
    %q = arith.divf %in, %s : f32
    linalg.yield %q : f32
  } -> tensor<4x8xf32>
  return %softmax : tensor<4x8xf32>
}

// Subtract and exp in one body.

// CHECK-LABEL: func @fused_exp(
// CHECK-SAME: %[[X:.*]]: tensor<4x8xf32>
// CHECK-NEXT:  %[[INIT:.*]] = tensor.empty() : tensor<4x8xf32>
// CHECK-NEXT:  %[[SOFTMAX:.*]] = linalg.softmax dimension(1) ins(%[[X]] : tensor<4x8xf32>) outs(%[[INIT]] : tensor<4x8xf32>) -> tensor<4x8xf32>
// CHECK-NEXT:  return %[[SOFTMAX]]
func.func @fused_exp(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %low = arith.constant 0xFF800000 : f32
  %zero = arith.constant 0.000000e+00 : f32
  %empty = tensor.empty() : tensor<4x8xf32>
  %max_empty = tensor.empty() : tensor<4xf32>
  %max_init = linalg.fill ins(%low : f32) outs(%max_empty : tensor<4xf32>) -> tensor<4xf32>
  %max = linalg.reduce { arith.maximumf } ins(%x : tensor<4x8xf32>)
      outs(%max_init : tensor<4xf32>) dimensions = [1]
  %exp = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%x, %max : tensor<4x8xf32>, tensor<4xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %m: f32, %out: f32):
    %less = arith.subf %in, %m : f32
    %e = math.exp %less : f32
    linalg.yield %e : f32
  } -> tensor<4x8xf32>
  %sum_empty = tensor.empty() : tensor<4xf32>
  %sum_init = linalg.fill ins(%zero : f32) outs(%sum_empty : tensor<4xf32>) -> tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<4x8xf32>)
      outs(%sum_init : tensor<4xf32>) dimensions = [1]
  %softmax = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%exp, %sum : tensor<4x8xf32>, tensor<4xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %s: f32, %out: f32):
    %q = arith.divf %in, %s : f32
    linalg.yield %q : f32
  } -> tensor<4x8xf32>
  return %softmax : tensor<4x8xf32>
}

// Named ops.

// CHECK-LABEL: func @named(
// CHECK-SAME: %[[X:.*]]: tensor<4x8xf32>
// CHECK-NEXT:  %[[INIT:.*]] = tensor.empty() : tensor<4x8xf32>
// CHECK-NEXT:  %[[SOFTMAX:.*]] = linalg.softmax dimension(1) ins(%[[X]] : tensor<4x8xf32>) outs(%[[INIT]] : tensor<4x8xf32>) -> tensor<4x8xf32>
// CHECK-NEXT:  return %[[SOFTMAX]]
func.func @named(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %low = arith.constant 0xFF800000 : f32
  %zero = arith.constant 0.000000e+00 : f32
  %empty = tensor.empty() : tensor<4x8xf32>
  %max_empty = tensor.empty() : tensor<4xf32>
  %max_init = linalg.fill ins(%low : f32) outs(%max_empty : tensor<4xf32>) -> tensor<4xf32>
  %max_row = linalg.reduce { arith.maximumf } ins(%x : tensor<4x8xf32>)
      outs(%max_init : tensor<4xf32>) dimensions = [1]
  %max = linalg.broadcast ins(%max_row : tensor<4xf32>) outs(%empty : tensor<4x8xf32>) dimensions = [1]
  %less = linalg.sub ins(%x, %max : tensor<4x8xf32>, tensor<4x8xf32>) outs(%empty : tensor<4x8xf32>) -> tensor<4x8xf32>
  %exp = linalg.exp ins(%less : tensor<4x8xf32>) outs(%empty : tensor<4x8xf32>) -> tensor<4x8xf32>
  %sum_empty = tensor.empty() : tensor<4xf32>
  %sum_init = linalg.fill ins(%zero : f32) outs(%sum_empty : tensor<4xf32>) -> tensor<4xf32>
  %sum_row = linalg.reduce { arith.addf } ins(%exp : tensor<4x8xf32>)
      outs(%sum_init : tensor<4xf32>) dimensions = [1]
  %sum = linalg.broadcast ins(%sum_row : tensor<4xf32>) outs(%empty : tensor<4x8xf32>) dimensions = [1]
  %softmax = linalg.div ins(%exp, %sum : tensor<4x8xf32>, tensor<4x8xf32>) outs(%empty : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %softmax : tensor<4x8xf32>
}

// Ops on whole tensors.

// CHECK-LABEL: func @tensors(
// CHECK-SAME: %[[X:.*]]: tensor<4x8xf32>
// CHECK-NEXT:  %[[INIT:.*]] = tensor.empty() : tensor<4x8xf32>
// CHECK-NEXT:  %[[SOFTMAX:.*]] = linalg.softmax dimension(1) ins(%[[X]] : tensor<4x8xf32>) outs(%[[INIT]] : tensor<4x8xf32>) -> tensor<4x8xf32>
// CHECK-NEXT:  return %[[SOFTMAX]]
func.func @tensors(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %low = arith.constant 0xFF800000 : f32
  %zero = arith.constant 0.000000e+00 : f32
  %empty = tensor.empty() : tensor<4x8xf32>
  %max_empty = tensor.empty() : tensor<4xf32>
  %max_init = linalg.fill ins(%low : f32) outs(%max_empty : tensor<4xf32>) -> tensor<4xf32>
  %max_row = linalg.reduce { arith.maximumf } ins(%x : tensor<4x8xf32>)
      outs(%max_init : tensor<4xf32>) dimensions = [1]
  %max = linalg.broadcast ins(%max_row : tensor<4xf32>) outs(%empty : tensor<4x8xf32>) dimensions = [1]
  %less = arith.subf %x, %max : tensor<4x8xf32>
  %exp = math.exp %less : tensor<4x8xf32>
  %sum_empty = tensor.empty() : tensor<4xf32>
  %sum_init = linalg.fill ins(%zero : f32) outs(%sum_empty : tensor<4xf32>) -> tensor<4xf32>
  %sum_row = linalg.reduce { arith.addf } ins(%exp : tensor<4x8xf32>)
      outs(%sum_init : tensor<4xf32>) dimensions = [1]
  %sum = linalg.broadcast ins(%sum_row : tensor<4xf32>) outs(%empty : tensor<4x8xf32>) dimensions = [1]
  %softmax = arith.divf %exp, %sum : tensor<4x8xf32>
  return %softmax : tensor<4x8xf32>
}

// CHECK-LABEL: func @added_negation(
// CHECK-SAME: %[[X:.*]]: tensor<4x8xf32>
// CHECK-NEXT:  %[[INIT:.*]] = tensor.empty() : tensor<4x8xf32>
// CHECK-NEXT:  %[[SOFTMAX:.*]] = linalg.softmax dimension(1) ins(%[[X]] : tensor<4x8xf32>) outs(%[[INIT]] : tensor<4x8xf32>) -> tensor<4x8xf32>
// CHECK-NEXT:  return %[[SOFTMAX]]
func.func @added_negation(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %low = arith.constant 0xFF800000 : f32
  %zero = arith.constant 0.000000e+00 : f32
  %empty = tensor.empty() : tensor<4x8xf32>
  %max_empty = tensor.empty() : tensor<4xf32>
  %max_init = linalg.fill ins(%low : f32) outs(%max_empty : tensor<4xf32>) -> tensor<4xf32>
  %max = linalg.reduce { arith.maximumf } ins(%x : tensor<4x8xf32>)
      outs(%max_init : tensor<4xf32>) dimensions = [1]
  %less = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%x, %max : tensor<4x8xf32>, tensor<4xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %m: f32, %out: f32):
    %n = arith.negf %m : f32
    %s = arith.addf %n, %in : f32
    linalg.yield %s : f32
  } -> tensor<4x8xf32>
  %exp = linalg.generic {indexing_maps = [#id, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%less : tensor<4x8xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %e = math.exp %in : f32
    linalg.yield %e : f32
  } -> tensor<4x8xf32>
  %sum_empty = tensor.empty() : tensor<4xf32>
  %sum_init = linalg.fill ins(%zero : f32) outs(%sum_empty : tensor<4xf32>) -> tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<4x8xf32>)
      outs(%sum_init : tensor<4xf32>) dimensions = [1]
  %softmax = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%exp, %sum : tensor<4x8xf32>, tensor<4xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %s: f32, %out: f32):
    %q = arith.divf %in, %s : f32
    linalg.yield %q : f32
  } -> tensor<4x8xf32>
  return %softmax : tensor<4x8xf32>
}

// CHECK-LABEL: func @exp2(
// CHECK-SAME: %[[X:.*]]: tensor<4x8xf32>
// CHECK-NEXT:  %[[INIT:.*]] = tensor.empty() : tensor<4x8xf32>
// CHECK-NEXT:  %[[SOFTMAX:.*]] = linalg.softmax dimension(1) ins(%[[X]] : tensor<4x8xf32>) outs(%[[INIT]] : tensor<4x8xf32>) -> tensor<4x8xf32>
// CHECK-NEXT:  return %[[SOFTMAX]]
func.func @exp2(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %low = arith.constant 0xFF800000 : f32
  %zero = arith.constant 0.000000e+00 : f32
  %empty = tensor.empty() : tensor<4x8xf32>
  %max_empty = tensor.empty() : tensor<4xf32>
  %max_init = linalg.fill ins(%low : f32) outs(%max_empty : tensor<4xf32>) -> tensor<4xf32>
  %max = linalg.reduce { arith.maximumf } ins(%x : tensor<4x8xf32>)
      outs(%max_init : tensor<4xf32>) dimensions = [1]
  %less = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%x, %max : tensor<4x8xf32>, tensor<4xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %m: f32, %out: f32):
    %s = arith.subf %in, %m : f32
    linalg.yield %s : f32
  } -> tensor<4x8xf32>
  %exp = linalg.generic {indexing_maps = [#id, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%less : tensor<4x8xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %log2e = arith.constant 1.44269502 : f32
    %scaled = arith.mulf %in, %log2e : f32
    %e = math.exp2 %scaled : f32
    linalg.yield %e : f32
  } -> tensor<4x8xf32>
  %sum_empty = tensor.empty() : tensor<4xf32>
  %sum_init = linalg.fill ins(%zero : f32) outs(%sum_empty : tensor<4xf32>) -> tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<4x8xf32>)
      outs(%sum_init : tensor<4xf32>) dimensions = [1]
  %softmax = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%exp, %sum : tensor<4x8xf32>, tensor<4xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %s: f32, %out: f32):
    %q = arith.divf %in, %s : f32
    linalg.yield %q : f32
  } -> tensor<4x8xf32>
  return %softmax : tensor<4x8xf32>
}

// CHECK-LABEL: func @reciprocal(
// CHECK-SAME: %[[X:.*]]: tensor<4x8xf32>
// CHECK-NEXT:  %[[INIT:.*]] = tensor.empty() : tensor<4x8xf32>
// CHECK-NEXT:  %[[SOFTMAX:.*]] = linalg.softmax dimension(1) ins(%[[X]] : tensor<4x8xf32>) outs(%[[INIT]] : tensor<4x8xf32>) -> tensor<4x8xf32>
// CHECK-NEXT:  return %[[SOFTMAX]]
func.func @reciprocal(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %low = arith.constant 0xFF800000 : f32
  %zero = arith.constant 0.000000e+00 : f32
  %empty = tensor.empty() : tensor<4x8xf32>
  %max_empty = tensor.empty() : tensor<4xf32>
  %max_init = linalg.fill ins(%low : f32) outs(%max_empty : tensor<4xf32>) -> tensor<4xf32>
  %max = linalg.reduce { arith.maximumf } ins(%x : tensor<4x8xf32>)
      outs(%max_init : tensor<4xf32>) dimensions = [1]
  %less = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%x, %max : tensor<4x8xf32>, tensor<4xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %m: f32, %out: f32):
    %s = arith.subf %in, %m : f32
    linalg.yield %s : f32
  } -> tensor<4x8xf32>
  %exp = linalg.generic {indexing_maps = [#id, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%less : tensor<4x8xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %e = math.exp %in : f32
    linalg.yield %e : f32
  } -> tensor<4x8xf32>
  %sum_empty = tensor.empty() : tensor<4xf32>
  %sum_init = linalg.fill ins(%zero : f32) outs(%sum_empty : tensor<4xf32>) -> tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<4x8xf32>)
      outs(%sum_init : tensor<4xf32>) dimensions = [1]
  %inverse = linalg.generic {indexing_maps = [#vector, #vector],
      iterator_types = ["parallel"]}
      ins(%sum : tensor<4xf32>) outs(%sum_empty : tensor<4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %one = arith.constant 1.000000e+00 : f32
    %q = arith.divf %one, %in : f32
    linalg.yield %q : f32
  } -> tensor<4xf32>
  %softmax = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%exp, %inverse : tensor<4x8xf32>, tensor<4xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %s: f32, %out: f32):
    %q = arith.mulf %in, %s : f32
    linalg.yield %q : f32
  } -> tensor<4x8xf32>
  return %softmax : tensor<4x8xf32>
}

// CHECK-LABEL: func @reciprocal_first(
// CHECK-SAME: %[[X:.*]]: tensor<4x8xf32>
// CHECK-NEXT:  %[[INIT:.*]] = tensor.empty() : tensor<4x8xf32>
// CHECK-NEXT:  %[[SOFTMAX:.*]] = linalg.softmax dimension(1) ins(%[[X]] : tensor<4x8xf32>) outs(%[[INIT]] : tensor<4x8xf32>) -> tensor<4x8xf32>
// CHECK-NEXT:  return %[[SOFTMAX]]
func.func @reciprocal_first(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %low = arith.constant 0xFF800000 : f32
  %zero = arith.constant 0.000000e+00 : f32
  %empty = tensor.empty() : tensor<4x8xf32>
  %max_empty = tensor.empty() : tensor<4xf32>
  %max_init = linalg.fill ins(%low : f32) outs(%max_empty : tensor<4xf32>) -> tensor<4xf32>
  %max = linalg.reduce { arith.maximumf } ins(%x : tensor<4x8xf32>)
      outs(%max_init : tensor<4xf32>) dimensions = [1]
  %less = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%x, %max : tensor<4x8xf32>, tensor<4xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %m: f32, %out: f32):
    %s = arith.subf %in, %m : f32
    linalg.yield %s : f32
  } -> tensor<4x8xf32>
  %exp = linalg.generic {indexing_maps = [#id, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%less : tensor<4x8xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %e = math.exp %in : f32
    linalg.yield %e : f32
  } -> tensor<4x8xf32>
  %sum_empty = tensor.empty() : tensor<4xf32>
  %sum_init = linalg.fill ins(%zero : f32) outs(%sum_empty : tensor<4xf32>) -> tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<4x8xf32>)
      outs(%sum_init : tensor<4xf32>) dimensions = [1]
  %inverse = linalg.generic {indexing_maps = [#vector, #vector],
      iterator_types = ["parallel"]}
      ins(%sum : tensor<4xf32>) outs(%sum_empty : tensor<4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %one = arith.constant 1.000000e+00 : f32
    %q = arith.divf %one, %in : f32
    linalg.yield %q : f32
  } -> tensor<4xf32>
  %softmax = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%exp, %inverse : tensor<4x8xf32>, tensor<4xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %s: f32, %out: f32):
    %q = arith.mulf %s, %in : f32
    linalg.yield %q : f32
  } -> tensor<4x8xf32>
  return %softmax : tensor<4x8xf32>
}

// CHECK-LABEL: func @reciprocal_inside(
// CHECK-SAME: %[[X:.*]]: tensor<4x8xf32>
// CHECK-NEXT:  %[[INIT:.*]] = tensor.empty() : tensor<4x8xf32>
// CHECK-NEXT:  %[[SOFTMAX:.*]] = linalg.softmax dimension(1) ins(%[[X]] : tensor<4x8xf32>) outs(%[[INIT]] : tensor<4x8xf32>) -> tensor<4x8xf32>
// CHECK-NEXT:  return %[[SOFTMAX]]
func.func @reciprocal_inside(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %low = arith.constant 0xFF800000 : f32
  %zero = arith.constant 0.000000e+00 : f32
  %empty = tensor.empty() : tensor<4x8xf32>
  %max_empty = tensor.empty() : tensor<4xf32>
  %max_init = linalg.fill ins(%low : f32) outs(%max_empty : tensor<4xf32>) -> tensor<4xf32>
  %max = linalg.reduce { arith.maximumf } ins(%x : tensor<4x8xf32>)
      outs(%max_init : tensor<4xf32>) dimensions = [1]
  %less = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%x, %max : tensor<4x8xf32>, tensor<4xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %m: f32, %out: f32):
    %s = arith.subf %in, %m : f32
    linalg.yield %s : f32
  } -> tensor<4x8xf32>
  %exp = linalg.generic {indexing_maps = [#id, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%less : tensor<4x8xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %e = math.exp %in : f32
    linalg.yield %e : f32
  } -> tensor<4x8xf32>
  %sum_empty = tensor.empty() : tensor<4xf32>
  %sum_init = linalg.fill ins(%zero : f32) outs(%sum_empty : tensor<4xf32>) -> tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<4x8xf32>)
      outs(%sum_init : tensor<4xf32>) dimensions = [1]
  %softmax = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%exp, %sum : tensor<4x8xf32>, tensor<4xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %s: f32, %out: f32):
    %one = arith.constant 1.000000e+00 : f32
    %i = arith.divf %one, %s : f32
    %q = arith.mulf %in, %i : f32
    linalg.yield %q : f32
  } -> tensor<4x8xf32>
  return %softmax : tensor<4x8xf32>
}

// Reduced straight into Nx1.

// CHECK-LABEL: func @kept_dimension(
// CHECK-SAME: %[[X:.*]]: tensor<4x8xf32>
// CHECK-NEXT:  %[[INIT:.*]] = tensor.empty() : tensor<4x8xf32>
// CHECK-NEXT:  %[[SOFTMAX:.*]] = linalg.softmax dimension(1) ins(%[[X]] : tensor<4x8xf32>) outs(%[[INIT]] : tensor<4x8xf32>) -> tensor<4x8xf32>
// CHECK-NEXT:  return %[[SOFTMAX]]
func.func @kept_dimension(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %low = arith.constant 0xFF800000 : f32
  %zero = arith.constant 0.000000e+00 : f32
  %empty = tensor.empty() : tensor<4x8xf32>
  %max_empty = tensor.empty() : tensor<4x1xf32>
  %max_init = linalg.fill ins(%low : f32) outs(%max_empty : tensor<4x1xf32>) -> tensor<4x1xf32>
  %max = linalg.generic {indexing_maps = [#id, #kept],
      iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<4x8xf32>) outs(%max_init : tensor<4x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %r = arith.maximumf %in, %out : f32
    linalg.yield %r : f32
  } -> tensor<4x1xf32>
  %less = linalg.generic {indexing_maps = [#id, #kept, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%x, %max : tensor<4x8xf32>, tensor<4x1xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %m: f32, %out: f32):
    %s = arith.subf %in, %m : f32
    linalg.yield %s : f32
  } -> tensor<4x8xf32>
  %exp = linalg.generic {indexing_maps = [#id, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%less : tensor<4x8xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %e = math.exp %in : f32
    linalg.yield %e : f32
  } -> tensor<4x8xf32>
  %sum_empty = tensor.empty() : tensor<4x1xf32>
  %sum_init = linalg.fill ins(%zero : f32) outs(%sum_empty : tensor<4x1xf32>) -> tensor<4x1xf32>
  %sum = linalg.generic {indexing_maps = [#id, #kept],
      iterator_types = ["parallel", "reduction"]}
      ins(%exp : tensor<4x8xf32>) outs(%sum_init : tensor<4x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %r = arith.addf %in, %out : f32
    linalg.yield %r : f32
  } -> tensor<4x1xf32>
  %softmax = linalg.generic {indexing_maps = [#id, #kept, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%exp, %sum : tensor<4x8xf32>, tensor<4x1xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %s: f32, %out: f32):
    %q = arith.divf %in, %s : f32
    linalg.yield %q : f32
  } -> tensor<4x8xf32>
  return %softmax : tensor<4x8xf32>
}

// CHECK-LABEL: func @expanded(
// CHECK-SAME: %[[X:.*]]: tensor<4x8xf32>
// CHECK-NEXT:  %[[INIT:.*]] = tensor.empty() : tensor<4x8xf32>
// CHECK-NEXT:  %[[SOFTMAX:.*]] = linalg.softmax dimension(1) ins(%[[X]] : tensor<4x8xf32>) outs(%[[INIT]] : tensor<4x8xf32>) -> tensor<4x8xf32>
// CHECK-NEXT:  return %[[SOFTMAX]]
func.func @expanded(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %low = arith.constant 0xFF800000 : f32
  %zero = arith.constant 0.000000e+00 : f32
  %empty = tensor.empty() : tensor<4x8xf32>
  %max_empty = tensor.empty() : tensor<4xf32>
  %max_init = linalg.fill ins(%low : f32) outs(%max_empty : tensor<4xf32>) -> tensor<4xf32>
  %max_row = linalg.reduce { arith.maximumf } ins(%x : tensor<4x8xf32>)
      outs(%max_init : tensor<4xf32>) dimensions = [1]
  %max = tensor.expand_shape %max_row [[0, 1]] output_shape [4, 1] : tensor<4xf32> into tensor<4x1xf32>
  %less = linalg.generic {indexing_maps = [#id, #kept, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%x, %max : tensor<4x8xf32>, tensor<4x1xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %m: f32, %out: f32):
    %s = arith.subf %in, %m : f32
    linalg.yield %s : f32
  } -> tensor<4x8xf32>
  %exp = linalg.generic {indexing_maps = [#id, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%less : tensor<4x8xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %e = math.exp %in : f32
    linalg.yield %e : f32
  } -> tensor<4x8xf32>
  %sum_empty = tensor.empty() : tensor<4xf32>
  %sum_init = linalg.fill ins(%zero : f32) outs(%sum_empty : tensor<4xf32>) -> tensor<4xf32>
  %sum_row = linalg.reduce { arith.addf } ins(%exp : tensor<4x8xf32>)
      outs(%sum_init : tensor<4xf32>) dimensions = [1]
  %sum = tensor.expand_shape %sum_row [[0, 1]] output_shape [4, 1] : tensor<4xf32> into tensor<4x1xf32>
  %softmax = linalg.generic {indexing_maps = [#id, #kept, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%exp, %sum : tensor<4x8xf32>, tensor<4x1xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %s: f32, %out: f32):
    %q = arith.divf %in, %s : f32
    linalg.yield %q : f32
  } -> tensor<4x8xf32>
  return %softmax : tensor<4x8xf32>
}

// CHECK-LABEL: func @dimension0(
// CHECK-SAME: %[[X:.*]]: tensor<4x8xf32>
// CHECK-NEXT:  %[[INIT:.*]] = tensor.empty() : tensor<4x8xf32>
// CHECK-NEXT:  %[[SOFTMAX:.*]] = linalg.softmax dimension(0) ins(%[[X]] : tensor<4x8xf32>) outs(%[[INIT]] : tensor<4x8xf32>) -> tensor<4x8xf32>
// CHECK-NEXT:  return %[[SOFTMAX]]
func.func @dimension0(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %low = arith.constant 0xFF800000 : f32
  %zero = arith.constant 0.000000e+00 : f32
  %empty = tensor.empty() : tensor<4x8xf32>
  %max_empty = tensor.empty() : tensor<8xf32>
  %max_init = linalg.fill ins(%low : f32) outs(%max_empty : tensor<8xf32>) -> tensor<8xf32>
  %max = linalg.reduce { arith.maximumf } ins(%x : tensor<4x8xf32>)
      outs(%max_init : tensor<8xf32>) dimensions = [0]
  %less = linalg.generic {indexing_maps = [#id, #column, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%x, %max : tensor<4x8xf32>, tensor<8xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %m: f32, %out: f32):
    %s = arith.subf %in, %m : f32
    linalg.yield %s : f32
  } -> tensor<4x8xf32>
  %exp = linalg.generic {indexing_maps = [#id, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%less : tensor<4x8xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %e = math.exp %in : f32
    linalg.yield %e : f32
  } -> tensor<4x8xf32>
  %sum_empty = tensor.empty() : tensor<8xf32>
  %sum_init = linalg.fill ins(%zero : f32) outs(%sum_empty : tensor<8xf32>) -> tensor<8xf32>
  %sum = linalg.generic {indexing_maps = [#id, #column],
      iterator_types = ["reduction", "parallel"]}
      ins(%exp : tensor<4x8xf32>) outs(%sum_init : tensor<8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %r = arith.addf %in, %out : f32
    linalg.yield %r : f32
  } -> tensor<8xf32>
  %softmax = linalg.generic {indexing_maps = [#id, #column, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%exp, %sum : tensor<4x8xf32>, tensor<8xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %s: f32, %out: f32):
    %q = arith.divf %in, %s : f32
    linalg.yield %q : f32
  } -> tensor<4x8xf32>
  return %softmax : tensor<4x8xf32>
}

// JAX's maximum(-inf, max).

// CHECK-LABEL: func @guard(
// CHECK-SAME: %[[X:.*]]: tensor<4x8xf32>
// CHECK-NEXT:  %[[INIT:.*]] = tensor.empty() : tensor<4x8xf32>
// CHECK-NEXT:  %[[SOFTMAX:.*]] = linalg.softmax dimension(1) ins(%[[X]] : tensor<4x8xf32>) outs(%[[INIT]] : tensor<4x8xf32>) -> tensor<4x8xf32>
// CHECK-NEXT:  return %[[SOFTMAX]]
func.func @guard(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %low = arith.constant 0xFF800000 : f32
  %zero = arith.constant 0.000000e+00 : f32
  %empty = tensor.empty() : tensor<4x8xf32>
  %max_empty = tensor.empty() : tensor<4xf32>
  %max_init = linalg.fill ins(%low : f32) outs(%max_empty : tensor<4xf32>) -> tensor<4xf32>
  %max = linalg.reduce { arith.maximumf } ins(%x : tensor<4x8xf32>)
      outs(%max_init : tensor<4xf32>) dimensions = [1]
  %low_row = linalg.fill ins(%low : f32) outs(%max_empty : tensor<4xf32>) -> tensor<4xf32>
  %guarded = arith.maximumf %low_row, %max : tensor<4xf32>
  %less = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%x, %guarded : tensor<4x8xf32>, tensor<4xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %m: f32, %out: f32):
    %s = arith.subf %in, %m : f32
    linalg.yield %s : f32
  } -> tensor<4x8xf32>
  %exp = linalg.generic {indexing_maps = [#id, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%less : tensor<4x8xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %e = math.exp %in : f32
    linalg.yield %e : f32
  } -> tensor<4x8xf32>
  %sum_empty = tensor.empty() : tensor<4xf32>
  %sum_init = linalg.fill ins(%zero : f32) outs(%sum_empty : tensor<4xf32>) -> tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<4x8xf32>)
      outs(%sum_init : tensor<4xf32>) dimensions = [1]
  %softmax = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%exp, %sum : tensor<4x8xf32>, tensor<4xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %s: f32, %out: f32):
    %q = arith.divf %in, %s : f32
    linalg.yield %q : f32
  } -> tensor<4x8xf32>
  return %softmax : tensor<4x8xf32>
}

// CHECK-LABEL: func @guard_maxnumf(
// CHECK-SAME: %[[X:.*]]: tensor<4x8xf32>
// CHECK-NEXT:  %[[INIT:.*]] = tensor.empty() : tensor<4x8xf32>
// CHECK-NEXT:  %[[SOFTMAX:.*]] = linalg.softmax dimension(1) ins(%[[X]] : tensor<4x8xf32>) outs(%[[INIT]] : tensor<4x8xf32>) -> tensor<4x8xf32>
// CHECK-NEXT:  return %[[SOFTMAX]]
func.func @guard_maxnumf(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %low = arith.constant 0xFF800000 : f32
  %zero = arith.constant 0.000000e+00 : f32
  %empty = tensor.empty() : tensor<4x8xf32>
  %max_empty = tensor.empty() : tensor<4xf32>
  %max_init = linalg.fill ins(%low : f32) outs(%max_empty : tensor<4xf32>) -> tensor<4xf32>
  %max = linalg.reduce { arith.maximumf } ins(%x : tensor<4x8xf32>)
      outs(%max_init : tensor<4xf32>) dimensions = [1]
  %low_row = linalg.fill ins(%low : f32) outs(%max_empty : tensor<4xf32>) -> tensor<4xf32>
  %guarded = arith.maxnumf %low_row, %max : tensor<4xf32>
  %less = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%x, %guarded : tensor<4x8xf32>, tensor<4xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %m: f32, %out: f32):
    %s = arith.subf %in, %m : f32
    linalg.yield %s : f32
  } -> tensor<4x8xf32>
  %exp = linalg.generic {indexing_maps = [#id, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%less : tensor<4x8xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %e = math.exp %in : f32
    linalg.yield %e : f32
  } -> tensor<4x8xf32>
  %sum_empty = tensor.empty() : tensor<4xf32>
  %sum_init = linalg.fill ins(%zero : f32) outs(%sum_empty : tensor<4xf32>) -> tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<4x8xf32>)
      outs(%sum_init : tensor<4xf32>) dimensions = [1]
  %softmax = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%exp, %sum : tensor<4x8xf32>, tensor<4xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %s: f32, %out: f32):
    %q = arith.divf %in, %s : f32
    linalg.yield %q : f32
  } -> tensor<4x8xf32>
  return %softmax : tensor<4x8xf32>
}
