//===- FPQDialect.cpp - fpq dialect ---------------------------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "fpq/IR/FPQDialect.h"
#include "fpq/IR/FPQOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Transforms/InliningUtils.h"

using namespace mlir;
using namespace fpq;

#include "fpq/IR/FPQDialect.cpp.inc"

namespace {
/// Every fpq op may be inlined anywhere: inlining an observer clones its site,
/// which the op allows.
struct FPQInlinerInterface : public DialectInlinerInterface {
  using DialectInlinerInterface::DialectInlinerInterface;

  bool isLegalToInline(Operation *, Region *, bool, IRMapping &) const final {
    return true;
  }
};
} // namespace

void FPQDialect::initialize() {
  registerAttributes();
  addOperations<
#define GET_OP_LIST
#include "fpq/IR/FPQOps.cpp.inc"
      >();
  addInterfaces<FPQInlinerInterface>();
}

Operation *FPQDialect::materializeConstant(OpBuilder &builder, Attribute value,
                                           Type type, Location loc) {
  return arith::ConstantOp::materialize(builder, value, type, loc);
}
