//===- HandWrittenCasts.cpp - casts in AVX-512 intrinsics -----------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What fpq's lowering is measured against: the same results, bit for bit, for
// f32 and f8E4M3FN only, with every instruction that AVX-512 has for it. The
// rounding is docs/NarrowCasts.md's; where these kernels gain is
//
// * vrangeps, which takes the magnitude and clamps in one instruction;
// * vpermt2b (VBMI), which collects bytes of 32 numbers;
// * a branch on whether 64 numbers include a NaN.
//
//===----------------------------------------------------------------------===//

#include "HandWrittenCasts.h"

using namespace fpq::benchmarks;

#ifdef __x86_64__
#include <cstdint>
#include <immintrin.h>

// Only the kernels are compiled for AVX-512: what decides whether to run them,
// and what other files share with this one, is not.
#define FPQ_KERNEL_TARGET                                                      \
  "avx512f,avx512bw,avx512dq,avx512vl,avx512vbmi,fma,f16c"
#ifdef __clang__
#pragma clang attribute push(__attribute__((target(FPQ_KERNEL_TARGET))),       \
                             apply_to = function)
#else
#pragma GCC push_options
#pragma GCC target(FPQ_KERNEL_TARGET)
#endif

namespace {
constexpr uint32_t kExponent = 0x7F800000, kMagnitude = 0x7FFFFFFF;
/// 2^-6, the smallest normal number of f8E4M3FN.
constexpr uint32_t kLeast = 0x3C800000;
constexpr float kMax = 448.0f;
constexpr int kNaN = 0x7F;
/// 2^20 in which the last bits correct the code: from `kLeast` on it counts
/// 8 for each exponent, and the sum's exponent is 20 more than the number's.
constexpr uint32_t kShift = (127 + 20) << 23;
constexpr uint32_t kFactor = kShift | (-(kLeast >> 20) & 0xFF);
constexpr uint32_t kFactorForSum = kShift | (-((kLeast >> 20) + 20 * 8) & 0xFF);

inline __m512i splat(uint32_t bits) {
  return _mm512_set1_epi32(static_cast<int>(bits));
}
inline __m512i asInteger(__m512 x) { return _mm512_castps_si512(x); }
inline __m512 asFloat(__m512i x) { return _mm512_castsi512_ps(x); }

/// The exponent of `number` as a power of two, at least 2^-6.
inline __m512 getPower(__m512 number) {
  __m512 power = _mm512_and_ps(number, asFloat(splat(kExponent)));
  return _mm512_max_ps(power, asFloat(splat(kLeast)));
}

//===----------------------------------------------------------------------===//
// f32 to f8E4M3FN, the lowering's steps
//===----------------------------------------------------------------------===//

void quantizePlainly(const void *sources, void *targets, size_t count,
                     float scale) {
  auto *in = static_cast<const float *>(sources);
  auto *out = static_cast<char *>(targets);
  for (size_t i = 0; i < count; i += 16) {
    __m512 product =
        _mm512_mul_ps(_mm512_loadu_ps(in + i), _mm512_set1_ps(scale));
    __m512 number =
        _mm512_min_ps(_mm512_and_ps(product, asFloat(splat(kMagnitude))),
                      _mm512_set1_ps(kMax));
    __m512 power = getPower(number);
    __m512 sum = _mm512_fmadd_ps(power, asFloat(splat(kFactor)), number);
    __m512i code = _mm512_add_epi32(asInteger(sum),
                                    _mm512_srli_epi32(asInteger(power), 20));
    // code | (sign & 0x80)
    code = _mm512_ternarylogic_epi32(
        code, _mm512_srli_epi32(asInteger(product), 24), splat(0x80), 0xF8);
    __mmask16 isNaN = _mm512_cmp_ps_mask(product, product, _CMP_UNORD_Q);
    __m128i codes = _mm512_cvtepi32_epi8(code);
    _mm_storeu_si128(reinterpret_cast<__m128i *>(out + i),
                     _mm_mask_mov_epi8(codes, isNaN, _mm_set1_epi8(kNaN)));
  }
}

void quantizeRangePlainly(const void *sources, void *targets, size_t count,
                          float scale) {
  auto *in = static_cast<const float *>(sources);
  auto *out = static_cast<char *>(targets);
  for (size_t i = 0; i < count; i += 16) {
    __m512 product =
        _mm512_mul_ps(_mm512_loadu_ps(in + i), _mm512_set1_ps(scale));
    __m512 power = getPower(product);
    __m512 sum = _mm512_fmadd_ps(power, asFloat(splat(kFactor)), product);
    __m512i code = _mm512_add_epi32(asInteger(sum),
                                    _mm512_srli_epi32(asInteger(power), 20));
    __mmask16 isNaN = _mm512_cmp_ps_mask(product, product, _CMP_UNORD_Q);
    __m128i codes = _mm512_cvtepi32_epi8(code);
    _mm_storeu_si128(reinterpret_cast<__m128i *>(out + i),
                     _mm_mask_mov_epi8(codes, isNaN, _mm_set1_epi8(kNaN)));
  }
}

//===----------------------------------------------------------------------===//
// f32 to f8E4M3FN, 64 numbers at once
//===----------------------------------------------------------------------===//

/// The top byte of each of 64 numbers.
class ByteCollector {
public:
  ByteCollector() {
    alignas(64) char bytes[64];
    for (int i = 0; i < 64; ++i)
      bytes[i] = static_cast<char>(i % 32 * 4 + 3);
    indices = _mm512_load_si512(bytes);
  }

