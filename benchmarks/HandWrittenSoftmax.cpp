//===- HandWrittenSoftmax.cpp - softmax in intrinsics ---------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HandWrittenSoftmax.h"

#if defined(__x86_64__) && defined(__clang__)
#include <cmath>
#include <cstdint>
#include <immintrin.h>

using namespace fpq::benchmarks;

#pragma clang attribute push(                                                  \
    __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,fma"))),         \
    apply_to = function)

namespace {
inline __m512 splat(float value) { return _mm512_set1_ps(value); }
inline __m512i bits(__m512 x) { return _mm512_castps_si512(x); }
inline __m512 floats(__m512i x) { return _mm512_castsi512_ps(x); }

inline __m512 emitPolynomial(__m512 r) {
  __m512 p = splat(0.00138146023f);
  for (float c :
       {0.00836871564f, 0.0416683890f, 0.166665211f, 0.499999940f, 1.0f, 1.0f})
    p = _mm512_fmadd_ps(p, r, splat(c));
  return p;
}

/// exp of x <= 0: the power of two is made as an exponent field.
struct FieldExp {
  static __m512 compute(__m512 x) {
    constexpr float kShift = 0x1.8p23f + 127;
    x = _mm512_max_ps(splat(-88.0f), x); // of two, x is taken if NaN
    __m512 t = _mm512_fmadd_ps(x, splat(1.44269504f), splat(kShift));
    __m512 n = _mm512_sub_ps(t, splat(kShift));
    __m512 r = _mm512_fnmadd_ps(n, splat(0.693359375f), x);
    r = _mm512_fmadd_ps(n, splat(2.12194440e-4f), r);
    return _mm512_mul_ps(emitPolynomial(r),
                         floats(_mm512_slli_epi32(bits(t), 23)));
  }
};

/// exp of x <= 0 with the instruction for the power of two.
struct ScalefExp {
  static __m512 compute(__m512 x) {
    x = _mm512_max_ps(splat(-105.0f), x);
    __m512 n = _mm512_roundscale_ps(_mm512_mul_ps(x, splat(1.44269504f)),
                                    _MM_FROUND_TO_NEAREST_INT);
    __m512 r = _mm512_fnmadd_ps(n, splat(0.693359375f), x);
    r = _mm512_fmadd_ps(n, splat(2.12194440e-4f), r);
    return _mm512_scalef_ps(emitPolynomial(r), n);
  }
};

/// The codes of 16 numbers in [0, 448] in the low bytes.
inline __m128i quantize(__m512 number) {
  constexpr uint32_t kLeast = 0x3C800000; // 2^-6
  constexpr uint32_t kFactor = ((127 + 20) << 23) | (-(kLeast >> 20) & 0xFF);
  auto constant = [](uint32_t value) {
    return floats(_mm512_set1_epi32(static_cast<int>(value)));
  };
  __m512 power = _mm512_max_ps(_mm512_and_ps(number, constant(0x7F800000)),
                               constant(kLeast));
  __m512 sum = _mm512_fmadd_ps(power, constant(kFactor), number);
  return _mm512_cvtepi32_epi8(
      _mm512_add_epi32(bits(sum), _mm512_srli_epi32(bits(power), 20)));
}

/// The exponentials of a row that is no longer than this stay on the stack.
constexpr size_t kMaxKept = 4096;

template <typename Exp>
void computeRow(const float *x, char *codes, size_t columns, float *exps) {
  const __m512 low = splat(-HUGE_VALF);
  size_t full = columns / 64 * 64, last = columns / 16 * 16;
  auto mask = static_cast<__mmask16>((1u << (columns % 16)) - 1);

  __m512 max[4] = {low, low, low, low};
  for (size_t i = 0; i < full; i += 64)
    for (size_t j = 0; j < 4; ++j)
      max[j] = _mm512_max_ps(max[j], _mm512_loadu_ps(x + i + 16 * j));
  for (size_t i = full; i < last; i += 16)
    max[0] = _mm512_max_ps(max[0], _mm512_loadu_ps(x + i));
  if (mask)
    max[1] = _mm512_max_ps(max[1], _mm512_mask_loadu_ps(low, mask, x + last));
  const __m512 largest = splat(_mm512_reduce_max_ps(_mm512_max_ps(
      _mm512_max_ps(max[0], max[1]), _mm512_max_ps(max[2], max[3]))));

  bool keeps = columns <= kMaxKept;
  __m512 sums[4] = {};
  auto addExp = [&](__m512 value, size_t at, size_t j) {
    __m512 exp = Exp::compute(_mm512_sub_ps(value, largest));
    if (keeps)
      _mm512_store_ps(exps + at, exp);
    sums[j] = _mm512_add_ps(sums[j], exp);
  };
  for (size_t i = 0; i < full; i += 64)
    for (size_t j = 0; j < 4; ++j)
      addExp(_mm512_loadu_ps(x + i + 16 * j), i + 16 * j, j);
  for (size_t i = full; i < last; i += 16)
    addExp(_mm512_loadu_ps(x + i), i, 0);
  if (mask)
    addExp(_mm512_mask_loadu_ps(low, mask, x + last), last, 1);
  float sum = _mm512_reduce_add_ps(_mm512_add_ps(
      _mm512_add_ps(sums[0], sums[1]), _mm512_add_ps(sums[2], sums[3])));

  auto *out = reinterpret_cast<__m128i *>(codes);
  if (__builtin_expect(std::isnan(sum), 0)) {
    for (size_t i = 0; i < columns; ++i)
      codes[i] = 0x7F;
    return;
  }
  const __m512 factor = splat(448.0f / sum);
  auto getCodes = [&](size_t at, __mmask16 lanes) {
    __m512 exp = keeps
                     ? _mm512_load_ps(exps + at)
                     : Exp::compute(_mm512_sub_ps(
                           _mm512_mask_loadu_ps(low, lanes, x + at), largest));
    return quantize(_mm512_mul_ps(exp, factor));
  };
  for (size_t i = 0; i < full; i += 64)
    for (size_t j = 0; j < 4; ++j)
      _mm_storeu_si128(out + i / 16 + j, getCodes(i + 16 * j, 0xFFFF));
  for (size_t i = full; i < last; i += 16)
    _mm_storeu_si128(out + i / 16, getCodes(i, 0xFFFF));
  if (mask)
    _mm_mask_storeu_epi8(codes + last, mask, getCodes(last, mask));
}

template <typename Exp>
void compute(const float *x, char *codes, size_t rows, size_t columns) {
  alignas(64) float exps[kMaxKept];
  for (size_t row = 0; row < rows; ++row)
    computeRow<Exp>(x + row * columns, codes + row * columns, columns, exps);
}
} // namespace

#pragma clang attribute pop

std::vector<HandWrittenSoftmax> fpq::benchmarks::getHandWrittenSoftmaxes() {
  __builtin_cpu_init();
  if (!__builtin_cpu_supports("avx512bw") ||
      !__builtin_cpu_supports("avx512dq") ||
      !__builtin_cpu_supports("avx512vl"))
    return {};
  return {{"intrinsics, exponent field", compute<FieldExp>},
          {"intrinsics, vscalefps", compute<ScalefExp>}};
}

#else

std::vector<fpq::benchmarks::HandWrittenSoftmax>
fpq::benchmarks::getHandWrittenSoftmaxes() {
  return {};
}

#endif
