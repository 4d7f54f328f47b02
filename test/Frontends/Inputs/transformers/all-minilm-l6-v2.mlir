#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> (d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map6 = affine_map<(d0, d1, d2) -> (d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<2x5x12xf32>, %arg1: tensor<2x1x1x5xf32>) -> tensor<2x5x12xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c8 = arith.constant 8 : index
    %c2 = arith.constant 2 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant dense_resource<torch_tensor_12_torch.float32_55> : tensor<12xf32>
    %cst_5 = arith.constant dense_resource<torch_tensor_12_torch.float32_54> : tensor<12xf32>
    %cst_6 = arith.constant dense_resource<torch_tensor_12_torch.float32_53> : tensor<12xf32>
    %cst_7 = arith.constant dense_resource<torch_tensor_12_24_torch.float32_5> : tensor<12x24xf32>
    %cst_8 = arith.constant dense_resource<torch_tensor_24_torch.float32_5> : tensor<24xf32>
    %cst_9 = arith.constant dense_resource<torch_tensor_24_12_torch.float32_5> : tensor<24x12xf32>
    %cst_10 = arith.constant dense_resource<torch_tensor_12_torch.float32_52> : tensor<12xf32>
    %cst_11 = arith.constant dense_resource<torch_tensor_12_torch.float32_51> : tensor<12xf32>
    %cst_12 = arith.constant dense_resource<torch_tensor_12_torch.float32_50> : tensor<12xf32>
    %cst_13 = arith.constant dense_resource<torch_tensor_12_12_torch.float32_23> : tensor<12x12xf32>
    %cst_14 = arith.constant dense_resource<torch_tensor_12_torch.float32_49> : tensor<12xf32>
    %cst_15 = arith.constant dense_resource<torch_tensor_12_12_torch.float32_22> : tensor<12x12xf32>
    %cst_16 = arith.constant dense_resource<torch_tensor_12_torch.float32_48> : tensor<12xf32>
    %cst_17 = arith.constant dense_resource<torch_tensor_12_12_torch.float32_21> : tensor<12x12xf32>
    %cst_18 = arith.constant dense_resource<torch_tensor_12_torch.float32_47> : tensor<12xf32>
    %cst_19 = arith.constant dense_resource<torch_tensor_12_12_torch.float32_20> : tensor<12x12xf32>
    %cst_20 = arith.constant dense_resource<torch_tensor_12_torch.float32_46> : tensor<12xf32>
    %cst_21 = arith.constant dense_resource<torch_tensor_12_torch.float32_45> : tensor<12xf32>
    %cst_22 = arith.constant dense_resource<torch_tensor_12_torch.float32_44> : tensor<12xf32>
    %cst_23 = arith.constant dense_resource<torch_tensor_12_24_torch.float32_4> : tensor<12x24xf32>
    %cst_24 = arith.constant dense_resource<torch_tensor_24_torch.float32_4> : tensor<24xf32>
    %cst_25 = arith.constant dense_resource<torch_tensor_24_12_torch.float32_4> : tensor<24x12xf32>
    %cst_26 = arith.constant dense_resource<torch_tensor_12_torch.float32_43> : tensor<12xf32>
    %cst_27 = arith.constant dense_resource<torch_tensor_12_torch.float32_42> : tensor<12xf32>
    %cst_28 = arith.constant dense_resource<torch_tensor_12_torch.float32_41> : tensor<12xf32>
    %cst_29 = arith.constant dense_resource<torch_tensor_12_12_torch.float32_19> : tensor<12x12xf32>
    %cst_30 = arith.constant dense_resource<torch_tensor_12_torch.float32_40> : tensor<12xf32>
    %cst_31 = arith.constant dense_resource<torch_tensor_12_12_torch.float32_18> : tensor<12x12xf32>
    %cst_32 = arith.constant dense_resource<torch_tensor_12_torch.float32_39> : tensor<12xf32>
    %cst_33 = arith.constant dense_resource<torch_tensor_12_12_torch.float32_17> : tensor<12x12xf32>
    %cst_34 = arith.constant dense_resource<torch_tensor_12_torch.float32_38> : tensor<12xf32>
    %cst_35 = arith.constant dense_resource<torch_tensor_12_12_torch.float32_16> : tensor<12x12xf32>
    %cst_36 = arith.constant dense_resource<torch_tensor_12_torch.float32_37> : tensor<12xf32>
    %cst_37 = arith.constant dense_resource<torch_tensor_12_torch.float32_36> : tensor<12xf32>
    %cst_38 = arith.constant dense_resource<torch_tensor_12_torch.float32_35> : tensor<12xf32>
    %cst_39 = arith.constant dense_resource<torch_tensor_12_24_torch.float32_3> : tensor<12x24xf32>
    %cst_40 = arith.constant dense_resource<torch_tensor_24_torch.float32_3> : tensor<24xf32>
    %cst_41 = arith.constant dense_resource<torch_tensor_24_12_torch.float32_3> : tensor<24x12xf32>
    %cst_42 = arith.constant dense_resource<torch_tensor_12_torch.float32_34> : tensor<12xf32>
    %cst_43 = arith.constant dense_resource<torch_tensor_12_torch.float32_33> : tensor<12xf32>
    %cst_44 = arith.constant dense_resource<torch_tensor_12_torch.float32_32> : tensor<12xf32>
    %cst_45 = arith.constant dense_resource<torch_tensor_12_12_torch.float32_15> : tensor<12x12xf32>
    %cst_46 = arith.constant dense_resource<torch_tensor_12_torch.float32_31> : tensor<12xf32>
    %cst_47 = arith.constant dense_resource<torch_tensor_12_12_torch.float32_14> : tensor<12x12xf32>
    %cst_48 = arith.constant dense_resource<torch_tensor_12_torch.float32_30> : tensor<12xf32>
    %cst_49 = arith.constant dense_resource<torch_tensor_12_12_torch.float32_13> : tensor<12x12xf32>
    %cst_50 = arith.constant dense_resource<torch_tensor_12_torch.float32_29> : tensor<12xf32>
    %cst_51 = arith.constant dense_resource<torch_tensor_12_12_torch.float32_12> : tensor<12x12xf32>
    %cst_52 = arith.constant dense_resource<torch_tensor_12_torch.float32_28> : tensor<12xf32>
    %cst_53 = arith.constant dense_resource<torch_tensor_12_torch.float32_27> : tensor<12xf32>
    %cst_54 = arith.constant dense_resource<torch_tensor_12_torch.float32_26> : tensor<12xf32>
    %cst_55 = arith.constant dense_resource<torch_tensor_12_24_torch.float32_2> : tensor<12x24xf32>
    %cst_56 = arith.constant dense_resource<torch_tensor_24_torch.float32_2> : tensor<24xf32>
    %cst_57 = arith.constant dense_resource<torch_tensor_24_12_torch.float32_2> : tensor<24x12xf32>
    %cst_58 = arith.constant dense_resource<torch_tensor_12_torch.float32_25> : tensor<12xf32>
    %cst_59 = arith.constant dense_resource<torch_tensor_12_torch.float32_24> : tensor<12xf32>
    %cst_60 = arith.constant dense_resource<torch_tensor_12_torch.float32_23> : tensor<12xf32>
    %cst_61 = arith.constant dense_resource<torch_tensor_12_12_torch.float32_11> : tensor<12x12xf32>
    %cst_62 = arith.constant dense_resource<torch_tensor_12_torch.float32_22> : tensor<12xf32>
    %cst_63 = arith.constant dense_resource<torch_tensor_12_12_torch.float32_10> : tensor<12x12xf32>
    %cst_64 = arith.constant dense_resource<torch_tensor_12_torch.float32_21> : tensor<12xf32>
    %cst_65 = arith.constant dense_resource<torch_tensor_12_12_torch.float32_9> : tensor<12x12xf32>
    %cst_66 = arith.constant dense_resource<torch_tensor_12_torch.float32_20> : tensor<12xf32>
    %cst_67 = arith.constant dense_resource<torch_tensor_12_12_torch.float32_8> : tensor<12x12xf32>
    %cst_68 = arith.constant dense_resource<torch_tensor_12_torch.float32_19> : tensor<12xf32>
    %cst_69 = arith.constant dense_resource<torch_tensor_12_torch.float32_18> : tensor<12xf32>
    %cst_70 = arith.constant dense_resource<torch_tensor_12_torch.float32_17> : tensor<12xf32>
    %cst_71 = arith.constant dense_resource<torch_tensor_12_24_torch.float32_1> : tensor<12x24xf32>
    %cst_72 = arith.constant dense_resource<torch_tensor_24_torch.float32_1> : tensor<24xf32>
    %cst_73 = arith.constant dense_resource<torch_tensor_24_12_torch.float32_1> : tensor<24x12xf32>
    %cst_74 = arith.constant dense_resource<torch_tensor_12_torch.float32_16> : tensor<12xf32>
    %cst_75 = arith.constant dense_resource<torch_tensor_12_torch.float32_15> : tensor<12xf32>
    %cst_76 = arith.constant dense_resource<torch_tensor_12_torch.float32_14> : tensor<12xf32>
    %cst_77 = arith.constant dense_resource<torch_tensor_12_12_torch.float32_7> : tensor<12x12xf32>
    %cst_78 = arith.constant dense_resource<torch_tensor_12_torch.float32_13> : tensor<12xf32>
    %cst_79 = arith.constant dense_resource<torch_tensor_12_12_torch.float32_6> : tensor<12x12xf32>
    %cst_80 = arith.constant dense_resource<torch_tensor_12_torch.float32_12> : tensor<12xf32>
    %cst_81 = arith.constant dense_resource<torch_tensor_12_12_torch.float32_5> : tensor<12x12xf32>
    %cst_82 = arith.constant dense_resource<torch_tensor_12_torch.float32_11> : tensor<12xf32>
    %cst_83 = arith.constant dense_resource<torch_tensor_12_12_torch.float32_4> : tensor<12x12xf32>
    %cst_84 = arith.constant dense_resource<torch_tensor_12_torch.float32_10> : tensor<12xf32>
    %cst_85 = arith.constant dense_resource<torch_tensor_12_torch.float32_9> : tensor<12xf32>
    %cst_86 = arith.constant dense_resource<torch_tensor_12_torch.float32_8> : tensor<12xf32>
    %cst_87 = arith.constant dense_resource<torch_tensor_12_24_torch.float32> : tensor<12x24xf32>
    %cst_88 = arith.constant dense_resource<torch_tensor_24_torch.float32> : tensor<24xf32>
    %cst_89 = arith.constant dense_resource<torch_tensor_24_12_torch.float32> : tensor<24x12xf32>
    %cst_90 = arith.constant dense_resource<torch_tensor_12_torch.float32_7> : tensor<12xf32>
    %cst_91 = arith.constant dense_resource<torch_tensor_12_torch.float32_6> : tensor<12xf32>
    %cst_92 = arith.constant dense_resource<torch_tensor_12_torch.float32_5> : tensor<12xf32>
    %cst_93 = arith.constant dense_resource<torch_tensor_12_12_torch.float32_3> : tensor<12x12xf32>
    %cst_94 = arith.constant dense_resource<torch_tensor_12_torch.float32_4> : tensor<12xf32>
    %cst_95 = arith.constant dense_resource<torch_tensor_12_12_torch.float32_2> : tensor<12x12xf32>
    %cst_96 = arith.constant dense_resource<torch_tensor_12_torch.float32_3> : tensor<12xf32>
    %cst_97 = arith.constant dense_resource<torch_tensor_12_12_torch.float32_1> : tensor<12x12xf32>
    %cst_98 = arith.constant dense_resource<torch_tensor_12_torch.float32_2> : tensor<12xf32>
    %cst_99 = arith.constant dense_resource<torch_tensor_12_12_torch.float32> : tensor<12x12xf32>
    %cst_100 = arith.constant dense_resource<torch_tensor_12_torch.float32_1> : tensor<12xf32>
    %cst_101 = arith.constant dense_resource<torch_tensor_12_torch.float32> : tensor<12xf32>
    %cst_102 = arith.constant 9.9999999999999998E-13 : f64
    %cst_103 = arith.constant dense_resource<torch_tensor_8_12_torch.float32> : tensor<8x12xf32>
    %cst_104 = arith.constant dense_resource<torch_tensor_2_12_torch.float32> : tensor<2x12xf32>
    %c0 = arith.constant 0 : index
    %cst_105 = arith.constant 1.200000e+01 : f64
    %cst_106 = arith.constant 1.200000e+01 : f32
    %cst_107 = arith.constant 1.41421354 : f32
    %cst_108 = arith.constant dense_resource<torch_tensor_1_8_torch.int64_1> : tensor<1x8xi64>
    %cst_109 = arith.constant dense_resource<torch_tensor_1_8_torch.int64> : tensor<1x8xi64>
    %extracted_slice = tensor.extract_slice %cst_109[0, 0] [1, 5] [1, 1] : tensor<1x8xi64> to tensor<1x5xi64>
    %0 = tensor.empty() : tensor<1x5xi64>
    %1 = linalg.fill ins(%c0_i64 : i64) outs(%0 : tensor<1x5xi64>) -> tensor<1x5xi64>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice : tensor<1x5xi64>) outs(%1 : tensor<1x5xi64>) {
    ^bb0(%in: i64, %out: i64):
      %419 = arith.index_cast %in : i64 to index
      %420 = arith.cmpi slt, %419, %c8 : index
      cf.assert %420, "index must be smaller than dim size"
      %421 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %421, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_108[%c0, %419] : tensor<1x8xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x5xi64>
    %3 = tensor.empty() : tensor<2x5xi64>
    %collapsed = tensor.collapse_shape %2 [[0, 1]] : tensor<1x5xi64> into tensor<5xi64>
    %4 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<5xi64>) outs(%3 : tensor<2x5xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<2x5xi64>
    %5 = tensor.empty() : tensor<2x5x12xf32>
    %6 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<2x5xi64>) outs(%5 : tensor<2x5x12xf32>) {
    ^bb0(%in: i64, %out: f32):
      %419 = arith.index_cast %in : i64 to index
      %420 = linalg.index 2 : index
      %421 = arith.cmpi slt, %419, %c2 : index
      cf.assert %421, "index must be smaller than dim size"
      %422 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %422, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_104[%419, %420] : tensor<2x12xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x5x12xf32>
    %7 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %6 : tensor<2x5x12xf32>, tensor<2x5x12xf32>) outs(%5 : tensor<2x5x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.addf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x12xf32>
    %8 = tensor.empty() : tensor<1x5x12xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<1x5xi64>) outs(%8 : tensor<1x5x12xf32>) {
    ^bb0(%in: i64, %out: f32):
      %419 = arith.index_cast %in : i64 to index
      %420 = linalg.index 2 : index
      %421 = arith.cmpi slt, %419, %c8 : index
      cf.assert %421, "index must be smaller than dim size"
      %422 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %422, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_103[%419, %420] : tensor<8x12xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x5x12xf32>
    %10 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %9 : tensor<2x5x12xf32>, tensor<1x5x12xf32>) outs(%5 : tensor<2x5x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.addf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x12xf32>
    %11 = tensor.empty() : tensor<2x5x12xf64>
    %12 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<2x5x12xf32>) outs(%11 : tensor<2x5x12xf64>) {
    ^bb0(%in: f32, %out: f64):
      %419 = arith.extf %in : f32 to f64
      linalg.yield %419 : f64
    } -> tensor<2x5x12xf64>
    %13 = tensor.empty() : tensor<2x5x1xf64>
    %14 = linalg.fill ins(%cst : f64) outs(%13 : tensor<2x5x1xf64>) -> tensor<2x5x1xf64>
    %15 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%12 : tensor<2x5x12xf64>) outs(%14 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %419 = arith.addf %in, %out : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x1xf64>
    %16 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x5x1xf64>) outs(%13 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %419 = arith.divf %in, %cst_105 : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x1xf64>
    %17 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %16 : tensor<2x5x12xf64>, tensor<2x5x1xf64>) outs(%11 : tensor<2x5x12xf64>) {
    ^bb0(%in: f64, %in_270: f64, %out: f64):
      %419 = arith.subf %in, %in_270 : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x12xf64>
    %18 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %17 : tensor<2x5x12xf64>, tensor<2x5x12xf64>) outs(%11 : tensor<2x5x12xf64>) {
    ^bb0(%in: f64, %in_270: f64, %out: f64):
      %419 = arith.mulf %in, %in_270 : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x12xf64>
    %19 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%18 : tensor<2x5x12xf64>) outs(%14 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %419 = arith.addf %in, %out : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x1xf64>
    %20 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<2x5x1xf64>) outs(%13 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %419 = arith.divf %in, %cst_105 : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x1xf64>
    %21 = tensor.empty() : tensor<2x5x1xf32>
    %22 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<2x5x1xf64>) outs(%21 : tensor<2x5x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %419 = arith.truncf %in : f64 to f32
      linalg.yield %419 : f32
    } -> tensor<2x5x1xf32>
    %23 = linalg.fill ins(%cst_0 : f32) outs(%21 : tensor<2x5x1xf32>) -> tensor<2x5x1xf32>
    %24 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%10 : tensor<2x5x12xf32>) outs(%23 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %in, %out : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x1xf32>
    %25 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<2x5x1xf32>) outs(%21 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.divf %in, %cst_106 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x1xf32>
    %26 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<2x5x1xf32>) outs(%21 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.truncf %cst_102 : f64 to f32
      %420 = arith.addf %in, %419 : f32
      linalg.yield %420 : f32
    } -> tensor<2x5x1xf32>
    %27 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<2x5x1xf32>) outs(%21 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = math.rsqrt %in : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x1xf32>
    %28 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %25 : tensor<2x5x12xf32>, tensor<2x5x1xf32>) outs(%5 : tensor<2x5x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.subf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x12xf32>
    %29 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %27 : tensor<2x5x12xf32>, tensor<2x5x1xf32>) outs(%5 : tensor<2x5x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.mulf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x12xf32>
    %30 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %cst_101 : tensor<2x5x12xf32>, tensor<12xf32>) outs(%5 : tensor<2x5x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.mulf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x12xf32>
    %31 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %cst_100 : tensor<2x5x12xf32>, tensor<12xf32>) outs(%5 : tensor<2x5x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.addf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x12xf32>
    %collapsed_110 = tensor.collapse_shape %31 [[0, 1], [2]] : tensor<2x5x12xf32> into tensor<10x12xf32>
    %32 = tensor.empty() : tensor<12x12xf32>
    %transposed = linalg.transpose ins(%cst_99 : tensor<12x12xf32>) outs(%32 : tensor<12x12xf32>) permutation = [1, 0] 
    %33 = tensor.empty() : tensor<10x12xf32>
    %34 = linalg.fill ins(%cst_0 : f32) outs(%33 : tensor<10x12xf32>) -> tensor<10x12xf32>
    %35 = linalg.matmul ins(%collapsed_110, %transposed : tensor<10x12xf32>, tensor<12x12xf32>) outs(%34 : tensor<10x12xf32>) -> tensor<10x12xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_98 : tensor<12xf32>) outs(%33 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<10x12xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%35, %36 : tensor<10x12xf32>, tensor<10x12xf32>) outs(%33 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.addf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<10x12xf32>
    %expanded = tensor.expand_shape %37 [[0, 1], [2, 3]] output_shape [2, 5, 12, 1] : tensor<10x12xf32> into tensor<2x5x12x1xf32>
    %38 = tensor.empty() : tensor<2x12x5x1xf32>
    %transposed_111 = linalg.transpose ins(%expanded : tensor<2x5x12x1xf32>) outs(%38 : tensor<2x12x5x1xf32>) permutation = [0, 2, 1, 3] 
    %transposed_112 = linalg.transpose ins(%cst_97 : tensor<12x12xf32>) outs(%32 : tensor<12x12xf32>) permutation = [1, 0] 
    %39 = linalg.matmul ins(%collapsed_110, %transposed_112 : tensor<10x12xf32>, tensor<12x12xf32>) outs(%34 : tensor<10x12xf32>) -> tensor<10x12xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_96 : tensor<12xf32>) outs(%33 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<10x12xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%39, %40 : tensor<10x12xf32>, tensor<10x12xf32>) outs(%33 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.addf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<10x12xf32>
    %expanded_113 = tensor.expand_shape %41 [[0, 1], [2, 3]] output_shape [2, 5, 12, 1] : tensor<10x12xf32> into tensor<2x5x12x1xf32>
    %transposed_114 = linalg.transpose ins(%cst_95 : tensor<12x12xf32>) outs(%32 : tensor<12x12xf32>) permutation = [1, 0] 
    %42 = linalg.matmul ins(%collapsed_110, %transposed_114 : tensor<10x12xf32>, tensor<12x12xf32>) outs(%34 : tensor<10x12xf32>) -> tensor<10x12xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_94 : tensor<12xf32>) outs(%33 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<10x12xf32>
    %44 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%42, %43 : tensor<10x12xf32>, tensor<10x12xf32>) outs(%33 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.addf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<10x12xf32>
    %expanded_115 = tensor.expand_shape %44 [[0, 1], [2, 3]] output_shape [2, 5, 12, 1] : tensor<10x12xf32> into tensor<2x5x12x1xf32>
    %transposed_116 = linalg.transpose ins(%expanded_115 : tensor<2x5x12x1xf32>) outs(%38 : tensor<2x12x5x1xf32>) permutation = [0, 2, 1, 3] 
    %45 = tensor.empty() : tensor<2x12x1x5xf32>
    %transposed_117 = linalg.transpose ins(%expanded_113 : tensor<2x5x12x1xf32>) outs(%45 : tensor<2x12x1x5xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_118 = tensor.collapse_shape %transposed_111 [[0, 1], [2], [3]] : tensor<2x12x5x1xf32> into tensor<24x5x1xf32>
    %collapsed_119 = tensor.collapse_shape %transposed_117 [[0, 1], [2], [3]] : tensor<2x12x1x5xf32> into tensor<24x1x5xf32>
    %46 = tensor.empty() : tensor<24x5x5xf32>
    %47 = linalg.fill ins(%cst_0 : f32) outs(%46 : tensor<24x5x5xf32>) -> tensor<24x5x5xf32>
    %48 = linalg.batch_matmul ins(%collapsed_118, %collapsed_119 : tensor<24x5x1xf32>, tensor<24x1x5xf32>) outs(%47 : tensor<24x5x5xf32>) -> tensor<24x5x5xf32>
    %expanded_120 = tensor.expand_shape %48 [[0, 1], [2], [3]] output_shape [2, 12, 5, 5] : tensor<24x5x5xf32> into tensor<2x12x5x5xf32>
    %49 = tensor.empty() : tensor<2x12x5x5xf32>
    %50 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_120, %arg1 : tensor<2x12x5x5xf32>, tensor<2x1x1x5xf32>) outs(%49 : tensor<2x12x5x5xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.addf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x12x5x5xf32>
    %51 = tensor.empty() : tensor<2x12x5xi64>
    %52 = linalg.fill ins(%c0_i64 : i64) outs(%51 : tensor<2x12x5xi64>) -> tensor<2x12x5xi64>
    %53 = tensor.empty() : tensor<2x12x5xf32>
    %54 = linalg.fill ins(%cst_1 : f32) outs(%53 : tensor<2x12x5xf32>) -> tensor<2x12x5xf32>
    %55:2 = linalg.generic {indexing_maps = [#map7, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%50 : tensor<2x12x5x5xf32>) outs(%54, %52 : tensor<2x12x5xf32>, tensor<2x12x5xi64>) {
    ^bb0(%in: f32, %out: f32, %out_270: i64):
      %419 = linalg.index 3 : index
      %420 = arith.index_cast %419 : index to i64
      %421 = arith.maximumf %in, %out : f32
      %422 = arith.cmpf ogt, %in, %out : f32
      %423 = arith.select %422, %420, %out_270 : i64
      linalg.yield %421, %423 : f32, i64
    } -> (tensor<2x12x5xf32>, tensor<2x12x5xi64>)
    %expanded_121 = tensor.expand_shape %55#0 [[0], [1], [2, 3]] output_shape [2, 12, 5, 1] : tensor<2x12x5xf32> into tensor<2x12x5x1xf32>
    %56 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %expanded_121 : tensor<2x12x5x5xf32>, tensor<2x12x5x1xf32>) outs(%49 : tensor<2x12x5x5xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.subf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x12x5x5xf32>
    %57 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<2x12x5x5xf32>) outs(%49 : tensor<2x12x5x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = math.exp %in : f32
      linalg.yield %419 : f32
    } -> tensor<2x12x5x5xf32>
    %58 = linalg.fill ins(%cst_0 : f32) outs(%38 : tensor<2x12x5x1xf32>) -> tensor<2x12x5x1xf32>
    %59 = linalg.generic {indexing_maps = [#map7, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%57 : tensor<2x12x5x5xf32>) outs(%58 : tensor<2x12x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %in, %out : f32
      linalg.yield %419 : f32
    } -> tensor<2x12x5x1xf32>
    %60 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %59 : tensor<2x12x5x5xf32>, tensor<2x12x5x1xf32>) outs(%49 : tensor<2x12x5x5xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.divf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x12x5x5xf32>
    %collapsed_122 = tensor.collapse_shape %60 [[0, 1], [2], [3]] : tensor<2x12x5x5xf32> into tensor<24x5x5xf32>
    %collapsed_123 = tensor.collapse_shape %transposed_116 [[0, 1], [2], [3]] : tensor<2x12x5x1xf32> into tensor<24x5x1xf32>
    %61 = tensor.empty() : tensor<24x5x1xf32>
    %62 = linalg.fill ins(%cst_0 : f32) outs(%61 : tensor<24x5x1xf32>) -> tensor<24x5x1xf32>
    %63 = linalg.batch_matmul ins(%collapsed_122, %collapsed_123 : tensor<24x5x5xf32>, tensor<24x5x1xf32>) outs(%62 : tensor<24x5x1xf32>) -> tensor<24x5x1xf32>
    %expanded_124 = tensor.expand_shape %63 [[0, 1], [2], [3]] output_shape [2, 12, 5, 1] : tensor<24x5x1xf32> into tensor<2x12x5x1xf32>
    %64 = tensor.empty() : tensor<2x5x12x1xf32>
    %transposed_125 = linalg.transpose ins(%expanded_124 : tensor<2x12x5x1xf32>) outs(%64 : tensor<2x5x12x1xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_126 = tensor.collapse_shape %transposed_125 [[0, 1], [2, 3]] : tensor<2x5x12x1xf32> into tensor<10x12xf32>
    %transposed_127 = linalg.transpose ins(%cst_93 : tensor<12x12xf32>) outs(%32 : tensor<12x12xf32>) permutation = [1, 0] 
    %65 = linalg.matmul ins(%collapsed_126, %transposed_127 : tensor<10x12xf32>, tensor<12x12xf32>) outs(%34 : tensor<10x12xf32>) -> tensor<10x12xf32>
    %66 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_92 : tensor<12xf32>) outs(%33 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<10x12xf32>
    %67 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%65, %66 : tensor<10x12xf32>, tensor<10x12xf32>) outs(%33 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.addf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<10x12xf32>
    %expanded_128 = tensor.expand_shape %67 [[0, 1], [2]] output_shape [2, 5, 12] : tensor<10x12xf32> into tensor<2x5x12xf32>
    %68 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_128, %31 : tensor<2x5x12xf32>, tensor<2x5x12xf32>) outs(%5 : tensor<2x5x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.addf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x12xf32>
    %69 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68 : tensor<2x5x12xf32>) outs(%11 : tensor<2x5x12xf64>) {
    ^bb0(%in: f32, %out: f64):
      %419 = arith.extf %in : f32 to f64
      linalg.yield %419 : f64
    } -> tensor<2x5x12xf64>
    %70 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%69 : tensor<2x5x12xf64>) outs(%14 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %419 = arith.addf %in, %out : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x1xf64>
    %71 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70 : tensor<2x5x1xf64>) outs(%13 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %419 = arith.divf %in, %cst_105 : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x1xf64>
    %72 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69, %71 : tensor<2x5x12xf64>, tensor<2x5x1xf64>) outs(%11 : tensor<2x5x12xf64>) {
    ^bb0(%in: f64, %in_270: f64, %out: f64):
      %419 = arith.subf %in, %in_270 : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x12xf64>
    %73 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72, %72 : tensor<2x5x12xf64>, tensor<2x5x12xf64>) outs(%11 : tensor<2x5x12xf64>) {
    ^bb0(%in: f64, %in_270: f64, %out: f64):
      %419 = arith.mulf %in, %in_270 : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x12xf64>
    %74 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%73 : tensor<2x5x12xf64>) outs(%14 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %419 = arith.addf %in, %out : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x1xf64>
    %75 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74 : tensor<2x5x1xf64>) outs(%13 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %419 = arith.divf %in, %cst_105 : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x1xf64>
    %76 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75 : tensor<2x5x1xf64>) outs(%21 : tensor<2x5x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %419 = arith.truncf %in : f64 to f32
      linalg.yield %419 : f32
    } -> tensor<2x5x1xf32>
    %77 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%68 : tensor<2x5x12xf32>) outs(%23 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %in, %out : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x1xf32>
    %78 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<2x5x1xf32>) outs(%21 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.divf %in, %cst_106 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x1xf32>
    %79 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76 : tensor<2x5x1xf32>) outs(%21 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.truncf %cst_102 : f64 to f32
      %420 = arith.addf %in, %419 : f32
      linalg.yield %420 : f32
    } -> tensor<2x5x1xf32>
    %80 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79 : tensor<2x5x1xf32>) outs(%21 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = math.rsqrt %in : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x1xf32>
    %81 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68, %78 : tensor<2x5x12xf32>, tensor<2x5x1xf32>) outs(%5 : tensor<2x5x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.subf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x12xf32>
    %82 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81, %80 : tensor<2x5x12xf32>, tensor<2x5x1xf32>) outs(%5 : tensor<2x5x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.mulf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x12xf32>
    %83 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82, %cst_91 : tensor<2x5x12xf32>, tensor<12xf32>) outs(%5 : tensor<2x5x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.mulf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x12xf32>
    %84 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83, %cst_90 : tensor<2x5x12xf32>, tensor<12xf32>) outs(%5 : tensor<2x5x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.addf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x12xf32>
    %collapsed_129 = tensor.collapse_shape %84 [[0, 1], [2]] : tensor<2x5x12xf32> into tensor<10x12xf32>
    %85 = tensor.empty() : tensor<12x24xf32>
    %transposed_130 = linalg.transpose ins(%cst_89 : tensor<24x12xf32>) outs(%85 : tensor<12x24xf32>) permutation = [1, 0] 
    %86 = tensor.empty() : tensor<10x24xf32>
    %87 = linalg.fill ins(%cst_0 : f32) outs(%86 : tensor<10x24xf32>) -> tensor<10x24xf32>
    %88 = linalg.matmul ins(%collapsed_129, %transposed_130 : tensor<10x12xf32>, tensor<12x24xf32>) outs(%87 : tensor<10x24xf32>) -> tensor<10x24xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_88 : tensor<24xf32>) outs(%86 : tensor<10x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<10x24xf32>
    %90 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%88, %89 : tensor<10x24xf32>, tensor<10x24xf32>) outs(%86 : tensor<10x24xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.addf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<10x24xf32>
    %expanded_131 = tensor.expand_shape %90 [[0, 1], [2]] output_shape [2, 5, 24] : tensor<10x24xf32> into tensor<2x5x24xf32>
    %91 = tensor.empty() : tensor<2x5x24xf32>
    %92 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_131 : tensor<2x5x24xf32>) outs(%91 : tensor<2x5x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.divf %in, %cst_107 : f32
      %420 = math.erf %419 : f32
      %421 = arith.addf %420, %cst_2 : f32
      %422 = arith.mulf %421, %cst_3 : f32
      %423 = arith.mulf %in, %422 : f32
      linalg.yield %423 : f32
    } -> tensor<2x5x24xf32>
    %collapsed_132 = tensor.collapse_shape %92 [[0, 1], [2]] : tensor<2x5x24xf32> into tensor<10x24xf32>
    %93 = tensor.empty() : tensor<24x12xf32>
    %transposed_133 = linalg.transpose ins(%cst_87 : tensor<12x24xf32>) outs(%93 : tensor<24x12xf32>) permutation = [1, 0] 
    %94 = linalg.matmul ins(%collapsed_132, %transposed_133 : tensor<10x24xf32>, tensor<24x12xf32>) outs(%34 : tensor<10x12xf32>) -> tensor<10x12xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_86 : tensor<12xf32>) outs(%33 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<10x12xf32>
    %96 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%94, %95 : tensor<10x12xf32>, tensor<10x12xf32>) outs(%33 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.addf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<10x12xf32>
    %expanded_134 = tensor.expand_shape %96 [[0, 1], [2]] output_shape [2, 5, 12] : tensor<10x12xf32> into tensor<2x5x12xf32>
    %97 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_134, %84 : tensor<2x5x12xf32>, tensor<2x5x12xf32>) outs(%5 : tensor<2x5x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.addf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x12xf32>
    %98 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<2x5x12xf32>) outs(%11 : tensor<2x5x12xf64>) {
    ^bb0(%in: f32, %out: f64):
      %419 = arith.extf %in : f32 to f64
      linalg.yield %419 : f64
    } -> tensor<2x5x12xf64>
    %99 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%98 : tensor<2x5x12xf64>) outs(%14 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %419 = arith.addf %in, %out : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x1xf64>
    %100 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<2x5x1xf64>) outs(%13 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %419 = arith.divf %in, %cst_105 : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x1xf64>
    %101 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %100 : tensor<2x5x12xf64>, tensor<2x5x1xf64>) outs(%11 : tensor<2x5x12xf64>) {
    ^bb0(%in: f64, %in_270: f64, %out: f64):
      %419 = arith.subf %in, %in_270 : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x12xf64>
    %102 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %101 : tensor<2x5x12xf64>, tensor<2x5x12xf64>) outs(%11 : tensor<2x5x12xf64>) {
    ^bb0(%in: f64, %in_270: f64, %out: f64):
      %419 = arith.mulf %in, %in_270 : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x12xf64>
    %103 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%102 : tensor<2x5x12xf64>) outs(%14 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %419 = arith.addf %in, %out : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x1xf64>
    %104 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<2x5x1xf64>) outs(%13 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %419 = arith.divf %in, %cst_105 : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x1xf64>
    %105 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<2x5x1xf64>) outs(%21 : tensor<2x5x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %419 = arith.truncf %in : f64 to f32
      linalg.yield %419 : f32
    } -> tensor<2x5x1xf32>
    %106 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%97 : tensor<2x5x12xf32>) outs(%23 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %in, %out : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x1xf32>
    %107 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<2x5x1xf32>) outs(%21 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.divf %in, %cst_106 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x1xf32>
    %108 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<2x5x1xf32>) outs(%21 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.truncf %cst_102 : f64 to f32
      %420 = arith.addf %in, %419 : f32
      linalg.yield %420 : f32
    } -> tensor<2x5x1xf32>
    %109 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<2x5x1xf32>) outs(%21 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = math.rsqrt %in : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x1xf32>
    %110 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %107 : tensor<2x5x12xf32>, tensor<2x5x1xf32>) outs(%5 : tensor<2x5x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.subf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x12xf32>
    %111 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %109 : tensor<2x5x12xf32>, tensor<2x5x1xf32>) outs(%5 : tensor<2x5x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.mulf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x12xf32>
    %112 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111, %cst_85 : tensor<2x5x12xf32>, tensor<12xf32>) outs(%5 : tensor<2x5x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.mulf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x12xf32>
    %113 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %cst_84 : tensor<2x5x12xf32>, tensor<12xf32>) outs(%5 : tensor<2x5x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.addf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x12xf32>
    %collapsed_135 = tensor.collapse_shape %113 [[0, 1], [2]] : tensor<2x5x12xf32> into tensor<10x12xf32>
    %transposed_136 = linalg.transpose ins(%cst_83 : tensor<12x12xf32>) outs(%32 : tensor<12x12xf32>) permutation = [1, 0] 
    %114 = linalg.matmul ins(%collapsed_135, %transposed_136 : tensor<10x12xf32>, tensor<12x12xf32>) outs(%34 : tensor<10x12xf32>) -> tensor<10x12xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_82 : tensor<12xf32>) outs(%33 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<10x12xf32>
    %116 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%114, %115 : tensor<10x12xf32>, tensor<10x12xf32>) outs(%33 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.addf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<10x12xf32>
    %expanded_137 = tensor.expand_shape %116 [[0, 1], [2, 3]] output_shape [2, 5, 12, 1] : tensor<10x12xf32> into tensor<2x5x12x1xf32>
    %transposed_138 = linalg.transpose ins(%expanded_137 : tensor<2x5x12x1xf32>) outs(%38 : tensor<2x12x5x1xf32>) permutation = [0, 2, 1, 3] 
    %transposed_139 = linalg.transpose ins(%cst_81 : tensor<12x12xf32>) outs(%32 : tensor<12x12xf32>) permutation = [1, 0] 
    %117 = linalg.matmul ins(%collapsed_135, %transposed_139 : tensor<10x12xf32>, tensor<12x12xf32>) outs(%34 : tensor<10x12xf32>) -> tensor<10x12xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_80 : tensor<12xf32>) outs(%33 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<10x12xf32>
    %119 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%117, %118 : tensor<10x12xf32>, tensor<10x12xf32>) outs(%33 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.addf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<10x12xf32>
    %expanded_140 = tensor.expand_shape %119 [[0, 1], [2, 3]] output_shape [2, 5, 12, 1] : tensor<10x12xf32> into tensor<2x5x12x1xf32>
    %transposed_141 = linalg.transpose ins(%cst_79 : tensor<12x12xf32>) outs(%32 : tensor<12x12xf32>) permutation = [1, 0] 
    %120 = linalg.matmul ins(%collapsed_135, %transposed_141 : tensor<10x12xf32>, tensor<12x12xf32>) outs(%34 : tensor<10x12xf32>) -> tensor<10x12xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_78 : tensor<12xf32>) outs(%33 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<10x12xf32>
    %122 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%120, %121 : tensor<10x12xf32>, tensor<10x12xf32>) outs(%33 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.addf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<10x12xf32>
    %expanded_142 = tensor.expand_shape %122 [[0, 1], [2, 3]] output_shape [2, 5, 12, 1] : tensor<10x12xf32> into tensor<2x5x12x1xf32>
    %transposed_143 = linalg.transpose ins(%expanded_142 : tensor<2x5x12x1xf32>) outs(%38 : tensor<2x12x5x1xf32>) permutation = [0, 2, 1, 3] 
    %transposed_144 = linalg.transpose ins(%expanded_140 : tensor<2x5x12x1xf32>) outs(%45 : tensor<2x12x1x5xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_145 = tensor.collapse_shape %transposed_138 [[0, 1], [2], [3]] : tensor<2x12x5x1xf32> into tensor<24x5x1xf32>
    %collapsed_146 = tensor.collapse_shape %transposed_144 [[0, 1], [2], [3]] : tensor<2x12x1x5xf32> into tensor<24x1x5xf32>
    %123 = linalg.batch_matmul ins(%collapsed_145, %collapsed_146 : tensor<24x5x1xf32>, tensor<24x1x5xf32>) outs(%47 : tensor<24x5x5xf32>) -> tensor<24x5x5xf32>
    %expanded_147 = tensor.expand_shape %123 [[0, 1], [2], [3]] output_shape [2, 12, 5, 5] : tensor<24x5x5xf32> into tensor<2x12x5x5xf32>
    %124 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_147, %arg1 : tensor<2x12x5x5xf32>, tensor<2x1x1x5xf32>) outs(%49 : tensor<2x12x5x5xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.addf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x12x5x5xf32>
    %125:2 = linalg.generic {indexing_maps = [#map7, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%124 : tensor<2x12x5x5xf32>) outs(%54, %52 : tensor<2x12x5xf32>, tensor<2x12x5xi64>) {
    ^bb0(%in: f32, %out: f32, %out_270: i64):
      %419 = linalg.index 3 : index
      %420 = arith.index_cast %419 : index to i64
      %421 = arith.maximumf %in, %out : f32
      %422 = arith.cmpf ogt, %in, %out : f32
      %423 = arith.select %422, %420, %out_270 : i64
      linalg.yield %421, %423 : f32, i64
    } -> (tensor<2x12x5xf32>, tensor<2x12x5xi64>)
    %expanded_148 = tensor.expand_shape %125#0 [[0], [1], [2, 3]] output_shape [2, 12, 5, 1] : tensor<2x12x5xf32> into tensor<2x12x5x1xf32>
    %126 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%124, %expanded_148 : tensor<2x12x5x5xf32>, tensor<2x12x5x1xf32>) outs(%49 : tensor<2x12x5x5xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.subf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x12x5x5xf32>
    %127 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%126 : tensor<2x12x5x5xf32>) outs(%49 : tensor<2x12x5x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = math.exp %in : f32
      linalg.yield %419 : f32
    } -> tensor<2x12x5x5xf32>
    %128 = linalg.generic {indexing_maps = [#map7, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%127 : tensor<2x12x5x5xf32>) outs(%58 : tensor<2x12x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %in, %out : f32
      linalg.yield %419 : f32
    } -> tensor<2x12x5x1xf32>
    %129 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%127, %128 : tensor<2x12x5x5xf32>, tensor<2x12x5x1xf32>) outs(%49 : tensor<2x12x5x5xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.divf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x12x5x5xf32>
    %collapsed_149 = tensor.collapse_shape %129 [[0, 1], [2], [3]] : tensor<2x12x5x5xf32> into tensor<24x5x5xf32>
    %collapsed_150 = tensor.collapse_shape %transposed_143 [[0, 1], [2], [3]] : tensor<2x12x5x1xf32> into tensor<24x5x1xf32>
    %130 = linalg.batch_matmul ins(%collapsed_149, %collapsed_150 : tensor<24x5x5xf32>, tensor<24x5x1xf32>) outs(%62 : tensor<24x5x1xf32>) -> tensor<24x5x1xf32>
    %expanded_151 = tensor.expand_shape %130 [[0, 1], [2], [3]] output_shape [2, 12, 5, 1] : tensor<24x5x1xf32> into tensor<2x12x5x1xf32>
    %transposed_152 = linalg.transpose ins(%expanded_151 : tensor<2x12x5x1xf32>) outs(%64 : tensor<2x5x12x1xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_153 = tensor.collapse_shape %transposed_152 [[0, 1], [2, 3]] : tensor<2x5x12x1xf32> into tensor<10x12xf32>
    %transposed_154 = linalg.transpose ins(%cst_77 : tensor<12x12xf32>) outs(%32 : tensor<12x12xf32>) permutation = [1, 0] 
    %131 = linalg.matmul ins(%collapsed_153, %transposed_154 : tensor<10x12xf32>, tensor<12x12xf32>) outs(%34 : tensor<10x12xf32>) -> tensor<10x12xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_76 : tensor<12xf32>) outs(%33 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<10x12xf32>
    %133 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%131, %132 : tensor<10x12xf32>, tensor<10x12xf32>) outs(%33 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.addf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<10x12xf32>
    %expanded_155 = tensor.expand_shape %133 [[0, 1], [2]] output_shape [2, 5, 12] : tensor<10x12xf32> into tensor<2x5x12xf32>
    %134 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_155, %113 : tensor<2x5x12xf32>, tensor<2x5x12xf32>) outs(%5 : tensor<2x5x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.addf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x12xf32>
    %135 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134 : tensor<2x5x12xf32>) outs(%11 : tensor<2x5x12xf64>) {
    ^bb0(%in: f32, %out: f64):
      %419 = arith.extf %in : f32 to f64
      linalg.yield %419 : f64
    } -> tensor<2x5x12xf64>
    %136 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%135 : tensor<2x5x12xf64>) outs(%14 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %419 = arith.addf %in, %out : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x1xf64>
    %137 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136 : tensor<2x5x1xf64>) outs(%13 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %419 = arith.divf %in, %cst_105 : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x1xf64>
    %138 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135, %137 : tensor<2x5x12xf64>, tensor<2x5x1xf64>) outs(%11 : tensor<2x5x12xf64>) {
    ^bb0(%in: f64, %in_270: f64, %out: f64):
      %419 = arith.subf %in, %in_270 : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x12xf64>
    %139 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138, %138 : tensor<2x5x12xf64>, tensor<2x5x12xf64>) outs(%11 : tensor<2x5x12xf64>) {
    ^bb0(%in: f64, %in_270: f64, %out: f64):
      %419 = arith.mulf %in, %in_270 : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x12xf64>
    %140 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%139 : tensor<2x5x12xf64>) outs(%14 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %419 = arith.addf %in, %out : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x1xf64>
    %141 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<2x5x1xf64>) outs(%13 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %419 = arith.divf %in, %cst_105 : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x1xf64>
    %142 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<2x5x1xf64>) outs(%21 : tensor<2x5x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %419 = arith.truncf %in : f64 to f32
      linalg.yield %419 : f32
    } -> tensor<2x5x1xf32>
    %143 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%134 : tensor<2x5x12xf32>) outs(%23 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %in, %out : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x1xf32>
    %144 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143 : tensor<2x5x1xf32>) outs(%21 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.divf %in, %cst_106 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x1xf32>
    %145 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<2x5x1xf32>) outs(%21 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.truncf %cst_102 : f64 to f32
      %420 = arith.addf %in, %419 : f32
      linalg.yield %420 : f32
    } -> tensor<2x5x1xf32>
    %146 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145 : tensor<2x5x1xf32>) outs(%21 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = math.rsqrt %in : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x1xf32>
    %147 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134, %144 : tensor<2x5x12xf32>, tensor<2x5x1xf32>) outs(%5 : tensor<2x5x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.subf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x12xf32>
    %148 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147, %146 : tensor<2x5x12xf32>, tensor<2x5x1xf32>) outs(%5 : tensor<2x5x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.mulf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x12xf32>
    %149 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148, %cst_75 : tensor<2x5x12xf32>, tensor<12xf32>) outs(%5 : tensor<2x5x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.mulf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x12xf32>
    %150 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149, %cst_74 : tensor<2x5x12xf32>, tensor<12xf32>) outs(%5 : tensor<2x5x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.addf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x12xf32>
    %collapsed_156 = tensor.collapse_shape %150 [[0, 1], [2]] : tensor<2x5x12xf32> into tensor<10x12xf32>
    %transposed_157 = linalg.transpose ins(%cst_73 : tensor<24x12xf32>) outs(%85 : tensor<12x24xf32>) permutation = [1, 0] 
    %151 = linalg.matmul ins(%collapsed_156, %transposed_157 : tensor<10x12xf32>, tensor<12x24xf32>) outs(%87 : tensor<10x24xf32>) -> tensor<10x24xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_72 : tensor<24xf32>) outs(%86 : tensor<10x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<10x24xf32>
    %153 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%151, %152 : tensor<10x24xf32>, tensor<10x24xf32>) outs(%86 : tensor<10x24xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.addf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<10x24xf32>
    %expanded_158 = tensor.expand_shape %153 [[0, 1], [2]] output_shape [2, 5, 24] : tensor<10x24xf32> into tensor<2x5x24xf32>
    %154 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_158 : tensor<2x5x24xf32>) outs(%91 : tensor<2x5x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.divf %in, %cst_107 : f32
      %420 = math.erf %419 : f32
      %421 = arith.addf %420, %cst_2 : f32
      %422 = arith.mulf %421, %cst_3 : f32
      %423 = arith.mulf %in, %422 : f32
      linalg.yield %423 : f32
    } -> tensor<2x5x24xf32>
    %collapsed_159 = tensor.collapse_shape %154 [[0, 1], [2]] : tensor<2x5x24xf32> into tensor<10x24xf32>
    %transposed_160 = linalg.transpose ins(%cst_71 : tensor<12x24xf32>) outs(%93 : tensor<24x12xf32>) permutation = [1, 0] 
    %155 = linalg.matmul ins(%collapsed_159, %transposed_160 : tensor<10x24xf32>, tensor<24x12xf32>) outs(%34 : tensor<10x12xf32>) -> tensor<10x12xf32>
    %156 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_70 : tensor<12xf32>) outs(%33 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<10x12xf32>
    %157 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%155, %156 : tensor<10x12xf32>, tensor<10x12xf32>) outs(%33 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.addf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<10x12xf32>
    %expanded_161 = tensor.expand_shape %157 [[0, 1], [2]] output_shape [2, 5, 12] : tensor<10x12xf32> into tensor<2x5x12xf32>
    %158 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_161, %150 : tensor<2x5x12xf32>, tensor<2x5x12xf32>) outs(%5 : tensor<2x5x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.addf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x12xf32>
    %159 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158 : tensor<2x5x12xf32>) outs(%11 : tensor<2x5x12xf64>) {
    ^bb0(%in: f32, %out: f64):
      %419 = arith.extf %in : f32 to f64
      linalg.yield %419 : f64
    } -> tensor<2x5x12xf64>
    %160 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%159 : tensor<2x5x12xf64>) outs(%14 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %419 = arith.addf %in, %out : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x1xf64>
    %161 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160 : tensor<2x5x1xf64>) outs(%13 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %419 = arith.divf %in, %cst_105 : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x1xf64>
    %162 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159, %161 : tensor<2x5x12xf64>, tensor<2x5x1xf64>) outs(%11 : tensor<2x5x12xf64>) {
    ^bb0(%in: f64, %in_270: f64, %out: f64):
      %419 = arith.subf %in, %in_270 : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x12xf64>
    %163 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162, %162 : tensor<2x5x12xf64>, tensor<2x5x12xf64>) outs(%11 : tensor<2x5x12xf64>) {
    ^bb0(%in: f64, %in_270: f64, %out: f64):
      %419 = arith.mulf %in, %in_270 : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x12xf64>
    %164 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%163 : tensor<2x5x12xf64>) outs(%14 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %419 = arith.addf %in, %out : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x1xf64>
    %165 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164 : tensor<2x5x1xf64>) outs(%13 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %419 = arith.divf %in, %cst_105 : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x1xf64>
    %166 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165 : tensor<2x5x1xf64>) outs(%21 : tensor<2x5x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %419 = arith.truncf %in : f64 to f32
      linalg.yield %419 : f32
    } -> tensor<2x5x1xf32>
    %167 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%158 : tensor<2x5x12xf32>) outs(%23 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %in, %out : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x1xf32>
    %168 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167 : tensor<2x5x1xf32>) outs(%21 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.divf %in, %cst_106 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x1xf32>
    %169 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166 : tensor<2x5x1xf32>) outs(%21 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.truncf %cst_102 : f64 to f32
      %420 = arith.addf %in, %419 : f32
      linalg.yield %420 : f32
    } -> tensor<2x5x1xf32>
    %170 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169 : tensor<2x5x1xf32>) outs(%21 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = math.rsqrt %in : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x1xf32>
    %171 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158, %168 : tensor<2x5x12xf32>, tensor<2x5x1xf32>) outs(%5 : tensor<2x5x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.subf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x12xf32>
    %172 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171, %170 : tensor<2x5x12xf32>, tensor<2x5x1xf32>) outs(%5 : tensor<2x5x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.mulf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x12xf32>
    %173 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172, %cst_69 : tensor<2x5x12xf32>, tensor<12xf32>) outs(%5 : tensor<2x5x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.mulf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x12xf32>
    %174 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173, %cst_68 : tensor<2x5x12xf32>, tensor<12xf32>) outs(%5 : tensor<2x5x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.addf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x12xf32>
    %collapsed_162 = tensor.collapse_shape %174 [[0, 1], [2]] : tensor<2x5x12xf32> into tensor<10x12xf32>
    %transposed_163 = linalg.transpose ins(%cst_67 : tensor<12x12xf32>) outs(%32 : tensor<12x12xf32>) permutation = [1, 0] 
    %175 = linalg.matmul ins(%collapsed_162, %transposed_163 : tensor<10x12xf32>, tensor<12x12xf32>) outs(%34 : tensor<10x12xf32>) -> tensor<10x12xf32>
    %176 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_66 : tensor<12xf32>) outs(%33 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<10x12xf32>
    %177 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%175, %176 : tensor<10x12xf32>, tensor<10x12xf32>) outs(%33 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.addf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<10x12xf32>
    %expanded_164 = tensor.expand_shape %177 [[0, 1], [2, 3]] output_shape [2, 5, 12, 1] : tensor<10x12xf32> into tensor<2x5x12x1xf32>
    %transposed_165 = linalg.transpose ins(%expanded_164 : tensor<2x5x12x1xf32>) outs(%38 : tensor<2x12x5x1xf32>) permutation = [0, 2, 1, 3] 
    %transposed_166 = linalg.transpose ins(%cst_65 : tensor<12x12xf32>) outs(%32 : tensor<12x12xf32>) permutation = [1, 0] 
    %178 = linalg.matmul ins(%collapsed_162, %transposed_166 : tensor<10x12xf32>, tensor<12x12xf32>) outs(%34 : tensor<10x12xf32>) -> tensor<10x12xf32>
    %179 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_64 : tensor<12xf32>) outs(%33 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<10x12xf32>
    %180 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%178, %179 : tensor<10x12xf32>, tensor<10x12xf32>) outs(%33 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.addf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<10x12xf32>
    %expanded_167 = tensor.expand_shape %180 [[0, 1], [2, 3]] output_shape [2, 5, 12, 1] : tensor<10x12xf32> into tensor<2x5x12x1xf32>
    %transposed_168 = linalg.transpose ins(%cst_63 : tensor<12x12xf32>) outs(%32 : tensor<12x12xf32>) permutation = [1, 0] 
    %181 = linalg.matmul ins(%collapsed_162, %transposed_168 : tensor<10x12xf32>, tensor<12x12xf32>) outs(%34 : tensor<10x12xf32>) -> tensor<10x12xf32>
    %182 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_62 : tensor<12xf32>) outs(%33 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<10x12xf32>
    %183 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%181, %182 : tensor<10x12xf32>, tensor<10x12xf32>) outs(%33 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.addf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<10x12xf32>
    %expanded_169 = tensor.expand_shape %183 [[0, 1], [2, 3]] output_shape [2, 5, 12, 1] : tensor<10x12xf32> into tensor<2x5x12x1xf32>
    %transposed_170 = linalg.transpose ins(%expanded_169 : tensor<2x5x12x1xf32>) outs(%38 : tensor<2x12x5x1xf32>) permutation = [0, 2, 1, 3] 
    %transposed_171 = linalg.transpose ins(%expanded_167 : tensor<2x5x12x1xf32>) outs(%45 : tensor<2x12x1x5xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_172 = tensor.collapse_shape %transposed_165 [[0, 1], [2], [3]] : tensor<2x12x5x1xf32> into tensor<24x5x1xf32>
    %collapsed_173 = tensor.collapse_shape %transposed_171 [[0, 1], [2], [3]] : tensor<2x12x1x5xf32> into tensor<24x1x5xf32>
    %184 = linalg.batch_matmul ins(%collapsed_172, %collapsed_173 : tensor<24x5x1xf32>, tensor<24x1x5xf32>) outs(%47 : tensor<24x5x5xf32>) -> tensor<24x5x5xf32>
    %expanded_174 = tensor.expand_shape %184 [[0, 1], [2], [3]] output_shape [2, 12, 5, 5] : tensor<24x5x5xf32> into tensor<2x12x5x5xf32>
    %185 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_174, %arg1 : tensor<2x12x5x5xf32>, tensor<2x1x1x5xf32>) outs(%49 : tensor<2x12x5x5xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.addf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x12x5x5xf32>
    %186:2 = linalg.generic {indexing_maps = [#map7, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%185 : tensor<2x12x5x5xf32>) outs(%54, %52 : tensor<2x12x5xf32>, tensor<2x12x5xi64>) {
    ^bb0(%in: f32, %out: f32, %out_270: i64):
      %419 = linalg.index 3 : index
      %420 = arith.index_cast %419 : index to i64
      %421 = arith.maximumf %in, %out : f32
      %422 = arith.cmpf ogt, %in, %out : f32
      %423 = arith.select %422, %420, %out_270 : i64
      linalg.yield %421, %423 : f32, i64
    } -> (tensor<2x12x5xf32>, tensor<2x12x5xi64>)
    %expanded_175 = tensor.expand_shape %186#0 [[0], [1], [2, 3]] output_shape [2, 12, 5, 1] : tensor<2x12x5xf32> into tensor<2x12x5x1xf32>
    %187 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%185, %expanded_175 : tensor<2x12x5x5xf32>, tensor<2x12x5x1xf32>) outs(%49 : tensor<2x12x5x5xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.subf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x12x5x5xf32>
    %188 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%187 : tensor<2x12x5x5xf32>) outs(%49 : tensor<2x12x5x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = math.exp %in : f32
      linalg.yield %419 : f32
    } -> tensor<2x12x5x5xf32>
    %189 = linalg.generic {indexing_maps = [#map7, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%188 : tensor<2x12x5x5xf32>) outs(%58 : tensor<2x12x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %in, %out : f32
      linalg.yield %419 : f32
    } -> tensor<2x12x5x1xf32>
    %190 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%188, %189 : tensor<2x12x5x5xf32>, tensor<2x12x5x1xf32>) outs(%49 : tensor<2x12x5x5xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.divf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x12x5x5xf32>
    %collapsed_176 = tensor.collapse_shape %190 [[0, 1], [2], [3]] : tensor<2x12x5x5xf32> into tensor<24x5x5xf32>
    %collapsed_177 = tensor.collapse_shape %transposed_170 [[0, 1], [2], [3]] : tensor<2x12x5x1xf32> into tensor<24x5x1xf32>
    %191 = linalg.batch_matmul ins(%collapsed_176, %collapsed_177 : tensor<24x5x5xf32>, tensor<24x5x1xf32>) outs(%62 : tensor<24x5x1xf32>) -> tensor<24x5x1xf32>
    %expanded_178 = tensor.expand_shape %191 [[0, 1], [2], [3]] output_shape [2, 12, 5, 1] : tensor<24x5x1xf32> into tensor<2x12x5x1xf32>
    %transposed_179 = linalg.transpose ins(%expanded_178 : tensor<2x12x5x1xf32>) outs(%64 : tensor<2x5x12x1xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_180 = tensor.collapse_shape %transposed_179 [[0, 1], [2, 3]] : tensor<2x5x12x1xf32> into tensor<10x12xf32>
    %transposed_181 = linalg.transpose ins(%cst_61 : tensor<12x12xf32>) outs(%32 : tensor<12x12xf32>) permutation = [1, 0] 
    %192 = linalg.matmul ins(%collapsed_180, %transposed_181 : tensor<10x12xf32>, tensor<12x12xf32>) outs(%34 : tensor<10x12xf32>) -> tensor<10x12xf32>
    %193 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_60 : tensor<12xf32>) outs(%33 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<10x12xf32>
    %194 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%192, %193 : tensor<10x12xf32>, tensor<10x12xf32>) outs(%33 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.addf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<10x12xf32>
    %expanded_182 = tensor.expand_shape %194 [[0, 1], [2]] output_shape [2, 5, 12] : tensor<10x12xf32> into tensor<2x5x12xf32>
    %195 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_182, %174 : tensor<2x5x12xf32>, tensor<2x5x12xf32>) outs(%5 : tensor<2x5x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.addf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x12xf32>
    %196 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195 : tensor<2x5x12xf32>) outs(%11 : tensor<2x5x12xf64>) {
    ^bb0(%in: f32, %out: f64):
      %419 = arith.extf %in : f32 to f64
      linalg.yield %419 : f64
    } -> tensor<2x5x12xf64>
    %197 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%196 : tensor<2x5x12xf64>) outs(%14 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %419 = arith.addf %in, %out : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x1xf64>
    %198 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%197 : tensor<2x5x1xf64>) outs(%13 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %419 = arith.divf %in, %cst_105 : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x1xf64>
    %199 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%196, %198 : tensor<2x5x12xf64>, tensor<2x5x1xf64>) outs(%11 : tensor<2x5x12xf64>) {
    ^bb0(%in: f64, %in_270: f64, %out: f64):
      %419 = arith.subf %in, %in_270 : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x12xf64>
    %200 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%199, %199 : tensor<2x5x12xf64>, tensor<2x5x12xf64>) outs(%11 : tensor<2x5x12xf64>) {
    ^bb0(%in: f64, %in_270: f64, %out: f64):
      %419 = arith.mulf %in, %in_270 : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x12xf64>
    %201 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%200 : tensor<2x5x12xf64>) outs(%14 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %419 = arith.addf %in, %out : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x1xf64>
    %202 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%201 : tensor<2x5x1xf64>) outs(%13 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %419 = arith.divf %in, %cst_105 : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x1xf64>
    %203 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%202 : tensor<2x5x1xf64>) outs(%21 : tensor<2x5x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %419 = arith.truncf %in : f64 to f32
      linalg.yield %419 : f32
    } -> tensor<2x5x1xf32>
    %204 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%195 : tensor<2x5x12xf32>) outs(%23 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %in, %out : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x1xf32>
    %205 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%204 : tensor<2x5x1xf32>) outs(%21 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.divf %in, %cst_106 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x1xf32>
    %206 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%203 : tensor<2x5x1xf32>) outs(%21 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.truncf %cst_102 : f64 to f32
      %420 = arith.addf %in, %419 : f32
      linalg.yield %420 : f32
    } -> tensor<2x5x1xf32>
    %207 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%206 : tensor<2x5x1xf32>) outs(%21 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = math.rsqrt %in : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x1xf32>
    %208 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195, %205 : tensor<2x5x12xf32>, tensor<2x5x1xf32>) outs(%5 : tensor<2x5x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.subf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x12xf32>
    %209 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%208, %207 : tensor<2x5x12xf32>, tensor<2x5x1xf32>) outs(%5 : tensor<2x5x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.mulf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x12xf32>
    %210 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%209, %cst_59 : tensor<2x5x12xf32>, tensor<12xf32>) outs(%5 : tensor<2x5x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.mulf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x12xf32>
    %211 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210, %cst_58 : tensor<2x5x12xf32>, tensor<12xf32>) outs(%5 : tensor<2x5x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.addf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x12xf32>
    %collapsed_183 = tensor.collapse_shape %211 [[0, 1], [2]] : tensor<2x5x12xf32> into tensor<10x12xf32>
    %transposed_184 = linalg.transpose ins(%cst_57 : tensor<24x12xf32>) outs(%85 : tensor<12x24xf32>) permutation = [1, 0] 
    %212 = linalg.matmul ins(%collapsed_183, %transposed_184 : tensor<10x12xf32>, tensor<12x24xf32>) outs(%87 : tensor<10x24xf32>) -> tensor<10x24xf32>
    %213 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_56 : tensor<24xf32>) outs(%86 : tensor<10x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<10x24xf32>
    %214 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%212, %213 : tensor<10x24xf32>, tensor<10x24xf32>) outs(%86 : tensor<10x24xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.addf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<10x24xf32>
    %expanded_185 = tensor.expand_shape %214 [[0, 1], [2]] output_shape [2, 5, 24] : tensor<10x24xf32> into tensor<2x5x24xf32>
    %215 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_185 : tensor<2x5x24xf32>) outs(%91 : tensor<2x5x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.divf %in, %cst_107 : f32
      %420 = math.erf %419 : f32
      %421 = arith.addf %420, %cst_2 : f32
      %422 = arith.mulf %421, %cst_3 : f32
      %423 = arith.mulf %in, %422 : f32
      linalg.yield %423 : f32
    } -> tensor<2x5x24xf32>
    %collapsed_186 = tensor.collapse_shape %215 [[0, 1], [2]] : tensor<2x5x24xf32> into tensor<10x24xf32>
    %transposed_187 = linalg.transpose ins(%cst_55 : tensor<12x24xf32>) outs(%93 : tensor<24x12xf32>) permutation = [1, 0] 
    %216 = linalg.matmul ins(%collapsed_186, %transposed_187 : tensor<10x24xf32>, tensor<24x12xf32>) outs(%34 : tensor<10x12xf32>) -> tensor<10x12xf32>
    %217 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_54 : tensor<12xf32>) outs(%33 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<10x12xf32>
    %218 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%216, %217 : tensor<10x12xf32>, tensor<10x12xf32>) outs(%33 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.addf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<10x12xf32>
    %expanded_188 = tensor.expand_shape %218 [[0, 1], [2]] output_shape [2, 5, 12] : tensor<10x12xf32> into tensor<2x5x12xf32>
    %219 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_188, %211 : tensor<2x5x12xf32>, tensor<2x5x12xf32>) outs(%5 : tensor<2x5x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.addf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x12xf32>
    %220 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%219 : tensor<2x5x12xf32>) outs(%11 : tensor<2x5x12xf64>) {
    ^bb0(%in: f32, %out: f64):
      %419 = arith.extf %in : f32 to f64
      linalg.yield %419 : f64
    } -> tensor<2x5x12xf64>
    %221 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%220 : tensor<2x5x12xf64>) outs(%14 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %419 = arith.addf %in, %out : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x1xf64>
    %222 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%221 : tensor<2x5x1xf64>) outs(%13 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %419 = arith.divf %in, %cst_105 : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x1xf64>
    %223 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%220, %222 : tensor<2x5x12xf64>, tensor<2x5x1xf64>) outs(%11 : tensor<2x5x12xf64>) {
    ^bb0(%in: f64, %in_270: f64, %out: f64):
      %419 = arith.subf %in, %in_270 : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x12xf64>
    %224 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%223, %223 : tensor<2x5x12xf64>, tensor<2x5x12xf64>) outs(%11 : tensor<2x5x12xf64>) {
    ^bb0(%in: f64, %in_270: f64, %out: f64):
      %419 = arith.mulf %in, %in_270 : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x12xf64>
    %225 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%224 : tensor<2x5x12xf64>) outs(%14 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %419 = arith.addf %in, %out : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x1xf64>
    %226 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%225 : tensor<2x5x1xf64>) outs(%13 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %419 = arith.divf %in, %cst_105 : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x1xf64>
    %227 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%226 : tensor<2x5x1xf64>) outs(%21 : tensor<2x5x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %419 = arith.truncf %in : f64 to f32
      linalg.yield %419 : f32
    } -> tensor<2x5x1xf32>
    %228 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%219 : tensor<2x5x12xf32>) outs(%23 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %in, %out : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x1xf32>
    %229 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%228 : tensor<2x5x1xf32>) outs(%21 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.divf %in, %cst_106 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x1xf32>
    %230 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%227 : tensor<2x5x1xf32>) outs(%21 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.truncf %cst_102 : f64 to f32
      %420 = arith.addf %in, %419 : f32
      linalg.yield %420 : f32
    } -> tensor<2x5x1xf32>
    %231 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%230 : tensor<2x5x1xf32>) outs(%21 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = math.rsqrt %in : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x1xf32>
    %232 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%219, %229 : tensor<2x5x12xf32>, tensor<2x5x1xf32>) outs(%5 : tensor<2x5x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.subf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x12xf32>
    %233 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%232, %231 : tensor<2x5x12xf32>, tensor<2x5x1xf32>) outs(%5 : tensor<2x5x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.mulf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x12xf32>
    %234 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%233, %cst_53 : tensor<2x5x12xf32>, tensor<12xf32>) outs(%5 : tensor<2x5x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.mulf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x12xf32>
    %235 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%234, %cst_52 : tensor<2x5x12xf32>, tensor<12xf32>) outs(%5 : tensor<2x5x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.addf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x12xf32>
    %collapsed_189 = tensor.collapse_shape %235 [[0, 1], [2]] : tensor<2x5x12xf32> into tensor<10x12xf32>
    %transposed_190 = linalg.transpose ins(%cst_51 : tensor<12x12xf32>) outs(%32 : tensor<12x12xf32>) permutation = [1, 0] 
    %236 = linalg.matmul ins(%collapsed_189, %transposed_190 : tensor<10x12xf32>, tensor<12x12xf32>) outs(%34 : tensor<10x12xf32>) -> tensor<10x12xf32>
    %237 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_50 : tensor<12xf32>) outs(%33 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<10x12xf32>
    %238 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%236, %237 : tensor<10x12xf32>, tensor<10x12xf32>) outs(%33 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.addf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<10x12xf32>
    %expanded_191 = tensor.expand_shape %238 [[0, 1], [2, 3]] output_shape [2, 5, 12, 1] : tensor<10x12xf32> into tensor<2x5x12x1xf32>
    %transposed_192 = linalg.transpose ins(%expanded_191 : tensor<2x5x12x1xf32>) outs(%38 : tensor<2x12x5x1xf32>) permutation = [0, 2, 1, 3] 
    %transposed_193 = linalg.transpose ins(%cst_49 : tensor<12x12xf32>) outs(%32 : tensor<12x12xf32>) permutation = [1, 0] 
    %239 = linalg.matmul ins(%collapsed_189, %transposed_193 : tensor<10x12xf32>, tensor<12x12xf32>) outs(%34 : tensor<10x12xf32>) -> tensor<10x12xf32>
    %240 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_48 : tensor<12xf32>) outs(%33 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<10x12xf32>
    %241 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%239, %240 : tensor<10x12xf32>, tensor<10x12xf32>) outs(%33 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.addf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<10x12xf32>
    %expanded_194 = tensor.expand_shape %241 [[0, 1], [2, 3]] output_shape [2, 5, 12, 1] : tensor<10x12xf32> into tensor<2x5x12x1xf32>
    %transposed_195 = linalg.transpose ins(%cst_47 : tensor<12x12xf32>) outs(%32 : tensor<12x12xf32>) permutation = [1, 0] 
    %242 = linalg.matmul ins(%collapsed_189, %transposed_195 : tensor<10x12xf32>, tensor<12x12xf32>) outs(%34 : tensor<10x12xf32>) -> tensor<10x12xf32>
    %243 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_46 : tensor<12xf32>) outs(%33 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<10x12xf32>
    %244 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%242, %243 : tensor<10x12xf32>, tensor<10x12xf32>) outs(%33 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.addf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<10x12xf32>
    %expanded_196 = tensor.expand_shape %244 [[0, 1], [2, 3]] output_shape [2, 5, 12, 1] : tensor<10x12xf32> into tensor<2x5x12x1xf32>
    %transposed_197 = linalg.transpose ins(%expanded_196 : tensor<2x5x12x1xf32>) outs(%38 : tensor<2x12x5x1xf32>) permutation = [0, 2, 1, 3] 
    %transposed_198 = linalg.transpose ins(%expanded_194 : tensor<2x5x12x1xf32>) outs(%45 : tensor<2x12x1x5xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_199 = tensor.collapse_shape %transposed_192 [[0, 1], [2], [3]] : tensor<2x12x5x1xf32> into tensor<24x5x1xf32>
    %collapsed_200 = tensor.collapse_shape %transposed_198 [[0, 1], [2], [3]] : tensor<2x12x1x5xf32> into tensor<24x1x5xf32>
    %245 = linalg.batch_matmul ins(%collapsed_199, %collapsed_200 : tensor<24x5x1xf32>, tensor<24x1x5xf32>) outs(%47 : tensor<24x5x5xf32>) -> tensor<24x5x5xf32>
    %expanded_201 = tensor.expand_shape %245 [[0, 1], [2], [3]] output_shape [2, 12, 5, 5] : tensor<24x5x5xf32> into tensor<2x12x5x5xf32>
    %246 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_201, %arg1 : tensor<2x12x5x5xf32>, tensor<2x1x1x5xf32>) outs(%49 : tensor<2x12x5x5xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.addf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x12x5x5xf32>
    %247:2 = linalg.generic {indexing_maps = [#map7, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%246 : tensor<2x12x5x5xf32>) outs(%54, %52 : tensor<2x12x5xf32>, tensor<2x12x5xi64>) {
    ^bb0(%in: f32, %out: f32, %out_270: i64):
      %419 = linalg.index 3 : index
      %420 = arith.index_cast %419 : index to i64
      %421 = arith.maximumf %in, %out : f32
      %422 = arith.cmpf ogt, %in, %out : f32
      %423 = arith.select %422, %420, %out_270 : i64
      linalg.yield %421, %423 : f32, i64
    } -> (tensor<2x12x5xf32>, tensor<2x12x5xi64>)
    %expanded_202 = tensor.expand_shape %247#0 [[0], [1], [2, 3]] output_shape [2, 12, 5, 1] : tensor<2x12x5xf32> into tensor<2x12x5x1xf32>
    %248 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%246, %expanded_202 : tensor<2x12x5x5xf32>, tensor<2x12x5x1xf32>) outs(%49 : tensor<2x12x5x5xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.subf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x12x5x5xf32>
    %249 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%248 : tensor<2x12x5x5xf32>) outs(%49 : tensor<2x12x5x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = math.exp %in : f32
      linalg.yield %419 : f32
    } -> tensor<2x12x5x5xf32>
    %250 = linalg.generic {indexing_maps = [#map7, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%249 : tensor<2x12x5x5xf32>) outs(%58 : tensor<2x12x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %in, %out : f32
      linalg.yield %419 : f32
    } -> tensor<2x12x5x1xf32>
    %251 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%249, %250 : tensor<2x12x5x5xf32>, tensor<2x12x5x1xf32>) outs(%49 : tensor<2x12x5x5xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.divf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x12x5x5xf32>
    %collapsed_203 = tensor.collapse_shape %251 [[0, 1], [2], [3]] : tensor<2x12x5x5xf32> into tensor<24x5x5xf32>
    %collapsed_204 = tensor.collapse_shape %transposed_197 [[0, 1], [2], [3]] : tensor<2x12x5x1xf32> into tensor<24x5x1xf32>
    %252 = linalg.batch_matmul ins(%collapsed_203, %collapsed_204 : tensor<24x5x5xf32>, tensor<24x5x1xf32>) outs(%62 : tensor<24x5x1xf32>) -> tensor<24x5x1xf32>
    %expanded_205 = tensor.expand_shape %252 [[0, 1], [2], [3]] output_shape [2, 12, 5, 1] : tensor<24x5x1xf32> into tensor<2x12x5x1xf32>
    %transposed_206 = linalg.transpose ins(%expanded_205 : tensor<2x12x5x1xf32>) outs(%64 : tensor<2x5x12x1xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_207 = tensor.collapse_shape %transposed_206 [[0, 1], [2, 3]] : tensor<2x5x12x1xf32> into tensor<10x12xf32>
    %transposed_208 = linalg.transpose ins(%cst_45 : tensor<12x12xf32>) outs(%32 : tensor<12x12xf32>) permutation = [1, 0] 
    %253 = linalg.matmul ins(%collapsed_207, %transposed_208 : tensor<10x12xf32>, tensor<12x12xf32>) outs(%34 : tensor<10x12xf32>) -> tensor<10x12xf32>
    %254 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_44 : tensor<12xf32>) outs(%33 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<10x12xf32>
    %255 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%253, %254 : tensor<10x12xf32>, tensor<10x12xf32>) outs(%33 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.addf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<10x12xf32>
    %expanded_209 = tensor.expand_shape %255 [[0, 1], [2]] output_shape [2, 5, 12] : tensor<10x12xf32> into tensor<2x5x12xf32>
    %256 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_209, %235 : tensor<2x5x12xf32>, tensor<2x5x12xf32>) outs(%5 : tensor<2x5x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.addf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x12xf32>
    %257 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%256 : tensor<2x5x12xf32>) outs(%11 : tensor<2x5x12xf64>) {
    ^bb0(%in: f32, %out: f64):
      %419 = arith.extf %in : f32 to f64
      linalg.yield %419 : f64
    } -> tensor<2x5x12xf64>
    %258 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%257 : tensor<2x5x12xf64>) outs(%14 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %419 = arith.addf %in, %out : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x1xf64>
    %259 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%258 : tensor<2x5x1xf64>) outs(%13 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %419 = arith.divf %in, %cst_105 : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x1xf64>
    %260 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%257, %259 : tensor<2x5x12xf64>, tensor<2x5x1xf64>) outs(%11 : tensor<2x5x12xf64>) {
    ^bb0(%in: f64, %in_270: f64, %out: f64):
      %419 = arith.subf %in, %in_270 : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x12xf64>
    %261 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%260, %260 : tensor<2x5x12xf64>, tensor<2x5x12xf64>) outs(%11 : tensor<2x5x12xf64>) {
    ^bb0(%in: f64, %in_270: f64, %out: f64):
      %419 = arith.mulf %in, %in_270 : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x12xf64>
    %262 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%261 : tensor<2x5x12xf64>) outs(%14 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %419 = arith.addf %in, %out : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x1xf64>
    %263 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%262 : tensor<2x5x1xf64>) outs(%13 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %419 = arith.divf %in, %cst_105 : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x1xf64>
    %264 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%263 : tensor<2x5x1xf64>) outs(%21 : tensor<2x5x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %419 = arith.truncf %in : f64 to f32
      linalg.yield %419 : f32
    } -> tensor<2x5x1xf32>
    %265 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%256 : tensor<2x5x12xf32>) outs(%23 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %in, %out : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x1xf32>
    %266 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%265 : tensor<2x5x1xf32>) outs(%21 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.divf %in, %cst_106 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x1xf32>
    %267 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%264 : tensor<2x5x1xf32>) outs(%21 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.truncf %cst_102 : f64 to f32
      %420 = arith.addf %in, %419 : f32
      linalg.yield %420 : f32
    } -> tensor<2x5x1xf32>
    %268 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%267 : tensor<2x5x1xf32>) outs(%21 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = math.rsqrt %in : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x1xf32>
    %269 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%256, %266 : tensor<2x5x12xf32>, tensor<2x5x1xf32>) outs(%5 : tensor<2x5x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.subf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x12xf32>
    %270 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%269, %268 : tensor<2x5x12xf32>, tensor<2x5x1xf32>) outs(%5 : tensor<2x5x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.mulf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x12xf32>
    %271 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%270, %cst_43 : tensor<2x5x12xf32>, tensor<12xf32>) outs(%5 : tensor<2x5x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.mulf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x12xf32>
    %272 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%271, %cst_42 : tensor<2x5x12xf32>, tensor<12xf32>) outs(%5 : tensor<2x5x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.addf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x12xf32>
    %collapsed_210 = tensor.collapse_shape %272 [[0, 1], [2]] : tensor<2x5x12xf32> into tensor<10x12xf32>
    %transposed_211 = linalg.transpose ins(%cst_41 : tensor<24x12xf32>) outs(%85 : tensor<12x24xf32>) permutation = [1, 0] 
    %273 = linalg.matmul ins(%collapsed_210, %transposed_211 : tensor<10x12xf32>, tensor<12x24xf32>) outs(%87 : tensor<10x24xf32>) -> tensor<10x24xf32>
    %274 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_40 : tensor<24xf32>) outs(%86 : tensor<10x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<10x24xf32>
    %275 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%273, %274 : tensor<10x24xf32>, tensor<10x24xf32>) outs(%86 : tensor<10x24xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.addf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<10x24xf32>
    %expanded_212 = tensor.expand_shape %275 [[0, 1], [2]] output_shape [2, 5, 24] : tensor<10x24xf32> into tensor<2x5x24xf32>
    %276 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_212 : tensor<2x5x24xf32>) outs(%91 : tensor<2x5x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.divf %in, %cst_107 : f32
      %420 = math.erf %419 : f32
      %421 = arith.addf %420, %cst_2 : f32
      %422 = arith.mulf %421, %cst_3 : f32
      %423 = arith.mulf %in, %422 : f32
      linalg.yield %423 : f32
    } -> tensor<2x5x24xf32>
    %collapsed_213 = tensor.collapse_shape %276 [[0, 1], [2]] : tensor<2x5x24xf32> into tensor<10x24xf32>
    %transposed_214 = linalg.transpose ins(%cst_39 : tensor<12x24xf32>) outs(%93 : tensor<24x12xf32>) permutation = [1, 0] 
    %277 = linalg.matmul ins(%collapsed_213, %transposed_214 : tensor<10x24xf32>, tensor<24x12xf32>) outs(%34 : tensor<10x12xf32>) -> tensor<10x12xf32>
    %278 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_38 : tensor<12xf32>) outs(%33 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<10x12xf32>
    %279 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%277, %278 : tensor<10x12xf32>, tensor<10x12xf32>) outs(%33 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.addf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<10x12xf32>
    %expanded_215 = tensor.expand_shape %279 [[0, 1], [2]] output_shape [2, 5, 12] : tensor<10x12xf32> into tensor<2x5x12xf32>
    %280 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_215, %272 : tensor<2x5x12xf32>, tensor<2x5x12xf32>) outs(%5 : tensor<2x5x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.addf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x12xf32>
    %281 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%280 : tensor<2x5x12xf32>) outs(%11 : tensor<2x5x12xf64>) {
    ^bb0(%in: f32, %out: f64):
      %419 = arith.extf %in : f32 to f64
      linalg.yield %419 : f64
    } -> tensor<2x5x12xf64>
    %282 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%281 : tensor<2x5x12xf64>) outs(%14 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %419 = arith.addf %in, %out : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x1xf64>
    %283 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%282 : tensor<2x5x1xf64>) outs(%13 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %419 = arith.divf %in, %cst_105 : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x1xf64>
    %284 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%281, %283 : tensor<2x5x12xf64>, tensor<2x5x1xf64>) outs(%11 : tensor<2x5x12xf64>) {
    ^bb0(%in: f64, %in_270: f64, %out: f64):
      %419 = arith.subf %in, %in_270 : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x12xf64>
    %285 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%284, %284 : tensor<2x5x12xf64>, tensor<2x5x12xf64>) outs(%11 : tensor<2x5x12xf64>) {
    ^bb0(%in: f64, %in_270: f64, %out: f64):
      %419 = arith.mulf %in, %in_270 : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x12xf64>
    %286 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%285 : tensor<2x5x12xf64>) outs(%14 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %419 = arith.addf %in, %out : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x1xf64>
    %287 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%286 : tensor<2x5x1xf64>) outs(%13 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %419 = arith.divf %in, %cst_105 : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x1xf64>
    %288 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%287 : tensor<2x5x1xf64>) outs(%21 : tensor<2x5x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %419 = arith.truncf %in : f64 to f32
      linalg.yield %419 : f32
    } -> tensor<2x5x1xf32>
    %289 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%280 : tensor<2x5x12xf32>) outs(%23 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %in, %out : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x1xf32>
    %290 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%289 : tensor<2x5x1xf32>) outs(%21 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.divf %in, %cst_106 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x1xf32>
    %291 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%288 : tensor<2x5x1xf32>) outs(%21 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.truncf %cst_102 : f64 to f32
      %420 = arith.addf %in, %419 : f32
      linalg.yield %420 : f32
    } -> tensor<2x5x1xf32>
    %292 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%291 : tensor<2x5x1xf32>) outs(%21 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = math.rsqrt %in : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x1xf32>
    %293 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%280, %290 : tensor<2x5x12xf32>, tensor<2x5x1xf32>) outs(%5 : tensor<2x5x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.subf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x12xf32>
    %294 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%293, %292 : tensor<2x5x12xf32>, tensor<2x5x1xf32>) outs(%5 : tensor<2x5x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.mulf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x12xf32>
    %295 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%294, %cst_37 : tensor<2x5x12xf32>, tensor<12xf32>) outs(%5 : tensor<2x5x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.mulf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x12xf32>
    %296 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%295, %cst_36 : tensor<2x5x12xf32>, tensor<12xf32>) outs(%5 : tensor<2x5x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.addf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x12xf32>
    %collapsed_216 = tensor.collapse_shape %296 [[0, 1], [2]] : tensor<2x5x12xf32> into tensor<10x12xf32>
    %transposed_217 = linalg.transpose ins(%cst_35 : tensor<12x12xf32>) outs(%32 : tensor<12x12xf32>) permutation = [1, 0] 
    %297 = linalg.matmul ins(%collapsed_216, %transposed_217 : tensor<10x12xf32>, tensor<12x12xf32>) outs(%34 : tensor<10x12xf32>) -> tensor<10x12xf32>
    %298 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_34 : tensor<12xf32>) outs(%33 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<10x12xf32>
    %299 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%297, %298 : tensor<10x12xf32>, tensor<10x12xf32>) outs(%33 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.addf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<10x12xf32>
    %expanded_218 = tensor.expand_shape %299 [[0, 1], [2, 3]] output_shape [2, 5, 12, 1] : tensor<10x12xf32> into tensor<2x5x12x1xf32>
    %transposed_219 = linalg.transpose ins(%expanded_218 : tensor<2x5x12x1xf32>) outs(%38 : tensor<2x12x5x1xf32>) permutation = [0, 2, 1, 3] 
    %transposed_220 = linalg.transpose ins(%cst_33 : tensor<12x12xf32>) outs(%32 : tensor<12x12xf32>) permutation = [1, 0] 
    %300 = linalg.matmul ins(%collapsed_216, %transposed_220 : tensor<10x12xf32>, tensor<12x12xf32>) outs(%34 : tensor<10x12xf32>) -> tensor<10x12xf32>
    %301 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_32 : tensor<12xf32>) outs(%33 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<10x12xf32>
    %302 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%300, %301 : tensor<10x12xf32>, tensor<10x12xf32>) outs(%33 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.addf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<10x12xf32>
    %expanded_221 = tensor.expand_shape %302 [[0, 1], [2, 3]] output_shape [2, 5, 12, 1] : tensor<10x12xf32> into tensor<2x5x12x1xf32>
    %transposed_222 = linalg.transpose ins(%cst_31 : tensor<12x12xf32>) outs(%32 : tensor<12x12xf32>) permutation = [1, 0] 
    %303 = linalg.matmul ins(%collapsed_216, %transposed_222 : tensor<10x12xf32>, tensor<12x12xf32>) outs(%34 : tensor<10x12xf32>) -> tensor<10x12xf32>
    %304 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_30 : tensor<12xf32>) outs(%33 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<10x12xf32>
    %305 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%303, %304 : tensor<10x12xf32>, tensor<10x12xf32>) outs(%33 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.addf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<10x12xf32>
    %expanded_223 = tensor.expand_shape %305 [[0, 1], [2, 3]] output_shape [2, 5, 12, 1] : tensor<10x12xf32> into tensor<2x5x12x1xf32>
    %transposed_224 = linalg.transpose ins(%expanded_223 : tensor<2x5x12x1xf32>) outs(%38 : tensor<2x12x5x1xf32>) permutation = [0, 2, 1, 3] 
    %transposed_225 = linalg.transpose ins(%expanded_221 : tensor<2x5x12x1xf32>) outs(%45 : tensor<2x12x1x5xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_226 = tensor.collapse_shape %transposed_219 [[0, 1], [2], [3]] : tensor<2x12x5x1xf32> into tensor<24x5x1xf32>
    %collapsed_227 = tensor.collapse_shape %transposed_225 [[0, 1], [2], [3]] : tensor<2x12x1x5xf32> into tensor<24x1x5xf32>
    %306 = linalg.batch_matmul ins(%collapsed_226, %collapsed_227 : tensor<24x5x1xf32>, tensor<24x1x5xf32>) outs(%47 : tensor<24x5x5xf32>) -> tensor<24x5x5xf32>
    %expanded_228 = tensor.expand_shape %306 [[0, 1], [2], [3]] output_shape [2, 12, 5, 5] : tensor<24x5x5xf32> into tensor<2x12x5x5xf32>
    %307 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_228, %arg1 : tensor<2x12x5x5xf32>, tensor<2x1x1x5xf32>) outs(%49 : tensor<2x12x5x5xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.addf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x12x5x5xf32>
    %308:2 = linalg.generic {indexing_maps = [#map7, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%307 : tensor<2x12x5x5xf32>) outs(%54, %52 : tensor<2x12x5xf32>, tensor<2x12x5xi64>) {
    ^bb0(%in: f32, %out: f32, %out_270: i64):
      %419 = linalg.index 3 : index
      %420 = arith.index_cast %419 : index to i64
      %421 = arith.maximumf %in, %out : f32
      %422 = arith.cmpf ogt, %in, %out : f32
      %423 = arith.select %422, %420, %out_270 : i64
      linalg.yield %421, %423 : f32, i64
    } -> (tensor<2x12x5xf32>, tensor<2x12x5xi64>)
    %expanded_229 = tensor.expand_shape %308#0 [[0], [1], [2, 3]] output_shape [2, 12, 5, 1] : tensor<2x12x5xf32> into tensor<2x12x5x1xf32>
    %309 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%307, %expanded_229 : tensor<2x12x5x5xf32>, tensor<2x12x5x1xf32>) outs(%49 : tensor<2x12x5x5xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.subf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x12x5x5xf32>
    %310 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%309 : tensor<2x12x5x5xf32>) outs(%49 : tensor<2x12x5x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = math.exp %in : f32
      linalg.yield %419 : f32
    } -> tensor<2x12x5x5xf32>
    %311 = linalg.generic {indexing_maps = [#map7, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%310 : tensor<2x12x5x5xf32>) outs(%58 : tensor<2x12x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %in, %out : f32
      linalg.yield %419 : f32
    } -> tensor<2x12x5x1xf32>
    %312 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%310, %311 : tensor<2x12x5x5xf32>, tensor<2x12x5x1xf32>) outs(%49 : tensor<2x12x5x5xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.divf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x12x5x5xf32>
    %collapsed_230 = tensor.collapse_shape %312 [[0, 1], [2], [3]] : tensor<2x12x5x5xf32> into tensor<24x5x5xf32>
    %collapsed_231 = tensor.collapse_shape %transposed_224 [[0, 1], [2], [3]] : tensor<2x12x5x1xf32> into tensor<24x5x1xf32>
    %313 = linalg.batch_matmul ins(%collapsed_230, %collapsed_231 : tensor<24x5x5xf32>, tensor<24x5x1xf32>) outs(%62 : tensor<24x5x1xf32>) -> tensor<24x5x1xf32>
    %expanded_232 = tensor.expand_shape %313 [[0, 1], [2], [3]] output_shape [2, 12, 5, 1] : tensor<24x5x1xf32> into tensor<2x12x5x1xf32>
    %transposed_233 = linalg.transpose ins(%expanded_232 : tensor<2x12x5x1xf32>) outs(%64 : tensor<2x5x12x1xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_234 = tensor.collapse_shape %transposed_233 [[0, 1], [2, 3]] : tensor<2x5x12x1xf32> into tensor<10x12xf32>
    %transposed_235 = linalg.transpose ins(%cst_29 : tensor<12x12xf32>) outs(%32 : tensor<12x12xf32>) permutation = [1, 0] 
    %314 = linalg.matmul ins(%collapsed_234, %transposed_235 : tensor<10x12xf32>, tensor<12x12xf32>) outs(%34 : tensor<10x12xf32>) -> tensor<10x12xf32>
    %315 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_28 : tensor<12xf32>) outs(%33 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<10x12xf32>
    %316 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%314, %315 : tensor<10x12xf32>, tensor<10x12xf32>) outs(%33 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.addf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<10x12xf32>
    %expanded_236 = tensor.expand_shape %316 [[0, 1], [2]] output_shape [2, 5, 12] : tensor<10x12xf32> into tensor<2x5x12xf32>
    %317 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_236, %296 : tensor<2x5x12xf32>, tensor<2x5x12xf32>) outs(%5 : tensor<2x5x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.addf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x12xf32>
    %318 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%317 : tensor<2x5x12xf32>) outs(%11 : tensor<2x5x12xf64>) {
    ^bb0(%in: f32, %out: f64):
      %419 = arith.extf %in : f32 to f64
      linalg.yield %419 : f64
    } -> tensor<2x5x12xf64>
    %319 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%318 : tensor<2x5x12xf64>) outs(%14 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %419 = arith.addf %in, %out : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x1xf64>
    %320 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%319 : tensor<2x5x1xf64>) outs(%13 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %419 = arith.divf %in, %cst_105 : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x1xf64>
    %321 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%318, %320 : tensor<2x5x12xf64>, tensor<2x5x1xf64>) outs(%11 : tensor<2x5x12xf64>) {
    ^bb0(%in: f64, %in_270: f64, %out: f64):
      %419 = arith.subf %in, %in_270 : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x12xf64>
    %322 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%321, %321 : tensor<2x5x12xf64>, tensor<2x5x12xf64>) outs(%11 : tensor<2x5x12xf64>) {
    ^bb0(%in: f64, %in_270: f64, %out: f64):
      %419 = arith.mulf %in, %in_270 : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x12xf64>
    %323 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%322 : tensor<2x5x12xf64>) outs(%14 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %419 = arith.addf %in, %out : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x1xf64>
    %324 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%323 : tensor<2x5x1xf64>) outs(%13 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %419 = arith.divf %in, %cst_105 : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x1xf64>
    %325 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%324 : tensor<2x5x1xf64>) outs(%21 : tensor<2x5x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %419 = arith.truncf %in : f64 to f32
      linalg.yield %419 : f32
    } -> tensor<2x5x1xf32>
    %326 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%317 : tensor<2x5x12xf32>) outs(%23 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %in, %out : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x1xf32>
    %327 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%326 : tensor<2x5x1xf32>) outs(%21 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.divf %in, %cst_106 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x1xf32>
    %328 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%325 : tensor<2x5x1xf32>) outs(%21 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.truncf %cst_102 : f64 to f32
      %420 = arith.addf %in, %419 : f32
      linalg.yield %420 : f32
    } -> tensor<2x5x1xf32>
    %329 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%328 : tensor<2x5x1xf32>) outs(%21 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = math.rsqrt %in : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x1xf32>
    %330 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%317, %327 : tensor<2x5x12xf32>, tensor<2x5x1xf32>) outs(%5 : tensor<2x5x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.subf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x12xf32>
    %331 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%330, %329 : tensor<2x5x12xf32>, tensor<2x5x1xf32>) outs(%5 : tensor<2x5x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.mulf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x12xf32>
    %332 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%331, %cst_27 : tensor<2x5x12xf32>, tensor<12xf32>) outs(%5 : tensor<2x5x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.mulf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x12xf32>
    %333 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%332, %cst_26 : tensor<2x5x12xf32>, tensor<12xf32>) outs(%5 : tensor<2x5x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.addf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x12xf32>
    %collapsed_237 = tensor.collapse_shape %333 [[0, 1], [2]] : tensor<2x5x12xf32> into tensor<10x12xf32>
    %transposed_238 = linalg.transpose ins(%cst_25 : tensor<24x12xf32>) outs(%85 : tensor<12x24xf32>) permutation = [1, 0] 
    %334 = linalg.matmul ins(%collapsed_237, %transposed_238 : tensor<10x12xf32>, tensor<12x24xf32>) outs(%87 : tensor<10x24xf32>) -> tensor<10x24xf32>
    %335 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_24 : tensor<24xf32>) outs(%86 : tensor<10x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<10x24xf32>
    %336 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%334, %335 : tensor<10x24xf32>, tensor<10x24xf32>) outs(%86 : tensor<10x24xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.addf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<10x24xf32>
    %expanded_239 = tensor.expand_shape %336 [[0, 1], [2]] output_shape [2, 5, 24] : tensor<10x24xf32> into tensor<2x5x24xf32>
    %337 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_239 : tensor<2x5x24xf32>) outs(%91 : tensor<2x5x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.divf %in, %cst_107 : f32
      %420 = math.erf %419 : f32
      %421 = arith.addf %420, %cst_2 : f32
      %422 = arith.mulf %421, %cst_3 : f32
      %423 = arith.mulf %in, %422 : f32
      linalg.yield %423 : f32
    } -> tensor<2x5x24xf32>
    %collapsed_240 = tensor.collapse_shape %337 [[0, 1], [2]] : tensor<2x5x24xf32> into tensor<10x24xf32>
    %transposed_241 = linalg.transpose ins(%cst_23 : tensor<12x24xf32>) outs(%93 : tensor<24x12xf32>) permutation = [1, 0] 
    %338 = linalg.matmul ins(%collapsed_240, %transposed_241 : tensor<10x24xf32>, tensor<24x12xf32>) outs(%34 : tensor<10x12xf32>) -> tensor<10x12xf32>
    %339 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_22 : tensor<12xf32>) outs(%33 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<10x12xf32>
    %340 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%338, %339 : tensor<10x12xf32>, tensor<10x12xf32>) outs(%33 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.addf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<10x12xf32>
    %expanded_242 = tensor.expand_shape %340 [[0, 1], [2]] output_shape [2, 5, 12] : tensor<10x12xf32> into tensor<2x5x12xf32>
    %341 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_242, %333 : tensor<2x5x12xf32>, tensor<2x5x12xf32>) outs(%5 : tensor<2x5x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.addf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x12xf32>
    %342 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%341 : tensor<2x5x12xf32>) outs(%11 : tensor<2x5x12xf64>) {
    ^bb0(%in: f32, %out: f64):
      %419 = arith.extf %in : f32 to f64
      linalg.yield %419 : f64
    } -> tensor<2x5x12xf64>
    %343 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%342 : tensor<2x5x12xf64>) outs(%14 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %419 = arith.addf %in, %out : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x1xf64>
    %344 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%343 : tensor<2x5x1xf64>) outs(%13 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %419 = arith.divf %in, %cst_105 : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x1xf64>
    %345 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%342, %344 : tensor<2x5x12xf64>, tensor<2x5x1xf64>) outs(%11 : tensor<2x5x12xf64>) {
    ^bb0(%in: f64, %in_270: f64, %out: f64):
      %419 = arith.subf %in, %in_270 : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x12xf64>
    %346 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%345, %345 : tensor<2x5x12xf64>, tensor<2x5x12xf64>) outs(%11 : tensor<2x5x12xf64>) {
    ^bb0(%in: f64, %in_270: f64, %out: f64):
      %419 = arith.mulf %in, %in_270 : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x12xf64>
    %347 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%346 : tensor<2x5x12xf64>) outs(%14 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %419 = arith.addf %in, %out : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x1xf64>
    %348 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%347 : tensor<2x5x1xf64>) outs(%13 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %419 = arith.divf %in, %cst_105 : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x1xf64>
    %349 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%348 : tensor<2x5x1xf64>) outs(%21 : tensor<2x5x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %419 = arith.truncf %in : f64 to f32
      linalg.yield %419 : f32
    } -> tensor<2x5x1xf32>
    %350 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%341 : tensor<2x5x12xf32>) outs(%23 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %in, %out : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x1xf32>
    %351 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%350 : tensor<2x5x1xf32>) outs(%21 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.divf %in, %cst_106 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x1xf32>
    %352 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%349 : tensor<2x5x1xf32>) outs(%21 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.truncf %cst_102 : f64 to f32
      %420 = arith.addf %in, %419 : f32
      linalg.yield %420 : f32
    } -> tensor<2x5x1xf32>
    %353 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%352 : tensor<2x5x1xf32>) outs(%21 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = math.rsqrt %in : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x1xf32>
    %354 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%341, %351 : tensor<2x5x12xf32>, tensor<2x5x1xf32>) outs(%5 : tensor<2x5x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.subf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x12xf32>
    %355 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%354, %353 : tensor<2x5x12xf32>, tensor<2x5x1xf32>) outs(%5 : tensor<2x5x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.mulf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x12xf32>
    %356 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%355, %cst_21 : tensor<2x5x12xf32>, tensor<12xf32>) outs(%5 : tensor<2x5x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.mulf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x12xf32>
    %357 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%356, %cst_20 : tensor<2x5x12xf32>, tensor<12xf32>) outs(%5 : tensor<2x5x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.addf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x12xf32>
    %collapsed_243 = tensor.collapse_shape %357 [[0, 1], [2]] : tensor<2x5x12xf32> into tensor<10x12xf32>
    %transposed_244 = linalg.transpose ins(%cst_19 : tensor<12x12xf32>) outs(%32 : tensor<12x12xf32>) permutation = [1, 0] 
    %358 = linalg.matmul ins(%collapsed_243, %transposed_244 : tensor<10x12xf32>, tensor<12x12xf32>) outs(%34 : tensor<10x12xf32>) -> tensor<10x12xf32>
    %359 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_18 : tensor<12xf32>) outs(%33 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<10x12xf32>
    %360 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%358, %359 : tensor<10x12xf32>, tensor<10x12xf32>) outs(%33 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.addf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<10x12xf32>
    %expanded_245 = tensor.expand_shape %360 [[0, 1], [2, 3]] output_shape [2, 5, 12, 1] : tensor<10x12xf32> into tensor<2x5x12x1xf32>
    %transposed_246 = linalg.transpose ins(%expanded_245 : tensor<2x5x12x1xf32>) outs(%38 : tensor<2x12x5x1xf32>) permutation = [0, 2, 1, 3] 
    %transposed_247 = linalg.transpose ins(%cst_17 : tensor<12x12xf32>) outs(%32 : tensor<12x12xf32>) permutation = [1, 0] 
    %361 = linalg.matmul ins(%collapsed_243, %transposed_247 : tensor<10x12xf32>, tensor<12x12xf32>) outs(%34 : tensor<10x12xf32>) -> tensor<10x12xf32>
    %362 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_16 : tensor<12xf32>) outs(%33 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<10x12xf32>
    %363 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%361, %362 : tensor<10x12xf32>, tensor<10x12xf32>) outs(%33 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.addf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<10x12xf32>
    %expanded_248 = tensor.expand_shape %363 [[0, 1], [2, 3]] output_shape [2, 5, 12, 1] : tensor<10x12xf32> into tensor<2x5x12x1xf32>
    %transposed_249 = linalg.transpose ins(%cst_15 : tensor<12x12xf32>) outs(%32 : tensor<12x12xf32>) permutation = [1, 0] 
    %364 = linalg.matmul ins(%collapsed_243, %transposed_249 : tensor<10x12xf32>, tensor<12x12xf32>) outs(%34 : tensor<10x12xf32>) -> tensor<10x12xf32>
    %365 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_14 : tensor<12xf32>) outs(%33 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<10x12xf32>
    %366 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%364, %365 : tensor<10x12xf32>, tensor<10x12xf32>) outs(%33 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.addf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<10x12xf32>
    %expanded_250 = tensor.expand_shape %366 [[0, 1], [2, 3]] output_shape [2, 5, 12, 1] : tensor<10x12xf32> into tensor<2x5x12x1xf32>
    %transposed_251 = linalg.transpose ins(%expanded_250 : tensor<2x5x12x1xf32>) outs(%38 : tensor<2x12x5x1xf32>) permutation = [0, 2, 1, 3] 
    %transposed_252 = linalg.transpose ins(%expanded_248 : tensor<2x5x12x1xf32>) outs(%45 : tensor<2x12x1x5xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_253 = tensor.collapse_shape %transposed_246 [[0, 1], [2], [3]] : tensor<2x12x5x1xf32> into tensor<24x5x1xf32>
    %collapsed_254 = tensor.collapse_shape %transposed_252 [[0, 1], [2], [3]] : tensor<2x12x1x5xf32> into tensor<24x1x5xf32>
    %367 = linalg.batch_matmul ins(%collapsed_253, %collapsed_254 : tensor<24x5x1xf32>, tensor<24x1x5xf32>) outs(%47 : tensor<24x5x5xf32>) -> tensor<24x5x5xf32>
    %expanded_255 = tensor.expand_shape %367 [[0, 1], [2], [3]] output_shape [2, 12, 5, 5] : tensor<24x5x5xf32> into tensor<2x12x5x5xf32>
    %368 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_255, %arg1 : tensor<2x12x5x5xf32>, tensor<2x1x1x5xf32>) outs(%49 : tensor<2x12x5x5xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.addf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x12x5x5xf32>
    %369:2 = linalg.generic {indexing_maps = [#map7, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%368 : tensor<2x12x5x5xf32>) outs(%54, %52 : tensor<2x12x5xf32>, tensor<2x12x5xi64>) {
    ^bb0(%in: f32, %out: f32, %out_270: i64):
      %419 = linalg.index 3 : index
      %420 = arith.index_cast %419 : index to i64
      %421 = arith.maximumf %in, %out : f32
      %422 = arith.cmpf ogt, %in, %out : f32
      %423 = arith.select %422, %420, %out_270 : i64
      linalg.yield %421, %423 : f32, i64
    } -> (tensor<2x12x5xf32>, tensor<2x12x5xi64>)
    %expanded_256 = tensor.expand_shape %369#0 [[0], [1], [2, 3]] output_shape [2, 12, 5, 1] : tensor<2x12x5xf32> into tensor<2x12x5x1xf32>
    %370 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%368, %expanded_256 : tensor<2x12x5x5xf32>, tensor<2x12x5x1xf32>) outs(%49 : tensor<2x12x5x5xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.subf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x12x5x5xf32>
    %371 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%370 : tensor<2x12x5x5xf32>) outs(%49 : tensor<2x12x5x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = math.exp %in : f32
      linalg.yield %419 : f32
    } -> tensor<2x12x5x5xf32>
    %372 = linalg.generic {indexing_maps = [#map7, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%371 : tensor<2x12x5x5xf32>) outs(%58 : tensor<2x12x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %in, %out : f32
      linalg.yield %419 : f32
    } -> tensor<2x12x5x1xf32>
    %373 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%371, %372 : tensor<2x12x5x5xf32>, tensor<2x12x5x1xf32>) outs(%49 : tensor<2x12x5x5xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.divf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x12x5x5xf32>
    %collapsed_257 = tensor.collapse_shape %373 [[0, 1], [2], [3]] : tensor<2x12x5x5xf32> into tensor<24x5x5xf32>
    %collapsed_258 = tensor.collapse_shape %transposed_251 [[0, 1], [2], [3]] : tensor<2x12x5x1xf32> into tensor<24x5x1xf32>
    %374 = linalg.batch_matmul ins(%collapsed_257, %collapsed_258 : tensor<24x5x5xf32>, tensor<24x5x1xf32>) outs(%62 : tensor<24x5x1xf32>) -> tensor<24x5x1xf32>
    %expanded_259 = tensor.expand_shape %374 [[0, 1], [2], [3]] output_shape [2, 12, 5, 1] : tensor<24x5x1xf32> into tensor<2x12x5x1xf32>
    %transposed_260 = linalg.transpose ins(%expanded_259 : tensor<2x12x5x1xf32>) outs(%64 : tensor<2x5x12x1xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_261 = tensor.collapse_shape %transposed_260 [[0, 1], [2, 3]] : tensor<2x5x12x1xf32> into tensor<10x12xf32>
    %transposed_262 = linalg.transpose ins(%cst_13 : tensor<12x12xf32>) outs(%32 : tensor<12x12xf32>) permutation = [1, 0] 
    %375 = linalg.matmul ins(%collapsed_261, %transposed_262 : tensor<10x12xf32>, tensor<12x12xf32>) outs(%34 : tensor<10x12xf32>) -> tensor<10x12xf32>
    %376 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_12 : tensor<12xf32>) outs(%33 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<10x12xf32>
    %377 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%375, %376 : tensor<10x12xf32>, tensor<10x12xf32>) outs(%33 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.addf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<10x12xf32>
    %expanded_263 = tensor.expand_shape %377 [[0, 1], [2]] output_shape [2, 5, 12] : tensor<10x12xf32> into tensor<2x5x12xf32>
    %378 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_263, %357 : tensor<2x5x12xf32>, tensor<2x5x12xf32>) outs(%5 : tensor<2x5x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.addf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x12xf32>
    %379 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%378 : tensor<2x5x12xf32>) outs(%11 : tensor<2x5x12xf64>) {
    ^bb0(%in: f32, %out: f64):
      %419 = arith.extf %in : f32 to f64
      linalg.yield %419 : f64
    } -> tensor<2x5x12xf64>
    %380 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%379 : tensor<2x5x12xf64>) outs(%14 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %419 = arith.addf %in, %out : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x1xf64>
    %381 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%380 : tensor<2x5x1xf64>) outs(%13 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %419 = arith.divf %in, %cst_105 : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x1xf64>
    %382 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%379, %381 : tensor<2x5x12xf64>, tensor<2x5x1xf64>) outs(%11 : tensor<2x5x12xf64>) {
    ^bb0(%in: f64, %in_270: f64, %out: f64):
      %419 = arith.subf %in, %in_270 : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x12xf64>
    %383 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%382, %382 : tensor<2x5x12xf64>, tensor<2x5x12xf64>) outs(%11 : tensor<2x5x12xf64>) {
    ^bb0(%in: f64, %in_270: f64, %out: f64):
      %419 = arith.mulf %in, %in_270 : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x12xf64>
    %384 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%383 : tensor<2x5x12xf64>) outs(%14 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %419 = arith.addf %in, %out : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x1xf64>
    %385 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%384 : tensor<2x5x1xf64>) outs(%13 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %419 = arith.divf %in, %cst_105 : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x1xf64>
    %386 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%385 : tensor<2x5x1xf64>) outs(%21 : tensor<2x5x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %419 = arith.truncf %in : f64 to f32
      linalg.yield %419 : f32
    } -> tensor<2x5x1xf32>
    %387 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%378 : tensor<2x5x12xf32>) outs(%23 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %in, %out : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x1xf32>
    %388 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%387 : tensor<2x5x1xf32>) outs(%21 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.divf %in, %cst_106 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x1xf32>
    %389 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%386 : tensor<2x5x1xf32>) outs(%21 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.truncf %cst_102 : f64 to f32
      %420 = arith.addf %in, %419 : f32
      linalg.yield %420 : f32
    } -> tensor<2x5x1xf32>
    %390 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%389 : tensor<2x5x1xf32>) outs(%21 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = math.rsqrt %in : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x1xf32>
    %391 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%378, %388 : tensor<2x5x12xf32>, tensor<2x5x1xf32>) outs(%5 : tensor<2x5x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.subf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x12xf32>
    %392 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%391, %390 : tensor<2x5x12xf32>, tensor<2x5x1xf32>) outs(%5 : tensor<2x5x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.mulf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x12xf32>
    %393 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%392, %cst_11 : tensor<2x5x12xf32>, tensor<12xf32>) outs(%5 : tensor<2x5x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.mulf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x12xf32>
    %394 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%393, %cst_10 : tensor<2x5x12xf32>, tensor<12xf32>) outs(%5 : tensor<2x5x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.addf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x12xf32>
    %collapsed_264 = tensor.collapse_shape %394 [[0, 1], [2]] : tensor<2x5x12xf32> into tensor<10x12xf32>
    %transposed_265 = linalg.transpose ins(%cst_9 : tensor<24x12xf32>) outs(%85 : tensor<12x24xf32>) permutation = [1, 0] 
    %395 = linalg.matmul ins(%collapsed_264, %transposed_265 : tensor<10x12xf32>, tensor<12x24xf32>) outs(%87 : tensor<10x24xf32>) -> tensor<10x24xf32>
    %396 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_8 : tensor<24xf32>) outs(%86 : tensor<10x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<10x24xf32>
    %397 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%395, %396 : tensor<10x24xf32>, tensor<10x24xf32>) outs(%86 : tensor<10x24xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.addf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<10x24xf32>
    %expanded_266 = tensor.expand_shape %397 [[0, 1], [2]] output_shape [2, 5, 24] : tensor<10x24xf32> into tensor<2x5x24xf32>
    %398 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_266 : tensor<2x5x24xf32>) outs(%91 : tensor<2x5x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.divf %in, %cst_107 : f32
      %420 = math.erf %419 : f32
      %421 = arith.addf %420, %cst_2 : f32
      %422 = arith.mulf %421, %cst_3 : f32
      %423 = arith.mulf %in, %422 : f32
      linalg.yield %423 : f32
    } -> tensor<2x5x24xf32>
    %collapsed_267 = tensor.collapse_shape %398 [[0, 1], [2]] : tensor<2x5x24xf32> into tensor<10x24xf32>
    %transposed_268 = linalg.transpose ins(%cst_7 : tensor<12x24xf32>) outs(%93 : tensor<24x12xf32>) permutation = [1, 0] 
    %399 = linalg.matmul ins(%collapsed_267, %transposed_268 : tensor<10x24xf32>, tensor<24x12xf32>) outs(%34 : tensor<10x12xf32>) -> tensor<10x12xf32>
    %400 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_6 : tensor<12xf32>) outs(%33 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<10x12xf32>
    %401 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%399, %400 : tensor<10x12xf32>, tensor<10x12xf32>) outs(%33 : tensor<10x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.addf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<10x12xf32>
    %expanded_269 = tensor.expand_shape %401 [[0, 1], [2]] output_shape [2, 5, 12] : tensor<10x12xf32> into tensor<2x5x12xf32>
    %402 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_269, %394 : tensor<2x5x12xf32>, tensor<2x5x12xf32>) outs(%5 : tensor<2x5x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.addf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x12xf32>
    %403 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%402 : tensor<2x5x12xf32>) outs(%11 : tensor<2x5x12xf64>) {
    ^bb0(%in: f32, %out: f64):
      %419 = arith.extf %in : f32 to f64
      linalg.yield %419 : f64
    } -> tensor<2x5x12xf64>
    %404 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%403 : tensor<2x5x12xf64>) outs(%14 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %419 = arith.addf %in, %out : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x1xf64>
    %405 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%404 : tensor<2x5x1xf64>) outs(%13 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %419 = arith.divf %in, %cst_105 : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x1xf64>
    %406 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%403, %405 : tensor<2x5x12xf64>, tensor<2x5x1xf64>) outs(%11 : tensor<2x5x12xf64>) {
    ^bb0(%in: f64, %in_270: f64, %out: f64):
      %419 = arith.subf %in, %in_270 : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x12xf64>
    %407 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%406, %406 : tensor<2x5x12xf64>, tensor<2x5x12xf64>) outs(%11 : tensor<2x5x12xf64>) {
    ^bb0(%in: f64, %in_270: f64, %out: f64):
      %419 = arith.mulf %in, %in_270 : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x12xf64>
    %408 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%407 : tensor<2x5x12xf64>) outs(%14 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %419 = arith.addf %in, %out : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x1xf64>
    %409 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%408 : tensor<2x5x1xf64>) outs(%13 : tensor<2x5x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %419 = arith.divf %in, %cst_105 : f64
      linalg.yield %419 : f64
    } -> tensor<2x5x1xf64>
    %410 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%409 : tensor<2x5x1xf64>) outs(%21 : tensor<2x5x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %419 = arith.truncf %in : f64 to f32
      linalg.yield %419 : f32
    } -> tensor<2x5x1xf32>
    %411 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%402 : tensor<2x5x12xf32>) outs(%23 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.addf %in, %out : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x1xf32>
    %412 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%411 : tensor<2x5x1xf32>) outs(%21 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.divf %in, %cst_106 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x1xf32>
    %413 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%410 : tensor<2x5x1xf32>) outs(%21 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = arith.truncf %cst_102 : f64 to f32
      %420 = arith.addf %in, %419 : f32
      linalg.yield %420 : f32
    } -> tensor<2x5x1xf32>
    %414 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%413 : tensor<2x5x1xf32>) outs(%21 : tensor<2x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %419 = math.rsqrt %in : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x1xf32>
    %415 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%402, %412 : tensor<2x5x12xf32>, tensor<2x5x1xf32>) outs(%5 : tensor<2x5x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.subf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x12xf32>
    %416 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%415, %414 : tensor<2x5x12xf32>, tensor<2x5x1xf32>) outs(%5 : tensor<2x5x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.mulf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x12xf32>
    %417 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%416, %cst_5 : tensor<2x5x12xf32>, tensor<12xf32>) outs(%5 : tensor<2x5x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.mulf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x12xf32>
    %418 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%417, %cst_4 : tensor<2x5x12xf32>, tensor<12xf32>) outs(%5 : tensor<2x5x12xf32>) {
    ^bb0(%in: f32, %in_270: f32, %out: f32):
      %419 = arith.addf %in, %in_270 : f32
      linalg.yield %419 : f32
    } -> tensor<2x5x12xf32>
    return %418 : tensor<2x5x12xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_12_torch.float32_55: "0x040000000000803D00000000000080BD0000803D0000803D0000003E0000803D000000BE0000803D000080BD0000003E000080BD",
      torch_tensor_12_torch.float32_54: "0x040000000000804000007C4000008040000080400000864000008240000080400000744000008040000080400000804000008040",
      torch_tensor_12_torch.float32_53: "0x040000000000803D0000003E000000000000803D000080BD00000080000000800000803D00000080000080BD0000003E0000803D",
      torch_tensor_12_24_torch.float32_5: "0x04000000000000800000803D000000BE000000000000803D00000080000000BE000000BE000000800000803D0000803D000080BD0000803D000000800000803D000000000000803D00000080000080BD000040BE0000003E00000080000000800000803D000080BD00000000000040BE000080BD0000403E00000080000080BD000000BE0000403E000080BD0000803D00000000000080BD000080BD00000080000000000000003E0000403E000080BD000080BD00000080000080BD000000BE0000803D0000003E000080BD000080BD00000080000040BE0000003E0000803D000040BE000000800000803D000000BE00000000000000BE000080BD0000803D0000803D000000000000803D000080BD000000BE0000803D00000000000080BD000000000000803D000080BD0000803D0000003E00000000000080BD0000003E000080BD00000080000080BD0000A0BE0000403E0000008000000080000080BD000000BE000080BD00000080000040BE0000003E00000000000000000000803D000000800000803D0000803E000000BE000000800000803D000000BE0000803D000080BD000000000000803D00000080000080BD0000803D000000BE0000803D0000803D000080BD00000080000000000000803E000080BD000080BD000000BE000000000000803D0000000000000000000000800000000000000000000080BD000080BD000080BD000080BD0000803D000000BE0000403E00000000000080BD000080BD000000000000803D0000803D0000A03E000040BE000080BD0000803D00000080000080BE0000803D000080BD000040BE000000800000803D00000000000000BE00000080000000000000003E00000080000080BD000000000000803D0000803D0000803D000080BD000040BE00000000000080BE000040BE0000803D0000803D000040BE0000803D000000000000803D0000403E00000080000000000000803D000000800000003E0000803D000040BE0000803D00000080000000BE000080BD000000800000803D000000BE0000803D000000BE0000803D0000003E000080BD000080BD0000803D00000080000000000000803D0000803D000080BD00000000000000800000003E000080BD0000003E0000003E000080BD00000000000000800000008000000000000080BD0000403E000080BD000080BD000080BD000080BD000040BE0000003E000040BE0000803E000080BD0000A03E000000BE00000080000000BE0000803D0000803D0000008000000080000080BD000000BE00000080000000000000803D0000000000000000000000BE0000803D0000803D000000BE000000BE0000003E000000000000003E000000BE000080BD0000803D000080BD0000803E0000803E000080BD0000403E000000800000803D000000800000008000000000000000800000803D0000003E0000803D0000008000000080000080BD00000080000080BD000000BE000080BD000000000000803D0000803D000000000000803D0000803D0000003E0000403E000000BE0000803D0000000000000000000080BD0000403E000080BD0000000000000000000080BD0000803D000080BD",
      torch_tensor_24_torch.float32_5: "0x04000000000080BD0000003E000080BD000000000000003E0000803D0000803D000080BD0000008000000000000080BD000000800000803D0000008000000080000080BD000000BE0000008000000000000080BD000000000000008000000000000080BD",
      torch_tensor_24_12_torch.float32_5: "0x040000000000403E00000080000000800000C03E000080BD00000000000000BE000000BE0000803E000080BD0000003E000000800000003E000080BD0000003E000080BD000000BE0000803D00000000000040BE000040BE000080BD0000003E0000003E0000003E0000003E000000BE000000000000403E000080BD0000803D0000803D000080BD000000800000803D000000BE00000080000080BD000080BD00000080000080BD0000003E000080BD000000000000803D00000000000080BD000080BD000000000000803D000000800000403E000080BD0000003E000080BD0000003E0000403E000000BE000000BE0000003E0000003E000000BE000000800000003E000000BE0000803D0000003E0000803D0000A0BE000080BD000080BE000000800000803D000000800000003E000000BE0000803D0000803E000040BE000080BE00000080000080BD00000000000080BD000040BE000080BD0000803D000000BE00000080000040BE0000803D0000008000000080000080BD000000000000803D0000403E000080BD000080BD000080BD0000000000000080000040BE00000000000000BE00000000000080BD0000803D00000080000040BE000000800000003E0000003E000040BE0000003E0000003E0000803D0000803D00000000000080BD0000803D000080BD00000000000080BD000000BE0000803D0000803D0000000000000080000040BE0000803D000000800000003E000080BD0000803D0000803D000000BE0000A03E000000BE0000000000000000000000000000803D000000000000803D0000803D0000803D0000803D000080BD00000080000080BD0000803D0000803D000080BD000000000000803D00000000000080BD0000803E000000800000000000000080000000BE000000000000403E0000803D000080BD0000403E0000803D000000BE0000803D000080BD000080BE000000BE0000008000000080000080BD000000000000003E000000BE000000BE000000000000803D0000803D0000803D0000803E0000008000000000000000BE0000803D0000803D000000800000008000000080000000BE0000803D0000003E0000803D0000803D0000803D000080BD000080BD0000803D00000000000040BE0000803D000000BE000040BE000080BD0000803D000080BD000000BE0000803D000000BE0000803D000080BD0000003E00000000000040BE0000003E0000803D000000BE0000003E000080BE0000803D0000003E0000803D00000080000000BE0000803D000080BD00000000000080BD000000BE0000803D0000003E000000800000803D000000BE0000803D0000003E000000BE000040BE0000803D000000BE00000000000000BE00000080000080BD0000803D0000803D0000403E0000003E0000803D000000BE00000080000000800000403E0000003E000000800000803E000000000000803D0000803D0000803D0000403E0000803D00000080000040BE000080BD000000BE000080BD0000403E000080BD0000403E000040BE0000803D00000000000000BE00000080000040BE000000BE0000003E000000BE0000003E000080BD0000403E00000080",
      torch_tensor_12_torch.float32_52: "0x04000000000080BD000080BD0000803D000040BE0000003E000000BE000000800000003E000000800000803D000080BD00000000",
      torch_tensor_12_torch.float32_51: "0x0400000000008040000080400000804000008040000080400000804000007C400000804000008040000080400000784000007C40",
      torch_tensor_12_torch.float32_50: "0x0400000000000080000080BD000080BD000080BD00000000000080BD0000803D000080BD000000BE000080BD0000803D00000080",
      torch_tensor_12_12_torch.float32_23: "0x04000000000080BD000000000000803D0000803D000080BD000000000000003E000000000000803D000000000000403E000000BE0000803D000040BE00000080000000BE00000000000000800000003E0000003E000080BD00000000000080BD0000A0BE00000080000080BD000000BE000080BD000040BE000000800000803D000040BE00000000000000BE000080BD0000803D000080BD0000000000000080000080BD000000BE000000BE000000000000003E0000003E0000803D0000403E0000008000000000000000BE0000803D0000803D0000803D0000403E000000BE00000000000000BE0000A0BE000080BD0000803D0000803D00000080000080BD0000803E00000000000000800000403E000000BE000080BD0000803D000000BE000000BE0000803D0000003E000080BD000040BE000000BE0000003E00000000000080BD000080BD000000BE000000000000803D00000000000080BD000000BE0000803D0000003E000000000000000000000080000000000000803D0000008000000000000080BD000000000000403E00000080000080BD0000803D0000803D0000803D0000003E0000803D000000BE0000803D0000803D000000BE0000803D0000803D0000003E000080BD000000000000803D000040BE000080BE00000080000000800000003E000000000000403E000000000000003E0000803D000000BE000000BE000000BE000000BE0000403E0000803D0000003E000000000000803D000000BE0000803D0000003E000080BD000080BD000080BD000000BE000080BD00000080",
      torch_tensor_12_torch.float32_49: "0x0400000000000000000080BD0000803D000080BD00000000000000BE0000803D000080BD000000BE00000080000080BD0000803D",
      torch_tensor_12_12_torch.float32_22: "0x04000000000000000000803D00000000000080BD000080BD00000000000000800000803D0000803D0000803D000080BD0000803D0000803D000000000000003E000080BD000000BE000080BD00000000000080BE0000000000000000000000BE000080BD000080BD00000000000080BD000000BE000000BE0000803D00000080000080BD000080BD00000080000080BD000000BE0000003E000040BE0000803D0000803D0000003E000000BE0000803D000040BE000000BE000080BD000000000000008000000000000000BE000000000000803D000080BD000000000000403E000080BD00000000000080BD000000000000803D0000000000000080000080BD000080BD0000003E0000803D000080BD0000403E000080BD000000BE0000003E0000803D000000BE000000000000803D0000803D0000003E0000003E000000000000803D00000080000080BD0000003E0000000000000080000000BE0000008000000000000000BE0000803D00000080000080BD0000803D00000080000080BD000000BE0000803D0000803D00000000000000BE0000003E00000000000000BE000000000000803D000000800000403E000000BE0000803D000040BE000080BD00000080000000000000803D000080BD0000803D0000803D0000403E000080BD0000803E0000803D0000803D00000000000080BD0000803D000080BD00000080000080BD0000008000000000000000000000803D0000403E0000403E000080BD00000000000040BE000080BD00000000000080BD0000403E0000403E000080BD000080BD",
      torch_tensor_12_torch.float32_48: "0x04000000000080BD0000803D0000803D000080BD0000008000000000000080BD00000000000000BE0000803D00000080000000BE",
      torch_tensor_12_12_torch.float32_21: "0x04000000000080BD000000BE0000803D000080BD000080BD000000800000003E0000003E000080BD00000000000000BE000000000000403E00000000000000000000803D0000803D000000BE0000000000000080000000000000803D000000BE000040BE000080BD000080BD0000803D000040BE0000403E0000803D00000080000080BD000080BD0000803D0000803D0000803D0000008000000000000080BD000080BD000080BD000080BD000000BE000000BE0000803D0000003E000080BD000080BD0000000000000000000080BD0000803D0000803D000000BE000080BD0000803D000000BE0000403E00000000000080BD000080BD000000800000003E0000803D000000000000803D0000003E0000403E000080BD0000803D0000803D0000003E000000800000803D0000003E000080BE00000080000080BD000040BE000000BE0000803D0000803D0000803D00000080000040BE000080BE00000000000000800000803D0000803D0000803D000000000000003E0000803D000080BD000080BD0000403E000000BE0000803D00000000000080BD000000BE000080BD0000803D000080BD0000403E000080BD0000003E0000803D0000803E000080BD0000803D000000BE0000803D00000000000000BE0000003E00000080000000BE0000803D000000000000403E0000403E000000BE000040BE0000803D000000BE000000000000803D0000803D0000003E000000800000000000000000000080BD00000000000000BE000080BD00000080000000000000003E00000080000080BD0000003E",
      torch_tensor_12_torch.float32_47: "0x04000000000000800000000000000000000080BD0000803D0000403E0000008000000080000080BD0000803D000080BD00000000",
      torch_tensor_12_12_torch.float32_20: "0x0400000000000000000000000000403E00000000000080BD00000000000000000000803D0000003E0000403E00000080000000BE0000403E0000803D000000800000003E0000803D0000803D0000003E0000803D0000403E000080BE000000000000000000000000000000000000A03E000040BE0000803D00000000000000BE000000BE00000000000000BE000000BE0000803D000000800000000000000080000000800000003E000000BE0000803D0000803D0000003E000080BD000080BD000000BE000080BD00000080000080BD0000003E000000800000003E000000BE0000803D0000003E0000803D0000003E000080BD000000BE000080BD000000BE000000BE0000803D000080BD000040BE000080BD000000000000003E0000008000000080000080BD000000BE000080BD0000003E00000080000080BE0000803D000000000000803E000080BD0000803D000000800000803E0000003E0000000000000000000000BE0000803D000080BD000000BE000080BD0000003E000000000000003E0000803D00000000000080BE00000080000080BD000080BD0000003E0000803D000000BE0000803D000080BD00000000000000000000803D0000803D0000803D00000000000000BE0000003E0000803D0000803D0000003E0000803D00000000000000BE0000803D0000403E00000080000000BE00000080000080BD0000803D000080BD000040BE0000803D0000803D0000803E00000000000080BD0000003E000080BD0000803D0000803D000000BE00000080000080BD000000BE0000A0BE",
      torch_tensor_12_torch.float32_46: "0x04000000000000000000803D000000BE000080BD00000000000080BD000000000000803D00000000000080BD0000008000000080",
      torch_tensor_12_torch.float32_45: "0x0400000000008040000082400000804000007C400000844000007C40000084400000804000007C40000082400000804000008040",
      torch_tensor_12_torch.float32_44: "0x04000000000000000000803D00000000000000800000003E000080BD0000803D00000080000080BD0000803D0000803D00000080",
      torch_tensor_12_24_torch.float32_4: "0x04000000000080BD000080BD00000000000000000000803D000080BD000000000000803D00000000000080BD000080BD000080BD000000BE00000080000000BE000000BE000000BE000000BE0000803D00000080000080BD000080BD0000403E0000803D0000803D000000BE000080BD000080BD000080BE000000000000803D0000003E0000803D00000080000000BE000000BE000000000000008000000080000080BD0000803D00000000000080BD000000BE0000803E0000003E000040BE000000800000003E0000803D000080BD0000003E000000BE0000403E0000403E0000803D000080BD000000BE00000000000000800000803D0000803D000000800000803E00000000000000BE0000003E000040BE0000008000000000000080BD000000000000803D0000008000000000000040BE000080BD0000803D00000080000080BD00000000000080BE0000803D000080BD000080BD000080BD000000000000803D0000008000000080000000BE000000BE000080BD0000803D00000080000040BE0000000000000080000000BE0000803D0000803D0000003E000080BD0000008000000080000000000000403E000080BD000080BD0000803D0000803E0000003E000080BD000000BE000080BD0000803D0000003E000080BD000000BE0000803D000080BD000080BD0000803D000080BD000080BD0000803D0000003E0000803D000000BE0000003E000080BE000080BD0000803D0000803D000000BE000040BE0000003E0000803D000080BD0000803D000000BE00000000000000BE00000000000000800000003E000080BD0000003E0000003E000080BD0000403E000080BD00000000000000800000003E000000BE000080BD000000000000803D000000800000003E000000BE000000BE000080BD0000403E0000803D00000000000000BE00000000000000BE000080BD0000003E000000800000803D0000803D000080BD000000BE000000800000003E00000000000080BD000040BE0000003E00000080000000BE0000403E00000080000040BE00000080000080BD00000080000080BD00000080000080BD0000008000000080000000000000003E000080BD0000000000000000000040BE000040BE000000800000003E0000003E0000803D000080BD0000803D000000000000003E000080BD00000000000000000000003E000040BE0000803D00000000000000000000803D000000BE000000BE000080BD000080BD0000003E000000BE0000803D000000BE000000BE000000BE0000803D00000080000080BD000000800000803D00000000000080BD000080BE0000803D00000080000000BE0000003E0000003E0000803E000080BD0000803D0000003E0000003E0000803D00000000000080BD000040BE000000000000803D0000803D0000003E0000803D000040BE000080BD0000803D00000080000040BE0000803D0000003E0000803D000080BD0000403E000040BE00000000000080BD000080BE000080BD000080BD0000003E000000BE00000000000080BD000000BE000000BE000000BE000000BE000080BD000040BE000080BD0000403E0000803D000000000000003E",
      torch_tensor_24_torch.float32_4: "0x04000000000080BD000000800000803D000080BD0000803D0000403E000000800000003E000000800000008000000000000000BE000080BD000080BD000080BD000080BD00000080000000000000803D0000803D000080BD000000BE00000000000080BD",
      torch_tensor_24_12_torch.float32_4: "0x040000000000803D000000800000003E0000803D000080BD00000000000000BE000080BD000000BE000000000000803D000000000000803D000000BE0000003E00000000000080BD0000003E0000803D000080BD0000803D000080BD00000000000080BD0000003E000000BE000000BE0000803D0000803D000080BD000000BE0000803D0000803D0000003E000040BE0000003E0000003E00000080000080BD0000803D0000803D0000003E000000000000803D000080BD000000BE0000003E0000803D00000080000080BD000000800000803D000040BE000080BD000080BD000080BD000040BE000040BE000040BE000000BE000000800000803D000000000000803D000000BE000000000000A0BE00000000000000800000403E0000003E000000BE0000403E00000000000080BD000040BE00000000000080BD000080BD0000000000000080000000800000803D0000803D000000BE000000800000003E0000803E000080BD000000BE000000BE0000003E00000080000080BD0000803D000080BD0000403E000000BE000000BE000000BE0000803D0000003E000080BD000080BD000080BD0000803D0000003E0000803D00000080000000BE000080BD000080BD000000BE0000803D000000BE000080BD000080BD000000BE000080BD000040BE00000080000080BD000080BD0000003E00000000000000800000003E000080BD00000000000040BE0000803E000040BE0000403E0000003E0000803D0000003E0000803E0000803E0000803D000000BE0000803D0000803D0000003E0000803D000080BD000000800000803E000000800000003E000080BD000080BD000080BD0000803D0000803D000080BD000000000000803D000000BE0000803D000000000000403E000080BD000000BE000000BE0000403E000000000000403E000040BE00000080000000000000803D0000803D0000803D000000BE00000080000080BD000000800000803D000000800000003E0000003E0000803D000080BE0000803E000000BE0000003E00000000000080BD000000BE000040BE0000003E00000000000080BD0000803D000080BD0000803D00000080000000BE000000BE000000000000803D0000003E000080BD0000003E000080BD00000080000080BD0000803D00000080000080BD000040BE000080BD000000800000003E000040BE000000000000403E0000003E0000803D0000403E000080BD000080BD000000BE000000BE000000BE00000080000000BE000000000000803D0000003E0000003E0000803D00000000000000BE000080BD000000000000003E000000000000803D000080BD000000BE0000403E0000803D0000803D000080BD000080BD0000803D0000803D0000803D0000A03E0000A0BE0000803D0000803D0000008000000000000080BD0000803D0000003E000000000000803D0000803D0000403E000000BE0000803D0000803D0000008000000080000000BE000080BD000080BD0000803D000000BE0000003E000080BD000040BE000080BD0000403E000080BD000080BD000000BE000080BD000040BE000000000000803D0000803D0000000000000000000040BE",
      torch_tensor_12_torch.float32_43: "0x040000000000008000000080000000BE000000BE0000803D000080BD0000000000000000000080BD000000000000803D000080BD",
      torch_tensor_12_torch.float32_42: "0x040000000000824000007C400000844000007C400000844000008240000080400000824000008040000082400000784000008240",
      torch_tensor_12_torch.float32_41: "0x040000000000008000000080000080BD00000000000000BE0000803D0000000000000080000000BE00000080000080BD00000000",
      torch_tensor_12_12_torch.float32_19: "0x040000000000008000000000000080BD000000BE0000403E00000000000000BE0000003E00000000000000BE000080BD000080BD0000003E0000003E00000000000000BE0000803E0000403E000080BD0000403E000080BD000080BD0000003E0000803D000000800000803D0000003E000000000000803D0000403E000000BE0000803D0000A03E0000803D0000803D0000803D0000803D000000000000003E000080BD000040BE0000003E0000003E000080BD0000003E0000803D0000008000000080000000BE000080BD0000403E0000803D0000003E000000BE000000BE00000000000080BD0000803D0000803D0000803E0000003E000000BE0000003E0000803D000000BE000000800000403E000000800000803D000000BE000080BD000000BE00000000000000800000803D0000003E000080BD000040BE000000000000403E00000000000000800000403E0000803D000080BD000080BD000080BD0000403E000080BD00000000000000800000803D000080BD0000003E00000000000040BE0000003E00000080000000BE000040BE000000000000803D000040BE0000003E0000003E0000003E0000003E0000803D000080BD000000BE000040BE0000803D0000803D0000803D0000803D0000A03E000000BE0000803D00000000000080BD0000403E000080BD0000803D000080BD0000403E000000000000803D000080BD00000000000080BD000000BE000000BE0000008000000000000080BD0000803D0000803D0000003E000000800000803D000080BD0000803D0000003E00000000",
      torch_tensor_12_torch.float32_40: "0x040000000000003E000000000000803D00000080000000000000803D000000800000000000000000000000800000803D000080BD",
      torch_tensor_12_12_torch.float32_18: "0x040000000000803D000080BD0000008000000080000080BD000080BD0000000000000000000080BD000080BD000080BD000080BD0000803D0000803D0000803D00000080000000BE0000003E0000003E0000403E0000803D0000803D000000000000803D000000000000803D000080BD0000803D000080BD000080BD0000003E0000003E00000080000080BD000000BE000000BE000040BE00000080000080BD0000008000000080000040BE000040BE000080BD0000803E000040BE000080BD000000BE0000003E000080BD0000403E000080BD000000000000803D000000BE000000BE0000003E0000803E000000BE000040BE000080BD0000803D000000BE000000800000000000000000000080BD0000000000000080000080BD0000803D000000000000803D0000803D0000403E0000003E000000000000003E0000000000000080000000BE0000803D000000800000803D0000803D000000BE00000080000000800000003E000040BE000080BD00000000000000BE00000000000080BD0000803D000000800000803D00000000000080BD000000BE0000003E0000003E00000080000000BE000080BD0000803D0000803D000080BD000040BE00000080000080BD000000BE0000803D000040BE0000003E000000000000403E000080BD0000803D0000803E000000BE000080BD000080BD000080BD000000BE000080BD000080BD000080BD0000803D0000803D000080BD0000403E00000000000000000000003E0000803D000080BD0000003E0000003E0000803D0000803D0000403E000080BD",
      torch_tensor_12_torch.float32_39: "0x0400000000000000000000800000803D00000080000000BE0000803D000080BD0000803D000000000000803D000000BE0000803D",
      torch_tensor_12_12_torch.float32_17: "0x040000000000003E000000800000803D000040BE0000803D0000803D000000000000803D000080BD0000403E0000A0BE0000403E0000803D000000BE0000803D000000BE000080BD0000803D0000008000000080000040BE0000803D000080BD00000080000080BD000080BD00000000000080BE000080BD0000803D00000000000080BD0000403E0000803D000000000000803D0000803D0000803D0000003E0000403E000000BE0000803D000000000000803D0000803D000080BD0000803D000080BD000040BE0000803D000080BD000040BE000000BE0000803D000000BE000080BD000080BD000000800000003E00000080000080BD0000803D000080BD000000000000003E0000803D0000403E000080BD00000000000080BD000080BD0000803D0000003E000080BD000000BE0000A0BE0000003E000000800000003E000080BD00000080000000000000803D000000800000003E00000080000000BE000000800000803D000000800000403E000000BE000000BE000000000000803D000000BE0000003E0000803D0000803D0000803D0000803D000080BE000080BD000000000000003E000000800000403E0000003E000080BD0000003E0000003E000080BE0000803D00000080000000BE0000803D000000800000803D0000803D0000803D000080BD000000BE0000003E0000803E000080BD000080BD000080BD0000803E0000803D0000003E0000403E000080BD000080BD0000803D000000BE000040BE000080BD000080BD000080BD000080BD000080BD000080BD0000803D0000003E",
      torch_tensor_12_torch.float32_38: "0x040000000000003E000080BD0000008000000000000080BD000000000000008000000080000080BD0000803D000080BD000080BD",
      torch_tensor_12_12_torch.float32_16: "0x04000000000080BD0000003E0000803D0000803D0000803D0000403E000000800000803D0000003E000080BD0000003E000080BD000000BE000000BE000080BD000000BE000080BD000000BE0000803D0000003E0000803E000080BD000000BE000000000000003E0000403E00000000000000BE000000BE0000000000000000000080BD0000003E00000000000040BE000080BD0000803D000000BE000080BD0000803D000080BD0000003E000080BD000000000000403E0000003E0000403E000000000000003E0000803E00000080000000800000803D0000803D000000BE00000000000080BD0000003E000000800000803D0000803D000080BD0000803D00000080000080BD000000BE0000003E000040BE000080BD0000003E000000BE0000803D0000803D000000BE000080BD0000803D000000000000803D000040BE000000BE0000008000000000000080BD000000800000803D000000000000803D000000BE000000BE000040BE0000803D0000403E0000803D0000003E0000803D00000080000000BE0000803D0000403E0000403E0000003E0000803D0000003E000000000000803D0000803D00000000000000BE0000003E000000BE0000403E0000003E0000803D000040BE000040BE00000080000040BE000080BD000080BD0000803E000000BE000080BD0000803D0000803D00000080000000000000803D000000000000803D000080BD000080BD0000803D0000000000000080000080BD000080BD0000000000000080000080BD0000803D0000003E0000003E0000403E00000080",
      torch_tensor_12_torch.float32_37: "0x040000000000000000000000000080BD0000803D000080BD000000800000803D0000803D000000800000803D0000003E00000080",
      torch_tensor_12_torch.float32_36: "0x0400000000008240000080400000844000007C4000008040000078400000804000008040000084400000824000007C4000007C40",
      torch_tensor_12_torch.float32_35: "0x04000000000080BD00000000000000800000803D000000000000003E0000803D0000003E00000080000080BD0000003E0000803D",
      torch_tensor_12_24_torch.float32_3: "0x040000000000803D000000000000003E0000803D0000003E000080BD00000080000080BD0000003E000080BD0000803D000000BE00000000000040BE00000000000040BE000040BE000000BE0000003E0000803D0000003E0000003E0000003E0000403E00000000000080BD0000003E0000A0BE000080BD0000403E000080BD000080BD000080BD000080BD0000803E00000000000000BE000040BE000080BD000080BD000040BE00000000000040BE00000080000080BD00000080000080BD000000BE000040BE000080BD00000000000000000000803D000080BD000080BD000000BE0000403E000000000000003E0000803D0000803D000040BE000000800000003E000000BE0000003E000000BE0000A0BE000080BD000080BD000040BE0000803D0000803D00000080000080BD0000803D000080BE000080BD0000803D00000000000000BE00000080000000BE00000080000000BE00000080000000000000403E000080BD000000000000803D000000800000003E000000BE0000803D0000803D000000BE000080BD0000803D0000403E0000003E0000803D000080BD000080BD0000803D000000000000003E00000080000000BE0000403E000000800000003E0000803E0000803D0000003E0000003E0000003E000080BD0000803D000040BE0000008000000000000000BE000000BE0000003E000080BD00000080000000000000003E0000003E0000803D000040BE000080BD00000080000080BD00000080000000BE0000803D0000003E00000080000000000000803D0000003E000000BE0000803D000080BD0000003E000080BD00000080000000800000803D0000003E00000080000080BD0000003E000000BE0000803D000000BE000080BD0000003E000080BD0000803D0000003E000000BE000000000000803D0000003E000000BE000080BD000080BD000080BD0000403E000080BD0000803D0000803D000000BE0000803D0000803D0000803D00000080000080BD0000003E0000403E0000003E000000BE0000008000000080000080BD0000403E0000803D0000003E000080BD000000BE0000803D0000403E000080BD0000403E000080BD000000800000803D0000803D0000003E000000800000403E0000803D000000BE00000000000000000000003E00000000000000800000803D000080BD0000403E000000BE0000003E0000803D000080BD0000803D000000000000803D0000003E0000803D000080BD0000003E0000803D000080BD0000003E000080BD000080BD000000BE00000080000080BD000080BD000080BD00000080000040BE0000803D000000BE000080BD000000800000003E000080BD000080BD00000000000000BE0000003E0000803D0000403E000000BE000000800000008000000000000000800000003E000000000000403E0000803D000080BD0000008000000000000000BE000080BD00000000000080BD0000803D000040BE000000BE00000000000000BE000000000000003E0000003E0000003E000040BE000080BD000080BD0000803D000000BE0000403E000000000000008000000000000000000000003E0000803D0000803D0000803D",
      torch_tensor_24_torch.float32_3: "0x04000000000000BE000080BD000080BD0000803D000080BD00000000000080BD0000803D00000000000080BD000080BD000000800000803D00000080000040BE000000800000803D000000800000803D000000800000003E00000000000000800000803D",
      torch_tensor_24_12_torch.float32_3: "0x04000000000000000000803D000000800000803D0000003E000080BD0000003E000080BD0000403E000000BE000000BE000080BE000080BD0000803D000000000000803D000080BD0000003E000000BE000000000000003E000080BD000000800000803D000000800000803D0000803D000080BD000000BE000080BD00000000000000000000000000000080000000800000803E0000803D0000003E0000003E000000BE0000803D000040BE0000803D0000003E000000BE0000000000000080000000800000403E000080BD000000BE000080BD0000003E000040BE0000803D0000803E0000803D0000003E000080BD00000080000000BE0000003E0000803D000000BE00000000000080BD000080BD0000003E0000803E0000003E000080BD000000BE000040BE00000080000000BE000040BE000000BE0000803D000080BD000080BD0000403E000080BD000000000000803D0000803D000000800000003E00000000000080BD000080BD000080BD000040BE000000BE000040BE000080BD000080BD000000BE0000803D0000803D0000008000000000000080BD0000003E0000803D000080BD000080BE000000BE0000003E0000803D0000008000000000000000800000008000000000000000000000003E0000A0BE000080BD0000803D0000003E0000803D00000080000080BD000080BD000000BE000080BD000080BD000080BD0000003E000080BD000080BD000080BD000000BE000000BE0000803D0000803D0000803D0000803D0000803D000080BD000000BE0000003E0000003E0000803D000080BD0000803D00000080000040BE000000000000008000000080000000000000803D000000BE000000BE0000803D000040BE000000BE000080BD0000003E0000003E0000003E0000003E00000080000000BE0000803D0000803D0000403E0000403E000000000000003E000080BD0000008000000000000000BE000040BE000080BD0000803D000000000000A03E000080BD000000BE000000800000803D0000803D0000803D0000803D000080BD000040BE0000003E00000000000080BD000000000000803D000000BE000080BD000000BE000080BD0000803D0000003E000080BD0000803D0000003E0000003E0000003E000080BD00000080000040BE0000000000000080000000BE0000803D0000003E000000000000403E0000003E00000080000000000000403E000080BD00000080000080BD0000003E000080BD0000000000000080000040BE0000803D0000803D000080BD0000803D000080BD0000003E00000080000000800000003E000040BE0000803D000000BE0000803D00000080000080BD000000BE0000003E000000800000003E0000003E00000080000080BD0000803D000000BE000000BE0000A0BE000080BD000000000000403E000080BD0000803E0000000000000000000000BE0000803D000080BD00000000000080BD000080BD00000000000000BE0000803D0000003E0000803D000080BD000000000000803D000000BE000000800000403E000080BD000080BD0000803D0000403E0000003E000080BD000000800000803D0000803D000080BD0000803D",
      torch_tensor_12_torch.float32_34: "0x04000000000080BD0000803D00000080000080BD000000800000000000000080000000800000803D0000803D0000803D000000BE",
      torch_tensor_12_torch.float32_33: "0x040000000000824000007C400000804000007C40000080400000824000007C40000082400000784000007C400000804000008240",
      torch_tensor_12_torch.float32_32: "0x0400000000000080000080BD0000803D0000803D0000803D000080BD0000803D000080BD000080BD000080BD0000803D00000080",
      torch_tensor_12_12_torch.float32_15: "0x04000000000040BE00000000000000000000003E000080BD000000BE0000803D000080BD000000BE000080BD000080BD000000BE000080BD000040BE000000BE00000080000000800000003E000000000000003E000000BE0000803D00000000000080BD000000BE000040BE000000BE000040BE000080BD0000803D000040BE000080BD0000803D00000000000000800000403E00000000000080BD0000803D00000080000080BD0000003E00000080000080BD0000803D000080BD0000803E00000080000080BD00000000000000000000803D000080BD000080BD000000800000003E0000803D0000003E000000BE0000003E0000803D0000003E000000000000803D0000803D0000003E0000803D0000003E000000BE00000080000080BD000080BD0000803D00000000000080BD000080BD0000803D000080BD0000003E000080BD0000803D0000803D000080BD0000803D000000BE0000403E00000000000080BD000080BD00000080000000BE000000BE0000803D0000403E0000003E000000BE00000000000000800000403E0000003E000000800000008000000000000080BD0000803D000000BE00000080000080BD000080BD000080BD000000800000803D0000803D0000803D000080BD000000000000803D00000080000080BD0000003E0000003E000080BD000040BE000000800000000000000080000000800000003E000040BE000000BE0000803D000000000000003E000000000000403E0000008000000080000000BE0000803D00000000000080BD000080BD00000080000080BD",
      torch_tensor_12_torch.float32_31: "0x0400000000000000000080BD000080BD000080BD000000800000003E0000803D000000BE0000803D000000800000803D000080BD",
      torch_tensor_12_12_torch.float32_14: "0x04000000000000800000803D00000080000080BE0000000000000080000080BD000080BD0000003E00000080000080BD00000080000080BD00000000000000BE000000800000803D000000BE000000BE0000403E000000BE0000803D000080BD0000003E00000080000000000000803D0000803D00000080000000000000803D0000003E000040BE00000000000080BD000080BD0000003E00000080000000BE000080BD000000000000803D000080BD0000803D000000BE000000800000008000000080000000BE000040BE000000BE000080BD000080BD00000000000000800000803D00000080000000000000803D0000803D000000000000003E0000403E000080BD000000BE000080BD00000000000000800000803D0000403E0000803D0000803D0000003E000080BD0000803D000000BE0000003E00000080000080BD0000008000000080000000800000003E00000080000000BE000080BD000080BD000080BD00000080000080BE000080BD000080BD0000803D000080BD0000803D000080BE000080BD0000803D0000803D0000803D0000803E0000803D00000080000000800000403E00000080000080BD000080BE00000080000080BD0000003E00000000000000BE000080BD000080BE0000803D0000403E0000003E000080BD00000000000000800000803D0000003E0000803D000080BD00000000000000BE0000803D000080BD000080BD0000803E0000803D00000000000000BE00000080000080BD0000403E00000080000080BD0000000000000000000000BE000000BE000080BD",
      torch_tensor_12_torch.float32_30: "0x04000000000080BD0000003E0000803D0000803D0000803D0000008000000080000000800000000000000080000080BD00000080",
      torch_tensor_12_12_torch.float32_13: "0x040000000000003E0000A03E0000803D000080BD0000000000000080000080BD00000000000000000000003E000080BD0000803D000080BD0000803D0000003E0000803D0000803D000000BE0000C03E00000080000000BE00000000000080BD000000000000803D000040BE000000BE00000080000080BD000080BD000000800000003E000000000000003E000040BE00000000000080BD000080BD0000003E0000003E000000000000003E000000BE00000000000000BE0000803D000080BE0000803D000080BD00000000000040BE0000003E000080BD0000003E000000BE0000403E000080BD0000803D0000803D0000803D000080BD0000803D0000403E000080BD000000800000003E000080BD000080BD000080BD00000080000080BD000080BD000080BD000080BD0000803D000000800000003E000000BE000040BE000080BE0000003E0000008000000080000000BE00000000000080BD00000080000080BD000000800000803D000000BE000080BD000080BE000000BE0000803D000080BD0000803D000080BD000000BE000080BD000080BD000080BD0000003E000080BD0000003E0000803D00000000000040BE00000000000000000000803D000000BE0000403E0000003E000080BD0000003E0000803D0000803D000080BD0000003E000080BD000080BD0000803D00000080000080BD0000803D000080BE0000003E0000003E000080BD0000003E0000803D000000BE0000000000000080000000BE000000800000803D0000803D0000003E00000080000000000000803D000080BD",
      torch_tensor_12_torch.float32_29: "0x040000000000803D000080BD000000000000803D00000080000080BD0000803D00000080000000800000803D000000BE000080BD",
      torch_tensor_12_12_torch.float32_12: "0x040000000000803D000080BD000000800000003E00000000000040BE000080BD000080BD00000080000080BD000000BE0000003E00000080000000000000803D000080BD000000000000003E0000A0BE00000080000000BE0000803D000080BD000000000000803D000000BE000080BD0000803D0000000000000000000080BD0000003E000080BD0000803D0000803D0000803E0000403E000080BD000000000000803D000080BE000040BE000000BE000040BE000000800000803D0000003E000080BD000080BD00000000000040BE0000403E000000800000403E000080BD0000003E000080BD000080BD0000803D0000403E0000803D000040BE000080BE0000000000000000000000BE0000803D00000000000080BD00000000000080BD0000003E000000800000403E000000800000003E00000080000000BE0000803D0000803D0000000000000000000080BD000080BD000000BE00000000000080BD0000003E0000803D00000000000000800000803D000080BD000080BD0000003E000000BE00000000000000BE0000803D000000BE0000803D0000803D00000000000000BE0000003E000000BE000000BE00000000000080BD000080BD000080BE000080BD000000000000803D000040BE00000000000000800000803D000080BD000040BE0000403E000040BE0000403E000080BD0000003E000040BE0000803D000000BE0000803D0000803D000000BE000000BE000080BD0000803D0000003E0000803D000000BE000000BE000000000000003E0000003E000000000000803D000080BD",
      torch_tensor_12_torch.float32_28: "0x04000000000080BD0000803D000080BD00000080000000000000803D00000080000000000000803D00000000000080BD0000803D",
      torch_tensor_12_torch.float32_27: "0x04000000000082400000804000007C40000080400000804000008040000080400000824000008240000082400000804000007C40",
      torch_tensor_12_torch.float32_26: "0x04000000000000BE0000803D00000080000000800000803D000000000000008000000080000080BD000000800000003E00000080",
      torch_tensor_12_24_torch.float32_2: "0x04000000000000000000803D0000803D000040BE000040BE0000803D0000A03E0000803D00000000000000BE000080BE000080BD000080BD000080BD000000BE0000803D000000BE000000BE0000803D00000000000000000000803D000080BD000000BE00000080000040BE000080BD000000BE00000080000040BE000000BE0000403E0000803D00000080000080BD0000803D000040BE0000003E0000003E000040BE000000000000003E000000BE0000803D0000003E0000803D0000803D0000803D0000000000000000000080BD0000003E0000003E000080BD000080BD0000003E00000000000080BD0000803D0000003E0000403E000000000000803D0000A03E000080BD0000003E000000800000803D000000000000403E0000003E000080BD000000BE0000003E000000BE00000000000080BD00000080000000BE0000403E000080BE0000803D0000003E000080BD00000000000080BD0000003E000000BE00000080000080BD00000080000080BD00000000000000BE0000803D0000803D000080BD00000080000040BE000000BE0000803D0000A0BE000000BE00000000000080BD0000403E00000000000040BE000080BD000000BE000080BD0000403E000000BE000080BD000000000000803D000000800000003E000000800000803D0000803D000000BE0000403E0000003E00000080000040BE0000803D000080BD000080BD0000003E0000003E000000800000803E00000000000000BE000000BE000080BD000000800000803D0000803D0000003E000000BE0000803D000000BE0000003E0000003E000080BD0000803D000040BE000000000000803D0000803D00000080000080BD000080BD00000080000080BD000000BE000080BD000080BE00000080000000000000003E000000BE000000800000003E000040BE0000803D000040BE000000BE0000803D000000000000803D0000803D000080BD0000803D000080BD000080BD0000803D000080BD0000803D00000000000000BE000080BD0000403E000040BE000080BD00000080000080BD0000003E000080BD000080BD000080BD000080BD000000BE0000803D000080BD000000800000003E00000000000080BD0000003E0000803D000000BE0000008000000000000080BD0000403E00000080000080BD0000003E000000BE000000BE0000003E000000BE00000080000040BE000040BE000080BD000040BE000000BE0000008000000080000000BE0000803D0000803D0000003E000080BD0000008000000000000000BE00000080000000BE000080BD0000803D0000803D0000003E0000803D0000403E000000800000803D000040BE000000800000803D000000BE0000403E0000803D0000803D000000BE0000403E000000BE000000BE0000003E000080BD000000BE0000803D0000000000000000000080BD0000003E0000403E000000800000403E0000803D0000803D000080BD000000BE00000000000000BE0000003E000080BD0000403E000000BE000080BD000000BE0000803E000040BE0000003E0000003E00000000000040BE000000800000803D0000003E0000003E000040BE0000803D0000803D",
      torch_tensor_24_torch.float32_2: "0x040000000000008000000000000080BD000080BD000000000000803D00000080000080BD000000000000803D00000000000000800000003E000080BD0000803D000000000000000000000000000000000000008000000080000000800000803D0000003E",
      torch_tensor_24_12_torch.float32_2: "0x04000000000080BD0000003E0000003E000080BD00000080000000BE000080BD000040BE000000000000803D000000BE0000803D0000403E000000800000803D00000080000000BE0000803D0000803D0000803D0000803D000000BE000000800000003E000080BD0000403E00000080000080BD0000403E000080BD000000800000803D0000803D0000003E000080BD000000BE000000BE000080BD000080BD0000803D0000803D000040BE000000800000803D0000803D0000003E000000000000803D000080BD000080BD000080BD000080BD0000803D0000803D000000BE0000803D000000000000803D0000003E000000800000403E0000803D000000800000008000000000000000800000403E0000000000000000000080BD000000BE0000003E000000BE000000BE0000003E000080BD000000000000003E0000803D0000003E000080BD0000803D0000803D000040BE000000000000803D000040BE000080BD000000000000003E0000803D0000003E0000003E000080BD000000BE000000BE000000BE0000803D0000803D0000803D0000003E000000BE000000BE0000803D000080BD0000003E0000803D000080BD000000BE000000BE0000403E000000800000003E000000BE00000080000080BD0000803D000040BE0000803D0000803D000000BE0000003E000000BE000080BD0000803D0000803D0000008000000000000080BD0000803D0000003E0000803E00000000000080BD000000BE000080BD00000000000040BE00000080000040BE000040BE0000403E000000800000803E000080BD000000BE0000803D0000803D000080BD0000803E000000000000803D0000803D0000803E00000080000040BE000080BD000080BD00000000000000000000003E000040BE00000080000080BE00000000000080BD0000003E000000BE00000080000000000000803D000000BE000000BE000000BE000000800000803D0000003E0000403E0000803D0000803D000000800000803D0000803D0000803E000000BE00000000000080BD00000080000000BE0000803D0000003E000040BE0000803D00000000000000800000A0BE0000803D00000080000080BD00000000000080BD000080BE0000003E000080BD00000080000080BD000080BD000080BD00000000000000BE0000003E00000000000000800000803D00000080000000000000003E0000A0BE0000008000000000000080BE0000003E0000403E0000803D0000803D000000BE000000000000803D000040BE0000403E0000803D0000803D000000000000000000000000000000BE000000BE0000003E0000003E000000BE0000803D000000BE000080BD00000000000080BD0000003E00000000000000000000803D0000803D000040BE0000403E000080BD00000000000000BE000080BD000080BD000000BE000000800000803D0000003E000000000000003E0000803D000000000000003E000080BD0000803E000040BE0000803D000040BE0000A0BE0000803D0000803D000080BD0000803D0000003E000080BD000000BE000000BE0000000000000080000000BE0000803D00000000000000BE000040BE000040BE",
      torch_tensor_12_torch.float32_25: "0x0400000000000080000080BD0000000000000000000080BD000080BD000080BD000000800000803D000080BD0000803D00000000",
      torch_tensor_12_torch.float32_24: "0x04000000000080400000844000008040000082400000804000007840000080400000804000008240000080400000864000008440",
      torch_tensor_12_torch.float32_23: "0x040000000000000000000000000040BE000080BD000000800000803D0000803D0000803D000000000000003E000080BD000080BD",
      torch_tensor_12_12_torch.float32_11: "0x04000000000080BD000080BD00000080000080BD0000003E0000003E000000BE000080BD000080BD000000BE000080BD0000803D000080BD00000000000080BD00000000000000BE000040BE0000403E000000BE00000000000000BE000000BE000000800000803D000080BD000000800000003E00000080000000000000803E0000803D000000000000803D0000803D0000803D0000803D000000BE0000803D0000003E0000008000000000000080BD000000800000003E000000000000000000000080000000BE0000803D0000003E0000003E000080BD000000BE000080BD000000000000003E0000803D0000803D0000003E0000008000000000000080BD00000000000080BD000080BD000080BD00000000000000BE000040BE0000803D0000403E0000803D000080BD000080BD000000000000803D000000BE0000403E000080BD0000003E000000000000803D00000000000000000000000000000000000080BD0000803D000000BE0000803D000000BE000080BE00000000000080BD000000800000803D0000003E0000803D0000803D0000003E0000803D0000803D000080BD0000008000000000000080BD000000800000803D000000BE00000000000080BD0000003E00000080000040BE000000BE0000803D000000800000003E0000003E0000003E000000BE000080BD000080BD0000803D00000080000080BD000080BD000000BE00000080000080BE000080BD0000803D000000000000803D0000803D000000000000003E000080BD0000000000000080000080BD0000000000000080",
      torch_tensor_12_torch.float32_22: "0x04000000000080BD000080BD000080BD0000803D0000000000000000000000000000803D0000003E0000003E0000803D00000080",
      torch_tensor_12_12_torch.float32_10: "0x040000000000803D000000000000803D00000000000000000000803D000000800000003E000000000000803D000000800000803D000000BE00000000000080BD0000403E0000803E0000803D0000803D0000003E000000800000003E000040BE0000003E0000003E000000800000403E0000003E00000080000000000000803D000000BE000080BD0000803D000080BD0000003E000080BD000000BE000040BE000000000000003E00000080000080BD000040BE0000803D000080BD0000803D0000803D0000403E0000003E0000003E0000803D000080BD0000003E0000003E000000800000803E000000BE000000BE0000803D000080BD000080BD000000BE000080BD000000800000403E000000000000803D000000BE0000803D000000800000403E0000003E0000003E0000803D00000000000000800000003E000080BD000080BD0000403E0000803D00000000000040BE0000803D00000000000040BE0000003E000080BD0000803D000000BE0000803D00000000000000000000803D000040BE000080BD0000803D000000800000803D0000003E0000803D0000403E0000803D00000080000080BD0000803D0000803D000000000000803D0000003E000000BE0000403E000000800000803D0000003E000000BE0000803D000000800000803D000000000000403E00000080000080BE0000803D0000803D0000003E0000803D0000003E000080BD0000803D0000003E0000803D0000A0BE0000803D0000403E000080BE000080BD000000BE00000000000000000000003E0000803D00000080",
      torch_tensor_12_torch.float32_21: "0x04000000000000000000803D0000803D0000803D000000BE00000000000080BD000080BD0000008000000080000080BD00000000",
      torch_tensor_12_12_torch.float32_9: "0x04000000000000800000803D0000003E00000000000000000000803D000040BE000000BE0000000000000080000000BE000080BD000080BD0000803D000000BE0000803D0000803D0000803D000040BE0000003E00000080000080BD000000000000003E0000403E0000803D0000003E000000000000403E0000003E000000800000803D0000803D0000403E00000080000000BE0000003E0000803D000000BE000040BE000000000000803D0000000000000000000000000000803E0000803D0000803D0000403E0000803D0000803D00000080000080BD00000080000080BD000040BE000080BD000000BE000000BE0000803D0000803D0000803D000080BD000000800000803E00000000000000BE0000803D000080BD0000803D00000000000040BE0000803D0000003E0000403E000080BD0000003E0000003E0000803D00000000000080BD000080BD000000BE000000BE000000BE0000803D0000403E0000803D0000003E000080BD000080BD000080BD0000403E000080BD0000803D000080BD000080BD0000803D000000800000803D00000080000000BE0000008000000000000080BD0000803D0000803D0000803D000000800000803D0000003E000080BD000000000000403E0000008000000080000000800000803D00000080000000BE000080BD000040BE000000BE000000BE000000BE000080BD000080BD000080BD000000000000803D0000403E0000003E0000003E000000BE000000000000003E0000003E0000803D00000080000040BE000080BD000040BE000080BD0000803D",
      torch_tensor_12_torch.float32_20: "0x040000000000803D000000000000803D000000000000803D00000080000080BD00000080000080BD0000803D000080BD00000000",
      torch_tensor_12_12_torch.float32_8: "0x040000000000803D0000403E0000803D000000BE000080BD0000803D00000080000080BE000040BE00000000000080BD0000003E000080BD000040BE0000803D00000080000080BD0000803D000080BD0000803D000080BD000000000000803D000080BD0000803D0000003E0000803D000040BE000000000000803D0000403E000000800000803D00000080000080BD000080BD0000803D0000000000000000000080BD000000000000803D00000000000080BD0000803D0000803E0000003E0000003E0000803D000040BE0000403E0000003E000000000000003E0000003E0000003E000040BE000000800000803E0000803D000000800000803D000000800000803E00000080000040BE0000403E000080BD000040BE000000BE000000800000803D0000003E00000000000000000000803D000080BD0000803D0000003E000080BD000000BE000000BE000000BE0000000000000080000000BE000080BD000000800000803D00000000000040BE0000803D000080BD000000BE000000BE0000003E000080BD0000003E0000803D000000000000403E000040BE000040BE000000000000000000000000000080BD000000BE0000003E000080BD00000000000000800000803E0000003E00000000000000BE0000003E0000803D0000403E0000803D0000803E000000800000000000000080000080BD000080BD0000803D000080BD00000080000000800000003E000080BD00000080000080BD00000000000000BE000040BE00000080000000BE0000403E0000003E00000080000000BE000000BE",
      torch_tensor_12_torch.float32_19: "0x04000000000000000000803D000000000000803D0000000000000080000080BD000080BD0000803D000000000000008000000080",
      torch_tensor_12_torch.float32_18: "0x0400000000007C4000008040000080400000804000007C400000824000008040000082400000784000007C4000007C4000007C40",
      torch_tensor_12_torch.float32_17: "0x040000000000803D00000080000000BE000080BD00000000000000800000403E000080BD0000803D000080BD00000000000000BE",
      torch_tensor_12_24_torch.float32_1: "0x040000000000003E0000008000000080000000000000803D000080BD0000803D000080BD0000003E000000BE000000BE0000803D0000803D000080BD0000403E000000BE0000803D0000403E000080BD00000000000080BD000080BD000080BD000080BD00000080000080BD0000003E000080BE0000003E000080BD0000003E0000003E0000008000000000000000800000803D000080BD000080BD000000000000003E000080BD0000803D000000800000403E000000000000803D000000BE0000003E0000003E000000BE000080BD000080BD000000BE0000803D0000403E000080BD0000803D000000800000000000000000000000BE00000080000000BE00000000000080BD0000803D00000080000000BE000080BD0000803D0000803D000000BE0000008000000080000080BD0000803D000000000000003E000000BE0000803D0000803D000080BD00000000000000BE000080BD000000800000803D000000000000003E000080BD0000003E000080BD0000003E0000803E000000BE000000800000803D000000BE0000803D000000000000803D00000080000080BD000040BE000080BD0000003E0000803D0000403E00000000000080BD0000403E000040BE000080BD0000A03E000080BD0000803D000080BD00000080000000BE000000BE0000403E0000008000000080000080BD000000BE0000003E0000803D000080BD0000000000000000000000BE000080BD000080BD000080BD000000BE000080BD000000BE000000BE000000000000003E0000803D000000800000803D00000000000080BD0000803D000000BE0000403E0000803D0000003E00000000000000000000803D00000000000000800000003E000040BE000080BD000080BD000000BE00000080000040BE000080BD000080BD000040BE0000803E000000BE0000803D00000080000080BD000080BD000040BE0000803D000000800000403E0000803D0000803D0000803E0000803E0000803D000080BD00000000000000BE000080BD000080BD0000003E0000003E0000803D000040BE000080BD0000803D0000003E000080BD0000803D0000803D000000000000803D000000BE0000803D0000003E0000803E0000003E00000080000000BE0000003E0000403E000080BD00000000000000000000803D000080BD0000003E000000BE000000000000403E0000803D000080BD000080BD000040BE0000003E000080BD000000000000008000000000000000800000803D000080BD000000000000803D0000803E0000803D0000003E0000A03E0000003E000000BE0000003E0000403E000040BE0000803D000000000000803D0000803D000000800000803D000080BD000040BE0000003E00000080000040BE000000000000403E000000BE000000800000803D0000403E000040BE0000003E0000803D000080BD00000080000000BE0000803D000000800000003E000000BE000080BD0000803D000080BD000080BD000000BE0000003E000000BE000000BE0000803D000080BD000000000000803D0000803D000080BD000080BE000000800000003E000000BE000080BD0000C03E00000000000080BD00000080",
      torch_tensor_24_torch.float32_1: "0x04000000000080BD00000000000080BD00000000000080BD0000803D00000000000000000000803D00000080000000BE00000080000000000000803D0000803D00000000000080BD00000080000000BE0000803D000080BD00000080000000000000803D",
      torch_tensor_24_12_torch.float32_1: "0x04000000000000BE0000803D000000800000008000000000000080BD000080BD0000803D0000803D0000803D0000003E000080BD00000000000000BE0000803D0000803D000080BD0000803D0000003E000000BE0000803D00000080000040BE00000080000080BD0000803D000000BE00000000000080BD000000800000803D0000403E0000003E0000803D0000003E0000003E0000403E000080BE0000003E000000800000803D0000803D000080BD0000403E0000003E000080BD0000003E0000403E000000BE0000003E00000080000080BD00000080000080BD0000803D0000803D000080BD000000BE000040BE000000BE000080BD0000803E000000800000803D0000A03E000000BE000000800000803D000000BE0000803D0000403E0000403E000000800000803D000000000000803D000000000000803D000000BE0000803D0000803D000000BE000040BE000000BE0000803D0000803D00000000000000BE000080BD0000003E0000000000000080000080BD0000803D000000BE000080BD0000803D0000803D0000803D000080BD0000803D000080BD000000BE000080BD000040BE000080BD0000803D0000803D0000803D0000803D000000BE0000403E000080BD000080BD000080BD0000803D000040BE0000803D000080BD0000803D0000003E000040BE000040BE0000803D0000803D000000BE00000080000000BE0000003E0000003E000080BD0000003E0000003E00000080000000800000000000000000000000BE0000003E0000008000000000000000000000803D0000803D0000003E000040BE0000403E000000800000003E00000080000000800000003E00000080000000BE000080BD0000803D0000003E000000800000803D000000BE00000080000000BE0000003E000000BE00000000000000BE000000800000003E0000803D000080BD0000803D0000003E000000BE000080BD0000803D00000000000000800000803D000000000000803D000000800000403E0000403E0000803D000000BE00000080000080BD000000BE0000003E0000000000000000000080BD000080BD0000003E00000000000000BE0000003E000000BE0000000000000080000080BD0000803D000000800000003E000080BD000080BD000000800000803D0000803D0000000000000080000000800000803D00000000000040BE000000BE000080BD0000803D000080BD00000000000000000000803D0000003E0000803D000080BD00000000000000000000803D0000803D000080BD000040BE00000000000080BD000000BE0000803D00000080000000BE0000803D000080BD000080BD000080BD000080BD0000803D00000080000080BD0000003E00000080000080BD00000080000000000000003E000000BE0000403E0000803D0000008000000080000000BE0000003E0000803E000000000000803D000000000000403E0000803D0000803D000000BE0000803D000080BD0000803D000000800000003E000080BD000080BD0000803D0000803D000040BE000000000000000000000080000080BD0000803D00000080000080BD00000000000080BD0000803D0000803D00000000",
      torch_tensor_12_torch.float32_16: "0x04000000000000BE0000803D00000000000000800000803D00000000000000000000803D000000000000803D00000000000000BE",
      torch_tensor_12_torch.float32_15: "0x040000000000824000007C40000082400000804000008040000080400000804000007C4000008240000080400000804000008440",
      torch_tensor_12_torch.float32_14: "0x04000000000080BD00000000000080BD000080BD000000800000803D0000008000000080000000000000803D000000800000803D",
      torch_tensor_12_12_torch.float32_7: "0x04000000000080BD000080BD000000BE000080BD000000BE000000BE0000003E000080BD00000080000080BE000080BD0000003E000080BD000040BE0000803D0000803D0000803D000080BD000000BE0000803D000080BD000000800000803D000080BD000080BD000000800000803D0000003E0000803D000080BD0000803D0000403E000080BD0000003E000000BE0000003E00000080000000800000403E0000003E0000803D000000BE00000000000080BD000000BE000080BD000080BD000040BE000040BE000000BE000000BE0000803D000040BE0000803D00000000000000800000003E0000003E0000403E000080BD0000803D0000003E0000803D0000803D000040BE000000BE0000803D0000403E0000A03E000000BE0000403E0000003E000000BE0000003E0000003E0000803D0000003E0000803D0000003E000000BE0000003E0000803D000080BD00000000000000BE0000803D000000800000003E00000000000000BE0000000000000000000000BE0000803D00000080000080BD000080BD0000803D000040BE0000803D000080BD0000803E00000080000040BE000000BE000040BE0000803D0000803D0000803D000080BD0000000000000080000000800000803D0000003E0000003E000080BD000040BE0000003E000040BE0000000000000080000000BE0000003E0000003E000000BE0000403E0000000000000000000080BD000080BD0000803D000080BD000000BE000000BE0000008000000080000000BE0000803D000000BE00000000000080BD000000800000403E",
      torch_tensor_12_torch.float32_13: "0x040000000000803D0000000000000000000000800000803D000000800000803D000080BD0000803D000000800000000000000000",
      torch_tensor_12_12_torch.float32_6: "0x04000000000040BE0000403E000000000000803D000080BD000080BD0000803D000080BD000000BE0000003E00000080000000BE000000800000003E000080BD0000000000000080000000000000803D000040BE0000803D0000803D0000008000000000000000BE000000800000003E0000403E000080BD0000803D0000003E0000803D000000000000803D0000803D0000003E0000003E00000080000000BE0000403E0000003E0000003E000080BD000000BE000040BE00000000000000000000003E0000803D0000803D0000803D000040BE0000803D0000803D0000003E000000BE000000000000003E000000000000003E0000003E00000080000000800000803D00000080000000000000403E000000800000803D000080BD000040BE0000803D00000080000040BE000080BD000000BE000000800000003E0000003E0000803D0000803D0000003E0000003E000040BE0000803D0000000000000080000080BD000080BD000000BE0000803D000000BE0000003E0000803D000000BE0000003E000080BD0000803D00000000000000800000803D000080BE0000403E000000000000403E000080BE000080BD000080BD0000003E00000080000000BE000000000000003E000080BD000000BE0000403E0000403E0000803D000000BE000000BE000000BE00000080000000000000803D0000803D0000803D00000080000080BD000080BD000000800000803D0000003E0000003E000080BD0000403E000000BE000000000000003E000080BD0000003E0000803D000000000000803D000040BE",
      torch_tensor_12_torch.float32_12: "0x0400000000000080000000BE000000BE0000000000000000000080BD0000803D000000BE00000080000000000000803D00000080",
      torch_tensor_12_12_torch.float32_5: "0x04000000000080BD000080BE0000403E0000803D0000003E000000BE000000BE0000003E0000803D000000800000803D000000BE0000803D00000080000000BE0000403E00000000000000000000C0BE000080BD000000BE00000080000080BD000080BD0000403E000000000000803D00000080000000BE000080BD00000000000000BE00000000000000000000803D000000BE0000803D00000080000080BD000000BE0000003E0000008000000000000040BE0000403E0000003E000080BD000080BD0000803D0000403E000080BD000080BD00000000000040BE0000803D000080BD000000800000803D0000803D000000BE0000803D0000803E000080BD00000000000080BD0000803D000000000000803D0000803D0000008000000080000080BD000080BD0000803D0000A0BE000040BE0000008000000080000000BE000040BE0000803D000040BE000080BD000080BD000080BD000000BE000000BE0000803D0000003E000080BD0000803D0000003E000080BE0000003E000080BD000080BD0000803D000080BD00000080000000BE00000000000000800000003E000040BE0000403E0000003E00000080000080BD0000003E0000803D0000003E0000003E000040BE000080BD000000BE000080BD0000803D000000BE000080BD0000803D0000803D0000003E0000403E0000803D0000803D0000000000000000000080BD000040BE0000003E0000008000000000000080BD000000000000803D000000000000003E000000800000803D000080BD000000BE00000000000000000000403E",
      torch_tensor_12_torch.float32_11: "0x04000000000000800000008000000080000080BD000000800000803D00000000000000000000803D000080BD000000BE0000803D",
      torch_tensor_12_12_torch.float32_4: "0x0400000000000080000000BE00000080000000BE00000000000080BD000000BE0000403E000080BD0000803D0000803D0000803D000000BE000080BD000000000000403E00000080000080BD0000403E00000000000040BE000040BE0000803D00000000000080BD000080BD0000803D000000BE000000BE000040BE00000080000000BE0000003E000000000000403E000000BE0000008000000000000080BD000080BD000080BD0000803D0000803D0000403E00000080000000000000003E000080BD000000800000803D00000080000080BD0000803D0000003E000080BE0000008000000080000080BD00000080000040BE000080BD00000080000000BE0000803D0000003E000000BE000000BE0000003E000000000000803D0000A0BE000040BE000080BD0000803D000080BD000000000000003E000080BD0000803D0000803D0000803D0000803D0000403E00000080000000BE000000000000803D000000BE0000803E000000800000403E00000080000000BE000000000000003E0000803D00000080000000BE0000003E000000BE0000803D000080BD000080BD0000003E0000803D0000803D0000803D000080BD000080BD0000803D000080BD000040BE000000BE0000803D000000000000003E000080BD000000BE000080BD00000080000000BE00000000000080BD000000BE000080BD000080BD0000403E000040BE0000003E000000800000803D000040BE00000080000080BD0000803D0000803D00000080000080BD0000803D000000BE000000000000803D000080BD0000803D",
      torch_tensor_12_torch.float32_10: "0x04000000000000BE000080BD00000080000080BD0000000000000000000080BD0000803D00000000000080BD000080BD0000803D",
      torch_tensor_12_torch.float32_9: "0x040000000000804000007840000084400000824000007C40000078400000824000007C40000078400000824000007C4000007C40",
      torch_tensor_12_torch.float32_8: "0x040000000000803D0000803D000080BD00000080000080BD0000803D0000803D0000803D0000000000000000000000BE0000803D",
      torch_tensor_12_24_torch.float32: "0x0400000000000000000000000000003E000000800000803D0000803D000080BD000080BD000080BD0000003E0000803D000080BD000000BE0000803D0000803D000080BD000000BE000080BD0000403E00000000000040BE000000000000003E0000403E000040BE000000BE0000803D0000803D0000803D0000003E000000000000403E0000403E0000803D0000803D000000800000403E000080BD000080BD0000003E0000008000000000000080BD000080BD0000403E0000803D00000000000000000000003E00000080000000800000803D00000000000000000000803D000000BE000000BE00000000000080BD00000080000080BD0000008000000000000000800000803E000080BE000000000000003E0000803D000080BD00000000000000000000803D00000080000000800000403E0000803D000000800000003E00000000000040BE000000800000003E0000000000000080000080BD000080BD000080BD000000BE000000BE000000BE0000803E000080BD000080BD0000803D000000000000403E000080BD000040BE000000BE0000803E000080BD000000800000803D0000803D000000BE0000003E000080BD000000BE0000003E0000803E0000803D000080BE000080BD0000403E000040BE000000BE00000080000000800000803D0000A03E000080BD000000800000803D00000080000040BE000000BE00000080000040BE00000000000080BD0000A0BE0000803D000080BD000040BE000000800000803D000080BD000080BD000040BE000040BE00000080000000BE0000403E0000008000000080000000000000803D000000BE000080BD00000080000080BD0000403E000080BD00000080000000000000003E00000000000000BE0000003E0000803D000000BE00000000000080BD000000000000003E0000003E0000803D000080BD000080BD000040BE000080BD00000080000080BD000000BE000080BE00000000000000BE000000800000003E0000803D000000000000403E0000803D000000800000803D000000BE0000803D0000803D0000008000000000000000BE000000BE00000080000080BD000040BE0000803D000040BE0000803D0000803D000000000000803E00000080000080BD000040BE00000000000000800000803D000040BE0000003E0000003E0000803D000000BE000080BD0000403E00000080000000BE0000803D000080BD0000803D000000BE000000800000003E000000BE000000BE000080BD000040BE000000BE0000803D0000803D0000803D000080BD00000080000080BD00000080000080BE000080BD000080BD000000BE0000803E0000000000000000000000BE00000080000000800000403E0000803D000080BD0000000000000000000000000000A03E000000800000803D000000BE00000080000080BD00000080000080BD000000BE0000803D000000000000803D000040BE0000403E00000000000000BE0000803D000080BD000000BE0000403E000040BE000080BD00000000000080BD000000BE000080BD000040BE00000080000080BE000000BE000080BD0000803D000000000000003E000080BD000000BE00000080",
      torch_tensor_24_torch.float32: "0x04000000000080BD0000803D000080BD000080BD000000BE000080BD000000BE000000BE000000000000803D0000803D000080BD00000080000000800000803D000080BD000000000000803D00000080000080BD0000803D000080BD000080BD000080BD",
      torch_tensor_24_12_torch.float32: "0x04000000000000BE0000803D0000803D0000803D000000BE000080BD000040BE000000BE0000803D0000003E0000803D0000803D000000BE000000000000803D00000080000000000000000000000080000000800000403E00000000000000800000003E0000003E0000803D000000BE000000BE0000803D000000000000003E000080BD00000000000000800000803D000080BD00000000000000000000803D0000403E000000BE000000000000803D000080BD0000803D000080BD0000003E000080BD000000800000003E000080BD0000003E000000BE000040BE00000000000000BE000080BD0000803D000000BE000000BE000000BE000000BE000080BD000080BD000080BD000000BE000000BE0000803D000080BD000000000000403E00000000000000000000000000000000000040BE000040BE0000003E000040BE000000BE0000803D000000800000803E000000800000803D000000000000003E000080BD000080BD0000003E000000BE0000803D000040BE0000003E000000800000403E00000080000080BD000080BD00000000000080BD0000003E000040BE0000003E0000803D000080BD000080BD0000003E000000800000803D000080BD0000003E000040BE0000003E0000003E0000003E000000000000803D00000080000080BD0000403E000000800000003E0000803D000000000000803D000000BE0000000000000080000080BD0000803D000000000000803D0000003E000000BE000080BD000080BD0000003E000000000000803D000080BD0000803D00000000000080BD0000803D000080BD000080BD0000003E000000BE000080BD000000BE00000080000080BD0000803E00000000000080BD00000000000000BE000080BD000000800000003E000040BE0000803D00000080000000BE000000BE0000008000000080000080BD000000000000003E0000003E0000003E000000BE0000003E0000003E000080BD000000000000803D000080BD00000000000080BD000040BE000080BD000080BD00000080000080BD000000000000803D0000803E0000003E0000003E0000803D000040BE0000803D000000000000003E000000BE000000BE000000000000803D0000803D00000080000080BD000000BE0000803D00000000000080BD0000003E000080BD0000803D000080BD000080BD000000BE0000008000000000000080BD0000003E00000000000000BE0000403E000080BD00000000000080BD000080BD000000000000403E00000000000000800000803D00000080000000000000803D000080BD000000BE00000000000080BD000040BE000000BE000080BD000000BE000080BD0000803D00000000000080BD000080BD0000403E000040BE000040BE00000080000080BE00000000000080BD000000000000803D0000803D000000000000803D00000000000080BD0000803E000040BE0000003E00000080000000800000003E0000803D00000000000000BE0000803D000000000000403E00000080000080BD0000003E000080BD000040BE0000003E00000000000000BE000000000000003E0000803D0000403E00000000000000BE00000080000080BD",
      torch_tensor_12_torch.float32_7: "0x04000000000080BD0000803D000080BD000080BD0000803D0000803D000080BD0000003E0000803D000080BD000080BD00000000",
      torch_tensor_12_torch.float32_6: "0x040000000000804000007C4000008040000080400000804000007C400000824000007C400000804000007C4000007C4000008040",
      torch_tensor_12_torch.float32_5: "0x040000000000803D000080BD0000803D0000803D000000000000003E00000080000080BD0000803D0000000000000080000080BD",
      torch_tensor_12_12_torch.float32_3: "0x04000000000080BD000040BE0000803D000080BD0000403E0000003E000040BE0000003E000000BE0000803D000080BD0000803E000080BD000000BE000000BE0000403E000040BE000080BD00000000000040BE0000403E00000000000080BD0000003E000080BD0000803D000000BE000040BE000040BE000080BD000000BE000080BD00000000000080BD0000003E000000000000008000000000000080BD000000000000003E000080BD000000BE000080BD0000803D00000000000080BD000080BD0000003E0000003E0000803D000000BE000000BE000080BD000080BD0000003E000080BD00000000000000800000003E000000000000803D0000803E0000008000000080000080BD00000000000080BD000080BD000080BD000080BD0000803D000000000000803D0000803D00000000000080BD0000003E000040BE0000403E000080BD000080BD000000800000008000000080000040BE000080BD0000403E0000803D0000803D0000403E000000000000003E0000003E000000000000000000000080000080BD0000803D0000803D0000003E000080BD000000BE000000000000008000000080000080BD0000803D0000803D000000800000803D000080BD0000803D000080BD000080BD000080BD00000000000000BE000080BD000000BE00000080000000BE0000803D000000BE00000000000040BE0000803D000080BD0000008000000000000000000000803D000080BD0000403E000000000000803D000000BE000000800000008000000080000000BE0000803D00000000000080BD",
      torch_tensor_12_torch.float32_4: "0x040000000000803D00000000000000BE0000803D000080BD0000803D0000000000000080000000800000803D00000080000080BD",
      torch_tensor_12_12_torch.float32_2: "0x04000000000040BE000000BE0000803D0000003E0000803D000080BD000080BD00000000000080BD000000BE000080BD0000003E0000003E0000003E0000003E000080BD000080BD000080BD000080BD000080BD000040BE0000403E000000BE0000803D000080BD000040BE000000000000803D0000403E0000003E000000BE000080BD000080BD000080BD0000008000000080000000800000803D0000803D000000BE000080BD0000803D00000080000040BE000000BE000080BD0000803E0000803D0000003E000000BE000080BD000040BE00000080000080BD000080BD0000403E000080BD0000803D000040BE0000803D0000803D000000000000003E000000000000803D0000000000000080000040BE000080BD0000003E0000803D0000803D000080BD000000800000003E0000003E0000803D00000000000080BD000000800000803D000080BD0000803D00000000000000BE0000008000000080000080BD00000000000000BE000080BD0000803D0000803D0000403E000080BD0000803D00000000000000000000003E000080BD000000BE00000000000000BE0000003E00000080000040BE0000003E0000403E000000BE0000803D000000BE0000803D00000080000080BD0000003E00000000000000800000003E000080BD000000000000803D0000803D000000000000403E000000BE000000800000803D00000080000040BE000000800000008000000080000080BD0000803D000080BD000080BD0000803D000000800000803D0000803D000040BE000080BD000080BD0000403E",
      torch_tensor_12_torch.float32_3: "0x04000000000080BD0000803D000000000000803D000080BD000000000000803D000000800000803D000000000000008000000000",
      torch_tensor_12_12_torch.float32_1: "0x04000000000000BE000000BE00000080000080BD0000403E0000008000000080000000BE000040BE00000080000080BD000080BE0000803D000080BD000080BD000000BE000000BE0000003E000080BD00000000000080BE000040BE000000800000803D000000BE0000803D000080BD000080BD000080BD0000403E000080BD000000BE0000803D000000800000803D000000800000003E0000003E0000003E0000403E000000BE00000080000000800000803D0000803D000000BE0000803D000080BD0000003E0000803D000080BD000080BD00000080000080BD000080BD000000000000803D0000003E0000803D0000403E0000803D000080BD000040BE000000000000003E0000803D0000803D0000803D0000403E0000803D000080BD0000003E0000003E00000000000080BD0000003E0000C03E0000403E000000800000803D000040BE0000803D0000803D0000003E000080BD000080BD0000003E0000003E000000000000008000000080000000BE0000803D000040BE0000003E00000000000080BD00000000000080BD0000803D000000000000803D00000080000000000000803E0000003E000000BE00000080000080BD000000BE0000003E000000BE000000800000803D000000BE0000803D0000803D00000080000080BD000080BD0000803D000000BE000000BE000080BD0000803D00000080000040BE000080BD0000803E000080BD0000A0BE0000803D000080BD000000800000003E000000000000403E0000803D0000008000000080000040BE000000BE000040BE00000000",
      torch_tensor_12_torch.float32_2: "0x040000000000008000000000000080BD000000BE000000BE0000803D000000000000403E000000000000803D0000803D00000000",
      torch_tensor_12_12_torch.float32: "0x04000000000080BD000000BE000080BD000080BD000000BE000040BE0000803D0000000000000080000000BE000000800000803D000080BD00000080000080BD0000003E000000BE000080BD00000000000080BD000000BE0000403E00000000000000BE000080BE000000800000003E0000003E0000803D00000080000000800000803D00000080000000000000803D0000803D00000080000080BE000000800000803D00000000000040BE00000080000000BE000080BD0000803D0000803D0000803D000040BE0000803D0000803D000080BD0000000000000000000080BD000080BD000080BD000080BD0000003E000080BE000000000000803D000040BE000000BE000080BD0000003E000080BD000080BD0000803D000000BE000000000000803D000040BE000080BD000000BE0000003E000000BE00000080000080BD00000080000000BE0000003E0000803D00000000000080BD00000000000000800000003E0000803D00000080000080BD000000BE0000403E0000803D0000003E000000000000803D0000803D000040BE000080BD000000000000803D000080BD000000800000003E000080BD00000080000080BD000000BE000080BD000000BE0000403E00000080000080BD0000803D000080BD0000000000000000000040BE00000080000080BD0000803D000080BD000000800000403E00000080000000BE000080BD0000803D000080BD000080BD000080BE0000803D000080BD0000403E000080BD000000000000003E000000000000003E00000080000040BE0000003E00000000",
      torch_tensor_12_torch.float32_1: "0x04000000000080BD000080BD0000003E0000008000000080000000800000000000000080000080BD000080BD0000803D000080BD",
      torch_tensor_12_torch.float32: "0x0400000000007C400000804000007C40000084400000804000008040000082400000804000007C40000082400000804000008040",
      torch_tensor_8_12_torch.float32: "0x04000000000000BE000080BD000000800000000000000080000080BD0000403E000080BD000080BD0000003E000080BD000000BE000000BE0000000000000080000080BD00000080000080BD000080BD0000803D000080BD000080BD00000000000000BE0000403E000000BE000000800000403E00000080000080BD0000403E000000BE00000080000080BD000000000000003E0000403E0000803D0000003E0000803D00000000000080BD000080BD000080BD000080BD000000000000803D0000003E0000803D0000803D00000000000080BD000080BD000000BE0000403E0000803D0000803D000000BE0000403E00000080000080BD000080BE0000000000000000000000800000803E000080BD000080BD0000403E000040BE000080BD0000803D000040BE0000803D000080BD0000803D0000003E000000800000403E000080BD0000803D000000000000803D0000403E000000BE0000403E00000080000080BD000040BE000040BE0000003E000040BE000000800000403E000000000000803D",
      torch_tensor_2_12_torch.float32: "0x0400000000000000000000800000000000000000000080BD000080BD000080BD0000403E000000000000003E0000003E00000000000080BD0000803D000080BE000080BE0000003E000000BE0000803D000000BE000000BE000080BD0000008000000000",
      torch_tensor_1_8_torch.int64_1: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_8_torch.int64: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000"
    }
  }
#-}
