//===- fpq-calibrate.cpp - measure sites, merge measurements --------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Calibrate.h"
#include "Summary.h"
#include "fpq/Execution/CompiledFunction.h"
#include "fpq/InitAll.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Support/FileUtilities.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/WithColor.h"
#include "llvm/Support/xxhash.h"

using namespace mlir;
namespace cl = llvm::cl;

static int fail(llvm::Error error) {
  llvm::WithColor::error(llvm::errs(), "fpq-calibrate")
      << llvm::toString(std::move(error)) << '\n';
  return EXIT_FAILURE;
}

static int merge(llvm::ArrayRef<std::string> inputs, llvm::StringRef output) {
  fpq::Statistics merged;
  for (const std::string &path : inputs) {
    llvm::Expected<fpq::Statistics> statistics = fpq::readStatistics(path);
    if (!statistics)
      return fail(statistics.takeError());
    if (llvm::Error error = fpq::mergeStatistics(merged, *statistics))
      return fail(llvm::createStringError(
          path + ": cannot be merged with those before it: " +
          llvm::toString(std::move(error))));
  }
  if (llvm::Error error = fpq::writeStatistics(output, merged))
    return fail(llvm::createStringError(
        output + ": cannot be written: " + llvm::toString(std::move(error))));
  return EXIT_SUCCESS;
}

static int calibrate(llvm::StringRef modelFile,
                     fpq::CalibrationOptions options) {
  llvm::Expected<std::unique_ptr<fpq::Processes>> joined =
      fpq::Processes::join();
  if (!joined)
    return fail(joined.takeError());
  fpq::Processes &processes = **joined;
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
  if (!processes.allSucceed(buffer != nullptr))
    return processes.isReporter() ? fail(llvm::createStringError(openError))
                                  : EXIT_FAILURE;
  options.model = llvm::utohexstr(llvm::xxh3_64bits(buffer->getBuffer()));
  llvm::SourceMgr sourceManager;
  sourceManager.AddNewSourceBuffer(std::move(buffer), llvm::SMLoc());
  // What others than the first process say is shown if they alone say it.
  std::string text;
  llvm::raw_string_ostream stream(text);
  SourceMgrDiagnosticHandler diagnostics(
      sourceManager, &context,
      processes.isFirst() ? llvm::errs()
                          : static_cast<llvm::raw_ostream &>(stream));
  OwningOpRef<ModuleOp> module =
      parseSourceFile<ModuleOp>(sourceManager, &context);
  FailureOr<fpq::Statistics> statistics = failure();
  if (processes.allSucceed(bool(module)))
    statistics = fpq::calibrate(*module, options, processes);
  if (failed(statistics)) {
    if (processes.isReporter())
      llvm::errs() << text;
    return EXIT_FAILURE;
  }
  if (processes.isFirst())
    fpq::printSummary(llvm::outs(), *statistics);
  return EXIT_SUCCESS;
}

int main(int argc, char **argv) {
  llvm::InitLLVM init(argc, argv);
  cl::OptionCategory category("fpq-calibrate options");
  cl::SubCommand mergeCommand(
      "merge", "Writes the statistics of one run over the data of all files");

  fpq::CalibrationOptions options;
  cl::opt<std::string> modelFile(cl::Positional, cl::desc("<model.mlir>"),
                                 cl::Required, cl::cat(category));
  cl::list<std::string> samples(cl::Positional, cl::OneOrMore,
                                cl::desc("<sample>..."), cl::cat(category));
  cl::opt<std::string, true> entry("entry", cl::desc("Function to run"),
                                   cl::location(options.entry),
                                   cl::init("main"), cl::cat(category));
  cl::list<std::string> inputNames(
      "input-names", cl::CommaSeparated,
      cl::desc("Names of the arrays of a sample, in the order of the "
               "arguments; arg0,arg1,... if empty"),
      cl::cat(category));
  cl::opt<bool, true> resume(
      "resume", cl::desc("Go on from where a run that was cut off was"),
      cl::location(options.resumes), cl::cat(category));
  cl::opt<unsigned, true> checkpointInterval(
      "checkpoint-interval",
      cl::desc("Seconds from one checkpoint to the next; 0 for one after each "
               "sample"),
      cl::location(options.checkpointInterval), cl::init(10),
      cl::cat(category));
  cl::opt<std::string> output("o", cl::desc("File of statistics to write"),
                              cl::Required, cl::value_desc("file"),
                              cl::sub(cl::SubCommand::getTopLevel()),
                              cl::sub(mergeCommand), cl::cat(category));
  cl::list<std::string> mergedFiles(cl::Positional, cl::desc("<file>..."),
                                    cl::OneOrMore, cl::sub(mergeCommand),
                                    cl::cat(category));
  cl::HideUnrelatedOptions(category);
  cl::HideUnrelatedOptions(category, mergeCommand);
  cl::ParseCommandLineOptions(
      argc, argv,
      "Runs a function of a model on samples and writes what its fpq.observe "
      "ops see.\nA sample is an .npz file, or a folder of .npy files, with an "
      "array for each argument.\n");

  if (mergeCommand)
    return merge(mergedFiles, output);
  options.output = output;
  options.samples = samples;
  options.inputNames = inputNames;
  return calibrate(modelFile, std::move(options));
}
