//===- RowThreads.h - GPU threads that share a row --------------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_LIB_GPU_ROWTHREADS_H
#define FPQ_LIB_GPU_ROWTHREADS_H

#include "KernelEmitter.h"

namespace fpq {

/// The threads along x of a block, which share a row: a part of a subgroup, or
/// several whole ones. Their number is a power of two.
class RowThreads {
public:
  using Combine = llvm::function_ref<mlir::Value(mlir::ImplicitLocOpBuilder &,
                                                 mlir::Value, mlir::Value)>;

  /// Values for which the threads of several subgroups have memory.
  static constexpr int64_t kSlots = 2;

  RowThreads(KernelEmitter &emitter, int64_t count, int64_t subgroupSize)
      : buffer(emitter.getWorkgroupBuffer()), index(emitter.createThreadIdX()),
        count(count), subgroupSize(subgroupSize) {}

  /// The workgroup memory that they need.
  static int64_t getWorkgroupFloats(int64_t count, int64_t subgroupSize) {
    return count > subgroupSize ? kSlots * count / subgroupSize : 0;
  }

  int64_t getCount() const { return count; }
  mlir::Value getIndex() const { return index; }

  /// All threads' `value`, an f32, combined: the same bits in each thread. All
  /// threads of the block get here. A fast subgroup could write to a `slot`, a
  /// number below kSlots, what a slow one has yet to read, so that each slot is
  /// used once.
  mlir::Value reduce(mlir::ImplicitLocOpBuilder &builder, mlir::Value value,
                     Combine combine, int64_t slot) const;

private:
  mlir::Value reduceLanes(mlir::ImplicitLocOpBuilder &builder,
                          mlir::Value value, int64_t lanes,
                          Combine combine) const;

  mlir::Value buffer, index;
  int64_t count, subgroupSize;
};

} // namespace fpq

#endif // FPQ_LIB_GPU_ROWTHREADS_H
