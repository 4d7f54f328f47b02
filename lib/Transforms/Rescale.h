//===- Rescale.h - sums of narrow values at their scale ---------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_LIB_TRANSFORMS_RESCALE_H
#define FPQ_LIB_TRANSFORMS_RESCALE_H

#include "DequantizedOperand.h"
#include "mlir/IR/PatternMatch.h"

namespace fpq {

/// Reciprocals of scales, or products of those of two operands.
struct RescaleFactor {
  /// An f32 or a tensor of them: the scales where the factors are not known.
  mlir::Value scales;
  /// The factors in row-major order; empty if they are not known.
  llvm::SmallVector<float> factors;
  /// From the indices of an element of the result to those of its factor.
  mlir::AffineMap map;
};

/// What sums of products of `lhs` and `rhs` have to be multiplied by. Nothing,
/// with a reason, if a product of known reciprocals is no normal f32.
std::optional<llvm::SmallVector<RescaleFactor, 2>>
getRescaleFactors(const DequantizedOperand &lhs, const DequantizedOperand &rhs,
                  std::string &reason);

/// `sums`, of f32, times `factors`, which are multiplied first, plus `init`, if
/// there is one; rounded to `type` at the end.
mlir::Value createRescale(mlir::RewriterBase &rewriter, mlir::Location loc,
                          mlir::Value sums,
                          llvm::ArrayRef<RescaleFactor> factors,
                          mlir::Value init, mlir::RankedTensorType type);

} // namespace fpq

#endif // FPQ_LIB_TRANSFORMS_RESCALE_H
