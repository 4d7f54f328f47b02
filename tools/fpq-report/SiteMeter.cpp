//===- SiteMeter.cpp - measure what is quantized as a module runs ---------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Observers in front of each fpq.quantize, and the pass that instruments
// observers, make the module call the functions of the calibration runtime.
// Those are bound to others here, which know each place by a number.
//
//===----------------------------------------------------------------------===//

#include "SiteMeter.h"
#include "fpq/Analysis/Sites.h"
#include "fpq/Execution/ScaledRuns.h"
#include "fpq/IR/QuantizeArray.h"
#include "fpq/Transforms/CalibrationSite.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace fpq;

SiteMeter *SiteMeter::active = nullptr;

SiteMeter::SiteMeter() {
  assert(!active && "there is one at a time");
  active = this;
}

SiteMeter::~SiteMeter() { active = nullptr; }

//===----------------------------------------------------------------------===//
// Modules
//===----------------------------------------------------------------------===//

/// Names of observers: the place whose operand or scales they observe, or their
/// own in the float module.
static constexpr StringRef kValuePrefix = "x", kScalePrefix = "s",
                           kFloatPrefix = "f";

static void observe(OpBuilder &builder, QuantizeOp op, Value value,
                    StringRef prefix, size_t place) {
  MLIRContext *context = builder.getContext();
  ObserveOp::create(builder, op.getLoc(), value.getType(), value,
                    builder.getStringAttr(prefix + Twine(place)),
                    TypeAttr::get(getElementTypeOrSelf(op.getType())),
                    GranularityAttr::get(context),
                    ObserverKindAttr::get(context, ObserverKind::MinMax),
                    ScalePolicyAttr());
}

/// The place in `sites` of what `op` belongs to.
FailureOr<size_t> SiteMeter::getSite(QuantizeOp op) {
  const NarrowFormat &format =
      *lookupNarrowFormat(getElementTypeOrSelf(op.getType()));
  std::string location = formatLocation(op.getLoc());
  std::string granularity = getClause(op.getGranularity());
  if (std::optional<StringRef> name = op.getSite()) {
    auto [known, isNew] =
        siteOfName.try_emplace(*name, std::pair(sites.size(), op));
    auto [site, first] = known->second;
    if (!isNew && &sites[site].error.getFormat() == &format)
      return site;
    if (!isNew) {
      InFlightDiagnostic error =
          op.emitOpError("quantizes site '")
          << *name << "' to " << format.name << ", and another fpq.quantize to "
          << sites[site].error.getFormat().name << ": a site has one format";
      error.attachNote(first.getLoc()) << "the other one is here";
      return failure();
    }
    sites.emplace_back(name->str(), location, format, granularity);
  } else {
    sites.emplace_back("(no site)", location, format, granularity);
    sites.back().hasSite = false;
  }
  return sites.size() - 1;
}

LogicalResult SiteMeter::instrument(ModuleOp module) {
  SmallVector<QuantizeOp> ops;
  module.walk([&](QuantizeOp op) { ops.push_back(op); });
  for (QuantizeOp op : ops) {
    if (auto linalgOp = op->getParentOfType<linalg::LinalgOp>())
      return op.emitOpError("in a '")
             << linalgOp->getName()
             << "' cannot be measured: give fpq-report the module before "
                "--convert-fpq-to-linalg";
    FailureOr<size_t> site = getSite(op);
    if (failed(site))
      return failure();
    SmallVector<float, 1> scales = getConstantScales(op.getScale());
    auto type = cast<FloatType>(getElementTypeOrSelf(op.getInput()));
    size_t place = places.size();
    places.push_back({*site, op.getLoc(), type, op.getGranularity(), scales});
    OpBuilder builder(op);
    if (scales.empty()) {
      Value scale = op.getScale();
      if (!getElementTypeOrSelf(scale).isF32())
        scale = arith::ExtFOp::create(
            builder, op.getLoc(),
            cast<ShapedType>(scale.getType()).clone(builder.getF32Type()),
            scale);
      observe(builder, op, scale, kScalePrefix, place);
    }
    observe(builder, op, op.getInput(), kValuePrefix, place);
    if (sites[*site].scales.empty())
      sites[*site].scales = scales;
  }
  floatValues.resize(sites.size());
  return success();
}

