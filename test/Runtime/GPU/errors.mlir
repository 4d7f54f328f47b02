// A call that fails ends the process with status 1 and says which call, what it
// was asked for, the driver's name for the error, and what to check.

// DEFINE: %{lower} = mlir-opt %s --pass-pipeline="builtin.module( \
// DEFINE:   gpu.module(convert-gpu-to-nvvm{use-bare-ptr-memref-call-conv=1}), \
// DEFINE:   gpu-module-to-binary{format=isa},expand-strided-metadata, \
// DEFINE:   gpu-to-llvm{use-bare-pointers-for-kernels=1},reconcile-unrealized-casts)"
// DEFINE: %{environment} =
// DEFINE: %{arguments} =
// DEFINE: %{fails} = not env LD_LIBRARY_PATH=%mock_cuda_dir %{environment} %gpu_runner %{arguments} %t.mlir 2>&1 | FileCheck %s --check-prefix
// RUN: %{lower} -o %t.mlir
// RUN: env LD_LIBRARY_PATH=%mock_cuda_dir %gpu_runner -e copy %t.mlir | FileCheck %s

// CHECK:      cuda: cuMemFree(mem0)
// CHECK:      cuda: cuModuleUnload()
// CHECK-NOT:  leak

// The device.

// REDEFINE: %{arguments} = -e copy
// REDEFINE: %{environment} = FPQ_MOCK_CUDA_DEVICES=0
// RUN: %{fails} NO-DEVICE
// NO-DEVICE:      fpq_gpu_runtime: error: cuInit failed: CUDA_ERROR_NO_DEVICE (what the mock says of it)
// NO-DEVICE-NEXT: fpq_gpu_runtime: note: check that nvidia-smi lists a GPU and that CUDA_VISIBLE_DEVICES does not hide it

// REDEFINE: %{environment} = FPQ_MOCK_CUDA_FAIL=cuDevicePrimaryCtxRetain:1:2
// RUN: %{fails} CONTEXT
// CONTEXT:      error: cuDevicePrimaryCtxRetain failed: CUDA_ERROR_OUT_OF_MEMORY
// CONTEXT-NEXT: note: check with nvidia-smi what else uses the GPU's memory

// REDEFINE: %{environment} = FPQ_MOCK_CUDA_DEVICES=2
// REDEFINE: %{arguments} = -e other_device
// RUN: %{fails} OTHER-DEVICE
// OTHER-DEVICE:      error: device 1 is asked for, but device 0 is in use since the first module was loaded
// OTHER-DEVICE-NEXT: note: choose the device with CUDA_VISIBLE_DEVICES

// An error that the driver knows and this library has no advice for, and one
// that the driver does not know either.

// REDEFINE: %{arguments} = -e copy
// REDEFINE: %{environment} = FPQ_MOCK_CUDA_FAIL=cuStreamCreate:1:999
// RUN: %{fails} UNKNOWN --implicit-check-not=note
// UNKNOWN: error: cuStreamCreate failed: CUDA_ERROR_UNKNOWN (what the mock says of it)
// REDEFINE: %{environment} = FPQ_MOCK_CUDA_FAIL=cuStreamCreate:1:12345
// RUN: %{fails} UNNAMED --implicit-check-not=note
// UNNAMED: error: cuStreamCreate failed: error 12345{{$}}

// Modules.

// REDEFINE: %{environment} = FPQ_MOCK_CUDA_FAIL=cuModuleLoadDataEx:1:222
// RUN: %{fails} PTX
// PTX:      error: cuModuleLoadDataEx failed for PTX on sm_90, which the driver explains with 'ptxas says no': CUDA_ERROR_UNSUPPORTED_PTX_VERSION
// PTX-NEXT: note: the driver may be older than the PTX

// REDEFINE: %{environment} = FPQ_MOCK_CUDA_FAIL=cuModuleGetFunction:1:500
// RUN: %{fails} KERNEL
// KERNEL:      error: cuModuleGetFunction failed for copy_one: CUDA_ERROR_NOT_FOUND
// KERNEL-NEXT: note: the object has no kernel of this name

// REDEFINE: %{environment} = FPQ_MOCK_CUDA_FAIL=cuModuleUnload:1:400
// RUN: %{fails} UNLOAD
// UNLOAD: error: cuModuleUnload failed: CUDA_ERROR_INVALID_HANDLE

// A program unloads its modules as it ends, maybe after the driver has ended.

// RUN: env LD_LIBRARY_PATH=%mock_cuda_dir FPQ_MOCK_CUDA_FAIL=cuModuleUnload:1:4 %gpu_runner -e copy %t.mlir 2>&1 \
// RUN:   | FileCheck %s --check-prefix=ENDED --implicit-check-not=error
// ENDED: cuda: cuModuleUnload fails with 4

// Memory, copies and what a kernel did.

// REDEFINE: %{environment} = FPQ_MOCK_CUDA_FAIL=cuMemAlloc:1:2
// RUN: %{fails} ALLOC
// ALLOC:      error: cuMemAlloc failed for 4 bytes: CUDA_ERROR_OUT_OF_MEMORY
// ALLOC-NEXT: note: check with nvidia-smi

// REDEFINE: %{environment} = FPQ_MOCK_CUDA_FAIL=cuMemcpyAsync:1:1
// RUN: %{fails} COPY
// COPY: error: cuMemcpyAsync failed for 4 bytes: CUDA_ERROR_INVALID_VALUE

