//===- StatisticsFile.cpp - read and merge statistics ---------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "fpq/Calibration/StatisticsFile.h"
#include "StatisticsFormat.h"
#include "fpq/Support/Error.h"
#include "llvm/Support/MemoryBuffer.h"

using namespace fpq;
using llvm::Error;
using llvm::Expected;
using llvm::StringRef;
namespace json = llvm::json;

Expected<Statistics> fpq::parseStatistics(const json::Object &object) {
  std::optional<int64_t> version = object.getInteger("version");
  if (!version)
    return makeError("not a file of statistics: it has no 'version'");
  if (*version != kStatisticsVersion)
    return makeError("version {0} is not known; this fpq reads version {1}",
                     *version, kStatisticsVersion);
  const json::Object *sites = object.getObject("sites");
  if (!sites)
    return makeError("not a file of statistics: it has no object 'sites'");
  Statistics statistics;
  for (const auto &[name, value] : *sites) {
    auto fail = [&, site = StringRef(name)](Error error) {
      return makeError("site '{0}': {1}", site,
                       llvm::toString(std::move(error)));
    };
    const json::Object *members = value.getAsObject();
    if (!members)
      return fail(makeError("must be an object"));
    Expected<SiteEntry> entry = readEntry(*members);
    if (!entry)
      return fail(entry.takeError());
    statistics.emplace(name.str(), std::move(*entry));
  }
  return statistics;
}

Expected<Statistics> fpq::readStatistics(StringRef path) {
  auto buffer = llvm::MemoryBuffer::getFile(path);
  if (!buffer)
    return makeError("{0}: {1}", path, buffer.getError().message());
  Expected<json::Value> value = json::parse((*buffer)->getBuffer());
  if (!value)
    return makeError("{0}: not JSON: {1}", path,
                     llvm::toString(value.takeError()));
  const json::Object *object = value->getAsObject();
  if (!object)
    return makeError("{0}: not a file of statistics: it is no object", path);
  Expected<Statistics> statistics = parseStatistics(*object);
  if (!statistics)
    return makeError("{0}: {1}", path, llvm::toString(statistics.takeError()));
  return statistics;
}

Error fpq::mergeStatistics(Statistics &into, const Statistics &from) {
  for (const auto &[name, entry] : from) {
    auto [it, inserted] = into.try_emplace(name, entry);
    if (inserted)
      continue;
    auto *site = std::get_if<SiteStatistics>(&it->second);
    const auto *other = std::get_if<SiteStatistics>(&entry);
    if (site && other) {
      if (Error error = site->merge(*other))
        return makeError("site '{0}': {1}", name,
                         llvm::toString(std::move(error)));
    } else if (site || other) {
      return makeError("site '{0}': measured here, stated elsewhere", name);
    } else if (!(std::get<StatedSite>(it->second) ==
                 std::get<StatedSite>(entry))) {
      return makeError("site '{0}': stated here, and stated otherwise "
                       "elsewhere",
                       name);
    }
  }
  return Error::success();
}
