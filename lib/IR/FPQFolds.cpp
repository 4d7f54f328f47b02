//===- FPQFolds.cpp - folding and canonicalization ------------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "fpq/IR/FPQOps.h"
#include "fpq/IR/Numerics.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace fpq;

/// Folding evaluates scalars, splats and at most this many elements: larger
/// constants belong to --fpq-quantize-weights, which does not copy them.
static constexpr int64_t kMaxFoldedElements = 64;

/// The value of a constant per-tensor scale, uniform over a vector included.
static std::optional<float> getUniformScale(Attribute scale) {
  if (auto scalar = dyn_cast_or_null<FloatAttr>(scale))
    return scalar.getValue().convertToFloat();
  if (auto splat = dyn_cast_or_null<SplatElementsAttr>(scale))
    if (splat.getElementType().isF32())
      return splat.getSplatValue<float>();
  return std::nullopt;
}

/// Applies `evaluate` to a constant scalar, to a splat once, or to each of a
/// few elements.
static OpFoldResult
foldElementwise(Attribute input, Type resultType,
                function_ref<APFloat(const APFloat &)> evaluate) {
  if (auto scalar = dyn_cast_or_null<FloatAttr>(input))
    return FloatAttr::get(resultType, evaluate(scalar.getValue()));
  auto elements = dyn_cast_or_null<DenseFPElementsAttr>(input);
  if (!elements)
    return {};
  auto shapedType = cast<ShapedType>(resultType);
  if (elements.isSplat())
    return DenseElementsAttr::get(shapedType,
                                  evaluate(elements.getSplatValue<APFloat>()));
  if (elements.getNumElements() > kMaxFoldedElements)
    return {};
  SmallVector<APFloat> results;
  for (APFloat element : elements.getValues<APFloat>())
    results.push_back(evaluate(element));
  return DenseElementsAttr::get(shapedType, results);
}

/// Whether every finite code of `format` survives dequantize to `wide` and
/// quantize under each of the constant `scales`.
static bool allScalesSurvive(Attribute scales, const NarrowFormat &format,
                             const llvm::fltSemantics &wide) {
  if (std::optional<float> scale = getUniformScale(scales))
    return survivesRoundTrip(*scale, format, wide);
  auto elements = dyn_cast_or_null<DenseFPElementsAttr>(scales);
  if (!elements || !elements.getElementType().isF32() ||
      elements.getNumElements() > kMaxFoldedElements)
    return false;
  return llvm::all_of(elements.getValues<float>(), [&](float scale) {
    return survivesRoundTrip(scale, format, wide);
  });
}

//===----------------------------------------------------------------------===//
// QuantizeOp
//===----------------------------------------------------------------------===//

OpFoldResult QuantizeOp::fold(FoldAdaptor adaptor) {
  const NarrowFormat &format =
      *lookupNarrowFormat(getElementTypeOrSelf(getType()));

  // quantize(dequantize(q, s), s) is q. Only a q that fpq.quantize made holds
  // none of the codes (infinities, second NaNs) that quantize would replace.
  if (auto dequantize = getInput().getDefiningOp<DequantizeOp>()) {
    Value q = dequantize.getInput();
    if (q.getType() == getType() && q.getDefiningOp<QuantizeOp>() &&
        dequantize.getScale() == getScale() &&
        dequantize.getGranularity() == getGranularity() &&
        allScalesSurvive(adaptor.getScale(), format,
                         cast<FloatType>(getElementTypeOrSelf(getInput()))
                             .getFloatSemantics()))
      return q;
  }

  std::optional<float> scale = getUniformScale(adaptor.getScale());
  if (!scale)
    return {};
  return foldElementwise(adaptor.getInput(), getType(), [&](const APFloat &x) {
    return fpq::quantize(x, *scale, format);
  });
}

//===----------------------------------------------------------------------===//
// DequantizeOp
//===----------------------------------------------------------------------===//

OpFoldResult DequantizeOp::fold(FoldAdaptor adaptor) {
  std::optional<float> scale = getUniformScale(adaptor.getScale());
  if (!scale)
    return {};
  const llvm::fltSemantics &wide =
      cast<FloatType>(getElementTypeOrSelf(getType())).getFloatSemantics();
  return foldElementwise(adaptor.getInput(), getType(), [&](const APFloat &q) {
    return fpq::dequantize(q, *scale, wide);
  });
}

//===----------------------------------------------------------------------===//
// Canonicalization
//===----------------------------------------------------------------------===//

/// A vector of equal scales, which vectorization makes of a scalar, becomes
/// the scalar again.
template <typename OpTy> struct UseScalarScale : public OpRewritePattern<OpTy> {
  using OpRewritePattern<OpTy>::OpRewritePattern;

  LogicalResult matchAndRewrite(OpTy op,
                                PatternRewriter &rewriter) const override {
    if (!isa<VectorType>(op.getScale().getType()))
      return rewriter.notifyMatchFailure(op, "the scale is no vector");
    Value scalar;
    Attribute constant;
    auto broadcast =
        op.getScale().template getDefiningOp<vector::BroadcastOp>();
    if (broadcast && broadcast.getSource().getType().isF32())
      scalar = broadcast.getSource();
    else if (matchPattern(op.getScale(), m_Constant(&constant)))
      if (std::optional<float> uniform = getUniformScale(constant))
        scalar = arith::ConstantOp::create(rewriter, op.getLoc(),
                                           rewriter.getF32FloatAttr(*uniform));
    if (!scalar)
      return rewriter.notifyMatchFailure(op, "the scale is not uniform");
    rewriter.modifyOpInPlace(op, [&] { op.getScaleMutable().assign(scalar); });
    return success();
  }
};

void QuantizeOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                             MLIRContext *context) {
  patterns.add<UseScalarScale<QuantizeOp>>(context);
}

void DequantizeOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                               MLIRContext *context) {
  patterns.add<UseScalarScale<DequantizeOp>>(context);
}
