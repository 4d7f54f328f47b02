//===- FoldProvenSites.h - scales from proven ranges ------------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_LIB_TRANSFORMS_FOLDPROVENSITES_H
#define FPQ_LIB_TRANSFORMS_FOLDPROVENSITES_H

#include "fpq/IR/FPQOps.h"
#include "mlir/IR/Remarks.h"
#include <string>
#include <variant>

namespace fpq {

/// What is proven about a site: a bound of its magnitudes in the float program,
/// and a range that may be stated on the `fpq.quantize`, or none.
struct Proof {
  double bound;
  RangeAttr range;
  /// What reaches the bound, for the error about a scale that would saturate.
  llvm::StringRef subject;
  /// For the remark about a folded site; may be empty.
  std::string provenBy;
};

/// The proof of a site, or the reason why there is none.
using ProofOrReason = std::variant<Proof, std::string>;

/// The mechanism of the passes that fold observers: replaces each observer
/// under `root` that `prove` has a proof for by quantize and dequantize, with
/// the constant scale that the policy of the observer, or else `policy` (the
/// text of the option), gives to the bound. A site that stands in several
/// places has one scale, by the largest bound, and none if one place has no
/// proof. A remark under `remarks` says what became of each place. All are
/// decided before any changes, since a folded observer hides what is behind it.
mlir::LogicalResult
foldProvenSites(mlir::Operation *root, llvm::StringRef policy,
                const mlir::remark::RemarkOpts &remarks,
                llvm::function_ref<ProofOrReason(ObserveOp)> prove);

} // namespace fpq

#endif // FPQ_LIB_TRANSFORMS_FOLDPROVENSITES_H
