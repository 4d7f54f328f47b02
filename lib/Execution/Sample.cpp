//===- Sample.cpp - the arguments of one run ------------------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "fpq/Execution/Sample.h"
#include "mlir/IR/TypeUtilities.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include <memory>
#if FPQ_HAS_LIBZIP
#include <zip.h>
#endif

using namespace mlir;
using namespace fpq;

using Arrays = std::vector<HostTensor>;

FailureOr<std::vector<std::string>>
fpq::getInputNames(func::FuncOp function, ArrayRef<std::string> names) {
  std::vector<std::string> all = names;
  if (all.empty())
    for (unsigned index = 0; index < function.getNumArguments(); ++index)
      all.push_back("arg" + std::to_string(index));
  if (all.size() == function.getNumArguments())
    return all;
  return function.emitError("takes ")
         << function.getNumArguments() << " arguments, but input-names has "
         << all.size() << " names";
}

static FailureOr<Arrays> readFolder(MLIRContext *context, StringRef path,
                                    ArrayRef<std::string> names) {
  Arrays arrays;
  for (const std::string &name : names) {
    SmallString<128> file(path);
    llvm::sys::path::append(file, name + ".npy");
    FailureOr<HostTensor> array = readNumpyFile(context, file);
    if (failed(array))
      return failure();
    arrays.push_back(std::move(*array));
  }
  return arrays;
}

#if FPQ_HAS_LIBZIP
static FailureOr<Arrays> readArchive(MLIRContext *context, StringRef path,
                                     ArrayRef<std::string> names) {
  auto fail = [&](const Twine &reason) -> FailureOr<Arrays> {
    emitError(UnknownLoc::get(context)) << path << ": " << reason;
    return failure();
  };
  int code = 0;
  std::unique_ptr<zip_t, decltype(&zip_discard)> archive(
      zip_open(path.str().c_str(), ZIP_RDONLY, &code), &zip_discard);
  if (!archive) {
    zip_error_t error;
    zip_error_init_with_code(&error, code);
    std::string reason = zip_error_strerror(&error);
    zip_error_fini(&error);
    return fail(reason);
  }
  Arrays arrays;
  for (const std::string &name : names) {
    std::string member = name + ".npy";
    zip_stat_t status;
    zip_stat_init(&status);
    if (zip_stat(archive.get(), member.c_str(), 0, &status) != 0)
      return fail("there is no array '" + name + "'");
    std::unique_ptr<zip_file_t, decltype(&zip_fclose)> file(
        zip_fopen(archive.get(), member.c_str(), 0), &zip_fclose);
    std::string contents(status.size, '\0');
    if (!file || zip_fread(file.get(), contents.data(), contents.size()) !=
                     static_cast<zip_int64_t>(contents.size()))
      return fail(
          "array '" + name + "' cannot be read: " +
          (file ? zip_file_strerror(file.get()) : zip_strerror(archive.get())));
    FailureOr<HostTensor> array =
        parseNumpyFile(context, (path + ":" + member).str(), contents);
    if (failed(array))
      return failure();
    arrays.push_back(std::move(*array));
  }
  return arrays;
}
#else
static FailureOr<Arrays> readArchive(MLIRContext *context, StringRef path,
                                     ArrayRef<std::string>) {
  emitError(UnknownLoc::get(context))
      << path << ": fpq was built without libzip, which reads .npz files; a "
      << "folder of .npy files is a sample too";
  return failure();
}
#endif

FailureOr<Arrays> fpq::readSample(MLIRContext *context, StringRef path,
                                  ArrayRef<std::string> names) {
  if (llvm::sys::fs::is_directory(path))
    return readFolder(context, path, names);
  if (path.ends_with(".npz"))
    return readArchive(context, path, names);
  emitError(UnknownLoc::get(context))
      << path << ": not a sample: accepted are an .npz file and a folder of "
      << (names.empty() ? StringRef("arg0") : StringRef(names.front()))
      << ".npy and so on";
  return failure();
}

LogicalResult fpq::verifySample(FunctionType function, Location loc,
                                StringRef path, ArrayRef<std::string> names,
                                ArrayRef<HostTensor> arrays) {
  for (auto [type, name, array] :
       llvm::zip_equal(function.getInputs(), names, arrays)) {
    auto expected = cast<RankedTensorType>(type);
    if (expected.getElementType() != array.elementType ||
        failed(verifyCompatibleShape(expected.getShape(), array.shape)))
      return emitError(loc)
             << path << ": '" << name << "' is " << array.getType()
             << ", but the function takes " << expected;
  }
  return success();
}
