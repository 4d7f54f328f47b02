// Rows of probabilities as f8E4M3FN codes, for a caller in C.
func.func @probabilities(%scores: tensor<?x?xf32>) -> tensor<?x?xf8E4M3FN>
    attributes {llvm.emit_c_interface} {
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  %rows = tensor.dim %scores, %zero : tensor<?x?xf32>
  %columns = tensor.dim %scores, %one : tensor<?x?xf32>
  %empty = tensor.empty(%rows, %columns) : tensor<?x?xf32>
  %p = linalg.softmax dimension(1)
       ins(%scores : tensor<?x?xf32>)
       outs(%empty : tensor<?x?xf32>) -> tensor<?x?xf32>
  %scale = arith.constant 448.0 : f32
  %codes = fpq.quantize %p, %scale range<0.0, 1.0>
      : tensor<?x?xf32>, f32 -> tensor<?x?xf8E4M3FN>
  return %codes : tensor<?x?xf8E4M3FN>
}
