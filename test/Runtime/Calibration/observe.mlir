// Both ways to buffers, stock and fpq's, leave the same statistics.
// RUN: fpq-opt %s --fpq-instrument-observers --fpq-to-llvm -o %t.fpq.mlir
// RUN: env FPQ_STATISTICS=%t.fpq.json %calibration_runner %t.fpq.mlir
// RUN: FileCheck %s < %t.fpq.json
// RUN: fpq-opt %s --fpq-instrument-observers -o %t.instrumented.mlir
// RUN: mlir-opt %t.instrumented.mlir --one-shot-bufferize=bufferize-function-boundaries --convert-linalg-to-loops --expand-strided-metadata --lower-affine --convert-vector-to-llvm --convert-scf-to-cf --finalize-memref-to-llvm --convert-arith-to-llvm --convert-func-to-llvm --convert-cf-to-llvm --reconcile-unrealized-casts -o %t.stock.mlir
// RUN: env FPQ_STATISTICS=%t.stock.json %calibration_runner %t.stock.mlir
// RUN: diff %t.fpq.json %t.stock.json

// Nothing is written without the variable, and a file that cannot be written is
// an error.
// RUN: rm -f %t.none.json && %calibration_runner %t.fpq.mlir && not ls %t.none.json
// RUN: not env FPQ_STATISTICS=%t.absent/x.json %calibration_runner %t.fpq.mlir 2>&1 | FileCheck %s --check-prefix=UNWRITTEN
// UNWRITTEN: fpq_runtime: error: {{.*}}No such file

// CHECK:      "version": 1
// CHECK:      "axis": {
// CHECK-NEXT:   "observer": "min_max"
// CHECK-NEXT:   "type": "f32"
// CHECK-NEXT:   "rank": 2
// CHECK-NEXT:   "granularity": "per_axis(1)"
// CHECK-NEXT:   "observations": 1
// CHECK-NEXT:   "grid": [1, 3]
// CHECK-NEXT:   "count": [2, 2, 2]
// CHECK-NEXT:   "nan": [0, 0, 0]
// CHECK-NEXT:   "inf": [0, 0, 0]
// CHECK-NEXT:   "min": [1, -2.5, 0]
// CHECK-NEXT:   "max": [4, 0.5, 3]
// CHECK-NEXT:   "amax": [4, 2.5, 3]
// CHECK-NEXT: }
// CHECK:      "block": {
// CHECK:        "grid": [2, 2]
// CHECK-NEXT:   "count": [2, 1, 2, 1]
// CHECK:        "amax": [2.5, 0, 4, 3]
// CHECK:      "empty": {
// CHECK:        "observations": 1
// CHECK:        "count": 0
// CHECK:        "min": null
// CHECK:      "half": {
// CHECK-NEXT:   "observer": "histogram"
// CHECK-NEXT:   "type": "f16"
// CHECK:        "count": 3
// CHECK-NEXT:   "nan": 1
// CHECK-NEXT:   "inf": 1
// CHECK-NEXT:   "min": -7
// CHECK-NEXT:   "max": 1
// CHECK-NEXT:   "amax": 7
// CHECK-NEXT:   "histogram": {"bins_per_binade": 32, "zeros": 1, "first": 0, "counts": [1, 0, {{.*}}0, 1]}
// CHECK:      "loop": {
// CHECK-NEXT:   "observer": "moving_average"
// CHECK:        "observations": 3
// CHECK:        "averaged": 3
// CHECK-NEXT:   "average_min": -2.5
// CHECK:      "scalar": {
// CHECK:        "type": "bf16"
// CHECK:        "rank": 0
// CHECK:        "max": 3
// CHECK:      "slice": {
// CHECK:        "count": 2
// CHECK:        "min": 0
// CHECK-NEXT:   "max": 3
// CHECK:      "tensor": {
// CHECK:        "min": -2.5
// CHECK-NEXT:   "max": 4
// CHECK:      "vector": {
// CHECK:        "type": "f64"
// CHECK:        "min": -0.1
// CHECK-NEXT:   "max": 1
func.func @main() {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %x = arith.constant dense<[[1.0, -2.5, 0.0], [4.0, 0.5, 3.0]]> : tensor<2x3xf32>
  %h = arith.constant dense<[1.0, -7.0, 0x7C00, 0x7E00, -0.0]> : tensor<5xf16>
  %v = arith.constant dense<[1.0, -0.1]> : vector<2xf64>
  %s = arith.constant 3.0 : bf16
  %d = tensor.cast %x : tensor<2x3xf32> to tensor<?x3xf32>
  fpq.observe %x site("tensor") format(f8E4M3FN) : tensor<2x3xf32>
  fpq.observe %d site("axis") format(f8E4M3FN) per_axis(1) : tensor<?x3xf32>
  fpq.observe %x site("block") format(f8E4M3FN) per_block(1, 2) : tensor<2x3xf32>
  fpq.observe %h site("half") format(f8E4M3FN) kind(histogram) : tensor<5xf16>
  fpq.observe %v site("vector") format(f8E4M3FN) : vector<2xf64>
  fpq.observe %s site("scalar") format(f8E4M3FN) : bf16
  scf.for %i = %c0 to %c3 step %c1 {
    fpq.observe %x site("loop") format(f8E4M3FN) kind(moving_average) : tensor<2x3xf32>
  }
  // Strided in memory: the last column.
  %slice = tensor.extract_slice %x[0, 2] [2, 1] [1, 1] : tensor<2x3xf32> to tensor<2xf32>
  fpq.observe %slice site("slice") format(f8E4M3FN) : tensor<2xf32>
  %none = tensor.extract_slice %x[0, 0] [0, 3] [1, 1] : tensor<2x3xf32> to tensor<0x3xf32>
  fpq.observe %none site("empty") format(f8E4M3FN) : tensor<0x3xf32>
  return
}
