//===- SoftmaxElements.cpp - elements of a softmax in a GPU kernel --------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SoftmaxElements.h"
#include "fpq/Transforms/ScaleRange.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include <limits>

using namespace mlir;
using namespace fpq;
using arith::FastMathFlags;

static constexpr float kInfinity = std::numeric_limits<float>::infinity();
static constexpr float kLog2E = 1.44269504f;

Value fpq::splatLike(ImplicitLocOpBuilder &builder, Value value, Value like) {
  if (auto type = dyn_cast<VectorType>(like.getType()))
    return broadcastToLanes(builder, value, type.getNumElements());
  return value;
}

Value fpq::createF32(ImplicitLocOpBuilder &builder, float value,
                     int64_t lanes) {
  FloatAttr scalar = builder.getF32FloatAttr(value);
  if (lanes == 1)
    return arith::ConstantOp::create(builder, scalar);
  return arith::ConstantOp::create(
      builder, DenseElementsAttr::get(
                   VectorType::get(lanes, builder.getF32Type()), value));
}

/// The op that quantizes the softmax itself, per tensor and from f32.
static QuantizeOp findFirstQuantize(const SoftmaxGroup &group) {
  if (group.consumers.empty())
    return {};
  linalg::LinalgOp op = group.consumers.front().op;
  Block *block = op.getBlock();
  auto quantize =
      block->getTerminator()->getOperand(0).getDefiningOp<QuantizeOp>();
  if (!quantize || quantize->getBlock() != block ||
      !quantize.getInput().getType().isF32() ||
      !quantize.getInput().hasOneUse() ||
      quantize.getScale().getParentBlock() == block)
    return {};
  auto argument = dyn_cast<BlockArgument>(quantize.getInput());
  if (!argument || argument.getOwner() != block ||
      group.consumers.front().operands[argument.getArgNumber()])
    return {};
  return quantize;
}

SoftmaxElements::SoftmaxElements(const KernelEmitter &emitter, bool exactScale)
    : emitter(emitter), group(*emitter.getGroup().getSoftmax()),
      exactScale(exactScale) {
  if (!exactScale)
    folded = findFirstQuantize(group);
}

//===----------------------------------------------------------------------===//
// Exponentials
//===----------------------------------------------------------------------===//

Value SoftmaxElements::emitLogits(ImplicitLocOpBuilder &builder,
                                  const Lanes &lanes) const {
  Value logits = emitter.emit(builder, group.input, lanes);
  if (lanes.count == 1)
    return logits;
  return broadcastToLanes(builder, logits, lanes.count);
}

Value SoftmaxElements::emitExp(ImplicitLocOpBuilder &builder, Value logits,
                               Value reference) const {
  // The difference first: logits of the magnitude of the largest float, as
  // masks are, times log2(e) would overflow.
  Value difference = arith::SubFOp::create(
      builder, logits, splatLike(builder, reference, logits));
  Value log2e = createF32(builder, kLog2E);
  Value exponent = arith::MulFOp::create(builder, difference,
                                         splatLike(builder, log2e, difference));
  return math::Exp2Op::create(builder, exponent, FastMathFlags::afn);
}

Value SoftmaxElements::emitReference(ImplicitLocOpBuilder &builder,
                                     Value max) const {
  Value lowest = splatLike(builder, createF32(builder, -kInfinity), max);
  Value zero = splatLike(builder, createF32(builder, 0.0f), max);
  Value isMasked =
      arith::CmpFOp::create(builder, arith::CmpFPredicate::OEQ, max, lowest);
  return arith::SelectOp::create(builder, isMasked, zero, max);
}

//===----------------------------------------------------------------------===//
// Reductions
//===----------------------------------------------------------------------===//

Value SoftmaxElements::emitMax(ImplicitLocOpBuilder &builder, Value lhs,
                               Value rhs) {
  // It ignores NaN, but the exponential of a NaN is one, and so is the sum.
  return arith::MaxNumFOp::create(builder, lhs, rhs);
}

Value SoftmaxElements::emitSum(ImplicitLocOpBuilder &builder, Value lhs,
                               Value rhs) {
  return arith::AddFOp::create(builder, lhs, rhs);
}

