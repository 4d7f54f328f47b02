//===- WeightsTest.cpp - quantized constants against fpq.quantize ---------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The codes that fpq-quantize-weights gives a constant are those that compiled
// code computes from the same values.
//
//===----------------------------------------------------------------------===//

#include "ExecutionTest.h"
#include "fpq/IR/FPQOps.h"
#include "fpq/Transforms/Passes.h"
#include "mlir/Pass/PassManager.h"
#include "llvm/ADT/StringExtras.h"
#include <random>

using namespace mlir;
using namespace fpq;
using namespace fpq::test;

namespace {

class WeightsTest : public ExecutionTest,
                    public ::testing::WithParamInterface<
                        std::tuple<const char *, const char *>> {
protected:
  /// The codes of `weights`, per column if `clause` says so: of a constant,
  /// which the pass has made before the rest is compiled, and of an argument.
  void run(const HostTensor &weights, llvm::StringRef clause,
           llvm::StringRef scale);
};

/// Any bits but NaN and infinity, and what is near the limits of a format.
HostTensor makeWeights(Type type, ArrayRef<int64_t> shape, unsigned seed) {
  HostTensor tensor = makeTensor(
      type, shape,
      std::vector<double>(HostTensor::allocate(type, shape).getNumElements()));
  std::mt19937_64 random(seed);
  std::normal_distribution<double> normal(0, 3);
  for (int64_t i = 0; i < tensor.getNumElements(); ++i) {
    if (i % 3 != 0) {
      setBits(tensor, i,
              getBits(makeTensor(type, {1}, {normal(random) * (i % 7)}), 0));
      continue;
    }
    do
      setBits(tensor, i, random());
    while (!getElement(tensor, i).isFinite());
  }
  return tensor;
}

void WeightsTest::run(const HostTensor &weights, llvm::StringRef clause,
                      llvm::StringRef scale) {
  auto [wide, narrow] = GetParam();
  std::string type = getTensorText(weights.shape, wide);
  std::string result = getTensorText(weights.shape, narrow);
  std::string codes = "%q = fpq.quantize %w, %s " + clause.str() + " : " +
                      type + ", " + scale.split(" : ").second.str() + " -> " +
                      result + "\nreturn %q : " + result + "\n}";
  std::string scales = "%s = arith.constant " + scale.str() + "\n";
  std::string hex =
      llvm::toHex(llvm::StringRef(weights.data.data(), weights.data.size()));
  auto constant = parse("func.func @main() -> " + result + " {\n" +
                        "%w = arith.constant dense<\"0x" + hex +
                        "\"> : " + type + "\n" + scales + codes);
  PassManager manager(&context);
  manager.addPass(createQuantizeWeightsPass());
  ASSERT_TRUE(succeeded(manager.run(*constant)));
  constant->walk([](QuantizeOp op) { FAIL() << "a quantize op is left"; });
  auto ofConstant = ExecutionTest::run(*constant, {});
  auto ofArgument = ExecutionTest::run("func.func @main(%w: " + type + ") -> " +
                                           result + " {\n" + scales + codes,
                                       weights);
  ASSERT_EQ(ofConstant.size(), 1u);
  ASSERT_EQ(ofArgument.size(), 1u);
  EXPECT_EQ(ofConstant[0].data, ofArgument[0].data);
}

TEST_P(WeightsTest, PerTensor) {
  Type type = getType(std::get<0>(GetParam()));
  run(makeWeights(type, {37, 19}, 1), "", "3.5 : f32");
  run(makeWeights(type, {1}, 2), "", "9.5367431640625e-7 : f32");
  run(makeWeights(type, {2, 3, 4, 5}, 3), "", "448.0 : f32");
}

TEST_P(WeightsTest, PerAxis) {
  Type type = getType(std::get<0>(GetParam()));
  run(makeWeights(type, {33, 3}, 4), "per_axis(1)",
      "dense<[0.1, 7.0, 448.0]> : tensor<3xf32>");
  run(makeWeights(type, {3, 65}, 5), "per_axis(0)",
      "dense<[0.1, 7.0, 448.0]> : tensor<3xf32>");
  run(makeWeights(type, {2, 3, 17}, 6), "per_axis(1)",
      "dense<[0.1, 7.0, 448.0]> : tensor<3xf32>");
}

INSTANTIATE_TEST_SUITE_P(
    Formats, WeightsTest,
    ::testing::Combine(::testing::Values("f16", "bf16", "f32", "f64"),
                       ::testing::Values("f8E4M3FN", "f8E5M2", "f8E4M3FNUZ",
                                         "f8E5M2FNUZ", "f8E4M3B11FNUZ",
                                         "f4E2M1FN")),
    [](const ::testing::TestParamInfo<WeightsTest::ParamType> &info) {
      return std::string(std::get<0>(info.param)) + "_" +
             std::get<1>(info.param);
    });

} // namespace
