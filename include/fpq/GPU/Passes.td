//===- Passes.td - fpq passes for GPUs ---------------------*- tablegen -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_GPU_PASSES_TD
#define FPQ_GPU_PASSES_TD

include "mlir/Pass/PassBase.td"

def FormGPUKernelsPass : Pass<"fpq-form-gpu-kernels", "::mlir::ModuleOp"> {
  let summary = "Compute softmax and quantization in kernels on a GPU";
  let description = [{
    Replaces, in linalg on tensors, each of these by the launch of one kernel:

    * a `linalg.softmax` of f32, with the elementwise ops that its input is the
      result of and those that follow it (a mask, a scale, casts,
      quantization), as far as nothing else reads what is between them;
    * elementwise ops that quantize or dequantize, with what computes their
      operands.

    Everything else stays as it is. Run `--convert-fpq-to-linalg` and
    `--convert-elementwise-to-linalg` before, and `--fpq-widen-softmax` for
    softmax of f16 or bf16.

    ```mlir
    %p = linalg.softmax dimension(1) ins(%x : tensor<?x1024xf32>) ...
    %q = linalg.generic ... ins(%p) { fpq.quantize %in, %scale ... }
    ==>
    %buffer = bufferization.to_buffer %x read_only : ...
    %result = memref.alloc(%rows) : memref<?x1024xf8E4M3FN>
    func.call @main_softmax_launch(%buffer, %result) : ...
    %q = bufferization.to_tensor %result restrict writable : ...

    // Copies to the device and back.
    func.func private @main_softmax_launch(...) {
      ...
      gpu.launch_func @fpq_kernels::@main_softmax ...
          args(%x_pointer : memref<f32>, %q_pointer : memref<f8E4M3FN>,
               %rows : index)
      ...
    }
    gpu.module @fpq_kernels {
      gpu.func @main_softmax(%x: memref<f32>, %q: memref<f8E4M3FN>,
                             %rows: index) kernel ...
    }
    ```

    A kernel takes a pointer for each tensor that it reads, one for its result,
    the scalars that are no constants, and an index for each size that is not
    known. The attribute `fpq.kernels` of the module describes each kernel for
    other launchers; docs/GPUKernels.md has the rule by which rows go to
    threads, and the attribute's contents.

    Flags mark what may be less exact: `math.exp2` with `afn` may flush
    subnormals and have an error of 2 ulp, `arith.divf` of 1 with `arcp` and
    `afn` one of 1 ulp.
  }];
  let options = [
    Option<"subgroupSize", "subgroup-size", "unsigned", "32",
           "Threads that exchange values by shuffles: 32, or 64">,
    Option<"threadsPerRow", "threads-per-row", "unsigned", "0",
           "Threads that share a row of a softmax along the last dimension, a "
           "power of two; 0 chooses by the length of the rows">,
    Option<"exactScale", "exact-scale", "bool", "false",
           "Divide by the sum of a softmax and then quantize, with the roundings "
           "of both, instead of multiplying by one factor for a row">,
  ];
  let dependentDialects = [
    "::mlir::affine::AffineDialect",
    "::mlir::arith::ArithDialect",
    "::mlir::bufferization::BufferizationDialect",
    "::mlir::func::FuncDialect",
    "::mlir::gpu::GPUDialect",
    "::mlir::math::MathDialect",
    "::mlir::memref::MemRefDialect",
    "::mlir::scf::SCFDialect",
    "::mlir::tensor::TensorDialect",
    "::mlir::vector::VectorDialect",
  ];
}

def VerifyKernelsPass : Pass<"fpq-verify-kernels"> {
  let summary = "Fail on kernels that the GPU pipelines cannot lower";
  let description = [{
    Begins the lowering of what is in a gpu.module. It is an error

    * at a kernel if an argument is a memref of dynamic shape or strides: kernels
      take bare pointers, which say nothing of sizes;
    * at any op on scalable vectors, which GPUs have none of.

    ```mlir
    // Not %x: memref<?xf32>
    gpu.func @kernel(%pointer: memref<f32>, %n: index) kernel {
      %x = memref.reinterpret_cast %pointer to offset: [0], sizes: [%n], strides: [1] : memref<f32> to memref<?xf32>
    ```
  }];
}

