//===- FloatRangeArithmetic.cpp - arithmetic on ranges --------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "fpq/Analysis/FloatRangeArithmetic.h"
#include "fpq/IR/NarrowFormat.h"
#include "mlir/IR/TypeUtilities.h"
#include <array>

using namespace mlir;
using namespace fpq;

static constexpr double kInf = FloatRange::kInf;

//===----------------------------------------------------------------------===//
// Directed rounding
//===----------------------------------------------------------------------===//

namespace {
/// A result in f64 and whether it is exact.
struct Rounded {
  double value;
  bool exact;

  double down() const { return exact ? value : std::nextafter(value, -kInf); }
  double up() const { return exact ? value : std::nextafter(value, kInf); }
};
} // namespace

/// Below this magnitude the error term of a product may underflow.
static constexpr double kTiny = 0x1p-960;

static Rounded addRounded(double a, double b) {
  double sum = a + b;
  if (std::isinf(a) || std::isinf(b))
    return {sum, true};
  double part = sum - a;
  double error = (a - (sum - part)) + (b - part);
  return {sum, error == 0};
}

/// With 0 * Inf as 0: the limit of what numbers near the bounds give.
static Rounded multiply(double a, double b) {
  bool negative = std::signbit(a) != std::signbit(b);
  if (a == 0 || b == 0)
    return {negative ? -0.0 : 0.0, true};
  double product = a * b;
  if (std::isinf(a) || std::isinf(b))
    return {product, true};
  return {product, std::fabs(product) > kTiny && std::fma(a, b, -product) == 0};
}

/// The divisor is not 0.
static Rounded divide(double a, double b) {
  if (std::isinf(a) && std::isinf(b))
    return {std::signbit(a) != std::signbit(b) ? -kInf : kInf, true};
  double quotient = a / b;
  if (a == 0 || std::isinf(a) || std::isinf(b))
    return {quotient, true};
  bool exact = std::fabs(a) > kTiny && std::fabs(quotient) > kTiny &&
               std::isfinite(quotient) && std::fma(quotient, b, -a) == 0;
  return {quotient, exact};
}

/// The hull of the rounded results at the corners.
template <typename OpFn>
static FloatRange getHull(const FloatRange &a, const FloatRange &b, OpFn op) {
  FloatRange hull;
  for (double x : {a.lo, a.hi})
    for (double y : {b.lo, b.hi}) {
      Rounded result = op(x, y);
      hull = FloatRange::join(
          hull, FloatRange::getInterval(result.down(), result.up()));
    }
  return hull;
}

/// Whether the sign bit of every number is clear.
static bool isPositive(const FloatRange &range) {
  return !std::signbit(range.lo);
}

//===----------------------------------------------------------------------===//
// Sums
//===----------------------------------------------------------------------===//

FloatRange fpq::addRanges(const FloatRange &a, const FloatRange &b) {
  bool mayBeNaN = a.mayBeNaN || b.mayBeNaN;
  if (!a.hasNumbers() || !b.hasNumbers())
    return {kInf, -kInf, mayBeNaN};
  bool opposite =
      (a.lo == -kInf && b.hi == kInf) || (a.hi == kInf && b.lo == -kInf);
  FloatRange sum;
  // Inf - Inf is NaN, and then the other values decide the bound.
  sum.lo =
      a.lo == -kInf || b.lo == -kInf ? -kInf : addRounded(a.lo, b.lo).down();
  sum.hi = a.hi == kInf || b.hi == kInf ? kInf : addRounded(a.hi, b.hi).up();
  sum.mayBeNaN = mayBeNaN || opposite;
  // The sum is -0 for two -0 only.
  bool mayBeNegativeZero = a.contains(-0.0) && b.contains(-0.0);
  if (sum.lo == 0)
    sum.lo = mayBeNegativeZero ? -0.0 : 0.0;
  if (sum.hi == 0)
    sum.hi = 0.0;
  return sum;
}

FloatRange fpq::negRange(const FloatRange &a) {
  return {-a.hi, -a.lo, a.mayBeNaN};
}

