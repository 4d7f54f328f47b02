//===- SiteQuantizer.h - constant scales of sites ---------------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_LIB_TRANSFORMS_SITEQUANTIZER_H
#define FPQ_LIB_TRANSFORMS_SITEQUANTIZER_H

#include "fpq/IR/FPQOps.h"
#include "mlir/IR/PatternMatch.h"

namespace fpq {

/// Replaces observers by quantize and dequantize with constant scales, of which
/// the sites of a function share those that are equal.
class SiteQuantizer {
public:
  explicit SiteQuantizer(mlir::MLIRContext *context) : rewriter(context) {}

  /// Replaces `observe`. `scale` has the type that `granularity` asks for, with
  /// the extents that are not known. `range`, which may be null, is stated.
  void quantize(ObserveOp observe, mlir::TypedAttr scale,
                GranularityAttr granularity, RangeAttr range);

private:
  mlir::Value getConstant(ObserveOp observe, mlir::TypedAttr scale);

  mlir::IRRewriter rewriter;
  llvm::DenseMap<std::pair<mlir::Region *, mlir::Attribute>, mlir::Value>
      constants;
};

} // namespace fpq

#endif // FPQ_LIB_TRANSFORMS_SITEQUANTIZER_H
