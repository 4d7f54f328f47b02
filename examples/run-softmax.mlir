// A softmax over two rows, and a main that prints its result. The second row
// has one large logit, and one that is masked.

func.func private @printMemrefF32(tensor<*xf32>)
    attributes {llvm.emit_c_interface}

func.func @softmax(%logits: tensor<2x8xf32>) -> tensor<2x8xf32> {
  %empty = tensor.empty() : tensor<2x8xf32>
  %p = linalg.softmax dimension(1)
       ins(%logits : tensor<2x8xf32>)
       outs(%empty : tensor<2x8xf32>) -> tensor<2x8xf32>
  return %p : tensor<2x8xf32>
}

func.func @main() {
  %logits = arith.constant dense<[
    [0.0, 0.0, 1.0, 1.0, 2.0, 2.0, 3.0, 3.0],
    [9.0, 7.0, 6.0, 3.0, 0.0, -2.0, -6.0, 0xFF800000]
  ]> : tensor<2x8xf32>
  %p = call @softmax(%logits) : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %printable = tensor.cast %p : tensor<2x8xf32> to tensor<*xf32>
  call @printMemrefF32(%printable) : (tensor<*xf32>) -> ()
  return
}
