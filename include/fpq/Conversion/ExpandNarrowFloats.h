//===- ExpandNarrowFloats.h - casts as integer arithmetic -------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_CONVERSION_EXPANDNARROWFLOATS_H
#define FPQ_CONVERSION_EXPANDNARROWFLOATS_H

#include "fpq/IR/NarrowFormat.h"
#include <functional>

namespace mlir {
class RewritePatternSet;
} // namespace mlir

namespace fpq {

/// Decides which formats a set of patterns expands.
using NarrowFormatFilter = std::function<bool(const NarrowFormat &)>;

/// Patterns that expand arith.truncf and arith.extf from and to narrow floats.
void populateExpandNarrowArithCastPatterns(mlir::RewritePatternSet &patterns,
                                           NarrowFormatFilter filter = {});

/// Patterns that expand scalar and vector fpq.quantize and fpq.dequantize.
void populateExpandNarrowQuantizePatterns(mlir::RewritePatternSet &patterns,
                                          NarrowFormatFilter filter = {});

} // namespace fpq

#endif // FPQ_CONVERSION_EXPANDNARROWFLOATS_H
