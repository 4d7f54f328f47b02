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
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/TypeUtilities.h"

namespace fpq {
#define GEN_PASS_DEF_VERIFYLOWEREDPASS
#include "fpq/Transforms/Passes.h.inc"
} // namespace fpq

using namespace mlir;
using namespace fpq;

static bool isOnNarrowFloats(Operation *op) {
  auto isNarrow = [](Type type) {
    return isNarrowFloatType(getElementTypeOrSelf(type));
  };
  return llvm::any_of(op->getOperandTypes(), isNarrow) ||
         llvm::any_of(op->getResultTypes(), isNarrow);
}

/// Why `op` has no translation to LLVM IR, and what would lower it, or null.
static const char *getIllegality(Operation *op) {
  Dialect *dialect = op->getDialect();
  if (isa<ObserveOp>(op))
    return "was not lowered; --fpq-fold-softmax-observers resolves it, and "
           "--fpq-strip-observers gives it up";
  if (isa_and_nonnull<FPQDialect>(dialect))
    return "was not lowered; --convert-fpq-to-linalg lowers tensors, and "
           "--fpq-expand-narrow-floats scalars and vectors";
  if (isa_and_nonnull<vector::VectorDialect>(dialect))
    return "was not lowered; --convert-vector-to-llvm does that, and in "
           "kernels "
           "--fpq-lower-kernel-vectors before the conversion to NVVM or ROCDL";
  if (isa<UnrealizedConversionCastOp>(op))
    return "was not reconciled: the types around it were lowered differently";
  if (isa_and_nonnull<arith::ArithDialect, math::MathDialect>(dialect) &&
      isOnNarrowFloats(op))
    return "on a narrow float was not lowered; "
           "--arith-emulate-unsupported-floats takes arithmetic, "
           "--fpq-expand-narrow-floats casts, and --fpq-narrow-floats-to-bytes "
           "what is left";
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
