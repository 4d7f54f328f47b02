//===- SoftmaxKernelTest.cpp - softmax in vectors against loops -----------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The codes of --fpq-vectorize-softmax beside those of the decomposed softmax,
// which SoftmaxQuantizeTest compares with float64.
//
//===----------------------------------------------------------------------===//

#include "ExecutionTest.h"
#include "llvm/Support/DynamicLibrary.h"
#include <cmath>
#include <random>

using namespace mlir;
using namespace fpq;
using namespace fpq::test;

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

std::string replaceAll(std::string text, const std::string &from,
                       const std::string &to) {
  for (size_t at = 0; (at = text.find(from, at)) != std::string::npos;
       at += to.size())
    text.replace(at, from.size(), to);
  return text;
}

std::vector<double> makeNumbers(size_t count, double deviation, unsigned seed) {
  std::mt19937 random(seed);
  std::normal_distribution<double> normal(0, deviation);
  std::vector<double> numbers(count);
  for (double &number : numbers)
    number = normal(random);
  return numbers;
}

/// softmax of a matrix along `dimension`, quantized.
std::string getMatrixText(ArrayRef<int64_t> shape, bool isDynamic,
                          unsigned dimension = 1,
                          const std::string &format = "f8E4M3FN") {
  std::string text = R"(
    func.func @main(%x: $X) -> $Q {
      %c0 = arith.constant 0 : index
      %c1 = arith.constant 1 : index
      %scale = arith.constant $S : f32
      %d0 = tensor.dim %x, %c0 : $X
      %d1 = tensor.dim %x, %c1 : $X
      %init = tensor.empty($D) : $X
      %p = linalg.softmax dimension($A) ins(%x : $X) outs(%init : $X) -> $X
      %q = fpq.quantize %p, %scale range<0.0, 1.0> : $X, f32 -> $Q
      return %q : $Q
    })";
  text = replaceAll(text, "$X", getTensorText(shape, "f32", isDynamic));
  text = replaceAll(text, "$Q", getTensorText(shape, format, isDynamic));
  text = replaceAll(text, "$D", isDynamic ? "%d0, %d1" : "");
  text = replaceAll(text, "$A", std::to_string(dimension));
  return replaceAll(text, "$S", format == "f8E5M2" ? "57344.0" : "240.0");
}

struct Difference {
  size_t elements = 0, differing = 0;
};

class SoftmaxKernelTest : public ExecutionTest {
protected:
  /// Codes in vectors and in loops; at most one apart, and NaN where NaN is.
  void compare(const std::string &text, ArrayRef<HostTensor> arguments,
               Difference &difference,
               const ToLLVMPipelineOptions &options = {}) {
    ToLLVMPipelineOptions loops;
    loops.vectorizeSoftmax = false;
    std::vector<HostTensor> expected = run(*parse(text), arguments, loops);
    std::vector<HostTensor> results = run(*parse(text), arguments, options);
    ASSERT_EQ(expected.size(), 1u);
    ASSERT_EQ(results.size(), 1u);
    ASSERT_EQ(results[0].shape, expected[0].shape);
    const NarrowFormat &format = *lookupNarrowFormat(results[0].elementType);
    for (int64_t i = 0; i < results[0].getNumElements(); ++i) {
      auto code = int64_t(getBits(results[0], i));
      auto expectedCode = int64_t(getBits(expected[0], i));
      ASSERT_EQ(code == format.nanCode, expectedCode == format.nanCode)
          << "element " << i << " code " << code;
      ASSERT_LE(std::abs(code - expectedCode), 1) << "element " << i;
      difference.differing += code != expectedCode;
      ++difference.elements;
    }
  }

  HostTensor makeRows(ArrayRef<int64_t> shape, unsigned seed,
                      StringRef elementType = "f32") {
    return makeTensor(getType(elementType), shape,
                      makeNumbers(ShapedType::getNumElements(shape), 3, seed));
  }

  void expectFewDiffer(const Difference &difference, double share) {
    EXPECT_LE(difference.differing, share * difference.elements);
    RecordProperty("elements", std::to_string(difference.elements));
    RecordProperty("differing", std::to_string(difference.differing));
  }
};

