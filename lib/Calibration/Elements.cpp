//===- Elements.cpp - float elements by their bits ------------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Elements.h"
#include <algorithm>

using namespace fpq;

// The loops are compiled for AVX2 too, and the processor decides at run time:
// fpq is built for every x86-64, whose vectors have no minimum of 32 bits.
#if defined(__x86_64__) && (defined(__clang__) || defined(__GNUC__))
#define FPQ_HAS_AVX2_CLONES 1
#define FPQ_AVX2 __attribute__((target("avx2")))
#define FPQ_INLINE __attribute__((always_inline)) inline
#else
#define FPQ_HAS_AVX2_CLONES 0
#define FPQ_INLINE inline
#endif

template <typename F>
static FPQ_INLINE Extremes<F> findExtremesLoop(const typename F::Bits *data,
                                               int64_t size) {
  typename F::Key min = F::kNoMin, max = F::kNoMax;
  for (int64_t index = 0; index < size; ++index) {
    typename F::Key key = F::getKey(data[index]);
    min = std::min(min, key);
    max = std::max(max, key);
  }
  return {min, max};
}

template <typename F>
static FPQ_INLINE Extremes<F>
findFiniteExtremesLoop(const typename F::Bits *data, int64_t size) {
  using Key = typename F::Key;
  Extremes<F> extremes;
  // Counters as wide as the elements keep the lanes of the loop together.
  constexpr int64_t kChunk = 1 << 14;
  for (int64_t start = 0; start < size; start += kChunk) {
    int64_t end = std::min(size, start + kChunk);
    Key min = F::kNoMin, max = F::kNoMax, nan = 0, inf = 0;
    for (int64_t index = start; index < end; ++index) {
      auto magnitude = static_cast<Key>(data[index] & F::kMagnitude);
      Key key = F::getKey(data[index]);
      bool isFinite = magnitude < F::kInf;
      min = std::min(min, isFinite ? key : F::kNoMin);
      max = std::max(max, isFinite ? key : F::kNoMax);
      nan = static_cast<Key>(nan + (magnitude > F::kInf));
      inf = static_cast<Key>(inf + (magnitude == F::kInf));
    }
    extremes.min = std::min(extremes.min, min);
    extremes.max = std::max(extremes.max, max);
    extremes.nan += nan;
    extremes.inf += inf;
  }
  return extremes;
}

template <typename F>
static FPQ_INLINE void updateExtremesLoop(const typename F::Bits *data,
                                          int64_t size, typename F::Key *min,
                                          typename F::Key *max) {
  for (int64_t index = 0; index < size; ++index) {
    typename F::Key key = F::getKey(data[index]);
    min[index] = std::min(min[index], key);
    max[index] = std::max(max[index], key);
  }
}

#if FPQ_HAS_AVX2_CLONES
static bool hasAVX2() {
  static const bool has = __builtin_cpu_supports("avx2");
  return has;
}

template <typename F>
FPQ_AVX2 static Extremes<F> findExtremesAVX2(const typename F::Bits *data,
                                             int64_t size) {
  return findExtremesLoop<F>(data, size);
}

template <typename F>
FPQ_AVX2 static Extremes<F> findFiniteExtremesAVX2(const typename F::Bits *data,
                                                   int64_t size) {
  return findFiniteExtremesLoop<F>(data, size);
}

template <typename F>
FPQ_AVX2 static void updateExtremesAVX2(const typename F::Bits *data,
                                        int64_t size, typename F::Key *min,
                                        typename F::Key *max) {
  updateExtremesLoop<F>(data, size, min, max);
}
#endif

template <typename F>
Extremes<F> fpq::findExtremes(const typename F::Bits *data, int64_t size) {
#if FPQ_HAS_AVX2_CLONES
  if (hasAVX2())
    return findExtremesAVX2<F>(data, size);
#endif
  return findExtremesLoop<F>(data, size);
}

template <typename F>
Extremes<F> fpq::findFiniteExtremes(const typename F::Bits *data,
                                    int64_t size) {
#if FPQ_HAS_AVX2_CLONES
  if (hasAVX2())
    return findFiniteExtremesAVX2<F>(data, size);
#endif
  return findFiniteExtremesLoop<F>(data, size);
}

template <typename F>
void fpq::updateExtremes(const typename F::Bits *data, int64_t size,
                         typename F::Key *min, typename F::Key *max) {
#if FPQ_HAS_AVX2_CLONES
  if (hasAVX2())
    return updateExtremesAVX2<F>(data, size, min, max);
#endif
  updateExtremesLoop<F>(data, size, min, max);
}

#define FPQ_INSTANTIATE(F)                                                     \
  template Extremes<F> fpq::findExtremes<F>(const F::Bits *, int64_t);         \
  template Extremes<F> fpq::findFiniteExtremes<F>(const F::Bits *, int64_t);   \
  template void fpq::updateExtremes<F>(const F::Bits *, int64_t, F::Key *,     \
                                       F::Key *);
FPQ_INSTANTIATE(F16Bits)
FPQ_INSTANTIATE(BF16Bits)
FPQ_INSTANTIATE(F32Bits)
FPQ_INSTANTIATE(F64Bits)
#undef FPQ_INSTANTIATE
