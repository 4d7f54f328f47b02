//===- LoopVectorizer.cpp - one loop of a linalg op as vectors ------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LoopVectorizer.h"
#include "fpq/IR/NarrowFormat.h"
#include "fpq/Transforms/LaneBody.h"
#include "mlir/Analysis/SliceAnalysis.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace fpq;

//===----------------------------------------------------------------------===//
// Collapsing
//===----------------------------------------------------------------------===//

linalg::LinalgOp fpq::collapseLoops(RewriterBase &rewriter,
                                    linalg::LinalgOp op) {
  bool isGeneric = isa<linalg::GenericOp, linalg::CopyOp>(op);
  if (!isGeneric || op.getNumLoops() != op.getNumParallelLoops() ||
      op.hasIndexSemantics() || !op.hasOnlyProjectedPermutations())
    return op;
  for (Type type : op->getOperandTypes())
    if (auto buffer = dyn_cast<MemRefType>(type))
      if (!buffer.areTrailingDimsContiguous(buffer.getRank()))
        return op;
  SmallVector<ReassociationIndices> groups;
  for (int64_t loop : llvm::seq<int64_t>(op.getNumLoops())) {
    ReassociationIndices pair{loop - 1, loop};
    if (loop > 0 &&
        linalg::areDimSequencesPreserved(op.getIndexingMapsArray(), pair))
      groups.back().push_back(loop);
    else
      groups.push_back({loop});
  }
  if (groups.size() == op.getNumLoops())
    return op;
  rewriter.setInsertionPoint(op);
  FailureOr<linalg::CollapseResult> result =
      linalg::collapseOpIterationDims(op, groups, rewriter);
  if (failed(result))
    return op;
  rewriter.eraseOp(op);
  return result->collapsedOp;
}

//===----------------------------------------------------------------------===//
// Matching
//===----------------------------------------------------------------------===//

LogicalResult LoopVectorizer::match(std::string &reason) {
  extents = op.getStaticLoopRanges();
  point.resize(extents.size());
  if (failed(matchLoop(reason)) || failed(matchStrips(reason)))
    return failure();
  for (OpOperand &operand : op->getOpOperands())
    if (failed(matchOperand(operand, reason)))
      return failure();
  if (op.getIteratorTypesArray()[vectorLoop] ==
          utils::IteratorType::reduction &&
      failed(matchReduction(reason)))
    return failure();
  for (Operation &nested : op.getBlock()->without_terminator())
    if (!isa<linalg::IndexOp>(nested) &&
        !nested.hasTrait<OpTrait::ConstantLike>() &&
        !OpTrait::hasElementwiseMappableTraits(&nested)) {
      reason = ("it contains " + nested.getName().getStringRef()).str();
      return failure();
    }
  return success();
}

/// The block of elements that `expr` is the same for, if it is that of a scale:
/// a quotient of `loop`.
static std::optional<int64_t> getBlock(AffineExpr expr, unsigned loop) {
  auto quotient = dyn_cast<AffineBinaryOpExpr>(expr);
  if (!quotient || quotient.getKind() != AffineExprKind::FloorDiv ||
      quotient.getLHS() != getAffineDimExpr(loop, expr.getContext()))
    return std::nullopt;
  auto divisor = dyn_cast<AffineConstantExpr>(quotient.getRHS());
  return divisor ? std::optional(divisor.getValue()) : std::nullopt;
}

