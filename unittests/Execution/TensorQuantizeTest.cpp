//===- TensorQuantizeTest.cpp - quantize and dequantize on tensors --------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Every granularity, rank and type, bit for bit against fpq/IR/Numerics.h.
//
//===----------------------------------------------------------------------===//

#include "ExecutionTest.h"
#include "fpq/IR/Numerics.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/MathExtras.h"
#include <cmath>
#include <random>

using namespace mlir;
using namespace fpq;
using namespace fpq::test;
using llvm::APFloat;

namespace {

//===----------------------------------------------------------------------===//
// Cases
//===----------------------------------------------------------------------===//

/// A value and who shares a scale in it: `blocks` has the extent of a block
/// along each dimension, -1 for all of it.
struct ScaledCase {
  SmallVector<int64_t> shape;
  std::string granularity;
  SmallVector<int64_t> blocks;

  bool isMX() const { return StringRef(granularity).starts_with("mx"); }
  bool isPerTensor() const { return granularity == "per_tensor"; }

  SmallVector<int64_t> getGrid() const {
    SmallVector<int64_t> grid;
    for (auto [extent, block] : llvm::zip_equal(shape, blocks))
      grid.push_back(block == -1 ? 1 : llvm::divideCeil(extent, block));
    return grid;
  }

  SmallVector<int64_t> getScaleShape() const {
    if (isPerTensor())
      return {};
    if (StringRef(granularity).starts_with("per_axis"))
      return {ShapedType::getNumElements(getGrid())};
    return getGrid();
  }

  /// The index of the scale of element `index`.
  size_t getScaleIndex(size_t index) const {
    size_t scaleIndex = 0, stride = 1;
    SmallVector<int64_t> grid = getGrid();
    for (size_t dim = shape.size(); dim-- > 0;) {
      size_t at = index % shape[dim];
      index /= shape[dim];
      if (blocks[dim] != -1)
        scaleIndex += at / blocks[dim] * stride;
      stride *= grid[dim];
    }
    return scaleIndex;
  }
};

const std::vector<ScaledCase> &getCases() {
  static const std::vector<ScaledCase> cases{
      {{}, "per_tensor", {}},
      {{37}, "per_tensor", {-1}},
      {{7}, "per_axis(0)", {1}},
      {{37}, "per_block(8)", {8}},
      {{70}, "mx(0)", {32}},
      {{3, 5}, "per_axis(0)", {1, -1}},
      {{3, 5}, "per_axis(1)", {-1, 1}},
      {{3, 10}, "per_block(2, 4)", {2, 4}},
      {{3, 40}, "mx(1)", {1, 32}},
      {{2, 3, 4}, "per_axis(1)", {-1, 1, -1}},
      {{2, 33, 3}, "mx(1)", {1, 32, 1}},
      {{2, 3, 2, 5}, "per_tensor", {-1, -1, -1, -1}},
      {{2, 3, 2, 5}, "per_axis(3)", {-1, -1, -1, 1}},
      {{2, 3, 2, 5}, "per_block(1, 1, 1, -1)", {1, 1, 1, -1}},
  };
  return cases;
}

//===----------------------------------------------------------------------===//
// Text
//===----------------------------------------------------------------------===//

std::string toHex(const HostTensor &tensor) {
  return "\"0x" +
         llvm::toHex(StringRef(tensor.data.data(), tensor.data.size())) + "\"";
}

/// A function with arguments x and scale for each case, and results q and y of
/// each case: for the scale that is an argument, then for a constant one.
class FunctionText {
public:
  FunctionText(StringRef wide, StringRef narrow, bool isDynamic)
      : wide(wide), narrow(narrow), isDynamic(isDynamic) {}

