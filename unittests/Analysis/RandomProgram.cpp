//===- RandomProgram.cpp - programs of ops with range models --------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RandomProgram.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FormatVariadic.h"
#include <map>
#include <random>

using llvm::StringRef;

static const StringRef kArguments[] = {
    "tensor<4xf32>",  "tensor<2x3xf32>", "tensor<2x3x2xf32>",
    "tensor<f32>",    "tensor<4xf16>",   "tensor<4xf64>",
    "tensor<4xbf16>", "tensor<4xi8>",    "tensor<2x3xi8>"};

llvm::ArrayRef<StringRef> fpq::test::getProgramArguments() {
  return kArguments;
}

// Branches, a recursion, and a loop that carries nothing on its first way.
StringRef fpq::test::getProgramLibrary() {
  return R"(
func.func private @branch(%x: f32, %y: f32) -> f32 {
  %c = arith.cmpf olt, %x, %y : f32
  cf.cond_br %c, ^low(%y : f32), ^high(%x, %y : f32, f32)
^low(%a: f32):
  %m = arith.minimumf %a, %x : f32
  cf.br ^exit(%m : f32)
^high(%b: f32, %d: f32):
  %s = arith.subf %b, %d : f32
  cf.br ^exit(%s : f32)
^exit(%r: f32):
  return %r : f32
}
func.func private @recurse(%n: i32, %x: f32) -> f32 {
  %zero = arith.constant 0 : i32
  %one = arith.constant 1 : i32
  %step = arith.constant 1.5 : f32
  %more = arith.cmpi sgt, %n, %zero : i32
  %r = scf.if %more -> f32 {
    %m = arith.subi %n, %one : i32
    %s = func.call @recurse(%m, %x) : (i32, f32) -> f32
    %t = arith.addf %s, %step : f32
    scf.yield %t : f32
  } else {
    %u = math.tanh %x : f32
    scf.yield %u : f32
  }
  return %r : f32
}
)";
}

namespace {

class Generator {
public:
  Generator(uint64_t seed) : random(seed) {}

  std::string run(StringRef name, unsigned numOps);

private:
  using Pool = std::vector<std::string>;

  unsigned pickBelow(unsigned limit) { return random() % limit; }
  bool flip() { return pickBelow(2); }
  template <typename ListT> auto pickOf(const ListT &list) {
    return *(std::begin(list) + pickBelow(std::size(list)));
  }

  /// A value of `type`, most often one of the last.
  std::string pick(const std::string &type) {
    Pool &pool = pools[type];
    if (pool.empty())
      return addConstant(type);
    unsigned back = std::min(pickBelow(pool.size()), pickBelow(pool.size()));
    return pool[pool.size() - 1 - back];
  }

  std::string makeName() { return "%v" + std::to_string(numValues++); }

  /// Adds an op whose text is `op`, with a result of `type`.
  std::string add(const std::string &type, const std::string &op) {
    std::string name = makeName();
    text += "  " + name + " = " + op + "\n";
    pools[type].push_back(name);
    return name;
  }

  std::string addConstant(const std::string &type);
  std::string addIndex(unsigned value) {
    std::string name = makeName();
    text += llvm::formatv("  {0} = arith.constant {1} : index\n", name, value);
    return name;
  }
  void addSources();
  void addElementwise(const std::string &type);
  void addSelect(const std::string &type);
  void addConversion();
  void addGeneric();
  void addReduction();
  void addNamed();
  void addMovement();
  void addVector();
  void addControlFlow();
  void addQuantization();

  static std::string getElement(StringRef type) {
    StringRef inner = type;
    if (inner.consume_back(">"))
      inner = inner.split('<').second;
    return inner.rsplit('x').second.empty() ? inner.str()
                                            : inner.rsplit('x').second.str();
  }

