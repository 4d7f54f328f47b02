// The packaged mlir-opt, which knows nothing of fpq, reads the dialect and runs
// a pass.
//
// RUN: %plugin_opt --pass-pipeline='builtin.module(fpq-strip-observers)' %s | FileCheck %s
// RUN: %plugin_opt %s | FileCheck %s --check-prefix=ROUNDTRIP
// RUN: not mlir-opt %s

// REQUIRES: plugin

// CHECK-LABEL: func.func @observed(
// CHECK-SAME:    %[[X:.*]]: tensor<4xf32>)
// CHECK-NEXT:    return %[[X]]

// ROUNDTRIP: fpq.observe %{{.*}} site("x") format(f8E4M3FN) : tensor<4xf32>
func.func @observed(%x: tensor<4xf32>) -> tensor<4xf32> {
  %0 = fpq.observe %x site("x") format(f8E4M3FN) : tensor<4xf32>
  return %0 : tensor<4xf32>
}
