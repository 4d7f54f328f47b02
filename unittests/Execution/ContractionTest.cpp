//===- ContractionTest.cpp - matrix products of every form ----------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Contractions on small integers, whose sums are exact in any order, against
// plain loops here.
//
//===----------------------------------------------------------------------===//

#include "ExecutionTest.h"
#include "llvm/ADT/StringExtras.h"
#include <cmath>
#include <map>

using namespace mlir;
using namespace fpq;
using namespace fpq::test;

namespace {
/// A contraction in the notation of einsum, one letter a loop.
struct Form {
  StringRef name, lhs, rhs, out;
  StringRef lhsType = "f32", rhsType = "f32", outType = "f32";
};

enum class Weights { Argument, Dense, Resource };
using Extents = std::map<char, int64_t>;

class ContractionTest : public ExecutionTest,
                        public ::testing::WithParamInterface<Form> {
protected:
  void expectExact(const Form &form, const Extents &extents, bool isDynamic,
                   bool isFilled = true, Weights weights = Weights::Argument);
};
} // namespace

static SmallVector<int64_t> getShape(StringRef loops, const Extents &extents) {
  return llvm::map_to_vector(loops,
                             [&](char loop) { return extents.at(loop); });
}

/// Integers from -3 to 3, which every format with three bits holds.
static std::vector<double> getValues(ArrayRef<int64_t> shape, int64_t seed) {
  std::vector<double> values(ShapedType::getNumElements(shape));
  for (auto [index, value] : llvm::enumerate(values))
    value = static_cast<int64_t>((index * 5 + index / 7 * 3 + seed) % 7) - 3;
  return values;
}

static std::string getMap(const Extents &extents, StringRef operand) {
  auto list = [](auto &&letters) {
    return "(" +
           llvm::join(
               llvm::map_range(
                   letters, [](char letter) { return std::string(1, letter); }),
               ", ") +
           ")";
  };
  std::string loops;
  for (auto [loop, extent] : extents)
    loops += loop;
  return "affine_map<" + list(loops) + " -> " + list(operand) + ">";
}

/// The literal of an f32 tensor.
static std::string getDense(ArrayRef<int64_t> shape, ArrayRef<double> values) {
  if (shape.empty())
    return std::to_string(values.front());
  std::vector<std::string> parts;
  size_t size = values.size() / shape.front();
  for (int64_t index = 0; index < shape.front(); ++index)
    parts.push_back(
        getDense(shape.drop_front(), values.slice(index * size, size)));
  return "[" + llvm::join(parts, ", ") + "]";
}

/// The blob of a resource: its alignment and the f32 elements.
static std::string getBlob(ArrayRef<double> values) {
  std::string bytes("\x04\0\0\0", 4);
  for (double value : values) {
    float element = static_cast<float>(value);
    bytes.append(reinterpret_cast<const char *>(&element), sizeof(element));
  }
  return "0x" + llvm::toHex(bytes);
}

/// The sum over all loops, in f64.
static std::vector<double> contract(const Form &form, const Extents &extents,
                                    ArrayRef<double> lhs, ArrayRef<double> rhs,
                                    std::vector<double> out) {
  Extents point;
  auto getIndex = [&](StringRef operand) {
    int64_t index = 0;
    for (char loop : operand)
      index = index * extents.at(loop) + point[loop];
    return index;
  };
  auto iterate = [&](auto &&self, Extents::const_iterator loop) -> void {
    if (loop == extents.end()) {
      out[getIndex(form.out)] +=
          lhs[getIndex(form.lhs)] * rhs[getIndex(form.rhs)];
      return;
    }
    for (int64_t index = 0; index < loop->second; ++index) {
      point[loop->first] = index;
      self(self, std::next(loop));
    }
  };
  iterate(iterate, extents.begin());
  return out;
}

