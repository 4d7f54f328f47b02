// Formats of 4, 6 and 8 bits in memory: what scalars store vectors load, and the
// other way round; globals, select, transfer_read past the end, and arithmetic
// that upstream's pass widens. Lowered by stock passes but for two, and run.
//
// RUN: fpq-opt %s \
// RUN:     --arith-emulate-unsupported-floats='source-types=f8E4M3FN,f6E2M3FN,f4E2M1FN target-type=f32' \
// RUN:     --fpq-expand-narrow-floats --fpq-narrow-floats-to-bytes \
// RUN:     --convert-vector-to-scf --convert-scf-to-cf --convert-vector-to-llvm \
// RUN:     --finalize-memref-to-llvm --convert-arith-to-llvm --convert-func-to-llvm \
// RUN:     --convert-cf-to-llvm --reconcile-unrealized-casts \
// RUN:   | mlir-runner -e main --entry-point-result=void %runner_libs \
// RUN:   | FileCheck %s --match-full-lines

memref.global "private" constant @f4 : memref<4xf4E2M1FN> = dense<[0.5, 1.5, -6.0, -0.0]>
memref.global "private" constant @f6 : memref<4xf6E2M3FN> = dense<[0.125, 1.0, 7.5, -7.5]>
memref.global "private" constant @f8 : memref<4xf8E4M3FN> = dense<[1.0, 448.0, -0.001953125, 0.0]>

// CHECK: ( 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15 )
// CHECK-NEXT: ( 0, 0.5, 1, 1.5, 2, 3, 4, 6, -0, -0.5, -1, -1.5, -2, -3, -4, -6 )
func.func private @scalars_to_vector_f4() {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c16 = arith.constant 16 : index
  %m = memref.alloc() : memref<16xf4E2M1FN>
  scf.for %i = %c0 to %c16 step %c1 {
    %code = arith.index_cast %i : index to i4
    %x = arith.bitcast %code : i4 to f4E2M1FN
    memref.store %x, %m[%i] : memref<16xf4E2M1FN>
  }
  %v = vector.load %m[%c0] : memref<16xf4E2M1FN>, vector<16xf4E2M1FN>
  %codes = arith.bitcast %v : vector<16xf4E2M1FN> to vector<16xi4>
  %wide = arith.extui %codes : vector<16xi4> to vector<16xi32>
  vector.print %wide : vector<16xi32>
  %values = arith.extf %v : vector<16xf4E2M1FN> to vector<16xf32>
  vector.print %values : vector<16xf32>
  memref.dealloc %m : memref<16xf4E2M1FN>
  return
}

// Both formats of 6 bits; a vector is stored, scalars are loaded.
//
// CHECK-NEXT: 0
// CHECK-NEXT: 31
// CHECK-NEXT: 32
// CHECK-NEXT: 63
// CHECK-NEXT: ( 60, 61, 62, 63 )
// CHECK-NEXT: ( -16, -20, -24, -28 )
func.func private @vector_to_scalars_f6() {
  %c0 = arith.constant 0 : index
  %c31 = arith.constant 31 : index
  %c32 = arith.constant 32 : index
  %c60 = arith.constant 60 : index
  %c63 = arith.constant 63 : index
  %m = memref.alloc() : memref<64xf6E2M3FN>
  %all = vector.step : vector<64xindex>
  %codes = arith.index_cast %all : vector<64xindex> to vector<64xi6>
  %v = arith.bitcast %codes : vector<64xi6> to vector<64xf6E2M3FN>
  vector.store %v, %m[%c0] : memref<64xf6E2M3FN>, vector<64xf6E2M3FN>
  func.call @print_f6(%m, %c0) : (memref<64xf6E2M3FN>, index) -> ()
  func.call @print_f6(%m, %c31) : (memref<64xf6E2M3FN>, index) -> ()
  func.call @print_f6(%m, %c32) : (memref<64xf6E2M3FN>, index) -> ()
  func.call @print_f6(%m, %c63) : (memref<64xf6E2M3FN>, index) -> ()
  %last = vector.load %m[%c60] : memref<64xf6E2M3FN>, vector<4xf6E2M3FN>
  %last_codes = arith.bitcast %last : vector<4xf6E2M3FN> to vector<4xi6>
  %wide = arith.extui %last_codes : vector<4xi6> to vector<4xi32>
  vector.print %wide : vector<4xi32>
  %other = arith.bitcast %last : vector<4xf6E2M3FN> to vector<4xf6E3M2FN>
  %values = arith.extf %other : vector<4xf6E3M2FN> to vector<4xf32>
  vector.print %values : vector<4xf32>
  memref.dealloc %m : memref<64xf6E2M3FN>
  return
}

