//===- HandWrittenAttention.cpp - scaled and masked softmax ---------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// softmax(x * scale + mask) of each row, times 448, as f8E4M3FN, in intrinsics.
// run.py compiles this file twice: for AVX-512, and for AVX2 with FMA.
//
//===----------------------------------------------------------------------===//

#include "NativeKernels.h"
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <immintrin.h>

using namespace fpq::benchmarks;

namespace {
#ifdef __AVX512F__
#define FPQ_KERNEL fpq::benchmarks::computeAttentionAVX512
using Vector = __m512;
using Integers = __m512i;
constexpr int64_t kLanes = 16;

inline Vector splat(float value) { return _mm512_set1_ps(value); }
inline Vector splatBits(uint32_t value) {
  return _mm512_castsi512_ps(_mm512_set1_epi32(static_cast<int>(value)));
}
inline Vector load(const float *from) { return _mm512_loadu_ps(from); }
inline void store(float *to, Vector x) { _mm512_storeu_ps(to, x); }
inline Vector loadSome(const float *from, int64_t count) {
  return _mm512_maskz_loadu_ps(static_cast<__mmask16>((1u << count) - 1), from);
}
inline Vector keepSome(Vector x, Vector other, int64_t count) {
  return _mm512_mask_mov_ps(other, static_cast<__mmask16>((1u << count) - 1),
                            x);
}
/// Of two, the second is taken if one is NaN.
inline Vector max(Vector a, Vector b) { return _mm512_max_ps(a, b); }
inline Vector fma(Vector a, Vector b, Vector c) {
  return _mm512_fmadd_ps(a, b, c);
}
inline Vector fms(Vector a, Vector b, Vector c) {
  return _mm512_fmsub_ps(a, b, c);
}
inline Vector clearMantissa(Vector x) {
  return _mm512_and_ps(x, splatBits(0x7F800000));
}
inline Vector toExponent(Vector x) {
  return _mm512_castsi512_ps(_mm512_slli_epi32(_mm512_castps_si512(x), 23));
}
/// The sum of the bits of one and the bits of the other over 2^20.
inline Integers addCodes(Vector sum, Vector power) {
  return _mm512_add_epi32(_mm512_castps_si512(sum),
                          _mm512_srli_epi32(_mm512_castps_si512(power), 20));
}
inline float reduceMax(Vector x) { return _mm512_reduce_max_ps(x); }
inline float reduceAdd(Vector x) { return _mm512_reduce_add_ps(x); }
/// Stores the low bytes of four vectors.
inline void storeBytes(uint8_t *to, const Integers (&x)[4]) {
  for (int j = 0; j < 4; ++j)
    _mm_storeu_si128(reinterpret_cast<__m128i *>(to + j * kLanes),
                     _mm512_cvtepi32_epi8(x[j]));
}
inline void storeSomeBytes(uint8_t *to, Integers x, int64_t count) {
  _mm512_mask_cvtepi32_storeu_epi8(
      to, static_cast<__mmask16>((1u << count) - 1), x);
}

#else
#define FPQ_KERNEL fpq::benchmarks::computeAttentionAVX2
using Vector = __m256;
using Integers = __m256i;
constexpr int64_t kLanes = 8;

inline Vector splat(float value) { return _mm256_set1_ps(value); }
inline Vector splatBits(uint32_t value) {
  return _mm256_castsi256_ps(_mm256_set1_epi32(static_cast<int>(value)));
}
inline Vector load(const float *from) { return _mm256_loadu_ps(from); }
inline void store(float *to, Vector x) { _mm256_storeu_ps(to, x); }
inline Integers getLanesBelow(int64_t count) {
  return _mm256_cmpgt_epi32(_mm256_set1_epi32(static_cast<int>(count)),
                            _mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7));
}
inline Vector loadSome(const float *from, int64_t count) {
  return _mm256_maskload_ps(from, getLanesBelow(count));
}
inline Vector keepSome(Vector x, Vector other, int64_t count) {
  return _mm256_blendv_ps(other, x, _mm256_castsi256_ps(getLanesBelow(count)));
}
/// Of two, the second is taken if one is NaN.
inline Vector max(Vector a, Vector b) { return _mm256_max_ps(a, b); }
inline Vector fma(Vector a, Vector b, Vector c) {
  return _mm256_fmadd_ps(a, b, c);
}
inline Vector fms(Vector a, Vector b, Vector c) {
  return _mm256_fmsub_ps(a, b, c);
}
inline Vector clearMantissa(Vector x) {
  return _mm256_and_ps(x, splatBits(0x7F800000));
}
inline Vector toExponent(Vector x) {
  return _mm256_castsi256_ps(_mm256_slli_epi32(_mm256_castps_si256(x), 23));
}
/// The sum of the bits of one and the bits of the other over 2^20, cut to a
/// byte, for the saturating packs.
inline Integers addCodes(Vector sum, Vector power) {
  Integers codes =
      _mm256_add_epi32(_mm256_castps_si256(sum),
                       _mm256_srli_epi32(_mm256_castps_si256(power), 20));
  return _mm256_and_si256(codes, _mm256_set1_epi32(0xFF));
}
inline float reduce(Vector x, __m128 (*combine)(__m128, __m128)) {
  __m128 y = combine(_mm256_castps256_ps128(x), _mm256_extractf128_ps(x, 1));
  y = combine(y, _mm_movehl_ps(y, y));
  return _mm_cvtss_f32(combine(y, _mm_movehdup_ps(y)));
}
inline float reduceMax(Vector x) {
  return reduce(x, [](__m128 a, __m128 b) { return _mm_max_ps(a, b); });
}
inline float reduceAdd(Vector x) {
  return reduce(x, [](__m128 a, __m128 b) { return _mm_add_ps(a, b); });
}
/// Stores the low bytes of four vectors. The packs work in halves of a
/// register, and the permutation puts their pieces in order.
inline void storeBytes(uint8_t *to, const Integers (&x)[4]) {
  Integers bytes = _mm256_packus_epi16(_mm256_packus_epi32(x[0], x[1]),
                                       _mm256_packus_epi32(x[2], x[3]));
  _mm256_storeu_si256(reinterpret_cast<__m256i *>(to),
                      _mm256_permutevar8x32_epi32(
                          bytes, _mm256_setr_epi32(0, 4, 1, 5, 2, 6, 3, 7)));
}
inline void storeSomeBytes(uint8_t *to, Integers x, int64_t count) {
  alignas(32) uint8_t bytes[4 * kLanes];
  storeBytes(bytes, {x, x, x, x});
  std::memcpy(to, bytes, count);
}
#endif

