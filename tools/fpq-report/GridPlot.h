//===- GridPlot.h - a histogram against the grid of a format ----*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_TOOLS_FPQ_REPORT_GRIDPLOT_H
#define FPQ_TOOLS_FPQ_REPORT_GRIDPLOT_H

#include "fpq/Execution/QuantizationError.h"
#include "llvm/Support/raw_ostream.h"

namespace fpq {

/// Prints an `svg` element with the histogram of |x * scale| over a logarithmic
/// axis, on which what becomes 0, subnormal, normal and saturated is shaded.
/// All plots of a format have the same axis. Colors are those of the classes
/// flushed, subnormal, normal and saturated.
void printGridPlot(llvm::raw_ostream &os, const QuantizationError &error);

} // namespace fpq

#endif // FPQ_TOOLS_FPQ_REPORT_GRIDPLOT_H
