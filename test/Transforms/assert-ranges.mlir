// RUN: fpq-opt %s --fpq-assert-ranges --verify-each | FileCheck %s
// RUN: fpq-opt %s --pass-pipeline='builtin.module(fpq-assert-ranges)' | FileCheck %s
// RUN: fpq-opt %s --pass-pipeline='builtin.module(func.func(fpq-assert-ranges))' | FileCheck %s

// NaN is in every range: the comparisons are unordered.
// CHECK-LABEL: func @scalar
// CHECK-SAME: (%[[X:.*]]: f32,
// CHECK-DAG: %[[LO:.*]] = arith.constant 0.000000e+00 : f32
// CHECK-DAG: %[[HI:.*]] = arith.constant 1.000000e+00 : f32
// CHECK: %[[GE:.*]] = arith.cmpf uge, %[[X]], %[[LO]] : f32
// CHECK: %[[LE:.*]] = arith.cmpf ule, %[[X]], %[[HI]] : f32
// CHECK: %[[IN:.*]] = arith.andi %[[GE]], %[[LE]] : i1
// CHECK: cf.assert %[[IN]], "fpq.quantize at site 'a.result': a value is outside of its proven range [{{.*}}]"
// CHECK-NEXT: fpq.quantize %[[X]]
func.func @scalar(%x: f32, %s: f32) -> f8E4M3FN {
  %q = fpq.quantize %x, %s site("a.result") range<0.0, 1.0> : f32, f32 -> f8E4M3FN
  return %q : f8E4M3FN
}

// A bound that is not exact in the type of the value is rounded outwards.
// CHECK-LABEL: func @rounded_bounds
// CHECK-DAG: arith.constant -1.000370e-01 : f16
// CHECK-DAG: arith.constant 1.000370e-01 : f16
func.func @rounded_bounds(%x: f16, %s: f32) -> f8E4M3FN {
  %q = fpq.quantize %x, %s range<-0.1, 0.1> : f16, f32 -> f8E4M3FN
  return %q : f8E4M3FN
}

// CHECK-LABEL: func @vector
// CHECK: vector.shape_cast %{{.*}} : vector<2x8xi1> to vector<16xi1>
// CHECK: vector.reduction <and>, %{{.*}} : vector<16xi1> into i1
// CHECK: cf.assert
func.func @vector(%x: vector<2x8xf32>, %s: f32) -> vector<2x8xf8E4M3FN> {
  %q = fpq.quantize %x, %s range<0.0, 1.0> : vector<2x8xf32>, f32 -> vector<2x8xf8E4M3FN>
  return %q : vector<2x8xf8E4M3FN>
}

// CHECK-LABEL: func @nothing_to_check
// CHECK-NOT: cf.assert
func.func @nothing_to_check(%x: f32, %t: tensor<4xf32>, %s: f32) -> (f8E4M3FN, tensor<4xf8E4M3FN>) {
  %q = fpq.quantize %x, %s : f32, f32 -> f8E4M3FN
  %r = fpq.quantize %t, %s range<0.0, 1.0> : tensor<4xf32>, f32 -> tensor<4xf8E4M3FN>
  return %q, %r : f8E4M3FN, tensor<4xf8E4M3FN>
}
