//===- FPQToLinalg.h - fpq on tensors to linalg -----------------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_CONVERSION_FPQTOLINALG_H
#define FPQ_CONVERSION_FPQTOLINALG_H

namespace mlir {
class RewritePatternSet;
} // namespace mlir

namespace fpq {

/// Patterns that turn fpq.quantize and fpq.dequantize on ranked tensors into
/// linalg.generic.
void populateFPQToLinalgPatterns(mlir::RewritePatternSet &patterns);

} // namespace fpq

#endif // FPQ_CONVERSION_FPQTOLINALG_H