def ExpandKernelMathPass : Pass<"fpq-expand-kernel-math"> {
  let summary = "Expand math functions that kernels would need a library for";
  let description = [{
    Before `--fpq-lower-kernel-math`, makes of functions of f32, scalars and
    vectors of any rank, what that takes. Functions of f16 and bf16 are computed
    in f32, and each result is rounded.

    * sin, cos and sincos become polynomials behind a reduction in f64, with an
      error of 2 ulp; NaN for what is 2^45 quarter turns or more.
    * powf and fpowi are exp(y log(x)), with a relative error of 1e-7 for each
      unit of y log(x), or products for small constants y.
    * acos, asin, atan and erfc become upstream's polynomials, with a relative
      error of 5e-6 for atan and 3e-7 for the others; log10 is a multiple of log.
    * isfinite, isinf, isnan and clampf become comparisons; exp2 without `afn`
      becomes LLVM's intrinsic.

    Whatever else needs a library is an error at the op: other functions, those
    of f64, and `arith.remf`. Upstream's conversions would call one that may or
    may not be found on the machine that compiles.

    ```mlir
    %0 = math.log10 %arg0 : f32
    ==>
    %cst = arith.constant 0.434294492 : f32
    %0 = math.log %arg0 : f32
    %1 = arith.mulf %0, %cst : f32
    ```
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::LLVM::LLVMDialect",
    "::mlir::math::MathDialect", "::mlir::vector::VectorDialect",
  ];
}

def LowerKernelMathPass : Pass<"fpq-lower-kernel-math"> {
  let summary = "Lower math functions in kernels without a library for the GPU";
  let description = [{
    Makes of the functions that kernels of `--fpq-form-gpu-kernels` have what
    needs no libdevice or device library, which upstream's conversions call:

    * `math.exp2` of f32 with `afn`, and `arith.divf` of 1 by an f32 with `arcp`
      and `afn`, become the instructions of the hardware: `ex2.approx.ftz.f32`
      and `rcp.approx.ftz.f32`, with errors of 2 and 1 ulp, or `v_exp_f32` and
      `v_rcp_f32`, with 1 ulp each; subnormals may become 0.
    * What is exact or rounded correctly (absf, ceil, copysign, floor, fma,
      round, roundeven, sqrt, trunc; rsqrt as division by sqrt; maxnumf and
      minnumf of arith) becomes LLVM's intrinsic, which the targets have.
    * erf, exp, expm1, log, log1p, log2 and tanh of scalars become those of
      vectors, for the polynomials of `--fpq-approximate-math` and
      `--fpq-expand-exp`, which CPUs compute too.

    Other functions are left for upstream's conversions and their libraries.

    ```mlir
    %0 = math.exp2 %arg0 fastmath<afn> : f32
    ==>
    %0 = llvm.call_intrinsic "llvm.nvvm.ex2.approx.ftz.f"(%arg0) : (f32) -> f32
    ```
  }];
  let options = [
    Option<"vendor", "vendor", "::fpq::GPUVendor", "::fpq::GPUVendor::NVIDIA",
           "Whose instructions kernels use",
           [{::llvm::cl::values(
               clEnumValN(::fpq::GPUVendor::NVIDIA, "nvidia", "NVIDIA's"),
               clEnumValN(::fpq::GPUVendor::AMD, "amd", "AMD's"))}]>,
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::LLVM::LLVMDialect",
    "::mlir::math::MathDialect", "::mlir::vector::VectorDialect",
  ];
}

def LowerKernelVectorsPass : Pass<"fpq-lower-kernel-vectors"> {
  let summary = "Lower vector ops in kernels to those that GPU conversions take";
  let description = [{
    Upstream's patterns for transfers, masks, reductions over several
    dimensions, contractions, transpositions and vectors of several dimensions.
    `--convert-vector-to-llvm` has them too, but takes no memory of a workgroup;
    the conversions of the gpu dialect take what is left here.

    ```mlir
    %0 = vector.transfer_read %m[%i], %pad {in_bounds = [true]} : memref<?xf32>, vector<4xf32>
    ==>
    %0 = vector.load %m[%i] : memref<?xf32>, vector<4xf32>
    ```
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::memref::MemRefDialect",
    "::mlir::scf::SCFDialect", "::mlir::vector::VectorDialect",
  ];
}

def LinkAMDKernelsPass : Pass<"fpq-link-amd-kernels", "::mlir::ModuleOp"> {
  let summary = "Turn gpu.module ops for AMD GPUs into linked code objects";
  let description = [{
    `--gpu-module-to-binary=format=bin` with the ld.lld in PATH (`ld.lld-22`, then
    `ld.lld`): upstream looks for it where ROCm has it, and nowhere else. Without
    one it is an error that names the package.
  }];
}

#endif // FPQ_GPU_PASSES_TD
