//===- FloatRangeAnalysis.cpp - dataflow of float ranges ------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "fpq/Analysis/FloatRangeAnalysis.h"
#include "fpq/IR/FPQOps.h"
#include "mlir/Analysis/DataFlow/Utils.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace fpq;

//===----------------------------------------------------------------------===//
// Lattice
//===----------------------------------------------------------------------===//

/// How often the range of a block argument may grow before it is widened. Every
/// cycle of values goes through one, or through a call.
static constexpr unsigned kMaxChanges = 4;

/// How often any other range may grow: a limit that nothing should reach.
static constexpr unsigned kMaxOtherChanges = 64;

static bool isInEveryCycle(Value value) {
  return isa<BlockArgument>(value) ||
         isa<CallOpInterface>(value.getDefiningOp());
}

/// Moves the bounds of `grown` that differ from `old` to infinity.
static FloatRange widen(const FloatRange &old, FloatRange grown) {
  if (FloatRange::isLess(grown.lo, old.lo))
    grown.lo = -FloatRange::kInf;
  if (FloatRange::isLess(old.hi, grown.hi))
    grown.hi = FloatRange::kInf;
  return grown;
}

ChangeResult FloatRangeLattice::join(const ObservedFloatRange &other) {
  ObservedFloatRange joined = ObservedFloatRange::join(value, other);
  if (joined == value)
    return ChangeResult::NoChange;
  if (++numChanges >
      (isInEveryCycle(getAnchor()) ? kMaxChanges : kMaxOtherChanges)) {
    joined.range = widen(value.range, joined.range);
    joined.quantized = widen(value.quantized, joined.quantized);
  }
  value = joined;
  return ChangeResult::Change;
}

void FloatRangeLattice::print(raw_ostream &os) const {
  os << value.range;
  if (value.quantized != value.range)
    os << ", quantized " << value.quantized;
}

//===----------------------------------------------------------------------===//
// Analysis
//===----------------------------------------------------------------------===//

void FloatRangeAnalysis::setToEntryState(FloatRangeLattice *lattice) {
  Type type = lattice->getAnchor().getType();
  FloatRange full =
      hasFloatRange(type) ? getFullRange(type) : FloatRange::getTop();
  propagateIfChanged(lattice, lattice->join(ObservedFloatRange::get(full)));
}

/// What quantizing with any valid scale and dequantizing make of `input`: a
/// value below half of the smallest code goes to zero, one above doubles at
/// most, and large ones saturate at any magnitude below theirs.
static FloatRange quantizeWithAnyScale(const FloatRange &input,
                                       const NarrowFormat &format) {
  if (input.mayBeNaN && !format.hasNaN)
    return FloatRange::getTop();
  if (!input.hasNumbers())
    return input;
  FloatRange result = input;
  // A little over 2: scale, product and reciprocal are rounded too.
  constexpr double kGrowth = 2.0 + 0x1p-16;
  result.lo = FloatRange::getMin(kGrowth * input.lo,
                                 std::signbit(input.lo) ? -0.0 : 0.0);
  result.hi = FloatRange::getMax(kGrowth * input.hi, 0.0);
  return result;
}

void FloatRangeAnalysis::infer(InferFloatRangeInterface inferrable,
                               ProgramPoint *point,
                               ArrayRef<FloatRangeLattice *> lattices) {
  bool differ = llvm::any_of(inferrable->getOperands(), [&](Value operand) {
    if (!hasFloatRange(operand.getType()))
      return false;
    const ObservedFloatRange &ranges =
        getLatticeElementFor(point, operand)->getValue();
    return ranges.range != ranges.quantized;
  });
  auto run = [&](FloatRange ObservedFloatRange::*reading) {
    auto getRange = [&](Value value) {
      if (!hasFloatRange(value.getType()))
        return FloatRange::getTop();
      const ObservedFloatRange &ranges =
          getLatticeElementFor(point, value)->getValue();
      differ |= ranges.range != ranges.quantized;
      return ranges.*reading;
    };
    // What is not set is unknown, not bottom.
    SmallVector<FloatRange> inferred;
    for (FloatRangeLattice *lattice : lattices) {
      Type type = lattice->getAnchor().getType();
      inferred.push_back(hasFloatRange(type) ? getFullRange(type)
                                             : FloatRange::getTop());
    }
    auto setRange = [&](Value value, const FloatRange &range) {
      for (auto [lattice, slot] : llvm::zip_equal(lattices, inferred))
        if (lattice->getAnchor() == value)
          slot = range;
    };
    inferrable.inferResultRanges(getRange, setRange);
    return inferred;
  };

  SmallVector<FloatRange> ranges = run(&ObservedFloatRange::range);
  SmallVector<FloatRange> quantized =
      differ ? run(&ObservedFloatRange::quantized) : ranges;
  for (auto [lattice, range, quantizedRange] :
       llvm::zip_equal(lattices, ranges, quantized))
    propagateIfChanged(lattice, lattice->join({range, quantizedRange}));
}

LogicalResult
FloatRangeAnalysis::visitOperation(Operation *op,
                                   ArrayRef<const FloatRangeLattice *> operands,
                                   ArrayRef<FloatRangeLattice *> results) {
  if (llvm::none_of(op->getResultTypes(), hasFloatRange))
    return success();
  auto inferrable = dyn_cast<InferFloatRangeInterface>(op);
  if (!inferrable) {
    setAllToEntryStates(results);
    return success();
  }
  for (const FloatRangeLattice *operand : operands)
    if (hasFloatRange(operand->getAnchor().getType()) &&
        operand->getValue().range.isBottom())
      return success();
  if (auto observe = dyn_cast<ObserveOp>(op)) {
    const ObservedFloatRange &input = operands.front()->getValue();
    FloatRange quantized = roundToType(
        quantizeWithAnyScale(input.quantized,
                             *lookupNarrowFormat(observe.getFormat())),
        observe.getType());
    propagateIfChanged(results.front(),
                       results.front()->join({input.range, quantized}));
    return success();
  }
  infer(inferrable, getProgramPointAfter(op), results);
  return success();
}

void FloatRangeAnalysis::visitNonControlFlowArguments(
    Operation *op, const RegionSuccessor &successor,
    ArrayRef<FloatRangeLattice *> arguments, unsigned firstIndex) {
  auto inferrable = dyn_cast<InferFloatRangeInterface>(op);
  if (!inferrable || arguments.empty() ||
      !isa<BlockArgument>(arguments.front()->getAnchor()))
    return SparseForwardDataFlowAnalysis::visitNonControlFlowArguments(
        op, successor, arguments, firstIndex);
  ProgramPoint *point = getProgramPointBefore(
      cast<BlockArgument>(arguments.front()->getAnchor()).getOwner());
  for (Value operand : op->getOperands())
    if (hasFloatRange(operand.getType()) &&
        getLatticeElementFor(point, operand)->getValue().range.isBottom())
      return;
  infer(inferrable, point, arguments);
}

//===----------------------------------------------------------------------===//
// Ranges of a program
//===----------------------------------------------------------------------===//

FloatRanges::FloatRanges(Operation *root) {
  dataflow::loadBaselineAnalyses(solver);
  solver.load<FloatRangeAnalysis>();
  succeeded = mlir::succeeded(solver.initializeAndRun(root));
}

ObservedFloatRange FloatRanges::lookup(Value value) const {
  const auto *lattice =
      succeeded ? solver.lookupState<FloatRangeLattice>(value) : nullptr;
  if (!lattice || lattice->getValue().range.isBottom())
    return ObservedFloatRange::get(FloatRange::getTop());
  return lattice->getValue();
}
