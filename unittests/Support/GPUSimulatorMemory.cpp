//===- GPUSimulatorMemory.cpp - what kernels may access -------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GPUSimulatorMemory.h"
#include <optional>

using namespace fpq::test::gpu;

//===----------------------------------------------------------------------===//
// Order of accesses
//===----------------------------------------------------------------------===//

namespace {
/// An accessor in 64 bits. Zero is no access: launches count from 1.
struct Stamp {
  explicit Stamp(uint64_t bits) : bits(bits) {}
  explicit Stamp(const Accessor &a)
      : bits(uint64_t(a.launch % 4095 + 1) << 52 |
             uint64_t(a.block & 0xFFFFF) << 32 |
             uint64_t(a.lane & 0x3FF) << 22 |
             uint64_t(a.numBlockSyncs & 0x7FF) << 11 |
             uint64_t(a.numWarpSyncs & 0x7FF)) {}

  unsigned launch() const { return bits >> 52; }
  unsigned block() const { return bits >> 32 & 0xFFFFF; }
  unsigned lane() const { return bits >> 22 & 0x3FF; }
  unsigned numBlockSyncs() const { return bits >> 11 & 0x7FF; }
  unsigned numWarpSyncs() const { return bits & 0x7FF; }
  bool isSameLane(Stamp other) const { return (bits ^ other.bits) >> 22 == 0; }

  uint64_t bits;
};
} // namespace

/// Whether nothing orders an access before a later one: neither the launch, nor
/// the lane, nor a barrier that both lanes passed in between.
static bool isUnordered(Stamp before, Stamp now, unsigned warpSize,
                        bool isWorkgroup) {
  if (before.launch() != now.launch() || before.isSameLane(now))
    return false;
  if (before.block() != now.block())
    return !isWorkgroup;
  if (before.numBlockSyncs() != now.numBlockSyncs())
    return false;
  return before.lane() / warpSize != now.lane() / warpSize ||
         before.numWarpSyncs() == now.numWarpSyncs();
}

//===----------------------------------------------------------------------===//
// Ranges
//===----------------------------------------------------------------------===//

void Memory::add(void *base, size_t size, std::string name, bool isWorkgroup) {
  ranges[reinterpret_cast<uintptr_t>(base)] =
      Range{size, std::move(name), isWorkgroup, {}};
}

void Memory::remove(void *base) {
  ranges.erase(reinterpret_cast<uintptr_t>(base));
}

Memory::Range *Memory::find(const void *address, size_t &offset) {
  auto start = reinterpret_cast<uintptr_t>(address);
  auto after = ranges.upper_bound(start);
  if (after == ranges.begin())
    return nullptr;
  auto &[base, range] = *std::prev(after);
  offset = start - base;
  // Far behind a range it says nothing to name it.
  return offset <= range.size + 4096 ? &range : nullptr;
}

bool Memory::contains(const void *address, size_t size) {
  size_t offset;
  Range *range = find(address, offset);
  return range && offset + size <= range->size;
}

std::string Memory::check(const void *address, size_t size, size_t alignment,
                          AccessKind kind, bool needsWorkgroup,
                          const Accessor &accessor, bool findsRaces) {
  std::string what = (kind == AccessKind::Read    ? "reads "
                      : kind == AccessKind::Write ? "writes "
                                                  : "atomically changes ") +
                     std::to_string(size) + " bytes";
  size_t offset;
  Range *range = find(address, offset);
  if (!range)
    return what + " at an address that is no device memory";
  what += " at offset " + std::to_string(offset) + " of " + range->name +
          " of " + std::to_string(range->size) + " bytes";
  if (offset + size > range->size)
    return what;
  if (needsWorkgroup && !range->isWorkgroup)
    return what + ", which is no workgroup memory";
  if (reinterpret_cast<uintptr_t>(address) % alignment != 0)
    return what + ", which is not aligned to " + std::to_string(alignment);
  if (!findsRaces || kind == AccessKind::Atomic)
    return "";

  Stamp now(accessor);
  range->histories.resize(range->size);
  std::optional<Stamp> other;
  auto conflictsWith = [&](uint64_t bits) {
    if (bits &&
        isUnordered(Stamp(bits), now, accessor.warpSize, range->isWorkgroup))
      other = Stamp(bits);
  };
  for (size_t at = offset; at < offset + size; ++at) {
    History &history = range->histories[at];
    conflictsWith(history.write);
    if (kind == AccessKind::Write) {
      conflictsWith(history.reads[0]);
      conflictsWith(history.reads[1]);
      history.write = now.bits;
      continue;
    }
    if (!now.isSameLane(Stamp(history.reads[0])))
      history.reads[1] = history.reads[0];
    history.reads[0] = now.bits;
  }
  if (!other)
    return "";
  return what + ", unordered with an access by lane " +
         std::to_string(other->lane()) + " of block " +
         std::to_string(other->block());
}
