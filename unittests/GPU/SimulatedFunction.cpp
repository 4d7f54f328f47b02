//===- SimulatedFunction.cpp - a function whose kernels are simulated -----===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SimulatedFunction.h"
#include "mlir/Target/LLVMIR/Dialect/All.h"

using namespace mlir;
using namespace fpq;
using namespace fpq::test;

SimulatedFunction::SimulatedFunction(
    ModuleOp module, llvm::StringRef chip,
    llvm::function_ref<void(OpPassManager &)> buildPipeline,
    std::function<void(llvm::Module &)> mutation)
    : simulator(GPUDevice::get(chip)) {
  if (mutation)
    simulator.setMutation(std::move(mutation));
  DialectRegistry registry;
  registerAllGPUToLLVMIRTranslations(registry);
  module.getContext()->appendDialectRegistry(registry);
  FailureOr<CompiledFunction> compiled = CompiledFunction::createWithPipeline(
      module, "main", buildPipeline,
      /*optimizes=*/false, GPUSimulator::getSymbols);
  if (succeeded(compiled))
    function = std::move(*compiled);
}

std::optional<std::vector<HostTensor>>
SimulatedFunction::operator()(ArrayRef<HostTensor> arguments,
                              const GPUSimulatorOptions &options) {
  if (!function)
    return std::nullopt;
  simulator.setOptions(options);
  FailureOr<std::vector<HostTensor>> results = (*function)(arguments);
  numLaunches = simulator.takeNumLaunches();
  errors = simulator.takeErrors();
  // The module stays loaded until the function goes.
  std::string leaks = simulator.describeLeaks();
  if (leaks != "1 modules")
    errors.push_back("left behind: " + leaks);
  if (failed(results) || !errors.empty())
    return std::nullopt;
  return std::move(*results);
}
