//===- FPQAttrs.cpp - fpq attributes --------------------------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "fpq/IR/FPQAttrs.h"
#include "fpq/IR/FPQDialect.h"
#include "fpq/IR/Numerics.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/DialectImplementation.h"
#include "llvm/ADT/TypeSwitch.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace fpq;

#include "fpq/IR/FPQEnums.cpp.inc"

#define GET_ATTRDEF_CLASSES
#include "fpq/IR/FPQAttrs.cpp.inc"

void FPQDialect::registerAttributes() {
  addAttributes<
#define GET_ATTRDEF_LIST
#include "fpq/IR/FPQAttrs.cpp.inc"
      >();
}

//===----------------------------------------------------------------------===//
// GranularityAttr
//===----------------------------------------------------------------------===//

LogicalResult
GranularityAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                        GranularityKind kind, int64_t axis,
                        ArrayRef<int64_t> blocks) {
  if (axis < 0)
    return emitError() << "axis " << axis << " is negative";
  for (int64_t block : blocks)
    if (block != -1 && block < 1)
      return emitError() << "block extent " << block
                         << " is neither positive nor -1 (the whole dimension)";
  return success();
}

OptionalParseResult
GranularityAttr::parseOptionalClause(AsmParser &parser,
                                     GranularityAttr &result) {
  SMLoc loc = parser.getCurrentLocation();
  StringRef keyword;
  if (failed(parser.parseOptionalKeyword(
          &keyword, {"per_tensor", "per_axis", "per_block", "mx"})))
    return std::nullopt;
  GranularityKind kind = *symbolizeGranularityKind(keyword);
  int64_t axis = 0;
  SmallVector<int64_t> blocks;
  auto parseInteger = [&]() {
    return parser.parseInteger(blocks.emplace_back());
  };
  switch (kind) {
  case GranularityKind::PerTensor:
    break;
  case GranularityKind::PerAxis:
  case GranularityKind::MX:
    if (parser.parseLParen() || parser.parseInteger(axis) ||
        parser.parseRParen())
      return failure();
    break;
  case GranularityKind::PerBlock:
    if (parser.parseCommaSeparatedList(AsmParser::Delimiter::Paren,
                                       parseInteger))
      return failure();
    break;
  }
  auto emitError = [&] { return parser.emitError(loc); };
  if (failed(verify(emitError, kind, axis, blocks)))
    return failure();
  result = GranularityAttr::get(parser.getContext(), kind, axis, blocks);
  return success();
}

void GranularityAttr::printClause(AsmPrinter &printer) const {
  printer << stringifyGranularityKind(getKind());
  switch (getKind()) {
  case GranularityKind::PerTensor:
    break;
  case GranularityKind::PerAxis:
  case GranularityKind::MX:
    printer << '(' << getAxis() << ')';
    break;
  case GranularityKind::PerBlock:
    printer << '(' << getBlocks() << ')';
    break;
  }
}

Attribute GranularityAttr::parse(AsmParser &parser, Type) {
  if (parser.parseLess())
    return {};
  SMLoc loc = parser.getCurrentLocation();
  GranularityAttr result;
  OptionalParseResult clause = parseOptionalClause(parser, result);
  if (!clause.has_value())
    parser.emitError(loc, "expected per_tensor, per_axis, per_block or mx");
  if (!clause.has_value() || failed(*clause) || parser.parseGreater())
    return {};
  return result;
}

void GranularityAttr::print(AsmPrinter &printer) const {
  printer << '<';
  printClause(printer);
  printer << '>';
}

LogicalResult
GranularityAttr::verifyAppliesTo(function_ref<InFlightDiagnostic()> emitError,
                                 Type type) const {
  if (isPerTensor())
    return success();
  auto tensorType = dyn_cast<RankedTensorType>(type);
  if (!tensorType)
    return emitError() << "granularity " << *this << " takes a ranked tensor; "
                       << type << " is quantized per_tensor";
  int64_t rank = tensorType.getRank();
  if (getKind() == GranularityKind::PerBlock) {
    if (static_cast<int64_t>(getBlocks().size()) != rank)
      return emitError() << "granularity has " << getBlocks().size()
                         << " block extents, but " << type << " has rank "
                         << rank;
    return success();
  }
  if (getAxis() >= rank)
    return emitError() << "granularity axis " << getAxis()
                       << " is out of range for " << type << " of rank "
                       << rank;
  return success();
}

SmallVector<int64_t>
GranularityAttr::getBlockShape(ArrayRef<int64_t> shape) const {
  switch (getKind()) {
  case GranularityKind::PerTensor:
    return SmallVector<int64_t>(shape.size(), -1);
  case GranularityKind::PerAxis: {
    SmallVector<int64_t> blocks(shape.size(), -1);
    blocks[getAxis()] = 1;
    return blocks;
  }
  case GranularityKind::PerBlock:
    return llvm::to_vector(getBlocks());
  case GranularityKind::MX: {
    SmallVector<int64_t> blocks(shape.size(), 1);
    blocks[getAxis()] = kMXBlock;
    return blocks;
  }
  }
  llvm_unreachable("unknown granularity kind");
}

