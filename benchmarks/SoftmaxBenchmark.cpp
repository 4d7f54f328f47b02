//===- SoftmaxBenchmark.cpp - softmax to f8E4M3FN -------------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Measures what --fpq-to-llvm makes of softmax and quantize, beside kernels in
// intrinsics: interleaved in one process, by the median of the ratios of
// neighbouring runs. Codes are compared before anything is measured.
//
//===----------------------------------------------------------------------===//

#include "HandWrittenSoftmax.h"
#include "fpq/Execution/CompiledFunction.h"
#include "fpq/InitAll.h"
#include "fpq/Pipelines/Pipelines.h"
#include "mlir/ExecutionEngine/OptUtils.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"
#include "llvm/ExecutionEngine/Orc/JITTargetMachineBuilder.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/Support/raw_ostream.h"
#include "llvm/Target/TargetMachine.h"
#include <chrono>
#include <malloc.h>
#include <random>

using namespace mlir;
using namespace fpq;
using namespace fpq::benchmarks;

namespace {
/// What the C interface takes for a tensor of rank 2.
struct Descriptor {
  void *allocated, *aligned;
  int64_t offset, sizes[2], strides[2];
};

using Function = void (*)(Descriptor *result, Descriptor *argument);

struct Variant {
  std::string name;
  bool isDynamic;
  bool approximateExp;
};

struct Shape {
  int64_t rows, columns;
};
} // namespace

static std::string getText(Shape shape, bool isDynamic) {
  std::string extents =
      isDynamic ? "?x?"
                : llvm::formatv("{0}x{1}", shape.rows, shape.columns).str();
  std::string text = R"(
    func.func @main(%x: tensor<$xf32>) -> tensor<$xf8E4M3FN>
        attributes {llvm.emit_c_interface} {
      %c0 = arith.constant 0 : index
      %c1 = arith.constant 1 : index
      %scale = arith.constant 448.0 : f32
      %rows = tensor.dim %x, %c0 : tensor<$xf32>
      %columns = tensor.dim %x, %c1 : tensor<$xf32>
      %init = tensor.empty(@) : tensor<$xf32>
      %p = linalg.softmax dimension(1) ins(%x : tensor<$xf32>)
             outs(%init : tensor<$xf32>) -> tensor<$xf32>
      %q = fpq.quantize %p, %scale range<0.0, 1.0>
             : tensor<$xf32>, f32 -> tensor<$xf8E4M3FN>
      return %q : tensor<$xf8E4M3FN>
    })";
  for (auto [from, to] : {std::pair<std::string, std::string>{"$", extents},
                          {"(@)", isDynamic ? "(%rows, %columns)" : "()"}})
    for (size_t at; (at = text.find(from)) != std::string::npos;)
      text.replace(at, from.size(), to);
  return text;
}

/// Ends the process on an error.
static std::unique_ptr<ExecutionEngine>
compile(MLIRContext &context, Shape shape, const Variant &variant) {
  auto module =
      parseSourceString<ModuleOp>(getText(shape, variant.isDynamic), &context);
  PassManager manager(&context);
  ToLLVMPipelineOptions pipeline;
  pipeline.approximateExp = variant.approximateExp;
  buildToLLVMPipeline(manager, pipeline);
  if (!module || failed(manager.run(*module)))
    std::exit(1);
  auto builder =
      llvm::cantFail(llvm::orc::JITTargetMachineBuilder::detectHost());
  auto machine = llvm::cantFail(builder.createTargetMachine());
  ExecutionEngineOptions options;
  auto optimize = makeOptimizingTransformer(3, 0, machine.get());
  options.transformer = optimize;
  options.jitCodeGenOptLevel = llvm::CodeGenOptLevel::Aggressive;
  options.enableObjectDump = true;
  return llvm::cantFail(ExecutionEngine::create(*module, options));
}

static double measure(llvm::function_ref<void()> run, int count) {
  auto start = std::chrono::steady_clock::now();
  for (int i = 0; i < count; ++i)
    run();
  std::chrono::duration<double> time = std::chrono::steady_clock::now() - start;
  return time.count() / count;
}

static double getMedian(std::vector<double> values) {
  llvm::sort(values);
  return values[values.size() / 2];
}

