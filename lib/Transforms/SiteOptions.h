//===- SiteOptions.h - options about sites ----------------------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_LIB_TRANSFORMS_SITEOPTIONS_H
#define FPQ_LIB_TRANSFORMS_SITEOPTIONS_H

#include "fpq/IR/FPQAttrs.h"
#include "mlir/IR/Operation.h"

namespace fpq {

/// The narrow float type that `text`, the value of `option`, names; null after
/// an error at `root`.
mlir::Type parseFormatOption(mlir::Operation *root, llvm::StringRef option,
                             llvm::StringRef text);

/// The granularity that `text`, the value of the option `granularity`, stands
/// for; null after an error at `root`.
GranularityAttr parseGranularityOption(mlir::Operation *root,
                                       llvm::StringRef text);

} // namespace fpq

#endif // FPQ_LIB_TRANSFORMS_SITEOPTIONS_H
