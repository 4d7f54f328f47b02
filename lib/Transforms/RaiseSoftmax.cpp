//===- RaiseSoftmax.cpp - softmax from the ops that frontends emit --------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "fpq/Analysis/SoftmaxMatcher.h"
#include "fpq/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/IR/Remarks.h"
#include "mlir/IR/TypeUtilities.h"

namespace fpq {
#define GEN_PASS_DEF_RAISESOFTMAXPASS
#include "fpq/Transforms/Passes.h.inc"
} // namespace fpq

using namespace mlir;
using namespace fpq;

static remark::RemarkOpts getRemarkOpts() {
  return remark::RemarkOpts::name("softmax").category("fpq-raise-softmax");
}

/// `value` with elements of another float type.
static Value castFloat(RewriterBase &rewriter, Location loc, Value value,
                       Type elementType) {
  Type type = elementType;
  if (auto tensor = dyn_cast<RankedTensorType>(value.getType()))
    type = tensor.clone(elementType);
  unsigned from = getElementTypeOrSelf(value).getIntOrFloatBitWidth();
  unsigned to = elementType.getIntOrFloatBitWidth();
  if (from < to)
    return arith::ExtFOp::create(rewriter, loc, type, value);
  if (from > to)
    return arith::TruncFOp::create(rewriter, loc, type, value);
  return value;
}

/// softmax(x), in the type to compute in.
static Value createSoftmax(const SoftmaxMatch &match, RewriterBase &rewriter) {
  Location loc = match.division->getLoc();
  Value input = castFloat(rewriter, loc, match.input, match.computeType);
  Value init = tensor::EmptyOp::create(
      rewriter, loc, tensor::getMixedSizes(rewriter, loc, input),
      match.computeType);
  return linalg::SoftmaxOp::create(rewriter, loc, TypeRange(init.getType()),
                                   input, init,
                                   rewriter.getI64IntegerAttr(match.dimension))
      .getResult()
      .front();
}

/// Makes a copy of `op` that reads `softmax` where the body of `op` divides,
/// and no more than it needs besides.
static linalg::GenericOp readSoftmax(linalg::LinalgOp op,
                                     const SoftmaxMatch &match, Value softmax,
                                     RewriterBase &rewriter) {
  IRMapping mapping;
  Region region;
  op->getRegion(0).cloneInto(&region, mapping);
  Block &body = region.front();
  Location loc = match.division->getLoc();

  unsigned position = op.getNumDpsInputs();
  BlockArgument argument =
      body.insertArgument(position, match.computeType, loc);
  Operation *division = mapping.lookup(match.division);
  OpBuilder::InsertionGuard guard(rewriter);
  rewriter.setInsertionPoint(division);
  rewriter.replaceOp(division, castFloat(rewriter, loc, argument,
                                         division->getResult(0).getType()));

  SmallVector<Value> inputs(op.getDpsInputs());
  SmallVector<AffineMap> maps = op.getIndexingMapsArray();
  inputs.push_back(softmax);
  maps.insert(maps.begin() + position, match.map);
  // What only the division read.
  for (unsigned index = position; index-- > 0;) {
    if (!body.getArgument(index).use_empty() ||
        op.getBlock()->getArgument(index).use_empty())
      continue;
    body.eraseArgument(index);
    inputs.erase(inputs.begin() + index);
    maps.erase(maps.begin() + index);
  }

  rewriter.setInsertionPoint(op);
  auto generic = linalg::GenericOp::create(
      rewriter, op.getLoc(), op->getResultTypes(), inputs,
      SmallVector<Value>(op.getDpsInits()), maps, op.getIteratorTypesArray());
  generic.getRegion().takeBody(region);
  return generic;
}

