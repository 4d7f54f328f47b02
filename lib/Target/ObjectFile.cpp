//===- ObjectFile.cpp - object files in process ---------------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "fpq/Target/ObjectFile.h"
#include "fpq/Target/CPUTarget.h"
#include "mlir/ExecutionEngine/OptUtils.h"
#include "mlir/Target/LLVMIR/Export.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/IR/LLVMContext.h"
#include "llvm/IR/LegacyPassManager.h"
#include "llvm/IR/Module.h"
#include "llvm/MC/TargetRegistry.h"
#include "llvm/Support/CodeGen.h"
#include "llvm/Target/TargetMachine.h"
#include "llvm/TargetParser/Host.h"

using namespace mlir;
using namespace fpq;

static llvm::CodeGenOptLevel getCodeGenLevel(unsigned optLevel) {
  return *llvm::CodeGenOpt::getLevel(static_cast<int>(optLevel));
}

/// The machine of the module's triple. Functions name their processors.
static std::unique_ptr<llvm::TargetMachine>
createTargetMachine(llvm::Module &module, unsigned optLevel,
                    std::string &error) {
  initializeTargets();
  if (module.getTargetTriple().empty())
    module.setTargetTriple(llvm::Triple(llvm::sys::getProcessTriple()));
  const llvm::Target *target =
      llvm::TargetRegistry::lookupTarget(module.getTargetTriple(), error);
  if (!target)
    return nullptr;
  return std::unique_ptr<llvm::TargetMachine>(target->createTargetMachine(
      module.getTargetTriple(), /*CPU=*/"", /*Features=*/"", {},
      llvm::Reloc::PIC_, std::nullopt, getCodeGenLevel(optLevel)));
}

LogicalResult fpq::writeObject(ModuleOp module, ObjectKind kind,
                               unsigned optLevel, raw_ostream &os) {
  llvm::LLVMContext context;
  std::unique_ptr<llvm::Module> llvmModule =
      translateModuleToLLVMIR(module, context);
  if (!llvmModule)
    return failure();
  std::string error;
  std::unique_ptr<llvm::TargetMachine> machine =
      createTargetMachine(*llvmModule, optLevel, error);
  if (!machine)
    return module.emitError("no code is made for the target: ") << error;
  llvmModule->setDataLayout(machine->createDataLayout());

  auto optimize =
      makeOptimizingTransformer(optLevel, /*sizeLevel=*/0, machine.get());
  if (llvm::Error failed = optimize(llvmModule.get()))
    return module.emitError("cannot be optimized: ")
           << llvm::toString(std::move(failed));

  SmallString<0> code;
  llvm::raw_svector_ostream stream(code);
  llvm::legacy::PassManager passes;
  auto fileType = kind == ObjectKind::Object
                      ? llvm::CodeGenFileType::ObjectFile
                      : llvm::CodeGenFileType::AssemblyFile;
  if (machine->addPassesToEmitFile(passes, stream, nullptr, fileType))
    return module.emitError("LLVM writes no such file for ")
           << llvmModule->getTargetTriple().str();
  passes.run(*llvmModule);
  os << code;
  return success();
}
