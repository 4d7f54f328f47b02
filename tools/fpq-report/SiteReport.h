//===- SiteReport.h - what is measured of a site ----------------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_TOOLS_FPQ_REPORT_SITEREPORT_H
#define FPQ_TOOLS_FPQ_REPORT_SITEREPORT_H

#include "fpq/Execution/QuantizationError.h"

namespace fpq {

/// A site of a quantized module, or a constant that is quantized and has no
/// site any more.
struct SiteReport {
  SiteReport(std::string name, std::string location, const NarrowFormat &format,
             std::string granularity)
      : name(std::move(name)), location(std::move(location)),
        granularity(std::move(granularity)), error(format) {}

  bool isMeasured() const { return error.count > 0; }
  double getSaturatedShare() const { return getShare(error.saturated); }
  bool hasAccumulated() const { return isCompared && accumulated.count > 0; }
  double getFlushedShare() const { return getShare(error.flushed); }

  std::string name, location;
  /// The clause of it.
  std::string granularity;
  /// Whether `name` is that of a site, which `exclude` takes.
  bool hasSite = true;
  /// Whether the values are weights, which are constant.
  bool isConstant = false;
  /// In row-major order; none if they are computed at run time or not known.
  llvm::SmallVector<float, 1> scales;
  /// Tensors that were measured.
  uint64_t runs = 0;
  QuantizationError error;
  /// What is read after quantizing against the value that is there in the float
  /// module, if `isCompared`: the error of all sites before it and its own.
  TensorError accumulated;
  bool isCompared = false;
  /// Why nothing is measured, if nothing is.
  std::string reason;

private:
  double getShare(uint64_t part) const {
    return isMeasured() ? static_cast<double>(part) / error.count : 0;
  }
};

} // namespace fpq

#endif // FPQ_TOOLS_FPQ_REPORT_SITEREPORT_H
