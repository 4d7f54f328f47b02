//===- QuantizationReport.h - what quantization cost and where --*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_TOOLS_FPQ_REPORT_QUANTIZATIONREPORT_H
#define FPQ_TOOLS_FPQ_REPORT_QUANTIZATIONREPORT_H

#include "fpq/Execution/HostTensor.h"
#include "mlir/IR/BuiltinOps.h"

namespace fpq {

/// A line of the report: a site, or a result of the function.
struct ReportRow {
  std::string name;
  std::string location;
  /// Empty for results and for sites that are not decided.
  std::string format, range;
  std::optional<float> scale;
  std::string decidedBy;
  /// Signal to quantization noise in dB against the float run: infinite
  /// without noise, none for a site that is not decided or is in a nested
  /// region. The second value has every scale replaced by its reciprocal.
  std::optional<double> sqnr, invertedSqnr;
};

struct ReportOptions {
  std::string entry;
  /// Options of fpq-insert-observers and fpq-fold-softmax-observers.
  std::string format = "f8E4M3FN";
  std::string scalePolicy = "fp-max";
};

/// Runs `entry` of `module` three times on `arguments`: in float, quantized
/// where the scale of a site is known without data, and the same with each
/// scale inverted. Inserts observers if the module has none. Emits an error on
/// failure.
mlir::FailureOr<std::vector<ReportRow>>
reportQuantization(mlir::ModuleOp module, const ReportOptions &options,
                   llvm::ArrayRef<HostTensor> arguments);

/// Prints `rows` as an aligned table with a head.
void printReport(llvm::raw_ostream &os, llvm::ArrayRef<ReportRow> rows);

} // namespace fpq

#endif // FPQ_TOOLS_FPQ_REPORT_QUANTIZATIONREPORT_H