  std::mt19937_64 random;
  std::string program, text;
  unsigned numValues = 0;
  std::map<std::string, Pool> pools;
};

const char *const kTypes[] = {
    "f32",           "tensor<4xf32>",   "tensor<2x3xf32>", "tensor<2x3x2xf32>",
    "tensor<4xf32>", "tensor<2x3xf32>", "tensor<4xf16>",   "tensor<4xf64>",
    "tensor<4xbf16>"};
const char *const kF32Tensors[] = {"tensor<4xf32>", "tensor<2x3xf32>",
                                   "tensor<2x3x2xf32>"};

} // namespace

std::string Generator::addConstant(const std::string &type) {
  static const char *const values[] = {
      "0.0", "-0.0", "1.0",    "-1.0",  "2.0",   "6.0",   "0.5",
      "0.1", "-3.5", "1.0e-5", "100.0", "-70.0", "3.0e4", "1.0e-3"};
  std::string value = pickOf(values);
  bool isScalar = StringRef(type).starts_with("f");
  if (getElement(type) == "f32" && pickBelow(4) == 0) {
    static const char *const extreme[] = {"0x7F800000", "0xFF800000",
                                          "0x7FC00000", "0x7F7FFFFF",
                                          "0x00000001", "0x80800000"};
    value = pickOf(extreme);
  }
  return add(type,
             llvm::formatv("arith.constant {0} : {1}",
                           isScalar ? value : "dense<" + value + ">", type));
}

/// Arguments, and values with bounds.
void Generator::addSources() {
  for (auto [index, type] : llvm::enumerate(kArguments))
    if (!type.contains('i'))
      pools[type.str()].push_back("%x" + std::to_string(index));
  for (const char *element : {"f32", "f16", "f64"})
    add(llvm::formatv("tensor<4x{0}>", element),
        llvm::formatv("arith.{0}itofp %x7 : tensor<4xi8> to tensor<4x{1}>",
                      flip() ? "s" : "u", element));
  add("tensor<2x3xf32>",
      "arith.sitofp %x8 : tensor<2x3xi8> to tensor<2x3xf32>");
  text += "  %zero = arith.constant 0 : index\n"
          "  %byte = tensor.extract %x7[%zero] : tensor<4xi8>\n"
          "  %three = arith.constant 3 : i8\n"
          "  %masked = arith.andi %byte, %three : i8\n"
          "  %n = arith.index_cast %masked : i8 to index\n"
          "  %n32 = arith.extui %masked : i8 to i32\n"
          "  %one = arith.constant 1 : index\n";
  add("f32", "tensor.extract %x0[%zero] : tensor<4xf32>");
  add("f32", "arith.sitofp %byte : i8 to f32");
  for (const char *type : kTypes)
    addConstant(type);
}

void Generator::addElementwise(const std::string &type) {
  static const char *const unary[] = {
      "arith.negf", "math.exp",       "math.exp2",  "math.expm1", "math.log",
      "math.log2",  "math.log10",     "math.log1p", "math.tanh",  "math.erf",
      "math.erfc",  "math.sin",       "math.cos",   "math.atan",  "math.absf",
      "math.sqrt",  "math.rsqrt",     "math.floor", "math.ceil",  "math.trunc",
      "math.round", "math.roundeven", "math.tanh",  "math.exp"};
  static const char *const binary[] = {
      "arith.addf",    "arith.subf",     "arith.mulf",     "arith.divf",
      "arith.addf",    "arith.subf",     "arith.mulf",     "arith.divf",
      "arith.remf",    "arith.maximumf", "arith.minimumf", "arith.maxnumf",
      "arith.minnumf", "math.copysign",  "math.powf",      "arith.maximumf"};
  switch (pickBelow(8)) {
  case 0:
    add(type, llvm::formatv("math.fma {0}, {1}, {2} : {3}", pick(type),
                            pick(type), pick(type), type));
    return;
  case 1:
  case 2:
  case 3: {
    std::string op = pickOf(unary);
    add(type, llvm::formatv("{0} {1} : {2}", op, pick(type), type));
    return;
  }
  default: {
    std::string op = pickOf(binary), lhs = pick(type);
    std::string rhs = pickBelow(8) ? pick(type) : lhs;
    add(type, llvm::formatv("{0} {1}, {2} : {3}", op, lhs, rhs, type));
  }
  }
}

