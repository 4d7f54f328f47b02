// RUN: fpq-opt %s --split-input-file --verify-diagnostics --fpq-instrument-observers
// RUN: not fpq-opt %S/instrument-observers.mlir --pass-pipeline='builtin.module(func.func(fpq-instrument-observers))' 2>&1 | FileCheck %s

// CHECK: instrument-observers.mlir:{{.*}} error: 'fpq.observe' op cannot be instrumented by a pass on a part of the module: --fpq-instrument-observers declares functions, so it runs on the module

gpu.module @kernels {
  func.func @f(%x: f32) -> f32 {
    // expected-error @below {{in a 'gpu.module' cannot be instrumented: the calibration runtime is called from functions of a builtin.module}}
    %0 = fpq.observe %x site("x") format(f8E4M3FN) : f32
    return %0 : f32
  }
}

// -----

func.func @scalable(%x: vector<[4]xf32>) -> vector<[4]xf32> {
  // expected-error @below {{on a scalable vector cannot be instrumented: its extents are not known}}
  %0 = fpq.observe %x site("x") format(f8E4M3FN) : vector<[4]xf32>
  return %0 : vector<[4]xf32>
}

// -----

func.func @ranks(%x: tensor<4xf32>, %y: tensor<4x4xf32>) -> (tensor<4xf32>, tensor<4x4xf32>) {
  // expected-note @below {{the other observer is here}}
  %0 = fpq.observe %x site("x") format(f8E4M3FN) : tensor<4xf32>
  // expected-error @below {{has rank 2, another observer of site 'x' has rank 1: statistics are of values of one rank}}
  %1 = fpq.observe %y site("x") format(f8E4M3FN) : tensor<4x4xf32>
  return %0, %1 : tensor<4xf32>, tensor<4x4xf32>
}

// -----

func.func @kinds(%x: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
  // expected-note @below {{the other observer is here}}
  %0 = fpq.observe %x site("x") format(f8E4M3FN) : tensor<4xf32>
  // expected-error @below {{disagrees with another observer of site 'x'}}
  %1 = fpq.observe %x site("x") format(f8E4M3FN) kind(histogram) : tensor<4xf32>
  return %0, %1 : tensor<4xf32>, tensor<4xf32>
}

// -----

// expected-note @below {{it is defined here}}
func.func private @fpq_observe_f32(tensor<4xf32>)
func.func @taken(%x: tensor<4xf32>) -> tensor<4xf32> {
  // expected-error @below {{cannot be instrumented: '@fpq_observe_f32' is not the function of the calibration runtime}}
  %0 = fpq.observe %x site("x") format(f8E4M3FN) : tensor<4xf32>
  return %0 : tensor<4xf32>
}
