//===- FloatRangeModels.h - ranges of upstream ops --------------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_ANALYSIS_FLOATRANGEMODELS_H
#define FPQ_ANALYSIS_FLOATRANGEMODELS_H

#include "mlir/IR/DialectRegistry.h"

namespace fpq {

/// Implements InferFloatRangeInterface for the ops of arith, fpq, linalg, math,
/// tensor, tosa and vector, when their dialect is loaded.
void registerFloatRangeExternalModels(mlir::DialectRegistry &registry);

} // namespace fpq

#endif // FPQ_ANALYSIS_FLOATRANGEMODELS_H
