//===- NarrowFloatsToBytes.cpp - narrow types as i8 -----------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "fpq/Conversion/Passes.h"
#include "fpq/IR/NarrowFormat.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/IR/AttrTypeSubElements.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/IR/TypeUtilities.h"

namespace fpq {
#define GEN_PASS_DEF_NARROWFLOATSTOBYTESPASS
#include "fpq/Conversion/Passes.h.inc"
} // namespace fpq

using namespace mlir;
using namespace fpq;

static bool isNarrow(Type type) {
  return isNarrowFloatType(getElementTypeOrSelf(type));
}

/// Whether `op` computes with narrow floats instead of moving them.
static bool computesOnNarrowFloats(Operation *op) {
  return isa_and_nonnull<arith::ArithDialect>(op->getDialect()) &&
         !isa<arith::BitcastOp, arith::ConstantOp, arith::SelectOp>(op) &&
         (llvm::any_of(op->getOperandTypes(), isNarrow) ||
          llvm::any_of(op->getResultTypes(), isNarrow));
}

/// Whether the attributes of `op` say what bytes mean: the casts of NVVM, and a
/// module that describes its kernels.
static bool namesFormats(Operation *op) {
  return isa<ModuleOp>(op) ||
         isa_and_nonnull<NVVM::NVVMDialect>(op->getDialect());
}

/// Replaces narrow floats by i8 in types, and by their codes in constants.
static void addReplacements(AttrTypeReplacer &replacer) {
  replacer.addReplacement([](FloatType type) -> std::optional<Type> {
    if (!isNarrowFloatType(type))
      return std::nullopt;
    return IntegerType::get(type.getContext(), 8);
  });
  replacer.addReplacement([](FloatAttr attr) -> std::optional<Attribute> {
    if (!isNarrowFloatType(attr.getType()))
      return std::nullopt;
    Type i8 = IntegerType::get(attr.getContext(), 8);
    return IntegerAttr::get(i8, attr.getValue().bitcastToAPInt().zext(8));
  });
  // Elements that are narrower than a byte are stored as one, code in the low
  // bits, so the data stays as it is.
  replacer.addReplacement(
      [](DenseFPElementsAttr attr) -> std::optional<Attribute> {
        if (!isNarrow(attr.getType()))
          return std::nullopt;
        Type i8 = IntegerType::get(attr.getContext(), 8);
        return DenseElementsAttr::getFromRawBuffer(attr.getType().clone(i8),
                                                   attr.getRawData());
      });
  replacer.addReplacement(
      [](DenseResourceElementsAttr attr) -> std::optional<Attribute> {
        if (!isNarrow(attr.getType()))
          return std::nullopt;
        Type i8 = IntegerType::get(attr.getContext(), 8);
        return DenseResourceElementsAttr::get(attr.getType().clone(i8),
                                              attr.getRawHandle());
      });
}

/// Mends a bitcast between a float of fewer than 8 bits, by now a byte, and
/// the integer of its width.
static void mendBitcast(arith::BitcastOp bitcast, RewriterBase &rewriter) {
  Value input = bitcast.getIn();
  Type type = bitcast.getType();
  rewriter.setInsertionPoint(bitcast);
  unsigned inputWidth = getElementTypeOrSelf(input).getIntOrFloatBitWidth();
  unsigned width = getElementTypeOrSelf(type).getIntOrFloatBitWidth();
  if (input.getType() == type)
    rewriter.replaceOp(bitcast, input);
  else if (width < inputWidth)
    rewriter.replaceOpWithNewOp<arith::TruncIOp>(bitcast, type, input);
  else
    rewriter.replaceOpWithNewOp<arith::ExtUIOp>(bitcast, type, input);
}

namespace {
struct NarrowFloatsToBytesPass
    : public fpq::impl::NarrowFloatsToBytesPassBase<NarrowFloatsToBytesPass> {
  using Base::Base;

  void runOnOperation() override {
    Operation *root = getOperation();
    SmallVector<arith::BitcastOp> bitcasts;
    WalkResult walk = root->walk([&](Operation *op) {
      if (computesOnNarrowFloats(op)) {
        op->emitOpError("computes on a narrow float; expand it first with "
                        "--fpq-expand-narrow-floats or emulate it with "
                        "--arith-emulate-unsupported-floats");
        return WalkResult::interrupt();
      }
      auto bitcast = dyn_cast<arith::BitcastOp>(op);
      if (bitcast &&
          (isNarrow(bitcast.getIn().getType()) || isNarrow(bitcast.getType())))
        bitcasts.push_back(bitcast);
      return WalkResult::advance();
    });
    if (walk.wasInterrupted())
      return signalPassFailure();

    AttrTypeReplacer replacer;
    addReplacements(replacer);
    root->walk([&](Operation *op) {
      if (!namesFormats(op))
        replacer.replaceElementsIn(op, /*replaceAttrs=*/true,
                                   /*replaceLocs=*/false,
                                   /*replaceTypes=*/true);
    });
    IRRewriter rewriter(&getContext());
    for (arith::BitcastOp bitcast : bitcasts)
      mendBitcast(bitcast, rewriter);
  }
};
} // namespace
