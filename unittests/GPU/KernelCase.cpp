//===- KernelCase.cpp - functions that become kernels, and inputs ---------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KernelCase.h"
#include "ExecutionTest.h"
#include "mlir/AsmParser/AsmParser.h"
#include <cmath>
#include <random>

using namespace mlir;
using namespace fpq;
using namespace fpq::test;

llvm::StringRef fpq::test::getName(KernelKind kind) {
  switch (kind) {
  case KernelKind::Softmax:
    return "Softmax";
  case KernelKind::ScaledMaskedSoftmax:
    return "ScaledMaskedSoftmax";
  case KernelKind::ColumnSoftmax:
    return "ColumnSoftmax";
  case KernelKind::Quantize:
    return "Quantize";
  case KernelKind::Dequantize:
    return "Dequantize";
  case KernelKind::QuantizedElementwise:
    return "QuantizedElementwise";
  case KernelKind::QuantizedFunctions:
    return "QuantizedFunctions";
  }
  llvm_unreachable("not a kind");
}

//===----------------------------------------------------------------------===//
// Text
//===----------------------------------------------------------------------===//

static void replaceAll(std::string &text, const std::string &from,
                       const std::string &to) {
  for (size_t at = 0; (at = text.find(from, at)) != std::string::npos;
       at += to.size())
    text.replace(at, from.size(), to);
}

/// $W and $N are the types of tensors of wide and narrow numbers, $F of f32;
/// $w is an element's; %init is an empty tensor of f32.
static const char *getBody(KernelKind kind, bool isF32) {
  switch (kind) {
  case KernelKind::Softmax:
  case KernelKind::ColumnSoftmax:
    return R"(func.func @main(%x: $W) -> $N {
      %scale = arith.constant $S : f32
      %p = linalg.softmax dimension($A) ins(%x : $W) outs(%x : $W) -> $W
      %q = fpq.quantize %p, %scale : $W, f32 -> $N
      return %q : $N
    })";
  case KernelKind::ScaledMaskedSoftmax:
    return isF32 ? R"(func.func @main(%x: $W, %mask: $F) -> $N {
      %scale = arith.constant $S : f32
      %factor = arith.constant 0.125 : f32
      $INIT
      %s = linalg.generic {indexing_maps = [$M, $M, $M],
                           iterator_types = [$I]}
           ins(%x, %mask : $W, $F) outs(%init : $F) {
      ^bb0(%a: f32, %b: f32, %o: f32):
        %c = arith.mulf %a, %factor : f32
        %d = arith.addf %c, %b : f32
        linalg.yield %d : f32
      } -> $F
      %p = linalg.softmax dimension($A) ins(%s : $F) outs(%init : $F) -> $F
      %q = fpq.quantize %p, %scale : $F, f32 -> $N
      return %q : $N
    })"
                 : R"(func.func @main(%x: $W, %mask: $F) -> $N {
      %scale = arith.constant $S : f32
      %factor = arith.constant 0.125 : f32
      $INIT
      %s = linalg.generic {indexing_maps = [$M, $M, $M],
                           iterator_types = [$I]}
           ins(%x, %mask : $W, $F) outs(%init : $F) {
      ^bb0(%n: $w, %b: f32, %o: f32):
        %a = arith.extf %n : $w to f32
        %c = arith.mulf %a, %factor : f32
        %d = arith.addf %c, %b : f32
        linalg.yield %d : f32
      } -> $F
      %p = linalg.softmax dimension($A) ins(%s : $F) outs(%init : $F) -> $F
      %q = fpq.quantize %p, %scale : $F, f32 -> $N
      return %q : $N
    })";
  case KernelKind::Quantize:
    return R"(func.func @main(%x: $W) -> $N {
      %scale = arith.constant 3.0 : f32
      %q = fpq.quantize %x, %scale : $W, f32 -> $N
      return %q : $N
    })";
  case KernelKind::Dequantize:
    return R"(func.func @main(%q: $N) -> $W {
      %scale = arith.constant 3.0 : f32
      %y = fpq.dequantize %q, %scale : $N, f32 -> $W
      return %y : $W
    })";
  case KernelKind::QuantizedElementwise:
    return R"(func.func @main(%x: $W, %y: $W) -> $N {
      %scale = arith.constant 0.5 : f32
      %p = arith.mulf %x, %y : $W
      %s = arith.addf %p, %x : $W
      %q = fpq.quantize %s, %scale : $W, f32 -> $N
      return %q : $N
    })";
  case KernelKind::QuantizedFunctions:
    return R"(func.func @main(%x: $W, %y: $W) -> $N {
      %scale = arith.constant 2.0 : f32
      %sin = math.sin %x : $W
      %abs = math.absf %y : $W
      %power = math.powf %abs, %sin : $W
      %atan = math.atan %power : $W
      %exp = math.exp2 %atan : $W
      %q = fpq.quantize %exp, %scale : $W, f32 -> $N
      return %q : $N
    })";
  }
  llvm_unreachable("not a kind");
}

