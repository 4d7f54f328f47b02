//===- FloatRangeModelsTosa.cpp - ranges of tosa ops ----------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FloatRangeModelSupport.h"
#include "fpq/IR/NarrowFormat.h"
#include "mlir/Dialect/Tosa/IR/TosaOps.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace fpq;

static FloatRange inferReciprocal(Operation *op, GetFloatRangeFn getRange) {
  return roundResult(
      op, divRanges(FloatRange::getConstant(1), getRange(op->getOperand(0))));
}

static FloatRange inferClamp(Operation *op, GetFloatRangeFn getRange) {
  auto clamp = cast<tosa::ClampOp>(op);
  auto toRange = [](Attribute bound) { return getConstantRange(bound); };
  FloatRange lo = toRange(clamp.getMinVal()), hi = toRange(clamp.getMaxVal());
  FloatRange x = getRange(clamp.getInput());
  // NaN becomes one of the bounds, or stays.
  NaNRule rule = NaNRule::Propagate;
  FloatRange result = minRanges(maxRanges(x, lo, rule), hi, rule);
  if (clamp.getNanMode() == tosa::NanPropagationMode::PROPAGATE || !x.mayBeNaN)
    return result;
  result = FloatRange::join(result, FloatRange::join(lo, hi));
  result.mayBeNaN = false;
  return result;
}

template <typename OpT,
          FloatRange (*choose)(const FloatRange &, const FloatRange &, NaNRule)>
static FloatRange inferMinMax(Operation *op, GetFloatRangeFn getRange) {
  bool propagates =
      cast<OpT>(op).getNanMode() == tosa::NanPropagationMode::PROPAGATE;
  return choose(getRange(op->getOperand(0)), getRange(op->getOperand(1)),
                propagates ? NaNRule::Propagate : NaNRule::Ignore);
}

/// The largest or smallest of some elements is one of them. Lowerings start
/// with an infinity or the last finite number before it, which remains where no
/// element is beyond. What is left if all of them are ignored depends on the
/// lowering.
template <typename OpT, bool isMax, bool mayBeEmpty>
static FloatRange inferChosen(Operation *op, GetFloatRangeFn getRange) {
  FloatRange input = getRange(op->getOperand(0));
  Type type = op->getResult(0).getType();
  if (!isWideFloatType(getElementTypeOrSelf(type)) ||
      (input.mayBeNaN &&
       cast<OpT>(op).getNanMode() != tosa::NanPropagationMode::PROPAGATE))
    return getFullRange(type);
  constexpr double kInf = FloatRange::kInf;
  double infinity = isMax ? -kInf : kInf;
  FloatRange last = widenByUlps(FloatRange::getConstant(infinity), type, 0);
  if (input.contains(infinity) ||
      (mayBeEmpty &&
       !cast<ShapedType>(op->getOperand(0).getType()).hasStaticShape()))
    return FloatRange::join(input, last);
  return input;
}

static FloatRange inferReduceSum(Operation *op, GetFloatRangeFn getRange) {
  auto reduce = cast<tosa::ReduceSumOp>(op);
  auto type = cast<ShapedType>(reduce.getInput().getType());
  std::optional<int64_t> count;
  if (type.hasRank() && !type.isDynamicDim(reduce.getAxis()))
    count = type.getDimSize(reduce.getAxis());
  return sumRange(FloatRange::getConstant(-0.0), getRange(reduce.getInput()),
                  count, reduce.getType());
}

/// A mean lies among its terms, up to the rounding of their sum.
static FloatRange inferAveragePool(Operation *op, GetFloatRangeFn getRange) {
  auto pool = cast<tosa::AvgPool2dOp>(op);
  FloatRange input = getRange(pool.getInput());
  auto type = dyn_cast<FloatType>(pool.getAccType());
  if (!input.hasNumbers() || !type || !type.isF32())
    return getFullRange(op->getResult(0).getType());
  double count = 4;
  for (int64_t extent : pool.getKernel())
    count *= static_cast<double>(extent);
  double error = input.getMagnitude() * count * 0x1p-22;
  if (input.containsInfinity() || count > 0x1p20 ||
      input.getMagnitude() * count > 0x1p127)
    return FloatRange::getTop();
  return roundResult(op,
                     FloatRange::getInterval(input.lo - error, input.hi + error,
                                             input.mayBeNaN));
}

static FloatRange inferCast(Operation *op, GetFloatRangeFn getRange) {
  Type type = op->getResult(0).getType();
  if (!hasFloatRange(op->getOperand(0).getType()) ||
      isNarrowFloatType(getElementTypeOrSelf(type)))
    return getFullRange(type);
  return roundOnceOrTwice(getRange(op->getOperand(0)), type);
}

static FloatRange inferSelect(Operation *op, GetFloatRangeFn getRange) {
  return FloatRange::join(getRange(op->getOperand(1)),
                          getRange(op->getOperand(2)));
}

static FloatRange inferPad(Operation *op, GetFloatRangeFn getRange) {
  auto pad = cast<tosa::PadOp>(op);
  return FloatRange::join(getRange(pad.getInput1()),
                          getRange(pad.getPadConst()));
}

static FloatRange inferConst(Operation *op, GetFloatRangeFn) {
  return getConstantRange(cast<tosa::ConstOp>(op).getValues());
}

void fpq::registerTosaModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, tosa::TosaDialect *) {
    using namespace tosa;
    attachModel<inferBinary<addRanges>, AddOp>(context);
    attachModel<inferBinary<subRanges>, SubOp>(context);
    attachModel<inferMul, MulOp>(context);
    attachModel<inferMinMax<MaximumOp, maxRanges>, MaximumOp>(context);
    attachModel<inferMinMax<MinimumOp, minRanges>, MinimumOp>(context);
    attachModel<inferUnary<getSigmoidRange>, SigmoidOp>(context);
    attachModel<inferUnary<getTanhRange>, TanhOp>(context);
    attachModel<inferUnary<getErfRange>, ErfOp>(context);
    attachModel<inferUnary<getExpRange>, ExpOp>(context);
    attachModel<inferUnary<getLogRange>, LogOp>(context);
    attachModel<inferUnary<getReciprocalSqrtRange>, RsqrtOp>(context);
    attachModel<inferReciprocal, ReciprocalOp>(context);
    attachModel<inferAbs, AbsOp>(context);
    attachModel<inferNegate, NegateOp>(context);
    attachModel<inferSine, SinOp, CosOp>(context);
    attachModel<inferIntegral<std::floor>, FloorOp>(context);
    attachModel<inferIntegral<std::ceil>, CeilOp>(context);
    attachModel<inferClamp, ClampOp>(context);
    attachModel<inferChosen<ReduceMaxOp, true, true>, ReduceMaxOp>(context);
    attachModel<inferChosen<ReduceMinOp, false, true>, ReduceMinOp>(context);
    attachModel<inferChosen<MaxPool2dOp, true, false>, MaxPool2dOp>(context);
    attachModel<inferReduceSum, ReduceSumOp>(context);
    attachModel<inferAveragePool, AvgPool2dOp>(context);
    attachModel<inferCast, CastOp>(context);
    attachModel<inferSelect, SelectOp>(context);
    attachModel<inferPad, PadOp>(context);
    attachModel<inferConst, ConstOp>(context);
    attachModel<inferMoved, GatherOp, IdentityOp, ReshapeOp, ReverseOp, SliceOp,
                TileOp, TransposeOp>(context);
    attachModel<inferJoined, ConcatOp, ScatterOp>(context);
  });
}
