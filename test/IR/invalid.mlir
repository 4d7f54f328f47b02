// RUN: fpq-opt %s --split-input-file --verify-diagnostics

//===----------------------------------------------------------------------===//
// Scale values (S5)
//===----------------------------------------------------------------------===//

func.func @scale_zero(%x: f32) -> f8E4M3FN {
  %s = arith.constant 0.0 : f32
  // expected-error @below {{'fpq.quantize' op scale 0 is not valid: the scale and its reciprocal must be positive, finite, normal f32 numbers}}
  %q = fpq.quantize %x, %s : f32, f32 -> f8E4M3FN
  return %q : f8E4M3FN
}

// -----

func.func @scale_negative_zero(%x: f32) -> f8E4M3FN {
  %s = arith.constant -0.0 : f32
  // expected-error @below {{'fpq.quantize' op scale -0 is not valid: the scale and its reciprocal must be positive, finite, normal f32 numbers}}
  %q = fpq.quantize %x, %s : f32, f32 -> f8E4M3FN
  return %q : f8E4M3FN
}

// -----

func.func @scale_negative(%x: f32) -> f8E4M3FN {
  %s = arith.constant -448.0 : f32
  // expected-error @below {{'fpq.quantize' op scale -448 is not valid: the scale and its reciprocal must be positive, finite, normal f32 numbers}}
  %q = fpq.quantize %x, %s : f32, f32 -> f8E4M3FN
  return %q : f8E4M3FN
}

// -----

func.func @scale_nan(%x: f32) -> f8E4M3FN {
  %s = arith.constant 0x7FC00000 : f32
  // expected-error @below {{'fpq.quantize' op scale NaN is not valid: the scale and its reciprocal must be positive, finite, normal f32 numbers}}
  %q = fpq.quantize %x, %s : f32, f32 -> f8E4M3FN
  return %q : f8E4M3FN
}

// -----

func.func @scale_inf(%x: f32) -> f8E4M3FN {
  %s = arith.constant 0x7F800000 : f32
  // expected-error @below {{'fpq.quantize' op scale +Inf is not valid: the scale and its reciprocal must be positive, finite, normal f32 numbers}}
  %q = fpq.quantize %x, %s : f32, f32 -> f8E4M3FN
  return %q : f8E4M3FN
}

// -----

func.func @scale_subnormal(%x: f32) -> f8E4M3FN {
  %s = arith.constant 1.0e-45 : f32
  // expected-error @below {{'fpq.quantize' op scale 1.40129846E-45 is not valid: the scale and its reciprocal must be positive, finite, normal f32 numbers}}
  %q = fpq.quantize %x, %s : f32, f32 -> f8E4M3FN
  return %q : f8E4M3FN
}

// -----

func.func @scale_below_least(%x: f32) -> f8E4M3FN {
  %s = arith.constant 0x007FFFFF : f32
  // expected-error @below {{'fpq.quantize' op scale 1.17549421E-38 is not valid: the scale and its reciprocal must be positive, finite, normal f32 numbers}}
  %q = fpq.quantize %x, %s : f32, f32 -> f8E4M3FN
  return %q : f8E4M3FN
}

// -----

func.func @scale_reciprocal_subnormal(%x: f32) -> f8E4M3FN {
  %s = arith.constant 3.0e+38 : f32
  // expected-error @below {{'fpq.quantize' op scale 3.00000001E+38 is not valid: the scale and its reciprocal must be positive, finite, normal f32 numbers}}
  %q = fpq.quantize %x, %s : f32, f32 -> f8E4M3FN
  return %q : f8E4M3FN
}

// -----

func.func @scale_above_greatest(%x: f32) -> f8E4M3FN {
  %s = arith.constant 0x7E800001 : f32
  // expected-error @below {{'fpq.quantize' op scale 8.50706018E+37 is not valid: the scale and its reciprocal must be positive, finite, normal f32 numbers}}
  %q = fpq.quantize %x, %s : f32, f32 -> f8E4M3FN
  return %q : f8E4M3FN
}

// -----

func.func @dequantize_scale_zero(%q: tensor<4xf8E4M3FN>) -> tensor<4xf32> {
  %s = arith.constant 0.0 : f32
  // expected-error @below {{'fpq.dequantize' op scale 0 is not valid: the scale and its reciprocal must be positive, finite, normal f32 numbers}}
  %y = fpq.dequantize %q, %s : tensor<4xf8E4M3FN>, f32 -> tensor<4xf32>
  return %y : tensor<4xf32>
}

// -----

