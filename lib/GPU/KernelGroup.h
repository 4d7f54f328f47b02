//===- KernelGroup.h - what one GPU kernel computes -------------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_LIB_GPU_KERNELGROUP_H
#define FPQ_LIB_GPU_KERNELGROUP_H

#include "fpq/Transforms/SoftmaxGroup.h"
#include "llvm/ADT/SetVector.h"

namespace fpq {

/// The ops on tensors that one kernel takes the place of: a softmax with the
/// elementwise ops around it, or an elementwise op with its producers. The
/// loops of the trees are the dimensions of the result.
class KernelGroup {
public:
  explicit KernelGroup(SoftmaxGroup softmax) : contents(std::move(softmax)) {}
  KernelGroup(mlir::linalg::LinalgOp root, ElementwiseTree tree)
      : contents(Elementwise{root, std::move(tree)}) {}

  /// Null if the group is elementwise.
  const SoftmaxGroup *getSoftmax() const {
    return std::get_if<SoftmaxGroup>(&contents);
  }
  /// The tree of the result of an elementwise group.
  const ElementwiseTree &getTree() const {
    return std::get<Elementwise>(contents).tree;
  }

  /// The op whose result the kernel computes.
  mlir::Operation *getLastOp() const;
  mlir::RankedTensorType getType() const;

  /// Puts `result` in the place of the last op's, and erases the ops that
  /// nothing reads any more.
  void replace(mlir::RewriterBase &rewriter, mlir::Value result) const;

  void
  walkReads(llvm::function_ref<void(mlir::Value, mlir::AffineMap)> visit) const;
  void walkOps(llvm::function_ref<void(mlir::linalg::LinalgOp)> visit) const;

  /// Scalars, no constants, that the bodies take from around them.
  llvm::SetVector<mlir::Value> getScalars() const;

private:
  struct Elementwise {
    mlir::linalg::LinalgOp root;
    ElementwiseTree tree;
  };

  std::variant<SoftmaxGroup, Elementwise> contents;
};

} // namespace fpq

#endif // FPQ_LIB_GPU_KERNELGROUP_H
