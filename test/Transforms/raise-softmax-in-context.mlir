// RUN: fpq-opt %s --fpq-raise-softmax | FileCheck %s
// RUN: fpq-opt %s --pass-pipeline="builtin.module(fpq-raise-softmax)" | FileCheck %s
// RUN: fpq-opt %s --pass-pipeline="builtin.module(func.func(fpq-raise-softmax))" | FileCheck %s

// Types, masks, and what stands around a softmax or is fused with it.

#id = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d0)>

// The op that divides does more: the rest of it reads the softmax.

// CHECK-LABEL: func @fused_division(
// CHECK-SAME: %[[X:.*]]: tensor<4x8xf32>
// CHECK:       %[[SOFTMAX:.*]] = linalg.softmax dimension(1) ins(%[[X]] : tensor<4x8xf32>)
// CHECK:       linalg.generic
// CHECK-SAME:    ins(%{{.*}}, %[[SOFTMAX]] : tensor<4xf32>, tensor<4x8xf32>)
// CHECK-NEXT:  ^bb0(%[[S:.*]]: f32, %[[Q:.*]]: f32, %{{.*}}: f32):
// CHECK:         %[[HIDDEN:.*]] = arith.cmpf oeq, %[[S]],
// CHECK-NEXT:    arith.select %[[HIDDEN]], %{{.*}}, %[[Q]]
// CHECK-NOT:   divf
func.func @fused_division(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
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
    %nothing = arith.constant 0.000000e+00 : f32
    %q = arith.divf %in, %s : f32
    %hidden = arith.cmpf oeq, %s, %nothing : f32
    %m = arith.select %hidden, %nothing, %q : f32
    linalg.yield %m : f32
  } -> tensor<4x8xf32>
  return %softmax : tensor<4x8xf32>
}

// CHECK-LABEL: func @fused_truncation(
// CHECK-SAME: %[[X:.*]]: tensor<4x8xf32>
// CHECK:       %[[SOFTMAX:.*]] = linalg.softmax dimension(1) ins(%[[X]] : tensor<4x8xf32>)
// CHECK:       linalg.generic
// CHECK-SAME:    ins(%[[SOFTMAX]] : tensor<4x8xf32>) outs(%{{.*}} : tensor<4x8xf16>)
// CHECK:         arith.truncf
// CHECK-NOT:   divf
func.func @fused_truncation(%x: tensor<4x8xf32>) -> tensor<4x8xf16> {
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
  %half = tensor.empty() : tensor<4x8xf16>
  %softmax = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%exp, %sum : tensor<4x8xf32>, tensor<4xf32>) outs(%half : tensor<4x8xf16>) {
  ^bb0(%in: f32, %s: f32, %out: f16):
    %q = arith.divf %in, %s : f32
    %t = arith.truncf %q : f32 to f16
    linalg.yield %t : f16
  } -> tensor<4x8xf16>
  return %softmax : tensor<4x8xf16>
}

// A narrow softmax is computed in f32 between casts.

// CHECK-LABEL: func @narrow_f16(
// CHECK-SAME: %[[X:.*]]: tensor<4x8xf16>
// CHECK-NEXT:  %[[WIDE:.*]] = arith.extf %[[X]] : tensor<4x8xf16> to tensor<4x8xf32>
// CHECK-NEXT:  %[[INIT:.*]] = tensor.empty() : tensor<4x8xf32>
// CHECK-NEXT:  %[[SOFTMAX:.*]] = linalg.softmax dimension(1) ins(%[[WIDE]] : tensor<4x8xf32>) outs(%[[INIT]] : tensor<4x8xf32>)
// CHECK-NEXT:  %[[NARROW:.*]] = arith.truncf %[[SOFTMAX]] : tensor<4x8xf32> to tensor<4x8xf16>
// CHECK-NEXT:  return %[[NARROW]]
func.func @narrow_f16(%x: tensor<4x8xf16>) -> tensor<4x8xf16> {
  %low = arith.constant 0xFC00 : f16
  %zero = arith.constant 0.000000e+00 : f16
  %empty = tensor.empty() : tensor<4x8xf16>
  %max_empty = tensor.empty() : tensor<4xf16>
  %max_init = linalg.fill ins(%low : f16) outs(%max_empty : tensor<4xf16>) -> tensor<4xf16>
  %max = linalg.reduce { arith.maximumf } ins(%x : tensor<4x8xf16>)
      outs(%max_init : tensor<4xf16>) dimensions = [1]
  %exp = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%x, %max : tensor<4x8xf16>, tensor<4xf16>) outs(%empty : tensor<4x8xf16>) {
  ^bb0(%in: f16, %m: f16, %out: f16):
    %less = arith.subf %in, %m : f16
    %e = math.exp %less : f16
    linalg.yield %e : f16
  } -> tensor<4x8xf16>
  %sum_empty = tensor.empty() : tensor<4xf16>
  %sum_init = linalg.fill ins(%zero : f16) outs(%sum_empty : tensor<4xf16>) -> tensor<4xf16>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<4x8xf16>)
      outs(%sum_init : tensor<4xf16>) dimensions = [1]
  %softmax = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%exp, %sum : tensor<4x8xf16>, tensor<4xf16>) outs(%empty : tensor<4x8xf16>) {
  ^bb0(%in: f16, %s: f16, %out: f16):
    %q = arith.divf %in, %s : f16
    linalg.yield %q : f16
  } -> tensor<4x8xf16>
  return %softmax : tensor<4x8xf16>
}

