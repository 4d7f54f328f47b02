//===- SiteOptions.cpp - options about sites ------------------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SiteOptions.h"
#include "fpq/IR/NarrowFormat.h"
#include "mlir/AsmParser/AsmParser.h"

using namespace mlir;
using namespace fpq;

/// Parses `text` as an attribute or type of the textual form `assembly`
/// through `parse`; on failure emits one error at `root`.
template <typename Parsed>
static Parsed parseOption(Operation *root, StringRef option, StringRef text,
                          StringRef accepted, function_ref<Parsed()> parse) {
  std::string reason;
  Parsed parsed;
  {
    ScopedDiagnosticHandler handler(root->getContext(), [&](Diagnostic &diag) {
      if (reason.empty())
        reason = ": " + diag.str();
      return success();
    });
    parsed = parse();
  }
  if (!parsed)
    emitError(root->getLoc()) << option << " '" << text << "' is not valid"
                              << reason << "; accepted are " << accepted;
  return parsed;
}

Type fpq::parseFormatOption(Operation *root, StringRef option, StringRef text) {
  std::string accepted;
  llvm::raw_string_ostream os(accepted);
  llvm::interleaveComma(llvm::make_filter_range(getNarrowFormats(),
                                                [](const NarrowFormat &format) {
                                                  return format.holdsValues();
                                                }),
                        os,
                        [&](const NarrowFormat &format) { os << format.name; });
  return parseOption<Type>(root, option, text, accepted, [&] {
    Type type = parseType(text, root->getContext());
    return type && isQuantizedFloatType(type) ? type : Type();
  });
}

GranularityAttr fpq::parseGranularityOption(Operation *root, StringRef text) {
  return parseOption<GranularityAttr>(
      root, "granularity", text,
      "per_tensor, per_axis(i), per_block(b0,b1,...) and mx(i)", [&] {
        return dyn_cast_or_null<GranularityAttr>(parseAttribute(
            ("#fpq.granularity<" + text + ">").str(), root->getContext()));
      });
}
