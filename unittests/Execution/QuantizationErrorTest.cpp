//===- QuantizationErrorTest.cpp - what quantizing values costs -----------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Every format and type, every granularity and strides, against the reference
// arithmetic of Numerics.h on one element at a time.
//
//===----------------------------------------------------------------------===//

#include "fpq/Execution/QuantizationError.h"
#include "ExecutionTest.h"
#include "fpq/IR/FPQDialect.h"
#include "fpq/IR/Numerics.h"
#include <random>

using namespace mlir;
using namespace fpq;
using namespace fpq::test;
using llvm::APFloat;

namespace {
class QuantizationErrorTest : public ExecutionTest {
protected:
  QuantizationErrorTest() { context.loadDialect<FPQDialect>(); }

  /// Normal numbers of many magnitudes, and the cases apart.
  std::vector<double> makeNumbers(size_t count) {
    std::mt19937 random(7);
    std::normal_distribution<double> normal(0, 8);
    std::vector<double> numbers;
    for (size_t index = 0; index < count; ++index)
      numbers.push_back(std::ldexp(normal(random), -int(index % 14)));
    const double special[] = {0.0,
                              -0.0,
                              std::numeric_limits<double>::quiet_NaN(),
                              std::numeric_limits<double>::infinity(),
                              -std::numeric_limits<double>::infinity(),
                              1e-7,
                              -2000.0};
    for (auto [number, value] : llvm::zip_first(special, numbers))
      value = number;
    return numbers;
  }

  static double toDouble(APFloat value) {
    bool losesInfo;
    value.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven,
                  &losesInfo);
    return value.convertToDouble();
  }

  /// What `error` is to hold, element by element.
  struct Expected {
    uint64_t count = 0, nan = 0, inf = 0, saturated = 0, flushed = 0;
    double signal = 0, noise = 0;

    void add(const APFloat &x, float scale, const NarrowFormat &format) {
      if (!x.isFinite()) {
        ++(x.isNaN() ? nan : inf);
        return;
      }
      bool isF64 = &x.getSemantics() == &APFloat::IEEEdouble();
      APFloat q = quantize(x, scale, format);
      double number = toDouble(x);
      double result = toDouble(dequantize(
          q, scale, isF64 ? APFloat::IEEEdouble() : APFloat::IEEEsingle()));
      ++count;
      flushed += number != 0 && q.isZero();
      // A value that is clamped is further away than the last step is wide.
      APFloat largest = APFloat::getLargest(*format.semantics);
      APFloat before = largest;
      before.next(/*nextDown=*/true);
      double step = toDouble(largest) - toDouble(before);
      double product =
          isF64 ? number * scale : double(static_cast<float>(number) * scale);
      saturated += std::fabs(product) - toDouble(largest) > step / 2;
      signal += number * number;
      noise += (number - result) * (number - result);
    }
  };

  static void expectEqual(const QuantizationError &error,
                          const Expected &expected) {
    EXPECT_EQ(error.count, expected.count);
    EXPECT_EQ(error.nan, expected.nan);
    EXPECT_EQ(error.inf, expected.inf);
    EXPECT_EQ(error.saturated, expected.saturated);
    EXPECT_EQ(error.flushed, expected.flushed);
    EXPECT_DOUBLE_EQ(error.signal, expected.signal);
    EXPECT_DOUBLE_EQ(error.noise, expected.noise);
    EXPECT_EQ(error.scaled.getTotal(), expected.count);
  }
};

TEST_F(QuantizationErrorTest, AgreesWithTheReferenceInEveryFormatAndType) {
  std::vector<double> numbers = makeNumbers(3000);
  for (const NarrowFormat &format : getNarrowFormats()) {
    if (!format.holdsValues())
      continue;
    for (const char *type : {"f16", "bf16", "f32", "f64"}) {
      SCOPED_TRACE((format.name + " of " + type).str());
      HostTensor x = makeTensor(getType(type), {3000}, numbers);
      QuantizationError error(format);
      Expected expected;
      // At one of them values saturate, at the other some become 0.
      for (float scale : {format.max / 20, format.min}) {
        error.add(x.data.data(), cast<FloatType>(x.elementType), 3000, scale);
        for (size_t index = 0; index < 3000; ++index)
          expected.add(getElement(x, index), scale, format);
      }
      expectEqual(error, expected);
      EXPECT_GT(error.saturated, 0u);
      EXPECT_GT(error.flushed, 0u);
    }
  }
}