  void addCase(const ScaledCase &c, const HostTensor &scales) {
    std::string id = std::to_string(numCases++);
    std::string x = "%x" + id, tensor = "%t" + id;
    std::string scaleText = c.isMX() ? "f8E8M0FNU" : "f32";
    std::string argumentType = getTensorText(c.getScaleShape(), scaleText);
    std::string scaleType = argumentType;
    if (c.isPerTensor())
      scaleType = "f32";
    else if (isDynamic)
      scaleType = getDynamicScaleType(c, scaleText);
    arguments += (id == "0" ? "" : ", ") + x + ": " + getType(c, wide) + ", " +
                 tensor + ": " + argumentType;

    llvm::raw_string_ostream os(body);
    std::string constant = "%c" + id, scale = "%s" + id;
    os << constant << "_tensor = arith.constant dense<" << toHex(scales)
       << "> : " << argumentType << "\n";
    for (auto [from, to] :
         {std::pair(tensor, scale), std::pair(constant + "_tensor", constant)})
      if (c.isPerTensor())
        os << to << " = tensor.extract " << from << "[] : " << argumentType
           << "\n";
      else
        os << to << " = tensor.cast " << from << " : " << argumentType << " to "
           << scaleType << "\n";
    for (const std::string &s : {scale, constant}) {
      std::string q = "%q_" + s.substr(1), y = "%y_" + s.substr(1);
      std::string clause = c.isPerTensor() ? "" : c.granularity;
      os << q << " = fpq.quantize " << x << ", " << s << " " << clause << " : "
         << getType(c, wide) << ", " << scaleType << " -> "
         << getType(c, narrow) << "\n"
         << y << " = fpq.dequantize " << q << ", " << s << " " << clause
         << " : " << getType(c, narrow) << ", " << scaleType << " -> "
         << getType(c, wide) << "\n";
      values += (values.empty() ? "" : ", ") + q + ", " + y;
      types += (types.empty() ? "" : ", ") + getType(c, narrow) + ", " +
               getType(c, wide);
    }
  }

  std::string str() const {
    return "func.func @main(" + arguments + ") -> (" + types + ") {\n" + body +
           "return " + values + " : " + types + "\n}";
  }

private:
  std::string getType(const ScaledCase &c, StringRef element) const {
    return getTensorText(c.shape, element, isDynamic);
  }

  /// A dimension that is one block stays 1.
  std::string getDynamicScaleType(const ScaledCase &c,
                                  StringRef element) const {
    if (StringRef(c.granularity).starts_with("per_axis"))
      return ("tensor<?x" + element + ">").str();
    std::string text = "tensor<";
    for (int64_t block : c.blocks)
      text += block == -1 ? "1x" : "?x";
    return text + element.str() + ">";
  }

