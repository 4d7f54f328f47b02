// RUN: fpq-opt %s --fpq-narrow-floats-to-bytes --verify-diagnostics

func.func @arithmetic(%x: f8E4M3FN) -> f8E4M3FN {
  // expected-error @below {{computes on a narrow float; expand it first}}
  %0 = arith.addf %x, %x : f8E4M3FN
  return %0 : f8E4M3FN
}
