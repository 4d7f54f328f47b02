//===- VerifyLowered.cpp - nothing illegal left ---------------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "fpq/IR/FPQOps.h"
#include "fpq/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/TypeUtilities.h"

namespace fpq {
#define GEN_PASS_DEF_VERIFYLOWEREDPASS
#include "fpq/Transforms/Passes.h.inc"
} // namespace fpq

using namespace mlir;
using namespace fpq;

/// Why `op` has no translation to LLVM IR, or null.
static const char *getIllegality(Operation *op) {
  if (isa_and_nonnull<FPQDialect, vector::VectorDialect>(op->getDialect()))
    return "was not lowered";
  if (isa<UnrealizedConversionCastOp>(op))
    return "was not reconciled: the types around it were lowered differently";
  auto isNarrow = [](Type type) {
    return isNarrowFloatType(getElementTypeOrSelf(type));
  };
  if (isa_and_nonnull<arith::ArithDialect>(op->getDialect()) &&
      (llvm::any_of(op->getOperandTypes(), isNarrow) ||
       llvm::any_of(op->getResultTypes(), isNarrow)))
    return "on a narrow float was not lowered";
  return nullptr;
}

namespace {
struct VerifyLoweredPass
    : public fpq::impl::VerifyLoweredPassBase<VerifyLoweredPass> {
  using Base::Base;

  void runOnOperation() override {
    getOperation()->walk([&](Operation *op) {
      if (const char *illegality = getIllegality(op)) {
        op->emitOpError(illegality);
        signalPassFailure();
      }
    });
    markAllAnalysesPreserved();
  }
};
} // namespace
