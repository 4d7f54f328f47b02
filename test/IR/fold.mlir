// RUN: fpq-opt %s --canonicalize | FileCheck %s

//===----------------------------------------------------------------------===//
// Constants
//===----------------------------------------------------------------------===//

// CHECK-LABEL: func.func @quantize_f8E4M3FN()
// CHECK-NEXT:    arith.constant dense<[2.000000e+00, -0.000000e+00, 4.480000e+02, -4.480000e+02, 4.480000e+02, -4.480000e+02, 0x7F, 0x7F]> : tensor<8xf8E4M3FN>
func.func @quantize_f8E4M3FN() -> tensor<8xf8E4M3FN> {
  %x = arith.constant dense<[1.0, -0.0, 1.0e6, -1.0e6, 0x7F800000, 0xFF800000, 0x7FC00000, 0xFFC00000]> : tensor<8xf32>
  %s = arith.constant 2.0 : f32
  %q = fpq.quantize %x, %s : tensor<8xf32>, f32 -> tensor<8xf8E4M3FN>
  return %q : tensor<8xf8E4M3FN>
}

// CHECK-LABEL: func.func @quantize_f8E5M2()
// CHECK-NEXT:    arith.constant dense<[2.000000e+00, -0.000000e+00, 5.734400e+04, -5.734400e+04, 5.734400e+04, -5.734400e+04, 0x7E, 0x7E]> : tensor<8xf8E5M2>
func.func @quantize_f8E5M2() -> tensor<8xf8E5M2> {
  %x = arith.constant dense<[1.0, -0.0, 1.0e6, -1.0e6, 0x7F800000, 0xFF800000, 0x7FC00000, 0xFFC00000]> : tensor<8xf32>
  %s = arith.constant 2.0 : f32
  %q = fpq.quantize %x, %s : tensor<8xf32>, f32 -> tensor<8xf8E5M2>
  return %q : tensor<8xf8E5M2>
}

// CHECK-LABEL: func.func @quantize_f8E4M3FNUZ()
// CHECK-NEXT:    arith.constant dense<[2.000000e+00, 0.000000e+00, 2.400000e+02, -2.400000e+02, 2.400000e+02, -2.400000e+02, 0x80, 0x80]> : tensor<8xf8E4M3FNUZ>
func.func @quantize_f8E4M3FNUZ() -> tensor<8xf8E4M3FNUZ> {
  %x = arith.constant dense<[1.0, -0.0, 1.0e6, -1.0e6, 0x7F800000, 0xFF800000, 0x7FC00000, 0xFFC00000]> : tensor<8xf32>
  %s = arith.constant 2.0 : f32
  %q = fpq.quantize %x, %s : tensor<8xf32>, f32 -> tensor<8xf8E4M3FNUZ>
  return %q : tensor<8xf8E4M3FNUZ>
}

// CHECK-LABEL: func.func @quantize_f8E5M2FNUZ()
// CHECK-NEXT:    arith.constant dense<[2.000000e+00, 0.000000e+00, 5.734400e+04, -5.734400e+04, 5.734400e+04, -5.734400e+04, 0x80, 0x80]> : tensor<8xf8E5M2FNUZ>
func.func @quantize_f8E5M2FNUZ() -> tensor<8xf8E5M2FNUZ> {
  %x = arith.constant dense<[1.0, -0.0, 1.0e6, -1.0e6, 0x7F800000, 0xFF800000, 0x7FC00000, 0xFFC00000]> : tensor<8xf32>
  %s = arith.constant 2.0 : f32
  %q = fpq.quantize %x, %s : tensor<8xf32>, f32 -> tensor<8xf8E5M2FNUZ>
  return %q : tensor<8xf8E5M2FNUZ>
}

// CHECK-LABEL: func.func @quantize_f8E4M3()
// CHECK-NEXT:    arith.constant dense<[2.000000e+00, -0.000000e+00, 2.400000e+02, -2.400000e+02, 2.400000e+02, -2.400000e+02, 0x7C, 0x7C]> : tensor<8xf8E4M3>
func.func @quantize_f8E4M3() -> tensor<8xf8E4M3> {
  %x = arith.constant dense<[1.0, -0.0, 1.0e6, -1.0e6, 0x7F800000, 0xFF800000, 0x7FC00000, 0xFFC00000]> : tensor<8xf32>
  %s = arith.constant 2.0 : f32
  %q = fpq.quantize %x, %s : tensor<8xf32>, f32 -> tensor<8xf8E4M3>
  return %q : tensor<8xf8E4M3>
}

