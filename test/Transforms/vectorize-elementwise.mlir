// RUN: fpq-opt --fpq-vectorize-elementwise=vector-width=4 --canonicalize --cse %s \
// RUN:   --remarks-filter=fpq-vectorize-elementwise 2>%t | FileCheck %s
// RUN: FileCheck %s --check-prefix=REMARK --input-file=%t --implicit-check-not=Missed
// RUN: fpq-opt --fpq-vectorize-elementwise="vector-width=4 reassociate=false" %s | FileCheck %s --check-prefix=ORDER
// RUN: fpq-opt --fpq-vectorize-elementwise="vector-width=4 mask-tail=false" --canonicalize --cse %s | FileCheck %s --check-prefix=SINGLE
// RUN: not fpq-opt --fpq-vectorize-elementwise=vector-width=12 %s 2>&1 | FileCheck %s --check-prefix=INVALID
//
// INVALID: vector-width has to be a power of two above 1, got 12

#id = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (i, 0)>
#first = affine_map<(i, j) -> (i)>

// Two registers an iteration. What does not depend on the vectorized loop stays a
// scalar.
//
// CHECK-LABEL: func.func @elementwise(
// CHECK-SAME:    %[[X:[^:]*]]: memref<2x16xf32>, %[[R:[^:]*]]: memref<2x1xf32>, %[[Y:[^:]*]]: memref<2x16xf32>)
// CHECK:         scf.for %[[I:.*]] =
// CHECK:           scf.for %[[J:.*]] =
// CHECK-NEXT:        %[[A:.*]] = vector.load %[[X]][%[[I]], %[[J]]] : memref<2x16xf32>, vector<8xf32>
// CHECK-NEXT:        %[[B:.*]] = memref.load %[[R]][%[[I]], %{{.*}}]
// CHECK-NEXT:        %[[S:.*]] = math.sqrt %[[B]] : f32
// CHECK-NEXT:        %[[V:.*]] = vector.broadcast %[[S]] : f32 to vector<8xf32>
// CHECK-NEXT:        %[[P:.*]] = arith.mulf %[[A]], %[[V]] : vector<8xf32>
// CHECK-NEXT:        vector.store %[[P]], %[[Y]][%[[I]], %[[J]]]
func.func @elementwise(%x: memref<2x16xf32>, %r: memref<2x1xf32>, %y: memref<2x16xf32>) {
  linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %r : memref<2x16xf32>, memref<2x1xf32>) outs(%y : memref<2x16xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %s = math.sqrt %b : f32
    %p = arith.mulf %a, %s : f32
    linalg.yield %p : f32
  }
  return
}

// The rest is masked, or taken one by one; the index of the loop is a vector.
//
// CHECK-LABEL: func.func @rest(
// CHECK:         vector.step : vector<4xindex>
// CHECK:         vector.store
// CHECK:         %[[MASK:.*]] = vector.constant_mask [3] : vector<4xi1>
// CHECK:         vector.maskedstore %arg0[%{{.*}}], %[[MASK]]
//
// SINGLE-LABEL: func.func @rest(
// SINGLE:         vector.store %{{.*}} : memref<7xi64>, vector<4xi64>
// SINGLE:         scf.for
// SINGLE:           vector.store %{{.*}} : memref<7xi64>, vector<1xi64>
func.func @rest(%y: memref<7xi64>) {
  linalg.generic {indexing_maps = [affine_map<(i) -> (i)>], iterator_types = ["parallel"]}
      outs(%y : memref<7xi64>) {
  ^bb0(%o: i64):
    %i = linalg.index 0 : index
    %c = arith.index_cast %i : index to i64
    linalg.yield %c : i64
  }
  return
}

