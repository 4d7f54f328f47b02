//===- SoftmaxParts.cpp - the parts of a softmax --------------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SoftmaxParts.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/TypeUtilities.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace fpq;

//===----------------------------------------------------------------------===//
// Scalars
//===----------------------------------------------------------------------===//

bool fpq::isConstant(const Element &element, double value) {
  std::optional<APFloat> constant = getConstantFloat(element);
  return constant && constant->convertToDouble() == value;
}

/// log2(e), rounded to the type it has.
static bool isLog2E(const Element &element) {
  std::optional<APFloat> constant = getConstantFloat(element);
  if (!constant)
    return false;
  APFloat log2e(llvm::numbers::log2e);
  bool losesInfo;
  log2e.convert(constant->getSemantics(), APFloat::rmNearestTiesToEven,
                &losesInfo);
  return constant->bitwiseIsEqual(log2e);
}

std::optional<Element> fpq::getUnscaled(const Element &element) {
  if (isa_and_present<arith::MulFOp>(element.getDefiningOp()))
    for (unsigned index : {0, 1})
      if (isLog2E(getOperandElement(element, index)))
        return getOperandElement(element, 1 - index);
  return std::nullopt;
}

bool fpq::isLeast(const APFloat &value) {
  return value.isNegative() && (value.isInfinity() || value.isLargest());
}

//===----------------------------------------------------------------------===//
// Tracing
//===----------------------------------------------------------------------===//

PartTracer::PartTracer(Operation *owner)
    : owner(owner), computeType(Float32Type::get(owner->getContext())) {}

void PartTracer::noteType(Type type) {
  auto floatType = dyn_cast<FloatType>(getElementTypeOrSelf(type));
  if (floatType && floatType.isF64())
    computeType = floatType;
}

Element PartTracer::follow(const Element &element, SoftmaxPart part) {
  noteType(element.getType());
  Element followed =
      traceThroughCasts(element, /*exactOnly=*/false, [&](Operation *op) {
        if (op != owner)
          parts.try_emplace(op, part);
      });
  noteType(followed.getType());
  // An op on whole tensors; one in a body has been visited with the body.
  Operation *op = followed.getDefiningOp();
  if (op && op != owner && isa<RankedTensorType>(followed.value.getType()))
    parts.try_emplace(op, part);
  return followed;
}

//===----------------------------------------------------------------------===//
// Exponentials and maxima
//===----------------------------------------------------------------------===//

bool fpq::isExponential(const Element &element) {
  return isa_and_present<math::ExpOp, math::Exp2Op>(element.getDefiningOp());
}

static std::optional<Exponential> matchDifference(PartTracer &tracer,
                                                  const Element &element) {
  Operation *op = element.getDefiningOp();
  if (isa_and_present<arith::SubFOp>(op))
    return Exponential{getOperandElement(element, 0),
                       getOperandElement(element, 1)};
  if (!isa_and_present<arith::AddFOp>(op))
    return std::nullopt;
  for (unsigned index : {0, 1}) {
    Element operand = getOperandElement(element, index);
    Element negated = traceThroughCasts(operand, /*exactOnly=*/false);
    if (!isa_and_present<arith::NegFOp>(negated.getDefiningOp()))
      continue;
    tracer.follow(operand, SoftmaxPart::Maximum);
    return Exponential{getOperandElement(element, 1 - index),
                       getOperandElement(negated, 0)};
  }
  return std::nullopt;
}

std::optional<Exponential> fpq::matchExponential(PartTracer &tracer,
                                                 const Element &element) {
  Element argument = tracer.followOperand(element, 0, SoftmaxPart::Exponential);
  bool isBase2 = isa<math::Exp2Op>(element.getDefiningOp());
  if (!isBase2)
    return matchDifference(tracer, argument);
  // log2(e) times the difference, or the difference of such products, or of
  // what is such a product already where the maximum is taken.
  if (std::optional<Element> product = getUnscaled(argument))
    return matchDifference(tracer,
                           tracer.follow(*product, SoftmaxPart::Exponential));
  std::optional<Exponential> difference = matchDifference(tracer, argument);
  if (!difference)
    return std::nullopt;
  std::optional<Element> x = getUnscaled(trace(difference->minuend));
  if (!x)
    return std::nullopt;
  Element subtrahend =
      tracer.follow(difference->subtrahend, SoftmaxPart::Maximum);
  if (std::optional<Element> max = getUnscaled(subtrahend))
    return Exponential{*x, *max};
  difference->isScaled = true;
  return difference;
}

Element fpq::followGuards(PartTracer &tracer, Element element) {
  element = tracer.follow(element, SoftmaxPart::Maximum);
  while (isa_and_present<arith::MaximumFOp, arith::MaxNumFOp>(
      element.getDefiningOp())) {
    std::optional<Element> guarded;
    for (unsigned index : {0, 1}) {
      auto guard = getConstantFloat(getOperandElement(element, index));
      if (guard && isLeast(*guard))
        guarded =
            tracer.followOperand(element, 1 - index, SoftmaxPart::Maximum);
    }
    if (!guarded)
      break;
    element = *guarded;
  }
  return element;
}
