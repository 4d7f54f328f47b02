// RUN: fpq-opt %s --test-fpq-print-float-ranges | FileCheck %s

#id = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d0)>

// CHECK-LABEL: func.func @softmax
// CHECK: linalg.softmax {range = "[0, 1] or NaN"}
func.func @softmax(%x: tensor<2x8xf32>, %init: tensor<2x8xf32>) -> tensor<2x8xf32> {
  %0 = linalg.softmax dimension(1) ins(%x : tensor<2x8xf32>) outs(%init : tensor<2x8xf32>) -> tensor<2x8xf32>
  return %0 : tensor<2x8xf32>
}

// CHECK-LABEL: func.func @named
// CHECK: linalg.fill {range = "[2, 2]"}
// CHECK: linalg.tanh {range = "[-1, 1] or NaN"}
// CHECK: linalg.add {range = "[-2, 2] or NaN"}
// CHECK: linalg.abs {range = "[0, 2] or NaN"}
// CHECK: linalg.max {range = "[2, 2] or NaN"}
// CHECK: linalg.transpose {{.*}} permutation = [1, 0] {range = "[-1, 1] or NaN"}
// CHECK: linalg.broadcast {{.*}} {range = "[-1, 1] or NaN"}
// CHECK: linalg.copy {range = "[-1, 1] or NaN"}
func.func @named(%x: tensor<2x8xf32>, %init: tensor<2x8xf32>, %transposed: tensor<8x2xf32>, %large: tensor<2x8x3xf32>) {
  %two = arith.constant 2.0 : f32
  %fill = linalg.fill ins(%two : f32) outs(%init : tensor<2x8xf32>) -> tensor<2x8xf32>
  %0 = linalg.tanh ins(%x : tensor<2x8xf32>) outs(%init : tensor<2x8xf32>) -> tensor<2x8xf32>
  %1 = linalg.add ins(%0, %0 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%init : tensor<2x8xf32>) -> tensor<2x8xf32>
  %2 = linalg.abs ins(%1 : tensor<2x8xf32>) outs(%init : tensor<2x8xf32>) -> tensor<2x8xf32>
  %3 = linalg.max ins(%1, %fill : tensor<2x8xf32>, tensor<2x8xf32>) outs(%init : tensor<2x8xf32>) -> tensor<2x8xf32>
  %4 = linalg.transpose ins(%0 : tensor<2x8xf32>) outs(%transposed : tensor<8x2xf32>) permutation = [1, 0]
  %5 = linalg.broadcast ins(%0 : tensor<2x8xf32>) outs(%large : tensor<2x8x3xf32>) dimensions = [2]
  %6 = linalg.copy ins(%0 : tensor<2x8xf32>) outs(%init : tensor<2x8xf32>) -> tensor<2x8xf32>
  return
}

// CHECK-LABEL: func.func @generic
// CHECK: linalg.generic {{.*}} attrs = {range = "[0, 1] or NaN"}
// CHECK: arith.divf %{{.*}} {range = "[0, 1] or NaN"}
func.func @generic(%x: tensor<2x8xf32>, %init: tensor<2x8xf32>) -> tensor<2x8xf32> {
  %one = arith.constant 1.0 : f32
  %0 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%x : tensor<2x8xf32>) outs(%init : tensor<2x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %1 = arith.negf %in : f32
    %2 = math.exp %1 : f32
    %3 = arith.addf %2, %one : f32
    %4 = arith.divf %one, %3 : f32
    linalg.yield %4 : f32
  } -> tensor<2x8xf32>
  return %0 : tensor<2x8xf32>
}

