//===- SoftmaxKernel.cpp - vector code for softmax ------------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SoftmaxKernel.h"
#include "StackScope.h"
#include "fpq/IR/FPQAttrs.h"
#include "fpq/IR/FPQOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include <limits>

using namespace mlir;
using namespace fpq;
using arith::FastMathFlags;

static constexpr float kInfinity = std::numeric_limits<float>::infinity();
static constexpr float kNaN = std::numeric_limits<float>::quiet_NaN();

static Value getSplat(ImplicitLocOpBuilder &builder, VectorType type,
                      float value) {
  return arith::ConstantOp::create(builder,
                                   DenseElementsAttr::get(type, value));
}

/// The larger one; `x` if one is NaN. One instruction on most targets, which
/// arith.maximumf and arith.maxnumf are not.
static Value emitMax(ImplicitLocOpBuilder &builder, Value accumulator,
                     Value x) {
  Value isLarger =
      arith::CmpFOp::create(builder, arith::CmpFPredicate::OGT, accumulator, x);
  return arith::SelectOp::create(builder, isLarger, accumulator, x);
}

static Value emitSum(ImplicitLocOpBuilder &builder, Value lhs, Value rhs) {
  return arith::AddFOp::create(builder, lhs, rhs);
}

namespace fpq {
/// Emits the three sweeps along the axis of a softmax: for one row, whose
/// elements are the lanes, or for rows side by side, with a lane for each.
class SoftmaxRowEmitter {
public:
  SoftmaxRowEmitter(const SoftmaxGroup &group,
                    const SoftmaxKernelOptions &options)
      : group(group), options(options) {
    linalg::SoftmaxOp softmax = group.softmax;
    axis = softmax.getDimension();
    lanesDim = softmax.getInputOperandRank() - 1;
    quantizes = llvm::any_of(group.consumers, [](const auto &consumer) {
      return llvm::any_of(*linalg::LinalgOp(consumer.op).getBlock(),
                          llvm::IsaPred<QuantizeOp>);
    });
  }

  /// Writes the row, or rows, to `slice`, which has the dimension of the axis
  /// and, if that is another one, the dimension of the lanes.
  Value emit(ImplicitLocOpBuilder &builder, Value slice) const;

  /// How many elements `scratch` has to have for rows of `lanes` lanes, 0 for
  /// none; sets `fits`.
  int64_t planScratch(ImplicitLocOpBuilder &builder, int64_t lanes);

  bool isAlongLanes() const { return axis == lanesDim; }

  /// For each loop its index; null for the loops of the axis and the lanes.
  SmallVector<Value> indices;
  OpFoldResult extent;
  SmallVector<Strip> strips;
  unsigned axis, lanesDim;
  /// A buffer for the exponentials of a row, or of the rows of the widest
  /// strip; null if none. Where it depends on the extent whether they fit,
  /// `fits` says so.
  Value scratch, fits;

private:
  /// What stands for all of a row: a scalar, or a vector with a lane for each.
  struct RowValues {
    Value max, sum;
  };

  Lanes getLanes(const Strip &strip, Value index, Value mask) const;
  Value emitExp(ImplicitLocOpBuilder &builder, const Lanes &lanes,
                Value max) const;
  Value getScratchIndex(ImplicitLocOpBuilder &builder, const Strip &strip,
                        Value index) const;
  Value emitLogits(ImplicitLocOpBuilder &builder, const Lanes &lanes) const;
  Value finishReduction(ImplicitLocOpBuilder &builder, Value accumulator,
                        Combiner combine) const;
  Value emitMaximum(ImplicitLocOpBuilder &builder) const;
  Value emitExpSum(ImplicitLocOpBuilder &builder, Value max,
                   Value buffer) const;
  Value emitQuotients(ImplicitLocOpBuilder &builder, RowValues row,
                      Value buffer, bool neverNaN, Value slice) const;
  Value emitNaNs(ImplicitLocOpBuilder &builder, Value slice) const;
  Value emitSumAndResult(ImplicitLocOpBuilder &builder, Value max, Value buffer,
                         Value slice) const;
  Value store(ImplicitLocOpBuilder &builder, Value quotient, const Lanes &lanes,
              Value slice) const;

  const SoftmaxGroup &group;
  const SoftmaxKernelOptions &options;
  bool quantizes;
};
} // namespace fpq

//===----------------------------------------------------------------------===//
// Elements
//===----------------------------------------------------------------------===//

Lanes SoftmaxRowEmitter::getLanes(const Strip &strip, Value index,
                                  Value mask) const {
  Lanes lanes{indices, lanesDim, strip.lanes, mask};
  lanes.indices[axis] = index;
  return lanes;
}

