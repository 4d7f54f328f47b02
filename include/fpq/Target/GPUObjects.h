//===- GPUObjects.h - kernels as files for other launchers ------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_TARGET_GPUOBJECTS_H
#define FPQ_TARGET_GPUOBJECTS_H

#include "mlir/IR/BuiltinOps.h"

namespace fpq {

/// Writes each object of each gpu.binary in `module` to a file of its own in
/// `directory`, `<binary>.<chip>.<format>`, and what a launcher must know of
/// its kernels, from the attribute `fpq.kernels` of the module around the
/// binary, to `<binary>.<chip>.<format>.json`. docs/GPURuntime.md describes
/// that file. Prints the paths of the files to `os`.
///
/// Files appear complete or not at all, and replace older ones. It is an error,
/// and no file is written, if there is nothing to write, a format has no file,
/// two objects would have one name, or `fpq.kernels` is malformed.
mlir::LogicalResult exportGPUObjects(mlir::ModuleOp module,
                                     llvm::StringRef directory,
                                     llvm::raw_ostream &os);

} // namespace fpq

#endif // FPQ_TARGET_GPUOBJECTS_H
