//===- SoftmaxMapping.h - rows of a softmax to GPU threads ------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_LIB_GPU_SOFTMAXMAPPING_H
#define FPQ_LIB_GPU_SOFTMAXMAPPING_H

#include "KernelEmitter.h"

namespace fpq {

/// What decides how rows go to threads.
struct SoftmaxMappingOptions {
  int64_t subgroupSize = 32;
  /// The threads of a row; 0 lets the rule decide.
  int64_t threadsPerRow = 0;
};

/// The threads of a softmax along the last loop. docs/GPUKernels.md states the
/// rule.
struct SoftmaxMapping {
  /// How many elements of a row a thread has in registers at most: with more,
  /// the compilers spill, or few threads fit a multiprocessor.
  static constexpr int64_t kRegisterElements = 32;

  static SoftmaxMapping get(const KernelSpace &space,
                            const SoftmaxMappingOptions &options);

  /// A power of two.
  int64_t threadsPerRow;
  int64_t rowsPerBlock;
  /// The elements of a row that a thread keeps between its maximum and the
  /// result, in vectors; 0 if it reads them once more instead.
  int64_t vectorsInRegisters;
};

} // namespace fpq

#endif // FPQ_LIB_GPU_SOFTMAXMAPPING_H
