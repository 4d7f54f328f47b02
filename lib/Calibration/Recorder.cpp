//===- Recorder.cpp - statistics of a running program ---------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "fpq/Calibration/Recorder.h"
#include "fpq/Support/Error.h"
#include "llvm/Support/JSON.h"

using namespace fpq;
using llvm::Error;
using llvm::Expected;
using llvm::StringRef;

Recorder &Recorder::get() {
  static Recorder recorder;
  return recorder;
}

Expected<SiteStatistics *> Recorder::lookup(StringRef site, StatisticKind kind,
                                            SampleType type, StringRef clause,
                                            int64_t rank) {
  auto fail = [&](Error error) {
    return makeError("site '{0}': {1}", site, llvm::toString(std::move(error)));
  };
  auto it = sites.find(site);
  if (it != sites.end()) {
    SiteStatistics &known = it->second;
    // The text is compared first: it is the same for all calls of one place.
    if (known.kind == kind && known.type == type && known.rank == rank &&
        known.grouping.clause == clause)
      return &known;
  }
  Expected<SiteStatistics> created =
      SiteStatistics::create(kind, type, rank, clause);
  if (!created)
    return fail(created.takeError());
  auto [place, inserted] = sites.try_emplace(site, std::move(*created));
  if (!inserted)
    if (Error error = created->checkAgrees(place->second))
      return fail(std::move(error));
  return &place->second;
}

Error Recorder::observe(StringRef site, StatisticKind kind, SampleType type,
                        StringRef clause, const TensorView &tensor) {
  std::lock_guard<std::mutex> lock(mutex);
  Expected<SiteStatistics *> statistics =
      lookup(site, kind, type, clause, tensor.sizes.size());
  if (!statistics)
    return statistics.takeError();
  (*statistics)->observe(tensor);
  return Error::success();
}

Error Recorder::declare(StringRef site, StatisticKind kind, SampleType type,
                        StringRef clause, int64_t rank) {
  std::lock_guard<std::mutex> lock(mutex);
  return lookup(site, kind, type, clause, rank).takeError();
}

Statistics Recorder::getStatistics() const {
  std::lock_guard<std::mutex> lock(mutex);
  Statistics statistics;
  for (const auto &site : sites)
    statistics.emplace(llvm::json::fixUTF8(site.getKey()), site.getValue());
  return statistics;
}

void Recorder::restore(const Statistics &statistics) {
  std::lock_guard<std::mutex> lock(mutex);
  for (const auto &[name, entry] : statistics)
    if (const auto *site = std::get_if<SiteStatistics>(&entry))
      sites.insert_or_assign(name, *site);
}

void Recorder::reset() {
  std::lock_guard<std::mutex> lock(mutex);
  sites.clear();
}
