//===- NarrowFloatsToROCDL.h - narrow casts for AMD GPUs --------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_CONVERSION_NARROWFLOATSTOROCDL_H
#define FPQ_CONVERSION_NARROWFLOATSTOROCDL_H

#include "llvm/ADT/StringRef.h"

namespace mlir {
class RewritePatternSet;
} // namespace mlir

namespace fpq {

/// GPUs that convert 8-bit floats: the first f8E4M3FNUZ and f8E5M2FNUZ, the
/// others f8E4M3FN and f8E5M2.
enum class AMDChip { GFX942, GFX950, GFX1200, GFX1201 };

/// "gfx942".
llvm::StringRef getName(AMDChip chip);

/// Patterns that convert arith.truncf, arith.extf, fpq.quantize and
/// fpq.dequantize, on scalars and vectors of the formats of `chip`, to
/// rocdl.cvt.pk ops. Other casts are left.
///
/// If it `saturatesFinite`, the code runs with FP16_OVFL in the mode register,
/// so that finite values saturate.
void populateNarrowFloatsToROCDLPatterns(mlir::RewritePatternSet &patterns,
                                         AMDChip chip, bool saturatesFinite);

} // namespace fpq

#endif // FPQ_CONVERSION_NARROWFLOATSTOROCDL_H
