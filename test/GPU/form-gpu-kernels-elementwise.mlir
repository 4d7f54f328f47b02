// RUN: fpq-opt %s --split-input-file --fpq-form-gpu-kernels --canonicalize --cse --remarks-filter=fpq-form-gpu-kernels 2>%t | FileCheck %s
// RUN: FileCheck %s --check-prefix=REMARK --input-file=%t --implicit-check-not=Missed

#id = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d1)>
#transposed = affine_map<(d0, d1) -> (d1, d0)>

// All dimensions are one loop; what is behind the last vector is done one by one.
// A scale that is no constant is an argument.

// CHECK-LABEL: func @quantize(
// CHECK:         call @quantize_elementwise_launch({{.*}}) : (memref<?x6xbf16>, memref<?x6xf8E5M2>, f32) -> ()
// CHECK:       gpu.func @quantize_elementwise(%[[X:.*]]: memref<bf16>, %[[Q:.*]]: memref<f8E5M2>, %[[SCALE:.*]]: f32, %[[D0:.*]]: index) kernel
// CHECK:         %[[SIZE:.*]] = arith.muli %[[D0]], %c6
// CHECK:         %[[IN:.*]] = memref.reinterpret_cast %[[X]] to offset: [0], sizes: [%[[SIZE]]], strides: [1]
// CHECK:         %[[BLOCK:.*]] = arith.muli %block_id_x, %c128
// CHECK:         %[[THREAD:.*]] = arith.addi %[[BLOCK]], %thread_id_x
// CHECK:         %[[FIRST:.*]] = arith.muli %[[THREAD]], %c8
// CHECK:         %[[BEHIND:.*]] = arith.addi %[[FIRST]], %c8
// CHECK:         %[[IS_VECTOR:.*]] = arith.cmpi ule, %[[BEHIND]], %[[SIZE]]
// CHECK:         scf.if %[[IS_VECTOR]]
// CHECK:           %[[V:.*]] = vector.load %[[IN]][%[[FIRST]]] {alignment = 16 : i64} : {{.*}}, vector<8xbf16>
// CHECK:           %[[C:.*]] = fpq.quantize %[[V]], %[[SCALE]] : vector<8xbf16>, f32 -> vector<8xf8E5M2>
// CHECK:           vector.store %[[C]], %{{.*}}[%[[FIRST]]] {alignment = 8 : i64}
// CHECK:         else
// CHECK:           %[[END:.*]] = arith.minui %[[BEHIND]], %[[SIZE]]
// CHECK:           scf.for %[[I:.*]] = %[[FIRST]] to %[[END]] step %c1
// CHECK:             memref.load %[[IN]][%[[I]]]
// CHECK:             fpq.quantize %{{.*}}, %[[SCALE]] : bf16, f32 -> f8E5M2
// CHECK:       func private @quantize_elementwise_launch(
// CHECK:          gpu.launch_func @fpq_kernels::@quantize_elementwise blocks in (%{{.*}}, %c1, %c1) threads in (%c128, %c1, %c1) args(%{{.*}} : memref<bf16>, %{{.*}} : memref<f8E5M2>, %{{.*}} : f32, %{{.*}} : index)
func.func @quantize(%x: tensor<?x6xbf16>, %scale: f32) -> tensor<?x6xf8E5M2> {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?x6xbf16>
  %empty = tensor.empty(%n) : tensor<?x6xf8E5M2>
  %q = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%x : tensor<?x6xbf16>) outs(%empty : tensor<?x6xf8E5M2>) {
  ^bb0(%in: bf16, %out: f8E5M2):
    %code = fpq.quantize %in, %scale : bf16, f32 -> f8E5M2
    linalg.yield %code : f8E5M2
  } -> tensor<?x6xf8E5M2>
  return %q : tensor<?x6xf8E5M2>
}

// -----

#id = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d1)>

// A producer is fused, with what it broadcasts, a splat and a bool.