void Generator::addSelect(const std::string &type) {
  static const char *const predicates[] = {"oeq", "ogt", "oge", "olt", "ole",
                                           "one", "ord", "ueq", "ugt", "uge",
                                           "ult", "ule", "une", "uno"};
  std::string x = pick(type), y = pick(type), condition = makeName();
  text += llvm::formatv("  {0} = arith.cmpf {1}, {2}, {3} : {4}\n", condition,
                        pickOf(predicates), x, y, type);
  std::string conditionType = type;
  std::string element = getElement(type);
  conditionType.replace(conditionType.rfind(element), element.size(), "i1");
  std::string a = pickBelow(4) ? (flip() ? x : y) : pick(type);
  std::string b = pickBelow(4) ? (flip() ? x : y) : pick(type);
  add(type, llvm::formatv("arith.select {0}, {1}, {2} : {3}, {4}", condition, a,
                          b, conditionType, type));
}

void Generator::addConversion() {
  static const char *const elements[] = {"f16", "bf16", "f32", "f64"};
  unsigned from = pickBelow(4), to = pickBelow(4);
  auto getWidth = [](unsigned index) { return std::max(index, 1u); };
  // There is no lowering of f64 to bf16.
  if (getWidth(from) == getWidth(to) || (from == 3 && to == 1))
    return;
  std::string source = llvm::formatv("tensor<4x{0}>", elements[from]);
  std::string target = llvm::formatv("tensor<4x{0}>", elements[to]);
  add(target, llvm::formatv("arith.{0} {1} : {2} to {3}",
                            getWidth(from) < getWidth(to) ? "extf" : "truncf",
                            pick(source), source, target));
}

/// An elementwise body. All its values are results.
void Generator::addGeneric() {
  static const char *const ops[] = {"arith.addf", "arith.mulf", "arith.subf",
                                    "arith.divf", "arith.minimumf"};
  static const char *const functions[] = {"math.tanh", "math.exp", "math.absf",
                                          "math.rsqrt"};
  std::string type = "tensor<2x3xf32>", x = pick(type), y = pick(type),
              init = pick(type), name = makeName();
  std::string id = "affine_map<(d0, d1) -> (d0, d1)>";
  text += llvm::formatv(
      "  {0}:3 = linalg.generic {{indexing_maps = [{1}, {1}, {1}, {1}, {1}], "
      "iterator_types = [\"parallel\", \"parallel\"]} ins({2}, {3} : {4}, {4}) "
      "outs({5}, {5}, {5} : {4}, {4}, {4}) {{\n"
      "  ^bb0(%a: f32, %b: f32, %o: f32, %o1: f32, %o2: f32):\n"
      "    %p = {6} %a, %b : f32\n    %q = {7} %p : f32\n"
      "    %r = {8} %q, %o : f32\n"
      "    linalg.yield %p, %q, %r : f32, f32, f32\n"
      "  } -> ({4}, {4}, {4})\n",
      name, id, x, y, type, init, pickOf(ops), pickOf(functions), pickOf(ops));
  for (const char *part : {"#0", "#1", "#2"})
    pools[type].push_back(name + part);
}

