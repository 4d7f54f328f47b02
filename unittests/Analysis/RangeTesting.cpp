//===- RangeTesting.cpp - values that ranges are tried on -----------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RangeTesting.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace fpq;
using llvm::APFloat;

static double toDouble(APFloat value) {
  bool losesInfo;
  value.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven,
                &losesInfo);
  return value.convertToDouble();
}

double fpq::test::roundTo(double value, Type type) {
  APFloat rounded(value);
  bool losesInfo;
  rounded.convert(cast<FloatType>(type).getFloatSemantics(),
                  APFloat::rmNearestTiesToEven, &losesInfo);
  return toDouble(rounded);
}

double fpq::test::flush(double value, Type type) {
  double normal = std::ldexp(
      1.0,
      APFloat::semanticsMinExponent(cast<FloatType>(type).getFloatSemantics()));
  return std::fabs(value) < normal ? std::copysign(0, value) : value;
}

std::vector<double> fpq::test::getInterestingValues(Type type) {
  const llvm::fltSemantics &semantics =
      cast<FloatType>(type).getFloatSemantics();
  double smallest = toDouble(APFloat::getSmallest(semantics));
  double normal = toDouble(APFloat::getSmallestNormalized(semantics));
  double largest = toDouble(APFloat::getLargest(semantics));
  std::vector<double> values;
  for (double value :
       {0.0, smallest, normal, 1.0 / 3, 1.5, largest, FloatRange::kInf}) {
    values.push_back(roundTo(value, type));
    values.push_back(roundTo(-value, type));
  }
  llvm::sort(values, FloatRange::isLess);
  return values;
}

std::vector<FloatRange> fpq::test::getRangesOf(llvm::ArrayRef<double> values) {
  std::vector<FloatRange> ranges{FloatRange::getConstant(std::nan(""))};
  for (double lo : values)
    for (double hi : values)
      if (!FloatRange::isLess(hi, lo))
        for (bool mayBeNaN : {false, true})
          ranges.push_back(FloatRange::getInterval(lo, hi, mayBeNaN));
  return ranges;
}

std::vector<double> fpq::test::getMembers(const FloatRange &range,
                                          llvm::ArrayRef<double> values) {
  std::vector<double> members;
  for (double value : values)
    if (range.contains(value))
      members.push_back(value);
  if (range.mayBeNaN)
    members.push_back(std::nan(""));
  return members;
}

std::string fpq::test::toString(const FloatRange &range) {
  std::string text;
  llvm::raw_string_ostream(text) << range;
  return text;
}

std::string fpq::test::toString(double value) {
  llvm::SmallString<32> text;
  APFloat(value).toString(text, /*FormatPrecision=*/0);
  return text.str().str();
}
