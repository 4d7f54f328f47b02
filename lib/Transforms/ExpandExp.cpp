//===- ExpandExp.cpp - exp as vector arithmetic ---------------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "fpq/IR/FPQAttrs.h"
#include "fpq/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"

namespace fpq {
#define GEN_PASS_DEF_EXPANDEXPPASS
#include "fpq/Transforms/Passes.h.inc"
} // namespace fpq

using namespace mlir;
using namespace fpq;
using arith::FastMathFlags;

namespace {
/// exp(x) = 2^n * exp(r) with n = rne(x * log2(e)) and r = x - n * ln(2), so
/// that |r| is at most ln(2) / 2 and a polynomial will do for exp(r).
class ExpBuilder {
public:
  ExpBuilder(ImplicitLocOpBuilder &builder, VectorType type, bool useFMA)
      : builder(builder), type(type), useFMA(useFMA) {}

  /// For x <= 0, or NaN. 2^n is its exponent field, and that is 0 where exp(x)
  /// would be subnormal: the result is 0 then.
  Value emitNotPositive(Value x, bool approximate) {
    x = clampBelow(x, -88.0f); // where n = -127
    Value n = multiplyAdd(x, constant(kLog2E), constant(kRound + kBias));
    Value power = toFloat(shiftLeft(toBits(n), kMantissaBits));
    n = arith::SubFOp::create(builder, n, constant(kRound + kBias));
    return arith::MulFOp::create(builder, emitReduced(x, n, approximate),
                                 power);
  }

  /// For any x.
  Value emit(Value x, bool approximate) {
    // exp is 0 and Inf beyond these. NaN is above and below no number.
    Value clamped = clampBelow(x, -104.0f);
    Value high = constant(89.0f);
    Value isHigh = arith::CmpFOp::create(builder, arith::CmpFPredicate::OGT,
                                         clamped, high);
    clamped = arith::SelectOp::create(builder, isHigh, high, clamped);
    Value n = multiplyAdd(clamped, constant(kLog2E), constant(kRound));
    // 2^n may be no normal number, so that it takes two factors.
    Value exponent = arith::SubIOp::create(
        builder, toBits(n), constant(llvm::bit_cast<int32_t>(kRound)));
    Value half = arith::ShRSIOp::create(builder, exponent, constant(1));
    Value otherHalf = arith::SubIOp::create(builder, exponent, half);
    n = arith::SubFOp::create(builder, n, constant(kRound));
    Value result = emitReduced(clamped, n, approximate);
    for (Value part : {half, otherHalf}) {
      Value biased = arith::AddIOp::create(builder, part, constant(127));
      result = arith::MulFOp::create(builder, result,
                                     toFloat(shiftLeft(biased, kMantissaBits)));
    }
    return result;
  }

private:
  static constexpr float kLog2E = 1.44269504f;
  static constexpr int32_t kMantissaBits = 23;
  /// Added to a number of at most 2^22, leaves its nearest integer in the low
  /// bits of the sum.
  static constexpr float kRound = 0x1.8p23f;
  static constexpr float kBias = 127.0f;
  /// ln(2) in two parts: the product of the first with n is exact.
  static constexpr float kLn2High = 0.693359375f;
  static constexpr float kLn2Low = -2.12194440e-4f;

  /// exp(x - n * ln(2)). The polynomials are the best ones for the relative
  /// error on [-0.3466, 0.3466] that have exp's value and slope at 0: their
  /// error is 3.1e-9, and 1.3e-4 for the approximate one.
  Value emitReduced(Value x, Value n, bool approximate) {
    if (approximate) {
      Value r = multiplyAdd(n, constant(-(kLn2High + kLn2Low)), x);
      return emitPolynomial(r, {0.166628093f, 0.503941596f, 1.0f, 1.0f});
    }
    Value r = multiplyAdd(n, constant(-kLn2High), x);
    r = multiplyAdd(n, constant(-kLn2Low), r);
    return emitPolynomial(r, {0.00138146023f, 0.00836871564f, 0.0416683890f,
                              0.166665211f, 0.499999940f, 1.0f, 1.0f});
  }

  Value emitPolynomial(Value x, ArrayRef<float> coefficients) {
    Value sum = constant(coefficients.front());
    for (float coefficient : coefficients.drop_front())
      sum = multiplyAdd(sum, x, constant(coefficient));
    return sum;
  }

  /// `x`, or `low` if that is larger.
  Value clampBelow(Value x, float low) {
    Value bound = constant(low);
    Value isLow =
        arith::CmpFOp::create(builder, arith::CmpFPredicate::OGT, bound, x);
    return arith::SelectOp::create(builder, isLow, bound, x);
  }

  Value multiplyAdd(Value lhs, Value rhs, Value addend) {
    if (useFMA)
      return math::FmaOp::create(builder, lhs, rhs, addend);
    // LLVM may fuse them where the target can; either way is accurate enough.
    Value product =
        arith::MulFOp::create(builder, lhs, rhs, FastMathFlags::contract);
    return arith::AddFOp::create(builder, product, addend,
                                 FastMathFlags::contract);
  }

  Value shiftLeft(Value bits, int32_t count) {
    return arith::ShLIOp::create(builder, bits, constant(count));
  }
  Value toBits(Value value) {
    return arith::BitcastOp::create(builder, type.clone(builder.getI32Type()),
                                    value);
  }
  Value toFloat(Value bits) {
    return arith::BitcastOp::create(builder, type, bits);
  }
  Value constant(float value) {
    return arith::ConstantOp::create(builder,
                                     DenseElementsAttr::get(type, value));
  }
  Value constant(int32_t value) {
    return arith::ConstantOp::create(
        builder,
        DenseElementsAttr::get(type.clone(builder.getI32Type()), value));
  }

  ImplicitLocOpBuilder &builder;
  VectorType type;
  bool useFMA;
};

struct ExpandExp : public OpRewritePattern<math::ExpOp> {
  ExpandExp(MLIRContext *context, bool useFMA)
      : OpRewritePattern(context), useFMA(useFMA) {}

  LogicalResult matchAndRewrite(math::ExpOp op,
                                PatternRewriter &rewriter) const override {
    auto type = dyn_cast<VectorType>(op.getType());
    if (!type || !type.getElementType().isF32())
      return rewriter.notifyMatchFailure(op, "not on an f32 vector");
    bool approximate = bitEnumContainsAll(op.getFastmath(), FastMathFlags::afn);
    auto range = op->getAttrOfType<RangeAttr>(kOperandRangeAttrName);
    bool isNotPositive =
        range && (range.getHi().isZero() || range.getHi().isNegative());
    ImplicitLocOpBuilder builder(op.getLoc(), rewriter);
    ExpBuilder exp(builder, type, useFMA);
    rewriter.replaceOp(
        op, isNotPositive ? exp.emitNotPositive(op.getOperand(), approximate)
                          : exp.emit(op.getOperand(), approximate));
    return success();
  }

private:
  bool useFMA;
};

struct ExpandExpPass : public fpq::impl::ExpandExpPassBase<ExpandExpPass> {
  using Base::Base;

  LogicalResult initialize(MLIRContext *context) override {
    RewritePatternSet owned(context);
    owned.add<ExpandExp>(context, fma);
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
