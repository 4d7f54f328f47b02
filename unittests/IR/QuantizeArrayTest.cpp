//===- QuantizeArrayTest.cpp - arrays against single elements -------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "fpq/IR/QuantizeArray.h"
#include "fpq/IR/FPQDialect.h"
#include "fpq/IR/Numerics.h"
#include "mlir/IR/MLIRContext.h"
#include "gtest/gtest.h"
#include <cmath>
#include <cstring>
#include <limits>
#include <numeric>
#include <random>

using namespace fpq;
using namespace mlir;
using llvm::APFloat;

namespace {

constexpr double kInf = std::numeric_limits<double>::infinity();

class QuantizeArrayTest : public ::testing::Test {
protected:
  QuantizeArrayTest() { context.loadDialect<FPQDialect>(); }

  /// Elements of `type` with the given bits, one byte off any alignment.
  static std::vector<char> pack(FloatType type, ArrayRef<uint64_t> bits) {
    size_t bytes = type.getWidth() / 8;
    std::vector<char> data(1 + bits.size() * bytes);
    for (auto [index, element] : llvm::enumerate(bits))
      std::memcpy(&data[1 + index * bytes], &element, bytes);
    return data;
  }

  static std::vector<char> pack(FloatType type, ArrayRef<double> values) {
    std::vector<uint64_t> bits;
    for (double value : values) {
      APFloat element(value);
      bool losesInfo;
      element.convert(type.getFloatSemantics(), APFloat::rmNearestTiesToEven,
                      &losesInfo);
      bits.push_back(element.bitcastToAPInt().getZExtValue());
    }
    return pack(type, bits);
  }

  /// Compares the array with single elements, in every format.
  static void expectSame(FloatType type, ArrayRef<uint64_t> bits,
                         ArrayRef<float> scales) {
    std::vector<char> data = pack(type, bits);
    std::vector<uint8_t> codes(bits.size());
    for (const NarrowFormat &format : getNarrowFormats()) {
      if (!format.holdsValues())
        continue;
      quantizeArray(data.data() + 1, type, scales, format, codes);
      unsigned mismatches = 0;
      for (auto [index, element] : llvm::enumerate(bits)) {
        float scale = scales.size() == 1 ? scales.front() : scales[index];
        APFloat x(type.getFloatSemantics(),
                  llvm::APInt(type.getWidth(), element));
        uint64_t expected =
            quantize(x, scale, format).bitcastToAPInt().getZExtValue();
        if (codes[index] != expected && ++mismatches < 4)
          ADD_FAILURE() << format.name.str() << ", 0x" << std::hex << element
                        << " at scale " << scale << " gives 0x"
                        << unsigned(codes[index]) << ", expected 0x"
                        << expected;
      }
    }
  }

  MLIRContext context;
};

std::vector<uint64_t> getAllOf16Bits() {
  std::vector<uint64_t> bits(1 << 16);
  std::iota(bits.begin(), bits.end(), 0);
  return bits;
}

/// Random bits, of which many are numbers whose product with 1 is in reach of
/// the formats, and the neighbours of where results change.
template <typename Float> std::vector<uint64_t> getSamples(size_t count) {
  std::mt19937_64 random(7);
  std::uniform_real_distribution<double> exponent(-24, 18), mantissa(1, 2);
  std::vector<uint64_t> bits;
  auto add = [&](Float value) {
    uint64_t pattern = 0;
    std::memcpy(&pattern, &value, sizeof(value));
    bits.push_back(pattern);
  };
  for (size_t i = 0; i < count; ++i) {
    bits.push_back(random() >> (64 - 8 * sizeof(Float)));
    auto number = static_cast<Float>(
        std::ldexp(mantissa(random), static_cast<int>(exponent(random))));
    add(i % 2 ? number : -number);
  }
  for (const NarrowFormat &format : getNarrowFormats())
    for (unsigned code = 0; code < 1u << format.width; ++code) {
      APFloat value(*format.semantics, llvm::APInt(format.width, code));
      bool losesInfo;
      value.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven,
                    &losesInfo);
      auto number = static_cast<Float>(value.convertToDouble());
      Float step =
          std::ldexp(number, -static_cast<int>(format.mantissaBits) - 1);
      for (Float at : {number, number + step, number - step, number + step / 2})
        for (Float near : {at, std::nextafter(at, Float(kInf)),
                           std::nextafter(at, Float(-kInf))})
          add(near);
    }
  for (double value : {0.0, -0.0, kInf, -kInf, std::nan(""), -std::nan("")})
    add(static_cast<Float>(value));
  return bits;
}