// CHECK-LABEL: func.func @quantize_f8E3M4()
// CHECK-NEXT:    arith.constant dense<[2.000000e+00, -0.000000e+00, 1.550000e+01, -1.550000e+01, 1.550000e+01, -1.550000e+01, 0x78, 0x78]> : tensor<8xf8E3M4>
func.func @quantize_f8E3M4() -> tensor<8xf8E3M4> {
  %x = arith.constant dense<[1.0, -0.0, 1.0e6, -1.0e6, 0x7F800000, 0xFF800000, 0x7FC00000, 0xFFC00000]> : tensor<8xf32>
  %s = arith.constant 2.0 : f32
  %q = fpq.quantize %x, %s : tensor<8xf32>, f32 -> tensor<8xf8E3M4>
  return %q : tensor<8xf8E3M4>
}

// CHECK-LABEL: func.func @quantize_f8E4M3B11FNUZ()
// CHECK-NEXT:    arith.constant dense<[2.000000e+00, 0.000000e+00, 3.000000e+01, -3.000000e+01, 3.000000e+01, -3.000000e+01, 0x80, 0x80]> : tensor<8xf8E4M3B11FNUZ>
func.func @quantize_f8E4M3B11FNUZ() -> tensor<8xf8E4M3B11FNUZ> {
  %x = arith.constant dense<[1.0, -0.0, 1.0e6, -1.0e6, 0x7F800000, 0xFF800000, 0x7FC00000, 0xFFC00000]> : tensor<8xf32>
  %s = arith.constant 2.0 : f32
  %q = fpq.quantize %x, %s : tensor<8xf32>, f32 -> tensor<8xf8E4M3B11FNUZ>
  return %q : tensor<8xf8E4M3B11FNUZ>
}

// CHECK-LABEL: func.func @quantize_f6E2M3FN()
// CHECK-NEXT:    arith.constant dense<[2.000000e+00, -0.000000e+00, 7.500000e+00, -7.500000e+00, 7.500000e+00, -7.500000e+00, 7.500000e+00, 7.500000e+00]> : tensor<8xf6E2M3FN>
func.func @quantize_f6E2M3FN() -> tensor<8xf6E2M3FN> {
  %x = arith.constant dense<[1.0, -0.0, 1.0e6, -1.0e6, 0x7F800000, 0xFF800000, 0x7FC00000, 0xFFC00000]> : tensor<8xf32>
  %s = arith.constant 2.0 : f32
  %q = fpq.quantize %x, %s : tensor<8xf32>, f32 -> tensor<8xf6E2M3FN>
  return %q : tensor<8xf6E2M3FN>
}

// CHECK-LABEL: func.func @quantize_f6E3M2FN()
// CHECK-NEXT:    arith.constant dense<[2.000000e+00, -0.000000e+00, 2.800000e+01, -2.800000e+01, 2.800000e+01, -2.800000e+01, 2.800000e+01, 2.800000e+01]> : tensor<8xf6E3M2FN>
func.func @quantize_f6E3M2FN() -> tensor<8xf6E3M2FN> {
  %x = arith.constant dense<[1.0, -0.0, 1.0e6, -1.0e6, 0x7F800000, 0xFF800000, 0x7FC00000, 0xFFC00000]> : tensor<8xf32>
  %s = arith.constant 2.0 : f32
  %q = fpq.quantize %x, %s : tensor<8xf32>, f32 -> tensor<8xf6E3M2FN>
  return %q : tensor<8xf6E3M2FN>
}

// CHECK-LABEL: func.func @quantize_f4E2M1FN()
// CHECK-NEXT:    arith.constant dense<[2.000000e+00, -0.000000e+00, 6.000000e+00, -6.000000e+00, 6.000000e+00, -6.000000e+00, 6.000000e+00, 6.000000e+00]> : tensor<8xf4E2M1FN>
func.func @quantize_f4E2M1FN() -> tensor<8xf4E2M1FN> {
  %x = arith.constant dense<[1.0, -0.0, 1.0e6, -1.0e6, 0x7F800000, 0xFF800000, 0x7FC00000, 0xFFC00000]> : tensor<8xf32>
  %s = arith.constant 2.0 : f32
  %q = fpq.quantize %x, %s : tensor<8xf32>, f32 -> tensor<8xf4E2M1FN>
  return %q : tensor<8xf4E2M1FN>
}

