//===- NarrowFloatsToNVVM.h - narrow casts for NVIDIA GPUs ------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_CONVERSION_NARROWFLOATSTONVVM_H
#define FPQ_CONVERSION_NARROWFLOATSTONVVM_H

namespace mlir {
class RewritePatternSet;
} // namespace mlir

namespace fpq {

/// Patterns that convert arith.truncf, arith.extf, fpq.quantize and
/// fpq.dequantize, on scalars and vectors of f8E4M3FN and f8E5M2, to
/// nvvm.convert ops. Other casts are left.
void populateNarrowFloatsToNVVMPatterns(mlir::RewritePatternSet &patterns);

} // namespace fpq

#endif // FPQ_CONVERSION_NARROWFLOATSTONVVM_H