/// Chooses how many elements an iteration takes.
LogicalResult LoopVectorizer::matchStrips(std::string &reason) {
  unsigned narrowest = 16;
  for (Type type : op->getOperandTypes())
    if (auto buffer = dyn_cast<MemRefType>(type))
      if (buffer.getElementType().isIntOrFloat())
        narrowest =
            std::min(narrowest, std::max(buffer.getElementTypeBitWidth(), 8u));
  strips.width = options.width;
  strips.unroll = 32 / narrowest;
  strips.masksTail = options.masksTail;

  int64_t count = extents[vectorLoop];
  if (!ShapedType::isDynamic(count)) {
    // Half a vector is more work than it saves.
    if (count * 2 < strips.width) {
      reason = "the innermost loop is shorter than half a vector";
      return failure();
    }
    strips.width = std::min<uint64_t>(
        strips.width, strips.masksTail ? llvm::PowerOf2Ceil(count)
                                       : llvm::bit_floor<uint64_t>(count));
    while (strips.unroll > 1 && strips.width * strips.unroll > count)
      strips.unroll /= 2;
  }
  // All elements of an iteration are in one block.
  for (AffineMap map : op.getIndexingMapsArray())
    for (AffineExpr expr : map.getResults())
      if (std::optional<int64_t> block = getBlock(expr, vectorLoop)) {
        while (strips.unroll > 1 && *block % (strips.width * strips.unroll))
          strips.unroll /= 2;
        while (strips.width > 1 && *block % strips.width)
          strips.width /= 2;
      }
  if (strips.width * 2 < options.width) {
    reason = "a block of elements with one scale is shorter than half a vector";
    return failure();
  }
  return success();
}

/// Chooses the loop to vectorize: the last one of the first operand that is a
/// buffer if it is reduced, else the last one of the result.
LogicalResult LoopVectorizer::matchLoop(std::string &reason) {
  if (op.getNumLoops() == 0 || op.getNumDpsInits() == 0) {
    reason = "there is no loop to vectorize";
    return failure();
  }
  auto getLastLoop = [&](OpOperand &operand) -> std::optional<unsigned> {
    AffineMap map = op.getMatchingIndexingMap(&operand);
    if (map.getNumResults() == 0)
      return std::nullopt;
    auto loop = dyn_cast<AffineDimExpr>(map.getResult(map.getNumResults() - 1));
    if (!loop)
      return std::nullopt;
    return loop.getPosition();
  };
  std::optional<unsigned> loop;
  if (OpOperand *input =
          op.getNumDpsInputs() ? op.getDpsInputOperand(0) : nullptr)
    if (isa<MemRefType>(input->get().getType()))
      loop = getLastLoop(*input);
  if (!loop ||
      op.getIteratorTypesArray()[*loop] != utils::IteratorType::reduction)
    loop = getLastLoop(*op.getDpsInitOperand(0));
  if (!loop) {
    reason = "the last dimension of the result is not indexed by a loop";
    return failure();
  }
  vectorLoop = *loop;
  return success();
}

LogicalResult LoopVectorizer::matchReduction(std::string &reason) {
  SmallVector<Operation *> combiners;
  if (op.getNumDpsInits() != 1 ||
      !mlir::matchReduction(op.getRegionOutputArgs(), 0, combiners) ||
      combiners.size() != 1 || !arith::getNeutralElement(combiners.front())) {
    reason = "it reduces by other than one associative operation";
    return failure();
  }
  combiner = combiners.front();
  if (isa<arith::AddFOp, arith::MulFOp>(combiner) && !options.reassociate) {
    reason = "a sum may not be reassociated";
    return failure();
  }
  return success();
}

/// Whether `operand` is read or written as a vector.
bool LoopVectorizer::isVector(OpOperand &operand) {
  return llvm::is_contained(op.getMatchingIndexingMap(&operand).getResults(),
                            builder.getAffineDimExpr(vectorLoop));
}

