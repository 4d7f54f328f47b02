//===- SoftmaxQuantizeTest.cpp - softmax that runs in f8 ------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// insert -> fold -> fpq-to-llvm, run, and compared with softmax in float64.
//
//===----------------------------------------------------------------------===//

#include "ExecutionTest.h"
#include "fpq/IR/Numerics.h"
#include <cmath>
#include <random>

using namespace mlir;
using namespace fpq;
using namespace fpq::test;
using llvm::APFloat;

namespace {

//===----------------------------------------------------------------------===//
// Reference
//===----------------------------------------------------------------------===//

std::vector<double> softmax(ArrayRef<double> values, ArrayRef<int64_t> shape,
                            unsigned axis) {
  int64_t extent = shape[axis], stride = 1;
  for (int64_t inner : shape.drop_front(axis + 1))
    stride *= inner;
  std::vector<double> result(values.size());
  for (size_t start = 0; start < values.size(); ++start) {
    if (start / stride % extent != 0)
      continue;
    double largest = -HUGE_VAL, sum = 0;
    for (int64_t i = 0; i < extent; ++i)
      largest = std::max(largest, values[start + i * stride]);
    for (int64_t i = 0; i < extent; ++i)
      sum += std::exp(values[start + i * stride] - largest);
    for (int64_t i = 0; i < extent; ++i)
      result[start + i * stride] =
          std::exp(values[start + i * stride] - largest) / sum;
  }
  return result;
}

/// The code of the non-negative finite value nearest to `value`, by search;
/// the even one of two.
unsigned getNearestCode(double value, const NarrowFormat &format) {
  unsigned nearest = 0;
  for (unsigned code = 1; code <= format.maxCode; ++code) {
    double distance = std::fabs(decode(format, code) - value);
    double smallest = std::fabs(decode(format, nearest) - value);
    if (distance < smallest || (distance == smallest && code % 2 == 0))
      nearest = code;
  }
  return nearest;
}

/// The code that dequantizes to the element, bit for bit.
std::optional<unsigned> findCode(const HostTensor &tensor, size_t index,
                                 float scale, const NarrowFormat &format) {
  APFloat element = getElement(tensor, index);
  for (unsigned code = 0; code <= format.maxCode; ++code) {
    APFloat q(*format.semantics, llvm::APInt(format.width, code));
    if (dequantize(q, scale, element.getSemantics()).bitwiseIsEqual(element))
      return code;
  }
  return std::nullopt;
}

std::vector<double> makeLogits(size_t count, double deviation, unsigned seed) {
  std::mt19937 random(seed);
  std::normal_distribution<double> normal(0, deviation);
  std::vector<double> logits(count);
  for (double &logit : logits)
    logit = normal(random);
  return logits;
}

//===----------------------------------------------------------------------===//
// Every rank, axis and type
//===----------------------------------------------------------------------===//

constexpr std::array<int64_t, 1> kShape1{67};
constexpr std::array<int64_t, 2> kShape2{9, 33};
constexpr std::array<int64_t, 3> kShape3{5, 11, 8};
constexpr std::array<int64_t, 4> kShape4{3, 4, 5, 7};
const std::array<ArrayRef<int64_t>, 4> kShapes{kShape1, kShape2, kShape3,
                                               kShape4};

/// A function of one argument for each shape of kShapes, whose results are
/// its softmax along each axis.
std::string getSoftmaxText(StringRef elementType, bool isDynamic) {
  std::string arguments, body, values, types;
  llvm::raw_string_ostream os(body);
  for (auto [index, shape] : llvm::enumerate(kShapes)) {
    std::string x = "%x" + std::to_string(index);
    std::string type = getTensorText(shape, elementType, isDynamic);
    arguments += (index ? ", " : "") + x + ": " + type;
    std::string extents;
    for (size_t dim = 0; isDynamic && dim < shape.size(); ++dim) {
      os << x << "_c" << dim << " = arith.constant " << dim << " : index\n"
         << x << "_d" << dim << " = tensor.dim " << x << ", " << x << "_c"
         << dim << " : " << type << "\n";
      extents += (dim ? ", " : "") + x + "_d" + std::to_string(dim);
    }
    os << x << "_init = tensor.empty(" << extents << ") : " << type << "\n";
    for (size_t axis = 0; axis < shape.size(); ++axis) {
      std::string result = x + "_y" + std::to_string(axis);
      os << result << " = linalg.softmax dimension(" << axis << ") ins(" << x
         << " : " << type << ") outs(" << x << "_init : " << type << ") -> "
         << type << "\n";
      values += (values.empty() ? "" : ", ") + result;
      types += (types.empty() ? "" : ", ") + type;
    }
  }
  return "func.func @main(" + arguments + ") -> (" + types + ") {\n" + body +
         "return " + values + " : " + types + "\n}";
}

using SoftmaxParams = std::tuple<const char *, const char *, bool>;

class SoftmaxQuantizeTest
    : public ExecutionTest,
      public ::testing::WithParamInterface<SoftmaxParams> {};

// The result is what a code dequantizes to, in the original element type. The
// code is at most one off that of the float64 softmax rounded once: between the
// two lie the rounding of the softmax to the element type, and in f32 the
// errors of exp, sum and quotient.
TEST_P(SoftmaxQuantizeTest, WithinOneUlpOfFloat64) {
  auto [elementText, formatText, isDynamic] = GetParam();
  Type elementType = getType(elementText);
  const NarrowFormat &format = getFormat(formatText);
  float scale = format.max;

  auto module = parse(getSoftmaxText(elementText, isDynamic));
  quantizeSoftmax(*module, formatText);
  std::vector<HostTensor> arguments;
  for (auto [index, shape] : llvm::enumerate(kShapes))
    arguments.push_back(makeTensor(elementType, shape,
                                   makeLogits(ShapedType::getNumElements(shape),
                                              /*deviation=*/2,
                                              /*seed=*/100 + index)));
  std::vector<HostTensor> results = run(*module, arguments);
  ASSERT_EQ(results.size(), 1u + 2 + 3 + 4);

  size_t elements = 0, oneOff = 0, at = 0;
  for (const HostTensor &argument : arguments) {
    for (unsigned axis = 0; axis < argument.shape.size(); ++axis) {
      SCOPED_TRACE(getTensorText(argument.shape, elementText) + " axis " +
                   std::to_string(axis));
      const HostTensor &result = results[at++];
      ASSERT_EQ(result.elementType, elementType);
      ASSERT_EQ(result.shape, argument.shape);
      std::vector<double> reference =
          softmax(argument.toDoubles(), argument.shape, axis);
      for (size_t index = 0; index < reference.size(); ++index) {
        std::optional<unsigned> code = findCode(result, index, scale, format);
        ASSERT_TRUE(code) << result.toDoubles()[index] << " is no code / scale";
        unsigned expected = getNearestCode(reference[index] * scale, format);
        unsigned distance =
            *code > expected ? *code - expected : expected - *code;
        ASSERT_LE(distance, 1u) << "softmax " << reference[index];
        oneOff += distance;
        ++elements;
      }
    }
  }
  // f16 and bf16 round the softmax to 11 and 8 bits before the format rounds
  // it to 3 or 4; exp in f32 is off by an ulp of f32 or two.
  size_t expected = elementType.isF64()   ? 0
                    : elementType.isF32() ? elements / 1000
                    : elementType.isF16() ? elements / 200
                                          : elements / 40;
  EXPECT_LE(oneOff, expected);
  RecordProperty("elements", static_cast<int>(elements));
  RecordProperty("one_off", static_cast<int>(oneOff));
}

std::string
nameSoftmaxParams(const ::testing::TestParamInfo<SoftmaxParams> &info) {
  auto [elementText, formatText, isDynamic] = info.param;
  return std::string(elementText) + "_" + formatText +
         (isDynamic ? "_dynamic" : "_static");
}

INSTANTIATE_TEST_SUITE_P(
    Static, SoftmaxQuantizeTest,
    ::testing::Combine(::testing::Values("f16", "bf16", "f32", "f64"),
                       ::testing::Values("f8E4M3FN", "f8E5M2", "f8E4M3FNUZ"),
                       ::testing::Values(false)),
    nameSoftmaxParams);

INSTANTIATE_TEST_SUITE_P(
    Dynamic, SoftmaxQuantizeTest,
    ::testing::Combine(::testing::Values("f16", "bf16", "f32", "f64"),
                       ::testing::Values("f8E4M3FN"), ::testing::Values(true)),
    nameSoftmaxParams);

//===----------------------------------------------------------------------===//
// Special rows
//===----------------------------------------------------------------------===//

using SoftmaxRowsTest = ExecutionTest;

/// softmax of rows, quantized: the codes, and what they dequantize to.
std::string getCodesText(int64_t rows, int64_t columns, StringRef elementType,
                         StringRef format, float scale) {
  std::string text = R"(
    func.func @main(%x: $X) -> ($Q, $X) {
      %scale = arith.constant $S : f32
      %init = tensor.empty() : $X
      %p = linalg.softmax dimension(1) ins(%x : $X) outs(%init : $X) -> $X
      %q = fpq.quantize %p, %scale range<0.0, 1.0> : $X, f32 -> $Q
      %y = fpq.dequantize %q, %scale : $Q, f32 -> $X
      return %q, %y : $Q, $X
    })";
  auto replace = [&](const std::string &from, const std::string &to) {
    for (size_t at; (at = text.find(from)) != std::string::npos;)
      text.replace(at, from.size(), to);
  };
  replace("$X", getTensorText({rows, columns}, elementType));
  replace("$Q", getTensorText({rows, columns}, format));
  replace("$S", std::to_string(scale));
  return text;
}

