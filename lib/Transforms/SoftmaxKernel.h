//===- SoftmaxKernel.h - vector code for softmax ----------------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_LIB_TRANSFORMS_SOFTMAXKERNEL_H
#define FPQ_LIB_TRANSFORMS_SOFTMAXKERNEL_H

#include "StripMining.h"
#include "fpq/Transforms/SoftmaxGroup.h"

namespace fpq {

struct SoftmaxKernelOptions {
  StripOptions strips;
  /// Bytes of the stack that a row of exponentials may take.
  int64_t maxStackBytes = 16384;
  /// Divide each element, and scale the quotient, as fpq.quantize says.
  bool exactScale = false;
  /// Let exp be as inexact as a quantized result allows.
  bool approximateExp = false;
};

/// Emits the kernel of `group` on tensors: the result of its last op, in front
/// of which `builder` is.
mlir::Value emitSoftmaxKernel(mlir::OpBuilder &builder,
                              const SoftmaxGroup &group,
                              const SoftmaxKernelOptions &options);

} // namespace fpq

#endif // FPQ_LIB_TRANSFORMS_SOFTMAXKERNEL_H
