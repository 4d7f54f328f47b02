//===- AcmeOps.td - a dialect of somebody else's -----------*- tablegen -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ACME_OPS_TD
#define ACME_OPS_TD

include "fpq/Interfaces/InferFloatRangeInterface.td"
include "mlir/IR/OpBase.td"
include "mlir/Interfaces/InferTypeOpInterface.td"
include "mlir/Interfaces/SideEffectInterfaces.td"

def AcmeDialect : Dialect {
  let name = "acme";
  let cppNamespace = "::acme";
  let summary = "A dialect that fpq does not know";
}

class AcmeOp<string mnemonic, list<Trait> traits = []>
    : Op<AcmeDialect, mnemonic,
         !listconcat([Pure, SameOperandsAndResultType], traits)> {
  let arguments = (ins AnyRankedTensor:$input);
  let results = (outs AnyRankedTensor:$result);
  let assemblyFormat = "$input attr-dict `:` type($input)";
}

def SoftmaxOp : AcmeOp<"softmax",
    [DeclareOpInterfaceMethods<InferFloatRangeInterface>]> {
  let summary = "Softmax along the last dimension";
  let description = [{
    Whose results are in [0, 1], or NaN where a row holds one:

    ```mlir
    %0 = acme.softmax %x : tensor<4x8xf32>
    ```
  }];
}

def DoubleOp : AcmeOp<"double",
    [DeclareOpInterfaceMethods<InferFloatRangeInterface>]> {
  let summary = "Twice its operand";
  let description = [{
    Whose range follows from that of the operand:

    ```mlir
    %0 = acme.double %x : tensor<4x8xf32>
    ```
  }];
}

def GeluOp : AcmeOp<"gelu"> {
  let summary = "Gelu, without the interface";
  let description = [{
    Of which fpq knows nothing:

    ```mlir
    %0 = acme.gelu %x : tensor<4x8xf32>
    ```
  }];
}

#endif // ACME_OPS_TD
