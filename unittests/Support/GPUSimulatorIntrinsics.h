//===- GPUSimulatorIntrinsics.h - what device code calls --------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_UNITTESTS_SUPPORT_GPUSIMULATORINTRINSICS_H
#define FPQ_UNITTESTS_SUPPORT_GPUSIMULATORINTRINSICS_H

#include "GPUSimulatorBlock.h"
#include "fpq/IR/NarrowFormat.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/ADT/bit.h"

namespace fpq::test::gpu {

/// A call of an intrinsic by a lane. An argument is its bits in 64; so is the
/// result, of a structure the first field in the low 32 bits and the second in
/// the high ones.
struct IntrinsicCall {
  BlockRunner &runner;
  const Site &site;
  const uint64_t *arguments;

  uint32_t getInt(unsigned index) const {
    return static_cast<uint32_t>(arguments[index]);
  }
  float getFloat(unsigned index) const {
    return llvm::bit_cast<float>(getInt(index));
  }
};

using IntrinsicHandler = uint64_t (*)(const IntrinsicCall &call);

struct Intrinsic {
  llvm::StringLiteral name;
  IntrinsicHandler handler;
};

/// The intrinsics of a target that kernels may call.
llvm::ArrayRef<Intrinsic> getNVVMIntrinsics();
llvm::ArrayRef<Intrinsic> getAMDGCNIntrinsics();

/// What `name` does; null if it is not known.
IntrinsicHandler lookupIntrinsic(llvm::StringRef name);

//===----------------------------------------------------------------------===//
// Arithmetic that targets share
//===----------------------------------------------------------------------===//

inline uint32_t toBits(float value) { return llvm::bit_cast<uint32_t>(value); }

inline uint64_t packPair(uint32_t first, uint32_t second) {
  return first | uint64_t(second) << 32;
}

/// What a conversion makes of a number that is too large.
enum class Overflow { Saturate, NaN, Infinity };

/// The code of a finite `value` rounded to nearest even.
uint8_t encode(float value, const NarrowFormat &format, Overflow overflow);
/// The bits of a code's value in f32.
float decode(uint8_t code, const NarrowFormat &format);

const NarrowFormat &getFormat(llvm::StringRef name);

/// Zero, with its sign, for a subnormal number.
float flushSubnormal(float value);

/// `value`, moved by up to `ulps` steps where the options ask for it.
float approximate(float value, int ulps);

} // namespace fpq::test::gpu

#endif // FPQ_UNITTESTS_SUPPORT_GPUSIMULATORINTRINSICS_H
