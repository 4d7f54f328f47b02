//===- TextTable.h - aligned text -------------------------------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_SUPPORT_TEXTTABLE_H
#define FPQ_SUPPORT_TEXTTABLE_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/raw_ostream.h"
#include <string>
#include <vector>

namespace fpq {

/// Prints lines of cells with columns of equal width. All lines have the same
/// number of cells.
inline void printTable(llvm::raw_ostream &os,
                       llvm::ArrayRef<std::vector<std::string>> lines) {
  std::vector<size_t> widths(lines.empty() ? 0 : lines.front().size());
  for (const std::vector<std::string> &cells : lines)
    for (auto [width, cell] : llvm::zip_equal(widths, cells))
      width = std::max(width, cell.size());
  for (const std::vector<std::string> &cells : lines) {
    std::string line;
    for (auto [width, cell] : llvm::zip_equal(widths, cells)) {
      line += cell;
      line.append(width - cell.size() + 2, ' ');
    }
    os << llvm::StringRef(line).rtrim() << '\n';
  }
}

} // namespace fpq

#endif // FPQ_SUPPORT_TEXTTABLE_H
