//===- CalibratedScales.h - scales from statistics --------------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_LIB_TRANSFORMS_CALIBRATEDSCALES_H
#define FPQ_LIB_TRANSFORMS_CALIBRATEDSCALES_H

#include "HistogramRange.h"
#include "fpq/Calibration/StatisticsFile.h"
#include "fpq/IR/FPQOps.h"

namespace fpq {

/// Whether the entry is of a site that saw no element.
bool neverRan(const SiteEntry &entry);

/// Whether the entry has a histogram.
bool hasHistogram(const SiteEntry &entry);

/// The scales that `policy` gives to a site by its entry in the statistics: an
/// f32, or elements of the type that the granularity asks for. `choice` is for
/// entries with a histogram. Fails if the entry is of another element type,
/// rank or granularity, or if a group has no range.
llvm::Expected<mlir::TypedAttr> getCalibratedScales(ObserveOp observe,
                                                    const SiteEntry &entry,
                                                    ScalePolicyAttr policy,
                                                    CalibrationChoice choice);

} // namespace fpq

#endif // FPQ_LIB_TRANSFORMS_CALIBRATEDSCALES_H
