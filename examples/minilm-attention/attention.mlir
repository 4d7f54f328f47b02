// The self-attention of the first layer of all-MiniLM-L6-v2, on one sentence:
// 12 heads, 22 tokens, heads of size 32. q.npy, k.npy and v.npy are its inputs;
// export.py writes them from the model's weights.
//
//   probabilities = softmax(q k^T / sqrt(32)),  context = probabilities v
//
// There is no mask, because the sentence is not padded. The name locations are
// for the observer sites: the softmax becomes attention.probabilities.result.

#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>

func.func @attention(%q: tensor<12x22x32xf32>, %k: tensor<12x22x32xf32>,
                     %v: tensor<12x22x32xf32>) -> tensor<12x22x32xf32>
    attributes {llvm.emit_c_interface} {
  %zero = arith.constant 0.0 : f32
  %rsqrt_head_dim = arith.constant 0.176776695 : f32 // 1 / sqrt(32)

  %kt_empty = tensor.empty() : tensor<12x32x22xf32>
  %kt = linalg.transpose ins(%k : tensor<12x22x32xf32>)
                         outs(%kt_empty : tensor<12x32x22xf32>)
                         permutation = [0, 2, 1]

  %scores_empty = tensor.empty() : tensor<12x22x22xf32>
  %scores_init = linalg.fill ins(%zero : f32)
                             outs(%scores_empty : tensor<12x22x22xf32>)
      -> tensor<12x22x22xf32>
  %scores = linalg.batch_matmul
      ins(%q, %kt : tensor<12x22x32xf32>, tensor<12x32x22xf32>)
      outs(%scores_init : tensor<12x22x22xf32>)
      -> tensor<12x22x22xf32> loc(#scores)

  %scaled = linalg.generic
      {indexing_maps = [#map, #map],
       iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%scores : tensor<12x22x22xf32>)
      outs(%scores_empty : tensor<12x22x22xf32>) {
  ^bb0(%score: f32, %out: f32):
    %product = arith.mulf %score, %rsqrt_head_dim : f32
    linalg.yield %product : f32
  } -> tensor<12x22x22xf32>

  %probabilities = linalg.softmax dimension(2)
      ins(%scaled : tensor<12x22x22xf32>)
      outs(%scores_empty : tensor<12x22x22xf32>)
      -> tensor<12x22x22xf32> loc(#probabilities)

  %context_empty = tensor.empty() : tensor<12x22x32xf32>
  %context_init = linalg.fill ins(%zero : f32)
                              outs(%context_empty : tensor<12x22x32xf32>)
      -> tensor<12x22x32xf32>
  %context = linalg.batch_matmul
      ins(%probabilities, %v : tensor<12x22x22xf32>, tensor<12x22x32xf32>)
      outs(%context_init : tensor<12x22x32xf32>)
      -> tensor<12x22x32xf32> loc(#context)

  return %context : tensor<12x22x32xf32>
}

#scores = loc("scores")
#probabilities = loc("probabilities")
#context = loc("context")
