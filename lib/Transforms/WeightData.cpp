//===- WeightData.cpp - elements of weights by channel --------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "WeightData.h"
#include "fpq/IR/Numerics.h"
#include "fpq/IR/QuantizeArray.h"
#include "fpq/Transforms/ConstantData.h"
#include "mlir/IR/Threading.h"
#include "llvm/Support/MathExtras.h"
#include <mutex>

using namespace mlir;
using namespace fpq;

/// What a thread takes at once: enough that nothing but the elements counts,
/// and little enough to stay in a cache.
static constexpr int64_t kElementsOfPart = 1 << 16;

WeightData::WeightData(ElementsAttr attr, std::optional<int64_t> axis)
    : attr(attr), type(cast<RankedTensorType>(attr.getType())),
      elementType(cast<FloatType>(type.getElementType())),
      data(getRawElements(attr)), bytes(elementType.getWidth() / 8),
      elements(type.getNumElements()), inner(elements) {
  if (!axis)
    return;
  channels = type.getDimSize(*axis);
  inner = ShapedType::getNumElements(type.getShape().drop_front(*axis + 1));
}

void WeightData::forEachPart(function_ref<void(Part)> visit) const {
  int64_t size = kElementsOfPart;
  if (inner == 1 && channels > 1)
    size = std::max<int64_t>(1, size / channels) * channels;
  parallelFor(attr.getContext(), 0, llvm::divideCeil(elements, size),
              [&](size_t index) {
                int64_t first = index * size;
                visit({first, std::min(size, elements - first)});
              });
}

template <typename Visit>
void WeightData::forEachRun(Part part, Visit visit) const {
  int64_t end = part.first + part.count;
  for (int64_t first = part.first, next; first < end; first = next) {
    int64_t run = first / inner;
    next = std::min((run + 1) * inner, end);
    visit(run % channels, Part{first, next - first});
  }
}

//===----------------------------------------------------------------------===//
// Magnitudes
//===----------------------------------------------------------------------===//

std::vector<double> WeightData::getMagnitudes() const {
  std::vector<double> magnitudes(channels);
  if (isSplat()) {
    magnitudes.assign(channels, getMagnitude(data.data(), 1, elementType));
    return magnitudes;
  }
  std::mutex mutex;
  auto join = [&](int64_t channel, double magnitude) {
    magnitudes[channel] = joinMagnitudes(magnitudes[channel], magnitude);
  };
  forEachPart([&](Part part) {
    const char *x = data.data() + part.first * bytes;
    if (inner == 1 && channels > 1) {
      std::vector<double> columns(channels);
      getColumnMagnitudes(x, part.count / channels, elementType, columns);
      std::lock_guard<std::mutex> lock(mutex);
      for (auto [channel, magnitude] : llvm::enumerate(columns))
        join(channel, magnitude);
      return;
    }
    SmallVector<std::pair<int64_t, double>> runs;
    forEachRun(part, [&](int64_t channel, Part run) {
      const char *x = data.data() + run.first * bytes;
      runs.emplace_back(channel, getMagnitude(x, run.count, elementType));
    });
    std::lock_guard<std::mutex> lock(mutex);
    for (auto [channel, magnitude] : runs)
      join(channel, magnitude);
  });
  return magnitudes;
}

SmallVector<int64_t> WeightData::findNonFinite() const {
  int64_t index = 0;
  while (
      !std::isfinite(getMagnitude(data.data() + index * bytes, 1, elementType)))
    ++index;
  SmallVector<int64_t> position(type.getRank());
  for (int64_t dim = type.getRank() - 1; dim >= 0; --dim) {
    position[dim] = index % type.getDimSize(dim);
    index /= type.getDimSize(dim);
  }
  return position;
}

//===----------------------------------------------------------------------===//
// Codes
//===----------------------------------------------------------------------===//

void WeightData::quantizePart(Part part, ArrayRef<float> scales,
                              const NarrowFormat &format,
                              uint8_t *codes) const {
  auto quantizeRun = [&](Part run, ArrayRef<float> scalesOfRun) {
    quantizeArray(data.data() + run.first * bytes, elementType, scalesOfRun,
                  format, MutableArrayRef(codes + run.first, run.count));
  };
  if (isSplat()) {
    forEachRun(part, [&](int64_t channel, Part run) {
      uint8_t code;
      quantizeArray(data.data(), elementType, scales[channel], format, code);
      std::fill_n(codes + run.first, run.count, code);
    });
    return;
  }
  if (inner == 1 && channels > 1) {
    // Runs of one element each are whole rows side by side.
    for (int64_t row = 0; row < part.count; row += channels)
      quantizeRun({part.first + row, channels}, scales);
    return;
  }
  forEachRun(part, [&](int64_t channel, Part run) {
    quantizeRun(run, scales[channel]);
  });
}

ElementsAttr WeightData::quantize(ArrayRef<float> scales,
                                  const NarrowFormat &format) const {
  FloatType narrow = getFloatType(format, attr.getContext());
  auto codeType =
      RankedTensorType::get(type.getShape(), narrow, type.getEncoding());
  if (isSplat() && llvm::all_equal(scales)) {
    uint8_t code;
    quantizeArray(data.data(), elementType, scales.front(), format, code);
    return DenseElementsAttr::get(
        codeType, APFloat(*format.semantics, APInt(format.width, code)));
  }
  return createConstantLike(attr, codeType, ("_" + format.name).str(),
                            [&](MutableArrayRef<char> target) {
                              auto *codes =
                                  reinterpret_cast<uint8_t *>(target.data());
                              forEachPart([&](Part part) {
                                quantizePart(part, scales, format, codes);
                              });
                            });
}
