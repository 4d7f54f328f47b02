//===- SimulatorTest.h - small kernels in LLVM IR ---------------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_UNITTESTS_GPU_SIMULATORTEST_H
#define FPQ_UNITTESTS_GPU_SIMULATORTEST_H

#include "GPUSimulatorSimulation.h"
#include "gtest/gtest.h"
#include <array>

namespace fpq::test::gpu {

constexpr std::array<GPUSchedule, 4> kSchedules{
    GPUSchedule::Up, GPUSchedule::Down, GPUSchedule::Shuffled,
    GPUSchedule::Greedy};

/// Kernels @k of arrays of i32, one in and one out.
class SimulatorTest : public ::testing::Test {
protected:
  /// What @k writes to `numResults` elements; the errors are kept.
  std::vector<uint32_t> run(const std::string &text,
                            const std::vector<uint32_t> &input,
                            size_t numResults, Dim3 block = {32, 1, 1},
                            Dim3 grid = {});

  /// Runs @k on as many lanes as there are elements in and out, under each
  /// schedule, and expects the same of each.
  std::vector<uint32_t> runAlways(const std::string &text,
                                  const std::vector<uint32_t> &input);

  /// Expects that @k fails under each schedule with an error that contains
  /// `part`.
  void expectFailure(const std::string &text, const std::string &part,
                     Dim3 block = {32, 1, 1}, Dim3 grid = {});

  GPUDevice device;
  GPUSimulatorOptions options;
  std::vector<std::string> errors;
};

/// `count` numbers in a row.
std::vector<uint32_t> makeNumbers(size_t count, uint32_t first = 0);

} // namespace fpq::test::gpu

#endif // FPQ_UNITTESTS_GPU_SIMULATORTEST_H
