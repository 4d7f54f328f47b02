// RUN: fpq-opt --fpq-fuse-elementwise --cse %s | FileCheck %s

#id = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (i)>
#column = affine_map<(i, j) -> (j)>

// A chain becomes one op; a broadcast is part of its reader, of each one.
//
// CHECK-LABEL: func.func @chain(
// CHECK-SAME:    %[[X:[^:]*]]: tensor<4x8xf32>, %[[BIAS:[^:]*]]: tensor<8xf32>
// CHECK:         linalg.generic
// CHECK-SAME:      ins(%[[X]], %[[BIAS]] :
// CHECK:           arith.addf
// CHECK-NEXT:      math.exp
// CHECK-NEXT:      linalg.yield
// CHECK:         linalg.generic
// CHECK-SAME:      ins(%[[X]], %[[BIAS]] :
// CHECK:           arith.mulf
// CHECK-NEXT:      linalg.yield
// CHECK-NOT:     linalg.generic
func.func @chain(%x: tensor<4x8xf32>, %bias: tensor<8xf32>, %out: tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>) {
  %0 = linalg.generic {indexing_maps = [#column, #id], iterator_types = ["parallel", "parallel"]}
      ins(%bias : tensor<8xf32>) outs(%out : tensor<4x8xf32>) {
  ^bb0(%a: f32, %o: f32):
    linalg.yield %a : f32
  } -> tensor<4x8xf32>
  %1 = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %0 : tensor<4x8xf32>, tensor<4x8xf32>) outs(%out : tensor<4x8xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %s = arith.addf %a, %b : f32
    linalg.yield %s : f32
  } -> tensor<4x8xf32>
  %2 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%1 : tensor<4x8xf32>) outs(%out : tensor<4x8xf32>) {
  ^bb0(%a: f32, %o: f32):
    %s = math.exp %a : f32
    linalg.yield %s : f32
  } -> tensor<4x8xf32>
  %3 = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %0 : tensor<4x8xf32>, tensor<4x8xf32>) outs(%out : tensor<4x8xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %s = arith.mulf %a, %b : f32
    linalg.yield %s : f32
  } -> tensor<4x8xf32>
  return %2, %3 : tensor<4x8xf32>, tensor<4x8xf32>
}

// A reduction takes what it reduces, but a row's value is not computed for each
// of its elements.
//
// CHECK-LABEL: func.func @reduction(
// CHECK:         linalg.generic
// CHECK-SAME:      iterator_types = ["parallel", "reduction"]
// CHECK:           math.exp
// CHECK-NEXT:      arith.addf
// CHECK:         linalg.generic
// CHECK-SAME:      iterator_types = ["parallel"]
// CHECK:           math.sqrt
// CHECK:         linalg.generic
// CHECK-SAME:      iterator_types = ["parallel", "parallel"]
// CHECK-NOT:       math.sqrt
// CHECK:           arith.divf
func.func @reduction(%x: tensor<4x8xf32>, %init: tensor<4xf32>, %out: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %0 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<4x8xf32>) outs(%out : tensor<4x8xf32>) {
  ^bb0(%a: f32, %o: f32):
    %s = math.exp %a : f32
    linalg.yield %s : f32
  } -> tensor<4x8xf32>
  %1 = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]}
      ins(%0 : tensor<4x8xf32>) outs(%init : tensor<4xf32>) {
  ^bb0(%a: f32, %o: f32):
    %s = arith.addf %a, %o : f32
    linalg.yield %s : f32
  } -> tensor<4xf32>
  %2 = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]}
      ins(%1 : tensor<4xf32>) outs(%init : tensor<4xf32>) {
  ^bb0(%a: f32, %o: f32):
    %s = math.sqrt %a : f32
    linalg.yield %s : f32
  } -> tensor<4xf32>
  %3 = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %2 : tensor<4x8xf32>, tensor<4xf32>) outs(%out : tensor<4x8xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %s = arith.divf %a, %b : f32
    linalg.yield %s : f32
  } -> tensor<4x8xf32>
  return %3 : tensor<4x8xf32>
}

