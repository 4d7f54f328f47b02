//===- ConstantData.h - elements of large constants -------------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_TRANSFORMS_CONSTANTDATA_H
#define FPQ_TRANSFORMS_CONSTANTDATA_H

#include "mlir/IR/BuiltinAttributes.h"

namespace fpq {

/// The elements of `attr` as they lie in memory, the one element of a splat, or
/// nothing where they are not known: an elided resource, a sparse constant.
llvm::ArrayRef<char> getRawElements(mlir::ElementsAttr attr);

/// A constant of `type` whose bytes `write` writes, all of them. It is a
/// resource if `original` is one, named after it with `suffix`.
mlir::ElementsAttr
createConstantLike(mlir::ElementsAttr original, mlir::RankedTensorType type,
                   llvm::StringRef suffix,
                   llvm::function_ref<void(llvm::MutableArrayRef<char>)> write);

} // namespace fpq

#endif // FPQ_TRANSFORMS_CONSTANTDATA_H