Value SoftmaxRowEmitter::emitLogits(ImplicitLocOpBuilder &builder,
                                    const Lanes &lanes) const {
  Value x =
      broadcastToLanes(builder, group.input.emit(builder, lanes), lanes.count);
  if (!lanes.mask || !isAlongLanes())
    return x;
  // A lane behind the end of the row counts for nothing in it.
  return arith::SelectOp::create(
      builder, lanes.mask, x,
      getSplat(builder, lanes.getVectorType(builder.getF32Type()), -kInfinity));
}

Value SoftmaxRowEmitter::emitExp(ImplicitLocOpBuilder &builder,
                                 const Lanes &lanes, Value max) const {
  Value difference =
      arith::SubFOp::create(builder, emitLogits(builder, lanes),
                            broadcastToLanes(builder, max, lanes.count));
  bool isInexact = options.approximateExp && quantizes;
  auto exp =
      math::ExpOp::create(builder, difference,
                          isInexact ? FastMathFlags::afn : FastMathFlags::none);
  exp->setDiscardableAttr(
      kOperandRangeAttrName,
      RangeAttr::get(builder.getContext(), -kInfinity, 0.0));
  return exp;
}

Value SoftmaxRowEmitter::store(ImplicitLocOpBuilder &builder, Value value,
                               const Lanes &lanes, Value slice) const {
  for (const SoftmaxGroup::Consumer &consumer : group.consumers) {
    SmallVector<Value> arguments;
    for (const std::optional<ElementwiseTree> &operand : consumer.operands)
      arguments.push_back(operand ? operand->emit(builder, lanes) : value);
    value = emitElementwise(builder, consumer.op, arguments, lanes.count);
  }
  value = broadcastToLanes(builder, value, lanes.count);
  SmallVector<Value> position{lanes.indices[axis]};
  if (!isAlongLanes())
    position.push_back(lanes.indices[lanesDim]);
  auto map =
      AffineMap::getMinorIdentityMap(position.size(), 1, builder.getContext());
  return vector::TransferWriteOp::create(builder, value, slice, position,
                                         AffineMapAttr::get(map), lanes.mask,
                                         builder.getBoolArrayAttr({true}))
      .getResult();
}

//===----------------------------------------------------------------------===//
// Sweeps
//===----------------------------------------------------------------------===//

Value SoftmaxRowEmitter::finishReduction(ImplicitLocOpBuilder &builder,
                                         Value accumulator,
                                         Combiner combine) const {
  if (!isAlongLanes())
    return accumulator;
  return vector::ExtractOp::create(
      builder, reduceLanes(builder, accumulator, 1, combine), int64_t(0));
}

Value SoftmaxRowEmitter::emitMaximum(ImplicitLocOpBuilder &builder) const {
  Value lanesMax = emitAccumulation(
      builder, strips, builder.getF32FloatAttr(-kInfinity), emitMax,
      [&](ImplicitLocOpBuilder &inner, const Strip &strip, Value index,
          Value mask, Value accumulator) {
        return emitMax(inner, accumulator,
                       emitLogits(inner, getLanes(strip, index, mask)));
      });
  return finishReduction(builder, lanesMax, emitMax);
}

Value SoftmaxRowEmitter::getScratchIndex(ImplicitLocOpBuilder &builder,
                                         const Strip &strip,
                                         Value index) const {
  if (isAlongLanes())
    return index;
  Value lanes = arith::ConstantIndexOp::create(builder, strip.lanes);
  return arith::MulIOp::create(builder, index, lanes);
}

Value SoftmaxRowEmitter::emitExpSum(ImplicitLocOpBuilder &builder, Value max,
                                    Value buffer) const {
  Value lanesSum = emitAccumulation(
      builder, strips, builder.getF32FloatAttr(0.0f), emitSum,
      [&](ImplicitLocOpBuilder &inner, const Strip &strip, Value index,
          Value mask, Value accumulator) {
        Value exp = emitExp(inner, getLanes(strip, index, mask), max);
        if (buffer)
          vector::StoreOp::create(inner, exp, buffer,
                                  getScratchIndex(inner, strip, index));
        return emitSum(inner, accumulator, exp);
      });
  return finishReduction(builder, lanesSum, emitSum);
}