/// `softmax` with its elements where a division of whole tensors has them.
static Value moveSoftmax(const SoftmaxMatch &match, Value softmax,
                         RewriterBase &rewriter) {
  Location loc = match.division->getLoc();
  Value init = tensor::EmptyOp::create(
      rewriter, loc,
      tensor::getMixedSizes(rewriter, loc, match.division->getOperand(0)),
      match.computeType);
  unsigned rank = match.map.getNumDims();
  SmallVector<AffineMap> maps{match.map, rewriter.getMultiDimIdentityMap(rank)};
  SmallVector<utils::IteratorType> loops(rank, utils::IteratorType::parallel);
  auto yieldElement = [](OpBuilder &builder, Location loc, ValueRange values) {
    linalg::YieldOp::create(builder, loc, values.front());
  };
  return linalg::GenericOp::create(rewriter, loc, init.getType(), softmax, init,
                                   maps, loops, yieldElement)
      .getResult(0);
}

namespace {
struct RaiseSoftmaxPass
    : public fpq::impl::RaiseSoftmaxPassBase<RaiseSoftmaxPass> {
  using Base::Base;

  void runOnOperation() override {
    SmallVector<Operation *> divisions;
    getOperation()->walk([&](Operation *op) {
      if (isa<arith::DivFOp, arith::MulFOp, arith::SubFOp>(op))
        divisions.push_back(op);
    });
    IRRewriter rewriter(&getContext());
    // Grows where the body of an op divides more than once.
    for (size_t index = 0; index < divisions.size(); ++index) {
      Operation *division = divisions[index];
      if (replaced.contains(division->getParentOp()))
        continue;
      FailureOr<SoftmaxMatch> match =
          matchSoftmax(division, [&](StringRef reason) {
            remark::missed(division->getLoc(), getRemarkOpts())
                << remark::reason("{0}", reason);
          });
      if (failed(match))
        continue;
      linalg::GenericOp reader = raise(*match, rewriter);
      if (reader)
        reader.getBody()->walk([&](Operation *op) {
          if (isa<arith::DivFOp, arith::MulFOp>(op))
            divisions.push_back(op);
        });
    }
    eraseDead(rewriter);
  }

private:
  /// Returns the op that reads the softmax, if the rest of one has to.
  linalg::GenericOp raise(const SoftmaxMatch &match, RewriterBase &rewriter) {
    remark::passed(match.division->getLoc(), getRemarkOpts())
        << remark::metric("dimension", match.dimension);
    auto op = dyn_cast<linalg::LinalgOp>(match.division->getParentOp());
    Operation *owner = op ? op.getOperation() : match.division;
    rewriter.setInsertionPoint(owner);
    Value softmax = createSoftmax(match, rewriter);
    replaced.insert(owner);
    Value quotient = match.division->getResult(0);
    if (op && !isWholeResult(op, quotient, match.map)) {
      linalg::GenericOp reader = readSoftmax(op, match, softmax, rewriter);
      rewriter.replaceAllOpUsesWith(owner, reader->getResults());
      return reader;
    }

    Location loc = owner->getLoc();
    if (!match.map.isIdentity())
      softmax = moveSoftmax(match, softmax, rewriter);
    Value result =
        castFloat(rewriter, loc, softmax, getElementTypeOrSelf(quotient));
    Type type = owner->getResult(0).getType();
    if (result.getType() != type)
      result = tensor::CastOp::create(rewriter, loc, type, result);
    rewriter.replaceAllOpUsesWith(owner, result);
    return nullptr;
  }

  /// Whether `op` does nothing but divide, element by element.
  static bool isWholeResult(linalg::LinalgOp op, Value quotient,
                            AffineMap map) {
    Operation *yield = op.getBlock()->getTerminator();
    return yield->getNumOperands() == 1 && yield->getOperand(0) == quotient &&
           map.isIdentity() &&
           op.getIndexingMapMatchingResult(op->getResult(0)).isIdentity();
  }

  /// Erases the ops that have been replaced, and what was there for them only.
  void eraseDead(RewriterBase &rewriter) {
    SetVector<Operation *> dead = std::move(replaced);
    while (!dead.empty()) {
      Operation *op = dead.pop_back_val();
      if (!isOpTriviallyDead(op))
        continue;
      op->walk([&](Operation *nested) {
        for (Value operand : nested->getOperands())
          if (Operation *producer = operand.getDefiningOp())
            if (!op->isAncestor(producer))
              dead.insert(producer);
      });
      rewriter.eraseOp(op);
    }
    replaced.clear();
  }

  SetVector<Operation *> replaced;
};
} // namespace
