//===- CompiledFunction.cpp - run a function in process -------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "fpq/Execution/CompiledFunction.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Utils/IndexingUtils.h"
#include "mlir/ExecutionEngine/OptUtils.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Target/LLVMIR/Dialect/Builtin/BuiltinToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/LLVMIR/LLVMToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/OpenMP/OpenMPToLLVMIRTranslation.h"
#include "llvm/ExecutionEngine/Orc/JITTargetMachineBuilder.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/Target/TargetMachine.h"
#include <cstdlib>
#include <cstring>

using namespace mlir;
using namespace fpq;

//===----------------------------------------------------------------------===//
// Compilation
//===----------------------------------------------------------------------===//

void fpq::registerExecutionDialects(DialectRegistry &registry) {
  registerBuiltinDialectTranslation(registry);
  registerLLVMDialectTranslation(registry);
  registerOpenMPDialectTranslation(registry);
}

FailureOr<CompiledFunction>
CompiledFunction::create(ModuleOp module, StringRef entry,
                         const ToLLVMPipelineOptions &options, bool optimizes) {
  return createWithPipeline(
      module, entry,
      [&](OpPassManager &manager) { buildToLLVMPipeline(manager, options); },
      optimizes);
}

FailureOr<CompiledFunction> CompiledFunction::createWithPipeline(
    ModuleOp module, StringRef entry,
    llvm::function_ref<void(OpPassManager &)> buildPipeline, bool optimizes,
    SymbolMapFn symbols) {
  auto function = module.lookupSymbol<func::FuncOp>(entry);
  if (!function || function.isExternal())
    return module.emitError("there is no function @") << entry << " to run";
  FunctionType type = function.getFunctionType();
  for (Type valueType :
       llvm::concat<const Type>(type.getInputs(), type.getResults()))
    if (!isa<RankedTensorType>(valueType))
      return function.emitError("cannot be run on tensors: ")
             << valueType << " is no ranked tensor";
  Location loc = function.getLoc();
  function->setAttr(LLVM::LLVMDialect::getEmitCWrapperAttrName(),
                    UnitAttr::get(module.getContext()));

  PassManager manager(module.getContext());
  buildPipeline(manager);
  if (failed(manager.run(module)))
    return failure();

  llvm::InitializeNativeTarget();
  llvm::InitializeNativeTargetAsmPrinter();
  auto fail = [&](llvm::Error error) {
    return emitError(loc) << "cannot be compiled for this machine: "
                          << llvm::toString(std::move(error));
  };
  auto builder = llvm::orc::JITTargetMachineBuilder::detectHost();
  if (!builder)
    return fail(builder.takeError());
  auto machine = builder->createTargetMachine();
  if (!machine)
    return fail(machine.takeError());
  ExecutionEngineOptions engineOptions;
  auto optimize = makeOptimizingTransformer(/*optLevel=*/3, /*sizeLevel=*/0,
                                            machine->get());
  if (optimizes)
    engineOptions.transformer = optimize;
  engineOptions.jitCodeGenOptLevel = optimizes
                                         ? llvm::CodeGenOptLevel::Aggressive
                                         : llvm::CodeGenOptLevel::None;
  auto engine = ExecutionEngine::create(module, engineOptions);
  if (!engine)
    return fail(engine.takeError());
  if (symbols)
    (*engine)->registerSymbols(symbols);
  return CompiledFunction(type, loc, ("_mlir_ciface_" + entry).str(),
                          std::move(*engine));
}

//===----------------------------------------------------------------------===//
// Calls
//===----------------------------------------------------------------------===//

LogicalResult
CompiledFunction::verifyArguments(ArrayRef<HostTensor> arguments) const {
  if (arguments.size() != type.getNumInputs())
    return emitError(loc) << "takes " << type.getNumInputs()
                          << " arguments, got " << arguments.size();
  for (auto [index, argument] : llvm::enumerate(arguments)) {
    auto expected = cast<RankedTensorType>(type.getInput(index));
    if (expected.getElementType() != argument.elementType ||
        failed(verifyCompatibleShape(expected.getShape(), argument.shape)))
      return emitError(loc) << "argument " << index << " is " << expected
                            << ", got " << argument.getType();
  }
  return success();
}

/// Words of the memref descriptor: allocated and aligned pointer, offset,
/// sizes, strides.
static size_t getDescriptorWords(Type type) {
  return 3 + 2 * cast<RankedTensorType>(type).getRank();
}

static std::vector<uint64_t> makeDescriptor(const HostTensor &tensor) {
  auto address = reinterpret_cast<uintptr_t>(tensor.data.data());
  std::vector<uint64_t> words{address, address, 0};
  words.insert(words.end(), tensor.shape.begin(), tensor.shape.end());
  SmallVector<int64_t> strides = computeStrides(tensor.shape);
  words.insert(words.end(), strides.begin(), strides.end());
  return words;
}

/// Copies a result out of its buffer and frees that.
static HostTensor takeResult(Type type, const uint64_t *words) {
  auto tensorType = cast<RankedTensorType>(type);
  SmallVector<int64_t> shape(words + 3, words + 3 + tensorType.getRank());
  HostTensor tensor = HostTensor::allocate(tensorType.getElementType(), shape);
  const auto *aligned = reinterpret_cast<const char *>(words[1]);
  if (!tensor.data.empty())
    std::memcpy(tensor.data.data(),
                aligned + words[2] * getElementBytes(tensor.elementType),
                tensor.data.size());
  std::free(reinterpret_cast<void *>(words[0]));
  return tensor;
}

FailureOr<std::vector<HostTensor>>
CompiledFunction::operator()(ArrayRef<HostTensor> arguments) const {
  if (failed(verifyArguments(arguments)))
    return failure();

  // The C interface takes a pointer to the results' descriptors, one behind
  // the other, and then one to each argument's.
  size_t resultWords = 0;
  for (Type result : type.getResults())
    resultWords += getDescriptorWords(result);
  std::vector<uint64_t> results(resultWords);
  std::vector<std::vector<uint64_t>> descriptors;
  for (const HostTensor &argument : arguments)
    descriptors.push_back(makeDescriptor(argument));
  std::vector<void *> pointers;
  if (type.getNumResults() > 0)
    pointers.push_back(results.data());
  for (std::vector<uint64_t> &descriptor : descriptors)
    pointers.push_back(descriptor.data());
  SmallVector<void *> packed;
  for (void *&pointer : pointers)
    packed.push_back(&pointer);
  if (llvm::Error error = engine->invokePacked(entry, packed))
    return emitError(loc) << llvm::toString(std::move(error));

  std::vector<HostTensor> tensors;
  const uint64_t *words = results.data();
  for (Type result : type.getResults()) {
    tensors.push_back(takeResult(result, words));
    words += getDescriptorWords(result);
  }
  return tensors;
}
