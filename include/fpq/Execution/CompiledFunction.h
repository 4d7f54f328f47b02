//===- CompiledFunction.h - run a function in process -----------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_EXECUTION_COMPILEDFUNCTION_H
#define FPQ_EXECUTION_COMPILEDFUNCTION_H

#include "fpq/Execution/HostTensor.h"
#include "fpq/Pipelines/Pipelines.h"
#include "mlir/ExecutionEngine/ExecutionEngine.h"
#include "mlir/IR/BuiltinOps.h"
#include <memory>

namespace fpq {

/// A function on tensors, lowered by `fpq-to-llvm` and compiled for the host.
class CompiledFunction {
public:
  /// Lowers `module` in place and compiles it. `entry` names a function whose
  /// arguments and results are ranked tensors. The context needs the dialects
  /// and extensions of registerAllDialects and registerExecutionDialects. With
  /// `optimizes` unset LLVM compiles fast, and not fast code.
  static mlir::FailureOr<CompiledFunction>
  create(mlir::ModuleOp module, llvm::StringRef entry,
         const ToLLVMPipelineOptions &options = {}, bool optimizes = true);

  /// The functions that compiled code may call beside those of the process.
  using SymbolMapFn =
      llvm::function_ref<llvm::orc::SymbolMap(llvm::orc::MangleAndInterner)>;

  /// The same with the pipeline that `buildPipeline` builds.
  static mlir::FailureOr<CompiledFunction> createWithPipeline(
      mlir::ModuleOp module, llvm::StringRef entry,
      llvm::function_ref<void(mlir::OpPassManager &)> buildPipeline,
      bool optimizes = true, SymbolMapFn symbols = nullptr);

  /// Calls the function. Emits an error and fails if an argument has not the
  /// type that the function takes (a dynamic dimension takes any extent).
  mlir::FailureOr<std::vector<HostTensor>>
  operator()(llvm::ArrayRef<HostTensor> arguments) const;

private:
  CompiledFunction(mlir::FunctionType type, mlir::Location loc,
                   std::string entry,
                   std::unique_ptr<mlir::ExecutionEngine> engine)
      : type(type), loc(loc), entry(std::move(entry)),
        engine(std::move(engine)) {}

  mlir::LogicalResult
  verifyArguments(llvm::ArrayRef<HostTensor> arguments) const;

  mlir::FunctionType type;
  mlir::Location loc;
  std::string entry;
  std::unique_ptr<mlir::ExecutionEngine> engine;
};

/// Adds the translations to LLVM IR that CompiledFunction needs.
void registerExecutionDialects(mlir::DialectRegistry &registry);

} // namespace fpq

#endif // FPQ_EXECUTION_COMPILEDFUNCTION_H
