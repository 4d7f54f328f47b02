//===- SimulatorTest.cpp - small kernels in LLVM IR -----------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SimulatorTest.h"

using namespace fpq::test;
using namespace fpq::test::gpu;

std::vector<uint32_t> SimulatorTest::run(const std::string &text,
                                         const std::vector<uint32_t> &input,
                                         size_t numResults, Dim3 block,
                                         Dim3 grid) {
  Simulation simulation(device, options);
  std::vector<uint32_t> results(numResults);
  size_t inputBytes = input.size() * 4, resultBytes = numResults * 4;
  Program *program = simulation.loadProgram(text);
  const Program::Kernel *kernel = simulation.getKernel(program, "k");
  void *in = simulation.allocate(inputBytes);
  void *out = simulation.allocate(resultBytes);
  simulation.copy(in, input.data(), inputBytes);
  std::vector<std::vector<char>> arguments;
  for (void *address : {in, out}) {
    auto *bytes = reinterpret_cast<char *>(&address);
    arguments.emplace_back(bytes, bytes + sizeof(address));
  }
  if (kernel)
    simulation.launch(*kernel, grid, block, /*dynamicBytes=*/0, arguments);
  simulation.copy(results.data(), out, resultBytes);
  simulation.release(in);
  simulation.release(out);
  simulation.unloadProgram(program);
  EXPECT_EQ(simulation.describeLeaks(), "");
  errors = simulation.errors;
  return results;
}

std::vector<uint32_t>
SimulatorTest::runAlways(const std::string &text,
                         const std::vector<uint32_t> &input) {
  std::vector<uint32_t> first;
  for (GPUSchedule schedule : kSchedules) {
    options.schedule = schedule;
    auto lanes = static_cast<unsigned>(input.size());
    std::vector<uint32_t> results =
        run(text, input, input.size(), {lanes, 1, 1});
    EXPECT_TRUE(errors.empty()) << errors.front();
    if (schedule == GPUSchedule::Up)
      first = results;
    EXPECT_EQ(results, first);
  }
  return first;
}

void SimulatorTest::expectFailure(const std::string &text,
                                  const std::string &part, Dim3 block,
                                  Dim3 grid) {
  for (GPUSchedule schedule : kSchedules) {
    options.schedule = schedule;
    std::vector<uint32_t> input(block.count() * grid.count());
    run(text, input, input.size(), block, grid);
    ASSERT_EQ(errors.size(), 1u);
    EXPECT_NE(errors[0].find(part), std::string::npos)
        << errors[0] << "\nhas no\n"
        << part;
  }
}

std::vector<uint32_t> fpq::test::gpu::makeNumbers(size_t count,
                                                  uint32_t first) {
  std::vector<uint32_t> numbers(count);
  for (auto [index, number] : llvm::enumerate(numbers))
    number = first + index;
  return numbers;
}
