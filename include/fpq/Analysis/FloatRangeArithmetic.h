//===- FloatRangeArithmetic.h - arithmetic on ranges ------------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Ranges of exact results, rounded outward to f64. An op that rounds its result
// applies roundToType to them.
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_ANALYSIS_FLOATRANGEARITHMETIC_H
#define FPQ_ANALYSIS_FLOATRANGEARITHMETIC_H

#include "fpq/Analysis/FloatRange.h"
#include <optional>

namespace fpq {

FloatRange addRanges(const FloatRange &a, const FloatRange &b);
FloatRange subRanges(const FloatRange &a, const FloatRange &b);
FloatRange mulRanges(const FloatRange &a, const FloatRange &b);
FloatRange divRanges(const FloatRange &a, const FloatRange &b);
FloatRange negRange(const FloatRange &a);
FloatRange absRange(const FloatRange &a);
FloatRange sqrtRange(const FloatRange &a);
/// `exact` rounded to `type`, at once or through f32: f64 becomes f16 or bf16
/// in both ways.
FloatRange roundOnceOrTwice(const FloatRange &exact, mlir::Type type);
/// a * b + c in the element type of `type`, with one rounding or two: lowerings
/// differ. Rounded already.
FloatRange fmaRange(const FloatRange &a, const FloatRange &b,
                    const FloatRange &c, mlir::Type type);

/// What maximum and minimum do with a NaN operand. They may take either zero
/// for the larger one: no lowering is relied on to order them.
enum class NaNRule {
  /// The result is NaN: maximumf, minimumf.
  Propagate,
  /// The result is the other operand: maxnumf, minnumf.
  Ignore
};
FloatRange maxRanges(const FloatRange &a, const FloatRange &b, NaNRule rule);
FloatRange minRanges(const FloatRange &a, const FloatRange &b, NaNRule rule);

/// The sum of `init` and `count` values of `term`, accumulated in any order
/// with a rounding to `type` after each step. Without a count, of any number of
/// values.
FloatRange sumRange(const FloatRange &init, const FloatRange &term,
                    std::optional<int64_t> count, mlir::Type type);

} // namespace fpq

#endif // FPQ_ANALYSIS_FLOATRANGEARITHMETIC_H
