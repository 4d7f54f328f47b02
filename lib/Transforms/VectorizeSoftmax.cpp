//===- VectorizeSoftmax.cpp - softmax to loops over vectors ---------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SoftmaxKernel.h"
#include "fpq/IR/FPQDialect.h"
#include "fpq/Transforms/Passes.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/IR/Remarks.h"

namespace fpq {
#define GEN_PASS_DEF_VECTORIZESOFTMAXPASS
#include "fpq/Transforms/Passes.h.inc"
} // namespace fpq

using namespace mlir;
using namespace fpq;

static remark::RemarkOpts getRemarkOpts() {
  return remark::RemarkOpts::name("softmax").category("fpq-vectorize-softmax");
}

namespace {
struct VectorizeSoftmaxPass
    : public fpq::impl::VectorizeSoftmaxPassBase<VectorizeSoftmaxPass> {
  using Base::Base;

  LogicalResult initialize(MLIRContext *context) override {
    if (llvm::isPowerOf2_64(vectorWidth) && llvm::isPowerOf2_64(unroll))
      return success();
    return emitError(UnknownLoc::get(context),
                     "fpq-vectorize-softmax: vector-width and unroll are "
                     "powers of two, got ")
           << vectorWidth.getValue() << " and " << unroll.getValue();
  }

  void runOnOperation() override {
    SoftmaxKernelOptions options;
    options.strips = {int64_t(vectorWidth), int64_t(unroll), maskTail};
    options.maxStackBytes = maxStackBytes;
    options.exactScale = exactScale;
    options.approximateExp = approximateExp;

    IRRewriter rewriter(&getContext());
    SmallVector<linalg::SoftmaxOp> softmaxes;
    getOperation()->walk(
        [&](linalg::SoftmaxOp softmax) { softmaxes.push_back(softmax); });
    for (linalg::SoftmaxOp softmax : softmaxes) {
      auto matched = SoftmaxGroup::match(softmax);
      if (auto *reason = std::get_if<std::string>(&matched)) {
        remark::missed(softmax.getLoc(), getRemarkOpts())
            << remark::reason("{0}", *reason);
        continue;
      }
      auto &group = std::get<SoftmaxGroup>(matched);
      rewriter.setInsertionPoint(group.getLastOp());
      group.replace(rewriter, emitSoftmaxKernel(rewriter, group, options));
    }
  }
};
} // namespace