  std::string wide, narrow;
  bool isDynamic;
  unsigned numCases = 0;
  std::string arguments, body, values, types;
};

//===----------------------------------------------------------------------===//
// Values
//===----------------------------------------------------------------------===//

HostTensor makeScales(const ScaledCase &c, Type f32, Type e8m0,
                      std::mt19937 &random) {
  HostTensor scales =
      HostTensor::allocate(c.isMX() ? e8m0 : f32, c.getScaleShape());
  const float plain[] = {448, 256, 1, 3.7f, 0.1f, 1 / 448.0f, 100};
  for (int64_t index = 0; index < scales.getNumElements(); ++index) {
    if (c.isMX()) {
      // 2^-10 to 2^10.
      setBits(scales, index, 117 + random() % 21);
      continue;
    }
    APFloat scale(plain[random() % std::size(plain)]);
    setBits(scales, index, scale.bitcastToAPInt().getZExtValue());
  }
  return scales;
}

/// Special values first, then magnitudes around those that the format holds.
HostTensor makeInput(Type type, ArrayRef<int64_t> shape, bool allSpecial,
                     std::mt19937 &random) {
  auto elementType = cast<FloatType>(type);
  const llvm::fltSemantics &semantics = elementType.getFloatSemantics();
  const APFloat special[] = {
      APFloat::getNaN(semantics),
      APFloat::getNaN(semantics, /*Negative=*/true),
      APFloat::getInf(semantics),
      APFloat::getInf(semantics, /*Negative=*/true),
      APFloat::getZero(semantics),
      APFloat::getZero(semantics, /*Negative=*/true),
      APFloat::getSmallest(semantics, /*Negative=*/true),
      APFloat::getLargest(semantics),
      APFloat::getLargest(semantics, /*Negative=*/true),
  };
  HostTensor tensor = HostTensor::allocate(type, shape);
  std::uniform_real_distribution<double> exponent(-20, 15), sign(-1, 1);
  for (int64_t index = 0; index < tensor.getNumElements(); ++index) {
    APFloat value(std::copysign(std::exp2(exponent(random)), sign(random)));
    bool losesInfo;
    value.convert(semantics, APFloat::rmNearestTiesToEven, &losesInfo);
    if (allSpecial && index % 3 == 0)
      value = special[index / 3 % std::size(special)];
    setBits(tensor, index, value.bitcastToAPInt().getZExtValue());
  }
  return tensor;
}

float toFloat(APFloat value) {
  bool losesInfo;
  value.convert(APFloat::IEEEsingle(), APFloat::rmNearestTiesToEven,
                &losesInfo);
  return value.convertToFloat();
}

//===----------------------------------------------------------------------===//
// Tests
//===----------------------------------------------------------------------===//

using TensorParams = std::tuple<const char *, const char *, bool>;

class TensorQuantizeTest : public ExecutionTest,
                           public ::testing::WithParamInterface<TensorParams> {
};

void expectReference(const ScaledCase &c, const HostTensor &x,
                     const HostTensor &scales, const HostTensor &q,
                     const HostTensor &y, const NarrowFormat &format) {
  ASSERT_EQ(q.shape, x.shape);
  ASSERT_EQ(y.getType(), x.getType());
  for (int64_t index = 0; index < x.getNumElements(); ++index) {
    APFloat element = getElement(x, index);
    float scale = toFloat(getElement(scales, c.getScaleIndex(index)));
    APFloat expectedQ = quantize(element, scale, format);
    ASSERT_EQ(getBits(q, index), expectedQ.bitcastToAPInt().getZExtValue())
        << "quantize of element " << index << ", " << x.toDoubles()[index]
        << " * " << scale;
    APFloat expectedY = dequantize(expectedQ, scale, element.getSemantics());
    APFloat actualY = getElement(y, index);
    // The payload of a NaN is the processor's.
    if (expectedY.isNaN())
      ASSERT_TRUE(actualY.isNaN()) << "dequantize of element " << index;
    else
      ASSERT_TRUE(actualY.bitwiseIsEqual(expectedY))
          << "dequantize of element " << index << ": "
          << actualY.convertToDouble() << " at scale " << scale;
  }
}

TEST_P(TensorQuantizeTest, BitExact) {
  auto [wideText, narrowText, isDynamic] = GetParam();
  Type wide = getType(wideText), e8m0 = getType("f8E8M0FNU");
  const NarrowFormat &format = getFormat(narrowText);
  std::mt19937 random(11);
  FunctionText text(wideText, narrowText, isDynamic);
  std::vector<HostTensor> arguments;
  for (const ScaledCase &c : getCases()) {
    HostTensor scales = makeScales(c, getType("f32"), e8m0, random);
    text.addCase(c, scales);
    arguments.push_back(
        makeInput(wide, c.shape, /*allSpecial=*/c.shape.size() > 0, random));
    arguments.push_back(std::move(scales));
  }
  std::vector<HostTensor> results = run(text.str(), arguments);
  ASSERT_EQ(results.size(), 4 * getCases().size());
  for (auto [index, c] : llvm::enumerate(getCases())) {
    for (size_t constant : {0, 1}) {
      SCOPED_TRACE(getTensorText(c.shape, wideText) + " " + c.granularity +
                   (constant ? ", constant scale" : ", run-time scale"));
      size_t at = 4 * index + 2 * constant;
      expectReference(c, arguments[2 * index], arguments[2 * index + 1],
                      results[at], results[at + 1], format);
    }
  }
}

std::string
nameTensorParams(const ::testing::TestParamInfo<TensorParams> &info) {
  auto [wideText, narrowText, isDynamic] = info.param;
  return std::string(wideText) + "_" + narrowText +
         (isDynamic ? "_dynamic" : "_static");
}

INSTANTIATE_TEST_SUITE_P(
    WideTypes, TensorQuantizeTest,
    ::testing::Combine(::testing::Values("f16", "bf16", "f32", "f64"),
                       ::testing::Values("f8E4M3FN"), ::testing::Bool()),
    nameTensorParams);

INSTANTIATE_TEST_SUITE_P(
    Formats, TensorQuantizeTest,
    ::testing::Combine(::testing::Values("f32"),
                       ::testing::Values("f8E5M2", "f8E4M3FNUZ", "f8E5M2FNUZ",
                                         "f8E4M3", "f8E3M4", "f8E4M3B11FNUZ",
                                         "f6E2M3FN", "f6E3M2FN", "f4E2M1FN"),
                       ::testing::Values(false)),
    nameTensorParams);

// A tie between zero and the smallest code goes to zero, and the next f32
// survives.
TEST_F(ExecutionTest, SmallestSurvivingNumber) {
  float tie = std::ldexp(1.0f, -10) / 448;
  HostTensor x =
      makeTensor(getType("f32"), {3}, {tie, std::nextafter(tie, 1.0f), 0.4374});
  std::vector<HostTensor> results = run(R"(
    func.func @main(%x: tensor<3xf32>) -> tensor<3xf8E4M3FN> {
      %scale = arith.constant 448.0 : f32
      %q = fpq.quantize %x, %scale : tensor<3xf32>, f32 -> tensor<3xf8E4M3FN>
      return %q : tensor<3xf8E4M3FN>
    })",
                                        x);
  ASSERT_EQ(results.size(), 1u);
  EXPECT_EQ(getBits(results[0], 0), 0x00u);
  EXPECT_EQ(getBits(results[0], 1), 0x01u);
  EXPECT_EQ(getBits(results[0], 2), 0x74u);
}

} // namespace
