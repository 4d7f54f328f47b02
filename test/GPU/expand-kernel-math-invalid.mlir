// RUN: fpq-opt %s --verify-diagnostics --fpq-expand-kernel-math

func.func @functions(%x: f32, %y: f32, %v: vector<2xf32>) -> (f32, f32, vector<2xf32>, f32) {
  // expected-error @below {{'math.cbrt' op needs a library of functions, and kernels are made without one}}
  %0 = math.cbrt %x : f32
  // expected-error @below {{'math.atan2' op needs a library of functions}}
  %1 = math.atan2 %x, %y : f32
  // expected-error @below {{'math.tan' op needs a library of functions}}
  %2 = math.tan %v : vector<2xf32>
  // expected-error @below {{'arith.remf' op needs a library of functions}}
  %3 = arith.remf %x, %y : f32
  return %0, %1, %2, %3 : f32, f32, vector<2xf32>, f32
}

func.func @types(%d: f64, %i: i32) -> (f64, f64, i32) {
  // expected-error @below {{'math.exp' op needs a library of functions}}
  %1 = math.exp %d : f64
  // expected-error @below {{'math.exp2' op needs a library of functions}}
  %2 = math.exp2 %d fastmath<afn> : f64
  // expected-error @below {{'math.ipowi' op needs a library of functions}}
  %3 = math.ipowi %i, %i : i32
  return %1, %2, %3 : f64, f64, i32
}