// A row is reduced lane by lane, then in pairs, then with what was there.
//
// CHECK-LABEL: func.func @reduction(
// CHECK:         %[[NEUTRAL:.*]] = arith.constant dense<-0.000000e+00> : vector<8xf32>
// CHECK:         %[[SUMS:.*]] = scf.for {{.*}} iter_args(%[[SUM:.*]] = %[[NEUTRAL]])
// CHECK-NEXT:      %[[A:.*]] = vector.load
// CHECK-NEXT:      %[[N:.*]] = arith.addf %[[A]], %[[SUM]]
// CHECK-NEXT:      scf.yield %[[N]]
// CHECK:         %[[LOW:.*]] = vector.extract_strided_slice %[[SUMS]] {offsets = [0], sizes = [4]
// CHECK:         %[[HIGH:.*]] = vector.extract_strided_slice %[[SUMS]] {offsets = [4], sizes = [4]
// CHECK:         %[[HALF:.*]] = arith.addf %[[LOW]], %[[HIGH]] : vector<4xf32>
// CHECK:         %[[ONES:.*]] = scf.for {{.*}} iter_args(%{{.*}} = %[[HALF]])
// CHECK:         %[[ALL:.*]] = scf.for {{.*}} iter_args(%[[CARRIED:.*]] = %[[ONES]])
// CHECK:           %[[MASK:.*]] = vector.create_mask
// CHECK:           %[[NEXT:.*]] = arith.addf
// CHECK:           arith.select %[[MASK]], %[[NEXT]], %[[CARRIED]]
// CHECK:         vector.extract_strided_slice %[[ALL]] {offsets = [0], sizes = [2]
// CHECK:         %[[BEFORE:.*]] = memref.load %arg1
// CHECK:         %[[SUM:.*]] = arith.addf %[[BEFORE]], %{{.*}} : f32
// CHECK:         memref.store %[[SUM]], %arg1
//
// ORDER-LABEL: func.func @reduction(
// ORDER:         linalg.generic
func.func @reduction(%x: memref<2x?xf32>, %y: memref<2xf32>) {
  linalg.generic {indexing_maps = [#id, #first], iterator_types = ["parallel", "reduction"]}
      ins(%x : memref<2x?xf32>) outs(%y : memref<2xf32>) {
  ^bb0(%a: f32, %o: f32):
    %s = arith.addf %a, %o : f32
    linalg.yield %s : f32
  }
  return
}

// Rows that lie one behind the other are one loop, with four registers for
// bytes. The scale per tensor stays a scalar.
//
// CHECK-LABEL: func.func @quantize(
// CHECK-SAME:    %[[X:[^:]*]]: memref<?x9xf32>, %[[SCALE:[^:]*]]: f32,
// CHECK:         %[[FLAT:.*]] = memref.collapse_shape %[[X]] {{\[\[}}0, 1]]
// CHECK:         scf.for %[[I:.*]] =
// CHECK-NEXT:      %[[A:.*]] = vector.load %[[FLAT]][%[[I]]] : memref<?xf32>, vector<16xf32>
// CHECK-NEXT:      %[[Q:.*]] = fpq.quantize %[[A]], %[[SCALE]] : vector<16xf32>, f32 -> vector<16xf8E4M3FN>
// CHECK-NEXT:      vector.store %[[Q]]
// CHECK:         scf.for
// CHECK:           fpq.quantize %{{.*}}, %[[SCALE]] : vector<4xf32>, f32
// CHECK:         scf.for
// CHECK:           vector.maskedstore
func.func @quantize(%x: memref<?x9xf32>, %scale: f32, %y: memref<?x9xf8E4M3FN>) {
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x : memref<?x9xf32>) outs(%y : memref<?x9xf8E4M3FN>) {
  ^bb0(%a: f32, %o: f8E4M3FN):
    %q = fpq.quantize %a, %scale : f32, f32 -> f8E4M3FN
    linalg.yield %q : f8E4M3FN
  }
  return
}

// A scale for each element of a row is a vector.
//
// CHECK-LABEL: func.func @quantize_per_axis(
// CHECK:         %[[SCALES:.*]] = vector.load %arg1[%{{.*}}] : memref<16xf32>, vector<16xf32>
// CHECK-NEXT:    fpq.quantize %{{.*}}, %[[SCALES]] : vector<16xf32>, vector<16xf32>
func.func @quantize_per_axis(%x: memref<2x16xf32>, %s: memref<16xf32>, %y: memref<2x16xf8E5M2>) {
  linalg.generic {indexing_maps = [#id, affine_map<(i, j) -> (j)>, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %s : memref<2x16xf32>, memref<16xf32>) outs(%y : memref<2x16xf8E5M2>) {
  ^bb0(%a: f32, %scale: f32, %o: f8E5M2):
    %q = fpq.quantize %a, %scale : f32, f32 -> f8E5M2
    linalg.yield %q : f8E5M2
  }
  return
}

// A vector is in one block of elements that share a scale.
//
// CHECK-LABEL: func.func @quantize_per_block(
// CHECK:         scf.for
// CHECK-NEXT:      scf.for %[[J:.*]] = %{{.*}} to %{{.*}} step %[[STEP:.*]] {
// CHECK-NEXT:        %[[A:.*]] = vector.load %arg0[%{{.*}}, %[[J]]] : memref<2x32xf32>, vector<8xf32>
// CHECK-NEXT:        %[[BLOCK:.*]] = affine.apply #{{.*}}(%[[J]])
// CHECK-NEXT:        %[[SCALE:.*]] = memref.load %arg1[%{{.*}}, %[[BLOCK]]]
// CHECK-NEXT:        fpq.quantize %[[A]], %[[SCALE]] : vector<8xf32>, f32
func.func @quantize_per_block(%x: memref<2x32xf32>, %s: memref<2x4xf32>, %y: memref<2x32xf8E4M3FN>) {
  linalg.generic {indexing_maps = [#id, affine_map<(i, j) -> (i, j floordiv 8)>, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %s : memref<2x32xf32>, memref<2x4xf32>) outs(%y : memref<2x32xf8E4M3FN>) {
  ^bb0(%a: f32, %scale: f32, %o: f8E4M3FN):
    %q = fpq.quantize %a, %scale : f32, f32 -> f8E4M3FN
    linalg.yield %q : f8E4M3FN
  }
  return
}

// A strided copy is a loop; a contiguous one stays.
//
// CHECK-LABEL: func.func @copies(
// CHECK:         vector.load %arg0
// CHECK:         vector.store %{{.*}}, %arg1
// CHECK:         memref.copy %arg1, %arg2
func.func @copies(%x: memref<2x8xf32, strided<[16, 1]>>, %y: memref<2x8xf32>, %z: memref<2x8xf32>) {
  memref.copy %x, %y : memref<2x8xf32, strided<[16, 1]>> to memref<2x8xf32>
  memref.copy %y, %z : memref<2x8xf32> to memref<2x8xf32>
  return
}

// What is left, and why.
//
// CHECK-LABEL: func.func @left(
// CHECK:         linalg.transpose
// CHECK:         linalg.generic
// CHECK:         linalg.generic
// CHECK:         linalg.generic
// CHECK:         linalg.fill
func.func @left(%x: memref<8x8xf32>, %y: memref<8x8xf32>, %m: memref<8x8xi1>, %q: memref<8x8xf8E4M3FN>, %s: memref<8x8xf32>, %one: memref<8x1xf32>) {
  %zero = arith.constant 0.0 : f32
  // REMARK: [Missed] vectorization{{.*}}Category:fpq-vectorize-elementwise | Reason="an operand is not contiguous along the innermost loop"
  linalg.transpose ins(%x : memref<8x8xf32>) outs(%y : memref<8x8xf32>) permutation = [1, 0]
  // REMARK: [Missed] vectorization{{.*}}Reason="an element takes less than a byte"
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x : memref<8x8xf32>) outs(%m : memref<8x8xi1>) {
  ^bb0(%a: f32, %o: i1):
    %c = arith.cmpf ogt, %a, %zero : f32
    linalg.yield %c : i1
  }
  // REMARK: [Missed] vectorization{{.*}}Reason="a block of elements with one scale is shorter than half a vector"
  linalg.generic {indexing_maps = [#id, affine_map<(i, j) -> (i, j floordiv 3)>, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %s : memref<8x8xf32>, memref<8x8xf32>) outs(%q : memref<8x8xf8E4M3FN>) {
  ^bb0(%a: f32, %scale: f32, %o: f8E4M3FN):
    %c = fpq.quantize %a, %scale : f32, f32 -> f8E4M3FN
    linalg.yield %c : f8E4M3FN
  }
  // REMARK: [Missed] vectorization{{.*}}Reason="an operand is indexed by an expression of loops"
  linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, 7 - j)>, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x : memref<8x8xf32>) outs(%y : memref<8x8xf32>) {
  ^bb0(%a: f32, %o: f32):
    linalg.yield %a : f32
  }
  // REMARK: [Missed] vectorization{{.*}}Reason="the innermost loop is shorter than half a vector"
  linalg.fill ins(%zero : f32) outs(%one : memref<8x1xf32>)
  return
}
