//===- ElementThreads.h - GPU threads that share no element -----*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_LIB_GPU_ELEMENTTHREADS_H
#define FPQ_LIB_GPU_ELEMENTTHREADS_H

#include "KernelEmitter.h"

namespace fpq {

/// Threads each of which has elements side by side along the last of some
/// loops.
class ElementThreads {
public:
  /// The last of `loops` is the last of the space. With all loops the elements
  /// of one loop need not be a multiple of those of a thread.
  ElementThreads(const KernelSpace &space, llvm::ArrayRef<unsigned> loops);

  KernelLaunch getLaunch() const;

  /// Emits `body` for the elements of this thread. The indices of other loops
  /// are null.
  void
  emit(KernelEmitter &emitter,
       llvm::function_ref<void(mlir::ImplicitLocOpBuilder &, const Lanes &)>
           body) const;

private:
  static constexpr int64_t kThreads = 128;

  /// Whether whatever is in range is `width` elements in a row.
  bool isWhole() const;

  const KernelSpace &space;
  llvm::SmallVector<unsigned> loops;
  bool hasTail;
  int64_t width;
};

} // namespace fpq

#endif // FPQ_LIB_GPU_ELEMENTTHREADS_H
