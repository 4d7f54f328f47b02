//===- ElementThreads.cpp - GPU threads that share no element -------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ElementThreads.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace fpq;

ElementThreads::ElementThreads(const KernelSpace &space,
                               ArrayRef<unsigned> loops)
    : space(space), loops(loops), hasTail(space.getNumLoops() == 1),
      width(loops.empty() ? 1 : space.getVectorWidth(loops.back(), hasTail)) {}

KernelLaunch ElementThreads::getLaunch() const {
  KernelLaunch launch;
  launch.blocks = space.getSize(loops).ceilDiv(kThreads * width);
  launch.threadsX = kThreads;
  return launch;
}

bool ElementThreads::isWhole() const {
  if (width == 1)
    return true;
  std::optional<int64_t> size = space.getStaticSize(loops.back());
  return size && *size % width == 0;
}

void ElementThreads::emit(
    KernelEmitter &emitter,
    llvm::function_ref<void(ImplicitLocOpBuilder &, const Lanes &)> body)
    const {
  ImplicitLocOpBuilder &builder = emitter.getBuilder();
  auto emitAt = [&](ImplicitLocOpBuilder &at, Value element, int64_t count) {
    Lanes lanes;
    lanes.indices.resize(space.getNumLoops());
    for (auto [loop, index] :
         llvm::zip(loops, emitter.delinearize(at, element, loops)))
      lanes.indices[loop] = index;
    lanes.dim = loops.empty() ? 0 : loops.back();
    lanes.count = count;
    body(at, lanes);
  };

  Value thread = arith::AddIOp::create(
      builder,
      arith::MulIOp::create(builder, emitter.createBlockId(),
                            createIndex(builder, kThreads)),
      emitter.createThreadIdX());
  Value first =
      arith::MulIOp::create(builder, thread, createIndex(builder, width));
  Value size = emitter.materialize(builder, space.getSize(loops));
  auto emitVector = [&](OpBuilder &inner, Location loc) {
    ImplicitLocOpBuilder at(loc, inner);
    emitAt(at, first, width);
    scf::YieldOp::create(at);
  };
  if (isWhole()) {
    scf::IfOp::create(builder, createLess(builder, first, size), emitVector);
    return;
  }

  Value behind =
      arith::AddIOp::create(builder, first, createIndex(builder, width));
  Value isVector =
      arith::CmpIOp::create(builder, arith::CmpIPredicate::ule, behind, size);
  if (!hasTail) {
    Value inner = emitter.materialize(builder, space.getSize(loops.back()));
    Value divides = arith::CmpIOp::create(
        builder, arith::CmpIPredicate::eq,
        arith::RemUIOp::create(builder, inner, createIndex(builder, width)),
        createIndex(builder, 0));
    isVector = arith::AndIOp::create(builder, isVector, divides);
  }
  scf::IfOp::create(
      builder, isVector, emitVector, [&](OpBuilder &inner, Location loc) {
        ImplicitLocOpBuilder at(loc, inner);
        Value last = arith::MinUIOp::create(at, behind, size);
        scf::ForOp::create(
            at, first, last, createIndex(at, 1), {},
            [&](OpBuilder &inLoop, Location, Value element, ValueRange) {
              ImplicitLocOpBuilder atElement(loc, inLoop);
              emitAt(atElement, element, 1);
              scf::YieldOp::create(atElement);
            });
        scf::YieldOp::create(at);
      });
}
