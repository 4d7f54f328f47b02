//===- LoopVectorizer.h - one loop of a linalg op as vectors ----*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_LIB_TRANSFORMS_LOOPVECTORIZER_H
#define FPQ_LIB_TRANSFORMS_LOOPVECTORIZER_H

#include "StripMining.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/IR/PatternMatch.h"
#include <string>

namespace fpq {

/// How LoopVectorizer takes the elements of a loop.
struct LoopVectorizerOptions {
  /// Lanes of a register of 32-bit elements.
  int64_t width = 16;
  /// Whether the last elements are taken by a masked iteration.
  bool masksTail = true;
  /// Whether sums and products may be taken in another order.
  bool reassociate = true;
};

/// `op`, on buffers, with neighbouring loops as one where all operands have
/// them one behind the other in memory. `op` is erased if that is another op.
mlir::linalg::LinalgOp collapseLoops(mlir::RewriterBase &rewriter,
                                     mlir::linalg::LinalgOp op);

/// Lowers a linalg op on buffers to loops, the innermost of which is over
/// vectors: along the last dimension of the result if that is parallel, and
/// along the last one of the inputs if they are reduced along it. An iteration
/// takes as many registers as fill one with the narrowest elements, but two at
/// least.
///
/// Values that do not depend on the vectorized loop stay scalars.
class LoopVectorizer {
public:
  LoopVectorizer(mlir::linalg::LinalgOp op,
                 const LoopVectorizerOptions &options)
      : op(op), builder(op.getLoc(), op), options(options) {}

  /// Decides which loop to vectorize. On failure sets `reason`.
  mlir::LogicalResult match(std::string &reason);

  /// Emits the loops in front of the op.
  void emit();

private:
  mlir::LogicalResult matchLoop(std::string &reason);
  mlir::LogicalResult matchStrips(std::string &reason);
  mlir::LogicalResult matchReduction(std::string &reason);
  mlir::LogicalResult matchOperand(mlir::OpOperand &operand,
                                   std::string &reason);
  bool isVector(mlir::OpOperand &operand);

  mlir::Value index(int64_t value);
  mlir::Value extent(unsigned loop);
  void nest(unsigned loop);
  void emitParallel();
  void emitReduction();
  mlir::SmallVector<mlir::Value> indices(mlir::OpOperand &operand);
  mlir::Value load(mlir::OpOperand &operand, int64_t lanes, mlir::Value mask);
  llvm::SmallVector<mlir::Value> emitBody(int64_t lanes, mlir::Value mask,
                                          mlir::Value carried);

  mlir::linalg::LinalgOp op;
  mlir::ImplicitLocOpBuilder builder;
  LoopVectorizerOptions options;

  llvm::SmallVector<int64_t> extents;
  unsigned vectorLoop;
  StripOptions strips;
  /// The op that reduces along the vectorized loop, if that is a reduction.
  mlir::Operation *combiner = nullptr;
  /// The value of each loop's index where code is inserted.
  llvm::SmallVector<mlir::Value> point;
};

} // namespace fpq

#endif // FPQ_LIB_TRANSFORMS_LOOPVECTORIZER_H
