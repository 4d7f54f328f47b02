//===- ApproximateMath.cpp - math functions on vectors --------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "fpq/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Math/Transforms/Passes.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

namespace fpq {
#define GEN_PASS_DEF_APPROXIMATEMATHPASS
#include "fpq/Transforms/Passes.h.inc"
} // namespace fpq

using namespace mlir;
using namespace fpq;

namespace {
struct ApproximateMathPass
    : public fpq::impl::ApproximateMathPassBase<ApproximateMathPass> {
  using Base::Base;

  LogicalResult initialize(MLIRContext *context) override {
    // Those that are accurate over the whole range of f32. fpq-expand-exp has
    // a better exp.
    auto isAccurate = [](StringRef name) {
      return llvm::is_contained({"math.erf", "math.expm1", "math.log",
                                 "math.log1p", "math.log2", "math.tanh"},
                                name);
    };
    RewritePatternSet owned(context);
    populateMathF32ExpansionPatterns(owned, isAccurate);
    populateMathPolynomialApproximationPatterns(owned, isAccurate);
    patterns = std::move(owned);
    return success();
  }

  void runOnOperation() override {
    SmallVector<Operation *> ops;
    llvm::SmallDenseSet<Operation *> exact;
    getOperation()->walk([&](Operation *op) {
      if (isa<math::FmaOp>(op))
        exact.insert(op);
      else if (isa_and_nonnull<math::MathDialect>(op->getDialect()) &&
               llvm::all_of(op->getResultTypes(), llvm::IsaPred<VectorType>))
        ops.push_back(op);
    });
    GreedyRewriteConfig config;
    config.setStrictness(GreedyRewriteStrictness::ExistingAndNewOps)
        .enableFolding(false);
    (void)applyOpPatternsGreedily(ops, patterns, config);

    // A target without the instruction calls a function for each element.
    IRRewriter rewriter(&getContext());
    getOperation()->walk([&](math::FmaOp op) {
      if (!exact.contains(op))
        split(op, rewriter);
    });
  }

private:
  /// Leaves it to the target whether to multiply and add in one instruction.
  static void split(math::FmaOp op, RewriterBase &rewriter) {
    auto flags = op.getFastmath() | arith::FastMathFlags::contract;
    rewriter.setInsertionPoint(op);
    Value product = arith::MulFOp::create(rewriter, op.getLoc(), op.getA(),
                                          op.getB(), flags);
    rewriter.replaceOpWithNewOp<arith::AddFOp>(op, product, op.getC(), flags);
  }

  FrozenRewritePatternSet patterns;
};
} // namespace
