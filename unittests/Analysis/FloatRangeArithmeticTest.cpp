//===- FloatRangeArithmeticTest.cpp - ranges of sums, products, ... -------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Every interval between two interesting values, and every value in it: what
// an op computes lies in the range that is inferred.
//
//===----------------------------------------------------------------------===//

#include "fpq/Analysis/FloatRangeArithmetic.h"
#include "RangeTesting.h"
#include "mlir/IR/Builders.h"
#include <random>

using namespace mlir;
using namespace fpq;
using namespace fpq::test;

namespace {

using BinaryRangeFn = FloatRange (*)(const FloatRange &, const FloatRange &);

class FloatRangeArithmeticTest : public ::testing::Test {
protected:
  FloatRangeArithmeticTest() : builder(&context) {}

  /// Tries `infer` against `compute` in f64 and, with a rounding after, in f32
  /// and f16, with subnormals and with zeros in their place.
  void checkBinary(BinaryRangeFn infer, double (*compute)(double, double)) {
    for (Type type : {Type(builder.getF64Type()), Type(builder.getF32Type()),
                      Type(builder.getF16Type())}) {
      std::vector<double> values = getInterestingValues(type);
      std::vector<std::pair<FloatRange, std::vector<double>>> operands;
      for (const FloatRange &exact : getRangesOf(values)) {
        FloatRange range = roundToType(exact, type);
        operands.emplace_back(range, getMembers(range, values));
      }
      for (const auto &[a, xs] : operands)
        for (const auto &[b, ys] : operands) {
          FloatRange result = roundToType(infer(a, b), type);
          for (double x : xs)
            for (double y : ys) {
              double z = round(compute(x, y), type);
              ASSERT_TRUE(result.contains(z)) << describe(a, b, x, y, z);
              double flushed = flush(
                  round(compute(flush(x, type), flush(y, type)), type), type);
              ASSERT_TRUE(result.contains(flushed))
                  << describe(a, b, x, y, flushed) << " flushed";
            }
        }
    }
  }

  /// Without APFloat where the compiler can.
  static double round(double value, Type type) {
    if (type.isF64())
      return value;
    return type.isF32() ? static_cast<float>(value) : roundTo(value, type);
  }

  static std::string describe(const FloatRange &a, const FloatRange &b,
                              double x, double y, double z) {
    return toString(a) + " op " + toString(b) + ": " + toString(x) + " op " +
           toString(y) + " = " + toString(z);
  }

