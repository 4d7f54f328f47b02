//===- GPUSimulatorNVVM.cpp - NVIDIA's intrinsics -------------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The PTX ISA says what they do; docs/GPUTesting.md where it leaves it open.
//
//===----------------------------------------------------------------------===//

#include "GPUSimulatorIntrinsics.h"
#include <cmath>

using namespace fpq;
using namespace fpq::test::gpu;

//===----------------------------------------------------------------------===//
// Lanes
//===----------------------------------------------------------------------===//

namespace {
enum class Shuffle { Up, Down, Xor, Index };
} // namespace

/// shfl.sync(mask, value, b, c): the value of another lane, or the own one and
/// no predicate where the other is out of the segment that c describes.
template <Shuffle mode> static uint64_t shuffle(const IntrinsicCall &call) {
  unsigned lane = call.runner.getLaneInWarp();
  unsigned distance = call.getInt(2) & 31;
  unsigned segment = call.getInt(3) >> 8 & 31, clamp = call.getInt(3) & 31;
  unsigned last = (lane & segment) | (clamp & ~segment);
  unsigned first = lane & segment;
  int source = 0;
  bool isInside = true;
  switch (mode) {
  case Shuffle::Up:
    source = static_cast<int>(lane) - static_cast<int>(distance);
    isInside = source >= static_cast<int>(last);
    break;
  case Shuffle::Down:
    source = static_cast<int>(lane + distance);
    isInside = source <= static_cast<int>(last);
    break;
  case Shuffle::Xor:
    source = static_cast<int>(lane ^ distance);
    isInside = source <= static_cast<int>(last);
    break;
  case Shuffle::Index:
    source = static_cast<int>(first | (distance & ~segment & 31));
    isInside = source <= static_cast<int>(last);
    break;
  }
  uint32_t mask = call.getInt(0);
  if (!isInside)
    source = static_cast<int>(lane);
  if (!((mask & call.runner.getWarpMask()) >> source & 1))
    call.runner.fail(llvm::Twine("reads from lane ") + llvm::Twine(source) +
                     " of its warp, which takes no part in '" + call.site.text +
                     "'");
  uint32_t value =
      call.runner.exchange(call.site, mask, call.getInt(1))[source];
  return packPair(value, isInside);
}

static uint64_t syncBlock(const IntrinsicCall &call) {
  if (call.getInt(0) != 0)
    call.runner.fail("barrier " + llvm::Twine(call.getInt(0)) +
                     " is not modelled, in '" + call.site.text + "'");
  call.runner.syncBlock(call.site);
  return 0;
}

static uint64_t syncWarp(const IntrinsicCall &call) {
  call.runner.syncWarp(call.site, call.getInt(0));
  return 0;
}

/// The lanes of the warp that brought a one.
static uint32_t ballot(const IntrinsicCall &call) {
  uint32_t mask = call.getInt(0) & call.runner.getWarpMask(), votes = 0;
  llvm::ArrayRef<uint64_t> values =
      call.runner.exchange(call.site, mask, call.getInt(1) & 1);
  for (unsigned lane = 0; lane < 32; ++lane)
    if (mask >> lane & 1)
      votes |= static_cast<uint32_t>(values[lane]) << lane;
  return votes;
}

static uint64_t voteBallot(const IntrinsicCall &call) { return ballot(call); }
static uint64_t voteAny(const IntrinsicCall &call) { return ballot(call) != 0; }
static uint64_t voteAll(const IntrinsicCall &call) {
  uint32_t mask = call.getInt(0) & call.runner.getWarpMask();
  return ballot(call) == mask;
}

//===----------------------------------------------------------------------===//
// Arithmetic
//===----------------------------------------------------------------------===//

static uint64_t exp2(const IntrinsicCall &call) {
  float result = std::exp2(flushSubnormal(call.getFloat(0)));
  return toBits(flushSubnormal(approximate(result, 2)));
}

static uint64_t reciprocal(const IntrinsicCall &call) {
  float result = 1.0f / flushSubnormal(call.getFloat(0));
  return toBits(flushSubnormal(approximate(result, 1)));
}

static const NarrowFormat &getE4M3() {
  static const NarrowFormat &format = getFormat("f8E4M3FN");
  return format;
}

static const NarrowFormat &getE5M2() {
  static const NarrowFormat &format = getFormat("f8E5M2");
  return format;
}

/// cvt.rn.satfinite: the first operand is the high byte.
template <const NarrowFormat &(*format)()>
static uint64_t convertToPair(const IntrinsicCall &call) {
  return encode(call.getFloat(0), format(), Overflow::Saturate) << 8 |
         encode(call.getFloat(1), format(), Overflow::Saturate);
}