// CHECK-LABEL: func @narrow_bf16(
// CHECK-SAME: %[[X:.*]]: tensor<4x8xbf16>
// CHECK-NEXT:  %[[WIDE:.*]] = arith.extf %[[X]] : tensor<4x8xbf16> to tensor<4x8xf32>
// CHECK-NEXT:  %[[INIT:.*]] = tensor.empty() : tensor<4x8xf32>
// CHECK-NEXT:  %[[SOFTMAX:.*]] = linalg.softmax dimension(1) ins(%[[WIDE]] : tensor<4x8xf32>) outs(%[[INIT]] : tensor<4x8xf32>)
// CHECK-NEXT:  %[[NARROW:.*]] = arith.truncf %[[SOFTMAX]] : tensor<4x8xf32> to tensor<4x8xbf16>
// CHECK-NEXT:  return %[[NARROW]]
func.func @narrow_bf16(%x: tensor<4x8xbf16>) -> tensor<4x8xbf16> {
  %low = arith.constant 0xFF80 : bf16
  %zero = arith.constant 0.000000e+00 : bf16
  %empty = tensor.empty() : tensor<4x8xbf16>
  %max_empty = tensor.empty() : tensor<4xbf16>
  %max_init = linalg.fill ins(%low : bf16) outs(%max_empty : tensor<4xbf16>) -> tensor<4xbf16>
  %max = linalg.reduce { arith.maximumf } ins(%x : tensor<4x8xbf16>)
      outs(%max_init : tensor<4xbf16>) dimensions = [1]
  %exp = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%x, %max : tensor<4x8xbf16>, tensor<4xbf16>) outs(%empty : tensor<4x8xbf16>) {
  ^bb0(%in: bf16, %m: bf16, %out: bf16):
    %less = arith.subf %in, %m : bf16
    %e = math.exp %less : bf16
    linalg.yield %e : bf16
  } -> tensor<4x8xbf16>
  %sum_empty = tensor.empty() : tensor<4xbf16>
  %sum_init = linalg.fill ins(%zero : bf16) outs(%sum_empty : tensor<4xbf16>) -> tensor<4xbf16>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<4x8xbf16>)
      outs(%sum_init : tensor<4xbf16>) dimensions = [1]
  %softmax = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%exp, %sum : tensor<4x8xbf16>, tensor<4xbf16>) outs(%empty : tensor<4x8xbf16>) {
  ^bb0(%in: bf16, %s: bf16, %out: bf16):
    %q = arith.divf %in, %s : bf16
    linalg.yield %q : bf16
  } -> tensor<4x8xbf16>
  return %softmax : tensor<4x8xbf16>
}

