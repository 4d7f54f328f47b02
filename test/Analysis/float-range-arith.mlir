// RUN: fpq-opt %s --test-fpq-print-float-ranges | FileCheck %s
// RUN: fpq-opt %s --pass-pipeline='builtin.module(func.func(test-fpq-print-float-ranges))' | FileCheck %s

//===----------------------------------------------------------------------===//
// Constants
//===----------------------------------------------------------------------===//

// CHECK-LABEL: func.func @constants
// CHECK-NEXT: arith.constant {range = "[1.5, 1.5]"} 1.500000e+00 : f32
// CHECK-NEXT: arith.constant {range = "[-0, -0]"} -0.000000e+00 : f32
// CHECK-NEXT: arith.constant {range = "NaN"} 0x7FC00000 : f32
// CHECK-NEXT: arith.constant {range = "[2, 2]"} dense<2.000000e+00> : tensor<8xbf16>
// CHECK-NEXT: arith.constant {range = "[-3, 5]"} dense<[1.000000e+00, -3.000000e+00, 5.000000e+00]> : tensor<3xf32>
// CHECK-NEXT: arith.constant {range = "[1, 2] or NaN"} dense<[1.000000e+00, 0x7FC00000, 2.000000e+00]> : vector<3xf32>
// CHECK-NEXT: arith.constant {range = "[-2, 1]"} dense_resource<weights> : tensor<2xf32>
// CHECK-NEXT: arith.constant {range = "[-Inf, +Inf] or NaN"} dense_resource<missing> : tensor<2xf32>
func.func @constants() {
  %0 = arith.constant 1.5 : f32
  %1 = arith.constant -0.0 : f32
  %2 = arith.constant 0x7FC00000 : f32
  %3 = arith.constant dense<2.0> : tensor<8xbf16>
  %4 = arith.constant dense<[1.0, -3.0, 5.0]> : tensor<3xf32>
  %5 = arith.constant dense<[1.0, 0x7FC00000, 2.0]> : vector<3xf32>
  %6 = arith.constant dense_resource<weights> : tensor<2xf32>
  %7 = arith.constant dense_resource<missing> : tensor<2xf32>
  return
}

// A subnormal may be flushed to zero.
// CHECK-LABEL: func.func @subnormal_constant
// CHECK-NEXT: arith.constant {range = "[0, {{.*}}]"}
func.func @subnormal_constant() -> f32 {
  %0 = arith.constant 1.0e-40 : f32
  return %0 : f32
}

//===----------------------------------------------------------------------===//
// Arithmetic
//===----------------------------------------------------------------------===//

// CHECK-LABEL: func.func @arithmetic
// CHECK: math.tanh %{{.*}} {range = "[-1, 1] or NaN"}
// CHECK-NEXT: arith.addf %{{.*}} {range = "[-2, 2] or NaN"}
// CHECK-NEXT: arith.subf %{{.*}} {range = "[-3, -1] or NaN"}
// CHECK-NEXT: arith.mulf %{{.*}} {range = "[-2, 2] or NaN"}
// CHECK-NEXT: arith.mulf %{{.*}} {range = "[0, 1] or NaN"}
// CHECK-NEXT: arith.divf %{{.*}} {range = "[-0.5, 0.5] or NaN"}
// CHECK-NEXT: arith.divf %{{.*}} {range = "[-Inf, +Inf] or NaN"}
// CHECK-NEXT: arith.negf %{{.*}} {range = "[-2, -2]"}
// CHECK-NEXT: arith.remf %{{.*}} {range = "[-1, 1] or NaN"}
func.func @arithmetic(%x: f32) {
  %two = arith.constant 2.0 : f32
  %t = math.tanh %x : f32
  %0 = arith.addf %t, %t : f32
  %1 = arith.subf %t, %two : f32
  %2 = arith.mulf %t, %two : f32
  %3 = arith.mulf %t, %t : f32
  %4 = arith.divf %t, %two : f32
  %5 = arith.divf %two, %t : f32
  %6 = arith.negf %two : f32
  %7 = arith.remf %t, %two : f32
  return
}

// Bounds that are not exact go outward: 0.1 + 0.2 in f64, and 1/3 rounded
// to f32.
// CHECK-LABEL: func.func @outward
// CHECK: arith.addf %{{.*}} {range = "[0.29999999999999999, 0.3000000000000001]"} : f64
// CHECK: arith.divf %{{.*}} {range = "[0.3333333432674408, 0.3333333432674408]"} : f32
func.func @outward() {
  %a = arith.constant 0.1 : f64
  %b = arith.constant 0.2 : f64
  %0 = arith.addf %a, %b : f64
  %one = arith.constant 1.0 : f32
  %three = arith.constant 3.0 : f32
  %1 = arith.divf %one, %three : f32
  return
}

