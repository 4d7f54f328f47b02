//===- SoftmaxMatcher.cpp - softmax spelled in several ops ----------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "fpq/Analysis/SoftmaxMatcher.h"
#include "fpq/Analysis/ElementTracing.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace fpq;

//===----------------------------------------------------------------------===//
// Scalars
//===----------------------------------------------------------------------===//

static bool isConstant(const Element &element, double value) {
  std::optional<APFloat> constant = getConstantFloat(element);
  return constant && constant->convertToDouble() == value;
}

/// log2(e), rounded to the type it has.
static bool isLog2E(const Element &element) {
  std::optional<APFloat> constant = getConstantFloat(element);
  if (!constant)
    return false;
  APFloat log2e(llvm::numbers::log2e);
  bool losesInfo;
  log2e.convert(constant->getSemantics(), APFloat::rmNearestTiesToEven,
                &losesInfo);
  return constant->bitwiseIsEqual(log2e);
}

/// What `element` is log2(e) times.
static std::optional<Element> getUnscaled(const Element &element) {
  if (isa_and_present<arith::MulFOp>(element.getDefiningOp()))
    for (unsigned index : {0, 1})
      if (isLog2E(getOperandElement(element, index)))
        return getOperandElement(element, 1 - index);
  return std::nullopt;
}

/// What no element of its type is below.
static bool isLeast(const APFloat &value) {
  return value.isNegative() && (value.isInfinity() || value.isLargest());
}

//===----------------------------------------------------------------------===//
// The parts of a softmax
//===----------------------------------------------------------------------===//

namespace {
/// exp(minuend - subtrahend).
struct Exponential {
  Element minuend, subtrahend;
  /// The minuend is a multiple of x by log2(e), and the base is 2.
  bool isScaled = false;
};

class Matcher {
public:
  Matcher(Operation *division, RefuseSoftmaxFn refuse)
      : division(division), owner(division->getParentOp()), refuse(refuse) {
    if (isa<RankedTensorType>(division->getResult(0).getType()))
      owner = division;
  }

  FailureOr<SoftmaxMatch> match(bool allowOtherUses);

private:
  enum class Part { Sum, Exponential, Maximum };

  std::optional<Element> getRoot();
  LogicalResult matchQuotient(const Element &root);
  bool isLogSoftmax(const Element &root);
  LogicalResult matchParts();
  LogicalResult matchMaximum();
  LogicalResult matchInput();
  LogicalResult verifyNoOtherUses();

  /// Follows `element`, which is rounded on its way at most, and remembers
  /// what it goes through.
  Element follow(Element element, Part part);
  Element followOperand(const Element &element, unsigned index, Part part) {
    return follow(getOperandElement(element, index), part);
  }
  std::optional<Exponential> matchExponential(const Element &element);
  std::optional<Exponential> matchDifference(const Element &element);
  /// The maximum behind guards that leave every maximum as it is.
  Element followGuards(Element element);
  /// Drops select(c, element, 0) if x is select(c, x, -inf).
  LogicalResult dropMask();

  LogicalResult fail(StringRef reason) {
    if (refuse)
      refuse(reason);
    return failure();
  }

  AffineExpr getVariable(unsigned index) {
    return getAffineDimExpr(numLoops + index, division->getContext());
  }

  void noteType(Type type) {
    auto floatType = dyn_cast<FloatType>(getElementTypeOrSelf(type));
    if (floatType && floatType.isF64())
      computeType = floatType;
  }

  Operation *division, *owner;
  RefuseSoftmaxFn refuse;
  SmallVector<int64_t, 4> loopExtents;
  unsigned numLoops = 0;
  FloatType computeType;
  Element dividend, summand;
  Reduction sum, maximum;
  Exponential ofDividend, ofSum;
  unsigned axis = 0;
  Value input;
  SmallVector<AffineExpr> inputIndices;
  unsigned dimension = 0;
  llvm::MapVector<Operation *, Part> parts;
};
} // namespace

Element Matcher::follow(Element element, Part part) {
  noteType(element.getType());
  Element followed =
      traceThroughCasts(element, /*exactOnly=*/false, [&](Operation *op) {
        if (op != owner)
          parts.try_emplace(op, part);
      });
  noteType(followed.getType());
  // An op on whole tensors; one in a body has been visited with the body.
  Operation *op = followed.getDefiningOp();
  if (op && op != owner && isa<RankedTensorType>(followed.value.getType()))
    parts.try_emplace(op, part);
  return followed;
}

