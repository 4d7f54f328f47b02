//===- ContractionEmitter.cpp - loops around register tiles ---------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ContractionEmitter.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace fpq;

ContractionEmitter::ContractionEmitter(ImplicitLocOpBuilder &builder,
                                       const Contraction &contraction,
                                       const ContractionTiling &tiling,
                                       Value fill)
    : builder(builder), contraction(contraction), tiling(tiling), fill(fill),
      point(contraction.extents.size()) {
  const ContractionOperand &rhs = contraction.rhs;
  Type type = contraction.getType();
  isLhsExtended = contraction.lhs.getElementType() != type;
  numRows = contraction.row ? contraction.extents[*contraction.row] : 1;
  // A panel that is read once, or whose rows lie together already, is read in
  // place.
  bool isReadOnce = contraction.outerRows.empty() &&
                    !ShapedType::isDynamic(numRows) && numRows <= tiling.rows;
  int64_t numColumns = contraction.extents[contraction.column];
  bool isDense = !ShapedType::isDynamic(numColumns) &&
                 numColumns <= tiling.columns &&
                 rhs.getStride(contraction.reductions.back()) == numColumns;
  isPacked = rhs.getElementType() != type ||
             !rhs.isContiguous(contraction.column) || !(isReadOnce || isDense);
}

//===----------------------------------------------------------------------===//
// Loops
//===----------------------------------------------------------------------===//

Value ContractionEmitter::index(int64_t value) {
  return arith::ConstantIndexOp::create(builder, value);
}

/// The number of iterations of `loop`.
Value ContractionEmitter::extent(unsigned loop) {
  if (!ShapedType::isDynamic(contraction.extents[loop]))
    return index(contraction.extents[loop]);
  for (const ContractionOperand *operand :
       {&contraction.out, &contraction.lhs, &contraction.rhs})
    if (operand->has(loop))
      return memref::DimOp::create(builder, operand->buffer,
                                   llvm::find(operand->loops, loop) -
                                       operand->loops.begin());
  llvm_unreachable("a loop of no operand");
}

/// The largest multiple of `step` that is at most `extent`.
Value ContractionEmitter::cut(Value extent, int64_t step) {
  Value rest = builder.createOrFold<arith::RemUIOp>(extent, index(step));
  return builder.createOrFold<arith::SubIOp>(extent, rest);
}

void ContractionEmitter::loop(Value lower, Value upper, int64_t step,
                              function_ref<void(Value)> body) {
  std::optional<int64_t> first = getConstantIntValue(lower);
  std::optional<int64_t> end = getConstantIntValue(upper);
  if (first && end && *first >= *end)
    return;
  if (first && end && *first + step >= *end)
    return body(lower);
  auto loop = scf::ForOp::create(builder, lower, upper, index(step));
  OpBuilder::InsertionGuard guard(builder);
  builder.setInsertionPointToStart(loop.getBody());
  body(loop.getInductionVar());
}

void ContractionEmitter::nest(ArrayRef<unsigned> loops, Body body) {
  if (loops.empty())
    return body();
  loop(index(0), extent(loops.front()), 1, [&](Value iteration) {
    point[loops.front()] = iteration;
    nest(loops.drop_front(), body);
  });
}

void ContractionEmitter::emit() {
  firstRow = index(0);
  endRow = contraction.row ? extent(*contraction.row) : index(1);
  Type type = contraction.getType();
  if (isLhsExtended) {
    SmallVector<int64_t> shape;
    SmallVector<Value> sizes;
    for (unsigned loop : contraction.lhs.loops) {
      int64_t size = contraction.extents[loop];
      if (loop == contraction.row)
        size = std::min<uint64_t>(size, tiling.rowGroup);
      else if (!llvm::is_contained(contraction.reductions, loop))
        size = 1;
      if (ShapedType::isDynamic(size)) {
        size = ShapedType::kDynamic;
        sizes.push_back(extent(loop));
      }
      shape.push_back(size);
    }
    lhsBuffer = memref::AllocOp::create(builder, MemRefType::get(shape, type),
                                        sizes, builder.getI64IntegerAttr(64));
  }
  if (isPacked) {
    SmallVector<int64_t> shape;
    SmallVector<Value> sizes;
    for (unsigned loop : contraction.reductions) {
      shape.push_back(contraction.extents[loop]);
      if (ShapedType::isDynamic(shape.back()))
        sizes.push_back(extent(loop));
    }
    shape.push_back(tiling.columns);
    panel = memref::AllocOp::create(builder, MemRefType::get(shape, type),
                                    sizes, builder.getI64IntegerAttr(64));
  }
  nest(contraction.batch, [&] {
    if (isLhsExtended)
      nest(contraction.outerRows, [&] { emitRowGroups(); });
    else
      emitColumns();
  });
  for (Value buffer : {lhsBuffer, panel})
    if (buffer)
      memref::DeallocOp::create(builder, buffer);
}

