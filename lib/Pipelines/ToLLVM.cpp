//===- ToLLVM.cpp - pipeline to LLVM for CPUs -----------------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "fpq/Conversion/Passes.h"
#include "fpq/IR/NarrowFormat.h"
#include "fpq/Pipelines/Pipelines.h"
#include "fpq/Target/CPUTarget.h"
#include "fpq/Transforms/Passes.h"
#include "mlir/Conversion/Passes.h"
#include "mlir/Dialect/Arith/Transforms/Passes.h"
#include "mlir/Dialect/Bufferization/Transforms/Passes.h"
#include "mlir/Dialect/Linalg/Passes.h"
#include "mlir/Dialect/MemRef/Transforms/Passes.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;

/// Tensors with fpq ops to linalg on tensors.
static void buildTensorSteps(OpPassManager &manager) {
  manager.addPass(fpq::createVerifyObserversResolvedPass());
  manager.addPass(fpq::createWidenSoftmaxPass());
  manager.addPass(fpq::createConvertFPQToLinalgPass());
  manager.addPass(createConvertElementwiseToLinalgPass());
  manager.addPass(fpq::createDecomposeSoftmaxPass());
  manager.addPass(createCanonicalizerPass());
  manager.addPass(createCSEPass());
}

/// Tensors to buffers that are freed.
static void buildBufferSteps(OpPassManager &manager) {
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
  manager.addPass(fpq::createDeallocateBuffersPass());
  manager.addPass(createConvertBufferizationToMemRefPass());
}

/// Linalg on buffers to scalar code on types that LLVM has.
static void buildScalarSteps(OpPassManager &manager, bool checkRanges,
                             const fpq::CPUTarget &target) {
  manager.addPass(createConvertLinalgToLoopsPass());
  if (checkRanges)
    manager.addPass(fpq::createAssertRangesPass());

  arith::ArithEmulateUnsupportedFloatsOptions emulation;
  for (const fpq::NarrowFormat &format : fpq::getNarrowFormats())
    // The one builtin narrow float whose name the upstream pass does not know;
    // arithmetic on it is an error of fpq-verify-lowered.
    if (format.name != "f8E4M3B11FNUZ")
      emulation.sourceTypeStrs.push_back(format.name.str());
  emulation.targetTypeStr = "f32";
  manager.addPass(arith::createArithEmulateUnsupportedFloats(emulation));
  fpq::ExpandNarrowFloatsPassOptions casts;
  casts.vectorMultiply = target.hasVectorMultiply;
  casts.f16Extension = target.hasF16Extension;
  manager.addPass(fpq::createExpandNarrowFloatsPass(casts));
  manager.addPass(fpq::createNarrowFloatsToBytesPass());

  arith::ArithExpandOpsPassOptions expansion;
  expansion.includeBf16 = true;
  manager.addPass(arith::createArithExpandOpsPass(expansion));
  manager.addPass(createCanonicalizerPass());
  manager.addPass(createLoopInvariantCodeMotionPass());
  manager.addPass(createCSEPass());
}

/// Everything that is left to the LLVM dialect.
static void buildLLVMSteps(OpPassManager &manager) {
  manager.addPass(memref::createExpandStridedMetadataPass());
  manager.addPass(createLowerAffinePass());
  manager.addPass(createConvertVectorToSCFPass());
  manager.addPass(fpq::createConvertSCFToCFPass());
  manager.addPass(createConvertMathToLLVMPass());
  manager.addPass(createConvertMathToLibmPass());
  manager.addPass(createConvertVectorToLLVMPass());
  manager.addPass(createFinalizeMemRefToLLVMConversionPass());
  manager.addPass(createArithToLLVMConversionPass());
  manager.addPass(createConvertFuncToLLVMPass());
  manager.addPass(createConvertIndexToLLVMPass());
  manager.addPass(createUBToLLVMConversionPass());
  manager.addPass(createConvertControlFlowToLLVMPass());
  manager.addPass(createReconcileUnrealizedCastsPass());
  manager.addPass(createCanonicalizerPass());
  manager.addPass(createCSEPass());
  manager.addPass(fpq::createVerifyLoweredPass());
}

/// The processor that `options` name, or one without anything: then
/// fpq-set-cpu-target says what is wrong with them, before the first pass runs.
static fpq::CPUTarget getTarget(const fpq::SetCPUTargetPassOptions &options) {
  MLIRContext context(MLIRContext::Threading::DISABLED);
  ScopedDiagnosticHandler silent(&context,
                                 [](Diagnostic &) { return success(); });
  FailureOr<fpq::CPUTarget> target =
      fpq::CPUTarget::get({options.triple, options.cpu, options.features,
                           options.preferVectorWidth},
                          [&] { return emitError(UnknownLoc::get(&context)); });
  return succeeded(target) ? *target : fpq::CPUTarget();
}

void fpq::buildToLLVMPipeline(OpPassManager &manager,
                              const ToLLVMPipelineOptions &options) {
  SetCPUTargetPassOptions target;
  target.triple = options.targetTriple;
  target.cpu = options.targetCPU;
  target.features = options.targetFeatures;
  target.preferVectorWidth = options.preferVectorWidth;

  buildTensorSteps(manager);
  buildBufferSteps(manager);
  buildScalarSteps(manager, options.checkRanges, getTarget(target));
  buildLLVMSteps(manager);
  manager.addPass(createSetCPUTargetPass(target));
}

void fpq::registerFPQPipelines() {
  PassPipelineRegistration<ToLLVMPipelineOptions>(
      "fpq-to-llvm",
      "Lower linalg and fpq on tensors to the LLVM dialect for a CPU",
      buildToLLVMPipeline);
}
