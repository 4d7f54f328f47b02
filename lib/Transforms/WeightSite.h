//===- WeightSite.h - sites that are constants ------------------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_LIB_TRANSFORMS_WEIGHTSITE_H
#define FPQ_LIB_TRANSFORMS_WEIGHTSITE_H

#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/Operation.h"
#include <optional>
#include <string>

namespace fpq {

/// An fpq.observe or fpq.quantize whose value is a constant, moved.
struct WeightSite {
  mlir::Operation *op;
  mlir::Operation *constant;
  mlir::ElementsAttr attr;
  /// What moves the constant to the op, in that order.
  llvm::SmallVector<mlir::OpResult> moves;
  /// The dimension of the constant that has a scale for each index; none per
  /// tensor.
  std::optional<int64_t> axis;
};

/// The site that `op`, an observe or quantize, names; null if none.
mlir::StringAttr getSiteName(mlir::Operation *op);

/// Describes `op`. Nothing if its value is no constant, or if it cannot become
/// narrow in place of the op: then `reason` is set. If `perChannel`, an
/// observer without a granularity of its own gets a scale for each channel of
/// what the contractions and convolutions make that read it, if they agree and
/// the constant has that dimension.
std::optional<WeightSite> matchWeightSite(mlir::Operation *op, bool perChannel,
                                          std::string &reason);

} // namespace fpq

#endif // FPQ_LIB_TRANSFORMS_WEIGHTSITE_H
