//===- Sites.h - observation sites of a program -----------------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_ANALYSIS_SITES_H
#define FPQ_ANALYSIS_SITES_H

#include "mlir/IR/Operation.h"
#include "mlir/Support/LLVM.h"
#include <string>

namespace fpq {

/// Checks that observers under `root` which carry one site name agree on
/// format, granularity, kind, policy and element type, and emits an error at
/// the first that does not. They are one site (inlining and unrolling clone
/// observers).
mlir::LogicalResult verifySitesAgree(mlir::Operation *root);

/// `loc` as reports show it: file, line and column if it has them.
std::string formatLocation(mlir::Location loc);

/// The constants that `scale`, of an fpq.quantize or fpq.dequantize, is in
/// row-major order; none if it is computed at run time or a resource.
llvm::SmallVector<float, 1> getConstantScales(mlir::Value scale);

/// `scales` as tables show them: the one there is, or the smallest and the
/// largest, or a dash.
std::string formatScales(llvm::ArrayRef<float> scales);

/// The op that the elements of `value` come from, moved and at most converted
/// between wide float types, as reports name it: what a range of them is proven
/// by. A linalg.generic is named with the op whose result it yields.
std::string describeProof(mlir::Value value);

} // namespace fpq

#endif // FPQ_ANALYSIS_SITES_H
