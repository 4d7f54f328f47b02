//===- CompiledFunctionTest.cpp - calls, errors and memory ----------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ExecutionTest.h"
#include <malloc.h>

using namespace mlir;
using namespace fpq;
using namespace fpq::test;

namespace {

class CompiledFunctionTest : public ExecutionTest {
protected:
  HostTensor makeF32(ArrayRef<int64_t> shape, ArrayRef<double> values) {
    return makeTensor(getType("f32"), shape, values);
  }

  FailureOr<CompiledFunction> compile(const std::string &text,
                                      StringRef entry = "main") {
    return CompiledFunction::create(*parse(text), entry);
  }

  void expectCompileError(const std::string &text, const std::string &error) {
    EXPECT_TRUE(failed(compile(text)));
    expectOneError({error});
  }

  void expectCallError(const CompiledFunction &function,
                       ArrayRef<HostTensor> arguments,
                       const std::string &error) {
    EXPECT_TRUE(failed(function(arguments)));
    expectOneError({error});
  }

  /// Bytes in use on the heap after 1000 calls, above those before.
  int64_t getGrowth(const CompiledFunction &function,
                    ArrayRef<HostTensor> arguments);
};

//===----------------------------------------------------------------------===//
// Errors
//===----------------------------------------------------------------------===//

TEST_F(CompiledFunctionTest, EntryMustBeAFunctionOnRankedTensors) {
  expectCompileError("func.func @other() { return }",
                     "there is no function @main to run");
  expectCompileError("func.func private @main()",
                     "there is no function @main to run");
  expectCompileError("func.func @main(%x: f32) { return }",
                     "'f32' is no ranked tensor");
  expectCompileError("func.func @main(%x: tensor<*xf32>) { return }",
                     "'tensor<*xf32>' is no ranked tensor");
}

TEST_F(CompiledFunctionTest, ObserverThatIsLeftIsAnError) {
  expectCompileError(R"(
    func.func @main(%x: tensor<4xf32>) -> tensor<4xf32> {
      %0 = fpq.observe %x site("the.site") format(f8E4M3FN) : tensor<4xf32>
      return %0 : tensor<4xf32>
    })",
                     "site 'the.site' has no scale yet");
}

TEST_F(CompiledFunctionTest, SliceIsReturnedRowMajor) {
  auto function = compile(R"(
    func.func @main(%x: tensor<?x3xf32>) -> tensor<?x?xf32> {
      %zero = arith.constant 0 : index
      %n = tensor.dim %x, %zero : tensor<?x3xf32>
      %y = tensor.empty(%n) : tensor<?x3xf32>
      %c = linalg.negf ins(%x : tensor<?x3xf32>)
                       outs(%y : tensor<?x3xf32>) -> tensor<?x3xf32>
      %s = tensor.extract_slice %c[0, 0] [%n, 2] [1, 1]
         : tensor<?x3xf32> to tensor<?x2xf32>
      %r = tensor.cast %s : tensor<?x2xf32> to tensor<?x?xf32>
      return %r : tensor<?x?xf32>
    })");
  ASSERT_TRUE(succeeded(function));
  auto results = (*function)({makeF32({2, 3}, {0, 1, 2, 3, 4, 5})});
  ASSERT_TRUE(succeeded(results));
  EXPECT_EQ(results->front().data, makeF32({2, 2}, {-0.0, -1, -3, -4}).data);
}

