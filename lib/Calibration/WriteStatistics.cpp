//===- WriteStatistics.cpp - write statistics -----------------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "StatisticsFormat.h"
#include "fpq/Calibration/StatisticsFile.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/raw_ostream.h"
#include <charconv>

using namespace fpq;
using llvm::Error;
using llvm::StringRef;
namespace json = llvm::json;

std::string fpq::formatNumber(double number) {
  char text[32];
  std::to_chars_result result =
      std::to_chars(text, text + sizeof(text), number);
  return std::string(text, result.ptr);
}

/// A number of each group: one, or an array on a line of its own, which
/// compares well and does not take a line a number.
template <typename Range, typename Function>
static void printGroups(json::OStream &os, StringRef key, const Range &groups,
                        bool isPerTensor, Function format) {
  os.attributeBegin(key);
  os.rawValue([&](llvm::raw_ostream &stream) {
    if (!isPerTensor)
      stream << '[';
    llvm::interleaveComma(groups, stream,
                          [&](const auto &group) { stream << format(group); });
    if (!isPerTensor)
      stream << ']';
  });
  os.attributeEnd();
}

static std::string formatHistogram(const Histogram &histogram) {
  std::string text;
  llvm::raw_string_ostream os(text);
  os << "{\"bins_per_binade\": " << Histogram::kBinsPerBinade
     << ", \"zeros\": " << histogram.getZeros()
     << ", \"first\": " << histogram.getFirst() << ", \"counts\": [";
  llvm::interleaveComma(histogram.getCounts(), os);
  os << "]}";
  return text;
}

static auto formatCount(uint64_t GroupStatistics::*member) {
  return [member](const GroupStatistics &group) {
    return llvm::utostr(group.*member);
  };
}

static void printMeasured(json::OStream &os, const SiteStatistics &site) {
  bool isPerTensor = site.grouping.isPerTensor();
  auto print = [&](StringRef key, auto format) {
    printGroups(os, key, site.groups, isPerTensor, format);
  };
  auto number = [](bool isPresent, double value) {
    return isPresent ? formatNumber(value) : "null";
  };
  using Group = GroupStatistics;
  os.attribute("observer", stringify(site.kind));
  os.attribute("type", stringify(site.type));
  os.attribute("rank", site.rank);
  os.attribute("granularity", site.grouping.clause);
  os.attribute("observations", static_cast<int64_t>(site.observations));
  if (!isPerTensor)
    printGroups(os, "grid", site.grid, false, llvm::itostr);
  print("count", formatCount(&Group::count));
  print("nan", formatCount(&Group::nan));
  print("inf", formatCount(&Group::inf));
  print("min",
        [&](const Group &group) { return number(group.count > 0, group.min); });
  print("max",
        [&](const Group &group) { return number(group.count > 0, group.max); });
  print("amax", [&](const Group &group) {
    return number(group.count > 0, group.getAmax());
  });
  if (site.kind == StatisticKind::MovingAverage) {
    print("averaged", formatCount(&Group::averaged));
    print("average_min", [&](const Group &group) {
      return number(group.averaged > 0, group.averageMin);
    });
    print("average_max", [&](const Group &group) {
      return number(group.averaged > 0, group.averageMax);
    });
  }
  if (site.kind == StatisticKind::Histogram)
    print("histogram",
          [](const Group &group) { return formatHistogram(group.histogram); });
}

static void printStated(json::OStream &os, const StatedSite &site) {
  bool isPerTensor = site.granularity == "per_tensor";
  if (site.type)
    os.attribute("type", stringify(*site.type));
  if (site.rank)
    os.attribute("rank", *site.rank);
  if (!isPerTensor) {
    os.attribute("granularity", site.granularity);
    printGroups(os, "grid", site.grid, false, llvm::itostr);
  }
  bool isScale = site.quantity == StatedSite::Quantity::Scale;
  printGroups(os, isScale ? "scale" : "amax", site.values, isPerTensor,
              formatNumber);
}

void fpq::printStatistics(json::OStream &os, const Statistics &statistics) {
  os.object([&] {
    os.attribute("version", kStatisticsVersion);
    os.attributeObject("sites", [&] {
      for (const auto &[name, entry] : statistics)
        os.attributeObject(name, [&, &entry = entry] {
          if (const auto *site = std::get_if<SiteStatistics>(&entry))
            printMeasured(os, *site);
          else
            printStated(os, std::get<StatedSite>(entry));
        });
    });
  });
}

Error fpq::writeStatistics(StringRef path, const Statistics &statistics) {
  // Into a file beside it, which then takes its name.
  return llvm::writeToOutput(path, [&](llvm::raw_ostream &stream) {
    json::OStream os(stream, /*IndentSize=*/2);
    printStatistics(os, statistics);
    stream << '\n';
    return Error::success();
  });
}
