//===- NarrowCastBenchmark.cpp - f32 to f8E4M3FN and back -----------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Measures what --fpq-expand-narrow-floats makes of casts, compiled in process
// for several processors, beside hand-written kernels, upstream's calls into
// APFloat and memcpy. All of it in one run, interleaved, on one core; ends with
// tables of medians and ratios. Nothing is measured before its results are
// compared, bit for bit, with what they have to be.
//
//===----------------------------------------------------------------------===//

#include "CastKernel.h"
#include "CastOracle.h"
#include "HandWrittenCasts.h"
#include "fpq/IR/Numerics.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/raw_ostream.h"
#include "llvm/TargetParser/Host.h"
#include <benchmark/benchmark.h>
#include <cstring>
#include <functional>
#include <random>
#ifdef __linux__
#include <sys/mman.h>
#endif

using namespace fpq;
using namespace fpq::benchmarks;
using namespace fpq::test;
using llvm::APFloat;

namespace {
constexpr float kScale = 448.0f;
/// Read and written for each element: an f32 and a code.
constexpr size_t kBytes = 5;

struct CastInfo {
  Cast cast;
  const char *title;
  CastOp op;
  bool isWide() const { return op.source == "f32"; }
};

struct ArraySize {
  const char *name;
  size_t count;
};

/// One line of the table, a column for each array size.
struct Kernel {
  enum Kind { FPQ, FPQStreaming, HandWritten, APFloatCalls, Copy } kind;
  std::string name;
  std::function<void(const void *, void *, size_t)> run;
  /// Seconds for one pass, by the name of the array size.
  llvm::StringMap<double> seconds = {};
};

struct Experiment {
  CastInfo info;
  std::vector<Kernel> kernels;
};
} // namespace

static const NarrowFormat &getFormat() {
  for (const NarrowFormat &format : getNarrowFormats())
    if (format.name == "f8E4M3FN")
      return format;
  llvm_unreachable("f8E4M3FN is in the table");
}

static std::vector<CastInfo> getCasts() {
  auto make = [](Cast cast, const char *title, bool toNarrow, const char *text,
                 const char *setup = "") {
    CastInfo info{cast, title, {"f32", "f8E4M3FN", text, 64, setup}};
    if (!toNarrow)
      std::swap(info.op.source, info.op.target);
    return info;
  };
  return {
      make(Cast::Quantize, "fpq.quantize, any x, run-time scale", true,
           "fpq.quantize %x, %scale : $S, f32 -> $T"),
      make(Cast::QuantizeRange, "fpq.quantize, range<0, 1>, scale 448", true,
           "fpq.quantize %x, %c448 range<0.0, 1.0> : $S, f32 -> $T",
           "%c448 = arith.constant 448.0 : f32"),
      make(Cast::Truncate, "arith.truncf, which does not saturate", true,
           "arith.truncf %x : $S to $T"),
      make(Cast::Dequantize, "fpq.dequantize, run-time scale", false,
           "fpq.dequantize %x, %scale : $S, f32 -> $T"),
      make(Cast::Extend, "arith.extf", false, "arith.extf %x : $S to $T"),
  };
}

//===----------------------------------------------------------------------===//
// Right before fast
//===----------------------------------------------------------------------===//

/// Inputs for `info`, a multiple of 128 of them.
static std::vector<uint64_t> getInputs(const CastInfo &info) {
  if (!info.isWide())
    return getAllBits(8);
  bool hasScale = info.cast != Cast::Truncate;
  const llvm::fltSemantics &single = APFloat::IEEEsingle();
  double scale = hasScale ? kScale : 1.0;
  std::vector<uint64_t> inputs = getBoundaryBits(getFormat(), single, scale);
  llvm::append_range(inputs,
                     getRandomBits(1 << 20, getFormat(), single, scale));
  if (info.cast == Cast::QuantizeRange)
    llvm::erase_if(inputs, [&](uint64_t bits) {
      APFloat value = fromBits(bits, single);
      return !value.isNaN() && (value.isNegative() || value > APFloat(1.0f));
    });
  inputs.resize(llvm::alignTo(inputs.size(), 128));
  return inputs;
}

