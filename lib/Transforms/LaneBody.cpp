//===- LaneBody.cpp - scalar ops on vectors -------------------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "fpq/Transforms/LaneBody.h"
#include "fpq/IR/FPQOps.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace fpq;

Value fpq::broadcastToLanes(ImplicitLocOpBuilder &builder, Value value,
                            int64_t lanes) {
  if (isa<VectorType>(value.getType()))
    return value;
  auto type = VectorType::get(lanes, value.getType());
  return builder.createOrFold<vector::BroadcastOp>(type, value);
}

/// Whether a scalar operand stays one when its op takes vectors.
static bool isScaleOperand(OpOperand &operand) {
  return isa<QuantizeOp, DequantizeOp>(operand.getOwner()) &&
         operand.getOperandNumber() == 1;
}

void fpq::cloneOnLanes(ImplicitLocOpBuilder &builder, Block *block,
                       IRMapping &mapping, int64_t lanes) {
  for (Operation &op : block->without_terminator()) {
    if (llvm::all_of(op.getResults(),
                     [&](Value result) { return mapping.contains(result); }))
      continue;
    bool hasVector = llvm::any_of(op.getOperands(), [&](Value operand) {
      return isa<VectorType>(mapping.lookupOrDefault(operand).getType());
    });
    Operation *clone = builder.clone(op, mapping);
    if (!hasVector)
      continue;
    OpBuilder::InsertionGuard guard(builder);
    builder.setInsertionPoint(clone);
    for (OpOperand &operand : clone->getOpOperands())
      if (!isScaleOperand(operand))
        operand.set(broadcastToLanes(builder, operand.get(), lanes));
    for (Value result : clone->getResults())
      result.setType(VectorType::get(lanes, result.getType()));
  }
}
