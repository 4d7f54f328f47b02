//===- NarrowFloatsToROCDL.cpp - narrow casts for AMD GPUs ----------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "fpq/Conversion/NarrowFloatsToROCDL.h"
#include "../HardwareCasts/HardwareCasts.h"
#include "fpq/Conversion/Passes.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/ROCDLDialect.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Interfaces/CallInterfaces.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"

namespace fpq {
#define GEN_PASS_DEF_NARROWFLOATSTOROCDLPASS
#include "fpq/Conversion/Passes.h.inc"
} // namespace fpq

using namespace mlir;
using namespace fpq;

llvm::StringRef fpq::getName(AMDChip chip) {
  switch (chip) {
  case AMDChip::GFX942:
    return "gfx942";
  case AMDChip::GFX950:
    return "gfx950";
  case AMDChip::GFX1200:
    return "gfx1200";
  case AMDChip::GFX1201:
    return "gfx1201";
  }
  llvm_unreachable("not a chip");
}

namespace {
/// v_cvt_pk_{fp8,bf8}_f32 and v_cvt_pk_f32_{fp8,bf8}.
class ROCDLCasts : public HardwareCasts {
public:
  ROCDLCasts(AMDChip chip, bool saturatesFinite)
      : HardwareCasts(/*wordBits=*/32), chip(chip),
        saturatesFinite(saturatesFinite) {}

  bool isNative(const NarrowFormat &format) const override {
    if (chip == AMDChip::GFX942)
      return format.name == "f8E4M3FNUZ" || format.name == "f8E5M2FNUZ";
    return format.name == "f8E4M3FN" || format.name == "f8E5M2";
  }

  Value truncate(ImplicitLocOpBuilder &builder, ValueRange values,
                 const NarrowFormat &format) const override {
    Type i32 = builder.getI32Type();
    Value word = LLVM::PoisonOp::create(builder, i32);
    for (bool isHigh : {false, true}) {
      Value first = values[2 * isHigh], second = values[2 * isHigh + 1];
      if (format.mantissaBits == 3)
        word = ROCDL::CvtPkFp8F32Op::create(builder, i32, first, second, word,
                                            isHigh);
      else
        word = ROCDL::CvtPkBf8F32Op::create(builder, i32, first, second, word,
                                            isHigh);
    }
    return word;
  }

  Value saturate(BitBuilder &b, Value product, const NarrowFormat &format,
                 QuantizeFacts facts) const override {
    if (facts.neverSaturates || (facts.neverInfinite && saturatesFinite))
      return product;
    WideFormat wide(b.getF32());
    uint64_t max = wide.getBits(format.max);
    uint64_t min = max | wide.getSignBit();
    // These, which keep NaN, are instructions of the newer chips.
    if (chip != AMDChip::GFX942)
      return b.apply<arith::MinimumFOp>(
          b.apply<arith::MaximumFOp>(product, min), max);
    Value clamped =
        b.apply<arith::MinNumFOp>(b.apply<arith::MaxNumFOp>(product, min), max);
    return facts.neverNaN ? clamped
                          : b.select(b.isNaN(product), product, clamped);
  }

  SmallVector<Value> extend(ImplicitLocOpBuilder &builder, Value word,
                            const NarrowFormat &format) const override {
    Type pair = VectorType::get(2, builder.getF32Type());
    SmallVector<Value> values;
    for (bool isHigh : {false, true}) {
      Value both;
      if (format.mantissaBits == 3)
        both = ROCDL::CvtPkF32Fp8Op::create(builder, pair, word, isHigh);
      else
        both = ROCDL::CvtPkF32Bf8Op::create(builder, pair, word, isHigh);
      for (int64_t index : {0, 1})
        values.push_back(vector::ExtractOp::create(builder, both, index));
    }
    return values;
  }

