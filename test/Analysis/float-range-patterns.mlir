// RUN: fpq-opt %s --test-fpq-print-float-ranges | FileCheck %s

// Values of one row that are related, in ranges that intervals alone do not see.
// Each is followed by what looks like it and is not bounded.

#id = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d0)>
#kept = affine_map<(d0, d1) -> (d0, 0)>

//===----------------------------------------------------------------------===//
// Less the maximum of the row
//===----------------------------------------------------------------------===//

// CHECK-LABEL: func.func @less_maximum(
// CHECK: arith.subf {{.*}}{range = "[-Inf, 0] or NaN"}
// CHECK: math.exp {{.*}}{range = "[0, 1] or NaN"}
func.func @less_maximum(%x: tensor<?x8xf32>, %init: tensor<?x8xf32>, %rows: tensor<?xf32>) -> tensor<?x8xf32> {
  %ninf = arith.constant 0xFF800000 : f32
  %m_0 = linalg.fill ins(%ninf : f32) outs(%rows : tensor<?xf32>) -> tensor<?xf32>
  %m = linalg.reduce ins(%x : tensor<?x8xf32>) outs(%m_0 : tensor<?xf32>) dimensions = [1]
    (%in: f32, %acc: f32) {
      %c = arith.maximumf %in, %acc : f32
      linalg.yield %c : f32
    }
  %b = linalg.broadcast ins(%m : tensor<?xf32>) outs(%init : tensor<?x8xf32>) dimensions = [1]
  %d = arith.subf %x, %b : tensor<?x8xf32>
  %e = math.exp %d : tensor<?x8xf32>
  return %e : tensor<?x8xf32>
}

