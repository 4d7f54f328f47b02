// RUN: fpq-opt %s --fpq-print-sites -o /dev/null | FileCheck %s --check-prefix=TEXT
// RUN: fpq-opt %s --fpq-print-sites=format=json -o /dev/null | FileCheck %s --check-prefix=JSON
// RUN: fpq-opt %s --fpq-print-sites=format=json -o /dev/null | %python -c 'import json, sys; assert len(json.load(sys.stdin)) == 12'
// RUN: fpq-opt %s --fpq-fold-bounded-observers --fpq-print-sites -o /dev/null | FileCheck %s --check-prefix=FOLDED
// RUN: not fpq-opt %s --fpq-print-sites=format=xml 2>&1 | FileCheck %s --check-prefix=BAD-FORMAT
// RUN: not fpq-opt %s --fpq-print-sites=depth=2 2>&1 | FileCheck %s --check-prefix=BAD-OPTION

// The report comes before the module on standard output, and the module alone
// where -o says.
// RUN: fpq-opt %s --fpq-print-sites | FileCheck %s --check-prefix=STDOUT
// RUN: fpq-opt %s --fpq-print-sites -o %t.mlir > %t.txt
// RUN: fpq-opt %s | diff - %t.mlir
// RUN: FileCheck %s --check-prefix=ALONE < %t.txt
// RUN: %if system-linux %{ not fpq-opt %s --fpq-print-sites=output=/dev/full 2>&1 | FileCheck %s --check-prefix=FULL %}

// Of two functions each prints its report whole; one file cannot hold both.
// RUN: fpq-opt %s --pass-pipeline='builtin.module(func.func(fpq-print-sites{format=json}))' -o /dev/null > %t.json
// RUN: %python -c 'import json, sys; text = open(sys.argv[1]).read(); decode = json.JSONDecoder().raw_decode; first, end = decode(text); second, _ = decode(text[end:].strip()); assert sorted([len(first), len(second)]) == [1, 11]' %t.json
// RUN: not fpq-opt %s --pass-pipeline='builtin.module(func.func(fpq-print-sites{output=%t.json}))' 2>&1 | FileCheck %s --check-prefix=NESTED

// BAD-FORMAT: for the --format option: Cannot find option named 'xml'!
// BAD-OPTION: no such option depth
// FULL: error: cannot write '/dev/full': No space left on device
// NESTED: error: output names one file, but the pass runs on each 'func.func': run it on the module
// STDOUT: site {{.*}} location
// STDOUT: func.func @sites(
// ALONE: site {{.*}} location
// ALONE-NOT: func.func

// TEXT:      site format range known scale scale_inv location
// TEXT-NEXT: proven f8E4M3FN [-1, 1] or NaN proven: math.tanh - - {{.*}}.mlir:[[#PROVEN:]]:8
// TEXT-NEXT: stated f8E4M3FN [-0.5, 0.25] or NaN proven: math.tanh 896 0.001116071 {{.*}}
// TEXT-NEXT: stated alone f8E4M3FN [-2, 2] or NaN proven: stated range 224 0.004464286 {{.*}}
// TEXT-NEXT: axis f8E5M2 [-1, 1] or NaN proven: math.tanh - - {{.*}}
// TEXT-NEXT: axis scales f8E4M3FN - calibrated 0.5 to 8 0.125 to 2 {{.*}}
// TEXT-NEXT: mx f8E4M3FN - unknown - - {{.*}}
// TEXT-NEXT: mx scales f8E4M3FN - calibrated 2 to 4 0.25 to 0.5 {{.*}}
// TEXT-NEXT: run time f8E4M3FN - unknown - - {{.*}}
// TEXT-NEXT: twice f8E4M3FN [-1, 1] or NaN proven: math.tanh - - {{.*}}.mlir:[[#TWICE:]]:8
// TEXT-NEXT: twice f8E4M3FN - unknown - - {{.*}}.mlir:[[#TWICE+1]]:8
// TEXT-NEXT: a \22b\22\\c\0A\09d f8E4M3FN - unknown - - {{.*}}
// TEXT-NEXT: another f8E4M3FN - unknown - - {{.*}}

