//===- FoldScaleIntoDivisor.cpp - one division for a row ------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "fpq/IR/FPQOps.h"
#include "fpq/Transforms/Passes.h"
#include "fpq/Transforms/ScaleRange.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"
#include <cmath>

namespace fpq {
#define GEN_PASS_DEF_FOLDSCALEINTODIVISORPASS
#include "fpq/Transforms/Passes.h.inc"
} // namespace fpq

using namespace mlir;
using namespace fpq;
using arith::FastMathFlags;

namespace {
struct FoldScaleIntoDivisor : public OpRewritePattern<QuantizeOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(QuantizeOp op,
                                PatternRewriter &rewriter) const override {
    auto division = op.getInput().getDefiningOp<arith::DivFOp>();
    if (!division)
      return rewriter.notifyMatchFailure(op, "not of a quotient");
    if (!bitEnumContainsAll(division.getFastmath(),
                            FastMathFlags::arcp | FastMathFlags::reassoc))
      return rewriter.notifyMatchFailure(op, "division has to be exact");
    if (!getElementTypeOrSelf(division.getType()).isF32() ||
        isa<TensorType>(division.getType()))
      return rewriter.notifyMatchFailure(op, "no f32 scalar or vector");

    ImplicitLocOpBuilder builder(op.getLoc(), rewriter);
    Value divisor = division.getRhs(), scale = op.getScale();
    // One division where all elements have one divisor and scale.
    auto broadcast = divisor.getDefiningOp<vector::BroadcastOp>();
    if (broadcast && broadcast.getSource().getType().isF32() &&
        scale.getType().isF32())
      divisor = broadcast.getSource();
    auto toVector = [&](Value value) -> Value {
      if (value.getType() == division.getType())
        return value;
      return vector::BroadcastOp::create(builder, division.getType(), value);
    };
    if (divisor.getType() != scale.getType()) {
      divisor = toVector(divisor);
      scale = toVector(scale);
    }
    Value factor =
        toVector(arith::DivFOp::create(builder, scale, divisor).getResult());
    auto product =
        arith::MulFOp::create(builder, division.getLhs(), factor,
                              division.getFastmath() & FastMathFlags::nnan);
    Value one =
        arith::ConstantOp::create(builder, builder.getF32FloatAttr(1.0f));
    rewriter.replaceOpWithNewOp<QuantizeOp>(
        op, op.getType(), product, one, op.getGranularityAttr(),
        op.getSiteAttr(), scaleRange(op.getRangeAttr(), op.getScale()));
    return success();
  }
};

struct FoldScaleIntoDivisorPass
    : public fpq::impl::FoldScaleIntoDivisorPassBase<FoldScaleIntoDivisorPass> {
  using Base::Base;

  LogicalResult initialize(MLIRContext *context) override {
    RewritePatternSet owned(context);
    owned.add<FoldScaleIntoDivisor>(context);
    patterns = std::move(owned);
    return success();
  }

  void runOnOperation() override {
    walkAndApplyPatterns(getOperation(), patterns);
  }

private:
  FrozenRewritePatternSet patterns;
};
} // namespace
