//===- BitBuilder.cpp - elementwise arithmetic on bit patterns ------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "BitBuilder.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace fpq;
using llvm::APFloat;
using llvm::APInt;

Type BitBuilder::withShape(Type element) {
  return vectorType ? Type(vectorType.clone(element)) : element;
}

Value BitBuilder::constant(Type element, uint64_t bits) {
  APInt pattern(element.getIntOrFloatBitWidth(), bits, /*isSigned=*/false,
                /*implicitTrunc=*/true);
  TypedAttr value;
  if (auto floatType = dyn_cast<FloatType>(element))
    value = FloatAttr::get(floatType,
                           APFloat(floatType.getFloatSemantics(), pattern));
  else
    value = IntegerAttr::get(element, pattern);
  if (vectorType)
    value = DenseElementsAttr::get(vectorType.clone(element), value);

  Value &constant = constants[value];
  if (!constant)
    constant = arith::ConstantOp::create(builder, value);
  return constant;
}

Value BitBuilder::constantLike(Value value, uint64_t bits) {
  return constant(getElementTypeOrSelf(value), bits);
}

/// `type` with its element type, or itself if a scalar, replaced.
static Type cloneWithElement(Type type, Type element) {
  if (auto vector = dyn_cast<VectorType>(type))
    return vector.clone(element);
  return element;
}

Value BitBuilder::extend(Value value, FloatType element) {
  Type type = cloneWithElement(value.getType(), element);
  if (type == value.getType())
    return value;
  return builder.createOrFold<arith::ExtFOp>(type, value);
}

Value BitBuilder::invert(Value value) {
  auto type = cast<FloatType>(getElementTypeOrSelf(value));
  TypedAttr one = builder.getFloatAttr(type, 1.0);
  if (auto vector = dyn_cast<VectorType>(value.getType()))
    one = DenseElementsAttr::get(vector, one);
  return builder.createOrFold<arith::DivFOp>(
      arith::ConstantOp::create(builder, one), value);
}

Value BitBuilder::asInteger(Value value) {
  unsigned width = getElementTypeOrSelf(value).getIntOrFloatBitWidth();
  return convert<arith::BitcastOp>(value, builder.getIntegerType(width));
}

Value BitBuilder::asFloat(Value value, FloatType element) {
  return convert<arith::BitcastOp>(value, element);
}

Value BitBuilder::getTopBytes(Value value) {
  auto type = cast<VectorType>(value.getType());
  int64_t lanes = type.getNumElements(),
          width = type.getElementTypeBitWidth() / 8;
  Value bytes = vector::BitCastOp::create(
      builder, VectorType::get(lanes * width, builder.getI8Type()), value);
  SmallVector<int64_t> indices;
  for (int64_t i = 0; i < lanes; ++i)
    indices.push_back(i * width + width - 1);
  return builder.createOrFold<vector::ShuffleOp>(bytes, bytes, indices);
}

Value BitBuilder::compare(arith::CmpIPredicate predicate, Value lhs,
                          uint64_t rhs) {
  return builder.createOrFold<arith::CmpIOp>(predicate, lhs,
                                             constantLike(lhs, rhs));
}

Value BitBuilder::compare(arith::CmpFPredicate predicate, Value lhs,
                          uint64_t rhs) {
  return builder.createOrFold<arith::CmpFOp>(predicate, lhs,
                                             constantLike(lhs, rhs));
}

Value BitBuilder::isNaN(Value value) {
  return builder.createOrFold<arith::CmpFOp>(arith::CmpFPredicate::UNO, value,
                                             value);
}

Value BitBuilder::select(Value condition, Value ifTrue, Value ifFalse) {
  return builder.createOrFold<arith::SelectOp>(condition, ifTrue, ifFalse);
}

Value BitBuilder::select(Value condition, uint64_t ifTrue, Value ifFalse) {
  return select(condition, constantLike(ifFalse, ifTrue), ifFalse);
}

Value BitBuilder::select(Value condition, Value ifTrue, uint64_t ifFalse) {
  return select(condition, ifTrue, constantLike(ifTrue, ifFalse));
}

Value BitBuilder::maxOfNumbers(Value lhs, uint64_t rhs) {
  return builder.createOrFold<arith::MaxNumFOp>(
      lhs, constantLike(lhs, rhs),
      arith::FastMathFlagsAttr::get(builder.getContext(),
                                    arith::FastMathFlags::nnan));
}

Value BitBuilder::multiplyAddExact(Value lhs, uint64_t rhs, Value addend) {
  auto contract = arith::FastMathFlagsAttr::get(builder.getContext(),
                                                arith::FastMathFlags::contract);
  Value product = builder.createOrFold<arith::MulFOp>(
      lhs, constantLike(lhs, rhs), contract);
  return builder.createOrFold<arith::AddFOp>(addend, product, contract);
}

Value BitBuilder::broadcast(Value value) {
  if (!vectorType || isa<VectorType>(value.getType()))
    return value;
  return builder.createOrFold<vector::BroadcastOp>(
      vectorType.clone(value.getType()), value);
}
