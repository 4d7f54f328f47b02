//===- ElementTracing.cpp - what computes an element ----------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "fpq/Analysis/ElementTracing.h"
#include "DynamicBroadcast.h"
#include "fpq/IR/NarrowFormat.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace fpq;

/// Tracing one element ends after so many steps, and a comparison after so
/// many ops, so that the time for all elements of a module is linear in it.
static constexpr unsigned kMaxSteps = 64;
static constexpr unsigned kMaxComparedOps = 32;

//===----------------------------------------------------------------------===//
// Elements
//===----------------------------------------------------------------------===//

/// The linalg op in whose body `value` is, or null.
static linalg::LinalgOp getBodyOwner(Value value) {
  return dyn_cast_or_null<linalg::LinalgOp>(
      value.getParentBlock()->getParentOp());
}

Type Element::getType() const { return getElementTypeOrSelf(value); }

Element fpq::makeElement(Value value, ArrayRef<AffineExpr> indices) {
  Element element{value, llvm::to_vector<4>(indices)};
  if (auto type = dyn_cast<RankedTensorType>(value.getType())) {
    for (auto [index, extent] : llvm::zip(element.indices, type.getShape()))
      if (extent == 1)
        index = getAffineConstantExpr(0, value.getContext());
  } else if (!getBodyOwner(value)) {
    element.indices.clear();
  }
  return element;
}

Element fpq::makeElement(Value value) {
  unsigned numDims = 0;
  if (auto type = dyn_cast<RankedTensorType>(value.getType()))
    numDims = type.getRank();
  else if (linalg::LinalgOp owner = getBodyOwner(value))
    numDims = owner.getNumLoops();
  SmallVector<AffineExpr> dims;
  for (unsigned dim = 0; dim < numDims; ++dim)
    dims.push_back(getAffineDimExpr(dim, value.getContext()));
  return makeElement(value, dims);
}

Element fpq::getOperandElement(const Element &element, unsigned index) {
  return makeElement(element.getDefiningOp()->getOperand(index),
                     element.indices);
}

/// The float that the constant `value` is, or is full of.
static std::optional<APFloat> getConstant(Value value) {
  FloatAttr scalar;
  if (matchPattern(value, m_Constant(&scalar)))
    return scalar.getValue();
  SplatElementsAttr splat;
  if (matchPattern(value, m_Constant(&splat)) &&
      isa<FloatType>(splat.getElementType()))
    return splat.getSplatValue<APFloat>();
  return std::nullopt;
}

std::optional<APFloat> fpq::getConstantFloat(const Element &element) {
  Value traced = traceThroughCasts(element, /*exactOnly=*/true).value;
  if (auto extract = traced.getDefiningOp<tensor::ExtractOp>())
    traced = extract.getTensor();
  std::optional<APFloat> constant = getConstant(traced);
  auto type = dyn_cast<FloatType>(element.getType());
  if (constant && type) {
    bool losesInfo;
    constant->convert(type.getFloatSemantics(), APFloat::rmNearestTiesToEven,
                      &losesInfo);
  }
  return constant;
}

//===----------------------------------------------------------------------===//
// Steps
//===----------------------------------------------------------------------===//

/// The loops of `op` that compute the element of `result` at `indices`. Loops
/// that the result does not choose are null. Empty if the indices of the
/// result are none.
static SmallVector<AffineExpr> getLoopsOfResult(linalg::LinalgOp op,
                                                OpResult result,
                                                ArrayRef<AffineExpr> indices) {
  SmallVector<AffineExpr> loops(op.getNumLoops());
  AffineMap map = op.getIndexingMapMatchingResult(result);
  for (auto [expr, index] : llvm::zip_equal(map.getResults(), indices)) {
    auto dim = dyn_cast<AffineDimExpr>(expr);
    if (!dim && !isa<AffineConstantExpr>(expr))
      return {};
    AffineExpr known = dim ? loops[dim.getPosition()] : expr;
    if (known && known != index)
      return {};
    if (dim)
      loops[dim.getPosition()] = index;
  }
  for (auto [loop, extent] : llvm::zip(loops, op.getStaticLoopRanges()))
    if (extent == 1)
      loop = getAffineConstantExpr(0, op.getContext());
  return loops;
}

/// From the result of a linalg op to the scalar that its body yields.
static std::optional<Element> enterBody(linalg::LinalgOp op,
                                        const Element &element) {
  // The body of a reduction is one step of it, even of one along a dimension of
  // extent 1, all of whose loops are known.
  if (!op.hasPureTensorSemantics() || op.getNumReductionLoops() != 0)
    return std::nullopt;
  auto result = cast<OpResult>(element.value);
  SmallVector<AffineExpr> loops = getLoopsOfResult(op, result, element.indices);
  if (loops.size() != op.getNumLoops() || llvm::is_contained(loops, nullptr))
    return std::nullopt;
  Value yielded =
      op.getBlock()->getTerminator()->getOperand(result.getResultNumber());
  return makeElement(yielded, loops);
}

