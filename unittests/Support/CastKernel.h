//===- CastKernel.h - run an expanded cast in process -----------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_UNITTESTS_SUPPORT_CASTKERNEL_H
#define FPQ_UNITTESTS_SUPPORT_CASTKERNEL_H

#include "fpq/Conversion/ExpandNarrowFloats.h"
#include "mlir/ExecutionEngine/ExecutionEngine.h"
#include "mlir/IR/MLIRContext.h"
#include <memory>
#include <string>
#include <vector>

namespace fpq::test {

/// One cast op, put into a loop over arrays of bit patterns, expanded by
/// --fpq-expand-narrow-floats, lowered by stock conversions and compiled.
struct CastOp {
  /// The element types, for example "f32" and "f8E4M3FN".
  std::string source, target;
  /// The text of an op on %x. `$S` and `$T` stand for the types of %x and the
  /// result, `$F` for f32 in their shape; %scale is an f32 argument, %scales
  /// its value in that shape.
  std::string text;
  /// Elements that the op handles at once; 1 is a scalar.
  unsigned lanes = 16;
  /// The text of ops before the loop.
  std::string setup = "";
};

/// How a cast is compiled.
struct CompileOptions {
  /// The processor to compile for; the host's if empty.
  llvm::StringRef cpu = "";
  unsigned optLevel = 2;
  /// What the expansion may take the processor to have.
  fpq::NarrowCastTarget target = {};
  /// Stores that bypass the caches. Targets are aligned to 64 bytes.
  bool streams = false;
  /// The path of MLIR's APFloat wrappers: upstream's call of the runtime for
  /// each element instead of the expansion.
  llvm::StringRef apfloatWrappers = "";
};

class CastKernel {
public:
  /// Compiles `op`. The process ends if that fails.
  explicit CastKernel(const CastOp &op, const CompileOptions &options = {});

  /// The bits of the results for the bits of sources.
  std::vector<uint64_t> run(llvm::ArrayRef<uint64_t> sources,
                            float scale = 1.0f) const;

  /// The same on arrays in which each element takes whole bytes. `count` is a
  /// multiple of the lanes.
  void runInMemory(const void *sources, void *targets, size_t count,
                   float scale = 1.0f) const {
    function(sources, targets, static_cast<int64_t>(count), scale);
  }

private:
  mlir::MLIRContext context;
  std::unique_ptr<mlir::ExecutionEngine> engine;
  void (*function)(const void *, void *, int64_t, float) = nullptr;
  unsigned sourceBytes, targetBytes, lanes;
};

} // namespace fpq::test

#endif // FPQ_UNITTESTS_SUPPORT_CASTKERNEL_H
