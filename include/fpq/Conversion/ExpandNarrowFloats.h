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

/// What a target does in an instruction or two. The expansion is right on every
/// target; this decides which of the right forms is made.
struct NarrowCastTarget {
  /// The multiplication of i32 vectors (SSE4.1, AVX2, AVX-512, AArch64). Then
  /// f8 codes are put together in the top byte of an i32, and collected there
  /// by a shuffle that takes the target for little-endian.
  bool hasVectorMultiply = false;
  /// The extension of f16 to f32, subnormal numbers included (F16C, AVX-512,
  /// AArch64). Then formats that f16 holds, up to a power of two, are extended
  /// by way of it.
  bool hasF16Extension = false;
};

/// Patterns that expand arith.truncf and arith.extf from and to narrow floats.
void populateExpandNarrowArithCastPatterns(mlir::RewritePatternSet &patterns,
                                           NarrowFormatFilter filter = {},
                                           NarrowCastTarget target = {});

/// Patterns that expand scalar and vector fpq.quantize and fpq.dequantize.
void populateExpandNarrowQuantizePatterns(mlir::RewritePatternSet &patterns,
                                          NarrowFormatFilter filter = {},
                                          NarrowCastTarget target = {});

} // namespace fpq

#endif // FPQ_CONVERSION_EXPANDNARROWFLOATS_H
