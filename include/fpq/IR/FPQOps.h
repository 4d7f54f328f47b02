//===- FPQOps.h - fpq operations --------------------------------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_IR_FPQOPS_H
#define FPQ_IR_FPQOPS_H

#include "fpq/IR/FPQAttrs.h"
#include "fpq/IR/FPQDialect.h"
#include "fpq/IR/NarrowFormat.h"
#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/Interfaces/InferTypeOpInterface.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

namespace fpq {

/// What `fpq.observe` writes to: the statistics of its site. Distinct from
/// every other resource, so that observers keep their number and order among
/// themselves and constrain nothing else.
struct SiteResource : public mlir::SideEffects::Resource::Base<SiteResource> {
  llvm::StringRef getName() final { return "fpq.site"; }
};

} // namespace fpq

#define GET_OP_CLASSES
#include "fpq/IR/FPQOps.h.inc"

#endif // FPQ_IR_FPQOPS_H
