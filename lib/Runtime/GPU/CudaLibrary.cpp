//===- CudaLibrary.cpp - calls of libcuda.so.1 and their errors -----------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CudaLibrary.h"
#include <cstdio>
#include <cstdlib>
#include <dlfcn.h>

using namespace fpq;
using namespace fpq::cuda;

void cuda::failWith(const std::string &message, const std::string &advice) {
  // What the program printed so far comes first.
  std::fflush(stdout);
  std::fprintf(stderr, "fpq_gpu_runtime: error: %s\n", message.c_str());
  if (!advice.empty())
    std::fprintf(stderr, "fpq_gpu_runtime: note: %s\n", advice.c_str());
  std::fflush(nullptr);
  std::_Exit(EXIT_FAILURE);
}

static const char *getAdvice(CUresult result) {
  switch (result) {
  case CUDA_ERROR_NO_DEVICE:
  case CUDA_ERROR_INVALID_DEVICE:
    return "check that nvidia-smi lists a GPU and that CUDA_VISIBLE_DEVICES "
           "does not hide it";
  case CUDA_ERROR_STUB_LIBRARY:
    return "the libcuda.so.1 that was found is the one to link with; take the "
           "directory 'stubs' out of LD_LIBRARY_PATH";
  case CUDA_ERROR_OUT_OF_MEMORY:
    return "check with nvidia-smi what else uses the GPU's memory";
  case CUDA_ERROR_INVALID_IMAGE:
    return "the driver takes objects of format isa, bin and fatbin for NVIDIA "
           "GPUs; format=llvm and objects for other GPUs do not run here";
  case CUDA_ERROR_NO_BINARY_FOR_GPU:
    return "the object is for another chip: lower again with the chip of this "
           "GPU";
  case CUDA_ERROR_INVALID_PTX:
  case CUDA_ERROR_UNSUPPORTED_PTX_VERSION:
    return "the driver may be older than the PTX: update it, lower with an "
           "older +ptx feature, or use format=bin";
  case CUDA_ERROR_JIT_COMPILER_NOT_FOUND:
    return "the driver compiles PTX with libnvidia-ptxjitcompiler.so.1: "
           "install it, or lower with format=bin";
  case CUDA_ERROR_NOT_FOUND:
    return "the object has no kernel of this name";
  case CUDA_ERROR_LAUNCH_OUT_OF_RESOURCES:
    return "the kernel needs more registers or shared memory than a block of "
           "this size can have";
  case CUDA_ERROR_ILLEGAL_ADDRESS:
  case CUDA_ERROR_MISALIGNED_ADDRESS:
  case CUDA_ERROR_LAUNCH_FAILED:
    return "a kernel launched before this call failed; compute-sanitizer shows "
           "where";
  case CUDA_ERROR_SYSTEM_NOT_READY:
    return "check that the system's services, such as nvidia-fabricmanager, "
           "run";
  case CUDA_ERROR_SYSTEM_DRIVER_MISMATCH:
    return "libcuda.so.1 and the kernel's driver have different versions: a "
           "reboot may be due";
  default:
    return "";
  }
}

void cuda::failCall(const char *call, CUresult result,
                    const std::string &detail) {
  const CudaLibrary &library = getCudaLibrary();
  const char *name = nullptr, *text = nullptr;
  if (library.cuGetErrorName)
    library.cuGetErrorName(result, &name);
  if (library.cuGetErrorString)
    library.cuGetErrorString(result, &text);
  std::string described =
      name ? name : "error " + std::to_string(static_cast<int>(result));
  if (text)
    described += std::string(" (") + text + ")";
  failWith(call + (" failed" + detail) + ": " + described, getAdvice(result));
}

const CudaLibrary &cuda::getCudaLibrary() {
  static const CudaLibrary library = [] {
    void *handle = dlopen("libcuda.so.1", RTLD_NOW | RTLD_LOCAL);
    if (!handle)
      failWith(std::string("libcuda.so.1 cannot be loaded: ") + dlerror(),
               "it comes with NVIDIA's driver: check that one is installed "
               "and, if it is in a directory of its own, LD_LIBRARY_PATH");
    CudaLibrary library;
#define FPQ_CUDA_LOOK_UP(name, symbol, params)                                 \
  library.name = reinterpret_cast<CUresult(*) params>(dlsym(handle, #symbol));
    FPQ_CUDA_FUNCTIONS(FPQ_CUDA_LOOK_UP)
#undef FPQ_CUDA_LOOK_UP
    return library;
  }();
  return library;
}
