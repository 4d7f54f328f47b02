include "mlir/IR/OpBase.td"
include "mlir/Pass/PassBase.td"

def Bad_Dialect : Dialect {
  let name = "bad";
  let summary = "Nothing described";
}

def Bad_Op : Op<Bad_Dialect, "op"> {
  let summary = "No example";
  let description = "Text.";
}

def BadPass : Pass<"bad-pass"> {
  let options = [Option<"option", "an-option", "bool", "false", "">];
}
