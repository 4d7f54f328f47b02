//===- Processes.h - the processes of one run -------------------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_TOOLS_FPQ_CALIBRATE_PROCESSES_H
#define FPQ_TOOLS_FPQ_CALIBRATE_PROCESSES_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <memory>
#include <string>

namespace fpq {

/// The processes that mpirun started together, of which this is one; or this
/// one alone, without mpirun. A program has one object.
class Processes {
public:
  /// Joins the others. Fails if there are some and fpq was built without MPI.
  static llvm::Expected<std::unique_ptr<Processes>> join();

  /// Leaves the others, or ends them after failAlone.
  ~Processes();
  Processes(const Processes &) = delete;
  Processes &operator=(const Processes &) = delete;

  unsigned getRank() const { return rank; }
  unsigned getCount() const { return count; }
  bool isFirst() const { return rank == 0; }

  /// The part of `items` that this process works on. The parts of all, in their
  /// order, are `items`.
  llvm::ArrayRef<std::string> getShare(llvm::ArrayRef<std::string> items) const;

  /// Whether `succeeds` is set in all processes, each of which calls this.
  bool allSucceed(bool succeeds);

  /// Says that this process will not do what the others wait for.
  void failAlone() { isAlone = true; }

  /// Whether this process should say why it failed: the first does of those
  /// that failed together.
  bool isReporter() const { return reports; }

  /// Calls `take`, in the first process, with the texts of the others in their
  /// order. Each process calls this.
  llvm::Error
  collect(llvm::StringRef text,
          llvm::function_ref<llvm::Error(llvm::StringRef text)> take) const;

private:
  Processes(unsigned rank, unsigned count) : rank(rank), count(count) {}

  unsigned rank, count;
  bool reports = true, isAlone = false;
};

} // namespace fpq

#endif // FPQ_TOOLS_FPQ_CALIBRATE_PROCESSES_H