TEST_F(QuantizeArrayTest, EveryHalf) {
  for (float scale : {1.0f, 448.0f, 0x1p-20f, 0x1p126f})
    expectSame(Float16Type::get(&context), getAllOf16Bits(), scale);
}

TEST_F(QuantizeArrayTest, EveryBFloat) {
  for (float scale : {1.0f, 448.0f, 0x1p-126f, 0x1p126f})
    expectSame(BFloat16Type::get(&context), getAllOf16Bits(), scale);
}

TEST_F(QuantizeArrayTest, SampledFloats) {
  for (float scale : {1.0f, 3.7f})
    expectSame(Float32Type::get(&context), getSamples<float>(20000), scale);
}

TEST_F(QuantizeArrayTest, SampledDoubles) {
  for (float scale : {1.0f, 3.7f})
    expectSame(Float64Type::get(&context), getSamples<double>(10000), scale);
}

TEST_F(QuantizeArrayTest, ScaleForEachElement) {
  std::vector<uint64_t> bits = getSamples<float>(1000);
  std::vector<float> scales;
  for (size_t index = 0; index < bits.size(); ++index)
    scales.push_back(std::ldexp(1.0f + index % 7, index % 5));
  expectSame(Float32Type::get(&context), bits, scales);
}

TEST_F(QuantizeArrayTest, Magnitudes) {
  const FloatType types[] = {
      Float16Type::get(&context), BFloat16Type::get(&context),
      Float32Type::get(&context), Float64Type::get(&context)};
  for (FloatType type : types) {
    // More than a block, the largest one last.
    std::vector<double> values(1000, 0.5);
    values[3] = 2;
    values[999] = -8;
    std::vector<char> data = pack(type, values);
    EXPECT_EQ(getMagnitude(data.data() + 1, 1000, type), 8);
    EXPECT_EQ(getMagnitude(data.data() + 1, 999, type), 2);
    EXPECT_EQ(getMagnitude(data.data() + 1, 0, type), 0);

    std::vector<double> columns(500);
    getColumnMagnitudes(data.data() + 1, 2, type, columns);
    for (size_t column = 0; column < columns.size(); ++column)
      EXPECT_EQ(columns[column], column == 3 ? 2 : column == 499 ? 8 : 0.5);

    values[1] = kInf;
    data = pack(type, values);
    EXPECT_EQ(getMagnitude(data.data() + 1, 1000, type), kInf);
    values[0] = std::nan("");
    data = pack(type, values);
    EXPECT_TRUE(std::isnan(getMagnitude(data.data() + 1, 1000, type)));
    getColumnMagnitudes(data.data() + 1, 2, type, columns);
    EXPECT_TRUE(std::isnan(columns[0]));
    EXPECT_EQ(columns[1], kInf);
    EXPECT_EQ(columns[499], 8);
  }
}

TEST_F(QuantizeArrayTest, MagnitudesJoin) {
  EXPECT_EQ(joinMagnitudes(1, 2), 2);
  EXPECT_EQ(joinMagnitudes(2, 1), 2);
  EXPECT_TRUE(std::isnan(joinMagnitudes(std::nan(""), 1)));
  EXPECT_TRUE(std::isnan(joinMagnitudes(1, std::nan(""))));
}

} // namespace
