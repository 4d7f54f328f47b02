#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, 0)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x2x6x4xbf16>, %arg1: tensor<2x2x6x4xbf16>, %arg2: tensor<2x2x6x4xbf16>) -> tensor<2x2x6x4xbf16> {
    %cst = arith.constant dense<0.000000e+00> : tensor<2x2x6x6xf32>
    %cst_0 = arith.constant dense<0> : tensor<1xi8>
    %0 = tosa.const_shape  {values = dense<[4, 6, 4]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %1 = tosa.const_shape  {values = dense<[4, 4, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<1xf32>
    %2 = tosa.const_shape  {values = dense<[2, 2, 6, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %3 = tosa.const_shape  {values = dense<[4, 6, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %4 = tosa.const_shape  {values = dense<[2, 2, 6, 4]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %cst_2 = arith.constant dense<0.707106769> : tensor<1x1x1x1xf32>
    %cst_3 = arith.constant dense<0xFFF0000000000000> : tensor<1x1x1x1xf64>
    %5 = tensor.empty() : tensor<2x2x6x4xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x2x6x4xbf16>) outs(%5 : tensor<2x2x6x4xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %44 = arith.extf %in : bf16 to f32
      linalg.yield %44 : f32
    } -> tensor<2x2x6x4xf32>
    %7 = tensor.empty() : tensor<2x2x6x4xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x2x6x4xbf16>) outs(%7 : tensor<2x2x6x4xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %44 = arith.extf %in : bf16 to f32
      linalg.yield %44 : f32
    } -> tensor<2x2x6x4xf32>
    %9 = tensor.empty() : tensor<2x2x6x4xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x2x6x4xbf16>) outs(%9 : tensor<2x2x6x4xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %44 = arith.extf %in : bf16 to f32
      linalg.yield %44 : f32
    } -> tensor<2x2x6x4xf32>
    %11 = tensor.empty() : tensor<2x2x6x4xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %cst_2 : tensor<2x2x6x4xf32>, tensor<1x1x1x1xf32>) outs(%11 : tensor<2x2x6x4xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %44 = arith.mulf %in, %in_17 : f32
      linalg.yield %44 : f32
    } -> tensor<2x2x6x4xf32>
    %13 = tensor.empty() : tensor<2x2x4x6xf32>
    %transposed = linalg.transpose ins(%8 : tensor<2x2x6x4xf32>) outs(%13 : tensor<2x2x4x6xf32>) permutation = [0, 1, 3, 2] 
    %14 = tensor.empty() : tensor<2x2x4x6xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed, %cst_2 : tensor<2x2x4x6xf32>, tensor<1x1x1x1xf32>) outs(%14 : tensor<2x2x4x6xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %44 = arith.mulf %in, %in_17 : f32
      linalg.yield %44 : f32
    } -> tensor<2x2x4x6xf32>
    %collapsed = tensor.collapse_shape %12 [[0, 1], [2], [3]] : tensor<2x2x6x4xf32> into tensor<4x6x4xf32>
    %collapsed_4 = tensor.collapse_shape %15 [[0, 1], [2], [3]] : tensor<2x2x4x6xf32> into tensor<4x4x6xf32>
    %cst_5 = arith.constant 0.000000e+00 : f32
    %16 = tensor.empty() : tensor<4x6x6xf32>
    %17 = linalg.fill ins(%cst_5 : f32) outs(%16 : tensor<4x6x6xf32>) -> tensor<4x6x6xf32>
    %18 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<4x6x4xf32>, tensor<4x4x6xf32>) outs(%17 : tensor<4x6x6xf32>) -> tensor<4x6x6xf32>
    %expanded = tensor.expand_shape %18 [[0, 1], [2], [3]] output_shape [2, 2, 6, 6] : tensor<4x6x6xf32> into tensor<2x2x6x6xf32>
    %19 = tensor.empty() : tensor<2x2x6xf32>
    %cst_6 = arith.constant -3.40282347E+38 : f32
    %20 = linalg.fill ins(%cst_6 : f32) outs(%19 : tensor<2x2x6xf32>) -> tensor<2x2x6xf32>
    %reduced = linalg.reduce ins(%expanded : tensor<2x2x6x6xf32>) outs(%20 : tensor<2x2x6xf32>) dimensions = [3] 
      (%in: f32, %init: f32) {
        %44 = arith.maximumf %in, %init : f32
        linalg.yield %44 : f32
      }
    %expanded_7 = tensor.expand_shape %reduced [[0], [1], [2, 3]] output_shape [2, 2, 6, 1] : tensor<2x2x6xf32> into tensor<2x2x6x1xf32>
    %21 = tensor.empty() : tensor<2x2x6x6xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_7 : tensor<2x2x6x6xf32>, tensor<2x2x6x1xf32>) outs(%21 : tensor<2x2x6x6xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %44 = arith.subf %in, %in_17 : f32
      linalg.yield %44 : f32
    } -> tensor<2x2x6x6xf32>
    %23 = tensor.empty() : tensor<2x2x6x6xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<2x2x6x6xf32>) outs(%23 : tensor<2x2x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = math.exp %in : f32
      linalg.yield %44 : f32
    } -> tensor<2x2x6x6xf32>
    %25 = tensor.empty() : tensor<2x2x6xf32>
    %cst_8 = arith.constant 0.000000e+00 : f32
    %26 = linalg.fill ins(%cst_8 : f32) outs(%25 : tensor<2x2x6xf32>) -> tensor<2x2x6xf32>
    %reduced_9 = linalg.reduce ins(%24 : tensor<2x2x6x6xf32>) outs(%26 : tensor<2x2x6xf32>) dimensions = [3] 
      (%in: f32, %init: f32) {
        %44 = arith.addf %in, %init : f32
        linalg.yield %44 : f32
      }
    %expanded_10 = tensor.expand_shape %reduced_9 [[0], [1], [2, 3]] output_shape [2, 2, 6, 1] : tensor<2x2x6xf32> into tensor<2x2x6x1xf32>
    %27 = tensor.empty() : tensor<2x2x6x1xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<2x2x6x1xf32>) outs(%27 : tensor<2x2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %cst_17 = arith.constant 1.000000e+00 : f32
      %44 = arith.divf %cst_17, %in : f32
      linalg.yield %44 : f32
    } -> tensor<2x2x6x1xf32>
    %29 = tensor.empty() : tensor<2x2x6x6xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %28 : tensor<2x2x6x6xf32>, tensor<2x2x6x1xf32>) outs(%29 : tensor<2x2x6x6xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %44 = arith.mulf %in, %in_17 : f32
      linalg.yield %44 : f32
    } -> tensor<2x2x6x6xf32>
    %31 = tensor.empty() : tensor<2x2x6x6xf64>
    %32 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x2x6x6xf32>) outs(%31 : tensor<2x2x6x6xf64>) {
    ^bb0(%in: f32, %out: f64):
      %44 = arith.extf %in : f32 to f64
      linalg.yield %44 : f64
    } -> tensor<2x2x6x6xf64>
    %33 = tensor.empty() : tensor<2x2x6x6xi1>
    %34 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %cst_3 : tensor<2x2x6x6xf64>, tensor<1x1x1x1xf64>) outs(%33 : tensor<2x2x6x6xi1>) {
    ^bb0(%in: f64, %in_17: f64, %out: i1):
      %44 = arith.cmpf oeq, %in, %in_17 : f64
      linalg.yield %44 : i1
    } -> tensor<2x2x6x6xi1>
    %35 = tensor.empty() : tensor<2x2x6xi1>
    %true = arith.constant true
    %36 = linalg.fill ins(%true : i1) outs(%35 : tensor<2x2x6xi1>) -> tensor<2x2x6xi1>
    %reduced_11 = linalg.reduce ins(%34 : tensor<2x2x6x6xi1>) outs(%36 : tensor<2x2x6xi1>) dimensions = [3] 
      (%in: i1, %init: i1) {
        %44 = arith.andi %in, %init : i1
        linalg.yield %44 : i1
      }
    %expanded_12 = tensor.expand_shape %reduced_11 [[0], [1], [2, 3]] output_shape [2, 2, 6, 1] : tensor<2x2x6xi1> into tensor<2x2x6x1xi1>
    %37 = tensor.empty() : tensor<2x2x6x6xf32>
    %38 = linalg.generic {indexing_maps = [#map2, #map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %cst, %30 : tensor<2x2x6x1xi1>, tensor<2x2x6x6xf32>, tensor<2x2x6x6xf32>) outs(%37 : tensor<2x2x6x6xf32>) {
    ^bb0(%in: i1, %in_17: f32, %in_18: f32, %out: f32):
      %44 = arith.select %in, %in_17, %in_18 : f32
      linalg.yield %44 : f32
    } -> tensor<2x2x6x6xf32>
    %collapsed_13 = tensor.collapse_shape %38 [[0, 1], [2], [3]] : tensor<2x2x6x6xf32> into tensor<4x6x6xf32>
    %collapsed_14 = tensor.collapse_shape %10 [[0, 1], [2], [3]] : tensor<2x2x6x4xf32> into tensor<4x6x4xf32>
    %cst_15 = arith.constant 0.000000e+00 : f32
    %39 = tensor.empty() : tensor<4x6x4xf32>
    %40 = linalg.fill ins(%cst_15 : f32) outs(%39 : tensor<4x6x4xf32>) -> tensor<4x6x4xf32>
    %41 = linalg.batch_matmul ins(%collapsed_13, %collapsed_14 : tensor<4x6x6xf32>, tensor<4x6x4xf32>) outs(%40 : tensor<4x6x4xf32>) -> tensor<4x6x4xf32>
    %expanded_16 = tensor.expand_shape %41 [[0, 1], [2], [3]] output_shape [2, 2, 6, 4] : tensor<4x6x4xf32> into tensor<2x2x6x4xf32>
    %42 = tensor.empty() : tensor<2x2x6x4xbf16>
    %43 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<2x2x6x4xf32>) outs(%42 : tensor<2x2x6x4xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %44 = arith.truncf %in : f32 to bf16
      linalg.yield %44 : bf16
    } -> tensor<2x2x6x4xbf16>
    return %43 : tensor<2x2x6x4xbf16>
  }
}

