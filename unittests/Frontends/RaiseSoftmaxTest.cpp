//===- RaiseSoftmaxTest.cpp - raising keeps what models compute -----------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Runs each module of test/Frontends/Inputs as it is and with its softmaxes
// raised, on values that include masked and NaN rows.
//
//===----------------------------------------------------------------------===//

#include "fpq/Execution/CompiledFunction.h"
#include "fpq/InitAll.h"
#include "fpq/Transforms/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "gtest/gtest.h"
#include <cmath>
#include <cstring>
#include <limits>
#include <random>

using namespace mlir;
using namespace fpq;

//===----------------------------------------------------------------------===//
// Values
//===----------------------------------------------------------------------===//

namespace {
enum class Values { Random, Masked, NaN };
} // namespace

static void setElement(HostTensor &tensor, int64_t index, double value) {
  APFloat element(value);
  bool losesInfo;
  element.convert(cast<FloatType>(tensor.elementType).getFloatSemantics(),
                  APFloat::rmNearestTiesToEven, &losesInfo);
  uint64_t bits = element.bitcastToAPInt().getZExtValue();
  unsigned bytes = getElementBytes(tensor.elementType);
  std::memcpy(tensor.data.data() + index * bytes, &bits, bytes);
}

/// Normally distributed values. Masked adds -inf at random, in all of the first
/// row and in all of the first column to the last argument, which is the mask
/// where there is one. NaN adds NaNs at random and an inf to the first.
static std::vector<HostTensor> makeArguments(FunctionType type, Values values) {
  std::mt19937 generator(2026);
  std::normal_distribution<double> normal(0, 3);
  std::bernoulli_distribution isMasked(0.3), isNaN(0.2);
  std::vector<HostTensor> arguments;
  for (auto [number, input] : llvm::enumerate(type.getInputs())) {
    auto tensorType = cast<RankedTensorType>(input);
    SmallVector<int64_t> shape(tensorType.getShape());
    llvm::replace(shape, static_cast<int64_t>(ShapedType::kDynamic),
                  int64_t(3));
    HostTensor &tensor = arguments.emplace_back(
        HostTensor::allocate(tensorType.getElementType(), shape));
    for (int64_t index = 0; index < tensor.getNumElements(); ++index) {
      double value = normal(generator);
      bool isInMask = index < shape.back() || index % shape.back() == 0 ||
                      isMasked(generator);
      if (values == Values::Masked && number + 1 == type.getNumInputs() &&
          isInMask)
        value = -std::numeric_limits<double>::infinity();
      if (values == Values::NaN && number == 0 && isNaN(generator))
        value = std::numeric_limits<double>::quiet_NaN();
      if (values == Values::NaN && number == 0 &&
          index == tensor.getNumElements() - 1)
        value = std::numeric_limits<double>::infinity();
      setElement(tensor, index, value);
    }
  }
  return arguments;
}

//===----------------------------------------------------------------------===//
// Differences
//===----------------------------------------------------------------------===//

/// Units in the last place that results may differ by. JAX rounds every step of
/// a narrow softmax to f16 or bf16, where the raised one rounds only its
/// result: x - max alone is off by half a unit, exp of it by |x - max| / 2.
static double getBound(Type type, bool roundsEveryStep) {
  return getElementTypeOrSelf(type).getIntOrFloatBitWidth() == 16 &&
                 roundsEveryStep
             ? 16
             : 4;
}

static double getUlp(double value, Type type) {
  const auto &semantics = cast<FloatType>(type).getFloatSemantics();
  int precision = APFloat::semanticsPrecision(semantics);
  int exponent = std::max(value == 0 ? -1074 : std::ilogb(value),
                          APFloat::semanticsMinExponent(semantics));
  return std::ldexp(1.0, exponent - precision + 1);
}

