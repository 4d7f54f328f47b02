// Attention whose softmax runs in f8E4M3FN, from linalg to numbers.
//
// RUN: fpq-opt --fpq-insert-observers=ops=softmax --fpq-fold-softmax-observers --fpq-to-llvm %s \
// RUN:   | mlir-runner -e main --entry-point-result=void %runner_libs \
// RUN:   | FileCheck %s
//
// The same without quantization:
//
// RUN: fpq-opt --fpq-to-llvm %s \
// RUN:   | mlir-runner -e main --entry-point-result=void %runner_libs \
// RUN:   | FileCheck %s --check-prefix=FLOAT

func.func private @printMemrefF32(tensor<*xf32>) attributes {llvm.emit_c_interface}

// softmax(x) v for a batch of rows.
func.func private @attention(%x: tensor<1x?x2xf32>, %v: tensor<1x2x2xf32>) -> tensor<1x?x2xf32> {
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %rows = tensor.dim %x, %c1 : tensor<1x?x2xf32>
  %p_empty = tensor.empty(%rows) : tensor<1x?x2xf32>
  %p = linalg.softmax dimension(2) ins(%x : tensor<1x?x2xf32>)
       outs(%p_empty : tensor<1x?x2xf32>) -> tensor<1x?x2xf32>
  %y_empty = tensor.empty(%rows) : tensor<1x?x2xf32>
  %y_init = linalg.fill ins(%zero : f32) outs(%y_empty : tensor<1x?x2xf32>) -> tensor<1x?x2xf32>
  %y = linalg.batch_matmul ins(%p, %v : tensor<1x?x2xf32>, tensor<1x2x2xf32>)
       outs(%y_init : tensor<1x?x2xf32>) -> tensor<1x?x2xf32>
  return %y : tensor<1x?x2xf32>
}

// Row 0: probabilities 1/2 and 1/2; 224 is a code. Row 1: 1/5 and 4/5; times
// 448 that is 89.6 and 358.4, next to the codes 88 and 352. Row 2: 1 and 0.
//
// CHECK:      sizes = [1, 3, 2]
// CHECK-NEXT: {{\[\[\[}}50.5, 505],
// CHECK-NEXT: [78.7679, 787.679],
// CHECK-NEXT: [1, 10]]]

// FLOAT:      sizes = [1, 3, 2]
// FLOAT-NEXT: {{\[\[\[}}50.5, 505],
// FLOAT-NEXT: [80.2, 802],
// FLOAT-NEXT: [1, 10]]]
func.func @main() {
  %x = arith.constant dense<[[[0.0, 0.0], [0.0, 1.38629436], [200.0, 0.0]]]> : tensor<1x3x2xf32>
  %v = arith.constant dense<[[[1.0, 10.0], [100.0, 1000.0]]]> : tensor<1x2x2xf32>
  %dynamic = tensor.cast %x : tensor<1x3x2xf32> to tensor<1x?x2xf32>
  %y = call @attention(%dynamic, %v) : (tensor<1x?x2xf32>, tensor<1x2x2xf32>) -> tensor<1x?x2xf32>
  %unranked = tensor.cast %y : tensor<1x?x2xf32> to tensor<*xf32>
  call @printMemrefF32(%unranked) : (tensor<*xf32>) -> ()
  return
}
