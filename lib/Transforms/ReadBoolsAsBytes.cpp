//===- ReadBoolsAsBytes.cpp - vectors of i1 from memory -------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "fpq/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/IR/PatternMatch.h"

namespace fpq {
#define GEN_PASS_DEF_READBOOLSASBYTESPASS
#include "fpq/Transforms/Passes.h.inc"
} // namespace fpq

using namespace mlir;
using namespace fpq;

/// Reads what `read` does as i8, and takes the low bit.
static void readBytes(vector::TransferReadOp read, RewriterBase &rewriter) {
  rewriter.setInsertionPoint(read);
  ImplicitLocOpBuilder builder(read.getLoc(), rewriter);
  Type i8 = builder.getI8Type();
  MemRefType::Builder bytesType(cast<MemRefType>(read.getBase().getType()));
  // In LLVM the descriptors are the same, so that the cast goes away there.
  Value bytes =
      UnrealizedConversionCastOp::create(
          builder, MemRefType(bytesType.setElementType(i8)), read.getBase())
          .getResult(0);
  Value padding = builder.createOrFold<arith::ExtUIOp>(i8, read.getPadding());
  Value vector = vector::TransferReadOp::create(
      builder, read.getVectorType().clone(i8), bytes, read.getIndices(),
      read.getPermutationMapAttr(), padding, read.getMask(),
      read.getInBoundsAttr());
  rewriter.replaceOpWithNewOp<arith::TruncIOp>(read, read.getVectorType(),
                                               vector);
}

namespace {
struct ReadBoolsAsBytesPass
    : public fpq::impl::ReadBoolsAsBytesPassBase<ReadBoolsAsBytesPass> {
  using Base::Base;

  void runOnOperation() override {
    IRRewriter rewriter(&getContext());
    SmallVector<vector::TransferReadOp> reads;
    getOperation()->walk([&](vector::TransferReadOp read) {
      if (isa<MemRefType>(read.getBase().getType()) &&
          read.getVectorType().getElementType().isInteger(1) &&
          read.getShapedType().getElementType().isInteger(1))
        reads.push_back(read);
    });
    for (vector::TransferReadOp read : reads)
      readBytes(read, rewriter);
  }
};
} // namespace
