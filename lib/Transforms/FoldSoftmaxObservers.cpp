//===- FoldSoftmaxObservers.cpp - scales of softmax sites -----------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "fpq/Analysis/DataMovement.h"
#include "fpq/Analysis/Sites.h"
#include "fpq/Analysis/SoftmaxRange.h"
#include "fpq/IR/FPQOps.h"
#include "fpq/IR/Numerics.h"
#include "fpq/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Transforms/FoldUtils.h"

namespace fpq {
#define GEN_PASS_DEF_FOLDSOFTMAXOBSERVERSPASS
#include "fpq/Transforms/Passes.h.inc"
} // namespace fpq

using namespace mlir;
using namespace fpq;

/// What a softmax is at most, and at least.
static constexpr double kSoftmaxMin = 0.0, kSoftmaxMax = 1.0;

static remark::RemarkOpts getRemarkOpts() {
  return remark::RemarkOpts::name("softmax-observer")
      .category("fpq-fold-softmax-observers");
}

namespace {
struct FoldSoftmaxObserversPass
    : public fpq::impl::FoldSoftmaxObserversPassBase<FoldSoftmaxObserversPass> {
  using Base::Base;

  void runOnOperation() override {
    Operation *root = getOperation();
    FailureOr<ScalePolicyAttr> policy = ScalePolicyAttr::parseOption(
        &getContext(), scalePolicy, [&] { return emitError(root->getLoc()); });
    if (failed(policy) || failed(verifySitesAgree(root)))
      return signalPassFailure();

    // Decide every site before any changes: a folded observer hides the
    // softmax from the observers behind it.
    SmallVector<Decision> decided;
    WalkResult walk = root->walk([&](ObserveOp observe) {
      FailureOr<std::optional<float>> scale = decideScale(observe, *policy);
      if (failed(scale))
        return WalkResult::interrupt();
      if (*scale)
        decided.push_back({observe, **scale, getProvenRange(observe)});
      return WalkResult::advance();
    });
    if (walk.wasInterrupted())
      return signalPassFailure();

    IRRewriter rewriter(&getContext());
    OperationFolder constants(&getContext());
    for (const Decision &decision : decided)
      fold(decision, rewriter, constants);
  }

private:
  struct Decision {
    ObserveOp observe;
    float scale;
    RangeAttr range;
  };

  /// The scale of `observe` if it is a softmax site, nothing if it is left
  /// alone, or failure after an error.
  static FailureOr<std::optional<float>>
  decideScale(ObserveOp observe, ScalePolicyAttr passPolicy) {
    auto leave = [&](StringRef reason) -> std::optional<float> {
      remark::missed(observe.getLoc(), getRemarkOpts())
          << remark::metric("site", observe.getSite())
          << remark::reason("{0}", reason);
      return std::nullopt;
    };
    if (!getSoftmaxSource(observe.getInput()))
      return leave("the value is not the result of a softmax");
    if (observe.getGranularity().getKind() == GranularityKind::MX)
      return leave("mx takes f8E8M0FNU scales, one for each block");

    const NarrowFormat &format = *lookupNarrowFormat(observe.getFormat());
    ScalePolicyAttr policy = observe.getPolicyAttr();
    std::optional<float> scale =
        computeScale(policy ? policy : passPolicy, format, kSoftmaxMax);
    if (!scale)
      return observe.emitOpError("scale ")
             << (policy ? policy : passPolicy).getNumber().convertToFloat()
             << " saturates: a softmax reaches 1, and the largest finite "
             << observe.getFormat() << " is " << format.max;
    return scale;
  }

  /// The range of a softmax, or none behind another observer: what that one
  /// rounds to may be above 1.
  static RangeAttr getProvenRange(ObserveOp observe) {
    for (Value value = observe.getInput(); value; value = getMovedSource(value))
      if (value.getDefiningOp<ObserveOp>())
        return {};
    return RangeAttr::get(observe.getContext(), kSoftmaxMin, kSoftmaxMax);
  }

  static void fold(const Decision &decision, RewriterBase &rewriter,
                   OperationFolder &constants) {
    auto [observe, scale, range] = decision;
    Location loc = observe.getLoc();
    rewriter.setInsertionPoint(observe);
    Value scaleValue = constants.getOrCreateConstant(
        rewriter.getInsertionBlock(),
        rewriter.getContext()->getLoadedDialect<arith::ArithDialect>(),
        rewriter.getF32FloatAttr(scale), rewriter.getF32Type());
    auto perTensor = GranularityAttr::get(rewriter.getContext());
    Type type = observe.getType();
    Type quantizedType = observe.getFormat();
    if (auto shaped = dyn_cast<ShapedType>(type))
      quantizedType = shaped.clone(quantizedType);
    Value quantized =
        QuantizeOp::create(rewriter, loc, quantizedType, observe.getInput(),
                           scaleValue, perTensor, observe.getSiteAttr(), range);
    remark::passed(loc, getRemarkOpts())
        << remark::metric("site", observe.getSite())
        << remark::metric("scale", scale);
    rewriter.replaceOpWithNewOp<DequantizeOp>(observe, type, quantized,
                                              scaleValue, perTensor);
  }
};
} // namespace
