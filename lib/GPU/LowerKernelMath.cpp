//===- LowerKernelMath.cpp - math in kernels without a library ------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KernelMath.h"
#include "fpq/GPU/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/IR/Matchers.h"

namespace fpq {
#define GEN_PASS_DEF_LOWERKERNELMATHPASS
#include "fpq/GPU/Passes.h.inc"
} // namespace fpq

using namespace mlir;
using namespace fpq;
using arith::FastMathFlags;

/// What the hardware has for f32, with an error of few ulp, by the names of
/// intrinsics.
namespace {
struct Approximations {
  StringRef exp2, reciprocal;
};
} // namespace

static Approximations getApproximations(GPUVendor vendor) {
  switch (vendor) {
  case GPUVendor::NVIDIA:
    return {"llvm.nvvm.ex2.approx.ftz.f", "llvm.nvvm.rcp.approx.ftz.f"};
  case GPUVendor::AMD:
    return {"llvm.amdgcn.exp2", "llvm.amdgcn.rcp"};
  }
  llvm_unreachable("not a vendor");
}

static Value callIntrinsic(ImplicitLocOpBuilder &builder, StringRef name,
                           Type type, ValueRange operands) {
  return LLVM::CallIntrinsicOp::create(builder, type,
                                       builder.getStringAttr(name), operands)
      .getResult(0);
}

/// Calls `name`, a function of f32, for each element of `value`.
static Value callForElements(ImplicitLocOpBuilder &builder, StringRef name,
                             Value value) {
  auto type = dyn_cast<VectorType>(value.getType());
  if (!type)
    return callIntrinsic(builder, name, value.getType(), value);
  SmallVector<Value> elements;
  for (int64_t index = 0; index < type.getNumElements(); ++index) {
    Value element = vector::ExtractOp::create(builder, value, index);
    elements.push_back(
        callIntrinsic(builder, name, element.getType(), element));
  }
  return vector::FromElementsOp::create(builder, type, elements);
}

static bool isF32(Type type) { return getElementTypeOrSelf(type).isF32(); }

/// What `op`, of f32 with flags that allow it, is on the hardware; empty if it
/// is nothing there. Sets `operand`.
static StringRef findApproximation(Operation *op, const Approximations &names,
                                   Value &operand) {
  if (auto exp2 = dyn_cast<math::Exp2Op>(op)) {
    operand = exp2.getOperand();
    bool allowed = bitEnumContainsAll(exp2.getFastmath(), FastMathFlags::afn);
    return allowed && isF32(exp2.getType()) ? names.exp2 : "";
  }
  auto div = dyn_cast<arith::DivFOp>(op);
  if (!div || !isF32(div.getType()) ||
      !matchPattern(div.getLhs(), m_OneFloat()))
    return "";
  operand = div.getRhs();
  bool allowed = bitEnumContainsAll(div.getFastmath(),
                                    FastMathFlags::arcp | FastMathFlags::afn);
  return allowed ? names.reciprocal : "";
}

/// `op`, a function of a scalar, of a vector with one element.
static Value computeOnVector(ImplicitLocOpBuilder &builder, Operation *op) {
  Type type = VectorType::get(1, op->getResult(0).getType());
  Value operand =
      vector::FromElementsOp::create(builder, type, op->getOperand(0));
  Operation *onVector =
      builder.create(op->getLoc(), op->getName().getIdentifier(), operand, type,
                     op->getAttrs());
  return vector::ExtractOp::create(builder, onVector->getResult(0), 0);
}

/// What takes the place of `op`, or null.
static Value lower(ImplicitLocOpBuilder &builder, Operation *op,
                   const Approximations &names) {
  if (op->getNumResults() != 1)
    return {};
  Type type = op->getResult(0).getType();
  auto vector = dyn_cast<VectorType>(type);
  if (vector && (vector.getRank() != 1 || vector.isScalable()))
    return {};
  Value operand;
  StringRef approximation = findApproximation(op, names, operand);
  if (!approximation.empty())
    return callForElements(builder, approximation, operand);
  StringRef intrinsic = getMathIntrinsic(op);
  if (!intrinsic.empty())
    return callIntrinsic(builder, intrinsic, type, op->getOperands());
  if (auto rsqrt = dyn_cast<math::RsqrtOp>(op)) {
    Value root = callIntrinsic(builder, "llvm.sqrt", type, rsqrt.getOperand());
    Value one = arith::ConstantOp::create(builder, builder.getOneAttr(type));
    return arith::DivFOp::create(builder, one, root);
  }
  if (hasPolynomial(op) && !vector)
    return computeOnVector(builder, op);
  return {};
}

namespace {
struct LowerKernelMathPass
    : public fpq::impl::LowerKernelMathPassBase<LowerKernelMathPass> {
  using Base::Base;

  void runOnOperation() override {
    Approximations names = getApproximations(vendor);
    IRRewriter rewriter(&getContext());
    SmallVector<Operation *> ops;
    getOperation()->walk([&](Operation *op) { ops.push_back(op); });
    for (Operation *op : ops) {
      rewriter.setInsertionPoint(op);
      ImplicitLocOpBuilder builder(op->getLoc(), rewriter);
      if (Value lowered = lower(builder, op, names))
        rewriter.replaceOp(op, lowered);
    }
  }
};
} // namespace
