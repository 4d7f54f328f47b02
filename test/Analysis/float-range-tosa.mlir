// RUN: fpq-opt %s --test-fpq-print-float-ranges | FileCheck %s

// CHECK-LABEL: func.func @functions
// CHECK: tosa.sigmoid {{.*}}range = "[0, 1] or NaN"
// CHECK: tosa.tanh {{.*}}range = "[-1, 1] or NaN"
// CHECK: tosa.erf {{.*}}range = "[-1, 1] or NaN"
// CHECK: tosa.exp {{.*}}range = "[0, +Inf] or NaN"
// CHECK: tosa.log {{.*}}range = "[-Inf, {{[0-9.]+}}E-44] or NaN"
// CHECK: tosa.sin {{.*}}range = "[-1, 1] or NaN"
// CHECK: tosa.cos {{.*}}range = "[-1, 1] or NaN"
// CHECK: tosa.abs {{.*}}range = "[0, +Inf] or NaN"
// CHECK: tosa.negate {{.*}}range = "[-1, -0] or NaN"
// CHECK: tosa.floor {{.*}}range = "[-1, 1] or NaN"
// CHECK: tosa.ceil {{.*}}range = "[-1, 1] or NaN"
func.func @functions(%x: tensor<4xf32>) {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %0 = tosa.sigmoid %x : (tensor<4xf32>) -> tensor<4xf32>
  %1 = tosa.tanh %x : (tensor<4xf32>) -> tensor<4xf32>
  %2 = tosa.erf %x : (tensor<4xf32>) -> tensor<4xf32>
  %3 = tosa.exp %x : (tensor<4xf32>) -> tensor<4xf32>
  %4 = tosa.log %0 : (tensor<4xf32>) -> tensor<4xf32>
  %5 = tosa.sin %x : (tensor<4xf32>) -> tensor<4xf32>
  %6 = tosa.cos %x : (tensor<4xf32>) -> tensor<4xf32>
  %7 = tosa.abs %x : (tensor<4xf32>) -> tensor<4xf32>
  %8 = tosa.negate %0, %zp, %zp : (tensor<4xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<4xf32>
  %9 = tosa.floor %1 : (tensor<4xf32>) -> tensor<4xf32>
  %10 = tosa.ceil %1 : (tensor<4xf32>) -> tensor<4xf32>
  return
}

// A divisor that may be zero of either sign bounds nothing.
// CHECK-LABEL: func.func @reciprocals
// CHECK: tosa.add {{.*}}range = "[1, 2] or NaN"
// CHECK: tosa.reciprocal {{.*}}range = "[0.5, 1] or NaN"
// CHECK: tosa.rsqrt {{.*}}range = "[0.70710{{[0-9]*}}, 1.00000{{[0-9]*}}] or NaN"
// CHECK: tosa.reciprocal {{.*}}range = "[-Inf, +Inf] or NaN"
func.func @reciprocals(%x: tensor<4xf32>) {
  %one = "tosa.const"() <{values = dense<1.0> : tensor<4xf32>}> : () -> tensor<4xf32>
  %0 = tosa.sigmoid %x : (tensor<4xf32>) -> tensor<4xf32>
  %1 = tosa.add %0, %one : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %2 = tosa.reciprocal %1 : (tensor<4xf32>) -> tensor<4xf32>
  %3 = tosa.rsqrt %1 : (tensor<4xf32>) -> tensor<4xf32>
  %4 = tosa.tanh %x : (tensor<4xf32>) -> tensor<4xf32>
  %5 = tosa.reciprocal %4 : (tensor<4xf32>) -> tensor<4xf32>
  return
}

// NaN stays, or becomes a number.
// CHECK-LABEL: func.func @clamps
// CHECK: tosa.clamp {{.*}}range = "[-0, 6] or NaN"
// CHECK: tosa.clamp {{.*}}range = "[-0, 6]"
// CHECK: tosa.maximum {{.*}}range = "[-0, +Inf] or NaN"
// CHECK: tosa.minimum {{.*}}range = "[-Inf, 0]"
func.func @clamps(%x: tensor<4xf32>) {
  %zero = "tosa.const"() <{values = dense<0.0> : tensor<4xf32>}> : () -> tensor<4xf32>
  %0 = tosa.clamp %x {min_val = 0.0 : f32, max_val = 6.0 : f32} : (tensor<4xf32>) -> tensor<4xf32>
  %1 = tosa.clamp %x {min_val = 0.0 : f32, max_val = 6.0 : f32, nan_mode = IGNORE} : (tensor<4xf32>) -> tensor<4xf32>
  %2 = tosa.maximum %x, %zero : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %3 = tosa.minimum %x, %zero {nan_mode = IGNORE} : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  return
}

// A maximum may start with the lowest finite number: all -Inf give that. So may
// one of no elements.
// CHECK-LABEL: func.func @reductions
// CHECK: tosa.reduce_max {{.*}}range = "[-1, 1] or NaN"
// CHECK: tosa.reduce_max {{.*}}range = "[-Inf, -3.40282{{[0-9]*}}E+38]"
// CHECK: tosa.reduce_min {{.*}}range = "[3.40282{{[0-9]*}}E+38, +Inf]"
// CHECK: tosa.reduce_max {{.*}}range = "[-Inf, 1] or NaN"
// CHECK: tosa.reduce_sum {{.*}}range = "[-4.0000{{[0-9]*}}, 4.0000{{[0-9]*}}] or NaN"
// CHECK: tosa.reduce_product {{.*}}range = "[-Inf, +Inf] or NaN"
// CHECK: tosa.max_pool2d {{.*}}range = "[-1, 1] or NaN"
// CHECK: tosa.avg_pool2d {{.*}}range = "[-1.0000{{[0-9]*}}, 1.0000{{[0-9]*}}] or NaN"
func.func @reductions(%x: tensor<2x4xf32>, %y: tensor<?x4xf32>, %image: tensor<1x4x4x1xf32>) {
  %low = "tosa.const"() <{values = dense<0xFF800000> : tensor<2x4xf32>}> : () -> tensor<2x4xf32>
  %high = "tosa.const"() <{values = dense<0x7F800000> : tensor<2x4xf32>}> : () -> tensor<2x4xf32>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %t = tosa.tanh %x : (tensor<2x4xf32>) -> tensor<2x4xf32>
  %u = tosa.tanh %y : (tensor<?x4xf32>) -> tensor<?x4xf32>
  %v = tosa.tanh %image : (tensor<1x4x4x1xf32>) -> tensor<1x4x4x1xf32>
  %0 = tosa.reduce_max %t {axis = 0 : i32} : (tensor<2x4xf32>) -> tensor<1x4xf32>
  %1 = tosa.reduce_max %low {axis = 0 : i32} : (tensor<2x4xf32>) -> tensor<1x4xf32>
  %2 = tosa.reduce_min %high {axis = 0 : i32} : (tensor<2x4xf32>) -> tensor<1x4xf32>
  %3 = tosa.reduce_max %u {axis = 0 : i32} : (tensor<?x4xf32>) -> tensor<1x4xf32>
  %4 = tosa.reduce_sum %t {axis = 1 : i32} : (tensor<2x4xf32>) -> tensor<2x1xf32>
  %5 = tosa.reduce_product %t {axis = 1 : i32} : (tensor<2x4xf32>) -> tensor<2x1xf32>
  %6 = tosa.max_pool2d %v {kernel = array<i64: 2, 2>, pad = array<i64: 1, 1, 1, 1>, stride = array<i64: 2, 2>} : (tensor<1x4x4x1xf32>) -> tensor<1x3x3x1xf32>
  %7 = tosa.avg_pool2d %v, %zp, %zp {acc_type = f32, kernel = array<i64: 2, 2>, pad = array<i64: 0, 0, 0, 0>, stride = array<i64: 2, 2>} : (tensor<1x4x4x1xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x2x2x1xf32>
  return
}

// Other functions are not modelled; a rescaled integer has no float range.
// CHECK-LABEL: func.func @others
// CHECK: tosa.pow {{.*}}range = "[-Inf, +Inf] or NaN"
// CHECK: tosa.cast {{.*}}range = "[-1, 1] or NaN"
// CHECK: tosa.cast {{.*}}range = "[-Inf, +Inf] or NaN"
// CHECK: tosa.concat {{.*}}range = "[-1, 1] or NaN"
func.func @others(%x: tensor<4xf32>, %i: tensor<4xi8>) {
  %t = tosa.tanh %x : (tensor<4xf32>) -> tensor<4xf32>
  %0 = tosa.pow %t, %t : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %1 = tosa.cast %t : (tensor<4xf32>) -> tensor<4xf16>
  %2 = tosa.cast %i : (tensor<4xi8>) -> tensor<4xf32>
  %3 = tosa.concat %t, %t {axis = 0 : i32} : (tensor<4xf32>, tensor<4xf32>) -> tensor<8xf32>
  return
}
