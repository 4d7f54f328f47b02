//===- GPUSimulatorTest.cpp - what the simulated GPU does and finds -------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Kernels in LLVM IR, as small as what they show.
//
//===----------------------------------------------------------------------===//

#include "SimulatorTest.h"

using namespace fpq::test;
using namespace fpq::test::gpu;

namespace {

using GPUSimulatorTest = SimulatorTest;

/// A kernel for NVIDIA: %x is the element of the lane %tid, %r is what is
/// written to its place. `globals` stands before.
std::string makeNVVM(const std::string &body, const std::string &globals = "") {
  return R"(
target datalayout = "e-p6:32:32-i64:64-i128:128-i256:256-v16:16-v32:32-n16:32:64"
target triple = "nvptx64-nvidia-cuda"
)" + globals +
         R"(
declare i32 @llvm.nvvm.read.ptx.sreg.tid.x()
declare void @llvm.nvvm.barrier.cta.sync.aligned.all(i32)
define ptx_kernel void @k(ptr %in, ptr %out) {
  %tid = call i32 @llvm.nvvm.read.ptx.sreg.tid.x()
  %in.at = getelementptr i32, ptr %in, i32 %tid
  %x = load i32, ptr %in.at, align 4
)" + body +
         R"(
  %out.at = getelementptr i32, ptr %out, i32 %tid
  store i32 %r, ptr %out.at, align 4
  ret void
})";
}

//===----------------------------------------------------------------------===//
// Lanes of a warp
//===----------------------------------------------------------------------===//

struct ShuffleCase {
  const char *mode;
  uint32_t operand, control;
  /// The lane that lane `l` reads, -1 for itself and no predicate.
  int (*source)(int l);
};

// Segments of the whole warp, and of eight lanes.
const ShuffleCase kShuffles[] = {
    {"up", 3, 0, [](int l) { return l >= 3 ? l - 3 : -1; }},
    {"down", 5, 31, [](int l) { return l < 27 ? l + 5 : -1; }},
    {"bfly", 16, 31, [](int l) { return l ^ 16; }},
    {"bfly", 1, 31, [](int l) { return l ^ 1; }},
    {"idx", 7, 31, [](int) { return 7; }},
    {"up", 1, 24 << 8, [](int l) { return l % 8 ? l - 1 : -1; }},
    {"down", 2, 24 << 8 | 31, [](int l) { return l % 8 < 6 ? l + 2 : -1; }},
    {"idx", 3, 24 << 8 | 31, [](int l) { return l / 8 * 8 + 3; }},
};

TEST_F(GPUSimulatorTest, ShufflesReadTheLaneThatPTXSays) {
  for (const ShuffleCase &shuffle : kShuffles) {
    SCOPED_TRACE(std::string(shuffle.mode) + " " +
                 std::to_string(shuffle.operand));
    std::string name =
        "@llvm.nvvm.shfl.sync." + std::string(shuffle.mode) + ".i32p";
    std::vector<uint32_t> results = runAlways(
        makeNVVM("%p = call {i32, i1} " + name + "(i32 -1, i32 %x, i32 " +
                     std::to_string(shuffle.operand) + ", i32 " +
                     std::to_string(shuffle.control) + R"()
                 %v = extractvalue {i32, i1} %p, 0
                 %inside = extractvalue {i32, i1} %p, 1
                 %r = select i1 %inside, i32 %v, i32 -1)",
                 "declare {i32, i1} " + name + "(i32, i32, i32, i32)"),
        makeNumbers(64));
    for (int lane = 0; lane < 64; ++lane) {
      int source = shuffle.source(lane % 32);
      EXPECT_EQ(static_cast<int>(results[lane]),
                source < 0 ? -1 : lane / 32 * 32 + source)
          << "lane " << lane;
    }
  }
}

TEST_F(GPUSimulatorTest, ShuffleAndItsResultAreFloats) {
  std::vector<uint32_t> results = runAlways(
      makeNVVM("%f = bitcast i32 %x to float\n"
               "%s = call float @llvm.nvvm.shfl.sync.bfly.f32(i32 -1, float "
               "%f, i32 2, i32 31)\n"
               "%r = bitcast float %s to i32",
               "declare float @llvm.nvvm.shfl.sync.bfly.f32(i32, float, i32, "
               "i32)"),
      makeNumbers(32, 0x3F800000));
  EXPECT_EQ(results[5], 0x3F800007u);
}

