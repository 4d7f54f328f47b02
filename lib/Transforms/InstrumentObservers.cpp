//===- InstrumentObservers.cpp - measure sites ----------------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "fpq/Analysis/Sites.h"
#include "fpq/Transforms/CalibrationSite.h"
#include "fpq/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/BufferizableOpInterface.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/PatternMatch.h"
#include "llvm/ADT/StringMap.h"

namespace fpq {
#define GEN_PASS_DEF_INSTRUMENTOBSERVERSPASS
#include "fpq/Transforms/Passes.h.inc"
} // namespace fpq

using namespace mlir;
using namespace fpq;

namespace {
/// Adds what the calls in one module refer to.
class RuntimeDeclarations {
public:
  explicit RuntimeDeclarations(ModuleOp module)
      : module(module), symbols(module),
        builder(OpBuilder::atBlockBegin(module.getBody())) {}

  /// A global with the text and a zero behind it.
  LLVM::GlobalOp getText(StringRef text) {
    LLVM::GlobalOp &global = texts[text];
    if (global)
      return global;
    std::string value = (text + Twine('\0')).str();
    auto type = LLVM::LLVMArrayType::get(builder.getI8Type(), value.size());
    global = LLVM::GlobalOp::create(builder, module.getLoc(), type,
                                    /*isConstant=*/true, LLVM::Linkage::Private,
                                    "fpq_text", builder.getStringAttr(value));
    symbols.insert(global);
    return global;
  }

  /// The function that takes values of `type`. Emits an error at `observe` and
  /// fails if something else has its name.
  FailureOr<func::FuncOp> getFunction(ObserveOp observe, SampleType type,
                                      Type elementType) {
    std::string name = ("fpq_observe_" + stringify(type)).str();
    auto pointer = LLVM::LLVMPointerType::get(builder.getContext());
    auto functionType = builder.getFunctionType(
        {pointer, pointer, pointer, UnrankedTensorType::get(elementType)}, {});
    if (Operation *known = symbols.lookup(name)) {
      auto function = dyn_cast<func::FuncOp>(known);
      if (function && function.isExternal() &&
          function.getFunctionType() == functionType)
        return function;
      InFlightDiagnostic error =
          observe.emitOpError("cannot be instrumented: '@")
          << name << "' is not the function of the calibration runtime, "
          << functionType;
      error.attachNote(known->getLoc()) << "it is defined here";
      return failure();
    }
    auto function = func::FuncOp::create(module.getLoc(), name, functionType);
    function.setPrivate();
    function.setArgAttr(
        3, bufferization::BufferizationDialect::kBufferAccessAttrName,
        builder.getStringAttr("read"));
    symbols.insert(function, builder.getInsertionPoint());
    return function;
  }

private:
  ModuleOp module;
  SymbolTable symbols;
  OpBuilder builder;
  llvm::StringMap<LLVM::GlobalOp> texts;
};

/// Replaces observers by calls.
class Instrumenter {
public:
  explicit Instrumenter(MLIRContext *context) : rewriter(context) {}

  LogicalResult instrument(ObserveOp observe) {
    CalibrationSite site = CalibrationSite::get(observe);
    Location loc = observe.getLoc();
    Type elementType = getElementTypeOrSelf(observe.getType());
    RuntimeDeclarations &module = getDeclarations(observe);
    FailureOr<func::FuncOp> function =
        module.getFunction(observe, site.type, elementType);
    if (failed(function))
      return failure();
    rewriter.setInsertionPoint(observe);
    SmallVector<Value> operands;
    for (StringRef text : {StringRef(site.name), stringify(site.kind),
                           StringRef(site.granularity)})
      operands.push_back(
          LLVM::AddressOfOp::create(rewriter, loc, module.getText(text)));
    operands.push_back(tensor::CastOp::create(
        rewriter, loc, UnrankedTensorType::get(elementType),
        getTensor(observe.getInput())));
    func::CallOp::create(rewriter, loc, *function, operands);
    rewriter.replaceOp(observe, observe.getInput());
    return success();
  }

private:
  RuntimeDeclarations &getDeclarations(ObserveOp observe) {
    auto module = observe->getParentOfType<ModuleOp>();
    std::unique_ptr<RuntimeDeclarations> &declarations = modules[module];
    if (!declarations)
      declarations = std::make_unique<RuntimeDeclarations>(module);
    return *declarations;
  }

  Value getTensor(Value value) {
    Location loc = value.getLoc();
    Type type = value.getType();
    if (isa<RankedTensorType>(type))
      return value;
    auto vectorType = dyn_cast<VectorType>(type);
    if (!vectorType)
      return tensor::FromElementsOp::create(
          rewriter, loc, RankedTensorType::get({}, type), value);
    Value empty = tensor::EmptyOp::create(rewriter, loc, vectorType.getShape(),
                                          vectorType.getElementType());
    Value zero = arith::ConstantIndexOp::create(rewriter, loc, 0);
    SmallVector<Value> indices(vectorType.getRank(), zero);
    SmallVector<bool> inBounds(vectorType.getRank(), true);
    return vector::TransferWriteOp::create(rewriter, loc, value, empty, indices,
                                           inBounds)
        .getResult();
  }

  IRRewriter rewriter;
  DenseMap<Operation *, std::unique_ptr<RuntimeDeclarations>> modules;
};

struct InstrumentObserversPass
    : public fpq::impl::InstrumentObserversPassBase<InstrumentObserversPass> {
  using Base::Base;

  void runOnOperation() override {
    // A pass runs on several operations.
    firstOfSite.clear();
    if (failed(verifySitesAgree(getOperation())))
      return signalPassFailure();
    SmallVector<ObserveOp> observers;
    bool canInstrument = true;
    getOperation()->walk([&](ObserveOp observe) {
      canInstrument &= succeeded(verify(observe));
      observers.push_back(observe);
    });
    if (!canInstrument)
      return signalPassFailure();
    Instrumenter instrumenter(&getContext());
    for (ObserveOp observe : observers)
      if (failed(instrumenter.instrument(observe)))
        return signalPassFailure();
  }

private:
  LogicalResult verify(ObserveOp observe) {
    Operation *table = SymbolTable::getNearestSymbolTable(observe);
    if (!table || !getOperation()->isAncestor(table))
      return observe.emitOpError(
          "cannot be instrumented by a pass on a part of the module: "
          "--fpq-instrument-observers declares functions, so it runs on the "
          "module");
    if (!isa<ModuleOp>(table))
      return observe.emitOpError("in a '")
             << table->getName()
             << "' cannot be instrumented: the calibration runtime is called "
                "from functions of a builtin.module";
    auto vectorType = dyn_cast<VectorType>(observe.getType());
    if (vectorType && vectorType.isScalable())
      return observe.emitOpError("on a scalable vector cannot be "
                                 "instrumented: its extents are not known");
    CalibrationSite site = CalibrationSite::get(observe);
    auto [it, inserted] = firstOfSite.try_emplace(site.name, observe);
    int64_t rank = CalibrationSite::get(it->second).rank;
    if (rank == site.rank)
      return success();
    InFlightDiagnostic error = observe.emitOpError("has rank ")
                               << site.rank << ", another observer of site '"
                               << site.name << "' has rank " << rank
                               << ": statistics are of values of one rank";
    error.attachNote(it->second.getLoc()) << "the other observer is here";
    return failure();
  }

  llvm::StringMap<ObserveOp> firstOfSite;
};
} // namespace
