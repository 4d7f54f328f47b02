//===- SiteFilter.h - include and exclude patterns --------------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_LIB_TRANSFORMS_SITEFILTER_H
#define FPQ_LIB_TRANSFORMS_SITEFILTER_H

#include "mlir/IR/Operation.h"
#include "llvm/Support/GlobPattern.h"

namespace fpq {

/// The `include=` and `exclude=` globs of a pass, matched against site names.
class SiteFilter {
public:
  /// Emits an error at `root` and returns failure on a malformed glob.
  static mlir::FailureOr<SiteFilter>
  create(mlir::Operation *root, llvm::ArrayRef<std::string> include,
         llvm::ArrayRef<std::string> exclude);

  /// Whether `site` is included (or nothing is) and not excluded.
  bool matches(llvm::StringRef site);

  /// Warns at `root` about each pattern that matched none of `sites`, and
  /// lists the sites with the nearest names.
  void warnUnmatched(mlir::Operation *root,
                     llvm::ArrayRef<std::string> sites) const;

private:
  struct Pattern {
    std::string text;
    llvm::GlobPattern glob;
    bool matched = false;
  };

  static mlir::LogicalResult parse(mlir::Operation *root,
                                   llvm::ArrayRef<std::string> texts,
                                   llvm::SmallVectorImpl<Pattern> &patterns);
  static bool matchesAny(llvm::MutableArrayRef<Pattern> patterns,
                         llvm::StringRef site);

  llvm::SmallVector<Pattern> include, exclude;
};

} // namespace fpq

#endif // FPQ_LIB_TRANSFORMS_SITEFILTER_H
