#map = affine_map<(d0, d1, d2, d3, d4, d5) -> (d1, d3, d5)>
#map1 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4, d5)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
#map4 = affine_map<(d0, d1, d2) -> (0, 0, 0)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
#map7 = affine_map<(d0, d1) -> (0, d1)>
module {
  func.func @main(%arg0: tensor<2x5x8xf32>) -> (tensor<2x5x8xf32>, tensor<2x5x5xf32>) {
    %0 = tosa.const_shape  {values = dense<[5, 2, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %1 = tosa.const_shape  {values = dense<[5, 1, 1]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %cst = arith.constant dense<0.000000e+00> : tensor<1xf32>
    %cst_0 = arith.constant dense<0> : tensor<1xi8>
    %2 = tosa.const_shape  {values = dense<[1, 5, 2, 3, 8]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %3 = tosa.const_shape  {values = dense<[3, 5, 2, 8]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %4 = tosa.const_shape  {values = dense<[1, 5, 2, 8]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %5 = tosa.const_shape  {values = dense<[5, 4, 4]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %6 = tosa.const_shape  {values = dense<[10, 8]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %7 = tosa.const_shape  {values = dense<[1, 10, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %8 = tosa.const_shape  {values = dense<[2, 2, 5, 5]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %9 = tosa.const_shape  {values = dense<[2, 5, 5]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %cst_1 = arith.constant dense<"0x37432E3ED79DCEBE9E832A3E16665D3E8131D3BE26EA86BE31012E3E2C1E1BBEDB2B453CFE28C7BEAEE0B3BD2AD0AABD928BC7BE7BAA4CBDF80E553E56629CBECA39953CAE56203EB56AADBE2D21C0BEA96A5D3DA968123E328FC33B75BDDBBE04B1B73E23FBC43EAF5083BE4C9CB93DCA08FFBB8D2AC93EF27AD43C51B6B5BE1D0219BD4D3552BE7D2A733E611EAEBDB864EFBC64F045BEAA971C3EDE349E3C1FEA8E3E2096603D0A6768BE2DA75B3ECC93C63ED353A63EC7C596BD7D26483E59EDC03EDB92A83E668C223E53F2ACBE7EF4A6BEC5EE973E9D5958BE4FA3BCBD4D79B33D59F5963E13B96F3EDAF1C6BE30F8C23EFF48B13E6041D5BD21499CBEE196A7BEF53E53BBEE05B33E18EA9DBE419E873E36BD0EBE888769BE8AF354BEE69EC33E8927DDBEC73B603E3D527FBEFF02ABBE3BF5BABE7AD0513EB58FBD3D9AF78C3E98F537BB24D1D5BE256DBFBE81DC34BE1F28B3BE4080BABD621674BE943398BE544EAFBD03ECB3BED1BBFBBDD5298CBE6BB7353AD36B6A3D75F393BEF37CB03D6EFCA53DE4B59E3E0491D03E9773C3BC8EB6DCBDFAAAD4BE7D6E90BEC101D23E91645CBE464B8A3E7FC48ABDB332C83E74513E3D6FB3B6BEF12F81BEEFBB80BE95875E3DBBB6FEBC06C514BE74DE463E7D46643E7754B73E3D727FBEE5C9C0BE5C6495BD48CB253E1963953E6F26853D8F0FA03C916783BEC60AB6BC22CB8C3EABE4A9BEFB7BADBE847EB73BAF94203E96ABB9BDA341703E0D88173E4F2D9B3E937FCABD1351DB3E4C5383BD7BB89CBE2168D6BEAE9D01BE3AF07E3EE428233D3AEF91BD416DDBBEF25541BE789635BEF462813DB9FEDDBDB7B49E3EC37CD23E127BCFBE137BBBBD826D49BEEE13C8BE10529E3EE506B03E8D1D84BE7A631FBE456547BBA02C203EF2339B3B1BED3BBE5F49A03E9B9F83BECCD06A3EC2B28ABEC1F84ABE56D18FBE5332DFBDA58D833E1A54D23D0EFD57BE1E5436BD694500BD651EBBBEE1C933BEC307273E45458C3E548CF73DC1B1973E20C81ABCE900BB3E344D623DC6DD483CA5DCB63E5C6A023EAD54B7BE07FD23BE5929AA3E"> : tensor<1x8x24xf32>
    %cst_2 = arith.constant dense_resource<torch_tensor_24_torch.float32> : tensor<1x1x24xf32>
    %cst_3 = arith.constant dense<5.000000e-01> : tensor<1x1x1xf32>
    %cst_4 = arith.constant dense<[[[-0.00264699059, -0.0313757583, 0.139772102, -0.0569869205, -0.229166105, 0.0185939241, -0.156799167, 0.0658825636], [0.189661443, 0.0935546681, 0.212140083, 0.0374109335, -0.162752241, -0.181260988, -0.0127570499, -0.274111897], [-0.290990382, -0.106848456, -0.239688367, 0.320134193, -0.247006699, 0.0598158166, 0.226118848, -0.24504295], [-0.260193735, -0.069496356, -0.153959364, -3.279810e-01, -0.331124306, -0.330110937, 0.351479113, -0.182639867], [-0.136172622, -0.337766707, 0.128416643, -0.222575262, -0.206383422, -0.255465746, 0.140319034, 0.159973383], [0.0948079451, -0.234152079, 0.293586463, -0.0895074307, 0.303913802, -0.182267368, 0.0477625355, 0.142185166], [-0.00700501679, -0.145742878, -0.0727613494, -0.137815088, 0.157762021, 0.223070249, 0.237052709, -0.209428236], [0.280328751, 0.0130968802, 0.26456815, 0.305470407, 0.171357617, 0.20729585, -0.208173066, 0.106810987]]]> : tensor<1x8x8xf32>
    %cst_5 = arith.constant dense_resource<torch_tensor_8_torch.float32> : tensor<1x8xf32>
    %10 = tensor.empty() : tensor<5x2x8xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x5x8xf32>) outs(%10 : tensor<5x2x8xf32>) permutation = [1, 0, 2] 
    %11 = tensor.empty() : tensor<5x1x1x8x1x24xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<1x8x24xf32>) outs(%11 : tensor<5x1x1x8x1x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<5x1x1x8x1x24xf32>
    %13 = tosa.const_shape  {values = dense<[5, 8, 24]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %collapsed = tensor.collapse_shape %12 [[0, 1, 2], [3, 4], [5]] : tensor<5x1x1x8x1x24xf32> into tensor<5x8x24xf32>
    %cst_6 = arith.constant 0.000000e+00 : f32
    %14 = tensor.empty() : tensor<5x2x24xf32>
    %15 = linalg.fill ins(%cst_6 : f32) outs(%14 : tensor<5x2x24xf32>) -> tensor<5x2x24xf32>
    %16 = linalg.batch_matmul ins(%transposed, %collapsed : tensor<5x2x8xf32>, tensor<5x8x24xf32>) outs(%15 : tensor<5x2x24xf32>) -> tensor<5x2x24xf32>
    %17 = tensor.empty() : tensor<5x2x24xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %cst_2 : tensor<5x2x24xf32>, tensor<1x1x24xf32>) outs(%17 : tensor<5x2x24xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %54 = arith.addf %in, %in_38 : f32
      linalg.yield %54 : f32
    } -> tensor<5x2x24xf32>
    %expanded = tensor.expand_shape %18 [[0, 1], [2], [3, 4]] output_shape [1, 5, 2, 3, 8] : tensor<5x2x24xf32> into tensor<1x5x2x3x8xf32>
    %19 = tensor.empty() : tensor<3x5x2x1x8xf32>
    %transposed_7 = linalg.transpose ins(%expanded : tensor<1x5x2x3x8xf32>) outs(%19 : tensor<3x5x2x1x8xf32>) permutation = [3, 1, 2, 0, 4] 
    %collapsed_8 = tensor.collapse_shape %transposed_7 [[0], [1], [2, 3], [4]] : tensor<3x5x2x1x8xf32> into tensor<3x5x2x8xf32>
    %extracted_slice = tensor.extract_slice %collapsed_8[0, 0, 0, 0] [1, 5, 2, 8] [1, 1, 1, 1] : tensor<3x5x2x8xf32> to tensor<1x5x2x8xf32>
    %extracted_slice_9 = tensor.extract_slice %collapsed_8[1, 0, 0, 0] [1, 5, 2, 8] [1, 1, 1, 1] : tensor<3x5x2x8xf32> to tensor<1x5x2x8xf32>
    %extracted_slice_10 = tensor.extract_slice %collapsed_8[2, 0, 0, 0] [1, 5, 2, 8] [1, 1, 1, 1] : tensor<3x5x2x8xf32> to tensor<1x5x2x8xf32>
    %collapsed_11 = tensor.collapse_shape %extracted_slice [[0, 1], [2, 3]] : tensor<1x5x2x8xf32> into tensor<5x16xf32>
    %expanded_12 = tensor.expand_shape %collapsed_11 [[0], [1, 2]] output_shape [5, 4, 4] : tensor<5x16xf32> into tensor<5x4x4xf32>
    %20 = tensor.empty() : tensor<4x5x4xf32>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<5x4x4xf32>) outs(%20 : tensor<4x5x4xf32>) permutation = [1, 0, 2] 
    %collapsed_14 = tensor.collapse_shape %extracted_slice_9 [[0, 1], [2, 3]] : tensor<1x5x2x8xf32> into tensor<5x16xf32>
    %expanded_15 = tensor.expand_shape %collapsed_14 [[0], [1, 2]] output_shape [5, 4, 4] : tensor<5x16xf32> into tensor<5x4x4xf32>
    %collapsed_16 = tensor.collapse_shape %extracted_slice_10 [[0, 1], [2, 3]] : tensor<1x5x2x8xf32> into tensor<5x16xf32>
    %expanded_17 = tensor.expand_shape %collapsed_16 [[0], [1, 2]] output_shape [5, 4, 4] : tensor<5x16xf32> into tensor<5x4x4xf32>
    %21 = tensor.empty() : tensor<4x5x4xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<5x4x4xf32>) outs(%21 : tensor<4x5x4xf32>) permutation = [1, 0, 2] 
    %22 = tensor.empty() : tensor<4x5x4xf32>
    %23 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_13, %cst_3 : tensor<4x5x4xf32>, tensor<1x1x1xf32>) outs(%22 : tensor<4x5x4xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %54 = arith.mulf %in, %in_38 : f32
      linalg.yield %54 : f32
    } -> tensor<4x5x4xf32>
    %24 = tensor.empty() : tensor<4x4x5xf32>
    %transposed_19 = linalg.transpose ins(%expanded_15 : tensor<5x4x4xf32>) outs(%24 : tensor<4x4x5xf32>) permutation = [1, 2, 0] 
    %cst_20 = arith.constant 0.000000e+00 : f32
    %25 = tensor.empty() : tensor<4x5x5xf32>
    %26 = linalg.fill ins(%cst_20 : f32) outs(%25 : tensor<4x5x5xf32>) -> tensor<4x5x5xf32>
    %27 = linalg.batch_matmul ins(%23, %transposed_19 : tensor<4x5x4xf32>, tensor<4x4x5xf32>) outs(%26 : tensor<4x5x5xf32>) -> tensor<4x5x5xf32>
    %28 = tensor.empty() : tensor<4x5xf32>
    %cst_21 = arith.constant -3.40282347E+38 : f32
    %29 = linalg.fill ins(%cst_21 : f32) outs(%28 : tensor<4x5xf32>) -> tensor<4x5xf32>
    %reduced = linalg.reduce ins(%27 : tensor<4x5x5xf32>) outs(%29 : tensor<4x5xf32>) dimensions = [2] 
      (%in: f32, %init: f32) {
        %54 = arith.maximumf %in, %init : f32
        linalg.yield %54 : f32
      }
    %expanded_22 = tensor.expand_shape %reduced [[0], [1, 2]] output_shape [4, 5, 1] : tensor<4x5xf32> into tensor<4x5x1xf32>
    %30 = tensor.empty() : tensor<4x5x5xf32>
    %31 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %expanded_22 : tensor<4x5x5xf32>, tensor<4x5x1xf32>) outs(%30 : tensor<4x5x5xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %54 = arith.subf %in, %in_38 : f32
      linalg.yield %54 : f32
    } -> tensor<4x5x5xf32>
    %32 = tensor.empty() : tensor<4x5x5xf32>
    %33 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<4x5x5xf32>) outs(%32 : tensor<4x5x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %54 = math.exp %in : f32
      linalg.yield %54 : f32
    } -> tensor<4x5x5xf32>
    %34 = tensor.empty() : tensor<4x5xf32>
    %cst_23 = arith.constant 0.000000e+00 : f32
    %35 = linalg.fill ins(%cst_23 : f32) outs(%34 : tensor<4x5xf32>) -> tensor<4x5xf32>
    %reduced_24 = linalg.reduce ins(%33 : tensor<4x5x5xf32>) outs(%35 : tensor<4x5xf32>) dimensions = [2] 
      (%in: f32, %init: f32) {
        %54 = arith.addf %in, %init : f32
        linalg.yield %54 : f32
      }
    %expanded_25 = tensor.expand_shape %reduced_24 [[0], [1, 2]] output_shape [4, 5, 1] : tensor<4x5xf32> into tensor<4x5x1xf32>
    %36 = tensor.empty() : tensor<4x5x1xf32>
    %37 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_25 : tensor<4x5x1xf32>) outs(%36 : tensor<4x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %cst_38 = arith.constant 1.000000e+00 : f32
      %54 = arith.divf %cst_38, %in : f32
      linalg.yield %54 : f32
    } -> tensor<4x5x1xf32>
    %38 = tensor.empty() : tensor<4x5x5xf32>
    %39 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %37 : tensor<4x5x5xf32>, tensor<4x5x1xf32>) outs(%38 : tensor<4x5x5xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %54 = arith.mulf %in, %in_38 : f32
      linalg.yield %54 : f32
    } -> tensor<4x5x5xf32>
    %cst_26 = arith.constant 0.000000e+00 : f32
    %40 = tensor.empty() : tensor<4x5x4xf32>
    %41 = linalg.fill ins(%cst_26 : f32) outs(%40 : tensor<4x5x4xf32>) -> tensor<4x5x4xf32>
    %42 = linalg.batch_matmul ins(%39, %transposed_18 : tensor<4x5x5xf32>, tensor<4x5x4xf32>) outs(%41 : tensor<4x5x4xf32>) -> tensor<4x5x4xf32>
    %43 = tensor.empty() : tensor<5x4x4xf32>
    %transposed_27 = linalg.transpose ins(%42 : tensor<4x5x4xf32>) outs(%43 : tensor<5x4x4xf32>) permutation = [1, 0, 2] 
    %collapsed_28 = tensor.collapse_shape %transposed_27 [[0, 1, 2]] : tensor<5x4x4xf32> into tensor<80xf32>
    %expanded_29 = tensor.expand_shape %collapsed_28 [[0, 1, 2]] output_shape [1, 10, 8] : tensor<80xf32> into tensor<1x10x8xf32>
    %cst_30 = arith.constant 0.000000e+00 : f32
    %44 = tensor.empty() : tensor<1x10x8xf32>
    %45 = linalg.fill ins(%cst_30 : f32) outs(%44 : tensor<1x10x8xf32>) -> tensor<1x10x8xf32>
    %46 = linalg.batch_matmul ins(%expanded_29, %cst_4 : tensor<1x10x8xf32>, tensor<1x8x8xf32>) outs(%45 : tensor<1x10x8xf32>) -> tensor<1x10x8xf32>
    %collapsed_31 = tensor.collapse_shape %46 [[0, 1], [2]] : tensor<1x10x8xf32> into tensor<10x8xf32>
    %47 = tensor.empty() : tensor<10x8xf32>
    %48 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel"]} ins(%collapsed_31, %cst_5 : tensor<10x8xf32>, tensor<1x8xf32>) outs(%47 : tensor<10x8xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %54 = arith.addf %in, %in_38 : f32
      linalg.yield %54 : f32
    } -> tensor<10x8xf32>
    %expanded_32 = tensor.expand_shape %48 [[0, 1], [2]] output_shape [5, 2, 8] : tensor<10x8xf32> into tensor<5x2x8xf32>
    %expanded_33 = tensor.expand_shape %39 [[0, 1], [2], [3]] output_shape [2, 2, 5, 5] : tensor<4x5x5xf32> into tensor<2x2x5x5xf32>
    %49 = tensor.empty() : tensor<2x5x5xf32>
    %cst_34 = arith.constant 0.000000e+00 : f32
    %50 = linalg.fill ins(%cst_34 : f32) outs(%49 : tensor<2x5x5xf32>) -> tensor<2x5x5xf32>
    %reduced_35 = linalg.reduce ins(%expanded_33 : tensor<2x2x5x5xf32>) outs(%50 : tensor<2x5x5xf32>) dimensions = [1] 
      (%in: f32, %init: f32) {
        %54 = arith.addf %in, %init : f32
        linalg.yield %54 : f32
      }
    %expanded_36 = tensor.expand_shape %reduced_35 [[0], [1, 2], [3]] output_shape [2, 1, 5, 5] : tensor<2x5x5xf32> into tensor<2x1x5x5xf32>
    %51 = tensor.empty() : tensor<2x5x5xf32>
    %52 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%reduced_35, %cst_3 : tensor<2x5x5xf32>, tensor<1x1x1xf32>) outs(%51 : tensor<2x5x5xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %54 = arith.mulf %in, %in_38 : f32
      linalg.yield %54 : f32
    } -> tensor<2x5x5xf32>
    %53 = tensor.empty() : tensor<2x5x8xf32>
    %transposed_37 = linalg.transpose ins(%expanded_32 : tensor<5x2x8xf32>) outs(%53 : tensor<2x5x8xf32>) permutation = [1, 0, 2] 
    return %transposed_37, %52 : tensor<2x5x8xf32>, tensor<2x5x5xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_24_torch.float32: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_8_torch.float32: "0x040000000000000000000000000000000000000000000000000000000000000000000000"
    }
  }
#-}

