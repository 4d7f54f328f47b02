//===- DeviceContext.h - the device and its context -------------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_LIB_RUNTIME_GPU_DEVICECONTEXT_H
#define FPQ_LIB_RUNTIME_GPU_DEVICECONTEXT_H

#include "CudaLibrary.h"
#include <mutex>

namespace fpq::cuda {

/// The device in use, with its primary context, which the process shares with
/// other libraries, such as a framework that allocates the buffers.
class DeviceContext {
public:
  static DeviceContext &get();

  /// Ends the process if another device is in use.
  void select(int ordinal);
  /// The context, created by the first call.
  CUcontext getContext();
  int getAttribute(CUdevice_attribute attribute);

private:
  void initialize();

  std::mutex mutex;
  int ordinal = 0;
  CUdevice device = 0;
  CUcontext context = nullptr;
};

/// Makes the context current, and what was current again at the end.
class ScopedContext {
public:
  ScopedContext();
  ~ScopedContext();
  ScopedContext(const ScopedContext &) = delete;
  ScopedContext &operator=(const ScopedContext &) = delete;
};

} // namespace fpq::cuda

#endif // FPQ_LIB_RUNTIME_GPU_DEVICECONTEXT_H
