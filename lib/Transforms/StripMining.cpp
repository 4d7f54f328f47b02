//===- StripMining.cpp - loops over vectors -------------------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "StripMining.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace fpq;

SmallVector<Strip> fpq::stripMine(ImplicitLocOpBuilder &builder,
                                  OpFoldResult extent,
                                  const StripOptions &options) {
  Location loc = builder.getLoc();
  AffineExpr size = builder.getAffineSymbolExpr(0);
  OpFoldResult lower = builder.getIndexAttr(0);
  SmallVector<Strip> strips;
  auto add = [&](OpFoldResult upper, int64_t lanes, bool isMasked) {
    std::optional<int64_t> from = getConstantIntValue(lower),
                           to = getConstantIntValue(upper);
    if (!from || !to || *from < *to) {
      Strip strip;
      strip.lower = getValueOrCreateConstantIndexOp(builder, loc, lower);
      strip.upper = getValueOrCreateConstantIndexOp(builder, loc, upper);
      strip.step = strip.lanes = lanes;
      if (isMasked)
        strip.extent = strip.upper;
      strips.push_back(strip);
    }
    lower = upper;
  };
  int64_t last = 0;
  for (int64_t lanes : {options.width * options.unroll, options.width}) {
    if (lanes != last)
      add(affine::makeComposedFoldedAffineApply(
              builder, loc, size.floorDiv(lanes) * lanes, extent),
          lanes, /*isMasked=*/false);
    last = lanes;
  }
  if (last > 1)
    add(extent, options.masksTail ? options.width : 1, options.masksTail);
  return strips;
}

Value fpq::reduceLanes(ImplicitLocOpBuilder &builder, Value value,
                       int64_t lanes, Combiner combine) {
  int64_t count = cast<VectorType>(value.getType()).getNumElements();
  while (count > lanes) {
    int64_t rest = count % 2;
    assert(rest == 0 && "lanes are a power of two apart");
    count /= 2;
    auto half = [&](int64_t offset) -> Value {
      return vector::ExtractStridedSliceOp::create(
          builder, value, ArrayRef<int64_t>{offset}, ArrayRef<int64_t>{count},
          ArrayRef<int64_t>{1});
    };
    value = combine(builder, half(0), half(count));
  }
  return value;
}

/// A loop over `strip`.
static Value emitStrip(ImplicitLocOpBuilder &builder, const Strip &strip,
                       Value state, StripBody body) {
  Value step = arith::ConstantIndexOp::create(builder, strip.step);
  auto loop = scf::ForOp::create(
      builder, strip.lower, strip.upper, step,
      state ? ValueRange(state) : ValueRange(),
      [&](OpBuilder &nested, Location loc, Value index, ValueRange arguments) {
        ImplicitLocOpBuilder inner(loc, nested);
        Value mask = strip.mask;
        if (strip.extent)
          mask = vector::CreateMaskOp::create(
              inner, VectorType::get(strip.lanes, inner.getI1Type()),
              arith::SubIOp::create(inner, strip.extent, index).getResult());
        Value next = body(inner, strip, index, mask,
                          state ? arguments.front() : Value());
        scf::YieldOp::create(inner, next ? ValueRange(next) : ValueRange());
      });
  return state ? loop.getResult(0) : Value();
}

Value fpq::emitStrips(ImplicitLocOpBuilder &builder, ArrayRef<Strip> strips,
                      Value state, StripBody body) {
  for (const Strip &strip : strips)
    state = emitStrip(builder, strip, state, body);
  return state;
}

Value fpq::emitAccumulation(ImplicitLocOpBuilder &builder,
                            ArrayRef<Strip> strips, TypedAttr init,
                            Combiner combine, StripBody body) {
  auto type = VectorType::get(strips.empty() ? 1 : strips.front().lanes,
                              init.getType());
  Value state = arith::ConstantOp::create(
      builder, DenseElementsAttr::get(type, ArrayRef<Attribute>(init)));
  for (const Strip &strip : strips)
    state = emitStrip(builder, strip,
                      reduceLanes(builder, state, strip.lanes, combine), body);
  return state;
}
