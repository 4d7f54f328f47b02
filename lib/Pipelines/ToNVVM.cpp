//===- ToNVVM.cpp - pipeline to NVIDIA GPUs -------------------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GPUSteps.h"
#include "HostSteps.h"
#include "fpq/Conversion/Passes.h"
#include "fpq/GPU/Passes.h"
#include "mlir/Conversion/Passes.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/GPU/Transforms/Passes.h"
#include "mlir/Pass/PassManager.h"

using namespace mlir;

llvm::StringRef fpq::getName(NVIDIAChip chip) {
  switch (chip) {
  case NVIDIAChip::SM89:
    return "sm_89";
  case NVIDIAChip::SM90a:
    return "sm_90a";
  case NVIDIAChip::SM100a:
    return "sm_100a";
  case NVIDIAChip::SM120a:
    return "sm_120a";
  }
  llvm_unreachable("not a chip");
}

/// gpu.module ops in their own dialects to gpu.binary ops.
static void buildDeviceSteps(OpPassManager &manager,
                             const fpq::ToNVVMPipelineOptions &options) {
  OpPassManager &kernels = manager.nest<gpu::GPUModuleOp>();
  fpq::buildKernelMathSteps(kernels, fpq::GPUVendor::NVIDIA);
  kernels.addPass(fpq::createNarrowFloatsToNVVMPass());
  fpq::buildKernelSteps(kernels, fpq::GPUVendor::NVIDIA);
  ConvertGpuOpsToNVVMOpsOptions conversion;
  conversion.useBarePtrCallConv = true;
  kernels.addPass(createConvertGpuOpsToNVVMOps(conversion));
  fpq::buildKernelCleanup(kernels);

  GpuNVVMAttachTargetOptions target;
  target.chip = fpq::getName(options.chip).str();
  // The default, PTX 7.8, has no conversion to f8 for this chip.
  if (options.chip == fpq::NVIDIAChip::SM89)
    target.features = "+ptx81";
  target.optLevel = 3;
  manager.addPass(createGpuNVVMAttachTarget(target));
  fpq::buildBinarySteps(manager, options.format);
}

void fpq::buildToNVVMPipeline(OpPassManager &manager,
                              const ToNVVMPipelineOptions &options) {
  HostSettings host(options);
  host.launchesKernels = true;
  FormGPUKernelsPassOptions kernels;
  kernels.exactScale = options.exactScale;
  kernels.threadsPerRow = options.threadsPerRow;
  buildLinalgSteps(manager);
  manager.addPass(createFormGPUKernelsPass(kernels));
  buildDeviceSteps(manager, options);
  buildHostSteps(manager, host);
}
