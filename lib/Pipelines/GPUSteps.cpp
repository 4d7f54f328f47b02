//===- GPUSteps.cpp - what pipelines do for GPUs --------------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GPUSteps.h"
#include "HostSteps.h"
#include "fpq/Conversion/Passes.h"
#include "fpq/Transforms/Passes.h"
#include "mlir/Conversion/Passes.h"
#include "mlir/Dialect/Arith/Transforms/Passes.h"
#include "mlir/Dialect/GPU/Transforms/Passes.h"
#include "mlir/Dialect/MemRef/Transforms/Passes.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;

void fpq::buildKernelMathSteps(OpPassManager &kernels, GPUVendor vendor) {
  LowerKernelMathPassOptions math;
  math.vendor = vendor;
  kernels.addPass(createVerifyKernelsPass());
  kernels.addPass(createExpandKernelMathPass());
  kernels.addPass(createLowerKernelMathPass(math));
  kernels.addPass(createApproximateMathPass());
  kernels.addPass(createExpandExpPass());
  buildEmulationStep(kernels);
}

void fpq::buildKernelSteps(OpPassManager &kernels, GPUVendor vendor) {
  LowerKernelMathPassOptions math;
  math.vendor = vendor;
  kernels.addPass(createExpandNarrowFloatsPass());
  // What polynomials and casts are made of.
  kernels.addPass(createLowerKernelMathPass(math));
  kernels.addPass(createNarrowFloatsToBytesPass());
  // The sizes of blocks that are known, which AMD has in a library otherwise.
  kernels.addPass(arith::createIntRangeOptimizationsPass());
  kernels.addPass(createConvertVectorToSCFPass());
  kernels.addPass(createLowerKernelVectorsPass());
  kernels.addPass(createSCFToControlFlowPass());
  kernels.addPass(memref::createExpandStridedMetadataPass());
  kernels.addPass(createLowerAffinePass());
  kernels.addPass(createCanonicalizerPass());
  kernels.addPass(createCSEPass());
}

void fpq::buildKernelCleanup(OpPassManager &kernels) {
  kernels.addPass(createCanonicalizerPass());
  kernels.addPass(createCSEPass());
  // What counts bits; the functions are gone.
  kernels.addPass(createConvertMathToLLVMPass());
  kernels.addPass(createReconcileUnrealizedCastsPass());
  kernels.addPass(createVerifyLoweredPass());
}

void fpq::buildBinarySteps(OpPassManager &manager, KernelFormat format) {
  GpuModuleToBinaryPassOptions options;
  options.compilationTarget = getName(format).str();
  manager.addPass(createGpuModuleToBinaryPass(options));
}

llvm::StringRef fpq::getName(KernelFormat format) {
  switch (format) {
  case KernelFormat::LLVM:
    return "llvm";
  case KernelFormat::ISA:
    return "isa";
  case KernelFormat::Bin:
    return "bin";
  case KernelFormat::Fatbin:
    return "fatbin";
  }
  llvm_unreachable("not a format");
}
