/*===- CalibrationRuntime.h - what instrumented modules call ------*- C -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The functions that --fpq-instrument-observers makes a module call. They are
// in libfpq_runtime, which needs neither MLIR nor a shared LLVM. What they keep
// belongs to the process. All are thread-safe.
//
//===----------------------------------------------------------------------===*/

#ifndef FPQ_RUNTIME_CALIBRATIONRUNTIME_H
#define FPQ_RUNTIME_CALIBRATIONRUNTIME_H

#include <stdint.h>

#define FPQ_RUNTIME_API __attribute__((visibility("default")))

#ifdef __cplusplus
extern "C" {
#endif

/* Adds a tensor to the statistics of a site. `observer` is min_max,
   moving_average or histogram, `granularity` a clause of fpq.observe. A site
   has one observer, element type, rank and granularity: a call that says
   otherwise, or text that is neither, is reported on stderr and ends the
   process with status 1.

   `rank` and `descriptor` are what an unranked memref is lowered to. The
   descriptor has the allocated pointer, the aligned pointer, the offset, the
   sizes and the strides, each 64 bits; it and the data are only read. */
FPQ_RUNTIME_API void fpq_observe_f16(const char *site, const char *observer,
                                     const char *granularity, int64_t rank,
                                     const void *descriptor);
FPQ_RUNTIME_API void fpq_observe_bf16(const char *site, const char *observer,
                                      const char *granularity, int64_t rank,
                                      const void *descriptor);
FPQ_RUNTIME_API void fpq_observe_f32(const char *site, const char *observer,
                                     const char *granularity, int64_t rank,
                                     const void *descriptor);
FPQ_RUNTIME_API void fpq_observe_f64(const char *site, const char *observer,
                                     const char *granularity, int64_t rank,
                                     const void *descriptor);

/* Writes what was observed, as a whole or not at all. Returns 0, or, after a
   message on stderr, 1. When the process ends, libfpq_runtime does this by
   itself if the environment variable FPQ_STATISTICS names a file. */
FPQ_RUNTIME_API int fpq_write_statistics(const char *path);

/* Forgets what was observed. */
FPQ_RUNTIME_API void fpq_reset_statistics(void);

#ifdef __cplusplus
}
#endif

#endif /* FPQ_RUNTIME_CALIBRATIONRUNTIME_H */