static uint64_t getExpected(const CastInfo &info, uint64_t bits) {
  const llvm::fltSemantics &single = APFloat::IEEEsingle();
  const llvm::fltSemantics &narrow = *getFormat().semantics;
  switch (info.cast) {
  case Cast::Quantize:
  case Cast::QuantizeRange:
    return toBits(quantize(fromBits(bits, single), kScale, getFormat()));
  case Cast::Truncate:
    return convertBits(bits, single, narrow);
  case Cast::Dequantize:
    return toBits(dequantize(fromBits(bits, narrow), kScale, single));
  case Cast::Extend:
    return convertBits(bits, narrow, single);
  }
  llvm_unreachable("not a cast");
}

/// Ends the process if `kernel` gives one wrong bit.
static void check(const CastInfo &info, const Kernel &kernel,
                  llvm::ArrayRef<uint64_t> inputs,
                  llvm::ArrayRef<uint64_t> expected) {
  size_t from = info.isWide() ? 4 : 1, to = info.isWide() ? 1 : 4;
  auto allocate = [&](size_t size) {
    return std::unique_ptr<char, decltype(&std::free)>(
        static_cast<char *>(std::aligned_alloc(64, size * inputs.size())),
        &std::free);
  };
  auto in = allocate(from), out = allocate(to);
  for (auto [i, bits] : llvm::enumerate(inputs))
    std::memcpy(in.get() + i * from, &bits, from);
  kernel.run(in.get(), out.get(), inputs.size());
  for (auto [i, bits] : llvm::enumerate(inputs)) {
    uint64_t result = 0;
    std::memcpy(&result, out.get() + i * to, to);
    if (result == expected[i])
      continue;
    llvm::errs() << llvm::formatv(
        "{0}, {1}: {2:x} gives {3:x}, expected {4:x}; not measured\n",
        info.title, kernel.name, bits, result, expected[i]);
    std::exit(1);
  }
}

//===----------------------------------------------------------------------===//
// Kernels
//===----------------------------------------------------------------------===//

static Kernel compile(Kernel::Kind kind, std::string name, const CastOp &op,
                      const CompileOptions &options) {
  auto compiled = std::make_shared<CastKernel>(op, options);
  return {kind, std::move(name),
          [compiled](const void *sources, void *targets, size_t count) {
            compiled->runInMemory(sources, targets, count, kScale);
          }};
}

namespace {
struct Target {
  std::string name;
  /// As LLVM names it; empty for the host.
  std::string cpu;
  NarrowCastTarget has;
};
} // namespace

/// The processors to compile for, of those that this one can run; the first is
/// the host.
static std::vector<Target> getTargets() {
  std::string host = llvm::sys::getHostCPUName().str();
#ifdef __x86_64__
  llvm::StringMap<bool> features = llvm::sys::getHostCPUFeatures();
  std::vector<Target> targets;
  bool hasAVX2 = features.lookup("avx2") && features.lookup("fma");
  if (features.lookup("avx512bw") && features.lookup("avx512dq") &&
      features.lookup("avx512vl")) {
    targets.push_back({"AVX-512 (" + host + ")", "", {true, true}});
  } else {
    llvm::outs() << "This processor has no AVX-512: its kernels and the "
                    "hand-written ones are left out.\n";
    if (hasAVX2)
      targets.push_back({"host (" + host + ")", "", {hasAVX2, hasAVX2}});
  }
  if (hasAVX2)
    targets.push_back({"AVX2 (x86-64-v3)", "x86-64-v3", {true, true}});
  else
    llvm::outs() << "This processor has no AVX2: its kernels are left out.\n";
  targets.push_back({"SSE2 (x86-64)", "x86-64", {}});
  return targets;
#else
  llvm::outs() << "This processor is not an x86-64: host code only.\n";
  return {{"host (" + host + ")", "", {true, true}}};
#endif
}

