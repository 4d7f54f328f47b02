// RUN: fpq-opt %s --fpq-expand-narrow-floats | FileCheck %s
// RUN: fpq-opt %s --pass-pipeline="builtin.module(fpq-expand-narrow-floats)" \
// RUN:   | FileCheck %s
// RUN: fpq-opt %s --pass-pipeline="builtin.module(func.func(fpq-expand-narrow-floats))" \
// RUN:   | FileCheck %s
// RUN: fpq-opt %s --fpq-expand-narrow-floats \
// RUN:   | FileCheck %s --check-prefix=NONE \
// RUN:     --implicit-check-not=fpq.quantize --implicit-check-not=fpq.dequantize
// RUN: fpq-opt %s --fpq-expand-narrow-floats="formats=f8E5M2,f6E2M3FN" \
// RUN:   | FileCheck %s --check-prefix=SOME
// RUN: fpq-opt %s "--fpq-expand-narrow-floats=vector-multiply f16-extension" \
// RUN:   | FileCheck %s --check-prefix=MORE

// The numbers are checked by running, in unittests/Conversion. This checks
// which ops are expanded, and which parts of an expansion are left out.

// NONE: module

// One multiplication, clamp, rounding addition, NaN, sign. With a vector
// multiplication the code is in the top byte, where the sign is.

// CHECK-LABEL: func @quantize(
// CHECK-SAME:      %[[X:.*]]: vector<16xf32>, %[[S:.*]]: f32
// CHECK:         %[[SCALES:.*]] = vector.broadcast %[[S]]
// CHECK:         %[[P:.*]] = arith.mulf %[[X]], %[[SCALES]] : vector<16xf32>
// CHECK:         arith.cmpf ogt
// CHECK:         %[[SUM:.*]] = arith.addf
// CHECK:         %[[IS_NUMBER:.*]] = arith.cmpf olt, %[[SUM]], %[[NAN:.*]] :
// CHECK:         arith.select %[[IS_NUMBER]], %[[SUM]], %[[NAN]] :
// CHECK:         arith.ori
// CHECK:         arith.andi
// CHECK:         arith.trunci {{.*}} : vector<16xi32> to vector<16xi8>
// CHECK:         arith.bitcast {{.*}} : vector<16xi8> to vector<16xf8E4M3FN>
// MORE-LABEL: func @quantize(
// MORE-NOT:     arith.shrui
// MORE:         arith.muli
// MORE-NOT:     arith.shrui
// MORE:         %[[BYTES:.*]] = vector.bitcast {{.*}} : vector<16xi32> to vector<64xi8>
// MORE:         vector.shuffle %[[BYTES]], %[[BYTES]] [3, 7, 11, {{.*}}, 59, 63]
// SOME-LABEL: func @quantize(
// SOME:         fpq.quantize
func.func @quantize(%x: vector<16xf32>, %scale: f32) -> vector<16xf8E4M3FN> {
  %q = fpq.quantize %x, %scale : vector<16xf32>, f32 -> vector<16xf8E4M3FN>
  return %q : vector<16xf8E4M3FN>
}

// 448 * 1 does not exceed the maximum, and there is no sign: the only
// comparison and selection are of NaN.

// CHECK-LABEL: func @range(
// CHECK-NOT:     arith.cmpf ogt
// CHECK-NOT:     arith.ori
// CHECK:         arith.cmpf olt
// CHECK-NEXT:    arith.select
// CHECK-NOT:     arith.cmpf
// CHECK-NOT:     arith.ori
// CHECK:         arith.trunci
// CHECK-NEXT:    arith.bitcast
// CHECK-NEXT:    return
func.func @range(%x: f32) -> f8E4M3FN {
  %c448 = arith.constant 448.0 : f32
  %q = fpq.quantize %x, %c448 range<0.0, 1.0> : f32, f32 -> f8E4M3FN
  return %q : f8E4M3FN
}

// What is less than halfway to the next value rounds to 448 by itself.

// CHECK-LABEL: func @range_rounds_to_largest(
// CHECK-NOT:     arith.cmpf ogt
// CHECK:         return
func.func @range_rounds_to_largest(%x: f32) -> f8E4M3FN {
  %scale = arith.constant 463.9 : f32
  %q = fpq.quantize %x, %scale range<0.0, 1.0> : f32, f32 -> f8E4M3FN
  return %q : f8E4M3FN
}

// The flag of what computes the input says that it is not NaN.

// CHECK-LABEL: func @never_nan(
// CHECK-NOT:     arith.cmpf olt
// CHECK:         return
func.func @never_nan(%x: f32, %y: f32) -> f8E4M3FN {
  %c1 = arith.constant 1.0 : f32
  %z = arith.mulf %x, %y fastmath<nnan> : f32
  %q = fpq.quantize %z, %c1 : f32, f32 -> f8E4M3FN
  return %q : f8E4M3FN
}

// CHECK-LABEL: func @range_saturates(
// CHECK:         arith.cmpf ogt
// CHECK-NOT:     arith.ori
// CHECK:         return
func.func @range_saturates(%x: f32) -> f8E4M3FN {
  %c464 = arith.constant 464.0 : f32
  %q = fpq.quantize %x, %c464 range<0.0, 1.0> : f32, f32 -> f8E4M3FN
  return %q : f8E4M3FN
}

// A lower bound of -0 asks for the sign of zero.

