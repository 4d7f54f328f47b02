//===- FloatRangeModelsMath.cpp - ranges of math ops ----------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FloatRangeModelSupport.h"
#include "fpq/IR/NarrowFormat.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace fpq;

static constexpr double kInf = FloatRange::kInf;

//===----------------------------------------------------------------------===//
// Functions of one range
//===----------------------------------------------------------------------===//

/// An implementation of a transcendental function is taken to be within this
/// many units in the last place of its type (OpenCL's limit for the worst: erf,
/// erfc and pow), and within the codomain of the function.
static constexpr unsigned kMathUlps = 16;

/// How far the f64 functions of this host may be off.
static constexpr unsigned kHostUlps = 8;

/// Makes the range of an implementation of a function out of what the function
/// of the host says.
static FloatRange widenApproximation(FloatRange range, Type type,
                                     unsigned ulps = kMathUlps) {
  range = widenByUlps(range, Float64Type::get(type.getContext()), kHostUlps);
  return roundToType(widenByUlps(range, type, ulps), type);
}

/// Functions of narrow floats are left to the target.
static bool isWide(Type type) {
  return isWideFloatType(getElementTypeOrSelf(type));
}

/// The range of a nondecreasing function with values in [codomainLo,
/// codomainHi].
static FloatRange getMonotoneRange(const FloatRange &x, Type type,
                                   double (*function)(double),
                                   double codomainLo, double codomainHi,
                                   unsigned ulps = kMathUlps) {
  if (!isWide(type))
    return getFullRange(type);
  if (!x.hasNumbers())
    return x;
  FloatRange range =
      FloatRange::getInterval(function(x.lo), function(x.hi), x.mayBeNaN);
  return widenApproximation(range, type, ulps)
      .intersect(codomainLo, codomainHi);
}

/// The same for a function with f(-x) = -f(x), which keeps the sign, but maybe
/// not that of zero.
static FloatRange getOddRange(const FloatRange &x, Type type,
                              double (*function)(double), double limit) {
  return withAnyZero(getMonotoneRange(
      x, type, function, x.lo >= 0 ? 0.0 : -limit, x.hi <= 0 ? 0.0 : limit));
}

/// The part of `x` where a logarithm is defined; less than `least` gives NaN.
static FloatRange getDomain(const FloatRange &x, double least) {
  FloatRange domain = x.intersect(least, kInf);
  domain.mayBeNaN |= x.hasNumbers() && x.lo < least;
  return domain;
}

FloatRange fpq::getExpRange(const FloatRange &x, Type type) {
  return getMonotoneRange(x, type, std::exp, 0.0, x.hi <= 0 ? 1.0 : kInf);
}

FloatRange fpq::getLogRange(const FloatRange &x, Type type) {
  return getMonotoneRange(getDomain(x, -0.0), type, std::log, -kInf, kInf);
}

FloatRange fpq::getTanhRange(const FloatRange &x, Type type) {
  return getOddRange(x, type, std::tanh, 1.0);
}

FloatRange fpq::getErfRange(const FloatRange &x, Type type) {
  return getOddRange(x, type, std::erf, 1.0);
}

FloatRange fpq::getSigmoidRange(const FloatRange &x, Type type) {
  // An exponential, and two roundings.
  return getMonotoneRange(
      x, type, [](double y) { return 1 / (1 + std::exp(-y)); }, 0.0, 1.0,
      kMathUlps + 2);
}

FloatRange fpq::getReciprocalSqrtRange(const FloatRange &x, Type type) {
  if (!isWide(type))
    return getFullRange(type);
  FloatRange domain = getDomain(x, -0.0);
  if (!domain.hasNumbers())
    return domain;
  auto invert = [](double y) { return y == 0 ? kInf : 1 / std::sqrt(y); };
  FloatRange range = widenApproximation(
      FloatRange::getInterval(invert(domain.hi), invert(domain.lo),
                              domain.mayBeNaN),
      type);
  range = range.intersect(0.0, kInf);
  // 1 / sqrt(-0) is -Inf.
  if (domain.contains(-0.0))
    range.lo = -kInf;
  return range;
}

