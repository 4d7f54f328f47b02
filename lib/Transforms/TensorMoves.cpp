//===- TensorMoves.cpp - moving tensors of another type -------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TensorMoves.h"
#include "fpq/Analysis/DataMovement.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StructuredOpsUtils.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace fpq;

//===----------------------------------------------------------------------===//
// Dimensions
//===----------------------------------------------------------------------===//

/// The one dimension of `group` whose extent is not 1, the first where all are,
/// kNoDim where there are several.
static int64_t getWholeDim(RankedTensorType expanded, ArrayRef<int64_t> group) {
  SmallVector<int64_t> dims = llvm::to_vector(llvm::make_filter_range(
      group, [&](int64_t dim) { return expanded.getDimSize(dim) != 1; }));
  if (dims.empty())
    return group.front();
  return dims.size() == 1 ? dims.front() : kNoDim;
}

static SmallVector<int64_t> getDimsOfSlice(tensor::ExtractSliceOp slice) {
  SmallVector<int64_t> dims;
  llvm::SmallBitVector dropped = slice.getDroppedDims();
  for (auto [dim, offset, size, stride] :
       llvm::enumerate(slice.getStaticOffsets(), slice.getStaticSizes(),
                       slice.getStaticStrides())) {
    if (dropped.test(dim))
      continue;
    bool isWhole = offset == 0 && stride == 1 && !ShapedType::isDynamic(size) &&
                   size == slice.getSourceType().getDimSize(dim);
    dims.push_back(isWhole ? static_cast<int64_t>(dim) : kNoDim);
  }
  return dims;
}

/// The operand of `generic` that result `moved` is.
static OpOperand *getMovedOperand(linalg::GenericOp generic, OpResult moved) {
  Value yielded =
      generic.getBody()->getTerminator()->getOperand(moved.getResultNumber());
  while (Operation *conversion = yielded.getDefiningOp())
    yielded = conversion->getOperand(0);
  return generic.getMatchingOpOperand(cast<BlockArgument>(yielded));
}

static SmallVector<int64_t> getDimsOfGeneric(linalg::GenericOp generic,
                                             OpResult moved) {
  AffineMap read =
      generic.getMatchingIndexingMap(getMovedOperand(generic, moved));
  return llvm::map_to_vector(
      generic.getIndexingMapMatchingResult(moved).getResults(),
      [&](AffineExpr expr) {
        std::optional<unsigned> dim = read.getResultPosition(expr);
        return dim ? static_cast<int64_t>(*dim) : kNoDim;
      });
}

SmallVector<int64_t> fpq::getSourceDims(OpResult moved) {
  auto type = cast<RankedTensorType>(moved.getType());
  Value source = getMovedSource(moved);
  SmallVector<int64_t> none(type.getRank(), kNoDim);
  SmallVector<int64_t> same =
      llvm::to_vector(llvm::seq<int64_t>(type.getRank()));
  if (!isa<RankedTensorType>(source.getType()))
    return none;
  return llvm::TypeSwitch<Operation *, SmallVector<int64_t>>(moved.getOwner())
      .Case([&](tensor::CollapseShapeOp op) {
        return llvm::map_to_vector(op.getReassociationIndices(),
                                   [&](ArrayRef<int64_t> group) {
                                     return getWholeDim(op.getSrcType(), group);
                                   });
      })
      .Case([&](tensor::ExpandShapeOp op) {
        for (auto [dim, group] :
             llvm::enumerate(op.getReassociationIndices())) {
          int64_t whole = getWholeDim(op.getResultType(), group);
          if (whole != kNoDim)
            none[whole] = dim;
        }
        return none;
      })
      .Case([](tensor::ExtractSliceOp op) { return getDimsOfSlice(op); })
      .Case([](linalg::TransposeOp op) {
        return llvm::to_vector(op.getPermutation());
      })
      .Case([&](linalg::BroadcastOp op) {
        int64_t next = 0;
        for (int64_t &dim : same)
          dim = llvm::is_contained(op.getDimensions(), dim) ? kNoDim : next++;
        return same;
      })
      .Case([&](linalg::GenericOp op) { return getDimsOfGeneric(op, moved); })
      .Case<tensor::ReshapeOp>([&](Operation *) { return none; })
      .Default([&](Operation *) { return same; });
}

int64_t fpq::getSourceDim(ArrayRef<OpResult> moves, int64_t dim) {
  for (OpResult moved : llvm::reverse(moves))
    if (dim != kNoDim)
      dim = getSourceDims(moved)[dim];
  return dim;
}

//===----------------------------------------------------------------------===//
// Clones
//===----------------------------------------------------------------------===//

Value fpq::cloneMove(RewriterBase &rewriter, OpResult moved, Value source) {
  Operation *op = moved.getOwner();
  Location loc = op->getLoc();
  Type element = cast<ShapedType>(source.getType()).getElementType();
  auto createInit = [&](Value init) -> Value {
    return tensor::EmptyOp::create(
        rewriter, loc, tensor::getMixedSizes(rewriter, loc, init), element);
  };
  return llvm::TypeSwitch<Operation *, Value>(op)
      .Case([&](linalg::TransposeOp transpose) {
        return linalg::TransposeOp::create(rewriter, loc, source,
                                           createInit(transpose.getInit()),
                                           transpose.getPermutation())
            ->getResult(0);
      })
      .Case([&](linalg::BroadcastOp broadcast) {
        return linalg::BroadcastOp::create(rewriter, loc, source,
                                           createInit(broadcast.getInit()),
                                           broadcast.getDimensions())
            ->getResult(0);
      })
      .Case([&](linalg::GenericOp generic) {
        OpOperand *init = generic.getDpsInitOperand(moved.getResultNumber());
        AffineMap maps[] = {
            generic.getMatchingIndexingMap(getMovedOperand(generic, moved)),
            generic.getMatchingIndexingMap(init)};
        Value target = createInit(init->get());
        return linalg::GenericOp::create(
                   rewriter, loc, target.getType(), source, target, maps,
                   generic.getIteratorTypesArray(),
                   [](OpBuilder &nested, Location nestedLoc,
                      ValueRange arguments) {
                     linalg::YieldOp::create(nested, nestedLoc,
                                             arguments.front());
                   })
            .getResult(0);
      })
      .Case<tensor::CastOp, tensor::CollapseShapeOp, tensor::ExpandShapeOp,
            tensor::ExtractSliceOp, tensor::ReshapeOp>([&](Operation *view) {
        SmallVector<Value> operands(view->getOperands());
        operands.front() = source;
        Type type = cast<ShapedType>(moved.getType()).clone(element);
        return mlir::clone(rewriter, view, type, operands)->getResult(0);
      })
      .Default(source);
}

llvm::SmallPtrSet<Operation *, 8> fpq::eraseUnused(RewriterBase &rewriter,
                                                   ArrayRef<Operation *> ops) {
  llvm::SmallPtrSet<Operation *, 8> erased;
  SmallVector<Operation *> worklist(ops);
  while (!worklist.empty()) {
    Operation *op = worklist.pop_back_val();
    if (erased.contains(op) || !isOpTriviallyDead(op))
      continue;
    for (Value operand : op->getOperands())
      if (Operation *source = operand.getDefiningOp())
        worklist.push_back(source);
    erased.insert(op);
    rewriter.eraseOp(op);
  }
  return erased;
}
