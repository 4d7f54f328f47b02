// RUN: fpq-opt %s --fpq-quantize=stats=%S/Inputs/fpq-quantize.json > %t.mlir
// RUN: FileCheck %s < %t.mlir
// RUN: fpq-opt %s --pass-pipeline='builtin.module(fpq-quantize{stats=%S/Inputs/fpq-quantize.json})' | diff %t.mlir -
//
// What is quantized has no site left, and is f8 in memory.
//
// RUN: fpq-opt %t.mlir --fpq-quantize | diff %t.mlir -
// RUN: fpq-opt %t.mlir --fpq-to-llvm -o /dev/null
//
// RUN: fpq-opt %s --fpq-quantize='stats=%S/Inputs/fpq-quantize.json weight-format=f8E5M2 scale-policy=pow2 fuse-matmul=false' | FileCheck %s --check-prefix=OPTIONS
//
// Its statistics are ranges, from which there is nothing to choose.
//
// RUN: not fpq-opt %s --fpq-quantize='stats=%S/Inputs/fpq-quantize.json calibration-method=percentile percentile=99' 2>&1 | FileCheck %s --check-prefix=METHOD
// METHOD: error: calibration-method=percentile needs histograms
//
// Every site is proven where only softmax and weights are marked.
//
// RUN: fpq-opt %s --fpq-quantize='include=*.softmax.result,project.matmul.rhs' | FileCheck %s --check-prefix=PROVEN
// RUN: fpq-opt %s --fpq-quantize='exclude=attend.matmul.rhs,project.matmul.lhs' | FileCheck %s --check-prefix=PROVEN
// RUN: fpq-opt %s --fpq-quantize='ops=softmax format=f8E5M2' | FileCheck %s --check-prefix=SOFTMAX
//
// RUN: echo '{"version": 1, "sites": {"attend.matmul.rhs": {"amax": 7.0}}}' > %t.json
// RUN: fpq-opt %s --fpq-quantize='stats=%t.json allow-missing' 2>&1 | FileCheck %s --check-prefix=ALLOWED
//
// RUN: not fpq-opt %s --fpq-quantize 2>&1 | FileCheck %s --check-prefix=OPEN
// RUN: not fpq-opt %s --fpq-quantize=stats=%t.json 2>&1 | FileCheck %s --check-prefix=MISSING
// RUN: not fpq-opt %s --fpq-quantize=format=f9 2>&1 | FileCheck %s --check-prefix=FORMAT
//
// OPEN: error: stats=FILE, a file that fpq-calibrate writes, has to give 2 sites a scale: attend.matmul.rhs, project.matmul.lhs
// OPEN-NOT: error
// MISSING: error: 'fpq.observe' op site 'project.matmul.lhs' has no scale: '{{.*}}.json' has no entry of it
// FORMAT: error: format 'f9' is not valid
//
// ALLOWED: warning: site 'project.matmul.lhs' has no scale
// ALLOWED: module
// ALLOWED-NOT: fpq.observe

