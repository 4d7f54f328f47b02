//===- Processes.cpp - the processes of one run ---------------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Processes.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/WithColor.h"
#include "llvm/Support/raw_ostream.h"
#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#if FPQ_HAS_MPI
#include <mpi.h>
#endif

using namespace fpq;
using llvm::Error;
using llvm::Expected;
using llvm::StringRef;

/// Whether mpirun, or what stands for it, started this process. Without it MPI
/// need not start, which takes time and may fail.
static bool hasLauncher() {
  return llvm::any_of(
      std::array{"OMPI_COMM_WORLD_RANK", "PMIX_RANK", "PMI_RANK"},
      [](const char *name) { return std::getenv(name) != nullptr; });
}

llvm::ArrayRef<std::string>
Processes::getShare(llvm::ArrayRef<std::string> items) const {
  size_t begin = items.size() * rank / count;
  size_t end = items.size() * (rank + 1) / count;
  return items.slice(begin, end - begin);
}

#if FPQ_HAS_MPI

Expected<std::unique_ptr<Processes>> Processes::join() {
  if (!hasLauncher())
    return std::unique_ptr<Processes>(new Processes(0, 1));
  // An error of MPI itself ends all processes, after a message.
  int provided, rank, count;
  MPI_Init_thread(nullptr, nullptr, MPI_THREAD_FUNNELED, &provided);
  MPI_Comm_rank(MPI_COMM_WORLD, &rank);
  MPI_Comm_size(MPI_COMM_WORLD, &count);
  return std::unique_ptr<Processes>(new Processes(rank, count));
}

Processes::~Processes() {
  if (!hasLauncher())
    return;
  if (isAlone && count > 1) {
    llvm::WithColor::error(llvm::errs(), "fpq-calibrate")
        << "process " << rank << " of " << count
        << " failed and ends the others\n";
    MPI_Abort(MPI_COMM_WORLD, EXIT_FAILURE);
  }
  MPI_Finalize();
}

bool Processes::allSucceed(bool succeeds) {
  if (count == 1)
    return succeeds;
  unsigned own = succeeds ? count : rank, first = count;
  MPI_Allreduce(&own, &first, 1, MPI_UNSIGNED, MPI_MIN, MPI_COMM_WORLD);
  reports = first == rank || first == count;
  return first == count;
}

/// The longest message: MPI counts with int.
static constexpr uint64_t kMaxMessage = uint64_t(1) << 30;

static void send(StringRef text) {
  uint64_t size = text.size();
  MPI_Send(&size, 1, MPI_UINT64_T, 0, 0, MPI_COMM_WORLD);
  for (uint64_t at = 0; at < size; at += kMaxMessage)
    MPI_Send(text.data() + at, std::min(kMaxMessage, size - at), MPI_CHAR, 0, 0,
             MPI_COMM_WORLD);
}

static std::string receive(unsigned rank) {
  uint64_t size;
  MPI_Recv(&size, 1, MPI_UINT64_T, rank, 0, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
  std::string text(size, '\0');
  for (uint64_t at = 0; at < size; at += kMaxMessage)
    MPI_Recv(&text[at], std::min(kMaxMessage, size - at), MPI_CHAR, rank, 0,
             MPI_COMM_WORLD, MPI_STATUS_IGNORE);
  return text;
}

Error Processes::collect(StringRef text,
                         llvm::function_ref<Error(StringRef)> take) const {
  if (!isFirst()) {
    send(text);
    return Error::success();
  }
  for (unsigned other = 1; other < count; ++other)
    if (Error error = take(receive(other)))
      return error;
  return Error::success();
}

#else

Expected<std::unique_ptr<Processes>> Processes::join() {
  for (const char *name : {"OMPI_COMM_WORLD_SIZE", "PMI_SIZE"}) {
    const char *count = std::getenv(name);
    if (hasLauncher() && count && StringRef(count) != "1")
      return llvm::createStringError(
          "this fpq-calibrate was built without MPI, so that mpirun cannot "
          "split its samples; merge the files of independent processes");
  }
  return std::unique_ptr<Processes>(new Processes(0, 1));
}

Processes::~Processes() = default;

bool Processes::allSucceed(bool succeeds) { return succeeds; }

Error Processes::collect(StringRef,
                         llvm::function_ref<Error(StringRef)>) const {
  return Error::success();
}

#endif