static Value reduce(
    ImplicitLocOpBuilder &builder, ArrayRef<Value> values,
    vector::CombiningKind kind, FastMathFlags flags,
    llvm::function_ref<Value(ImplicitLocOpBuilder &, Value, Value)> combine) {
  Value result = values.front();
  for (Value value : values.drop_front())
    result = combine(builder, result, value);
  if (!isa<VectorType>(result.getType()))
    return result;
  return vector::ReductionOp::create(builder, kind, result, flags);
}

Value SoftmaxElements::reduceMax(ImplicitLocOpBuilder &builder,
                                 ArrayRef<Value> values) {
  return reduce(builder, values, vector::CombiningKind::MAXNUMF,
                FastMathFlags::none, emitMax);
}

Value SoftmaxElements::reduceSum(ImplicitLocOpBuilder &builder,
                                 ArrayRef<Value> values) {
  return reduce(builder, values, vector::CombiningKind::ADD,
                FastMathFlags::reassoc, emitSum);
}

RowState SoftmaxElements::createState(ImplicitLocOpBuilder &builder,
                                      int64_t lanes) const {
  return {createF32(builder, -kInfinity, lanes),
          createF32(builder, 0.0f, lanes)};
}

Value SoftmaxElements::rescale(ImplicitLocOpBuilder &builder, RowState state,
                               Value reference) const {
  return arith::MulFOp::create(builder, state.sum,
                               emitExp(builder, state.max, reference));
}

RowState SoftmaxElements::update(ImplicitLocOpBuilder &builder, RowState state,
                                 ArrayRef<Value> logits) const {
  bool isOneRow = !isa<VectorType>(state.max.getType());
  assert((isOneRow || logits.size() == 1) && "one element of each row");
  Value max = isOneRow ? reduceMax(builder, logits) : logits.front();
  max = emitMax(builder, state.max, max);
  Value reference = emitReference(builder, max);
  SmallVector<Value> exps;
  for (Value values : logits)
    exps.push_back(emitExp(builder, values, reference));
  Value sum = isOneRow ? reduceSum(builder, exps) : exps.front();
  return {max, emitSum(builder, rescale(builder, state, reference), sum)};
}

//===----------------------------------------------------------------------===//
// Results
//===----------------------------------------------------------------------===//

Value SoftmaxElements::emitFactor(ImplicitLocOpBuilder &builder,
                                  Value sum) const {
  if (exactScale)
    return sum;
  Value one = splatLike(builder, createF32(builder, 1.0f), sum);
  Value factor = arith::DivFOp::create(
      builder, one, sum, FastMathFlags::arcp | FastMathFlags::afn);
  if (!folded)
    return factor;
  return arith::MulFOp::create(
      builder, factor,
      splatLike(builder, QuantizeOp(folded).getScale(), factor));
}

void SoftmaxElements::store(ImplicitLocOpBuilder &builder, Value exps,
                            Value factor, const Lanes &lanes) const {
  factor = splatLike(builder, factor, exps);
  Value value = exactScale
                    ? arith::DivFOp::create(builder, exps, factor).getResult()
                    : arith::MulFOp::create(builder, exps, factor).getResult();
  ArrayRef<SoftmaxGroup::Consumer> consumers = group.consumers;
  if (QuantizeOp quantize = folded) {
    Type type = quantize.getType();
    if (lanes.count != 1)
      type = lanes.getVectorType(type);
    value = QuantizeOp::create(
        builder, type, value, createF32(builder, 1.0f),
        quantize.getGranularityAttr(), quantize.getSiteAttr(),
        scaleRange(quantize.getRangeAttr(), quantize.getScale()));
    consumers = consumers.drop_front();
  }
  for (const SoftmaxGroup::Consumer &consumer : consumers) {
    SmallVector<Value> arguments;
    for (const std::optional<ElementwiseTree> &operand : consumer.operands)
      arguments.push_back(operand ? emitter.emit(builder, *operand, lanes)
                                  : value);
    value = emitElementwise(builder, consumer.op, arguments, lanes.count);
  }
  emitter.store(builder, value, lanes);
}