TEST_F(GPUSimulatorTest, HalvesOfAWarpShuffleByThemselves) {
  std::vector<uint32_t> results = runAlways(
      makeNVVM(R"(
        %low = icmp ult i32 %tid, 16
        br i1 %low, label %a, label %b
      a:
        %va = call i32 @llvm.nvvm.shfl.sync.idx.i32(i32 65535, i32 %x, i32 3, i32 31)
        br label %end
      b:
        %vb = call i32 @llvm.nvvm.shfl.sync.idx.i32(i32 -65536, i32 %x, i32 20, i32 31)
        br label %end
      end:
        %r = phi i32 [%va, %a], [%vb, %b])",
               "declare i32 @llvm.nvvm.shfl.sync.idx.i32(i32, i32, i32, i32)"),
      makeNumbers(32));
  EXPECT_EQ(results[0], 3u);
  EXPECT_EQ(results[31], 20u);
}

TEST_F(GPUSimulatorTest, ShuffleUnderDivergenceFails) {
  std::string globals =
      "declare i32 @llvm.nvvm.shfl.sync.bfly.i32(i32, i32, i32, i32)";
  expectFailure(makeNVVM(R"(
      %low = icmp ult i32 %tid, 4
      br i1 %low, label %a, label %end
    a:
      %v = call i32 @llvm.nvvm.shfl.sync.bfly.i32(i32 -1, i32 %x, i32 1, i32 31)
      br label %end
    end:
      %r = phi i32 [%v, %a], [%x, %0])",
                         globals),
                "is stuck: 28 of 32 lanes returned, lane 0 waits at its warp "
                "(4 of 32 lanes came) in '%v = call i32 "
                "@llvm.nvvm.shfl.sync.bfly.i32");
  // The lanes of one branch are not those of the other.
  expectFailure(makeNVVM(R"(
      %low = icmp ult i32 %tid, 4
      br i1 %low, label %a, label %b
    a:
      %va = call i32 @llvm.nvvm.shfl.sync.bfly.i32(i32 -1, i32 %x, i32 1, i32 31)
      br label %end
    b:
      %vb = call i32 @llvm.nvvm.shfl.sync.bfly.i32(i32 -1, i32 %x, i32 1, i32 31)
      br label %end
    end:
      %r = phi i32 [%va, %a], [%vb, %b])",
                         globals),
                "divergence at its warp");
}

//===----------------------------------------------------------------------===//
// Barriers and workgroup memory
//===----------------------------------------------------------------------===//

/// Lanes exchange elements through workgroup memory, `rounds` times.
std::string makeReversal(const std::string &before, const std::string &after) {
  return makeNVVM(R"(
      %at = getelementptr [64 x i32], ptr addrspace(3) @s, i32 0, i32 %tid
      store i32 %x, ptr addrspace(3) %at, align 4
      )" + before + R"(
      %other = sub i32 63, %tid
      %from = getelementptr [64 x i32], ptr addrspace(3) @s, i32 0, i32 %other
      %y = load i32, ptr addrspace(3) %from, align 4
      )" + after + R"(
      store i32 %y, ptr addrspace(3) %at, align 4
      %r = add i32 %y, 0)",
                  "@s = internal addrspace(3) global [64 x i32] undef");
}

const char *const kBarrier =
    "call void @llvm.nvvm.barrier.cta.sync.aligned.all(i32 0)";

TEST_F(GPUSimulatorTest, BarriersOrderWorkgroupMemory) {
  std::vector<uint32_t> results =
      runAlways(makeReversal(kBarrier, kBarrier), makeNumbers(64));
  for (uint32_t lane = 0; lane < 64; ++lane)
    EXPECT_EQ(results[lane], 63 - lane);
}

TEST_F(GPUSimulatorTest, MissingBarrierIsARace) {
  // A read of what is being written, and a write of what is being read.
  expectFailure(makeReversal("", kBarrier), "unordered with an access by lane",
                {64, 1, 1});
  expectFailure(makeReversal(kBarrier, ""), "unordered with an access by lane",
                {64, 1, 1});
}

