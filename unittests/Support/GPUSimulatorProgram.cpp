//===- GPUSimulatorProgram.cpp - compiled device code ---------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GPUSimulatorProgram.h"
#include "GPUSimulatorSimulation.h"
#include "llvm/ExecutionEngine/Orc/AbsoluteSymbols.h"
#include "llvm/ExecutionEngine/Orc/ExecutionUtils.h"
#include "llvm/ExecutionEngine/Orc/JITTargetMachineBuilder.h"
#include "llvm/IRReader/IRReader.h"
#include "llvm/Passes/PassBuilder.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/Transforms/Instrumentation/ThreadSanitizer.h"
#include "llvm/Transforms/Scalar/Scalarizer.h"

using namespace llvm;
using namespace fpq::test::gpu;

// Defined where the program is linked with ThreadSanitizer's runtime.
extern "C" __attribute__((weak)) void *__tsan_create_fiber(unsigned flags);

//===----------------------------------------------------------------------===//
// What the code calls
//===----------------------------------------------------------------------===//

static uint64_t callIntrinsic(const CallSite *site, const uint64_t *arguments) {
  return site->handler({BlockRunner::getCurrent(), *site, arguments});
}

static void checkAccess(const AccessSite *site, const void *address,
                        uint64_t size) {
  Simulation::getCurrent()->checkAccess(*site, address, size);
}

//===----------------------------------------------------------------------===//
// Compilation
//===----------------------------------------------------------------------===//

static Expected<std::unique_ptr<Module>> parse(StringRef code,
                                               LLVMContext &context) {
  SMDiagnostic diagnostic;
  // Text has to end in a zero; bitcode may not be read past its end.
  auto buffer = MemoryBuffer::getMemBufferCopy(code, "device code");
  std::unique_ptr<Module> module = parseIR(*buffer, diagnostic, context);
  if (module)
    return std::move(module);
  std::string message;
  raw_string_ostream os(message);
  diagnostic.print(nullptr, os, /*ShowColors=*/false);
  return createStringError("no LLVM IR: " + message);
}

/// Lets ThreadSanitizer see the accesses of the kernels. It skips those of more
/// than 16 bytes.
static void instrument(Module &module) {
  LoopAnalysisManager loops;
  FunctionAnalysisManager functions;
  CGSCCAnalysisManager components;
  ModuleAnalysisManager modules;
  PassBuilder builder;
  builder.registerModuleAnalyses(modules);
  builder.registerCGSCCAnalyses(components);
  builder.registerFunctionAnalyses(functions);
  builder.registerLoopAnalyses(loops);
  builder.crossRegisterProxies(loops, functions, components, modules);
  for (Function &function : module)
    if (!function.isDeclaration())
      function.addFnAttr(Attribute::SanitizeThread);
  ScalarizerPassOptions scalarizer;
  scalarizer.ScalarizeLoadStore = true;
  FunctionPassManager passes;
  passes.addPass(ScalarizerPass(scalarizer));
  passes.addPass(ThreadSanitizerPass());
  ModulePassManager manager;
  manager.addPass(createModuleToFunctionPassAdaptor(std::move(passes)));
  manager.run(module, modules);
}

template <typename T> static orc::ExecutorSymbolDef getSymbol(T *function) {
  return {orc::ExecutorAddr::fromPtr(function), JITSymbolFlags::Exported};
}

Expected<std::unique_ptr<Program>>
Program::load(StringRef code, function_ref<void(Module &)> mutation) {
  InitializeNativeTarget();
  InitializeNativeTargetAsmPrinter();
  std::unique_ptr<Program> result(new Program());
  auto builder = orc::JITTargetMachineBuilder::detectHost();
  if (!builder)
    return builder.takeError();
  builder->setCodeGenOptLevel(CodeGenOptLevel::Less);
  auto jit = orc::LLJITBuilder().setJITTargetMachineBuilder(*builder).create();
  if (!jit)
    return jit.takeError();
  result->jit = std::move(*jit);

  auto context = std::make_unique<LLVMContext>();
  auto device = parse(code, *context);
  if (!device)
    return device.takeError();
  mutation(**device);
  auto program = makeHostProgram(**device, result->jit->getTargetTriple(),
                                 result->jit->getDataLayout());
  if (!program)
    return program.takeError();
  device->reset();
  result->program = std::move(*program);

  if (__tsan_create_fiber)
    instrument(*result->program.module);
  orc::MangleAndInterner mangle(result->jit->getExecutionSession(),
                                result->jit->getDataLayout());
  orc::SymbolMap symbols{{mangle(kCallName), getSymbol(callIntrinsic)},
                         {mangle(kAccessName), getSymbol(::checkAccess)}};
  orc::JITDylib &library = result->jit->getMainJITDylib();
  if (Error error = library.define(orc::absoluteSymbols(std::move(symbols))))
    return error;
  // libm's functions.
  auto process = orc::DynamicLibrarySearchGenerator::GetForCurrentProcess(
      result->jit->getDataLayout().getGlobalPrefix());
  if (!process)
    return process.takeError();
  library.addGenerator(std::move(*process));
  if (Error error = result->jit->addIRModule(orc::ThreadSafeModule(
          std::move(result->program.module), std::move(context))))
    return error;

  for (const KernelEntry &kernel : result->program.kernels) {
    auto address = result->jit->lookup(kernel.entryName);
    if (!address)
      return address.takeError();
    result->kernels.push_back({&kernel, address->toPtr<void (*)(void **)>()});
  }
  for (const WorkgroupVariable &variable : result->program.workgroupVariables) {
    auto address = result->jit->lookup(variable.name);
    if (!address)
      return address.takeError();
    result->variables.push_back({&variable, address->toPtr<void *>()});
  }
  return std::move(result);
}

const Program::Kernel *Program::lookup(StringRef name) const {
  for (const Kernel &kernel : kernels)
    if (kernel.info->name == name)
      return &kernel;
  return nullptr;
}
