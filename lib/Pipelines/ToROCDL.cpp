//===- ToROCDL.cpp - pipeline to AMD GPUs ---------------------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GPUSteps.h"
#include "HostSteps.h"
#include "fpq/Conversion/Passes.h"
#include "mlir/Conversion/Passes.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/GPU/Transforms/Passes.h"
#include "mlir/Pass/PassManager.h"

using namespace mlir;

/// Whether subgroups have 64 threads, and not 32.
static bool hasWave64(fpq::AMDChip chip) {
  return chip == fpq::AMDChip::GFX942 || chip == fpq::AMDChip::GFX950;
}

/// gpu.module ops in their own dialects to gpu.binary ops.
static void buildDeviceSteps(OpPassManager &manager,
                             const fpq::ToROCDLPipelineOptions &options) {
  OpPassManager &kernels = manager.nest<gpu::GPUModuleOp>();
  fpq::buildKernelMathSteps(kernels, fpq::GPUVendor::AMD);
  fpq::NarrowFloatsToROCDLPassOptions casts;
  casts.chip = options.chip;
  kernels.addPass(fpq::createNarrowFloatsToROCDLPass(casts));
  fpq::buildKernelSteps(kernels, fpq::GPUVendor::AMD);
  ConvertGpuOpsToROCDLOpsOptions conversion;
  conversion.chipset = fpq::getName(options.chip).str();
  conversion.useBarePtrCallConv = true;
  conversion.runtime = gpu::amd::Runtime::HIP;
  kernels.addPass(createConvertGpuOpsToROCDLOps(conversion));
  fpq::buildKernelCleanup(kernels);

  GpuROCDLAttachTargetOptions target;
  target.chip = fpq::getName(options.chip).str();
  target.optLevel = 3;
  target.wave64Flag = hasWave64(options.chip);
  manager.addPass(createGpuROCDLAttachTarget(target));
  if (options.format == fpq::KernelFormat::Bin)
    manager.addPass(fpq::createLinkAMDKernelsPass());
  else
    fpq::buildBinarySteps(manager, options.format);
}

void fpq::buildToROCDLPipeline(OpPassManager &manager,
                               const ToROCDLPipelineOptions &options) {
  HostSettings host(options);
  host.launchesKernels = true;
  FormGPUKernelsPassOptions kernels;
  kernels.subgroupSize = hasWave64(options.chip) ? 64 : 32;
  kernels.exactScale = options.exactScale;
  kernels.threadsPerRow = options.threadsPerRow;
  buildLinalgSteps(manager);
  manager.addPass(createFormGPUKernelsPass(kernels));
  buildDeviceSteps(manager, options);
  buildHostSteps(manager, host);
}
