//===- VectorizeContractions.cpp - contractions as register tiles ---------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ContractionEmitter.h"
#include "fpq/Transforms/Passes.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "llvm/Support/MathExtras.h"

namespace fpq {
#define GEN_PASS_DEF_VECTORIZECONTRACTIONSPASS
#include "fpq/Transforms/Passes.h.inc"
} // namespace fpq

using namespace mlir;
using namespace fpq;

static remark::RemarkOpts getRemarkOpts() {
  return remark::RemarkOpts::name("contraction")
      .category("fpq-vectorize-contractions");
}

/// The fill of `buffer` that `op` finds unchanged: between them nothing is
/// written or freed.
static linalg::FillOp findFill(Operation *op, Value buffer) {
  for (Operation *before = op->getPrevNode(); before;
       before = before->getPrevNode()) {
    auto fill = dyn_cast<linalg::FillOp>(before);
    if (fill && fill.output() == buffer)
      return fill;
    if (!isMemoryEffectFree(before) && !isa<memref::AllocOp>(before))
      return {};
  }
  return {};
}

namespace {
struct VectorizeContractionsPass
    : public fpq::impl::VectorizeContractionsPassBase<
          VectorizeContractionsPass> {
  using Base::Base;

  LogicalResult initialize(MLIRContext *context) override {
    if (tileRows == 0 || !llvm::isPowerOf2_32(tileColumns))
      return emitError(UnknownLoc::get(context))
             << getArgument() << ": tile-rows has to be positive and "
             << "tile-columns a power of two, got " << tileRows.getValue()
             << " and " << tileColumns.getValue();
    return success();
  }

  void runOnOperation() override {
    ContractionTiling tiling;
    tiling.rows = tileRows;
    tiling.columns = tileColumns;
    tiling.rowGroup = llvm::alignTo(std::max<unsigned>(rowGroup, 1), tileRows);
    tiling.flags =
        contract ? arith::FastMathFlags::contract : arith::FastMathFlags::none;

    SmallVector<linalg::LinalgOp> ops;
    getOperation()->walk([&](linalg::LinalgOp op) {
      if (op.hasPureBufferSemantics() && isContraction(op))
        ops.push_back(op);
    });
    IRRewriter rewriter(&getContext());
    for (linalg::LinalgOp op : ops) {
      std::string reason;
      FailureOr<Contraction> contraction = matchContraction(op, reason);
      if (failed(contraction)) {
        remark::missed(op.getLoc(), getRemarkOpts())
            << remark::reason("{0}", reason);
        continue;
      }
      linalg::FillOp fill = findFill(op, contraction->out.buffer);
      ImplicitLocOpBuilder builder(op.getLoc(), op);
      ContractionEmitter(builder, *contraction, tiling,
                         fill ? fill.value() : Value())
          .emit();
      rewriter.eraseOp(op);
      if (fill)
        rewriter.eraseOp(fill);
    }
  }
};
} // namespace
