//===- PatternBoundsTest.cpp - bounds of related values hold --------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Rows that are normalized in the ways that docs/RangeAnalysis.md lists run on
// numbers of every magnitude, and every result is in its inferred range.
//
//===----------------------------------------------------------------------===//

#include "ExecutionTest.h"
#include "fpq/Analysis/FloatRangeAnalysis.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinOps.h"
#include "llvm/ADT/bit.h"
#include <random>

using namespace fpq;
using namespace fpq::test;
using namespace mlir;

namespace {
struct RowPattern {
  const char *name;
  /// The op from the argument to the rows.
  const char *prepare;
  /// From the element %in and the accumulator %acc to the accumulator %c.
  const char *reduce;
  const char *init;
  /// From the element %n and the reduced row %b to the result %d.
  const char *apply;
};

class PatternBoundsTest : public ExecutionTest,
                          public testing::WithParamInterface<RowPattern> {};
} // namespace

static std::string getText(const RowPattern &pattern) {
  return std::string(R"(
    func.func @main(%x: tensor<?x?xf32>) -> tensor<?x?xf32> {
      %c0 = arith.constant 0 : index
      %c1 = arith.constant 1 : index
      %eps = arith.constant 1.0e-12 : f32
      %one = arith.constant 1.0 : f32
      %init = arith.constant )") +
         pattern.init + R"( : f32
      %z = )" +
         pattern.prepare + R"( %x : tensor<?x?xf32>
      %m = tensor.dim %x, %c0 : tensor<?x?xf32>
      %k = tensor.dim %x, %c1 : tensor<?x?xf32>
      %rows = tensor.empty(%m) : tensor<?xf32>
      %out = tensor.empty(%m, %k) : tensor<?x?xf32>
      %filled = linalg.fill ins(%init : f32) outs(%rows : tensor<?xf32>)
        -> tensor<?xf32>
      %r = linalg.reduce ins(%z : tensor<?x?xf32>) outs(%filled : tensor<?xf32>)
          dimensions = [1] (%in: f32, %acc: f32) {
        )" +
         pattern.reduce + R"(
        linalg.yield %c : f32
      }
      %y = linalg.generic {
          indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>,
                           affine_map<(d0, d1) -> (d0)>,
                           affine_map<(d0, d1) -> (d0, d1)>],
          iterator_types = ["parallel", "parallel"]}
          ins(%z, %r : tensor<?x?xf32>, tensor<?xf32>)
          outs(%out : tensor<?x?xf32>) {
      ^bb0(%n: f32, %b: f32, %o: f32):
        )" +
         pattern.apply + R"(
        linalg.yield %d : f32
      } -> tensor<?x?xf32>
      return %y : tensor<?x?xf32>
    })";
}

/// Any bits in two rows of four; numbers near the root of the smallest normal
/// number in the third, where squares underflow; rows of one number and zeros.
static std::vector<double> makeRows(std::mt19937 &random, int64_t numRows,
                                    int64_t extent) {
  std::vector<double> values;
  for (int64_t row = 0; row < numRows; ++row) {
    int exponent = std::uniform_int_distribution<int>(-149, 127)(random);
    for (int64_t index = 0; index < extent; ++index) {
      float any = llvm::bit_cast<float>(static_cast<uint32_t>(random()));
      double mantissa = 1 + random() / 4294967296.0;
      double sign = random() % 2 ? 1 : -1;
      if (row % 4 < 2 && !std::isnan(any))
        values.push_back(any);
      else if (row % 4 == 2)
        values.push_back(sign * std::ldexp(mantissa, -63 - int(random() % 3)));
      else
        values.push_back(index == 0 ? sign * std::ldexp(mantissa, exponent)
                                    : 0.0);
    }
  }
  return values;
}

TEST_P(PatternBoundsTest, Holds) {
  OwningOpRef<ModuleOp> module = parse(getText(GetParam()));
  ASSERT_TRUE(module);
  auto main = module->lookupSymbol<func::FuncOp>("main");
  FloatRange range =
      FloatRanges(*module)
          .lookup(main.getBody().front().getTerminator()->getOperand(0))
          .range;
  ASSERT_TRUE(range.isBounded());
  ASSERT_LE(range.getMagnitude(), 1.00001);

  std::mt19937 random(5);
  for (int64_t extent : {1, 2, 7, 64, 1000}) {
    int64_t numRows = 100000 / extent;
    HostTensor x = makeTensor(getType("f32"), {numRows, extent},
                              makeRows(random, numRows, extent));
    std::vector<HostTensor> results = run(getText(GetParam()), {x});
    ASSERT_EQ(results.size(), 1u);
    size_t numWrong = 0, numNumbers = 0;
    for (double value : results.front().toDoubles()) {
      numWrong += !range.contains(value);
      numNumbers += !std::isnan(value);
    }
    EXPECT_EQ(numWrong, 0u) << "of rows of " << extent;
    EXPECT_GT(numNumbers, static_cast<size_t>(numRows) / 4);
  }
}

INSTANTIATE_TEST_SUITE_P(
    Rows, PatternBoundsTest,
    testing::Values(
        RowPattern{"LessMaximum", "arith.negf",
                   "%c = arith.maximumf %in, %acc : f32", "0xFF800000",
                   "%e = arith.subf %n, %b : f32  %d = math.exp %e : f32"},
        RowPattern{
            "OverSum", "math.absf", "%c = arith.addf %in, %acc : f32", "0.0",
            "%e = arith.addf %b, %eps : f32  %d = arith.divf %n, %e : f32"},
        RowPattern{
            "OverNorm", "arith.negf",
            "%s = arith.mulf %in, %in : f32  %c = arith.addf %s, %acc : "
            "f32",
            "0.0",
            "%q = math.sqrt %b : f32  %e = arith.maximumf %q, %eps : f32  "
            "%d = arith.divf %n, %e : f32"},
        RowPattern{"TimesReciprocalRoot", "arith.negf",
                   "%s = arith.mulf %in, %in : f32  %c = arith.addf %s, %acc : "
                   "f32",
                   "0.0",
                   "%e = arith.addf %b, %eps : f32  %q = math.rsqrt %e : f32  "
                   "%d = arith.mulf %n, %q : f32"},
        RowPattern{"TimesReciprocalNorm", "arith.negf",
                   "%s = arith.mulf %in, %in : f32  %c = arith.addf %s, %acc : "
                   "f32",
                   "0.0",
                   "%e = arith.addf %b, %eps : f32  %q = math.sqrt %e : f32  "
                   "%i = arith.divf %one, %q : f32  %d = arith.mulf %n, %i : "
                   "f32"}),
    [](const testing::TestParamInfo<RowPattern> &info) {
      return info.param.name;
    });
