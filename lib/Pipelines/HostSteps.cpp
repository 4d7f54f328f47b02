//===- HostSteps.cpp - what pipelines do for the CPU ----------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HostSteps.h"
#include "fpq/Conversion/Passes.h"
#include "fpq/IR/NarrowFormat.h"
#include "fpq/Target/CPUTarget.h"
#include "fpq/Transforms/Passes.h"
#include "mlir/Conversion/Passes.h"
#include "mlir/Dialect/Arith/Transforms/Passes.h"
#include "mlir/Dialect/Bufferization/Transforms/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/GPU/Transforms/Passes.h"
#include "mlir/Dialect/Linalg/Passes.h"
#include "mlir/Dialect/MemRef/Transforms/Passes.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Transforms/Passes.h"
#include "llvm/ADT/bit.h"

using namespace mlir;

void fpq::buildLinalgSteps(OpPassManager &manager) {
  manager.addPass(createVerifyObserversResolvedPass());
  manager.addPass(createWidenSoftmaxPass());
  manager.addPass(createConvertFPQToLinalgPass());
  manager.addPass(createConvertElementwiseToLinalgPass());
  manager.addPass(createCanonicalizerPass());
  manager.addPass(createCSEPass());
}

/// Softmax to loops, or to linalg on tensors.
static void buildSoftmaxSteps(OpPassManager &manager,
                              const fpq::HostSettings &settings,
                              const fpq::CPUTarget &target) {
  fpq::VectorizeSoftmaxPassOptions softmax;
  softmax.vectorWidth = target.vectorWidth / 32;
  softmax.maskTail = target.hasMaskedMemory;
  softmax.exactScale = settings.exactScale;
  softmax.approximateExp = settings.approximateExp;
  if (settings.vectorizeSoftmax)
    manager.addPass(fpq::createVectorizeSoftmaxPass(softmax));
  manager.addPass(fpq::createFoldScaleIntoDivisorPass());
  manager.addPass(fpq::createDecomposeSoftmaxPass());
  manager.addPass(createCanonicalizerPass());
  manager.addPass(createCSEPass());
  manager.addPass(createLoopInvariantCodeMotionPass());
}

/// Tensors to buffers that are freed.
static void buildBufferSteps(OpPassManager &manager,
                             const fpq::HostSettings &settings) {
  bufferization::OneShotBufferizePassOptions options;
  options.allowReturnAllocsFromLoops = true;
  options.bufferizeFunctionBoundaries = true;
  options.functionBoundaryTypeConversion =
      bufferization::LayoutMapOption::IdentityLayoutMap;
  manager.addPass(fpq::createProtectArgumentsPass());
  manager.addPass(fpq::createPrivatizeInitsPass());
  manager.addPass(bufferization::createEmptyTensorEliminationPass());
  manager.addPass(bufferization::createOneShotBufferizePass(options));
  manager.addPass(createCanonicalizerPass());
  // A row is copied to where it is already; two views of it hide that.
  manager.addPass(createCSEPass());
  manager.addPass(createCanonicalizerPass());
  manager.addPass(fpq::createDeallocateBuffersPass());
  manager.addPass(createConvertBufferizationToMemRefPass());
  fpq::LowerForallPassOptions loops;
  loops.parallel = settings.threads == fpq::Threads::OMP;
  manager.addPass(fpq::createLowerForallPass(loops));
}

/// Elements of a vector of f32, two for a target that has none.
static unsigned getVectorLanes(const fpq::CPUTarget &target) {
  return llvm::bit_floor(std::max(target.vectorWidth, 64u)) / 32;
}

/// Columns of the register tiles of contractions: two vectors of f32.
static unsigned getTileColumns(const fpq::CPUTarget &target) {
  return 2 * getVectorLanes(target);
}

/// Elementwise chains as one op each, and weights as contractions read them.
static void buildFusionSteps(OpPassManager &manager,
                             const fpq::CPUTarget &target) {
  fpq::PackWeightsPassOptions packing;
  packing.columns = getTileColumns(target);
  manager.addPass(fpq::createFuseElementwisePass());
  manager.addPass(fpq::createPackWeightsPass(packing));
  manager.addPass(createCanonicalizerPass());
  manager.addPass(createCSEPass());
}

/// Linalg on buffers to vector code where that is possible.
static void buildVectorSteps(OpPassManager &manager,
                             const fpq::CPUTarget &target) {
  fpq::VectorizeContractionsPassOptions contractions;
  contractions.tileColumns = getTileColumns(target);
  // Sums, columns of a panel and an element of the left operand take 19 of the
  // 32 registers of AVX-512, and 15 of the 16 of other x86.
  contractions.tileRows = target.vectorWidth >= 512 ? 8 : 6;
  fpq::VectorizeElementwisePassOptions elementwise;
  elementwise.vectorWidth = getVectorLanes(target);
  elementwise.maskTail = target.hasMaskedMemory;
  manager.addPass(fpq::createVectorizeContractionsPass(contractions));
  manager.addPass(fpq::createVectorizeElementwisePass(elementwise));
  manager.addPass(fpq::createApproximateMathPass());
}