// S7. The NaN of -inf - -inf is negative on x86.
TEST_F(SoftmaxRowsTest, MaskedAndNaNRowsGiveNaNCodesInThatRowOnly) {
  constexpr double inf = std::numeric_limits<double>::infinity();
  constexpr double nan = std::numeric_limits<double>::quiet_NaN();
  constexpr int64_t rows = 6, columns = 5;
  const std::vector<double> logits{
      0.5,  -1.0, 2.0,  0.0,  1.0,  // plain
      -inf, -inf, -inf, -inf, -inf, // fully masked
      0.5,  -1.0, nan,  0.0,  1.0,  // NaN
      0.5,  -inf, 2.0,  -inf, 1.0,  // partly masked
      0.5,  -1.0, 2.0,  0.0,  -nan, // NaN with a sign
      0.5,  -1.0, 2.0,  0.0,  1.0,  // plain
  };
  for (const NarrowFormat &format : getNarrowFormats()) {
    if (!format.hasNaN || !format.holdsValues())
      continue;
    for (StringRef elementText : {"f16", "bf16", "f32", "f64"}) {
      if (elementText != "f32" && format.name != "f8E4M3FN")
        continue;
      SCOPED_TRACE(elementText.str() + " to " + format.name.str());
      HostTensor x = makeTensor(getType(elementText), {rows, columns}, logits);
      std::vector<HostTensor> results = run(
          getCodesText(rows, columns, elementText, format.name, format.max), x);
      ASSERT_EQ(results.size(), 2u);
      std::vector<double> values = results[1].toDoubles();
      for (int64_t row = 0; row < rows; ++row)
        for (int64_t column = 0; column < columns; ++column) {
          size_t index = row * columns + column;
          bool isNaNRow = row == 1 || row == 2 || row == 4;
          uint64_t code = getBits(results[0], index);
          EXPECT_EQ(code == format.nanCode, isNaNRow)
              << "row " << row << " column " << column << " code " << code;
          EXPECT_EQ(std::isnan(values[index]), isNaNRow);
          if (row == 3)
            EXPECT_EQ(code == 0, column == 1 || column == 3);
          // A row does not see its neighbours.
          if (row == 5)
            EXPECT_EQ(code, getBits(results[0], column));
        }
    }
  }
}

