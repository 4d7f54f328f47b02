//===- FuseMatmulTest.cpp - contractions on narrow operands ---------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Contractions and convolutions of codes whose sums are exact in any order. At
// scales that are powers of two, those of dequantized operands are exact too,
// so that fusing changes no bit. At other scales each result is the sum times
// the product of the reciprocals, each rounded to f32.
//
//===----------------------------------------------------------------------===//

#include "ExecutionTest.h"
#include "fpq/IR/FPQOps.h"
#include "fpq/IR/Numerics.h"
#include "fpq/Transforms/Passes.h"
#include "mlir/Pass/PassManager.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir;
using namespace fpq;
using namespace fpq::test;

namespace {
/// An operand: what it is, and its scales: one, or one for each index of
/// `axis`, which is dimension `outDim` of the result.
struct Operand {
  std::vector<int64_t> shape;
  StringRef format = "f8E4M3FN";
  int64_t axis = -1, outDim = -1;
};

struct Form {
  StringRef name;
  /// The op, up to its operands, and what follows the type of the result.
  StringRef op, body;
  Operand lhs, rhs;
  std::vector<int64_t> out;
  StringRef wide = "f32", result = "f32";
};

class FuseMatmulTest : public ExecutionTest,
                       public ::testing::WithParamInterface<Form> {
protected:
  /// Runs the form with `scales` for both operands, of which each index takes
  /// the next.
  HostTensor runForm(ArrayRef<float> scales, bool fuse, bool isDynamic = false,
                     double init = 0);
};
} // namespace

/// Small integers, in formats that have no more than 2 bits of mantissa too.
static HostTensor makeCodes(Type type, ArrayRef<int64_t> shape, int64_t seed) {
  std::vector<double> values(ShapedType::getNumElements(shape));
  for (auto [index, value] : llvm::enumerate(values))
    value = static_cast<int64_t>((index * 5 + index / 7 * 3 + seed) % 7) - 3;
  return makeTensor(type, shape, values);
}

static int64_t getNumScales(const Operand &operand) {
  return operand.axis < 0 ? 1 : operand.shape[operand.axis];
}

/// Text that dequantizes `%NAME` to `%NAME.wide`.
static std::string getDequantize(StringRef name, const Operand &operand,
                                 StringRef wide, ArrayRef<float> scales,
                                 bool isDynamic) {
  std::string type = "f32", value, clause, result;
  llvm::raw_string_ostream os(result);
  for (int64_t index = 0; index < getNumScales(operand); ++index)
    value +=
        (index ? ", " : "") + std::to_string(scales[index % scales.size()]);
  std::string scale = ("%" + name + ".scale").str();
  if (operand.axis >= 0) {
    std::string fixed = getTensorText({getNumScales(operand)}, "f32");
    type = getTensorText({getNumScales(operand)}, "f32", isDynamic);
    clause = "per_axis(" + std::to_string(operand.axis) + ")";
    os << scale << ".fixed = arith.constant dense<[" << value
       << "]> : " << fixed << "\n"
       << scale << " = tensor.cast " << scale << ".fixed : " << fixed << " to "
       << type << "\n";
  } else {
    os << scale << " = arith.constant " << value << " : f32\n";
  }
  os << "%" << name << ".wide = fpq.dequantize %" << name << ", " << scale
     << " " << clause << " : "
     << getTensorText(operand.shape, operand.format, isDynamic) << ", " << type
     << " -> " << getTensorText(operand.shape, wide, isDynamic) << "\n";
  return result;
}

