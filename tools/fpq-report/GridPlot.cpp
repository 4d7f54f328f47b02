//===- GridPlot.cpp - a histogram against the grid of a format ------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GridPlot.h"
#include "Comparison.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/FormatVariadic.h"
#include <cmath>

using namespace fpq;
using llvm::SmallVector;

// Of the drawing, in its own units.
static constexpr double kWidth = 800, kHeight = 182;
static constexpr double kTop = 40, kBase = 148;
/// Where the bar of zeros stands, and where the axis begins and ends.
static constexpr double kZerosLeft = 6, kZerosRight = 34;
static constexpr double kLeft = 46, kRight = kWidth - 6;

// Binades that are shown below the smallest value and above the largest.
static constexpr int kBinadesBelow = 6, kBinadesAbove = 3;

namespace {
struct Region {
  const char *style, *label;
  double left, right;
  uint64_t count = 0;
};

/// One bar: the bins from `first` to before `end`.
struct Bar {
  int first, end;
  uint64_t count = 0;
  const Region *region = nullptr;
};

class GridPlot {
public:
  explicit GridPlot(const QuantizationError &error)
      : error(error), format(error.getFormat()) {
    low = std::ilogb(format.min) - kBinadesBelow;
    high = std::ilogb(format.max) + 1 + kBinadesAbove;
    step = std::ilogb(format.max) - static_cast<int>(format.mantissaBits);
    limit = format.max + std::ldexp(0.5, step);
    setRegions();
    setBars();
  }

  void print(llvm::raw_ostream &os) const {
    os << llvm::formatv("<svg viewBox=\"0 0 {0} {1}\" role=\"img\" "
                        "aria-label=\"Histogram of |x &#183; scale|\">\n",
                        kWidth, kHeight);
    printRegions(os);
    printBars(os);
    printZeros(os);
    printAxis(os);
    os << "</svg>\n";
  }

private:
  double getX(double log) const {
    return kLeft + (log - low) / (high - low) * (kRight - kLeft);
  }

  void setRegions() {
    double half = std::log2(format.min) - 1;
    double normal = std::log2(format.minNormal), end = std::log2(limit);
    regions = {Region{"flushed", "to 0", kLeft, getX(half)},
               Region{"subnormal", "subnormal", getX(half), getX(normal)},
               Region{"normal", "normal", getX(normal), getX(end)},
               Region{"saturated", "saturated", getX(end), kRight}};
  }

  /// Bars of a part of a binade, such that the edges of regions are edges of
  /// bars: those are multiples of a 32th of a binade in every format.
  void setBars() {
    constexpr int kBins = Histogram::kBinsPerBinade;
    double widthOfBinade = (kRight - kLeft) / (high - low);
    int binsOfBar = widthOfBinade > 48 ? kBins / 8 : kBins / 4;
    int largest = Histogram::getBin(format.max);
    int saturated = Histogram::getBin(limit);
    SmallVector<int> edges;
    for (int edge = low * kBins; edge <= high * kBins; edge += binsOfBar) {
      // The largest values are no more than rounded.
      if (edge < largest || edge >= saturated)
        edges.push_back(edge);
      if (edge < saturated && edge + binsOfBar > saturated)
        edges.push_back(saturated);
    }
    for (auto [first, end] :
         llvm::zip(edges, llvm::drop_begin(llvm::ArrayRef(edges))))
      bars.push_back({first, end});
    int bin = error.scaled.getFirst();
    auto *bar = bars.begin();
    for (uint64_t count : error.scaled.getCounts()) {
      // What lies outside is in the first and the last bar.
      while (bin >= bar->end && bar + 1 != bars.end())
        ++bar;
      bar->count += count;
      ++bin;
    }
    const int edgesOfRegions[] = {Histogram::getBin(format.min) - kBins,
                                  Histogram::getBin(format.minNormal),
                                  saturated};
    for (Bar &bar : bars) {
      size_t region = llvm::count_if(
          edgesOfRegions, [&](int edge) { return bar.first >= edge; });
      bar.region = &regions[region];
      regions[region].count += bar.count;
      highest = std::max(highest, getDensity(bar));
    }
  }

  static double getLog(int bin) {
    return std::log2(Histogram::getLowerEdge(bin));
  }

  /// Bars differ in width: their areas are what compares.
  static double getDensity(const Bar &bar) {
    return bar.count / (getLog(bar.end) - getLog(bar.first));
  }

  double getShare(uint64_t count) const {
    return error.count == 0 ? 0 : static_cast<double>(count) / error.count;
  }