  MLIRContext context;
  Builder builder;
};

//===----------------------------------------------------------------------===//
// Two operands
//===----------------------------------------------------------------------===//

TEST_F(FloatRangeArithmeticTest, Add) {
  checkBinary(addRanges, [](double x, double y) { return x + y; });
}

TEST_F(FloatRangeArithmeticTest, Sub) {
  checkBinary(subRanges, [](double x, double y) { return x - y; });
}

TEST_F(FloatRangeArithmeticTest, Mul) {
  checkBinary(mulRanges, [](double x, double y) { return x * y; });
}

TEST_F(FloatRangeArithmeticTest, Div) {
  checkBinary(divRanges, [](double x, double y) { return x / y; });
}

// Both ways to order zeros, and the comparison and select of --arith-expand.
TEST_F(FloatRangeArithmeticTest, MaximumAndMinimum) {
  auto max = [](const FloatRange &a, const FloatRange &b) {
    return maxRanges(a, b, NaNRule::Propagate);
  };
  checkBinary(max, [](double x, double y) {
    return std::isnan(x) || std::isnan(y) ? std::nan("")
                                          : FloatRange::getMax(x, y);
  });
  checkBinary(max, [](double x, double y) {
    return std::isnan(y) || std::isnan(x) ? std::nan("") : x > y ? x : y;
  });
  auto min = [](const FloatRange &a, const FloatRange &b) {
    return minRanges(a, b, NaNRule::Propagate);
  };
  checkBinary(min, [](double x, double y) {
    return std::isnan(y) || std::isnan(x) ? std::nan("") : x < y ? x : y;
  });
}

TEST_F(FloatRangeArithmeticTest, MaxnumAndMinnum) {
  auto max = [](const FloatRange &a, const FloatRange &b) {
    return maxRanges(a, b, NaNRule::Ignore);
  };
  checkBinary(max, [](double x, double y) {
    return std::isnan(x) ? y : std::isnan(y) ? x : x > y ? x : y;
  });
  checkBinary(max, [](double x, double y) {
    return std::isnan(x) ? y : std::isnan(y) ? x : y > x ? y : x;
  });
  auto min = [](const FloatRange &a, const FloatRange &b) {
    return minRanges(a, b, NaNRule::Ignore);
  };
  checkBinary(min, [](double x, double y) {
    return std::isnan(x) ? y : std::isnan(y) ? x : x < y ? x : y;
  });
}

// Bounds hold the exact results, which have more digits than an f64.
TEST_F(FloatRangeArithmeticTest, BoundsAreOutward) {
  double values[] = {0.1, -0.2, 1.0 / 3, 7e-5, -3e7, 1.5};
  for (double x : values)
    for (double y : values) {
      FloatRange a = FloatRange::getConstant(x), b = FloatRange::getConstant(y);
      long double p = x, q = y;
      for (auto [range, exact] : {std::pair(addRanges(a, b), p + q),
                                  std::pair(subRanges(a, b), p - q),
                                  std::pair(mulRanges(a, b), p * q),
                                  std::pair(divRanges(a, b), p / q)})
        EXPECT_TRUE(range.lo <= exact && exact <= range.hi)
            << toString(x) << " and " << toString(y) << ": " << toString(range);
    }
}

// Exact bounds stay.
TEST_F(FloatRangeArithmeticTest, BoundsAreTight) {
  FloatRange ones = FloatRange::getInterval(-1, 1);
  EXPECT_EQ(toString(addRanges(ones, ones)), "[-2, 2]");
  EXPECT_EQ(toString(mulRanges(ones, ones)), "[-1, 1]");
  EXPECT_EQ(toString(subRanges(ones, FloatRange::getConstant(1))), "[-2, 0]");
  EXPECT_EQ(toString(divRanges(ones, FloatRange::getInterval(2, 4))),
            "[-0.5, 0.5]");
  EXPECT_EQ(toString(divRanges(FloatRange::getConstant(1),
                               FloatRange::getInterval(1, FloatRange::kInf))),
            "[0, 1]");
  EXPECT_EQ(toString(sqrtRange(FloatRange::getInterval(4, 9))), "[2, 3]");
}

//===----------------------------------------------------------------------===//
// One operand
//===----------------------------------------------------------------------===//

TEST_F(FloatRangeArithmeticTest, UnaryFunctions) {
  using UnaryRangeFn = FloatRange (*)(const FloatRange &);
  std::pair<UnaryRangeFn, double (*)(double)> functions[] = {
      {negRange, [](double x) { return -x; }},
      {absRange, [](double x) { return std::fabs(x); }},
      {sqrtRange, [](double x) { return std::sqrt(x); }}};
  for (Type type : {Type(builder.getF64Type()), Type(builder.getF32Type())}) {
    std::vector<double> values = getInterestingValues(type);
    for (auto [infer, compute] : functions)
      for (const FloatRange &exact : getRangesOf(values)) {
        FloatRange range = roundToType(exact, type);
        FloatRange result = roundToType(infer(range), type);
        for (double x : getMembers(range, values)) {
          EXPECT_TRUE(result.contains(roundTo(compute(x), type)))
              << toString(range) << " at " << toString(x);
          EXPECT_TRUE(result.contains(
              flush(roundTo(compute(flush(x, type)), type), type)))
              << toString(range) << " at " << toString(x) << " flushed";
        }
      }
  }
}

//===----------------------------------------------------------------------===//
// Fused products and sums
//===----------------------------------------------------------------------===//

// Fused, unfused, and by way of f32.
TEST_F(FloatRangeArithmeticTest, Fma) {
  for (Type type : {Type(builder.getF32Type()), Type(builder.getF16Type())}) {
    std::vector<double> values;
    for (double value : {0.0, 1.0, 1.0 + 0x1p-10, 3e4, 1e-3})
      llvm::append_values(values, roundTo(value, type), roundTo(-value, type));
    llvm::append_values(values, FloatRange::kInf, -FloatRange::kInf);
    llvm::sort(values, FloatRange::isLess);
    std::vector<FloatRange> ranges;
    for (const FloatRange &range : getRangesOf(values))
      if (!range.mayBeNaN)
        ranges.push_back(roundToType(range, type));
    std::mt19937 generator(2026);
    auto pick = [&]() -> const FloatRange & {
      return ranges[generator() % ranges.size()];
    };
    for (int i = 0; i < 4000; ++i) {
      const FloatRange &a = pick(), &b = pick(), &c = pick();
      FloatRange result = fmaRange(a, b, c, type);
      for (double x : getMembers(a, values))
        for (double y : getMembers(b, values))
          for (double z : getMembers(c, values)) {
            auto viaF32 = static_cast<float>(std::fma(x, y, z));
            for (double w : {std::fma(x, y, z), static_cast<double>(viaF32),
                             roundTo(x * y, type) + z})
              ASSERT_TRUE(result.contains(roundTo(w, type)))
                  << toString(a) << toString(b) << toString(c) << toString(x)
                  << " " << toString(y) << " " << toString(z);
          }
    }
  }
}

// Terms in any order and grouping, rounded at each step.
TEST_F(FloatRangeArithmeticTest, Sums) {
  std::mt19937 generator(2026);
  for (Type type : {Type(builder.getF32Type()), Type(builder.getF16Type()),
                    Type(builder.getBF16Type())}) {
    std::vector<double> values = getInterestingValues(type);
    std::vector<FloatRange> ranges = getRangesOf(values);
    for (int trial = 0; trial < 20000; ++trial) {
      FloatRange init = roundToType(ranges[generator() % ranges.size()], type);
      FloatRange term = roundToType(ranges[generator() % ranges.size()], type);
      int64_t count = generator() % 8;
      std::vector<double> starts = getMembers(init, values);
      std::vector<double> terms = getMembers(term, values);
      std::vector<double> parts{starts[generator() % starts.size()]};
      for (int64_t i = 0; i < count; ++i)
        parts.push_back(terms[generator() % terms.size()]);
      while (parts.size() > 1) {
        std::swap(parts[generator() % parts.size()], parts.back());
        double last = parts.back();
        parts.pop_back();
        double &other = parts[generator() % parts.size()];
        other = roundTo(other + last, type);
      }
      for (std::optional<int64_t> known :
           {std::optional<int64_t>(count), std::optional<int64_t>()}) {
        FloatRange sum = sumRange(init, term, known, type);
        ASSERT_TRUE(sum.contains(parts.front()))
            << toString(init) << " + " << count << " * " << toString(term)
            << " = " << toString(sum) << ", not " << toString(parts.front());
      }
    }
  }
}

// Many roundings in one direction.
TEST_F(FloatRangeArithmeticTest, LongSums) {
  for (Type type : {Type(builder.getF32Type()), Type(builder.getF16Type()),
                    Type(builder.getBF16Type())})
    for (double term : {0.1, 1.0 / 3, 0.7}) {
      double value = roundTo(term, type), sum = 0;
      for (int64_t count = 1; count <= 1000; ++count) {
        sum = roundTo(sum + value, type);
        ASSERT_TRUE(sumRange(FloatRange::getConstant(0),
                             FloatRange::getConstant(value), count, type)
                        .contains(sum))
            << count << " times " << toString(value);
      }
    }
}

} // namespace
