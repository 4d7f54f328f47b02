//===- ContractionEmitter.h - loops around register tiles -------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_LIB_TRANSFORMS_CONTRACTIONEMITTER_H
#define FPQ_LIB_TRANSFORMS_CONTRACTIONEMITTER_H

#include "Contraction.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace fpq {

/// Sizes of what a contraction is cut into.
struct ContractionTiling {
  int64_t rows;     // of the tile that is kept in registers
  int64_t columns;  // of it
  int64_t rowGroup; // rows of a computed lhs that are computed at once
  mlir::arith::FastMathFlags flags; // of multiplications and additions
};

/// Emits a contraction as loops on vectors:
///
///   batch
///     [outer rows, groups of rows: lhs to a buffer]             computed lhs
///       outer columns, columns in steps of a tile
///         [rhs of these columns to a buffer: the panel]
///           [outer rows] rows in steps of a tile
///             reductions
///
/// What goes to a buffer is left as a linalg.generic.
class ContractionEmitter {
public:
  /// `fill` is the value that all of the result starts from, if it is known;
  /// what the buffer holds is not read then.
  ContractionEmitter(mlir::ImplicitLocOpBuilder &builder,
                     const Contraction &contraction,
                     const ContractionTiling &tiling, mlir::Value fill);

  void emit();

private:
  using Body = llvm::function_ref<void()>;

  /// Columns from `first`: `width` of them are computed, `mask` are stored (all
  /// if it is null).
  struct Columns {
    mlir::Value first;
    int64_t width;
    mlir::Value mask;
    mlir::Value end;
  };

  mlir::Value index(int64_t value);
  mlir::Value extent(unsigned loop);
  mlir::Value cut(mlir::Value extent, int64_t step);
  void loop(mlir::Value lower, mlir::Value upper, int64_t step,
            llvm::function_ref<void(mlir::Value)> body);
  void nest(llvm::ArrayRef<unsigned> loops, Body body);
  mlir::SmallVector<mlir::Value> indices(const ContractionOperand &operand);

  mlir::Value allocate(llvm::ArrayRef<unsigned> loops);
  void compute(const ContractionOperand &operand, mlir::Value target,
               llvm::ArrayRef<unsigned> loops,
               llvm::function_ref<mlir::Value(unsigned)> size);
  void emitRowGroups();
  void emitColumns();
  void emitPanel(Columns columns);
  void emitRows(const Columns &columns);
  void emitTile(const Columns &columns, mlir::Value row, int64_t rows,
                bool clamped);
  mlir::Value loadRhs(const Columns &columns);
  mlir::Value getNextPanel();
  mlir::Value loadLhs(mlir::Value row);
  void store(const Columns &columns, mlir::Value value);

  mlir::ImplicitLocOpBuilder &builder;
  const Contraction &contraction;
  ContractionTiling tiling;
  mlir::Value fill;

  /// The value of each loop's index where code is inserted.
  llvm::SmallVector<mlir::Value> point;
  /// The rows to compute.
  mlir::Value firstRow, endRow;
  int64_t numRows;
  bool isLhsComputed, isPacked;
  /// Buffers, for lhs and for the panel, and the loops of their dimensions.
  /// Both are null where operands are read in place.
  mlir::Value lhsBuffer, panel;
  /// The index of what the next panel is computed from, if that lies behind
  /// what this one is.
  mlir::Value nextPanel;
  llvm::SmallVector<unsigned> lhsLoops, panelLoops;
};

} // namespace fpq

#endif // FPQ_LIB_TRANSFORMS_CONTRACTIONEMITTER_H
