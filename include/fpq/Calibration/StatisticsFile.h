//===- StatisticsFile.h - the file of calibration ---------------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_CALIBRATION_STATISTICSFILE_H
#define FPQ_CALIBRATION_STATISTICSFILE_H

#include "fpq/Calibration/Statistics.h"
#include <map>
#include <variant>

namespace llvm::json {
class Object;
class OStream;
} // namespace llvm::json

namespace fpq {

/// What somebody wrote of a site, or took from a checkpoint: one number, or one
/// for each group in row-major order.
struct StatedSite {
  enum class Quantity { Amax, Scale };

  /// What the entry says of the site, if it does.
  std::optional<SampleType> type;
  std::optional<int64_t> rank;
  /// Without spaces; per_tensor if the entry has none and one number.
  std::string granularity = "per_tensor";
  Quantity quantity = Quantity::Amax;
  /// Groups along each dimension; empty per tensor.
  llvm::SmallVector<int64_t> grid;
  std::vector<double> values;

  friend bool operator==(const StatedSite &a, const StatedSite &b) {
    return a.type == b.type && a.rank == b.rank &&
           a.granularity == b.granularity && a.quantity == b.quantity &&
           a.grid == b.grid && a.values == b.values;
  }
};

using SiteEntry = std::variant<SiteStatistics, StatedSite>;

/// The sites of a file by name, in the order in which they are written.
using Statistics = std::map<std::string, SiteEntry, std::less<>>;

/// Reads a file of docs/Calibration.md. Errors name the file and the site.
llvm::Expected<Statistics> readStatistics(llvm::StringRef path);

/// Writes a file that readStatistics reads back to what it was, to the last
/// bit. The file is there as a whole or, if the process dies, not at all.
llvm::Error writeStatistics(llvm::StringRef path, const Statistics &statistics);

/// Adds the entries of `from`. Measurements of one site become those of one run
/// over all data. A stated site must be the same in both.
llvm::Error mergeStatistics(Statistics &into, const Statistics &from);

/// The object of a file, for a file that holds one.
llvm::Expected<Statistics> parseStatistics(const llvm::json::Object &object);
void printStatistics(llvm::json::OStream &os, const Statistics &statistics);

} // namespace fpq

#endif // FPQ_CALIBRATION_STATISTICSFILE_H
