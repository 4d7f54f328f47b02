// RUN: fpq-opt --fpq-protect-arguments %s | FileCheck %s
// RUN: fpq-opt --pass-pipeline='builtin.module(fpq-protect-arguments)' %s | FileCheck %s
// RUN: fpq-opt --pass-pipeline='builtin.module(func.func(fpq-protect-arguments))' %s | FileCheck %s

// CHECK-LABEL: func.func @public(
// CHECK-SAME:    %{{[^:]*}}: tensor<4xf32> {bufferization.writable = false},
// CHECK-SAME:    %{{[^:]*}}: f32,
// CHECK-SAME:    %{{[^:]*}}: memref<4xf32>,
// CHECK-SAME:    %{{[^:]*}}: tensor<*xf32> {bufferization.writable = false})
func.func @public(%x: tensor<4xf32>, %s: f32, %m: memref<4xf32>,
                  %u: tensor<*xf32>) {
  return
}

// Who says that an argument may be overwritten is believed.
//
// CHECK-LABEL: func.func @in_place(
// CHECK-SAME:    %{{[^:]*}}: tensor<4xf32> {bufferization.writable = true})
func.func @in_place(%x: tensor<4xf32> {bufferization.writable = true}) {
  return
}

// Bufferization sees every call of a private function.
//
// CHECK-LABEL: func.func private @private(
// CHECK-SAME:    %{{[^:]*}}: tensor<4xf32>)
func.func private @private(%x: tensor<4xf32>) {
  return
}

// CHECK: func.func private @external(tensor<4xf32>)
func.func private @external(tensor<4xf32>)
