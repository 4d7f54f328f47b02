//===- SoftmaxRange.h - softmax results and their range ---------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_ANALYSIS_SOFTMAXRANGE_H
#define FPQ_ANALYSIS_SOFTMAXRANGE_H

#include "fpq/Analysis/FloatRange.h"
#include "mlir/IR/Operation.h"

namespace fpq {

/// The linalg.softmax whose result the elements of `value` are, moved and at
/// most converted between wide float types (see getMovedSource), or null. They
/// then lie in [0, 1] or are NaN.
mlir::Operation *getSoftmaxSource(mlir::Value value);

/// What every element of a softmax is.
inline FloatRange getSoftmaxRange() {
  return FloatRange::getInterval(0.0, 1.0, /*mayBeNaN=*/true);
}

} // namespace fpq

#endif // FPQ_ANALYSIS_SOFTMAXRANGE_H
