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

static double getLargest(const llvm::fltSemantics &semantics) {
  APFloat largest = APFloat::getLargest(semantics);
  bool losesInfo;
  largest.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven,
                  &losesInfo);
  return largest.convertToDouble();
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
  auto element = cast<FloatType>(getElementTypeOrSelf(type));
  const NarrowFormat *format = lookupNarrowFormat(element);
  // A format without NaN makes a number of it.
  if (!range.hasNumbers())
    return format && range.mayBeNaN ? getFullRange(type) : range;
  if (format) {
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
  if (format && !format->hasNegativeZero && rounded.hi == 0)
    rounded.hi = 0.0;
  return rounded;
}

FloatRange fpq::withAnyZero(FloatRange range) {
  if (!range.hasNumbers())
    return range;
  range.lo = range.lo == 0 ? -0.0 : range.lo;
  range.hi = range.hi == 0 ? 0.0 : range.hi;
  return range;
}

FloatRange fpq::widenByUlps(const FloatRange &range, Type type, unsigned ulps) {
  if (!range.hasNumbers() || !isWideFloatType(getElementTypeOrSelf(type)))
    return range;
  const llvm::fltSemantics &semantics =
      cast<FloatType>(getElementTypeOrSelf(type)).getFloatSemantics();
  int precision = APFloat::semanticsPrecision(semantics);
  int minExponent = APFloat::semanticsMinExponent(semantics);
  int maxExponent = APFloat::semanticsMaxExponent(semantics);
  double largest = getLargest(semantics);
  auto getSlack = [&](double bound) {
    if (std::isinf(bound))
      return 0.0;
    int exponent = bound == 0 ? minExponent : std::ilogb(bound);
    exponent = std::clamp(exponent, minExponent, maxExponent);
    return std::ldexp(ulps, std::max(exponent - precision + 1, -1074));
  };
  // What overflows by less than the error may as well stay finite.
  FloatRange widened = range;
  widened.lo = FloatRange::getMin(range.lo, largest);
  widened.hi = FloatRange::getMax(range.hi, -largest);
  widened.lo -= getSlack(widened.lo);
  widened.hi += getSlack(widened.hi);
  return widened;
}
