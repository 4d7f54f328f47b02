//===- KernelPipeline.h - fpq-to-nvvm and fpq-to-rocdl for tests *- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_UNITTESTS_GPU_KERNELPIPELINE_H
#define FPQ_UNITTESTS_GPU_KERNELPIPELINE_H

#include "llvm/ADT/StringRef.h"

namespace mlir {
class OpPassManager;
} // namespace mlir

namespace fpq::test {

/// The pipeline to `chip`, one that fpq-to-nvvm or fpq-to-rocdl knows, with
/// LLVM bitcode of the kernels.
void buildKernelPipeline(mlir::OpPassManager &manager, llvm::StringRef chip);

} // namespace fpq::test

#endif // FPQ_UNITTESTS_GPU_KERNELPIPELINE_H
