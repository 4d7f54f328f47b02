// RUN: fpq-opt %s --fpq-vectorize-softmax --canonicalize --remarks-filter=fpq-vectorize-softmax 2>%t | FileCheck %s
// RUN: FileCheck %s --check-prefix=REMARK --input-file=%t --implicit-check-not=Missed
// RUN: fpq-opt %s --fpq-vectorize-softmax='vector-width=4 unroll=2 mask-tail=false exact-scale approximate-exp max-stack-bytes=64' --canonicalize | FileCheck %s --check-prefix=OPTIONS
// RUN: not fpq-opt %s --fpq-vectorize-softmax=vector-width=12 2>&1 | FileCheck %s --check-prefix=WIDTH
//
// WIDTH: error: fpq-vectorize-softmax: vector-width and unroll are powers of two, got 12 and 4

#id = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d0)>
#column = affine_map<(d0, d1) -> (0, d1)>
#transposed = affine_map<(d0, d1) -> (d1, d0)>

// One loop over rows; no tensor but the result, and the row on the stack.

// CHECK-LABEL: func @quantized(
// CHECK-SAME:    %[[X:.*]]: tensor<8x128xf32>)
// CHECK-NOT:     linalg
// CHECK:         %[[INIT:.*]] = tensor.empty() : tensor<8x128xf8E4M3FN>
// CHECK:         scf.forall (%[[ROW:.*]]) in (8) shared_outs(%[[OUT:.*]] = %[[INIT]])
// CHECK:           %[[EXPS:.*]] = memref.alloca() {alignment = 64 : i64} : memref<128xf32>
// CHECK:           %[[SLICE:.*]] = tensor.extract_slice %[[OUT]][%[[ROW]], 0] [1, 128] [1, 1]
// CHECK:           scf.for %[[I:.*]] = %c0 to %c128 step %c64
// CHECK:             %[[V:.*]] = vector.transfer_read %[[X]][%[[ROW]], %[[I]]]{{.*}} {in_bounds = [true]} : tensor<8x128xf32>, vector<64xf32>
// CHECK:             %[[GT:.*]] = arith.cmpf ogt, %[[ACC:.*]], %[[V]]
// CHECK:             arith.select %[[GT]], %[[ACC]], %[[V]]
// CHECK:           vector.extract_strided_slice
// CHECK:           scf.for
// CHECK:             arith.subf
// CHECK:             %[[E:.*]] = math.exp %{{.*}} {fpq.operand_range = #fpq.range<0xFFF0000000000000, 0.000000e+00>} : vector<64xf32>
// CHECK:             vector.store %[[E]], %[[EXPS]]
// CHECK:             arith.addf
// CHECK:           %[[NAN:.*]] = arith.cmpf uno, %[[SUM:.*]], %[[SUM]] : f32
// CHECK:           scf.if %[[NAN]]
// CHECK:             vector.transfer_write %cst{{.*}} : vector<64xf8E4M3FN>
// CHECK:           else
// CHECK:             scf.for
// CHECK:               vector.load %[[EXPS]]
// CHECK:               arith.divf {{.*}} fastmath<reassoc,nnan,arcp>
// CHECK:               fpq.quantize
// CHECK:               vector.transfer_write {{.*}} {in_bounds = [true]} : vector<64xf8E4M3FN>, tensor<128xf8E4M3FN>
// CHECK:           tensor.parallel_insert_slice
//
// A row that is too long for the stack is read, and exp computed, again; exact
// quotients, four lanes, and what is left one by one.
//
// OPTIONS-LABEL: func @quantized(
// OPTIONS-NOT:     memref.alloca
// OPTIONS-COUNT-2: math.exp {{.*}} fastmath<afn> {{.*}} : vector<8xf32>
// OPTIONS:         arith.divf {{.*}} fastmath<nnan> : vector<8xf32>
func.func @quantized(%x: tensor<8x128xf32>) -> tensor<8x128xf8E4M3FN> {
  %scale = arith.constant 448.0 : f32
  %init = tensor.empty() : tensor<8x128xf32>
  %qinit = tensor.empty() : tensor<8x128xf8E4M3FN>
  %p = linalg.softmax dimension(1) ins(%x : tensor<8x128xf32>) outs(%init : tensor<8x128xf32>) -> tensor<8x128xf32>
  %q = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%p : tensor<8x128xf32>) outs(%qinit : tensor<8x128xf8E4M3FN>) {
  ^bb0(%in: f32, %out: f8E4M3FN):
    %code = fpq.quantize %in, %scale range<0.0, 1.0> : f32, f32 -> f8E4M3FN
    linalg.yield %code : f8E4M3FN
  } -> tensor<8x128xf8E4M3FN>
  return %q : tensor<8x128xf8E4M3FN>
}

