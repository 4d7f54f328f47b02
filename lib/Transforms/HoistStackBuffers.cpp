//===- HoistStackBuffers.cpp - buffers on the stack out of loops ----------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "StackScope.h"
#include "fpq/Transforms/Passes.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/IR/PatternMatch.h"

namespace fpq {
#define GEN_PASS_DEF_HOISTSTACKBUFFERSPASS
#include "fpq/Transforms/Passes.h.inc"
} // namespace fpq

using namespace mlir;
using namespace fpq;

namespace {
struct HoistStackBuffersPass
    : public fpq::impl::HoistStackBuffersPassBase<HoistStackBuffersPass> {
  using Base::Base;

  void runOnOperation() override {
    IRRewriter rewriter(&getContext());
    SmallVector<memref::AllocaOp> buffers;
    getOperation()->walk([&](memref::AllocaOp buffer) {
      if (buffer->getNumOperands() == 0)
        buffers.push_back(buffer);
    });
    for (memref::AllocaOp buffer : buffers) {
      Block &entry = getStackEntry(buffer);
      // What stands outside of the root of the pass is not its business.
      if (getOperation()->isProperAncestor(entry.getParentOp()) ||
          entry.getParentOp() == getOperation())
        rewriter.moveOpBefore(buffer, &entry, entry.begin());
    }
  }
};
} // namespace
