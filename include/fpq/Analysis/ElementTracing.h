//===- ElementTracing.h - what computes an element --------------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One computation on tensors has many spellings: one generic or several, named
// ops, ops on whole tensors, kept dimensions and explicit broadcasts. Followed
// element by element they are the same, so that is how fpq compares them.
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_ANALYSIS_ELEMENTTRACING_H
#define FPQ_ANALYSIS_ELEMENTTRACING_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "llvm/ADT/APFloat.h"
#include "llvm/ADT/STLFunctionalExtras.h"

namespace fpq {

/// An element of a tensor, or a scalar in the body of a linalg op.
struct Element {
  mlir::Value value;
  /// Which element: one index for each dimension of a tensor, or one for each
  /// loop of the linalg op in whose body a scalar is. Empty for any other
  /// scalar. Dimensions of extent 1 have index 0.
  llvm::SmallVector<mlir::AffineExpr, 4> indices;

  mlir::Operation *getDefiningOp() const { return value.getDefiningOp(); }
  mlir::Type getType() const;
};

/// Makes an element, with indices in the form that Element states.
Element makeElement(mlir::Value value,
                    llvm::ArrayRef<mlir::AffineExpr> indices);

/// The element of a tensor at (d0, d1, ...), or a scalar in a body where these
/// are the loops.
Element makeElement(mlir::Value value);

/// Element `index` of what the op computes that defines `element`, an op that
/// is elementwise on tensors or stands in the body of a linalg op.
Element getOperandElement(const Element &element, unsigned index);

/// What computes `element`: follows it into the bodies of linalg ops, out of
/// them to their operands, through reshapes that add or drop dimensions of
/// extent 1, and through what broadcasts an extent of 1 at run time to itself.
/// Ends at the result of a scalar or elementwise op, at a reduction
/// and at whatever else. Tells `visit` each tensor op that it goes through.
Element trace(Element element,
              llvm::function_ref<void(mlir::Operation *)> visit = nullptr);

/// The same, and through arith.extf on wide floats, and arith.truncf too
/// unless `exactOnly`.
Element
traceThroughCasts(Element element, bool exactOnly,
                  llvm::function_ref<void(mlir::Operation *)> visit = nullptr);

/// The float that `element` is, whatever its indices.
std::optional<llvm::APFloat> getConstantFloat(const Element &element);

/// An element that an op combines from elements along loops of its own.
struct Reduction {
  mlir::linalg::LinalgOp op;
  /// The op in the body that combines.
  mlir::Operation *combiner;
  /// What is combined, a scalar in the body. The loops that the result does
  /// not choose have the variables in its indices.
  Element element;
  llvm::SmallVector<mlir::AffineExpr, 1> variables;
  /// What the result starts from.
  std::optional<llvm::APFloat> init;
  mlir::Type type;
};

/// The reduction that `element` is the result of. Its variables are the
/// dimensions `firstVariable` and up.
std::optional<Reduction> matchReduction(const Element &element,
                                        unsigned firstVariable);

/// Whether `other` is computed as `element` is, with `variable` in the place
/// of one dimension of its indices. That dimension goes to `axis`, if it has
/// none; else it must be the same.
bool isSameAlong(const Element &element, const Element &other,
                 mlir::AffineExpr variable, std::optional<unsigned> &axis);

} // namespace fpq

#endif // FPQ_ANALYSIS_ELEMENTTRACING_H