/// The largest difference of two results, in units in the last place of the
/// elements; infinite if one is NaN or infinite and the other is not the same.
/// A difference below a millionth of the largest element does not count: sums
/// behind the softmax cancel.
static double getDifference(const HostTensor &expected,
                            const HostTensor &actual) {
  std::vector<double> before = expected.toDoubles();
  std::vector<double> after = actual.toDoubles();
  EXPECT_EQ(before.size(), after.size());
  double largest = 0;
  for (double value : before)
    if (std::isfinite(value))
      largest = std::max(largest, std::abs(value));
  double difference = 0;
  for (auto [x, y] : llvm::zip_equal(before, after)) {
    if (x == y || (std::isnan(x) && std::isnan(y)))
      continue;
    if (!std::isfinite(x) || !std::isfinite(y))
      return std::numeric_limits<double>::infinity();
    if (std::abs(x - y) > 1e-6 * largest)
      difference = std::max(difference,
                            std::abs(x - y) / getUlp(x, expected.elementType));
  }
  return difference;
}

//===----------------------------------------------------------------------===//
// Modules
//===----------------------------------------------------------------------===//

static std::vector<std::string> listModules() {
  std::vector<std::string> modules;
  std::error_code error;
  StringRef root = FPQ_FRONTEND_MODULES;
  for (llvm::sys::fs::recursive_directory_iterator it(root, error), end;
       it != end && !error; it.increment(error))
    if (StringRef(it->path()).ends_with(".mlir"))
      modules.push_back(it->path().substr(root.size() + 1));
  llvm::sort(modules);
  return modules;
}

namespace {
class RaiseSoftmaxTest : public testing::TestWithParam<std::string> {
protected:
  RaiseSoftmaxTest() {
    DialectRegistry registry;
    mlir::registerAllDialects(registry);
    registerAllExtensions(registry);
    fpq::registerAllDialects(registry);
    registerExecutionDialects(registry);
    context.appendDialectRegistry(registry);
  }

  OwningOpRef<ModuleOp> parse() {
    return parseSourceFile<ModuleOp>(
        std::string(FPQ_FRONTEND_MODULES "/") + GetParam(), &context);
  }

  MLIRContext context;
};
} // namespace

TEST_P(RaiseSoftmaxTest, KeepsResults) {
  OwningOpRef<ModuleOp> module = parse();
  ASSERT_TRUE(module);
  OwningOpRef<ModuleOp> raised = module->clone();
  PassManager manager(&context);
  manager.addPass(createRaiseSoftmaxPass());
  ASSERT_TRUE(succeeded(manager.run(*raised)));
  FunctionType type =
      module->lookupSymbol<func::FuncOp>("main").getFunctionType();

  auto before = CompiledFunction::create(*module, "main");
  auto after = CompiledFunction::create(*raised, "main");
  ASSERT_TRUE(succeeded(before) && succeeded(after));
  StringRef name = GetParam();
  bool roundsEveryStep = name.starts_with("jax/") || name.starts_with("iree/");
  double largest = 0;
  for (Values values : {Values::Random, Values::Masked, Values::NaN}) {
    std::vector<HostTensor> arguments = makeArguments(type, values);
    auto expected = (*before)(arguments);
    auto actual = (*after)(arguments);
    ASSERT_TRUE(succeeded(expected) && succeeded(actual));
    for (auto [x, y] : llvm::zip_equal(*expected, *actual)) {
      double difference = getDifference(x, y);
      largest = std::max(largest, difference);
      EXPECT_LE(difference, getBound(x.elementType, roundsEveryStep))
          << "on values " << static_cast<int>(values);
      bool hasNaN = llvm::any_of(
          x.toDoubles(), [](double value) { return std::isnan(value); });
      EXPECT_FALSE(hasNaN && values == Values::Random);
      EXPECT_TRUE(hasNaN || values != Values::NaN);
    }
  }
  RecordProperty("ulp", std::to_string(largest));
}

INSTANTIATE_TEST_SUITE_P(Modules, RaiseSoftmaxTest,
                         testing::ValuesIn(listModules()),
                         [](const testing::TestParamInfo<std::string> &info) {
                           std::string name =
                               StringRef(info.param).drop_back(5).str();
                           for (char &letter : name)
                             if (!llvm::isAlnum(letter))
                               letter = '_';
                           return name;
                         });