// Where races are not looked for, the schedules show them in the results.
TEST_F(GPUSimulatorTest, MissingBarrierGivesOtherResults) {
  options.findsRaces = false;
  std::vector<uint32_t> right =
      runAlways(makeReversal(kBarrier, kBarrier), makeNumbers(64));
  for (GPUSchedule schedule : kSchedules) {
    options.schedule = schedule;
    EXPECT_NE(run(makeReversal("", ""), makeNumbers(64), 64, {64, 1, 1}),
              right);
  }
}

TEST_F(GPUSimulatorTest, WorkgroupMemoryIsNaNInEachBlock) {
  std::vector<uint32_t> results =
      run(makeNVVM(R"(
        %at = getelementptr [32 x i32], ptr addrspace(3) @s, i32 0, i32 %tid
        %r = load i32, ptr addrspace(3) %at, align 4
        store i32 7, ptr addrspace(3) %at, align 4)",
                   "@s = internal addrspace(3) global [32 x i32] undef"),
          makeNumbers(32), 32);
  ASSERT_TRUE(errors.empty()) << errors.front();
  EXPECT_EQ(results, std::vector<uint32_t>(32, ~0u));
}

TEST_F(GPUSimulatorTest, BarrierUnderDivergenceFails) {
  expectFailure(makeNVVM(R"(
      %low = icmp ult i32 %tid, 40
      br i1 %low, label %a, label %end
    a:
      call void @llvm.nvvm.barrier.cta.sync.aligned.all(i32 0)
      br label %end
    end:
      %r = add i32 %x, 0)"),
                "is stuck: 24 of 64 lanes returned, lane 0 waits at the "
                "block's barrier (40 of 64 lanes came)",
                {64, 1, 1});
  expectFailure(makeNVVM(R"(
      %low = icmp ult i32 %tid, 40
      br i1 %low, label %a, label %b
    a:
      call void @llvm.nvvm.barrier.cta.sync.aligned.all(i32 0)
      br label %end
    b:
      call void @llvm.nvvm.barrier.cta.sync.aligned.all(i32 0)
      br label %end
    end:
      %r = add i32 %x, 0)"),
                "divergence at the block's barrier", {64, 1, 1});
  expectFailure(
      makeNVVM("call void @llvm.nvvm.barrier.cta.sync.aligned.all(i32 3)\n"
               "%r = add i32 %x, 0"),
      "barrier 3 is not modelled");
}

TEST_F(GPUSimulatorTest, BlocksAreNotOrdered) {
  // Both write the same elements. Which lane does first, the schedule says.
  expectFailure(makeNVVM("%r = add i32 %x, 0"),
                " of allocation 1 of 256 bytes, unordered with an access by "
                "lane ",
                {32, 1, 1}, {2, 1, 1});
}

//===----------------------------------------------------------------------===//
// Accesses and what cannot be run
//===----------------------------------------------------------------------===//

TEST_F(GPUSimulatorTest, AccessesAreChecked) {
  auto expect = [&](const std::string &access, const std::string &error) {
    options.schedule = GPUSchedule::Up;
    run(makeNVVM(access + "\n%r = add i32 %x, 0",
                 "@s = internal addrspace(3) global [4 x i32] undef"),
        makeNumbers(32), 32);
    ASSERT_EQ(errors.size(), 1u);
    EXPECT_NE(errors[0].find(error), std::string::npos) << errors[0];
  };
  expect("%p = getelementptr i32, ptr %in.at, i32 1\n"
         "%v = load i32, ptr %p, align 4",
         "lane 31: reads 4 bytes at offset 128 of allocation 0 of 128 bytes, "
         "in '%v = load i32, ptr %p, align 4'");
  expect("%v = load <4 x i32>, ptr %in.at, align 16",
         "lane 1: reads 16 bytes at offset 4 of allocation 0 of 128 bytes, "
         "which is not aligned to 16");
  expect("%p = getelementptr i32, ptr %out, i32 -1\n"
         "store i32 0, ptr %p, align 4",
         "lane 0: writes 4 bytes at an address that is no device memory");
  expect("%v = load i32, ptr null, align 4", "that is no device memory");
  expect("%c = addrspacecast ptr %in.at to ptr addrspace(3)\n"
         "%v = load i32, ptr addrspace(3) %c, align 4",
         "which is no workgroup memory");
  expect("%p = getelementptr i32, ptr addrspace(3) @s, i32 %tid\n"
         "%v = load i32, ptr addrspace(3) %p, align 4",
         "lane 4: reads 4 bytes at offset 16 of @s of 16 bytes");
  expect("call void @llvm.memset.p0.i64(ptr %out, i8 0, i64 129, i1 false)",
         "writes 129 bytes at offset 0 of allocation 1 of 128 bytes");
}

