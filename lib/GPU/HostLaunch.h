//===- HostLaunch.h - kernels in the place of tensor ops --------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_LIB_GPU_HOSTLAUNCH_H
#define FPQ_LIB_GPU_HOSTLAUNCH_H

#include "Kernels.h"

namespace fpq {

/// Replaces the ops of `group` by a launch of `kernel` and copies of what it
/// reads and writes to the memory of the device and back.
void replaceByLaunch(mlir::RewriterBase &rewriter, const KernelGroup &group,
                     const KernelSpace &space, const Kernel &kernel);

/// What a launcher has to know of `kernel`: an element of the module's
/// attribute `fpq.kernels`, which docs/GPUKernels.md describes.
mlir::DictionaryAttr describeKernel(const KernelGroup &group,
                                    const KernelSpace &space,
                                    const Kernel &kernel);

} // namespace fpq

#endif // FPQ_LIB_GPU_HOSTLAUNCH_H
