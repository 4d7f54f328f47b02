#map = affine_map<(d0, d1) -> ()>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0)>
#map3 = affine_map<(d0) -> ()>
#map4 = affine_map<(d0) -> (d0)>
#map5 = affine_map<(d0, d1) -> (d0, 0)>
#map6 = affine_map<() -> ()>
module @jit_where_softmax attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x7xf32>, %arg1: tensor<4x7xf32>) -> (tensor<4x7xf32> {jax.result_info = "result"}) {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_3 = arith.constant dense<5.000000e-01> : tensor<f32>
    %0 = tensor.empty() : tensor<4x7xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%0 : tensor<4x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x7xf32>
    %2 = tensor.empty() : tensor<4x7xi1>
    %3 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg1, %1 : tensor<4x7xf32>, tensor<4x7xf32>) outs(%2 : tensor<4x7xi1>) {
    ^bb0(%in: f32, %in_5: f32, %out: i1):
      %42 = arith.cmpf ogt, %in, %in_5 : f32
      linalg.yield %42 : i1
    } -> tensor<4x7xi1>
    %4 = tensor.empty() : tensor<4x7xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%4 : tensor<4x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x7xf32>
    %6 = tensor.empty() : tensor<4x7xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3, %arg0, %5 : tensor<4x7xi1>, tensor<4x7xf32>, tensor<4x7xf32>) outs(%6 : tensor<4x7xf32>) {
    ^bb0(%in: i1, %in_5: f32, %in_6: f32, %out: f32):
      %42 = arith.select %in, %in_5, %in_6 : f32
      linalg.yield %42 : f32
    } -> tensor<4x7xf32>
    %8 = tensor.empty() : tensor<4xf32>
    %9 = linalg.fill ins(%cst_0 : f32) outs(%8 : tensor<4xf32>) -> tensor<4xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%7 : tensor<4x7xf32>) outs(%9 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.maximumf %out, %in : f32
      linalg.yield %42 : f32
    } -> tensor<4xf32>
    %11 = tensor.empty() : tensor<4xf32>
    %12 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel"]} ins(%cst_2 : tensor<f32>) outs(%11 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4xf32>
    %13 = tensor.empty() : tensor<4xf32>
    %14 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel"]} ins(%12, %10 : tensor<4xf32>, tensor<4xf32>) outs(%13 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %42 = arith.maximumf %in, %in_5 : f32
      linalg.yield %42 : f32
    } -> tensor<4xf32>
    %expanded = tensor.expand_shape %14 [[0, 1]] output_shape [4, 1] : tensor<4xf32> into tensor<4x1xf32>
    %15 = tensor.empty() : tensor<4x7xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%15 : tensor<4x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x7xf32>
    %17 = tensor.empty() : tensor<4x7xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3, %arg0, %16 : tensor<4x7xi1>, tensor<4x7xf32>, tensor<4x7xf32>) outs(%17 : tensor<4x7xf32>) {
    ^bb0(%in: i1, %in_5: f32, %in_6: f32, %out: f32):
      %42 = arith.select %in, %in_5, %in_6 : f32
      linalg.yield %42 : f32
    } -> tensor<4x7xf32>
    %19 = tensor.empty() : tensor<4x7xf32>
    %20 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded : tensor<4x1xf32>) outs(%19 : tensor<4x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x7xf32>
    %21 = tensor.empty() : tensor<4x7xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%18, %20 : tensor<4x7xf32>, tensor<4x7xf32>) outs(%21 : tensor<4x7xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %42 = arith.subf %in, %in_5 : f32
      linalg.yield %42 : f32
    } -> tensor<4x7xf32>
    %23 = tensor.empty() : tensor<4x7xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%22 : tensor<4x7xf32>) outs(%23 : tensor<4x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = math.exp %in : f32
      linalg.yield %42 : f32
    } -> tensor<4x7xf32>
    %25 = tensor.empty() : tensor<4x7xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%25 : tensor<4x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x7xf32>
    %27 = tensor.empty() : tensor<4x7xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3, %24, %26 : tensor<4x7xi1>, tensor<4x7xf32>, tensor<4x7xf32>) outs(%27 : tensor<4x7xf32>) {
    ^bb0(%in: i1, %in_5: f32, %in_6: f32, %out: f32):
      %42 = arith.select %in, %in_5, %in_6 : f32
      linalg.yield %42 : f32
    } -> tensor<4x7xf32>
    %29 = tensor.empty() : tensor<4xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<4xf32>) -> tensor<4xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%28 : tensor<4x7xf32>) outs(%30 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.addf %out, %in : f32
      linalg.yield %42 : f32
    } -> tensor<4xf32>
    %expanded_4 = tensor.expand_shape %31 [[0, 1]] output_shape [4, 1] : tensor<4xf32> into tensor<4x1xf32>
    %32 = tensor.empty() : tensor<4x7xf32>
    %33 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_4 : tensor<4x1xf32>) outs(%32 : tensor<4x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x7xf32>
    %34 = tensor.empty() : tensor<4x7xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%24, %33 : tensor<4x7xf32>, tensor<4x7xf32>) outs(%34 : tensor<4x7xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %42 = arith.divf %in, %in_5 : f32
      linalg.yield %42 : f32
    } -> tensor<4x7xf32>
    %36 = tensor.empty() : tensor<f32>
    %37 = linalg.generic {indexing_maps = [#map6], iterator_types = []} outs(%36 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32
    } -> tensor<f32>
    %38 = tensor.empty() : tensor<4x7xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%37 : tensor<f32>) outs(%38 : tensor<4x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x7xf32>
    %40 = tensor.empty() : tensor<4x7xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3, %35, %39 : tensor<4x7xi1>, tensor<4x7xf32>, tensor<4x7xf32>) outs(%40 : tensor<4x7xf32>) {
    ^bb0(%in: i1, %in_5: f32, %in_6: f32, %out: f32):
      %42 = arith.select %in, %in_5, %in_6 : f32
      linalg.yield %42 : f32
    } -> tensor<4x7xf32>
    return %41 : tensor<4x7xf32>
  }
}