Value SoftmaxRowEmitter::emitQuotients(ImplicitLocOpBuilder &builder,
                                       RowValues row, Value buffer,
                                       bool neverNaN, Value slice) const {
  FastMathFlags flags = FastMathFlags::none;
  if (neverNaN)
    flags = flags | FastMathFlags::nnan;
  if (quantizes && !options.exactScale)
    flags = flags | FastMathFlags::arcp | FastMathFlags::reassoc;
  return emitStrips(builder, strips, slice,
                    [&](ImplicitLocOpBuilder &inner, const Strip &strip,
                        Value index, Value mask, Value written) {
                      Lanes lanes = getLanes(strip, index, mask);
                      Value exp;
                      if (buffer)
                        exp = vector::LoadOp::create(
                            inner, lanes.getVectorType(inner.getF32Type()),
                            buffer, getScratchIndex(inner, strip, index));
                      else
                        exp = emitExp(inner, lanes, row.max);
                      Value quotient = arith::DivFOp::create(
                          inner, exp,
                          broadcastToLanes(inner, row.sum, strip.lanes), flags);
                      return store(inner, quotient, lanes, written);
                    });
}

Value SoftmaxRowEmitter::emitNaNs(ImplicitLocOpBuilder &builder,
                                  Value slice) const {
  return emitStrips(builder, strips, slice,
                    [&](ImplicitLocOpBuilder &inner, const Strip &strip,
                        Value index, Value mask, Value written) {
                      Lanes lanes = getLanes(strip, index, mask);
                      Value nan = getSplat(
                          inner, lanes.getVectorType(inner.getF32Type()), kNaN);
                      return store(inner, nan, lanes, written);
                    });
}

/// What `build` returns in a branch of an scf.if.
static auto yieldFrom(llvm::function_ref<Value(ImplicitLocOpBuilder &)> build) {
  return [build](OpBuilder &nested, Location loc) {
    ImplicitLocOpBuilder inner(loc, nested);
    scf::YieldOp::create(inner, build(inner));
  };
}

Value SoftmaxRowEmitter::emitSumAndResult(ImplicitLocOpBuilder &builder,
                                          Value max, Value buffer,
                                          Value slice) const {
  Value sum = emitExpSum(builder, max, buffer);
  if (!quantizes || !isAlongLanes())
    return emitQuotients(builder, {max, sum}, buffer, /*neverNaN=*/false,
                         slice);
  // A row with a NaN or +Inf, and one of -Inf only, has a NaN for its sum. One
  // test of that, and no element needs one.
  Value isNaN =
      arith::CmpFOp::create(builder, arith::CmpFPredicate::UNO, sum, sum);
  auto emitThen = [&](ImplicitLocOpBuilder &inner) {
    return emitNaNs(inner, slice);
  };
  auto emitElse = [&](ImplicitLocOpBuilder &inner) {
    return emitQuotients(inner, {max, sum}, buffer, /*neverNaN=*/true, slice);
  };
  return scf::IfOp::create(builder, isNaN, yieldFrom(emitThen),
                           yieldFrom(emitElse))
      .getResult(0);
}

int64_t SoftmaxRowEmitter::planScratch(ImplicitLocOpBuilder &builder,
                                       int64_t lanes) {
  int64_t width = options.strips.width;
  int64_t limit = options.maxStackBytes / 4 / width * width;
  if (std::optional<int64_t> size = getConstantIntValue(extent)) {
    int64_t elements = llvm::alignTo(*size * lanes, width);
    return elements <= limit ? elements : 0;
  }
  if (limit < lanes)
    return 0;
  Value size =
      getValueOrCreateConstantIndexOp(builder, builder.getLoc(), extent);
  Value largest = arith::ConstantIndexOp::create(builder, limit / lanes);
  fits =
      arith::CmpIOp::create(builder, arith::CmpIPredicate::ule, size, largest);
  return limit;
}

Value SoftmaxRowEmitter::emit(ImplicitLocOpBuilder &builder,
                              Value slice) const {
  Value max = emitMaximum(builder);
  if (!fits)
    return emitSumAndResult(builder, max, scratch, slice);
  auto emitThen = [&](ImplicitLocOpBuilder &inner) {
    return emitSumAndResult(inner, max, scratch, slice);
  };
  auto emitElse = [&](ImplicitLocOpBuilder &inner) {
    return emitSumAndResult(inner, max, /*buffer=*/Value(), slice);
  };
  return scf::IfOp::create(builder, fits, yieldFrom(emitThen),
                           yieldFrom(emitElse))
      .getResult(0);
}

//===----------------------------------------------------------------------===//
// Rows
//===----------------------------------------------------------------------===//

