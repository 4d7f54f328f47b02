//===- ExpandKernelMath.cpp - functions without a library -----------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KernelFunctions.h"
#include "KernelMath.h"
#include "fpq/GPU/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Math/Transforms/Passes.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

namespace fpq {
#define GEN_PASS_DEF_EXPANDKERNELMATHPASS
#include "fpq/GPU/Passes.h.inc"
} // namespace fpq

using namespace mlir;
using namespace fpq;

/// Upstream's approximations, accurate over the whole range of f32, but for
/// those that `hasPolynomial` knows.
static bool isApproximated(StringRef name) {
  return llvm::is_contained(
      {"math.acos", "math.asin", "math.atan", "math.erfc"}, name);
}

/// Whether `op` may be what the hardware has for exp2.
static bool isApproximateExp2(Operation *op) {
  auto exp2 = dyn_cast<math::Exp2Op>(op);
  return exp2 && getElementTypeOrSelf(exp2.getType()).isF32() &&
         bitEnumContainsAll(exp2.getFastmath(), arith::FastMathFlags::afn);
}

/// Whether there is nothing but a library for `op`, which was not expanded.
static bool needsLibrary(Operation *op) {
  if (isa<arith::RemFOp, math::IPowIOp>(op))
    return true;
  if (!isa_and_nonnull<math::MathDialect>(op->getDialect()) ||
      !isa<FloatType>(getElementTypeOrSelf(op->getOperand(0).getType())))
    return false;
  return getMathIntrinsic(op).empty() && !isa<math::RsqrtOp>(op) &&
         !isApproximateExp2(op) && !hasPolynomial(op);
}

/// Whether what follows takes `op` on vectors of rank 1 alone.
static bool isOnFlatVectors(Operation *op) {
  return isa_and_nonnull<math::MathDialect>(op->getDialect()) ||
         isa<arith::DivFOp>(op) || !getMathIntrinsic(op).empty();
}

static LogicalResult matchF32(Operation *op, PatternRewriter &rewriter) {
  Type type = op->getOperand(0).getType();
  if (isa<TensorType>(type) || !getElementTypeOrSelf(type).isF32())
    return rewriter.notifyMatchFailure(op, "not on f32");
  return success();
}

namespace {
/// Expands an op to one value.
template <typename OpTy> struct Expand : public OpRewritePattern<OpTy> {
  using Function = Value (*)(ImplicitLocOpBuilder &, OpTy);

  Expand(MLIRContext *context, Function function, PatternBenefit benefit = 1)
      : OpRewritePattern<OpTy>(context, benefit), function(function) {}

  LogicalResult matchAndRewrite(OpTy op,
                                PatternRewriter &rewriter) const override {
    if (failed(matchF32(op, rewriter)))
      return failure();
    ImplicitLocOpBuilder builder(op.getLoc(), rewriter);
    rewriter.replaceOp(op, function(builder, op));
    return success();
  }

private:
  Function function;
};

/// exp2 that has to be more exact than the approximation of the hardware.
struct ConvertExp2 : public OpRewritePattern<math::Exp2Op> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(math::Exp2Op op,
                                PatternRewriter &rewriter) const override {
    if (failed(matchF32(op, rewriter)))
      return failure();
    if (isApproximateExp2(op))
      return rewriter.notifyMatchFailure(op, "may be approximate");
    rewriter.replaceOpWithNewOp<LLVM::CallIntrinsicOp>(
        op, op.getType(), rewriter.getStringAttr("llvm.exp2"), op.getOperand());
    return success();
  }
};

struct SplitSincos : public OpRewritePattern<math::SincosOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(math::SincosOp op,
                                PatternRewriter &rewriter) const override {
    Value x = op.getOperand();
    Value sin = math::SinOp::create(rewriter, op.getLoc(), x);
    Value cos = math::CosOp::create(rewriter, op.getLoc(), x);
    rewriter.replaceOp(op, {sin, cos});
    return success();
  }
};

