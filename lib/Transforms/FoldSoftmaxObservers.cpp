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

/// The range to state about a softmax, or none behind another observer: what
/// that one rounds to may be above 1.
static RangeAttr getStatedRange(ObserveOp observe) {
  for (Value value = observe.getInput(); value; value = getMovedSource(value))
    if (value.getDefiningOp<ObserveOp>())
      return {};
  FloatRange range = getSoftmaxRange();
  return RangeAttr::get(observe.getContext(), range.lo, range.hi);
}

static ProofOrReason prove(ObserveOp observe) {
  if (!getSoftmaxSource(observe.getInput()))
    return std::string("the value is not the result of a softmax");
  return Proof{getSoftmaxRange().getMagnitude(), getStatedRange(observe),
               "a softmax reaches 1", /*provenBy=*/""};
}

namespace {
struct FoldSoftmaxObserversPass
    : public fpq::impl::FoldSoftmaxObserversPassBase<FoldSoftmaxObserversPass> {
  using Base::Base;

  void runOnOperation() override {
    if (failed(foldProvenSites(getOperation(), scalePolicy, getRemarkOpts(),
                               prove)))
      signalPassFailure();
  }
};
} // namespace
