//===- GPUSimulatorMemory.h - what kernels may access -----------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_UNITTESTS_SUPPORT_GPUSIMULATORMEMORY_H
#define FPQ_UNITTESTS_SUPPORT_GPUSIMULATORMEMORY_H

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace fpq::test::gpu {

enum class AccessKind { Read, Write, Atomic };

/// Who accesses memory, and when.
struct Accessor {
  unsigned launch, block, lane, warpSize, numBlockSyncs, numWarpSyncs;
};

/// The memory that there is, and who has used each byte of it how.
class Memory {
public:
  /// Makes `size` bytes from `base` known. Workgroup memory is another one in
  /// each block.
  void add(void *base, size_t size, std::string name, bool isWorkgroup);
  void remove(void *base);

  /// Whether the bytes are part of one range that is known.
  bool contains(const void *address, size_t size);

  /// Says what is wrong with an access; nothing if it is all right.
  std::string check(const void *address, size_t size, size_t alignment,
                    AccessKind kind, bool needsWorkgroup,
                    const Accessor &accessor, bool findsRaces);

private:
  /// The last write of a byte, and its last reads by two different lanes.
  struct History {
    uint64_t write = 0;
    uint64_t reads[2] = {0, 0};
  };
  struct Range {
    size_t size;
    std::string name;
    bool isWorkgroup;
    std::vector<History> histories;
  };
  /// The range that `address` lies in or right behind, and where.
  Range *find(const void *address, size_t &offset);

  std::map<uintptr_t, Range> ranges;
};

} // namespace fpq::test::gpu

#endif // FPQ_UNITTESTS_SUPPORT_GPUSIMULATORMEMORY_H
