//===- SoftmaxMapping.cpp - rows of a softmax to GPU threads --------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SoftmaxMapping.h"
#include "llvm/Support/MathExtras.h"

using namespace fpq;

/// The most threads of a block that the GPUs take.
static constexpr int64_t kMaxThreads = 1024;
/// Threads of a block that has several rows.
static constexpr int64_t kSharedBlockThreads = 128;
/// Threads of a row that is read twice: many, because each waits for memory.
static constexpr int64_t kOnlineThreads = 512;
/// The same where the length of rows is not known: shorter ones are likely.
static constexpr int64_t kDynamicThreads = 256;

static int64_t chooseThreads(std::optional<int64_t> columns,
                             int64_t vectorWidth, int64_t subgroupSize) {
  constexpr int64_t kElements = SoftmaxMapping::kRegisterElements;
  if (!columns)
    return kDynamicThreads;
  if (*columns <= subgroupSize * kElements)
    return std::min<int64_t>(subgroupSize, llvm::PowerOf2Ceil(llvm::divideCeil(
                                               *columns, vectorWidth)));
  if (*columns <= kMaxThreads * kElements)
    return std::max<int64_t>(
        2 * subgroupSize,
        llvm::PowerOf2Ceil(llvm::divideCeil(*columns, kElements)));
  return kOnlineThreads;
}

SoftmaxMapping SoftmaxMapping::get(const KernelSpace &space,
                                   const SoftmaxMappingOptions &options) {
  int64_t vectorWidth = space.getVectorWidth(space.getAxis());
  std::optional<int64_t> columns = space.getStaticSize(space.getAxis());
  SoftmaxMapping mapping;
  mapping.threadsPerRow =
      options.threadsPerRow
          ? options.threadsPerRow
          : chooseThreads(columns, vectorWidth, options.subgroupSize);
  mapping.rowsPerBlock =
      mapping.threadsPerRow > options.subgroupSize
          ? 1
          : std::max<int64_t>(kSharedBlockThreads / mapping.threadsPerRow, 1);
  mapping.vectorsInRegisters = 0;
  if (columns && *columns <= mapping.threadsPerRow * kRegisterElements)
    mapping.vectorsInRegisters =
        llvm::divideCeil(*columns, mapping.threadsPerRow * vectorWidth);
  return mapping;
}
