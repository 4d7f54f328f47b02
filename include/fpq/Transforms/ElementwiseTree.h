//===- ElementwiseTree.h - elementwise ops in vector code -------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_TRANSFORMS_ELEMENTWISETREE_H
#define FPQ_TRANSFORMS_ELEMENTWISETREE_H

#include "fpq/Transforms/LaneBody.h"
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

/// The one operand that reads `tensor`, or null if there are more, or other ops
/// that use it. The op may use it as what it writes to as well.
mlir::OpOperand *getOnlyRead(mlir::Value tensor);

/// What `op`, a softmax or an elementwise op, writes to. If it reads that as
/// well, as the result of another such op that may be fused with it, what that
/// op writes to, and so on.
mlir::Value getFusedInit(mlir::Operation *op);

/// The ops in the body of `op`, an elementwise op, on scalars or vectors in
/// place of its block arguments.
mlir::Value emitElementwise(mlir::ImplicitLocOpBuilder &builder,
                            mlir::linalg::LinalgOp op,
                            llvm::ArrayRef<mlir::Value> arguments,
                            int64_t lanes);

/// Reads the elements of `tensor` for `lanes`, each at what `map` makes of its
/// loops: a scalar if they are the same for all lanes, else a vector.
using ElementReader = llvm::function_ref<mlir::Value(
    mlir::ImplicitLocOpBuilder &, mlir::Value tensor, mlir::AffineMap map,
    const Lanes &lanes)>;

/// How to compute elements of a tensor from tensors in memory: the elementwise
/// ops that it is the result of and that nothing else reads.
class ElementwiseTree {
public:
  /// The tree of `tensor`, whose element is `map` of the loops. Has no value if
  /// lanes along loop `dim` do not lie side by side in memory.
  static std::optional<ElementwiseTree>
  create(mlir::Value tensor, mlir::AffineMap map, unsigned dim);

  /// The tree of the result of `op`, an elementwise op, whoever reads it. The
  /// loops are the dimensions of the result. Has no value if lanes along the
  /// last of them do not lie side by side in each tensor.
  static std::optional<ElementwiseTree> create(mlir::linalg::LinalgOp op);

  /// The elements: a scalar if they are the same for all lanes, else a vector.
  mlir::Value emit(mlir::ImplicitLocOpBuilder &builder,
                   const Lanes &lanes) const;
  mlir::Value emit(mlir::ImplicitLocOpBuilder &builder, const Lanes &lanes,
                   ElementReader read) const;

  /// Visits what is read: tensors, and scalars with an empty map.
  void
  walkReads(llvm::function_ref<void(mlir::Value, mlir::AffineMap)> visit) const;
  /// Visits the ops whose bodies are computed.
  void walkOps(llvm::function_ref<void(mlir::linalg::LinalgOp)> visit) const;

private:
  /// Adds the inputs of `op`, whose result is `map` of the loops.
  static std::optional<std::vector<ElementwiseTree>>
  createOperands(mlir::linalg::LinalgOp op, mlir::AffineMap map, unsigned dim);

  mlir::Value tensor;
  mlir::AffineMap map;
  /// What computes `tensor`; null if it is read.
  mlir::linalg::LinalgOp producer;
  std::vector<ElementwiseTree> operands;
};

} // namespace fpq

#endif // FPQ_TRANSFORMS_ELEMENTWISETREE_H
