//===- RandomProgram.h - programs of ops with range models ------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_UNITTESTS_ANALYSIS_RANDOMPROGRAM_H
#define FPQ_UNITTESTS_ANALYSIS_RANDOMPROGRAM_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include <cstdint>
#include <string>
#include <vector>

namespace fpq::test {

/// The types of the arguments of every program.
llvm::ArrayRef<llvm::StringRef> getProgramArguments();

/// Functions that programs call, once in a module.
llvm::StringRef getProgramLibrary();

/// A private function @`name` of about `numOps` random ops, which returns
/// nothing. The same seed gives the same text.
std::string makeRandomProgram(uint64_t seed, llvm::StringRef name,
                              unsigned numOps);

} // namespace fpq::test

#endif // FPQ_UNITTESTS_ANALYSIS_RANDOMPROGRAM_H
