//===- FloatRangeModelsTensor.cpp - ranges of tensor ops ------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FloatRangeModelSupport.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace fpq;

/// What the body of a tensor.pad or tensor.generate yields.
static FloatRange getYieldedRange(Operation *op, GetFloatRangeFn getRange) {
  Operation *yield = op->getRegion(0).front().getTerminator();
  return getRange(yield->getOperand(0));
}

static FloatRange inferPad(Operation *op, GetFloatRangeFn getRange) {
  return FloatRange::join(getRange(op->getOperand(0)),
                          getYieldedRange(op, getRange));
}

void fpq::registerTensorModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, tensor::TensorDialect *) {
    attachModel<inferMoved, tensor::CastOp, tensor::CollapseShapeOp,
                tensor::ExpandShapeOp, tensor::ExtractOp,
                tensor::ExtractSliceOp, tensor::GatherOp, tensor::ReshapeOp,
                tensor::SplatOp>(context);
    attachModel<inferJoined, tensor::ConcatOp, tensor::FromElementsOp,
                tensor::InsertOp, tensor::InsertSliceOp, tensor::ScatterOp>(
        context);
    attachModel<inferPad, tensor::PadOp>(context);
    attachModel<getYieldedRange, tensor::GenerateOp>(context);
  });
}