// Halves go to even, and the scale multiplies.
// CHECK-LABEL: func.func @quantize_rounds_to_even()
// CHECK-NEXT:    arith.constant dense<[4.480000e+02, 1.000000e+00, 1.250000e+00, 1.953130e-03, 0.000000e+00]> : tensor<5xf8E4M3FN>
func.func @quantize_rounds_to_even() -> tensor<5xf8E4M3FN> {
  %x = arith.constant dense<[1.0, 2.371651703e-3, 2.650669543e-3, 3.269740e-06, 2.179827e-06]> : tensor<5xf32>
  %s = arith.constant 448.0 : f32
  %q = fpq.quantize %x, %s : tensor<5xf32>, f32 -> tensor<5xf8E4M3FN>
  return %q : tensor<5xf8E4M3FN>
}

// 464 is the tie between 448 and what would be 480: both saturate.
// CHECK-LABEL: func.func @quantize_saturates_around_the_tie()
// CHECK-NEXT:    arith.constant dense<[4.160000e+02, 4.480000e+02, 4.480000e+02, 4.480000e+02, -4.480000e+02]> : tensor<5xf8E4M3FN>
func.func @quantize_saturates_around_the_tie() -> tensor<5xf8E4M3FN> {
  %x = arith.constant dense<[431.0, 448.0, 463.0, 464.0, -465.0]> : tensor<5xf32>
  %s = arith.constant 1.0 : f32
  %q = fpq.quantize %x, %s : tensor<5xf32>, f32 -> tensor<5xf8E4M3FN>
  return %q : tensor<5xf8E4M3FN>
}

// Rounded once: through f16, 1.0625 + 2^-20 would become the tie 1.0625 and go
// to 1.
// CHECK-LABEL: func.func @quantize_rounds_once()
// CHECK-NEXT:    arith.constant 1.125000e+00 : f8E4M3FN
func.func @quantize_rounds_once() -> f8E4M3FN {
  %x = arith.constant 0x3F880008 : f32
  %s = arith.constant 1.0 : f32
  %q = fpq.quantize %x, %s : f32, f32 -> f8E4M3FN
  return %q : f8E4M3FN
}

// f64 stays f64: in f32, 1.0625 + 2^-40 would become the tie.
// CHECK-LABEL: func.func @quantize_f64()
// CHECK-NEXT:    arith.constant 1.125000e+00 : f8E4M3FN
func.func @quantize_f64() -> f8E4M3FN {
  %x = arith.constant 0x3FF1000000001000 : f64
  %s = arith.constant 1.0 : f32
  %q = fpq.quantize %x, %s : f64, f32 -> f8E4M3FN
  return %q : f8E4M3FN
}

// CHECK-LABEL: func.func @quantize_narrower_inputs()
// CHECK-DAG:     %[[A:.*]] = arith.constant 4.480000e+02 : f8E4M3FN
// CHECK-DAG:     %[[B:.*]] = arith.constant dense<2.240000e+02> : vector<4xf8E4M3FN>
// CHECK:         return %[[A]], %[[B]]
func.func @quantize_narrower_inputs() -> (f8E4M3FN, vector<4xf8E4M3FN>) {
  %x = arith.constant 1.0 : f16
  %y = arith.constant dense<0.5> : vector<4xbf16>
  %s = arith.constant 448.0 : f32
  %a = fpq.quantize %x, %s : f16, f32 -> f8E4M3FN
  %b = fpq.quantize %y, %s : vector<4xbf16>, f32 -> vector<4xf8E4M3FN>
  return %a, %b : f8E4M3FN, vector<4xf8E4M3FN>
}

// CHECK-LABEL: func.func @dequantize_values()
// CHECK-NEXT:    arith.constant dense<[1.000000e+00, -5.000000e-01, 4.35965421E-6, 0x7F{{[C-F][0-9A-F]+}}, -0.000000e+00]> : tensor<5xf32>
func.func @dequantize_values() -> tensor<5xf32> {
  %q = arith.constant dense<[448.0, -224.0, 0x01, 0x7F, -0.0]> : tensor<5xf8E4M3FN>
  %s = arith.constant 448.0 : f32
  %y = fpq.dequantize %q, %s : tensor<5xf8E4M3FN>, f32 -> tensor<5xf32>
  return %y : tensor<5xf32>
}

// CHECK-LABEL: func.func @dequantize_infinity()
// CHECK-NEXT:    arith.constant dense<[0x7F800000, 0xFF800000]> : tensor<2xf32>
func.func @dequantize_infinity() -> tensor<2xf32> {
  %q = arith.constant dense<[0x7C, 0xFC]> : tensor<2xf8E5M2>
  %s = arith.constant 448.0 : f32
  %y = fpq.dequantize %q, %s : tensor<2xf8E5M2>, f32 -> tensor<2xf32>
  return %y : tensor<2xf32>
}

