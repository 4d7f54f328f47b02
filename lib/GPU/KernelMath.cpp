//===- KernelMath.cpp - math ops that kernels can have --------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KernelMath.h"
#include "fpq/IR/FPQDialect.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/TypeUtilities.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;

StringRef fpq::getMathIntrinsic(Operation *op) {
  return llvm::TypeSwitch<Operation *, StringRef>(op)
      .Case([](arith::MaxNumFOp) { return "llvm.maxnum"; })
      .Case([](arith::MinNumFOp) { return "llvm.minnum"; })
      .Case([](math::AbsFOp) { return "llvm.fabs"; })
      .Case([](math::CeilOp) { return "llvm.ceil"; })
      .Case([](math::CopySignOp) { return "llvm.copysign"; })
      .Case([](math::FloorOp) { return "llvm.floor"; })
      .Case([](math::FmaOp) { return "llvm.fma"; })
      .Case([](math::RoundEvenOp) { return "llvm.roundeven"; })
      .Case([](math::RoundOp) { return "llvm.round"; })
      .Case([](math::SqrtOp) { return "llvm.sqrt"; })
      .Case([](math::TruncOp) { return "llvm.trunc"; })
      .Default(StringRef());
}

bool fpq::hasPolynomial(Operation *op) {
  return isa<math::ErfOp, math::ExpOp, math::ExpM1Op, math::LogOp,
             math::Log1pOp, math::Log2Op, math::TanhOp>(op) &&
         !getElementTypeOrSelf(op->getResult(0)).isF64();
}

bool fpq::hasExpansion(Operation *op) {
  return isa<math::AcosOp, math::AsinOp, math::AtanOp, math::ClampFOp,
             math::CosOp, math::ErfcOp, math::Exp2Op, math::FPowIOp,
             math::IsFiniteOp, math::IsInfOp, math::IsNaNOp, math::Log10Op,
             math::PowFOp, math::SinOp>(op) &&
         !getElementTypeOrSelf(op->getOperand(0)).isF64();
}

bool fpq::hasKernelForm(Operation *op) {
  // This is a function of a library.
  if (isa<arith::RemFOp>(op))
    return false;
  return op->hasTrait<OpTrait::ConstantLike>() ||
         isa_and_nonnull<arith::ArithDialect, FPQDialect>(op->getDialect()) ||
         isa<math::RsqrtOp>(op) || !getMathIntrinsic(op).empty() ||
         hasPolynomial(op) || hasExpansion(op);
}
