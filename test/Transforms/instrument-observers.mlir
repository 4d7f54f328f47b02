// RUN: fpq-opt %s --fpq-instrument-observers > %t.mlir
// RUN: FileCheck %s < %t.mlir
// RUN: fpq-opt %s --pass-pipeline='builtin.module(fpq-instrument-observers)' | diff %t.mlir -
// RUN: fpq-opt %t.mlir --fpq-instrument-observers | diff %t.mlir -

// One function an element type, and one global a text.
// CHECK-DAG: func.func private @fpq_observe_f32(!llvm.ptr, !llvm.ptr, !llvm.ptr, tensor<*xf32> {bufferization.access = "read"})
// CHECK-DAG: func.func private @fpq_observe_f16(!llvm.ptr, !llvm.ptr, !llvm.ptr, tensor<*xf16> {bufferization.access = "read"})
// CHECK-DAG: func.func private @fpq_observe_bf16(!llvm.ptr, !llvm.ptr, !llvm.ptr, tensor<*xbf16> {bufferization.access = "read"})
// CHECK-DAG: func.func private @fpq_observe_f64(!llvm.ptr, !llvm.ptr, !llvm.ptr, tensor<*xf64> {bufferization.access = "read"})
// CHECK-DAG: llvm.mlir.global private constant @[[$SITE:.*]]("a.x\00")
// CHECK-DAG: llvm.mlir.global private constant @[[$MINMAX:.*]]("min_max\00")
// CHECK-DAG: llvm.mlir.global private constant @[[$TENSOR:.*]]("per_tensor\00")
// CHECK-DAG: llvm.mlir.global private constant @[[$AVERAGE:.*]]("moving_average\00")
// CHECK-DAG: llvm.mlir.global private constant @[[$HISTOGRAM:.*]]("histogram\00")
// CHECK-DAG: llvm.mlir.global private constant @[[$AXIS:.*]]("per_axis(1)\00")
// CHECK-DAG: llvm.mlir.global private constant @[[$BLOCK:.*]]("per_block(1,-1)\00")
// CHECK-DAG: llvm.mlir.global private constant @[[$MX:.*]]("mx(0)\00")
// CHECK-NOT: "min_max\00"

// CHECK-LABEL: func.func @tensor(
// CHECK-SAME:  %[[X:.*]]: tensor<?x8xf32>
// CHECK-DAG:   %[[SITE:.*]] = llvm.mlir.addressof @[[$SITE]]
// CHECK-DAG:   %[[KIND:.*]] = llvm.mlir.addressof @[[$MINMAX]]
// CHECK-DAG:   %[[GRANULARITY:.*]] = llvm.mlir.addressof @[[$TENSOR]]
// CHECK-DAG:   %[[CAST:.*]] = tensor.cast %[[X]] : tensor<?x8xf32> to tensor<*xf32>
// CHECK:       call @fpq_observe_f32(%[[SITE]], %[[KIND]], %[[GRANULARITY]], %[[CAST]])
// CHECK:       return %[[X]]
func.func @tensor(%x: tensor<?x8xf32>) -> tensor<?x8xf32> {
  %0 = fpq.observe %x site("a.x") format(f8E4M3FN) : tensor<?x8xf32>
  return %0 : tensor<?x8xf32>
}

// CHECK-LABEL: func.func @granularities(
// CHECK-DAG:   llvm.mlir.addressof @[[$AXIS]]
// CHECK-DAG:   llvm.mlir.addressof @[[$AVERAGE]]
// CHECK:       call @fpq_observe_f16
// CHECK-DAG:   llvm.mlir.addressof @[[$BLOCK]]
// CHECK-DAG:   llvm.mlir.addressof @[[$HISTOGRAM]]
// CHECK:       call @fpq_observe_f16
// CHECK-DAG:   llvm.mlir.addressof @[[$MX]]
// CHECK:       call @fpq_observe_f16
func.func @granularities(%x: tensor<4x8xf16>) -> (tensor<4x8xf16>, tensor<4x8xf16>, tensor<4x8xf16>) {
  %0 = fpq.observe %x site("b.x") format(f8E4M3FN) per_axis(1) kind(moving_average) : tensor<4x8xf16>
  %1 = fpq.observe %x site("b.y") format(f8E4M3FN) per_block(1, -1) kind(histogram) : tensor<4x8xf16>
  %2 = fpq.observe %x site("b.z") format(f8E4M3FN) mx(0) : tensor<4x8xf16>
  return %0, %1, %2 : tensor<4x8xf16>, tensor<4x8xf16>, tensor<4x8xf16>
}

// CHECK-LABEL: func.func @small(
// CHECK-SAME:  %[[S:.*]]: bf16, %[[V:.*]]: vector<2x4xf64>
// CHECK:       %[[ELEMENT:.*]] = tensor.from_elements %[[S]] : tensor<bf16>
// CHECK:       tensor.cast %[[ELEMENT]] : tensor<bf16> to tensor<*xbf16>
// CHECK:       call @fpq_observe_bf16
// CHECK:       %[[EMPTY:.*]] = tensor.empty() : tensor<2x4xf64>
// CHECK:       %[[WRITTEN:.*]] = vector.transfer_write %[[V]], %[[EMPTY]]{{.*}}in_bounds = [true, true]
// CHECK:       tensor.cast %[[WRITTEN]] : tensor<2x4xf64> to tensor<*xf64>
// CHECK:       call @fpq_observe_f64
// CHECK:       return %[[S]], %[[V]]
func.func @small(%s: bf16, %v: vector<2x4xf64>) -> (bf16, vector<2x4xf64>) {
  %0 = fpq.observe %s site("c.s") format(f8E5M2) : bf16
  %1 = fpq.observe %v site("c.v") format(f8E5M2) : vector<2x4xf64>
  return %0, %1 : bf16, vector<2x4xf64>
}

// A module inside calls what it declares itself.
// CHECK:       module @inner
// CHECK:       func.func private @fpq_observe_f32
// CHECK:       call @fpq_observe_f32
module @inner {
  func.func @f(%x: tensor<4xf32>) -> tensor<4xf32> {
    %0 = fpq.observe %x site("inner.x") format(f8E4M3FN) : tensor<4xf32>
    return %0 : tensor<4xf32>
  }
}
