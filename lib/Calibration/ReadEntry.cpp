//===- ReadEntry.cpp - read the statistics of a site ----------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "StatisticsFormat.h"
#include "fpq/Support/Error.h"
#include "llvm/ADT/STLExtras.h"
#include <cmath>

using namespace fpq;
using llvm::Error;
using llvm::Expected;
using llvm::SmallVector;
using llvm::StringRef;
namespace json = llvm::json;

//===----------------------------------------------------------------------===//
// Values of an entry
//===----------------------------------------------------------------------===//

namespace {
/// Reads the members of an entry.
class EntryReader {
public:
  explicit EntryReader(const json::Object &entry) : entry(entry) {}

  bool has(StringRef key) const { return entry.get(key); }

  Expected<StringRef> getString(StringRef key) const {
    if (std::optional<StringRef> text = entry.getString(key))
      return *text;
    return makeError("'{0}' must be a string", key);
  }

  Expected<int64_t> getCount(StringRef key) const {
    return toCount(key, entry.get(key));
  }

  Expected<SmallVector<int64_t>> getCounts(StringRef key) const {
    const json::Array *array = entry.getArray(key);
    if (!array)
      return makeError("'{0}' must be an array", key);
    SmallVector<int64_t> counts;
    for (const json::Value &value : *array) {
      Expected<int64_t> count = toCount(key, &value);
      if (!count)
        return count.takeError();
      counts.push_back(*count);
    }
    return counts;
  }

  /// Calls `read` with the value of `key` for each of `size` groups: the value
  /// itself if there are no groups, or the elements of an array.
  Error forEachGroup(
      StringRef key, bool isPerTensor, size_t size,
      llvm::function_ref<Error(size_t, const json::Value &)> read) const {
    const json::Value *value = entry.get(key);
    if (!value)
      return makeError("'{0}' is missing", key);
    if (isPerTensor)
      return read(0, *value);
    const json::Array *array = value->getAsArray();
    if (!array || array->size() != size)
      return makeError("'{0}' must be an array of {1} values, as 'grid' says",
                       key, size);
    for (auto [index, element] : llvm::enumerate(*array))
      if (Error error = read(index, element))
        return error;
    return Error::success();
  }

  static Expected<int64_t> toCount(StringRef key, const json::Value *value) {
    std::optional<int64_t> count;
    if (value)
      count = value->getAsInteger();
    if (!count || *count < 0)
      return makeError("'{0}' must be a number that counts", key);
    return *count;
  }

private:
  const json::Object &entry;
};
} // namespace

/// A number that is finite. JSON knows no others, but a decimal can overflow.
static Expected<double> toFinite(StringRef key, const json::Value &value) {
  std::optional<double> number = value.getAsNumber();
  if (!number || !std::isfinite(*number))
    return makeError("'{0}' must be a finite number", key);
  return *number;
}

static Error readHistogram(const json::Value &value, Histogram &histogram) {
  const json::Object *object = value.getAsObject();
  if (!object)
    return makeError("'histogram' must be an object");
  EntryReader reader(*object);
  Expected<int64_t> width = reader.getCount("bins_per_binade");
  if (!width)
    return width.takeError();
  if (*width != Histogram::kBinsPerBinade)
    return makeError("a histogram of {0} bins in a binade is not known; those "
                     "of this version have {1}",
                     *width, Histogram::kBinsPerBinade);
  Expected<int64_t> zeros = reader.getCount("zeros");
  if (!zeros)
    return zeros.takeError();
  histogram.addZeros(*zeros);
  Expected<SmallVector<int64_t>> counts = reader.getCounts("counts");
  if (!counts)
    return counts.takeError();
  std::optional<int64_t> first = object->getInteger("first");
  if (!first || *first < Histogram::kFirstBin ||
      *first + static_cast<int64_t>(counts->size()) > Histogram::kEndBin)
    return makeError("'first' and 'counts' are no bins of an f64");
  for (auto [index, count] : llvm::enumerate(*counts))
    histogram.add(static_cast<int>(*first + index), count);
  return Error::success();
}

//===----------------------------------------------------------------------===//
// Entries
//===----------------------------------------------------------------------===//

