//===- HostSteps.h - what pipelines do for the CPU --------------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_LIB_PIPELINES_HOSTSTEPS_H
#define FPQ_LIB_PIPELINES_HOSTSTEPS_H

#include "fpq/Pipelines/Pipelines.h"
#include "fpq/Transforms/Passes.h"

namespace mlir {
class OpPassManager;
} // namespace mlir

namespace fpq {

/// What the options of a pipeline say about the code for the CPU.
struct HostSettings {
  template <typename T>
  explicit HostSettings(const HostPipelineOptions<T> &options)
      : checkRanges(options.checkRanges),
        vectorizeSoftmax(options.vectorizeSoftmax),
        exactScale(options.exactScale), approximateExp(options.approximateExp),
        threads(options.threads) {
    target.triple = options.targetTriple;
    target.cpu = options.targetCPU;
    target.features = options.targetFeatures;
    target.preferVectorWidth = options.preferVectorWidth;
  }

  SetCPUTargetPassOptions target;
  bool checkRanges, vectorizeSoftmax, exactScale, approximateExp;
  Threads threads;
  /// Whether there may be ops of the gpu dialect.
  bool launchesKernels = false;
};

/// Tensors with fpq ops to linalg on tensors.
void buildLinalgSteps(mlir::OpPassManager &manager);

/// Arithmetic on narrow floats to arithmetic on f32.
void buildEmulationStep(mlir::OpPassManager &manager);

/// Linalg on tensors to the LLVM dialect.
void buildHostSteps(mlir::OpPassManager &manager, const HostSettings &settings);

} // namespace fpq

#endif // FPQ_LIB_PIPELINES_HOSTSTEPS_H
