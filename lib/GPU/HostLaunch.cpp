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
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace fpq;

static MemRefType getBufferType(RankedTensorType type) {
  return MemRefType::get(type.getShape(), type.getElementType());
}

static Value allocateOnDevice(ImplicitLocOpBuilder &builder, Value host) {
  auto type = cast<MemRefType>(host.getType());
  SmallVector<Value> sizes;
  for (int64_t dim = 0; dim < type.getRank(); ++dim)
    if (type.isDynamicDim(dim))
      sizes.push_back(memref::DimOp::create(builder, host, dim));
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

/// The body of a function of the inputs, the result and the scalars.
static void emitLaunch(ImplicitLocOpBuilder &builder, const KernelSpace &space,
                       const Kernel &kernel, ValueRange arguments) {
  unsigned numInputs = space.getInputs().size();
  Value result = arguments[numInputs];
  SmallVector<Value> device, operands, sizes;
  for (Value host : arguments.take_front(numInputs + 1)) {
    device.push_back(allocateOnDevice(builder, host));
    if (host != result)
      copy(builder, device.back(), host);
    operands.push_back(getPointer(builder, device.back()));
  }
  llvm::append_range(operands, arguments.drop_front(numInputs + 1));
  for (const KernelSpace::Size &size : space.getSymbols())
    sizes.push_back(memref::DimOp::create(
        builder, arguments[space.getPosition(size.tensor)], size.dim));
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
  copy(builder, result, device.back());
  for (Value buffer : device)
    gpu::DeallocOp::create(builder, /*asyncToken=*/Type(),
                           /*asyncDependencies=*/ValueRange(), buffer);
  func::ReturnOp::create(builder);
}

void fpq::replaceByLaunch(RewriterBase &rewriter, const KernelGroup &group,
                          const KernelSpace &space, const Kernel &kernel) {
  Operation *root = group.getLastOp();
  gpu::GPUFuncOp device = kernel.function;
  rewriter.setInsertionPoint(root);
  ImplicitLocOpBuilder builder(root->getLoc(), rewriter);
  SmallVector<Value> arguments;
  for (Value input : space.getInputs())
    arguments.push_back(bufferization::ToBufferOp::create(
        builder, getBufferType(cast<RankedTensorType>(input.getType())), input,
        /*read_only=*/true));
  Value init = getFusedInit(root);
  SmallVector<Value> sizes;
  for (int64_t dim = 0; dim < group.getType().getRank(); ++dim)
    if (group.getType().isDynamicDim(dim))
      sizes.push_back(tensor::DimOp::create(builder, init, dim));
  Value result =
      memref::AllocOp::create(builder, getBufferType(group.getType()), sizes);
  arguments.push_back(result);
  llvm::append_range(arguments, group.getScalars());

  Operation *module = device->getParentOfType<ModuleOp>();
  OpBuilder atModule = OpBuilder::atBlockEnd(&module->getRegion(0).front());
  auto launcher = func::FuncOp::create(
      atModule, root->getLoc(), (device.getName() + "_launch").str(),
      builder.getFunctionType(ValueRange(arguments).getTypes(), {}));
  launcher.setPrivate();
  SymbolTable(module).insert(launcher);
  ImplicitLocOpBuilder inLauncher = ImplicitLocOpBuilder::atBlockBegin(
      root->getLoc(), launcher.addEntryBlock());
  emitLaunch(inLauncher, space, kernel, launcher.getArguments());

  func::CallOp::create(builder, launcher, arguments);
  Value tensor = bufferization::ToTensorOp::create(
      builder, group.getType(), result, /*restrict=*/true, /*writable=*/true);
  group.replace(rewriter, tensor);
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
  addArgument("result", group.getType());
  for (Value scalar : group.getScalars())
    addArgument("scalar", scalar.getType());
  for (const KernelSpace::Size &size : space.getSymbols()) {
    int64_t argument = space.getPosition(size.tensor);
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
