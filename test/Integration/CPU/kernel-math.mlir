// Functions as kernels compute them, run on the CPU: the relative error against
// those that libm has for f64.
//
// RUN: fpq-opt %s --fpq-expand-kernel-math --fpq-approximate-math --fpq-expand-exp --fpq-to-llvm \
// RUN:   | mlir-runner -e main --entry-point-result=void %runner_libs | FileCheck %s

// The larger of %max and the relative error of %y; NaN stays.
func.func private @worse(%max: f64, %y: f32, %exact: f64) -> f64 {
  %wide = arith.extf %y : f32 to f64
  %difference = arith.subf %wide, %exact : f64
  %relative = arith.divf %difference, %exact : f64
  %error = math.absf %relative : f64
  %worse = arith.maximumf %max, %error : f64
  return %worse : f64
}

// %low + (%high - %low) * %i / 4096, as an f32.
func.func private @point(%i: index, %low: f32, %high: f32) -> f32 {
  %scale = arith.constant 0x39800000 : f32
  %int = arith.index_cast %i : index to i32
  %float = arith.sitofp %int : i32 to f32
  %fraction = arith.mulf %float, %scale : f32
  %size = arith.subf %high, %low : f32
  %offset = arith.mulf %fraction, %size : f32
  %x = arith.addf %low, %offset : f32
  return %x : f32
}

func.func private @report(%max: f64, %bound: f64) {
  %is_small = arith.cmpf olt, %max, %bound : f64
  vector.print %is_small : i1
  return
}

func.func private @sin(f64) -> f64
func.func @check_sin() {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %count = arith.constant 4096 : index
  %low = arith.constant -1.0e5 : f32
  %high = arith.constant 1.03e5 : f32
  %zero = arith.constant 0.0 : f64
  %bound = arith.constant 1.5e-7 : f64
  %max = scf.for %i = %c0 to %count step %c1 iter_args(%last = %zero) -> f64 {
    %x = func.call @point(%i, %low, %high) : (index, f32, f32) -> f32
    %y = math.sin %x : f32
    %wide = arith.extf %x : f32 to f64
    %exact = func.call @sin(%wide) : (f64) -> f64
    %worse = func.call @worse(%last, %y, %exact) : (f64, f32, f64) -> f64
    scf.yield %worse : f64
  }
  call @report(%max, %bound) : (f64, f64) -> ()
  return
}

func.func private @cos(f64) -> f64
func.func @check_cos() {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %count = arith.constant 4096 : index
  %low = arith.constant -1.0e5 : f32
  %high = arith.constant 1.03e5 : f32
  %zero = arith.constant 0.0 : f64
  %bound = arith.constant 1.5e-7 : f64
  %max = scf.for %i = %c0 to %count step %c1 iter_args(%last = %zero) -> f64 {
    %x = func.call @point(%i, %low, %high) : (index, f32, f32) -> f32
    %y = math.cos %x : f32
    %wide = arith.extf %x : f32 to f64
    %exact = func.call @cos(%wide) : (f64) -> f64
    %worse = func.call @worse(%last, %y, %exact) : (f64, f32, f64) -> f64
    scf.yield %worse : f64
  }
  call @report(%max, %bound) : (f64, f64) -> ()
  return
}

func.func private @atan(f64) -> f64
func.func @check_atan() {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %count = arith.constant 4096 : index
  %low = arith.constant -7.9 : f32
  %high = arith.constant 8.0 : f32
  %zero = arith.constant 0.0 : f64
  %bound = arith.constant 5.0e-6 : f64
  %max = scf.for %i = %c0 to %count step %c1 iter_args(%last = %zero) -> f64 {
    %x = func.call @point(%i, %low, %high) : (index, f32, f32) -> f32
    %y = math.atan %x : f32
    %wide = arith.extf %x : f32 to f64
    %exact = func.call @atan(%wide) : (f64) -> f64
    %worse = func.call @worse(%last, %y, %exact) : (f64, f32, f64) -> f64
    scf.yield %worse : f64
  }
  call @report(%max, %bound) : (f64, f64) -> ()
  return
}

func.func private @asin(f64) -> f64
func.func @check_asin() {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %count = arith.constant 4096 : index
  %low = arith.constant -1.0 : f32
  %high = arith.constant 0.999 : f32
  %zero = arith.constant 0.0 : f64
  %bound = arith.constant 3.0e-7 : f64
  %max = scf.for %i = %c0 to %count step %c1 iter_args(%last = %zero) -> f64 {
    %x = func.call @point(%i, %low, %high) : (index, f32, f32) -> f32
    %y = math.asin %x : f32
    %wide = arith.extf %x : f32 to f64
    %exact = func.call @asin(%wide) : (f64) -> f64
    %worse = func.call @worse(%last, %y, %exact) : (f64, f32, f64) -> f64
    scf.yield %worse : f64
  }
  call @report(%max, %bound) : (f64, f64) -> ()
  return
}

func.func private @acos(f64) -> f64
func.func @check_acos() {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %count = arith.constant 4096 : index
  %low = arith.constant -1.0 : f32
  %high = arith.constant 0.999 : f32
  %zero = arith.constant 0.0 : f64
  %bound = arith.constant 3.0e-7 : f64
  %max = scf.for %i = %c0 to %count step %c1 iter_args(%last = %zero) -> f64 {
    %x = func.call @point(%i, %low, %high) : (index, f32, f32) -> f32
    %y = math.acos %x : f32
    %wide = arith.extf %x : f32 to f64
    %exact = func.call @acos(%wide) : (f64) -> f64
    %worse = func.call @worse(%last, %y, %exact) : (f64, f32, f64) -> f64
    scf.yield %worse : f64
  }
  call @report(%max, %bound) : (f64, f64) -> ()
  return
}

