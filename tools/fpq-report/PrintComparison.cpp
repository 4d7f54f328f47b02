//===- PrintComparison.cpp - a comparison as text -------------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Comparison.h"
#include "fpq/Analysis/Sites.h"
#include "fpq/IR/Numerics.h"
#include "fpq/Support/TextTable.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"
#include <cmath>

using namespace fpq;
using llvm::SmallVector;

static std::string print(const char *format, double value) {
  std::string text;
  llvm::raw_string_ostream(text) << llvm::format(format, value);
  return text;
}

std::string fpq::formatDecibels(double value) { return print("%.2f", value); }

std::string fpq::formatShare(double share) {
  return share == 0 ? "0" : print("%.3g%%", 100 * share);
}

std::string fpq::formatScale(const SiteReport &site) {
  return formatScales(site.scales);
}

std::string fpq::formatScaleInverse(const SiteReport &site) {
  return formatScales(
      SmallVector<float, 1>(llvm::map_range(site.scales, getScaleInverse)));
}

static std::vector<std::string> describe(const SiteReport &site) {
  std::string saturated = "-", flushed = "-", sqnr = "-", count = "-",
              accumulated = "-";
  if (site.isMeasured()) {
    sqnr = formatDecibels(site.error.getSQNR());
    saturated = formatShare(site.getSaturatedShare());
    flushed = formatShare(site.getFlushedShare());
    count = llvm::utostr(site.error.count);
  }
  if (site.hasAccumulated())
    accumulated = formatDecibels(site.accumulated.getSQNR());
  std::string measured = site.isConstant ? "constant" : "at run time";
  if (!site.reason.empty())
    measured = "no: " + site.reason;
  return {site.name,
          site.error.getFormat().name.str(),
          site.granularity,
          formatScale(site),
          formatScaleInverse(site),
          sqnr,
          accumulated,
          saturated,
          flushed,
          llvm::utostr(site.error.nan + site.error.inf),
          count,
          measured,
          site.location};
}

void fpq::printComparison(llvm::raw_ostream &os, const Comparison &comparison,
                          size_t numWorst) {
  std::vector<std::vector<std::string>> lines;
  lines.push_back({"site", "format", "granularity", "scale", "scale_inv",
                   "SQNR dB", "accumulated dB", "saturated", "flushed",
                   "NaN+Inf", "values", "measured", "location"});
  for (const SiteReport &site : comparison.sites)
    lines.push_back(describe(site));
  for (const std::string &site : comparison.openSites) {
    std::vector<std::string> &cells =
        lines.emplace_back(lines.front().size(), "-");
    cells.front() = site;
    cells[lines.front().size() - 2] = "no: has no scale";
  }
  printTable(os, lines);

  lines.clear();
  lines.push_back(
      {"result", "type", "SQNR dB", "largest error", "mismatched", "values"});
  for (const auto &[index, result] : llvm::enumerate(comparison.results))
    lines.push_back(
        {std::to_string(index), result.type,
         result.error.count > 0 ? formatDecibels(result.error.getSQNR()) : "-",
         print("%.6g", result.error.largest),
         llvm::utostr(result.error.mismatched),
         llvm::utostr(result.error.count)});
  os << '\n';
  printTable(os, lines);

  std::vector<std::string> worst = comparison.getWorst(numWorst);
  if (!worst.empty())
    os << '\n' << formatExclude(worst) << '\n';
}
