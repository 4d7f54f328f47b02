//===- FloatRangeModelsLinalg.cpp - ranges of linalg ops ------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FloatRangeModelSupport.h"
#include "fpq/Analysis/SoftmaxRange.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "llvm/ADT/SmallBitVector.h"

using namespace mlir;
using namespace fpq;

//===----------------------------------------------------------------------===//
// Structured ops
//===----------------------------------------------------------------------===//

/// The loops that index a dimension of `init` alone.
static llvm::SmallBitVector getIndexingLoops(linalg::LinalgOp op,
                                             OpOperand *init) {
  llvm::SmallBitVector loops(op.getNumLoops());
  for (AffineExpr expr : op.getMatchingIndexingMap(init).getResults())
    if (auto dim = dyn_cast<AffineDimExpr>(expr))
      loops.set(dim.getPosition());
  return loops;
}

/// Iterations that write one element of `init`, at most; if static.
static std::optional<int64_t> getIterationCount(linalg::LinalgOp op,
                                                OpOperand *init) {
  llvm::SmallBitVector indexing = getIndexingLoops(op, init);
  int64_t count = 1;
  for (auto [loop, extent] : llvm::enumerate(op.getStaticLoopRanges()))
    if (!indexing[loop] && (ShapedType::isDynamic(extent) ||
                            llvm::MulOverflow(count, extent, count)))
      return std::nullopt;
  return count;
}

/// Whether the loops go over every element of `init`, if they iterate at all.
static bool coversInit(linalg::LinalgOp op, OpOperand *init) {
  auto type = dyn_cast<ShapedType>(init->get().getType());
  AffineMap map = op.getMatchingIndexingMap(init);
  if (!type)
    return false;
  for (auto [dim, expr] : llvm::enumerate(map.getResults()))
    if (!isa<AffineDimExpr>(expr) && type.getDimSize(dim) != 1)
      return false;
  // A diagonal leaves out what is beside it.
  return getIndexingLoops(op, init).count() ==
         static_cast<unsigned>(
             llvm::count_if(map.getResults(), llvm::IsaPred<AffineDimExpr>));
}

/// What a body adds to `accumulator` and yields, or null.
static Value getSummand(BlockArgument accumulator, Value yielded) {
  auto add = yielded.getDefiningOp<arith::AddFOp>();
  if (!add || !accumulator.hasOneUse() ||
      *accumulator.getUsers().begin() != add ||
      add->getBlock() != accumulator.getOwner())
    return {};
  return add.getLhs() == accumulator ? add.getRhs() : add.getLhs();
}

/// The range of an accumulator while the reduction runs, with its initial
/// value, and with `afterLast` of what is left at the end only.
static FloatRange getReducedRange(linalg::LinalgOp op, OpOperand *init,
                                  Value yielded, bool afterLast,
                                  GetFloatRangeFn getRange) {
  BlockArgument accumulator = op.getMatchingBlockArgument(init);
  FloatRange start = getRange(init->get());
  std::optional<int64_t> count = getIterationCount(op, init);
  Value summand = getSummand(accumulator, yielded);
  FloatRange range;
  if (summand) {
    FloatRange term = getRange(summand);
    if (term.isBottom())
      return afterLast ? FloatRange::getBottom() : start;
    range = sumRange(start, term, count, accumulator.getType());
    if (hasAnyZeroSign(yielded.getDefiningOp()))
      range = withAnyZero(range);
  } else {
    range = getRange(yielded);
  }
  // Without any iteration the initial value is the result.
  if (afterLast && count.value_or(0) > 0 && coversInit(op, init))
    return range;
  return FloatRange::join(range, start);
}

namespace {
/// Every op with a scalar body: linalg.generic, the named ops, reduce, map,
/// fill, copy, transpose, broadcast, poolings. The body is analysed as any
/// code; this says what goes in and comes out.
template <typename OpT>
struct StructuredModel
    : InferFloatRangeInterface::ExternalModel<StructuredModel<OpT>, OpT> {
  void inferResultRanges(Operation *op, GetFloatRangeFn getRange,
                         SetFloatRangeFn setRange) const {
    auto linalgOp = cast<linalg::LinalgOp>(op);
    Operation *yield = linalgOp.getBlock()->getTerminator();
    for (OpOperand *input : linalgOp.getDpsInputOperands())
      if (BlockArgument argument = linalgOp.getMatchingBlockArgument(input))
        setRange(argument, getRange(input->get()));
    for (auto [index, init] : llvm::enumerate(linalgOp.getDpsInitsMutable())) {
      Value yielded = yield->getOperand(index);
      if (!hasFloatRange(yielded.getType()))
        continue;
      // Every element is written by one iteration.
      bool accumulates =
          !linalgOp.getMatchingIndexingMap(&init).isPermutation();
      setRange(linalgOp.getMatchingBlockArgument(&init),
               accumulates ? getReducedRange(linalgOp, &init, yielded,
                                             /*afterLast=*/false, getRange)
                           : getRange(init.get()));
      if (!op->getNumResults())
        continue;
      setRange(op->getResult(index),
               accumulates ? getReducedRange(linalgOp, &init, yielded,
                                             /*afterLast=*/true, getRange)
                           : getRange(yielded));
    }
  }
};

template <typename... OpTs> struct StructuredModels {
  static void attach(MLIRContext *context) {
    (OpTs::template attachInterface<StructuredModel<OpTs>>(*context), ...);
  }
};
} // namespace

//===----------------------------------------------------------------------===//
// Others
//===----------------------------------------------------------------------===//

static FloatRange inferSoftmax(Operation *op, GetFloatRangeFn) {
  return getSoftmaxRange();
}

void fpq::registerLinalgModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, linalg::LinalgDialect *) {
    StructuredModels<
#define GET_OP_LIST
#include "mlir/Dialect/Linalg/IR/LinalgStructuredOps.cpp.inc"
        >::attach(context);
    attachModel<inferSoftmax, linalg::SoftmaxOp>(context);
    attachModel<inferMoved, linalg::UnPackOp>(context);
    attachModel<inferJoined, linalg::PackOp>(context);
  });
}
