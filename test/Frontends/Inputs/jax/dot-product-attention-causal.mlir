#map = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d2, d1, d3, d5)>
#map1 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d4, d1, d5)>
#map2 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> ()>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map5 = affine_map<(d0, d1, d2, d3) -> ()>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1) -> ()>
#map8 = affine_map<(d0, d1) -> (d0, d1)>
#map9 = affine_map<(d0) -> (d0)>
#map10 = affine_map<(d0, d1) -> (d0)>
#map11 = affine_map<(d0, d1) -> (d1)>
#map12 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
#map15 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d5, d1, d2)>
#map16 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d3, d0, d1, d4, d5)>
#map17 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d4, d3, d1)>
module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x6x2x4xf32>, %arg1: tensor<2x6x2x4xf32>, %arg2: tensor<2x6x2x4xf32>) -> (tensor<2x6x2x4xf32> {jax.result_info = "result"}) {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant dense<0> : tensor<i32>
    %cst_2 = arith.constant dense<false> : tensor<i1>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_4 = arith.constant dense<-2.38197633E+38> : tensor<f32>
    %cst_5 = arith.constant dense<true> : tensor<i1>
    %cst_6 = arith.constant dense<5.000000e-01> : tensor<f32>
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 6, 2, 1, 4] : tensor<2x6x2x4xf32> into tensor<2x6x2x1x4xf32>
    %0 = tensor.empty() : tensor<2x2x6x1x6xf32>
    %1 = linalg.fill ins(%cst_0 : f32) outs(%0 : tensor<2x2x6x1x6xf32>) -> tensor<2x2x6x1x6xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%expanded, %arg1 : tensor<2x6x2x1x4xf32>, tensor<2x6x2x4xf32>) outs(%1 : tensor<2x2x6x1x6xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %62 = arith.mulf %in, %in_13 : f32
      %63 = arith.addf %out, %62 : f32
      linalg.yield %63 : f32
    } -> tensor<2x2x6x1x6xf32>
    %3 = tensor.empty() : tensor<2x2x6x1x6xf32>
    %4 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<f32>) outs(%3 : tensor<2x2x6x1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x6x1x6xf32>
    %5 = tensor.empty() : tensor<2x2x6x1x6xf32>
    %6 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%2, %4 : tensor<2x2x6x1x6xf32>, tensor<2x2x6x1x6xf32>) outs(%5 : tensor<2x2x6x1x6xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %62 = arith.mulf %in, %in_13 : f32
      linalg.yield %62 : f32
    } -> tensor<2x2x6x1x6xf32>
    %7 = tensor.empty() : tensor<2x2x6x6xi1>
    %8 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<i1>) outs(%7 : tensor<2x2x6x6xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x2x6x6xi1>
    %9 = tensor.empty() : tensor<6x6xi1>
    %10 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%cst_5 : tensor<i1>) outs(%9 : tensor<6x6xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<6x6xi1>
    %11 = tensor.empty() : tensor<6xi32>
    %12 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel"]} outs(%11 : tensor<6xi32>) {
    ^bb0(%out: i32):
      %62 = linalg.index 0 : index
      %63 = arith.index_cast %62 : index to i32
      linalg.yield %63 : i32
    } -> tensor<6xi32>
    %13 = tensor.empty() : tensor<6x6xi32>
    %14 = linalg.generic {indexing_maps = [#map10, #map8], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<6xi32>) outs(%13 : tensor<6x6xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<6x6xi32>
    %15 = tensor.empty() : tensor<6x6xi32>
    %16 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<i32>) outs(%15 : tensor<6x6xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<6x6xi32>
    %17 = tensor.empty() : tensor<6x6xi32>
    %18 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%14, %16 : tensor<6x6xi32>, tensor<6x6xi32>) outs(%17 : tensor<6x6xi32>) {
    ^bb0(%in: i32, %in_13: i32, %out: i32):
      %62 = arith.addi %in, %in_13 : i32
      linalg.yield %62 : i32
    } -> tensor<6x6xi32>
    %19 = tensor.empty() : tensor<6xi32>
    %20 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel"]} outs(%19 : tensor<6xi32>) {
    ^bb0(%out: i32):
      %62 = linalg.index 0 : index
      %63 = arith.index_cast %62 : index to i32
      linalg.yield %63 : i32
    } -> tensor<6xi32>
    %21 = tensor.empty() : tensor<6x6xi32>
    %22 = linalg.generic {indexing_maps = [#map11, #map8], iterator_types = ["parallel", "parallel"]} ins(%20 : tensor<6xi32>) outs(%21 : tensor<6x6xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<6x6xi32>
    %23 = tensor.empty() : tensor<6x6xi1>
    %24 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%18, %22 : tensor<6x6xi32>, tensor<6x6xi32>) outs(%23 : tensor<6x6xi1>) {
    ^bb0(%in: i32, %in_13: i32, %out: i1):
      %62 = arith.cmpi sge, %in, %in_13 : i32
      linalg.yield %62 : i1
    } -> tensor<6x6xi1>
    %25 = tensor.empty() : tensor<6x6xi1>
    %26 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<i1>) outs(%25 : tensor<6x6xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<6x6xi1>
    %27 = tensor.empty() : tensor<6x6xi1>
    %28 = linalg.generic {indexing_maps = [#map8, #map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%24, %10, %26 : tensor<6x6xi1>, tensor<6x6xi1>, tensor<6x6xi1>) outs(%27 : tensor<6x6xi1>) {
    ^bb0(%in: i1, %in_13: i1, %in_14: i1, %out: i1):
      %62 = arith.select %in, %in_13, %in_14 : i1
      linalg.yield %62 : i1
    } -> tensor<6x6xi1>
    %expanded_7 = tensor.expand_shape %28 [[0, 1, 2], [3]] output_shape [1, 1, 6, 6] : tensor<6x6xi1> into tensor<1x1x6x6xi1>
    %29 = tensor.empty() : tensor<2x2x6x6xi1>
    %30 = linalg.generic {indexing_maps = [#map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7 : tensor<1x1x6x6xi1>) outs(%29 : tensor<2x2x6x6xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x2x6x6xi1>
    %31 = tensor.empty() : tensor<2x2x6x6xi1>
    %32 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %30 : tensor<2x2x6x6xi1>, tensor<2x2x6x6xi1>) outs(%31 : tensor<2x2x6x6xi1>) {
    ^bb0(%in: i1, %in_13: i1, %out: i1):
      %62 = arith.andi %in, %in_13 : i1
      linalg.yield %62 : i1
    } -> tensor<2x2x6x6xi1>
    %expanded_8 = tensor.expand_shape %32 [[0, 1], [2], [3], [4]] output_shape [1, 2, 2, 6, 6] : tensor<2x2x6x6xi1> into tensor<1x2x2x6x6xi1>
    %33 = tensor.empty() : tensor<1x2x2x6x6xf32>
    %34 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%33 : tensor<1x2x2x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x6x6xf32>
    %collapsed = tensor.collapse_shape %6 [[0, 1, 2, 3, 4]] : tensor<2x2x6x1x6xf32> into tensor<144xf32>
    %expanded_9 = tensor.expand_shape %collapsed [[0, 1, 2, 3, 4]] output_shape [1, 2, 2, 6, 6] : tensor<144xf32> into tensor<1x2x2x6x6xf32>
    %35 = tensor.empty() : tensor<1x2x2x6x6xf32>
    %36 = linalg.generic {indexing_maps = [#map4, #map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8, %expanded_9, %34 : tensor<1x2x2x6x6xi1>, tensor<1x2x2x6x6xf32>, tensor<1x2x2x6x6xf32>) outs(%35 : tensor<1x2x2x6x6xf32>) {
    ^bb0(%in: i1, %in_13: f32, %in_14: f32, %out: f32):
      %62 = arith.select %in, %in_13, %in_14 : f32
      linalg.yield %62 : f32
    } -> tensor<1x2x2x6x6xf32>
    %37 = tensor.empty() : tensor<1x2x2x6xf32>
    %38 = linalg.fill ins(%cst : f32) outs(%37 : tensor<1x2x2x6xf32>) -> tensor<1x2x2x6xf32>
    %39 = linalg.generic {indexing_maps = [#map4, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%36 : tensor<1x2x2x6x6xf32>) outs(%38 : tensor<1x2x2x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %62 = arith.maximumf %out, %in : f32
      linalg.yield %62 : f32
    } -> tensor<1x2x2x6xf32>
    %40 = tensor.empty() : tensor<1x2x2x6xf32>
    %41 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%40 : tensor<1x2x2x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x6xf32>
    %42 = tensor.empty() : tensor<1x2x2x6xf32>
    %43 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %39 : tensor<1x2x2x6xf32>, tensor<1x2x2x6xf32>) outs(%42 : tensor<1x2x2x6xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %62 = arith.maximumf %in, %in_13 : f32
      linalg.yield %62 : f32
    } -> tensor<1x2x2x6xf32>
    %expanded_10 = tensor.expand_shape %43 [[0], [1], [2], [3, 4]] output_shape [1, 2, 2, 6, 1] : tensor<1x2x2x6xf32> into tensor<1x2x2x6x1xf32>
    %44 = tensor.empty() : tensor<1x2x2x6x6xf32>
    %45 = linalg.generic {indexing_maps = [#map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<1x2x2x6x1xf32>) outs(%44 : tensor<1x2x2x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x6x6xf32>
    %46 = tensor.empty() : tensor<1x2x2x6x6xf32>
    %47 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%36, %45 : tensor<1x2x2x6x6xf32>, tensor<1x2x2x6x6xf32>) outs(%46 : tensor<1x2x2x6x6xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %62 = arith.subf %in, %in_13 : f32
      linalg.yield %62 : f32
    } -> tensor<1x2x2x6x6xf32>
    %48 = tensor.empty() : tensor<1x2x2x6x6xf32>
    %49 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%47 : tensor<1x2x2x6x6xf32>) outs(%48 : tensor<1x2x2x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %62 = math.exp %in : f32
      linalg.yield %62 : f32
    } -> tensor<1x2x2x6x6xf32>
    %50 = tensor.empty() : tensor<1x2x2x6xf32>
    %51 = linalg.fill ins(%cst_0 : f32) outs(%50 : tensor<1x2x2x6xf32>) -> tensor<1x2x2x6xf32>
    %52 = linalg.generic {indexing_maps = [#map4, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%49 : tensor<1x2x2x6x6xf32>) outs(%51 : tensor<1x2x2x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %62 = arith.addf %out, %in : f32
      linalg.yield %62 : f32
    } -> tensor<1x2x2x6xf32>
    %expanded_11 = tensor.expand_shape %52 [[0], [1], [2], [3, 4]] output_shape [1, 2, 2, 6, 1] : tensor<1x2x2x6xf32> into tensor<1x2x2x6x1xf32>
    %53 = tensor.empty() : tensor<1x2x2x6x6xf32>
    %54 = linalg.generic {indexing_maps = [#map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<1x2x2x6x1xf32>) outs(%53 : tensor<1x2x2x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x2x6x6xf32>
    %55 = tensor.empty() : tensor<1x2x2x6x6xf32>
    %56 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%49, %54 : tensor<1x2x2x6x6xf32>, tensor<1x2x2x6x6xf32>) outs(%55 : tensor<1x2x2x6x6xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %62 = arith.divf %in, %in_13 : f32
      linalg.yield %62 : f32
    } -> tensor<1x2x2x6x6xf32>
    %57 = tensor.empty() : tensor<2x2x4x1x6xf32>
    %58 = linalg.fill ins(%cst_0 : f32) outs(%57 : tensor<2x2x4x1x6xf32>) -> tensor<2x2x4x1x6xf32>
    %59 = linalg.generic {indexing_maps = [#map15, #map16, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %56 : tensor<2x6x2x4xf32>, tensor<1x2x2x6x6xf32>) outs(%58 : tensor<2x2x4x1x6xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %62 = arith.mulf %in, %in_13 : f32
      %63 = arith.addf %out, %62 : f32
      linalg.yield %63 : f32
    } -> tensor<2x2x4x1x6xf32>
    %60 = tensor.empty() : tensor<2x6x2x1x4xf32>
    %61 = linalg.generic {indexing_maps = [#map17, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%59 : tensor<2x2x4x1x6xf32>) outs(%60 : tensor<2x6x2x1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x6x2x1x4xf32>
    %collapsed_12 = tensor.collapse_shape %61 [[0], [1], [2], [3, 4]] : tensor<2x6x2x1x4xf32> into tensor<2x6x2x4xf32>
    return %collapsed_12 : tensor<2x6x2x4xf32>
  }
}

