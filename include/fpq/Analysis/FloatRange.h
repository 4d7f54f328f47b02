//===- FloatRange.h - range of a float value --------------------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_ANALYSIS_FLOATRANGE_H
#define FPQ_ANALYSIS_FLOATRANGE_H

#include "mlir/IR/BuiltinTypes.h"
#include "llvm/Support/raw_ostream.h"
#include <cmath>
#include <limits>

namespace fpq {

/// What is known about a float, or about every element of a tensor or vector
/// of them: it lies in the closed interval [lo, hi], which may reach the
/// infinities, or is NaN if `mayBeNaN`. Bounds are ordered with -0 below +0,
/// so that [+0, 1] excludes -0. No numbers and no NaN is bottom: nothing
/// reaches the value (so far).
struct FloatRange {
  double lo = std::numeric_limits<double>::infinity();
  double hi = -std::numeric_limits<double>::infinity();
  bool mayBeNaN = false;

  static FloatRange getBottom() { return {}; }
  static FloatRange getTop() { return getInterval(-kInf, kInf, true); }
  static FloatRange getInterval(double lo, double hi, bool mayBeNaN = false) {
    return {lo, hi, mayBeNaN};
  }
  /// The range of one value, which may be NaN.
  static FloatRange getConstant(double value) {
    return std::isnan(value) ? FloatRange{kInf, -kInf, true}
                             : FloatRange{value, value, false};
  }

  /// The order of bounds: that of numbers, with -0 below +0.
  static bool isLess(double a, double b) {
    return a < b || (a == b && std::signbit(a) && !std::signbit(b));
  }
  static double getMin(double a, double b) { return isLess(b, a) ? b : a; }
  static double getMax(double a, double b) { return isLess(a, b) ? b : a; }

  bool hasNumbers() const { return !isLess(hi, lo); }
  bool isBottom() const { return !hasNumbers() && !mayBeNaN; }
  bool isTop() const { return lo == -kInf && hi == kInf && mayBeNaN; }
  bool contains(double value) const {
    return std::isnan(value) ? mayBeNaN
                             : !isLess(value, lo) && !isLess(hi, value);
  }
  bool contains(const FloatRange &other) const {
    return join(*this, other) == *this;
  }
  bool containsZero() const { return hasNumbers() && lo <= 0 && hi >= 0; }
  bool containsInfinity() const {
    return hasNumbers() && (lo == -kInf || hi == kInf);
  }
  /// The largest magnitude of a number in the range; 0 without numbers.
  double getMagnitude() const {
    return hasNumbers() ? std::fmax(std::fabs(lo), std::fabs(hi)) : 0;
  }
  bool isBounded() const { return !containsInfinity(); }

  /// The smallest range that holds both.
  static FloatRange join(const FloatRange &a, const FloatRange &b) {
    return {getMin(a.lo, b.lo), getMax(a.hi, b.hi), a.mayBeNaN || b.mayBeNaN};
  }
  /// The numbers of this range that lie in [lo, hi], and its NaN.
  FloatRange intersect(double newLo, double newHi) const {
    FloatRange result{getMax(lo, newLo), getMin(hi, newHi), mayBeNaN};
    return result.hasNumbers() ? result : FloatRange{kInf, -kInf, mayBeNaN};
  }

  bool operator==(const FloatRange &other) const {
    return isSame(lo, other.lo) && isSame(hi, other.hi) &&
           mayBeNaN == other.mayBeNaN;
  }
  bool operator!=(const FloatRange &other) const { return !(*this == other); }

  void print(llvm::raw_ostream &os) const;

  static constexpr double kInf = std::numeric_limits<double>::infinity();

private:
  static bool isSame(double a, double b) {
    return !isLess(a, b) && !isLess(b, a);
  }
};

llvm::raw_ostream &operator<<(llvm::raw_ostream &os, const FloatRange &range);

/// Whether ranges of values of `type` are tracked: floats, and tensors and
/// vectors of them.
bool hasFloatRange(mlir::Type type);

/// Everything that a value of `type` can be: top, or what a narrow format can
/// hold.
FloatRange getFullRange(mlir::Type type);

/// The range of the values of `range` after rounding to the float type (or the
/// element type of the shaped type) `type`, to nearest. Rounding is monotone,
/// so rounding the bounds is enough; a bound among the subnormals is moved to
/// zero, so that targets that flush them are covered. Overflow of a narrow
/// type gives its full range.
FloatRange roundToType(const FloatRange &range, mlir::Type type);

/// `range` with zeros of both signs where it has one at a bound: for results
/// whose lowerings disagree about the sign of zero.
FloatRange withAnyZero(FloatRange range);

/// `range` with its bounds moved outward by `ulps` units in the last place of
/// `type`: for results that are approximated. What lies above the largest
/// number of `type` may then be that number.
FloatRange widenByUlps(const FloatRange &range, mlir::Type type, unsigned ulps);

} // namespace fpq

#endif // FPQ_ANALYSIS_FLOATRANGE_H
