//===- fpq-plugin.cpp - fpq as a plugin of mlir-opt -----------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Load with both --load-dialect-plugin and --load-pass-plugin; passes and
// pipelines are then reached through --pass-pipeline.
//
//===----------------------------------------------------------------------===//

#include "fpq/InitAll.h"
#include "mlir/Tools/Plugins/DialectPlugin.h"
#include "mlir/Tools/Plugins/PassPlugin.h"

static constexpr const char *kPluginName = "fpq";
static constexpr const char *kPluginVersion = FPQ_VERSION;

extern "C" LLVM_ATTRIBUTE_WEAK mlir::DialectPluginLibraryInfo
mlirGetDialectPluginInfo() {
  return {MLIR_PLUGIN_API_VERSION, kPluginName, kPluginVersion,
          [](mlir::DialectRegistry *registry) {
            fpq::registerAllDialects(*registry);
          }};
}

extern "C" LLVM_ATTRIBUTE_WEAK mlir::PassPluginLibraryInfo
mlirGetPassPluginInfo() {
  return {MLIR_PLUGIN_API_VERSION, kPluginName, kPluginVersion,
          [] { fpq::registerAllPasses(); }};
}
