// RUN: fpq-opt %s --fpq-expand-narrow-floats --verify-diagnostics \
// RUN:   --split-input-file
// RUN: not fpq-opt %s --fpq-expand-narrow-floats=formats=f8E4M3FN,f8 2>&1 \
// RUN:   | FileCheck %s

// CHECK: error: fpq-expand-narrow-floats: 'f8' is not a narrow float format; the formats are f8E4M3FN, {{.*}}f8E8M0FNU

func.func @scalable(%x: vector<[4]xf32>) -> vector<[4]xf8E4M3FN> {
  // expected-error @+1 {{cannot expand the cast of 'vector<[4]xf32>' to 'vector<[4]xf8E4M3FN>': scalable vectors are not supported}}
  %q = arith.truncf %x : vector<[4]xf32> to vector<[4]xf8E4M3FN>
  return %q : vector<[4]xf8E4M3FN>
}

// -----

func.func @rounding_mode(%x: f32) -> f8E4M3FN {
  // expected-error @+1 {{cannot expand the cast of 'f32' to 'f8E4M3FN': only the rounding mode to_nearest_even is supported}}
  %q = arith.truncf %x downward : f32 to f8E4M3FN
  return %q : f8E4M3FN
}

// -----

func.func @wider_than_f64(%x: f8E4M3FN) -> f128 {
  // expected-error @+1 {{cannot expand the cast of 'f8E4M3FN' to 'f128': only f16, bf16, f32, f64 and the narrow formats are supported}}
  %y = arith.extf %x : f8E4M3FN to f128
  return %y : f128
}

// -----

func.func @quantize_tensor(%x: tensor<4xf32>, %scale: f32) -> tensor<4xf8E4M3FN> {
  // expected-error @+1 {{cannot expand the cast of 'tensor<4xf32>' to 'tensor<4xf8E4M3FN>': --convert-fpq-to-linalg goes first}}
  %q = fpq.quantize %x, %scale : tensor<4xf32>, f32 -> tensor<4xf8E4M3FN>
  return %q : tensor<4xf8E4M3FN>
}

// -----

func.func @every_error(%q: tensor<4xf8E4M3FN>, %scale: f32) -> tensor<4xf64> {
  // expected-error @+1 {{cannot expand the cast of 'tensor<4xf8E4M3FN>' to 'tensor<4xf16>': --convert-fpq-to-linalg goes first}}
  %y = fpq.dequantize %q, %scale : tensor<4xf8E4M3FN>, f32 -> tensor<4xf16>
  // expected-error @+1 {{cannot expand the cast of 'tensor<4xf8E4M3FN>' to 'tensor<4xf64>': --convert-elementwise-to-linalg goes first}}
  %z = arith.extf %q : tensor<4xf8E4M3FN> to tensor<4xf64>
  return %z : tensor<4xf64>
}
