//===- GPUSimulatorTransform.cpp - device code for the host ---------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GPUSimulatorTransform.h"
#include "llvm/Analysis/ValueTracking.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/IR/IntrinsicInst.h"
#include "llvm/IR/Verifier.h"
#include "llvm/Transforms/Utils/Cloning.h"
#include "llvm/Transforms/Utils/ValueMapper.h"

using namespace llvm;
using namespace fpq::test::gpu;

/// Dynamic workgroup memory of the largest chips.
static constexpr size_t kMaxDynamicBytes = 227 << 10;

/// Address spaces of NVPTX and AMDGPU, which agree on these.
static constexpr unsigned kWorkgroupSpace = 3, kPrivateSpace = 5;

namespace {

/// Pointers of every address space become those of the host's only one.
class OneAddressSpace final : public ValueMapTypeRemapper {
public:
  Type *remapType(Type *type) override {
    if (type->isPointerTy())
      return PointerType::get(type->getContext(), 0);
    if (auto *vector = dyn_cast<VectorType>(type))
      return VectorType::get(remapType(vector->getElementType()),
                             vector->getElementCount());
    if (auto *array = dyn_cast<ArrayType>(type))
      return ArrayType::get(remapType(array->getElementType()),
                            array->getNumElements());
    if (auto *function = dyn_cast<FunctionType>(type))
      return FunctionType::get(remapType(function->getReturnType()),
                               remapAll(function->params()),
                               function->isVarArg());
    if (auto *structure = dyn_cast<StructType>(type);
        structure && structure->isLiteral())
      return StructType::get(type->getContext(),
                             remapAll(structure->elements()),
                             structure->isPacked());
    return type;
  }

private:
  SmallVector<Type *> remapAll(ArrayRef<Type *> types) {
    return map_to_vector(types, [&](Type *type) { return remapType(type); });
  }
};

/// A cast between address spaces of a constant is the constant.
class WithoutCasts final : public ValueMaterializer {
public:
  WithoutCasts(ValueToValueMapTy &map, OneAddressSpace &types)
      : map(map), types(types) {}

  Value *materialize(Value *value) override {
    auto *cast = dyn_cast<ConstantExpr>(value);
    if (!cast || cast->getOpcode() != Instruction::AddrSpaceCast)
      return nullptr;
    return MapValue(cast->getOperand(0), map, RF_None, &types, this);
  }

private:
  ValueToValueMapTy &map;
  OneAddressSpace &types;
};

class HostProgramBuilder {
public:
  HostProgramBuilder(const Module &device, const Triple &triple,
                     const DataLayout &layout)
      : device(device), casts(map, types) {
    program.module =
        std::make_unique<Module>(device.getName(), device.getContext());
    program.module->setTargetTriple(triple);
    program.module->setDataLayout(layout);
  }

  Expected<HostProgram> build();

private:
  void declareGlobals();
  Error declareFunctions();
  Error rewrite(Function &function, const Function &original);
  Error rewrite(CallBase &call, const CallBase &original);
  void checkAccess(Instruction &at, const Instruction &original);
  void checkAccess(Instruction &at, const Instruction &original,
                   const Value *originalPointer, Value *pointer, Value *size,
                   Align alignment, AccessKind kind);
  void callHandler(CallBase &call, IntrinsicHandler handler);
  void addKernel(Function &function, const Function &original);

  const Module &device;
  HostProgram program;
  ValueToValueMapTy map;
  OneAddressSpace types;
  WithoutCasts casts;
  /// Where the function at hand keeps the arguments of an intrinsic.
  AllocaInst *argumentBuffer = nullptr;
};

} // namespace

static std::string getText(const Value &value) {
  std::string text;
  raw_string_ostream os(text);
  value.print(os);
  return StringRef(text).trim().str();
}

static bool isKernel(const Function &function) {
  return function.getCallingConv() == CallingConv::PTX_Kernel ||
         function.getCallingConv() == CallingConv::AMDGPU_KERNEL;
}

//===----------------------------------------------------------------------===//
// Globals and functions
//===----------------------------------------------------------------------===//

