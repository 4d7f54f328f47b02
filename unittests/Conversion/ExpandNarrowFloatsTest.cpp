//===- ExpandNarrowFloatsTest.cpp - expanded casts against APFloat --------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Every comparison is of bits: of the compiled expansion with APFloat.
//
//===----------------------------------------------------------------------===//

#include "CastKernel.h"
#include "CastOracle.h"
#include "fpq/IR/Numerics.h"
#include "gtest/gtest.h"
#include <cstdio>
#include <thread>

using namespace fpq;
using namespace fpq::test;
using llvm::APFloat;
using llvm::fltSemantics;

using Oracle = std::function<uint64_t(uint64_t)>;

/// Compares `kernel` with `oracle` on `sources`; reports the first few
/// mismatches.
static void compare(const CastKernel &kernel, llvm::StringRef what,
                    llvm::ArrayRef<uint64_t> sources, const Oracle &oracle,
                    float scale = 1.0f) {
  std::vector<uint64_t> results = kernel.run(sources, scale);
  std::vector<uint64_t> expected(sources.size());
  auto compute = [&](size_t begin, size_t end) {
    for (size_t i = begin; i < end; ++i)
      expected[i] = oracle(sources[i]);
  };
  size_t half = sources.size() / 2;
  std::thread other(compute, 0, half);
  compute(half, sources.size());
  other.join();

  size_t mismatches = 0;
  for (size_t i = 0; i < sources.size(); ++i) {
    if (results[i] == expected[i] || ++mismatches > 5)
      continue;
    ADD_FAILURE() << what.str() << ", scale " << scale << ": 0x" << std::hex
                  << sources[i] << " gives 0x" << results[i] << ", expected 0x"
                  << expected[i];
  }
  EXPECT_EQ(mismatches, 0u) << what.str();
  std::printf("  %-44s scale %-12g %9zu inputs, %zu mismatches\n",
              what.str().c_str(), scale, sources.size(), mismatches);
}

static void append(std::vector<uint64_t> &to,
                   const std::vector<uint64_t> &from) {
  to.insert(to.end(), from.begin(), from.end());
}

/// Inputs of the wide type `source` that are worth casting to `format`.
static std::vector<uint64_t> getWideInputs(const NarrowFormat &format,
                                           llvm::StringRef source,
                                           size_t randomCount,
                                           double scale = 1.0) {
  const fltSemantics &semantics = getSemantics(source);
  if (APFloat::semanticsSizeInBits(semantics) == 16)
    return getAllBits(16);
  std::vector<uint64_t> inputs = getBoundaryBits(format, semantics, scale);
  append(inputs, getRandomBits(randomCount, format, semantics, scale));
  return inputs;
}

static size_t getRandomCount(llvm::StringRef source) {
  return source == "f32" ? size_t(1) << 22 : size_t(1) << 20;
}

static std::string describe(llvm::StringRef op, llvm::StringRef source,
                            llvm::StringRef target, unsigned lanes) {
  return (op + " " + source + " to " + target + " x " + llvm::Twine(lanes))
      .str();
}

namespace {
/// A format, and what the expansion takes the target to have.
struct Setting {
  const NarrowFormat *format;
  NarrowCastTarget target;
};

class NarrowCast : public testing::TestWithParam<Setting> {
protected:
  CastKernel compile(const CastOp &op, llvm::StringRef cpu = "") {
    CompileOptions options;
    options.cpu = cpu;
    options.target = GetParam().target;
    return CastKernel(op, options);
  }

  const NarrowFormat &format = *GetParam().format;
};
class ValueCast : public NarrowCast {};
} // namespace

static std::string getName(const testing::TestParamInfo<Setting> &info) {
  const auto &[format, target] = info.param;
  return format->name.str() + (target.hasVectorMultiply ? "_multiply" : "") +
         (target.hasF16Extension ? "_f16" : "");
}

/// Each format, on a target without anything and on one with everything that
/// the expansion makes use of.
static std::vector<Setting> getSettings(bool onlyValues) {
  std::vector<Setting> settings;
  for (const NarrowFormat &format : getNarrowFormats())
    for (bool has : {false, true})
      if (!onlyValues || format.holdsValues())
        settings.push_back({&format, {has, has}});
  return settings;
}

INSTANTIATE_TEST_SUITE_P(Formats, NarrowCast,
                         testing::ValuesIn(getSettings(false)), getName);
INSTANTIATE_TEST_SUITE_P(Formats, ValueCast,
                         testing::ValuesIn(getSettings(true)), getName);

//===----------------------------------------------------------------------===//
// arith.truncf and arith.extf
//===----------------------------------------------------------------------===//

