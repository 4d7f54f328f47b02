//===- KernelEmitter.h - gpu.func ops under construction --------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_LIB_GPU_KERNELEMITTER_H
#define FPQ_LIB_GPU_KERNELEMITTER_H

#include "KernelSpace.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"

namespace fpq {

/// How a kernel is launched.
struct KernelLaunch {
  /// Blocks, in the symbols of the kernel's space.
  mlir::AffineExpr blocks;
  /// Threads of a block along x and y.
  int64_t threadsX = 1, threadsY = 1;
};

/// The function of a kernel, and the access to its arguments: a pointer for
/// each tensor that is read, one for the result, the scalars, and the sizes.
class KernelEmitter {
public:
  /// Creates the function at the end of `module`. A workgroup of the kernel
  /// shares `workgroupFloats` of type f32.
  KernelEmitter(mlir::gpu::GPUModuleOp module, llvm::StringRef name,
                const KernelGroup &group, const KernelSpace &space,
                const KernelLaunch &launch, int64_t workgroupFloats = 0);

  const KernelGroup &getGroup() const { return group; }
  const KernelSpace &getSpace() const { return space; }
  mlir::gpu::GPUFuncOp getFunction() const { return function; }
  mlir::ImplicitLocOpBuilder &getBuilder() { return builder; }
  mlir::Value getWorkgroupBuffer() const { return workgroupBuffer; }

  mlir::Value createThreadIdX();
  mlir::Value createThreadIdY();
  mlir::Value createBlockId();

  /// The value of `expr` for this launch.
  mlir::Value materialize(mlir::ImplicitLocOpBuilder &at,
                          mlir::AffineExpr expr) const;
  /// The indices of `loops`, of which one after the other makes `index`.
  llvm::SmallVector<mlir::Value>
  delinearize(mlir::ImplicitLocOpBuilder &at, mlir::Value index,
              llvm::ArrayRef<unsigned> loops) const;

  /// Emits `body` for a vector width that divides the size of `loop`. If that
  /// is not known, emits one for whole vectors and one for single elements, and
  /// what decides between them.
  void
  emitForWidths(mlir::ImplicitLocOpBuilder &at, unsigned loop,
                llvm::function_ref<void(mlir::ImplicitLocOpBuilder &, int64_t)>
                    body) const;
  /// The elements of `tree` for `lanes`, whose indices are of the loops of the
  /// space. Several lanes start at a multiple of their count.
  mlir::Value emit(mlir::ImplicitLocOpBuilder &at, const ElementwiseTree &tree,
                   const Lanes &lanes) const;
  /// Stores elements of the result.
  void store(mlir::ImplicitLocOpBuilder &at, mlir::Value value,
             const Lanes &lanes) const;

  /// Ends the function; what it took from around it becomes its own.
  void finish();

private:
  mlir::Value read(mlir::ImplicitLocOpBuilder &at, mlir::Value tensor,
                   mlir::AffineMap map, const Lanes &lanes) const;
  mlir::Value createView(mlir::Value pointer, const KernelSpace::View &view);

  const KernelGroup &group;
  const KernelSpace &space;
  mlir::gpu::GPUFuncOp function;
  mlir::ImplicitLocOpBuilder builder;
  llvm::SetVector<mlir::Value> scalars;
  llvm::SmallVector<mlir::Value> sizeArguments;
  llvm::DenseMap<std::pair<mlir::Value, mlir::AffineMap>, mlir::Value> views;
  mlir::Value resultView, workgroupBuffer;
};

mlir::Value createIndex(mlir::ImplicitLocOpBuilder &builder, int64_t value);
/// Whether `lhs` is less than `rhs`, both of type index and no less than 0.
mlir::Value createLess(mlir::ImplicitLocOpBuilder &builder, mlir::Value lhs,
                       mlir::Value rhs);

} // namespace fpq

#endif // FPQ_LIB_GPU_KERNELEMITTER_H
