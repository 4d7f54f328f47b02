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

// The loops are compiled for AVX2 and AVX-512 too, and the processor decides at
// run time: fpq is built for every x86-64, whose vectors have no minimum of 32
// bits, nor AVX2's one of 64.
#if defined(__x86_64__) && (defined(__clang__) || defined(__GNUC__))
#define FPQ_HAS_CLONES 1
#define FPQ_INLINE __attribute__((always_inline)) inline
#else
#define FPQ_HAS_CLONES 0
#define FPQ_INLINE inline
#endif

/// Extremes of the bits themselves, which cost less than a key of each element:
/// the order of positive floats is that of their bits, as signed integers, with
/// the negative below; that of negative ones is that of their bits, as unsigned
/// integers, backwards, with the positive below.
template <typename F> struct BitExtremes {
  typename F::Key signedMax = F::kNoMax;
  typename F::Bits max = 0, min = std::numeric_limits<typename F::Bits>::max();

  /// Takes in all but `min`.
  FPQ_INLINE void add(typename F::Bits element) {
    signedMax = std::max(signedMax, static_cast<typename F::Key>(element));
    max = std::max(max, element);
  }
  FPQ_INLINE bool hasBothSigns() const {
    return signedMax >= 0 && static_cast<typename F::Key>(max) < 0;
  }
  FPQ_INLINE typename F::Key getMinKey() const {
    return F::getKey(static_cast<typename F::Key>(max) < 0 ? max : min);
  }
  FPQ_INLINE typename F::Key getMaxKey() const {
    return F::getKey(signedMax >= 0 ? static_cast<typename F::Bits>(signedMax)
                                    : min);
  }
};

template <typename F>
static FPQ_INLINE Extremes<F> findExtremesLoop(const typename F::Bits *data,
                                               int64_t size) {
  BitExtremes<F> bits;
  for (int64_t index = 0; index < size; ++index)
    bits.add(data[index]);
  // Only where all have one sign is the smallest magnitude an extreme.
  if (!bits.hasBothSigns())
    for (int64_t index = 0; index < size; ++index)
      bits.min = std::min(bits.min, data[index]);
  return {bits.getMinKey(), bits.getMaxKey()};
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

/// Takes `numRows` rows into the larger extremes of each column.
template <typename F, int64_t numRows>
static FPQ_INLINE void addRows(const typename F::Bits *data, int64_t stride,
                               int64_t size,
                               typename F::Key *__restrict signedMax,
                               typename F::Bits *__restrict max) {
  for (int64_t index = 0; index < size; ++index) {
    BitExtremes<F> bits;
    bits.signedMax = signedMax[index];
    bits.max = max[index];
#pragma clang loop unroll(full)
    for (int64_t row = 0; row < numRows; ++row)
      bits.add(data[row * stride + index]);
    signedMax[index] = bits.signedMax;
    max[index] = bits.max;
  }
}

template <typename F>
static FPQ_INLINE Extremes<F>
findColumnExtremesLoop(const typename F::Bits *data, int64_t numRows,
                       int64_t stride, int64_t size, typename F::Key *min,
                       typename F::Key *max) {
  BitExtremes<F> none;
  typename F::Key signedMax[kMaxColumns];
  typename F::Bits bitsMax[kMaxColumns], bitsMin[kMaxColumns];
  std::fill_n(signedMax, size, none.signedMax);
  std::fill_n(bitsMax, size, none.max);
  std::fill_n(bitsMin, size, none.min);

  // Rows at a time that leave registers for a few vectors of columns.
  constexpr int64_t kUnroll = 8;
  int64_t row = 0;
  for (; row + kUnroll <= numRows; row += kUnroll)
    addRows<F, kUnroll>(data + row * stride, stride, size, signedMax, bitsMax);
  for (; row < numRows; ++row)
    addRows<F, 1>(data + row * stride, stride, size, signedMax, bitsMax);

  // As above: only a column of few rows is likely to have one sign by chance.
  bool haveBothSigns = true;
  for (int64_t index = 0; index < size; ++index)
    haveBothSigns &=
        BitExtremes<F>{signedMax[index], bitsMax[index]}.hasBothSigns();
  if (!haveBothSigns)
    for (row = 0; row < numRows; ++row)
      for (int64_t index = 0; index < size; ++index)
        bitsMin[index] = std::min(bitsMin[index], data[row * stride + index]);

  Extremes<F> all;
  for (int64_t index = 0; index < size; ++index) {
    BitExtremes<F> bits{signedMax[index], bitsMax[index], bitsMin[index]};
    min[index] = bits.getMinKey();
    max[index] = bits.getMaxKey();
    all.min = std::min(all.min, min[index]);
    all.max = std::max(all.max, max[index]);
  }
  return all;
}

template <typename F>
static FPQ_INLINE void mergeExtremesLoop(int64_t size,
                                         const typename F::Key *fromMin,
                                         const typename F::Key *fromMax,
                                         typename F::Key *__restrict min,
                                         typename F::Key *__restrict max) {
  for (int64_t index = 0; index < size; ++index) {
    min[index] = std::min(min[index], fromMin[index]);
    max[index] = std::max(max[index], fromMax[index]);
  }
}

#if FPQ_HAS_CLONES
#define FPQ_CLONE(SUFFIX, TARGET)                                              \
  template <typename F>                                                        \
  __attribute__((target(TARGET))) static Extremes<F> findExtremes##SUFFIX(     \
      const typename F::Bits *data, int64_t size) {                            \
    return findExtremesLoop<F>(data, size);                                    \
  }                                                                            \
  template <typename F>                                                        \
  __attribute__((target(TARGET))) static Extremes<F>                           \
  findFiniteExtremes##SUFFIX(const typename F::Bits *data, int64_t size) {     \
    return findFiniteExtremesLoop<F>(data, size);                              \
  }                                                                            \
  template <typename F>                                                        \
  __attribute__((target(TARGET))) static Extremes<F>                           \
  findColumnExtremes##SUFFIX(const typename F::Bits *data, int64_t numRows,    \
                             int64_t stride, int64_t size,                     \
                             typename F::Key *min, typename F::Key *max) {     \
    return findColumnExtremesLoop<F>(data, numRows, stride, size, min, max);   \
  }                                                                            \
  template <typename F>                                                        \
  __attribute__((target(TARGET))) static void mergeExtremes##SUFFIX(           \
      int64_t size, const typename F::Key *fromMin,                            \
      const typename F::Key *fromMax, typename F::Key *min,                    \
      typename F::Key *max) {                                                  \
    mergeExtremesLoop<F>(size, fromMin, fromMax, min, max);                    \
  }
