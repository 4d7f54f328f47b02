//===- NarrowCasts.h - emitters of the narrow casts -------------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What the patterns of --fpq-expand-narrow-floats are made of. docs/NarrowCasts
// derives the algorithm; every number in it comes from the format table.
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_LIB_CONVERSION_EXPANDNARROWFLOATS_NARROWCASTS_H
#define FPQ_LIB_CONVERSION_EXPANDNARROWFLOATS_NARROWCASTS_H

#include "BitBuilder.h"
#include "fpq/Conversion/ExpandNarrowFloats.h"
#include "fpq/IR/FPQOps.h"
#include "fpq/IR/NarrowFormat.h"
#include <optional>

namespace fpq {

/// The layout of a wide IEEE format.
struct WideFormat {
  explicit WideFormat(mlir::FloatType type);

  /// The bits of `value`, which the format holds exactly.
  uint64_t getBits(double value) const;
  /// The bits of 2^`exponent`, a normal number.
  uint64_t getPowerBits(int exponent) const {
    return static_cast<uint64_t>(exponent + bias) << mantissaBits;
  }
  uint64_t getSignBit() const { return uint64_t(1) << (width - 1); }
  uint64_t getInfBits() const { return getPowerBits(bias + 1); }
  uint64_t getQuietBit() const { return uint64_t(1) << (mantissaBits - 1); }

  mlir::FloatType type;
  unsigned width, mantissaBits;
  int bias;
};

/// What the exponent fields of `wide` exceed those of `format` by.
inline uint64_t getRebias(const NarrowFormat &format, const WideFormat &wide) {
  return static_cast<uint64_t>(wide.bias - format.bias);
}

/// What is proven about the products that are quantized.
struct QuantizeFacts {
  bool neverNegative = false;
  bool neverSaturates = false;
  bool neverNaN = false;
  bool neverInfinite = false;
};

/// What the proven range of `op` says about products with a constant scale,
/// computed in `computeType`, and the fast-math flags of what computes its
/// input about NaN and Inf.
QuantizeFacts getQuantizeFacts(QuantizeOp op, const NarrowFormat &format,
                               mlir::FloatType computeType);

/// The midpoint between the largest value of `format` and the one that would
/// follow it: what is rounded beyond the largest value is this or more.
llvm::APFloat getSaturationLimit(const NarrowFormat &format, WideFormat wide);

/// APFloat::convert of `value`, a float of any format of the table or f16,
/// bf16, f32 or f64, to `format`.
mlir::Value truncate(BitBuilder &b, mlir::Value value,
                     const NarrowFormat &format, NarrowCastTarget target);

/// sat(rne(`product`)) in `format` (S3). `product` is f32 or f64.
mlir::Value saturate(BitBuilder &b, mlir::Value product,
                     const NarrowFormat &format, QuantizeFacts facts,
                     NarrowCastTarget target);

/// APFloat::convert of `value`, of the narrow `format`, to `type`: f16, bf16,
/// f32 or f64. What a NaN becomes is left open if `neverNaN`.
mlir::Value extend(BitBuilder &b, mlir::Value value, const NarrowFormat &format,
                   mlir::FloatType type, NarrowCastTarget target,
                   bool neverNaN = false);

/// The product, rounded once, of `value` and `factor`, which is a scalar or has
/// the shape of `value`, and is f32 or f64.
mlir::Value extendAndMultiply(BitBuilder &b, mlir::Value value,
                              const NarrowFormat &format, mlir::Value factor,
                              NarrowCastTarget target);

/// APFloat::convert of the f32 `value` to bf16. Left to LLVM that is a library
/// call for each element on most x86-64 processors, and on the others an
/// instruction that flushes subnormal numbers.
mlir::Value roundToBFloat(BitBuilder &b, mlir::Value value);

} // namespace fpq

#endif // FPQ_LIB_CONVERSION_EXPANDNARROWFLOATS_NARROWCASTS_H
