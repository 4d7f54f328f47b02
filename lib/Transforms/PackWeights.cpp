//===- PackWeights.cpp - constant operands as panels ----------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Contraction.h"
#include "fpq/IR/NarrowFormat.h"
#include "fpq/Transforms/ConstantData.h"
#include "fpq/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/PatternMatch.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/Support/MathExtras.h"
#include <bitset>
#include <cstring>

namespace fpq {
#define GEN_PASS_DEF_PACKWEIGHTSPASS
#include "fpq/Transforms/Passes.h.inc"
} // namespace fpq

using namespace mlir;
using namespace fpq;

//===----------------------------------------------------------------------===//
// Data
//===----------------------------------------------------------------------===//

/// Packs a [k][n] matrix, or [n][k] if `isTransposed`, to [n / columns][k]
/// [columns], padded with zeros.
static void pack(const char *source, MutableArrayRef<char> target, int64_t k,
                 int64_t n, int64_t columns, size_t bytes, bool isTransposed) {
  std::memset(target.data(), 0, target.size());
  for (int64_t column = 0; column < n; ++column)
    for (int64_t row = 0; row < k; ++row) {
      int64_t from = isTransposed ? column * k + row : row * n + column;
      int64_t panel = column / columns;
      int64_t to = (panel * k + row) * columns + column % columns;
      std::memcpy(target.data() + to * bytes, source + from * bytes, bytes);
    }
}

/// `attr` packed; null if its elements cannot be read.
static ElementsAttr packAttr(ElementsAttr attr, int64_t columns,
                             bool isTransposed) {
  auto type = cast<RankedTensorType>(attr.getType());
  unsigned bits = type.getElementTypeBitWidth();
  ArrayRef<char> source = getRawElements(attr);
  size_t bytes = bits / 8;
  if (bits % 8 != 0 || source.size() != type.getNumElements() * bytes)
    return {};
  int64_t k = type.getDimSize(isTransposed ? 1 : 0);
  int64_t n = type.getDimSize(isTransposed ? 0 : 1);
  int64_t panels = llvm::divideCeil(n, columns);
  auto packedType =
      RankedTensorType::get({panels, k, columns}, type.getElementType());
  return createConstantLike(
      attr, packedType, "_packed", [&](MutableArrayRef<char> target) {
        pack(source.data(), target, k, n, columns, bytes, isTransposed);
      });
}

/// Whether `attr` is of a narrow float and has no NaN.
static bool hasNoNaN(ElementsAttr attr) {
  const NarrowFormat *format = lookupNarrowFormat(attr.getElementType());
  if (!format)
    return false;
  std::bitset<256> isNaN;
  for (unsigned code : llvm::seq(1u << format->width))
    isNaN[code] =
        llvm::APFloat(*format->semantics, llvm::APInt(format->width, code))
            .isNaN();
  return llvm::none_of(getRawElements(attr), [&](char code) {
    return isNaN[static_cast<uint8_t>(code)];
  });
}

//===----------------------------------------------------------------------===//
// Contractions
//===----------------------------------------------------------------------===//

namespace {
/// A contraction of any number of rows with a constant matrix.
struct WeightContraction {
  linalg::LinalgOp op;
  ElementsAttr weights;
  /// Whether the constant is [columns][reduction].
  bool isTransposed;
  unsigned column, reduction;
  int64_t numColumns;
};

struct PackWeightsPass
    : public fpq::impl::PackWeightsPassBase<PackWeightsPass> {
  using Base::Base;

  LogicalResult initialize(MLIRContext *context) override {
    if (columns == 0)
      return emitError(UnknownLoc::get(context))
             << getArgument() << ": columns has to be positive, got 0";
    return success();
  }

  void runOnOperation() override {
    SmallVector<WeightContraction> contractions;
    getOperation()->walk([&](linalg::LinalgOp op) {
      WeightContraction contraction;
      if (match(op, contraction))
        contractions.push_back(contraction);
    });
    IRRewriter rewriter(&getContext());
    // Ops may share a constant.
    llvm::DenseMap<std::pair<Attribute, unsigned>, ElementsAttr> packed;
    for (const WeightContraction &contraction : contractions) {
      ElementsAttr &attr =
          packed[{contraction.weights, contraction.isTransposed}];
      if (!attr)
        attr = packAttr(contraction.weights, columns, contraction.isTransposed);
      if (attr)
        rewrite(contraction, attr, rewriter);
    }
  }

private:
  static bool match(linalg::LinalgOp op, WeightContraction &result);
  void rewrite(const WeightContraction &contraction, ElementsAttr attr,
               RewriterBase &rewriter);
};
} // namespace

