//===- LowerKernelVectors.cpp - vector ops in simpler ones ----------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "fpq/GPU/Passes.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/Dialect/Vector/Transforms/LoweringPatterns.h"
#include "mlir/Dialect/Vector/Transforms/VectorRewritePatterns.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

namespace fpq {
#define GEN_PASS_DEF_LOWERKERNELVECTORSPASS
#include "fpq/GPU/Passes.h.inc"
} // namespace fpq

using namespace mlir;
using namespace fpq;

namespace {
struct LowerKernelVectorsPass
    : public fpq::impl::LowerKernelVectorsPassBase<LowerKernelVectorsPass> {
  using Base::Base;

  LogicalResult initialize(MLIRContext *context) override {
    RewritePatternSet owned(context);
    vector::populateVectorMultiReductionLoweringPatterns(
        owned, vector::VectorMultiReductionLowering::InnerReduction);
    vector::populateVectorContractLoweringPatterns(
        owned, vector::VectorContractLowering::OuterProduct);
    vector::populateVectorOuterProductLoweringPatterns(owned);
    vector::populateVectorTransposeLoweringPatterns(
        owned, vector::VectorTransposeLowering::EltWise);
    vector::populateVectorBroadcastLoweringPatterns(owned);
    vector::populateVectorBitCastLoweringPatterns(owned);
    vector::populateVectorShapeCastLoweringPatterns(owned);
    vector::populateVectorInterleaveLoweringPatterns(owned);
    vector::populateVectorInsertExtractStridedSliceTransforms(owned);
    vector::populateVectorFromElementsUnrollPatterns(owned);
    vector::populateVectorToElementsUnrollPatterns(owned);
    vector::populateVectorGatherLoweringPatterns(owned);
    vector::populateVectorTransferPermutationMapLoweringPatterns(owned);
    vector::populateVectorTransferLoweringPatterns(owned,
                                                   /*maxTransferRank=*/1);
    vector::populateVectorMaskOpLoweringPatterns(owned);
    vector::populateVectorMaskMaterializationPatterns(
        owned, /*force32BitVectorIndices=*/false);
    vector::populateVectorStepLoweringPatterns(owned);
    patterns = std::move(owned);
    return success();
  }

  void runOnOperation() override {
    if (failed(applyPatternsGreedily(getOperation(), patterns)))
      signalPassFailure();
  }

private:
  FrozenRewritePatternSet patterns;
};
} // namespace