static Experiment createExperiment(const CastInfo &info,
                                   llvm::ArrayRef<Target> targets) {
  Experiment experiment{info, {}};
  std::vector<Kernel> &kernels = experiment.kernels;
  for (const Target &target : targets) {
    for (unsigned lanes : {128, 64, 16, 1}) {
      CastOp op = info.op;
      op.lanes = lanes;
      std::string form = lanes == 1 ? std::string("scalar loop")
                                    : llvm::formatv("vector<{0}>", lanes).str();
      kernels.push_back(compile(Kernel::FPQ,
                                "fpq, " + target.name + ", " + form, op,
                                {target.cpu, 3, target.has}));
    }
  }
  kernels.push_back(
      compile(Kernel::FPQStreaming,
              "fpq, " + targets[0].name + ", vector<64>, streaming", info.op,
              {targets[0].cpu, 3, targets[0].has, /*streams=*/true}));

  for (bool streams : {false, true})
    for (HandWrittenCast cast : getHandWrittenCasts(info.cast, streams))
      kernels.push_back(
          {Kernel::HandWritten, cast.name,
           [cast](const void *sources, void *targets, size_t count) {
             cast.function(sources, targets, count, kScale);
           }});

  if (info.cast == Cast::Truncate || info.cast == Cast::Extend) {
    CastOp op = info.op;
    op.lanes = 1;
    kernels.push_back(
        compile(Kernel::APFloatCalls, "--convert-arith-to-apfloat", op,
                {"", 3, {}, /*streams=*/false, FPQ_APFLOAT_WRAPPERS}));
  }

  std::vector<uint64_t> inputs = getInputs(info), expected;
  for (uint64_t bits : inputs)
    expected.push_back(getExpected(info, bits));
  for (const Kernel &kernel : kernels)
    check(info, kernel, inputs, expected);

  kernels.push_back({Kernel::Copy, "memcpy",
                     [](const void *sources, void *targets, size_t count) {
                       std::memcpy(targets, sources, count * kBytes / 2);
                     }});
  return experiment;
}

//===----------------------------------------------------------------------===//
// Measuring
//===----------------------------------------------------------------------===//

namespace {
/// Memory that has pages behind it, large ones if there are any.
class Buffer {
public:
  explicit Buffer(size_t size) {
    constexpr size_t page = size_t(2) << 20;
    size = llvm::alignTo(size, page);
    data = static_cast<char *>(std::aligned_alloc(page, size));
#ifdef __linux__
    madvise(data, size, MADV_HUGEPAGE);
#endif
    std::memset(data, 0, size);
  }
  ~Buffer() { std::free(data); }
  Buffer(const Buffer &) = delete;
  char *data;
};

/// What all kernels of one array size share.
struct Arrays {
  explicit Arrays(size_t count)
      : wide(count * 4), codes(count), wideResults(count * 4),
        codeResults(count), copyFrom(count * kBytes / 2),
        copyTo(count * kBytes / 2) {
    std::mt19937 random(1);
    auto *x = reinterpret_cast<float *>(wide.data);
    for (size_t i = 0; i < count; ++i) {
      x[i] = static_cast<float>(random() >> 8) * 0x1p-24f;
      codes.data[i] = static_cast<char>(random());
    }
  }
  Buffer wide, codes, wideResults, codeResults, copyFrom, copyTo;
};

/// Keeps the processor time of each run, for medians; prints the medians only.
class Collector : public benchmark::ConsoleReporter {
public:
  Collector() : ConsoleReporter(OO_None) {}
  void ReportRuns(const std::vector<Run> &runs) override {
    std::vector<Run> medians;
    for (const Run &run : runs) {
      if (run.run_type == Run::RT_Aggregate) {
        if (run.aggregate_name == "median")
          medians.push_back(run);
      } else if (!run.error_occurred) {
        seconds[run.run_name.function_name].push_back(
            run.cpu_accumulated_time / static_cast<double>(run.iterations));
      }
    }
    if (!medians.empty())
      ConsoleReporter::ReportRuns(medians);
  }
  double getMedian(llvm::StringRef name) {
    std::vector<double> &values = seconds[name];
    if (values.empty())
      return 0;
    llvm::sort(values);
    return values[values.size() / 2];
  }

private:
  llvm::StringMap<std::vector<double>> seconds;
};
} // namespace

