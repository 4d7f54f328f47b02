//===- AcmeDialect.cpp - a dialect of somebody else's ---------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AcmeDialect.h"
#include "fpq/Analysis/FloatRangeArithmetic.h"
#include "mlir/IR/DialectImplementation.h"

#include "AcmeDialect.cpp.inc"

#define GET_OP_CLASSES
#include "AcmeOps.cpp.inc"

void acme::AcmeDialect::initialize() {
  addOperations<
#define GET_OP_LIST
#include "AcmeOps.cpp.inc"
      >();
}

void acme::SoftmaxOp::inferResultRanges(fpq::GetFloatRangeFn getRange,
                                        fpq::SetFloatRangeFn setRange) {
  setRange(getResult(), fpq::FloatRange::getInterval(0, 1, /*mayBeNaN=*/true));
}

void acme::DoubleOp::inferResultRanges(fpq::GetFloatRangeFn getRange,
                                       fpq::SetFloatRangeFn setRange) {
  fpq::FloatRange input = getRange(getInput());
  setRange(getResult(),
           fpq::roundToType(fpq::addRanges(input, input), getType()));
}
