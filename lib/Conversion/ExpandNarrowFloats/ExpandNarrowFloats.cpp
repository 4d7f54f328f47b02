//===- ExpandNarrowFloats.cpp - narrow casts as integer arithmetic ----*- C++
//-*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "fpq/Conversion/ExpandNarrowFloats.h"
#include "fpq/Conversion/Passes.h"
#include "fpq/IR/FPQOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"

namespace fpq {
#define GEN_PASS_DEF_EXPANDNARROWFLOATSPASS
#include "fpq/Conversion/Passes.h.inc"
} // namespace fpq

using namespace mlir;
using namespace fpq;

namespace {
struct ExpandNarrowFloatsPass
    : public fpq::impl::ExpandNarrowFloatsPassBase<ExpandNarrowFloatsPass> {
  using Base::Base;

  void runOnOperation() override {}
};
} // namespace
