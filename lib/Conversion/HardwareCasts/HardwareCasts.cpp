//===- HardwareCasts.cpp - narrow casts of a GPU's own --------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HardwareCasts.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace fpq;

//===----------------------------------------------------------------------===//
// Words of codes
//===----------------------------------------------------------------------===//

/// A vector as one of rank 1; a scalar stays.
static Value flatten(ImplicitLocOpBuilder &builder, Value value) {
  auto type = dyn_cast<VectorType>(value.getType());
  if (!type || type.getRank() == 1)
    return value;
  return vector::ShapeCastOp::create(
      builder, VectorType::get(type.getNumElements(), type.getElementType()),
      value);
}

/// A flat value in the shape of `type`.
static Value unflatten(ImplicitLocOpBuilder &builder, Value value, Type type) {
  auto vectorType = dyn_cast<VectorType>(type);
  if (!vectorType || vectorType.getRank() == 1)
    return value;
  return vector::ShapeCastOp::create(builder, vectorType, value);
}

/// The elements of a scalar or a vector of rank 1.
static SmallVector<Value> getElements(ImplicitLocOpBuilder &builder,
                                      Value value) {
  auto type = dyn_cast<VectorType>(value.getType());
  if (!type)
    return {value};
  SmallVector<Value> elements;
  for (int64_t i = 0; i < type.getNumElements(); ++i)
    elements.push_back(
        builder.createOrFold<vector::ExtractOp>(value, ArrayRef<int64_t>{i}));
  return elements;
}

/// The first `count` elements of the vector `value`, the last ones poison where
/// it has fewer.
static Value resize(ImplicitLocOpBuilder &builder, Value value, int64_t count) {
  int64_t size = cast<VectorType>(value.getType()).getNumElements();
  if (count == size)
    return value;
  SmallVector<int64_t> indices(count, vector::ShuffleOp::kPoisonIndex);
  std::iota(indices.begin(), indices.begin() + std::min(count, size), 0);
  return vector::ShuffleOp::create(builder, value, value, indices);
}

/// The codes, as i8, that the f32 in `value`, flat, are converted to.
static Value truncateToCodes(ImplicitLocOpBuilder &builder, Value value,
                             const NarrowFormat &format,
                             const HardwareCasts &casts) {
  SmallVector<Value> elements = getElements(builder, value);
  int64_t count = elements.size();
  // A tail repeats its last element, which costs nothing.
  elements.resize(llvm::alignTo(count, casts.getWordBytes()), elements.back());
  SmallVector<Value> words;
  for (unsigned i = 0; i < elements.size(); i += casts.getWordBytes())
    words.push_back(casts.truncate(
        builder, ArrayRef(elements).slice(i, casts.getWordBytes()), format));

  Type i8 = builder.getI8Type();
  if (!isa<VectorType>(value.getType()))
    return arith::TruncIOp::create(builder, i8, words.front());
  int64_t wordCount = words.size();
  Value vector = vector::FromElementsOp::create(
      builder, VectorType::get(wordCount, words.front().getType()), words);
  Value codes = vector::BitCastOp::create(
      builder, VectorType::get(wordCount * casts.getWordBytes(), i8), vector);
  return resize(builder, codes, count);
}

/// The values, as the type that the target extends to, of `codes`: an i8, or a
/// vector of them of rank 1.
static Value extendCodes(ImplicitLocOpBuilder &builder, Value codes,
                         const NarrowFormat &format,
                         const HardwareCasts &casts) {
  Type wordType = builder.getIntegerType(casts.getWordBits());
  auto type = dyn_cast<VectorType>(codes.getType());
  if (!type) {
    Value word = arith::ExtUIOp::create(builder, wordType, codes);
    return casts.extend(builder, word, format).front();
  }
  int64_t count = type.getNumElements();
  int64_t wordCount = llvm::divideCeil(count, casts.getWordBytes());
  Value padded = resize(builder, codes, wordCount * casts.getWordBytes());
  Value words = vector::BitCastOp::create(
      builder, VectorType::get(wordCount, wordType), padded);
  SmallVector<Value> values;
  for (Value word : getElements(builder, words))
    llvm::append_range(values, casts.extend(builder, word, format));
  values.resize(count);
  return vector::FromElementsOp::create(
      builder,
      VectorType::get(count, casts.getExtendedType(builder.getContext())),
      values);
}

