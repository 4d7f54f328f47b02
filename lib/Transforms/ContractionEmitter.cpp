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

//===----------------------------------------------------------------------===//
// Tiles
//===----------------------------------------------------------------------===//

SmallVector<Value>
ContractionEmitter::indices(const ContractionOperand &operand) {
  return llvm::map_to_vector(operand.loops,
                             [&](unsigned loop) { return point[loop]; });
}

Value ContractionEmitter::extend(Value value) {
  Type type = contraction.getType();
  if (auto vectorType = dyn_cast<VectorType>(value.getType()))
    type = vectorType.clone(type);
  if (value.getType() == type)
    return value;
  return arith::ExtFOp::create(builder, type, value);
}

/// `columns` of rhs, which is contiguous along them, at `point` and in its own
/// type. Those that are masked out are not read.
Value ContractionEmitter::loadRhs(const Columns &columns) {
  const ContractionOperand &rhs = contraction.rhs;
  auto type = VectorType::get(columns.width, rhs.getElementType());
  if (!columns.mask)
    return vector::LoadOp::create(builder, type, rhs.buffer, indices(rhs));
  Value padding = arith::ConstantOp::create(builder, builder.getZeroAttr(type));
  return vector::MaskedLoadOp::create(builder, type, rhs.buffer, indices(rhs),
                                      columns.mask, padding);
}

/// Writes `columns` of rhs, extended, row behind row to the panel.
void ContractionEmitter::pack(const Columns &columns) {
  nest(contraction.reductions, [&] {
    SmallVector<Value> target;
    for (unsigned loop : contraction.reductions)
      target.push_back(point[loop]);
    target.push_back(index(0));
    if (contraction.rhs.isContiguous(contraction.column)) {
      vector::StoreOp::create(builder, extend(loadRhs(columns)), panel, target);
      return;
    }
    Value zero = index(0);
    Value width =
        columns.end
            ? builder.createOrFold<arith::SubIOp>(columns.end, columns.first)
            : index(columns.width);
    loop(zero, width, 1, [&](Value column) {
      point[contraction.column] =
          builder.createOrFold<arith::AddIOp>(columns.first, column);
      Value element = memref::LoadOp::create(builder, contraction.rhs.buffer,
                                             indices(contraction.rhs));
      target.back() = column;
      memref::StoreOp::create(builder, extend(element), panel, target);
      point[contraction.column] = columns.first;
    });
  });
}

/// The element of lhs at `point` and `row`.
Value ContractionEmitter::loadLhs(Value row) {
  SmallVector<Value> position;
  for (unsigned loop : contraction.lhs.loops) {
    if (loop == contraction.row)
      position.push_back(
          lhsBuffer ? builder.createOrFold<arith::SubIOp>(row, firstRow) : row);
    else if (lhsBuffer && !llvm::is_contained(contraction.reductions, loop))
      position.push_back(index(0));
    else
      position.push_back(point[loop]);
  }
  return memref::LoadOp::create(
      builder, lhsBuffer ? lhsBuffer : contraction.lhs.buffer, position);
}

void ContractionEmitter::store(const Columns &columns, Value value) {
  SmallVector<Value> position = indices(contraction.out);
  Value buffer = contraction.out.buffer;
  if (columns.mask)
    vector::MaskedStoreOp::create(builder, buffer, position, columns.mask,
                                  value);
  else
    vector::StoreOp::create(builder, value, buffer, position);
}

/// Computes `rows` rows from `row` of `columns`. If `clamped`, those behind the
/// last one are computed as it is, and not stored.
void ContractionEmitter::emitTile(const Columns &columns, Value row,
                                  int64_t rows, bool clamped) {
  auto type = VectorType::get(columns.width, contraction.getType());
  SmallVector<Value> rowIndices;
  for (int64_t offset : llvm::seq(rows)) {
    Value next = builder.createOrFold<arith::AddIOp>(row, index(offset));
    if (clamped && offset > 0) {
      Value last = builder.createOrFold<arith::SubIOp>(endRow, index(1));
      next = builder.createOrFold<arith::MinUIOp>(next, last);
    }
    rowIndices.push_back(next);
  }

  auto atRow = [&](Value rowIndex) {
    if (contraction.row)
      point[*contraction.row] = rowIndex;
  };
  SmallVector<Value> sums;
  for (Value rowIndex : rowIndices) {
    atRow(rowIndex);
    SmallVector<Value> position = indices(contraction.out);
    Value buffer = contraction.out.buffer;
    if (fill)
      sums.push_back(vector::BroadcastOp::create(builder, type, fill));
    else if (columns.mask)
      sums.push_back(vector::MaskedLoadOp::create(
          builder, type, buffer, position, columns.mask,
          arith::ConstantOp::create(builder, builder.getZeroAttr(type))));
    else
      sums.push_back(vector::LoadOp::create(builder, type, buffer, position));
  }

  // One loop for each reduction, all of which carry the sums.
  OpBuilder::InsertPoint behind = builder.saveInsertionPoint();
  SmallVector<scf::ForOp> loops;
  SmallVector<Value> carried = sums;
  for (unsigned reduction : contraction.reductions) {
    auto loop = scf::ForOp::create(builder, index(0), extent(reduction),
                                   index(1), carried);
    loops.push_back(loop);
    if (loops.size() == 1)
      behind = builder.saveInsertionPoint();
    builder.setInsertionPointToStart(loop.getBody());
    point[reduction] = loop.getInductionVar();
    carried.assign(loop.getRegionIterArgs().begin(),
                   loop.getRegionIterArgs().end());
  }

  Value columnsOfRhs;
  if (panel) {
    SmallVector<Value> position;
    for (unsigned reduction : contraction.reductions)
      position.push_back(point[reduction]);
    position.push_back(index(0));
    columnsOfRhs = vector::LoadOp::create(builder, type, panel, position);
  } else {
    columnsOfRhs = loadRhs(columns);
  }
  for (auto [rowIndex, sum] : llvm::zip_equal(rowIndices, carried)) {
    Value element =
        vector::BroadcastOp::create(builder, type, loadLhs(rowIndex));
    Value product =
        arith::MulFOp::create(builder, element, columnsOfRhs, tiling.flags);
    sum = arith::AddFOp::create(builder, sum, product, tiling.flags);
  }
  SmallVector<Value> results = carried;
  for (scf::ForOp loop : llvm::reverse(loops)) {
    builder.setInsertionPointToEnd(loop.getBody());
    scf::YieldOp::create(builder, results);
    results.assign(loop.getResults().begin(), loop.getResults().end());
  }
  builder.restoreInsertionPoint(behind);

  for (auto [offset, rowIndex, result] : llvm::enumerate(rowIndices, results)) {
    atRow(rowIndex);
    // A row that is computed again is stored again, with the same values.
    store(columns, result);
  }
}
