// RUN: fpq-opt %s --fpq-privatize-inits > %t.mlir
// RUN: FileCheck %s < %t.mlir
// RUN: fpq-opt %s --pass-pipeline='builtin.module(fpq-privatize-inits)' | diff %t.mlir -
// RUN: fpq-opt %s --pass-pipeline='builtin.module(func.func(fpq-privatize-inits))' | diff %t.mlir -
// RUN: fpq-opt %t.mlir --fpq-privatize-inits | diff %t.mlir -

// CHECK-LABEL: func.func @shared_empty(
// CHECK-DAG:     %[[A:.*]] = tensor.empty
// CHECK-DAG:     %[[B:.*]] = tensor.empty
// CHECK:         linalg.negf ins(%{{.*}}) outs(%[[B]] :
// CHECK:         linalg.exp ins(%{{.*}}) outs(%[[A]] :
func.func @shared_empty(%x: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
  %empty = tensor.empty() : tensor<4xf32>
  %0 = linalg.negf ins(%x : tensor<4xf32>) outs(%empty : tensor<4xf32>) -> tensor<4xf32>
  %1 = linalg.exp ins(%x : tensor<4xf32>) outs(%empty : tensor<4xf32>) -> tensor<4xf32>
  return %0, %1 : tensor<4xf32>, tensor<4xf32>
}

// A fill is cloned with the empty tensor below it.
// CHECK-LABEL: func.func @shared_fill(
// CHECK-SAME:    %{{.*}}: tensor<4xf32>, %[[V:.*]]: f32)
// CHECK:         %[[A:.*]] = tensor.empty
// CHECK-NEXT:    %[[FILL_A:.*]] = linalg.fill ins(%[[V]] : f32) outs(%[[A]] :
// CHECK-NEXT:    %[[B:.*]] = tensor.empty
// CHECK-NEXT:    %[[FILL_B:.*]] = linalg.fill ins(%[[V]] : f32) outs(%[[B]] :
// CHECK-NEXT:    linalg.negf ins(%{{.*}}) outs(%[[FILL_B]] :
// CHECK-NEXT:    linalg.exp ins(%{{.*}}) outs(%[[FILL_A]] :
func.func @shared_fill(%x: tensor<4xf32>, %v: f32) -> (tensor<4xf32>, tensor<4xf32>) {
  %empty = tensor.empty() : tensor<4xf32>
  %fill = linalg.fill ins(%v : f32) outs(%empty : tensor<4xf32>) -> tensor<4xf32>
  %0 = linalg.negf ins(%x : tensor<4xf32>) outs(%fill : tensor<4xf32>) -> tensor<4xf32>
  %1 = linalg.exp ins(%x : tensor<4xf32>) outs(%fill : tensor<4xf32>) -> tensor<4xf32>
  return %0, %1 : tensor<4xf32>, tensor<4xf32>
}

// Two inits of one op are shared too.
// CHECK-LABEL: func.func @one_op(
// CHECK-DAG:     %[[A:.*]] = tensor.empty(%{{.*}})
// CHECK-DAG:     %[[B:.*]] = tensor.empty(%{{.*}})
// CHECK:         linalg.generic {{.*}} outs(%[[B]], %[[A]] :
func.func @one_op(%x: tensor<?xf32>, %n: index) -> (tensor<?xf32>, tensor<?xf32>) {
  %empty = tensor.empty(%n) : tensor<?xf32>
  %0:2 = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]}
      ins(%x : tensor<?xf32>) outs(%empty, %empty : tensor<?xf32>, tensor<?xf32>) {
  ^bb0(%in: f32, %out0: f32, %out1: f32):
    linalg.yield %in, %in : f32, f32
  } -> (tensor<?xf32>, tensor<?xf32>)
  return %0#0, %0#1 : tensor<?xf32>, tensor<?xf32>
}

// An init that is not shared, or holds values, stays.
// CHECK-LABEL: func.func @left_alone(
// CHECK-SAME:    %[[X:.*]]: tensor<4xf32>, %[[Y:.*]]: tensor<4xf32>, %{{.*}}: memref<4xf32>)
// CHECK-NEXT:    %[[A:.*]] = tensor.empty
// CHECK-NEXT:    %[[E:.*]] = linalg.negf ins(%[[X]] : {{.*}}) outs(%[[A]] :
// CHECK-NEXT:    linalg.exp ins(%[[E]] : {{.*}}) outs(%[[Y]] :
// CHECK-NEXT:    linalg.exp ins(%[[X]] : {{.*}}) outs(%[[Y]] :
// CHECK-NEXT:    linalg.exp ins(%{{.*}} : memref<4xf32>)
// CHECK-NEXT:    return
func.func @left_alone(%x: tensor<4xf32>, %y: tensor<4xf32>, %m: memref<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
  %empty = tensor.empty() : tensor<4xf32>
  %0 = linalg.negf ins(%x : tensor<4xf32>) outs(%empty : tensor<4xf32>) -> tensor<4xf32>
  %1 = linalg.exp ins(%0 : tensor<4xf32>) outs(%y : tensor<4xf32>) -> tensor<4xf32>
  %2 = linalg.exp ins(%x : tensor<4xf32>) outs(%y : tensor<4xf32>) -> tensor<4xf32>
  linalg.exp ins(%m : memref<4xf32>) outs(%m : memref<4xf32>)
  return %1, %2 : tensor<4xf32>, tensor<4xf32>
}