/// exp of x <= 0: 2^n times a polynomial for 2^r, |r| <= 1/2. The power of two
/// is multiplied: added to the exponent, it would turn some NaNs into numbers.
inline Vector exp(Vector x) {
  constexpr float kLog2E = 1.44269502f, kLog2ERest = 1.92596299e-8f;
  constexpr float kShift = 0x1.8p23f + 127;
  x = max(splat(-87.33654f), x);
  Vector t = fma(x, splat(kLog2E), splat(kShift));
  Vector n = t - splat(kShift);
  Vector r = fms(x, splat(kLog2E), n);
  r = fma(x, splat(kLog2ERest), r);
  Vector p = splat(0x1.41fb66p-13f);
  for (float c : {0x1.5f3ed8p-10f, 0x1.3b2d4ep-7f, 0x1.c6aee8p-5f,
                  0x1.ebfbdcp-3f, 0x1.62e43p-1f, 1.0f})
    p = fma(p, r, splat(c));
#ifdef __AVX512F__
  return _mm512_scalef_ps(p, n);
#else
  return p * toExponent(t);
#endif
}

/// The codes of numbers in [0, 448], in the low bytes. Adding 2^20 times the
/// power of two below a number leaves its rounded mantissa in the low bits.
inline Integers quantize(Vector number) {
  constexpr uint32_t kLeast = (127 - 6) << 23; // the exponent of a subnormal
  constexpr uint32_t kFactor = ((127 + 20) << 23) | (-(kLeast >> 20) & 0xFF);
  Vector power = max(clearMantissa(number), splatBits(kLeast));
  return addCodes(fma(power, splatBits(kFactor), number), power);
}

