//===- HostProgramTest.cpp - host code that launches kernels --------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What MLIR's stock passes make of gpu.launch_func, gpu.memcpy and gpu.alloc,
// with the kernel on the simulated GPU.
//
//===----------------------------------------------------------------------===//

#include "ExecutionTest.h"
#include "SimulatedFunction.h"
#include "StockPipeline.h"

using namespace mlir;
using namespace fpq;
using namespace fpq::test;

namespace {

/// A kernel that doubles a vector, and a function that runs it.
const char *const kDoubling = R"(
module attributes {gpu.container_module} {
  gpu.module @m {
    gpu.func @double(%from: memref<f32>, %to: memref<f32>, %n: index) kernel
        attributes {known_block_size = array<i32: 128, 1, 1>} {
      %c128 = arith.constant 128 : index
      %x = memref.reinterpret_cast %from to offset: [0], sizes: [%n],
           strides: [1] : memref<f32> to memref<?xf32>
      %y = memref.reinterpret_cast %to to offset: [0], sizes: [%n],
           strides: [1] : memref<f32> to memref<?xf32>
      %thread = gpu.thread_id x
      %block = gpu.block_id x
      %first = arith.muli %block, %c128 : index
      %i = arith.addi %first, %thread : index
      %inside = arith.cmpi ult, %i, %n : index
      scf.if %inside {
        %v = memref.load %x[%i] : memref<?xf32>
        %w = arith.addf %v, %v : f32
        memref.store %w, %y[%i] : memref<?xf32>
      }
      gpu.return
    }
  }
  func.func @main(%x: tensor<?xf32>) -> tensor<?xf32> {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c128 = arith.constant 128 : index
    %n = tensor.dim %x, %c0 : tensor<?xf32>
    %blocks = arith.ceildivui %n, %c128 : index
    %in = bufferization.to_buffer %x read_only
        : tensor<?xf32> to memref<?xf32>
    %from = gpu.alloc(%n) : memref<?xf32>
    %to = gpu.alloc(%n) : memref<?xf32>
    gpu.memcpy %from, %in : memref<?xf32>, memref<?xf32>
    %from0 = memref.reinterpret_cast %from to offset: [0], sizes: [],
             strides: [] : memref<?xf32> to memref<f32>
    %to0 = memref.reinterpret_cast %to to offset: [0], sizes: [], strides: []
         : memref<?xf32> to memref<f32>
    gpu.launch_func @m::@double blocks in (%blocks, %c1, %c1)
        threads in (%c128, %c1, %c1)
        args(%from0 : memref<f32>, %to0 : memref<f32>, %n : index)
    %out = memref.alloc(%n) : memref<?xf32>
    gpu.memcpy %out, %to : memref<?xf32>, memref<?xf32>
    gpu.dealloc %from : memref<?xf32>
    gpu.dealloc %to : memref<?xf32>
    %y = bufferization.to_tensor %out restrict writable
       : memref<?xf32> to tensor<?xf32>
    return %y : tensor<?xf32>
  }
})";

class HostProgramTest : public ExecutionTest {
protected:
  HostTensor makeVector(size_t count) {
    std::vector<double> values(count);
    for (size_t index = 0; index < count; ++index)
      values[index] = 0.5 * index;
    return makeTensor(getType("f32"), {static_cast<int64_t>(count)}, values);
  }

  /// The error of a call of @main in `text`.
  std::string getError(std::string text, llvm::StringRef from,
                       llvm::StringRef to) {
    size_t at = text.find(from.str());
    EXPECT_NE(at, std::string::npos) << from.str();
    text.replace(at, from.size(), to.str());
    auto module = parse(text);
    SimulatedFunction function(*module, "sm_90a", buildStockPipeline);
    EXPECT_FALSE(function(makeVector(300))) << "there was no error";
    return function.getErrors().empty() ? "" : function.getErrors().front();
  }
};

TEST_F(HostProgramTest, KernelsRunFromHostCode) {
  auto module = parse(kDoubling);
  SimulatedFunction function(*module, "sm_90a", buildStockPipeline);
  for (size_t count : {1u, 127u, 128u, 129u, 1000u}) {
    HostTensor x = makeVector(count);
    auto results = function(x);
    ASSERT_TRUE(results) << llvm::join(function.getErrors(), "\n");
    EXPECT_EQ(function.getNumLaunches(), 1u);
    std::vector<double> values = x.toDoubles();
    for (auto [from, to] : llvm::zip_equal(values, (*results)[0].toDoubles()))
      ASSERT_EQ(to, 2 * from);
  }
}

TEST_F(HostProgramTest, WhatTheHostDoesWrongIsAnError) {
  EXPECT_EQ(getError(kDoubling, "gpu.dealloc %to : memref<?xf32>", ""),
            "left behind: 1 allocations, 1 modules");
  EXPECT_NE(getError(kDoubling, "gpu.dealloc %to ", "gpu.dealloc %from ")
                .find("what is freed was not allocated"),
            std::string::npos);
  EXPECT_EQ(getError(kDoubling, "blocks in (%blocks", "blocks in (%c0"),
            "@double is launched with an empty grid");
  EXPECT_EQ(getError(kDoubling, "threads in (%c128", "threads in (%n"),
            "@double takes blocks of 1 to 128 lanes, and is launched with 300");
  // Memory of the host, which the kernel cannot reach.
  EXPECT_NE(getError(kDoubling, "%from0 = memref.reinterpret_cast %from",
                     "%from0 = memref.reinterpret_cast %in")
                .find("is no device memory"),
            std::string::npos);
  EXPECT_NE(getError(kDoubling, "arith.cmpi ult", "arith.cmpi ule")
                .find("reads 4 bytes at offset 1200 of allocation 0 of 1200 "
                      "bytes"),
            std::string::npos);
}

} // namespace
