//===- DataMovement.h - where moved values come from ------------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_ANALYSIS_DATAMOVEMENT_H
#define FPQ_ANALYSIS_DATAMOVEMENT_H

#include "mlir/IR/Value.h"

namespace fpq {

/// If every element of `value` is an element of one other value, moved and at
/// most converted between wide float types, returns that value; else null.
///
/// Moves are reshape, transpose, slice, broadcast, copy and cast in the tensor
/// and linalg dialects, including a linalg.generic that only moves, and
/// fpq.observe. Conversions are arith.extf and arith.truncf, which are
/// monotone and keep 0 and 1.
mlir::Value getMovedSource(mlir::Value value);

} // namespace fpq

#endif // FPQ_ANALYSIS_DATAMOVEMENT_H
