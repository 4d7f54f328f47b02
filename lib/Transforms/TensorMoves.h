//===- TensorMoves.h - moving tensors of another type -----------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A scale for each index of a dimension stays one where a tensor is transposed
// or reshaped, if that dimension stays whole. So what is moved can be the
// quantized tensor as well as the dequantized one.
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_LIB_TRANSFORMS_TENSORMOVES_H
#define FPQ_LIB_TRANSFORMS_TENSORMOVES_H

#include "mlir/IR/PatternMatch.h"
#include "llvm/ADT/SmallPtrSet.h"

namespace fpq {

/// What a dimension is that is none of the source.
inline constexpr int64_t kNoDim = -1;

/// For each dimension of `moved`, which has a getMovedSource, the dimension of
/// that source whose indices it has, all of them and in order, or kNoDim.
mlir::SmallVector<int64_t> getSourceDims(mlir::OpResult moved);

/// The same for dimension `dim` of the last of `moves`, each the source of the
/// next, and the source of the first.
int64_t getSourceDim(llvm::ArrayRef<mlir::OpResult> moves, int64_t dim);

/// `source` moved as `moved` is by its defining op. The element type of
/// `source` may be another one: what only converts gives `source` itself.
mlir::Value cloneMove(mlir::RewriterBase &rewriter, mlir::OpResult moved,
                      mlir::Value source);

/// Erases those of `ops`, and of what they use, that nothing uses any more, and
/// returns them.
llvm::SmallPtrSet<mlir::Operation *, 8>
eraseUnused(mlir::RewriterBase &rewriter,
            llvm::ArrayRef<mlir::Operation *> ops);

} // namespace fpq

#endif // FPQ_LIB_TRANSFORMS_TENSORMOVES_H
