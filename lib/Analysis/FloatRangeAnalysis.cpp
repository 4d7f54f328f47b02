//===- FloatRangeAnalysis.cpp - dataflow of float ranges ------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "fpq/Analysis/FloatRangeAnalysis.h"
#include "FloatRangePatterns.h"
#include "fpq/IR/FPQOps.h"
#include "mlir/Analysis/DataFlow/ConstantPropagationAnalysis.h"
#include "mlir/Analysis/DataFlow/DeadCodeAnalysis.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/RegionKindInterface.h"
#include "mlir/IR/TypeUtilities.h"
#include "llvm/Support/SaveAndRestore.h"

using namespace mlir;
using namespace fpq;

//===----------------------------------------------------------------------===//
// Lattice
//===----------------------------------------------------------------------===//

FloatRangeLattice::FloatRangeLattice(Value value)
    : AbstractSparseLattice(value), tracked(hasFloatRange(value.getType())) {
  if (!tracked)
    this->value = ObservedFloatRange::get(FloatRange::getTop());
}

/// How often the range of a block argument may grow before it is widened. Every
/// cycle of values goes through one, or through a call.
static constexpr unsigned kMaxChanges = 4;

/// How often any other range may grow: a limit that nothing should reach.
static constexpr unsigned kMaxOtherChanges = 64;

/// How often a loop is gone round at once. More than one argument may change in
/// turn, so kMaxChanges does not bound it.
static constexpr unsigned kMaxRounds = 2 * kMaxChanges;

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

void FloatRangeLattice::onUpdate(DataFlowSolver *solver) const {
  if (usersAreAhead && *usersAreAhead)
    AnalysisState::onUpdate(solver);
  else
    AbstractSparseLattice::onUpdate(solver);
}

void FloatRangeLattice::print(raw_ostream &os) const {
  os << value.range;
  if (value.quantized != value.range)
    os << ", quantized " << value.quantized;
}

//===----------------------------------------------------------------------===//
// Analysis
//===----------------------------------------------------------------------===//

FloatRangeLattice *FloatRangeAnalysis::getLatticeElement(Value value) {
  auto *lattice = getOrCreate<FloatRangeLattice>(value);
  lattice->usersAreAhead = &usersAreAhead;
  return lattice;
}

LogicalResult FloatRangeAnalysis::initialize(Operation *top) {
  for (Region &region : top->getRegions())
    if (!region.empty())
      for (Value argument : region.front().getArguments())
        setToEntryState(getLatticeElement(argument));
  if (failed(initializeRegions(top)))
    return failure();
  usersAreAhead = false;
  return success();
}

LogicalResult FloatRangeAnalysis::initializeRegions(Operation *op) {
  if (!op->getNumRegions())
    return success();
  llvm::SaveAndRestore outer(usersAreAhead);
  // A loop goes round until its arguments stay as they are, before anything
  // behind it is visited. What changes after that is up to the solver.
  unsigned numRounds = isa<RegionBranchOpInterface>(op) ? kMaxRounds : 1;
  for (unsigned round = 0; round < numRounds; ++round) {
    bool changed = round == 0;
    for (Region &region : op->getRegions()) {
      usersAreAhead = region.hasOneBlock() && mayHaveSSADominance(region);
      for (Block &block : region)
        if (failed(initializeArguments(&block, changed)))
          return failure();
    }
    if (!changed)
      break;
    for (Region &region : op->getRegions()) {
      usersAreAhead = region.hasOneBlock() && mayHaveSSADominance(region);
      for (Block &block : region)
        if (failed(initializeOps(&block)))
          return failure();
    }
  }
  return success();
}

LogicalResult FloatRangeAnalysis::initializeArguments(Block *block,
                                                      bool &changed) {
  ProgramPoint *start = getProgramPointBefore(block);
  getOrCreate<dataflow::Executable>(start)->blockContentSubscribe(this);
  auto countChanges = [&] {
    unsigned count = 0;
    for (Value argument : block->getArguments())
      count += getLatticeElement(argument)->getNumChanges();
    return count;
  };
  unsigned count = countChanges();
  if (block->getNumArguments() && failed(visit(start)))
    return failure();
  changed |= countChanges() != count;
  return success();
}

LogicalResult FloatRangeAnalysis::initializeOps(Block *block) {
  bool isLive =
      getOrCreate<dataflow::Executable>(getProgramPointBefore(block))->isLive();
  for (Operation &op : *block)
    if (failed(initializeRegions(&op)) ||
        (isLive && failed(initializeResults(&op))))
      return failure();
  return success();
}

