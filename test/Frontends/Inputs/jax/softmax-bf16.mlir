#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> (d0)>
#map2 = affine_map<(d0) -> ()>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1) -> (d0, 0)>
module @jit_softmax attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x16xbf16>) -> (tensor<3x16xbf16> {jax.result_info = "result"}) {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant dense<0xFF80> : tensor<bf16>
    %cst_1 = arith.constant 0xFF80 : bf16
    %0 = tensor.empty() : tensor<3xbf16>
    %1 = linalg.fill ins(%cst_1 : bf16) outs(%0 : tensor<3xbf16>) -> tensor<3xbf16>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%arg0 : tensor<3x16xbf16>) outs(%1 : tensor<3xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %24 = arith.maximumf %out, %in : bf16
      linalg.yield %24 : bf16
    } -> tensor<3xbf16>
    %3 = tensor.empty() : tensor<3xbf16>
    %4 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel"]} ins(%cst_0 : tensor<bf16>) outs(%3 : tensor<3xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3xbf16>
    %5 = tensor.empty() : tensor<3xbf16>
    %6 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%4, %2 : tensor<3xbf16>, tensor<3xbf16>) outs(%5 : tensor<3xbf16>) {
    ^bb0(%in: bf16, %in_3: bf16, %out: bf16):
      %24 = arith.maximumf %in, %in_3 : bf16
      linalg.yield %24 : bf16
    } -> tensor<3xbf16>
    %expanded = tensor.expand_shape %6 [[0, 1]] output_shape [3, 1] : tensor<3xbf16> into tensor<3x1xbf16>
    %7 = tensor.empty() : tensor<3x16xbf16>
    %8 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded : tensor<3x1xbf16>) outs(%7 : tensor<3x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x16xbf16>
    %9 = tensor.empty() : tensor<3x16xbf16>
    %10 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0, %8 : tensor<3x16xbf16>, tensor<3x16xbf16>) outs(%9 : tensor<3x16xbf16>) {
    ^bb0(%in: bf16, %in_3: bf16, %out: bf16):
      %24 = arith.subf %in, %in_3 : bf16
      linalg.yield %24 : bf16
    } -> tensor<3x16xbf16>
    %11 = tensor.empty() : tensor<3x16xbf16>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<3x16xbf16>) outs(%11 : tensor<3x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %24 = math.exp %in : bf16
      linalg.yield %24 : bf16
    } -> tensor<3x16xbf16>
    %13 = tensor.empty() : tensor<3x16xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<3x16xbf16>) outs(%13 : tensor<3x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %24 = arith.extf %in : bf16 to f32
      linalg.yield %24 : f32
    } -> tensor<3x16xf32>
    %15 = tensor.empty() : tensor<3xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<3xf32>) -> tensor<3xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%14 : tensor<3x16xf32>) outs(%16 : tensor<3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.addf %out, %in : f32
      linalg.yield %24 : f32
    } -> tensor<3xf32>
    %expanded_2 = tensor.expand_shape %17 [[0, 1]] output_shape [3, 1] : tensor<3xf32> into tensor<3x1xf32>
    %18 = tensor.empty() : tensor<3x1xbf16>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded_2 : tensor<3x1xf32>) outs(%18 : tensor<3x1xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %24 = arith.truncf %in : f32 to bf16
      linalg.yield %24 : bf16
    } -> tensor<3x1xbf16>
    %20 = tensor.empty() : tensor<3x16xbf16>
    %21 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<3x1xbf16>) outs(%20 : tensor<3x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<3x16xbf16>
    %22 = tensor.empty() : tensor<3x16xbf16>
    %23 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%12, %21 : tensor<3x16xbf16>, tensor<3x16xbf16>) outs(%22 : tensor<3x16xbf16>) {
    ^bb0(%in: bf16, %in_3: bf16, %out: bf16):
      %24 = arith.divf %in, %in_3 : bf16
      linalg.yield %24 : bf16
    } -> tensor<3x16xbf16>
    return %23 : tensor<3x16xbf16>
  }
}

