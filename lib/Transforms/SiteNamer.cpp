//===- SiteNamer.cpp - names of observation sites -------------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SiteNamer.h"
#include "fpq/IR/FPQOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/SymbolTable.h"

using namespace mlir;
using namespace fpq;

static StringAttr getSymbolName(Operation *op) {
  return op->getAttrOfType<StringAttr>(SymbolTable::getSymbolAttrName());
}

/// The nearest enclosing op with a symbol name, or null.
static Operation *getScope(Operation *op) {
  do
    op = op->getParentOp();
  while (op && !getSymbolName(op));
  return op;
}

/// The outermost name in `loc`, or an empty string.
static StringRef getLocationName(Location loc) {
  StringRef name;
  loc->walk([&](Location nested) {
    auto nameLoc = dyn_cast<NameLoc>(nested);
    if (!nameLoc)
      return WalkResult::advance();
    name = nameLoc.getName();
    return WalkResult::interrupt();
  });
  return name;
}

/// What stands for an op without a name location.
static StringRef getKindName(Operation *op) {
  if (auto generic = dyn_cast<linalg::GenericOp>(op)) {
    if (linalg::isaContractionOpInterface(generic))
      return "contraction";
    if (linalg::isaConvolutionOpInterface(generic))
      return "convolution";
  }
  return op->getName().stripDialect();
}

SiteNamer::SiteNamer(Operation *root) {
  root->walk([&](Operation *op) {
    StringAttr site;
    if (auto observe = dyn_cast<ObserveOp>(op))
      site = observe.getSiteAttr();
    else if (auto quantize = dyn_cast<QuantizeOp>(op))
      site = quantize.getSiteAttr();
    if (site && scopes[getScope(op)].taken.insert(site).second)
      existingSites.push_back(site.str());
  });
}

std::string SiteNamer::create(Operation *op, StringRef role) {
  Operation *scopeOp = getScope(op);
  std::string base;
  if (scopeOp)
    base = (getSymbolName(scopeOp).getValue() + ".").str();
  StringRef name = getLocationName(op->getLoc());
  base += name.empty() ? getKindName(op) : name;
  base += ("." + role).str();

  Scope &scope = scopes[scopeOp];
  unsigned &number = scope.nextNumber[base];
  std::string unique;
  do {
    unique = number == 0 ? base : base + "." + std::to_string(number);
    ++number;
  } while (!scope.taken.insert(unique).second);
  return unique;
}
