// A scalar that is no constant is an argument of the kernel, between the result
// and the sizes: in the launch, and in the description for other launchers.

// RUN: fpq-opt %s --fpq-to-nvvm -o %t.mlir
// RUN: env LD_LIBRARY_PATH=%mock_cuda_dir %gpu_runner %t.mlir | FileCheck %s
// RUN: rm -rf %t && mkdir %t
// RUN: fpq-translate %t.mlir --export-gpu-objects=%t
// RUN: FileCheck %s --check-prefix=JSON --input-file=%t/fpq_kernels.sm_90a.ptx.json

// CHECK: cuMemcpyAsync([[X:mem[0-9]+]] <- host, 400)
// CHECK: cuLaunchKernel(scaled_elementwise, grid 1x1x1, block 128x1x1, shared 0, stream0, arguments [[[X]], [[Q:mem[0-9]+]], f32, 100])
// CHECK: cuMemcpyAsync(host <- [[Q]], 100)

// JSON:      "kind": "result",
// JSON:      "kind": "scalar",
// JSON-NEXT: "type": "f32"
// JSON:      "argument": 1,
// JSON-NEXT: "dimension": 0,
// JSON-NEXT: "kind": "size",
// JSON:      "text": "ceildiv(size0, 512)"
// JSON:      "name": "scaled_elementwise"

func.func @scaled(%x: tensor<?xf32>, %scale: f32) -> tensor<?xf8E5M2> {
  %q = fpq.quantize %x, %scale : tensor<?xf32>, f32 -> tensor<?xf8E5M2>
  return %q : tensor<?xf8E5M2>
}

func.func @main() {
  %x = arith.constant dense<1.0> : tensor<100xf32>
  %dynamic = tensor.cast %x : tensor<100xf32> to tensor<?xf32>
  %scale = arith.constant 2.0 : f32
  %q = call @scaled(%dynamic, %scale) : (tensor<?xf32>, f32) -> tensor<?xf8E5M2>
  return
}