constexpr std::array<int64_t, 12> kWidths{1,  3,  15,  16,   17,   63,
                                          64, 65, 130, 1000, 1023, 1024};

TEST_F(SoftmaxKernelTest, StaticWidths) {
  Difference difference;
  for (int64_t width : kWidths)
    compare(getMatrixText({7, width}, false), makeRows({7, width}, width),
            difference);
  expectFewDiffer(difference, 1e-4);
}

TEST_F(SoftmaxKernelTest, DynamicWidths) {
  Difference difference;
  for (int64_t width : kWidths)
    compare(getMatrixText({7, width}, true), makeRows({7, width}, width),
            difference);
  expectFewDiffer(difference, 1e-4);
}

// Too long for the stack: the exponentials are computed twice. The sum of the
// loops, one by one, has lost more bits by then than that of the vectors.
TEST_F(SoftmaxKernelTest, LongRows) {
  Difference difference;
  for (int64_t width : {4095, 4096, 4097, 20000, 1 << 20})
    for (bool isDynamic : {false, true})
      compare(getMatrixText({2, width}, isDynamic), makeRows({2, width}, width),
              difference);
  expectFewDiffer(difference, 1e-3);
}

TEST_F(SoftmaxKernelTest, NoRowsAndNoColumns) {
  Difference difference;
  for (bool isDynamic : {false, true}) {
    compare(getMatrixText({0, 40}, isDynamic), makeRows({0, 40}, 0),
            difference);
    compare(getMatrixText({3, 0}, isDynamic), makeRows({3, 0}, 0), difference);
  }
}

TEST_F(SoftmaxKernelTest, OuterAxis) {
  Difference difference;
  for (auto [rows, columns] : {std::pair<int64_t, int64_t>{5, 1},
                               {5, 130},
                               {64, 65},
                               {300, 17},
                               {1, 64}})
    for (bool isDynamic : {false, true})
      compare(getMatrixText({rows, columns}, isDynamic, 0),
              makeRows({rows, columns}, rows), difference);
  expectFewDiffer(difference, 1e-3);
}

TEST_F(SoftmaxKernelTest, Formats) {
  Difference difference;
  for (const char *format :
       {"f8E4M3FN", "f8E5M2", "f8E4M3FNUZ", "f8E5M2FNUZ", "f8E4M3", "f8E4M3FN"})
    compare(getMatrixText({9, 200}, false, 1, format), makeRows({9, 200}, 5),
            difference);
  expectFewDiffer(difference, 1e-3);
}

#ifdef __x86_64__
// Without masks and, on the first, fused multiply-add.
TEST_F(SoftmaxKernelTest, OtherProcessors) {
  for (const char *cpu : {"x86-64", "x86-64-v3"}) {
    Difference difference;
    ToLLVMPipelineOptions options;
    options.targetCPU = cpu;
    for (int64_t width : kWidths)
      compare(getMatrixText({7, width}, true), makeRows({7, width}, width),
              difference, options);
    expectFewDiffer(difference, 1e-4);
  }
}
#endif

TEST_F(SoftmaxKernelTest, ExactScale) {
  Difference difference;
  ToLLVMPipelineOptions options;
  options.exactScale = true;
  compare(getMatrixText({1000, 500}, true), makeRows({1000, 500}, 1),
          difference, options);
  expectFewDiffer(difference, 2e-5);
}

TEST_F(SoftmaxKernelTest, FoldedScale) {
  Difference difference;
  compare(getMatrixText({1000, 500}, true), makeRows({1000, 500}, 1),
          difference);
  expectFewDiffer(difference, 2e-5);
}

TEST_F(SoftmaxKernelTest, ApproximateExp) {
  Difference difference;
  ToLLVMPipelineOptions options;
  options.approximateExp = true;
  compare(getMatrixText({1000, 500}, true), makeRows({1000, 500}, 1),
          difference, options);
  expectFewDiffer(difference, 2e-3);
}

