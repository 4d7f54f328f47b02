//===- FPQOps.cpp - fpq operations ----------------------------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "fpq/IR/FPQOps.h"
#include "fpq/IR/Numerics.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/DialectImplementation.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/OpImplementation.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace fpq;

//===----------------------------------------------------------------------===//
// Assembly
//===----------------------------------------------------------------------===//

static OptionalParseResult parseGranularity(OpAsmParser &parser,
                                            GranularityAttr &granularity) {
  return GranularityAttr::parseOptionalClause(parser, granularity);
}

static void printGranularity(OpAsmPrinter &printer, Operation *,
                             GranularityAttr granularity) {
  granularity.printClause(printer);
}

static ParseResult parseKind(OpAsmParser &parser, ObserverKindAttr &kind) {
  FailureOr<ObserverKind> parsed = FieldParser<ObserverKind>::parse(parser);
  if (failed(parsed))
    return failure();
  kind = ObserverKindAttr::get(parser.getContext(), *parsed);
  return success();
}

static void printKind(OpAsmPrinter &printer, Operation *,
                      ObserverKindAttr kind) {
  printer << stringifyObserverKind(kind.getValue());
}

static ParseResult parsePolicy(OpAsmParser &parser, ScalePolicyAttr &policy) {
  return ScalePolicyAttr::parseClause(parser, policy);
}

static void printPolicy(OpAsmPrinter &printer, Operation *,
                        ScalePolicyAttr policy) {
  policy.printClause(printer);
}

#define GET_OP_CLASSES
#include "fpq/IR/FPQOps.cpp.inc"

//===----------------------------------------------------------------------===//
// Verification
//===----------------------------------------------------------------------===//

/// Whether two types are both scalars, both vectors or both tensors, of equal
/// shape.
static bool haveSameShape(Type a, Type b) {
  // Compared in parts: cloning one type with the element of the other would
  // cost the verifier more than the passes.
  if (auto tensorA = dyn_cast<RankedTensorType>(a)) {
    auto tensorB = dyn_cast<RankedTensorType>(b);
    return tensorB && tensorA.getShape() == tensorB.getShape() &&
           tensorA.getEncoding() == tensorB.getEncoding();
  }
  if (auto vectorA = dyn_cast<VectorType>(a)) {
    auto vectorB = dyn_cast<VectorType>(b);
    return vectorB && vectorA.getShape() == vectorB.getShape() &&
           vectorA.getScalableDims() == vectorB.getScalableDims();
  }
  return !isa<ShapedType>(b);
}

/// Checks every element of a constant scale (S5). An f8E8M0FNU element stands
/// for a power of two.
static LogicalResult verifyConstantScale(Operation *op, Value scale) {
  Attribute value;
  if (!matchPattern(scale, m_Constant(&value)))
    return success();
  auto verifyElement = [&](APFloat element) -> LogicalResult {
    bool losesInfo;
    APFloat single = element;
    single.convert(APFloat::IEEEsingle(), APFloat::rmNearestTiesToEven,
                   &losesInfo);
    if (isValidScale(single.convertToFloat()))
      return success();
    SmallString<16> text;
    element.toString(text);
    return op->emitOpError("scale ")
           << text
           << " is not valid: the scale and its reciprocal must be positive, "
              "finite, normal f32 numbers";
  };
  if (auto scalar = dyn_cast<FloatAttr>(value))
    return verifyElement(scalar.getValue());
  auto elements = dyn_cast<DenseFPElementsAttr>(value);
  if (!elements)
    return success();
  if (elements.isSplat())
    return verifyElement(elements.getSplatValue<APFloat>());
  for (APFloat element : elements.getValues<APFloat>())
    if (failed(verifyElement(element)))
      return failure();
  return success();
}

/// What quantize and dequantize have in common: `wide` and `narrow` have one
/// shape, and the scale has the type that the granularity gives it.
static LogicalResult verifyScaledOp(Operation *op, Type wide, Type narrow,
                                    Value scale, GranularityAttr granularity) {
  if (!haveSameShape(wide, narrow))
    return op->emitOpError("operand and result must have the same shape, got ")
           << op->getOperand(0).getType() << " and "
           << op->getResult(0).getType();
  if (failed(
          granularity.verifyAppliesTo([&] { return op->emitOpError(); }, wide)))
    return failure();

  Type expected = granularity.getScaleType(wide);
  bool elementwise = isa<VectorType>(wide) &&
                     scale.getType() == cast<VectorType>(wide).clone(expected);
  if (scale.getType() != expected && !elementwise)
    return op->emitOpError("scale of ")
           << wide << " with granularity " << granularity << " must be "
           << expected << ", got " << scale.getType();
  return verifyConstantScale(op, scale);
}

