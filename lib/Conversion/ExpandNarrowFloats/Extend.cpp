//===- Extend.cpp - narrow to wide in integer arithmetic ------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "NarrowCasts.h"

using namespace mlir;
using namespace fpq;
using arith::CmpIPredicate;

/// The bits in `wide` of the magnitude with the given code. Codes above the
/// largest finite one are Inf and NaN; NaN becomes quiet.
static Value extendMagnitude(BitBuilder &b, Value magnitude,
                             const NarrowFormat &format, WideFormat wide) {
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
  if (format.hasNaN && format.nanCode > format.maxCode &&
      !(format.hasSign && !format.hasNegativeZero))
    setAbove(format.maxCode, infOrQuietNaN);
  if (format.hasInf)
    setAbove(format.maxCode + 1, wide.getQuietBit());
  return bits;
}

/// `code`, an integer, as a value of the wide format.
static Value extendCode(BitBuilder &b, Value code, const NarrowFormat &format,
                        WideFormat wide) {
  code = b.convert<arith::ExtUIOp>(
      code, IntegerType::get(code.getContext(), wide.width));
  if (!format.hasSign)
    return b.asFloat(extendMagnitude(b, code, format, wide), wide.type);

  uint64_t signCode = uint64_t(1) << (format.width - 1);
  Value magnitude = b.apply<arith::AndIOp>(code, signCode - 1);
  Value sign = b.apply<arith::ShLIOp>(b.apply<arith::AndIOp>(code, signCode),
                                      wide.width - format.width);
  Value bits =
      b.apply<arith::OrIOp>(extendMagnitude(b, magnitude, format, wide), sign);
  // In place of -0 stands the only NaN.
  if (!format.hasNegativeZero)
    bits = b.select(b.compare(CmpIPredicate::eq, code, format.nanCode),
                    wide.getInfBits() | wide.getQuietBit(), bits);
  return b.asFloat(bits, wide.type);
}

Value fpq::extend(BitBuilder &b, Value value, const NarrowFormat &format,
                  FloatType type) {
  Value code = b.asInteger(value);
  // A value that is subnormal in f32 is not extended from there to f64: a
  // target that flushes subnormals would lose it.
  WideFormat single(b.getF32());
  if (type.isF64() && format.minExponent + single.bias <= 0)
    return extendCode(b, code, format, WideFormat(type));

  Value result = extendCode(b, code, format, single);
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
