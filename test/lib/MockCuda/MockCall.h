//===- MockCall.h - one call of the driver ----------------------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Prints each call that changes something, checks its arguments as the driver
// does or more strictly, and copies and sets memory, but runs no kernel. Prints
// what is not freed at the end. Environment:
//
//   FPQ_MOCK_CUDA_DEVICES=0             how many devices there are
//   FPQ_MOCK_CUDA_FAIL=cuMemAlloc:2:2   the second call returns error 2
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_TEST_MOCKCUDA_MOCKCALL_H
#define FPQ_TEST_MOCKCUDA_MOCKCALL_H

#include "MockState.h"

namespace fpq::cuda {

#define MOCK_API extern "C" __attribute__((visibility("default")))

// So that the definitions below have the types that callers assume.
#define FPQ_CUDA_DECLARE(name, symbol, params) MOCK_API CUresult symbol params;
FPQ_CUDA_FUNCTIONS(FPQ_CUDA_DECLARE)
#undef FPQ_CUDA_DECLARE

/// How many contexts are current for this thread. There is one context.
int &getContextDepth();

/// A call: takes the lock and finds out whether it fails by order.
struct Call {
  explicit Call(const char *name, bool needsContext = true)
      : state(MockState::get()), lock(state.mutex), name(name) {
    if (auto error = state.getInjectedError(name))
      fail(*error);
    else if (needsContext && getContextDepth() == 0)
      fail(CUDA_ERROR_INVALID_CONTEXT);
  }
  CUresult fail(CUresult result) {
    state.log(std::string(name) + " fails with " +
              std::to_string(static_cast<int>(result)));
    return error = result;
  }
  void log(const std::string &arguments) {
    state.log(std::string(name) + "(" + arguments + ")");
  }

  MockState &state;
  std::lock_guard<std::mutex> lock;
  const char *name;
  CUresult error = CUDA_SUCCESS;
};

} // namespace fpq::cuda

#define START_CALL(name)                                                       \
  Call call(#name);                                                            \
  if (call.error != CUDA_SUCCESS)                                              \
  return call.error

#endif // FPQ_TEST_MOCKCUDA_MOCKCALL_H
