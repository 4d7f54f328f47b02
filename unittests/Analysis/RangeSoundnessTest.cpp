//===- RangeSoundnessTest.cpp - ranges hold what programs compute ---------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Runs random programs through fpq-to-llvm and looks for every value of every
// op in its inferred range: in the range of the float program with observers
// left out, and in the range of the quantized program with quantize and
// dequantize of some scale in their place.
//
// FPQ_RANGE_PROGRAMS says how many programs, FPQ_RANGE_SEED where to start: a
// failure names the seed of its program.
//
//===----------------------------------------------------------------------===//

#include "RandomProgram.h"
#include "RangeTesting.h"
#include "fpq/Analysis/FloatRangeAnalysis.h"
#include "fpq/Execution/CompiledFunction.h"
#include "fpq/IR/FPQOps.h"
#include "fpq/IR/NarrowFormat.h"
#include "fpq/InitAll.h"
#include "fpq/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/IndexingUtils.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"
#include <cstdlib>
#include <cstring>
#include <random>

using namespace mlir;
using namespace fpq;
using namespace fpq::test;

namespace {

//===----------------------------------------------------------------------===//
// Probes
//===----------------------------------------------------------------------===//

/// A value of a program: its range under one reading, and where its elements
/// stand in the result.
struct Probe {
  std::string text;
  FloatRange range;
  int64_t offset, size;
};

using Reading = FloatRange ObservedFloatRange::*;

/// Makes the functions of a module return all their values as f64.
class Prober {
public:
  Prober(const FloatRanges &ranges, Reading reading)
      : ranges(ranges), reading(reading) {}

  std::vector<Probe> instrument(func::FuncOp function);

private:
  const FloatRanges &ranges;
  Reading reading;
};

} // namespace

/// `value`, a scalar, as f64.
static Value extendToF64(OpBuilder &builder, Value value) {
  for (Type wider : {Type(builder.getF32Type()), Type(builder.getF64Type())})
    if (value.getType().getIntOrFloatBitWidth() < wider.getIntOrFloatBitWidth())
      value = arith::ExtFOp::create(builder, value.getLoc(), wider, value);
  return value;
}

/// The elements of `value`, one by one: what is read only leaves bufferization
/// little to do.
static void appendElements(OpBuilder &builder, Value value,
                           SmallVectorImpl<Value> &elements) {
  Location loc = value.getLoc();
  auto shaped = dyn_cast<ShapedType>(value.getType());
  if (!shaped) {
    elements.push_back(extendToF64(builder, value));
    return;
  }
  SmallVector<int64_t> strides = computeStrides(shaped.getShape());
  for (int64_t i = 0; i < shaped.getNumElements(); ++i) {
    SmallVector<int64_t> position = delinearize(i, strides);
    Value element;
    if (isa<VectorType>(shaped)) {
      element = vector::ExtractOp::create(builder, loc, value, position);
    } else {
      SmallVector<Value> indices;
      for (int64_t index : position)
        indices.push_back(arith::ConstantIndexOp::create(builder, loc, index));
      element = tensor::ExtractOp::create(builder, loc, value, indices);
    }
    elements.push_back(extendToF64(builder, element));
  }
}

std::vector<Probe> Prober::instrument(func::FuncOp function) {
  std::vector<std::pair<Probe, Value>> found;
  int64_t total = 0;
  for (Operation &op : function.front())
    for (Value result : op.getResults()) {
      auto shaped = dyn_cast<ShapedType>(result.getType());
      if (!hasFloatRange(result.getType()) ||
          (shaped && (!shaped.hasStaticShape() || !shaped.getNumElements())) ||
          isa<tensor::EmptyOp>(op))
        continue;
      int64_t count = shaped ? shaped.getNumElements() : 1;
      std::string text;
      llvm::raw_string_ostream(text) << result;
      found.push_back(
          {{text, ranges.lookup(result).*reading, total, count}, result});
      total += count;
    }
  Operation *terminator = function.front().getTerminator();
  OpBuilder builder(terminator);
  auto type = RankedTensorType::get({total}, builder.getF64Type());
  SmallVector<Value> elements;
  std::vector<Probe> probes;
  for (auto &[probe, value] : found) {
    appendElements(builder, value, elements);
    probes.push_back(std::move(probe));
  }
  Value packed = tensor::FromElementsOp::create(builder, terminator->getLoc(),
                                                type, elements);
  terminator->setOperands(packed);
  function.setFunctionType(
      builder.getFunctionType(function.getArgumentTypes(), type));
  return probes;
}

