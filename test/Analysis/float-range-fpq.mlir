// RUN: fpq-opt %s --test-fpq-print-float-ranges | FileCheck %s

// Codes lie in the format, and NaN only where it has one.
// CHECK-LABEL: func.func @quantize
// CHECK: fpq.quantize {{.*}}ranges = ["[-448, 448] or NaN"]{{.*}} -> f8E4M3FN
// CHECK: fpq.quantize {{.*}}ranges = ["[-57344, 57344] or NaN"]{{.*}} -> f8E5M2
// CHECK: fpq.quantize {{.*}}ranges = ["[-6, 6]"]{{.*}} -> f4E2M1FN
// CHECK: fpq.quantize {{.*}}ranges = ["[-256, 256] or NaN"]{{.*}} -> f8E4M3FN
// CHECK: fpq.quantize {{.*}}ranges = ["[0, 448] or NaN"]{{.*}} -> f8E4M3FN
// CHECK: fpq.quantize {{.*}}ranges = ["[-448, 0] or NaN"]{{.*}} -> f8E4M3FN
func.func @quantize(%x: f32, %i: i1, %j: i8, %runtime: f32) {
  %one = arith.constant 1.0 : f32
  %s = arith.constant 256.0 : f32
  %0 = fpq.quantize %x, %one : f32, f32 -> f8E4M3FN
  %1 = fpq.quantize %x, %one : f32, f32 -> f8E5M2
  %2 = fpq.quantize %x, %one : f32, f32 -> f4E2M1FN
  %t = math.tanh %x : f32
  %3 = fpq.quantize %t, %s : f32, f32 -> f8E4M3FN
  %u = arith.uitofp %i : i1 to f32
  %4 = fpq.quantize %u, %runtime : f32, f32 -> f8E4M3FN
  %n = arith.sitofp %i : i1 to f32
  %5 = fpq.quantize %n, %runtime : f32, f32 -> f8E4M3FN
  return
}

// No format without -0 has it; NaN becomes the largest number of one without.
// CHECK-LABEL: func.func @zeros_and_nans
// CHECK: fpq.quantize {{.*}}ranges = ["[-1, 0]"]{{.*}} -> f8E4M3FNUZ
// CHECK: fpq.quantize {{.*}}ranges = ["[6, 6]"]{{.*}} -> f4E2M1FN
func.func @zeros_and_nans(%i: i1) {
  %one = arith.constant 1.0 : f32
  %nan = arith.constant 0x7FC00000 : f32
  %tiny = arith.constant -1.0e-9 : f32
  %n = arith.sitofp %i : i1 to f32
  %m = arith.minnumf %n, %tiny : f32
  %0 = fpq.quantize %m, %one : f32, f32 -> f8E4M3FNUZ
  %1 = fpq.quantize %nan, %one : f32, f32 -> f4E2M1FN
  return
}

// The reciprocal of the scale, rounded; an f8 argument may be any code.
// CHECK-LABEL: func.func @dequantize
// CHECK: fpq.dequantize {{.*}}range = "[-1, 1] or NaN"
// CHECK: fpq.dequantize {{.*}}range = "[-Inf, +Inf] or NaN"
// CHECK: fpq.dequantize {{.*}}range = "[-14, 7]"
func.func @dequantize(%q: tensor<4xf8E4M3FN>, %scales: tensor<4xf32>) {
  %s = arith.constant 448.0 : f32
  %half = arith.constant 5.0e-01 : f32
  %0 = fpq.dequantize %q, %s : tensor<4xf8E4M3FN>, f32 -> tensor<4xf32>
  %1 = fpq.dequantize %q, %scales per_axis(0) : tensor<4xf8E4M3FN>, tensor<4xf32> -> tensor<4xf32>
  %c = arith.constant dense<[3.5, -7.0, 2.0, 1.0]> : tensor<4xf8E4M3FN>
  %2 = fpq.dequantize %c, %half : tensor<4xf8E4M3FN>, f32 -> tensor<4xf32>
  return
}

// As the identity, and quantized with any scale: twice as large at most, or 0.
// f4E2M1FN makes any number of NaN.
// CHECK-LABEL: func.func @observe
// CHECK: fpq.observe {{.*}}range = "[-1, 1] or NaN, quantized [-2.00001{{[0-9]*}}, 2.00001{{[0-9]*}}] or NaN"
// CHECK: arith.addf {{.*}}range = "[5, 7] or NaN, quantized [3.9999{{[0-9]*}}, 8.0000{{[0-9]*}}] or NaN"
// CHECK: fpq.observe {{.*}}range = "[5, 7] or NaN, quantized [0, 16.0001{{[0-9]*}}] or NaN"
// CHECK: fpq.observe {{.*}}range = "[-1, 1] or NaN, quantized [-Inf, +Inf] or NaN"
func.func @observe(%x: f32) {
  %six = arith.constant 6.0 : f32
  %t = math.tanh %x : f32
  %0 = fpq.observe %t site("a") format(f8E4M3FN) : f32
  %1 = arith.addf %0, %six : f32
  %2 = fpq.observe %1 site("b") format(f8E5M2) : f32
  %3 = fpq.observe %t site("c") format(f4E2M1FN) : f32
  return
}
