// No upstream pass loses, merges, moves or speculates an observer.
//
// RUN: fpq-opt %s --allow-unregistered-dialect --cse | FileCheck %s
// RUN: fpq-opt %s --allow-unregistered-dialect --canonicalize | FileCheck %s
// RUN: fpq-opt %s --allow-unregistered-dialect --loop-invariant-code-motion | FileCheck %s
// RUN: fpq-opt %s --allow-unregistered-dialect --control-flow-sink | FileCheck %s
// RUN: fpq-opt %s --allow-unregistered-dialect --sccp | FileCheck %s
// RUN: fpq-opt %s --allow-unregistered-dialect --symbol-dce | FileCheck %s
// RUN: fpq-opt %s --allow-unregistered-dialect --remove-dead-values | FileCheck %s
// RUN: fpq-opt %s --allow-unregistered-dialect --mem2reg --sroa | FileCheck %s
// RUN: fpq-opt %s --allow-unregistered-dialect --inline | FileCheck %s --check-prefixes=CHECK,INLINE
// RUN: fpq-opt %s --allow-unregistered-dialect --inline --sccp --canonicalize --cse --loop-invariant-code-motion --canonicalize | FileCheck %s --check-prefixes=CHECK,INLINE
//
// Unrolling and peeling clone a site, and leave none out.
//
// RUN: fpq-opt %s --allow-unregistered-dialect --pass-pipeline='builtin.module(func.func(affine-loop-unroll{unroll-factor=-1}))' | FileCheck %s --check-prefix=UNROLL
// RUN: fpq-opt %s --allow-unregistered-dialect --scf-for-loop-peeling | FileCheck %s --check-prefix=PEEL

// CHECK-LABEL: func.func @equal_observers(
// CHECK-SAME:    %[[X:.*]]: tensor<4xf32>)
// CHECK:         %[[A:.*]] = fpq.observe %[[X]] site("x")
// CHECK:         %[[B:.*]] = fpq.observe %[[X]] site("x")
// CHECK:         return %[[A]], %[[B]]
func.func @equal_observers(%x: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
  %0 = fpq.observe %x site("x") format(f8E4M3FN) : tensor<4xf32>
  %1 = fpq.observe %x site("x") format(f8E4M3FN) : tensor<4xf32>
  return %0, %1 : tensor<4xf32>, tensor<4xf32>
}

// CHECK-LABEL: func.func @chained_observers(
// CHECK-SAME:    %[[X:.*]]: f32)
// CHECK:         %[[A:.*]] = fpq.observe %[[X]] site("x")
// CHECK:         %[[B:.*]] = fpq.observe %[[A]] site("x")
// CHECK:         return %[[B]]
func.func @chained_observers(%x: f32) -> f32 {
  %0 = fpq.observe %x site("x") format(f8E4M3FN) : f32
  %1 = fpq.observe %0 site("x") format(f8E4M3FN) : f32
  return %1 : f32
}

// CHECK-LABEL: func.func @unused(
// CHECK:         fpq.observe %{{.*}} site("x")
// CHECK:         return
func.func @unused(%x: tensor<4xf32>) {
  %0 = fpq.observe %x site("x") format(f8E4M3FN) : tensor<4xf32>
  return
}

// The value is known, and the site stays.
// CHECK-LABEL: func.func @constant(
// CHECK:         %[[O:.*]] = fpq.observe
// CHECK:         return %[[O]]
func.func @constant() -> f32 {
  %x = arith.constant 1.0 : f32
  %0 = fpq.observe %x site("x") format(f8E4M3FN) : f32
  return %0 : f32
}

// A loop that may run zero times: hoisting would observe what never was.
// CHECK-LABEL: func.func @loop_invariant(
// CHECK:         scf.for
// CHECK-NEXT:      %[[O:.*]] = fpq.observe
// CHECK-NEXT:      "acme.use"(%[[O]])
// CHECK:         return
func.func @loop_invariant(%x: f32, %n: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  scf.for %i = %c0 to %n step %c1 {
    %0 = fpq.observe %x site("x") format(f8E4M3FN) : f32
    "acme.use"(%0) : (f32) -> ()
  }
  return
}

// An observer is no reason to keep a loop for, but its site is.
// CHECK-LABEL: func.func @loop_with_nothing_else(
// CHECK:         scf.for
// CHECK:           fpq.observe
// CHECK:         return
func.func @loop_with_nothing_else(%x: f32, %n: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  scf.for %i = %c0 to %n step %c1 {
    %0 = fpq.observe %x site("x") format(f8E4M3FN) : f32
  }
  return
}

