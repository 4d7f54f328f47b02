//===- Recorder.h - statistics of a running program -------------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_CALIBRATION_RECORDER_H
#define FPQ_CALIBRATION_RECORDER_H

#include "fpq/Calibration/StatisticsFile.h"
#include "llvm/ADT/StringMap.h"
#include <mutex>

namespace fpq {

/// Collects the statistics of sites by name. Thread-safe.
class Recorder {
public:
  /// The recorder of the process, which the functions of CalibrationRuntime.h
  /// write to.
  static Recorder &get();

  /// Adds a tensor. Fails if the site is there with another kind, type, rank or
  /// granularity, or if `clause` is no granularity.
  llvm::Error observe(llvm::StringRef site, StatisticKind kind, SampleType type,
                      llvm::StringRef clause, const TensorView &tensor);

  /// Makes the site known, so that it is written even if it never runs.
  llvm::Error declare(llvm::StringRef site, StatisticKind kind, SampleType type,
                      llvm::StringRef clause, int64_t rank);

  /// A copy of what was collected.
  Statistics getStatistics() const;

  /// Goes on from the measurements of `statistics`, of the sites that it has.
  void restore(const Statistics &statistics);

  void reset();

private:
  llvm::Expected<SiteStatistics *> lookup(llvm::StringRef site,
                                          StatisticKind kind, SampleType type,
                                          llvm::StringRef clause, int64_t rank);

  mutable std::mutex mutex;
  llvm::StringMap<SiteStatistics> sites;
};

} // namespace fpq

#endif // FPQ_CALIBRATION_RECORDER_H
