//===- MockModules.cpp - objects with kernels and their launches ----------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MockCall.h"
#include <cstring>

// The functions of the driver are defined here with C linkage, as MockCall.h
// declares them.
namespace fpq::cuda {

static std::string toString(unsigned x, unsigned y, unsigned z) {
  return std::to_string(x) + "x" + std::to_string(y) + "x" + std::to_string(z);
}

static CUresult loadModule(Call &call, CUmodule *module, const void *data,
                           const std::string &options) {
  Module *loaded = call.state.addModule(data);
  if (!loaded)
    return call.fail(CUDA_ERROR_INVALID_IMAGE);
  call.log(std::string(loaded->isPTX ? "PTX" : "binary") + options);
  *module = reinterpret_cast<CUmodule>(loaded);
  return CUDA_SUCCESS;
}

CUresult cuModuleLoadData(CUmodule *module, const void *data) {
  START_CALL(cuModuleLoadData);
  return loadModule(call, module, data, "");
}

CUresult cuModuleLoadDataEx(CUmodule *module, const void *data,
                            unsigned numOptions, CUjit_option *options,
                            void **values) {
  Call call("cuModuleLoadDataEx");
  std::string text;
  char *log = nullptr;
  for (unsigned i = 0; i < numOptions; ++i) {
    auto number = reinterpret_cast<uintptr_t>(values[i]);
    if (options[i] == CU_JIT_ERROR_LOG_BUFFER)
      log = static_cast<char *>(values[i]);
    else if (options[i] == CU_JIT_OPTIMIZATION_LEVEL)
      text += ", optimization level " + std::to_string(number);
  }
  if (call.error == CUDA_SUCCESS)
    return loadModule(call, module, data, text);
  if (log)
    std::strcpy(log, "ptxas says no");
  return call.error;
}

CUresult cuModuleUnload(CUmodule module) {
  START_CALL(cuModuleUnload);
  if (!call.state.removeModule(module))
    return call.fail(CUDA_ERROR_INVALID_HANDLE);
  call.log("");
  return CUDA_SUCCESS;
}

CUresult cuModuleGetFunction(CUfunction *function, CUmodule module,
                             const char *name) {
  START_CALL(cuModuleGetFunction);
  Module *known = call.state.getModule(module);
  if (!known)
    return call.fail(CUDA_ERROR_INVALID_HANDLE);
  Kernel *kernel = call.state.getKernel(*known, name);
  if (!kernel)
    return call.fail(CUDA_ERROR_NOT_FOUND);
  call.log(name);
  *function = reinterpret_cast<CUfunction>(kernel);
  return CUDA_SUCCESS;
}

CUresult cuFuncSetAttribute(CUfunction function, CUfunction_attribute attribute,
                            int value) {
  START_CALL(cuFuncSetAttribute);
  auto *kernel = reinterpret_cast<Kernel *>(function);
  if (!call.state.isKernel(kernel) ||
      attribute != CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES ||
      value > 227 * 1024)
    return call.fail(CUDA_ERROR_INVALID_VALUE);
  kernel->maxDynamicSharedMemory = value;
  call.log(kernel->name + ", dynamic shared memory " + std::to_string(value));
  return CUDA_SUCCESS;
}

/// The values of the parameters, as text; nothing if a pointer is not one to
/// device memory.
static std::optional<std::string>
readParams(MockState &state, const Kernel &kernel, void **params) {
  std::string text;
  for (size_t i = 0; i < kernel.params->size(); ++i) {
    const std::string &type = (*kernel.params)[i];
    text += i ? ", " : "";
    if (type == "ptr") {
      CUdeviceptr pointer;
      std::memcpy(&pointer, params[i], sizeof(pointer));
      std::string name = pointer ? state.describe(pointer) : "null";
      if (name == "host")
        return std::nullopt;
      text += name;
    } else if (type == "u64" || type == "b64") {
      int64_t value;
      std::memcpy(&value, params[i], sizeof(value));
      text += std::to_string(value);
    } else if (type == "u32" || type == "b32") {
      int32_t value;
      std::memcpy(&value, params[i], sizeof(value));
      text += std::to_string(value);
    } else {
      text += type;
    }
  }
  return text;
}

static CUresult launch(Call &call, const CUlaunchConfig &config,
                       CUfunction function, void **params, void **extra) {
  MockState &state = call.state;
  auto *kernel = reinterpret_cast<Kernel *>(function);
  if (!state.isKernel(kernel) ||
      (config.hStream && !state.getHandleName(config.hStream)))
    return call.fail(CUDA_ERROR_INVALID_HANDLE);
  uint64_t numThreads =
      uint64_t(config.blockDimX) * config.blockDimY * config.blockDimZ;
  if (!config.gridDimX || !config.gridDimY || !config.gridDimZ ||
      config.gridDimY > 65535 || config.gridDimZ > 65535 || numThreads == 0 ||
      numThreads > 1024 || extra ||
      int(config.sharedMemBytes) > kernel->maxDynamicSharedMemory)
    return call.fail(CUDA_ERROR_INVALID_VALUE);

  std::string text = kernel->name;
  for (unsigned i = 0; i < config.numAttrs; ++i) {
    const CUlaunchAttribute &attribute = config.attrs[i];
    if (attribute.id != CU_LAUNCH_ATTRIBUTE_CLUSTER_DIMENSION)
      return call.fail(CUDA_ERROR_INVALID_VALUE);
    auto cluster = attribute.value.clusterDim;
    text += ", cluster " + toString(cluster.x, cluster.y, cluster.z);
  }
  text += ", grid " +
          toString(config.gridDimX, config.gridDimY, config.gridDimZ) +
          ", block " +
          toString(config.blockDimX, config.blockDimY, config.blockDimZ) +
          ", shared " + std::to_string(config.sharedMemBytes) + ", " +
          (config.hStream ? *state.getHandleName(config.hStream) : "no stream");
  if (kernel->params) {
    std::optional<std::string> values = readParams(state, *kernel, params);
    if (!values)
      return call.fail(CUDA_ERROR_ILLEGAL_ADDRESS);
    text += ", arguments [" + *values + "]";
  }
  call.log(text);
  return CUDA_SUCCESS;
}

CUresult cuLaunchKernel(CUfunction function, unsigned gridX, unsigned gridY,
                        unsigned gridZ, unsigned blockX, unsigned blockY,
                        unsigned blockZ, unsigned sharedMemory, CUstream stream,
                        void **params, void **extra) {
  START_CALL(cuLaunchKernel);
  CUlaunchConfig config = {gridX,  gridY,        gridZ,  blockX,  blockY,
                           blockZ, sharedMemory, stream, nullptr, 0};
  return launch(call, config, function, params, extra);
}

CUresult cuLaunchKernelEx(const CUlaunchConfig *config, CUfunction function,
                          void **params, void **extra) {
  START_CALL(cuLaunchKernelEx);
  return launch(call, *config, function, params, extra);
}

} // namespace fpq::cuda
