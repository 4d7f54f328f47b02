//===- GPUSimulatorSimulation.cpp - state of the GPU ----------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GPUSimulatorSimulation.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/Twine.h"
#include "llvm/Support/MathExtras.h"
#include <cstring>
#include <sys/mman.h>
#include <unistd.h>

using namespace fpq::test;
using namespace fpq::test::gpu;

static Simulation *current = nullptr;

Simulation::Simulation(GPUDevice device, GPUSimulatorOptions options)
    : device(device), options(options) {
  if (current)
    llvm::report_fatal_error("there is a simulated GPU already");
  current = this;
}

Simulation::~Simulation() {
  for (auto [address, size] : allocations)
    munmap(address, size);
  current = nullptr;
}

Simulation *Simulation::getCurrent() {
  if (!current)
    llvm::report_fatal_error("there is no simulated GPU");
  return current;
}

//===----------------------------------------------------------------------===//
// Modules and streams
//===----------------------------------------------------------------------===//

Program *Simulation::loadProgram(llvm::StringRef code) {
  auto program = Program::load(code, mutation);
  if (!program) {
    reportError("a module cannot be loaded: " +
                llvm::toString(program.takeError()));
    return nullptr;
  }
  for (const Program::Variable &variable : (*program)->getWorkgroupVariables())
    memory.add(variable.address, variable.info->size, "@" + variable.info->name,
               /*isWorkgroup=*/true);
  programs.push_back(std::move(*program));
  return programs.back().get();
}

void Simulation::unloadProgram(Program *program) {
  if (!program)
    return;
  for (const Program::Variable &variable : program->getWorkgroupVariables())
    memory.remove(variable.address);
  llvm::erase_if(programs,
                 [&](const auto &known) { return known.get() == program; });
}

const Program::Kernel *Simulation::getKernel(Program *program,
                                             llvm::StringRef name) {
  const Program::Kernel *kernel = program ? program->lookup(name) : nullptr;
  if (program && !kernel)
    reportError("a module has no kernel @" + name);
  return kernel;
}

Stream *Simulation::createStream() {
  return streams.emplace_back(std::make_unique<Stream>()).get();
}

void Simulation::destroyStream(Stream *stream) {
  if (!stream->pending.empty())
    reportError("a stream is destroyed that nothing waited for");
  llvm::erase_if(streams,
                 [&](const auto &known) { return known.get() == stream; });
}

void Simulation::enqueue(Stream *stream, std::function<void()> work) {
  if (stream)
    stream->pending.push_back(std::move(work));
  else
    work();
}

void Stream::synchronize() {
  while (!pending.empty()) {
    std::function<void()> work = std::move(pending.front());
    pending.pop_front();
    work();
  }
}

void Simulation::synchronizeAll() {
  for (const std::unique_ptr<Stream> &stream : streams)
    stream->synchronize();
}

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

void Simulation::setAccessible(bool isAccessible) {
  for (auto [address, size] : allocations)
    mprotect(address, size, isAccessible ? PROT_READ | PROT_WRITE : PROT_NONE);
}

void *Simulation::allocate(size_t size) {
  if (size == 0)
    return nullptr;
  size_t mapped = llvm::alignTo(size, getpagesize());
  void *address = mmap(nullptr, mapped, PROT_READ | PROT_WRITE,
                       MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (address == MAP_FAILED) {
    reportError("no memory for " + llvm::Twine(size) + " bytes");
    return nullptr;
  }
  // A NaN of every type.
  std::memset(address, 0xFF, mapped);
  mprotect(address, mapped, PROT_NONE);
  allocations[address] = mapped;
  memory.add(address, size, "allocation " + std::to_string(numAllocations++),
             /*isWorkgroup=*/false);
  return address;
}

void Simulation::release(void *address) {
  // As the driver does, which frees no memory that is in use.
  synchronizeAll();
  if (!address)
    return;
  auto found = allocations.find(address);
  if (found == allocations.end())
    return reportError("what is freed was not allocated");
  memory.remove(address);
  munmap(address, found->second);
  allocations.erase(found);
}

void Simulation::copy(void *target, const void *source, size_t size) {
  if (size == 0 || !errors.empty())
    return;
  bool isFromDevice = memory.contains(source, size);
  bool isToDevice = memory.contains(target, size);
  if (!isFromDevice && !isToDevice)
    return reportError("a copy of " + llvm::Twine(size) +
                       " bytes is from and to no device memory, or exceeds it");
  setAccessible(true);
  std::memcpy(target, source, size);
  setAccessible(false);
}

//===----------------------------------------------------------------------===//
// Kernels
//===----------------------------------------------------------------------===//

Program *Simulation::findProgram(const Program::Kernel &kernel) const {
  for (const std::unique_ptr<Program> &program : programs)
    if (program->lookup(kernel.info->name) == &kernel)
      return program.get();
  return nullptr;
}

void Simulation::launch(const Program::Kernel &kernel, Dim3 grid, Dim3 block,
                        size_t dynamicBytes,
                        const std::vector<std::vector<char>> &arguments) {
  if (!errors.empty())
    return;
  ++numLaunches;
  ++launchNumber;
  const KernelEntry &info = *kernel.info;
  if (grid.count() == 0)
    return reportError("@" + info.name + " is launched with an empty grid");
  if (block.count() < info.minBlockSize || block.count() > info.maxBlockSize)
    return reportError(
        "@" + info.name + " takes blocks of " + llvm::Twine(info.minBlockSize) +
        " to " + llvm::Twine(info.maxBlockSize) +
        " lanes, and is launched with " + llvm::Twine(block.count()));
  std::vector<void *> addresses;
  for (const std::vector<char> &argument : arguments)
    addresses.push_back(const_cast<char *>(argument.data()));
  Program *program = findProgram(kernel);
  for (const Program::Variable &variable : program->getWorkgroupVariables()) {
    if (!variable.info->isDynamic)
      continue;
    if (dynamicBytes > variable.info->size)
      return reportError("@" + info.name + " is launched with " +
                         llvm::Twine(dynamicBytes) +
                         " bytes of workgroup memory");
    memory.remove(variable.address);
    memory.add(variable.address, dynamicBytes, "@" + variable.info->name, true);
  }
  auto fillWorkgroupMemory = [&] {
    for (const Program::Variable &variable : program->getWorkgroupVariables())
      std::memset(variable.address, 0xFF,
                  variable.info->isDynamic ? dynamicBytes
                                           : variable.info->size);
  };
  setAccessible(true);
  llvm::Error error =
      runner.run({grid, block, device, options}, fillWorkgroupMemory,
                 [&] { kernel.run(addresses.data()); });
  setAccessible(false);
  if (error)
    reportError("@" + info.name + ": " + llvm::toString(std::move(error)));
}

void Simulation::checkAccess(const AccessSite &site, const void *address,
                             size_t size) {
  const Lane &lane = runner.getLane();
  std::string error = memory.check(
      address, size, site.alignment, site.kind, site.needsWorkgroup,
      {launchNumber, runner.getBlockIndex(), lane.index, device.warpSize,
       lane.numBlockSyncs, lane.numWarpSyncs},
      options.findsRaces);
  if (!error.empty())
    runner.fail(error + ", in '" + site.text + "'");
}

std::string Simulation::describeLeaks() const {
  std::string leaks;
  auto add = [&](size_t count, llvm::StringRef what) {
    if (count)
      leaks += (leaks.empty() ? "" : ", ") + std::to_string(count) + " " +
               what.str();
  };
  add(allocations.size(), "allocations");
  add(streams.size(), "streams");
  add(programs.size(), "modules");
  return leaks;
}
