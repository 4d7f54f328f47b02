//===- FormGPUKernels.cpp - tensor ops to kernels on a GPU ----------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HostLaunch.h"
#include "KernelMath.h"
#include "fpq/GPU/Passes.h"
#include "fpq/IR/FPQOps.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/Remarks.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

namespace fpq {
#define GEN_PASS_DEF_FORMGPUKERNELSPASS
#include "fpq/GPU/Passes.h.inc"
} // namespace fpq

using namespace mlir;
using namespace fpq;

static constexpr StringLiteral kModuleName = "fpq_kernels";
static constexpr StringLiteral kKernelsAttr = "fpq.kernels";

/// Why the elements of `type` are not for a kernel; empty if they are.
static StringRef getReasonAgainst(Type type) {
  if (llvm::is_contained(cast<RankedTensorType>(type).getShape(), 0))
    return "a tensor has no elements";
  Type element = getElementTypeOrSelf(type);
  if (element.isIndex() || element.isInteger(1))
    return "";
  unsigned bits = element.isIntOrFloat() ? element.getIntOrFloatBitWidth() : 0;
  if (!llvm::is_contained({8, 16, 32, 64}, bits))
    return "the elements of a tensor do not have 1, 2, 4 or 8 bytes";
  return "";
}

namespace {
struct ErasedOps : public RewriterBase::Listener {
  void notifyOperationErased(Operation *op) override { ops.insert(op); }

  llvm::SmallPtrSet<Operation *, 16> ops;
};

/// Finds what kernels compute, and creates them.
class KernelFormation {
public:
  KernelFormation(ModuleOp module, const KernelOptions &options)
      : module(module), rewriter(module.getContext(), &erased),
        options(options) {}

  void run();

private:
  static remark::RemarkOpts getRemarkOpts() {
    return remark::RemarkOpts::name("kernel").category("fpq-form-gpu-kernels");
  }

  /// Forms kernels of the ops in an op of the module.
  void formIn(Operation *function);
  void formSoftmax(linalg::SoftmaxOp softmax);
  void formElementwise(linalg::LinalgOp root);
  void form(const KernelGroup &group, StringRef kind);
  gpu::GPUModuleOp getGPUModule();

  ModuleOp module;
  ErasedOps erased;
  IRRewriter rewriter;
  const KernelOptions &options;
  gpu::GPUModuleOp gpuModule;
  SmallVector<Attribute> descriptions;
};
} // namespace

gpu::GPUModuleOp KernelFormation::getGPUModule() {
  if (gpuModule)
    return gpuModule;
  gpuModule = gpu::GPUModuleOp::create(rewriter, module.getLoc(), kModuleName);
  SymbolTable(module).insert(gpuModule);
  module->setAttr(gpu::GPUDialect::getContainerModuleAttrName(),
                  rewriter.getUnitAttr());
  return gpuModule;
}

void KernelFormation::form(const KernelGroup &group, StringRef kind) {
  Operation *root = group.getLastOp();
  StringRef reason = getReasonAgainst(group.getType());
  if (SymbolTable::getNearestSymbolTable(root) != module)
    reason = "it is in a module in the module";
  group.walkReads([&](Value value, AffineMap) {
    if (isa<RankedTensorType>(value.getType()) && reason.empty())
      reason = getReasonAgainst(value.getType());
  });
  group.walkOps([&](linalg::LinalgOp op) {
    op->walk([&](Operation *inner) {
      if (!isa<linalg::LinalgOp, linalg::YieldOp>(inner) &&
          !hasKernelForm(inner) && reason.empty())
        reason = "an op is a function of a library";
    });
  });
  if (!reason.empty()) {
    remark::missed(root->getLoc(), getRemarkOpts())
        << remark::reason("{0}", reason);
    return;
  }

  KernelSpace space(group);
  std::string name = kind.str();
  if (auto function = root->getParentOfType<FunctionOpInterface>())
    name = (function.getName() + "_" + kind).str();
  SymbolTable symbols(getGPUModule());
  auto isTaken = [&](StringRef candidate) { return symbols.lookup(candidate); };
  unsigned counter = 0;
  if (isTaken(name))
    name = SymbolTable::generateSymbolName<64>(name, isTaken, counter).str();

  const SoftmaxGroup *softmax = group.getSoftmax();
  Kernel kernel;
  if (!softmax)
    kernel = createElementwiseKernel(gpuModule, name, group, space);
  else if (space.getAxis() + 1 == space.getNumLoops())
    kernel = createRowKernel(gpuModule, name, group, space, options);
  else
    kernel = createColumnKernel(gpuModule, name, group, space, options);
  descriptions.push_back(describeKernel(group, space, kernel));
  replaceByLaunch(rewriter, group, space, kernel);
}

