//===- CalibratedScales.cpp - scales from statistics ----------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CalibratedScales.h"
#include "fpq/IR/Numerics.h"
#include "fpq/Support/Error.h"
#include "fpq/Transforms/CalibrationSite.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/TypeUtilities.h"
#include <cmath>

using namespace mlir;
using namespace fpq;
using llvm::Error;
using llvm::Expected;

//===----------------------------------------------------------------------===//
// Entries
//===----------------------------------------------------------------------===//

bool fpq::neverRan(const SiteEntry &entry) {
  const auto *site = std::get_if<SiteStatistics>(&entry);
  if (!site)
    return false;
  GroupStatistics total = site->getTotal();
  return total.count == 0 && total.nan == 0 && total.inf == 0;
}

bool fpq::hasHistogram(const SiteEntry &entry) {
  const auto *site = std::get_if<SiteStatistics>(&entry);
  return site && site->kind == StatisticKind::Histogram;
}

namespace {
/// What an entry says of each group.
struct GroupValues {
  bool areScales;
  std::vector<double> values;
  SmallVector<int64_t> grid;
};
} // namespace

static Error checkFits(const CalibrationSite &site,
                       std::optional<SampleType> type,
                       std::optional<int64_t> rank, StringRef granularity) {
  if (type && *type != site.type)
    return makeError("its values are {0}, those of the entry {1}",
                     stringify(site.type), stringify(*type));
  if (rank && *rank != site.rank)
    return makeError("its rank is {0}, that of the entry {1}", site.rank,
                     *rank);
  if (granularity != site.granularity && site.granularity != "per_tensor")
    return makeError("its granularity is {0}, that of the entry {1}",
                     site.granularity, granularity);
  return Error::success();
}

using GetRange = llvm::function_ref<double(const GroupStatistics &)>;

static Expected<GroupValues> getValues(const SiteStatistics &statistics,
                                       GetRange getRange) {
  GroupValues groups{/*areScales=*/false, {}, statistics.grid};
  for (auto [index, group] : llvm::enumerate(statistics.groups)) {
    if (group.count == 0)
      return makeError("group {0} saw no finite value, but {1} NaN and {2} "
                       "infinities",
                       index, group.nan, group.inf);
    groups.values.push_back(getRange(group));
  }
  return groups;
}

static Expected<GroupValues> getValues(const StatedSite &site, GetRange) {
  bool areScales = site.quantity == StatedSite::Quantity::Scale;
  for (double value : site.values)
    if (areScales && !isValidScale(static_cast<float>(value)))
      return makeError("scale {0} is not valid: it and its reciprocal must be "
                       "positive, finite and normal in f32",
                       value);
  return GroupValues{areScales, site.values, site.grid};
}

static Expected<GroupValues> getValues(const CalibrationSite &site,
                                       const SiteEntry &entry,
                                       GetRange getRange) {
  Error error = std::visit(
      [&](const auto &known) {
        if constexpr (std::is_same_v<decltype(known), const StatedSite &>)
          return checkFits(site, known.type, known.rank, known.granularity);
        else
          return checkFits(site, known.type, known.rank, known.grouping.clause);
      },
      entry);
  if (error)
    return std::move(error);
  Expected<GroupValues> groups = std::visit(
      [&](const auto &known) { return getValues(known, getRange); }, entry);
  // One scale for all has the largest range.
  if (groups && site.granularity == "per_tensor") {
    if (groups->values.empty())
      return makeError("the entry has no groups");
    auto compare = std::less<double>();
    double value = groups->areScales
                       ? *std::min_element(groups->values.begin(),
                                           groups->values.end(), compare)
                       : *std::max_element(groups->values.begin(),
                                           groups->values.end(), compare);
    groups->values = {value};
  }
  return groups;
}

//===----------------------------------------------------------------------===//
// Scales
//===----------------------------------------------------------------------===//

/// The scale of values of magnitude at most `amax`.
static float chooseScale(ScalePolicyAttr policy, const NarrowFormat &format,
                         double amax) {
  if (policy.getKind() == ScalePolicyKind::Number)
    return policy.getNumber().convertToFloat();
  // Any scale does for zeros. This one suits what calibration did not see best.
  if (amax == 0)
    return 1.0f;
  if (std::optional<float> scale = computeScale(policy, format, amax))
    return *scale;
  // The nearest that is valid (S5).
  return amax < 1 ? 0x1p126f : 0x1p-126f;
}

static bool isPowerOfTwo(float scale) {
  int exponent;
  return std::frexp(scale, &exponent) == 0.5f;
}

/// Checks that the groups along each dimension are those of the value, as far
/// as its extents are known, and makes them those of the scale.
static Expected<SmallVector<int64_t>> getScaleShape(RankedTensorType scaleType,
                                                    GranularityAttr granularity,
                                                    ArrayRef<int64_t> grid) {
  SmallVector<int64_t> shape(grid);
  if (granularity.getKind() == GranularityKind::PerAxis)
    shape = {grid[granularity.getAxis()]};
  for (auto [dim, extents] :
       llvm::enumerate(llvm::zip_equal(scaleType.getShape(), shape))) {
    auto [expected, got] = extents;
    if (!ShapedType::isDynamic(expected) && expected != got)
      return makeError("the scale has {0} elements along dimension {1}, the "
                       "entry {2}",
                       expected, dim, got);
  }
  return shape;
}

Expected<TypedAttr> fpq::getCalibratedScales(ObserveOp observe,
                                             const SiteEntry &entry,
                                             ScalePolicyAttr policy,
                                             CalibrationChoice choice) {
  GranularityAttr granularity = observe.getGranularity();
  bool isMX = granularity.getKind() == GranularityKind::MX;
  if (isMX && policy.getKind() == ScalePolicyKind::FPMax)
    policy = ScalePolicyAttr::get(observe.getContext(), ScalePolicyKind::Pow2);
  const NarrowFormat &format = *lookupNarrowFormat(observe.getFormat());
  auto getRange = [&](const GroupStatistics &group) {
    if (!hasHistogram(entry))
      return group.getAmax();
    return chooseRange(
        group.histogram, group.getAmax(), choice, format, observe.getContext(),
        [&](double amax) { return chooseScale(policy, format, amax); });
  };
  Expected<GroupValues> groups =
      getValues(CalibrationSite::get(observe), entry, getRange);
  if (!groups)
    return groups.takeError();

  Builder builder(observe.getContext());
  SmallVector<llvm::APFloat> scales;
  for (double value : groups->values) {
    float scale = groups->areScales ? static_cast<float>(value)
                                    : chooseScale(policy, format, value);
    if (isMX && !isPowerOfTwo(scale))
      return makeError("scale {0} is no power of two, as those of mx are",
                       scale);
    scales.emplace_back(scale);
  }
  Type scaleType = granularity.getScaleType(observe.getType());
  auto tensorType = dyn_cast<RankedTensorType>(scaleType);
  if (!tensorType)
    return TypedAttr(builder.getFloatAttr(scaleType, scales.front()));

  Expected<SmallVector<int64_t>> shape =
      getScaleShape(tensorType, granularity, groups->grid);
  if (!shape)
    return shape.takeError();
  auto elementType = cast<FloatType>(tensorType.getElementType());
  for (llvm::APFloat &scale : scales) {
    bool losesInfo;
    scale.convert(elementType.getFloatSemantics(),
                  llvm::APFloat::rmNearestTiesToEven, &losesInfo);
  }
  return TypedAttr(DenseElementsAttr::get(
      RankedTensorType::get(*shape, elementType), scales));
}
