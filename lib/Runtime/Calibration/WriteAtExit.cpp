//===- WriteAtExit.cpp - statistics of a program that ends ----------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "fpq/Calibration/Recorder.h"
#include "fpq/Runtime/CalibrationRuntime.h"
#include <cstdlib>

namespace {
struct WriteAtExit {
  // What is created first is destroyed last.
  WriteAtExit() { fpq::Recorder::get(); }
  ~WriteAtExit() {
    const char *path = std::getenv("FPQ_STATISTICS");
    if (path && *path && fpq_write_statistics(path))
      std::_Exit(EXIT_FAILURE);
  }
};
} // namespace

static WriteAtExit writeAtExit;
