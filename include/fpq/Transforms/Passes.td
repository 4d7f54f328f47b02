//===- Passes.td - fpq transformation passes --------------------------*- tablegen -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_TRANSFORMS_PASSES_TD
#define FPQ_TRANSFORMS_PASSES_TD

include "mlir/Pass/PassBase.td"

def StripObserversPass : Pass<"fpq-strip-observers"> {
  let summary = "Replace every fpq.observe by its operand";
  let description = [{
    Gives up on the sites whose scale is still to be decided: their values stay
    in the precision they are in.
  }];
}

#endif // FPQ_TRANSFORMS_PASSES_TD
