//===- HandWrittenSoftmax.h - a kernel that needs no fpq pass ---*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_UNITTESTS_GPU_HANDWRITTENSOFTMAX_H
#define FPQ_UNITTESTS_GPU_HANDWRITTENSOFTMAX_H

#include <string>

namespace fpq::test {

/// A module whose @main quantizes the softmax of the rows of a
/// tensor<?x?xf32> to f8E4M3FN at scale 448, in a kernel with NVVM's
/// intrinsics and a block of 128 lanes a row. Rows have an even number of
/// columns.
std::string makeHandWrittenSoftmax();

} // namespace fpq::test

#endif // FPQ_UNITTESTS_GPU_HANDWRITTENSOFTMAX_H