bool PackWeightsPass::match(linalg::LinalgOp op, WeightContraction &result) {
  if (!op.hasPureTensorSemantics() || !isContraction(op) ||
      op.getNumDpsInputs() != 2 || op.getNumReductionLoops() != 1)
    return false;
  result.op = op;
  Value weights = op.getDpsInputOperand(1)->get();
  AffineMap map = op.getIndexingMapsArray()[1];
  AffineMap outMap = op.getIndexingMapsArray()[2];
  auto fill = op.getDpsInitOperand(0)->get().getDefiningOp<linalg::FillOp>();
  if (!fill || map.getNumResults() != 2 || outMap.getNumResults() < 1 ||
      !map.isProjectedPermutation() || !outMap.isProjectedPermutation())
    return false;
  bool swaps = false;
  if (auto transpose = weights.getDefiningOp<linalg::TransposeOp>()) {
    swaps = transpose.getPermutation() == ArrayRef<int64_t>{1, 0};
    weights = transpose.getInput();
  }
  if (!matchPattern(weights, m_Constant(&result.weights)))
    return false;

  // The constant is indexed by the reduction and the last dimension of the
  // result, which is no dimension of the other operand.
  SmallVector<unsigned> reductions;
  op.getReductionDims(reductions);
  result.reduction = reductions.front();
  auto column = outMap.getResults().back();
  result.column = cast<AffineDimExpr>(column).getPosition();
  if (op.getIndexingMapsArray()[0].isFunctionOfDim(result.column) ||
      !map.isFunctionOfDim(result.column) ||
      !map.isFunctionOfDim(result.reduction))
    return false;
  result.isTransposed = (map.getResult(0) == column) != swaps;
  result.numColumns =
      result.weights.getShapedType().getDimSize(result.isTransposed ? 0 : 1);
  return true;
}

void PackWeightsPass::rewrite(const WeightContraction &contraction,
                              ElementsAttr attr, RewriterBase &rewriter) {
  linalg::LinalgOp op = contraction.op;
  Location loc = op.getLoc();
  rewriter.setInsertionPoint(op);
  auto packedType = cast<RankedTensorType>(attr.getType());
  Value weights =
      arith::ConstantOp::create(rewriter, loc, cast<TypedAttr>(attr));

  // The column is that of a panel from here on, and the panel one loop more.
  unsigned numLoops = op.getNumLoops() + 1;
  AffineExpr panel = rewriter.getAffineDimExpr(numLoops - 1);
  AffineExpr column = rewriter.getAffineDimExpr(contraction.column);
  SmallVector<AffineMap> maps = op.getIndexingMapsArray();
  SmallVector<AffineExpr> outExprs(maps[2].getResults());
  outExprs.insert(outExprs.end() - 1, panel);
  maps[0] =
      AffineMap::get(numLoops, 0, maps[0].getResults(), rewriter.getContext());
  maps[1] = AffineMap::get(
      numLoops, 0,
      {panel, rewriter.getAffineDimExpr(contraction.reduction), column},
      rewriter.getContext());
  maps[2] = AffineMap::get(numLoops, 0, outExprs, rewriter.getContext());
  SmallVector<utils::IteratorType> iterators = op.getIteratorTypesArray();
  iterators.push_back(utils::IteratorType::parallel);

  auto fill = op.getDpsInitOperand(0)->get().getDefiningOp<linalg::FillOp>();
  Value init = fill.output();
  auto type = cast<RankedTensorType>(init.getType());
  int64_t rank = type.getRank();
  SmallVector<OpFoldResult> sizes = tensor::getMixedSizes(rewriter, loc, init);
  SmallVector<OpFoldResult> panelSizes(sizes);
  panelSizes.back() = rewriter.getIndexAttr(packedType.getDimSize(0));
  panelSizes.push_back(rewriter.getIndexAttr(packedType.getDimSize(2)));
  Value empty =
      tensor::EmptyOp::create(rewriter, loc, panelSizes, type.getElementType());
  Value zeros =
      linalg::FillOp::create(rewriter, loc, fill.value(), empty).getResult(0);
  auto generic = linalg::GenericOp::create(
      rewriter, loc, zeros.getType(),
      ValueRange{op.getDpsInputOperand(0)->get(), weights}, zeros, maps,
      iterators);
  rewriter.cloneRegionBefore(op->getRegion(0), generic.getRegion(),
                             generic.getRegion().begin());
  // A test of each element that is left out.
  if (hasNoNaN(attr))
    for (Operation *user : generic.getBody()->getArgument(1).getUsers())
      if (auto extension = dyn_cast<arith::ExtFOp>(user))
        extension.setFastmath(arith::FastMathFlags::nnan);

  SmallVector<ReassociationIndices> groups;
  for (int64_t dimension : llvm::seq(rank))
    groups.push_back({dimension});
  groups.back().push_back(rank);
  Value result = tensor::CollapseShapeOp::create(rewriter, loc,
                                                 generic.getResult(0), groups);
  int64_t numColumns = contraction.numColumns;
  if (numColumns % packedType.getDimSize(2) != 0) {
    SmallVector<OpFoldResult> offsets(rank, rewriter.getIndexAttr(0));
    SmallVector<OpFoldResult> strides(rank, rewriter.getIndexAttr(1));
    sizes.back() = rewriter.getIndexAttr(numColumns);
    result = tensor::ExtractSliceOp::create(rewriter, loc, result, offsets,
                                            sizes, strides);
    // One-shot bufferization returns a slice of dynamic size from a function
    // as if it was contiguous.
    if (!type.hasStaticShape())
      result = bufferization::AllocTensorOp::create(
          rewriter, loc, cast<RankedTensorType>(result.getType()), ValueRange(),
          result);
  }
  if (result.getType() != type)
    result = tensor::CastOp::create(rewriter, loc, type, result);
  rewriter.replaceOp(op, result);
}
