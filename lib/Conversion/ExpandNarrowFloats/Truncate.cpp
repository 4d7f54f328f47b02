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

/// The type that `value` is converted in: f64 for f64, f32 for all others.
static FloatType getComputeType(BitBuilder &b, Value value) {
  return getElementTypeOrSelf(value).isF64() ? b.getF64() : b.getF32();
}

/// `bits` shifted right to nearest. Ties go to even, or up.
static Value shiftToNearest(BitBuilder &b, Value bits, unsigned shift,
                            bool tiesToEven) {
  uint64_t half = uint64_t(1) << (shift - 1);
  if (tiesToEven) {
    Value odd = b.apply<arith::AndIOp>(b.apply<arith::ShRUIOp>(bits, shift), 1);
    bits = b.apply<arith::AddIOp>(bits, odd);
    half -= 1;
  }
  return b.apply<arith::ShRUIOp>(b.apply<arith::AddIOp>(bits, half), shift);
}

namespace {
/// The conversion of wide numbers to the codes of the nearest values of a
/// format. A code is put together in the bits of a wide integer from `lowest`
/// on; what the other bits hold is unspecified.
class Rounder {
public:
  Rounder(BitBuilder &b, const NarrowFormat &format, WideFormat wide,
          NarrowCastTarget target)
      : b(b), format(format), wide(wide),
        shift(wide.mantissaBits - format.mantissaBits) {
    // The top byte needs no shift of the sign, and bytes are collected from
    // there without moving them down first.
    if (target.hasVectorMultiply && b.isRankOneVector() && wide.width == 32 &&
        format.width == 8 && format.hasZero)
      lowest = wide.width - format.width;
  }

  /// The smaller of `number` and the value of `code`; the latter for NaN.
  /// `code` may be one more than the largest: it counts on.
  Value clamp(Value number, unsigned code) {
    uint64_t limit = getLimit(code);
    return b.select(b.compare(arith::CmpFPredicate::OLT, number, limit), number,
                    limit);
  }

  /// The same, but NaN stays.
  Value clampNumbers(Value number, unsigned code) {
    uint64_t limit = getLimit(code);
    return b.select(b.compare(arith::CmpFPredicate::OGT, number, limit), limit,
                    number);
  }

  /// The code of `number`, which is not negative, or -0, plus `raise`, which is
  /// even, and 0 for a format of exponents only.
  Value round(Value number, unsigned raise) {
    return format.hasZero ? getCode(roundByAddition(number, raise))
                          : roundExponent(number);
  }

  /// The same, or `nanCode` for NaN.
  Value roundOrNaN(Value number, unsigned raise) {
    Value sum = roundByAddition(number, raise);
    // A number that no sum exceeds, and that a NaN is replaced by.
    uint64_t nan = getSum(format.maxCode, raise) +
                   keepCode(format.nanCode - format.maxCode - raise);
    return getCode(
        b.select(b.compare(arith::CmpFPredicate::OLT, sum, nan), sum, nan));
  }

  /// `code` with the sign of `bits`. `number` is what `code` was rounded from.
  Value addSign(Value code, Value number, Value bits) {
    Value sign = b.apply<arith::AndIOp>(moveSign(bits), getSignBit());
    if (!format.hasNegativeZero) {
      Value isZero = b.compare(arith::CmpFPredicate::OLE, number,
                               wide.getBits(format.min / 2.0));
      sign = b.select(isZero, uint64_t(0), sign);
    }
    return b.apply<arith::OrIOp>(code, sign);
  }

  /// `code`, whose sign bit is set, without it where `bits` has none.
  Value keepSign(Value code, Value bits) {
    return b.apply<arith::AndIOp>(
        code, b.apply<arith::OrIOp>(moveSign(bits), ~getSignBit()));
  }

  /// `code` for numbers, else NaN with the upper payload bits of `magnitude`.
  Value selectNaN(Value isNaN, Value magnitude, Value code) {
    Value payload = b.apply<arith::AndIOp>(
        move(magnitude, shift), ((uint64_t(1) << format.mantissaBits) - 1)
                                    << lowest);
    Value nan =
        b.apply<arith::OrIOp>(payload, uint64_t(format.nanCode) << lowest);
    return b.select(isNaN, nan, code);
  }

  /// `code` as a value of the format.
  Value asNarrow(Value code) {
    Type integer = IntegerType::get(code.getContext(), format.width);
    Value narrow = lowest ? b.getTopBytes(code)
                          : b.convert<arith::TruncIOp>(code, integer);
    return b.asFloat(narrow, getFloatType(format, code.getContext()));
  }

private:
  uint64_t getLimit(unsigned code) const {
    return (uint64_t(code) << shift) +
           (getRebias(format, wide) << wide.mantissaBits);
  }
  uint64_t keepCode(uint64_t bits) const {
    return bits & ((uint64_t(1) << format.width) - 1);
  }
  uint64_t getSignBit() const {
    return uint64_t(1) << (lowest + format.width - 1);
  }

  /// What `roundByAddition` adds to the last bits, for the exponents of sums
  /// to count from the least one on, and codes from `raise`.
  uint64_t getCorrection(unsigned raise) const {
    uint64_t least = wide.getPowerBits(format.minExponent + int(shift));
    return keepCode(raise - (least >> shift));
  }

  /// The sum that is made of a number with the given code.
  uint64_t getSum(unsigned code, unsigned raise) const {
    unsigned field = code >> format.mantissaBits;
    assert(field && "the code of a normal number");
    uint64_t power =
        wide.getPowerBits(format.minExponent + int(field - 1 + shift));
    uint64_t significand = code - ((field - 1) << format.mantissaBits);
    return power + significand + getCorrection(raise);
  }

