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
    copied to a buffer if they are strided or read more than once, and extended
    if the operand is narrower than the result; a narrower left operand is
    extended `row-group` rows at a time. A `linalg.fill` of the result right in
    front of the contraction becomes the value that the tiles start from.

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
           "Rows of a narrow left operand that are extended at once">,
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
    Lowers linalg ops on buffers to loops, the innermost over vectors of `lanes`
    elements: along the last dimension of the result, or along that of the first
    input where it is reduced. Iterations that do not fill a vector are one
    masked step. What is the same for a whole vector stays a scalar.

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
    bodies do more than elementwise arithmetic (loads, assertions, fpq ops),
    whose operands are not contiguous along that dimension, or whose innermost
    loop is shorter than half a vector. A `memref.copy` of what is not contiguous
    is lowered in the same way, or becomes a `linalg.copy`.

    With `reassociate`, a sum or product along the innermost loop is taken of
    each lane, then of the lanes in pairs; without, such ops are left.
  }];
  let options = [
    Option<"lanes", "lanes", "unsigned", "32",
           "Elements of a vector, a power of two">,
    Option<"reassociate", "reassociate", "bool", "true",
           "Vectorize sums and products, in another order">
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::linalg::LinalgDialect",
    "::mlir::memref::MemRefDialect", "::mlir::scf::SCFDialect",
    "::mlir::vector::VectorDialect"
  ];
}

def ApproximateMathPass : Pass<"fpq-approximate-math"> {
  let summary = "Replace math functions on vectors by polynomials";
  let description = [{
    Replaces erf, exp, expm1, log, log1p, log2 and tanh of f16, bf16 and f32
    vectors by upstream's approximations, which are vector code where a call of
    libm is one for each element. They multiply and add with `contract`, so that
    the target decides whether that is one instruction. Scalars are left.

    ```mlir
    %0 = math.exp %arg0 : vector<16xf32>
    ==>
    %0 = arith.mulf %arg0, %log2e : vector<16xf32>
    ...
    ```
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::math::MathDialect",
    "::mlir::vector::VectorDialect"
  ];
}

def FuseElementwisePass : Pass<"fpq-fuse-elementwise"> {
  let summary = "Fuse chains of elementwise ops";
  let description = [{
    Fuses a `linalg.generic` on tensors with the one that reads its result,
    unless

    * the reader is a contraction, whose loops would compute it once a tile;
    * there is another reader;
    * the reader reads elements more than once, as in a broadcast.

    An op that only moves elements, as a broadcast does, is fused in any case
    but the first.

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
    for packing. Contractions that do not start from a `linalg.fill` are left.
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
    Ends every lowering: an fpq op, an arith op on a narrow float, or an
    unrealized conversion cast is an error at the op, instead of IR that fails
    three tools later.
  }];
}

#endif // FPQ_TRANSFORMS_PASSES_TD
