//===- FloatRangePatterns.h - bounds of related values ----------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_LIB_ANALYSIS_FLOATRANGEPATTERNS_H
#define FPQ_LIB_ANALYSIS_FLOATRANGEPATTERNS_H

#include "fpq/Interfaces/InferFloatRangeInterface.h"

namespace fpq {

/// `inferred`, the range of the result of `op` as intervals alone have it, or
/// less where the operands are related: what is left of a row after its
/// maximum is subtracted, or after it is divided by its sum or its norm.
/// docs/RangeAnalysis.md has the proofs. Calls `getRange` for operands only.
FloatRange boundByPatterns(mlir::Operation *op, const FloatRange &inferred,
                           GetFloatRangeFn getRange);

} // namespace fpq

#endif // FPQ_LIB_ANALYSIS_FLOATRANGEPATTERNS_H
