//===- Progress.h - what the user sees of a calibration ---------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_TOOLS_FPQ_CALIBRATE_PROGRESS_H
#define FPQ_TOOLS_FPQ_CALIBRATE_PROGRESS_H

#include "fpq/Calibration/StatisticsFile.h"
#include <chrono>

namespace fpq {

/// A bar on standard error, if that is a terminal.
class ProgressBar {
public:
  /// Of `total` samples, `done` need not run.
  ProgressBar(size_t total, size_t done);
  ~ProgressBar();

  /// Says that one more sample has run.
  void advance();

private:
  using Clock = std::chrono::steady_clock;

  void draw() const;

  size_t total, first, done;
  bool isShown;
  Clock::time_point start = Clock::now(), lastDrawn = start;
};

/// Prints a table with a line for each site.
void printSummary(llvm::raw_ostream &os, const Statistics &statistics);

} // namespace fpq

#endif // FPQ_TOOLS_FPQ_CALIBRATE_PROGRESS_H
