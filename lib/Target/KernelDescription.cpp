//===- KernelDescription.cpp - fpq.kernels as JSON ------------------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KernelDescription.h"
#include "mlir/IR/AffineMap.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinTypes.h"

using namespace mlir;
using namespace fpq;
namespace json = llvm::json;

static constexpr StringLiteral kKernelsAttr = "fpq.kernels";

template <typename T> static std::string print(T value) {
  std::string text;
  llvm::raw_string_ostream os(text);
  value.print(os);
  return text;
}

/// An attribute for a message that says what it should be.
static std::string printOrNothing(Attribute attr) {
  return attr ? print(attr) : "nothing";
}

static std::optional<int64_t> getInteger(Attribute attr) {
  auto integer = dyn_cast_or_null<IntegerAttr>(attr);
  return integer ? integer.getValue().trySExtValue() : std::nullopt;
}

/// Any attribute, as far as JSON has the like of it, or else its text. JSON is
/// UTF-8; strings in MLIR are any bytes.
static json::Value toJSON(Attribute attr) {
  if (auto boolean = dyn_cast<BoolAttr>(attr))
    return boolean.getValue();
  if (std::optional<int64_t> integer = getInteger(attr))
    return *integer;
  if (auto string = dyn_cast<StringAttr>(attr))
    return json::fixUTF8(string.getValue());
  if (auto type = dyn_cast<TypeAttr>(attr))
    return json::fixUTF8(print(type.getValue()));
  if (auto array = dyn_cast<ArrayAttr>(attr))
    return json::Array(llvm::map_range(array, toJSON));
  if (auto array = dyn_cast<DenseI64ArrayAttr>(attr))
    return json::Array(array.asArrayRef());
  if (auto dictionary = dyn_cast<DictionaryAttr>(attr)) {
    json::Object object;
    for (NamedAttribute entry : dictionary)
      object[json::fixUTF8(entry.getName())] = toJSON(entry.getValue());
    return object;
  }
  return json::fixUTF8(print(attr));
}

//===----------------------------------------------------------------------===//
// Grids
//===----------------------------------------------------------------------===//

static StringRef getOperatorName(AffineExprKind kind) {
  switch (kind) {
  case AffineExprKind::Add:
    return "add";
  case AffineExprKind::Mul:
    return "mul";
  case AffineExprKind::Mod:
    return "mod";
  case AffineExprKind::FloorDiv:
    return "floordiv";
  case AffineExprKind::CeilDiv:
    return "ceildiv";
  case AffineExprKind::Constant:
  case AffineExprKind::DimId:
  case AffineExprKind::SymbolId:
    break;
  }
  llvm_unreachable("not an operator");
}

/// The expression in terms of the size arguments, which are the map's dims and
/// then its symbols: a number, ["size", i], or [operator, left, right].
static json::Value toTree(AffineExpr expr, unsigned numDims) {
  if (auto constant = dyn_cast<AffineConstantExpr>(expr))
    return constant.getValue();
  if (auto dim = dyn_cast<AffineDimExpr>(expr))
    return json::Array{"size", int64_t(dim.getPosition())};
  if (auto symbol = dyn_cast<AffineSymbolExpr>(expr))
    return json::Array{"size", int64_t(numDims + symbol.getPosition())};
  auto binary = cast<AffineBinaryOpExpr>(expr);
  return json::Array{getOperatorName(binary.getKind()),
                     toTree(binary.getLHS(), numDims),
                     toTree(binary.getRHS(), numDims)};
}

/// The same for people: "ceildiv(size0, 4)".
static std::string toText(const json::Value &tree) {
  if (std::optional<int64_t> number = tree.getAsInteger())
    return std::to_string(*number);
  const json::Array &array = *tree.getAsArray();
  StringRef kind = *array[0].getAsString();
  std::string left = toText(array[1]);
  if (kind == "size")
    return "size" + left;
  std::string right = toText(array[2]);
  if (kind == "add" || kind == "mul")
    return "(" + left + (kind == "add" ? " + " : " * ") + right + ")";
  return kind.str() + "(" + left + ", " + right + ")";
}

static json::Object describeExtent(AffineMap map) {
  json::Value tree = toTree(map.getResult(0), map.getNumDims());
  std::string text = toText(tree);
  return json::Object{{"expression", std::move(tree)}, {"text", text}};
}

//===----------------------------------------------------------------------===//
// Kernels
//===----------------------------------------------------------------------===//

namespace {
/// Reads one dictionary of the attribute.
class KernelReader {
public:
  KernelReader(ModuleOp module, DictionaryAttr kernel)
      : module(module), kernel(kernel) {}

  /// The GPU module of the kernel, or null after an error.
  StringAttr getGPUModule() { return getName("module"); }
  FailureOr<json::Object> describe();

private:
  InFlightDiagnostic emitError() {
    return module.emitError("its attribute fpq.kernels is malformed: ");
  }
  /// A name, written as a string or a symbol, or null after an error.
  StringAttr getName(StringRef key);
  FailureOr<json::Array> describeArguments(unsigned &numSizes);
  FailureOr<json::Object> describeGrid(unsigned numSizes);
  FailureOr<json::Array> describeBlock();

  ModuleOp module;
  DictionaryAttr kernel;
};
} // namespace

