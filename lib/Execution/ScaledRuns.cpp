//===- ScaledRuns.cpp - elements of a tensor with their scales ------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "fpq/Execution/ScaledRuns.h"
#include "llvm/Support/MathExtras.h"
#include <cstring>

using namespace mlir;
using namespace fpq;

namespace {
/// A dimension of a tensor: `block` elements along it share a scale, which is
/// -1 if all do, and scales of neighbours lie `scaleStride` apart.
struct Loop {
  int64_t size, stride, block, scaleStride;

  int64_t getScale(int64_t index) const {
    return block == -1 ? 0 : index / block * scaleStride;
  }
};

/// Reads a tensor in rows along its last dimension.
class RowReader {
public:
  RowReader(unsigned bytes, ArrayRef<float> scales, ScaledRunFn visit)
      : bytes(bytes), scales(scales), visit(visit) {}

  bool read(const char *data, ArrayRef<Loop> loops, int64_t scale) {
    if (loops.size() == 1)
      return readRow(data, loops.front(), scale);
    const Loop &loop = loops.front();
    for (int64_t index = 0; index < loop.size; ++index)
      if (!read(data + index * loop.stride * bytes, loops.drop_front(),
                scale + loop.getScale(index)))
        return false;
    return true;
  }

private:
  static constexpr int64_t kChunk = 4096;

  bool readRow(const char *data, const Loop &loop, int64_t scale) {
    for (int64_t first = 0; first < loop.size; first += kChunk) {
      int64_t size = std::min(kChunk, loop.size - first);
      if (!visit(gather(data + first * loop.stride * bytes, size, loop), size,
                 getScales(first, size, loop, scale)))
        return false;
    }
    return true;
  }

  const char *gather(const char *data, int64_t size, const Loop &loop) {
    if (loop.stride == 1)
      return data;
    gathered.resize(size * bytes);
    for (int64_t index = 0; index < size; ++index)
      std::memcpy(gathered.data() + index * bytes,
                  data + index * loop.stride * bytes, bytes);
    return gathered.data();
  }

  ArrayRef<float> getScales(int64_t first, int64_t size, const Loop &loop,
                            int64_t scale) {
    if (loop.block == -1)
      return scales.slice(scale, 1);
    scalesOfRun.clear();
    for (int64_t index = first; index < first + size; ++index)
      scalesOfRun.push_back(scales[scale + loop.getScale(index)]);
    return scalesOfRun;
  }

  int64_t bytes;
  ArrayRef<float> scales;
  ScaledRunFn visit;
  std::vector<char> gathered;
  SmallVector<float, 0> scalesOfRun;
};
} // namespace

bool fpq::forEachScaledRun(const TensorView &tensor, unsigned bytes,
                           GranularityAttr granularity, ArrayRef<float> scales,
                           ScaledRunFn visit) {
  SmallVector<int64_t> blocks(tensor.sizes.size(), -1);
  if (scales.size() != 1)
    blocks = granularity.getBlockShape(tensor.sizes);
  SmallVector<Loop> loops;
  int64_t numScales = 1;
  for (auto [size, stride, block] :
       llvm::reverse(llvm::zip_equal(tensor.sizes, tensor.strides, blocks))) {
    loops.push_back({size, stride, block, numScales});
    if (block != -1)
      numScales *= llvm::divideCeil(size, block);
  }
  if (static_cast<int64_t>(scales.size()) != numScales)
    return false;
  std::reverse(loops.begin(), loops.end());
  if (loops.empty())
    loops.push_back({1, 1, -1, 1});
  return RowReader(bytes, scales, visit)
      .read(static_cast<const char *>(tensor.data), loops, /*scale=*/0);
}
