//===- Quantize.cpp - pipeline from float to narrow floats ----------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "fpq/Pipelines/Pipelines.h"
#include "fpq/Transforms/Passes.h"
#include "mlir/Pass/PassManager.h"

using namespace mlir;

void fpq::buildQuantizePipeline(OpPassManager &manager,
                                const QuantizePipelineOptions &options) {
  InsertObserversPassOptions insertion;
  insertion.format = options.format;
  insertion.ops.assign(options.ops.begin(), options.ops.end());
  insertion.include.assign(options.include.begin(), options.include.end());
  insertion.exclude.assign(options.exclude.begin(), options.exclude.end());
  QuantizeWeightsPassOptions weights;
  weights.weightFormat = options.weightFormat;
  weights.scalePolicy = options.scalePolicy;
  FoldSoftmaxObserversPassOptions softmax;
  softmax.scalePolicy = options.scalePolicy;
  FoldBoundedObserversPassOptions bounded;
  bounded.scalePolicy = options.scalePolicy;
  bounded.maxBound = options.maxBound;
  ApplyCalibrationPassOptions calibration;
  calibration.stats = options.stats;
  calibration.scalePolicy = options.scalePolicy;
  calibration.calibrationMethod = options.calibrationMethod;
  calibration.percentile = options.percentile;
  calibration.allowMissing = options.allowMissing;

  manager.addPass(createRaiseSoftmaxPass());
  manager.addPass(createInsertObserversPass(insertion));
  // A constant has a proven bound too, which is one for all of its channels.
  manager.addPass(createQuantizeWeightsPass(weights));
  manager.addPass(createFoldSoftmaxObserversPass(softmax));
  manager.addPass(createFoldBoundedObserversPass(bounded));
  manager.addPass(createApplyCalibrationPass(calibration));
  if (options.allowMissing)
    manager.addPass(createStripObserversPass());
  if (options.fuseMatmul)
    manager.addPass(createFuseMatmulPass());
}
