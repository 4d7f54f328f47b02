//===- InferFloatRangeInterface.cpp - float ranges ------------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "fpq/Interfaces/InferFloatRangeInterface.h"

#include "fpq/Interfaces/InferFloatRangeInterface.cpp.inc"
