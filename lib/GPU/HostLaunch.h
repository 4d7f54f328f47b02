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

/// Replaces the ops of `group` by a call of a new function of the module, which
/// copies what `kernel` reads to the memory of the device, launches it, and
/// copies what it writes back. That function is on buffers, so that nothing but
/// a call is to be understood by what follows.
void replaceByLaunch(mlir::RewriterBase &rewriter, const KernelGroup &group,
                     const KernelSpace &space, const Kernel &kernel);

/// What a launcher has to know of `kernel`: an element of the module's
/// attribute `fpq.kernels`, which docs/GPUKernels.md describes.
mlir::DictionaryAttr describeKernel(const KernelGroup &group,
                                    const KernelSpace &space,
                                    const Kernel &kernel);

} // namespace fpq

#endif // FPQ_LIB_GPU_HOSTLAUNCH_H
