#map = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
module {
  func.func @main(%arg0: tensor<?x3x7xf32>) -> tensor<?x3x7xf32> {
    %cst = arith.constant dense<0> : tensor<1xi8>
    %c0 = arith.constant 0 : index
    %dim = tensor.dim %arg0, %c0 : tensor<?x3x7xf32>
    %0 = tensor.empty(%dim) : tensor<?x3xf32>
    %cst_0 = arith.constant -3.40282347E+38 : f32
    %1 = linalg.fill ins(%cst_0 : f32) outs(%0 : tensor<?x3xf32>) -> tensor<?x3xf32>
    %reduced = linalg.reduce ins(%arg0 : tensor<?x3x7xf32>) outs(%1 : tensor<?x3xf32>) dimensions = [2] 
      (%in: f32, %init: f32) {
        %22 = arith.maximumf %in, %init : f32
        linalg.yield %22 : f32
      }
    %c0_1 = arith.constant 0 : index
    %dim_2 = tensor.dim %reduced, %c0_1 : tensor<?x3xf32>
    %c1 = arith.constant 1 : index
    %expanded = tensor.expand_shape %reduced [[0], [1, 2]] output_shape [%dim_2, 3, 1] : tensor<?x3xf32> into tensor<?x3x1xf32>
    %c0_3 = arith.constant 0 : index
    %dim_4 = tensor.dim %arg0, %c0_3 : tensor<?x3x7xf32>
    %dim_5 = tensor.dim %expanded, %c0_3 : tensor<?x3x1xf32>
    %2 = arith.maxui %dim_4, %dim_5 : index
    %c1_6 = arith.constant 1 : index
    %dim_7 = tensor.dim %arg0, %c0_3 : tensor<?x3x7xf32>
    %3 = arith.cmpi eq, %dim_7, %c1_6 : index
    %4 = scf.if %3 -> (tensor<?x3x7xf32>) {
      %22 = tensor.empty(%2) : tensor<?x3x7xf32>
      %23 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<?x3x7xf32>) outs(%22 : tensor<?x3x7xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<?x3x7xf32>
      scf.yield %23 : tensor<?x3x7xf32>
    } else {
      scf.yield %arg0 : tensor<?x3x7xf32>
    }
    %dim_8 = tensor.dim %expanded, %c0_3 : tensor<?x3x1xf32>
    %5 = arith.cmpi eq, %dim_8, %c1_6 : index
    %6 = scf.if %5 -> (tensor<?x3x1xf32>) {
      %22 = tensor.empty(%2) : tensor<?x3x1xf32>
      %23 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<?x3x1xf32>) outs(%22 : tensor<?x3x1xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<?x3x1xf32>
      scf.yield %23 : tensor<?x3x1xf32>
    } else {
      scf.yield %expanded : tensor<?x3x1xf32>
    }
    %7 = tensor.empty(%2) : tensor<?x3x7xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %6 : tensor<?x3x7xf32>, tensor<?x3x1xf32>) outs(%7 : tensor<?x3x7xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %22 = arith.subf %in, %in_27 : f32
      linalg.yield %22 : f32
    } -> tensor<?x3x7xf32>
    %c0_9 = arith.constant 0 : index
    %dim_10 = tensor.dim %8, %c0_9 : tensor<?x3x7xf32>
    %9 = tensor.empty(%dim_10) : tensor<?x3x7xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<?x3x7xf32>) outs(%9 : tensor<?x3x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = math.exp %in : f32
      linalg.yield %22 : f32
    } -> tensor<?x3x7xf32>
    %c0_11 = arith.constant 0 : index
    %dim_12 = tensor.dim %10, %c0_11 : tensor<?x3x7xf32>
    %11 = tensor.empty(%dim_12) : tensor<?x3xf32>
    %cst_13 = arith.constant 0.000000e+00 : f32
    %12 = linalg.fill ins(%cst_13 : f32) outs(%11 : tensor<?x3xf32>) -> tensor<?x3xf32>
    %reduced_14 = linalg.reduce ins(%10 : tensor<?x3x7xf32>) outs(%12 : tensor<?x3xf32>) dimensions = [2] 
      (%in: f32, %init: f32) {
        %22 = arith.addf %in, %init : f32
        linalg.yield %22 : f32
      }
    %c0_15 = arith.constant 0 : index
    %dim_16 = tensor.dim %reduced_14, %c0_15 : tensor<?x3xf32>
    %c1_17 = arith.constant 1 : index
    %expanded_18 = tensor.expand_shape %reduced_14 [[0], [1, 2]] output_shape [%dim_16, 3, 1] : tensor<?x3xf32> into tensor<?x3x1xf32>
    %c0_19 = arith.constant 0 : index
    %dim_20 = tensor.dim %expanded_18, %c0_19 : tensor<?x3x1xf32>
    %13 = tensor.empty(%dim_20) : tensor<?x3x1xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<?x3x1xf32>) outs(%13 : tensor<?x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %cst_27 = arith.constant 1.000000e+00 : f32
      %22 = arith.divf %cst_27, %in : f32
      linalg.yield %22 : f32
    } -> tensor<?x3x1xf32>
    %c0_21 = arith.constant 0 : index
    %dim_22 = tensor.dim %10, %c0_21 : tensor<?x3x7xf32>
    %dim_23 = tensor.dim %14, %c0_21 : tensor<?x3x1xf32>
    %15 = arith.maxui %dim_22, %dim_23 : index
    %c1_24 = arith.constant 1 : index
    %dim_25 = tensor.dim %10, %c0_21 : tensor<?x3x7xf32>
    %16 = arith.cmpi eq, %dim_25, %c1_24 : index
    %17 = scf.if %16 -> (tensor<?x3x7xf32>) {
      %22 = tensor.empty(%15) : tensor<?x3x7xf32>
      %23 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<?x3x7xf32>) outs(%22 : tensor<?x3x7xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<?x3x7xf32>
      scf.yield %23 : tensor<?x3x7xf32>
    } else {
      scf.yield %10 : tensor<?x3x7xf32>
    }
    %dim_26 = tensor.dim %14, %c0_21 : tensor<?x3x1xf32>
    %18 = arith.cmpi eq, %dim_26, %c1_24 : index
    %19 = scf.if %18 -> (tensor<?x3x1xf32>) {
      %22 = tensor.empty(%15) : tensor<?x3x1xf32>
      %23 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<?x3x1xf32>) outs(%22 : tensor<?x3x1xf32>) {
      ^bb0(%in: f32, %out: f32):
        linalg.yield %in : f32
      } -> tensor<?x3x1xf32>
      scf.yield %23 : tensor<?x3x1xf32>
    } else {
      scf.yield %14 : tensor<?x3x1xf32>
    }
    %20 = tensor.empty(%15) : tensor<?x3x7xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %19 : tensor<?x3x7xf32>, tensor<?x3x1xf32>) outs(%20 : tensor<?x3x7xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %22 = arith.mulf %in, %in_27 : f32
      linalg.yield %22 : f32
    } -> tensor<?x3x7xf32>
    return %21 : tensor<?x3x7xf32>
  }
}

