//===- FPQOps.td - fpq operation definitions ---------------*- tablegen -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_IR_FPQOPS_TD
#define FPQ_IR_FPQOPS_TD

include "fpq/IR/FPQAttrs.td"
include "mlir/Interfaces/InferTypeOpInterface.td"
include "mlir/Interfaces/SideEffectInterfaces.td"

//===----------------------------------------------------------------------===//
// Type constraints
//===----------------------------------------------------------------------===//

def FPQ_WideFloat : Type<
    CPred<"::fpq::isWideFloatType($_self)">,
    "f16, bf16, f32 or f64 (a narrow float goes through fpq.dequantize)">;

def FPQ_NarrowFloat : Type<
    CPred<"::fpq::isQuantizedFloatType($_self)">,
    "narrow float (f8E4M3FN, f8E5M2, f8E4M3FNUZ, f8E5M2FNUZ, f8E4M3, f8E3M4, "
    "f8E4M3B11FNUZ, f6E2M3FN, f6E3M2FN or f4E2M1FN)",
    "::mlir::FloatType">;

class FPQ_ScalarVectorOrTensor<Type element> : AnyTypeOf<[
    element, VectorOfAnyRankOf<[element]>, RankedTensorOf<[element]>],
    "a scalar, vector or ranked tensor of " # element.summary>;

def FPQ_WideValue : FPQ_ScalarVectorOrTensor<FPQ_WideFloat>;
def FPQ_NarrowValue : FPQ_ScalarVectorOrTensor<FPQ_NarrowFloat>;
def FPQ_Scale : AnyTypeOf<[
    F32, VectorOfAnyRankOf<[F32]>, RankedTensorOf<[F32, F8E8M0FNU]>]>;

//===----------------------------------------------------------------------===//
// Observation
//===----------------------------------------------------------------------===//

def FPQ_SiteResource : Resource<"::fpq::SiteResource">;

class FPQ_Op<string mnemonic, list<Trait> traits = []>
    : Op<FPQ_Dialect, mnemonic, traits # [
        DeclareOpInterfaceMethods<ReifyRankedShapedTypeOpInterface,
                                  ["reifyResultShapes"]>]>;

def FPQ_ObserveOp : FPQ_Op<"observe", [
    SameOperandsAndResultType,
    MemoryEffects<[MemWrite<FPQ_SiteResource>]>]> {
  let summary = "Mark a value whose scale is to be decided";
  let description = [{
    The identity, with a site: a named place in the program that gets a scale.
    A pass that can prove the range of the value, or that reads calibration
    statistics, replaces the op by `fpq.dequantize(fpq.quantize(x, S), S)`;
    `--fpq-strip-observers` replaces it by its operand.

    The op writes to a resource of its own. Upstream passes therefore never
    erase, merge, move or speculate it, while unrelated memory effects may be
    reordered around it.

    `site` names the place in reports and statistics. Two ops may carry the
    same name (inlining and unrolling clone): they are one site, and the passes
    that read sites require their format, kind, granularity and element type to
    agree. `format` is the type to quantize to. `policy`, if present, overrides
    the scale policy of the pass that decides the scale.

    ```mlir
    %o = fpq.observe %x site("encoder.0.softmax.result") format(f8E4M3FN)
       : tensor<2x8x16x16xf32>
    %p = fpq.observe %y site("linear.rhs") format(f8E5M2) per_axis(1)
         kind(histogram) policy(pow2) : tensor<?x64xbf16>
    ```
  }];
  let arguments = (ins
    FPQ_WideValue:$input,
    StrAttr:$site,
    TypeAttrOf<FPQ_NarrowFloat>:$format,
    DefaultValuedAttr<FPQ_GranularityAttr,
                      "::fpq::GranularityAttr::get($_builder.getContext())">
      :$granularity,
    DefaultValuedAttr<FPQ_ObserverKindAttr, "::fpq::ObserverKind::MinMax">:$kind,
    OptionalAttr<FPQ_ScalePolicyAttr>:$policy
  );
  let results = (outs FPQ_WideValue:$result);
  let assemblyFormat = [{
    $input `site` `(` $site `)` `format` `(` $format `)`
    (custom<Granularity>($granularity)^)? (`kind` `(` custom<Kind>($kind)^ `)`)?
    (`policy` `(` custom<Policy>($policy)^ `)`)? attr-dict `:` type($input)
  }];
  let hasVerifier = 1;
}

//===----------------------------------------------------------------------===//
// Quantization
//===----------------------------------------------------------------------===//

