// Activations as TOSA has them, and as its lowering to linalg leaves them.
//
// RUN: fpq-opt %s --fpq-fold-bounded-observers | FileCheck %s
// RUN: fpq-opt %s --pass-pipeline='builtin.module(func.func(tosa-to-linalg-named,tosa-to-linalg,tosa-to-arith,tosa-to-tensor),fpq-fold-bounded-observers)' > %t
// RUN: FileCheck %s < %t
// RUN: FileCheck %s --check-prefix=LINALG --implicit-check-not=tosa. < %t

// LINALG: linalg.generic

// CHECK-LABEL: func.func @sigmoid(
// CHECK: arith.constant 4.480000e+02 : f32
// CHECK: site("sigmoid") range<0.000000e+00, 1.000000e+00>
func.func @sigmoid(%x: tensor<2x8xf32>) -> tensor<2x8xf32> {
  %0 = tosa.sigmoid %x : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %1 = fpq.observe %0 site("sigmoid") format(f8E4M3FN) : tensor<2x8xf32>
  return %1 : tensor<2x8xf32>
}

// CHECK-LABEL: func.func @tanh(
// CHECK: site("tanh") range<-1.000000e+00, 1.000000e+00>
func.func @tanh(%x: tensor<2x8xf32>) -> tensor<2x8xf32> {
  %0 = tosa.tanh %x : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %1 = fpq.observe %0 site("tanh") format(f8E4M3FN) : tensor<2x8xf32>
  return %1 : tensor<2x8xf32>
}

// CHECK-LABEL: func.func @relu6(
// CHECK: arith.constant 74.6666641 : f32
// CHECK: site("relu6") range<-0.000000e+00, 6.000000e+00>
func.func @relu6(%x: tensor<2x8xf32>) -> tensor<2x8xf32> {
  %0 = tosa.clamp %x {min_val = 0.0 : f32, max_val = 6.0 : f32} : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %1 = fpq.observe %0 site("relu6") format(f8E4M3FN) : tensor<2x8xf32>
  return %1 : tensor<2x8xf32>
}

// relu6(x + 3) times 1/6, which is rounded: 6 of them round to 1.
// CHECK-LABEL: func.func @hard_swish_gate(
// CHECK: arith.constant 4.480000e+02 : f32
// CHECK: site("gate") range<-0.000000e+00, 1.000000e+00>
func.func @hard_swish_gate(%x: tensor<2x8xf32>) -> tensor<2x8xf32> {
  %three = "tosa.const"() <{values = dense<3.0> : tensor<2x8xf32>}> : () -> tensor<2x8xf32>
  %sixth = "tosa.const"() <{values = dense<0.16666667> : tensor<2x8xf32>}> : () -> tensor<2x8xf32>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %0 = tosa.add %x, %three : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %1 = tosa.clamp %0 {min_val = 0.0 : f32, max_val = 6.0 : f32} : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %2 = tosa.mul %1, %sixth, %shift : (tensor<2x8xf32>, tensor<2x8xf32>, tensor<1xi8>) -> tensor<2x8xf32>
  %3 = fpq.observe %2 site("gate") format(f8E4M3FN) : tensor<2x8xf32>
  return %3 : tensor<2x8xf32>
}

// A rectifier has no upper bound, and the gate without its clamp none at all.
// CHECK-LABEL: func.func @relu(
// CHECK: fpq.observe
// CHECK: fpq.observe
// CHECK: return
func.func @relu(%x: tensor<2x8xf32>) -> (tensor<2x8xf32>, tensor<2x8xf32>) {
  %three = "tosa.const"() <{values = dense<3.0> : tensor<2x8xf32>}> : () -> tensor<2x8xf32>
  %0 = tosa.clamp %x {min_val = 0.0 : f32, max_val = 0x7F800000 : f32} : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %1 = fpq.observe %0 site("relu") format(f8E4M3FN) : tensor<2x8xf32>
  %2 = tosa.add %x, %three : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %3 = fpq.observe %2 site("no gate") format(f8E4M3FN) : tensor<2x8xf32>
  return %1, %3 : tensor<2x8xf32>, tensor<2x8xf32>
}
