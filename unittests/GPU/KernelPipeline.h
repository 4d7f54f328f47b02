//===- KernelPipeline.h - fpq-to-nvvm and fpq-to-rocdl for tests *- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_UNITTESTS_GPU_KERNELPIPELINE_H
#define FPQ_UNITTESTS_GPU_KERNELPIPELINE_H

#include "fpq/Pipelines/Pipelines.h"

namespace fpq::test {

/// The pipeline to `chip`, one that fpq-to-nvvm or fpq-to-rocdl knows.
void buildKernelPipeline(mlir::OpPassManager &manager, llvm::StringRef chip,
                         KernelFormat format = KernelFormat::LLVM);

} // namespace fpq::test

#endif // FPQ_UNITTESTS_GPU_KERNELPIPELINE_H
