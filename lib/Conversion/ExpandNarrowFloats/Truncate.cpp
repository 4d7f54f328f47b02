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
/// The conversion of a wide number to the code of the nearest value of a
/// format. What lies above the low bits that are a code is unspecified.
class Rounder {
public:
  Rounder(BitBuilder &b, const NarrowFormat &format, WideFormat wide)
      : b(b), format(format), wide(wide),
        shift(wide.mantissaBits - format.mantissaBits) {}

  /// The smaller of `number` and the value of `code`; the latter for NaN.
  /// `code` may be one more than the largest: it counts on.
  Value clamp(Value number, unsigned code) {
    uint64_t limit = (uint64_t(code) << shift) +
                     (getRebias(format, wide) << wide.mantissaBits);
    return b.select(b.compare(arith::CmpFPredicate::OLT, number, limit), number,
                    limit);
  }

  /// The code of `number`, which is not negative, or -0.
  Value round(Value number) {
    return format.hasZero ? roundByAddition(number) : roundExponent(number);
  }

  /// `code` with the sign of `bits`. `number` is what `code` was rounded from.
  Value addSign(Value code, Value number, Value bits) {
    Value sign = b.apply<arith::AndIOp>(
        b.apply<arith::ShRUIOp>(bits, wide.width - format.width),
        uint64_t(1) << (format.width - 1));
    if (!format.hasNegativeZero) {
      Value isZero = b.compare(arith::CmpFPredicate::OLE, number,
                               wide.getBits(format.min / 2.0));
      sign = b.select(isZero, uint64_t(0), sign);
    }
    return b.apply<arith::OrIOp>(code, sign);
  }

private:
  /// Adds a number whose last bit weighs as much as the last bit of the result:
  /// the addition rounds, ties to even, and the sum ends in the significand of
  /// the result. The exponent field of the result is added to it.
  Value roundByAddition(Value number) {
    // The exponent of `number`, or of the smallest normal value of the format.
    uint64_t least = wide.getPowerBits(format.minExponent);
    Value power = b.asFloat(
        b.apply<arith::AndIOp>(b.asInteger(number), wide.getInfBits()),
        wide.type);
    Value exponent = b.asInteger(b.maxOfNumbers(power, least));
    // The code counts exponents from the least one on. The count is corrected
    // in the addend, where it costs nothing. It is even there, so that ties
    // stay what they are.
    uint64_t correction =
        -(least >> shift) & ((uint64_t(1) << format.width) - 1);
    // The product is exact, so one instruction may do both.
    Value sum = b.asInteger(
        b.multiplyAddExact(b.asFloat(exponent, wide.type),
                           wide.getPowerBits(int(shift)) + correction, number));
    return b.apply<arith::AddIOp>(sum,
                                  b.apply<arith::ShRUIOp>(exponent, shift));
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

  BitBuilder &b;
  const NarrowFormat &format;
  WideFormat wide;
  unsigned shift;
};
} // namespace

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
  Rounder rounder(b, format, wide);
  Value bits = b.asInteger(value);
  Value magnitude = b.apply<arith::AndIOp>(bits, wide.getSignBit() - 1);

  // Overflow goes to the code after the largest one, which is Inf or, without
  // Inf, NaN; formats with neither saturate. So does NaN.
  bool saturates = !format.hasNaN && !format.hasInf;
  Value number = rounder.clamp(b.asFloat(magnitude, compute),
                               format.maxCode + (saturates ? 0 : 1));
  Value code = rounder.round(number);
  if (format.hasInf) {
    // NaN keeps its upper payload bits.
    Value payload = b.apply<arith::AndIOp>(
        b.apply<arith::ShRUIOp>(magnitude,
                                wide.mantissaBits - format.mantissaBits),
        (uint64_t(1) << format.mantissaBits) - 1);
    Value nan = b.apply<arith::OrIOp>(payload, format.nanCode);
    code = b.select(b.isNaN(value), nan, code);
  } else if (saturates) {
    Value isNonFinite =
        b.compare(CmpIPredicate::sge, magnitude, wide.getInfBits());
    code = b.select(isNonFinite, uint64_t(0), code);
  }
  if (format.hasSign)
    code = rounder.addSign(code, number, bits);
  return asNarrow(b, code, format);
}

Value fpq::saturate(BitBuilder &b, Value product, const NarrowFormat &format,
                    QuantizeFacts facts) {
  FloatType compute = getComputeType(b, product);
  WideFormat wide(compute);
  Rounder rounder(b, format, wide);
  Value bits = b.asInteger(product);
  Value number = product;
  if (!facts.neverNegative)
    number =
        b.asFloat(b.apply<arith::AndIOp>(bits, wide.getSignBit() - 1), compute);
  if (!facts.neverSaturates)
    number = rounder.clamp(number, format.maxCode);
  Value code = rounder.round(number);
  if (!facts.neverNegative)
    code = rounder.addSign(code, number, bits);
  // After the sign: the code of NaN does not depend on it.
  code = b.select(b.isNaN(product), format.nanCode, code);
  return asNarrow(b, code, format);
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
