// RUN: fpq-opt %s --fpq-strip-observers | FileCheck %s
// RUN: fpq-opt %s --pass-pipeline='builtin.module(fpq-strip-observers)' | FileCheck %s
// RUN: fpq-opt %s --pass-pipeline='builtin.module(func.func(fpq-strip-observers))' | FileCheck %s

// CHECK-LABEL: func.func @chain(
// CHECK-SAME:    %[[X:.*]]: tensor<4xf32>)
// CHECK-NEXT:    return %[[X]]
func.func @chain(%x: tensor<4xf32>) -> tensor<4xf32> {
  %0 = fpq.observe %x site("a") format(f8E4M3FN) : tensor<4xf32>
  %1 = fpq.observe %0 site("b") format(f8E5M2) per_axis(0) : tensor<4xf32>
  return %1 : tensor<4xf32>
}

// CHECK-LABEL: func.func @unused(
// CHECK-NEXT:    return
func.func @unused(%x: f32) {
  %0 = fpq.observe %x site("a") format(f8E4M3FN) : f32
  return
}

// CHECK-LABEL: func.func @in_a_region(
// CHECK-SAME:    %{{.*}}: i1, %[[X:.*]]: vector<4xf32>)
// CHECK:         scf.if
// CHECK-NEXT:      scf.yield %[[X]]
// CHECK-NEXT:    } else {
func.func @in_a_region(%c: i1, %x: vector<4xf32>) -> vector<4xf32> {
  %0 = scf.if %c -> vector<4xf32> {
    %1 = fpq.observe %x site("a") format(f8E4M3FN) : vector<4xf32>
    scf.yield %1 : vector<4xf32>
  } else {
    scf.yield %x : vector<4xf32>
  }
  return %0 : vector<4xf32>
}

// Only what is undecided is given up.
// CHECK-LABEL: func.func @quantized(
// CHECK-SAME:    %[[X:.*]]: tensor<4xf32>, %[[S:.*]]: f32)
// CHECK-NEXT:    %[[Q:.*]] = fpq.quantize %[[X]], %[[S]] site("a")
// CHECK-NEXT:    %[[Y:.*]] = fpq.dequantize %[[Q]], %[[S]]
// CHECK-NEXT:    return %[[Y]]
func.func @quantized(%x: tensor<4xf32>, %s: f32) -> tensor<4xf32> {
  %0 = fpq.observe %x site("b") format(f8E4M3FN) : tensor<4xf32>
  %q = fpq.quantize %0, %s site("a") : tensor<4xf32>, f32 -> tensor<4xf8E4M3FN>
  %y = fpq.dequantize %q, %s : tensor<4xf8E4M3FN>, f32 -> tensor<4xf32>
  return %y : tensor<4xf32>
}
