//===- StatisticsFormat.h - what the file of statistics has -----*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What the reader and the writer of the file share.
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_LIB_CALIBRATION_STATISTICSFORMAT_H
#define FPQ_LIB_CALIBRATION_STATISTICSFORMAT_H

#include "fpq/Calibration/StatisticsFile.h"
#include "llvm/Support/JSON.h"
#include <string>

namespace fpq {

inline constexpr int64_t kStatisticsVersion = 1;

/// Above what tensors have, and below what takes memory.
inline constexpr int64_t kMaxRank = 64;

inline constexpr const char *kUnknownType =
    "type '{0}' is not known; accepted are f16, bf16, f32 and f64";

/// What an object of the file says of a site. Errors name its member.
llvm::Expected<SiteEntry> readEntry(const llvm::json::Object &entry);

/// The shortest decimal that reads back as `number`, which is finite.
std::string formatNumber(double number);

} // namespace fpq

#endif // FPQ_LIB_CALIBRATION_STATISTICSFORMAT_H
