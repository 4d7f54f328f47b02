//===- FloatRangePatterns.cpp - bounds of related values ------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FloatRangePatterns.h"
#include "SoftmaxParts.h"
#include "fpq/IR/NarrowFormat.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"

using namespace mlir;
using namespace fpq;

static constexpr double kInf = FloatRange::kInf;

//===----------------------------------------------------------------------===//
// Elements
//===----------------------------------------------------------------------===//

/// Whether `op` computes what it says: no flag lets a target reassociate,
/// contract or approximate it.
static bool isExact(Operation *op) {
  using Flags = arith::FastMathFlags;
  auto fastMath = dyn_cast<arith::ArithFastMathInterface>(op);
  return !fastMath || !fastMath.getFastMathFlagsAttr() ||
         !arith::bitEnumContainsAny(fastMath.getFastMathFlagsAttr().getValue(),
                                    Flags::reassoc | Flags::contract |
                                        Flags::arcp | Flags::afn);
}

/// Operand `index` of what computes `element`, followed without rounding.
static Element followOperand(const Element &element, unsigned index) {
  return traceThroughCasts(getOperandElement(element, index),
                           /*exactOnly=*/true);
}

/// Whether an op of one of the types, without fast-math flags, computes
/// `element`.
template <typename... OpTs> static bool isComputedBy(const Element &element) {
  Operation *op = element.getDefiningOp();
  return isa_and_present<OpTs...>(op) && isExact(op);
}

/// The reduction that `element` is, along one dimension or none, if each step
/// of it is the result of the combiner, rounded to the type of both.
static std::optional<Reduction> matchRow(const Element &element,
                                         unsigned firstVariable) {
  std::optional<Reduction> row = matchReduction(element, firstVariable);
  if (!row || row->variables.size() > 1 || !isExact(row->combiner))
    return std::nullopt;
  unsigned index = cast<OpResult>(element.value).getResultNumber();
  Operation *yield = row->op.getBlock()->getTerminator();
  if (yield->getOperand(index) != row->combiner->getResult(0) ||
      !isWideFloatType(row->type))
    return std::nullopt;
  // An accumulator that is extended or rounded on its way is another type.
  BlockArgument accumulator =
      row->op.getMatchingBlockArgument(row->op.getDpsInitOperand(index));
  if (!llvm::is_contained(row->combiner->getOperands(), accumulator))
    return std::nullopt;
  return row;
}

/// Whether `x` is among the elements that `ofRow` is, for all values of the
/// variable of `row`. Both are the same value: one that is computed twice may
/// be computed in two ways.
static bool isInRow(const Element &x, const Element &ofRow,
                    const Reduction &row) {
  Element first = traceThroughCasts(x, /*exactOnly=*/true);
  Element second = traceThroughCasts(ofRow, /*exactOnly=*/true);
  std::optional<unsigned> axis;
  return first.value == second.value &&
         isSameAlong(first, second,
                     row.variables.empty() ? AffineExpr() : row.variables[0],
                     axis);
}

/// Whether `element` is a sum from zero on, and `getTerm` makes `x` of one of
/// its summands.
static bool
isSumWith(const Element &element, const Element &x, unsigned firstVariable,
          llvm::function_ref<std::optional<Element>(Element)> getTerm) {
  std::optional<Reduction> sum = matchRow(element, firstVariable);
  if (!sum || !isa<arith::AddFOp>(sum->combiner) || !sum->init ||
      !sum->init->isZero())
    return false;
  std::optional<Element> term =
      getTerm(traceThroughCasts(sum->element, /*exactOnly=*/true));
  return term && isInRow(x, *term, *sum);
}

//===----------------------------------------------------------------------===//
// Maximum
//===----------------------------------------------------------------------===//

/// Whether `element` is at least `x`: the maximum of a row that holds it, or
/// the larger of that and something else.
static bool isRowMaximumOf(Element element, const Element &x,
                           unsigned firstVariable) {
  for (unsigned depth = 0; depth < 4; ++depth) {
    std::optional<Reduction> max = matchRow(element, firstVariable);
    if (max && isa<arith::MaximumFOp, arith::MaxNumFOp>(max->combiner))
      return isInRow(x, max->element, *max);
    // A maxnumf would take the other operand where the row holds a NaN.
    if (!isComputedBy<arith::MaximumFOp>(element))
      return false;
    bool isFirst = getConstantFloat(getOperandElement(element, 0)).has_value();
    element = followOperand(element, isFirst ? 1 : 0);
  }
  return false;
}