func.func @scale_one_bad_element(%x: tensor<3x8xf32>) -> tensor<3x8xf8E4M3FN> {
  %s = arith.constant dense<[1.0, -2.0, 1.0]> : tensor<3xf32>
  // expected-error @below {{'fpq.quantize' op scale -2 is not valid: the scale and its reciprocal must be positive, finite, normal f32 numbers}}
  %q = fpq.quantize %x, %s per_axis(0) : tensor<3x8xf32>, tensor<3xf32> -> tensor<3x8xf8E4M3FN>
  return %q : tensor<3x8xf8E4M3FN>
}

// -----

func.func @scale_bad_splat(%x: vector<4xf32>) -> vector<4xf8E4M3FN> {
  %s = arith.constant dense<0.0> : vector<4xf32>
  // expected-error @below {{'fpq.quantize' op scale 0 is not valid: the scale and its reciprocal must be positive, finite, normal f32 numbers}}
  %q = fpq.quantize %x, %s : vector<4xf32>, vector<4xf32> -> vector<4xf8E4M3FN>
  return %q : vector<4xf8E4M3FN>
}

// -----

func.func @mx_scale_nan(%x: tensor<64xf32>) -> tensor<64xf8E4M3FN> {
  %s = arith.constant dense<[0x7F, 0xFF]> : tensor<2xf8E8M0FNU>
  // expected-error @below {{'fpq.quantize' op scale NaN is not valid: the scale and its reciprocal must be positive, finite, normal f32 numbers}}
  %q = fpq.quantize %x, %s mx(0) : tensor<64xf32>, tensor<2xf8E8M0FNU> -> tensor<64xf8E4M3FN>
  return %q : tensor<64xf8E4M3FN>
}

// -----

func.func @mx_scale_too_small(%x: tensor<64xf32>) -> tensor<64xf8E4M3FN> {
  %s = arith.constant dense<[0x7F, 0x00]> : tensor<2xf8E8M0FNU>
  // expected-error @below {{'fpq.quantize' op scale 5.9E-39 is not valid: the scale and its reciprocal must be positive, finite, normal f32 numbers}}
  %q = fpq.quantize %x, %s mx(0) : tensor<64xf32>, tensor<2xf8E8M0FNU> -> tensor<64xf8E4M3FN>
  return %q : tensor<64xf8E4M3FN>
}

// -----

func.func @mx_scale_too_large(%x: tensor<64xf32>) -> tensor<64xf8E4M3FN> {
  %s = arith.constant dense<[0x7F, 0xFE]> : tensor<2xf8E8M0FNU>
  // expected-error @below {{'fpq.quantize' op scale 1.7E+38 is not valid: the scale and its reciprocal must be positive, finite, normal f32 numbers}}
  %q = fpq.quantize %x, %s mx(0) : tensor<64xf32>, tensor<2xf8E8M0FNU> -> tensor<64xf8E4M3FN>
  return %q : tensor<64xf8E4M3FN>
}

// -----

//===----------------------------------------------------------------------===//
// Element types (S2, S8)
//===----------------------------------------------------------------------===//

func.func @observe_format_f32(%x: f32) -> f32 {
  // expected-error @below {{'fpq.observe' op attribute 'format' failed to satisfy constraint: type attribute of narrow float (f8E4M3FN, f8E5M2, f8E4M3FNUZ, f8E5M2FNUZ, f8E4M3, f8E3M4, f8E4M3B11FNUZ, f6E2M3FN, f6E3M2FN or f4E2M1FN)}}
  %0 = fpq.observe %x site("x") format(f32) : f32
  return %0 : f32
}

// -----

func.func @observe_format_i8(%x: f32) -> f32 {
  // expected-error @below {{'fpq.observe' op attribute 'format' failed to satisfy constraint: type attribute of narrow float (f8E4M3FN, f8E5M2, f8E4M3FNUZ, f8E5M2FNUZ, f8E4M3, f8E3M4, f8E4M3B11FNUZ, f6E2M3FN, f6E3M2FN or f4E2M1FN)}}
  %0 = fpq.observe %x site("x") format(i8) : f32
  return %0 : f32
}

// -----

func.func @observe_format_scale_format(%x: f32) -> f32 {
  // expected-error @below {{'fpq.observe' op attribute 'format' failed to satisfy constraint: type attribute of narrow float (f8E4M3FN, f8E5M2, f8E4M3FNUZ, f8E5M2FNUZ, f8E4M3, f8E3M4, f8E4M3B11FNUZ, f6E2M3FN, f6E3M2FN or f4E2M1FN)}}
  %0 = fpq.observe %x site("x") format(f8E8M0FNU) : f32
  return %0 : f32
}

// -----

