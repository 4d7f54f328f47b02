//===- Calibrate.cpp - measure the sites of a model -----------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Calibrate.h"
#include "Checkpoint.h"
#include "fpq/Calibration/Recorder.h"
#include "fpq/Execution/CompiledFunction.h"
#include "fpq/Execution/ProgressBar.h"
#include "fpq/Execution/Sample.h"
#include "fpq/Runtime/CalibrationRuntime.h"
#include "fpq/Transforms/CalibrationSite.h"
#include "fpq/Transforms/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Pass/PassManager.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/raw_ostream.h"
#include <chrono>

using namespace mlir;
using namespace fpq;

/// The functions of the runtime, which this program has inside.
static llvm::orc::SymbolMap
getRuntimeSymbols(llvm::orc::MangleAndInterner interner) {
  llvm::orc::SymbolMap symbols;
  auto add = [&](StringRef name, auto *function) {
    symbols[interner(name)] = {llvm::orc::ExecutorAddr::fromPtr(function),
                               llvm::JITSymbolFlags::Exported};
  };
  add("fpq_observe_f16", &fpq_observe_f16);
  add("fpq_observe_bf16", &fpq_observe_bf16);
  add("fpq_observe_f32", &fpq_observe_f32);
  add("fpq_observe_f64", &fpq_observe_f64);
  return symbols;
}

/// Makes the sites known, so that those that never run are written too.
static LogicalResult declareSites(ModuleOp module) {
  bool hasSites = false;
  WalkResult result = module.walk([&](ObserveOp observe) {
    hasSites = true;
    CalibrationSite site = CalibrationSite::get(observe);
    if (llvm::Error error = Recorder::get().declare(
            site.name, site.kind, site.type, site.granularity, site.rank)) {
      observe.emitOpError(llvm::toString(std::move(error)));
      return WalkResult::interrupt();
    }
    return WalkResult::advance();
  });
  if (result.wasInterrupted())
    return failure();
  if (!hasSites)
    return module.emitError("has no fpq.observe to calibrate; "
                            "--fpq-insert-observers adds them");
  return success();
}

/// The texts as JSON holds them.
static std::vector<std::string> toUTF8(ArrayRef<std::string> texts) {
  std::vector<std::string> fixed;
  for (const std::string &text : texts)
    fixed.push_back(llvm::json::fixUTF8(text));
  return fixed;
}

namespace {
/// The file that a run which is cut off goes on from: one for each process,
/// that of the first has no number.
class CheckpointWriter {
public:
  CheckpointWriter(ModuleOp module, const CalibrationOptions &options,
                   ArrayRef<std::string> names, const Processes &processes)
      : module(module), path(options.output + ".partial"),
        interval(options.checkpointInterval) {
    if (!processes.isFirst())
      path += "." + std::to_string(processes.getRank());
    checkpoint.model = options.model;
    checkpoint.entry = options.entry;
    checkpoint.inputNames = toUTF8(names);
    checkpoint.processes = processes.getCount();
  }

  /// Reads a checkpoint, if there is one. Fails after an error if it is of
  /// another run.
  LogicalResult resume(ArrayRef<std::string> samples) {
    if (!llvm::sys::fs::exists(path))
      return success();
    llvm::Expected<Checkpoint> read = readCheckpoint(path);
    if (!read)
      return module.emitError(llvm::toString(read.takeError()));
    auto fail = [&](const Twine &what) {
      return module.emitError() << path << ": cannot be resumed: " << what
                                << "; without --resume a run starts over";
    };
    if (read->model != checkpoint.model)
      return fail("it is of another model");
    if (read->entry != checkpoint.entry)
      return fail("it is of function @" + read->entry);
    if (read->inputNames != checkpoint.inputNames)
      return fail("it is of other input-names");
    if (read->processes != checkpoint.processes)
      return fail("it is of a run in " + Twine(read->processes) +
                  " processes, this one has " + Twine(checkpoint.processes));
    std::vector<std::string> known = toUTF8(samples);
    if (read->samples.size() > known.size() ||
        !llvm::equal(read->samples,
                     ArrayRef(known).take_front(read->samples.size())))
      return fail("it is of other samples, or of another order of them");
    Recorder::get().restore(read->statistics);
    checkpoint.samples = std::move(read->samples);
    return success();
  }

  size_t getNumDone() const { return checkpoint.samples.size(); }

