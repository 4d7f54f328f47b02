//===- NarrowFormatTest.cpp - the table against published constants -------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The constants are those of the OCP 8-bit and microscaling specifications and,
// for the formats that those leave out, of ml_dtypes.
//
//===----------------------------------------------------------------------===//

#include "fpq/IR/NarrowFormat.h"
#include "mlir/IR/MLIRContext.h"
#include "gtest/gtest.h"
#include <cmath>
#include <string>

using namespace fpq;

namespace {

enum Flag : unsigned {
  Sign = 1,
  Zero = 2,
  NegativeZero = 4,
  NaN = 8,
  Inf = 16,
  SignedZeros = Sign | Zero | NegativeZero
};

struct Expected {
  const char *name;
  unsigned width, mantissaBits;
  int minExponent, bias;
  unsigned flags;
  unsigned maxCode, nanCode;
  float max, minNormal, min;
};

float pow2(int exponent) { return std::ldexp(1.0f, exponent); }

const Expected kExpected[] = {
    {"f8E4M3FN", 8, 3, -6, 7, SignedZeros | NaN, 0x7E, 0x7F, 448, pow2(-6),
     pow2(-9)},
    {"f8E5M2", 8, 2, -14, 15, SignedZeros | NaN | Inf, 0x7B, 0x7E, 57344,
     pow2(-14), pow2(-16)},
    {"f8E4M3FNUZ", 8, 3, -7, 8, Sign | Zero | NaN, 0x7F, 0x80, 240, pow2(-7),
     pow2(-10)},
    {"f8E5M2FNUZ", 8, 2, -15, 16, Sign | Zero | NaN, 0x7F, 0x80, 57344,
     pow2(-15), pow2(-17)},
    {"f8E4M3", 8, 3, -6, 7, SignedZeros | NaN | Inf, 0x77, 0x7C, 240, pow2(-6),
     pow2(-9)},
    {"f8E3M4", 8, 4, -2, 3, SignedZeros | NaN | Inf, 0x6F, 0x78, 15.5, pow2(-2),
     pow2(-6)},
    {"f8E4M3B11FNUZ", 8, 3, -10, 11, Sign | Zero | NaN, 0x7F, 0x80, 30,
     pow2(-10), pow2(-13)},
    {"f6E2M3FN", 6, 3, 0, 1, SignedZeros, 0x1F, 0x1F, 7.5, 1, 0.125},
    {"f6E3M2FN", 6, 2, -2, 3, SignedZeros, 0x1F, 0x1F, 28, 0.25, 0.0625},
    {"f4E2M1FN", 4, 1, 0, 1, SignedZeros, 0x7, 0x7, 6, 1, 0.5},
    {"f8E8M0FNU", 8, 0, -127, 127, NaN, 0xFE, 0xFF, pow2(127), pow2(-127),
     pow2(-127)},
};

TEST(NarrowFormatTest, TableIsAsPublished) {
  llvm::ArrayRef<NarrowFormat> formats = getNarrowFormats();
  ASSERT_EQ(formats.size(), std::size(kExpected));
  for (auto [format, expected] : llvm::zip_equal(formats, kExpected)) {
    SCOPED_TRACE(expected.name);
    EXPECT_EQ(format.name, expected.name);
    EXPECT_EQ(format.width, expected.width);
    EXPECT_EQ(format.mantissaBits, expected.mantissaBits);
    EXPECT_EQ(format.minExponent, expected.minExponent);
    EXPECT_EQ(format.bias, expected.bias);
    EXPECT_EQ(format.hasSign, (expected.flags & Sign) != 0);
    EXPECT_EQ(format.hasZero, (expected.flags & Zero) != 0);
    EXPECT_EQ(format.hasNegativeZero, (expected.flags & NegativeZero) != 0);
    EXPECT_EQ(format.hasNaN, (expected.flags & NaN) != 0);
    EXPECT_EQ(format.hasInf, (expected.flags & Inf) != 0);
    EXPECT_EQ(format.maxCode, expected.maxCode);
    EXPECT_EQ(format.nanCode, expected.nanCode);
    EXPECT_EQ(format.max, expected.max);
    EXPECT_EQ(format.minNormal, expected.minNormal);
    EXPECT_EQ(format.min, expected.min);
  }
}

// A positive code is 2^(e - bias) * 1.mantissa, or 2^minExponent * 0.mantissa
// where e is 0 and the format has subnormals: what the expansion relies on.
TEST(NarrowFormatTest, FieldsGiveTheValueOfEveryCode) {
  for (const NarrowFormat &format : getNarrowFormats()) {
    SCOPED_TRACE(format.name.str());
    for (unsigned code = 0; code <= format.maxCode; ++code) {
      unsigned field = code >> format.mantissaBits;
      unsigned mantissa = code & ((1u << format.mantissaBits) - 1);
      bool isSubnormal = format.hasZero && field == 0;
      unsigned significand =
          isSubnormal ? mantissa : mantissa | 1u << format.mantissaBits;
      int exponent = isSubnormal ? format.minExponent
                                 : static_cast<int>(field) - format.bias;
      double value = std::ldexp(
          significand, exponent - static_cast<int>(format.mantissaBits));
      llvm::APFloat decoded(*format.semantics, llvm::APInt(format.width, code));
      EXPECT_EQ(decoded.convertToDouble(), value) << "code " << code;
    }
  }
}

TEST(NarrowFormatTest, TypesAndFormatsCorrespond) {
  mlir::MLIRContext context;
  for (const NarrowFormat &format : getNarrowFormats()) {
    mlir::FloatType type = getFloatType(format, &context);
    std::string spelling;
    llvm::raw_string_ostream(spelling) << type;
    EXPECT_EQ(spelling, format.name);
    EXPECT_EQ(lookupNarrowFormat(type), &format);
    EXPECT_TRUE(isNarrowFloatType(type));
    EXPECT_FALSE(isWideFloatType(type));
    EXPECT_EQ(isQuantizedFloatType(type), format.name != "f8E8M0FNU");
  }
}

TEST(NarrowFormatTest, OtherTypesAreNotNarrow) {
  mlir::MLIRContext context;
  mlir::Type wide[] = {
      mlir::Float16Type::get(&context), mlir::BFloat16Type::get(&context),
      mlir::Float32Type::get(&context), mlir::Float64Type::get(&context)};
  for (mlir::Type type : wide) {
    EXPECT_FALSE(isNarrowFloatType(type));
    EXPECT_TRUE(isWideFloatType(type));
  }
  mlir::Type others[] = {
      mlir::FloatTF32Type::get(&context), mlir::Float80Type::get(&context),
      mlir::IntegerType::get(&context, 8),
      mlir::RankedTensorType::get(4, mlir::Float8E4M3FNType::get(&context))};
  for (mlir::Type type : others) {
    EXPECT_FALSE(isNarrowFloatType(type));
    EXPECT_FALSE(isWideFloatType(type));
  }
}

} // namespace