// The softmax that is spelled out is found; its scale is 448, that of what it
// multiplies comes from the file: 448 / 7.
//
// CHECK-LABEL: func.func @attend(
// CHECK-SAME:    %[[X:[^:]*]]: tensor<4x8xf32>, %[[V:[^:]*]]: tensor<8x2xf32>
// CHECK-DAG:     %[[S1:.*]] = arith.constant 4.480000e+02 : f32
// CHECK-DAG:     %[[S2:.*]] = arith.constant 6.400000e+01 : f32
// CHECK:         %[[P:.*]] = linalg.softmax dimension(1)
// CHECK:         %[[Q:.*]] = fpq.quantize %[[P]], %[[S1]] site("attend.softmax.result") range<0.000000e+00, 1.000000e+00>
// CHECK:         %[[W:.*]] = fpq.quantize %[[V]], %[[S2]] site("attend.matmul.rhs")
// CHECK-NOT:     fpq.dequantize
// CHECK:         linalg.matmul ins(%[[Q]], %[[W]] : tensor<4x8xf8E4M3FN>, tensor<8x2xf8E4M3FN>)
// CHECK:         arith.constant 3.48772337E-5 : f32
// OPTIONS-LABEL: func.func @attend(
// OPTIONS:         arith.constant 2.560000e+02 : f32
// OPTIONS:         fpq.dequantize
// OPTIONS:         linalg.matmul ins({{.*}} : tensor<4x8xf32>, tensor<8x2xf32>)
// PROVEN-LABEL: func.func @attend(
// PROVEN:         fpq.quantize {{.*}} site("attend.softmax.result")
// PROVEN:         fpq.dequantize
// PROVEN:         linalg.matmul ins({{.*}} : tensor<4x8xf32>, tensor<8x2xf32>)
// SOFTMAX-LABEL: func.func @attend(
// SOFTMAX:         fpq.quantize {{.*}} -> tensor<4x8xf8E5M2>
// ALLOWED-LABEL: func.func @attend(
// ALLOWED:         linalg.matmul ins({{.*}} : tensor<4x8xf8E4M3FN>, tensor<8x2xf8E4M3FN>)
func.func @attend(%x: tensor<4x8xf32>, %v: tensor<8x2xf32>) -> tensor<4x2xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %rows = tensor.empty() : tensor<4xf32>
  %whole = tensor.empty() : tensor<4x8xf32>
  %m0 = linalg.fill ins(%lowest : f32) outs(%rows : tensor<4xf32>) -> tensor<4xf32>
  %max = linalg.reduce { arith.maximumf } ins(%x : tensor<4x8xf32>) outs(%m0 : tensor<4xf32>) dimensions = [1]
  %wide = linalg.broadcast ins(%max : tensor<4xf32>) outs(%whole : tensor<4x8xf32>) dimensions = [1]
  %less = linalg.sub ins(%x, %wide : tensor<4x8xf32>, tensor<4x8xf32>) outs(%whole : tensor<4x8xf32>) -> tensor<4x8xf32>
  %exp = linalg.exp ins(%less : tensor<4x8xf32>) outs(%whole : tensor<4x8xf32>) -> tensor<4x8xf32>
  %s0 = linalg.fill ins(%zero : f32) outs(%rows : tensor<4xf32>) -> tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<4x8xf32>) outs(%s0 : tensor<4xf32>) dimensions = [1]
  %sums = linalg.broadcast ins(%sum : tensor<4xf32>) outs(%whole : tensor<4x8xf32>) dimensions = [1]
  %p = linalg.div ins(%exp, %sums : tensor<4x8xf32>, tensor<4x8xf32>) outs(%whole : tensor<4x8xf32>) -> tensor<4x8xf32>
  %o = tensor.empty() : tensor<4x2xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%o : tensor<4x2xf32>) -> tensor<4x2xf32>
  %0 = linalg.matmul ins(%p, %v : tensor<4x8xf32>, tensor<8x2xf32>) outs(%zeros : tensor<4x2xf32>) -> tensor<4x2xf32>
  return %0 : tensor<4x2xf32>
}

// Weights have their own scales, and their own format if wanted.
//
// CHECK-LABEL: func.func @project(
// CHECK:         %[[W:.*]] = arith.constant dense<{{.*}}> : tensor<2x2xf8E4M3FN>
// CHECK:         %[[Q:.*]] = fpq.quantize %{{.*}}, %{{.*}} site("project.matmul.lhs")
// CHECK:         linalg.matmul ins(%[[Q]], %[[W]] : tensor<?x2xf8E4M3FN>, tensor<2x2xf8E4M3FN>)
// CHECK:         linalg.generic
// CHECK-SAME:      tensor<?x2xf32>, tensor<2xf32>
// OPTIONS-LABEL: func.func @project(
// OPTIONS:         arith.constant dense<{{.*}}> : tensor<2x2xf8E5M2>
// PROVEN-LABEL: func.func @project(
// PROVEN:         arith.constant dense<{{.*}}> : tensor<2x2xf8E4M3FN>
// PROVEN:         fpq.dequantize
// PROVEN:         linalg.matmul ins({{.*}} : tensor<?x2xf32>, tensor<2x2xf32>)
// SOFTMAX-LABEL: func.func @project(
// SOFTMAX-NOT:     fpq
// ALLOWED-LABEL: func.func @project(
// ALLOWED:         linalg.matmul ins({{.*}} : tensor<?x2xf32>, tensor<2x2xf32>)
func.func @project(%x: tensor<?x2xf32>, %zeros: tensor<?x2xf32>) -> tensor<?x2xf32> {
  %w = arith.constant dense<[[1.0, 0.25], [-2.0, 0.5]]> : tensor<2x2xf32>
  %0 = linalg.matmul ins(%x, %w : tensor<?x2xf32>, tensor<2x2xf32>) outs(%zeros : tensor<?x2xf32>) -> tensor<?x2xf32>
  return %0 : tensor<?x2xf32>
}