void HostProgramBuilder::declareGlobals() {
  for (const GlobalVariable &variable : device.globals()) {
    Type *type = types.remapType(variable.getValueType());
    bool isWorkgroup = variable.getAddressSpace() == kWorkgroupSpace;
    uint64_t size = device.getDataLayout().getTypeAllocSize(type);
    bool isDynamic = isWorkgroup && size == 0;
    if (isDynamic) {
      size = kMaxDynamicBytes;
      type = ArrayType::get(Type::getInt8Ty(type->getContext()), size);
    }
    auto *clone =
        new GlobalVariable(*program.module, type, variable.isConstant(),
                           GlobalValue::ExternalLinkage,
                           isWorkgroup ? Constant::getNullValue(type) : nullptr,
                           variable.getName());
    clone->setAlignment(std::max(variable.getAlign().valueOrOne(), Align(16)));
    map[&variable] = clone;
    if (isWorkgroup)
      program.workgroupVariables.push_back(
          {clone->getName().str(), size, isDynamic});
  }
  for (const GlobalVariable &variable : device.globals())
    if (variable.hasInitializer() &&
        variable.getAddressSpace() != kWorkgroupSpace)
      cast<GlobalVariable>(map[&variable])
          ->setInitializer(MapValue(variable.getInitializer(), map, RF_None,
                                    &types, &casts));
}

Error HostProgramBuilder::declareFunctions() {
  for (const Function &function : device) {
    if (function.isTargetIntrinsic() && !lookupIntrinsic(function.getName()))
      return createStringError("the simulator does not know @" +
                               function.getName());
    if (function.isDeclaration() && !function.isIntrinsic())
      return createStringError("@" + function.getName() +
                               " is not defined in the module");
    if (function.isIntrinsic() &&
        llvm::Intrinsic::getBaseName(function.getIntrinsicID())
            .starts_with("llvm.masked."))
      return createStringError("the simulator does not check accesses of @" +
                               function.getName());
    auto *clone = Function::Create(
        cast<FunctionType>(types.remapType(function.getFunctionType())),
        GlobalValue::ExternalLinkage, function.getName(), *program.module);
    map[&function] = clone;
    if (auto remangled = llvm::Intrinsic::remangleIntrinsicFunction(clone)) {
      map[&function] = *remangled;
      clone->eraseFromParent();
    }
    for (auto [from, to] : zip_equal(function.args(), clone->args()))
      map[&from] = &to;
  }
  return Error::success();
}

/// The two numbers of an attribute as "1,256".
static std::pair<unsigned, unsigned> getBlockSizes(const Function &kernel) {
  unsigned smallest = 1, largest = kMaxBlockSize;
  SmallVector<StringRef> parts;
  kernel.getFnAttribute("amdgpu-flat-work-group-size")
      .getValueAsString()
      .split(parts, ',', -1, false);
  if (parts.size() == 2 && !parts[0].getAsInteger(10, smallest) &&
      !parts[1].getAsInteger(10, largest))
    return {smallest, largest};
  for (StringRef name : {"nvvm.reqntid", "nvvm.maxntid"}) {
    parts.clear();
    kernel.getFnAttribute(name).getValueAsString().split(parts, ',', -1, false);
    unsigned product = 1, extent = 1;
    for (StringRef part : parts)
      if (!part.getAsInteger(10, extent))
        product *= extent;
    if (!parts.empty())
      return {name == "nvvm.reqntid" ? product : 1, product};
  }
  return {1, kMaxBlockSize};
}

void HostProgramBuilder::addKernel(Function &function,
                                   const Function &original) {
  KernelEntry kernel;
  kernel.name = function.getName().str();
  kernel.entryName = kernel.name + ".entry";
  std::tie(kernel.minBlockSize, kernel.maxBlockSize) = getBlockSizes(original);
  LLVMContext &context = function.getContext();
  auto *pointer = PointerType::get(context, 0);
  auto *entry = Function::Create(
      FunctionType::get(Type::getVoidTy(context), {pointer}, false),
      GlobalValue::ExternalLinkage, kernel.entryName, *program.module);
  IRBuilder<> builder(BasicBlock::Create(context, "", entry));
  SmallVector<Value *> arguments;
  for (Argument &argument : function.args()) {
    Value *slot = builder.CreateConstGEP1_64(pointer, entry->getArg(0),
                                             argument.getArgNo());
    arguments.push_back(builder.CreateLoad(argument.getType(),
                                           builder.CreateLoad(pointer, slot)));
    kernel.argumentBytes.push_back(
        program.module->getDataLayout().getTypeAllocSize(argument.getType()));
  }
  builder.CreateCall(&function, arguments);
  builder.CreateRetVoid();
  program.kernels.push_back(std::move(kernel));
}

//===----------------------------------------------------------------------===//
// Accesses
//===----------------------------------------------------------------------===//

