//===- FloatRangeModelsArith.cpp - ranges of arith ops --------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FloatRangeModelSupport.h"
#include "fpq/IR/NarrowFormat.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace fpq;

static constexpr double kInf = FloatRange::kInf;

//===----------------------------------------------------------------------===//
// Arithmetic
//===----------------------------------------------------------------------===//

FloatRange fpq::inferMul(Operation *op, GetFloatRangeFn getRange) {
  FloatRange lhs = getRange(op->getOperand(0));
  if (op->getOperand(0) == op->getOperand(1))
    return roundResult(op, mulRanges(absRange(lhs), absRange(lhs)));
  return roundResult(op, mulRanges(lhs, getRange(op->getOperand(1))));
}

/// The remainder has the sign of the dividend and is smaller than both.
static FloatRange inferRem(Operation *op, GetFloatRangeFn getRange) {
  FloatRange a = getRange(op->getOperand(0)), b = getRange(op->getOperand(1));
  bool mayBeNaN =
      a.mayBeNaN || b.mayBeNaN || a.containsInfinity() || b.containsZero();
  if (!a.hasNumbers() || !b.hasNumbers())
    return {kInf, -kInf, mayBeNaN};
  double bound = b.getMagnitude();
  FloatRange zero = FloatRange::getInterval(std::signbit(a.lo) ? -0.0 : 0.0,
                                            std::signbit(a.hi) ? -0.0 : 0.0);
  FloatRange result = FloatRange::join(zero, a).intersect(-bound, bound);
  result.mayBeNaN = mayBeNaN;
  return roundResult(op, result);
}

template <FloatRange (*choose)(const FloatRange &, const FloatRange &, NaNRule),
          NaNRule rule>
static FloatRange inferMinMax(Operation *op, GetFloatRangeFn getRange) {
  return choose(getRange(op->getOperand(0)), getRange(op->getOperand(1)), rule);
}

//===----------------------------------------------------------------------===//
// Constants and conversions
//===----------------------------------------------------------------------===//

static FloatRange inferConstant(Operation *op, GetFloatRangeFn) {
  return getConstantRange(cast<arith::ConstantOp>(op).getValue());
}

static FloatRange inferExt(Operation *op, GetFloatRangeFn getRange) {
  return roundToType(getRange(op->getOperand(0)), op->getResult(0).getType());
}

static FloatRange inferTrunc(Operation *op, GetFloatRangeFn getRange) {
  Type type = op->getResult(0).getType();
  FloatRange input = getRange(op->getOperand(0));
  auto mode = cast<arith::TruncFOp>(op).getRoundingmode();
  if (!mode || *mode == arith::RoundingMode::to_nearest_even)
    return roundOnceOrTwice(input, type);
  if (isNarrowFloatType(getElementTypeOrSelf(type)))
    return getFullRange(type);
  return roundToType(widenByUlps(input, type, 1), type);
}

template <bool isSigned>
static FloatRange inferFromInt(Operation *op, GetFloatRangeFn) {
  auto integer =
      dyn_cast<IntegerType>(getElementTypeOrSelf(op->getOperand(0).getType()));
  if (!integer)
    return FloatRange::getTop();
  int width = static_cast<int>(integer.getWidth());
  FloatRange range = isSigned
                         ? FloatRange::getInterval(-std::ldexp(1.0, width - 1),
                                                   std::ldexp(1.0, width - 1))
                         : FloatRange::getInterval(0.0, std::ldexp(1.0, width));
  // The largest value is exact below the precision of f64.
  if (width <= 53)
    range.hi -= 1;
  return roundResult(op, range);
}

//===----------------------------------------------------------------------===//
// Select
//===----------------------------------------------------------------------===//

/// The predicate that holds where `predicate` does not.
static arith::CmpFPredicate invert(arith::CmpFPredicate predicate) {
  using P = arith::CmpFPredicate;
  switch (predicate) {
  case P::AlwaysFalse:
    return P::AlwaysTrue;
  case P::OEQ:
    return P::UNE;
  case P::OGT:
    return P::ULE;
  case P::OGE:
    return P::ULT;
  case P::OLT:
    return P::UGE;
  case P::OLE:
    return P::UGT;
  case P::ONE:
    return P::UEQ;
  case P::ORD:
    return P::UNO;
  case P::UEQ:
    return P::ONE;
  case P::UGT:
    return P::OLE;
  case P::UGE:
    return P::OLT;
  case P::ULT:
    return P::OGE;
  case P::ULE:
    return P::OGT;
  case P::UNE:
    return P::OEQ;
  case P::UNO:
    return P::ORD;
  case P::AlwaysTrue:
    return P::AlwaysFalse;
  }
  llvm_unreachable("unknown predicate");
}

