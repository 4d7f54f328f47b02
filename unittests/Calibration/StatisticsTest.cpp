//===- StatisticsTest.cpp - what is measured of tensors -------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "fpq/Calibration/Statistics.h"
#include "llvm/ADT/APFloat.h"
#include "gtest/gtest.h"
#include <cmath>
#include <random>

using namespace fpq;
using llvm::ArrayRef;
using llvm::SmallVector;

namespace {

SiteStatistics makeSite(StatisticKind kind, SampleType type, int64_t rank,
                        llvm::StringRef clause) {
  llvm::Expected<SiteStatistics> site =
      SiteStatistics::create(kind, type, rank, clause);
  if (!site)
    llvm::report_fatal_error(site.takeError());
  return *site;
}

const llvm::fltSemantics &getSemantics(SampleType type) {
  switch (type) {
  case SampleType::F16:
    return llvm::APFloat::IEEEhalf();
  case SampleType::BF16:
    return llvm::APFloat::BFloat();
  case SampleType::F32:
    return llvm::APFloat::IEEEsingle();
  case SampleType::F64:
    return llvm::APFloat::IEEEdouble();
  }
  llvm_unreachable("unknown type");
}

/// Counts the elements of a tensor one by one.
class Reference {
public:
  Reference(const SiteStatistics &site, ArrayRef<int64_t> sizes)
      : blocks(site.grouping.blocks), grid(site.grouping.getGrid(sizes)) {
    int64_t size = 1;
    for (int64_t extent : grid)
      size *= extent;
    groups.resize(size);
  }

  void add(ArrayRef<int64_t> place, double value) {
    size_t index = 0;
    for (size_t dim = 0; dim < place.size(); ++dim)
      index = index * grid[dim] +
              (blocks[dim] == -1 ? 0 : place[dim] / blocks[dim]);
    GroupStatistics &group = groups[index];
    if (std::isnan(value)) {
      ++group.nan;
    } else if (std::isinf(value)) {
      ++group.inf;
    } else {
      ++group.count;
      group.min = std::min(group.min, value);
      group.max = std::max(group.max, value);
    }
  }

