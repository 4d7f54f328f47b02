//===- Summary.cpp - what a calibration has measured ----------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Summary.h"
#include "fpq/Support/TextTable.h"
#include "llvm/Support/Format.h"

using namespace fpq;

static std::string formatShort(double value) {
  std::string text;
  llvm::raw_string_ostream(text) << llvm::format("%.6g", value);
  return text;
}

static std::vector<std::string> describe(llvm::StringRef name,
                                         const SiteStatistics &site) {
  GroupStatistics total = site.getTotal();
  bool hasRange = total.count > 0;
  auto number = [&](double value) {
    return hasRange ? formatShort(value) : std::string("-");
  };
  return {name.str(),
          stringify(site.type).str(),
          stringify(site.kind).str(),
          site.grouping.clause,
          std::to_string(site.observations),
          number(total.min),
          number(total.max),
          number(total.getAmax()),
          std::to_string(total.nan + total.inf)};
}

void fpq::printSummary(llvm::raw_ostream &os, const Statistics &statistics) {
  std::vector<std::vector<std::string>> lines;
  lines.push_back({"site", "type", "observer", "granularity", "runs", "min",
                   "max", "amax", "NaN+Inf"});
  for (const auto &[name, entry] : statistics)
    if (const auto *site = std::get_if<SiteStatistics>(&entry))
      lines.push_back(describe(name, *site));
  printTable(os, lines);
}
