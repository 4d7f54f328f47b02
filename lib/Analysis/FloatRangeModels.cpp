//===- FloatRangeModels.cpp - ranges of upstream ops ----------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "fpq/Analysis/FloatRangeModels.h"
#include "FloatRangeModelSupport.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace fpq;
using llvm::APFloat;

//===----------------------------------------------------------------------===//
// Results
//===----------------------------------------------------------------------===//

using Flags = arith::FastMathFlags;

static Flags getFlags(Operation *op) {
  auto fastMath = dyn_cast<arith::ArithFastMathInterface>(op);
  if (!fastMath || !fastMath.getFastMathFlagsAttr())
    return Flags::none;
  return fastMath.getFastMathFlagsAttr().getValue();
}

bool fpq::hasAnyZeroSign(Operation *op) {
  return arith::bitEnumContainsAny(getFlags(op), Flags::nsz);
}

bool fpq::isApproximate(Operation *op) {
  return arith::bitEnumContainsAny(getFlags(op),
                                   Flags::reassoc | Flags::arcp | Flags::afn);
}

FloatRange fpq::roundResult(Operation *op, const FloatRange &exact) {
  Type type = op->getResult(0).getType();
  // What arithmetic on narrow floats rounds to is left to the target.
  if (!getFullRange(type).isTop() ||
      getElementTypeOrSelf(type).getIntOrFloatBitWidth() <= 8)
    return getFullRange(type);
  // Reassociation may move a term across a cancellation, and a reciprocal may
  // overflow where the quotient does not.
  if (isApproximate(op))
    return FloatRange::getTop();
  // A product that is contracted into a sum is not rounded.
  if (arith::bitEnumContainsAny(getFlags(op), Flags::contract))
    return roundToType(widenByUlps(exact, type, 1), type);
  return roundToType(exact, type);
}

FloatRange fpq::inferMoved(Operation *op, GetFloatRangeFn getRange) {
  return getRange(op->getOperand(0));
}

FloatRange fpq::inferJoined(Operation *op, GetFloatRangeFn getRange) {
  FloatRange joined;
  bool isEmpty = true;
  for (Value operand : op->getOperands())
    if (hasFloatRange(operand.getType())) {
      joined = FloatRange::join(joined, getRange(operand));
      isEmpty = false;
    }
  return isEmpty ? getEmptyRange() : joined;
}

//===----------------------------------------------------------------------===//
// Constants
//===----------------------------------------------------------------------===//

/// A larger constant is not read: analysis of a module is linear in its ops,
/// not in its weights.
static constexpr int64_t kMaxScannedElements = int64_t(1) << 24;

static double toDouble(APFloat value) {
  bool losesInfo;
  value.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven,
                &losesInfo);
  return value.convertToDouble();
}

namespace {
/// Collects the range of many values.
class Scanner {
public:
  void add(double value) {
    if (std::isnan(value)) {
      range.mayBeNaN = true;
      return;
    }
    range.lo = FloatRange::getMin(range.lo, value);
    range.hi = FloatRange::getMax(range.hi, value);
  }
  FloatRange range;
};
} // namespace

/// The elements of a blob, whose bytes are in the order of the host.
static FloatRange scanBlob(ArrayRef<char> data, FloatType element,
                           int64_t numElements) {
  unsigned bytes = llvm::divideCeil(element.getWidth(), 8u);
  if (static_cast<int64_t>(data.size()) < numElements * bytes || bytes > 8)
    return getFullRange(element);
  Scanner scanner;
  for (int64_t index = 0; index < numElements; ++index) {
    const char *at = data.data() + index * bytes;
    if (element.isF32()) {
      float value;
      std::memcpy(&value, at, sizeof(value));
      scanner.add(value);
      continue;
    }
    uint64_t bits = 0;
    std::memcpy(&bits, at, bytes);
    scanner.add(toDouble(APFloat(element.getFloatSemantics(),
                                 llvm::APInt(element.getWidth(), bits,
                                             /*isSigned=*/false,
                                             /*implicitTrunc=*/true))));
  }
  return scanner.range;
}

FloatRange fpq::getConstantRange(Attribute value) {
  if (auto scalar = dyn_cast<FloatAttr>(value))
    return roundToType(FloatRange::getConstant(toDouble(scalar.getValue())),
                       scalar.getType());
  auto elements = dyn_cast<ElementsAttr>(value);
  if (!elements || !isa<FloatType>(elements.getElementType()))
    return FloatRange::getTop();
  auto element = cast<FloatType>(elements.getElementType());
  if (element.getWidth() > 64)
    return FloatRange::getTop();
  if (elements.getNumElements() == 0)
    return getEmptyRange();
  Scanner scanner;
  if (auto dense = dyn_cast<DenseFPElementsAttr>(value)) {
    if (dense.isSplat())
      scanner.add(toDouble(dense.getSplatValue<APFloat>()));
    else if (dense.getNumElements() > kMaxScannedElements)
      return getFullRange(element);
    else if (element.isF32())
      for (float number : dense.getValues<float>())
        scanner.add(number);
    else
      for (const APFloat &number : dense.getValues<APFloat>())
        scanner.add(toDouble(number));
  } else if (auto resource = dyn_cast<DenseResourceElementsAttr>(value)) {
    AsmResourceBlob *blob = resource.getRawHandle().getBlob();
    if (!blob || resource.getNumElements() > kMaxScannedElements)
      return getFullRange(element);
    scanner.range =
        scanBlob(blob->getData(), element, resource.getNumElements());
  } else {
    return getFullRange(element);
  }
  return roundToType(scanner.range, element);
}

//===----------------------------------------------------------------------===//
// Registration
//===----------------------------------------------------------------------===//

void fpq::registerFloatRangeExternalModels(DialectRegistry &registry) {
  registerArithModels(registry);
  registerFPQModels(registry);
  registerLinalgModels(registry);
  registerMathModels(registry);
  registerTensorModels(registry);
  registerTosaModels(registry);
  registerVectorModels(registry);
}
