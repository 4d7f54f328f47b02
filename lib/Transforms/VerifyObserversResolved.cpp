//===- VerifyObserversResolved.cpp - no observer left ---------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "fpq/Analysis/Sites.h"
#include "fpq/IR/FPQOps.h"
#include "fpq/Transforms/Passes.h"

namespace fpq {
#define GEN_PASS_DEF_VERIFYOBSERVERSRESOLVEDPASS
#include "fpq/Transforms/Passes.h.inc"
} // namespace fpq

using namespace mlir;
using namespace fpq;

namespace {
struct VerifyObserversResolvedPass
    : public fpq::impl::VerifyObserversResolvedPassBase<
          VerifyObserversResolvedPass> {
  using Base::Base;

  void runOnOperation() override {
    if (failed(verifySitesAgree(getOperation())))
      return signalPassFailure();
    getOperation()->walk([&](ObserveOp observe) {
      observe.emitOpError("site '")
          << observe.getSite()
          << "' has no scale yet: resolve it with "
             "--fpq-fold-softmax-observers or --fpq-apply-calibration, or give "
             "it up with --fpq-strip-observers";
      signalPassFailure();
    });
    markAllAnalysesPreserved();
  }
};
} // namespace
