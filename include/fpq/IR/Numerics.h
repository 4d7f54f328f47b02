//===- Numerics.h - reference arithmetic of the ops -------------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The meaning of fpq.quantize and fpq.dequantize on one element, in APFloat.
// The folders use it and the tests compare lowered code with it.
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_IR_NUMERICS_H
#define FPQ_IR_NUMERICS_H

#include "fpq/IR/FPQAttrs.h"
#include "fpq/IR/NarrowFormat.h"
#include <optional>

namespace fpq {

/// Whether `scale` and 1 / `scale` are positive, finite, normal f32 numbers
/// (S5): scale lies in [2^-126, 2^126].
bool isValidScale(float scale);

/// 1 / `scale` rounded once to f32: scale_inv in reports.
float getScaleInverse(float scale);

/// sat(rne(x * scale)) in `format` (S2, S3). `x` has the semantics of f16,
/// bf16, f32 or f64.
llvm::APFloat quantize(const llvm::APFloat &x, float scale,
                       const NarrowFormat &format);

/// ext(q) * (1 / scale), rounded to `semantics` (S4).
llvm::APFloat dequantize(const llvm::APFloat &q, float scale,
                         const llvm::fltSemantics &semantics);

/// Whether every finite code of `format` survives dequantize to `semantics`
/// and quantize with the same `scale`, decided by enumeration.
bool survivesRoundTrip(float scale, const NarrowFormat &format,
                       const llvm::fltSemantics &semantics);

/// The scale that `policy` gives to values of magnitude at most `bound` in
/// `format`; none if no valid scale (S5) follows or if the scale would make
/// `bound` saturate.
std::optional<float> computeScale(ScalePolicyAttr policy,
                                  const NarrowFormat &format, double bound);

} // namespace fpq

#endif // FPQ_IR_NUMERICS_H
