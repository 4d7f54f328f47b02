//===- GPUSteps.h - what pipelines do for GPUs ------------------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_LIB_PIPELINES_GPUSTEPS_H
#define FPQ_LIB_PIPELINES_GPUSTEPS_H

#include "fpq/GPU/Passes.h"
#include "fpq/Pipelines/Pipelines.h"

namespace mlir {
class OpPassManager;
} // namespace mlir

namespace fpq {

/// Mathematical functions in a gpu.module, and arithmetic on narrow floats.
void buildKernelMathSteps(mlir::OpPassManager &kernels, GPUVendor vendor);

/// What is left after the casts of narrow floats that the target has, to what
/// the conversion to its dialect takes.
void buildKernelSteps(mlir::OpPassManager &kernels, GPUVendor vendor);

/// What follows that conversion.
void buildKernelCleanup(mlir::OpPassManager &kernels);

/// Each gpu.module, which has a target, to a gpu.binary.
void buildBinarySteps(mlir::OpPassManager &manager, KernelFormat format);

} // namespace fpq

#endif // FPQ_LIB_PIPELINES_GPUSTEPS_H