// f16 overflows at 65504; Inf - Inf and 0 * Inf are NaN.
// CHECK-LABEL: func.func @infinities
// CHECK: arith.addf %{{.*}} {range = "[+Inf, +Inf]"} : f16
// CHECK-NEXT: arith.subf %{{.*}} {range = "[-Inf, +Inf] or NaN"} : f16
// CHECK-NEXT: arith.mulf %{{.*}} {range = "{{.*}} or NaN"} : f16
func.func @infinities() {
  %large = arith.constant 6.0e+4 : f16
  %zero = arith.constant 0.0 : f16
  %inf = arith.addf %large, %large : f16
  %1 = arith.subf %inf, %inf : f16
  %2 = arith.mulf %inf, %zero : f16
  return
}

// Reassociation may undo a cancellation; contraction leaves out a rounding.
// CHECK-LABEL: func.func @fastmath
// CHECK: arith.addf %{{.*}} {range = "[-Inf, +Inf] or NaN"}
// CHECK-NEXT: arith.mulf %{{.*}} {range = "[-1.00000{{[0-9]+}}, 1.00000{{[0-9]+}}] or NaN"}
// CHECK-NEXT: arith.divf %{{.*}} {range = "[-Inf, +Inf] or NaN"}
// CHECK-NEXT: arith.mulf %{{.*}} {range = "[{{3.40282[0-9]+E\+38}}, +Inf]"}
func.func @fastmath(%x: f32) {
  %one = arith.constant 1.0 : f32
  %large = arith.constant 3.0e38 : f32
  %t = math.tanh %x : f32
  %0 = arith.addf %t, %one fastmath<reassoc> : f32
  %1 = arith.mulf %t, %one fastmath<contract> : f32
  %2 = arith.divf %t, %one fastmath<arcp> : f32
  %3 = arith.mulf %large, %large fastmath<contract> : f32
  return
}

// What makes poison bounds nothing: nnan keeps NaN, ninf keeps Inf. The sign of
// a zero under nsz is open, that of a divisor too.
// CHECK-LABEL: func.func @poison_and_zeros
// CHECK: arith.addf {{.*}} {range = "[-Inf, +Inf] or NaN"}
// CHECK: arith.select %{{.*}} {range = "[-Inf, +Inf] or NaN"}
// CHECK: arith.mulf {{.*}} {range = "[-0, 1]"}
// CHECK-NEXT: arith.divf {{.*}} {range = "[1, +Inf]"}
// CHECK-NEXT: arith.divf {{.*}} {range = "[-Inf, +Inf]"}
func.func @poison_and_zeros(%x: f32, %i: i1) {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %u = arith.uitofp %i : i1 to f32
  %0 = arith.addf %x, %x fastmath<nnan,ninf> : f32
  %c = arith.cmpf ogt, %x, %zero fastmath<nnan> : f32
  %1 = arith.select %c, %x, %zero : f32
  %2 = arith.mulf %u, %u fastmath<nsz> : f32
  %3 = arith.divf %one, %u : f32
  %4 = arith.divf %one, %u fastmath<nsz> : f32
  return
}

//===----------------------------------------------------------------------===//
// Clamps
//===----------------------------------------------------------------------===//

// maximumf keeps NaN, maxnumf replaces it. Either may return -0: --arith-expand
// makes a comparison of them.
// CHECK-LABEL: func.func @relu6
// CHECK: arith.maximumf %{{.*}} {range = "[-0, +Inf] or NaN"}
// CHECK-NEXT: arith.minimumf %{{.*}} {range = "[-0, 6] or NaN"}
// CHECK-NEXT: arith.maxnumf %{{.*}} {range = "[-0, +Inf]"}
// CHECK-NEXT: arith.minnumf %{{.*}} {range = "[-0, 6]"}
func.func @relu6(%x: tensor<4xf32>) {
  %zero = arith.constant dense<0.0> : tensor<4xf32>
  %six = arith.constant dense<6.0> : tensor<4xf32>
  %0 = arith.maximumf %x, %zero : tensor<4xf32>
  %1 = arith.minimumf %0, %six : tensor<4xf32>
  %2 = arith.maxnumf %x, %zero : tensor<4xf32>
  %3 = arith.minnumf %2, %six : tensor<4xf32>
  return
}

