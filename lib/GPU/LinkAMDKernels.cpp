//===- LinkAMDKernels.cpp - code objects for AMD GPUs ---------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "fpq/GPU/Passes.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/GPU/Transforms/Passes.h"
#include "mlir/Pass/PassManager.h"
#include "llvm/Config/llvm-config.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Program.h"

namespace fpq {
#define GEN_PASS_DEF_LINKAMDKERNELSPASS
#include "fpq/GPU/Passes.h.inc"
} // namespace fpq

using namespace mlir;
using namespace fpq;
namespace sys = llvm::sys;

namespace {
/// A directory that upstream's serialization takes for the one of ROCm: it has
/// llvm/bin/ld.lld, which distributions have elsewhere.
class Toolkit {
public:
  ~Toolkit() {
    if (!path.empty())
      sys::fs::remove_directories(path);
  }

  std::error_code create(StringRef linker) {
    if (std::error_code error =
            sys::fs::createUniqueDirectory("fpq-rocm", path))
      return error;
    SmallString<128> link = path;
    sys::path::append(link, "llvm", "bin");
    if (std::error_code error = sys::fs::create_directories(link))
      return error;
    sys::path::append(link, "ld.lld");
    return sys::fs::create_link(linker, link);
  }

  StringRef getPath() const { return path; }

private:
  SmallString<128> path;
};

struct LinkAMDKernelsPass
    : public fpq::impl::LinkAMDKernelsPassBase<LinkAMDKernelsPass> {
  using Base::Base;

  void runOnOperation() override {
    ModuleOp module = getOperation();
    if (module.getOps<gpu::GPUModuleOp>().empty())
      return;
    llvm::ErrorOr<std::string> linker =
        sys::findProgramByName("ld.lld-" + std::to_string(LLVM_VERSION_MAJOR));
    if (!linker)
      linker = sys::findProgramByName("ld.lld");
    if (!linker) {
      module.emitError(
          "kernels for AMD GPUs are linked by ld.lld, which is not "
          "in PATH: install the package lld-")
          << LLVM_VERSION_MAJOR;
      return signalPassFailure();
    }
    Toolkit toolkit;
    if (std::error_code error = toolkit.create(*linker)) {
      module.emitError("cannot make a directory for ld.lld: ")
          << error.message();
      return signalPassFailure();
    }
    GpuModuleToBinaryPassOptions options;
    options.compilationTarget = "bin";
    options.toolkitPath = toolkit.getPath().str();
    OpPassManager pipeline(ModuleOp::getOperationName());
    pipeline.addPass(createGpuModuleToBinaryPass(options));
    if (failed(runPipeline(pipeline, module)))
      signalPassFailure();
  }
};
} // namespace
