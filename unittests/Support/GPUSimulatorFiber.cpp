//===- GPUSimulatorFiber.cpp - stacks that take turns ---------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GPUSimulatorFiber.h"
#include "llvm/Support/ErrorHandling.h"
#include <cstdint>
#include <sys/mman.h>
#include <unistd.h>

using namespace fpq::test::gpu;

// Defined where the program is linked with the sanitizer's runtime, whether or
// not this file is instrumented.
extern "C" {
__attribute__((weak)) void __sanitizer_start_switch_fiber(void **fakeStack,
                                                          const void *bottom,
                                                          size_t size);
__attribute__((weak)) void
__sanitizer_finish_switch_fiber(void *fakeStack, const void **oldBottom,
                                size_t *oldSize);
__attribute__((weak)) void *__tsan_get_current_fiber();
__attribute__((weak)) void *__tsan_create_fiber(unsigned flags);
__attribute__((weak)) void __tsan_destroy_fiber(void *fiber);
__attribute__((weak)) void __tsan_switch_to_fiber(void *fiber, unsigned flags);
}

/// No happens-before edge between the fibers: only barriers make those.
static constexpr unsigned kNoSynchronization = 1;

static constexpr size_t kStackBytes = 128 << 10;

Fiber::Fiber() {
  size_t guard = getpagesize();
  void *memory =
      mmap(nullptr, kStackBytes + guard, PROT_READ | PROT_WRITE,
           MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_STACK, -1, 0);
  if (memory == MAP_FAILED || mprotect(memory, guard, PROT_NONE) != 0)
    llvm::report_fatal_error("no memory for the stack of a fiber");
  stack = static_cast<char *>(memory) + guard;
}

Fiber::~Fiber() {
  if (threadSanitizerFiber)
    __tsan_destroy_fiber(threadSanitizerFiber);
  size_t guard = getpagesize();
  munmap(stack - guard, kStackBytes + guard);
}

void Fiber::trampoline(unsigned low, unsigned high) {
  auto *fiber = reinterpret_cast<Fiber *>(uintptr_t(high) << 32 | low);
  if (__sanitizer_finish_switch_fiber)
    __sanitizer_finish_switch_fiber(nullptr, &fiber->callerStack,
                                    &fiber->callerStackSize);
  fiber->entry(fiber->argument);
  // A function that is done is suspended for good.
  fiber->suspend();
  llvm_unreachable("a fiber that is done was resumed");
}

void Fiber::start(void (*newEntry)(void *), void *newArgument) {
  entry = newEntry;
  argument = newArgument;
  if (__tsan_create_fiber) {
    if (threadSanitizerFiber)
      __tsan_destroy_fiber(threadSanitizerFiber);
    threadSanitizerFiber = __tsan_create_fiber(0);
  }
  getcontext(&own);
  own.uc_stack.ss_sp = stack;
  own.uc_stack.ss_size = kStackBytes;
  own.uc_link = nullptr;
  auto self = reinterpret_cast<uintptr_t>(this);
  makecontext(&own, reinterpret_cast<void (*)()>(trampoline), 2,
              static_cast<unsigned>(self), static_cast<unsigned>(self >> 32));
}

void Fiber::resume() {
  void *fakeStack = nullptr;
  if (__sanitizer_start_switch_fiber)
    __sanitizer_start_switch_fiber(&fakeStack, stack, kStackBytes);
  if (threadSanitizerFiber) {
    threadSanitizerCaller = __tsan_get_current_fiber();
    __tsan_switch_to_fiber(threadSanitizerFiber, kNoSynchronization);
  }
  swapcontext(&caller, &own);
  if (__sanitizer_finish_switch_fiber)
    __sanitizer_finish_switch_fiber(fakeStack, nullptr, nullptr);
}

void Fiber::suspend() {
  void *fakeStack = nullptr;
  if (__sanitizer_start_switch_fiber)
    __sanitizer_start_switch_fiber(&fakeStack, callerStack, callerStackSize);
  if (threadSanitizerFiber)
    __tsan_switch_to_fiber(threadSanitizerCaller, kNoSynchronization);
  swapcontext(&own, &caller);
  if (__sanitizer_finish_switch_fiber)
    __sanitizer_finish_switch_fiber(fakeStack, &callerStack, &callerStackSize);
}
