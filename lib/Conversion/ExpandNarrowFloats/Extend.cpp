//===- Extend.cpp - narrow to wide in integer arithmetic ------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "NarrowCasts.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace fpq;
using arith::CmpIPredicate;

/// The bits in `wide` of the magnitude with the given code. Codes above the
/// largest finite one are Inf and NaN; NaN becomes quiet.
static Value extendMagnitude(BitBuilder &b, Value magnitude,
                             const NarrowFormat &format, WideFormat wide,
                             bool neverNaN) {
  unsigned shift = wide.mantissaBits - format.mantissaBits;
  uint64_t rebias = getRebias(format, wide) << wide.mantissaBits;
  Value bits =
      b.apply<arith::AddIOp>(b.apply<arith::ShLIOp>(magnitude, shift), rebias);

  if (format.hasZero) {
    // The mirror image of rounding a subnormal: codes count in units of the
    // last bit of the addend.
    uint64_t addend = wide.getPowerBits(format.minExponent + int(shift));
    Value sum = b.asFloat(b.apply<arith::OrIOp>(magnitude, addend), wide.type);
    Value subnormal = b.asInteger(b.apply<arith::SubFOp>(sum, addend));
    Value isSubnormal = b.compare(CmpIPredicate::slt, magnitude,
                                  uint64_t(1) << format.mantissaBits);
    bits = b.select(isSubnormal, subnormal, bits);
  } else if (format.minExponent + wide.bias <= 0) {
    // The smallest value is subnormal in the wide format.
    bits = b.select(b.compare(CmpIPredicate::eq, magnitude, 0),
                    wide.getBits(format.min), bits);
  }

  uint64_t infOrQuietNaN =
      wide.getInfBits() | (format.hasInf ? 0 : wide.getQuietBit());
  auto setAbove = [&](uint64_t code, uint64_t set) {
    bits = b.select(b.compare(CmpIPredicate::sgt, magnitude, code),
                    b.apply<arith::OrIOp>(bits, set), bits);
  };
  bool hasNaN = format.hasNaN && !neverNaN;
  if (format.hasInf || (hasNaN && format.nanCode > format.maxCode &&
                        !(format.hasSign && !format.hasNegativeZero)))
    setAbove(format.maxCode, infOrQuietNaN);
  if (format.hasInf && hasNaN)
    setAbove(format.maxCode + 1, wide.getQuietBit());
  return bits;
}

/// `code`, an integer, as a value of the wide format.
static Value extendCode(BitBuilder &b, Value code, const NarrowFormat &format,
                        WideFormat wide, bool neverNaN) {
  code = b.convert<arith::ExtUIOp>(
      code, IntegerType::get(code.getContext(), wide.width));
  if (!format.hasSign)
    return b.asFloat(extendMagnitude(b, code, format, wide, neverNaN),
                     wide.type);

  uint64_t signCode = uint64_t(1) << (format.width - 1);
  Value magnitude = b.apply<arith::AndIOp>(code, signCode - 1);
  Value sign = b.apply<arith::ShLIOp>(b.apply<arith::AndIOp>(code, signCode),
                                      wide.width - format.width);
  Value bits = b.apply<arith::OrIOp>(
      extendMagnitude(b, magnitude, format, wide, neverNaN), sign);
  // In place of -0 stands the only NaN.
  if (!format.hasNegativeZero && !neverNaN)
    bits = b.select(b.compare(CmpIPredicate::eq, code, format.nanCode),
                    wide.getInfBits() | wide.getQuietBit(), bits);
  return b.asFloat(bits, wide.type);
}

/// Whether `format`, times 2^k, is a part of f16. The largest exponent field of
/// f16 is not one of numbers.
static bool isPartOfHalf(const NarrowFormat &format, WideFormat half) {
  return format.hasSign && format.mantissaBits <= half.mantissaBits &&
         (uint64_t(format.maxCode >> format.mantissaBits)
          << half.mantissaBits) < half.getInfBits();
}