TEST_F(CompiledFunctionTest, ArgumentsAreChecked) {
  auto function = compile(R"(
    func.func @main(%x: tensor<2x?xf32>, %y: tensor<3xi32>) -> tensor<2x?xf32> {
      return %x : tensor<2x?xf32>
    })");
  ASSERT_TRUE(succeeded(function));
  HostTensor x = makeF32({2, 3}, {0, 1, 2, 3, 4, 5});
  HostTensor y = makeTensor(getType("i32"), {3}, {1, 2, 3});
  EXPECT_TRUE(succeeded((*function)({x, y})));
  expectCallError(*function, {}, "takes 2 arguments, got 0");
  expectCallError(*function, {x, y, y}, "takes 2 arguments, got 3");
  expectCallError(*function, {y, x},
                  "argument 0 is 'tensor<2x?xf32>', got "
                  "'tensor<3xi32>'");
  expectCallError(*function, {makeF32({6}, {0, 1, 2, 3, 4, 5}), y},
                  "argument 0 is 'tensor<2x?xf32>', got 'tensor<6xf32>'");
  expectCallError(*function, {makeF32({3, 2}, {0, 1, 2, 3, 4, 5}), y},
                  "argument 0 is 'tensor<2x?xf32>', got 'tensor<3x2xf32>'");
  expectCallError(*function, {x, makeF32({3}, {0, 1, 2})},
                  "argument 1 is 'tensor<3xi32>', got 'tensor<3xf32>'");
}

//===----------------------------------------------------------------------===//
// Calls
//===----------------------------------------------------------------------===//

TEST_F(CompiledFunctionTest, NoResultsNoArgumentsAndEmptyTensors) {
  auto nothing = compile("func.func @main() { return }");
  ASSERT_TRUE(succeeded(nothing));
  auto none = (*nothing)({});
  ASSERT_TRUE(succeeded(none));
  EXPECT_TRUE(none->empty());

  auto scale = compile(R"(
    func.func @main(%x: tensor<?x4xf32>) -> tensor<?x4xf8E4M3FN> {
      %scale = arith.constant 448.0 : f32
      %q = fpq.quantize %x, %scale
         : tensor<?x4xf32>, f32 -> tensor<?x4xf8E4M3FN>
      return %q : tensor<?x4xf8E4M3FN>
    })");
  ASSERT_TRUE(succeeded(scale));
  auto empty = (*scale)(makeF32({0, 4}, {}));
  ASSERT_TRUE(succeeded(empty));
  ASSERT_EQ(empty->size(), 1u);
  EXPECT_EQ((*empty)[0].shape, (SmallVector<int64_t>{0, 4}));
  EXPECT_TRUE((*empty)[0].data.empty());
}

TEST_F(CompiledFunctionTest, NarrowArgumentsAreBytes) {
  auto function = compile(R"(
    func.func @main(%q: tensor<4xf8E4M3FN>) -> tensor<4xf32> {
      %scale = arith.constant 2.0 : f32
      %y = fpq.dequantize %q, %scale : tensor<4xf8E4M3FN>, f32 -> tensor<4xf32>
      return %y : tensor<4xf32>
    })");
  ASSERT_TRUE(succeeded(function));
  HostTensor q = HostTensor::allocate(getType("f8E4M3FN"), {4});
  const uint64_t codes[] = {0x38, 0xB8, 0x7E, 0x01};
  for (auto [index, code] : llvm::enumerate(codes))
    setBits(q, index, code);
  auto results = (*function)(q);
  ASSERT_TRUE(succeeded(results));
  EXPECT_EQ((*results)[0].toDoubles(),
            (std::vector<double>{0.5, -0.5, 224, 0x1p-10}));
}

// A tensor is a value: what computes in place does so in a buffer of its own.
TEST_F(CompiledFunctionTest, ArgumentsAreNotWritten) {
  auto function = compile(R"(
    func.func @main(%x: tensor<2x4xf32>) -> tensor<2x4xf32> {
      %one = arith.constant 1.0 : f32
      %c0 = arith.constant 0 : index
      %sum = arith.addf %x, %x : tensor<2x4xf32>
      %filled = tensor.insert %one into %sum[%c0, %c0] : tensor<2x4xf32>
      %p = linalg.softmax dimension(1)
           ins(%filled : tensor<2x4xf32>) outs(%x : tensor<2x4xf32>)
        -> tensor<2x4xf32>
      return %p : tensor<2x4xf32>
    })");
  ASSERT_TRUE(succeeded(function));
  std::vector<double> values{0, 1, 2, 3, 4, 5, 6, 7};
  HostTensor x = makeF32({2, 4}, values);
  ASSERT_TRUE(succeeded((*function)(x)));
  EXPECT_EQ(x.toDoubles(), values);
}

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

