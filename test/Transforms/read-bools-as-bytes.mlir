// RUN: fpq-opt %s --fpq-read-bools-as-bytes | FileCheck %s

// CHECK-LABEL: func @masked(
// CHECK-SAME:    %[[MASKS:.*]]: memref<4x?xi1>, %[[I:.*]]: index, %[[LANES:.*]]: vector<16xi1>)
// CHECK:         %[[BYTES:.*]] = builtin.unrealized_conversion_cast %[[MASKS]] : memref<4x?xi1> to memref<4x?xi8>
// CHECK:         %[[READ:.*]] = vector.transfer_read %[[BYTES]][%[[I]], %[[I]]], %{{.*}}, %[[LANES]] {in_bounds = [true]} : memref<4x?xi8>, vector<16xi8>
// CHECK:         arith.trunci %[[READ]] : vector<16xi8> to vector<16xi1>
func.func @masked(%masks: memref<4x?xi1>, %i: index, %lanes: vector<16xi1>) -> vector<16xi1> {
  %false = arith.constant false
  %0 = vector.transfer_read %masks[%i, %i], %false, %lanes {in_bounds = [true]} : memref<4x?xi1>, vector<16xi1>
  return %0 : vector<16xi1>
}

// CHECK-LABEL: func @other(
// CHECK-NOT:     unrealized_conversion_cast
func.func @other(%x: memref<?xf32>, %t: tensor<?xi1>, %i: index) -> (vector<16xf32>, vector<16xi1>) {
  %zero = arith.constant 0.0 : f32
  %false = arith.constant false
  %0 = vector.transfer_read %x[%i], %zero {in_bounds = [true]} : memref<?xf32>, vector<16xf32>
  %1 = vector.transfer_read %t[%i], %false {in_bounds = [true]} : tensor<?xi1>, vector<16xi1>
  return %0, %1 : vector<16xf32>, vector<16xi1>
}
