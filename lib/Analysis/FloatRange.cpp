//===- FloatRange.cpp - range of a float value ----------------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "fpq/Analysis/FloatRange.h"
#include "fpq/IR/NarrowFormat.h"
#include "mlir/IR/TypeUtilities.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir;
using namespace fpq;
using llvm::APFloat;

static void printBound(raw_ostream &os, double bound) {
  // The fewest digits that read back as the same number.
  llvm::SmallString<24> text;
  APFloat(bound).toString(text, /*FormatPrecision=*/0);
  os << text;
}

void FloatRange::print(raw_ostream &os) const {
  if (isBottom()) {
    os << "bottom";
    return;
  }
  if (hasNumbers()) {
    os << '[';
    printBound(os, lo);
    os << ", ";
    printBound(os, hi);
    os << ']';
  }
  if (mayBeNaN)
    os << (hasNumbers() ? " or NaN" : "NaN");
}

raw_ostream &fpq::operator<<(raw_ostream &os, const FloatRange &range) {
  range.print(os);
  return os;
}

bool fpq::hasFloatRange(Type type) {
  if (isa<TensorType, VectorType>(type))
    type = getElementTypeOrSelf(type);
  return isa<FloatType>(type);
}

FloatRange fpq::getFullRange(Type type) {
  const NarrowFormat *format = lookupNarrowFormat(getElementTypeOrSelf(type));
  if (!format || format->hasInf)
    return FloatRange::getTop();
  return FloatRange::getInterval(format->hasSign ? -format->max : 0,
                                 format->max, format->hasNaN);
}

/// `value` rounded to nearest in `semantics`.
static double roundBound(double value, const llvm::fltSemantics &semantics) {
  if (&semantics == &APFloat::IEEEdouble())
    return value;
  if (&semantics == &APFloat::IEEEsingle())
    return static_cast<float>(value);
  APFloat rounded(value);
  bool losesInfo;
  rounded.convert(semantics, APFloat::rmNearestTiesToEven, &losesInfo);
  rounded.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven,
                  &losesInfo);
  return rounded.convertToDouble();
}

FloatRange fpq::roundToType(const FloatRange &range, Type type) {
  if (!range.hasNumbers())
    return range;
  auto element = cast<FloatType>(getElementTypeOrSelf(type));
  if (const NarrowFormat *format = lookupNarrowFormat(element)) {
    // Overflow is NaN, infinite or saturates, depending on the format.
    if (!format->holdsValues() || range.mayBeNaN ||
        !(range.getMagnitude() <= format->max))
      return getFullRange(type);
  } else if (!isWideFloatType(element)) {
    return FloatRange::getTop();
  }
  const llvm::fltSemantics &semantics = element.getFloatSemantics();
  FloatRange rounded = range;
  double minNormal = std::ldexp(1.0, APFloat::semanticsMinExponent(semantics));
  rounded.lo = range.lo > 0 && range.lo < minNormal
                   ? 0.0
                   : roundBound(range.lo, semantics);
  rounded.hi = range.hi < 0 && range.hi > -minNormal
                   ? -0.0
                   : roundBound(range.hi, semantics);
  return rounded;
}

FloatRange fpq::widenByUlps(const FloatRange &range, Type type, unsigned ulps) {
  if (!range.hasNumbers() || !isWideFloatType(getElementTypeOrSelf(type)))
    return range;
  const llvm::fltSemantics &semantics =
      cast<FloatType>(getElementTypeOrSelf(type)).getFloatSemantics();
  int precision = APFloat::semanticsPrecision(semantics);
  int minExponent = APFloat::semanticsMinExponent(semantics);
  auto getSlack = [&](double bound) {
    if (std::isinf(bound))
      return 0.0;
    int exponent =
        std::max(bound == 0 ? minExponent : std::ilogb(bound), minExponent);
    return std::ldexp(ulps, std::max(exponent - precision + 1, -1074));
  };
  FloatRange widened = range;
  widened.lo -= getSlack(range.lo);
  widened.hi += getSlack(range.hi);
  return widened;
}
