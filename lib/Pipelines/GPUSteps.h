//===- GPUSteps.h - what pipelines do for GPUs ------------------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_LIB_PIPELINES_GPUSTEPS_H
#define FPQ_LIB_PIPELINES_GPUSTEPS_H

#include "fpq/Pipelines/Pipelines.h"

namespace mlir {
class OpPassManager;
} // namespace mlir

namespace fpq {

/// What is left of a kernel, in a gpu.module, after its casts and mathematical
/// functions, to what the conversion to a target's dialect takes.
void buildKernelSteps(mlir::OpPassManager &kernels);

/// What follows that conversion.
void buildKernelCleanup(mlir::OpPassManager &kernels);

/// Each gpu.module, which has a target, to a gpu.binary.
void buildBinarySteps(mlir::OpPassManager &manager, KernelFormat format);

} // namespace fpq

#endif // FPQ_LIB_PIPELINES_GPUSTEPS_H
