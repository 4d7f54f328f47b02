//===- Kernels.h - the bodies of GPU kernels --------------------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_LIB_GPU_KERNELS_H
#define FPQ_LIB_GPU_KERNELS_H

#include "SoftmaxMapping.h"

namespace fpq {

struct KernelOptions {
  SoftmaxMappingOptions mapping;
  bool exactScale = false;
};

/// A kernel and how it is launched.
struct Kernel {
  mlir::gpu::GPUFuncOp function;
  KernelLaunch launch;
};

/// Each creates a kernel for `group` at the end of `module`.
///
/// Of a softmax along the last loop: several threads share a row.
Kernel createRowKernel(mlir::gpu::GPUModuleOp module, llvm::StringRef name,
                       const KernelGroup &group, const KernelSpace &space,
                       const KernelOptions &options);
/// Of a softmax along another loop: a thread has rows side by side.
Kernel createColumnKernel(mlir::gpu::GPUModuleOp module, llvm::StringRef name,
                          const KernelGroup &group, const KernelSpace &space,
                          const KernelOptions &options);
/// Of elementwise ops: a thread has elements side by side.
Kernel createElementwiseKernel(mlir::gpu::GPUModuleOp module,
                               llvm::StringRef name, const KernelGroup &group,
                               const KernelSpace &space);

} // namespace fpq

#endif // FPQ_LIB_GPU_KERNELS_H
