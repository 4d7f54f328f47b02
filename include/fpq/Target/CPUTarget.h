//===- CPUTarget.h - the processor that code is made for --------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_TARGET_CPUTARGET_H
#define FPQ_TARGET_CPUTARGET_H

#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/Error.h"
#include <string>

namespace fpq {

/// Makes every target of LLVM known, once.
void initializeTargets();

/// A processor as LLVM's tools name it.
struct CPUTargetOptions {
  /// Empty for the host's.
  std::string triple;
  /// Empty or "native" for the host, if the triple is the host's; empty for any
  /// processor of the architecture otherwise.
  std::string cpu;
  /// For example "+avx512f,-fma", applied to what the processor has.
  std::string features;
  /// The widest vector to use, in bits; 0 for the widest that there is.
  unsigned preferVectorWidth = 0;
};

/// A processor that code is made for, and what the lowering wants to know of
/// it.
struct CPUTarget {
  /// Fails, with what is wrong and what is accepted, for a triple, processor,
  /// feature or vector width that LLVM does not know.
  static llvm::Expected<CPUTarget> get(const CPUTargetOptions &options);

  std::string triple, cpu, dataLayout;
  /// What differs from the processor's own features: "+a", "-b".
  llvm::SmallVector<std::string> features;
  /// As given; 0 if it was not.
  unsigned preferVectorWidth = 0;

  /// Bits of the vectors to use: the widest that there are, unless the
  /// processor is better off with less, or less is preferred.
  unsigned vectorWidth = 128;
  /// A fused multiplication and addition of f32 vectors in one instruction;
  /// where there is none, math.fma is a library call for each element.
  bool hasFMA = false;
  /// Loads and stores of vectors under a mask in one instruction.
  bool hasMaskedMemory = false;
  /// See NarrowCastTarget.
  bool hasVectorMultiply = false, hasF16Extension = false;
};

} // namespace fpq

#endif // FPQ_TARGET_CPUTARGET_H
