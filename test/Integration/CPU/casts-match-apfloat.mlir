// Casts through the pipeline print what they print through upstream's calls
// into APFloat: every code to f32, and f32 around every code and every tie.
//
// RUN: fpq-opt --fpq-to-llvm %s \
// RUN:   | mlir-runner -e main --entry-point-result=void %runner_libs > %t.fpq
// RUN: fpq-opt --convert-arith-to-apfloat --fpq-to-llvm %s \
// RUN:   | mlir-runner -e main --entry-point-result=void %runner_libs,%mlir_lib_dir/libmlir_apfloat_wrappers.so > %t.apfloat
// RUN: diff %t.fpq %t.apfloat
//
// For each of two formats and 256 codes, 1 + 11 * 3 lines; 2 * 8 for the
// numbers that no code is near.
//
// RUN: count 17424 < %t.fpq
//
// The calls are gone from one of the two.
//
// RUN: fpq-opt --fpq-to-llvm %s | FileCheck %s
// RUN: fpq-opt --convert-arith-to-apfloat --fpq-to-llvm %s | FileCheck %s --check-prefix=APFLOAT
//
// CHECK-NOT: _mlir_apfloat
// APFLOAT: llvm.func @_mlir_apfloat_convert

func.func private @from_f8E4M3FN(%code: i8) -> i32 {
  %q = arith.bitcast %code : i8 to f8E4M3FN
  %x = arith.extf %q : f8E4M3FN to f32
  %bits = arith.bitcast %x : f32 to i32
  return %bits : i32
}

func.func private @from_f8E5M2(%code: i8) -> i32 {
  %q = arith.bitcast %code : i8 to f8E5M2
  %x = arith.extf %q : f8E5M2 to f32
  %bits = arith.bitcast %x : f32 to i32
  return %bits : i32
}

func.func private @to_f8E4M3FN(%bits: i32) {
  %x = arith.bitcast %bits : i32 to f32
  %q = arith.truncf %x : f32 to f8E4M3FN
  %code = arith.bitcast %q : f8E4M3FN to i8
  %wide = arith.extui %code : i8 to i32
  vector.print %wide : i32
  return
}

func.func private @to_f8E5M2(%bits: i32) {
  %x = arith.bitcast %bits : i32 to f32
  %q = arith.truncf %x : f32 to f8E5M2
  %code = arith.bitcast %q : f8E5M2 to i8
  %wide = arith.extui %code : i8 to i32
  vector.print %wide : i32
  return
}

func.func @main() {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c8 = arith.constant 8 : index
  %c13 = arith.constant 13 : index
  %c24 = arith.constant 24 : index
  %c256 = arith.constant 256 : index
  %one = arith.constant 1 : i32

  scf.for %i = %c0 to %c256 step %c1 {
    %code = arith.index_cast %i : index to i8
    %e4m3 = func.call @from_f8E4M3FN(%code) : (i8) -> i32
    %e5m2 = func.call @from_f8E5M2(%code) : (i8) -> i32
    vector.print %e4m3 : i32
    vector.print %e5m2 : i32
    // For one of these bits of the f32 significand, which depends on the code,
    // the sum lies halfway to the next code.
    scf.for %k = %c13 to %c24 step %c1 {
      %shift = arith.index_cast %k : index to i32
      %half = arith.shli %one, %shift : i32
      %e4m3_tie = arith.addi %e4m3, %half : i32
      %e4m3_below = arith.subi %e4m3_tie, %one : i32
      %e4m3_above = arith.addi %e4m3_tie, %one : i32
      func.call @to_f8E4M3FN(%e4m3_below) : (i32) -> ()
      func.call @to_f8E4M3FN(%e4m3_tie) : (i32) -> ()
      func.call @to_f8E4M3FN(%e4m3_above) : (i32) -> ()
      %e5m2_tie = arith.addi %e5m2, %half : i32
      %e5m2_below = arith.subi %e5m2_tie, %one : i32
      %e5m2_above = arith.addi %e5m2_tie, %one : i32
      func.call @to_f8E5M2(%e5m2_below) : (i32) -> ()
      func.call @to_f8E5M2(%e5m2_tie) : (i32) -> ()
      func.call @to_f8E5M2(%e5m2_above) : (i32) -> ()
    }
  }

  // +-Inf, +-NaN, a signaling NaN, the largest, the smallest, 1e20.
  %specials = arith.constant dense<[0x7F800000, 0xFF800000, 0x7FC00000, 0xFFC00000, 0x7F800001, 0x7F7FFFFF, 0x00000001, 0x60AD78EC]> : vector<8xi32>
  scf.for %i = %c0 to %c8 step %c1 {
    %bits = vector.extract %specials[%i] : i32 from vector<8xi32>
    func.call @to_f8E4M3FN(%bits) : (i32) -> ()
    func.call @to_f8E5M2(%bits) : (i32) -> ()
  }
  return
}
