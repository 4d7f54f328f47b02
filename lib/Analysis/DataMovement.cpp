//===- DataMovement.cpp - where moved values come from --------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "fpq/Analysis/DataMovement.h"
#include "fpq/IR/FPQOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/TypeUtilities.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace fpq;

/// The source of a wide float conversion, or null.
static Value getConvertedSource(Operation *op) {
  if (!isa<arith::ExtFOp, arith::TruncFOp>(op) ||
      !isWideFloatType(getElementTypeOrSelf(op->getOperand(0))) ||
      !isWideFloatType(getElementTypeOrSelf(op->getResult(0))))
    return {};
  return op->getOperand(0);
}

/// The input of `generic` that result `index` is a converted permutation,
/// broadcast or slice of, or null.
static Value getGenericSource(linalg::GenericOp generic, unsigned index) {
  // Every element of the result must be written: what the map of an output
  // leaves out keeps the value of the init.
  AffineMap outputMap =
      generic.getMatchingIndexingMap(generic.getDpsInitOperand(index));
  if (generic.getNumLoops() != generic.getNumParallelLoops() ||
      !outputMap.isPermutation())
    return {};
  Value yielded = cast<linalg::YieldOp>(generic.getBody()->getTerminator())
                      .getOperand(index);
  while (Operation *op = yielded.getDefiningOp()) {
    yielded = getConvertedSource(op);
    if (!yielded)
      return {};
  }
  auto argument = cast<BlockArgument>(yielded);
  if (argument.getOwner() != generic.getBody())
    return {};
  OpOperand *operand = generic.getMatchingOpOperand(argument);
  return generic.isDpsInput(operand) ? operand->get() : Value();
}

Value fpq::getMovedSource(Value value) {
  Operation *op = value.getDefiningOp();
  if (!op)
    return {};
  if (Value source = getConvertedSource(op))
    return source;
  return llvm::TypeSwitch<Operation *, Value>(op)
      .Case<tensor::CastOp, tensor::CollapseShapeOp, tensor::ExpandShapeOp,
            tensor::ExtractSliceOp, tensor::ReshapeOp, ObserveOp>(
          [](Operation *moved) { return moved->getOperand(0); })
      .Case<linalg::TransposeOp, linalg::BroadcastOp, linalg::CopyOp>(
          [](Operation *moved) { return moved->getOperand(0); })
      .Case([&](linalg::GenericOp generic) {
        return getGenericSource(generic,
                                cast<OpResult>(value).getResultNumber());
      })
      .Default(Value());
}
