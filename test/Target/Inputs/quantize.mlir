func.func @quantize(%x: tensor<1024xf32>) -> tensor<1024xf8E4M3FN> {
  %scale = arith.constant 448.0 : f32
  %q = fpq.quantize %x, %scale : tensor<1024xf32>, f32 -> tensor<1024xf8E4M3FN>
  return %q : tensor<1024xf8E4M3FN>
}

func.func @dequantize(%q: tensor<1024xf8E4M3FN>) -> tensor<1024xf32> {
  %scale = arith.constant 448.0 : f32
  %x = fpq.dequantize %q, %scale : tensor<1024xf8E4M3FN>, f32 -> tensor<1024xf32>
  return %x : tensor<1024xf32>
}
