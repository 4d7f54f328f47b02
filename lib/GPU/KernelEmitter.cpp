//===- KernelEmitter.cpp - gpu.func ops under construction ----------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KernelEmitter.h"
#include "mlir/Dialect/Affine/Utils.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace fpq;

/// A pointer to elements of `type`, as a kernel takes one.
static MemRefType getPointerType(Type type) {
  return MemRefType::get({}, cast<RankedTensorType>(type).getElementType());
}

Value fpq::createIndex(ImplicitLocOpBuilder &builder, int64_t value) {
  return arith::ConstantIndexOp::create(builder, value);
}

Value fpq::createLess(ImplicitLocOpBuilder &builder, Value lhs, Value rhs) {
  return arith::CmpIOp::create(builder, arith::CmpIPredicate::ult, lhs, rhs);
}

/// Vectors lie at multiples of their size, and what is loaded or stored at once
/// has 16 bytes.
static llvm::MaybeAlign getAlignment(VectorType type) {
  int64_t bytes = type.getNumElements() * KernelSpace::getElementBytes(type);
  return llvm::Align(std::min<int64_t>(bytes, 16));
}

static gpu::GPUFuncOp createFunction(OpBuilder &builder, StringRef name,
                                     const KernelGroup &group,
                                     const KernelSpace &space,
                                     const KernelLaunch &launch,
                                     int64_t workgroupFloats) {
  SmallVector<Type> arguments, workgroup;
  for (Value input : space.getInputs())
    arguments.push_back(getPointerType(input.getType()));
  arguments.push_back(getPointerType(group.getType()));
  for (Value scalar : group.getScalars())
    arguments.push_back(scalar.getType());
  arguments.append(space.getSymbols().size(), builder.getIndexType());
  if (workgroupFloats != 0)
    workgroup.push_back(MemRefType::get(
        workgroupFloats, builder.getF32Type(), MemRefLayoutAttrInterface(),
        gpu::AddressSpaceAttr::get(builder.getContext(),
                                   gpu::AddressSpace::Workgroup)));
  auto function =
      gpu::GPUFuncOp::create(builder, group.getLastOp()->getLoc(), name,
                             builder.getFunctionType(arguments, {}), workgroup);
  function->setAttr(gpu::GPUDialect::getKernelFuncAttrName(),
                    builder.getUnitAttr());
  function.setKnownBlockSizeAttr(builder.getDenseI32ArrayAttr(
      {int32_t(launch.threadsX), int32_t(launch.threadsY), 1}));
  return function;
}

KernelEmitter::KernelEmitter(gpu::GPUModuleOp module, StringRef name,
                             const KernelGroup &group, const KernelSpace &space,
                             const KernelLaunch &launch,
                             int64_t workgroupFloats)
    : group(group), space(space),
      builder(group.getLastOp()->getLoc(), module.getContext()),
      scalars(group.getScalars()) {
  builder.setInsertionPointToEnd(module.getBody());
  function =
      createFunction(builder, name, group, space, launch, workgroupFloats);
  builder.setInsertionPointToStart(&function.getBody().front());
  if (workgroupFloats != 0)
    workgroupBuffer = function.getWorkgroupAttributions().front();

  unsigned numInputs = space.getInputs().size();
  unsigned firstSize = numInputs + 1 + scalars.size();
  for (unsigned size = 0; size < space.getSymbols().size(); ++size)
    sizeArguments.push_back(function.getArgument(firstSize + size));
  auto getPointer = [&](Value tensor) -> Value {
    return function.getArgument(space.getPosition(tensor));
  };
  group.walkReads([&](Value tensor, AffineMap map) {
    if (llvm::is_contained(space.getInputs(), tensor) &&
        !views.contains({tensor, map}))
      views[{tensor, map}] =
          createView(getPointer(tensor), space.getView(tensor, map));
  });
  resultView =
      createView(function.getArgument(numInputs), space.getResultView());
}

Value KernelEmitter::createView(Value pointer, const KernelSpace::View &view) {
  auto type = cast<MemRefType>(pointer.getType());
  // A bool is a byte in memory, which vectors of i1 are not. In LLVM both are
  // pointers, so that the cast goes away there.
  if (type.getElementType().isInteger(1)) {
    type = MemRefType::get({}, builder.getI8Type());
    pointer =
        UnrealizedConversionCastOp::create(builder, type, pointer).getResult(0);
  }
  auto toFoldResult = [&](AffineExpr expr) -> OpFoldResult {
    if (auto constant = dyn_cast<AffineConstantExpr>(expr))
      return builder.getIndexAttr(constant.getValue());
    return materialize(builder, expr);
  };
  SmallVector<OpFoldResult> sizes, strides;
  for (auto [loop, stride] : llvm::zip(view.loops, view.strides)) {
    sizes.push_back(toFoldResult(space.getSize(loop)));
    strides.push_back(toFoldResult(stride));
  }
  if (sizes.empty())
    return pointer;
  return memref::ReinterpretCastOp::create(
      builder, pointer, builder.getIndexAttr(0), sizes, strides);
}

Value KernelEmitter::createThreadIdX() {
  return gpu::ThreadIdOp::create(builder, gpu::Dimension::x);
}

Value KernelEmitter::createThreadIdY() {
  return gpu::ThreadIdOp::create(builder, gpu::Dimension::y);
}

