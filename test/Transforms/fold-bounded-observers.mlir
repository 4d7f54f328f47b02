// RUN: fpq-opt %s --fpq-fold-bounded-observers > %t.mlir
// RUN: FileCheck %s < %t.mlir
// RUN: fpq-opt %s --pass-pipeline='builtin.module(fpq-fold-bounded-observers)' | diff %t.mlir -
// RUN: fpq-opt %s --pass-pipeline='builtin.module(func.func(fpq-fold-bounded-observers))' | diff %t.mlir -
// RUN: fpq-opt %s --fpq-fold-bounded-observers=max-bound=10000 | FileCheck %s --check-prefix=WIDE
// RUN: fpq-opt %s --fpq-fold-bounded-observers=scale-policy=pow2 | FileCheck %s --check-prefix=POW2
// RUN: not fpq-opt %s --fpq-fold-bounded-observers=max-bound=0 2>&1 | FileCheck %s --check-prefix=NO-BOUND
// RUN: not fpq-opt %s --fpq-fold-bounded-observers=scale-policy=100 2>&1 | FileCheck %s --check-prefix=SATURATES
// RUN: fpq-opt %s --fpq-fold-bounded-observers --remarks-filter=fpq-fold-bounded-observers 2>&1 >%t.out | FileCheck %s --check-prefix=REMARK

// NO-BOUND:  error: max-bound must be positive, got 0
// SATURATES: error: 'fpq.observe' op scale 1.000000e+02 saturates: the value reaches 6, and the largest finite 'f8E4M3FN' is 4.480000e+02

// CHECK-LABEL: func.func @sigmoid(
// CHECK: %[[S:.*]] = arith.constant 4.480000e+02 : f32
// CHECK: %[[X:.*]] = arith.divf
// CHECK: %[[Q:.*]] = fpq.quantize %[[X]], %[[S]] site("sigmoid") range<0.000000e+00, 1.000000e+00>
// CHECK: fpq.dequantize %[[Q]], %[[S]]
// POW2-LABEL: func.func @sigmoid(
// POW2: arith.constant 2.560000e+02 : f32
// REMARK-DAG: remark: [Passed] bounded-observer | Category:fpq-fold-bounded-observers | bound=1.000000e+00, by=arith.divf, scale=4.480000e+02, site=sigmoid
func.func @sigmoid(%x: tensor<4xf32>) -> tensor<4xf32> {
  %one = arith.constant dense<1.0> : tensor<4xf32>
  %0 = arith.negf %x : tensor<4xf32>
  %1 = math.exp %0 : tensor<4xf32>
  %2 = arith.addf %1, %one : tensor<4xf32>
  %3 = arith.divf %one, %2 : tensor<4xf32>
  %4 = fpq.observe %3 site("sigmoid") format(f8E4M3FN) : tensor<4xf32>
  return %4 : tensor<4xf32>
}

// CHECK-LABEL: func.func @tanh(
// CHECK: arith.constant 5.734400e+04 : f32
// CHECK: fpq.quantize %{{.*}} site("tanh") range<-1.000000e+00, 1.000000e+00> : vector<4xbf16>, f32 -> vector<4xf8E5M2>
func.func @tanh(%x: vector<4xbf16>) -> vector<4xbf16> {
  %0 = math.tanh %x : vector<4xbf16>
  %1 = fpq.observe %0 site("tanh") format(f8E5M2) : vector<4xbf16>
  return %1 : vector<4xbf16>
}

// 448 / 6, and one scale for a site per axis. A maximum with +0 may be -0 where
// it becomes a comparison and a select.
// CHECK-LABEL: func.func @relu6(
// CHECK: arith.constant 74.6666641 : f32
// CHECK: fpq.quantize %{{.*}} site("relu6") range<-0.000000e+00, 6.000000e+00>
// POW2-LABEL: func.func @relu6(
// POW2: arith.constant 6.400000e+01 : f32
func.func @relu6(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %zero = arith.constant dense<0.0> : tensor<4x8xf32>
  %six = arith.constant dense<6.0> : tensor<4x8xf32>
  %0 = arith.maximumf %x, %zero : tensor<4x8xf32>
  %1 = arith.minimumf %0, %six : tensor<4x8xf32>
  %2 = fpq.observe %1 site("relu6") format(f8E4M3FN) per_axis(1) : tensor<4x8xf32>
  return %2 : tensor<4x8xf32>
}

