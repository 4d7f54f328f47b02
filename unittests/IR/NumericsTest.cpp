//===- NumericsTest.cpp - reference arithmetic, worked by hand ------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "fpq/IR/Numerics.h"
#include "fpq/IR/FPQDialect.h"
#include "mlir/IR/MLIRContext.h"
#include "gtest/gtest.h"
#include <cmath>
#include <limits>

using namespace fpq;
using llvm::APFloat;

namespace {

constexpr float kInf = std::numeric_limits<float>::infinity();
constexpr float kNaN = std::numeric_limits<float>::quiet_NaN();

const NarrowFormat &getFormat(llvm::StringRef name) {
  for (const NarrowFormat &format : getNarrowFormats())
    if (format.name == name)
      return format;
  llvm::report_fatal_error("no such format");
}

template <typename FloatT>
unsigned quantizeToCode(FloatT x, float scale, llvm::StringRef format) {
  return quantize(APFloat(x), scale, getFormat(format))
      .bitcastToAPInt()
      .getZExtValue();
}

APFloat dequantizeCode(unsigned code, float scale, llvm::StringRef name,
                       const llvm::fltSemantics &semantics) {
  const NarrowFormat &format = getFormat(name);
  return dequantize(APFloat(*format.semantics, llvm::APInt(format.width, code)),
                    scale, semantics);
}

float pow2(int exponent) { return std::ldexp(1.0f, exponent); }

TEST(ScaleTest, ValidScalesAreNormalWithANormalReciprocal) {
  for (float scale : {1.0f, 448.0f, 256.0f, pow2(-126), pow2(126)})
    EXPECT_TRUE(isValidScale(scale)) << scale;
  for (float scale :
       {0.0f, -0.0f, -1.0f, -448.0f, kInf, -kInf, kNaN,
        std::nextafter(pow2(-126), 0.0f), std::nextafter(pow2(126), kInf),
        std::numeric_limits<float>::max(),
        std::numeric_limits<float>::denorm_min()})
    EXPECT_FALSE(isValidScale(scale)) << scale;
}

TEST(ScaleTest, PoliciesGiveTheScaleOfABound) {
  mlir::MLIRContext context;
  context.loadDialect<FPQDialect>();
  const NarrowFormat &format = getFormat("f8E4M3FN");
  auto fpMax = ScalePolicyAttr::get(&context, ScalePolicyKind::FPMax);
  auto pow2Policy = ScalePolicyAttr::get(&context, ScalePolicyKind::Pow2);

  EXPECT_EQ(computeScale(fpMax, format, 1.0), 448.0f);
  EXPECT_EQ(computeScale(fpMax, format, 7.0), 64.0f);
  EXPECT_EQ(computeScale(pow2Policy, format, 1.0), 256.0f);
  EXPECT_EQ(computeScale(pow2Policy, format, 7.0), 64.0f);
  EXPECT_EQ(computeScale(pow2Policy, format, 7.5), 32.0f);

  auto number = [&](float scale) {
    return ScalePolicyAttr::get(&context, scale);
  };
  EXPECT_EQ(computeScale(number(448), format, 1.0), 448.0f);
  EXPECT_EQ(computeScale(number(100), format, 1.0), 100.0f);
  EXPECT_EQ(computeScale(number(449), format, 1.0), std::nullopt);

  // No valid scale: the value is 0, or its scale is no normal number.
  EXPECT_EQ(computeScale(fpMax, format, 0.0), std::nullopt);
  EXPECT_EQ(computeScale(fpMax, format, 1e-38), std::nullopt);
  EXPECT_EQ(computeScale(fpMax, format, 1e300), std::nullopt);
}

TEST(QuantizeTest, OneAt448IsExact) {
  EXPECT_EQ(quantizeToCode(1.0f, 448, "f8E4M3FN"), 0x7Eu);
  APFloat back = dequantizeCode(0x7E, 448, "f8E4M3FN", APFloat::IEEEsingle());
  EXPECT_EQ(back.convertToFloat(), 1.0f);
}

TEST(QuantizeTest, TiesGoToEven) {
  // 1 and 1.125 are 0x38 and 0x39.
  EXPECT_EQ(quantizeToCode(1.0f, 1, "f8E4M3FN"), 0x38u);
  EXPECT_EQ(quantizeToCode(1.0625f, 1, "f8E4M3FN"), 0x38u);
  EXPECT_EQ(quantizeToCode(1.125f, 1, "f8E4M3FN"), 0x39u);
  EXPECT_EQ(quantizeToCode(1.1875f, 1, "f8E4M3FN"), 0x3Au);
}

// At scale 448, 2^-10 / 448 lands on the tie between 0 and the smallest
// positive code: it is lost, and the next number survives.
TEST(QuantizeTest, SmallestSurvivingProbability) {
  float lost = pow2(-10) / 448;
  EXPECT_EQ(quantizeToCode(lost, 448, "f8E4M3FN"), 0x00u);
  EXPECT_EQ(quantizeToCode(std::nextafter(lost, 1.0f), 448, "f8E4M3FN"), 0x01u);
  EXPECT_EQ(quantizeToCode(pow2(-9) / 448, 448, "f8E4M3FN"), 0x01u);
}

TEST(QuantizeTest, LargeMagnitudesSaturate) {
  for (float x : {448.0f, 449.0f, 464.0f, 480.0f, 1e30f, kInf}) {
    EXPECT_EQ(quantizeToCode(x, 1, "f8E4M3FN"), 0x7Eu) << x;
    EXPECT_EQ(quantizeToCode(-x, 1, "f8E4M3FN"), 0xFEu) << x;
  }
  // The product overflows before the conversion.
  EXPECT_EQ(quantizeToCode(3e38f, 448, "f8E4M3FN"), 0x7Eu);
  // Formats with infinity do not reach it.
  for (float x : {57344.0f, 61440.0f, kInf}) {
    EXPECT_EQ(quantizeToCode(x, 1, "f8E5M2"), 0x7Bu) << x;
    EXPECT_EQ(quantizeToCode(-x, 1, "f8E5M2"), 0xFBu) << x;
  }
  EXPECT_EQ(quantizeToCode(kInf, 1, "f8E4M3FNUZ"), 0x7Fu);
  EXPECT_EQ(quantizeToCode(-kInf, 1, "f8E4M3FNUZ"), 0xFFu);
  EXPECT_EQ(quantizeToCode(-kInf, 1, "f6E3M2FN"), 0x3Fu);
  EXPECT_EQ(quantizeToCode(-kInf, 1, "f4E2M1FN"), 0xFu);
}

TEST(QuantizeTest, NaNOfEitherSignGivesTheOneCode) {
  for (float nan : {kNaN, -kNaN}) {
    EXPECT_EQ(quantizeToCode(nan, 448, "f8E4M3FN"), 0x7Fu);
    EXPECT_EQ(quantizeToCode(nan, 448, "f8E5M2"), 0x7Eu);
    EXPECT_EQ(quantizeToCode(nan, 448, "f8E4M3FNUZ"), 0x80u);
    EXPECT_EQ(quantizeToCode(nan, 448, "f8E5M2FNUZ"), 0x80u);
    EXPECT_EQ(quantizeToCode(nan, 448, "f8E3M4"), 0x78u);
    // Without NaN: the largest finite value.
    EXPECT_EQ(quantizeToCode(nan, 448, "f6E2M3FN"), 0x1Fu);
    EXPECT_EQ(quantizeToCode(nan, 448, "f4E2M1FN"), 0x7u);
  }
}

TEST(QuantizeTest, NegativeZeroKeepsItsSignWhereThereIsOne) {
  for (float x : {-0.0f, -1e-30f}) {
    EXPECT_EQ(quantizeToCode(x, 1, "f8E4M3FN"), 0x80u) << x;
    EXPECT_EQ(quantizeToCode(x, 1, "f6E2M3FN"), 0x20u) << x;
    EXPECT_EQ(quantizeToCode(x, 1, "f4E2M1FN"), 0x8u) << x;
    // 0x80 would be NaN here.
    EXPECT_EQ(quantizeToCode(x, 1, "f8E4M3FNUZ"), 0x00u) << x;
    EXPECT_EQ(quantizeToCode(x, 1, "f8E5M2FNUZ"), 0x00u) << x;
    EXPECT_EQ(quantizeToCode(x, 1, "f8E4M3B11FNUZ"), 0x00u) << x;
  }
}

// f64 is not rounded to f32 on the way: just above the tie stays above it.
TEST(QuantizeTest, DoubleIsRoundedOnce) {
  double aboveTie = 1.0625 + std::ldexp(1.0, -40);
  EXPECT_EQ(quantizeToCode(aboveTie, 1, "f8E4M3FN"), 0x39u);
  EXPECT_EQ(quantizeToCode(static_cast<float>(aboveTie), 1, "f8E4M3FN"), 0x38u);
}

TEST(DequantizeTest, ReciprocalIsAnF32) {
  float reciprocal = 1.0f / 448.0f;
  EXPECT_EQ(getScaleInverse(448), reciprocal);
  EXPECT_EQ(dequantizeCode(0x38, 448, "f8E4M3FN", APFloat::IEEEsingle())
                .convertToFloat(),
            reciprocal);
  EXPECT_EQ(dequantizeCode(0x7E, 448, "f8E4M3FN", APFloat::IEEEdouble())
                .convertToDouble(),
            448.0 * reciprocal);
}

TEST(DequantizeTest, ResultHasTheRequestedSemantics) {
  APFloat half = dequantizeCode(0x38, 2, "f8E4M3FN", APFloat::IEEEhalf());
  EXPECT_EQ(&half.getSemantics(), &APFloat::IEEEhalf());
  EXPECT_EQ(half.convertToFloat(), 0.5f);
  EXPECT_TRUE(dequantizeCode(0x80, 2, "f8E4M3FNUZ", APFloat::BFloat()).isNaN());
  EXPECT_TRUE(
      dequantizeCode(0xFC, 2, "f8E5M2", APFloat::IEEEsingle()).isInfinity());
}

TEST(RoundTripTest, PowersOfTwoSurviveWhereTheWideTypeHasRoom) {
  for (const NarrowFormat &format : getNarrowFormats()) {
    if (!format.holdsValues())
      continue;
    SCOPED_TRACE(format.name.str());
    EXPECT_TRUE(survivesRoundTrip(256, format, APFloat::IEEEsingle()));
    EXPECT_TRUE(survivesRoundTrip(256, format, APFloat::IEEEdouble()));
  }
  // 448 * 2^10 overflows f16.
  EXPECT_FALSE(
      survivesRoundTrip(pow2(-10), getFormat("f8E4M3FN"), APFloat::IEEEhalf()));
  EXPECT_TRUE(
      survivesRoundTrip(pow2(-10), getFormat("f8E4M3FN"), APFloat::BFloat()));
}

} // namespace