func.func @quantize_to_f16(%x: f32, %s: f32) -> f16 {
  // expected-error @below {{'fpq.quantize' op result #0 must be a scalar, vector or ranked tensor of narrow float (f8E4M3FN, f8E5M2, f8E4M3FNUZ, f8E5M2FNUZ, f8E4M3, f8E3M4, f8E4M3B11FNUZ, f6E2M3FN, f6E3M2FN or f4E2M1FN), but got}}
  %q = fpq.quantize %x, %s : f32, f32 -> f16
  return %q : f16
}

// -----

func.func @quantize_to_i8(%x: f32, %s: f32) -> i8 {
  // expected-error @below {{'fpq.quantize' op result #0 must be a scalar, vector or ranked tensor of narrow float (f8E4M3FN, f8E5M2, f8E4M3FNUZ, f8E5M2FNUZ, f8E4M3, f8E3M4, f8E4M3B11FNUZ, f6E2M3FN, f6E3M2FN or f4E2M1FN), but got}}
  %q = fpq.quantize %x, %s : f32, f32 -> i8
  return %q : i8
}

// -----

func.func @quantize_to_scale_format(%x: f32, %s: f32) -> f8E8M0FNU {
  // expected-error @below {{'fpq.quantize' op result #0 must be a scalar, vector or ranked tensor of narrow float (f8E4M3FN, f8E5M2, f8E4M3FNUZ, f8E5M2FNUZ, f8E4M3, f8E3M4, f8E4M3B11FNUZ, f6E2M3FN, f6E3M2FN or f4E2M1FN), but got}}
  %q = fpq.quantize %x, %s : f32, f32 -> f8E8M0FNU
  return %q : f8E8M0FNU
}

// -----

func.func @observe_narrow_x(%x: f8E4M3FN) -> f8E4M3FN {
  // expected-error @below {{'fpq.observe' op operand #0 must be a scalar, vector or ranked tensor of f16, bf16, f32 or f64 (a narrow float goes through fpq.dequantize), but got}}
  %0 = fpq.observe %x site("x") format(f8E4M3FN) : f8E4M3FN
  return %0 : f8E4M3FN
}

// -----

func.func @quantize_narrow_x(%x: tensor<4xf8E5M2>, %s: f32) -> tensor<4xf8E4M3FN> {
  // expected-error @below {{'fpq.quantize' op operand #0 must be a scalar, vector or ranked tensor of f16, bf16, f32 or f64 (a narrow float goes through fpq.dequantize), but got}}
  %q = fpq.quantize %x, %s : tensor<4xf8E5M2>, f32 -> tensor<4xf8E4M3FN>
  return %q : tensor<4xf8E4M3FN>
}

// -----

func.func @quantize_integer_x(%x: tensor<4xi32>, %s: f32) -> tensor<4xf8E4M3FN> {
  // expected-error @below {{'fpq.quantize' op operand #0 must be a scalar, vector or ranked tensor of f16, bf16, f32 or f64 (a narrow float goes through fpq.dequantize), but got}}
  %q = fpq.quantize %x, %s : tensor<4xi32>, f32 -> tensor<4xf8E4M3FN>
  return %q : tensor<4xf8E4M3FN>
}

// -----

func.func @quantize_f128_x(%x: tensor<4xf128>, %s: f32) -> tensor<4xf8E4M3FN> {
  // expected-error @below {{'fpq.quantize' op operand #0 must be a scalar, vector or ranked tensor of f16, bf16, f32 or f64 (a narrow float goes through fpq.dequantize), but got}}
  %q = fpq.quantize %x, %s : tensor<4xf128>, f32 -> tensor<4xf8E4M3FN>
  return %q : tensor<4xf8E4M3FN>
}

// -----

func.func @quantize_tf32_x(%x: tensor<4xtf32>, %s: f32) -> tensor<4xf8E4M3FN> {
  // expected-error @below {{'fpq.quantize' op operand #0 must be a scalar, vector or ranked tensor of f16, bf16, f32 or f64 (a narrow float goes through fpq.dequantize), but got}}
  %q = fpq.quantize %x, %s : tensor<4xtf32>, f32 -> tensor<4xf8E4M3FN>
  return %q : tensor<4xf8E4M3FN>
}

// -----

func.func @dequantize_wide_q(%q: f16, %s: f32) -> f32 {
  // expected-error @below {{'fpq.dequantize' op operand #0 must be a scalar, vector or ranked tensor of narrow float (f8E4M3FN, f8E5M2, f8E4M3FNUZ, f8E5M2FNUZ, f8E4M3, f8E3M4, f8E4M3B11FNUZ, f6E2M3FN, f6E3M2FN or f4E2M1FN), but got}}
  %y = fpq.dequantize %q, %s : f16, f32 -> f32
  return %y : f32
}