FloatRange fpq::getSineRange(const FloatRange &x) {
  if (!x.hasNumbers())
    return x;
  return FloatRange::getInterval(-1, 1, x.mayBeNaN || x.containsInfinity());
}

FloatRange fpq::getIntegralRange(const FloatRange &x, double (*round)(double)) {
  if (!x.hasNumbers())
    return x;
  // An expansion may lose the sign of zero.
  return withAnyZero(
      FloatRange::getInterval(round(x.lo), round(x.hi), x.mayBeNaN));
}

//===----------------------------------------------------------------------===//
// Models
//===----------------------------------------------------------------------===//

static FloatRange getExp2Range(const FloatRange &x, Type type) {
  return getMonotoneRange(x, type, std::exp2, 0.0, x.hi <= 0 ? 1.0 : kInf);
}
static FloatRange getExpM1Range(const FloatRange &x, Type type) {
  if (!isWide(type) || !x.hasNumbers())
    return isWide(type) ? x : getFullRange(type);
  // --convert-math-to-llvm subtracts 1 from the exponential, which cancels.
  FloatRange range = getOddRange(x, type, std::expm1, kInf);
  FloatRange difference =
      subRanges(getExpRange(x, type), FloatRange::getConstant(1));
  return FloatRange::join(range, roundToType(difference, type))
      .intersect(-1, kInf);
}
static FloatRange getLog2Range(const FloatRange &x, Type type) {
  return getMonotoneRange(getDomain(x, -0.0), type, std::log2, -kInf, kInf);
}
static FloatRange getLog10Range(const FloatRange &x, Type type) {
  return getMonotoneRange(getDomain(x, -0.0), type, std::log10, -kInf, kInf);
}
static FloatRange getLog1pRange(const FloatRange &x, Type type) {
  if (!isWide(type))
    return getFullRange(type);
  // --convert-math-to-llvm takes the logarithm of the rounded sum.
  FloatRange sum = roundToType(addRanges(x, FloatRange::getConstant(1)), type);
  return FloatRange::join(
      getOddRange(getDomain(x, -1.0), type, std::log1p, kInf),
      getLogRange(sum, type));
}
static FloatRange getAtanRange(const FloatRange &x, Type type) {
  return getOddRange(x, type, std::atan, kInf);
}
static FloatRange getErfcRange(const FloatRange &x, Type type) {
  return getMonotoneRange(
      negRange(x), type, [](double y) { return std::erfc(-y); }, 0.0, 2.0);
}
static FloatRange getRootRange(const FloatRange &x, Type type) {
  return roundToType(sqrtRange(x), type);
}

static FloatRange inferFma(Operation *op, GetFloatRangeFn getRange) {
  return roundResult(
      op, fmaRange(getRange(op->getOperand(0)), getRange(op->getOperand(1)),
                   getRange(op->getOperand(2)), op->getResult(0).getType()));
}

/// The order of the bounds and what NaN does differ between lowerings: all of
/// them are covered.
static FloatRange inferClamp(Operation *op, GetFloatRangeFn getRange) {
  FloatRange value = getRange(op->getOperand(0));
  FloatRange lo = getRange(op->getOperand(1)), hi = getRange(op->getOperand(2));
  FloatRange result;
  for (NaNRule rule : {NaNRule::Propagate, NaNRule::Ignore}) {
    result = FloatRange::join(result,
                              minRanges(maxRanges(value, lo, rule), hi, rule));
    result = FloatRange::join(result,
                              maxRanges(minRanges(value, hi, rule), lo, rule));
  }
  return result;
}

