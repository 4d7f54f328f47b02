//===- NarrowFormat.h - table of narrow float formats -----------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The one table of narrow float formats (S8), derived from APFloat's
// semantics. The verifier, the folder, the lowerings and the tests read it.
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_IR_NARROWFORMAT_H
#define FPQ_IR_NARROWFORMAT_H

#include "mlir/IR/BuiltinTypes.h"
#include "llvm/ADT/APFloat.h"
#include "llvm/ADT/ArrayRef.h"

namespace fpq {

/// A float format of at most 8 bits. Codes are unsigned integers of `width`
/// bits, in the low bits of a byte.
struct NarrowFormat {
  /// The name of the builtin type, for example "f8E4M3FN".
  llvm::StringLiteral name;
  const llvm::fltSemantics *semantics;
  /// Bits of a code: 8, 6 or 4.
  unsigned width = 0;
  /// Stored bits of the significand, without the implicit one.
  unsigned mantissaBits = 0;
  /// The exponent of the smallest normal number.
  int minExponent = 0;
  /// The field value of exponent 0: a normal code with exponent field e is
  /// 2^(e - bias) * 1.mantissa.
  int bias = 0;
  bool hasSign = false, hasZero = false, hasNegativeZero = false,
       hasNaN = false, hasInf = false;
  /// The code of the largest finite value.
  uint8_t maxCode = 0;
  /// The code of the positive quiet NaN; `maxCode` without NaN.
  uint8_t nanCode = 0;
  /// Largest finite value, smallest positive normal and smallest positive
  /// value; all are exact in f32.
  float max = 0, minNormal = 0, min = 0;

  /// Whether values are quantized to the format: f8E8M0FNU holds scales only.
  bool holdsValues() const { return hasSign; }
};

/// All formats, in the order of the specification.
llvm::ArrayRef<NarrowFormat> getNarrowFormats();

/// The entry of `type`, or null if it is no narrow float.
const NarrowFormat *lookupNarrowFormat(mlir::Type type);

/// The builtin type of `format`.
mlir::FloatType getFloatType(const NarrowFormat &format,
                             mlir::MLIRContext *context);

/// Whether `type` is a format of the table.
inline bool isNarrowFloatType(mlir::Type type) {
  return lookupNarrowFormat(type) != nullptr;
}

/// Whether `type` is a format of the table that values are quantized to.
inline bool isQuantizedFloatType(mlir::Type type) {
  const NarrowFormat *format = lookupNarrowFormat(type);
  return format && format->holdsValues();
}

/// Whether `type` is f16, bf16, f32 or f64: what is quantized.
inline bool isWideFloatType(mlir::Type type) {
  return llvm::isa<mlir::Float16Type, mlir::BFloat16Type, mlir::Float32Type,
                   mlir::Float64Type>(type);
}

} // namespace fpq

#endif // FPQ_IR_NARROWFORMAT_H
