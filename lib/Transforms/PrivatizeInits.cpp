//===- PrivatizeInits.cpp - one init tensor for each op -------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "fpq/Transforms/Passes.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/PatternMatch.h"

namespace fpq {
#define GEN_PASS_DEF_PRIVATIZEINITSPASS
#include "fpq/Transforms/Passes.h.inc"
} // namespace fpq

using namespace mlir;
using namespace fpq;

namespace {
struct PrivatizeInitsPass
    : public fpq::impl::PrivatizeInitsPassBase<PrivatizeInitsPass> {
  using Base::Base;

  void runOnOperation() override {
    IRRewriter rewriter(&getContext());
    getOperation()->walk([&](DestinationStyleOpInterface op) {
      for (OpOperand &init : op.getDpsInitsMutable())
        privatize(init, rewriter);
    });
  }

private:
  /// Gives `init` a tensor.empty, or a linalg.fill of one, of its own.
  static void privatize(OpOperand &init, RewriterBase &rewriter) {
    Operation *producer = init.get().getDefiningOp();
    if (!isa_and_nonnull<tensor::EmptyOp, linalg::FillOp>(producer) ||
        producer->hasOneUse() || !isa<TensorType>(init.get().getType()))
      return;
    Operation *user = init.getOwner();
    rewriter.setInsertionPoint(user);
    Operation *clone = rewriter.clone(*producer);
    rewriter.modifyOpInPlace(user, [&] { init.set(clone->getResult(0)); });
    if (auto fill = dyn_cast<linalg::FillOp>(clone))
      for (OpOperand &fillInit : fill.getDpsInitsMutable())
        privatize(fillInit, rewriter);
  }
};
} // namespace
