// RUN: fpq-opt %s --fpq-form-gpu-kernels --canonicalize --cse | FileCheck %s
// RUN: fpq-opt %s --fpq-form-gpu-kernels=subgroup-size=64 --canonicalize --cse | FileCheck %s --check-prefix=WAVE
// RUN: fpq-opt %s --fpq-form-gpu-kernels=threads-per-row=64 --canonicalize --cse | FileCheck %s --check-prefix=SIXTY-FOUR
// RUN: fpq-opt %s --fpq-form-gpu-kernels=exact-scale --canonicalize --cse | FileCheck %s --check-prefix=EXACT

#id = affine_map<(d0, d1) -> (d0, d1)>

// A description of each kernel for other launchers.

// CHECK-DAG: #[[BLOCKS:.*]] = affine_map<()[s0] -> (s0 ceildiv 4)>
// CHECK-DAG: #[[ONE:.*]] = affine_map<()[s0] -> (1)>
// CHECK:     module attributes {fpq.kernels = [
// CHECK-SAME:  {arguments = [{kind = "input", type = tensor<?x1024xf32>}, {kind = "result", type = tensor<?x1024xf8E4M3FN>}, {argument = 1 : i64, dimension = 0 : i64, kind = "size", type = index}],
// CHECK-SAME:   block = array<i64: 32, 4, 1>, dynamic_shared_memory = 0 : i64, grid = [#[[BLOCKS]], #[[ONE]], #[[ONE]]], kernel = "short_softmax", module = "fpq_kernels"}
// CHECK-SAME: gpu.container_module

// The host calls a function that copies what the kernel reads and writes.

// CHECK-LABEL: func @short(
// CHECK-SAME:    %[[X:.*]]: tensor<?x1024xf32>)
// CHECK-NOT:     linalg
// CHECK:         %[[ROWS:.*]] = tensor.dim %[[X]], %c0
// CHECK:         %[[IN:.*]] = bufferization.to_buffer %[[X]] read_only
// CHECK:         %[[OUT:.*]] = memref.alloc(%[[ROWS]]) : memref<?x1024xf8E4M3FN>
// CHECK:         call @short_softmax_launch(%[[IN]], %[[OUT]])
// CHECK:         bufferization.to_tensor %[[OUT]] restrict writable
func.func @short(%x: tensor<?x1024xf32>) -> tensor<?x1024xf8E4M3FN> {
  %c0 = arith.constant 0 : index
  %scale = arith.constant 448.0 : f32
  %rows = tensor.dim %x, %c0 : tensor<?x1024xf32>
  %empty = tensor.empty(%rows) : tensor<?x1024xf32>
  %codes = tensor.empty(%rows) : tensor<?x1024xf8E4M3FN>
  %p = linalg.softmax dimension(1) ins(%x : tensor<?x1024xf32>) outs(%empty : tensor<?x1024xf32>) -> tensor<?x1024xf32>
  %q = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%p : tensor<?x1024xf32>) outs(%codes : tensor<?x1024xf8E4M3FN>) {
  ^bb0(%in: f32, %out: f8E4M3FN):
    %code = fpq.quantize %in, %scale range<0.0, 1.0> : f32, f32 -> f8E4M3FN
    linalg.yield %code : f8E4M3FN
  } -> tensor<?x1024xf8E4M3FN>
  return %q : tensor<?x1024xf8E4M3FN>
}

// Rows up to 131072 columns: the threads of a block share one.

func.func @long(%x: tensor<8x8192xf32>) -> tensor<8x8192xf32> {
  %empty = tensor.empty() : tensor<8x8192xf32>
  %p = linalg.softmax dimension(1) ins(%x : tensor<8x8192xf32>) outs(%empty : tensor<8x8192xf32>) -> tensor<8x8192xf32>
  return %p : tensor<8x8192xf32>
}

// Longer ones, and those whose length is not known, are read twice.

func.func @longer(%x: tensor<2x131072xf32>) -> tensor<2x131072xf32> {
  %empty = tensor.empty() : tensor<2x131072xf32>
  %p = linalg.softmax dimension(1) ins(%x : tensor<2x131072xf32>) outs(%empty : tensor<2x131072xf32>) -> tensor<2x131072xf32>
  return %p : tensor<2x131072xf32>
}

func.func @unknown(%x: tensor<?xf32>) -> tensor<?xf32> {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?xf32>
  %empty = tensor.empty(%n) : tensor<?xf32>
  %p = linalg.softmax dimension(0) ins(%x : tensor<?xf32>) outs(%empty : tensor<?xf32>) -> tensor<?xf32>
  return %p : tensor<?xf32>
}

// Several rows share a subgroup if they are short, and a row without a thread of
// its own is computed twice rather than left out of the shuffles.

func.func @tiny(%x: tensor<3x5x20xf32>) -> tensor<3x5x20xf32> {
  %empty = tensor.empty() : tensor<3x5x20xf32>
  %p = linalg.softmax dimension(2) ins(%x : tensor<3x5x20xf32>) outs(%empty : tensor<3x5x20xf32>) -> tensor<3x5x20xf32>
  return %p : tensor<3x5x20xf32>
}

