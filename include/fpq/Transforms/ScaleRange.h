//===- ScaleRange.h - ranges of scaled values -------------------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_TRANSFORMS_SCALERANGE_H
#define FPQ_TRANSFORMS_SCALERANGE_H

#include "fpq/IR/FPQAttrs.h"
#include "mlir/IR/Value.h"

namespace fpq {

/// What lies in `range`, null or not, times `scale`, where up to three
/// roundings to f32 lie between the product and the one that fpq.quantize
/// means.
RangeAttr scaleRange(RangeAttr range, mlir::Value scale);

} // namespace fpq

#endif // FPQ_TRANSFORMS_SCALERANGE_H
