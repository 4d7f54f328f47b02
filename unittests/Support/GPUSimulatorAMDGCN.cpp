//===- GPUSimulatorAMDGCN.cpp - AMD's intrinsics --------------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The ISA documents of CDNA 3 and 4 and RDNA 4 say what they do;
// docs/GPUTesting.md where they leave it open.
//
//===----------------------------------------------------------------------===//

#include "GPUSimulatorIntrinsics.h"
#include <cmath>

using namespace fpq;
using namespace fpq::test::gpu;

static uint64_t doNothing(const IntrinsicCall &) { return 0; }

//===----------------------------------------------------------------------===//
// Lanes
//===----------------------------------------------------------------------===//

/// What each lane of the wave brings. All of them have to: which lanes are
/// active in divergent code is not known here.
static llvm::ArrayRef<uint64_t> exchange(const IntrinsicCall &call,
                                         uint64_t value) {
  return call.runner.exchange(call.site, ~uint64_t(0), value);
}

/// The value of lane `source`, which has to exist.
static uint32_t readLane(const IntrinsicCall &call, unsigned source,
                         uint32_t value) {
  if (!(call.runner.getWarpMask() >> source & 1))
    call.runner.fail("reads from lane " + llvm::Twine(source) +
                     " of its wave, which does not exist, in '" +
                     call.site.text + "'");
  return static_cast<uint32_t>(exchange(call, value)[source]);
}

static uint64_t syncBlock(const IntrinsicCall &call) {
  call.runner.syncBlock(call.site);
  return 0;
}

/// Barrier -1 is the workgroup's.
static void verifyBarrier(const IntrinsicCall &call) {
  auto id = static_cast<int16_t>(call.getInt(0));
  if (id != -1)
    call.runner.fail("barrier " + llvm::Twine(id) + " is not modelled, in '" +
                     call.site.text + "'");
}

static uint64_t signalBlock(const IntrinsicCall &call) {
  verifyBarrier(call);
  call.runner.signalBlock(call.site);
  return 0;
}

static uint64_t waitForBlock(const IntrinsicCall &call) {
  verifyBarrier(call);
  call.runner.waitForBlock(call.site);
  return 0;
}

static uint64_t syncWave(const IntrinsicCall &call) {
  call.runner.syncWarp(call.site, ~uint64_t(0));
  return 0;
}

/// Lanes below this one that the half of a mask names, added to a number.
template <unsigned firstLane>
static uint64_t countMask(const IntrinsicCall &call) {
  unsigned lane = call.runner.getLaneInWarp();
  uint64_t below = (uint64_t(1) << lane) - 1;
  auto half = static_cast<uint32_t>(below >> firstLane);
  return call.getInt(1) + llvm::popcount(call.getInt(0) & half);
}

static uint64_t bpermute(const IntrinsicCall &call) {
  unsigned source = call.getInt(0) / 4 & (call.runner.getWarpSize() - 1);
  return readLane(call, source, call.getInt(1));
}

static uint64_t swizzle(const IntrinsicCall &call) {
  unsigned lane = call.runner.getLaneInWarp(), mode = call.getInt(1) & 0xFFFF;
  unsigned source = 0;
  if (!(mode & 0x8000))
    source = (lane & 32) | ((((lane & mode) | mode >> 5) ^ mode >> 10) & 31);
  else if (mode >> 8 == 0x80)
    source = (lane & ~3u) | (mode >> (2 * (lane & 3)) & 3);
  else
    call.runner.fail("a mode that is not modelled, in '" + call.site.text +
                     "'");
  return readLane(call, source, call.getInt(0));
}

/// Odd groups of `width` lanes of the first operand change places with even
/// groups of the second.
template <unsigned width>
static uint64_t permlaneSwap(const IntrinsicCall &call) {
  unsigned lane = call.runner.getLaneInWarp(), other = lane ^ width;
  uint64_t brought = packPair(call.getInt(0), call.getInt(1));
  uint64_t theirs = exchange(call, brought)[other];
  if (lane & width)
    return packPair(static_cast<uint32_t>(theirs >> 32), call.getInt(1));
  return packPair(call.getInt(0), static_cast<uint32_t>(theirs));
}

/// permlane(x)16(old, value, selects, ...): a lane of the own row of 16, or of
/// the other row of 32.
template <unsigned flip> static uint64_t permlane16(const IntrinsicCall &call) {
  unsigned lane = call.runner.getLaneInWarp();
  unsigned select =
      (packPair(call.getInt(2), call.getInt(3)) >> (4 * (lane & 15))) & 15;
  return readLane(call, ((lane & ~15u) | select) ^ flip, call.getInt(1));
}

static uint64_t permlane64(const IntrinsicCall &call) {
  if (call.runner.getWarpSize() != 64)
    return call.getInt(0);
  return readLane(call, call.runner.getLaneInWarp() ^ 32, call.getInt(0));
}