  /// Adds a number whose last bit weighs as much as the last bit of the result:
  /// the addition rounds, ties to even, and the sum ends in the significand of
  /// the result. NaN stays.
  Value roundByAddition(Value number, unsigned raise) {
    // The exponent of `number`, or of the smallest normal value of the format.
    Value power = b.asFloat(
        b.apply<arith::AndIOp>(b.asInteger(number), wide.getInfBits()),
        wide.type);
    power = b.maxOfNumbers(power, wide.getPowerBits(format.minExponent));
    // The correction costs nothing in the addend. It is even, so that ties
    // stay what they are. The product is exact, so one instruction may do both.
    return b.multiplyAddExact(
        power, wide.getPowerBits(int(shift)) + getCorrection(raise), number);
  }

  /// Adds the exponent of `sum` to the significand that it ends in.
  Value getCode(Value sum) {
    sum = b.asInteger(sum);
    if (lowest)
      return b.apply<arith::MulIOp>(sum, (uint64_t(1) << lowest) +
                                             (uint64_t(1) << (lowest - shift)));
    return b.apply<arith::AddIOp>(sum, b.apply<arith::ShRUIOp>(sum, shift));
  }

  /// For a format of exponents only. The last bit of each significand is the
  /// implicit one, so ties are never at an even value: they go up. What is
  /// below one and a half times the smallest value goes there.
  Value roundExponent(Value number) {
    Value bits = b.asInteger(number);
    uint64_t rebias = -(getRebias(format, wide) << wide.mantissaBits);
    Value code = shiftToNearest(b, b.apply<arith::AddIOp>(bits, rebias), shift,
                                /*tiesToEven=*/false);
    Value isLeast = b.compare(arith::CmpIPredicate::slt, bits,
                              wide.getBits(1.5 * format.min));
    return b.select(isLeast, uint64_t(0), code);
  }

  /// `bits` shifted so that bit `from` becomes the lowest of the code.
  Value move(Value bits, unsigned from) {
    if (from > lowest)
      return b.apply<arith::ShRUIOp>(bits, from - lowest);
    return from < lowest ? b.apply<arith::ShLIOp>(bits, lowest - from) : bits;
  }
  Value moveSign(Value bits) { return move(bits, wide.width - format.width); }

  BitBuilder &b;
  const NarrowFormat &format;
  WideFormat wide;
  unsigned shift, lowest = 0;
};
} // namespace

Value fpq::truncate(BitBuilder &b, Value value, const NarrowFormat &format,
                    NarrowCastTarget target) {
  FloatType compute = getComputeType(b, value);
  auto source = cast<FloatType>(getElementTypeOrSelf(value));
  if (const NarrowFormat *sourceFormat = lookupNarrowFormat(source))
    value = extend(b, value, *sourceFormat, compute, target);
  else
    value = b.extend(value, compute);

  WideFormat wide(compute);
  Rounder rounder(b, format, wide, target);
  Value bits = b.asInteger(value);
  Value magnitude = b.apply<arith::AndIOp>(bits, wide.getSignBit() - 1);

  // Overflow goes to the code after the largest one, which is Inf or, without
  // Inf, NaN; formats with neither saturate. So does NaN.
  bool saturates = !format.hasNaN && !format.hasInf;
  Value number = rounder.clamp(b.asFloat(magnitude, compute),
                               format.maxCode + (saturates ? 0 : 1));
  Value code = rounder.round(number, /*raise=*/0);
  if (format.hasInf) {
    code = rounder.selectNaN(b.isNaN(value), magnitude, code);
  } else if (saturates) {
    Value isNonFinite =
        b.compare(CmpIPredicate::sge, magnitude, wide.getInfBits());
    code = b.select(isNonFinite, uint64_t(0), code);
  }
  if (format.hasSign)
    code = rounder.addSign(code, number, bits);
  return rounder.asNarrow(code);
}

Value fpq::saturate(BitBuilder &b, Value product, const NarrowFormat &format,
                    QuantizeFacts facts, NarrowCastTarget target) {
  FloatType compute = getComputeType(b, product);
  WideFormat wide(compute);
  Rounder rounder(b, format, wide, target);
  Value bits = b.asInteger(product);
  Value number = product;
  if (!facts.neverNegative)
    number =
        b.asFloat(b.apply<arith::AndIOp>(bits, wide.getSignBit() - 1), compute);
  if (!facts.neverSaturates)
    number = rounder.clampNumbers(number, format.maxCode);
  auto round = [&](unsigned raise) {
    return facts.neverNaN ? rounder.round(number, raise)
                          : rounder.roundOrNaN(number, raise);
  };
  if (facts.neverNegative)
    return rounder.asNarrow(round(/*raise=*/0));

  // The code of NaN does not depend on the sign. Where it has no sign bit, the
  // codes of numbers get one, and lose it again; elsewhere it stays set.
  if (!format.hasNegativeZero)
    return rounder.asNarrow(rounder.addSign(round(/*raise=*/0), number, bits));
  Value code = round(1u << (format.width - 1));
  return rounder.asNarrow(rounder.keepSign(code, bits));
}

Value fpq::roundToBFloat(BitBuilder &b, Value value) {
  Value bits = b.asInteger(value);
  Value rounded = shiftToNearest(b, bits, 16, /*tiesToEven=*/true);
  Value nan = b.apply<arith::OrIOp>(b.apply<arith::ShRUIOp>(bits, 16), 0x40);
  MLIRContext *context = value.getContext();
  Value upper = b.convert<arith::TruncIOp>(
      b.select(b.isNaN(value), nan, rounded), IntegerType::get(context, 16));
  return b.asFloat(upper, BFloat16Type::get(context));
}
