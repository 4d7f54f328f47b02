//===- FuseElementwise.cpp - chains of elementwise ops as one -------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Contraction.h"
#include "fpq/Transforms/ElementwiseTree.h"
#include "fpq/Transforms/Passes.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/TypeUtilities.h"
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

/// Whether `producer` computes the operands of contractions from fewer bytes:
/// f8 to f32, with or without scales. Panels of it are computed as they are
/// packed.
static bool isExtension(linalg::LinalgOp producer) {
  if (!fpq::isElementwise(producer) || producer.getNumDpsInputs() == 0 ||
      !producer.hasOnlyProjectedPermutations())
    return false;
  Type from = getElementTypeOrSelf(producer.getDpsInputOperand(0)->get());
  Type to = getElementTypeOrSelf(producer->getResult(0));
  return from.isIntOrFloat() && to.isIntOrFloat() &&
         from.getIntOrFloatBitWidth() < to.getIntOrFloatBitWidth() &&
         llvm::all_of(
             producer->getUsers(),
             [](Operation *user) {
               auto consumer = dyn_cast<linalg::LinalgOp>(user);
               return consumer && isContraction(consumer);
             });
}

/// Whether `operand` is fused with the op that produces it.
static bool shouldFuse(OpOperand *operand) {
  auto producer = operand->get().getDefiningOp<linalg::LinalgOp>();
  auto consumer = dyn_cast<linalg::LinalgOp>(operand->getOwner());
  if (!producer || !consumer)
    return false;
  // Loops around a contraction would compute the producer once a tile.
  if (isContraction(consumer))
    return isExtension(producer);
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
    generalizeContractions();
    GreedyRewriteConfig config;
    config.enableFolding(false).setRegionSimplificationLevel(
        GreedySimplifyRegionLevel::Disabled);
    (void)applyPatternsGreedily(getOperation(), patterns, config);
  }

private:
  /// Only generic ops are fused.
  void generalizeContractions() {
    SmallVector<linalg::LinalgOp> ops;
    getOperation()->walk([&](linalg::LinalgOp op) {
      if (!isa<linalg::GenericOp>(op) && isContraction(op) &&
          llvm::any_of(op.getDpsInputOperands(), shouldFuse))
        ops.push_back(op);
    });
    IRRewriter rewriter(&getContext());
    for (linalg::LinalgOp op : ops) {
      rewriter.setInsertionPoint(op);
      (void)linalg::generalizeNamedOp(rewriter, op);
    }
  }

  FrozenRewritePatternSet patterns;
};
} // namespace
