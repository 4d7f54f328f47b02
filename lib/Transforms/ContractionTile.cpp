//===- ContractionTile.cpp - register tiles of contractions ---------------===//
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

using namespace mlir;
using namespace fpq;

SmallVector<Value>
ContractionEmitter::indices(const ContractionOperand &operand) {
  return llvm::map_to_vector(operand.loops,
                             [&](unsigned loop) { return point[loop]; });
}

/// `columns` of rhs, which is contiguous along them, at `point`. Those that are
/// masked out are not read.
Value ContractionEmitter::loadRhs(const Columns &columns) {
  const ContractionOperand &rhs = contraction.rhs;
  auto type = VectorType::get(columns.width, contraction.getType());
  if (!columns.mask)
    return vector::LoadOp::create(builder, type, rhs.buffer, indices(rhs));
  Value padding = arith::ConstantOp::create(builder, builder.getZeroAttr(type));
  return vector::MaskedLoadOp::create(builder, type, rhs.buffer, indices(rhs),
                                      columns.mask, padding);
}

/// The element of lhs at `point` and `row`.
Value ContractionEmitter::loadLhs(Value row) {
  SmallVector<Value> position;
  for (unsigned loop : lhsBuffer ? lhsLoops : contraction.lhs.loops) {
    if (loop != contraction.row)
      position.push_back(point[loop]);
    else if (lhsBuffer)
      position.push_back(builder.createOrFold<arith::SubIOp>(row, firstRow));
    else
      position.push_back(row);
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
    if (nextPanel)
      memref::PrefetchOp::create(
          builder, contraction.rhs.buffer,
          ValueRange{nextPanel, position.front(), index(0)},
          /*isWrite=*/false, /*localityHint=*/3,
          /*isDataCache=*/true);
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
