//===- InsertObservers.cpp - mark the values to quantize ------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SiteFilter.h"
#include "SiteNamer.h"
#include "SiteOptions.h"
#include "fpq/Analysis/DataMovement.h"
#include "fpq/IR/FPQOps.h"
#include "fpq/Transforms/Passes.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/IR/Remarks.h"
#include "mlir/IR/TypeUtilities.h"

namespace fpq {
#define GEN_PASS_DEF_INSERTOBSERVERSPASS
#include "fpq/Transforms/Passes.h.inc"
} // namespace fpq

using namespace mlir;
using namespace fpq;

namespace {
/// Which ops a run of the pass looks at.
class OpSelection {
public:
  /// Emits an error at `root` and returns failure on an unknown word.
  static FailureOr<OpSelection> create(Operation *root,
                                       ArrayRef<std::string> words) {
    OpSelection selection;
    selection.softmax = selection.matmul = selection.conv = words.empty();
    for (StringRef word : words) {
      if (word == "softmax")
        selection.softmax = true;
      else if (word == "matmul")
        selection.matmul = true;
      else if (word == "conv")
        selection.conv = true;
      else if (word.contains('.'))
        selection.names.insert(word);
      else
        return emitError(root->getLoc(), "unknown op kind '")
               << word
               << "'; accepted are softmax, matmul, conv and full op names "
                  "such as acme.softmax";
    }
    return selection;
  }

  bool selectsOperands(Operation *op) const {
    auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
    if (!linalgOp)
      return false;
    if (linalg::isaContractionOpInterface(linalgOp))
      return matmul || isNamed(op);
    return isConvolution(linalgOp) && (conv || isNamed(op));
  }

  bool selectsResults(Operation *op) const {
    return (softmax && isa<linalg::SoftmaxOp>(op)) || isNamed(op);
  }

private:
  bool isNamed(Operation *op) const {
    return names.contains(op->getName().getStringRef());
  }

  /// Poolings, named or generic, share the interface of convolutions; their
  /// second operand is only the shape of a window.
  static bool isConvolution(linalg::LinalgOp op) {
    return linalg::isaConvolutionOpInterface(op) &&
           op.payloadUsesValueFromOperand(op.getDpsInputOperand(1));
  }

  bool softmax, matmul, conv;
  llvm::StringSet<> names;
};

//===----------------------------------------------------------------------===//
// Pass
//===----------------------------------------------------------------------===//

struct InsertObserversPass
    : public fpq::impl::InsertObserversPassBase<InsertObserversPass> {
  using Base::Base;

  void runOnOperation() override;

private:
  /// Observes `value` for `use`, or for all its users if `use` is null.
  LogicalResult visit(Operation *op, Value value, OpOperand *use,
                      StringRef role);
  void insert(Operation *op, Value value, OpOperand *use, StringRef site);

  // The options, parsed, and what a run keeps.
  TypeAttr formatAttr;
  GranularityAttr granularityAttr;
  std::optional<SiteNamer> namer;
  std::optional<SiteFilter> filter;
  SmallVector<std::string> sites;
};
} // namespace

static remark::RemarkOpts getRemarkOpts() {
  return remark::RemarkOpts::name("observer").category("fpq-insert-observers");
}

/// Whether `value` comes out of an observer or a dequantize or, as a result
/// that all users are to read observed, goes into an observer or a quantize.
static bool isObservedOrQuantized(Value value, bool asResult) {
  if (asResult &&
      llvm::any_of(value.getUsers(), llvm::IsaPred<ObserveOp, QuantizeOp>))
    return true;
  for (; value; value = getMovedSource(value))
    if (isa_and_nonnull<ObserveOp, DequantizeOp>(value.getDefiningOp()))
      return true;
  return false;
}

void InsertObserversPass::insert(Operation *op, Value value, OpOperand *use,
                                 StringRef site) {
  IRRewriter rewriter(&getContext());
  if (use)
    rewriter.setInsertionPoint(op);
  else
    rewriter.setInsertionPointAfter(op);
  auto observe = ObserveOp::create(
      rewriter, op->getLoc(), value.getType(), value,
      rewriter.getStringAttr(site), formatAttr, granularityAttr,
      ObserverKindAttr::get(&getContext(), kind), ScalePolicyAttr());
  if (use)
    rewriter.modifyOpInPlace(op, [&] { use->set(observe); });
  else
    rewriter.replaceAllUsesExcept(value, observe, observe);
  remark::passed(op->getLoc(), getRemarkOpts()) << remark::metric("site", site);
}

LogicalResult InsertObserversPass::visit(Operation *op, Value value,
                                         OpOperand *use, StringRef role) {
  Type element = getElementTypeOrSelf(value.getType());
  if (!isa<RankedTensorType, FloatType>(value.getType()) ||
      !isa<FloatType>(element))
    return success();
  auto leave = [&](StringRef reason) {
    remark::missed(op->getLoc(), getRemarkOpts())
        << remark::metric("role", role) << remark::reason("{0}", reason);
    return success();
  };
  if (!isWideFloatType(element))
    return leave("the value is already narrow");
  if (isObservedOrQuantized(value, /*asResult=*/!use))
    return leave("the value is already observed or quantized");

  std::string site = namer->create(op, role);
  sites.push_back(site);
  if (!filter->matches(site))
    return success();
  if (failed(granularityAttr.verifyAppliesTo(
          [&] { return op->emitOpError() << "site " << site << ": "; },
          value.getType())))
    return failure();
  insert(op, value, use, site);
  return success();
}

void InsertObserversPass::runOnOperation() {
  Operation *root = getOperation();
  Type formatType = parseFormatOption(root, "format", format);
  granularityAttr = parseGranularityOption(root, granularity);
  FailureOr<OpSelection> selection = OpSelection::create(root, ops);
  FailureOr<SiteFilter> parsedFilter =
      SiteFilter::create(root, include, exclude);
  if (!formatType || !granularityAttr || failed(selection) ||
      failed(parsedFilter))
    return signalPassFailure();
  formatAttr = TypeAttr::get(formatType);
  filter = std::move(*parsedFilter);
  namer.emplace(root);
  // A pattern may match a site of an earlier run and no new one.
  sites.clear();
  llvm::append_range(sites, namer->getExistingSites());
  for (StringRef site : sites)
    (void)filter->matches(site);

  SmallVector<Operation *> selected;
  root->walk([&](Operation *op) {
    if (selection->selectsOperands(op) || selection->selectsResults(op))
      selected.push_back(op);
  });
  for (Operation *op : selected) {
    bool operands = selection->selectsOperands(op);
    if (operands) {
      auto linalgOp = cast<linalg::LinalgOp>(op);
      constexpr StringRef kRoles[] = {"lhs", "rhs"};
      for (auto [role, operand] :
           llvm::zip(kRoles, linalgOp.getDpsInputOperands()))
        if (failed(visit(op, operand->get(), operand, role)))
          return signalPassFailure();
    }
    if (!operands || outputs)
      for (Value result : op->getResults())
        if (failed(visit(op, result, /*use=*/nullptr, "result")))
          return signalPassFailure();
  }

  // Nested under a pass manager the run sees a part of the program only.
  if (!root->getParentOp())
    filter->warnUnmatched(root, sites);
}