void fpq::buildEmulationStep(OpPassManager &manager) {
  arith::ArithEmulateUnsupportedFloatsOptions emulation;
  for (const NarrowFormat &format : getNarrowFormats())
    // The one builtin narrow float whose name the upstream pass does not know;
    // arithmetic on it is an error of fpq-verify-lowered.
    if (format.name != "f8E4M3B11FNUZ")
      emulation.sourceTypeStrs.push_back(format.name.str());
  emulation.targetTypeStr = "f32";
  manager.addPass(arith::createArithEmulateUnsupportedFloats(emulation));
}

/// Linalg on buffers to scalar code on types that LLVM has.
static void buildScalarSteps(OpPassManager &manager,
                             const fpq::HostSettings &settings,
                             const fpq::CPUTarget &target) {
  manager.addPass(createConvertLinalgToLoopsPass());
  if (settings.checkRanges)
    manager.addPass(fpq::createAssertRangesPass());

  manager.addPass(fpq::createReadBoolsAsBytesPass());
  fpq::ExpandExpPassOptions exp;
  exp.fma = target.hasFMA;
  manager.addPass(fpq::createExpandExpPass(exp));
  fpq::buildEmulationStep(manager);

  manager.addPass(fpq::createExpandF64TruncationPass());
  // Before the casts: it would take their maxnumf apart, nnan or not.
  arith::ArithExpandOpsPassOptions expansion;
  expansion.includeBf16 = true;
  manager.addPass(arith::createArithExpandOpsPass(expansion));
  fpq::ExpandNarrowFloatsPassOptions casts;
  casts.vectorMultiply = target.hasVectorMultiply;
  casts.f16Extension = target.hasF16Extension;
  manager.addPass(fpq::createExpandNarrowFloatsPass(casts));
  manager.addPass(fpq::createNarrowFloatsToBytesPass());
  manager.addPass(createCanonicalizerPass());
  manager.addPass(createLoopInvariantCodeMotionPass());
  manager.addPass(createCSEPass());
}

/// Everything that is left to the LLVM dialect.
static void buildLLVMSteps(OpPassManager &manager,
                           const fpq::HostSettings &settings) {
  if (settings.threads == fpq::Threads::OMP) {
    manager.addPass(createConvertSCFToOpenMPPass());
    // An alloca_scope can only have one block: canonicalization drops those
    // that nothing is allocated in.
    manager.addPass(fpq::createHoistStackBuffersPass());
    manager.addPass(createCanonicalizerPass());
  }
  manager.addPass(memref::createExpandStridedMetadataPass());
  manager.addPass(createLowerAffinePass());
  manager.addPass(createConvertVectorToSCFPass());
  manager.addPass(fpq::createConvertSCFToCFPass());
  if (settings.launchesKernels) {
    GpuToLLVMConversionPassOptions launches;
    launches.kernelBarePtrCallConv = true;
    manager.nest<func::FuncOp>().addPass(createGpuAsyncRegionPass());
    manager.addPass(createGpuToLLVMConversionPass(launches));
  }
  manager.addPass(createConvertMathToLLVMPass());
  manager.addPass(createConvertMathToLibmPass());
  manager.addPass(createConvertVectorToLLVMPass());
  manager.addPass(createFinalizeMemRefToLLVMConversionPass());
  manager.addPass(createArithToLLVMConversionPass());
  manager.addPass(createConvertFuncToLLVMPass());
  manager.addPass(createConvertIndexToLLVMPass());
  manager.addPass(createUBToLLVMConversionPass());
  manager.addPass(createConvertControlFlowToLLVMPass());
  if (settings.threads == fpq::Threads::OMP)
    manager.addPass(createConvertOpenMPToLLVMPass());
  manager.addPass(createReconcileUnrealizedCastsPass());
  manager.addPass(createCanonicalizerPass());
  manager.addPass(createCSEPass());
  manager.addPass(fpq::createVerifyLoweredPass());
}

/// The processor that `options` name, or one without anything: then
/// fpq-set-cpu-target says what is wrong with them, before the first pass runs.
static fpq::CPUTarget getTarget(const fpq::SetCPUTargetPassOptions &options) {
  llvm::Expected<fpq::CPUTarget> target =
      fpq::CPUTarget::get({options.triple, options.cpu, options.features,
                           options.preferVectorWidth});
  if (target)
    return *target;
  llvm::consumeError(target.takeError());
  return {};
}

void fpq::buildHostSteps(OpPassManager &manager, const HostSettings &settings) {
  CPUTarget target = getTarget(settings.target);
  buildSoftmaxSteps(manager, settings, target);
  buildFusionSteps(manager, target);
  buildBufferSteps(manager, settings);
  buildVectorSteps(manager, target);
  buildScalarSteps(manager, settings, target);
  buildLLVMSteps(manager, settings);
  manager.addPass(createSetCPUTargetPass(settings.target));
}