/// The groups along each dimension; none per tensor.
static Expected<SmallVector<int64_t>> readGrid(const EntryReader &reader,
                                               size_t &size) {
  size = 1;
  Expected<SmallVector<int64_t>> grid = reader.getCounts("grid");
  if (!grid)
    return grid;
  constexpr int64_t kMaxGroups = int64_t(1) << 40;
  for (int64_t extent : *grid) {
    size *= extent;
    if (extent > kMaxGroups || size > kMaxGroups)
      return makeError("'grid' has too many groups");
  }
  return grid;
}

static Error readCounts(const EntryReader &reader, SiteStatistics &site,
                        StringRef key, uint64_t GroupStatistics::*member) {
  return reader.forEachGroup(
      key, site.grouping.isPerTensor(), site.groups.size(),
      [&](size_t index, const json::Value &value) -> Error {
        Expected<int64_t> count = EntryReader::toCount(key, &value);
        if (!count)
          return count.takeError();
        site.groups[index].*member = *count;
        return Error::success();
      });
}

/// Reads a number of each group for which `isPresent`; it is null elsewhere.
static Error
readNumbers(const EntryReader &reader, SiteStatistics &site, StringRef key,
            double GroupStatistics::*member,
            llvm::function_ref<bool(const GroupStatistics &)> isPresent) {
  return reader.forEachGroup(
      key, site.grouping.isPerTensor(), site.groups.size(),
      [&](size_t index, const json::Value &value) -> Error {
        GroupStatistics &group = site.groups[index];
        if (!isPresent(group))
          return value.kind() == json::Value::Null
                     ? Error::success()
                     : makeError("'{0}' must be null where nothing was "
                                 "counted",
                                 key);
        Expected<double> number = toFinite(key, value);
        if (!number)
          return number.takeError();
        group.*member = *number;
        return Error::success();
      });
}

/// amax follows from the others. Somebody who changes it expects an effect.
static Error checkAmax(const EntryReader &reader, const SiteStatistics &site) {
  return reader.forEachGroup(
      "amax", site.grouping.isPerTensor(), site.groups.size(),
      [&](size_t index, const json::Value &value) -> Error {
        const GroupStatistics &group = site.groups[index];
        if (group.count == 0 && value.kind() == json::Value::Null)
          return Error::success();
        Expected<double> amax = toFinite("amax", value);
        if (!amax)
          return amax.takeError();
        if (*amax == group.getAmax())
          return Error::success();
        return makeError("'amax' is {0}, but {1} was measured; an entry that "
                         "states an amax has no 'count'",
                         formatNumber(*amax), formatNumber(group.getAmax()));
      });
}

