// RUN: fpq-opt %s | FileCheck %s
// RUN: fpq-opt %s | fpq-opt | FileCheck %s
// RUN: fpq-opt %s --mlir-print-op-generic | fpq-opt | FileCheck %s
// RUN: fpq-opt %s --emit-bytecode | fpq-opt | FileCheck %s
// RUN: fpq-opt %s --mlir-print-op-generic | FileCheck %s --check-prefix=GENERIC

// CHECK-LABEL: func.func @observe_forms(
// CHECK-SAME:    %[[A:.*]]: f16, %[[B:.*]]: vector<4xbf16>, %[[C:.*]]: vector<f32>, %[[D:.*]]: tensor<f64>, %[[E:.*]]: tensor<?x4xf32>)
// GENERIC-LABEL: sym_name = "observe_forms"
func.func @observe_forms(%a: f16, %b: vector<4xbf16>, %c: vector<f32>, %d: tensor<f64>, %e: tensor<?x4xf32>) {
  // CHECK: fpq.observe %[[A]] site("a") format(f8E4M3FN) : f16
  // GENERIC: "fpq.observe"(%{{.*}}) <{format = f8E4M3FN, granularity = #fpq.granularity<per_tensor>, kind = {{.*}}min_max{{.*}}, site = "a"}> : (f16) -> f16
  %0 = fpq.observe %a site("a") format(f8E4M3FN) : f16
  // CHECK: fpq.observe %[[B]] site("b") format(f8E5M2) : vector<4xbf16>
  %1 = fpq.observe %b site("b") format(f8E5M2) : vector<4xbf16>
  // CHECK: fpq.observe %[[C]] site("c") format(f8E4M3FN) : vector<f32>
  %2 = fpq.observe %c site("c") format(f8E4M3FN) : vector<f32>
  // CHECK: fpq.observe %[[D]] site("d") format(f8E4M3FN) : tensor<f64>
  %3 = fpq.observe %d site("d") format(f8E4M3FN) : tensor<f64>
  // CHECK: fpq.observe %[[E]] site("e") format(f8E4M3FN) {acme.note = 1 : i32} : tensor<?x4xf32>
  %4 = fpq.observe %e site("e") format(f8E4M3FN) {acme.note = 1 : i32} : tensor<?x4xf32>
  return
}

// CHECK-LABEL: func.func @observe_clauses(
// CHECK-SAME:    %[[X:.*]]: tensor<2x?xf32>)
func.func @observe_clauses(%x: tensor<2x?xf32>) {
  // The default of each clause is not printed.
  // CHECK: fpq.observe %[[X]] site("s") format(f8E4M3FN) : tensor
  %0 = fpq.observe %x site("s") format(f8E4M3FN) per_tensor kind(min_max) : tensor<2x?xf32>
  // CHECK: format(f8E4M3FN) per_axis(1) : tensor
  %1 = fpq.observe %x site("s") format(f8E4M3FN) per_axis(1) : tensor<2x?xf32>
  // CHECK: format(f8E4M3FN) per_block(1, -1) : tensor
  %2 = fpq.observe %x site("s") format(f8E4M3FN) per_block(1, -1) : tensor<2x?xf32>
  // CHECK: format(f8E4M3FN) mx(1) : tensor
  %3 = fpq.observe %x site("s") format(f8E4M3FN) mx(1) : tensor<2x?xf32>
  // CHECK: format(f8E4M3FN) kind(moving_average) : tensor
  %4 = fpq.observe %x site("s") format(f8E4M3FN) kind(moving_average) : tensor<2x?xf32>
  // CHECK: format(f8E4M3FN) kind(histogram) : tensor
  %5 = fpq.observe %x site("s") format(f8E4M3FN) kind(histogram) : tensor<2x?xf32>
  // A policy has no default: that of the pass applies.
  // CHECK: format(f8E4M3FN) policy(fp_max) : tensor
  %6 = fpq.observe %x site("s") format(f8E4M3FN) policy(fp_max) : tensor<2x?xf32>
  // CHECK: format(f8E4M3FN) policy(pow2) : tensor
  %7 = fpq.observe %x site("s") format(f8E4M3FN) policy(pow2) : tensor<2x?xf32>
  // CHECK: format(f8E4M3FN) policy(1.250000e-01) : tensor
  %8 = fpq.observe %x site("s") format(f8E4M3FN) policy(0.125) : tensor<2x?xf32>
  // CHECK: site("a \22b\22.\CE\B1") format(f8E5M2) per_axis(0) kind(histogram) policy(pow2) {acme.note} : tensor
  %9 = fpq.observe %x site("a \22b\22.\CE\B1") format(f8E5M2) per_axis(0) kind(histogram) policy(pow2) {acme.note} : tensor<2x?xf32>
  return
}

