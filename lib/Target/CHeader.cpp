//===- CHeader.cpp - C declarations of functions on tensors ---------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "fpq/IR/NarrowFormat.h"
#include "fpq/Target/ObjectFile.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace fpq;

/// The C type of an element in memory, or empty if there is none.
static StringRef getElementType(Type type) {
  if (type.isF32())
    return "float";
  if (type.isF64())
    return "double";
  if (type.isF16() || type.isBF16())
    return "uint16_t";
  if (isNarrowFloatType(type))
    return "uint8_t";
  if (type.isIndex() || type.isInteger(64))
    return "int64_t";
  if (type.isInteger(32))
    return "int32_t";
  if (type.isInteger(16))
    return "int16_t";
  if (type.isInteger(8))
    return "int8_t";
  return type.isInteger(1) ? "bool" : "";
}

namespace {
class HeaderWriter {
public:
  /// Adds the declaration of `function`.
  LogicalResult add(func::FuncOp function);
  void write(raw_ostream &os) const;

private:
  /// The name of the C type of `type`, whose definition is added, or empty.
  std::string getTypeName(Type type);

  llvm::SetVector<std::pair<Type, int64_t>> descriptors;
  std::string structs, declarations;
};
} // namespace

std::string HeaderWriter::getTypeName(Type type) {
  auto shaped = dyn_cast<ShapedType>(type);
  // C has no type that is passed as f16 and bf16 are.
  if (!shaped)
    return type.isF16() || type.isBF16() ? "" : getElementType(type).str();
  if (!isa<RankedTensorType, MemRefType>(type) ||
      getElementType(shaped.getElementType()).empty())
    return "";
  descriptors.insert({shaped.getElementType(), shaped.getRank()});
  return llvm::formatv("fpq_memref_{0}_{1}d", shaped.getElementType(),
                       shaped.getRank())
      .str();
}

LogicalResult HeaderWriter::add(func::FuncOp function) {
  StringRef name = function.getName();
  auto fail = [&](Type type) {
    return function.emitError("has no C interface for ")
           << type
           << ": tensors and memrefs with a number of dimensions do, of f16, "
              "bf16, f32, f64, narrow floats, index, i1, i8, i16, i32 and i64, "
              "and scalars of these but f16 and bf16";
  };

  // One descriptor is stored through the first argument, several as a struct;
  // a single scalar is returned.
  ArrayRef<Type> results = function.getResultTypes();
  std::string returned = "void";
  SmallVector<std::string> parameters, members;
  for (auto [index, type] : llvm::enumerate(results)) {
    std::string typeName = getTypeName(type);
    if (typeName.empty())
      return fail(type);
    members.push_back(llvm::formatv("  {0} result{1};\n", typeName, index));
    if (results.size() > 1)
      continue;
    if (isa<ShapedType>(type))
      parameters.push_back(typeName + " *result");
    else
      returned = typeName;
  }
  if (results.size() > 1) {
    structs += llvm::formatv("typedef struct {{\n{0}} {1}_results;\n\n",
                             llvm::join(members, ""), name);
    parameters.push_back(llvm::formatv("{0}_results *results", name));
  }
  for (auto [index, type] : llvm::enumerate(function.getArgumentTypes())) {
    std::string typeName = getTypeName(type);
    if (typeName.empty())
      return fail(type);
    parameters.push_back(llvm::formatv(
        "{0} {1}x{2}", typeName, isa<ShapedType>(type) ? "*" : "", index));
  }
  if (parameters.empty())
    parameters.push_back("void");
  declarations += llvm::formatv("/* {0} */\n{1} _mlir_ciface_{2}({3});\n",
                                function.getFunctionType(), returned, name,
                                llvm::join(parameters, ", "));
  return success();
}

void HeaderWriter::write(raw_ostream &os) const {
  os << "/* Written by fpq-translate --mlir-to-c-header. */\n"
        "#pragma once\n\n#include <stdbool.h>\n#include <stdint.h>\n\n"
        "#ifdef __cplusplus\nextern \"C\" {\n#endif\n\n"
        "/* Buffers with sizes and strides, in elements. All are "
        "row-major.\n   An argument is not written. A result belongs to the "
        "caller, who calls\n   free(allocated). */\n";
  for (auto [element, rank] : descriptors) {
    // Other headers may define the same.
    std::string name = llvm::formatv("fpq_memref_{0}_{1}d", element, rank);
    std::string macro = StringRef(name).upper();
    os << llvm::formatv("#ifndef {0}\n#define {0}\ntypedef struct {{\n  {1} "
                        "*allocated;\n  {1} *aligned;\n  int64_t offset;\n",
                        macro, getElementType(element));
    if (rank > 0)
      os << llvm::formatv("  int64_t sizes[{0}];\n  int64_t strides[{0}];\n",
                          rank);
    os << "} " << name << ";\n#endif\n\n";
  }
  os << structs << declarations << "\n#ifdef __cplusplus\n}\n#endif\n";
}

LogicalResult fpq::writeCHeader(ModuleOp module, raw_ostream &os) {
  HeaderWriter writer;
  bool isEmpty = true;
  for (auto function : module.getOps<func::FuncOp>()) {
    if (!function->hasAttr(LLVM::LLVMDialect::getEmitCWrapperAttrName()))
      continue;
    if (failed(writer.add(function)))
      return failure();
    isEmpty = false;
  }
  if (isEmpty)
    return module.emitError("no function has llvm.emit_c_interface; "
                            "--llvm-request-c-wrappers sets it, before the "
                            "lowering");
  writer.write(os);
  return success();
}
