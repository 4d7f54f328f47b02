//===- FPQAttrs.td - fpq attribute definitions -------------*- tablegen -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_IR_FPQATTRS_TD
#define FPQ_IR_FPQATTRS_TD

include "fpq/IR/FPQBase.td"
include "mlir/IR/AttrTypeBase.td"
include "mlir/IR/EnumAttr.td"

class FPQ_Attr<string name, string attrMnemonic, list<Trait> traits = []>
    : AttrDef<FPQ_Dialect, name, traits> {
  let mnemonic = attrMnemonic;
}

//===----------------------------------------------------------------------===//
// Observer kind
//===----------------------------------------------------------------------===//

def FPQ_ObserverKind : I32EnumAttr<
    "ObserverKind", "which statistic an observer keeps", [
      I32EnumAttrCase<"MinMax", 0, "min_max">,
      I32EnumAttrCase<"MovingAverage", 1, "moving_average">,
      I32EnumAttrCase<"Histogram", 2, "histogram">
    ]> {
  let cppNamespace = "::fpq";
  let genSpecializedAttr = 0;
}

def FPQ_ObserverKindAttr
    : EnumAttr<FPQ_Dialect, FPQ_ObserverKind, "observer_kind"> {
  let summary = "Which statistic an observer keeps";
  let description = [{
    `min_max` keeps the smallest and largest value, `moving_average` an
    exponential moving average of them over samples, `histogram` a histogram of
    absolute values. The kind matters to calibration only: a site whose range
    is proven needs none.
  }];
}

//===----------------------------------------------------------------------===//
// Granularity
//===----------------------------------------------------------------------===//

def FPQ_GranularityKind : I32EnumAttr<
    "GranularityKind", "which elements share a scale", [
      I32EnumAttrCase<"PerTensor", 0, "per_tensor">,
      I32EnumAttrCase<"PerAxis", 1, "per_axis">,
      I32EnumAttrCase<"PerBlock", 2, "per_block">,
      I32EnumAttrCase<"MX", 3, "mx">
    ]> {
  let cppNamespace = "::fpq";
  let genSpecializedAttr = 0;
}

def FPQ_GranularityAttr : FPQ_Attr<"Granularity", "granularity"> {
  let summary = "Which elements of a value share a scale (S6)";
  let description = [{
    One attribute decides the shape of the scale of a value of shape
    `d0 x d1 x ...`:

    | attribute | elements that share a scale | scale |
    |---|---|---|
    | `per_tensor` | all | scalar `f32` |
    | `per_axis(i)` | one index of axis `i` | `tensor<di x f32>` |
    | `per_block(b0, b1, ...)` | a block of `b0 x b1 x ...`; -1 is the whole dimension | same rank, `ceil(d / b)`, 1 for -1 |
    | `mx(i)` | 32 consecutive elements of axis `i` | same rank, `ceil(di / 32)`, `f8E8M0FNU` |

    The last block of a dimension may be short. A scale for each row of a
    rank-4 tensor is `per_block(1, 1, 1, -1)`.

    ```mlir
    #fpq.granularity<per_axis(0)>
    #fpq.granularity<per_block(1, 128)>
    ```
  }];
  let parameters = (ins
    EnumParameter<FPQ_GranularityKind>:$kind,
    "int64_t":$axis,
    ArrayRefParameter<"int64_t">:$blocks
  );
  let constBuilderCall = "$0";
  let skipDefaultBuilders = 1;
  let builders = [
    AttrBuilder<(ins), [{
      return $_get($_ctxt, GranularityKind::PerTensor, int64_t(0),
                   ::llvm::ArrayRef<int64_t>());
    }]>,
    AttrBuilder<(ins "GranularityKind":$kind, "int64_t":$axis,
                     "::llvm::ArrayRef<int64_t>":$blocks), [{
      return $_get($_ctxt, kind, axis, blocks);
    }]>
  ];
  let genVerifyDecl = 1;
  let hasCustomAssemblyFormat = 1;
  let extraClassDeclaration = [{
    /// Elements of the scaled axis that share a scale in the `mx` kind.
    static constexpr int64_t kMXBlock = 32;

    /// Parses the text between the angle brackets, as it also stands in the
    /// assembly of an op; has no value if no kind stands at the cursor.
    static ::mlir::OptionalParseResult
    parseOptionalClause(::mlir::AsmParser &parser, GranularityAttr &result);
    void printClause(::mlir::AsmPrinter &printer) const;

    bool isPerTensor() const { return getKind() == GranularityKind::PerTensor; }

    /// Checks that this granularity applies to values of type `type`.
    ::mlir::LogicalResult verifyAppliesTo(
        ::llvm::function_ref<::mlir::InFlightDiagnostic()> emitError,
        ::mlir::Type type) const;

    /// The block extent along each dimension of a value of shape `shape`; -1
    /// is the whole dimension. Requires that the granularity applies.
    ::llvm::SmallVector<int64_t>
    getBlockShape(::llvm::ArrayRef<int64_t> shape) const;

    /// The type of the scale of a value of type `type` (which may be a scalar
    /// or a vector: per tensor only). Requires that the granularity applies.
    ::mlir::Type getScaleType(::mlir::Type type) const;
  }];
}