std::optional<Exponential> Matcher::matchDifference(const Element &element) {
  Operation *op = element.getDefiningOp();
  if (isa_and_present<arith::SubFOp>(op))
    return Exponential{getOperandElement(element, 0),
                       getOperandElement(element, 1)};
  if (!isa_and_present<arith::AddFOp>(op))
    return std::nullopt;
  for (unsigned index : {0, 1}) {
    Element operand = getOperandElement(element, index);
    Element negated = traceThroughCasts(operand, /*exactOnly=*/false);
    if (!isa_and_present<arith::NegFOp>(negated.getDefiningOp()))
      continue;
    follow(operand, Part::Maximum);
    return Exponential{getOperandElement(element, 1 - index),
                       getOperandElement(negated, 0)};
  }
  return std::nullopt;
}

std::optional<Exponential> Matcher::matchExponential(const Element &element) {
  Element argument = followOperand(element, 0, Part::Exponential);
  bool isBase2 = isa<math::Exp2Op>(element.getDefiningOp());
  if (!isBase2)
    return matchDifference(argument);
  // log2(e) times the difference, or the difference of such products, or of
  // what is such a product already where the maximum is taken.
  if (std::optional<Element> product = getUnscaled(argument))
    return matchDifference(follow(*product, Part::Exponential));
  std::optional<Exponential> difference = matchDifference(argument);
  if (!difference)
    return std::nullopt;
  std::optional<Element> x = getUnscaled(trace(difference->minuend));
  if (!x)
    return std::nullopt;
  Element subtrahend = follow(difference->subtrahend, Part::Maximum);
  if (std::optional<Element> max = getUnscaled(subtrahend))
    return Exponential{*x, *max};
  difference->isScaled = true;
  return difference;
}

Element Matcher::followGuards(Element element) {
  element = follow(element, Part::Maximum);
  while (isa_and_present<arith::MaximumFOp, arith::MaxNumFOp>(
      element.getDefiningOp())) {
    std::optional<Element> guarded;
    for (unsigned index : {0, 1}) {
      auto guard = getConstantFloat(getOperandElement(element, index));
      if (guard && isLeast(*guard))
        guarded = followOperand(element, 1 - index, Part::Maximum);
    }
    if (!guarded)
      break;
    element = *guarded;
  }
  return element;
}

//===----------------------------------------------------------------------===//
// The whole
//===----------------------------------------------------------------------===//

static bool isExponential(const Element &element) {
  return isa_and_present<math::ExpOp, math::Exp2Op>(element.getDefiningOp());
}

std::optional<Element> Matcher::getRoot() {
  computeType = Float32Type::get(division->getContext());
  if (auto type = dyn_cast<RankedTensorType>(division->getResult(0).getType()))
    loopExtents = llvm::to_vector(type.getShape());
  else if (auto op = dyn_cast<linalg::LinalgOp>(owner);
           op && op.hasPureTensorSemantics() &&
           op.getNumParallelLoops() == op.getNumLoops())
    loopExtents = op.getStaticLoopRanges();
  else
    return std::nullopt;
  numLoops = loopExtents.size();
  return makeElement(division->getResult(0));
}

/// Finds the dividend and the sum that it is divided by.
LogicalResult Matcher::matchQuotient(const Element &root) {
  auto isSum = [&](const Element &divisor) {
    std::optional<Reduction> reduction =
        matchReduction(follow(divisor, Part::Sum), numLoops);
    if (!reduction || !isa<arith::AddFOp>(reduction->combiner))
      return false;
    sum = *reduction;
    summand = follow(sum.element, Part::Exponential);
    return true;
  };
  if (isa<arith::DivFOp>(division)) {
    if (!isSum(getOperandElement(root, 1)))
      return failure();
    dividend = followOperand(root, 0, Part::Exponential);
    return success();
  }
  if (!isa<arith::MulFOp>(division))
    return failure();
  for (unsigned index : {0, 1}) {
    Element factor =
        traceThroughCasts(getOperandElement(root, index), /*exactOnly=*/false);
    if (!isa_and_present<arith::DivFOp>(factor.getDefiningOp()) ||
        !isConstant(getOperandElement(factor, 0), 1))
      continue;
    follow(getOperandElement(root, index), Part::Sum);
    if (!isSum(getOperandElement(factor, 1)))
      continue;
    dividend = followOperand(root, 1 - index, Part::Exponential);
    return success();
  }
  return failure();
}

/// x - max - log(sum(exp(x - max))).
bool Matcher::isLogSoftmax(const Element &root) {
  Element log = followOperand(root, 1, Part::Sum);
  if (!isa_and_present<math::LogOp>(log.getDefiningOp()))
    return false;
  std::optional<Reduction> reduction =
      matchReduction(followOperand(log, 0, Part::Sum), numLoops);
  return reduction && isa<arith::AddFOp>(reduction->combiner) &&
         isExponential(follow(reduction->element, Part::Exponential));
}

