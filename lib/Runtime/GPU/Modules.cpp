//===- Modules.cpp - objects with kernels and their launches --------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DeviceContext.h"
#include "fpq/Runtime/GPURuntime.h"
#include <climits>

using namespace fpq::cuda;

static std::string describeDevice() {
  return " on sm_" +
         std::to_string(DeviceContext::get().getAttribute(
             CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR)) +
         std::to_string(DeviceContext::get().getAttribute(
             CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MINOR));
}

fpq_gpu_module mgpuModuleLoad(void *data, size_t size) {
  ScopedContext scope;
  CUmodule module = nullptr;
  CUresult result = FPQ_CUDA_CALL(cuModuleLoadData, &module, data);
  if (result != CUDA_SUCCESS)
    failCall("cuModuleLoadData", result,
             " for an object of " + std::to_string(size) + " bytes" +
                 describeDevice());
  return module;
}

fpq_gpu_module mgpuModuleLoadJIT(void *data, int32_t optLevel) {
  ScopedContext scope;
  char log[4096] = {};
  CUjit_option options[] = {CU_JIT_ERROR_LOG_BUFFER,
                            CU_JIT_ERROR_LOG_BUFFER_SIZE_BYTES,
                            CU_JIT_OPTIMIZATION_LEVEL};
  // The driver reads numbers out of the pointers themselves.
  void *values[] = {log, reinterpret_cast<void *>(sizeof(log)),
                    reinterpret_cast<void *>(static_cast<intptr_t>(optLevel))};
  CUmodule module = nullptr;
  CUresult result =
      FPQ_CUDA_CALL(cuModuleLoadDataEx, &module, data, 3u, options, values);
  if (result != CUDA_SUCCESS) {
    std::string detail = " for PTX" + describeDevice();
    if (log[0])
      detail += std::string(", which the driver explains with '") + log + "'";
    failCall("cuModuleLoadDataEx", result, detail);
  }
  return module;
}

void mgpuModuleUnload(fpq_gpu_module module) {
  // A program's own modules are unloaded as it ends, maybe after the driver.
  CUcontext context = DeviceContext::get().getContext();
  CUresult result = FPQ_CUDA_CALL(cuCtxPushCurrent, context);
  if (result == CUDA_SUCCESS) {
    result = FPQ_CUDA_CALL(cuModuleUnload, static_cast<CUmodule>(module));
    FPQ_CUDA_CALL(cuCtxPopCurrent, &context);
  }
  if (result != CUDA_SUCCESS && result != CUDA_ERROR_DEINITIALIZED)
    failCall("cuModuleUnload", result);
}

fpq_gpu_function mgpuModuleGetFunction(fpq_gpu_module module,
                                       const char *name) {
  ScopedContext scope;
  CUfunction function = nullptr;
  CUresult result = FPQ_CUDA_CALL(cuModuleGetFunction, &function,
                                  static_cast<CUmodule>(module), name);
  if (result != CUDA_SUCCESS)
    failCall("cuModuleGetFunction", result, std::string(" for ") + name);
  return function;
}

namespace {
struct Dim3 {
  /// Ends the process if a number is not one that the driver could be given.
  Dim3(const char *what, intptr_t x, intptr_t y, intptr_t z);

  bool isEmpty() const { return x == 0 || y == 0 || z == 0; }
  std::string describe() const;

  unsigned x, y, z;
};
} // namespace

Dim3::Dim3(const char *what, intptr_t x, intptr_t y, intptr_t z)
    : x(x), y(y), z(z) {
  for (intptr_t size : {x, y, z})
    if (size < 0 || size > INT_MAX)
      failWith(std::string("a kernel is launched with a ") + what +
               " dimension of " + std::to_string(size) + "; 0 to " +
               std::to_string(INT_MAX) + " are accepted");
}

std::string Dim3::describe() const {
  return std::to_string(x) + "x" + std::to_string(y) + "x" + std::to_string(z);
}

/// A block has 48 KiB of dynamic shared memory without asking.
static void requestSharedMemory(CUfunction function, int32_t size) {
  if (size <= 48 * 1024)
    return;
  CUresult result =
      FPQ_CUDA_CALL(cuFuncSetAttribute, function,
                    CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES, size);
  if (result != CUDA_SUCCESS)
    failCall("cuFuncSetAttribute", result,
             " for " + std::to_string(size) +
                 " bytes of dynamic shared memory, where this GPU has " +
                 std::to_string(DeviceContext::get().getAttribute(
                     CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_BLOCK_OPTIN)) +
                 " for a block");
}

[[noreturn]] static void failLaunch(const char *call, CUresult result,
                                    const Dim3 &grid, const Dim3 &block,
                                    int32_t sharedMemory) {
  failCall(call, result,
           " for a grid of " + grid.describe() + " blocks of " +
               block.describe() + " threads with " +
               std::to_string(sharedMemory) +
               " bytes of dynamic shared memory");
}

void mgpuLaunchKernel(fpq_gpu_function handle, intptr_t gridX, intptr_t gridY,
                      intptr_t gridZ, intptr_t blockX, intptr_t blockY,
                      intptr_t blockZ, int32_t sharedMemory,
                      fpq_gpu_stream stream, void **params, void **extra,
                      size_t /*numParams*/) {
  Dim3 grid("grid", gridX, gridY, gridZ);
  Dim3 block("block", blockX, blockY, blockZ);
  if (grid.isEmpty())
    return;
  ScopedContext scope;
  auto function = static_cast<CUfunction>(handle);
  requestSharedMemory(function, sharedMemory);
  CUresult result =
      FPQ_CUDA_CALL(cuLaunchKernel, function, grid.x, grid.y, grid.z, block.x,
                    block.y, block.z, static_cast<unsigned>(sharedMemory),
                    static_cast<CUstream>(stream), params, extra);
  if (result != CUDA_SUCCESS)
    failLaunch("cuLaunchKernel", result, grid, block, sharedMemory);
}

void mgpuLaunchClusterKernel(fpq_gpu_function handle, intptr_t clusterX,
                             intptr_t clusterY, intptr_t clusterZ,
                             intptr_t gridX, intptr_t gridY, intptr_t gridZ,
                             intptr_t blockX, intptr_t blockY, intptr_t blockZ,
                             int32_t sharedMemory, fpq_gpu_stream stream,
                             void **params, void **extra) {
  Dim3 cluster("cluster", clusterX, clusterY, clusterZ);
  Dim3 grid("grid", gridX, gridY, gridZ);
  Dim3 block("block", blockX, blockY, blockZ);
  if (grid.isEmpty())
    return;
  ScopedContext scope;
  auto function = static_cast<CUfunction>(handle);
  requestSharedMemory(function, sharedMemory);
  CUlaunchAttribute attribute = {};
  attribute.id = CU_LAUNCH_ATTRIBUTE_CLUSTER_DIMENSION;
  attribute.value.clusterDim = {cluster.x, cluster.y, cluster.z};
  CUlaunchConfig config = {grid.x,
                           grid.y,
                           grid.z,
                           block.x,
                           block.y,
                           block.z,
                           static_cast<unsigned>(sharedMemory),
                           static_cast<CUstream>(stream),
                           &attribute,
                           1};
  const CUlaunchConfig *constConfig = &config;
  CUresult result =
      FPQ_CUDA_CALL(cuLaunchKernelEx, constConfig, function, params, extra);
  if (result != CUDA_SUCCESS)
    failLaunch("cuLaunchKernelEx", result, grid, block, sharedMemory);
}