/// Computes in f32 what is of a type with fewer bits, and rounds, as CPUs do.
struct ExtendToF32 : public RewritePattern {
  ExtendToF32(MLIRContext *context)
      : RewritePattern(MatchAnyOpTypeTag(), /*benefit=*/3, context) {}

  LogicalResult matchAndRewrite(Operation *op,
                                PatternRewriter &rewriter) const override {
    // A fused multiply-add is not the rounded one of f32.
    if (!isa_and_nonnull<math::MathDialect>(op->getDialect()) ||
        isa<math::FmaOp>(op))
      return rewriter.notifyMatchFailure(op, "not a function");
    auto isSmall = [](Type type) {
      auto element = dyn_cast<FloatType>(getElementTypeOrSelf(type));
      return element && element.getWidth() < 32 && !isa<TensorType>(type);
    };
    if (llvm::none_of(op->getOperandTypes(), isSmall))
      return rewriter.notifyMatchFailure(op, "has 32 bits or more");
    auto getWide = [&](Type type) -> Type {
      Type f32 = rewriter.getF32Type();
      auto vector = dyn_cast<VectorType>(type);
      return vector ? vector.clone(f32) : f32;
    };
    SmallVector<Value> operands(op->getOperands());
    SmallVector<Type> types(op->getResultTypes());
    for (Value &operand : operands)
      if (isSmall(operand.getType()))
        operand = arith::ExtFOp::create(rewriter, op->getLoc(),
                                        getWide(operand.getType()), operand);
    for (Type &type : types)
      if (isSmall(type))
        type = getWide(type);
    Operation *wide =
        rewriter.create(op->getLoc(), op->getName().getIdentifier(), operands,
                        types, op->getAttrs());
    SmallVector<Value> results(wide->getResults());
    for (auto [result, type] : llvm::zip(results, op->getResultTypes()))
      if (isSmall(type))
        result = arith::TruncFOp::create(rewriter, op->getLoc(), type, result);
    rewriter.replaceOp(op, results);
    return success();
  }
};

/// Computes on a vector of rank 1.
struct Flatten : public RewritePattern {
  Flatten(MLIRContext *context)
      : RewritePattern(MatchAnyOpTypeTag(), /*benefit=*/2, context) {}

  LogicalResult matchAndRewrite(Operation *op,
                                PatternRewriter &rewriter) const override {
    if (!isOnFlatVectors(op) || op->getNumResults() != 1)
      return rewriter.notifyMatchFailure(op, "not a function");
    auto type = dyn_cast<VectorType>(op->getResult(0).getType());
    if (!type || type.isScalable() || type.getRank() == 1)
      return rewriter.notifyMatchFailure(op, "not on vectors of other ranks");
    auto flatten = [&](Type vector) {
      return VectorType::get(type.getNumElements(),
                             getElementTypeOrSelf(vector));
    };
    SmallVector<Value> operands;
    for (Value operand : op->getOperands())
      operands.push_back(rewriter.createOrFold<vector::ShapeCastOp>(
          op->getLoc(), flatten(operand.getType()), operand));
    Operation *flat =
        rewriter.create(op->getLoc(), op->getName().getIdentifier(), operands,
                        flatten(type), op->getAttrs());
    rewriter.replaceOpWithNewOp<vector::ShapeCastOp>(op, type,
                                                     flat->getResult(0));
    return success();
  }
};
} // namespace

//===----------------------------------------------------------------------===//
// Functions
//===----------------------------------------------------------------------===//

static Value createConstantLike(ImplicitLocOpBuilder &builder, Value like,
                                float value) {
  TypedAttr attribute = builder.getF32FloatAttr(value);
  if (auto vector = dyn_cast<VectorType>(like.getType()))
    attribute = DenseElementsAttr::get(vector, attribute);
  return arith::ConstantOp::create(builder, attribute);
}