//===----------------------------------------------------------------------===//
// Casts
//===----------------------------------------------------------------------===//

static FloatType getFloatElement(Value value) {
  return cast<FloatType>(getElementTypeOrSelf(value));
}

/// `value` as an `element`, which is wide, as is its own type.
static Value convertWide(BitBuilder &b, Value value, FloatType element) {
  FloatType source = getFloatElement(value);
  if (source == element)
    return value;
  if (source.getWidth() < element.getWidth())
    return b.convert<arith::ExtFOp>(value, element);
  if (source.getWidth() > element.getWidth())
    return b.convert<arith::TruncFOp>(value, element);
  // f16 to bf16, or the reverse.
  return b.convert<arith::TruncFOp>(b.extend(value, b.getF32()), element);
}

/// `codes`, to which the target rounded the f32 `value`, with what
/// APFloat::convert gives beyond the largest value and for NaN.
static Value fixOverflow(BitBuilder &b, Value value, Value codes,
                         const NarrowFormat &format) {
  WideFormat wide(b.getF32());
  uint64_t limit =
      getSaturationLimit(format, wide).bitcastToAPInt().getZExtValue();
  Value bits = b.asInteger(value);
  Value magnitude = b.apply<arith::AndIOp>(bits, wide.getSignBit() - 1);
  // A tie goes to the even code. Integers compare as the numbers do, and NaN is
  // above them all.
  if (format.maxCode % 2 == 0)
    ++limit;
  Value overflows = b.compare(arith::CmpIPredicate::uge, magnitude, limit);

  auto toCode = [&](Value number) {
    return b.convert<arith::TruncIOp>(number,
                                      IntegerType::get(number.getContext(), 8));
  };
  Value special;
  if (format.hasNegativeZero) {
    Value sign = b.apply<arith::AndIOp>(
        b.apply<arith::ShRUIOp>(bits, wide.width - format.width), 0x80);
    if (format.hasInf) {
      Value payload = b.apply<arith::AndIOp>(
          b.apply<arith::ShRUIOp>(bits,
                                  wide.mantissaBits - format.mantissaBits),
          (1u << format.mantissaBits) - 1);
      Value nan = b.apply<arith::OrIOp>(payload, format.nanCode);
      Value isNaN =
          b.compare(arith::CmpIPredicate::ugt, magnitude, wide.getInfBits());
      special = b.apply<arith::OrIOp>(
          b.select(isNaN, nan, uint64_t(format.maxCode + 1)), sign);
    } else {
      special = b.apply<arith::OrIOp>(sign, format.nanCode);
    }
    special = toCode(special);
    return b.select(overflows, special, codes);
  }
  return b.select(overflows, uint64_t(format.nanCode), codes);
}

namespace {
/// Emits the casts of one op.
class CastEmitter {
public:
  CastEmitter(ImplicitLocOpBuilder &builder, const HardwareCasts &casts,
              Type flatType)
      : builder(builder), casts(casts), b(builder, builder.getLoc(), flatType) {
  }

  Value emit(arith::TruncFOp op) {
    const NarrowFormat &format = *lookupNarrowFormat(getFloatElement(op));
    Value value = b.extend(flatten(builder, op.getIn()), b.getF32());
    Value codes = truncateToCodes(builder, value, format, casts);
    // Overflow gives NaN, or Inf, which the flags say is no result.
    auto flags = op.getFastmath().value_or(arith::FastMathFlags::none);
    auto needed = arith::FastMathFlags::nnan;
    if (format.hasInf)
      needed = needed | arith::FastMathFlags::ninf;
    if (!bitEnumContainsAll(flags, needed))
      codes = fixOverflow(b, value, codes, format);
    return asNarrow(codes, format);
  }

