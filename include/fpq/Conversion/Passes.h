//===- Passes.h - fpq conversion passes -------------------------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_CONVERSION_PASSES_H
#define FPQ_CONVERSION_PASSES_H

#include "fpq/Conversion/ExpandNarrowFloats.h"
#include "fpq/Conversion/FPQToLinalg.h"
#include "fpq/Conversion/NarrowFloatsToNVVM.h"
#include "fpq/Conversion/NarrowFloatsToROCDL.h"
#include "mlir/Pass/Pass.h"

namespace fpq {

#define GEN_PASS_DECL
#include "fpq/Conversion/Passes.h.inc"

#define GEN_PASS_REGISTRATION
#include "fpq/Conversion/Passes.h.inc"

} // namespace fpq

#endif // FPQ_CONVERSION_PASSES_H