//===----------------------------------------------------------------------===//
// Scale policy
//===----------------------------------------------------------------------===//

def FPQ_ScalePolicyKind : I32EnumAttr<
    "ScalePolicyKind", "how a scale follows from a range", [
      I32EnumAttrCase<"FPMax", 0, "fp_max">,
      I32EnumAttrCase<"Pow2", 1, "pow2">,
      I32EnumAttrCase<"Number", 2, "number">
    ]> {
  let cppNamespace = "::fpq";
  let genSpecializedAttr = 0;
}

def FPQ_ScalePolicyAttr : FPQ_Attr<"ScalePolicy", "scale_policy"> {
  let summary = "How a scale follows from a range";
  let description = [{
    For a value of magnitude at most B and a format whose largest finite value
    is M, `fp_max` is M / B rounded to f32, `pow2` the largest power of two
    that is not above M / B, and a number is itself the scale. At B = 1 and
    `f8E4M3FN` they are 448 and 256.

    ```mlir
    #fpq.scale_policy<fp_max>
    #fpq.scale_policy<pow2>
    #fpq.scale_policy<2.560000e+02>
    ```
  }];
  let parameters = (ins
    EnumParameter<FPQ_ScalePolicyKind>:$kind,
    APFloatParameter<"the scale of kind `number`, an f32; else 0">:$number
  );
  let skipDefaultBuilders = 1;
  let builders = [
    AttrBuilder<(ins "ScalePolicyKind":$kind), [{
      return $_get($_ctxt, kind, ::llvm::APFloat(0.0f));
    }]>,
    AttrBuilder<(ins "float":$number), [{
      return $_get($_ctxt, ScalePolicyKind::Number, ::llvm::APFloat(number));
    }]>
  ];
  let genVerifyDecl = 1;
  let hasCustomAssemblyFormat = 1;
  let extraClassDeclaration = [{
    /// The text of a `scale-policy` option: `fp-max`, `pow2` or a number.
    /// Emits an error through `emitError` and returns failure on other text
    /// and on a number that is no valid scale (S5).
    static ::mlir::FailureOr<ScalePolicyAttr> parseOption(
        ::mlir::MLIRContext *context, ::llvm::StringRef text,
        ::llvm::function_ref<::mlir::InFlightDiagnostic()> emitError);

    /// Parses the text between the angle brackets, as it also stands in the
    /// assembly of an op.
    static ::mlir::ParseResult parseClause(::mlir::AsmParser &parser,
                                           ScalePolicyAttr &result);
    void printClause(::mlir::AsmPrinter &printer) const;
  }];
}

//===----------------------------------------------------------------------===//
// Range
//===----------------------------------------------------------------------===//

def FPQ_RangeAttr : FPQ_Attr<"Range", "range"> {
  let summary = "An interval that holds every value that is not NaN";
  let description = [{
    `#fpq.range<lo, hi>` states a proven fact: every element that is not NaN
    lies in [lo, hi]. Bounds are f64. A value outside of a stated range is
    undefined behaviour, so only a pass that has the proof writes one.

    ```mlir
    #fpq.range<0.000000e+00, 1.000000e+00>
    ```
  }];
  let parameters = (ins
    APFloatParameter<"lower bound, an f64">:$lo,
    APFloatParameter<"upper bound, an f64">:$hi
  );
  let builders = [
    AttrBuilder<(ins "double":$lo, "double":$hi), [{
      return $_get($_ctxt, ::llvm::APFloat(lo), ::llvm::APFloat(hi));
    }]>
  ];
  let genVerifyDecl = 1;
  let hasCustomAssemblyFormat = 1;
}

#endif // FPQ_IR_FPQATTRS_TD
