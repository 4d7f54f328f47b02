//===- KernelSpace.h - the loops of a GPU kernel ----------------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_LIB_GPU_KERNELSPACE_H
#define FPQ_LIB_GPU_KERNELSPACE_H

#include "KernelGroup.h"
#include "llvm/ADT/MapVector.h"

namespace fpq {

/// The loops over the elements of a kernel's result, sizes and strides. Numbers
/// that are not known are symbols, for each of which a kernel has an argument.
class KernelSpace {
public:
  /// A dimension of `tensor`, or of the result if that is null.
  struct Size {
    mlir::Value tensor;
    unsigned dim;
  };
  /// Where the elements of a tensor lie: one stride for each of some loops.
  struct View {
    llvm::SmallVector<unsigned> loops;
    llvm::SmallVector<mlir::AffineExpr> strides;
  };

  /// Neighboring dimensions of the result become one loop wherever every tensor
  /// has both side by side, or none of them. Dimensions of size 1 have no loop.
  /// The softmax axis of `group` has one of its own, and the last dimension
  /// always has one.
  explicit KernelSpace(const KernelGroup &group);

  unsigned getNumLoops() const { return sizes.size(); }
  mlir::AffineExpr getSize(unsigned loop) const { return sizes[loop]; }
  /// The size of a loop, none if it is not known.
  std::optional<int64_t> getStaticSize(unsigned loop) const;
  /// The product of the sizes of `loops`.
  mlir::AffineExpr getSize(llvm::ArrayRef<unsigned> loops) const;
  /// How many elements side by side along `loop` a thread takes at once: 16
  /// bytes of the widest tensor along it. Divides the size of the loop if that
  /// is known, unless the loop `hasTail` for the rest.
  int64_t getVectorWidth(unsigned loop, bool hasTail = false) const;
  /// The loop of the softmax axis.
  unsigned getAxis() const { return axis; }

  llvm::ArrayRef<Size> getSymbols() const { return symbols; }
  const View &getResultView() const { return resultView; }
  const View &getView(mlir::Value tensor, mlir::AffineMap map) const;
  /// The tensors that are read.
  llvm::ArrayRef<mlir::Value> getInputs() const { return inputs.getArrayRef(); }

  /// The position of `tensor` among the inputs, or of the result, which is
  /// null, behind them.
  unsigned getPosition(mlir::Value tensor) const {
    return std::distance(inputs.begin(), llvm::find(inputs, tensor));
  }
  /// Bytes of an element of `type`, of a tensor, in memory.
  static int64_t getElementBytes(mlir::Type type);

private:
  /// A dimension of a tensor.
  struct Entry {
    /// The dimension of the result that it is; none if only its first index is
    /// read.
    std::optional<unsigned> dim;
    mlir::AffineExpr size;
  };

  mlir::AffineExpr getConstant(int64_t value) const;
  mlir::AffineExpr addSymbol(mlir::Value tensor, unsigned dim);
  void addDimensions();
  llvm::SmallVector<Entry> getEntries(mlir::Value tensor, mlir::AffineMap map);
  bool canMerge(unsigned outer, unsigned inner) const;
  View createView(llvm::ArrayRef<Entry> entries) const;

  const KernelGroup &group;
  mlir::MLIRContext *context;
  /// The sizes of the dimensions of the result.
  llvm::SmallVector<mlir::AffineExpr> dimensions;
  /// The loop of each of them; none if its size is 1.
  llvm::SmallVector<std::optional<unsigned>> loopOfDim;
  /// For each loop its size and the innermost of its dimensions.
  llvm::SmallVector<mlir::AffineExpr> sizes;
  llvm::SmallVector<unsigned> innermost;
  llvm::SmallVector<Size> symbols;
  llvm::SetVector<mlir::Value> inputs;
  llvm::MapVector<std::pair<mlir::Value, mlir::AffineMap>,
                  llvm::SmallVector<Entry>>
      reads;
  llvm::MapVector<std::pair<mlir::Value, mlir::AffineMap>, View> views;
  View resultView;
  unsigned axis = 0;
};

} // namespace fpq

#endif // FPQ_LIB_GPU_KERNELSPACE_H
