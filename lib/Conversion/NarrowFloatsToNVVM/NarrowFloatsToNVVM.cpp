//===- NarrowFloatsToNVVM.cpp - narrow casts for NVIDIA GPUs --------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "fpq/Conversion/NarrowFloatsToNVVM.h"
#include "../HardwareCasts/HardwareCasts.h"
#include "fpq/Conversion/Passes.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"

namespace fpq {
#define GEN_PASS_DEF_NARROWFLOATSTONVVMPASS
#include "fpq/Conversion/Passes.h.inc"
} // namespace fpq

using namespace mlir;
using namespace fpq;

namespace {
/// cvt.rn.satfinite.{e4m3x2,e5m2x2}.f32 and cvt.rn.f16x2.{e4m3x2,e5m2x2}.
class NVVMCasts : public HardwareCasts {
public:
  NVVMCasts() : HardwareCasts(/*wordBits=*/16) {}

  bool isNative(const NarrowFormat &format) const override {
    return format.name == "f8E4M3FN" || format.name == "f8E5M2";
  }

  Value truncate(ImplicitLocOpBuilder &builder, ValueRange values,
                 const NarrowFormat &format) const override {
    // The first operand goes to the high byte.
    return NVVM::ConvertF32x2ToF8x2Op::create(
        builder, builder.getI16Type(), values[1], values[0],
        NVVM::FPRoundingMode::RN, NVVM::SaturationMode::SATFINITE,
        /*relu=*/false, getFloatType(format, builder.getContext()));
  }

  Value saturate(BitBuilder &b, Value product, const NarrowFormat &format,
                 QuantizeFacts facts) const override {
    return product;
  }

  SmallVector<Value> extend(ImplicitLocOpBuilder &builder, Value word,
                            const NarrowFormat &format) const override {
    Value single = vector::FromElementsOp::create(
        builder, VectorType::get(1, word.getType()), word);
    Value codes = vector::BitCastOp::create(
        builder, VectorType::get(2, builder.getI8Type()), single);
    Value values = NVVM::ConvertF8x2ToF16x2Op::create(
        builder, VectorType::get(2, builder.getF16Type()), codes,
        /*relu=*/false, getFloatType(format, builder.getContext()));
    return {vector::ExtractOp::create(builder, values, 0),
            vector::ExtractOp::create(builder, values, 1)};
  }

  FloatType getExtendedType(MLIRContext *context) const override {
    return Float16Type::get(context);
  }
};

struct NarrowFloatsToNVVMPass
    : public fpq::impl::NarrowFloatsToNVVMPassBase<NarrowFloatsToNVVMPass> {
  using Base::Base;

  LogicalResult initialize(MLIRContext *context) override {
    RewritePatternSet owned(context);
    populateNarrowFloatsToNVVMPatterns(owned);
    patterns = std::move(owned);
    return success();
  }

  void runOnOperation() override {
    walkAndApplyPatterns(getOperation(), patterns);
  }

private:
  FrozenRewritePatternSet patterns;
};
} // namespace

void fpq::populateNarrowFloatsToNVVMPatterns(RewritePatternSet &patterns) {
  populateHardwareCastPatterns(patterns, std::make_shared<NVVMCasts>());
}
