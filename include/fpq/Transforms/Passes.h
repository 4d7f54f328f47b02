//===- Passes.h - fpq transformation passes ---------------------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_TRANSFORMS_PASSES_H
#define FPQ_TRANSFORMS_PASSES_H

#include "fpq/IR/FPQAttrs.h"
#include "mlir/Pass/Pass.h"

namespace fpq {

/// How a pass writes a report.
enum class ReportFormat { Text, JSON };

/// Which weights share a scale.
enum class WeightGranularity { PerChannel, PerTensor };

#define GEN_PASS_DECL
#include "fpq/Transforms/Passes.h.inc"

#define GEN_PASS_REGISTRATION
#include "fpq/Transforms/Passes.h.inc"

} // namespace fpq

#endif // FPQ_TRANSFORMS_PASSES_H
