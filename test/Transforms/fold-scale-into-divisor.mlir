// RUN: fpq-opt %s --fpq-fold-scale-into-divisor --canonicalize --split-input-file | FileCheck %s

// CHECK-LABEL: func @constant_scale(
// CHECK-SAME:    %[[E:.*]]: vector<16xf32>, %[[SUM:.*]]: f32)
// CHECK-DAG:     %[[ONE:.*]] = arith.constant 1.000000e+00 : f32
// CHECK-DAG:     %[[SCALE:.*]] = arith.constant 4.480000e+02 : f32
// CHECK:         %[[K:.*]] = arith.divf %[[SCALE]], %[[SUM]] : f32
// CHECK:         %[[FACTOR:.*]] = vector.broadcast %[[K]]
// CHECK:         %[[P:.*]] = arith.mulf %[[E]], %[[FACTOR]] fastmath<nnan> : vector<16xf32>
// CHECK:         fpq.quantize %[[P]], %[[ONE]] site("s") range<0.000000e+00, 448.00010681152344>
func.func @constant_scale(%e: vector<16xf32>, %sum: f32) -> vector<16xf8E4M3FN> {
  %scale = arith.constant 448.0 : f32
  %d = vector.broadcast %sum : f32 to vector<16xf32>
  %p = arith.divf %e, %d fastmath<arcp,reassoc,nnan> : vector<16xf32>
  %q = fpq.quantize %p, %scale site("s") range<0.0, 1.0> : vector<16xf32>, f32 -> vector<16xf8E4M3FN>
  return %q : vector<16xf8E4M3FN>
}

// -----

// All that is left of the range is that nothing is negative.

// CHECK-LABEL: func @run_time_scale(
// CHECK-SAME:    %[[SCALE:[^:]*]]: f32)
// CHECK:         arith.divf %[[SCALE]], %{{.*}} : f32
// CHECK:         fpq.quantize {{.*}} range<0.000000e+00, 0x7FF0000000000000>
func.func @run_time_scale(%e: vector<16xf32>, %sum: f32, %scale: f32) -> vector<16xf8E4M3FN> {
  %d = vector.broadcast %sum : f32 to vector<16xf32>
  %p = arith.divf %e, %d fastmath<arcp,reassoc> : vector<16xf32>
  %q = fpq.quantize %p, %scale range<0.0, 1.0> : vector<16xf32>, f32 -> vector<16xf8E4M3FN>
  return %q : vector<16xf8E4M3FN>
}

// -----

// A divisor for each lane.

// CHECK-LABEL: func @vector_divisor(
// CHECK:         arith.divf {{.*}} : vector<16xf32>
// CHECK:         arith.mulf {{.*}} : vector<16xf32>
func.func @vector_divisor(%e: vector<16xf32>, %sum: vector<16xf32>, %scale: f32) -> vector<16xf8E4M3FN> {
  %p = arith.divf %e, %sum fastmath<arcp,reassoc> : vector<16xf32>
  %q = fpq.quantize %p, %scale : vector<16xf32>, f32 -> vector<16xf8E4M3FN>
  return %q : vector<16xf8E4M3FN>
}

// -----

// CHECK-LABEL: func @scalar(
// CHECK:         %[[K:.*]] = arith.divf %{{.*}}, %{{.*}} : f32
// CHECK:         arith.mulf %{{.*}}, %[[K]] : f32
func.func @scalar(%e: f32, %sum: f32, %scale: f32) -> f8E4M3FN {
  %p = arith.divf %e, %sum fastmath<arcp,reassoc> : f32
  %q = fpq.quantize %p, %scale : f32, f32 -> f8E4M3FN
  return %q : f8E4M3FN
}

// -----

// CHECK-LABEL: func @exact(
// CHECK-COUNT-2: arith.divf
// CHECK-NOT:     arith.mulf
func.func @exact(%e: f32, %sum: f32, %scale: f32) -> (f8E4M3FN, f8E4M3FN) {
  %p = arith.divf %e, %sum : f32
  %q = fpq.quantize %p, %scale : f32, f32 -> f8E4M3FN
  %r = arith.divf %e, %sum fastmath<arcp> : f32
  %s = fpq.quantize %r, %scale : f32, f32 -> f8E4M3FN
  return %q, %s : f8E4M3FN, f8E4M3FN
}

// -----

// CHECK-LABEL: func @not_f32(
// CHECK-COUNT-2: arith.divf
// CHECK-NOT:     arith.mulf
func.func @not_f32(%e: f16, %t: tensor<4xf32>, %scale: f32) -> (f8E4M3FN, tensor<4xf8E4M3FN>) {
  %p = arith.divf %e, %e fastmath<arcp,reassoc> : f16
  %q = fpq.quantize %p, %scale : f16, f32 -> f8E4M3FN
  %r = arith.divf %t, %t fastmath<arcp,reassoc> : tensor<4xf32>
  %s = fpq.quantize %r, %scale : tensor<4xf32>, f32 -> tensor<4xf8E4M3FN>
  return %q, %s : f8E4M3FN, tensor<4xf8E4M3FN>
}
