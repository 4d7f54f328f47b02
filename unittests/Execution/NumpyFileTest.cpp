//===- NumpyFileTest.cpp - the reader of NumPy files ----------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ExecutionTest.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FileUtilities.h"
#include "llvm/Support/raw_ostream.h"
#include <cstring>

using namespace mlir;
using namespace fpq;
using namespace fpq::test;

namespace {

class NumpyFileTest : public ExecutionTest {
protected:
  /// Reads a file of these bytes.
  FailureOr<HostTensor> read(StringRef contents) {
    SmallString<128> path;
    int descriptor;
    if (std::error_code error =
            llvm::sys::fs::createTemporaryFile("fpq", "npy", descriptor, path))
      llvm::report_fatal_error(llvm::Twine(error.message()));
    llvm::FileRemover remover(path);
    llvm::raw_fd_ostream(descriptor, /*shouldClose=*/true) << contents;
    return readNumpyFile(&context, path);
  }

  void expectError(StringRef contents, const std::string &error) {
    EXPECT_TRUE(failed(read(contents)));
    expectOneError({".npy: ", error});
  }
};

std::string makeHeader(StringRef descr, StringRef shape,
                       StringRef fortranOrder = "False") {
  return ("{'descr': '" + descr + "', 'fortran_order': " + fortranOrder +
          ", 'shape': " + shape + ", }\n")
      .str();
}

/// A file of format `major`.0.
std::string makeFile(const std::string &header, StringRef data,
                     unsigned major = 1) {
  std::string file = "\x93NUMPY";
  file += static_cast<char>(major);
  file += '\0';
  for (unsigned byte = 0; byte < (major == 1 ? 2 : 4); ++byte)
    file += static_cast<char>(header.size() >> (8 * byte));
  return file + header + data.str();
}

template <typename T> std::string toBytes(std::vector<T> values) {
  return std::string(reinterpret_cast<const char *>(values.data()),
                     values.size() * sizeof(T));
}

TEST_F(NumpyFileTest, ReadsEveryElementType) {
  auto expect = [&](StringRef descr, StringRef type, const std::string &data) {
    SCOPED_TRACE(descr.str());
    for (unsigned major : {1, 2, 3}) {
      auto tensor = read(makeFile(makeHeader(descr, "(3,)"), data, major));
      ASSERT_TRUE(succeeded(tensor)) << llvm::join(takeErrors(), "\n");
      EXPECT_EQ(tensor->elementType, getType(type));
      EXPECT_EQ(tensor->shape, SmallVector<int64_t>{3});
      EXPECT_EQ(tensor->toDoubles(), (std::vector<double>{1, -2, 3}));
    }
  };
  expect("<f2", "f16", toBytes<uint16_t>({0x3C00, 0xC000, 0x4200}));
  expect("<f4", "f32", toBytes<float>({1, -2, 3}));
  expect("<f8", "f64", toBytes<double>({1, -2, 3}));
  expect("<i4", "i32", toBytes<int32_t>({1, -2, 3}));
  expect("<i8", "i64", toBytes<int64_t>({1, -2, 3}));
}

TEST_F(NumpyFileTest, ReadsBools) {
  auto tensor = read(makeFile(makeHeader("|b1", "(3,)"), {"\1\0\1", 3}));
  ASSERT_TRUE(succeeded(tensor)) << llvm::join(takeErrors(), "\n");
  EXPECT_EQ(tensor->elementType, getType("i1"));
  EXPECT_EQ(tensor->toDoubles(), (std::vector<double>{1, 0, 1}));
}

TEST_F(NumpyFileTest, ReadsEveryShape) {
  auto expect = [&](StringRef text, std::vector<int64_t> shape) {
    SCOPED_TRACE(text.str());
    std::vector<float> values(ShapedType::getNumElements(shape), 0.5f);
    auto tensor = read(makeFile(makeHeader("<f4", text), toBytes(values)));
    ASSERT_TRUE(succeeded(tensor)) << llvm::join(takeErrors(), "\n");
    EXPECT_EQ(ArrayRef<int64_t>(tensor->shape), ArrayRef<int64_t>(shape));
    EXPECT_EQ(tensor->toDoubles(),
              std::vector<double>(values.begin(), values.end()));
  };
  expect("()", {});
  expect("(1,)", {1});
  expect("(2, 3)", {2, 3});
  expect("(2,3,4)", {2, 3, 4});
  expect("(4, 0)", {4, 0});
}

TEST_F(NumpyFileTest, NotANumpyFile) {
  std::string good = makeFile(makeHeader("<f4", "(1,)"), toBytes<float>({1}));
  expectError("", "not a NumPy file");
  expectError("PK\x03\x04 an archive of arrays", "not a NumPy file");
  expectError("\x93NUMPX" + good.substr(6), "not a NumPy file");
  std::string future = good;
  future[6] = 4;
  expectError(future, "NumPy format version 4 is not known");
  EXPECT_TRUE(failed(readNumpyFile(&context, "no/such/file.npy")));
  expectOneError({"no/such/file.npy: "});
}

// Wherever a file ends too early, it is an error.
TEST_F(NumpyFileTest, CutOff) {
  for (unsigned major : {1, 2}) {
    std::string good =
        makeFile(makeHeader("<f4", "(2,)"), toBytes<float>({1, 2}), major);
    for (size_t size = 0; size < good.size(); ++size) {
      EXPECT_TRUE(failed(read(StringRef(good).take_front(size)))) << size;
      EXPECT_EQ(takeErrors().size(), 1u) << size;
    }
    expectError(StringRef(good).drop_back(20), "the header is cut off");
    expectError(StringRef(good).drop_back(1),
                "the data has 7 bytes, the header tells of 2 elements of 4");
    expectError(good + "x", "the data has 9 bytes");
  }
}

TEST_F(NumpyFileTest, UnsupportedElementType) {
  for (StringRef descr : {">f4", "<f16", "|i1", "<U3", "|O", ""})
    expectError(makeFile(makeHeader(descr, "(1,)"), toBytes<float>({1})),
                "element type '" + descr.str() +
                    "' is not supported; accepted "
                    "are <f2, <f4, <f8, <i4, <i8 and |b1");
  // A record type is a list of fields.
  expectError(makeFile("{'descr': [('x', '<f4')], 'fortran_order': False, "
                       "'shape': (1,), }",
                       toBytes<float>({1})),
              "is not supported");
}

TEST_F(NumpyFileTest, ColumnMajorOrder) {
  expectError(
      makeFile(makeHeader("<f4", "(1, 1)", "True"), toBytes<float>({1})),
      "not in row-major (C) order");
}

TEST_F(NumpyFileTest, BadShape) {
  std::string data = toBytes<float>({1});
  expectError(makeFile("{'descr': '<f4', 'fortran_order': False}", data),
              "the header has no shape");
  for (StringRef shape :
       {"1", "(x,)", "(-1,)", "(1.5,)", "(99999999999999999999,)"})
    expectError(makeFile(makeHeader("<f4", shape), data),
                "the header has no shape");
  // Products that overflow, and one that wraps around to the right size.
  for (StringRef shape :
       {"(4294967296, 4294967296)", "(1099511627776, 1048576, "
                                    "1048576)"})
    expectError(makeFile(makeHeader("<f4", shape), data),
                "the shape is too large");
  expectError(makeFile(makeHeader("<f4", "(4611686018427387905,)"), data),
              "the data has 4 bytes");
}

} // namespace
