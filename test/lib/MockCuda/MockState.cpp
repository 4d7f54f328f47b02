//===- MockState.cpp - what a driver without a GPU keeps ------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "MockState.h"
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <sstream>
#include <sys/mman.h>

using namespace fpq::cuda;

MockState &MockState::get() {
  static MockState state;
  return state;
}

MockState::MockState() {
  if (const char *count = std::getenv("FPQ_MOCK_CUDA_DEVICES"))
    numDevices = std::atoi(count);
}

MockState::~MockState() {
  for (auto &[pointer, allocation] : memory)
    log("leak of " + allocation.name + ", " +
        std::to_string(allocation.bytes.size()) + " bytes");
  for (auto &[handle, name] : handles)
    log("leak of " + name);
}

std::optional<CUresult> MockState::getInjectedError(const char *function) {
  int which = ++numCalls[function];
  const char *wanted = std::getenv("FPQ_MOCK_CUDA_FAIL");
  if (!wanted)
    return std::nullopt;
  std::istringstream stream(wanted);
  std::string name, number, error;
  std::getline(stream, name, ':');
  std::getline(stream, number, ':');
  std::getline(stream, error);
  if (name != function || std::stoi(number) != which)
    return std::nullopt;
  return static_cast<CUresult>(std::stoi(error));
}

void MockState::log(const std::string &line) {
  std::printf("cuda: %s\n", line.c_str());
  std::fflush(stdout);
}

//===----------------------------------------------------------------------===//
// Handles
//===----------------------------------------------------------------------===//

const std::string *MockState::getHandleName(const void *handle) const {
  auto found = handles.find(handle);
  return found == handles.end() ? nullptr : &found->second;
}

void *MockState::addHandle(const char *kind) {
  // Never freed, so that a handle used after its end is not another's.
  void *handle = new char;
  handles[handle] = kind + std::to_string(numHandles[kind]++);
  return handle;
}

bool MockState::removeHandle(void *handle) { return handles.erase(handle); }

//===----------------------------------------------------------------------===//
// Modules
//===----------------------------------------------------------------------===//

/// The bytes of an object, whose formats say how many they are; empty for
/// something else.
static std::string readImage(const void *data, bool &isPTX) {
  auto *bytes = static_cast<const char *>(data);
  auto readAt = [&](size_t offset, auto value) {
    std::memcpy(&value, bytes + offset, sizeof(value));
    return value;
  };
  isPTX = false;
  if (std::memcmp(bytes,
                  "\x7f"
                  "ELF",
                  4) == 0) {
    auto sectionTable = readAt(40, uint64_t());
    size_t tableSize = size_t(readAt(58, uint16_t())) * readAt(60, uint16_t());
    return std::string(bytes, sectionTable + tableSize);
  }
  if (readAt(0, uint32_t()) == 0xba55ed50)
    return std::string(bytes, readAt(6, uint16_t()) + readAt(8, uint64_t()));
  std::string text = bytes;
  isPTX = text.find(".version") != std::string::npos &&
          text.find(".target") != std::string::npos;
  return isPTX ? text : "";
}

Module *MockState::addModule(const void *data) {
  auto module = std::make_unique<Module>();
  module->image = readImage(data, module->isPTX);
  if (module->image.empty())
    return nullptr;
  return (modules[addHandle("module")] = std::move(module)).get();
}

Module *MockState::getModule(CUmodule module) {
  for (auto &[handle, known] : modules)
    if (reinterpret_cast<CUmodule>(known.get()) == module)
      return known.get();
  return nullptr;
}

bool MockState::removeModule(CUmodule module) {
  for (auto &[handle, known] : modules) {
    if (reinterpret_cast<CUmodule>(known.get()) != module)
      continue;
    removeHandle(handle);
    modules.erase(handle);
    return true;
  }
  return false;
}

/// The types of the parameters of an entry of PTX.
static std::vector<std::string> readParams(const std::string &ptx,
                                           size_t begin) {
  std::vector<std::string> params;
  std::istringstream list(
      ptx.substr(begin, ptx.find_first_of('{', begin) - begin));
  std::string word, type;
  while (list >> word) {
    if (word == ".param")
      params.emplace_back();
    else if (word == ".ptr")
      params.back() = "ptr";
    else if (word[0] == '.' && !params.empty() && params.back().empty())
      params.back() = word.substr(1);
  }
  return params;
}

Kernel *MockState::getKernel(Module &module, const std::string &name) {
  auto kernel = std::make_unique<Kernel>();
  kernel->name = name;
  if (module.isPTX) {
    std::string entry = ".entry " + name + "(";
    size_t begin = module.image.find(entry);
    if (begin == std::string::npos)
      return nullptr;
    kernel->params = readParams(module.image, begin + entry.size());
  } else if (module.image.find(name) == std::string::npos) {
    return nullptr;
  }
  std::unique_ptr<Kernel> &known = module.kernels[name];
  if (!known)
    known = std::move(kernel);
  return known.get();
}

bool MockState::isKernel(const Kernel *kernel) const {
  for (auto &[handle, module] : modules)
    for (auto &[name, known] : module->kernels)
      if (known.get() == kernel)
        return true;
  return false;
}

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

CUdeviceptr MockState::allocate(size_t size, bool isManaged) {
  // Both sides may touch managed memory.
  int access = isManaged ? PROT_READ | PROT_WRITE : PROT_NONE;
  void *range = mmap(nullptr, size, access, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (range == MAP_FAILED)
    return 0;
  auto pointer = reinterpret_cast<CUdeviceptr>(range);
  Allocation &allocation = memory[pointer];
  allocation.name = "mem" + std::to_string(numHandles["mem"]++);
  // Nothing may rely on what new memory holds.
  allocation.bytes.assign(size, '\xcd');
  allocation.isManaged = isManaged;
  return pointer;
}

bool MockState::free(CUdeviceptr pointer) {
  auto found = memory.find(pointer);
  if (found == memory.end())
    return false;
  munmap(reinterpret_cast<void *>(pointer), found->second.bytes.size());
  memory.erase(found);
  return true;
}

Allocation *MockState::find(CUdeviceptr pointer, size_t size, bool &isValid,
                            size_t &offset) {
  isValid = true;
  for (auto &[base, allocation] : memory) {
    CUdeviceptr end = base + allocation.bytes.size();
    if (pointer + size <= base || pointer >= end)
      continue;
    offset = pointer - base;
    isValid = pointer >= base && pointer + size <= end;
    return isValid ? &allocation : nullptr;
  }
  return nullptr;
}

std::string MockState::describe(CUdeviceptr pointer) {
  bool isValid;
  size_t offset;
  Allocation *allocation = find(pointer, 1, isValid, offset);
  if (!allocation)
    return "host";
  return allocation->name + (offset ? "+" + std::to_string(offset) : "");
}
