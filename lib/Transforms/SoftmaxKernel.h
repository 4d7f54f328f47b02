//===- SoftmaxKernel.h - vector code for softmax ----------------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_LIB_TRANSFORMS_SOFTMAXKERNEL_H
#define FPQ_LIB_TRANSFORMS_SOFTMAXKERNEL_H

#include "ElementwiseTree.h"
#include "StripMining.h"
#include "mlir/IR/PatternMatch.h"
#include <variant>

namespace fpq {

struct SoftmaxKernelOptions {
  StripOptions strips;
  /// Bytes of the stack that a row of exponentials may take.
  int64_t maxStackBytes = 16384;
  /// Divide each element, and scale the quotient, as fpq.quantize says.
  bool exactScale = false;
  /// Let exp be as inexact as a quantized result allows.
  bool approximateExp = false;
};

/// A softmax with the elementwise ops around it that one kernel computes.
class SoftmaxKernel {
public:
  /// The kernel of `softmax`, or why there is none.
  static std::variant<SoftmaxKernel, std::string>
  match(mlir::linalg::SoftmaxOp softmax);

  /// The op whose result the kernel computes.
  mlir::Operation *getLastOp() const;

  /// Emits the kernel on tensors in front of `getLastOp`: its result.
  mlir::Value emit(mlir::OpBuilder &builder,
                   const SoftmaxKernelOptions &options) const;

  /// Puts `result` in the place of what the kernel computes.
  void replace(mlir::RewriterBase &rewriter, mlir::Value result) const;

private:
  /// An elementwise op that reads the softmax, or the result of another.
  struct Consumer {
    mlir::linalg::LinalgOp op;
    /// One for each input; none for that which the consumer is there for.
    std::vector<std::optional<ElementwiseTree>> operands;
  };

  explicit SoftmaxKernel(mlir::linalg::SoftmaxOp softmax, ElementwiseTree input)
      : softmax(softmax), input(std::move(input)) {}

  /// Follows the result of the softmax as long as it is read once.
  void addConsumers();
  bool addConsumer(mlir::OpOperand &use);

  mlir::linalg::SoftmaxOp softmax;
  ElementwiseTree input;
  std::vector<Consumer> consumers;

  friend class SoftmaxRowEmitter;
};

} // namespace fpq

#endif // FPQ_LIB_TRANSFORMS_SOFTMAXKERNEL_H
