//===- HardwareCasts.h - narrow casts of a GPU's own ------------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What the conversions of narrow casts to the instructions of a GPU share. A
// target converts a few f32 to a word of codes, and back; everything else
// follows: vectors of any shape, tails, the other wide types, and what
// arith.truncf does beyond the largest value.
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_LIB_CONVERSION_HARDWARECASTS_HARDWARECASTS_H
#define FPQ_LIB_CONVERSION_HARDWARECASTS_HARDWARECASTS_H

#include "../ExpandNarrowFloats/NarrowCasts.h"

namespace mlir {
class RewritePatternSet;
} // namespace mlir

namespace fpq {

/// The instructions of a target. `word` is an integer of `wordBits` bits that
/// holds a code in each byte, the first one in the lowest.
class HardwareCasts {
public:
  explicit HardwareCasts(unsigned wordBits) : wordBits(wordBits) {}
  virtual ~HardwareCasts() = default;

  /// Whether there are instructions for `format`.
  virtual bool isNative(const NarrowFormat &format) const = 0;

  /// The word of the codes that `values`, a word's number of f32, are rounded
  /// to, nearest even. What it holds for NaN is a NaN; beyond the largest value
  /// it is unspecified but for what `saturate` returns.
  virtual mlir::Value truncate(mlir::ImplicitLocOpBuilder &builder,
                               mlir::ValueRange values,
                               const NarrowFormat &format) const = 0;

  /// A value for `product`, an f32, whose conversion is sat(rne(`product`)).
  virtual mlir::Value saturate(BitBuilder &b, mlir::Value product,
                               const NarrowFormat &format,
                               QuantizeFacts facts) const = 0;

  /// The values of the codes in `word`, all of one type that holds each value
  /// of `format`, and that `getExtendedType` names.
  virtual llvm::SmallVector<mlir::Value>
  extend(mlir::ImplicitLocOpBuilder &builder, mlir::Value word,
         const NarrowFormat &format) const = 0;
  virtual mlir::FloatType getExtendedType(mlir::MLIRContext *context) const = 0;

  unsigned getWordBits() const { return wordBits; }
  unsigned getWordBytes() const { return wordBits / 8; }

private:
  unsigned wordBits;
};

/// Whether `op` is a cast that `casts` has instructions for and that they
/// compute as the op says.
bool isHardwareCast(mlir::Operation *op, const HardwareCasts &casts);

/// Patterns that convert the narrow casts of which `isHardwareCast` is true.
void populateHardwareCastPatterns(mlir::RewritePatternSet &patterns,
                                  std::shared_ptr<const HardwareCasts> casts);

} // namespace fpq

#endif // FPQ_LIB_CONVERSION_HARDWARECASTS_HARDWARECASTS_H
