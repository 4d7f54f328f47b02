//===- FloatRangeTest.cpp - laws of float ranges --------------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RangeTesting.h"
#include "fpq/Analysis/FloatRangeAnalysis.h"
#include "fpq/IR/NarrowFormat.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/Builders.h"

using namespace mlir;
using namespace fpq;
using namespace fpq::test;

namespace {

class FloatRangeTest : public ::testing::Test {
protected:
  FloatRangeTest() {
    for (double value :
         {-FloatRange::kInf, -1.0, -0.0, 0.0, 0.5, FloatRange::kInf})
      values.push_back(value);
    ranges = getRangesOf(values);
    ranges.push_back(FloatRange::getBottom());
  }

  MLIRContext context;
  std::vector<double> values;
  std::vector<FloatRange> ranges;
};

//===----------------------------------------------------------------------===//
// Lattice
//===----------------------------------------------------------------------===//

TEST_F(FloatRangeTest, JoinIsASemilattice) {
  for (const FloatRange &a : ranges) {
    EXPECT_EQ(FloatRange::join(a, a), a);
    EXPECT_EQ(FloatRange::join(a, FloatRange::getBottom()), a);
    EXPECT_EQ(FloatRange::join(a, FloatRange::getTop()), FloatRange::getTop());
    for (const FloatRange &b : ranges) {
      FloatRange ab = FloatRange::join(a, b);
      EXPECT_EQ(ab, FloatRange::join(b, a));
      EXPECT_TRUE(ab.contains(a) && ab.contains(b));
      for (const FloatRange &c : ranges) {
        ASSERT_EQ(FloatRange::join(ab, c),
                  FloatRange::join(a, FloatRange::join(b, c)));
        // The least upper bound, and so monotone.
        if (c.contains(a) && c.contains(b)) {
          ASSERT_TRUE(c.contains(ab));
        }
      }
    }
  }
}

TEST_F(FloatRangeTest, ContainmentIsThatOfMembers) {
  for (const FloatRange &a : ranges)
    for (const FloatRange &b : ranges) {
      bool holdsAll = llvm::all_of(getMembers(b, values), [&](double value) {
        return a.contains(value);
      });
      EXPECT_EQ(a.contains(b), holdsAll) << toString(a) << toString(b);
    }
}

TEST_F(FloatRangeTest, IntersectionHasTheCommonNumbers) {
  for (const FloatRange &a : ranges)
    for (double lo : values)
      for (double hi : values) {
        FloatRange result = a.intersect(lo, hi);
        EXPECT_EQ(result.mayBeNaN, a.mayBeNaN);
        FloatRange window = FloatRange::getInterval(lo, hi);
        for (double value : values)
          EXPECT_EQ(result.contains(value),
                    a.contains(value) && window.contains(value));
        // Without numbers there is one spelling of it.
        if (!result.hasNumbers()) {
          EXPECT_EQ(FloatRange::join(result, a), a);
        }
      }
}

TEST_F(FloatRangeTest, ZerosAreOrdered) {
  EXPECT_FALSE(FloatRange::getConstant(0.0).contains(-0.0));
  EXPECT_FALSE(FloatRange::getConstant(-0.0).contains(0.0));
  EXPECT_EQ(toString(FloatRange::join(FloatRange::getConstant(0.0),
                                      FloatRange::getConstant(-0.0))),
            "[-0, 0]");
  for (const FloatRange &range : ranges) {
    FloatRange any = withAnyZero(range);
    EXPECT_TRUE(any.contains(range));
    if (range.lo == 0 || range.hi == 0) {
      EXPECT_TRUE(any.contains(0.0) && any.contains(-0.0));
    }
  }
}

//===----------------------------------------------------------------------===//
// Widening
//===----------------------------------------------------------------------===//

// A chain of ever larger ranges ends after a few changes, on a block argument
// and on any other value.
TEST_F(FloatRangeTest, WideningEnds) {
  context.loadDialect<func::FuncDialect>();
  OpBuilder builder(&context);
  Location loc = builder.getUnknownLoc();
  Type type = builder.getF32Type();
  auto function =
      func::FuncOp::create(loc, "f", builder.getFunctionType(type, type));
  builder.setInsertionPointToStart(function.addEntryBlock());
  Value other =
      func::CallOp::create(builder, loc, "g", type, ValueRange()).getResult(0);
  for (Value value : {Value(function.getArgument(0)), other}) {
    FloatRangeLattice lattice(value);
    unsigned changes = 0;
    for (int i = 0; i < 1000; ++i) {
      FloatRange range = FloatRange::getInterval(-i, 2 * i, i > 500);
      if (lattice.join(ObservedFloatRange::get(range)) == ChangeResult::Change)
        ++changes;
      EXPECT_TRUE(lattice.getValue().range.contains(range));
      EXPECT_TRUE(lattice.getValue().quantized.contains(range));
    }
    EXPECT_LE(changes, 8u);
    EXPECT_EQ(lattice.getValue().range, FloatRange::getTop());
  }
  function.erase();
}

//===----------------------------------------------------------------------===//
// Rounding
//===----------------------------------------------------------------------===//

// What any value of a range becomes in the type, subnormals flushed or not.
TEST_F(FloatRangeTest, RoundingGoesOutward) {
  Builder builder(&context);
  SmallVector<Type> types{builder.getF16Type(), builder.getBF16Type(),
                          builder.getF32Type(), builder.getF64Type()};
  // f8E8M0FNU has full ranges only.
  for (const NarrowFormat &format : getNarrowFormats())
    if (format.holdsValues())
      types.push_back(getFloatType(format, &context));
  for (Type type : types) {
    std::vector<double> exact = getInterestingValues(builder.getF32Type());
    for (double value : {1.0 + 0x1p-30, 1.0 - 0x1p-40, 65520.0, 448.0, 464.0,
                         465.0, 0x1p-7, 0x1.8p-10, 0x1p-25, 0x1p-150, 1e300})
      llvm::append_values(exact, value, -value);
    llvm::sort(exact, FloatRange::isLess);
    for (const FloatRange &range : getRangesOf(exact)) {
      FloatRange rounded = roundToType(range, type);
      EXPECT_TRUE(getFullRange(type).contains(rounded));
      for (double value : getMembers(range, exact)) {
        // What arith.truncf makes of a value that has no code (S3).
        const NarrowFormat *format = lookupNarrowFormat(type);
        double result = roundTo(value, type);
        if (format && !std::isfinite(result) && !format->hasInf)
          result = format->hasNaN ? std::nan("") : 0.0;
        ASSERT_TRUE(rounded.contains(result))
            << toString(value) << " is " << toString(result) << " and "
            << toString(range) << " " << toString(rounded);
        if (isWideFloatType(type)) {
          ASSERT_TRUE(rounded.contains(flush(result, type)));
        }
      }
    }
  }
}

TEST_F(FloatRangeTest, UlpsAreThoseOfTheType) {
  Builder builder(&context);
  for (Type type : {Type(builder.getF16Type()), Type(builder.getBF16Type()),
                    Type(builder.getF32Type()), Type(builder.getF64Type())}) {
    const llvm::fltSemantics &semantics =
        cast<FloatType>(type).getFloatSemantics();
    for (double value : getInterestingValues(type)) {
      FloatRange range = roundToType(
          widenByUlps(FloatRange::getConstant(value), type, 3), type);
      for (bool down : {false, true}) {
        llvm::APFloat moved(value);
        bool losesInfo;
        moved.convert(semantics, llvm::APFloat::rmNearestTiesToEven,
                      &losesInfo);
        // Away from zero the next numbers are an ulp apart, or two.
        bool isInner = value != 0 && down == (value > 0);
        for (int i = 0; i < (isInner ? 3 : 1); ++i)
          moved.next(down);
        moved.convert(llvm::APFloat::IEEEdouble(),
                      llvm::APFloat::rmNearestTiesToEven, &losesInfo);
        EXPECT_TRUE(range.contains(moved.convertToDouble()))
            << toString(value) << " " << toString(range);
      }
    }
  }
}

} // namespace
