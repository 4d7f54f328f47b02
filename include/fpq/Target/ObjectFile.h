//===- ObjectFile.h - object files and their C headers ----------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_TARGET_OBJECTFILE_H
#define FPQ_TARGET_OBJECTFILE_H

#include "mlir/IR/BuiltinOps.h"

namespace fpq {

enum class ObjectKind { Object, Assembly };

/// Writes the code of `module`, in the LLVM dialect, for the processor that its
/// attributes name (see --fpq-set-cpu-target), or else the host, as position
/// independent code. LLVM optimizes it at `optLevel`, 0 to 3. The module does
/// not pass through text, so large constants cost little. Nothing is written on
/// failure, which comes with an error.
mlir::LogicalResult writeObject(mlir::ModuleOp module, ObjectKind kind,
                                unsigned optLevel, llvm::raw_ostream &os);

/// Writes a C header for the functions of `module` that have
/// `llvm.emit_c_interface`: on tensors or memrefs with a number of dimensions,
/// and on scalars, as they are before the lowering. A function
///
///   func.func @f(%x: tensor<?x8xf32>) -> tensor<?x8xf8E4M3FN>
///
/// is `void _mlir_ciface_f(fpq_memref_f8E4M3FN_2d *result, fpq_memref_f32_2d
/// *x0)`; narrow floats are `uint8_t` codes, f16 and bf16 `uint16_t` bits. It
/// is an error if there is no such function, or one has another type.
mlir::LogicalResult writeCHeader(mlir::ModuleOp module, llvm::raw_ostream &os);

} // namespace fpq

#endif // FPQ_TARGET_OBJECTFILE_H
