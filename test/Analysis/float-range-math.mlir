// RUN: fpq-opt %s --test-fpq-print-float-ranges | FileCheck %s

// CHECK-LABEL: func.func @codomains
// CHECK-NEXT: math.exp %{{.*}} {range = "[0, +Inf] or NaN"}
// CHECK-NEXT: math.tanh %{{.*}} {range = "[-1, 1] or NaN"}
// CHECK-NEXT: math.erf %{{.*}} {range = "[-1, 1] or NaN"}
// CHECK-NEXT: math.erfc %{{.*}} {range = "[0, 2] or NaN"}
// CHECK-NEXT: math.sin %{{.*}} {range = "[-1, 1] or NaN"}
// CHECK-NEXT: math.cos %{{.*}} {range = "[-1, 1] or NaN"}
// CHECK-NEXT: math.absf %{{.*}} {range = "[0, +Inf] or NaN"}
// CHECK-NEXT: math.sqrt %{{.*}} {range = "[-0, +Inf] or NaN"}
// CHECK-NEXT: math.rsqrt %{{.*}} {range = "[-Inf, +Inf] or NaN"}
// CHECK-NEXT: math.expm1 %{{.*}} {range = "[-1, +Inf] or NaN"}
// CHECK-NEXT: math.log %{{.*}} {range = "[-Inf, +Inf] or NaN"}
func.func @codomains(%x: f32) {
  %0 = math.exp %x : f32
  %1 = math.tanh %x : f32
  %2 = math.erf %x : f32
  %3 = math.erfc %x : f32
  %4 = math.sin %x : f32
  %5 = math.cos %x : f32
  %6 = math.absf %x : f32
  %7 = math.sqrt %x : f32
  %8 = math.rsqrt %x : f32
  %9 = math.expm1 %x : f32
  %10 = math.log %x : f32
  return
}

// 1 / (1 + exp(-x)), x * 0.5 + 0.5 of tanh, and what is finite stays not NaN.
// CHECK-LABEL: func.func @sigmoids
// CHECK: arith.divf %{{.*}} {range = "[0, 1] or NaN"}
// CHECK: arith.addf %{{.*}} {range = "[0, 1] or NaN"}
// CHECK: arith.divf %{{.*}} {range = "[0.268941{{[0-9]*}}, 0.731058{{[0-9]*}}]"}
func.func @sigmoids(%x: tensor<4xf32>, %i: tensor<4xi1>) {
  %one = arith.constant dense<1.0> : tensor<4xf32>
  %half = arith.constant dense<0.5> : tensor<4xf32>
  %0 = arith.negf %x : tensor<4xf32>
  %1 = math.exp %0 : tensor<4xf32>
  %2 = arith.addf %1, %one : tensor<4xf32>
  %3 = arith.divf %one, %2 : tensor<4xf32>
  %4 = math.tanh %x : tensor<4xf32>
  %5 = arith.mulf %4, %half : tensor<4xf32>
  %6 = arith.addf %5, %half : tensor<4xf32>
  %7 = math.sin %3 : tensor<4xf32>
  %8 = arith.sitofp %i : tensor<4xi1> to tensor<4xf32>
  %9 = arith.uitofp %i : tensor<4xi1> to tensor<4xf32>
  %10 = arith.addf %8, %9 : tensor<4xf32>
  %11 = math.exp %10 : tensor<4xf32>
  %12 = arith.addf %11, %one : tensor<4xf32>
  %13 = arith.divf %one, %12 : tensor<4xf32>
  return
}

// expm1 may be an exponential less 1, and log1p a logarithm of a sum: near 0
// their error is that of numbers near 1.
// CHECK-LABEL: func.func @cancellation
// CHECK: math.expm1 %{{.*}} {range = "[-{{[0-9.]+}}E-6, {{[0-9.]+}}E-6]"}
// CHECK-NEXT: math.log1p %{{.*}} {range = "[5.99{{[0-9]+}}E-8, 1.1920{{[0-9]+}}E-7]"}
// Approximate functions stay in their codomain only.
// CHECK-NEXT: math.tanh %{{.*}} {range = "[-1, 1] or NaN"}
// CHECK-NEXT: math.exp %{{.*}} {range = "[0, +Inf] or NaN"}
// The largest number or more: what overflows by less than the error may not.
// CHECK: math.exp %{{.*}} {range = "[3.4028{{[0-9]*}}E+38, +Inf]"}
func.func @cancellation() {
  %tiny = arith.constant 6.0e-8 : f32
  %large = arith.constant 89.0 : f32
  %0 = math.expm1 %tiny : f32
  %1 = math.log1p %tiny : f32
  %2 = math.tanh %tiny fastmath<afn> : f32
  %3 = math.exp %tiny fastmath<afn> : f32
  %4 = math.exp %large : f32
  return
}

// Arithmetic and functions of narrow floats are the target's.
// CHECK-LABEL: func.func @narrow
// CHECK: math.tanh %{{.*}} {range = "[-448, 448] or NaN"}
// CHECK-NEXT: math.powf %{{.*}} {range = "[-448, 448] or NaN"}
func.func @narrow(%x: f8E4M3FN) {
  %0 = math.tanh %x : f8E4M3FN
  %1 = math.powf %x, %x : f8E4M3FN
  return
}

// CHECK-LABEL: func.func @others
// CHECK: math.clampf %{{.*}} {range = "[-1, 2] or NaN"}
// CHECK-NEXT: math.fma %{{.*}} {range = "[-1, 5] or NaN"}
// CHECK-NEXT: math.floor %{{.*}} {range = "[-1, 2] or NaN"}
// CHECK-NEXT: math.powf %{{.*}} {range = "[0, 4.0{{.*}}] or NaN"}
// CHECK-NEXT: math.copysign %{{.*}} {range = "[0, 2] or NaN"}
func.func @others(%x: f32) {
  %lo = arith.constant -1.0 : f32
  %two = arith.constant 2.0 : f32
  %one = arith.constant 1.0 : f32
  %0 = math.clampf %x to [%lo, %two] : f32
  %1 = math.fma %0, %two, %one : f32
  %2 = math.floor %0 : f32
  %3 = math.powf %0, %two : f32
  %4 = math.copysign %0, %two : f32
  return
}