// Both ops are elementwise mappable where their operands are scalars or have
// the shape of the result. The traits of that name cannot say so: they verify
// every form, and a scale per axis has another shape.
defvar FPQ_ElementwiseMappableDecl = [{
    /// Claims Elementwise, Scalarizable, Vectorizable and Tensorizable beside
    /// the traits of the op, for generic code that asks by name.
    static ::mlir::OperationName::HasTraitFn getHasTraitFn();
}];

def FPQ_QuantizeOp : FPQ_Op<"quantize", [Pure]> {
  let summary = "Scale, round once and saturate to a narrow float";
  let description = [{
    `q = sat(rne(x * scale))` for each element (S1, S2, S3): x is extended to
    f32 (f64 stays f64), multiplied by the f32 scale once, and rounded once, to
    nearest with ties to even, straight to the result format.

    * Magnitudes above the format's largest finite value, and infinities, give
      that value with the sign of x.
    * NaN gives the format's canonical NaN code whatever its sign, and the
      largest finite value in a format without NaN.
    * -0 keeps its sign where the format has -0.

    The scale is a scalar `f32` per tensor; its shape for other granularities
    is in `#fpq.granularity`. A vector may also take a vector of scales of its
    own shape. Scale and reciprocal are finite, positive, normal f32 numbers
    (S5); the verifier rejects a constant that is not.

    `site` keeps the name of the `fpq.observe` that the op comes from. `range`
    states what is proven about x and lets a lowering skip the sign, the clamp
    or both.

    ```mlir
    %q = fpq.quantize %x, %scale : tensor<4x8xf32>, f32 -> tensor<4x8xf8E4M3FN>
    %r = fpq.quantize %x, %scales per_axis(1)
       : tensor<4x8xf32>, tensor<8xf32> -> tensor<4x8xf8E4M3FN>
    %s = fpq.quantize %p, %c448 site("attention.softmax.result")
         range<0.0, 1.0> : tensor<4x8xf32>, f32 -> tensor<4x8xf8E4M3FN>
    ```
  }];
  let arguments = (ins
    FPQ_WideValue:$input,
    FPQ_Scale:$scale,
    DefaultValuedAttr<FPQ_GranularityAttr,
                      "::fpq::GranularityAttr::get($_builder.getContext())">
      :$granularity,
    OptionalAttr<StrAttr>:$site,
    OptionalAttr<FPQ_RangeAttr>:$range
  );
  let results = (outs FPQ_NarrowValue:$result);
  let assemblyFormat = [{
    $input `,` $scale (custom<Granularity>($granularity)^)?
    (`site` `(` $site^ `)`)? (`range` `` $range^)? attr-dict
    `:` type($input) `,` type($scale) `->` type($result)
  }];
  let extraClassDeclaration = FPQ_ElementwiseMappableDecl;
  let hasVerifier = 1;
  let hasFolder = 1;
  let hasCanonicalizer = 1;
}

def FPQ_DequantizeOp : FPQ_Op<"dequantize", [
    Pure, InferTypeOpAdaptorWithIsCompatible]> {
  let summary = "Extend a narrow float and divide by the scale";
  let description = [{
    `y = ext(q) * r` with `r = 1 / scale` rounded once to f32 (S4). The product
    is computed in f32 (in f64 for an f64 result) and rounded once, to nearest
    with ties to even, to the result type. For a scale that is not a constant
    the lowering divides once for each element of the scale.

    The inferred result type is f32 in the shape of q; f16, bf16 and f64 are
    accepted too.

    ```mlir
    %y = fpq.dequantize %q, %scale : tensor<4x8xf8E4M3FN>, f32 -> tensor<4x8xf32>
    ```
  }];
  let arguments = (ins
    FPQ_NarrowValue:$input,
    FPQ_Scale:$scale,
    DefaultValuedAttr<FPQ_GranularityAttr,
                      "::fpq::GranularityAttr::get($_builder.getContext())">
      :$granularity
  );
  let results = (outs FPQ_WideValue:$result);
  let assemblyFormat = [{
    $input `,` $scale (custom<Granularity>($granularity)^)? attr-dict
    `:` type($input) `,` type($scale) `->` type($result)
  }];
  let extraClassDeclaration = FPQ_ElementwiseMappableDecl;
  let hasVerifier = 1;
  let hasFolder = 1;
  let hasCanonicalizer = 1;
}

#endif // FPQ_IR_FPQOPS_TD
