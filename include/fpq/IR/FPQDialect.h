//===- FPQDialect.h - fpq dialect -------------------------------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_IR_FPQDIALECT_H
#define FPQ_IR_FPQDIALECT_H

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/Dialect.h"

#include "fpq/IR/FPQDialect.h.inc"

#endif // FPQ_IR_FPQDIALECT_H
