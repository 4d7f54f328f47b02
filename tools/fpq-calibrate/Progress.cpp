//===- Progress.cpp - what the user sees of a calibration -----------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Progress.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/raw_ostream.h"
#include <array>

using namespace fpq;

//===----------------------------------------------------------------------===//
// Progress
//===----------------------------------------------------------------------===//

ProgressBar::ProgressBar(size_t total, size_t done)
    : total(total), first(done), done(done),
      isShown(llvm::sys::Process::StandardErrIsDisplayed()) {
  if (isShown)
    draw();
}

ProgressBar::~ProgressBar() {
  if (!isShown)
    return;
  draw();
  llvm::errs() << '\n';
}

void ProgressBar::advance() {
  ++done;
  // Terminals are slow.
  Clock::time_point now = Clock::now();
  if (!isShown || now - lastDrawn < std::chrono::milliseconds(100))
    return;
  lastDrawn = now;
  draw();
}

void ProgressBar::draw() const {
  constexpr size_t kWidth = 40;
  size_t filled = total == 0 ? kWidth : kWidth * done / total;
  std::string left;
  if (done > first && done < total) {
    std::chrono::duration<double> elapsed = Clock::now() - start;
    double seconds = elapsed.count() / (done - first) * (total - done);
    left = llvm::formatv(", {0:F0} s left", seconds);
  }
  // The end of the line may have a longer one behind it.
  llvm::errs() << '\r' << '[' << std::string(filled, '#')
               << std::string(kWidth - filled, '.') << "] " << done << '/'
               << total << " samples" << left << "\x1b[K";
}

//===----------------------------------------------------------------------===//
// Summary
//===----------------------------------------------------------------------===//

static constexpr size_t kNumColumns = 9;
using Cells = std::array<std::string, kNumColumns>;

static std::string formatShort(double value) {
  std::string text;
  llvm::raw_string_ostream(text) << llvm::format("%.6g", value);
  return text;
}

static Cells describe(llvm::StringRef name, const SiteStatistics &site) {
  GroupStatistics total = site.getTotal();
  bool hasRange = total.count > 0;
  auto number = [&](double value) {
    return hasRange ? formatShort(value) : std::string("-");
  };
  return {name.str(),
          stringify(site.type).str(),
          stringify(site.kind).str(),
          site.grouping.clause,
          std::to_string(site.observations),
          number(total.min),
          number(total.max),
          number(total.getAmax()),
          std::to_string(total.nan + total.inf)};
}

void fpq::printSummary(llvm::raw_ostream &os, const Statistics &statistics) {
  std::vector<Cells> lines;
  lines.push_back({"site", "type", "observer", "granularity", "runs", "min",
                   "max", "amax", "NaN+Inf"});
  for (const auto &[name, entry] : statistics)
    if (const auto *site = std::get_if<SiteStatistics>(&entry))
      lines.push_back(describe(name, *site));

  std::array<size_t, kNumColumns> widths{};
  for (const Cells &cells : lines)
    for (auto [width, cell] : llvm::zip(widths, cells))
      width = std::max(width, cell.size());
  for (const Cells &cells : lines) {
    std::string line;
    for (auto [width, cell] : llvm::zip(widths, cells)) {
      line += cell;
      line.append(width - cell.size() + 2, ' ');
    }
    os << llvm::StringRef(line).rtrim() << '\n';
  }
}
