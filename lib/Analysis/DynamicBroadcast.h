//===- DynamicBroadcast.h - broadcasts chosen at run time -------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_LIB_ANALYSIS_DYNAMICBROADCAST_H
#define FPQ_LIB_ANALYSIS_DYNAMICBROADCAST_H

#include "mlir/Dialect/SCF/IR/SCF.h"
#include "llvm/ADT/STLFunctionalExtras.h"

namespace fpq {

/// The tensor that `op` gives as it is, or null. tosa-to-linalg broadcasts a
/// dynamic dimension of each operand of an elementwise op by
///
///   scf.if (extent of the operand is 1) { broadcast } else { operand }
///
/// and where the extent to broadcast to is proven to be that of the operand,
/// both branches are the operand. Tells `visit` each op that reads or passes
/// the operand on.
mlir::Value
undoDynamicBroadcast(mlir::scf::IfOp op,
                     llvm::function_ref<void(mlir::Operation *)> visit);

} // namespace fpq

#endif // FPQ_LIB_ANALYSIS_DYNAMICBROADCAST_H