void KernelFormation::formSoftmax(linalg::SoftmaxOp softmax) {
  auto matched = SoftmaxGroup::match(softmax);
  if (auto *reason = std::get_if<std::string>(&matched)) {
    remark::missed(softmax.getLoc(), getRemarkOpts())
        << remark::reason("{0}", *reason);
    return;
  }
  form(KernelGroup(std::get<SoftmaxGroup>(std::move(matched))), "softmax");
}

void KernelFormation::formElementwise(linalg::LinalgOp root) {
  if (!root.hasPureTensorSemantics() || !isElementwise(root))
    return;
  std::optional<ElementwiseTree> tree = ElementwiseTree::create(root);
  if (!tree)
    return;
  bool quantizes = false;
  tree->walkOps([&](linalg::LinalgOp op) {
    op->walk([&](Operation *inner) {
      quantizes |= isa<QuantizeOp, DequantizeOp>(inner);
    });
  });
  if (quantizes)
    form(KernelGroup(root, std::move(*tree)), "elementwise");
}

void KernelFormation::formIn(Operation *function) {
  SmallVector<linalg::SoftmaxOp> softmaxes;
  function->walk(
      [&](linalg::SoftmaxOp softmax) { softmaxes.push_back(softmax); });
  for (linalg::SoftmaxOp softmax : softmaxes)
    formSoftmax(softmax);

  // From results to what they are computed from, which becomes a part of their
  // kernels, and is erased then.
  SmallVector<Operation *> roots;
  function->walk([&](linalg::LinalgOp op) { roots.push_back(op); });
  for (Operation *root : llvm::reverse(roots))
    if (!erased.ops.contains(root))
      formElementwise(cast<linalg::LinalgOp>(root));
}

void KernelFormation::run() {
  SmallVector<Operation *> functions;
  for (Operation &op : *module.getBody())
    functions.push_back(&op);
  for (Operation *function : functions)
    formIn(function);

  if (descriptions.empty())
    return;
  if (auto known = module->getAttrOfType<ArrayAttr>(kKernelsAttr))
    descriptions.insert(descriptions.begin(), known.begin(), known.end());
  module->setAttr(kKernelsAttr, rewriter.getArrayAttr(descriptions));
}

namespace {
struct FormGPUKernelsPass
    : public fpq::impl::FormGPUKernelsPassBase<FormGPUKernelsPass> {
  using Base::Base;

  LogicalResult initialize(MLIRContext *context) override {
    Location loc = UnknownLoc::get(context);
    if (subgroupSize != 32 && subgroupSize != 64)
      return emitError(loc, "fpq-form-gpu-kernels: subgroup-size is 32 or 64, "
                            "got ")
             << subgroupSize.getValue();
    if (threadsPerRow != 0 &&
        (!llvm::isPowerOf2_64(threadsPerRow) || threadsPerRow > 1024))
      return emitError(loc, "fpq-form-gpu-kernels: threads-per-row is 0 or a "
                            "power of two up to 1024, got ")
             << threadsPerRow.getValue();
    return success();
  }

  void runOnOperation() override {
    KernelOptions options;
    options.mapping = {subgroupSize, threadsPerRow};
    options.exactScale = exactScale;
    KernelFormation(getOperation(), options).run();
  }
};
} // namespace