// -----

func.func @dequantize_to_narrow(%q: f8E4M3FN, %s: f32) -> f8E5M2 {
  // expected-error @below {{'fpq.dequantize' op result #0 must be a scalar, vector or ranked tensor of f16, bf16, f32 or f64 (a narrow float goes through fpq.dequantize), but got}}
  %y = fpq.dequantize %q, %s : f8E4M3FN, f32 -> f8E5M2
  return %y : f8E5M2
}

// -----

func.func @quantize_scale_type(%x: f32, %s: f16) -> f8E4M3FN {
  // expected-error @below {{'fpq.quantize' op operand #1 must be 32-bit float or vector of 32-bit float values or ranked tensor of 32-bit float or f8E8M0FNU type values, but got 'f16'}}
  %q = fpq.quantize %x, %s : f32, f16 -> f8E4M3FN
  return %q : f8E4M3FN
}

// -----

func.func @observe_unranked(%x: tensor<*xf32>) -> tensor<*xf32> {
  // expected-error @below {{'fpq.observe' op operand #0 must be a scalar, vector or ranked tensor of f16, bf16, f32 or f64 (a narrow float goes through fpq.dequantize), but got 'tensor<*xf32>'}}
  %0 = fpq.observe %x site("x") format(f8E4M3FN) : tensor<*xf32>
  return %0 : tensor<*xf32>
}

// -----

func.func @quantize_unranked(%x: tensor<*xf32>, %s: f32) -> tensor<*xf8E4M3FN> {
  // expected-error @below {{'fpq.quantize' op operand #0 must be a scalar, vector or ranked tensor of f16, bf16, f32 or f64 (a narrow float goes through fpq.dequantize), but got 'tensor<*xf32>'}}
  %0 = fpq.quantize %x, %s : tensor<*xf32>, f32 -> tensor<*xf8E4M3FN>
  return %0 : tensor<*xf8E4M3FN>
}

// -----

func.func @dequantize_unranked(%x: tensor<*xf8E4M3FN>, %s: f32) -> tensor<*xf32> {
  // expected-error @below {{'fpq.dequantize' op operand #0 must be a scalar, vector or ranked tensor of narrow float (f8E4M3FN, f8E5M2, f8E4M3FNUZ, f8E5M2FNUZ, f8E4M3, f8E3M4, f8E4M3B11FNUZ, f6E2M3FN, f6E3M2FN or f4E2M1FN), but got 'tensor<*xf8E4M3FN>'}}
  %0 = fpq.dequantize %x, %s : tensor<*xf8E4M3FN>, f32 -> tensor<*xf32>
  return %0 : tensor<*xf32>
}

// -----

func.func @quantize_memref(%x: memref<4xf32>, %s: f32) {
  // expected-error @below {{'fpq.quantize' op operand #0 must be a scalar, vector or ranked tensor of f16, bf16, f32 or f64 (a narrow float goes through fpq.dequantize), but got 'memref<4xf32>'}}
  %q = fpq.quantize %x, %s : memref<4xf32>, f32 -> memref<4xf8E4M3FN>
  return
}

// -----

//===----------------------------------------------------------------------===//
// Shapes
//===----------------------------------------------------------------------===//

func.func @quantize_changes_shape(%x: tensor<4xf32>, %s: f32) -> tensor<5xf8E4M3FN> {
  // expected-error @below {{'fpq.quantize' op operand and result must have the same shape, got 'tensor<4xf32>' and 'tensor<5xf8E4M3FN>'}}
  %q = fpq.quantize %x, %s : tensor<4xf32>, f32 -> tensor<5xf8E4M3FN>
  return %q : tensor<5xf8E4M3FN>
}

// -----

func.func @quantize_forgets_dimension(%x: tensor<4xf32>, %s: f32) -> tensor<?xf8E4M3FN> {
  // expected-error @below {{'fpq.quantize' op operand and result must have the same shape, got 'tensor<4xf32>' and 'tensor<?xf8E4M3FN>'}}
  %q = fpq.quantize %x, %s : tensor<4xf32>, f32 -> tensor<?xf8E4M3FN>
  return %q : tensor<?xf8E4M3FN>
}

// -----

func.func @quantize_scalar_to_vector(%x: f32, %s: f32) -> vector<1xf8E4M3FN> {
  // expected-error @below {{'fpq.quantize' op operand and result must have the same shape, got 'f32' and 'vector<1xf8E4M3FN>'}}
  %q = fpq.quantize %x, %s : f32, f32 -> vector<1xf8E4M3FN>
  return %q : vector<1xf8E4M3FN>
}

// -----

