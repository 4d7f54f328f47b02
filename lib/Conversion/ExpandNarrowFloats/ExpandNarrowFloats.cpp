//===- ExpandNarrowFloats.cpp - narrow casts as integer arithmetic --------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "fpq/Conversion/ExpandNarrowFloats.h"
#include "NarrowCasts.h"
#include "fpq/Conversion/Passes.h"
#include "fpq/IR/FPQOps.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Rewrite/FrozenRewritePatternSet.h"
#include "mlir/Rewrite/PatternApplicator.h"

namespace fpq {
#define GEN_PASS_DEF_EXPANDNARROWFLOATSPASS
#include "fpq/Conversion/Passes.h.inc"
} // namespace fpq

using namespace mlir;
using namespace fpq;

//===----------------------------------------------------------------------===//
// Expansions
//===----------------------------------------------------------------------===//

static FloatType getFloatElement(Value value) {
  return cast<FloatType>(getElementTypeOrSelf(value));
}

/// f64 for an f64, else f32 (S2, S4).
static FloatType getComputeType(BitBuilder &b, Value wide) {
  return getFloatElement(wide).isF64() ? b.getF64() : b.getF32();
}

static Value expand(BitBuilder &b, arith::TruncFOp op,
                    NarrowCastTarget target) {
  return truncate(b, op.getIn(), *lookupNarrowFormat(getFloatElement(op)),
                  target);
}

static Value expand(BitBuilder &b, arith::ExtFOp op, NarrowCastTarget target) {
  // A narrow result holds what it extends, apart from the sign that f8E8M0FNU
  // does not have; truncation to it is exact.
  if (const NarrowFormat *format = lookupNarrowFormat(getFloatElement(op)))
    return truncate(b, op.getIn(), *format, target);
  bool neverNaN =
      bitEnumContainsAll(op.getFastmath().value_or(arith::FastMathFlags::none),
                         arith::FastMathFlags::nnan);
  return extend(b, op.getIn(), *lookupNarrowFormat(getFloatElement(op.getIn())),
                getFloatElement(op), target, neverNaN);
}

static Value expand(BitBuilder &b, QuantizeOp op, NarrowCastTarget target) {
  const NarrowFormat &format = *lookupNarrowFormat(getFloatElement(op));
  FloatType compute = getComputeType(b, op.getInput());
  Value product =
      b.apply<arith::MulFOp>(b.extend(op.getInput(), compute),
                             b.broadcast(b.extend(op.getScale(), compute)));
  return saturate(b, product, format, getQuantizeFacts(op, format, compute),
                  target);
}

static Value expand(BitBuilder &b, DequantizeOp op, NarrowCastTarget target) {
  const NarrowFormat &format =
      *lookupNarrowFormat(getFloatElement(op.getInput()));
  FloatType compute = getComputeType(b, op);
  Value inverse = b.extend(b.invert(op.getScale()), compute);
  Value product = extendAndMultiply(b, op.getInput(), format, inverse, target);
  FloatType result = getFloatElement(op);
  if (result.isBF16())
    return roundToBFloat(b, product);
  if (result.isF16())
    return b.convert<arith::TruncFOp>(product, result);
  return product;
}

//===----------------------------------------------------------------------===//
// Which ops are expanded
//===----------------------------------------------------------------------===//

/// Whether `op` is a cast from or to a narrow format that `filter` selects.
static bool isSelected(Operation *op, const NarrowFormatFilter &filter) {
  if (!isa<arith::TruncFOp, arith::ExtFOp, QuantizeOp, DequantizeOp>(op))
    return false;
  auto isSelectedType = [&](Type type) {
    const NarrowFormat *format = lookupNarrowFormat(getElementTypeOrSelf(type));
    return format && (!filter || filter(*format));
  };
  return isSelectedType(op->getOperand(0).getType()) ||
         isSelectedType(op->getResult(0).getType());
}

/// Why `op`, a selected cast, cannot be expanded; empty if it can.
static std::string getObstacle(Operation *op) {
  Type source = op->getOperand(0).getType(),
       target = op->getResult(0).getType();
  if (isa<TensorType>(source))
    return isa<QuantizeOp, DequantizeOp>(op)
               ? "--convert-fpq-to-linalg goes first"
               : "--convert-elementwise-to-linalg goes first";
  if (auto vector = dyn_cast<VectorType>(source); vector && vector.isScalable())
    return "scalable vectors are not supported";
  for (Type type : {source, target}) {
    Type element = getElementTypeOrSelf(type);
    if (!isNarrowFloatType(element) && !isWideFloatType(element))
      return "only f16, bf16, f32, f64 and the narrow formats are supported";
  }
  auto truncation = dyn_cast<arith::TruncFOp>(op);
  if (truncation && truncation.getRoundingmode().value_or(
                        arith::RoundingMode::to_nearest_even) !=
                        arith::RoundingMode::to_nearest_even)
    return "only the rounding mode to_nearest_even is supported";
  return {};
}

