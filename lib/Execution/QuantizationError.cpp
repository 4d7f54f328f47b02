//===- QuantizationError.cpp - what quantizing values costs ---------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "fpq/Execution/QuantizationError.h"
#include "fpq/Execution/ScaledRuns.h"
#include "fpq/IR/Numerics.h"
#include "fpq/IR/QuantizeArray.h"
#include <cmath>

using namespace mlir;
using namespace fpq;

double fpq::getSQNR(double signal, double noise) {
  if (noise == 0)
    return std::numeric_limits<double>::infinity();
  if (!std::isfinite(noise))
    return -std::numeric_limits<double>::infinity();
  return 10 * std::log10(signal / noise);
}

//===----------------------------------------------------------------------===//
// Sites
//===----------------------------------------------------------------------===//

/// What elements are read in: enough that nothing but they counts.
static constexpr size_t kChunk = 1024;

QuantizationError::QuantizationError(const NarrowFormat &format)
    : format(&format) {
  int step = std::ilogb(format.max) - static_cast<int>(format.mantissaBits);
  limit = format.max + std::ldexp(0.5, step);
  for (unsigned code = 0; code < 1u << format.width; ++code) {
    llvm::APFloat value(*format.semantics, llvm::APInt(format.width, code));
    bool losesInfo;
    value.convert(llvm::APFloat::IEEEdouble(),
                  llvm::APFloat::rmNearestTiesToEven, &losesInfo);
    values[code] = value.convertToDouble();
  }
}

void QuantizationError::add(const char *x, FloatType type, size_t size,
                            ArrayRef<float> scales,
                            std::vector<double> *results) {
  assert((scales.size() == 1 || scales.size() == size) &&
         "one scale, or one for each element");
  const bool isF64 = type.isF64();
  const uint8_t magnitudeBits = (1u << (format->width - 1)) - 1;
  SmallVector<int, 0> bins;
  for (size_t first = 0; first < size; first += kChunk) {
    size_t part = std::min(kChunk, size - first);
    const char *data = x + first * (type.getWidth() / 8);
    ArrayRef<float> partScales =
        scales.size() == 1 ? scales : scales.slice(first, part);
    uint8_t codes[kChunk];
    double numbers[kChunk];
    quantizeArray(data, type, partScales, *format, {codes, part});
    extendArray(data, type, {numbers, part});
    bins.clear();
    for (size_t index = 0; index < part; ++index) {
      double number = numbers[index];
      if (!std::isfinite(number)) {
        ++(std::isnan(number) ? nan : inf);
        if (results)
          results->push_back(std::numeric_limits<double>::quiet_NaN());
        continue;
      }
      float scale = partScales[partScales.size() == 1 ? 0 : index];
      float inverse = getScaleInverse(scale);
      double value = values[codes[index]];
      // An f32 is what f16, bf16 and f32 are computed in.
      double product =
          isF64 ? number * scale : double(static_cast<float>(number) * scale);
      double result =
          isF64 ? value * inverse : double(static_cast<float>(value) * inverse);
      ++count;
      saturated += std::fabs(product) > limit;
      flushed += number != 0 && (codes[index] & magnitudeBits) == 0;
      signal += number * number;
      noise += (number - result) * (number - result);
      if (results)
        results->push_back(result);
      bins.push_back(
          std::min(Histogram::getBin(product), Histogram::kEndBin - 1));
    }
    scaled.add(bins);
  }
}

bool QuantizationError::add(const TensorView &tensor, FloatType type,
                            GranularityAttr granularity, ArrayRef<float> scales,
                            std::vector<double> *results) {
  return forEachScaledRun(
      tensor, type.getWidth() / 8, granularity, scales,
      [&](const char *x, size_t size, ArrayRef<float> scalesOfRun) {
        add(x, type, size, scalesOfRun, results);
        return true;
      });
}

//===----------------------------------------------------------------------===//
// Results
//===----------------------------------------------------------------------===//

void TensorError::add(ArrayRef<double> reference, ArrayRef<double> actual) {
  for (auto [x, y] : llvm::zip_equal(reference, actual)) {
    if (!std::isfinite(x) || !std::isfinite(y)) {
      bool isSame = x == y || (std::isnan(x) && std::isnan(y));
      ++(isSame ? count : mismatched);
      continue;
    }
    ++count;
    signal += x * x;
    noise += (x - y) * (x - y);
    largest = std::max(largest, std::fabs(x - y));
  }
}
