//===- SoftmaxMatcherTest.cpp - a softmax found and left as it is ---------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "fpq/Analysis/SoftmaxMatcher.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/InitAllDialects.h"
#include "mlir/Parser/Parser.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace fpq;

namespace {
class SoftmaxMatcherTest : public testing::Test {
protected:
  SoftmaxMatcherTest() {
    DialectRegistry registry;
    registerAllDialects(registry);
    context.appendDialectRegistry(registry);
  }

  OwningOpRef<ModuleOp> parse(StringRef name) {
    return parseSourceFile<ModuleOp>(
        (FPQ_FRONTEND_MODULES "/" + name + ".mlir").str(), &context);
  }

  MLIRContext context;
};
} // namespace

TEST_F(SoftmaxMatcherTest, FindsMaskedRows) {
  for (StringRef name : {"torch-mlir/sdpa-bool-mask", "tosa/sdpa-bool-mask"}) {
    OwningOpRef<ModuleOp> module = parse(name);
    ASSERT_TRUE(module);
    unsigned found = 0;
    module->walk([&](Operation *op) {
      if (!isa<arith::DivFOp, arith::MulFOp>(op))
        return;
      FailureOr<SoftmaxMatch> match = matchSoftmax(op);
      if (failed(match))
        return;
      ++found;
      EXPECT_EQ(match->dimension, 3u);
      EXPECT_TRUE(match->map.isIdentity());
      EXPECT_TRUE(isa_and_present<arith::SelectOp>(match->maskedRows));
    });
    EXPECT_EQ(found, 1u) << name.str();
  }
}

TEST_F(SoftmaxMatcherTest, FindsWhatIsReturned) {
  for (StringRef name : {"torch-mlir/softmax-3d-dim1", "jax/softmax-3d-dim1",
                         "iree/softmax-3d-dim1", "tosa/softmax-3d-dim1"}) {
    OwningOpRef<ModuleOp> module = parse(name);
    ASSERT_TRUE(module);
    auto function = module->lookupSymbol<func::FuncOp>("main");
    Operation *returnOp = function.getBody().front().getTerminator();
    FailureOr<SoftmaxMatch> match = matchSoftmaxResult(returnOp->getOperand(0));
    ASSERT_TRUE(succeeded(match)) << name.str();
    EXPECT_EQ(match->input, function.getArgument(0));
    EXPECT_EQ(match->dimension, 1u);
    EXPECT_TRUE(match->computeType.isF32());
    EXPECT_FALSE(match->maskedRows);
    EXPECT_TRUE(failed(matchSoftmaxResult(function.getArgument(0))));
  }
}
