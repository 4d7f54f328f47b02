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
  using AbstractSparseLattice::AbstractSparseLattice;

  const ObservedFloatRange &getValue() const { return value; }

  mlir::ChangeResult
  join(const mlir::dataflow::AbstractSparseLattice &other) override {
    return join(static_cast<const FloatRangeLattice &>(other).value);
  }
  mlir::ChangeResult join(const ObservedFloatRange &other);

  void print(llvm::raw_ostream &os) const override;

private:
  ObservedFloatRange value;
  unsigned numChanges = 0;
};

/// Infers the range of every float value from InferFloatRangeInterface. Needs
/// dead code analysis and constant propagation in the same solver
/// (mlir::dataflow::loadBaselineAnalyses).
class FloatRangeAnalysis
    : public mlir::dataflow::SparseForwardDataFlowAnalysis<FloatRangeLattice> {
public:
  using SparseForwardDataFlowAnalysis::SparseForwardDataFlowAnalysis;

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

private:
  /// Asks `inferrable` for the ranges of those of its values in `lattices`.
  void infer(InferFloatRangeInterface inferrable, mlir::ProgramPoint *point,
             llvm::ArrayRef<FloatRangeLattice *> lattices);
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
