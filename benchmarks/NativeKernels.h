//===- NativeKernels.h - what run.py calls --------------------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_BENCHMARKS_NATIVEKERNELS_H
#define FPQ_BENCHMARKS_NATIVEKERNELS_H

#include <cstdint>

namespace fpq::benchmarks {

/// Row softmax of x, or of x * scale + mask where there is a mask, one for the
/// heads of each batch; x is batch x heads x queries x columns.
struct Attention {
  const float *x;
  uint8_t *codes;
  int64_t columns;
  const float *mask;
  int64_t heads, queries;
  float scale;
};

/// Rows [begin, end). A row with NaN, or whose largest element is infinite,
/// gets NaN codes.
void computeAttentionAVX512(const Attention &of, int64_t begin, int64_t end);
void computeAttentionAVX2(const Attention &of, int64_t begin, int64_t end);

} // namespace fpq::benchmarks

#endif // FPQ_BENCHMARKS_NATIVEKERNELS_H