// CHECK-LABEL: func.func @less_maximum_in_generic(
// CHECK: arith.subf {{.*}}{range = "[-Inf, 0] or NaN"}
// CHECK: math.exp {{.*}}{range = "[0, 1] or NaN"}
func.func @less_maximum_in_generic(%x: tensor<?x8xf32>, %n: index, %init: tensor<?x8xf32>, %rows: tensor<?xf32>) -> tensor<?x8xf32> {
  %ninf = arith.constant 0xFF800000 : f32
  %m_0 = linalg.fill ins(%ninf : f32) outs(%rows : tensor<?xf32>) -> tensor<?xf32>
  %m = linalg.reduce ins(%x : tensor<?x8xf32>) outs(%m_0 : tensor<?xf32>) dimensions = [1]
    (%in: f32, %acc: f32) {
      %c = arith.maxnumf %in, %acc : f32
      linalg.yield %c : f32
    }
  %k = tensor.expand_shape %m [[0, 1]] output_shape [%n, 1] : tensor<?xf32> into tensor<?x1xf32>
  %e = linalg.generic {indexing_maps = [#id, #kept, #id], iterator_types = ["parallel", "parallel"]} ins(%x, %k : tensor<?x8xf32>, tensor<?x1xf32>) outs(%init : tensor<?x8xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %g = arith.maximumf %b, %ninf : f32
    %h = arith.negf %g : f32
    %d = arith.subf %a, %g : f32
    %p = math.exp %d : f32
    linalg.yield %p : f32
  } -> tensor<?x8xf32>
  return %e : tensor<?x8xf32>
}

// CHECK-LABEL: func.func @plus_negated_maximum(
// CHECK: arith.addf {{.*}}{range = "[-Inf, 0] or NaN"}
func.func @plus_negated_maximum(%x: tensor<?x8xf32>, %init: tensor<?x8xf32>, %rows: tensor<?xf32>) -> tensor<?x8xf32> {
  %ninf = arith.constant 0xFF800000 : f32
  %m_0 = linalg.fill ins(%ninf : f32) outs(%rows : tensor<?xf32>) -> tensor<?xf32>
  %m = linalg.reduce ins(%x : tensor<?x8xf32>) outs(%m_0 : tensor<?xf32>) dimensions = [1]
    (%in: f32, %acc: f32) {
      %c = arith.maximumf %in, %acc : f32
      linalg.yield %c : f32
    }
  %b = linalg.broadcast ins(%m : tensor<?xf32>) outs(%init : tensor<?x8xf32>) dimensions = [1]
  %h = arith.negf %b : tensor<?x8xf32>
  %d = arith.addf %h, %x : tensor<?x8xf32>
  return %d : tensor<?x8xf32>
}

// CHECK-LABEL: func.func @less_maximum_of_another(
// CHECK: arith.subf {{.*}}{range = "[-Inf, +Inf] or NaN"}
func.func @less_maximum_of_another(%x: tensor<?x8xf32>, %y: tensor<?x8xf32>, %init: tensor<?x8xf32>, %rows: tensor<?xf32>) -> tensor<?x8xf32> {
  %ninf = arith.constant 0xFF800000 : f32
  %m_0 = linalg.fill ins(%ninf : f32) outs(%rows : tensor<?xf32>) -> tensor<?xf32>
  %m = linalg.reduce ins(%y : tensor<?x8xf32>) outs(%m_0 : tensor<?xf32>) dimensions = [1]
    (%in: f32, %acc: f32) {
      %c = arith.maximumf %in, %acc : f32
      linalg.yield %c : f32
    }
  %b = linalg.broadcast ins(%m : tensor<?xf32>) outs(%init : tensor<?x8xf32>) dimensions = [1]
  %d = arith.subf %x, %b : tensor<?x8xf32>
  return %d : tensor<?x8xf32>
}

// CHECK-LABEL: func.func @less_minimum(
// CHECK: arith.subf {{.*}}{range = "[-Inf, +Inf] or NaN"}
func.func @less_minimum(%x: tensor<?x8xf32>, %init: tensor<?x8xf32>, %rows: tensor<?xf32>) -> tensor<?x8xf32> {
  %ninf = arith.constant 0xFF800000 : f32
  %m_0 = linalg.fill ins(%ninf : f32) outs(%rows : tensor<?xf32>) -> tensor<?xf32>
  %m = linalg.reduce ins(%x : tensor<?x8xf32>) outs(%m_0 : tensor<?xf32>) dimensions = [1]
    (%in: f32, %acc: f32) {
      %c = arith.minimumf %in, %acc : f32
      linalg.yield %c : f32
    }
  %b = linalg.broadcast ins(%m : tensor<?xf32>) outs(%init : tensor<?x8xf32>) dimensions = [1]
  %d = arith.subf %x, %b : tensor<?x8xf32>
  return %d : tensor<?x8xf32>
}

// CHECK-LABEL: func.func @maximum_less_x(
// CHECK: arith.subf {{.*}}{range = "[-Inf, +Inf] or NaN"}
func.func @maximum_less_x(%x: tensor<?x8xf32>, %init: tensor<?x8xf32>, %rows: tensor<?xf32>) -> tensor<?x8xf32> {
  %ninf = arith.constant 0xFF800000 : f32
  %m_0 = linalg.fill ins(%ninf : f32) outs(%rows : tensor<?xf32>) -> tensor<?xf32>
  %m = linalg.reduce ins(%x : tensor<?x8xf32>) outs(%m_0 : tensor<?xf32>) dimensions = [1]
    (%in: f32, %acc: f32) {
      %c = arith.maximumf %in, %acc : f32
      linalg.yield %c : f32
    }
  %b = linalg.broadcast ins(%m : tensor<?xf32>) outs(%init : tensor<?x8xf32>) dimensions = [1]
  %d = arith.subf %b, %x : tensor<?x8xf32>
  return %d : tensor<?x8xf32>
}

// CHECK-LABEL: func.func @reassociated(
// CHECK: arith.subf {{.*}}{range = "[-Inf, +Inf] or NaN"}
func.func @reassociated(%x: tensor<?x8xf32>, %init: tensor<?x8xf32>, %rows: tensor<?xf32>) -> tensor<?x8xf32> {
  %ninf = arith.constant 0xFF800000 : f32
  %m_0 = linalg.fill ins(%ninf : f32) outs(%rows : tensor<?xf32>) -> tensor<?xf32>
  %m = linalg.reduce ins(%x : tensor<?x8xf32>) outs(%m_0 : tensor<?xf32>) dimensions = [1]
    (%in: f32, %acc: f32) {
      %c = arith.maximumf %in, %acc : f32
      linalg.yield %c : f32
    }
  %b = linalg.broadcast ins(%m : tensor<?xf32>) outs(%init : tensor<?x8xf32>) dimensions = [1]
  %d = arith.subf %x, %b fastmath<reassoc> : tensor<?x8xf32>
  return %d : tensor<?x8xf32>
}

// The maximum along the other dimension, of which a square has as many.
// CHECK-LABEL: func.func @maximum_of_columns(
// CHECK: arith.subf {{.*}}{range = "[-Inf, +Inf] or NaN"}
func.func @maximum_of_columns(%x: tensor<8x8xf32>, %rows: tensor<8xf32>, %init: tensor<8x8xf32>) -> tensor<8x8xf32> {
  %ninf = arith.constant 0xFF800000 : f32
  %m_0 = linalg.fill ins(%ninf : f32) outs(%rows : tensor<8xf32>) -> tensor<8xf32>
  %m = linalg.reduce ins(%x : tensor<8x8xf32>) outs(%m_0 : tensor<8xf32>) dimensions = [0]
    (%in: f32, %acc: f32) {
      %c = arith.maximumf %in, %acc : f32
      linalg.yield %c : f32
    }
  %b = linalg.broadcast ins(%m : tensor<8xf32>) outs(%init : tensor<8x8xf32>) dimensions = [1]
  %d = arith.subf %x, %b : tensor<8x8xf32>
  return %d : tensor<8x8xf32>
}

// The maximum is rounded, and may be below x.
// CHECK-LABEL: func.func @rounded_maximum(
// CHECK: arith.subf {{.*}}{range = "[-Inf, +Inf] or NaN"}
func.func @rounded_maximum(%x: tensor<?x8xf32>, %init: tensor<?x8xf32>, %rows: tensor<?xf32>) -> tensor<?x8xf32> {
  %ninf = arith.constant 0xFF800000 : f32
  %m_0 = linalg.fill ins(%ninf : f32) outs(%rows : tensor<?xf32>) -> tensor<?xf32>
  %m = linalg.reduce ins(%x : tensor<?x8xf32>) outs(%m_0 : tensor<?xf32>) dimensions = [1]
    (%in: f32, %acc: f32) {
      %c = arith.maximumf %in, %acc : f32
      linalg.yield %c : f32
    }
  %t = arith.truncf %m : tensor<?xf32> to tensor<?xf16>
  %u = arith.extf %t : tensor<?xf16> to tensor<?xf32>
  %b = linalg.broadcast ins(%u : tensor<?xf32>) outs(%init : tensor<?x8xf32>) dimensions = [1]
  %d = arith.subf %x, %b : tensor<?x8xf32>
  return %d : tensor<?x8xf32>
}

// Where the row holds a NaN, maxnumf takes the other operand.
// CHECK-LABEL: func.func @guard_that_drops_nan(
// CHECK: arith.subf {{.*}}{range = "[-Inf, +Inf] or NaN"}
func.func @guard_that_drops_nan(%x: tensor<?x8xf32>, %init: tensor<?x8xf32>, %rows: tensor<?xf32>) -> tensor<?x8xf32> {
  %ninf = arith.constant 0xFF800000 : f32
  %m_0 = linalg.fill ins(%ninf : f32) outs(%rows : tensor<?xf32>) -> tensor<?xf32>
  %m = linalg.reduce ins(%x : tensor<?x8xf32>) outs(%m_0 : tensor<?xf32>) dimensions = [1]
    (%in: f32, %acc: f32) {
      %c = arith.maximumf %in, %acc : f32
      linalg.yield %c : f32
    }
  %b = linalg.generic {indexing_maps = [#row, #id], iterator_types = ["parallel", "parallel"]} ins(%m : tensor<?xf32>) outs(%init : tensor<?x8xf32>) {
  ^bb0(%a: f32, %o: f32):
    %g = arith.maxnumf %a, %ninf : f32
    linalg.yield %g : f32
  } -> tensor<?x8xf32>
  %d = arith.subf %x, %b : tensor<?x8xf32>
  return %d : tensor<?x8xf32>
}

//===----------------------------------------------------------------------===//
// Divided by the sum of the row
//===----------------------------------------------------------------------===//

// CHECK-LABEL: func.func @over_sum(
// CHECK: arith.divf {{.*}}{range = "[0, 1] or NaN"}
func.func @over_sum(%x: tensor<?x8xf32>, %init: tensor<?x8xf32>, %rows: tensor<?xf32>) -> tensor<?x8xf32> {
  %zero = arith.constant 0.0 : f32
  %a = math.absf %x : tensor<?x8xf32>
  %s_0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<?xf32>) -> tensor<?xf32>
  %s = linalg.reduce ins(%a : tensor<?x8xf32>) outs(%s_0 : tensor<?xf32>) dimensions = [1]
    (%in: f32, %acc: f32) {
      %c = arith.addf %in, %acc : f32
      linalg.yield %c : f32
    }
  %b = linalg.broadcast ins(%s : tensor<?xf32>) outs(%init : tensor<?x8xf32>) dimensions = [1]
  %q = arith.divf %a, %b : tensor<?x8xf32>
  return %q : tensor<?x8xf32>
}

// CHECK-LABEL: func.func @over_guarded_sum(
// CHECK: arith.divf {{.*}}{range = "[0, 1] or NaN"}
func.func @over_guarded_sum(%x: tensor<?x8xf32>, %init: tensor<?x8xf32>, %rows: tensor<?xf32>) -> tensor<?x8xf32> {
  %zero = arith.constant 0.0 : f32
  %eps = arith.constant 1.0e-6 : f32
  %a = math.absf %x : tensor<?x8xf32>
  %s_0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<?xf32>) -> tensor<?xf32>
  %s = linalg.reduce ins(%a : tensor<?x8xf32>) outs(%s_0 : tensor<?xf32>) dimensions = [1]
    (%in: f32, %acc: f32) {
      %c = arith.addf %in, %acc : f32
      linalg.yield %c : f32
    }
  %q = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]} ins(%a, %s : tensor<?x8xf32>, tensor<?xf32>) outs(%init : tensor<?x8xf32>) {
  ^bb0(%n: f32, %b: f32, %o: f32):
    %g = arith.addf %b, %eps : f32
    %d = arith.divf %n, %g : f32
    linalg.yield %d : f32
  } -> tensor<?x8xf32>
  return %q : tensor<?x8xf32>
}