static std::string getName(const CastInfo &info, const Kernel &kernel,
                           const ArraySize &size) {
  return llvm::formatv("{0} | {1} | {2}", info.title, size.name, kernel.name);
}

static bool isMeasured(const Kernel &kernel, const ArraySize &size) {
  bool isInMemory = llvm::StringRef(size.name) == "memory";
  bool streams = llvm::StringRef(kernel.name).contains("streaming");
  // The runtime's calls take as long in every memory, but all too long in much
  // of it.
  return isInMemory ? kernel.kind != Kernel::APFloatCalls : !streams;
}

static void registerBenchmarks(const Experiment &experiment,
                               const ArraySize &size, Arrays &arrays) {
  for (const Kernel &kernel : experiment.kernels) {
    if (!isMeasured(kernel, size))
      continue;
    bool isWide = experiment.info.isWide();
    const void *from = isWide ? arrays.wide.data : arrays.codes.data;
    void *to = isWide ? arrays.codeResults.data : arrays.wideResults.data;
    if (kernel.kind == Kernel::Copy) {
      from = arrays.copyFrom.data;
      to = arrays.copyTo.data;
    }
    auto run = [&kernel, from, to,
                count = size.count](benchmark::State &state) {
      for (auto _ : state) {
        kernel.run(from, to, count);
        benchmark::ClobberMemory();
      }
      auto elements = static_cast<int64_t>(state.iterations() * count);
      state.SetItemsProcessed(elements);
      state.SetBytesProcessed(elements * static_cast<int64_t>(kBytes));
    };
    benchmark::RegisterBenchmark(getName(experiment.info, kernel, size).c_str(),
                                 run)
        ->MinTime(0.05)
        ->Repetitions(9)
        ->Unit(benchmark::kMicrosecond);
  }
}

//===----------------------------------------------------------------------===//
// The table
//===----------------------------------------------------------------------===//

/// The shortest of the times of `kind`; 0 if there is none.
static double getBest(llvm::ArrayRef<Kernel> kernels, Kernel::Kind kind,
                      llvm::StringRef size) {
  double best = 0;
  for (const Kernel &kernel : kernels)
    if (double seconds = kernel.seconds.lookup(size);
        kernel.kind == kind && seconds != 0 && (best == 0 || seconds < best))
      best = seconds;
  return best;
}

static std::string formatRatio(double numerator, double denominator,
                               const char *format = "{0:f2}") {
  if (numerator == 0 || denominator == 0)
    return "";
  double ratio = numerator / denominator;
  return ratio >= 100 ? llvm::formatv("{0:f0}", ratio).str()
                      : llvm::formatv(format, ratio).str();
}

static void printTable(const Experiment &experiment, const ArraySize &cache,
                       const ArraySize &memory, double apfloatSeconds) {
  llvm::outs() << "\n### " << experiment.info.title << "\n\n"
               << "| | L2: G elements/s | GB/s | of best intrinsics | x APFloat"
                  " | memory: G elements/s | GB/s | of memcpy |\n"
               << "|---|---|---|---|---|---|---|---|\n";
  llvm::ArrayRef<Kernel> kernels = experiment.kernels;
  double intrinsics = getBest(kernels, Kernel::HandWritten, cache.name);
  double copy = getBest(kernels, Kernel::Copy, memory.name);
  for (const Kernel &kernel : kernels) {
    double inCache = kernel.seconds.lookup(cache.name);
    double inMemory = kernel.seconds.lookup(memory.name);
    auto rate = [&](const ArraySize &size, double seconds, double unit) {
      return formatRatio(static_cast<double>(size.count) * unit * 1e-9, seconds,
                         kernel.kind == Kernel::APFloatCalls ? "{0:f4}"
                                                             : "{0:f2}");
    };
    llvm::outs() << llvm::formatv(
        "| {0} | {1} | {2} | {3} | {4} | {5} | {6} | {7} |\n", kernel.name,
        rate(cache, inCache, 1), rate(cache, inCache, kBytes),
        formatRatio(intrinsics, inCache),
        kernel.kind == Kernel::Copy ? "" : formatRatio(apfloatSeconds, inCache),
        rate(memory, inMemory, 1), rate(memory, inMemory, kBytes),
        formatRatio(copy, inMemory));
  }
}

