// RUN: fpq-opt %s --fpq-widen-softmax > %t.mlir
// RUN: FileCheck %s < %t.mlir
// RUN: fpq-opt %s --pass-pipeline='builtin.module(fpq-widen-softmax)' | diff %t.mlir -
// RUN: fpq-opt %s --pass-pipeline='builtin.module(func.func(fpq-widen-softmax))' | diff %t.mlir -
// RUN: fpq-opt %t.mlir --fpq-widen-softmax | diff %t.mlir -

// CHECK-LABEL: func.func @f16(
// CHECK-SAME:    %[[X:.*]]: tensor<2x4x8xf16>, %{{.*}}: tensor<2x4x8xf16>)
// CHECK-NEXT:    %[[WIDE:.*]] = arith.extf %[[X]] : tensor<2x4x8xf16> to tensor<2x4x8xf32>
// CHECK-NEXT:    %[[INIT:.*]] = tensor.empty() : tensor<2x4x8xf32>
// CHECK-NEXT:    %[[P:.*]] = linalg.softmax dimension(1) ins(%[[WIDE]] : tensor<2x4x8xf32>) outs(%[[INIT]] : tensor<2x4x8xf32>)
// CHECK-NEXT:    %[[Y:.*]] = arith.truncf %[[P]] : tensor<2x4x8xf32> to tensor<2x4x8xf16>
// CHECK-NEXT:    return %[[Y]]
func.func @f16(%x: tensor<2x4x8xf16>, %init: tensor<2x4x8xf16>) -> tensor<2x4x8xf16> {
  %0 = linalg.softmax dimension(1) ins(%x : tensor<2x4x8xf16>) outs(%init : tensor<2x4x8xf16>) -> tensor<2x4x8xf16>
  return %0 : tensor<2x4x8xf16>
}

// CHECK-LABEL: func.func @dynamic_bf16(
// CHECK-SAME:    %[[X:.*]]: tensor<?x8xbf16>,
// CHECK:         %[[WIDE:.*]] = arith.extf %[[X]] : tensor<?x8xbf16> to tensor<?x8xf32>
// CHECK:         %[[D:.*]] = tensor.dim
// CHECK:         tensor.empty(%[[D]]) : tensor<?x8xf32>
// CHECK:         linalg.softmax dimension(1) ins(%[[WIDE]] : tensor<?x8xf32>)
// CHECK:         arith.truncf %{{.*}} : tensor<?x8xf32> to tensor<?x8xbf16>
func.func @dynamic_bf16(%x: tensor<?x8xbf16>, %init: tensor<?x8xbf16>) -> tensor<?x8xbf16> {
  %0 = linalg.softmax dimension(1) ins(%x : tensor<?x8xbf16>) outs(%init : tensor<?x8xbf16>) -> tensor<?x8xbf16>
  return %0 : tensor<?x8xbf16>
}

// CHECK-LABEL: func.func @wide_already(
// CHECK-NEXT:    linalg.softmax {{.*}} tensor<4xf32>
// CHECK-NEXT:    linalg.softmax {{.*}} tensor<4xf64>
// CHECK-NEXT:    return
func.func @wide_already(%x: tensor<4xf32>, %y: tensor<4xf64>) -> (tensor<4xf32>, tensor<4xf64>) {
  %0 = linalg.softmax dimension(0) ins(%x : tensor<4xf32>) outs(%x : tensor<4xf32>) -> tensor<4xf32>
  %1 = linalg.softmax dimension(0) ins(%y : tensor<4xf64>) outs(%y : tensor<4xf64>) -> tensor<4xf64>
  return %0, %1 : tensor<4xf32>, tensor<4xf64>
}

// CHECK-LABEL: func.func @memrefs(
// CHECK-NEXT:    linalg.softmax {{.*}} memref<4xf16>
// CHECK-NEXT:    return
func.func @memrefs(%x: memref<4xf16>) {
  linalg.softmax dimension(0) ins(%x : memref<4xf16>) outs(%x : memref<4xf16>)
  return
}
