//===- Histogram.h - histogram of magnitudes --------------------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_CALIBRATION_HISTOGRAM_H
#define FPQ_CALIBRATION_HISTOGRAM_H

#include "llvm/ADT/ArrayRef.h"
#include <cstdint>
#include <vector>

namespace fpq {

/// Counts magnitudes in logarithmic bins that are the same for all data, so
/// that the sum of two histograms is the histogram of both sets. A binade has
/// 32 bins of equal width: bin 32 * e + j holds [1 + j/32, 1 + (j+1)/32) * 2^e.
class Histogram {
public:
  static constexpr int kBinsPerBinade = 32;
  /// Bins of every finite f64 that is not zero lie in [kFirstBin, kEndBin).
  static constexpr int kFirstBin = -1023 * kBinsPerBinade + 1;
  static constexpr int kEndBin = 1024 * kBinsPerBinade;

  /// The bin of a magnitude; below kFirstBin for zero (and f64 subnormals of
  /// less than 2^-1027), kEndBin and above for infinity and NaN.
  static int getBin(double value);
  static double getLowerEdge(int bin);
  static double getUpperEdge(int bin) { return getLowerEdge(bin + 1); }

  /// Counts values given by their bins, leaving out infinity and NaN.
  void add(llvm::ArrayRef<int> bins);
  void add(int bin, uint64_t count);
  void addZeros(uint64_t count) { zeros += count; }
  void merge(const Histogram &other);

  uint64_t getZeros() const { return zeros; }
  /// Counts from the first bin that holds something to the last one.
  llvm::ArrayRef<uint64_t> getCounts() const;
  /// The bin of the first of getCounts().
  int getFirst() const;
  /// Values counted, zeros included.
  uint64_t getTotal() const;
  bool isEmpty() const { return getTotal() == 0; }

private:
  /// Makes room for bins `low` to `high`.
  void grow(int low, int high);

  uint64_t zeros = 0;
  int first = 0;
  std::vector<uint64_t> counts;
};

} // namespace fpq

#endif // FPQ_CALIBRATION_HISTOGRAM_H
