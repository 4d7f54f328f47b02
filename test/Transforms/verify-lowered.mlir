// RUN: fpq-opt %s --allow-unregistered-dialect --split-input-file --verify-diagnostics --fpq-verify-lowered
// RUN: fpq-opt %s --allow-unregistered-dialect --split-input-file --verify-diagnostics --pass-pipeline='builtin.module(fpq-verify-lowered)'
// RUN: fpq-opt %s --allow-unregistered-dialect --split-input-file --verify-diagnostics --pass-pipeline='builtin.module(func.func(fpq-verify-lowered))'

// Every op that is left is reported.
func.func @fpq_ops(%x: f32, %s: f32) {
  // expected-error @below {{'fpq.observe' op was not lowered; --fpq-fold-softmax-observers resolves it, and --fpq-strip-observers gives it up}}
  %0 = fpq.observe %x site("x") format(f8E4M3FN) : f32
  // expected-error @below {{'fpq.quantize' op was not lowered}}
  %1 = fpq.quantize %x, %s : f32, f32 -> f8E4M3FN
  // expected-error @below {{'fpq.dequantize' op was not lowered}}
  %2 = fpq.dequantize %1, %s : f8E4M3FN, f32 -> f32
  return
}

// -----

func.func @narrow_arith(%x: f32, %q: f8E4M3FN, %v: vector<4xf4E2M1FN>, %t: tensor<4xf8E5M2>, %e: f8E8M0FNU) {
  // expected-error @below {{'arith.truncf' op on a narrow float was not lowered}}
  %0 = arith.truncf %x : f32 to f8E5M2
  // expected-error @below {{'arith.extf' op on a narrow float was not lowered}}
  %1 = arith.extf %q : f8E4M3FN to f32
  // expected-error @below {{'arith.addf' op on a narrow float was not lowered}}
  %2 = arith.addf %v, %v : vector<4xf4E2M1FN>
  // expected-error @below {{'arith.negf' op on a narrow float was not lowered}}
  %3 = arith.negf %t : tensor<4xf8E5M2>
  // expected-error @below {{'arith.extf' op on a narrow float was not lowered}}
  %4 = arith.extf %e : f8E8M0FNU to f32
  // expected-error @below {{'arith.bitcast' op on a narrow float was not lowered}}
  %5 = arith.bitcast %q : f8E4M3FN to i8
  // expected-error @below {{'arith.constant' op on a narrow float was not lowered}}
  %6 = arith.constant 1.0 : f8E4M3FN
  // expected-error @below {{'arith.cmpf' op on a narrow float was not lowered}}
  %7 = arith.cmpf oeq, %q, %q : f8E4M3FN
  // expected-error @below {{'math.absf' op on a narrow float was not lowered}}
  %8 = math.absf %q : f8E4M3FN
  return
}

// -----

func.func @vector_ops(%v: vector<4xf32>) -> f32 {
  // expected-error @below {{'vector.extract' op was not lowered}}
  %0 = vector.extract %v[0] : f32 from vector<4xf32>
  return %0 : f32
}

// -----

func.func @unrealized_cast(%x: f8E4M3FN) -> i8 {
  // expected-error @below {{'builtin.unrealized_conversion_cast' op was not reconciled: the types around it were lowered differently}}
  %0 = builtin.unrealized_conversion_cast %x : f8E4M3FN to i8
  return %0 : i8
}

// -----

func.func @legal(%x: f32, %h: f16, %q: f8E4M3FN) -> f8E4M3FN {
  %0 = arith.extf %h : f16 to f32
  %1 = arith.addf %x, %0 : f32
  %2 = llvm.fadd %x, %x : f32
  "acme.use"(%q) : (f8E4M3FN) -> ()
  return %q : f8E4M3FN
}