TEST_P(NarrowCast, Truncate) {
  for (llvm::StringRef source : {"f16", "bf16", "f32", "f64"}) {
    const fltSemantics &from = getSemantics(source);
    Oracle oracle = [&](uint64_t bits) {
      return convertBits(bits, from, *format.semantics);
    };
    for (unsigned lanes : {16, 1}) {
      CastKernel kernel = compile({source.str(), format.name.str(),
                                   "arith.truncf %x : $S to $T", lanes});
      size_t count = lanes == 1 ? 1 << 16 : getRandomCount(source);
      compare(kernel, describe("truncf", source, format.name, lanes),
              getWideInputs(format, source, count), oracle);
    }
  }
}

TEST_P(NarrowCast, Extend) {
  for (llvm::StringRef target : {"f16", "bf16", "f32", "f64"}) {
    const fltSemantics &to = getSemantics(target);
    Oracle oracle = [&](uint64_t bits) {
      return convertBits(bits, *format.semantics, to);
    };
    for (unsigned lanes : {16, 1}) {
      CastKernel kernel = compile(
          {format.name.str(), target.str(), "arith.extf %x : $S to $T", lanes});
      compare(kernel, describe("extf", format.name, target, lanes),
              getAllBits(format.width), oracle);
    }
  }
}

TEST_P(NarrowCast, ExtendWithoutNaN) {
  std::vector<uint64_t> codes = getAllBits(format.width);
  llvm::erase_if(codes, [&](uint64_t code) {
    return fromBits(code, *format.semantics).isNaN();
  });
  for (llvm::StringRef target : {"f16", "bf16", "f32", "f64"}) {
    const fltSemantics &to = getSemantics(target);
    CastKernel kernel = compile({format.name.str(), target.str(),
                                 "arith.extf %x fastmath<nnan> : $S to $T"});
    compare(kernel, describe("extf nnan", format.name, target, 16), codes,
            [&](uint64_t bits) {
              return convertBits(bits, *format.semantics, to);
            });
  }
}

TEST_P(NarrowCast, NarrowToNarrow) {
  for (const NarrowFormat &target : getNarrowFormats()) {
    if (target.width == format.width)
      continue;
    std::string op = target.width < format.width ? "truncf" : "extf";
    CastKernel kernel = compile({format.name.str(), target.name.str(),
                                 "arith." + op + " %x : $S to $T"});
    compare(kernel, describe(op, format.name, target.name, 16),
            getAllBits(format.width), [&](uint64_t bits) {
              return convertBits(bits, *format.semantics, *target.semantics);
            });
  }
}

//===----------------------------------------------------------------------===//
// fpq.quantize and fpq.dequantize
//===----------------------------------------------------------------------===//

TEST_P(ValueCast, Quantize) {
  for (llvm::StringRef source : {"f16", "bf16", "f32", "f64"}) {
    const fltSemantics &from = getSemantics(source);
    CastKernel kernel = compile({source.str(), format.name.str(),
                                 "fpq.quantize %x, %scale : $S, f32 -> $T"});
    for (float scale : {1.0f, 448.0f, 0x1.234568p-3f, 0x1p-126f, 0x1p126f}) {
      size_t count = scale == 1.0f ? getRandomCount(source) : 1 << 16;
      compare(
          kernel, describe("quantize", source, format.name, 16),
          getWideInputs(format, source, count, scale),
          [&](uint64_t bits) {
            return toBits(quantize(fromBits(bits, from), scale, format));
          },
          scale);
    }
  }
}

TEST_P(ValueCast, QuantizeScalarAndVectorScale) {
  const fltSemantics &from = getSemantics("f32");
  for (unsigned lanes : {1, 3, 4, 64}) {
    CastKernel kernel =
        compile({"f32", format.name.str(),
                 lanes == 1 ? "fpq.quantize %x, %scale : $S, f32 -> $T"
                            : "fpq.quantize %x, %scales : $S, $F -> $T",
                 lanes});
    compare(
        kernel, describe("quantize", "f32", format.name, lanes),
        getWideInputs(format, "f32", 1 << 16, 448.0),
        [&](uint64_t bits) {
          return toBits(quantize(fromBits(bits, from), 448.0f, format));
        },
        448.0f);
  }
}

