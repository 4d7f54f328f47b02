#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> (d0, 0)>
module {
  func.func @main(%arg0: tensor<3x9xf64>) -> tensor<3x9xf64> {
    %cst = arith.constant dense<0> : tensor<1xi8>
    %0 = tensor.empty() : tensor<3xf64>
    %cst_0 = arith.constant -1.7976931348623157E+308 : f64
    %1 = linalg.fill ins(%cst_0 : f64) outs(%0 : tensor<3xf64>) -> tensor<3xf64>
    %reduced = linalg.reduce ins(%arg0 : tensor<3x9xf64>) outs(%1 : tensor<3xf64>) dimensions = [1] 
      (%in: f64, %init: f64) {
        %12 = arith.maximumf %in, %init : f64
        linalg.yield %12 : f64
      }
    %expanded = tensor.expand_shape %reduced [[0, 1]] output_shape [3, 1] : tensor<3xf64> into tensor<3x1xf64>
    %2 = tensor.empty() : tensor<3x9xf64>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0, %expanded : tensor<3x9xf64>, tensor<3x1xf64>) outs(%2 : tensor<3x9xf64>) {
    ^bb0(%in: f64, %in_4: f64, %out: f64):
      %12 = arith.subf %in, %in_4 : f64
      linalg.yield %12 : f64
    } -> tensor<3x9xf64>
    %4 = tensor.empty() : tensor<3x9xf64>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<3x9xf64>) outs(%4 : tensor<3x9xf64>) {
    ^bb0(%in: f64, %out: f64):
      %12 = math.exp %in : f64
      linalg.yield %12 : f64
    } -> tensor<3x9xf64>
    %6 = tensor.empty() : tensor<3xf64>
    %cst_1 = arith.constant 0.000000e+00 : f64
    %7 = linalg.fill ins(%cst_1 : f64) outs(%6 : tensor<3xf64>) -> tensor<3xf64>
    %reduced_2 = linalg.reduce ins(%5 : tensor<3x9xf64>) outs(%7 : tensor<3xf64>) dimensions = [1] 
      (%in: f64, %init: f64) {
        %12 = arith.addf %in, %init : f64
        linalg.yield %12 : f64
      }
    %expanded_3 = tensor.expand_shape %reduced_2 [[0, 1]] output_shape [3, 1] : tensor<3xf64> into tensor<3x1xf64>
    %8 = tensor.empty() : tensor<3x1xf64>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded_3 : tensor<3x1xf64>) outs(%8 : tensor<3x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %cst_4 = arith.constant 1.000000e+00 : f64
      %12 = arith.divf %cst_4, %in : f64
      linalg.yield %12 : f64
    } -> tensor<3x1xf64>
    %10 = tensor.empty() : tensor<3x9xf64>
    %11 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%5, %9 : tensor<3x9xf64>, tensor<3x1xf64>) outs(%10 : tensor<3x9xf64>) {
    ^bb0(%in: f64, %in_4: f64, %out: f64):
      %12 = arith.mulf %in, %in_4 : f64
      linalg.yield %12 : f64
    } -> tensor<3x9xf64>
    return %11 : tensor<3x9xf64>
  }
}

