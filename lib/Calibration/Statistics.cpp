//===- Statistics.cpp - what calibration measures -------------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "fpq/Calibration/Statistics.h"
#include "fpq/Support/Error.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/MathExtras.h"
#include <cmath>

using namespace fpq;
using llvm::ArrayRef;
using llvm::Error;
using llvm::Expected;
using llvm::SmallVector;
using llvm::StringRef;

//===----------------------------------------------------------------------===//
// Names
//===----------------------------------------------------------------------===//

StringRef fpq::stringify(StatisticKind kind) {
  switch (kind) {
  case StatisticKind::MinMax:
    return "min_max";
  case StatisticKind::MovingAverage:
    return "moving_average";
  case StatisticKind::Histogram:
    return "histogram";
  }
  llvm_unreachable("unknown statistic kind");
}

StringRef fpq::stringify(SampleType type) {
  switch (type) {
  case SampleType::F16:
    return "f16";
  case SampleType::BF16:
    return "bf16";
  case SampleType::F32:
    return "f32";
  case SampleType::F64:
    return "f64";
  }
  llvm_unreachable("unknown sample type");
}

std::optional<StatisticKind> fpq::parseStatisticKind(StringRef text) {
  return llvm::StringSwitch<std::optional<StatisticKind>>(text)
      .Case("min_max", StatisticKind::MinMax)
      .Case("moving_average", StatisticKind::MovingAverage)
      .Case("histogram", StatisticKind::Histogram)
      .Default(std::nullopt);
}

std::optional<SampleType> fpq::parseSampleType(StringRef text) {
  return llvm::StringSwitch<std::optional<SampleType>>(text)
      .Case("f16", SampleType::F16)
      .Case("bf16", SampleType::BF16)
      .Case("f32", SampleType::F32)
      .Case("f64", SampleType::F64)
      .Default(std::nullopt);
}

//===----------------------------------------------------------------------===//
// Grouping
//===----------------------------------------------------------------------===//

/// Elements of the scaled axis that share a scale in the `mx` granularity.
static constexpr int64_t kMXBlock = 32;

Expected<Grouping> Grouping::parse(StringRef clause, int64_t rank) {
  auto fail = [&] {
    return makeError("granularity '{0}' is not valid for rank {1}; accepted "
                     "are per_tensor, per_axis(i), per_block(b0,b1,...) and "
                     "mx(i)",
                     clause, rank);
  };
  Grouping grouping{clause.str(), SmallVector<int64_t>(rank, -1)};
  llvm::erase(grouping.clause, ' ');
  StringRef rest = grouping.clause;
  if (rest == "per_tensor")
    return grouping;
  bool isBlock = rest.consume_front("per_block");
  bool isAxis = !isBlock && rest.consume_front("per_axis");
  if (!isBlock && !isAxis && !rest.consume_front("mx"))
    return fail();
  if (!rest.consume_front("(") || !rest.consume_back(")"))
    return fail();
  SmallVector<int64_t> numbers;
  SmallVector<StringRef> parts;
  rest.split(parts, ',');
  for (StringRef part : parts)
    if (!part.empty() && part.getAsInteger(10, numbers.emplace_back()))
      return fail();
  if (isBlock) {
    if (static_cast<int64_t>(numbers.size()) != rank ||
        llvm::any_of(numbers, [](int64_t n) { return n < 1 && n != -1; }))
      return fail();
    grouping.blocks = numbers;
    return grouping;
  }
  if (numbers.size() != 1 || numbers[0] < 0 || numbers[0] >= rank)
    return fail();
  if (!isAxis)
    grouping.blocks.assign(rank, 1);
  grouping.blocks[numbers[0]] = isAxis ? 1 : kMXBlock;
  return grouping;
}

SmallVector<int64_t> Grouping::getGrid(ArrayRef<int64_t> sizes) const {
  SmallVector<int64_t> grid;
  for (auto [size, block] : llvm::zip_equal(sizes, blocks))
    grid.push_back(block == -1 ? 1 : llvm::divideCeil(size, block));
  return grid;
}

//===----------------------------------------------------------------------===//
// GroupStatistics
//===----------------------------------------------------------------------===//

void GroupStatistics::average(double newMin, double newMax) {
  double weight = averaged == 0 ? 1 : kMomentum;
  averageMin += weight * (newMin - averageMin);
  averageMax += weight * (newMax - averageMax);
  ++averaged;
}