// An ordered comparison sends NaN to the other operand, an unordered one keeps
// it.
// CHECK-LABEL: func.func @compare_and_select
// CHECK: arith.select %{{.*}} {range = "[0, +Inf]"}
// CHECK: arith.select %{{.*}} {range = "[0, 6]"}
// CHECK: arith.select %{{.*}} {range = "[0, +Inf] or NaN"}
// CHECK: arith.select %{{.*}} {range = "[-0, +Inf] or NaN"}
func.func @compare_and_select(%x: f32) {
  %zero = arith.constant 0.0 : f32
  %six = arith.constant 6.0 : f32
  %positive = arith.cmpf ogt, %x, %zero : f32
  %relu = arith.select %positive, %x, %zero : f32
  %above = arith.cmpf olt, %six, %relu : f32
  %relu6 = arith.select %above, %six, %relu : f32
  %unordered = arith.cmpf ugt, %x, %zero : f32
  %1 = arith.select %unordered, %x, %zero : f32
  %below = arith.cmpf olt, %x, %zero : f32
  %2 = arith.select %below, %zero, %x : f32
  return
}

// The comparison is about other values.
// CHECK-LABEL: func.func @select_of_others
// CHECK: arith.select %{{.*}} {range = "[-Inf, +Inf] or NaN"}
func.func @select_of_others(%x: f32, %y: f32) {
  %zero = arith.constant 0.0 : f32
  %positive = arith.cmpf ogt, %y, %zero : f32
  %0 = arith.select %positive, %x, %zero : f32
  return
}

//===----------------------------------------------------------------------===//
// Conversions
//===----------------------------------------------------------------------===//

// CHECK-LABEL: func.func @conversions
// CHECK: arith.sitofp %{{.*}} {range = "[-128, 127]"} : i8 to f32
// CHECK-NEXT: arith.uitofp %{{.*}} {range = "[0, 255]"} : i8 to f32
// CHECK-NEXT: arith.sitofp %{{.*}} {range = "[-2147483648, 2147483648]"} : i32 to f32
// CHECK-NEXT: arith.extf %{{.*}} {range = "[-448, 448] or NaN"} : f8E4M3FN to f32
// CHECK-NEXT: arith.truncf %{{.*}} {range = "[-128, 127]"} : f32 to f16
// CHECK-NEXT: arith.truncf %{{.*}} {range = "[-128, 128]"} : f32 to f8E4M3FN
// CHECK-NEXT: arith.truncf %{{.*}} {range = "[-448, 448] or NaN"} : f32 to f8E4M3FN
func.func @conversions(%i: i8, %j: i32, %q: f8E4M3FN) {
  %0 = arith.sitofp %i : i8 to f32
  %1 = arith.uitofp %i : i8 to f32
  %2 = arith.sitofp %j : i32 to f32
  %3 = arith.extf %q : f8E4M3FN to f32
  %4 = arith.truncf %0 : f32 to f16
  %5 = arith.truncf %0 : f32 to f8E4M3FN
  %6 = arith.truncf %2 : f32 to f8E4M3FN
  return
}

// Rounding modes: toward zero, what overflows is the largest number; f64 may
// become bf16 through f32, where 1 + 3 * 2^-8 less a little is a tie; f4E2M1FN makes 0 of
// NaN; f8E4M3FNUZ has no -0.
// CHECK-LABEL: func.func @rounding
// CHECK: arith.truncf {{.*}} {range = "[{{3.40282[0-9]+E\+38}}, +Inf]"} : f64 to f32
// CHECK-NEXT: arith.truncf {{.*}} {range = "[1.0078125, 1.015625]"} : f64 to bf16
// CHECK-NEXT: arith.truncf {{.*}} {range = "[-6, 6]"} : f32 to f4E2M1FN
// CHECK-NEXT: arith.truncf {{.*}} {range = "[-1, 0]"} : f32 to f8E4M3FNUZ
func.func @rounding(%i: i1) {
  %large = arith.constant 1.0e+39 : f64
  %tie = arith.constant 1.0117187499990905 : f64
  %nan = arith.constant 0x7FC00000 : f32
  %s = arith.sitofp %i : i1 to f32
  %tiny = arith.constant -1.0e-9 : f32
  %n = arith.minnumf %s, %tiny : f32
  %0 = arith.truncf %large toward_zero : f64 to f32
  %1 = arith.truncf %tie : f64 to bf16
  %2 = arith.truncf %nan : f32 to f4E2M1FN
  %3 = arith.truncf %n : f32 to f8E4M3FNUZ
  return
}

// CHECK-LABEL: func.func @unknown
// CHECK: arith.bitcast %{{.*}} {range = "[-Inf, +Inf] or NaN"}
func.func @unknown() -> f32 {
  %0 = arith.constant 1 : i32
  %1 = arith.bitcast %0 : i32 to f32
  return %1 : f32
}

{-#
  dialect_resources: {
    builtin: {
      weights: "0x040000000000803F000000C0"
    }
  }
#-}
