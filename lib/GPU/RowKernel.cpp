//===- RowKernel.cpp - softmax of rows on a GPU ---------------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Kernels.h"
#include "RowThreads.h"
#include "SoftmaxElements.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace fpq;

namespace {
/// The code of one thread.
class RowEmitter {
public:
  RowEmitter(KernelEmitter &emitter, const SoftmaxMapping &mapping,
             const KernelOptions &options)
      : emitter(emitter), space(emitter.getSpace()), mapping(mapping),
        elements(emitter, options.exactScale),
        threads(emitter, mapping.threadsPerRow, options.mapping.subgroupSize) {}

  void emit();

private:
  /// Vectors that a thread loads before it computes, of a row that it reads
  /// twice.
  static constexpr int64_t kUnroll = 4;
  static constexpr int64_t kMaxSlot = 0, kSumSlot = 1;

  void emitFromRegisters(ImplicitLocOpBuilder &builder);
  void emitOnline(ImplicitLocOpBuilder &builder, int64_t width);

  Lanes getLanes(Value column, int64_t width) const;
  /// The first column of a vector of this thread.
  Value getColumn(ImplicitLocOpBuilder &builder, int64_t vector,
                  int64_t width) const;
  void store(ImplicitLocOpBuilder &builder, Value exps, Value factor,
             const Lanes &lanes);

  /// Calls `body` for all columns of this thread, some at once, with and for
  /// the values that it changes.
  using Body = llvm::function_ref<SmallVector<Value>(
      ImplicitLocOpBuilder &, ArrayRef<Lanes>, ValueRange)>;
  SmallVector<Value> forAllColumns(ImplicitLocOpBuilder &builder, int64_t width,
                                   ValueRange inits, Body body) const;

  KernelEmitter &emitter;
  const KernelSpace &space;
  const SoftmaxMapping &mapping;
  SoftmaxElements elements;
  RowThreads threads;
  /// The indices of the row, and null for the column.
  SmallVector<Value> indices;
  /// Whether the row is this thread's to store; null if it surely is.
  Value isRow;
  /// The length of a row.
  Value columns;
};
} // namespace

void RowEmitter::emit() {
  ImplicitLocOpBuilder &builder = emitter.getBuilder();
  auto outer = llvm::to_vector(llvm::seq<unsigned>(0, space.getAxis()));
  AffineExpr numRows = space.getSize(outer);
  auto staticRows = dyn_cast<AffineConstantExpr>(numRows);
  Value rows = emitter.materialize(builder, numRows);
  columns = emitter.materialize(builder, space.getSize(space.getAxis()));

  int64_t perBlock = mapping.rowsPerBlock;
  Value first = arith::MulIOp::create(builder, emitter.createBlockId(),
                                      createIndex(builder, perBlock));
  Value row = first;
  if (perBlock != 1)
    row = arith::AddIOp::create(builder, row, emitter.createThreadIdY());
  auto emitRow = [&](ImplicitLocOpBuilder &at) {
    // Lanes of one subgroup may have different rows, but all of them have to
    // get to the shuffles: those without a row compute the last one.
    if (perBlock != 1 &&
        (!staticRows || staticRows.getValue() % perBlock != 0)) {
      isRow = createLess(at, row, rows);
      Value last = arith::SubIOp::create(at, rows, createIndex(at, 1));
      row = arith::MinUIOp::create(at, row, last);
    }
    indices = emitter.delinearize(at, row, outer);
    indices.push_back(nullptr);
    if (mapping.vectorsInRegisters)
      return emitFromRegisters(at);
    emitter.emitForWidths(at, space.getAxis(),
                          [&](ImplicitLocOpBuilder &inner, int64_t width) {
                            emitOnline(inner, width);
                          });
  };
  // At least one block is launched, even if there are no rows.
  if (staticRows)
    return emitRow(builder);
  scf::IfOp::create(builder, createLess(builder, first, rows),
                    [&](OpBuilder &inner, Location loc) {
                      ImplicitLocOpBuilder at(loc, inner);
                      emitRow(at);
                      scf::YieldOp::create(at);
                    });
}