// r = 1 / 448 is rounded to f32 for every result type, f64 included.
// CHECK-LABEL: func.func @dequantize_result_types()
// CHECK-DAG:     %[[F16:.*]] = arith.constant 2.231600e-03 : f16
// CHECK-DAG:     %[[BF16:.*]] = arith.constant 2.227780e-03 : bf16
// CHECK-DAG:     %[[F64:.*]] = arith.constant 0.0022321429569274187 : f64
// CHECK:         return %[[F16]], %[[BF16]], %[[F64]]
func.func @dequantize_result_types() -> (f16, bf16, f64) {
  %q = arith.constant 1.0 : f8E4M3FN
  %s = arith.constant 448.0 : f32
  %a = fpq.dequantize %q, %s : f8E4M3FN, f32 -> f16
  %b = fpq.dequantize %q, %s : f8E4M3FN, f32 -> bf16
  %c = fpq.dequantize %q, %s : f8E4M3FN, f32 -> f64
  return %a, %b, %c : f16, bf16, f64
}

//===----------------------------------------------------------------------===//
// How much is folded
//===----------------------------------------------------------------------===//

// CHECK-LABEL: func.func @splat_of_any_size()
// CHECK-DAG:     %[[Q:.*]] = arith.constant dense<5.000000e-01> : tensor<1024x1024xf8E4M3FN>
// CHECK-DAG:     %[[Y:.*]] = arith.constant dense<2.500000e-01> : tensor<1024x1024xf32>
// CHECK:         return %[[Q]], %[[Y]]
func.func @splat_of_any_size() -> (tensor<1024x1024xf8E4M3FN>, tensor<1024x1024xf32>) {
  %x = arith.constant dense<0.25> : tensor<1024x1024xf32>
  %s = arith.constant 2.0 : f32
  %q = fpq.quantize %x, %s : tensor<1024x1024xf32>, f32 -> tensor<1024x1024xf8E4M3FN>
  %y = fpq.dequantize %q, %s : tensor<1024x1024xf8E4M3FN>, f32 -> tensor<1024x1024xf32>
  return %q, %y : tensor<1024x1024xf8E4M3FN>, tensor<1024x1024xf32>
}

// CHECK-LABEL: func.func @elements_64()
// CHECK-NOT:     fpq.
// CHECK:         return
func.func @elements_64() -> tensor<64xf8E4M3FN> {
  %x = arith.constant dense<[1.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0]> : tensor<64xf32>
  %s = arith.constant 2.0 : f32
  %q = fpq.quantize %x, %s : tensor<64xf32>, f32 -> tensor<64xf8E4M3FN>
  return %q : tensor<64xf8E4M3FN>
}

// CHECK-LABEL: func.func @elements_65()
// CHECK:         %[[Q:.*]] = fpq.quantize
// CHECK:         return %[[Q]]
func.func @elements_65() -> tensor<65xf8E4M3FN> {
  %x = arith.constant dense<[1.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0]> : tensor<65xf32>
  %s = arith.constant 2.0 : f32
  %q = fpq.quantize %x, %s : tensor<65xf32>, f32 -> tensor<65xf8E4M3FN>
  return %q : tensor<65xf8E4M3FN>
}

// CHECK-LABEL: func.func @dequantize_elements_65()
// CHECK:         %[[Y:.*]] = fpq.dequantize
// CHECK:         return %[[Y]]
func.func @dequantize_elements_65() -> tensor<65xf32> {
  %q = arith.constant dense<[1.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0, 2.0]> : tensor<65xf8E4M3FN>
  %s = arith.constant 2.0 : f32
  %y = fpq.dequantize %q, %s : tensor<65xf8E4M3FN>, f32 -> tensor<65xf32>
  return %y : tensor<65xf32>
}

// CHECK-LABEL: func.func @no_elements()
// CHECK-NEXT:    arith.constant dense<> : tensor<0xf8E4M3FN>
func.func @no_elements() -> tensor<0xf8E4M3FN> {
  %x = arith.constant dense<> : tensor<0xf32>
  %s = arith.constant 2.0 : f32
  %q = fpq.quantize %x, %s : tensor<0xf32>, f32 -> tensor<0xf8E4M3FN>
  return %q : tensor<0xf8E4M3FN>
}

// A resource is never copied.
// CHECK-LABEL: func.func @resource()
// CHECK:         %[[Q:.*]] = fpq.quantize
// CHECK:         return %[[Q]]
func.func @resource() -> tensor<2xf8E4M3FN> {
  %x = arith.constant dense_resource<two_floats> : tensor<2xf32>
  %s = arith.constant 2.0 : f32
  %q = fpq.quantize %x, %s : tensor<2xf32>, f32 -> tensor<2xf8E4M3FN>
  return %q : tensor<2xf8E4M3FN>
}