/// The lane that data-parallel control `mode` reads from; none outside of a
/// row.
static std::optional<unsigned> getDPPSource(const IntrinsicCall &call,
                                            unsigned mode) {
  unsigned lane = call.runner.getLaneInWarp(), row = lane & ~15u;
  unsigned column = lane & 15, amount = mode & 15;
  auto inRow = [&](int source) -> std::optional<unsigned> {
    if (source < 0 || source > 15)
      return std::nullopt;
    return row | static_cast<unsigned>(source);
  };
  if (mode < 0x100)
    return (lane & ~3u) | (mode >> (2 * (lane & 3)) & 3);
  switch (mode >> 4) {
  case 0x10: // row_shl
    return inRow(static_cast<int>(column + amount));
  case 0x11: // row_shr
    return inRow(static_cast<int>(column) - static_cast<int>(amount));
  case 0x12: // row_ror
    return row | ((column - amount) & 15);
  case 0x15: // row_share, row_newbcast
    return row | amount;
  case 0x16: // row_xmask
    return lane ^ amount;
  default:
    break;
  }
  switch (mode) {
  case 0x140: // row_mirror
    return row | (15 - column);
  case 0x141: // row_half_mirror
    return (lane & ~7u) | (7 - (lane & 7));
  case 0x142: // row_bcast:15
    return row ? std::optional(row - 1) : std::nullopt;
  case 0x143: // row_bcast:31
    return lane >= 32 ? std::optional(31u) : std::nullopt;
  default:
    call.runner.fail("a DPP control that is not modelled, in '" +
                     call.site.text + "'");
    return std::nullopt;
  }
}

/// update.dpp(old, value, control, row mask, bank mask, bound control)
static uint64_t updateDPP(const IntrinsicCall &call) {
  unsigned lane = call.runner.getLaneInWarp();
  std::optional<unsigned> source = getDPPSource(call, call.getInt(2));
  uint32_t value = readLane(call, source.value_or(lane), call.getInt(1));
  bool isWritten = (call.getInt(3) >> (lane / 16) & 1) &&
                   (call.getInt(4) >> (lane % 16 / 4) & 1);
  if (isWritten && source)
    return value;
  return isWritten && (call.getInt(5) & 1) ? 0 : call.getInt(0);
}

static uint64_t readFirstLane(const IntrinsicCall &call) {
  return readLane(call, 0, call.getInt(0));
}

static uint64_t readAnyLane(const IntrinsicCall &call) {
  return readLane(call, call.getInt(1) & (call.runner.getWarpSize() - 1),
                  call.getInt(0));
}

//===----------------------------------------------------------------------===//
// Arithmetic
//===----------------------------------------------------------------------===//

static uint64_t exp2(const IntrinsicCall &call) {
  float result = std::exp2(flushSubnormal(call.getFloat(0)));
  return toBits(flushSubnormal(approximate(result, 1)));
}

static uint64_t reciprocal(const IntrinsicCall &call) {
  return toBits(approximate(1.0f / call.getFloat(0), 1));
}

static uint64_t median(const IntrinsicCall &call) {
  float a = call.getFloat(0), b = call.getFloat(1), c = call.getFloat(2);
  if (std::isnan(a) || std::isnan(b) || std::isnan(c))
    return toBits(std::fmin(std::fmin(a, b), c));
  return toBits(std::fmax(std::fmin(a, b), std::fmin(std::fmax(a, b), c)));
}

static const NarrowFormat &getFP8(const IntrinsicCall &call) {
  static const NarrowFormat &fn = getFormat("f8E4M3FN");
  static const NarrowFormat &fnuz = getFormat("f8E4M3FNUZ");
  return call.runner.getLaunch().device.isFNUZ ? fnuz : fn;
}

static const NarrowFormat &getBF8(const IntrinsicCall &call) {
  static const NarrowFormat &ocp = getFormat("f8E5M2");
  static const NarrowFormat &fnuz = getFormat("f8E5M2FNUZ");
  return call.runner.getLaunch().device.isFNUZ ? fnuz : ocp;
}

/// A finite number that is too large saturates if the mode says so. An infinity
/// does not.
static uint32_t convert(const IntrinsicCall &call, float value,
                        const NarrowFormat &format) {
  Overflow overflow = format.hasInf ? Overflow::Infinity : Overflow::NaN;
  if (call.runner.getLane().fp16Overflow && std::isfinite(value))
    overflow = Overflow::Saturate;
  return encode(value, format, overflow);
}

/// cvt.pk(a, b, old, high): the first operand is the low byte.
template <const NarrowFormat &(*format)(const IntrinsicCall &)>
static uint64_t convertToPair(const IntrinsicCall &call) {
  uint32_t pair = convert(call, call.getFloat(0), format(call)) |
                  convert(call, call.getFloat(1), format(call)) << 8;
  uint32_t old = call.getInt(2);
  return call.getInt(3) & 1 ? (old & 0xFFFF) | pair << 16
                            : (old & 0xFFFF0000) | pair;
}