/// Along one axis, none or an unknown number of elements, from any init.
void Generator::addReduction() {
  static const char *const ops[] = {"arith.addf",     "arith.addf",
                                    "arith.maximumf", "arith.minnumf",
                                    "arith.mulf",     "arith.maxnumf"};
  std::string op = pickOf(ops), init = makeName(), input, source, target;
  unsigned axis = 0;
  switch (pickBelow(4)) {
  case 0:
    source = "tensor<2x3x2xf32>", target = "tensor<2x3xf32>", axis = 2;
    input = pick(source);
    break;
  case 1:
    source = "tensor<4xf32>", target = "tensor<f32>";
    input = pick(source);
    break;
  case 2:
    source = "tensor<?xf32>", target = "tensor<f32>";
    input = makeName();
    text += llvm::formatv("  {0} = tensor.extract_slice {1}[0] [%n] [1] : "
                          "tensor<4xf32> to tensor<?xf32>\n",
                          input, pick("tensor<4xf32>"));
    break;
  default:
    source = "tensor<2x3x0xf32>", target = "tensor<2x3xf32>", axis = 2;
    input = makeName();
    text += "  " + input + " = arith.constant dense<> : tensor<2x3x0xf32>\n";
  }
  if (flip()) {
    init = pick(target);
  } else {
    std::string empty = makeName();
    text += llvm::formatv("  {0} = tensor.empty() : {1}\n", empty, target);
    text += llvm::formatv("  {0} = linalg.fill ins({1} : f32) outs({2} : {3}) "
                          "-> {3}\n",
                          init, pick("f32"), empty, target);
  }
  std::string lhs = "%in", rhs = "%acc";
  if (flip())
    std::swap(lhs, rhs);
  add(target, llvm::formatv("linalg.reduce ins({0} : {1}) outs({2} : {3}) "
                            "dimensions = [{4}]\n    (%in: f32, %acc: f32) {{\n"
                            "      %r = {5} {6}, {7} : f32\n"
                            "      linalg.yield %r : f32\n    }",
                            input, source, init, target, axis, op, lhs, rhs));
}

void Generator::addNamed() {
  std::string type = "tensor<2x3xf32>", x = pick(type), init = pick(type);
  switch (pickBelow(5)) {
  case 0:
    add(type, llvm::formatv("linalg.softmax dimension({0}) ins({1} : {2}) "
                            "outs({3} : {2}) -> {2}",
                            pickBelow(2), x, type, init));
    return;
  case 1: {
    std::string square = "tensor<2x2xf32>", empty = makeName();
    std::string turned =
        add("tensor<3x2xf32>",
            llvm::formatv("linalg.transpose ins({0} : {1}) outs({2} : "
                          "tensor<3x2xf32>) permutation = [1, 0]",
                          x, type, pick("tensor<3x2xf32>")));
    add(square, llvm::formatv("linalg.matmul ins({0}, {1} : {2}, "
                              "tensor<3x2xf32>) outs({3} : {4}) -> {4}",
                              pick(type), turned, type, pick(square), square));
    return;
  }
  case 2:
    add("tensor<2x3x2xf32>",
        llvm::formatv("linalg.broadcast ins({0} : {1}) outs({2} : "
                      "tensor<2x3x2xf32>) dimensions = [2]",
                      x, type, pick("tensor<2x3x2xf32>")));
    return;
  case 3: {
    std::string window = makeName(), target = "tensor<2x3x1xf32>";
    text += "  " + window + " = tensor.empty() : tensor<2xf32>\n";
    add(target, llvm::formatv("linalg.pooling_ncw_{0} ins({1}, {2} : "
                              "tensor<2x3x2xf32>, tensor<2xf32>) outs({3} : "
                              "{4}) -> {4}",
                              flip() ? "max" : "sum", pick("tensor<2x3x2xf32>"),
                              window, pick(target), target));
    return;
  }
  default:
    add(type, llvm::formatv("linalg.{0} ins({1}, {2} : {3}, {3}) outs({4} : "
                            "{3}) -> {3}",
                            flip() ? "max" : "div", x, pick(type), type, init));
  }
}

