//===- GPUSimulatorBlock.cpp - lanes of a block ---------------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GPUSimulatorBlock.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include <algorithm>

using namespace fpq::test::gpu;

// Defined where the program is linked with ThreadSanitizer's runtime.
extern "C" {
__attribute__((weak)) void __tsan_acquire(void *address);
__attribute__((weak)) void __tsan_release(void *address);
}

static BlockRunner *current = nullptr;

BlockRunner &BlockRunner::getCurrent() { return *current; }

//===----------------------------------------------------------------------===//
// Schedules
//===----------------------------------------------------------------------===//

bool BlockRunner::canRun(const Lane &candidate) const {
  return !candidate.isDone &&
         (!candidate.waitsFor ||
          candidate.waitsFor->generation != candidate.generation);
}

/// The lanes to resume next, each until it waits. Those that cannot run are
/// left out by the caller.
llvm::ArrayRef<unsigned> BlockRunner::getNextLanes() {
  switch (launch->options.schedule) {
  case GPUSchedule::Up:
  case GPUSchedule::Down:
    return order;
  case GPUSchedule::Shuffled:
    std::shuffle(order.begin(), order.end(), random);
    return order;
  case GPUSchedule::Greedy:
    break;
  }
  // The warp that ran last runs until none of its lanes can.
  unsigned size = getWarpSize();
  unsigned numWarps = llvm::divideCeil(lanes.size(), size);
  auto canWarpRun = [&](unsigned warp) {
    size_t first = warp * size;
    return llvm::any_of(
        llvm::ArrayRef(lanes).slice(
            first, std::min<size_t>(size, lanes.size() - first)),
        [&](const Lane &l) { return canRun(l); });
  };
  if (!canWarpRun(greedyWarp)) {
    std::vector<unsigned> candidates;
    for (unsigned warp = 0; warp < numWarps; ++warp)
      if (canWarpRun(warp))
        candidates.push_back(warp);
    if (!candidates.empty())
      greedyWarp = candidates[random() % candidates.size()];
  }
  size_t first = greedyWarp * size;
  return llvm::ArrayRef(order).slice(
      first, std::min<size_t>(size, lanes.size() - first));
}

//===----------------------------------------------------------------------===//
// Blocks
//===----------------------------------------------------------------------===//

unsigned BlockRunner::getBlockIndex() const {
  return (block.z * launch->grid.y + block.y) * launch->grid.x + block.x;
}

llvm::Error BlockRunner::run(const Launch &newLaunch,
                             llvm::function_ref<void()> beforeBlock,
                             llvm::function_ref<void()> kernel) {
  launch = &newLaunch;
  error.clear();
  random.seed(launch->options.seed);
  unsigned numLanes = launch->block.count();
  if (numLanes == 0 || numLanes > kMaxBlockSize)
    return llvm::createStringError("a block of " + llvm::Twine(numLanes) +
                                   " lanes is launched");
  lanes.resize(numLanes);
  order.resize(numLanes);
  for (unsigned index = 0; index < numLanes; ++index)
    order[index] = launch->options.schedule == GPUSchedule::Down
                       ? numLanes - 1 - index
                       : index;
  while (fibers.size() < numLanes)
    fibers.push_back(std::make_unique<Fiber>());

  current = this;
  for (block.z = 0; block.z < launch->grid.z && error.empty(); ++block.z)
    for (block.y = 0; block.y < launch->grid.y && error.empty(); ++block.y)
      for (block.x = 0; block.x < launch->grid.x && error.empty(); ++block.x) {
        beforeBlock();
        runBlock(kernel);
      }
  current = nullptr;
  if (!error.empty())
    return llvm::createStringError(error);
  return llvm::Error::success();
}

void BlockRunner::startLanes(llvm::function_ref<void()> &kernel) {
  for (auto [index, started] : llvm::enumerate(lanes)) {
    started = Lane();
    started.index = index;
    started.thread = {
        static_cast<unsigned>(index) % launch->block.x,
        static_cast<unsigned>(index) / launch->block.x % launch->block.y,
        static_cast<unsigned>(index) / (launch->block.x * launch->block.y)};
    fibers[index]->start(
        [](void *function) {
          BlockRunner &runner = *current;
          Lane &self = *runner.lane;
          if (__tsan_acquire)
            __tsan_acquire(&runner.launch);
          (*static_cast<llvm::function_ref<void()> *>(function))();
          if (__tsan_release)
            __tsan_release(&runner.order);
          self.isDone = true;
        },
        &kernel);
  }
}

void BlockRunner::runBlock(llvm::function_ref<void()> kernel) {
  all = Rendezvous{"the block's barrier", static_cast<unsigned>(lanes.size())};
  warps.clear();
  greedyWarp = 0;
  if (__tsan_release)
    __tsan_release(&launch);
  startLanes(kernel);
  while (error.empty()) {
    bool hasMoved = false;
    for (unsigned index : getNextLanes()) {
      if (!canRun(lanes[index]))
        continue;
      hasMoved = true;
      lane = &lanes[index];
      lane->waitsFor = nullptr;
      fibers[index]->resume();
      if (!error.empty())
        return;
    }
    if (hasMoved)
      continue;
    if (!llvm::all_of(lanes, [](const Lane &l) { return l.isDone; }))
      describeDeadlock();
    break;
  }
  if (__tsan_acquire)
    __tsan_acquire(&order);
}

