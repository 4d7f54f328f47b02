//===- RangeTesting.h - values that ranges are tried on ---------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_UNITTESTS_ANALYSIS_RANGETESTING_H
#define FPQ_UNITTESTS_ANALYSIS_RANGETESTING_H

#include "fpq/Analysis/FloatRange.h"
#include "llvm/ADT/APFloat.h"
#include "gtest/gtest.h"
#include <string>
#include <vector>

namespace fpq::test {

/// `value` rounded to the nearest of the float type `type`, as an f64.
double roundTo(double value, mlir::Type type);

/// What a target that flushes subnormals makes of `value`.
double flush(double value, mlir::Type type);

/// Zeros, a third, a subnormal, the limits of `type` and infinity, with both
/// signs, rounded to `type`, in ascending order.
std::vector<double> getInterestingValues(mlir::Type type);

/// All intervals between two of `values`, with and without NaN, and NaN alone.
std::vector<FloatRange> getRangesOf(llvm::ArrayRef<double> values);

/// Those of `values`, and NaN, that `range` contains.
std::vector<double> getMembers(const FloatRange &range,
                               llvm::ArrayRef<double> values);

std::string toString(const FloatRange &range);

/// Digits that read back as the same number.
std::string toString(double value);

} // namespace fpq::test

#endif // FPQ_UNITTESTS_ANALYSIS_RANGETESTING_H
