//===- HandWrittenSoftmax.h - softmax in intrinsics -------------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_BENCHMARKS_HANDWRITTENSOFTMAX_H
#define FPQ_BENCHMARKS_HANDWRITTENSOFTMAX_H

#include <cstddef>
#include <vector>

namespace fpq::benchmarks {

/// Softmax of each row of an f32 matrix, times 448, as f8E4M3FN.
struct HandWrittenSoftmax {
  const char *name;
  void (*function)(const float *x, char *codes, size_t rows, size_t columns);
};

/// The kernels for AVX-512; none on other processors. Their exp is within 2
/// ulp, and a row with NaN, +Inf or nothing but -Inf gets NaN codes.
std::vector<HandWrittenSoftmax> getHandWrittenSoftmaxes();

} // namespace fpq::benchmarks

#endif // FPQ_BENCHMARKS_HANDWRITTENSOFTMAX_H
