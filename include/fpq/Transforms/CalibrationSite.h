//===- CalibrationSite.h - observers as statistics name them ----*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_TRANSFORMS_CALIBRATIONSITE_H
#define FPQ_TRANSFORMS_CALIBRATIONSITE_H

#include "fpq/Calibration/Statistics.h"
#include "fpq/IR/FPQOps.h"

namespace fpq {

/// The clause of `granularity` without spaces, as it is in files.
std::string getClause(GranularityAttr granularity);

/// What statistics know of an observer: nothing of its format, policy or
/// extents.
struct CalibrationSite {
  /// The name, in valid UTF-8.
  std::string name;
  StatisticKind kind;
  SampleType type;
  /// 0 for a scalar.
  int64_t rank;
  /// The clause, without spaces.
  std::string granularity;

  static CalibrationSite get(ObserveOp observe);
};

} // namespace fpq

#endif // FPQ_TRANSFORMS_CALIBRATIONSITE_H
