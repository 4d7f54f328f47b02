// RUN: fpq-opt %s --verify-diagnostics --pass-pipeline='builtin.module(gpu.module(fpq-verify-lowered))'
// RUN: fpq-opt %s --verify-diagnostics --pass-pipeline='builtin.module(fpq-verify-lowered)'

gpu.module @kernels {
  gpu.func @kernel(%x: f32, %v: vector<4xf32>) kernel {
    // expected-error @below {{'arith.truncf' op on a narrow float was not lowered}}
    %0 = arith.truncf %x : f32 to f8E5M2
    // expected-error @below {{'vector.extract' op was not lowered}}
    %1 = vector.extract %v[0] : f32 from vector<4xf32>
    // expected-error @below {{'builtin.unrealized_conversion_cast' op was not reconciled}}
    %2 = builtin.unrealized_conversion_cast %x : f32 to i32
    gpu.return
  }
}
