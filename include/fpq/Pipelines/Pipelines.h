//===- Pipelines.h - fpq pipelines ------------------------------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_PIPELINES_PIPELINES_H
#define FPQ_PIPELINES_PIPELINES_H

#include "mlir/Pass/PassOptions.h"

namespace mlir {
class OpPassManager;
} // namespace mlir

namespace fpq {

/// Options of `--fpq-to-llvm`.
struct ToLLVMPipelineOptions
    : public mlir::PassPipelineOptions<ToLLVMPipelineOptions> {
  Option<bool> checkRanges{
      *this, "check-ranges",
      llvm::cl::desc("Abort where a value is outside of its proven range"),
      llvm::cl::init(false)};
  Option<bool> vectorMultiply{*this, "vector-multiply",
                              llvm::cl::desc("See --fpq-expand-narrow-floats"),
                              llvm::cl::init(false)};
  Option<bool> f16Extension{*this, "f16-extension",
                            llvm::cl::desc("See --fpq-expand-narrow-floats"),
                            llvm::cl::init(false)};
};

/// `--fpq-to-llvm`: from linalg on tensors, with fpq.quantize and
/// fpq.dequantize, to the LLVM dialect for a CPU.
///
/// Functions keep the calling convention of `convert-func-to-llvm`;
/// `llvm.emit_c_interface` is honoured. Tensors become memrefs with the
/// identity layout and a narrow float is a byte in memory. The buffers of
/// arguments are not written, and a returned buffer is a new one that belongs
/// to the caller, who frees it. An unresolved fpq.observe is an error.
void buildToLLVMPipeline(mlir::OpPassManager &manager,
                         const ToLLVMPipelineOptions &options = {});

/// Registers every pipeline with the global registry.
void registerFPQPipelines();

} // namespace fpq

#endif // FPQ_PIPELINES_PIPELINES_H
