//===- RowThreads.cpp - GPU threads that share a row ----------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RowThreads.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace fpq;

/// A butterfly: each pair of lanes exchanges values, then each pair of pairs.
Value RowThreads::reduceLanes(ImplicitLocOpBuilder &builder, Value value,
                              int64_t lanes, Combine combine) const {
  for (int64_t offset = lanes / 2; offset > 0; offset /= 2) {
    auto shuffle = gpu::ShuffleOp::create(builder, value, offset, subgroupSize,
                                          gpu::ShuffleMode::XOR);
    value = combine(builder, value, shuffle.getShuffleResult());
  }
  return value;
}

Value RowThreads::reduce(ImplicitLocOpBuilder &builder, Value value,
                         Combine combine, int64_t slot) const {
  value = reduceLanes(builder, value, std::min(count, subgroupSize), combine);
  if (count <= subgroupSize)
    return value;

  assert(slot < kSlots && "no memory is left");
  int64_t subgroups = count / subgroupSize;
  Value first = createIndex(builder, slot * subgroups);
  Value size = createIndex(builder, subgroupSize);
  Value lane = arith::RemUIOp::create(builder, index, size);
  Value isFirst = arith::CmpIOp::create(builder, arith::CmpIPredicate::eq, lane,
                                        createIndex(builder, 0));
  scf::IfOp::create(builder, isFirst, [&](OpBuilder &inner, Location loc) {
    ImplicitLocOpBuilder at(loc, inner);
    Value subgroup = arith::DivUIOp::create(at, index, size);
    memref::StoreOp::create(
        at, value, buffer,
        arith::AddIOp::create(at, first, subgroup).getResult());
    scf::YieldOp::create(at);
  });
  gpu::BarrierOp::create(builder);
  Value other =
      arith::RemUIOp::create(builder, index, createIndex(builder, subgroups));
  Value position = arith::AddIOp::create(builder, first, other);
  value = memref::LoadOp::create(builder, buffer, position);
  return reduceLanes(builder, value, subgroups, combine);
}
