//===- CastOracle.h - inputs and expected results of casts ------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_UNITTESTS_SUPPORT_CASTORACLE_H
#define FPQ_UNITTESTS_SUPPORT_CASTORACLE_H

#include "fpq/IR/NarrowFormat.h"
#include <vector>

namespace fpq::test {

/// A float format by the name of its builtin type.
const llvm::fltSemantics &getSemantics(llvm::StringRef type);

llvm::APFloat fromBits(uint64_t bits, const llvm::fltSemantics &semantics);
uint64_t toBits(const llvm::APFloat &value);

/// APFloat::convert to nearest even, on bits. Where the bits that APFloat
/// makes of an f8E8M0FNU are not of the value that it holds, they are of the
/// value: the sign of a number is dropped, and NaN stays NaN.
uint64_t convertBits(uint64_t bits, const llvm::fltSemantics &from,
                     const llvm::fltSemantics &to);

/// All bit patterns of `width` bits.
std::vector<uint64_t> getAllBits(unsigned width);

/// In `semantics`, which is wide, divided by `scale`: every value of `format`,
/// every midpoint between neighbours, what is halfway to the first number too
/// large and to zero, each with two neighbours to both sides; zeros,
/// subnormals, the largest numbers, infinities, and NaNs with each payload bit
/// alone and all together. All with both signs.
std::vector<uint64_t> getBoundaryBits(const NarrowFormat &format,
                                      const llvm::fltSemantics &semantics,
                                      double scale = 1.0);

/// `count` random bit patterns, half of them of any kind, half with exponents
/// in and next to the range of `format` divided by `scale`.
std::vector<uint64_t> getRandomBits(size_t count, const NarrowFormat &format,
                                    const llvm::fltSemantics &semantics,
                                    double scale = 1.0);

} // namespace fpq::test

#endif // FPQ_UNITTESTS_SUPPORT_CASTORACLE_H
