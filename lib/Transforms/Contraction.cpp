//===- Contraction.cpp - matrix products on buffers -----------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Contraction.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "llvm/ADT/SetVector.h"

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

/// Collects the inputs of `op` that `value`, in its body, is computed from by
/// elementwise ops; fails if it is computed by others or from the result.
static LogicalResult collectInputs(linalg::LinalgOp op, Value value,
                                   SetVector<OpOperand *> &inputs) {
  Block *block = op.getBlock();
  if (auto argument = dyn_cast<BlockArgument>(value);
      argument && argument.getOwner() == block) {
    OpOperand *operand = op.getMatchingOpOperand(argument);
    inputs.insert(operand);
    return success(op.isDpsInput(operand));
  }
  Operation *definition = value.getDefiningOp();
  if (!definition || definition->getBlock() != block ||
      definition->hasTrait<OpTrait::ConstantLike>())
    return success();
  if (!OpTrait::hasElementwiseMappableTraits(definition) || !isPure(definition))
    return failure();
  return success(llvm::all_of(definition->getOperands(), [&](Value operand) {
    return succeeded(collectInputs(op, operand, inputs));
  }));
}

namespace {
/// One of the two values that a contraction multiplies.
struct Factor {
  Value element;
  SetVector<OpOperand *> inputs;
};
} // namespace

/// The factors of the sum of products that `op` is; that of its first input
/// comes first.
static std::optional<std::pair<Factor, Factor>>
getFactors(linalg::LinalgOp op) {
  if (op.getNumDpsInputs() < 2 || op.getNumDpsInits() != 1 ||
      op.getNumReductionLoops() == 0)
    return std::nullopt;
  Value yielded = op.getBlock()->getTerminator()->getOperand(0);
  auto sum = yielded.getDefiningOp<arith::AddFOp>();
  if (!sum)
    return std::nullopt;
  Value accumulator = op.getRegionOutputArgs().front();
  Value term = sum.getLhs() == accumulator   ? sum.getRhs()
               : sum.getRhs() == accumulator ? sum.getLhs()
                                             : Value();
  auto product = term ? term.getDefiningOp<arith::MulFOp>() : arith::MulFOp();
  if (!product)
    return std::nullopt;
  Factor lhs{product.getLhs(), {}}, rhs{product.getRhs(), {}};
  if (failed(collectInputs(op, lhs.element, lhs.inputs)) ||
      failed(collectInputs(op, rhs.element, rhs.inputs)) ||
      int64_t(lhs.inputs.size() + rhs.inputs.size()) != op.getNumDpsInputs() ||
      lhs.inputs.empty() || rhs.inputs.empty() ||
      llvm::any_of(lhs.inputs, [&](OpOperand *input) {
        return rhs.inputs.contains(input);
      }))
    return std::nullopt;
  if (!lhs.inputs.contains(op.getDpsInputOperand(0)))
    std::swap(lhs, rhs);
  return std::pair(std::move(lhs), std::move(rhs));
}

bool fpq::isContraction(linalg::LinalgOp op) {
  return getFactors(op).has_value();
}

bool fpq::multipliesInputs(linalg::LinalgOp op) {
  auto isInput = [](Value element) {
    while (Operation *conversion = element.getDefiningOp()) {
      if (!isa<arith::ExtFOp, arith::TruncFOp>(conversion))
        return false;
      element = conversion->getOperand(0);
    }
    return true;
  };
  auto [lhs, rhs] = *getFactors(op);
  return op.getNumDpsInputs() == 2 && isInput(lhs.element) &&
         isInput(rhs.element);
}

/// The loops that index the dimensions of `operand`; fails if it is no buffer
/// or indexed otherwise.
static FailureOr<SmallVector<unsigned>> getLoops(linalg::LinalgOp op,
                                                 OpOperand &operand) {
  auto type = dyn_cast<MemRefType>(operand.get().getType());
  AffineMap map = op.getMatchingIndexingMap(&operand);
  if (!type || !map.isProjectedPermutation())
    return failure();
  SmallVector<unsigned> loops;
  for (AffineExpr expr : map.getResults())
    loops.push_back(cast<AffineDimExpr>(expr).getPosition());
  return loops;
}

/// Describes `factor`; fails unless all of its inputs have loops for dimensions
/// and one of them, the matrix, has all of these.
static LogicalResult describe(linalg::LinalgOp op, const Factor &factor,
                              ContractionOperand &result) {
  for (OpOperand *input : factor.inputs) {
    FailureOr<SmallVector<unsigned>> loops = getLoops(op, *input);
    if (failed(loops))
      return failure();
    if (loops->size() > result.loops.size()) {
      result.buffer = input->get();
      result.loops = *loops;
      result.inputs.insert(result.inputs.begin(), input);
    } else {
      result.inputs.push_back(input);
    }
  }
  result.element = factor.element;
  auto isLoop = [&](unsigned loop) { return result.has(loop); };
  return success(result.buffer &&
                 llvm::all_of(result.inputs, [&](OpOperand *input) {
                   return llvm::all_of(*getLoops(op, *input), isLoop);
                 }));
}

FailureOr<Contraction> fpq::matchContraction(linalg::LinalgOp op,
                                             std::string &reason) {
  auto refuse = [&](const char *why) {
    reason = why;
    return failure();
  };
  Contraction result;
  result.op = op;
  auto [lhs, rhs] = *getFactors(op);
  OpOperand *out = op.getDpsInitOperand(0);
  FailureOr<SmallVector<unsigned>> outLoops = getLoops(op, *out);
  if (failed(describe(op, lhs, result.lhs)) ||
      failed(describe(op, rhs, result.rhs)) || failed(outLoops) ||
      outLoops->empty())
    return refuse("an operand is not indexed by one loop for each dimension");
  result.out.buffer = out->get();
  result.out.loops = *outLoops;
  if (!result.getType().isF32() && !result.getType().isF64())
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
