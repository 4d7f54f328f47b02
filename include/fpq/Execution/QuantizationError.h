//===- QuantizationError.h - what quantizing values costs -------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_EXECUTION_QUANTIZATIONERROR_H
#define FPQ_EXECUTION_QUANTIZATIONERROR_H

#include "fpq/Calibration/Statistics.h"
#include "fpq/IR/FPQAttrs.h"
#include "fpq/IR/NarrowFormat.h"
#include <array>

namespace fpq {

/// 10 log10(signal / noise): infinite without noise, and -infinite with more
/// noise than f64 holds.
double getSQNR(double signal, double noise);

/// What fpq.quantize does to values, by its own arithmetic: each x is compared
/// with y = ext(q) * (1 / scale) for q = sat(rne(x * scale)). y is not rounded
/// to f16 or bf16, as what reads q decides that. NaN and infinities are counted
/// and are no part of anything else.
class QuantizationError {
public:
  explicit QuantizationError(const NarrowFormat &format);

  /// Adds `count` elements of `type`, with one scale or one for each. Appends
  /// each y to `results`, if there is one; NaN for what is no finite number.
  void add(const char *x, mlir::FloatType type, size_t count,
           llvm::ArrayRef<float> scales,
           std::vector<double> *results = nullptr);

  /// Adds a tensor, with scales in row-major order: one, or one for each group
  /// of `granularity`. Returns false if there are more or fewer.
  [[nodiscard]] bool add(const TensorView &tensor, mlir::FloatType type,
                         GranularityAttr granularity,
                         llvm::ArrayRef<float> scales,
                         std::vector<double> *results = nullptr);

  double getSQNR() const { return fpq::getSQNR(signal, noise); }

  const NarrowFormat &getFormat() const { return *format; }

  /// Finite elements, and the others.
  uint64_t count = 0, nan = 0, inf = 0;
  /// Elements whose |x * scale| is above the largest finite value by more than
  /// half a step of the format there: what is lost is more than a rounding.
  uint64_t saturated = 0;
  /// Elements other than zero whose code is a zero.
  uint64_t flushed = 0;
  /// Sums of x^2 and (x - y)^2.
  double signal = 0, noise = 0;
  /// Of |x * scale|.
  Histogram scaled;

private:
  const NarrowFormat *format;
  /// The largest |x * scale| that rounds to a finite value.
  double limit;
  /// The value of each code.
  std::array<double, 256> values{};
};

/// How one tensor differs from another, its reference.
struct TensorError {
  /// Pairs of elements that are both finite, or that are the same.
  uint64_t count = 0;
  /// Pairs of which one is no finite number and the other is not the same. They
  /// are no part of anything else.
  uint64_t mismatched = 0;
  /// Sums of x^2 and (x - y)^2, and the largest |x - y|.
  double signal = 0, noise = 0, largest = 0;

  /// Adds tensors of one shape.
  void add(llvm::ArrayRef<double> reference, llvm::ArrayRef<double> actual);

  double getSQNR() const { return fpq::getSQNR(signal, noise); }
};

} // namespace fpq

#endif // FPQ_EXECUTION_QUANTIZATIONERROR_H
