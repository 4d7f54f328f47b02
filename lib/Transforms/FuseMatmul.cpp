//===- FuseMatmul.cpp - contractions on narrow operands -------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Contraction.h"
#include "DequantizedOperand.h"
#include "Rescale.h"
#include "TensorMoves.h"
#include "fpq/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/Remarks.h"
#include "mlir/IR/TypeUtilities.h"

namespace fpq {
#define GEN_PASS_DEF_FUSEMATMULPASS
#include "fpq/Transforms/Passes.h.inc"
} // namespace fpq

using namespace mlir;
using namespace fpq;

static remark::RemarkOpts getRemarkOpts() {
  return remark::RemarkOpts::name("matmul").category("fpq-fuse-matmul");
}

static StringRef getFormatName(Value narrow) {
  return lookupNarrowFormat(getElementTypeOrSelf(narrow))->name;
}

/// Whether every element of `value` is a zero.
static bool isZero(Value value) {
  if (auto fill = value.getDefiningOp<linalg::FillOp>())
    value = fill.value();
  return matchPattern(value, m_AnyZeroFloat());
}

/// The contraction or convolution that `op` is, of `inputs`.
static Value cloneWithInputs(RewriterBase &rewriter, linalg::LinalgOp op,
                             ValueRange inputs, Value init) {
  Location loc = op.getLoc();
  if (auto generic = dyn_cast<linalg::GenericOp>(op.getOperation()))
    return linalg::GenericOp::create(
               rewriter, loc, init.getType(), inputs, init,
               generic.getIndexingMapsArray(), generic.getIteratorTypesArray(),
               [](OpBuilder &builder, Location bodyLoc, ValueRange arguments) {
                 Value factors[2];
                 for (unsigned i : {0, 1})
                   factors[i] = arith::ExtFOp::create(
                       builder, bodyLoc, builder.getF32Type(), arguments[i]);
                 Value product = arith::MulFOp::create(builder, bodyLoc,
                                                       factors[0], factors[1]);
                 Value sum = arith::AddFOp::create(builder, bodyLoc,
                                                   arguments[2], product);
                 linalg::YieldOp::create(builder, bodyLoc, sum);
               })
        .getResult(0);
  // A named op makes its own body, of the types that it has.
  OperationState state(loc, op->getName(), inputs, init.getType(),
                       op->getAttrs());
  state.addOperands(init);
  Region *region = state.addRegion();
  Block &body = region->emplaceBlock();
  for (Value operand : state.operands)
    body.addArgument(getElementTypeOrSelf(operand), loc);
  ImplicitLocOpBuilder builder(loc, rewriter.getContext());
  builder.setInsertionPointToStart(&body);
  op.getRegionBuilder()(builder, body, state.attributes.getAttrs(),
                        [&] { return op.emitOpError(); });
  return rewriter.create(state)->getResult(0);
}

namespace {
struct FuseMatmulPass : public fpq::impl::FuseMatmulPassBase<FuseMatmulPass> {
  using Base::Base;

  void runOnOperation() override {
    narrowOperands.clear();
    SmallVector<linalg::LinalgOp> ops;
    getOperation()->walk([&](linalg::LinalgOp op) {
      if (op.hasPureTensorSemantics() && isContraction(op) &&
          multipliesInputs(op))
        ops.push_back(op);
    });
    IRRewriter rewriter(&getContext());
    SmallVector<Operation *> unused;
    for (linalg::LinalgOp op : ops) {
      std::string reason;
      if (!fuse(rewriter, op, unused, reason) && !reason.empty())
        remark::missed(op.getLoc(), getRemarkOpts())
            << remark::reason("{0}", reason);
    }
    eraseUnused(rewriter, unused);
  }

private:
  /// Whether `op` is fused; `reason` is empty if it has nothing to fuse.
  bool fuse(RewriterBase &rewriter, linalg::LinalgOp op,
            SmallVectorImpl<Operation *> &unused, std::string &reason);
  Value getNarrow(RewriterBase &rewriter, const DequantizedOperand &operand);

  /// What is dequantized, moved as the operands that are keys.
  llvm::DenseMap<Value, Value> narrowOperands;
};
} // namespace

/// What `operand` dequantizes, moved as it is. Ops that share an operand share
/// that.
Value FuseMatmulPass::getNarrow(RewriterBase &rewriter,
                                const DequantizedOperand &operand) {
  DequantizeOp dequantize = operand.dequantize;
  Value narrow = dequantize.getInput();
  for (OpResult moved : operand.moves) {
    Value &known = narrowOperands[moved];
    if (!known) {
      rewriter.setInsertionPointAfter(moved.getOwner());
      known = cloneMove(rewriter, moved, narrow);
    }
    narrow = known;
  }
  return narrow;
}

bool FuseMatmulPass::fuse(RewriterBase &rewriter, linalg::LinalgOp op,
                          SmallVectorImpl<Operation *> &unused,
                          std::string &reason) {
  std::optional<DequantizedOperand> lhs =
      matchDequantizedOperand(*op.getDpsInputOperand(0), reason);
  std::string rhsReason;
  std::optional<DequantizedOperand> rhs =
      matchDequantizedOperand(*op.getDpsInputOperand(1), rhsReason);
  if (!lhs || !rhs) {
    if (reason.empty())
      reason = rhsReason;
    if (reason.empty() && (lhs || rhs))
      reason = "one operand is not dequantized";
    return false;
  }
  auto type = cast<RankedTensorType>(op->getResult(0).getType());
  if (type.getElementType().isF64()) {
    reason = "it accumulates in f64";
    return false;
  }
  auto factors = getRescaleFactors(*lhs, *rhs, reason);
  if (!factors)
    return false;

  SmallVector<Value> inputs{getNarrow(rewriter, *lhs),
                            getNarrow(rewriter, *rhs)};
  Location loc = op.getLoc();
  rewriter.setInsertionPoint(op);
  Value init = op.getDpsInitOperand(0)->get();
  Value zeros = init;
  bool addsInit = !isZero(init);
  if (addsInit || !type.getElementType().isF32()) {
    Type f32 = rewriter.getF32Type();
    Value zero = arith::ConstantOp::create(rewriter, loc,
                                           rewriter.getF32FloatAttr(0.0f));
    Value empty = tensor::EmptyOp::create(
        rewriter, loc, tensor::getMixedSizes(rewriter, loc, init), f32);
    zeros = linalg::FillOp::create(rewriter, loc, zero, empty).getResult(0);
  }
  Value sums = cloneWithInputs(rewriter, op, inputs, zeros);
  if (auto passed = remark::passed(loc, getRemarkOpts()))
    passed << remark::metric("lhs", getFormatName(inputs[0]))
           << remark::metric("rhs", getFormatName(inputs[1]));
  for (Value input : op.getDpsInputs())
    unused.push_back(input.getDefiningOp());
  rewriter.replaceOp(op, createRescale(rewriter, loc, sums, *factors,
                                       addsInit ? init : Value(), type));
  return true;
}
