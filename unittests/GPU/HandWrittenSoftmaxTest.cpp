//===- HandWrittenSoftmaxTest.cpp - a kernel against the CPU's code -------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The handwritten kernel on the simulated GPU against fpq-to-llvm: no code is
// off by more than one, and few are by one. Under each schedule the codes are
// the same.
//
//===----------------------------------------------------------------------===//

#include "HandWrittenSoftmax.h"
#include "ExecutionTest.h"
#include "KernelCase.h"
#include "SimulatedFunction.h"
#include "StockPipeline.h"

using namespace mlir;
using namespace fpq;
using namespace fpq::test;

namespace {

using HandWrittenSoftmaxTest = ExecutionTest;

/// Adds up `difference`, of which at most one code in a thousand may be off by
/// one: sums are in another order, and exp2 and reciprocal approximate.
void add(Difference &total, const Difference &difference) {
  EXPECT_EQ(difference.numByMore, 0u);
  EXPECT_LE(difference.numByOne, 1 + difference.numElements / 1000);
  total.numElements += difference.numElements;
  total.numByOne += difference.numByOne;
  total.numByMore += difference.numByMore;
}

TEST_F(HandWrittenSoftmaxTest, CodesAreTheCPUs) {
  KernelCase kernel{KernelKind::Softmax, "f32", "f8E4M3FN"};
  auto referenceModule = parse(kernel.getText({1, 1}, /*isDynamic=*/true));
  FailureOr<CompiledFunction> reference =
      CompiledFunction::create(*referenceModule, "main");
  ASSERT_TRUE(succeeded(reference)) << llvm::join(takeErrors(), "\n");
  auto module = parse(makeHandWrittenSoftmax());
  SimulatedFunction simulated(*module, "sm_90a", buildStockPipeline);

  Difference exact, inexact;
  unsigned seed = 0;
  // Nine rows have one of each kind of row.
  const std::vector<std::array<int64_t, 2>> shapes{
      {9, 2},    {10, 32},  {9, 62},   {11, 128},  {9, 1000},
      {9, 1022}, {9, 1024}, {9, 8192}, {2, 131072}};
  for (const std::array<int64_t, 2> &shape : shapes) {
    SCOPED_TRACE(getTensorText(shape, "f32"));
    std::vector<HostTensor> arguments =
        kernel.makeArguments(&context, shape, ++seed);
    auto expected = (*reference)(arguments);
    ASSERT_TRUE(succeeded(expected));
    std::optional<HostTensor> first;
    for (GPUSchedule schedule : {GPUSchedule::Up, GPUSchedule::Down,
                                 GPUSchedule::Shuffled, GPUSchedule::Greedy}) {
      auto results = simulated(arguments, {schedule, seed});
      ASSERT_TRUE(results) << llvm::join(simulated.getErrors(), "\n");
      if (!first) {
        first = results->front();
        add(exact, compare(*first, expected->front()));
      }
      EXPECT_TRUE(first->data == results->front().data)
          << "the codes depend on the schedule";
    }
    GPUSimulatorOptions perturbed;
    perturbed.perturbs = true;
    auto results = simulated(arguments, perturbed);
    ASSERT_TRUE(results) << llvm::join(simulated.getErrors(), "\n");
    add(inexact, compare(results->front(), expected->front()));
  }
  std::printf("%zu codes compared with the CPU's: %zu differ by one, %zu by "
              "more; with inexact exp2 and reciprocal %zu and %zu\n",
              exact.numElements, exact.numByOne, exact.numByMore,
              inexact.numByOne, inexact.numByMore);
  RecordProperty("codes", static_cast<int>(exact.numElements));
  RecordProperty("differ_by_one", static_cast<int>(exact.numByOne));
}

} // namespace
