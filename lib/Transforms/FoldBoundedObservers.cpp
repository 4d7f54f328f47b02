//===- FoldBoundedObservers.cpp - scales of bounded sites -----------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FoldProvenSites.h"
#include "fpq/Analysis/FloatRangeAnalysis.h"
#include "fpq/Analysis/Sites.h"
#include "fpq/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "llvm/Support/FormatVariadic.h"

namespace fpq {
#define GEN_PASS_DEF_FOLDBOUNDEDOBSERVERSPASS
#include "fpq/Transforms/Passes.h.inc"
} // namespace fpq

using namespace mlir;
using namespace fpq;

static remark::RemarkOpts getRemarkOpts() {
  return remark::RemarkOpts::name("bounded-observer")
      .category("fpq-fold-bounded-observers");
}

namespace {
struct FoldBoundedObserversPass
    : public fpq::impl::FoldBoundedObserversPassBase<FoldBoundedObserversPass> {
  using Base::Base;

  void runOnOperation() override {
    if (!(maxBound > 0)) {
      emitError(getOperation()->getLoc())
          << "max-bound must be positive, got " << maxBound.getValue();
      return signalPassFailure();
    }
    FloatRanges ranges(getOperation());
    bool wantsRemarks = getContext().getRemarkEngine() != nullptr;
    auto prove = [&](ObserveOp observe) -> ProofOrReason {
      auto [range, quantized] = ranges.lookup(observe.getInput());
      if (!range.isBounded())
        return std::string("no bound of the value is proven");
      if (range.getMagnitude() == 0)
        return std::string("the value is 0: any scale does");
      if (range.getMagnitude() > maxBound)
        return llvm::formatv("the proven bound {0} is above max-bound {1}",
                             range.getMagnitude(), maxBound.getValue())
            .str();
      RangeAttr stated;
      if (quantized.isBounded() && quantized.hasNumbers())
        stated =
            RangeAttr::get(observe.getContext(), quantized.lo, quantized.hi);
      return Proof{range.getMagnitude(), stated, "the value",
                   wantsRemarks ? describeProof(observe.getInput())
                                : std::string()};
    };
    if (failed(foldProvenSites(getOperation(), scalePolicy, getRemarkOpts(),
                               prove)))
      signalPassFailure();
  }
};
} // namespace