constexpr int64_t kVectorsOfLine = 16 / kLanes;

/// The exponentials of a row that is no longer than this stay in the cache.
constexpr int64_t kMaxKept = 65536;

/// The row's input: as it is, or scaled and masked.
template <bool hasMask> struct Input {
  const float *x, *mask;
  float scale;

  Vector get(int64_t i) const {
    Vector value = load(x + i);
    return hasMask ? fma(value, splat(scale), load(mask + i)) : value;
  }
  /// -Inf past the end.
  Vector getSome(int64_t i, int64_t count) const {
    Vector value = loadSome(x + i, count);
    if (hasMask)
      value = fma(value, splat(scale), loadSome(mask + i, count));
    return keepSome(value, splat(-HUGE_VALF), count);
  }
};

template <bool hasMask>
inline void computeRow(Input<hasMask> input, uint8_t *codes, int64_t columns,
                       float *exps) {
  const int64_t full = columns / (4 * kLanes) * (4 * kLanes);
  const bool keeps = columns <= kMaxKept;
  auto getCount = [&](int64_t i) { return std::min(columns - i, kLanes); };

  Vector maxima[4];
  std::fill_n(maxima, 4, splat(-HUGE_VALF));
  for (int64_t i = 0; i < full; i += 4 * kLanes)
    for (int j = 0; j < 4; ++j)
      maxima[j] = max(maxima[j], input.get(i + j * kLanes));
  for (int64_t i = full; i < columns; i += kLanes)
    maxima[0] = max(maxima[0], input.getSome(i, getCount(i)));
  const Vector largest = splat(
      reduceMax(max(max(maxima[0], maxima[1]), max(maxima[2], maxima[3]))));

  Vector sums[4] = {};
  for (int64_t i = 0; i < full; i += 4 * kLanes)
    for (int j = 0; j < 4; ++j) {
      // The next row comes from memory while this loop computes.
      if (j % kVectorsOfLine == 0)
        __builtin_prefetch(input.x + columns + i + j * kLanes);
      Vector value = exp(input.get(i + j * kLanes) - largest);
      if (keeps)
        store(exps + i + j * kLanes, value);
      sums[j] += value;
    }
  for (int64_t i = full; i < columns; i += kLanes) {
    Vector value = exp(input.getSome(i, getCount(i)) - largest);
    sums[0] += keepSome(value, splat(0), getCount(i));
    if (keeps)
      store(exps + i, value);
  }
  float sum = reduceAdd((sums[0] + sums[1]) + (sums[2] + sums[3]));
  if (__builtin_expect(std::isnan(sum), 0)) {
    std::memset(codes, 0x7F, columns);
    return;
  }

  const Vector factor = splat(448.0f / sum);
  for (int64_t i = 0; i < full; i += 4 * kLanes) {
    Integers parts[4];
    for (int j = 0; j < 4; ++j) {
      int64_t at = i + j * kLanes;
      Vector value = keeps ? load(exps + at) : exp(input.get(at) - largest);
      parts[j] = quantize(value * factor);
    }
    storeBytes(codes + i, parts);
  }
  for (int64_t i = full; i < columns; i += kLanes) {
    Vector value =
        keeps ? load(exps + i) : exp(input.getSome(i, getCount(i)) - largest);
    storeSomeBytes(codes + i, quantize(value * factor), getCount(i));
  }
}
} // namespace

void FPQ_KERNEL(const Attention &of, int64_t begin, int64_t end) {
  alignas(64) float exps[kMaxKept];
  for (int64_t row = begin; row < end; ++row) {
    const float *x = of.x + row * of.columns;
    uint8_t *codes = of.codes + row * of.columns;
    if (!of.mask) {
      computeRow(Input<false>{x, nullptr, 1}, codes, of.columns, exps);
      continue;
    }
    int64_t query = row % of.queries, batch = row / (of.queries * of.heads);
    const float *mask = of.mask + (batch * of.queries + query) * of.columns;
    computeRow(Input<true>{x, mask, of.scale}, codes, of.columns, exps);
  }
}
