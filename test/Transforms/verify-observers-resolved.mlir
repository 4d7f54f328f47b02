// RUN: fpq-opt %s --split-input-file --verify-diagnostics --fpq-verify-observers-resolved
// RUN: fpq-opt %s --split-input-file --verify-diagnostics --pass-pipeline='builtin.module(fpq-verify-observers-resolved)'
// RUN: fpq-opt %s --split-input-file --verify-diagnostics --pass-pipeline='builtin.module(func.func(fpq-verify-observers-resolved))'

// Every site is named, not just the first.
func.func @unresolved(%x: tensor<4xf32>, %y: f16) {
  // expected-error @below {{'fpq.observe' op site 'unresolved.a' has no scale yet: resolve it with --fpq-fold-softmax-observers or --fpq-apply-calibration, or give it up with --fpq-strip-observers}}
  %0 = fpq.observe %x site("unresolved.a") format(f8E4M3FN) : tensor<4xf32>
  // expected-error @below {{'fpq.observe' op site 'unresolved.b' has no scale yet}}
  %1 = fpq.observe %y site("unresolved.b") format(f8E5M2) : f16
  return
}

// -----

func.func @disagrees(%x: tensor<4xf32>) {
  // expected-note @below {{the other observer is here}}
  %0 = fpq.observe %x site("a") format(f8E4M3FN) : tensor<4xf32>
  // expected-error @below {{'fpq.observe' op disagrees with another observer of site 'a'}}
  %1 = fpq.observe %x site("a") format(f8E5M2) : tensor<4xf32>
  return
}

// -----

func.func @resolved(%x: tensor<4xf32>, %s: f32) -> tensor<4xf8E4M3FN> {
  %q = fpq.quantize %x, %s site("a") : tensor<4xf32>, f32 -> tensor<4xf8E4M3FN>
  return %q : tensor<4xf8E4M3FN>
}
