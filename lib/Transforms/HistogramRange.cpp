//===- HistogramRange.cpp - the range of a histogram ----------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HistogramRange.h"
#include "fpq/IR/Numerics.h"
#include "fpq/IR/QuantizeArray.h"
#include "mlir/IR/BuiltinTypes.h"
#include "llvm/ADT/StringSwitch.h"
#include <cmath>

using namespace mlir;
using namespace fpq;

std::optional<CalibrationMethod> fpq::parseCalibrationMethod(StringRef text) {
  return llvm::StringSwitch<std::optional<CalibrationMethod>>(text)
      .Case("max", CalibrationMethod::Max)
      .Case("percentile", CalibrationMethod::Percentile)
      .Case("mse", CalibrationMethod::MSE)
      .Case("entropy", CalibrationMethod::Entropy)
      .Default(std::nullopt);
}

namespace {
/// A bin that holds something; no value is above amax.
struct Bin {
  double lower, upper, count;
};

/// What the methods share.
class RangeSearch {
public:
  RangeSearch(ArrayRef<Bin> bins, double amax, const NarrowFormat &format,
              MLIRContext *context, llvm::function_ref<float(double)> getScale)
      : bins(bins), amax(amax), format(format), type(Float64Type::get(context)),
        getScale(getScale) {
    for (unsigned code = 0; code < 1u << format.width; ++code) {
      llvm::APFloat value(*format.semantics, llvm::APInt(format.width, code));
      bool losesInfo;
      value.convert(llvm::APFloat::IEEEdouble(),
                    llvm::APFloat::rmNearestTiesToEven, &losesInfo);
      values[code] = value.convertToDouble();
    }
    for (const Bin &bin : bins)
      for (int point = 0; point < kPoints; ++point)
        points.push_back(bin.lower + (bin.upper - bin.lower) * (2 * point + 1) /
                                         (2 * kPoints));
    points.push_back(amax);
    codes.resize(points.size());
  }

  double findPercentile(double rank) const;
  double findLeastError();
  double findLeastEntropy();

private:
  /// Values are uniform in a bin, but for one that is known, amax: alone at the
  /// end, as outliers are, it would count for too little.
  static constexpr int kPoints = 4;

  void quantize(float scale) {
    quantizeArray(reinterpret_cast<const char *>(points.data()), type, {scale},
                  format, codes);
  }
  double getClippedError(float scale) const;
  double getError(float scale);
  double getEntropy(size_t numBins);

  ArrayRef<Bin> bins;
  double amax;
  const NarrowFormat &format;
  FloatType type;
  llvm::function_ref<float(double)> getScale;
  std::array<double, 256> values;
  std::vector<double> points;
  std::vector<uint8_t> codes;
};
} // namespace

//===----------------------------------------------------------------------===//
// Percentile
//===----------------------------------------------------------------------===//

/// The upper edge of the bin that the element of this rank is in, or of the
/// first if that is a zero.
double RangeSearch::findPercentile(double rank) const {
  double seen = 0;
  for (const Bin &bin : bins) {
    seen += bin.count;
    if (seen >= rank)
      return bin.upper;
  }
  return amax;
}

//===----------------------------------------------------------------------===//
// Mean squared error
//===----------------------------------------------------------------------===//

/// What at least is lost of values that saturate.
double RangeSearch::getClippedError(float scale) const {
  double limit = format.max * static_cast<double>(getScaleInverse(scale));
  double error = 0;
  for (const Bin &bin : llvm::reverse(bins)) {
    if (bin.lower <= limit)
      break;
    error += bin.count * (bin.lower - limit) * (bin.lower - limit);
  }
  return error;
}

/// The sum of the squared errors.
double RangeSearch::getError(float scale) {
  quantize(scale);
  double inverse = getScaleInverse(scale);
  auto getSquare = [&](size_t point) {
    double difference = points[point] - values[codes[point]] * inverse;
    return difference * difference;
  };
  double error = getSquare(points.size() - 1);
  for (auto [index, bin] : llvm::enumerate(bins)) {
    double squares = 0;
    for (int point = 0; point < kPoints; ++point)
      squares += getSquare(index * kPoints + point);
    bool hasMax = index + 1 == bins.size();
    error += (bin.count - (hasMax ? 1 : 0)) * squares / kPoints;
  }
  return error;
}

