// DEFINE: %{stats} = stats=%S/Inputs/apply-calibration/stats.json
// RUN: fpq-opt %s --fpq-apply-calibration=%{stats} > %t.mlir
// RUN: FileCheck %s < %t.mlir
// RUN: fpq-opt %s --pass-pipeline='builtin.module(fpq-apply-calibration{%{stats}})' | diff %t.mlir -
// RUN: fpq-opt %s --pass-pipeline='builtin.module(func.func(fpq-apply-calibration{%{stats}}))' | diff %t.mlir -
// RUN: fpq-opt %s --fpq-apply-calibration='%{stats} scale-policy=pow2' | FileCheck %s --check-prefix=POW2
// RUN: fpq-opt %s --fpq-apply-calibration='%{stats} scale-policy=512' | FileCheck %s --check-prefix=NUMBER
// RUN: fpq-opt %s --fpq-apply-calibration=%{stats} --remarks-filter=fpq-apply-calibration 2>&1 >%t.out | FileCheck %s --check-prefix=REMARK

// REMARK-DAG: remark: [Passed] calibrated-observer | Category:fpq-apply-calibration | scale=1.280000e+02, site=tensor
// REMARK-DAG: remark: [Passed] calibrated-observer | Category:fpq-apply-calibration | scales=4, site=axis
// REMARK-DAG: remark: [Analysis] calibrated-observer | Category:fpq-apply-calibration | file={{.*}}stats.json, ignored-entries=5

// CHECK-LABEL: func.func @tensor(
// CHECK-SAME:  %[[X:.*]]: tensor<?x8xf32>
// CHECK:       %[[S:.*]] = arith.constant 1.280000e+02 : f32
// CHECK-NOT:   arith.constant
// CHECK:       %[[Q:.*]] = fpq.quantize %[[X]], %[[S]] site("tensor") : tensor<?x8xf32>, f32 -> tensor<?x8xf8E4M3FN>
// CHECK:       %[[Y:.*]] = fpq.dequantize %[[Q]], %[[S]]
// CHECK:       return %[[Y]]
// POW2-LABEL:  func.func @tensor(
// POW2:        arith.constant 1.280000e+02 : f32
// NUMBER-LABEL: func.func @tensor(
// NUMBER:      arith.constant 5.120000e+02 : f32
func.func @tensor(%x: tensor<?x8xf32>) -> (tensor<?x8xf32>, tensor<?x8xf32>) {
  %0 = fpq.observe %x site("tensor") format(f8E4M3FN) : tensor<?x8xf32>
  %1 = fpq.observe %x site("tensor") format(f8E4M3FN) : tensor<?x8xf32>
  return %0, %1 : tensor<?x8xf32>, tensor<?x8xf32>
}

// A channel of zeros has scale 1. One of 1e-7 has 448 / 1e-7.
// CHECK-LABEL: func.func @axis(
// CHECK:       %[[S:.*]] = arith.constant dense<[4.480000e+02, 1.000000e+00, 4.480000e+09, 6.400000e+01]> : tensor<4xf32>
// CHECK:       fpq.quantize %{{.*}}, %[[S]] per_axis(1) site("axis") : tensor<?x4xf16>, tensor<4xf32> -> tensor<?x4xf8E4M3FN>
// POW2-LABEL:  func.func @axis(
// POW2:        arith.constant dense<[2.560000e+02, 1.000000e+00, 4.2949673{{.*}}, 6.400000e+01]>
func.func @axis(%x: tensor<?x4xf16>) -> tensor<?x4xf16> {
  %0 = fpq.observe %x site("axis") format(f8E4M3FN) per_axis(1) : tensor<?x4xf16>
  return %0 : tensor<?x4xf16>
}

// CHECK-LABEL: func.func @dynamic_axis(
// CHECK:       %[[S:.*]] = arith.constant dense<{{.*}}> : tensor<4xf32>
// CHECK:       %[[CAST:.*]] = tensor.cast %[[S]] : tensor<4xf32> to tensor<?xf32>
// CHECK:       %[[Q:.*]] = fpq.quantize %{{.*}}, %[[CAST]] per_axis(1)
// CHECK:       fpq.dequantize %[[Q]], %[[CAST]] per_axis(1)
func.func @dynamic_axis(%x: tensor<2x?xf16>) -> tensor<2x?xf16> {
  %0 = fpq.observe %x site("axis") format(f8E4M3FN) per_axis(1) : tensor<2x?xf16>
  return %0 : tensor<2x?xf16>
}

// 256 and 128, the largest powers of two with which 1 and 3 fit, under both
// policies.
// CHECK-LABEL: func.func @mx(
// CHECK:       arith.constant dense<[2.560000e+02, 1.280000e+02]> : tensor<2xf8E8M0FNU>
// CHECK:       fpq.quantize %{{.*}} mx(0) site("mx")
// NUMBER-LABEL: func.func @mx(
// NUMBER:      arith.constant dense<5.120000e+02> : tensor<2xf8E8M0FNU>
func.func @mx(%x: tensor<40xf32>) -> tensor<40xf32> {
  %0 = fpq.observe %x site("mx") format(f8E4M3FN) mx(0) : tensor<40xf32>
  return %0 : tensor<40xf32>
}

// The policy of an observer goes first; a stated scale is taken as it is; one
// calibration serves every format.
// CHECK-LABEL: func.func @stated(
// CHECK-DAG:   arith.constant 8.192000e+03 : f32
// CHECK-DAG:   arith.constant 1.000000e+02 : f32
// CHECK-DAG:   arith.constant dense<{{\[\[}}8.000000e+00], [1.600000e+01]]> : tensor<2x1xf32>
// NUMBER-LABEL: func.func @stated(
// NUMBER-DAG:  arith.constant 8.192000e+03 : f32
// NUMBER-DAG:  arith.constant 1.000000e+02 : f32
func.func @stated(%x: tensor<2x8xf32>, %s: bf16) -> (bf16, tensor<2x8xf32>, tensor<2x8xf32>) {
  %0 = fpq.observe %s site("amax") format(f8E5M2) policy(pow2) : bf16
  %1 = fpq.observe %x site("scale") format(f8E4M3FN) : tensor<2x8xf32>
  %2 = fpq.observe %x site("block") format(f8E4M3FN) per_block(1, -1) : tensor<2x8xf32>
  return %0, %1, %2 : bf16, tensor<2x8xf32>, tensor<2x8xf32>
}

// 1, 2^126 and 2^-126: the scale and its reciprocal are normal.
// CHECK-LABEL: func.func @extremes(
// CHECK-DAG:   arith.constant 1.000000e+00 : f32
// CHECK-DAG:   arith.constant 8.50705917E+37 : f32
// CHECK-DAG:   arith.constant 1.17549435E-38 : f32
// POW2-LABEL:  func.func @extremes(
// POW2-DAG:    arith.constant 1.000000e+00 : f32
// POW2-DAG:    arith.constant 8.50705917E+37 : f32
// POW2-DAG:    arith.constant 1.17549435E-38 : f32
func.func @extremes(%x: vector<4xf64>) -> (vector<4xf64>, vector<4xf64>, vector<4xf64>) {
  %0 = fpq.observe %x site("zero") format(f8E4M3FN) : vector<4xf64>
  %1 = fpq.observe %x site("subnormal") format(f8E4M3FN) : vector<4xf64>
  %2 = fpq.observe %x site("huge") format(f8E4M3FN) : vector<4xf64>
  return %0, %1, %2 : vector<4xf64>, vector<4xf64>, vector<4xf64>
}