static Constant *getAddress(const Site &site, LLVMContext &context) {
  auto *bits = ConstantInt::get(Type::getInt64Ty(context),
                                reinterpret_cast<uintptr_t>(&site));
  return ConstantExpr::getIntToPtr(bits, PointerType::get(context, 0));
}

/// Whether the memory is the lane's own, or a constant.
static bool needsNoCheck(const Value *pointer) {
  if (pointer->getType()->getPointerAddressSpace() == kPrivateSpace)
    return true;
  const Value *object = getUnderlyingObject(pointer);
  auto *variable = dyn_cast<GlobalVariable>(object);
  return isa<AllocaInst>(object) || (variable && variable->isConstant());
}

void HostProgramBuilder::checkAccess(Instruction &at,
                                     const Instruction &original,
                                     const Value *originalPointer,
                                     Value *pointer, Value *size,
                                     Align alignment, AccessKind kind) {
  if (needsNoCheck(originalPointer))
    return;
  AccessSite &site = program.accessSites.emplace_back();
  site.text = getText(original);
  site.kind = kind;
  site.alignment = alignment.value();
  site.needsWorkgroup =
      originalPointer->getType()->getPointerAddressSpace() == kWorkgroupSpace;
  LLVMContext &context = at.getContext();
  FunctionCallee check = program.module->getOrInsertFunction(
      kAccessName, Type::getVoidTy(context), PointerType::get(context, 0),
      PointerType::get(context, 0), Type::getInt64Ty(context));
  IRBuilder<> builder(&at);
  builder.CreateCall(
      check, {getAddress(site, context), pointer,
              builder.CreateZExtOrTrunc(size, Type::getInt64Ty(context))});
}

void HostProgramBuilder::checkAccess(Instruction &at,
                                     const Instruction &original) {
  auto getSize = [&](Type *type) {
    return ConstantInt::get(
        Type::getInt64Ty(at.getContext()),
        program.module->getDataLayout().getTypeStoreSize(type));
  };
  if (auto *load = dyn_cast<LoadInst>(&original))
    checkAccess(at, original, load->getPointerOperand(),
                cast<LoadInst>(at).getPointerOperand(),
                getSize(load->getType()), load->getAlign(), AccessKind::Read);
  else if (auto *store = dyn_cast<StoreInst>(&original))
    checkAccess(at, original, store->getPointerOperand(),
                cast<StoreInst>(at).getPointerOperand(),
                getSize(store->getValueOperand()->getType()), store->getAlign(),
                AccessKind::Write);
  else if (auto *atomic = dyn_cast<AtomicRMWInst>(&original))
    checkAccess(at, original, atomic->getPointerOperand(),
                cast<AtomicRMWInst>(at).getPointerOperand(),
                getSize(atomic->getType()), atomic->getAlign(),
                AccessKind::Atomic);
  else if (auto *exchange = dyn_cast<AtomicCmpXchgInst>(&original))
    checkAccess(at, original, exchange->getPointerOperand(),
                cast<AtomicCmpXchgInst>(at).getPointerOperand(),
                getSize(exchange->getNewValOperand()->getType()),
                exchange->getAlign(), AccessKind::Atomic);
  else if (auto *memory = dyn_cast<MemIntrinsic>(&original)) {
    auto &clone = cast<MemIntrinsic>(at);
    checkAccess(at, original, memory->getRawDest(), clone.getRawDest(),
                clone.getLength(), memory->getDestAlign().valueOrOne(),
                AccessKind::Write);
    if (auto *transfer = dyn_cast<MemTransferInst>(memory))
      checkAccess(at, original, transfer->getRawSource(),
                  cast<MemTransferInst>(at).getRawSource(), clone.getLength(),
                  transfer->getSourceAlign().valueOrOne(), AccessKind::Read);
  }
}

//===----------------------------------------------------------------------===//
// Intrinsics
//===----------------------------------------------------------------------===//

/// `value` in 64 bits.
static Value *toBits(IRBuilder<> &builder, Value *value) {
  Type *type = value->getType();
  if (type->isPointerTy())
    return builder.CreatePtrToInt(value, builder.getInt64Ty());
  unsigned bits = type->getPrimitiveSizeInBits();
  value = builder.CreateBitCast(value, builder.getIntNTy(bits));
  return builder.CreateZExtOrTrunc(value, builder.getInt64Ty());
}