func.func @quantize_vector_to_tensor(%x: vector<4xf32>, %s: f32) -> tensor<4xf8E4M3FN> {
  // expected-error @below {{'fpq.quantize' op operand and result must have the same shape, got 'vector<4xf32>' and 'tensor<4xf8E4M3FN>'}}
  %q = fpq.quantize %x, %s : vector<4xf32>, f32 -> tensor<4xf8E4M3FN>
  return %q : tensor<4xf8E4M3FN>
}

// -----

func.func @dequantize_changes_shape(%q: tensor<4xf8E4M3FN>, %s: f32) -> tensor<4x1xf32> {
  // expected-error @below {{'fpq.dequantize' op operand and result must have the same shape, got 'tensor<4xf8E4M3FN>' and 'tensor<4x1xf32>'}}
  %y = fpq.dequantize %q, %s : tensor<4xf8E4M3FN>, f32 -> tensor<4x1xf32>
  return %y : tensor<4x1xf32>
}

// -----

func.func @observe_changes_type(%x: tensor<4xf32>) -> tensor<4xf16> {
  // expected-error @below {{'fpq.observe' op requires the same type for all operands and results}}
  %0 = "fpq.observe"(%x) <{site = "x", format = f8E4M3FN}> : (tensor<4xf32>) -> tensor<4xf16>
  return %0 : tensor<4xf16>
}

// -----

//===----------------------------------------------------------------------===//
// Shapes of scales (S6)
//===----------------------------------------------------------------------===//

func.func @per_tensor_takes_scalar(%x: tensor<4x?x70xf32>, %s: tensor<f32>) -> tensor<4x?x70xf8E4M3FN> {
  // expected-error @below {{'fpq.quantize' op scale of 'tensor<4x?x70xf32>' with granularity #fpq.granularity<per_tensor> must be 'f32', got 'tensor<f32>'}}
  %q = fpq.quantize %x, %s : tensor<4x?x70xf32>, tensor<f32> -> tensor<4x?x70xf8E4M3FN>
  return %q : tensor<4x?x70xf8E4M3FN>
}

// -----

func.func @per_tensor_dequantize_takes_scalar(%q: tensor<4x?x70xf8E4M3FN>, %s: tensor<4xf32>) -> tensor<4x?x70xf32> {
  // expected-error @below {{'fpq.dequantize' op scale of 'tensor<4x?x70xf32>' with granularity #fpq.granularity<per_tensor> must be 'f32', got 'tensor<4xf32>'}}
  %y = fpq.dequantize %q, %s : tensor<4x?x70xf8E4M3FN>, tensor<4xf32> -> tensor<4x?x70xf32>
  return %y : tensor<4x?x70xf32>
}

// -----

func.func @per_axis_takes_one_dimension(%x: tensor<4x?x70xf32>, %s: f32) -> tensor<4x?x70xf8E4M3FN> {
  // expected-error @below {{'fpq.quantize' op scale of 'tensor<4x?x70xf32>' with granularity #fpq.granularity<per_axis(0)> must be 'tensor<4xf32>', got 'f32'}}
  %q = fpq.quantize %x, %s per_axis(0) : tensor<4x?x70xf32>, f32 -> tensor<4x?x70xf8E4M3FN>
  return %q : tensor<4x?x70xf8E4M3FN>
}

// -----

func.func @per_axis_wrong_extent(%x: tensor<4x?x70xf32>, %s: tensor<5xf32>) -> tensor<4x?x70xf8E4M3FN> {
  // expected-error @below {{'fpq.quantize' op scale of 'tensor<4x?x70xf32>' with granularity #fpq.granularity<per_axis(0)> must be 'tensor<4xf32>', got 'tensor<5xf32>'}}
  %q = fpq.quantize %x, %s per_axis(0) : tensor<4x?x70xf32>, tensor<5xf32> -> tensor<4x?x70xf8E4M3FN>
  return %q : tensor<4x?x70xf8E4M3FN>
}

// -----

func.func @per_axis_dynamic_extent(%x: tensor<4x?x70xf32>, %s: tensor<4xf32>) -> tensor<4x?x70xf8E4M3FN> {
  // expected-error @below {{'fpq.quantize' op scale of 'tensor<4x?x70xf32>' with granularity #fpq.granularity<per_axis(1)> must be 'tensor<?xf32>', got 'tensor<4xf32>'}}
  %q = fpq.quantize %x, %s per_axis(1) : tensor<4x?x70xf32>, tensor<4xf32> -> tensor<4x?x70xf8E4M3FN>
  return %q : tensor<4x?x70xf8E4M3FN>
}

// -----

