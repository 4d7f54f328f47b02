//===- ApplyCalibration.cpp - scales from statistics ----------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CalibratedScales.h"
#include "SiteQuantizer.h"
#include "fpq/Analysis/Sites.h"
#include "fpq/Transforms/CalibrationSite.h"
#include "fpq/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Remarks.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"

namespace fpq {
#define GEN_PASS_DEF_APPLYCALIBRATIONPASS
#include "fpq/Transforms/Passes.h.inc"
} // namespace fpq

using namespace mlir;
using namespace fpq;

static remark::RemarkOpts getRemarkOpts() {
  return remark::RemarkOpts::name("calibrated-observer")
      .category("fpq-apply-calibration");
}

namespace {
struct ApplyCalibrationPass
    : public fpq::impl::ApplyCalibrationPassBase<ApplyCalibrationPass> {
  using Base::Base;

  void runOnOperation() override {
    Operation *root = getOperation();
    // A pass runs on several operations.
    decided.clear();
    used.clear();
    FailureOr<ScalePolicyAttr> policy =
        ScalePolicyAttr::parseOption(root->getContext(), scalePolicy,
                                     [&] { return emitError(root->getLoc()); });
    if (failed(policy))
      return signalPassFailure();
    if (failed(parseChoice()))
      return signalPassFailure();
    if (stats.empty()) {
      if (failed(verifyNoSites()))
        signalPassFailure();
      return;
    }
    llvm::Expected<Statistics> statistics = readStatistics(stats);
    if (!statistics) {
      emitError(root->getLoc()) << llvm::toString(statistics.takeError());
      return signalPassFailure();
    }
    if (failed(verifySitesAgree(root)))
      return signalPassFailure();
    if (failed(decide(*statistics, *policy)))
      return signalPassFailure();

    SiteQuantizer quantizer(&getContext());
    for (auto &[observe, scales] : decided)
      quantizer.quantize(observe, scales, observe.getGranularity(),
                         RangeAttr());
    reportIgnored(*statistics);
  }

private:
  LogicalResult parseChoice() {
    std::optional<CalibrationMethod> method =
        parseCalibrationMethod(calibrationMethod);
    if (!method)
      return emitError(getOperation()->getLoc())
             << "unknown calibration-method '" << calibrationMethod
             << "': there are max, percentile, mse and entropy";
    if (!(percentile > 0 && percentile <= 100))
      return emitError(getOperation()->getLoc())
             << "percentile=" << percentile
             << " has to be above 0 and at most 100";
    choice = {*method, percentile};
    return success();
  }

  /// Without a file there must be nothing to decide.
  LogicalResult verifyNoSites() {
    llvm::SetVector<StringRef> sites;
    getOperation()->walk(
        [&](ObserveOp observe) { sites.insert(observe.getSite()); });
    if (sites.empty())
      return success();
    return emitError(getOperation()->getLoc())
           << "stats=FILE, a file that fpq-calibrate writes, has to give "
           << sites.size() << (sites.size() == 1 ? " site" : " sites")
           << " a scale: " << llvm::join(sites, ", ");
  }

  /// Finds the scales of all sites before any changes, so that an error leaves
  /// the module as it was and all errors are seen at once.
  LogicalResult decide(const Statistics &statistics, ScalePolicyAttr policy) {
    bool isComplete = true, usesHistogram = false;
    getOperation()->walk([&](ObserveOp observe) {
      CalibrationSite site = CalibrationSite::get(observe);
      used.insert(site.name);
      auto it = statistics.find(site.name);
      if (it == statistics.end() || neverRan(it->second)) {
        isComplete &=
            leave(observe, it == statistics.end() ? "has no entry of it"
                                                  : "says that it never ran");
        return;
      }
      ScalePolicyAttr own = observe.getPolicyAttr();
      llvm::Expected<TypedAttr> scales =
          getCalibratedScales(observe, it->second, own ? own : policy, choice);
      usesHistogram |= hasHistogram(it->second);
      if (!scales) {
        observe.emitOpError("site '")
            << site.name << "' cannot be calibrated by '" << stats
            << "': " << llvm::toString(scales.takeError());
        isComplete = false;
        return;
      }
      decided.emplace_back(observe, *scales);
      if (auto passed = remark::passed(observe.getLoc(), getRemarkOpts()))
        describe(passed, site, *scales);
    });
    if (isComplete && !decided.empty() && !usesHistogram &&
        choice.method != CalibrationMethod::Max)
      return emitError(getOperation()->getLoc())
             << "calibration-method=" << calibrationMethod
             << " needs histograms, which '" << stats
             << "' has of no site: insert observers with kind=histogram";
    return success(isComplete);
  }

  /// Whether the site may stay as it is.
  bool leave(ObserveOp observe, StringRef what) {
    InFlightDiagnostic diagnostic =
        allowMissing ? observe.emitWarning() : observe.emitOpError();
    diagnostic << "site '" << observe.getSite() << "' has no scale: '" << stats
               << "' " << what;
    if (!allowMissing)
      diagnostic << "; calibrate it, state its amax or scale in the file, or "
                    "leave it with allow-missing";
    return allowMissing;
  }

  template <typename Remark>
  static void describe(Remark &remark, const CalibrationSite &site,
                       TypedAttr scales) {
    remark << remark::metric("site", site.name);
    if (auto scale = dyn_cast<FloatAttr>(scales))
      remark << remark::metric("scale", scale.getValue().convertToFloat());
    else
      remark << remark::metric(
          "scales", cast<DenseElementsAttr>(scales).getNumElements());
  }

  void reportIgnored(const Statistics &statistics) {
    int64_t ignored = llvm::count_if(statistics, [&](const auto &entry) {
      return !used.contains(entry.first);
    });
    if (ignored == 0)
      return;
    if (auto analysis =
            remark::analysis(getOperation()->getLoc(), getRemarkOpts()))
      analysis << remark::metric("file", stats.getValue())
               << remark::metric("ignored-entries", ignored);
  }

  SmallVector<std::pair<ObserveOp, TypedAttr>> decided;
  llvm::StringSet<> used;
  CalibrationChoice choice;
};
} // namespace