// CHECK-LABEL: func.func @observe_formats(
func.func @observe_formats(%x: f32) {
  // CHECK: format(f8E4M3FN)
  %0 = fpq.observe %x site("x") format(f8E4M3FN) : f32
  // CHECK: format(f8E5M2)
  %1 = fpq.observe %x site("x") format(f8E5M2) : f32
  // CHECK: format(f8E4M3FNUZ)
  %2 = fpq.observe %x site("x") format(f8E4M3FNUZ) : f32
  // CHECK: format(f8E5M2FNUZ)
  %3 = fpq.observe %x site("x") format(f8E5M2FNUZ) : f32
  // CHECK: format(f8E4M3)
  %4 = fpq.observe %x site("x") format(f8E4M3) : f32
  // CHECK: format(f8E3M4)
  %5 = fpq.observe %x site("x") format(f8E3M4) : f32
  // CHECK: format(f8E4M3B11FNUZ)
  %6 = fpq.observe %x site("x") format(f8E4M3B11FNUZ) : f32
  // CHECK: format(f6E2M3FN)
  %7 = fpq.observe %x site("x") format(f6E2M3FN) : f32
  // CHECK: format(f6E3M2FN)
  %8 = fpq.observe %x site("x") format(f6E3M2FN) : f32
  // CHECK: format(f4E2M1FN)
  %9 = fpq.observe %x site("x") format(f4E2M1FN) : f32
  return
}

// CHECK-LABEL: func.func @scalars(
// CHECK-SAME:    %[[X:.*]]: f32, %[[S:.*]]: f32)
func.func @scalars(%x: f32, %s: f32) -> f32 {
  // CHECK: %[[Q:.*]] = fpq.quantize %[[X]], %[[S]] : f32, f32 -> f8E4M3FN
  %q = fpq.quantize %x, %s : f32, f32 -> f8E4M3FN
  // CHECK: fpq.dequantize %[[Q]], %[[S]] : f8E4M3FN, f32 -> f32
  %y = fpq.dequantize %q, %s : f8E4M3FN, f32 -> f32
  return %y : f32
}

// CHECK-LABEL: func.func @vectors(
func.func @vectors(%x: vector<4xf32>, %x0: vector<f32>, %xs: vector<[4]xf32>, %s: f32, %v: vector<4xf32>) {
  // CHECK: fpq.quantize %{{.*}}, %{{.*}} : vector<4xf32>, f32 -> vector<4xf8E4M3FN>
  %0 = fpq.quantize %x, %s : vector<4xf32>, f32 -> vector<4xf8E4M3FN>
  // CHECK: fpq.dequantize %{{.*}}, %{{.*}} : vector<4xf8E4M3FN>, f32 -> vector<4xf32>
  %1 = fpq.dequantize %0, %s : vector<4xf8E4M3FN>, f32 -> vector<4xf32>
  // CHECK: fpq.quantize %{{.*}}, %{{.*}} : vector<4xf32>, vector<4xf32> -> vector<4xf8E4M3FN>
  %2 = fpq.quantize %x, %v : vector<4xf32>, vector<4xf32> -> vector<4xf8E4M3FN>
  // CHECK: fpq.dequantize %{{.*}}, %{{.*}} : vector<4xf8E4M3FN>, vector<4xf32> -> vector<4xf64>
  %3 = fpq.dequantize %2, %v : vector<4xf8E4M3FN>, vector<4xf32> -> vector<4xf64>
  // CHECK: fpq.quantize %{{.*}}, %{{.*}} : vector<f32>, f32 -> vector<f8E5M2>
  %4 = fpq.quantize %x0, %s : vector<f32>, f32 -> vector<f8E5M2>
  // CHECK: fpq.dequantize %{{.*}}, %{{.*}} : vector<f8E5M2>, f32 -> vector<f32>
  %5 = fpq.dequantize %4, %s : vector<f8E5M2>, f32 -> vector<f32>
  // CHECK: fpq.quantize %{{.*}}, %{{.*}} : vector<[4]xf32>, f32 -> vector<[4]xf8E5M2>
  %6 = fpq.quantize %xs, %s : vector<[4]xf32>, f32 -> vector<[4]xf8E5M2>
  return
}

