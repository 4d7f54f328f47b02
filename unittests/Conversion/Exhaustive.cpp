//===- Exhaustive.cpp - all f32 inputs of the expanded casts --------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// fpq-exhaustive [threads] compares arith.truncf, and fpq.quantize with scale
// 1, with APFloat on each of the 2^32 f32 bit patterns, for every format.
//
// The result is a monotone function of a finite magnitude. So it is enough to
// find by bisection, with APFloat, where it changes; between two changes it is
// the same. Infinities and NaNs are converted one by one.
//
//===----------------------------------------------------------------------===//

#include "CastKernel.h"
#include "CastOracle.h"
#include "fpq/IR/Numerics.h"
#include <algorithm>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <thread>

using namespace fpq;
using namespace fpq::test;

namespace {
constexpr uint64_t kInf = 0x7f800000, kSign = 0x80000000;
constexpr uint64_t kChunk = 1 << 16;

struct Check {
  Check(const NarrowFormat &format, bool saturates, bool hasVectorMultiply)
      : format(format), saturates(saturates),
        hasVectorMultiply(hasVectorMultiply),
        kernel({"f32", format.name.str(),
                saturates ? "fpq.quantize %x, %scale : $S, f32 -> $T"
                          : "arith.truncf %x : $S to $T"},
               getOptions(hasVectorMultiply)) {
    addFinite(0);
    addFinite(kSign);
  }

  uint8_t convert(uint64_t bits) const {
    const llvm::fltSemantics &single = llvm::APFloat::IEEEsingle();
    return static_cast<uint8_t>(
        saturates ? toBits(quantize(fromBits(bits, single), 1.0f, format))
                  : convertBits(bits, single, *format.semantics));
  }

  /// Counts the mismatches of `results` for the bits from `first` on.
  void compare(uint64_t first, const uint8_t *results) {
    uint64_t at = first, end = first + kChunk;
    while (at < end) {
      bool isFinite = (at & ~kSign) < kInf;
      uint64_t next = at + 1;
      uint8_t expected;
      if (isFinite) {
        auto run = std::prev(std::upper_bound(
            runs.begin(), runs.end(), at,
            [](uint64_t bits, const Run &r) { return bits < r.first; }));
        expected = run->code;
        next = std::min(run->last + 1, end);
      } else {
        expected = convert(at);
      }
      for (; at < next; ++at)
        if (results[at - first] != expected)
          reportMismatch(at, results[at - first], expected);
    }
  }

  const NarrowFormat &format;
  bool saturates, hasVectorMultiply;
  CastKernel kernel;
  std::atomic<uint64_t> mismatches{0};
  size_t getRunCount() const { return runs.size(); }

private:
  static CompileOptions getOptions(bool hasVectorMultiply) {
    CompileOptions options;
    options.target.hasVectorMultiply = hasVectorMultiply;
    return options;
  }

  struct Run {
    uint64_t first, last;
    uint8_t code;
  };

  void addFinite(uint64_t sign) {
    for (uint64_t first = 0; first < kInf;) {
      uint8_t code = convert(sign | first);
      uint64_t low = first, high = kInf;
      while (high - low > 1) {
        uint64_t middle = low + (high - low) / 2;
        (convert(sign | middle) == code ? low : high) = middle;
      }
      runs.push_back({sign | first, sign | low, code});
      first = high;
    }
  }

  void reportMismatch(uint64_t bits, unsigned result, unsigned expected) {
    if (mismatches++ < 3)
      std::printf("\n%s %s: 0x%08llx gives 0x%02x, expected 0x%02x\n",
                  saturates ? "quantize" : "truncf", format.name.data(),
                  static_cast<unsigned long long>(bits), result, expected);
  }

  std::vector<Run> runs;
};
} // namespace

int main(int argc, char **argv) {
  unsigned threadCount = argc > 1 ? std::atoi(argv[1]) : 2;
  std::vector<std::unique_ptr<Check>> checks;
  for (const NarrowFormat &format : getNarrowFormats()) {
    // Codes of 8 bits are made in another way by the multiplication.
    for (bool hasVectorMultiply : {false, true}) {
      if (hasVectorMultiply && !(format.width == 8 && format.hasZero))
        continue;
      for (bool saturates : {false, true})
        if (format.holdsValues() || !saturates)
          checks.push_back(
              std::make_unique<Check>(format, saturates, hasVectorMultiply));
    }
  }

  constexpr uint64_t end = uint64_t(1) << 32;
  std::atomic<uint64_t> next{0};
  auto work = [&] {
    std::vector<uint32_t> sources(kChunk);
    std::vector<uint8_t> results(kChunk);
    for (uint64_t first; (first = next.fetch_add(kChunk)) < end;) {
      for (uint64_t i = 0; i < kChunk; ++i)
        sources[i] = static_cast<uint32_t>(first + i);
      for (const std::unique_ptr<Check> &check : checks) {
        check->kernel.runInMemory(sources.data(), results.data(), kChunk);
        check->compare(first, results.data());
      }
      if (first % (end / 64) == 0) {
        std::printf("\r%2d of 64", static_cast<int>(first / (end / 64)));
        std::fflush(stdout);
      }
    }
  };
  std::vector<std::thread> threads;
  for (unsigned i = 0; i < threadCount; ++i)
    threads.emplace_back(work);
  for (std::thread &thread : threads)
    thread.join();

  bool failed = false;
  std::printf("\r| cast | format | vector-multiply | inputs | intervals | "
              "mismatches |\n"
              "|---|---|---|---|---|---|\n");
  for (const std::unique_ptr<Check> &check : checks) {
    failed |= check->mismatches != 0;
    std::printf("| %s | %s | %s | 2^32 | %zu | %llu |\n",
                check->saturates ? "fpq.quantize" : "arith.truncf",
                check->format.name.data(),
                check->hasVectorMultiply ? "yes" : "no", check->getRunCount(),
                static_cast<unsigned long long>(check->mismatches.load()));
  }
  return failed;
}