LogicalResult Matcher::dropMask() {
  auto select = summand.value.getDefiningOp<arith::SelectOp>();
  if (!select)
    return success();
  Element condition = getOperandElement(summand, 0);
  for (unsigned index : {1, 2}) {
    if (!isConstant(getOperandElement(summand, 3 - index), 0))
      continue;
    Element masked = followOperand(summand, index, Part::Exponential);
    if (!isExponential(masked))
      continue;
    std::optional<Exponential> exponential = matchExponential(masked);
    Element x = exponential ? traceThroughCasts(exponential->minuend,
                                                /*exactOnly=*/true)
                            : masked;
    std::optional<APFloat> fill;
    std::optional<unsigned> none;
    if (x.value.getDefiningOp<arith::SelectOp>() &&
        isSameAlong(condition, getOperandElement(x, 0), AffineExpr(), none))
      fill = getConstantFloat(getOperandElement(x, 3 - index));
    if (!fill || !fill->isInfinity() || !fill->isNegative())
      return fail("the sum leaves out values that are not -inf");
    summand = masked;
    return success();
  }
  return success();
}

LogicalResult Matcher::matchParts() {
  if (failed(dropMask()))
    return failure();
  if (!isExponential(dividend) || !isExponential(summand))
    return fail("the dividend is not the exponential that is summed");
  if (sum.variables.size() != 1)
    return fail("the sum runs over more than one dimension");
  if (!sum.init || !sum.init->isZero())
    return fail("the sum does not start from 0");
  std::optional<Exponential> first = matchExponential(dividend);
  std::optional<Exponential> second = matchExponential(summand);
  if (!first || !second)
    return fail(isa<math::Exp2Op>(dividend.getDefiningOp())
                    ? "the exponential is no exp2 of log2(e) times x less "
                      "its maximum"
                    : "no maximum is subtracted before the exponential");
  ofDividend = *first;
  ofSum = *second;
  std::optional<unsigned> sumAxis;
  if (dividend.getDefiningOp()->getName() !=
          summand.getDefiningOp()->getName() ||
      !isSameAlong(ofDividend.minuend, ofSum.minuend, getVariable(0),
                   sumAxis) ||
      !sumAxis)
    return fail("the sum is not of the exponentials that are divided");
  axis = *sumAxis;
  return matchMaximum();
}

LogicalResult Matcher::matchMaximum() {
  Element max = followGuards(ofDividend.subtrahend);
  std::optional<Reduction> reduction = matchReduction(max, numLoops + 1);
  if (!reduction ||
      !isa<arith::MaximumFOp, arith::MaxNumFOp>(reduction->combiner))
    return fail("what is subtracted is not a maximum");
  maximum = *reduction;
  if (maximum.variables.size() != 1)
    return fail("the maximum runs over more than one dimension");
  if (!maximum.init ||
      !(isLeast(*maximum.init) ||
        (maximum.init->isNaN() && isa<arith::MaxNumFOp>(maximum.combiner))))
    return fail("the maximum does not start from -inf or the lowest value");
  noteType(maximum.type);
  std::optional<unsigned> maxAxis;
  if (!isSameAlong(ofDividend.minuend, maximum.element, getVariable(1),
                   maxAxis) ||
      !maxAxis)
    return fail("the maximum is not of the values that it is subtracted from");
  if (*maxAxis != axis)
    return fail("the sum runs over another dimension than the maximum");
  Element other = followGuards(ofSum.subtrahend);
  if (max.value != other.value || max.indices != other.indices ||
      llvm::is_contained(max.indices,
                         getAffineDimExpr(axis, division->getContext())))
    return fail("the sum is not of the exponentials that are divided");
  return matchInput();
}

/// Finds the tensor that the maximum is taken over.
LogicalResult Matcher::matchInput() {
  Element element = maximum.element;
  if (ofDividend.isScaled) {
    std::optional<Element> unscaled = getUnscaled(trace(element));
    if (!unscaled)
      return fail("the maximum is not of the values that it is subtracted "
                  "from");
    element = *unscaled;
  }
  while (auto extend = element.value.getDefiningOp<arith::ExtFOp>()) {
    if (isa<RankedTensorType>(element.value.getType()))
      break;
    element = getOperandElement(element, 0);
  }
  if (auto argument = dyn_cast<BlockArgument>(element.value);
      argument && !isa<RankedTensorType>(argument.getType())) {
    auto op = dyn_cast<linalg::LinalgOp>(argument.getOwner()->getParentOp());
    if (!op)
      return fail("the maximum is not of the elements of a tensor");
    OpOperand *operand = op.getMatchingOpOperand(argument);
    SmallVector<AffineExpr> indices;
    for (AffineExpr expr : op.getMatchingIndexingMap(operand).getResults())
      indices.push_back(expr.replaceDims(element.indices));
    element = makeElement(operand->get(), indices);
  }
  auto type = dyn_cast<RankedTensorType>(element.value.getType());
  if (!type)
    return fail("the maximum is not of the elements of a tensor");

  input = element.value;
  noteType(type);
  SmallVector<bool> isUsed(numLoops, false);
  bool hasDimension = false;
  for (auto [dim, index] : llvm::enumerate(element.indices)) {
    if (index == getVariable(1)) {
      if (std::exchange(hasDimension, true))
        return fail("the maximum is of a diagonal");
      dimension = dim;
      index = getAffineDimExpr(axis, division->getContext());
    } else if (auto loop = dyn_cast<AffineDimExpr>(index)) {
      if (loop.getPosition() >= numLoops || loop.getPosition() == axis ||
          std::exchange(isUsed[loop.getPosition()], true))
        return fail("the maximum is of a diagonal");
    } else if (type.getDimSize(dim) != 1) {
      return fail("the maximum is of a slice");
    } else if (type.getRank() == numLoops && loopExtents[dim] == 1) {
      index = getAffineDimExpr(dim, division->getContext());
    }
    inputIndices.push_back(index);
  }
  return success(hasDimension);
}

