//===- ElementwiseTree.h - elementwise ops in vector code -------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_LIB_TRANSFORMS_ELEMENTWISETREE_H
#define FPQ_LIB_TRANSFORMS_ELEMENTWISETREE_H

#include "LaneBody.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace fpq {

/// Elements of an iteration space that lie side by side.
struct Lanes {
  /// One for each loop; that of `dim` is the loop of the first lane.
  llvm::SmallVector<mlir::Value> indices;
  /// The loop that the lanes run along.
  unsigned dim = 0;
  int64_t count = 1;
  /// Which lanes exist; all of them if null.
  mlir::Value mask;

  mlir::VectorType getVectorType(mlir::Type element) const {
    return mlir::VectorType::get(count, element);
  }
};

/// Whether `op` computes each element of its one result from elements alone,
/// with ops that have a vector form.
bool isElementwise(mlir::linalg::LinalgOp op);

/// The ops in the body of `op`, an elementwise op, on scalars or vectors in
/// place of its block arguments.
mlir::Value emitElementwise(mlir::ImplicitLocOpBuilder &builder,
                            mlir::linalg::LinalgOp op,
                            llvm::ArrayRef<mlir::Value> arguments,
                            int64_t lanes);

/// How to compute elements of a tensor from tensors in memory: the elementwise
/// ops that it is the result of and that nothing else reads.
class ElementwiseTree {
public:
  /// The tree of `tensor`, whose element is `map` of the loops. Has no value if
  /// lanes along loop `dim` do not lie side by side in memory.
  static std::optional<ElementwiseTree>
  create(mlir::Value tensor, mlir::AffineMap map, unsigned dim);

  /// The elements: a scalar if they are the same for all lanes, else a vector.
  mlir::Value emit(mlir::ImplicitLocOpBuilder &builder,
                   const Lanes &lanes) const;

private:
  mlir::Value tensor;
  mlir::AffineMap map;
  /// What computes `tensor`; null if it is read.
  mlir::linalg::LinalgOp producer;
  std::vector<ElementwiseTree> operands;
};

} // namespace fpq

#endif // FPQ_LIB_TRANSFORMS_ELEMENTWISETREE_H
