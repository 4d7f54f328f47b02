//===- DynamicBroadcast.cpp - broadcasts chosen at run time ---------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DynamicBroadcast.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace fpq;

//===----------------------------------------------------------------------===//
// Extents
//===----------------------------------------------------------------------===//

namespace {
/// Where an extent comes from: a dimension of a tensor, or an index.
struct Extent {
  Value value;
  int64_t dim = -1;

  bool operator==(const Extent &other) const {
    return value == other.value && dim == other.dim;
  }
};

/// Follows extents to where they come from. Each of the maxima that a broadcast
/// takes has two, so the number of steps is bounded.
class ExtentTracer {
public:
  Extent trace(Extent extent) {
    while (numSteps-- > 0) {
      std::optional<Extent> next = extent.dim < 0
                                       ? stepIndex(extent.value)
                                       : stepDim(extent.value, extent.dim);
      if (!next)
        return extent;
      extent = *next;
    }
    numSteps = 0;
    return extent;
  }

private:
  std::optional<Extent> stepIndex(Value index) {
    if (auto dim = index.getDefiningOp<tensor::DimOp>()) {
      std::optional<int64_t> constant = dim.getConstantIndex();
      if (!constant || !isa<RankedTensorType>(dim.getSource().getType()))
        return std::nullopt;
      return Extent{dim.getSource(), *constant};
    }
    if (auto max = index.getDefiningOp<arith::MaxUIOp>()) {
      Extent lhs = trace({max.getLhs()});
      if (lhs == trace({max.getRhs()}))
        return lhs;
    }
    return std::nullopt;
  }

  static std::optional<Extent> stepDim(Value tensor, int64_t dim) {
    if (auto op = tensor.getDefiningOp<linalg::LinalgOp>())
      return Extent{
          op.getDpsInitOperand(cast<OpResult>(tensor).getResultNumber())->get(),
          dim};
    if (auto cast = tensor.getDefiningOp<tensor::CastOp>();
        cast && isa<RankedTensorType>(cast.getSource().getType()))
      return Extent{cast.getSource(), dim};
    OpFoldResult size;
    if (auto empty = tensor.getDefiningOp<tensor::EmptyOp>())
      size = empty.getMixedSizes()[dim];
    else if (auto expand = tensor.getDefiningOp<tensor::ExpandShapeOp>())
      size = expand.getMixedOutputShape()[dim];
    if (auto value = dyn_cast_if_present<Value>(size))
      return Extent{value};
    return std::nullopt;
  }

  int numSteps = 256;
};
} // namespace

//===----------------------------------------------------------------------===//
// Broadcasts
//===----------------------------------------------------------------------===//

/// The dimension of `source` that `broadcast` reads at index 0 only, with every
/// other one as it is.
static std::optional<unsigned> getBroadcastDim(linalg::GenericOp broadcast,
                                               Value source) {
  if (!broadcast || broadcast.getNumDpsInputs() != 1 ||
      broadcast.getNumDpsInits() != 1 ||
      broadcast.getNumParallelLoops() != broadcast.getNumLoops() ||
      broadcast.getDpsInputs().front() != source)
    return std::nullopt;
  Block *body = broadcast.getBody();
  SmallVector<AffineMap> maps = broadcast.getIndexingMapsArray();
  if (body->getTerminator()->getOperand(0) != body->getArgument(0) ||
      !maps[1].isIdentity() || maps[0].getNumResults() != maps[0].getNumDims())
    return std::nullopt;
  std::optional<unsigned> broadcastDim;
  for (auto [dim, expr] : llvm::enumerate(maps[0].getResults())) {
    if (expr == getAffineDimExpr(dim, expr.getContext()))
      continue;
    if (broadcastDim || expr != getAffineConstantExpr(0, expr.getContext()))
      return std::nullopt;
    broadcastDim = dim;
  }
  return broadcastDim;
}

/// Whether `condition` compares the extent of dimension `dim` of `tensor` with
/// 1.
static bool isExtentOne(Value condition, Value tensor, int64_t dim) {
  auto compare = condition.getDefiningOp<arith::CmpIOp>();
  if (!compare || compare.getPredicate() != arith::CmpIPredicate::eq ||
      !matchPattern(compare.getRhs(), m_One()))
    return false;
  auto extent = compare.getLhs().getDefiningOp<tensor::DimOp>();
  return extent && extent.getSource() == tensor &&
         extent.getConstantIndex() == dim;
}

Value fpq::undoDynamicBroadcast(scf::IfOp op,
                                llvm::function_ref<void(Operation *)> visit) {
  if (op.getNumResults() != 1 || op.getElseRegion().empty())
    return {};
  Value source = op.elseYield().getOperand(0);
  auto broadcast =
      op.thenYield().getOperand(0).getDefiningOp<linalg::GenericOp>();
  std::optional<unsigned> dim = getBroadcastDim(broadcast, source);
  if (!dim || source.getType() != op.getResult(0).getType() ||
      !isExtentOne(op.getCondition(), source, *dim))
    return {};
  ExtentTracer tracer;
  Extent from = tracer.trace({source, *dim});
  if (!(tracer.trace({broadcast.getResult(0), *dim}) == from))
    return {};
  if (visit)
    for (Operation *passed :
         {op.getOperation(), broadcast.getOperation(),
          op.thenYield().getOperation(), op.elseYield().getOperation()})
      visit(passed);
  return source;
}