// CHECK-LABEL: func.func @runtime_scale(
// CHECK:         %[[Q:.*]] = fpq.quantize
// CHECK:         return %[[Q]]
func.func @runtime_scale(%s: f32) -> f8E4M3FN {
  %x = arith.constant 1.0 : f32
  %q = fpq.quantize %x, %s : f32, f32 -> f8E4M3FN
  return %q : f8E4M3FN
}

// CHECK-LABEL: func.func @equal_scales_per_axis()
// CHECK-NEXT:    arith.constant dense<[2.000000e+00, 4.000000e+00]> : tensor<2xf8E4M3FN>
func.func @equal_scales_per_axis() -> tensor<2xf8E4M3FN> {
  %x = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %s = arith.constant dense<2.0> : tensor<2xf32>
  %q = fpq.quantize %x, %s per_axis(0) : tensor<2xf32>, tensor<2xf32> -> tensor<2xf8E4M3FN>
  return %q : tensor<2xf8E4M3FN>
}

// CHECK-LABEL: func.func @different_scales_per_axis()
// CHECK:         %[[Q:.*]] = fpq.quantize
// CHECK:         return %[[Q]]
func.func @different_scales_per_axis() -> tensor<2xf8E4M3FN> {
  %x = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %s = arith.constant dense<[2.0, 4.0]> : tensor<2xf32>
  %q = fpq.quantize %x, %s per_axis(0) : tensor<2xf32>, tensor<2xf32> -> tensor<2xf8E4M3FN>
  return %q : tensor<2xf8E4M3FN>
}

//===----------------------------------------------------------------------===//
// quantize(dequantize(q))
//===----------------------------------------------------------------------===//

// CHECK-LABEL: func.func @requantize(
// CHECK:         %[[Q:.*]] = fpq.quantize
// CHECK-NOT:     fpq.
// CHECK:         return %[[Q]]
func.func @requantize(%x: tensor<8xf32>) -> tensor<8xf8E4M3FN> {
  %s = arith.constant 448.0 : f32
  %q = fpq.quantize %x, %s : tensor<8xf32>, f32 -> tensor<8xf8E4M3FN>
  %y = fpq.dequantize %q, %s : tensor<8xf8E4M3FN>, f32 -> tensor<8xf32>
  %z = fpq.quantize %y, %s : tensor<8xf32>, f32 -> tensor<8xf8E4M3FN>
  return %z : tensor<8xf8E4M3FN>
}

// CHECK-LABEL: func.func @requantize_scalar(
// CHECK:         %[[Q:.*]] = fpq.quantize
// CHECK-NOT:     fpq.
// CHECK:         return %[[Q]]
func.func @requantize_scalar(%x: f32) -> f8E4M3FN {
  %s = arith.constant 448.0 : f32
  %q = fpq.quantize %x, %s : f32, f32 -> f8E4M3FN
  %y = fpq.dequantize %q, %s : f8E4M3FN, f32 -> f32
  %z = fpq.quantize %y, %s : f32, f32 -> f8E4M3FN
  return %z : f8E4M3FN
}

// CHECK-LABEL: func.func @requantize_vector(
// CHECK:         %[[Q:.*]] = fpq.quantize
// CHECK-NOT:     fpq.
// CHECK:         return %[[Q]]
func.func @requantize_vector(%x: vector<8xf32>) -> vector<8xf8E4M3FN> {
  %s = arith.constant 448.0 : f32
  %q = fpq.quantize %x, %s : vector<8xf32>, f32 -> vector<8xf8E4M3FN>
  %y = fpq.dequantize %q, %s : vector<8xf8E4M3FN>, f32 -> vector<8xf32>
  %z = fpq.quantize %y, %s : vector<8xf32>, f32 -> vector<8xf8E4M3FN>
  return %z : vector<8xf8E4M3FN>
}

// CHECK-LABEL: func.func @requantize_f64(
// CHECK:         %[[Q:.*]] = fpq.quantize
// CHECK-NOT:     fpq.
// CHECK:         return %[[Q]]
func.func @requantize_f64(%x: tensor<8xf64>) -> tensor<8xf8E4M3FN> {
  %s = arith.constant 448.0 : f32
  %q = fpq.quantize %x, %s : tensor<8xf64>, f32 -> tensor<8xf8E4M3FN>
  %y = fpq.dequantize %q, %s : tensor<8xf8E4M3FN>, f32 -> tensor<8xf64>
  %z = fpq.quantize %y, %s : tensor<8xf64>, f32 -> tensor<8xf8E4M3FN>
  return %z : tensor<8xf8E4M3FN>
}

