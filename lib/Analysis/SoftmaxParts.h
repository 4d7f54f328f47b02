//===- SoftmaxParts.h - the parts of a softmax ------------------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_LIB_ANALYSIS_SOFTMAXPARTS_H
#define FPQ_LIB_ANALYSIS_SOFTMAXPARTS_H

#include "fpq/Analysis/ElementTracing.h"
#include "llvm/ADT/MapVector.h"

namespace fpq {

enum class SoftmaxPart { Sum, Exponential, Maximum };

/// Follows the elements of a softmax, each of which is rounded on its way at
/// most, and remembers what it goes through.
class PartTracer {
public:
  /// The op that divides is `owner`, or in the body of it.
  explicit PartTracer(mlir::Operation *owner);

  Element follow(const Element &element, SoftmaxPart part);
  Element followOperand(const Element &element, unsigned index,
                        SoftmaxPart part) {
    return follow(getOperandElement(element, index), part);
  }
  /// Makes f64 the type to compute in, if `type` is.
  void noteType(mlir::Type type);

  mlir::FloatType getComputeType() const { return computeType; }
  /// The tensor ops gone through, other than the owner.
  const llvm::MapVector<mlir::Operation *, SoftmaxPart> &getParts() const {
    return parts;
  }

private:
  mlir::Operation *owner;
  mlir::FloatType computeType;
  llvm::MapVector<mlir::Operation *, SoftmaxPart> parts;
};

/// e to the power of minuend - subtrahend.
struct Exponential {
  Element minuend, subtrahend;
  /// The base is 2, and the minuend is a product of x and log2(e).
  bool isScaled = false;
};

/// Whether math.exp or math.exp2 computes `element`.
bool isExponential(const Element &element);

/// The parts of `element`, for which isExponential.
std::optional<Exponential> matchExponential(PartTracer &tracer,
                                            const Element &element);

/// The maximum behind guards that leave every maximum as it is.
Element followGuards(PartTracer &tracer, Element element);

/// Whether `element` is the constant `value`.
bool isConstant(const Element &element, double value);

/// What `element` is log2(e) times.
std::optional<Element> getUnscaled(const Element &element);

/// Whether no element of its type is below `value`.
bool isLeast(const llvm::APFloat &value);

} // namespace fpq

#endif // FPQ_LIB_ANALYSIS_SOFTMAXPARTS_H