// CHECK-LABEL: func.func @times_reciprocal_of_sum(
// CHECK: arith.mulf {{.*}}{range = "[0, 1.0000004768371582] or NaN"}
func.func @times_reciprocal_of_sum(%x: tensor<?x8xf32>, %init: tensor<?x8xf32>, %rows: tensor<?xf32>) -> tensor<?x8xf32> {
  %zero = arith.constant 0.0 : f32
  %eps = arith.constant 1.0e-6 : f32
  %one = arith.constant 1.0 : f32
  %a = math.absf %x : tensor<?x8xf32>
  %s_0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<?xf32>) -> tensor<?xf32>
  %s = linalg.reduce ins(%a : tensor<?x8xf32>) outs(%s_0 : tensor<?xf32>) dimensions = [1]
    (%in: f32, %acc: f32) {
      %c = arith.addf %in, %acc : f32
      linalg.yield %c : f32
    }
  %q = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]} ins(%a, %s : tensor<?x8xf32>, tensor<?xf32>) outs(%init : tensor<?x8xf32>) {
  ^bb0(%n: f32, %b: f32, %o: f32):
    %g = arith.maximumf %b, %eps : f32
    %r = arith.divf %one, %g : f32
    %d = arith.mulf %n, %r : f32
    linalg.yield %d : f32
  } -> tensor<?x8xf32>
  return %q : tensor<?x8xf32>
}

