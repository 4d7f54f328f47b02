//===- QuantizeWeights.cpp - constants as narrow floats -------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SiteOptions.h"
#include "TensorMoves.h"
#include "WeightData.h"
#include "WeightSite.h"
#include "fpq/Analysis/Sites.h"
#include "fpq/IR/FPQOps.h"
#include "fpq/IR/Numerics.h"
#include "fpq/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/AsmState.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/IR/Remarks.h"
#include "mlir/IR/TypeUtilities.h"
#include "llvm/ADT/MapVector.h"

namespace fpq {
#define GEN_PASS_DEF_QUANTIZEWEIGHTSPASS
#include "fpq/Transforms/Passes.h.inc"
} // namespace fpq

using namespace mlir;
using namespace fpq;

static remark::RemarkOpts getRemarkOpts() {
  return remark::RemarkOpts::name("weights").category("fpq-quantize-weights");
}

static void leave(Operation *op, StringAttr site, StringRef reason) {
  if (auto missed = remark::missed(op->getLoc(), getRemarkOpts())) {
    if (site)
      missed << remark::metric("site", site.getValue());
    missed << remark::reason("{0}", reason);
  }
}

/// Checks that the elements of `constant` can be read, for the site of `use`.
static LogicalResult verifyData(Operation *constant, ElementsAttr attr,
                                Operation *use) {
  auto resource = dyn_cast<DenseResourceElementsAttr>(attr);
  if (!resource)
    return success();
  auto type = cast<RankedTensorType>(attr.getType());
  size_t expected = type.getNumElements() * type.getElementTypeBitWidth() / 8;
  DenseResourceElementsHandle handle = resource.getRawHandle();
  if (handle.getBlob() && handle.getBlob()->getData().size() == expected)
    return success();
  InFlightDiagnostic error = constant->emitError("weights have ");
  if (handle.getBlob())
    error << handle.getBlob()->getData().size()
          << " bytes of data in resource '" << handle.getKey() << "', but "
          << type << " takes " << expected;
  else
    error << "no data: resource '" << handle.getKey() << "' is elided";
  error.attachNote(use->getLoc()) << "they are quantized here";
  return failure();
}

static LogicalResult verifyFinite(const WeightSite &site,
                                  const WeightData &data,
                                  ArrayRef<double> magnitudes) {
  auto isFinite = [](double magnitude) { return std::isfinite(magnitude); };
  if (llvm::all_of(magnitudes, isFinite))
    return success();
  bool isNaN = llvm::any_of(
      magnitudes, [](double magnitude) { return std::isnan(magnitude); });
  InFlightDiagnostic error = site.constant->emitError("weights hold ");
  error << (isNaN ? "a NaN" : "an infinity")
        << "; the first element that is no finite number is at ["
        << data.findNonFinite() << "]";
  error.attachNote(site.op->getLoc()) << "they are quantized here";
  return failure();
}

namespace {
/// Quantizes the weights under one root.
class WeightQuantizer {
public:
  WeightQuantizer(Operation *root, Type format, ScalePolicyAttr policy,
                  bool perChannel, bool release)
      : root(root), format(format), policy(policy), perChannel(perChannel),
        release(release), context(root->getContext()), rewriter(context) {}

  LogicalResult run();

private:
  using SitesOfConstants = llvm::MapVector<Attribute, SmallVector<WeightSite>>;
  using Resource = DialectResourceBlobManager::BlobEntry;

  SitesOfConstants collectSites();
  void countReferences();
  LogicalResult quantizeConstant(ArrayRef<WeightSite> sites);
  LogicalResult quantizeSite(const WeightSite &site);
  FailureOr<std::optional<float>> getScale(ObserveOp observe, double magnitude);
  FailureOr<std::vector<float>> getScales(const WeightSite &site,
                                          ArrayRef<double> magnitudes);
  const NarrowFormat &getFormat(Operation *op) const;
  Value getConstant(const WeightSite &site, TypedAttr attr);
  void rewrite(const WeightSite &site, Value codes, Value scale,
               GranularityAttr granularity);

  Operation *root;
  Type format;
  ScalePolicyAttr policy;
  bool perChannel, release;
  MLIRContext *context;
  IRRewriter rewriter;

  // What is known of the constant whose sites are looked at: ops that read it
  // in one way share what is made of it.
  llvm::DenseMap<int64_t, std::vector<double>> magnitudesOfAxis;
  llvm::DenseMap<std::tuple<int64_t, Type, Attribute>, ElementsAttr> codesOf;
  llvm::DenseMap<std::pair<Operation *, Attribute>, Value> constants;
  /// How many ops refer to the data of a resource.
  llvm::DenseMap<Resource *, unsigned> references;
};
} // namespace

//===----------------------------------------------------------------------===//
// Sites
//===----------------------------------------------------------------------===//

