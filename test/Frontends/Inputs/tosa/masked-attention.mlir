#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, 0)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x2x6x4xf32>, %arg1: tensor<2x2x6x4xf32>, %arg2: tensor<2x2x6x4xf32>, %arg3: tensor<2x1x6x6xf32>) -> tensor<2x2x6x4xf32> {
    %0 = tosa.const_shape  {values = dense<[4, 6, 4]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %1 = tosa.const_shape  {values = dense<[4, 4, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %cst = arith.constant dense<0.000000e+00> : tensor<1xf32>
    %2 = tosa.const_shape  {values = dense<[2, 2, 6, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %cst_0 = arith.constant dense<0> : tensor<1xi8>
    %3 = tosa.const_shape  {values = dense<[4, 6, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %4 = tosa.const_shape  {values = dense<[2, 2, 6, 4]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %cst_1 = arith.constant dense<5.000000e-01> : tensor<1x1x1x1xf32>
    %5 = tensor.empty() : tensor<2x2x4x6xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x2x6x4xf32>) outs(%5 : tensor<2x2x4x6xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x2x6x4xf32> into tensor<4x6x4xf32>
    %collapsed_2 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x2x4x6xf32> into tensor<4x4x6xf32>
    %cst_3 = arith.constant 0.000000e+00 : f32
    %6 = tensor.empty() : tensor<4x6x6xf32>
    %7 = linalg.fill ins(%cst_3 : f32) outs(%6 : tensor<4x6x6xf32>) -> tensor<4x6x6xf32>
    %8 = linalg.batch_matmul ins(%collapsed, %collapsed_2 : tensor<4x6x4xf32>, tensor<4x4x6xf32>) outs(%7 : tensor<4x6x6xf32>) -> tensor<4x6x6xf32>
    %expanded = tensor.expand_shape %8 [[0, 1], [2], [3]] output_shape [2, 2, 6, 6] : tensor<4x6x6xf32> into tensor<2x2x6x6xf32>
    %9 = tensor.empty() : tensor<2x2x6x6xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %cst_1 : tensor<2x2x6x6xf32>, tensor<1x1x1x1xf32>) outs(%9 : tensor<2x2x6x6xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %28 = arith.mulf %in, %in_13 : f32
      linalg.yield %28 : f32
    } -> tensor<2x2x6x6xf32>
    %11 = tensor.empty() : tensor<2x2x6x6xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %arg3 : tensor<2x2x6x6xf32>, tensor<2x1x6x6xf32>) outs(%11 : tensor<2x2x6x6xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %28 = arith.addf %in, %in_13 : f32
      linalg.yield %28 : f32
    } -> tensor<2x2x6x6xf32>
    %13 = tensor.empty() : tensor<2x2x6xf32>
    %cst_4 = arith.constant -3.40282347E+38 : f32
    %14 = linalg.fill ins(%cst_4 : f32) outs(%13 : tensor<2x2x6xf32>) -> tensor<2x2x6xf32>
    %reduced = linalg.reduce ins(%12 : tensor<2x2x6x6xf32>) outs(%14 : tensor<2x2x6xf32>) dimensions = [3] 
      (%in: f32, %init: f32) {
        %28 = arith.maximumf %in, %init : f32
        linalg.yield %28 : f32
      }
    %expanded_5 = tensor.expand_shape %reduced [[0], [1], [2, 3]] output_shape [2, 2, 6, 1] : tensor<2x2x6xf32> into tensor<2x2x6x1xf32>
    %15 = tensor.empty() : tensor<2x2x6x6xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %expanded_5 : tensor<2x2x6x6xf32>, tensor<2x2x6x1xf32>) outs(%15 : tensor<2x2x6x6xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %28 = arith.subf %in, %in_13 : f32
      linalg.yield %28 : f32
    } -> tensor<2x2x6x6xf32>
    %17 = tensor.empty() : tensor<2x2x6x6xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<2x2x6x6xf32>) outs(%17 : tensor<2x2x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = math.exp %in : f32
      linalg.yield %28 : f32
    } -> tensor<2x2x6x6xf32>
    %19 = tensor.empty() : tensor<2x2x6xf32>
    %cst_6 = arith.constant 0.000000e+00 : f32
    %20 = linalg.fill ins(%cst_6 : f32) outs(%19 : tensor<2x2x6xf32>) -> tensor<2x2x6xf32>
    %reduced_7 = linalg.reduce ins(%18 : tensor<2x2x6x6xf32>) outs(%20 : tensor<2x2x6xf32>) dimensions = [3] 
      (%in: f32, %init: f32) {
        %28 = arith.addf %in, %init : f32
        linalg.yield %28 : f32
      }
    %expanded_8 = tensor.expand_shape %reduced_7 [[0], [1], [2, 3]] output_shape [2, 2, 6, 1] : tensor<2x2x6xf32> into tensor<2x2x6x1xf32>
    %21 = tensor.empty() : tensor<2x2x6x1xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8 : tensor<2x2x6x1xf32>) outs(%21 : tensor<2x2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %cst_13 = arith.constant 1.000000e+00 : f32
      %28 = arith.divf %cst_13, %in : f32
      linalg.yield %28 : f32
    } -> tensor<2x2x6x1xf32>
    %23 = tensor.empty() : tensor<2x2x6x6xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %22 : tensor<2x2x6x6xf32>, tensor<2x2x6x1xf32>) outs(%23 : tensor<2x2x6x6xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %28 = arith.mulf %in, %in_13 : f32
      linalg.yield %28 : f32
    } -> tensor<2x2x6x6xf32>
    %collapsed_9 = tensor.collapse_shape %24 [[0, 1], [2], [3]] : tensor<2x2x6x6xf32> into tensor<4x6x6xf32>
    %collapsed_10 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x2x6x4xf32> into tensor<4x6x4xf32>
    %cst_11 = arith.constant 0.000000e+00 : f32
    %25 = tensor.empty() : tensor<4x6x4xf32>
    %26 = linalg.fill ins(%cst_11 : f32) outs(%25 : tensor<4x6x4xf32>) -> tensor<4x6x4xf32>
    %27 = linalg.batch_matmul ins(%collapsed_9, %collapsed_10 : tensor<4x6x6xf32>, tensor<4x6x4xf32>) outs(%26 : tensor<4x6x4xf32>) -> tensor<4x6x4xf32>
    %expanded_12 = tensor.expand_shape %27 [[0, 1], [2], [3]] output_shape [2, 2, 6, 4] : tensor<4x6x4xf32> into tensor<2x2x6x4xf32>
    return %expanded_12 : tensor<2x2x6x4xf32>
  }
}

