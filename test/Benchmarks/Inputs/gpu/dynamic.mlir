func.func @main(%x: tensor<?x?xf32>) -> tensor<?x?xf8E4M3FN> {
  %scale = arith.constant 448.0 : f32
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %rows = tensor.dim %x, %c0 : tensor<?x?xf32>
  %columns = tensor.dim %x, %c1 : tensor<?x?xf32>
  %empty = tensor.empty(%rows, %columns) : tensor<?x?xf32>
  %p = linalg.softmax dimension(1) ins(%x : tensor<?x?xf32>)
       outs(%empty : tensor<?x?xf32>) -> tensor<?x?xf32>
  %q = fpq.quantize %p, %scale range<0.0, 1.0>
       : tensor<?x?xf32>, f32 -> tensor<?x?xf8E4M3FN>
  return %q : tensor<?x?xf8E4M3FN>
}