// CHECK-LABEL: func.func @tensor_ranks(
func.func @tensor_ranks(%x0: tensor<f32>, %x1: tensor<?xf16>, %x2: tensor<2x3xbf16>, %x3: tensor<2x?x4xf64>, %x4: tensor<2x3x4x5xf32>, %s: f32) {
  // CHECK: fpq.quantize %{{.*}}, %{{.*}} : tensor<f32>, f32 -> tensor<f8E4M3FN>
  %q0 = fpq.quantize %x0, %s : tensor<f32>, f32 -> tensor<f8E4M3FN>
  // CHECK: fpq.quantize %{{.*}}, %{{.*}} : tensor<?xf16>, f32 -> tensor<?xf8E4M3FN>
  %q1 = fpq.quantize %x1, %s : tensor<?xf16>, f32 -> tensor<?xf8E4M3FN>
  // CHECK: fpq.quantize %{{.*}}, %{{.*}} : tensor<2x3xbf16>, f32 -> tensor<2x3xf8E4M3FN>
  %q2 = fpq.quantize %x2, %s : tensor<2x3xbf16>, f32 -> tensor<2x3xf8E4M3FN>
  // CHECK: fpq.quantize %{{.*}}, %{{.*}} : tensor<2x?x4xf64>, f32 -> tensor<2x?x4xf8E4M3FN>
  %q3 = fpq.quantize %x3, %s : tensor<2x?x4xf64>, f32 -> tensor<2x?x4xf8E4M3FN>
  // CHECK: fpq.quantize %{{.*}}, %{{.*}} : tensor<2x3x4x5xf32>, f32 -> tensor<2x3x4x5xf8E4M3FN>
  %q4 = fpq.quantize %x4, %s : tensor<2x3x4x5xf32>, f32 -> tensor<2x3x4x5xf8E4M3FN>
  // CHECK: fpq.dequantize %{{.*}}, %{{.*}} : tensor<f8E4M3FN>, f32 -> tensor<f32>
  %y0 = fpq.dequantize %q0, %s : tensor<f8E4M3FN>, f32 -> tensor<f32>
  // CHECK: fpq.dequantize %{{.*}}, %{{.*}} : tensor<?xf8E4M3FN>, f32 -> tensor<?xf16>
  %y1 = fpq.dequantize %q1, %s : tensor<?xf8E4M3FN>, f32 -> tensor<?xf16>
  // CHECK: fpq.dequantize %{{.*}}, %{{.*}} : tensor<2x3xf8E4M3FN>, f32 -> tensor<2x3xbf16>
  %y2 = fpq.dequantize %q2, %s : tensor<2x3xf8E4M3FN>, f32 -> tensor<2x3xbf16>
  // CHECK: fpq.dequantize %{{.*}}, %{{.*}} : tensor<2x?x4xf8E4M3FN>, f32 -> tensor<2x?x4xf64>
  %y3 = fpq.dequantize %q3, %s : tensor<2x?x4xf8E4M3FN>, f32 -> tensor<2x?x4xf64>
  // CHECK: fpq.dequantize %{{.*}}, %{{.*}} : tensor<2x3x4x5xf8E4M3FN>, f32 -> tensor<2x3x4x5xf32>
  %y4 = fpq.dequantize %q4, %s : tensor<2x3x4x5xf8E4M3FN>, f32 -> tensor<2x3x4x5xf32>
  return
}

