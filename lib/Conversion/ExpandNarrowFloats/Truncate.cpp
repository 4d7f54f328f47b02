//===- Truncate.cpp - wide to narrow in integer arithmetic ----------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "NarrowCasts.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace fpq;
using arith::CmpIPredicate;
using llvm::APFloat;

WideFormat::WideFormat(FloatType type)
    : type(type), width(type.getWidth()),
      mantissaBits(type.getFPMantissaWidth() - 1),
      bias(1 - APFloat::semanticsMinExponent(type.getFloatSemantics())) {}

uint64_t WideFormat::getBits(double value) const {
  APFloat converted(value);
  bool losesInfo;
  converted.convert(type.getFloatSemantics(), APFloat::rmNearestTiesToEven,
                    &losesInfo);
  assert(!losesInfo && "not a value of the format");
  return converted.bitcastToAPInt().getZExtValue();
}

static unsigned getSignCode(const NarrowFormat &format) {
  return 1u << (format.width - 1);
}

/// The type that `value` is converted in: f64 for f64, f32 for all others.
static FloatType getComputeType(BitBuilder &b, Value value) {
  return getElementTypeOrSelf(value).isF64() ? b.getF64() : b.getF32();
}

/// `magnitude` shifted right to its place in a code of exponent bias 0, plus
/// `rebias`, rounded up from half on, or from more than half on where
/// `halfToEven` and the kept part is even.
static Value shiftAndRound(BitBuilder &b, Value magnitude, unsigned shift,
                           uint64_t rebias, bool halfToEven) {
  uint64_t half = uint64_t(1) << (shift - 1);
  if (halfToEven) {
    Value odd =
        b.apply<arith::AndIOp>(b.apply<arith::ShRUIOp>(magnitude, shift), 1);
    magnitude = b.apply<arith::AddIOp>(magnitude, odd);
    half -= 1;
  }
  magnitude = b.apply<arith::AddIOp>(magnitude, rebias + half);
  return b.apply<arith::ShRUIOp>(magnitude, shift);
}

/// The code of the nearest value of `format`, without an upper bound on the
/// exponent. `magnitude` holds the bits of a number without its sign; bits
/// that are negative as an integer give an unspecified code, those of -0 give
/// 0.
static Value roundMagnitude(BitBuilder &b, Value magnitude,
                            const NarrowFormat &format, WideFormat wide) {
  unsigned shift = wide.mantissaBits - format.mantissaBits;
  uint64_t rebias = static_cast<uint64_t>(int64_t(format.bias) - wide.bias)
                    << wide.mantissaBits;
  // The bit that ties round to zero is the lowest one of the significand.
  // Without mantissa bits that is the implicit one, so ties round up.
  Value normal = shiftAndRound(b, magnitude, shift, rebias,
                               /*halfToEven=*/format.mantissaBits > 0);
  if (!format.hasZero) {
    // What is below one and a half times the smallest value rounds to it.
    uint64_t next = wide.getBits(1.5 * format.min);
    return b.select(b.compare(CmpIPredicate::slt, magnitude, next), uint64_t(0),
                    normal);
  }
  // The last bit of the addend weighs as much as the smallest value, so the
  // addition rounds to the code and the bits of the sum count up from those
  // of the addend.
  uint64_t addend = wide.getPowerBits(format.minExponent + int(shift));
  Value sum = b.apply<arith::AddFOp>(b.asFloat(magnitude, wide.type), addend);
  Value subnormal = b.apply<arith::SubIOp>(b.asInteger(sum), addend);
  Value isSubnormal = b.compare(CmpIPredicate::slt, magnitude,
                                wide.getPowerBits(format.minExponent));
  return b.select(isSubnormal, subnormal, normal);
}