int64_t CompiledFunctionTest::getGrowth(const CompiledFunction &function,
                                        ArrayRef<HostTensor> arguments) {
  auto getBytesInUse = [] {
    struct mallinfo2 info = mallinfo2();
    return static_cast<int64_t>(info.uordblks + info.hblkhd);
  };
  auto call = [&] {
    auto results = function(arguments);
    ASSERT_TRUE(succeeded(results));
  };
  // What the library and the allocator set up once.
  for (int i = 0; i < 10; ++i)
    call();
  int64_t before = getBytesInUse();
  for (int i = 0; i < 1000; ++i)
    call();
  return getBytesInUse() - before;
}

/// Far below 1000 times the smallest buffer of these functions.
constexpr int64_t kNoise = 4096;

TEST_F(CompiledFunctionTest, TemporariesAreFreed) {
  std::string body = "%y0 = tensor.cast %x : tensor<8x16xf32> to "
                     "tensor<8x16xf32>\n";
  for (int i = 0; i < 10; ++i) {
    std::string id = std::to_string(i);
    body += "%e" + id + " = tensor.empty() : tensor<8x16xf32>\n%p" + id +
            " = linalg.softmax dimension(" + std::to_string(i % 2) +
            ") ins(%y" + id + " : tensor<8x16xf32>) outs(%e" + id +
            " : tensor<8x16xf32>) -> tensor<8x16xf32>\n%y" +
            std::to_string(i + 1) + " = arith.addf %p" + id +
            ", %x : tensor<8x16xf32>\n";
  }
  auto module = parse("func.func @main(%x: tensor<8x16xf32>) -> "
                      "(tensor<8x16xf32>, tensor<8x16xf32>) {\n" +
                      body +
                      "return %y10, %p7 : tensor<8x16xf32>, tensor<8x16xf32>"
                      "\n}");
  quantizeSoftmax(*module);
  auto function = CompiledFunction::create(*module, "main");
  ASSERT_TRUE(succeeded(function));
  HostTensor x = makeF32({8, 16}, std::vector<double>(128, 0.5));
  EXPECT_LT(getGrowth(*function, x), kNoise);
}

// The caller frees what is returned, so an argument comes back as a copy.
TEST_F(CompiledFunctionTest, ReturnedArgumentIsCopied) {
  auto function = compile(R"(
    func.func @main(%x: tensor<64xf32>)
        -> (tensor<64xf32>, tensor<64xf32>, tensor<16xf32>) {
      %part = tensor.extract_slice %x[8] [16] [1]
            : tensor<64xf32> to tensor<16xf32>
      return %x, %x, %part : tensor<64xf32>, tensor<64xf32>, tensor<16xf32>
    })");
  ASSERT_TRUE(succeeded(function));
  std::vector<double> values(64);
  for (int i = 0; i < 64; ++i)
    values[i] = i;
  HostTensor x = makeF32({64}, values);
  auto results = (*function)(x);
  ASSERT_TRUE(succeeded(results));
  EXPECT_EQ((*results)[0].toDoubles(), values);
  EXPECT_EQ((*results)[1].toDoubles(), values);
  EXPECT_EQ((*results)[2].toDoubles(),
            std::vector<double>(values.begin() + 8, values.begin() + 24));
  EXPECT_EQ(x.toDoubles(), values);
  EXPECT_LT(getGrowth(*function, x), kNoise);
}

