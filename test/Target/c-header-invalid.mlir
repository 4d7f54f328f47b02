// RUN: fpq-translate --mlir-to-c-header --split-input-file --verify-diagnostics %s

// expected-error @below {{no function has llvm.emit_c_interface; --llvm-request-c-wrappers sets it, before the lowering}}
module {
  func.func @f() {
    return
  }
}

// -----

// expected-error @below {{has no C interface for 'tensor<*xf32>': tensors and memrefs with a number of dimensions do, of f16, bf16, f32,}}
func.func private @unranked(tensor<*xf32>) attributes {llvm.emit_c_interface}

// -----

// expected-error @below {{has no C interface for 'f16'}}
func.func private @half(f16) attributes {llvm.emit_c_interface}

// -----

// expected-error @below {{has no C interface for 'tensor<2xcomplex<f32>>'}}
func.func private @result() -> tensor<2xcomplex<f32>> attributes {llvm.emit_c_interface}
