//===- CastKernel.cpp - run an expanded cast in process -------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CastKernel.h"
#include "fpq/Conversion/Passes.h"
#include "fpq/IR/FPQDialect.h"
#include "mlir/Conversion/ArithAndMathToAPFloat/ArithToAPFloat.h"
#include "mlir/Conversion/ArithToLLVM/ArithToLLVM.h"
#include "mlir/Conversion/ControlFlowToLLVM/ControlFlowToLLVM.h"
#include "mlir/Conversion/FuncToLLVM/ConvertFuncToLLVMPass.h"
#include "mlir/Conversion/ReconcileUnrealizedCasts/ReconcileUnrealizedCasts.h"
#include "mlir/Conversion/SCFToControlFlow/SCFToControlFlow.h"
#include "mlir/Conversion/VectorToLLVM/ConvertVectorToLLVMPass.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/ExecutionEngine/OptUtils.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Target/LLVMIR/Dialect/Builtin/BuiltinToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/LLVMIR/LLVMToLLVMIRTranslation.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ExecutionEngine/Orc/JITTargetMachineBuilder.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/Target/TargetMachine.h"
#include <cstring>

using namespace mlir;
using namespace fpq::test;

static unsigned getWidth(llvm::StringRef type) {
  unsigned width = 0;
  type.drop_until(llvm::isDigit).consumeInteger(10, width);
  return width;
}

static std::string replaceAll(std::string text, llvm::StringRef from,
                              const std::string &to) {
  for (size_t at = 0; (at = text.find(from.str(), at)) != std::string::npos;
       at += to.size())
    text.replace(at, from.size(), to);
  return text;
}

/// A loop of `op` over arrays in which each element takes whole bytes.
static std::string getModuleText(const CastOp &op, bool streams) {
  std::string text = R"(
    func.func @kernel(%in: !llvm.ptr, %out: !llvm.ptr, %count: index,
                      %scale: f32) {
      %zero = arith.constant 0 : index
      %lanes = arith.constant $N : index
      $MAKE_SCALES
      $SETUP
      scf.for %i = %zero to %count step %lanes {
        %k = arith.index_cast %i : index to i64
        %from = llvm.getelementptr %in[%k] : (!llvm.ptr, i64) -> !llvm.ptr, $A
        %loaded = llvm.load %from {alignment = 1 : i64} : !llvm.ptr -> $VA
        $NARROW
        %x = arith.bitcast %bits : $VB to $S
        %y = $OP
        %result = arith.bitcast %y : $T to $VC
        $WIDEN
        %to = llvm.getelementptr %out[%k] : (!llvm.ptr, i64) -> !llvm.ptr, $D
        llvm.store %stored, %to {$HOW} : $VD, !llvm.ptr
      }
      return
    })";
  auto shaped = [&](const std::string &element) {
    return op.lanes == 1
               ? element
               : "vector<" + std::to_string(op.lanes) + "x" + element + ">";
  };
  auto integer = [](unsigned width) { return "i" + std::to_string(width); };
  unsigned source = getWidth(op.source), target = getWidth(op.target);
  unsigned sourceInMemory = std::max(source, 8u);
  unsigned targetInMemory = std::max(target, 8u);
  auto replace = [&](llvm::StringRef from, const std::string &to) {
    text = replaceAll(text, from, to);
  };
  replace("$OP", op.text);
  replace("$HOW", streams ? "alignment = 64 : i64, nontemporal"
                          : "alignment = 1 : i64");
  replace("$SETUP", op.setup);
  replace("$MAKE_SCALES",
          op.lanes == 1 ? "" : "%scales = vector.broadcast %scale : f32 to $F");
  replace("$NARROW", sourceInMemory == source
                         ? ""
                         : "%bits = arith.trunci %loaded : $VA to $VB");
  if (sourceInMemory == source)
    replace("%bits", "%loaded");
  replace("$WIDEN", targetInMemory == target
                        ? ""
                        : "%stored = arith.extui %result : $VC to $VD");
  if (targetInMemory == target)
    replace("%stored", "%result");
  replace("$VA", shaped(integer(sourceInMemory)));
  replace("$VB", shaped(integer(source)));
  replace("$VC", shaped(integer(target)));
  replace("$VD", shaped(integer(targetInMemory)));
  replace("$A", integer(sourceInMemory));
  replace("$D", integer(targetInMemory));
  replace("$N", std::to_string(op.lanes));
  replace("$S", shaped(op.source));
  replace("$T", shaped(op.target));
  replace("$F", shaped("f32"));
  return text;
}

