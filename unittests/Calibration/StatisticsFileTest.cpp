//===- StatisticsFileTest.cpp - files of statistics
//-------------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "fpq/Calibration/Recorder.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FileUtilities.h"
#include "llvm/Support/MemoryBuffer.h"
#include "gtest/gtest.h"

using namespace fpq;

namespace {

class StatisticsFileTest : public ::testing::Test {
protected:
  StatisticsFileTest() {
    if (llvm::sys::fs::createTemporaryFile("fpq", "json", path))
      llvm::report_fatal_error("no temporary file");
    remover.setFile(path);
  }

  std::string getContents() {
    return (*llvm::MemoryBuffer::getFile(path))->getBuffer().str();
  }

  /// The error about a file of these bytes, without the path.
  std::string getError(llvm::StringRef contents) {
    std::error_code code;
    llvm::raw_fd_ostream(path, code) << contents;
    llvm::Expected<Statistics> statistics = readStatistics(path);
    if (statistics)
      return "";
    std::string error = llvm::toString(statistics.takeError());
    llvm::StringRef text = error;
    EXPECT_TRUE(text.consume_front(path.str()));
    return text.str();
  }

  std::string getSiteError(llvm::StringRef members) {
    return getError(
        ("{\"version\": 1, \"sites\": {\"x\": {" + members + "}}}").str());
  }

  llvm::SmallString<128> path;
  llvm::FileRemover remover;
};

TEST_F(StatisticsFileTest, WritesWhatItReads) {
  Recorder recorder;
  std::vector<float> data{0.1f, -3e-39f, 0, 7, -1e30f, 2};
  const int64_t sizes[] = {2, 3}, strides[] = {3, 1};
  TensorView tensor{data.data(), sizes, strides};
  for (StatisticKind kind :
       {StatisticKind::MinMax, StatisticKind::MovingAverage,
        StatisticKind::Histogram})
    for (llvm::StringRef clause : {"per_tensor", "per_axis(1)"}) {
      std::string name =
          (stringify(kind) + " \"" + clause + "\" \xC3\xA9").str();
      for (int run = 0; run < 3; ++run) {
        ASSERT_FALSE(llvm::errorToBool(
            recorder.observe(name, kind, SampleType::F32, clause, tensor)));
        data[0] *= 1.7f;
      }
    }
  ASSERT_FALSE(llvm::errorToBool(recorder.declare(
      "idle", StatisticKind::Histogram, SampleType::F16, "per_axis(0)", 3)));
  ASSERT_FALSE(
      llvm::errorToBool(writeStatistics(path, recorder.getStatistics())));
  std::string written = getContents();
  llvm::Expected<Statistics> read = readStatistics(path);
  ASSERT_TRUE(bool(read)) << llvm::toString(read.takeError());
  EXPECT_EQ(read->size(), 7u);
  ASSERT_FALSE(llvm::errorToBool(writeStatistics(path, *read)));
  EXPECT_EQ(getContents(), written);
}

TEST_F(StatisticsFileTest, SitesAgree) {
  Recorder recorder;
  ASSERT_FALSE(llvm::errorToBool(recorder.declare(
      "x", StatisticKind::MinMax, SampleType::F32, "per_tensor", 2)));
  EXPECT_EQ(llvm::toString(recorder.declare("x", StatisticKind::MinMax,
                                            SampleType::F16, "per_tensor", 2)),
            "site 'x': element type is f16, elsewhere f32");
  EXPECT_EQ(llvm::toString(recorder.declare("x", StatisticKind::MinMax,
                                            SampleType::F32, "per_tensor", 3)),
            "site 'x': rank is 3, elsewhere 2");
}

TEST_F(StatisticsFileTest, NamesWhatIsWrong) {
  EXPECT_EQ(getError("[]"), ": not a file of statistics: it is no object");
  EXPECT_EQ(getError("{}"), ": not a file of statistics: it has no 'version'");
  EXPECT_EQ(getError("{\"version\": 1}"),
            ": not a file of statistics: it has no object 'sites'");
  EXPECT_EQ(getError("{\"version\": 1, \"sites\": {\"x\": 1}}"),
            ": site 'x': must be an object");
  EXPECT_EQ(getSiteError(""), ": site 'x': an entry without 'count' must have "
                              "one of 'amax' and 'scale'");
  EXPECT_EQ(getSiteError("\"amax\": -1"),
            ": site 'x': 'amax' must be positive, got -1");
  EXPECT_EQ(getSiteError("\"scale\": 0"),
            ": site 'x': 'scale' must be positive, got 0");
  EXPECT_EQ(getSiteError("\"amax\": \"1\""),
            ": site 'x': 'amax' must be a finite number");
  EXPECT_EQ(getSiteError("\"amax\": 1, \"type\": \"f8\""),
            ": site 'x': type 'f8' is not known; accepted are f16, bf16, f32 "
            "and f64");
  EXPECT_EQ(getSiteError("\"amax\": [1], \"granularity\": \"per_axis(0)\", "
                         "\"grid\": [2]"),
            ": site 'x': 'amax' must be an array of 2 values, as 'grid' says");
  EXPECT_EQ(getSiteError("\"count\": 1, \"observer\": \"sum\""),
            ": site 'x': observer 'sum' is not known; accepted are min_max, "
            "moving_average and histogram");
  std::string measured =
      "\"observer\": \"min_max\", \"type\": \"f32\", \"rank\": 1, "
      "\"granularity\": \"per_tensor\", \"observations\": 1, \"nan\": 0, "
      "\"inf\": 0, \"min\": -2, \"max\": 1, ";
  EXPECT_EQ(getSiteError(measured + "\"count\": 2, \"amax\": 2"), "");
  EXPECT_EQ(getSiteError(measured + "\"count\": 2, \"amax\": 5"),
            ": site 'x': 'amax' is 5, but 2 was measured; an entry that states "
            "an amax has no 'count'");
  EXPECT_EQ(getSiteError(measured + "\"count\": -2, \"amax\": 2"),
            ": site 'x': 'count' must be a number that counts");
  EXPECT_EQ(getSiteError(measured + "\"count\": 0, \"amax\": null"),
            ": site 'x': 'min' must be null where nothing was counted");
}

TEST_F(StatisticsFileTest, MergesStatedSitesThatAreTheSame) {
  Statistics a, b;
  a.emplace("x", StatedSite{{}, {}, "per_tensor", {}, {}, {2}});
  b = a;
  EXPECT_FALSE(llvm::errorToBool(mergeStatistics(a, b)));
  std::get<StatedSite>(b.at("x")).values = {3};
  EXPECT_EQ(llvm::toString(mergeStatistics(a, b)),
            "site 'x': stated here, and stated otherwise elsewhere");
  b.at("x") = SiteStatistics();
  EXPECT_EQ(llvm::toString(mergeStatistics(a, b)),
            "site 'x': measured here, stated elsewhere");
}

} // namespace
