//===- ExecutionTest.h - compile and run a module ---------------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_UNITTESTS_EXECUTION_EXECUTIONTEST_H
#define FPQ_UNITTESTS_EXECUTION_EXECUTIONTEST_H

#include "fpq/Execution/CompiledFunction.h"
#include "fpq/IR/NarrowFormat.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/IR/OwningOpRef.h"
#include "gtest/gtest.h"
#include <string>

namespace fpq::test {

/// A fixture with a context. Text goes through the pipeline `fpq-to-llvm`, and
/// what comes out runs in process.
class ExecutionTest : public ::testing::Test {
protected:
  ExecutionTest();

  mlir::Type getType(llvm::StringRef text);
  const NarrowFormat &getFormat(llvm::StringRef name);

  mlir::OwningOpRef<mlir::ModuleOp> parse(const std::string &text);

  /// Runs --fpq-insert-observers on softmax ops, and
  /// --fpq-fold-softmax-observers.
  void quantizeSoftmax(mlir::ModuleOp module,
                       llvm::StringRef format = "f8E4M3FN",
                       llvm::StringRef policy = "fp-max");

  /// The results of @main of `module`, which is lowered; empty, and the test
  /// failed, on an error.
  std::vector<HostTensor> run(mlir::ModuleOp module,
                              llvm::ArrayRef<HostTensor> arguments,
                              const ToLLVMPipelineOptions &options = {});
  std::vector<HostTensor> run(const std::string &text,
                              llvm::ArrayRef<HostTensor> arguments);

  /// Errors since the last call.
  std::vector<std::string> takeErrors() { return std::exchange(errors, {}); }

  /// Expects one error since the last call that contains each of `parts`.
  void expectOneError(std::initializer_list<llvm::StringRef> parts);

  mlir::MLIRContext context;

private:
  std::vector<std::string> errors;
  mlir::ScopedDiagnosticHandler handler;
};

/// A tensor of `values`, rounded to the nearest of the element type.
HostTensor makeTensor(mlir::Type elementType, llvm::ArrayRef<int64_t> shape,
                      llvm::ArrayRef<double> values);

/// The bits of element `index`.
uint64_t getBits(const HostTensor &tensor, size_t index);
void setBits(HostTensor &tensor, size_t index, uint64_t bits);

/// Element `index` of a tensor of floats.
llvm::APFloat getElement(const HostTensor &tensor, size_t index);

/// The value of a code.
double decode(const NarrowFormat &format, unsigned code);

/// The text of a tensor type, `?` for every extent if `isDynamic`.
std::string getTensorText(llvm::ArrayRef<int64_t> shape,
                          llvm::StringRef elementType, bool isDynamic = false);

} // namespace fpq::test

#endif // FPQ_UNITTESTS_EXECUTION_EXECUTIONTEST_H
