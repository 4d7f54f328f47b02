//===- LowerForall.cpp - scf.forall on buffers to loops -------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "StackScope.h"
#include "fpq/Transforms/Passes.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/SCF/Transforms/Transforms.h"
#include "mlir/IR/PatternMatch.h"

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
      hoistStackBuffers(forall, rewriter);
      rewriter.setInsertionPoint(forall);
      if (failed(scf::forallToForLoop(rewriter, forall)))
        return signalPassFailure();
    }
  }
};
} // namespace
