//===- SiteMeter.h - measure what is quantized as a module runs -*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_TOOLS_FPQ_REPORT_SITEMETER_H
#define FPQ_TOOLS_FPQ_REPORT_SITEMETER_H

#include "SiteReport.h"
#include "fpq/IR/FPQOps.h"
#include "mlir/IR/BuiltinOps.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ExecutionEngine/Orc/Core.h"
#include "llvm/ExecutionEngine/Orc/Mangling.h"
#include <mutex>

namespace fpq {

/// Looks at the operand of each fpq.quantize of a module as it runs, and at the
/// value of the same site in a float module that runs before it. There is one
/// at a time, as compiled code has to find it.
class SiteMeter {
public:
  SiteMeter();
  ~SiteMeter();
  SiteMeter(const SiteMeter &) = delete;
  SiteMeter &operator=(const SiteMeter &) = delete;

  /// Puts an observer in front of each fpq.quantize, for
  /// --fpq-instrument-observers. Emits an error and fails if an fpq.quantize
  /// cannot be measured, or if two of one site have different formats.
  mlir::LogicalResult instrument(mlir::ModuleOp module);

  /// Leaves the observers of a float module, for --fpq-instrument-observers,
  /// whose sites an instrumented module quantizes.
  void instrumentFloat(mlir::ModuleOp module);

  /// Between the runs of the two modules on one sample and on the next.
  void finishSample();

  /// What the calls of an instrumented module call instead of the calibration
  /// runtime.
  static llvm::orc::SymbolMap getSymbols(llvm::orc::MangleAndInterner interner);

  /// Emits an error and fails if the scales of a site had another shape than
  /// its values ask for.
  mlir::LogicalResult verify() const;

  /// One for each site, in the order of the module.
  std::vector<SiteReport> sites;

private:
  /// An fpq.quantize.
  struct Place {
    size_t site;
    mlir::Location loc;
    mlir::FloatType type;
    GranularityAttr granularity;
    /// Constants, or what they were computed to last.
    llvm::SmallVector<float, 1> scales;
    bool scalesFit = true;
  };

  /// What the float module has at a site, in the order of its run.
  struct FloatValues {
    std::vector<std::vector<double>> tensors;
    size_t numRead = 0;
  };

  static void record(const char *name, const char *observer,
                     const char *granularity, int64_t rank,
                     const void *descriptor);
  void record(llvm::StringRef name, int64_t rank, const int64_t *descriptor);
  void compare(size_t site, llvm::ArrayRef<double> results);
  mlir::FailureOr<size_t> getSite(QuantizeOp op);

  static SiteMeter *active;

  std::mutex mutex;
  std::vector<Place> places;
  /// The site and the type of each observer of the float module.
  std::vector<std::pair<size_t, mlir::FloatType>> floatPlaces;
  /// Of each site.
  std::vector<FloatValues> floatValues;
  /// The place of a site in `sites`, and its first op.
  llvm::StringMap<std::pair<size_t, QuantizeOp>> siteOfName;
};

} // namespace fpq

#endif // FPQ_TOOLS_FPQ_REPORT_SITEMETER_H