TEST_P(ValueCast, QuantizeWithRange) {
  struct Case {
    double lo, hi;
    float scale;
  };
  // In turn: the product is exactly the maximum; both facts; the clamp is
  // needed; the sign is needed.
  const Case cases[] = {{0.0, 1.0, format.max},
                        {0.0, 1.0, format.max / 2},
                        {0.0, 1.5, format.max},
                        {-1.0, 1.0, format.max},
                        {-0.0, 1.0, format.max}};
  for (llvm::StringRef source : {"f16", "bf16", "f32", "f64"}) {
    const fltSemantics &from = getSemantics(source);
    for (const Case &c : cases) {
      auto text = [](double value) {
        llvm::SmallString<16> digits;
        APFloat(value).toString(digits);
        std::string number = digits.str().str();
        return number.find('.') == std::string::npos ? number + ".0" : number;
      };
      CastKernel kernel = compile(
          {source.str(), format.name.str(),
           "fpq.quantize %x, %constant range<" + text(c.lo) + ", " +
               text(c.hi) + "> : $S, f32 -> $T",
           16, "%constant = arith.constant " + text(c.scale) + " : f32"});
      std::vector<uint64_t> inputs =
          getWideInputs(format, source, 1 << 16, c.scale);
      llvm::erase_if(inputs, [&](uint64_t bits) {
        APFloat value = fromBits(bits, from);
        bool losesInfo;
        value.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven,
                      &losesInfo);
        // A lower bound of +0 allows -0, which then becomes +0.
        bool isOtherZero =
            value.isNegZero() && c.lo == 0.0 && !std::signbit(c.lo);
        return isOtherZero ||
               (!value.isNaN() && (value.convertToDouble() < c.lo ||
                                   value.convertToDouble() > c.hi));
      });
      compare(
          kernel, describe("quantize range", source, format.name, 16), inputs,
          [&](uint64_t bits) {
            return toBits(quantize(fromBits(bits, from), c.scale, format));
          },
          c.scale);
    }
  }
}

TEST_P(ValueCast, Dequantize) {
  for (llvm::StringRef target : {"f16", "bf16", "f32", "f64"}) {
    const fltSemantics &to = getSemantics(target);
    CastKernel kernel = compile({format.name.str(), target.str(),
                                 "fpq.dequantize %x, %scale : $S, f32 -> $T"});
    for (float scale : {1.0f, 448.0f, 0x1.234568p-3f, 3.0f, 0x1p-126f, 0x1p126f,
                        0x1.fffffep125f})
      compare(
          kernel, describe("dequantize", format.name, target, 16),
          getAllBits(format.width),
          [&](uint64_t bits) {
            return toBits(
                dequantize(fromBits(bits, *format.semantics), scale, to));
          },
          scale);
  }
}

/// A constant scale, which a power of two may be folded into, if it does not
/// overflow.
TEST_P(ValueCast, DequantizeConstantScale) {
  for (llvm::StringRef target : {"f16", "bf16", "f32", "f64"}) {
    const fltSemantics &to = getSemantics(target);
    for (float scale :
         {448.0f, 0x1.234568p-3f, 0x1p-126f, 0x1p-118f, 0x1p126f}) {
      CastKernel kernel = compile(
          {format.name.str(), target.str(),
           "fpq.dequantize %x, %constant : $S, f32 -> $T", 16,
           ("%constant = arith.constant 0x" +
            llvm::utohexstr(llvm::bit_cast<uint32_t>(scale)) + " : f32")});
      compare(
          kernel, describe("dequantize constant", format.name, target, 16),
          getAllBits(format.width),
          [&](uint64_t bits) {
            return toBits(
                dequantize(fromBits(bits, *format.semantics), scale, to));
          },
          scale);
    }
  }
}

//===----------------------------------------------------------------------===//
// Other targets
//===----------------------------------------------------------------------===//

#ifdef __x86_64__
TEST_P(ValueCast, BaselineProcessors) {
  const fltSemantics &single = getSemantics("f32");
  for (llvm::StringRef cpu : {"x86-64", "x86-64-v3"}) {
    // Without F16C that is a call for each element.
    if (cpu == "x86-64" && GetParam().target.hasF16Extension)
      continue;
    CastKernel kernel = compile(
        {"f32", format.name.str(), "fpq.quantize %x, %scale : $S, f32 -> $T"},
        cpu);
    compare(kernel, describe(cpu, "f32", format.name, 16),
            getWideInputs(format, "f32", 1 << 16), [&](uint64_t bits) {
              return toBits(quantize(fromBits(bits, single), 1.0f, format));
            });
    CastKernel truncation =
        compile({"f64", format.name.str(), "arith.truncf %x : $S to $T"}, cpu);
    compare(truncation, describe(cpu, "f64", format.name, 16),
            getWideInputs(format, "f64", 1 << 16), [&](uint64_t bits) {
              return convertBits(bits, getSemantics("f64"), *format.semantics);
            });
    CastKernel extension =
        compile({format.name.str(), "f32", "arith.extf %x : $S to $T"}, {cpu});
    compare(extension, describe(cpu, format.name, "f32", 16),
            getAllBits(format.width), [&](uint64_t bits) {
              return convertBits(bits, *format.semantics, single);
            });
  }
}
#endif
