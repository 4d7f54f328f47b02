//===- ToLLVM.cpp - pipeline to LLVM for CPUs -----------------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HostSteps.h"
#include "mlir/Pass/PassManager.h"

using namespace mlir;

void fpq::buildToLLVMPipeline(OpPassManager &manager,
                              const ToLLVMPipelineOptions &options) {
  buildLinalgSteps(manager);
  buildHostSteps(manager, HostSettings(options));
}