// Nothing is fused into a contraction.
//
// CHECK-LABEL: func.func @contraction(
// CHECK:         math.exp
// CHECK:         linalg.generic
// CHECK:           arith.mulf
func.func @contraction(%x: tensor<4x8xf32>, %w: tensor<8x4xf32>, %out: tensor<4x8xf32>, %init: tensor<4x4xf32>) -> tensor<4x4xf32> {
  %0 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<4x8xf32>) outs(%out : tensor<4x8xf32>) {
  ^bb0(%a: f32, %o: f32):
    %s = math.exp %a : f32
    linalg.yield %s : f32
  } -> tensor<4x8xf32>
  %1 = linalg.generic {indexing_maps = [affine_map<(i, j, k) -> (i, k)>, affine_map<(i, j, k) -> (k, j)>, affine_map<(i, j, k) -> (i, j)>],
      iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%0, %w : tensor<4x8xf32>, tensor<8x4xf32>) outs(%init : tensor<4x4xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %p = arith.mulf %a, %b : f32
    %s = arith.addf %o, %p : f32
    linalg.yield %s : f32
  } -> tensor<4x4xf32>
  return %1 : tensor<4x4xf32>
}

// What contractions compute from fewer bytes is computed as they read it, also
// where several do; they become generic for that.
//
// CHECK-LABEL: func.func @dequantize(
// CHECK-SAME:    %[[Q:[^:]*]]: tensor<4x8xf8E4M3FN>, %[[S:[^:]*]]: f32, %[[W:[^:]*]]: tensor<8x4xf32>, %[[V:[^:]*]]: tensor<8x4xf16>
// CHECK-NOT:     linalg.matmul
// CHECK:         linalg.generic {{.*}} ins(%[[Q]], %[[W]] : tensor<4x8xf8E4M3FN>, tensor<8x4xf32>)
// CHECK-NEXT:    ^bb0(%[[C:.*]]: f8E4M3FN, %[[B:.*]]: f32, %[[SUM:.*]]: f32):
// CHECK-NEXT:      %[[A:.*]] = fpq.dequantize %[[C]], %[[S]]
// CHECK-NEXT:      %[[P:.*]] = arith.mulf %[[A]], %[[B]]
// CHECK-NEXT:      arith.addf %[[SUM]], %[[P]]
// CHECK:         linalg.generic {{.*}} ins(%[[Q]], %[[V]] : tensor<4x8xf8E4M3FN>, tensor<8x4xf16>)
// CHECK-DAG:       fpq.dequantize
// CHECK-DAG:       arith.extf %{{.*}} : f16 to f32
// CHECK-NOT:     linalg.generic
func.func @dequantize(%q: tensor<4x8xf8E4M3FN>, %s: f32, %w: tensor<8x4xf32>, %v: tensor<8x4xf16>, %out: tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>) {
  %e = tensor.empty() : tensor<4x8xf32>
  %a = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%q : tensor<4x8xf8E4M3FN>) outs(%e : tensor<4x8xf32>) {
  ^bb0(%c: f8E4M3FN, %o: f32):
    %d = fpq.dequantize %c, %s : f8E4M3FN, f32 -> f32
    linalg.yield %d : f32
  } -> tensor<4x8xf32>
  %f = tensor.empty() : tensor<8x4xf32>
  %b = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%v : tensor<8x4xf16>) outs(%f : tensor<8x4xf32>) {
  ^bb0(%c: f16, %o: f32):
    %d = arith.extf %c : f16 to f32
    linalg.yield %d : f32
  } -> tensor<8x4xf32>
  %x = linalg.matmul ins(%a, %w : tensor<4x8xf32>, tensor<8x4xf32>) outs(%out : tensor<4x4xf32>) -> tensor<4x4xf32>
  %y = linalg.matmul ins(%a, %b : tensor<4x8xf32>, tensor<8x4xf32>) outs(%out : tensor<4x4xf32>) -> tensor<4x4xf32>
  return %x, %y : tensor<4x4xf32>, tensor<4x4xf32>
}

// One that something else reads too is left.
//
// CHECK-LABEL: func.func @dequantize_and_return(
// CHECK:         %[[A:.*]] = linalg.generic
// CHECK:         linalg.matmul ins(%[[A]],
func.func @dequantize_and_return(%q: tensor<4x8xf8E4M3FN>, %s: f32, %w: tensor<8x4xf32>, %out: tensor<4x4xf32>) -> (tensor<4x8xf32>, tensor<4x4xf32>) {
  %e = tensor.empty() : tensor<4x8xf32>
  %a = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%q : tensor<4x8xf8E4M3FN>) outs(%e : tensor<4x8xf32>) {
  ^bb0(%c: f8E4M3FN, %o: f32):
    %d = fpq.dequantize %c, %s : f8E4M3FN, f32 -> f32
    linalg.yield %d : f32
  } -> tensor<4x8xf32>
  %x = linalg.matmul ins(%a, %w : tensor<4x8xf32>, tensor<8x4xf32>) outs(%out : tensor<4x4xf32>) -> tensor<4x4xf32>
  return %a, %x : tensor<4x8xf32>, tensor<4x4xf32>
}
