//===- Statistics.h - what calibration measures -----------------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Statistics of the values at a site. Nothing here depends on MLIR, so that the
// runtime library does not either.
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_CALIBRATION_STATISTICS_H
#define FPQ_CALIBRATION_STATISTICS_H

#include "fpq/Calibration/Histogram.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <limits>
#include <optional>
#include <string>

namespace fpq {

/// The `ObserverKind` of a site, outside of MLIR.
enum class StatisticKind { MinMax, MovingAverage, Histogram };

/// The types that are observed.
enum class SampleType { F16, BF16, F32, F64 };

llvm::StringRef stringify(StatisticKind kind);
llvm::StringRef stringify(SampleType type);
std::optional<StatisticKind> parseStatisticKind(llvm::StringRef text);
std::optional<SampleType> parseSampleType(llvm::StringRef text);

/// The `GranularityAttr` of a site, outside of MLIR: the extent of a group
/// along each dimension, -1 for the whole dimension, and the clause that says
/// so, without spaces.
struct Grouping {
  std::string clause = "per_tensor";
  llvm::SmallVector<int64_t> blocks;

  static llvm::Expected<Grouping> parse(llvm::StringRef clause, int64_t rank);

  bool isPerTensor() const { return clause == "per_tensor"; }
  /// Groups along each dimension of a value of the given shape.
  llvm::SmallVector<int64_t> getGrid(llvm::ArrayRef<int64_t> sizes) const;
};

/// What was measured of the elements that share a scale. NaN and infinities are
/// counted and are no part of anything else.
struct GroupStatistics {
  /// Finite elements.
  uint64_t count = 0;
  uint64_t nan = 0, inf = 0;
  double min = std::numeric_limits<double>::infinity();
  double max = -std::numeric_limits<double>::infinity();
  /// Observations that are in the averages, and the exponential moving averages
  /// of their smallest and largest values: of kind MovingAverage.
  uint64_t averaged = 0;
  double averageMin = 0, averageMax = 0;
  /// Of kind Histogram.
  Histogram histogram;

  /// The weight of a new observation in the moving averages.
  static constexpr double kMomentum = 0.01;
  void average(double newMin, double newMax);

  /// The largest magnitude, averaged if the averages hold something.
  double getAmax() const;

  /// Adds what `other` has seen. Averages are weighted by their observations,
  /// everything else is as if one run had seen the data of both.
  void merge(const GroupStatistics &other);
};

/// A tensor in memory, in elements.
struct TensorView {
  const void *data;
  llvm::ArrayRef<int64_t> sizes, strides;
};

/// What was measured at a site.
struct SiteStatistics {
  StatisticKind kind = StatisticKind::MinMax;
  SampleType type = SampleType::F32;
  int64_t rank = 0;
  Grouping grouping;
  /// Tensors seen.
  uint64_t observations = 0;
  /// Groups along each dimension, and the groups in row-major order. Dimensions
  /// may grow from one observation to the next.
  llvm::SmallVector<int64_t> grid;
  std::vector<GroupStatistics> groups;

  /// Fails if `clause` is no granularity of a value of that rank.
  static llvm::Expected<SiteStatistics> create(StatisticKind kind,
                                               SampleType type, int64_t rank,
                                               llvm::StringRef clause);

  /// Adds a tensor of this site's element type and rank.
  void observe(const TensorView &tensor);

  /// Fails if the other is not of the same kind, type, rank and granularity.
  llvm::Error checkAgrees(const SiteStatistics &other) const;
  llvm::Error merge(const SiteStatistics &other);

  /// All groups taken together.
  GroupStatistics getTotal() const;

  /// Makes room for `newGrid`; groups keep their places.
  void growGrid(llvm::ArrayRef<int64_t> newGrid);
};

} // namespace fpq

#endif // FPQ_CALIBRATION_STATISTICS_H