  SmallVector<int64_t> blocks, grid;
  std::vector<GroupStatistics> groups;
};

/// What the elements of a tensor are: random bits of those that are finite, of
/// both signs or of one, or with a NaN or an infinity in eight or in a
/// thousand.
enum class Values { Finite, Positive, Negative, Sprinkled, Rare };

/// Observes a tensor whose dimensions are `padding` apart in memory, and
/// compares with the reference.
void checkRandom(StatisticKind kind, SampleType type, ArrayRef<int64_t> sizes,
                 llvm::StringRef clause, int64_t padding, Values values) {
  SCOPED_TRACE(clause.str() + " " + stringify(type).str() + " values " +
               std::to_string(static_cast<int>(values)));
  SmallVector<int64_t> strides(sizes.size());
  int64_t size = 1;
  for (size_t dim = sizes.size(); dim-- > 0;) {
    strides[dim] = size;
    size = size * sizes[dim] + padding;
  }
  const llvm::fltSemantics &semantics = getSemantics(type);
  unsigned width = llvm::APFloat::getSizeInBits(semantics);
  std::mt19937_64 random(17);
  std::vector<char> data(size * width / 8);
  auto decode = [&](int64_t offset) {
    uint64_t bits = 0;
    std::memcpy(&bits, data.data() + offset * (width / 8), width / 8);
    llvm::APFloat value(semantics, llvm::APInt(width, bits));
    bool losesInfo;
    value.convert(llvm::APFloat::IEEEdouble(),
                  llvm::APFloat::rmNearestTiesToEven, &losesInfo);
    return value.convertToDouble();
  };
  const uint64_t sign = uint64_t(1) << (width - 1);
  const uint64_t inf =
      llvm::APFloat::getInf(semantics).bitcastToAPInt().getZExtValue();
  auto draw = [&] {
    uint64_t bits = random() & (2 * sign - 1);
    if (values == Values::Positive)
      return bits & ~sign;
    if (values == Values::Negative)
      return bits | sign;
    return bits;
  };
  const unsigned oddsOfOthers = values == Values::Sprinkled ? 8
                                : values == Values::Rare    ? 1000
                                                            : 0;
  for (int64_t offset = 0; offset < size; ++offset) {
    uint64_t bits = draw();
    while ((bits & inf) == inf)
      bits = draw();
    if (oddsOfOthers != 0 && random() % oddsOfOthers == 0)
      bits = random() % 2 ? bits | inf : (bits & sign) | inf;
    std::memcpy(data.data() + offset * (width / 8), &bits, width / 8);
  }

  SiteStatistics site = makeSite(kind, type, sizes.size(), clause);
  site.observe({data.data(), sizes, strides});
  Reference reference(site, sizes);
  SmallVector<int64_t> place(sizes.size(), 0);
  for (bool isDone = llvm::is_contained(sizes, 0); !isDone;) {
    int64_t offset = 0;
    for (size_t dim = 0; dim < sizes.size(); ++dim)
      offset += place[dim] * strides[dim];
    reference.add(place, decode(offset));
    size_t dim = sizes.size();
    while (dim > 0 && ++place[dim - 1] == sizes[dim - 1])
      place[--dim] = 0;
    isDone = dim == 0;
  }

  EXPECT_EQ(site.observations, 1u);
  EXPECT_EQ(site.grid, reference.grid);
  ASSERT_EQ(site.groups.size(), reference.groups.size());
  for (auto [got, expected] : llvm::zip(site.groups, reference.groups)) {
    EXPECT_EQ(got.count, expected.count);
    EXPECT_EQ(got.nan, expected.nan);
    EXPECT_EQ(got.inf, expected.inf);
    EXPECT_EQ(got.min, expected.min);
    EXPECT_EQ(got.max, expected.max);
    if (kind == StatisticKind::Histogram) {
      EXPECT_EQ(got.histogram.getTotal(), expected.count);
    }
  }
}

TEST(StatisticsTest, EveryTypeRankAndGranularity) {
  struct Case {
    SmallVector<int64_t> sizes;
    llvm::StringRef clause;
  };
  const Case cases[] = {
      {{}, "per_tensor"},
      {{9000}, "per_tensor"},
      {{9000}, "mx(0)"},
      {{0, 3}, "per_tensor"},
      {{7, 33}, "per_tensor"},
      {{7, 33}, "per_axis(0)"},
      {{7, 33}, "per_axis(1)"},
      {{1, 33}, "per_axis(1)"},
      {{19, 300}, "per_axis(1)"},
      {{150, 20}, "per_axis(1)"},
      {{3, 2, 7, 1}, "per_axis(2)"},
      {{7, 33}, "per_block(2,8)"},
      {{7, 33}, "per_block(1,-1)"},
      {{7, 33}, "mx(1)"},
      {{40, 3}, "mx(0)"},
      {{2, 3, 4, 5}, "per_axis(2)"},
      {{2, 3, 4, 5}, "per_block(1,1,1,-1)"},
  };
  for (const Case &test : cases)
    for (SampleType type :
         {SampleType::F16, SampleType::BF16, SampleType::F32, SampleType::F64})
      for (StatisticKind kind :
           {StatisticKind::MinMax, StatisticKind::Histogram})
        for (int64_t padding : {0, 3})
          for (Values values :
               {Values::Finite, Values::Positive, Values::Negative,
                Values::Sprinkled, Values::Rare})
            checkRandom(kind, type, test.sizes, test.clause, padding, values);
}

TEST(StatisticsTest, MoreColumnsThanAreReadAtATime) {
  for (SampleType type :
       {SampleType::F16, SampleType::BF16, SampleType::F32, SampleType::F64})
    for (Values values : {Values::Finite, Values::Positive, Values::Rare})
      checkRandom(StatisticKind::MinMax, type, {9, 2100}, "per_axis(1)",
                  /*padding=*/0, values);
}

TEST(StatisticsTest, GroupsGrowAndMerge) {
  SiteStatistics whole =
      makeSite(StatisticKind::MinMax, SampleType::F32, 2, "per_axis(1)");
  SiteStatistics a = whole, b = whole;
  std::vector<float> first{1, -2, 3, 4, -5, 6}, second{7, 8, -9, 10};
  const int64_t smallSizes[] = {2, 3}, smallStrides[] = {3, 1};
  const int64_t largeSizes[] = {1, 4}, largeStrides[] = {4, 1};
  TensorView small{first.data(), smallSizes, smallStrides};
  TensorView large{second.data(), largeSizes, largeStrides};
  whole.observe(small);
  whole.observe(large);
  a.observe(small);
  b.observe(large);
  ASSERT_FALSE(llvm::errorToBool(a.merge(b)));
  ASSERT_EQ(a.groups.size(), 4u);
  const double mins[] = {1, -5, -9, 10};
  for (size_t index = 0; index < 4; ++index) {
    EXPECT_EQ(a.groups[index].min, mins[index]);
    EXPECT_EQ(whole.groups[index].min, mins[index]);
    EXPECT_EQ(a.groups[index].count, whole.groups[index].count);
  }
  SiteStatistics other =
      makeSite(StatisticKind::MinMax, SampleType::F32, 2, "per_axis(0)");
  EXPECT_EQ(llvm::toString(a.merge(other)),
            "granularity is per_axis(1), elsewhere per_axis(0)");
}

TEST(StatisticsTest, MovingAverageForgetsSlowly) {
  SiteStatistics site =
      makeSite(StatisticKind::MovingAverage, SampleType::F32, 1, "per_tensor");
  for (float value : {2.0f, 102.0f}) {
    std::vector<float> data{-value, value};
    site.observe({data.data(), {2}, {1}});
  }
  EXPECT_EQ(site.groups[0].max, 102);
  EXPECT_DOUBLE_EQ(site.groups[0].averageMax, 3);
  EXPECT_DOUBLE_EQ(site.groups[0].getAmax(), 3);
}

TEST(StatisticsTest, RejectsOtherClauses) {
  for (llvm::StringRef clause :
       {"", "per_axis", "per_axis(2)", "per_axis(-1)", "per_block(1)",
        "per_block(0,1)", "mx(a)", "per_row(1)"}) {
    SCOPED_TRACE(clause.str());
    llvm::Expected<Grouping> grouping = Grouping::parse(clause, 2);
    EXPECT_FALSE(grouping);
    llvm::consumeError(grouping.takeError());
  }
}

} // namespace