LogicalResult LoopVectorizer::matchOperand(OpOperand &operand,
                                           std::string &reason) {
  auto refuse = [&](const char *why) {
    reason = why;
    return failure();
  };
  auto type = dyn_cast<MemRefType>(operand.get().getType());
  if (!type)
    return success();
  AffineMap map = op.getMatchingIndexingMap(&operand);
  for (AffineExpr expr : map.getResults())
    if (expr.isFunctionOfDim(vectorLoop) && !isa<AffineDimExpr>(expr) &&
        !getBlock(expr, vectorLoop))
      return refuse("an operand is indexed by an expression of loops");
  if (!isVector(operand)) {
    if (op.isDpsInit(&operand) &&
        op.getIteratorTypesArray()[vectorLoop] == utils::IteratorType::parallel)
      return refuse("a result does not depend on the innermost loop");
    return success();
  }
  // A byte holds a bool in memory, and a vector register a bit.
  Type element = type.getElementType();
  if (!isWideFloatType(element) && !isNarrowFloatType(element) &&
      (!element.isIntOrFloat() || element.getIntOrFloatBitWidth() < 8))
    return refuse("an element takes less than a byte");
  SmallVector<int64_t> strides;
  int64_t offset;
  if (map.getResult(map.getNumResults() - 1) !=
          builder.getAffineDimExpr(vectorLoop) ||
      llvm::count_if(map.getResults(),
                     [&](AffineExpr expr) {
                       return expr.isFunctionOfDim(vectorLoop);
                     }) != 1 ||
      failed(type.getStridesAndOffset(strides, offset)) || strides.back() != 1)
    return refuse("an operand is not contiguous along the innermost loop");
  return success();
}

//===----------------------------------------------------------------------===//
// Loops
//===----------------------------------------------------------------------===//

Value LoopVectorizer::index(int64_t value) {
  return arith::ConstantIndexOp::create(builder, value);
}

Value LoopVectorizer::extent(unsigned loop) {
  if (!ShapedType::isDynamic(extents[loop]))
    return index(extents[loop]);
  for (OpOperand &operand : op->getOpOperands())
    for (auto [dimension, expr] :
         llvm::enumerate(op.getMatchingIndexingMap(&operand).getResults()))
      if (expr == builder.getAffineDimExpr(loop))
        return memref::DimOp::create(builder, operand.get(), dimension);
  llvm_unreachable("a loop of no operand");
}

void LoopVectorizer::emit() { nest(0); }

/// Emits the loops from `loop` on, but the vectorized one.
void LoopVectorizer::nest(unsigned loop) {
  if (loop == extents.size())
    return combiner ? emitReduction() : emitParallel();
  if (loop == vectorLoop)
    return nest(loop + 1);
  auto outer = scf::ForOp::create(builder, index(0), extent(loop), index(1));
  OpBuilder::InsertionGuard guard(builder);
  builder.setInsertionPointToStart(outer.getBody());
  point[loop] = outer.getInductionVar();
  nest(loop + 1);
}

/// The vectorized loop, if its iterations do not depend on each other.
void LoopVectorizer::emitParallel() {
  emitStrips(
      builder,
      stripMine(builder, getAsOpFoldResult(extent(vectorLoop)), strips),
      /*state=*/Value(),
      [&](ImplicitLocOpBuilder &inner, const Strip &strip, Value iteration,
          Value mask, Value) {
        OpBuilder::InsertionGuard guard(builder);
        builder.restoreInsertionPoint(inner.saveInsertionPoint());
        point[vectorLoop] = iteration;
        SmallVector<Value> results = emitBody(strip.lanes, mask, Value());
        for (auto [result, init] :
             llvm::zip_equal(results, op.getDpsInitsMutable())) {
          SmallVector<Value> position = indices(init);
          Value vector = broadcastToLanes(builder, result, strip.lanes);
          if (mask)
            vector::MaskedStoreOp::create(builder, init.get(), position, mask,
                                          vector);
          else
            vector::StoreOp::create(builder, vector, init.get(), position);
        }
        return Value();
      });
}

