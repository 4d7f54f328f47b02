// RUN: fpq-opt --fpq-vectorize-elementwise=lanes=4 --canonicalize --cse %s \
// RUN:   --remarks-filter=fpq-vectorize-elementwise 2>%t | FileCheck %s
// RUN: FileCheck %s --check-prefix=REMARK --input-file=%t --implicit-check-not=Missed
// RUN: fpq-opt --fpq-vectorize-elementwise="lanes=4 reassociate=false" %s | FileCheck %s --check-prefix=ORDER
// RUN: not fpq-opt --fpq-vectorize-elementwise=lanes=12 %s 2>&1 | FileCheck %s --check-prefix=INVALID
//
// INVALID: lanes has to be a power of two above 1, got 12

#id = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (i, 0)>
#first = affine_map<(i, j) -> (i)>

// What does not depend on the vectorized loop stays a scalar.
//
// CHECK-LABEL: func.func @elementwise(
// CHECK-SAME:    %[[X:[^:]*]]: memref<2x8xf32>, %[[R:[^:]*]]: memref<2x1xf32>, %[[Y:[^:]*]]: memref<2x8xf32>)
// CHECK:         scf.for %[[I:.*]] =
// CHECK:           scf.for %[[J:.*]] =
// CHECK-NEXT:        %[[A:.*]] = vector.load %[[X]][%[[I]], %[[J]]] : memref<2x8xf32>, vector<4xf32>
// CHECK-NEXT:        %[[B:.*]] = memref.load %[[R]][%[[I]], %{{.*}}]
// CHECK-NEXT:        %[[S:.*]] = math.sqrt %[[B]] : f32
// CHECK-NEXT:        %[[V:.*]] = vector.broadcast %[[S]] : f32 to vector<4xf32>
// CHECK-NEXT:        %[[P:.*]] = arith.mulf %[[A]], %[[V]] : vector<4xf32>
// CHECK-NEXT:        vector.store %[[P]], %[[Y]][%[[I]], %[[J]]]
func.func @elementwise(%x: memref<2x8xf32>, %r: memref<2x1xf32>, %y: memref<2x8xf32>) {
  linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %r : memref<2x8xf32>, memref<2x1xf32>) outs(%y : memref<2x8xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %s = math.sqrt %b : f32
    %p = arith.mulf %a, %s : f32
    linalg.yield %p : f32
  }
  return
}

// The rest is masked; the index of the loop is a vector.
//
// CHECK-LABEL: func.func @rest(
// CHECK:         vector.step : vector<4xindex>
// CHECK:         vector.store
// CHECK:         %[[MASK:.*]] = vector.constant_mask [3] : vector<4xi1>
// CHECK:         vector.maskedstore %arg0[%{{.*}}], %[[MASK]]
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
// CHECK:         %[[NEUTRAL:.*]] = arith.constant dense<-0.000000e+00> : vector<4xf32>
// CHECK:         %[[SUMS:.*]] = scf.for {{.*}} iter_args(%[[SUM:.*]] = %[[NEUTRAL]])
// CHECK-NEXT:      %[[A:.*]] = vector.load
// CHECK-NEXT:      %[[N:.*]] = arith.addf %[[A]], %[[SUM]]
// CHECK-NEXT:      scf.yield %[[N]]
// CHECK:         %[[ALL:.*]] = scf.if {{.*}} -> (vector<4xf32>)
// CHECK:           vector.create_mask
// CHECK:           arith.select
// CHECK:         else
// CHECK-NEXT:      scf.yield %[[SUMS]]
// CHECK:         %[[LOW:.*]] = vector.extract_strided_slice %[[ALL]] {offsets = [0], sizes = [2]
// CHECK:         %[[HIGH:.*]] = vector.extract_strided_slice %[[ALL]] {offsets = [2], sizes = [2]
// CHECK:         arith.addf %[[LOW]], %[[HIGH]] : vector<2xf32>
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
// CHECK:         linalg.fill
func.func @left(%x: memref<8x8xf32>, %y: memref<8x8xf32>, %m: memref<8x8xi1>, %q: memref<8x8xf8E4M3FN>, %one: memref<8x1xf32>) {
  %zero = arith.constant 0.0 : f32
  %scale = arith.constant 448.0 : f32
  // REMARK: [Missed] vectorization{{.*}}Category:fpq-vectorize-elementwise | Reason="an operand is not contiguous along the innermost loop"
  linalg.transpose ins(%x : memref<8x8xf32>) outs(%y : memref<8x8xf32>) permutation = [1, 0]
  // REMARK: [Missed] vectorization{{.*}}Reason="an element takes less than a byte"
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x : memref<8x8xf32>) outs(%m : memref<8x8xi1>) {
  ^bb0(%a: f32, %o: i1):
    %s = arith.cmpf ogt, %a, %zero : f32
    linalg.yield %s : i1
  }
  // REMARK: [Missed] vectorization{{.*}}Reason="it contains fpq.quantize"
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x : memref<8x8xf32>) outs(%q : memref<8x8xf8E4M3FN>) {
  ^bb0(%a: f32, %o: f8E4M3FN):
    %s = fpq.quantize %a, %scale : f32, f32 -> f8E4M3FN
    linalg.yield %s : f8E4M3FN
  }
  // REMARK: [Missed] vectorization{{.*}}Reason="the innermost loop is shorter than half a vector"
  linalg.fill ins(%zero : f32) outs(%one : memref<8x1xf32>)
  return
}
