//===- KernelMath.h - math ops that kernels can have ------------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_LIB_GPU_KERNELMATH_H
#define FPQ_LIB_GPU_KERNELMATH_H

#include "mlir/IR/Operation.h"

namespace fpq {

/// The intrinsic of LLVM, on every target, that is `op`: what is exact, or
/// rounded correctly. Empty if there is none.
llvm::StringRef getMathIntrinsic(mlir::Operation *op);

/// Whether `op` is a function that has a polynomial in vector code of f32.
bool hasPolynomial(mlir::Operation *op);

/// Whether `--fpq-expand-kernel-math` makes of `op` what the others are.
bool hasExpansion(mlir::Operation *op);

/// Whether a kernel can compute `op`, from the body of an elementwise op,
/// without a library for the GPU.
bool hasKernelForm(mlir::Operation *op);

} // namespace fpq

#endif // FPQ_LIB_GPU_KERNELMATH_H
