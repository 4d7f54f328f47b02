//===- ContractionEmitter.cpp - loops around register tiles ---------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ContractionEmitter.h"
#include "mlir/Analysis/SliceAnalysis.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/IRMapping.h"
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
  isLhsComputed = contraction.lhs.isComputed();
  numRows = contraction.row ? contraction.extents[*contraction.row] : 1;
  // A panel that is read once, or whose rows lie together already, is read in
  // place.
  bool isReadOnce = contraction.outerRows.empty() &&
                    !ShapedType::isDynamic(numRows) && numRows <= tiling.rows;
  int64_t numColumns = contraction.extents[contraction.column];
  bool isDense = !ShapedType::isDynamic(numColumns) &&
                 numColumns <= tiling.columns &&
                 rhs.getStride(contraction.reductions.back()) == numColumns;
  isPacked = rhs.isComputed() || !rhs.isContiguous(contraction.column) ||
             !(isReadOnce || isDense);
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

/// A buffer whose dimensions are `loops`: a group of rows, the columns of a
/// tile, and all of a reduction.
Value ContractionEmitter::allocate(ArrayRef<unsigned> loops) {
  SmallVector<int64_t> shape;
  SmallVector<Value> sizes;
  for (unsigned loop : loops) {
    int64_t size = contraction.extents[loop];
    if (loop == contraction.row)
      size = std::min<uint64_t>(size, tiling.rowGroup);
    if (loop == contraction.column)
      size = tiling.columns;
    if (ShapedType::isDynamic(size))
      sizes.push_back(extent(loop));
    shape.push_back(size);
  }
  return memref::AllocOp::create(builder,
                                 MemRefType::get(shape, contraction.getType()),
                                 sizes, builder.getI64IntegerAttr(64));
}

void ContractionEmitter::emit() {
  firstRow = index(0);
  endRow = contraction.row ? extent(*contraction.row) : index(1);
  if (isLhsComputed) {
    for (unsigned loop : contraction.lhs.loops)
      if (loop == contraction.row ||
          llvm::is_contained(contraction.reductions, loop))
        lhsLoops.push_back(loop);
    lhsBuffer = allocate(lhsLoops);
  }
  if (isPacked) {
    panelLoops = contraction.reductions;
    panelLoops.push_back(contraction.column);
    panel = allocate(panelLoops);
  }
  nest(contraction.batch, [&] {
    if (isLhsComputed)
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
    if (contraction.row)
      point[*contraction.row] = first;
    Value count = builder.createOrFold<arith::SubIOp>(endRow, firstRow);
    compute(contraction.lhs, lhsBuffer, lhsLoops, [&](unsigned loop) {
      return loop == contraction.row ? count : extent(loop);
    });
    emitColumns();
  });
}

/// Computes a part of `operand` to `target`, whose dimensions are `loops`: from
/// `point` as many as `size` says, and from 0 in the loops of reductions.
void ContractionEmitter::compute(const ContractionOperand &operand,
                                 Value target, ArrayRef<unsigned> loops,
                                 function_ref<Value(unsigned)> size) {
  linalg::LinalgOp op = contraction.op;
  // The part of `buffer`, without the dimensions of other loops.
  auto subview = [&](Value buffer, ArrayRef<unsigned> dims,
                     function_ref<Value(unsigned)> getOffset) -> Value {
    if (dims.empty())
      return buffer;
    SmallVector<OpFoldResult> offsets, sizes, kept;
    for (unsigned loop : dims) {
      offsets.push_back(getAsOpFoldResult(getOffset(loop)));
      bool isKept = llvm::is_contained(loops, loop);
      sizes.push_back(isKept ? getAsOpFoldResult(size(loop))
                             : builder.getIndexAttr(1));
      if (isKept)
        kept.push_back(sizes.back());
    }
    SmallVector<OpFoldResult> strides(dims.size(), builder.getIndexAttr(1));
    SmallVector<int64_t> shape;
    SmallVector<Value> dynamicSizes;
    dispatchIndexOpFoldResults(kept, dynamicSizes, shape);
    MemRefType type = memref::SubViewOp::inferRankReducedResultType(
        shape, cast<MemRefType>(buffer.getType()), offsets, sizes, strides);
    return memref::SubViewOp::create(builder, type, buffer, offsets, sizes,
                                     strides);
  };

  SmallVector<Value> inputs;
  SmallVector<AffineMap> maps;
  for (OpOperand *input : operand.inputs) {
    SmallVector<unsigned> dims;
    SmallVector<AffineExpr> exprs;
    for (AffineExpr expr : op.getMatchingIndexingMap(input).getResults()) {
      dims.push_back(cast<AffineDimExpr>(expr).getPosition());
      auto loop = llvm::find(loops, dims.back());
      if (loop != loops.end())
        exprs.push_back(builder.getAffineDimExpr(loop - loops.begin()));
    }
    inputs.push_back(subview(input->get(), dims, [&](unsigned loop) {
      return llvm::is_contained(contraction.reductions, loop) ? index(0)
                                                              : point[loop];
    }));
    maps.push_back(
        AffineMap::get(loops.size(), 0, exprs, builder.getContext()));
  }
  maps.push_back(builder.getMultiDimIdentityMap(loops.size()));
  Value output = subview(target, loops, [&](unsigned) { return index(0); });
  SmallVector<utils::IteratorType> iterators(loops.size(),
                                             utils::IteratorType::parallel);
  linalg::GenericOp::create(
      builder, TypeRange(), inputs, output, maps, iterators,
      [&](OpBuilder &nested, Location loc, ValueRange arguments) {
        IRMapping mapping;
        for (auto [input, argument] : llvm::zip(operand.inputs, arguments))
          mapping.map(op.getMatchingBlockArgument(input), argument);
        SetVector<Operation *> slice;
        BackwardSliceOptions options;
        options.inclusive = true;
        options.omitBlockArguments = true;
        options.filter = [&](Operation *definition) {
          return definition->getBlock() == op.getBlock();
        };
        (void)getBackwardSlice(operand.element, &slice, options);
        for (Operation *definition : slice)
          nested.clone(*definition, mapping);
        linalg::YieldOp::create(nested, loc,
                                mapping.lookupOrDefault(operand.element));
      });
}

/// The index of the panel behind that at `point`, where weights are packed to
/// panels one behind the other; that of the last one at the end.
Value ContractionEmitter::getNextPanel() {
  const ContractionOperand &rhs = contraction.rhs;
  if (contraction.outerColumns.size() != 1 || rhs.loops.size() != 3 ||
      rhs.loops.front() != contraction.outerColumns.front() ||
      !rhs.isContiguous(contraction.column))
    return {};
  unsigned outer = rhs.loops.front();
  Value last = builder.createOrFold<arith::SubIOp>(extent(outer), index(1));
  Value next = builder.createOrFold<arith::AddIOp>(point[outer], index(1));
  return builder.createOrFold<arith::MinUIOp>(next, last);
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
  if (panel) {
    Value width =
        columns.end
            ? builder.createOrFold<arith::SubIOp>(columns.end, columns.first)
            : index(columns.width);
    compute(contraction.rhs, panel, panelLoops, [&](unsigned loop) {
      return loop == contraction.column ? width : extent(loop);
    });
    nextPanel = getNextPanel();
  }
  if (isLhsComputed)
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
  if (end && !isLhsComputed) {
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
