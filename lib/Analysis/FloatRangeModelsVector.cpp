//===- FloatRangeModelsVector.cpp - ranges of vector ops ------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FloatRangeModelSupport.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace fpq;
using vector::CombiningKind;

static FloatRange inferFma(Operation *op, GetFloatRangeFn getRange) {
  return roundResult(
      op, fmaRange(getRange(op->getOperand(0)), getRange(op->getOperand(1)),
                   getRange(op->getOperand(2)), op->getResult(0).getType()));
}

/// `count` elements of `source`, combined with `init` if there is one.
static FloatRange getReducedRange(CombiningKind kind, const FloatRange &source,
                                  const FloatRange *init, int64_t count,
                                  Type type) {
  FloatRange start = init ? *init : source;
  switch (kind) {
  case CombiningKind::MAXIMUMF:
    return maxRanges(start, source, NaNRule::Propagate);
  case CombiningKind::MINIMUMF:
    return minRanges(start, source, NaNRule::Propagate);
  case CombiningKind::MAXNUMF:
    return maxRanges(start, source, NaNRule::Ignore);
  case CombiningKind::MINNUMF:
    return minRanges(start, source, NaNRule::Ignore);
  case CombiningKind::ADD:
    return sumRange(init ? *init : FloatRange::getConstant(-0.0), source, count,
                    type);
  default:
    return getFullRange(type);
  }
}

static FloatRange inferReduction(Operation *op, GetFloatRangeFn getRange) {
  auto reduction = cast<vector::ReductionOp>(op);
  VectorType type = reduction.getSourceVectorType();
  if (type.isScalable())
    return FloatRange::getTop();
  FloatRange source = getRange(reduction.getVector()), init;
  if (reduction.getAcc())
    init = getRange(reduction.getAcc());
  return getReducedRange(reduction.getKind(), source,
                         reduction.getAcc() ? &init : nullptr,
                         type.getNumElements(), reduction.getType());
}

static FloatRange inferMultiReduction(Operation *op, GetFloatRangeFn getRange) {
  auto reduction = cast<vector::MultiDimReductionOp>(op);
  VectorType type = reduction.getSourceVectorType();
  if (type.isScalable())
    return FloatRange::getTop();
  FloatRange init = getRange(reduction.getAcc());
  int64_t count = 1;
  for (auto [size, isReduced] :
       llvm::zip_equal(type.getShape(), reduction.getReductionMask()))
    if (isReduced)
      count *= size;
  return getReducedRange(reduction.getKind(), getRange(reduction.getSource()),
                         &init, count, reduction.getResult().getType());
}

/// Reads of tensors: what is outside is padding. A memref may hold anything.
static FloatRange inferTransferRead(Operation *op, GetFloatRangeFn getRange) {
  auto read = cast<vector::TransferReadOp>(op);
  return FloatRange::join(getRange(read.getBase()),
                          getRange(read.getPadding()));
}

void fpq::registerVectorModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, vector::VectorDialect *) {
    attachModel<inferMoved, vector::BroadcastOp, vector::DeinterleaveOp,
                vector::ExtractOp, vector::ExtractStridedSliceOp,
                vector::ShapeCastOp, vector::ToElementsOp, vector::TransposeOp>(
        context);
    attachModel<inferJoined, vector::FromElementsOp, vector::InsertOp,
                vector::InsertStridedSliceOp, vector::InterleaveOp,
                vector::ShuffleOp, vector::TransferWriteOp>(context);
    attachModel<inferFma, vector::FMAOp>(context);
    attachModel<inferReduction, vector::ReductionOp>(context);
    attachModel<inferMultiReduction, vector::MultiDimReductionOp>(context);
    attachModel<inferTransferRead, vector::TransferReadOp>(context);
  });
}