// A maximum of at least one element is one of them, or the initial value if it
// is larger.
// CHECK-LABEL: func.func @max_reduction
// CHECK: linalg.reduce {{.*}} {range = "[-1, 1] or NaN"}
func.func @max_reduction(%x: tensor<2x8xf32>, %init: tensor<2x8xf32>, %rows: tensor<2xf32>) {
  %ninf = arith.constant 0xFF800000 : f32
  %0 = linalg.tanh ins(%x : tensor<2x8xf32>) outs(%init : tensor<2x8xf32>) -> tensor<2x8xf32>
  %fill = linalg.fill ins(%ninf : f32) outs(%rows : tensor<2xf32>) -> tensor<2xf32>
  %1 = linalg.reduce ins(%0 : tensor<2x8xf32>) outs(%fill : tensor<2xf32>) dimensions = [1]
    (%in: f32, %out: f32) {
      %m = arith.maximumf %in, %out : f32
      linalg.yield %m : f32
    }
  return
}

// With no known element the initial value may be left.
// CHECK-LABEL: func.func @dynamic_max_reduction
// CHECK: linalg.reduce {{.*}} {range = "[-Inf, 1] or NaN"}
func.func @dynamic_max_reduction(%x: tensor<2x?xf32>, %init: tensor<2x?xf32>, %rows: tensor<2xf32>) {
  %ninf = arith.constant 0xFF800000 : f32
  %0 = linalg.tanh ins(%x : tensor<2x?xf32>) outs(%init : tensor<2x?xf32>) -> tensor<2x?xf32>
  %fill = linalg.fill ins(%ninf : f32) outs(%rows : tensor<2xf32>) -> tensor<2xf32>
  %1 = linalg.reduce ins(%0 : tensor<2x?xf32>) outs(%fill : tensor<2xf32>) dimensions = [1]
    (%in: f32, %out: f32) {
      %m = arith.maximumf %in, %out : f32
      linalg.yield %m : f32
    }
  return
}

// 8 values of at most 1, with a rounding each; an unknown number of them.
// CHECK-LABEL: func.func @sums
// CHECK: linalg.generic {{.*}} attrs = {range = "[-8.0000{{[0-9]*}}, 8.0000{{[0-9]*}}] or NaN"}
func.func @sums(%x: tensor<2x8xf32>, %init: tensor<2x8xf32>, %rows: tensor<2xf32>) {
  %zero = arith.constant 0.0 : f32
  %0 = linalg.tanh ins(%x : tensor<2x8xf32>) outs(%init : tensor<2x8xf32>) -> tensor<2x8xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%rows : tensor<2xf32>) -> tensor<2xf32>
  %1 = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]} ins(%0 : tensor<2x8xf32>) outs(%fill : tensor<2xf32>) {
  ^bb0(%in: f32, %out: f32):
    %s = arith.addf %in, %out : f32
    linalg.yield %s : f32
  } -> tensor<2xf32>
  return
}

// CHECK-LABEL: func.func @dynamic_sum
// CHECK: linalg.generic {{.*}} attrs = {range = "[0, +Inf] or NaN"}
func.func @dynamic_sum(%x: tensor<2x?xf32>, %init: tensor<2x?xf32>, %rows: tensor<2xf32>) {
  %zero = arith.constant 0.0 : f32
  %0 = linalg.exp ins(%x : tensor<2x?xf32>) outs(%init : tensor<2x?xf32>) -> tensor<2x?xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%rows : tensor<2xf32>) -> tensor<2xf32>
  %1 = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]} ins(%0 : tensor<2x?xf32>) outs(%fill : tensor<2xf32>) {
  ^bb0(%in: f32, %out: f32):
    %s = arith.addf %in, %out : f32
    linalg.yield %s : f32
  } -> tensor<2xf32>
  return
}

// A body that grows without a known law is widened.
// CHECK-LABEL: func.func @widened_reduction
// CHECK: linalg.generic {{.*}} attrs = {range = "[2, +Inf]"}
func.func @widened_reduction(%x: tensor<2x8xf32>, %rows: tensor<2xf32>) {
  %one = arith.constant 1.0 : f32
  %two = arith.constant 2.0 : f32
  %fill = linalg.fill ins(%one : f32) outs(%rows : tensor<2xf32>) -> tensor<2xf32>
  %1 = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]} ins(%x : tensor<2x8xf32>) outs(%fill : tensor<2xf32>) {
  ^bb0(%in: f32, %out: f32):
    %s = arith.mulf %out, %two : f32
    linalg.yield %s : f32
  } -> tensor<2xf32>
  return
}