func.func private @print_f6(%m: memref<64xf6E2M3FN>, %i: index) {
  %x = memref.load %m[%i] : memref<64xf6E2M3FN>
  %code = arith.bitcast %x : f6E2M3FN to i6
  %wide = arith.extui %code : i6 to i32
  vector.print %wide : i32
  return
}

// CHECK-NEXT: ( 0.5, 1.5, -6, -0 )
// CHECK-NEXT: ( 0.125, 1, 7.5, -7.5 )
// CHECK-NEXT: ( 1, 448, -0.00195312, 0 )
func.func private @globals() {
  %c0 = arith.constant 0 : index
  %f4 = memref.get_global @f4 : memref<4xf4E2M1FN>
  %v4 = vector.load %f4[%c0] : memref<4xf4E2M1FN>, vector<4xf4E2M1FN>
  %x4 = arith.extf %v4 : vector<4xf4E2M1FN> to vector<4xf32>
  vector.print %x4 : vector<4xf32>
  %f6 = memref.get_global @f6 : memref<4xf6E2M3FN>
  %v6 = vector.load %f6[%c0] : memref<4xf6E2M3FN>, vector<4xf6E2M3FN>
  %x6 = arith.extf %v6 : vector<4xf6E2M3FN> to vector<4xf32>
  vector.print %x6 : vector<4xf32>
  %f8 = memref.get_global @f8 : memref<4xf8E4M3FN>
  %v8 = vector.load %f8[%c0] : memref<4xf8E4M3FN>, vector<4xf8E4M3FN>
  %x8 = arith.extf %v8 : vector<4xf8E4M3FN> to vector<4xf32>
  vector.print %x8 : vector<4xf32>
  return
}

// Two elements and two of padding, then by lane from two vectors.
//
// CHECK-NEXT: ( -6, -0, 4, 4 )
// CHECK-NEXT: ( 0.5, -0, -6, 4 )
// CHECK-NEXT: -6
func.func private @transfer_and_select() {
  %c0 = arith.constant 0 : index
  %c2 = arith.constant 2 : index
  %padding = arith.constant 4.0 : f4E2M1FN
  %f4 = memref.get_global @f4 : memref<4xf4E2M1FN>
  %tail = vector.transfer_read %f4[%c2], %padding : memref<4xf4E2M1FN>, vector<4xf4E2M1FN>
  %x = arith.extf %tail : vector<4xf4E2M1FN> to vector<4xf32>
  vector.print %x : vector<4xf32>
  %head = vector.load %f4[%c0] : memref<4xf4E2M1FN>, vector<4xf4E2M1FN>
  %mask = arith.constant dense<[true, false, false, false]> : vector<4xi1>
  %low = arith.select %mask, %head, %tail : vector<4xi1>, vector<4xf4E2M1FN>
  %other = arith.constant dense<[false, false, true, false]> : vector<4xi1>
  %both = arith.select %other, %head, %low : vector<4xi1>, vector<4xf4E2M1FN>
  %y = arith.extf %both : vector<4xf4E2M1FN> to vector<4xf32>
  vector.print %y : vector<4xf32>
  %yes = arith.cmpi ult, %c0, %c2 : index
  %scalar = memref.load %f4[%c2] : memref<4xf4E2M1FN>
  %chosen = arith.select %yes, %scalar, %padding : f4E2M1FN
  %z = arith.extf %chosen : f4E2M1FN to f32
  vector.print %z : f32
  return
}

// Each result is rounded to its format: 1.5 + 1.5, 224 + 224, 17 to even; then
// 0.5 * 0.5, a tie that goes to 0, and 6 * 2, which saturates.
//
// CHECK-NEXT: ( 3, 448, 16, -0.5 )
// CHECK-NEXT: ( 0, 6 )
func.func private @arithmetic() {
  %a = arith.constant dense<[1.5, 224.0, 16.0, -1.0]> : vector<4xf8E4M3FN>
  %b = arith.constant dense<[1.5, 224.0, 1.0, 0.5]> : vector<4xf8E4M3FN>
  %sum = arith.addf %a, %b : vector<4xf8E4M3FN>
  %x = arith.extf %sum : vector<4xf8E4M3FN> to vector<4xf32>
  vector.print %x : vector<4xf32>
  %c = arith.constant dense<[0.5, 6.0]> : vector<2xf4E2M1FN>
  %d = arith.constant dense<[0.5, 2.0]> : vector<2xf4E2M1FN>
  %product = arith.mulf %c, %d : vector<2xf4E2M1FN>
  %y = arith.extf %product : vector<2xf4E2M1FN> to vector<2xf32>
  vector.print %y : vector<2xf32>
  return
}

func.func @main() {
  call @scalars_to_vector_f4() : () -> ()
  call @vector_to_scalars_f6() : () -> ()
  call @globals() : () -> ()
  call @transfer_and_select() : () -> ()
  call @arithmetic() : () -> ()
  return
}
