//===- KernelSpace.cpp - the loops of a GPU kernel ------------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KernelSpace.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/TypeUtilities.h"
#include <numeric>

using namespace mlir;
using namespace fpq;

/// What a thread loads or stores at once at most.
static constexpr int64_t kVectorBytes = 16;

static bool isOne(AffineExpr size) {
  auto constant = dyn_cast<AffineConstantExpr>(size);
  return constant && constant.getValue() == 1;
}

AffineExpr KernelSpace::getConstant(int64_t value) const {
  return getAffineConstantExpr(value, context);
}

AffineExpr KernelSpace::addSymbol(Value tensor, unsigned dim) {
  auto found = llvm::find_if(symbols, [&](const Size &size) {
    return size.tensor == tensor && size.dim == dim;
  });
  unsigned position = std::distance(symbols.begin(), found);
  if (found == symbols.end())
    symbols.push_back({tensor, dim});
  return getAffineSymbolExpr(position, context);
}

SmallVector<KernelSpace::Entry> KernelSpace::getEntries(Value tensor,
                                                        AffineMap map) {
  auto type = cast<RankedTensorType>(tensor.getType());
  SmallVector<Entry> entries;
  for (auto [index, result] : llvm::enumerate(map.getResults())) {
    Entry entry;
    if (auto dim = dyn_cast<AffineDimExpr>(result))
      entry = {dim.getPosition(), dimensions[dim.getPosition()]};
    else
      entry = {std::nullopt, nullptr};
    if (!type.isDynamicDim(index))
      entry.size = getConstant(type.getDimSize(index));
    else if (!entry.dim)
      entry.size = addSymbol(tensor, index);
    if (!isOne(entry.size))
      entries.push_back(entry);
  }
  return entries;
}

bool KernelSpace::canMerge(unsigned outer, unsigned inner) const {
  return llvm::all_of(reads, [&](const auto &read) {
    const SmallVector<Entry> &entries = read.second;
    auto count = [&](unsigned position) {
      return llvm::count_if(
          entries, [&](const Entry &entry) { return entry.dim == position; });
    };
    if (count(outer) == 0 && count(inner) == 0)
      return true;
    if (count(outer) != 1 || count(inner) != 1)
      return false;
    const Entry *found = llvm::find_if(
        entries, [&](const Entry &entry) { return entry.dim == outer; });
    return found + 1 != entries.end() && found[1].dim == inner;
  });
}

/// The loops of the dimensions, from the outermost to the innermost.
void KernelSpace::addDimensions() {
  std::optional<unsigned> softmaxAxis;
  if (const SoftmaxGroup *softmax = group.getSoftmax())
    softmaxAxis = linalg::SoftmaxOp(softmax->softmax).getDimension();
  auto isAlone = [&](unsigned dim) { return softmaxAxis == dim; };

  unsigned rank = dimensions.size();
  std::optional<unsigned> previous;
  loopOfDim.resize(rank);
  for (unsigned dim = 0; dim < rank; ++dim) {
    if (isOne(dimensions[dim]) && !isAlone(dim) && dim + 1 != rank)
      continue;
    bool merges = previous && !isAlone(dim) && !isAlone(*previous) &&
                  canMerge(*previous, dim);
    if (merges) {
      sizes.back() = sizes.back() * dimensions[dim];
      innermost.back() = dim;
    } else {
      sizes.push_back(dimensions[dim]);
      innermost.push_back(dim);
    }
    loopOfDim[dim] = sizes.size() - 1;
    if (isAlone(dim))
      axis = sizes.size() - 1;
    previous = dim;
  }
}

KernelSpace::View KernelSpace::createView(ArrayRef<Entry> entries) const {
  View view;
  AffineExpr stride = getConstant(1);
  SmallVector<AffineExpr> strides(sizes.size());
  for (const Entry &entry : llvm::reverse(entries)) {
    if (entry.dim && loopOfDim[*entry.dim]) {
      unsigned loop = *loopOfDim[*entry.dim];
      // What is read along a diagonal has the sum of both strides.
      if (entry.dim == innermost[loop])
        strides[loop] = strides[loop] ? strides[loop] + stride : stride;
    }
    stride = entry.size * stride;
  }
  for (auto [loop, loopStride] : llvm::enumerate(strides)) {
    if (!loopStride)
      continue;
    view.loops.push_back(loop);
    view.strides.push_back(loopStride);
  }
  return view;
}

KernelSpace::KernelSpace(const KernelGroup &group)
    : group(group), context(group.getLastOp()->getContext()) {
  RankedTensorType type = group.getType();
  for (unsigned dim = 0; dim < type.getRank(); ++dim)
    dimensions.push_back(type.isDynamicDim(dim)
                             ? addSymbol(Value(), dim)
                             : getConstant(type.getDimSize(dim)));
  group.walkReads([&](Value tensor, AffineMap map) {
    // The one element of a splat becomes an immediate.
    if (!isa<RankedTensorType>(tensor.getType()) ||
        matchPattern(tensor, m_Constant<SplatElementsAttr>(nullptr)))
      return;
    inputs.insert(tensor);
    reads.insert({{tensor, map}, getEntries(tensor, map)});
  });
  addDimensions();
  for (const auto &[read, entries] : reads)
    views.insert({read, createView(entries)});

  AffineExpr stride = getConstant(1);
  for (unsigned loop = sizes.size(); loop-- > 0;) {
    resultView.loops.insert(resultView.loops.begin(), loop);
    resultView.strides.insert(resultView.strides.begin(), stride);
    stride = sizes[loop] * stride;
  }
}

std::optional<int64_t> KernelSpace::getStaticSize(unsigned loop) const {
  if (auto constant = dyn_cast<AffineConstantExpr>(sizes[loop]))
    return constant.getValue();
  return std::nullopt;
}

AffineExpr KernelSpace::getSize(ArrayRef<unsigned> loops) const {
  AffineExpr product = getConstant(1);
  for (unsigned loop : loops)
    product = product * sizes[loop];
  return product;
}

int64_t KernelSpace::getElementBytes(Type type) {
  Type element = getElementTypeOrSelf(type);
  if (element.isIndex())
    return sizeof(int64_t);
  return std::max(element.getIntOrFloatBitWidth() / 8, 1u);
}

int64_t KernelSpace::getVectorWidth(unsigned loop, bool hasTail) const {
  int64_t bytes = getElementBytes(group.getType());
  for (const auto &[read, view] : views)
    if (llvm::is_contained(view.loops, loop))
      bytes = std::max(bytes, getElementBytes(read.first.getType()));
  int64_t width = kVectorBytes / bytes;
  std::optional<int64_t> size = getStaticSize(loop);
  if (size && !hasTail)
    width = std::gcd(width, *size);
  return width;
}

const KernelSpace::View &KernelSpace::getView(Value tensor,
                                              AffineMap map) const {
  return views.find({tensor, map})->second;
}