// CHECK-LABEL: func.func @pooling
// CHECK: linalg.pooling_nchw_max {{.*}}range = "[-1, 1] or NaN"
// CHECK: linalg.pooling_nchw_sum {{.*}}range = "[-4.0000{{[0-9]*}}, 4.0000{{[0-9]*}}] or NaN"
func.func @pooling(%x: tensor<1x1x4x4xf32>, %window: tensor<2x2xf32>, %out: tensor<1x1x2x2xf32>) {
  %ninf = arith.constant 0xFF800000 : f32
  %zero = arith.constant 0.0 : f32
  %0 = linalg.tanh ins(%x : tensor<1x1x4x4xf32>) outs(%x : tensor<1x1x4x4xf32>) -> tensor<1x1x4x4xf32>
  %lowest = linalg.fill ins(%ninf : f32) outs(%out : tensor<1x1x2x2xf32>) -> tensor<1x1x2x2xf32>
  %1 = linalg.pooling_nchw_max {strides = dense<2> : tensor<2xi64>} ins(%0, %window : tensor<1x1x4x4xf32>, tensor<2x2xf32>) outs(%lowest : tensor<1x1x2x2xf32>) -> tensor<1x1x2x2xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%out : tensor<1x1x2x2xf32>) -> tensor<1x1x2x2xf32>
  %2 = linalg.pooling_nchw_sum {strides = dense<2> : tensor<2xi64>} ins(%0, %window : tensor<1x1x4x4xf32>, tensor<2x2xf32>) outs(%zeros : tensor<1x1x2x2xf32>) -> tensor<1x1x2x2xf32>
  return
}

// Without iterations the initial value is left.
// CHECK-LABEL: func.func @empty_reduction
// CHECK: linalg.reduce {{.*}}{range = "[6, 6]"}
// CHECK: linalg.reduce {{.*}}{range = "[-1, 6] or NaN"}
func.func @empty_reduction(%x: tensor<2x0xf32>, %y: tensor<2x?xf32>, %init: tensor<2x0xf32>, %yinit: tensor<2x?xf32>, %rows: tensor<2xf32>) {
  %six = arith.constant 6.0 : f32
  %fill = linalg.fill ins(%six : f32) outs(%rows : tensor<2xf32>) -> tensor<2xf32>
  %0 = linalg.reduce ins(%x : tensor<2x0xf32>) outs(%fill : tensor<2xf32>) dimensions = [1]
    (%in: f32, %out: f32) {
      %m = arith.addf %in, %out : f32
      linalg.yield %m : f32
    }
  %t = linalg.tanh ins(%y : tensor<2x?xf32>) outs(%yinit : tensor<2x?xf32>) -> tensor<2x?xf32>
  %1 = linalg.reduce ins(%t : tensor<2x?xf32>) outs(%fill : tensor<2xf32>) dimensions = [1]
    (%in: f32, %out: f32) {
      %m = arith.minimumf %in, %out : f32
      linalg.yield %m : f32
    }
  return
}

// The sum starts from the initial value, whatever that is.
// CHECK-LABEL: func.func @sum_from_unknown
// CHECK: linalg.reduce {{.*}}{range = "[-Inf, +Inf] or NaN"}
func.func @sum_from_unknown(%rows: tensor<2xf32>, %init: tensor<2x4xf32>) {
  %one = arith.constant 1.0 : f32
  %fill = linalg.fill ins(%one : f32) outs(%init : tensor<2x4xf32>) -> tensor<2x4xf32>
  %0 = linalg.reduce ins(%fill : tensor<2x4xf32>) outs(%rows : tensor<2xf32>) dimensions = [1]
    (%in: f32, %out: f32) {
      %m = arith.addf %in, %out : f32
      linalg.yield %m : f32
    }
  return
}

#first = affine_map<(d0, d1) -> (d0, 0)>
#column = affine_map<(d0, d1) -> (d0)>
#diagonal = affine_map<(d0) -> (d0, d0)>
#one_loop = affine_map<(d0) -> (d0)>

