//===- KernelTest.cpp - every kernel against the CPU's code ---------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// fpq-to-nvvm and fpq-to-rocdl, with the kernels on the simulated GPU, against
// fpq-to-llvm: no code is off by more than one, and few are by one. Under each
// schedule the codes are the same.
//
// FPQ_GPU_CASES=all runs all lengths with all types, as the target
// fpq-gpu-kernels does.
//
//===----------------------------------------------------------------------===//

#include "ExecutionTest.h"
#include "KernelCase.h"
#include "KernelPipeline.h"
#include "SimulatedFunction.h"
#include "mlir/Pass/PassManager.h"
#include <cstdlib>

using namespace mlir;
using namespace fpq;
using namespace fpq::test;

namespace {

//===----------------------------------------------------------------------===//
// Totals
//===----------------------------------------------------------------------===//

/// What all tests compared, printed at the end.
class Totals : public ::testing::Environment {
public:
  void TearDown() override {
    if (numElements)
      std::printf("%zu codes on the simulated GPU compared with the CPU's: %zu "
                  "differ by one, %zu by more\n",
                  numElements, numByOne, numByMore);
  }
  void add(const Difference &difference) {
    numElements += difference.numElements;
    numByOne += difference.numByOne;
    numByMore += difference.numByMore;
  }

private:
  size_t numElements = 0, numByOne = 0, numByMore = 0;
};

Totals &getTotals() {
  static auto *totals =
      static_cast<Totals *>(::testing::AddGlobalTestEnvironment(new Totals()));
  return *totals;
}
[[maybe_unused]] Totals &registeredTotals = getTotals();

//===----------------------------------------------------------------------===//
// Fixture
//===----------------------------------------------------------------------===//

struct KernelParams {
  KernelKind kind;
  const char *chip, *wide, *narrow;
};

bool isRowSoftmax(KernelKind kind) {
  return kind == KernelKind::Softmax || kind == KernelKind::ScaledMaskedSoftmax;
}

bool runsAllCases() {
  const char *text = std::getenv("FPQ_GPU_CASES");
  return text && llvm::StringRef(text) == "all";
}

class KernelTest : public ExecutionTest,
                   public ::testing::WithParamInterface<KernelParams> {
protected:
  KernelTest() : kernel{GetParam().kind, GetParam().wide, GetParam().narrow} {}

  /// Compares the results for `shapes` under each schedule. The function is
  /// compiled once if it `isDynamic`.
  void run(ArrayRef<SmallVector<int64_t>> shapes, bool isDynamic);

  /// Codes that may be off by one: sums are in another order, and exp is exp2
  /// of a product; functions `areInexact` by some ulp.
  size_t getBound(size_t numElements, bool areInexact) const {
    // The library's functions are another way.
    if (kernel.kind == KernelKind::QuantizedFunctions)
      return 2 + numElements / 10000;
    bool isSoftmax =
        isRowSoftmax(kernel.kind) || kernel.kind == KernelKind::ColumnSoftmax;
    return isSoftmax ? 2 + numElements / (areInexact ? 10000 : 100000) : 0;
  }

  KernelCase kernel;
};

void KernelTest::run(ArrayRef<SmallVector<int64_t>> shapes, bool isDynamic) {
  auto compileForCPU = [&](ArrayRef<int64_t> shape) {
    auto module = parse(kernel.getText(shape, /*isDynamic=*/true));
    return CompiledFunction::create(*module, "main", ToLLVMPipelineOptions(),
                                    /*optimizes=*/false);
  };
  FailureOr<CompiledFunction> reference = compileForCPU(shapes.front());
  ASSERT_TRUE(succeeded(reference)) << llvm::join(takeErrors(), "\n");
  std::optional<SimulatedFunction> simulated;
  Difference total;
  unsigned seed = 1;
  for (const SmallVector<int64_t> &shape : shapes) {
    SCOPED_TRACE(getTensorText(shape, kernel.wide) +
                 (isDynamic ? " dynamic" : " static"));
    if (!simulated || !isDynamic) {
      simulated.reset();
      auto module = parse(kernel.getText(shape, isDynamic));
      simulated.emplace(*module, GetParam().chip, [&](OpPassManager &manager) {
        buildKernelPipeline(manager, GetParam().chip);
      });
    }
    std::vector<HostTensor> arguments =
        kernel.makeArguments(&context, shape, ++seed);
    FailureOr<std::vector<HostTensor>> expected = (*reference)(arguments);
    ASSERT_TRUE(succeeded(expected)) << llvm::join(takeErrors(), "\n");

    std::optional<HostTensor> first;
    for (GPUSchedule schedule : {GPUSchedule::Up, GPUSchedule::Down,
                                 GPUSchedule::Shuffled, GPUSchedule::Greedy}) {
      auto results = (*simulated)(arguments, {schedule, seed});
      ASSERT_TRUE(results) << llvm::join(takeErrors(), "\n")
                           << llvm::join(simulated->getErrors(), "\n");
      ASSERT_GE(simulated->getNumLaunches(), 1u);
      if (!first) {
        first = results->front();
        Difference difference = compare(*first, expected->front());
        EXPECT_EQ(difference.numByMore, 0u);
        EXPECT_LE(difference.numByOne,
                  getBound(difference.numElements, /*areInexact=*/false));
        total.numElements += difference.numElements;
        total.numByOne += difference.numByOne;
        total.numByMore += difference.numByMore;
      }
      EXPECT_TRUE(first->data == results->front().data)
          << "the codes depend on the schedule";
    }
    // With exp2 and the reciprocal as inexact as they may be.
    GPUSimulatorOptions inexact;
    inexact.perturbs = true;
    auto results = (*simulated)(arguments, inexact);
    ASSERT_TRUE(results);
    Difference difference = compare(results->front(), expected->front());
    EXPECT_EQ(difference.numByMore, 0u);
    EXPECT_LE(difference.numByOne,
              getBound(difference.numElements, /*areInexact=*/true));
  }
  RecordProperty("codes", static_cast<int>(total.numElements));
  RecordProperty("differ_by_one", static_cast<int>(total.numByOne));
  getTotals().add(total);
}

/// Short rows. Nine have one of each kind of row.
std::vector<SmallVector<int64_t>> getShapes() {
  return {{9, 1},   {9, 7},    {10, 31},  {9, 32},   {11, 63},
          {9, 128}, {9, 1000}, {9, 1023}, {9, 1024}, {1, 1025}};
}

std::vector<SmallVector<int64_t>>
transpose(std::vector<SmallVector<int64_t>> shapes) {
  for (SmallVector<int64_t> &shape : shapes)
    std::swap(shape.front(), shape.back());
  return shapes;
}

TEST_P(KernelTest, Static) {
  std::vector<SmallVector<int64_t>> shapes = getShapes();
  // Each is compiled.
  if (!runsAllCases())
    shapes = {{9, 7}, {9, 128}, {9, 1000}};
  run(kernel.kind == KernelKind::ColumnSoftmax ? transpose(shapes) : shapes,
      /*isDynamic=*/false);
}

TEST_P(KernelTest, Dynamic) {
  std::vector<SmallVector<int64_t>> shapes = getShapes();
  run(kernel.kind == KernelKind::ColumnSoftmax ? transpose(shapes) : shapes,
      /*isDynamic=*/true);
}

// Rows that a block shares, some of which it reads twice.

class LongRowTest : public KernelTest {};

TEST_P(LongRowTest, Static) {
  run({{3, 4096}, {9, 2052}, {2, 33000}}, /*isDynamic=*/false);
}

TEST_P(LongRowTest, Dynamic) {
  run({{3, 4096}, {2, 5001}}, /*isDynamic=*/true);
}

std::string
nameKernelParams(const ::testing::TestParamInfo<KernelParams> &info) {
  return getName(info.param.kind).str() + "_" + info.param.chip + "_" +
         info.param.wide + "_" + info.param.narrow;
}

std::vector<KernelParams> getParams() {
  std::vector<KernelParams> params;
  struct Target {
    const char *chip, *e4m3, *e5m2;
  };
  constexpr KernelKind kKinds[] = {
      KernelKind::Softmax,           KernelKind::ScaledMaskedSoftmax,
      KernelKind::ColumnSoftmax,     KernelKind::Quantize,
      KernelKind::Dequantize,        KernelKind::QuantizedElementwise,
      KernelKind::QuantizedFunctions};
  for (auto [chip, e4m3, e5m2] : {Target{"sm_90a", "f8E4M3FN", "f8E5M2"},
                                  Target{"gfx950", "f8E4M3FN", "f8E5M2"},
                                  Target{"gfx942", "f8E4M3FNUZ", "f8E5M2FNUZ"},
                                  Target{"gfx1200", "f8E4M3FN", "f8E5M2"}})
    for (KernelKind kind : kKinds) {
      if (!runsAllCases()) {
        params.push_back({kind, chip, "f32", e4m3});
        params.push_back({kind, chip, "f16", e5m2});
        params.push_back({kind, chip, "bf16", e4m3});
        continue;
      }
      for (const char *wide : {"f32", "f16", "bf16"})
        for (const char *narrow : {e4m3, e5m2})
          params.push_back({kind, chip, wide, narrow});
    }
  return params;
}

std::vector<KernelParams> getRowParams() {
  std::vector<KernelParams> params = getParams();
  llvm::erase_if(params, [](const KernelParams &kernel) {
    return !isRowSoftmax(kernel.kind);
  });
  return params;
}

INSTANTIATE_TEST_SUITE_P(All, KernelTest, ::testing::ValuesIn(getParams()),
                         nameKernelParams);
INSTANTIATE_TEST_SUITE_P(All, LongRowTest, ::testing::ValuesIn(getRowParams()),
                         nameKernelParams);

} // namespace
