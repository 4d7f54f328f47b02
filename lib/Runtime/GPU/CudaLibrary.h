//===- CudaLibrary.h - calls of libcuda.so.1 and their errors ---*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_LIB_RUNTIME_GPU_CUDALIBRARY_H
#define FPQ_LIB_RUNTIME_GPU_CUDALIBRARY_H

#include "CudaDriver.h"
#include <string>

namespace fpq::cuda {

/// The functions of the driver; those that it is too old to have are null.
struct CudaLibrary {
#define FPQ_CUDA_MEMBER(name, symbol, params) CUresult(*name) params = nullptr;
  FPQ_CUDA_FUNCTIONS(FPQ_CUDA_MEMBER)
#undef FPQ_CUDA_MEMBER
};

/// The driver, loaded by the first call. Ends the process if there is none.
const CudaLibrary &getCudaLibrary();

/// Says on stderr what failed and what to check, if that is known, and ends the
/// process with status 1. Its exit handlers do not run: other threads may be in
/// the middle of calls, and compiled code in the middle of this one.
[[noreturn]] void failWith(const std::string &message,
                           const std::string &advice = {});

/// Ends the process because `call` returned `result`. `detail` says what it was
/// asked for, for example " for 16 bytes".
[[noreturn]] void failCall(const char *call, CUresult result,
                           const std::string &detail = {});

/// Calls a function of the driver, which must have it.
template <typename... Params, typename... Args>
CUresult callCuda(const char *name, CUresult (*CudaLibrary::*member)(Params...),
                  Args... args) {
  CUresult (*function)(Params...) = getCudaLibrary().*member;
  if (!function)
    failWith(std::string("libcuda.so.1 has no ") + name,
             "NVIDIA's driver is too old for this call");
  return function(args...);
}

} // namespace fpq::cuda

/// Calls a function of the driver and returns what that returned.
#define FPQ_CUDA_CALL(name, ...)                                               \
  ::fpq::cuda::callCuda(#name, &::fpq::cuda::CudaLibrary::name, __VA_ARGS__)

/// Calls a function of the driver, which must not fail.
#define FPQ_CUDA_CHECK(name, ...)                                              \
  do {                                                                         \
    if (auto result = FPQ_CUDA_CALL(name, __VA_ARGS__);                        \
        result != ::fpq::cuda::CUDA_SUCCESS)                                   \
      ::fpq::cuda::failCall(#name, result);                                    \
  } while (false)

#endif // FPQ_LIB_RUNTIME_GPU_CUDALIBRARY_H
