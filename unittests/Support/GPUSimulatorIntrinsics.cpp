//===- GPUSimulatorIntrinsics.cpp - what device code calls ----------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GPUSimulatorIntrinsics.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringMap.h"
#include <cmath>

using namespace fpq;
using namespace fpq::test::gpu;
using llvm::APFloat;

IntrinsicHandler fpq::test::gpu::lookupIntrinsic(llvm::StringRef name) {
  static const llvm::StringMap<IntrinsicHandler> handlers = [] {
    llvm::StringMap<IntrinsicHandler> map;
    for (const Intrinsic &intrinsic : llvm::concat<const Intrinsic>(
             getNVVMIntrinsics(), getAMDGCNIntrinsics()))
      map[intrinsic.name] = intrinsic.handler;
    return map;
  }();
  return handlers.lookup(name);
}

const NarrowFormat &fpq::test::gpu::getFormat(llvm::StringRef name) {
  return *llvm::find_if(getNarrowFormats(), [&](const NarrowFormat &format) {
    return format.name == name;
  });
}

uint8_t fpq::test::gpu::encode(float value, const NarrowFormat &format,
                               Overflow overflow) {
  if (std::isnan(value))
    return format.nanCode;
  APFloat converted(value);
  bool losesInfo;
  converted.convert(*format.semantics, APFloat::rmNearestTiesToEven,
                    &losesInfo);
  if (converted.isFinite())
    return converted.bitcastToAPInt().getZExtValue();
  if (overflow == Overflow::NaN)
    return format.nanCode;
  bool isNegative = std::signbit(value);
  APFloat result = overflow == Overflow::Infinity
                       ? APFloat::getInf(*format.semantics, isNegative)
                       : APFloat::getLargest(*format.semantics, isNegative);
  return result.bitcastToAPInt().getZExtValue();
}

float fpq::test::gpu::decode(uint8_t code, const NarrowFormat &format) {
  APFloat value(*format.semantics, llvm::APInt(8, code));
  bool losesInfo;
  value.convert(APFloat::IEEEsingle(), APFloat::rmNearestTiesToEven,
                &losesInfo);
  return value.convertToFloat();
}

float fpq::test::gpu::flushSubnormal(float value) {
  return std::fpclassify(value) == FP_SUBNORMAL ? std::copysign(0.0f, value)
                                                : value;
}

float fpq::test::gpu::approximate(float value, int ulps) {
  if (!BlockRunner::getCurrent().getLaunch().options.perturbs ||
      !std::isnormal(value))
    return value;
  // As a chip is: off by the same wherever the same is computed.
  uint32_t bits = llvm::bit_cast<uint32_t>(value);
  int steps = static_cast<int>((bits * 2654435761u) >> 16) % (2 * ulps + 1);
  float moved = llvm::bit_cast<float>(bits + steps - ulps);
  return std::isnormal(moved) ? moved : value;
}
