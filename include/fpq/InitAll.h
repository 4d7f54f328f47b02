//===- InitAll.h - register everything of fpq -------------------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_INITALL_H
#define FPQ_INITALL_H

#include "fpq/Analysis/FloatRangeModels.h"
#include "fpq/Conversion/Passes.h"
#include "fpq/GPU/Passes.h"
#include "fpq/IR/FPQDialect.h"
#include "fpq/Pipelines/Pipelines.h"
#include "fpq/Transforms/Passes.h"
#include "mlir/IR/DialectRegistry.h"

namespace fpq {

/// Adds the fpq dialect to `registry`, and the float ranges of upstream ops.
inline void registerAllDialects(mlir::DialectRegistry &registry) {
  registry.insert<FPQDialect>();
  registerFloatRangeExternalModels(registry);
}

/// Registers every pass and pipeline of fpq with the global pass registry.
inline void registerAllPasses() {
  registerFPQConversionPasses();
  registerFPQGPUPasses();
  registerFPQTransformsPasses();
  registerFPQPipelines();
}

} // namespace fpq

#endif // FPQ_INITALL_H