// CHECK-LABEL: func.func @granularities(
// GENERIC-LABEL: sym_name = "granularities"
func.func @granularities(%x: tensor<4x?x70xf32>, %s: f32, %axis: tensor<4xf32>, %dynamic_axis: tensor<?xf32>, %block: tensor<2x1x3xf32>, %dynamic_block: tensor<4x?x1xf32>, %mx: tensor<4x?x3xf8E8M0FNU>) {
  // CHECK: fpq.quantize %{{.*}}, %{{.*}} : tensor<4x?x70xf32>, f32 ->
  // GENERIC: granularity = #fpq.granularity<per_tensor>
  %0 = fpq.quantize %x, %s per_tensor : tensor<4x?x70xf32>, f32 -> tensor<4x?x70xf8E4M3FN>
  // CHECK: fpq.quantize %{{.*}}, %{{.*}} per_axis(0) : tensor<4x?x70xf32>, tensor<4xf32> ->
  // GENERIC: granularity = #fpq.granularity<per_axis(0)>
  %1 = fpq.quantize %x, %axis per_axis(0) : tensor<4x?x70xf32>, tensor<4xf32> -> tensor<4x?x70xf8E4M3FN>
  // CHECK: fpq.dequantize %{{.*}}, %{{.*}} per_axis(1) : tensor<4x?x70xf8E4M3FN>, tensor<?xf32> ->
  %2 = fpq.dequantize %1, %dynamic_axis per_axis(1) : tensor<4x?x70xf8E4M3FN>, tensor<?xf32> -> tensor<4x?x70xf32>
  // The last block of 70 is short.
  // CHECK: fpq.quantize %{{.*}}, %{{.*}} per_block(2, -1, 32) : tensor<4x?x70xf32>, tensor<2x1x3xf32> ->
  // GENERIC: granularity = #fpq.granularity<per_block(2, -1, 32)>
  %3 = fpq.quantize %x, %block per_block(2, -1, 32) : tensor<4x?x70xf32>, tensor<2x1x3xf32> -> tensor<4x?x70xf8E4M3FN>
  // CHECK: fpq.dequantize %{{.*}}, %{{.*}} per_block(1, 2, 128) : tensor<4x?x70xf8E4M3FN>, tensor<4x?x1xf32> ->
  %4 = fpq.dequantize %3, %dynamic_block per_block(1, 2, 128) : tensor<4x?x70xf8E4M3FN>, tensor<4x?x1xf32> -> tensor<4x?x70xf32>
  // CHECK: fpq.quantize %{{.*}}, %{{.*}} mx(2) : tensor<4x?x70xf32>, tensor<4x?x3xf8E8M0FNU> ->
  // GENERIC: granularity = #fpq.granularity<mx(2)>
  %5 = fpq.quantize %x, %mx mx(2) : tensor<4x?x70xf32>, tensor<4x?x3xf8E8M0FNU> -> tensor<4x?x70xf8E4M3FN>
  // CHECK: fpq.dequantize %{{.*}}, %{{.*}} mx(2) : tensor<4x?x70xf8E4M3FN>, tensor<4x?x3xf8E8M0FNU> ->
  %6 = fpq.dequantize %5, %mx mx(2) : tensor<4x?x70xf8E4M3FN>, tensor<4x?x3xf8E8M0FNU> -> tensor<4x?x70xf32>
  return
}

// A scale of no dimensions for a value of none.
// CHECK-LABEL: func.func @block_of_rank_zero(
func.func @block_of_rank_zero(%x: tensor<f32>, %s: tensor<f32>) {
  // CHECK: fpq.quantize %{{.*}}, %{{.*}} per_block() : tensor<f32>, tensor<f32> ->
  %0 = fpq.quantize %x, %s per_block() : tensor<f32>, tensor<f32> -> tensor<f8E4M3FN>
  return
}

// CHECK-LABEL: func.func @quantize_clauses(
func.func @quantize_clauses(%x: tensor<4xf32>, %s: f32, %axis: tensor<4xf32>) {
  // CHECK: fpq.quantize %{{.*}}, %{{.*}} site("s") : tensor
  %0 = fpq.quantize %x, %s site("s") : tensor<4xf32>, f32 -> tensor<4xf8E4M3FN>
  // CHECK: fpq.quantize %{{.*}}, %{{.*}} range<0.000000e+00, 1.000000e+00> : tensor
  %1 = fpq.quantize %x, %s range<0.0, 1.0> : tensor<4xf32>, f32 -> tensor<4xf8E4M3FN>
  // CHECK: fpq.quantize %{{.*}}, %{{.*}} range<-0.000000e+00, 0x7FF0000000000000> : tensor
  %2 = fpq.quantize %x, %s range<-0.0, 0x7FF0000000000000> : tensor<4xf32>, f32 -> tensor<4xf8E4M3FN>
  // CHECK: fpq.quantize %{{.*}}, %{{.*}} per_axis(0) site("s") range<-1.000000e+00, -1.000000e+00> {acme.note} : tensor
  %3 = fpq.quantize %x, %axis per_axis(0) site("s") range<-1.0, -1.0> {acme.note} : tensor<4xf32>, tensor<4xf32> -> tensor<4xf8E4M3FN>
  return
}

