//===- WeightReport.cpp - what quantizing weights costs -------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "WeightReport.h"
#include "fpq/Analysis/DataMovement.h"
#include "fpq/Analysis/Sites.h"
#include "fpq/Execution/HostTensor.h"
#include "fpq/Execution/ScaledRuns.h"
#include "fpq/IR/FPQOps.h"
#include "fpq/IR/QuantizeArray.h"
#include "fpq/Transforms/CalibrationSite.h"
#include "fpq/Transforms/ConstantData.h"
#include "mlir/Dialect/Utils/IndexingUtils.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace fpq;

namespace {
/// The elements of a constant in memory.
class ConstantView {
public:
  explicit ConstantView(ElementsAttr attr)
      : type(cast<RankedTensorType>(attr.getType())),
        data(getRawElements(attr)),
        bytes(getElementBytes(type.getElementType())) {
    bool isSplat = data.size() == bytes;
    strides = isSplat ? SmallVector<int64_t>(type.getRank(), 0)
                      : computeStrides(type.getShape());
  }

  /// Whether the data is there.
  bool isKnown() const {
    size_t elements = type.getNumElements();
    return elements > 0 &&
           (data.size() == bytes || data.size() == elements * bytes);
  }

  RankedTensorType getType() const { return type; }
  TensorView getTensor() const {
    return {data.data(), type.getShape(), strides};
  }
  /// Bytes of elements, each once if they are all the same.
  ArrayRef<char> getData() const { return data; }

private:
  RankedTensorType type;
  ArrayRef<char> data;
  size_t bytes;
  SmallVector<int64_t> strides;
};

/// A constant of the float module that has a site.
struct FloatWeight {
  std::string site;
  ElementsAttr attr;
  /// Whether it is known as what a narrow constant comes from.
  bool isTaken = false;
};
} // namespace

/// The constant of floats that `value` is, moved; null if none.
static ElementsAttr getConstant(Value value) {
  ElementsAttr attr;
  while (!matchPattern(value, m_Constant(&attr))) {
    value = getMovedSource(value);
    if (!value)
      return {};
  }
  if (!isa<DenseElementsAttr, DenseResourceElementsAttr>(attr) ||
      !isa<RankedTensorType>(attr.getType()) ||
      !isWideFloatType(attr.getElementType()))
    return {};
  return attr;
}

static std::vector<FloatWeight> collectWeights(ModuleOp module) {
  std::vector<FloatWeight> weights;
  module->walk([&](ObserveOp op) {
    if (ElementsAttr attr = getConstant(op.getInput()))
      weights.push_back({op.getSite().str(), attr});
  });
  return weights;
}

/// Whether `weight` quantizes to `codes`, bit for bit.
static bool quantizesTo(const ConstantView &weight, const ConstantView &codes,
                        const NarrowFormat &format, GranularityAttr granularity,
                        ArrayRef<float> scales) {
  if (!weight.isKnown() ||
      weight.getType().getShape() != codes.getType().getShape())
    return false;
  auto type = cast<FloatType>(weight.getType().getElementType());
  bool isSplat = codes.getData().size() == 1;
  const char *next = codes.getData().data();
  std::vector<uint8_t> quantized;
  return forEachScaledRun(
      weight.getTensor(), type.getWidth() / 8, granularity, scales,
      [&](const char *x, size_t size, ArrayRef<float> scalesOfRun) {
        quantized.resize(size);
        quantizeArray(x, type, scalesOfRun, format, quantized);
        bool isSame =
            isSplat ? llvm::all_of(quantized,
                                   [&](uint8_t code) {
                                     return code == static_cast<uint8_t>(*next);
                                   })
                    : std::memcmp(quantized.data(), next, size) == 0;
        next += isSplat ? 0 : size;
        return isSame;
      });
}

/// Measures a narrow constant that `op` dequantizes.
static SiteReport reportConstant(DequantizeOp op, ElementsAttr attr,
                                 MutableArrayRef<FloatWeight> weights) {
  const NarrowFormat &format = *lookupNarrowFormat(attr.getElementType());
  SiteReport report("(no site)", formatLocation(op.getLoc()), format,
                    getClause(op.getGranularity()));
  report.isConstant = true;
  report.hasSite = false;
  report.scales = getConstantScales(op.getScale());
  if (report.scales.empty()) {
    report.reason = "its scales are no dense constant";
    return report;
  }
  ConstantView codes(attr);
  if (!codes.isKnown()) {
    report.reason = "its data is not in the module";
    return report;
  }
  for (FloatWeight &weight : weights) {
    ConstantView floats(weight.attr);
    if (weight.isTaken ||
        !quantizesTo(floats, codes, format, op.getGranularity(), report.scales))
      continue;
    weight.isTaken = true;
    report.name = weight.site;
    report.hasSite = true;
    report.runs = 1;
    bool fits = report.error.add(
        floats.getTensor(), cast<FloatType>(floats.getType().getElementType()),
        op.getGranularity(), report.scales);
    assert(fits && "as for the comparison");
    (void)fits;
    // Nothing comes before it.
    report.isCompared = true;
    report.accumulated.count = report.error.count;
    report.accumulated.signal = report.error.signal;
    report.accumulated.noise = report.error.noise;
    return report;
  }
  report.reason = "no constant of the float module quantizes to it";
  return report;
}

std::vector<SiteReport> fpq::reportWeights(ModuleOp floatModule,
                                           ModuleOp quantizedModule) {
  std::vector<FloatWeight> weights = collectWeights(floatModule);
  std::vector<SiteReport> reports;
  llvm::SmallPtrSet<Operation *, 16> dequantized;
  quantizedModule.walk([&](DequantizeOp op) {
    ElementsAttr attr;
    if (!matchPattern(op.getInput(), m_Constant(&attr)) ||
        !isa<RankedTensorType>(attr.getType()))
      return;
    dequantized.insert(op.getInput().getDefiningOp());
    reports.push_back(reportConstant(op, attr, weights));
  });
  quantizedModule.walk([&](Operation *op) {
    ElementsAttr attr;
    if (dequantized.contains(op) || !matchPattern(op, m_Constant(&attr)))
      return;
    const NarrowFormat *format = lookupNarrowFormat(attr.getElementType());
    if (!format || !format->holdsValues())
      return;
    SiteReport &report = reports.emplace_back(
        "(no site)", formatLocation(op->getLoc()), *format, "-");
    report.isConstant = true;
    report.hasSite = false;
    report.reason = "no fpq.dequantize of it has its scales";
  });
  return reports;
}
