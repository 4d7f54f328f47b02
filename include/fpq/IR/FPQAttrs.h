//===- FPQAttrs.h - fpq attributes ------------------------------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_IR_FPQATTRS_H
#define FPQ_IR_FPQATTRS_H

#include "mlir/IR/Attributes.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/IR/OpImplementation.h"

#include "fpq/IR/FPQEnums.h.inc"

#define GET_ATTRDEF_CLASSES
#include "fpq/IR/FPQAttrs.h.inc"

namespace fpq {

/// The discardable attribute, an #fpq.range, that states what is proven about
/// the operand of an op of another dialect.
inline constexpr llvm::StringLiteral kOperandRangeAttrName =
    "fpq.operand_range";

} // namespace fpq

#endif // FPQ_IR_FPQATTRS_H
