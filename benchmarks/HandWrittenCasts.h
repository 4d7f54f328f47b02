//===- HandWrittenCasts.h - casts in AVX-512 intrinsics ---------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_BENCHMARKS_HANDWRITTENCASTS_H
#define FPQ_BENCHMARKS_HANDWRITTENCASTS_H

#include <cstddef>
#include <vector>

namespace fpq::benchmarks {

/// What a kernel computes, between f32 and f8E4M3FN.
enum class Cast {
  Truncate,
  Quantize,
  /// x is in [0, 1] or NaN, the scale is 448.
  QuantizeRange,
  Extend,
  Dequantize,
};

/// Kernels take a multiple of 64 elements.
using CastFunction = void (*)(const void *sources, void *targets, size_t count,
                              float scale);

struct HandWrittenCast {
  const char *name;
  CastFunction function;
};

/// The kernels for `cast` that this processor runs; none without AVX-512.
/// With `streams` those that bypass the caches when they store.
std::vector<HandWrittenCast> getHandWrittenCasts(Cast cast, bool streams);

} // namespace fpq::benchmarks

#endif // FPQ_BENCHMARKS_HANDWRITTENCASTS_H