// CHECK-LABEL: func @double(
// CHECK-SAME: %[[X:.*]]: tensor<4x8xf64>
// CHECK-NEXT:  %[[INIT:.*]] = tensor.empty() : tensor<4x8xf64>
// CHECK-NEXT:  %[[SOFTMAX:.*]] = linalg.softmax dimension(1) ins(%[[X]] : tensor<4x8xf64>) outs(%[[INIT]] : tensor<4x8xf64>)
// CHECK-NEXT:  return %[[SOFTMAX]]
func.func @double(%x: tensor<4x8xf64>) -> tensor<4x8xf64> {
  %low = arith.constant 0xFFF0000000000000 : f64
  %zero = arith.constant 0.000000e+00 : f64
  %empty = tensor.empty() : tensor<4x8xf64>
  %max_empty = tensor.empty() : tensor<4xf64>
  %max_init = linalg.fill ins(%low : f64) outs(%max_empty : tensor<4xf64>) -> tensor<4xf64>
  %max = linalg.reduce { arith.maximumf } ins(%x : tensor<4x8xf64>)
      outs(%max_init : tensor<4xf64>) dimensions = [1]
  %exp = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%x, %max : tensor<4x8xf64>, tensor<4xf64>) outs(%empty : tensor<4x8xf64>) {
  ^bb0(%in: f64, %m: f64, %out: f64):
    %less = arith.subf %in, %m : f64
    %e = math.exp %less : f64
    linalg.yield %e : f64
  } -> tensor<4x8xf64>
  %sum_empty = tensor.empty() : tensor<4xf64>
  %sum_init = linalg.fill ins(%zero : f64) outs(%sum_empty : tensor<4xf64>) -> tensor<4xf64>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<4x8xf64>)
      outs(%sum_init : tensor<4xf64>) dimensions = [1]
  %softmax = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%exp, %sum : tensor<4x8xf64>, tensor<4xf64>) outs(%empty : tensor<4x8xf64>) {
  ^bb0(%in: f64, %s: f64, %out: f64):
    %q = arith.divf %in, %s : f64
    linalg.yield %q : f64
  } -> tensor<4x8xf64>
  return %softmax : tensor<4x8xf64>
}

// What is summed in f32, and where x is extended for the maximum only.

// CHECK-LABEL: func @mixed(
// CHECK-SAME: %[[X:.*]]: tensor<4x8xbf16>
// CHECK-NEXT:  %[[WIDE:.*]] = arith.extf %[[X]]
// CHECK:       %[[SOFTMAX:.*]] = linalg.softmax dimension(1) ins(%[[WIDE]] : tensor<4x8xf32>)
// CHECK-NEXT:  %[[NARROW:.*]] = arith.truncf %[[SOFTMAX]]
// CHECK-NEXT:  return %[[NARROW]]
func.func @mixed(%x: tensor<4x8xbf16>) -> tensor<4x8xbf16> {
  %low = arith.constant 0xFF800000 : f32
  %zero = arith.constant 0.000000e+00 : f32
  %empty = tensor.empty() : tensor<4x8xbf16>
  %row = tensor.empty() : tensor<4xf32>
  %max_init = linalg.fill ins(%low : f32) outs(%row : tensor<4xf32>) -> tensor<4xf32>
  %max = linalg.generic {indexing_maps = [#id, #row],
      iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<4x8xbf16>) outs(%max_init : tensor<4xf32>) {
  ^bb0(%in: bf16, %out: f32):
    %wide = arith.extf %in : bf16 to f32
    %r = arith.maximumf %wide, %out : f32
    linalg.yield %r : f32
  } -> tensor<4xf32>
  %exp = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%x, %max : tensor<4x8xbf16>, tensor<4xf32>) outs(%empty : tensor<4x8xbf16>) {
  ^bb0(%in: bf16, %m: f32, %out: bf16):
    %narrow = arith.truncf %m : f32 to bf16
    %less = arith.subf %in, %narrow : bf16
    %e = math.exp %less : bf16
    linalg.yield %e : bf16
  } -> tensor<4x8xbf16>
  %sum_init = linalg.fill ins(%zero : f32) outs(%row : tensor<4xf32>) -> tensor<4xf32>
  %sum = linalg.generic {indexing_maps = [#id, #row],
      iterator_types = ["parallel", "reduction"]}
      ins(%exp : tensor<4x8xbf16>) outs(%sum_init : tensor<4xf32>) {
  ^bb0(%in: bf16, %out: f32):
    %wide = arith.extf %in : bf16 to f32
    %r = arith.addf %wide, %out : f32
    linalg.yield %r : f32
  } -> tensor<4xf32>
  %softmax = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%exp, %sum : tensor<4x8xbf16>, tensor<4xf32>) outs(%empty : tensor<4x8xbf16>) {
  ^bb0(%in: bf16, %s: f32, %out: bf16):
    %narrow = arith.truncf %s : f32 to bf16
    %q = arith.divf %in, %narrow : bf16
    linalg.yield %q : bf16
  } -> tensor<4x8xbf16>
  return %softmax : tensor<4x8xbf16>
}

