//===- TestPrintFloatRanges.cpp - print inferred ranges -------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TestPrintFloatRanges.h"
#include "fpq/Analysis/FloatRangeAnalysis.h"
#include "fpq/IR/FPQOps.h"
#include "mlir/Pass/Pass.h"

using namespace mlir;
using namespace fpq;

namespace {
struct TestPrintFloatRangesPass
    : public PassWrapper<TestPrintFloatRangesPass, OperationPass<>> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(TestPrintFloatRangesPass)

  StringRef getArgument() const final { return "test-fpq-print-float-ranges"; }
  StringRef getDescription() const final {
    return "Write the inferred range of every float result into an attribute";
  }

  void runOnOperation() override {
    FloatRanges ranges(getOperation());
    getOperation()->walk([&](Operation *op) {
      SmallVector<Attribute> texts;
      for (Value result : op->getResults())
        if (hasFloatRange(result.getType())) {
          std::string text;
          llvm::raw_string_ostream os(text);
          ObservedFloatRange found = ranges.lookup(result);
          os << found.range;
          if (found.quantized != found.range)
            os << ", quantized " << found.quantized;
          texts.push_back(StringAttr::get(&getContext(), text));
        }
      // fpq.quantize has a `range` of its own.
      if (texts.size() == 1 && !isa<QuantizeOp>(op))
        op->setAttr("range", texts.front());
      else if (!texts.empty())
        op->setAttr("ranges", ArrayAttr::get(&getContext(), texts));
    });
  }
};
} // namespace

void fpq::test::registerTestPrintFloatRangesPass() {
  PassRegistration<TestPrintFloatRangesPass>();
}
