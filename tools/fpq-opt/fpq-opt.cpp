//===- fpq-opt.cpp - mlir-opt with fpq ------------------------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Everything that mlir-opt has, plus the fpq dialect, passes and pipelines.
//
//===----------------------------------------------------------------------===//

#include "fpq/InitAll.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/InitAllPasses.h"
#include "mlir/Target/LLVMIR/Dialect/All.h"
#include "mlir/Tools/mlir-opt/MlirOptMain.h"

#ifdef FPQ_INCLUDE_TESTS
#include "TestPrintFloatRanges.h"
#endif

int main(int argc, char **argv) {
  mlir::DialectRegistry registry;
  mlir::registerAllDialects(registry);
  mlir::registerAllExtensions(registry);
  mlir::registerAllGPUToLLVMIRTranslations(registry);
  mlir::registerAllPasses();
  fpq::registerAllDialects(registry);
  fpq::registerAllPasses();
#ifdef FPQ_INCLUDE_TESTS
  fpq::test::registerTestPrintFloatRangesPass();
#endif
  return mlir::asMainReturnCode(mlir::MlirOptMain(
      argc, argv, "MLIR optimizer with static float8 quantization\n",
      registry));
}
