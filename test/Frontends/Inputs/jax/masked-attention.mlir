#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> ()>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1, d2) -> ()>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4, d3)>
module @jit_masked_attention attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x2x6x4xf32>, %arg1: tensor<2x2x6x4xf32>, %arg2: tensor<2x2x6x4xf32>, %arg3: tensor<2x1x6x6xf32>) -> (tensor<2x2x6x4xf32> {jax.result_info = "result"}) {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<2.000000e+00> : tensor<f32>
    %0 = tensor.empty() : tensor<2x2x6x6xf32>
    %1 = linalg.fill ins(%cst_0 : f32) outs(%0 : tensor<2x2x6x6xf32>) -> tensor<2x2x6x6xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %arg1 : tensor<2x2x6x4xf32>, tensor<2x2x6x4xf32>) outs(%1 : tensor<2x2x6x6xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %34 = arith.mulf %in, %in_4 : f32
      %35 = arith.addf %out, %34 : f32
      linalg.yield %35 : f32
    } -> tensor<2x2x6x6xf32>
    %3 = tensor.empty() : tensor<2x2x6x6xf32>
    %4 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%3 : tensor<2x2x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x6x6xf32>
    %5 = tensor.empty() : tensor<2x2x6x6xf32>
    %6 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %4 : tensor<2x2x6x6xf32>, tensor<2x2x6x6xf32>) outs(%5 : tensor<2x2x6x6xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %34 = arith.divf %in, %in_4 : f32
      linalg.yield %34 : f32
    } -> tensor<2x2x6x6xf32>
    %7 = tensor.empty() : tensor<2x2x6x6xf32>
    %8 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3 : tensor<2x1x6x6xf32>) outs(%7 : tensor<2x2x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x6x6xf32>
    %9 = tensor.empty() : tensor<2x2x6x6xf32>
    %10 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %8 : tensor<2x2x6x6xf32>, tensor<2x2x6x6xf32>) outs(%9 : tensor<2x2x6x6xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %34 = arith.addf %in, %in_4 : f32
      linalg.yield %34 : f32
    } -> tensor<2x2x6x6xf32>
    %11 = tensor.empty() : tensor<2x2x6xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<2x2x6xf32>) -> tensor<2x2x6xf32>
    %13 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%10 : tensor<2x2x6x6xf32>) outs(%12 : tensor<2x2x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.maximumf %out, %in : f32
      linalg.yield %34 : f32
    } -> tensor<2x2x6xf32>
    %14 = tensor.empty() : tensor<2x2x6xf32>
    %15 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%14 : tensor<2x2x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x6xf32>
    %16 = tensor.empty() : tensor<2x2x6xf32>
    %17 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %13 : tensor<2x2x6xf32>, tensor<2x2x6xf32>) outs(%16 : tensor<2x2x6xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %34 = arith.maximumf %in, %in_4 : f32
      linalg.yield %34 : f32
    } -> tensor<2x2x6xf32>
    %expanded = tensor.expand_shape %17 [[0], [1], [2, 3]] output_shape [2, 2, 6, 1] : tensor<2x2x6xf32> into tensor<2x2x6x1xf32>
    %18 = tensor.empty() : tensor<2x2x6x6xf32>
    %19 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x2x6x1xf32>) outs(%18 : tensor<2x2x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x6x6xf32>
    %20 = tensor.empty() : tensor<2x2x6x6xf32>
    %21 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %19 : tensor<2x2x6x6xf32>, tensor<2x2x6x6xf32>) outs(%20 : tensor<2x2x6x6xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %34 = arith.subf %in, %in_4 : f32
      linalg.yield %34 : f32
    } -> tensor<2x2x6x6xf32>
    %22 = tensor.empty() : tensor<2x2x6x6xf32>
    %23 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<2x2x6x6xf32>) outs(%22 : tensor<2x2x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = math.exp %in : f32
      linalg.yield %34 : f32
    } -> tensor<2x2x6x6xf32>
    %24 = tensor.empty() : tensor<2x2x6xf32>
    %25 = linalg.fill ins(%cst_0 : f32) outs(%24 : tensor<2x2x6xf32>) -> tensor<2x2x6xf32>
    %26 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%23 : tensor<2x2x6x6xf32>) outs(%25 : tensor<2x2x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.addf %out, %in : f32
      linalg.yield %34 : f32
    } -> tensor<2x2x6xf32>
    %expanded_3 = tensor.expand_shape %26 [[0], [1], [2, 3]] output_shape [2, 2, 6, 1] : tensor<2x2x6xf32> into tensor<2x2x6x1xf32>
    %27 = tensor.empty() : tensor<2x2x6x6xf32>
    %28 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_3 : tensor<2x2x6x1xf32>) outs(%27 : tensor<2x2x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x6x6xf32>
    %29 = tensor.empty() : tensor<2x2x6x6xf32>
    %30 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %28 : tensor<2x2x6x6xf32>, tensor<2x2x6x6xf32>) outs(%29 : tensor<2x2x6x6xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %34 = arith.divf %in, %in_4 : f32
      linalg.yield %34 : f32
    } -> tensor<2x2x6x6xf32>
    %31 = tensor.empty() : tensor<2x2x6x4xf32>
    %32 = linalg.fill ins(%cst_0 : f32) outs(%31 : tensor<2x2x6x4xf32>) -> tensor<2x2x6x4xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%30, %arg2 : tensor<2x2x6x6xf32>, tensor<2x2x6x4xf32>) outs(%32 : tensor<2x2x6x4xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %34 = arith.mulf %in, %in_4 : f32
      %35 = arith.addf %out, %34 : f32
      linalg.yield %35 : f32
    } -> tensor<2x2x6x4xf32>
    return %33 : tensor<2x2x6x4xf32>
  }
}

