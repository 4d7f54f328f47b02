// RUN: fpq-opt --fpq-vectorize-contractions="tile-rows=2 tile-columns=4 row-group=4" \
// RUN:   --canonicalize --cse %s \
// RUN:   --remarks-filter=fpq-vectorize-contractions 2>%t | FileCheck %s
// RUN: FileCheck %s --check-prefix=REMARK --input-file=%t --implicit-check-not=Missed
// RUN: fpq-opt --fpq-vectorize-contractions="tile-rows=2 tile-columns=4 contract=false" \
// RUN:   %s | FileCheck %s --check-prefix=EXACT
// RUN: not fpq-opt --fpq-vectorize-contractions=tile-columns=12 %s 2>&1 \
// RUN:   | FileCheck %s --check-prefix=INVALID
//
// INVALID: tile-rows has to be positive and tile-columns a power of two, got 8 and 12
// EXACT-NOT: fastmath

// Whole tiles of a panel that is read more than once: packed, by an op that is
// left for --fpq-vectorize-elementwise, sums in registers over the whole reduction,
// from the fill.
//
// CHECK-LABEL: func.func @matmul(
// CHECK-SAME:    %[[A:[^:]*]]: memref<4x3xf32>, %[[B:[^:]*]]: memref<3x8xf32>, %[[C:[^:]*]]: memref<4x8xf32>)
// CHECK-DAG:     %[[ZERO:.*]] = arith.constant dense<0.000000e+00> : vector<4xf32>
// CHECK-NOT:     linalg.fill
// CHECK:         %[[PANEL:.*]] = memref.alloc() {alignment = 64 : i64} : memref<3x4xf32>
// CHECK:         scf.for %[[J:.*]] = %{{.*}} to %{{.*}} step %{{.*}} {
// CHECK:           %[[COLUMNS:.*]] = memref.subview %[[B]][0, %[[J]]] [3, 4] [1, 1]
// CHECK:           linalg.generic {{.*}} ins(%[[COLUMNS]] : {{.*}}) outs(%[[PANEL]] : memref<3x4xf32>)
// CHECK-NEXT:      ^bb0(%[[E:.*]]: f32, %{{.*}}: f32):
// CHECK-NEXT:        linalg.yield %[[E]]
// CHECK:           scf.for %[[I:.*]] =
// CHECK-NEXT:        %[[I1:.*]] = arith.addi %[[I]], %{{.*}} : index
// CHECK-NEXT:        %[[SUMS:.*]]:2 = scf.for %[[K:.*]] = {{.*}} iter_args(%[[S0:.*]] = %[[ZERO]], %[[S1:.*]] = %[[ZERO]])
// CHECK-NEXT:          %[[COLUMNS:.*]] = vector.load %[[PANEL]][%[[K]], %{{.*}}]
// CHECK-NEXT:          %[[E0:.*]] = memref.load %[[A]][%[[I]], %[[K]]]
// CHECK-NEXT:          %[[V0:.*]] = vector.broadcast %[[E0]]
// CHECK-NEXT:          %[[P0:.*]] = arith.mulf %[[V0]], %[[COLUMNS]] fastmath<contract>
// CHECK-NEXT:          %[[N0:.*]] = arith.addf %[[S0]], %[[P0]] fastmath<contract>
// CHECK-NEXT:          %[[E1:.*]] = memref.load %[[A]][%[[I1]], %[[K]]]
// CHECK:               %[[N1:.*]] = arith.addf %[[S1]], %{{.*}} fastmath<contract>
// CHECK-NEXT:          scf.yield %[[N0]], %[[N1]]
// CHECK:             vector.store %[[SUMS]]#0, %[[C]][%[[I]], %[[J]]]
// CHECK-NEXT:        vector.store %[[SUMS]]#1, %[[C]][%[[I1]], %[[J]]]
// CHECK:         memref.dealloc %[[PANEL]]
// CHECK-NOT:     linalg.matmul
func.func @matmul(%a: memref<4x3xf32>, %b: memref<3x8xf32>, %c: memref<4x8xf32>) {
  %zero = arith.constant 0.0 : f32
  linalg.fill ins(%zero : f32) outs(%c : memref<4x8xf32>)
  linalg.matmul ins(%a, %b : memref<4x3xf32>, memref<3x8xf32>) outs(%c : memref<4x8xf32>)
  return
}

