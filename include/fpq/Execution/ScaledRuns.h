//===- ScaledRuns.h - elements of a tensor with their scales ----*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_EXECUTION_SCALEDRUNS_H
#define FPQ_EXECUTION_SCALEDRUNS_H

#include "fpq/Calibration/Statistics.h"
#include "fpq/IR/FPQAttrs.h"

namespace fpq {

/// Takes elements that lie side by side, and one scale for all or one for each.
/// Returns whether to go on.
using ScaledRunFn = llvm::function_ref<bool(const char *x, size_t size,
                                            llvm::ArrayRef<float> scales)>;

/// Calls `visit` with all elements of `tensor`, of `bytes` bytes, in row-major
/// order. `scales` has one for all of them, or one for each group of
/// `granularity` in row-major order. Returns false if there are more or fewer,
/// or as soon as `visit` does.
bool forEachScaledRun(const TensorView &tensor, unsigned bytes,
                      GranularityAttr granularity, llvm::ArrayRef<float> scales,
                      ScaledRunFn visit);

} // namespace fpq

#endif // FPQ_EXECUTION_SCALEDRUNS_H