/// Whether `root` is x - max(x), or x + -max(x).
static bool isBelowMaximum(const Element &root, unsigned firstVariable) {
  if (isa<arith::SubFOp>(root.getDefiningOp()))
    return isRowMaximumOf(followOperand(root, 1), followOperand(root, 0),
                          firstVariable);
  for (unsigned index : {0, 1}) {
    Element negated = followOperand(root, index);
    if (isComputedBy<arith::NegFOp>(negated) &&
        isRowMaximumOf(followOperand(negated, 0),
                       followOperand(root, 1 - index), firstVariable))
      return true;
  }
  return false;
}

//===----------------------------------------------------------------------===//
// Sum and norm
//===----------------------------------------------------------------------===//

/// Drops what makes a number larger: the sum with a constant that is not
/// negative, and the maximum with one. A maxnumf does not, where it is NaN.
static Element dropGuards(Element element) {
  for (unsigned depth = 0; depth < 4; ++depth) {
    if (!isComputedBy<arith::AddFOp, arith::MaximumFOp>(element))
      break;
    std::optional<Element> guarded;
    for (unsigned index : {0, 1}) {
      auto guard = getConstantFloat(getOperandElement(element, index));
      if (guard && !guard->isNaN() && !guard->isNegative())
        guarded = followOperand(element, 1 - index);
    }
    if (!guarded)
      break;
    element = *guarded;
  }
  return element;
}

/// What `element` is the square of.
static std::optional<Element> getSquared(const Element &element) {
  if (isComputedBy<arith::MulFOp>(element)) {
    Element lhs = followOperand(element, 0), rhs = followOperand(element, 1);
    if (lhs.value == rhs.value && lhs.indices == rhs.indices)
      return lhs;
    return std::nullopt;
  }
  if (!isComputedBy<math::PowFOp>(element) ||
      !isConstant(getOperandElement(element, 1), 2))
    return std::nullopt;
  Element base = followOperand(element, 0);
  return isComputedBy<math::AbsFOp>(base) ? followOperand(base, 0) : base;
}

/// Whether `element` is a sum of squares, that of `x` among them, or more. All
/// are of the type `type`: the error of a narrower one would be larger.
static bool isSumOfSquaresWith(const Element &element, const Element &x,
                               unsigned firstVariable, Type type) {
  Element sum = dropGuards(element);
  auto getRoot = [=](Element square) {
    return square.getType() == type ? getSquared(square) : std::nullopt;
  };
  return sum.getType() == type && isSumWith(sum, x, firstVariable, getRoot);
}

/// Whether `divisor` is the norm of a row with `x`, or more.
static bool isNormWith(Element divisor, const Element &x,
                       unsigned firstVariable, Type type) {
  divisor = dropGuards(divisor);
  bool isRoot = isComputedBy<math::SqrtOp>(divisor) ||
                (isComputedBy<math::PowFOp>(divisor) &&
                 isConstant(getOperandElement(divisor, 1), 0.5));
  return isRoot && divisor.getType() == type &&
         isSumOfSquaresWith(followOperand(divisor, 0), x, firstVariable, type);
}

/// Below this magnitude, squares are subnormal or 0.
static double getLeastSquarable(Type type) {
  return std::ldexp(1.0, llvm::APFloat::semanticsMinExponent(
                             cast<FloatType>(type).getFloatSemantics()) /
                             2);
}

/// What the roundings of squares, sums, roots and quotients move a result of
/// magnitude 1 by at most. Powers and reciprocal roots are within 24 units, and
/// a root halves them.
static constexpr unsigned kNormUlps = 64;

/// The same for a reciprocal, which may be subnormal, and a product.
static constexpr unsigned kReciprocalUlps = 4;

/// [-1, 1] or [0, 1], with the upper bound moved.
static FloatRange getUnitRange(Type type, bool hasSign, unsigned ulps) {
  FloatRange range = FloatRange::getInterval(hasSign ? -1 : 0.0, 1);
  FloatRange widened = widenByUlps(range, type, ulps);
  return FloatRange::getInterval(hasSign ? widened.lo : -0.0, widened.hi);
}

