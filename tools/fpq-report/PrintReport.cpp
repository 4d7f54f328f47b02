//===- PrintReport.cpp - the report as text -------------------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "QuantizationReport.h"
#include "fpq/IR/Numerics.h"
#include "fpq/Support/TextTable.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"

using namespace fpq;

static std::string formatScale(std::optional<float> scale) {
  if (!scale)
    return "-";
  std::string text;
  llvm::raw_string_ostream(text) << llvm::format("%.7g", *scale);
  return text;
}

static std::string formatDecibels(std::optional<double> sqnr) {
  if (!sqnr)
    return "-";
  std::string text;
  llvm::raw_string_ostream(text) << llvm::format("%.2f", *sqnr);
  return text;
}

void fpq::printReport(llvm::raw_ostream &os, llvm::ArrayRef<ReportRow> rows) {
  std::vector<std::vector<std::string>> lines;
  lines.push_back({"site", "format", "scale", "scale_inv", "range",
                   "decided by", "SQNR dB", "inverted dB", "location"});
  auto orDash = [](const std::string &text) {
    return text.empty() ? std::string("-") : text;
  };
  for (const ReportRow &row : rows) {
    std::optional<float> inverse;
    if (row.scale)
      inverse = getScaleInverse(*row.scale);
    lines.push_back({row.name, orDash(row.format), formatScale(row.scale),
                     formatScale(inverse), orDash(row.range),
                     orDash(row.decidedBy), formatDecibels(row.sqnr),
                     formatDecibels(row.invertedSqnr), orDash(row.location)});
  }
  printTable(os, lines);
}
