//===- SoftmaxGroup.cpp - softmax and the elementwise ops around it -------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "fpq/Transforms/SoftmaxGroup.h"

using namespace mlir;
using namespace fpq;

std::variant<SoftmaxGroup, std::string>
SoftmaxGroup::match(linalg::SoftmaxOp softmax) {
  if (!softmax.hasPureTensorSemantics())
    return "it is on memrefs";
  auto type = cast<RankedTensorType>(softmax.getInput().getType());
  if (!type.getElementType().isF32())
    return "its elements are not f32";
  // Upstream's verifier has no slice of an empty dimension.
  if (llvm::is_contained(type.getShape(), 0))
    return "it has no elements";
  std::optional<ElementwiseTree> input = ElementwiseTree::create(
      softmax.getInput(),
      AffineMap::getMultiDimIdentityMap(type.getRank(), type.getContext()),
      type.getRank() - 1);
  assert(input && "f32 elements lie side by side");
  SoftmaxGroup group(softmax, std::move(*input));
  group.addConsumers();
  return group;
}

bool SoftmaxGroup::addConsumer(OpOperand &use) {
  auto op = dyn_cast<linalg::LinalgOp>(use.getOwner());
  if (!op || op->getBlock() != softmax->getBlock() || !op.isDpsInput(&use) ||
      !isElementwise(op))
    return false;
  AffineMap map = op.getMatchingIndexingMap(&use);
  if (map != op.getMatchingIndexingMap(op.getDpsInitOperand(0)))
    return false;
  unsigned rank = map.getNumDims();
  Consumer consumer{op, {}};
  for (OpOperand *input : op.getDpsInputOperands()) {
    if (input == &use) {
      consumer.operands.push_back(std::nullopt);
      continue;
    }
    std::optional<ElementwiseTree> operand = ElementwiseTree::create(
        input->get(),
        op.getMatchingIndexingMap(input).compose(inversePermutation(map)),
        rank - 1);
    if (!operand)
      return false;
    consumer.operands.push_back(std::move(operand));
  }
  consumers.push_back(std::move(consumer));
  return true;
}

void SoftmaxGroup::addConsumers() {
  OpOperand *read = getOnlyRead(softmax.getResult().front());
  while (read && addConsumer(*read))
    read = getOnlyRead(consumers.back().op->getResult(0));
}

Operation *SoftmaxGroup::getLastOp() const {
  if (consumers.empty())
    return softmax;
  // LinalgOp's accessors are not const.
  return linalg::LinalgOp(consumers.back().op).getOperation();
}

void SoftmaxGroup::replace(RewriterBase &rewriter, Value result) const {
  rewriter.replaceAllUsesWith(getLastOp()->getResult(0), result);
  for (const Consumer &consumer : llvm::reverse(consumers))
    rewriter.eraseOp(linalg::LinalgOp(consumer.op));
  rewriter.eraseOp(softmax);
}
