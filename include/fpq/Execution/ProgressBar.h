//===- ProgressBar.h - how far a run over samples is ------------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_EXECUTION_PROGRESSBAR_H
#define FPQ_EXECUTION_PROGRESSBAR_H

#include <chrono>
#include <cstddef>

namespace fpq {

/// A bar on standard error, if that is a terminal and `isWanted`.
class ProgressBar {
public:
  /// Of `total` samples, `done` need not run.
  ProgressBar(size_t total, size_t done, bool isWanted);
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

} // namespace fpq

#endif // FPQ_EXECUTION_PROGRESSBAR_H