void ContractionEmitter::emitRowGroups() {
  Value end = endRow;
  loop(index(0), end, tiling.rowGroup, [&](Value first) {
    firstRow = first;
    Value next =
        builder.createOrFold<arith::AddIOp>(first, index(tiling.rowGroup));
    endRow = builder.createOrFold<arith::MinUIOp>(next, end);
    extendLhs(firstRow, endRow);
    emitColumns();
  });
}

/// Extends rows `first` to `end` of lhs, at `point`, to the buffer.
void ContractionEmitter::extendLhs(Value first, Value end) {
  const ContractionOperand &lhs = contraction.lhs;
  SmallVector<OpFoldResult> offsets, sizes, targetOffsets;
  for (unsigned loop : lhs.loops) {
    bool isReduction = llvm::is_contained(contraction.reductions, loop);
    offsets.push_back(getAsOpFoldResult(isReduction ? index(0)
                                        : loop == contraction.row
                                            ? first
                                            : point[loop]));
    sizes.push_back(
        getAsOpFoldResult(isReduction ? extent(loop)
                          : loop == contraction.row
                              ? builder.createOrFold<arith::SubIOp>(end, first)
                              : index(1)));
    targetOffsets.push_back(builder.getIndexAttr(0));
  }
  SmallVector<OpFoldResult> strides(sizes.size(), builder.getIndexAttr(1));
  Value source =
      memref::SubViewOp::create(builder, lhs.buffer, offsets, sizes, strides);
  Value target = memref::SubViewOp::create(builder, lhsBuffer, targetOffsets,
                                           sizes, strides);
  SmallVector<AffineMap> maps(2, builder.getMultiDimIdentityMap(sizes.size()));
  SmallVector<utils::IteratorType> iterators(sizes.size(),
                                             utils::IteratorType::parallel);
  linalg::GenericOp::create(
      builder, TypeRange{}, source, target, maps, iterators,
      [&](OpBuilder &nested, Location loc, ValueRange arguments) {
        Value wide = arith::ExtFOp::create(nested, loc, contraction.getType(),
                                           arguments[0]);
        linalg::YieldOp::create(nested, loc, wide);
      });
}

void ContractionEmitter::emitColumns() {
  nest(contraction.outerColumns, [&] {
    Value end = extent(contraction.column);
    Value full = cut(end, tiling.columns);
    loop(index(0), full, tiling.columns, [&](Value first) {
      emitPanel({first, tiling.columns, Value(), Value()});
    });

    int64_t numColumns = contraction.extents[contraction.column];
    if (ShapedType::isDynamic(numColumns)) {
      Value hasRest =
          arith::CmpIOp::create(builder, arith::CmpIPredicate::ult, full, end);
      auto branch = scf::IfOp::create(builder, hasRest);
      OpBuilder::InsertionGuard guard(builder);
      builder.setInsertionPointToStart(branch.thenBlock());
      emitPanel({full, tiling.columns, Value(), end});
    } else if (int64_t rest = numColumns % tiling.columns) {
      int64_t width = llvm::PowerOf2Ceil(rest);
      emitPanel({full, width, Value(), width == rest ? Value() : end});
    }
  });
}

void ContractionEmitter::emitPanel(Columns columns) {
  if (columns.end) {
    Value count =
        builder.createOrFold<arith::SubIOp>(columns.end, columns.first);
    columns.mask = vector::CreateMaskOp::create(
        builder, VectorType::get(columns.width, builder.getI1Type()), count);
  }
  point[contraction.column] = columns.first;
  if (panel)
    pack(columns);
  if (isLhsExtended)
    emitRows(columns);
  else
    nest(contraction.outerRows, [&] { emitRows(columns); });
}

void ContractionEmitter::emitRows(const Columns &columns) {
  if (!contraction.row)
    return emitTile(columns, index(0), 1, /*clamped=*/false);
  Value count = builder.createOrFold<arith::SubIOp>(endRow, firstRow);
  Value full =
      builder.createOrFold<arith::AddIOp>(firstRow, cut(count, tiling.rows));
  loop(firstRow, full, tiling.rows, [&](Value row) {
    emitTile(columns, row, tiling.rows, /*clamped=*/false);
  });
  // Only the last group of rows can have a rest, and groups are whole tiles.
  std::optional<int64_t> end = getConstantIntValue(endRow);
  if (end && !isLhsExtended) {
    if (int64_t rest = *end % tiling.rows)
      emitTile(columns, full, rest, /*clamped=*/false);
    return;
  }
  if (!ShapedType::isDynamic(numRows) && numRows % tiling.rows == 0)
    return;
  Value hasRest =
      arith::CmpIOp::create(builder, arith::CmpIPredicate::ult, full, endRow);
  auto branch = scf::IfOp::create(builder, hasRest);
  OpBuilder::InsertionGuard guard(builder);
  builder.setInsertionPointToStart(branch.thenBlock());
  if (ShapedType::isDynamic(numRows))
    emitTile(columns, full, tiling.rows, /*clamped=*/true);
  else
    emitTile(columns, full, numRows % tiling.rows, /*clamped=*/false);
}