  Value emit(QuantizeOp op) {
    const NarrowFormat &format = *lookupNarrowFormat(getFloatElement(op));
    Value product = b.apply<arith::MulFOp>(
        b.extend(flatten(builder, op.getInput()), b.getF32()),
        b.broadcast(flatten(builder, op.getScale())));
    product = casts.saturate(b, product, format,
                             getQuantizeFacts(op, format, b.getF32()));
    return asNarrow(truncateToCodes(builder, product, format, casts), format);
  }

  Value emit(arith::ExtFOp op) {
    return convertWide(b, extend(op.getIn()), getFloatElement(op));
  }

  Value emit(DequantizeOp op) {
    FloatType result = getFloatElement(op);
    FloatType compute = result.isF64() ? b.getF64() : b.getF32();
    Value inverse = b.broadcast(
        b.extend(b.invert(flatten(builder, op.getScale())), compute));
    Value product = b.apply<arith::MulFOp>(
        b.extend(extend(op.getInput()), compute), inverse);
    return convertWide(b, product, result);
  }

private:
  Value asNarrow(Value codes, const NarrowFormat &format) {
    return b.asFloat(codes, getFloatType(format, codes.getContext()));
  }
  Value extend(Value narrow) {
    return extendCodes(builder, b.asInteger(flatten(builder, narrow)),
                       *lookupNarrowFormat(getFloatElement(narrow)), casts);
  }

  ImplicitLocOpBuilder &builder;
  const HardwareCasts &casts;
  BitBuilder b;
};

template <typename OpTy> struct ConvertCast : public OpRewritePattern<OpTy> {
  ConvertCast(MLIRContext *context, std::shared_ptr<const HardwareCasts> casts)
      : OpRewritePattern<OpTy>(context), casts(std::move(casts)) {}

  LogicalResult matchAndRewrite(OpTy op,
                                PatternRewriter &rewriter) const override {
    if (!isHardwareCast(op, *casts))
      return rewriter.notifyMatchFailure(op, "not a cast of the hardware");
    ImplicitLocOpBuilder builder(op.getLoc(), rewriter);
    Type type = op.getType();
    Type flatType = type;
    if (auto vector = dyn_cast<VectorType>(type))
      flatType =
          VectorType::get(vector.getNumElements(), vector.getElementType());
    CastEmitter emitter(builder, *casts, flatType);
    rewriter.replaceOp(op, unflatten(builder, emitter.emit(op), type));
    return success();
  }

private:
  std::shared_ptr<const HardwareCasts> casts;
};
} // namespace

bool fpq::isHardwareCast(Operation *op, const HardwareCasts &casts) {
  bool narrows = isa<arith::TruncFOp, QuantizeOp>(op);
  if (!narrows && !isa<arith::ExtFOp, DequantizeOp>(op))
    return false;
  Type wide = op->getOperand(0).getType(), narrow = op->getResult(0).getType();
  if (!narrows)
    std::swap(wide, narrow);
  auto vector = dyn_cast<VectorType>(wide);
  if (isa<TensorType>(wide) || (vector && vector.isScalable()))
    return false;
  const NarrowFormat *format = lookupNarrowFormat(getElementTypeOrSelf(narrow));
  Type element = getElementTypeOrSelf(wide);
  if (!format || !casts.isNative(*format) || !isWideFloatType(element))
    return false;
  // By way of f32 an f64 would be rounded twice.
  if (narrows && element.isF64())
    return false;
  auto truncation = dyn_cast<arith::TruncFOp>(op);
  return !truncation || truncation.getRoundingmode().value_or(
                            arith::RoundingMode::to_nearest_even) ==
                            arith::RoundingMode::to_nearest_even;
}

void fpq::populateHardwareCastPatterns(
    RewritePatternSet &patterns, std::shared_ptr<const HardwareCasts> casts) {
  patterns.add<ConvertCast<arith::TruncFOp>, ConvertCast<arith::ExtFOp>,
               ConvertCast<QuantizeOp>, ConvertCast<DequantizeOp>>(
      patterns.getContext(), casts);
}