// Two constants that canonicalization makes one.
// CHECK-LABEL: func.func @requantize_same_value(
// CHECK:         %[[Q:.*]] = fpq.quantize
// CHECK-NOT:     fpq.
// CHECK:         return %[[Q]]
func.func @requantize_same_value(%x: tensor<8xf32>) -> tensor<8xf8E4M3FN> {
  %s = arith.constant 448.0 : f32
  %t = arith.constant 448.0 : f32
  %q = fpq.quantize %x, %s : tensor<8xf32>, f32 -> tensor<8xf8E4M3FN>
  %y = fpq.dequantize %q, %s : tensor<8xf8E4M3FN>, f32 -> tensor<8xf32>
  %z = fpq.quantize %y, %t : tensor<8xf32>, f32 -> tensor<8xf8E4M3FN>
  return %z : tensor<8xf8E4M3FN>
}

// CHECK-LABEL: func.func @requantize_per_axis(
// CHECK:         %[[Q:.*]] = fpq.quantize
// CHECK-NOT:     fpq.
// CHECK:         return %[[Q]]
func.func @requantize_per_axis(%x: tensor<4x8xf32>) -> tensor<4x8xf8E4M3FN> {
  %s = arith.constant dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf32>
  %q = fpq.quantize %x, %s per_axis(0) : tensor<4x8xf32>, tensor<4xf32> -> tensor<4x8xf8E4M3FN>
  %y = fpq.dequantize %q, %s per_axis(0) : tensor<4x8xf8E4M3FN>, tensor<4xf32> -> tensor<4x8xf32>
  %z = fpq.quantize %y, %s per_axis(0) : tensor<4x8xf32>, tensor<4xf32> -> tensor<4x8xf8E4M3FN>
  return %z : tensor<4x8xf8E4M3FN>
}

// f8E4M3FN has fewer bits than bf16, so a power of two loses nothing.
// CHECK-LABEL: func.func @requantize_bf16_power_of_two(
// CHECK:         %[[Q:.*]] = fpq.quantize
// CHECK-NOT:     fpq.
// CHECK:         return %[[Q]]
func.func @requantize_bf16_power_of_two(%x: tensor<8xbf16>) -> tensor<8xf8E4M3FN> {
  %s = arith.constant 256.0 : f32
  %q = fpq.quantize %x, %s : tensor<8xbf16>, f32 -> tensor<8xf8E4M3FN>
  %y = fpq.dequantize %q, %s : tensor<8xf8E4M3FN>, f32 -> tensor<8xbf16>
  %z = fpq.quantize %y, %s : tensor<8xbf16>, f32 -> tensor<8xf8E4M3FN>
  return %z : tensor<8xf8E4M3FN>
}

// In f16 the least codes are lost: 2^-9 * 2^-20 is 0.
// CHECK-LABEL: func.func @requantize_f16_small(
// CHECK:         %[[Q:.*]] = fpq.quantize
// CHECK:         fpq.dequantize
// CHECK:         %[[Z:.*]] = fpq.quantize
// CHECK:         return %[[Z]]
func.func @requantize_f16_small(%x: tensor<8xf16>) -> tensor<8xf8E4M3FN> {
  %s = arith.constant 1048576.0 : f32
  %q = fpq.quantize %x, %s : tensor<8xf16>, f32 -> tensor<8xf8E4M3FN>
  %y = fpq.dequantize %q, %s : tensor<8xf8E4M3FN>, f32 -> tensor<8xf16>
  %z = fpq.quantize %y, %s : tensor<8xf16>, f32 -> tensor<8xf8E4M3FN>
  return %z : tensor<8xf8E4M3FN>
}

// In f16 the great codes are lost: 448 * 2^10 is infinite.
// CHECK-LABEL: func.func @requantize_f16_large(
// CHECK:         %[[Q:.*]] = fpq.quantize
// CHECK:         fpq.dequantize
// CHECK:         %[[Z:.*]] = fpq.quantize
// CHECK:         return %[[Z]]
func.func @requantize_f16_large(%x: tensor<8xf16>) -> tensor<8xf8E4M3FN> {
  %s = arith.constant 0.0009765625 : f32
  %q = fpq.quantize %x, %s : tensor<8xf16>, f32 -> tensor<8xf8E4M3FN>
  %y = fpq.dequantize %q, %s : tensor<8xf8E4M3FN>, f32 -> tensor<8xf16>
  %z = fpq.quantize %y, %s : tensor<8xf16>, f32 -> tensor<8xf8E4M3FN>
  return %z : tensor<8xf8E4M3FN>
}