FloatRange fpq::subRanges(const FloatRange &a, const FloatRange &b) {
  return addRanges(a, negRange(b));
}

FloatRange fpq::sumRange(const FloatRange &init, const FloatRange &term,
                         std::optional<int64_t> count, Type type) {
  if (count == 0)
    return init;
  bool mayBeNaN = init.mayBeNaN || term.mayBeNaN;
  if (!init.hasNumbers() || !term.hasNumbers()) {
    FloatRange sum{kInf, -kInf, mayBeNaN};
    return count ? sum : FloatRange::join(sum, init);
  }
  if (!isWideFloatType(getElementTypeOrSelf(type)))
    return getFullRange(type);
  auto element = cast<FloatType>(getElementTypeOrSelf(type));
  double zero = isPositive(init) && isPositive(term) ? 0.0 : -0.0;
  if (!count) {
    double lo = term.lo < 0 ? -kInf : FloatRange::getMin(init.lo, zero);
    double hi = term.hi > 0 ? kInf : FloatRange::getMax(init.hi, 0.0);
    return FloatRange::getInterval(lo, hi,
                                   mayBeNaN || (lo == -kInf && hi == kInf));
  }
  int precision =
      llvm::APFloat::semanticsPrecision(element.getFloatSemantics());
  // Each of at most `count` roundings of a partial sum adds a factor of at most
  // 1 + 2^-p, and (1 + u)^n <= 1 + 2nu for nu <= 1. Partial sums are within the
  // sum of positive and the sum of negative terms.
  double slack = 2 * std::ldexp(static_cast<double>(*count) + 1, -precision);
  if (slack > 1)
    return FloatRange::getInterval(-kInf, kInf, true);
  auto n = static_cast<double>(*count);
  double positive = std::fmax(init.hi, 0) + n * std::fmax(term.hi, 0);
  double negative = std::fmin(init.lo, 0) + n * std::fmin(term.lo, 0);
  // The bounds themselves were rounded a few times in f64.
  slack += 0x1p-48;
  double error = std::fmax(positive, -negative) * slack;
  FloatRange sum =
      FloatRange::getInterval(negative < 0 ? negative - error : zero,
                              positive > 0 ? positive + error : 0.0, mayBeNaN);
  sum = roundToType(sum, element);
  // A partial sum that overflows may meet the opposite infinity.
  if (sum.lo == -kInf && sum.hi == kInf)
    sum.mayBeNaN = true;
  return sum;
}

//===----------------------------------------------------------------------===//
// Products
//===----------------------------------------------------------------------===//

/// Gives a product or quotient with a zero bound the signs its zeros may have.
static FloatRange withZeroSign(FloatRange range, bool positive) {
  if (range.lo == 0)
    range.lo = positive ? 0.0 : -0.0;
  if (range.hi == 0)
    range.hi = 0.0;
  return range;
}

FloatRange fpq::mulRanges(const FloatRange &a, const FloatRange &b) {
  bool mayBeNaN = a.mayBeNaN || b.mayBeNaN;
  if (!a.hasNumbers() || !b.hasNumbers())
    return {kInf, -kInf, mayBeNaN};
  FloatRange product = getHull(a, b, multiply);
  product.mayBeNaN = mayBeNaN || (a.containsZero() && b.containsInfinity()) ||
                     (b.containsZero() && a.containsInfinity());
  return withZeroSign(product, isPositive(a) && isPositive(b));
}

FloatRange fpq::divRanges(const FloatRange &a, const FloatRange &b) {
  bool mayBeNaN = a.mayBeNaN || b.mayBeNaN;
  if (!a.hasNumbers() || !b.hasNumbers())
    return {kInf, -kInf, mayBeNaN};
  mayBeNaN |= (a.containsZero() && b.containsZero()) ||
              (a.containsInfinity() && b.containsInfinity());
  bool positive = isPositive(a) && isPositive(b);
  if (!b.containsZero()) {
    FloatRange quotient = getHull(a, b, divide);
    // Inf / Inf is NaN; a number over Inf is 0.
    if (b.containsInfinity())
      quotient = FloatRange::join(quotient, FloatRange::getInterval(-0.0, 0.0));
    quotient.mayBeNaN = mayBeNaN;
    return withZeroSign(quotient, positive);
  }
  // A divisor that may vanish: infinite on the sides its sign allows.
  if (!positive)
    return FloatRange::getInterval(-kInf, kInf, mayBeNaN);
  double lo = b.hi == kInf ? 0.0 : b.hi == 0 ? kInf : divide(a.lo, b.hi).down();
  if (a.lo == 0)
    lo = 0.0;
  return FloatRange::getInterval(lo, kInf, mayBeNaN);
}

