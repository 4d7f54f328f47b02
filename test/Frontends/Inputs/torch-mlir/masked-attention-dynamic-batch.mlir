#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<()[s0] -> (s0 * 2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<?x2x6x4xf32>, %arg1: tensor<?x2x6x4xf32>, %arg2: tensor<?x2x6x4xf32>, %arg3: tensor<?x1x6x6xf32>) -> tensor<?x2x6x4xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 2.000000e+00 : f32
    %dim = tensor.dim %arg3, %c0 : tensor<?x1x6x6xf32>
    %0 = arith.index_cast %dim : index to i64
    %dim_2 = tensor.dim %arg1, %c0 : tensor<?x2x6x4xf32>
    %1 = tensor.empty(%dim_2) : tensor<?x2x4x6xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<?x2x6x4xf32>) outs(%1 : tensor<?x2x4x6xf32>) permutation = [0, 1, 3, 2] 
    %2 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    %3 = tensor.empty(%dim) : tensor<?x2x6x4xf32>
    %4 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%3 : tensor<?x2x6x4xf32>) {
    ^bb0(%out: f32):
      %33 = linalg.index 0 : index
      %34 = linalg.index 1 : index
      %35 = linalg.index 2 : index
      %36 = linalg.index 3 : index
      %dim_8 = tensor.dim %arg0, %c0 : tensor<?x2x6x4xf32>
      %37 = arith.cmpi eq, %dim_8, %c1 : index
      %38 = arith.select %37, %c0, %33 : index
      %extracted = tensor.extract %arg0[%38, %34, %35, %36] : tensor<?x2x6x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x6x4xf32>
    %collapsed = tensor.collapse_shape %4 [[0, 1], [2], [3]] : tensor<?x2x6x4xf32> into tensor<?x6x4xf32>
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    %5 = tensor.empty(%dim) : tensor<?x2x4x6xf32>
    %6 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%5 : tensor<?x2x4x6xf32>) {
    ^bb0(%out: f32):
      %33 = linalg.index 0 : index
      %34 = linalg.index 1 : index
      %35 = linalg.index 2 : index
      %36 = linalg.index 3 : index
      %37 = arith.cmpi eq, %dim_2, %c1 : index
      %38 = arith.select %37, %c0, %33 : index
      %extracted = tensor.extract %transposed[%38, %34, %35, %36] : tensor<?x2x4x6xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x4x6xf32>
    %collapsed_3 = tensor.collapse_shape %6 [[0, 1], [2], [3]] : tensor<?x2x4x6xf32> into tensor<?x4x6xf32>
    %7 = affine.apply #map1()[%dim]
    %8 = tensor.empty(%7) : tensor<?x6x6xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<?x6x6xf32>) -> tensor<?x6x6xf32>
    %10 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<?x6x4xf32>, tensor<?x4x6xf32>) outs(%9 : tensor<?x6x6xf32>) -> tensor<?x6x6xf32>
    %11 = arith.divsi %7, %c2 : index
    %expanded = tensor.expand_shape %10 [[0, 1], [2], [3]] output_shape [%11, 2, 6, 6] : tensor<?x6x6xf32> into tensor<?x2x6x6xf32>
    %12 = tensor.empty(%11) : tensor<?x2x6x6xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<?x2x6x6xf32>) outs(%12 : tensor<?x2x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.divf %in, %cst_1 : f32
      linalg.yield %33 : f32
    } -> tensor<?x2x6x6xf32>
    %14 = arith.cmpi eq, %11, %dim : index
    cf.assert %14, "mismatched size for broadcast"
    %15 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %arg3 : tensor<?x2x6x6xf32>, tensor<?x1x6x6xf32>) outs(%12 : tensor<?x2x6x6xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %33 = arith.addf %in, %in_8 : f32
      linalg.yield %33 : f32
    } -> tensor<?x2x6x6xf32>
    %16 = tensor.empty(%11) : tensor<?x2x6xi64>
    %17 = linalg.fill ins(%c0_i64 : i64) outs(%16 : tensor<?x2x6xi64>) -> tensor<?x2x6xi64>
    %18 = tensor.empty(%11) : tensor<?x2x6xf32>
    %19 = linalg.fill ins(%cst_0 : f32) outs(%18 : tensor<?x2x6xf32>) -> tensor<?x2x6xf32>
    %20:2 = linalg.generic {indexing_maps = [#map, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%15 : tensor<?x2x6x6xf32>) outs(%19, %17 : tensor<?x2x6xf32>, tensor<?x2x6xi64>) {
    ^bb0(%in: f32, %out: f32, %out_8: i64):
      %33 = linalg.index 3 : index
      %34 = arith.index_cast %33 : index to i64
      %35 = arith.maximumf %in, %out : f32
      %36 = arith.cmpf ogt, %in, %out : f32
      %37 = arith.select %36, %34, %out_8 : i64
      linalg.yield %35, %37 : f32, i64
    } -> (tensor<?x2x6xf32>, tensor<?x2x6xi64>)
    %expanded_4 = tensor.expand_shape %20#0 [[0], [1], [2, 3]] output_shape [%11, 2, 6, 1] : tensor<?x2x6xf32> into tensor<?x2x6x1xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %expanded_4 : tensor<?x2x6x6xf32>, tensor<?x2x6x1xf32>) outs(%12 : tensor<?x2x6x6xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %33 = arith.subf %in, %in_8 : f32
      linalg.yield %33 : f32
    } -> tensor<?x2x6x6xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<?x2x6x6xf32>) outs(%12 : tensor<?x2x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = math.exp %in : f32
      linalg.yield %33 : f32
    } -> tensor<?x2x6x6xf32>
    %23 = tensor.empty(%11) : tensor<?x2x6x1xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<?x2x6x1xf32>) -> tensor<?x2x6x1xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%22 : tensor<?x2x6x6xf32>) outs(%24 : tensor<?x2x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.addf %in, %out : f32
      linalg.yield %33 : f32
    } -> tensor<?x2x6x1xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %25 : tensor<?x2x6x6xf32>, tensor<?x2x6x1xf32>) outs(%12 : tensor<?x2x6x6xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %33 = arith.divf %in, %in_8 : f32
      linalg.yield %33 : f32
    } -> tensor<?x2x6x6xf32>
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    %27 = tensor.empty(%dim) : tensor<?x2x6x6xf32>
    %28 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%27 : tensor<?x2x6x6xf32>) {
    ^bb0(%out: f32):
      %33 = linalg.index 0 : index
      %34 = linalg.index 1 : index
      %35 = linalg.index 2 : index
      %36 = linalg.index 3 : index
      %37 = arith.cmpi eq, %11, %c1 : index
      %38 = arith.select %37, %c0, %33 : index
      %extracted = tensor.extract %26[%38, %34, %35, %36] : tensor<?x2x6x6xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x6x6xf32>
    %collapsed_5 = tensor.collapse_shape %28 [[0, 1], [2], [3]] : tensor<?x2x6x6xf32> into tensor<?x6x6xf32>
    cf.assert %2, "unimplemented: dynamic negative broadcast sizes"
    %29 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%3 : tensor<?x2x6x4xf32>) {
    ^bb0(%out: f32):
      %33 = linalg.index 0 : index
      %34 = linalg.index 1 : index
      %35 = linalg.index 2 : index
      %36 = linalg.index 3 : index
      %dim_8 = tensor.dim %arg2, %c0 : tensor<?x2x6x4xf32>
      %37 = arith.cmpi eq, %dim_8, %c1 : index
      %38 = arith.select %37, %c0, %33 : index
      %extracted = tensor.extract %arg2[%38, %34, %35, %36] : tensor<?x2x6x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x6x4xf32>
    %collapsed_6 = tensor.collapse_shape %29 [[0, 1], [2], [3]] : tensor<?x2x6x4xf32> into tensor<?x6x4xf32>
    %30 = tensor.empty(%7) : tensor<?x6x4xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<?x6x4xf32>) -> tensor<?x6x4xf32>
    %32 = linalg.batch_matmul ins(%collapsed_5, %collapsed_6 : tensor<?x6x6xf32>, tensor<?x6x4xf32>) outs(%31 : tensor<?x6x4xf32>) -> tensor<?x6x4xf32>
    %expanded_7 = tensor.expand_shape %32 [[0, 1], [2], [3]] output_shape [%11, 2, 6, 4] : tensor<?x6x4xf32> into tensor<?x2x6x4xf32>
    return %expanded_7 : tensor<?x2x6x4xf32>
  }
}
