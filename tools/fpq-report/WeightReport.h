//===- WeightReport.h - what quantizing weights costs -----------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_TOOLS_FPQ_REPORT_WEIGHTREPORT_H
#define FPQ_TOOLS_FPQ_REPORT_WEIGHTREPORT_H

#include "SiteReport.h"
#include "mlir/IR/BuiltinOps.h"

namespace fpq {

/// The narrow constants of `quantizedModule`, each measured on the constant of
/// `floatModule` that quantizes to it, bit for bit, and named after the
/// observer there. Where there is none the report has the reason.
std::vector<SiteReport> reportWeights(mlir::ModuleOp floatModule,
                                      mlir::ModuleOp quantizedModule);

} // namespace fpq

#endif // FPQ_TOOLS_FPQ_REPORT_WEIGHTREPORT_H
