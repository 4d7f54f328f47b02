//===- FloatRangeModelSupport.h - writing range models ----------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_LIB_ANALYSIS_FLOATRANGEMODELSUPPORT_H
#define FPQ_LIB_ANALYSIS_FLOATRANGEMODELSUPPORT_H

#include "fpq/Analysis/FloatRangeArithmetic.h"
#include "fpq/Interfaces/InferFloatRangeInterface.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/DialectRegistry.h"
#include "mlir/IR/Operation.h"

namespace fpq {

/// Whether the fast-math flags of `op` leave the sign of its zeros open, of
/// operands and of results. The flags nnan and ninf make poison of a value, and
/// poison has no range: they are ignored, and bound nothing.
bool hasAnyZeroSign(mlir::Operation *op);

/// Whether the fast-math flags of `op` bound its error by nothing.
bool isApproximate(mlir::Operation *op);

/// What an empty tensor holds: any range is right but bottom, which says that
/// the value is not reached.
inline FloatRange getEmptyRange() { return FloatRange::getConstant(0); }

using InferResultFn = FloatRange (*)(mlir::Operation *, GetFloatRangeFn);

/// The model of an op with one range for all its float results.
template <typename OpT, InferResultFn infer>
struct ResultModel
    : InferFloatRangeInterface::ExternalModel<ResultModel<OpT, infer>, OpT> {
  void inferResultRanges(mlir::Operation *op, GetFloatRangeFn getRange,
                         SetFloatRangeFn setRange) const {
    FloatRange range;
    if (hasAnyZeroSign(op))
      range = withAnyZero(infer(
          op, [&](mlir::Value value) { return withAnyZero(getRange(value)); }));
    else
      range = infer(op, getRange);
    for (mlir::Value result : op->getResults())
      setRange(result, range);
  }
};

/// Attaches `infer` to each of the ops.
template <InferResultFn infer, typename... OpTs>
void attachModel(mlir::MLIRContext *context) {
  (OpTs::template attachInterface<ResultModel<OpTs, infer>>(*context), ...);
}

/// The result of a computation with the exact range `exact`: rounded to the
/// type of the result of `op`, under its fast-math flags other than nsz.
FloatRange roundResult(mlir::Operation *op, const FloatRange &exact);

/// The range of the elements of a constant.
FloatRange getConstantRange(mlir::Attribute value);

/// Operand 0, moved.
FloatRange inferMoved(mlir::Operation *op, GetFloatRangeFn getRange);
/// All float operands, joined.
FloatRange inferJoined(mlir::Operation *op, GetFloatRangeFn getRange);

// Functions of one range that more than one dialect has.
FloatRange getExpRange(const FloatRange &x, mlir::Type type);
FloatRange getLogRange(const FloatRange &x, mlir::Type type);
FloatRange getTanhRange(const FloatRange &x, mlir::Type type);
FloatRange getErfRange(const FloatRange &x, mlir::Type type);
FloatRange getSigmoidRange(const FloatRange &x, mlir::Type type);
FloatRange getReciprocalSqrtRange(const FloatRange &x, mlir::Type type);
FloatRange getSineRange(const FloatRange &x);
/// `round` is monotone and maps floats to integers: floor, ceil, ...
FloatRange getIntegralRange(const FloatRange &x, double (*round)(double));

// Models that more than one dialect has.
template <FloatRange (*compute)(const FloatRange &, mlir::Type)>
FloatRange inferUnary(mlir::Operation *op, GetFloatRangeFn getRange) {
  // All that is left of an approximate function is its codomain.
  FloatRange x =
      isApproximate(op) ? FloatRange::getTop() : getRange(op->getOperand(0));
  return compute(x, op->getResult(0).getType());
}
template <FloatRange (*compute)(const FloatRange &, const FloatRange &)>
FloatRange inferBinary(mlir::Operation *op, GetFloatRangeFn getRange) {
  return roundResult(
      op, compute(getRange(op->getOperand(0)), getRange(op->getOperand(1))));
}
template <double (*round)(double)>
FloatRange inferIntegral(mlir::Operation *op, GetFloatRangeFn getRange) {
  return getIntegralRange(getRange(op->getOperand(0)), round);
}
inline FloatRange inferAbs(mlir::Operation *op, GetFloatRangeFn getRange) {
  return absRange(getRange(op->getOperand(0)));
}
inline FloatRange inferNegate(mlir::Operation *op, GetFloatRangeFn getRange) {
  return negRange(getRange(op->getOperand(0)));
}
inline FloatRange inferSine(mlir::Operation *op, GetFloatRangeFn getRange) {
  return getSineRange(getRange(op->getOperand(0)));
}
/// A product; a square where both operands are one value.
FloatRange inferMul(mlir::Operation *op, GetFloatRangeFn getRange);

void registerArithModels(mlir::DialectRegistry &registry);
void registerFPQModels(mlir::DialectRegistry &registry);
void registerLinalgModels(mlir::DialectRegistry &registry);
void registerMathModels(mlir::DialectRegistry &registry);
void registerTensorModels(mlir::DialectRegistry &registry);
void registerTosaModels(mlir::DialectRegistry &registry);
void registerVectorModels(mlir::DialectRegistry &registry);

} // namespace fpq

#endif // FPQ_LIB_ANALYSIS_FLOATRANGEMODELSUPPORT_H
