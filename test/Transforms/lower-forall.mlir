// RUN: fpq-opt %s --fpq-lower-forall='parallel min-parallel-work=100' --verify-diagnostics --split-input-file --canonicalize | FileCheck %s --check-prefix=PARALLEL
// RUN: fpq-opt %s --fpq-lower-forall --split-input-file --verify-diagnostics | FileCheck %s

// The buffer of an iteration leaves all loops.

// CHECK-LABEL: func @nested(
// CHECK:         memref.alloca() : memref<4xf32>
// CHECK-NOT:     memref.alloca
// CHECK:         scf.for
// CHECK:           scf.for
// CHECK:             memref.store
func.func @nested(%out: memref<?x?xf32>, %n: index, %m: index) {
  %c0 = arith.constant 0 : index
  scf.forall (%i, %j) in (%n, %m) {
    %row = memref.alloca() : memref<4xf32>
    %x = memref.load %row[%c0] : memref<4xf32>
    memref.store %x, %out[%i, %j] : memref<?x?xf32>
  }
  return
}

// Its work is known at run time, so there are two loops.

// PARALLEL-LABEL: func @in_a_loop(
// PARALLEL:         %[[SIZE:.*]] = memref.dim %{{.*}}, %c0
// PARALLEL:         %[[IS_LARGE:.*]] = arith.cmpi uge, %[[SIZE]], %c100
// PARALLEL:         scf.if %[[IS_LARGE]]
// PARALLEL:           scf.parallel
// PARALLEL-NEXT:        memref.alloca()
// PARALLEL:         else
// PARALLEL:           scf.for

// CHECK-LABEL: func @in_a_loop(
// CHECK:         memref.alloca() : memref<4xf32>
// CHECK:         scf.for
// CHECK-NOT:     memref.alloca
// CHECK:           scf.for
// CHECK:             memref.store
func.func @in_a_loop(%out: memref<?xf32>, %n: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  scf.for %k = %c0 to %n step %c1 {
    scf.forall (%i) in (%n) {
      %row = memref.alloca() : memref<4xf32>
      %x = memref.load %row[%c0] : memref<4xf32>
      memref.store %x, %out[%i] : memref<?xf32>
    }
  }
  return
}

// Known sizes need no test.

// PARALLEL-LABEL: func @large(
// PARALLEL-NOT:     scf.if
// PARALLEL:         scf.parallel
// PARALLEL-LABEL: func @small(
// PARALLEL-NOT:     scf.parallel
// PARALLEL:         scf.for
func.func @large(%out: memref<10x10xf32>, %x: f32) {
  scf.forall (%i, %j) in (10, 10) {
    memref.store %x, %out[%i, %j] : memref<10x10xf32>
  }
  return
}
func.func @small(%out: memref<9x11xf32>, %x: f32) {
  scf.forall (%i, %j) in (9, 11) {
    memref.store %x, %out[%i, %j] : memref<9x11xf32>
  }
  return
}

// -----

// One whose size the body computes stays.

// CHECK-LABEL: func @dynamic_buffer(
// CHECK:         scf.for
// CHECK:           memref.alloca(%{{.*}})
func.func @dynamic_buffer(%out: memref<?xf32>, %n: index) {
  scf.forall (%i) in (%n) {
    %row = memref.alloca(%i) : memref<?xf32>
    %x = memref.load %row[%i] : memref<?xf32>
    memref.store %x, %out[%i] : memref<?xf32>
  }
  return
}

// -----

func.func @tensors(%x: tensor<4xf32>) -> tensor<4xf32> {
  // expected-error @below {{'scf.forall' op on tensors cannot be lowered: bufferize it first}}
  %0 = scf.forall (%i) in (4) shared_outs(%out = %x) -> (tensor<4xf32>) {
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %x into %out[0] [4] [1] : tensor<4xf32> into tensor<4xf32>
    }
  }
  return %0 : tensor<4xf32>
}
