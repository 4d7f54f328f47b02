//===- SoftmaxGroup.h - softmax and the elementwise ops around --*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_TRANSFORMS_SOFTMAXGROUP_H
#define FPQ_TRANSFORMS_SOFTMAXGROUP_H

#include "fpq/Transforms/ElementwiseTree.h"
#include "mlir/IR/PatternMatch.h"
#include <variant>

namespace fpq {

/// A softmax with the elementwise ops around it that one kernel computes. The
/// loops of its trees are the dimensions of the softmax.
struct SoftmaxGroup {
  /// An elementwise op that reads the softmax, or the result of another.
  struct Consumer {
    mlir::linalg::LinalgOp op;
    /// One for each input; none for that which the consumer is there for.
    std::vector<std::optional<ElementwiseTree>> operands;
  };

  /// The group of `softmax`, or why there is none.
  static std::variant<SoftmaxGroup, std::string>
  match(mlir::linalg::SoftmaxOp softmax);

  /// The op whose result the group computes.
  mlir::Operation *getLastOp() const;

  /// Puts `result` in the place of what the group computes.
  void replace(mlir::RewriterBase &rewriter, mlir::Value result) const;

  mlir::linalg::SoftmaxOp softmax;
  ElementwiseTree input;
  std::vector<Consumer> consumers;

private:
  SoftmaxGroup(mlir::linalg::SoftmaxOp softmax, ElementwiseTree input)
      : softmax(softmax), input(std::move(input)) {}

  /// Follows the result of the softmax as long as it is read once.
  void addConsumers();
  bool addConsumer(mlir::OpOperand &use);
};

} // namespace fpq

#endif // FPQ_TRANSFORMS_SOFTMAXGROUP_H