/// What x / divisor is at most, or top.
static FloatRange getQuotientBound(const Element &root, unsigned firstVariable,
                                   GetFloatRangeFn getRange) {
  Operation *op = root.getDefiningOp();
  Type type = root.getType();
  FloatRange dividend = getRange(op->getOperand(0));
  FloatRange divisor = getRange(op->getOperand(1));
  Element x = followOperand(root, 0), d = followOperand(root, 1);
  auto getSame = [](Element term) { return std::optional<Element>(term); };
  // A sum of numbers that are not negative is at least each of them.
  if (dividend.lo >= 0 && isSumWith(dropGuards(d), x, firstVariable, getSame))
    return getUnitRange(type, /*hasSign=*/false, /*ulps=*/0);
  if (divisor.lo >= getLeastSquarable(type) &&
      isNormWith(d, x, firstVariable, type))
    return getUnitRange(type, /*hasSign=*/true, kNormUlps);
  return FloatRange::getTop();
}

/// What x times the reciprocal of a sum, or the reciprocal root of a sum of
/// squares, is at most, or top.
static FloatRange getProductBound(const Element &root, unsigned firstVariable,
                                  GetFloatRangeFn getRange) {
  Operation *op = root.getDefiningOp();
  Type type = root.getType();
  auto getSame = [](Element term) { return std::optional<Element>(term); };
  for (unsigned index : {0, 1}) {
    Element factor = followOperand(root, index);
    Element x = followOperand(root, 1 - index);
    if (factor.getType() != type)
      continue;
    // Where the factor is larger, the squares may have underflown.
    double largest = getRange(op->getOperand(index)).getMagnitude();
    bool isGuarded = largest <= 1 / getLeastSquarable(type);
    if (isGuarded && isComputedBy<math::RsqrtOp>(factor) &&
        isSumOfSquaresWith(followOperand(factor, 0), x, firstVariable, type))
      return getUnitRange(type, /*hasSign=*/true, kNormUlps);
    if (!isComputedBy<arith::DivFOp>(factor) ||
        !isConstant(getOperandElement(factor, 0), 1))
      continue;
    Element d = followOperand(factor, 1);
    if (getRange(op->getOperand(1 - index)).lo >= 0 && largest < kInf &&
        isSumWith(dropGuards(d), x, firstVariable, getSame))
      return getUnitRange(type, /*hasSign=*/false, kReciprocalUlps);
    if (isGuarded && isNormWith(d, x, firstVariable, type))
      return getUnitRange(type, /*hasSign=*/true, kNormUlps);
  }
  return FloatRange::getTop();
}

//===----------------------------------------------------------------------===//
// Interface
//===----------------------------------------------------------------------===//

/// Whether a pattern could bound the result of `op` further.
static bool isCandidate(Operation *op, const FloatRange &inferred) {
  if (!inferred.hasNumbers())
    return false;
  if (isa<arith::SubFOp, arith::AddFOp>(op)) {
    if (inferred.hi <= 0)
      return false;
  } else if (!isa<arith::DivFOp, arith::MulFOp>(op) ||
             inferred.getMagnitude() <= 1) {
    return false;
  }
  Type type = op->getResult(0).getType();
  return (isa<RankedTensorType>(type) ||
          isa_and_present<linalg::LinalgOp>(op->getParentOp())) &&
         isWideFloatType(getElementTypeOrSelf(type)) && isExact(op);
}

FloatRange fpq::boundByPatterns(Operation *op, const FloatRange &inferred,
                                GetFloatRangeFn getRange) {
  if (!isCandidate(op, inferred))
    return inferred;
  Element root = makeElement(op->getResult(0));
  auto firstVariable = static_cast<unsigned>(root.indices.size());
  FloatRange bound = FloatRange::getTop();
  if (isa<arith::DivFOp>(op))
    bound = getQuotientBound(root, firstVariable, getRange);
  else if (isa<arith::MulFOp>(op))
    bound = getProductBound(root, firstVariable, getRange);
  else if (isBelowMaximum(root, firstVariable))
    bound = FloatRange::getInterval(-kInf, 0.0);
  return inferred.intersect(bound.lo, bound.hi);
}