TEST_F(GPUSimulatorTest, WhatIsNotModelledIsNamed) {
  auto expect = [&](const std::string &body, const std::string &globals,
                    const std::string &error) {
    run(makeNVVM(body + "\n%r = add i32 %x, 0", globals), makeNumbers(32), 32);
    ASSERT_FALSE(errors.empty());
    EXPECT_NE(errors[0].find(error), std::string::npos) << errors[0];
  };
  expect("call void @llvm.nvvm.barrier.cluster.arrive()",
         "declare void @llvm.nvvm.barrier.cluster.arrive()",
         "does not know @llvm.nvvm.barrier.cluster.arrive");
  expect("call float @__nv_exp2f(float 1.0)",
         "declare float @__nv_exp2f(float)",
         "@__nv_exp2f is not defined in the module");
  expect("call void asm sideeffect \"membar.cta;\", \"\"()", "",
         "does not run assembly");
  run("define", {1}, 1);
  ASSERT_FALSE(errors.empty());
  EXPECT_NE(errors[0].find("no LLVM IR"), std::string::npos);
  run("define ptx_kernel void @other() { ret void }", {1}, 1);
  ASSERT_FALSE(errors.empty());
  EXPECT_EQ(errors[0], "a module has no kernel @k");
}

TEST_F(GPUSimulatorTest, BlockHasToBeWhatTheKernelWasMadeFor) {
  run(R"(
    define ptx_kernel void @k(ptr %in, ptr %out) #0 { ret void }
    attributes #0 = { "nvvm.maxntid"="128,1,1" })",
      makeNumbers(1), 1, {256, 1, 1});
  ASSERT_EQ(errors.size(), 1u);
  EXPECT_EQ(errors[0], "@k takes blocks of 1 to 128 lanes, and is launched "
                       "with 256");
}

//===----------------------------------------------------------------------===//
// Host
//===----------------------------------------------------------------------===//

TEST_F(GPUSimulatorTest, HostCallsAreChecked) {
  Simulation simulation(device, options);
  auto expect = [&](const std::string &error) {
    ASSERT_EQ(simulation.errors.size(), 1u);
    EXPECT_EQ(simulation.errors[0], error);
    simulation.errors.clear();
  };
  char host[64] = {};
  void *memory = simulation.allocate(32);
  EXPECT_EQ(simulation.allocate(0), nullptr);
  simulation.copy(memory, host, 32);
  EXPECT_TRUE(simulation.errors.empty());
  simulation.copy(memory, host, 33);
  expect("a copy of 33 bytes is from and to no device memory, or exceeds it");
  simulation.copy(host, host + 32, 8);
  expect("a copy of 8 bytes is from and to no device memory, or exceeds it");
  simulation.release(host);
  expect("what is freed was not allocated");
  EXPECT_EQ(simulation.describeLeaks(), "1 allocations");

  // Nothing is done before someone waits for it.
  Stream *stream = simulation.createStream();
  int done = 0;
  simulation.enqueue(stream, [&] { ++done; });
  EXPECT_EQ(done, 0);
  EXPECT_EQ(simulation.describeLeaks(), "1 allocations, 1 streams");
  stream->synchronize();
  EXPECT_EQ(done, 1);
  simulation.enqueue(stream, [&] { ++done; });
  simulation.destroyStream(stream);
  expect("a stream is destroyed that nothing waited for");
  simulation.release(memory);
  EXPECT_EQ(simulation.describeLeaks(), "");
}

TEST_F(GPUSimulatorTest, DeviceMemoryIsNotTheHosts) {
  Simulation simulation(device, options);
  auto *memory = static_cast<volatile char *>(simulation.allocate(32));
  EXPECT_DEATH(memory[0] = 1, "");
  simulation.release(const_cast<char *>(memory));
}

} // namespace
