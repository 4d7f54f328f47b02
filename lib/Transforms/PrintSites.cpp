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
#include "fpq/Transforms/Passes.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Support/FileUtilities.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/ToolOutputFile.h"
#include <array>

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
  std::optional<float> scale;
};
} // namespace

static std::string formatLocation(Location loc) {
  std::string text;
  llvm::raw_string_ostream os(text);
  if (auto file = loc->findInstanceOf<FileLineColLoc>())
    os << file.getFilename().getValue() << ':' << file.getLine() << ':'
       << file.getColumn();
  else
    os << loc;
  return text;
}

/// What is known of the values of `input`, of which a range may be stated.
static void describeRange(Site &site, Value input, RangeAttr stated,
                          const FloatRanges &ranges) {
  FloatRange range = ranges.lookup(input).range;
  if (stated)
    range = range.intersect(stated.getLo().convertToDouble(),
                            stated.getHi().convertToDouble());
  if (range.isBounded() && !range.isBottom()) {
    site.range = range;
    site.known = "proven";
    site.provenBy = describeProof(input);
  } else {
    site.known = site.scale ? "calibrated" : "unknown";
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
      FloatAttr scale;
      if (matchPattern(quantize.getScale(), m_Constant(&scale)))
        site.scale = scale.getValue().convertToFloat();
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

static void printText(raw_ostream &os, ArrayRef<Site> sites) {
  constexpr size_t kNumColumns = 7;
  std::vector<std::array<std::string, kNumColumns>> lines;
  lines.push_back(
      {"site", "format", "range", "known", "scale", "scale_inv", "location"});
  auto formatNumber = [](std::optional<float> number) {
    std::string text = "-";
    if (number) {
      text.clear();
      llvm::raw_string_ostream(text) << llvm::format("%.7g", *number);
    }
    return text;
  };
  for (const Site &site : sites) {
    std::string range = "-";
    if (site.range) {
      range.clear();
      llvm::raw_string_ostream(range) << *site.range;
    }
    std::string known = site.known.str();
    if (!site.provenBy.empty())
      known += ": " + site.provenBy;
    std::optional<float> inverse;
    if (site.scale)
      inverse = getScaleInverse(*site.scale);
    lines.push_back({site.name.str(), site.format, range, known,
                     formatNumber(site.scale), formatNumber(inverse),
                     site.location});
  }
  std::array<size_t, kNumColumns> widths{};
  for (const auto &cells : lines)
    for (auto [width, cell] : llvm::zip_equal(widths, cells))
      width = std::max(width, cell.size());
  for (const auto &cells : lines) {
    std::string line;
    for (auto [width, cell] : llvm::zip_equal(widths, cells)) {
      line += cell;
      line.append(width - cell.size() + 2, ' ');
    }
    os << StringRef(line).rtrim() << '\n';
  }
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
        if (site.scale) {
          json.attribute("scale", *site.scale);
          json.attribute("scale_inv", getScaleInverse(*site.scale));
        } else {
          json.attribute("scale", nullptr);
          json.attribute("scale_inv", nullptr);
        }
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
    std::string error;
    std::unique_ptr<llvm::ToolOutputFile> file = openOutputFile(output, &error);
    if (!file) {
      emitError(getOperation()->getLoc()) << error;
      return signalPassFailure();
    }
    std::vector<Site> sites = collectSites(getOperation());
    switch (format) {
    case ReportFormat::Text:
      printText(file->os(), sites);
      break;
    case ReportFormat::JSON:
      printJSON(file->os(), sites);
      break;
    }
    file->keep();
    markAllAnalysesPreserved();
  }
};
} // namespace
