//===- GPUSimulatorTransform.h - device code for the host -------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_UNITTESTS_SUPPORT_GPUSIMULATORTRANSFORM_H
#define FPQ_UNITTESTS_SUPPORT_GPUSIMULATORTRANSFORM_H

#include "GPUSimulatorIntrinsics.h"
#include "GPUSimulatorMemory.h"
#include "llvm/IR/Module.h"
#include "llvm/Support/Error.h"
#include <deque>

namespace fpq::test::gpu {

/// The functions that host programs call: an intrinsic, and before each access
/// of memory that is not the lane's own.
constexpr llvm::StringLiteral kCallName = "fpq_gpu_call";
constexpr llvm::StringLiteral kAccessName = "fpq_gpu_access";

struct CallSite : Site {
  IntrinsicHandler handler;
};

struct AccessSite : Site {
  AccessKind kind;
  size_t alignment;
  bool needsWorkgroup;
};

/// A variable in workgroup memory. A dynamic one is as large as the launch
/// says, up to its size.
struct WorkgroupVariable {
  std::string name;
  size_t size;
  bool isDynamic;
};

/// A function `name` that takes the address of an array with the address of
/// each argument.
struct KernelEntry {
  std::string name, entryName;
  std::vector<size_t> argumentBytes;
  /// How many lanes a block may have.
  unsigned minBlockSize = 1, maxBlockSize = kMaxBlockSize;
};

/// What became of a gpu.module. The module points to the sites.
struct HostProgram {
  std::unique_ptr<llvm::Module> module;
  std::deque<CallSite> callSites;
  std::deque<AccessSite> accessSites;
  std::vector<WorkgroupVariable> workgroupVariables;
  std::vector<KernelEntry> kernels;
};

/// The code of `device`, for the host that the triple and layout are of: in one
/// address space, with the target's intrinsics and the accesses of memory as
/// calls. An error names what cannot be run.
llvm::Expected<HostProgram> makeHostProgram(const llvm::Module &device,
                                            const llvm::Triple &triple,
                                            const llvm::DataLayout &layout);

} // namespace fpq::test::gpu

#endif // FPQ_UNITTESTS_SUPPORT_GPUSIMULATORTRANSFORM_H