LogicalResult Matcher::verifyNoOtherUses() {
  auto isOtherUser = [&](Operation *user) {
    return user != owner && !parts.contains(user) &&
           !isa<tensor::DimOp>(user) && !isOpTriviallyDead(user);
  };
  for (auto [op, part] : parts) {
    // x is there before and after.
    if (op == input.getDefiningOp() ||
        llvm::none_of(op->getUsers(), isOtherUser))
      continue;
    switch (part) {
    case Part::Sum:
      return fail("the sum has another use");
    case Part::Exponential:
      return fail("the exponential has another use");
    case Part::Maximum:
      return fail("the maximum has another use");
    }
  }
  return success();
}

/// The op that selects between `softmax` and zeros, behind the ops that it is
/// passed to or yielded by.
static Operation *findMaskedRows(Value softmax) {
  for (OpOperand &use : softmax.getUses()) {
    Operation *user = use.getOwner();
    unsigned number = use.getOperandNumber();
    if (isa<arith::SelectOp>(user)) {
      if (number > 0 &&
          isConstant(makeElement(user->getOperand(3 - number)), 0))
        return user;
    } else if (isa<linalg::YieldOp>(user)) {
      return findMaskedRows(user->getParentOp()->getResult(number));
    } else if (auto op = dyn_cast<linalg::LinalgOp>(user)) {
      BlockArgument argument = op.getMatchingBlockArgument(&use);
      for (OpOperand &inner : argument.getUses())
        if (isa<arith::SelectOp>(inner.getOwner()))
          return findMaskedRows(argument);
    }
  }
  return nullptr;
}

FailureOr<SoftmaxMatch> Matcher::match(bool allowOtherUses) {
  std::optional<Element> root = getRoot();
  if (!root)
    return failure();
  if (isa<arith::SubFOp>(division)) {
    if (isLogSoftmax(*root))
      (void)fail("a log-softmax is not bounded, and linalg has no op for it");
    return failure();
  }
  if (failed(matchQuotient(*root)))
    return failure();
  // Something else is normalized by its sum, or this is a reciprocal.
  bool isMasked = isa_and_present<arith::SelectOp>(summand.getDefiningOp());
  if (isConstant(dividend, 1) ||
      (!isExponential(dividend) && !isExponential(summand)) ||
      (isMasked && !isExponential(dividend)))
    return failure();
  if (failed(matchParts()))
    return failure();
  if (!allowOtherUses && failed(verifyNoOtherUses()))
    return failure();

  SoftmaxMatch match;
  match.division = division;
  match.input = cast<TypedValue<RankedTensorType>>(input);
  match.dimension = dimension;
  match.map = AffineMap::get(numLoops, 0, inputIndices, division->getContext());
  match.computeType = computeType;
  match.maskedRows = findMaskedRows(division->getResult(0));
  return match;
}

//===----------------------------------------------------------------------===//
// Interface
//===----------------------------------------------------------------------===//

FailureOr<SoftmaxMatch> fpq::matchSoftmax(Operation *division,
                                          RefuseSoftmaxFn refuse,
                                          bool allowOtherUses) {
  return Matcher(division, refuse).match(allowOtherUses);
}

FailureOr<SoftmaxMatch> fpq::matchSoftmaxResult(Value value) {
  if (!isa<RankedTensorType>(value.getType()))
    return failure();
  Operation *division =
      traceThroughCasts(makeElement(value), /*exactOnly=*/false)
          .getDefiningOp();
  if (!isa_and_present<arith::DivFOp, arith::MulFOp>(division))
    return failure();
  return matchSoftmax(division, /*refuse=*/nullptr, /*allowOtherUses=*/true);
}
