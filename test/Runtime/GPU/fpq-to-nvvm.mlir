// What fpq-to-nvvm makes runs under mlir-runner with the runtime library: here
// with a mock of the driver, which runs no kernel. Each kernel gets its tensors,
// scalars and sizes in the order that its description has.

// RUN: fpq-opt %s "--fpq-to-nvvm=chip=sm_90a format=isa" -o %t.mlir
// RUN: env LD_LIBRARY_PATH=%mock_cuda_dir %gpu_runner %t.mlir | FileCheck %s --implicit-check-not=leak

// RUN: rm -rf %t && mkdir %t
// RUN: fpq-translate %t.mlir --export-gpu-objects=%t
// RUN: FileCheck %s --check-prefix=JSON --input-file=%t/fpq_kernels.sm_90a.ptx.json

// CHECK:     cuModuleLoadDataEx(PTX
// CHECK:     cuMemcpyAsync([[X:mem[0-9]+]] <- host, 4000)
// CHECK:     cuLaunchKernel(softmax_softmax, {{.*}}, arguments [[[X]], [[Q:mem[0-9]+]], 10, 100])
// CHECK:     cuMemcpyAsync(host <- [[Q]], 1000)
// CHECK:     cuLaunchKernel(scaled_elementwise, {{.*}}, arguments [{{mem[0-9]+}}, {{mem[0-9]+}}, {{[^,]+}}, {{[^,]+}}])
// CHECK:     cuStreamDestroy
// CHECK:     cuModuleUnload

// JSON:      "kind": "scalar",
// JSON-NEXT: "type": "f32"
// JSON:      "kind": "size",
// JSON:      "name": "scaled_elementwise"

func.func @softmax(%x: tensor<?x?xf32>) -> tensor<?x?xf8E4M3FN> {
  %scale = arith.constant 448.0 : f32
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %rows = tensor.dim %x, %c0 : tensor<?x?xf32>
  %columns = tensor.dim %x, %c1 : tensor<?x?xf32>
  %empty = tensor.empty(%rows, %columns) : tensor<?x?xf32>
  %p = linalg.softmax dimension(1) ins(%x : tensor<?x?xf32>)
       outs(%empty : tensor<?x?xf32>) -> tensor<?x?xf32>
  %q = fpq.quantize %p, %scale range<0.0, 1.0>
       : tensor<?x?xf32>, f32 -> tensor<?x?xf8E4M3FN>
  return %q : tensor<?x?xf8E4M3FN>
}

func.func @scaled(%x: tensor<?xf32>, %scale: f32) -> tensor<?xf8E5M2> {
  %q = fpq.quantize %x, %scale : tensor<?xf32>, f32 -> tensor<?xf8E5M2>
  return %q : tensor<?xf8E5M2>
}

func.func @main() {
  %x = arith.constant dense<1.0> : tensor<10x100xf32>
  %dynamic = tensor.cast %x : tensor<10x100xf32> to tensor<?x?xf32>
  %q = call @softmax(%dynamic) : (tensor<?x?xf32>) -> tensor<?x?xf8E4M3FN>
  %y = arith.constant dense<1.0> : tensor<100xf32>
  %vector = tensor.cast %y : tensor<100xf32> to tensor<?xf32>
  %scale = arith.constant 2.0 : f32
  %r = call @scaled(%vector, %scale) : (tensor<?xf32>, f32) -> tensor<?xf8E5M2>
  return
}
