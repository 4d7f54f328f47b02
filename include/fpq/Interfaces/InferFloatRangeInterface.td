//===- InferFloatRangeInterface.td - float ranges ----------*- tablegen -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_INTERFACES_INFERFLOATRANGEINTERFACE_TD
#define FPQ_INTERFACES_INFERFLOATRANGEINTERFACE_TD

include "mlir/IR/OpBase.td"

def InferFloatRangeInterface : OpInterface<"InferFloatRangeInterface"> {
  let description = [{
    Lets an op take part in float range analysis: it states the ranges of its
    float results (scalars, or all elements of a tensor or vector), given those
    of its operands. An op without the interface has results of any value.

    A range must hold every value that an execution can produce, rounding
    included. An op of a downstream dialect implements the method itself; see
    `docs/RangeAnalysis.md`.
  }];
  let cppNamespace = "::fpq";

  let methods = [
    InterfaceMethod<[{
      Calls `setRange` with the range of each float result, and of each float
      argument of a region of the op that no branch passes.

      `getRange` gives the range of an operand or of a value that a region of
      the op yields; it is bottom where nothing is known yet, and then the
      method is called again. It must be monotone: larger ranges in, no smaller
      ranges out. It is called only when no operand is bottom.
    }],
    /*retTy=*/"void",
    /*methodName=*/"inferResultRanges",
    /*args=*/(ins "::fpq::GetFloatRangeFn":$getRange,
                  "::fpq::SetFloatRangeFn":$setRange)>
  ];
}

#endif // FPQ_INTERFACES_INFERFLOATRANGEINTERFACE_TD