// log2(e) is a factor of x before the maximum is taken.

// CHECK-LABEL: func @exp2_of_scaled(
// CHECK-SAME: %[[X:.*]]: tensor<4x8xf32>
// CHECK:       linalg.softmax dimension(1) ins(%[[X]] : tensor<4x8xf32>)
// CHECK-NOT:   mulf
func.func @exp2_of_scaled(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %log2e = arith.constant dense<1.44269502> : tensor<4x8xf32>
  %scaled = arith.mulf %x, %log2e : tensor<4x8xf32>
  %low = arith.constant 0xFF800000 : f32
  %zero = arith.constant 0.000000e+00 : f32
  %empty = tensor.empty() : tensor<4x8xf32>
  %max_empty = tensor.empty() : tensor<4xf32>
  %max_init = linalg.fill ins(%low : f32) outs(%max_empty : tensor<4xf32>) -> tensor<4xf32>
  %max = linalg.reduce { arith.maximumf } ins(%scaled : tensor<4x8xf32>)
      outs(%max_init : tensor<4xf32>) dimensions = [1]
  %less = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%scaled, %max : tensor<4x8xf32>, tensor<4xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %m: f32, %out: f32):
    %s = arith.subf %in, %m : f32
    linalg.yield %s : f32
  } -> tensor<4x8xf32>
  %exp = linalg.generic {indexing_maps = [#id, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%less : tensor<4x8xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %e = math.exp2 %in : f32
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

// Unit dimensions come and go, and the rows are read transposed.

// CHECK-LABEL: func @moved(
// CHECK-SAME: %[[X:.*]]: tensor<2x1x?x8xf32>
// CHECK:       %[[SIZE:.*]] = tensor.dim %[[X]]
// CHECK-NEXT:  %[[INIT:.*]] = tensor.empty(%[[SIZE]])
// CHECK-NEXT:  %[[SOFTMAX:.*]] = linalg.softmax dimension(3) ins(%[[X]] : tensor<2x1x?x8xf32>) outs(%[[INIT]] : tensor<2x1x?x8xf32>)
// CHECK:       linalg.generic
// CHECK-SAME:    ins(%[[SOFTMAX]] : tensor<2x1x?x8xf32>) outs(%{{.*}} : tensor<?x2x8xf32>)
// CHECK-NEXT:  ^bb0
// CHECK-NEXT:    linalg.yield
func.func @moved(%x: tensor<2x1x?x8xf32>, %size: index) -> tensor<?x2x8xf32> {
  %low = arith.constant 0xFF800000 : f32
  %zero = arith.constant 0.000000e+00 : f32
  %max_empty = tensor.empty(%size) : tensor<2x1x?xf32>
  %max_init = linalg.fill ins(%low : f32) outs(%max_empty : tensor<2x1x?xf32>) -> tensor<2x1x?xf32>
  %max = linalg.reduce { arith.maximumf } ins(%x : tensor<2x1x?x8xf32>)
      outs(%max_init : tensor<2x1x?xf32>) dimensions = [3]
  %flat = tensor.collapse_shape %x [[0, 1], [2], [3]] : tensor<2x1x?x8xf32> into tensor<2x?x8xf32>
  %exp_empty = tensor.empty(%size) : tensor<2x?x8xf32>
  %exp = linalg.generic {
      indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>,
                       affine_map<(d0, d1, d2) -> (d0, 0, d1)>,
                       affine_map<(d0, d1, d2) -> (d0, d1, d2)>],
      iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%flat, %max : tensor<2x?x8xf32>, tensor<2x1x?xf32>)
      outs(%exp_empty : tensor<2x?x8xf32>) {
  ^bb0(%in: f32, %m: f32, %out: f32):
    %less = arith.subf %in, %m : f32
    %e = math.exp %less : f32
    linalg.yield %e : f32
  } -> tensor<2x?x8xf32>
  %sum_empty = tensor.empty(%size) : tensor<2x?xf32>
  %sum_init = linalg.fill ins(%zero : f32) outs(%sum_empty : tensor<2x?xf32>) -> tensor<2x?xf32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<2x?x8xf32>)
      outs(%sum_init : tensor<2x?xf32>) dimensions = [2]
  %empty = tensor.empty(%size) : tensor<?x2x8xf32>
  %softmax = linalg.generic {
      indexing_maps = [affine_map<(d0, d1, d2) -> (d1, d0, d2)>,
                       affine_map<(d0, d1, d2) -> (d1, d0)>,
                       affine_map<(d0, d1, d2) -> (d0, d1, d2)>],
      iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%exp, %sum : tensor<2x?x8xf32>, tensor<2x?xf32>)
      outs(%empty : tensor<?x2x8xf32>) {
  ^bb0(%in: f32, %s: f32, %out: f32):
    %q = arith.divf %in, %s : f32
    linalg.yield %q : f32
  } -> tensor<?x2x8xf32>
  return %softmax : tensor<?x2x8xf32>
}

