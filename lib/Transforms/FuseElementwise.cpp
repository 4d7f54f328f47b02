//===- FuseElementwise.cpp - chains of elementwise ops as one -------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Contraction.h"
#include "fpq/Transforms/Passes.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

namespace fpq {
#define GEN_PASS_DEF_FUSEELEMENTWISEPASS
#include "fpq/Transforms/Passes.h.inc"
} // namespace fpq

using namespace mlir;
using namespace fpq;

/// Whether the body of `op` does nothing but move an element.
static bool onlyMoves(linalg::LinalgOp op) {
  return llvm::hasSingleElement(*op.getBlock());
}

/// Whether `operand` is fused with the op that produces it.
static bool shouldFuse(OpOperand *operand) {
  auto producer = operand->get().getDefiningOp<linalg::LinalgOp>();
  auto consumer = dyn_cast<linalg::LinalgOp>(operand->getOwner());
  if (!producer || !consumer)
    return false;
  // Loops around a contraction would compute the producer once a tile.
  if (isContraction(consumer))
    return false;
  if (!onlyMoves(producer) &&
      llvm::any_of(producer->getUsers(),
                   [&](Operation *user) { return user != consumer; }))
    return false;
  // A consumer that reads elements more than once would compute them as often.
  llvm::SmallDenseSet<unsigned> loops;
  for (AffineExpr expr : consumer.getMatchingIndexingMap(operand).getResults())
    if (auto loop = dyn_cast<AffineDimExpr>(expr))
      loops.insert(loop.getPosition());
  return onlyMoves(producer) || loops.size() == consumer.getNumLoops();
}

namespace {
struct FuseElementwisePass
    : public fpq::impl::FuseElementwisePassBase<FuseElementwisePass> {
  using Base::Base;

  LogicalResult initialize(MLIRContext *context) override {
    RewritePatternSet owned(context);
    linalg::populateElementwiseOpsFusionPatterns(owned, shouldFuse);
    patterns = std::move(owned);
    return success();
  }

  void runOnOperation() override {
    GreedyRewriteConfig config;
    config.enableFolding(false).setRegionSimplificationLevel(
        GreedySimplifyRegionLevel::Disabled);
    (void)applyPatternsGreedily(getOperation(), patterns, config);
  }

private:
  FrozenRewritePatternSet patterns;
};
} // namespace