// The caller frees every result, so no two of them share a buffer, whether one
// is the other, a view of it, or may be either behind a branch or a loop.
TEST_F(CompiledFunctionTest, ResultsShareNoBuffer) {
  auto function = compile(R"(
    func.func private @both(%x: tensor<?xf32>) -> (tensor<?xf32>, tensor<?xf32>) {
      %y = arith.addf %x, %x : tensor<?xf32>
      return %y, %y : tensor<?xf32>, tensor<?xf32>
    }
    func.func @main(%x: tensor<8x8xf32>, %n: tensor<?xf32>, %flag: tensor<i32>)
        -> (tensor<8x8xf32>, tensor<8x8xf32>, tensor<64xf32>, tensor<4x8xf32>,
            tensor<?xf32>, tensor<?xf32>, tensor<?xf32>, tensor<8x8xf32>,
            tensor<8x8xf32>) {
      %c0 = arith.constant 0 : index
      %c1 = arith.constant 1 : index
      %c2 = arith.constant 2 : index
      %zero = arith.constant 0 : i32
      %y = arith.addf %x, %x : tensor<8x8xf32>
      %flat = tensor.collapse_shape %y [[0, 1]]
            : tensor<8x8xf32> into tensor<64xf32>
      %top = tensor.extract_slice %y[0, 0] [4, 8] [1, 1]
           : tensor<8x8xf32> to tensor<4x8xf32>
      %both:2 = call @both(%n)
              : (tensor<?xf32>) -> (tensor<?xf32>, tensor<?xf32>)
      %value = tensor.extract %flag[] : tensor<i32>
      %taken = arith.cmpi ne, %value, %zero : i32
      %either = scf.if %taken -> tensor<8x8xf32> {
        scf.yield %y : tensor<8x8xf32>
      } else {
        %z = arith.mulf %y, %y : tensor<8x8xf32>
        scf.yield %z : tensor<8x8xf32>
      }
      %last = scf.for %i = %c0 to %c2 step %c1 iter_args(%z = %y)
          -> tensor<8x8xf32> {
        %next = arith.addf %z, %x : tensor<8x8xf32>
        scf.yield %next : tensor<8x8xf32>
      }
      return %y, %y, %flat, %top, %both#0, %both#1, %both#0, %either, %last
           : tensor<8x8xf32>, tensor<8x8xf32>, tensor<64xf32>, tensor<4x8xf32>,
             tensor<?xf32>, tensor<?xf32>, tensor<?xf32>, tensor<8x8xf32>,
             tensor<8x8xf32>
    })");
  ASSERT_TRUE(succeeded(function));
  for (auto [flag, either] : {std::pair(1, 1.0), std::pair(0, 1.0)}) {
    std::vector<HostTensor> arguments{
        makeF32({8, 8}, std::vector<double>(64, 0.5)),
        makeF32({3}, std::vector<double>(3, 0.25)),
        makeTensor(getType("i32"), {}, {static_cast<double>(flag)})};
    auto results = (*function)(arguments);
    ASSERT_TRUE(succeeded(results));
    const double expected[] = {1, 1, 1, 1, 0.5, 0.5, 0.5, either, 2};
    for (auto [index, result] : llvm::enumerate(*results))
      EXPECT_EQ(result.toDoubles(),
                std::vector<double>(result.getNumElements(), expected[index]))
          << "result " << index;
    EXPECT_LT(getGrowth(*function, arguments), kNoise);
  }
}

// The same where the function is straight-line code.
TEST_F(CompiledFunctionTest, ValueReturnedTwiceIsCopied) {
  auto function = compile(R"(
    func.func @main(%x: tensor<?xf32>) -> (tensor<?xf32>, tensor<?xf32>) {
      %y = arith.addf %x, %x : tensor<?xf32>
      return %y, %y : tensor<?xf32>, tensor<?xf32>
    })");
  ASSERT_TRUE(succeeded(function));
  HostTensor x = makeF32({64}, std::vector<double>(64, 0.25));
  auto results = (*function)(x);
  ASSERT_TRUE(succeeded(results));
  for (const HostTensor &result : *results)
    EXPECT_EQ(result.toDoubles(), std::vector<double>(64, 0.5));
  EXPECT_LT(getGrowth(*function, x), kNoise);
}

