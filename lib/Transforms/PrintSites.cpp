//===- PrintSites.cpp - report of all sites -------------------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "fpq/Analysis/FloatRangeAnalysis.h"
#include "fpq/Analysis/Sites.h"
#include "fpq/IR/FPQOps.h"
#include "fpq/IR/Numerics.h"
#include "fpq/Support/TextTable.h"
#include "fpq/Transforms/Passes.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Support/FileUtilities.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/ToolOutputFile.h"
#include <mutex>

namespace fpq {
#define GEN_PASS_DEF_PRINTSITESPASS
#include "fpq/Transforms/Passes.h.inc"
} // namespace fpq

using namespace mlir;
using namespace fpq;

namespace {
/// One line of the report.
struct Site {
  StringRef name;
  std::string location, format;
  /// Without a bound that is known.
  std::optional<FloatRange> range;
  /// proven, calibrated or unknown, and what proves it.
  StringRef known;
  std::string provenBy;
  /// One, or one for each index or block of a granularity. Empty if there is
  /// none yet, or if it is computed at run time.
  SmallVector<float, 1> scales;
};
} // namespace

/// What is known of the values of `input`, of which a range may be stated.
static void describeRange(Site &site, Value input, RangeAttr stated,
                          const FloatRanges &ranges) {
  FloatRange inferred = ranges.lookup(input).range, range = inferred;
  if (stated)
    range = range.intersect(stated.getLo().convertToDouble(),
                            stated.getHi().convertToDouble());
  if (range.isBounded() && !range.isBottom()) {
    site.range = range;
    site.known = "proven";
    site.provenBy =
        inferred.isBounded() ? describeProof(input) : "stated range";
  } else {
    site.known = site.scales.empty() ? "unknown" : "calibrated";
  }
}

static std::vector<Site> collectSites(Operation *root) {
  FloatRanges ranges(root);
  std::vector<Site> sites;
  root->walk([&](Operation *op) {
    Site site;
    if (auto observe = dyn_cast<ObserveOp>(op)) {
      site.name = observe.getSite();
      llvm::raw_string_ostream(site.format) << observe.getFormat();
      describeRange(site, observe.getInput(), {}, ranges);
    } else if (auto quantize = dyn_cast<QuantizeOp>(op);
               quantize && quantize.getSite()) {
      site.name = *quantize.getSite();
      llvm::raw_string_ostream(site.format)
          << getElementTypeOrSelf(quantize.getType());
      site.scales = getConstantScales(quantize.getScale());
      describeRange(site, quantize.getInput(), quantize.getRangeAttr(), ranges);
    } else {
      return;
    }
    site.location = formatLocation(op->getLoc());
    sites.push_back(std::move(site));
  });
  return sites;
}

//===----------------------------------------------------------------------===//
// Formats
//===----------------------------------------------------------------------===//

static SmallVector<float, 1> getInverses(ArrayRef<float> scales) {
  return SmallVector<float, 1>(llvm::map_range(scales, getScaleInverse));
}

/// `text` on one line.
static std::string escape(StringRef text) {
  std::string escaped;
  llvm::raw_string_ostream os(escaped);
  llvm::printEscapedString(text, os);
  return escaped;
}

static void printText(raw_ostream &os, ArrayRef<Site> sites) {
  std::vector<std::vector<std::string>> lines;
  lines.push_back(
      {"site", "format", "range", "known", "scale", "scale_inv", "location"});
  for (const Site &site : sites) {
    std::string range = "-";
    if (site.range) {
      range.clear();
      llvm::raw_string_ostream(range) << *site.range;
    }
    std::string known = site.known.str();
    if (!site.provenBy.empty())
      known += ": " + site.provenBy;
    lines.push_back({escape(site.name), site.format, range, known,
                     formatScales(site.scales),
                     formatScales(getInverses(site.scales)),
                     escape(site.location)});
  }
  printTable(os, lines);
}

static void printScales(llvm::json::OStream &json, StringRef key,
                        ArrayRef<float> scales) {
  if (scales.empty())
    return json.attribute(key, nullptr);
  if (scales.size() == 1)
    return json.attribute(key, scales.front());
  json.attributeArray(key, [&] {
    for (float scale : scales)
      json.value(scale);
  });
}

static void printJSON(raw_ostream &os, ArrayRef<Site> sites) {
  llvm::json::OStream json(os, /*IndentSize=*/2);
  json.array([&] {
    for (const Site &site : sites)
      json.object([&] {
        json.attribute("site", llvm::json::fixUTF8(site.name));
        json.attribute("location", llvm::json::fixUTF8(site.location));
        json.attribute("format", site.format);
        if (site.range) {
          json.attributeArray("range", [&] {
            json.value(site.range->lo);
            json.value(site.range->hi);
          });
          json.attribute("may_be_nan", site.range->mayBeNaN);
        } else {
          json.attribute("range", nullptr);
          json.attribute("may_be_nan", nullptr);
        }
        json.attribute("known", site.known);
        json.attribute("proven_by", site.provenBy.empty()
                                        ? llvm::json::Value(nullptr)
                                        : llvm::json::Value(site.provenBy));
        printScales(json, "scale", site.scales);
        printScales(json, "scale_inv", getInverses(site.scales));
      });
  });
  os << '\n';
}

//===----------------------------------------------------------------------===//
// Pass
//===----------------------------------------------------------------------===//

namespace {
struct PrintSitesPass : public fpq::impl::PrintSitesPassBase<PrintSitesPass> {
  using Base::Base;

  void runOnOperation() override {
    // Each function would replace what the others have written.
    bool isNested = getOperation()->getParentOp() != nullptr;
    if (isNested && output != "-") {
      emitError(getOperation()->getLoc())
          << "output names one file, but the pass runs on each '"
          << getOperation()->getName() << "': run it on the module";
      return signalPassFailure();
    }
    std::string report;
    llvm::raw_string_ostream os(report);
    std::vector<Site> sites = collectSites(getOperation());
    switch (format) {
    case ReportFormat::Text:
      printText(os, sites);
      break;
    case ReportFormat::JSON:
      printJSON(os, sites);
      break;
    }
    markAllAnalysesPreserved();

    // Functions are processed in parallel, and reports must not mix.
    static std::mutex mutex;
    std::lock_guard<std::mutex> lock(mutex);
    std::string error;
    std::unique_ptr<llvm::ToolOutputFile> file = openOutputFile(output, &error);
    if (!file) {
      emitError(getOperation()->getLoc()) << error;
      return signalPassFailure();
    }
    file->os() << report;
    file->os().flush();
    if (file->os().has_error()) {
      emitError(getOperation()->getLoc())
          << "cannot write '" << output
          << "': " << file->os().error().message();
      file->os().clear_error();
      return signalPassFailure();
    }
    file->keep();
  }
};
} // namespace