double RangeSearch::findLeastError() {
  int firstBin = Histogram::getBin(bins.front().lower);
  double range = amax, least = getError(getScale(amax));
  for (int upperBin = Histogram::getBin(amax); upperBin > firstBin;
       --upperBin) {
    double upper = Histogram::getLowerEdge(upperBin);
    float scale = getScale(upper);
    // Clipping more loses more.
    if (getClippedError(scale) >= least)
      break;
    double error = getError(scale);
    if (error < least)
      std::tie(least, range) = std::pair(error, upper);
  }
  return range;
}

//===----------------------------------------------------------------------===//
// Entropy
//===----------------------------------------------------------------------===//

/// The relative entropy sum(p log(p / q)) of what the first `numBins` bins hold
/// if the last one has all values beyond it too, and of what is left of that
/// after quantization: what rounds to one code is uniform among the bins that
/// have such values. Both sum to 1.
double RangeSearch::getEntropy(size_t numBins) {
  quantize(getScale(bins[numBins - 1].upper));
  std::array<double, 256> mass = {}, width = {};
  double inside = 0, all = 0;
  auto getCode = [&](size_t bin) { return codes[bin * kPoints + kPoints / 2]; };
  for (auto [index, bin] : llvm::enumerate(bins)) {
    all += bin.count;
    if (index >= numBins)
      continue;
    inside += bin.count;
    mass[getCode(index)] += bin.count;
    width[getCode(index)] += bin.upper - bin.lower;
  }
  double entropy = 0;
  for (auto [index, bin] : llvm::enumerate(bins.take_front(numBins))) {
    bool isLast = index + 1 == numBins;
    double p = (bin.count + (isLast ? all - inside : 0)) / all;
    double q = mass[getCode(index)] * (bin.upper - bin.lower) /
               width[getCode(index)] / inside;
    entropy += p * std::log(p / q);
  }
  return entropy;
}

/// The method of TensorRT (S. Migacz, 8-bit Inference with TensorRT, GTC 2017),
/// whose bins have one width. As there, at most a factor of 16 is clipped: one
/// bin by itself has no entropy.
double RangeSearch::findLeastEntropy() {
  double range = amax, least = std::numeric_limits<double>::infinity();
  for (size_t numBins = bins.size(); numBins > 0; --numBins) {
    double upper = bins[numBins - 1].upper;
    if (upper * 16 < amax)
      break;
    double entropy = getEntropy(numBins);
    if (entropy < least)
      std::tie(least, range) = std::pair(entropy, upper);
  }
  return range;
}

double fpq::chooseRange(const Histogram &histogram, double amax,
                        CalibrationChoice choice, const NarrowFormat &format,
                        MLIRContext *context,
                        llvm::function_ref<float(double)> getScale) {
  std::vector<Bin> bins;
  for (auto [index, count] : llvm::enumerate(histogram.getCounts())) {
    int bin = histogram.getFirst() + static_cast<int>(index);
    if (count > 0)
      bins.push_back({Histogram::getLowerEdge(bin),
                      std::min(Histogram::getUpperEdge(bin), amax),
                      static_cast<double>(count)});
  }
  if (bins.empty())
    return amax;
  RangeSearch search(bins, amax, format, context, getScale);
  switch (choice.method) {
  case CalibrationMethod::Max:
    return amax;
  case CalibrationMethod::Percentile:
    return search.findPercentile(choice.percentile / 100 *
                                     static_cast<double>(histogram.getTotal()) -
                                 static_cast<double>(histogram.getZeros()));
  case CalibrationMethod::MSE:
    return search.findLeastError();
  case CalibrationMethod::Entropy:
    return search.findLeastEntropy();
  }
  llvm_unreachable("no such method");
}
