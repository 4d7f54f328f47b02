//===- SoftmaxMatcher.h - softmax spelled in several ops --------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_ANALYSIS_SOFTMAXMATCHER_H
#define FPQ_ANALYSIS_SOFTMAXMATCHER_H

#include "mlir/IR/AffineMap.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Operation.h"
#include "llvm/ADT/STLFunctionalExtras.h"

namespace fpq {

/// exp(x - max(x)) / sum(exp(x - max(x))) along one dimension of x.
struct SoftmaxMatch {
  /// The op that divides, or multiplies by the reciprocal: on tensors, or in
  /// the body of a linalg op. Its result is the softmax.
  mlir::Operation *division;
  /// The tensor x.
  mlir::TypedValue<mlir::RankedTensorType> input;
  /// The dimension of x that is normalized.
  unsigned dimension;
  /// Which element of softmax(x) the division gives: from its loops, or the
  /// dimensions of its tensor, to those of x.
  mlir::AffineMap map;
  /// The type to compute in: f32, or f64 where any of the ops does.
  mlir::FloatType computeType;
  /// The op behind the division that replaces rows of it by zeros, which
  /// frontends do with those that are fully masked, or null.
  mlir::Operation *maskedRows = nullptr;
};

/// Why the division that `refuse` is called for is no softmax, although it
/// divides by, or takes the logarithm of, a sum of exponentials.
using RefuseSoftmaxFn = llvm::function_ref<void(llvm::StringRef reason)>;

/// Matches the softmax whose last step is `division`, an arith.divf,
/// arith.mulf or arith.subf. Whatever else `division` is, is not refused but
/// only no match. docs/RaiseSoftmax.md says what is a softmax.
///
/// A softmax whose parts are used for something else as well is refused too,
/// unless `allowOtherUses`.
mlir::FailureOr<SoftmaxMatch> matchSoftmax(mlir::Operation *division,
                                           RefuseSoftmaxFn refuse = nullptr,
                                           bool allowOtherUses = false);

/// Matches the softmax of which every element of `value` is one, moved and at
/// most converted between wide float types. Its parts may have other uses.
mlir::FailureOr<SoftmaxMatch> matchSoftmaxResult(mlir::Value value);

} // namespace fpq

#endif // FPQ_ANALYSIS_SOFTMAXMATCHER_H
