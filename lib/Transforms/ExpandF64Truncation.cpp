//===- ExpandF64Truncation.cpp - f64 to f16 and bf16 by way of f32 --------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "fpq/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"

namespace fpq {
#define GEN_PASS_DEF_EXPANDF64TRUNCATIONPASS
#include "fpq/Transforms/Passes.h.inc"
} // namespace fpq

using namespace mlir;

/// `x`, f64, as an f32 whose last bit says whether anything was lost: of the
/// two neighbours that are no f64, the odd one. Rounding that again to a format
/// with at least two bits less gives what rounding `x` gives.
static Value roundToOdd(ImplicitLocOpBuilder &builder, Value x, Type f32) {
  Value nearest = arith::TruncFOp::create(builder, f32, x);
  Value back = arith::ExtFOp::create(builder, x.getType(), nearest);
  // False for NaN, which stays as it is.
  Value isExact =
      arith::CmpFOp::create(builder, arith::CmpFPredicate::UEQ, back, x);
  Value isAbove = arith::CmpFOp::create(builder, arith::CmpFPredicate::OGT,
                                        math::AbsFOp::create(builder, back),
                                        math::AbsFOp::create(builder, x));

  Type i32 = builder.getI32Type();
  if (auto vector = dyn_cast<VectorType>(f32))
    i32 = vector.clone(i32);
  auto constant = [&](int32_t value) -> Value {
    TypedAttr attr = builder.getI32IntegerAttr(value);
    if (auto vector = dyn_cast<VectorType>(i32))
      attr = DenseElementsAttr::get(vector, cast<Attribute>(attr));
    return arith::ConstantOp::create(builder, attr);
  };
  // The codes of floats are in the order of their magnitudes.
  Value bits = arith::BitcastOp::create(builder, i32, nearest);
  Value isOdd = arith::CmpIOp::create(
      builder, arith::CmpIPredicate::ne,
      arith::AndIOp::create(builder, bits, constant(1)), constant(0));
  Value step =
      arith::SelectOp::create(builder, isAbove, constant(-1), constant(1));
  Value other = arith::AddIOp::create(builder, bits, step);
  Value keep = arith::OrIOp::create(builder, isExact, isOdd);
  return arith::BitcastOp::create(
      builder, f32, arith::SelectOp::create(builder, keep, bits, other));
}

namespace {
struct ExpandTruncation : public OpRewritePattern<arith::TruncFOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(arith::TruncFOp op,
                                PatternRewriter &rewriter) const override {
    Type to = getElementTypeOrSelf(op.getType());
    if (!getElementTypeOrSelf(op.getIn()).isF64() ||
        !(to.isF16() || to.isBF16()))
      return rewriter.notifyMatchFailure(op, "not from f64 to f16 or bf16");
    if (isa<TensorType>(op.getType()))
      return rewriter.notifyMatchFailure(op, "on tensors");
    if (op.getRoundingmode().value_or(arith::RoundingMode::to_nearest_even) !=
        arith::RoundingMode::to_nearest_even)
      return rewriter.notifyMatchFailure(op, "not rounded to nearest even");
    ImplicitLocOpBuilder builder(op.getLoc(), rewriter);
    Type f32 = rewriter.getF32Type();
    if (auto vector = dyn_cast<VectorType>(op.getType()))
      f32 = vector.clone(f32);
    Value odd = roundToOdd(builder, op.getIn(), f32);
    rewriter.replaceOpWithNewOp<arith::TruncFOp>(op, op.getType(), odd);
    return success();
  }
};

struct ExpandF64TruncationPass
    : public fpq::impl::ExpandF64TruncationPassBase<ExpandF64TruncationPass> {
  using Base::Base;

  LogicalResult initialize(MLIRContext *context) override {
    RewritePatternSet owned(context);
    owned.add<ExpandTruncation>(context);
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