  void printRegions(llvm::raw_ostream &os) const {
    for (const Region &region : regions) {
      os << llvm::formatv("<rect class=\"region {0}\" x=\"{1:F1}\" y=\"{2}\" "
                          "width=\"{3:F1}\" height=\"{4}\"/>\n",
                          region.style, region.left, kTop - 4,
                          region.right - region.left, kBase - kTop + 4);
      os << llvm::formatv("<text x=\"{0:F1}\" y=\"13\">{1}<tspan x=\"{0:F1}\" "
                          "dy=\"16\">{2}</tspan></text>\n",
                          (region.left + region.right) / 2, region.label,
                          formatShare(getShare(region.count)));
    }
  }

  void printBar(llvm::raw_ostream &os, const char *style, double left,
                double right, double part, const std::string &title) const {
    // Rare values are to be seen.
    double height = std::max(1.5, part * (kBase - kTop));
    os << llvm::formatv("<rect class=\"bar {0}\" x=\"{1:F1}\" y=\"{2:F1}\" "
                        "width=\"{3:F1}\" height=\"{4:F1}\"><title>{5}</title>"
                        "</rect>\n",
                        style, left, kBase - height, right - left, height,
                        title);
  }

  void printBars(llvm::raw_ostream &os) const {
    for (const Bar &bar : bars) {
      if (bar.count == 0)
        continue;
      std::string title;
      llvm::raw_string_ostream(title)
          << llvm::format("%.4g", Histogram::getLowerEdge(bar.first)) << " to "
          << llvm::format("%.4g", Histogram::getLowerEdge(bar.end)) << ": "
          << formatShare(getShare(bar.count)) << " (" << bar.count << ")";
      printBar(os, bar.region->style, getX(getLog(bar.first)) + 0.4,
               getX(getLog(bar.end)) - 0.4, getDensity(bar) / highest, title);
    }
  }

  void printZeros(llvm::raw_ostream &os) const {
    uint64_t zeros = error.scaled.getZeros();
    double middle = (kZerosLeft + kZerosRight) / 2;
    os << llvm::formatv("<rect class=\"region\" x=\"{0}\" y=\"{1}\" "
                        "width=\"{2}\" height=\"{3}\"/>\n",
                        kZerosLeft, kTop - 4, kZerosRight - kZerosLeft,
                        kBase - kTop + 4);
    os << llvm::formatv("<text x=\"{0}\" y=\"{1}\">0</text>\n", middle,
                        kBase + 15);
    if (zeros == 0)
      return;
    // As if they were in a quarter of a binade; they may be most of all.
    double part = highest == 0 ? 1 : std::min(1.0, 4 * zeros / highest);
    std::string title = "0: " + formatShare(getShare(zeros)) + " (" +
                        std::to_string(zeros) + ")";
    printBar(os, "zero", kZerosLeft + 3, kZerosRight - 3, part, title);
    os << llvm::formatv("<text x=\"{0}\" y=\"29\"><tspan>{1}</tspan></text>\n",
                        middle, formatShare(getShare(zeros)));
  }

  void printAxis(llvm::raw_ostream &os) const {
    os << llvm::formatv("<path class=\"axis\" d=\"M{0} {1}H{2}M{3} {1}H{4}\"/>"
                        "\n",
                        kZerosLeft, kBase, kZerosRight, kLeft, kRight);
    int distance = high - low > 20 ? 4 : 2;
    for (int log = low; log <= high; ++log) {
      double x = getX(log);
      bool hasLabel = log % distance == 0 && log != low && log != high;
      os << llvm::formatv("<path class=\"axis\" d=\"M{0:F1} {1}v{2}\"/>\n", x,
                          kBase, hasLabel ? 5 : 3);
      if (hasLabel)
        os << llvm::formatv("<text x=\"{0:F1}\" y=\"{1}\">2<tspan class=\"up\" "
                            "dy=\"-5\">{2}{3}</tspan></text>\n",
                            x, kBase + 18, log < 0 ? "&#8722;" : "",
                            std::abs(log));
    }
    os << llvm::formatv("<text class=\"caption\" x=\"{0}\" y=\"{1}\">"
                        "|x &#183; scale|</text>\n",
                        (kLeft + kRight) / 2, kHeight - 2);
  }

  const QuantizationError &error;
  const NarrowFormat &format;
  int low, high, step;
  double limit, highest = 0;
  std::array<Region, 4> regions;
  SmallVector<Bar> bars;
};
} // namespace

void fpq::printGridPlot(llvm::raw_ostream &os, const QuantizationError &error) {
  GridPlot(error).print(os);
}
