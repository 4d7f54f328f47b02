//===- Numerics.cpp - reference arithmetic of the ops ---------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "fpq/IR/Numerics.h"
#include <cmath>

using namespace mlir;
using namespace fpq;
using llvm::APFloat;

bool fpq::isValidScale(float scale) {
  return scale > 0 && std::isnormal(scale) &&
         std::isnormal(getScaleInverse(scale));
}

float fpq::getScaleInverse(float scale) { return 1.0f / scale; }

static constexpr auto kNearestEven = APFloat::rmNearestTiesToEven;

static APFloat convertTo(APFloat value, const llvm::fltSemantics &semantics) {
  bool losesInfo;
  value.convert(semantics, kNearestEven, &losesInfo);
  return value;
}

/// The semantics that an element is computed in (S2, S4).
static const llvm::fltSemantics &
getComputeSemantics(const llvm::fltSemantics &wide) {
  return &wide == &APFloat::IEEEdouble() ? wide : APFloat::IEEEsingle();
}

APFloat fpq::quantize(const APFloat &x, float scale,
                      const NarrowFormat &format) {
  const llvm::fltSemantics &compute = getComputeSemantics(x.getSemantics());
  APFloat product = convertTo(x, compute);
  product.multiply(convertTo(APFloat(scale), compute), kNearestEven);

  auto fromCode = [&](uint8_t code) {
    return APFloat(*format.semantics, llvm::APInt(format.width, code));
  };
  if (product.isNaN())
    return fromCode(format.nanCode);
  APFloat largest = convertTo(fromCode(format.maxCode), compute);
  if (abs(product).compare(largest) == APFloat::cmpGreaterThan)
    return APFloat::getLargest(*format.semantics, product.isNegative());
  return convertTo(product, *format.semantics);
}

APFloat fpq::dequantize(const APFloat &q, float scale,
                        const llvm::fltSemantics &semantics) {
  const llvm::fltSemantics &compute = getComputeSemantics(semantics);
  APFloat product = convertTo(q, compute);
  product.multiply(convertTo(APFloat(getScaleInverse(scale)), compute),
                   kNearestEven);
  return convertTo(product, semantics);
}

bool fpq::survivesRoundTrip(float scale, const NarrowFormat &format,
                            const llvm::fltSemantics &semantics) {
  for (unsigned code = 0; code < 1u << format.width; ++code) {
    APFloat q(*format.semantics, llvm::APInt(format.width, code));
    if (!q.isFinite())
      continue;
    APFloat back = quantize(dequantize(q, scale, semantics), scale, format);
    if (!back.bitwiseIsEqual(q))
      return false;
  }
  return true;
}

std::optional<float> fpq::computeScale(ScalePolicyAttr policy,
                                       const NarrowFormat &format,
                                       double bound) {
  double largest = format.max / bound;
  double scale;
  switch (policy.getKind()) {
  case ScalePolicyKind::FPMax:
    scale = largest;
    break;
  case ScalePolicyKind::Pow2:
    scale = std::ldexp(1.0, std::ilogb(largest));
    break;
  case ScalePolicyKind::Number:
    scale = policy.getNumber().convertToFloat();
    if (scale > largest)
      return std::nullopt;
    break;
  }
  auto rounded = static_cast<float>(scale);
  if (!isValidScale(rounded))
    return std::nullopt;
  return rounded;
}
