//===- ElementwiseKernel.cpp - elementwise ops on a GPU -------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ElementThreads.h"
#include "Kernels.h"

using namespace mlir;
using namespace fpq;

Kernel fpq::createElementwiseKernel(gpu::GPUModuleOp module, StringRef name,
                                    const KernelGroup &group,
                                    const KernelSpace &space) {
  ElementThreads threads(
      space, llvm::to_vector(llvm::seq<unsigned>(0, space.getNumLoops())));
  KernelLaunch launch = threads.getLaunch();
  KernelEmitter emitter(module, name, group, space, launch);
  threads.emit(emitter, [&](ImplicitLocOpBuilder &at, const Lanes &lanes) {
    emitter.store(at, emitter.emit(at, group.getTree(), lanes), lanes);
  });
  emitter.finish();
  return {emitter.getFunction(), launch};
}