static void printGoals(llvm::ArrayRef<Experiment> experiments,
                       const ArraySize &cache, const ArraySize &memory,
                       llvm::function_ref<double(const CastInfo &)> apfloat) {
  llvm::outs() << "\n### fpq's best form against the goals\n\n"
               << "| | of best intrinsics in L2 (0.9) | of memcpy in memory "
                  "(0.9) | the same, streaming stores | x APFloat (100) |\n"
               << "|---|---|---|---|---|\n";
  for (const Experiment &experiment : experiments) {
    auto best = [&](Kernel::Kind kind, const ArraySize &size) {
      return getBest(experiment.kernels, kind, size.name);
    };
    double inCache = best(Kernel::FPQ, cache);
    double copy = best(Kernel::Copy, memory);
    llvm::outs() << llvm::formatv(
        "| {0} | {1} | {2} | {3} | {4} |\n", experiment.info.title,
        formatRatio(best(Kernel::HandWritten, cache), inCache),
        formatRatio(copy, best(Kernel::FPQ, memory)),
        formatRatio(copy, best(Kernel::FPQStreaming, memory)),
        formatRatio(apfloat(experiment.info), inCache));
  }
}

int main(int argc, char **argv) {
  // Interleaved, so that a change of the machine's speed meets all alike.
  std::vector<char *> arguments(argv, argv + argc);
  char interleave[] = "--benchmark_enable_random_interleaving=true";
  arguments.insert(arguments.begin() + 1, interleave);
  int count = static_cast<int>(arguments.size());
  benchmark::Initialize(&count, arguments.data());
  if (benchmark::ReportUnrecognizedArguments(count, arguments.data()))
    return 1;

  const ArraySize cache{"L2", size_t(64) << 10},
      memory{"memory", size_t(64) << 20};
  std::vector<Target> targets = getTargets();
  std::vector<Experiment> experiments;
  for (const CastInfo &info : getCasts())
    experiments.push_back(createExperiment(info, targets));
  llvm::outs() << "All kernels give the bits they have to.\n";
  llvm::outs().flush();

  Arrays inCache(cache.count), inMemory(memory.count);
  for (const Experiment &experiment : experiments) {
    registerBenchmarks(experiment, cache, inCache);
    registerBenchmarks(experiment, memory, inMemory);
  }
  Collector collector;
  benchmark::RunSpecifiedBenchmarks(&collector);

  for (Experiment &experiment : experiments)
    for (Kernel &kernel : experiment.kernels)
      for (const ArraySize &size : {cache, memory})
        kernel.seconds[size.name] =
            collector.getMedian(getName(experiment.info, kernel, size));
  // Only the ops of arith can be sent to the runtime; it has no saturation.
  auto getAPFloatSeconds = [&](const CastInfo &info) {
    double seconds = 0;
    for (const Experiment &experiment : experiments)
      if (experiment.info.isWide() == info.isWide())
        seconds = std::max(seconds, getBest(experiment.kernels,
                                            Kernel::APFloatCalls, cache.name));
    return seconds;
  };
  for (const Experiment &experiment : experiments)
    printTable(experiment, cache, memory, getAPFloatSeconds(experiment.info));
  printGoals(experiments, cache, memory, getAPFloatSeconds);
  return 0;
}