// A fold gives scales to what is proven, per tensor whatever the granularity, and
// to a site in two places if both are.
// FOLDED:      proven f8E4M3FN [-1, 1] or NaN proven: math.tanh 448 0.002232143
// FOLDED-NEXT: stated f8E4M3FN [-0.5, 0.25] or NaN proven: math.tanh 896
// FOLDED-NEXT: stated alone
// FOLDED-NEXT: axis f8E5M2 [-1, 1] or NaN proven: math.tanh 57344
// FOLDED-NEXT: axis scales
// FOLDED-NEXT: mx f8E4M3FN - unknown - -
// FOLDED-NEXT: mx scales
// FOLDED-NEXT: run time f8E4M3FN - unknown - -
// FOLDED-NEXT: twice f8E4M3FN [-1, 1] or NaN proven: math.tanh - -
// FOLDED-NEXT: twice f8E4M3FN - unknown - -

// JSON:      "site": "axis scales",
// JSON:      "range": null,
// JSON-NEXT: "may_be_nan": null,
// JSON-NEXT: "known": "calibrated",
// JSON-NEXT: "proven_by": null,
// JSON-NEXT: "scale": [
// JSON-NEXT:   0.5,
// JSON-NEXT:   2,
// JSON-NEXT:   4,
// JSON-NEXT:   8
// JSON-NEXT: ],
// JSON-NEXT: "scale_inv": [
// JSON-NEXT:   2,
// JSON-NEXT:   0.5,
// JSON-NEXT:   0.25,
// JSON-NEXT:   0.125
// JSON-NEXT: ]
// JSON:      "site": "run time",
// JSON:      "known": "unknown",
// JSON-NEXT: "proven_by": null,
// JSON-NEXT: "scale": null,
// JSON:      "site": "a \"b\"\\c\n\td",

func.func @sites(%x: tensor<4x8xf32>, %run_time: f32) -> (tensor<4x8xf32>, tensor<4x8xf8E4M3FN>) {
  %0 = math.tanh %x : tensor<4x8xf32>

  // A proven range, before and after a scale.
  %1 = fpq.observe %0 site("proven") format(f8E4M3FN) : tensor<4x8xf32>
  // Not the range of the value alone: the op states a smaller one.
  %c1 = arith.constant 224.0 : f32
  %c2 = arith.constant 896.0 : f32
  %2 = fpq.quantize %0, %c2 site("stated") range<-0.5, 0.25> : tensor<4x8xf32>, f32 -> tensor<4x8xf8E4M3FN>

  %12 = fpq.quantize %x, %c1 site("stated alone") range<-2.0, 2.0> : tensor<4x8xf32>, f32 -> tensor<4x8xf8E4M3FN>

  // Granularities, with their scales and without.
  %3 = fpq.observe %0 site("axis") format(f8E5M2) per_axis(1) : tensor<4x8xf32>
  %c4 = arith.constant dense<[0.5, 2.0, 4.0, 8.0]> : tensor<4xf32>
  %4 = fpq.quantize %x, %c4 per_axis(0) site("axis scales") : tensor<4x8xf32>, tensor<4xf32> -> tensor<4x8xf8E4M3FN>
  %5 = fpq.observe %x site("mx") format(f8E4M3FN) mx(1) : tensor<4x8xf32>
  %c6 = arith.constant dense<[[2.0], [4.0], [2.0], [2.0]]> : tensor<4x1xf8E8M0FNU>
  %6 = fpq.quantize %x, %c6 mx(1) site("mx scales") : tensor<4x8xf32>, tensor<4x1xf8E8M0FNU> -> tensor<4x8xf8E4M3FN>

  // A scale that only a run knows.
  %7 = fpq.quantize %x, %run_time site("run time") : tensor<4x8xf32>, f32 -> tensor<4x8xf8E4M3FN>

  // One site in two places, of which one is bounded.
  %8 = fpq.observe %0 site("twice") format(f8E4M3FN) : tensor<4x8xf32>
  %9 = fpq.observe %x site("twice") format(f8E4M3FN) : tensor<4x8xf32>

  // Names are any text.
  %10 = fpq.observe %x site("a \"b\"\\c\0A\09d") format(f8E4M3FN) : tensor<4x8xf32>

  // No site, no line.
  %11 = fpq.quantize %x, %c2 : tensor<4x8xf32>, f32 -> tensor<4x8xf8E4M3FN>
  return %10, %11 : tensor<4x8xf32>, tensor<4x8xf8E4M3FN>
}

func.func @another(%x: f32) -> f32 {
  %0 = fpq.observe %x site("another") format(f8E4M3FN) : f32
  return %0 : f32
}