static LogicalResult lower(ModuleOp module, const CompileOptions &how) {
  PassManager manager(module.getContext());
  fpq::ExpandNarrowFloatsPassOptions expansion;
  expansion.vectorMultiply = how.target.hasVectorMultiply;
  expansion.f16Extension = how.target.hasF16Extension;
  manager.addPass(how.apfloatWrappers.empty()
                      ? fpq::createExpandNarrowFloatsPass(expansion)
                      : createArithToAPFloatConversionPass());
  manager.addPass(createSCFToControlFlowPass());
  manager.addPass(createConvertVectorToLLVMPass());
  manager.addPass(createArithToLLVMConversionPass());
  manager.addPass(createConvertControlFlowToLLVMPass());
  manager.addPass(createConvertFuncToLLVMPass());
  manager.addPass(createReconcileUnrealizedCastsPass());
  return manager.run(module);
}

static std::unique_ptr<llvm::TargetMachine>
createTargetMachine(llvm::StringRef cpu, llvm::CodeGenOptLevel optLevel) {
  llvm::orc::JITTargetMachineBuilder builder =
      llvm::cantFail(llvm::orc::JITTargetMachineBuilder::detectHost());
  if (!cpu.empty()) {
    builder.setCPU(cpu.str());
    builder.getFeatures() = llvm::SubtargetFeatures();
  }
  builder.setCodeGenOptLevel(optLevel);
  return llvm::cantFail(builder.createTargetMachine());
}

CastKernel::CastKernel(const CastOp &op, const CompileOptions &how)
    : sourceBytes(std::max(getWidth(op.source), 8u) / 8),
      targetBytes(std::max(getWidth(op.target), 8u) / 8), lanes(op.lanes) {
  static const bool initialized = [] {
    llvm::InitializeNativeTarget();
    llvm::InitializeNativeTargetAsmPrinter();
    return true;
  }();
  (void)initialized;
  context
      .loadDialect<arith::ArithDialect, fpq::FPQDialect, func::FuncDialect,
                   LLVM::LLVMDialect, scf::SCFDialect, vector::VectorDialect>();
  registerBuiltinDialectTranslation(context);
  registerLLVMDialectTranslation(context);

  std::string text = getModuleText(op, how.streams);
  OwningOpRef<ModuleOp> module = parseSourceString<ModuleOp>(text, &context);
  if (!module || failed(lower(*module, how)))
    llvm::report_fatal_error(llvm::Twine("cannot lower ") + text);

  auto codeGenLevel = how.optLevel > 2 ? llvm::CodeGenOptLevel::Aggressive
                                       : llvm::CodeGenOptLevel::Default;
  std::unique_ptr<llvm::TargetMachine> target =
      createTargetMachine(how.cpu, codeGenLevel);
  ExecutionEngineOptions options;
  auto optimize = makeOptimizingTransformer(how.optLevel, 0, target.get());
  options.transformer = optimize;
  options.jitCodeGenOptLevel = codeGenLevel;
  if (!how.apfloatWrappers.empty())
    options.sharedLibPaths = how.apfloatWrappers;
  options.enableGDBNotificationListener = false;
  options.enablePerfNotificationListener = false;
  engine = llvm::cantFail(ExecutionEngine::create(
      *module, options, createTargetMachine(how.cpu, codeGenLevel)));
  function = reinterpret_cast<decltype(function)>(
      llvm::cantFail(engine->lookup("kernel")));
}

std::vector<uint64_t> CastKernel::run(llvm::ArrayRef<uint64_t> sources,
                                      float scale) const {
  size_t padded = llvm::alignTo(sources.size(), lanes);
  std::vector<char> in(padded * sourceBytes), out(padded * targetBytes);
  for (auto [i, bits] : llvm::enumerate(sources))
    std::memcpy(&in[i * sourceBytes], &bits, sourceBytes);
  runInMemory(in.data(), out.data(), padded, scale);
  std::vector<uint64_t> results(sources.size());
  for (auto [i, bits] : llvm::enumerate(results))
    std::memcpy(&bits, &out[i * targetBytes], targetBytes);
  return results;
}