//===----------------------------------------------------------------------===//
// Meeting
//===----------------------------------------------------------------------===//

void BlockRunner::fail(const llvm::Twine &message) {
  error = ("block " + llvm::Twine(getBlockIndex()) + ", lane " +
           llvm::Twine(lane->index) + ": " + message)
              .str();
  fibers[lane->index]->suspend();
}

void BlockRunner::describeDeadlock() {
  unsigned numDone =
      llvm::count_if(lanes, [](const Lane &l) { return l.isDone; });
  error = "block " + std::to_string(getBlockIndex()) +
          " is stuck: " + std::to_string(numDone) + " of " +
          std::to_string(lanes.size()) + " lanes returned";
  // One lane of each place says enough.
  std::vector<const Site *> told;
  for (const Lane &stuck : lanes) {
    if (stuck.isDone || llvm::is_contained(told, stuck.site))
      continue;
    told.push_back(stuck.site);
    error += ", lane " + std::to_string(stuck.index) + " waits at " +
             stuck.waitsFor->kind.str() + " (" +
             std::to_string(stuck.waitsFor->numArrived) + " of " +
             std::to_string(stuck.waitsFor->numMembers) + " lanes came) in '" +
             stuck.site->text + "'";
  }
}

unsigned BlockRunner::arrive(Rendezvous &rendezvous, const Site &site) {
  unsigned generation = rendezvous.generation;
  // Of a generation: a lane that goes on late must not see later arrivals.
  if (__tsan_release)
    __tsan_release(&rendezvous.values[generation % 2]);
  if (rendezvous.numArrived == 0) {
    rendezvous.site = &site;
    rendezvous.firstLane = lane->index;
  } else if (rendezvous.site != &site) {
    fail(llvm::Twine("divergence at ") + rendezvous.kind + ": it is at '" +
         site.text + "', lane " + llvm::Twine(rendezvous.firstLane) + " at '" +
         rendezvous.site->text + "'");
  }
  if (++rendezvous.numArrived == rendezvous.numMembers) {
    rendezvous.numArrived = 0;
    ++rendezvous.generation;
  }
  return generation;
}

void BlockRunner::wait(Rendezvous &rendezvous, unsigned generation,
                       const Site &site) {
  if (rendezvous.generation == generation) {
    lane->waitsFor = &rendezvous;
    lane->generation = generation;
    lane->site = &site;
    fibers[lane->index]->suspend();
  }
  if (__tsan_acquire)
    __tsan_acquire(&rendezvous.values[generation % 2]);
}

void BlockRunner::syncBlock(const Site &site) {
  if (lane->signalled)
    fail("a barrier between the halves of another, in '" + site.text + "'");
  wait(all, arrive(all, site), site);
  ++lane->numBlockSyncs;
}

void BlockRunner::signalBlock(const Site &site) {
  if (lane->signalled)
    fail("a second signal of the block's barrier, in '" + site.text + "'");
  lane->signalled = arrive(all, site);
}

void BlockRunner::waitForBlock(const Site &site) {
  if (!lane->signalled)
    fail("waits for the block's barrier without a signal, in '" + site.text +
         "'");
  wait(all, *lane->signalled, site);
  lane->signalled.reset();
  ++lane->numBlockSyncs;
}

uint64_t BlockRunner::getWarpMask() const {
  unsigned first = lane->index - getLaneInWarp();
  unsigned count = std::min<size_t>(getWarpSize(), lanes.size() - first);
  return ~uint64_t(0) >> (64 - count);
}

Rendezvous &BlockRunner::getWarpRendezvous(uint64_t mask, const Site &site) {
  mask &= getWarpMask();
  if (!(mask >> getLaneInWarp() & 1))
    fail("is not in the mask of '" + site.text + "'");
  auto [entry, isNew] = warps.try_emplace(
      {lane->index / getWarpSize(), mask},
      Rendezvous{"its warp", static_cast<unsigned>(llvm::popcount(mask))});
  return entry->second;
}

llvm::ArrayRef<uint64_t> BlockRunner::exchange(const Site &site, uint64_t mask,
                                               uint64_t value) {
  Rendezvous &rendezvous = getWarpRendezvous(mask, site);
  auto &values = rendezvous.values[rendezvous.generation % 2];
  values[getLaneInWarp()] = value;
  wait(rendezvous, arrive(rendezvous, site), site);
  return values;
}

void BlockRunner::syncWarp(const Site &site, uint64_t mask) {
  Rendezvous &rendezvous = getWarpRendezvous(mask, site);
  wait(rendezvous, arrive(rendezvous, site), site);
  ++lane->numWarpSyncs;
}