// CHECK-LABEL: func @range_with_negative_zero(
// CHECK-NOT:     arith.cmpf ogt
// CHECK:         arith.ori
// CHECK:         return
func.func @range_with_negative_zero(%x: f32) -> f8E4M3FN {
  %c448 = arith.constant 448.0 : f32
  %q = fpq.quantize %x, %c448 range<-0.0, 1.0> : f32, f32 -> f8E4M3FN
  return %q : f8E4M3FN
}

// Nothing about the products is known while the scale is not.

// CHECK-LABEL: func @range_of_unknown_scale(
// CHECK:         arith.cmpf ogt
// CHECK:         return
func.func @range_of_unknown_scale(%x: f32, %scale: f32) -> f8E4M3FN {
  %q = fpq.quantize %x, %scale range<0.0, 1.0> : f32, f32 -> f8E4M3FN
  return %q : f8E4M3FN
}

// f64 is rounded once, in 64 bits.

// CHECK-LABEL: func @f64(
// CHECK-NOT:     arith.truncf
// CHECK:         arith.addf {{.*}} : f64
// CHECK-NOT:     arith.truncf
// CHECK:         arith.trunci {{.*}} : i64 to i8
func.func @f64(%x: f64) -> f8E5M2 {
  %q = arith.truncf %x : f64 to f8E5M2
  return %q : f8E5M2
}

// The scale is inverted at compile time, and bf16 is reached without a library
// call.

// CHECK-LABEL: func @dequantize(
// CHECK-NOT:     arith.divf
// CHECK-NOT:     arith.truncf
// CHECK:         arith.constant dense<2.500000e-01> : vector<2x3xf32>
// CHECK:         arith.mulf
// CHECK-NOT:     arith.truncf
// CHECK:         arith.bitcast {{.*}} : vector<2x3xi16> to vector<2x3xbf16>
// SOME-LABEL: func @dequantize(
// SOME-NOT:     fpq.dequantize
// SOME:         return
func.func @dequantize(%q: vector<2x3xf6E2M3FN>) -> vector<2x3xbf16> {
  %c4 = arith.constant 4.0 : f32
  %y = fpq.dequantize %q, %c4 : vector<2x3xf6E2M3FN>, f32 -> vector<2x3xbf16>
  return %y : vector<2x3xbf16>
}

// CHECK-LABEL: func @dequantize_unknown_scale(
// CHECK:         arith.divf {{.*}} : f32
// CHECK:         vector.broadcast {{.*}} : f32 to vector<f32>
// CHECK:         arith.mulf {{.*}} : vector<f32>
func.func @dequantize_unknown_scale(%q: vector<f8E5M2>, %scale: f32) -> vector<f32> {
  %y = fpq.dequantize %q, %scale : vector<f8E5M2>, f32 -> vector<f32>
  return %y : vector<f32>
}

// CHECK-LABEL: func @narrow_to_narrow(
// CHECK-NOT:     arith.extf
// CHECK:         arith.bitcast {{.*}} : i8 to f8E4M3FN
func.func @narrow_to_narrow(%x: f4E2M1FN) -> f8E4M3FN {
  %y = arith.extf %x : f4E2M1FN to f8E4M3FN
  return %y : f8E4M3FN
}

// CHECK-LABEL: func @constant(
// CHECK:         %[[C:.*]] = arith.constant 4.480000e+02 : f8E4M3FN
// CHECK-NEXT:    return %[[C]]
func.func @constant() -> f8E4M3FN {
  %x = arith.constant 450.0 : f32
  %y = arith.truncf %x : f32 to f8E4M3FN
  return %y : f8E4M3FN
}

// CHECK-LABEL: func @wide_casts_stay(
// CHECK:         arith.truncf {{.*}} : f32 to f16
// CHECK:         arith.extf {{.*}} : f16 to f64
func.func @wide_casts_stay(%x: f32) -> f64 {
  %h = arith.truncf %x : f32 to f16
  %y = arith.extf %h : f16 to f64
  return %y : f64
}

// CHECK-LABEL: func @unreachable(
// CHECK-NOT:     arith.truncf
// CHECK:         return
// CHECK-NOT:     arith.truncf
// CHECK:         return
func.func @unreachable(%x: f32, %y: f8E5M2) -> f8E5M2 {
  return %y : f8E5M2
^bb1:
  %q = arith.truncf %x to_nearest_even : f32 to f8E5M2
  return %q : f8E5M2
}

// By way of f16, whose exponent is 8 less; that goes into a constant scale. Not
// f8E5M2FNUZ: its largest exponent is that of Inf in f16.

// MORE-LABEL: func @dequantize_by_half(
// MORE:         %[[R:.*]] = arith.constant dense<6.400000e+01> : vector<16xf32>
// MORE-NOT:     arith.mulf
// MORE:         arith.shli {{.*}} : vector<16xi16>
// MORE:         %[[HALF:.*]] = arith.extf {{.*}} : vector<16xf16> to vector<16xf32>
// MORE:         %[[Y:.*]] = arith.mulf %[[HALF]], %[[R]] : vector<16xf32>
// MORE:         return %[[Y]]
func.func @dequantize_by_half(%q: vector<16xf8E4M3FN>) -> vector<16xf32> {
  %c4 = arith.constant 4.0 : f32
  %y = fpq.dequantize %q, %c4 : vector<16xf8E4M3FN>, f32 -> vector<16xf32>
  return %y : vector<16xf32>
}

// MORE-LABEL: func @not_by_half(
// MORE-NOT:     f16
// MORE:         return
func.func @not_by_half(%q: vector<16xf8E5M2FNUZ>) -> vector<16xf32> {
  %y = arith.extf %q : vector<16xf8E5M2FNUZ> to vector<16xf32>
  return %y : vector<16xf32>
}
