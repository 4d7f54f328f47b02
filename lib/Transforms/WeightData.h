//===- WeightData.h - elements of weights by channel ------------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_LIB_TRANSFORMS_WEIGHTDATA_H
#define FPQ_LIB_TRANSFORMS_WEIGHTDATA_H

#include "fpq/IR/NarrowFormat.h"
#include "mlir/IR/BuiltinAttributes.h"
#include <optional>

namespace fpq {

/// The elements of a constant of wide floats: those of a channel have one index
/// along an axis; without an axis there is one channel. Work is shared among
/// the threads of the context.
class WeightData {
public:
  /// Requires that `attr` has elements, and is dense or a resource with data
  /// for all of them.
  WeightData(mlir::ElementsAttr attr, std::optional<int64_t> axis);

  int64_t getNumChannels() const { return channels; }

  /// The largest magnitude of each channel, NaN if it holds a NaN.
  std::vector<double> getMagnitudes() const;

  /// The index of the first NaN or infinity; there is one.
  llvm::SmallVector<int64_t> findNonFinite() const;

  /// The elements under fpq.quantize with a scale for each channel.
  mlir::ElementsAttr quantize(llvm::ArrayRef<float> scales,
                              const NarrowFormat &format) const;

private:
  /// Part of the elements in the order of memory: `count` from `first` on.
  struct Part {
    int64_t first, count;
  };

  bool isSplat() const { return data.size() == bytes && elements != 1; }
  /// Calls `visit` with parts that hold whole rows, if channels are columns.
  void forEachPart(llvm::function_ref<void(Part)> visit) const;
  /// Calls `visit` with the channel of each run in `part` and the run.
  template <typename Visit> void forEachRun(Part part, Visit visit) const;
  void quantizePart(Part part, llvm::ArrayRef<float> scales,
                    const NarrowFormat &format, uint8_t *codes) const;

  mlir::ElementsAttr attr;
  mlir::RankedTensorType type;
  mlir::FloatType elementType;
  llvm::ArrayRef<char> data;
  size_t bytes;
  int64_t elements, channels = 1;
  /// How many elements of a channel lie side by side.
  int64_t inner;
};

} // namespace fpq

#endif // FPQ_LIB_TRANSFORMS_WEIGHTDATA_H
