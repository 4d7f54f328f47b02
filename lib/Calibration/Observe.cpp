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
        min(site.groups.size(), F::kNoMin), max(site.groups.size(), F::kNoMax) {
  }

  /// Reads the tensor that `loops` visit, beginning in `group`.
  void read(const Bits *data, ArrayRef<Loop> loops, int64_t group = 0) {
    const Loop &loop = loops.front();
    if (loops.size() == 1)
      return readRow(data, loop, group);
    if (loops.size() == 2 && canReadColumns(loop, loops[1]))
      return readColumns(data, loop, loops[1], group);
    for (int64_t index = 0; index < loop.size; ++index) {
      int64_t inner = loop.block == -1 ? 0 : index / loop.block;
      read(data + index * loop.stride, loops.drop_front(),
           group + inner * loop.groupStride);
    }
  }

  /// Hands over what was read of a tensor of `sizes`.
  void finish(ArrayRef<int64_t> sizes) {
    std::vector<uint64_t> counts = countElements(sizes);
    for (auto [index, group] : llvm::enumerate(site.groups)) {
      // Elements that are not finite have been taken off, modulo 2^64.
      group.count += counts[index];
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
  /// Elements that are read at a time: they stay in the cache for as long.
  static constexpr int64_t kChunk = 16384 / sizeof(Bits);
  /// Rows that are read at a time where each column is a group.
  static constexpr int64_t kPanelRows = 64;

  /// How many elements of a tensor of `sizes` each group has.
  std::vector<uint64_t> countElements(ArrayRef<int64_t> sizes) const {
    std::vector<uint64_t> counts{1}, outer;
    for (auto [size, block, extent] :
         llvm::zip_equal(sizes, site.grouping.blocks, site.grid)) {
      std::swap(counts, outer);
      counts.clear();
      counts.reserve(outer.size() * extent);
      // A group that reaches over the whole dimension, or the blocks that are
      // full, the one that is not, and those that earlier tensors had.
      int64_t width = block == -1 ? size : block;
      for (uint64_t count : outer) {
        size_t end = counts.size() + extent;
        counts.insert(counts.end(), size / width, count * width);
        if (size % width != 0)
          counts.push_back(count * (size % width));
        counts.resize(end);
      }
    }
    return counts;
  }

  /// Whether the last dimension has a group for each element, which the rows
  /// have in common.
  bool canReadColumns(const Loop &rows, const Loop &columns) const {
    return !keepsHistogram && rows.block == -1 && columns.block == 1 &&
           columns.stride == 1;
  }

  void readColumns(const Bits *data, const Loop &rows, const Loop &columns,
                   int64_t group) {
    for (int64_t row = 0; row < rows.size; row += kPanelRows) {
      int64_t numRows = std::min(kPanelRows, rows.size - row);
      for (int64_t start = 0; start < columns.size; start += kMaxColumns)
        readPanel(data + row * rows.stride + start, numRows, rows.stride,
                  std::min(kMaxColumns, columns.size - start), group + start);
    }
  }

  /// Columns of a group each.
  void readPanel(const Bits *data, int64_t numRows, int64_t stride,
                 int64_t numColumns, int64_t group) {
    Key panelMin[kMaxColumns], panelMax[kMaxColumns];
    Extremes<F> extremes = findColumnExtremes<F>(
        data, numRows, stride, numColumns, panelMin, panelMax);
    if (!F::isFinite(extremes.min, extremes.max))
      for (int64_t column = 0; column < numColumns; ++column) {
        if (F::isFinite(panelMin[column], panelMax[column]))
          continue;
        const Bits *elements = gather(data + column, numRows, stride);
        readSegment(elements, numRows, group + column);
        panelMin[column] = F::kNoMin;
        panelMax[column] = F::kNoMax;
      }
    mergeExtremes<F>(numColumns, panelMin, panelMax, &min[group], &max[group]);
  }

  /// The last dimension, of one or several groups.
  void readRow(const Bits *data, const Loop &loop, int64_t group) {
    for (int64_t start = 0; start < loop.size;) {
      int64_t size = std::min(loop.size - start, kChunk);
      const Bits *row = gather(data + start * loop.stride, size, loop.stride);
      if (loop.block == -1)
        readSegment(row, size, group);
      else if (loop.block == 1)
        readElements(row, size, group + start);
      else
        readBlocks(row, size, start, loop.block, group);
      start += size;
    }
  }

  /// Elements that are `stride` apart, side by side.
  const Bits *gather(const Bits *data, int64_t size, int64_t stride) {
    if (stride == 1)
      return data;
    gathered.resize(size);
    for (int64_t index = 0; index < size; ++index)
      gathered[index] = data[index * stride];
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
      site.groups[group].count -= extremes.nan + extremes.inf;
    }
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
    for (int64_t index = 0; index < size; ++index)
      readSegment(data + index, 1, group + index);
  }

  SiteStatistics &site;
  bool keepsHistogram;
  std::vector<Key> min, max;
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
  observation.finish(tensor.sizes);
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
