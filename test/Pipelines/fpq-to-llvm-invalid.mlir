// RUN: fpq-opt --fpq-to-llvm --split-input-file --verify-diagnostics %s

func.func @observer_is_left(%x: tensor<4xf32>) -> tensor<4xf32> {
  // expected-error@+1 {{'fpq.observe' op site 'model.head.lhs' has no scale yet: resolve it with --fpq-fold-softmax-observers or --fpq-apply-calibration, or give it up with --fpq-strip-observers}}
  %0 = fpq.observe %x site("model.head.lhs") format(f8E4M3FN) : tensor<4xf32>
  return %0 : tensor<4xf32>
}

// -----

func.func @each_observer_is_named(%x: tensor<4xf32>, %y: f32) -> (tensor<4xf32>, f32) {
  // expected-error@+1 {{site 'first' has no scale yet}}
  %0 = fpq.observe %x site("first") format(f8E4M3FN) : tensor<4xf32>
  // expected-error@+1 {{site 'second' has no scale yet}}
  %1 = fpq.observe %y site("second") format(f8E5M2) : f32
  return %0, %1 : tensor<4xf32>, f32
}

// -----

func.func @one_name_two_formats(%x: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
  // expected-note@+1 {{the other observer is here}}
  %0 = fpq.observe %x site("twice") format(f8E4M3FN) : tensor<4xf32>
  // expected-error@+1 {{'fpq.observe' op disagrees with another observer of site 'twice': format, granularity, kind, policy and element type of a site must be the same everywhere}}
  %1 = fpq.observe %x site("twice") format(f8E5M2) : tensor<4xf32>
  return %0, %1 : tensor<4xf32>, tensor<4xf32>
}

// -----

// There is no rank-0 softmax: it has no axis.
func.func @rank_0_softmax(%x: tensor<f32>) -> tensor<f32> {
  // expected-error@+1 {{'linalg.softmax' op incorrect dimension specified}}
  %0 = linalg.softmax dimension(0) ins(%x : tensor<f32>) outs(%x : tensor<f32>) -> tensor<f32>
  return %0 : tensor<f32>
}

// -----

func.func @unranked(%x: tensor<*xf32>, %scale: f32) -> tensor<*xf8E4M3FN> {
  // expected-error@+1 {{'fpq.quantize' op operand #0 must be}}
  %q = fpq.quantize %x, %scale : tensor<*xf32>, f32 -> tensor<*xf8E4M3FN>
  return %q : tensor<*xf8E4M3FN>
}

// -----

func.func @unsupported_rounding(%x: f32) -> f8E4M3FN {
  // expected-error@+1 {{cannot expand the cast of 'f32' to 'f8E4M3FN': only the rounding mode to_nearest_even is supported}}
  %q = arith.truncf %x toward_zero : f32 to f8E4M3FN
  return %q : f8E4M3FN
}

// -----

// Upstream's emulation knows every narrow float but this one.
func.func @unsupported_arithmetic(%x: tensor<4xf8E4M3B11FNUZ>) -> tensor<4xf8E4M3B11FNUZ> {
  // expected-error@+1 {{'arith.addf' op computes on a narrow float}}
  %sum = arith.addf %x, %x : tensor<4xf8E4M3B11FNUZ>
  return %sum : tensor<4xf8E4M3B11FNUZ>
}
