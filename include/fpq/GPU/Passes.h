//===- Passes.h - fpq passes for GPUs ---------------------------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_GPU_PASSES_H
#define FPQ_GPU_PASSES_H

#include "mlir/Pass/Pass.h"

namespace fpq {

/// Whose instructions kernels use.
enum class GPUVendor { NVIDIA, AMD };

#define GEN_PASS_DECL
#include "fpq/GPU/Passes.h.inc"

#define GEN_PASS_REGISTRATION
#include "fpq/GPU/Passes.h.inc"

} // namespace fpq

#endif // FPQ_GPU_PASSES_H