HostTensor FuseMatmulTest::runForm(ArrayRef<float> scales, bool fuse,
                                   bool isDynamic, double init) {
  const Form &form = GetParam();
  std::string lhs = getTensorText(form.lhs.shape, form.lhs.format, isDynamic);
  std::string rhs = getTensorText(form.rhs.shape, form.rhs.format, isDynamic);
  std::string lhsWide = getTensorText(form.lhs.shape, form.wide, isDynamic);
  std::string rhsWide = getTensorText(form.rhs.shape, form.wide, isDynamic);
  std::string out = getTensorText(form.out, form.result, isDynamic);
  std::string text;
  llvm::raw_string_ostream os(text);
  os << "func.func @main(%lhs: " << lhs << ", %rhs: " << rhs
     << ", %init: " << out << ") -> " << out << " {\n"
     << getDequantize("lhs", form.lhs, form.wide, scales, isDynamic)
     << getDequantize("rhs", form.rhs, form.wide, scales, isDynamic);
  StringRef initName = "%init";
  if (init == 0) {
    initName = "%zeros";
    os << "%zero = arith.constant 0.0 : " << form.result
       << "\n%zeros = linalg.fill ins(%zero : " << form.result
       << ") outs(%init : " << out << ") -> " << out << "\n";
  }
  os << "%result = " << form.op << " ins(%lhs.wide, %rhs.wide : " << lhsWide
     << ", " << rhsWide << ") outs(" << initName << " : " << out << ") "
     << form.body << " -> " << out << "\nreturn %result : " << out << "\n}";
  auto module = parse(text);
  if (!module)
    return {};
  if (fuse) {
    PassManager manager(&context);
    manager.addPass(createFuseMatmulPass());
    EXPECT_TRUE(succeeded(manager.run(*module)));
    module->walk([](DequantizeOp op) { ADD_FAILURE() << "not fused"; });
  }
  Type resultType = getType(form.result);
  auto results = run(
      *module, {makeCodes(getType(form.lhs.format), form.lhs.shape, 1),
                makeCodes(getType(form.rhs.format), form.rhs.shape, 4),
                makeTensor(resultType, form.out,
                           std::vector<double>(
                               ShapedType::getNumElements(form.out), init))});
  return results.empty() ? HostTensor() : results[0];
}

TEST_P(FuseMatmulTest, PowersOfTwoAreExact) {
  // Every sum with the init is exact, but not in the 8 bits of bf16.
  double init = GetParam().result == "bf16" ? 0 : 2.5;
  std::vector<float> scales{4, 0.5, 1, 64};
  EXPECT_EQ(runForm(scales, true, /*isDynamic=*/false, init).data,
            runForm(scales, false, /*isDynamic=*/false, init).data);
  EXPECT_EQ(runForm(scales, true, /*isDynamic=*/true).data,
            runForm(scales, false, /*isDynamic=*/true).data);
}

/// The reciprocal of the scale of element `index` of the result.
static float getInverse(const Operand &operand, ArrayRef<float> scales,
                        ArrayRef<int64_t> out, int64_t index) {
  if (operand.axis < 0)
    return getScaleInverse(scales.front());
  for (int64_t dim = out.size() - 1; dim > operand.outDim; --dim)
    index /= out[dim];
  return getScaleInverse(scales[index % out[operand.outDim] % scales.size()]);
}

TEST_P(FuseMatmulTest, SumsAreRescaledOnce) {
  const Form &form = GetParam();
  std::vector<float> scales{448, 0.7f, 3, 21.5f, 100};
  for (double init : {0.0, 2.5}) {
    HostTensor sums = runForm({1}, true);
    HostTensor results = runForm(scales, true, /*isDynamic=*/false, init);
    ASSERT_EQ(sums.getNumElements(), results.getNumElements());
    for (int64_t index = 0; index < sums.getNumElements(); ++index) {
      float factor = getInverse(form.lhs, scales, form.out, index) *
                     getInverse(form.rhs, scales, form.out, index);
      float expected =
          static_cast<float>(getElement(sums, index).convertToDouble()) *
          factor;
      expected += static_cast<float>(init);
      HostTensor rounded = makeTensor(getType(form.result), {1},
                                      {static_cast<double>(expected)});
      EXPECT_EQ(getBits(results, index), getBits(rounded, 0)) << "at " << index;
    }
  }
}

static const StringRef kBody32 = R"( {
  ^bb0(%x: f32, %y: f32, %z: f32):
    %p = arith.mulf %y, %x : f32
    %s = arith.addf %p, %z : f32
    linalg.yield %s : f32
  })";

