//===- SiteQuantizer.cpp - constant scales of sites -----------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SiteQuantizer.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace fpq;

/// `scale` as a constant that all sites of the function around `observe` share.
/// OperationFolder would do, at 2 KiB for each function.
Value SiteQuantizer::getConstant(ObserveOp observe, TypedAttr scale) {
  Region *region = observe->getParentRegion();
  while (!region->getParentOp()->hasTrait<OpTrait::IsIsolatedFromAbove>())
    region = region->getParentRegion();
  Value &constant = constants[{region, scale}];
  if (!constant) {
    rewriter.setInsertionPointToStart(&region->front());
    constant = arith::ConstantOp::create(rewriter, observe.getLoc(), scale);
  }
  return constant;
}

void SiteQuantizer::quantize(ObserveOp observe, TypedAttr scaleAttr,
                             GranularityAttr granularity, RangeAttr range) {
  Location loc = observe.getLoc();
  Type type = observe.getType();
  Value scale = getConstant(observe, scaleAttr);
  rewriter.setInsertionPoint(observe);
  Type scaleType = granularity.getScaleType(type);
  if (scale.getType() != scaleType)
    scale = tensor::CastOp::create(rewriter, loc, scaleType, scale);
  Type quantizedType = observe.getFormat();
  if (auto shaped = dyn_cast<ShapedType>(type))
    quantizedType = shaped.clone(quantizedType);
  Value quantized =
      QuantizeOp::create(rewriter, loc, quantizedType, observe.getInput(),
                         scale, granularity, observe.getSiteAttr(), range);
  rewriter.replaceOpWithNewOp<DequantizeOp>(observe, type, quantized, scale,
                                            granularity);
}