// One branch observes: it does not become a select, and the observer does not
// leave the branch.
// CHECK-LABEL: func.func @branch(
// CHECK-SAME:    %[[C:.*]]: i1, %[[X:.*]]: f32)
// CHECK:         %[[R:.*]] = scf.if %[[C]]
// CHECK-NEXT:      %[[O:.*]] = fpq.observe %[[X]]
// CHECK-NEXT:      scf.yield %[[O]]
// CHECK:         return %[[R]]
func.func @branch(%c: i1, %x: f32) -> f32 {
  %0 = scf.if %c -> f32 {
    %1 = fpq.observe %x site("x") format(f8E4M3FN) : f32
    scf.yield %1 : f32
  } else {
    scf.yield %x : f32
  }
  return %0 : f32
}

// Nor does it sink into the only branch that uses it.
// CHECK-LABEL: func.func @used_in_branch(
// CHECK:         %[[O:.*]] = fpq.observe
// CHECK-NEXT:    scf.if
// CHECK-NEXT:      "acme.use"(%[[O]])
// CHECK:         return
func.func @used_in_branch(%c: i1, %x: f32) {
  %0 = fpq.observe %x site("x") format(f8E4M3FN) : f32
  scf.if %c {
    "acme.use"(%0) : (f32) -> ()
  }
  return
}

// CHECK-LABEL: func.func @blocks(
// CHECK:         cf.cond_br
// CHECK:         fpq.observe %{{.*}} site("then")
// CHECK:         fpq.observe %{{.*}} site("else")
// CHECK:         return
func.func @blocks(%c: i1, %x: f32) -> f32 {
  cf.cond_br %c, ^then, ^else
^then:
  %0 = fpq.observe %x site("then") format(f8E4M3FN) : f32
  cf.br ^end(%0 : f32)
^else:
  %1 = fpq.observe %x site("else") format(f8E4M3FN) : f32
  cf.br ^end(%1 : f32)
^end(%y: f32):
  return %y : f32
}

// Unrelated memory effects may pass it; it is no barrier.
// CHECK-LABEL: func.func @no_barrier(
func.func @no_barrier(%m: memref<f32>, %x: f32) -> (f32, f32) {
  %0 = memref.load %m[] : memref<f32>
  // CHECK: fpq.observe %{{.*}} site("x")
  %1 = fpq.observe %x site("x") format(f8E4M3FN) : f32
  %2 = memref.load %m[] : memref<f32>
  return %0, %2 : f32, f32
}

func.func private @callee(%x: f32) -> f32 {
  %0 = fpq.observe %x site("callee.x") format(f8E4M3FN) : f32
  return %0 : f32
}

// Both clones of a site that is called twice stay, one of them unused.
// CHECK-LABEL: func.func @caller(
// INLINE-COUNT-2: fpq.observe %{{.*}} site("callee.x")
// INLINE-NOT:     fpq.observe
// CHECK:          return
func.func @caller(%x: f32) -> f32 {
  %0 = func.call @callee(%x) : (f32) -> f32
  %1 = func.call @callee(%x) : (f32) -> f32
  return %1 : f32
}

// UNROLL-LABEL: func.func @unrolled(
// UNROLL-COUNT-3: fpq.observe %{{.*}} site("x")
// UNROLL-NOT:     fpq.observe
// UNROLL:         return
// CHECK-LABEL: func.func @unrolled(
// CHECK:         affine.for
// CHECK:           fpq.observe
func.func @unrolled(%x: tensor<4xf32>) {
  affine.for %i = 0 to 3 {
    %0 = fpq.observe %x site("x") format(f8E4M3FN) : tensor<4xf32>
  }
  return
}

// PEEL-LABEL: func.func @peeled(
// PEEL:         scf.for
// PEEL:           fpq.observe %{{.*}} site("x")
// PEEL:         scf.for
// PEEL:           fpq.observe %{{.*}} site("x")
// PEEL:         return
func.func @peeled(%x: f32, %n: index) {
  %c0 = arith.constant 0 : index
  %c4 = arith.constant 4 : index
  scf.for %i = %c0 to %n step %c4 {
    %0 = fpq.observe %x site("x") format(f8E4M3FN) : f32
    "acme.use"(%0, %i) : (f32, index) -> ()
  }
  return
}
