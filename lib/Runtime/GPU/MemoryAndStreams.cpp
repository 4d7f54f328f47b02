//===- MemoryAndStreams.cpp - buffers, copies, streams and events ---------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DeviceContext.h"
#include "fpq/Runtime/GPURuntime.h"

using namespace fpq::cuda;

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

static CUdeviceptr toDevicePointer(void *pointer) {
  return reinterpret_cast<CUdeviceptr>(pointer);
}

void *mgpuMemAlloc(uint64_t sizeBytes, fpq_gpu_stream /*stream*/,
                   uint8_t isHostShared) {
  if (sizeBytes == 0)
    return nullptr;
  ScopedContext scope;
  CUdeviceptr pointer = 0;
  CUresult result = isHostShared
                        ? FPQ_CUDA_CALL(cuMemAllocManaged, &pointer, sizeBytes,
                                        CU_MEM_ATTACH_GLOBAL)
                        : FPQ_CUDA_CALL(cuMemAlloc, &pointer, sizeBytes);
  if (result != CUDA_SUCCESS)
    failCall(isHostShared ? "cuMemAllocManaged" : "cuMemAlloc", result,
             " for " + std::to_string(sizeBytes) + " bytes");
  return reinterpret_cast<void *>(pointer);
}

void mgpuMemFree(void *pointer, fpq_gpu_stream /*stream*/) {
  if (!pointer)
    return;
  ScopedContext scope;
  FPQ_CUDA_CHECK(cuMemFree, toDevicePointer(pointer));
}

void mgpuMemcpy(void *destination, void *source, size_t sizeBytes,
                fpq_gpu_stream stream) {
  if (sizeBytes == 0)
    return;
  ScopedContext scope;
  // Addresses say themselves whether they are the host's or the device's.
  CUresult result = FPQ_CUDA_CALL(cuMemcpyAsync, toDevicePointer(destination),
                                  toDevicePointer(source), sizeBytes,
                                  static_cast<CUstream>(stream));
  if (result != CUDA_SUCCESS)
    failCall("cuMemcpyAsync", result,
             " for " + std::to_string(sizeBytes) + " bytes");
}

void mgpuMemset16(void *destination, uint16_t value, size_t count,
                  fpq_gpu_stream stream) {
  if (count == 0)
    return;
  ScopedContext scope;
  FPQ_CUDA_CHECK(cuMemsetD16Async, toDevicePointer(destination), value, count,
                 static_cast<CUstream>(stream));
}

void mgpuMemset32(void *destination, uint32_t value, size_t count,
                  fpq_gpu_stream stream) {
  if (count == 0)
    return;
  ScopedContext scope;
  FPQ_CUDA_CHECK(cuMemsetD32Async, toDevicePointer(destination), value, count,
                 static_cast<CUstream>(stream));
}

//===----------------------------------------------------------------------===//
// Pinned host memory
//===----------------------------------------------------------------------===//

void mgpuMemHostRegister(void *pointer, uint64_t sizeBytes) {
  ScopedContext scope;
  CUresult result = FPQ_CUDA_CALL(cuMemHostRegister, pointer, sizeBytes, 0u);
  if (result != CUDA_SUCCESS)
    failCall("cuMemHostRegister", result,
             " for " + std::to_string(sizeBytes) + " bytes");
}

void mgpuMemHostUnregister(void *pointer) {
  ScopedContext scope;
  FPQ_CUDA_CHECK(cuMemHostUnregister, pointer);
}

namespace {
/// The start of a memref's descriptor; sizes and strides follow.
struct MemRefHeader {
  char *allocated, *aligned;
  int64_t offset;
};
} // namespace

static void *getFirstElement(void *descriptor, int64_t elementSizeBytes) {
  auto *header = static_cast<MemRefHeader *>(descriptor);
  return header->aligned + header->offset * elementSizeBytes;
}

void mgpuMemHostRegisterMemRef(int64_t rank, void *descriptor,
                               int64_t elementSizeBytes) {
  auto *sizes =
      reinterpret_cast<int64_t *>(static_cast<MemRefHeader *>(descriptor) + 1);
  int64_t *strides = sizes + rank;
  int64_t numElements = 1;
  for (int64_t dim = rank - 1; dim >= 0; --dim) {
    if (sizes[dim] > 1 && strides[dim] != numElements)
      failWith("memory of a memref is to be registered that has gaps: stride " +
                   std::to_string(strides[dim]) + " in dimension " +
                   std::to_string(dim) + " where " +
                   std::to_string(numElements) + " is accepted",
               "gpu.host_register takes a memref in row-major order");
    numElements *= sizes[dim];
  }
  mgpuMemHostRegister(getFirstElement(descriptor, elementSizeBytes),
                      numElements * elementSizeBytes);
}

void mgpuMemHostUnregisterMemRef(int64_t /*rank*/, void *descriptor,
                                 int64_t elementSizeBytes) {
  mgpuMemHostUnregister(getFirstElement(descriptor, elementSizeBytes));
}

//===----------------------------------------------------------------------===//
// Streams and events
//===----------------------------------------------------------------------===//

fpq_gpu_stream mgpuStreamCreate() {
  ScopedContext scope;
  CUstream stream = nullptr;
  FPQ_CUDA_CHECK(cuStreamCreate, &stream, CU_STREAM_NON_BLOCKING);
  return stream;
}

void mgpuStreamDestroy(fpq_gpu_stream stream) {
  ScopedContext scope;
  FPQ_CUDA_CHECK(cuStreamDestroy, static_cast<CUstream>(stream));
}

void mgpuStreamSynchronize(fpq_gpu_stream stream) {
  ScopedContext scope;
  FPQ_CUDA_CHECK(cuStreamSynchronize, static_cast<CUstream>(stream));
}

void mgpuStreamWaitEvent(fpq_gpu_stream stream, fpq_gpu_event event) {
  ScopedContext scope;
  FPQ_CUDA_CHECK(cuStreamWaitEvent, static_cast<CUstream>(stream),
                 static_cast<CUevent>(event), 0u);
}

fpq_gpu_event mgpuEventCreate() {
  ScopedContext scope;
  CUevent event = nullptr;
  FPQ_CUDA_CHECK(cuEventCreate, &event, CU_EVENT_DISABLE_TIMING);
  return event;
}

void mgpuEventDestroy(fpq_gpu_event event) {
  ScopedContext scope;
  FPQ_CUDA_CHECK(cuEventDestroy, static_cast<CUevent>(event));
}

void mgpuEventSynchronize(fpq_gpu_event event) {
  ScopedContext scope;
  FPQ_CUDA_CHECK(cuEventSynchronize, static_cast<CUevent>(event));
}

void mgpuEventRecord(fpq_gpu_event event, fpq_gpu_stream stream) {
  ScopedContext scope;
  FPQ_CUDA_CHECK(cuEventRecord, static_cast<CUevent>(event),
                 static_cast<CUstream>(stream));
}
