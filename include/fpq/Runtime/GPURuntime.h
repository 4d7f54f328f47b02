/*===- GPURuntime.h - what lowered modules call to use a GPU ------*- C -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The functions that MLIR 22's gpu-to-llvm, and its translation of
// gpu.launch_func and gpu.binary to LLVM IR, emit calls of. In
// libfpq_gpu_runtime they call NVIDIA's driver. They have no way to return an
// error: a call that fails says on stderr what failed and ends the process with
// status 1. All are thread-safe. docs/GPURuntime.md has more.
//
//===----------------------------------------------------------------------===*/

#ifndef FPQ_RUNTIME_GPURUNTIME_H
#define FPQ_RUNTIME_GPURUNTIME_H

#include <stddef.h>
#include <stdint.h>

#if defined(FPQ_GPU_RUNTIME_BUILD)
#define FPQ_GPU_RUNTIME_API __attribute__((visibility("default")))
#else
#define FPQ_GPU_RUNTIME_API
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* Handles of the driver. */
typedef void *fpq_gpu_module;
typedef void *fpq_gpu_function;
typedef void *fpq_gpu_stream;
typedef void *fpq_gpu_event;

/* The device of everything that follows. Lowered modules load their kernels
   when the program starts, before this: asking for another device then is an
   error, and CUDA_VISIBLE_DEVICES is what chooses. */
FPQ_GPU_RUNTIME_API void mgpuSetDefaultDevice(int32_t ordinal);

/* A cubin or fatbin; or PTX, ended by a NUL, that the driver compiles. */
FPQ_GPU_RUNTIME_API fpq_gpu_module mgpuModuleLoad(void *data, size_t size);
FPQ_GPU_RUNTIME_API fpq_gpu_module mgpuModuleLoadJIT(void *data,
                                                     int32_t optLevel);
FPQ_GPU_RUNTIME_API void mgpuModuleUnload(fpq_gpu_module module);
FPQ_GPU_RUNTIME_API fpq_gpu_function
mgpuModuleGetFunction(fpq_gpu_module module, const char *name);

/* Nothing is launched for an empty grid, which the driver would refuse. */
FPQ_GPU_RUNTIME_API void
mgpuLaunchKernel(fpq_gpu_function function, intptr_t gridX, intptr_t gridY,
                 intptr_t gridZ, intptr_t blockX, intptr_t blockY,
                 intptr_t blockZ, int32_t sharedMemory, fpq_gpu_stream stream,
                 void **params, void **extra, size_t numParams);
FPQ_GPU_RUNTIME_API void
mgpuLaunchClusterKernel(fpq_gpu_function function, intptr_t clusterX,
                        intptr_t clusterY, intptr_t clusterZ, intptr_t gridX,
                        intptr_t gridY, intptr_t gridZ, intptr_t blockX,
                        intptr_t blockY, intptr_t blockZ, int32_t sharedMemory,
                        fpq_gpu_stream stream, void **params, void **extra);

FPQ_GPU_RUNTIME_API fpq_gpu_stream mgpuStreamCreate(void);
FPQ_GPU_RUNTIME_API void mgpuStreamDestroy(fpq_gpu_stream stream);
FPQ_GPU_RUNTIME_API void mgpuStreamSynchronize(fpq_gpu_stream stream);
FPQ_GPU_RUNTIME_API void mgpuStreamWaitEvent(fpq_gpu_stream stream,
                                             fpq_gpu_event event);
FPQ_GPU_RUNTIME_API fpq_gpu_event mgpuEventCreate(void);
FPQ_GPU_RUNTIME_API void mgpuEventDestroy(fpq_gpu_event event);
FPQ_GPU_RUNTIME_API void mgpuEventSynchronize(fpq_gpu_event event);
FPQ_GPU_RUNTIME_API void mgpuEventRecord(fpq_gpu_event event,
                                         fpq_gpu_stream stream);

/* No bytes are a null pointer, which can be freed. */
FPQ_GPU_RUNTIME_API void *
mgpuMemAlloc(uint64_t sizeBytes, fpq_gpu_stream stream, uint8_t isHostShared);
FPQ_GPU_RUNTIME_API void mgpuMemFree(void *pointer, fpq_gpu_stream stream);
FPQ_GPU_RUNTIME_API void mgpuMemcpy(void *destination, void *source,
                                    size_t sizeBytes, fpq_gpu_stream stream);
FPQ_GPU_RUNTIME_API void mgpuMemset16(void *destination, uint16_t value,
                                      size_t count, fpq_gpu_stream stream);
FPQ_GPU_RUNTIME_API void mgpuMemset32(void *destination, uint32_t value,
                                      size_t count, fpq_gpu_stream stream);

/* Pins host memory: a buffer, or a memref without gaps. */
FPQ_GPU_RUNTIME_API void mgpuMemHostRegister(void *pointer, uint64_t sizeBytes);
FPQ_GPU_RUNTIME_API void mgpuMemHostUnregister(void *pointer);
FPQ_GPU_RUNTIME_API void mgpuMemHostRegisterMemRef(int64_t rank,
                                                   void *descriptor,
                                                   int64_t elementSizeBytes);
FPQ_GPU_RUNTIME_API void mgpuMemHostUnregisterMemRef(int64_t rank,
                                                     void *descriptor,
                                                     int64_t elementSizeBytes);

#ifdef __cplusplus
}
#endif

#endif /* FPQ_RUNTIME_GPURUNTIME_H */
