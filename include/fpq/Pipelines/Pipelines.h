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

/// Who runs the rows of a softmax.
enum class Threads { None, OMP };

/// Options of `--fpq-to-llvm`.
struct ToLLVMPipelineOptions
    : public mlir::PassPipelineOptions<ToLLVMPipelineOptions> {
  Option<bool> checkRanges{
      *this, "check-ranges",
      llvm::cl::desc("Abort where a value is outside of its proven range"),
      llvm::cl::init(false)};
  Option<std::string> targetTriple{
      *this, "target-triple",
      llvm::cl::desc("The triple to make code for; the host's if empty")};
  Option<std::string> targetCPU{
      *this, "target-cpu",
      llvm::cl::desc("The processor, as llc's -mcpu takes it; the host if "
                     "empty, any of the architecture under a triple")};
  Option<std::string> targetFeatures{
      *this, "target-features",
      llvm::cl::desc("Features of the processor, as llc's -mattr takes them")};
  Option<unsigned> preferVectorWidth{
      *this, "prefer-vector-width",
      llvm::cl::desc("The widest vectors to use, in bits; 0 for the widest "
                     "there are"),
      llvm::cl::init(0)};
  Option<bool> vectorizeSoftmax{
      *this, "vectorize-softmax",
      llvm::cl::desc("Compute softmax and the elementwise ops around it row by "
                     "row in vectors"),
      llvm::cl::init(true)};
  Option<bool> exactScale{
      *this, "exact-scale",
      llvm::cl::desc("Divide each element of a softmax, then multiply by the "
                     "scale, instead of dividing once a row"),
      llvm::cl::init(false)};
  Option<bool> approximateExp{
      *this, "approximate-exp",
      llvm::cl::desc("Let the exp of a softmax that is quantized be as inexact "
                     "as the result allows"),
      llvm::cl::init(false)};
  Option<Threads> threads{
      *this, "threads",
      llvm::cl::desc("What runs loops with enough work in parallel"),
      llvm::cl::init(Threads::None),
      llvm::cl::values(clEnumValN(Threads::None, "none", "nothing"),
                       clEnumValN(Threads::OMP, "omp",
                                  "OpenMP, whose runtime has to be linked"))};
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