StringAttr KernelReader::getName(StringRef key) {
  Attribute attr = kernel.get(key);
  if (auto name = dyn_cast_or_null<StringAttr>(attr))
    return name;
  if (auto symbol = dyn_cast_or_null<FlatSymbolRefAttr>(attr))
    return symbol.getAttr();
  emitError() << "each kernel has a '" << key << "', a string or a symbol";
  return {};
}

FailureOr<json::Array> KernelReader::describeArguments(unsigned &numSizes) {
  auto arguments = kernel.getAs<ArrayAttr>("arguments");
  if (!arguments)
    return emitError() << "each kernel has an array 'arguments'";
  json::Array array;
  numSizes = 0;
  for (Attribute attr : arguments) {
    auto argument = dyn_cast<DictionaryAttr>(attr);
    auto kind = argument ? argument.getAs<StringAttr>("kind") : StringAttr();
    auto type = argument ? argument.getAs<TypeAttr>("type") : TypeAttr();
    if (!kind || !type ||
        !llvm::is_contained({"input", "result", "scalar", "size"},
                            kind.getValue()))
      return emitError() << "an argument has a 'kind', which is input, result, "
                            "scalar or size, and a 'type'; this one is "
                         << attr;
    json::Value description = toJSON(argument);
    json::Object &object = *description.getAsObject();
    // What a launcher would have to parse out of the type.
    if (auto shaped = dyn_cast<ShapedType>(type.getValue())) {
      object["element_type"] = json::fixUTF8(print(shaped.getElementType()));
      if (shaped.hasRank()) {
        json::Array shape;
        for (int64_t size : shaped.getShape())
          shape.push_back(ShapedType::isDynamic(size) ? json::Value(nullptr)
                                                      : json::Value(size));
        object["shape"] = std::move(shape);
      }
    }
    numSizes += kind.getValue() == "size";
    array.push_back(std::move(description));
  }
  return array;
}

FailureOr<json::Object> KernelReader::describeGrid(unsigned numSizes) {
  auto grid = kernel.getAs<ArrayAttr>("grid");
  json::Object object;
  for (unsigned index : {0, 1, 2}) {
    auto attr = grid && grid.size() == 3 ? dyn_cast<AffineMapAttr>(grid[index])
                                         : AffineMapAttr();
    if (!attr || attr.getValue().getNumResults() != 1 ||
        attr.getValue().getNumInputs() != numSizes)
      return emitError() << "the grid of a kernel with " << numSizes
                         << " size arguments is three affine maps from "
                         << numSizes << " numbers to one, not "
                         << printOrNothing(kernel.get("grid"));
    object[StringRef("xyz").substr(index, 1)] = describeExtent(attr.getValue());
  }
  return object;
}

FailureOr<json::Array> KernelReader::describeBlock() {
  Attribute attr = kernel.get("block");
  SmallVector<int64_t> sizes;
  if (auto array = dyn_cast_or_null<ArrayAttr>(attr)) {
    for (Attribute element : array)
      sizes.push_back(getInteger(element).value_or(0));
  } else if (auto array = dyn_cast_or_null<DenseI64ArrayAttr>(attr)) {
    llvm::append_range(sizes, array.asArrayRef());
  }
  if (sizes.size() != 3 || llvm::any_of(sizes, [](auto s) { return s < 1; }))
    return emitError() << "the block of a kernel is three numbers above 0, not "
                       << printOrNothing(attr);
  return json::Array(sizes);
}

FailureOr<json::Object> KernelReader::describe() {
  StringAttr name = getName("kernel");
  unsigned numSizes = 0;
  if (!name)
    return failure();
  FailureOr<json::Array> arguments = describeArguments(numSizes);
  if (failed(arguments))
    return failure();
  FailureOr<json::Object> grid = describeGrid(numSizes);
  if (failed(grid))
    return failure();
  FailureOr<json::Array> block = describeBlock();
  if (failed(block))
    return failure();
  std::optional<int64_t> sharedMemory =
      getInteger(kernel.get("dynamic_shared_memory"));
  if (!sharedMemory || *sharedMemory < 0)
    return emitError() << "each kernel has a number of bytes "
                          "'dynamic_shared_memory'";
  return json::Object{{"name", json::fixUTF8(name.getValue())},
                      {"arguments", std::move(*arguments)},
                      {"grid", std::move(*grid)},
                      {"block", std::move(*block)},
                      {"dynamic_shared_memory", *sharedMemory}};
}

FailureOr<json::Array> fpq::describeKernels(ModuleOp module,
                                            StringRef gpuModule) {
  json::Array described;
  Attribute attr = module->getAttr(kKernelsAttr);
  if (!attr)
    return described;
  auto kernels = dyn_cast<ArrayAttr>(attr);
  if (!kernels || !llvm::all_of(kernels, llvm::IsaPred<DictionaryAttr>))
    return module.emitError("its attribute fpq.kernels is malformed: it is an "
                            "array of dictionaries, one for each kernel");
  for (auto kernel : kernels.getAsRange<DictionaryAttr>()) {
    KernelReader reader(module, kernel);
    StringAttr name = reader.getGPUModule();
    if (!name)
      return failure();
    if (name.getValue() != gpuModule)
      continue;
    FailureOr<json::Object> object = reader.describe();
    if (failed(object))
      return failure();
    described.push_back(std::move(*object));
  }
  return described;
}
