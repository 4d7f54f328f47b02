//===- SetCPUTarget.cpp - name the processor in the module ----------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "fpq/Target/CPUTarget.h"
#include "fpq/Transforms/Passes.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/IR/BuiltinOps.h"

namespace fpq {
#define GEN_PASS_DEF_SETCPUTARGETPASS
#include "fpq/Transforms/Passes.h.inc"
} // namespace fpq

using namespace mlir;
using namespace fpq;

namespace {
struct SetCPUTargetPass
    : public fpq::impl::SetCPUTargetPassBase<SetCPUTargetPass> {
  using Base::Base;

  LogicalResult initialize(MLIRContext *context) override {
    llvm::Expected<CPUTarget> found =
        CPUTarget::get({triple, cpu, features, preferVectorWidth});
    if (!found)
      return emitError(UnknownLoc::get(context), "fpq-set-cpu-target: ")
             << llvm::toString(found.takeError());
    target = std::move(*found);
    return success();
  }

  void runOnOperation() override {
    Builder builder(&getContext());
    if (isa<ModuleOp>(getOperation())) {
      getOperation()->setAttr(LLVM::LLVMDialect::getTargetTripleAttrName(),
                              builder.getStringAttr(target.triple));
      getOperation()->setAttr(LLVM::LLVMDialect::getDataLayoutAttrName(),
                              builder.getStringAttr(target.dataLayout));
    }
    SmallVector<StringRef> list(target.features.begin(), target.features.end());
    auto attribute = LLVM::TargetFeaturesAttr::get(&getContext(), list);
    getOperation()->walk([&](LLVM::LLVMFuncOp function) {
      if (function.isExternal())
        return;
      function.setTargetCpu(target.cpu);
      if (!list.empty())
        function.setTargetFeaturesAttr(attribute);
      if (target.preferVectorWidth) {
        setPassthrough(function, "prefer-vector-width",
                       llvm::Twine(target.preferVectorWidth).str(), builder);
        // No vector is passed to a function, so none has to be one register;
        // without this, x86 takes wider ones where vectors are longer.
        setPassthrough(function, "min-legal-vector-width", "0", builder);
      }
    });
  }

private:
  static void setPassthrough(LLVM::LLVMFuncOp function, StringRef key,
                             StringRef value, Builder &builder) {
    SmallVector<Attribute> entries;
    if (ArrayAttr present = function.getPassthroughAttr())
      entries.append(present.begin(), present.end());
    entries.push_back(builder.getStrArrayAttr({key, value}));
    function.setPassthroughAttr(builder.getArrayAttr(entries));
  }

  CPUTarget target;
};
} // namespace
