//===- FloatRangeAnalysis.h - dataflow of float ranges ----------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_ANALYSIS_FLOATRANGEANALYSIS_H
#define FPQ_ANALYSIS_FLOATRANGEANALYSIS_H

#include "fpq/Analysis/FloatRange.h"
#include "fpq/Interfaces/InferFloatRangeInterface.h"
#include "mlir/Analysis/DataFlow/SparseAnalysis.h"

namespace fpq {

/// The ranges of a value under the two readings of `fpq.observe`.
struct ObservedFloatRange {
  /// Observers are the identity: the float program, which scales are derived
  /// from.
  FloatRange range;
  /// Observers quantize with any scale: what holds whatever becomes of them,
  /// and may be stated on a `fpq.quantize`.
  FloatRange quantized;

  static ObservedFloatRange get(const FloatRange &range) {
    return {range, range};
  }
  static ObservedFloatRange join(const ObservedFloatRange &a,
                                 const ObservedFloatRange &b) {
    return {FloatRange::join(a.range, b.range),
            FloatRange::join(a.quantized, b.quantized)};
  }
  bool operator==(const ObservedFloatRange &other) const {
    return range == other.range && quantized == other.quantized;
  }
};

/// The lattice of one value. A block argument whose range keeps growing (a
/// loop) is widened to infinity, so that every cycle ends.
class FloatRangeLattice : public mlir::dataflow::AbstractSparseLattice {
public:
  explicit FloatRangeLattice(mlir::Value value);

  /// Whether the value has a range (hasFloatRange). Any other is top from the
  /// start.
  bool isTracked() const { return tracked; }

  const ObservedFloatRange &getValue() const { return value; }

  mlir::ChangeResult
  join(const mlir::dataflow::AbstractSparseLattice &other) override {
    return join(static_cast<const FloatRangeLattice &>(other).value);
  }
  mlir::ChangeResult join(const ObservedFloatRange &other);

  void print(llvm::raw_ostream &os) const override;

  /// How often the value has changed.
  unsigned getNumChanges() const { return numChanges; }

  /// Has the users of the value visited again, unless they are ahead.
  void onUpdate(mlir::DataFlowSolver *solver) const override;

private:
  friend class FloatRangeAnalysis;
  ObservedFloatRange value;
  unsigned numChanges = 0;
  bool tracked;
  /// Of the analysis.
  const bool *usersAreAhead = nullptr;
};

/// Infers the range of every float value from InferFloatRangeInterface. Needs
/// dead code analysis in the same solver, and something that tells it which
/// operands of branches are constants; FloatRanges has both.
class FloatRangeAnalysis
    : public mlir::dataflow::SparseForwardDataFlowAnalysis<FloatRangeLattice> {
public:
  using SparseForwardDataFlowAnalysis::SparseForwardDataFlowAnalysis;

  /// Visits every op that has a float result, those in a region before the op
  /// around it, so that what follows the op sees its results the first time.
  mlir::LogicalResult initialize(mlir::Operation *top) override;

  void setToEntryState(FloatRangeLattice *lattice) override;

  mlir::LogicalResult
  visitOperation(mlir::Operation *op,
                 llvm::ArrayRef<const FloatRangeLattice *> operands,
                 llvm::ArrayRef<FloatRangeLattice *> results) override;

  void
  visitNonControlFlowArguments(mlir::Operation *op,
                               const mlir::RegionSuccessor &successor,
                               llvm::ArrayRef<FloatRangeLattice *> arguments,
                               unsigned firstIndex) override;

protected:
  FloatRangeLattice *getLatticeElement(mlir::Value value) override;

private:
  mlir::LogicalResult initializeRegions(mlir::Operation *op);
  mlir::LogicalResult initializeArguments(mlir::Block *block, bool &changed);
  mlir::LogicalResult initializeOps(mlir::Block *block);
  mlir::LogicalResult initializeResults(mlir::Operation *op);

  /// Asks `inferrable` for the ranges of those of its values in `lattices`.
  /// What it reads other than `operands` makes it be asked again, at `point`.
  void infer(InferFloatRangeInterface inferrable,
             llvm::function_ref<mlir::ProgramPoint *()> point,
             llvm::ArrayRef<const FloatRangeLattice *> operands,
             llvm::ArrayRef<FloatRangeLattice *> lattices);

  /// While the ops of a block are visited in their order for the first time:
  /// all users of a value of the block are still to come.
  bool usersAreAhead = false;
};

/// The ranges of all values under an op, computed once.
class FloatRanges {
public:
  explicit FloatRanges(mlir::Operation *root);

  /// Top for a value that is not reached or not under the root.
  ObservedFloatRange lookup(mlir::Value value) const;

private:
  mlir::DataFlowSolver solver;
  bool succeeded;
};

} // namespace fpq

#endif // FPQ_ANALYSIS_FLOATRANGEANALYSIS_H