Lanes RowEmitter::getLanes(Value column, int64_t width) const {
  Lanes lanes{indices, space.getAxis(), width, Value()};
  lanes.indices[space.getAxis()] = column;
  return lanes;
}

Value RowEmitter::getColumn(ImplicitLocOpBuilder &builder, int64_t vector,
                            int64_t width) const {
  Value column = arith::MulIOp::create(builder, threads.getIndex(),
                                       createIndex(builder, width));
  return arith::AddIOp::create(
      builder, column,
      createIndex(builder, vector * threads.getCount() * width));
}

void RowEmitter::store(ImplicitLocOpBuilder &builder, Value exps, Value factor,
                       const Lanes &lanes) {
  if (!isRow)
    return elements.store(builder, exps, factor, lanes);
  scf::IfOp::create(builder, isRow, [&](OpBuilder &inner, Location loc) {
    ImplicitLocOpBuilder at(loc, inner);
    elements.store(at, exps, factor, lanes);
    scf::YieldOp::create(at);
  });
}

//===----------------------------------------------------------------------===//
// A row in registers
//===----------------------------------------------------------------------===//

void RowEmitter::emitFromRegisters(ImplicitLocOpBuilder &builder) {
  int64_t size = *space.getStaticSize(space.getAxis());
  int64_t width = space.getVectorWidth(space.getAxis());
  int64_t numVectors = mapping.vectorsInRegisters;
  bool isWhole = numVectors * threads.getCount() * width == size;

  SmallVector<Lanes> lanes;
  for (int64_t vector = 0; vector < numVectors; ++vector)
    lanes.push_back(getLanes(getColumn(builder, vector, width), width));
  // Only the last vectors of some threads lie behind the end of the row.
  Value isLastInRow;
  if (!isWhole)
    isLastInRow =
        createLess(builder, lanes.back().indices[space.getAxis()], columns);

  SmallVector<Value> logits;
  for (const Lanes &vector : lanes) {
    if (isWhole || &vector != &lanes.back()) {
      logits.push_back(elements.emitLogits(builder, vector));
      continue;
    }
    auto guarded = scf::IfOp::create(
        builder, isLastInRow,
        [&](OpBuilder &inner, Location loc) {
          ImplicitLocOpBuilder at(loc, inner);
          scf::YieldOp::create(at, elements.emitLogits(at, vector));
        },
        [&](OpBuilder &inner, Location loc) {
          ImplicitLocOpBuilder at(loc, inner);
          scf::YieldOp::create(at, elements.createState(at, width).max);
        });
    logits.push_back(guarded.getResult(0));
  }

  Value max =
      threads.reduce(builder, SoftmaxElements::reduceMax(builder, logits),
                     SoftmaxElements::emitMax, kMaxSlot);
  Value reference = elements.emitReference(builder, max);
  SmallVector<Value> exps;
  for (Value vector : logits)
    exps.push_back(elements.emitExp(builder, vector, reference));
  Value sum = threads.reduce(builder, SoftmaxElements::reduceSum(builder, exps),
                             SoftmaxElements::emitSum, kSumSlot);
  Value factor = elements.emitFactor(builder, sum);
  for (const auto &[vector, values] : llvm::enumerate(exps)) {
    if (isWhole || vector + 1 != exps.size()) {
      store(builder, values, factor, lanes[vector]);
      continue;
    }
    scf::IfOp::create(builder, isLastInRow,
                      [&](OpBuilder &inner, Location loc) {
                        ImplicitLocOpBuilder at(loc, inner);
                        store(at, exps.back(), factor, lanes.back());
                        scf::YieldOp::create(at);
                      });
  }
}

//===----------------------------------------------------------------------===//
// A row that is read twice
//===----------------------------------------------------------------------===//

