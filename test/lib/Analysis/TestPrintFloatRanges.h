//===- TestPrintFloatRanges.h - print inferred ranges -----------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_TEST_LIB_ANALYSIS_TESTPRINTFLOATRANGES_H
#define FPQ_TEST_LIB_ANALYSIS_TESTPRINTFLOATRANGES_H

namespace fpq::test {

void registerTestPrintFloatRangesPass();

} // namespace fpq::test

#endif // FPQ_TEST_LIB_ANALYSIS_TESTPRINTFLOATRANGES_H
