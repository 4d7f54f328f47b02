//===- SimulatedFunction.h - kernels that are simulated ---------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_UNITTESTS_GPU_SIMULATEDFUNCTION_H
#define FPQ_UNITTESTS_GPU_SIMULATEDFUNCTION_H

#include "GPUSimulator.h"
#include "fpq/Execution/CompiledFunction.h"
#include <optional>

namespace fpq::test {

/// A function on tensors whose host code is compiled for the CPU and whose
/// kernels run on a simulated GPU.
class SimulatedFunction {
public:
  /// Lowers @main of `module` by a pipeline that leaves LLVM bitcode in
  /// gpu.binary. `mutation` may break the kernels.
  SimulatedFunction(
      mlir::ModuleOp module, llvm::StringRef chip,
      llvm::function_ref<void(mlir::OpPassManager &)> buildPipeline,
      std::function<void(llvm::Module &)> mutation = nullptr);

  /// The results; none if the code could not be compiled or run. What was
  /// wrong, on the simulated GPU too, is in getErrors().
  std::optional<std::vector<HostTensor>>
  operator()(llvm::ArrayRef<HostTensor> arguments,
             const GPUSimulatorOptions &options = {});

  /// What went wrong in the last call.
  const std::vector<std::string> &getErrors() const { return errors; }

  /// Kernels that the last call launched.
  unsigned getNumLaunches() const { return numLaunches; }

private:
  // The host code unloads its modules when it goes.
  GPUSimulator simulator;
  std::optional<CompiledFunction> function;
  std::vector<std::string> errors;
  unsigned numLaunches = 0;
};

} // namespace fpq::test

#endif // FPQ_UNITTESTS_GPU_SIMULATEDFUNCTION_H
