//===- ElementwiseTree.cpp - elementwise ops in vector code ---------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ElementwiseTree.h"
#include "fpq/IR/NarrowFormat.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace fpq;

//===----------------------------------------------------------------------===//
// Bodies
//===----------------------------------------------------------------------===//

bool fpq::isElementwise(linalg::LinalgOp op) {
  if (!op.hasPureTensorSemantics() || op.getNumDpsInits() != 1 ||
      op.getNumLoops() != op.getNumParallelLoops() ||
      op.payloadUsesValueFromOperand(op.getDpsInitOperand(0)) ||
      !op.getMatchingIndexingMap(op.getDpsInitOperand(0)).isPermutation())
    return false;
  return llvm::all_of(op.getBlock()->without_terminator(), [](Operation &body) {
    return body.hasTrait<OpTrait::ConstantLike>() ||
           (OpTrait::hasElementwiseMappableTraits(&body) && isPure(&body) &&
            llvm::none_of(body.getOperandTypes(), llvm::IsaPred<VectorType>));
  });
}

Value fpq::emitElementwise(ImplicitLocOpBuilder &builder, linalg::LinalgOp op,
                           ArrayRef<Value> arguments, int64_t lanes) {
  Block *block = op.getBlock();
  IRMapping mapping;
  for (auto [argument, value] : llvm::zip(block->getArguments(), arguments))
    mapping.map(argument, value);
  cloneOnLanes(builder, block, mapping, lanes);
  return mapping.lookupOrDefault(block->getTerminator()->getOperand(0));
}

//===----------------------------------------------------------------------===//
// Trees
//===----------------------------------------------------------------------===//

/// Whether vectors of `element` lie in memory as its scalars do, after
/// --fpq-read-bools-as-bytes and --fpq-narrow-floats-to-bytes.
static bool isLoadable(Type element) {
  if (auto integer = dyn_cast<IntegerType>(element))
    return integer.getWidth() == 1 ||
           (llvm::isPowerOf2_32(integer.getWidth()) && integer.getWidth() >= 8);
  return isWideFloatType(element) || isNarrowFloatType(element);
}

std::optional<ElementwiseTree>
ElementwiseTree::create(Value tensor, AffineMap map, unsigned dim) {
  ElementwiseTree tree;
  tree.tensor = tensor;
  tree.map = map;

  auto producer = tensor.getDefiningOp<linalg::LinalgOp>();
  if (producer && tensor.hasOneUse() && isElementwise(producer)) {
    AffineMap toLoops = inversePermutation(
        producer.getMatchingIndexingMap(producer.getDpsInitOperand(0)));
    for (OpOperand *input : producer.getDpsInputOperands()) {
      AffineMap inputMap =
          producer.getMatchingIndexingMap(input).compose(toLoops.compose(map));
      // A scalar operand, as that of linalg.fill.
      std::optional<ElementwiseTree> operand =
          create(input->get(), inputMap, dim);
      if (!operand)
        break;
      tree.operands.push_back(std::move(*operand));
    }
    if (int64_t(tree.operands.size()) == producer.getNumDpsInputs()) {
      tree.producer = producer;
      return tree;
    }
    tree.operands.clear();
  }

  auto type = dyn_cast<RankedTensorType>(tensor.getType());
  if (!type)
    return tree;
  for (auto [index, result] : llvm::enumerate(map.getResults())) {
    bool isLast = index + 1 == map.getNumResults();
    auto constant = dyn_cast<AffineConstantExpr>(result);
    if (!(constant && constant.getValue() == 0) &&
        (!isa<AffineDimExpr>(result) ||
         (result.isFunctionOfDim(dim) && !isLast)))
      return std::nullopt;
  }
  if (map.isFunctionOfDim(dim) && !isLoadable(type.getElementType()))
    return std::nullopt;
  return tree;
}

Value ElementwiseTree::emit(ImplicitLocOpBuilder &builder,
                            const Lanes &lanes) const {
  if (producer) {
    SmallVector<Value> arguments;
    for (const ElementwiseTree &operand : operands)
      arguments.push_back(operand.emit(builder, lanes));
    return emitElementwise(builder, producer, arguments, lanes.count);
  }
  auto type = dyn_cast<RankedTensorType>(tensor.getType());
  if (!type)
    return tensor;
  SmallVector<Value> indices;
  for (AffineExpr result : map.getResults()) {
    auto dim = dyn_cast<AffineDimExpr>(result);
    indices.push_back(
        dim ? lanes.indices[dim.getPosition()]
            : arith::ConstantIndexOp::create(builder, 0).getResult());
  }
  if (!map.isFunctionOfDim(lanes.dim))
    return builder.createOrFold<tensor::ExtractOp>(tensor, indices);
  Value padding = arith::ConstantOp::create(
      builder, builder.getZeroAttr(type.getElementType()));
  unsigned rank = type.getRank();
  return vector::TransferReadOp::create(
      builder, lanes.getVectorType(type.getElementType()), tensor, indices,
      AffineMapAttr::get(
          AffineMap::getMinorIdentityMap(rank, 1, builder.getContext())),
      padding, lanes.mask, builder.getBoolArrayAttr({true}));
}
