//===- HostTensor.cpp - tensors of the host program -----------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "fpq/Execution/HostTensor.h"
#include "llvm/ADT/APFloat.h"
#include "llvm/Support/MathExtras.h"
#include <cstring>
#include <numeric>

using namespace mlir;
using namespace fpq;

unsigned fpq::getElementBytes(Type type) {
  return llvm::divideCeil(type.getIntOrFloatBitWidth(), 8);
}

int64_t HostTensor::getNumElements() const {
  return ShapedType::getNumElements(shape);
}

RankedTensorType HostTensor::getType() const {
  return RankedTensorType::get(shape, elementType);
}

HostTensor HostTensor::allocate(Type elementType, ArrayRef<int64_t> shape) {
  HostTensor tensor{elementType, llvm::to_vector(shape), {}};
  tensor.data.resize(tensor.getNumElements() * getElementBytes(elementType));
  return tensor;
}

std::vector<double> HostTensor::toDoubles() const {
  unsigned bytes = getElementBytes(elementType);
  std::vector<double> values(getNumElements());
  for (auto [index, value] : llvm::enumerate(values)) {
    uint64_t bits = 0;
    std::memcpy(&bits, data.data() + index * bytes, bytes);
    if (auto floatType = dyn_cast<FloatType>(elementType)) {
      llvm::APFloat element(floatType.getFloatSemantics(),
                            llvm::APInt(floatType.getWidth(), bits));
      bool losesInfo;
      element.convert(llvm::APFloat::IEEEdouble(),
                      llvm::APFloat::rmNearestTiesToEven, &losesInfo);
      value = element.convertToDouble();
    } else if (elementType.isInteger(1)) {
      value = bits != 0;
    } else {
      value = static_cast<double>(
          llvm::SignExtend64(bits, elementType.getIntOrFloatBitWidth()));
    }
  }
  return values;
}