/// The sites under the root that are constants, by constant. A site that stands
/// in several places has one scale, so it has to be the same constant in all.
WeightQuantizer::SitesOfConstants WeightQuantizer::collectSites() {
  SmallVector<WeightSite> sites;
  llvm::DenseMap<StringAttr, std::pair<Attribute, int64_t>> constantOfName;
  llvm::DenseSet<StringAttr> varying;
  root->walk([&](Operation *op) {
    if (!isa<ObserveOp, QuantizeOp>(op))
      return;
    std::string reason;
    std::optional<WeightSite> site = matchWeightSite(op, perChannel, reason);
    if (auto observe = dyn_cast<ObserveOp>(op)) {
      std::pair<Attribute, int64_t> constant;
      if (site)
        constant = {site->attr, site->axis.value_or(kNoDim)};
      auto [known, isNew] =
          constantOfName.try_emplace(observe.getSiteAttr(), constant);
      if (known->second != constant)
        varying.insert(observe.getSiteAttr());
    }
    if (site)
      sites.push_back(std::move(*site));
    else if (!reason.empty())
      leave(op, getSiteName(op), reason);
  });

  SitesOfConstants result;
  for (WeightSite &site : sites) {
    if (isa<ObserveOp>(site.op) && varying.contains(getSiteName(site.op)))
      leave(site.op, getSiteName(site.op),
            "the site stands in another place too, where it is not this "
            "constant with these channels");
    else
      result[site.attr].push_back(std::move(site));
  }
  return result;
}

void WeightQuantizer::countReferences() {
  root->walk([&](Operation *op) {
    op->getAttrDictionary().walk([&](DenseResourceElementsAttr attr) {
      ++references[attr.getRawHandle().getResource()];
    });
  });
}

const NarrowFormat &WeightQuantizer::getFormat(Operation *op) const {
  if (auto quantize = dyn_cast<QuantizeOp>(op))
    return *lookupNarrowFormat(getElementTypeOrSelf(quantize.getType()));
  return *lookupNarrowFormat(format ? format : cast<ObserveOp>(op).getFormat());
}

//===----------------------------------------------------------------------===//
// Scales
//===----------------------------------------------------------------------===//

/// The scale of a channel with the given magnitude; none, after a remark, if it
/// has no valid one; failure after an error if a number would saturate.
FailureOr<std::optional<float>> WeightQuantizer::getScale(ObserveOp observe,
                                                          double magnitude) {
  ScalePolicyAttr own = observe.getPolicyAttr();
  ScalePolicyAttr used = own ? own : policy;
  const NarrowFormat &target = getFormat(observe);
  bool isNumber = used.getKind() == ScalePolicyKind::Number;
  // Any scale does for a channel of zeros.
  if (magnitude == 0 && !isNumber)
    return std::optional<float>(1.0f);
  // A smaller magnitude would have a scale whose reciprocal is subnormal (S5).
  double bound = std::max(magnitude, target.max / 0x1p126);
  std::optional<float> scale = computeScale(used, target, bound);
  if (!scale && isNumber)
    return observe.emitOpError("scale ")
           << used.getNumber().convertToFloat()
           << " saturates: the weights reach " << magnitude
           << ", and the largest finite " << target.name << " is "
           << target.max;
  if (!scale)
    leave(observe, observe.getSiteAttr(),
          "the weights are too large for a valid scale");
  return scale;
}

/// The scale of each channel; empty, after a remark, if there are none.
FailureOr<std::vector<float>>
WeightQuantizer::getScales(const WeightSite &site,
                           ArrayRef<double> magnitudes) {
  std::vector<float> scales;
  if (auto observe = dyn_cast<ObserveOp>(site.op)) {
    for (double magnitude : magnitudes) {
      FailureOr<std::optional<float>> scale = getScale(observe, magnitude);
      if (failed(scale))
        return failure();
      if (!*scale)
        return std::vector<float>();
      scales.push_back(**scale);
    }
    return scales;
  }
  Attribute constant;
  if (!matchPattern(cast<QuantizeOp>(site.op).getScale(),
                    m_Constant(&constant)))
    leave(site.op, getSiteName(site.op), "the scale is no constant");
  else if (auto scalar = dyn_cast<FloatAttr>(constant))
    scales.push_back(scalar.getValue().convertToFloat());
  else if (auto elements = dyn_cast<DenseFPElementsAttr>(constant))
    llvm::append_range(scales, elements.getValues<float>());
  else
    leave(site.op, getSiteName(site.op), "the scales are a resource");
  return scales;
}

//===----------------------------------------------------------------------===//
// Constants
//===----------------------------------------------------------------------===//

/// `attr` as a constant behind that of `site`.
Value WeightQuantizer::getConstant(const WeightSite &site, TypedAttr attr) {
  Value &constant = constants[{site.constant, attr}];
  if (!constant) {
    rewriter.setInsertionPointAfter(site.constant);
    constant =
        arith::ConstantOp::create(rewriter, site.constant->getLoc(), attr);
  }
  return constant;
}

