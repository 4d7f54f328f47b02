//===- KernelFunctions.h - functions as arithmetic --------------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Functions of f32, scalars or vectors, as arithmetic and functions that a
// kernel can have.
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_LIB_GPU_KERNELFUNCTIONS_H
#define FPQ_LIB_GPU_KERNELFUNCTIONS_H

#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace fpq {

/// Builds functions of values of one type.
class FunctionBuilder {
public:
  FunctionBuilder(mlir::ImplicitLocOpBuilder &builder, mlir::Type type)
      : builder(builder), type(type) {}

  mlir::Value createSin(mlir::Value x) { return createSinOfTurn(x, 0); }
  mlir::Value createCos(mlir::Value x) { return createSinOfTurn(x, 1); }

  /// `x` to the power `y`.
  mlir::Value createPow(mlir::Value x, mlir::Value y);

private:
  /// The sine of `x` and `quarters` quarters of a turn.
  mlir::Value createSinOfTurn(mlir::Value x, int64_t quarters);
  /// sin(x) and cos(x), for |x| of at most pi / 4.
  mlir::Value createReducedSin(mlir::Value x);
  mlir::Value createReducedCos(mlir::Value x);

  /// The type with another element, and a constant of it.
  mlir::Type withElement(mlir::Type element) const;
  mlir::Value constant(mlir::Type element, double value);
  mlir::Value constant(double value);

  mlir::ImplicitLocOpBuilder &builder;
  mlir::Type type;
};

} // namespace fpq

#endif // FPQ_LIB_GPU_KERNELFUNCTIONS_H