// In f32 the great codes are lost at the least scale: 57344 * 2^126.
// CHECK-LABEL: func.func @requantize_f32_large(
// CHECK:         %[[Q:.*]] = fpq.quantize
// CHECK:         fpq.dequantize
// CHECK:         %[[Z:.*]] = fpq.quantize
// CHECK:         return %[[Z]]
func.func @requantize_f32_large(%x: tensor<8xf32>) -> tensor<8xf8E5M2> {
  %s = arith.constant 0x00800000 : f32
  %q = fpq.quantize %x, %s : tensor<8xf32>, f32 -> tensor<8xf8E5M2>
  %y = fpq.dequantize %q, %s : tensor<8xf8E5M2>, f32 -> tensor<8xf32>
  %z = fpq.quantize %y, %s : tensor<8xf32>, f32 -> tensor<8xf8E5M2>
  return %z : tensor<8xf8E5M2>
}

// A bare argument may hold codes that fpq.quantize replaces.
// CHECK-LABEL: func.func @requantize_argument(
// CHECK:         fpq.dequantize
// CHECK:         %[[Z:.*]] = fpq.quantize
// CHECK:         return %[[Z]]
func.func @requantize_argument(%q: tensor<8xf8E4M3FN>) -> tensor<8xf8E4M3FN> {
  %s = arith.constant 448.0 : f32
  %y = fpq.dequantize %q, %s : tensor<8xf8E4M3FN>, f32 -> tensor<8xf32>
  %z = fpq.quantize %y, %s : tensor<8xf32>, f32 -> tensor<8xf8E4M3FN>
  return %z : tensor<8xf8E4M3FN>
}

// CHECK-LABEL: func.func @requantize_other_scale(
// CHECK:         %[[Q:.*]] = fpq.quantize
// CHECK:         fpq.dequantize
// CHECK:         %[[Z:.*]] = fpq.quantize
// CHECK:         return %[[Z]]
func.func @requantize_other_scale(%x: tensor<8xf32>) -> tensor<8xf8E4M3FN> {
  %s = arith.constant 448.0 : f32
  %t = arith.constant 256.0 : f32
  %q = fpq.quantize %x, %s : tensor<8xf32>, f32 -> tensor<8xf8E4M3FN>
  %y = fpq.dequantize %q, %s : tensor<8xf8E4M3FN>, f32 -> tensor<8xf32>
  %z = fpq.quantize %y, %t : tensor<8xf32>, f32 -> tensor<8xf8E4M3FN>
  return %z : tensor<8xf8E4M3FN>
}

// CHECK-LABEL: func.func @requantize_runtime_scale(
// CHECK:         %[[Q:.*]] = fpq.quantize
// CHECK:         fpq.dequantize
// CHECK:         %[[Z:.*]] = fpq.quantize
// CHECK:         return %[[Z]]
func.func @requantize_runtime_scale(%x: tensor<8xf32>, %s: f32) -> tensor<8xf8E4M3FN> {
  %q = fpq.quantize %x, %s : tensor<8xf32>, f32 -> tensor<8xf8E4M3FN>
  %y = fpq.dequantize %q, %s : tensor<8xf8E4M3FN>, f32 -> tensor<8xf32>
  %z = fpq.quantize %y, %s : tensor<8xf32>, f32 -> tensor<8xf8E4M3FN>
  return %z : tensor<8xf8E4M3FN>
}

// CHECK-LABEL: func.func @requantize_other_format(
// CHECK:         fpq.quantize
// CHECK:         fpq.dequantize
// CHECK:         %[[Z:.*]] = fpq.quantize
// CHECK:         return %[[Z]]
func.func @requantize_other_format(%x: f32) -> f8E5M2 {
  %s = arith.constant 448.0 : f32
  %q = fpq.quantize %x, %s : f32, f32 -> f8E4M3FN
  %y = fpq.dequantize %q, %s : f8E4M3FN, f32 -> f32
  %z = fpq.quantize %y, %s : f32, f32 -> f8E5M2
  return %z : f8E5M2
}

