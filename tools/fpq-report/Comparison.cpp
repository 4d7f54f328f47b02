//===- Comparison.cpp - a float and a quantized module side by side -------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Comparison.h"
#include "SiteMeter.h"
#include "WeightReport.h"
#include "fpq/Execution/CompiledFunction.h"
#include "fpq/Execution/ProgressBar.h"
#include "fpq/Execution/Sample.h"
#include "fpq/Transforms/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Pass/PassManager.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;
using namespace fpq;

static FailureOr<func::FuncOp> getEntry(ModuleOp module, StringRef entry) {
  auto function = module.lookupSymbol<func::FuncOp>(entry);
  if (function && !function.isExternal())
    return function;
  return module.emitError("there is no function @") << entry << " to run";
}

/// Adds a sample to the differences of the results.
static LogicalResult addResults(Location loc, StringRef sample,
                                ArrayRef<HostTensor> expected,
                                ArrayRef<HostTensor> actual,
                                MutableArrayRef<ResultReport> results) {
  for (auto [index, result] : llvm::enumerate(results)) {
    if (expected[index].shape != actual[index].shape)
      return emitError(loc)
             << sample << ": result " << index << " is "
             << actual[index].getType() << ", and " << expected[index].getType()
             << " in the float module";
    result.error.add(expected[index].toDoubles(), actual[index].toDoubles());
  }
  return success();
}

/// Worst sites first. What was not measured stands behind all others.
static bool isWorse(const SiteReport &a, const SiteReport &b) {
  auto getKey = [](const SiteReport &site) {
    double sqnr = site.isMeasured() ? site.error.getSQNR() : 0;
    return std::tuple(!site.isMeasured(), sqnr, StringRef(site.name),
                      StringRef(site.location));
  };
  return getKey(a) < getKey(b);
}

static LogicalResult runPass(ModuleOp module, std::unique_ptr<Pass> pass) {
  PassManager manager(module.getContext());
  manager.addPass(std::move(pass));
  return manager.run(module);
}

static FailureOr<CompiledFunction> compile(ModuleOp module, StringRef entry) {
  return CompiledFunction::createWithPipeline(
      module, entry,
      [](OpPassManager &manager) {
        manager.addPass(createInstrumentObserversPass());
        buildToLLVMPipeline(manager);
      },
      /*optimizes=*/true, SiteMeter::getSymbols);
}

/// Checks that both functions can take the same samples and that their results
/// compare.
static LogicalResult verifySignatures(func::FuncOp floatEntry,
                                      func::FuncOp entry) {
  if (entry.getFunctionType() == floatEntry.getFunctionType())
    return success();
  InFlightDiagnostic error =
      entry.emitError("is ")
      << entry.getFunctionType() << ", but in the float module @"
      << entry.getSymName() << " is " << floatEntry.getFunctionType();
  error.attachNote(floatEntry.getLoc()) << "it is defined here";
  return failure();
}

/// Gives the float module observers, if it has none.
static LogicalResult insertObservers(ModuleOp module) {
  bool hasObservers =
      module->walk([](ObserveOp) { return WalkResult::interrupt(); })
          .wasInterrupted();
  return hasObservers ? success()
                      : runPass(module, createInsertObserversPass());
}

static std::vector<std::string> collectObservers(ModuleOp module) {
  llvm::SetVector<StringRef> sites;
  module.walk([&](ObserveOp observe) { sites.insert(observe.getSite()); });
  return std::vector<std::string>(sites.begin(), sites.end());
}

FailureOr<Comparison> fpq::compare(ModuleOp floatModule,
                                   ModuleOp quantizedModule,
                                   const ComparisonOptions &options) {
  FailureOr<func::FuncOp> floatEntry = getEntry(floatModule, options.entry);
  if (failed(floatEntry))
    return failure();
  FailureOr<func::FuncOp> entry = getEntry(quantizedModule, options.entry);
  if (failed(entry) || failed(verifySignatures(*floatEntry, *entry)))
    return failure();
  FailureOr<std::vector<std::string>> names =
      getInputNames(*entry, options.inputNames);
  if (failed(names))
    return failure();
  // Compiling takes the functions away.
  FunctionType type = entry->getFunctionType();
  Location loc = entry->getLoc();

  Comparison comparison;
  comparison.entry = options.entry;
  comparison.openSites = collectObservers(quantizedModule);
  for (Type result : type.getResults()) {
    ResultReport &report = comparison.results.emplace_back();
    llvm::raw_string_ostream(report.type) << result;
  }
  SiteMeter meter;
  if (failed(insertObservers(floatModule)) ||
      failed(runPass(quantizedModule, createStripObserversPass())) ||
      failed(meter.instrument(quantizedModule)))
    return failure();
  std::vector<SiteReport> weights = reportWeights(floatModule, quantizedModule);
  if (meter.sites.empty() && weights.empty())
    return quantizedModule.emitError(
        "has nothing that is quantized: there is no fpq.quantize and no narrow "
        "constant");
  meter.instrumentFloat(floatModule);
  FailureOr<CompiledFunction> floatFunction =
      compile(floatModule, options.entry);
  if (failed(floatFunction))
    return failure();
  FailureOr<CompiledFunction> function =
      compile(quantizedModule, options.entry);
  if (failed(function))
    return failure();

  {
    ProgressBar bar(options.samples.size(), /*done=*/0,
                    /*isWanted=*/true);
    for (const std::string &sample : options.samples) {
      FailureOr<std::vector<HostTensor>> arrays =
          readSample(type.getContext(), sample, *names);
      if (failed(arrays) ||
          failed(verifySample(type, loc, sample, *names, *arrays)))
        return failure();
      FailureOr<std::vector<HostTensor>> expected = (*floatFunction)(*arrays);
      if (failed(expected))
        return failure();
      FailureOr<std::vector<HostTensor>> actual = (*function)(*arrays);
      if (failed(actual) || failed(addResults(loc, sample, *expected, *actual,
                                              comparison.results)))
        return failure();
      meter.finishSample();
      ++comparison.samples;
      bar.advance();
    }
  }
  if (failed(meter.verify()))
    return failure();

  comparison.sites = std::move(meter.sites);
  for (SiteReport &site : comparison.sites)
    if (site.runs == 0)
      site.reason = "never ran";
    else if (!site.isMeasured())
      site.reason = "had no finite value";
  llvm::append_range(comparison.sites, weights);
  llvm::sort(comparison.sites, isWorse);
  return comparison;
}

std::vector<std::string> Comparison::getWorst(size_t count) const {
  std::vector<std::string> worst;
  for (const SiteReport &site : sites)
    if (worst.size() < count && site.isMeasured() && site.hasSite &&
        site.error.noise > 0)
      worst.push_back(site.name);
  return worst;
}

std::string fpq::formatExclude(ArrayRef<std::string> sites) {
  std::string text = "exclude=";
  llvm::raw_string_ostream os(text);
  llvm::interleave(
      sites, os,
      [&](StringRef site) {
        for (char c : site)
          os << (llvm::isAlnum(c) || StringRef("._-/:").contains(c) ? c : '?');
      },
      ",");
  return text;
}
