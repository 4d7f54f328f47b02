//===- BitBuilder.h - elementwise arithmetic on bit patterns ----*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_LIB_CONVERSION_EXPANDNARROWFLOATS_BITBUILDER_H
#define FPQ_LIB_CONVERSION_EXPANDNARROWFLOATS_BITBUILDER_H

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace fpq {

/// Builds arith ops on scalars, or on vectors of one shape, in which a
/// constant is written as its bits. Ops on constants fold.
class BitBuilder {
public:
  /// Values get the shape of `shapedLike`: a scalar or vector type.
  BitBuilder(mlir::OpBuilder &builder, mlir::Location loc,
             mlir::Type shapedLike)
      : builder(loc, builder),
        vectorType(llvm::dyn_cast<mlir::VectorType>(shapedLike)) {}

  mlir::FloatType getF32() { return builder.getF32Type(); }
  mlir::FloatType getF64() { return builder.getF64Type(); }

  bool isRankOneVector() const {
    return vectorType && vectorType.getRank() == 1;
  }

  /// The integer, or float, of `element`'s kind whose bits are `bits`.
  mlir::Value constant(mlir::Type element, uint64_t bits);

  /// `OpTy` on `lhs` and `rhs`.
  template <typename OpTy> mlir::Value apply(mlir::Value lhs, mlir::Value rhs) {
    return builder.createOrFold<OpTy>(lhs, rhs);
  }
  /// `OpTy` on `lhs` and the constant of its type with the bits `rhs`.
  template <typename OpTy> mlir::Value apply(mlir::Value lhs, uint64_t rhs) {
    return apply<OpTy>(lhs, constantLike(lhs, rhs));
  }

  /// The conversion `OpTy` to `element`.
  template <typename OpTy>
  mlir::Value convert(mlir::Value value, mlir::Type element) {
    return builder.createOrFold<OpTy>(withShape(element), value);
  }

  /// `value`, which may be a scalar beside vectors, as an `element`.
  mlir::Value extend(mlir::Value value, mlir::FloatType element);

  /// `value` as an integer, or float, of its own width.
  mlir::Value asInteger(mlir::Value value);
  mlir::Value asFloat(mlir::Value value, mlir::FloatType element);

  /// The top bytes, in a little-endian layout, of a vector of rank 1.
  mlir::Value getTopBytes(mlir::Value value);

  mlir::Value compare(mlir::arith::CmpIPredicate predicate, mlir::Value lhs,
                      uint64_t rhs);
  mlir::Value compare(mlir::arith::CmpFPredicate predicate, mlir::Value lhs,
                      uint64_t rhs);
  mlir::Value isNaN(mlir::Value value);
  mlir::Value select(mlir::Value condition, mlir::Value ifTrue,
                     mlir::Value ifFalse);
  mlir::Value select(mlir::Value condition, uint64_t ifTrue,
                     mlir::Value ifFalse);
  mlir::Value select(mlir::Value condition, mlir::Value ifTrue,
                     uint64_t ifFalse);

  /// The larger of two floats that are not NaN.
  mlir::Value maxOfNumbers(mlir::Value lhs, uint64_t rhs);

  /// `lhs` * `rhs` + `addend`, where the product is exact: fused or not, the
  /// result is the same, and LLVM may choose.
  mlir::Value multiplyAddExact(mlir::Value lhs, uint64_t rhs,
                               mlir::Value addend);

  /// 1 / `value`.
  mlir::Value invert(mlir::Value value);

  /// A scalar `value`, repeated where values are vectors; a vector stays.
  mlir::Value broadcast(mlir::Value value);

private:
  mlir::Type withShape(mlir::Type element);
  mlir::Value constantLike(mlir::Value value, uint64_t bits);

  mlir::ImplicitLocOpBuilder builder;
  mlir::VectorType vectorType;
  llvm::DenseMap<mlir::Attribute, mlir::Value> constants;
};

} // namespace fpq

#endif // FPQ_LIB_CONVERSION_EXPANDNARROWFLOATS_BITBUILDER_H
