//===- CastOracle.cpp - inputs and expected results of casts --------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CastOracle.h"
#include "llvm/ADT/StringSwitch.h"
#include <cmath>
#include <random>

using namespace fpq::test;
using llvm::APFloat;
using llvm::APInt;
using llvm::fltSemantics;

static constexpr auto kNearestEven = APFloat::rmNearestTiesToEven;

const fltSemantics &fpq::test::getSemantics(llvm::StringRef type) {
  for (const NarrowFormat &format : getNarrowFormats())
    if (format.name == type)
      return *format.semantics;
  return *llvm::StringSwitch<const fltSemantics *>(type)
              .Case("f16", &APFloat::IEEEhalf())
              .Case("bf16", &APFloat::BFloat())
              .Case("f32", &APFloat::IEEEsingle())
              .Case("f64", &APFloat::IEEEdouble());
}

APFloat fpq::test::fromBits(uint64_t bits, const fltSemantics &semantics) {
  return APFloat(semantics,
                 APInt(APFloat::semanticsSizeInBits(semantics), bits));
}

uint64_t fpq::test::toBits(const APFloat &value) {
  return value.bitcastToAPInt().getZExtValue();
}

uint64_t fpq::test::convertBits(uint64_t bits, const fltSemantics &from,
                                const fltSemantics &to) {
  APFloat value = fromBits(bits, from);
  if (!APFloat::semanticsHasSignedRepr(to))
    value.clearSign();
  if (!APFloat::semanticsHasSignedRepr(from) && value.isNaN())
    value = APFloat::getQNaN(APFloat::IEEEsingle());
  bool losesInfo;
  value.convert(to, kNearestEven, &losesInfo);
  return toBits(value);
}

std::vector<uint64_t> fpq::test::getAllBits(unsigned width) {
  std::vector<uint64_t> all(size_t(1) << width);
  for (size_t bits = 0; bits < all.size(); ++bits)
    all[bits] = bits;
  return all;
}

static void appendSpecials(std::vector<uint64_t> &bits,
                           const fltSemantics &semantics) {
  uint64_t inf = toBits(APFloat::getInf(semantics));
  unsigned mantissaBits = APFloat::semanticsPrecision(semantics) - 1;
  uint64_t mantissa = (uint64_t(1) << mantissaBits) - 1;
  for (unsigned i = 0; i < mantissaBits; ++i) {
    uint64_t bit = uint64_t(1) << i;
    bits.insert(bits.end(), {bit, bit - 1, inf | bit, inf | bit | (bit >> 1),
                             (inf | mantissa) ^ bit,
                             inf | bit | uint64_t(1) << (mantissaBits - 1)});
  }
  bits.insert(bits.end(), {inf, inf - 1, inf | mantissa, mantissa});
}

std::vector<uint64_t> fpq::test::getBoundaryBits(const NarrowFormat &format,
                                                 const fltSemantics &semantics,
                                                 double scale) {
  std::vector<double> values{0.0};
  for (unsigned code = 0; code <= format.maxCode; ++code) {
    bool losesInfo;
    APFloat value = fromBits(code, *format.semantics);
    value.convert(APFloat::IEEEdouble(), kNearestEven, &losesInfo);
    values.push_back(value.convertToDouble());
  }
  double step = values.back() - values[values.size() - 2];
  values.push_back(values.back() + (format.mantissaBits ? step : 2 * step));
  size_t count = values.size();
  for (size_t i = 1; i < count; ++i)
    values.push_back((values[i - 1] + values[i]) / 2);
  values.insert(values.end(), {format.min / 2.0, format.min / 4.0});

  std::vector<uint64_t> bits;
  uint64_t largest = toBits(APFloat::getLargest(semantics));
  for (double value : values) {
    bool losesInfo;
    APFloat wide(value / scale);
    wide.convert(semantics, kNearestEven, &losesInfo);
    uint64_t center = toBits(wide);
    for (uint64_t near = center < 2 ? 0 : center - 2; near <= center + 2;
         ++near)
      if (near <= largest)
        bits.push_back(near);
  }
  appendSpecials(bits, semantics);

  unsigned width = APFloat::semanticsSizeInBits(semantics);
  size_t positive = bits.size();
  for (size_t i = 0; i < positive; ++i)
    bits.push_back(bits[i] | uint64_t(1) << (width - 1));
  return bits;
}

std::vector<uint64_t> fpq::test::getRandomBits(size_t count,
                                               const NarrowFormat &format,
                                               const fltSemantics &semantics,
                                               double scale) {
  std::mt19937_64 random(20240 + format.maxCode);
  unsigned width = APFloat::semanticsSizeInBits(semantics);
  unsigned mantissaBits = APFloat::semanticsPrecision(semantics) - 1;
  int bias = 1 - APFloat::semanticsMinExponent(semantics);
  uint64_t mask = ~uint64_t(0) >> (64 - width);
  uint64_t exponentMask =
      (uint64_t(1) << (width - 1)) - (uint64_t(1) << mantissaBits);
  int lowest = std::ilogb(format.min / scale) - 3 + bias;
  int highest = std::ilogb(format.max / scale) + 3 + bias;
  lowest = std::max(lowest, 0);
  highest = std::min(highest, 2 * bias + 1);
  std::uniform_int_distribution<uint64_t> exponent(
      static_cast<uint64_t>(lowest), static_cast<uint64_t>(highest));

  std::vector<uint64_t> bits(count);
  for (size_t i = 0; i < count; ++i) {
    bits[i] = random() & mask;
    if (i % 2)
      bits[i] = (bits[i] & ~exponentMask) | exponent(random) << mantissaBits;
  }
  return bits;
}
