//===- NarrowFormat.cpp - table of narrow float formats -------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "fpq/IR/NarrowFormat.h"
#include "mlir/IR/Builders.h"

using namespace mlir;
using namespace fpq;
using llvm::APFloat;

static NarrowFormat describe(llvm::StringLiteral name,
                             const llvm::fltSemantics &semantics) {
  auto code = [](const APFloat &value) {
    return static_cast<uint8_t>(value.bitcastToAPInt().getZExtValue());
  };
  auto toFloat = [](APFloat value) {
    bool losesInfo;
    value.convert(APFloat::IEEEsingle(), APFloat::rmNearestTiesToEven,
                  &losesInfo);
    return value.convertToFloat();
  };

  NarrowFormat format{name, &semantics};
  format.width = APFloat::semanticsSizeInBits(semantics);
  format.mantissaBits = APFloat::semanticsPrecision(semantics) - 1;
  format.minExponent = APFloat::semanticsMinExponent(semantics);
  format.hasSign = APFloat::semanticsHasSignedRepr(semantics);
  format.hasZero = APFloat::semanticsHasZero(semantics);
  format.hasNaN = APFloat::semanticsHasNaN(semantics);
  format.hasInf = APFloat::semanticsHasInf(semantics);
  format.hasNegativeZero =
      format.hasZero && format.hasSign &&
      APFloat::getZero(semantics, /*Negative=*/true).isNegative();

  APFloat largest = APFloat::getLargest(semantics);
  APFloat smallestNormal = APFloat::getSmallestNormalized(semantics);
  // The field of the smallest normal number is 1, or 0 where the format has
  // neither zero nor subnormals.
  format.bias =
      (code(smallestNormal) >> format.mantissaBits) - format.minExponent;
  format.maxCode = code(largest);
  format.nanCode =
      format.hasNaN ? code(APFloat::getQNaN(semantics)) : format.maxCode;
  format.max = toFloat(largest);
  format.minNormal = toFloat(smallestNormal);
  format.min = toFloat(APFloat::getSmallest(semantics));
  return format;
}

ArrayRef<NarrowFormat> fpq::getNarrowFormats() {
  static const NarrowFormat formats[] = {
      describe("f8E4M3FN", APFloat::Float8E4M3FN()),
      describe("f8E5M2", APFloat::Float8E5M2()),
      describe("f8E4M3FNUZ", APFloat::Float8E4M3FNUZ()),
      describe("f8E5M2FNUZ", APFloat::Float8E5M2FNUZ()),
      describe("f8E4M3", APFloat::Float8E4M3()),
      describe("f8E3M4", APFloat::Float8E3M4()),
      describe("f8E4M3B11FNUZ", APFloat::Float8E4M3B11FNUZ()),
      describe("f6E2M3FN", APFloat::Float6E2M3FN()),
      describe("f6E3M2FN", APFloat::Float6E3M2FN()),
      describe("f4E2M1FN", APFloat::Float4E2M1FN()),
      describe("f8E8M0FNU", APFloat::Float8E8M0FNU()),
  };
  return formats;
}

const NarrowFormat *fpq::lookupNarrowFormat(Type type) {
  auto floatType = dyn_cast<FloatType>(type);
  if (!floatType || floatType.getWidth() > 8)
    return nullptr;
  for (const NarrowFormat &format : getNarrowFormats())
    if (format.semantics == &floatType.getFloatSemantics())
      return &format;
  return nullptr;
}

FloatType fpq::getFloatType(const NarrowFormat &format, MLIRContext *context) {
  switch (APFloat::SemanticsToEnum(*format.semantics)) {
  case APFloat::S_Float8E4M3FN:
    return Float8E4M3FNType::get(context);
  case APFloat::S_Float8E5M2:
    return Float8E5M2Type::get(context);
  case APFloat::S_Float8E4M3FNUZ:
    return Float8E4M3FNUZType::get(context);
  case APFloat::S_Float8E5M2FNUZ:
    return Float8E5M2FNUZType::get(context);
  case APFloat::S_Float8E4M3:
    return Float8E4M3Type::get(context);
  case APFloat::S_Float8E3M4:
    return Float8E3M4Type::get(context);
  case APFloat::S_Float8E4M3B11FNUZ:
    return Float8E4M3B11FNUZType::get(context);
  case APFloat::S_Float6E2M3FN:
    return Float6E2M3FNType::get(context);
  case APFloat::S_Float6E3M2FN:
    return Float6E3M2FNType::get(context);
  case APFloat::S_Float4E2M1FN:
    return Float4E2M1FNType::get(context);
  case APFloat::S_Float8E8M0FNU:
    return Float8E8M0FNUType::get(context);
  default:
    llvm_unreachable("not a format of the table");
  }
}
