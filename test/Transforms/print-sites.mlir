// RUN: fpq-opt %s --fpq-print-sites -o /dev/null | FileCheck %s --match-full-lines
// RUN: fpq-opt %s --pass-pipeline='builtin.module(fpq-print-sites)' -o /dev/null | FileCheck %s --match-full-lines
// RUN: fpq-opt %s --pass-pipeline='builtin.module(func.func(fpq-print-sites))' -o /dev/null | FileCheck %s --match-full-lines
// RUN: fpq-opt %s --fpq-print-sites='format=json output=%t.json' -o /dev/null
// RUN: FileCheck %s --check-prefix=JSON < %t.json
// RUN: not fpq-opt %s --fpq-print-sites=output=%t/no/such/file 2>&1 | FileCheck %s --check-prefix=NO-FILE

// CHECK:      site        format    range            known                scale  scale_inv    location
// CHECK-NEXT: tanh        f8E4M3FN  [-1, 1] or NaN   proven: math.tanh    -      -            {{.*}}print-sites.mlir:[[#]]:[[#]]
// CHECK-NEXT: softmax     f8E5M2    [0, 1] or NaN    proven: linalg.softmax 57344  1.743862e-05 {{.*}}print-sites.mlir:[[#]]:[[#]]
// CHECK-NEXT: calibrated  f8E4M3FN  -                calibrated           32     0.03125      {{.*}}print-sites.mlir:[[#]]:[[#]]
// CHECK-NEXT: unknown     f8E4M3FN  -                unknown              -      -            {{.*}}print-sites.mlir:[[#]]:[[#]]

// JSON:      "site": "tanh",
// JSON-NEXT: "location": "{{.*}}print-sites.mlir:[[#]]:[[#]]",
// JSON-NEXT: "format": "f8E4M3FN",
// JSON-NEXT: "range": [
// JSON-NEXT:   -1,
// JSON-NEXT:   1
// JSON-NEXT: ],
// JSON-NEXT: "may_be_nan": true,
// JSON-NEXT: "known": "proven",
// JSON-NEXT: "proven_by": "math.tanh",
// JSON-NEXT: "scale": null,
// JSON-NEXT: "scale_inv": null
// JSON:      "site": "calibrated",
// JSON:      "range": null,
// JSON-NEXT: "may_be_nan": null,
// JSON-NEXT: "known": "calibrated",
// JSON-NEXT: "proven_by": null,
// JSON-NEXT: "scale": 32,
// JSON-NEXT: "scale_inv": 0.03125

// NO-FILE: error: cannot open output file

func.func @sites(%x: tensor<4xf32>, %init: tensor<4xf32>) -> tensor<4xf32> {
  %s = arith.constant 57344.0 : f32
  %c = arith.constant 32.0 : f32
  %0 = math.tanh %x : tensor<4xf32>
  %1 = fpq.observe %0 site("tanh") format(f8E4M3FN) : tensor<4xf32>
  %2 = linalg.softmax dimension(0) ins(%1 : tensor<4xf32>) outs(%init : tensor<4xf32>) -> tensor<4xf32>
  %3 = fpq.quantize %2, %s site("softmax") range<0.0, 1.0> : tensor<4xf32>, f32 -> tensor<4xf8E5M2>
  %4 = fpq.quantize %x, %c site("calibrated") : tensor<4xf32>, f32 -> tensor<4xf8E4M3FN>
  %5 = fpq.observe %x site("unknown") format(f8E4M3FN) : tensor<4xf32>
  return %5 : tensor<4xf32>
}