// CHECK-LABEL: func @fused(
// CHECK-NOT:     linalg
// CHECK:       gpu.func @fused_elementwise(%[[X:.*]]: memref<f32>, %[[BIAS:.*]]: memref<f32>, %[[MASK:.*]]: memref<i1>, %[[Q:.*]]: memref<f8E4M3FN>) kernel
// CHECK-DAG:     %[[HALF:.*]] = arith.constant dense<5.000000e-01> : vector<4xf32>
// CHECK-DAG:     %[[BYTES:.*]] = builtin.unrealized_conversion_cast %[[MASK]] : memref<i1> to memref<i8>
// CHECK:         %[[ROW:.*]] = arith.divui
// CHECK:         %[[A:.*]] = vector.load {{.*}} vector<4xf32>
// CHECK:         %[[B:.*]] = vector.load %{{.*}}[%[[COLUMN:.*]]] {alignment = 16 : i64} : memref<8xf32, {{.*}}>, vector<4xf32>
// CHECK:         %[[M:.*]] = memref.load %{{.*}} : memref<{{.*}}xi8
// CHECK:         fpq.quantize
func.func @fused(%x: tensor<6x8xf32>, %bias: tensor<8xf32>, %mask: tensor<6x1xi1>) -> tensor<6x8xf8E4M3FN> {
  %scale = arith.constant 2.0 : f32
  %half = arith.constant dense<0.5> : tensor<6x8xf32>
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty() : tensor<6x8xf32>
  %codes = tensor.empty() : tensor<6x8xf8E4M3FN>
  %sum = linalg.generic {indexing_maps = [#id, #row, #id, affine_map<(d0, d1) -> (d0, 0)>, #id], iterator_types = ["parallel", "parallel"]} ins(%x, %bias, %half, %mask : tensor<6x8xf32>, tensor<8xf32>, tensor<6x8xf32>, tensor<6x1xi1>) outs(%empty : tensor<6x8xf32>) {
  ^bb0(%a: f32, %b: f32, %h: f32, %m: i1, %out: f32):
    %0 = arith.mulf %a, %h : f32
    %1 = arith.addf %0, %b : f32
    %2 = arith.select %m, %1, %zero : f32
    linalg.yield %2 : f32
  } -> tensor<6x8xf32>
  %q = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%sum : tensor<6x8xf32>) outs(%codes : tensor<6x8xf8E4M3FN>) {
  ^bb0(%in: f32, %out: f8E4M3FN):
    %code = fpq.quantize %in, %scale : f32, f32 -> f8E4M3FN
    linalg.yield %code : f8E4M3FN
  } -> tensor<6x8xf8E4M3FN>
  return %q : tensor<6x8xf8E4M3FN>
}

// -----

#scalar = affine_map<() -> ()>