// A subnormal sum has an infinite reciprocal.
// CHECK-LABEL: func.func @times_reciprocal_that_overflows(
// CHECK: arith.mulf {{.*}}{range = "[0, +Inf] or NaN"}
func.func @times_reciprocal_that_overflows(%x: tensor<?x8xf32>, %init: tensor<?x8xf32>, %rows: tensor<?xf32>) -> tensor<?x8xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %a = math.absf %x : tensor<?x8xf32>
  %s_0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<?xf32>) -> tensor<?xf32>
  %s = linalg.reduce ins(%a : tensor<?x8xf32>) outs(%s_0 : tensor<?xf32>) dimensions = [1]
    (%in: f32, %acc: f32) {
      %c = arith.addf %in, %acc : f32
      linalg.yield %c : f32
    }
  %q = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]} ins(%a, %s : tensor<?x8xf32>, tensor<?xf32>) outs(%init : tensor<?x8xf32>) {
  ^bb0(%n: f32, %b: f32, %o: f32):
    %r = arith.divf %one, %b : f32
    %d = arith.mulf %n, %r : f32
    linalg.yield %d : f32
  } -> tensor<?x8xf32>
  return %q : tensor<?x8xf32>
}

// CHECK-LABEL: func.func @negative_over_sum(
// CHECK: arith.divf {{.*}}{range = "[-Inf, +Inf] or NaN"}
func.func @negative_over_sum(%x: tensor<?x8xf32>, %init: tensor<?x8xf32>, %rows: tensor<?xf32>) -> tensor<?x8xf32> {
  %zero = arith.constant 0.0 : f32
  %s_0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<?xf32>) -> tensor<?xf32>
  %s = linalg.reduce ins(%x : tensor<?x8xf32>) outs(%s_0 : tensor<?xf32>) dimensions = [1]
    (%in: f32, %acc: f32) {
      %c = arith.addf %in, %acc : f32
      linalg.yield %c : f32
    }
  %b = linalg.broadcast ins(%s : tensor<?xf32>) outs(%init : tensor<?x8xf32>) dimensions = [1]
  %q = arith.divf %x, %b : tensor<?x8xf32>
  return %q : tensor<?x8xf32>
}

