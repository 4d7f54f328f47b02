//===- Checkpoint.h - what a calibration has done so far --------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_TOOLS_FPQ_CALIBRATE_CHECKPOINT_H
#define FPQ_TOOLS_FPQ_CALIBRATE_CHECKPOINT_H

#include "fpq/Calibration/StatisticsFile.h"

namespace fpq {

/// A run that was not at its end: the statistics, and the samples that are in
/// them. Both are in one file, so that they cannot disagree.
struct Checkpoint {
  /// A hash of the model, and the function that runs.
  std::string model, entry;
  std::vector<std::string> samples;
  Statistics statistics;
};

/// Errors name the file.
llvm::Expected<Checkpoint> readCheckpoint(llvm::StringRef path);

/// Writes the file as a whole or not at all.
llvm::Error writeCheckpoint(llvm::StringRef path, const Checkpoint &checkpoint);

} // namespace fpq

#endif // FPQ_TOOLS_FPQ_CALIBRATE_CHECKPOINT_H