// A constant is no buffer that a caller could free.
TEST_F(CompiledFunctionTest, ReturnedConstantIsCopied) {
  auto function = compile(R"(
    func.func @main() -> (tensor<64xf32>, tensor<64xf32>) {
      %c = arith.constant dense<1.5> : tensor<64xf32>
      return %c, %c : tensor<64xf32>, tensor<64xf32>
    })");
  ASSERT_TRUE(succeeded(function));
  auto results = (*function)({});
  ASSERT_TRUE(succeeded(results));
  for (const HostTensor &result : *results)
    EXPECT_EQ(result.toDoubles(), std::vector<double>(64, 1.5));
  EXPECT_LT(getGrowth(*function, {}), kNoise);
}

TEST_F(CompiledFunctionTest, BuffersThroughBranchesAreFreed) {
  auto function = compile(R"(
    func.func @main(%x: tensor<64xf32>, %flag: tensor<i32>) -> tensor<64xf32> {
      %zero = arith.constant 0 : i32
      %value = tensor.extract %flag[] : tensor<i32>
      %taken = arith.cmpi ne, %value, %zero : i32
      %double = arith.addf %x, %x : tensor<64xf32>
      %chosen = scf.if %taken -> tensor<64xf32> {
        %square = arith.mulf %double, %double : tensor<64xf32>
        scf.yield %square : tensor<64xf32>
      } else {
        scf.yield %double : tensor<64xf32>
      }
      %sum = arith.addf %chosen, %double : tensor<64xf32>
      return %sum : tensor<64xf32>
    })");
  ASSERT_TRUE(succeeded(function));
  HostTensor x = makeF32({64}, std::vector<double>(64, 1.5));
  for (auto [flag, expected] : {std::pair(1, 12.0), std::pair(0, 6.0)}) {
    std::vector<HostTensor> arguments{
        x, makeTensor(getType("i32"), {}, {static_cast<double>(flag)})};
    auto results = (*function)(arguments);
    ASSERT_TRUE(succeeded(results));
    EXPECT_EQ((*results)[0].toDoubles(), std::vector<double>(64, expected));
    EXPECT_EQ(x.toDoubles(), std::vector<double>(64, 1.5));
    EXPECT_LT(getGrowth(*function, arguments), kNoise) << "flag " << flag;
  }
}

TEST_F(CompiledFunctionTest, BuffersThroughLoopsAndCallsAreFreed) {
  auto function = compile(R"(
    func.func private @step(%x: tensor<64xf32>) -> tensor<64xf32> {
      %scale = arith.constant 16.0 : f32
      %q = fpq.quantize %x, %scale
         : tensor<64xf32>, f32 -> tensor<64xf8E4M3FN>
      %y = fpq.dequantize %q, %scale
         : tensor<64xf8E4M3FN>, f32 -> tensor<64xf32>
      %z = arith.addf %x, %y : tensor<64xf32>
      return %z : tensor<64xf32>
    }
    func.func @main(%x: tensor<64xf32>) -> tensor<64xf32> {
      %c0 = arith.constant 0 : index
      %c1 = arith.constant 1 : index
      %c4 = arith.constant 4 : index
      %last = scf.for %i = %c0 to %c4 step %c1 iter_args(%y = %x)
          -> tensor<64xf32> {
        %next = func.call @step(%y) : (tensor<64xf32>) -> tensor<64xf32>
        scf.yield %next : tensor<64xf32>
      }
      return %last : tensor<64xf32>
    })");
  ASSERT_TRUE(succeeded(function));
  HostTensor x = makeF32({64}, std::vector<double>(64, 0.25));
  auto results = (*function)(x);
  ASSERT_TRUE(succeeded(results));
  EXPECT_EQ((*results)[0].toDoubles(), std::vector<double>(64, 4.0));
  EXPECT_EQ(x.toDoubles(), std::vector<double>(64, 0.25));
  EXPECT_LT(getGrowth(*function, x), kNoise);
}

} // namespace
