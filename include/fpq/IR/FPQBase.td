//===- FPQBase.td - fpq dialect definition -----------------*- tablegen -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_IR_FPQBASE_TD
#define FPQ_IR_FPQBASE_TD

include "mlir/IR/OpBase.td"

def FPQ_Dialect : Dialect {
  let name = "fpq";
  let cppNamespace = "::fpq";
  let summary = "Static float8 quantization";
  let description = [{
    The `fpq` dialect expresses static quantization of tensors to the builtin
    narrow float types (`f8E4M3FN`, `f8E5M2`, ...).

    `fpq.observe` marks a value whose scale is still to be decided.
    `fpq.quantize` and `fpq.dequantize` are the decided form. There is one
    convention for scales in the whole dialect: a scale *multiplies* on the way
    in, `q = sat(rne(x * scale))`, and its reciprocal multiplies on the way out.

    The labels S1 to S9 in the descriptions refer to `docs/Spec.md`.
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect"];
  let hasConstantMaterializer = 1;
  let useDefaultAttributePrinterParser = 1;
  let extraClassDeclaration = [{
    void registerAttributes();
  }];
}

#endif // FPQ_IR_FPQBASE_TD
