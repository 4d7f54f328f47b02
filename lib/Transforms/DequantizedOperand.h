//===- DequantizedOperand.h - what contractions dequantize ------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_LIB_TRANSFORMS_DEQUANTIZEDOPERAND_H
#define FPQ_LIB_TRANSFORMS_DEQUANTIZEDOPERAND_H

#include "fpq/IR/FPQOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include <optional>
#include <string>

namespace fpq {

/// An input of a contraction or convolution that is the result of an
/// fpq.dequantize, moved.
struct DequantizedOperand {
  DequantizeOp dequantize;
  /// What moves the result to the operand, in that order.
  llvm::SmallVector<mlir::OpResult> moves;
  /// From the indices of an element of what the op makes to those of the scale
  /// of all that is summed there; no results if there is one scale.
  mlir::AffineMap scaleMap;
};

/// Describes `operand`, of an op for which isContraction holds. Nothing if it
/// is not dequantized, or if no one factor of the sums follows from the scales:
/// then `reason` is set.
std::optional<DequantizedOperand>
matchDequantizedOperand(mlir::OpOperand &operand, std::string &reason);

} // namespace fpq

#endif // FPQ_LIB_TRANSFORMS_DEQUANTIZEDOPERAND_H