// S7, wherever in a row the element is that decides: in a whole iteration, in
// that of one register, or in the masked one.
TEST_F(SoftmaxKernelTest, SpecialRows) {
  constexpr int64_t columns = 64 + 16 + 5;
  constexpr std::array<int64_t, 5> positions{0, 33, 70, 80, 84};
  constexpr std::array<uint32_t, 5> specials{
      0x7FC00000u, 0xFFC00000u, 0x7F800001u, 0x7FFFFFFFu, 0x7F800000u};
  int64_t rows = positions.size() * specials.size() * 2 + 3;
  HostTensor x = makeRows({rows, columns}, 9);
  int64_t row = 0;
  for (int64_t position : positions)
    for (uint32_t special : specials)
      setBits(x, (2 * row++) * columns + position, special);
  row *= 2;
  // Fully masked, masked but for the last, and masked but for the first.
  for (int64_t i = 0; i < columns; ++i) {
    uint32_t masked = 0xFF800000u;
    setBits(x, row * columns + i, masked);
    if (i != columns - 1)
      setBits(x, (row + 1) * columns + i, masked);
    if (i != 0)
      setBits(x, (row + 2) * columns + i, masked);
  }
  for (const char *format : {"f8E4M3FN", "f8E5M2", "f8E4M3FNUZ"}) {
    for (bool isDynamic : {false, true}) {
      Difference difference;
      std::string text = getMatrixText({rows, columns}, isDynamic, 1, format);
      compare(text, x, difference);
      std::vector<HostTensor> results = run(text, x);
      ASSERT_EQ(results.size(), 1u);
      for (int64_t i = 0; i < rows * columns; ++i) {
        int64_t at = i / columns;
        bool isNaNRow = at < row ? at % 2 == 0 : at == row;
        ASSERT_EQ(getBits(results[0], i) == getFormat(format).nanCode, isNaNRow)
            << "row " << at;
      }
    }
  }
}

