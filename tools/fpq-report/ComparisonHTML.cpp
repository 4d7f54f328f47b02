//===- ComparisonHTML.cpp - a comparison as a page ------------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One file that refers to no other and runs no script.
//
//===----------------------------------------------------------------------===//

#include "Comparison.h"
#include "GridPlot.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/JSON.h"
#include <cmath>

using namespace fpq;
using llvm::StringRef;

static constexpr char kStyle[] = R"(
:root {
  color-scheme: light dark;
  --page: #f4f6f9; --card: #fff; --text: #1b2330; --muted: #5d6b80;
  --line: #dde3ec; --bar: #3d6fd9;
  --normal: #3d6fd9; --normal-shade: #3d6fd914;
  --subnormal: #b7791f; --subnormal-shade: #d6911f24;
  --lost: #c53b3b; --lost-shade: #c53b3b1f;
  --zero: #8593a8; --zero-shade: #8593a81c;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #11151b; --card: #191f28; --text: #e5e9f0; --muted: #97a4b8;
    --line: #2b3441; --bar: #7ba4ff;
    --normal: #7ba4ff; --normal-shade: #7ba4ff1c;
    --subnormal: #e3b25a; --subnormal-shade: #e3b25a26;
    --lost: #f07b7b; --lost-shade: #f07b7b26;
    --zero: #8593a8; --zero-shade: #8593a822;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; max-width: 1160px; padding: 32px 24px 48px;
  background: var(--page); color: var(--text);
  font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans",
    sans-serif;
}
h1 { margin: 0; font-size: 26px; line-height: 1.25; }
h2 { margin: 36px 0 12px; font-size: 18px; }
h3 { margin: 0; font-size: 15px; overflow-wrap: anywhere; }
p { margin: 6px 0; }
a { color: inherit; text-decoration-color: var(--zero); }
code { font-family: ui-monospace, "SF Mono", Menlo, Consolas,
  "DejaVu Sans Mono", monospace; font-size: 0.9em; overflow-wrap: anywhere; }
.muted { color: var(--muted); }
.card, .tile, table, pre {
  background: var(--card); border: 1px solid var(--line); border-radius: 10px;
}
.tiles { display: grid; gap: 12px; margin-top: 20px;
  grid-template-columns: repeat(auto-fit, minmax(200px, 1fr)); }
.tile { padding: 12px 16px; }
.tile b { display: block; font-size: 24px; line-height: 1.3; }
.tile span { display: block; font-size: 13px; overflow-wrap: anywhere; }
pre { margin: 8px 0; padding: 12px 16px; white-space: pre-wrap;
  user-select: all; }
.wide { overflow-x: auto; }
table { width: 100%; border-collapse: separate; border-spacing: 0;
  font-variant-numeric: tabular-nums; }
th, td { padding: 6px 12px; text-align: left; vertical-align: baseline; }
th { font-size: 12px; font-weight: 600; color: var(--muted);
  border-bottom: 1px solid var(--line); white-space: nowrap; }
tr + tr td { border-top: 1px solid var(--line); }
td.number { text-align: right; white-space: nowrap; }
th.number { text-align: right; }
td.name { overflow-wrap: anywhere; min-width: 180px; }
td.level { width: 17%; min-width: 90px; }
.level i { display: block; height: 10px; border-radius: 3px;
  background: var(--bar); min-width: 2px; }
.lost { color: var(--lost); }
.card { display: grid; grid-template-columns: 250px 1fr; gap: 10px 24px;
  margin: 14px 0; padding: 14px 20px 16px; }
.card header { grid-column: 1 / -1; display: flex; gap: 16px;
  justify-content: space-between; align-items: baseline; }
.card b { font-size: 20px; line-height: 1.3; white-space: nowrap; }
dl { align-content: center; display: grid; grid-template-columns: auto 1fr; gap: 1px 12px; margin: 0;
  font-size: 13px; font-variant-numeric: tabular-nums; }
dt { color: var(--muted); }
dd { margin: 0; overflow-wrap: anywhere; }
svg { display: block; width: 100%; height: auto; align-self: center;
  overflow: visible; }