func.func @per_block_wrong_extent(%x: tensor<4x?x70xf32>, %s: tensor<2x1x2xf32>) -> tensor<4x?x70xf8E4M3FN> {
  // expected-error @below {{'fpq.quantize' op scale of 'tensor<4x?x70xf32>' with granularity #fpq.granularity<per_block(2, -1, 32)> must be 'tensor<2x1x3xf32>', got 'tensor<2x1x2xf32>'}}
  %q = fpq.quantize %x, %s per_block(2, -1, 32) : tensor<4x?x70xf32>, tensor<2x1x2xf32> -> tensor<4x?x70xf8E4M3FN>
  return %q : tensor<4x?x70xf8E4M3FN>
}

// -----

func.func @per_block_whole_dynamic_dimension(%x: tensor<4x?x70xf32>, %s: tensor<2x?x3xf32>) -> tensor<4x?x70xf8E4M3FN> {
  // expected-error @below {{'fpq.quantize' op scale of 'tensor<4x?x70xf32>' with granularity #fpq.granularity<per_block(2, -1, 32)> must be 'tensor<2x1x3xf32>', got 'tensor<2x?x3xf32>'}}
  %q = fpq.quantize %x, %s per_block(2, -1, 32) : tensor<4x?x70xf32>, tensor<2x?x3xf32> -> tensor<4x?x70xf8E4M3FN>
  return %q : tensor<4x?x70xf8E4M3FN>
}

// -----

func.func @per_block_f8_scale(%x: tensor<4x?x70xf32>, %s: tensor<2x1x3xf8E8M0FNU>) -> tensor<4x?x70xf8E4M3FN> {
  // expected-error @below {{'fpq.quantize' op scale of 'tensor<4x?x70xf32>' with granularity #fpq.granularity<per_block(2, -1, 32)> must be 'tensor<2x1x3xf32>', got 'tensor<2x1x3xf8E8M0FNU>'}}
  %q = fpq.quantize %x, %s per_block(2, -1, 32) : tensor<4x?x70xf32>, tensor<2x1x3xf8E8M0FNU> -> tensor<4x?x70xf8E4M3FN>
  return %q : tensor<4x?x70xf8E4M3FN>
}

// -----

func.func @mx_wrong_extent(%x: tensor<4x?x70xf32>, %s: tensor<4x?x2xf8E8M0FNU>) -> tensor<4x?x70xf8E4M3FN> {
  // expected-error @below {{'fpq.quantize' op scale of 'tensor<4x?x70xf32>' with granularity #fpq.granularity<mx(2)> must be 'tensor<4x?x3xf8E8M0FNU>', got 'tensor<4x?x2xf8E8M0FNU>'}}
  %q = fpq.quantize %x, %s mx(2) : tensor<4x?x70xf32>, tensor<4x?x2xf8E8M0FNU> -> tensor<4x?x70xf8E4M3FN>
  return %q : tensor<4x?x70xf8E4M3FN>
}

// -----

func.func @mx_f32_scale(%q: tensor<4x?x70xf8E4M3FN>, %s: tensor<4x?x3xf32>) -> tensor<4x?x70xf32> {
  // expected-error @below {{'fpq.dequantize' op scale of 'tensor<4x?x70xf32>' with granularity #fpq.granularity<mx(2)> must be 'tensor<4x?x3xf8E8M0FNU>', got 'tensor<4x?x3xf32>'}}
  %y = fpq.dequantize %q, %s mx(2) : tensor<4x?x70xf8E4M3FN>, tensor<4x?x3xf32> -> tensor<4x?x70xf32>
  return %y : tensor<4x?x70xf32>
}

// -----

func.func @vector_scale_other_shape(%x: vector<4xf32>, %s: vector<8xf32>) -> vector<4xf8E4M3FN> {
  // expected-error @below {{'fpq.quantize' op scale of 'vector<4xf32>' with granularity #fpq.granularity<per_tensor> must be 'f32', got 'vector<8xf32>'}}
  %q = fpq.quantize %x, %s : vector<4xf32>, vector<8xf32> -> vector<4xf8E4M3FN>
  return %q : vector<4xf8E4M3FN>
}

// -----

func.func @vector_scale_of_scalar(%x: f32, %s: vector<1xf32>) -> f8E4M3FN {
  // expected-error @below {{'fpq.quantize' op scale of 'f32' with granularity #fpq.granularity<per_tensor> must be 'f32', got 'vector<1xf32>'}}
  %q = fpq.quantize %x, %s : f32, vector<1xf32> -> f8E4M3FN
  return %q : f8E4M3FN
}

// -----