/// `code` over 2^(half.bias - format.bias) as an f32, on a target that extends
/// f16: the fields of the code are put where f16 has them.
static Value extendHalf(BitBuilder &b, Value code, const NarrowFormat &format,
                        WideFormat half, bool neverNaN) {
  unsigned shift = half.mantissaBits - format.mantissaBits;
  uint64_t signCode = uint64_t(1) << (format.width - 1);
  uint64_t magnitudeBits = (signCode - 1) << shift;
  code = b.convert<arith::ExtSIOp>(
      code, IntegerType::get(code.getContext(), half.width));
  Value bits = b.apply<arith::AndIOp>(b.apply<arith::ShLIOp>(code, shift),
                                      half.getSignBit() | magnitudeBits);
  uint64_t quietNaN = half.getInfBits() | half.getQuietBit();
  unsigned last = format.maxCode;
  bool isInfOfHalf = uint64_t(last + 1) << shift == half.getInfBits();
  if (neverNaN && (isInfOfHalf || !format.hasInf)) {
    // Numbers and Inf are in place.
  } else if (!format.hasNegativeZero) {
    bits = b.select(b.compare(CmpIPredicate::eq, bits, half.getSignBit()),
                    quietNaN, bits);
  } else if (format.hasNaN) {
    // Inf and NaN of f16 itself only need to be quiet. Those of other formats
    // are set; the multiplication that follows makes them quiet.
    uint64_t set = format.hasInf ? half.getInfBits() : quietNaN;
    if (isInfOfHalf) {
      last += 1;
      set = half.getQuietBit();
    }
    Value magnitude = b.apply<arith::AndIOp>(bits, magnitudeBits);
    Value isAbove =
        b.compare(CmpIPredicate::sgt, magnitude, uint64_t(last) << shift);
    bits = b.select(isAbove, b.apply<arith::OrIOp>(bits, set), bits);
  }
  return b.convert<arith::ExtFOp>(b.asFloat(bits, half.type), b.getF32());
}

Value fpq::extend(BitBuilder &b, Value value, const NarrowFormat &format,
                  FloatType type, NarrowCastTarget target, bool neverNaN) {
  Value code = b.asInteger(value);
  // A value that is subnormal in f32 is not extended from there to f64: a
  // target that flushes subnormals would lose it.
  WideFormat single(b.getF32());
  if (type.isF64() && format.minExponent + single.bias <= 0)
    return extendCode(b, code, format, WideFormat(type), neverNaN);

  Value result;
  WideFormat half(Float16Type::get(value.getContext()));
  if (target.hasF16Extension && isPartOfHalf(format, half)) {
    result = extendHalf(b, code, format, half, neverNaN);
    if (int exponent = half.bias - format.bias)
      result = b.apply<arith::MulFOp>(result, single.getPowerBits(exponent));
  } else {
    result = extendCode(b, code, format, single, neverNaN);
  }
  if (type.isF32())
    return result;
  if (type.isF64())
    return b.extend(result, type);
  if (type.isF16())
    return b.convert<arith::TruncFOp>(result, type);
  assert(type.isBF16() && "not a wide float");
  // Every narrow value is exact in bf16.
  Type i16 = IntegerType::get(value.getContext(), 16);
  Value upper = b.apply<arith::ShRUIOp>(b.asInteger(result), 16);
  return b.asFloat(b.convert<arith::TruncIOp>(upper, i16), type);
}

Value fpq::extendAndMultiply(BitBuilder &b, Value value,
                             const NarrowFormat &format, Value factor,
                             NarrowCastTarget target) {
  auto type = cast<FloatType>(getElementTypeOrSelf(factor));
  factor = b.broadcast(factor);
  WideFormat half(Float16Type::get(value.getContext())), single(b.getF32());
  llvm::APFloat constant(0.0f);
  if (type.isF32() && target.hasF16Extension && isPartOfHalf(format, half) &&
      matchPattern(factor, m_ConstantFloat(&constant))) {
    // Exact, unless it overflows: then both factors stay apart.
    Value scaled = b.apply<arith::MulFOp>(
        factor, single.getPowerBits(half.bias - format.bias));
    if (matchPattern(scaled, m_ConstantFloat(&constant)) && constant.isFinite())
      return b.apply<arith::MulFOp>(
          extendHalf(b, b.asInteger(value), format, half, /*neverNaN=*/false),
          b.broadcast(scaled));
  }
  return b.apply<arith::MulFOp>(extend(b, value, format, type, target), factor);
}
