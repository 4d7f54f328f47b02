//===- CalibrationSite.cpp - observers as statistics name them ------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "fpq/Transforms/CalibrationSite.h"
#include "mlir/IR/TypeUtilities.h"
#include "llvm/ADT/TypeSwitch.h"
#include "llvm/Support/JSON.h"

using namespace mlir;
using namespace fpq;

static StatisticKind getKind(ObserverKind kind) {
  switch (kind) {
  case ObserverKind::MinMax:
    return StatisticKind::MinMax;
  case ObserverKind::MovingAverage:
    return StatisticKind::MovingAverage;
  case ObserverKind::Histogram:
    return StatisticKind::Histogram;
  }
  llvm_unreachable("unknown observer kind");
}

static SampleType getSampleType(Type type) {
  return llvm::TypeSwitch<Type, SampleType>(type)
      .Case([](Float16Type) { return SampleType::F16; })
      .Case([](BFloat16Type) { return SampleType::BF16; })
      .Case([](Float32Type) { return SampleType::F32; })
      .Case([](Float64Type) { return SampleType::F64; });
}

std::string fpq::getClause(GranularityAttr granularity) {
  std::string text = stringifyGranularityKind(granularity.getKind()).str();
  llvm::raw_string_ostream os(text);
  switch (granularity.getKind()) {
  case GranularityKind::PerTensor:
    break;
  case GranularityKind::PerAxis:
  case GranularityKind::MX:
    os << '(' << granularity.getAxis() << ')';
    break;
  case GranularityKind::PerBlock:
    os << '(';
    llvm::interleave(granularity.getBlocks(), os, ",");
    os << ')';
    break;
  }
  return text;
}

CalibrationSite CalibrationSite::get(ObserveOp observe) {
  auto shaped = dyn_cast<ShapedType>(observe.getType());
  return {llvm::json::fixUTF8(observe.getSite()), ::getKind(observe.getKind()),
          getSampleType(getElementTypeOrSelf(observe.getType())),
          shaped ? shaped.getRank() : 0, getClause(observe.getGranularity())};
}
