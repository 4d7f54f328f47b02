// RUN: fpq-opt --fpq-approximate-math %s | FileCheck %s

// Vectors become arithmetic, which the target may fuse.
//
// CHECK-LABEL: func.func @vectors(
// CHECK-NOT:     math.log
// CHECK-NOT:     math.fma
// CHECK:         arith.mulf %{{.*}} fastmath<contract> : vector<16xf32>
// CHECK-NOT:     math.erf
// CHECK-NOT:     math.tanh
// CHECK:         return
func.func @vectors(%x: vector<16xf32>, %y: vector<16xf16>) -> (vector<16xf32>, vector<16xf32>, vector<16xf16>) {
  %0 = math.log %x : vector<16xf32>
  %1 = math.erf %x : vector<16xf32>
  %2 = math.tanh %y : vector<16xf16>
  return %0, %1, %2 : vector<16xf32>, vector<16xf32>, vector<16xf16>
}

// Scalars, f64, what no polynomial is accurate for, exp, which --fpq-expand-exp
// takes, and a fused multiplication
// and addition that was one before stay.
//
// CHECK-LABEL: func.func @left(
// CHECK-NEXT:    math.log
// CHECK-NEXT:    math.log
// CHECK-NEXT:    math.sin
// CHECK-NEXT:    math.exp
// CHECK-NEXT:    math.fma
// CHECK-NEXT:    return
func.func @left(%s: f32, %d: vector<4xf64>, %x: vector<4xf32>) -> (f32, vector<4xf64>, vector<4xf32>, vector<4xf32>) {
  %0 = math.log %s : f32
  %1 = math.log %d : vector<4xf64>
  %2 = math.sin %x : vector<4xf32>
  %e = math.exp %2 : vector<4xf32>
  %3 = math.fma %x, %x, %x : vector<4xf32>
  return %0, %1, %e, %3 : f32, vector<4xf64>, vector<4xf32>, vector<4xf32>
}