// Three loops a sweep: 64 lanes, 16, and 16 of which some exist. What is no
// quantized result needs no test and stays a quotient.

// CHECK-LABEL: func @tail(
// CHECK:         scf.for {{.*}} -> (vector<64xf32>)
// CHECK-NOT:     vector.create_mask
// CHECK:         vector.transfer_read {{.*}} vector<16xf32>
// CHECK:         %[[MASK:.*]] = vector.create_mask %{{.*}} : vector<16xi1>
// CHECK:         %[[V:.*]] = vector.transfer_read {{.*}}, %[[MASK]] {in_bounds = [true]}
// CHECK:         arith.select %[[MASK]], %[[V]], %{{.*}}
// CHECK-NOT:     arith.cmpf uno
// CHECK:         arith.divf %{{.*}}, %{{.*}} : vector<16xf32>
//
// OPTIONS-LABEL: func @tail(
// OPTIONS-NOT:     vector.create_mask
// OPTIONS:         math.exp {{.*}} : vector<1xf32>
func.func @tail(%x: tensor<?x?xf32>, %init: tensor<?x?xf32>) -> tensor<?x?xf32> {
  %p = linalg.softmax dimension(1) ins(%x : tensor<?x?xf32>) outs(%init : tensor<?x?xf32>) -> tensor<?x?xf32>
  return %p : tensor<?x?xf32>
}

// The lanes are rows side by side, and NaN is each lane's own.

// CHECK-LABEL: func @outer_axis(
// The buffer for all of them is outside of every loop.
// CHECK:         memref.alloca() {{.*}} : memref<512xf32>
// CHECK:         scf.for
// CHECK:           scf.for %[[LANES:.*]] = %c0 to %c640 step %c64
// CHECK-NOT:         memref.alloca
// CHECK:             scf.for %[[I:.*]] = %c0 to %c8 step %c1
// CHECK:               vector.transfer_read %{{.*}}[%[[I]], %[[LANES]]]
// CHECK-NOT:     vector.extract_strided_slice
// CHECK-NOT:     arith.cmpf uno
// CHECK:         return
func.func @outer_axis(%x: tensor<8x640xf32>, %init: tensor<8x640xf32>, %n: index) -> tensor<8x640xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %r = scf.for %i = %c0 to %n step %c1 iter_args(%y = %init) -> (tensor<8x640xf32>) {
    %p = linalg.softmax dimension(0) ins(%x : tensor<8x640xf32>) outs(%y : tensor<8x640xf32>) -> tensor<8x640xf32>
    scf.yield %p : tensor<8x640xf32>
  }
  return %r : tensor<8x640xf32>
}

// Scale and mask, broadcast both ways, come along; a transposed one stays.

