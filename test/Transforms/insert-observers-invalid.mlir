// RUN: not fpq-opt %s --fpq-insert-observers=format=f32 2>&1 | FileCheck %s --check-prefix=WIDE
// RUN: not fpq-opt %s --fpq-insert-observers=format=fp8 2>&1 | FileCheck %s --check-prefix=UNKNOWN
// RUN: not fpq-opt %s --fpq-insert-observers=format=f8E8M0FNU 2>&1 | FileCheck %s --check-prefix=SCALES-ONLY
// RUN: not fpq-opt %s --fpq-insert-observers=granularity=per_channel 2>&1 | FileCheck %s --check-prefix=GRANULARITY
// RUN: not fpq-opt %s --fpq-insert-observers=granularity=per_axis(-1) 2>&1 | FileCheck %s --check-prefix=AXIS
// RUN: not fpq-opt %s --fpq-insert-observers=kind=median 2>&1 | FileCheck %s --check-prefix=KIND
// RUN: not fpq-opt %s --fpq-insert-observers=ops=softmax,attention 2>&1 | FileCheck %s --check-prefix=OPS
// RUN: not fpq-opt %s --fpq-insert-observers=include='f.[' 2>&1 | FileCheck %s --check-prefix=GLOB
// RUN: not fpq-opt %s --fpq-insert-observers=exclude='f.[' 2>&1 | FileCheck %s --check-prefix=GLOB
// RUN: fpq-opt %s --verify-diagnostics --fpq-insert-observers=granularity=per_axis(1)
// RUN: fpq-opt %s --verify-diagnostics --pass-pipeline='builtin.module(func.func(fpq-insert-observers{granularity=per_axis(1)}))'

// WIDE:        error: format 'f32' is not valid; accepted are f8E4M3FN, f8E5M2, f8E4M3FNUZ, f8E5M2FNUZ, f8E4M3, f8E3M4, f8E4M3B11FNUZ, f6E2M3FN, f6E3M2FN, f4E2M1FN{{$}}
// UNKNOWN:     error: format 'fp8' is not valid{{.*}}; accepted are f8E4M3FN,
// SCALES-ONLY: error: format 'f8E8M0FNU' is not valid; accepted are f8E4M3FN,
// GRANULARITY: error: granularity 'per_channel' is not valid: expected per_tensor, per_axis, per_block or mx; accepted are per_tensor, per_axis(i), per_block(b0,b1,...) and mx(i)
// AXIS:        error: granularity 'per_axis(-1)' is not valid: axis -1 is negative; accepted are
// KIND:        Cannot find option named 'median'!
// OPS:         error: unknown op kind 'attention'; accepted are softmax, matmul, conv and full op names such as acme.softmax
// GLOB:        error: malformed site pattern 'f.[': invalid glob pattern, unmatched '['

func.func @granularity_of_another_rank(%x: tensor<4xf32>, %init: tensor<4xf32>) -> tensor<4xf32> {
  // expected-error @below {{'linalg.softmax' op site granularity_of_another_rank.softmax.result: granularity axis 1 is out of range for 'tensor<4xf32>' of rank 1}}
  %0 = linalg.softmax dimension(0) ins(%x : tensor<4xf32>) outs(%init : tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}
