// RUN: fpq-opt %s --fpq-lower-kernel-vectors | FileCheck %s

// Memory of a workgroup, too.

// CHECK-LABEL: func @transfers(
// CHECK-SAME:    %[[M:.*]]: memref<?xf32>, %[[S:.*]]: memref<8xf32, #gpu.address_space<workgroup>>, %[[I:.*]]: index)
// CHECK:         vector.load %[[M]][%[[I]]] : memref<?xf32>, vector<4xf32>
// CHECK:         vector.maskedload %[[M]][%[[I]]]
// CHECK:         vector.load %[[S]][%[[I]]] : memref<8xf32, #gpu.address_space<workgroup>>, vector<4xf32>
// CHECK:         vector.maskedstore %[[M]][%[[I]]]
// CHECK-NOT:     vector.transfer
func.func @transfers(%m: memref<?xf32>, %s: memref<8xf32, #gpu.address_space<workgroup>>, %i: index) -> (vector<4xf32>, vector<4xf32>) {
  %zero = arith.constant 0.0 : f32
  %0 = vector.transfer_read %m[%i], %zero {in_bounds = [true]} : memref<?xf32>, vector<4xf32>
  %1 = vector.transfer_read %m[%i], %zero : memref<?xf32>, vector<4xf32>
  %2 = vector.transfer_read %s[%i], %zero {in_bounds = [true]} : memref<8xf32, #gpu.address_space<workgroup>>, vector<4xf32>
  vector.transfer_write %2, %m[%i] : vector<4xf32>, memref<?xf32>
  return %0, %1 : vector<4xf32>, vector<4xf32>
}

// CHECK-LABEL: func @reduction(
// CHECK:         vector.reduction <add>, %{{.*}} : vector<4xf32> into f32
func.func @reduction(%v: vector<4xf32>, %sum: f32) -> f32 {
  %0 = vector.multi_reduction <add>, %v, %sum [0] : vector<4xf32> to f32
  return %0 : f32
}

// CHECK-LABEL: func @dimensions(
// CHECK-NOT:     vector.{{transpose|shape_cast|broadcast}} {{.*}}x{{.*}}x
// CHECK:         return
func.func @dimensions(%v: vector<6xf32>) -> vector<6xf32> {
  %0 = vector.shape_cast %v : vector<6xf32> to vector<2x3xf32>
  %1 = vector.transpose %0, [1, 0] : vector<2x3xf32> to vector<3x2xf32>
  %2 = arith.negf %1 : vector<3x2xf32>
  %3 = vector.shape_cast %2 : vector<3x2xf32> to vector<6xf32>
  return %3 : vector<6xf32>
}
