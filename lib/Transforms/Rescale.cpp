//===- Rescale.cpp - sums of narrow values at their scale -----------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Rescale.h"
#include "fpq/IR/Numerics.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include <cmath>

using namespace mlir;
using namespace fpq;

//===----------------------------------------------------------------------===//
// Factors
//===----------------------------------------------------------------------===//

static RescaleFactor getRescaleFactor(const DequantizedOperand &operand) {
  DequantizeOp dequantize = operand.dequantize;
  RescaleFactor result;
  result.map = operand.scaleMap;
  result.scales = dequantize.getScale();
  // Constants have a static shape, which a dynamic value need not have.
  if (auto cast = result.scales.getDefiningOp<tensor::CastOp>())
    result.scales = cast.getSource();
  Attribute constant;
  if (!matchPattern(result.scales, m_Constant(&constant)))
    return result;
  if (auto scale = dyn_cast<FloatAttr>(constant))
    result.factors = {getScaleInverse(scale.getValue().convertToFloat())};
  else if (auto scales = dyn_cast<DenseFPElementsAttr>(constant))
    result.factors =
        llvm::map_to_vector(scales.getValues<float>(), getScaleInverse);
  return result;
}

std::optional<SmallVector<RescaleFactor, 2>>
fpq::getRescaleFactors(const DequantizedOperand &lhs,
                       const DequantizedOperand &rhs, std::string &reason) {
  RescaleFactor left = getRescaleFactor(lhs), right = getRescaleFactor(rhs);
  if (left.factors.empty() || right.factors.empty())
    return SmallVector<RescaleFactor, 2>{left, right};
  auto [leftMin, leftMax] =
      std::minmax_element(left.factors.begin(), left.factors.end());
  auto [rightMin, rightMax] =
      std::minmax_element(right.factors.begin(), right.factors.end());
  if (!std::isnormal(*leftMin * *rightMin) ||
      !std::isnormal(*leftMax * *rightMax)) {
    reason = "a product of reciprocals of the scales is no normal f32";
    return std::nullopt;
  }
  if (left.factors.size() < right.factors.size())
    std::swap(left, right);
  if (right.factors.size() != 1 && left.map != right.map)
    return SmallVector<RescaleFactor, 2>{left, right};
  for (auto [index, factor] : llvm::enumerate(left.factors))
    factor *= right.factors[right.factors.size() == 1 ? 0 : index];
  return SmallVector<RescaleFactor, 2>{left};
}

/// The factors: an f32 or a tensor of them.
static Value createFactors(RewriterBase &rewriter, Location loc,
                           const RescaleFactor &factor) {
  auto type = dyn_cast<RankedTensorType>(factor.scales.getType());
  if (!factor.factors.empty()) {
    TypedAttr attr = rewriter.getF32FloatAttr(factor.factors.front());
    if (type)
      attr = DenseElementsAttr::get(type, ArrayRef<float>(factor.factors));
    return arith::ConstantOp::create(rewriter, loc, attr);
  }
  if (type) {
    Value empty = tensor::EmptyOp::create(
        rewriter, loc, tensor::getMixedSizes(rewriter, loc, factor.scales),
        type.getElementType());
    return linalg::ReciprocalOp::create(rewriter, loc, factor.scales, empty)
        .getResult(0);
  }
  Value one =
      arith::ConstantOp::create(rewriter, loc, rewriter.getF32FloatAttr(1.0f));
  return arith::DivFOp::create(rewriter, loc, one, factor.scales);
}

//===----------------------------------------------------------------------===//
// Products
//===----------------------------------------------------------------------===//

Value fpq::createRescale(RewriterBase &rewriter, Location loc, Value sums,
                         ArrayRef<RescaleFactor> factors, Value init,
                         RankedTensorType type) {
  AffineMap identity = rewriter.getMultiDimIdentityMap(type.getRank());
  SmallVector<Value> inputs{sums}, values;
  SmallVector<AffineMap> maps{identity};
  for (const RescaleFactor &factor : factors) {
    values.push_back(createFactors(rewriter, loc, factor));
    if (isa<RankedTensorType>(values.back().getType())) {
      inputs.push_back(values.back());
      maps.push_back(factor.map);
    }
  }
  if (init) {
    inputs.push_back(init);
    maps.push_back(identity);
  }
  maps.push_back(identity);

  auto buildBody = [&](OpBuilder &builder, Location bodyLoc,
                       ValueRange arguments) {
    ValueRange::iterator next = std::next(arguments.begin());
    Value product;
    for (Value factor : values) {
      if (isa<RankedTensorType>(factor.getType()))
        factor = *next++;
      product = product
                    ? arith::MulFOp::create(builder, bodyLoc, product, factor)
                          .getResult()
                    : factor;
    }
    Value result =
        arith::MulFOp::create(builder, bodyLoc, arguments.front(), product);
    if (init) {
      Value start = *next;
      if (start.getType() != result.getType())
        start =
            arith::ExtFOp::create(builder, bodyLoc, result.getType(), start);
      result = arith::AddFOp::create(builder, bodyLoc, result, start);
    }
    if (type.getElementType() != result.getType())
      result = arith::TruncFOp::create(builder, bodyLoc, type.getElementType(),
                                       result);
    linalg::YieldOp::create(builder, bodyLoc, result);
  };
  Value empty = tensor::EmptyOp::create(
      rewriter, loc, tensor::getMixedSizes(rewriter, loc, sums),
      type.getElementType());
  if (empty.getType() != type)
    empty = tensor::CastOp::create(rewriter, loc, type, empty);
  SmallVector<utils::IteratorType> iterators(type.getRank(),
                                             utils::IteratorType::parallel);
  return linalg::GenericOp::create(rewriter, loc, type, inputs, empty, maps,
                                   iterators, buildBody)
      .getResult(0);
}
