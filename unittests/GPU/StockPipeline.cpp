//===- StockPipeline.cpp - what stock passes make of kernels --------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "StockPipeline.h"
#include "mlir/InitAllPasses.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassRegistry.h"
#include "llvm/Support/ErrorHandling.h"

using namespace mlir;

void fpq::test::buildStockPipeline(OpPassManager &manager) {
  static const bool registered = [] {
    mlir::registerAllPasses();
    return true;
  }();
  (void)registered;
  LogicalResult parsed = parsePassPipeline(
      "gpu.module(convert-scf-to-cf,expand-strided-metadata,lower-affine,"
      "convert-gpu-to-nvvm{use-bare-ptr-memref-call-conv=1},"
      "reconcile-unrealized-casts),"
      "nvvm-attach-target{chip=sm_90a O=3},gpu-module-to-binary{format=llvm},"
      "one-shot-bufferize{bufferize-function-boundaries=1 "
      "function-boundary-type-conversion=identity-layout-map},"
      "func.func(gpu-async-region),arith-expand,expand-strided-metadata,"
      "convert-scf-to-cf,convert-func-to-llvm,"
      "gpu-to-llvm{use-bare-pointers-for-kernels=1},convert-cf-to-llvm,"
      "finalize-memref-to-llvm,convert-arith-to-llvm,convert-index-to-llvm,"
      "reconcile-unrealized-casts",
      manager);
  if (failed(parsed))
    llvm::report_fatal_error("the pipeline cannot be parsed");
}
