//===- FoldSoftmaxObservers.cpp - scales of softmax sites -----------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FoldProvenSites.h"
#include "fpq/Analysis/DataMovement.h"
#include "fpq/Analysis/SoftmaxRange.h"
#include "fpq/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"

namespace fpq {
#define GEN_PASS_DEF_FOLDSOFTMAXOBSERVERSPASS
#include "fpq/Transforms/Passes.h.inc"
} // namespace fpq

using namespace mlir;
using namespace fpq;

static remark::RemarkOpts getRemarkOpts() {
  return remark::RemarkOpts::name("softmax-observer")
      .category("fpq-fold-softmax-observers");
}

/// Whether `value` comes from another observer: what that one rounds to may be
/// above 1.
static bool isObserved(Value value) {
  for (; value; value = getMovedSource(value))
    if (value.getDefiningOp<ObserveOp>())
      return true;
  return false;
}

namespace {
struct FoldSoftmaxObserversPass
    : public fpq::impl::FoldSoftmaxObserversPassBase<FoldSoftmaxObserversPass> {
  using Base::Base;

  void runOnOperation() override {
    FloatRange range = getSoftmaxRange();
    auto stated = RangeAttr::get(&getContext(), range.lo, range.hi);
    auto prove = [&](ObserveOp observe) -> ProofOrReason {
      Value input = observe.getInput();
      if (!getSoftmaxSource(input))
        return std::string("the value is not the result of a softmax");
      return Proof{range.getMagnitude(),
                   isObserved(input) ? RangeAttr() : stated, "a softmax",
                   /*provenBy=*/""};
    };
    if (failed(foldProvenSites(getOperation(), scalePolicy, getRemarkOpts(),
                               prove)))
      signalPassFailure();
  }
};
} // namespace