svg text { fill: var(--muted); font-size: 12px; text-anchor: middle; }
svg tspan { fill: var(--text); font-weight: 600; }
svg .up { font-size: 9px; font-weight: 400; fill: var(--muted); }
.region { fill: var(--zero-shade); }
.region.flushed, .region.saturated { fill: var(--lost-shade); }
.region.subnormal { fill: var(--subnormal-shade); }
.region.normal { fill: var(--normal-shade); }
.bar { fill: var(--zero); }
.bar.flushed, .bar.saturated { fill: var(--lost); }
.bar.subnormal { fill: var(--subnormal); }
.bar.normal { fill: var(--normal); }
.axis { stroke: var(--zero); fill: none; }
@media (max-width: 820px) {
  .card { grid-template-columns: 100%; }
  body { padding: 20px 12px; }
}
@media print { .card { break-inside: avoid; } }
)";

static std::string escape(StringRef text) {
  std::string escaped;
  llvm::raw_string_ostream os(escaped);
  llvm::printHTMLEscaped(llvm::json::fixUTF8(text), os);
  return escaped;
}

/// The name of a site, which may go on in the next line after a dot.
static std::string breakName(StringRef name) {
  std::string text;
  for (StringRef part : llvm::split(name, '.'))
    text += (part.begin() == name.begin() ? "" : ".<wbr>") + escape(part);
  return text;
}

static std::string getLevel(const SiteReport &site) {
  return site.isMeasured() ? formatDecibels(site.error.getSQNR()) + " dB" : "-";
}

static std::string getAccumulated(const SiteReport &site) {
  return site.hasAccumulated() ? formatDecibels(site.accumulated.getSQNR())
                               : "-";
}

//===----------------------------------------------------------------------===//
// Overview
//===----------------------------------------------------------------------===//

static void printTile(llvm::raw_ostream &os, StringRef value, StringRef what,
                      StringRef more) {
  os << "<div class=\"tile\"><span class=\"muted\">" << escape(what)
     << "</span><b>" << escape(value) << "</b><span class=\"muted\">"
     << escape(more) << "</span></div>\n";
}

static void printTiles(llvm::raw_ostream &os, const Comparison &comparison) {
  os << "<div class=\"tiles\">\n";
  for (const auto &[index, result] : llvm::enumerate(comparison.results)) {
    const TensorError &error = result.error;
    std::string more = result.type;
    llvm::raw_string_ostream text(more);
    text << ", largest error " << llvm::format("%.3g", error.largest);
    if (error.mismatched > 0)
      text << ", " << error.mismatched << " mismatched";
    printTile(os,
              error.count > 0 ? formatDecibels(error.getSQNR()) + " dB" : "-",
              "SQNR of result " + std::to_string(index), more);
  }
  auto count = [&](auto predicate) {
    return std::to_string(llvm::count_if(comparison.sites, predicate));
  };
  std::string measured = count([](auto &site) { return site.isMeasured(); });
  size_t total = comparison.sites.size() + comparison.openSites.size();
  printTile(os, measured + " of " + std::to_string(total), "Sites measured",
            count([](auto &site) { return site.isConstant; }) +
                " of them constant");
  if (!comparison.sites.empty() && comparison.sites.front().isMeasured())
    printTile(os, getLevel(comparison.sites.front()), "Lowest SQNR of a site",
              comparison.sites.front().name);
  printTile(os, count([](auto &site) { return site.error.saturated > 0; }),
            "Sites that saturate",
            count([](auto &site) { return site.getFlushedShare() > 0.01; }) +
                " flush more than 1% of their values to 0");
  os << "</div>\n";
}

static void printRow(llvm::raw_ostream &os, const SiteReport &site,
                     size_t index, double highest) {
  os << "<tr><td class=\"name\">";
  if (site.isMeasured())
    os << "<a href=\"#site" << index << "\">" << breakName(site.name) << "</a>";
  else
    os << breakName(site.name);
  os << "</td><td>" << site.error.getFormat().name << "</td>";
  if (!site.isMeasured()) {
    os << "<td class=\"muted\" colspan=\"5\">not measured: "
       << escape(site.reason) << ", " << escape(site.location)
       << "</td></tr>\n";
    return;
  }
  double sqnr = site.error.getSQNR();
  double part = std::isfinite(sqnr) ? std::max(0.0, sqnr / highest) : sqnr > 0;
  auto share = [&](double value) {
    os << "<td class=\"number" << (value > 0.01 ? " lost" : "") << "\">"
       << formatShare(value) << "</td>";
  };
  os << "<td class=\"number\">" << formatDecibels(sqnr)
     << "</td><td class=\"level\">"
     << llvm::formatv("<i style=\"width:{0:F1}%\"></i></td>", 100 * part)
     << "<td class=\"number\">" << getAccumulated(site) << "</td>";
  share(site.getSaturatedShare());
  share(site.getFlushedShare());
  os << "</tr>\n";
}

