//===- VerifyKernels.cpp - what the GPU pipelines take --------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "fpq/GPU/Passes.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"

namespace fpq {
#define GEN_PASS_DEF_VERIFYKERNELSPASS
#include "fpq/GPU/Passes.h.inc"
} // namespace fpq

using namespace mlir;
using namespace fpq;

/// Whether a pointer is all there is to a memref of `type`.
static bool isBarePointer(BaseMemRefType type) {
  auto ranked = dyn_cast<MemRefType>(type);
  return ranked && ranked.hasStaticShape() && ranked.getLayout().isIdentity();
}

static LogicalResult verifyArguments(gpu::GPUFuncOp kernel) {
  for (BlockArgument argument : kernel.getArguments()) {
    auto type = dyn_cast<BaseMemRefType>(argument.getType());
    if (!type || isBarePointer(type))
      continue;
    Type pointer = MemRefType::get({}, type.getElementType());
    return kernel.emitOpError("takes ")
           << type << " as argument " << argument.getArgNumber()
           << ", but a kernel gets a bare pointer: let it take " << pointer
           << " and sizes, for memref.reinterpret_cast";
  }
  return success();
}

static LogicalResult verifyVectors(Operation *op) {
  auto isScalable = [](Type type) {
    auto vector = dyn_cast<VectorType>(type);
    return vector && vector.isScalable();
  };
  if (llvm::any_of(op->getOperandTypes(), isScalable) ||
      llvm::any_of(op->getResultTypes(), isScalable))
    return op->emitOpError("has a scalable vector, which GPUs have none of");
  return success();
}

namespace {
struct VerifyKernelsPass
    : public fpq::impl::VerifyKernelsPassBase<VerifyKernelsPass> {
  using Base::Base;

  void runOnOperation() override {
    getOperation()->walk([&](gpu::GPUFuncOp function) {
      if (function.isKernel() && failed(verifyArguments(function)))
        signalPassFailure();
      function.walk([&](Operation *op) {
        if (failed(verifyVectors(op)))
          signalPassFailure();
      });
    });
    markAllAnalysesPreserved();
  }
};
} // namespace
