//===- LowerForall.cpp - scf.forall on buffers to loops -------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "StackScope.h"
#include "fpq/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/SCF/Transforms/Transforms.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/Interfaces/ViewLikeInterface.h"
#include "llvm/ADT/SetVector.h"

namespace fpq {
#define GEN_PASS_DEF_LOWERFORALLPASS
#include "fpq/Transforms/Passes.h.inc"
} // namespace fpq

using namespace mlir;
using namespace fpq;

/// Moves what the body of `forall` keeps on the stack to the entry of the scope
/// around it.
static void hoistStackBuffers(scf::ForallOp forall, RewriterBase &rewriter) {
  SmallVector<memref::AllocaOp> buffers;
  forall.walk([&](memref::AllocaOp buffer) {
    if (buffer->getBlock() == forall.getBody() && buffer->getNumOperands() == 0)
      buffers.push_back(buffer);
  });
  Block &entry = getStackEntry(forall);
  for (memref::AllocaOp buffer : buffers)
    rewriter.moveOpBefore(buffer, &entry, entry.begin());
}

//===----------------------------------------------------------------------===//
// Parallel loops
//===----------------------------------------------------------------------===//

/// The elements of the buffers from outside of `forall` that it writes: a
/// measure of its work. Null if there are none.
static Value createWork(scf::ForallOp forall, ImplicitLocOpBuilder &builder) {
  llvm::SmallSetVector<Value, 4> buffers;
  forall.walk([&](MemoryEffectOpInterface op) {
    SmallVector<MemoryEffects::EffectInstance> effects;
    op.getEffects<MemoryEffects::Write>(effects);
    for (const MemoryEffects::EffectInstance &effect : effects) {
      Value buffer = effect.getValue();
      while (buffer) {
        auto view = buffer.getDefiningOp<ViewLikeOpInterface>();
        if (!view)
          break;
        buffer = view.getViewSource();
      }
      if (buffer && isa<MemRefType>(buffer.getType()) &&
          !forall->isAncestor(buffer.getParentBlock()->getParentOp()))
        buffers.insert(buffer);
    }
  });
  Value work;
  for (Value buffer : buffers) {
    Value count;
    int64_t rank = cast<MemRefType>(buffer.getType()).getRank();
    for (int64_t dim = 0; dim < rank; ++dim) {
      Value index = arith::ConstantIndexOp::create(builder, dim);
      Value size = builder.createOrFold<memref::DimOp>(buffer, index);
      count = count ? builder.createOrFold<arith::MulIOp>(count, size) : size;
    }
    if (count)
      work = work ? builder.createOrFold<arith::AddIOp>(work, count) : count;
  }
  return work;
}

/// Puts in front of `forall`, which becomes the other branch, a parallel loop
/// for when its work is worth it.
static LogicalResult addParallelLoop(scf::ForallOp forall,
                                     int64_t minParallelWork,
                                     RewriterBase &rewriter) {
  rewriter.setInsertionPoint(forall);
  ImplicitLocOpBuilder builder(forall.getLoc(), rewriter);
  Value work = createWork(forall, builder);
  if (!work)
    return success();
  Value isWorthIt = builder.createOrFold<arith::CmpIOp>(
      arith::CmpIPredicate::uge, work,
      arith::ConstantIndexOp::create(builder, minParallelWork).getResult());
  auto branch = scf::IfOp::create(builder, isWorthIt, /*withElseRegion=*/true);
  rewriter.moveOpBefore(forall, branch.elseBlock()->getTerminator());
  rewriter.setInsertionPointToStart(branch.thenBlock());
  auto clone = cast<scf::ForallOp>(rewriter.clone(*forall));
  rewriter.setInsertionPoint(clone);
  return scf::forallToParallelLoop(rewriter, clone);
}

namespace {
struct LowerForallPass
    : public fpq::impl::LowerForallPassBase<LowerForallPass> {
  using Base::Base;

  void runOnOperation() override {
    IRRewriter rewriter(&getContext());
    SmallVector<scf::ForallOp> foralls;
    getOperation()->walk(
        [&](scf::ForallOp forall) { foralls.push_back(forall); });
    for (scf::ForallOp forall : foralls) {
      if (forall->getNumResults() != 0) {
        forall.emitOpError("on tensors cannot be lowered: bufferize it first");
        return signalPassFailure();
      }
      bool isOutermost = !forall->getParentOfType<scf::ForallOp>() &&
                         !forall->getParentOfType<scf::ParallelOp>();
      if (parallel && isOutermost &&
          failed(addParallelLoop(forall, minParallelWork, rewriter)))
        return signalPassFailure();
      hoistStackBuffers(forall, rewriter);
      rewriter.setInsertionPoint(forall);
      if (failed(scf::forallToForLoop(rewriter, forall)))
        return signalPassFailure();
    }
  }
};
} // namespace
