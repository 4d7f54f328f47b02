// RUN: fpq-opt %s --verify-diagnostics --pass-pipeline='builtin.module(gpu.module(fpq-verify-lowered))'
// RUN: fpq-opt %s --verify-diagnostics --pass-pipeline='builtin.module(fpq-verify-lowered)'

gpu.module @kernels {
  gpu.func @kernel(%x: f32, %v: vector<4xf32>, %scale: f32) kernel {
    // expected-error @below {{'arith.truncf' op on a narrow float was not lowered; --arith-emulate-unsupported-floats takes arithmetic, --fpq-expand-narrow-floats casts, and --fpq-narrow-floats-to-bytes what is left}}
    %0 = arith.truncf %x : f32 to f8E5M2
    // expected-error @below {{'vector.extract' op was not lowered; --convert-vector-to-llvm does that, and in kernels --fpq-lower-kernel-vectors before the conversion to NVVM or ROCDL}}
    %1 = vector.extract %v[0] : f32 from vector<4xf32>
    // expected-error @below {{'builtin.unrealized_conversion_cast' op was not reconciled}}
    %2 = builtin.unrealized_conversion_cast %x : f32 to i32
    // expected-error @below {{'fpq.quantize' op was not lowered; --convert-fpq-to-linalg lowers tensors, and --fpq-expand-narrow-floats scalars and vectors}}
    %3 = fpq.quantize %x, %scale : f32, f32 -> f8E4M3FN
    gpu.return
  }
}
