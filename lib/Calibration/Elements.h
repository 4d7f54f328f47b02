//===- Elements.h - float elements by their bits ----------------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Loops over the bits of floats that compilers vectorize for every type. A key
// is a signed integer with the order of the float: minima and maxima of keys
// are exact, associative, and show in the end whether a NaN or an infinity was
// among them.
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_LIB_CALIBRATION_ELEMENTS_H
#define FPQ_LIB_CALIBRATION_ELEMENTS_H

#include "llvm/ADT/bit.h"
#include <cstdint>
#include <limits>
#include <type_traits>

namespace fpq {

/// A float type of `Bits` with that many bits of significand after the point.
template <typename BitsType, unsigned mantissaBits> struct FloatBits {
  using Bits = BitsType;
  using Key = std::make_signed_t<Bits>;
  static constexpr unsigned kWidth = 8 * sizeof(Bits);
  static constexpr Key kMagnitude = std::numeric_limits<Key>::max();
  /// The key of infinity; that of its negative is ~kInf.
  static constexpr Key kInf =
      static_cast<Key>((kMagnitude >> mantissaBits) << mantissaBits);
  /// The neutral elements of minimum and maximum.
  static constexpr Key kNoMin = std::numeric_limits<Key>::max();
  static constexpr Key kNoMax = std::numeric_limits<Key>::min();

  static Key getKey(Bits bits) {
    auto key = static_cast<Key>(bits);
    return static_cast<Key>(key ^ ((key >> (kWidth - 1)) & kMagnitude));
  }
  static bool isFinite(Key min, Key max) { return min > ~kInf && max < kInf; }

  static double toDouble(Key key) {
    auto bits = static_cast<Bits>(key ^ ((key >> (kWidth - 1)) & kMagnitude));
    return fromBits(bits);
  }
  static double fromBits(Bits bits) {
    if constexpr (kWidth == 64)
      return llvm::bit_cast<double>(bits);
    else if constexpr (kWidth == 32)
      return llvm::bit_cast<float>(bits);
    else if constexpr (mantissaBits == 7)
      return llvm::bit_cast<float>(static_cast<uint32_t>(bits) << 16);
    else
      return fromHalf(bits);
  }

private:
  static double fromHalf(uint16_t bits) {
    // The exponent of an f16 in an f32 is 112 too small; multiplying mends
    // that for subnormals as well.
    uint32_t magnitude = static_cast<uint32_t>(bits & 0x7FFF) << 13;
    float value = llvm::bit_cast<float>(magnitude) *
                  llvm::bit_cast<float>(static_cast<uint32_t>(127 + 112) << 23);
    if (magnitude >= 0x7C00u << 13)
      value = llvm::bit_cast<float>(magnitude | 0x7F800000u);
    return bits & 0x8000 ? -value : value;
  }
};

using F16Bits = FloatBits<uint16_t, 10>;
using BF16Bits = FloatBits<uint16_t, 7>;
using F32Bits = FloatBits<uint32_t, 23>;
using F64Bits = FloatBits<uint64_t, 52>;

/// The smallest and the largest key, and how many elements are left out.
template <typename F> struct Extremes {
  typename F::Key min = F::kNoMin, max = F::kNoMax;
  uint64_t nan = 0, inf = 0;
};

/// The extremes of `size` elements, NaN and infinities among them.
template <typename F>
Extremes<F> findExtremes(const typename F::Bits *data, int64_t size);

/// The extremes of the finite elements, and a count of the others.
template <typename F>
Extremes<F> findFiniteExtremes(const typename F::Bits *data, int64_t size);

/// The most columns that findColumnExtremes reads.
inline constexpr int64_t kMaxColumns = 1024;

/// The smallest and the largest key of each of `size` columns, of rows that are
/// `stride` apart, and those of all columns, NaN and infinities among them.
/// Fast where the rows stay in the cache and each column has both signs.
template <typename F>
Extremes<F> findColumnExtremes(const typename F::Bits *data, int64_t numRows,
                               int64_t stride, int64_t size,
                               typename F::Key *min, typename F::Key *max);

/// Minimum and maximum of each of `size` keys and the one in front.
template <typename F>
void mergeExtremes(int64_t size, const typename F::Key *fromMin,
                   const typename F::Key *fromMax, typename F::Key *min,
                   typename F::Key *max);

} // namespace fpq

#endif // FPQ_LIB_CALIBRATION_ELEMENTS_H