Value KernelEmitter::createBlockId() {
  return gpu::BlockIdOp::create(builder, gpu::Dimension::x);
}

Value KernelEmitter::materialize(ImplicitLocOpBuilder &at,
                                 AffineExpr expr) const {
  return affine::expandAffineExpr(at, at.getLoc(), expr, {}, sizeArguments);
}

SmallVector<Value> KernelEmitter::delinearize(ImplicitLocOpBuilder &at,
                                              Value index,
                                              ArrayRef<unsigned> loops) const {
  SmallVector<Value> indices(loops.size());
  for (unsigned position = loops.size(); position-- > 0;) {
    if (position == 0) {
      indices[0] = index;
      break;
    }
    Value size = materialize(at, space.getSize(loops[position]));
    indices[position] = arith::RemUIOp::create(at, index, size);
    index = arith::DivUIOp::create(at, index, size);
  }
  return indices;
}

void KernelEmitter::emitForWidths(
    ImplicitLocOpBuilder &at, unsigned loop,
    llvm::function_ref<void(ImplicitLocOpBuilder &, int64_t)> body) const {
  int64_t width = space.getVectorWidth(loop);
  if (width == 1 || space.getStaticSize(loop))
    return body(at, width);
  Value rest = arith::RemUIOp::create(at, materialize(at, space.getSize(loop)),
                                      createIndex(at, width));
  Value divides = arith::CmpIOp::create(at, arith::CmpIPredicate::eq, rest,
                                        createIndex(at, 0));
  auto emitBranch = [&](int64_t count) {
    return [=](OpBuilder &inner, Location loc) {
      ImplicitLocOpBuilder branch(loc, inner);
      body(branch, count);
      scf::YieldOp::create(branch);
    };
  };
  scf::IfOp::create(at, divides, emitBranch(width), emitBranch(1));
}

Value KernelEmitter::read(ImplicitLocOpBuilder &at, Value tensor, AffineMap map,
                          const Lanes &lanes) const {
  SplatElementsAttr splat;
  if (matchPattern(tensor, m_Constant(&splat)))
    return arith::ConstantOp::create(
        at, cast<TypedAttr>(splat.getSplatValue<Attribute>()));
  Value buffer = views.lookup({tensor, map});
  SmallVector<Value> indices;
  bool isAlongLanes = false;
  for (unsigned loop : space.getView(tensor, map).loops) {
    indices.push_back(lanes.indices[loop]);
    isAlongLanes |= loop == lanes.dim;
  }
  Type element = cast<MemRefType>(buffer.getType()).getElementType();
  Value value;
  if (!isAlongLanes || lanes.count == 1) {
    value = memref::LoadOp::create(at, buffer, indices);
  } else {
    VectorType type = lanes.getVectorType(element);
    value = vector::LoadOp::create(at, type, buffer, indices,
                                   /*nontemporal=*/false, getAlignment(type));
  }
  if (!cast<RankedTensorType>(tensor.getType()).getElementType().isInteger(1))
    return value;
  Type i1 = at.getI1Type();
  if (auto type = dyn_cast<VectorType>(value.getType()))
    i1 = type.clone(i1);
  return arith::TruncIOp::create(at, i1, value);
}

Value KernelEmitter::emit(ImplicitLocOpBuilder &at, const ElementwiseTree &tree,
                          const Lanes &lanes) const {
  return tree.emit(at, lanes,
                   [&](ImplicitLocOpBuilder &inner, Value tensor, AffineMap map,
                       const Lanes &elements) {
                     return read(inner, tensor, map, elements);
                   });
}

void KernelEmitter::store(ImplicitLocOpBuilder &at, Value value,
                          const Lanes &lanes) const {
  auto element = cast<MemRefType>(resultView.getType()).getElementType();
  bool isBool = getElementTypeOrSelf(value).isInteger(1);
  if (lanes.count != 1)
    value = broadcastToLanes(at, value, lanes.count);
  if (isBool) {
    Type type = element;
    if (auto vector = dyn_cast<VectorType>(value.getType()))
      type = vector.clone(element);
    value = arith::ExtUIOp::create(at, type, value);
  }
  if (auto type = dyn_cast<VectorType>(value.getType()))
    vector::StoreOp::create(at, value, resultView, lanes.indices,
                            /*nontemporal=*/false, getAlignment(type));
  else
    memref::StoreOp::create(at, value, resultView, lanes.indices);
}

void KernelEmitter::finish() {
  gpu::ReturnOp::create(builder);
  ImplicitLocOpBuilder entry = ImplicitLocOpBuilder::atBlockBegin(
      function.getLoc(), &function.getBody().front());
  DenseMap<Value, Value> own;
  unsigned firstScalar = space.getInputs().size() + 1;
  for (auto [index, scalar] : llvm::enumerate(scalars))
    own[scalar] = function.getArgument(firstScalar + index);
  function.walk([&](Operation *op) {
    for (OpOperand &operand : op->getOpOperands()) {
      Value value = operand.get();
      if (function.getBody().isAncestor(value.getParentRegion()))
        continue;
      Value &replacement = own[value];
      // What is no scalar argument is a constant.
      if (!replacement)
        replacement = entry.clone(*value.getDefiningOp())->getResult(0);
      operand.set(replacement);
    }
  });
}
