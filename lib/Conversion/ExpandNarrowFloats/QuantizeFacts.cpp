//===- QuantizeFacts.cpp - what is proven about a quantization ------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "NarrowCasts.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace fpq;
using llvm::APFloat;

APFloat fpq::getSaturationLimit(const NarrowFormat &format, WideFormat wide) {
  unsigned shift = wide.mantissaBits - format.mantissaBits;
  uint64_t halfStep = uint64_t(1) << (shift - 1);
  uint64_t bits = (getRebias(format, wide) << wide.mantissaBits) +
                  (uint64_t(format.maxCode) << shift) + halfStep;
  return APFloat(wide.type.getFloatSemantics(), llvm::APInt(wide.width, bits));
}

/// |`bound` * `scale`|, where rounding cannot make it too small.
static APFloat getMagnitude(APFloat bound, APFloat scale,
                            const llvm::fltSemantics &compute) {
  bool losesInfo;
  bound.convert(compute, APFloat::rmTowardPositive, &losesInfo);
  scale.convert(compute, APFloat::rmNearestTiesToEven, &losesInfo);
  bound.multiply(scale, APFloat::rmNearestTiesToEven);
  return bound;
}

QuantizeFacts fpq::getQuantizeFacts(QuantizeOp op, const NarrowFormat &format,
                                    FloatType computeType) {
  const llvm::fltSemantics &compute = computeType.getFloatSemantics();
  APFloat scale(0.0f);
  bool hasConstantScale = matchPattern(op.getScale(), m_ConstantFloat(&scale));

  QuantizeFacts facts;
  // A scale is finite and positive (S5), so that no product with it is NaN.
  if (auto producer =
          op.getInput().getDefiningOp<arith::ArithFastMathInterface>()) {
    if (auto flags = producer.getFastMathFlagsAttr()) {
      facts.neverNaN =
          bitEnumContainsAll(flags.getValue(), arith::FastMathFlags::nnan);
      auto input = cast<FloatType>(getElementTypeOrSelf(op.getInput()));
      facts.neverInfinite =
          hasConstantScale &&
          bitEnumContainsAll(flags.getValue(), arith::FastMathFlags::ninf) &&
          getMagnitude(APFloat::getLargest(input.getFloatSemantics()), scale,
                       compute)
              .isFinite();
    }
  }
  RangeAttr range = op.getRangeAttr();
  if (!range || !hasConstantScale)
    return facts;
  facts.neverNegative = !range.getLo().isNegative();
  // Rounding is monotone, so the product with the largest magnitude decides.
  APFloat bound = llvm::maxnum(abs(range.getLo()), abs(range.getHi()));
  APFloat magnitude = getMagnitude(bound, scale, compute);
  facts.neverSaturates =
      magnitude < getSaturationLimit(format, WideFormat(computeType));
  facts.neverInfinite |= magnitude.isFinite();
  return facts;
}
