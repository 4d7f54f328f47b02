//===- Histogram.cpp - histogram of magnitudes ----------------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "fpq/Calibration/Histogram.h"
#include "llvm/ADT/bit.h"
#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>

using namespace fpq;

// A bin is the exponent and the first five bits of the significand of an f64.
static constexpr int kDroppedBits = 52 - 5;
static constexpr int kBias = 1023 * Histogram::kBinsPerBinade;

int Histogram::getBin(double value) {
  auto bits = llvm::bit_cast<uint64_t>(std::fabs(value));
  return static_cast<int>(bits >> kDroppedBits) - kBias;
}

double Histogram::getLowerEdge(int bin) {
  assert(bin >= kFirstBin && bin <= kEndBin);
  return llvm::bit_cast<double>(static_cast<uint64_t>(bin + kBias)
                                << kDroppedBits);
}

void Histogram::grow(int low, int high) {
  if (counts.empty()) {
    first = low;
    counts.resize(high - low + 1);
    return;
  }
  if (low < first) {
    counts.insert(counts.begin(), first - low, 0);
    first = low;
  }
  if (high >= first + static_cast<int>(counts.size()))
    counts.resize(high - first + 1);
}

void Histogram::add(llvm::ArrayRef<int> bins) {
  int low = kEndBin, high = kFirstBin - 1;
  for (int bin : bins) {
    low = std::min(low, bin < kFirstBin ? kEndBin : bin);
    high = std::max(high, bin >= kEndBin ? kFirstBin - 1 : bin);
  }
  if (low <= high)
    grow(low, high);
  uint64_t *window = counts.data() - first;
  for (int bin : bins) {
    if (bin < kFirstBin)
      ++zeros;
    else if (bin < kEndBin)
      ++window[bin];
  }
}

void Histogram::add(int bin, uint64_t count) {
  assert(bin >= kFirstBin && bin < kEndBin);
  if (count == 0)
    return;
  grow(bin, bin);
  counts[bin - first] += count;
}

void Histogram::merge(const Histogram &other) {
  zeros += other.zeros;
  for (size_t index = 0; index < other.counts.size(); ++index)
    add(other.first + static_cast<int>(index), other.counts[index]);
}

llvm::ArrayRef<uint64_t> Histogram::getCounts() const {
  llvm::ArrayRef<uint64_t> used(counts);
  while (!used.empty() && used.back() == 0)
    used = used.drop_back();
  return used.drop_while([](uint64_t count) { return count == 0; });
}

int Histogram::getFirst() const {
  return first + static_cast<int>(getCounts().data() - counts.data());
}

uint64_t Histogram::getTotal() const {
  return std::accumulate(counts.begin(), counts.end(), zeros);
}
