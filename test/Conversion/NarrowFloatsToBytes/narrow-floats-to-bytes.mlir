// RUN: fpq-opt %s --fpq-narrow-floats-to-bytes --verify-each | FileCheck %s
// RUN: fpq-opt %s --pass-pipeline='builtin.module(fpq-narrow-floats-to-bytes)' | FileCheck %s

// CHECK: memref.global "private" constant @codes : memref<4xi8> = dense<[0, 1, 7, 8]>
memref.global "private" constant @codes : memref<4xf4E2M1FN> = dense<[0.0, 0.5, 6.0, -0.0]>

// CHECK-LABEL: func @memory
// CHECK-SAME: (%[[M:.*]]: memref<?xi8>, %[[I:.*]]: index, %[[C:.*]]: i1) -> i8
func.func @memory(%m: memref<?xf8E4M3FN>, %i: index, %c: i1) -> f8E4M3FN {
  // 448 is code 0x7E.
  // CHECK-DAG: %[[MAX:.*]] = arith.constant 126 : i8
  %max = arith.constant 448.0 : f8E4M3FN
  // CHECK: %[[X:.*]] = memref.load %[[M]][%[[I]]] : memref<?xi8>
  %x = memref.load %m[%i] : memref<?xf8E4M3FN>
  // CHECK: arith.select %[[C]], %[[X]], %[[MAX]] : i8
  %y = arith.select %c, %x, %max : f8E4M3FN
  // CHECK: vector.transfer_read {{.*}} : memref<?xi8>, vector<16xi8>
  %v = vector.transfer_read %m[%i], %max : memref<?xf8E4M3FN>, vector<16xf8E4M3FN>
  vector.transfer_write %v, %m[%i] : vector<16xf8E4M3FN>, memref<?xf8E4M3FN>
  return %y : f8E4M3FN
}

// CHECK-LABEL: func @bitcast_byte
// CHECK-SAME: (%[[X:.*]]: vector<4xi8>)
// CHECK-NEXT: return %[[X]]
func.func @bitcast_byte(%x: vector<4xf8E5M2>) -> vector<4xi8> {
  %0 = arith.bitcast %x : vector<4xf8E5M2> to vector<4xi8>
  return %0 : vector<4xi8>
}

// CHECK-LABEL: func @bitcast_sub_byte
// CHECK: arith.trunci %{{.*}} : vector<4xi8> to vector<4xi6>
// CHECK: arith.extui %{{.*}} : vector<4xi6> to vector<4xi8>
func.func @bitcast_sub_byte(%x: vector<4xf6E2M3FN>) -> vector<4xf6E3M2FN> {
  %0 = arith.bitcast %x : vector<4xf6E2M3FN> to vector<4xi6>
  %1 = arith.bitcast %0 : vector<4xi6> to vector<4xf6E3M2FN>
  return %1 : vector<4xf6E3M2FN>
}

// CHECK-LABEL: func @control_flow
// CHECK: scf.if %{{.*}} -> (i8)
func.func @control_flow(%c: i1, %x: f8E8M0FNU, %y: f8E8M0FNU) -> f8E8M0FNU {
  %0 = scf.if %c -> (f8E8M0FNU) {
    scf.yield %x : f8E8M0FNU
  } else {
    scf.yield %y : f8E8M0FNU
  }
  return %0 : f8E8M0FNU
}

// CHECK-LABEL: func @dense
// CHECK: arith.constant dense<126> : vector<4xi8>
// CHECK: arith.constant dense_resource<codes> : tensor<2xi8>
func.func @dense() -> (vector<4xf8E4M3FN>, tensor<2xf8E4M3FN>) {
  %0 = arith.constant dense<448.0> : vector<4xf8E4M3FN>
  %1 = arith.constant dense_resource<codes> : tensor<2xf8E4M3FN>
  return %0, %1 : vector<4xf8E4M3FN>, tensor<2xf8E4M3FN>
}

{-# dialect_resources: { builtin: { codes: "0x010000007e01" } } #-}
