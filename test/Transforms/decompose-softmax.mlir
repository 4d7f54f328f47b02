// RUN: fpq-opt %s --split-input-file --verify-diagnostics --fpq-decompose-softmax | FileCheck %s
// RUN: fpq-opt %s --split-input-file --verify-diagnostics --pass-pipeline='builtin.module(fpq-decompose-softmax)' | FileCheck %s
// RUN: fpq-opt %s --split-input-file --verify-diagnostics --pass-pipeline='builtin.module(func.func(fpq-decompose-softmax))' | FileCheck %s

// CHECK-DAG:   #[[$ALL:.*]] = affine_map<(d0, d1) -> (d0, d1)>
// CHECK-DAG:   #[[$ROW:.*]] = affine_map<(d0, d1) -> (d0)>
// CHECK-LABEL: func.func @static(
// CHECK-SAME:    %[[X:.*]]: tensor<4x8xf32>,
// CHECK-NOT:     linalg.softmax
// CHECK:         %[[MAX:.*]] = linalg.generic {indexing_maps = [#[[$ALL]], #[[$ROW]]], iterator_types = ["parallel", "reduction"]} ins(%[[X]] :
// CHECK:           arith.max
// CHECK:         %[[EXP:.*]] = linalg.generic {{.*}} ins(%[[X]], %[[MAX]] :
// CHECK:           arith.subf
// CHECK-NEXT:      math.exp
// CHECK:         %[[SUM:.*]] = linalg.generic {indexing_maps = [#[[$ALL]], #[[$ROW]]], iterator_types = ["parallel", "reduction"]} ins(%[[EXP]] :
// CHECK:           arith.addf
// CHECK:         %[[Y:.*]] = linalg.generic {{.*}} ins(%[[EXP]], %[[SUM]] :
// CHECK:           arith.divf
// CHECK:         return %[[Y]]
func.func @static(%x: tensor<4x8xf32>, %init: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %0 = linalg.softmax dimension(1) ins(%x : tensor<4x8xf32>) outs(%init : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %0 : tensor<4x8xf32>
}

// -----

// The axis need not be the last.
// CHECK-DAG:   #[[$COLUMN:.*]] = affine_map<(d0, d1) -> (d1)>
// CHECK-LABEL: func.func @dynamic_first_axis(
// CHECK-NOT:     linalg.softmax
// CHECK:         linalg.generic {{{.*}}#[[$COLUMN]]], iterator_types = ["reduction", "parallel"]}
// CHECK:         arith.divf
// CHECK-NOT:     linalg.softmax
func.func @dynamic_first_axis(%x: tensor<?x?xf32>, %init: tensor<?x?xf32>) -> tensor<?x?xf32> {
  %0 = linalg.softmax dimension(0) ins(%x : tensor<?x?xf32>) outs(%init : tensor<?x?xf32>) -> tensor<?x?xf32>
  return %0 : tensor<?x?xf32>
}

// -----

func.func @memrefs(%x: memref<4xf32>) {
  // expected-error @below {{'linalg.softmax' op on memrefs cannot be decomposed: lower it before bufferization}}
  linalg.softmax dimension(0) ins(%x : memref<4xf32>) outs(%x : memref<4xf32>)
  return
}

// -----

// A scalar has no axis; upstream's verifier says so.
func.func @rank_zero(%x: tensor<f32>) -> tensor<f32> {
  // expected-error @below {{'linalg.softmax' op incorrect dimension specified}}
  %0 = linalg.softmax dimension(0) ins(%x : tensor<f32>) outs(%x : tensor<f32>) -> tensor<f32>
  return %0 : tensor<f32>
}