int main(int argc, char **argv) {
  // A result is freed and allocated again: keep its pages.
  mallopt(M_MMAP_THRESHOLD, 1 << 30);
  mallopt(M_TRIM_THRESHOLD, 1 << 30);
  mallopt(M_TOP_PAD, 64 << 20);
  int samples = argc > 1 ? std::atoi(argv[1]) : 31;

  llvm::InitializeNativeTarget();
  llvm::InitializeNativeTargetAsmPrinter();
  DialectRegistry registry;
  mlir::registerAllDialects(registry);
  mlir::registerAllExtensions(registry);
  fpq::registerAllDialects(registry);
  fpq::registerExecutionDialects(registry);
  MLIRContext context(registry, MLIRContext::Threading::DISABLED);

  const std::vector<Variant> variants{{"static", false, false},
                                      {"dynamic", true, false},
                                      {"static, approximate-exp", false, true}};
  std::vector<HandWrittenSoftmax> kernels = getHandWrittenSoftmaxes();
  llvm::outs() << "| rows x columns | kernel | G elements/s | of best "
                  "intrinsics | codes that differ |\n|---|---|---|---|---|\n";
  for (Shape shape : {Shape{8192, 1024},
                      {8192, 1000},
                      {8192, 1023},
                      {65536, 63},
                      {256, 32768}}) {
    size_t count = shape.rows * shape.columns;
    std::unique_ptr<float[]> x(new float[count]);
    std::unique_ptr<char[]> expected(new char[count]);
    std::mt19937 random(1);
    std::normal_distribution<float> normal(0, 2);
    for (size_t i = 0; i < count; ++i)
      x[i] = normal(random);
    Descriptor argument{
        x.get(), x.get(), 0, {shape.rows, shape.columns}, {shape.columns, 1}};

    struct Entry {
      std::string name;
      std::function<void()> run;
      double differing = 0;
      std::vector<double> seconds = {};
    };
    std::vector<Entry> entries;
    std::vector<std::unique_ptr<ExecutionEngine>> engines;
    for (const HandWrittenSoftmax &kernel : kernels)
      entries.push_back({kernel.name, [&, kernel] {
                           kernel.function(x.get(), expected.get(), shape.rows,
                                           shape.columns);
                         }});
    if (!kernels.empty())
      entries.front().run();
    for (const Variant &variant : variants) {
      engines.push_back(compile(context, shape, variant));
      auto function = reinterpret_cast<Function>(
          llvm::cantFail(engines.back()->lookup("_mlir_ciface_main")));
      Descriptor result;
      function(&result, &argument);
      size_t differing = 0;
      const char *codes = static_cast<char *>(result.aligned);
      for (size_t i = 0; !kernels.empty() && i < count; ++i) {
        int distance = std::abs(codes[i] - expected[i]);
        differing += distance;
        if (distance > 1) {
          llvm::errs() << variant.name << ": element " << i << " is "
                       << int(codes[i]) << ", expected " << int(expected[i])
                       << "\n";
          return 1;
        }
      }
      std::free(result.allocated);
      entries.push_back({"fpq, " + variant.name,
                         [function, &argument] {
                           Descriptor result;
                           function(&result, &argument);
                           std::free(result.allocated);
                         },
                         double(differing) / double(count)});
    }
    for (int sample = 0; sample < samples; ++sample)
      for (Entry &entry : entries)
        entry.seconds.push_back(measure(entry.run, 3));
    for (Entry &entry : entries) {
      std::vector<double> ratios;
      for (int sample = 0; sample < samples; ++sample) {
        double best = HUGE_VAL;
        for (size_t kernel = 0; kernel < kernels.size(); ++kernel)
          best = std::min(best, entries[kernel].seconds[sample]);
        ratios.push_back(best / entry.seconds[sample]);
      }
      llvm::outs() << llvm::formatv(
          "| {0} x {1} | {2} | {3:f2} | {4:f3} | {5:f6} |\n", shape.rows,
          shape.columns, entry.name,
          double(count) * 1e-9 / getMedian(entry.seconds), getMedian(ratios),
          entry.differing);
    }
    llvm::outs().flush();
  }
  return 0;
}
