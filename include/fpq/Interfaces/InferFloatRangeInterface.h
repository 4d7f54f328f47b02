//===- InferFloatRangeInterface.h - float ranges ----------------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_INTERFACES_INFERFLOATRANGEINTERFACE_H
#define FPQ_INTERFACES_INFERFLOATRANGEINTERFACE_H

#include "fpq/Analysis/FloatRange.h"
#include "mlir/IR/OpDefinition.h"

namespace fpq {

using GetFloatRangeFn = llvm::function_ref<FloatRange(mlir::Value)>;
using SetFloatRangeFn =
    llvm::function_ref<void(mlir::Value, const FloatRange &)>;

} // namespace fpq

#include "fpq/Interfaces/InferFloatRangeInterface.h.inc"

#endif // FPQ_INTERFACES_INFERFLOATRANGEINTERFACE_H
