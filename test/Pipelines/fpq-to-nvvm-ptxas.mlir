// What ptxas makes of kernels: no spills, and few enough registers that a
// multiprocessor is full of threads.

// REQUIRES: ptxas
// DEFINE: %{chip} =
// DEFINE: %{compile} = rm -rf %t && mkdir %t && \
// DEFINE:   fpq-opt %s --fpq-to-nvvm=chip=%{chip} | \
// DEFINE:   fpq-translate --export-gpu-objects=%t > %t/files && \
// DEFINE:   ptxas -v -arch=%{chip} %t/fpq_kernels.%{chip}.ptx -o %t/cubin 2>&1 | FileCheck %s

// REDEFINE: %{chip} = sm_89
// RUN: %{compile}
// REDEFINE: %{chip} = sm_90a
// RUN: %{compile}
// REDEFINE: %{chip} = sm_100a
// RUN: %{compile}
// REDEFINE: %{chip} = sm_120a
// RUN: %{compile}

// It takes the last function first, and names each.

// CHECK-NOT: spill stores{{.*[1-9][0-9]* bytes spill}}
// CHECK:     Compiling entry function 'online_softmax'
// CHECK:     0 bytes spill stores, 0 bytes spill loads
// CHECK:     Used {{[1-5]?[0-9]|6[0-4]}} registers
// CHECK:     Compiling entry function 'block_softmax'
// CHECK:     0 bytes spill stores, 0 bytes spill loads
// CHECK:     Used {{[1-5]?[0-9]|6[0-4]}} registers
// CHECK:     Compiling entry function 'warp16_softmax'
// CHECK:     0 bytes spill stores, 0 bytes spill loads
// CHECK:     Used {{[1-5]?[0-9]|6[0-4]}} registers
// CHECK:     Compiling entry function 'warp_softmax'
// CHECK:     0 bytes spill stores, 0 bytes spill loads
// CHECK:     Used {{[1-5]?[0-9]|6[0-4]}} registers

func.func @warp(%x: tensor<?x1024xf32>) -> tensor<?x1024xf8E4M3FN> {
  %c0 = arith.constant 0 : index
  %scale = arith.constant 448.0 : f32
  %rows = tensor.dim %x, %c0 : tensor<?x1024xf32>
  %empty = tensor.empty(%rows) : tensor<?x1024xf32>
  %p = linalg.softmax dimension(1) ins(%x : tensor<?x1024xf32>) outs(%empty : tensor<?x1024xf32>) -> tensor<?x1024xf32>
  %q = fpq.quantize %p, %scale range<0.0, 1.0> : tensor<?x1024xf32>, f32 -> tensor<?x1024xf8E4M3FN>
  return %q : tensor<?x1024xf8E4M3FN>
}

func.func @warp16(%x: tensor<64x1000xbf16>) -> tensor<64x1000xf8E4M3FN> {
  %scale = arith.constant 448.0 : f32
  %empty = tensor.empty() : tensor<64x1000xbf16>
  %p = linalg.softmax dimension(1) ins(%x : tensor<64x1000xbf16>) outs(%empty : tensor<64x1000xbf16>) -> tensor<64x1000xbf16>
  %q = fpq.quantize %p, %scale range<0.0, 1.0> : tensor<64x1000xbf16>, f32 -> tensor<64x1000xf8E4M3FN>
  return %q : tensor<64x1000xf8E4M3FN>
}

func.func @block(%x: tensor<8x8192xf32>) -> tensor<8x8192xf8E4M3FN> {
  %scale = arith.constant 448.0 : f32
  %empty = tensor.empty() : tensor<8x8192xf32>
  %p = linalg.softmax dimension(1) ins(%x : tensor<8x8192xf32>) outs(%empty : tensor<8x8192xf32>) -> tensor<8x8192xf32>
  %q = fpq.quantize %p, %scale range<0.0, 1.0> : tensor<8x8192xf32>, f32 -> tensor<8x8192xf8E4M3FN>
  return %q : tensor<8x8192xf8E4M3FN>
}

func.func @online(%x: tensor<?x?xf16>) -> tensor<?x?xf8E5M2> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %scale = arith.constant 57344.0 : f32
  %rows = tensor.dim %x, %c0 : tensor<?x?xf16>
  %columns = tensor.dim %x, %c1 : tensor<?x?xf16>
  %empty = tensor.empty(%rows, %columns) : tensor<?x?xf16>
  %p = linalg.softmax dimension(1) ins(%x : tensor<?x?xf16>) outs(%empty : tensor<?x?xf16>) -> tensor<?x?xf16>
  %q = fpq.quantize %p, %scale range<0.0, 1.0> : tensor<?x?xf16>, f32 -> tensor<?x?xf8E5M2>
  return %q : tensor<?x?xf8E5M2>
}
