//===- ScaleRange.cpp - ranges of scaled values ---------------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "fpq/Transforms/ScaleRange.h"
#include "mlir/IR/Matchers.h"
#include <cmath>

using namespace mlir;
using namespace fpq;
using llvm::APFloat;

RangeAttr fpq::scaleRange(RangeAttr range, Value scale) {
  if (!range)
    return {};
  constexpr double slack = 1 + 0x1p-22;
  double lo = range.getLo().convertToDouble(),
         hi = range.getHi().convertToDouble();
  APFloat constant(0.0f);
  double factor = HUGE_VAL;
  if (matchPattern(scale, m_ConstantFloat(&constant)))
    factor = constant.convertToFloat() * slack;
  // 0 * Inf
  auto multiply = [&](double bound) {
    return bound == 0 ? bound : bound * factor;
  };
  return RangeAttr::get(range.getContext(), multiply(lo), multiply(hi));
}
