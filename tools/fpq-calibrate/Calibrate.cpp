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

namespace {
/// The file that a run which is cut off goes on from.
class CheckpointWriter {
public:
  CheckpointWriter(ModuleOp module, const CalibrationOptions &options)
      : module(module), path(options.output + ".partial"),
        interval(options.checkpointInterval) {
    checkpoint.model = options.model;
    checkpoint.entry = options.entry;
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
    if (read->samples.size() > samples.size() ||
        !llvm::equal(read->samples, samples.take_front(read->samples.size()),
                     [](const std::string &a, const std::string &b) {
                       return a == llvm::json::fixUTF8(b);
                     }))
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

FailureOr<Statistics> fpq::calibrate(ModuleOp module,
                                     const CalibrationOptions &options) {
  auto entry = module.lookupSymbol<func::FuncOp>(options.entry);
  if (!entry || entry.isExternal())
    return module.emitError("there is no function @")
           << options.entry << " to run";
  FunctionType type = entry.getFunctionType();
  Location loc = entry.getLoc();
  FailureOr<std::vector<std::string>> names =
      getInputNames(entry, options.inputNames);
  CheckpointWriter checkpoint(module, options);
  if (failed(names) || failed(declareSites(module)) ||
      (options.resumes && failed(checkpoint.resume(options.samples))))
    return failure();

  FailureOr<CompiledFunction> function = CompiledFunction::createWithPipeline(
      module, options.entry,
      [](OpPassManager &manager) {
        manager.addPass(createInstrumentObserversPass());
        buildToLLVMPipeline(manager);
      },
      /*optimizes=*/true, getRuntimeSymbols);
  if (failed(function))
    return failure();

  {
    ProgressBar bar(options.samples.size(), checkpoint.getNumDone());
    for (const std::string &sample :
         ArrayRef(options.samples).drop_front(checkpoint.getNumDone())) {
      FailureOr<std::vector<HostTensor>> arrays =
          readSample(module.getContext(), sample, *names);
      if (failed(arrays) ||
          failed(verifySample(type, loc, sample, *names, *arrays)) ||
          failed((*function)(*arrays)) || failed(checkpoint.advance(sample)))
        return failure();
      bar.advance();
    }
  }

  Statistics statistics = Recorder::get().getStatistics();
  if (llvm::Error error = writeStatistics(options.output, statistics))
    return module.emitError()
           << options.output
           << ": cannot be written: " << llvm::toString(std::move(error));
  checkpoint.remove();
  return statistics;
}