// Only one column of three, or the diagonal, is written; the rest keeps the
// initial value. One column of one is all.
// CHECK-LABEL: func.func @uncovered
// CHECK: linalg.generic {{.*}} attrs = {range = "[-1, 6] or NaN"}
// CHECK: linalg.generic {{.*}} attrs = {range = "[-1, 1] or NaN"}
// CHECK: linalg.generic {{.*}} attrs = {range = "[-1, 6] or NaN"}
func.func @uncovered(%x: tensor<2x4xf32>, %large: tensor<2x3xf32>, %kept: tensor<2x1xf32>) {
  %six = arith.constant 6.0 : f32
  %t = math.tanh %x : tensor<2x4xf32>
  %fill = linalg.fill ins(%six : f32) outs(%large : tensor<2x3xf32>) -> tensor<2x3xf32>
  %0 = linalg.generic {indexing_maps = [#id, #first], iterator_types = ["parallel", "reduction"]} ins(%t : tensor<2x4xf32>) outs(%fill : tensor<2x3xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<2x3xf32>
  %fill1 = linalg.fill ins(%six : f32) outs(%kept : tensor<2x1xf32>) -> tensor<2x1xf32>
  %1 = linalg.generic {indexing_maps = [#id, #first], iterator_types = ["parallel", "reduction"]} ins(%t : tensor<2x4xf32>) outs(%fill1 : tensor<2x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %m = arith.minimumf %in, %out : f32
    linalg.yield %m : f32
  } -> tensor<2x1xf32>
  %v = tensor.extract_slice %t[0, 0] [2, 1] [1, 1] : tensor<2x4xf32> to tensor<2xf32>
  %square = tensor.extract_slice %fill[0, 0] [2, 2] [1, 1] : tensor<2x3xf32> to tensor<2x2xf32>
  %2 = linalg.generic {indexing_maps = [#one_loop, #diagonal], iterator_types = ["parallel"]} ins(%v : tensor<2xf32>) outs(%square : tensor<2x2xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  } -> tensor<2x2xf32>
  return
}

// Loops that are called parallel and write one element all the same are
// counted.
// CHECK-LABEL: func.func @parallel_sum
// CHECK: linalg.generic {{.*}} attrs = {range = "[0, 4.0000{{[0-9]*}}]"}
func.func @parallel_sum(%x: tensor<2x4xf32>, %rows: tensor<2xf32>) {
  %one = arith.constant 1.0 : f32
  %zero = arith.constant 0.0 : f32
  %ones = linalg.fill ins(%one : f32) outs(%x : tensor<2x4xf32>) -> tensor<2x4xf32>
  %fill = linalg.fill ins(%zero : f32) outs(%rows : tensor<2xf32>) -> tensor<2xf32>
  %0 = linalg.generic {indexing_maps = [#id, #column], iterator_types = ["parallel", "parallel"]} ins(%ones : tensor<2x4xf32>) outs(%fill : tensor<2xf32>) {
  ^bb0(%in: f32, %out: f32):
    %m = arith.addf %in, %out : f32
    linalg.yield %m : f32
  } -> tensor<2xf32>
  return
}

// CHECK-LABEL: func.func @packed
// CHECK: linalg.pack {{.*}}range = "[-1, 6] or NaN"
// CHECK: linalg.map {{.*}}range = "[0, 1] or NaN"
func.func @packed(%x: tensor<7xf32>, %init: tensor<2x4xf32>) {
  %six = arith.constant 6.0 : f32
  %t = math.tanh %x : tensor<7xf32>
  %fill = linalg.fill ins(%six : f32) outs(%init : tensor<2x4xf32>) -> tensor<2x4xf32>
  %0 = linalg.pack %t padding_value(%six : f32) inner_dims_pos = [0] inner_tiles = [4] into %fill : tensor<7xf32> -> tensor<2x4xf32>
  %1 = linalg.map { math.absf } ins(%t : tensor<7xf32>) outs(%x : tensor<7xf32>)
  return
}
