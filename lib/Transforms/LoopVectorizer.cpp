//===- LoopVectorizer.cpp - one loop of a linalg op as vectors ------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LoopVectorizer.h"
#include "fpq/IR/FPQDialect.h"
#include "mlir/Analysis/SliceAnalysis.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/IRMapping.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace fpq;

//===----------------------------------------------------------------------===//
// Matching
//===----------------------------------------------------------------------===//

LogicalResult LoopVectorizer::match(std::string &reason) {
  extents = op.getStaticLoopRanges();
  point.resize(extents.size());
  if (failed(matchLoop(reason)))
    return failure();
  int64_t count = extents[vectorLoop];
  // Half a vector is more work than it saves.
  if (!ShapedType::isDynamic(count) && count * 2 < lanes) {
    reason = "the innermost loop is shorter than half a vector";
    return failure();
  }
  lanes = ShapedType::isDynamic(count)
              ? lanes
              : std::min<int64_t>(lanes, llvm::PowerOf2Ceil(count));
  for (OpOperand &operand : op->getOpOperands())
    if (failed(matchOperand(operand, reason)))
      return failure();
  if (op.getIteratorTypesArray()[vectorLoop] ==
          utils::IteratorType::reduction &&
      failed(matchReduction(reason)))
    return failure();
  for (Operation &nested : op.getBlock()->without_terminator()) {
    if (isa<linalg::IndexOp>(nested) ||
        nested.hasTrait<OpTrait::ConstantLike>())
      continue;
    // The scale of an fpq op is a scalar.
    if (!OpTrait::hasElementwiseMappableTraits(&nested) ||
        isa<FPQDialect>(nested.getDialect())) {
      reason = ("it contains " + nested.getName().getStringRef()).str();
      return failure();
    }
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
  if (isa<arith::AddFOp, arith::MulFOp>(combiner) && !reassociate) {
    reason = "a sum may not be reassociated";
    return failure();
  }
  return success();
}

/// Whether `operand` is read or written as a vector.
bool LoopVectorizer::isVector(OpOperand &operand) {
  return op.getMatchingIndexingMap(&operand).isFunctionOfDim(vectorLoop);
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
    if (!isa<AffineDimExpr, AffineConstantExpr>(expr))
      return refuse("an operand is indexed by an expression of loops");
  if (!isVector(operand)) {
    if (op.isDpsInit(&operand) &&
        op.getIteratorTypesArray()[vectorLoop] == utils::IteratorType::parallel)
      return refuse("a result does not depend on the innermost loop");
    return success();
  }
  // A byte holds a bool in memory, and a vector register a bit.
  Type element = type.getElementType();
  if (!element.isIntOrFloat() || element.getIntOrFloatBitWidth() < 8)
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

/// Emits the vectorized loop: `emitStep` for each full vector and, masked, for
/// the rest. `carried`, if it is not null, goes through the steps.
Value LoopVectorizer::emitSteps(Value carried, Step emitStep) {
  Value end = extent(vectorLoop);
  Value rest = builder.createOrFold<arith::RemUIOp>(end, index(lanes));
  Value full = builder.createOrFold<arith::SubIOp>(end, rest);
  SmallVector<Value> values;
  if (carried)
    values.push_back(carried);
  auto yield = [&](Value value) {
    if (value)
      scf::YieldOp::create(builder, value);
  };

  if (getConstantIntValue(full) != 0) {
    auto loop =
        scf::ForOp::create(builder, index(0), full, index(lanes), values);
    OpBuilder::InsertionGuard guard(builder);
    builder.setInsertionPointToStart(loop.getBody());
    point[vectorLoop] = loop.getInductionVar();
    yield(
        emitStep(Value(), carried ? Value(loop.getRegionIterArg(0)) : Value()));
    if (carried)
      carried = loop.getResult(0);
  }
  if (getConstantIntValue(rest) == 0)
    return carried;
  auto emitRest = [&] {
    point[vectorLoop] = full;
    Value mask = vector::CreateMaskOp::create(
        builder, VectorType::get(lanes, builder.getI1Type()), rest);
    return emitStep(mask, carried);
  };
  if (getConstantIntValue(rest))
    return emitRest();
  Value hasRest =
      arith::CmpIOp::create(builder, arith::CmpIPredicate::ne, rest, index(0));
  if (!carried) {
    auto branch = scf::IfOp::create(builder, hasRest);
    OpBuilder::InsertionGuard guard(builder);
    builder.setInsertionPointToStart(branch.thenBlock());
    return emitRest();
  }
  auto branch = scf::IfOp::create(builder, carried.getType(), hasRest,
                                  /*addThenBlock=*/true,
                                  /*addElseBlock=*/true);
  OpBuilder::InsertionGuard guard(builder);
  builder.setInsertionPointToStart(branch.thenBlock());
  yield(emitRest());
  builder.setInsertionPointToStart(branch.elseBlock());
  yield(carried);
  return branch.getResult(0);
}

/// The vectorized loop, if its iterations do not depend on each other.
void LoopVectorizer::emitParallel() {
  emitSteps(Value(), [&](Value mask, Value) {
    SmallVector<Value> results = emitBody(mask, Value());
    for (auto [result, init] :
         llvm::zip_equal(results, op.getDpsInitsMutable())) {
      SmallVector<Value> position = indices(init);
      if (mask)
        vector::MaskedStoreOp::create(builder, init.get(), position, mask,
                                      lift(result));
      else
        vector::StoreOp::create(builder, lift(result), init.get(), position);
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
  auto type = VectorType::get(lanes, neutral.getType());
  Value sums = arith::ConstantOp::create(
      builder, DenseElementsAttr::get(type, ArrayRef<Attribute>(neutral)));
  sums = emitSteps(sums, [&](Value mask, Value carried) -> Value {
    Value next = emitBody(mask, carried).front();
    if (!mask)
      return next;
    return arith::SelectOp::create(builder, mask, next, carried);
  });
  for (int64_t half = lanes / 2; half > 0; half /= 2) {
    Value low = vector::ExtractStridedSliceOp::create(
        builder, sums, ArrayRef<int64_t>{0}, ArrayRef<int64_t>{half},
        ArrayRef<int64_t>{1});
    Value high = vector::ExtractStridedSliceOp::create(
        builder, sums, ArrayRef<int64_t>{half}, ArrayRef<int64_t>{half},
        ArrayRef<int64_t>{1});
    sums = combine(low, high);
  }
  Value sum = vector::ExtractOp::create(builder, sums, ArrayRef<int64_t>{0});
  OpOperand &init = op->getOpOperand(op.getNumDpsInputs());
  SmallVector<Value> position = indices(init);
  Value before = memref::LoadOp::create(builder, init.get(), position);
  memref::StoreOp::create(builder, combine(before, sum), init.get(), position);
}

//===----------------------------------------------------------------------===//
// Bodies
//===----------------------------------------------------------------------===//

SmallVector<Value> LoopVectorizer::indices(OpOperand &operand) {
  SmallVector<Value> result;
  for (AffineExpr expr : op.getMatchingIndexingMap(&operand).getResults()) {
    if (auto loop = dyn_cast<AffineDimExpr>(expr))
      result.push_back(point[loop.getPosition()]);
    else
      result.push_back(index(cast<AffineConstantExpr>(expr).getValue()));
  }
  return result;
}

/// `value` as a vector.
Value LoopVectorizer::lift(Value value) {
  if (isa<VectorType>(value.getType()))
    return value;
  return vector::BroadcastOp::create(
      builder, VectorType::get(lanes, value.getType()), value);
}

/// `lhs` and `rhs`, of one type, reduced.
Value LoopVectorizer::combine(Value lhs, Value rhs) {
  Operation *clone = builder.clone(*combiner);
  clone->setOperands({lhs, rhs});
  clone->getResult(0).setType(lhs.getType());
  return clone->getResult(0);
}

/// The element of `operand`, or the vector of those that `mask` selects.
Value LoopVectorizer::load(OpOperand &operand, Value mask) {
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
SmallVector<Value> LoopVectorizer::emitBody(Value mask, Value carried) {
  Block *block = op.getBlock();
  IRMapping mapping;
  for (OpOperand &operand : op->getOpOperands()) {
    BlockArgument argument = op.getMatchingBlockArgument(&operand);
    if (carried && op.isDpsInit(&operand))
      mapping.map(argument, carried);
    else if (!argument.use_empty())
      mapping.map(argument, load(operand, mask));
  }
  for (Operation &nested : block->without_terminator()) {
    if (auto indexOp = dyn_cast<linalg::IndexOp>(nested)) {
      Value value = point[indexOp.getDim()];
      if (indexOp.getDim() == vectorLoop) {
        Value step = vector::StepOp::create(
            builder, VectorType::get(lanes, builder.getIndexType()));
        value = arith::AddIOp::create(builder, lift(value), step);
      }
      mapping.map(indexOp.getResult(), value);
      continue;
    }
    bool isScalar = llvm::none_of(nested.getOperands(), [&](Value operand) {
      return isa<VectorType>(mapping.lookupOrDefault(operand).getType());
    });
    if (isScalar) {
      builder.clone(nested, mapping);
      continue;
    }
    SmallVector<Value> operands;
    for (Value operand : nested.getOperands())
      operands.push_back(lift(mapping.lookupOrDefault(operand)));
    Operation *clone = builder.clone(nested, mapping);
    clone->setOperands(operands);
    for (auto [result, original] :
         llvm::zip_equal(clone->getResults(), nested.getResults()))
      result.setType(VectorType::get(lanes, original.getType()));
  }
  return llvm::map_to_vector(
      block->getTerminator()->getOperands(),
      [&](Value value) { return mapping.lookupOrDefault(value); });
}