LogicalResult FloatRangeAnalysis::initializeResults(Operation *op) {
  if (llvm::none_of(op->getResultTypes(), hasFloatRange))
    return success();
  if (isa<RegionBranchOpInterface, CallOpInterface>(op))
    return visit(getProgramPointAfter(op));
  SmallVector<const FloatRangeLattice *> operands;
  for (Value operand : op->getOperands()) {
    FloatRangeLattice *lattice = getLatticeElement(operand);
    lattice->useDefSubscribe(this);
    operands.push_back(lattice);
  }
  SmallVector<FloatRangeLattice *> results;
  for (Value result : op->getResults())
    results.push_back(getLatticeElement(result));
  return visitOperation(op, operands, results);
}

void FloatRangeAnalysis::setToEntryState(FloatRangeLattice *lattice) {
  if (!lattice->isTracked())
    return;
  FloatRange full = getFullRange(lattice->getAnchor().getType());
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
                               function_ref<ProgramPoint *()> point,
                               ArrayRef<const FloatRangeLattice *> operands,
                               ArrayRef<FloatRangeLattice *> lattices) {
  auto getLattice = [&](Value value) {
    for (const FloatRangeLattice *operand : operands)
      if (operand->getAnchor() == value)
        return operand;
    return getLatticeElementFor(point(), value);
  };
  bool differ = llvm::any_of(operands, [](const FloatRangeLattice *operand) {
    return operand->getValue().range != operand->getValue().quantized;
  });
  auto run = [&](FloatRange ObservedFloatRange::*reading) {
    auto getRange = [&](Value value) {
      const ObservedFloatRange &ranges = getLattice(value)->getValue();
      differ |= ranges.range != ranges.quantized;
      return ranges.*reading;
    };
    // What is not set is unknown, not bottom.
    SmallVector<FloatRange, 2> inferred;
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
    if (inferred.size() == 1)
      inferred[0] = boundByPatterns(inferrable, inferred[0], getRange);
    return inferred;
  };

  SmallVector<FloatRange, 2> ranges = run(&ObservedFloatRange::range);
  SmallVector<FloatRange, 2> quantized =
      differ ? run(&ObservedFloatRange::quantized) : ranges;
  for (auto [lattice, range, quantizedRange] :
       llvm::zip_equal(lattices, ranges, quantized))
    propagateIfChanged(lattice, lattice->join({range, quantizedRange}));
}

LogicalResult
FloatRangeAnalysis::visitOperation(Operation *op,
                                   ArrayRef<const FloatRangeLattice *> operands,
                                   ArrayRef<FloatRangeLattice *> results) {
  if (llvm::none_of(results, [](FloatRangeLattice *result) {
        return result->isTracked();
      }))
    return success();
  auto inferrable = dyn_cast<InferFloatRangeInterface>(op);
  if (!inferrable) {
    setAllToEntryStates(results);
    return success();
  }
  for (const FloatRangeLattice *operand : operands)
    if (operand->getValue().range.isBottom())
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
  infer(
      inferrable, [&] { return getProgramPointAfter(op); }, operands, results);
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
    if (getLatticeElementFor(point, operand)->getValue().range.isBottom())
      return;
  infer(inferrable, [&] { return point; }, {}, arguments);
}

//===----------------------------------------------------------------------===//
// Ranges of a program
//===----------------------------------------------------------------------===//

namespace {
/// Tells dead code analysis which operands of branches are constants. Constant
/// propagation through all values would know a few more of them, at the price
/// of a second analysis of the module; a constant condition that takes folding
/// to see is what canonicalization is for.
class BranchConstants : public DataFlowAnalysis {
public:
  using DataFlowAnalysis::DataFlowAnalysis;

  LogicalResult initialize(Operation *top) override {
    top->walk([&](Operation *op) {
      bool mayBranch = isa<BranchOpInterface, RegionBranchOpInterface>(op) ||
                       (op->hasTrait<OpTrait::IsTerminator>() &&
                        isa<RegionBranchOpInterface>(op->getParentOp()));
      if (mayBranch)
        for (Value operand : op->getOperands())
          setConstant(operand);
    });
    return success();
  }

  LogicalResult visit(ProgramPoint *) override { return success(); }

private:
  void setConstant(Value value) {
    Attribute constant;
    dataflow::ConstantValue state =
        dataflow::ConstantValue::getUnknownConstant();
    if (matchPattern(value, m_Constant(&constant)))
      state = dataflow::ConstantValue(constant,
                                      value.getDefiningOp()->getDialect());
    auto *lattice =
        getOrCreate<dataflow::Lattice<dataflow::ConstantValue>>(value);
    propagateIfChanged(lattice, lattice->join(state));
  }
};
} // namespace

FloatRanges::FloatRanges(Operation *root) {
  solver.load<BranchConstants>();
  solver.load<dataflow::DeadCodeAnalysis>();
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