// CHECK-LABEL: func.func @over_sum_from_minus_one(
// CHECK: arith.divf {{.*}}{range = "[-Inf, +Inf] or NaN"}
func.func @over_sum_from_minus_one(%x: tensor<?x8xf32>, %init: tensor<?x8xf32>, %rows: tensor<?xf32>) -> tensor<?x8xf32> {
  %zero = arith.constant -1.0 : f32
  %a = math.absf %x : tensor<?x8xf32>
  %s_0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<?xf32>) -> tensor<?xf32>
  %s = linalg.reduce ins(%a : tensor<?x8xf32>) outs(%s_0 : tensor<?xf32>) dimensions = [1]
    (%in: f32, %acc: f32) {
      %c = arith.addf %in, %acc : f32
      linalg.yield %c : f32
    }
  %b = linalg.broadcast ins(%s : tensor<?xf32>) outs(%init : tensor<?x8xf32>) dimensions = [1]
  %q = arith.divf %a, %b : tensor<?x8xf32>
  return %q : tensor<?x8xf32>
}

// CHECK-LABEL: func.func @over_guard_that_drops_nan(
// CHECK: arith.divf {{.*}}{range = "[0, +Inf] or NaN"}
func.func @over_guard_that_drops_nan(%x: tensor<?x8xf32>, %init: tensor<?x8xf32>, %rows: tensor<?xf32>) -> tensor<?x8xf32> {
  %zero = arith.constant 0.0 : f32
  %eps = arith.constant 1.0e-6 : f32
  %a = math.absf %x : tensor<?x8xf32>
  %s_0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<?xf32>) -> tensor<?xf32>
  %s = linalg.reduce ins(%a : tensor<?x8xf32>) outs(%s_0 : tensor<?xf32>) dimensions = [1]
    (%in: f32, %acc: f32) {
      %c = arith.addf %in, %acc : f32
      linalg.yield %c : f32
    }
  %q = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]} ins(%a, %s : tensor<?x8xf32>, tensor<?xf32>) outs(%init : tensor<?x8xf32>) {
  ^bb0(%n: f32, %b: f32, %o: f32):
    %g = arith.maxnumf %b, %eps : f32
    %d = arith.divf %n, %g : f32
    linalg.yield %d : f32
  } -> tensor<?x8xf32>
  return %q : tensor<?x8xf32>
}

//===----------------------------------------------------------------------===//
// Divided by the norm of the row
//===----------------------------------------------------------------------===//

// CHECK-LABEL: func.func @over_norm(
// CHECK: arith.divf {{.*}}{range = "[-1.0000076293945313, 1.0000076293945313] or NaN"}
func.func @over_norm(%x: tensor<?x8xf32>, %init: tensor<?x8xf32>, %rows: tensor<?xf32>) -> tensor<?x8xf32> {
  %zero = arith.constant 0.0 : f32
  %eps = arith.constant 1.0e-12 : f32
  %s_0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<?xf32>) -> tensor<?xf32>
  %s = linalg.reduce ins(%x : tensor<?x8xf32>) outs(%s_0 : tensor<?xf32>) dimensions = [1]
    (%in: f32, %acc: f32) {
      %sq = arith.mulf %in, %in : f32
      %c = arith.addf %sq, %acc : f32
      linalg.yield %c : f32
    }
  %q = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]} ins(%x, %s : tensor<?x8xf32>, tensor<?xf32>) outs(%init : tensor<?x8xf32>) {
  ^bb0(%n: f32, %b: f32, %o: f32):
    %r = math.sqrt %b : f32
    %g = arith.maximumf %r, %eps : f32
    %d = arith.divf %n, %g : f32
    linalg.yield %d : f32
  } -> tensor<?x8xf32>
  return %q : tensor<?x8xf32>
}

