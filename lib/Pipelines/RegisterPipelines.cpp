//===- RegisterPipelines.cpp - every pipeline -----------------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "fpq/Pipelines/Pipelines.h"
#include "mlir/Pass/PassRegistry.h"

using namespace mlir;

void fpq::registerFPQPipelines() {
  PassPipelineRegistration<QuantizePipelineOptions>(
      "fpq-quantize",
      "Quantize linalg on tensors: mark sites, decide their scales, and "
      "compute "
      "on narrow floats",
      buildQuantizePipeline);
  PassPipelineRegistration<ToLLVMPipelineOptions>(
      "fpq-to-llvm",
      "Lower linalg and fpq on tensors to the LLVM dialect for a CPU",
      buildToLLVMPipeline);
  PassPipelineRegistration<ToNVVMPipelineOptions>(
      "fpq-to-nvvm",
      "Lower linalg and fpq on tensors to kernels for an NVIDIA GPU, and to "
      "the LLVM dialect for the CPU that launches them",
      buildToNVVMPipeline);
  PassPipelineRegistration<ToROCDLPipelineOptions>(
      "fpq-to-rocdl",
      "Lower linalg and fpq on tensors to kernels for an AMD GPU, and to the "
      "LLVM dialect for the CPU that launches them",
      buildToROCDLPipeline);
}
