//===- fpq-report.cpp - what quantization cost and where ------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Comparison.h"
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
#include "llvm/Support/WithColor.h"

using namespace mlir;
namespace cl = llvm::cl;

/// Parses the file into `sourceManager`. Prints an error and returns null if
/// that fails.
static OwningOpRef<ModuleOp> parse(MLIRContext &context, llvm::StringRef path,
                                   llvm::SourceMgr &sourceManager) {
  std::string error;
  std::unique_ptr<llvm::MemoryBuffer> buffer = openInputFile(path, &error);
  if (!buffer) {
    llvm::errs() << error << '\n';
    return nullptr;
  }
  sourceManager.AddNewSourceBuffer(std::move(buffer), llvm::SMLoc());
  return parseSourceFile<ModuleOp>(sourceManager, &context);
}

static int report(MLIRContext &context, llvm::StringRef modelFile,
                  llvm::ArrayRef<std::string> inputFiles,
                  const fpq::ReportOptions &options) {
  llvm::SourceMgr sourceManager;
  SourceMgrDiagnosticHandler diagnostics(sourceManager, &context);
  OwningOpRef<ModuleOp> module = parse(context, modelFile, sourceManager);
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

/// What `compare` writes beside its table.
struct Outputs {
  /// Files, empty for none. JSON on standard output replaces the table.
  std::string json, html;
  unsigned worst = 5;
};

using Printer = void (*)(llvm::raw_ostream &, const fpq::Comparison &, size_t);

/// Writes a file as a whole or not at all. Prints an error on failure.
static bool write(llvm::StringRef path, Printer printer,
                  const fpq::Comparison &comparison, size_t worst) {
  llvm::Error error = llvm::writeToOutput(path, [&](llvm::raw_ostream &os) {
    printer(os, comparison, worst);
    return llvm::Error::success();
  });
  if (!error)
    return true;
  llvm::WithColor::error(llvm::errs(), "fpq-report")
      << path << ": cannot be written: " << llvm::toString(std::move(error))
      << '\n';
  return false;
}

static int compare(MLIRContext &context, llvm::StringRef floatFile,
                   llvm::StringRef quantizedFile,
                   const fpq::ComparisonOptions &options,
                   const Outputs &outputs) {
  // Errors in the second file are shown as well: the handler finds it.
  llvm::SourceMgr floatManager, quantizedManager;
  SourceMgrDiagnosticHandler diagnostics(floatManager, &context);
  OwningOpRef<ModuleOp> floatModule = parse(context, floatFile, floatManager);
  if (!floatModule)
    return EXIT_FAILURE;
  OwningOpRef<ModuleOp> quantizedModule =
      parse(context, quantizedFile, quantizedManager);
  if (!quantizedModule)
    return EXIT_FAILURE;
  FailureOr<fpq::Comparison> comparison =
      fpq::compare(*floatModule, *quantizedModule, options);
  if (failed(comparison))
    return EXIT_FAILURE;
  comparison->floatFile = floatFile;
  comparison->quantizedFile = quantizedFile;

  if (outputs.json != "-")
    fpq::printComparison(llvm::outs(), *comparison, outputs.worst);
  bool isWritten = true;
  if (!outputs.json.empty())
    isWritten &= write(outputs.json, fpq::printComparisonJSON, *comparison,
                       outputs.worst);
  if (!outputs.html.empty())
    isWritten &= write(outputs.html, fpq::printComparisonHTML, *comparison,
                       outputs.worst);
  return isWritten ? EXIT_SUCCESS : EXIT_FAILURE;
}

int main(int argc, char **argv) {
  llvm::InitLLVM init(argc, argv);
  cl::OptionCategory category("fpq-report options");
  cl::SubCommand compareCommand(
      "compare", "Runs a float and a quantized module on samples, and prints "
                 "what quantization\ncost at each site and at the results");

  cl::opt<std::string> modelFile(cl::Positional, cl::desc("<model.mlir>"),
                                 cl::Required, cl::cat(category));
  cl::list<std::string> inputFiles(
      cl::Positional, cl::desc("<argument.npy>..."), cl::cat(category));
  fpq::ReportOptions options;
  cl::opt<std::string> entry("entry", cl::desc("Function to run"),
                             cl::init("main"),
                             cl::sub(cl::SubCommand::getTopLevel()),
                             cl::sub(compareCommand), cl::cat(category));
  cl::opt<std::string, true> format(
      "format", cl::desc("Narrow float type to quantize to"),
      cl::location(options.format), cl::init("f8E4M3FN"), cl::cat(category));
  cl::opt<std::string, true> scalePolicy(
      "scale-policy", cl::desc("fp-max, pow2 or a number"),
      cl::location(options.scalePolicy), cl::init("fp-max"), cl::cat(category));

  cl::opt<std::string> floatFile(cl::Positional, cl::desc("<float.mlir>"),
                                 cl::Required, cl::sub(compareCommand),
                                 cl::cat(category));
  cl::opt<std::string> quantizedFile(
      cl::Positional, cl::desc("<quantized.mlir>"), cl::Required,
      cl::sub(compareCommand), cl::cat(category));
  cl::list<std::string> samples(cl::Positional, cl::OneOrMore,
                                cl::desc("<sample>..."),
                                cl::sub(compareCommand), cl::cat(category));
  cl::list<std::string> inputNames(
      "input-names", cl::CommaSeparated,
      cl::desc("Names of the arrays of a sample, in the order of the "
               "arguments; arg0,arg1,... if empty"),
      cl::sub(compareCommand), cl::cat(category));
  Outputs outputs;
  cl::opt<std::string> json(
      "json", cl::ValueOptional,
      cl::desc("Write JSON to a file, or without one to standard output in "
               "place of the table"),
      cl::value_desc("file"), cl::sub(compareCommand), cl::cat(category));
  cl::opt<std::string, true> html(
      "html", cl::desc("Write a page with a histogram of each site"),
      cl::value_desc("file"), cl::location(outputs.html),
      cl::sub(compareCommand), cl::cat(category));
  cl::opt<unsigned, true> worst(
      "worst", cl::desc("Sites to exclude, those with the lowest SQNR"),
      cl::location(outputs.worst), cl::init(5), cl::sub(compareCommand),
      cl::cat(category));
  cl::HideUnrelatedOptions(category);
  cl::HideUnrelatedOptions(category, compareCommand);
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

  if (compareCommand) {
    if (json.getNumOccurrences() > 0)
      outputs.json = json.empty() ? "-" : json.getValue();
    fpq::ComparisonOptions comparison{entry, samples, inputNames};
    return compare(context, floatFile, quantizedFile, comparison, outputs);
  }
  options.entry = entry;
  return report(context, modelFile, inputFiles, options);
}
