//===- HistogramRange.h - the range of a histogram --------------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_LIB_TRANSFORMS_HISTOGRAMRANGE_H
#define FPQ_LIB_TRANSFORMS_HISTOGRAMRANGE_H

#include "fpq/Calibration/Histogram.h"
#include "fpq/IR/NarrowFormat.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include <optional>

namespace fpq {

/// What a scale is taken from.
enum class CalibrationMethod {
  /// The largest magnitude.
  Max,
  /// The magnitude that a share of the values does not exceed.
  Percentile,
  /// That with the least mean squared error.
  MSE,
  /// That with the least relative entropy.
  Entropy
};

std::optional<CalibrationMethod> parseCalibrationMethod(llvm::StringRef text);

struct CalibrationChoice {
  CalibrationMethod method = CalibrationMethod::Max;
  /// Of all values, zeros included, in (0, 100].
  double percentile = 99.99;
};

/// The range that `choice` gives to the values of `histogram`, the largest of
/// which is `amax`: an edge of one of its bins, or amax, which is 0 if
/// and only if there are only zeros. `getScale` is the scale of a range.
double chooseRange(const Histogram &histogram, double amax,
                   CalibrationChoice choice, const NarrowFormat &format,
                   mlir::MLIRContext *context,
                   llvm::function_ref<float(double)> getScale);

} // namespace fpq

#endif // FPQ_LIB_TRANSFORMS_HISTOGRAMRANGE_H
