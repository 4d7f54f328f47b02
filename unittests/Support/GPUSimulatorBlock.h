//===- GPUSimulatorBlock.h - lanes of a block -------------------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A kernel runs as fibers, one a lane, blocks one after another. Nothing runs
// at the same time, so what a test finds it finds every time; the schedule says
// which lane goes on where several could.
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_UNITTESTS_SUPPORT_GPUSIMULATORBLOCK_H
#define FPQ_UNITTESTS_SUPPORT_GPUSIMULATORBLOCK_H

#include "GPUSimulator.h"
#include "GPUSimulatorFiber.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/Twine.h"
#include "llvm/Support/Error.h"
#include <array>
#include <map>
#include <memory>
#include <optional>
#include <random>
#include <vector>

namespace fpq::test::gpu {

/// The most lanes of a warp, and of a block.
constexpr unsigned kMaxWarpSize = 64;
constexpr unsigned kMaxBlockSize = 1024;

/// An instruction of the kernel, for messages and to tell where lanes meet.
struct Site {
  std::string text;
};

/// A place where lanes wait for each other. Generation n of it is over when all
/// lanes have arrived n times.
struct Rendezvous {
  llvm::StringLiteral kind;
  unsigned numMembers;
  unsigned numArrived = 0;
  unsigned generation = 0;
  /// Where the first lane of this generation arrived.
  const Site *site = nullptr;
  unsigned firstLane = 0;
  /// What the lanes of a warp brought, for even and odd generations: a lane may
  /// be at the next while another still reads.
  std::array<std::array<uint64_t, kMaxWarpSize>, 2> values = {};
};

struct Lane {
  unsigned index = 0;
  Dim3 thread;
  bool isDone = false;
  /// What the lane waits for, and since when.
  Rendezvous *waitsFor = nullptr;
  unsigned generation = 0;
  const Site *site = nullptr;
  /// Barriers and warp barriers that the lane has passed.
  unsigned numBlockSyncs = 0, numWarpSyncs = 0;
  /// The generation of the block's barrier that the lane has signalled and not
  /// yet waited for.
  std::optional<unsigned> signalled;
  /// Bit 23 of AMD's MODE register.
  bool fp16Overflow = false;
};

/// What is launched.
struct Launch {
  Dim3 grid, block;
  GPUDevice device;
  GPUSimulatorOptions options;
};

class BlockRunner {
public:
  /// Runs `kernel` once in each lane of each block. Fails where the kernel does
  /// what hangs or is undefined on a device.
  llvm::Error run(const Launch &launch, llvm::function_ref<void()> beforeBlock,
                  llvm::function_ref<void()> kernel);

  //===--------------------------------------------------------------------===//
  // For what the kernel calls, on the fiber of a lane
  //===--------------------------------------------------------------------===//

  /// The runner whose kernel runs.
  static BlockRunner &getCurrent();

  const Launch &getLaunch() const { return *launch; }
  Lane &getLane() { return *lane; }
  Dim3 getBlock() const { return block; }
  unsigned getBlockIndex() const;
  unsigned getLaneInWarp() const { return lane->index % getWarpSize(); }
  unsigned getWarpSize() const { return launch->device.warpSize; }

  /// Waits for all lanes of the block.
  void syncBlock(const Site &site);

  /// The halves of syncBlock.
  void signalBlock(const Site &site);
  void waitForBlock(const Site &site);

  /// Waits for the lanes of the warp in `mask`, and gives what each brought.
  llvm::ArrayRef<uint64_t> exchange(const Site &site, uint64_t mask,
                                    uint64_t value);
  void syncWarp(const Site &site, uint64_t mask);

  /// The lanes that the warp has: fewer than its size in the last of a block.
  uint64_t getWarpMask() const;

  /// Ends the launch: the lane does not go on.
  void fail(const llvm::Twine &message);

private:
  void runBlock(llvm::function_ref<void()> kernel);
  void startLanes(llvm::function_ref<void()> &kernel);
  llvm::ArrayRef<unsigned> getNextLanes();
  bool canRun(const Lane &candidate) const;
  void describeDeadlock();

  /// Arrives without waiting; the generation arrived at.
  unsigned arrive(Rendezvous &rendezvous, const Site &site);
  void wait(Rendezvous &rendezvous, unsigned generation, const Site &site);
  Rendezvous &getWarpRendezvous(uint64_t mask, const Site &site);

  const Launch *launch = nullptr;
  Dim3 block;
  std::vector<Lane> lanes;
  std::vector<std::unique_ptr<Fiber>> fibers;
  Lane *lane = nullptr;
  Rendezvous all{"the block's barrier", 0};
  /// By warp and mask.
  std::map<std::pair<unsigned, uint64_t>, Rendezvous> warps;
  std::vector<unsigned> order;
  std::mt19937 random;
  unsigned greedyWarp = 0;
  std::string error;
};

} // namespace fpq::test::gpu

#endif // FPQ_UNITTESTS_SUPPORT_GPUSIMULATORBLOCK_H
