//===- QuantizeArray.h - arithmetic of the ops on arrays --------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What Numerics.h computes in APFloat for one element, on many elements as they
// lie in memory, with the same results bit for bit. Arrays of wide floats are
// f16, bf16, f32 or f64 and need no alignment.
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_IR_QUANTIZEARRAY_H
#define FPQ_IR_QUANTIZEARRAY_H

#include "fpq/IR/NarrowFormat.h"

namespace fpq {

/// The codes of sat(rne(x * scale)) in `format` (S2, S3) for as many elements
/// of `type` at `x` as there are `codes`. `scales` has one for all of them, or
/// one for each.
void quantizeArray(const char *x, mlir::FloatType type,
                   llvm::ArrayRef<float> scales, const NarrowFormat &format,
                   llvm::MutableArrayRef<uint8_t> codes);

/// The elements of `type` at `x`, as many as there are `numbers`, in f64, which
/// is exact.
void extendArray(const char *x, mlir::FloatType type,
                 llvm::MutableArrayRef<double> numbers);

/// The largest magnitude of `count` elements of `type` at `x`, 0 for none, NaN
/// if one of them is NaN.
double getMagnitude(const char *x, size_t count, mlir::FloatType type);

/// The same for each column of a matrix with `rows` rows.
void getColumnMagnitudes(const char *x, size_t rows, mlir::FloatType type,
                         llvm::MutableArrayRef<double> magnitudes);

/// The larger of two magnitudes, NaN if one of them is.
inline double joinMagnitudes(double a, double b) {
  return b > a || b != b ? b : a;
}

} // namespace fpq

#endif // FPQ_IR_QUANTIZEARRAY_H
