//===- VectorizeSoftmax.cpp - softmax to loops over vectors ---------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SoftmaxKernel.h"
#include "fpq/IR/FPQDialect.h"
#include "fpq/Transforms/Passes.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/IR/Remarks.h"

namespace fpq {
#define GEN_PASS_DEF_VECTORIZESOFTMAXPASS
#include "fpq/Transforms/Passes.h.inc"
} // namespace fpq

using namespace mlir;
using namespace fpq;

static remark::RemarkOpts getRemarkOpts() {
  return remark::RemarkOpts::name("softmax").category("fpq-vectorize-softmax");
}

//===----------------------------------------------------------------------===//
// Which ops a kernel computes
//===----------------------------------------------------------------------===//

std::variant<SoftmaxKernel, std::string>
SoftmaxKernel::match(linalg::SoftmaxOp softmax) {
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
  SoftmaxKernel kernel(softmax, std::move(*input));
  kernel.addConsumers();
  return kernel;
}

bool SoftmaxKernel::addConsumer(OpOperand &use) {
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

void SoftmaxKernel::addConsumers() {
  Value result = softmax.getResult().front();
  while (result.hasOneUse() && addConsumer(*result.getUses().begin()))
    result = consumers.back().op->getResult(0);
}

Operation *SoftmaxKernel::getLastOp() const {
  if (consumers.empty())
    return softmax;
  // LinalgOp's accessors are not const.
  return linalg::LinalgOp(consumers.back().op).getOperation();
}

void SoftmaxKernel::replace(RewriterBase &rewriter, Value result) const {
  rewriter.replaceAllUsesWith(getLastOp()->getResult(0), result);
  for (const Consumer &consumer : llvm::reverse(consumers))
    rewriter.eraseOp(linalg::LinalgOp(consumer.op));
  rewriter.eraseOp(softmax);
}

namespace {
struct VectorizeSoftmaxPass
    : public fpq::impl::VectorizeSoftmaxPassBase<VectorizeSoftmaxPass> {
  using Base::Base;

  LogicalResult initialize(MLIRContext *context) override {
    if (llvm::isPowerOf2_64(vectorWidth) && llvm::isPowerOf2_64(unroll))
      return success();
    return emitError(UnknownLoc::get(context),
                     "fpq-vectorize-softmax: vector-width and unroll are "
                     "powers of two, got ")
           << vectorWidth.getValue() << " and " << unroll.getValue();
  }

  void runOnOperation() override {
    SoftmaxKernelOptions options;
    options.strips = {int64_t(vectorWidth), int64_t(unroll), maskTail};
    options.maxStackBytes = maxStackBytes;
    options.exactScale = exactScale;
    options.approximateExp = approximateExp;

    IRRewriter rewriter(&getContext());
    SmallVector<linalg::SoftmaxOp> softmaxes;
    getOperation()->walk(
        [&](linalg::SoftmaxOp softmax) { softmaxes.push_back(softmax); });
    for (linalg::SoftmaxOp softmax : softmaxes) {
      auto matched = SoftmaxKernel::match(softmax);
      if (auto *reason = std::get_if<std::string>(&matched)) {
        remark::missed(softmax.getLoc(), getRemarkOpts())
            << remark::reason("{0}", *reason);
        continue;
      }
      auto &kernel = std::get<SoftmaxKernel>(matched);
      rewriter.setInsertionPoint(kernel.getLastOp());
      kernel.replace(rewriter, kernel.emit(rewriter, options));
    }
  }
};
} // namespace
