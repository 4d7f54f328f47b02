//===- StackScope.h - where buffers on the stack go -------------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_LIB_TRANSFORMS_STACKSCOPE_H
#define FPQ_LIB_TRANSFORMS_STACKSCOPE_H

#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

namespace fpq {

/// The entry of the innermost scope around `op` in which a memref.alloca is
/// executed once. A sequential loop calls itself a scope, but is lowered
/// without one: there each iteration takes more of the stack. A
/// memref.alloca_scope stands in such loops.
inline mlir::Block &getStackEntry(mlir::Operation *op) {
  mlir::Region *region = op->getParentRegion();
  auto isScope = [](mlir::Operation *parent) {
    return llvm::isa<mlir::scf::ForallOp, mlir::scf::ParallelOp>(parent) ||
           (parent->hasTrait<mlir::OpTrait::AutomaticAllocationScope>() &&
            !llvm::isa<mlir::LoopLikeOpInterface, mlir::memref::AllocaScopeOp>(
                parent));
  };
  while (!isScope(region->getParentOp()) &&
         region->getParentOp()->getParentRegion())
    region = region->getParentOp()->getParentRegion();
  return region->front();
}

} // namespace fpq

#endif // FPQ_LIB_TRANSFORMS_STACKSCOPE_H
