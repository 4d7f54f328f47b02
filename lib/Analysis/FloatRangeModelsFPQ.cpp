//===- FloatRangeModelsFPQ.cpp - ranges of fpq ops ------------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FloatRangeModelSupport.h"
#include "fpq/IR/FPQOps.h"
#include "fpq/IR/Numerics.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace fpq;

/// The range of constant scales, or of any valid one.
static FloatRange getScaleRange(Value scale, GetFloatRangeFn getRange) {
  FloatRange range = getRange(scale).intersect(0x1p-126, 0x1p126);
  return range.hasNumbers() ? range
                            : FloatRange::getInterval(0x1p-126, 0x1p126);
}

/// The type that an element is computed in (S2, S4).
static Type getComputeType(Type wide) {
  Type element = getElementTypeOrSelf(wide);
  return element.isF64() ? element : Float32Type::get(wide.getContext());
}

static FloatRange inferQuantize(Operation *op, GetFloatRangeFn getRange) {
  auto quantize = cast<QuantizeOp>(op);
  const NarrowFormat &format =
      *lookupNarrowFormat(getElementTypeOrSelf(quantize.getType()));
  FloatRange input = getRange(quantize.getInput());
  FloatRange product = roundToType(
      mulRanges(input, getScaleRange(quantize.getScale(), getRange)),
      getComputeType(quantize.getInput().getType()));
  FloatRange saturated = FloatRange::getInterval(
      std::fmin(std::fmax(product.lo, -format.max), format.max),
      std::fmax(std::fmin(product.hi, format.max), -format.max));
  if (!product.hasNumbers())
    saturated = FloatRange::getBottom();
  saturated = roundToType(saturated, quantize.getType());
  if (!format.hasNegativeZero && saturated.hi == 0)
    saturated.hi = 0.0;
  if (product.mayBeNaN && !format.hasNaN)
    saturated =
        FloatRange::join(saturated, FloatRange::getConstant(format.max));
  saturated.mayBeNaN = product.mayBeNaN && format.hasNaN;
  return saturated;
}

static FloatRange inferDequantize(Operation *op, GetFloatRangeFn getRange) {
  auto dequantize = cast<DequantizeOp>(op);
  FloatRange scale = getScaleRange(dequantize.getScale(), getRange);
  FloatRange inverse =
      FloatRange::getInterval(getScaleInverse(static_cast<float>(scale.hi)),
                              getScaleInverse(static_cast<float>(scale.lo)));
  FloatRange product =
      roundToType(mulRanges(getRange(dequantize.getInput()), inverse),
                  getComputeType(dequantize.getType()));
  return roundToType(product, dequantize.getType());
}

void fpq::registerFPQModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, FPQDialect *) {
    // What quantization makes of an observed value is up to the analysis.
    attachModel<inferMoved, ObserveOp>(context);
    attachModel<inferQuantize, QuantizeOp>(context);
    attachModel<inferDequantize, DequantizeOp>(context);
  });
}
