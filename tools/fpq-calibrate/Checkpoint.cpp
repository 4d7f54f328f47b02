//===- Checkpoint.cpp - what a calibration has done so far ----------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Checkpoint.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MemoryBuffer.h"

using namespace fpq;
namespace json = llvm::json;

llvm::Expected<Checkpoint> fpq::readCheckpoint(llvm::StringRef path) {
  auto fail = [&](const llvm::Twine &reason) {
    return llvm::createStringError(path + ": not a checkpoint: " + reason);
  };
  auto buffer = llvm::MemoryBuffer::getFile(path);
  if (!buffer)
    return fail(buffer.getError().message());
  llvm::Expected<json::Value> value = json::parse((*buffer)->getBuffer());
  if (!value)
    return fail(llvm::toString(value.takeError()));
  Checkpoint checkpoint;
  json::Path::Root root("checkpoint");
  json::ObjectMapper mapper(*value, root);
  if (!mapper || !mapper.map("model", checkpoint.model) ||
      !mapper.map("entry", checkpoint.entry) ||
      !mapper.map("samples", checkpoint.samples))
    return fail(llvm::toString(root.getError()));
  const json::Object *object = value->getAsObject()->getObject("statistics");
  if (!object)
    return fail("it has no object 'statistics'");
  llvm::Expected<Statistics> statistics = parseStatistics(*object);
  if (!statistics)
    return fail(llvm::toString(statistics.takeError()));
  checkpoint.statistics = std::move(*statistics);
  return checkpoint;
}

llvm::Error fpq::writeCheckpoint(llvm::StringRef path,
                                 const Checkpoint &checkpoint) {
  return llvm::writeToOutput(path, [&](llvm::raw_ostream &stream) {
    json::OStream os(stream);
    os.object([&] {
      os.attribute("model", checkpoint.model);
      os.attribute("entry", checkpoint.entry);
      os.attributeArray("samples", [&] {
        for (const std::string &sample : checkpoint.samples)
          os.value(sample);
      });
      os.attributeBegin("statistics");
      printStatistics(os, checkpoint.statistics);
      os.attributeEnd();
    });
    return llvm::Error::success();
  });
}