  FloatType getExtendedType(MLIRContext *context) const override {
    return Float32Type::get(context);
  }

private:
  AMDChip chip;
  bool saturatesFinite;
};

struct NarrowFloatsToROCDLPass
    : public fpq::impl::NarrowFloatsToROCDLPassBase<NarrowFloatsToROCDLPass> {
  using Base::Base;

  LogicalResult initialize(MLIRContext *context) override {
    RewritePatternSet plain(context), saturating(context);
    populateNarrowFloatsToROCDLPatterns(plain, chip, /*saturatesFinite=*/false);
    populateNarrowFloatsToROCDLPatterns(saturating, chip,
                                        /*saturatesFinite=*/true);
    plainPatterns = std::move(plain);
    saturatingPatterns = std::move(saturating);
    return success();
  }

  void runOnOperation() override {
    SmallVector<gpu::GPUFuncOp> kernels;
    getOperation()->walk([&](gpu::GPUFuncOp function) {
      if (function.isKernel() && needsMode(function) && allowsMode(function))
        kernels.push_back(function);
    });
    for (gpu::GPUFuncOp kernel : kernels) {
      setMode(kernel);
      walkAndApplyPatterns(kernel, saturatingPatterns);
    }
    walkAndApplyPatterns(getOperation(), plainPatterns);
  }

private:
  /// Whether a value that is finite, but may be too large, is converted.
  bool needsMode(gpu::GPUFuncOp kernel) const {
    ROCDLCasts casts(chip, /*saturatesFinite=*/true);
    WalkResult walk = kernel.walk([&](QuantizeOp op) {
      if (!isHardwareCast(op, casts))
        return WalkResult::advance();
      const NarrowFormat &format =
          *lookupNarrowFormat(getElementTypeOrSelf(op.getType()));
      QuantizeFacts facts =
          getQuantizeFacts(op, format, Float32Type::get(op.getContext()));
      return facts.neverInfinite && !facts.neverSaturates
                 ? WalkResult::interrupt()
                 : WalkResult::advance();
    });
    return walk.wasInterrupted();
  }

  /// The mode saturates arithmetic on f16, too, which overflows to infinity.
  static bool allowsMode(gpu::GPUFuncOp kernel) {
    WalkResult walk = kernel.walk([](Operation *op) {
      bool isF16 = llvm::any_of(op->getResultTypes(), [](Type type) {
        return getElementTypeOrSelf(type).isF16();
      });
      // A load or a move does no arithmetic.
      bool computes =
          isa_and_nonnull<arith::ArithDialect, FPQDialect>(op->getDialect()) &&
          !op->hasTrait<OpTrait::ConstantLike>();
      return (isF16 && computes) || isa<CallOpInterface>(op)
                 ? WalkResult::interrupt()
                 : WalkResult::advance();
    });
    return !walk.wasInterrupted();
  }

  /// Sets FP16_OVFL, bit 23 of the hardware register MODE, which is 1.
  static void setMode(gpu::GPUFuncOp kernel) {
    constexpr int32_t mode = 1, fp16Overflow = 23;
    ImplicitLocOpBuilder builder = ImplicitLocOpBuilder::atBlockBegin(
        kernel.getLoc(), &kernel.getBody().front());
    Type i32 = builder.getI32Type();
    auto constant = [&](int32_t value) -> Value {
      return LLVM::ConstantOp::create(builder, i32, value);
    };
    LLVM::CallIntrinsicOp::create(
        builder, builder.getStringAttr("llvm.amdgcn.s.setreg"),
        ValueRange{constant(mode | fp16Overflow << 6), constant(1)});
  }

  FrozenRewritePatternSet plainPatterns, saturatingPatterns;
};
} // namespace

void fpq::populateNarrowFloatsToROCDLPatterns(RewritePatternSet &patterns,
                                              AMDChip chip,
                                              bool saturatesFinite) {
  populateHardwareCastPatterns(
      patterns, std::make_shared<ROCDLCasts>(chip, saturatesFinite));
}
