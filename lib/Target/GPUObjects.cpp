//===- GPUObjects.cpp - kernels as files for other launchers --------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "fpq/Target/GPUObjects.h"
#include "KernelDescription.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/LLVMIR/ROCDLDialect.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/ADT/TypeSwitch.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace fpq;
namespace json = llvm::json;

/// Readers of the JSON files can rely on what they know of this version.
static constexpr int64_t kJSONVersion = 1;

namespace {
struct GPUTarget {
  StringRef kind, triple, chip, features;
};
struct File {
  std::string name, content;
};
} // namespace

static std::optional<GPUTarget> getTarget(Attribute target) {
  return llvm::TypeSwitch<Attribute, std::optional<GPUTarget>>(target)
      .Case([](NVVM::NVVMTargetAttr target) {
        return GPUTarget{"nvvm", target.getTriple(), target.getChip(),
                         target.getFeatures()};
      })
      .Case([](ROCDL::ROCDLTargetAttr target) {
        return GPUTarget{"rocdl", target.getTriple(), target.getChip(),
                         target.getFeatures()};
      })
      .Default([](Attribute) { return std::nullopt; });
}

/// What a file with the object is called after its last dot; empty if the
/// target has no such objects.
static StringRef getExtension(const GPUTarget &target, gpu::ObjectAttr object) {
  bool isNVIDIA = target.kind == "nvvm";
  switch (object.getFormat()) {
  case gpu::CompilationTarget::Offload:
    // Bitcode, unless someone put text there.
    return object.getObject().getValue().starts_with("BC\xC0\xDE") ? "bc"
                                                                   : "ll";
  case gpu::CompilationTarget::Assembly:
    return isNVIDIA ? "ptx" : "s";
  case gpu::CompilationTarget::Binary:
    return isNVIDIA ? "cubin" : "hsaco";
  case gpu::CompilationTarget::Fatbin:
    return isNVIDIA ? "fatbin" : "";
  }
  llvm_unreachable("unknown format");
}

/// A symbol can have any name, a file in a directory cannot.
static std::string toFileName(StringRef name) {
  std::string result = name.str();
  for (char &c : result)
    if (!llvm::isAlnum(c) && !StringRef("_-.").contains(c))
      c = '_';
  return result;
}

static LogicalResult addFiles(gpu::BinaryOp binary, gpu::ObjectAttr object,
                              const json::Array &kernels,
                              llvm::StringSet<> &names,
                              SmallVectorImpl<File> &files) {
  std::optional<GPUTarget> target = getTarget(object.getTarget());
  if (!target)
    return binary.emitError("has an object for ")
           << object.getTarget()
           << "; objects of #nvvm.target and #rocdl.target can be exported";
  StringRef extension = getExtension(*target, object);
  if (extension.empty())
    return binary.emitError("has an object of format ")
           << gpu::stringifyCompilationTarget(object.getFormat()) << " for "
           << target->chip
           << "; those of format assembly, bin and offload can be exported";
  StringRef content = object.getObject().getValue();
  // What is embedded ends with a NUL for the sake of C.
  if (object.getFormat() == gpu::CompilationTarget::Assembly)
    content = content.rtrim('\0');
  if (content.empty())
    return binary.emitError("has an empty object for ") << target->chip;

  std::string name = toFileName(
      llvm::formatv("{0}.{1}.{2}", binary.getName(), target->chip, extension)
          .str());
  if (!names.insert(name).second)
    return binary.emitError("has an object that would be written to '")
           << name << "', like another one: names of gpu.binary ops, chips and "
           << "formats tell objects apart";

  json::Value description = json::Object{
      {"version", kJSONVersion},
      {"module", json::fixUTF8(binary.getName())},
      {"file", name},
      {"format", extension.str()},
      {"target", json::Object{{"kind", target->kind.str()},
                              {"triple", json::fixUTF8(target->triple)},
                              {"chip", json::fixUTF8(target->chip)},
                              {"features", json::fixUTF8(target->features)}}},
      {"kernels", json::Array(kernels)}};
  files.push_back({name, content.str()});
  files.push_back(
      {name + ".json", llvm::formatv("{0:2}\n", description).str()});
  return success();
}

static LogicalResult addFiles(gpu::BinaryOp binary, llvm::StringSet<> &names,
                              SmallVectorImpl<File> &files) {
  FailureOr<json::Array> kernels =
      describeKernels(binary->getParentOfType<ModuleOp>(), binary.getName());
  if (failed(kernels))
    return failure();
  if (kernels->empty())
    binary.emitWarning("has kernels that the attribute fpq.kernels of its "
                       "module does not describe: the arguments and launches "
                       "of kernels that fpq did not form are not written");
  for (auto object : binary.getObjects().getAsRange<gpu::ObjectAttr>())
    if (failed(addFiles(binary, object, *kernels, names, files)))
      return failure();
  return success();
}

LogicalResult fpq::exportGPUObjects(ModuleOp module, StringRef directory,
                                    raw_ostream &os) {
  if (!llvm::sys::fs::is_directory(directory))
    return module.emitError("objects cannot be exported to '")
           << directory << "': it is not a directory";
  llvm::StringSet<> names;
  SmallVector<File> files;
  WalkResult result = module.walk([&](gpu::BinaryOp binary) {
    return WalkResult(addFiles(binary, names, files));
  });
  if (result.wasInterrupted())
    return failure();
  if (files.empty())
    return module.emitError("has no gpu.binary; --gpu-module-to-binary makes "
                            "one, at the end of --fpq-to-nvvm and "
                            "--fpq-to-rocdl");
  for (const File &file : files) {
    SmallString<128> path(directory);
    llvm::sys::path::append(path, file.name);
    llvm::Error error =
        llvm::writeToOutput(path, [&](raw_ostream &stream) -> llvm::Error {
          stream << file.content;
          return llvm::Error::success();
        });
    if (error)
      return module.emitError("cannot write '")
             << path << "': " << llvm::toString(std::move(error));
    os << path << '\n';
  }
  return success();
}