/// From a scalar that is an argument of a body to the operand.
static std::optional<Element> leaveBody(const Element &element) {
  auto argument = dyn_cast<BlockArgument>(element.value);
  linalg::LinalgOp op = argument ? getBodyOwner(argument) : nullptr;
  if (!op)
    return std::nullopt;
  OpOperand *operand = op.getMatchingOpOperand(argument);
  // In a reduction that is what has been combined so far.
  if (op.isDpsInit(operand) && op.getNumReductionLoops() > 0)
    return std::nullopt;
  AffineMap map = op.getMatchingIndexingMap(operand);
  SmallVector<AffineExpr> indices;
  for (AffineExpr expr : map.getResults())
    indices.push_back(expr.replaceDims(element.indices));
  return makeElement(operand->get(), indices);
}

static bool isReshape(Operation *op) {
  return isa_and_present<tensor::ExpandShapeOp, tensor::CollapseShapeOp>(op);
}

static SmallVector<int64_t> getDimsToKeep(RankedTensorType type) {
  return llvm::to_vector(llvm::make_filter_range(
      llvm::seq<int64_t>(type.getRank()),
      [&](int64_t dim) { return type.getDimSize(dim) != 1; }));
}

/// Whether the dimensions of `type` and `other`, which have the same elements,
/// are the same in order but for those of extent 1.
static bool haveSameDimsToKeep(RankedTensorType type, RankedTensorType other) {
  auto extents = [](RankedTensorType type) {
    return llvm::map_to_vector(
        getDimsToKeep(type), [=](int64_t dim) { return type.getDimSize(dim); });
  };
  SmallVector<int64_t> ofType = extents(type);
  return ofType == extents(other) &&
         llvm::count(ofType, ShapedType::kDynamic) <= 1;
}

/// Whether each group of `reshape` has one dimension that is not of extent 1.
static bool keepsDims(Operation *reshape) {
  auto expand = dyn_cast<tensor::ExpandShapeOp>(reshape);
  RankedTensorType expanded =
      expand ? expand.getResultType()
             : cast<tensor::CollapseShapeOp>(reshape).getSrcType();
  SmallVector<ReassociationIndices> groups =
      expand ? expand.getReassociationIndices()
             : cast<tensor::CollapseShapeOp>(reshape).getReassociationIndices();
  return llvm::all_of(groups, [&](ReassociationIndices &group) {
    return llvm::count_if(group, [&](int64_t dim) {
             return expanded.getDimSize(dim) != 1;
           }) <= 1;
  });
}

/// From a reshape that only adds or drops dimensions of extent 1, alone or
/// with the reshapes before it, to the source.
static std::optional<Element>
undoReshape(const Element &element,
            llvm::function_ref<void(Operation *)> visit) {
  auto type = cast<RankedTensorType>(element.value.getType());
  Value source = element.value;
  SmallVector<Operation *> passed;
  bool keeps = false;
  while (!keeps && isReshape(source.getDefiningOp()) &&
         passed.size() < kMaxSteps) {
    Operation *reshape = passed.emplace_back(source.getDefiningOp());
    source = reshape->getOperand(0);
    keeps = (passed.size() == 1 && keepsDims(reshape)) ||
            haveSameDimsToKeep(type, cast<RankedTensorType>(source.getType()));
  }
  if (!keeps)
    return std::nullopt;
  auto sourceType = cast<RankedTensorType>(source.getType());
  SmallVector<AffineExpr> indices(
      sourceType.getRank(), getAffineConstantExpr(0, source.getContext()));
  for (auto [dim, sourceDim] :
       llvm::zip_equal(getDimsToKeep(type), getDimsToKeep(sourceType)))
    indices[sourceDim] = element.indices[dim];
  if (visit)
    llvm::for_each(passed, visit);
  return makeElement(source, indices);
}

static std::optional<Element>
step(const Element &element, llvm::function_ref<void(Operation *)> visit) {
  Operation *op = element.getDefiningOp();
  if (!op)
    return leaveBody(element);
  if (isReshape(op))
    return undoReshape(element, visit);
  if (auto ifOp = dyn_cast<scf::IfOp>(op)) {
    Value source = undoDynamicBroadcast(ifOp, visit);
    if (!source)
      return std::nullopt;
    return makeElement(source, element.indices);
  }
  std::optional<Element> next;
  if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op))
    next = enterBody(linalgOp, element);
  else if (isa<tensor::CastOp>(op) &&
           isa<RankedTensorType>(op->getOperand(0).getType()))
    next = getOperandElement(element, 0);
  else if (auto splat = dyn_cast<tensor::SplatOp>(op))
    next = makeElement(splat.getInput(), {});
  if (next && visit)
    visit(op);
  return next;
}

Element fpq::trace(Element element,
                   llvm::function_ref<void(Operation *)> visit) {
  for (unsigned steps = 0; steps < kMaxSteps; ++steps) {
    std::optional<Element> next = step(element, visit);
    if (!next)
      break;
    element = *next;
  }
  return element;
}