double GroupStatistics::getAmax() const {
  if (averaged > 0)
    return std::fmax(std::fabs(averageMin), std::fabs(averageMax));
  return count == 0 ? 0 : std::fmax(std::fabs(min), std::fabs(max));
}

void GroupStatistics::merge(const GroupStatistics &other) {
  count += other.count;
  nan += other.nan;
  inf += other.inf;
  min = std::fmin(min, other.min);
  max = std::fmax(max, other.max);
  if (other.averaged > 0) {
    averaged += other.averaged;
    double weight = static_cast<double>(other.averaged) / averaged;
    averageMin += weight * (other.averageMin - averageMin);
    averageMax += weight * (other.averageMax - averageMax);
  }
  histogram.merge(other.histogram);
}

//===----------------------------------------------------------------------===//
// SiteStatistics
//===----------------------------------------------------------------------===//

Expected<SiteStatistics> SiteStatistics::create(StatisticKind kind,
                                                SampleType type, int64_t rank,
                                                StringRef clause) {
  Expected<Grouping> grouping = Grouping::parse(clause, rank);
  if (!grouping)
    return grouping.takeError();
  SiteStatistics site;
  site.kind = kind;
  site.type = type;
  site.rank = rank;
  site.grouping = std::move(*grouping);
  site.grid.assign(rank, 0);
  if (site.grouping.isPerTensor())
    site.growGrid(SmallVector<int64_t>(rank, 1));
  return site;
}

Error SiteStatistics::checkAgrees(const SiteStatistics &other) const {
  auto check = [](StringRef what, auto a, auto b) {
    return a == b ? Error::success()
                  : makeError("{0} is {1}, elsewhere {2}", what, a, b);
  };
  if (Error error = check("observer", stringify(kind), stringify(other.kind)))
    return error;
  if (Error error =
          check("element type", stringify(type), stringify(other.type)))
    return error;
  if (Error error = check("rank", rank, other.rank))
    return error;
  return check("granularity", StringRef(grouping.clause),
               StringRef(other.grouping.clause));
}

/// Calls `function` with the place of each group of `grid`, in row-major order,
/// and its place in a grid that is nowhere smaller.
static void forEachGroup(ArrayRef<int64_t> grid, ArrayRef<int64_t> larger,
                         llvm::function_ref<void(size_t, size_t)> function) {
  if (llvm::is_contained(grid, 0))
    return;
  SmallVector<int64_t> at(grid.size(), 0);
  for (size_t from = 0;; ++from) {
    size_t to = 0;
    for (auto [extent, coordinate] : llvm::zip_equal(larger, at))
      to = to * extent + coordinate;
    function(from, to);
    size_t dim = grid.size();
    while (dim > 0 && ++at[dim - 1] == grid[dim - 1])
      at[--dim] = 0;
    if (dim == 0)
      return;
  }
}

Error SiteStatistics::merge(const SiteStatistics &other) {
  if (Error error = checkAgrees(other))
    return error;
  observations += other.observations;
  if (other.groups.empty())
    return Error::success();
  growGrid(other.grid);
  forEachGroup(other.grid, grid, [&](size_t from, size_t to) {
    groups[to].merge(other.groups[from]);
  });
  return Error::success();
}

GroupStatistics SiteStatistics::getTotal() const {
  GroupStatistics total;
  for (const GroupStatistics &group : groups) {
    double averageMin = std::fmin(total.averageMin, group.averageMin);
    double averageMax = std::fmax(total.averageMax, group.averageMax);
    bool isFirst = total.averaged == 0;
    total.merge(group);
    // The range of a whole holds those of its parts.
    if (!isFirst && group.averaged > 0) {
      total.averageMin = averageMin;
      total.averageMax = averageMax;
    }
  }
  return total;
}

void SiteStatistics::growGrid(ArrayRef<int64_t> newGrid) {
  SmallVector<int64_t> grown;
  int64_t size = 1;
  for (auto [extent, newExtent] : llvm::zip_equal(grid, newGrid))
    size *= grown.emplace_back(std::max(extent, newExtent));
  if (grown == grid && groups.size() == static_cast<size_t>(size))
    return;
  SiteStatistics old = std::move(*this);
  *this = SiteStatistics{old.kind,
                         old.type,
                         old.rank,
                         std::move(old.grouping),
                         old.observations,
                         std::move(grown),
                         std::vector<GroupStatistics>(size)};
  // Rank 0 has a group before there is room for it.
  if (old.groups.empty())
    return;
  forEachGroup(old.grid, grid, [&](size_t from, size_t to) {
    groups[to] = std::move(old.groups[from]);
  });
}
