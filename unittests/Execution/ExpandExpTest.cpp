//===- ExpandExpTest.cpp - the error of exp in vectors --------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ExecutionTest.h"
#include <cmath>
#include <cstring>

using namespace mlir;
using namespace fpq;
using namespace fpq::test;

namespace {

constexpr float kInfinity = std::numeric_limits<float>::infinity();

/// exp of each element, 16 at once; `attributes` are those of math.exp.
std::string getText(StringRef attributes) {
  return R"(
    func.func @main(%x: tensor<?xf32>) -> tensor<?xf32> {
      %c0 = arith.constant 0 : index
      %c16 = arith.constant 16 : index
      %zero = arith.constant 0.0 : f32
      %n = tensor.dim %x, %c0 : tensor<?xf32>
      %init = tensor.empty(%n) : tensor<?xf32>
      %y = scf.for %i = %c0 to %n step %c16 iter_args(%out = %init)
          -> (tensor<?xf32>) {
        %v = vector.transfer_read %x[%i], %zero {in_bounds = [true]}
          : tensor<?xf32>, vector<16xf32>
        %e = math.exp %v )" +
         attributes.str() + R"( : vector<16xf32>
        %w = vector.transfer_write %e, %out[%i] {in_bounds = [true]}
          : vector<16xf32>, tensor<?xf32>
        scf.yield %w : tensor<?xf32>
      }
      return %y : tensor<?xf32>
    })";
}

/// Every `stride`th f32 of those with the given sign bit, -0 and +0 to NaN.
std::vector<float> getFloats(bool negative, uint32_t stride) {
  std::vector<float> values;
  uint32_t sign = negative ? 0x80000000u : 0;
  auto add = [&](uint32_t magnitude) {
    values.push_back(llvm::bit_cast<float>(sign | magnitude));
  };
  for (uint64_t bits = 0; bits < 0x80000000u; bits += stride)
    add(static_cast<uint32_t>(bits));
  for (uint32_t bits : {0x7F800000u, 0x7F800001u, 0x7FC00001u, 0x7FFFFFFFu,
                        0x7F7FFFFFu, 1u, 0x00800000u})
    add(bits);
  while (values.size() % 16 != 0)
    add(0);
  return values;
}

HostTensor makeFloats(Type type, const std::vector<float> &values) {
  HostTensor tensor =
      HostTensor::allocate(type, {static_cast<int64_t>(values.size())});
  std::memcpy(tensor.data.data(), values.data(), tensor.data.size());
  return tensor;
}

/// |`y` - exp(x)| in units of the last bit of the f32 nearest to exp(x).
double getUlps(float y, double exact) {
  if (std::isnan(exact) || std::isnan(y))
    return std::isnan(exact) == std::isnan(y) ? 0 : HUGE_VAL;
  auto nearest = static_cast<float>(exact);
  if (nearest == y)
    return 0;
  if (std::isinf(nearest) || std::isinf(y))
    return HUGE_VAL;
  int exponent = std::max(std::ilogb(nearest), -126);
  return std::fabs(y - exact) / std::ldexp(1.0, exponent - 23);
}

/// With and without a fused multiply-add.
class ExpandExpTest : public ExecutionTest,
                      public ::testing::WithParamInterface<bool> {
protected:
  std::vector<float> runExp(StringRef attributes,
                            const std::vector<float> &values) {
    ToLLVMPipelineOptions options;
#ifdef __x86_64__
    if (!GetParam())
      options.targetFeatures = "-fma";
#endif
    std::vector<HostTensor> results =
        run(*parse(getText(attributes)), makeFloats(getType("f32"), values),
            options);
    if (results.empty())
      return std::vector<float>(values.size());
    std::vector<float> floats(values.size());
    std::memcpy(floats.data(), results[0].data.data(), results[0].data.size());
    return floats;
  }
};

TEST_P(ExpandExpTest, WithinTwoUlpForEveryFloat) {
  double largest = 0;
  for (bool negative : {false, true}) {
    std::vector<float> values = getFloats(negative, 509);
    std::vector<float> results = runExp("", values);
    for (auto [x, y] : llvm::zip(values, results)) {
      double ulps = getUlps(y, std::exp(double(x)));
      largest = std::max(largest, ulps);
      ASSERT_LE(ulps, 2) << "exp(" << x << ") = " << y;
    }
  }
  RecordProperty("ulps", std::to_string(largest));
}

constexpr StringRef kNotPositive =
    "{fpq.operand_range = #fpq.range<0xFFF0000000000000, 0.0>}";

TEST_P(ExpandExpTest, NotPositiveIsNormalAndWithinTwoUlpOrZero) {
  std::vector<float> values = getFloats(/*negative=*/true, 257);
  std::vector<float> results = runExp(kNotPositive, values);
  double largest = 0;
  for (auto [x, y] : llvm::zip(values, results)) {
    double exact = std::exp(double(x));
    ASSERT_FALSE(y > 1.0f) << x;
    if (exact < 0x1p-126) {
      ASSERT_TRUE(y == 0 || getUlps(y, exact) <= 2) << x << " " << y;
      continue;
    }
    largest = std::max(largest, getUlps(y, exact));
    ASSERT_LE(getUlps(y, exact), 2) << "exp(" << x << ") = " << y;
  }
  EXPECT_EQ(runExp(kNotPositive, std::vector<float>(16, -kInfinity))[0], 0.0f);
  EXPECT_EQ(runExp(kNotPositive, std::vector<float>(16, -0.0f))[0], 1.0f);
  RecordProperty("ulps", std::to_string(largest));
}

TEST_P(ExpandExpTest, ApproximateIsWithinItsBound) {
  std::vector<float> values = getFloats(/*negative=*/true, 257);
  std::vector<float> results =
      runExp(("fastmath<afn> " + kNotPositive).str(), values);
  double largest = 0;
  for (auto [x, y] : llvm::zip(values, results)) {
    double exact = std::exp(double(x));
    ASSERT_EQ(std::isnan(y), std::isnan(x));
    if (!(exact >= 0x1p-100))
      continue;
    largest = std::max(largest, std::fabs(y / exact - 1));
  }
  EXPECT_LE(largest, 1.4e-4);
}

INSTANTIATE_TEST_SUITE_P(Targets, ExpandExpTest, ::testing::Bool(),
                         [](const auto &info) {
                           return info.param ? "fma" : "no_fma";
                         });

} // namespace
