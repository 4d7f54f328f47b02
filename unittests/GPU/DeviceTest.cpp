//===- DeviceTest.cpp - kernels on a GPU ----------------------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The kernels of fpq-to-nvvm on an NVIDIA GPU, launched by libfpq_gpu_runtime,
// against fpq-to-llvm. FPQ_GPU_CHIP names the GPU, "sm_90a" say;
// test/GPU/device.test sets it and runs this where there is one.
//
//===----------------------------------------------------------------------===//

#include "ExecutionTest.h"
#include "KernelCase.h"
#include "KernelPipeline.h"
#include "fpq/Execution/CompiledFunction.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Target/LLVMIR/Dialect/All.h"
#include <cstdlib>

using namespace mlir;
using namespace fpq;
using namespace fpq::test;

namespace {

class DeviceTest : public ExecutionTest,
                   public ::testing::WithParamInterface<KernelCase> {
protected:
  void run(ArrayRef<SmallVector<int64_t>> shapes, bool isDynamic);

  KernelCase kernel = GetParam();
};

void DeviceTest::run(ArrayRef<SmallVector<int64_t>> shapes, bool isDynamic) {
  const char *chip = std::getenv("FPQ_GPU_CHIP");
  if (!chip)
    GTEST_SKIP() << "FPQ_GPU_CHIP does not say which GPU there is";
  DialectRegistry registry;
  registerAllGPUToLLVMIRTranslations(registry);
  context.appendDialectRegistry(registry);
  size_t numElements = 0, numByOne = 0;
  for (const SmallVector<int64_t> &shape : shapes) {
    std::string text = kernel.getText(shape, isDynamic);
    SCOPED_TRACE(text);
    std::vector<HostTensor> arguments =
        kernel.makeArguments(&context, shape, /*seed=*/1);
    auto onCPU = parse(text);
    FailureOr<CompiledFunction> reference = CompiledFunction::create(
        *onCPU, "main", ToLLVMPipelineOptions(), /*optimizes=*/false);
    ASSERT_TRUE(succeeded(reference)) << llvm::join(takeErrors(), "\n");
    auto onDevice = parse(text);
    FailureOr<CompiledFunction> function = CompiledFunction::createWithPipeline(
        *onDevice, "main",
        [&](OpPassManager &manager) {
          buildKernelPipeline(manager, chip, KernelFormat::ISA);
        },
        /*optimizes=*/false);
    ASSERT_TRUE(succeeded(function)) << llvm::join(takeErrors(), "\n");
    FailureOr<std::vector<HostTensor>> expected = (*reference)(arguments),
                                       results = (*function)(arguments);
    ASSERT_TRUE(succeeded(expected) && succeeded(results));
    Difference difference = compare(results->front(), expected->front());
    EXPECT_EQ(difference.numByMore, 0u);
    numElements += difference.numElements;
    numByOne += difference.numByOne;
  }
  EXPECT_LE(numByOne, 1 + numElements / 100000);
}

std::vector<SmallVector<int64_t>> getShapes(KernelKind kind) {
  if (kind == KernelKind::ColumnSoftmax)
    return {{7, 9}, {1000, 64}, {1025, 3}};
  return {{9, 1}, {9, 7}, {11, 63}, {128, 1000}, {64, 4096}, {9, 33000}};
}

TEST_P(DeviceTest, Static) { run(getShapes(kernel.kind), /*isDynamic=*/false); }

TEST_P(DeviceTest, Dynamic) { run(getShapes(kernel.kind), /*isDynamic=*/true); }

std::vector<KernelCase> getCases() {
  std::vector<KernelCase> cases;
  for (KernelKind kind :
       {KernelKind::Softmax, KernelKind::ScaledMaskedSoftmax,
        KernelKind::ColumnSoftmax, KernelKind::Quantize, KernelKind::Dequantize,
        KernelKind::QuantizedElementwise, KernelKind::QuantizedFunctions})
    for (const char *wide : {"f32", "f16", "bf16"})
      for (const char *narrow : {"f8E4M3FN", "f8E5M2"})
        cases.push_back({kind, wide, narrow});
  return cases;
}

INSTANTIATE_TEST_SUITE_P(All, DeviceTest, ::testing::ValuesIn(getCases()),
                         [](const ::testing::TestParamInfo<KernelCase> &info) {
                           return getName(info.param.kind).str() + "_" +
                                  info.param.wide + "_" + info.param.narrow;
                         });

} // namespace