static const StringRef kBodyBF16 = R"( {
  ^bb0(%x: bf16, %y: bf16, %z: f32):
    %xe = arith.extf %x : bf16 to f32
    %ye = arith.extf %y : bf16 to f32
    %p = arith.mulf %xe, %ye : f32
    %s = arith.addf %z, %p : f32
    linalg.yield %s : f32
  })";

static const StringRef kHeads =
    R"(linalg.generic {indexing_maps = [
         affine_map<(b, h, q, k, d) -> (b, h, q, d)>,
         affine_map<(b, h, q, k, d) -> (b, h, k, d)>,
         affine_map<(b, h, q, k, d) -> (b, h, q, k)>],
       iterator_types = ["parallel", "parallel", "parallel", "parallel",
                         "reduction"]})";

static const StringRef kContract =
    R"(linalg.contract indexing_maps = [
         affine_map<(m, n, k) -> (k, m)>, affine_map<(m, n, k) -> (n, k)>,
         affine_map<(m, n, k) -> (n, m)>])";

INSTANTIATE_TEST_SUITE_P(
    Forms, FuseMatmulTest,
    ::testing::Values(
        Form{"dot", "linalg.dot", "", {{19}}, {{19}}, {}},
        Form{"matvec",
             "linalg.matvec",
             "",
             {{5, 9}, "f8E4M3FN", 0, 0},
             {{9}},
             {5}},
        Form{"vecmat",
             "linalg.vecmat",
             "",
             {{9}},
             {{9, 33}, "f8E5M2", 1, 0},
             {33}},
        Form{"matmul", "linalg.matmul", "", {{7, 9}}, {{9, 35}}, {7, 35}},
        Form{"matmul_channels",
             "linalg.matmul",
             "",
             {{7, 9}, "f8E5M2"},
             {{9, 35}, "f8E4M3FN", 1, 1},
             {7, 35}},
        Form{"matmul_rows_and_columns",
             "linalg.matmul",
             "",
             {{7, 9}, "f8E4M3FN", 0, 0},
             {{9, 35}, "f8E4M3FN", 1, 1},
             {7, 35}},
        Form{"matmul_bf16",
             "linalg.matmul",
             "",
             {{7, 9}},
             {{9, 35}, "f8E4M3FN", 1, 1},
             {7, 35},
             "bf16",
             "bf16"},
        Form{"matmul_f16",
             "linalg.matmul",
             "",
             {{7, 9}, "f8E3M4"},
             {{9, 35}, "f8E4M3"},
             {7, 35},
             "f16",
             "f16"},
        Form{"matmul_fnuz",
             "linalg.matmul",
             "",
             {{7, 9}, "f8E4M3FNUZ"},
             {{9, 35}, "f8E5M2FNUZ", 1, 1},
             {7, 35}},
        Form{"matmul_b11",
             "linalg.matmul",
             "",
             {{7, 9}, "f8E4M3B11FNUZ"},
             {{9, 35}, "f8E4M3B11FNUZ"},
             {7, 35}},
        Form{"matmul_f6",
             "linalg.matmul",
             "",
             {{7, 9}, "f6E2M3FN"},
             {{9, 35}, "f6E3M2FN", 1, 1},
             {7, 35}},
        Form{"matmul_f4",
             "linalg.matmul",
             "",
             {{7, 9}, "f4E2M1FN"},
             {{9, 35}, "f4E2M1FN"},
             {7, 35}},
        Form{"batch_matmul",
             "linalg.batch_matmul",
             "",
             {{3, 7, 9}},
             {{3, 9, 17}, "f8E4M3FN", 2, 2},
             {3, 7, 17}},
        Form{"batch_matmul_scale_for_each",
             "linalg.batch_matmul",
             "",
             {{3, 7, 9}, "f8E4M3FN", 0, 0},
             {{3, 9, 17}, "f8E5M2", 0, 0},
             {3, 7, 17}},
        Form{"heads",
             kHeads,
             kBody32,
             {{2, 3, 5, 9}, "f8E4M3FN", 1, 1},
             {{2, 3, 7, 9}},
             {2, 3, 5, 7}},
        Form{"heads_bf16",
             kHeads,
             kBodyBF16,
             {{2, 3, 5, 9}},
             {{2, 3, 7, 9}, "f8E5M2", 2, 3},
             {2, 3, 5, 7},
             "bf16"},
        Form{"contract_permuted",
             kContract,
             "",
             {{9, 5}, "f8E4M3FN", 1, 1},
             {{33, 9}, "f8E4M3FN", 0, 0},
             {33, 5}},
        Form{"conv_1d", "linalg.conv_1d", "", {{11}}, {{3}}, {9}},
        Form{"conv_2d_nhwc_hwcf",
             "linalg.conv_2d_nhwc_hwcf",
             "",
             {{2, 6, 5, 3}},
             {{3, 2, 3, 4}, "f8E4M3FN", 3, 3},
             {2, 4, 4, 4}},
        Form{"conv_2d_nchw_fchw",
             "linalg.conv_2d_nchw_fchw {strides = dense<2> : vector<2xi64>}",
             "",
             {{2, 3, 7, 7}, "f8E4M3FN", 0, 0},
             {{4, 3, 3, 3}, "f8E5M2", 0, 1},
             {2, 4, 3, 3}},
        Form{"depthwise",
             "linalg.depthwise_conv_2d_nhwc_hwc",
             "",
             {{1, 5, 5, 3}, "f8E4M3FN", 3, 3},
             {{2, 2, 3}, "f8E4M3FN", 2, 3},
             {1, 4, 4, 3}}),
    [](const ::testing::TestParamInfo<Form> &info) {
      return info.param.name.str();
    });

