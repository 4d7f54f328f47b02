//===- DeviceContext.cpp - the device and its context ---------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DeviceContext.h"
#include "fpq/Runtime/GPURuntime.h"

using namespace fpq::cuda;

DeviceContext &DeviceContext::get() {
  static DeviceContext context;
  return context;
}

void DeviceContext::select(int newOrdinal) {
  std::lock_guard<std::mutex> lock(mutex);
  if (context && newOrdinal != ordinal)
    failWith("device " + std::to_string(newOrdinal) +
                 " is asked for, but device " + std::to_string(ordinal) +
                 " is in use since the first module was loaded",
             "choose the device with CUDA_VISIBLE_DEVICES");
  ordinal = newOrdinal;
}

CUcontext DeviceContext::getContext() {
  std::lock_guard<std::mutex> lock(mutex);
  if (!context)
    initialize();
  return context;
}

void DeviceContext::initialize() {
  FPQ_CUDA_CHECK(cuInit, 0u);
  int count = 0;
  FPQ_CUDA_CHECK(cuDeviceGetCount, &count);
  if (count == 0)
    failCall("cuDeviceGet", CUDA_ERROR_NO_DEVICE);
  CUresult result = FPQ_CUDA_CALL(cuDeviceGet, &device, ordinal);
  if (result != CUDA_SUCCESS)
    failCall("cuDeviceGet", result,
             " for device " + std::to_string(ordinal) + " of " +
                 std::to_string(count));
  FPQ_CUDA_CHECK(cuDevicePrimaryCtxRetain, &context, device);
}

ScopedContext::ScopedContext() {
  FPQ_CUDA_CHECK(cuCtxPushCurrent, DeviceContext::get().getContext());
}

ScopedContext::~ScopedContext() {
  CUcontext context = nullptr;
  FPQ_CUDA_CHECK(cuCtxPopCurrent, &context);
}

int DeviceContext::getAttribute(CUdevice_attribute attribute) {
  int value = 0;
  FPQ_CUDA_CHECK(cuDeviceGetAttribute, &value, attribute, device);
  return value;
}

void mgpuSetDefaultDevice(int32_t ordinal) {
  DeviceContext::get().select(ordinal);
}