func.func @per_axis_out_of_range(%x: tensor<4x8xf32>, %s: tensor<4xf32>) -> tensor<4x8xf8E4M3FN> {
  // expected-error @below {{'fpq.quantize' op granularity axis 2 is out of range for 'tensor<4x8xf32>' of rank 2}}
  %q = fpq.quantize %x, %s per_axis(2) : tensor<4x8xf32>, tensor<4xf32> -> tensor<4x8xf8E4M3FN>
  return %q : tensor<4x8xf8E4M3FN>
}

// -----

func.func @per_axis_of_rank_zero(%x: tensor<f32>, %s: tensor<1xf32>) -> tensor<f8E4M3FN> {
  // expected-error @below {{'fpq.quantize' op granularity axis 0 is out of range for 'tensor<f32>' of rank 0}}
  %q = fpq.quantize %x, %s per_axis(0) : tensor<f32>, tensor<1xf32> -> tensor<f8E4M3FN>
  return %q : tensor<f8E4M3FN>
}

// -----

func.func @mx_out_of_range(%q: tensor<4x8xf8E4M3FN>, %s: tensor<4x1xf8E8M0FNU>) -> tensor<4x8xf32> {
  // expected-error @below {{'fpq.dequantize' op granularity axis 2 is out of range for 'tensor<4x8xf32>' of rank 2}}
  %y = fpq.dequantize %q, %s mx(2) : tensor<4x8xf8E4M3FN>, tensor<4x1xf8E8M0FNU> -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// -----

func.func @per_block_count(%x: tensor<4x8xf32>, %s: tensor<4x1xf32>) -> tensor<4x8xf8E4M3FN> {
  // expected-error @below {{'fpq.quantize' op granularity has 3 block extents, but 'tensor<4x8xf32>' has rank 2}}
  %q = fpq.quantize %x, %s per_block(1, -1, -1) : tensor<4x8xf32>, tensor<4x1xf32> -> tensor<4x8xf8E4M3FN>
  return %q : tensor<4x8xf8E4M3FN>
}

// -----

func.func @per_axis_of_vector(%x: vector<4xf32>, %s: vector<4xf32>) -> vector<4xf8E4M3FN> {
  // expected-error @below {{'fpq.quantize' op granularity #fpq.granularity<per_axis(0)> takes a ranked tensor; 'vector<4xf32>' is quantized per_tensor}}
  %q = fpq.quantize %x, %s per_axis(0) : vector<4xf32>, vector<4xf32> -> vector<4xf8E4M3FN>
  return %q : vector<4xf8E4M3FN>
}

// -----

func.func @mx_of_scalar(%q: f8E4M3FN, %s: f32) -> f32 {
  // expected-error @below {{'fpq.dequantize' op granularity #fpq.granularity<mx(0)> takes a ranked tensor; 'f32' is quantized per_tensor}}
  %y = fpq.dequantize %q, %s mx(0) : f8E4M3FN, f32 -> f32
  return %y : f32
}

// -----

func.func @observe_axis_out_of_range(%x: tensor<4xf32>) -> tensor<4xf32> {
  // expected-error @below {{'fpq.observe' op granularity axis 1 is out of range for 'tensor<4xf32>' of rank 1}}
  %0 = fpq.observe %x site("x") format(f8E4M3FN) per_axis(1) : tensor<4xf32>
  return %0 : tensor<4xf32>
}

// -----

func.func @observe_block_count(%x: tensor<4x4xf32>) -> tensor<4x4xf32> {
  // expected-error @below {{'fpq.observe' op granularity has 1 block extents, but 'tensor<4x4xf32>' has rank 2}}
  %0 = fpq.observe %x site("x") format(f8E4M3FN) per_block(1) : tensor<4x4xf32>
  return %0 : tensor<4x4xf32>
}

// -----

func.func @observe_vector_per_block(%x: vector<4xf32>) -> vector<4xf32> {
  // expected-error @below {{'fpq.observe' op granularity #fpq.granularity<per_block(4)> takes a ranked tensor; 'vector<4xf32>' is quantized per_tensor}}
  %0 = fpq.observe %x site("x") format(f8E4M3FN) per_block(4) : vector<4xf32>
  return %0 : vector<4xf32>
}

// -----

//===----------------------------------------------------------------------===//
// Attributes
//===----------------------------------------------------------------------===//

func.func @observe_empty_site(%x: f32) -> f32 {
  // expected-error @below {{'fpq.observe' op site name is empty}}
  %0 = fpq.observe %x site("") format(f8E4M3FN) : f32
  return %0 : f32
}

// -----

func.func @axis_negative(%x: tensor<4x8xf32>) {
  // expected-error @below {{axis -1 is negative}}
  %0 = fpq.observe %x site("x") format(f8E4M3FN) per_axis(-1) : tensor<4x8xf32>
  return
}

// -----

func.func @mx_axis_negative(%x: tensor<4x8xf32>) {
  // expected-error @below {{axis -2 is negative}}
  %0 = fpq.observe %x site("x") format(f8E4M3FN) mx(-2) : tensor<4x8xf32>
  return
}

// -----

func.func @axis_missing(%x: tensor<4x8xf32>) {
  // expected-error @below {{expected '('}}
  %0 = fpq.observe %x site("x") format(f8E4M3FN) per_axis : tensor<4x8xf32>
  return
}

// -----

func.func @axis_not_a_number(%x: tensor<4x8xf32>) {
  // expected-error @below {{expected integer value}}
  %0 = fpq.observe %x site("x") format(f8E4M3FN) per_axis(first) : tensor<4x8xf32>
  return
}

// -----

func.func @block_extent_zero(%x: tensor<4x8xf32>) {
  // expected-error @below {{block extent 0 is neither positive nor -1 (the whole dimension)}}
  %0 = fpq.observe %x site("x") format(f8E4M3FN) per_block(0, -1) : tensor<4x8xf32>
  return
}

// -----

func.func @block_extent_negative(%x: tensor<4x8xf32>) {
  // expected-error @below {{block extent -2 is neither positive nor -1 (the whole dimension)}}
  %0 = fpq.observe %x site("x") format(f8E4M3FN) per_block(1, -2) : tensor<4x8xf32>
  return
}

// -----

func.func @kind_unknown(%x: tensor<4x8xf32>) {
  // expected-error @below {{expected one of [min_max, moving_average, histogram] for which statistic an observer keeps, got: median}}
  %0 = fpq.observe %x site("x") format(f8E4M3FN) kind(median) : tensor<4x8xf32>
  return
}

// -----

func.func @policy_unknown(%x: tensor<4x8xf32>) {
  // expected-error @below {{expected floating point literal}}
  %0 = fpq.observe %x site("x") format(f8E4M3FN) policy(fp-max) : tensor<4x8xf32>
  return
}

// -----

func.func @policy_zero(%x: tensor<4x8xf32>) {
  // expected-error @below {{scale policy is no valid scale: it and its reciprocal must be positive, finite, normal f32 numbers}}
  %0 = fpq.observe %x site("x") format(f8E4M3FN) policy(0.0) : tensor<4x8xf32>
  return
}

// -----

func.func @policy_negative(%x: tensor<4x8xf32>) {
  // expected-error @below {{scale policy is no valid scale: it and its reciprocal must be positive, finite, normal f32 numbers}}
  %0 = fpq.observe %x site("x") format(f8E4M3FN) policy(-1.0) : tensor<4x8xf32>
  return
}

// -----

func.func @policy_beyond_f32(%x: tensor<4x8xf32>) {
  // expected-error @below {{scale policy is no valid scale: it and its reciprocal must be positive, finite, normal f32 numbers}}
  %0 = fpq.observe %x site("x") format(f8E4M3FN) policy(1.0e39) : tensor<4x8xf32>
  return
}

// -----

func.func @policy_reciprocal_subnormal(%x: tensor<4x8xf32>) {
  // expected-error @below {{scale policy is no valid scale: it and its reciprocal must be positive, finite, normal f32 numbers}}
  %0 = fpq.observe %x site("x") format(f8E4M3FN) policy(3.0e38) : tensor<4x8xf32>
  return
}

// -----

func.func @range_empty(%x: f32, %s: f32) {
  // expected-error @below {{range is empty: lower bound above upper bound, or a bound that is NaN}}
  %0 = fpq.quantize %x, %s range<1.0, 0.0> : f32, f32 -> f8E4M3FN
  return
}

// -----

func.func @range_nan(%x: f32, %s: f32) {
  // expected-error @below {{range is empty: lower bound above upper bound, or a bound that is NaN}}
  %0 = fpq.quantize %x, %s range<0.0, 0x7FF8000000000000> : f32, f32 -> f8E4M3FN
  return
}

// -----

func.func @range_one_bound(%x: f32, %s: f32) {
  // expected-error @below {{expected ','}}
  %0 = fpq.quantize %x, %s range<0.0> : f32, f32 -> f8E4M3FN
  return
}

// -----

// expected-error @below {{expected per_tensor, per_axis, per_block or mx}}
#granularity = #fpq.granularity<per_channel>

// -----

// expected-error @below {{expected floating point literal}}
#policy = #fpq.scale_policy<max>

// -----

func.func @observe_without_format(%x: f32) -> f32 {
  // expected-error @below {{'fpq.observe' op requires attribute 'format'}}
  %0 = "fpq.observe"(%x) <{site = "x"}> : (f32) -> f32
  return %0 : f32
}