FloatRange fpq::roundOnceOrTwice(const FloatRange &exact, Type type) {
  FloatRange once = roundToType(exact, type);
  Type element = getElementTypeOrSelf(type);
  if (!isWideFloatType(element) || element.getIntOrFloatBitWidth() >= 32)
    return once;
  Type single = Float32Type::get(type.getContext());
  return FloatRange::join(once, roundToType(roundToType(exact, single), type));
}

FloatRange fpq::fmaRange(const FloatRange &a, const FloatRange &b,
                         const FloatRange &c, Type type) {
  FloatRange product = mulRanges(a, b);
  return FloatRange::join(
      roundOnceOrTwice(addRanges(product, c), type),
      roundOnceOrTwice(addRanges(roundToType(product, type), c), type));
}

//===----------------------------------------------------------------------===//
// Others
//===----------------------------------------------------------------------===//

FloatRange fpq::absRange(const FloatRange &a) {
  if (!a.hasNumbers())
    return a;
  double lo =
      a.containsZero() ? 0.0 : std::fmin(std::fabs(a.lo), std::fabs(a.hi));
  return {lo, a.getMagnitude(), a.mayBeNaN};
}

FloatRange fpq::sqrtRange(const FloatRange &a) {
  bool mayBeNaN = a.mayBeNaN || (a.hasNumbers() && a.lo < 0);
  FloatRange domain = a.intersect(-0.0, kInf);
  if (!domain.hasNumbers())
    return {kInf, -kInf, mayBeNaN};
  auto root = [](double x) -> Rounded {
    double y = std::sqrt(x);
    return {y,
            x == 0 || std::isinf(x) || (x > kTiny && std::fma(y, y, -x) == 0)};
  };
  return {root(domain.lo).down(), root(domain.hi).up(), mayBeNaN};
}

/// A maximum that is zero may be either of the zeros of the operands: a
/// comparison and a select, which --arith-expand makes of it, does not order
/// them.
static FloatRange withEitherZero(FloatRange range, const FloatRange &a,
                                 const FloatRange &b) {
  if (range.lo == 0 && (a.contains(-0.0) || b.contains(-0.0)))
    range.lo = -0.0;
  return range;
}

FloatRange fpq::maxRanges(const FloatRange &a, const FloatRange &b,
                          NaNRule rule) {
  if (rule == NaNRule::Propagate) {
    bool mayBeNaN = a.mayBeNaN || b.mayBeNaN;
    if (!a.hasNumbers() || !b.hasNumbers())
      return {kInf, -kInf, mayBeNaN};
    return withEitherZero({FloatRange::getMax(a.lo, b.lo),
                           FloatRange::getMax(a.hi, b.hi), mayBeNaN},
                          a, b);
  }
  FloatRange result{kInf, -kInf, a.mayBeNaN && b.mayBeNaN};
  if (a.hasNumbers() && b.hasNumbers()) {
    result.lo = FloatRange::getMax(a.lo, b.lo);
    result.hi = FloatRange::getMax(a.hi, b.hi);
  }
  if (a.mayBeNaN)
    result = FloatRange::join(result, {b.lo, b.hi, false});
  if (b.mayBeNaN)
    result = FloatRange::join(result, {a.lo, a.hi, false});
  return withEitherZero(result, a, b);
}

FloatRange fpq::minRanges(const FloatRange &a, const FloatRange &b,
                          NaNRule rule) {
  return negRange(maxRanges(negRange(a), negRange(b), rule));
}
