//===- DeallocateBuffers.cpp - free buffers in linear time ----------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "fpq/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Bufferization/Transforms/BufferViewFlowAnalysis.h"
#include "mlir/Dialect/Bufferization/Transforms/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Transforms/Passes.h"

namespace fpq {
#define GEN_PASS_DEF_DEALLOCATEBUFFERSPASS
#include "fpq/Transforms/Passes.h.inc"
} // namespace fpq

using namespace mlir;
using namespace fpq;

namespace {
/// Where each buffer of a function dies, if that can be read off the blocks.
class StraightLineLifetimes {
public:
  /// None if the lifetime of some buffer depends on control flow, on a callee
  /// or on an op that is not known here.
  static std::optional<StraightLineLifetimes>
  compute(FunctionOpInterface function);

  /// Frees each buffer that is not returned after its last use.
  void insertDeallocs() const {
    for (auto [alloc, lastUse] : lastUses) {
      OpBuilder builder(alloc->getContext());
      builder.setInsertionPointAfter(lastUse);
      memref::DeallocOp::create(builder, alloc->getLoc(), alloc->getResult(0));
    }
  }

private:
  SmallVector<std::pair<Operation *, Operation *>> lastUses;
};
} // namespace

/// A copy of `buffer`, row-major, in an allocation of its own.
static Value copyToPlain(OpBuilder &builder, Location loc, Value buffer) {
  auto type = cast<MemRefType>(buffer.getType());
  SmallVector<Value> extents;
  for (int64_t dim = 0; dim < type.getRank(); ++dim)
    if (type.isDynamicDim(dim))
      extents.push_back(memref::DimOp::create(builder, loc, buffer, dim));
  auto plainType =
      MemRefType::get(type.getShape(), type.getElementType(),
                      MemRefLayoutAttrInterface(), type.getMemorySpace());
  Value copy = memref::AllocOp::create(builder, loc, plainType, extents);
  memref::CopyOp::create(builder, loc, buffer, copy);
  return copy;
}

static Value castTo(OpBuilder &builder, Location loc, Type type, Value buffer) {
  if (buffer.getType() == type)
    return buffer;
  return memref::CastOp::create(builder, loc, type, buffer);
}

/// Copies what a function returns, or passes to another one, as row-major but
/// is a view with other strides. Bufferization casts one to the other where an
/// extent is dynamic, since the types do not exclude it.
static void copyStridedViews(FunctionOpInterface function) {
  function->walk([&](Operation *op) {
    bool returns = op->hasTrait<OpTrait::ReturnLike>() &&
                   op->getParentOp() == function.getOperation();
    if (!returns && !isa<CallOpInterface>(op))
      return;
    for (OpOperand &operand : op->getOpOperands()) {
      auto cast = operand.get().getDefiningOp<memref::CastOp>();
      if (!cast)
        continue;
      auto source = dyn_cast<MemRefType>(cast.getSource().getType());
      auto target = dyn_cast<MemRefType>(cast.getType());
      if (!source || !target || source.getLayout().isIdentity() ||
          !target.getLayout().isIdentity())
        continue;
      OpBuilder builder(op);
      Value copy = copyToPlain(builder, op->getLoc(), cast.getSource());
      operand.set(castTo(builder, op->getLoc(), target, copy));
    }
  });
}

/// Copies results that may share a buffer with a result before them: the caller
/// frees each one. Upstream's deallocation does not look at this.
static void separateResults(FunctionOpInterface function) {
  if (llvm::count_if(function.getResultTypes(), llvm::IsaPred<MemRefType>) < 2)
    return;
  BufferViewFlowAnalysis viewFlow(function);
  for (Block &block : function.getFunctionBody()) {
    Operation *returnOp = block.getTerminator();
    if (!returnOp->hasTrait<OpTrait::ReturnLike>())
      continue;
    OpBuilder builder(returnOp);
    DenseSet<Value> returned;
    for (OpOperand &operand : returnOp->getOpOperands()) {
      if (!isa<MemRefType>(operand.get().getType()))
        continue;
      bool shared = false;
      for (Value source : viewFlow.resolveReverse(operand.get()))
        shared |= !returned.insert(source).second;
      if (!shared)
        continue;
      Location loc = returnOp->getLoc();
      Value copy = copyToPlain(builder, loc, operand.get());
      operand.set(castTo(builder, loc, operand.get().getType(), copy));
    }
  }
}