// CHECK-LABEL: func @rank0(
// CHECK:       gpu.func @rank0_elementwise(%[[X:.*]]: memref<f8E4M3FN>, %[[Y:.*]]: memref<f32>) kernel
// CHECK:         %[[IS_FIRST:.*]] = arith.cmpi ult, %{{.*}}, %c1
// CHECK:         scf.if %[[IS_FIRST]]
// CHECK:           memref.load %[[X]][]
// CHECK:           fpq.dequantize
// CHECK:           memref.store %{{.*}}, %[[Y]][]
func.func @rank0(%x: tensor<f8E4M3FN>) -> tensor<f32> {
  %scale = arith.constant 2.0 : f32
  %empty = tensor.empty() : tensor<f32>
  %y = linalg.generic {indexing_maps = [#scalar, #scalar], iterator_types = []} ins(%x : tensor<f8E4M3FN>) outs(%empty : tensor<f32>) {
  ^bb0(%in: f8E4M3FN, %out: f32):
    %0 = fpq.dequantize %in, %scale : f8E4M3FN, f32 -> f32
    linalg.yield %0 : f32
  } -> tensor<f32>
  return %y : tensor<f32>
}

// -----

#id = affine_map<(d0, d1) -> (d0, d1)>

// A thread has columns side by side, each with a maximum and a sum of its own.

// CHECK-LABEL: func @columns(
// CHECK:       gpu.func @columns_softmax({{.*}}) kernel attributes {known_block_size = array<i32: 128, 1, 1>}
// CHECK-NOT:     gpu.shuffle
// CHECK:         scf.for {{.*}} = %c0 to %c10 step %c1 iter_args({{.*}}) -> (vector<4xf32>, vector<4xf32>)
// CHECK:           arith.maxnumf {{.*}} : vector<4xf32>
// CHECK:         arith.divf {{.*}} fastmath<arcp,afn> : vector<4xf32>
// CHECK:         scf.for
// CHECK:           vector.store
func.func @columns(%x: tensor<10x64xf32>) -> tensor<10x64xf32> {
  %empty = tensor.empty() : tensor<10x64xf32>
  %p = linalg.softmax dimension(0) ins(%x : tensor<10x64xf32>) outs(%empty : tensor<10x64xf32>) -> tensor<10x64xf32>
  return %p : tensor<10x64xf32>
}

// -----

#id = affine_map<(d0, d1) -> (d0, d1)>

// What is read elsewhere too has a kernel of its own, and so has each function;
// names that are taken get a number.

// CHECK:       module attributes {fpq.kernels = [{{.*}}kernel = "twice_softmax", module = "fpq_kernels_0"}{{.*}}kernel = "twice_elementwise", module = "fpq_kernels_0"}
// CHECK-LABEL: func @twice(
// CHECK:         call @twice_softmax_launch(
// CHECK:         call @twice_elementwise_0_launch(
// CHECK:         call @twice_elementwise_launch(
// CHECK:         linalg.matmul
// CHECK:         gpu.launch_func @fpq_kernels_0::@twice_softmax
func.func @twice(%x: tensor<4x4xf32>) -> (tensor<4x4xf8E4M3FN>, tensor<4x4xf8E5M2>, tensor<4x4xf32>) {
  %scale = arith.constant 448.0 : f32
  %zero = arith.constant dense<0.0> : tensor<4x4xf32>
  %empty = tensor.empty() : tensor<4x4xf32>
  %c4 = tensor.empty() : tensor<4x4xf8E4M3FN>
  %c5 = tensor.empty() : tensor<4x4xf8E5M2>
  %p = linalg.softmax dimension(1) ins(%x : tensor<4x4xf32>) outs(%empty : tensor<4x4xf32>) -> tensor<4x4xf32>
  %q4 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%p : tensor<4x4xf32>) outs(%c4 : tensor<4x4xf8E4M3FN>) {
  ^bb0(%in: f32, %out: f8E4M3FN):
    %code = fpq.quantize %in, %scale : f32, f32 -> f8E4M3FN
    linalg.yield %code : f8E4M3FN
  } -> tensor<4x4xf8E4M3FN>
  %q5 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%p : tensor<4x4xf32>) outs(%c5 : tensor<4x4xf8E5M2>) {
  ^bb0(%in: f32, %out: f8E5M2):
    %code = fpq.quantize %in, %scale : f32, f32 -> f8E5M2
    linalg.yield %code : f8E5M2
  } -> tensor<4x4xf8E5M2>
  %product = linalg.matmul ins(%p, %p : tensor<4x4xf32>, tensor<4x4xf32>) outs(%zero : tensor<4x4xf32>) -> tensor<4x4xf32>
  return %q4, %q5, %product : tensor<4x4xf8E4M3FN>, tensor<4x4xf8E5M2>, tensor<4x4xf32>
}
gpu.module @fpq_kernels {
}

// -----

#id = affine_map<(d0, d1) -> (d0, d1)>

// --convert-elementwise-to-linalg writes to what it reads, as far as types go.

// CHECK-LABEL: func @writesToWhatItReads(
// CHECK-NOT:     linalg
// CHECK:         call @writesToWhatItReads_softmax_launch
// CHECK-NOT:     linalg
// CHECK:         return
func.func @writesToWhatItReads(%x: tensor<?x16xf32>, %n: index) -> tensor<?x16xf32> {
  %empty = tensor.empty(%n) : tensor<?x16xf32>
  %p = linalg.softmax dimension(1) ins(%x : tensor<?x16xf32>) outs(%empty : tensor<?x16xf32>) -> tensor<?x16xf32>
  %less = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%p : tensor<?x16xf32>) outs(%p : tensor<?x16xf32>) {
  ^bb0(%in: f32, %out: f32):
    %0 = arith.negf %in : f32
    linalg.yield %0 : f32
  } -> tensor<?x16xf32>
  return %less : tensor<?x16xf32>
}

// -----

#id = affine_map<(d0, d1) -> (d0, d1)>

// What has no kernel stays for the CPU.

