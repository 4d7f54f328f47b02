//===- GPUSimulator.cpp - run GPU code on the CPU -------------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GPUSimulator.h"
#include "GPUSimulatorSimulation.h"
#include "llvm/ExecutionEngine/Orc/Shared/ExecutorSymbolDef.h"

using namespace fpq::test;
using namespace fpq::test::gpu;

GPUDevice GPUDevice::get(llvm::StringRef chip) {
  if (!chip.starts_with("gfx"))
    return {};
  // RDNA has waves of 32 lanes; CDNA 3 made its own f8.
  return {chip.starts_with("gfx9") ? 64u : 32u, chip.starts_with("gfx94")};
}

GPUSimulator::GPUSimulator(GPUDevice device, GPUSimulatorOptions options)
    : simulation(std::make_unique<Simulation>(device, options)) {}

GPUSimulator::~GPUSimulator() = default;

void GPUSimulator::setOptions(const GPUSimulatorOptions &options) {
  simulation->options = options;
}

void GPUSimulator::setMutation(std::function<void(llvm::Module &)> mutation) {
  simulation->mutation = std::move(mutation);
}

std::vector<std::string> GPUSimulator::takeErrors() {
  return std::exchange(simulation->errors, {});
}

std::string GPUSimulator::describeLeaks() const {
  return simulation->describeLeaks();
}

unsigned GPUSimulator::takeNumLaunches() {
  return std::exchange(simulation->numLaunches, 0);
}

//===----------------------------------------------------------------------===//
// What MLIR's host code calls
//===----------------------------------------------------------------------===//

namespace {
/// What a stream has to do. Waiting for it waits for all of the stream.
struct Event {
  Stream *stream = nullptr;
};
} // namespace

static Simulation &getSimulation() { return *Simulation::getCurrent(); }

extern "C" {
Program *mgpuModuleLoad(const char *data, size_t size) {
  return getSimulation().loadProgram({data, size});
}

void mgpuModuleUnload(Program *program) {
  getSimulation().unloadProgram(program);
}

const Program::Kernel *mgpuModuleGetFunction(Program *program,
                                             const char *name) {
  return getSimulation().getKernel(program, name);
}

void mgpuLaunchKernel(const Program::Kernel *kernel, intptr_t gridX,
                      intptr_t gridY, intptr_t gridZ, intptr_t blockX,
                      intptr_t blockY, intptr_t blockZ, int32_t dynamicBytes,
                      Stream *stream, void **arguments, void **,
                      size_t numArguments) {
  // It could not be loaded.
  if (!kernel)
    return;
  const std::vector<size_t> &sizes = kernel->info->argumentBytes;
  if (numArguments != sizes.size())
    return getSimulation().reportError(
        "@" + kernel->info->name + " takes " + llvm::Twine(sizes.size()) +
        " arguments, and is launched with " + llvm::Twine(numArguments));
  std::vector<std::vector<char>> copies;
  for (auto [index, size] : llvm::enumerate(sizes)) {
    auto *bytes = static_cast<char *>(arguments[index]);
    copies.emplace_back(bytes, bytes + size);
  }
  auto makeDim3 = [](intptr_t x, intptr_t y, intptr_t z) {
    return Dim3{static_cast<unsigned>(x), static_cast<unsigned>(y),
                static_cast<unsigned>(z)};
  };
  Dim3 grid = makeDim3(gridX, gridY, gridZ);
  Dim3 block = makeDim3(blockX, blockY, blockZ);
  getSimulation().enqueue(stream, [=, copies = std::move(copies)] {
    getSimulation().launch(*kernel, grid, block, dynamicBytes, copies);
  });
}

Stream *mgpuStreamCreate() { return getSimulation().createStream(); }

void mgpuStreamDestroy(Stream *stream) {
  getSimulation().destroyStream(stream);
}

void mgpuStreamSynchronize(Stream *stream) { stream->synchronize(); }

Event *mgpuEventCreate() { return new Event(); }

void mgpuEventDestroy(Event *event) { delete event; }

void mgpuEventRecord(Event *event, Stream *stream) { event->stream = stream; }

void mgpuEventSynchronize(Event *event) { event->stream->synchronize(); }

void mgpuStreamWaitEvent(Stream *stream, Event *event) {
  Stream *awaited = event->stream;
  getSimulation().enqueue(stream, [=] { awaited->synchronize(); });
}

void *mgpuMemAlloc(uint64_t size, Stream *, bool) {
  return getSimulation().allocate(size);
}

void mgpuMemFree(void *address, Stream *) { getSimulation().release(address); }

void mgpuMemcpy(void *target, void *source, size_t size, Stream *stream) {
  getSimulation().enqueue(stream,
                          [=] { getSimulation().copy(target, source, size); });
}
}

llvm::orc::SymbolMap
GPUSimulator::getSymbols(llvm::orc::MangleAndInterner interner) {
  llvm::orc::SymbolMap symbols;
  auto add = [&](llvm::StringRef name, auto *function) {
    symbols[interner(name)] = {llvm::orc::ExecutorAddr::fromPtr(function),
                               llvm::JITSymbolFlags::Exported};
  };
#define FPQ_SYMBOL(name) add(#name, name)
  FPQ_SYMBOL(mgpuModuleLoad);
  FPQ_SYMBOL(mgpuModuleUnload);
  FPQ_SYMBOL(mgpuModuleGetFunction);
  FPQ_SYMBOL(mgpuLaunchKernel);
  FPQ_SYMBOL(mgpuStreamCreate);
  FPQ_SYMBOL(mgpuStreamDestroy);
  FPQ_SYMBOL(mgpuStreamSynchronize);
  FPQ_SYMBOL(mgpuEventCreate);
  FPQ_SYMBOL(mgpuEventDestroy);
  FPQ_SYMBOL(mgpuEventRecord);
  FPQ_SYMBOL(mgpuEventSynchronize);
  FPQ_SYMBOL(mgpuStreamWaitEvent);
  FPQ_SYMBOL(mgpuMemAlloc);
  FPQ_SYMBOL(mgpuMemFree);
  FPQ_SYMBOL(mgpuMemcpy);
#undef FPQ_SYMBOL
  return symbols;
}