/// `code` with the sign of `bits`.
static Value addSign(BitBuilder &b, Value code, Value bits,
                     const NarrowFormat &format, WideFormat wide) {
  Value sign = b.apply<arith::AndIOp>(
      b.apply<arith::ShRUIOp>(bits, wide.width - format.width),
      getSignCode(format));
  Value result = b.apply<arith::OrIOp>(code, sign);
  if (format.hasNegativeZero)
    return result;
  return b.select(b.compare(CmpIPredicate::eq, code, 0), uint64_t(0), result);
}

/// The low bits of `code` as a value of `format`.
static Value asNarrow(BitBuilder &b, Value code, const NarrowFormat &format) {
  MLIRContext *context = code.getContext();
  Value narrow =
      b.convert<arith::TruncIOp>(code, IntegerType::get(context, format.width));
  return b.asFloat(narrow, getFloatType(format, context));
}

Value fpq::truncate(BitBuilder &b, Value value, const NarrowFormat &format) {
  FloatType compute = getComputeType(b, value);
  auto source = cast<FloatType>(getElementTypeOrSelf(value));
  if (const NarrowFormat *sourceFormat = lookupNarrowFormat(source))
    value = extend(b, value, *sourceFormat, compute);
  else
    value = b.extend(value, compute);

  WideFormat wide(compute);
  Value bits = b.asInteger(value);
  Value magnitude = b.apply<arith::AndIOp>(bits, wide.getSignBit() - 1);
  Value code = roundMagnitude(b, magnitude, format, wide);

  // Overflow goes to the code after the largest one, which is Inf or, without
  // Inf, NaN; formats with neither saturate. A NaN that is no such code yet
  // is one of a format with Inf, and keeps its upper payload bits.
  bool saturates = !format.hasNaN && !format.hasInf;
  uint64_t overflow = format.maxCode + (saturates ? 0 : 1);
  code = b.apply<arith::MinSIOp>(code, overflow);
  if (format.hasInf) {
    Value payload = b.apply<arith::ShRUIOp>(magnitude, wide.mantissaBits -
                                                           format.mantissaBits);
    payload = b.apply<arith::AndIOp>(payload,
                                     (uint64_t(1) << format.mantissaBits) - 1);
    Value nan = b.apply<arith::OrIOp>(payload, format.nanCode);
    Value isNaN = b.compare(CmpIPredicate::sgt, magnitude, wide.getInfBits());
    code = b.select(isNaN, nan, code);
  } else if (saturates) {
    Value isNonFinite =
        b.compare(CmpIPredicate::sge, magnitude, wide.getInfBits());
    code = b.select(isNonFinite, uint64_t(0), code);
  }
  if (format.hasSign)
    code = addSign(b, code, bits, format, wide);
  return asNarrow(b, code, format);
}

Value fpq::saturate(BitBuilder &b, Value product, const NarrowFormat &format,
                    QuantizeFacts facts) {
  WideFormat wide(getComputeType(b, product));
  Value bits = b.asInteger(product);
  Value magnitude = bits;
  if (!facts.neverNegative)
    magnitude = b.apply<arith::AndIOp>(bits, wide.getSignBit() - 1);
  Value code = roundMagnitude(b, magnitude, format, wide);
  if (!facts.neverSaturates)
    code = b.apply<arith::MinSIOp>(code, format.maxCode);
  if (!facts.neverNegative)
    code = addSign(b, code, bits, format, wide);
  // After the sign: the code of NaN does not depend on it.
  code = b.select(b.isNaN(product), format.nanCode, code);
  return asNarrow(b, code, format);
}

Value fpq::roundToBFloat(BitBuilder &b, Value value) {
  Value bits = b.asInteger(value);
  Value rounded = shiftAndRound(b, bits, 16, 0, /*halfToEven=*/true);
  Value nan = b.apply<arith::OrIOp>(b.apply<arith::ShRUIOp>(bits, 16), 0x40);
  MLIRContext *context = value.getContext();
  Value upper = b.convert<arith::TruncIOp>(
      b.select(b.isNaN(value), nan, rounded), IntegerType::get(context, 16));
  return b.asFloat(upper, BFloat16Type::get(context));
}
