// The whole flow in the packaged mlir-opt: no fpq tool takes part.
//
// RUN: %plugin_opt --pass-pipeline='builtin.module(fpq-insert-observers{ops=softmax},fpq-fold-softmax-observers)' %s \
// RUN:   | FileCheck %s --check-prefix=FOLDED
// RUN: %plugin_opt --pass-pipeline='builtin.module(fpq-insert-observers{ops=softmax},fpq-fold-softmax-observers,fpq-to-llvm)' %s \
// RUN:   | mlir-runner -e main --entry-point-result=void %runner_libs \
// RUN:   | FileCheck %s
//
// An option of a pass, and a site that stays open.
//
// RUN: %plugin_opt --pass-pipeline='builtin.module(fpq-insert-observers{ops=softmax},fpq-fold-softmax-observers{scale-policy=pow2})' %s \
// RUN:   | FileCheck %s --check-prefix=POW2
// RUN: not %plugin_opt --pass-pipeline='builtin.module(fpq-insert-observers{ops=softmax},fpq-to-llvm)' %s 2>&1 \
// RUN:   | FileCheck %s --check-prefix=OPEN

// REQUIRES: plugin

func.func private @printMemrefF32(tensor<*xf32>) attributes {llvm.emit_c_interface}

// FOLDED-LABEL: func.func @main(
// FOLDED-DAG:     %[[SCALE:.*]] = arith.constant 4.480000e+02 : f32
// FOLDED-DAG:     %[[P:.*]] = linalg.softmax
// FOLDED:         %[[Q:.*]] = fpq.quantize %[[P]], %[[SCALE]] site("main.probabilities.result") range<0.000000e+00, 1.000000e+00>
// FOLDED:         fpq.dequantize %[[Q]], %[[SCALE]]

// POW2: %[[SCALE:.*]] = arith.constant 2.560000e+02 : f32
// POW2: fpq.quantize %{{.*}}, %[[SCALE]] site("main.probabilities.result")
// POW2: fpq.dequantize %{{.*}}, %[[SCALE]]

// OPEN: 'fpq.observe' op site 'main.probabilities.result' has no scale yet

// 1/5 and 4/5 are 88 / 448 and 352 / 448 in f8E4M3FN.
//
// CHECK:      sizes = [2, 2]
// CHECK-NEXT: [0.196429, 0.785714],
// CHECK-NEXT: [0.5, 0.5]
func.func @main() {
  %x = arith.constant dense<[[0.0, 1.38629436], [3.0, 3.0]]> : tensor<2x2xf32>
  %init = tensor.empty() : tensor<2x2xf32>
  %p = linalg.softmax dimension(1) ins(%x : tensor<2x2xf32>) outs(%init : tensor<2x2xf32>)
    -> tensor<2x2xf32> loc("probabilities")
  %unranked = tensor.cast %p : tensor<2x2xf32> to tensor<*xf32>
  call @printMemrefF32(%unranked) : (tensor<*xf32>) -> ()
  return
}
