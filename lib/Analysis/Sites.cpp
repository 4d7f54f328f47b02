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
#include "mlir/IR/TypeUtilities.h"
#include "llvm/ADT/DenseMap.h"

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