// CHECK: gpu.module @fpq_kernels

// The scale is an immediate of the factor of a row.

// CHECK:       gpu.func @short_softmax(%[[X:.*]]: memref<f32>, %[[Q:.*]]: memref<f8E4M3FN>, %[[ROWS:.*]]: index) kernel attributes {known_block_size = array<i32: 32, 4, 1>}
// CHECK-DAG:     %[[S:.*]] = arith.constant 4.480000e+02 : f32
// CHECK-DAG:     %[[F1:.*]] = arith.constant 1.000000e+00 : f32
// CHECK-DAG:     %[[LANES:.*]] = arith.constant 32 : i32
// CHECK-DAG:     %[[LOG2E:.*]] = arith.constant dense<1.44269502> : vector<4xf32>
// CHECK-DAG:     %[[IN:.*]] = memref.reinterpret_cast %[[X]] to offset: [0], sizes: [%[[ROWS]], 1024], strides: [1024, 1]
// CHECK-DAG:     %[[OUT:.*]] = memref.reinterpret_cast %[[Q]] to offset: [0], sizes: [%[[ROWS]], 1024], strides: [1024, 1]
// CHECK:         %[[FIRST:.*]] = arith.muli %block_id_x, %c4
// CHECK:         %[[MINE:.*]] = arith.addi %[[FIRST]], %thread_id_y
// CHECK:         %[[ANY:.*]] = arith.cmpi ult, %[[FIRST]], %[[ROWS]]
// CHECK:         scf.if %[[ANY]]
// CHECK:           %[[IS_ROW:.*]] = arith.cmpi ult, %[[MINE]], %[[ROWS]]
// CHECK:           %[[LAST:.*]] = arith.subi %[[ROWS]], %c1
// CHECK:           %[[ROW:.*]] = arith.minui %[[MINE]], %[[LAST]]
// CHECK-COUNT-8:   vector.load %[[IN]][%[[ROW]], %{{.*}}] {alignment = 16 : i64} : {{.*}}, vector<4xf32>
// CHECK:           vector.reduction <maxnumf>
// CHECK-COUNT-5:   gpu.shuffle xor %{{.*}}, %{{.*}}, %[[LANES]]
// CHECK:           %[[MASKED:.*]] = arith.cmpf oeq, %[[MAX:.*]], %{{.*}} : f32
// CHECK:           arith.select %[[MASKED]], %{{.*}}, %[[MAX]]
// CHECK:           %[[D:.*]] = arith.subf
// CHECK:           %[[E:.*]] = arith.mulf %[[D]], %[[LOG2E]]
// CHECK:           %[[EXP:.*]] = math.exp2 %[[E]] fastmath<afn>
// CHECK:           vector.reduction <add>
// CHECK-COUNT-5:   gpu.shuffle xor %{{.*}}, %{{.*}}, %[[LANES]]
// CHECK:           %[[INVERSE:.*]] = arith.divf %[[F1]], %{{.*}} fastmath<arcp,afn> : f32
// CHECK:           %[[FACTOR:.*]] = arith.mulf %[[INVERSE]], %[[S]]
// CHECK:           scf.if %[[IS_ROW]]
// CHECK:             %[[FACTORS:.*]] = vector.broadcast %[[FACTOR]]
// CHECK:             %[[P:.*]] = arith.mulf %[[EXP]], %[[FACTORS]]
// CHECK:             %[[CODES:.*]] = fpq.quantize %[[P]], %[[F1]] range<0.000000e+00, 448.00{{.*}}> : vector<4xf32>, f32 -> vector<4xf8E4M3FN>
// CHECK:             vector.store %[[CODES]], %[[OUT]][%[[ROW]], %{{.*}}] {alignment = 4 : i64}
// CHECK:         gpu.return

// EXACT:         gpu.func @short_softmax
// EXACT:           %[[P:.*]] = arith.divf %{{.*}}, %{{.*}} : vector<4xf32>
// EXACT-NEXT:      fpq.quantize %[[P]], %{{.*}} range<0.000000e+00, 1.000000e+00>

// CHECK:       gpu.func @long_softmax({{.*}}) workgroup(%[[SHARED:.*]] : memref<16xf32, #gpu.address_space<workgroup>>) kernel attributes {known_block_size = array<i32: 256, 1, 1>}
// CHECK-NOT:     scf.for
// CHECK-COUNT-8: vector.load
// CHECK-COUNT-5: gpu.shuffle
// CHECK:         %[[LANE:.*]] = arith.remui %thread_id_x, %c32
// CHECK:         %[[IS_FIRST:.*]] = arith.cmpi eq, %[[LANE]], %c0
// CHECK:         scf.if %[[IS_FIRST]]
// CHECK:           %[[SUBGROUP:.*]] = arith.divui %thread_id_x, %c32
// CHECK:           memref.store %{{.*}}, %[[SHARED]][%[[SUBGROUP]]]
// CHECK:         gpu.barrier
// CHECK:         %[[OTHER:.*]] = arith.remui %thread_id_x, %c8
// CHECK:         memref.load %[[SHARED]][%[[OTHER]]]
// CHECK-COUNT-3: gpu.shuffle
// CHECK:         scf.if %[[IS_FIRST]]
// CHECK:           arith.addi %{{.*}}, %c8
// CHECK:           memref.store
// CHECK:         gpu.barrier
// CHECK-NOT:     gpu.barrier
// CHECK:         gpu.return

