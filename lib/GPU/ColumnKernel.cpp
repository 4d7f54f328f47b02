//===- ColumnKernel.cpp - softmax of columns on a GPU ---------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ElementThreads.h"
#include "Kernels.h"
#include "SoftmaxElements.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace fpq;

/// Emits `body` for each element of the columns that `lanes` are of, with and
/// for the values that it changes.
static SmallVector<Value>
forAllRows(ImplicitLocOpBuilder &builder, const KernelEmitter &emitter,
           Lanes lanes, ValueRange inits,
           llvm::function_ref<SmallVector<Value>(ImplicitLocOpBuilder &,
                                                 const Lanes &, ValueRange)>
               body) {
  unsigned axis = emitter.getSpace().getAxis();
  Value size = emitter.materialize(builder, emitter.getSpace().getSize(axis));
  auto loop = scf::ForOp::create(
      builder, createIndex(builder, 0), size, createIndex(builder, 1), inits,
      [&](OpBuilder &inner, Location loc, Value row, ValueRange current) {
        ImplicitLocOpBuilder at(loc, inner);
        lanes.indices[axis] = row;
        scf::YieldOp::create(at, body(at, lanes, current));
      });
  return llvm::to_vector_of<Value>(loop.getResults());
}

static void emitColumns(ImplicitLocOpBuilder &builder,
                        const KernelEmitter &emitter,
                        const SoftmaxElements &elements, const Lanes &lanes) {
  RowState init = elements.createState(builder, lanes.count);
  SmallVector<Value> values = forAllRows(
      builder, emitter, lanes, {init.max, init.sum},
      [&](ImplicitLocOpBuilder &at, const Lanes &row, ValueRange state) {
        RowState next = elements.update(at, {state[0], state[1]},
                                        elements.emitLogits(at, row));
        return SmallVector<Value>{next.max, next.sum};
      });
  // The sum is relative to this already.
  Value reference = elements.emitReference(builder, values[0]);
  Value factor = elements.emitFactor(builder, values[1]);
  forAllRows(builder, emitter, lanes, {},
             [&](ImplicitLocOpBuilder &at, const Lanes &row, ValueRange) {
               Value logits = elements.emitLogits(at, row);
               elements.store(at, elements.emitExp(at, logits, reference),
                              factor, row);
               return SmallVector<Value>();
             });
}

Kernel fpq::createColumnKernel(gpu::GPUModuleOp module, StringRef name,
                               const KernelGroup &group,
                               const KernelSpace &space,
                               const KernelOptions &options) {
  SmallVector<unsigned> loops;
  for (unsigned loop = 0; loop < space.getNumLoops(); ++loop)
    if (loop != space.getAxis())
      loops.push_back(loop);
  ElementThreads threads(space, loops);
  KernelLaunch launch = threads.getLaunch();
  KernelEmitter emitter(module, name, group, space, launch);
  SoftmaxElements elements(emitter, options.exactScale);
  threads.emit(emitter, [&](ImplicitLocOpBuilder &at, const Lanes &lanes) {
    emitColumns(at, emitter, elements, lanes);
  });
  emitter.finish();
  return {emitter.getFunction(), launch};
}
