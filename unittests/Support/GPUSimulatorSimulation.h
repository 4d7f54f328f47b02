//===- GPUSimulatorSimulation.h - state of the GPU --------------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_UNITTESTS_SUPPORT_GPUSIMULATORSIMULATION_H
#define FPQ_UNITTESTS_SUPPORT_GPUSIMULATORSIMULATION_H

#include "GPUSimulatorProgram.h"
#include "llvm/ADT/DenseMap.h"

namespace fpq::test::gpu {

/// Work that waits for someone to wait for it. That it is done no earlier shows
/// a host program that does not wait.
struct Stream {
  std::deque<std::function<void()>> pending;
  void synchronize();
};

/// The GPU behind the mgpu* functions.
class Simulation {
public:
  Simulation(GPUDevice device, GPUSimulatorOptions options);
  ~Simulation();

  /// The one there is; the process ends if there is none.
  static Simulation *getCurrent();

  void reportError(const llvm::Twine &message) {
    errors.push_back(message.str());
  }

  Program *loadProgram(llvm::StringRef code);
  void unloadProgram(Program *program);
  const Program::Kernel *getKernel(Program *program, llvm::StringRef name);

  Stream *createStream();
  void destroyStream(Stream *stream);
  /// Does `work` when `stream` is waited for; now, without a stream.
  void enqueue(Stream *stream, std::function<void()> work);
  void synchronizeAll();

  void *allocate(size_t size);
  void release(void *address);
  void copy(void *target, const void *source, size_t size);

  void launch(const Program::Kernel &kernel, Dim3 grid, Dim3 block,
              size_t dynamicBytes,
              const std::vector<std::vector<char>> &arguments);

  /// Ends the kernel if the access is wrong.
  void checkAccess(const AccessSite &site, const void *address, size_t size);

  std::string describeLeaks() const;

  GPUDevice device;
  GPUSimulatorOptions options;
  std::function<void(llvm::Module &)> mutation = [](llvm::Module &) {};
  std::vector<std::string> errors;
  unsigned numLaunches = 0;

private:
  Program *findProgram(const Program::Kernel &kernel) const;
  /// The host cannot read or write device memory but through copies.
  void setAccessible(bool isAccessible);

  std::vector<std::unique_ptr<Program>> programs;
  std::vector<std::unique_ptr<Stream>> streams;
  llvm::DenseMap<void *, size_t> allocations;
  unsigned numAllocations = 0, launchNumber = 0;
  Memory memory;
  BlockRunner runner;
};

} // namespace fpq::test::gpu

#endif // FPQ_UNITTESTS_SUPPORT_GPUSIMULATORSIMULATION_H
