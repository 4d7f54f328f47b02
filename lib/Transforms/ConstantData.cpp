//===- ConstantData.cpp - elements of large constants ---------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "fpq/Transforms/ConstantData.h"
#include "mlir/IR/AsmState.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace fpq;

ArrayRef<char> fpq::getRawElements(ElementsAttr attr) {
  if (auto dense = dyn_cast<DenseElementsAttr>(attr))
    return dense.getRawData();
  auto resource = dyn_cast<DenseResourceElementsAttr>(attr);
  AsmResourceBlob *blob =
      resource ? resource.getRawHandle().getBlob() : nullptr;
  return blob ? blob->getData() : ArrayRef<char>();
}

ElementsAttr
fpq::createConstantLike(ElementsAttr original, RankedTensorType type,
                        StringRef suffix,
                        function_ref<void(MutableArrayRef<char>)> write) {
  size_t size = type.getNumElements() *
                llvm::divideCeil(type.getElementTypeBitWidth(), 8);
  auto resource = dyn_cast<DenseResourceElementsAttr>(original);
  if (!resource) {
    std::vector<char> data(size);
    write(data);
    return DenseElementsAttr::getFromRawBuffer(type, data);
  }
  // A larger alignment than the source has would be one of the bytecode file,
  // which readers do not all give to their buffer.
  DenseResourceElementsHandle handle = resource.getRawHandle();
  AsmResourceBlob blob =
      HeapAsmResourceBlob::allocate(size, handle.getBlob()->getDataAlignment());
  write(blob.getMutableData());
  return DenseResourceElementsAttr::get(type, (handle.getKey() + suffix).str(),
                                        std::move(blob));
}
