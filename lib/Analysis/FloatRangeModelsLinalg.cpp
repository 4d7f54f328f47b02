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

using namespace mlir;
using namespace fpq;

//===----------------------------------------------------------------------===//
// Structured ops
//===----------------------------------------------------------------------===//

/// Iterations that reduce into one element of the result, if static.
static std::optional<int64_t> getReductionCount(linalg::LinalgOp op) {
  int64_t count = 1;
  for (auto [extent, iterator] :
       llvm::zip_equal(op.getStaticLoopRanges(), op.getIteratorTypesArray())) {
    if (iterator != utils::IteratorType::reduction)
      continue;
    if (ShapedType::isDynamic(extent) ||
        llvm::MulOverflow(count, extent, count))
      return std::nullopt;
  }
  return count;
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
  std::optional<int64_t> count = getReductionCount(op);
  Value summand = getSummand(accumulator, yielded);
  FloatRange range;
  if (summand) {
    FloatRange term = getRange(summand);
    if (term.isBottom())
      return afterLast ? FloatRange::getBottom() : start;
    range = sumRange(start, term, count, accumulator.getType());
  } else {
    range = getRange(yielded);
  }
  // Without any iteration the initial value is the result.
  if (afterLast && count.value_or(0) > 0)
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
    bool hasReduction =
        linalgOp.getNumReductionLoops() != 0 ||
        linalgOp.getNumLoops() != linalgOp.getNumParallelLoops();
    for (OpOperand *input : linalgOp.getDpsInputOperands())
      if (BlockArgument argument = linalgOp.getMatchingBlockArgument(input))
        setRange(argument, getRange(input->get()));
    for (auto [index, init] : llvm::enumerate(linalgOp.getDpsInitsMutable())) {
      Value yielded = yield->getOperand(index);
      if (!hasFloatRange(yielded.getType()))
        continue;
      bool accumulates =
          hasReduction ||
          !linalgOp.getMatchingIndexingMap(&init).isPermutation();
      setRange(linalgOp.getMatchingBlockArgument(&init),
               accumulates ? getReducedRange(linalgOp, &init, yielded,
                                             /*afterLast=*/false, getRange)
                           : getRange(init.get()));
      if (!op->getNumResults())
        continue;
      setRange(op->getResult(index),
               accumulates
                   ? getReducedRange(linalgOp, &init, yielded,
                                     /*afterLast=*/hasReduction, getRange)
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