  __m512i collect(const __m512i (&x)[4]) const {
    __m512i low = _mm512_permutex2var_epi8(x[0], indices, x[1]);
    __m512i high = _mm512_permutex2var_epi8(x[2], indices, x[3]);
    return _mm512_mask_mov_epi64(low, 0xF0, high);
  }

private:
  __m512i indices;
};

enum class NaNs { Masked, InBranch };

inline __mmask64 findNaNs(const __m512i (&products)[4]) {
  __mmask16 masks[4];
  for (int j = 0; j < 4; ++j)
    masks[j] = _mm512_fpclass_ps_mask(asFloat(products[j]), 0x81);
  return _mm512_kunpackd(_mm512_kunpackw(masks[3], masks[2]),
                         _mm512_kunpackw(masks[1], masks[0]));
}

inline bool haveNaNs(const __m512i (&products)[4]) {
  __mmask16 low = _mm512_cmp_ps_mask(asFloat(products[0]), asFloat(products[1]),
                                     _CMP_UNORD_Q);
  __mmask16 high = _mm512_cmp_ps_mask(asFloat(products[2]),
                                      asFloat(products[3]), _CMP_UNORD_Q);
  return !_mm512_kortestz(low, high);
}

template <bool InRange, NaNs Handling, bool Streams>
void quantizeBytes(const void *sources, void *targets, size_t count,
                   float scale) {
  auto *in = static_cast<const float *>(sources);
  auto *out = static_cast<char *>(targets);
  const ByteCollector topBytes;
  for (size_t i = 0; i < count; i += 64) {
    __m512i products[4], codes[4];
    for (int j = 0; j < 4; ++j) {
      __m512 product = _mm512_mul_ps(_mm512_loadu_ps(in + i + 16 * j),
                                     _mm512_set1_ps(scale));
      products[j] = asInteger(product);
      // The smaller magnitude, sign cleared.
      __m512 number =
          InRange ? product
                  : _mm512_range_ps(product, _mm512_set1_ps(kMax), 0b1010);
      __m512 sum = _mm512_fmadd_ps(getPower(number),
                                   asFloat(splat(kFactorForSum)), number);
      // The code in the top byte: the last bits plus the exponent.
      codes[j] = _mm512_mullo_epi32(asInteger(sum), splat(1 << 24 | 1 << 4));
      if (!InRange) // code | (product & sign)
        codes[j] = _mm512_ternarylogic_epi32(codes[j], products[j],
                                             splat(0x80000000), 0xF8);
    }
    __m512i bytes = topBytes.collect(codes);
    if (Handling == NaNs::Masked || __builtin_expect(haveNaNs(products), 0))
      bytes = _mm512_mask_mov_epi8(bytes, findNaNs(products),
                                   _mm512_set1_epi8(kNaN));
    auto *to = reinterpret_cast<__m512i *>(out + i);
    if (Streams)
      _mm512_stream_si512(to, bytes);
    else
      _mm512_storeu_si512(to, bytes);
  }
}

//===----------------------------------------------------------------------===//
// f8E4M3FN to f32
//===----------------------------------------------------------------------===//

/// By way of f16, whose bits are those of the code with one more bit of
/// exponent, and whose value is 2^-8 of the code's.
template <bool Streams>
void dequantize(const void *sources, void *targets, size_t count, float scale) {
  auto *in = static_cast<const char *>(sources);
  auto *out = static_cast<float *>(targets);
  const __m512 unit = _mm512_set1_ps(256.0f);
  const __m512 inverse = _mm512_set1_ps(1.0f / scale);
  for (size_t i = 0; i < count; i += 32) {
    __m512i code = _mm512_cvtepi8_epi16(
        _mm256_loadu_si256(reinterpret_cast<const __m256i *>(in + i)));
    // Sign, a zero, and the seven bits of the magnitude.
    __m512i half = _mm512_and_si512(_mm512_slli_epi16(code, 7),
                                    _mm512_set1_epi16(int16_t(0xBF80)));
    // Bits 7 to 13 are all ones: NaN, whose exponent is all ones in f16 too.
    __mmask32 isNaN = _mm512_cmpeq_epi16_mask(
        _mm512_or_si512(half, _mm512_set1_epi16(int16_t(0xC07F))),
        _mm512_set1_epi16(-1));
    half = _mm512_mask_blend_epi16(
        isNaN, half, _mm512_or_si512(half, _mm512_set1_epi16(int16_t(0x7C00))));
    __m256i parts[2] = {_mm512_castsi512_si256(half),
                        _mm512_extracti64x4_epi64(half, 1)};
    for (int j = 0; j < 2; ++j) {
      // Two multiplications: 256 / scale may be too large.
      __m512 value = _mm512_mul_ps(
          _mm512_mul_ps(_mm512_cvtph_ps(parts[j]), unit), inverse);
      if (Streams)
        _mm512_stream_ps(out + i + 16 * j, value);
      else
        _mm512_storeu_ps(out + i + 16 * j, value);
    }
  }
}
} // namespace