Type GranularityAttr::getScaleType(Type type) const {
  auto f32 = Float32Type::get(getContext());
  if (isPerTensor())
    return f32;
  ArrayRef<int64_t> shape = cast<RankedTensorType>(type).getShape();
  if (getKind() == GranularityKind::PerAxis)
    return RankedTensorType::get({shape[getAxis()]}, f32);
  SmallVector<int64_t> scaleShape;
  for (auto [dim, block] : llvm::zip_equal(shape, getBlockShape(shape))) {
    if (block == -1)
      scaleShape.push_back(1);
    else if (ShapedType::isDynamic(dim))
      scaleShape.push_back(ShapedType::kDynamic);
    else
      scaleShape.push_back(llvm::divideCeil(dim, block));
  }
  Type element = getKind() == GranularityKind::MX
                     ? Type(Float8E8M0FNUType::get(getContext()))
                     : Type(f32);
  return RankedTensorType::get(scaleShape, element);
}

//===----------------------------------------------------------------------===//
// ScalePolicyAttr
//===----------------------------------------------------------------------===//

LogicalResult
ScalePolicyAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                        ScalePolicyKind kind, APFloat number) {
  if (kind != ScalePolicyKind::Number)
    return success();
  if (&number.getSemantics() != &APFloat::IEEEsingle() ||
      !isValidScale(number.convertToFloat()))
    return emitError() << "scale policy is no valid scale: it and its "
                          "reciprocal must be positive, finite, normal f32 "
                          "numbers";
  return success();
}

/// The nearest f32 to `value`, or nothing (after an error) if it is no scale.
static FailureOr<ScalePolicyAttr>
getNumberPolicy(MLIRContext *context, double value,
                function_ref<InFlightDiagnostic()> emitError) {
  APFloat number(static_cast<float>(value));
  if (failed(
          ScalePolicyAttr::verify(emitError, ScalePolicyKind::Number, number)))
    return failure();
  return ScalePolicyAttr::get(context, static_cast<float>(value));
}

FailureOr<ScalePolicyAttr>
ScalePolicyAttr::parseOption(MLIRContext *context, StringRef text,
                             function_ref<InFlightDiagnostic()> emitError) {
  if (text == "fp-max")
    return ScalePolicyAttr::get(context, ScalePolicyKind::FPMax);
  if (text == "pow2")
    return ScalePolicyAttr::get(context, ScalePolicyKind::Pow2);
  double value;
  if (text.getAsDouble(value)) {
    emitError() << "unknown scale policy '" << text
                << "'; accepted are fp-max, pow2 and a number";
    return failure();
  }
  return getNumberPolicy(context, value, emitError);
}

ParseResult ScalePolicyAttr::parseClause(AsmParser &parser,
                                         ScalePolicyAttr &result) {
  SMLoc loc = parser.getCurrentLocation();
  StringRef keyword;
  if (succeeded(parser.parseOptionalKeyword(&keyword, {"fp_max", "pow2"}))) {
    result = get(parser.getContext(), *symbolizeScalePolicyKind(keyword));
    return success();
  }
  double value;
  if (parser.parseFloat(value))
    return failure();
  FailureOr<ScalePolicyAttr> number = getNumberPolicy(
      parser.getContext(), value, [&] { return parser.emitError(loc); });
  if (failed(number))
    return failure();
  result = *number;
  return success();
}

void ScalePolicyAttr::printClause(AsmPrinter &printer) const {
  if (getKind() == ScalePolicyKind::Number)
    printer.printFloat(getNumber());
  else
    printer << stringifyScalePolicyKind(getKind());
}

Attribute ScalePolicyAttr::parse(AsmParser &parser, Type) {
  if (parser.parseLess())
    return {};
  ScalePolicyAttr result;
  if (parseClause(parser, result) || parser.parseGreater())
    return {};
  return result;
}

void ScalePolicyAttr::print(AsmPrinter &printer) const {
  printer << '<';
  printClause(printer);
  printer << '>';
}

//===----------------------------------------------------------------------===//
// RangeAttr
//===----------------------------------------------------------------------===//

LogicalResult RangeAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                                APFloat lo, APFloat hi) {
  if (&lo.getSemantics() != &APFloat::IEEEdouble() ||
      &hi.getSemantics() != &APFloat::IEEEdouble())
    return emitError() << "range bounds must be f64";
  if (lo.isNaN() || hi.isNaN() || lo > hi)
    return emitError() << "range is empty: lower bound above upper bound, or "
                          "a bound that is NaN";
  return success();
}

Attribute RangeAttr::parse(AsmParser &parser, Type) {
  SMLoc loc = parser.getCurrentLocation();
  double lo, hi;
  if (parser.parseLess() || parser.parseFloat(lo) || parser.parseComma() ||
      parser.parseFloat(hi) || parser.parseGreater())
    return {};
  return parser.getChecked<RangeAttr>(loc, parser.getContext(), APFloat(lo),
                                      APFloat(hi));
}

void RangeAttr::print(AsmPrinter &printer) const {
  printer << '<';
  printer.printFloat(getLo());
  printer << ", ";
  printer.printFloat(getHi());
  printer << '>';
}
