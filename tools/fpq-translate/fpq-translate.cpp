//===- fpq-translate.cpp - modules to files of other kinds ----------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// mlir-translate's main program with fpq's translations:
//
//   fpq-opt --fpq-to-llvm model.mlir --emit-bytecode \
//     | fpq-translate --mlir-to-object -o model.o
//   fpq-translate --mlir-to-c-header model.mlir -o model.h
//   fpq-opt --fpq-to-nvvm=chip=sm_90a model.mlir \
//     | fpq-translate --export-gpu-objects=kernels
//
//===----------------------------------------------------------------------===//

#include "fpq/IR/FPQDialect.h"
#include "fpq/Target/GPUObjects.h"
#include "fpq/Target/ObjectFile.h"
#include "mlir/InitAllDialects.h"
#include "mlir/Target/LLVMIR/Dialect/All.h"
#include "mlir/Tools/mlir-translate/MlirTranslateMain.h"
#include "mlir/Tools/mlir-translate/Translation.h"
#include "llvm/Support/CommandLine.h"

using namespace mlir;

static llvm::cl::opt<unsigned>
    optLevel("O", llvm::cl::Prefix, llvm::cl::init(3),
             llvm::cl::desc("How much LLVM optimizes an object: -O0 to -O3"));

static llvm::cl::opt<std::string> exportDirectory(
    "export-gpu-objects", llvm::cl::value_desc("directory"),
    llvm::cl::desc("Write the objects of gpu.binary ops, and JSON that says "
                   "how their kernels are launched, to files in a directory"));
static constexpr char kToGPUObjects[] = "mlir-to-gpu-objects";

static LogicalResult writeObject(ModuleOp module, fpq::ObjectKind kind,
                                 raw_ostream &os) {
  if (optLevel > 3)
    return module.emitError("-O takes 0 to 3, got ") << optLevel.getValue();
  return fpq::writeObject(module, kind, optLevel, os);
}

static void registerTranslations() {
  auto registerAll = [](DialectRegistry &registry) {
    mlir::registerAllDialects(registry);
    registry.insert<fpq::FPQDialect>();
    registerAllToLLVMIRTranslations(registry);
  };
  TranslateFromMLIRRegistration toObject(
      "mlir-to-object", "compile the LLVM dialect to an object file",
      [](ModuleOp module, raw_ostream &os) {
        return writeObject(module, fpq::ObjectKind::Object, os);
      },
      registerAll);
  TranslateFromMLIRRegistration toAssembly(
      "mlir-to-assembly", "compile the LLVM dialect to assembly",
      [](ModuleOp module, raw_ostream &os) {
        return writeObject(module, fpq::ObjectKind::Assembly, os);
      },
      registerAll);
  TranslateFromMLIRRegistration toHeader(
      "mlir-to-c-header",
      "declare functions that have llvm.emit_c_interface for C",
      [](ModuleOp module, raw_ostream &os) {
        return fpq::writeCHeader(module, os);
      },
      registerAll);
  TranslateFromMLIRRegistration toGPUObjects(
      kToGPUObjects, "what --export-gpu-objects=<directory> does",
      [](ModuleOp module, raw_ostream &os) -> LogicalResult {
        if (exportDirectory.empty())
          return module.emitError("--export-gpu-objects=<directory> says where "
                                  "its objects are to be written");
        return fpq::exportGPUObjects(module, exportDirectory, os);
      },
      registerAll);
}

/// Whether an argument is the option with the directory, in any spelling that
/// LLVM's command line accepts.
static bool exportsObjects(StringRef argument) {
  return (argument.consume_front("--") || argument.consume_front("-")) &&
         argument.split('=').first == exportDirectory.ArgStr;
}

int main(int argc, char **argv) {
  registerTranslations();
  // A translation is named by a flag without a value, and this one needs one.
  std::string toGPUObjects = std::string("--") + kToGPUObjects;
  llvm::SmallVector<char *> arguments(argv, argv + argc);
  auto end = llvm::find(arguments, StringRef("--"));
  if (std::any_of(arguments.begin(), end, exportsObjects))
    arguments.insert(arguments.begin() + 1, toGPUObjects.data());
  return failed(mlirTranslateMain(arguments.size(), arguments.data(),
                                  "translator of fpq's modules"));
}
