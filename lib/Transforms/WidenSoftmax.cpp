//===- WidenSoftmax.cpp - narrow softmax in f32 ---------------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "fpq/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/PatternMatch.h"

namespace fpq {
#define GEN_PASS_DEF_WIDENSOFTMAXPASS
#include "fpq/Transforms/Passes.h.inc"
} // namespace fpq

using namespace mlir;
using namespace fpq;

/// Computes `softmax` in f32 between whole-tensor casts.
static void widen(linalg::SoftmaxOp softmax, RewriterBase &rewriter) {
  Location loc = softmax.getLoc();
  rewriter.setInsertionPoint(softmax);
  auto type = cast<RankedTensorType>(softmax.getInput().getType());
  Type f32 = rewriter.getF32Type();
  Value input =
      arith::ExtFOp::create(rewriter, loc, type.clone(f32), softmax.getInput());
  Value init = tensor::EmptyOp::create(
      rewriter, loc, tensor::getMixedSizes(rewriter, loc, input), f32);
  auto wide = linalg::SoftmaxOp::create(rewriter, loc, init.getType(), input,
                                        init, softmax.getDimension());
  rewriter.replaceOpWithNewOp<arith::TruncFOp>(
      softmax, softmax.getResult().front().getType(), wide.getResult().front());
}

namespace {
struct WidenSoftmaxPass
    : public fpq::impl::WidenSoftmaxPassBase<WidenSoftmaxPass> {
  using Base::Base;

  void runOnOperation() override {
    IRRewriter rewriter(&getContext());
    getOperation()->walk([&](linalg::SoftmaxOp softmax) {
      auto type = dyn_cast<RankedTensorType>(softmax.getInput().getType());
      if (type && isa<Float16Type, BFloat16Type>(type.getElementType()))
        widen(softmax, rewriter);
    });
  }
};
} // namespace
