//===- Contraction.cpp - matrix products on buffers -----------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Contraction.h"
#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;
using namespace fpq;

std::optional<int64_t> ContractionOperand::getStride(unsigned loop) const {
  SmallVector<int64_t> strides;
  int64_t offset;
  if (failed(getType().getStridesAndOffset(strides, offset)))
    return std::nullopt;
  int64_t stride = strides[llvm::find(loops, loop) - loops.begin()];
  if (ShapedType::isDynamic(stride))
    return std::nullopt;
  return stride;
}

/// The argument of `block` that `value` is, perhaps extended; -1 for none.
static int getArgument(Value value, Block *block) {
  if (auto extension = value.getDefiningOp<arith::ExtFOp>())
    value = extension.getIn();
  auto argument = dyn_cast<BlockArgument>(value);
  return argument && argument.getOwner() == block
             ? static_cast<int>(argument.getArgNumber())
             : -1;
}

bool fpq::isContraction(linalg::LinalgOp op) {
  if (op.getNumDpsInputs() != 2 || op.getNumDpsInits() != 1 ||
      op.getNumReductionLoops() == 0)
    return false;
  Block *block = op.getBlock();
  Value yielded = block->getTerminator()->getOperand(0);
  auto sum = yielded.getDefiningOp<arith::AddFOp>();
  if (!sum)
    return false;
  Value accumulator = op.getRegionOutputArgs().front();
  Value term = sum.getLhs() == accumulator   ? sum.getRhs()
               : sum.getRhs() == accumulator ? sum.getLhs()
                                             : Value();
  auto product = term ? term.getDefiningOp<arith::MulFOp>() : arith::MulFOp();
  if (!product)
    return false;
  int lhs = getArgument(product.getLhs(), block);
  int rhs = getArgument(product.getRhs(), block);
  return (lhs == 0 && rhs == 1) || (lhs == 1 && rhs == 0);
}

/// Describes `operand`; fails if it is not indexed by a loop a dimension.
static LogicalResult describe(linalg::LinalgOp op, OpOperand &operand,
                              ContractionOperand &result) {
  auto type = dyn_cast<MemRefType>(operand.get().getType());
  AffineMap map = op.getMatchingIndexingMap(&operand);
  if (!type || type.getRank() == 0 || !map.isProjectedPermutation())
    return failure();
  result.buffer = operand.get();
  for (AffineExpr expr : map.getResults())
    result.loops.push_back(cast<AffineDimExpr>(expr).getPosition());
  return success();
}

FailureOr<Contraction> fpq::matchContraction(linalg::LinalgOp op,
                                             std::string &reason) {
  auto refuse = [&](const char *why) {
    reason = why;
    return failure();
  };
  Contraction result;
  result.op = op;
  if (failed(describe(op, *op.getDpsInputOperand(0), result.lhs)) ||
      failed(describe(op, *op.getDpsInputOperand(1), result.rhs)) ||
      failed(describe(op, *op.getDpsInitOperand(0), result.out)))
    return refuse("an operand is not indexed by one loop for each dimension");
  if (!result.out.getElementType().isF32() &&
      !result.out.getElementType().isF64())
    return refuse("it accumulates neither in f32 nor in f64");

  result.extents = op.getStaticLoopRanges();
  result.column = result.out.loops.back();
  if (result.lhs.has(result.column))
    std::swap(result.lhs, result.rhs);
  if (result.lhs.has(result.column) || !result.rhs.has(result.column))
    return refuse("the last dimension of the result is not one of exactly one "
                  "operand");
  if (!result.out.isContiguous(result.column))
    return refuse("the last dimension of the result is not contiguous");

  for (unsigned loop : llvm::seq(op.getNumLoops())) {
    bool inLhs = result.lhs.has(loop), inRhs = result.rhs.has(loop);
    if (!result.out.has(loop)) {
      if (!inLhs || !inRhs)
        return refuse("a reduction is over one operand only");
      result.reductions.push_back(loop);
    } else if (inLhs && inRhs) {
      result.batch.push_back(loop);
    } else if (!inLhs && !inRhs) {
      return refuse("a dimension of the result is one of no operand");
    } else if (inLhs) {
      result.outerRows.push_back(loop);
    } else if (loop != result.column) {
      result.outerColumns.push_back(loop);
    }
  }
  // The innermost row of the result is the row of the tiles.
  auto isRow = [&](unsigned loop) {
    return llvm::is_contained(result.outerRows, loop);
  };
  for (unsigned loop : result.out.loops)
    if (isRow(loop))
      result.row = loop;
  if (result.row)
    llvm::erase(result.outerRows, *result.row);
  else if (!result.rhs.isContiguous(result.column))
    return refuse("it is a matrix times a vector whose rows are contiguous "
                  "along the reduction");
  return result;
}
