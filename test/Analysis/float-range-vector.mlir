// RUN: fpq-opt %s --test-fpq-print-float-ranges | FileCheck %s

// CHECK-LABEL: func.func @moved
// CHECK: vector.broadcast {{.*}}range = "[6, 6]"
// CHECK: vector.extract {{.*}}range = "[-1, 1] or NaN"
// CHECK: vector.insert {{.*}}range = "[-1, 6] or NaN"
// CHECK: vector.shuffle {{.*}}range = "[-1, 6] or NaN"
// CHECK: vector.shape_cast {{.*}}range = "[-1, 1] or NaN"
// CHECK: vector.transpose {{.*}}range = "[-1, 1] or NaN"
func.func @moved(%x: vector<4xf32>) {
  %six = arith.constant 6.0 : f32
  %t = math.tanh %x : vector<4xf32>
  %0 = vector.broadcast %six : f32 to vector<4xf32>
  %1 = vector.extract %t[0] : f32 from vector<4xf32>
  %2 = vector.insert %six, %t [1] : f32 into vector<4xf32>
  %3 = vector.shuffle %t, %0 [0, 4, 1, 5] : vector<4xf32>, vector<4xf32>
  %4 = vector.shape_cast %t : vector<4xf32> to vector<2x2xf32>
  %5 = vector.transpose %4, [1, 0] : vector<2x2xf32> to vector<2x2xf32>
  return
}

// The sum starts from 0; a product of elements is not bounded. Lanes that are
// masked off leave the neutral element.
// CHECK-LABEL: func.func @reductions
// CHECK: vector.reduction <add>, {{.*}}range = "[-4.0000{{[0-9]*}}, 4.0000{{[0-9]*}}] or NaN"
// CHECK: vector.reduction <add>, {{.*}}range = "[0, 10.0000{{[0-9]*}}] or NaN"
// CHECK: vector.reduction <maximumf>, {{.*}}range = "[-1, 1] or NaN"
// CHECK: vector.reduction <maxnumf>, {{.*}}range = "[6, 6]"
// CHECK: vector.reduction <mul>, {{.*}}range = "[-Inf, +Inf] or NaN"
// CHECK: vector.multi_reduction <minimumf>, {{.*}}range = "[-1, 1] or NaN"
// CHECK: vector.mask {{.*}}range = "[-Inf, +Inf] or NaN"
func.func @reductions(%x: vector<4xf32>, %mask: vector<4xi1>) {
  %six = arith.constant 6.0 : f32
  %t = math.tanh %x : vector<4xf32>
  %0 = vector.reduction <add>, %t : vector<4xf32> into f32
  %a = math.absf %t : vector<4xf32>
  %1 = vector.reduction <add>, %a, %six : vector<4xf32> into f32
  %2 = vector.reduction <maximumf>, %t : vector<4xf32> into f32
  %3 = vector.reduction <maxnumf>, %t, %six : vector<4xf32> into f32
  %4 = vector.reduction <mul>, %t : vector<4xf32> into f32
  %5 = vector.multi_reduction <minimumf>, %t, %six [0] : vector<4xf32> to f32
  %6 = vector.mask %mask { vector.reduction <maximumf>, %t : vector<4xf32> into f32 } : vector<4xi1> -> f32
  return
}

// With one rounding or two: 2^-20 is left of (1 + 2^-10)^2 in f16, or nothing.
// CHECK-LABEL: func.func @fma
// CHECK: vector.fma {{.*}}range = "[0, 4] or NaN"
// CHECK: vector.fma {{.*}}range = "[0, 9.5367431640625E-7]"
func.func @fma(%x: vector<4xf32>) {
  %two = arith.constant dense<2.0> : vector<4xf32>
  %t = math.tanh %x : vector<4xf32>
  %0 = vector.fma %t, %two, %two : vector<4xf32>
  %h = arith.constant dense<1.0009765625> : vector<2xf16>
  %c = arith.constant dense<-1.001953125> : vector<2xf16>
  %1 = vector.fma %h, %h, %c : vector<2xf16>
  return
}

// What is out of bounds is padding; a memref holds anything.
// CHECK-LABEL: func.func @transfers
// CHECK: vector.transfer_read {{.*}}range = "[-1, 6] or NaN"
// CHECK: vector.transfer_write {{.*}}range = "[-1, 6] or NaN"
// CHECK: vector.transfer_read {{.*}}range = "[-Inf, +Inf] or NaN"
// CHECK: vector.load {{.*}}range = "[-Inf, +Inf] or NaN"
func.func @transfers(%x: tensor<3xf32>, %memory: memref<8xf32>, %i: index) {
  %six = arith.constant 6.0 : f32
  %t = math.tanh %x : tensor<3xf32>
  %0 = vector.transfer_read %t[%i], %six : tensor<3xf32>, vector<4xf32>
  %1 = vector.transfer_write %0, %t[%i] : vector<4xf32>, tensor<3xf32>
  %2 = vector.transfer_read %memory[%i], %six : memref<8xf32>, vector<4xf32>
  %3 = vector.load %memory[%i] : memref<8xf32>, vector<4xf32>
  return
}
