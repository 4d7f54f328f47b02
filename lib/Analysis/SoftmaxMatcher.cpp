//===- SoftmaxMatcher.cpp - softmax spelled in several ops ----------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "fpq/Analysis/SoftmaxMatcher.h"
#include "SoftmaxParts.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

using namespace mlir;
using namespace fpq;

/// The tensor op that `division` is, or that has it in its body.
static Operation *getOwner(Operation *division) {
  return isa<RankedTensorType>(division->getResult(0).getType())
             ? division
             : division->getParentOp();
}

namespace {
class Matcher {
public:
  Matcher(Operation *division, RefuseSoftmaxFn refuse)
      : division(division), owner(getOwner(division)), refuse(refuse),
        tracer(owner) {}

  FailureOr<SoftmaxMatch> match(bool allowOtherUses);

private:
  std::optional<Element> getRoot();
  LogicalResult matchQuotient(const Element &root);
  bool isLogSoftmax(const Element &root);
  LogicalResult matchParts();
  LogicalResult matchMaximum();
  LogicalResult matchInput();
  LogicalResult verifyNoOtherUses();

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

  Operation *division, *owner;
  RefuseSoftmaxFn refuse;
  SmallVector<int64_t, 4> loopExtents;
  unsigned numLoops = 0;
  PartTracer tracer;
  Element dividend, summand;
  Reduction sum, maximum;
  Exponential ofDividend, ofSum;
  unsigned axis = 0;
  Value input;
  SmallVector<AffineExpr> inputIndices;
  unsigned dimension = 0;
};
} // namespace

std::optional<Element> Matcher::getRoot() {
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
        matchReduction(tracer.follow(divisor, SoftmaxPart::Sum), numLoops);
    if (!reduction || !isa<arith::AddFOp>(reduction->combiner))
      return false;
    sum = *reduction;
    summand = tracer.follow(sum.element, SoftmaxPart::Exponential);
    return true;
  };
  if (isa<arith::DivFOp>(division)) {
    if (!isSum(getOperandElement(root, 1)))
      return failure();
    dividend = tracer.followOperand(root, 0, SoftmaxPart::Exponential);
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
    tracer.follow(getOperandElement(root, index), SoftmaxPart::Sum);
    if (!isSum(getOperandElement(factor, 1)))
      continue;
    dividend = tracer.followOperand(root, 1 - index, SoftmaxPart::Exponential);
    return success();
  }
  return failure();
}

/// x - max - log(sum(exp(x - max))).
bool Matcher::isLogSoftmax(const Element &root) {
  Element log = tracer.followOperand(root, 1, SoftmaxPart::Sum);
  if (!isa_and_present<math::LogOp>(log.getDefiningOp()))
    return false;
  std::optional<Reduction> reduction =
      matchReduction(tracer.followOperand(log, 0, SoftmaxPart::Sum), numLoops);
  return reduction && isa<arith::AddFOp>(reduction->combiner) &&
         isExponential(
             tracer.follow(reduction->element, SoftmaxPart::Exponential));
}

LogicalResult Matcher::dropMask() {
  auto select = summand.value.getDefiningOp<arith::SelectOp>();
  if (!select)
    return success();
  Element condition = getOperandElement(summand, 0);
  for (unsigned index : {1, 2}) {
    if (!isConstant(getOperandElement(summand, 3 - index), 0))
      continue;
    Element masked =
        tracer.followOperand(summand, index, SoftmaxPart::Exponential);
    if (!isExponential(masked))
      continue;
    std::optional<Exponential> exponential = matchExponential(tracer, masked);
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
  // Nothing tells which dimension it was: all have index 0.
  if (sum.variables.empty())
    return fail("the sum runs over a dimension of extent 1");
  if (sum.variables.size() != 1)
    return fail("the sum runs over more than one dimension");
  if (!sum.init || !sum.init->isZero())
    return fail("the sum does not start from 0");
  std::optional<Exponential> first = matchExponential(tracer, dividend);
  std::optional<Exponential> second = matchExponential(tracer, summand);
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
      ofDividend.isScaled != ofSum.isScaled ||
      !isSameAlong(ofDividend.minuend, ofSum.minuend, getVariable(0),
                   sumAxis) ||
      !sumAxis)
    return fail("the sum is not of the exponentials that are divided");
  axis = *sumAxis;
  return matchMaximum();
}

LogicalResult Matcher::matchMaximum() {
  Element max = followGuards(tracer, ofDividend.subtrahend);
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
  tracer.noteType(maximum.type);
  std::optional<unsigned> maxAxis;
  if (!isSameAlong(ofDividend.minuend, maximum.element, getVariable(1),
                   maxAxis) ||
      !maxAxis)
    return fail("the maximum is not of the values that it is subtracted from");
  if (*maxAxis != axis)
    return fail("the sum runs over another dimension than the maximum");
  Element other = followGuards(tracer, ofSum.subtrahend);
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
  tracer.noteType(type);
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
    return user != owner && !tracer.getParts().contains(user) &&
           !isa<tensor::DimOp>(user) && !isOpTriviallyDead(user);
  };
  for (auto [op, part] : tracer.getParts()) {
    // x is there before and after.
    if (op == input.getDefiningOp() ||
        llvm::none_of(op->getUsers(), isOtherUser))
      continue;
    switch (part) {
    case SoftmaxPart::Sum:
      return fail("the sum has another use");
    case SoftmaxPart::Exponential:
      return fail("the exponential has another use");
    case SoftmaxPart::Maximum:
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
  match.computeType = tracer.getComputeType();
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