  /// Notes that a sample has run, and writes the file if it is time.
  LogicalResult advance(StringRef sample) {
    checkpoint.samples.push_back(llvm::json::fixUTF8(sample));
    auto now = std::chrono::steady_clock::now();
    if (now - lastWritten < std::chrono::seconds(interval))
      return success();
    lastWritten = now;
    checkpoint.statistics = Recorder::get().getStatistics();
    if (llvm::Error error = writeCheckpoint(path, checkpoint))
      return module.emitError()
             << path
             << ": cannot be written: " << llvm::toString(std::move(error));
    return success();
  }

  /// The run is at its end.
  void remove() { llvm::sys::fs::remove(path); }

private:
  ModuleOp module;
  std::string path;
  unsigned interval;
  Checkpoint checkpoint;
  std::chrono::steady_clock::time_point lastWritten =
      std::chrono::steady_clock::now();
};
} // namespace

/// Adds what the other processes have measured to what the first has, and
/// writes the file there.
static llvm::Error reduceAndWrite(Statistics &statistics, StringRef path,
                                  const Processes &processes) {
  std::string text;
  if (!processes.isFirst()) {
    llvm::raw_string_ostream stream(text);
    llvm::json::OStream os(stream);
    printStatistics(os, statistics);
  }
  llvm::Error error = processes.collect(text, [&](StringRef other) {
    llvm::Expected<llvm::json::Value> value = llvm::json::parse(other);
    if (!value)
      return value.takeError();
    llvm::Expected<Statistics> read = parseStatistics(*value->getAsObject());
    return read ? mergeStatistics(statistics, *read) : read.takeError();
  });
  if (error || !processes.isFirst())
    return error;
  if (llvm::Error error = writeStatistics(path, statistics))
    return llvm::createStringError(
        path + ": cannot be written: " + llvm::toString(std::move(error)));
  return llvm::Error::success();
}

static LogicalResult runSamples(const CompiledFunction &function,
                                FunctionType type, Location loc,
                                ArrayRef<std::string> names,
                                ArrayRef<std::string> samples,
                                CheckpointWriter &checkpoint, bool showsBar) {
  ProgressBar bar(samples.size(), checkpoint.getNumDone(), showsBar);
  for (const std::string &sample :
       samples.drop_front(checkpoint.getNumDone())) {
    FailureOr<std::vector<HostTensor>> arrays =
        readSample(type.getContext(), sample, names);
    if (failed(arrays) ||
        failed(verifySample(type, loc, sample, names, *arrays)) ||
        failed(function(*arrays)) || failed(checkpoint.advance(sample)))
      return failure();
    bar.advance();
  }
  return success();
}

FailureOr<Statistics> fpq::calibrate(ModuleOp module,
                                     const CalibrationOptions &options,
                                     Processes &processes) {
  ArrayRef<std::string> samples = processes.getShare(options.samples);
  std::vector<std::string> names;
  std::optional<CheckpointWriter> checkpoint;
  std::optional<CompiledFunction> function;
  FunctionType type;
  auto loc = module.getLoc();

  // All processes do this alike, so that most errors are those of all.
  auto prepare = [&]() -> LogicalResult {
    auto entry = module.lookupSymbol<func::FuncOp>(options.entry);
    if (!entry || entry.isExternal())
      return module.emitError("there is no function @")
             << options.entry << " to run";
    type = entry.getFunctionType();
    loc = entry.getLoc();
    FailureOr<std::vector<std::string>> given =
        getInputNames(entry, options.inputNames);
    if (failed(given) || failed(declareSites(module)))
      return failure();
    names = std::move(*given);
    checkpoint.emplace(module, options, names, processes);
    if (options.resumes && failed(checkpoint->resume(samples)))
      return failure();
    FailureOr<CompiledFunction> compiled = CompiledFunction::createWithPipeline(
        module, options.entry,
        [](OpPassManager &manager) {
          manager.addPass(createInstrumentObserversPass());
          buildToLLVMPipeline(manager);
        },
        /*optimizes=*/true, getRuntimeSymbols);
    if (failed(compiled))
      return failure();
    function.emplace(std::move(*compiled));
    return success();
  };
  if (!processes.allSucceed(succeeded(prepare())))
    return failure();

  if (failed(runSamples(*function, type, loc, names, samples, *checkpoint,
                        processes.isFirst()))) {
    processes.failAlone();
    return failure();
  }

  Statistics statistics = Recorder::get().getStatistics();
  llvm::Error error = reduceAndWrite(statistics, options.output, processes);
  bool isWritten = !error;
  if (error)
    module.emitError(llvm::toString(std::move(error)));
  if (!processes.allSucceed(isWritten))
    return failure();
  checkpoint->remove();
  return statistics;
}