// The gate of hard-swish, behind a transpose: relu6(x + 3) / 6.
// CHECK-LABEL: func.func @hard_swish_gate(
// CHECK: arith.constant 4.480000e+02 : f32
// CHECK: fpq.quantize %{{.*}} site("gate") range<-0.000000e+00, 1.000000e+00>
func.func @hard_swish_gate(%x: tensor<4x8xf32>, %init: tensor<8x4xf32>) -> tensor<8x4xf32> {
  %zero = arith.constant dense<0.0> : tensor<4x8xf32>
  %three = arith.constant dense<3.0> : tensor<4x8xf32>
  %six = arith.constant dense<6.0> : tensor<4x8xf32>
  %0 = arith.addf %x, %three : tensor<4x8xf32>
  %1 = arith.maximumf %0, %zero : tensor<4x8xf32>
  %2 = arith.minimumf %1, %six : tensor<4x8xf32>
  %3 = arith.divf %2, %six : tensor<4x8xf32>
  %4 = linalg.transpose ins(%3 : tensor<4x8xf32>) outs(%init : tensor<8x4xf32>) permutation = [1, 0]
  %5 = fpq.observe %4 site("gate") format(f8E4M3FN) : tensor<8x4xf32>
  return %5 : tensor<8x4xf32>
}

// CHECK-LABEL: func.func @tosa(
// CHECK: fpq.quantize %{{.*}} site("tosa") range<-2.000000e+00, 2.000000e+00>
func.func @tosa(%x: tensor<4xf32>) -> tensor<4xf32> {
  %0 = tosa.clamp %x {min_val = -2.0 : f32, max_val = 2.0 : f32} : (tensor<4xf32>) -> tensor<4xf32>
  %1 = fpq.observe %0 site("tosa") format(f8E4M3FN) : tensor<4xf32>
  return %1 : tensor<4xf32>
}

// CHECK-LABEL: func.func @softmax(
// CHECK: fpq.quantize %{{.*}} site("softmax") range<0.000000e+00, 1.000000e+00>
func.func @softmax(%x: tensor<4xf32>, %init: tensor<4xf32>) -> tensor<4xf32> {
  %0 = linalg.softmax dimension(0) ins(%x : tensor<4xf32>) outs(%init : tensor<4xf32>) -> tensor<4xf32>
  %1 = fpq.observe %0 site("softmax") format(f8E4M3FN) : tensor<4xf32>
  return %1 : tensor<4xf32>
}

// What the first observer rounds to may be above 1, so the second one states
// no such range: its scale is that of the float program all the same.
// CHECK-LABEL: func.func @behind_another(
// CHECK: fpq.quantize %{{.*}} site("first") range<-1.000000e+00, 1.000000e+00>
// CHECK: fpq.quantize %{{.*}} site("second") range<-2.0{{.*}}, 2.0{{.*}}>
// CHECK: fpq.quantize %{{.*}} site("third") range<-0.999{{.*}}, 0.999{{.*}}>
func.func @behind_another(%x: f32) -> f32 {
  %0 = math.tanh %x : f32
  %1 = fpq.observe %0 site("first") format(f8E4M3FN) : f32
  %2 = fpq.observe %1 site("second") format(f8E4M3FN) : f32
  %3 = math.tanh %2 : f32
  %4 = fpq.observe %3 site("third") format(f8E4M3FN) : f32
  return %4 : f32
}

//===----------------------------------------------------------------------===//
// Sites that are left
//===----------------------------------------------------------------------===//