void ContractionTest::expectExact(const Form &form, const Extents &extents,
                                  bool isDynamic, bool isFilled,
                                  Weights weights) {
  SmallVector<int64_t> lhsShape = getShape(form.lhs, extents);
  SmallVector<int64_t> rhsShape = getShape(form.rhs, extents);
  SmallVector<int64_t> outShape = getShape(form.out, extents);
  std::vector<double> lhs = getValues(lhsShape, 1),
                      rhs = getValues(rhsShape, 4);
  std::vector<double> out = getValues(outShape, 2);

  std::string lhsType = getTensorText(lhsShape, form.lhsType, isDynamic);
  std::string rhsType = getTensorText(
      rhsShape, form.rhsType, isDynamic && weights == Weights::Argument);
  std::string outType = getTensorText(outShape, form.outType, isDynamic);
  std::string arguments = "%lhs: " + lhsType + ", %out: " + outType;
  std::string body, resource;
  if (weights == Weights::Argument) {
    arguments += ", %rhs: " + rhsType;
  } else if (weights == Weights::Dense) {
    body = "%rhs = arith.constant dense<" + getDense(rhsShape, rhs) +
           "> : " + rhsType + "\n";
  } else {
    body = "%rhs = arith.constant dense_resource<w> : " + rhsType + "\n";
    resource = "{-# dialect_resources: { builtin: { w: \"" + getBlob(rhs) +
               "\" } } #-}";
  }
  std::string init = "%out";
  if (isFilled) {
    init = "%init";
    body += "%zero = arith.constant 0.0 : " + form.outType.str() +
            "\n%init = linalg.fill ins(%zero : " + form.outType.str() +
            ") outs(%out : " + outType + ") -> " + outType + "\n";
    out.assign(out.size(), 0);
  }
  std::string maps;
  for (StringRef operand : {form.lhs, form.rhs, form.out})
    maps += (maps.empty() ? "" : ", ") + getMap(extents, operand);
  std::string text = "func.func @main(" + arguments + ") -> " + outType +
                     " {\n" + body + "%r = linalg.contract indexing_maps = [" +
                     maps + "] ins(%lhs, %rhs : " + lhsType + ", " + rhsType +
                     ") outs(" + init + " : " + outType + ") -> " + outType +
                     "\nreturn %r : " + outType + "\n}\n" + resource;

  std::vector<HostTensor> values{
      makeTensor(getType(form.lhsType), lhsShape, lhs),
      makeTensor(getType(form.outType), outShape, out)};
  if (weights == Weights::Argument)
    values.push_back(makeTensor(getType(form.rhsType), rhsShape, rhs));
  std::vector<HostTensor> results = run(text, values);
  ASSERT_EQ(results.size(), 1u) << text;
  EXPECT_EQ(results.front().toDoubles(), contract(form, extents, lhs, rhs, out))
      << text;
}

TEST_P(ContractionTest, Exact) {
  // Below, at and above the tiles of every target, in each dimension.
  for (auto [rows, columns, depth] : {std::tuple<int, int, int>{8, 32, 4},
                                      {1, 1, 1},
                                      {7, 31, 3},
                                      {9, 33, 5},
                                      {17, 64, 0},
                                      {6, 16, 2},
                                      {20, 80, 7}}) {
    Extents all = {{'a', 2},       {'b', 3},     {'h', 2}, {'i', rows},
                   {'j', columns}, {'k', depth}, {'l', 3}, {'p', 2}};
    Extents extents;
    for (StringRef operand : {GetParam().lhs, GetParam().rhs})
      for (char loop : operand)
        extents[loop] = all[loop];
    for (bool isDynamic : {false, true})
      expectExact(GetParam(), extents, isDynamic, /*isFilled=*/rows % 2 == 0);
  }
}

TEST_F(ContractionTest, RowGroups) {
  // More rows of a narrow operand than are extended at once.
  Form form{"", "ik", "kj", "ij", "f8E4M3FN", "f8E4M3FN"};
  for (bool isDynamic : {false, true})
    expectExact(form, {{'i', 133}, {'j', 40}, {'k', 5}}, isDynamic);
}

TEST_F(ContractionTest, Weights) {
  for (Weights weights : {Weights::Dense, Weights::Resource})
    for (StringRef rhs : {"kj", "jk"})
      for (int64_t columns : {1, 31, 32, 33, 96})
        for (bool isDynamic : {false, true}) {
          expectExact({"", "ik", rhs, "ij"},
                      {{'i', 9}, {'j', columns}, {'k', 6}}, isDynamic,
                      /*isFilled=*/true, weights);
          expectExact({"", "hik", rhs, "hij"},
                      {{'h', 2}, {'i', 3}, {'j', columns}, {'k', 5}}, isDynamic,
                      /*isFilled=*/true, weights);
        }
}

