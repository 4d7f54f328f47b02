//===- StripMining.h - loops over vectors -----------------------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_LIB_TRANSFORMS_STRIPMINING_H
#define FPQ_LIB_TRANSFORMS_STRIPMINING_H

#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace fpq {

/// One loop of a strip-mined dimension.
struct Strip {
  mlir::Value lower, upper;
  int64_t step = 1;
  /// Elements that an iteration takes side by side.
  int64_t lanes = 1;
  /// The mask of the lanes that exist, for all iterations; null if `extent` is
  /// given or all exist.
  mlir::Value mask;
  /// If not null, lanes exist as far as this many elements go.
  mlir::Value extent;
};

/// How a target takes the elements of a dimension.
struct StripOptions {
  /// Lanes of a register, and registers that an iteration fills.
  int64_t width = 16;
  int64_t unroll = 4;
  /// Whether the last elements are taken by a masked iteration, and not one by
  /// one.
  bool masksTail = true;
};

/// Cuts [0, `extent`) into a loop over several registers, one over single
/// registers, and one for what is left. A loop without iterations is left out.
llvm::SmallVector<Strip> stripMine(mlir::ImplicitLocOpBuilder &builder,
                                   mlir::OpFoldResult extent,
                                   const StripOptions &options);

/// Combines two values of one type.
using Combiner = llvm::function_ref<mlir::Value(mlir::ImplicitLocOpBuilder &,
                                                mlir::Value, mlir::Value)>;

/// The two halves of the vector `value` combined, again and again, until
/// `lanes` are left.
mlir::Value reduceLanes(mlir::ImplicitLocOpBuilder &builder, mlir::Value value,
                        int64_t lanes, Combiner combine);

/// An iteration of `strip` at `index`, with the mask of its lanes.
using StripBody = llvm::function_ref<mlir::Value(
    mlir::ImplicitLocOpBuilder &, const Strip &strip, mlir::Value index,
    mlir::Value mask, mlir::Value state)>;

/// Loops over `strips` that carry `state`, nothing if it is null.
mlir::Value emitStrips(mlir::ImplicitLocOpBuilder &builder,
                       llvm::ArrayRef<Strip> strips, mlir::Value state,
                       StripBody body);

/// The same for an accumulator, a vector that starts from `init` in each of the
/// lanes of the first of `strips`, is reduced to as many lanes as each next one
/// has, and at the end stays a vector of the lanes of the last.
mlir::Value emitAccumulation(mlir::ImplicitLocOpBuilder &builder,
                             llvm::ArrayRef<Strip> strips, mlir::TypedAttr init,
                             Combiner combine, StripBody body);

} // namespace fpq

#endif // FPQ_LIB_TRANSFORMS_STRIPMINING_H
