//===- DecomposeSoftmax.cpp - softmax to linalg.generic -------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "fpq/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/PatternMatch.h"

namespace fpq {
#define GEN_PASS_DEF_DECOMPOSESOFTMAXPASS
#include "fpq/Transforms/Passes.h.inc"
} // namespace fpq

using namespace mlir;
using namespace fpq;

namespace {
struct DecomposeSoftmaxPass
    : public fpq::impl::DecomposeSoftmaxPassBase<DecomposeSoftmaxPass> {
  using Base::Base;

  void runOnOperation() override {
    IRRewriter rewriter(&getContext());
    WalkResult walk = getOperation()->walk([&](linalg::SoftmaxOp softmax) {
      // Upstream's decomposition would mix memrefs with tensors.
      if (!softmax.hasPureTensorSemantics()) {
        softmax.emitOpError("on memrefs cannot be decomposed: lower it before "
                            "bufferization");
        return WalkResult::interrupt();
      }
      rewriter.setInsertionPoint(softmax);
      FailureOr<SmallVector<Value>> results =
          softmax.decomposeOperation(rewriter);
      if (failed(results)) {
        softmax.emitOpError("cannot be decomposed");
        return WalkResult::interrupt();
      }
      rewriter.replaceOp(softmax, *results);
      return WalkResult::advance();
    });
    if (walk.wasInterrupted())
      signalPassFailure();
  }
};
} // namespace
