//===- Calibrate.h - measure the sites of a model ---------------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_TOOLS_FPQ_CALIBRATE_CALIBRATE_H
#define FPQ_TOOLS_FPQ_CALIBRATE_CALIBRATE_H

#include "fpq/Calibration/StatisticsFile.h"
#include "mlir/IR/BuiltinOps.h"

namespace fpq {

struct CalibrationOptions {
  std::string entry, output;
  std::vector<std::string> samples;
  /// Names of the arrays of a sample, in the order of the arguments; arg0, arg1
  /// and so on if empty.
  std::vector<std::string> inputNames;
  /// Whether to go on from the checkpoint, if there is one.
  bool resumes = false;
  /// Seconds from one checkpoint to the next.
  unsigned checkpointInterval = 10;
  /// A hash of the model.
  std::string model;
};

/// Runs `entry` of `module`, whose observers are left, on each sample, and
/// writes the statistics. Emits an error on failure. The module is lowered.
mlir::FailureOr<Statistics> calibrate(mlir::ModuleOp module,
                                      const CalibrationOptions &options);

} // namespace fpq

#endif // FPQ_TOOLS_FPQ_CALIBRATE_CALIBRATE_H
