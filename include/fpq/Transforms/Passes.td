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
    since the caller frees each.
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::bufferization::BufferizationDialect",
    "::mlir::func::FuncDialect", "::mlir::memref::MemRefDialect",
    "::mlir::scf::SCFDialect"
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
    Ends every lowering: an fpq op, an arith op on a narrow float, or an
    unrealized conversion cast is an error at the op, instead of IR that fails
    three tools later.
  }];
}

#endif // FPQ_TRANSFORMS_PASSES_TD
