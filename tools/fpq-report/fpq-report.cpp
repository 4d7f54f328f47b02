//===- fpq-report.cpp - what quantization cost and where ------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "QuantizationReport.h"
#include "fpq/Execution/CompiledFunction.h"
#include "fpq/InitAll.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Support/FileUtilities.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/SourceMgr.h"

using namespace mlir;
namespace cl = llvm::cl;

int main(int argc, char **argv) {
  llvm::InitLLVM init(argc, argv);
  cl::OptionCategory category("fpq-report options");
  cl::opt<std::string> modelFile(cl::Positional, cl::desc("<model.mlir>"),
                                 cl::Required, cl::cat(category));
  cl::list<std::string> inputFiles(
      cl::Positional, cl::desc("<argument.npy>..."), cl::cat(category));
  fpq::ReportOptions options;
  cl::opt<std::string, true> entry("entry", cl::desc("Function to run"),
                                   cl::location(options.entry),
                                   cl::init("main"), cl::cat(category));
  cl::opt<std::string, true> format(
      "format", cl::desc("Narrow float type to quantize to"),
      cl::location(options.format), cl::init("f8E4M3FN"), cl::cat(category));
  cl::opt<std::string, true> scalePolicy(
      "scale-policy", cl::desc("fp-max, pow2 or a number"),
      cl::location(options.scalePolicy), cl::init("fp-max"), cl::cat(category));
  cl::HideUnrelatedOptions(category);
  cl::ParseCommandLineOptions(
      argc, argv,
      "Runs a function of a model in float and quantized on NumPy files, and "
      "prints what\nquantization cost at each site and at the results.\n");

  DialectRegistry registry;
  registerAllDialects(registry);
  registerAllExtensions(registry);
  fpq::registerAllDialects(registry);
  fpq::registerExecutionDialects(registry);
  MLIRContext context(registry);
  // Errors about a model as a whole would print all of it.
  context.printOpOnDiagnostic(false);

  std::string openError;
  std::unique_ptr<llvm::MemoryBuffer> buffer =
      openInputFile(modelFile, &openError);
  if (!buffer) {
    llvm::errs() << openError << '\n';
    return EXIT_FAILURE;
  }
  llvm::SourceMgr sourceManager;
  sourceManager.AddNewSourceBuffer(std::move(buffer), llvm::SMLoc());
  SourceMgrDiagnosticHandler diagnostics(sourceManager, &context);
  OwningOpRef<ModuleOp> module =
      parseSourceFile<ModuleOp>(sourceManager, &context);
  if (!module)
    return EXIT_FAILURE;

  std::vector<fpq::HostTensor> arguments;
  for (const std::string &path : inputFiles) {
    FailureOr<fpq::HostTensor> argument = fpq::readNumpyFile(&context, path);
    if (failed(argument))
      return EXIT_FAILURE;
    arguments.push_back(std::move(*argument));
  }
  FailureOr<std::vector<fpq::ReportRow>> rows =
      fpq::reportQuantization(*module, options, arguments);
  if (failed(rows))
    return EXIT_FAILURE;
  fpq::printReport(llvm::outs(), *rows);
  return EXIT_SUCCESS;
}