// S9: a sum in bf16 stalls at 256.
TEST_F(SoftmaxRowsTest, EqualNarrowLogitsGiveTheirShare) {
  for (StringRef elementText : {"bf16", "f16"}) {
    SCOPED_TRACE(elementText.str());
    HostTensor x = makeTensor(getType(elementText), {2, 1024},
                              std::vector<double>(2048, 0.75));
    std::vector<HostTensor> results =
        run(getCodesText(2, 1024, elementText, "f8E4M3FN", 448), x);
    ASSERT_EQ(results.size(), 2u);
    // 448 / 1024 is a code: 0.4375 = 1.75 * 2^-2.
    for (size_t index = 0; index < 2048; ++index)
      ASSERT_EQ(getBits(results[0], index), 0x2Eu) << index;
    // 0.4375 * rne(1 / 448) is 1/1024 but for the last bit of f32.
    for (double y : results[1].toDoubles())
      ASSERT_EQ(y, 1.0 / 1024);
  }
}

// Rows of two logits, 0 and log(p / (1 - p)), around the probabilities that
// round to nothing: at scale 448 that is 2^-10 / 448 = 2.2e-6. At the inverted
// scale, everything below 0.4375 would be lost.
TEST_F(SoftmaxRowsTest, SmallestSurvivingProbability) {
  const double boundary = std::ldexp(1.0, -10) / 448;
  const std::vector<std::pair<double, unsigned>> codes{{boundary * 0.999, 0x00},
                                                       {boundary * 1.001, 0x01},
                                                       {boundary * 2, 0x01},
                                                       {0.001, 0x2E},
                                                       {0.4, 0x73},
                                                       {0.437, 0x74}};
  std::vector<double> logits;
  for (auto [p, code] : codes)
    logits.insert(logits.end(), {std::log(p / (1 - p)), 0.0});
  auto rows = static_cast<int64_t>(codes.size());
  for (StringRef elementText : {"f32", "f64"}) {
    SCOPED_TRACE(elementText.str());
    std::vector<HostTensor> results =
        run(getCodesText(rows, 2, elementText, "f8E4M3FN", 448),
            makeTensor(getType(elementText), {rows, 2}, logits));
    ASSERT_EQ(results.size(), 2u);
    for (auto [row, expected] : llvm::enumerate(codes))
      EXPECT_EQ(getBits(results[0], 2 * row), expected.second)
          << "probability " << expected.first;
  }
}

