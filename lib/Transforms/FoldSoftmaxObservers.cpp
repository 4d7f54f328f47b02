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

    // Attributes are uniqued: one lookup for all sites.
    softmaxRange = RangeAttr::get(&getContext(), kSoftmaxMin, kSoftmaxMax);
    perTensor = GranularityAttr::get(&getContext());
    scales.clear();
    constants.clear();

    // Decide every site before any changes: a folded observer hides the
    // softmax from the observers behind it.
    SmallVector<Decision> decided;
    WalkResult walk = root->walk([&](ObserveOp observe) {
      FailureOr<FloatAttr> scale = decideScale(observe, *policy);
      if (failed(scale))
        return WalkResult::interrupt();
      if (*scale)
        decided.push_back({observe, *scale, getProvenRange(observe)});
      return WalkResult::advance();
    });
    if (walk.wasInterrupted())
      return signalPassFailure();

    IRRewriter rewriter(&getContext());
    for (const Decision &decision : decided)
      fold(decision, rewriter);
  }

private:
  struct Decision {
    ObserveOp observe;
    FloatAttr scale;
    RangeAttr range;
  };

  /// The scale of `observe` if it is a softmax site, null if it is left alone,
  /// or failure after an error.
  FailureOr<FloatAttr> decideScale(ObserveOp observe,
                                   ScalePolicyAttr passPolicy) {
    auto leave = [&](StringRef reason) -> FloatAttr {
      remark::missed(observe.getLoc(), getRemarkOpts())
          << remark::metric("site", observe.getSite())
          << remark::reason("{0}", reason);
      return {};
    };
    if (!getSoftmaxSource(observe.getInput()))
      return leave("the value is not the result of a softmax");
    if (observe.getGranularity().getKind() == GranularityKind::MX)
      return leave("mx takes f8E8M0FNU scales, one for each block");

    ScalePolicyAttr policy =
        observe.getPolicyAttr() ? observe.getPolicyAttr() : passPolicy;
    FloatAttr &known = scales[{observe.getFormat(), policy}];
    if (known)
      return known;
    const NarrowFormat &format = *lookupNarrowFormat(observe.getFormat());
    std::optional<float> scale = computeScale(policy, format, kSoftmaxMax);
    if (!scale)
      return observe.emitOpError("scale ")
             << policy.getNumber().convertToFloat()
             << " saturates: a softmax reaches 1, and the largest finite "
             << observe.getFormat() << " is " << format.max;
    known = Builder(&getContext()).getF32FloatAttr(*scale);
    return known;
  }

  /// The range of a softmax, or none behind another observer: what that one
  /// rounds to may be above 1.
  RangeAttr getProvenRange(ObserveOp observe) const {
    for (Value value = observe.getInput(); value; value = getMovedSource(value))
      if (value.getDefiningOp<ObserveOp>())
        return {};
    return softmaxRange;
  }

  /// `scale` as a constant that all sites of the function around `observe`
  /// share. OperationFolder would do, at 2 KiB for each function.
  Value getConstant(ObserveOp observe, FloatAttr scale,
                    RewriterBase &rewriter) {
    Region *region = observe->getParentRegion();
    while (!region->getParentOp()->hasTrait<OpTrait::IsIsolatedFromAbove>())
      region = region->getParentRegion();
    Value &constant = constants[{region, scale}];
    if (!constant) {
      rewriter.setInsertionPointToStart(&region->front());
      constant = arith::ConstantOp::create(rewriter, observe.getLoc(), scale);
    }
    return constant;
  }

  void fold(const Decision &decision, RewriterBase &rewriter) {
    auto [observe, scale, range] = decision;
    Location loc = observe.getLoc();
    Value scaleValue = getConstant(observe, scale, rewriter);
    rewriter.setInsertionPoint(observe);
    Type type = observe.getType();
    Type quantizedType = observe.getFormat();
    if (auto shaped = dyn_cast<ShapedType>(type))
      quantizedType = shaped.clone(quantizedType);
    Value quantized =
        QuantizeOp::create(rewriter, loc, quantizedType, observe.getInput(),
                           scaleValue, perTensor, observe.getSiteAttr(), range);
    remark::passed(loc, getRemarkOpts())
        << remark::metric("site", observe.getSite())
        << remark::metric("scale", scale.getValue().convertToFloat());
    rewriter.replaceOpWithNewOp<DequantizeOp>(observe, type, quantized,
                                              scaleValue, perTensor);
  }

  RangeAttr softmaxRange;
  GranularityAttr perTensor;
  /// The scale that a policy gives to a format.
  DenseMap<std::pair<Type, Attribute>, FloatAttr> scales;
  DenseMap<std::pair<Region *, Attribute>, Value> constants;
};
} // namespace