/// |x| compared with infinity.
template <typename OpTy, arith::CmpFPredicate predicate>
static Value expandClass(ImplicitLocOpBuilder &builder, OpTy op) {
  Value magnitude = math::AbsFOp::create(builder, op.getOperand());
  Value infinity = createConstantLike(builder, magnitude,
                                      std::numeric_limits<float>::infinity());
  return arith::CmpFOp::create(builder, predicate, magnitude, infinity);
}

static Value expandLog10(ImplicitLocOpBuilder &builder, math::Log10Op op) {
  Value log = math::LogOp::create(builder, op.getOperand());
  return arith::MulFOp::create(builder, log,
                               createConstantLike(builder, log, 0.434294482f));
}

static void populatePatterns(RewritePatternSet &patterns) {
  using arith::CmpFPredicate;
  MLIRContext *context = patterns.getContext();
  patterns.add<Expand<math::SinOp>>(
      context, +[](ImplicitLocOpBuilder &builder, math::SinOp op) {
        return FunctionBuilder(builder, op.getType())
            .createSin(op.getOperand());
      });
  patterns.add<Expand<math::CosOp>>(
      context, +[](ImplicitLocOpBuilder &builder, math::CosOp op) {
        return FunctionBuilder(builder, op.getType())
            .createCos(op.getOperand());
      });
  // Upstream makes products of some constant powers.
  patterns.add<Expand<math::PowFOp>>(
      context,
      +[](ImplicitLocOpBuilder &builder, math::PowFOp op) {
        return FunctionBuilder(builder, op.getType())
            .createPow(op.getLhs(), op.getRhs());
      },
      /*benefit=*/0);
  patterns.add<Expand<math::FPowIOp>>(
      context,
      +[](ImplicitLocOpBuilder &builder, math::FPowIOp op) -> Value {
        Value exponent =
            arith::SIToFPOp::create(builder, op.getType(), op.getRhs());
        return math::PowFOp::create(builder, op.getLhs(), exponent);
      },
      /*benefit=*/0);
  patterns.add<Expand<math::Log10Op>>(context, expandLog10);
  patterns.add<Expand<math::IsFiniteOp>>(
      context, expandClass<math::IsFiniteOp, CmpFPredicate::OLT>);
  patterns.add<Expand<math::IsInfOp>>(
      context, expandClass<math::IsInfOp, CmpFPredicate::OEQ>);
  patterns.add<Expand<math::IsNaNOp>>(
      context, expandClass<math::IsNaNOp, CmpFPredicate::UNO>);
  patterns.add<ConvertExp2, ExtendToF32, Flatten, SplitSincos>(context);
  math::populateExpansionPatterns(patterns, {"clampf"});
  populateMathAlgebraicSimplificationPatterns(patterns);
  populateMathPolynomialApproximationPatterns(patterns, isApproximated);
}

namespace {
struct ExpandKernelMathPass
    : public fpq::impl::ExpandKernelMathPassBase<ExpandKernelMathPass> {
  using Base::Base;

  LogicalResult initialize(MLIRContext *context) override {
    RewritePatternSet owned(context);
    populatePatterns(owned);
    patterns = std::move(owned);
    return success();
  }

  void runOnOperation() override {
    SmallVector<Operation *> ops;
    getOperation()->walk([&](Operation *op) {
      if (isOnFlatVectors(op))
        ops.push_back(op);
    });
    GreedyRewriteConfig config;
    config.setStrictness(GreedyRewriteStrictness::ExistingAndNewOps)
        .enableFolding(false);
    (void)applyOpPatternsGreedily(ops, patterns, config);

    getOperation()->walk([&](Operation *op) {
      if (!needsLibrary(op))
        return;
      op->emitOpError("needs a library of functions, and kernels are made "
                      "without one");
      signalPassFailure();
    });
  }

private:
  FrozenRewritePatternSet patterns;
};
} // namespace