#ifdef __clang__
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif

std::vector<HandWrittenCast>
fpq::benchmarks::getHandWrittenCasts(Cast cast, bool streams) {
  std::vector<HandWrittenCast> casts;
  __builtin_cpu_init();
  if (!__builtin_cpu_supports("avx512f") ||
      !__builtin_cpu_supports("avx512bw") ||
      !__builtin_cpu_supports("avx512dq") ||
      !__builtin_cpu_supports("avx512vl"))
    return casts;
  bool hasByteCollection = __builtin_cpu_supports("avx512vbmi");

  if (cast == Cast::Quantize || cast == Cast::QuantizeRange) {
    bool inRange = cast == Cast::QuantizeRange;
    if (!streams)
      casts.push_back({"intrinsics, the lowering's steps",
                       inRange ? quantizeRangePlainly : quantizePlainly});
    if (!hasByteCollection)
      return casts;
    if (streams) {
      casts.push_back({"intrinsics, byte permutes, NaN in a branch, streaming",
                       inRange ? quantizeBytes<true, NaNs::InBranch, true>
                               : quantizeBytes<false, NaNs::InBranch, true>});
      return casts;
    }
    casts.push_back({"intrinsics, byte permutes",
                     inRange ? quantizeBytes<true, NaNs::Masked, false>
                             : quantizeBytes<false, NaNs::Masked, false>});
    casts.push_back({"intrinsics, byte permutes, NaN in a branch",
                     inRange ? quantizeBytes<true, NaNs::InBranch, false>
                             : quantizeBytes<false, NaNs::InBranch, false>});
  } else if (cast == Cast::Dequantize) {
    if (streams)
      casts.push_back(
          {"intrinsics, by way of f16, streaming", dequantize<true>});
    else
      casts.push_back({"intrinsics, by way of f16", dequantize<false>});
  }
  return casts;
}

#else

std::vector<HandWrittenCast> fpq::benchmarks::getHandWrittenCasts(Cast, bool) {
  return {};
}

#endif
