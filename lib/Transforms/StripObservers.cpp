//===- StripObservers.cpp - remove undecided sites ------------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "fpq/IR/FPQOps.h"
#include "fpq/Transforms/Passes.h"
#include "mlir/IR/PatternMatch.h"

namespace fpq {
#define GEN_PASS_DEF_STRIPOBSERVERSPASS
#include "fpq/Transforms/Passes.h.inc"
} // namespace fpq

using namespace mlir;
using namespace fpq;

namespace {
struct StripObserversPass
    : public fpq::impl::StripObserversPassBase<StripObserversPass> {
  using Base::Base;

  void runOnOperation() override {
    IRRewriter rewriter(&getContext());
    getOperation()->walk([&](ObserveOp observe) {
      rewriter.replaceOp(observe, observe.getInput());
    });
  }
};
} // namespace