// CHECK-LABEL: func.func @over_norm_with_epsilon(
// CHECK: arith.divf {{.*}}{range = "[-1.0000076293945313, 1.0000076293945313] or NaN"}
func.func @over_norm_with_epsilon(%x: tensor<?x8xf32>, %init: tensor<?x8xf32>, %rows: tensor<?xf32>) -> tensor<?x8xf32> {
  %zero = arith.constant 0.0 : f32
  %eps = arith.constant 1.0e-12 : f32
  %s_0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<?xf32>) -> tensor<?xf32>
  %s = linalg.reduce ins(%x : tensor<?x8xf32>) outs(%s_0 : tensor<?xf32>) dimensions = [1]
    (%in: f32, %acc: f32) {
      %sq = arith.mulf %in, %in : f32
      %c = arith.addf %sq, %acc : f32
      linalg.yield %c : f32
    }
  %q = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]} ins(%x, %s : tensor<?x8xf32>, tensor<?xf32>) outs(%init : tensor<?x8xf32>) {
  ^bb0(%n: f32, %b: f32, %o: f32):
    %g = arith.addf %b, %eps : f32
    %r = math.sqrt %g : f32
    %d = arith.divf %n, %r : f32
    linalg.yield %d : f32
  } -> tensor<?x8xf32>
  return %q : tensor<?x8xf32>
}

// CHECK-LABEL: func.func @times_reciprocal_norm(
// CHECK: arith.mulf %{{.*}}, %{{.*}} {range = "[-1.0000076293945313, 1.0000076293945313] or NaN"} : f32
// CHECK: linalg.yield
func.func @times_reciprocal_norm(%x: tensor<?x8xf32>, %init: tensor<?x8xf32>, %rows: tensor<?xf32>) -> tensor<?x8xf32> {
  %zero = arith.constant 0.0 : f32
  %eps = arith.constant 1.0e-12 : f32
  %s_0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<?xf32>) -> tensor<?xf32>
  %s = linalg.reduce ins(%x : tensor<?x8xf32>) outs(%s_0 : tensor<?xf32>) dimensions = [1]
    (%in: f32, %acc: f32) {
      %sq = arith.mulf %in, %in : f32
      %c = arith.addf %sq, %acc : f32
      linalg.yield %c : f32
    }
  %q = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]} ins(%x, %s : tensor<?x8xf32>, tensor<?xf32>) outs(%init : tensor<?x8xf32>) {
  ^bb0(%n: f32, %b: f32, %o: f32):
    %g = arith.addf %b, %eps : f32
    %r = math.rsqrt %g : f32
    %d = arith.mulf %r, %n : f32
    linalg.yield %d : f32
  } -> tensor<?x8xf32>
  return %q : tensor<?x8xf32>
}

// CHECK-LABEL: func.func @over_power(
// CHECK: arith.divf {{.*}}{range = "[-1.0000076293945313, 1.0000076293945313] or NaN"}
func.func @over_power(%x: tensor<?x8xf32>, %init: tensor<?x8xf32>, %rows: tensor<?xf32>) -> tensor<?x8xf32> {
  %zero = arith.constant 0.0 : f32
  %eps = arith.constant 1.0e-12 : f32
  %two = arith.constant 2.0 : f32
  %half = arith.constant 0.5 : f32
  %s_0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<?xf32>) -> tensor<?xf32>
  %s = linalg.reduce ins(%x : tensor<?x8xf32>) outs(%s_0 : tensor<?xf32>) dimensions = [1]
    (%in: f32, %acc: f32) {
      %abs = math.absf %in : f32
      %sq = math.powf %abs, %two : f32
      %c = arith.addf %sq, %acc : f32
      linalg.yield %c : f32
    }
  %q = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]} ins(%x, %s : tensor<?x8xf32>, tensor<?xf32>) outs(%init : tensor<?x8xf32>) {
  ^bb0(%n: f32, %b: f32, %o: f32):
    %r = math.powf %b, %half : f32
    %g = arith.maximumf %r, %eps : f32
    %d = arith.divf %n, %g : f32
    linalg.yield %d : f32
  } -> tensor<?x8xf32>
  return %q : tensor<?x8xf32>
}

// The squares of small numbers are 0, and 1e-30 / 1e-38 is large.
// CHECK-LABEL: func.func @over_norm_without_epsilon(
// CHECK: arith.divf {{.*}}{range = "[-Inf, +Inf] or NaN"}
func.func @over_norm_without_epsilon(%x: tensor<?x8xf32>, %init: tensor<?x8xf32>, %rows: tensor<?xf32>) -> tensor<?x8xf32> {
  %zero = arith.constant 0.0 : f32
  %eps = arith.constant 1.0e-12 : f32
  %s_0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<?xf32>) -> tensor<?xf32>
  %s = linalg.reduce ins(%x : tensor<?x8xf32>) outs(%s_0 : tensor<?xf32>) dimensions = [1]
    (%in: f32, %acc: f32) {
      %sq = arith.mulf %in, %in : f32
      %c = arith.addf %sq, %acc : f32
      linalg.yield %c : f32
    }
  %q = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]} ins(%x, %s : tensor<?x8xf32>, tensor<?xf32>) outs(%init : tensor<?x8xf32>) {
  ^bb0(%n: f32, %b: f32, %o: f32):
    %r = math.sqrt %b : f32
    %d = arith.divf %n, %r : f32
    linalg.yield %d : f32
  } -> tensor<?x8xf32>
  return %q : tensor<?x8xf32>
}