// A fill that something writes over is no start.
//
// CHECK-LABEL: func.func @written_between(
// CHECK:         linalg.fill
// CHECK:         memref.store
// CHECK:         %[[SUM:.*]] = vector.load %arg2
// CHECK:         scf.for {{.*}} iter_args(%{{.*}} = %[[SUM]]
func.func @written_between(%a: memref<1x3xf32>, %b: memref<3x4xf32>, %c: memref<1x4xf32>, %i: index) {
  %zero = arith.constant 0.0 : f32
  linalg.fill ins(%zero : f32) outs(%c : memref<1x4xf32>)
  memref.store %zero, %c[%i, %i] : memref<1x4xf32>
  linalg.matmul ins(%a, %b : memref<1x3xf32>, memref<3x4xf32>) outs(%c : memref<1x4xf32>)
  return
}

// Static rests: a smaller tile of rows; columns are masked unless they are a
// power of two. Rows that are read once are read in place.
//
// CHECK-LABEL: func.func @rests(
// CHECK-NOT:     memref.alloc
// CHECK:         %[[MASK:.*]] = vector.constant_mask [3] : vector<4xi1>
// CHECK:         vector.maskedload %arg2[%{{.*}}], %[[MASK]]
// CHECK:         scf.for {{.*}} -> (vector<4xf32>)
// CHECK:           vector.maskedload %arg1[%{{.*}}], %[[MASK]]
// CHECK:         vector.maskedstore %arg2[%{{.*}}], %[[MASK]]
func.func @rests(%a: memref<1x3xf32>, %b: memref<3x3xf32>, %c: memref<1x3xf32>) {
  linalg.matmul ins(%a, %b : memref<1x3xf32>, memref<3x3xf32>) outs(%c : memref<1x3xf32>)
  return
}

// Dynamic rests: rows behind the last are computed as it is, under a branch.
//
// CHECK-LABEL: func.func @dynamic(
// CHECK:         arith.remui
// CHECK:         scf.if
// CHECK:           arith.minui
// CHECK:         vector.create_mask
// CHECK:         vector.maskedstore
func.func @dynamic(%a: memref<?x?xf32>, %b: memref<?x?xf32>, %c: memref<?x?xf32>) {
  linalg.matmul ins(%a, %b : memref<?x?xf32>, memref<?x?xf32>) outs(%c : memref<?x?xf32>)
  return
}

// What is computed from operands is computed once: of the left by groups of rows,
// of the right by panels.
//
// CHECK-LABEL: func.func @narrow(
// CHECK-DAG:     %[[ROWS:.*]] = memref.alloc() {alignment = 64 : i64} : memref<4x3xf32>
// CHECK-DAG:     %[[PANEL:.*]] = memref.alloc() {alignment = 64 : i64} : memref<3x4xf32>
// CHECK:         scf.for
// CHECK:           linalg.generic
// CHECK:             arith.extf %{{.*}} : f8E4M3FN to f32
// CHECK:           linalg.generic {{.*}} ins(%arg1 : memref<3x4xf8E5M2>) outs(%[[PANEL]]
// CHECK:             arith.extf %{{.*}} : f8E5M2 to f32
// CHECK:           scf.for {{.*}} iter_args
// CHECK-NOT:         arith.extf
// CHECK:             memref.load %[[ROWS]]
// CHECK:             scf.yield
func.func @narrow(%a: memref<8x3xf8E4M3FN>, %b: memref<3x4xf8E5M2>, %c: memref<8x4xf32>) {
  linalg.matmul ins(%a, %b : memref<8x3xf8E4M3FN>, memref<3x4xf8E5M2>) outs(%c : memref<8x4xf32>)
  return
}

#lhs = affine_map<(i, j, k) -> (i, k)>
#rhs = affine_map<(i, j, k) -> (k, j)>
#out = affine_map<(i, j, k) -> (i, j)>
#channel = affine_map<(i, j, k) -> (j)>