std::string KernelCase::getText(ArrayRef<int64_t> shape, bool isDynamic) const {
  std::string text = getBody(kind, wide == "f32");
  std::string init, extents, iterators, dims;
  llvm::raw_string_ostream os(init);
  for (size_t dim = 0; dim < shape.size(); ++dim) {
    std::string comma = dim ? ", " : "";
    iterators += comma + "\"parallel\"";
    dims += comma + "d" + std::to_string(dim);
    if (!isDynamic)
      continue;
    os << "%c" << dim << " = arith.constant " << dim << " : index\n%d" << dim
       << " = tensor.dim %x, %c" << dim << " : $W\n";
    extents += comma + "%d" + std::to_string(dim);
  }
  os << "%init = tensor.empty(" << extents << ") : $F\n";
  replaceAll(text, "$INIT", init);
  replaceAll(text, "$M", "affine_map<(" + dims + ") -> (" + dims + ")>");
  replaceAll(text, "$I", iterators);
  replaceAll(
      text, "$A",
      std::to_string(kind == KernelKind::ColumnSoftmax ? 0 : shape.size() - 1));
  replaceAll(text, "$W", getTensorText(shape, wide, isDynamic));
  replaceAll(text, "$N", getTensorText(shape, narrow, isDynamic));
  replaceAll(text, "$F", getTensorText(shape, "f32", isDynamic));
  replaceAll(text, "$w", wide);
  float max = 0;
  for (const NarrowFormat &format : getNarrowFormats())
    if (format.name == narrow)
      max = format.max;
  replaceAll(text, "$S", std::to_string(max));
  return text;
}

//===----------------------------------------------------------------------===//
// Inputs
//===----------------------------------------------------------------------===//

namespace {
constexpr double kInf = std::numeric_limits<double>::infinity();

/// Rows of logits of nine kinds.
class RowMaker {
public:
  explicit RowMaker(unsigned seed) : random(seed) {}

  std::vector<double> make(size_t row, size_t columns) {
    std::normal_distribution<double> normal(0, 2);
    std::vector<double> values(columns);
    for (double &value : values)
      value = normal(random);
    auto maskIf = [&](auto isMasked) {
      for (size_t column = 0; column < columns; ++column)
        if (isMasked(column))
          values[column] = -kInf;
    };
    size_t some = random() % columns;
    switch (row % 9) {
    case 1: // what little there is decides
      for (double &value : values)
        value = -30 - (random() % 1024) / 1024.0;
      for (size_t count = 0; count < columns / 8 + 1; ++count)
        values[random() % columns] = -0.06 * count;
      break;
    case 2: // scattered mask
      maskIf([&](size_t column) { return column % 3 == some % 3; });
      break;
    case 3: // causal mask
      maskIf([&](size_t column) { return column > some; });
      break;
    case 4: // leading columns
      maskIf([&](size_t column) { return column < some; });
      break;
    case 5: // one that is left
      maskIf([&](size_t column) { return column != some; });
      break;
    case 6: // nothing
      maskIf([](size_t) { return true; });
      break;
    case 7:
      values[some] = std::numeric_limits<double>::quiet_NaN();
      break;
    case 8:
      values[some] = kInf;
      break;
    default:
      break;
    }
    return values;
  }

private:
  std::mt19937 random;
};
} // namespace

std::vector<HostTensor> KernelCase::makeArguments(MLIRContext *context,
                                                  ArrayRef<int64_t> shape,
                                                  unsigned seed) const {
  auto getType = [&](llvm::StringRef text) {
    return mlir::parseType(text, context);
  };
  int64_t count = ShapedType::getNumElements(shape);
  bool isColumn = kind == KernelKind::ColumnSoftmax;
  size_t columns = isColumn ? shape.front() : shape.back();
  size_t rows = count / columns;
  std::mt19937 random(seed);
  if (kind == KernelKind::Dequantize) {
    HostTensor codes = HostTensor::allocate(getType(narrow), shape);
    for (int64_t index = 0; index < count; ++index)
      setBits(codes, index, (index + seed) % 256);
    return {codes};
  }
  RowMaker maker(seed);
  std::vector<double> values(count);
  for (size_t row = 0; row < rows; ++row) {
    std::vector<double> logits = maker.make(row, columns);
    for (size_t column = 0; column < columns; ++column)
      values[isColumn ? column * rows + row : row * columns + column] =
          logits[column];
  }
  // Quantized as they are, numbers of all magnitudes are of interest.
  if (kind == KernelKind::Quantize)
    for (double &value : values)
      value *= std::exp2(static_cast<double>(random() % 24) - 12);
  std::vector<HostTensor> arguments{makeTensor(getType(wide), shape, values)};
  if (kind == KernelKind::ScaledMaskedSoftmax) {
    std::vector<double> mask(count);
    for (double &value : mask)
      value = random() % 5 == 0 ? -kInf : 0;
    arguments.push_back(makeTensor(getType("f32"), shape, mask));
  }
  if (kind == KernelKind::QuantizedElementwise ||
      kind == KernelKind::QuantizedFunctions) {
    std::normal_distribution<double> normal(0, 4);
    for (double &value : values)
      value = normal(random);
    arguments.push_back(makeTensor(getType(wide), shape, values));
  }
  return arguments;
}

//===----------------------------------------------------------------------===//
// Comparison
//===----------------------------------------------------------------------===//

/// The codes of a format in order of their values.
static int64_t getRank(uint64_t bits, unsigned width) {
  uint64_t sign = uint64_t(1) << (width - 1);
  auto magnitude = static_cast<int64_t>(bits & (sign - 1));
  return bits & sign ? -magnitude : magnitude;
}

Difference fpq::test::compare(const HostTensor &left, const HostTensor &right) {
  Difference difference;
  unsigned width = left.elementType.getIntOrFloatBitWidth();
  for (int64_t index = 0; index < left.getNumElements(); ++index) {
    uint64_t a = getBits(left, index), b = getBits(right, index);
    ++difference.numElements;
    if (a == b)
      continue;
    bool isNaN = getElement(left, index).isNaN();
    if (isNaN && getElement(right, index).isNaN())
      continue;
    if (isNaN != getElement(right, index).isNaN() ||
        std::abs(getRank(a, width) - getRank(b, width)) > 1)
      ++difference.numByMore;
    else
      ++difference.numByOne;
  }
  return difference;
}
