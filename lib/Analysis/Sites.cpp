//===- Sites.cpp - observation sites of a program -------------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "fpq/Analysis/Sites.h"
#include "fpq/Analysis/DataMovement.h"
#include "fpq/IR/FPQOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/TypeUtilities.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/Support/Format.h"

using namespace mlir;
using namespace fpq;

static Type getElementType(ObserveOp observe) {
  return getElementTypeOrSelf(observe.getType());
}

LogicalResult fpq::verifySitesAgree(Operation *root) {
  DenseMap<StringAttr, ObserveOp> firstOfSite;
  WalkResult result = root->walk([&](ObserveOp observe) {
    auto [it, inserted] =
        firstOfSite.try_emplace(observe.getSiteAttr(), observe);
    ObserveOp first = it->second;
    if (inserted || (first.getFormat() == observe.getFormat() &&
                     first.getGranularity() == observe.getGranularity() &&
                     first.getKind() == observe.getKind() &&
                     first.getPolicyAttr() == observe.getPolicyAttr() &&
                     getElementType(first) == getElementType(observe)))
      return WalkResult::advance();
    InFlightDiagnostic error =
        observe.emitOpError("disagrees with another observer of site '")
        << observe.getSite()
        << "': format, granularity, kind, policy and element type of a site "
           "must be the same everywhere";
    error.attachNote(first.getLoc()) << "the other observer is here";
    return WalkResult::interrupt();
  });
  return failure(result.wasInterrupted());
}

std::string fpq::formatLocation(Location loc) {
  std::string text;
  llvm::raw_string_ostream os(text);
  if (auto file = loc->findInstanceOf<FileLineColLoc>())
    os << file.getFilename().getValue() << ':' << file.getLine() << ':'
       << file.getColumn();
  else
    os << loc;
  return text;
}

SmallVector<float, 1> fpq::getConstantScales(Value scale) {
  auto toFloat = [](APFloat value) {
    bool losesInfo;
    value.convert(APFloat::IEEEsingle(), APFloat::rmNearestTiesToEven,
                  &losesInfo);
    return value.convertToFloat();
  };
  // Where an extent is not known, the constant is cast.
  if (auto cast = scale.getDefiningOp<tensor::CastOp>())
    scale = cast.getSource();
  Attribute constant;
  if (!matchPattern(scale, m_Constant(&constant)))
    return {};
  if (auto scalar = dyn_cast<FloatAttr>(constant))
    return {toFloat(scalar.getValue())};
  SmallVector<float, 1> scales;
  if (auto dense = dyn_cast<DenseFPElementsAttr>(constant))
    for (const APFloat &value : dense.getValues<APFloat>())
      scales.push_back(toFloat(value));
  return scales;
}

std::string fpq::formatScales(ArrayRef<float> scales) {
  if (scales.empty())
    return "-";
  auto [smallest, largest] = std::minmax_element(scales.begin(), scales.end());
  std::string text;
  llvm::raw_string_ostream os(text);
  os << llvm::format("%.7g", *smallest);
  if (*smallest != *largest)
    os << " to " << llvm::format("%.7g", *largest);
  return text;
}

std::string fpq::describeProof(Value value) {
  while (Value source = getMovedSource(value))
    value = source;
  Operation *op = value.getDefiningOp();
  if (!op)
    return "block argument";
  std::string text = op->getName().getStringRef().str();
  auto generic = dyn_cast<linalg::GenericOp>(op);
  if (!generic)
    return text;
  unsigned index = cast<OpResult>(value).getResultNumber();
  Operation *yielded =
      generic.getBody()->getTerminator()->getOperand(index).getDefiningOp();
  if (yielded)
    text += " (" + yielded->getName().getStringRef().str() + ")";
  return text;
}
