//===- CalibrationRuntime.cpp - what instrumented modules call ------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "fpq/Runtime/CalibrationRuntime.h"
#include "fpq/Calibration/Recorder.h"
#include <cstdio>
#include <cstdlib>

using namespace fpq;

static void printError(llvm::Error error) {
  std::fprintf(stderr, "fpq_runtime: error: %s\n",
               llvm::toString(std::move(error)).c_str());
}

/// Generated code has no way to take an error.
[[noreturn]] static void fail(llvm::Error error) {
  printError(std::move(error));
  std::_Exit(EXIT_FAILURE);
}

static void observe(SampleType type, unsigned elementBytes, const char *site,
                    const char *observer, const char *granularity, int64_t rank,
                    const void *descriptor) {
  std::optional<StatisticKind> kind = parseStatisticKind(observer);
  if (!kind)
    fail(llvm::createStringError(
        "site '%s': observer '%s' is not known; accepted are min_max, "
        "moving_average and histogram",
        site, observer));
  const auto *words = static_cast<const int64_t *>(descriptor);
  const auto *aligned = static_cast<const char *const *>(descriptor)[1];
  TensorView tensor{aligned + words[2] * elementBytes,
                    llvm::ArrayRef(words + 3, rank),
                    llvm::ArrayRef(words + 3 + rank, rank)};
  if (llvm::Error error =
          Recorder::get().observe(site, *kind, type, granularity, tensor))
    fail(std::move(error));
}

void fpq_observe_f16(const char *site, const char *observer,
                     const char *granularity, int64_t rank,
                     const void *descriptor) {
  observe(SampleType::F16, 2, site, observer, granularity, rank, descriptor);
}

void fpq_observe_bf16(const char *site, const char *observer,
                      const char *granularity, int64_t rank,
                      const void *descriptor) {
  observe(SampleType::BF16, 2, site, observer, granularity, rank, descriptor);
}

void fpq_observe_f32(const char *site, const char *observer,
                     const char *granularity, int64_t rank,
                     const void *descriptor) {
  observe(SampleType::F32, 4, site, observer, granularity, rank, descriptor);
}

void fpq_observe_f64(const char *site, const char *observer,
                     const char *granularity, int64_t rank,
                     const void *descriptor) {
  observe(SampleType::F64, 8, site, observer, granularity, rank, descriptor);
}

int fpq_write_statistics(const char *path) {
  if (llvm::Error error =
          writeStatistics(path, Recorder::get().getStatistics())) {
    printError(std::move(error));
    return 1;
  }
  return 0;
}

void fpq_reset_statistics(void) { Recorder::get().reset(); }