static Value *fromBits(IRBuilder<> &builder, Value *bits, Type *type) {
  auto *structure = dyn_cast<StructType>(type);
  if (!structure) {
    Type *integer = builder.getIntNTy(type->getPrimitiveSizeInBits());
    return builder.CreateBitCast(builder.CreateTrunc(bits, integer), type);
  }
  Value *result = PoisonValue::get(type);
  for (auto [index, field] : enumerate(structure->elements())) {
    Value *part = fromBits(
        builder, builder.CreateLShr(bits, uint64_t(32 * index)), field);
    result = builder.CreateInsertValue(result, part, index);
  }
  return result;
}

void HostProgramBuilder::callHandler(CallBase &call, IntrinsicHandler handler) {
  LLVMContext &context = call.getContext();
  CallSite &site = program.callSites.emplace_back();
  site.text = getText(call);
  site.handler = handler;
  IRBuilder<> builder(&call);
  for (auto [index, argument] : enumerate(call.args()))
    builder.CreateStore(toBits(builder, argument),
                        builder.CreateConstGEP1_64(builder.getInt64Ty(),
                                                   argumentBuffer, index));
  FunctionCallee callee = program.module->getOrInsertFunction(
      kCallName, builder.getInt64Ty(), PointerType::get(context, 0),
      PointerType::get(context, 0));
  CallInst *bits =
      builder.CreateCall(callee, {getAddress(site, context), argumentBuffer});
  if (!call.getType()->isVoidTy())
    call.replaceAllUsesWith(fromBits(builder, bits, call.getType()));
  call.eraseFromParent();
}

Error HostProgramBuilder::rewrite(CallBase &call, const CallBase &original) {
  if (original.isInlineAsm())
    return createStringError("the simulator does not run assembly: '" +
                             getText(original) + "'");
  const Function *callee = original.getCalledFunction();
  if (!callee)
    return createStringError("the simulator does not run '" +
                             getText(original) + "'");
  if (callee->isTargetIntrinsic()) {
    callHandler(call, lookupIntrinsic(callee->getName()));
    return Error::success();
  }
  checkAccess(call, original);
  call.setCallingConv(CallingConv::C);
  return Error::success();
}

//===----------------------------------------------------------------------===//
// Functions
//===----------------------------------------------------------------------===//

Error HostProgramBuilder::rewrite(Function &function,
                                  const Function &original) {
  for (const Argument &argument : original.args())
    if (argument.hasPointeeInMemoryValueAttr())
      return createStringError("@" + original.getName() +
                               " takes a structure in memory");
  SmallVector<ReturnInst *> returns;
  CloneFunctionInto(&function, &original, map,
                    CloneFunctionChangeType::DifferentModule, returns, "",
                    nullptr, &types, &casts);
  // They name the device's processor, and what is not true of the host's code:
  // which memory a function does not access.
  function.setAttributes({});
  function.setCallingConv(CallingConv::C);
  function.setUnnamedAddr(GlobalValue::UnnamedAddr::None);
  function.setLinkage(GlobalValue::ExternalLinkage);
  function.setVisibility(GlobalValue::DefaultVisibility);
  function.clearMetadata();

  IRBuilder<> builder(&function.getEntryBlock(),
                      function.getEntryBlock().begin());
  argumentBuffer =
      builder.CreateAlloca(ArrayType::get(builder.getInt64Ty(), 8));
  for (const Instruction &from : instructions(original)) {
    auto *to = cast<Instruction>(map[&from]);
    if (isa<AddrSpaceCastInst>(to)) {
      to->replaceAllUsesWith(to->getOperand(0));
      to->eraseFromParent();
    } else if (auto *call = dyn_cast<CallBase>(to)) {
      if (Error error = rewrite(*call, cast<CallBase>(from)))
        return error;
    } else {
      checkAccess(*to, from);
    }
  }
  return Error::success();
}

Expected<HostProgram> HostProgramBuilder::build() {
  if (Error error = declareFunctions())
    return error;
  declareGlobals();
  for (const Function &function : device) {
    if (function.isDeclaration())
      continue;
    auto &clone = *cast<Function>(map[&function]);
    if (Error error = rewrite(clone, function))
      return error;
    if (isKernel(function))
      addKernel(clone, function);
  }
  for (Function &function : make_early_inc_range(*program.module))
    if (function.isTargetIntrinsic())
      function.eraseFromParent();
  std::string message;
  raw_string_ostream os(message);
  if (verifyModule(*program.module, &os))
    return createStringError("the code for the host is not valid: " + message);
  return std::move(program);
}

Expected<HostProgram>
fpq::test::gpu::makeHostProgram(const Module &device, const Triple &triple,
                                const DataLayout &layout) {
  return HostProgramBuilder(device, triple, layout).build();
}