Value fpq::emitSoftmaxKernel(OpBuilder &outer, const SoftmaxGroup &group,
                             const SoftmaxKernelOptions &options) {
  ImplicitLocOpBuilder builder(group.softmax->getLoc(), outer);
  SoftmaxRowEmitter row(group, options);
  Value init = getFusedInit(group.getLastOp());
  // An init of its own, so that no other op's result is in the way of this one.
  if (auto empty = init.getDefiningOp<tensor::EmptyOp>())
    init = builder.clone(*empty)->getResult(0);
  auto type = cast<RankedTensorType>(init.getType());
  SmallVector<OpFoldResult> sizes =
      tensor::getMixedSizes(builder, builder.getLoc(), init);

  row.extent = sizes[row.axis];
  SmallVector<Strip> laneStrips =
      stripMine(builder, sizes[row.lanesDim], options.strips);
  int64_t widest = 1;
  if (!row.isAlongLanes())
    for (const Strip &strip : laneStrips)
      widest = std::max(widest, strip.lanes);
  int64_t scratchElements = row.planScratch(builder, widest);
  Value zero = arith::ConstantIndexOp::create(builder, 0);
  Value extent =
      getValueOrCreateConstantIndexOp(builder, builder.getLoc(), row.extent);

  /// The rows at `indices`, of which a slice is `slice`.
  auto emitRows = [&](ImplicitLocOpBuilder &inner, ArrayRef<Value> indices,
                      Value slice) {
    row.indices.assign(indices.begin(), indices.end());
    if (row.isAlongLanes()) {
      row.strips = laneStrips;
      return row.emit(inner, slice);
    }
    return emitStrips(inner, laneStrips, slice,
                      [&](ImplicitLocOpBuilder &nested, const Strip &strip,
                          Value index, Value mask, Value written) {
                        row.indices[row.lanesDim] = index;
                        row.strips = {
                            Strip{zero, extent, 1, strip.lanes, mask, Value()}};
                        return row.emit(nested, written);
                      });
  };

  auto isRowDim = [&](unsigned dim) {
    return dim != row.axis && dim != row.lanesDim;
  };
  SmallVector<OpFoldResult> rows, sliceSizes;
  SmallVector<int64_t> sliceShape;
  for (unsigned dim = 0; dim < sizes.size(); ++dim) {
    if (isRowDim(dim)) {
      rows.push_back(sizes[dim]);
      sliceSizes.push_back(builder.getIndexAttr(1));
    } else {
      sliceShape.push_back(type.getDimSize(dim));
      sliceSizes.push_back(sizes[dim]);
    }
  }
  /// Allocates at the cursor of `entry`: of a scope, so that no loop takes more
  /// and more of the stack.
  auto allocateScratch = [&](ImplicitLocOpBuilder &entry) {
    if (scratchElements != 0)
      row.scratch = memref::AllocaOp::create(
          entry, MemRefType::get(scratchElements, entry.getF32Type()),
          entry.getI64IntegerAttr(64));
  };
  if (rows.empty()) {
    ImplicitLocOpBuilder entry = ImplicitLocOpBuilder::atBlockBegin(
        builder.getLoc(), &getStackEntry(group.getLastOp()));
    allocateScratch(entry);
    return emitRows(builder, SmallVector<Value>(sizes.size()), init);
  }

  auto sliceType = RankedTensorType::get(sliceShape, type.getElementType());
  SmallVector<OpFoldResult> strides(sizes.size(), builder.getIndexAttr(1));
  auto forall = scf::ForallOp::create(builder, rows, init, std::nullopt);
  ImplicitLocOpBuilder inner =
      ImplicitLocOpBuilder::atBlockBegin(builder.getLoc(), forall.getBody());
  allocateScratch(inner);
  SmallVector<Value> indices;
  SmallVector<OpFoldResult> offsets;
  unsigned next = 0;
  for (unsigned dim = 0; dim < sizes.size(); ++dim) {
    indices.push_back(isRowDim(dim) ? forall.getInductionVar(next++) : Value());
    offsets.push_back(indices.back() ? OpFoldResult(indices.back())
                                     : OpFoldResult(builder.getIndexAttr(0)));
  }
  Value destination = forall.getRegionIterArgs()[0];
  Value slice = tensor::ExtractSliceOp::create(inner, sliceType, destination,
                                               offsets, sliceSizes, strides);
  Value result = emitRows(inner, indices, slice);
  inner.setInsertionPointToStart(forall.getTerminator().getBody());
  tensor::ParallelInsertSliceOp::create(inner, result, destination, offsets,
                                        sliceSizes, strides);
  return forall.getResult(0);
}
