//===- KernelGroup.cpp - what one GPU kernel computes ---------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KernelGroup.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Transforms/RegionUtils.h"

using namespace mlir;
using namespace fpq;

Operation *KernelGroup::getLastOp() const {
  if (const SoftmaxGroup *softmax = getSoftmax())
    return softmax->getLastOp();
  // LinalgOp's accessors are not const.
  return linalg::LinalgOp(std::get<Elementwise>(contents).root).getOperation();
}

RankedTensorType KernelGroup::getType() const {
  return cast<RankedTensorType>(getLastOp()->getResult(0).getType());
}

void KernelGroup::walkReads(
    llvm::function_ref<void(Value, AffineMap)> visit) const {
  const SoftmaxGroup *softmax = getSoftmax();
  if (!softmax)
    return getTree().walkReads(visit);
  softmax->input.walkReads(visit);
  for (const SoftmaxGroup::Consumer &consumer : softmax->consumers)
    for (const std::optional<ElementwiseTree> &operand : consumer.operands)
      if (operand)
        operand->walkReads(visit);
}

void KernelGroup::walkOps(
    llvm::function_ref<void(linalg::LinalgOp)> visit) const {
  const SoftmaxGroup *softmax = getSoftmax();
  if (!softmax)
    return getTree().walkOps(visit);
  softmax->input.walkOps(visit);
  for (const SoftmaxGroup::Consumer &consumer : softmax->consumers) {
    for (const std::optional<ElementwiseTree> &operand : consumer.operands)
      if (operand)
        operand->walkOps(visit);
    visit(consumer.op);
  }
}

llvm::SetVector<Value> KernelGroup::getScalars() const {
  llvm::SetVector<Value> values;
  walkReads([&](Value value, AffineMap) {
    if (!isa<RankedTensorType>(value.getType()))
      values.insert(value);
  });
  walkOps([&](linalg::LinalgOp op) {
    getUsedValuesDefinedAbove(op->getRegions(), values);
  });
  values.remove_if(
      [](Value value) { return matchPattern(value, m_Constant()); });
  return values;
}

void KernelGroup::replace(RewriterBase &rewriter, Value result) const {
  SmallVector<Operation *> ops;
  walkOps([&](linalg::LinalgOp op) { ops.push_back(op); });
  if (const SoftmaxGroup *softmax = getSoftmax()) {
    softmax->replace(rewriter, result);
    llvm::erase_if(ops, [&](Operation *op) {
      return llvm::any_of(softmax->consumers, [&](const auto &consumer) {
        return linalg::LinalgOp(consumer.op) == op;
      });
    });
  } else {
    rewriter.replaceAllUsesWith(getLastOp()->getResult(0), result);
  }
  // A tree is visited from its reads to its result.
  for (Operation *op : llvm::reverse(ops))
    if (op->use_empty())
      rewriter.eraseOp(op);
}
