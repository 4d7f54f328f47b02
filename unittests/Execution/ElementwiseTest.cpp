//===- ElementwiseTest.cpp - elementwise ops and reductions, run ----------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Rows of every length around that of a vector, against loops here.
//
//===----------------------------------------------------------------------===//

#include "ExecutionTest.h"
#include <cmath>
#include <limits>

using namespace mlir;
using namespace fpq;
using namespace fpq::test;

namespace {
class ElementwiseTest : public ExecutionTest {
protected:
  /// The result of @main, which takes 3 rows of `values` in `type`.
  std::vector<double> runRows(StringRef body, StringRef resultType,
                              ArrayRef<double> values, bool isDynamic,
                              StringRef element = "f32");
};
} // namespace

/// What stands for TYPE in a body is the type of the argument.
std::vector<double> ElementwiseTest::runRows(StringRef body,
                                             StringRef resultType,
                                             ArrayRef<double> values,
                                             bool isDynamic,
                                             StringRef element) {
  int64_t columns = values.size() / 3;
  std::string type = "tensor<3x" + (isDynamic ? "?" : std::to_string(columns)) +
                     "x" + element.str() + ">";
  std::string text = "func.func @main(%x: TYPE) -> " + resultType.str() +
                     " {\n" + body.str() + "\n}";
  for (size_t at = text.find("TYPE"); at != std::string::npos;
       at = text.find("TYPE"))
    text.replace(at, 4, type);
  std::vector<HostTensor> results =
      run(text, makeTensor(getType(element), {3, columns}, values));
  return results.empty() ? std::vector<double>() : results.front().toDoubles();
}

static std::vector<double> getRows(int64_t columns, double step) {
  std::vector<double> values(3 * columns);
  for (auto [index, value] : llvm::enumerate(values))
    value =
        static_cast<float>((static_cast<int64_t>(index * 7 % 41) - 20) * step);
  return values;
}

constexpr int64_t lengths[] = {1,  4,  7,  8,  9,  15,  16,
                               17, 31, 32, 33, 63, 100, 384};

TEST_F(ElementwiseTest, Sums) {
  // Sums of integers are exact in any order.
  std::string body = R"(
    %zero = arith.constant 1.0 : f32
    %empty = tensor.empty() : tensor<3xf32>
    %init = linalg.fill ins(%zero : f32) outs(%empty : tensor<3xf32>) -> tensor<3xf32>
    %r = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>],
        iterator_types = ["parallel", "reduction"]} ins(%x : TYPE) outs(%init : tensor<3xf32>) {
    ^bb0(%e: f32, %sum: f32):
      %square = arith.mulf %e, %e : f32
      %next = arith.addf %square, %sum : f32
      linalg.yield %next : f32
    } -> tensor<3xf32>
    return %r : tensor<3xf32>)";
  for (int64_t columns : lengths)
    for (bool isDynamic : {false, true}) {
      std::vector<double> values = getRows(columns, 1);
      std::vector<double> expected(3, 1);
      for (auto [index, value] : llvm::enumerate(values))
        expected[index / columns] += value * value;
      EXPECT_EQ(runRows(body, "tensor<3xf32>", values, isDynamic), expected)
          << columns;
    }
}

TEST_F(ElementwiseTest, MaximumKeepsNaN) {
  std::string body = R"(
    %low = arith.constant 0xFF800000 : f32
    %empty = tensor.empty() : tensor<3xf32>
    %init = linalg.fill ins(%low : f32) outs(%empty : tensor<3xf32>) -> tensor<3xf32>
    %r = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>],
        iterator_types = ["parallel", "reduction"]} ins(%x : TYPE) outs(%init : tensor<3xf32>) {
    ^bb0(%e: f32, %max: f32):
      %next = arith.maximumf %e, %max : f32
      linalg.yield %next : f32
    } -> tensor<3xf32>
    return %r : tensor<3xf32>)";
  for (int64_t columns : lengths)
    for (bool isDynamic : {false, true}) {
      // All of a row is negative, so that what pads a vector shows.
      std::vector<double> values = getRows(columns, 1);
      std::vector<double> expected(3, -std::numeric_limits<double>::infinity());
      for (auto [index, value] : llvm::enumerate(values)) {
        value -= 30;
        expected[index / columns] = std::max(expected[index / columns], value);
      }
      values.back() = std::numeric_limits<double>::quiet_NaN();
      std::vector<double> results =
          runRows(body, "tensor<3xf32>", values, isDynamic);
      ASSERT_EQ(results.size(), 3u);
      EXPECT_EQ(results[0], expected[0]) << columns;
      EXPECT_EQ(results[1], expected[1]) << columns;
      EXPECT_TRUE(std::isnan(results[2])) << columns;
    }
}