/// Scales that are arguments, and operands that are moved.
TEST_F(ExecutionTest, FuseMatmulMovedOperandsAndComputedScales) {
  std::string text = R"(
    func.func @main(%a: tensor<6x4xf8E4M3FN>, %b: tensor<2x5x4xf8E5M2>,
                    %s: tensor<f32>, %sb: tensor<5xf32>) -> tensor<6x5xf32> {
      %sa = tensor.extract %s[] : tensor<f32>
      %zero = arith.constant 0.0 : f32
      %x = fpq.dequantize %a, %sa : tensor<6x4xf8E4M3FN>, f32 -> tensor<6x4xf32>
      %y = fpq.dequantize %b, %sb per_axis(1)
         : tensor<2x5x4xf8E5M2>, tensor<5xf32> -> tensor<2x5x4xbf16>
      %slice = tensor.extract_slice %y[1, 0, 0] [1, 5, 4] [1, 1, 1]
         : tensor<2x5x4xbf16> to tensor<5x4xbf16>
      %rows = arith.extf %slice : tensor<5x4xbf16> to tensor<5x4xf32>
      %e = tensor.empty() : tensor<4x5xf32>
      %t = linalg.transpose ins(%rows : tensor<5x4xf32>)
             outs(%e : tensor<4x5xf32>) permutation = [1, 0]
      %o = tensor.empty() : tensor<6x5xf32>
      %zeros = linalg.fill ins(%zero : f32) outs(%o : tensor<6x5xf32>)
             -> tensor<6x5xf32>
      %m = linalg.matmul ins(%x, %t : tensor<6x4xf32>, tensor<4x5xf32>)
             outs(%zeros : tensor<6x5xf32>) -> tensor<6x5xf32>
      return %m : tensor<6x5xf32>
    })";
  HostTensor arguments[] = {
      makeCodes(getType("f8E4M3FN"), {6, 4}, 0),
      makeCodes(getType("f8E5M2"), {2, 5, 4}, 2),
      makeTensor(getType("f32"), {}, {0.25}),
      makeTensor(getType("f32"), {5}, {1, 2, 4, 0.5, 0.125})};
  auto module = parse(text);
  PassManager manager(&context);
  manager.addPass(createFuseMatmulPass());
  ASSERT_TRUE(succeeded(manager.run(*module)));
  module->walk([](DequantizeOp op) { FAIL() << "not fused"; });
  auto fused = run(*module, arguments);
  auto plain = run(text, arguments);
  ASSERT_EQ(fused.size(), 1u);
  ASSERT_EQ(plain.size(), 1u);
  EXPECT_EQ(fused[0].data, plain[0].data);
}
