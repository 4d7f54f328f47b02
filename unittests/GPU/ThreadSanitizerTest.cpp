//===- ThreadSanitizerTest.cpp - races that another tool finds ------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A program of its own, because it is linked with ThreadSanitizer's runtime:
// the simulator then instruments kernels and tells it about fibers and
// barriers. It does not look for races itself here.
//
//===----------------------------------------------------------------------===//

#include "ExecutionTest.h"
#include "HandWrittenSoftmax.h"
#include "KernelCase.h"
#include "KernelPipeline.h"
#include "SimulatedFunction.h"
#include "StockPipeline.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/Instructions.h"

using namespace mlir;
using namespace fpq;
using namespace fpq::test;

static unsigned numReports = 0;

// What the runtime calls.
extern "C" {
const char *__tsan_default_options() {
  return "symbolize=0:report_bugs=1:exitcode=0:halt_on_error=0";
}
void __tsan_on_report(void *) { ++numReports; }
}

namespace {

/// Removes barrier `index` of the module; no barrier if there is none.
unsigned removeBarrier(llvm::Module &module, unsigned index) {
  std::vector<llvm::CallInst *> barriers;
  for (llvm::Function &function : module)
    for (llvm::Instruction &instruction : llvm::instructions(function))
      if (auto *call = llvm::dyn_cast<llvm::CallInst>(&instruction))
        if (call->getCalledFunction()->getName().starts_with(
                "llvm.nvvm.barrier.cta.sync"))
          barriers.push_back(call);
  if (index < barriers.size())
    barriers[index]->eraseFromParent();
  return barriers.size();
}

class ThreadSanitizerTest : public ExecutionTest {
protected:
  /// Expects reports for the kernel of `source` without one of its barriers,
  /// and none for the whole one.
  void run(const KernelCase &kernel, llvm::StringRef source,
           ArrayRef<int64_t> shape, unsigned numBarriers,
           llvm::function_ref<void(OpPassManager &)> buildPipeline);
};

void ThreadSanitizerTest::run(
    const KernelCase &kernel, llvm::StringRef source, ArrayRef<int64_t> shape,
    unsigned numBarriers,
    llvm::function_ref<void(OpPassManager &)> buildPipeline) {
  std::vector<HostTensor> arguments =
      kernel.makeArguments(&context, shape, /*seed=*/1);
  for (unsigned index = 0; index <= numBarriers; ++index) {
    bool isWhole = index == numBarriers;
    SCOPED_TRACE(isWhole ? "none removed"
                         : "barrier " + std::to_string(index) + " removed");
    auto module = parse(source.str());
    SimulatedFunction function(
        *module, "sm_90a", buildPipeline, [&](llvm::Module &device) {
          EXPECT_EQ(removeBarrier(device, index), numBarriers);
        });
    GPUSimulatorOptions options;
    options.findsRaces = false;
    options.schedule = GPUSchedule::Greedy;
    numReports = 0;
    EXPECT_TRUE(function(arguments, options))
        << llvm::join(function.getErrors(), "\n");
    EXPECT_EQ(numReports == 0, isWhole) << numReports << " reports";
  }
}

const KernelCase kSoftmax{KernelKind::Softmax, "f32", "f8E4M3FN"};

TEST_F(ThreadSanitizerTest, FindsAMissingBarrier) {
  run(kSoftmax, makeHandWrittenSoftmax(), {2, 258}, /*numBarriers=*/3,
      buildStockPipeline);
}

TEST_F(ThreadSanitizerTest, FindsAMissingBarrierOfThePipeline) {
  run(kSoftmax, kSoftmax.getText({2, 1028}, /*isDynamic=*/false), {2, 1028},
      /*numBarriers=*/2,
      [](OpPassManager &manager) { buildKernelPipeline(manager, "sm_90a"); });
}

} // namespace