func.func private @erfc(f64) -> f64
func.func @check_erfc() {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %count = arith.constant 4096 : index
  %low = arith.constant -9.0 : f32
  %high = arith.constant 9.0 : f32
  %zero = arith.constant 0.0 : f64
  %bound = arith.constant 3.0e-7 : f64
  %max = scf.for %i = %c0 to %count step %c1 iter_args(%last = %zero) -> f64 {
    %x = func.call @point(%i, %low, %high) : (index, f32, f32) -> f32
    %y = math.erfc %x : f32
    %wide = arith.extf %x : f32 to f64
    %exact = func.call @erfc(%wide) : (f64) -> f64
    %worse = func.call @worse(%last, %y, %exact) : (f64, f32, f64) -> f64
    scf.yield %worse : f64
  }
  call @report(%max, %bound) : (f64, f64) -> ()
  return
}

func.func private @log10(f64) -> f64
func.func @check_log10() {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %count = arith.constant 4096 : index
  %low = arith.constant 1.0e-3 : f32
  %high = arith.constant 1.0e3 : f32
  %zero = arith.constant 0.0 : f64
  %bound = arith.constant 3.0e-7 : f64
  %max = scf.for %i = %c0 to %count step %c1 iter_args(%last = %zero) -> f64 {
    %x = func.call @point(%i, %low, %high) : (index, f32, f32) -> f32
    %y = math.log10 %x : f32
    %wide = arith.extf %x : f32 to f64
    %exact = func.call @log10(%wide) : (f64) -> f64
    %worse = func.call @worse(%last, %y, %exact) : (f64, f32, f64) -> f64
    scf.yield %worse : f64
  }
  call @report(%max, %bound) : (f64, f64) -> ()
  return
}

// Powers of numbers in [-4, 4], integers for those below 0.
func.func private @pow(f64, f64) -> f64
func.func @check_pow() {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4096 = arith.constant 4096 : index
  %four = arith.constant 4.0 : f32
  %minus_four = arith.constant -3.99 : f32
  %eight = arith.constant 8.0 : f32
  %minus_eight = arith.constant -8.0 : f32
  %prime = arith.constant 1777 : index
  %zero = arith.constant 0.0 : f64
  %zero32 = arith.constant 0.0 : f32
  %bound = arith.constant 6.0e-6 : f64
  %max = scf.for %i = %c0 to %c4096 step %c1 iter_args(%last = %zero) -> f64 {
    %x = func.call @point(%i, %minus_four, %four) : (index, f32, f32) -> f32
    %product = arith.muli %i, %prime : index
    %j = arith.remui %product, %c4096 : index
    %any = func.call @point(%j, %minus_eight, %eight) : (index, f32, f32) -> f32
    %integer = math.floor %any : f32
    %is_negative = arith.cmpf olt, %x, %zero32 : f32
    %y = arith.select %is_negative, %integer, %any : f32
    %power = math.powf %x, %y : f32
    %wide_x = arith.extf %x : f32 to f64
    %wide_y = arith.extf %y : f32 to f64
    %exact = func.call @pow(%wide_x, %wide_y) : (f64, f64) -> f64
    %worse = func.call @worse(%last, %power, %exact) : (f64, f32, f64) -> f64
    scf.yield %worse : f64
  }
  call @report(%max, %bound) : (f64, f64) -> ()
  return
}

func.func @special_powers() {
  %x = arith.constant dense<[0.0, -0.0, -0.0, -0.0, 0xFF800000, 0xFF800000, -8.0, 2.0, 0.5, -1.0, 0x7FC00000, 1.0, 2.0]> : vector<13xf32>
  %y = arith.constant dense<[-1.0, -1.0, 3.0, 0.5, 3.0, 0.5, 0.3, 0x7F800000, 0x7F800000, 0x7F800000, 0.0, 0x7FC00000, 0x7FC00000]> : vector<13xf32>
  %power = math.powf %x, %y : vector<13xf32>
  // -nan or nan.
  %positive = math.absf %power : vector<13xf32>
  %is_nan = arith.cmpf uno, %power, %power : vector<13xf32>
  %printed = arith.select %is_nan, %positive, %power : vector<13xi1>, vector<13xf32>
  vector.print %printed : vector<13xf32>
  return
}

// From there on f64 does not hold the rest of a turn.
func.func @large_angles() {
  %x = arith.constant dense<[2.0e13, 1.0e14, 0x7F800000, 0x7FC00000]> : vector<4xf32>
  %sin = math.sin %x : vector<4xf32>
  %positive = math.absf %sin : vector<4xf32>
  vector.print %positive : vector<4xf32>
  return
}

func.func @main() {
  // CHECK:      1
  call @check_sin() : () -> ()
  // CHECK-NEXT: 1
  call @check_cos() : () -> ()
  // CHECK-NEXT: 1
  call @check_atan() : () -> ()
  // CHECK-NEXT: 1
  call @check_asin() : () -> ()
  // CHECK-NEXT: 1
  call @check_acos() : () -> ()
  // CHECK-NEXT: 1
  call @check_erfc() : () -> ()
  // CHECK-NEXT: 1
  call @check_log10() : () -> ()
  // CHECK-NEXT: 1
  call @check_pow() : () -> ()
  // CHECK-NEXT: ( inf, -inf, -0, 0, -inf, inf, nan, inf, 0, 1, 1, 1, nan )
  call @special_powers() : () -> ()
  // CHECK-NEXT: ( 0.{{[0-9]+}}, nan, nan, nan )
  call @large_angles() : () -> ()
  return
}
