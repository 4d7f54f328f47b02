//===- MockState.h - what a driver without a GPU keeps ----------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_TEST_MOCKCUDA_MOCKSTATE_H
#define FPQ_TEST_MOCKCUDA_MOCKSTATE_H

#include "CudaDriver.h"
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace fpq::cuda {

struct Kernel {
  std::string name;
  /// Of PTX: the type of each parameter, "ptr" for a pointer.
  std::optional<std::vector<std::string>> params;
  int maxDynamicSharedMemory = 48 * 1024;
};

struct Module {
  std::string image;
  bool isPTX = false;
  std::map<std::string, std::unique_ptr<Kernel>> kernels;
};

/// Device memory: an address range that the host cannot touch, as it cannot
/// touch a GPU's, and what it holds.
struct Allocation {
  std::string name;
  std::vector<char> bytes;
  bool isManaged = false;
};

class MockState {
public:
  static MockState &get();

  /// Whether this call of `function` is the one that FPQ_MOCK_CUDA_FAIL, as
  /// "function:which:error", wants to fail, and with which error.
  std::optional<CUresult> getInjectedError(const char *function);

  /// Prints "cuda: " and a line.
  void log(const std::string &line);

  /// The name of a live handle, or nothing if it is none.
  const std::string *getHandleName(const void *handle) const;
  void *addHandle(const char *kind);
  bool removeHandle(void *handle);

  Module *addModule(const void *data);
  Module *getModule(CUmodule module);
  bool removeModule(CUmodule module);
  Kernel *getKernel(Module &module, const std::string &name);
  bool isKernel(const Kernel *kernel) const;

  CUdeviceptr allocate(size_t size, bool isManaged);
  bool free(CUdeviceptr pointer);
  /// The allocation that has all of the range; null if none touches it.
  /// `isValid` is false if one has a part of it.
  Allocation *find(CUdeviceptr pointer, size_t size, bool &isValid,
                   size_t &offset);
  /// "mem0", "mem0+16" or "host".
  std::string describe(CUdeviceptr pointer);

  std::mutex mutex;
  bool isInitialized = false;
  int numDevices = 1;
  std::map<void *, size_t> registered;

private:
  MockState();
  ~MockState();

  std::map<std::string, int> numCalls;
  std::map<std::string, int> numHandles;
  std::map<const void *, std::string> handles;
  std::map<void *, std::unique_ptr<Module>> modules;
  std::map<CUdeviceptr, Allocation> memory;
};

} // namespace fpq::cuda

#endif // FPQ_TEST_MOCKCUDA_MOCKSTATE_H
