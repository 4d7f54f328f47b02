//===- QuantizeArray.cpp - arithmetic of the ops on arrays ----------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Elements go through a block on the stack, in the type that they are computed
// in. Loops over a block have no branch and no call, so that the compiler
// vectorizes them for whatever processor fpq is built for.
//
//===----------------------------------------------------------------------===//

#include "fpq/IR/QuantizeArray.h"
#include "llvm/ADT/bit.h"
#include <algorithm>
#include <cstring>

using namespace mlir;
using namespace fpq;

static constexpr size_t kBlock = 256;

namespace {
/// The bits of an IEEE number.
template <typename Float> struct Bits;
template <> struct Bits<float> {
  using Integer = uint32_t;
  static constexpr unsigned kMantissaBits = 23;
};
template <> struct Bits<double> {
  using Integer = uint64_t;
  static constexpr unsigned kMantissaBits = 52;
};

template <typename Float>
constexpr unsigned kWidth = 8 * sizeof(typename Bits<Float>::Integer);

template <typename Float>
constexpr typename Bits<Float>::Integer kMagnitudeMask =
    ~typename Bits<Float>::Integer(0) >> 1;

template <typename Float>
constexpr typename Bits<Float>::Integer kInf =
    kMagnitudeMask<Float> >> Bits<Float>::kMantissaBits
                                 << Bits<Float>::kMantissaBits;
} // namespace

//===----------------------------------------------------------------------===//
// Blocks
//===----------------------------------------------------------------------===//

/// Extends `count` elements of 16 bits at `x`.
template <typename Extend>
static void extendBlock(const char *x, size_t count, float *block,
                        Extend extend) {
  uint16_t narrow[kBlock];
  std::memcpy(narrow, x, count * sizeof(uint16_t));
  for (size_t i = 0; i < count; ++i)
    block[i] = extend(narrow[i]);
}

static float extendBFloat(uint16_t bits) {
  return llvm::bit_cast<float>(uint32_t(bits) << 16);
}

static float extendHalf(uint16_t bits) {
  constexpr uint32_t kHalfInf = 0x7c00, kHalfMagnitude = 0x7fff;
  uint32_t magnitude = bits & kHalfMagnitude;
  // The product moves the exponent to where an f32 has it, and normalizes.
  float number = llvm::bit_cast<float>(magnitude << 13) * 0x1p112f;
  uint32_t wide = llvm::bit_cast<uint32_t>(number);
  wide |= magnitude >= kHalfInf ? kInf<float> : 0;
  return llvm::bit_cast<float>(wide | uint32_t(bits & ~kHalfMagnitude) << 16);
}

/// Reads `count` elements of `type` at `x`, at most kBlock.
static void load(const char *x, FloatType type, size_t count, float *block) {
  if (type.isF32())
    std::memcpy(block, x, count * sizeof(float));
  else if (type.isBF16())
    extendBlock(x, count, block, extendBFloat);
  else
    extendBlock(x, count, block, extendHalf);
}

static void load(const char *x, FloatType, size_t count, double *block) {
  std::memcpy(block, x, count * sizeof(double));
}

/// Calls `visit` with the first element and the number of elements of each
/// block of `count`.
template <typename Visit> static void forEachBlock(size_t count, Visit visit) {
  for (size_t first = 0; first < count; first += kBlock)
    visit(first, std::min(kBlock, count - first));
}

//===----------------------------------------------------------------------===//
// Codes
//===----------------------------------------------------------------------===//

namespace {
/// The saturating conversion of numbers to codes. It is that of
/// docs/NarrowCasts.md: an addition rounds.
template <typename Float> class CodeOf {
public:
  using Integer = typename Bits<Float>::Integer;

  explicit CodeOf(const NarrowFormat &format)
      : shift(Bits<Float>::kMantissaBits - format.mantissaBits),
        max(llvm::bit_cast<Integer>(Float(format.max))),
        minPower(llvm::bit_cast<Integer>(Float(format.minNormal))),
        carry(llvm::bit_cast<Float>(
            (Integer(shift) << Bits<Float>::kMantissaBits) +
            llvm::bit_cast<Integer>(Float(1)))),
        signBit(1u << (format.width - 1)),
        signShift(kWidth<Float> - format.width),
        zeroSign(format.hasNegativeZero ? signBit : 0), nan(format.nanCode) {}

  uint8_t operator()(Float product) const {
    Integer bits = llvm::bit_cast<Integer>(product);
    Integer magnitude = bits & kMagnitudeMask<Float>;
    Integer clamped = std::min(magnitude, max);
    // The last bit of the sum weighs as much as that of the result.
    Integer power = std::max(clamped & kInf<Float>, minPower);
    Float addend = llvm::bit_cast<Float>(power) * carry;
    Float sum = llvm::bit_cast<Float>(clamped) + addend;
    Integer significand =
        llvm::bit_cast<Integer>(sum) - llvm::bit_cast<Integer>(addend);
    Integer code = significand + ((power - minPower) >> shift);
    Integer sign = bits >> signShift & (code != 0 ? signBit : zeroSign);
    return magnitude > kInf<Float> ? nan : code | sign;
  }

private:
  unsigned shift;
  Integer max, minPower;
  /// 2^shift.
  Float carry;
  Integer signBit;
  unsigned signShift;
  /// The sign that a zero keeps.
  Integer zeroSign, nan;
};
} // namespace

