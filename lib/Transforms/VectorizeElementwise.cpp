//===- VectorizeElementwise.cpp - elementwise ops and row reductions ------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LoopVectorizer.h"
#include "fpq/Transforms/Passes.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/Remarks.h"
#include "llvm/Support/MathExtras.h"

namespace fpq {
#define GEN_PASS_DEF_VECTORIZEELEMENTWISEPASS
#include "fpq/Transforms/Passes.h.inc"
} // namespace fpq

using namespace mlir;
using namespace fpq;

static remark::RemarkOpts getRemarkOpts() {
  return remark::RemarkOpts::name("vectorization")
      .category("fpq-vectorize-elementwise");
}

namespace {
struct VectorizeElementwisePass
    : public fpq::impl::VectorizeElementwisePassBase<VectorizeElementwisePass> {
  using Base::Base;

  LogicalResult initialize(MLIRContext *context) override {
    if (!llvm::isPowerOf2_32(vectorWidth) || vectorWidth < 2)
      return emitError(UnknownLoc::get(context))
             << getArgument() << ": vector-width has to be a power of two "
             << "above 1, got " << vectorWidth.getValue();
    return success();
  }

  void runOnOperation() override {
    SmallVector<linalg::LinalgOp> ops;
    getOperation()->walk([&](linalg::LinalgOp op) {
      if (op.hasPureBufferSemantics())
        ops.push_back(op);
    });
    getOperation()->walk([&](memref::CopyOp copy) {
      if (linalg::LinalgOp op = expandCopy(copy))
        ops.push_back(op);
    });
    LoopVectorizerOptions options;
    options.width = vectorWidth;
    options.masksTail = maskTail;
    options.reassociate = reassociate;
    IRRewriter rewriter(&getContext());
    for (linalg::LinalgOp op : ops) {
      op = collapseLoops(rewriter, op);
      LoopVectorizer vectorizer(op, options);
      std::string reason;
      if (succeeded(vectorizer.match(reason))) {
        vectorizer.emit();
        op->erase();
        continue;
      }
      remark::missed(op.getLoc(), getRemarkOpts())
          << remark::reason("{0}", reason);
    }
  }

private:
  /// Where memory is not contiguous, memref.copy becomes a library call.
  static linalg::LinalgOp expandCopy(memref::CopyOp copy) {
    auto isContiguous = [](Value buffer) {
      auto type = dyn_cast<MemRefType>(buffer.getType());
      return !type || type.getLayout().isIdentity();
    };
    if (isContiguous(copy.getSource()) && isContiguous(copy.getTarget()))
      return {};
    OpBuilder builder(copy);
    auto op = linalg::CopyOp::create(builder, copy.getLoc(), copy.getSource(),
                                     copy.getTarget());
    copy.erase();
    return cast<linalg::LinalgOp>(op.getOperation());
  }
};
} // namespace