// CHECK-LABEL: func.func @over_norm_with_tiny_epsilon(
// CHECK: arith.divf {{.*}}{range = "[-Inf, +Inf] or NaN"}
func.func @over_norm_with_tiny_epsilon(%x: tensor<?x8xf32>, %init: tensor<?x8xf32>, %rows: tensor<?xf32>) -> tensor<?x8xf32> {
  %zero = arith.constant 0.0 : f32
  %eps = arith.constant 1.0e-30 : f32
  %s_0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<?xf32>) -> tensor<?xf32>
  %s = linalg.reduce ins(%x : tensor<?x8xf32>) outs(%s_0 : tensor<?xf32>) dimensions = [1]
    (%in: f32, %acc: f32) {
      %sq = arith.mulf %in, %in : f32
      %c = arith.addf %sq, %acc : f32
      linalg.yield %c : f32
    }
  %q = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]} ins(%x, %s : tensor<?x8xf32>, tensor<?xf32>) outs(%init : tensor<?x8xf32>) {
  ^bb0(%n: f32, %b: f32, %o: f32):
    %r = math.sqrt %b : f32
    %g = arith.maximumf %r, %eps : f32
    %d = arith.divf %n, %g : f32
    linalg.yield %d : f32
  } -> tensor<?x8xf32>
  return %q : tensor<?x8xf32>
}

// CHECK-LABEL: func.func @over_sum_of_cubes(
// CHECK: arith.divf {{.*}}{range = "[-Inf, +Inf] or NaN"}
func.func @over_sum_of_cubes(%x: tensor<?x8xf32>, %init: tensor<?x8xf32>, %rows: tensor<?xf32>) -> tensor<?x8xf32> {
  %zero = arith.constant 0.0 : f32
  %eps = arith.constant 1.0e-12 : f32
  %s_0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<?xf32>) -> tensor<?xf32>
  %s = linalg.reduce ins(%x : tensor<?x8xf32>) outs(%s_0 : tensor<?xf32>) dimensions = [1]
    (%in: f32, %acc: f32) {
      %in2 = arith.mulf %in, %in : f32
      %sq = arith.mulf %in2, %in : f32
      %c = arith.addf %sq, %acc : f32
      linalg.yield %c : f32
    }
  %q = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]} ins(%x, %s : tensor<?x8xf32>, tensor<?xf32>) outs(%init : tensor<?x8xf32>) {
  ^bb0(%n: f32, %b: f32, %o: f32):
    %r = math.sqrt %b : f32
    %g = arith.maximumf %r, %eps : f32
    %d = arith.divf %n, %g : f32
    linalg.yield %d : f32
  } -> tensor<?x8xf32>
  return %q : tensor<?x8xf32>
}

// CHECK-LABEL: func.func @over_sum_of_squares(
// CHECK: arith.divf {{.*}}{range = "[-Inf, +Inf] or NaN"}
func.func @over_sum_of_squares(%x: tensor<?x8xf32>, %init: tensor<?x8xf32>, %rows: tensor<?xf32>) -> tensor<?x8xf32> {
  %zero = arith.constant 0.0 : f32
  %eps = arith.constant 1.0e-12 : f32
  %s_0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<?xf32>) -> tensor<?xf32>
  %s = linalg.reduce ins(%x : tensor<?x8xf32>) outs(%s_0 : tensor<?xf32>) dimensions = [1]
    (%in: f32, %acc: f32) {
      %sq = arith.mulf %in, %in : f32
      %c = arith.addf %sq, %acc : f32
      linalg.yield %c : f32
    }
  %q = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]} ins(%x, %s : tensor<?x8xf32>, tensor<?xf32>) outs(%init : tensor<?x8xf32>) {
  ^bb0(%n: f32, %b: f32, %o: f32):
    %g = arith.maximumf %b, %eps : f32
    %d = arith.divf %n, %g : f32
    linalg.yield %d : f32
  } -> tensor<?x8xf32>
  return %q : tensor<?x8xf32>
}

