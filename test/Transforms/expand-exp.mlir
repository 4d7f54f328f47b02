// RUN: fpq-opt %s --fpq-expand-exp | FileCheck %s --check-prefixes=CHECK,FMA
// RUN: fpq-opt %s --fpq-expand-exp=fma=false | FileCheck %s --check-prefixes=CHECK,NOFMA --implicit-check-not=math.fma

// Any operand: clamped on both sides, and scaled by two factors.

// CHECK-LABEL: func @any(
// CHECK-NOT:     math.exp
// CHECK:         arith.cmpf ogt
// CHECK:         arith.cmpf ogt
// FMA:           math.fma
// NOFMA:         arith.mulf {{.*}} : vector<16xf32>
// CHECK:         arith.shrsi {{.*}} : vector<16xi32>
// CHECK-COUNT-2: arith.shli {{.*}} : vector<16xi32>
// CHECK:         return
func.func @any(%x: vector<16xf32>) -> vector<16xf32> {
  %0 = math.exp %x : vector<16xf32>
  return %0 : vector<16xf32>
}

// Never positive: one factor, 0 where exp would be subnormal. A polynomial of
// degree 6.

// CHECK-LABEL: func @never_positive(
// CHECK-COUNT-1: arith.cmpf ogt
// CHECK-NOT:     arith.cmpf
// FMA-COUNT-9:   math.fma
// FMA-NOT:       math.fma
// CHECK:         arith.mulf
// CHECK:         return
func.func @never_positive(%x: vector<16xf32>) -> vector<16xf32> {
  %0 = math.exp %x {fpq.operand_range = #fpq.range<0xFFF0000000000000, 0.0>} : vector<16xf32>
  return %0 : vector<16xf32>
}

// A range that reaches above 0 says nothing of use.

// CHECK-LABEL: func @may_be_positive(
// CHECK-COUNT-2: arith.cmpf ogt
// CHECK:         return
func.func @may_be_positive(%x: vector<16xf32>) -> vector<16xf32> {
  %0 = math.exp %x {fpq.operand_range = #fpq.range<-1.0, 1.0>} : vector<16xf32>
  return %0 : vector<16xf32>
}

// Degree 3, and one step of range reduction.

// CHECK-LABEL: func @approximate(
// FMA-COUNT-5:   math.fma
// FMA-NOT:       math.fma
// CHECK:         return
func.func @approximate(%x: vector<16xf32>) -> vector<16xf32> {
  %0 = math.exp %x fastmath<afn> {fpq.operand_range = #fpq.range<0xFFF0000000000000, 0.0>} : vector<16xf32>
  return %0 : vector<16xf32>
}

// CHECK-LABEL: func @not_an_f32_vector(
// CHECK-COUNT-2: math.exp
func.func @not_an_f32_vector(%x: f32, %y: vector<4xf64>) -> (f32, vector<4xf64>) {
  %0 = math.exp %x : f32
  %1 = math.exp %y : vector<4xf64>
  return %0, %1 : f32, vector<4xf64>
}
