//===- FoldProvenSites.cpp - scales from proven ranges --------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FoldProvenSites.h"
#include "SiteQuantizer.h"
#include "fpq/Analysis/Sites.h"
#include "fpq/IR/Numerics.h"
#include "llvm/ADT/bit.h"

using namespace mlir;
using namespace fpq;

namespace {
/// Folds the sites under one root. Attributes are uniqued under a lock, so each
/// is looked up once for all sites.
class SiteFolder {
public:
  SiteFolder(MLIRContext *context, ScalePolicyAttr policy,
             const remark::RemarkOpts &remarks)
      : builder(context), quantizer(context), policy(policy), remarks(remarks),
        perTensor(GranularityAttr::get(context)) {}

  /// Takes what is known of one place of a site.
  void add(ObserveOp observe, ProofOrReason proof) {
    Site &site = sites[observe.getSiteAttr()];
    if (auto *proven = std::get_if<Proof>(&proof))
      site.bound = std::max(site.bound, proven->bound);
    else
      site.isOpen = true;
    places.push_back({observe, std::move(proof)});
  }

  /// Notes the places of the sites that have a scale, and says why the others
  /// have none. Fails after an error about a number that would saturate.
  LogicalResult decide() {
    for (auto &[observe, proofOrReason] : places) {
      auto *proof = std::get_if<Proof>(&proofOrReason);
      if (!proof) {
        leave(observe, std::get<std::string>(proofOrReason));
        continue;
      }
      if (observe.getGranularity().getKind() == GranularityKind::MX) {
        leave(observe, "mx takes f8E8M0FNU scales, one for each block");
        continue;
      }
      // A site has one scale wherever it stands.
      const Site &site = sites[observe.getSiteAttr()];
      if (site.isOpen) {
        leave(observe, "the site stands in another place too, where nothing is "
                       "proven");
        continue;
      }
      proof->bound = site.bound;
      FailureOr<FloatAttr> scale = computeScaleAttr(observe, *proof);
      if (failed(scale))
        return failure();
      if (*scale)
        decided.push_back({observe, *scale, std::move(*proof)});
      else
        leave(observe, "no valid scale maps the bound to the format");
    }
    return success();
  }

  void foldDecided() {
    for (const DecidedSite &site : decided)
      fold(site);
  }

private:
  struct Site {
    double bound = 0;
    bool isOpen = false;
  };
  struct DecidedSite {
    ObserveOp observe;
    FloatAttr scale;
    Proof proof;
  };

  void leave(ObserveOp observe, StringRef reason) {
    if (auto missed = remark::missed(observe.getLoc(), remarks))
      missed << remark::metric("site", observe.getSite())
             << remark::reason("{0}", reason);
  }

  /// The scale of `observe` under `proof`, or null if no scale is valid.
  FailureOr<FloatAttr> computeScaleAttr(ObserveOp observe, const Proof &proof) {
    ScalePolicyAttr own = observe.getPolicyAttr();
    ScalePolicyAttr used = own ? own : policy;
    FloatAttr &known = scales[{{observe.getFormat(), used},
                               llvm::bit_cast<uint64_t>(proof.bound)}];
    if (known)
      return known;
    const NarrowFormat &format = *lookupNarrowFormat(observe.getFormat());
    if (std::optional<float> scale = computeScale(used, format, proof.bound))
      known = builder.getF32FloatAttr(*scale);
    else if (used.getKind() == ScalePolicyKind::Number)
      return emitSaturates(observe, used.getNumber(), proof);
    return known;
  }

  static LogicalResult emitSaturates(ObserveOp observe, const APFloat &number,
                                     const Proof &proof) {
    SmallString<16> bound;
    APFloat(proof.bound).toString(bound);
    return observe.emitOpError("scale ")
           << number.convertToFloat() << " saturates: " << proof.subject
           << " reaches " << bound << ", and the largest finite "
           << observe.getFormat() << " is "
           << lookupNarrowFormat(observe.getFormat())->max;
  }

  void fold(const DecidedSite &site) {
    ObserveOp observe = site.observe;
    if (auto passed = remark::passed(observe.getLoc(), remarks)) {
      passed << remark::metric("site", observe.getSite())
             << remark::metric("scale", site.scale.getValue().convertToFloat());
      if (!site.proof.provenBy.empty())
        passed << remark::metric("bound", site.proof.bound)
               << remark::metric("by", site.proof.provenBy);
    }
    quantizer.quantize(observe, site.scale, perTensor, site.proof.range);
  }

  Builder builder;
  SiteQuantizer quantizer;
  ScalePolicyAttr policy;
  const remark::RemarkOpts &remarks;
  GranularityAttr perTensor;
  SmallVector<std::pair<ObserveOp, ProofOrReason>> places;
  DenseMap<StringAttr, Site> sites;
  SmallVector<DecidedSite> decided;
  /// The scale that a policy gives to a format and the bits of a bound.
  DenseMap<std::pair<std::pair<Type, Attribute>, uint64_t>, FloatAttr> scales;
};
} // namespace

LogicalResult
fpq::foldProvenSites(Operation *root, StringRef policy,
                     const remark::RemarkOpts &remarks,
                     function_ref<ProofOrReason(ObserveOp)> prove) {
  FailureOr<ScalePolicyAttr> parsedPolicy = ScalePolicyAttr::parseOption(
      root->getContext(), policy, [&] { return emitError(root->getLoc()); });
  if (failed(parsedPolicy) || failed(verifySitesAgree(root)))
    return failure();

  SiteFolder folder(root->getContext(), *parsedPolicy, remarks);
  root->walk([&](ObserveOp observe) { folder.add(observe, prove(observe)); });
  if (failed(folder.decide()))
    return failure();
  folder.foldDecided();
  return success();
}
