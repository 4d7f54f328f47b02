#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map4 = affine_map<(d0, d1, d2) -> (d2)>
#map5 = affine_map<(d0) -> (d0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map12 = affine_map<(d0, d1) -> (d1)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map15 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map16 = affine_map<(d0, d1) -> (d0, 0)>
#map17 = affine_map<(d0, d1) -> (d0)>
module {
  func.func @main(%arg0: tensor<1x?xi64>, %arg1: tensor<1x?xi64>) -> tensor<1x32xf32> attributes {llvm.emit_c_interface} {
    %c1_i64 = arith.constant 1 : i64
    %c2_i64 = arith.constant 2 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c-1 = arith.constant -1 : index
    %c32 = arith.constant 32 : index
    %c96 = arith.constant 96 : index
    %c2 = arith.constant 2 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %c3 = arith.constant 3 : index
    %c16_i64 = arith.constant 16 : i64
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense<true> : tensor<i1>
    %cst_7 = arith.constant dense_resource<torch_tensor_32_torch.float32_10> : tensor<32xf32>
    %cst_8 = arith.constant dense_resource<torch_tensor_32_torch.float32_9> : tensor<32xf32>
    %cst_9 = arith.constant dense_resource<torch_tensor_32_torch.float32_8> : tensor<32xf32>
    %cst_10 = arith.constant dense_resource<torch_tensor_32_64_torch.float32> : tensor<32x64xf32>
    %cst_11 = arith.constant dense_resource<torch_tensor_64_torch.float32> : tensor<64xf32>
    %cst_12 = arith.constant dense_resource<torch_tensor_64_32_torch.float32> : tensor<64x32xf32>
    %cst_13 = arith.constant dense_resource<torch_tensor_32_torch.float32_7> : tensor<32xf32>
    %cst_14 = arith.constant dense_resource<torch_tensor_32_torch.float32_6> : tensor<32xf32>
    %cst_15 = arith.constant dense_resource<torch_tensor_32_torch.float32_5> : tensor<32xf32>
    %cst_16 = arith.constant dense_resource<torch_tensor_32_32_torch.float32_4> : tensor<32x32xf32>
    %cst_17 = arith.constant dense_resource<torch_tensor_32_torch.float32_4> : tensor<32xf32>
    %cst_18 = arith.constant dense_resource<torch_tensor_32_32_torch.float32_3> : tensor<32x32xf32>
    %cst_19 = arith.constant dense_resource<torch_tensor_32_torch.float32_3> : tensor<32xf32>
    %cst_20 = arith.constant dense_resource<torch_tensor_32_32_torch.float32_2> : tensor<32x32xf32>
    %cst_21 = arith.constant dense_resource<torch_tensor_32_torch.float32_2> : tensor<32xf32>
    %cst_22 = arith.constant dense_resource<torch_tensor_32_32_torch.float32_1> : tensor<32x32xf32>
    %cst_23 = arith.constant dense_resource<torch_tensor_32_torch.float32_1> : tensor<32xf32>
    %cst_24 = arith.constant dense_resource<torch_tensor_32_torch.float32> : tensor<32xf32>
    %cst_25 = arith.constant 9.9999999999999998E-13 : f64
    %cst_26 = arith.constant dense_resource<torch_tensor_32_32_torch.float32> : tensor<32x32xf32>
    %cst_27 = arith.constant dense_resource<torch_tensor_2_32_torch.float32> : tensor<2x32xf32>
    %cst_28 = arith.constant dense_resource<torch_tensor_96_32_torch.float32> : tensor<96x32xf32>
    %cst_29 = arith.constant 3.200000e+01 : f64
    %cst_30 = arith.constant 3.200000e+01 : f32
    %c32_i64 = arith.constant 32 : i64
    %cst_31 = arith.constant 2.500000e-01 : f32
    %cst_32 = arith.constant 1.41421354 : f32
    %cst_33 = arith.constant 2.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_34 = arith.constant dense_resource<torch_tensor_1_32_torch.int64_1> : tensor<1x32xi64>
    %cst_35 = arith.constant dense_resource<torch_tensor_1_32_torch.int64> : tensor<1x32xi64>
    %dim = tensor.dim %arg0, %c1 : tensor<1x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %1 = arith.cmpi slt, %dim, %c0 : index
    %2 = arith.addi %dim, %c32 : index
    %3 = arith.select %1, %2, %dim : index
    %4 = arith.cmpi slt, %3, %c0 : index
    %5 = arith.select %4, %c-1, %3 : index
    %6 = arith.minsi %5, %c32 : index
    %7 = arith.maxsi %6, %c0 : index
    %extracted_slice = tensor.extract_slice %cst_35[0, 0] [1, %7] [1, 1] : tensor<1x32xi64> to tensor<1x?xi64>
    %8 = tensor.empty(%7) : tensor<1x?xi64>
    %9 = linalg.fill ins(%c0_i64 : i64) outs(%8 : tensor<1x?xi64>) -> tensor<1x?xi64>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice : tensor<1x?xi64>) outs(%9 : tensor<1x?xi64>) {
    ^bb0(%in: i64, %out: i64):
      %206 = arith.index_cast %in : i64 to index
      %207 = arith.cmpi slt, %206, %c32 : index
      cf.assert %207, "index must be smaller than dim size"
      %208 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %208, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_34[%c0, %206] : tensor<1x32xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x?xi64>
    %11 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %12 = tensor.empty(%dim) : tensor<1x?xi64>
    %13 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel"]} outs(%12 : tensor<1x?xi64>) {
    ^bb0(%out: i64):
      %206 = linalg.index 1 : index
      %207 = arith.cmpi eq, %7, %c1 : index
      %208 = arith.select %207, %c0, %206 : index
      %extracted = tensor.extract %10[%c0, %208] : tensor<1x?xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x?xi64>
    %dim_36 = tensor.dim %arg1, %c1 : tensor<1x?xi64>
    %14 = tensor.empty(%dim_36) : tensor<1x?x32xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<1x?xi64>) outs(%14 : tensor<1x?x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %206 = arith.index_cast %in : i64 to index
      %207 = linalg.index 2 : index
      %208 = arith.cmpi slt, %206, %c96 : index
      cf.assert %208, "index must be smaller than dim size"
      %209 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %209, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_28[%206, %207] : tensor<96x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x32xf32>
    %16 = tensor.empty(%dim) : tensor<1x?x32xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<1x?xi64>) outs(%16 : tensor<1x?x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %206 = arith.index_cast %in : i64 to index
      %207 = linalg.index 2 : index
      %208 = arith.cmpi slt, %206, %c2 : index
      cf.assert %208, "index must be smaller than dim size"
      %209 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %209, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_27[%206, %207] : tensor<2x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x32xf32>
    %18 = arith.cmpi eq, %dim_36, %dim : index
    cf.assert %18, "mismatched size for broadcast"
    %19 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %17 : tensor<1x?x32xf32>, tensor<1x?x32xf32>) outs(%14 : tensor<1x?x32xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %206 = arith.addf %in, %in_73 : f32
      linalg.yield %206 : f32
    } -> tensor<1x?x32xf32>
    %20 = tensor.empty(%7) : tensor<1x?x32xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<1x?xi64>) outs(%20 : tensor<1x?x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %206 = arith.index_cast %in : i64 to index
      %207 = linalg.index 2 : index
      %208 = arith.cmpi slt, %206, %c32 : index
      cf.assert %208, "index must be smaller than dim size"
      %209 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %209, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_26[%206, %207] : tensor<32x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x32xf32>
    %22 = arith.cmpi eq, %dim_36, %7 : index
    cf.assert %22, "mismatched size for broadcast"
    %23 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %21 : tensor<1x?x32xf32>, tensor<1x?x32xf32>) outs(%14 : tensor<1x?x32xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %206 = arith.addf %in, %in_73 : f32
      linalg.yield %206 : f32
    } -> tensor<1x?x32xf32>
    %24 = tensor.empty(%dim_36) : tensor<1x?x32xf64>
    %25 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<1x?x32xf32>) outs(%24 : tensor<1x?x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %206 = arith.extf %in : f32 to f64
      linalg.yield %206 : f64
    } -> tensor<1x?x32xf64>
    %26 = tensor.empty(%dim_36) : tensor<1x?x1xf64>
    %27 = linalg.fill ins(%cst : f64) outs(%26 : tensor<1x?x1xf64>) -> tensor<1x?x1xf64>
    %28 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%25 : tensor<1x?x32xf64>) outs(%27 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %206 = arith.addf %in, %out : f64
      linalg.yield %206 : f64
    } -> tensor<1x?x1xf64>
    %29 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<1x?x1xf64>) outs(%26 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %206 = arith.divf %in, %cst_29 : f64
      linalg.yield %206 : f64
    } -> tensor<1x?x1xf64>
    %30 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %29 : tensor<1x?x32xf64>, tensor<1x?x1xf64>) outs(%24 : tensor<1x?x32xf64>) {
    ^bb0(%in: f64, %in_73: f64, %out: f64):
      %206 = arith.subf %in, %in_73 : f64
      linalg.yield %206 : f64
    } -> tensor<1x?x32xf64>
    %31 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %30 : tensor<1x?x32xf64>, tensor<1x?x32xf64>) outs(%24 : tensor<1x?x32xf64>) {
    ^bb0(%in: f64, %in_73: f64, %out: f64):
      %206 = arith.mulf %in, %in_73 : f64
      linalg.yield %206 : f64
    } -> tensor<1x?x32xf64>
    %32 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%31 : tensor<1x?x32xf64>) outs(%27 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %206 = arith.addf %in, %out : f64
      linalg.yield %206 : f64
    } -> tensor<1x?x1xf64>
    %33 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<1x?x1xf64>) outs(%26 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %206 = arith.divf %in, %cst_29 : f64
      linalg.yield %206 : f64
    } -> tensor<1x?x1xf64>
    %34 = tensor.empty(%dim_36) : tensor<1x?x1xf32>
    %35 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<1x?x1xf64>) outs(%34 : tensor<1x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %206 = arith.truncf %in : f64 to f32
      linalg.yield %206 : f32
    } -> tensor<1x?x1xf32>
    %36 = linalg.fill ins(%cst_0 : f32) outs(%34 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %37 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%23 : tensor<1x?x32xf32>) outs(%36 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.addf %in, %out : f32
      linalg.yield %206 : f32
    } -> tensor<1x?x1xf32>
    %38 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<1x?x1xf32>) outs(%34 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.divf %in, %cst_30 : f32
      linalg.yield %206 : f32
    } -> tensor<1x?x1xf32>
    %39 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<1x?x1xf32>) outs(%34 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.truncf %cst_25 : f64 to f32
      %207 = arith.addf %in, %206 : f32
      linalg.yield %207 : f32
    } -> tensor<1x?x1xf32>
    %40 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39 : tensor<1x?x1xf32>) outs(%34 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = math.rsqrt %in : f32
      linalg.yield %206 : f32
    } -> tensor<1x?x1xf32>
    %41 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %38 : tensor<1x?x32xf32>, tensor<1x?x1xf32>) outs(%14 : tensor<1x?x32xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %206 = arith.subf %in, %in_73 : f32
      linalg.yield %206 : f32
    } -> tensor<1x?x32xf32>
    %42 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41, %40 : tensor<1x?x32xf32>, tensor<1x?x1xf32>) outs(%14 : tensor<1x?x32xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %206 = arith.mulf %in, %in_73 : f32
      linalg.yield %206 : f32
    } -> tensor<1x?x32xf32>
    %43 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42, %cst_24 : tensor<1x?x32xf32>, tensor<32xf32>) outs(%14 : tensor<1x?x32xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %206 = arith.mulf %in, %in_73 : f32
      linalg.yield %206 : f32
    } -> tensor<1x?x32xf32>
    %44 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43, %cst_23 : tensor<1x?x32xf32>, tensor<32xf32>) outs(%14 : tensor<1x?x32xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %206 = arith.addf %in, %in_73 : f32
      linalg.yield %206 : f32
    } -> tensor<1x?x32xf32>
    %45 = tensor.empty(%dim_36) : tensor<1x?xi1>
    %46 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<1x?xi64>) outs(%45 : tensor<1x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %206 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %206 : i1
    } -> tensor<1x?xi1>
    %47 = tensor.empty() : tensor<1xi64>
    %48 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%47 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %49 = tensor.empty(%dim) : tensor<?xi64>
    %50 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%49 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %206 = linalg.index 0 : index
      %207 = arith.index_cast %206 : index to i64
      linalg.yield %207 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %48 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_37 = tensor.expand_shape %50 [[0, 1, 2, 3]] output_shape [1, 1, %dim, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %expanded_38 = tensor.expand_shape %50 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %51 = tensor.empty(%dim) : tensor<1x1x?x1xi1>
    %52 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_37 : tensor<1x1x?x1xi64>) outs(%51 : tensor<1x1x?x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %206 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %206 : i1
    } -> tensor<1x1x?x1xi1>
    %53 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6, %52 : tensor<i1>, tensor<1x1x?x1xi1>) outs(%51 : tensor<1x1x?x1xi1>) {
    ^bb0(%in: i1, %in_73: i1, %out: i1):
      %206 = arith.andi %in, %in_73 : i1
      linalg.yield %206 : i1
    } -> tensor<1x1x?x1xi1>
    %dim_39 = tensor.dim %expanded_38, %c3 : tensor<1x1x1x?xi64>
    %54 = tensor.empty(%dim_39) : tensor<1x1x1x?xi1>
    %55 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_38 : tensor<1x1x1x1xi64>, tensor<1x1x1x?xi64>) outs(%54 : tensor<1x1x1x?xi1>) {
    ^bb0(%in: i64, %in_73: i64, %out: i1):
      %206 = arith.cmpi slt, %in, %c0_i64 : i64
      %207 = arith.addi %in, %c1_i64 : i64
      %208 = arith.select %206, %207, %in : i64
      %209 = arith.index_cast %208 : i64 to index
      %210 = arith.cmpi slt, %in_73, %c0_i64 : i64
      %211 = arith.index_cast %dim_36 : index to i64
      %212 = arith.addi %in_73, %211 : i64
      %213 = arith.select %210, %212, %in_73 : i64
      %214 = arith.index_cast %213 : i64 to index
      %extracted = tensor.extract %46[%209, %214] : tensor<1x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x1x1x?xi1>
    %56 = tensor.empty(%dim, %dim_39) : tensor<1x1x?x?xi1>
    %57 = linalg.generic {indexing_maps = [#map10, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %55 : tensor<1x1x?x1xi1>, tensor<1x1x1x?xi1>) outs(%56 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i1, %in_73: i1, %out: i1):
      %206 = arith.andi %in, %in_73 : i1
      linalg.yield %206 : i1
    } -> tensor<1x1x?x?xi1>
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %58 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xi1>
    %59 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%58 : tensor<1x1x?x?xi1>) {
    ^bb0(%out: i1):
      %206 = linalg.index 2 : index
      %207 = linalg.index 3 : index
      %208 = arith.cmpi eq, %dim, %c1 : index
      %209 = arith.select %208, %c0, %206 : index
      %210 = arith.cmpi eq, %dim_39, %c1 : index
      %211 = arith.select %210, %c0, %207 : index
      %extracted = tensor.extract %57[%c0, %c0, %209, %211] : tensor<1x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x1x?x?xi1>
    %60 = tensor.empty(%dim, %dim) : tensor<1x1x?x?xf32>
    %61 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %cst_5, %cst_4 : tensor<1x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%60 : tensor<1x1x?x?xf32>) {
    ^bb0(%in: i1, %in_73: f32, %in_74: f32, %out: f32):
      %206 = arith.select %in, %in_73, %in_74 : f32
      linalg.yield %206 : f32
    } -> tensor<1x1x?x?xf32>
    %collapsed = tensor.collapse_shape %44 [[0, 1], [2]] : tensor<1x?x32xf32> into tensor<?x32xf32>
    %62 = tensor.empty() : tensor<32x32xf32>
    %transposed = linalg.transpose ins(%cst_22 : tensor<32x32xf32>) outs(%62 : tensor<32x32xf32>) permutation = [1, 0] 
    %63 = tensor.empty(%dim_36) : tensor<?x32xf32>
    %64 = linalg.fill ins(%cst_0 : f32) outs(%63 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %65 = linalg.matmul ins(%collapsed, %transposed : tensor<?x32xf32>, tensor<32x32xf32>) outs(%64 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %11, "negative values not allowed in new dimensions"
    %66 = tensor.empty(%dim) : tensor<?x32xf32>
    %67 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_21 : tensor<32xf32>) outs(%66 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %18, "mismatched size for broadcast"
    %68 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%65, %67 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%63 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %206 = arith.addf %in, %in_73 : f32
      linalg.yield %206 : f32
    } -> tensor<?x32xf32>
    %expanded_40 = tensor.expand_shape %68 [[0, 1], [2]] output_shape [1, %dim_36, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
    %69 = arith.cmpi slt, %0, %c0_i64 : i64
    %70 = arith.select %69, %c1_i64, %0 : i64
    %71 = arith.extui %69 : i1 to i64
    %72 = arith.addi %71, %c1_i64 : i64
    %73 = arith.muli %70, %c16_i64 : i64
    %74 = arith.cmpi sle, %72, %c1_i64 : i64
    cf.assert %74, "must have at most one inferred (negative) dimension"
    %75 = arith.index_cast %dim_36 : index to i64
    %76 = arith.muli %75, %c32_i64 : i64
    %77 = arith.divsi %76, %73 : i64
    %78 = arith.select %69, %77, %0 : i64
    %from_elements = tensor.from_elements %c1_i64, %78, %77, %c16_i64 : tensor<4xi64>
    %reshape = tensor.reshape %expanded_40(%from_elements) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x2x16xf32>
    %79 = arith.index_cast %78 : i64 to index
    %80 = tensor.empty(%79) : tensor<1x2x?x16xf32>
    %transposed_41 = linalg.transpose ins(%reshape : tensor<1x?x2x16xf32>) outs(%80 : tensor<1x2x?x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_42 = linalg.transpose ins(%cst_20 : tensor<32x32xf32>) outs(%62 : tensor<32x32xf32>) permutation = [1, 0] 
    %81 = linalg.matmul ins(%collapsed, %transposed_42 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%64 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %11, "negative values not allowed in new dimensions"
    %82 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_19 : tensor<32xf32>) outs(%66 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %18, "mismatched size for broadcast"
    %83 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%81, %82 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%63 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %206 = arith.addf %in, %in_73 : f32
      linalg.yield %206 : f32
    } -> tensor<?x32xf32>
    %expanded_43 = tensor.expand_shape %83 [[0, 1], [2]] output_shape [1, %dim_36, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
    cf.assert %74, "must have at most one inferred (negative) dimension"
    %reshape_44 = tensor.reshape %expanded_43(%from_elements) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x2x16xf32>
    %transposed_45 = linalg.transpose ins(%cst_18 : tensor<32x32xf32>) outs(%62 : tensor<32x32xf32>) permutation = [1, 0] 
    %84 = linalg.matmul ins(%collapsed, %transposed_45 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%64 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %11, "negative values not allowed in new dimensions"
    %85 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_17 : tensor<32xf32>) outs(%66 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %18, "mismatched size for broadcast"
    %86 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%84, %85 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%63 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %206 = arith.addf %in, %in_73 : f32
      linalg.yield %206 : f32
    } -> tensor<?x32xf32>
    %expanded_46 = tensor.expand_shape %86 [[0, 1], [2]] output_shape [1, %dim_36, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
    cf.assert %74, "must have at most one inferred (negative) dimension"
    %reshape_47 = tensor.reshape %expanded_46(%from_elements) : (tensor<1x?x32xf32>, tensor<4xi64>) -> tensor<1x?x2x16xf32>
    %transposed_48 = linalg.transpose ins(%reshape_47 : tensor<1x?x2x16xf32>) outs(%80 : tensor<1x2x?x16xf32>) permutation = [0, 2, 1, 3] 
    %87 = tensor.empty(%79) : tensor<1x2x16x?xf32>
    %transposed_49 = linalg.transpose ins(%reshape_44 : tensor<1x?x2x16xf32>) outs(%87 : tensor<1x2x16x?xf32>) permutation = [0, 2, 3, 1] 
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %88 = tensor.empty(%dim) : tensor<1x2x?x16xf32>
    %89 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%88 : tensor<1x2x?x16xf32>) {
    ^bb0(%out: f32):
      %206 = linalg.index 1 : index
      %207 = linalg.index 2 : index
      %208 = linalg.index 3 : index
      %209 = arith.cmpi eq, %79, %c1 : index
      %210 = arith.select %209, %c0, %207 : index
      %extracted = tensor.extract %transposed_41[%c0, %206, %210, %208] : tensor<1x2x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x2x?x16xf32>
    %collapsed_50 = tensor.collapse_shape %89 [[0, 1], [2], [3]] : tensor<1x2x?x16xf32> into tensor<2x?x16xf32>
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %90 = tensor.empty(%dim) : tensor<1x2x16x?xf32>
    %91 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%90 : tensor<1x2x16x?xf32>) {
    ^bb0(%out: f32):
      %206 = linalg.index 1 : index
      %207 = linalg.index 2 : index
      %208 = linalg.index 3 : index
      %209 = arith.cmpi eq, %79, %c1 : index
      %210 = arith.select %209, %c0, %208 : index
      %extracted = tensor.extract %transposed_49[%c0, %206, %207, %210] : tensor<1x2x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x2x16x?xf32>
    %collapsed_51 = tensor.collapse_shape %91 [[0, 1], [2], [3]] : tensor<1x2x16x?xf32> into tensor<2x16x?xf32>
    %92 = tensor.empty(%dim, %dim) : tensor<2x?x?xf32>
    %93 = linalg.fill ins(%cst_0 : f32) outs(%92 : tensor<2x?x?xf32>) -> tensor<2x?x?xf32>
    %94 = linalg.batch_matmul ins(%collapsed_50, %collapsed_51 : tensor<2x?x16xf32>, tensor<2x16x?xf32>) outs(%93 : tensor<2x?x?xf32>) -> tensor<2x?x?xf32>
    %95 = arith.muli %0, %c2_i64 : i64
    %96 = arith.select %69, %c2_i64, %95 : i64
    %97 = arith.muli %96, %0 : i64
    %98 = arith.select %69, %c2_i64, %97 : i64
    %99 = arith.select %69, %72, %71 : i64
    %100 = arith.cmpi sle, %99, %c1_i64 : i64
    cf.assert %100, "must have at most one inferred (negative) dimension"
    %101 = arith.muli %95, %0 : i64
    %102 = arith.divsi %101, %98 : i64
    %103 = arith.select %69, %102, %0 : i64
    %from_elements_52 = tensor.from_elements %c1_i64, %c2_i64, %103, %103 : tensor<4xi64>
    %reshape_53 = tensor.reshape %94(%from_elements_52) : (tensor<2x?x?xf32>, tensor<4xi64>) -> tensor<1x2x?x?xf32>
    %104 = arith.index_cast %103 : i64 to index
    %105 = tensor.empty(%104, %104) : tensor<1x2x?x?xf32>
    %106 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_53 : tensor<1x2x?x?xf32>) outs(%105 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.mulf %in, %cst_31 : f32
      linalg.yield %206 : f32
    } -> tensor<1x2x?x?xf32>
    %107 = arith.cmpi eq, %104, %dim : index
    cf.assert %107, "mismatched size for broadcast"
    cf.assert %107, "mismatched size for broadcast"
    %108 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%106, %61 : tensor<1x2x?x?xf32>, tensor<1x1x?x?xf32>) outs(%105 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %206 = arith.addf %in, %in_73 : f32
      linalg.yield %206 : f32
    } -> tensor<1x2x?x?xf32>
    %109 = tensor.empty(%104) : tensor<1x2x?xi64>
    %110 = linalg.fill ins(%c0_i64 : i64) outs(%109 : tensor<1x2x?xi64>) -> tensor<1x2x?xi64>
    %111 = tensor.empty(%104) : tensor<1x2x?xf32>
    %112 = linalg.fill ins(%cst_1 : f32) outs(%111 : tensor<1x2x?xf32>) -> tensor<1x2x?xf32>
    %113:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%108 : tensor<1x2x?x?xf32>) outs(%112, %110 : tensor<1x2x?xf32>, tensor<1x2x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_73: i64):
      %206 = linalg.index 3 : index
      %207 = arith.index_cast %206 : index to i64
      %208 = arith.maximumf %in, %out : f32
      %209 = arith.cmpf ogt, %in, %out : f32
      %210 = arith.select %209, %207, %out_73 : i64
      linalg.yield %208, %210 : f32, i64
    } -> (tensor<1x2x?xf32>, tensor<1x2x?xi64>)
    %expanded_54 = tensor.expand_shape %113#0 [[0], [1], [2, 3]] output_shape [1, 2, %104, 1] : tensor<1x2x?xf32> into tensor<1x2x?x1xf32>
    %114 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%108, %expanded_54 : tensor<1x2x?x?xf32>, tensor<1x2x?x1xf32>) outs(%105 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %206 = arith.subf %in, %in_73 : f32
      linalg.yield %206 : f32
    } -> tensor<1x2x?x?xf32>
    %115 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%114 : tensor<1x2x?x?xf32>) outs(%105 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = math.exp %in : f32
      linalg.yield %206 : f32
    } -> tensor<1x2x?x?xf32>
    %116 = tensor.empty(%104) : tensor<1x2x?x1xf32>
    %117 = linalg.fill ins(%cst_0 : f32) outs(%116 : tensor<1x2x?x1xf32>) -> tensor<1x2x?x1xf32>
    %118 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%115 : tensor<1x2x?x?xf32>) outs(%117 : tensor<1x2x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.addf %in, %out : f32
      linalg.yield %206 : f32
    } -> tensor<1x2x?x1xf32>
    %119 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%115, %118 : tensor<1x2x?x?xf32>, tensor<1x2x?x1xf32>) outs(%105 : tensor<1x2x?x?xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %206 = arith.divf %in, %in_73 : f32
      linalg.yield %206 : f32
    } -> tensor<1x2x?x?xf32>
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %120 = tensor.empty(%dim, %dim) : tensor<1x2x?x?xf32>
    %121 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%120 : tensor<1x2x?x?xf32>) {
    ^bb0(%out: f32):
      %206 = linalg.index 1 : index
      %207 = linalg.index 2 : index
      %208 = linalg.index 3 : index
      %209 = arith.cmpi eq, %104, %c1 : index
      %210 = arith.select %209, %c0, %207 : index
      %211 = arith.select %209, %c0, %208 : index
      %extracted = tensor.extract %119[%c0, %206, %210, %211] : tensor<1x2x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x2x?x?xf32>
    cf.assert %100, "must have at most one inferred (negative) dimension"
    %from_elements_55 = tensor.from_elements %c2_i64, %103, %103 : tensor<3xi64>
    %reshape_56 = tensor.reshape %121(%from_elements_55) : (tensor<1x2x?x?xf32>, tensor<3xi64>) -> tensor<2x?x?xf32>
    cf.assert %11, "unimplemented: dynamic negative broadcast sizes"
    %122 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%88 : tensor<1x2x?x16xf32>) {
    ^bb0(%out: f32):
      %206 = linalg.index 1 : index
      %207 = linalg.index 2 : index
      %208 = linalg.index 3 : index
      %209 = arith.cmpi eq, %79, %c1 : index
      %210 = arith.select %209, %c0, %207 : index
      %extracted = tensor.extract %transposed_48[%c0, %206, %210, %208] : tensor<1x2x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x2x?x16xf32>
    %collapsed_57 = tensor.collapse_shape %122 [[0, 1], [2], [3]] : tensor<1x2x?x16xf32> into tensor<2x?x16xf32>
    %123 = arith.cmpi eq, %103, %0 : i64
    cf.assert %123, "mismatching contracting dimension"
    %124 = tensor.empty(%104) : tensor<2x?x16xf32>
    %125 = linalg.fill ins(%cst_0 : f32) outs(%124 : tensor<2x?x16xf32>) -> tensor<2x?x16xf32>
    %126 = linalg.batch_matmul ins(%reshape_56, %collapsed_57 : tensor<2x?x?xf32>, tensor<2x?x16xf32>) outs(%125 : tensor<2x?x16xf32>) -> tensor<2x?x16xf32>
    %expanded_58 = tensor.expand_shape %126 [[0, 1], [2], [3]] output_shape [1, 2, %104, 16] : tensor<2x?x16xf32> into tensor<1x2x?x16xf32>
    %127 = tensor.empty(%104) : tensor<1x?x2x16xf32>
    %transposed_59 = linalg.transpose ins(%expanded_58 : tensor<1x2x?x16xf32>) outs(%127 : tensor<1x?x2x16xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %74, "must have at most one inferred (negative) dimension"
    %128 = arith.muli %103, %c32_i64 : i64
    %129 = arith.divsi %128, %70 : i64
    %130 = arith.select %69, %129, %0 : i64
    %from_elements_60 = tensor.from_elements %c1_i64, %130, %129 : tensor<3xi64>
    %reshape_61 = tensor.reshape %transposed_59(%from_elements_60) : (tensor<1x?x2x16xf32>, tensor<3xi64>) -> tensor<1x?x32xf32>
    %collapsed_62 = tensor.collapse_shape %reshape_61 [[0, 1], [2]] : tensor<1x?x32xf32> into tensor<?x32xf32>
    %transposed_63 = linalg.transpose ins(%cst_16 : tensor<32x32xf32>) outs(%62 : tensor<32x32xf32>) permutation = [1, 0] 
    %131 = arith.index_cast %130 : i64 to index
    %132 = tensor.empty(%131) : tensor<?x32xf32>
    %133 = linalg.fill ins(%cst_0 : f32) outs(%132 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %134 = linalg.matmul ins(%collapsed_62, %transposed_63 : tensor<?x32xf32>, tensor<32x32xf32>) outs(%133 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %11, "negative values not allowed in new dimensions"
    %135 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_15 : tensor<32xf32>) outs(%66 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    %136 = arith.cmpi eq, %131, %dim : index
    cf.assert %136, "mismatched size for broadcast"
    %137 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%134, %135 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%132 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %206 = arith.addf %in, %in_73 : f32
      linalg.yield %206 : f32
    } -> tensor<?x32xf32>
    %expanded_64 = tensor.expand_shape %137 [[0, 1], [2]] output_shape [1, %131, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
    %138 = arith.cmpi eq, %131, %dim_36 : index
    cf.assert %138, "mismatched size for broadcast"
    %139 = tensor.empty(%131) : tensor<1x?x32xf32>
    %140 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_64, %44 : tensor<1x?x32xf32>, tensor<1x?x32xf32>) outs(%139 : tensor<1x?x32xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %206 = arith.addf %in, %in_73 : f32
      linalg.yield %206 : f32
    } -> tensor<1x?x32xf32>
    %141 = tensor.empty(%131) : tensor<1x?x32xf64>
    %142 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<1x?x32xf32>) outs(%141 : tensor<1x?x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %206 = arith.extf %in : f32 to f64
      linalg.yield %206 : f64
    } -> tensor<1x?x32xf64>
    %143 = tensor.empty(%131) : tensor<1x?x1xf64>
    %144 = linalg.fill ins(%cst : f64) outs(%143 : tensor<1x?x1xf64>) -> tensor<1x?x1xf64>
    %145 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%142 : tensor<1x?x32xf64>) outs(%144 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %206 = arith.addf %in, %out : f64
      linalg.yield %206 : f64
    } -> tensor<1x?x1xf64>
    %146 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145 : tensor<1x?x1xf64>) outs(%143 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %206 = arith.divf %in, %cst_29 : f64
      linalg.yield %206 : f64
    } -> tensor<1x?x1xf64>
    %147 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142, %146 : tensor<1x?x32xf64>, tensor<1x?x1xf64>) outs(%141 : tensor<1x?x32xf64>) {
    ^bb0(%in: f64, %in_73: f64, %out: f64):
      %206 = arith.subf %in, %in_73 : f64
      linalg.yield %206 : f64
    } -> tensor<1x?x32xf64>
    %148 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147, %147 : tensor<1x?x32xf64>, tensor<1x?x32xf64>) outs(%141 : tensor<1x?x32xf64>) {
    ^bb0(%in: f64, %in_73: f64, %out: f64):
      %206 = arith.mulf %in, %in_73 : f64
      linalg.yield %206 : f64
    } -> tensor<1x?x32xf64>
    %149 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%148 : tensor<1x?x32xf64>) outs(%144 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %206 = arith.addf %in, %out : f64
      linalg.yield %206 : f64
    } -> tensor<1x?x1xf64>
    %150 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149 : tensor<1x?x1xf64>) outs(%143 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %206 = arith.divf %in, %cst_29 : f64
      linalg.yield %206 : f64
    } -> tensor<1x?x1xf64>
    %151 = tensor.empty(%131) : tensor<1x?x1xf32>
    %152 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150 : tensor<1x?x1xf64>) outs(%151 : tensor<1x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %206 = arith.truncf %in : f64 to f32
      linalg.yield %206 : f32
    } -> tensor<1x?x1xf32>
    %153 = linalg.fill ins(%cst_0 : f32) outs(%151 : tensor<1x?x1xf32>) -> tensor<1x?x1xf32>
    %154 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%140 : tensor<1x?x32xf32>) outs(%153 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.addf %in, %out : f32
      linalg.yield %206 : f32
    } -> tensor<1x?x1xf32>
    %155 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154 : tensor<1x?x1xf32>) outs(%151 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.divf %in, %cst_30 : f32
      linalg.yield %206 : f32
    } -> tensor<1x?x1xf32>
    %156 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152 : tensor<1x?x1xf32>) outs(%151 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.truncf %cst_25 : f64 to f32
      %207 = arith.addf %in, %206 : f32
      linalg.yield %207 : f32
    } -> tensor<1x?x1xf32>
    %157 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156 : tensor<1x?x1xf32>) outs(%151 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = math.rsqrt %in : f32
      linalg.yield %206 : f32
    } -> tensor<1x?x1xf32>
    %158 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140, %155 : tensor<1x?x32xf32>, tensor<1x?x1xf32>) outs(%139 : tensor<1x?x32xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %206 = arith.subf %in, %in_73 : f32
      linalg.yield %206 : f32
    } -> tensor<1x?x32xf32>
    %159 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158, %157 : tensor<1x?x32xf32>, tensor<1x?x1xf32>) outs(%139 : tensor<1x?x32xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %206 = arith.mulf %in, %in_73 : f32
      linalg.yield %206 : f32
    } -> tensor<1x?x32xf32>
    %160 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159, %cst_14 : tensor<1x?x32xf32>, tensor<32xf32>) outs(%139 : tensor<1x?x32xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %206 = arith.mulf %in, %in_73 : f32
      linalg.yield %206 : f32
    } -> tensor<1x?x32xf32>
    %161 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160, %cst_13 : tensor<1x?x32xf32>, tensor<32xf32>) outs(%139 : tensor<1x?x32xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %206 = arith.addf %in, %in_73 : f32
      linalg.yield %206 : f32
    } -> tensor<1x?x32xf32>
    %collapsed_65 = tensor.collapse_shape %161 [[0, 1], [2]] : tensor<1x?x32xf32> into tensor<?x32xf32>
    %162 = tensor.empty() : tensor<32x64xf32>
    %transposed_66 = linalg.transpose ins(%cst_12 : tensor<64x32xf32>) outs(%162 : tensor<32x64xf32>) permutation = [1, 0] 
    %163 = tensor.empty(%131) : tensor<?x64xf32>
    %164 = linalg.fill ins(%cst_0 : f32) outs(%163 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %165 = linalg.matmul ins(%collapsed_65, %transposed_66 : tensor<?x32xf32>, tensor<32x64xf32>) outs(%164 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %11, "negative values not allowed in new dimensions"
    %166 = tensor.empty(%dim) : tensor<?x64xf32>
    %167 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_11 : tensor<64xf32>) outs(%166 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x64xf32>
    cf.assert %136, "mismatched size for broadcast"
    %168 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%165, %167 : tensor<?x64xf32>, tensor<?x64xf32>) outs(%163 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %206 = arith.addf %in, %in_73 : f32
      linalg.yield %206 : f32
    } -> tensor<?x64xf32>
    %expanded_67 = tensor.expand_shape %168 [[0, 1], [2]] output_shape [1, %131, 64] : tensor<?x64xf32> into tensor<1x?x64xf32>
    %169 = tensor.empty(%131) : tensor<1x?x64xf32>
    %170 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_67 : tensor<1x?x64xf32>) outs(%169 : tensor<1x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.divf %in, %cst_32 : f32
      %207 = math.erf %206 : f32
      %208 = arith.addf %207, %cst_2 : f32
      %209 = arith.mulf %208, %cst_3 : f32
      %210 = arith.mulf %in, %209 : f32
      linalg.yield %210 : f32
    } -> tensor<1x?x64xf32>
    %collapsed_68 = tensor.collapse_shape %170 [[0, 1], [2]] : tensor<1x?x64xf32> into tensor<?x64xf32>
    %171 = tensor.empty() : tensor<64x32xf32>
    %transposed_69 = linalg.transpose ins(%cst_10 : tensor<32x64xf32>) outs(%171 : tensor<64x32xf32>) permutation = [1, 0] 
    %172 = linalg.matmul ins(%collapsed_68, %transposed_69 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%133 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %11, "negative values not allowed in new dimensions"
    %173 = linalg.generic {indexing_maps = [#map12, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_9 : tensor<32xf32>) outs(%66 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %136, "mismatched size for broadcast"
    %174 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%172, %173 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%132 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %206 = arith.addf %in, %in_73 : f32
      linalg.yield %206 : f32
    } -> tensor<?x32xf32>
    %expanded_70 = tensor.expand_shape %174 [[0, 1], [2]] output_shape [1, %131, 32] : tensor<?x32xf32> into tensor<1x?x32xf32>
    %175 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_70, %161 : tensor<1x?x32xf32>, tensor<1x?x32xf32>) outs(%139 : tensor<1x?x32xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %206 = arith.addf %in, %in_73 : f32
      linalg.yield %206 : f32
    } -> tensor<1x?x32xf32>
    %176 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175 : tensor<1x?x32xf32>) outs(%141 : tensor<1x?x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %206 = arith.extf %in : f32 to f64
      linalg.yield %206 : f64
    } -> tensor<1x?x32xf64>
    %177 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%176 : tensor<1x?x32xf64>) outs(%144 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %206 = arith.addf %in, %out : f64
      linalg.yield %206 : f64
    } -> tensor<1x?x1xf64>
    %178 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177 : tensor<1x?x1xf64>) outs(%143 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %206 = arith.divf %in, %cst_29 : f64
      linalg.yield %206 : f64
    } -> tensor<1x?x1xf64>
    %179 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176, %178 : tensor<1x?x32xf64>, tensor<1x?x1xf64>) outs(%141 : tensor<1x?x32xf64>) {
    ^bb0(%in: f64, %in_73: f64, %out: f64):
      %206 = arith.subf %in, %in_73 : f64
      linalg.yield %206 : f64
    } -> tensor<1x?x32xf64>
    %180 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179, %179 : tensor<1x?x32xf64>, tensor<1x?x32xf64>) outs(%141 : tensor<1x?x32xf64>) {
    ^bb0(%in: f64, %in_73: f64, %out: f64):
      %206 = arith.mulf %in, %in_73 : f64
      linalg.yield %206 : f64
    } -> tensor<1x?x32xf64>
    %181 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%180 : tensor<1x?x32xf64>) outs(%144 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %206 = arith.addf %in, %out : f64
      linalg.yield %206 : f64
    } -> tensor<1x?x1xf64>
    %182 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181 : tensor<1x?x1xf64>) outs(%143 : tensor<1x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %206 = arith.divf %in, %cst_29 : f64
      linalg.yield %206 : f64
    } -> tensor<1x?x1xf64>
    %183 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182 : tensor<1x?x1xf64>) outs(%151 : tensor<1x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %206 = arith.truncf %in : f64 to f32
      linalg.yield %206 : f32
    } -> tensor<1x?x1xf32>
    %184 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%175 : tensor<1x?x32xf32>) outs(%153 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.addf %in, %out : f32
      linalg.yield %206 : f32
    } -> tensor<1x?x1xf32>
    %185 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184 : tensor<1x?x1xf32>) outs(%151 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.divf %in, %cst_30 : f32
      linalg.yield %206 : f32
    } -> tensor<1x?x1xf32>
    %186 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183 : tensor<1x?x1xf32>) outs(%151 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.truncf %cst_25 : f64 to f32
      %207 = arith.addf %in, %206 : f32
      linalg.yield %207 : f32
    } -> tensor<1x?x1xf32>
    %187 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186 : tensor<1x?x1xf32>) outs(%151 : tensor<1x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = math.rsqrt %in : f32
      linalg.yield %206 : f32
    } -> tensor<1x?x1xf32>
    %188 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175, %185 : tensor<1x?x32xf32>, tensor<1x?x1xf32>) outs(%139 : tensor<1x?x32xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %206 = arith.subf %in, %in_73 : f32
      linalg.yield %206 : f32
    } -> tensor<1x?x32xf32>
    %189 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188, %187 : tensor<1x?x32xf32>, tensor<1x?x1xf32>) outs(%139 : tensor<1x?x32xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %206 = arith.mulf %in, %in_73 : f32
      linalg.yield %206 : f32
    } -> tensor<1x?x32xf32>
    %190 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189, %cst_8 : tensor<1x?x32xf32>, tensor<32xf32>) outs(%139 : tensor<1x?x32xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %206 = arith.mulf %in, %in_73 : f32
      linalg.yield %206 : f32
    } -> tensor<1x?x32xf32>
    %191 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%190, %cst_7 : tensor<1x?x32xf32>, tensor<32xf32>) outs(%139 : tensor<1x?x32xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %206 = arith.addf %in, %in_73 : f32
      linalg.yield %206 : f32
    } -> tensor<1x?x32xf32>
    %expanded_71 = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [1, %dim_36, 1] : tensor<1x?xi64> into tensor<1x?x1xi64>
    %192 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_71 : tensor<1x?x1xi64>) outs(%34 : tensor<1x?x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %206 = arith.sitofp %in : i64 to f32
      linalg.yield %206 : f32
    } -> tensor<1x?x1xf32>
    cf.assert %138, "mismatched size for broadcast"
    %193 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%191, %192 : tensor<1x?x32xf32>, tensor<1x?x1xf32>) outs(%139 : tensor<1x?x32xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %206 = arith.mulf %in, %in_73 : f32
      linalg.yield %206 : f32
    } -> tensor<1x?x32xf32>
    %194 = tensor.empty() : tensor<1x32xf32>
    %195 = linalg.fill ins(%cst_0 : f32) outs(%194 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %196 = linalg.generic {indexing_maps = [#map2, #map15], iterator_types = ["parallel", "reduction", "parallel"]} ins(%193 : tensor<1x?x32xf32>) outs(%195 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.addf %in, %out : f32
      linalg.yield %206 : f32
    } -> tensor<1x32xf32>
    %197 = tensor.empty() : tensor<1x1xf32>
    %198 = linalg.fill ins(%cst_0 : f32) outs(%197 : tensor<1x1xf32>) -> tensor<1x1xf32>
    %199 = linalg.generic {indexing_maps = [#map2, #map15], iterator_types = ["parallel", "reduction", "parallel"]} ins(%192 : tensor<1x?x1xf32>) outs(%198 : tensor<1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.addf %in, %out : f32
      linalg.yield %206 : f32
    } -> tensor<1x1xf32>
    %200 = linalg.generic {indexing_maps = [#map, #map16, #map], iterator_types = ["parallel", "parallel"]} ins(%196, %199 : tensor<1x32xf32>, tensor<1x1xf32>) outs(%194 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %206 = arith.divf %in, %in_73 : f32
      linalg.yield %206 : f32
    } -> tensor<1x32xf32>
    %201 = linalg.generic {indexing_maps = [#map, #map16], iterator_types = ["parallel", "reduction"]} ins(%200 : tensor<1x32xf32>) outs(%198 : tensor<1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = math.absf %in : f32
      %207 = math.powf %206, %cst_33 : f32
      %208 = arith.addf %207, %out : f32
      linalg.yield %208 : f32
    } -> tensor<1x1xf32>
    %202 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%201 : tensor<1x1xf32>) outs(%197 : tensor<1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = math.powf %in, %cst_3 : f32
      linalg.yield %206 : f32
    } -> tensor<1x1xf32>
    %203 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%202 : tensor<1x1xf32>) outs(%197 : tensor<1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %206 = arith.truncf %cst_25 : f64 to f32
      %207 = arith.cmpf ult, %in, %206 : f32
      %208 = arith.select %207, %206, %in : f32
      linalg.yield %208 : f32
    } -> tensor<1x1xf32>
    %collapsed_72 = tensor.collapse_shape %203 [[0, 1]] : tensor<1x1xf32> into tensor<1xf32>
    %204 = linalg.generic {indexing_maps = [#map17, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed_72 : tensor<1xf32>) outs(%194 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x32xf32>
    %205 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%200, %204 : tensor<1x32xf32>, tensor<1x32xf32>) outs(%194 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %206 = arith.divf %in, %in_73 : f32
      linalg.yield %206 : f32
    } -> tensor<1x32xf32>
    return %205 : tensor<1x32xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_32_torch.float32_10: "0x0400000093E778BEEE2CFFBE1501B33EC35F8D3EC3B7EE3E8162B6BD31DFC03C07F6B1BCEC06E53E3DFE213FDA11A5BF752F32BF7178B9BE60EE243D61B4583EDBF0903E10818DBE3830273FAAB31B3DE94028BEEE0179BE218CBA3E7EDC86BF59D923BFD87723BE8DA3893E2886343F2FEA5BBF4337113F5768E9BE234A843DB006B6BE",
      torch_tensor_32_torch.float32_9: "0x040000006430423F9458543F148B143F39DE8A3FCF2D283FC4677D3FDF14653FB0856B3FD21B893F591D523FE1A07C3F2B68593F8B348D3F0A8DAC3F2D197E3F2C3DF33EA5E0953FDC90753FF82DAD3F0163383FB330683F612B553F428E3D3FF2D8553F2B005F3F4712523F9B505D3F6020973FC685863FB1FAA03F5574543F5AF8573F",
      torch_tensor_32_torch.float32_8: "0x04000000C8A9B3BFBDD7F83EE13713BE872189BC5E2659BFE90F20BE3F78913F0A0D0A3F50E1B2BECFF3423DF29D5BBFD1BF53BF97BB53BF239621BFE4A1B53E8FBA7EBE6E71533DC617D1BEF929223E992A093FBA0F543F5C1759BF395E923CB84A5B3FC920483F3B9EB3BD44E9A6BF9F61323F4E66F8BD3D900CBE95526EBEE2639B3E",
      torch_tensor_32_64_torch.float32: "0x04000000605B873DC24FBA3EBFFD46BE572FB5BDD01E233E36329E3E80AC8EBE20B4AD3E1E3296BD7B7C833E2A531E3EBEFDB6BEE471963E94E4E0BD1034803EA4996A3EFAA6F13EA2A6BD3DC3568FBEE685993EE4A5C13D15AD81BDBC1E34BEE61A6B3E9336BBBD0B86E63D51B60F3EDA6BFA3D1A9D48BEBDB52CBB26E2453ED66B3C3E7529653EB4A7B13D4E150CBB5CB2D8BEBEBF3E3C8C32753D3A2CE73EAC4967BEFE60373E48E5A5BEF823163E226BD93DBE617CBE96BCBA3D9CE92BBE084253BC9E4702BE84C9A1BC108A3F3DA4089ABDC06D543E692FADBCF2D6AE3D8EAD04BD684E663C1563ADBC2281C03D26158CBE7D0A9B3EFE6542BE2062943EB0E852BEC6DD7ABE85823DBE66E27C3E9E9CA03D4C88953E3E9C7EBCCB1454BE5A394B3EF0F1823E626999BEB6B0C63D9F66F6BD08CE833E02532B3DAF788EBEB498BA3D9682073E77B945BDA995B83E1CB2503E5A863F3C1E18643E5A8DEFBE8BFFC53E28D1693D0ADFB8BE10CE323EA8EB763E89A837BE9C825F3D9C26513DF7FF19BDA4CEFFBEBA9886BE781305BE44D069BD685DA43C046223BEAC8C7ABDC60E69BD3392373EBBAEA53E9B8C48BEC68A1ABEBEDE0D3E0208E63D6C1D163E594A1BBE5A0E4D3C40FF973C138596BED8BAD7BDD456233D02B7593B4DBC0B3E711061BEB1EDCF3D65051EBE29928BBD5E0CEA3C668E46BD5F9AEDBD8229F0BC4AA5013E2EAD073E8B330EBEB4B8D43D791FBD3D6F9B8BBED0CBBCBDDE5F3E3E46DA62BE3A19E0BD36868CBE8E8FB73C0CDB323E84DBB9BC766B2A3EB4B7E63D241FCFBD98CB40BEDAE3DFBD6046A33DAC5117BE4A4DF4BB6C34A2BD2ED3C73E060509BF5137FEBD42C4093ECC8B4B3DF48F933E94FF23BE021CA3BD8780593E6552083E7A6C2B3B80C760BE52AA8C3E6909A9BE1E6C20BEE0C511BD344873BCACED45BD2D8BF23DF9B85D3DE23B3EBE935CAC3ECE22F9BD2644B73E1978143E2F646ABCEC87093E3FABA0BDD9F393BE48937DBD6F48E4BD7F7F1CBE476BFE3DFBCFB13D385CA83E70C011BEF844BEBE25546F3EB9F53BBE99A827BE8AB73FBE9FF37CBE2201FE3C96E0873E7D8B18BD85DA2CBEEF40993D6CA601BEC49346BEA897203E5839BD3EA65042BED85B583CF4F4663E8A34C2BE5080AB3E993CF9BD47F63A3D62E9FFBDFF5FB13D1004F33BA48AE43D651976BE6CA41BBDEC3463BDCA59BBBDBE6F953D14CBBFBC6F0E32BEBF6FA2BE2B7E013E59C78C3DA27ADCBDD7BE3BBD6E9A85BEF2AC353C2A0C7DBE258B23BDFC82A6BD56002D3DC66D9A3CE44BCC3ECA46363E6858D93C88427EBEE8B64A3AA4D9CA3EA08A173DE1CE743DA95E31BD3CDD1B3EB9B06C3EC6F5DB3D852B22BED9DC44BE30BCDA3DF1BB44BEC00A653DD7E84F3D1B70013EC259183B54D1A0BC9C92A53E90FDDABD9831AEBE94FB60BEC69D41BEF4F4CABD54E8A6BE2A27FABD5A0B453ECF5953BD42F7533E8AB4C13D7614863B26F1CABB4F9AADBC6C6E8B3DE655E93D6FA23FBD9129FC3C70F10C3EBB3E803EC2584ABE88A8B43DFE354ABC565FAEBD689D71BE878D3F3E6B7E873DEC2DB93C26D2C53E9863CC3AFC314A3EF10B493E20C7BB3C5048F0BD7BFA7E3DF24A1E3E41C7033D734BBBBD15FA34BDD5BB35BEEAF9CD3D9E05133E4AA3B6BDE0B3573D480334BE927E7ABD108E683DF4F9E83DA2B08EBDF9EEDD3D8ED4EF3D42E8413E697D22BE9A22E93D461A0EBE4AB601BD968052BDE65F803C7E22623EB819A73D979F1DBE6FD6CBBB0D38B23CE5C8D23E240EB33DB2B43BBEFAEE7ABEACEE2E3ECA84E43D9384103EFA45143EA2F5F7BD9785163D667F1BBE7D49B6BED19BD73D58B4673BA288A8BED01F9FBDFE4F363E75E8AABE6F0B043E6D579F3EDEB186BD7E393E3E66BA643E7E89873ED5DC093EBD052E3EEF50CEBE547C76BE78D2BA3D980AE63D4EFB8BBE7D7ED03DADB1BB3E5BACB4BE4E1022BE6EF6A1BD9F7E6ABE220B55BE1F7F65BE622D803EBE165DBEA3E3C6BD00B06BBDC0BCC1BE6FCD243E07F19B3E727A233E93B1B3BD717C49BE0BF3D9BD1853283EFC178ABE0B12913E52DD85BDA876BABD10E6E33E95B17DBEAEEA2C3E5754A13D42B1DB3D1F2472BE7E9649BEAD7202BE3893DFBDC7E7AFBDF0BFF1BDA2BAEBBDD2CD52BDA493383D527EC8BEB6CDC9BD25303D3EE8BDC9BDC8FCC5BE57ACE93C81E035BE1FBE073E5F5D343D8E24C13E94DACABB9B6639BE02E74A3E6538603E650994BE1EEE71BEE78BB7BD7C03083D9DC184BE5C5779BDC91BCCBC291D873EB0825D3B4529383E2F2EAABDE7608ABE9130BDBE22C66FBE10770A3E33B5CE3DB7A0373E772EAD3EDD03DF3E2809203D1B3109BE78B5773D646FD6BD066E93BD3E06093EB3FBD43DCE0093BDC6A6783AEEA7EABD4A3E08BC738CABBB3E49E2BCB7B0813D210C19BECC4C203E68F60E3EE6F51D3E99DA4D3DFB063D3E8E6499BE8A17CDBE2962A4BE06CB03BF863F003E28325DBE74C5B0BE46D4A03E55A2F2BD016086BE27E93C3E6C3032BE8D1DC1BDDC29FE3DBA9903BEECCA50BE2C23553D2106B13DCCEEEB3C78ACF7BD562AE03E515B9CBE0AD8013E1D421F3EBE6F8FBEA8DC5ABD325F023E47351ABEC6B7BB3D0E78E33C8CC0293DD2F8F3BD96BBE5BD56E7EE3D3EDE10BE00E81ABE0A355ABDF8279F3D0F5C74BD249127BE6408323EE851E73E900AEDBDE08085BD81DD1DBE85319C3DDD17C8BED0928BBDDCBA84BED004603EB7BE013FC80720BEF05E8EBEC24024BE38C50EBD8203EEBC8CC27F3E363EA4BD64CAAE3CC04BBFBD8055293D8AEC003EFA6E2ABDD8042A3D168C88BEAAF5053F773FA73DC3A3ABBD75A9A93DD049A13EC355CB3D64F7343E7493153A4293943C88DC963EF0D9513DD02932BE86458C3EB70AA7BD58A049BE9C49463D25D7F9BD481733BE2084B63CFBEB18BD71A5683C07AD24BCB4FC803E540AD6BE0F7399BD6E8F7B3D928A25BE2EB334BE5C9031BE6092623C0B1C973EFEE568BEE8BB8A3EA430433E43782C3C722B6D3E4B5984BD184DD0BC1A10CBBD185F4FBD23169AB9E017BA3EFA5BE4BD1C68CA3D1649183E70B42FBED5A459BDBC7DE5BD9E1AF53D02E6913E555A903EC6409A3E127373BCA56E363E935AA13E6F91423EDB4496BEF88785BE5C5A22BE901162BDC3C8D3BCB26756BD656B163EF1135C3CFECE373E225F1E3E2E9230BCE93EAEBD644B043EDD54223E8330ABBDAA7AE83CD2C025BE1CE504BE9754813E91ADFCBC9738493DCF7264BE03A7A83EBC5959BEEA46B2BEB59CECBC4AD8C4BD14482ABE0C58173EAA54D3BD4AA8E4BE1042843DA19185BD47E088BD9C0187BD990A2E3EC04AD9BE30F9F0BD9B9E18BEBA0CE13B488FE7BE20EF8B3EF8C1273E1AD79F3DF96B943D8CF2A93D188759BE2FDBE2BD34F6BA3E834F203DCAD17F3D77F461BE362C5FBE81F23D3D97640CBD967AA3BE94F0193E23B5803EAADDE43DB2CAA1BDD85D523DC16E153E2B8082BB9E458D3E8A79B0BE1EC88A3E1AEB8DBEBEF421BE2F0D32BE122A543D1B06A23DBE6A223EE4A3883D814E89BDCCC24FBE080A82BEEA70993DB3808E3ED4DC033EFC58AC3E6CF3543E67A97A3E8E96DEBD3A4EC0BDF0053CBEE55814BE06B420BE58D4F23DD73D2DBC8379B53E06C565BDCB7D27BD5EB4C5BBDDA3843E3A4AB1BC2CAD073E3AE116BDCB2B0A3ECAABA03DEDC1BA3D0C96953EB9EC0CBE70DC373DF74662BEC8D285BDA6CFA53D0799A8BDC26F1E3ECC9D0F3EECE9373DE047813DACA742BE6EEA7C3EF08BD9BE96B7BBBDAEAA1A3F980DA43C88A3CB3D7E35283DC9C7873E24E97ABE1521C6BE668964BD83528FBE2E336E3DF305873E3550B53EE383A43D550BF63BEA85D13D1D66A2BD6340A2BDD2DC6ABD2A2A06BEE44E66BEA230B03D1617683EA0DE293E46D0AFBD1E86C03DA4D90EBE5FF38EBE7B1B87BC5A76E03D8EEF08BE3ABC89BE8A26783EE2E4AEBE7CD1AD3DCC50E5BD22390E3FCA7FC83D3D1084BE08FBF33CF495D8BB907872BBDCF1643E56DB52BE246D933D444B1E3D1E93193E3C2FFABD6F3256BE4C8AC23D32F83EBBF8CFE33EE53B263E68720B3E942890BD8601C03D02E10FBE8C0F17BEC756B9BCD29223BE4DA61EBEAB05953E4918DABB8046B2BC560E013EDA45BF3E1093C8BD90D7E6BD1B40803EC648633E5DE75EBD79000B3E136A533E76D1893EA9C8983C0E1E133EED36673EB767343C323CBABCF2481E3EB27C803DC6F7913E870D2ABE22C1FC3D5975883DC8E341BE839E633E30E823BE6206CEBDBB209DBE7C2781BE1CEC05BEA48D90BED3F391BEA2A1C03E21D1F4BE6EC0983D709C9F3D46CB9B3DA33A88BBDECF1ABDC8D853BEF0D498BDAD78773E7F3226BDA01CD73D930E30BE0AEB72BEACC13B3E339C0D3EB6B9283ECB56633E540DF5BC25E2BFBDE6FCCD3DF708AABCDC1B5D3E0E968F3EA24740BEA26CF83A6EB4CEBD43FC1B3E99139D3E0697F53D36EACEBEA872DCBC5C790BBC6013BC3E5EE711BE2043113C09C6013EB08A053DF41FC1BC8413583E9246AFBD8A5FF83DBBE303BEA5BDA3BDE03605BE2A690E3FEC1B923D58A0E93D906F7DBC748EDABDBFF92FBD70E0423E79A688BE4024DA3D1CDF1F3EAE502ABEDF6C143ED68F993E1A1A6B3EDC2A9BBE7242B23E3AC1213E34620FBB173CBBBE8E65493EF226173C84DF54BC86219B3EAE93003E1EEA063E2AA8D6BBB6A3A43D8D324D3E022E613E7AD423BE9964BA3DDF5C863CF30082BE2FAA283D84FA46BE2B76D63DEA169A3E638D32BE94235B3E66DBECBD4F3A7ABD1B7718BEB088CCBDD4538ABECCBBBD3C6A8E2ABE2997433E88517CBDB0D1DF3E8AEDD9BEBDE9993E0EC0CBBD34730ABEDF5BADBC8FB81FBEB0485F3D73C7ADBDA000BC3D5CC8F1BCC18FA13D19C302BFA6299ABE50C3763E5E4083BEF035AA3C92602C3E5C896CBEA21D3B3E0E5356BD617F88BD68FF9BBE2FFEA8BDEDFE8C3EC839D1BCC343CBBD86B0883D833E823E8BF2703ED0F4073D54B225BE70339BBD26E5023DA3BA3A3C52B082BDC762B33EC67E96BD2F5E28BEBD7F8C3D5E4B1CBEAE77D63C6F6202BE3C64D73DB1271EBEDCE35CBE32A7C53D580DA5BEC63EB3BD8E705B3C44FCEEBCA992793EF57138BDB8AFAE3E1BFB0E3E5D837D3EE6FB743C43A134BECE202EBEE89D56BE3EFFC3BE77210ABEFEC7173D5A0EEBBDE86B893E76E0543D5AA3EE3DE2F0593D4443033E5244423E8E2A6BBEFFFC9B3D4BB788BE12BE20BE04F5023ECE0B263DFE52463E5EA570BDBFB3693DC8E80EBD5AEEC23EF62F293E3E26903D9C7AE0BE64D1913DF5CCAE3E7ABB1A3DECC2083EC863C53D5CE3343DA22F003EC1DD983E82B617BED027143E84AB093E415E613D34E360BE4E866FBE81F902BEF02F8F3EC8391BBE78BC563DA36209BF59869FBE24D7B63CC63F7D3DD0B94BBE5EAFE83CD245953E747A7D3DA5B917BD32B2CBBE8073CB3D202533BEE6ADD83BF0639D3E065CC73E9808B1BCAB60863E37532A3EE6A60CBF4E454D3D3AA2FA3CE45CFF3E0E72D6BD6CCE933D895183BEE9CEB13D7F186C3E3034AEBD520C32BE20492CBE86F327BED4DF573E8677D73D4378013E2D1B93BE4E915F3E4E21B5BC3A6FE33C1E923ABC645C473DD7210E3EE6AE1EBD86784E3DF66E983E1718913EB6355B3E6252EBBDFC4DF63D3086A6BE84185B3C4CB0FC3D66D56FBDAB4A3FBDFAE8003E2A0911BEC271463D2EE13FBE787A123B11958EBE384641BEE0EF873CFFB0A2BE4871103E2CD1733E50170B3EF6F78A3EF435DABA7BA7BEBD3BEB973CC2EDBFBD6F9EA1BE59D3BE3C55DC9D3DBE058B3EB2211CBCE45D45BD1CCC143EA0B3FB3DFA037E3D986E7ABC3EE9903DD45007BE5242193C8CE0C7BE690DBFBDE2C9813BA4FDE03D663582BDE0ECDD3D3205903D2495D2BDC2B2B33DA06BC03D8D6E173E730F22BED2A800BE6BF80CBED25FA23E1835BF3D057DB53DE532023F0C0983BEA50B35BD35FCBABE4C4ED13DDB2439BDBEA0AD3C77C5D1BE2B10AD3D84A610BECA4DA6BDE13C0EBE1C7B8F3B6085B4BDBA3D003E1D7B8F3D7468FEBC428DB63D246FC9BDAA961DBEDE43F7BD88F187BDA2441E3B7BD73E3C96D4123DB5609F3C218507BE664A393D2EDEEABD96AF5ABD332896BCAC4A95BE9396583E1B1B8A3EA0B2D73D0EF9473D9CE659BD3437493E481AB93DF3723EBE331DD93E08499EBDADFDB43E652E073EFEF88D3DA650F8BE0B63473E2769943DBA3E013D3F739C3E5F9AC63E811BED3E0CEA11BE89DF27BD4A62B83ECADAD23E150571BEE6FDE13D4BB9AFBE4CABA03DDD620F3E4BA61EBE1151333E26E11BBE0D7758BE51B5BC3BA345B63DDB3EB6BE503AB2BE4C64EDBD23B5103EC0A1023EAEA68DBBF0BBB3BE8E635ABE7621103D9CCA8B3E5263C73C8D8158BD4A8BEDBD2C98233E02BC313E692D493E54BFE93D51BB393E6EE99B3C028662BE2964803E24CF7D3D762D07BE1907833EA73B483DC35805BE9E48A8BEFEF8B83EB3F2943E0EB8A5BD2A78B83DE828B13DDC4D793EE6E5003EA8FACA3D7CE3C7BE564C433E3E139C3E7925883CD5C7813D04DCB63EF0CBD3BD5E46BABDFC17C23DDB871B3C539D313E50D8653EB5F141BC9441F43DC022633D2A44E7BB4E43293E09950CBC1F37443D3A87E0BCF77B013EAB24A83DE18AADBD69CC5EBD5BF1BA3DE85682BD846A373EAB86863D2FDC7CBEC4F1613CFF598EBEACEDACBB7E88B33EF8DC02BE18FC70BE205D6EBD003118BE94251ABE0333BC3EE188373D5A8EF9BB312813BE801F8FBE81DC033EAABDDF3D8D03C0BAD049F9BCCDA0DC3C57D5173EDEC635BD2291E53D60492F3EC38CC7BDD396A73EECBF503CA45483BE7AC2063C2D1F723CAB0F4F3EE4F7373C610495BE685AD93DACAC213EA8F1A9BEC03FFA3C724A60BEE7DFE63CCC2D2DBEFAB8843E58E13E3E8896023E6865B7BB8DCBA6BEB056AB3BB017323E5EA9573DEA32F53D120E8ABEC8CE133CEBCB37BDAAF62C3EF3E093BD06A7993C08071B3E462193BDC299103D9E33103E6052C93CF1758A3EC8FC62BE0062CB3D082F383A6DF9A3BDF24A263EB4C373BD728ECCBE60EF34BEE2525FBEB6BE71BE046E5DBE860245BE401870BC04B3B3BD781A07BE6C723B3E3E70F13E5BC497BEBDAFBD3D7091553DA688E9BC8CA724BE42CE9B3D4C5C583CA2E8B53D6CFA11BEA324B93DEB16E5BC6CE702BD764B64BE5354033EB90E603EFA99923D663FC9BE1E33893D569EBDBD40E298BC0E3A1ABE6E48BD3AEE0A09BBAA96D6BB88415B3CB441B0BCCEB428BEFB8A32BE29EA033E4E236E3EC496EDBE37EF0B3DD493B63D4A9F893E139917BE0CF82A3D2EB7E4BD5DF32D3D5474173C1C6A073E576F9ABE1A838A3E203C753D0004373E51392E3E4E7878BD3ED017BD68C1CEBDCC8003BE80EC9DBDD6199E3C69BD043D363849BE34140DBF55AB453EC91F3F3EB4A532BE24E39B3E28DEB73E587F10BE872388BEAE2EB43EE2174ABE67025B3F5BA00CBD5A490BBD306DB8BD2CE94B3E3E5EF73D54F6D2BD5C42743D9D93663E8949403EDA4788BD5052CEBC6A6362BEECCE343D573D22BD0B3439BDB060BC3D7973503DF089283EE47F1DBE478B2FBE78F6123ED4ACC1BD53BC0A3E40F2BD3D8E71123E56E8933DB56DA03DCF08AD3DDCD405BE2F5F66BDDD6D02BD1C53CE3D10058F3C4B4129BE425D953E36DF1CBDDAE6283D022088BED8280B3E4217CC3D88A09CBDB096763E6C44073FF9DBABBE6E5C453E8E2142BE3F84EDBD42F06EBE021F823E18B2AE3DA4BE06BE0C86CB3DEAAD39BED5CAC83A8A0B9D3D7520AC3DE067A9BE5F8925BDD986B5BD9A53FE3BE248813D6034703E1AEB61BD2C606DBEB533F5BD8E70803D40F115BF46F6AFBD0EBE4E3D2EA0F3BC0A9CB2BDDEBC2D3EDA7586BED0A2D2BE11A0A3BDAC7A143D6BE5ABBC1C86BEBDAA8286BEE513853E9634783EAB9812BE3AFADABDDE808F3E146627BE3A3301BEB50B80BE90ED9BBE897CBE3DAAC4573EEA2BB8BDF323EB3DEC8A0D3E4E6288BD65C857BD82CCC33E8C838DBD214DA7BCB62E963E302695BD7F8F703D5EC2483CC58EA1BE4C59C3BC601798BE3B83B0BE579E333D9286B73CF2ADB23D1665AFBE04B84CBE1011E43D968791BE9A03E13E7384A4BE26CDA93D90759FBDB0361FBDA29A073FB609013E86E0B2BE1BD93EBEC49F093E5663DABDDE8F083EC6142A3D3EAE18BE1777C5BD07BE56BCD497403EE0C105BD18F3BBBD54E6A5BE8A6CCCBE3CFFC93A0EB459BE409A22BDD45BC33C11E08DBEF42E163EDEF5F9BDB0E0673E0089DE3D23BA833DB7B016BDAEE8B7BDDE3598BD8B4AB7BE4E160CBE623E443E5ABC363C37D185BE9BC971BD4A5681BCBD2374BCD42344BEF4C5A33E1159863E927449BD98FD293D2831B3BE69728E3E761D273D07B133BE33C8D03D08D15ABE70E07DBEA200A33D76125E3D805681BE3FA2463E1B2CFDBC30A2863EAAB772BED566B13D581A713E5076703CD2472D3E4AFB373EA73C893EC87184BDE55639BE527C62BDE43D35BDC5AFA3BDC95DB1BD8334A23D7F59B5BDF223D53DE061DFBDD436E038D00F203D400A2E3E6242A83D1C283ABEA60E793D281464BE3E1AC33D68128EBE9CC88CBE906F293C496F7B3E56A3D0BCD5AC28BED45671BD95042A3E54E0C73C2B44013FC18332BE96515CB9BE989ABDE9F275BE6A52D2BE1B24883D8C838BBDEEF4CD3C39DE9BBD3A0959BEEC83C03C66F33CBEF2E2D9BD70227EBE2ABC65BE12BD54BCC016A0BDEA96C73E1BE13B3E463F8D3E4F3F29BEC5C4083E3FC6BFBCC8D6E53ED296B8BB7A58673D296D7C3E186A893C269C1E3D8847973E70E834BD8EF776BE7E42D03EAB06EDBE9CEBBABC5A1AAB3DF60925BE0B959C3EB64BD6BD729DA23E1AF8C43ECE89F1BEB8EBE63D5A8F5D3ED990BABD95CC98BD676638BC2E997FBE632A313E82980CBE3ACB883D105EA8BBE4A8253E8D6AF5BD893C863DF27EC1BDDCD6E63D9FCA03BE1232993D180870BE7AE2DCBCB8C03CBE530406BD736B90BCE81C4CBEBDBC0ABEAA78DCBD0FEF8D3E8236A0BE71AEB9BDA269FC3D661E55BD68ED5BBE56E1193D9A04BFBD162B243E08487FBEA88C983D1234CDBD7DE15C3E64BF61BDF222F03DF8B0833E264E103D2C9281BD9DC1A83D07FB363E5B9AF73D0897C93D0791563EDD8685BEA87489BD40D9F43E0CBDFC3B4C76BABD0898EC3C08D9DE3D0CAC65BE609AE73DAA40E3BD2631923D7D429F3D5E1BCABE8646683E94FE78BE432AE63E68B0943DA2376DBD0497B8BDE401E7BD416D8D3E334EB83E6BECDA3D4A37FFBC320392BDA09B213EE9903D3EA36EF3BDA8BE693CB9F1403E2A34923EFAF2363D38BDF73CDCE3113C65E4253D924FFE3CD3F2393D041B72BEC6018A3E63A83ABDB87844BEB5DEF23DFE1701BEBC1488BE58E132BD2B6B853DD35488BE37E9F0BC13B893BE66AE7BBE224D773D1B489FBEE4F3C0BDD0AFBDBD3220D93D9679F23D3C30A4BB725BDEBD711F70BE433870BC7176A43D2CF3013FE03E9BBEBDDA013E4FA513BDE0C70ABE54CFD4BD41FF9E3E7E8C46BD9D269C3D348DA23E5963B3BEC225E3BEF9099E3DBA0AAE3CFC1CB33E5607803D5227753D8EB8E3BC50BE88BC98FC5CBE040C89BEFBA2FDBDAE912D3E56CE203E6BC9593C8324A6BDECF9C33DDAFA333D0EF68B3C02E959BE2A7E7A3CC27C153DF1480C3DBA0315BED08D20BECECB4FBD20A3043E8E4B933D867DCFBD9CB7A43DA6BB193E4022F9BDA1FE91BD02FE693DC6689CBD085F34BEC7CE073E2469573ED1DF98BDA1088CBD9E676F3E808A853D5341933D36ECB43C3041F0BD50C4D63EADA568BE5C78BCBDF42BF83D4DFA8EBED021553E4116A83E8A835D3EFC9661BE2A8433BE483206BEECB31C3E4F67BA3BFDA9DCBCB1C3283D023712BEF9710CBEB8CBC33E5C39D5BDAA1A17BE53E13F3D79E207BEFBDC0A3E3F0BB0BEB5BA54BE045A293EB4A2973D7EAB0EBEA8DB00BF321171BC0C0863BD0460203E006CA0BD31753B3E5C58613EAE06CABDF0F292BE181FFCBCD026D03D3F92E53E2694743A25D7B93C344A91BE1B70A0BE77FA493E9E4B193DDE23FD3D066F4C3E2D7B123DCE5C33BE35BE25BED79E1E3C12B8C93EE3AD1EBEAC4E8B3DA6270A3EDABE833D3A33A6BEE2163A3EF5A496BE681061BE1AA3B93D9FC887BE4C521C3E9AFB0F3E6DFAA8BE3609C2BE9C9052BE0E84B93D4CC02D3EC8541C3D6932923C530600BE6B4A4B3E11C096BE7203583ED2DCF23D80729A3EBC6D0ABEAA62E43DD8934A3CB7F59D3E49BF4FBE6F46A2BE2A8876BE9BED183E5440EF3D6E30B1BE8EBDA8BD72A61E3D7DDC963E929CC7BC84E3623E0A20B43D3F249DBD20C37E3E9E53EC3E129E67BE562CFDBD41E8BBBD4024BC3A2042233E243E643C7C3ED43DCFA989BD495BCDBD8F5495BEF8132F3DF49FE5BD406BD53D99BF113E458394BD0CF0633EF10D1B3E225C0C3D06FF083E315C143FDE33C6BDE274483DC6EC92BEB6AD4EBD94F03CBD7E92993CF485A23E71DC9A3EED8C263E703367BEE64428BEBE2A1F3EAAE67CBDED0C793D3AD88D3E15E5483EBFA6E7BDE3D2413D46041A3EB27A48BD044F86BE164A2ABE192B4ABE1E31813EBB5A7BBE07C4713D53B507BD85810BBE5E5245BE2A8DA63E4318DABB3AA96D3E03B8153EB86A3ABEC49C55BEE773BFBD9EACF6BA53F4263E26E0623C602BC43EEBAE0EBE08DD543DC81F143EFB4A0ABE24C3363E52C43F3E1BBFAA3E7030203E33536BBEE79241BECB0C38BECA57D03E8A3B8A3D57CD4EBD2BAF04BD3B011D3D8D9ED33E24601C3DDE6181BEE897223D1227183CF01F813EF8BE553E1087873D64B5B13EA4D7E9BDC3355FBEDC4A583EE5523ABE0CC97B3EEB89F6BCF6A09CBC742BA6BE4B151DBE4449E7BD44DD5DBB317090BE265F06BC213A4EBD54D382BE326135BEDB796C3D73B1BB3E02F497BE223584BE33DBFCBDE16B62BBB35D0E3DBA1AD43C3AD7A93C0917123DC7A6943D96C91DBE861524BE762C683E798E9CBEB26EBE3ECB133ABD984D5C3EAE4FD7BCB41DA73E3945AC3D16A207BE7A71F73D9E8714BE877354BE778334BDDC2091BD0DE48FBED2702B3ECBF392BD82CFB03D75E2B93D481667BEE26E093E26A3C63EDD1C813D2F17423E76BD69BEF93A953DE2B4A03D3EAE4A3EC2BA3EBEEE59D3BC80EC8B3E990E993AB989383E99FD05BD80619FBDD6EA09BECA659A3D6914F4BD0C3BDB3DCD158EBDACBC973E216B0B3E4A22A0BDB6C1EDBDD00BD1BE3ADE04BE41A5F13DFA0044BED60D6ABED19FBEBC5D9F3C3BF06641BE5BAE24BE51A42A3EB061653EF4AE26BDE17EB7BD9E87E63D5882DEBD233822BEF651753DD8ED253EBCD5C63D5BB1CEBD306AA1BD4C4CDABDBA44873CD708063E440C7C3EAF2E30BD6F818D3D1446A0BDB32A1D3CC0C313BD2BBFABBE7EA65DBE5AAE8E3CBEAC86BE420E58BE0237613D1B1861BEB0666ABC38B87F3D44D33CBC46DA1BBEF729C6BB68FBB9BB9689C3BDB2985A3D",
      torch_tensor_64_torch.float32: "0x0400000099B9ACBE85517BBE0EA4C2BC33EB14BF75326C3E0FE2C03E2EFDBABCA4719EBEA1F9E4BEF2985BBFCA9EFB3E2CBCCEBDFC6DAEBEFC423F3FED2110BF41D52D3FC37CC03E8CA7EB3EF4CA543F8EB1DB3EB278C5BB6197F7BE7CD18D3EC4A3D3BB6793B0BD2A6A72BEEFD4E53EC810243EFAAAB9BE3287253F217B153E833B44BFAE98883FC2C7D4BD785F68BFE7C9BF3F2EFF5D3C6234563E18FD31BF12B610BD9994453E4BF06D3ECDBEFFBE5FEF22BF19BC2C3FE341D0BEDC50AA3D0C4A1ABEBDC2403B3832253E68C8843C3D630F3E10C48ABAF69919BF6892503F27D4AB3EE383D73E560D3F3EDB49DC3EA997E33EF78F86BFA20EC1BEA3565D3D69A6323F",
      torch_tensor_64_32_torch.float32: "0x0400000014E8D3BE2804B73E2E7C123EF08FA73CB9DB6EBEB14EA7BE1CB0ABBE399D8EBE2635893EDC22C03E59DCF6BD54739EBE2DA2233E2C2522BD8729B3BD7A55203D536D933EB48C3C3E8E5585BDCF53D2BE5FA528BCE7F4AC3ED6963F3E1929C9BE3106D5BC92D09BBEE49C9CBD9EE30E3E64091BBF2AB793BDB8DEE0BD6B95A9BE36E489BEB945073FC52CD8BB6339A73D0A42943EB910143EB0680B3D7EE827BEDC32463D88FF6CBEC13586BE0CAA393E9ACB72BEFC58A43E69A8B3BC01976F3EE8886B3EC36B5B3E5A2DD7BEBB5A6BBE2BBB133D5029CB3E169F0C3DBEB18BBEEB45E73D413D14BEE6D4853D51FDCC3E03F854BE623F603D35E719BEC681823CD129673D268AC53BC1177D3E366B25BE3BEC8A3EF9D2B3BE509D0DBE656208BEF8FF27BDB3EEBBBE1FBCBE3C681B1E3E66A5823E1C91DE3CFBB8ABBD2B1A44BED6A883BE2FABCABD724D03BF89BE173F0993FBBC91DA31BE5F9254BE50BC42BEB96B9ABD86B4493E341FB33E1F8ADABE4C50FABD1B31D03DC64D16BEDE21A93D179B7BBE4D80213E940253BDDA118CBE1B4A663D148503BDAB80383E2E7F5A3E747073BEAEA8053EA6A6CA3D1AEF90BE76C7F03D7C4307BE1513043D01889F3E4B424E3E3028F8BD29FBC43C02894DBD332F613EED53DF3E8084ED3D6F093E3EF5E1983E043F723EB79BD9BD008A30BD074B6FBEF2EA70BD80EFA1BD41F7A0BE62CE333EA4E0203DFA25313D4804DA3E0C2B85BE0913343EB02ED03E9AF9093E85E3E73EA375153E605A01BF25BC94BE3EA6B3BDE9680FBE696DE63B51948A3EE1C4D73EDF5CC2BE03F0203E21DD37BE5FAD2E3B7B5B5C3FCDE9CE3D6CAA29BF08A1FABE0C191B3DC7A2BDBE1D33853E0765843DC0069239A7A82E3EE90A873DD58B553C073807BDB2BC8C3E79F376BD7FA0ECBCA62BBB3E42B042BD05A33A3DA84415BE089A6D3E575B9EBEF44E423C2DD6C13E57B5853E5B851BBEA88F36BEBC9986BEACAED4BE026AB53D2E11153F21B742BD75994F3DF27EAEBE0C9EA03ED7C8D5BEBEFEE43C03C1B0BE9E88ADBEA1CF78BE72C0F63ECB3D06BF6EA25D3C7A029BBE31EFBE3E8B7288BEB4C7853D72C3163E6E1C1E3ECFAF68BD1FFD0BBF331C28BD6968E43C1FEE693E97BF053D82F89E3EEB53023EACB44FBD0DA89D3B4D0AB13DF223C5BEC5FCCA3C69974E3E90E5C93EBB6B02BE9C3289BEB56B08BDDDB3753E59310B3D2C8D41BE9177033ED336C53DDA22323EB1DE20BEB0B10BBEFE1ABA3E3D67263EF1297FBDC4C75EBE140690BE68DB993EC917AABE53E5B63B8FE0223E45BF74BE21D46C3DD4748B3EB2C80EBD4EDC223E91A5BB3CAE268DBDF516EABD9E37973DF15E2F3E243202BE86DA9EBE872B64BE95CA3F3EC2F519BEB3ABBFBE624DD5BDD5F9B13E42E2F0BE8DE8C7BE55063CBDBD951ABE38EB8B3DCFF4833EC1B61E3E1B00F9BD11A0283E885F173FA5FC203EB1C8C3BC05FDAE3E65AEFA3CDF52883C1CF0103FF762D53E7F5AD5BDF469E8BDCE8B903E485DF43D8FE58B3D7548013D5A68D9BD454BBF3D0B1FA4BE071323BEF60045BE1AF58CBEFB51A1BCFE5A97BEBA7465BDA08726BE2C996F3E2BFB243E82B8983D10A1DA3CBBCA48BE0333EE3DA4FED43EF54F9E3E4FC9923C512FB6BD8858203E952B923E0E8D05BE84B0FABE7CC9183E76FA473FA84F55BD8385323D0F1C013E2B360C3E40D1103F0D6F9A3E3DB6F7BE60B8143D297599BE686E86BE0D627B3CEC29243EB69AD33E3EAFEB3CA72E19BD5B0FB8BDE70E72BBDDB2893EAB8000BE8317A8BEBA7C87BE8107483E4EB930BEA633BEBD413E993DDDF3B03CB313B1BE1943B33D6544133E7E1FC83EC22DAE3DE9D074BDA8D4A5BE78B9413E7316963E8A1F823EB73366BE3BF580BE4C4ED4BEAB057B3E5082BABE3407EA3EDF490DBD1D1C87BE41DE3B3EE808E23CA828BCBCA34A58BE5E7C7B3E5324503DF407B3BC2C8B873E6141383E14DE0D3ECBF4D5BBDCAB8CBEAB4D34BF4370D83B3AA9CBBE498CB93ED49C8E3E7F432CBCED39533EA1B7443E28850FBF2CB430BD6376883E196B1CBE27E33BBE4DBE023E6040183DCBB5AFBE76C112BE185991BEFD467EBD28C6783EDCB1293EB9B2ABBD02CB22BE3E4765B90B0D65BCC4E8C63E22EBEB3D909582BE1B8BCE3DC3191EBFBCC8A33DD986783E5CA825BE839411BFC9330FBDC14A57BE925941BEA55BD13EDF87053DF3F892BEC3D312BE3E69D33D21119A3E796D87BE00D0C13E3AC5A63D713A71BE4E381A3E985F45BDDFEB993E4E21943E3C39013E113187BE14921D3E4A9B97BDCF32BD3E03442ABE3AF501BF6907173FF09E663E340045BE4006E43E412144BDE2E78B3D8C8404BEB6E7A13E141C5CBC6F63E1BEFF03D13E03571CBE16920C3E1202983EF295BA3D81AF39BECA1C2BBE0210F33D5C9D243EFFA77EBEC7340DBFFD9E0B3E1052C6BE41BACEBE9BDC7D3E857D073E188A71BD94DDA8BD9476E1BEC6EAAC3EE616CDBE08628A3E63CE5E3E1BB53DBD71C3823E523EE53D17EAE13DD51A22BF704B21BF4A569EBEEA0DA33C07EDB2BDC8360A3D97B111BE441FA43D90B10E3F8A43193D3590273FBB223E3F46E0233ED380FE3EF6A989BEE4D7DF3DADFC003E28A51D3EE7DB31BEBE0E873DD7EE203D62868EBDD4503F3F3C86BE3E61BDCE3C5D4D053ED80D6BBEF463C33E4502103EB633FA3DB53A1FBFCE459D3EA970E4BCD9105E3E44D3CE3DDB0EB7BDD814673E4819AB3E8789E1BA1C4994BE659F163F6FC191BE33621CBEE714BE3E6D78BABE1E20A8BEEA9EAB3DF1E1283EA52F263E68F5D63E4DDFD43D6A779B3C40AA853D941707BFC10BBBBE5F6438BE3312DBBD49AB143D321C49BCF683B5BE6F35F53D0336C6BE4848F7BC57CDBA3DBECDA73C9369BCBD161B6FBDC5D59CBDA39668BB57FB2FBFCA4D0B3E9B99033FAE28E0BE8613C93D5B33AFBE52AA393E6DF8963D5634C43E3D809FBE3291CC3D40AD363EA138B6BE9459793EA0D0EF3C6ACCFFBEA3DA6FBEE423A4BE0307E7BD2CEC9B3E06B4633E64E739BC144D4D3E3E45963ECBC3A43D66F6FC3D1D66CA3E71EC4BBCA32C37BF3A9790BE445929BC0A59073EC6F31F3E252FCABD0DB0FFBCC52990BD8417FB3D910FB5BAF07DDA3DCBA3C7BDD4BADBBECAF0C43E265D053EF20CE7BE9BA51D3E4A734FBE4E3EF23D340F0D3E05BD13BE2D219EBDF715DEBE14B80D3F0DFA323C03C619BE90F727BED2A422BEBCC5083BD65F263E812532BB6D5797BE99008A3DD63E35BE3AF0973D5AFCC3BD6393203E6CE7ECBE2945EB3D2EB3D0BDA01F593C16D90BBEE4D846BE934F8BBD79786DBE37E678BE3C93C23E88451CBDDA375B3D5D7C19BE2E1256BEB11844BDAA69CCBE6625D3BD6A2702BE726280BE713B00BF51CB12BE4096AABE47E3903EED88DF3EEC1DACBEE9F1113EE54D90BBBBBBA1BE11D31BBF6856B13E39B0B0BCD5F5CFBD1ABDFE3D182D58BEDE89A83E85A4033E3EB9743EF17CA2BECE0D383EE602CF3D9E69DFBD1229043E94B313BF70F7923E1855D03EAACC813E10F6453E98952F3DA30C8FBC8C4D1DBFB238B2BD028396BD78BAEF3DFCC48D3D7DA10BBD2E3EAFBE2C19613EA0CFBFBDBA2D0A3F33EBA8BE9BA30D3EDEFBDD3E7FF2F13E39208A3DF3417F3E733AE83C8EC2B9BEC239023FEDEC873E0800F43D57A448BE544ECE3E1684253D17CC4B3EFB8AEDBD1CA5FEBD5A1C8D3E3A92333EB898073E8DCCAB3E9DF6093F61F5323EF3BDFABED86AFCBCC734EDBE0A23973EBC0D113E8A0C1A3E1701103F6A30753E430336BFCD85EBBE819921BDD3A9C53EFD81283C04EA75BEF9511B3ED742153DB706F0BE2068BBBE111AE23E4FFAFABE04E9C6BD064220BE2B4216BF9414DE3E7DA9ABBC620977BC04DC1BBE5405D7BEDC531CBEFA120F3E5F23BFBE1953B63EDC42AA3D46DD74BE4027313D888D68BEDE2EABBEADB8DFBE7AE85D3EC1A8DBBC0D9C0F3E3855C5B9C8EB793D7DD3563E1F9268BD6161FB3D25D9533E8A1A0DBF6D1080BEEDD918BE6104C4BE4FFD10BEB087BEBD2C84DF3EBEDD0E3FEF4BE03D2A8C043E5C9251BDF9F2A2BE8FEA013F693EF8BE9E0E9A3C1D4BC73DF8F53FBE4FEF1D3EFC5CC6BE9DE996BE52A262BD35B8CE3E319B06BF7D5F363E7CED3B3E543FDA3C50D5BB3D549B923E0D60703C039F893DA61A2A3EAEA0B3BE3070BB3D456E473E7FF0EE3D16F34B3E99E6043EDC6448BE29E651BE6A21803EF55CEA3D1378FABDA361C83D9A20F73D04970E3DBD6F29BE783C36BEF1C52E3D07BB8EBE7333293E6BDE2C3FF0F8583E17F704BEEAD0593E64685F3E8664B93E9DDC6EBEA0D0B63EA021DF3EA1E83DBDE7547A3EAEF2813E290CB1BD1F9590BD51B51C3F998D903E2796B1BEE2C6DF3D57F5C83DB879D3BCEE1DACBE3F25683DF297DCBDA3C791BD8BAE12BDCC9E8A3E66D3773E6A3B83BE541CDABE7014ACBEB9F8693EA5EFEBBEC3AD3D3D5EB86B3E7CD8993DD578A23DE47297BD09D6D53EDCC96A3E9F7D25BC8DF65A3EA7582CBD0CB1813ED1EFEFBD39DA03BD4A96423EB22A85BE7ED3443EB478D63D5B4EBB3B5BC7C0BED745E93E089010BE0180D9BEC7D0B33E9DCF803E4BE0B3BE92E7983E228E3A3E35260BBFB7C29D3E932A46BE6CD421BECC1A7CBE61FD9F3D84918F3E5E01BF3EDC54C5BC54EC5A3E4E56B53ED480B73EE99E8FBCA56E5F3CF70052BE8B27B4BD691B54BEEEACF1BD940BC9BE81AC463EB6EC19BD0DCBBB3E1BB98ABE2BE36ABD566E61BE65D30FBDC134E53E8BECDFBEA006AD3EF2E62CBE11DF05BE91A538BD272E1FBE452A233FD56F97BE7775CBBE52067CBE8D0B2CBE20B3133FB1E70ABC67FCCB3E61C044BE7DB8CF3EF514D83BF99BA03E64A008BE68CBD53CFEAAC2BDB64A18BDDAF2AD3EB694BFBEA58386BEC25CCD3E573C0B3E0808D93E633C2B3C9EC9993E88A516BE971B46BDB16AA6BEDF2C3A3EE7B9BCBE85052E3E754641BF8DDC023E83493B3E6991DABD1A9E2CBD897987BD2EA08E3D65B6DB3E1839C83E99EF77BC9C2BA13E0B64CB3DA0549A3C422BA63E948D99BE9025923ED9001ABD5B9F1EBDAFAEC43EC120313E89220ABE465F95BEA38A513EFF6BBC3EDB0D8D3C9D4701BE3CAA15BEF704D43DBD560D3E500932BE5DE3F03EA1DBC6BD9AE12ABE6AFC1EBE04168B3DF1D52ABEF8729F3E4B170A3ECCC621BE962008BF901998BE2B51F33CB80F64BD38B2D8BD85A700BF9E00013FF38115BD99DD9BBEEC5A1FBF78B03A3C67D16EBE2E665D3E429DF4BCED6AD7BC7943EC3E63DF7DBEBFED94BDD78003BE803F213E6834EB3DBEAEBF3D3CF3CDBDFA88243ECCA5D3BD74CB2BBE4A2B5E3E9B6D913E8F73D13DFC27D53E7FD2F0BC2134683EA4565F3E718A303ED8F29E3E67EDACBD4CBEE63D6D9FF93DE9A92EBED589A23E1DE531BE7280B03ED770CF3ED3D18CBC9ECAEA3E53D79BBDA55DEFBE08BF043F003D5FBCFE7B2FBE86CAC33D4EB919BFE9C0F43D6866083E3445C33E66BD68BE53C1683E8B1A513ECA0D19BECAAD9B3D73F7C03E766369BBCBE0D23B2D9AE73D5C24C63E8B983B3E1690223EBE9D91BECCE6A9BE00902638B1D08A3CF459263D0997D6BEB763B33EF0EBB93ECAC3AA3E7BDA783E9AF84A3EA3B9193D72B6543E13F03E3E4D1F933EE1E1BC3E6F6D93BE728D0BBEC21377BE3739BD3D8DBF11BCE2E1153EEDFC87BB2A675EBE7C4836BE0D43F6BD5EF8D23DE2E5A33D6DCCB23E1311CE3E3101B03E0E44A7BC46CD83BEBECE413D242E313E59023F3E6D63103EC6769ABE0B443EBC034B1B3E3B0C20BFD19BCCBEF1797BBE3CC4903E5AFC503EEB16D63EF75EAFBE6994D13E5FDCDDBBA7751B3EE5EDD93E2705A83E8DC9C2BD7BC3E9BC1755963EEB311CBE91DF1EBD9CD88C3DF01CC63D728EBF3E220385BEC0B854BE0788C1BEB03C0B3E8BEA933ED8775D3EC5D3AE3EF0D542BF683606BF45A40CBF127D6ABE44879FBEC4FA1C3FFE8EA43E63A4D03D2F35D63EC982EBBDA63F983E3D27CDBE7CBAC03DC5BFD83E8B148BBE3BA0673EBD9A923EA4D1973E5A7F393E7E09C63BF823E0BDBDA69EBD0EAE12BE414B70BDF1ACD53D381C403E8885373EC7A3CD3E15C6903C7BA1AD3A5FCA033F2FF80EBD0F1B283FFF0360BE31288FBD9C390D3E30BE25BD6632563E3751153DB5B7913E86981FBECBA4793D53C0CEBB655CD53C8A9C11BE56E2AABD09213EBC7A85303E6BD160BDEF473CBE1D37083EB6A1A2BED907063EF3ECEB3D090C84BE58E860BE92A3163E48151A3EA0BC1D3E22CC2E3EA9F51B3EC658643C90E927BD37DE3BBEAF9206BC263914BE095D573E78C441BEECEAD3BD6D9EEA3D0CECF1BCC7ED133D210FBB3E7E7DE53CF096373ECDF48D3EDB3CB3BD1F7C0BBF01ED85BE056ADEBD9519A13DE2F3CFBECCB0B43CD7D3883E4DB8133F1A71E63DFAA4B33E20FAA1BD8DFAE93EA5834FBEEDDC5C3EF0A5D63E3E00D83D8C62853E5D18EABDE3DC30BEAC163BBEFFD0CB3EA2C211BF6E74AC3C9E97463ED55895BE0D4197BD5FCDF93D595D2CBFA874AF3E528B483D3702BA3C799F313DFB83943DEBD636BE27C8C0BC521F93BD6F1C173E26733EBB0F190DBDDAD9E63C2CC7B2BEF87445BDCA00B13DFCA89D3EC0A3C6BE0191AB3E51AD443EC743CFBCD8D2053F670333BD31BA1CBE7A870ABE231A933E5F9F3A3E1231E53D7D3C0DBEBA57933DF905E2BE8671E93EAD133BBEFBEB7B3E74DCF1BD7D085ABEFC101E3CB522B3BD710B10BED39318BE61B439BDADE4CD3C3D4AAF3E03455E3D9B62AF3EE665AFBEF860EBBEF5EA9F3E1FE6183E8F8CC43EA960833EF907E33E356100BE476E9ABDE83C62BEB371563E438FDABDFB64B5BE53670A3D484485BE60FE6F3D4ACA6BBDB79F153F352BD9BD807702BFD07523BEAE99EB3DB4DA8D3D45CE0F3D1566CB3D6BE2613D21DCF3BE5BAAB5BD5CC6003BD917A93C252C563D309AE33DABFEDFBE6BCA3E3E96289E3E8FF249BE312483BEB13B033F1A370DBED4B2AC3E0F8512BD7C9858BE51F19B3EAC1E983E8863EE3A6EC5813EDA9B2A3E452BE5BD7FAD90BEDD75A73EA536053E6CC14ABEB6D5873E5009BABD34659EBE8827C1BE5F59B4BD3907A23B48708FBD62CA8A3C776040BE1CCCC8BE60ED043EC4003B3EB1EB6F3EC9878A3EAE1E9F3E751645BE985D383C5068803E17E6593E48B0DEBDDB2A98BE05442EBEDE177A3ED202BBBE78CB51BCA16B883EDB477EBE8FBE053E2A8E9C3D0FFFA13D762CCCBD6BDF5DBDCF19F73D4CF5A7BD9FB34FBEAC54BD3E3284BCBDE7E0EABD29B6C53E498C803E5ADB6FBEC5492CBDDCB2E23E9BF1A33CB4F4BF3E87D89C3C493A713E7ECE003D164A8F3ED3CA70BEAD8B593E3CDC1BBED2EE8E3EC5EB23BFBF36EBBD0ED81F3DBB73EABE5479EFBB818CAF3DF71256BE010AD03DD89E803D991283BEB054023E3F4955BE6F4503BEFC861FBE3D751E3EC2B8893E7E3E4D3D916F51BE9457BF3DEB2E62BD9698B63E402F3A3EE0DB813E8FA629BF129CDA3E3D4A473EB213933E45C1E63DD1AB3FBD6503143DE81D90BEAA0134BEAF77F1BEED1C5DBE7FFDA9BD34E0D6BE1443473EAD513DBEAB2F61BEF608E3BB27F1433EC0849D3D423DCEBE4F47F3BD9868C73E44AFB83E6A74E53EE3D12A3DA73B1BBE55629C3D27FA29BEBADAA5BE3FA42E3C34E2123E6152C5BD9D7033BDB9F085BED98B653E98A5AABC5A21ADBE77E733BF1A6D993E263F0ABEF3F39A3E2CDC083E6E2D9BBE3F9C0E3CE6AB593EAB08D0BB0D9510BE95E0033E6E1BD5BE75DCF4BDC83D343E5F2D083ED40AD8BDC4C32A3E4AFEC73EFE4DB93E31C255BCEB3765BEE2B066BEAFBD75BE39E003BE4B92EEBEBD13123D37BCDABCFFA7A83EA7A5DBBC1F1EC6BDE7529E3E5E3A32BD0BB55BBED289FA3C2A97F23E4EA4AA3E0D89A23D5289223E01C1A9BC5273053E9A5EB93E8AFB413E6EE5603E7B21AB3E6969533EA23A233EC7BBD13E36A1193EB412D1BE0BF6A33D166F193E42D5F7BE20662FBE298BEF3EE7D79F3ED4A76D3EE39F57BD77A4B5BE6855B53D66327DBE84CA223E392D1C3EFFFBD4BB329DED3E861988BBCC9BFD3D7C338EBD84B754BE9FCB3DBE491D25BE460AD4BEFBD65C3EA9F367BD55D77D3DF49F853EF47B6FBC724B6BBFFEC95A3D5F5B9F3E66A7C8BE74A6AA3DB8020A3E0CA8A8BDBFDE173E88649ABE26CB18BFA99CCABD4E0BE83EEF11C53EFAFB2ABE3AC18E3E55CF47BE4ADD6F3EA9B456BEAA84CD3D92EB24BEB388F83E0D6A3BBD9A3078BD07C7A03DDF4F033F02CBF0BD5BC538BE60089D3DA8981D3ECD40033F478C0D3FE5101B3C619FE23B1F66183F7BDCB23E5D5DA1BDAEFCC13E9AB019BDC7F69B3C20509DBD7BBCBFBD8FE0FCBEC1B2213E81BAE4BD16420B3E98EADFBEB4A958BE985A88BD0E198C3EB85706BE7DA0A83E5DD147BD67A00ABF4A52B23D33678E3DB1B6883EA882C0BD69AB09BFBB60CC3E97E93EBECCD6AC3E174C903EB47F8D3E7EC3C63D6CD0503DD232EEBB993C0CBEAF62443E6E125D3ED13C4F3FDE7EF93E2AA7893ED679A73E751E9A3E547A843E22F7BB3DCEBE3F3E3995AF3E22CC123E654FC9BCCAA3373EED43A43EF600103E9EDE9ABE95939C3E7CE59A3E9FF1DC3EC2A41EBE3AAF343D09F925BE4885263EF70A073E657B76BEBE0D7EBEC712123E1ED6A5BD032622BF9E59493EAF2B2EBED9E6ED3EF8C6593E41822BBD6D35583D5934683E5A39B1BD70B4973D89717ABE8EDAC4BDAD7F89BC059B94BED1EE57BE5C3B893E74FDFABDA4320FBED1C4C23E489D85BE7A32C43E811197BE48C3F5BE2DBFCABCFDE112BDDBBA34BF572647BD0722EBBE69B5BE3DD52DD4BDCE8B3B3E479D01BD1D98B23E004C8BBEE79C763B3E9B9F3EBF92833EE0E99F3E80898BBC7BA8CB3E604F163EAEEAD6BEF12069BE92DDE6BD2E4F4DBE1F55743C139A953EAE8CE33EAA59DC3E294954BC68412E3E10482BBF09631E3FAFEDDA3D3F84933E6CFA9DBD3BD3E2BD3F293A3EE584213DD7FC91BCF20601BF4CC606BFA3A996BC39170CBF2E34CEBD54E4503D1A89E23DBF39763ECCBC8BBEA0B1C03EFA3A813E1D3A84BDDDA9BD3EC04C19BE7D4CDCBD5020673EF74AC43D3034983DD2C2EA3ED7F00F3F091915BEC61EA13EEA8280BD1A3A983E8A1100BF9F504FBE5C6D20BE2831D1BD8067B33E8129803D5BD3A23EC07471BE65F31A3F20222DBD418A94BE8E1CD03EE63BAF3DA197B23D06E91B3E85F6CC3DF9B5BABD2F62B3BDA7F4093E8CF1C23D253D133EA43BAB3D357A44BD2DDA7C3EAA6DC23C634D2C3E8A63993E23B5053EF91FB63D50A4623EDDD2793E7D9984BDD1FEA43E94D587BE81D19EBCD10388BEDDBF693D12D0D03CCCFF4B3E52C0B4BD9CF86D3D6585BABEA40D88BDEAEEB33E0393C8BDD58AD6BCD8BC9C3EF65EB9BDCB23AD3EBC0DB83DF6EA9BBEA1CD34BD285E13BD3A2018BE5B7AA6BEA968723ED1E1CA3E5F918EBE288949BDE7928BBE3FBED73E75469A3CA5B102BEB81C05BEC594CA3E29E3B83C014A7FBE1CC7FE3E4CFBCA3E4F0A03BE525430BEAAA4BCBEA5F88C3D57328F3E356E40BE3415983E94D310BFA8ABC0BE59D72DBE1E8682BE8788343E6BD11ABEB915A13C2DA4B83E2A2AE73EB9EA89BEF928FABEC5F0EABEBB991ABF759244BE345687BE9E598ABE2CDE293D496E543DEDF976BECEE7963E3EA50CBFB3CCB43D0760AA3EB7F5083EDF60AEBDDCD0A2BE0CB7CF3D826993BEE99F893CB28CEB3D4E88DCBE2F81B0BD1DE34B3DD25714BD842FFCBE8D1B01BE5916853EFA8A7E3E359424BEF9771EBEBC744EBE2CA9913E02A44D3DF72B093F5D71AC3D06A9133EDA972D3E8F800D3F3486C43E422A6DBE5732043F3A6A803D98C666BE255CECBEFE99933D569D02BE4C43A63EFE7B4ABE33AC633E9A7AC83D6AA1253EDB716D3D8DE5063E90E705BE50B5B33E6D0A703EDE0619BEA1B688BE3E850F3D86546CBE9803D6BE6F17E1BD21E70B3F71391CBD5BBD203ED906CB3D7627E0BDAF6CC73C6B0E923E6344703EBBFC5E3ECB21A5BB73DE44BE954B17BEAE2881BDA2F4F63DF5810BBEE05DB6BE5C0EE63D7D7E823CB63796BDDE2EAF3E0C59083E8422393E5531D0BEDF322C3ED860583D580C7CBEC7ED3EBE221A9ABE1ABB843E5F75123E4C5256BE3F12313E322BB7BD46B63FBE5FEBDB3E86D866BE4C4D6CBE3F6C41BEC751493EFE82923EBAAC193E204B82BE0E4990BD34CC0B3E079D123C6C2EE63D062EF2BD54BA0C3EB5A479BE9099133D10D5A53E1C0FAD3B93A28A3EBFAA853EDAE1D5BDF5B0EEBEE2A8FFBD9D1A983E414225BE2C6533BF554009BDC98E2DBE5088803CCBF40F3EE4220FBF43B731BE92E6A43DE2C9DDBD27B4B4BE7029E43D65DB6D3E562588BE4E837DBD2B9C73BC375C85BEE7B35E3ED0AE8CBE256B423E7877373E194A89BE42D7D6BC73DCE03CE9FD27BE7E7B9A3EC952963E14EA91BE6E9F07BDACDD64BD7C956DBE99B8C53C742D01BE9DBC573E2B6FCB3E7830C23E1EB8A93CAFE8383DC32918BE5BAD0C3DA9F4623D6E0324BD84D22C3D1C6B7ABE6F13A9BE11F2BA3E179A80BE1C1DA33E11AA4B3D0C7AB9BDD3D4BCBE9CA68ABEA9C845BEE3DFBEBCD808953E25300BBEF0DD2D3EDCFAAB3EBAF83C3E241EA63B7D5FBE3DD183EEBCD319733ED49705BCEC31FBBD3EAECBBBED30383E43BEF13D5609593D0A33DC3E7EA19F3E2AF7D03DC8DF073F43568B3DC0C813BF6A290A3D80EEC1BDD5D371BDF405C23D7814CEBEFA7BCD3EADC21E3F7D02523D71F12ABEC9B336BE6994DEBE3FD8F73D5B54DB3D0B21083F7735193DC5A077BE6DA9493EB668BABE792A153FA98687BED83EFCBD7BE5F9BE41229D3E96C1B43E4E0244BE2F838D3EADC4273EAA4C5DBEF13096BDA2C496BE0CB402BED5C26D3D989B3E3E4FEFA33DBCCEB63ECFCD32BD8251AB3CAFC23DBEB56D123F35255EBDC83848BD3FF1833DF39CFD3EBC43A43D768260BEBF5490BEACDE7EBE9D440ABE56F1FABEF4F7243DD07C573EDF5AD9BE010813BE71B93C3FB9E1B43E1C4A873C402CACBE0257A53EAB8C113E71F1A9BE8A2D943C6005383E438D583DD623243E7CDEBABDA9F1C1BE686D85BD6CFE41BD220990BEA1FBBDBEA24DCB3D811284BE3CAFA23D79021B3EA6F0D13C57FB06BDD826053F512C9CBE422DADBE185FA6BE1A6292BEFFB050BE2F8028BF17AE80BEA14324BE976E9ABE2DAA1EBFCC2408BE30D22DBF5C8576BE671A57BE3D1431BFC8289D3D9E5E3A3E36A7EBBEF8A9CA3D397F453E86F1903D11BF003EC214F0BDB162CC3C79992FBEC5986CBEF47D743E90FB453E43BE35BE8BCF8FBE901892BEB4DE9CBE17987D3C756F7D3E536CE23DB6A9413ED43D9E3EB9AFF93DC1B8913EC203013EFAC219BE40EB923EC7B64F3DBCA7173E1E1F33BE9B4D8A3E93CEB73C6FB8E1BED1EFAC3D501694BE846405BEC9E5A7BDF3C3ED3E2B2EE23D5AE3C2BD194FA2BCDAFB78BEB5D6F8BDFAE6713E0845353D0E81E5BE",
      torch_tensor_32_torch.float32_7: "0x040000009B3B943E8A2F49BD23EA653EFCB2623F488682BF9885DCBEE8465C3E816E183FCFCAB63E888F4B3D5D2FF7BE737C993E1D9D3C3F2FBFE33E32291E3FFD51703FFB2BADBD132A443F499F9CBF92B86DBE65C7853ED1CA6E3C14758D3DFA6225BF3FCC57BF2751B53EBB2124BE3C05843E043446BFDA6D62BF85A7FA3EFC20BA3E",
      torch_tensor_32_torch.float32_6: "0x040000007B14863F6C4E3F3F2B449B3FB788833F1DCF633F08F78F3F0E94783FDACD7E3F0CD24C3FAF82663F7AAB663FDC589B3F27308F3FD669753F320C7D3F481B373F399F8C3F706D3C3FB7D6773FEC9A523F6053783FFA4D773FC0DC813F2995903F1493973F03C4583F2EE19A3F5546683F42966D3FBEF5153F4A2E713F3642833F",
      torch_tensor_32_torch.float32_5: "0x04000000DEC9C2BC822427BE06398BBF4803FEBEA9EB593F6CE4443FEBC0B7BE653C9B3E0121C3BE2DB9F2BB41BF4E3EEE37D9BE736A1A3FAF4B0FBF0728D1BFF952BBBE0C07F13E02FD5F3FFB3C9BBDB7F8043CF547B93F2DE252BFD662A93E40E20CBE1C98273F4D1E37BFDB4EB7BE0727D0BE6163013F71DA043FFFF6913EDF36BDBD",
      torch_tensor_32_32_torch.float32_4: "0x040000006F716A3E9D14A53DAEE51DBE4BCAA03CA49EA63EB529803EC1BCBFBEDCF7CEBEDE717EBE086239BFEA0F713E67229BBE2C9D4EBE647616BE9445BC3D8BDC9EBE972F9B3EA2FC5C3EEDD260BEBEDB003E6B7D5ABECFF9AC3DFE4E82BE334704BD5210DD3DD9D5ACBD16C3CA3D444606BF93F9ED3E606F883DB52A103F4730163E912681BEA6446EBE42D4EC3DA933B4BD8C84B0BEC4B0B23D01C01CBE5A0409BD93C7563E24A1083E3A6C49BFEAED573CE32338BE65AED9BDDCC467BE8B4657BD707296BEB883B9BC1C4AC53E8EA45E3D7BB859BD398B25BE2EFF9C3C5A3E02BFBC93AF3D9C1139BE66BB773EE6EE3B3E6A5E553EC472093F29C9023ED941B6BED8AC89BD57EAC4BB4FEFA03ECA3F98BE440E2C3EC26DF13D8E42B9BD4202F5BD8078443E7364993E5D8C153E8F5C91BDD6019E3E81F1933EFF749FBC760262BEF13DEF3C5712063E9C984DBD880C7CBE6528993D23D05C3DB189423EF141273C2ECEE0BE4D7BFEBEB17D12BCE1368FBB1165223F0666F5BC96E4BF3EC86450BD845C2A3EE9A643BD6A3D2D3D6412A23E921F923D937F0ABFA057BDBEED25EE3EB56FAB3D609D493EC2AC2C3EE77E63BF6004753B5E2BA7BE0C34FDBD446A9CBE1D82D1BD32B899BECFF01B3E0C47803EF76C03BEDDED803FE708A93ED3D488BEFEF5433E8C65EE3EC6B47ABE1E874ABEE57189BD0FC138BE1C743A3E3050F63E3AA78ABE3C9AC1BEA354D4BD96FAA33CE3331F3F7D8998BE411070BD1AFD283D55D3763EB983ECBAA423BD3E732988BE84E2B2BEDEF983BEAF139B3EECABE6BD2E798C3DB933163FF542EABD8398933D34D5A0BEAB9D27BE9B02F6BE7FB7CFBE2DB01A3D50B3DDBEEECE61BEC8C6063BAFB03D3D4B39C23D7DC7EABDEE3A883E0755923D70F6083ED021953D3BD6643C6A14683FB710E7BC048F7D3E7B54A9B824EFE93D56B0DEBEBBF3453FD4101FBD53AF0E3C5B036ABD41E4713D9C22B3BE0206003FC7D0C23ECAA6CA3D481AA7BE522B6EBEF47396BD4D6DB3BDA1B5CA3E68A138BECF4BF2BE7DCAA33D915F7B3EFA64513EE356C3BD7BD8B23EAFB8573E9B9337BEDC9B0C3FB5BC853D7D53C1BEEF6836BF20521CBEEB3A06BB61D5A63D5335B2BD59DB403D04552CBE2BCCC93E5C8F8FBEDA4B703EE33FE53D8496B73D043F7B3E9860A53E7F20C13EB3DE01BE7B594F3EB420E7BE9FABB7BD11E50CBE92F8EBBE0C55953DCD46763E45D1CF3D25BE893C5CFDDA3D5AE159BE122C723E3C8449BE3AC9A93D9DAD0B3EDB2DD4BE322BF5BDAEE723BEDB9803BF2E625DBEA74CD43EC0951BBE8B01CBBE4D779D3E0249CDBC5D92583D4FE1403D44BFBB3EC51F8C3E0EEBE4BDEF1335BE4E5C443E241B833DBA2C873E6A471A3DB3AF5CBC93918DBE0AF15B3E0B84493C71DB6EBE5A059CBE5E1BAFBC075A54BE1C69563DA4A68EBCBC498EBD8C151E3ED7947D3EBD0988BE9F6D993D12B5273E3145593E19959FBC5005B3BEB64357BE40A2923E59CDAA3EF3009E3DD8402BBE36F053BD206AB43D7D8A073FDCACE43ECA64913ECD3645BE927F0E3FEAED93BE0B87F8BE3B0B4ABE0F5C15BF3DC99CBEEF36523EC369B63DBD8E73BCDF02133F9E4FE6BE0770D63E6920CE3E00765B3E85593CBEAD8037BDD45F8EBED07527BD9A6B493EDDC2F2BE605EF03D0E02D6BCFB2111BE9E04213D4F10C83E1143B53D4A301BBDCE95C7BC3CC8A8BDC665BCBDF19FB33E67CFA33ECC180BBE21CCDB3D69FFF8BE15625C3E58DA41BDF49A293DDE82D53E6D559D3EE81EA13C1C63CDBE508A39BEC016923E617B7DBD582216BD389B3D3EF2FF1D3E69DBC83E557E09BE41D41F3ED0B325BFC6BF8E3DC41039BD2DDF46BC139BAB3DCCB2C33D1D63563D14928DBED4A267BEE77799BEFBA8933EEB968F3EA5A58E3C9968FBBD2F38BFBE916BC43EAD69C23E6A8AA0BE49658FBD1A14FDBE6060A3BEB29361BD4BD587BE532702BEF752DFBD3F99F13E803730BE6446E63DD404CBBE259EF3BE3E8F023E96483C3E9E503CBF8A915DBD2EE9C33E93AE92BE30317D3E6024213AA26B13BE5A4971BED63F07BD0221D1BE7CEA673EBBB9553E91B1103F9CA0E9BEEB9F6FBE5BBB96BE694235BEB4969ABE7229F0BE22C1CFBDCBCDE0BDB0A229BE2E10DC3E7422D53D2DA36C3EAF4FB83E0A18B6BE1FF6843DC31FBEBCBF9384BDD9B25D3E716E133EFCDDA63D79399FBE5DA95EBE253ADC3D9E2BAE3DD3B39ABE9322C7BECB0D813E725EA1BD68B1E73DA03854BF559E843E8B97AA3E6FE4603E91C3B7BE023C06BEE028EBBD1324A6BE425CEBBE22803D3D2C136A3E7618A83DAE106CBD23FEA3BE3C6CAFBE1CEF19BEA8B057BF0A518A3EC587E5BD6CA5813EEEDA8CBDD173AFBD5BFE993D35EC883ECDE2273EC1D1363E590D963E707CA43E498E25BE3C77BABEB2E906BE37E2653E36342F3FA686D1BDEFA018BE95F837BEEF9869BB9A469E3BDA20FA3D23BF41BE9446C5BC5B47943E9D1172BE67E9B4BEAE52A03D3DC9983E82C784BE0FF6233E2338E9BEA3CAEDBB061B2EBFF669343FAE2BDDBD3E1DD8BE2380973EFD49E93DFCEF873EF5FD1FBF0243CDBED5EC293E3FA0933E0B89C1BED67EF2BCD459803DA48BBABDD25E773EB316BD3E01D855BE6622663C25C93CBCBECB01BFECDA513D098D413E986D77BDA511A9BEE3AD033DA54C4DBEC4870BBD45340E3D6FF681BEA2687B3E7F0E093F498E56BDEE279A3DBD9FF33CFE18473E4FA7C23EC9EA35BDA9B5ADBE297FBABE8A7980BD02D807BDCDBAB1BDEC4E653D6D2ACF3EE5EA013FE07EAE3E83E15FBD159A3FBE224CA53EF8A6BA3E7734A7BE7A24913D6F255B3E7FB58BBC6756823DD545723D50352B3D8BA7AABE05D057BEC2D2BEBEBCEB64BD4081693E3FCB05BE66E9153F3B0508BD65F604BE3EE3A3BE28D0343E6F760BBF941DA13E8B2211BEA5705EBE7AA245BDA6851BBDED6CD5BE789E2E3EF8C8BC3D3C833BBDCE04843ED123003E358E703E220C6DBE99670BBF3272EFBDA9F61EBF71DBAB3DF635E7BE9E47FCBDF76C3DBE3DDA7DBE66223D3D69E1ACBED957C73EAFA434BE0B7505BE3726473EF3498DBED3B5703E2FFDCA3D7BE54EBE3335D93EF1AFD33DFCA1373E4BA113BEA4950ABF4949EA3E976AF93E4630B7BECAA6703D20131E3FFE5CC4BE2029B03CEA07B23D02CF503E0D09CABD2A982DBEE881033EAA09923E094AB8BDB47943BE726BFF3EABF92FBF68D79B3C5D2CDCBEC27C623EE732A7BDDBB425BD51D3A23C3349283F8A28B1BC52C21CBFF097BDBDD01B973D0345463DE10109BE526783BEE6F10C3D765AFF3DC5DD75BEF3BDD13E1F089BBEF46D193E75C7ACBC25125D3E106D913DAE40223ED340CCBD35F6D63DDAA8AABDB4E8CABCE337843E6F68C8BBF2C471BE138A72BE969E3ABED916A8BD496C6C3E1611963EF86EB73DAA8B513EE2C349BE0DA4A5BED598E4BDCEFB813E9CFC273ED2F129BE4BF4FC3D4514AABED571D4BE0DF7093B2D88B4BD9A1EB93D69F6313DDCB5F13C46B9B8BE2C78C1BE182A723EDC01BEBE80668F3EB77CC63E43BAF9BE019380BC2B15143F5680D93EA5FB91BDD49AFD3D7C90803E3AE5C33D6FF28CBE8C6414BF813CBABC76740E3ED9B992BE43D8D6BD1CDC39BF5132023EB1A1023F98478A3DBCCD90BEE676723E6B80A03E2CA413BC4F00983D6FBAE33E79B9B6BE9505743C01BE3BBE317608BFFA85803EE2F9F63DEB81313E36C86BBDA447AA3ED622DC3E169BC83D472406BF55FE34BECEA58ABE4D370ABFA52716BEEB07D43E9F203BBE0837AA3DCD6005BDFA11ADBED547383EAA69083F13E5D2BD26ABA53D27142F3EEFEA5FBEC7E7B83E46B7983D94FBF5BE09CC4BBC738554BE7F592D3E1CAE6E3E4215383E9F3992BECFEA95BEDDB20D3E277AAC3E45FE1D3EAFFA973E88D269BE0317E0BE1F79983ED132E5BE47A5113ECBC8D5BE4FAB04BE467DD5BDA54C6A3EDC6721BEEB3EC2BE221B293C7BD65A3CCB14CB3EEE6D7ABE8CDA1C3D20F3D7BE5C620CBED941D03C21AA4EBE0106A3BE8B8C6ABE813611BDD3D9D7BE688B92BE591945BEA0D77A3E5DCA2B3E7D6CF3BDE169BD3BD39293BDBF81733EFB5AD5BDB1F516BE8E29403B0F198DBE7822883EA0F7D03CA0DAC53D07C0783D9A0AF83E9F1085BEEA4116BE14FCB5BE54831ABD1670BFBEAC6778BE5F1D433E9C26A73EDF4733BD592DF53E78329E3EEF1CBDBD1575573D4314C2BDC7603BBEBB02983EE6FC05BF351290BE2EE58D3E302A4FBE85416D3E32E1103DDD96953E36DC1B3D34E08BBE53172F3EE066F6BD6AF68BBDE7BD4ABEEF40AC3EFD743EBEB2842CBD7E58A03EAB92B0BEAC5AF3BEC86426BFE6E36EBD4BF787BE497386BD25CE9DBE5B8067BE707DC5BEA3DA35BEB5928DBEBBCC193E7AFD873EBDF5D93E418400BCD3538EBE249748BECE568F3D20B2143E88193ABEFD4106BD3C345A3EE87720BE70BD823EA7E5863E5287153EE7448C3EBC980BBE36E4BCBD72FA2ABEAACD893E2EC593BE9989C63E876401BE1CB1B73DC6E0083E310A6E3EF9D3FEBD933F69BE48DC2E3E48D2133F313B393EF2CC623DCFD09DBE8FBE923D1B18A03D68DAA0BED5A6FDBDE8C9F33EA682063E6B7D123D413B283E47D07EBC70AE37BEEF71B9BD70A65ABEEE0FF9398044B4BD5C39783E1A805D3C0C26BABE58E78BBE78F0A83D2E0A20BE10018EBE24F6733EF5D2BBBD9B99313E11E05ABD9ED73CBE9B84DDBE3925EABE087C563C908C9F3E3DDC7F3E90ADF93C4EFAB5BE717A60BD76AAA8BCB60D9C3E3200C93ED07F61BC04845ABEB4A38BBECA8ACCBD8E9EA8BD2E4B9E3E7584F73E82A8793EE12B133E6610703E3F7BE7BDA8AEB6BD8C01C1BDE316D0BC36778E3D8559B23E97358ABE68B18CBE30AA363E2574E1BE58037F3E6DE142BD40BC123E2CA8B0BE53A8E63D7377D3BD6440AF3EBD44A53E0855023E3701E7BE4A4604BE64D404BE6740A53D22C8CC3E6AFC263EC5D1DFBECA3D70BC18544DBED5BB47BE196850BEB1A282BE08D31E3DA809523E6449173EBD9F54BC410D2B3EBE92173E8A7C81BE768B02BEDA9553BE5B502A3E8EDE463E597229BE1ED6D1BDD5F92F3FE44DB33D3F9EA8BD07E9E3BC7C26983EE95220BDD01B0BBE3C0DE93E04AFB43DAFFE81BE07C16B3E1A05933E3CD8BC3EF45EEFBC3ED2023E3DCEC93D17219E3DECB47F3E61E10ABD059BBD3EFBFE97BDA3A486BD9E60253D1CC146BE7AC1CDBDBBE76F3E9FD901BEA1E68CBEFDE33FBE5C0E073EE02F11BF5307003EFA0A24BFA4EDC53D3EFE0F3D0191923DB54A033D11DD93BD076E8DBE12876FBE4278B33E26D51DBE304F6CBE2087B03EBD03BEBE556E5E3E843A23BE12D863BE0AD7473E05353FBD079EAD3D4B05523ED7E1443EE193B8BDE45BA2BD3977F43E04CC053E5E065EBDA7F1AB3ECEAD75BEB0D9B13C0F1076BE07FC86BD93594E3B208942BE770176BEBBBD7A3ECF6BB63E0AAC8DBE7BB44CBE0A34BFBED4CFCDBECF9F1ABE58ACBF3E6005C43E89A4323E13AB643E8512EFBEDECC31BE2AC45F3E64ED1CBDF9AE08BFFBE3EFBECFEF833D351D74BDC20B0EBE345D31BD8CE0DD386F6359BD8CE61DBF2474D7BD2337CCBCEC52643ED2B680BE93DE7F3E30BB7A3E93E11D3E29DDB53EC5B7113DF7F0DCBEBA32773E9A8B473E1087163DC0C0123FAC001CBD1BC794BDD7A463BD78DF16BE528E87BE584FF3BD31B7DABCBA094A3ED7D2CDBE1BA38BBE423447BE0A8E083E35D70D3F",
      torch_tensor_32_torch.float32_4: "0x0400000000A6633F185DD83D336CA7BE1BEAE6BDF23F46BC0D95273FCDC62ABE0C6E943F719DA0BE2AD93F3F852F9B3F03C72BBDE9C47ABFEC1A8BBE30ABAEBE36085BBE6E6F023EBEA7C73E45FC663EB6C224BE67BA0A3FA591AF3E9DF41BBEA677143FE7CC10BF76F67FBFE1D3833EDC0E083F49303B3F0669323F7F22453EBF065F3D",
      torch_tensor_32_32_torch.float32_3: "0x04000000059E463ED19076BED22E9B3EC792B3BC27C8E6BD325B0CBF414C6D3EBB3A133FD8DA83BE3E798B3E1BA0703CC5295F3EED9E26BED63CD43E70CE38BEC6D1673ED1F79BBBE25DF3BD685722BEEB7DC23D0A2CB43E3120D43DE68F203EBC0A0BBD79F94FBD1849443D3D64F03EE2091E3E3568D23D11AAD3BE061F463E4D1D423D1A16B93EC5A6203EA1E2E33CE2E091BD7D87013FC9A8493D312AA0BEF2F93E3E876672BE982FE03EBE33FFBCC2FDC1BD438B473E4377813E85CBA2BED10FFCBDB68C2EBED506833E8BA8C73EED459CBD08D3AEBE375DAE3EF3478A3C88DF4C3EC06211BDEA2153BD1508F93ED231963E4A0BC8BE45E69E3EA3DD903EBE138B3E2011863EB227C4BD874F7A3E166599BD4C41373E761979BD95D9A6BE88EF8DBCDB0010BE6168FBBE69AF9EBECC5AD7BE1D6872BD822ACBBE44BE6B3E177F0CBE74D8813DFD5ECFBD707FC1BB15A19FBE8E5421BFD21ED73E4438843EDA109C3E64D605BE31BCEA3D33926CBE8AD10B3D8C2C9F3D7F8BD5BEB312273D3AD8EFBCAD17F23E936C0E3E00DD79BEFAC6A7BE96E1EBBD5BEEB13D6E8D523EB64D78BC26AE4C3E2DBEBABD22F493BD68DA1B3E0B79A83EF89DCC3D4D9E803E69F28B3EC7BEA8BC7BDCE83C571B823EBACEA73ED6E4D13EB430F6BCDD26EBBEF9BBB23EA30E8D3E86636ABE77D1BBBC0716D6BED9D412BE6F42453E7957CA3CC0FD16BE7525B83EC29A43BD951091BE156FA2BE1E92C03EA5F773BEB06E28BDBFA77ABEFE5C7CBEC8F34CBEF977DC3DF670CEBB9D8BAF3E2995CFBEB1530DBC0275F0BD17B2083EB6BC34BD0C3C92BE254FCEBE9874AE3C2A0FA2BEA29BB23D75CAA5BEE711413E28230ABE77C671BDAC666EBEE31D60BC0E8315BC39BFDB3D206ABE3D5653A8BE3F268BBE00EEA1BD861DC1BDB264A2BE5D8C4EBFBE9983BD1378A1BC9833A6BC2FDA53BEB4F1163DE19AB73E0E99C2BDA8C0773ECDA5DD3D5A2815BEE662C23DE9A0353D55B4653D08396A3EA482A7BA8615FB3D3C8073BEF4B6023F0A5D3BBE619DE9BC0E73B23D1F69A63E87B714BE50C927BD65AAEB3C3470A43D9A0F633EC8383EBEF63DE2BE86F3CBBE0684843E38C3333E711ECEBE47494CBE19C2693FFF4F003FC7EC9E3E2946AC3D53C1A1BEC8C175BE00BA6E3E9178B03E6FE07C3E60885D3F2E443ABF83548F3ECB952D3E6C6A5FBDEB1C0DBE00295D3E58171CBE796D20BCB5A6EEBD75283E3EB6EB81BE4C68F0BEBC9818BDA181EABCC2F9B2BDE08EC13D884EC2BD11B858BE9859E43DDCAAFCBC8ADD1DBD76B2AEBE1797D0BD3527913E71D1EF3E904AB1BD79C53CBDFE1C9BBE437005BFC7A2A4BDDAACB8BED00C07BF00D8FBBCB2E9063ED6B08F3E5615213E6937C7BD72D1B63DD349D4BE11BB253C13D8253F47CC9EBE7B1980BDD125A33DDFBEAB3C7F0D6ABE377AD1BD516DF53DED56803E121AE9BE0A5296BD7DE468BD73E551BE7F6F993CAEA786BEDD9A21BDD707A4BE319064BBC4211A3E534EB4BDD08DDA3EB372723DB0FE1B3DA76835BE0015BFBE757A023FD2BC9BBE224533BD0B5184BE161595BE1D2C51BE46DD0A3E73DB083E24AD8C3E28A918BE24EB12BEBDF587BE9B25E8BEC8FBA3BE828F82BDDE4D653E68EEA93D4C336EBE2DBD433D7BF3BE3DE3DA4DBDEA0C453E4A6D983E0985BD3D91DE423EF4870B3EEA70EA3E498612BE1D9DF13C42EE1D3E0743713E61582DBC3735BD3E9F24503E4BCE1F3FC56509BEBE2AE4BD51D2583E88D6DB3EE8A0AC3D7D49EABDB28540BEDFC6CCBDA2049F3E732C49BE3EEF68BD157C56BED32F203F6A86013E2B127F3BCBCA9A3E5D3EB03ECF46DDBE77F512BE54AF0CBE2B274EBBF72CA4BDCF25F33C3C8DA53D2F2CE13D72D4B4BEA7CA723E9D1D30BE0443C6BD52502ABEFE738FBEC5818F3E454ACC3EEC3556BD4A8C963EFF863E3EDF5F04BF55CFA2BE9FF44D3E5C31FFBCBDE584BEA639C73EEC44B83D63B8673E6A5086BE665E0BBED6638DBC0C320F3E8B3DAB3E18D880BEF5DF0CBFD763F9BE2335E1BEB7794CBE4D72DE3E9119FB3DB3529E3E81953A3E21BB3A3D49547A3DBB2B5BBED7642B3DF5B5163F8736A73EA5AF21BE507AA7BCA5CFE0BDE04B763EBB0258BED3572EBD0779C8BE16815B3D0CCDE83EC63ED53D571CA73EC08C173DB189033F9B18BABD6CCB17BECCB497BECD0FF7BC6ABA6E3DA6527C3EA849403E0B16CA3C9344E8BD27CC8B3EF8821E3ED8C822BE4FB995BEA5E3C6BD25B3103EDADE033E5FD680BEA0C419BFCA4241BE3D2824BD47A4893EBCEDD73EB2BEAA3E1E192F3FB3EBD53DFE661FBEB87DBF3C9F6D1E3DEBDE32BE878BE4BEA181053E8DD3553D96D85DBE21202A3ECE4C553D6B15F43E43FD97BDCA1500BE369D173EF08011BE2A7E7BBEDA1BC6BEC52F0E3F9523BF3DF6D804BF36EC723E835E1C3E33C338BF5CB63E3E520F77BEC3835F3ED602313DC7F8973E96EABABDB2CBDC3D77614CBEB867B9BEBE0507BF745D0A3FC2FB003E3845143F880E8D3E3AB7FE3C4DAB48BE60F30ABE2E21463E9F799DBE4548A13C17D4633CCB23AEBED871043E6B1A963E54AC0F3EC77C4ABDB3710CBFD79A05BE24E6A53E40DD6DBCB3EEF53EE5C0EEBEBF4903BF23D6733E4EEAB03EADB1C3BE142644BE454F823CF6CBF2BB1CBE81BDDBD75ABD7D8FAF3E1B8A55BE74A6AA3DD6AFC5BDDC2789BD4D1D043F3B2A1A3F9083FDBE151826BE6A04133EC09216BE14C5763E21989BBEE884663DB6CDC43E244D013F1C04503DF04458BE7D0225BEE644B3BE5C3EF7BD0F3BB2BE035186BE9D70CD3E6C3B333E6DB0A5BD9C8E5ABE557841BE026B543DA860FABEE89B0FBF8BBA67BE20358FBE607F3ABF06235CBEAE5A5ABE3B52B2BEFC4071BEF8202F3EFB85923D163F4A3E224EC7BE2EEF0DBD68B15BBEBCF5CABEED2AA13C66EBEEBEE60B3F3E36F9C13D0EA8D7BDAAF42DBE52AD49BDE7C1DDBD7CD5773D52A4BEBE4DC97BBE8DE0B43E3BCD9F3DC13C88BE0FFAFA3DDA72E0BDBA8C1C3EFDF21E3E076A7C3E4B3A9C3E7B163ABE6CD0EEBE620C8E3E4DC546BE47ECF4BDE693CB3C1991B1BEEF3B453ED69FB53E789281BED08D153E8BD5A43E5C816ABEE546F23CE515C7BD608C493E0CF9A53E6FB5233EC61FE8BD5684543ED87D3A3E87FB893DB537EBBDD7574C3EB5F8823C4BD8063EB6F84B3D4194153DA9512F3D602F593EDB2CD5BD8ADB52BE0D74CC3DFC0FC8BEC02BED3C57340CBE489CAC3E452011BEF22D253E6FCC8CBE94D36CBE8922DEBE2F16953EED80BA3C0B51553E8DE7783EE0C8033E1AC8413EE6E75B3E9B38AF3E874C8C3E0962C2BE8A4BB1BE83BF8BBEDFB11EBE68865D3EBB784D3E8A53B73D5A2CAB3E28461EBE85C85CBED1ABB2BD14B92B3EFB99993E0D59DCBED61AC9BEA696703D6123A4BE4C78193E3EBBB2BE2F01C63DFDAC10BE1F3D1EBE5E0F773ECD4C11BEED21F13DCBBC3EBD7B7A103F4FCD903E944106BE4AF4D8BDF89AC53E6D4C59BE4693FBBD46062ABE9DF80A3E81375B3ED0DC573E77E953BEECBED73C908464BEFA9AE1BD8EDB22BDF3A0013C6FE5003E56296FBEAAF899BDA23732BE132C943C4A69F53CBC0B61BD9D405F3E3F9A35BE0E8B2D3D407F4DBC7896B7BECC63893E87EF193D6475F2BCE3A9DA3E4005473E8E775F3ED12DB83C2C51923E5171593E83141EBEF48988BDD655B23D3EB4C13D857005BFE15BFD3E2248803D92EB833E0560C8BC35839F3C66A1F4BE46D91BBE2598E43D6A9D71BDB48D313EA767D8BE5AD0E83ED939BF3E59DE8DBE4952153FB86B16BEC52DCA3C818F0FBE169C1DBDF1DB78BC1784F13E6A9CD8BD2CA9BD3E754A0EBF1D6E213E31EB383FBC94F33DA785E0BD73BD83BE591A1ABE0F3B04BE6B709A3C3DBE463E9FC7E43E5A689EBE703AB13CAD528ABD3B5943BEB9817FBC9CF24A3E3F44053E60572E3FADAD8ABEC342D1BD15B22C3E3DEDD8BE61F1B03EA177ACBE9E24C3BE65CE293D08FFBEBDF2B08DBE00E107BD77E94CBE63A2B53E8032063E0EBDD73E02EF2B3E56DA2C3EFECC723EE659B0BEF2D3E8BD7F56C73EACEBFB3C9838B1BE27A9593E621091BE8869AE3DB55C223DDB5783BE5F06133FB0AE3CBE08E6453C85F8043FA1AAEDBD5193503D7912363FE4A2CA3DFCD407BD4EA4A2BECE2DA83ED110813E5AA0353DABF84A3EBF0D28BFCFFE5EBCC1D51F3EACD98CBC56D4C63DC667DFBD99B8753EF61C413EC58CDA3CE615A23E493CC7BE6B75DC3DD584143E9F11BD3E3B3FAABD74A98C3D7C0949BEC0244ABECECC9A3D92C7D0BB20AE58BECE51853E3CF1AB3E06C6EE3EF4616E3EDD1CCDBEEAE8A1BDE586B3BEC3F7BE3E03C7BC3D69DF1E3BDB27ED3EF3AC9DBDBB42F1BE701AF5BDB2C4FB3E5D19783D95077CBD70378F3D3FD5793E30AB2CBCB54F0E3F6D16BD3E2B9795BE49DF11BF39568C3E0F8286BD272010BE0538963E30D65E3EB03833BE3955433DE081533E334F073F5D5E913E1FABDABCA92DB33DF33B9C3D1C549DBD23ED7ABD3606DABBAB7204BE3CACAC3D6D0B483EA1FE9ABE54CD98BD87D7DCBECA31B73E34CD923EDFF9C1BDD08E513B8BC9DBBE05FFF63E3A0EBC3EBE3B8EBEA0CBB4BDC4549DBD1048B23EF918E13D52984C3EE3E579BED57D3C3EB64B24BFB9D99FBDB9B76CBE9BA9043E8D706DBE326A273E5D5EC5BDDC557D3DAF5D463E86D6AE3EEA7AB7BE27A198BE49465EBEC4D40DBF854991BD1ED91F3E4231B63E2014763EFD3C91BE760B31BED036C73D7A25643E052FC6BE0E09AF3ED76EEA3D47DBA63D450EB43EC31289BE22EDD3BE3396C9BE3BF01B3E4C424E3E92909ABB4629BD3EEBB48DBB915D353E0C74073F39F79F3E4A1A633EA57145BDAD91FEBE9928C93E59920BBFD0CC8A3E0BC87D3E1BCA0C3E70289A3E2C6B1D3EA0AB87BEC86CF1BB1A7472BD154DAFBDAC564A3E8227943E4C03A13CAB06D23DAD618ABE1EDE4BBCD4BF08BD80FE703E1000DDBDA8ACDD3DDFFBB6BEA5EC20BEF5199D3E97F0ABBE8F91863EBEF7973CAD17E8BE0451B53D550086BE02E90FBE207395BE6F8E803EB9AE8BBD381194BEF42761BD80D6243EC6B3F33E064DE2BE46576FBC10E3F7BCE204443E0DADA4BD6AB0AF3E031640BE803709BDEC8259BC5D88B7BECF09A9BE79DB42BEDC6C89BECE68BB3E26BF133DED45A23C890C653E86F3753E76D4B73E768143BE6B4D9A3E425AFC3DEC70683E89B2ECBD6AFE52BEB8BC5DBE8DB3ADBE5721603CFB2FA63ED60C97BC1338E03EC4782B3F939711BF71F380BE6A1988BE7EC8E3BD3D69F3BECAD3063D132A3A3DC830053F79E4043DE2EBC43DA587093E77E308BE1AC720BDB7F1DFBEA67E893C223EB5BEED375F3DA198AB3EB7D80DBD3BE59D3DBE7BB83DB5C7D23E599AF4BD44EDB23E5CD167BE2945E9BECE0B8E3E7F1D45BE209300BEB1492C3EB02BA73C78DDCB3D89B9ACBDF3D7E0BC7277E93EEF8C013ED9D2163FA59E8D3EC9EF64BE375E14BE04F2C8BD91AE7B3D990A27BE766ED83D5C36BD3E7989303E350503BD23F2893ECEF2003DCD1F1EBE211CE53D5A15E3BA9F7DB63DB383FD3D37338B3E77A12CBD90860EBEB649CBBC654089BE91BBFABEE899653E920916BE60A133BEB3128B3EF2D6DBBCEB0B8F3D95CCC63DE093A53EBAA5883EFED2C53DA02FE4BEF9C005BE2640683ED7EE903DB3FEB33DD4FC13BED5402DBE7039233EC25E763D401B11BEA93C763E3E1321BF92A4103EA308EFBD7470183D5538B63E",
      torch_tensor_32_torch.float32_3: "0x04000000C1ED9F3F1FE1CBBD8001503CA52B87BD6F4D883FB61EB03EBF7D8C3FA3E79CBD580D8D3EC9C30A3F6095AF3DB499BFBF53B60A3F79E347BF026FB43E2543933E160E023F6DC365BE633698BF84193F3E918AFFBD68CE763E447DF2BE53390EBF24A0F5BD90B1D43D4C3248BF234928BDFB72D53EBBFDC73E0E46ADBE984FB6BD",
      torch_tensor_32_32_torch.float32_2: "0x040000004E45BB3EA1BE3C3E32DA3D3E6FC69B3ED2649ABEB367893E274493BE5EB80BBEB6323C3E9579C53E0803373EAD039ABEE21095BE7EC5C03EA80BEBBDD1BD25BE69C366BEBA8F8E3E1A192FBE4630AF3E79C20F3E336D313E0837ABBD271684BEF92C403E9EAF19BE21B2ECBEEDB399BE48D5043E991BBB3E860DD53DFF1D083F698D693EA7D310BEF3340FBD42B4B8BE2C390A3E16999CBED8FCC33D97CAF0BCCC7359BEAB9AA63D255550BE3D7C92BE2FF742BE2903B7BD1EECCBBD0601073D426DA5BED93CBB3EC3AB5C3E79E103BFCBD6EDBD5D4C38BE22D68DBEB07FE43D2987DB3DCD68323ECC39BA3D63AAA9BC56397E3E573A4A3ED671FF3D767803BC66DE853EEF4405BFE3975EBE6F6788BEEF87083FA6CBD53DB37BFABD549E263D47728D3C6256833E97BAAE3E05A7D7BE9EEE3A3EC7E1F13E021AEFBDC2A065BE4765F53E4A19943E3B87303E412F763D59506EBEE5DCED3E25983FBE384D903EF5B51E3EE07B9BBD884D2D3E5767BABDB68780BD3E3998BC5EC0F1BEAA6C2B3E461D573CFD02CA3E1CB99A3EB740FF3EDA762A3F0ECA9F3E3DDE00BF697609BE36EA573ECD4209BF0E61853D6A6361BCEE187EBECFC3AA3D7BAF8D3DC466DBBC87D407BE43C4EE3D3978EA3E72EABEBD066606BE9E720C3E7D28F03E5F83A33D01CC73BDB6622A3EE491323E411AABBEFA18AF3D32E53DBFE5C6A03DB40A153EC861B13DF5DCBA3EFCE66B3E30D88C3EB69D8BBD35FF873E2763B73E94866EBE6DD0B13E1A60B83E67DF8E3C6F1CA63ED45483BECCA76B3D0C922BBC9BA37CBCC1A8E53DFF06803EBDD8A3BC467DBE3DD0F8AF3E65208CBE55BC143F1A77F63DA30EA33E6A03C9BDEACFED3D7AB5C13E7734D03DAA235EBE10CDC6BD3918E23D9C07D1BE1CD52ABFCC3D43BF5482B73E8377DF3D06160B3F37DAA5BDD4CD583D0F74333DD81CA43D8753663E8801D9BD5ED5EEBC3E3E2FBED4099B3E89D2CFBDCBEB183EC967F7BDFB16023E7ED20F3E9EEDA83E392D0E3EBB10313D02A201BEBC7A0ABE359B943ED00964BDCB0625BE9D51373D78852EBE3DAF9EBD277B90BDDC97C1BEAAFC48BEA7AF0BBE7B61DDBD9B8C403E438583BDA1861EBFEA300ABEE17A0BBF7E9D023ED745F3BEDA85383E3D891BBE2A12EDBD016F9DBD278FDF3EC642823E5CB1083F2691873D8D9F03BEDD91983D15EC213E6D0F87BE720B1DBFB481D2BCDDB98F3EE69C96BEC61CDE3C0D3F4B3EFF0302BEBEC4A93ED270C8BC0284F53E62ED32BD36A23D3DB4F882BC55A44ABE77CCE2BDCC81F63CD7DCB1BE3723DFBDC4F27A3EFF43343C2F219CBE9A9D5EBE04013CBB6C64CB3D138BC2BE9F8DD6BDEA5823BDF648A8BEBFB4D23E8D5C8C3D6A9C85BD5C8BE2BE3834163E57A1373EA8CC8E3E1DA189BE8B1F9DBE24C4A83EB3D18CBD5F92EABE4A0ABF3D14B8A2BEA5C8983EEB6C113F04D3713E6E0F1B3E4BAC48BE4A52BE3D8993D2BEB7C737BE6F9EF8BE0BA85DBE54C8F53EC579103E410336BE40EBB63EBBC29A3DDDBE673CD7A734BE89C3023F00E28D3E8EFFE13C5B76AF3E1471843ED97CCF3EC51044BD6020003F4ECE0CBE2BDB8BBE4C824D3CE32F2DBE29AC01BE9E744DBE5F68BABD8410943DFCA87F3C14161D3DF8909BBEDAE4983E295A2B3E72E71F3E30FFE3BE4052A53E8FFD8A3EFDF69D3E1F7202BEBB227DBE1ECB6D3EE1376EBD4B5F72BE6F9704BE81A4833E2EFA0BBD69540EBF3529B73E592F703E1505E43E56B730BE9E31AA3D8ABEEE3E0C0187BEB059503E11A398BB674203BE86AA6D3E79A2583E9E42F9BD6CD7853EA471D43DD374A8BE6C472A3E934DB5BD99F0383EED3C093E294844BEF1FECF3D5BCE49BDF1EE35BF3BD550BFB3F6333E89E058BEDDE7503ED136FBBD2537DEBE5D97373E016756BD9F851BBFD051843EF8C7E83DE97C2B3D46622D3E033E0EBDB046233EE929043EB120913ED02FD5BD831F013BF850C8BD476939BEF0EE96BDF6C17ABE1D773A3DB1D512BF87AD6D3E60E1B4BDF8EAA5BD617834BDB8DE12BECA02EABEC637323F6C23D9BE50A8B6BD79EDDD3E983A9A3EFB9FD53EFC5D0ABCA881CABDE3573F3ECC84AB3EF453B3BDDC7AB93C6392873D3EF6F4BACF30923D46FD393E45B0DC3D4892EC3DEE05C8BE41A13E3E7141FC3E4FA76EBE6C9F9C3E62EAB2BD6B3B713DB5FBDBBDDF5F61BCA27DD43CAB5DC0BE4A6AC2BD4080E2BD73AC8C3C0B6D81BC2D61E03EB436D4BDFEEE2A3C28B7B8BEBFCCF0BCE711EA3D88B8923DE24333BEA7F309BE202081BEDF68BA3E794283BD9370003F3ACE033F88E3C43D1905CD3E90E29B3E593E9B3E1D7D59BE250F8EBE31B559BEDB64C9BE6ECEFE3E4A5A813E6B43633DEF8C653E5C1CF4BD839B103E52E4733EE86BE33C550BEA3D2A942E3DD8DB96BD405B4EBE1070C4BD35FD2B3DF425D6BEA499023F6BE2F2BDD87D31BE49689BBDED3E163D3F1A463EEC2AD6BE805069BE4DBC1D3E579F0ABE45443EBDC545483E70C91BBE16872F3E3B7F013E9379763D53D0863EFC0DFB3D1007173F36021EBD43AA10BE664417BEF89AFABD27CB59BECDC182BE3E9AA73D520544BE29DF133F50413DBE9B25B3BE1263C6BE27CEBDBDE2682FBD5BF6663D5FAB663E5028133F0D84F7BE6199393D1367153FD1FDB63EF66D723E1AFF633E14C5A5BC0D9DD1BDCB0981BEA3A88EBDC3AFFBBCF5A739BE4F25553E5A40C83D138653BEEB72E83E0ECE203D288907BED935BFBEBE97A23E6B0E7CBD8CB9983E5E65A7BE64308CBEDBFD1CBEDF56103EFF125DBE6C759DBEC2714FBD9A1A28BE6F2E5EBE2808E6BDCA9953BEFDDAB5BC14B88DBE7288DA3E2131273D94E5B43D1BE90FBE7BF1AE3D4B3233BE8F8F4DBEDC5CD3BD9F03093EE96495BC314F193E0E8B613EDC2CCCBE3FE96F3EDE84D3BC8C18DEBDF35DCA3E7932CBBD1387093E8A32853E6403F1BC42E7E83D12FCB6BD42275D3B073625BE8188233EA6BF2B3EB5BC113E394C673E4D143E3DA3551BBEAC53CA3B228F45BD3A78D1BE295CCDBC94E8DF3E729C2B3E6699F23EBE4287BE29F9533DEA759DBD18B399BE7C20AA3E5A8155BE1EF0A83D8A57ACBEDE1944BE1036F2BE2C7319BE1989A8BAC7FC793D5F684B3E889DA3BE92CFC5BC74828ABEBDDA94BD6ED6C03E6651F13D51A6A6BE10AF5D3ED2B13CBE4DA4953CB055963E8B81703ED7518ABE014AD93D5886FFBD4762BF3ED9CF5E3ECD393DBD3ED35A3E38655EBEF84A0A3D7C16383ED6A75BBD5773A93D4056DD3E6DF08CBDB179A13D44851C3E9EE06EBCAE595B3E7A43423D1F5DE73D582334BEAB8F86BD1EE7FCBD5013B13DDC314C3DF382763EDDF231BED9B69DBD8F8044BE3509ACBEFF5C2D3BDAD09E3E919BFD3DA41977BD8995F0BD200220BFD1A717BFA1DC55BE4BB918BF0894123FAC6C9C3D4765503B0A04ABBC666CC13ED3F141BE448837BD4BC355BD22AF79BD3E936ABEB9434CBD3D9D3EBD213B37BE0559953E73A5EBBCB120D5BD76AFEB3E4139803B1AAECB3EADD8D23D0D939ABE6E1CD23ED49B7F3E5EC0143D10C00E3F4D64913D0AE43ABEABC4153FCFE91FBE5904AFBD091AC5BE3B3DB9BE1023D83E94ADD33DC8B1933E6322AF3E9C759ABDB4EAC23C4E62A7BE3243923E8F34353E94FCA03D59F2EBBEE9F4013ED066F2BE4EDA423E2CD9AA3D83934FBE4EA246BD2AC433BECABDDF3DD144BF3EEB9802BDFC6464BED79586BE4F4B1CBFCA6D80BE87D245BEC094E93D12190BBF8E18B0BD889CC43EF2F00DBF094726BE168985BE7285453E77B2D7BEF0664DBD78D9F73E3799853E7C91D53CA840533E8F3E3E3D0E208BBE52212F3D2750023F8395FD3D18A08B3D99828D3E601D7EBD546FB4BE4033513C2910EDBC7CCF55BE184E903E26D4323DE839733EF85CF53E8CD2D53DB8F7B13ED525C73C348E5E3E6BB868BE3E3786BD364583BEF82AE63E651F0ABE6FD602BED63CFEBDDECBD1BC6E161FBEAA1B0E3FE27395BD34A0533DF3E68B3E98C438BDACF620BF76A1BCBD283E8B3EF85036BE8E5E36BE093EB3BEB545003FB6E051BE34ECC83E43F3943EDB1C92BD217D853D3DD6D1BEB6F1023E7705A0BC9D85B4BE58E1413EA3A307BED8D88E3ED8351EBEAB0EE3BD712A7B3EEF2082BEC3FF9A3E9CC6D43DE2DBBBBE3020BABD9AE46A3C6D50F8BD25A2A33E8CFF5FBEAAC829BFF58C3EBE01ECB63E0E8F2F3E8901A33E1C88FABD470C86BE6879503D4B2507BF9CEF2C3ED843EABEB388B0BD676B5B3E81E6DDBD6EDA61BEFE6FDCBE14FE67BE135DE6BD9219A53E69F218BC4CA2DC3D19890D3F45A1703E591E08BE0794D8BC647E413E863F653E72070BBE883A1FBFE4EB953DFC466D3EC1739EBB3D7101BDABEE913E9C7DABBEE2E566BE51B9C2BED30144BE0307513D3B235DBCF1668FBD04EE0D3E53DC53BD3520543DB68AF83DA415D33D39A54BBE6507C9BDA5DA1EBE35AA4B3E4A9C203E0CD8BC3D1061EDBD80053EBE0DEDBF3E8654643EECDD0DBC2B94ACBE4CF7813E1DF9E53DF659AA3E7AC570BED6CF00BE91FBA03E8F0ADEBCD93F043AA922DABE41E65E3D6FBA223E84DC983DC28151BEF879213E2E4EE1BD575EA2BD8A79A0BCCC20753E53D5053EEE62D0BD36C3773EB4E4D4BED97BF63DE70FF5BC71B085BE080F73BEDC4F923EE56E863ED1298DBE582CC33ECEE3DEBD3FD04EBD085AB4BE0C52B53C1A75F9BD982D31BE693DA0BDF564DB3CBC8E30BE931987BED5403F3E604D023F4FC1B6BB4202483CFD4FB8BDB773A9BEB2D6003CC097173CF426683E8F1999BE129C413E9876ACBEE21C893E41D5523FE3C39ABCD48B973D8B73193F10E0EDBDF44094BEB5D8823E70E3FE3E6201163FC5B18B3E0E61E03E422DAC3EF497AEBE22924F3E9B43DA3EB52B21BFB933863D54C4773DDC28443E76D1AD3CEE53A1BE8FA74BBEEA98A4BEBBE6103F05B8E63EB0444C3E0D01D0BD8ACFA1BDE2701FBDB6A9273F3F3188BC6D495DBE89E5CE3D6CB5EF3DA05FA33A8FE0123E08A4B2BEB6E981BE8934063F8B441F3E755121BEC112FD3D11539FBEF4D8F2BB76691F3EF301C3BE8F147EBE6C8E0A3D830DF83E351DB93EA5A6B83E2846943D51D930BE184AC23DD04991BDE01902BEC8791ABEF2DB663E3F6064BE12795BBEF02549BE716E673DE339BB3E5E85C23D14B6EDBEE385A73EA76ED43DB2C4F33DC02685BE7C15E93D576FFFBC9ABDC33D505A9FBB4EEFFB3DEFC80F3E54AC0B3E7739E53E1E7458BD57A6BC3D81ED6C3DA4D2163B4E4004BFD108DBBD1EB3223F1AD6663E45314A3EDB7946BC3AC1083DB33A87BD53F1DD3CC47D5ABE438628BD19B98B3C78804CBE1BC6B8BD69678D3E71C905BE5C08EA3E7B20D1BDDAD83B3E3976EF3C2262063E8784AEBEAF74983D71AECFBE47F07FBE49CC92BEC3D8123E19C0BABEB3F5F1BE3438CFBE7492AE3E4937093E4A967C3EBC68713D4DCE113E032786B926BB90BDAECDE23DAB1F00BEB483DBBE8B69BF3E56105A3E68F8003E2E6AA6BDD6250ABE02864EBE6E2050BE415F6BBE07AE8DBDBDCB9FBD878FF6BED8A6F13E6EA788BE5B8A55BE378AD7BE21E0B73E4DAAC23D3645643E7D3DE2BD82776FBE7972BEBE5396283D99BD18BFDA39473FABE65BBCC79F18BE1D05B43D24D1403EC3F38F3ECE793B3EFFD6433E68BF943A0F6D8D3DF4155F3E64EDE7BE9C2E013DE8A8BEBEFCC76D3D7944793E145219BE304E233E9FCBD63DB02718BE725E4FBDBFB9ACBE95B3603E4B681CBE",
      torch_tensor_32_torch.float32_2: "0x04000000B8E3053FC21F51BFD02A0EBECD6B3CBD1246CD3E4DCC2DBEBBB8CCBEA802FE3EAF92DE3CF135C03EB17E68BE82DB12BF393D8CBBFDA12F3F87393DBFFDE1AB3E490845BF4F3FBD3EF42396BE3A97333E3C32353EB290DB3E4187953EA25A5DBF00C56E3E961C8F3EEFE64D3F4D2759BF62318D3DBDE98CBEBCD78DBC07F7513F",
      torch_tensor_32_32_torch.float32_1: "0x04000000EDFD1FBD4D81B43E5074F03CBB5E343E2A5B8DBEAE6119BE056582BDC0AD833E8AEB0BBE1CAC6CBD1CCDA4BE9E2AD63DD5EA063EEDA5C8BE14B63C3F314BA73E61F45BBED455ADBE0FF8DE3DD2BF583D464A5DBEF84BF33AEA7B293DA829D83D8254093FED18F73E1C79AEBEE0DDBCBE9492993EFFB77EBE4D9F2B3E63B3A0BC958A22BEDAC091BD58B633BF179E01BF1AF7163E80F2A5BDF04122BFBFDE1C3EB9FAAA3CC0861FBF0AC8793E640397BE143B8C3DD22AE7BBF0060D3E248A87BEED8B25BD7F9D673E29805CBEEE18973CA4D9A5BEE5334ABE23D2823B4EEA8ABEB9884D3DEF88DABEF5E2813B7E7E823E72EDAB3CAB9D963EEB34933E2CDAAC3E5F1797BE434990BD41859DBE89CC4BBEF2F1CD3D6A454B3D066EB2BD53BA893D51BE963ECDF1E3BD77AB143DD727D6BD024B2EBD0FFB04BD76EA11BDD7E8043E89550C3F6198023EC6FAEE3E0D7391BCB9D2C03D4464DD3C5096853EE0E8C43E7255B3BEFC6EA43E22ECC2BE2DB102BE1C2F0B3EC792CDBE30D60A3FC1C595BD7B7207BF86788D3E53BE843E1A8758BD919C5B3E67E91F3E0A5B05BDC76D44BEAA90303F3109C8BD512043BFCA91D83DAF478A3EE035A4BE8420C93E2E47B6BEB714043D62002EBCD49ECFBC4A1885BD0F1717BEFAF292BEA8474E3FA82F2ABE329476BD2A53433D592D2ABE15DFAD3BC6E31E3F808C7CBEAA3CA3BDF8C75B3E87F44A3D3F12BCBC4D56FBBD00BD1EBC37EA2DBF2935553E33645B3DC0EDE2BE5B554E3E5A69F03EFBBB66BE3A174FBEA7E82DBE79132D3DF6A969BD7D13BC3E69A9033FC48B16BE1B667DBCF0CA7EBEB98403BE12C01BBDD9795BBE2AD51B3DCFC26CBF61B883BDD9587FBD4897ABBE1BD2AE3D201C69BE4F6F133E7926933CAF407C3EA9E7E63D4B96D6BD3BE65EBE5895403D6AB7FC3D9F84CCBE0A879B3DAA4B133CCF61913E6A4D923DCF6CE03BB6D870BECEBD0EBE1A4696BE6FDF8B3EE19ABEBEBF567EBE0113893D1AB1563EFC5B98BD77ADABBCD788E63BD3778F3D8E39B4BE7D81623E18E9A0BEC6C096BE4010633C20EB983E17B065BE5CE084BDEAD7BB3E111F5FBD7F0A07BF73FBF73DF9F726BE3502C0BD1304253E73034D3F8CD259BD2AB5D0BC840475BD6DBC883CD3CFB0BED2310ABDC26113BFE079DD3DC3C1483EA1904FBEE6DBA33E68D12B3F03A11ABEB14E8CBE349CF53D63C603BFE3BB84BE3A81A13EDCF7823EB3D32ABD879DDFBD9A732DBF3C1BD6BDBDA27BBE40D0A4BE4F05B9BD0D01B53E5293783D07362FBC0D2ED3BD189B353D4951CBBED9F8103E02E3D9BDFE7D583D4D35FBBBE11308BEFA2555BD50C3CFBE3A243F3EC846683D6DB89E3C07FAEE3DAD78BCBE33ADB8BE87E3A3BD1C53DA3D9DC89EBEB16993BC4B5C0BBEA75076BE22484D3E408D803EA6AEE53E9B8937BE992D82BEB5B78CBE1D5E82BF0BCF00BDCDE7A73D7833953D46BCEF3C03844BBE640182BDB16F39BF12F7A0BCABB1A6BE46F0893E4BA75F3AA7CEDCBE7CFD7D3D45EBD43E80FE6A3CFF426EBE82BFD0BEA2EAFBBC69C9C13C3A48933ED4E0B3BEC1C570BED540C03D31C9013E3875103EE495C7BE9E456CBE17BB993E3C49E43C94BA88BE51802F3E35EAAABEEE02853E4721D5BD74E8ACBB8E69B33D5C9003BC26D6BBBE43081CBE031C663DA27EA93E08809B3E943C89BD416E093E9714453D4BBB91BC8DFD94BE5794A8BEECB561BD1AC6E1BDE157EEBDF3D36F3ED933B23E0A37EFBD63DBB1BE60FF7BBE3C42393E2A53AE3DCCC1E1BDA178C0BDC0EA043DBCB368BE63E85ABE14C0ADBECBF9783DEA33F1BEC279C73D22751EBEE71A04BF4B2C283C70A41C3EF63C55BE8BE9E9BD166BF7BED648A63E849DBE3DCAB082BE8ACB4A3E95AED6BD238DCC3DE8A94E3D86082EBD4DF31FBD3FB9773E3CB16BBEB4319BBEB4F0FBBD0C49CEBD32B861BE6BE985BEC942E3BE5FD020BE72B027BD095197BE5E49233D7DF5BC3E72156F3EC9B5883D43A90ABE777B6C3D351FAF3CAC1E7E3E65468ABEACDC73BED870A1BD4E44013F7D8FDA3D3540083FCA5B143DE0717DBDB36499BE5E2CDDBC54279BBD74BF9DBE8B43853E3F74CE3E7B8427BB8D22933EE811C53E55264BBE0B09A23DFE0505BF773517BE104F9ABE84F944BE7B497ABDBB511F3E5572E8BCC5EDF53D2D41D1BCB15F69BD666B6A3E8D9403BED9F3103EFBB8F7BD5BA931BE873214BECD701A3DEFC976BEF175453DFF346ABE979168BE9F5C823EE2050FBE7FE2BC3EEA630ABFAB038E3E643E833EDE030E3EF76DB73D9C42CA3D836CB23EB63272BE9CC16BBEBD0A5E3C0DB792BE445AD13D8E81F23DA7E4A83DE4B0A53EDCEFF13EEAA31C3D6ECFFD3CB92DD43DBFC545BEFDE8193EB36ECEBDE7972D3DACD58DBE8D15933DEB774A3D6A23883E292A51BD9D41993EFDB7F13D7E0E68BEFC382B3C194ED43EC908BD3CF2145E3EF2B31E3F842EE6BD023A7FBDB495B13EAB3A9E3E4998E5BD64C430BD23C8B7BE1CAA0BBE362B793E68B8103E0A2CC23E6FA6B0BE72F4C93E18584E3EF8B04F3E3E8D21BE93F46B3EA307013E53402F3E28EFC0BED9A51D3F665AA6BDB6EFB1BE6E85FB3D129CAABE7DBD763DD635513E08E709BDBD35BF3DBBA5ABBE70672BBE7A41C33C35D40F3E014A813DA393A63EFE9F8ABE25343C3E6DE7D53D78F2503D5BA364BE6185CABDB25102BE22A2423EF21EC63E497B463D698415BEF6D6CD3DE788613E9EB1213E5F6571BDD4FA163EFCB49DBD0CEE633D60DCC93DE56FA9BE7B41533C4C5BCA3E615349BDA4CE783D5F9E803E55EAD03D9EE89F3D1C0068BE1283B2BE2D84EF3DEF6A8A3E756D2F3B6EA8B43E8F2CCBBEE851C33E0ADEB93D573CD23DEF487A3EF234333FEE386A3E81F2E7BDC96DB23E406EBEBE6211F63E6ABEB33D9B0A2E3D3F5ED2BEB59708BF43CCEFBEF27CCB3EF364823E14E5973DFD58B23D33BA5D3E382913BEDAFE8DBE40A5E7BEBB70983EDC4C493E0AFEC23CD5E8E0BE6A2E7C3B4812473E6D1FA6BEF4CA7F3EEEB692BD132AEBBDB849AC3C2B9936BE0F48FABE89B794BE0095263E80CD033F60F7A1BD6D05FF3E13BDABBEE02FB83E0E3B333D65F308BFF127063DF0C9E63EBE6098BEBAF12DBE03EAAF3EC87A833DFFD831BFA691303E323330BE38A03DBC0B59C3BCDA459BBE8CE3C3BDE06529BDDA8569BEBB4E7CBDA9877F3E7E64943D990C30BFE9DF3C3EB80308BE10D18F3E14A12C3EAF4ED3BD77BFF23E937DC23EA7F5053D30C290BEAA4CD4BDF1C770BDA46BCABE6E2A90BE541B64BE39CDA7BEBF72143E8ADE1CBE1B09543EB48206BE79A69EBECEFE983E81942B3EB219C3BB0ADE263E78483EBF9F8D57BD859C6FBD03D6533E6C19FA3E6DDB4DBE8F51923E8DD64CBE9CA7DC3E91C80A3E01CEA73D72F7CD3D632AC0BD17238BBC2739C43E843B71BCDB1B833E4E58E8BD1DF314BDF38E203E15EEDE3D296B1EBDC626843D4B44C23EAEEB03BF7D4F7E3DE24C013E484E0F3FE552CB3EE912623D9AF0E4BE07093EBDB8EEC03C579E2FBD92232DBE79608FBE9305223FC6FED6BE432BAFBE47CA83BEA9EFC83E99DCB23D924455BE7D1B713D13C19D3E19AEC7BEDD676FBD97001E3F72A40D3FB20B2E3E48F6ABBDE2A9373E2305B4BD5BE8023E7C6891BE6FFAAD3EFB9499BE385402BEA8F961BCB6A1F63DAE7ACBBE7B3D7D3D43970CBD95044C3E0AF8ABBEEDB8F9BEA80469BEE865BA3EBE4083BA471220BD5DB5333ED66CC4BD009E0E3E365BBABE616005BEE4D844BEDDF2283EA4B798BDCA2CB5BE33BD3A3EAA18EFBC03F0323D7B4710BD0FF64F3CBE51353E7EFD843ED986933BB50D9DBC8259B8BB176734BED912A6BE3E04CDBE62858B3B57F5773E1664C33EE294973E5915373EEA9796BD7CF788BE7FA61F3E45A9BBBE89AA87BD746C8FBD02E3C23D66CC333E1370AABE10C9213EF20095BE24DDAEBE91AB79BE3E0D76BCEE57C6BDC39A253EA0889E3D6EF683BEDC41D1BE89AE00BFB53649BE19F415BDB319E3BEEDEACCBEB41A9A3E896744BDB0D94C3D257522BFDFF9DF3DD441803E8CF2C3BD668F2F3FA858613D9F04D6BD9C90833E26C9A13D9DB57D3E5C51CE3E658F5C3D6CC2B63ECAC4CA3D64179ABE9AE7103FB5419C3E88A7CCBD6529F9BC0E3013BE5E0BBC3E41E5B6BEC75ED4BE17B5C03EDF069F3D00274F3E3B16A83DD80D893E3AC7A6BD9C9CBC3E47B4B4BEFD2A73BEBBCC07BEFA39D03E8B67B73EBD95953E57C218BFAD59083F1C10CCBE299F1EBE5BBCD0BEC9605EBEE3784FBEB6D69F3DF9F0283EED12F2BE19D103BF75942ABEAEE968BDE75A813ED03061BE6EB5EBBE07778F3DA9D3DABD0640613E3A15193D2251E8BD08048B3E87C0A1BD6FF6CF3EC3D592BEB034EB3E748BF13D1A3B24BE700CEF3DF3FCA93E40D1DDBD6DD8C1BE0B23CBBEFCFA8E3E7E2EECBDCDBAD13DD76C8CBD3EC8C23ED73448BD024BB5BE36AA993EE8A00EBF8BA6383E1A6C1DBEE00E943E1BE0F3BED8F173BE7490BEBE013C6F3E57607C3D9A339F3D69AFA13E72F4F33D0BC2E83D861AE03D5D4CE2BE94BBB5BEA6D1EDBD9DDABF3D171D763ECA4EAE3D16A28F3D6E05343E1BFC04BE240681BD334080BE2D27033F443E16BFFD96AABBDEECA1BE7F06143E65BDFD3D0F1D8F3C3567EA3ECCA47A3E6F0B953EBD438D3E6077303E815BE2BC2A1F82BD619B1B3DC7EAD5BEA9F913BECFC5D03E3A41AE3D997A873E10BFA63DB1A0B73B90A180BEB266FF3DAFC9A13E97E7433EE863EDBEA608D7BDF748803E792490BD09FDB73DAEC00B3FDD0BABBE8A72CCBD58CC6BBE9C3F893E7D3AB33D5AC1233E7B8BD7BE50366ABE56398F3D7D66A43E84F489BEA21AFABD6410F8BED3AC813EEA5908BFCC5CC8BEECEF94BEDD84793BAF80BA3D653B0DBD78B0EC3E85F3293BB89E823EB349B93E49373C3E7A05933EDBF4283D9AC914BED49A9BBEE72804BEBF1AB3BEDB779ABE0A57653BE4BE6CBD263339BDEA14DDBD9AC2A7BE5A1026BE1693FD3D0114353E8E14CD3E84BB95BDDD8774BDD78FDC3D3EC5063FEF7CCCBE9439323E24F599BE5350163DEA746C3E09CF803E631F803C41F8AF3DA646E0BD31EAAB3E485606BF59AD0E3EB572BE3D3CE1B8BE058F61BD57416A3E135CA0BD9116583E9268C03D5A29673E52AE10BD67915C3E22ABB73EEB49843E2D9B7F3DE34F903ECB5BFB3DD208DEBE859A59BE093A65BEE6875C3D98E345BEE50AC5BE9965003EC41586BD1F1F9CBED1A86F3E1A5720BFEFF38BBD87E8BB3C05CD853EB27FF33CED03D13EBA2D03BDC91998BED47F24BF4AA08CBE436B1ABECF8C93BD43989EBE8E60263DCF91CC3EB837DBBD9BB01BBE50510F3EB265C1BD257AED3C4469E6BD1CEF32BE7E43913E78AB14BDFD518C3DEC7587BD4C39D6BC4E8F05BFEF95DD3ED83D93BD4612E13E874C8DBEE62BE53E2A3AC3BE5E1F87BEEA3DB7BD484308BEED2AB1BE287F313D1018FD3E3B83133E6EC0B4BE859D8DBE8F40CDBEE0BB11BE72969EBD0A4EB33CD5558EBD34C2283D2A190B3CB20BC7BD3681223ED4768E3C1FDFC4BEC1E8BABEEE5D1BBE53122ABE024F0D3EB1D07DBDFF0F32BE75B7883DD80F02BC2A1FCA3E92929DBC486DA4BECFA4833DE72A873E1904653E026484BE34C003BEA0A4BA3CD44D653E76107B3D76DC4F3E0646B03E932D713EB5C24ABE3EF8213EE0F442BFB19C923D1D3C633E07E320BDAE78FA3C7E4B94BDE764823EFE34FFBEBEAA12BD4CACF4BE",
      torch_tensor_32_torch.float32_1: "0x0400000069E34ABE83107E3F302B1DBF5B680EBFDF2C8EBE8D8E74BFC6B13ABE8EC140BE5A0BE13E10391EBE210DDBBE5BDDA0BE381195BE75C2CA3DB8A4573D185480BE5A4576BD1A98CD3E20736EBEBF004CBED04B45BEDC9D97BEFCA1CABEC22F3B3D2C2FA43EC871C33CB64F3EBF73E7043F617067BDEEE0FBBDD79C573EDBFE5EBE",
      torch_tensor_32_torch.float32: "0x04000000F69C423FB53A763FB497153FA681993F4C404D3F208D4C3FE3E0993F3E94A03F047F3A3F12B9633F18CA923FC65E653FEC736B3FEC6A853F8700603FC667573FC5D8833FE4333B3F849F4F3F8A29883F583D313FCEEB753F4FF9623FA6A1543FFCC3933FF9006C3FC4253A3F5A103D3F9050223FEEFC993F2C905B3F292F9B3F",
      torch_tensor_32_32_torch.float32: "0x040000004AF4453ED0A8143EA9C0813FFD7D803EE55F68BFD75763BF28A5A83E4A4A1FBED480563C5E36C53F5E4750BF510FB23D579B593FD6DD18BE2185183FDFBFC8BEE27625BFA5DB1E3FEC42E33E208DA4BE222E8C3D506DE6BD13910B3F29A008BEE52490BDE5767DBD654830BBF3CEDB3D9E7FA83EA5C0AE3FC0B287BE4CA41A3E8DBB0C3FE7B81FBF6356BBBD1B344C3E329084BF9AC768BFE5AD863E773A1E3F6751E9BD4C2F4C3D8945863E36F429BD8FC10CBC04738A3E4631F3BDE92A1C3F94513F3F18690BBEFA92703FFC3604BF7B30B6BEEC61CABEAEDB7C3E56969DBE199438BE7508543E47D8D3BE20EE86BD77E89ABDEE52C53ECF2157BE45B53ABF72B8EBBE926757BF1C733C3EC63697BE0DBB533EA74A1A3F70231DBFEF230C3F4237033FFCA56A3FE0EF5ABE26B7DD3DA7EF98BF05835ABF771DE53E57CE2FBF00203DBF39951B3F657427BF5CD9033E0154C4BEF1EFA73E2BEABCBD19B516BF059186BF08A1AEBCC1DB7E3E7F890C3E969FC33D3F19463E34D9F33EE0DF59BE2F770CBF23A5273D661DC83E59F9893EF91F43BFEBD10B3EAD0A1E3F8492873FE01C5B3CD347A5BEFEADD4BE7F2056BFFD26B9BE8E952ABF81B58FBE4C08D5BE37EFDEBEC1C9163F5A0F13BF6F18ECBE58E5C1BCE4811FBE0D0BBF3E5C0DC6BE8158973F5102A0BE6858803EE65C99BE35019F3EC591DE3E2678E7BE3232AEBE127DD5BEF0C612BFCA45C53E147728BECD5439BE119B723E5475BD3D31BDA93D0077FB3E24030E3EDC6980BD797D0BBF6989D03E1FEA3E3FFD28CCBE1DE7A3BE7A3C83BEA3DA8FBDD2449D3E48057D3ED1CAB8BEE803103D5014063F7A211FBE4C5A383F5EEB22BF8B6EA9BEC83C7E3EEC51BCBEE50A60BE47FEA0BE53BC1BBF7CF2EE3D3431C53EF8E623BDF460883E2E3B5A3F771EA0BD887B133D353443BF02C79BBF7880353F334BE33D5B95C53EBEB4C23EC43BFABB11C7B6BD7D7D2FBE8D6FE0BE9D208E3E8E00DBBC6754D1BDE7BBF23D8008ED3EA6A8EABE6B51C5BE67C03F3F85DBABBDBAFED43EBF61453EE32E6FBE0B6B9ABF1204A53E2F04A13E0F824CBEF51E95BF02F542BC26A623BC0CE789BEF885183EA563863E0DD13BBF51D240BF55A373BD5A6444BF68905E3EA6F2903F352C503FFECAA73E6599483FB965D9BE1AD1833C1617703D9372063F7AC90CBF2B37D73DD02A563E59DFC2BE33EE80BE0E4BD1BE0CC12CBE13293ABFA00E35BF5257EEBD521E963EDD26C13D46D7FABEC473083C4B5627BE904657BEAADE78BE3AA7F33D4DBFC33E2640003E6BEB343F9584323F64675D3EB591ADBE2D75D4BE2E8243BFB109A13EB6C6493E33274CBE1C13C23B57C836BE7F41E73EF134593F6D285FBF0FF8E83D07D109BF0E2372BFF78E993E0843353E60F55FBD099AC23DD1642F3F1A2F183FB22279BD80060D3FAAC2BDBE4AA716BFA05956BFE55E5ABF9E9B0FBF2B706EBF18296EBE60274E3EB39707BFFDAC993E71C1483EA0DA303F7AA2F73CA16AF73E6880983ECA07343F53F8A4BB425267BEC4E3DCBEF91F02BFA10A0B3E978C1DBFF6C6CFBD5192A5BFD3A5343F1848953EFC775BBFBE5DFC3D5FEA2B3E0DCD05BE15AD28BE4D9D5ABFC86221BE4F21D6BEC3A29CBE2530EF3CB1D0853D09F8D6BE7AB8033FF6CEE83EFC2911BF4A5F4A3FD03A2BBE91689C3E15A670BEE457143E46D8723C1DA419BF2AA43DBE4E00FE3DAF6E2BBEB593703E0FF2A03E342B38BCCD9243BE93288E3EAE30933DA469D2BD1A23D5BEF76B7EBF47375C3F7408123FB4E4B2BE8AA100BF7E7EA03E9463B9BE45FC72BF5EAD7C3E17E31CBE26DCD7BEA7D44B3FA06E7A3F39B39B3EDCA0F03DA3A8663F6E2F723EF57BB1BE6E45453EF24163BE4EFEA33C87C6DB3E8ABBA03F1670DC3C3F673C3EE6B8BA3E66EC31BFF4F26C3E47A3693C764023BE40C31CBFA075713FDD0635BE7B873B3D70E410BF7783B7BEE9FD4FBFBD81CBBC3A5728BFE7D4F23E8C482BBF9B7294BFF6E9A3BD4C9E033E4E3FF83CC515413F864BEB3EDF61D33E51954CBF5D728DBD81942FBAE90BC6BBD5EA38BC0019703FECA6B73E4451333E2680F23D0BBD033E6A9C173EF413503FFEE0AA3FECAD183F47FF0D3FE0068FBEB73338BF96E6933E0432EB3CF3BB84BF1EFFCDBDD37C3FBF7B5B0EBE19A9D9BECE00F1BDB10A22BFD05EBBBDFB3993BFCA9F11BFBD5D16BFBC6B54BE00E9863E988F20BFB17BE53E5C8A1EBF1034DBBEB4452BBF54F173BFBC7D1CBF051BD3BE7A0617BF2A03293EE3C5CC3E05D5A0BE9423ACBEC427EA3E59FC13BEFE040FBE3C67313FE35E653E656E68BC75B99ABD1B20F23DA45B6F3FF67CDABE52E7913EFA4402BFD2F488BD1F595BBF3FDC833EF5B28BBE143741BF29323EBEFF6089BEA07392BE2FB834BFBFCCA6BEE435EF3DEEFE203E8C36063F513EDC3D59E994BE19806ABD0B9B2D3D8168D4BEDB1C6CBCAB6D203F9C6FADBE65B7E3BE2643CEBE365815BEDCEAEABE10107DBD0BDF423FA185B33E9C36023FABE5ABBEF4A456BF8540413E8C319ABE11E64DBF98114EBF4226023EB05983BE47DC0C3D77C8093F608DC03EC1EF003F930F663F0892B83E0ACED53E0234313E5F79D73DA27808BFB31808BEF2F1093F9D41093E2DB2AD3EE1757B3F747328BEEF3005BE43887E3EDB190A3E8027C8BE44BBA43F0B6D3CBD7E1A3E3FF3D99DBFE71F91BE4F94993E83A72B3EF0663DBEDE1B103E8B5AECBE265281BD18E0343F80AD133F828FBEBEBD23F5BE5931643E436B17BE54A6933FE189083FA64666BF1C2A49BEB06E77BE90D870BF3554A7BEAD0EF0BDB8FA253D235A443ED643D73DE07F1F3E93233E3F8440893D1BCA13BFE78A1F3E4A63393FDF9C81BD5DC3773DE3C7B63EC432C5BE16833C3F4FC1593E8B66A2BDF54D2F3F73208DBE9DFF6BBF024E093EBCF16FBE8DBE023DD904E6BDBB391BBE45ADCEBEF87DA33E2B0968BE978BE43E5A9A09BFFB8C90BEA86F2C3FA6BBCFBCCAD7353FB90C3CBD92773F3FFB28B8BE0BC7AEBDCC7355BFDE8BBC3D4A8E823FA4388DBFD1328DBDD190EB3D4DB164BDA55E1A3D6DBBD03AD43FA33D4205143FBC212EBF38D2E6BE7EC505BF560147BF5872FEBDF1A5233FE569433D46DE15BE5DE799BEF70B46BD0AA2D83E03EAA03E58B9993E2CF7A6BE4B4053BEF7D3343EE7EE3DBFC8B72FBF9923F1BDF476C7BE5823AF3EADD142BB105CD23DDE26443F77D1983EFE30523D5E0F41BE663AD93DDFBDC6BC743B3CBFC51F1BBEA62E423D24E40E3E7A563A3E62415EBD88DE15BE6C4A4DBF7083AC3EC46474BD3D27A9BE9BB526BDBCBFD23F246A123ECF6C523E85042F3F4B1E1EBE3D858CBD8FD3B93E0A689BBE502BA6BEF96A13BFEAAE083F81DCEB3C7D573CBCFC5710BF16810ABF28C48F3F4027F0BD2CFB16BFB61C0A3FCE9BBF3E24DEF93E58DA07BDEF5D8B3D616B1EBE644FDF3E6F57123E3929ABBE8F78FABE72BF2EBF916603BFAD90233FA0F16C3E840D87BDECB7D1BE28D0213FA74D30BF2F6DE73E4182583E14BA8CBE83B376BEDBF4CBBEA3AFB13E34C58F3E43BC2CBF8FE10BBF59F2D13E86CAD73C16D8813D123066BEFEBB513EFBE30D3FA25F053E683F00BEE60CBE3D1666C83EC29C25BF19A845BFAD9E723F1073EA3D1D8F203F9BE3ECBEED89F5BE9518DA3DD0100CBED7C6DFBBE5824D3EEFE356BE98DC0A3FBC49E3BDD0A6923E1E2551BEA99F36BF8B678FBECC57893EDF3CC23ED35083BC129A79BFDF84F7BEFC4C52BE628072BF8DBE443E036623BD160988BFC400883E67AE6FBD8F2911BF0DA8813F337BCF3D623B6C3F28ECC13EF8E533BF0B75D53E4B8E14BE5A44323EF6D990BF553A82BFF48BE63ED85E7DBFC3A4963E6E5FBA3D2A5CBFBE6C4D59BE02E90EBF12CBCDBE10FFC83EA6BB9D3EFC40923E1C81CA3E8FAF95BE72FD163F8FD588BE701B71BEA903A7BDABD4DFBECCD139BE8A54BCBE250EF6BCAE8CF8BC9C29013FD9B9F63E63EEF0BECDAA51BF41A058BF127F56BD69E31FBDD1AA373D075C2ABED2416CBEE380043F48AE013D0DC7503E78BBF4BE678344BF6502ADBE0C3A48BF706B693F3414B23EBE06F73DD909213F0AEC863ECA0F193C67628EBDB88F04BF50B5353E13F3C7BE66E70BBFF8EC1EBD6E59FE3E2E6A3C3D8243BCBE5DA7BB3D72DA6E3FA3F3C43E6517C2BE8D9BF0BE31C030BF9FA4CC3E47C2C8BE681B51BF4338EDBED3064C3F53C7753D20F2473F68572ABF45497F3E8846CB3E3C6A97BD640E22BF409439BDE3766F3E728D7C3FB62F2EBFE74C01BF1A675FBF2C9431BF0393603DD14A13BE7A0F2BBDD4A9CD3ECB06C1BD13C2B3BD113704BFD8C2B93E78EC4BBF41B9A73D0861D03ECBA7273E9C0E8B3DDB28843E3311EC3E40A72A3F618D1B3F21CCCEBEF461C93E3E51463E26F71CBFB8A262BF0631BD3EE213DA3E144CD8BD4B9479BFC591FB3EFC9E753EDCFC5C3E497255BED25E0D3FD69ED4BE0B20A73EF2F1FA3E8C4984BC4F4C0CBFA78339BF4DFED53EE63D153F2E72083F180AE23E4799EABD32B0F7BEF2B998BE837F44BFDBEB71BD7DC9723DD9591BBE8E51BF3E9E055C3E4AEE91BE3552AFBEB75B843D284D503EC64FC9BDFF47D53E9F2101BFA8D01D3FD9C2953E5BFD81BF258C913EFF9B4D3F41DE87BEF1786BBE326BA93E8C35333E3698E5BC07CFD63E47F58D3E1C62D2BC603C25BF2C6232BE561157BFE04F1EBEC801063E1CABA23ED0A2CB3E4E394F3B93B437BE917493BFF71080BE14D2E63E0FBAE6BE2505B93EA205BCBE1C77E0BDBE80A5BE269403BFF80B8E3EEE9270BD39763EBE993F23BF57233CBE367FE4BEEF9E67BF6265783F352B1EBF91B83F3E19620E3FFB388ABE463A0EBF611C0CBE90D88B3E8BD6663F9A1A32BE0DD2733DD5DB8A3E458A0ABF22B0AC3D729FEC3E3CB8F8BD4D58BE3D0BF04D3DB950403FF95908BF2DD5F2BCC983673C1327553F6B1D933E9ABF25BE819E6D3F2CBC12BFD29E32BF7A857B3EA701E6BE78E6A03FA4C5993E986A833E7EF6F73E7B8B2B3FF85E40BD4A6944BFFA84C0BE90521E3FA867CBBED2F25BBF32EF813EFDAE14BEB325773FECC9503F72BD6BBD7AE7233E6A5F293D0AF24F3EFEB615BF2A8E223FA870403FE970EC3C14E419BFAE9F723E93B970BE840A25BF181C64BD66A324BEB7F01D3FFC519EBEC8D0A7BE6C1B80BE7726ABBEE4F1083FF260193E888CCFBE6AA4A6BE863FF2BE612F00BE862E983ECBC2C0BDE0FB7BBEA02B2FBE3D83253F1392943E2D179B3B4C424DBF1CF7AF3E7888123F094E803EF4D9DF3E936D08BFE1991D3F4E9572BFC1BE20BE36B95B3E2C93D0BE6A671C3FCEBC33BE8793F3BC9EAF203FC264C63ECD54E83E6B7C53BF065B783E73C5F23E9F1AD3BE48A1433E66440D3FCF3612BF9AA708BF6D66D03E2719C1BD5C4C32BE7C5F9C3EF92858BE8171783FC6F3933EF4DDFEBE7F51DBBB9856023E12746DBF128A8ABE42FF17BDD239D0BD663ABE3E91CC80BEEC230E3F686C3ABF021980BE67FCB0BD3242F9BD931999BF4B1A083FB79194BEA59D68BE0E31A63DC01C433F37500A3EE351ED3D8C7D4EBF26349DBCB85F1A3CF10CE3BE20D2EA3DCDA7443F509D60BF68873C3C1FB9B3BE9361013F6D90573EC04200BEA037873EC01F29BE96AA5CBF9224F43DB67D343E34AA88BF1776383F0E5C99BDA471E53E3911F5BD0AC8663E41B6123F90F008BFA0FE103FD5097ABDF890493E530CA23ECDADCEBE38D6B63E",
      torch_tensor_2_32_torch.float32: "0x0400000090F4413FADEA4BBFC63445BE1822D9BE57D99BBE507503BF1895DC3CC30B8DBE6FF438BF6412153F9BC7D73EC132843EA74832BF5BA3B73D4E78853E5263D4BB409834BF3D6D373CF0AC233E0C1D0CBE2AC4843EEC9F13BFBB91133F8E9CC83EEF842E3FDDA9213ED82B39BF4F2EED3EE496913DF61745BC0A9EE6BE9D37CE3E372040BFD7B5B53EA8E1B8BE811014BFA43C93BC295FBB3E11672E3E6DB0C1BE99A633BFFFF1623E97416D3F20B4913DABF97DBFC584D23D4C2A003F86D666BFD62589BEF471053FE2BA4FBF2D94AB3E2725233E2EDD2E3FA1FE3EBF40338A3ED1CDEE3E46B93BBE3FC7843D95F9F23E914BBDBE8B6CDDBE78A0983D60C1823E",
      torch_tensor_96_32_torch.float32: "0x0400000034830BBFB985B83D60EB7DBD926B65BFAFE5D53BC3BCF2BE2F11A73E425558BFA15A673FBE37A03EBAB68BBE1E926DBC7BEB183E3FA3B43E32BACA3E4DA64B3E7D308D3E313B053E5A7506BE08E6F23ECA5B293EA7E24FBE19AA8DBE11EAD6BEA8EACF3D3DDCD2BE0F458A3FFD97B4BE41D5113F0B8C08BDCDC5D9BE66E9ABBD505324BFDCA8E83EFA3EF43EE0BA0F3FA616273F341EBC3ED155BE3EB8DA7F3E415EC23C6C6B533E01A733BF262D043E32DA06BF790A853E86E13C3E25DD25BFF1140FBF9524FF3EBCCACABE37DB06BFCE1D24BEBE3731BF961D833EEB048ABCFB671A3F130243BFF0998D3DC08298BC2CBD19BF03DAA63EFC3303BF45CC843DC53F17BFE0C8D6BEBDB025BED49A103F90610BBE1876653EFF2B0D3FD2C101BFA954803E5D93023F52EC8EBFEC94AB3D76BF9FBEECFBE83EE032CFBDC40482BB457B073FB49D89BEE7F430BE0E3B56BF90B4383EF570983EA3219CBCF9BBA63E81DBAEBE49DB7BBDA0FAEB3ED68CD7BE631A4EBF8C68183D7FB8893F091EE0BE2542CEBE5246863EEC48FDBE78356DBE4B17E33E3676A63D961D6D3CBF19B3BE186BF63EE18E893E4B64823E72A152BF6D4ED0BE0DA2583EF56A98BD7959913F69D33F3E61FA89BE510F6BBE7917DC3EAE39083E894F34BE8FDEB2BEA4D9DFBE6DAF273FF958F7BE9D160D3E9B278CBE86ECBDBD5C7B613DB780633EC0F9833CC7A310BFF5C7B23E2A4EAFBEC71C33BFAAE5243F796A16BF33802CBEFE7014BDF22CC5BD25441CBF5710DD3EB1A571BF71B2293E4583BABEA714103E22EEE83D69694D3ED78103BF48D7843E3D37833F38251EBEDA1AEF3CD504DCBDA1AA35BF30EFAABE3CBC66BECEFF4FBF1AC21F3F2C5B4CBE8096333F452B8CBDB92DD8BD6464643F565DCE3DF4A74EBC7880FE3EBCEFF43E1CB1F13D9889ED3E8D1B163F3FFC813E2C6C183FDAC84EBFB973423F68EE22BEEA447B3E844DA7BECC51043F44C6043FCCB7C73E33711DBF3D08E5BE36602DBF2981273E4D846F3CB3EA70BE2BEDB23E3A71D9BEA1D8ECBE7E29F0BEAD1F74BF60A3F1BEA74D9BBF95F3D6BE9266C43E9861973EB8A92E3F83689EBFDDD1EA3DE411BDBDE295BCBCBAABC9BD8A21073F4CA10B3F82D6053F6993453E0809EC3E96540BBE108A31BF87D0563F0536A53EFA76C73D5F7D59BE6361243F4160053E1733BCBC7080943E9B2AD8BE2669113CCBBCA83D3435643E8556543E9A5D0EBF5E2CDD3E9488FC3E2272C13D2EE91DBEB55A7ABF1ADA5A3F80E8B4BE94203ABEC3B939BF941200BE587BD5BEB950063E6438343E9EBD9E3EEA5815BF44B53A3EFB48E73E21A9463EB4257D3F47BFDFBE604B93BE1B4C7ABF0C28FFBE25395F3F05F39E3D9AE47D3E8A8852BEF167F23E175F23BF7CFEC13D7969293E7C9934BEBC6BE43C0216253FC4B7113FD5DE943FFCA8C3BDC195E83EB4E494BE279070BFDBFBD6BE062FCDBDCBC9AABEB0A6163E399FE33E2B28F13EB7F9D23E8BE98A3B6EDE523F5DB18D3EB5E3073FEF6B113F40285D3EF1FB143F3979C93E44C93A3EF599783EF6EB22BECD1CA33ED1C9A53E013E3B3C25B46ABF1E7E33BD72410D3F4B40B4BD9AB57EBD5A765BBD51B5983D2056223E1689ECBEFDACB23DA09968BF000F2F3D29CE8CBEF58EF53E37A25D3EC57025BFCDB810BF6EE51EBE2A85D1BD0734F9BE6CD2643FA562ADBD36C56CBE5B9616BD488F8EBE9D298ABE90D831BE3C3B01BF00699CBF8162783EB6AA513F0F0CC0BCAFBE87BE9D602E3EF6B9AD3EE630983EC72107BF6BFCB73E5B658BBF4D58F3BE2EE249BF4C59323EB4BEB9BE7963A1BED4AF323D2FE66CBE499E303F27608CBEC65F27BFC296DCBE6BACFB3EAA4A123FB387F1BD632620BF671E2E3F143A5E3C8CF0763E2B6EB63B3991EF3ED99196BED63C473FE78F303E4C47483E79459F3EFEC895BE589081BE9260253F598B7EBEC3FAEF3E4DEC393ECDC3C9BE94CC58BF7918C1BE86C8D33EBCF8AF3E5B00293F5D4104BFEDAD44BFB10A4E3D97708DBD38C9053FFA798BBEF94E25BF960D083EB66A333F7CBCFB3D88FFE23EEAEF73BE8C909A3FBB8AADBE1B103BBD3C7A0ABE0A5D4C3F8C5E00BF253126BF0C29CFBEE17E5C3E01C6E6BEA7EC983F784F7C3EFB24013F8E2A03BF1A898CBE4A22A83EE04BED3DF9A21DBF1021BA3EB9F619BDB3B2B0BE5EBB5CBEEA20D03E150FD5BEFDE465BE4D4667BF23B0763F690AD8BED06CF93E95B68A3DC53CABBE3A7F273E37BA10BF3A20BA3EC7D5123EDEEA5F3CCCA1E63E5682A5BE6FF212BF72DBEC3C69B499BD76461CBE79F5B53EDD752FBFF2D70F3EC55C27BF8EBE48BE2EF017BFE91429BEBC33B5BE5B4DA13F6FA1BD3E1B2C03BFF014A03D7D8641BEA1775C3F1EAE333EC0BBFA3E18DE9E3ECEB93C3FDDB1E63DD7794BBFEDD35E3EE431353F0702983F7A86AFBE617D45BF834808BE165CB5BEA6B1863EF59B8BBD220132BFD3D7773EE758B23DEA8A3C3E1DA570BF68EE0ABE6D3D493F1E3E913D50F15A3EBFD3DA3E2F4395BE6597223D0B21E9BE3C60BEBE76015DBDB129FA3D1761DCBED169C1BEC7C1B03D297C433F64290C3D1990893E8652BBBE5925BFBE567CB7BE906454BF2C9FE4BE8D1471BFD105B4BD141762BF7B460CBFF8CCA63E53EF25BD3C02CE3E5FC406BE5DEFBCBE74E31ABF5C8D5ABDED130A3E1DCDBB3E345EAF3D4D46A0BF648B283F43E297BFE19DA03DF2596CBF9F01283E246CF9BE36FC233FF937A0BE771788BEA8C6BA3DDD2847BF58128F3E8747753E5E8073BF919FB0BEAC84EFBE831603BE864497BEC83D0C3E8D3885BE09FE0EBE4FEDE73E14EAA03D4F9BB4BFD76C023F5E8E94BE33B5213E9C535ABF4EF0303E7D24F3BD21F6343E242586BF97D2E53DC2C0E8BC48241EBFC12F483D4AB2E5BE20BD5CBFB4A498BFB69A1A3F0EF182BEDC162C3EEE2BDC3E48159EBE38E08EBEAD3295BF38BABA3ECC3480BFC82130BFD4B5C9BEBDCB933C31DEA9BEF09B173FF9AB9CBE4585453FFE03153EE66A34BEA37EDABE670DFEBE701780BFA6A8A53D085C603A97D4753FC7A501BDFDC831BF9A4B19BF9BF601BFFB6176BD6907323F624C5A3E9EB1DABC1B37BF3D914DF63EF91225BDFF4B0EBF104E823EFE777FBEAD8B823D22ACD0BEB20C3A3FB650A4BD6F0B0B3ED69D07BF8C5F0B3F4881493F9138AF3E3584B9BEA5B6B03DE7348CBCAA10303EA37B3C3F385EB7BF817F83BEF600C4BEC77F4A3EFA02023E5825F2BE3752D2BC7137A1BE8F1163BF95B912BF4C0E6ABE8D276FBFD37EA1BD3115D8BE4A9847BF3F00F63D4AA3FFBCDCF760BFDC54A63FA81333BE409C4F3FA7811F3FA1E699BDE2BA9D3EC86E3B3E1173C5BEE069C0BEC51006BED415243F7FE3A4BE4F82AD3E01423ABF986316BF984D813EBB478C3E5D66B9BEDDA3783F8C9AE83E7C16A6BE0B197B3F13FD67BE1C3DBA3EFAAB9DBF38AAE4BE645980BD3BE840BF75FDB4BD2E25B3BD0978DB3E2D44C23E1DA250BEF69935BCD3800E3F1773C7BEC98563BEA52002BF7F34AD3E73DFDC3E0635C03EDA1BAE3E6EBF0ABD609F39BEC2169E3D91A6A73ED50254BE43CEC73ED10F35BF4DAEDA3FD91727BB7DBDB83E4C520CBF12D371BF6E89DCBE1C2B893F0355363F82CDB63DC043E3BE942148BD11ED133F610B3A3F6D2FB8BE365DB4BE48BA8BBF00F70D3E76566D3F3699993A736F97BE8017B43EAAB8363F746491BEE4FF06BF61A99F3E27A0BD3E5C71CB3EC464BC3E983C153F928F343F20F24F3EC23E0D3F32FDEB3E8B74C43EE31C03BE803FCD3CFCA6A13EA99448BE7B74663F2E4FBB3E867106BE00820B3F2C98C6BE1AC91CBE99D6C83E9201DEBCD71EE0BD440C113F2D7921BD52AF263FEC7B48BF8078C6BE20FC463ED47094BED7384DBF8132BDBFFA8A233E711C32BE8C710DBF3223203EC0724BBF63699ABEC8F9283FE2A2A4BE6FDB3A3F86EB17BC740C593E8BD2E1BE4BE7B43E0A83253ECD15DF3E144299BE89D04A3F539DBCBE831511BE498E373E897983BDC1DA34BF8740DE3E8CEB07BFBFF724BEC219273F154D1EBFEC113ABEC17AAA3F4A32923EC902CB3B835EAF3D4524C9BEC48FE8BD76A225BF5FA0FCBD0516313F78EB453EF3203DBE2154523E690120BE1676283F93A0F9BDF8E44E3E75E8203FADE92FBF7AB7503FCC06553EDE2EBBBEA55498BEDDF939BE5C0641BFEE26AE3E3D4532BF686911BEB3DF8DBDDE7F4B3E6422983CD89AB0BDADF4ECBE8E8637BFA316A4BDB9E7223E1E32EF3ECD9047BFEDC7433FE928283F0BA63CBF1F76E7BDEBB0C43D42A0033F2AAA953DA4F64CBF1787DBBE8268FABCC89B343E59E2BCBE6E8F5F3ED70C89BFD666193F52619B3E228DD13EFD47D53EAB6085BD10078B3D8182A93E082F213F934E2E3FFDBD95BEB1ECA3BD6C62233EF11C09BFDD2CD03E043402BF1F743CBFCD1C563FC239D2BE7E2BFBBD40E9943E435604BE76B526BFC0F3BFBE77A7873E23F0923E6EB1AA3E6FFFEFBEFB12853F251DBA3EA0646C3FAFF3F33D2EE3ECBD3B9B533F9D968EBF00F891BEAF0D9EBE1DBB82BE9DE007BF1C01373E502E163E95CC9ABE5EA17A3F81D2BCBE423ECDBCFE4E1ABF6D12BE3EACE1CA3D608990BE889CD7BEFF4A7C3DA0A3A4BEE9AA093EF9A010BF7699323F5F9F9B3FD397A73E09DEF5BE0A3CAABDE70B68BF41F43B3FCEB1073D51122B3F3318A5BFE63CC03E62C3B73E1A0CFCBE719632BE93418E3ED673F53E40F267BEE63E933E0180DBBCE1873D3F796A263E21250CBE8628173F84E1833DB0F4A2BD561716BFE8A20BBF6EA7ED3E5C00CD3ED4B629BF589C413FD8B2823ED902383F3FAF37BE33B010BE2C74BCBE2EA0193F2341A7BF98DDC7BEFD86C1BE60A58F3EBC7AD43E47B1353F9DE87DBE803ECA3D5FE28BBD10FD863ED47C0B3FABD6B4BDBDCAD7BE294F463F6B94BD3E696930BFCC492E3E6D020CBF6255BE3D6600B13E867B1B3FF39311BF5F555F3F84CAB43D39BA4FBCAD3825BF3C8F8EBE2109993E657E78BE6F18163E01AB34BF19D286BC7DFE4A3F09746DBE4BB6EC3E1D32A13FBA7AD3BED3933BBED3C54ABEF96432BDCCF1203F1FD1193FACA8343E948726BE878762BF032E1B3F1B9288BF064A00BFB8C4FEBDD0AAA7BE50B692BF39981B3E6AD223BF9931913D07F9D13ED11F26BFB3BA00BE47166FBEDC0BE13D88E5B13EDA2BA23E42241B3F318C39BF09CB673ED90807BED66665BF53BDC0BEC98D12BF0E0D33BDEDE346BE16741DBFF2FAF73E293639BE84CF7DBE0DA2653DB43B22BF927D813D60284A3FB9C2073E60D0A2BFD139A93EB977C1BB0A6E91BE53563CBF3CEB273FA8ED4B3FDDBBBA3EF3131C3D9F7684BE6F82BCBE0495103FFFB5153FFB275BBF3B0993BEAA34083F4491B73E9AD1763E3F91443FB5B14E3FE642E33E125D3DBF705966BCC8F564BFCF6D15BFD72357BFC2DAC33EA8B6A6BD8042F63B0D966BBE255C093F13E5703CEDA8B1BE9D817E3E191CD1BED2C83E3F50B05B3F5E4118BF80A2AC3EA17A05BFEA32A1BF0590603E0A0CDCBEA830143FD55120BFC6C2BEBE42EC603F8869F43E216F153F6333843E6C8727BE48D494BF2477D03D0EA9783E7174693E363C223F4C9FE8BE7EE8AB3E2F4A03BF2E3AD63E80129D3E6264CABEF78EDC3EF873DBBE8B8E3EBF466B6EBFBD1188BFE03710BF5A9F16BF7A7931BEBF66CFBE228F863E80F9253F6739E8BD406441BFB8E20A3F052A18BFE4791ABE84438B3E415EDA3EB35135BEDD2B903EE407FA3EF7AB033F502558BEB482103FB7140FBF322A22BFA2987CBE76D3B13E48EF1FBED7BB2F3E69538BBE3CB31EBD31B6293F671966BE20B57CBE3608F93D21C098BEC22339BFF7253CBFB812E3BEC8CC5DBE35DF043FDBC2DBBE70ECB23D0DDAA43FD082A5BE1CDC04BE700831BEA1E688BF087371BC15A3D13EDA22063F35240ABF37962BBFB89D003FA2BD6E3F21C2123F4702C43D15421DBF4EE3053F341417BF822E17BFD90F69BFDC5DB1BC60DF1ABFD85BD7BE3A471F3EEF250F3EE41BCC3E767D96BDB5333BBE4F0ED93EA7CCCDBE10A97B3E879B833EA92EDCBCE1C79ABFF9ED2BBEC24D9D3DBFABC83EEE61E33E392083BF2162253F7CD18C3FBD5C3A3F0301723F890F4CBF507214BF97EC973EDAF510BFCAE7683EB17DD2BE9484C93E72C7543F797B19BFAD0621BF7FC906BF689C98BF18982ABD607E9DBA6EFAC9BD4DCE583FB2A28DBE6B3AC1BE0CC73CBEA8EA4C3E16C05DBD48C77E3EFEFE20BEB7CB21BF14C36F3E544B883C0CABD6BE7F73ED3EA193A63EE7C4413D88460D3F732B623EA68A603E1FA0563D6BF313BEF1E6C9BB80C4A13EB1DCE2BDBC2C7D3E6CF8BD3D5E0FFF3EC9C8123D438B873EF441033F7F9504BE2AAD4E3EEB43B4BE2F181F3E9AC214BE639EEE3EC74E103F99AE163E007DBBBE4C41153C4B58D9BE12AEF83E81BB06BC2728B33EFA3939BF7B7D76BE55E7C0BD54B31FBECCB08F3DA9ABAB3D80F5AC3E4AD02B3F39743ABEF5F91ABFAEB4163F785816BFA0B9F73C71758C3F35159F3FD1E6ED3E497117BEB80EB43E72AE1EBEB76EC8BE1DBC0DBE7BDA78BDA7A1513F185E1D3E72044F3FE34A193FC52F37BF389909BFBC7C0EBFC468663F5260393F35EC803FF0D5313FFF70D0BD1A768F3E07C7B9BEF712693E68CB2FBE9E3E65BE85064E3FDAEE07BF2A76AD3EB3C9E8BE08E16F3F890B0CBEE20427BD8B75373FE3860F3F1485AB3E4C2F143E10F139BF3F5C353D1A79FE3C8E29623E86713ABE5498AD3E35F5EF3EEE2E2C3D9A80263E626888BF0BA7EEBDF22325BFF4D9F6BED9B1133DF77642BEE3DB743D7371B5BEE81989BE10E2A5BEFB19603E4F7008BE21AF58BFCC3B153E2911F7BDF33D133F2A8A3FBF5DCA253FB3B9DCBEDCE4B9BD04AA7B3ED3FE833E8D52343C2D517F3FC058883D2908F4BE54C9B63E1806DA3EEE460DBF2127103F1ECAF3BEA093C1BE77CE13BFDCB8A33C0FEAE33E7441243E3625BFBED4CA6EBF8BE79CBF6F4B9ABF62F8EBBE428F333E05CC54BEACA45FBEBC9BEEBE21E21DBF39B9EE3EA17A2C3F851F143F594A75BE3B71323E565C1A3F904D3DBED5392BBD2E228EBE619749BFAE64BEBE0CDD6F3E5678BBBD65202D3F489B29BFADBD1DBEF4F0B33C525F74BDECB102BE3BF388BEB69AB93BB96A57BE96F439BF4ED79CBEA84F1DBFCA7F9FBE8DA069BF1FA59FBD307DECBD23E6EBBD30119D3E10DF0BBFFC2DE7BDEAF234BF845190BE8F0383BE98F744BFAB90CF3C406F82BCA25B693EC06C123F9801D3BE0AF710BEBA79FA3DD5C121BF3D79C7BDC11C083FFA7B4C3ECC013F3CB6F50BBF94BC1FBE9998AEBE4BF00C3F8C4F2D3F94375A3E1D50933E89EE87BC14C53D3F0C0E003F255D0F3EC60052BFAD77AB3EFAB0DBBE845839BEEDA687BE68D30ABEE60B7EBEC4FED0BDA12D1F3DAF1CBD3E5C4FD7BE1FF6FC3DBE010D3EBC6FC0BE8555963EBB02433EC6C417BEE10C833E5B04F5BDCFD55DBFE6AD223F5BD926BF9EB9193FF80500BFA7FD863E793E01BE60BD1F3E8132E93EE826D1BE5AB02B3E2508D23E968D013F79ED813D6DC934BF8132F63B4AD7FBBD2B493E3FB0BBF03EE6BD783EE0096A3E630983BEE83B23BD69FD0A3F57E90EBEBBFDAE3E481AF53E9B13333F57583D3D7816D33CA17D2B3F38F8ADBE02432F3FACF89BBE2D642CBF3FF801BF676EB4BFEDD30FBFB2CEC53EB91659BE8B2413BFFD8118BF3D0291BEE0BD843E7CBA7A3F5602BFBFC94B1A3F5E36CCBE228779BEB06FB5BEBD756C3E51EBAC3DA4600A3FB83C483E5AE0DCBE8E90C3BD91A47B3D1967DFBA7F082CBF29AA59BFAD158F3EC4B0EB3E786388BE27C6C13F098E8FBE8CC3313FAD838F3FC3403FBF86EE5EBED78238BF4FEE1A3FF432CFBE9F507EBF8FA1B13EEFA96BBE6876ABBE3D88F6BEB68D95BFFC9FA43EC6A2DDBD834E5E3ED66D6B3FB8DA5CBF53EA043F6DB396BDCE3F73BC6B3E86BD8DB28C3E1A40963F9B7F863E9E76A6BE92CEF13DCD38D7BE52F7E0BE7088C93E2599023D52AE88BEBE24343F209BAABE4181343E67AF363EF2A045BF39A9773EC92DE8BE493CC4BD10D2E43ED62D9F3E66D0E4BD75672FBFDE88093FEED7A5BEEDC7C8BE7F4FA5BE8610A23D30F133BC5E0C8FBF43514D3F82D4C4BEFF3E43BC6F002DBF032263BCA7D07E3FD18E233FE7F8163F98D422BF3A8F333F5A47A13E00F1723E845A763E05FDF7BEDAAE54BFD5B33A3D153412BF7B3F51BEC1023FBFEDD1FDBE1BF4A9BE505A27BEB894863E384B0BBFB2731E3F76EF54BE0CA225BFC2038CBED39312BF11C2123E1F4F65BE506483BF2981263E99FBC5BE26DD9A3F74E7CABE8A1123BF769FD2BE75C3743E5BDF5FBF6DAB0DBF7EC6EDBD67F286BFF7CC843E2B01A2BF460E3B3F1059873E466904BEF01333BFD7CCE2BD57B5A53E7A95143F52B68F3E7A61773F7CB07E3E5C36693FE89C66BE8535F43D8040CEBEA53B323D2797C03D68F7FE3E58F2CB3DF6E10B3F2A290ABFADA6E13EDC1D32BEB70893BF727FB63DF0B70EBE3A8DD6BE3DEDB5BDE49627BF10269FBFBB79C53ECDD0013EEEA65CBF6547583FDDB981BE48D807BD5C32C2BEFE41E7BD1E9BA33EEB56143F0A91A03EF30F3F3DB1F6BEBEF26CB23E431AC23D2840F4BE9E4AA3BE5CA83BBF47E923BD40ED85BE26F159BE091819BF481D15BF604AFCBEA0B8483EC0E3513EFBF30DBEFC958D3F2E08193FE8AEE8BE18D6663E655D323EEA7523BFB11DE9BD0F54E63E515405BFB64813BF8609D63ECD326FBEE97348BF06C11C3FB9EE5ABF3A8EC4BE15F0AD3EAEFEADBEFB2900BFEDE8123F23E2CA3EC9AB6DBE2044E43E96613CBF600825BF53303C3E637291BD3C9920BDE4D9A33E1E023E3E8EEEEE3DAFD3603E0A5C8DBDD6C4573E886C38BF67B8DC3D8EBE58BF92A1C93E3FDFC3BE6EC222BF9077A1BE4BDE34BE86F6613E4B51AE3E039BB63D4A17533F389029BF1F62133E5D89B83C42F1B3BD395E57BE5D45383D9BEBC23C3C1754BF2D7A373FA02AA03E8E7310BE926E7FBDBA38573E2E735ABF9C16B6BEB5D555BED067103F9AEB0E3FA43181BFBAFE093F282AE13E4A6A4B3E580276BE8D0912BF3B249A3C0205223D3B0FAD3EDC92183E8C3826BEB2CDF63DBD233EBF5B4F383F0FACA63E2FAB3D3F8F8924BF9F66333E0885243F7F80AB3EDC648F3E8894D33ED2B39F3DD5D189BF1F4E2CBE3E38EF3E1A7FEEBD26EDC9BE235E733EA9B5CA3ECABC6BBE3A2E693EFF06A13EFB31C73C88652F3FBAEDCA3E3B5E04BFCC7EC2BEF9A92EBF15E44EBE00C1F8BD8BDE9ABF7CF9193E8D6E8FBF8DB5103F6A2E3A3DDD46C63E00670BBEC508023F917DDABEFBE3813E4F82743E8949DABDE495913FBD24123FF837EDBE0852C4BEE78CB1BCA5150DBE0E48533FD36E013D27C6283F64A582BFBEEAACBE8468363FE0A971BF81BB2F3F44E1173FC2F4D1BE8623AA3E3589AABF88B6993F3BD14BBFDCBF1F3FE7D500BFA319343E43B381BEF1941ABFD7E6003E3F569ABF560DFF3EF8954C3F6ECF5F3BC6F6303F697A333FBAB0A7BE985E823EF0FCF03E11E31CBE20E706BFC2D6A23D70CAED3E79CA0CBD944257BFB0ECCEBEF8C9CD3D47BC1A3FA81D9BBC34BEB4BD3D94C7BE28209ABE5D725F3E30F5933EDF280F3F3690093FEA70013EFB00013FFFA9973E64D22CBED5C05B3EC9D451BD8B68903C25784C3FB1FBEEBD7E5C00BFFE4292BE61F17DBFEB82E3BD20FDC4BDFB6F6D3ECC7FCD3D2CE084BDD52CB0BD5F4AEFBE97BE2A3F0EDC18BE2681A3BEA35604BF29AB573D214287BFF2241F3FFE1445BEBB0D32BF35FC3CBE74874BBF475D153E544C4EBF93A8E0BD3E94343FF641003F57AA2C3F06452A3F6673323D648B5F3E924C663FCB7B553E1DF8E33E35FDF53E19987EBE11D7E53A3774D63EF31A3A3E99EF553E213ADFBE98E8C4BEF9C41D3FCBC63A3F390BA3BD1614B7BD3BA8B9BDFC7123BF2F55DABDBCF5AE3EE9644D3F98D4133E2ED2B63EBB4F98BCDBAF1DBD282C26BF7733213EA4CCAF3DC2C52F3FA43CA2BD330E5BBE896A6CBE89996ABED03304BE26D0D83EA0B210BF9917393F5DB0783EB27F0BBF63649FBEC0EC2FBE08DA9EBEA569D63DC361B2BDBB2B81BEF73D083FB3DAE03EC9264C3E9FB2CC3E44C8293EB517AC3ED1A132BFA9CDC3BE8EC63E3F54E2983EFB207DBECF78A73BC31361BF187C193F8ED89A3F6E33943E2CDD043EB6A326BFE983823EEC5C633D40DA863D0E75D0BE707EC33E218DE8BE41EE3EBE9AD03DBF3ECC363E5F1B1ABF2E3B13BE6868FEBE98DCE03EF39A833E24E0C83EA9DC4EBE32F1EEBE58C63B3EDBADB13EC59ECC3DE2624DBF9B108ABE52E5CDBE1A94DABE183284BEB200483E72DC83BEAD10B33E743FB1BE2CAFC5BE30D9ED3EF2B1883E605A7F3CE86D3CBF4B4DE5BC9F1E97BCBCBAAE3EEEB72BBB2DB1623CFAD9B8BE9DBAA53D9572B4BE1CA3113FA280DC3B7D799D3E6D96D03E87B00FBF7B3CD2BC7B1C27BFD352C6BE2426673FEC61423F1D2F7FBF78B1F9BEA455283DC7BF873FB0F2C43DC497933EEA9C6DBE576584BF304BCEBE96684C3D845ED53EE3A3B0BD938F533F7FC390BF85D9A2BE4547B13E59A7773E81FD263E97CFE93DC4AB11BFD0DCAC3E7CE8E3BEF991E2BE7ABF9ABD0569ED3DD9382F3FFCBBDF3E92012DBFF8DD4FBE7E7F82BE00A8903E44B3A0BDB467213EB852883F35D88C3F8EB37EBD100E103B5D063BBF7731133F035C723F013950BE62467DBFEA79883FDC6F91BE97C3113FB756A03E44E8953C62944D3E562ED6BEFD7DCABDE8C2ABBE0CAB50BF811523BF57ED3EBEE821CABC0B4757BCA13DB53E6B7D8ABE3B36133E175F173EF0DB1C3FDF0643BE627752BF5AF3D3BE95B5D6BED36FE13ECFE781BF50B1383EE8397FBF4B380B3EF2947BBF331740BE4ACB273E8E02A73FBCB2DCBD2DA7743EEA91383F4508FCBE44081FBF997E9ABD0DC0A53E5D4A01BF16D85F3FFF4FDE3D94F7A2BEF7E481BEA8674CBF9E9998BECCE73A3FE6408BBE2250003F4C4A78BFFD9FAB3EF46651BF50A7493FA4878B3E5EAC5EBED8F1843ED25126BFB0BFE4BC4BCC0A3E52E914BDA644213F88A615BF00D8C6BDCC64A1BDFC7B51BD32B49BBD60AA5ABFD115F5BE21022A3E132908BD8BD9023F565F9E3FDC48043FFBD6CC3E34CED53EA2FF4C3D901DBABED9C95CBEF932703E7797A03E387F42BFBA0151BE913A11BE3A0278BFD0407ABD367BEDBEE5C21BBEAFC628BDEB2BAFBEB03B353FFDDB84BE3E75B2BEFF79DB3E6F8C953E9E159CBF5AA9123F7E94B53B1342B93EE04911BEFD811F3F790C143FE428613FC5DB9B3D7D6A0A3F0C13C5BE1B1D9B3FE0FF1EBF2F71ABBE4903003FAC0913BF644E9F3E408C9D3F3ED52D3FD3ED123B40041A3A1250D7BA2AEADE3E2ACC0F3F6FE6823D3FCB59BF766B913E6B0D8B3DAB78823ECFFF2CBE0CA1FF3E9AF4F93D0BBBADBED84B42BFADCB8EBEF6D730BEA70B7C3F4A9D19BE8A0A0FBF3CDA353F126460BEF735843F53C28CBE9673B03EB51508BFACF003BF603C8BBEEB9C05BF8125ABBE5990D7BE42ECD4BE9FB7113BC0D7E83DD4F7233FFBC45B3FFBCCADBE45C21ABFAC47B53E8C5842BE74219A3EBF8C7C3D1D0FA6BEF24638BF36628EBFC90AC1BED56225BE520BCD3E881CB7BD2DB12E3E2BB63CBEE8AC9FBD6EA22B3FABAB373F5DBF803E3FE6AF3E945F57BBFD25E4BEBECE92BEE5CAEEBEF702DE3E05C4D63D5EC748BF9C7615BFB724663E2C86403F134822BF6E8C04BF8C8138BE34C1363EF64728BF4EAC97BFDF2999BFC45B94BEF7AC8ABF02FC093CD69D4EBE1214DF3D35FAA23E8E6A533E99EFF5BEE44069BE39A08FBDE0B3073FAC86E53EE679A03DD08AC13EB6C40E3E29A8253F9072243E78B4323FF41068BE8FC6F03EAE09B3BEF0956ABFFFE59ABEB9DB5FBE904E4D3EBE1A52BDBAACBABD8CB06DBEE3B907BFA198BD3CA0A66BBE6ED794BFDEA3543E8E40B1BE23DBCA3EF8E9EBBEF252093FB311A73EE3FAF1BEBBCE81BF28BF14BFAAEF1C3D3049B6BE2D09D43E6C705A3F02D1E5BEADFC023FABA289BEEE030EBE29AEE8BE740B43BFCD4E61BE1F93913EE0F9A1BED6638DBF396FD73EF3A1EB3DF8F6D2BED9113C3F750B863F392C71BF1A7A00BFFAB21ABF6689D4BDF43C9FBE3A47B73E4023183F5C7613BDADC41ABF5454B9BED92F223F1282C63E671E253E192779BF3D7F81BED227C0BD764646BE82AF8A3BD71D33BF4D380E3F13046F3F1F5B103F7B77F23DB7FFB33E4B99973D9F6433BFEF7ECCBE19DC873DF2CF343F5271E4BED177EC3E66876BBEE909E93E54C00EBFD5E62D3E5D6F0BBF8E747CBD63F0183EEB00B1BD3AE5483D157C9D3EEDCC1DBF1F7A713DB41A63BE79EE6E3DA87324BFE3F83A3F020A973EB07F833F94832CBEF595343F9833CF3D85B5F13E8DCE3EBFFBFFF73E8C73AC3E4D7075BE375224BFD8B7363F32F0A0BEEE892C3F518AAABE3AA496BDC018C93EB3BEBE3D7E0D6C3E5D511EBF25E616BFE948A53E8C681A3F404491BD6152193DE0762BBFD024DD3EBB1AF43EA8E79D3E96990F3F99E3CD3EED66DB3E3E52E1BC76F0F4BDAB6BF1BE338B3BBEE808EBBD6E763CBE8120D83EF864903FE167EABE96FD3DBFAD38AE3D1046ABBDD47AA23E00B0523F794EB93E8B2B7D3EBFF184BF214E273F9A3B5EBF3E3A6A3DF6FD0D3FFD1F183FB38E613EFF7AB9BD60A938BEF5A86EBE5E283F3FEBD5FEBE29A20ABEA70002BE721045BDA2D2473F4B2B0FBFE39AAF3E009B963EB735183FA1A9A6BEF5514CBF11AF4B3E2FB6AC3E50CECDBD88F3E13EC13257BD5C5824BFA8ECA73EB49628BF44390DBEA94B0BBE8986903D3805993DB03831BE4FDFAF3E1BE3A9BB3D2C3B3E06286CBFF3F1C6BDE3AD83BF9F2350BFD85B6B3F618AD33EAB70153E7F482E3E437360BF75C5E33EA17B053DD2E051BFC6A2513E17D0443E767D2D3EE6C559BF07B0A1BF1B5A1BBF592A4E3D8B28F73D9841813E774BB13E191D5FBF8267803E3D73ADBFEDB86F3E927B9E3E9BF4E13E5864C73EDDD4323FC435913D6FACB03EF57EA43E6E76CEBD2DFA4DBEB870A33E8F9BA33E4FA1BA3E0E279D3D333370BFB81C0DBF27F2BC3DCF9F6C3F0274C0BE7D4B973E3FC3CA3E47C50EBDD4BF99BC440B10BFC4D3063CBF06B8BE1C911B3FF669123E783564BFEA39843FDCD4CBBEF4DF093FFF9F513FA995743EA74EACBEE3BBD2BE6B748B3E224A4FBF02540A3FCF18F1BE5C48F9BE826B8A3FD7D95EBF8F1833BFF12247BFEDC3C7BDA94F693F6AB639BE5F11ABBE7F4C703FBEA1A53E3CF25DBF18A9FDBEB5562ABF2CB68CBEE1C00CBF9A833FBFD93854BFDAD9DC3DDB611EBE4CD1EABE146DB9BF5BA6E0BEE7A63A3FE1C099BEE29F703DFCFD783F87360EBE4DF7083E42EA36BFDFF064BE98AD39BE0F849EBDCFFFB9BD5732C83E7B5B18BFB5C8353E3D31D4BEE902953E2364AD3DAC6C4C3FAFE7F3BECA70653E05F8773E066A7E3D30C6C4BE622058BF6C0D713E14CAE13EFD65A83E94CD81BE1E8868BFEB9D853EA23DD23E3AB44C3F104AB1BFC75815BF23D7AFBE1C4C51BF7AAD263D6CA503BFD6CC343F3F4471BFC66CBFBD55E0B8BE74984ABFF6111F3FED1DBE3EF10C033F1560753EAE0B0F3DD9DEF23D1EBC91BE6A2C1ABF20E91B3DA8A4BF3E267904BFA4BAA23D10121BBE11EABD3EF66775BD531FA93E5DBFCD3D823C2EBF1B2ED1BEF0D172BFDBF9763E58AAE73E2A562F3FAD97A2BE03F809BDEB521B3E91FA7C3F4EA034BF6F5F85BF1CB5883EA543E53D0AB3E33E98621F3D6F6379BD5AE6473C6C73003F74C44ABF8FE0D6BE1008FF3C0282C23E2D1B5C3ED3CF0CBFC67362BE47F9513F9CA16FBEA5DF783FBF14C2BE72EB153F97D0B1BE92530A3F942B95BD8771083D5EB8713FD3C087BE20CD00BF2A1C113EECC5D73E236DC83E2E4415BF4066E73EA3BB8B3E30E64E3FB60A9B3D3F31CA3E2577163DD214893D9F6D1C3FEFF693BE1BE6B63E11BA433F0B0508BF985B5BBF992FA33E143412BFB2A421BFB152323F8BABBDBE2129EABE2909E8BDCC691EBF7A0D71BE197E963E47B198BAE1711EBFFE108A3E589B3FBE0D998FBDA6F9FEBEF890A3BD0D8691BDEFC8B63EA785483CA2862B3F66171D3FF742AE3E2379923EB220713F925C0C3FC246D13D0E5C8ABFF4D06B3E9786623E7D2A81BD1A16143F38EAD2BEAF6BA2BEC6FFBFBFDC605D3D27DF9CBE53F4DA3ED2AFA43D90D3623FB618C53E9454A43EE885003ED150AE3EB177693F4A7729BECA4E883FA270E1BB96ACEFBE1A1672BF9B636BBE4ADB6CB9980A12BF922D5BBFB3BDC2BEBCC74D3CC50629BFFC65653E44A2353F411B24BF98259BBEF624EEBD7DE563BE349B4ABF25A78B3FD1467F3E3C95783E59CB4D3EB984123F63C669BE5AEDF1BDD1C0CFBD512B943FFD899E3E479D5FBD14CF283F73952E3E095EA13E60CD81BFDCA387BE1013E4BEA57F113F955B7A3EF8072EBFE244CA3BFA87A23E2E4F893EB4A56E3DB7F32F3F01C206BF692717BF225F16BF8D95163F461FE6BE7306ABBE0B3F5E3E79C005BFAA5B3EBE677D0A3D3F2E42BC0542AFBC39347CBE84DCA9BE6C681CBD0C50B43E1D15043FCD5A173FA6E31E3FAA8AA53E6D86693FCC6A093E0B5117BF7141923E1F10153F135C993F85FFD6BD039D79BE15AF02BD1BAE803E5E58BD3E63B7AEBEADE43E3EC7CD35BE3A879BBD4DD79D3E5EA5813FD83D0F3E0445C8BD9FFAE53E7098E23E290CF73E0B441F3F282DA53D258C0F3E47C30EBEC954C2BE63DBF9BE3ECECEBDD33B88BEBC0507BF0A733F3E5D5DA8BF13EC8ABE364CEBBCFD5B463E2E8A92BE18C011BF964F4ABED72076BE3F0B42BE82BA72BC7B5D23BF39D6933ED834FEBE33D5D5BC9517EA3E144D50BF6707E9BEE4C7DFBE21D210BE1963023F303AFABDD9F8103DFF0ADFBE2D9DF23E7D3398BEDC233B3F5DCD0EBF39393EBF3D4842BF51D0A3BEDE39C8BE779D1CBF0443A53D1EB343BFBA15AE3D469B0ABFE02DB4BDA403ACBFA1A0C03E4AD1673E7A2F80BCA0E76EBD53999ABE6080A2BE52213F3FAC956DBE14975FBE30B21DBF8974343E9EC1E6BE4413933C18A3173E21C4D63E4101AD3DC198343E7B1901BE0972073F5F37E83D93E5973E57EDAE3F8DC8E63E810ED0BE7A1C8F3E6234B2BD6F9645BCF8A230BFD8042EBE111EC2BE1A044DBFD54F5A3E5D0F2B3F253A8E3C6A79523EE9811CBF552509BFA760873F58B741BC0856353CD017D4BEAC98FEBE581071BFD1AC34BDFB0A12BF913BCB3EC330503A844B3A3F2E9E04BE723968BF65F3E03CE1F0733FCAA07F3F915D633E12E3DDBC4EDCB3BE82A7333E0487D83E0FDB83BE24986F3F4D06C5BE2B33F93E873CC1BD1FEB0B3F821B36BE7B1C993E8676153C86E79A3DF99030BF77485D3EA32EB53E03A3EFBD7413D13E968EE53E475B2D3F6C37B23EC747553F2DCDEABE26DF373F35B2FABD7198BE3B9245B83E2416D4BEA41ACABE6CD629BE55BA2DBD361E2DBE7EDE6DBD90BE973D57C9133FB2B78FBEF62F9BBEF6F25D3E65B8B13E617947BF7CFAA6BE40CB95BD57C9073F5AEB69BD097641BA8E3EEBBEF3940CBE76133C3F9CA8C53E160063BF4C27A0BD8CD7383EF97F7F3E3DE8E2BEAEE7C0BEE2171BBDA7B9263C77EB1E3E177328BF1DDB123F7DE9633F8050D13B07B078BFE9F3A43D97E6E8BE7D9A6E3F553B22BE5A6D953E543C12BFB757763E9766783FCACF7E3F1DA55BBE371819BFE26DA63D4EC72E3F365C57BCAFB84FBF8400F3BE58E6CBBE7FA31ABFF06E10BF3D8A053F7894503D7D6AF1BEBEC685BE02EDC83D883900BF4652953E409EFA3D2A4F1A3F5E020ABF7F4F71BF3E5EF33E62C7203E8E7091BF75D6BFBE7F9E99BD6008393EF361E2BDF598D5BEF2EE013F29A007BF6CA548BF9D8442BFD4A5ED3D8ABAB5BC61AA813E365371BDFF09F23E776C5B3EAB882DBDA5733A3E1E9B8C3E173482BF4903B6BF78F9263FD14C193ED80FCB3E4214903F6DF3F83DE9BBE83E7357C13E6B62CB3E66CE32BF8A1D573FE61739BFFC24303FE02CE1BE8B97AABE8DFA3B3E2FCA57BD9A266EBE038A903E39AE2ABDF657B23D8C46113F47A3733F9409CDBD792C52BE5A7729BE4282A33E47BD5DBF1EE5F9BD14719B3D1947DEBEF466173F4445F13BABD2423F7F90E33EDE3509BF62B01FBDACFDAF3E57B4C9BF6E115EBE2CAB7BBF521D84BFD83B1E3E202908BF76EE77BFAA3122BE874839BF661FB43D7DAFB33E81B925BD3C8705BF5446A03EAE330A3C864659BDDD5EB43EF9291ABFA6D04BBEBCEA92BE5C49003C4C04C3BE95139DBD94188F3F07D3B6BE442D91BE6FD541BEB0A33ABFA94BFF3D25B811BE52B5FEBD706E6FBE0A7A003EDB711B3F938CBABFDD41053EFEEA1FBF91A01A3FAC875ABFCF699FBE6332E0BDB3A19D3E7696093F0BE6F6BEAB6A913F93DCB13EF08D553EDC2F5D3FF72BE23DF60F463E3DD151BEE96C65BD8E8F4ABE371AEF3E9BB2CCBE0400B23E72BA51BD68DB893E02A609BFF581A8BEC1180D3F9A7D253FAF439FBDDA54EA3D02C2D2BE400895BEF243B0BE29AC6F3E9622D0BD3A6A4A3FDB95A5BEAA07193F7C4032BFC355253EB9F5433E7EE59E3D8D928ABFADF51BBF158C9ABF1CFF263FCA47AE3E0E599FBF030FE03E437484BEC0010CBFB336863F2869D7BE569B51BDEAF2E2BE77F249BD7B86F53E1392693EED011ABF91899BBEEEA39E3ED74880BEB2BB0DBE6C88753E4067A63EA8551B3EC61D223F16F0F93E01748C3F7405983DB5E19B3EECD8E4BD190779BEFFFB173C88226A3CF2F23D3E2BBA33BF5FC06FBE6341E03D6F20673FF5B8C03E30CE25BEECD3E5BD05CBAABE000890BEEE95843D39B897BF4BD95EBE468FECBD4DFA933E775396BF2599BCBE8B10EE3E044749BE2BC0FABD704620BDAC05C9BE6DEB913D91A8EA3EC872263D86DB053C472181BF3E36B63DF1B0F83E285B923FE2E154BEA068CF3E6320CA3E39EB633E7CFA5E3E510624BEC46E86BC9AAF3F3E15ED2FBF17B3DB3CBC05313F0F33EABECC3A4DBBB1630DBF713E3C3EB919323F2FA8153DBC3D4BBF1A3B3CBF728D523F19504D3FD95D2EBFFC98153FD32F03BF1DE261BF0F5EE3BEC50D39BFC1E40ABF05C218BD161EABBCF0D7A8BE3ACB6EBE5C694E3E4583013F490637BF03BD04BE8659803EF8F9643F93A0643CAB11D63EC7871BBF4561ECBEA53B05BF80219EBE171C14BF950197BE47E5D43D84EF453F",
      torch_tensor_1_32_torch.int64_1: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_32_torch.int64: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000080000000000000009000000000000000A000000000000000B000000000000000C000000000000000D000000000000000E000000000000000F0000000000000010000000000000001100000000000000120000000000000013000000000000001400000000000000150000000000000016000000000000001700000000000000180000000000000019000000000000001A000000000000001B000000000000001C000000000000001D000000000000001E000000000000001F00000000000000"
    }
  }
#-}