// REMARK-DAG: remark: [Missed] kernel | Category:fpq-form-gpu-kernels{{.*}}its elements are not f32
// CHECK-LABEL: func @double(
// CHECK:         linalg.softmax
func.func @double(%x: tensor<4x4xf64>) -> tensor<4x4xf64> {
  %empty = tensor.empty() : tensor<4x4xf64>
  %p = linalg.softmax dimension(1) ins(%x : tensor<4x4xf64>) outs(%empty : tensor<4x4xf64>) -> tensor<4x4xf64>
  return %p : tensor<4x4xf64>
}

// REMARK-DAG: remark: [Missed] kernel | Category:fpq-form-gpu-kernels{{.*}}the elements of a tensor do not have 1, 2, 4 or 8 bytes
// CHECK-LABEL: func @halfBytes(
// CHECK:         linalg.generic
func.func @halfBytes(%x: tensor<4x4xf32>) -> tensor<4x4xf4E2M1FN> {
  %scale = arith.constant 2.0 : f32
  %empty = tensor.empty() : tensor<4x4xf4E2M1FN>
  %q = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%x : tensor<4x4xf32>) outs(%empty : tensor<4x4xf4E2M1FN>) {
  ^bb0(%in: f32, %out: f4E2M1FN):
    %code = fpq.quantize %in, %scale : f32, f32 -> f4E2M1FN
    linalg.yield %code : f4E2M1FN
  } -> tensor<4x4xf4E2M1FN>
  return %q : tensor<4x4xf4E2M1FN>
}

// REMARK-DAG: remark: [Missed] kernel | Category:fpq-form-gpu-kernels{{.*}}a tensor has no elements
// CHECK-LABEL: func @nothing(
// CHECK:         linalg.generic
func.func @nothing(%x: tensor<0x4xf32>) -> tensor<0x4xf8E4M3FN> {
  %scale = arith.constant 2.0 : f32
  %empty = tensor.empty() : tensor<0x4xf8E4M3FN>
  %q = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%x : tensor<0x4xf32>) outs(%empty : tensor<0x4xf8E4M3FN>) {
  ^bb0(%in: f32, %out: f8E4M3FN):
    %code = fpq.quantize %in, %scale : f32, f32 -> f8E4M3FN
    linalg.yield %code : f8E4M3FN
  } -> tensor<0x4xf8E4M3FN>
  return %q : tensor<0x4xf8E4M3FN>
}

// CHECK-LABEL: func @unquantized(
// CHECK:         linalg.add
func.func @unquantized(%x: tensor<4x4xf32>) -> tensor<4x4xf32> {
  %empty = tensor.empty() : tensor<4x4xf32>
  %y = linalg.add ins(%x, %x : tensor<4x4xf32>, tensor<4x4xf32>) outs(%empty : tensor<4x4xf32>) -> tensor<4x4xf32>
  return %y : tensor<4x4xf32>
}

// REMARK-DAG: remark: [Missed] kernel | Category:fpq-form-gpu-kernels{{.*}}an op is a function of a library
// CHECK-LABEL: func @cubeRoot(
// CHECK:         linalg.generic
func.func @cubeRoot(%x: tensor<4x4xf32>) -> tensor<4x4xf8E4M3FN> {
  %scale = arith.constant 2.0 : f32
  %empty = tensor.empty() : tensor<4x4xf8E4M3FN>
  %q = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%x : tensor<4x4xf32>) outs(%empty : tensor<4x4xf8E4M3FN>) {
  ^bb0(%in: f32, %out: f8E4M3FN):
    %root = math.cbrt %in : f32
    %code = fpq.quantize %root, %scale : f32, f32 -> f8E4M3FN
    linalg.yield %code : f8E4M3FN
  } -> tensor<4x4xf8E4M3FN>
  return %q : tensor<4x4xf8E4M3FN>
}

// REMARK-DAG: remark: [Missed] kernel | Category:fpq-form-gpu-kernels{{.*}}it is in a module in the module
module @inner {
  // CHECK-LABEL: func @nested(
  // CHECK:         linalg.softmax
  func.func @nested(%x: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %empty = tensor.empty() : tensor<4x4xf32>
    %p = linalg.softmax dimension(1) ins(%x : tensor<4x4xf32>) outs(%empty : tensor<4x4xf32>) -> tensor<4x4xf32>
    return %p : tensor<4x4xf32>
  }
}