static FloatRange inferCopySign(Operation *op, GetFloatRangeFn getRange) {
  FloatRange magnitude = absRange(getRange(op->getOperand(0)));
  FloatRange sign = getRange(op->getOperand(1));
  if (sign.mayBeNaN || !sign.hasNumbers())
    return FloatRange::join(magnitude, negRange(magnitude));
  FloatRange result{kInf, -kInf, magnitude.mayBeNaN};
  if (std::signbit(sign.lo))
    result = FloatRange::join(result, negRange(magnitude));
  if (!std::signbit(sign.hi))
    result = FloatRange::join(result, magnitude);
  return result;
}

/// A square, or the power of something that is not negative; else anything.
static FloatRange inferPow(Operation *op, GetFloatRangeFn getRange) {
  Type type = op->getResult(0).getType();
  FloatRange base = getRange(op->getOperand(0));
  FloatRange exponent = getRange(op->getOperand(1));
  if (!isWide(type) || !base.hasNumbers() || !exponent.hasNumbers())
    return getFullRange(type);
  if (exponent == FloatRange::getConstant(2) && !isApproximate(op)) {
    FloatRange square = mulRanges(absRange(base), absRange(base));
    return widenApproximation(square, type).intersect(0.0, kInf);
  }
  // exp(y * log(x)) is NaN for 1^Inf, Inf^0 and 0^0.
  if (!std::signbit(base.lo))
    return FloatRange::getInterval(0.0, kInf, /*mayBeNaN=*/true);
  return getFullRange(type);
}

static FloatRange inferPowInt(Operation *op, GetFloatRangeFn getRange) {
  APInt exponent;
  FloatRange base = getRange(op->getOperand(0));
  if (isWide(op->getResult(0).getType()) &&
      matchPattern(op->getOperand(1), m_ConstantInt(&exponent)) && !exponent[0])
    return FloatRange::getInterval(0.0, kInf, base.mayBeNaN);
  return getFullRange(op->getResult(0).getType());
}

void fpq::registerMathModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, math::MathDialect *) {
    attachModel<inferUnary<getExpRange>, math::ExpOp>(context);
    attachModel<inferUnary<getExp2Range>, math::Exp2Op>(context);
    attachModel<inferUnary<getExpM1Range>, math::ExpM1Op>(context);
    attachModel<inferUnary<getLogRange>, math::LogOp>(context);
    attachModel<inferUnary<getLog2Range>, math::Log2Op>(context);
    attachModel<inferUnary<getLog10Range>, math::Log10Op>(context);
    attachModel<inferUnary<getLog1pRange>, math::Log1pOp>(context);
    attachModel<inferUnary<getTanhRange>, math::TanhOp>(context);
    attachModel<inferUnary<getErfRange>, math::ErfOp>(context);
    attachModel<inferUnary<getErfcRange>, math::ErfcOp>(context);
    attachModel<inferUnary<getAtanRange>, math::AtanOp>(context);
    attachModel<inferUnary<getRootRange>, math::SqrtOp>(context);
    attachModel<inferUnary<getReciprocalSqrtRange>, math::RsqrtOp>(context);
    attachModel<inferAbs, math::AbsFOp>(context);
    attachModel<inferSine, math::SinOp, math::CosOp, math::SincosOp>(context);
    attachModel<inferIntegral<std::floor>, math::FloorOp>(context);
    attachModel<inferIntegral<std::ceil>, math::CeilOp>(context);
    attachModel<inferIntegral<std::trunc>, math::TruncOp>(context);
    attachModel<inferIntegral<std::round>, math::RoundOp>(context);
    attachModel<inferIntegral<std::nearbyint>, math::RoundEvenOp>(context);
    attachModel<inferFma, math::FmaOp>(context);
    attachModel<inferClamp, math::ClampFOp>(context);
    attachModel<inferCopySign, math::CopySignOp>(context);
    attachModel<inferPow, math::PowFOp>(context);
    attachModel<inferPowInt, math::FPowIOp>(context);
  });
}
