// RUN: fpq-opt %s --test-fpq-print-float-ranges | FileCheck %s

// CHECK-LABEL: func.func @if
// CHECK: scf.if
// CHECK: } {range = "[1, 6]"}
func.func @if(%condition: i1) -> f32 {
  %one = arith.constant 1.0 : f32
  %six = arith.constant 6.0 : f32
  %0 = scf.if %condition -> f32 {
    scf.yield %one : f32
  } else {
    scf.yield %six : f32
  }
  return %0 : f32
}

// CHECK-LABEL: func.func @for_stable
// CHECK: scf.for
// CHECK: } {range = "[-1, 1] or NaN"}
func.func @for_stable(%n: index, %x: f32) -> f32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %0 = scf.for %i = %c0 to %n step %c1 iter_args(%a = %zero) -> f32 {
    %s = arith.addf %a, %x : f32
    %t = math.tanh %s : f32
    scf.yield %t : f32
  }
  return %0 : f32
}

// CHECK-LABEL: func.func @for_widened
// CHECK: scf.for
// CHECK: } {range = "[0, +Inf]"}
func.func @for_widened(%n: index) -> f32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %0 = scf.for %i = %c0 to %n step %c1 iter_args(%a = %zero) -> f32 {
    %s = arith.addf %a, %one : f32
    scf.yield %s : f32
  }
  return %0 : f32
}

// CHECK-LABEL: func.func @while
// CHECK: scf.while
// CHECK: } attributes {range = "[-Inf, 1]"}
func.func @while() -> f32 {
  %one = arith.constant 1.0 : f32
  %limit = arith.constant -9.0 : f32
  %0 = scf.while (%a = %one) : (f32) -> f32 {
    %more = arith.cmpf ogt, %a, %limit : f32
    scf.condition(%more) %a : f32
  } do {
  ^bb0(%a: f32):
    %s = arith.subf %a, %one : f32
    scf.yield %s : f32
  }
  return %0 : f32
}

// CHECK-LABEL: func.func @branches
// CHECK: arith.negf %{{.*}} {range = "[-6, -1]"}
func.func @branches(%condition: i1) -> f32 {
  %one = arith.constant 1.0 : f32
  %six = arith.constant 6.0 : f32
  cf.cond_br %condition, ^exit(%one : f32), ^exit(%six : f32)
^exit(%a: f32):
  %0 = arith.negf %a : f32
  return %0 : f32
}

// All callers of a private function are known, none of a public one.
// CHECK-LABEL: func.func private @called
// CHECK: arith.negf %{{.*}} {range = "[-6, -1]"}
func.func private @called(%a: f32) -> f32 {
  %0 = arith.negf %a : f32
  return %0 : f32
}
// CHECK-LABEL: func.func @calls
// CHECK: call @called{{.*}} {range = "[-6, -1]"}
// CHECK: call @called{{.*}} {range = "[-6, -1]"}
// CHECK: call @external{{.*}} {range = "[-Inf, +Inf] or NaN"}
func.func @calls() {
  %one = arith.constant 1.0 : f32
  %six = arith.constant 6.0 : f32
  %0 = call @called(%one) : (f32) -> f32
  %1 = call @called(%six) : (f32) -> f32
  %2 = call @external(%six) : (f32) -> f32
  return
}
func.func private @external(f32) -> f32

// A recursion without a block argument in it ends too.
// CHECK-LABEL: func.func private @recursive
// CHECK: call @recursive{{.*}} {range = "[1, +Inf]"}
// CHECK: arith.addf {{.*}}range = "[2, +Inf]"
func.func private @recursive(%more: i1) -> f32 {
  %one = arith.constant 1.0 : f32
  %0 = scf.if %more -> f32 {
    %1 = func.call @recursive(%more) : (i1) -> f32
    %2 = arith.addf %1, %one : f32
    scf.yield %2 : f32
  } else {
    scf.yield %one : f32
  }
  return %0 : f32
}
func.func @calls_recursive(%more: i1) -> f32 {
  %0 = call @recursive(%more) : (i1) -> f32
  return %0 : f32
}

// Whoever has the address may call.
// CHECK-LABEL: func.func private @escapes
// CHECK: arith.negf {{.*}}range = "[-Inf, +Inf] or NaN"
func.func private @escapes(%x: f32) -> f32 {
  %0 = arith.negf %x : f32
  return %0 : f32
}
// CHECK-LABEL: func.func @calls_indirect
// CHECK: call_indirect {{.*}}range = "[-Inf, +Inf] or NaN"
func.func @calls_indirect() -> ((f32) -> f32) {
  %one = arith.constant 1.0 : f32
  %f = constant @escapes : (f32) -> f32
  %0 = call @escapes(%one) : (f32) -> f32
  %1 = call_indirect %f(%one) : (f32) -> f32
  return %f : (f32) -> f32
}

// CHECK-LABEL: func.func @other_regions
// CHECK: scf.execute_region
// CHECK: {range = "[1, 1]"}
// CHECK: scf.index_switch %{{.*}} {range = "[1, 6]"}
// CHECK: scf.parallel
// CHECK: {range = "[-Inf, +Inf] or NaN"}
// CHECK: scf.forall
// CHECK: {range = "[-Inf, +Inf] or NaN"}
func.func @other_regions(%i: index, %t: tensor<4xf32>) {
  %one = arith.constant 1.0 : f32
  %six = arith.constant 6.0 : f32
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %0 = scf.execute_region -> f32 {
    scf.yield %one : f32
  }
  %1 = scf.index_switch %i -> f32
  case 0 {
    scf.yield %one : f32
  }
  default {
    scf.yield %six : f32
  }
  %2 = scf.parallel (%j) = (%c0) to (%i) step (%c1) init (%one) -> f32 {
    scf.reduce(%six : f32) {
    ^bb0(%a: f32, %b: f32):
      %s = arith.addf %a, %b : f32
      scf.reduce.return %s : f32
    }
  }
  %ones = tensor.splat %one : tensor<4xf32>
  %3 = scf.forall (%j) in (4) shared_outs(%o = %ones) -> tensor<4xf32> {
    %p = tensor.splat %six : tensor<1xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %p into %o[%j] [1] [1] : tensor<1xf32> into tensor<4xf32>
    }
  }
  return
}

// Zero trips leave the initial value.
// CHECK-LABEL: func.func @zero_trips
// CHECK: scf.for
// CHECK: } {range = "[1, 6]"}
func.func @zero_trips(%n: index) -> f32 {
  %one = arith.constant 1.0 : f32
  %six = arith.constant 6.0 : f32
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %0 = scf.for %i = %c0 to %n step %c1 iter_args(%a = %one) -> f32 {
    scf.yield %six : f32
  }
  return %0 : f32
}
