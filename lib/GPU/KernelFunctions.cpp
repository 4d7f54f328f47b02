//===- KernelFunctions.cpp - functions as arithmetic ----------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KernelFunctions.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include <limits>

using namespace mlir;
using namespace fpq;
using arith::CmpFPredicate;

static constexpr double kInfinity = std::numeric_limits<double>::infinity();
static constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

Type FunctionBuilder::withElement(Type element) const {
  auto vector = dyn_cast<VectorType>(type);
  return vector ? vector.clone(element) : element;
}

Value FunctionBuilder::constant(Type element, double value) {
  TypedAttr attribute;
  if (isa<FloatType>(element))
    attribute = builder.getFloatAttr(element, value);
  else
    attribute = builder.getIntegerAttr(element, int64_t(value));
  if (auto vector = dyn_cast<VectorType>(withElement(element)))
    attribute = DenseElementsAttr::get(vector, attribute);
  return arith::ConstantOp::create(builder, attribute);
}

Value FunctionBuilder::constant(double value) {
  return constant(builder.getF32Type(), value);
}

//===----------------------------------------------------------------------===//
// Sine and cosine
//===----------------------------------------------------------------------===//

Value FunctionBuilder::createReducedSin(Value x) {
  Value square = arith::MulFOp::create(builder, x, x);
  Value sum = constant(-1.9515295891e-4);
  for (double coefficient : {8.3321608736e-3, -1.6666654611e-1, 1.0})
    sum = math::FmaOp::create(builder, sum, square, constant(coefficient));
  return arith::MulFOp::create(builder, sum, x);
}

Value FunctionBuilder::createReducedCos(Value x) {
  Value square = arith::MulFOp::create(builder, x, x);
  Value sum = constant(2.443315711809948e-5);
  for (double coefficient :
       {-1.388731625493765e-3, 4.166664568298827e-2, -0.5, 1.0})
    sum = math::FmaOp::create(builder, sum, square, constant(coefficient));
  return sum;
}

Value FunctionBuilder::createSinOfTurn(Value x, int64_t quarters) {
  // pi / 2 in two parts.
  constexpr double kHigh = 0x1.921fb54442d18p0, kLow = 0x1.1a62633145c07p-54;
  Type f64 = builder.getF64Type(), i64 = builder.getI64Type();
  Value wide = arith::ExtFOp::create(builder, withElement(f64), x);
  Value turns = math::RoundEvenOp::create(
      builder, arith::MulFOp::create(builder, wide, constant(f64, 1 / kHigh)));
  // Beyond that f64 does not hold the number of turns to some bits. NaN and
  // infinities are beyond it, too.
  Value isSmall = arith::CmpFOp::create(builder, CmpFPredicate::OLT,
                                        math::AbsFOp::create(builder, turns),
                                        constant(f64, 0x1p45));
  turns = arith::SelectOp::create(builder, isSmall, turns, constant(f64, 0.0));
  wide = arith::SelectOp::create(builder, isSmall, wide, constant(f64, kNaN));
  Value rest = wide;
  for (double part : {kHigh, kLow})
    rest = math::FmaOp::create(builder, turns, constant(f64, -part), rest);
  rest = arith::TruncFOp::create(builder, type, rest);

  Value quarter = arith::AddIOp::create(
      builder, arith::FPToSIOp::create(builder, withElement(i64), turns),
      constant(i64, quarters));
  auto hasBit = [&](int64_t bit) -> Value {
    Value masked = arith::AndIOp::create(builder, quarter, constant(i64, bit));
    return arith::CmpIOp::create(builder, arith::CmpIPredicate::ne, masked,
                                 constant(i64, 0));
  };
  Value result = arith::SelectOp::create(
      builder, hasBit(1), createReducedCos(rest), createReducedSin(rest));
  return arith::SelectOp::create(
      builder, hasBit(2), arith::NegFOp::create(builder, result), result);
}

//===----------------------------------------------------------------------===//
// Powers
//===----------------------------------------------------------------------===//

Value FunctionBuilder::createPow(Value x, Value y) {
  auto compare = [&](CmpFPredicate predicate, Value lhs, Value rhs) -> Value {
    return arith::CmpFOp::create(builder, predicate, lhs, rhs);
  };
  auto either = [&](Value lhs, Value rhs) -> Value {
    return arith::OrIOp::create(builder, lhs, rhs);
  };
  auto isInteger = [&](Value value) {
    return compare(CmpFPredicate::OEQ, value,
                   math::FloorOp::create(builder, value));
  };
  Value one = constant(1.0), zero = constant(0.0);
  Value magnitude = math::AbsFOp::create(builder, x);
  Value power = math::ExpOp::create(
      builder, arith::MulFOp::create(builder, y,
                                     math::LogOp::create(builder, magnitude)));
  // The logarithm times y is NaN for 0 times infinity.
  Value isOne = arith::AndIOp::create(
      builder, compare(CmpFPredicate::OEQ, magnitude, one),
      compare(CmpFPredicate::ORD, y, y));
  isOne = either(isOne, compare(CmpFPredicate::OEQ, x, one));
  isOne = either(isOne, compare(CmpFPredicate::OEQ, y, zero));
  power = arith::SelectOp::create(builder, isOne, one, power);

  // Odd numbers keep the sign of x.
  Value yIsInteger = isInteger(y);
  Value half = arith::MulFOp::create(builder, y, constant(0.5));
  Value isEven = isInteger(half);
  Value sign = arith::SelectOp::create(builder, isEven, one, x);
  sign = arith::SelectOp::create(builder, yIsInteger, sign, one);
  power = math::CopySignOp::create(builder, power, sign);

  // Of negative numbers, all have integer powers, and infinity others as well.
  Value isDefined = either(yIsInteger, compare(CmpFPredicate::UGE, x, zero));
  isDefined =
      either(isDefined, compare(CmpFPredicate::OEQ, x, constant(-kInfinity)));
  return arith::SelectOp::create(builder, isDefined, power, constant(kNaN));
}