SmallVector<Value> RowEmitter::forAllColumns(ImplicitLocOpBuilder &builder,
                                             int64_t width, ValueRange inits,
                                             Body body) const {
  auto createLoop = [&](Value lower, Value upper, int64_t numVectors,
                        ValueRange values) {
    int64_t step = numVectors * threads.getCount() * width;
    auto loop = scf::ForOp::create(
        builder, lower, upper, createIndex(builder, step), values,
        [&](OpBuilder &inner, Location loc, Value start, ValueRange current) {
          ImplicitLocOpBuilder at(loc, inner);
          SmallVector<Lanes> lanes;
          for (int64_t vector = 0; vector < numVectors; ++vector) {
            Value column = getColumn(at, vector, width);
            lanes.push_back(getLanes(
                arith::AddIOp::create(at, start, column).getResult(), width));
          }
          scf::YieldOp::create(at, body(at, lanes, current));
        });
    return llvm::to_vector_of<Value>(loop.getResults());
  };
  // The threads together take whole strips, then each what is left to it.
  Value zero = createIndex(builder, 0);
  Value strip = createIndex(builder, kUnroll * threads.getCount() * width);
  Value rest = arith::RemUIOp::create(builder, columns, strip);
  Value end = arith::SubIOp::create(builder, columns, rest);
  SmallVector<Value> values = createLoop(zero, end, kUnroll, inits);
  Value own = getColumn(builder, 0, width);
  Value upper = arith::SubIOp::create(
      builder, arith::MaxUIOp::create(builder, columns, own), own);
  return createLoop(end, upper, 1, values);
}

void RowEmitter::emitOnline(ImplicitLocOpBuilder &builder, int64_t width) {
  RowState init = elements.createState(builder, 1);
  SmallVector<Value> values = forAllColumns(
      builder, width, {init.max, init.sum},
      [&](ImplicitLocOpBuilder &at, ArrayRef<Lanes> lanes, ValueRange state) {
        SmallVector<Value> logits;
        for (const Lanes &vector : lanes)
          logits.push_back(elements.emitLogits(at, vector));
        RowState next = elements.update(at, {state[0], state[1]}, logits);
        return SmallVector<Value>{next.max, next.sum};
      });

  RowState state{values[0], values[1]};
  Value max =
      threads.reduce(builder, state.max, SoftmaxElements::emitMax, kMaxSlot);
  Value reference = elements.emitReference(builder, max);
  Value sum =
      threads.reduce(builder, elements.rescale(builder, state, reference),
                     SoftmaxElements::emitSum, kSumSlot);
  Value factor = elements.emitFactor(builder, sum);
  forAllColumns(
      builder, width, {},
      [&](ImplicitLocOpBuilder &at, ArrayRef<Lanes> lanes, ValueRange) {
        for (const Lanes &vector : lanes) {
          Value logits = elements.emitLogits(at, vector);
          store(at, elements.emitExp(at, logits, reference), factor, vector);
        }
        return SmallVector<Value>();
      });
}

Kernel fpq::createRowKernel(gpu::GPUModuleOp module, StringRef name,
                            const KernelGroup &group, const KernelSpace &space,
                            const KernelOptions &options) {
  SoftmaxMapping mapping = SoftmaxMapping::get(space, options.mapping);
  KernelLaunch launch;
  auto outer = llvm::to_vector(llvm::seq<unsigned>(0, space.getAxis()));
  launch.blocks = space.getSize(outer).ceilDiv(mapping.rowsPerBlock);
  launch.threadsX = mapping.threadsPerRow;
  launch.threadsY = mapping.rowsPerBlock;
  KernelEmitter emitter(
      module, name, group, space, launch,
      RowThreads::getWorkgroupFloats(mapping.threadsPerRow,
                                     options.mapping.subgroupSize));
  RowEmitter(emitter, mapping, options).emit();
  emitter.finish();
  return {emitter.getFunction(), launch};
}
