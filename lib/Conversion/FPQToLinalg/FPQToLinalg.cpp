//===- FPQToLinalg.cpp - fpq on tensors to linalg -------------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "fpq/Conversion/FPQToLinalg.h"
#include "fpq/Conversion/Passes.h"
#include "fpq/IR/FPQOps.h"
#include "fpq/IR/Numerics.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"

namespace fpq {
#define GEN_PASS_DEF_CONVERTFPQTOLINALGPASS
#include "fpq/Conversion/Passes.h.inc"
} // namespace fpq

using namespace mlir;
using namespace fpq;

/// Creates an elementwise linalg.generic over `inputs` that yields one tensor
/// of the shape of `inputs[0]`.
static Value createElementwise(
    OpBuilder &builder, Location loc, ValueRange inputs,
    ArrayRef<AffineMap> inputMaps, Type elementType,
    function_ref<Value(OpBuilder &, Location, ValueRange)> buildBody) {
  auto inputType = cast<RankedTensorType>(inputs.front().getType());
  Value init = tensor::EmptyOp::create(
      builder, loc, tensor::getMixedSizes(builder, loc, inputs.front()),
      elementType, inputType.getEncoding());
  SmallVector<AffineMap> maps(inputMaps);
  maps.push_back(builder.getMultiDimIdentityMap(inputType.getRank()));
  SmallVector<utils::IteratorType> iterators(inputType.getRank(),
                                             utils::IteratorType::parallel);
  return linalg::GenericOp::create(
             builder, loc, init.getType(), inputs, init, maps, iterators,
             [&](OpBuilder &nested, Location nestedLoc, ValueRange arguments) {
               linalg::YieldOp::create(nested, nestedLoc,
                                       buildBody(nested, nestedLoc, arguments));
             })
      .getResult(0);
}

/// The map from an element of a value of shape `shape` to its scale.
static AffineMap getScaleMap(GranularityAttr granularity,
                             ArrayRef<int64_t> shape) {
  MLIRContext *context = granularity.getContext();
  auto rank = static_cast<unsigned>(shape.size());
  if (granularity.getKind() == GranularityKind::PerAxis)
    return AffineMap::get(rank, 0,
                          getAffineDimExpr(granularity.getAxis(), context));
  SmallVector<AffineExpr> scaleIndices;
  for (auto [dim, block] : llvm::enumerate(granularity.getBlockShape(shape)))
    scaleIndices.push_back(
        block == -1 ? getAffineConstantExpr(0, context)
                    : getAffineDimExpr(dim, context).floorDiv(block));
  return AffineMap::get(rank, 0, scaleIndices, context);
}

namespace {
struct QuantizeToGeneric : public OpRewritePattern<QuantizeOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(QuantizeOp op,
                                PatternRewriter &rewriter) const override {
    auto type = dyn_cast<RankedTensorType>(op.getType());
    if (!type)
      return rewriter.notifyMatchFailure(op, "not on a tensor");

    SmallVector<Value> inputs{op.getInput()};
    SmallVector<AffineMap> maps{
        rewriter.getMultiDimIdentityMap(type.getRank())};
    if (!op.getGranularity().isPerTensor()) {
      inputs.push_back(op.getScale());
      maps.push_back(getScaleMap(op.getGranularity(), type.getShape()));
    }
    auto buildBody = [&](OpBuilder &builder, Location loc,
                         ValueRange arguments) -> Value {
      Value scale = op.getScale();
      if (!op.getGranularity().isPerTensor())
        scale = arguments[1];
      if (!scale.getType().isF32())
        scale =
            arith::ExtFOp::create(builder, loc, builder.getF32Type(), scale);
      return QuantizeOp::create(builder, loc, type.getElementType(),
                                arguments[0], scale,
                                GranularityAttr::get(getContext()),
                                op.getSiteAttr(), op.getRangeAttr());
    };
    rewriter.replaceOp(op,
                       createElementwise(rewriter, op.getLoc(), inputs, maps,
                                         type.getElementType(), buildBody));
    return success();
  }
};

struct DequantizeToGeneric : public OpRewritePattern<DequantizeOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(DequantizeOp op,
                                PatternRewriter &rewriter) const override {
    auto type = dyn_cast<RankedTensorType>(op.getType());
    if (!type)
      return rewriter.notifyMatchFailure(op, "not on a tensor");

    Type elementType = type.getElementType();
    AffineMap identity = rewriter.getMultiDimIdentityMap(type.getRank());
    Value result;
    if (op.getGranularity().isPerTensor()) {
      result = createElementwise(
          rewriter, op.getLoc(), op.getInput(), identity, elementType,
          [&](OpBuilder &builder, Location loc, ValueRange arguments) -> Value {
            return DequantizeOp::create(builder, loc, elementType, arguments[0],
                                        op.getScale(),
                                        GranularityAttr::get(getContext()));
          });
    } else {
      Value inverse = invertScales(rewriter, op.getLoc(), op.getScale());
      result = createElementwise(
          rewriter, op.getLoc(), {op.getInput(), inverse},
          {identity, getScaleMap(op.getGranularity(), type.getShape())},
          elementType,
          [&](OpBuilder &builder, Location loc, ValueRange arguments) {
            return multiplyByInverse(builder, loc, arguments[0], arguments[1],
                                     elementType);
          });
    }
    rewriter.replaceOp(op, result);
    return success();
  }

private:
  /// One division for each element of `scales`, outside of the loop over the
  /// quantized values (S4).
  static Value invertScales(OpBuilder &builder, Location loc, Value scales) {
    auto type = cast<RankedTensorType>(scales.getType());
    return createElementwise(
        builder, loc, scales, builder.getMultiDimIdentityMap(type.getRank()),
        builder.getF32Type(),
        [](OpBuilder &nested, Location nestedLoc,
           ValueRange arguments) -> Value {
          Type f32 = nested.getF32Type();
          Value scale = arguments[0];
          if (!scale.getType().isF32())
            scale = arith::ExtFOp::create(nested, nestedLoc, f32, scale);
          Value one = arith::ConstantOp::create(nested, nestedLoc,
                                                nested.getF32FloatAttr(1.0f));
          return arith::DivFOp::create(nested, nestedLoc, one, scale);
        });
  }

  /// What the scalar fpq.dequantize does after its division.
  static Value multiplyByInverse(OpBuilder &builder, Location loc, Value q,
                                 Value inverse, Type elementType) {
    Type compute = elementType.isF64() ? elementType : builder.getF32Type();
    Value extended = arith::ExtFOp::create(builder, loc, compute, q);
    if (elementType.isF64())
      inverse = arith::ExtFOp::create(builder, loc, compute, inverse);
    Value product = arith::MulFOp::create(builder, loc, extended, inverse);
    if (compute == elementType)
      return product;
    return arith::TruncFOp::create(builder, loc, elementType, product);
  }
};

struct ConvertFPQToLinalgPass
    : public fpq::impl::ConvertFPQToLinalgPassBase<ConvertFPQToLinalgPass> {
  using Base::Base;

  LogicalResult initialize(MLIRContext *context) override {
    RewritePatternSet owned(context);
    populateFPQToLinalgPatterns(owned);
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

void fpq::populateFPQToLinalgPatterns(RewritePatternSet &patterns) {
  patterns.add<QuantizeToGeneric, DequantizeToGeneric>(patterns.getContext());
}
