//===- KernelDescription.h - fpq.kernels as JSON ----------------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_LIB_TARGET_KERNELDESCRIPTION_H
#define FPQ_LIB_TARGET_KERNELDESCRIPTION_H

#include "mlir/IR/BuiltinOps.h"
#include "llvm/Support/JSON.h"

namespace fpq {

/// Describes the kernels that the attribute `fpq.kernels` of `module` has of
/// `gpuModule`: none if there is no such attribute. Fails with an error at
/// `module` if the attribute is malformed.
mlir::FailureOr<llvm::json::Array> describeKernels(mlir::ModuleOp module,
                                                   llvm::StringRef gpuModule);

} // namespace fpq

#endif // FPQ_LIB_TARGET_KERNELDESCRIPTION_H
