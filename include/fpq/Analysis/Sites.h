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

namespace fpq {

/// Checks that observers under `root` which carry one site name agree on
/// format, granularity, kind and element type, and emits an error at the first
/// that does not. They are one site (inlining and unrolling clone observers).
mlir::LogicalResult verifySitesAgree(mlir::Operation *root);

} // namespace fpq

#endif // FPQ_ANALYSIS_SITES_H