// CHECK-LABEL: func @producers(
// CHECK:         linalg.generic
// CHECK:           linalg.yield
// CHECK-NOT:     linalg
// CHECK:         scf.forall (%[[ROW:.*]]) in
// CHECK-DAG:       tensor.extract %{{.*}}[%[[ROW]]] : tensor<64xf32>
// CHECK-DAG:       vector.transfer_read %{{.*}}[%c0, %{{.*}} : tensor<1x64xf16>
func.func @producers(%x: tensor<64x64xf32>, %s: tensor<64xf32>, %mask: tensor<1x64xf16>, %y: tensor<64x64xf32>) -> tensor<64x64xf32> {
  %init = tensor.empty() : tensor<64x64xf32>
  %t = linalg.generic {indexing_maps = [#transposed, #id], iterator_types = ["parallel", "parallel"]}
      ins(%y : tensor<64x64xf32>) outs(%init : tensor<64x64xf32>) {
  ^bb0(%in: f32, %out: f32):
    %n = arith.negf %in : f32
    linalg.yield %n : f32
  } -> tensor<64x64xf32>
  %z = linalg.generic {indexing_maps = [#id, #row, #column, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %s, %mask, %t : tensor<64x64xf32>, tensor<64xf32>, tensor<1x64xf16>, tensor<64x64xf32>)
      outs(%init : tensor<64x64xf32>) {
  ^bb0(%in: f32, %scale: f32, %m: f16, %other: f32, %out: f32):
    %scaled = arith.mulf %in, %scale : f32
    %wide = arith.extf %m : f16 to f32
    %masked = arith.addf %scaled, %wide : f32
    %sum = arith.addf %masked, %other : f32
    linalg.yield %sum : f32
  } -> tensor<64x64xf32>
  %p = linalg.softmax dimension(1) ins(%z : tensor<64x64xf32>) outs(%init : tensor<64x64xf32>) -> tensor<64x64xf32>
  return %p : tensor<64x64xf32>
}

// What is read twice is stored.

// CHECK-LABEL: func @two_uses(
// CHECK:         scf.forall
// CHECK:         linalg.generic
// CHECK:           arith.truncf
func.func @two_uses(%x: tensor<8x64xf32>) -> (tensor<8x64xf32>, tensor<8x64xf16>) {
  %init = tensor.empty() : tensor<8x64xf32>
  %hinit = tensor.empty() : tensor<8x64xf16>
  %p = linalg.softmax dimension(1) ins(%x : tensor<8x64xf32>) outs(%init : tensor<8x64xf32>) -> tensor<8x64xf32>
  %h = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%p : tensor<8x64xf32>) outs(%hinit : tensor<8x64xf16>) {
  ^bb0(%in: f32, %out: f16):
    %n = arith.truncf %in : f32 to f16
    linalg.yield %n : f16
  } -> tensor<8x64xf16>
  return %p, %h : tensor<8x64xf32>, tensor<8x64xf16>
}

// CHECK-LABEL: func @f64(
// CHECK:         linalg.softmax
// REMARK-DAG:    vectorize-softmax.mlir:[[# @LINE + 2]]:{{.*}} [Missed] softmax | Category:fpq-vectorize-softmax | Reason="its elements are not f32"
func.func @f64(%x: tensor<8x64xf64>, %init: tensor<8x64xf64>) -> tensor<8x64xf64> {
  %p = linalg.softmax dimension(1) ins(%x : tensor<8x64xf64>) outs(%init : tensor<8x64xf64>) -> tensor<8x64xf64>
  return %p : tensor<8x64xf64>
}

// CHECK-LABEL: func @empty(
// CHECK:         linalg.softmax
// REMARK-DAG:    vectorize-softmax.mlir:[[# @LINE + 2]]:{{.*}} [Missed] softmax | Category:fpq-vectorize-softmax | Reason="it has no elements"
func.func @empty(%x: tensor<8x0xf32>, %init: tensor<8x0xf32>) -> tensor<8x0xf32> {
  %p = linalg.softmax dimension(1) ins(%x : tensor<8x0xf32>) outs(%init : tensor<8x0xf32>) -> tensor<8x0xf32>
  return %p : tensor<8x0xf32>
}

// CHECK-LABEL: func @buffers(
// CHECK:         linalg.softmax
// REMARK-DAG:    vectorize-softmax.mlir:[[# @LINE + 2]]:{{.*}} [Missed] softmax | Category:fpq-vectorize-softmax | Reason="it is on memrefs"
func.func @buffers(%x: memref<8x64xf32>, %out: memref<8x64xf32>) {
  linalg.softmax dimension(1) ins(%x : memref<8x64xf32>) outs(%out : memref<8x64xf32>)
  return
}

// --convert-elementwise-to-linalg writes to what it reads, as far as types go.

// CHECK-LABEL: func @writesToWhatItReads(
// CHECK-NOT:     linalg
// CHECK:         return
func.func @writesToWhatItReads(%x: tensor<8x16xf32>) -> tensor<8x16xf32> {
  %empty = tensor.empty() : tensor<8x16xf32>
  %twice = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%x : tensor<8x16xf32>) outs(%empty : tensor<8x16xf32>) {
  ^bb0(%in: f32, %out: f32):
    %0 = arith.addf %in, %in : f32
    linalg.yield %0 : f32
  } -> tensor<8x16xf32>
  %p = linalg.softmax dimension(1) ins(%twice : tensor<8x16xf32>) outs(%empty : tensor<8x16xf32>) -> tensor<8x16xf32>
  %less = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%p : tensor<8x16xf32>) outs(%p : tensor<8x16xf32>) {
  ^bb0(%in: f32, %out: f32):
    %0 = arith.negf %in : f32
    linalg.yield %0 : f32
  } -> tensor<8x16xf32>
  return %less : tensor<8x16xf32>
}