void WeightQuantizer::rewrite(const WeightSite &site, Value codes, Value scale,
                              GranularityAttr granularity) {
  rewriter.setInsertionPoint(site.op);
  Value value = codes;
  if (isa<ObserveOp>(site.op)) {
    auto type = cast<RankedTensorType>(codes.getType());
    value = DequantizeOp::create(
        rewriter, site.op->getLoc(),
        type.clone(getElementTypeOrSelf(site.op->getResult(0))), codes, scale,
        granularity);
  }
  for (OpResult moved : site.moves)
    value = cloneMove(rewriter, moved, value);
  rewriter.replaceOp(site.op, value);
}

LogicalResult WeightQuantizer::quantizeSite(const WeightSite &site) {
  int64_t axis = site.axis.value_or(kNoDim);
  WeightData data(site.attr, site.axis);
  auto [magnitudes, isNew] = magnitudesOfAxis.try_emplace(axis);
  if (isNew)
    magnitudes->second = data.getMagnitudes();
  if (failed(verifyFinite(site, data, magnitudes->second)))
    return failure();
  FailureOr<std::vector<float>> scales = getScales(site, magnitudes->second);
  if (failed(scales))
    return failure();
  if (scales->empty())
    return success();

  const NarrowFormat &target = getFormat(site.op);
  TypedAttr scaleAttr = rewriter.getF32FloatAttr(scales->front());
  auto granularity = GranularityAttr::get(context);
  if (site.axis) {
    auto type =
        RankedTensorType::get(data.getNumChannels(), rewriter.getF32Type());
    scaleAttr = DenseElementsAttr::get(type, ArrayRef<float>(*scales));
    granularity =
        GranularityAttr::get(context, GranularityKind::PerAxis, axis, {});
  }
  ElementsAttr &codes =
      codesOf[{axis, getFloatType(target, context), scaleAttr}];
  if (!codes)
    codes = data.quantize(*scales, target);
  Value scale;
  if (isa<ObserveOp>(site.op))
    scale = getConstant(site, scaleAttr);
  if (auto passed = remark::passed(site.op->getLoc(), getRemarkOpts())) {
    if (StringAttr name = getSiteName(site.op))
      passed << remark::metric("site", name.getValue());
    passed << remark::metric("channels", data.getNumChannels());
  }
  rewrite(site, getConstant(site, cast<TypedAttr>(codes)), scale, granularity);
  return success();
}

/// Quantizes `sites`, which all read one constant. Where nothing else does it
/// goes, and with `release` so does its data: the next constant can have it.
LogicalResult WeightQuantizer::quantizeConstant(ArrayRef<WeightSite> sites) {
  magnitudesOfAxis.clear();
  codesOf.clear();
  constants.clear();
  const WeightSite &first = sites.front();
  if (failed(verifyData(first.constant, first.attr, first.op)))
    return failure();
  llvm::SetVector<Operation *> unused;
  for (const WeightSite &site : sites) {
    if (failed(quantizeSite(site)))
      return failure();
    unused.insert(site.constant);
    for (OpResult moved : site.moves)
      unused.insert(moved.getOwner());
  }
  auto erased = eraseUnused(rewriter, unused.getArrayRef());
  auto resource = dyn_cast<DenseResourceElementsAttr>(first.attr);
  if (!release || !resource)
    return success();
  llvm::SmallPtrSet<Operation *, 4> read;
  for (const WeightSite &site : sites)
    read.insert(site.constant);
  unsigned &left = references[resource.getRawHandle().getResource()];
  left -= llvm::count_if(
      read, [&](Operation *constant) { return erased.contains(constant); });
  if (left == 0)
    resource.getRawHandle().getResource()->setBlob(
        UnmanagedAsmResourceBlob::allocateWithAlign({}, /*align=*/1));
  return success();
}

LogicalResult WeightQuantizer::run() {
  if (release)
    countReferences();
  bool anyFailed = false;
  for (auto &[attr, sites] : collectSites())
    anyFailed |= failed(quantizeConstant(sites));
  return failure(anyFailed);
}

//===----------------------------------------------------------------------===//
// Pass
//===----------------------------------------------------------------------===//

namespace {
struct QuantizeWeightsPass
    : public fpq::impl::QuantizeWeightsPassBase<QuantizeWeightsPass> {
  using Base::Base;

  void runOnOperation() override {
    Operation *root = getOperation();
    Type format;
    if (!weightFormat.empty()) {
      format = parseFormatOption(root, "weight-format", weightFormat);
      if (!format)
        return signalPassFailure();
    }
    FailureOr<ScalePolicyAttr> policy =
        ScalePolicyAttr::parseOption(root->getContext(), scalePolicy,
                                     [&] { return emitError(root->getLoc()); });
    if (failed(policy) || failed(verifySitesAgree(root)))
      return signalPassFailure();
    if (release && root->getParentOp()) {
      emitError(root->getLoc())
          << "release takes a run on the top-level op: what " << root->getName()
          << " does not read any more, others may";
      return signalPassFailure();
    }
    bool perChannel = granularity == WeightGranularity::PerChannel;
    if (failed(
            WeightQuantizer(root, format, *policy, perChannel, release).run()))
      signalPassFailure();
  }
};
} // namespace