static void printOverview(llvm::raw_ostream &os, const Comparison &comparison) {
  os << "<h2>Sites, worst first</h2>\n<div class=\"wide\"><table>\n"
        "<tr><th>site</th><th>format</th><th class=\"number\">SQNR dB</th>"
        "<th></th><th class=\"number\">accumulated dB</th>"
        "<th class=\"number\">saturated</th>"
        "<th class=\"number\">flushed to 0</th></tr>\n";
  double highest = 1;
  for (const SiteReport &site : comparison.sites)
    if (site.isMeasured() && std::isfinite(site.error.getSQNR()))
      highest = std::max(highest, site.error.getSQNR());
  for (const auto &[index, site] : llvm::enumerate(comparison.sites))
    printRow(os, site, index, highest);
  for (const std::string &site : comparison.openSites)
    os << "<tr><td class=\"name\">" << breakName(site)
       << "</td><td>-</td><td class=\"muted\" colspan=\"5\">not measured: has "
          "no scale, ran in float</td></tr>\n";
  os << "</table></div>\n";
}

//===----------------------------------------------------------------------===//
// Sites
//===----------------------------------------------------------------------===//

static void printCard(llvm::raw_ostream &os, const SiteReport &site,
                      size_t index) {
  auto entry = [&](StringRef key, StringRef value) {
    os << "<dt>" << key << "</dt><dd>" << escape(value) << "</dd>\n";
  };
  const QuantizationError &error = site.error;
  os << "<section class=\"card\" id=\"site" << index << "\">\n<header><h3>"
     << breakName(site.name) << "</h3><b>" << getLevel(site)
     << "</b></header>\n<dl>\n";
  entry("format",
        (error.getFormat().name + (site.isConstant ? ", constant" : "")).str());
  if (site.granularity != "per_tensor")
    entry("granularity", site.granularity);
  entry("scale", formatScale(site));
  entry("scale_inv", formatScaleInverse(site));
  entry("accumulated",
        getAccumulated(site) + (site.hasAccumulated() ? " dB" : ""));
  entry("values", llvm::utostr(error.count));
  entry("saturated", formatShare(site.getSaturatedShare()));
  entry("flushed to 0", formatShare(site.getFlushedShare()));
  if (error.nan + error.inf > 0)
    entry("NaN, Inf", llvm::utostr(error.nan) + ", " + llvm::utostr(error.inf));
  entry("location", site.location);
  os << "</dl>\n";
  printGridPlot(os, error);
  os << "</section>\n";
}

void fpq::printComparisonHTML(llvm::raw_ostream &os,
                              const Comparison &comparison, size_t numWorst) {
  os << "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta "
        "charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, "
        "initial-scale=1\">\n<title>Quantization of @"
     << escape(comparison.entry) << "</title>\n<style>" << kStyle
     << "</style>\n</head>\n<body>\n<h1>Quantization of <code>@"
     << escape(comparison.entry) << "</code></h1>\n<p class=\"muted\"><code>"
     << escape(comparison.quantizedFile) << "</code> against <code>"
     << escape(comparison.floatFile) << "</code> on " << comparison.samples
     << (comparison.samples == 1 ? " sample" : " samples") << "</p>\n";
  printTiles(os, comparison);
  printOverview(os, comparison);
  std::vector<std::string> worst = comparison.getWorst(numWorst);
  if (!worst.empty())
    os << "<h2>Without the worst " << worst.size()
       << "</h2>\n<p class=\"muted\">An option of "
          "<code>--fpq-insert-observers</code> that leaves these in "
          "float.</p>\n<pre><code>"
       << escape(formatExclude(worst)) << "</code></pre>\n";
  os << "<h2>Values against the grid</h2>\n<p class=\"muted\">Where the values "
        "of a site lie, scaled, among the numbers that the format has. Each "
        "octave above the subnormal numbers has the same relative precision; "
        "below, it halves from one to the next.</p>\n";
  for (const auto &[index, site] : llvm::enumerate(comparison.sites))
    if (site.isMeasured())
      printCard(os, site, index);
  os << "<p class=\"muted\">SQNR of a site compares each value x with "
        "dequantize(quantize(x)) in the run of the quantized module: what this "
        "site costs. Accumulated compares the value of the float module with "
        "that dequantize(quantize(x)), what all sites up to it "
        "cost, as the SQNR of a result does. Saturated: |x &#183; scale| is "
        "above the "
        "largest number by more than half a step. Flushed: x is not 0, its "
        "code is.</p>\n</body>\n</html>\n";
}