// CHECK-LABEL: func.func @contracted(
// CHECK: arith.divf {{.*}}{range = "[-Inf, +Inf] or NaN"}
func.func @contracted(%x: tensor<?x8xf32>, %init: tensor<?x8xf32>, %rows: tensor<?xf32>) -> tensor<?x8xf32> {
  %zero = arith.constant 0.0 : f32
  %eps = arith.constant 1.0e-12 : f32
  %s_0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<?xf32>) -> tensor<?xf32>
  %s = linalg.reduce ins(%x : tensor<?x8xf32>) outs(%s_0 : tensor<?xf32>) dimensions = [1]
    (%in: f32, %acc: f32) {
      %sq = arith.mulf %in, %in fastmath<contract> : f32
      %c = arith.addf %sq, %acc : f32
      linalg.yield %c : f32
    }
  %q = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]} ins(%x, %s : tensor<?x8xf32>, tensor<?xf32>) outs(%init : tensor<?x8xf32>) {
  ^bb0(%n: f32, %b: f32, %o: f32):
    %r = math.sqrt %b : f32
    %g = arith.maximumf %r, %eps : f32
    %d = arith.divf %n, %g : f32
    linalg.yield %d : f32
  } -> tensor<?x8xf32>
  return %q : tensor<?x8xf32>
}

// Squares of f16 are rounded more than the norm is.
// CHECK-LABEL: func.func @over_norm_of_narrow_squares(
// CHECK: arith.divf {{.*}}{range = "[-Inf, +Inf] or NaN"}
func.func @over_norm_of_narrow_squares(%x: tensor<?x8xf16>, %init: tensor<?x8xf32>, %rows: tensor<?xf32>) -> tensor<?x8xf32> {
  %zero = arith.constant 0.0 : f32
  %eps = arith.constant 1.0e-12 : f32
  %y = arith.mulf %x, %x : tensor<?x8xf16>
  %w = arith.extf %x : tensor<?x8xf16> to tensor<?x8xf32>
  %z = arith.extf %y : tensor<?x8xf16> to tensor<?x8xf32>
  %s_0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<?xf32>) -> tensor<?xf32>
  %s = linalg.reduce ins(%z : tensor<?x8xf32>) outs(%s_0 : tensor<?xf32>) dimensions = [1]
    (%in: f32, %acc: f32) {
      %c = arith.addf %in, %acc : f32
      linalg.yield %c : f32
    }
  %q = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]} ins(%w, %s : tensor<?x8xf32>, tensor<?xf32>) outs(%init : tensor<?x8xf32>) {
  ^bb0(%n: f32, %b: f32, %o: f32):
    %r = math.sqrt %b : f32
    %g = arith.maximumf %r, %eps : f32
    %d = arith.divf %n, %g : f32
    linalg.yield %d : f32
  } -> tensor<?x8xf32>
  return %q : tensor<?x8xf32>
}

//===----------------------------------------------------------------------===//
// Rows of one
//===----------------------------------------------------------------------===//

// CHECK-LABEL: func.func @rows_of_one(
// CHECK: arith.subf {{.*}}{range = "[-Inf, 0] or NaN"}
// CHECK: arith.divf {{.*}}{range = "[0, 1] or NaN"}
func.func @rows_of_one(%x: tensor<4x1xf32>, %init: tensor<4x1xf32>, %rows: tensor<4xf32>) -> tensor<4x1xf32> {
  %ninf = arith.constant 0xFF800000 : f32
  %zero = arith.constant 0.0 : f32
  %0 = linalg.fill ins(%ninf : f32) outs(%rows : tensor<4xf32>) -> tensor<4xf32>
  %m = linalg.reduce { arith.maximumf } ins(%x : tensor<4x1xf32>) outs(%0 : tensor<4xf32>) dimensions = [1]
  %b = linalg.broadcast ins(%m : tensor<4xf32>) outs(%init : tensor<4x1xf32>) dimensions = [1]
  %d = arith.subf %x, %b : tensor<4x1xf32>
  %e = math.exp %d : tensor<4x1xf32>
  %1 = linalg.fill ins(%zero : f32) outs(%rows : tensor<4xf32>) -> tensor<4xf32>
  %s = linalg.reduce { arith.addf } ins(%e : tensor<4x1xf32>) outs(%1 : tensor<4xf32>) dimensions = [1]
  %w = linalg.broadcast ins(%s : tensor<4xf32>) outs(%init : tensor<4x1xf32>) dimensions = [1]
  %q = arith.divf %e, %w : tensor<4x1xf32>
  return %q : tensor<4x1xf32>
}