void Generator::addMovement() {
  std::string flat = "tensor<4xf32>", x = pick(flat);
  switch (pickBelow(8)) {
  case 0:
    add("f32", llvm::formatv("tensor.extract {0}[%one] : {1}", x, flat));
    return;
  case 1:
    add(flat, llvm::formatv("tensor.insert {0} into {1}[%n] : {2}", pick("f32"),
                            x, flat));
    return;
  case 2:
    add(flat, llvm::formatv("tensor.from_elements {0}, {1}, {2}, {3} : {4}",
                            pick("f32"), pick("f32"), pick("f32"), pick("f32"),
                            flat));
    return;
  case 3: {
    std::string part = add("tensor<2xf32>",
                           llvm::formatv("tensor.extract_slice {0}[1] [2] [1] :"
                                         " {1} to tensor<2xf32>",
                                         x, flat));
    add(flat, llvm::formatv("tensor.insert_slice {0} into {1}[%n] [1] [1] : "
                            "tensor<1xf32> into {2}",
                            add("tensor<1xf32>",
                                llvm::formatv("tensor.extract_slice {0}[0] [1] "
                                              "[1] : tensor<2xf32> to "
                                              "tensor<1xf32>",
                                              part)),
                            pick(flat), flat));
    return;
  }
  case 4:
    add(flat, llvm::formatv("tensor.pad {0} low[1] high[1] {{\n  ^bb0(%i: "
                            "index):\n    tensor.yield {1} : f32\n  } : "
                            "tensor<2xf32> to {2}",
                            pick("tensor<2xf32>"), pick("f32"), flat));
    return;
  case 5:
    add(flat, llvm::formatv("tensor.generate {{\n  ^bb0(%i: index):\n    %e = "
                            "tensor.extract {0}[%i] : {1}\n    %g = arith.addf "
                            "%e, {2} : f32\n    tensor.yield %g : f32\n  } : "
                            "{1}",
                            x, flat, pick("f32")));
    return;
  case 6:
    add(flat, llvm::formatv("tensor.splat {0} : {1}", pick("f32"), flat));
    return;
  default:
    add("tensor<2x3x2xf32>",
        llvm::formatv("tensor.expand_shape {0} [[0], [1, 2]] output_shape [2, "
                      "3, 2] : tensor<2x6xf32> into tensor<2x3x2xf32>",
                      add("tensor<2x6xf32>",
                          llvm::formatv("tensor.collapse_shape {0} [[0], [1, "
                                        "2]] : tensor<2x3x2xf32> into "
                                        "tensor<2x6xf32>",
                                        pick("tensor<2x3x2xf32>")))));
  }
}

void Generator::addVector() {
  static const char *const kinds[] = {"add",      "mul",     "maximumf",
                                      "minimumf", "maxnumf", "minnumf"};
  std::string type = "vector<8xf32>";
  switch (pickBelow(5)) {
  case 0:
    add(type, llvm::formatv("vector.transfer_read {0}[%zero], {1} : "
                            "tensor<4xf32>, {2}",
                            pick("tensor<4xf32>"), pick("f32"), type));
    return;
  case 1:
    add(type,
        llvm::formatv("vector.broadcast {0} : f32 to {1}", pick("f32"), type));
    return;
  case 2:
    add(type, llvm::formatv("vector.fma {0}, {1}, {2} : {3}", pick(type),
                            pick(type), pick(type), type));
    return;
  case 3:
    if (flip())
      add("f32", llvm::formatv("vector.reduction <{0}>, {1} : {2} into f32",
                               pickOf(kinds), pick(type), type));
    else
      add("f32", llvm::formatv("vector.reduction <{0}>, {1}, {2} : {3} into "
                               "f32",
                               pickOf(kinds), pick(type), pick("f32"), type));
    return;
  default:
    add(type, llvm::formatv("vector.shuffle {0}, {1} [0, 9, 2, 11, 4, 13, 6, "
                            "15] : {2}, {2}",
                            pick(type), pick(type), type));
  }
}

