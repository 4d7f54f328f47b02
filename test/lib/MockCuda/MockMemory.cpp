//===- MockMemory.cpp - streams, events and memory ------------------------===//
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

//===----------------------------------------------------------------------===//
// Streams and events
//===----------------------------------------------------------------------===//

/// Prints the call; fails it unless all handles are live.
static CUresult useHandles(Call &call,
                           std::initializer_list<const void *> used) {
  std::string text;
  for (const void *handle : used) {
    const std::string *name = call.state.getHandleName(handle);
    if (!name)
      return call.fail(CUDA_ERROR_INVALID_HANDLE);
    text += (text.empty() ? "" : ", ") + *name;
  }
  call.log(text);
  return CUDA_SUCCESS;
}

template <typename Handle>
static CUresult create(Call &call, Handle *handle, const char *kind) {
  *handle = static_cast<Handle>(call.state.addHandle(kind));
  call.log(*call.state.getHandleName(*handle));
  return CUDA_SUCCESS;
}

static CUresult destroy(Call &call, void *handle) {
  CUresult result = useHandles(call, {handle});
  call.state.removeHandle(handle);
  return result;
}

CUresult cuStreamCreate(CUstream *stream, unsigned flags) {
  START_CALL(cuStreamCreate);
  if (flags != CU_STREAM_NON_BLOCKING)
    return call.fail(CUDA_ERROR_INVALID_VALUE);
  void *handle;
  CUresult result = create(call, &handle, "stream");
  *stream = static_cast<CUstream>(handle);
  return result;
}

CUresult cuStreamDestroy_v2(CUstream stream) {
  START_CALL(cuStreamDestroy);
  return destroy(call, stream);
}

CUresult cuStreamSynchronize(CUstream stream) {
  START_CALL(cuStreamSynchronize);
  return useHandles(call, {stream});
}

CUresult cuStreamWaitEvent(CUstream stream, CUevent event, unsigned flags) {
  START_CALL(cuStreamWaitEvent);
  return flags ? call.fail(CUDA_ERROR_INVALID_VALUE)
               : useHandles(call, {stream, event});
}

CUresult cuEventCreate(CUevent *event, unsigned flags) {
  START_CALL(cuEventCreate);
  if (flags != CU_EVENT_DISABLE_TIMING)
    return call.fail(CUDA_ERROR_INVALID_VALUE);
  void *handle;
  CUresult result = create(call, &handle, "event");
  *event = static_cast<CUevent>(handle);
  return result;
}

CUresult cuEventDestroy_v2(CUevent event) {
  START_CALL(cuEventDestroy);
  return destroy(call, event);
}

CUresult cuEventSynchronize(CUevent event) {
  START_CALL(cuEventSynchronize);
  return useHandles(call, {event});
}

CUresult cuEventRecord(CUevent event, CUstream stream) {
  START_CALL(cuEventRecord);
  return useHandles(call, {event, stream});
}

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

static CUresult allocate(Call &call, CUdeviceptr *pointer, size_t size,
                         bool isManaged) {
  if (size == 0)
    return call.fail(CUDA_ERROR_INVALID_VALUE);
  *pointer = call.state.allocate(size, isManaged);
  if (!*pointer)
    return call.fail(CUDA_ERROR_OUT_OF_MEMORY);
  call.log(call.state.describe(*pointer) + ", " + std::to_string(size));
  return CUDA_SUCCESS;
}

CUresult cuMemAlloc_v2(CUdeviceptr *pointer, size_t size) {
  START_CALL(cuMemAlloc);
  return allocate(call, pointer, size, /*isManaged=*/false);
}

CUresult cuMemAllocManaged(CUdeviceptr *pointer, size_t size, unsigned flags) {
  START_CALL(cuMemAllocManaged);
  if (flags != CU_MEM_ATTACH_GLOBAL)
    return call.fail(CUDA_ERROR_INVALID_VALUE);
  return allocate(call, pointer, size, /*isManaged=*/true);
}

CUresult cuMemFree_v2(CUdeviceptr pointer) {
  START_CALL(cuMemFree);
  std::string name = call.state.describe(pointer);
  if (!call.state.free(pointer))
    return call.fail(CUDA_ERROR_INVALID_VALUE);
  call.log(name);
  return CUDA_SUCCESS;
}

/// Where the host has the bytes of a range, of the device or its own; null if
/// the range is not inside one allocation.
static char *getBytes(MockState &state, CUdeviceptr pointer, size_t size) {
  bool isValid;
  size_t offset;
  Allocation *allocation = state.find(pointer, size, isValid, offset);
  if (!isValid)
    return nullptr;
  if (!allocation || allocation->isManaged)
    return reinterpret_cast<char *>(pointer);
  return allocation->bytes.data() + offset;
}

CUresult cuMemcpyAsync(CUdeviceptr destination, CUdeviceptr source, size_t size,
                       CUstream stream) {
  START_CALL(cuMemcpyAsync);
  MockState &state = call.state;
  if (stream && !state.getHandleName(stream))
    return call.fail(CUDA_ERROR_INVALID_HANDLE);
  char *to = getBytes(state, destination, size);
  char *from = getBytes(state, source, size);
  std::string toName = state.describe(destination);
  std::string fromName = state.describe(source);
  // The driver would copy host to host; a lowered module has no reason to.
  if (!to || !from || (toName == "host" && fromName == "host"))
    return call.fail(CUDA_ERROR_INVALID_VALUE);
  std::memmove(to, from, size);
  call.log(toName + " <- " + fromName + ", " + std::to_string(size));
  return CUDA_SUCCESS;
}

template <typename T>
static CUresult setMemory(Call &call, CUdeviceptr destination, T value,
                          size_t count, CUstream stream) {
  char *to = getBytes(call.state, destination, count * sizeof(T));
  std::string name = call.state.describe(destination);
  if (!to || name == "host" || (stream && !call.state.getHandleName(stream)))
    return call.fail(CUDA_ERROR_INVALID_VALUE);
  for (size_t i = 0; i < count; ++i)
    std::memcpy(to + i * sizeof(T), &value, sizeof(T));
  call.log(name + ", " + std::to_string(value) + ", " + std::to_string(count));
  return CUDA_SUCCESS;
}

CUresult cuMemsetD16Async(CUdeviceptr destination, unsigned short value,
                          size_t count, CUstream stream) {
  START_CALL(cuMemsetD16Async);
  return setMemory(call, destination, value, count, stream);
}

CUresult cuMemsetD32Async(CUdeviceptr destination, unsigned value, size_t count,
                          CUstream stream) {
  START_CALL(cuMemsetD32Async);
  return setMemory(call, destination, value, count, stream);
}

CUresult cuMemHostRegister_v2(void *pointer, size_t size, unsigned flags) {
  START_CALL(cuMemHostRegister);
  if (flags || size == 0 ||
      !call.state.registered.emplace(pointer, size).second)
    return call.fail(CUDA_ERROR_INVALID_VALUE);
  call.log(std::to_string(size));
  return CUDA_SUCCESS;
}

CUresult cuMemHostUnregister(void *pointer) {
  START_CALL(cuMemHostUnregister);
  if (!call.state.registered.erase(pointer))
    return call.fail(CUDA_ERROR_INVALID_VALUE);
  call.log("");
  return CUDA_SUCCESS;
}

} // namespace fpq::cuda
