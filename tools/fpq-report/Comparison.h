//===- Comparison.h - a float and a quantized module side by side -*- C++ -*-=//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_TOOLS_FPQ_REPORT_COMPARISON_H
#define FPQ_TOOLS_FPQ_REPORT_COMPARISON_H

#include "SiteReport.h"
#include "mlir/IR/BuiltinOps.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/raw_ostream.h"

namespace fpq {

struct ComparisonOptions {
  std::string entry;
  std::vector<std::string> samples;
  /// Names of the arrays of a sample, in the order of the arguments; arg0, arg1
  /// and so on if empty.
  std::vector<std::string> inputNames;
};

/// A result of the function.
struct ResultReport {
  std::string type;
  TensorError error;
};

struct Comparison {
  // What was compared.
  std::string floatFile, quantizedFile, entry;
  size_t samples = 0;
  std::vector<ResultReport> results;
  /// The measured ones first, and of them those with the lowest SQNR.
  std::vector<SiteReport> sites;
  /// Observers that are left in the quantized module, which ran in float.
  std::vector<std::string> openSites;

  /// The names of the `count` measured sites with the lowest SQNR, except those
  /// that lost nothing.
  std::vector<std::string> getWorst(size_t count) const;
};

/// Runs `entry` of both modules on each sample. Emits an error on failure. The
/// modules are lowered.
mlir::FailureOr<Comparison> compare(mlir::ModuleOp floatModule,
                                    mlir::ModuleOp quantizedModule,
                                    const ComparisonOptions &options);

/// The patterns that `exclude` of --fpq-insert-observers takes for sites.
/// Characters that patterns or options give a meaning are `?`.
std::string formatExclude(llvm::ArrayRef<std::string> sites);

// Numbers as tables and pages show them.
std::string formatDecibels(double value);
std::string formatShare(double share);
std::string formatScale(const SiteReport &site);
std::string formatScaleInverse(const SiteReport &site);

/// Prints tables of the sites and the results, and the option that excludes the
/// `numWorst` worst sites.
void printComparison(llvm::raw_ostream &os, const Comparison &comparison,
                     size_t numWorst);

/// The same as JSON and as a page, in full. docs/Report.md has the members.
void printComparisonJSON(llvm::raw_ostream &os, const Comparison &comparison,
                         size_t numWorst);
void printComparisonHTML(llvm::raw_ostream &os, const Comparison &comparison,
                         size_t numWorst);

} // namespace fpq

#endif // FPQ_TOOLS_FPQ_REPORT_COMPARISON_H