/// The vectorized loop, if it is reduced: each lane on its own, then the lanes
/// in pairs, then what the result holds.
void LoopVectorizer::emitReduction() {
  TypedAttr neutral = *arith::getNeutralElement(combiner);
  if (isa<arith::AddFOp>(combiner))
    // Minus zero keeps the sign of all zeros.
    neutral = FloatAttr::get(neutral.getType(), -0.0);
  auto combine = [&](ImplicitLocOpBuilder &inner, Value lhs,
                     Value rhs) -> Value {
    Operation *clone = inner.clone(*combiner);
    clone->setOperands({lhs, rhs});
    clone->getResult(0).setType(lhs.getType());
    return clone->getResult(0);
  };
  Value lanes = emitAccumulation(
      builder,
      stripMine(builder, getAsOpFoldResult(extent(vectorLoop)), strips),
      neutral, combine,
      [&](ImplicitLocOpBuilder &inner, const Strip &strip, Value iteration,
          Value mask, Value carried) -> Value {
        OpBuilder::InsertionGuard guard(builder);
        builder.restoreInsertionPoint(inner.saveInsertionPoint());
        point[vectorLoop] = iteration;
        Value next = emitBody(strip.lanes, mask, carried).front();
        if (!mask)
          return next;
        return arith::SelectOp::create(builder, mask, next, carried);
      });
  Value result = vector::ExtractOp::create(
      builder, reduceLanes(builder, lanes, 1, combine), ArrayRef<int64_t>{0});
  OpOperand &init = op->getOpOperand(op.getNumDpsInputs());
  SmallVector<Value> position = indices(init);
  Value before = memref::LoadOp::create(builder, init.get(), position);
  memref::StoreOp::create(builder, combine(builder, before, result), init.get(),
                          position);
}

//===----------------------------------------------------------------------===//
// Bodies
//===----------------------------------------------------------------------===//

SmallVector<Value> LoopVectorizer::indices(OpOperand &operand) {
  SmallVector<Value> result;
  for (AffineExpr expr : op.getMatchingIndexingMap(&operand).getResults()) {
    if (auto loop = dyn_cast<AffineDimExpr>(expr)) {
      result.push_back(point[loop.getPosition()]);
      continue;
    }
    SmallVector<OpFoldResult> loops;
    for (auto [loop, value] : llvm::enumerate(point))
      loops.push_back(expr.isFunctionOfDim(loop)
                          ? OpFoldResult(value)
                          : OpFoldResult(builder.getIndexAttr(0)));
    result.push_back(getValueOrCreateConstantIndexOp(
        builder, builder.getLoc(),
        affine::makeComposedFoldedAffineApply(
            builder, builder.getLoc(), AffineMap::get(loops.size(), 0, expr),
            loops)));
  }
  return result;
}

/// The element of `operand`, or the vector of those that `mask` selects.
Value LoopVectorizer::load(OpOperand &operand, int64_t lanes, Value mask) {
  auto type = dyn_cast<MemRefType>(operand.get().getType());
  if (!type)
    return operand.get();
  SmallVector<Value> position = indices(operand);
  if (!isVector(operand))
    return memref::LoadOp::create(builder, operand.get(), position);
  auto vectorType = VectorType::get(lanes, type.getElementType());
  if (!mask)
    return vector::LoadOp::create(builder, vectorType, operand.get(), position);
  Value padding =
      arith::ConstantOp::create(builder, builder.getZeroAttr(vectorType));
  return vector::MaskedLoadOp::create(builder, vectorType, operand.get(),
                                      position, mask, padding);
}

/// Computes what the op yields at `point`. `carried` stands for the result in
/// a reduction.
SmallVector<Value> LoopVectorizer::emitBody(int64_t lanes, Value mask,
                                            Value carried) {
  Block *block = op.getBlock();
  IRMapping mapping;
  for (OpOperand &operand : op->getOpOperands()) {
    BlockArgument argument = op.getMatchingBlockArgument(&operand);
    if (carried && op.isDpsInit(&operand))
      mapping.map(argument, carried);
    else if (!argument.use_empty())
      mapping.map(argument, load(operand, lanes, mask));
  }
  for (auto indexOp : block->getOps<linalg::IndexOp>()) {
    Value value = point[indexOp.getDim()];
    if (indexOp.getDim() == vectorLoop) {
      Value step = vector::StepOp::create(
          builder, VectorType::get(lanes, builder.getIndexType()));
      value = arith::AddIOp::create(
          builder, broadcastToLanes(builder, value, lanes), step);
    }
    mapping.map(indexOp.getResult(), value);
  }
  cloneOnLanes(builder, block, mapping, lanes);
  return llvm::map_to_vector(
      block->getTerminator()->getOperands(),
      [&](Value value) { return mapping.lookupOrDefault(value); });
}