// WAVE:          gpu.func @short_softmax{{.*}}{known_block_size = array<i32: 64, 2, 1>
// WAVE-COUNT-6:  gpu.shuffle xor
// WAVE:          vector.reduction <add>
// WAVE:          gpu.func @long_softmax{{.*}}workgroup({{.*}}memref<8xf32, {{.*}}{known_block_size = array<i32: 256, 1, 1>

// SIXTY-FOUR:    gpu.func @short_softmax{{.*}}{known_block_size = array<i32: 64, 1, 1>
// SIXTY-FOUR:    gpu.func @long_softmax{{.*}}{known_block_size = array<i32: 64, 1, 1>
// SIXTY-FOUR:      scf.for

// CHECK:       gpu.func @longer_softmax{{.*}}{known_block_size = array<i32: 512, 1, 1>
// CHECK:         scf.for %{{.*}} = %c0 to %c131072 step %c8192 iter_args
// CHECK-COUNT-4:   vector.load
// CHECK:         gpu.barrier
// CHECK:         gpu.barrier
// CHECK:         scf.for %{{.*}} = %c0 to %c131072 step %c8192
// CHECK-COUNT-4:   vector.store
// CHECK:         gpu.return

// CHECK:       gpu.func @unknown_softmax({{.*}}, %[[N:.*]]: index) {{.*}}{known_block_size = array<i32: 256, 1, 1>
// CHECK:         %[[REST:.*]] = arith.remui %[[N]], %c4
// CHECK:         %[[DIVIDES:.*]] = arith.cmpi eq, %[[REST]], %c0
// CHECK:         scf.if %[[DIVIDES]]
// CHECK:           scf.for
// CHECK:             vector.load {{.*}} vector<4xf32>
// CHECK:         else
// CHECK:           scf.for
// CHECK:             memref.load {{.*}} memref<?xf32
// CHECK:         gpu.return

// CHECK:       gpu.func @tiny_softmax{{.*}}{known_block_size = array<i32: 8, 16, 1>
// CHECK:         %[[IS_ROW:.*]] = arith.cmpi ult, %{{.*}}, %c15
// CHECK:         arith.minui %{{.*}}, %c14
// CHECK:         %[[INSIDE:.*]] = arith.cmpi ult, %{{.*}}, %c20
// CHECK:         scf.if %[[INSIDE]] -> (vector<4xf32>)
// CHECK:           vector.load
// CHECK:         else
// CHECK:           scf.yield %{{.*}} : vector<4xf32>
// CHECK-COUNT-3: gpu.shuffle
// CHECK:         %[[STORES:.*]] = arith.andi %[[INSIDE]], %[[IS_ROW]]
// CHECK:         scf.if %[[STORES]]
// CHECK:           vector.store
// CHECK:         gpu.return

// CHECK-LABEL: func private @short_softmax_launch(
// CHECK-SAME:    %[[IN:.*]]: memref<?x1024xf32>, %[[OUT:.*]]: memref<?x1024xf8E4M3FN>)
// CHECK:         %[[ROWS:.*]] = memref.dim %[[IN]], %c0
// CHECK:         %[[X:.*]] = gpu.alloc (%[[ROWS]]) : memref<?x1024xf32>
// CHECK:         gpu.memcpy %[[X]], %[[IN]]
// CHECK:         %[[X_POINTER:.*]] = memref.reinterpret_cast %[[X]] to offset: [0], sizes: [], strides: []
// CHECK:         %[[RESULT_ROWS:.*]] = memref.dim %[[OUT]], %c0
// CHECK:         %[[Q:.*]] = gpu.alloc (%[[RESULT_ROWS]]) : memref<?x1024xf8E4M3FN>
// CHECK:         %[[Q_POINTER:.*]] = memref.reinterpret_cast %[[Q]] to offset: [0], sizes: [], strides: []
// CHECK:         %[[GRID:.*]] = arith.maxui %{{.*}}, %c1
// CHECK:         gpu.launch_func @fpq_kernels::@short_softmax blocks in (%[[GRID]], %c1, %c1) threads in (%c32, %c4, %c1) args(%[[X_POINTER]] : memref<f32>, %[[Q_POINTER]] : memref<f8E4M3FN>, %[[RESULT_ROWS]] : index)
// CHECK:         gpu.memcpy %[[OUT]], %[[Q]]
// CHECK:         gpu.dealloc %[[X]]
// CHECK:         gpu.dealloc %[[Q]]
// CHECK:         return
