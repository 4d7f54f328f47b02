//===- Sample.h - the arguments of one run ----------------------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_EXECUTION_SAMPLE_H
#define FPQ_EXECUTION_SAMPLE_H

#include "fpq/Execution/HostTensor.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace fpq {

/// The names of the arrays of a sample, in the order of the arguments of
/// `function`: `names`, or arg0, arg1 and so on if empty. Emits an error if
/// there are not as many as arguments.
mlir::FailureOr<std::vector<std::string>>
getInputNames(mlir::func::FuncOp function, llvm::ArrayRef<std::string> names);

/// Reads the arrays `names` of a sample, an .npz file or a folder of .npy
/// files. Others that are there are left. Emits an error that names the sample
/// on failure.
mlir::FailureOr<std::vector<HostTensor>>
readSample(mlir::MLIRContext *context, llvm::StringRef path,
           llvm::ArrayRef<std::string> names);

/// Checks that the arrays of a sample have the types that `function` takes,
/// where a dynamic dimension takes any extent. Emits an error that names the
/// sample, the array and both types.
mlir::LogicalResult verifySample(mlir::FunctionType function,
                                 mlir::Location loc, llvm::StringRef path,
                                 llvm::ArrayRef<std::string> names,
                                 llvm::ArrayRef<HostTensor> arrays);

} // namespace fpq

#endif // FPQ_EXECUTION_SAMPLE_H