// REDEFINE: %{environment} = FPQ_MOCK_CUDA_FAIL=cuStreamSynchronize:1:700
// RUN: %{fails} ADDRESS
// ADDRESS:      error: cuStreamSynchronize failed: CUDA_ERROR_ILLEGAL_ADDRESS
// ADDRESS-NEXT: note: a kernel launched before this call failed; compute-sanitizer shows where

// REDEFINE: %{environment} = FPQ_MOCK_CUDA_DEVICES=1
// REDEFINE: %{arguments} = -e register_with_gaps
// RUN: %{fails} GAPS
// GAPS:      error: memory of a memref is to be registered that has gaps: stride 8 in dimension 0 where 4 is accepted
// GAPS-NEXT: note: gpu.host_register takes a memref in row-major order

// Launches.

// REDEFINE: %{environment} = FPQ_MOCK_CUDA_FAIL=cuLaunchKernel:1:701
// REDEFINE: %{arguments} = -e copy
// RUN: %{fails} LAUNCH
// LAUNCH:      error: cuLaunchKernel failed for a grid of 1x1x1 blocks of 32x1x1 threads with 0 bytes of dynamic shared memory: CUDA_ERROR_LAUNCH_OUT_OF_RESOURCES
// LAUNCH-NEXT: note: the kernel needs more registers or shared memory

// REDEFINE: %{environment} = FPQ_MOCK_CUDA_DEVICES=1
// REDEFINE: %{arguments} = -e shared_memory
// RUN: %{fails} SHARED
// SHARED: error: cuFuncSetAttribute failed for 300000 bytes of dynamic shared memory, where this GPU has 232448 for a block: CUDA_ERROR_INVALID_VALUE

// REDEFINE: %{arguments} = -e huge_grid
// RUN: %{fails} HUGE
// HUGE: error: a kernel is launched with a grid dimension of 4294967297; 0 to 2147483647 are accepted

// Nothing is allocated, copied or launched where there is nothing to do.

// RUN: env LD_LIBRARY_PATH=%mock_cuda_dir %gpu_runner -e empty %t.mlir 2>&1 \
// RUN:   | FileCheck %s --check-prefix=EMPTY --implicit-check-not=cuMem --implicit-check-not=cuLaunch
// EMPTY: cuModuleGetFunction(copy_one)
// EMPTY: cuModuleUnload

module attributes {gpu.container_module} {
  gpu.module @kernels [#nvvm.target<chip = "sm_90a", features = "+ptx80">] {
    gpu.func @copy_one(%x: memref<f32>, %y: memref<f32>) kernel {
      %v = memref.load %x[] : memref<f32>
      memref.store %v, %y[] : memref<f32>
      gpu.return
    }
  }

  func.func @copy() {
    %c1 = arith.constant 1 : index
    %c32 = arith.constant 32 : index
    %x = memref.alloc() : memref<f32>
    %t0 = gpu.wait async
    %d, %t1 = gpu.alloc async [%t0] () : memref<f32>
    %t2 = gpu.memcpy async [%t1] %d, %x : memref<f32>, memref<f32>
    %t3 = gpu.launch_func async [%t2] @kernels::@copy_one blocks in (%c1, %c1, %c1) threads in (%c32, %c1, %c1)
      args(%d : memref<f32>, %d : memref<f32>)
    %t4 = gpu.dealloc async [%t3] %d : memref<f32>
    gpu.wait [%t4]
    memref.dealloc %x : memref<f32>
    return
  }

  func.func @other_device() {
    %device = arith.constant 1 : i32
    gpu.set_default_device %device
    return
  }

  func.func @register_with_gaps() {
    %x = memref.alloc() : memref<4x8xf32>
    %half = memref.subview %x[0, 0] [4, 4] [1, 1] : memref<4x8xf32> to memref<4x4xf32, strided<[8, 1]>>
    %unranked = memref.cast %half : memref<4x4xf32, strided<[8, 1]>> to memref<*xf32>
    gpu.host_register %unranked : memref<*xf32>
    return
  }

  func.func @shared_memory() {
    %c1 = arith.constant 1 : index
    %bytes = arith.constant 300000 : i32
    %x = memref.alloc() : memref<f32>
    gpu.launch_func @kernels::@copy_one blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1)
      dynamic_shared_memory_size %bytes args(%x : memref<f32>, %x : memref<f32>)
    return
  }

  func.func @huge_grid() {
    %c1 = arith.constant 1 : index
    // Its low 32 bits are 1.
    %blocks = arith.constant 4294967297 : index
    %x = memref.alloc() : memref<f32>
    gpu.launch_func @kernels::@copy_one blocks in (%blocks, %c1, %c1) threads in (%c1, %c1, %c1)
      args(%x : memref<f32>, %x : memref<f32>)
    return
  }

  func.func @empty() {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %x = memref.alloc(%c0) : memref<?xf32>
    %t0 = gpu.wait async
    %d, %t1 = gpu.alloc async [%t0] (%c0) : memref<?xf32>
    %t2 = gpu.memcpy async [%t1] %d, %x : memref<?xf32>, memref<?xf32>
    %base = memref.reinterpret_cast %d to offset: [0], sizes: [], strides: [] : memref<?xf32> to memref<f32>
    %t3 = gpu.launch_func async [%t2] @kernels::@copy_one blocks in (%c0, %c1, %c1) threads in (%c1, %c1, %c1)
      args(%base : memref<f32>, %base : memref<f32>)
    %t4 = gpu.dealloc async [%t3] %d : memref<?xf32>
    gpu.wait [%t4]
    memref.dealloc %x : memref<?xf32>
    return
  }
}