namespace {
template <typename OpTy> struct ExpandCast : public OpRewritePattern<OpTy> {
  ExpandCast(MLIRContext *context, NarrowFormatFilter filter,
             NarrowCastTarget target)
      : OpRewritePattern<OpTy>(context), filter(std::move(filter)),
        target(target) {}

  LogicalResult matchAndRewrite(OpTy op,
                                PatternRewriter &rewriter) const override {
    if (!isSelected(op, filter))
      return rewriter.notifyMatchFailure(op, "not a selected narrow cast");
    if (std::string obstacle = getObstacle(op); !obstacle.empty())
      return rewriter.notifyMatchFailure(op, obstacle);
    BitBuilder builder(rewriter, op.getLoc(), op.getType());
    rewriter.replaceOp(op, expand(builder, op, target));
    return success();
  }

private:
  NarrowFormatFilter filter;
  NarrowCastTarget target;
};

struct ExpandNarrowFloatsPass
    : public fpq::impl::ExpandNarrowFloatsPassBase<ExpandNarrowFloatsPass> {
  using Base::Base;

  LogicalResult initialize(MLIRContext *context) override {
    SmallVector<const NarrowFormat *> selected;
    for (StringRef name : formats) {
      const NarrowFormat *format = llvm::find_if(
          getNarrowFormats(), [&](auto &known) { return known.name == name; });
      if (format == getNarrowFormats().end())
        return emitUnknownFormat(context, name);
      selected.push_back(format);
    }
    if (!selected.empty())
      filter = [selected](const NarrowFormat &format) {
        return llvm::is_contained(selected, &format);
      };
    RewritePatternSet owned(context);
    NarrowCastTarget target{vectorMultiply, f16Extension};
    populateExpandNarrowArithCastPatterns(owned, filter, target);
    populateExpandNarrowQuantizePatterns(owned, filter, target);
    patterns = std::move(owned);
    return success();
  }

  void runOnOperation() override {
    // A walk-based driver would skip unreachable blocks, and what is left of
    // narrow casts there stops a translation all the same.
    SmallVector<Operation *> casts;
    bool hasObstacle = false;
    getOperation()->walk([&](Operation *op) {
      if (!isSelected(op, filter))
        return;
      casts.push_back(op);
      if (std::string obstacle = getObstacle(op); !obstacle.empty()) {
        op->emitError("cannot expand the cast of ")
            << op->getOperand(0).getType() << " to "
            << op->getResult(0).getType() << ": " << obstacle;
        hasObstacle = true;
      }
    });
    if (hasObstacle)
      return signalPassFailure();

    PatternRewriter rewriter(&getContext());
    PatternApplicator applicator(patterns);
    applicator.applyDefaultCostModel();
    for (Operation *op : casts) {
      rewriter.setInsertionPoint(op);
      if (failed(applicator.matchAndRewrite(op, rewriter)))
        return signalPassFailure();
    }
  }

private:
  static LogicalResult emitUnknownFormat(MLIRContext *context, StringRef name) {
    InFlightDiagnostic error =
        emitError(UnknownLoc::get(context), "fpq-expand-narrow-floats: '")
        << name << "' is not a narrow float format; the formats are ";
    llvm::interleaveComma(getNarrowFormats(), error,
                          [&](auto &format) { error << format.name; });
    return error;
  }

  NarrowFormatFilter filter;
  FrozenRewritePatternSet patterns;
};
} // namespace

void fpq::populateExpandNarrowArithCastPatterns(RewritePatternSet &patterns,
                                                NarrowFormatFilter filter,
                                                NarrowCastTarget target) {
  patterns.add<ExpandCast<arith::TruncFOp>, ExpandCast<arith::ExtFOp>>(
      patterns.getContext(), filter, target);
}

void fpq::populateExpandNarrowQuantizePatterns(RewritePatternSet &patterns,
                                               NarrowFormatFilter filter,
                                               NarrowCastTarget target) {
  patterns.add<ExpandCast<QuantizeOp>, ExpandCast<DequantizeOp>>(
      patterns.getContext(), filter, target);
}