FPQ_CLONE(AVX2, "avx2")
FPQ_CLONE(AVX512, "avx512f,avx512bw,avx512dq,avx512vl")
#undef FPQ_CLONE

// Each is a test of bits that the C library's start has set.
static FPQ_INLINE bool hasAVX2() { return __builtin_cpu_supports("avx2"); }
static FPQ_INLINE bool hasAVX512() {
  return __builtin_cpu_supports("avx512f") &&
         __builtin_cpu_supports("avx512bw") &&
         __builtin_cpu_supports("avx512dq") &&
         __builtin_cpu_supports("avx512vl");
}

/// Calls the clone of `NAME` that suits the processor.
#define FPQ_DISPATCH(NAME, ...)                                                \
  return hasAVX512() ? NAME##AVX512<F>(__VA_ARGS__)                            \
         : hasAVX2() ? NAME##AVX2<F>(__VA_ARGS__)                              \
                     : NAME##Loop<F>(__VA_ARGS__)
#else
#define FPQ_DISPATCH(NAME, ...) return NAME##Loop<F>(__VA_ARGS__)
#endif

template <typename F>
Extremes<F> fpq::findExtremes(const typename F::Bits *data, int64_t size) {
  FPQ_DISPATCH(findExtremes, data, size);
}

template <typename F>
Extremes<F> fpq::findFiniteExtremes(const typename F::Bits *data,
                                    int64_t size) {
  FPQ_DISPATCH(findFiniteExtremes, data, size);
}

template <typename F>
Extremes<F> fpq::findColumnExtremes(const typename F::Bits *data,
                                    int64_t numRows, int64_t stride,
                                    int64_t size, typename F::Key *min,
                                    typename F::Key *max) {
  FPQ_DISPATCH(findColumnExtremes, data, numRows, stride, size, min, max);
}

template <typename F>
void fpq::mergeExtremes(int64_t size, const typename F::Key *fromMin,
                        const typename F::Key *fromMax, typename F::Key *min,
                        typename F::Key *max) {
  FPQ_DISPATCH(mergeExtremes, size, fromMin, fromMax, min, max);
}

#define FPQ_INSTANTIATE(F)                                                     \
  template Extremes<F> fpq::findExtremes<F>(const F::Bits *, int64_t);         \
  template Extremes<F> fpq::findFiniteExtremes<F>(const F::Bits *, int64_t);   \
  template Extremes<F> fpq::findColumnExtremes<F>(                             \
      const F::Bits *, int64_t, int64_t, int64_t, F::Key *, F::Key *);         \
  template void fpq::mergeExtremes<F>(int64_t, const F::Key *, const F::Key *, \
                                      F::Key *, F::Key *);
FPQ_INSTANTIATE(F16Bits)
FPQ_INSTANTIATE(BF16Bits)
FPQ_INSTANTIATE(F32Bits)
FPQ_INSTANTIATE(F64Bits)
#undef FPQ_INSTANTIATE
