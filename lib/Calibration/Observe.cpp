//===- Observe.cpp - statistics of a tensor -------------------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A tensor is read once, in rows along its last dimension. Dimensions that are
// contiguous and lie in one group as a whole are one dimension first, so that a
// row-major tensor is a single row per tensor.
//
//===----------------------------------------------------------------------===//

#include "Elements.h"
#include "fpq/Calibration/Statistics.h"
#include "llvm/ADT/STLExtras.h"

using namespace fpq;
using llvm::ArrayRef;
using llvm::SmallVector;

namespace {
/// A loop over a dimension. `block` is -1 where all of it is in one group,
/// whose place in the row-major groups does not depend on it.
struct Loop {
  int64_t size, stride, block, groupStride;
};

/// Reads one tensor into the groups of a site.
template <typename F> class Observation {
public:
  using Bits = typename F::Bits;
  using Key = typename F::Key;

  explicit Observation(SiteStatistics &site)
      : site(site), keepsHistogram(site.kind == StatisticKind::Histogram),
        min(site.groups.size(), F::kNoMin), max(site.groups.size(), F::kNoMax),
        count(site.groups.size(), 0) {}

  /// Reads the tensor that `loops` visit, beginning in `group`.
  void read(const Bits *data, ArrayRef<Loop> loops, int64_t group = 0) {
    const Loop &loop = loops.front();
    if (loops.size() == 1)
      return readRow(data, loop, group);
    for (int64_t index = 0; index < loop.size; ++index) {
      int64_t inner = loop.block == -1 ? 0 : index / loop.block;
      read(data + index * loop.stride, loops.drop_front(),
           group + inner * loop.groupStride);
    }
  }

  /// Hands over what was read.
  void finish() {
    for (auto [index, group] : llvm::enumerate(site.groups)) {
      group.count += count[index];
      if (min[index] > max[index])
        continue;
      // Adding 0 makes one zero of two, whose order data would decide.
      double newMin = F::toDouble(min[index]) + 0.0;
      double newMax = F::toDouble(max[index]) + 0.0;
      group.min = std::min(group.min, newMin);
      group.max = std::max(group.max, newMax);
      if (site.kind == StatisticKind::MovingAverage)
        group.average(newMin, newMax);
    }
  }

private:
  static constexpr int64_t kChunk = 4096;

  /// The last dimension, of one or several groups.
  void readRow(const Bits *data, const Loop &loop, int64_t group) {
    for (int64_t start = 0; start < loop.size;) {
      int64_t size = std::min(loop.size - start, kChunk);
      const Bits *row = getContiguous(data + start * loop.stride, size, loop);
      if (loop.block == -1)
        readSegment(row, size, group);
      else if (loop.block == 1)
        readElements(row, size, group + start);
      else
        readBlocks(row, size, start, loop.block, group);
      start += size;
    }
  }

  const Bits *getContiguous(const Bits *data, int64_t size, const Loop &loop) {
    if (loop.stride == 1)
      return data;
    gathered.resize(size);
    for (int64_t index = 0; index < size; ++index)
      gathered[index] = data[index * loop.stride];
    return gathered.data();
  }

  /// Elements `start` and following of a row that is cut into blocks.
  void readBlocks(const Bits *row, int64_t size, int64_t start, int64_t block,
                  int64_t group) {
    for (int64_t at = 0; at < size;) {
      int64_t place = start + at;
      int64_t left = std::min(block - place % block, size - at);
      readSegment(row + at, left, group + place / block);
      at += left;
    }
  }

  /// Elements of one group.
  void readSegment(const Bits *data, int64_t size, int64_t group) {
    Extremes<F> extremes = findExtremes<F>(data, size);
    if (!F::isFinite(extremes.min, extremes.max)) {
      extremes = findFiniteExtremes<F>(data, size);
      site.groups[group].nan += extremes.nan;
      site.groups[group].inf += extremes.inf;
    }
    count[group] += size - extremes.nan - extremes.inf;
    min[group] = std::min(min[group], extremes.min);
    max[group] = std::max(max[group], extremes.max);
    if (!keepsHistogram)
      return;
    bins.resize(size);
    for (int64_t index = 0; index < size; ++index)
      bins[index] = Histogram::getBin(F::fromBits(data[index]));
    site.groups[group].histogram.add(bins);
  }

  /// Elements of a group each.
  void readElements(const Bits *data, int64_t size, int64_t group) {
    Extremes<F> extremes = findExtremes<F>(data, size);
    if (keepsHistogram || !F::isFinite(extremes.min, extremes.max)) {
      for (int64_t index = 0; index < size; ++index)
        readSegment(data + index, 1, group + index);
      return;
    }
    updateExtremes<F>(data, size, &min[group], &max[group]);
    for (int64_t index = 0; index < size; ++index)
      ++count[group + index];
  }

  SiteStatistics &site;
  bool keepsHistogram;
  std::vector<Key> min, max;
  std::vector<uint64_t> count;
  std::vector<Bits> gathered;
  std::vector<int> bins;
};
} // namespace

/// The loops over a tensor of `sizes`, none of which is 0, whose groups lie in
/// `grid`.
static SmallVector<Loop> getLoops(const TensorView &tensor,
                                  ArrayRef<int64_t> blocks,
                                  ArrayRef<int64_t> grid) {
  SmallVector<Loop> loops;
  int64_t groupStride = 1;
  // From the last dimension, so that inner loops are merged into outer ones.
  for (size_t dim = tensor.sizes.size(); dim-- > 0;) {
    Loop loop{tensor.sizes[dim], tensor.strides[dim], blocks[dim], groupStride};
    groupStride *= grid[dim];
    if (loop.size == 1)
      loop.block = -1;
    if (!loops.empty() && loop.block == -1 && loops.back().block == -1 &&
        (loop.size == 1 ||
         loop.stride == loops.back().size * loops.back().stride))
      loops.back().size *= loop.size;
    else if (loops.empty() || loop.size != 1)
      loops.push_back(loop);
  }
  if (loops.empty())
    loops.push_back({1, 1, -1, 1});
  return llvm::to_vector(llvm::reverse(loops));
}

template <typename F>
static void observeAs(SiteStatistics &site, const TensorView &tensor) {
  Observation<F> observation(site);
  SmallVector<Loop> loops = getLoops(tensor, site.grouping.blocks, site.grid);
  observation.read(static_cast<const typename F::Bits *>(tensor.data), loops);
  observation.finish();
}

void SiteStatistics::observe(const TensorView &tensor) {
  ++observations;
  growGrid(grouping.getGrid(tensor.sizes));
  if (llvm::is_contained(tensor.sizes, 0))
    return;
  switch (type) {
  case SampleType::F16:
    return observeAs<F16Bits>(*this, tensor);
  case SampleType::BF16:
    return observeAs<BF16Bits>(*this, tensor);
  case SampleType::F32:
    return observeAs<F32Bits>(*this, tensor);
  case SampleType::F64:
    return observeAs<F64Bits>(*this, tensor);
  }
}
