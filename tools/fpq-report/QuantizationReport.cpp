//===- QuantizationReport.cpp - what quantization cost and where ----------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "QuantizationReport.h"
#include "fpq/Analysis/Sites.h"
#include "fpq/Analysis/SoftmaxRange.h"
#include "fpq/Execution/CompiledFunction.h"
#include "fpq/Execution/QuantizationError.h"
#include "fpq/IR/FPQOps.h"
#include "fpq/IR/Numerics.h"
#include "fpq/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Pass/PassManager.h"

using namespace mlir;
using namespace fpq;

static LogicalResult runPass(ModuleOp module, std::unique_ptr<Pass> pass) {
  PassManager manager(module.getContext());
  manager.addPass(std::move(pass));
  return manager.run(module);
}

//===----------------------------------------------------------------------===//
// Sites
//===----------------------------------------------------------------------===//

/// Makes the value of every site in the body of `function` one more result.
/// Whatever later replaces the observer then is what the run returns.
static SmallVector<ObserveOp> exposeSites(func::FuncOp function) {
  SmallVector<ObserveOp> sites(function.getBody().getOps<ObserveOp>());
  Operation *returnOp = function.getBody().back().getTerminator();
  SmallVector<Type> types(function.getResultTypes());
  for (ObserveOp site : sites) {
    returnOp->insertOperands(returnOp->getNumOperands(), site->getResults());
    types.push_back(site.getType());
  }
  function.setType(FunctionType::get(function.getContext(),
                                     function.getArgumentTypes(), types));
  return sites;
}

/// The quantize op of each site that has a scale, and the observers that are
/// left, by name.
static void describeDecidedSites(ModuleOp module,
                                 MutableArrayRef<ReportRow> rows) {
  llvm::StringMap<QuantizeOp> quantizes;
  module->walk([&](QuantizeOp op) {
    if (op.getSite())
      quantizes.try_emplace(*op.getSite(), op);
  });
  for (ReportRow &row : rows) {
    auto it = quantizes.find(row.name);
    if (it == quantizes.end()) {
      row.decidedBy = "open: needs calibration";
      continue;
    }
    QuantizeOp op = it->second;
    FloatAttr scale;
    if (matchPattern(op.getScale(), m_Constant(&scale)))
      row.scale = scale.getValue().convertToFloat();
    if (RangeAttr range = op.getRangeAttr())
      row.range = llvm::formatv("[{0}, {1}]", range.getLo().convertToDouble(),
                                range.getHi().convertToDouble());
    if (Operation *softmax = getSoftmaxSource(op.getInput()))
      row.decidedBy = ("proven: " + softmax->getName().getStringRef()).str();
  }
}

/// Replaces every constant scale by its reciprocal: what a system does that
/// divides where it should multiply.
static void invertScales(ModuleOp module) {
  auto invert = [](auto op) {
    FloatAttr scale;
    if (!matchPattern(op.getScale(), m_Constant(&scale)))
      return;
    OpBuilder builder(op);
    float inverse = getScaleInverse(scale.getValue().convertToFloat());
    op.getScaleMutable().assign(arith::ConstantOp::create(
        builder, op.getLoc(), builder.getF32FloatAttr(inverse)));
  };
  module->walk([&](Operation *op) {
    if (auto quantize = dyn_cast<QuantizeOp>(op)) {
      quantize.removeRangeAttr();
      invert(quantize);
    } else if (auto dequantize = dyn_cast<DequantizeOp>(op)) {
      invert(dequantize);
    }
  });
}

//===----------------------------------------------------------------------===//
// Runs
//===----------------------------------------------------------------------===//

/// Runs `entry` with the observers that are left stripped.
static FailureOr<std::vector<HostTensor>> run(ModuleOp module, StringRef entry,
                                              ArrayRef<HostTensor> arguments) {
  if (failed(runPass(module, createStripObserversPass())))
    return failure();
  FailureOr<CompiledFunction> function =
      CompiledFunction::create(module, entry);
  if (failed(function))
    return failure();
  return (*function)(arguments);
}

static double computeSQNR(const HostTensor &reference,
                          const HostTensor &actual) {
  TensorError error;
  error.add(reference.toDoubles(), actual.toDoubles());
  return error.getSQNR();
}

FailureOr<std::vector<ReportRow>>
fpq::reportQuantization(ModuleOp module, const ReportOptions &options,
                        ArrayRef<HostTensor> arguments) {
  auto function = module.lookupSymbol<func::FuncOp>(options.entry);
  if (!function || function.isExternal())
    return module.emitError("there is no function @")
           << options.entry << " to run";
  if (!function.getBody().hasOneBlock())
    return function.emitError("has unstructured control flow, whose sites "
                              "cannot be reported");
  bool hasObservers =
      module->walk([](ObserveOp) { return WalkResult::interrupt(); })
          .wasInterrupted();
  if (!hasObservers) {
    InsertObserversPassOptions insertion;
    insertion.format = options.format;
    if (failed(runPass(module, createInsertObserversPass(insertion))))
      return failure();
  }

  unsigned numResults = function.getNumResults();
  std::vector<ReportRow> rows;
  for (ObserveOp site : exposeSites(function)) {
    ReportRow &row = rows.emplace_back();
    row.name = site.getSite().str();
    row.location = formatLocation(site.getLoc());
    llvm::raw_string_ostream(row.format) << site.getFormat();
  }

  OwningOpRef<ModuleOp> quantized = module.clone();
  FoldSoftmaxObserversPassOptions folding;
  folding.scalePolicy = options.scalePolicy;
  if (failed(runPass(*quantized, createFoldSoftmaxObserversPass(folding))))
    return failure();
  describeDecidedSites(*quantized, rows);
  OwningOpRef<ModuleOp> inverted = quantized->clone();
  invertScales(*inverted);

  auto floatValues = run(module, options.entry, arguments);
  if (failed(floatValues))
    return failure();
  auto quantizedValues = run(*quantized, options.entry, arguments);
  if (failed(quantizedValues))
    return failure();
  auto invertedValues = run(*inverted, options.entry, arguments);
  if (failed(invertedValues))
    return failure();

  for (unsigned index = 0; index < numResults; ++index)
    rows.emplace_back().name = ("result " + Twine(index)).str();
  size_t numSites = rows.size() - numResults;
  for (auto [index, row] : llvm::enumerate(rows)) {
    bool isSite = index < numSites;
    if (isSite && !row.scale)
      continue;
    // Results stand before the sites in what the function returns.
    size_t at = isSite ? numResults + index : index - numSites;
    row.sqnr = computeSQNR((*floatValues)[at], (*quantizedValues)[at]);
    row.invertedSqnr = computeSQNR((*floatValues)[at], (*invertedValues)[at]);
  }
  return rows;
}
