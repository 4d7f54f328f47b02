//===- acme-opt.cpp - fpq inside somebody else's compiler -----------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Builds a pipeline from fpq's passes in C++, runs it on a module and prints
// the result. Uses the dialects that the module needs and no more. The module
// has ops of a dialect of this project, whose ranges fpq learns from them.
//
//===----------------------------------------------------------------------===//

#include "AcmeDialect.h"
#include "fpq/Analysis/FloatRangeModels.h"
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

func.func @bounded(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %0 = acme.softmax %x : tensor<4x8xf32>
  %1 = fpq.observe %0 site("softmax") format(f8E4M3FN) : tensor<4x8xf32>
  %2 = acme.double %0 : tensor<4x8xf32>
  %3 = fpq.observe %2 site("double") format(f8E4M3FN) : tensor<4x8xf32>
  %4 = acme.gelu %3 : tensor<4x8xf32>
  %5 = fpq.observe %4 site("gelu") format(f8E4M3FN) : tensor<4x8xf32>
  %6 = arith.addf %1, %5 : tensor<4x8xf32>
  return %6 : tensor<4x8xf32>
}
)mlir";

int main() {
  mlir::DialectRegistry registry;
  registry.insert<acme::AcmeDialect, mlir::arith::ArithDialect,
                  mlir::func::FuncDialect, fpq::FPQDialect>();
  fpq::registerFloatRangeExternalModels(registry);
  mlir::MLIRContext context(registry);

  mlir::OwningOpRef<mlir::ModuleOp> module =
      mlir::parseSourceString<mlir::ModuleOp>(kModule, &context);
  if (!module)
    return 1;

  mlir::PassManager passes(&context);
  passes.addPass(fpq::createFoldBoundedObserversPass());
  passes.addPass(fpq::createPrintSitesPass());
  passes.addPass(fpq::createStripObserversPass());
  passes.addPass(fpq::createConvertFPQToLinalgPass());
  if (mlir::failed(passes.run(*module)))
    return 1;

  module->print(llvm::outs());
  return 0;
}