// A bound of 1e4 is proven; a calibrated scale is surely better.
// CHECK-LABEL: func.func @useless_bound(
// CHECK: fpq.observe
// WIDE-LABEL: func.func @useless_bound(
// WIDE: arith.constant 4.480000e-02 : f32
// WIDE: fpq.quantize
// REMARK-DAG: remark: [Missed] bounded-observer | Category:fpq-fold-bounded-observers | Reason="the proven bound {{1.*}} is above max-bound {{16.*}}", site=useless
func.func @useless_bound(%x: f32) -> f32 {
  %lo = arith.constant -1.0e+4 : f32
  %hi = arith.constant 1.0e+4 : f32
  %0 = arith.maximumf %x, %lo : f32
  %1 = arith.minimumf %0, %hi : f32
  %2 = fpq.observe %1 site("useless") format(f8E4M3FN) : f32
  return %2 : f32
}

// CHECK-LABEL: func.func @unbounded(
// CHECK: fpq.observe
// REMARK-DAG: remark: [Missed] bounded-observer | Category:fpq-fold-bounded-observers | Reason="no bound of the value is proven", site=unbounded
func.func @unbounded(%x: f32) -> f32 {
  %0 = math.exp %x : f32
  %1 = fpq.observe %0 site("unbounded") format(f8E4M3FN) : f32
  return %1 : f32
}

// CHECK-LABEL: func.func @mx(
// CHECK: fpq.observe
// REMARK-DAG: remark: [Missed] bounded-observer | Category:fpq-fold-bounded-observers | Reason="mx takes f8E8M0FNU scales, one for each block", site=mx
func.func @mx(%x: tensor<64xf32>) -> tensor<64xf32> {
  %0 = math.tanh %x : tensor<64xf32>
  %1 = fpq.observe %0 site("mx") format(f8E4M3FN) mx(0) : tensor<64xf32>
  return %1 : tensor<64xf32>
}

// CHECK-LABEL: func.func @zero(
// CHECK: fpq.observe
// REMARK-DAG: remark: [Missed] bounded-observer | Category:fpq-fold-bounded-observers | Reason="the value is 0: any scale does", site=zero
func.func @zero() -> f32 {
  %0 = arith.constant 0.0 : f32
  %1 = fpq.observe %0 site("zero") format(f8E4M3FN) : f32
  return %1 : f32
}

// A site in two places, as inlining leaves it: one scale, by the larger bound.
// CHECK-LABEL: func.func @twice(
// CHECK: %[[S:.*]] = arith.constant 74.6666641 : f32
// CHECK: fpq.quantize %{{.*}}, %[[S]] site("twice") range<-1.000000e+00, 1.000000e+00>
// CHECK: fpq.quantize %{{.*}}, %[[S]] site("twice") range<-6.000000e+00, 6.000000e+00>
func.func @twice(%x: f32) -> (f32, f32) {
  %lo = arith.constant -6.0 : f32
  %hi = arith.constant 6.0 : f32
  %0 = math.tanh %x : f32
  %1 = fpq.observe %0 site("twice") format(f8E4M3FN) : f32
  %2 = math.clampf %x to [%lo, %hi] : f32
  %3 = fpq.observe %2 site("twice") format(f8E4M3FN) : f32
  return %1, %3 : f32, f32
}

// One place is open, so the other one stays open too.
// CHECK-LABEL: func.func @once_open(
// CHECK: fpq.observe %{{.*}} site("once_open")
// CHECK: fpq.observe %{{.*}} site("once_open")
// REMARK-DAG: remark: [Missed] bounded-observer | Category:fpq-fold-bounded-observers | Reason="the site stands in another place too, where nothing is proven", site=once_open
func.func @once_open(%x: f32) -> (f32, f32) {
  %0 = math.tanh %x : f32
  %1 = fpq.observe %0 site("once_open") format(f8E4M3FN) : f32
  %2 = fpq.observe %x site("once_open") format(f8E4M3FN) : f32
  return %1, %2 : f32, f32
}