//===----------------------------------------------------------------------===//
// Runs
//===----------------------------------------------------------------------===//

namespace {

class RangeSoundnessTest : public ::testing::Test {
protected:
  RangeSoundnessTest()
      : context(getRegistry(), MLIRContext::Threading::DISABLED) {
    context.loadDialect<arith::ArithDialect, func::FuncDialect, FPQDialect,
                        tensor::TensorDialect, vector::VectorDialect>();
  }

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

  /// Runs the programs with the given names, whose text `source` is.
  void check(const std::string &source, ArrayRef<std::string> names,
             ArrayRef<StringRef> argumentTypes, bool quantizes, uint64_t seed,
             unsigned numRuns = 24);

  /// A function with the given body on arguments %x0, %x1 and so on.
  void checkBody(ArrayRef<StringRef> types, const std::string &body,
                 bool quantizes);

  /// Replaces observers by their operand, or by quantization with any scale:
  /// all of them, or about half.
  static void resolveObservers(ModuleOp module, bool quantizes, bool all,
                               std::mt19937_64 &random);

  static HostTensor makeArgument(RankedTensorType type,
                                 std::mt19937_64 &random);

  MLIRContext context;
  uint64_t numValues = 0, numViolations = 0;
};

void RangeSoundnessTest::resolveObservers(ModuleOp module, bool quantizes,
                                          bool all, std::mt19937_64 &random) {
  module.walk([&](ObserveOp observe) {
    if (!all && random() % 2)
      return;
    Value value = observe.getInput();
    if (quantizes) {
      OpBuilder builder(observe);
      Location loc = observe.getLoc();
      // Any valid scale, near 1 more often.
      int exponent = static_cast<int>(random() % 253) - 126;
      if (random() % 2)
        exponent /= 6;
      float mantissa = exponent == 126 ? 1.0f : 1.0f + random() % 100 / 100.0f;
      Value scale = arith::ConstantOp::create(
          builder, loc,
          builder.getF32FloatAttr(std::ldexp(mantissa, exponent)));
      Type narrow = observe.getFormat();
      if (auto shaped = dyn_cast<ShapedType>(value.getType()))
        narrow = shaped.clone(narrow);
      auto perTensor = GranularityAttr::get(module.getContext());
      Value quantized =
          QuantizeOp::create(builder, loc, narrow, value, scale, perTensor,
                             StringAttr(), RangeAttr());
      value = DequantizeOp::create(builder, loc, value.getType(), quantized,
                                   scale, perTensor);
    }
    observe.replaceAllUsesWith(value);
    observe.erase();
  });
}

HostTensor RangeSoundnessTest::makeArgument(RankedTensorType type,
                                            std::mt19937_64 &random) {
  HostTensor tensor =
      HostTensor::allocate(type.getElementType(), type.getShape());
  std::normal_distribution<double> normal(0, 3);
  unsigned bytes = getElementBytes(tensor.elementType);
  auto element = dyn_cast<FloatType>(tensor.elementType);
  std::vector<double> special;
  if (element)
    special = getInterestingValues(element);
  for (int64_t index = 0; index < tensor.getNumElements(); ++index) {
    uint64_t bits = random();
    if (element && random() % 8) {
      double value = normal(random);
      if (random() % 3 == 0)
        value = special[random() % special.size()];
      if (random() % 16 == 0)
        value = std::nan("");
      llvm::APFloat rounded(value);
      bool losesInfo;
      rounded.convert(element.getFloatSemantics(),
                      llvm::APFloat::rmNearestTiesToEven, &losesInfo);
      bits = rounded.bitcastToAPInt().getZExtValue();
    }
    std::memcpy(tensor.data.data() + index * bytes, &bits, bytes);
  }
  return tensor;
}

void RangeSoundnessTest::check(const std::string &source,
                               ArrayRef<std::string> names,
                               ArrayRef<StringRef> argumentTypes,
                               bool quantizes, uint64_t seed,
                               unsigned numRuns) {
  std::mt19937_64 random(seed);
  // A caller of all programs, whose arguments may be anything.
  SmallVector<std::string> arguments, operands, types;
  std::string calls;
  for (StringRef type : argumentTypes)
    types.push_back(type.str());
  for (auto [index, type] : llvm::enumerate(types)) {
    operands.push_back("%x" + std::to_string(index));
    arguments.push_back(operands.back() + ": " + type);
  }
  for (const std::string &name : names)
    calls += "  call @" + name + "(" + llvm::join(operands, ", ") + ") : (" +
             llvm::join(types, ", ") + ") -> ()\n";
  auto module = parseSourceString<ModuleOp>(
      source + "func.func @main(" + llvm::join(arguments, ", ") + ") {\n" +
          calls + "  return\n}\n",
      &context);
  ASSERT_TRUE(module) << source;

  std::vector<std::vector<Probe>> probes;
  {
    FloatRanges ranges(*module);
    Reading reading =
        quantizes ? &ObservedFloatRange::quantized : &ObservedFloatRange::range;
    for (const std::string &name : names)
      probes.push_back(
          Prober(ranges, reading)
              .instrument(module->lookupSymbol<func::FuncOp>(name)));
  }
  // The calls return what the programs do now.
  auto main = module->lookupSymbol<func::FuncOp>("main");
  SmallVector<Value> returned;
  for (auto call : llvm::make_early_inc_range(main.getOps<func::CallOp>())) {
    OpBuilder builder(call);
    auto callee = module->lookupSymbol<func::FuncOp>(call.getCallee());
    llvm::append_range(
        returned,
        func::CallOp::create(builder, call.getLoc(), callee, call.getOperands())
            .getResults());
    call.erase();
  }
  main.front().getTerminator()->setOperands(returned);
  main.setFunctionType(FunctionType::get(&context, main.getArgumentTypes(),
                                         ValueRange(returned).getTypes()));
  SmallVector<Type> inputs(main.getArgumentTypes());
  if (quantizes) {
    // The others get the scale of their bound if there is one.
    resolveObservers(*module, quantizes, /*all=*/false, random);
    PassManager manager(&context);
    manager.addPass(createFoldBoundedObserversPass());
    ASSERT_TRUE(succeeded(manager.run(*module)));
  }
  resolveObservers(*module, quantizes, /*all=*/true, random);

  auto function =
      CompiledFunction::create(*module, "main", {}, /*optimizes=*/false);
  ASSERT_TRUE(succeeded(function)) << source;
  for (unsigned run = 0; run < numRuns; ++run) {
    std::vector<HostTensor> tensors;
    for (Type type : inputs)
      tensors.push_back(makeArgument(cast<RankedTensorType>(type), random));
    auto outputs = (*function)(tensors);
    ASSERT_TRUE(succeeded(outputs));
    for (auto [program, output] : llvm::enumerate(*outputs)) {
      std::vector<double> values = output.toDoubles();
      for (const Probe &probe : probes[program])
        for (double value : ArrayRef(values).slice(probe.offset, probe.size)) {
          ++numValues;
          if (probe.range.contains(value))
            continue;
          if (++numViolations <= 3)
            ADD_FAILURE() << names[program] << ", run " << run
                          << (quantizes ? ", quantized" : "") << ": "
                          << toString(value) << " is not in "
                          << toString(probe.range) << "\n"
                          << probe.text
                          << "\nrepeat with FPQ_RANGE_SEED=" << seed
                          << " FPQ_RANGE_PROGRAMS=" << names.size();
        }
    }
  }
}

void RangeSoundnessTest::checkBody(ArrayRef<StringRef> types,
                                   const std::string &body, bool quantizes) {
  std::string source = "func.func private @p(";
  for (auto [index, type] : llvm::enumerate(types))
    source +=
        (index ? ", %x" : "%x") + std::to_string(index) + ": " + type.str();
  source += ") {\n" + body + "  return\n}\n";
  check(source, std::string("p"), types, quantizes, /*seed=*/1, 64);
}

//===----------------------------------------------------------------------===//
// Programs
//===----------------------------------------------------------------------===//

static uint64_t getOption(const char *name, uint64_t fallback) {
  const char *text = std::getenv(name);
  return text ? std::strtoull(text, nullptr, 10) : fallback;
}

TEST_F(RangeSoundnessTest, RandomPrograms) {
  uint64_t numPrograms = getOption("FPQ_RANGE_PROGRAMS", 50);
  uint64_t first = getOption("FPQ_RANGE_SEED", 1);
  constexpr uint64_t kBatch = 4;
  for (uint64_t begin = 0; begin < numPrograms; begin += kBatch) {
    std::string source = getProgramLibrary().str();
    std::vector<std::string> names;
    for (uint64_t i = begin; i < std::min(begin + kBatch, numPrograms); ++i) {
      names.push_back("seed" + std::to_string(first + i));
      source += makeRandomProgram(first + i, names.back(), 24);
    }
    bool quantizes = (first + begin) / kBatch % 2;
    ASSERT_NO_FATAL_FAILURE(
        check(source, names, getProgramArguments(), quantizes, first + begin));
    if (numViolations > 3)
      break;
  }
  std::printf("%llu programs, %llu values checked, %llu violations\n",
              static_cast<unsigned long long>(numPrograms),
              static_cast<unsigned long long>(numValues),
              static_cast<unsigned long long>(numViolations));
}

//===----------------------------------------------------------------------===//
// What is rare in random programs
//===----------------------------------------------------------------------===//

// --arith-expand does not order zeros.
TEST_F(RangeSoundnessTest, MaximumOfZeros) {
  std::string body = "%p = math.absf %x0 : tensor<4xf32>\n"
                     "%n = arith.negf %p : tensor<4xf32>\n";
  for (StringRef op : {"maximumf", "minimumf", "maxnumf", "minnumf"})
    for (StringRef operands :
         {"%p, %n", "%n, %p", "%x1, %p", "%p, %x1", "%x1, %n", "%n, %x1"})
      body += "%v" + std::to_string(body.size()) + " = arith." + op.str() +
              " " + operands.str() + " : tensor<4xf32>\n";
  StringRef type = "tensor<4xf32>";
  checkBody({type, type}, body, /*quantizes=*/false);
}

// A value just above half of the smallest code doubles.
TEST_F(RangeSoundnessTest, ObserversWithAnyScale) {
  std::string body = "%c = arith.constant dense<[1.0, 0.75, 0.6, 0.51]> "
                     ": tensor<4xf32>\n";
  for (int i = 0; i < 100; ++i)
    body += "%v" + std::to_string(i) + " = fpq.observe %c site(\"" +
            std::to_string(i) + "\") format(" +
            (i % 2 ? "f8E4M3FN" : "f4E2M1FN") + ") : tensor<4xf32>\n";
  checkBody(StringRef("tensor<4xf32>"), body, /*quantizes=*/true);
}

} // namespace
