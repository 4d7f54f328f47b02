//===- FoldProvenSites.cpp - scales from proven ranges --------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FoldProvenSites.h"
#include "fpq/Analysis/Sites.h"
#include "fpq/IR/Numerics.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/Transforms/FoldUtils.h"

using namespace mlir;
using namespace fpq;

namespace {
struct DecidedSite {
  ObserveOp observe;
  float scale;
  Proof proof;
};
} // namespace

/// The scale of `observe` under `proof`, nothing if there is no valid one, or
/// failure after an error about a number that would saturate.
static FailureOr<std::optional<float>>
decideScale(ObserveOp observe, ScalePolicyAttr policy, const Proof &proof) {
  if (ScalePolicyAttr own = observe.getPolicyAttr())
    policy = own;
  const NarrowFormat &format = *lookupNarrowFormat(observe.getFormat());
  std::optional<float> scale = computeScale(policy, format, proof.bound);
  if (!scale && policy.getKind() == ScalePolicyKind::Number)
    return observe.emitOpError("scale ")
           << policy.getNumber().convertToFloat()
           << " saturates: " << proof.reaches << ", and the largest finite "
           << observe.getFormat() << " is " << format.max;
  return scale;
}

static void fold(const DecidedSite &site, const remark::RemarkOpts &remarks,
                 RewriterBase &rewriter, OperationFolder &constants) {
  ObserveOp observe = site.observe;
  Location loc = observe.getLoc();
  rewriter.setInsertionPoint(observe);
  Value scale = constants.getOrCreateConstant(
      rewriter.getInsertionBlock(),
      rewriter.getContext()->getLoadedDialect<arith::ArithDialect>(),
      rewriter.getF32FloatAttr(site.scale), rewriter.getF32Type());
  auto perTensor = GranularityAttr::get(rewriter.getContext());
  Type type = observe.getType();
  Type quantizedType = observe.getFormat();
  if (auto shaped = dyn_cast<ShapedType>(type))
    quantizedType = shaped.clone(quantizedType);
  Value quantized = QuantizeOp::create(rewriter, loc, quantizedType,
                                       observe.getInput(), scale, perTensor,
                                       observe.getSiteAttr(), site.proof.range);
  auto passed = remark::passed(loc, remarks);
  passed << remark::metric("site", observe.getSite())
         << remark::metric("scale", site.scale);
  if (!site.proof.provenBy.empty())
    passed << remark::metric("bound", site.proof.bound)
           << remark::metric("by", site.proof.provenBy);
  rewriter.replaceOpWithNewOp<DequantizeOp>(observe, type, quantized, scale,
                                            perTensor);
}

LogicalResult
fpq::foldProvenSites(Operation *root, StringRef policy,
                     const remark::RemarkOpts &remarks,
                     function_ref<ProofOrReason(ObserveOp)> prove) {
  FailureOr<ScalePolicyAttr> parsedPolicy = ScalePolicyAttr::parseOption(
      root->getContext(), policy, [&] { return emitError(root->getLoc()); });
  if (failed(parsedPolicy) || failed(verifySitesAgree(root)))
    return failure();

  SmallVector<DecidedSite> decided;
  WalkResult walk = root->walk([&](ObserveOp observe) {
    auto leave = [&](StringRef reason) {
      remark::missed(observe.getLoc(), remarks)
          << remark::metric("site", observe.getSite())
          << remark::reason("{0}", reason);
      return WalkResult::advance();
    };
    ProofOrReason proof = prove(observe);
    if (auto *reason = std::get_if<std::string>(&proof))
      return leave(*reason);
    if (observe.getGranularity().getKind() == GranularityKind::MX)
      return leave("mx takes f8E8M0FNU scales, one for each block");
    auto &proven = std::get<Proof>(proof);
    FailureOr<std::optional<float>> scale =
        decideScale(observe, *parsedPolicy, proven);
    if (failed(scale))
      return WalkResult::interrupt();
    if (!*scale)
      return leave("no valid scale maps the bound to the format");
    decided.push_back({observe, **scale, std::move(proven)});
    return WalkResult::advance();
  });
  if (walk.wasInterrupted())
    return failure();

  IRRewriter rewriter(root->getContext());
  OperationFolder constants(root->getContext());
  for (const DecidedSite &site : decided)
    fold(site, remarks, rewriter, constants);
  return success();
}
