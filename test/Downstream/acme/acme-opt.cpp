//===- acme-opt.cpp - fpq inside somebody else's compiler -----------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Builds a pipeline from fpq's passes in C++, runs it on a module and prints
// the result. Uses the dialects that the module needs and no more.
//
//===----------------------------------------------------------------------===//

#include "fpq/Conversion/Passes.h"
#include "fpq/IR/FPQDialect.h"
#include "fpq/Transforms/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/IR/OwningOpRef.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"
#include "llvm/Support/raw_ostream.h"

static constexpr const char *kModule = R"mlir(
func.func @main(%x: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf8E4M3FN>) {
  %scale = arith.constant 448.0 : f32
  %observed = fpq.observe %x site("acme") format(f8E4M3FN) : tensor<4xf32>
  %q = fpq.quantize %observed, %scale
     : tensor<4xf32>, f32 -> tensor<4xf8E4M3FN>
  return %observed, %q : tensor<4xf32>, tensor<4xf8E4M3FN>
}
)mlir";

int main() {
  mlir::DialectRegistry registry;
  registry.insert<mlir::arith::ArithDialect, mlir::func::FuncDialect,
                  fpq::FPQDialect>();
  mlir::MLIRContext context(registry);

  mlir::OwningOpRef<mlir::ModuleOp> module =
      mlir::parseSourceString<mlir::ModuleOp>(kModule, &context);
  if (!module)
    return 1;

  mlir::PassManager passes(&context);
  passes.addPass(fpq::createStripObserversPass());
  passes.addPass(fpq::createConvertFPQToLinalgPass());
  if (mlir::failed(passes.run(*module)))
    return 1;

  module->print(llvm::outs());
  return 0;
}
