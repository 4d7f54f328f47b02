//===- SoftmaxElements.h - elements of a softmax in a GPU kernel *- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_LIB_GPU_SOFTMAXELEMENTS_H
#define FPQ_LIB_GPU_SOFTMAXELEMENTS_H

#include "KernelEmitter.h"
#include "fpq/IR/FPQOps.h"

namespace fpq {

/// The largest logit so far, and the sum of the exponentials relative to it:
/// one of each, or one for each of the lanes.
struct RowState {
  mlir::Value max, sum;
};

/// What the kernels of softmax do with elements, wherever these are.
class SoftmaxElements {
public:
  SoftmaxElements(const KernelEmitter &emitter, bool exactScale);

  /// The softmax's inputs, f32.
  mlir::Value emitLogits(mlir::ImplicitLocOpBuilder &builder,
                         const Lanes &lanes) const;
  /// exp(`logits` - `reference`).
  mlir::Value emitExp(mlir::ImplicitLocOpBuilder &builder, mlir::Value logits,
                      mlir::Value reference) const;
  /// `max`, but 0 for -Inf: then exp(-Inf - reference) is 0, and not NaN.
  mlir::Value emitReference(mlir::ImplicitLocOpBuilder &builder,
                            mlir::Value max) const;

  /// The state before the first element, for `lanes` rows.
  RowState createState(mlir::ImplicitLocOpBuilder &builder,
                       int64_t lanes) const;
  /// `state` with more elements: those of one row if it is that of one, else
  /// one of each row.
  RowState update(mlir::ImplicitLocOpBuilder &builder, RowState state,
                  llvm::ArrayRef<mlir::Value> logits) const;
  /// The sum of `state` relative to `reference`, that of another maximum.
  mlir::Value rescale(mlir::ImplicitLocOpBuilder &builder, RowState state,
                      mlir::Value reference) const;

  /// What `store` multiplies by (with exact-scale, divides by).
  mlir::Value emitFactor(mlir::ImplicitLocOpBuilder &builder,
                         mlir::Value sum) const;
  /// Stores the results of `exps`.
  void store(mlir::ImplicitLocOpBuilder &builder, mlir::Value exps,
             mlir::Value factor, const Lanes &lanes) const;

  /// All of `values`, scalars or vectors, as one scalar.
  static mlir::Value reduceMax(mlir::ImplicitLocOpBuilder &builder,
                               llvm::ArrayRef<mlir::Value> values);
  static mlir::Value reduceSum(mlir::ImplicitLocOpBuilder &builder,
                               llvm::ArrayRef<mlir::Value> values);
  static mlir::Value emitMax(mlir::ImplicitLocOpBuilder &builder,
                             mlir::Value lhs, mlir::Value rhs);
  static mlir::Value emitSum(mlir::ImplicitLocOpBuilder &builder,
                             mlir::Value lhs, mlir::Value rhs);

private:
  const KernelEmitter &emitter;
  const SoftmaxGroup &group;
  bool exactScale;
  /// The scale of the quantization that follows the softmax is a part of the
  /// factor of the row; null if it cannot be.
  QuantizeOp folded;
};

/// `value` in each of the elements of something like `like`.
mlir::Value splatLike(mlir::ImplicitLocOpBuilder &builder, mlir::Value value,
                      mlir::Value like);
/// An f32 constant: a vector of `lanes`, or a scalar for one.
mlir::Value createF32(mlir::ImplicitLocOpBuilder &builder, float value,
                      int64_t lanes = 1);

} // namespace fpq

#endif // FPQ_LIB_GPU_SOFTMAXELEMENTS_H
