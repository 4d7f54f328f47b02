// RUN: fpq-opt %s --fpq-fold-bounded-observers | FileCheck %s

// Activations in one linalg.generic each, as torch-mlir lowers them: what is
// compared is selected, with a comparison that holds for NaN or one that does
// not.

#id = affine_map<(d0, d1) -> (d0, d1)>

// CHECK-LABEL: func.func @sigmoid(
// CHECK: site("sigmoid") range<0.000000e+00, 1.000000e+00>
func.func @sigmoid(%x: tensor<?x8xf32>, %init: tensor<?x8xf32>) -> tensor<?x8xf32> {
  %one = arith.constant 1.0 : f32
  %0 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%x : tensor<?x8xf32>) outs(%init : tensor<?x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %1 = arith.negf %in : f32
    %2 = math.exp %1 : f32
    %3 = arith.addf %2, %one : f32
    %4 = arith.divf %one, %3 : f32
    linalg.yield %4 : f32
  } -> tensor<?x8xf32>
  %5 = fpq.observe %0 site("sigmoid") format(f8E4M3FN) : tensor<?x8xf32>
  return %5 : tensor<?x8xf32>
}

// CHECK-LABEL: func.func @relu6(
// CHECK: site("relu6") range<0.000000e+00, 6.000000e+00>
func.func @relu6(%x: tensor<?x8xf32>, %init: tensor<?x8xf32>) -> tensor<?x8xf32> {
  %zero = arith.constant 0.0 : f32
  %six = arith.constant 6.0 : f32
  %0 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%x : tensor<?x8xf32>) outs(%init : tensor<?x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %1 = arith.cmpf ugt, %in, %zero : f32
    %2 = arith.select %1, %in, %zero : f32
    %3 = arith.cmpf ult, %2, %six : f32
    %4 = arith.select %3, %2, %six : f32
    linalg.yield %4 : f32
  } -> tensor<?x8xf32>
  %5 = fpq.observe %0 site("relu6") format(f8E4M3FN) : tensor<?x8xf32>
  return %5 : tensor<?x8xf32>
}

// The wrong operand is selected: what is above 6 stays, and the rest is 6.
// CHECK-LABEL: func.func @wrong_clamp(
// CHECK: fpq.observe
func.func @wrong_clamp(%x: tensor<?x8xf32>, %init: tensor<?x8xf32>) -> tensor<?x8xf32> {
  %six = arith.constant 6.0 : f32
  %0 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%x : tensor<?x8xf32>) outs(%init : tensor<?x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %1 = arith.cmpf ult, %in, %six : f32
    %2 = arith.select %1, %six, %in : f32
    linalg.yield %2 : f32
  } -> tensor<?x8xf32>
  %5 = fpq.observe %0 site("wrong") format(f8E4M3FN) : tensor<?x8xf32>
  return %5 : tensor<?x8xf32>
}
