//===- Passes.td - fpq conversion passes -------------------*- tablegen -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_CONVERSION_PASSES_TD
#define FPQ_CONVERSION_PASSES_TD

include "mlir/Pass/PassBase.td"

def ConvertFPQToLinalgPass : Pass<"convert-fpq-to-linalg"> {
  let summary = "Lower fpq ops on tensors to linalg.generic";
  let description = [{
    Turns `fpq.quantize` and `fpq.dequantize` on ranked tensors into
    `linalg.generic` ops over scalars. A scale per tensor is captured by the
    body, which then is the one scalar op; scales per axis or block are read
    through an indexing map. A scale that dequantizes and is not a scalar is
    inverted once for each of its elements, before the generic.

    Scalar and vector forms are left to `--fpq-expand-narrow-floats` or to a
    target's own conversion. An `fpq.observe` is left alone.

    ```mlir
    %0 = fpq.quantize %arg0, %arg1 per_axis(1) : tensor<4x8xf32>, tensor<8xf32> -> tensor<4x8xf8E4M3FN>
    ```
    ==>
    ```mlir
    #map = affine_map<(d0, d1) -> (d0, d1)>
    #map1 = affine_map<(d0, d1) -> (d1)>
    %0 = tensor.empty() : tensor<4x8xf8E4M3FN>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0, %arg1 : tensor<4x8xf32>, tensor<8xf32>) outs(%0 : tensor<4x8xf8E4M3FN>) {
    ^bb0(%in: f32, %in_0: f32, %out: f8E4M3FN):
      %2 = fpq.quantize %in, %in_0 : f32, f32 -> f8E4M3FN
      linalg.yield %2 : f8E4M3FN
    } -> tensor<4x8xf8E4M3FN>
    ```
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::linalg::LinalgDialect",
    "::mlir::tensor::TensorDialect"
  ];
}

def ExpandNarrowFloatsPass : Pass<"fpq-expand-narrow-floats"> {
  let summary = "Expand casts to and from narrow floats into integer arithmetic";
  let description = [{
    Replaces scalar and vector `fpq.quantize`, `fpq.dequantize`, and
    `arith.truncf`, `arith.extf` from or to a narrow float, by integer and f32
    (f64) arithmetic that every target has, without branches. All formats share
    one algorithm, derived from the format table; `docs/NarrowCasts.md` has it
    with its proof.

    `fpq.quantize` saturates (S2, S3); `arith.truncf` means
    `APFloat::convert`, which does not. An `arith.extf` with the flag `nnan` may
    make anything of a NaN.

    A cast that cannot be expanded (a scalable vector, a rounding mode other
    than to nearest even) is an error at the op. So is a cast of tensors:
    `--convert-fpq-to-linalg` and `--convert-elementwise-to-linalg` go first.

    A lower bound of `range` that is +0 says that the sign does not matter, so
    -0 becomes +0; under a lower bound of -0 it keeps its sign.

    `--arith-expand` with `include-f8e8m0` or `include-f4e2m1` rounds otherwise
    than `APFloat::convert`, so this pass goes first.
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::vector::VectorDialect"
  ];
  let options = [
    ListOption<"formats", "formats", "std::string",
               "Formats to expand, for example f8E4M3FN; all if empty">,
    Option<"vectorMultiply", "vector-multiply", "bool", "false",
           "Make code for a little-endian target that multiplies i32 vectors "
           "in an instruction or two: SSE4.1, AVX2, AVX-512, AArch64">,
    Option<"f16Extension", "f16-extension", "bool", "false",
           "Make code for a target that extends f16 to f32 in an instruction: "
           "F16C, AVX-512, AArch64">
  ];
}

def NarrowFloatsToNVVMPass : Pass<"fpq-narrow-floats-to-nvvm"> {
  let summary = "Convert narrow casts to the instructions of NVIDIA GPUs";
  let description = [{
    Converts scalar and vector `fpq.quantize`, `fpq.dequantize`, `arith.truncf`
    and `arith.extf` on f8E4M3FN and f8E5M2 to `nvvm.convert` ops, two elements
    at a time. They need sm_89 or later; on sm_89, PTX 8.1.

    `fpq.quantize` is the multiplication and the conversion, which saturates.
    `arith.truncf` means `APFloat::convert`: overflow and NaN are put right
    behind the conversion, unless the flags of the op (`nnan`, and `ninf` for
    f8E5M2) exclude them. What is extended goes by way of f16, which holds every
    value. NaN becomes a NaN; which of its codes fpq.quantize gives, and which
    sign and payload an extension, is up to the hardware.

    ```mlir
    %0 = fpq.quantize %arg0, %scale : vector<2xf32>, f32 -> vector<2xf8E4M3FN>
    ==>
    %0 = vector.broadcast %scale : f32 to vector<2xf32>
    %1 = arith.mulf %arg0, %0 : vector<2xf32>
    %2 = vector.extract %1[0] : f32 from vector<2xf32>
    %3 = vector.extract %1[1] : f32 from vector<2xf32>
    %4 = nvvm.convert.f32x2.to.f8x2 %3, %2 {rnd = #nvvm.fp_rnd_mode<rn>, sat = #nvvm.sat_mode<satfinite>} : i16 (f8E4M3FN)
    %5 = vector.from_elements %4 : vector<1xi16>
    %6 = vector.bitcast %5 : vector<1xi16> to vector<2xi8>
    %7 = arith.bitcast %6 : vector<2xi8> to vector<2xf8E4M3FN>
    ```

    Left for `--fpq-expand-narrow-floats` are other formats, casts from f64,
    which would be rounded twice, other rounding modes, and scalable vectors.
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::NVVM::NVVMDialect",
    "::mlir::vector::VectorDialect"
  ];
}

def NarrowFloatsToROCDLPass : Pass<"fpq-narrow-floats-to-rocdl"> {
  let summary = "Convert narrow casts to the instructions of AMD GPUs";
  let description = [{
    Converts scalar and vector `fpq.quantize`, `fpq.dequantize`, `arith.truncf`
    and `arith.extf` to `rocdl.cvt.pk` ops, four elements at a time, where the
    chip has the format: gfx942 has f8E4M3FNUZ and f8E5M2FNUZ; gfx950, gfx1200
    and gfx1201 have f8E4M3FN and f8E5M2. What a value becomes depends on the
    type in the program alone: another format is left for
    `--fpq-expand-narrow-floats`.

    The hardware makes NaN of what is too large for e4m3. `fpq.quantize`
    saturates, so unless its range proves that nothing is too large,

    * a kernel sets FP16_OVFL in its mode register once, and finite values
      saturate, if the range or flags exclude infinities and the kernel computes
      nothing in f16, which that mode saturates too;
    * the value is clamped before the conversion otherwise.

    `arith.truncf` means `APFloat::convert`, as for `--fpq-narrow-floats-to-nvvm`.

    ```mlir
    %0 = fpq.quantize %arg0, %scale range<0.0, 1.0> : vector<4xf32>, f32 -> vector<4xf8E4M3FN>
    ==>
    ...
    %1 = llvm.mlir.poison : i32
    %2 = rocdl.cvt.pk.fp8.f32 %a, %b -> %1[false] : i32
    %3 = rocdl.cvt.pk.fp8.f32 %c, %d -> %2[true] : i32
    ...
    ```

    Left for `--fpq-expand-narrow-floats` are also casts from f64, which would be
    rounded twice, other rounding modes, and scalable vectors.
  }];
  let options = [
    Option<"chip", "chip", "::fpq::AMDChip", "::fpq::AMDChip::GFX942",
           "The GPU whose instructions are used",
           [{::llvm::cl::values(
               clEnumValN(::fpq::AMDChip::GFX942, "gfx942", "MI300"),
               clEnumValN(::fpq::AMDChip::GFX950, "gfx950", "MI350"),
               clEnumValN(::fpq::AMDChip::GFX1200, "gfx1200", "RX 9060"),
               clEnumValN(::fpq::AMDChip::GFX1201, "gfx1201", "RX 9070"))}]>,
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::LLVM::LLVMDialect",
    "::mlir::ROCDL::ROCDLDialect", "::mlir::vector::VectorDialect"
  ];
}

def NarrowFloatsToBytesPass : Pass<"fpq-narrow-floats-to-bytes"> {
  let summary = "Store narrow floats as i8";
  let description = [{
    Replaces every narrow float type by i8, and narrow constants by their codes,
    in functions, memrefs, vectors, tensors, globals and control flow. What is
    left of narrow floats after `--fpq-expand-narrow-floats` is data movement,
    which does not change.

    An element of fewer than 8 bits takes one byte, code in the low bits, as
    scalar and in a vector alike. Stock lowering of f4 and f6 does not agree
    with itself on that: it stores scalars as bytes and vectors packed.

    An arith op that computes on a narrow float is an error. Attributes of
    modules and of NVVM ops (`nvvm.convert`) are kept: they say what bytes mean.
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect"];
}

#endif // FPQ_CONVERSION_PASSES_TD