// Fully masked rows are replaced by 0 as before.

// CHECK-LABEL: func @masked_rows(
// CHECK-SAME: %[[X:.*]]: tensor<4x8xf32>, %[[HIDDEN:.*]]: tensor<4x8xi1>
// CHECK:       %[[SOFTMAX:.*]] = linalg.softmax dimension(1) ins(%[[X]] : tensor<4x8xf32>)
// CHECK:       %[[SHOWN:.*]] = arith.select %[[HIDDEN]], %{{.*}}, %[[SOFTMAX]]
// CHECK-NEXT:  return %[[SHOWN]]
func.func @masked_rows(%x: tensor<4x8xf32>, %hidden: tensor<4x8xi1>) -> tensor<4x8xf32> {
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
    %q = arith.divf %in, %s : f32
    linalg.yield %q : f32
  } -> tensor<4x8xf32>
  %zeros = arith.constant dense<0.000000e+00> : tensor<4x8xf32>
  %shown = arith.select %hidden, %zeros, %softmax : tensor<4x8xi1>, tensor<4x8xf32>
  return %shown : tensor<4x8xf32>
}

// JAX's where: what is left out of the sum is -inf in x.

// CHECK-LABEL: func @masked_sum(
// CHECK-SAME: %[[X:.*]]: tensor<4x8xf32>, %[[SHOWN:.*]]: tensor<4x8xi1>
// CHECK:       %[[MASKED:.*]] = arith.select %[[SHOWN]], %[[X]]
// CHECK:       %[[SOFTMAX:.*]] = linalg.softmax dimension(1) ins(%[[MASKED]] : tensor<4x8xf32>)
// CHECK-NEXT:  return %[[SOFTMAX]]
func.func @masked_sum(%x: tensor<4x8xf32>, %shown: tensor<4x8xi1>) -> tensor<4x8xf32> {
  %lows = arith.constant dense<0xFF800000> : tensor<4x8xf32>
  %zeros = arith.constant dense<0.000000e+00> : tensor<4x8xf32>
  %masked = arith.select %shown, %x, %lows : tensor<4x8xi1>, tensor<4x8xf32>
  %low = arith.constant 0xFF800000 : f32
  %zero = arith.constant 0.000000e+00 : f32
  %empty = tensor.empty() : tensor<4x8xf32>
  %max_empty = tensor.empty() : tensor<4xf32>
  %max_init = linalg.fill ins(%low : f32) outs(%max_empty : tensor<4xf32>) -> tensor<4xf32>
  %max = linalg.reduce { arith.maximumf } ins(%masked : tensor<4x8xf32>)
      outs(%max_init : tensor<4xf32>) dimensions = [1]
  %less = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%masked, %max : tensor<4x8xf32>, tensor<4xf32>) outs(%empty : tensor<4x8xf32>) {
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
  %kept = arith.select %shown, %exp, %zeros : tensor<4x8xi1>, tensor<4x8xf32>
  %sum_empty = tensor.empty() : tensor<4xf32>
  %sum_init = linalg.fill ins(%zero : f32) outs(%sum_empty : tensor<4xf32>) -> tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%kept : tensor<4x8xf32>)
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