// So are scales, with a panel of them where they have its columns.
//
// CHECK-LABEL: func.func @scaled(
// CHECK:         linalg.generic
// CHECK:           math.absf
// CHECK:         %[[CODES:.*]] = memref.subview %arg1[0, %[[J:.*]]] [3, 4]
// CHECK:         %[[SCALES:.*]] = memref.subview %arg2[%[[J]]] [4]
// CHECK:         linalg.generic {{.*}} ins(%[[CODES]], %[[SCALES]] :
// CHECK:           %[[WIDE:.*]] = arith.extf
// CHECK-NEXT:      arith.mulf %[[WIDE]]
// CHECK:         scf.for {{.*}} iter_args
// CHECK-NOT:       arith.extf
// CHECK:           scf.yield
func.func @scaled(%a: memref<8x3xf32>, %b: memref<3x8xf8E4M3FN>, %s: memref<8xf32>, %c: memref<8x8xf32>) {
  linalg.generic {indexing_maps = [#lhs, #rhs, #channel, #out], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%a, %b, %s : memref<8x3xf32>, memref<3x8xf8E4M3FN>, memref<8xf32>) outs(%c : memref<8x8xf32>) {
  ^bb0(%x: f32, %q: f8E4M3FN, %scale: f32, %sum: f32):
    %abs = math.absf %x : f32
    %wide = arith.extf %q : f8E4M3FN to f32
    %w = arith.mulf %wide, %scale : f32
    %p = arith.mulf %abs, %w : f32
    %n = arith.addf %sum, %p : f32
    linalg.yield %n : f32
  }
  return
}

// While one panel of packed weights is multiplied, the next is on its way.
//
// CHECK-LABEL: func.func @packed(
// CHECK:         scf.for %[[P:.*]] =
// CHECK:           linalg.generic
// CHECK:             arith.extf
// CHECK:           %[[NEXT:.*]] = arith.addi %[[P]], %c1
// CHECK:           %[[Q:.*]] = arith.minui %[[NEXT]], %c4
// CHECK:           scf.for %[[K:.*]] = {{.*}} iter_args
// CHECK:             memref.prefetch %arg1[%[[Q]], %[[K]], %c0{{.*}}], read, locality<3>, data : memref<5x3x4xf8E4M3FN>
func.func @packed(%a: memref<8x3xf32>, %b: memref<5x3x4xf8E4M3FN>, %c: memref<8x5x4xf32>) {
  linalg.generic {indexing_maps = [affine_map<(i, p, j, k) -> (i, k)>, affine_map<(i, p, j, k) -> (p, k, j)>, affine_map<(i, p, j, k) -> (i, p, j)>],
                  iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
      ins(%a, %b : memref<8x3xf32>, memref<5x3x4xf8E4M3FN>) outs(%c : memref<8x5x4xf32>) {
  ^bb0(%x: f32, %q: f8E4M3FN, %sum: f32):
    %wide = arith.extf %q : f8E4M3FN to f32
    %p = arith.mulf %x, %wide : f32
    %n = arith.addf %sum, %p : f32
    linalg.yield %n : f32
  }
  return
}

// What is refused, and why.
//
// CHECK-LABEL: func.func @matvec(
// CHECK:         linalg.matvec
func.func @matvec(%a: memref<4x3xf32>, %x: memref<3xf32>, %y: memref<4xf32>) {
  // REMARK: [Missed] contraction | Category:fpq-vectorize-contractions | Reason="it is a matrix times a vector whose rows are contiguous along the reduction"
  linalg.matvec ins(%a, %x : memref<4x3xf32>, memref<3xf32>) outs(%y : memref<4xf32>)
  return
}

// CHECK-LABEL: func.func @half(
// CHECK:         linalg.matmul
func.func @half(%a: memref<4x3xf16>, %b: memref<3x4xf16>, %c: memref<4x4xf16>) {
  // REMARK: [Missed] contraction | Category:fpq-vectorize-contractions | Reason="it accumulates neither in f32 nor in f64"
  linalg.matmul ins(%a, %b : memref<4x3xf16>, memref<3x4xf16>) outs(%c : memref<4x4xf16>)
  return
}

// CHECK-LABEL: func.func @strided(
// CHECK:         linalg.matmul
func.func @strided(%a: memref<4x3xf32>, %b: memref<3x4xf32>, %c: memref<4x4xf32, strided<[1, 4]>>) {
  // REMARK: [Missed] contraction | Category:fpq-vectorize-contractions | Reason="the last dimension of the result is not contiguous"
  linalg.matmul ins(%a, %b : memref<4x3xf32>, memref<3x4xf32>) outs(%c : memref<4x4xf32, strided<[1, 4]>>)
  return
}

// CHECK-LABEL: func.func @batch_is_last(
// CHECK:         linalg.contract
func.func @batch_is_last(%a: memref<4x8xf32>, %b: memref<4x8xf32>, %c: memref<8xf32>) {
  // REMARK: [Missed] contraction | Category:fpq-vectorize-contractions | Reason="the last dimension of the result is not one of exactly one operand"
  linalg.contract indexing_maps = [affine_map<(b, k) -> (k, b)>, affine_map<(b, k) -> (k, b)>, affine_map<(b, k) -> (b)>]
    ins(%a, %b : memref<4x8xf32>, memref<4x8xf32>) outs(%c : memref<8xf32>)
  return
}
