//===- StockPipeline.h - what stock passes make of kernels ------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_UNITTESTS_GPU_STOCKPIPELINE_H
#define FPQ_UNITTESTS_GPU_STOCKPIPELINE_H

namespace mlir {
class OpPassManager;
} // namespace mlir

namespace fpq::test {

/// Lowers a gpu.module and the host code that launches its kernels with
/// upstream's passes alone, for sm_90a and to LLVM bitcode.
void buildStockPipeline(mlir::OpPassManager &manager);

} // namespace fpq::test

#endif // FPQ_UNITTESTS_GPU_STOCKPIPELINE_H
