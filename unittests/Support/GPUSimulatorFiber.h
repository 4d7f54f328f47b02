//===- GPUSimulatorFiber.h - stacks that take turns -------------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_UNITTESTS_SUPPORT_GPUSIMULATORFIBER_H
#define FPQ_UNITTESTS_SUPPORT_GPUSIMULATORFIBER_H

#include <cstddef>
#include <ucontext.h>

namespace fpq::test::gpu {

/// A function that runs on a stack of its own until it suspends itself, and
/// goes on from there when it is resumed. AddressSanitizer and ThreadSanitizer
/// are told about the switches.
class Fiber {
public:
  Fiber();
  ~Fiber();
  Fiber(const Fiber &) = delete;
  Fiber &operator=(const Fiber &) = delete;

  /// Makes the next resume() call `entry(argument)`. What the fiber ran before
  /// is forgotten, wherever it was.
  void start(void (*entry)(void *), void *argument);

  /// Runs the fiber until it suspends itself or its function returns.
  void resume();

  /// Goes back to the caller of resume(). Called on the fiber.
  void suspend();

private:
  static void trampoline(unsigned low, unsigned high);

  char *stack;
  ucontext_t own, caller;
  void (*entry)(void *) = nullptr;
  void *argument = nullptr;

  // What the sanitizers know the stacks by.
  void *threadSanitizerFiber = nullptr, *threadSanitizerCaller = nullptr;
  const void *callerStack = nullptr;
  size_t callerStackSize = 0;
};

} // namespace fpq::test::gpu

#endif // FPQ_UNITTESTS_SUPPORT_GPUSIMULATORFIBER_H