/// softmax(x * 0.125 + mask), as attention has it, mask over the last two
/// dimensions; with `type` for x.
std::string getAttentionText(bool hasRowScale) {
  std::string text = R"(
    #x = affine_map<(b, h, i, j) -> (b, h, i, j)>
    #mask = affine_map<(b, h, i, j) -> (0, i, j)>
    func.func @main(%x: tensor<2x3x9x50x$T>, %mask: tensor<1x9x50xf32>,
                    %scales: tensor<2x3x9x1xf32>) -> tensor<2x3x9x50xf8E4M3FN> {
      %c = arith.constant 0.125 : $T
      %scale = arith.constant 448.0 : f32
      %wide_init = tensor.empty() : tensor<2x3x9x50xf32>
      %logits = linalg.generic {indexing_maps = [#x, #mask, #x],
          iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
          ins(%x, %mask : tensor<2x3x9x50x$T>, tensor<1x9x50xf32>)
          outs(%wide_init : tensor<2x3x9x50xf32>) {
      ^bb0(%in: $T, %m: f32, %out: f32):
        %scaled = arith.mulf %in, %c : $T
        %wide = arith.extf %scaled : $T to f32
        %sum = arith.addf %wide, %m : f32
        linalg.yield %sum : f32
      } -> tensor<2x3x9x50xf32>
      %p = linalg.softmax dimension(3) ins(%logits : tensor<2x3x9x50xf32>)
          outs(%wide_init : tensor<2x3x9x50xf32>) -> tensor<2x3x9x50xf32>
      %q = fpq.quantize %p, $S range<0.0, 1.0>
          : tensor<2x3x9x50xf32>, $U -> tensor<2x3x9x50xf8E4M3FN>
      return %q : tensor<2x3x9x50xf8E4M3FN>
    })";
  text = replaceAll(text, "$S",
                    hasRowScale ? "%scales per_block(1, 1, 1, -1)" : "%scale");
  return replaceAll(text, "$U", hasRowScale ? "tensor<2x3x9x1xf32>" : "f32");
}

// A byte for each element, and not a bit.
TEST_F(SoftmaxKernelTest, BooleanMask) {
  constexpr int64_t columns = 64 + 16 + 3;
  std::string text = R"(
    #x = affine_map<(i, j) -> (i, j)>
    #mask = affine_map<(i, j) -> (j)>
    func.func @main(%x: tensor<7x83xf32>, %mask: tensor<83xi1>)
        -> tensor<7x83xf8E4M3FN> {
      %scale = arith.constant 448.0 : f32
      %masked = arith.constant 0xFF800000 : f32
      %init = tensor.empty() : tensor<7x83xf32>
      %logits = linalg.generic {indexing_maps = [#x, #mask, #x],
          iterator_types = ["parallel", "parallel"]}
          ins(%x, %mask : tensor<7x83xf32>, tensor<83xi1>)
          outs(%init : tensor<7x83xf32>) {
      ^bb0(%in: f32, %m: i1, %out: f32):
        %y = arith.select %m, %in, %masked : f32
        linalg.yield %y : f32
      } -> tensor<7x83xf32>
      %p = linalg.softmax dimension(1) ins(%logits : tensor<7x83xf32>)
          outs(%init : tensor<7x83xf32>) -> tensor<7x83xf32>
      %q = fpq.quantize %p, %scale range<0.0, 1.0>
          : tensor<7x83xf32>, f32 -> tensor<7x83xf8E4M3FN>
      return %q : tensor<7x83xf8E4M3FN>
    })";
  std::vector<double> mask(columns);
  for (int64_t i = 0; i < columns; ++i)
    mask[i] = i % 3 != 0;
  HostTensor x = makeRows({7, columns}, 2);
  HostTensor masks = makeTensor(getType("i1"), {columns}, mask);
  Difference difference;
  compare(text, {x, masks}, difference);
  expectFewDiffer(difference, 1e-3);
  std::vector<HostTensor> results = run(text, {x, masks});
  ASSERT_EQ(results.size(), 1u);
  for (int64_t i = 0; i < 7 * columns; i += 1)
    if (i % columns % 3 == 0)
      ASSERT_EQ(getBits(results[0], i), 0u);
}

TEST_F(SoftmaxKernelTest, ProducersAndRowScales) {
  std::vector<double> mask(9 * 50), scales(2 * 3 * 9);
  for (size_t i = 0; i < mask.size(); ++i)
    mask[i] = i % 50 > i / 50 ? -kInfinity : 0.5;
  for (size_t i = 0; i < scales.size(); ++i)
    scales[i] = 100.0 + 10.0 * double(i);
  Type f32 = getType("f32");
  Difference difference;
  for (const char *elementType : {"f16", "bf16"})
    for (bool hasRowScale : {false, true})
      compare(replaceAll(getAttentionText(hasRowScale), "$T", elementType),
              {makeRows({2, 3, 9, 50}, 4, elementType),
               makeTensor(f32, {1, 9, 50}, mask),
               makeTensor(f32, {2, 3, 9, 1}, scales)},
              difference);
  expectFewDiffer(difference, 1e-3);
}

// What threads run beside what one runs: the same code, so the same bits.
TEST_F(SoftmaxKernelTest, Threads) {
  std::string error;
  if (llvm::sys::DynamicLibrary::LoadLibraryPermanently("libomp.so.5", &error))
    GTEST_SKIP() << "LLVM's OpenMP runtime: " << error;
  ToLLVMPipelineOptions threads;
  threads.threads = Threads::OMP;
  // More than the 65,536 elements from which on threads are worth it, and less.
  for (int64_t rows : {1, 67, 700})
    for (unsigned dimension : {0, 1})
      for (bool isDynamic : {false, true}) {
        std::string text = getMatrixText({rows, 131}, isDynamic, dimension);
        HostTensor x = makeRows({rows, 131}, 3);
        std::vector<HostTensor> serial = run(text, x);
        std::vector<HostTensor> parallel = run(*parse(text), x, threads);
        ASSERT_EQ(parallel.size(), 1u);
        EXPECT_EQ(parallel[0].data, serial[0].data) << text;
      }
}

} // namespace