// CHECK-LABEL: func.func @quantize_formats(
func.func @quantize_formats(%x: f32, %s: f32) {
  // CHECK: f32, f32 -> f8E4M3FN{{$}}
  %0 = fpq.quantize %x, %s : f32, f32 -> f8E4M3FN
  // CHECK: f32, f32 -> f8E5M2{{$}}
  %1 = fpq.quantize %x, %s : f32, f32 -> f8E5M2
  // CHECK: f32, f32 -> f8E4M3FNUZ{{$}}
  %2 = fpq.quantize %x, %s : f32, f32 -> f8E4M3FNUZ
  // CHECK: f32, f32 -> f8E5M2FNUZ{{$}}
  %3 = fpq.quantize %x, %s : f32, f32 -> f8E5M2FNUZ
  // CHECK: f32, f32 -> f8E4M3{{$}}
  %4 = fpq.quantize %x, %s : f32, f32 -> f8E4M3
  // CHECK: f32, f32 -> f8E3M4{{$}}
  %5 = fpq.quantize %x, %s : f32, f32 -> f8E3M4
  // CHECK: f32, f32 -> f8E4M3B11FNUZ{{$}}
  %6 = fpq.quantize %x, %s : f32, f32 -> f8E4M3B11FNUZ
  // CHECK: f32, f32 -> f6E2M3FN{{$}}
  %7 = fpq.quantize %x, %s : f32, f32 -> f6E2M3FN
  // CHECK: f32, f32 -> f6E3M2FN{{$}}
  %8 = fpq.quantize %x, %s : f32, f32 -> f6E3M2FN
  // CHECK: f32, f32 -> f4E2M1FN{{$}}
  %9 = fpq.quantize %x, %s : f32, f32 -> f4E2M1FN
  return
}

// CHECK-LABEL: func.func private @attributes(
// CHECK-SAME:    a = #fpq.granularity<per_tensor>
// CHECK-SAME:    b = #fpq.granularity<per_block(1, -1)>
// CHECK-SAME:    c = #fpq.scale_policy<fp_max>
// CHECK-SAME:    d = #fpq.scale_policy<2.560000e+02>
// CHECK-SAME:    e = #fpq.range<-5.000000e-01, 1.000000e+00>
// CHECK-SAME:    f = #fpq<observer_kind histogram>
func.func private @attributes() attributes {
  a = #fpq.granularity<per_tensor>, b = #fpq.granularity<per_block(1, -1)>,
  c = #fpq.scale_policy<fp_max>, d = #fpq.scale_policy<256.0>,
  e = #fpq.range<-0.5, 1.0>, f = #fpq<observer_kind histogram>}

// The valid ends of the range of scales (S5), and an E8M0 scale at each.
// CHECK-LABEL: func.func @extreme_scales(
func.func @extreme_scales(%x: f32, %t: tensor<64xf32>) {
  %least = arith.constant 0x00800000 : f32
  %greatest = arith.constant 0x7E800000 : f32
  %codes = arith.constant dense<[0x01, 0xFD]> : tensor<2xf8E8M0FNU>
  // CHECK-COUNT-3: fpq.quantize
  %0 = fpq.quantize %x, %least : f32, f32 -> f8E4M3FN
  %1 = fpq.quantize %x, %greatest : f32, f32 -> f8E4M3FN
  %2 = fpq.quantize %t, %codes mx(0) : tensor<64xf32>, tensor<2xf8E8M0FNU> -> tensor<64xf8E4M3FN>
  return
}

// Attributes with defaults may be left out of the generic form too.
// CHECK-LABEL: func.func @generic_defaults(
func.func @generic_defaults(%x: f32, %s: f32) -> f8E4M3FN {
  // CHECK: fpq.observe %{{.*}} site("x") format(f8E4M3FN) : f32
  %0 = "fpq.observe"(%x) <{site = "x", format = f8E4M3FN}> : (f32) -> f32
  // CHECK: fpq.quantize %{{.*}}, %{{.*}} : f32, f32 -> f8E4M3FN
  %1 = "fpq.quantize"(%0, %s) : (f32, f32) -> f8E4M3FN
  return %1 : f8E4M3FN
}
