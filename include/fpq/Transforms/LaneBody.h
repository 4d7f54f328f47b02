//===- LaneBody.h - scalar ops on vectors -----------------------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_TRANSFORMS_LANEBODY_H
#define FPQ_TRANSFORMS_LANEBODY_H

#include "mlir/IR/IRMapping.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace fpq {

/// `value` as a vector with an element for each of `lanes`; a vector stays.
mlir::Value broadcastToLanes(mlir::ImplicitLocOpBuilder &builder,
                             mlir::Value value, int64_t lanes);

/// Clones the ops of `block`, elementwise ones on scalars, but the terminator
/// and those whose result `mapping` has. Where `mapping` has a vector for an
/// operand the clone is on vectors of `lanes` elements; other clones stay on
/// scalars, and so does the scale of an fpq op unless it is a vector itself.
void cloneOnLanes(mlir::ImplicitLocOpBuilder &builder, mlir::Block *block,
                  mlir::IRMapping &mapping, int64_t lanes);

} // namespace fpq

#endif // FPQ_TRANSFORMS_LANEBODY_H