static Expected<SiteEntry> readMeasured(const EntryReader &reader) {
  Expected<StringRef> kindText = reader.getString("observer");
  if (!kindText)
    return kindText.takeError();
  std::optional<StatisticKind> kind = parseStatisticKind(*kindText);
  if (!kind)
    return makeError("observer '{0}' is not known; accepted are min_max, "
                     "moving_average and histogram",
                     *kindText);
  Expected<StringRef> typeText = reader.getString("type");
  if (!typeText)
    return typeText.takeError();
  std::optional<SampleType> type = parseSampleType(*typeText);
  if (!type)
    return makeError(kUnknownType, *typeText);
  Expected<int64_t> rank = reader.getCount("rank");
  if (!rank)
    return rank.takeError();
  if (*rank > kMaxRank)
    return makeError("'rank' is above {0}", kMaxRank);
  Expected<StringRef> granularity = reader.getString("granularity");
  if (!granularity)
    return granularity.takeError();
  Expected<SiteStatistics> site =
      SiteStatistics::create(*kind, *type, *rank, *granularity);
  if (!site)
    return site.takeError();
  Expected<int64_t> observations = reader.getCount("observations");
  if (!observations)
    return observations.takeError();
  site->observations = *observations;
  if (!site->grouping.isPerTensor()) {
    size_t size;
    Expected<SmallVector<int64_t>> grid = readGrid(reader, size);
    if (!grid)
      return grid.takeError();
    if (static_cast<int64_t>(grid->size()) != *rank)
      return makeError("'grid' must have {0} values, as 'rank' says", *rank);
    // Before there is memory for them.
    if (Error error = reader.forEachGroup(
            "count", false, size,
            [](size_t, const json::Value &) { return Error::success(); }))
      return std::move(error);
    site->growGrid(*grid);
  }

  auto hasCount = [](const GroupStatistics &group) { return group.count > 0; };
  auto hasAverage = [](const GroupStatistics &group) {
    return group.averaged > 0;
  };
  using Group = GroupStatistics;
  if (Error error = readCounts(reader, *site, "count", &Group::count))
    return std::move(error);
  if (Error error = readCounts(reader, *site, "nan", &Group::nan))
    return std::move(error);
  if (Error error = readCounts(reader, *site, "inf", &Group::inf))
    return std::move(error);
  if (Error error = readNumbers(reader, *site, "min", &Group::min, hasCount))
    return std::move(error);
  if (Error error = readNumbers(reader, *site, "max", &Group::max, hasCount))
    return std::move(error);
  if (*kind == StatisticKind::MovingAverage) {
    if (Error error = readCounts(reader, *site, "averaged", &Group::averaged))
      return std::move(error);
    if (Error error = readNumbers(reader, *site, "average_min",
                                  &Group::averageMin, hasAverage))
      return std::move(error);
    if (Error error = readNumbers(reader, *site, "average_max",
                                  &Group::averageMax, hasAverage))
      return std::move(error);
  }
  if (*kind == StatisticKind::Histogram)
    if (Error error = reader.forEachGroup(
            "histogram", site->grouping.isPerTensor(), site->groups.size(),
            [&](size_t index, const json::Value &value) {
              return readHistogram(value, site->groups[index].histogram);
            }))
      return std::move(error);
  if (Error error = checkAmax(reader, *site))
    return std::move(error);
  return SiteEntry(std::move(*site));
}

static Expected<SiteEntry> readStated(const EntryReader &reader) {
  StatedSite site;
  bool isScale = reader.has("scale");
  if (isScale == reader.has("amax"))
    return makeError("an entry without 'count' must have one of 'amax' and "
                     "'scale'");
  StringRef key = isScale ? "scale" : "amax";
  site.quantity =
      isScale ? StatedSite::Quantity::Scale : StatedSite::Quantity::Amax;
  if (reader.has("type")) {
    Expected<StringRef> text = reader.getString("type");
    if (!text)
      return text.takeError();
    site.type = parseSampleType(*text);
    if (!site.type)
      return makeError(kUnknownType, *text);
  }
  if (reader.has("rank")) {
    Expected<int64_t> rank = reader.getCount("rank");
    if (!rank)
      return rank.takeError();
    site.rank = *rank;
  }
  size_t size = 1;
  if (reader.has("granularity")) {
    Expected<StringRef> text = reader.getString("granularity");
    if (!text)
      return text.takeError();
    site.granularity = text->str();
    llvm::erase(site.granularity, ' ');
  }
  bool isPerTensor = site.granularity == "per_tensor";
  if (!isPerTensor) {
    Expected<SmallVector<int64_t>> grid = readGrid(reader, size);
    if (!grid)
      return grid.takeError();
    Expected<Grouping> grouping =
        Grouping::parse(site.granularity, grid->size());
    if (!grouping)
      return grouping.takeError();
    site.grid = *grid;
  }
  if (Error error = reader.forEachGroup(
          key, isPerTensor, size,
          [&](size_t, const json::Value &value) -> Error {
            Expected<double> number = toFinite(key, value);
            if (!number)
              return number.takeError();
            if (*number < 0 || (isScale && *number == 0))
              return makeError("'{0}' must be positive, got {1}", key,
                               formatNumber(*number));
            site.values.push_back(*number);
            return Error::success();
          }))
    return std::move(error);
  return SiteEntry(std::move(site));
}

Expected<SiteEntry> fpq::readEntry(const json::Object &entry) {
  EntryReader reader(entry);
  // What was measured has a count; what somebody wrote has none.
  return reader.has("count") ? readMeasured(reader) : readStated(reader);
}
