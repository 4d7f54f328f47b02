//===- ComparisonJSON.cpp - a comparison as JSON --------------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Comparison.h"
#include "fpq/IR/Numerics.h"
#include "llvm/Support/JSON.h"
#include <cmath>

using namespace fpq;
namespace json = llvm::json;

/// Decibels may be infinite, which JSON has no number for.
static json::Value toJSON(double number) {
  return std::isfinite(number) ? json::Value(number) : json::Value(nullptr);
}

static void printScales(json::OStream &os, llvm::StringRef key,
                        llvm::ArrayRef<float> scales, float (*convert)(float)) {
  if (scales.empty())
    return os.attribute(key, nullptr);
  if (scales.size() == 1)
    return os.attribute(key, convert(scales.front()));
  os.attributeArray(key, [&] {
    for (float scale : scales)
      os.value(convert(scale));
  });
}

static void printHistogram(json::OStream &os, const Histogram &histogram) {
  os.attribute("bins_per_binade", Histogram::kBinsPerBinade);
  os.attribute("zeros", histogram.getZeros());
  if (histogram.getCounts().empty())
    return;
  os.attribute("first", histogram.getFirst());
  // One line, as in a file of statistics.
  os.attributeBegin("counts");
  os.rawValue([&](llvm::raw_ostream &stream) {
    stream << '[';
    llvm::interleaveComma(histogram.getCounts(), stream);
    stream << ']';
  });
  os.attributeEnd();
}

static void printSite(json::OStream &os, const SiteReport &site) {
  const QuantizationError &error = site.error;
  os.attribute("site", site.hasSite ? json::Value(json::fixUTF8(site.name))
                                    : json::Value(nullptr));
  os.attribute("location", json::fixUTF8(site.location));
  os.attribute("format", error.getFormat().name);
  os.attribute("granularity", site.granularity);
  printScales(os, "scale", site.scales, [](float scale) { return scale; });
  printScales(os, "scale_inv", site.scales, getScaleInverse);
  os.attribute("constant", site.isConstant);
  os.attribute("unmeasured", site.reason.empty() ? json::Value(nullptr)
                                                 : json::Value(site.reason));
  os.attribute("runs", site.runs);
  os.attribute("count", error.count);
  os.attribute("nan", error.nan);
  os.attribute("inf", error.inf);
  os.attribute("sqnr_db", site.isMeasured() ? toJSON(error.getSQNR())
                                            : json::Value(nullptr));
  os.attribute("accumulated_sqnr_db", site.hasAccumulated()
                                          ? toJSON(site.accumulated.getSQNR())
                                          : json::Value(nullptr));
  os.attribute("signal", error.signal);
  os.attribute("noise", error.noise);
  os.attribute("saturated", error.saturated);
  os.attribute("flushed", error.flushed);
  os.attributeObject("histogram", [&] { printHistogram(os, error.scaled); });
}

static void printResult(json::OStream &os, const ResultReport &result) {
  const TensorError &error = result.error;
  os.attribute("type", result.type);
  os.attribute("count", error.count);
  os.attribute("mismatched", error.mismatched);
  os.attribute("sqnr_db", error.count > 0 ? toJSON(error.getSQNR())
                                          : json::Value(nullptr));
  os.attribute("signal", error.signal);
  os.attribute("noise", error.noise);
  os.attribute("largest_error", error.largest);
}

void fpq::printComparisonJSON(llvm::raw_ostream &stream,
                              const Comparison &comparison, size_t numWorst) {
  json::OStream os(stream, /*IndentSize=*/2);
  auto array = [&](llvm::StringRef key, const auto &items, auto printItem) {
    os.attributeArray(key, [&] {
      for (const auto &item : items)
        os.object([&] { printItem(os, item); });
    });
  };
  auto names = [&](llvm::StringRef key, llvm::ArrayRef<std::string> items) {
    os.attributeArray(key, [&] {
      for (const std::string &item : items)
        os.value(json::fixUTF8(item));
    });
  };
  os.object([&] {
    os.attribute("version", 1);
    os.attribute("float", json::fixUTF8(comparison.floatFile));
    os.attribute("quantized", json::fixUTF8(comparison.quantizedFile));
    os.attribute("entry", json::fixUTF8(comparison.entry));
    os.attribute("samples", static_cast<uint64_t>(comparison.samples));
    array("results", comparison.results, printResult);
    array("sites", comparison.sites, printSite);
    names("open_sites", comparison.openSites);
    names("worst", comparison.getWorst(numWorst));
    os.attribute("exclude", formatExclude(comparison.getWorst(numWorst)));
  });
  stream << '\n';
}
