// RUN: fpq-opt --fpq-to-llvm=threads=omp %s | FileCheck %s
// RUN: fpq-opt --fpq-to-llvm=threads=omp %s | mlir-translate --mlir-to-llvmir | FileCheck %s --check-prefix=OMP
//
// By default an object needs no runtime.
//
// RUN: fpq-opt --fpq-to-llvm %s | mlir-translate --mlir-to-llvmir | FileCheck %s --check-prefix=SERIAL --implicit-check-not=kmpc --implicit-check-not=omp

// Rows go to threads where there is enough work: each has one buffer, outside
// of its loop. The other branch is the serial loop.

// CHECK-LABEL: llvm.func @softmax(
// CHECK:         omp.parallel {
// CHECK-NEXT:      llvm.alloca
// CHECK-NEXT:      omp.wsloop
// CHECK-NOT:         llvm.alloca
// CHECK:             omp.yield
//
// OMP-LABEL: define {{.*}} @softmax(
// OMP:         br i1
// OMP:         call {{.*}} @__kmpc_fork_call(
// OMP:         define internal void @softmax..omp_par(
//
// SERIAL-LABEL: define {{.*}} @softmax(
// SERIAL-COUNT-1: alloca
// SERIAL-NOT:     alloca
//
// SERIAL-LABEL: define {{.*}} @row(
func.func @softmax(%x: tensor<?x100xf32>, %n: index) -> tensor<?x100xf8E4M3FN> {
  %scale = arith.constant 448.0 : f32
  %init = tensor.empty(%n) : tensor<?x100xf32>
  %p = linalg.softmax dimension(1) ins(%x : tensor<?x100xf32>) outs(%init : tensor<?x100xf32>) -> tensor<?x100xf32>
  %q = fpq.quantize %p, %scale range<0.0, 1.0> : tensor<?x100xf32>, f32 -> tensor<?x100xf8E4M3FN>
  return %q : tensor<?x100xf8E4M3FN>
}

// A row is not worth it.

// CHECK-LABEL: llvm.func @row(
// CHECK-NOT:     omp
func.func @row(%x: tensor<1x1024xf32>) -> tensor<1x1024xf32> {
  %init = tensor.empty() : tensor<1x1024xf32>
  %p = linalg.softmax dimension(1) ins(%x : tensor<1x1024xf32>) outs(%init : tensor<1x1024xf32>) -> tensor<1x1024xf32>
  return %p : tensor<1x1024xf32>
}