//===----------------------------------------------------------------------===//
// Weighted sums
//===----------------------------------------------------------------------===//

/// Weights of at most four bits, the largest 15, whose sum is seven times their
/// number: as probabilities in f8E4M3FN at scale 448, where the number is a
/// power of two, they are exact. As numerators, 448 / 15 of them, they are not.
std::vector<double> makeWeights(size_t count) {
  std::vector<double> weights{15};
  double left = 7.0 * count - 15;
  while (weights.size() + 1 < count) {
    double mean = left / (count - weights.size());
    weights.push_back(mean > 7.5 ? 10 : 5);
    left -= weights.back();
  }
  weights.push_back(left);
  return weights;
}

class WeightedSumTest : public ExecutionTest,
                        public ::testing::WithParamInterface<int64_t> {
protected:
  /// The rows of softmax(`logits`) V for V = ones, of which the softmax runs in
  /// f8E4M3FN.
  std::vector<double> sumRows(int64_t rows, ArrayRef<double> logits) {
    int64_t columns = GetParam();
    std::string text = R"(
      func.func @main(%x: $X, %v: $V) -> $Y {
        %zero = arith.constant 0.0 : f32
        %init = tensor.empty() : $X
        %p = linalg.softmax dimension(1) ins(%x : $X) outs(%init : $X) -> $X
        %empty = tensor.empty() : $Y
        %fill = linalg.fill ins(%zero : f32) outs(%empty : $Y) -> $Y
        %y = linalg.matmul ins(%p, %v : $X, $V) outs(%fill : $Y) -> $Y
        return %y : $Y
      })";
    auto replace = [&](const std::string &from, ArrayRef<int64_t> shape) {
      for (size_t at; (at = text.find(from)) != std::string::npos;)
        text.replace(at, from.size(), getTensorText(shape, "f32"));
    };
    replace("$X", {rows, columns});
    replace("$V", {columns, 3});
    replace("$Y", {rows, 3});
    auto module = parse(text);
    quantizeSoftmax(*module);
    Type f32 = getType("f32");
    std::vector<HostTensor> results = run(
        *module,
        {makeTensor(f32, {rows, columns}, logits),
         makeTensor(f32, {columns, 3}, std::vector<double>(3 * columns, 1.0))});
    return results.empty() ? std::vector<double>() : results[0].toDoubles();
  }
};

// The probabilities of a row sum to one. Rounding to f8 moves the sum, by up
// to 6 % where one probability dominates; these rows are exact in f8, so all
// that moves it is a wrong scale.
TEST_P(WeightedSumTest, OnesStayOne) {
  std::vector<double> weights = makeWeights(GetParam());
  std::vector<double> logits;
  std::mt19937 random(7);
  constexpr int64_t rows = 8;
  for (int64_t row = 0; row < rows; ++row) {
    std::shuffle(weights.begin(), weights.end(), random);
    for (double weight : weights)
      logits.push_back(std::log(weight) + row);
  }
  std::vector<double> sums = sumRows(rows, logits);
  ASSERT_EQ(sums.size(), 3u * rows);
  for (double sum : sums)
    EXPECT_NEAR(sum, 1.0, 0.005);

  // The rows tell: exp(x - max) quantized, over the sum of what was not.
  const NarrowFormat &format = getFormat("f8E4M3FN");
  double numerator = 0;
  for (double weight : weights)
    numerator += decode(format, getNearestCode(448 * weight / 15, format));
  EXPECT_GT(std::fabs(numerator / 448 / (7.0 * GetParam() / 15) - 1), 0.005);
}

// Independent roundings average out in a long row without a dominant entry.
TEST_P(WeightedSumTest, OnesStayNearOneForRandomLogits) {
  constexpr int64_t rows = 16;
  std::vector<double> sums =
      sumRows(rows, makeLogits(rows * GetParam(), /*deviation=*/1, /*seed=*/3));
  ASSERT_EQ(sums.size(), 3u * rows);
  for (double sum : sums)
    EXPECT_NEAR(sum, 1.0, GetParam() >= 1024 ? 0.005 : 0.03);
}

INSTANTIATE_TEST_SUITE_P(RowLengths, WeightedSumTest,
                         ::testing::Values(16, 128, 1024));

} // namespace
