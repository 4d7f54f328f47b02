//===- HistogramTest.cpp - the histogram of magnitudes
//----------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "fpq/Calibration/Histogram.h"
#include "gtest/gtest.h"
#include <limits>

using namespace fpq;

namespace {

TEST(HistogramTest, BinsHoldWhatLiesBetweenTheirEdges) {
  for (double value : {1.0, 1.03125, 1.9999, 2.0, 3.0, 448.0, 1e-40, 1e300,
                       5e-308, 0.1, -0.1}) {
    SCOPED_TRACE(value);
    int bin = Histogram::getBin(value);
    EXPECT_LE(Histogram::getLowerEdge(bin), std::abs(value));
    EXPECT_GT(Histogram::getUpperEdge(bin), std::abs(value));
  }
  EXPECT_EQ(Histogram::getBin(1.0), 0);
  EXPECT_EQ(Histogram::getBin(2.0), Histogram::kBinsPerBinade);
  EXPECT_LT(Histogram::getBin(0.0), Histogram::kFirstBin);
  EXPECT_GE(Histogram::getBin(std::numeric_limits<double>::infinity()),
            Histogram::kEndBin);
  EXPECT_GE(Histogram::getBin(std::numeric_limits<double>::quiet_NaN()),
            Histogram::kEndBin);
}

TEST(HistogramTest, CountsAndMerges) {
  Histogram low, high;
  low.add({Histogram::getBin(1.0), Histogram::getBin(1.0),
           Histogram::getBin(0.0), Histogram::kEndBin});
  high.add({Histogram::getBin(2.0)});
  EXPECT_EQ(low.getTotal(), 3u);
  EXPECT_EQ(low.getZeros(), 1u);
  Histogram merged = high;
  merged.merge(low);
  EXPECT_EQ(merged.getTotal(), 4u);
  EXPECT_EQ(merged.getFirst(), 0);
  ASSERT_EQ(merged.getCounts().size(), 33u);
  EXPECT_EQ(merged.getCounts().front(), 2u);
  EXPECT_EQ(merged.getCounts().back(), 1u);
  low.merge(high);
  EXPECT_EQ(low.getCounts(), merged.getCounts());
  EXPECT_TRUE(Histogram().isEmpty());
  EXPECT_TRUE(Histogram().getCounts().empty());
}

} // namespace
