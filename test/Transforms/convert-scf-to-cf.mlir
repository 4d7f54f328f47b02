// RUN: fpq-opt %s --allow-unregistered-dialect --fpq-convert-scf-to-cf > %t.mlir
// RUN: FileCheck %s --implicit-check-not=scf. < %t.mlir
// RUN: fpq-opt %s --allow-unregistered-dialect --pass-pipeline='builtin.module(fpq-convert-scf-to-cf)' | diff %t.mlir -
// RUN: fpq-opt %s --allow-unregistered-dialect --pass-pipeline='builtin.module(func.func(fpq-convert-scf-to-cf))' | diff %t.mlir -

// CHECK-LABEL: func.func @loops_in_order(
// CHECK:         cf.br ^[[HEAD:.*]](
// CHECK:       ^[[HEAD]](%[[I:.*]]: index):
// CHECK-NEXT:    %[[C:.*]] = arith.cmpi slt, %[[I]],
// CHECK-NEXT:    cf.cond_br %[[C]], ^[[BODY:.*]], ^[[NEXT:.*]]
// CHECK:       ^[[BODY]]:
// CHECK-NEXT:    "acme.first"(%[[I]])
// CHECK:         cf.br ^[[HEAD]](
// CHECK:       ^[[NEXT]]:
// CHECK-NEXT:    cf.br ^[[HEAD2:.*]](
// CHECK:       ^[[HEAD2]](%[[J:.*]]: index):
// CHECK:         "acme.second"(%[[J]])
// CHECK:         return
func.func @loops_in_order(%n: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  scf.for %i = %c0 to %n step %c1 {
    "acme.first"(%i) : (index) -> ()
  }
  scf.for %j = %c0 to %n step %c1 {
    "acme.second"(%j) : (index) -> ()
  }
  return
}

// CHECK-LABEL: func.func @nested(
// CHECK:         cf.cond_br
// CHECK:         cf.cond_br
// CHECK:         cf.cond_br
// CHECK:         "acme.body"
// CHECK:         return
func.func @nested(%n: index, %c: i1) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  scf.for %i = %c0 to %n step %c1 {
    scf.for %j = %c0 to %i step %c1 {
      scf.if %c {
        "acme.body"(%i, %j) : (index, index) -> ()
      }
    }
  }
  return
}

// CHECK-LABEL: func.func @carried_values(
// CHECK-SAME:    %{{.*}}: index, %[[X:.*]]: f32)
// CHECK:         cf.br ^[[HEAD:.*]](%{{.*}}, %[[X]] : index, f32)
// CHECK:       ^[[HEAD]](%{{.*}}: index, %[[ACC:.*]]: f32):
// CHECK:         %[[SUM:.*]] = arith.addf %[[ACC]], %[[ACC]]
// CHECK:         cf.br ^[[HEAD]](%{{.*}}, %[[SUM]] : index, f32)
// CHECK:         return %[[ACC]]
func.func @carried_values(%n: index, %x: f32) -> f32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %0 = scf.for %i = %c0 to %n step %c1 iter_args(%acc = %x) -> f32 {
    %1 = arith.addf %acc, %acc : f32
    scf.yield %1 : f32
  }
  return %0 : f32
}

// CHECK-LABEL: func.func @while_loop(
// CHECK:         cf.cond_br
// CHECK:         return
func.func @while_loop(%x: f32) -> f32 {
  %0 = scf.while (%arg = %x) : (f32) -> f32 {
    %c = "acme.more"(%arg) : (f32) -> i1
    scf.condition(%c) %arg : f32
  } do {
  ^bb0(%arg: f32):
    scf.yield %arg : f32
  }
  return %0 : f32
}

// CHECK-LABEL: func.func @parallel_loop(
// CHECK:         cf.cond_br
// CHECK:         "acme.body"
func.func @parallel_loop(%n: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  scf.parallel (%i) = (%c0) to (%n) step (%c1) {
    "acme.body"(%i) : (index) -> ()
    scf.reduce
  }
  return
}
