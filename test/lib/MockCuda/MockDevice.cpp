//===- MockDevice.cpp - errors, devices and contexts ----------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MockCall.h"

// The functions of the driver are defined here with C linkage, as MockCall.h
// declares them.
namespace fpq::cuda {

int &getContextDepth() {
  static thread_local int depth = 0;
  return depth;
}

static CUcontext getTheContext() {
  return reinterpret_cast<CUcontext>(&MockState::get());
}

CUresult cuGetErrorName(CUresult error, const char **name) {
  switch (error) {
#define NAME(value)                                                            \
  case value:                                                                  \
    *name = #value;                                                            \
    return CUDA_SUCCESS
    NAME(CUDA_SUCCESS);
    NAME(CUDA_ERROR_INVALID_VALUE);
    NAME(CUDA_ERROR_OUT_OF_MEMORY);
    NAME(CUDA_ERROR_NOT_INITIALIZED);
    NAME(CUDA_ERROR_DEINITIALIZED);
    NAME(CUDA_ERROR_STUB_LIBRARY);
    NAME(CUDA_ERROR_NO_DEVICE);
    NAME(CUDA_ERROR_INVALID_DEVICE);
    NAME(CUDA_ERROR_INVALID_IMAGE);
    NAME(CUDA_ERROR_INVALID_CONTEXT);
    NAME(CUDA_ERROR_NO_BINARY_FOR_GPU);
    NAME(CUDA_ERROR_INVALID_PTX);
    NAME(CUDA_ERROR_JIT_COMPILER_NOT_FOUND);
    NAME(CUDA_ERROR_UNSUPPORTED_PTX_VERSION);
    NAME(CUDA_ERROR_INVALID_HANDLE);
    NAME(CUDA_ERROR_NOT_FOUND);
    NAME(CUDA_ERROR_ILLEGAL_ADDRESS);
    NAME(CUDA_ERROR_LAUNCH_OUT_OF_RESOURCES);
    NAME(CUDA_ERROR_MISALIGNED_ADDRESS);
    NAME(CUDA_ERROR_LAUNCH_FAILED);
    NAME(CUDA_ERROR_SYSTEM_NOT_READY);
    NAME(CUDA_ERROR_SYSTEM_DRIVER_MISMATCH);
    NAME(CUDA_ERROR_UNKNOWN);
#undef NAME
  }
  return CUDA_ERROR_INVALID_VALUE;
}

CUresult cuGetErrorString(CUresult error, const char **text) {
  const char *name;
  if (cuGetErrorName(error, &name) != CUDA_SUCCESS)
    return CUDA_ERROR_INVALID_VALUE;
  *text = "what the mock says of it";
  return CUDA_SUCCESS;
}

CUresult cuInit(unsigned flags) {
  Call call("cuInit", /*needsContext=*/false);
  if (call.error != CUDA_SUCCESS)
    return call.error;
  if (flags != 0)
    return call.fail(CUDA_ERROR_INVALID_VALUE);
  if (call.state.numDevices == 0)
    return call.fail(CUDA_ERROR_NO_DEVICE);
  call.state.isInitialized = true;
  call.log("");
  return CUDA_SUCCESS;
}

CUresult cuDeviceGetCount(int *count) {
  Call call("cuDeviceGetCount", /*needsContext=*/false);
  if (!call.state.isInitialized)
    return call.fail(CUDA_ERROR_NOT_INITIALIZED);
  *count = call.state.numDevices;
  return CUDA_SUCCESS;
}

CUresult cuDeviceGet(CUdevice *device, int ordinal) {
  Call call("cuDeviceGet", /*needsContext=*/false);
  if (!call.state.isInitialized)
    return call.fail(CUDA_ERROR_NOT_INITIALIZED);
  if (ordinal < 0 || ordinal >= call.state.numDevices)
    return call.fail(CUDA_ERROR_INVALID_DEVICE);
  *device = ordinal;
  return CUDA_SUCCESS;
}

CUresult cuDeviceGetAttribute(int *value, CUdevice_attribute attribute,
                              CUdevice device) {
  Call call("cuDeviceGetAttribute", /*needsContext=*/false);
  switch (attribute) {
  case CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR:
    *value = 9;
    return CUDA_SUCCESS;
  case CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MINOR:
    *value = 0;
    return CUDA_SUCCESS;
  case CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_BLOCK_OPTIN:
    *value = 227 * 1024;
    return CUDA_SUCCESS;
  }
  return call.fail(CUDA_ERROR_INVALID_VALUE);
}

CUresult cuDevicePrimaryCtxRetain(CUcontext *context, CUdevice device) {
  Call call("cuDevicePrimaryCtxRetain", /*needsContext=*/false);
  if (call.error != CUDA_SUCCESS)
    return call.error;
  call.log("device " + std::to_string(device));
  *context = getTheContext();
  return CUDA_SUCCESS;
}

CUresult cuCtxPushCurrent_v2(CUcontext context) {
  Call call("cuCtxPushCurrent", /*needsContext=*/false);
  if (context != getTheContext())
    return call.fail(CUDA_ERROR_INVALID_CONTEXT);
  ++getContextDepth();
  return CUDA_SUCCESS;
}

CUresult cuCtxPopCurrent_v2(CUcontext *context) {
  START_CALL(cuCtxPopCurrent);
  --getContextDepth();
  *context = getTheContext();
  return CUDA_SUCCESS;
}

} // namespace fpq::cuda
