// What a module that fpq-to-nvvm lowers calls in the driver, run by mlir-runner:
// the grid is that of the number of rows, and each allocation is freed.

// RUN: fpq-opt %s --fpq-to-nvvm | env LD_LIBRARY_PATH=%mock_cuda_dir %gpu_runner | FileCheck %s --implicit-check-not='cuda:'

// CHECK:      cuda: cuInit()
// CHECK-NEXT: cuda: cuDevicePrimaryCtxRetain(device 0)
// CHECK-NEXT: cuda: cuModuleLoadDataEx(PTX, optimization level 3)
// CHECK-NEXT: cuda: cuStreamCreate(stream0)
// CHECK-NEXT: cuda: cuMemAlloc(mem0, 24576)
// CHECK-NEXT: cuda: cuMemcpyAsync(mem0 <- host, 24576)
// CHECK-NEXT: cuda: cuMemAlloc(mem1, 6144)
// CHECK-NEXT: cuda: cuModuleGetFunction(attend_softmax)
// CHECK-NEXT: cuda: cuLaunchKernel(attend_softmax, grid 2x1x1, block 32x4x1, shared 0, stream0, arguments [mem0, mem1, 6])
// CHECK-NEXT: cuda: cuMemcpyAsync(host <- mem1, 6144)
// CHECK-NEXT: cuda: cuMemFree(mem0)
// CHECK-NEXT: cuda: cuMemFree(mem1)
// CHECK-NEXT: cuda: cuStreamSynchronize(stream0)
// CHECK-NEXT: cuda: cuStreamDestroy(stream0)
// CHECK-NEXT: cuda: cuModuleUnload()
func.func @attend(%x: tensor<?x1024xf32>) -> tensor<?x1024xf8E4M3FN> {
  %c0 = arith.constant 0 : index
  %scale = arith.constant 448.0 : f32
  %rows = tensor.dim %x, %c0 : tensor<?x1024xf32>
  %empty = tensor.empty(%rows) : tensor<?x1024xf32>
  %p = linalg.softmax dimension(1) ins(%x : tensor<?x1024xf32>) outs(%empty : tensor<?x1024xf32>) -> tensor<?x1024xf32>
  %q = fpq.quantize %p, %scale range<0.0, 1.0> : tensor<?x1024xf32>, f32 -> tensor<?x1024xf8E4M3FN>
  return %q : tensor<?x1024xf8E4M3FN>
}

func.func @main() {
  %c6 = arith.constant 6 : index
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty(%c6) : tensor<?x1024xf32>
  %x = linalg.fill ins(%zero : f32) outs(%empty : tensor<?x1024xf32>) -> tensor<?x1024xf32>
  %q = func.call @attend(%x) : (tensor<?x1024xf32>) -> tensor<?x1024xf8E4M3FN>
  return
}
