//===- Contraction.h - matrix products on buffers ---------------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_LIB_TRANSFORMS_CONTRACTION_H
#define FPQ_LIB_TRANSFORMS_CONTRACTION_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include <optional>
#include <string>

namespace fpq {

/// An operand of a contraction: a buffer whose dimension i is indexed by loop
/// `loops[i]`, or what is computed from its elements, and perhaps from scales.
struct ContractionOperand {
  mlir::Value buffer;
  llvm::SmallVector<unsigned> loops;
  /// What the op that computes the contraction multiplies.
  mlir::Value element;
  /// The operands of that op that `element` is computed from, that of `buffer`
  /// first.
  llvm::SmallVector<mlir::OpOperand *> inputs;

  bool has(unsigned loop) const { return llvm::is_contained(loops, loop); }
  mlir::MemRefType getType() const {
    return llvm::cast<mlir::MemRefType>(buffer.getType());
  }

  /// Whether its elements have to be computed.
  bool isComputed() const { return !llvm::isa<mlir::BlockArgument>(element); }

  /// The distance in memory between neighbours along `loop`, or nullopt where
  /// it is known at run time only.
  std::optional<int64_t> getStride(unsigned loop) const;

  /// Whether neighbours along `loop`, the last dimension, are so in memory.
  bool isContiguous(unsigned loop) const {
    return loops.back() == loop && getStride(loop) == 1;
  }
};

/// `out[batch, rows, columns] += lhs[batch, rows, k] * rhs[batch, columns, k]`
/// on buffers, with any number of each kind of loop. Vectors lie along
/// `column`, which is contiguous in `out`; the operands are swapped where that
/// is a dimension of the first.
struct Contraction {
  mlir::linalg::LinalgOp op;
  ContractionOperand lhs, rhs, out;
  llvm::SmallVector<int64_t> extents;
  llvm::SmallVector<unsigned> batch, outerRows, outerColumns, reductions;
  std::optional<unsigned> row;
  unsigned column;

  mlir::FloatType getType() const {
    return llvm::cast<mlir::FloatType>(out.getType().getElementType());
  }
};

/// Whether `op` multiplies and adds as a contraction does: inputs, or what
/// elementwise ops in its body compute from them. No input is in both factors.
bool isContraction(mlir::linalg::LinalgOp op);

/// Whether `op`, for which isContraction holds, multiplies its two inputs as
/// they are, or converted to another float type.
bool multipliesInputs(mlir::linalg::LinalgOp op);

/// Describes `op`, for which isContraction holds. On failure sets `reason`.
mlir::FailureOr<Contraction> matchContraction(mlir::linalg::LinalgOp op,
                                              std::string &reason);

} // namespace fpq

#endif // FPQ_LIB_TRANSFORMS_CONTRACTION_H
