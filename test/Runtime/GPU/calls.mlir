// What mlir-runner calls in the driver for a module that stock passes lower, in
// each of the formats that hold a kernel.

// DEFINE: %{format} =
// DEFINE: %{lower} = mlir-opt %s --pass-pipeline="builtin.module( \
// DEFINE:   gpu.module(convert-scf-to-cf,expand-strided-metadata,lower-affine, \
// DEFINE:     convert-gpu-to-nvvm{use-bare-ptr-memref-call-conv=1}, \
// DEFINE:     reconcile-unrealized-casts), \
// DEFINE:   gpu-module-to-binary{format=%{format}},expand-strided-metadata, \
// DEFINE:   lower-affine,gpu-to-llvm{use-bare-pointers-for-kernels=1}, \
// DEFINE:   reconcile-unrealized-casts)"
// DEFINE: %{run} = env LD_LIBRARY_PATH=%mock_cuda_dir %gpu_runner

// REDEFINE: %{format} = isa
// RUN: %{lower} | %{run} | FileCheck %s --check-prefixes=CHECK,PTX --implicit-check-not='cuda:'

// REDEFINE: %{format} = bin
// RUN: %if ptxas %{ %{lower} | %{run} | FileCheck %s --check-prefixes=CHECK,BINARY --implicit-check-not='cuda:' %}
// REDEFINE: %{format} = fatbin
// RUN: %if ptxas %{ %{lower} | %{run} | FileCheck %s --check-prefixes=CHECK,BINARY --implicit-check-not='cuda:' %}

module attributes {gpu.container_module} {
  gpu.module @kernels [#nvvm.target<chip = "sm_90a", features = "+ptx80">] {
    gpu.func @double(%x: memref<f32>, %y: memref<f32>, %size: index) kernel {
      %block = gpu.block_id x
      %width = gpu.block_dim x
      %thread = gpu.thread_id x
      %first = arith.muli %block, %width : index
      %i = arith.addi %first, %thread : index
      %inside = arith.cmpi ult, %i, %size : index
      %xs = memref.reinterpret_cast %x to offset: [0], sizes: [%size], strides: [1] : memref<f32> to memref<?xf32>
      %ys = memref.reinterpret_cast %y to offset: [0], sizes: [%size], strides: [1] : memref<f32> to memref<?xf32>
      scf.if %inside {
        %v = memref.load %xs[%i] : memref<?xf32>
        %sum = arith.addf %v, %v : f32
        memref.store %sum, %ys[%i] : memref<?xf32>
      }
      gpu.return
    }
  }