TEST_F(ContractionTest, Dequantized) {
  // Scales are powers of two, so that all is exact in any order.
  Form form{"", "hik", "hkj", "hij"};
  for (auto [rows, columns, depth] :
       {std::tuple<int, int, int>{7, 33, 5}, {133, 40, 3}})
    for (bool isDynamic : {false, true})
      for (bool isPerAxis : {false, true}) {
        Extents extents{{'h', 2}, {'i', rows}, {'j', columns}, {'k', depth}};
        SmallVector<int64_t> lhsShape = getShape(form.lhs, extents);
        SmallVector<int64_t> rhsShape = getShape(form.rhs, extents);
        SmallVector<int64_t> outShape = getShape(form.out, extents);
        auto getText = [&](ArrayRef<int64_t> shape, StringRef type) {
          return getTensorText(shape, type, isDynamic);
        };
        std::string codesType = getText(rhsShape, "f8E5M2"),
                    outType = getText(outShape, "f32");
        std::string scaleType =
            isPerAxis ? getText({columns}, "f32") : std::string("f32");
        std::string text =
            "func.func @main(%lhs: " + getText(lhsShape, "f8E4M3FN") +
            ", %rhs: " + codesType + ", %scales: " + getText({columns}, "f32") +
            ", %out: " + outType + ") -> " + outType + R"( {
              %zero = arith.constant 0.0 : f32
              %half = arith.constant 0.5 : f32
              %index = arith.constant 1 : index
            )" +
            (isPerAxis ? std::string()
                       : "%scale = tensor.extract %scales[%index] : " +
                             getText({columns}, "f32") + "\n") +
            "%a = fpq.dequantize %lhs, %half : " +
            getText(lhsShape, "f8E4M3FN") + ", f32 -> " +
            getText(lhsShape, "f32") + "\n%b = fpq.dequantize %rhs, " +
            (isPerAxis ? "%scales per_axis(2)" : "%scale") + " : " + codesType +
            ", " + scaleType + " -> " + getText(rhsShape, "f32") +
            "\n%init = linalg.fill ins(%zero : f32) outs(%out : " + outType +
            ") -> " + outType + "\n%r = linalg.batch_matmul ins(%a, %b : " +
            getText(lhsShape, "f32") + ", " + getText(rhsShape, "f32") +
            ") outs(%init : " + outType + ") -> " + outType +
            "\nreturn %r : " + outType + "\n}\n";

        std::vector<double> lhs = getValues(lhsShape, 1),
                            rhs = getValues(rhsShape, 4), scales;
        for (int64_t column = 0; column < columns; ++column)
          scales.push_back(std::ldexp(1.0, column % 5 - 2));
        std::vector<double> lhsValues = lhs, rhsValues = rhs;
        for (double &value : lhsValues)
          value *= 2;
        for (auto [index, value] : llvm::enumerate(rhsValues))
          value /= scales[isPerAxis ? index % columns : 1];
        std::vector<double> out(ShapedType::getNumElements(outShape));
        std::vector<HostTensor> results =
            run(text, {makeTensor(getType("f8E4M3FN"), lhsShape, lhs),
                       makeTensor(getType("f8E5M2"), rhsShape, rhs),
                       makeTensor(getType("f32"), {columns}, scales),
                       makeTensor(getType("f32"), outShape, out)});
        ASSERT_EQ(results.size(), 1u) << text;
        EXPECT_EQ(results.front().toDoubles(),
                  contract(form, extents, lhsValues, rhsValues, out))
            << text;
      }
}

INSTANTIATE_TEST_SUITE_P(
    Forms, ContractionTest,
    ::testing::Values(
        Form{"matmul", "ik", "kj", "ij"},
        Form{"matmul_f64", "ik", "kj", "ij", "f64", "f64", "f64"},
        Form{"matmul_f16", "ik", "kj", "ij", "f16", "f16", "f32"},
        Form{"matmul_f8_f8", "ik", "kj", "ij", "f8E4M3FN", "f8E5M2"},
        Form{"matmul_f32_f8", "ik", "kj", "ij", "f32", "f8E4M3FN"},
        Form{"matmul_f8_f32", "ik", "kj", "ij", "f8E4M3FN", "f32"},
        Form{"transposed_lhs", "ki", "kj", "ij"},
        Form{"transposed_rhs", "ik", "jk", "ij"},
        Form{"transposed_rhs_f8", "ik", "jk", "ij", "f8E4M3FN", "f8E4M3FN"},
        Form{"transposed_out", "ik", "kj", "ji"},
        Form{"matvec", "ik", "k", "i"}, Form{"vecmat", "k", "kj", "j"},
        Form{"outer", "ik", "jk", "ij", "f32", "f32", "f64"},
        Form{"batch", "bik", "bkj", "bij"},
        Form{"batch_f8", "bik", "bkj", "bij", "f8E4M3FN", "f8E4M3FN"},
        Form{"batches", "abik", "abjk", "abij"},
        Form{"heads", "aihk", "ajhk", "ahij"}, Form{"rows", "hik", "kj", "hij"},
        Form{"rows_f8", "hik", "kj", "hij", "f8E4M3FN", "f8E4M3FN"},
        Form{"panels", "ik", "pkj", "ipj"},
        Form{"reductions", "ikl", "klj", "ij"},
        Form{"reductions_apart", "kil", "ljk", "ij"},
        Form{"reductions_f8", "kil", "lkj", "ij", "f8E4M3FN", "f8E4M3FN"},
        Form{"batch_is_last", "ikb", "kjb", "ijb"}),
    [](const auto &info) { return info.param.name.str(); });
