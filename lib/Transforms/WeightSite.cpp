//===- WeightSite.cpp - sites that are constants --------------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "WeightSite.h"
#include "Contraction.h"
#include "TensorMoves.h"
#include "fpq/Analysis/DataMovement.h"
#include "fpq/IR/FPQOps.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace fpq;

StringAttr fpq::getSiteName(Operation *op) {
  if (auto observe = dyn_cast<ObserveOp>(op))
    return observe.getSiteAttr();
  return cast<QuantizeOp>(op).getSiteAttr();
}

//===----------------------------------------------------------------------===//
// Channels
//===----------------------------------------------------------------------===//

/// The dimension of `operand`, of a contraction or convolution, that is the
/// last one of the result that only this operand has, or else that both have.
static std::optional<int64_t> getChannelDim(OpOperand &operand) {
  auto op = cast<linalg::LinalgOp>(operand.getOwner());
  AffineMap map = op.getMatchingIndexingMap(&operand);
  AffineMap other = op.getMatchingIndexingMap(
      op.getDpsInputOperand(1 - operand.getOperandNumber()));
  std::optional<int64_t> shared;
  for (AffineExpr expr :
       llvm::reverse(op.getIndexingMapsArray().back().getResults())) {
    auto loop = dyn_cast<AffineDimExpr>(expr);
    std::optional<unsigned> dim = map.getResultPosition(expr);
    if (!loop || !dim)
      continue;
    if (!other.isFunctionOfDim(loop.getPosition()))
      return *dim;
    if (!shared)
      shared = *dim;
  }
  return shared;
}

/// Collects the channel dimensions of `value` in what reads it, moved or not;
/// kNoDim where a reader has none.
static void collectChannelDims(Value value, SmallVectorImpl<int64_t> &dims) {
  for (OpOperand &use : value.getUses()) {
    auto op = dyn_cast<linalg::LinalgOp>(use.getOwner());
    if (op && op.isDpsInput(&use) && op.hasPureTensorSemantics() &&
        isContraction(op)) {
      dims.push_back(getChannelDim(use).value_or(kNoDim));
      continue;
    }
    for (OpResult moved : use.getOwner()->getResults()) {
      if (!isa<RankedTensorType>(moved.getType()) ||
          getMovedSource(moved) != value)
        continue;
      SmallVector<int64_t> sourceDims = getSourceDims(moved);
      SmallVector<int64_t> movedDims;
      collectChannelDims(moved, movedDims);
      for (int64_t dim : movedDims)
        dims.push_back(dim == kNoDim ? kNoDim : sourceDims[dim]);
    }
  }
}

//===----------------------------------------------------------------------===//
// Sites
//===----------------------------------------------------------------------===//

/// Whether quantizing in the type `from` is the same as converting to `to` and
/// quantizing there (S2).
static bool quantizesTheSame(Type from, Type to) {
  return from == to || (to.isF32() && !from.isF64());
}

/// Follows `value` to the constant that it is, moved.
static bool traceToConstant(Value value, WeightSite &site) {
  while (!matchPattern(value, m_Constant(&site.attr))) {
    Value source = getMovedSource(value);
    if (!source || value.getDefiningOp<ObserveOp>() ||
        !isa<RankedTensorType>(source.getType()))
      return false;
    site.moves.push_back(cast<OpResult>(value));
    value = source;
  }
  std::reverse(site.moves.begin(), site.moves.end());
  site.constant = value.getDefiningOp();
  return true;
}

std::optional<WeightSite> fpq::matchWeightSite(Operation *op, bool perChannel,
                                               std::string &reason) {
  WeightSite site;
  site.op = op;
  Value value = op->getOperand(0);
  if (!isa<RankedTensorType>(value.getType()) || !traceToConstant(value, site))
    return std::nullopt;
  if (!isa<DenseElementsAttr, DenseResourceElementsAttr>(site.attr)) {
    reason = "the constant is neither dense nor a resource";
    return std::nullopt;
  }
  if (site.attr.getNumElements() == 0) {
    reason = "the constant has no elements";
    return std::nullopt;
  }
  Type type = site.attr.getElementType();
  for (OpResult moved : site.moves) {
    Type next = getElementTypeOrSelf(moved.getType());
    if (!quantizesTheSame(type, next)) {
      reason = "the constant is converted to a type that rounds it";
      return std::nullopt;
    }
    type = next;
  }

  auto observe = dyn_cast<ObserveOp>(op);
  GranularityAttr granularity = observe ? observe.getGranularity()
                                        : cast<QuantizeOp>(op).getGranularity();
  int64_t dim = kNoDim;
  switch (granularity.getKind()) {
  case GranularityKind::PerTensor: {
    SmallVector<int64_t> dims;
    if (observe && perChannel)
      collectChannelDims(observe, dims);
    if (!dims.empty() && llvm::all_equal(dims))
      dim = getSourceDim(site.moves, dims.front());
    break;
  }
  case GranularityKind::PerAxis:
    dim = getSourceDim(site.moves, granularity.getAxis());
    if (dim == kNoDim) {
      reason = "the constant does not have the axis that has the scales";
      return std::nullopt;
    }
    break;
  case GranularityKind::PerBlock:
  case GranularityKind::MX:
    reason = "weights are quantized per tensor or per axis, and not by block";
    return std::nullopt;
  }
  if (dim != kNoDim)
    site.axis = dim;
  return site;
}
