//===- HostLaunch.cpp - kernels in the place of tensor ops ----------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HostLaunch.h"
#include "mlir/Dialect/Affine/Utils.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace fpq;

static MemRefType getBufferType(RankedTensorType type) {
  return MemRefType::get(type.getShape(), type.getElementType());
}

/// The sizes of the dynamic dimensions of `tensor`.
static SmallVector<Value> getDynamicSizes(ImplicitLocOpBuilder &builder,
                                          Value tensor) {
  SmallVector<Value> sizes;
  auto type = cast<RankedTensorType>(tensor.getType());
  for (int64_t dim = 0; dim < type.getRank(); ++dim)
    if (type.isDynamicDim(dim))
      sizes.push_back(tensor::DimOp::create(builder, tensor, dim));
  return sizes;
}

static Value allocateOnDevice(ImplicitLocOpBuilder &builder, MemRefType type,
                              ValueRange sizes) {
  return gpu::AllocOp::create(builder, type, /*asyncToken=*/Type(),
                              /*asyncDependencies=*/ValueRange(), sizes,
                              /*symbolOperands=*/ValueRange())
      .getMemref();
}

static void copy(ImplicitLocOpBuilder &builder, Value to, Value from) {
  gpu::MemcpyOp::create(builder, /*asyncToken=*/Type(),
                        /*asyncDependencies=*/ValueRange(), to, from);
}

/// A kernel takes pointers.
static Value getPointer(ImplicitLocOpBuilder &builder, Value buffer) {
  auto type = cast<MemRefType>(buffer.getType());
  if (type.getRank() == 0)
    return buffer;
  return memref::ReinterpretCastOp::create(
      builder, MemRefType::get({}, type.getElementType()), buffer,
      builder.getIndexAttr(0), ArrayRef<OpFoldResult>(),
      ArrayRef<OpFoldResult>());
}

void fpq::replaceByLaunch(RewriterBase &rewriter, const KernelGroup &group,
                          const KernelSpace &space, const Kernel &kernel) {
  auto root = cast<DestinationStyleOpInterface>(group.getLastOp());
  rewriter.setInsertionPoint(root);
  ImplicitLocOpBuilder builder(root.getLoc(), rewriter);
  Value init = root.getDpsInitOperand(0)->get();

  SmallVector<Value> device, operands;
  for (Value input : space.getInputs()) {
    MemRefType type = getBufferType(cast<RankedTensorType>(input.getType()));
    Value host = bufferization::ToBufferOp::create(builder, type, input,
                                                   /*read_only=*/true);
    device.push_back(
        allocateOnDevice(builder, type, getDynamicSizes(builder, input)));
    copy(builder, device.back(), host);
    operands.push_back(getPointer(builder, device.back()));
  }
  MemRefType type = getBufferType(group.getType());
  SmallVector<Value> resultSizes = getDynamicSizes(builder, init);
  device.push_back(allocateOnDevice(builder, type, resultSizes));
  operands.push_back(getPointer(builder, device.back()));
  llvm::append_range(operands, group.getScalars());

  SmallVector<Value> sizes;
  for (const KernelSpace::Size &size : space.getSymbols())
    sizes.push_back(tensor::DimOp::create(
        builder, size.tensor ? size.tensor : init, size.dim));
  llvm::append_range(operands, sizes);
  Value one = createIndex(builder, 1);
  // No blocks at all are an error of the driver.
  Value blocks = arith::MaxUIOp::create(
      builder,
      affine::expandAffineExpr(builder, builder.getLoc(), kernel.launch.blocks,
                               {}, sizes),
      one);
  gpu::LaunchFuncOp::create(builder, kernel.function, {blocks, one, one},
                            {createIndex(builder, kernel.launch.threadsX),
                             createIndex(builder, kernel.launch.threadsY), one},
                            /*dynamicSharedMemorySize=*/Value(), operands);

  Value host = memref::AllocOp::create(builder, type, resultSizes);
  copy(builder, host, device.back());
  for (Value buffer : device)
    gpu::DeallocOp::create(builder, /*asyncToken=*/Type(),
                           /*asyncDependencies=*/ValueRange(), buffer);
  Value result = bufferization::ToTensorOp::create(
      builder, group.getType(), host, /*restrict=*/true, /*writable=*/true);
  group.replace(rewriter, result);
}

DictionaryAttr fpq::describeKernel(const KernelGroup &group,
                                   const KernelSpace &space,
                                   const Kernel &kernel) {
  gpu::GPUFuncOp function = kernel.function;
  Builder builder(function.getContext());
  SmallVector<Attribute> arguments;
  auto addArgument = [&](StringRef kind, Type type,
                         ArrayRef<NamedAttribute> more = {}) {
    SmallVector<NamedAttribute> entries(more);
    entries.push_back(
        builder.getNamedAttr("kind", builder.getStringAttr(kind)));
    entries.push_back(builder.getNamedAttr("type", TypeAttr::get(type)));
    arguments.push_back(builder.getDictionaryAttr(entries));
  };
  for (Value input : space.getInputs())
    addArgument("input", input.getType());
  unsigned result = arguments.size();
  addArgument("result", group.getType());
  for (Value scalar : group.getScalars())
    addArgument("scalar", scalar.getType());
  for (const KernelSpace::Size &size : space.getSymbols()) {
    const Value *found = llvm::find(space.getInputs(), size.tensor);
    unsigned argument =
        size.tensor ? std::distance(space.getInputs().begin(), found) : result;
    addArgument(
        "size", builder.getIndexType(),
        {builder.getNamedAttr("argument", builder.getI64IntegerAttr(argument)),
         builder.getNamedAttr("dimension",
                              builder.getI64IntegerAttr(size.dim))});
  }

  auto getMap = [&](AffineExpr expr) -> Attribute {
    return AffineMapAttr::get(
        AffineMap::get(0, space.getSymbols().size(), expr));
  };
  Attribute one = getMap(builder.getAffineConstantExpr(1));
  auto module = function->getParentOfType<gpu::GPUModuleOp>();
  return builder.getDictionaryAttr(
      {builder.getNamedAttr("arguments", builder.getArrayAttr(arguments)),
       builder.getNamedAttr(
           "block", builder.getDenseI64ArrayAttr(
                        {kernel.launch.threadsX, kernel.launch.threadsY, 1})),
       builder.getNamedAttr("dynamic_shared_memory",
                            builder.getI64IntegerAttr(0)),
       builder.getNamedAttr(
           "grid",
           builder.getArrayAttr({getMap(kernel.launch.blocks), one, one})),
       builder.getNamedAttr("kernel",
                            builder.getStringAttr(function.getName())),
       builder.getNamedAttr("module",
                            builder.getStringAttr(module.getName()))});
}
