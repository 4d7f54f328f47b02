//===- ObserverBenchmark.cpp - the cost of observing a tensor -------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Measures the observers beside a plain pass over the same data: the largest of
// the elements, read as integers, in the widest vectors of the processor.
// Interleaved in one process, by the median of the ratios of neighbouring runs.
//
//===----------------------------------------------------------------------===//

#include "fpq/Calibration/Statistics.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"
#include <algorithm>
#include <chrono>
#include <cstring>
#include <functional>
#include <random>

using namespace fpq;

namespace {
struct Size {
  const char *name;
  int64_t bytes;
};

struct Observer {
  const char *name;
  StatisticKind kind;
  const char *granularity;
  /// The most that it may take, in plain passes; 0 for no limit.
  double limit;
};

constexpr Size kSizes[] = {
    {"256 KiB", int64_t(256) << 10},
    {"4 MiB", int64_t(4) << 20},
    {"256 MiB", int64_t(256) << 20},
};

constexpr Observer kObservers[] = {
    {"min_max per_tensor", StatisticKind::MinMax, "per_tensor", 1.5},
    {"min_max per_axis(0)", StatisticKind::MinMax, "per_axis(0)", 1.5},
    {"min_max per_axis(1)", StatisticKind::MinMax, "per_axis(1)", 1.5},
    {"min_max mx(1)", StatisticKind::MinMax, "mx(1)", 0},
    {"histogram per_tensor", StatisticKind::Histogram, "per_tensor", 0},
};
} // namespace

//===----------------------------------------------------------------------===//
// The plain pass
//===----------------------------------------------------------------------===//

template <typename Integer>
__attribute__((always_inline)) static inline Integer findMax(const void *data,
                                                             int64_t bytes) {
  const auto *elements = static_cast<const Integer *>(data);
  int64_t size = bytes / static_cast<int64_t>(sizeof(Integer));
  Integer max = std::numeric_limits<Integer>::min();
  for (int64_t index = 0; index < size; ++index)
    max = std::max(max, elements[index]);
  return max;
}

#if defined(__x86_64__)
template <typename Integer>
__attribute__((target("avx512f,avx512bw,avx512dq,avx512vl"))) static Integer
findMaxAVX512(const void *data, int64_t bytes) {
  return findMax<Integer>(data, bytes);
}

template <typename Integer>
__attribute__((target("avx2"))) static Integer findMaxAVX2(const void *data,
                                                           int64_t bytes) {
  return findMax<Integer>(data, bytes);
}
#endif

/// Keeps the compiler from leaving the pass out.
static volatile int64_t sink;

template <typename Integer>
static void passOver(const void *data, int64_t bytes) {
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl"))
    sink = findMaxAVX512<Integer>(data, bytes);
  else if (__builtin_cpu_supports("avx2"))
    sink = findMaxAVX2<Integer>(data, bytes);
  else
#endif
    sink = findMax<Integer>(data, bytes);
}

//===----------------------------------------------------------------------===//
// Types
//===----------------------------------------------------------------------===//

namespace {
struct Type {
  SampleType type;
  int64_t bytes;
  void (*pass)(const void *, int64_t);
  /// What the activations of a model may be, of both signs.
  void (*fill)(void *data, int64_t size);
};
} // namespace

/// Fills with the upper bits of normally distributed floats.
template <typename Wide, typename Bits>
static void fill(void *data, int64_t size) {
  std::mt19937 random(17);
  std::normal_distribution<Wide> distribution;
  auto *elements = static_cast<Bits *>(data);
  for (int64_t index = 0; index < size; ++index) {
    Wide value = distribution(random);
    std::memcpy(&elements[index],
                reinterpret_cast<char *>(&value) + sizeof(Wide) - sizeof(Bits),
                sizeof(Bits));
  }
}

/// f16 without its conversion: exponents of 2^-8 to 2^7, all significands.
static void fillHalf(void *data, int64_t size) {
  std::mt19937 random(17);
  auto *elements = static_cast<uint16_t *>(data);
  for (int64_t index = 0; index < size; ++index) {
    auto bits = static_cast<uint16_t>(random());
    elements[index] = (bits & 0xBFFF) ^ (bits & 0x2000 ? 0 : 0x4000);
    elements[index] &= 0xDFFF;
  }
}

static const Type kTypes[] = {
    {SampleType::F16, 2, passOver<int16_t>, fillHalf},
    {SampleType::BF16, 2, passOver<int16_t>, fill<float, uint16_t>},
    {SampleType::F32, 4, passOver<int32_t>, fill<float, float>},
    {SampleType::F64, 8, passOver<int64_t>, fill<double, double>},
};

//===----------------------------------------------------------------------===//
// Measurements
//===----------------------------------------------------------------------===//

static double measure(const std::function<void()> &run, int64_t repeats) {
  auto start = std::chrono::steady_clock::now();
  for (int64_t repeat = 0; repeat < repeats; ++repeat)
    run();
  std::chrono::duration<double> elapsed =
      std::chrono::steady_clock::now() - start;
  return elapsed.count() / static_cast<double>(repeats);
}

static double getMedian(std::vector<double> values) {
  auto middle = values.begin() + values.size() / 2;
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

static bool measureSize(const Type &type, const Size &size) {
  constexpr int64_t kColumns = 1024;
  constexpr int kRounds = 15;
  int64_t count = size.bytes / type.bytes;
  int64_t columns = std::min(kColumns, count / 8), rows = count / columns;
  std::vector<uint64_t> data(size.bytes / sizeof(uint64_t));
  type.fill(data.data(), count);
  int64_t repeats = std::max<int64_t>(1, (int64_t(64) << 20) / size.bytes);
  auto pass = [&] { type.pass(data.data(), size.bytes); };

  llvm::outs() << llvm::format("%-5s %-8s", stringify(type.type).data(),
                               size.name);
  std::vector<double> seconds;
  for (int round = 0; round < kRounds; ++round)
    seconds.push_back(measure(pass, repeats));
  llvm::outs() << llvm::format("  %6.1f", static_cast<double>(size.bytes) /
                                              getMedian(seconds) / 1e9);

  bool isFine = true;
  for (const Observer &observer : kObservers) {
    SiteStatistics site = llvm::cantFail(SiteStatistics::create(
        observer.kind, type.type, 2, observer.granularity));
    const int64_t sizes[] = {rows, columns}, strides[] = {columns, 1};
    TensorView tensor{data.data(), sizes, strides};
    auto observe = [&] { site.observe(tensor); };
    bool isSlow = observer.kind == StatisticKind::Histogram;
    int64_t observations =
        isSlow ? std::max<int64_t>(1, repeats / 16) : repeats;
    std::vector<double> ratios;
    for (int round = 0; round < (isSlow ? 3 : kRounds); ++round)
      ratios.push_back(measure(observe, observations) / measure(pass, repeats));
    double ratio = getMedian(ratios);
    isFine &= observer.limit == 0 || ratio <= observer.limit;
    llvm::outs() << llvm::format("  %20.2f", ratio);
    llvm::outs().flush();
  }
  llvm::outs() << '\n';
  return isFine;
}

int main() {
  llvm::outs() << "type  size        GB/s";
  for (const Observer &observer : kObservers)
    llvm::outs() << llvm::format("  %20s", observer.name);
  llvm::outs() << '\n';
  bool isFine = true;
  for (const Type &type : kTypes)
    for (const Size &size : kSizes)
      isFine &= measureSize(type, size);
  if (isFine)
    return EXIT_SUCCESS;
  llvm::errs() << "min_max per tensor or axis takes more than 1.5 passes\n";
  return EXIT_FAILURE;
}
