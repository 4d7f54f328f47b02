//===- Passes.td - fpq transformation passes ---------------*- tablegen -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_TRANSFORMS_PASSES_TD
#define FPQ_TRANSFORMS_PASSES_TD

include "mlir/Pass/PassBase.td"

//===----------------------------------------------------------------------===//
// Models
//===----------------------------------------------------------------------===//

def RaiseSoftmaxPass : Pass<"fpq-raise-softmax"> {
  let summary = "Find softmax spelled in several ops, as frontends emit it";
  let description = [{
    Replaces `exp(x - max(x)) / sum(exp(x - max(x)))` along one dimension of x
    by `linalg.softmax`, so that its sites are found and their scale is known
    without calibration. Run it before `--fpq-insert-observers`.

    ```mlir
    // torch-mlir; the bodies are left out here
    %max:2 = linalg.generic ... ins(%x) outs(%lowest, %indices) // maximumf
    %column = tensor.expand_shape %max#0 [[0, 1]] ...
    %less = linalg.generic ... ins(%x, %column)                 // subf
    %exp = linalg.generic ... ins(%less)                        // exp
    %sum = linalg.generic ... ins(%exp) outs(%zeros)            // addf
    %softmax = linalg.generic ... ins(%exp, %sum)               // divf
    ==>
    %softmax = linalg.softmax dimension(1) ins(%x) outs(%empty)
    ```

    What computes each element decides, not which ops it is spread over:
    generics, `linalg.reduce`, named and whole-tensor elementwise ops, fused or
    apart, kept and broadcast dimensions, casts between them.

    Accepted are maximumf and maxnumf from -inf or the lowest value (maxnumf
    from NaN too) with any number of guards `maximum(-inf, max)`; exp, or exp2
    with a factor log2(e); a sum from 0 or -0; division, or multiplication by
    `1.0 / sum`; operands in either order; any one dimension, static or not;
    masked values left out of the sum, where they are -inf in x.

    Refused, each with a missed remark that says why, are a sum or maximum over
    several dimensions, over different ones, from another value or of other
    values than the dividend's; a missing maximum; log-softmax; and parts that
    are used elsewhere too.

    Where f16 or bf16 is involved the softmax is computed in f32 between casts,
    where f64 is, in f64 (S9). A select that replaces fully masked rows by 0 is
    left around it. docs/RaiseSoftmax.md has the details.
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::linalg::LinalgDialect",
    "::mlir::tensor::TensorDialect"
  ];
}

//===----------------------------------------------------------------------===//
// Sites
//===----------------------------------------------------------------------===//

def InsertObserversPass : Pass<"fpq-insert-observers"> {
  let summary = "Mark the values to quantize with fpq.observe";
  let description = [{
    Puts an observer on the results of softmax ops, and on the operands of linalg
    contractions (matmul, batch_matmul, a linalg.generic that is one) and
    convolutions.

    A site is named `<symbol>.<name>.<lhs|rhs|result>`: the symbol of the
    enclosing function, the name location of the op or else its kind, and which
    of its values is meant. Equal names within one function are numbered in
    program order. Names that exist are kept, so that a second run adds nothing.

    A value that is observed or dequantized already, directly or through
    reshapes, transposes, slices, broadcasts and casts, is left alone; a
    remark says so. So are values that are not f16, bf16, f32 or f64.

    `ops` takes `softmax`, `matmul` (every contraction), `conv`, and full op
    names; an op of another kind is observed at its results. `include` and
    `exclude` are globs over site names. A pattern that matches no site is
    reported with the nearest names, when the pass runs on a top-level op.

    ```mlir
    %0 = linalg.softmax dimension(1) ins(%arg0 : tensor<4x8xf32>) outs(%arg1 : tensor<4x8xf32>) -> tensor<4x8xf32>
    return %0 : tensor<4x8xf32>
    ```
    ==>
    ```mlir
    %0 = linalg.softmax dimension(1) ins(%arg0 : tensor<4x8xf32>) outs(%arg1 : tensor<4x8xf32>) -> tensor<4x8xf32>
    %1 = fpq.observe %0 site("f.softmax.result") format(f8E4M3FN) : tensor<4x8xf32>
    return %1 : tensor<4x8xf32>
    ```
  }];
  let dependentDialects = ["::fpq::FPQDialect"];
  let options = [
    Option<"format", "format", "std::string", "\"f8E4M3FN\"",
           "Narrow float type to quantize to">,
    Option<"granularity", "granularity", "std::string", "\"per_tensor\"",
           "per_tensor, per_axis(i), per_block(b0,b1,...) or mx(i)">,
    Option<"kind", "kind", "::fpq::ObserverKind",
           "::fpq::ObserverKind::MinMax", "Statistic that the sites keep", [{
             ::llvm::cl::values(
               clEnumValN(::fpq::ObserverKind::MinMax, "min_max",
                          "smallest and largest value"),
               clEnumValN(::fpq::ObserverKind::MovingAverage, "moving_average",
                          "exponential moving average of them"),
               clEnumValN(::fpq::ObserverKind::Histogram, "histogram",
                          "histogram of absolute values"))
           }]>,
    ListOption<"ops", "ops", "std::string",
               "softmax, matmul, conv or full op names; the first three if "
               "empty">,
    Option<"outputs", "outputs", "bool", "false",
           "Observe the results of matmul and conv too">,
    ListOption<"include", "include", "std::string",
               "Globs of the site names to observe; all if empty">,
    ListOption<"exclude", "exclude", "std::string",
               "Globs of the site names not to observe">
  ];
}

def FoldSoftmaxObserversPass : Pass<"fpq-fold-softmax-observers"> {
  let summary = "Give softmax sites their scale without calibration";
  let description = [{
    The result of a softmax lies in [0, 1], so the scale of an observer on it is
    known: the largest finite value of its format, 448 for `f8E4M3FN`. The
    observer becomes `fpq.dequantize(fpq.quantize(x, S), S)`. The value may
    reach the observer through reshape, transpose, slice, broadcast, extf and
    truncf.

    `scale-policy` chooses S: `fp-max`, `pow2` (the largest power of two not
    above it, 256), or a number. A number at which 1 would saturate is an
    error. A policy on the observer itself goes first.

    Since one bound holds for all elements, a site per axis or block gets the
    one scalar scale. An `mx` site is left: its scales are f8E8M0FNU by
    definition. A remark for each site says what was folded, or why not.

    ```mlir
    %1 = fpq.observe %0 site("f.softmax.result") format(f8E4M3FN) : tensor<4x8xf32>
    ```
    ==>
    ```mlir
    %cst = arith.constant 4.480000e+02 : f32
    %1 = fpq.quantize %0, %cst site("f.softmax.result") range<0.000000e+00, 1.000000e+00> : tensor<4x8xf32>, f32 -> tensor<4x8xf8E4M3FN>
    %2 = fpq.dequantize %1, %cst : tensor<4x8xf8E4M3FN>, f32 -> tensor<4x8xf32>
    ```
  }];
  let dependentDialects = ["::fpq::FPQDialect", "::mlir::arith::ArithDialect"];
  let options = [
    Option<"scalePolicy", "scale-policy", "std::string", "\"fp-max\"",
           "fp-max, pow2 or a number">
  ];
}

def FoldBoundedObserversPass : Pass<"fpq-fold-bounded-observers"> {
  let summary = "Give sites with a proven range their scale without calibration";
  let description = [{
    Float range analysis proves an interval for many values: sigmoid, tanh,
    clamps, relu6, softmax, the gate of hard-swish, what is computed from them,
    and constants (`docs/RangeAnalysis.md`). An observer of a value with a proven
    |x| <= B becomes `fpq.dequantize(fpq.quantize(x, S), S)`, with the scale that
    the policy gives to B: the largest finite value of the format over B for
    `fp-max`. The `range` of the quantize states the proof, unless it depends on
    how another observer in front rounds.

    A bound may be proven and useless: logits that are clamped to 1e4 are not
    near it. `max-bound` leaves a site with a larger B to calibration. A float
    format loses one binade of its small values for each factor of two by which B
    is too large, and no precision elsewhere. The default, 16, is above the
    bounds that are usual ranges (1 for gates and probabilities, 6 for relu6)
    and costs 4 of the 18 binades of `f8E4M3FN` if the values only reach 1.

    `scale-policy`, sites per axis or block and `mx` sites are as in
    `--fpq-fold-softmax-observers`, which is this pass restricted to softmax. A
    remark for each site says what was folded, by which proof, or why not.

    ```mlir
    %0 = math.tanh %arg0 : tensor<4xf32>
    %1 = fpq.observe %0 site("gate") format(f8E4M3FN) : tensor<4xf32>
    ```
    ==>
    ```mlir
    %cst = arith.constant 4.480000e+02 : f32
    %0 = math.tanh %arg0 : tensor<4xf32>
    %1 = fpq.quantize %0, %cst site("gate") range<-1.000000e+00, 1.000000e+00> : tensor<4xf32>, f32 -> tensor<4xf8E4M3FN>
    %2 = fpq.dequantize %1, %cst : tensor<4xf8E4M3FN>, f32 -> tensor<4xf32>
    ```
  }];
  let dependentDialects = ["::fpq::FPQDialect", "::mlir::arith::ArithDialect"];
  let options = [
    Option<"scalePolicy", "scale-policy", "std::string", "\"fp-max\"",
           "fp-max, pow2 or a number">,
    Option<"maxBound", "max-bound", "double", "16.0",
           "Largest bound that is worth a scale; sites with a larger one are "
           "left to calibration">
  ];
}

def QuantizeWeightsPass : Pass<"fpq-quantize-weights"> {
  let summary = "Turn constants that are observed into narrow constants";
  let description = [{
    An `fpq.observe` of a constant, dense or a resource, moved or not, needs no
    calibration: its values are there. It becomes an f8 constant and
    `fpq.dequantize` with constant scales; what moved the constant moves the
    result. An `fpq.quantize` of a constant at a constant scale becomes an f8
    constant. Codes are those of `fpq.quantize` on the constant, bit for bit.

    `granularity` is `per_channel` or `per_tensor`. A channel is an index of the
    last dimension of the result that only the constant has: a column of a
    matmul, an output channel of a convolution; without one, of the last
    dimension that both operands have, as in a depthwise convolution. Where the
    ops that read the site differ in it, or a reshape hides it, and on a site
    with another reader, there is one scale. A site with an axis of its own has
    the scales along that; one that is `per_block` or `mx` is left.

    The scale of a channel is what `scale-policy` (`fp-max`, `pow2` or a number),
    or else the policy of the site, gives to its largest magnitude. A channel of
    zeros has scale 1, and one that would need a larger scale than 2^126 has
    2^126. `weight-format` replaces the format of the sites, so that weights and
    activations may have different ones.

    NaN or infinity in weights, a resource without data or with too much or
    little of it, and a number that saturates are errors. Sites that are left
    have a missed remark that says why.

    Run it in front of `--fpq-fold-bounded-observers`, which gives a constant
    one scale for all channels. A constant that is read elsewhere too stays as it
    is there. MLIR keeps the data of resources that nothing refers to. With
    `release` it is freed one constant at a time, which is wrong where another
    module of the context has the same resource.

    ```mlir
    func.func @f(%arg0: tensor<2x3xf32>, %arg1: tensor<2x2xf32>) -> tensor<2x2xf32> {
      %cst = arith.constant dense<[[1.0, 0.25], [-2.0, 0.5], [0.5, -4.0]]> : tensor<3x2xf32>
      %0 = fpq.observe %cst site("w") format(f8E4M3FN) : tensor<3x2xf32>
      %1 = linalg.matmul ins(%arg0, %0 : tensor<2x3xf32>, tensor<3x2xf32>) outs(%arg1 : tensor<2x2xf32>) -> tensor<2x2xf32>
    ```
    ==>
    ```mlir
    func.func @f(%arg0: tensor<2x3xf32>, %arg1: tensor<2x2xf32>) -> tensor<2x2xf32> {
      %cst = arith.constant dense<[[2.240000e+02, 2.800000e+01], [-4.480000e+02, 5.600000e+01], [1.120000e+02, -4.480000e+02]]> : tensor<3x2xf8E4M3FN>
      %cst_0 = arith.constant dense<[2.240000e+02, 1.120000e+02]> : tensor<2xf32>
      %0 = fpq.dequantize %cst, %cst_0 per_axis(1) : tensor<3x2xf8E4M3FN>, tensor<2xf32> -> tensor<3x2xf32>
      %1 = linalg.matmul ins(%arg0, %0 : tensor<2x3xf32>, tensor<3x2xf32>) outs(%arg1 : tensor<2x2xf32>) -> tensor<2x2xf32>
    ```
  }];
  let dependentDialects = [
    "::fpq::FPQDialect", "::mlir::arith::ArithDialect",
    "::mlir::linalg::LinalgDialect", "::mlir::tensor::TensorDialect"
  ];
  let options = [
    Option<"weightFormat", "weight-format", "std::string", "",
           "Narrow float type of the weights; that of each site if empty">,
    Option<"scalePolicy", "scale-policy", "std::string", "\"fp-max\"",
           "fp-max, pow2 or a number">,
    Option<"granularity", "granularity", "::fpq::WeightGranularity",
           "::fpq::WeightGranularity::PerChannel", "Which weights share a scale",
           [{
             ::llvm::cl::values(
               clEnumValN(::fpq::WeightGranularity::PerChannel, "per_channel",
                          "those of a channel of the result"),
               clEnumValN(::fpq::WeightGranularity::PerTensor, "per_tensor",
                          "all of a constant"))
           }]>,
    Option<"release", "release", "bool", "false",
           "Free the data of resources that nothing under the root refers to "
           "any more">
  ];
}

def InstrumentObserversPass : Pass<"fpq-instrument-observers"> {
  let summary = "Make the program measure its sites as it runs";
  let description = [{
    Replaces every `fpq.observe` by a call into the calibration runtime
    (`fpq/Runtime/CalibrationRuntime.h`) with the name of the site, the statistic
    that it keeps, its granularity and the value, and by its operand. What runs
    then computes what the program without observers does. `fpq-calibrate` does
    both in one step; else `mlir-runner` with `libfpq_runtime.so` and
    `FPQ_STATISTICS=stats.json` in the environment leaves the statistics there
    when it ends. Sites that are folded first are not measured.

    The pass belongs before bufferization. The function that is called takes an
    unranked tensor that it only reads, so no tensor is copied, and
    `--one-shot-bufferize=bufferize-function-boundaries`, as in
    `--fpq-to-llvm`, makes it an unranked memref.

    The pass declares functions and globals, so it runs on a module. A site in
    device code, one on a scalable vector, and one that stands on values of
    different ranks are errors.

    ```mlir
    func.func @f(%x: tensor<?x8xf32>) -> tensor<?x8xf32> {
      %0 = fpq.observe %x site("f.x") format(f8E4M3FN) : tensor<?x8xf32>
      return %0 : tensor<?x8xf32>
    }
    ```
    ==>
    ```mlir
    func.func private @fpq_observe_f32(!llvm.ptr, !llvm.ptr, !llvm.ptr, tensor<*xf32> {bufferization.access = "read"})
    llvm.mlir.global private constant @fpq_text("f.x\00") {addr_space = 0 : i32}
    llvm.mlir.global private constant @fpq_text_0("min_max\00") {addr_space = 0 : i32}
    llvm.mlir.global private constant @fpq_text_1("per_tensor\00") {addr_space = 0 : i32}
    func.func @f(%x: tensor<?x8xf32>) -> tensor<?x8xf32> {
      %site = llvm.mlir.addressof @fpq_text : !llvm.ptr
      %observer = llvm.mlir.addressof @fpq_text_0 : !llvm.ptr
      %granularity = llvm.mlir.addressof @fpq_text_1 : !llvm.ptr
      %cast = tensor.cast %x : tensor<?x8xf32> to tensor<*xf32>
      call @fpq_observe_f32(%site, %observer, %granularity, %cast) : (!llvm.ptr, !llvm.ptr, !llvm.ptr, tensor<*xf32>) -> ()
      return %x : tensor<?x8xf32>
    }
    ```
  }];
  let dependentDialects = [
    "::mlir::func::FuncDialect", "::mlir::LLVM::LLVMDialect",
    "::mlir::tensor::TensorDialect", "::mlir::vector::VectorDialect"
  ];
}

def ApplyCalibrationPass : Pass<"fpq-apply-calibration"> {
  let summary = "Give sites their scale from calibration statistics";
  let description = [{
    Each `fpq.observe` becomes `fpq.dequantize(fpq.quantize(x, S), S)` with the
    constant scale that the policy gives to what the file `stats` says of its
    site (`docs/Calibration.md` has the format). Entries match by name; the
    element type, the rank and the granularity must fit. A site per tensor takes
    an entry of any granularity and has the largest of its ranges; other
    granularities must be the same, and so must the number of groups along each
    dimension. Entries that no site has are ignored; a remark counts them.

    `scale-policy` is as in `--fpq-fold-softmax-observers`, and a policy on the
    observer goes first. Under a number, values beyond the range of the format
    saturate. Scales of an `mx` site are powers of two under each policy. A
    scale that an entry states is taken as it is. Where all values were 0 the
    scale is 1, and a scale that S5 does not allow becomes the nearest that it
    does.

    The range is the largest magnitude. For entries with a histogram
    `calibration-method` may choose a smaller one for each group, beyond which
    values saturate: `percentile`, which that share of the finite values does not
    exceed, `mse`, whose scale has the least mean squared error, or `entropy`,
    with the least relative entropy.

    A site that is missing, or that never ran, is an error. With `allow-missing`
    it is a warning, and the observer stays. Without `stats` every site is an
    error.

    ```mlir
    %1 = fpq.observe %0 site("f.x") format(f8E4M3FN) : tensor<4x8xf32>
    ```
    ==>
    ```mlir
    %cst = arith.constant 7.466666e+01 : f32
    %1 = fpq.quantize %0, %cst site("f.x") : tensor<4x8xf32>, f32 -> tensor<4x8xf8E4M3FN>
    %2 = fpq.dequantize %1, %cst : tensor<4x8xf8E4M3FN>, f32 -> tensor<4x8xf32>
    ```
  }];
  let dependentDialects = [
    "::fpq::FPQDialect", "::mlir::arith::ArithDialect",
    "::mlir::tensor::TensorDialect"
  ];
  let options = [
    Option<"stats", "stats", "std::string", "\"\"",
           "File of statistics, as fpq-calibrate writes it">,
    Option<"scalePolicy", "scale-policy", "std::string", "\"fp-max\"",
           "fp-max, pow2 or a number">,
    Option<"calibrationMethod", "calibration-method", "std::string", "\"max\"",
           "What a range is in a histogram: max, percentile, mse or entropy">,
    Option<"percentile", "percentile", "double", "99.99",
           "Share of the values, in percent, for calibration-method=percentile">,
    Option<"allowMissing", "allow-missing", "bool", "false",
           "Leave a site that the file does not know, and warn">
  ];
}

def FuseMatmulPass : Pass<"fpq-fuse-matmul"> {
  let summary = "Multiply narrow operands, and rescale the result once";
  let description = [{
    A contraction or convolution of two dequantized operands multiplies what is
    quantized instead, accumulates in f32 and multiplies each sum by the product
    of the reciprocals of the scales. Weights and activations then stay bytes in
    memory, and hardware with f8 multiplication can use it. In exact arithmetic
    the result is the same; in f32 it is rounded at other places.

    A scale may be per tensor, or along dimensions that the result has: the
    columns of the weights of a matmul, the output channels of a convolution.
    Reshapes, transposes, slices, broadcasts and casts between dequantize and
    contraction move to the narrow value. The formats of the operands may differ.
    An init that is not zero is added after the rescaling. A result in f16 or
    bf16 is rounded once, at the end.

    Left, with a missed remark that says why, are scales along the reduction or
    a dimension that a window moves over, scales of blocks, contractions in f64,
    products of reciprocals that are no normal f32 and those with one operand
    that is not dequantized. Scales that are computed have to have normal
    products.

    ```mlir
    %0 = fpq.dequantize %a, %sa : tensor<4x8xf8E4M3FN>, f32 -> tensor<4x8xf32>
    %1 = fpq.dequantize %b, %sb per_axis(1) : tensor<8x2xf8E5M2>, tensor<2xf32> -> tensor<8x2xf32>
    %2 = linalg.matmul ins(%0, %1 : tensor<4x8xf32>, tensor<8x2xf32>) outs(%zeros : tensor<4x2xf32>) -> tensor<4x2xf32>
    ==>
    %0 = linalg.matmul ins(%a, %b : tensor<4x8xf8E4M3FN>, tensor<8x2xf8E5M2>) outs(%zeros : tensor<4x2xf32>) -> tensor<4x2xf32>
    %1 = linalg.generic ... ins(%0, %inverses : tensor<4x2xf32>, tensor<2xf32>) { // mulf }
    ```
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::linalg::LinalgDialect",
    "::mlir::tensor::TensorDialect"
  ];
}

def PrintSitesPass : Pass<"fpq-print-sites"> {
  let summary = "List every site with its range, scale and format";
  let description = [{
    For each `fpq.observe`, and each `fpq.quantize` with a site: its name, the
    location, the format, the range of the values, how that is known, the scale
    and its reciprocal (`scale_inv`).

    The range is `proven` where float range analysis bounds the value or the
    `fpq.quantize` states a range; the report then names the op that the value
    comes from. A site with a scale and without a bound is `calibrated`, one with
    neither is `unknown`. A scale that is computed at run time is not shown. Ops
    with one site name have a line each: what is proven may differ.

    `format` is `text`, a table, or `json`, an array of objects in which unknown
    entries are null. Where a granularity asks for several scales, the table has
    the smallest and the largest of them and the array has all.

    The report goes to standard output, before what fpq-opt prints there itself,
    or to the file that `output` names. Run on each function
    (`builtin.module(func.func(...))`) the pass prints a report for each, whole
    but in any order, and takes no file.
  }];
  let options = [
    Option<"format", "format", "::fpq::ReportFormat",
           "::fpq::ReportFormat::Text", "text or json", [{
             ::llvm::cl::values(
               clEnumValN(::fpq::ReportFormat::Text, "text", "a table"),
               clEnumValN(::fpq::ReportFormat::JSON, "json",
                          "an array of objects"))
           }]>,
    Option<"output", "output", "std::string", "\"-\"",
           "File to write; - is standard output">
  ];
}

def StripObserversPass : Pass<"fpq-strip-observers"> {
  let summary = "Replace every fpq.observe by its operand";
  let description = [{
    Gives up on the sites that have no scale yet: their values stay in the type
    they have.
  }];
}

def VerifyObserversResolvedPass : Pass<"fpq-verify-observers-resolved"> {
  let summary = "Fail if an fpq.observe is left";
  let description = [{
    An observer has no run-time meaning, so a lowering starts with this check.
    Each error names the site and the ways to resolve it.
  }];
}

//===----------------------------------------------------------------------===//
// Steps of the CPU pipeline
//===----------------------------------------------------------------------===//

def WidenSoftmaxPass : Pass<"fpq-widen-softmax"> {
  let summary = "Compute a narrow linalg.softmax in f32";
  let description = [{
    A `linalg.softmax` on f16 or bf16 decomposes to a sum in that type, which
    stalls: 1024 equal bf16 logits give 1/256. It becomes an extension, an f32
    softmax and a truncation (S9).

    ```mlir
    %0 = linalg.softmax dimension(1) ins(%arg0 : tensor<4x8xbf16>) outs(%arg1 : tensor<4x8xbf16>) -> tensor<4x8xbf16>
    ```
    ==>
    ```mlir
    %0 = arith.extf %arg0 : tensor<4x8xbf16> to tensor<4x8xf32>
    %1 = tensor.empty() : tensor<4x8xf32>
    %2 = linalg.softmax dimension(1) ins(%0 : tensor<4x8xf32>) outs(%1 : tensor<4x8xf32>) -> tensor<4x8xf32>
    %3 = arith.truncf %2 : tensor<4x8xf32> to tensor<4x8xbf16>
    ```
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::linalg::LinalgDialect",
    "::mlir::tensor::TensorDialect"
  ];
}

def VectorizeSoftmaxPass : Pass<"fpq-vectorize-softmax"> {
  let summary = "Compute softmax and the elementwise ops around it row by row";
  let description = [{
    Replaces an f32 `linalg.softmax`, the elementwise linalg ops that nothing
    but its input needs (scale, mask, extension) and those that follow it
    (quantize, truncation) by one `scf.forall` over rows, on tensors. In it are
    three sweeps over the row in vectors: maximum; exp and sum; quotient and
    what follows, stored. No tensor lies between them: the exponentials of a
    row stay on the stack if they take at most `max-stack-bytes`, and are
    computed again if not. `--convert-elementwise-to-linalg` and
    `--convert-fpq-to-linalg` go first.

    An iteration takes `vector-width` times `unroll` elements, then
    `vector-width`; what is left of the row is one masked iteration, or,
    without `mask-tail`, scalar. Where the softmax is not along the innermost
    dimension, the lanes of a vector are rows side by side.

    A quantized row is tested for NaN once, by its sum, so that its elements
    need no test; `nnan` on the division says so. `math.exp` carries
    `fpq.operand_range`, as its operand is never positive. Unless `exact-scale`
    is set, the quotient that is quantized may be computed by a reciprocal, and
    the scale folded into it: `arcp` and `reassoc` on the division allow
    `--fpq-fold-scale-into-divisor` that. With `approximate-exp`, `afn` on the
    exp of a row that is quantized allows `--fpq-expand-exp` a shorter one.

    An elementwise op is left outside if a vector of its operand is not
    contiguous in memory, or if its result is read elsewhere too. A softmax that
    is left as it is gets a missed remark with the reason.

    ```mlir
    %0 = linalg.softmax dimension(1) ins(%arg0 : tensor<8x64xf32>) outs(%arg1 : tensor<8x64xf32>) -> tensor<8x64xf32>
    ```
    ==>
    ```mlir
    %0 = scf.forall (%row) in (8) shared_outs(%out = %arg1) -> (tensor<8x64xf32>) {
      %slice = tensor.extract_slice %out[%row, 0] [1, 64] [1, 1] : tensor<8x64xf32> to tensor<64xf32>
      %exps = memref.alloca() {alignment = 64 : i64} : memref<64xf32>
      %max = scf.for ...
      %sum = scf.for ...  // stores to %exps
      %result = scf.for ... // loads from it
      scf.forall.in_parallel {
        tensor.parallel_insert_slice %result into %out[%row, 0] [1, 64] [1, 1] : tensor<64xf32> into tensor<8x64xf32>
      }
    }
    ```
  }];
  let dependentDialects = [
    "::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect",
    "::mlir::math::MathDialect", "::mlir::memref::MemRefDialect",
    "::mlir::scf::SCFDialect", "::mlir::tensor::TensorDialect",
    "::mlir::vector::VectorDialect", "::fpq::FPQDialect"
  ];
  let options = [
    Option<"vectorWidth", "vector-width", "unsigned", "16",
           "Lanes of an f32 register of the target">,
    Option<"unroll", "unroll", "unsigned", "4",
           "Registers that an iteration fills">,
    Option<"maskTail", "mask-tail", "bool", "true",
           "Take the last elements of a row by a masked iteration">,
    Option<"maxStackBytes", "max-stack-bytes", "int64_t", "16384",
           "Stack that the exponentials of a row may take">,
    Option<"exactScale", "exact-scale", "bool", "false",
           "Divide each element, then multiply by the scale">,
    Option<"approximateExp", "approximate-exp", "bool", "false",
           "Let exp be as inexact as a quantized result allows">
  ];
}

def FoldScaleIntoDivisorPass : Pass<"fpq-fold-scale-into-divisor"> {
  let summary = "Replace x / d * scale by x * (scale / d)";
  let description = [{
    Where a scalar or vector `fpq.quantize` takes a quotient whose fast-math
    flags `arcp` and `reassoc` allow it, one division of the scale by the
    divisor takes the place of a division for each element, and leaves the loop
    over the elements with the next hoisting. The quotient is then rounded three
    times instead of twice.

    ```mlir
    %c448 = arith.constant 4.480000e+02 : f32
    %d = vector.broadcast %arg1 : f32 to vector<16xf32>
    %p = arith.divf %arg0, %d fastmath<arcp,reassoc> : vector<16xf32>
    %q = fpq.quantize %p, %c448 range<0.000000e+00, 1.000000e+00> : vector<16xf32>, f32 -> vector<16xf8E4M3FN>
    ```
    ==>
    ```mlir
    %c448 = arith.constant 4.480000e+02 : f32
    %c1 = arith.constant 1.000000e+00 : f32
    %k = arith.divf %c448, %arg1 : f32
    %factor = vector.broadcast %k : f32 to vector<16xf32>
    %p = arith.mulf %arg0, %factor : vector<16xf32>
    %q = fpq.quantize %p, %c1 range<0.000000e+00, 4.480001068115234375E+2> : vector<16xf32>, f32 -> vector<16xf8E4M3FN>
    ```
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::vector::VectorDialect"
  ];
}

def ExpandExpPass : Pass<"fpq-expand-exp"> {
  let summary = "Expand math.exp on f32 vectors into arithmetic";
  let description = [{
    Range reduction by multiples of ln(2) and a polynomial, without a table,
    branch or library call. The error is at most 2 ulp for every operand,
    subnormal results included; NaN, infinities, overflow and underflow are
    those of exp.

    Where `fpq.operand_range` says that the operand is never positive, the
    expansion is shorter, and a result below 2^-126.5 is 0. `afn` allows a
    polynomial with a relative error of 1.3e-4, which is enough for a result
    that is rounded to f8.

    `fma` says that the target has a fused multiply-add; without it the products
    are rounded. (`math.fma` is a library call for each element on a target
    without.)

    ```mlir
    %0 = math.exp %arg0 {fpq.operand_range = #fpq.range<0xFFF0000000000000, 0.000000e+00>} : vector<16xf32>
    ```
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::math::MathDialect"
  ];
  let options = [
    Option<"fma", "fma", "bool", "true",
           "The target has a fused multiply-add">
  ];
}

def LowerForallPass : Pass<"fpq-lower-forall"> {
  let summary = "Lower scf.forall on buffers to loops";
  let description = [{
    Turns each `scf.forall` into `scf.for`. A `memref.alloca` of its body, which
    is a scope of its own, moves to the entry of the scope around the loop.

    With `parallel`, an outermost `scf.forall` becomes `scf.parallel` where the
    buffers that it writes have at least `min-parallel-work` elements, and
    `scf.for` where not: to wake threads costs more than a small loop.
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::memref::MemRefDialect",
    "::mlir::scf::SCFDialect"
  ];
  let options = [
    Option<"parallel", "parallel", "bool", "false",
           "Make large loops parallel">,
    Option<"minParallelWork", "min-parallel-work", "int64_t", "65536",
           "Written elements that make a loop large">
  ];
}

def HoistStackBuffersPass : Pass<"fpq-hoist-stack-buffers"> {
  let summary = "Move memref.alloca out of loops";
  let description = [{
    Moves each `memref.alloca` of a static size to the entry of the function or
    parallel region around it, out of sequential loops and
    `memref.alloca_scope`. `--convert-scf-to-openmp` puts such a scope around
    each iteration; without a buffer in it, it can be folded away, and one
    thread uses one buffer for all of its iterations.
  }];
  let dependentDialects = ["::mlir::memref::MemRefDialect"];
}

def ReadBoolsAsBytesPass : Pass<"fpq-read-bools-as-bytes"> {
  let summary = "Read vectors of i1 as bytes";
  let description = [{
    An i1 in memory is a byte where scalars are stored, but stock lowering loads
    a vector of them packed. A `vector.transfer_read` of i1 from a memref reads
    i8 instead, of which the low bit counts. The cast of the memref goes away
    when it is lowered to LLVM, where both types are the same.
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::vector::VectorDialect"
  ];
}

def DecomposeSoftmaxPass : Pass<"fpq-decompose-softmax"> {
  let summary = "Decompose linalg.softmax into linalg.generic ops";
  let description = [{
    Applies upstream's decomposition (maximum, subtract and exp, sum, divide),
    which upstream offers as a transform op only.
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::linalg::LinalgDialect",
    "::mlir::math::MathDialect", "::mlir::tensor::TensorDialect"
  ];
}

def AssertRangesPass : Pass<"fpq-assert-ranges"> {
  let summary = "Check the ranges that fpq.quantize states at run time";
  let description = [{
    For debugging: puts a `cf.assert` in front of each scalar or vector
    `fpq.quantize` with a `range`, which aborts with the name of the site if a
    value that is not NaN lies outside. Tensor forms are checked after
    `--convert-fpq-to-linalg`.
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::cf::ControlFlowDialect",
    "::mlir::vector::VectorDialect"
  ];
}

def PrivatizeInitsPass : Pass<"fpq-privatize-inits"> {
  let summary = "Give every op an init tensor of its own";
  let description = [{
    CSE makes ops share one `tensor.empty` or `linalg.fill` as their init.
    Bufferization then copies to tell their results apart, and its analysis
    takes time that is cubic in the number of ops that share. Each such init is
    cloned in front of its user.

    ```mlir
    %0 = tensor.empty() : tensor<4xf32>
    %1 = linalg.exp ins(%arg0 : tensor<4xf32>) outs(%0 : tensor<4xf32>) -> tensor<4xf32>
    %2 = linalg.exp ins(%arg1 : tensor<4xf32>) outs(%0 : tensor<4xf32>) -> tensor<4xf32>
    ```
    ==>
    ```mlir
    %0 = tensor.empty() : tensor<4xf32>
    %1 = tensor.empty() : tensor<4xf32>
    %2 = linalg.exp ins(%arg0 : tensor<4xf32>) outs(%1 : tensor<4xf32>) -> tensor<4xf32>
    %3 = linalg.exp ins(%arg1 : tensor<4xf32>) outs(%0 : tensor<4xf32>) -> tensor<4xf32>
    ```
  }];
  let dependentDialects = [
    "::mlir::linalg::LinalgDialect", "::mlir::tensor::TensorDialect"
  ];
}

def ProtectArgumentsPass : Pass<"fpq-protect-arguments"> {
  let summary = "Keep public functions from writing into their arguments";
  let description = [{
    A tensor is a value, but bufferization computes in the buffer of an argument
    where it can: the caller would find its inputs overwritten. Sets
    `bufferization.writable = false` on the tensor arguments of public
    functions. An argument that says `true` itself keeps that, and private
    functions are left to the analysis, which sees their calls.
  }];
  let dependentDialects = ["::mlir::bufferization::BufferizationDialect"];
}

def DeallocateBuffersPass : Pass<"fpq-deallocate-buffers"> {
  let summary = "Free buffers after their last use, in linear time";
  let description = [{
    For functions whose allocations do not leave the block they are made in
    except as results of the function, inserts `memref.dealloc` after the last
    use. Any other function goes through upstream's ownership-based
    deallocation, whose simplification is quadratic in the allocations of a
    block.

    A result that may share its buffer with another result is copied first,
    since the caller frees each. So is a result, or an operand of a call, that is
    a view with strides of its own cast to a row-major buffer.
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::bufferization::BufferizationDialect",
    "::mlir::func::FuncDialect", "::mlir::memref::MemRefDialect",
    "::mlir::scf::SCFDialect"
  ];
}

def VectorizeContractionsPass : Pass<"fpq-vectorize-contractions"> {
  let summary = "Lower contractions on buffers to register tiles";
  let description = [{
    Lowers linalg contractions on buffers (matmul, batch_matmul, vecmat and what
    else multiplies and adds: named, `linalg.contract` or `linalg.generic`) to
    loops on vectors. A tile of `tile-rows` x `tile-columns` elements of the
    result stays in registers over the whole reduction, which therefore adds in
    the order of plain loops. Dimensions may be dynamic and need not be
    multiples of the tile: fewer rows are a smaller tile, or one that computes
    its last row again; fewer columns are masked.

    ```mlir
    linalg.matmul ins(%a, %b : memref<8x4xf32>, memref<4x32xf32>) outs(%c : memref<8x32xf32>)
    ==>
    %row0 = vector.load %c[%c0, %c0] : memref<8x32xf32>, vector<32xf32>
    ...
    %sums:8 = scf.for %k = %c0 to %c4 step %c1 iter_args(%sum0 = %row0, ...) {
      %columns = vector.load %b[%k, %c0] : memref<4x32xf32>, vector<32xf32>
      %element = memref.load %a[%c0, %k] : memref<8x4xf32>
      %vector = vector.broadcast %element : f32 to vector<32xf32>
      %product = arith.mulf %vector, %columns fastmath<contract> : vector<32xf32>
      %next0 = arith.addf %sum0, %product fastmath<contract> : vector<32xf32>
      ...
    ```

    The columns of the right operand that a tile needs, the panel, are first
    copied to a buffer if they are strided or read more than once. What the body
    multiplies may be computed from elements and scales by elementwise ops, as an
    extension or a `fpq.dequantize` is: that of the right operand is computed as
    its panel is copied, that of the left one `row-group` rows at a time. Both are
    left as a `linalg.generic` on the part of the operand
    (`--fpq-vectorize-elementwise`). Where panels lie one behind the other in
    memory (`--fpq-pack-weights`), the bytes of the next are prefetched while one
    is multiplied. A `linalg.fill` of the result right in front of the contraction
    becomes the value that the tiles start from.

    The result is f32 or f64, and contiguous along its last dimension. Other
    contractions are left, each with a missed remark that says why: so is a
    matrix times a vector, each element of which is a sum along contiguous rows
    (`--fpq-vectorize-elementwise`).

    With `contract`, multiplications and additions may be fused where the target
    has an instruction for it. Nothing is reassociated.
  }];
  let options = [
    Option<"tileRows", "tile-rows", "unsigned", "8",
           "Rows of a register tile">,
    Option<"tileColumns", "tile-columns", "unsigned", "32",
           "Columns of a register tile, a power of two">,
    Option<"rowGroup", "row-group", "unsigned", "128",
           "Rows of a computed left operand that are computed at once">,
    Option<"contract", "contract", "bool", "true",
           "Let the target fuse multiplications and additions">
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::linalg::LinalgDialect",
    "::mlir::memref::MemRefDialect", "::mlir::scf::SCFDialect",
    "::mlir::vector::VectorDialect"
  ];
}

def VectorizeElementwisePass : Pass<"fpq-vectorize-elementwise"> {
  let summary = "Lower elementwise ops and row reductions to vectors";
  let description = [{
    Lowers linalg ops on buffers to loops, the innermost over vectors: along the
    last dimension of the result, or along that of the first input where it is
    reduced. Parallel loops that all operands have one behind the other in memory
    become one first. An iteration takes two registers of f32, and four where an
    operand has bytes; then come single registers, and what is left is one masked
    step, or, without `mask-tail`, single elements. What is the same for a whole
    vector stays a scalar: a scale per tensor, per row, or of the block that the
    vector is in.

    ```mlir
    linalg.generic ... ins(%x, %y : memref<64xf32>, memref<f32>) outs(%z : memref<64xf32>) // mulf
    ==>
    scf.for %i = %c0 to %c64 step %c32 {
      %0 = vector.load %x[%i] : memref<64xf32>, vector<32xf32>
      %1 = memref.load %y[] : memref<f32>
      %2 = vector.broadcast %1 : f32 to vector<32xf32>
      %3 = arith.mulf %0, %2 : vector<32xf32>
      vector.store %3, %z[%i] : memref<64xf32>, vector<32xf32>
    }
    ```

    Left to other passes, with a missed remark that says why, are ops whose
    bodies do more than elementwise arithmetic (loads, assertions), whose operands
    are not contiguous along that dimension, or whose innermost loop, or block of
    elements with one scale, is shorter than half a register. A `memref.copy` of
    what is not contiguous is lowered in the same way, or becomes a `linalg.copy`.

    With `reassociate`, a sum or product along the innermost loop is taken of
    each lane, then of the lanes in pairs; without, such ops are left.
  }];
  let options = [
    Option<"vectorWidth", "vector-width", "unsigned", "16",
           "Lanes of an f32 register of the target, a power of two">,
    Option<"maskTail", "mask-tail", "bool", "true",
           "Take the last elements of a loop by a masked iteration">,
    Option<"reassociate", "reassociate", "bool", "true",
           "Vectorize sums and products, in another order">
  ];
  let dependentDialects = [
    "::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect",
    "::mlir::linalg::LinalgDialect",
    "::mlir::memref::MemRefDialect", "::mlir::scf::SCFDialect",
    "::mlir::vector::VectorDialect"
  ];
}

def ApproximateMathPass : Pass<"fpq-approximate-math"> {
  let summary = "Replace math functions on vectors by polynomials";
  let description = [{
    Replaces erf, expm1, log, log1p, log2 and tanh of f16, bf16 and f32 vectors by
    upstream's approximations, which are vector code where a call of libm is one
    for each element. They multiply and add with `contract`, so that the target
    decides whether that is one instruction. Scalars are left, and exp is left to
    `--fpq-expand-exp`.

    ```mlir
    %0 = math.erf %arg0 : vector<16xf32>
    ==>
    %0 = arith.mulf %arg0, %arg0 : vector<16xf32>
    ...
    ```
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::math::MathDialect",
    "::mlir::vector::VectorDialect"
  ];
}

def ExpandF64TruncationPass : Pass<"fpq-expand-f64-truncation"> {
  let summary = "Round f64 to f16 and bf16 by way of f32";
  let description = [{
    Replaces `arith.truncf` from f64 to f16 or bf16, on scalars and vectors, by one
    to f32 and one from there. Rounding twice to nearest would be wrong: the f32 in
    between is the one of the two neighbours whose last bit is odd, unless it is
    exact, so that the second rounding sees what the first one lost. NaN stays
    NaN.

    Without it LLVM calls a library for each element on most processors, which not
    every system has (`__truncdfbf2`).

    ```mlir
    %y = arith.truncf %x : f64 to bf16
    ==>
    %nearest = arith.truncf %x : f64 to f32
    ... // %odd: %nearest, or the neighbour on the other side of %x
    %y = arith.truncf %odd : f32 to bf16
    ```
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::math::MathDialect"
  ];
}

def FuseElementwisePass : Pass<"fpq-fuse-elementwise"> {
  let summary = "Fuse chains of elementwise ops";
  let description = [{
    Fuses a `linalg.generic` on tensors with the one that reads its result,
    unless

    * the reader is a contraction, whose loops would compute it once a tile;
      but what contractions alone read, and is computed from fewer bytes than it
      has, as the result of `fpq.dequantize`, goes into each of them, for
      `--fpq-vectorize-contractions` to compute where it packs operands;
    * there is another reader;
    * the reader reads elements more than once, as in a broadcast.

    An op that only moves elements, as a broadcast does, is fused in any case
    but the first. A named contraction becomes a `linalg.generic` where something
    is fused with it.

    ```mlir
    %0 = linalg.generic ... ins(%arg0) // exp
    %1 = linalg.generic ... ins(%0)    // negf
    ==>
    %0 = linalg.generic ... ins(%arg0) // exp, negf
    ```
  }];
}

def PackWeightsPass : Pass<"fpq-pack-weights"> {
  let summary = "Lay constant weights out as contractions read them";
  let description = [{
    The constant right operand of a contraction on tensors, transposed or not,
    becomes a constant of panels: `columns` columns of the result, row behind
    row, padded with zeros. The contraction then has one more dimension, over
    the panels, and its result is reshaped and, if it was padded, sliced.

    ```mlir
    %w = arith.constant dense<...> : tensor<4x64xf32>
    %0 = linalg.matmul ins(%x, %w : tensor<8x4xf32>, tensor<4x64xf32>) outs(%zeros : tensor<8x64xf32>) -> tensor<8x64xf32>
    ==>
    %w = arith.constant dense<...> : tensor<2x4x32xf32>
    %0 = linalg.generic ... ins(%x, %w) outs(%zeros : tensor<8x2x32xf32>)
    %1 = tensor.collapse_shape %0 [[0], [1, 2]] : tensor<8x2x32xf32> into tensor<8x64xf32>
    ```

    A constant that is a resource stays one, and is never printed or copied but
    for packing. Where it is of a narrow float and has no NaN, its extension in
    the contraction gets the flag `nnan`, which saves a test for each element.
    Contractions that do not start from a `linalg.fill` are left.
  }];
  let options = [
    Option<"columns", "columns", "unsigned", "32", "Columns of a panel">
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect",
    "::mlir::bufferization::BufferizationDialect",
    "::mlir::linalg::LinalgDialect", "::mlir::tensor::TensorDialect"
  ];
}

def ConvertSCFToCFPass : Pass<"fpq-convert-scf-to-cf"> {
  let summary = "Convert scf to cf, in linear time";
  let description = [{
    Applies upstream's patterns from the last loop of a block to the first.
    Each conversion splits the block behind the loop; in program order, as
    `--convert-scf-to-cf` goes, every split moves the rest of the function.
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::cf::ControlFlowDialect"
  ];
}

def SetCPUTargetPass : Pass<"fpq-set-cpu-target"> {
  let summary = "Name the processor that LLVM makes code for";
  let description = [{
    Gives each defined `llvm.func` its `target_cpu`, `target_features` and
    `prefer-vector-width`, and a module the target's triple and data layout, so
    that whatever compiles it makes code for that processor.

    Without options that is the host: its triple, its processor, and the features
    that the machine has or lacks besides. A processor or feature that LLVM does
    not know is an error.
  }];
  let dependentDialects = ["::mlir::LLVM::LLVMDialect"];
  let options = [
    Option<"triple", "triple", "std::string", "",
           "The target triple, for example aarch64-linux-gnu; the host's if "
           "empty">,
    Option<"cpu", "cpu", "std::string", "",
           "The processor as llc's -mcpu takes it; the host if empty or native, "
           "any of the architecture under a triple">,
    Option<"features", "features", "std::string", "",
           "Features as llc's -mattr takes them: +avx512f,-fma">,
    Option<"preferVectorWidth", "prefer-vector-width", "unsigned", "0",
           "The widest vectors to use, in bits; 0 for the widest there are">
  ];
}

def VerifyLoweredPass : Pass<"fpq-verify-lowered"> {
  let summary = "Fail if an op is left that has no meaning in LLVM IR";
  let description = [{
    Ends every lowering, of functions and of kernels: an fpq op, an arith or math
    op on a narrow float, a vector op, or an unrealized conversion cast is an
    error at the op, which names the passes to run, instead of IR that fails three
    tools later.
  }];
}

#endif // FPQ_TRANSFORMS_PASSES_TD
