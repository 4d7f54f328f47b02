//===- AssertRanges.cpp - check proven ranges at run time -----------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "fpq/IR/FPQOps.h"
#include "fpq/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/IR/TypeUtilities.h"

namespace fpq {
#define GEN_PASS_DEF_ASSERTRANGESPASS
#include "fpq/Transforms/Passes.h.inc"
} // namespace fpq

using namespace mlir;
using namespace fpq;
using llvm::APFloat;

/// A constant of type `type` (scalar or vector) that is `bound` rounded away
/// from the interval, so that no element inside is rejected.
static Value createBound(ImplicitLocOpBuilder &builder, Type type,
                         APFloat bound, APFloat::roundingMode outward) {
  auto element = cast<FloatType>(getElementTypeOrSelf(type));
  bool losesInfo;
  bound.convert(element.getFloatSemantics(), outward, &losesInfo);
  TypedAttr value = FloatAttr::get(element, bound);
  if (auto vectorType = dyn_cast<VectorType>(type))
    value = DenseElementsAttr::get(vectorType, value);
  return arith::ConstantOp::create(builder, value);
}

/// The conjunction of all elements of `condition`, an i1 or a vector of them.
static Value createAll(ImplicitLocOpBuilder &builder, Value condition) {
  auto type = dyn_cast<VectorType>(condition.getType());
  if (!type)
    return condition;
  auto flat = VectorType::get({type.getNumElements()}, type.getElementType());
  return vector::ReductionOp::create(
      builder, vector::CombiningKind::AND,
      vector::ShapeCastOp::create(builder, flat, condition));
}

static std::string getMessage(QuantizeOp op) {
  RangeAttr range = op.getRangeAttr();
  std::string message = "fpq.quantize";
  if (op.getSite())
    message += (" at site '" + *op.getSite() + "'").str();
  llvm::raw_string_ostream(message)
      << ": a value is outside of its proven range ["
      << range.getLo().convertToDouble() << ", "
      << range.getHi().convertToDouble() << "]";
  return message;
}

namespace {
struct AssertRangesPass
    : public fpq::impl::AssertRangesPassBase<AssertRangesPass> {
  using Base::Base;

  void runOnOperation() override {
    getOperation()->walk([&](QuantizeOp op) {
      Type type = op.getInput().getType();
      auto vectorType = dyn_cast<VectorType>(type);
      if (!op.getRangeAttr() || isa<TensorType>(type) ||
          (vectorType && vectorType.isScalable()))
        return;
      ImplicitLocOpBuilder builder(op.getLoc(), op);
      Value lo = createBound(builder, type, op.getRangeAttr().getLo(),
                             APFloat::rmTowardNegative);
      Value hi = createBound(builder, type, op.getRangeAttr().getHi(),
                             APFloat::rmTowardPositive);
      // Unordered: NaN is in every range.
      Value inside = arith::AndIOp::create(
          builder,
          arith::CmpFOp::create(builder, arith::CmpFPredicate::UGE,
                                op.getInput(), lo),
          arith::CmpFOp::create(builder, arith::CmpFPredicate::ULE,
                                op.getInput(), hi));
      cf::AssertOp::create(builder, createAll(builder, inside), getMessage(op));
    });
  }
};
} // namespace