/// cvt.pk.f32(codes, high)
template <const NarrowFormat &(*format)(const IntrinsicCall &)>
static uint64_t convertFromPair(const IntrinsicCall &call) {
  uint32_t pair = call.getInt(0) >> (call.getInt(1) & 1 ? 16 : 0);
  return packPair(toBits(decode(pair & 0xFF, format(call))),
                  toBits(decode(pair >> 8 & 0xFF, format(call))));
}

/// cvt.f32(codes, byte)
template <const NarrowFormat &(*format)(const IntrinsicCall &)>
static uint64_t convertFromByte(const IntrinsicCall &call) {
  uint32_t code = call.getInt(0) >> (8 * (call.getInt(1) & 3)) & 0xFF;
  return toBits(decode(code, format(call)));
}

/// s.setreg(register, value): bit 23 of MODE, FP16_OVFL. The operand is the
/// register's number, the bit's, and the bits less one.
static uint64_t setRegister(const IntrinsicCall &call) {
  constexpr uint32_t mode = 1, fp16Overflow = 23;
  if (call.getInt(0) != (mode | fp16Overflow << 6))
    call.runner.fail("a hardware register that is not modelled, in '" +
                     call.site.text + "'");
  call.runner.getLane().fp16Overflow = call.getInt(1) & 1;
  return 0;
}

//===----------------------------------------------------------------------===//
// Table
//===----------------------------------------------------------------------===//

#define FPQ_IDS(name, value)                                                   \
  {"llvm.amdgcn." name ".x",                                                   \
   [](const IntrinsicCall &call) -> uint64_t { return (value).x; }},           \
      {"llvm.amdgcn." name ".y",                                               \
       [](const IntrinsicCall &call) -> uint64_t { return (value).y; }},       \
  {                                                                            \
    "llvm.amdgcn." name ".z",                                                  \
        [](const IntrinsicCall &call) -> uint64_t { return (value).z; }        \
  }
#define FPQ_INT_OR_FLOAT(name, handler)                                        \
  {"llvm.amdgcn." name ".i32", handler}, { "llvm.amdgcn." name ".f32", handler }

static const Intrinsic kIntrinsics[] = {
    FPQ_IDS("workitem.id", call.runner.getLane().thread),
    FPQ_IDS("workgroup.id", call.runner.getBlock()),
    {"llvm.amdgcn.s.barrier", syncBlock},
    {"llvm.amdgcn.s.barrier.signal", signalBlock},
    {"llvm.amdgcn.s.barrier.wait", waitForBlock},
    {"llvm.amdgcn.wave.barrier", syncWave},
    {"llvm.amdgcn.sched.barrier", doNothing},
    {"llvm.amdgcn.s.waitcnt", doNothing},
    {"llvm.amdgcn.s.wait.dscnt", doNothing},
    {"llvm.amdgcn.mbcnt.lo", countMask<0>},
    {"llvm.amdgcn.mbcnt.hi", countMask<32>},
    {"llvm.amdgcn.ds.bpermute", bpermute},
    {"llvm.amdgcn.ds.swizzle", swizzle},
    {"llvm.amdgcn.permlane16.swap", permlaneSwap<16>},
    {"llvm.amdgcn.permlane32.swap", permlaneSwap<32>},
    FPQ_INT_OR_FLOAT("permlane16", permlane16<0>),
    FPQ_INT_OR_FLOAT("permlanex16", permlane16<16>),
    FPQ_INT_OR_FLOAT("permlane64", permlane64),
    FPQ_INT_OR_FLOAT("update.dpp", updateDPP),
    FPQ_INT_OR_FLOAT("readfirstlane", readFirstLane),
    FPQ_INT_OR_FLOAT("readlane", readAnyLane),
    {"llvm.amdgcn.exp2.f32", exp2},
    {"llvm.amdgcn.rcp.f32", reciprocal},
    {"llvm.amdgcn.fmed3.f32", median},
    {"llvm.amdgcn.cvt.pk.fp8.f32", convertToPair<getFP8>},
    {"llvm.amdgcn.cvt.pk.bf8.f32", convertToPair<getBF8>},
    {"llvm.amdgcn.cvt.pk.f32.fp8", convertFromPair<getFP8>},
    {"llvm.amdgcn.cvt.pk.f32.bf8", convertFromPair<getBF8>},
    {"llvm.amdgcn.cvt.f32.fp8", convertFromByte<getFP8>},
    {"llvm.amdgcn.cvt.f32.bf8", convertFromByte<getBF8>},
    {"llvm.amdgcn.s.setreg", setRegister},
};

llvm::ArrayRef<Intrinsic> fpq::test::gpu::getAMDGCNIntrinsics() {
  return kIntrinsics;
}