static float extendHalf(uint16_t bits) {
  llvm::APFloat value(llvm::APFloat::IEEEhalf(), llvm::APInt(16, bits));
  bool losesInfo;
  value.convert(llvm::APFloat::IEEEsingle(), llvm::APFloat::rmNearestTiesToEven,
                &losesInfo);
  return value.convertToFloat();
}

template <const NarrowFormat &(*format)()>
static uint64_t convertHalvesToPair(const IntrinsicCall &call) {
  uint32_t halves = call.getInt(0);
  return encode(extendHalf(halves >> 16), format(), Overflow::Saturate) << 8 |
         encode(extendHalf(halves & 0xFFFF), format(), Overflow::Saturate);
}

/// Every value of both formats is one of f16.
template <const NarrowFormat &(*format)()>
static uint64_t convertFromPair(const IntrinsicCall &call) {
  uint64_t halves = 0;
  for (unsigned index = 0; index < 2; ++index) {
    llvm::APFloat value(decode(call.getInt(0) >> (8 * index) & 0xFF, format()));
    bool losesInfo;
    value.convert(llvm::APFloat::IEEEhalf(), llvm::APFloat::rmNearestTiesToEven,
                  &losesInfo);
    halves |= value.bitcastToAPInt().getZExtValue() << (16 * index);
  }
  return halves;
}

//===----------------------------------------------------------------------===//
// Table
//===----------------------------------------------------------------------===//

#define FPQ_SREG(name, value)                                                  \
  {"llvm.nvvm.read.ptx.sreg." name,                                            \
   [](const IntrinsicCall &call) -> uint64_t { return value; }}
#define FPQ_SREGS(name, value)                                                 \
  FPQ_SREG(name ".x", (value).x), FPQ_SREG(name ".y", (value).y),              \
      FPQ_SREG(name ".z", (value).z)
#define FPQ_SHUFFLES(name, mode)                                               \
  {"llvm.nvvm.shfl.sync." name ".i32", shuffle<mode>},                         \
      {"llvm.nvvm.shfl.sync." name ".f32", shuffle<mode>},                     \
      {"llvm.nvvm.shfl.sync." name ".i32p", shuffle<mode>}, {                  \
    "llvm.nvvm.shfl.sync." name ".f32p", shuffle<mode>                         \
  }

static const Intrinsic kIntrinsics[] = {
    FPQ_SREGS("tid", call.runner.getLane().thread),
    FPQ_SREGS("ntid", call.runner.getLaunch().block),
    FPQ_SREGS("ctaid", call.runner.getBlock()),
    FPQ_SREGS("nctaid", call.runner.getLaunch().grid),
    FPQ_SREG("laneid", call.runner.getLaneInWarp()),
    FPQ_SREG("warpsize", call.runner.getWarpSize()),
    FPQ_SHUFFLES("up", Shuffle::Up),
    FPQ_SHUFFLES("down", Shuffle::Down),
    FPQ_SHUFFLES("bfly", Shuffle::Xor),
    FPQ_SHUFFLES("idx", Shuffle::Index),
    {"llvm.nvvm.barrier.cta.sync.aligned.all", syncBlock},
    {"llvm.nvvm.barrier.cta.sync.all", syncBlock},
    {"llvm.nvvm.bar.warp.sync", syncWarp},
    {"llvm.nvvm.vote.ballot.sync", voteBallot},
    {"llvm.nvvm.vote.any.sync", voteAny},
    {"llvm.nvvm.vote.all.sync", voteAll},
    {"llvm.nvvm.ex2.approx.ftz.f", exp2},
    {"llvm.nvvm.ex2.approx.ftz.f32", exp2},
    {"llvm.nvvm.rcp.approx.ftz.f", reciprocal},
    {"llvm.nvvm.ff.to.e4m3x2.rn", convertToPair<getE4M3>},
    {"llvm.nvvm.ff.to.e5m2x2.rn", convertToPair<getE5M2>},
    {"llvm.nvvm.f16x2.to.e4m3x2.rn", convertHalvesToPair<getE4M3>},
    {"llvm.nvvm.f16x2.to.e5m2x2.rn", convertHalvesToPair<getE5M2>},
    {"llvm.nvvm.e4m3x2.to.f16x2.rn", convertFromPair<getE4M3>},
    {"llvm.nvvm.e5m2x2.to.f16x2.rn", convertFromPair<getE5M2>},
};

llvm::ArrayRef<Intrinsic> fpq::test::gpu::getNVVMIntrinsics() {
  return kIntrinsics;
}
