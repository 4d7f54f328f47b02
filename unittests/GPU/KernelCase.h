//===- KernelCase.h - functions that become kernels, and inputs -*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_UNITTESTS_GPU_KERNELCASE_H
#define FPQ_UNITTESTS_GPU_KERNELCASE_H

#include "fpq/Execution/HostTensor.h"
#include "fpq/IR/NarrowFormat.h"
#include <string>

namespace fpq::test {

/// What @main computes.
enum class KernelKind {
  /// The softmax of the rows, quantized.
  Softmax,
  /// The same of rows that are extended to f32, scaled and masked before.
  ScaledMaskedSoftmax,
  /// The softmax along the first axis of two, quantized.
  ColumnSoftmax,
  Quantize,
  Dequantize,
  /// A product and a sum of two tensors, quantized.
  QuantizedElementwise,
  /// Functions that kernels have arithmetic for and CPUs a library, quantized.
  QuantizedFunctions
};

llvm::StringRef getName(KernelKind kind);

struct KernelCase {
  KernelKind kind;
  /// The wide and the narrow element type, as "bf16" and "f8E4M3FN".
  std::string wide, narrow;

  /// @main on tensors of a shape; its extents are all `?` if it `isDynamic`.
  std::string getText(llvm::ArrayRef<int64_t> shape, bool isDynamic) const;

  /// Arguments of @main. Rows differ in kind: among others there are masked
  /// ones, rows with NaN and infinity, and ones in which few elements matter.
  std::vector<HostTensor> makeArguments(mlir::MLIRContext *context,
                                        llvm::ArrayRef<int64_t> shape,
                                        unsigned seed) const;
};

/// Codes or numbers that two results differ in.
struct Difference {
  size_t numElements = 0;
  /// Elements that differ by one code, and by more. NaNs are all the same.
  size_t numByOne = 0, numByMore = 0;
};
Difference compare(const HostTensor &left, const HostTensor &right);

} // namespace fpq::test

#endif // FPQ_UNITTESTS_GPU_KERNELCASE_H
