//===- NativeKernels.cpp - what run.py calls ------------------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A C interface for ctypes: the kernels in intrinsics, what memory allows, and
// loops that time calls where Python's own cost would show.
//
//===----------------------------------------------------------------------===//

#include "NativeKernels.h"
#include "HandWrittenSoftmax.h"
#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <malloc.h>
#include <string>
#include <time.h>

using namespace fpq::benchmarks;

namespace {
struct Kernel {
  std::string name;
  void (*attention)(const Attention &of, int64_t begin, int64_t end);
  /// The other interface: without a mask.
  decltype(HandWrittenSoftmax::function) softmax;

  void compute(const Attention &of, int64_t begin, int64_t end) const {
    if (attention)
      attention(of, begin, end);
    else
      softmax(of.x + begin * of.columns,
              reinterpret_cast<char *>(of.codes + begin * of.columns),
              end - begin, of.columns);
  }
};

/// What measure reads: the processor time of the process if it has one core,
/// so that others' work on that core does not count.
clockid_t clockKind = CLOCK_MONOTONIC;

double getSeconds() {
  timespec now;
  clock_gettime(clockKind, &now);
  return static_cast<double>(now.tv_sec) + 1e-9 * now.tv_nsec;
}

template <typename Function> double measure(int64_t calls, Function function) {
  double start = getSeconds();
  for (int64_t i = 0; i < calls; ++i)
    function();
  return (getSeconds() - start) / static_cast<double>(calls);
}

/// Calls function(begin, end) for equal parts of [0, count).
template <typename Function>
void split(int64_t count, int threads, Function function) {
  if (threads <= 1)
    return function(0, count);
#pragma omp parallel for num_threads(threads) schedule(static, 1)
  for (int thread = 0; thread < threads; ++thread)
    function(count * thread / threads, count * (thread + 1) / threads);
}

using Words = uint32_t __attribute__((ext_vector_type(64)));
using Bytes = uint8_t __attribute__((ext_vector_type(64)));

/// Reads four bytes and writes one, with next to no work between.
void narrow(const float *x, uint8_t *bytes, bool streams) {
  Words words;
  std::memcpy(&words, x, sizeof(words));
  Bytes low = __builtin_convertvector(words, Bytes);
  if (streams)
    __builtin_nontemporal_store(low, reinterpret_cast<Bytes *>(bytes));
  else
    std::memcpy(bytes, &low, sizeof(low));
}
} // namespace

static const std::vector<Kernel> &getKernels() {
  static const std::vector<Kernel> kernels = [] {
    std::vector<Kernel> result;
#ifdef __x86_64__
    __builtin_cpu_init();
    for (const HandWrittenSoftmax &kernel : getHandWrittenSoftmaxes())
      result.push_back({kernel.name, nullptr, kernel.function});
    if (!result.empty())
      result.push_back(
          {"intrinsics, AVX-512", computeAttentionAVX512, nullptr});
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
      result.push_back({"intrinsics, AVX2", computeAttentionAVX2, nullptr});
#endif
    return result;
  }();
  return kernels;
}

extern "C" {
/// Keeps freed memory, so that results that are allocated anew at each call do
/// not cost page faults.
int fpq_keep_memory(void) {
  return mallopt(M_MMAP_MAX, 0) && mallopt(M_TRIM_THRESHOLD, INT32_MAX) &&
         mallopt(M_TOP_PAD, 64 << 20);
}

void fpq_use_processor_time(void) { clockKind = CLOCK_PROCESS_CPUTIME_ID; }

int fpq_count_kernels(void) { return static_cast<int>(getKernels().size()); }

const char *fpq_get_kernel_name(int kernel) {
  return getKernels()[kernel].name.c_str();
}

int fpq_takes_mask(int kernel) {
  return getKernels()[kernel].attention != nullptr;
}

double fpq_time_kernel(int kernel, const Attention *of, int64_t rows,
                       int threads, int64_t calls) {
  const Kernel &chosen = getKernels()[kernel];
  return measure(calls, [&] {
    split(rows, threads,
          [&](int64_t begin, int64_t end) { chosen.compute(*of, begin, end); });
  });
}

/// As many bytes as a kernel moves for this many elements, a multiple of 64.
double fpq_time_memory(const float *x, uint8_t *bytes, int64_t count,
                       int streams, int threads, int64_t calls) {
  streams = streams && reinterpret_cast<uintptr_t>(bytes) % 64 == 0;
  return measure(calls, [&] {
    split(count / 64, threads, [&](int64_t begin, int64_t end) {
      for (int64_t i = begin; i < end; ++i)
        narrow(x + 64 * i, bytes + 64 * i, streams);
    });
  });
}

/// A function behind `llvm.emit_c_interface`, whose result it allocates and
/// the caller frees: here before the next call. The last one's is left to
/// read. The first field of a result is what to free; it starts as null.
double fpq_time_compiled(void *function, void **result, void **arguments,
                         int count, int64_t calls) {
  using One = void (*)(void *, void *);
  using Two = void (*)(void *, void *, void *);
  return measure(calls, [&] {
    std::free(*result);
    if (count == 1)
      reinterpret_cast<One>(function)(result, arguments[0]);
    else
      reinterpret_cast<Two>(function)(result, arguments[0], arguments[1]);
  });
}
}
