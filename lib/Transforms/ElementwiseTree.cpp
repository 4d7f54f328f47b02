//===- ElementwiseTree.cpp - elementwise ops in vector code ---------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "fpq/Transforms/ElementwiseTree.h"
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

OpOperand *fpq::getOnlyRead(Value tensor) {
  if (!llvm::all_equal(tensor.getUsers()))
    return nullptr;
  OpOperand *read = nullptr;
  for (OpOperand &use : tensor.getUses()) {
    auto op = dyn_cast<linalg::LinalgOp>(use.getOwner());
    if (op && op.isDpsInit(&use) && !op.payloadUsesValueFromOperand(&use))
      continue;
    if (read)
      return nullptr;
    read = &use;
  }
  return read;
}

Value fpq::getFusedInit(Operation *op) {
  Value init =
      cast<DestinationStyleOpInterface>(op).getDpsInitOperand(0)->get();
  Operation *producer = init.getDefiningOp();
  auto linalgOp = dyn_cast_or_null<linalg::LinalgOp>(producer);
  bool isFusible = (linalgOp && isElementwise(linalgOp)) ||
                   isa_and_nonnull<linalg::SoftmaxOp>(producer);
  return isFusible && getOnlyRead(init) ? getFusedInit(producer) : init;
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

std::optional<std::vector<ElementwiseTree>>
ElementwiseTree::createOperands(linalg::LinalgOp op, AffineMap map,
                                unsigned dim) {
  AffineMap toLoops =
      inversePermutation(op.getMatchingIndexingMap(op.getDpsInitOperand(0)));
  std::vector<ElementwiseTree> operands;
  for (OpOperand *input : op.getDpsInputOperands()) {
    AffineMap inputMap =
        op.getMatchingIndexingMap(input).compose(toLoops.compose(map));
    // A scalar operand, as that of linalg.fill.
    std::optional<ElementwiseTree> operand =
        create(input->get(), inputMap, dim);
    if (!operand)
      return std::nullopt;
    operands.push_back(std::move(*operand));
  }
  return operands;
}

std::optional<ElementwiseTree> ElementwiseTree::create(linalg::LinalgOp op) {
  int64_t rank = op.getNumLoops();
  AffineMap map = AffineMap::getMultiDimIdentityMap(rank, op->getContext());
  std::optional<std::vector<ElementwiseTree>> operands =
      createOperands(op, map, rank == 0 ? 0 : rank - 1);
  if (!operands)
    return std::nullopt;
  ElementwiseTree tree;
  tree.tensor = op->getResult(0);
  tree.map = map;
  tree.producer = op;
  tree.operands = std::move(*operands);
  return tree;
}

std::optional<ElementwiseTree>
ElementwiseTree::create(Value tensor, AffineMap map, unsigned dim) {
  ElementwiseTree tree;
  tree.tensor = tensor;
  tree.map = map;

  auto producer = tensor.getDefiningOp<linalg::LinalgOp>();
  if (producer && getOnlyRead(tensor) && isElementwise(producer)) {
    std::optional<std::vector<ElementwiseTree>> operands =
        createOperands(producer, map, dim);
    if (operands) {
      tree.producer = producer;
      tree.operands = std::move(*operands);
      return tree;
    }
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

/// Reads elements from a tensor.
static Value readFromTensor(ImplicitLocOpBuilder &builder, Value tensor,
                            AffineMap map, const Lanes &lanes) {
  auto type = cast<RankedTensorType>(tensor.getType());
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

Value ElementwiseTree::emit(ImplicitLocOpBuilder &builder,
                            const Lanes &lanes) const {
  return emit(builder, lanes, readFromTensor);
}

Value ElementwiseTree::emit(ImplicitLocOpBuilder &builder, const Lanes &lanes,
                            ElementReader read) const {
  if (producer) {
    SmallVector<Value> arguments;
    for (const ElementwiseTree &operand : operands)
      arguments.push_back(operand.emit(builder, lanes, read));
    return emitElementwise(builder, producer, arguments, lanes.count);
  }
  if (!isa<RankedTensorType>(tensor.getType()))
    return tensor;
  return read(builder, tensor, map, lanes);
}

void ElementwiseTree::walkReads(
    llvm::function_ref<void(Value, AffineMap)> visit) const {
  for (const ElementwiseTree &operand : operands)
    operand.walkReads(visit);
  if (!producer)
    visit(tensor, map);
}

void ElementwiseTree::walkOps(
    llvm::function_ref<void(linalg::LinalgOp)> visit) const {
  for (const ElementwiseTree &operand : operands)
    operand.walkOps(visit);
  if (producer)
    visit(producer);
}
