//===- DequantizedOperand.cpp - what contractions dequantize --------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DequantizedOperand.h"
#include "TensorMoves.h"
#include "fpq/Analysis/DataMovement.h"

using namespace mlir;
using namespace fpq;

/// Follows `value` to the fpq.dequantize that it is the result of, moved.
static bool traceToDequantize(Value value, DequantizedOperand &result) {
  while (!(result.dequantize = value.getDefiningOp<DequantizeOp>())) {
    Value source = getMovedSource(value);
    if (!source || value.getDefiningOp<ObserveOp>() ||
        !isa<RankedTensorType>(source.getType()))
      return false;
    result.moves.push_back(cast<OpResult>(value));
    value = source;
  }
  std::reverse(result.moves.begin(), result.moves.end());
  return true;
}

/// The index of the result of the op that dimension `dim` of what is
/// dequantized has in `operand`; null, with a reason, if there is none.
static AffineExpr getResultIndex(OpOperand &operand, ArrayRef<OpResult> moves,
                                 int64_t dim, std::string &reason) {
  auto op = cast<linalg::LinalgOp>(operand.getOwner());
  AffineMap map = op.getMatchingIndexingMap(&operand);
  for (auto [operandDim, expr] : llvm::enumerate(map.getResults())) {
    if (getSourceDim(moves, operandDim) != dim)
      continue;
    auto loop = dyn_cast<AffineDimExpr>(expr);
    if (!loop) {
      reason = "the scales are along a dimension that a window moves over";
      return {};
    }
    std::optional<unsigned> index =
        op.getIndexingMapsArray().back().getResultPosition(loop);
    if (index)
      return getAffineDimExpr(*index, op.getContext());
    reason = "the scales are along the reduction";
    return {};
  }
  reason = "a reshape or slice hides the dimension that the scales are along";
  return {};
}

std::optional<DequantizedOperand>
fpq::matchDequantizedOperand(OpOperand &operand, std::string &reason) {
  DequantizedOperand result;
  if (!traceToDequantize(operand.get(), result))
    return std::nullopt;
  GranularityAttr granularity = result.dequantize.getGranularity();
  auto type = cast<RankedTensorType>(result.dequantize.getType());
  auto op = cast<linalg::LinalgOp>(operand.getOwner());
  unsigned rank = op.getIndexingMapsArray().back().getNumResults();
  MLIRContext *context = op.getContext();
  result.scaleMap = AffineMap::get(rank, 0, context);
  if (granularity.isPerTensor())
    return result;
  if (granularity.getKind() == GranularityKind::MX) {
    reason = "the scales are those of mx blocks";
    return std::nullopt;
  }

  SmallVector<AffineExpr> indices;
  SmallVector<int64_t> blocks = granularity.getBlockShape(type.getShape());
  bool isPerAxis = granularity.getKind() == GranularityKind::PerAxis;
  for (auto [dim, block] : llvm::enumerate(blocks)) {
    if (isPerAxis && static_cast<int64_t>(dim) != granularity.getAxis())
      continue;
    int64_t extent = type.getDimSize(dim);
    bool isWhole =
        block == -1 || (!ShapedType::isDynamic(extent) && extent <= block);
    if (!isWhole && block != 1) {
      reason = "the scales are those of blocks";
      return std::nullopt;
    }
    AffineExpr index = getAffineConstantExpr(0, context);
    if (!isWhole)
      index = getResultIndex(operand, result.moves, dim, reason);
    if (!index)
      return std::nullopt;
    indices.push_back(index);
  }
  result.scaleMap = AffineMap::get(rank, 0, indices, context);
  return result;
}