Element fpq::traceThroughCasts(Element element, bool exactOnly,
                               llvm::function_ref<void(Operation *)> visit) {
  for (unsigned steps = 0; steps < kMaxSteps; ++steps) {
    element = trace(element, visit);
    Operation *op = element.getDefiningOp();
    bool isCast = isa_and_present<arith::ExtFOp>(op) ||
                  (!exactOnly && isa_and_present<arith::TruncFOp>(op));
    if (!isCast || !isWideFloatType(element.getType()) ||
        !isWideFloatType(getElementTypeOrSelf(op->getOperand(0))))
      break;
    if (visit && isa<RankedTensorType>(element.value.getType()))
      visit(op);
    element = getOperandElement(element, 0);
  }
  return element;
}

//===----------------------------------------------------------------------===//
// Reductions
//===----------------------------------------------------------------------===//

std::optional<Reduction> fpq::matchReduction(const Element &element,
                                             unsigned firstVariable) {
  auto result = dyn_cast<OpResult>(element.value);
  auto op = element.value.getDefiningOp<linalg::LinalgOp>();
  if (!op || !op.hasPureTensorSemantics())
    return std::nullopt;
  SmallVector<AffineExpr> loops = getLoopsOfResult(op, result, element.indices);
  if (loops.empty())
    return std::nullopt;
  Reduction reduction;
  reduction.op = op;
  reduction.type = element.getType();
  SmallVector<utils::IteratorType> iterators = op.getIteratorTypesArray();
  for (auto [loop, iterator] : llvm::zip(loops, iterators)) {
    if (loop)
      continue;
    if (iterator != utils::IteratorType::reduction)
      return std::nullopt;
    loop = getAffineDimExpr(firstVariable + reduction.variables.size(),
                            op.getContext());
    reduction.variables.push_back(loop);
  }
  if (op.getNumReductionLoops() == 0)
    return std::nullopt;

  OpOperand *init = op.getDpsInitOperand(result.getResultNumber());
  BlockArgument accumulator = op.getMatchingBlockArgument(init);
  Value yielded =
      op.getBlock()->getTerminator()->getOperand(result.getResultNumber());
  Element combined =
      traceThroughCasts(makeElement(yielded, loops), /*exactOnly=*/false);
  reduction.combiner = combined.getDefiningOp();
  if (!reduction.combiner || reduction.combiner->getBlock() != op.getBlock() ||
      reduction.combiner->getNumOperands() != 2)
    return std::nullopt;
  for (unsigned index : {0, 1}) {
    Element operand = getOperandElement(combined, index);
    if (traceThroughCasts(operand, /*exactOnly=*/false).value != accumulator)
      continue;
    reduction.element = getOperandElement(combined, 1 - index);
    SmallVector<AffineExpr> first(
        cast<RankedTensorType>(init->get().getType()).getRank(),
        getAffineConstantExpr(0, op.getContext()));
    reduction.init = getConstantFloat(makeElement(init->get(), first));
    return reduction;
  }
  return std::nullopt;
}

//===----------------------------------------------------------------------===//
// Comparison
//===----------------------------------------------------------------------===//

static bool areIndicesSameAlong(const Element &element, const Element &other,
                                AffineExpr variable,
                                std::optional<unsigned> &axis) {
  if (element.indices.size() != other.indices.size())
    return false;
  for (auto [index, otherIndex] : llvm::zip(element.indices, other.indices)) {
    auto dim = dyn_cast<AffineDimExpr>(index);
    if (otherIndex == variable) {
      if (!dim || (axis && *axis != dim.getPosition()))
        return false;
      axis = dim.getPosition();
    } else if (index != otherIndex) {
      return false;
    }
  }
  return true;
}

static bool isSameAlong(Element element, Element other, AffineExpr variable,
                        std::optional<unsigned> &axis, unsigned &budget) {
  if (budget-- == 0) {
    budget = 0;
    return false;
  }
  element = traceThroughCasts(element, /*exactOnly=*/true);
  other = traceThroughCasts(other, /*exactOnly=*/true);
  if (element.value == other.value)
    return areIndicesSameAlong(element, other, variable, axis);
  // Computed twice, in the same way.
  Operation *op = element.getDefiningOp();
  Operation *otherOp = other.getDefiningOp();
  if (!op || !otherOp || op->getName() != otherOp->getName() ||
      op->getAttrDictionary() != otherOp->getAttrDictionary() ||
      op->getNumResults() != 1 || op->getNumRegions() != 0 ||
      op->getNumOperands() != otherOp->getNumOperands() || !isPure(op))
    return false;
  if (op->hasTrait<OpTrait::ConstantLike>())
    return element.getType() == other.getType();
  if (!OpTrait::hasElementwiseMappableTraits(op))
    return false;
  for (unsigned index = 0; index < op->getNumOperands(); ++index)
    if (!isSameAlong(getOperandElement(element, index),
                     getOperandElement(other, index), variable, axis, budget))
      return false;
  return true;
}

bool fpq::isSameAlong(const Element &element, const Element &other,
                      AffineExpr variable, std::optional<unsigned> &axis) {
  unsigned budget = kMaxComparedOps;
  return ::isSameAlong(element, other, variable, axis, budget);
}