void Generator::addControlFlow() {
  static const char *const ops[] = {"arith.addf", "arith.mulf",
                                    "arith.maximumf", "arith.subf"};
  std::string type = flip() ? "f32" : "tensor<4xf32>";
  std::string x = pick(type), y = pick(type);
  switch (pickBelow(5)) {
  case 0: {
    std::string condition = makeName();
    text += llvm::formatv("  {0} = arith.cmpf ogt, {1}, {2} : f32\n", condition,
                          pick("f32"), pick("f32"));
    add(type, llvm::formatv("scf.if {0} -> {1} {{\n    %t = {2} {3}, {4} : "
                            "{1}\n    scf.yield %t : {1}\n  } else {{\n    "
                            "scf.yield {3} : {1}\n  }",
                            condition, type, pickOf(ops), x, y));
    return;
  }
  case 1:
    add(type, llvm::formatv("scf.for %i = %zero to %n step %one iter_args(%a = "
                            "{0}) -> {1} {{\n    %s = {2} %a, {3} : {1}\n    "
                            "scf.yield %s : {1}\n  }",
                            x, type, pickOf(ops), y));
    return;
  case 2:
    x = makeName();
    text += llvm::formatv(
        "  {0}:2 = scf.while (%a = {1}, %k = %zero) : (f32, index) -> (f32, "
        "index) {{\n"
        "    %more = arith.cmpi slt, %k, %n : index\n"
        "    %h = arith.mulf %a, {2} : f32\n"
        "    scf.condition(%more) %h, %k : f32, index\n"
        "  } do {{\n  ^bb0(%b: f32, %j: index):\n"
        "    %m = math.absf %b : f32\n"
        "    %t = arith.addf %m, {3} : f32\n"
        "    %l = arith.addi %j, %one : index\n"
        "    scf.yield %t, %l : f32, index\n  }\n",
        x, pick("f32"), pick("f32"), pick("f32"));
    pools["f32"].push_back(x + "#0");
    return;
  case 3:
    add("f32", llvm::formatv("func.call @branch({0}, {1}) : (f32, f32) -> f32",
                             pick("f32"), pick("f32")));
    return;
  default:
    add("f32", llvm::formatv("func.call @recurse(%n32, {0}) : (i32, f32) -> "
                             "f32",
                             pick("f32")));
  }
}

void Generator::addQuantization() {
  static const char *const formats[] = {"f8E4M3FN", "f8E5M2", "f8E4M3FNUZ"};
  static const char *const scales[] = {"1.0", "448.0", "0.01", "1.0e20"};
  std::string type = flip() ? "f32" : pickOf(kF32Tensors);
  std::string format = pickOf(formats);
  if (flip()) {
    add(type,
        llvm::formatv("fpq.observe {0} site(\"{1}.{2}\") format({3}) : {4}",
                      pick(type), program, numValues, format, type));
    return;
  }
  std::string scale = makeName(), narrow = type;
  narrow.replace(narrow.rfind("f32"), 3, format);
  text += llvm::formatv("  {0} = arith.constant {1} : f32\n", scale,
                        pickOf(scales));
  std::string quantized =
      add(narrow, llvm::formatv("fpq.quantize {0}, {1} : {2}, f32 -> {3}",
                                pick(type), scale, type, narrow));
  add(type, llvm::formatv("fpq.dequantize {0}, {1} : {2}, f32 -> {3}",
                          quantized, scale, narrow, type));
}

std::string Generator::run(StringRef name, unsigned numOps) {
  program = name.str();
  text = "func.func private @" + program + "(";
  for (auto [index, type] : llvm::enumerate(kArguments))
    text += llvm::formatv("{0}%x{1}: {2}", index ? ", " : "", index, type);
  text += ") {\n";
  addSources();
  for (unsigned i = 0; i < numOps; ++i) {
    switch (pickBelow(16)) {
    case 0:
      addConstant(pickOf(kTypes));
      break;
    case 1:
    case 2:
      addSelect(pickOf(kTypes));
      break;
    case 3:
      addConversion();
      break;
    case 4:
      addGeneric();
      break;
    case 5:
      addReduction();
      break;
    case 6:
      addNamed();
      break;
    case 7:
    case 8:
      addMovement();
      break;
    case 9:
      addVector();
      break;
    case 10:
      addControlFlow();
      break;
    case 11:
      addQuantization();
      break;
    default:
      addElementwise(pickOf(kTypes));
    }
  }
  return text + "  return\n}\n";
}

std::string fpq::test::makeRandomProgram(uint64_t seed, StringRef name,
                                         unsigned numOps) {
  return Generator(seed).run(name, numOps);
}
