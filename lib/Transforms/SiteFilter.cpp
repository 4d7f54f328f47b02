//===- SiteFilter.cpp - include and exclude patterns ----------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SiteFilter.h"
#include "mlir/IR/Diagnostics.h"

using namespace mlir;
using namespace fpq;

LogicalResult SiteFilter::parse(Operation *root, ArrayRef<std::string> texts,
                                SmallVectorImpl<Pattern> &patterns) {
  for (const std::string &text : texts) {
    llvm::Expected<llvm::GlobPattern> glob = llvm::GlobPattern::create(text);
    if (!glob)
      return emitError(root->getLoc(), "malformed site pattern '")
             << text << "': " << llvm::toString(glob.takeError());
    patterns.push_back({text, std::move(*glob)});
  }
  return success();
}

FailureOr<SiteFilter> SiteFilter::create(Operation *root,
                                         ArrayRef<std::string> include,
                                         ArrayRef<std::string> exclude) {
  SiteFilter filter;
  if (failed(parse(root, include, filter.include)) ||
      failed(parse(root, exclude, filter.exclude)))
    return failure();
  return filter;
}

bool SiteFilter::matchesAny(MutableArrayRef<Pattern> patterns, StringRef site) {
  bool any = false;
  for (Pattern &pattern : patterns)
    if (pattern.glob.match(site))
      any = pattern.matched = true;
  return any;
}

bool SiteFilter::matches(StringRef site) {
  bool included = matchesAny(include, site) || include.empty();
  bool excluded = matchesAny(exclude, site);
  return included && !excluded;
}

void SiteFilter::warnUnmatched(Operation *root,
                               ArrayRef<std::string> sites) const {
  constexpr size_t kListedSites = 3;
  for (const Pattern &pattern : llvm::concat<const Pattern>(include, exclude)) {
    if (pattern.matched)
      continue;
    SmallVector<std::pair<unsigned, StringRef>> nearest;
    for (StringRef site : sites)
      nearest.emplace_back(site.edit_distance(pattern.text), site);
    llvm::sort(nearest);
    InFlightDiagnostic warning = emitWarning(root->getLoc(), "site pattern '")
                                 << pattern.text << "' matches no site";
    if (nearest.empty())
      continue;
    warning << "; the nearest are ";
    llvm::interleaveComma(ArrayRef(nearest).take_front(kListedSites), warning,
                          [&](const auto &site) { warning << site.second; });
  }
}
