//===- GPUSimulator.h - run GPU code on the CPU -----------------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Stands in for a GPU where there is none: it runs the LLVM IR that a
// gpu.module became, with the target's intrinsics, and checks what a device
// does not. docs/GPUTesting.md says what it sees and what it does not.
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_UNITTESTS_SUPPORT_GPUSIMULATOR_H
#define FPQ_UNITTESTS_SUPPORT_GPUSIMULATOR_H

#include "llvm/ADT/StringRef.h"
#include "llvm/ExecutionEngine/Orc/Core.h"
#include "llvm/ExecutionEngine/Orc/Mangling.h"
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace llvm {
class Module;
} // namespace llvm

namespace fpq::test {

namespace gpu {
class Simulation;
} // namespace gpu

struct Dim3 {
  unsigned x = 1, y = 1, z = 1;
  unsigned count() const { return x * y * z; }
  bool operator==(const Dim3 &other) const {
    return x == other.x && y == other.y && z == other.z;
  }
};

/// What differs between chips.
struct GPUDevice {
  unsigned warpSize = 32;
  /// Whether AMD's conversions make FNUZ codes.
  bool isFNUZ = false;

  /// The device that `chip` names, as `sm_90a` or `gfx942`.
  static GPUDevice get(llvm::StringRef chip);
};

/// Which lanes go on where several could: by index, or one warp runs until it
/// has to wait for another.
enum class GPUSchedule { Up, Down, Shuffled, Greedy };

struct GPUSimulatorOptions {
  GPUSchedule schedule = GPUSchedule::Up;
  unsigned seed = 1;
  /// Whether approximate instructions are off, by up to as much as is
  /// documented. Otherwise they are exact but for one rounding.
  bool perturbs = false;
  /// Whether two unordered accesses of one byte are an error, at least one of
  /// them a write.
  bool findsRaces = true;
};

/// A GPU. While it exists the mgpu* functions that MLIR's host code calls work
/// on it; there is one at a time.
class GPUSimulator {
public:
  explicit GPUSimulator(GPUDevice device, GPUSimulatorOptions options = {});
  ~GPUSimulator();

  void setOptions(const GPUSimulatorOptions &options);

  /// Called on the device's code before it is made to run here: a test can
  /// break it.
  void setMutation(std::function<void(llvm::Module &)> mutation);

  /// What went wrong since the last call. After an error no kernel runs until
  /// it is taken.
  std::vector<std::string> takeErrors();

  /// Bytes of device memory that are allocated, modules that are loaded and
  /// streams that exist: what a program that is over should not have left.
  std::string describeLeaks() const;

  /// Kernels that were launched since the last call.
  unsigned takeNumLaunches();

  /// The mgpu* functions, for a JIT.
  static llvm::orc::SymbolMap getSymbols(llvm::orc::MangleAndInterner interner);

private:
  std::unique_ptr<gpu::Simulation> simulation;
};

} // namespace fpq::test

#endif // FPQ_UNITTESTS_SUPPORT_GPUSIMULATOR_H