// CHECK-LABEL: func.func @requantize_other_axis(
// CHECK:         fpq.quantize
// CHECK:         fpq.dequantize
// CHECK:         %[[Z:.*]] = fpq.quantize
// CHECK:         return %[[Z]]
func.func @requantize_other_axis(%x: tensor<2x2xf32>) -> tensor<2x2xf8E4M3FN> {
  %s = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %q = fpq.quantize %x, %s per_axis(0) : tensor<2x2xf32>, tensor<2xf32> -> tensor<2x2xf8E4M3FN>
  %y = fpq.dequantize %q, %s per_axis(0) : tensor<2x2xf8E4M3FN>, tensor<2xf32> -> tensor<2x2xf32>
  %z = fpq.quantize %y, %s per_axis(1) : tensor<2x2xf32>, tensor<2xf32> -> tensor<2x2xf8E4M3FN>
  return %z : tensor<2x2xf8E4M3FN>
}

// The other way round loses precision and stays.
// CHECK-LABEL: func.func @dequantize_of_quantize(
// CHECK:         fpq.quantize
// CHECK:         %[[Y:.*]] = fpq.dequantize
// CHECK:         return %[[Y]]
func.func @dequantize_of_quantize(%x: f32) -> f32 {
  %s = arith.constant 448.0 : f32
  %q = fpq.quantize %x, %s : f32, f32 -> f8E4M3FN
  %y = fpq.dequantize %q, %s : f8E4M3FN, f32 -> f32
  return %y : f32
}

//===----------------------------------------------------------------------===//
// Scales of vectors
//===----------------------------------------------------------------------===//

// CHECK-LABEL: func.func @splat_scale_to_scalar(
// CHECK-SAME:    %[[X:.*]]: vector<4xf32>)
// CHECK:         %[[S:.*]] = arith.constant 4.480000e+02 : f32
// CHECK:         %[[Q:.*]] = fpq.quantize %[[X]], %[[S]] site("x") range<0.000000e+00, 1.000000e+00> : vector<4xf32>, f32 ->
// CHECK:         fpq.dequantize %[[Q]], %[[S]] : vector<4xf8E4M3FN>, f32 ->
func.func @splat_scale_to_scalar(%x: vector<4xf32>) -> vector<4xf32> {
  %s = arith.constant dense<448.0> : vector<4xf32>
  %q = fpq.quantize %x, %s site("x") range<0.0, 1.0> : vector<4xf32>, vector<4xf32> -> vector<4xf8E4M3FN>
  %y = fpq.dequantize %q, %s : vector<4xf8E4M3FN>, vector<4xf32> -> vector<4xf32>
  return %y : vector<4xf32>
}

// CHECK-LABEL: func.func @broadcast_scale_to_scalar(
// CHECK-SAME:    %[[X:.*]]: vector<4xf32>, %[[S:.*]]: f32)
// CHECK-NEXT:    %[[Q:.*]] = fpq.quantize %[[X]], %[[S]] : vector<4xf32>, f32 ->
// CHECK-NEXT:    fpq.dequantize %[[Q]], %[[S]] : vector<4xf8E4M3FN>, f32 ->
func.func @broadcast_scale_to_scalar(%x: vector<4xf32>, %s: f32) -> vector<4xf32> {
  %v = vector.broadcast %s : f32 to vector<4xf32>
  %q = fpq.quantize %x, %v : vector<4xf32>, vector<4xf32> -> vector<4xf8E4M3FN>
  %y = fpq.dequantize %q, %v : vector<4xf8E4M3FN>, vector<4xf32> -> vector<4xf32>
  return %y : vector<4xf32>
}

// CHECK-LABEL: func.func @vector_scales_that_differ(
// CHECK:         fpq.quantize %{{.*}}, %{{.*}} : vector<2xf32>, vector<2xf32> ->
func.func @vector_scales_that_differ(%x: vector<2xf32>) -> vector<2xf8E4M3FN> {
  %s = arith.constant dense<[1.0, 2.0]> : vector<2xf32>
  %q = fpq.quantize %x, %s : vector<2xf32>, vector<2xf32> -> vector<2xf8E4M3FN>
  return %q : vector<2xf8E4M3FN>
}

// CHECK-LABEL: func.func @broadcast_of_a_row_of_scales(
// CHECK:         fpq.quantize %{{.*}}, %{{.*}} : vector<2x4xf32>, vector<2x4xf32> ->
func.func @broadcast_of_a_row_of_scales(%x: vector<2x4xf32>, %s: vector<4xf32>) -> vector<2x4xf8E4M3FN> {
  %v = vector.broadcast %s : vector<4xf32> to vector<2x4xf32>
  %q = fpq.quantize %x, %v : vector<2x4xf32>, vector<2x4xf32> -> vector<2x4xf8E4M3FN>
  return %q : vector<2x4xf8E4M3FN>
}

{-#
  dialect_resources: {
    builtin: {
      two_floats: "0x040000000000803F00000040"
    }
  }
#-}