void SiteMeter::instrumentFloat(ModuleOp module) {
  module.walk([&](ObserveOp op) {
    auto known = siteOfName.find(op.getSite());
    if (known == siteOfName.end()) {
      op.replaceAllUsesWith(op.getInput());
      op.erase();
      return;
    }
    size_t site = known->second.first;
    sites[site].isCompared = true;
    op.setSite((kFloatPrefix + Twine(floatPlaces.size())).str());
    floatPlaces.emplace_back(
        site, cast<FloatType>(getElementTypeOrSelf(op.getType())));
  });
}

//===----------------------------------------------------------------------===//
// Runs
//===----------------------------------------------------------------------===//

llvm::orc::SymbolMap
SiteMeter::getSymbols(llvm::orc::MangleAndInterner interner) {
  void (*function)(const char *, const char *, const char *, int64_t,
                   const void *) = &SiteMeter::record;
  llvm::orc::SymbolMap symbols;
  for (StringRef type : {"f16", "bf16", "f32", "f64"})
    symbols[interner(("fpq_observe_" + type).str())] = {
        llvm::orc::ExecutorAddr::fromPtr(function),
        llvm::JITSymbolFlags::Exported};
  return symbols;
}

void SiteMeter::record(const char *name, const char *, const char *,
                       int64_t rank, const void *descriptor) {
  active->record(name, rank, static_cast<const int64_t *>(descriptor));
}

/// Appends the elements of `tensor` in row-major order.
static void appendElements(const TensorView &tensor, FloatType type,
                           std::vector<double> &elements) {
  forEachScaledRun(
      tensor, type.getWidth() / 8, GranularityAttr::get(type.getContext()),
      /*scales=*/1.0f, [&](const char *x, size_t size, ArrayRef<float>) {
        elements.resize(elements.size() + size);
        extendArray(x, type, MutableArrayRef(elements).take_back(size));
        return true;
      });
}

void SiteMeter::record(StringRef name, int64_t rank,
                       const int64_t *descriptor) {
  std::lock_guard<std::mutex> lock(mutex);
  StringRef prefix = name.take_front();
  size_t index = 0;
  name.drop_front().getAsInteger(10, index);
  ArrayRef<int64_t> sizes(descriptor + 3, rank);
  ArrayRef<int64_t> strides(descriptor + 3 + rank, rank);
  auto getTensor = [&](unsigned bytes) {
    return TensorView{reinterpret_cast<const char *>(descriptor[1]) +
                          descriptor[2] * bytes,
                      sizes, strides};
  };
  if (prefix == kFloatPrefix) {
    auto [site, type] = floatPlaces[index];
    unsigned bytes = type.getWidth() / 8;
    appendElements(getTensor(bytes), type,
                   floatValues[site].tensors.emplace_back());
    return;
  }
  Place &place = places[index];
  if (prefix == kScalePrefix) {
    std::vector<double> scales;
    appendElements(getTensor(sizeof(float)),
                   Float32Type::get(place.loc.getContext()), scales);
    place.scales.assign(scales.begin(), scales.end());
    return;
  }
  SiteReport &site = sites[place.site];
  std::vector<double> results;
  place.scalesFit &=
      site.error.add(getTensor(place.type.getWidth() / 8), place.type,
                     place.granularity, place.scales, &results);
  ++site.runs;
  compare(place.site, results);
}

/// Adds what a site quantized to its difference from the float module. Where
/// the modules do not run alike, there is none.
void SiteMeter::compare(size_t site, ArrayRef<double> results) {
  FloatValues &values = floatValues[site];
  if (values.numRead == values.tensors.size() ||
      values.tensors[values.numRead].size() != results.size()) {
    sites[site].isCompared = false;
    return;
  }
  sites[site].accumulated.add(values.tensors[values.numRead++], results);
}

void SiteMeter::finishSample() {
  for (auto [site, values] : llvm::zip_equal(sites, floatValues)) {
    site.isCompared &= values.numRead == values.tensors.size();
    values = FloatValues();
  }
}

LogicalResult SiteMeter::verify() const {
  for (const Place &place : places)
    if (!place.scalesFit)
      return emitError(place.loc)
             << "'fpq.quantize' op has not the scales that "
             << getClause(place.granularity) << " takes for its values";
  return success();
}