/// What is left of `x` where `x predicate y` holds. Zeros of both signs are
/// equal.
static FloatRange refine(FloatRange x, arith::CmpFPredicate predicate,
                         const FloatRange &y) {
  using P = arith::CmpFPredicate;
  bool ordered = P::OEQ <= predicate && predicate <= P::ORD;
  if (ordered)
    x.mayBeNaN = false;
  else if (predicate == P::UNO && !y.mayBeNaN)
    return {kInf, -kInf, x.mayBeNaN};
  // An unordered comparison says nothing about x where y is NaN.
  if (!y.hasNumbers() || (!ordered && y.mayBeNaN))
    return x;
  double lo = y.lo == 0 ? -0.0 : y.lo, hi = y.hi == 0 ? 0.0 : y.hi;
  switch (predicate) {
  case P::OEQ:
  case P::UEQ:
    return x.intersect(lo, hi);
  case P::OGT:
  case P::UGT:
    return x.intersect(y.lo == 0 ? 0.0 : y.lo, kInf);
  case P::OGE:
  case P::UGE:
    return x.intersect(lo, kInf);
  case P::OLT:
  case P::ULT:
    return x.intersect(-kInf, y.hi == 0 ? -0.0 : y.hi);
  case P::OLE:
  case P::ULE:
    return x.intersect(-kInf, hi);
  default:
    return x;
  }
}

/// `x predicate y` with the operands exchanged.
static arith::CmpFPredicate swap(arith::CmpFPredicate predicate) {
  using P = arith::CmpFPredicate;
  switch (predicate) {
  case P::OGT:
    return P::OLT;
  case P::OGE:
    return P::OLE;
  case P::OLT:
    return P::OGT;
  case P::OLE:
    return P::OGE;
  case P::UGT:
    return P::ULT;
  case P::UGE:
    return P::ULE;
  case P::ULT:
    return P::UGT;
  case P::ULE:
    return P::UGE;
  default:
    return predicate;
  }
}

/// A relu or clamp is often a comparison and a select of its operands.
static FloatRange inferSelect(Operation *op, GetFloatRangeFn getRange) {
  auto select = cast<arith::SelectOp>(op);
  auto compare = select.getCondition().getDefiningOp<arith::CmpFOp>();
  // A comparison under nnan or ninf may go either way where it is poison.
  if (compare && arith::bitEnumContainsAny(compare.getFastmath(),
                                           arith::FastMathFlags::nnan |
                                               arith::FastMathFlags::ninf))
    compare = nullptr;
  auto getChosen = [&](Value value, bool condition) {
    FloatRange range = getRange(value);
    if (!compare)
      return range;
    arith::CmpFPredicate predicate = compare.getPredicate();
    if (!condition)
      predicate = invert(predicate);
    if (value == compare.getLhs())
      range = refine(range, predicate, getRange(compare.getRhs()));
    if (value == compare.getRhs())
      range = refine(range, swap(predicate), getRange(compare.getLhs()));
    return range;
  };
  return FloatRange::join(getChosen(select.getTrueValue(), true),
                          getChosen(select.getFalseValue(), false));
}

//===----------------------------------------------------------------------===//
// Registration
//===----------------------------------------------------------------------===//

void fpq::registerArithModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, arith::ArithDialect *) {
    attachModel<inferBinary<addRanges>, arith::AddFOp>(context);
    attachModel<inferBinary<subRanges>, arith::SubFOp>(context);
    attachModel<inferBinary<divRanges>, arith::DivFOp>(context);
    attachModel<inferMul, arith::MulFOp>(context);
    attachModel<inferRem, arith::RemFOp>(context);
    attachModel<inferNegate, arith::NegFOp>(context);
    attachModel<inferMinMax<maxRanges, NaNRule::Propagate>, arith::MaximumFOp>(
        context);
    attachModel<inferMinMax<minRanges, NaNRule::Propagate>, arith::MinimumFOp>(
        context);
    attachModel<inferMinMax<maxRanges, NaNRule::Ignore>, arith::MaxNumFOp>(
        context);
    attachModel<inferMinMax<minRanges, NaNRule::Ignore>, arith::MinNumFOp>(
        context);
    attachModel<inferConstant, arith::ConstantOp>(context);
    attachModel<inferExt, arith::ExtFOp>(context);
    attachModel<inferTrunc, arith::TruncFOp>(context);
    attachModel<inferFromInt<true>, arith::SIToFPOp>(context);
    attachModel<inferFromInt<false>, arith::UIToFPOp>(context);
    attachModel<inferSelect, arith::SelectOp>(context);
  });
}
