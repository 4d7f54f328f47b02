//===- Summary.h - what a calibration has measured --------------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_TOOLS_FPQ_CALIBRATE_SUMMARY_H
#define FPQ_TOOLS_FPQ_CALIBRATE_SUMMARY_H

#include "fpq/Calibration/StatisticsFile.h"
#include "llvm/Support/raw_ostream.h"

namespace fpq {

/// Prints a table with a line for each site.
void printSummary(llvm::raw_ostream &os, const Statistics &statistics);

} // namespace fpq

#endif // FPQ_TOOLS_FPQ_CALIBRATE_SUMMARY_H
