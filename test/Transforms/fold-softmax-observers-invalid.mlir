// RUN: fpq-opt %s --split-input-file --verify-diagnostics --fpq-fold-softmax-observers
// RUN: fpq-opt %s --split-input-file --verify-diagnostics --pass-pipeline='builtin.module(fpq-fold-softmax-observers)'
// RUN: fpq-opt %s --split-input-file --verify-diagnostics --pass-pipeline='builtin.module(func.func(fpq-fold-softmax-observers))'
// RUN: not fpq-opt %s --split-input-file --fpq-fold-softmax-observers=scale-policy=max 2>&1 | FileCheck %s --check-prefix=UNKNOWN
// RUN: not fpq-opt %s --split-input-file --fpq-fold-softmax-observers=scale-policy= 2>&1 | FileCheck %s --check-prefix=EMPTY
// RUN: not fpq-opt %s --split-input-file --fpq-fold-softmax-observers=scale-policy=0 2>&1 | FileCheck %s --check-prefix=NO-SCALE
// RUN: not fpq-opt %s --split-input-file --fpq-fold-softmax-observers=scale-policy=-448 2>&1 | FileCheck %s --check-prefix=NO-SCALE
// RUN: not fpq-opt %s --split-input-file --fpq-fold-softmax-observers=scale-policy=nan 2>&1 | FileCheck %s --check-prefix=NO-SCALE
// RUN: not fpq-opt %s --split-input-file --fpq-fold-softmax-observers=scale-policy=inf 2>&1 | FileCheck %s --check-prefix=NO-SCALE
// RUN: not fpq-opt %s --split-input-file --fpq-fold-softmax-observers=scale-policy=1e-45 2>&1 | FileCheck %s --check-prefix=NO-SCALE
// RUN: not fpq-opt %s --split-input-file --fpq-fold-softmax-observers=scale-policy=3e38 2>&1 | FileCheck %s --check-prefix=NO-SCALE
// RUN: not fpq-opt %s --split-input-file --fpq-fold-softmax-observers=scale-policy=449 2>&1 | FileCheck %s --check-prefix=SATURATES

// UNKNOWN:   error: unknown scale policy 'max'; accepted are fp-max, pow2 and a number
// EMPTY:     error: unknown scale policy ''; accepted are fp-max, pow2 and a number
// NO-SCALE:  error: scale policy is no valid scale: it and its reciprocal must be positive, finite, normal f32 numbers
// SATURATES: error: 'fpq.observe' op scale 4.490000e+02 saturates: a softmax reaches 1, and the largest finite 'f8E4M3FN' is 4.480000e+02

func.func @number_of_the_site_saturates(%x: tensor<4xf32>, %init: tensor<4xf32>) -> tensor<4xf32> {
  %0 = linalg.softmax dimension(0) ins(%x : tensor<4xf32>) outs(%init : tensor<4xf32>) -> tensor<4xf32>
  // expected-error @below {{'fpq.observe' op scale 4.480000e+02 saturates: a softmax reaches 1, and the largest finite 'f8E4M3FNUZ' is 2.400000e+02}}
  %1 = fpq.observe %0 site("x") format(f8E4M3FNUZ) policy(448.0) : tensor<4xf32>
  return %1 : tensor<4xf32>
}

// -----

func.func @no_policy_of_its_own(%x: tensor<4xf32>, %init: tensor<4xf32>) -> tensor<4xf32> {
  %0 = linalg.softmax dimension(0) ins(%x : tensor<4xf32>) outs(%init : tensor<4xf32>) -> tensor<4xf32>
  %1 = fpq.observe %0 site("x") format(f8E4M3FN) : tensor<4xf32>
  return %1 : tensor<4xf32>
}

// -----

func.func @format_disagrees(%x: tensor<4xf32>) {
  // expected-note @below {{the other observer is here}}
  %0 = fpq.observe %x site("x") format(f8E4M3FN) : tensor<4xf32>
  // expected-error @below {{'fpq.observe' op disagrees with another observer of site 'x': format, granularity, kind, policy and element type of a site must be the same everywhere}}
  %1 = fpq.observe %x site("x") format(f8E5M2) : tensor<4xf32>
  return
}

// -----

func.func @policy_disagrees(%x: tensor<4xf32>) {
  // expected-note @below {{the other observer is here}}
  %0 = fpq.observe %x site("x") format(f8E4M3FN) policy(pow2) : tensor<4xf32>
  // expected-error @below {{'fpq.observe' op disagrees with another observer of site 'x'}}
  %1 = fpq.observe %x site("x") format(f8E4M3FN) : tensor<4xf32>
  return
}

// -----

func.func @granularity_disagrees(%x: tensor<4xf32>) {
  // expected-note @below {{the other observer is here}}
  %0 = fpq.observe %x site("x") format(f8E4M3FN) : tensor<4xf32>
  // expected-error @below {{'fpq.observe' op disagrees with another observer of site 'x'}}
  %1 = fpq.observe %x site("x") format(f8E4M3FN) per_axis(0) : tensor<4xf32>
  return
}

// -----

func.func @kind_disagrees(%x: tensor<4xf32>) {
  // expected-note @below {{the other observer is here}}
  %0 = fpq.observe %x site("x") format(f8E4M3FN) kind(histogram) : tensor<4xf32>
  // expected-error @below {{'fpq.observe' op disagrees with another observer of site 'x'}}
  %1 = fpq.observe %x site("x") format(f8E4M3FN) : tensor<4xf32>
  return
}

// -----

func.func @element_type_disagrees(%x: tensor<4xf32>, %y: tensor<8xf16>) {
  // expected-note @below {{the other observer is here}}
  %0 = fpq.observe %x site("x") format(f8E4M3FN) : tensor<4xf32>
  // expected-error @below {{'fpq.observe' op disagrees with another observer of site 'x'}}
  %1 = fpq.observe %y site("x") format(f8E4M3FN) : tensor<8xf16>
  return
}
