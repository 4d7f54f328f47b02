// arith.truncf and arith.extf on a narrow float, which stock conversions leave
// behind and translation to LLVM IR does not know, run with the packaged
// mlir-opt and the plugin.
//
// RUN: %plugin_opt --pass-pipeline='builtin.module(fpq-expand-narrow-floats,convert-vector-to-llvm,convert-arith-to-llvm,convert-func-to-llvm,reconcile-unrealized-casts)' %s \
// RUN:   | mlir-runner -e main --entry-point-result=void %runner_libs | FileCheck %s
//
// Without the pass:
//
// RUN: mlir-opt --pass-pipeline='builtin.module(convert-vector-to-llvm,convert-arith-to-llvm,convert-func-to-llvm,reconcile-unrealized-casts)' %s > %t.mlir
// RUN: FileCheck %s --check-prefix=LEFT < %t.mlir
// RUN: not mlir-translate --mlir-to-llvmir %t.mlir 2>&1 | FileCheck %s --check-prefix=ERROR

// REQUIRES: plugin

// LEFT: arith.truncf
// LEFT: arith.extf
// ERROR: error: Dialect `arith' not found for custom op 'arith.truncf'

func.func @round_trip(%x: f32) -> f32 {
  %narrow = arith.truncf %x : f32 to f8E4M3FN
  %wide = arith.extf %narrow : f8E4M3FN to f32
  return %wide : f32
}

func.func @main() {
  %pi = arith.constant 3.14159 : f32
  %tie = arith.constant 17.0 : f32
  %tiny = arith.constant -0.003 : f32
  %large = arith.constant 1000.0 : f32

  // CHECK: 3.25
  %0 = call @round_trip(%pi) : (f32) -> f32
  vector.print %0 : f32
  // Between 16 and 18, to even.
  // CHECK-NEXT: 16
  %1 = call @round_trip(%tie) : (f32) -> f32
  vector.print %1 : f32
  // Subnormal: -2 * 2^-9.
  // CHECK-NEXT: -0.00390625
  %2 = call @round_trip(%tiny) : (f32) -> f32
  vector.print %2 : f32
  // arith.truncf does not saturate.
  // CHECK-NEXT: nan
  %3 = call @round_trip(%large) : (f32) -> f32
  vector.print %3 : f32
  return
}
