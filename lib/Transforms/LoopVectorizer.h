//===- LoopVectorizer.h - one loop of a linalg op as vectors ----*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_LIB_TRANSFORMS_LOOPVECTORIZER_H
#define FPQ_LIB_TRANSFORMS_LOOPVECTORIZER_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include <string>

namespace fpq {

/// Lowers a linalg op on buffers to loops, the innermost of which is over
/// vectors: along the last dimension of the result if that is parallel, and
/// along the last one of the inputs if they are reduced along it. The
/// iterations that do not fill a vector are one that is masked.
///
/// Values that do not depend on the vectorized loop stay scalars.
class LoopVectorizer {
public:
  LoopVectorizer(mlir::linalg::LinalgOp op, int64_t lanes, bool reassociate)
      : op(op), builder(op.getLoc(), op), lanes(lanes),
        reassociate(reassociate) {}

  /// Decides which loop to vectorize. On failure sets `reason`.
  mlir::LogicalResult match(std::string &reason);

  /// Emits the loops in front of the op.
  void emit();

private:
  mlir::LogicalResult matchLoop(std::string &reason);
  mlir::LogicalResult matchReduction(std::string &reason);
  mlir::LogicalResult matchOperand(mlir::OpOperand &operand,
                                   std::string &reason);
  bool isVector(mlir::OpOperand &operand);

  /// Takes the mask, null for all lanes, and the carried value; returns the
  /// next one.
  using Step = llvm::function_ref<mlir::Value(mlir::Value, mlir::Value)>;

  mlir::Value index(int64_t value);
  mlir::Value extent(unsigned loop);
  void nest(unsigned loop);
  mlir::Value emitSteps(mlir::Value carried, Step emitStep);
  void emitParallel();
  void emitReduction();
  llvm::SmallVector<mlir::Value> indices(mlir::OpOperand &operand);
  mlir::Value load(mlir::OpOperand &operand, mlir::Value mask);
  llvm::SmallVector<mlir::Value> emitBody(mlir::Value mask,
                                          mlir::Value carried);
  mlir::Value lift(mlir::Value value);
  mlir::Value combine(mlir::Value lhs, mlir::Value rhs);

  mlir::linalg::LinalgOp op;
  mlir::ImplicitLocOpBuilder builder;
  int64_t lanes;
  bool reassociate;

  llvm::SmallVector<int64_t> extents;
  unsigned vectorLoop;
  /// The op that reduces along the vectorized loop, if that is a reduction.
  mlir::Operation *combiner = nullptr;
  /// The value of each loop's index where code is inserted.
  llvm::SmallVector<mlir::Value> point;
};

} // namespace fpq

#endif // FPQ_LIB_TRANSFORMS_LOOPVECTORIZER_H
