// RUN: fpq-opt %s --fpq-expand-kernel-math | FileCheck %s

// Sine and cosine: turns in f64, and a polynomial for the rest of one.

// CHECK-LABEL: func @trigonometry(
// CHECK:         math.roundeven {{.*}} : vector<4xf64>
// CHECK:         math.fma {{.*}} : vector<4xf64>
// CHECK:         arith.truncf {{.*}} : vector<4xf64> to vector<4xf32>
// CHECK:         math.roundeven {{.*}} : f64
// CHECK:         math.roundeven {{.*}} : f64
// CHECK-NOT:     math.sin
// CHECK-NOT:     math.cos
// CHECK:         return
func.func @trigonometry(%v: vector<4xf32>, %x: f32) -> (vector<4xf32>, f32, f32) {
  %0 = math.sin %v : vector<4xf32>
  %sin, %cos = math.sincos %x : f32
  return %0, %sin, %cos : vector<4xf32>, f32, f32
}

// CHECK-LABEL: func @powers(
// CHECK-SAME:    %[[X:.*]]: f32, %[[Y:.*]]: f32, %[[N:.*]]: i32)
// CHECK:         %[[ABS:.*]] = math.absf %[[X]]
// CHECK:         %[[LOG:.*]] = math.log %[[ABS]]
// CHECK:         arith.mulf %[[Y]], %[[LOG]]
// CHECK:         math.exp
// CHECK:         arith.sitofp %[[N]] : i32 to f32
// CHECK:         math.exp
// CHECK:         %[[SQUARE:.*]] = arith.mulf %[[X]], %[[X]] : f32
// CHECK:         %[[CUBE:.*]] = arith.mulf %[[X]], %[[SQUARE]] : f32
// CHECK:         %[[ROOT:.*]] = math.rsqrt %[[X]] : f32
// CHECK:         return %{{.*}}, %{{.*}}, %[[CUBE]], %[[ROOT]]
func.func @powers(%x: f32, %y: f32, %n: i32) -> (f32, f32, f32, f32) {
  %three = arith.constant 3.0 : f32
  %half = arith.constant -0.5 : f32
  %0 = math.powf %x, %y : f32
  %1 = math.fpowi %x, %n : f32, i32
  %2 = math.powf %x, %three : f32
  %3 = math.powf %x, %half : f32
  return %0, %1, %2, %3 : f32, f32, f32, f32
}

// CHECK-LABEL: func @others(
// CHECK-SAME:    %[[X:.*]]: f32)
// CHECK-NOT:     math.{{a(sin|cos|tan)|erfc|log10|exp2}}
// CHECK:         llvm.call_intrinsic "llvm.exp2"(%[[X]]) : (f32) -> f32
// CHECK:         return
func.func @others(%x: f32) -> (f32, f32, f32, f32, f32, f32) {
  %0 = math.asin %x : f32
  %1 = math.acos %x : f32
  %2 = math.atan %x : f32
  %3 = math.erfc %x : f32
  %4 = math.log10 %x : f32
  %5 = math.exp2 %x : f32
  return %0, %1, %2, %3, %4, %5 : f32, f32, f32, f32, f32, f32
}

// CHECK-LABEL: func @classes(
// CHECK:         %[[INF:.*]] = arith.constant 0x7F800000 : f32
// CHECK:         arith.cmpf olt, %{{.*}}, %[[INF]] : f32
// CHECK:         arith.cmpf oeq, %{{.*}} : f32
// CHECK:         arith.cmpf uno, %{{.*}} : f32
// CHECK-NOT:     math.is
// CHECK-NOT:     math.clampf
// CHECK:         return
func.func @classes(%x: f32, %lo: f32, %hi: f32) -> (i1, i1, i1, f32) {
  %0 = math.isfinite %x : f32
  %1 = math.isinf %x : f32
  %2 = math.isnan %x : f32
  %3 = math.clampf %x to [%lo, %hi] : f32
  return %0, %1, %2, %3 : i1, i1, i1, f32
}

// What --fpq-lower-kernel-math takes, on vectors of one dimension.

// CHECK-LABEL: func @left(
// CHECK-SAME:    %[[X:.*]]: f32, %[[V:.*]]: vector<2x3xf32>, %[[S:.*]]: vector<f32>, %[[D:.*]]: f64)
// CHECK:         %[[FLAT:.*]] = vector.shape_cast %[[V]] : vector<2x3xf32> to vector<6xf32>
// CHECK:         %[[SQRT:.*]] = math.sqrt %[[FLAT]] : vector<6xf32>
// CHECK:         vector.shape_cast %[[SQRT]] : vector<6xf32> to vector<2x3xf32>
// CHECK:         arith.divf %{{.*}} fastmath<arcp,afn> : vector<6xf32>
// CHECK:         math.exp %{{.*}} : vector<1xf32>
// CHECK:         math.exp2 %[[X]] fastmath<afn> : f32
// CHECK:         math.tanh %[[X]] : f32
// CHECK:         math.sqrt %[[D]] : f64
// CHECK:         math.ctpop
func.func @left(%x: f32, %v: vector<2x3xf32>, %s: vector<f32>, %d: f64) -> (vector<2x3xf32>, vector<2x3xf32>, vector<f32>, f32, f32, f64, i32) {
  %ones = arith.constant dense<1.0> : vector<2x3xf32>
  %0 = math.sqrt %v : vector<2x3xf32>
  %1 = arith.divf %ones, %v fastmath<arcp,afn> : vector<2x3xf32>
  %2 = math.exp %s : vector<f32>
  %3 = math.exp2 %x fastmath<afn> : f32
  %4 = math.tanh %x : f32
  %5 = math.sqrt %d : f64
  %bits = arith.bitcast %x : f32 to i32
  %6 = math.ctpop %bits : i32
  return %0, %1, %2, %3, %4, %5, %6 : vector<2x3xf32>, vector<2x3xf32>, vector<f32>, f32, f32, f64, i32
}

// Each result is rounded: no flag allows that the casts between them cancel.

// CHECK-LABEL: func @halves(
// CHECK-SAME:    %[[V:.*]]: vector<4xbf16>, %[[Q:.*]]: f8E4M3FN)
// CHECK:         %[[WIDE:.*]] = arith.extf %[[V]] : vector<4xbf16> to vector<4xf32>
// CHECK:         %[[EXP:.*]] = math.exp %[[WIDE]] : vector<4xf32>
// CHECK:         %[[ROUNDED:.*]] = arith.truncf %[[EXP]] : vector<4xf32> to vector<4xbf16>
// CHECK:         %[[AGAIN:.*]] = arith.extf %[[ROUNDED]] : vector<4xbf16> to vector<4xf32>
// CHECK:         math.tanh %[[AGAIN]] : vector<4xf32>
// CHECK:         math.fma {{.*}} : vector<4xbf16>
// CHECK:         arith.extf %[[Q]] : f8E4M3FN to f32
// CHECK:         math.absf {{.*}} : f32
// CHECK:         arith.truncf {{.*}} : f32 to f8E4M3FN
func.func @halves(%v: vector<4xbf16>, %q: f8E4M3FN) -> (vector<4xbf16>, f8E4M3FN) {
  %0 = math.exp %v : vector<4xbf16>
  %1 = math.tanh %0 : vector<4xbf16>
  %2 = math.fma %1, %v, %v : vector<4xbf16>
  %3 = math.absf %q : f8E4M3FN
  return %2, %3 : vector<4xbf16>, f8E4M3FN
}