  // CHECK:       cuda: cuInit()
  // CHECK-NEXT:  cuda: cuDevicePrimaryCtxRetain(device 0)
  // PTX-NEXT:    cuda: cuModuleLoadDataEx(PTX, optimization level 2)
  // BINARY-NEXT: cuda: cuModuleLoadData(binary)
  func.func @main() {
    %size = arith.constant 300 : index
    %c1 = arith.constant 1 : index
    %c3 = arith.constant 3 : index
    %c128 = arith.constant 128 : index
    %zero = arith.constant 0.0 : f32
    %zero_half = arith.constant 1.0 : f16
    %shared = arith.constant 65536 : i32
    %device = arith.constant 0 : i32
    gpu.set_default_device %device
    %x = memref.alloc(%size) : memref<?xf32>
    %unranked = memref.cast %x : memref<?xf32> to memref<*xf32>

    // CHECK-NEXT: cuda: cuMemHostRegister(1200)
    gpu.host_register %unranked : memref<*xf32>

    // CHECK-NEXT: cuda: cuStreamCreate(stream0)
    // CHECK-NEXT: cuda: cuMemAlloc(mem0, 1200)
    // CHECK-NEXT: cuda: cuMemcpyAsync(mem0 <- host, 1200)
    // CHECK-NEXT: cuda: cuMemAlloc(mem1, 1200)
    // CHECK-NEXT: cuda: cuMemsetD32Async(mem1, 0, 300)
    // CHECK-NEXT: cuda: cuMemAlloc(mem2, 600)
    // CHECK-NEXT: cuda: cuMemsetD16Async(mem2, 15360, 300)
    // CHECK-NEXT: cuda: cuMemFree(mem2)
    %t0 = gpu.wait async
    %dx, %t1 = gpu.alloc async [%t0] (%size) : memref<?xf32>
    %t2 = gpu.memcpy async [%t1] %dx, %x : memref<?xf32>, memref<?xf32>
    %dy, %t3 = gpu.alloc async [%t2] (%size) : memref<?xf32>
    %t4 = gpu.memset async [%t3] %dy, %zero : memref<?xf32>, f32
    %half, %t5 = gpu.alloc async [%t4] (%size) : memref<?xf16>
    %t6 = gpu.memset async [%t5] %half, %zero_half : memref<?xf16>, f16
    %t7 = gpu.dealloc async [%t6] %half : memref<?xf16>

    // CHECK-NEXT: cuda: cuModuleGetFunction(double)
    // PTX-NEXT:   cuda: cuLaunchKernel(double, grid 3x1x1, block 128x1x1, shared 0, stream0, arguments [mem0, mem1, 300])
    // BINARY-NEXT: cuda: cuLaunchKernel(double, grid 3x1x1, block 128x1x1, shared 0, stream0)
    %px = memref.reinterpret_cast %dx to offset: [0], sizes: [], strides: [] : memref<?xf32> to memref<f32>
    %py = memref.reinterpret_cast %dy to offset: [0], sizes: [], strides: [] : memref<?xf32> to memref<f32>
    %t8 = gpu.launch_func async [%t7] @kernels::@double blocks in (%c3, %c1, %c1) threads in (%c128, %c1, %c1)
      args(%px : memref<f32>, %py : memref<f32>, %size : index)

    // More shared memory than a block has without asking.
    // CHECK-NEXT: cuda: cuModuleGetFunction(double)
    // CHECK-NEXT: cuda: cuFuncSetAttribute(double, dynamic shared memory 65536)
    // CHECK-NEXT: cuda: cuLaunchKernel(double, grid 1x1x1, block 128x1x1, shared 65536, stream0
    %t9 = gpu.launch_func async [%t8] @kernels::@double blocks in (%c1, %c1, %c1) threads in (%c128, %c1, %c1)
      dynamic_shared_memory_size %shared args(%py : memref<f32>, %py : memref<f32>, %size : index)

    // CHECK-NEXT: cuda: cuModuleGetFunction(double)
    // CHECK-NEXT: cuda: cuLaunchKernelEx(double, cluster 3x1x1, grid 3x1x1, block 128x1x1, shared 0, stream0
    %t10 = gpu.launch_func async [%t9] @kernels::@double clusters in (%c3, %c1, %c1) blocks in (%c3, %c1, %c1) threads in (%c128, %c1, %c1)
      args(%px : memref<f32>, %py : memref<f32>, %size : index)

    // CHECK-NEXT: cuda: cuMemcpyAsync(host <- mem1, 1200)
    // CHECK-NEXT: cuda: cuMemFree(mem0)
    // CHECK-NEXT: cuda: cuMemFree(mem1)
    %t11 = gpu.memcpy async [%t10] %x, %dy : memref<?xf32>, memref<?xf32>
    %t12 = gpu.dealloc async [%t11] %dx : memref<?xf32>
    %t13 = gpu.dealloc async [%t12] %dy : memref<?xf32>

    // CHECK-NEXT: cuda: cuStreamSynchronize(stream0)
    // CHECK-NEXT: cuda: cuStreamDestroy(stream0)
    // CHECK-NEXT: cuda: cuMemHostUnregister()
    gpu.wait [%t13]
    gpu.host_unregister %unranked : memref<*xf32>
    memref.dealloc %x : memref<?xf32>
    return
  }
  // CHECK-NEXT:  cuda: cuModuleUnload()
}
