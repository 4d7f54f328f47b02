//===- ExecutionTest.cpp - compile and run a module -----------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ExecutionTest.h"
#include "fpq/InitAll.h"
#include "mlir/AsmParser/AsmParser.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"
#include <cstring>

using namespace mlir;
using namespace fpq;
using namespace fpq::test;
using llvm::APFloat;

static const DialectRegistry &getRegistry() {
  static const DialectRegistry registry = [] {
    DialectRegistry all;
    mlir::registerAllDialects(all);
    mlir::registerAllExtensions(all);
    fpq::registerAllDialects(all);
    fpq::registerExecutionDialects(all);
    return all;
  }();
  return registry;
}

ExecutionTest::ExecutionTest()
    : context(getRegistry(), MLIRContext::Threading::DISABLED),
      handler(&context, [this](Diagnostic &diagnostic) {
        if (diagnostic.getSeverity() == DiagnosticSeverity::Error)
          errors.push_back(diagnostic.str());
        return success();
      }) {}

Type ExecutionTest::getType(llvm::StringRef text) {
  return parseType(text, &context);
}

const NarrowFormat &ExecutionTest::getFormat(llvm::StringRef name) {
  return *lookupNarrowFormat(getType(name));
}

void ExecutionTest::expectOneError(
    std::initializer_list<llvm::StringRef> parts) {
  std::vector<std::string> taken = takeErrors();
  EXPECT_EQ(taken.size(), 1u) << llvm::join(taken, "\n");
  for (llvm::StringRef part : parts)
    for (llvm::StringRef error : taken)
      EXPECT_TRUE(error.contains(part)) << error.str() << "\nhas no\n"
                                        << part.str();
}

OwningOpRef<ModuleOp> ExecutionTest::parse(const std::string &text) {
  auto module = parseSourceString<ModuleOp>(text, &context);
  if (!module)
    llvm::report_fatal_error(llvm::Twine(llvm::join(takeErrors(), "\n")) +
                             "\nin\n" + text);
  return module;
}

void ExecutionTest::quantizeSoftmax(ModuleOp module, llvm::StringRef format,
                                    llvm::StringRef policy) {
  PassManager manager(&context);
  InsertObserversPassOptions insertion;
  insertion.format = format;
  insertion.ops = {"softmax"};
  manager.addPass(createInsertObserversPass(insertion));
  FoldSoftmaxObserversPassOptions folding;
  folding.scalePolicy = policy;
  manager.addPass(createFoldSoftmaxObserversPass(folding));
  ASSERT_TRUE(succeeded(manager.run(module))) << llvm::join(takeErrors(), "\n");
}

std::vector<HostTensor>
ExecutionTest::run(ModuleOp module, ArrayRef<HostTensor> arguments,
                   const ToLLVMPipelineOptions &options) {
  FailureOr<CompiledFunction> function =
      CompiledFunction::create(module, "main", options);
  if (succeeded(function)) {
    FailureOr<std::vector<HostTensor>> results = (*function)(arguments);
    if (succeeded(results))
      return std::move(*results);
  }
  ADD_FAILURE() << llvm::join(takeErrors(), "\n");
  return {};
}

std::vector<HostTensor> ExecutionTest::run(const std::string &text,
                                           ArrayRef<HostTensor> arguments) {
  return run(*parse(text), arguments);
}

HostTensor fpq::test::makeTensor(Type elementType, ArrayRef<int64_t> shape,
                                 ArrayRef<double> values) {
  HostTensor tensor = HostTensor::allocate(elementType, shape);
  EXPECT_EQ(static_cast<size_t>(tensor.getNumElements()), values.size());
  for (auto [index, number] : llvm::enumerate(values)) {
    if (!isa<FloatType>(elementType)) {
      setBits(tensor, index, static_cast<uint64_t>(number));
      continue;
    }
    APFloat value(number);
    bool losesInfo;
    value.convert(cast<FloatType>(elementType).getFloatSemantics(),
                  APFloat::rmNearestTiesToEven, &losesInfo);
    setBits(tensor, index, value.bitcastToAPInt().getZExtValue());
  }
  return tensor;
}

uint64_t fpq::test::getBits(const HostTensor &tensor, size_t index) {
  uint64_t bits = 0;
  unsigned bytes = getElementBytes(tensor.elementType);
  std::memcpy(&bits, &tensor.data.at(index * bytes), bytes);
  return bits;
}

void fpq::test::setBits(HostTensor &tensor, size_t index, uint64_t bits) {
  unsigned bytes = getElementBytes(tensor.elementType);
  std::memcpy(&tensor.data.at(index * bytes), &bits, bytes);
}

APFloat fpq::test::getElement(const HostTensor &tensor, size_t index) {
  auto type = cast<FloatType>(tensor.elementType);
  return APFloat(type.getFloatSemantics(),
                 llvm::APInt(type.getWidth(), getBits(tensor, index)));
}

double fpq::test::decode(const NarrowFormat &format, unsigned code) {
  APFloat value(*format.semantics, llvm::APInt(format.width, code));
  bool losesInfo;
  value.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven,
                &losesInfo);
  return value.convertToDouble();
}

std::string fpq::test::getTensorText(ArrayRef<int64_t> shape,
                                     StringRef elementType, bool isDynamic) {
  std::string text = "tensor<";
  for (int64_t extent : shape)
    text += (isDynamic ? "?" : std::to_string(extent)) + "x";
  return text + elementType.str() + ">";
}