TEST_F(ElementwiseTest, MathAndBroadcasts) {
  // x * tanh(row) + exp(x) + erf(x) + j, where row is one number a row.
  std::string body = R"(
    %row = arith.constant dense<[0.5, -0.25, 3.0]> : tensor<3xf32>
    %r = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i)>, affine_map<(i, j) -> (i, j)>],
        iterator_types = ["parallel", "parallel"]} ins(%row : tensor<3xf32>) outs(%x : TYPE) {
    ^bb0(%s: f32, %e: f32):
      %t = math.tanh %s : f32
      %p = arith.mulf %e, %t : f32
      %exp = math.exp %e : f32
      %erf = math.erf %e : f32
      %index = linalg.index 1 : index
      %int = arith.index_cast %index : index to i32
      %j = arith.sitofp %int : i32 to f32
      %0 = arith.addf %p, %exp : f32
      %1 = arith.addf %0, %erf : f32
      %2 = arith.addf %1, %j : f32
      linalg.yield %2 : f32
    } -> TYPE
    return %r : TYPE)";
  const double rows[] = {0.5, -0.25, 3.0};
  for (int64_t columns : lengths)
    for (bool isDynamic : {false, true}) {
      std::vector<double> values = getRows(columns, 0.13);
      std::vector<double> results = runRows(body, "TYPE", values, isDynamic);
      ASSERT_EQ(results.size(), values.size());
      for (auto [index, value] : llvm::enumerate(values)) {
        double expected = value * std::tanh(rows[index / columns]) +
                          std::exp(value) + std::erf(value) +
                          static_cast<double>(index % columns);
        EXPECT_NEAR(results[index], expected,
                    1e-6 * std::max(1.0, std::abs(expected)) + 1e-6)
            << columns << " " << index;
      }
    }
}

TEST_F(ElementwiseTest, Booleans) {
  // A bool is a byte in memory.
  std::string body = R"(
    %zero = arith.constant 0.0 : f32
    %c1 = arith.constant 1 : index
    %columns = tensor.dim %x, %c1 : TYPE
    %bools = tensor.empty(%columns) : tensor<3x?xi1>
    %mask = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>],
        iterator_types = ["parallel", "parallel"]} ins(%x : TYPE) outs(%bools : tensor<3x?xi1>) {
    ^bb0(%e: f32, %o: i1):
      %b = arith.cmpf ogt, %e, %zero : f32
      linalg.yield %b : i1
    } -> tensor<3x?xi1>
    %r = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>,
        affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]}
        ins(%mask, %x : tensor<3x?xi1>, TYPE) outs(%x : TYPE) {
    ^bb0(%b: i1, %e: f32, %o: f32):
      %s = arith.select %b, %e, %zero : f32
      linalg.yield %s : f32
    } -> TYPE
    return %r : TYPE)";
  std::vector<double> values = getRows(65, 1);
  std::vector<double> expected = values;
  for (double &value : expected)
    value = std::max(value, 0.0);
  EXPECT_EQ(runRows(body, "TYPE", values, /*isDynamic=*/true), expected);
}

// One rounding of f64, also where f32 lies in between: points halfway between
// numbers of the result, and those a bit of f64 or of f32 beside them.
TEST_F(ElementwiseTest, TruncatesF64Once) {
  for (const char *to : {"bf16", "f16"}) {
    Type type = getType(to);
    const llvm::fltSemantics &semantics =
        cast<FloatType>(type).getFloatSemantics();
    std::vector<double> values;
    for (unsigned code = 0; code < 0x7c00; code += 7) {
      llvm::APFloat low(semantics, llvm::APInt(16, code)), high = low;
      if (!low.isFinite())
        continue;
      (void)high.next(/*nextDown=*/false);
      double half = (low.convertToDouble() + high.convertToDouble()) / 2;
      for (double offset : {0.0, 0x1p-52, -0x1p-52, 0x1p-30, -0x1p-30})
        for (double sign : {1.0, -1.0})
          values.push_back(sign * (half + half * offset));
    }
    for (double value : {0.0, -0.0, 1e-320, -1e-320, 1e-45, 1e300, -1e300,
                         3.4028235677973366e38, 65519.999999999993, HUGE_VAL})
      values.push_back(value);
    values.resize(values.size() / 3 * 3, 1.0);
    std::string shape =
        "tensor<3x" + std::to_string(values.size() / 3) + "x" + to + ">";
    std::vector<double> results = runRows(
        "%r = arith.truncf %x : TYPE to " + shape + "\nreturn %r : " + shape,
        shape, values, /*isDynamic=*/false, "f64");
    ASSERT_EQ(results.size(), values.size());
    for (auto [value, result] : llvm::zip_equal(values, results)) {
      llvm::APFloat expected(value);
      bool losesInfo;
      expected.convert(semantics, llvm::APFloat::rmNearestTiesToEven,
                       &losesInfo);
      double exact = expected.convertToDouble();
      ASSERT_TRUE(result == exact &&
                  std::signbit(result) == std::signbit(exact))
          << to << ": " << value << " gives " << result << ", not " << exact;
    }
  }
}

TEST_F(ElementwiseTest, StridedCopies) {
  std::string body = R"(
    %r = tensor.extract_slice %x[0, 1] [3, 40] [1, 1] : TYPE to tensor<3x40xf32>
    return %r : tensor<3x40xf32>)";
  std::vector<double> values = getRows(65, 1), expected;
  for (int64_t row : {0, 1, 2})
    for (int64_t column : llvm::seq<int64_t>(40))
      expected.push_back(values[row * 65 + column + 1]);
  for (bool isDynamic : {false, true})
    EXPECT_EQ(runRows(body, "tensor<3x40xf32>", values, isDynamic), expected);
}