template <typename Float>
static void quantizeAll(const char *x, FloatType type, ArrayRef<float> scales,
                        const NarrowFormat &format,
                        MutableArrayRef<uint8_t> codes) {
  const CodeOf<Float> codeOf(format);
  size_t bytes = type.getWidth() / 8;
  forEachBlock(codes.size(), [&](size_t first, size_t count) {
    Float block[kBlock];
    uint8_t result[kBlock];
    load(x + first * bytes, type, count, block);
    if (scales.size() == 1) {
      Float scale = scales.front();
      for (size_t i = 0; i < count; ++i)
        result[i] = codeOf(block[i] * scale);
    } else {
      const float *scale = scales.data() + first;
      for (size_t i = 0; i < count; ++i)
        result[i] = codeOf(block[i] * Float(scale[i]));
    }
    std::memcpy(codes.data() + first, result, count);
  });
}

void fpq::quantizeArray(const char *x, FloatType type, ArrayRef<float> scales,
                        const NarrowFormat &format,
                        MutableArrayRef<uint8_t> codes) {
  assert((scales.size() == 1 || scales.size() == codes.size()) &&
         "one scale, or one for each element");
  if (type.isF64())
    quantizeAll<double>(x, type, scales, format, codes);
  else
    quantizeAll<float>(x, type, scales, format, codes);
}

template <typename Float>
static void extendAll(const char *x, FloatType type,
                      MutableArrayRef<double> numbers) {
  size_t bytes = type.getWidth() / 8;
  forEachBlock(numbers.size(), [&](size_t first, size_t count) {
    Float block[kBlock];
    load(x + first * bytes, type, count, block);
    std::copy_n(block, count, numbers.begin() + first);
  });
}

void fpq::extendArray(const char *x, FloatType type,
                      MutableArrayRef<double> numbers) {
  if (type.isF64())
    extendAll<double>(x, type, numbers);
  else
    extendAll<float>(x, type, numbers);
}

//===----------------------------------------------------------------------===//
// Magnitudes
//===----------------------------------------------------------------------===//

template <typename Float>
static double getLargest(const char *x, size_t count, FloatType type) {
  using Integer = typename Bits<Float>::Integer;
  // As integers, NaNs are the largest magnitudes.
  Integer largest = 0;
  size_t bytes = type.getWidth() / 8;
  forEachBlock(count, [&](size_t first, size_t size) {
    Float block[kBlock];
    load(x + first * bytes, type, size, block);
    for (size_t i = 0; i < size; ++i)
      largest = std::max<Integer>(largest, llvm::bit_cast<Integer>(block[i]) &
                                               kMagnitudeMask<Float>);
  });
  return llvm::bit_cast<Float>(largest);
}

double fpq::getMagnitude(const char *x, size_t count, FloatType type) {
  return type.isF64() ? getLargest<double>(x, count, type)
                      : getLargest<float>(x, count, type);
}

template <typename Float>
static void getLargestOfColumns(const char *x, size_t rows, FloatType type,
                                MutableArrayRef<double> magnitudes) {
  using Integer = typename Bits<Float>::Integer;
  size_t bytes = type.getWidth() / 8;
  forEachBlock(magnitudes.size(), [&](size_t first, size_t count) {
    Integer largest[kBlock] = {};
    for (size_t row = 0; row < rows; ++row) {
      Float block[kBlock];
      load(x + (row * magnitudes.size() + first) * bytes, type, count, block);
      for (size_t i = 0; i < count; ++i)
        largest[i] =
            std::max<Integer>(largest[i], llvm::bit_cast<Integer>(block[i]) &
                                              kMagnitudeMask<Float>);
    }
    for (size_t i = 0; i < count; ++i)
      magnitudes[first + i] = llvm::bit_cast<Float>(largest[i]);
  });
}

void fpq::getColumnMagnitudes(const char *x, size_t rows, FloatType type,
                              MutableArrayRef<double> magnitudes) {
  if (type.isF64())
    getLargestOfColumns<double>(x, rows, type, magnitudes);
  else
    getLargestOfColumns<float>(x, rows, type, magnitudes);
}
