//===- ProgressBar.cpp - how far a run over samples is --------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "fpq/Execution/ProgressBar.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/raw_ostream.h"

using namespace fpq;

ProgressBar::ProgressBar(size_t total, size_t done, bool isWanted)
    : total(total), first(done), done(done),
      isShown(isWanted && llvm::sys::Process::StandardErrIsDisplayed()) {
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
