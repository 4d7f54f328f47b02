//===- SoftmaxRange.cpp - softmax results and their range -----------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "fpq/Analysis/SoftmaxRange.h"
#include "fpq/Analysis/DataMovement.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"

using namespace mlir;
using namespace fpq;

Operation *fpq::getSoftmaxSource(Value value) {
  while (value) {
    if (auto softmax = value.getDefiningOp<linalg::SoftmaxOp>())
      return softmax;
    value = getMovedSource(value);
  }
  return nullptr;
}