/// Whether `op` may give out a buffer that this function has to free and that
/// no memref.alloc of it shows.
static bool mayHideBuffer(Operation *op) {
  if (isa<memref::AllocOp>(op))
    return false;
  if (isa<CallOpInterface>(op))
    return llvm::any_of(op->getResultTypes(), llvm::IsaPred<BaseMemRefType>);
  // The address outlives what the uses of the buffer show.
  if (isa<memref::ExtractAlignedPointerAsIndexOp>(op))
    return true;
  if (isa<memref::AllocaOp>(op) || !hasEffect<MemoryEffects::Allocate>(op))
    return false;
  // Whoever made it frees it, as on a device.
  return llvm::none_of(op->getUsers(), [](Operation *user) {
    return hasEffect<MemoryEffects::Free>(user);
  });
}

std::optional<StraightLineLifetimes>
StraightLineLifetimes::compute(FunctionOpInterface function) {
  Region &body = function.getFunctionBody();
  if (!body.hasOneBlock())
    return std::nullopt;
  SmallVector<Operation *> allocs;
  WalkResult walk = function->walk([&](Operation *op) {
    if (isa<memref::AllocOp>(op))
      allocs.push_back(op);
    return mayHideBuffer(op) ? WalkResult::interrupt() : WalkResult::advance();
  });
  if (walk.wasInterrupted())
    return std::nullopt;

  BufferViewFlowAnalysis viewFlow(function);
  Operation *returnOp = body.front().getTerminator();
  // The caller owns what is returned: each result must be one buffer of this
  // function, and no buffer may be returned twice.
  DenseSet<Value> returned;
  for (Value result : returnOp->getOperands()) {
    if (!isa<BaseMemRefType>(result.getType()))
      continue;
    BufferViewFlowAnalysis::ValueSetT sources = viewFlow.resolveReverse(result);
    if (sources.size() != 1 || !result.getDefiningOp<memref::AllocOp>() ||
        !returned.insert(result).second)
      return std::nullopt;
  }

  StraightLineLifetimes lifetimes;
  for (Operation *alloc : allocs) {
    Block *block = alloc->getBlock();
    Operation *lastUse = alloc;
    bool freed = false;
    for (Value alias : viewFlow.resolve(alloc->getResult(0))) {
      for (Operation *user : alias.getUsers()) {
        freed |= isa<memref::DeallocOp>(user);
        Operation *ancestor = block->findAncestorOpInBlock(*user);
        if (user == returnOp && returned.contains(alias))
          continue;
        // Leaving the block, or aliasing through a branch of it.
        if (!ancestor || ancestor->hasTrait<OpTrait::IsTerminator>())
          return std::nullopt;
        if (lastUse->isBeforeInBlock(ancestor))
          lastUse = ancestor;
      }
    }
    if (!freed && !returned.contains(alloc->getResult(0)))
      lifetimes.lastUses.emplace_back(alloc, lastUse);
  }
  return lifetimes;
}

namespace {
struct DeallocateBuffersPass
    : public fpq::impl::DeallocateBuffersPassBase<DeallocateBuffersPass> {
  using Base::Base;

  void runOnOperation() override {
    Operation *root = getOperation();
    SmallVector<FunctionOpInterface> functions;
    root->walk([&](FunctionOpInterface function) {
      if (!function.isExternal())
        functions.push_back(function);
    });

    bool needsLowering = false;
    for (FunctionOpInterface function : functions) {
      copyStridedViews(function);
      separateResults(function);
      if (auto lifetimes = StraightLineLifetimes::compute(function)) {
        lifetimes->insertDeallocs();
        continue;
      }
      needsLowering = true;
      OpPassManager pipeline(function->getName().getStringRef());
      pipeline.addPass(
          bufferization::createOwnershipBasedBufferDeallocationPass());
      pipeline.addPass(createCanonicalizerPass());
      pipeline.addPass(
          bufferization::createBufferDeallocationSimplificationPass());
      if (failed(runPipeline(pipeline, function)))
        return signalPassFailure();
    }
    if (!needsLowering)
      return;
    OpPassManager pipeline(root->getName().getStringRef());
    pipeline.addPass(bufferization::createLowerDeallocationsPass());
    if (failed(runPipeline(pipeline, root)))
      return signalPassFailure();
  }
};
} // namespace
