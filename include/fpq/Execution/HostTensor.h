//===- HostTensor.h - tensors of the host program ---------------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_EXECUTION_HOSTTENSOR_H
#define FPQ_EXECUTION_HOSTTENSOR_H

#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Diagnostics.h"
#include <vector>

namespace fpq {

/// A dense tensor in row-major order, as compiled code and NumPy files have
/// it. A narrow float is a byte.
struct HostTensor {
  mlir::Type elementType;
  llvm::SmallVector<int64_t> shape;
  std::vector<char> data;

  /// A tensor of the given shape with unspecified elements.
  static HostTensor allocate(mlir::Type elementType,
                             llvm::ArrayRef<int64_t> shape);

  int64_t getNumElements() const;
  mlir::RankedTensorType getType() const;

  /// The elements as f64, which is exact for every float type up to f64. i1 is
  /// 0 and 1.
  std::vector<double> toDoubles() const;
};

/// Bytes that an element of `type` takes in memory.
unsigned getElementBytes(mlir::Type type);

/// Reads a NumPy file (format 1.0 to 3.0, little-endian f2, f4, f8, i4, i8 or
/// b1, row-major). On failure emits an error that names the file.
mlir::FailureOr<HostTensor> readNumpyFile(mlir::MLIRContext *context,
                                          llvm::StringRef path);

/// Reads the bytes of such a file. Errors call it `name`.
mlir::FailureOr<HostTensor> parseNumpyFile(mlir::MLIRContext *context,
                                           llvm::StringRef name,
                                           llvm::StringRef contents);

} // namespace fpq

#endif // FPQ_EXECUTION_HOSTTENSOR_H
