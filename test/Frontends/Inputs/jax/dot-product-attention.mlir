#map = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d2, d1, d3, d5)>
#map1 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d4, d1, d5)>
#map2 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> ()>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> ()>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
#map9 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d5, d1, d2)>
#map10 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d3, d0, d1, d4, d5)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d4, d3, d1)>
module @jit_dot_product_attention attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x6x2x4xf32>, %arg1: tensor<2x6x2x4xf32>, %arg2: tensor<2x6x2x4xf32>) -> (tensor<2x6x2x4xf32> {jax.result_info = "result"}) {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<5.000000e-01> : tensor<f32>
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 6, 2, 1, 4] : tensor<2x6x2x4xf32> into tensor<2x6x2x1x4xf32>
    %0 = tensor.empty() : tensor<2x2x6x1x6xf32>
    %1 = linalg.fill ins(%cst_0 : f32) outs(%0 : tensor<2x2x6x1x6xf32>) -> tensor<2x2x6x1x6xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%expanded, %arg1 : tensor<2x6x2x1x4xf32>, tensor<2x6x2x4xf32>) outs(%1 : tensor<2x2x6x1x6xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %32 = arith.mulf %in, %in_7 : f32
      %33 = arith.addf %out, %32 : f32
      linalg.yield %33 : f32
    } -> tensor<2x2x6x1x6xf32>
    %3 = tensor.empty() : tensor<2x2x6x1x6xf32>
    %4 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%3 : tensor<2x2x6x1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x6x1x6xf32>
    %5 = tensor.empty() : tensor<2x2x6x1x6xf32>
    %6 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%2, %4 : tensor<2x2x6x1x6xf32>, tensor<2x2x6x1x6xf32>) outs(%5 : tensor<2x2x6x1x6xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %32 = arith.mulf %in, %in_7 : f32
      linalg.yield %32 : f32
    } -> tensor<2x2x6x1x6xf32>
    %7 = tensor.empty() : tensor<2x2x6x1xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<2x2x6x1xf32>) -> tensor<2x2x6x1xf32>
    %9 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%6 : tensor<2x2x6x1x6xf32>) outs(%8 : tensor<2x2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %32 = arith.maximumf %out, %in : f32
      linalg.yield %32 : f32
    } -> tensor<2x2x6x1xf32>
    %10 = tensor.empty() : tensor<2x2x6x1xf32>
    %11 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%10 : tensor<2x2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x6x1xf32>
    %12 = tensor.empty() : tensor<2x2x6x1xf32>
    %13 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %9 : tensor<2x2x6x1xf32>, tensor<2x2x6x1xf32>) outs(%12 : tensor<2x2x6x1xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %32 = arith.maximumf %in, %in_7 : f32
      linalg.yield %32 : f32
    } -> tensor<2x2x6x1xf32>
    %expanded_3 = tensor.expand_shape %13 [[0, 1], [2], [3], [4]] output_shape [1, 2, 2, 6, 1] : tensor<2x2x6x1xf32> into tensor<1x2x2x6x1xf32>
    %collapsed = tensor.collapse_shape %6 [[0, 1, 2, 3, 4]] : tensor<2x2x6x1x6xf32> into tensor<144xf32>
    %expanded_4 = tensor.expand_shape %collapsed [[0, 1, 2, 3, 4]] output_shape [1, 2, 2, 6, 6] : tensor<144xf32> into tensor<1x2x2x6x6xf32>
    %14 = tensor.empty() : tensor<1x2x2x6x6xf32>
    %15 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_3 : tensor<1x2x2x6x1xf32>) outs(%14 : tensor<1x2x2x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x6x6xf32>
    %16 = tensor.empty() : tensor<1x2x2x6x6xf32>
    %17 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_4, %15 : tensor<1x2x2x6x6xf32>, tensor<1x2x2x6x6xf32>) outs(%16 : tensor<1x2x2x6x6xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %32 = arith.subf %in, %in_7 : f32
      linalg.yield %32 : f32
    } -> tensor<1x2x2x6x6xf32>
    %18 = tensor.empty() : tensor<1x2x2x6x6xf32>
    %19 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<1x2x2x6x6xf32>) outs(%18 : tensor<1x2x2x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %32 = math.exp %in : f32
      linalg.yield %32 : f32
    } -> tensor<1x2x2x6x6xf32>
    %20 = tensor.empty() : tensor<1x2x2x6xf32>
    %21 = linalg.fill ins(%cst_0 : f32) outs(%20 : tensor<1x2x2x6xf32>) -> tensor<1x2x2x6xf32>
    %22 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%19 : tensor<1x2x2x6x6xf32>) outs(%21 : tensor<1x2x2x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %32 = arith.addf %out, %in : f32
      linalg.yield %32 : f32
    } -> tensor<1x2x2x6xf32>
    %expanded_5 = tensor.expand_shape %22 [[0], [1], [2], [3, 4]] output_shape [1, 2, 2, 6, 1] : tensor<1x2x2x6xf32> into tensor<1x2x2x6x1xf32>
    %23 = tensor.empty() : tensor<1x2x2x6x6xf32>
    %24 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<1x2x2x6x1xf32>) outs(%23 : tensor<1x2x2x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x6x6xf32>
    %25 = tensor.empty() : tensor<1x2x2x6x6xf32>
    %26 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%19, %24 : tensor<1x2x2x6x6xf32>, tensor<1x2x2x6x6xf32>) outs(%25 : tensor<1x2x2x6x6xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %32 = arith.divf %in, %in_7 : f32
      linalg.yield %32 : f32
    } -> tensor<1x2x2x6x6xf32>
    %27 = tensor.empty() : tensor<2x2x4x1x6xf32>
    %28 = linalg.fill ins(%cst_0 : f32) outs(%27 : tensor<2x2x4x1x6xf32>) -> tensor<2x2x4x1x6xf32>
    %29 = linalg.generic {indexing_maps = [#map9, #map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %26 : tensor<2x6x2x4xf32>, tensor<1x2x2x6x6xf32>) outs(%28 : tensor<2x2x4x1x6xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %32 = arith.mulf %in, %in_7 : f32
      %33 = arith.addf %out, %32 : f32
      linalg.yield %33 : f32
    } -> tensor<2x2x4x1x6xf32>
    %30 = tensor.empty() : tensor<2x6x2x1x4xf32>
    %31 = linalg.generic {indexing_maps = [#map11, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<2x2x4x1x6xf32>) outs(%30 : tensor<2x6x2x1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x6x2x1x4xf32>
    %collapsed_6 = tensor.collapse_shape %31 [[0], [1], [2], [3, 4]] : tensor<2x6x2x1x4xf32> into tensor<2x6x2x4xf32>
    return %collapsed_6 : tensor<2x6x2x4xf32>
  }
}

