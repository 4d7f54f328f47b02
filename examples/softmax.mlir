// The probabilities of one attention head, and their product with the values.
func.func @attend(%scores: tensor<4x8xf32>, %values: tensor<8x16xf32>)
    -> tensor<4x16xf32> {
  %zero = arith.constant 0.0 : f32
  %p_empty = tensor.empty() : tensor<4x8xf32>
  %p = linalg.softmax dimension(1)
       ins(%scores : tensor<4x8xf32>)
       outs(%p_empty : tensor<4x8xf32>) -> tensor<4x8xf32>
  %empty = tensor.empty() : tensor<4x16xf32>
  %init = linalg.fill ins(%zero : f32) outs(%empty : tensor<4x16xf32>)
       -> tensor<4x16xf32>
  %context = linalg.matmul
       ins(%p, %values : tensor<4x8xf32>, tensor<8x16xf32>)
       outs(%init : tensor<4x16xf32>) -> tensor<4x16xf32>
  return %context : tensor<4x16xf32>
}
