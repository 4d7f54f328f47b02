//===- SiteNamer.h - names of observation sites -----------------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_LIB_TRANSFORMS_SITENAMER_H
#define FPQ_LIB_TRANSFORMS_SITENAMER_H

#include "mlir/IR/Operation.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"

namespace fpq {

/// Gives sites names of the form `<symbol>.<name>.<role>`. Names are unique
/// within the enclosing symbol, so that functions can be named in parallel,
/// and the ones that exist under the root are kept.
class SiteNamer {
public:
  explicit SiteNamer(mlir::Operation *root);

  /// The names under the root when the namer was made.
  llvm::ArrayRef<std::string> getExistingSites() const { return existingSites; }

  /// A new name for the value of `op` that plays `role` (lhs, rhs, result). A
  /// name that is taken gets the first free number appended.
  std::string create(mlir::Operation *op, llvm::StringRef role);

private:
  struct Scope {
    llvm::StringSet<> taken;
    llvm::StringMap<unsigned> nextNumber;
  };

  llvm::DenseMap<mlir::Operation *, Scope> scopes;
  llvm::SmallVector<std::string> existingSites;
};

} // namespace fpq

#endif // FPQ_LIB_TRANSFORMS_SITENAMER_H
