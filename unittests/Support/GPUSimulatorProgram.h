//===- GPUSimulatorProgram.h - compiled device code -------------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_UNITTESTS_SUPPORT_GPUSIMULATORPROGRAM_H
#define FPQ_UNITTESTS_SUPPORT_GPUSIMULATORPROGRAM_H

#include "GPUSimulatorTransform.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ExecutionEngine/Orc/LLJIT.h"

namespace fpq::test::gpu {

/// Device code that runs on the host.
class Program {
public:
  struct Kernel {
    const KernelEntry *info;
    void (*run)(void **arguments);
  };
  struct Variable {
    const WorkgroupVariable *info;
    void *address;
  };

  /// Compiles LLVM bitcode or text. `mutation` sees the device's code before.
  static llvm::Expected<std::unique_ptr<Program>>
  load(llvm::StringRef code, llvm::function_ref<void(llvm::Module &)> mutation);

  /// Null if there is no kernel of that name.
  const Kernel *lookup(llvm::StringRef name) const;

  llvm::ArrayRef<Variable> getWorkgroupVariables() const { return variables; }

private:
  Program() = default;

  HostProgram program;
  std::unique_ptr<llvm::orc::LLJIT> jit;
  std::vector<Kernel> kernels;
  std::vector<Variable> variables;
};

} // namespace fpq::test::gpu

#endif // FPQ_UNITTESTS_SUPPORT_GPUSIMULATORPROGRAM_H
