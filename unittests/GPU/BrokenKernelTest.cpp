//===- BrokenKernelTest.cpp - kernels that have to fail -------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The handwritten kernel is right, and so is the one of fpq-to-nvvm; what is
// changed in their LLVM IR has to be found.
//
//===----------------------------------------------------------------------===//

#include "ExecutionTest.h"
#include "HandWrittenSoftmax.h"
#include "KernelCase.h"
#include "KernelPipeline.h"
#include "SimulatedFunction.h"
#include "StockPipeline.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/Transforms/Utils/BasicBlockUtils.h"
#include <random>

using namespace mlir;
using namespace fpq;
using namespace fpq::test;

namespace {

using Mutation = std::function<void(llvm::Module &)>;

class BrokenKernelTest : public ExecutionTest {
protected:
  BrokenKernelTest();

  /// What the kernel does under a schedule: "" if it gives the right codes,
  /// "codes" if it gives others, the simulator's error if there is one.
  std::string run(const Mutation &mutation, GPUSchedule schedule,
                  bool findsRaces = true);

  /// Expects that every schedule shows `part`.
  void expectAlways(const Mutation &mutation, llvm::StringRef part);

  std::string source = makeHandWrittenSoftmax();
  std::function<void(OpPassManager &)> buildPipeline = buildStockPipeline;
  HostTensor x, codes;
};

/// The kernel of fpq-to-nvvm for rows that two warps share.
class BrokenPipelineKernelTest : public BrokenKernelTest {
protected:
  BrokenPipelineKernelTest() {
    KernelCase kernel{KernelKind::Softmax, "f32", "f8E4M3FN"};
    source = kernel.getText({9, 1028}, /*isDynamic=*/false);
    buildPipeline = [](OpPassManager &manager) {
      buildKernelPipeline(manager, "sm_90a");
    };
    x = kernel.makeArguments(&context, {9, 1028}, /*seed=*/7).front();
    codes = ExecutionTest::run(source, x).front();
  }
};

BrokenKernelTest::BrokenKernelTest() {
  std::mt19937 random(3);
  std::normal_distribution<double> normal(0, 2);
  std::vector<double> logits(3 * 258);
  for (double &logit : logits)
    logit = normal(random);
  x = makeTensor(getType("f32"), {3, 258}, logits);
  KernelCase kernel{KernelKind::Softmax, "f32", "f8E4M3FN"};
  codes = ExecutionTest::run(kernel.getText({3, 258}, /*isDynamic=*/true), x)
              .front();
}

std::string BrokenKernelTest::run(const Mutation &mutation,
                                  GPUSchedule schedule, bool findsRaces) {
  auto module = parse(source);
  SimulatedFunction function(*module, "sm_90a", buildPipeline, mutation);
  GPUSimulatorOptions options;
  options.schedule = schedule;
  options.findsRaces = findsRaces;
  auto results = function(x, options);
  if (!results)
    return llvm::join(function.getErrors(), "\n");
  return (*results)[0].data == codes.data ? "" : "codes";
}

constexpr std::array<GPUSchedule, 4> kSchedules{
    GPUSchedule::Up, GPUSchedule::Down, GPUSchedule::Shuffled,
    GPUSchedule::Greedy};

void BrokenKernelTest::expectAlways(const Mutation &mutation,
                                    llvm::StringRef part) {
  for (GPUSchedule schedule : kSchedules)
    EXPECT_TRUE(llvm::StringRef(run(mutation, schedule)).contains(part))
        << run(mutation, schedule) << "\nhas no\n"
        << part.str();
}

/// Calls of the intrinsic `name`, in order.
std::vector<llvm::CallInst *> getCalls(llvm::Module &module,
                                       llvm::StringRef name) {
  std::vector<llvm::CallInst *> calls;
  for (llvm::Function &function : module)
    for (llvm::Instruction &instruction : llvm::instructions(function))
      if (auto *call = llvm::dyn_cast<llvm::CallInst>(&instruction))
        if (call->getCalledFunction() &&
            call->getCalledFunction()->getName().starts_with(name))
          calls.push_back(call);
  return calls;
}

std::vector<llvm::CallInst *> getBarriers(llvm::Module &module) {
  return getCalls(module, "llvm.nvvm.barrier.cta.sync");
}

//===----------------------------------------------------------------------===//
// Tests
//===----------------------------------------------------------------------===//

TEST_F(BrokenKernelTest, WholeKernelIsRight) {
  unsigned numBarriers = 0;
  auto count = [&](llvm::Module &module) {
    numBarriers = getBarriers(module).size();
  };
  for (GPUSchedule schedule : kSchedules)
    for (bool findsRaces : {false, true})
      EXPECT_EQ(run(count, schedule, findsRaces), "");
  EXPECT_EQ(numBarriers, 3u);
}

TEST_F(BrokenKernelTest, RemovedBarrier) {
  for (unsigned index = 0; index < 3; ++index) {
    SCOPED_TRACE("barrier " + std::to_string(index));
    auto remove = [&](llvm::Module &module) {
      getBarriers(module)[index]->eraseFromParent();
    };
    expectAlways(remove, "unordered with an access by lane");
    // A schedule that lets a warp run ahead needs no help to show it.
    EXPECT_EQ(run(remove, GPUSchedule::Greedy, /*findsRaces=*/false), "codes");
  }
}

/// Lets only half of the lanes come to a barrier.
void guardBarrier(llvm::Module &module, unsigned index) {
  llvm::CallInst *barrier = getBarriers(module)[index];
  llvm::CallInst *thread = getCalls(module, "llvm.nvvm.read.ptx.sreg.tid.x")[0];
  llvm::IRBuilder<> builder(barrier);
  llvm::Value *isLow = builder.CreateICmpULT(thread, builder.getInt32(64));
  barrier->moveBefore(
      llvm::SplitBlockAndInsertIfThen(isLow, barrier, false)->getIterator());
}

TEST_F(BrokenKernelTest, BarrierUnderDivergence) {
  // The rest waits at the third.
  expectAlways([](llvm::Module &module) { guardBarrier(module, 1); },
               "divergence at the block's barrier");
  // The rest returns, or reads what is not yet there.
  auto guardLast = [](llvm::Module &module) { guardBarrier(module, 2); };
  for (GPUSchedule schedule : kSchedules)
    EXPECT_NE(run(guardLast, schedule), "");
  EXPECT_NE(run(guardLast, GPUSchedule::Up, /*findsRaces=*/false)
                .find("is stuck: 64 of 128 lanes returned"),
            std::string::npos);
}

TEST_F(BrokenKernelTest, ShuffleUnderDivergence) {
  auto guard = [](llvm::Module &module) {
    llvm::CallInst *shuffle = getCalls(module, "llvm.nvvm.shfl.sync.bfly")[2];
    llvm::CallInst *thread =
        getCalls(module, "llvm.nvvm.read.ptx.sreg.tid.x")[0];
    llvm::IRBuilder<> builder(shuffle);
    llvm::Value *isLow = builder.CreateICmpULT(thread, builder.getInt32(16));
    llvm::Instruction *end = shuffle->getNextNode();
    llvm::Instruction *inside =
        llvm::SplitBlockAndInsertIfThen(isLow, shuffle, false);
    llvm::Value *own = shuffle->getArgOperand(1);
    shuffle->moveBefore(inside->getIterator());
    llvm::IRBuilder<> after(end->getParent(), end->getParent()->begin());
    llvm::PHINode *merged = after.CreatePHI(shuffle->getType(), 2);
    shuffle->replaceAllUsesWith(merged);
    for (llvm::BasicBlock *from : llvm::predecessors(end->getParent()))
      merged->addIncoming(from == inside->getParent()
                              ? static_cast<llvm::Value *>(shuffle)
                              : own,
                          from);
  };
  expectAlways(guard, "divergence at its warp");
}

/// Of a sum's: with another reference than the maximum the codes are the same.
void changeDistance(llvm::Module &module) {
  llvm::CallInst *shuffle = getCalls(module, "llvm.nvvm.shfl.sync.bfly")[7];
  shuffle->setArgOperand(
      2, llvm::ConstantInt::get(shuffle->getArgOperand(2)->getType(), 2));
}

void swapOperands(llvm::Module &module) {
  for (llvm::CallInst *call : getCalls(module, "llvm.nvvm.ff.to.e4m3x2.rn")) {
    llvm::Value *high = call->getArgOperand(0);
    call->setArgOperand(0, call->getArgOperand(1));
    call->setArgOperand(1, high);
  }
}

TEST_F(BrokenKernelTest, WrongShuffleDistance) {
  expectAlways(changeDistance, "codes");
}

TEST_F(BrokenKernelTest, SwappedConversionOperands) {
  expectAlways(swapOperands, "codes");
}

TEST_F(BrokenPipelineKernelTest, WholeKernelIsRight) {
  for (GPUSchedule schedule : kSchedules)
    for (bool findsRaces : {false, true})
      EXPECT_EQ(run([](llvm::Module &) {}, schedule, findsRaces), "");
}

TEST_F(BrokenPipelineKernelTest, RemovedBarrier) {
  for (unsigned index = 0; index < 2; ++index) {
    SCOPED_TRACE("barrier " + std::to_string(index));
    expectAlways(
        [&](llvm::Module &module) {
          ASSERT_EQ(getBarriers(module).size(), 2u);
          getBarriers(module)[index]->eraseFromParent();
        },
        "unordered with an access by lane");
  }
}

TEST_F(BrokenPipelineKernelTest, WrongShuffleDistance) {
  expectAlways(changeDistance, "codes");
}

TEST_F(BrokenPipelineKernelTest, SwappedConversionOperands) {
  expectAlways(swapOperands, "codes");
}

} // namespace
