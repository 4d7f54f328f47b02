//===- NumpyFile.cpp - read NumPy files -----------------------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The format: numpy.lib.format in NumPy's documentation. A magic string, two
// bytes of version, the length of the header (2 bytes, from 2.0 on 4), the
// header as the text of a Python dictionary, the data.
//
//===----------------------------------------------------------------------===//

#include "fpq/Execution/HostTensor.h"
#include "mlir/IR/Builders.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/Endian.h"
#include "llvm/Support/MathExtras.h"
#include "llvm/Support/MemoryBuffer.h"
#include <cstring>

using namespace mlir;
using namespace fpq;

/// What follows `'key': ` in the text of a dictionary, up to its end.
static StringRef findValue(StringRef header, StringRef key) {
  std::string quoted = ("'" + key + "':").str();
  size_t at = header.find(quoted);
  return at == StringRef::npos ? StringRef()
                               : header.substr(at + quoted.size()).ltrim();
}

static Type getElementType(MLIRContext *context, StringRef descr) {
  Builder builder(context);
  return llvm::StringSwitch<Type>(descr)
      .Case("<f2", builder.getF16Type())
      .Case("<f4", builder.getF32Type())
      .Case("<f8", builder.getF64Type())
      .Case("<i4", builder.getI32Type())
      .Case("<i8", builder.getI64Type())
      .Case("|b1", builder.getI1Type())
      .Default(Type());
}

/// Parses `(2, 3, )` and the like.
static std::optional<SmallVector<int64_t>> parseShape(StringRef text) {
  if (!text.consume_front("("))
    return std::nullopt;
  SmallVector<StringRef> parts;
  text.take_until([](char c) { return c == ')'; })
      .split(parts, ',', /*MaxSplit=*/-1, /*KeepEmpty=*/false);
  SmallVector<int64_t> shape;
  for (StringRef part : parts) {
    part = part.trim();
    int64_t extent;
    if (part.empty())
      continue;
    if (part.getAsInteger(10, extent) || extent < 0)
      return std::nullopt;
    shape.push_back(extent);
  }
  return shape;
}

FailureOr<HostTensor> fpq::readNumpyFile(MLIRContext *context, StringRef path) {
  auto buffer = llvm::MemoryBuffer::getFile(path, /*IsText=*/false,
                                            /*RequiresNullTerminator=*/false);
  if (!buffer) {
    emitError(UnknownLoc::get(context))
        << path << ": " << buffer.getError().message();
    return failure();
  }
  return parseNumpyFile(context, path, (*buffer)->getBuffer());
}

FailureOr<HostTensor> fpq::parseNumpyFile(MLIRContext *context, StringRef name,
                                          StringRef contents) {
  auto fail = [&](const Twine &reason) -> FailureOr<HostTensor> {
    emitError(UnknownLoc::get(context)) << name << ": " << reason;
    return failure();
  };
  StringRef rest = contents;
  if (!rest.consume_front("\x93NUMPY") || rest.size() < 6)
    return fail("not a NumPy file");
  unsigned major = static_cast<uint8_t>(rest[0]);
  if (major < 1 || major > 3)
    return fail("NumPy format version " + Twine(major) + " is not known");
  rest = rest.drop_front(2);
  size_t length = major == 1 ? llvm::support::endian::read16le(rest.data())
                             : llvm::support::endian::read32le(rest.data());
  rest = rest.drop_front(major == 1 ? 2 : 4);
  if (length > rest.size())
    return fail("the header is cut off");
  StringRef header = rest.take_front(length);
  rest = rest.drop_front(length);

  StringRef descr = findValue(header, "descr");
  descr.consume_front("'");
  descr = descr.take_until([](char c) { return c == '\''; });
  Type elementType = getElementType(context, descr);
  if (!elementType)
    return fail("element type '" + descr +
                "' is not supported; accepted are <f2, <f4, <f8, <i4, <i8 and "
                "|b1");
  if (!findValue(header, "fortran_order").starts_with("False"))
    return fail("the array is not in row-major (C) order");
  auto shape = parseShape(findValue(header, "shape"));
  if (!shape)
    return fail("the header has no shape");

  // Compared by division, since a shape can overflow the product.
  uint64_t elements = 1;
  for (int64_t extent : *shape) {
    bool overflow = false;
    elements = llvm::SaturatingMultiply<uint64_t>(elements, extent, &overflow);
    if (overflow)
      return fail("the shape is too large");
  }
  unsigned bytes = getElementBytes(elementType);
  if (rest.size() % bytes != 0 || rest.size() / bytes != elements)
    return fail("the data has " + Twine(rest.size()) + " bytes, the header " +
                "tells of " + Twine(elements) + " elements of " + Twine(bytes));
  HostTensor tensor = HostTensor::allocate(elementType, *shape);
  if (!rest.empty())
    std::memcpy(tensor.data.data(), rest.data(), rest.size());
  return tensor;
}