LogicalResult ObserveOp::verify() {
  if (getSite().empty())
    return emitOpError("site name is empty");
  return getGranularity().verifyAppliesTo([&] { return emitOpError(); },
                                          getType());
}

LogicalResult QuantizeOp::verify() {
  return verifyScaledOp(*this, getInput().getType(), getType(), getScale(),
                        getGranularity());
}

LogicalResult DequantizeOp::verify() {
  return verifyScaledOp(*this, getType(), getInput().getType(), getScale(),
                        getGranularity());
}

//===----------------------------------------------------------------------===//
// Types and shapes
//===----------------------------------------------------------------------===//

/// `type` with its element type, or itself if a scalar, replaced.
static Type cloneWithElement(Type type, Type element) {
  if (auto shaped = dyn_cast<ShapedType>(type))
    return shaped.clone(element);
  return element;
}

LogicalResult DequantizeOp::inferReturnTypes(MLIRContext *context,
                                             std::optional<Location>,
                                             DequantizeOp::Adaptor adaptor,
                                             SmallVectorImpl<Type> &inferred) {
  inferred.push_back(cloneWithElement(adaptor.getInput().getType(),
                                      Float32Type::get(context)));
  return success();
}

bool DequantizeOp::isCompatibleReturnTypes(TypeRange lhs, TypeRange rhs) {
  return lhs.size() == 1 && rhs.size() == 1 &&
         haveSameShape(lhs.front(), rhs.front()) &&
         isWideFloatType(getElementTypeOrSelf(lhs.front())) &&
         isWideFloatType(getElementTypeOrSelf(rhs.front()));
}

/// The result has the shape of operand 0 in every op of the dialect.
static LogicalResult reifyFromInput(OpBuilder &builder, Operation *op,
                                    ReifiedRankedShapedTypeDims &shapes) {
  if (!isa<RankedTensorType>(op->getResult(0).getType()))
    return failure();
  shapes.push_back(
      tensor::getMixedSizes(builder, op->getLoc(), op->getOperand(0)));
  return success();
}

LogicalResult
ObserveOp::reifyResultShapes(OpBuilder &builder,
                             ReifiedRankedShapedTypeDims &shapes) {
  return reifyFromInput(builder, *this, shapes);
}

LogicalResult
QuantizeOp::reifyResultShapes(OpBuilder &builder,
                              ReifiedRankedShapedTypeDims &shapes) {
  return reifyFromInput(builder, *this, shapes);
}

LogicalResult
DequantizeOp::reifyResultShapes(OpBuilder &builder,
                                ReifiedRankedShapedTypeDims &shapes) {
  return reifyFromInput(builder, *this, shapes);
}

//===----------------------------------------------------------------------===//
// Traits
//===----------------------------------------------------------------------===//

/// Whether the ODS definition of `OpTy` lists the trait.
template <typename OpTy, template <typename> class... Traits>
static bool hasDeclaredTrait(const Op<OpTy, Traits...> *, TypeID trait) {
  return op_definition_impl::hasTrait<Traits...>(trait);
}

template <typename OpTy>
static bool hasDeclaredOrElementwiseMappableTrait(TypeID trait) {
  return trait == TypeID::get<OpTrait::Elementwise>() ||
         trait == TypeID::get<OpTrait::Scalarizable>() ||
         trait == TypeID::get<OpTrait::Vectorizable>() ||
         trait == TypeID::get<OpTrait::Tensorizable>() ||
         hasDeclaredTrait(static_cast<const OpTy *>(nullptr), trait);
}

OperationName::HasTraitFn QuantizeOp::getHasTraitFn() {
  return hasDeclaredOrElementwiseMappableTrait<QuantizeOp>;
}

OperationName::HasTraitFn DequantizeOp::getHasTraitFn() {
  return hasDeclaredOrElementwiseMappableTrait<DequantizeOp>;
}