TEST_F(QuantizationErrorTest, TakesScalesOfEveryGranularity) {
  const NarrowFormat &format = getFormat("f8E4M3FN");
  HostTensor x = makeTensor(getType("f32"), {3, 5, 70}, makeNumbers(1050));
  auto f32 = cast<FloatType>(x.elementType);
  struct Case {
    GranularityKind kind;
    int64_t axis;
    SmallVector<int64_t> blocks;
    size_t numScales;
    size_t (*getScale)(size_t i, size_t j, size_t k);
  };
  using Kind = GranularityKind;
  const Case cases[] = {
      {Kind::PerTensor,
       0,
       {},
       1,
       [](size_t, size_t, size_t) -> size_t { return 0; }},
      {Kind::PerAxis,
       0,
       {},
       3,
       [](size_t i, size_t, size_t) -> size_t { return i; }},
      {Kind::PerAxis,
       1,
       {},
       5,
       [](size_t, size_t j, size_t) -> size_t { return j; }},
      {Kind::PerAxis,
       2,
       {},
       70,
       [](size_t, size_t, size_t k) -> size_t { return k; }},
      {Kind::PerBlock,
       0,
       {1, 2, -1},
       9,
       [](size_t i, size_t j, size_t) -> size_t { return i * 3 + j / 2; }},
      {Kind::PerBlock,
       0,
       {-1, 5, 16},
       5,
       [](size_t, size_t, size_t k) -> size_t { return k / 16; }},
      {Kind::MX,
       2,
       {},
       45,
       [](size_t i, size_t j, size_t k) -> size_t {
         return (i * 5 + j) * 3 + k / 32;
       }},
  };
  // The same elements in another order in memory, and with gaps between them.
  const int64_t row[] = {350, 70, 1}, column[] = {1, 3, 15},
                gaps[] = {7, 21, 105};
  for (const Case &entry : cases) {
    auto granularity =
        GranularityAttr::get(&context, entry.kind, entry.axis, entry.blocks);
    SmallVector<float> scales;
    for (size_t index = 0; index < entry.numScales; ++index)
      scales.push_back(1.0f + 0.37f * index);
    for (ArrayRef<int64_t> strides :
         {ArrayRef(row), ArrayRef(column), ArrayRef(gaps)}) {
      SCOPED_TRACE(testing::Message()
                   << "kind " << int(entry.kind) << " axis " << entry.axis
                   << " stride " << strides.back());
      std::vector<float> memory(8000, 1e30f);
      Expected expected;
      for (size_t i = 0, at = 0; i < 3; ++i)
        for (size_t j = 0; j < 5; ++j)
          for (size_t k = 0; k < 70; ++k, ++at) {
            APFloat element = getElement(x, at);
            memory[i * strides[0] + j * strides[1] + k * strides[2]] =
                element.convertToFloat();
            expected.add(element, scales[entry.getScale(i, j, k)], format);
          }
      QuantizationError error(format);
      EXPECT_TRUE(error.add({memory.data(), x.shape, strides}, f32, granularity,
                            scales));
      expectEqual(error, expected);
      scales.push_back(1.0f);
      QuantizationError none(format);
      EXPECT_FALSE(none.add({memory.data(), x.shape, strides}, f32, granularity,
                            scales));
      scales.pop_back();
      EXPECT_EQ(none.count, 0u);
    }
  }
}

TEST_F(QuantizationErrorTest, TakesScalarsAndTensorsWithoutElements) {
  const NarrowFormat &format = getFormat("f8E5M2");
  auto perTensor = GranularityAttr::get(&context);
  float number = 1.125f;
  QuantizationError error(format);
  std::vector<double> results;
  EXPECT_TRUE(error.add({&number, {}, {}}, Float32Type::get(&context),
                        perTensor, 1.0f, &results));
  EXPECT_EQ(results, std::vector<double>{1.0});
  EXPECT_EQ(error.count, 1u);
  EXPECT_DOUBLE_EQ(error.getSQNR(), 10 * std::log10(81.0));
  EXPECT_TRUE(error.add({nullptr, {4, 0}, {0, 1}}, Float32Type::get(&context),
                        perTensor, 1.0f));
  EXPECT_EQ(error.count, 1u);
}

TEST_F(QuantizationErrorTest, ComparesTensors) {
  constexpr double kInf = std::numeric_limits<double>::infinity();
  const double nan = std::numeric_limits<double>::quiet_NaN();
  TensorError error;
  error.add({3, 4, nan, kInf, -kInf, 1, nan}, {3, 5, nan, kInf, kInf, nan, 1});
  EXPECT_EQ(error.count, 4u);
  EXPECT_EQ(error.mismatched, 3u);
  EXPECT_EQ(error.signal, 25);
  EXPECT_EQ(error.noise, 1);
  EXPECT_EQ(error.largest, 1);
  EXPECT_DOUBLE_EQ(error.getSQNR(), 10 * std::log10(25.0));
  EXPECT_EQ(getSQNR(1, 0), kInf);
  EXPECT_EQ(getSQNR(0, 0), kInf);
  EXPECT_EQ(getSQNR(0, 1), -kInf);
  EXPECT_EQ(getSQNR(kInf, kInf), -kInf);
}
} // namespace
