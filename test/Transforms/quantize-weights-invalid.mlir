// RUN: fpq-opt %s --split-input-file --verify-diagnostics --fpq-quantize-weights
// RUN: not fpq-opt %s --fpq-quantize-weights=weight-format=f32 2>&1 | FileCheck %s --check-prefix=FORMAT
// RUN: not fpq-opt %s --fpq-quantize-weights=scale-policy=max 2>&1 | FileCheck %s --check-prefix=POLICY
// RUN: not fpq-opt %s --pass-pipeline='builtin.module(func.func(fpq-quantize-weights{release}))' 2>&1 | FileCheck %s --check-prefix=RELEASE

// FORMAT:  error: {{.*}}f32
// POLICY:  error: {{.*}}max
// RELEASE: error: release takes a run on the top-level op: what func.func does not read any more, others may

func.func @nan() -> tensor<2x2xf32> {
  // expected-error @below {{weights hold}}
  %w = arith.constant dense<[[1.0, 2.0], [0x7FC00000, 4.0]]> : tensor<2x2xf32>
  // expected-note @below {{they are quantized here}}
  %0 = fpq.observe %w site("nan") format(f8E4M3FN) : tensor<2x2xf32>
  return %0 : tensor<2x2xf32>
}

// -----

func.func @infinity() -> tensor<2xf32> {
  // expected-error @below {{weights hold}}
  %w = arith.constant dense<[1.0, 0xFF800000]> : tensor<2xf32>
  // expected-note @below {{they are quantized here}}
  %0 = fpq.observe %w site("infinity") format(f8E4M3FN) : tensor<2xf32>
  return %0 : tensor<2xf32>
}

// -----

func.func @elided() -> tensor<2xf32> {
  // expected-error @below {{weights have no data: resource 'gone' is elided}}
  %w = arith.constant dense_resource<gone> : tensor<2xf32>
  // expected-note @below {{they are quantized here}}
  %0 = fpq.observe %w site("elided") format(f8E4M3FN) : tensor<2xf32>
  return %0 : tensor<2xf32>
}

// -----

func.func @short() -> tensor<3xf32> {
  // expected-error @below {{weights have 4 bytes of data in resource 'short', but 'tensor<3xf32>' takes 12}}
  %w = arith.constant dense_resource<short> : tensor<3xf32>
  // expected-note @below {{they are quantized here}}
  %0 = fpq.observe %w site("short") format(f8E4M3FN) : tensor<3xf32>
  return %0 : tensor<3xf32>
}

{-#
  dialect_resources: {
    builtin: {
      short: "0x040000000000803F"
    }
  }
#-}

// -----

func.func @saturates() -> tensor<2xf32> {
  %w = arith.constant dense<[1.0, 100.0]> : tensor<2xf32>
  // expected-error @below {{scale 1.000000e+01 saturates: the weights reach 1.000000e+02, and the largest finite f8E4M3FN is 4.480000e+02}}
  %0 = fpq.observe %w site("saturates") format(f8E4M3FN) policy(10.0) : tensor<2xf32>
  return %0 : tensor<2xf32>
}
